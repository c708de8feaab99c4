"""Financial figures from prose, as typed values.

>>> import moneyfacts
>>> [fact] = moneyfacts.parse("The fund paid US$15-25 million for it.")
>>> fact.text, fact.figure.currency
('US$15-25 million', 'USD')
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from moneyfacts.errors import FigureSyntaxError, WorkerError
    from moneyfacts.explaining.explain import explain
    from moneyfacts.explaining.explanation import Choice, Explanation, Step
    from moneyfacts.facts import Entity, Fact, Facts, Measure, Mention, Passage, Period
    from moneyfacts.figures import Figure, Money, Multiple, Percent, Quantity, Ratio
    from moneyfacts.parser import Parser, parse, parse_many, parse_money, parse_percent, warmup

__version__ = "0.1.0"

__all__ = [
    "Choice",
    "Entity",
    "Explanation",
    "Fact",
    "Facts",
    "Figure",
    "FigureSyntaxError",
    "Measure",
    "Mention",
    "Money",
    "Multiple",
    "Parser",
    "Passage",
    "Percent",
    "Period",
    "Quantity",
    "Ratio",
    "Step",
    "WorkerError",
    "__version__",
    "explain",
    "parse",
    "parse_many",
    "parse_money",
    "parse_percent",
    "warmup",
]

#: Where each public name is. The module is loaded when somebody asks for one of its names: a command that only prints
#: its help, or a program that has nothing to read yet, waits for none of them.
_HOMES = {
    name: module
    for module, names in {
        "errors": "FigureSyntaxError WorkerError",
        "explaining.explain": "explain",
        "explaining.explanation": "Choice Explanation Step",
        "facts": "Entity Fact Facts Measure Mention Passage Period",
        "figures": "Figure Money Multiple Percent Quantity Ratio",
        "parser": "Parser parse parse_many parse_money parse_percent warmup",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:
    """Load the module of a public name, once."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
