"""Financial figures from prose, as typed values.

>>> import moneyfacts
>>> [fact] = moneyfacts.parse("The fund paid US$15-25 million for it.")
>>> fact.text, fact.figure.currency
('US$15-25 million', 'USD')
"""

from typing import TYPE_CHECKING, Any

from moneyfacts.errors import FigureSyntaxError, WorkerError
from moneyfacts.facts import Entity, Fact, Facts, Measure, Mention, Passage, Period
from moneyfacts.figures import Figure, Money, Multiple, Percent, Quantity, Ratio
from moneyfacts.parser import Parser, parse, parse_many, parse_money, parse_percent, warmup

if TYPE_CHECKING:
    from moneyfacts.explaining.explain import explain
    from moneyfacts.explaining.explanation import Choice, Explanation, Step

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

_EXPLAINING = {"explain": "explain", "Choice": "explanation", "Explanation": "explanation", "Step": "explanation"}


def __getattr__(name: str) -> Any:
    """Load what explains only when somebody asks: it would cost every import a tenth more."""
    if name not in _EXPLAINING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.explaining.{_EXPLAINING[name]}"), name)
