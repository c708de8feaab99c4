"""A figure where it stands, with its context: Fact and its parts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from moneyfacts.figures import Figure, Frozen, Ratio

if TYPE_CHECKING:
    from moneyfacts import units

if TYPE_CHECKING:
    import pandas as pd

Direction = Literal["up", "down"]
Role = Literal["level", "change", "from", "to"]
Modality = Literal["asserted", "planned", "forecast", "possible"]
MentionKind = Literal["company", "person", "index", "place", "product", "fund"]
Offset = Annotated[int, Field(ge=0)]


class Passage(Frozen):
    """A piece of the text as it stands: ``source[start:end] == text``, in code points, ``end`` exclusive."""

    text: str
    start: Offset
    end: Offset


class Period(Passage):
    """A time that a figure holds for, preposition included: "in 2027", "over the next four years".

    ``value`` is the time in ISO-like form where the text tells it: 2027, 2024-Q1, FY1986-H2, 2019/2023, ../2027, P4Y.
    """

    value: str | None = None


class Measure(Passage):
    """The noun phrase for what of the subject is counted: "market cap", without its determiner."""


class Mention(Passage):
    """A name or phrase in the text that stands for an entity.

    ``name`` is shared by all mentions of one thing in a document; ``id`` is that of an entity the user gave.
    """

    name: str
    id: str | None = None
    kind: MentionKind | None = None


class Entity(Frozen):
    """Something the user knows by name: give them to ``Parser(entities=[...])``.

    >>> Entity(name="Acme Holdings", id="LEI-1", aliases=("Acme",)).id
    'LEI-1'
    """

    name: str
    id: str | None = None
    aliases: tuple[str, ...] = ()


class Fact(Passage):
    """A figure where it stands, with its context.

    ``text`` is the expression with its sign, currency, scale and both ends of a range, without the words around it.
    ``direction`` says that the figure is a rise or a fall and never changes the sign of the value; ``role`` is "change"
    for the rise or fall itself, "from" and "to" for its ends, else "level". ``per`` is the denominator of a rate in the
    singular; facts of one statement share a ``group``.
    """

    figure: Figure
    approximate: bool = False
    direction: Direction | None = None
    role: Role = "level"
    group: int | None = None
    per: str | None = None
    period: Period | None = None
    baseline: Period | None = None
    subject: Mention | None = None
    measure: Measure | None = None
    counterparty: Mention | None = None
    parties: tuple[Mention, ...] = ()
    modality: Modality = "asserted"
    negated: bool = False

    def to_pint(self) -> units.Quantity | units.QuantityRange:
        """The figure as a quantity of pint, divided by what it is counted per; a range keeps both ends.

        Raises:
            TypeError: the figure is a ratio, which is no quantity.

        >>> import moneyfacts
        >>> [rent] = moneyfacts.parse("The rent is $36 billion a year.")
        >>> print(rent.to_pint(), rent.to_pint().to("USD / month").magnitude == 3_000_000_000)
        36000000000 USD / year True
        """
        # Here, so that only those pay for loading pint who use it.
        from moneyfacts.units import denominator

        if isinstance(self.figure, Ratio):
            raise TypeError(f"{self.text!r} is a ratio, which is no quantity: use its parts")
        amount = self.figure.to_pint()
        return amount if self.per is None else amount / denominator(self.per)


class Facts(list[Fact]):
    """The facts of one text in reading order; their spans never overlap. ``text`` is the text they were read from.

    A prompt shows a line for each fact, a notebook the text with its figures marked, and a table.

    >>> Facts("nothing here"), Facts("nothing here").text
    (<no figures>, 'nothing here')
    """

    def __init__(self, text: str, facts: Iterable[Fact] = ()) -> None:
        super().__init__(facts)
        self.text = text

    def __reduce__(self) -> tuple[type[Facts], tuple[str, list[Fact]]]:
        return type(self), (self.text, list(self))

    # What follows is for the faces to say: they are imported where they are needed, and only here.

    def to_pandas(self) -> pd.DataFrame:
        """Give each fact a row of a pandas frame; needs ``pip install 'moneyfacts[pandas]'``.

        Returns:
            A frame in Arrow types. What is inside a field has a column of its own: ``subject_name`` for
            ``fact.subject.name``, and the figure's fields by their own names, such as ``kind`` and ``low``.

        Raises:
            MissingExtraError: pandas is not installed; an ``ImportError``.
        """
        from moneyfacts.pandas import to_frame

        return to_frame(self)

    def __repr__(self) -> str:
        from moneyfacts.render.plain import to_lines

        return to_lines(self)

    def _repr_html_(self) -> str:
        from moneyfacts.render.notebook import to_html

        return to_html(self)
