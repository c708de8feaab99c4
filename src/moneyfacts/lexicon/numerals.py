"""Numbers in words: cardinals, fractions, and the words for an unnamed count."""

from __future__ import annotations

from typing import Final

CARDINALS: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}

TENS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}

#: The word for one part, and how many parts make the whole.
FRACTIONS: Final = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
    "sixteenth": 16,
    "sixteenths": 16,
    "hundredth": 100,
    "hundredths": 100,
}

#: Denominators that make "3/8" a fraction and not a date or a ratio: those of prices and rates.
WRITTEN_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 8, 16, 32, 64})

ARTICLES: Final = frozenset({"a", "an"})

#: Words for an unnamed small count, and the range of it: several billion is 2 to 10 billion.
VAGUE_COUNTS: Final = {("several",): (2, 10), ("a", "few"): (2, 10), ("few",): (2, 10)}

#: Words for a count that is named but loose.
LOOSE_COUNTS: Final = {("a", "couple", "of"): 2, ("a", "couple"): 2}

#: Unicode's vulgar fractions as numerator and denominator.
VULGAR: Final = {
    "¼": (1, 4),
    "½": (1, 2),
    "¾": (3, 4),
    "⅐": (1, 7),
    "⅑": (1, 9),
    "⅒": (1, 10),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
