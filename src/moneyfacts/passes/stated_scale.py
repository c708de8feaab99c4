"""Stated scale: under "(in thousands, except per share data)" the amounts of a table's rows are thousands."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Final, NamedTuple

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.exact import scaled
from moneyfacts.lexicon.currencies import denominations, lower_codes
from moneyfacts.lexicon.scales import SCALES
from moneyfacts.passes.currencies import Sentence
from moneyfacts.tokenizer import Tokens

#: No table is stated in less than thousands.
_LEAST: Final = 3
#: So many characters of a row are looked at on each side of an amount.
_WIDEST: Final = 300
#: The words that open a statement which stands in no brackets: Amounts are in millions.
_OPENERS: Final = "amounts|figures|dollars|values|data|numbers"
#: Rows so labelled are in units, whatever the table is in: Diluted, Average price, Par value.
_IN_UNITS: Final = re.compile(r"\b(?:per|basic|diluted|eps|price|prices|par)\b", re.IGNORECASE)
#: The label of a row and the cells behind it: numbers, signs and gaps, and no words.
_ROW: Final = re.compile(r"(?P<label>.*[^\W\d_])?(?P<cells>[\W\d_]*)", re.DOTALL)
#: Behind a label that has one cell: a gap as between cells, or a colon.
_GAP: Final = re.compile(r"(?:\t|\||[ \xa0]{2}|:)\s*$|^\s*$")


class StatedScale(NamedTuple):
    """A power of ten, from where in the text it holds, and whether amounts per share are excepted."""

    start: int
    exponent: int
    excepting: bool


@cache
def _exponents() -> dict[str, int]:
    return {word: scale.exponent for scale in SCALES if scale.exponent >= _LEAST for word in scale.plural}


@cache
def _statement() -> re.Pattern[str]:
    # (in thousands), ($ in millions, except per share data), In crores; Amounts are stated in millions of dollars.
    scales = "|".join(_exponents())
    return re.compile(
        rf"(?:[(\[][^()\[\]\n]{{0,60}}? | \b(?:{_OPENERS})\b[^.;:\d\n]{{0,40}}? | ^[^\S\n]*+)"
        rf"(?:\bin\s | (?<=[$£€¥])\s*+)(?P<scale>{scales})\b"
        r"(?:[ ]of[ ](?P<unit>[\w$]+(?:[. ]+[\w$]+){0,3}))?"
        r"(?P<more>[),;:.\]][^)\]\n]{0,200} | [ ](?:except|unless)[^)\]\n]{0,200} | [^\S\n]*$)",
        re.IGNORECASE | re.MULTILINE | re.VERBOSE,
    )


def find_stated_scales(text: str) -> tuple[StatedScale, ...]:
    r"""What a text states of the scale of its tables, in order.

    >>> find_stated_scales("Results (in thousands, except per share data)\nSales    $ 5")
    (StatedScale(start=44, exponent=3, excepting=True),)
    """
    lowered = text.lower()
    if not any(word in lowered for word in _exponents()):
        return ()
    return tuple(
        StatedScale(match.end(), _exponents()[match["scale"].lower()], "per" in match["more"].lower().split())
        for match in _statement().finditer(text)
        if match["unit"] is None or _is_currency(match["unit"].lower())
    )


def _is_currency(words: str) -> bool:
    """Whether the last of the words names a currency: U.S. dollars."""
    last = words.rsplit(maxsplit=1)[-1]
    return (last,) in denominations() or last in lower_codes()


def scale_tables(sentences: list[Sentence], text: str) -> list[Sentence]:
    """Gives the amounts of all rows of a text the scale that the statement before them tells."""
    # Most texts have no table, which costs less to see than that they state nothing.
    if not any(_is_cell(one, tokens) for tokens, candidates in sentences for one in candidates):
        return sentences
    stated = find_stated_scales(text)
    if not stated:
        return sentences
    return [(tokens, with_stated_scale(candidates, tokens, stated)) for tokens, candidates in sentences]


def with_stated_scale(candidates: list[Candidate], tokens: Tokens, stated: tuple[StatedScale, ...]) -> list[Candidate]:
    """Gives the amounts of a sentence's rows the scale that the statement before them tells."""
    return [_scaled(one, tokens, stated) if _is_cell(one, tokens) else one for one in candidates]


def _scaled(candidate: Candidate, tokens: Tokens, stated: tuple[StatedScale, ...]) -> Candidate:
    before = bisect_left(stated, (tokens.starts[candidate.first],)) - 1
    if before < 0 or not _may_be_scaled(candidate, stated[before]):
        return candidate
    low, high, exponent = candidate.low, candidate.high, stated[before].exponent
    return candidate.but(
        low=None if low is None else scaled(low, exponent),
        high=None if high is None else scaled(high, exponent),
        exponent=exponent,
    )


def _may_be_scaled(candidate: Candidate, stated: StatedScale) -> bool:
    """Whether an amount has the decimals of its table: thousands have none, and two may be those of a share."""
    decimals = -int(candidate.base.as_tuple().exponent)
    return decimals <= 0 or (stated.exponent > _LEAST and not (stated.excepting and decimals > 1))


def _is_cell(candidate: Candidate, tokens: Tokens) -> bool:
    """Whether an amount without a scale is a cell of a row: a label not per share, a gap, and only cells behind it."""
    unit = candidate.denomination
    if candidate.exponent is not None or unit is None or unit.minor or candidate.per or candidate.range:
        return False
    start, end, source = tokens.starts[candidate.first], tokens.ends[candidate.end - 1], tokens.source
    behind = source[end : end + _WIDEST].partition("\n")[0]
    if any(map(str.isalpha, behind)):
        return False
    before = source[max(0, start - _WIDEST) : start].rpartition("\n")[2]
    row = _ROW.fullmatch(before)
    if row is None or _IN_UNITS.search(row["label"] or ""):
        return False
    return bool(_GAP.search(before)) or any(map(str.isdigit, row["cells"] + behind))
