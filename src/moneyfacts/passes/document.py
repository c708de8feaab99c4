"""What is known of the document that a sentence stands in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, frozen=True)
class Document:
    """The whole text and the settings it is read with.

    ``decimal`` is the sign before decimals, "." or ",", where a setting or the document's numbers tell it;
    ``currencies`` are the codes that a bare sign stands for, before the usual ones; ``quantities`` asks for those
    too.
    """

    text: str
    decimal: str | None = None
    currencies: tuple[str, ...] = ()
    quantities: bool = False
