"""Scales: the words and letters that multiply an amount, thousand to quadrillion, lakh and crore."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: ten to the power ``exponent``.

    ``words`` follow a number after a gap or a hyphen, the one that is written in full first; ``letters`` are short
    forms, told apart by case, that need the number or the currency close by; ``plural`` alone is a vague magnitude,
    below ten to the power ``vague_end``.
    """

    exponent: int
    words: tuple[str, ...]
    plural: tuple[str, ...]
    letters: tuple[str, ...]
    vague_end: int


# Newswire forms (mln, bln, trln), European (mio, mrd, mld) and Indian ones (lakh, crore, LPA) beside the English.
SCALES: Final = (
    Scale(1, (), ("tens",), (), 2),
    Scale(2, ("hundred",), ("hundreds",), (), 3),
    Scale(3, ("thousand", "grand", "thsd", "thou", "tsd"), ("thousands",), ("k", "K"), 6),
    Scale(5, ("lakh", "lac", "lpa"), ("lakhs", "lacs"), (), 7),
    Scale(6, ("million", "mln", "mio", "mn", "mil", "mill"), ("millions", "mlns"), ("m", "M", "mm", "MM"), 9),
    Scale(7, ("crore", "cr"), ("crores", "crs"), (), 9),
    Scale(
        9, ("billion", "bln", "bn", "bil", "mrd", "mld", "milliard"), ("billions", "blns", "milliards"), ("b", "B"), 12
    ),
    Scale(12, ("trillion", "trln", "trn", "trl", "tln", "tn"), ("trillions",), ("t", "T"), 15),
    Scale(15, ("quadrillion",), ("quadrillions",), (), 18),
)


@cache
def scale_words() -> dict[str, Scale]:
    """Look up a scale by its lower-case word, singular or plural."""
    return {word: scale for scale in SCALES if scale.words for word in scale.words + scale.plural}


@cache
def short_scales() -> frozenset[str]:
    """The short forms of scales in lower case, which may have a full stop behind them: mln, mio."""
    return frozenset(word for scale in SCALES for word in scale.words[1:])


@cache
def scale_letters() -> dict[str, Scale]:
    """Look up a scale by its letters as they stand."""
    return {letter: scale for scale in SCALES for letter in scale.letters}


@cache
def vague_words() -> dict[str, Scale]:
    """Look up the scale of a plural that is a vague magnitude: tens, millions."""
    return {word: scale for scale in SCALES for word in scale.plural}
