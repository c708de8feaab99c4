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
    """A piece of the text as it stands: ``source[start:end] == text``.

    Attributes:
        text: The piece itself.
        start: Where it begins, in code points of the source.
        end: Where it ends, exclusive.
    """

    text: str
    start: Offset
    end: Offset


class Period(Passage):
    """A time that a figure holds for, preposition included: "in 2027", "over four years". A ``Passage`` and more.

    Attributes:
        value: The time in ISO-like form where the text tells it: 2027, 2024-Q1, FY1986-H2, 2019/2023, ../2027, P4Y.
    """

    value: str | None = None


class Measure(Passage):
    """The noun phrase for what of the subject is counted: "market cap", without its determiner. A ``Passage``."""


class Mention(Passage):
    """A name or phrase in the text that stands for an entity: a ``Passage`` and more.

    Attributes:
        name: Who or what it is; shared by all mentions of one thing in a document.
        id: That of an entity that the user gave, else None.
        kind: "company", "person", "index", "place", "product" or "fund", where that is known.
    """

    name: str
    id: str | None = None
    kind: MentionKind | None = None


class Entity(Frozen):
    """Something the user knows by name: give them to ``Parser(entities=[...])``.

    Attributes:
        name: What its mentions will be called.
        id: Whatever tells it from others where the user keeps it.
        aliases: Other names of it in texts.

    >>> Entity(name="Acme Holdings", id="LEI-1", aliases=("Acme",)).id
    'LEI-1'
    """

    name: str
    id: str | None = None
    aliases: tuple[str, ...] = ()


class Fact(Passage):
    """A figure where it stands, with its context: a ``Passage`` and more.

    The passage is the expression with its sign, currency, scale and both ends of a range, without the words around it.

    Attributes:
        figure: The value: Money, Percent, Ratio, Multiple or Quantity, told apart by ``kind``.
        approximate: About, nearly, some, roughly.
        direction: "up" or "down" where the figure is a rise or a fall, or what one came to. It never changes the sign
            of the value.
        role: "change" is the rise or fall itself, "from" and "to" are its ends; all else is "level". In a comparison
            the earlier figure is "from".
        group: Facts of one statement share this number: a change with its ends, an amount with its restatement.
        per: The denominator of a rate, singular: "year", "barrel", "square foot".
        period: The time that the figure holds for.
        baseline: The time that a change is measured from.
        subject: Who or what the figure belongs to; None rather than a guess.
        measure: What of the subject is counted.
        counterparty: Into, in, from or to whom the subject pays, invests, owes or sells.
        parties: All who share the figure, in order: of a ratio one for each part.
        modality: "planned" by the subject itself, a "forecast", only "possible"; else "asserted".
        negated: It did not happen.
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
