"""The currency beside a number: sign, code or name, before it or after it."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from moneyfacts.grammar.digits import is_year
from moneyfacts.grammar.exact import is_whole
from moneyfacts.grammar.following import HYPHENS, stands_alone
from moneyfacts.grammar.layout import opens_cell
from moneyfacts.grammar.numeral import Numeral
from moneyfacts.lexicon.currencies import (
    Denomination,
    codes,
    denominations,
    inner_endings,
    longest_ending,
    longest_opening,
    lower_codes,
)
from moneyfacts.lexicon.exclusions import VIDEO_LINES
from moneyfacts.lexicon.scales import scale_letters
from moneyfacts.tokenizer import END, NUMBER, SIGN, WORD, Tokens

#: Wordlike forms need a number that looks like an amount: a scale, decimals, or at least this much.
_AMOUNT_OF_CODE: Final = 1000
_AMOUNT_OF_NAME: Final = 100


#: Signs of a negative number.
MINUSES: Final = frozenset("-−–‐‑﹣－")


class Mark(NamedTuple):
    """A denomination where it stands: tokens ``first`` up to ``end``; ``exponent`` of a scale inside it (MUSD)."""

    denomination: Denomination
    first: int
    end: int
    exponent: int | None = None


@cache
def leading_marks() -> frozenset[str]:
    """What may stand right before a number that a mark leads: its last token, or a minus between them."""
    return frozenset(longest_ending().keys() | lower_codes() | MINUSES)


def mark_before(tokens: Tokens, numeral: Numeral, floor: int = 0) -> Mark | None:
    """[sign|code|name] number: the currency mark that ends where the number starts, the longest first.

    What stands before token ``floor`` belongs to another figure.
    """
    i = numeral.first
    if tokens.lower[i - 1] not in leading_marks():
        return None
    if i > 1 and tokens.lower[i - 1] in MINUSES and tokens.adjoin(i - 1, i) and not _is_range_dash(tokens, i - 1):
        # $-5: the sign is read with the figure.
        i -= 1
    longest = longest_ending().get(tokens.lower[i - 1], 0) if tokens.lower[i - 2] in inner_endings() else 1
    for first in range(max(floor, i - longest), i):
        denomination = denominations().get(tuple(tokens.lower[first:i]))
        mark = Mark(denomination, first, i) if denomination and denomination.before else None
        if mark and _stands(tokens, mark, numeral):
            return mark if i == numeral.first or mark.denomination.kind == "symbol" else None
    code = _code_at(tokens, i - 1, numeral) if i > floor else None
    return Mark(code.denomination, i - 1, i, code.exponent) if code else None


def _is_range_dash(tokens: Tokens, i: int) -> bool:
    """Whether a dash follows a number, or letters that it is glued to."""
    return tokens.kinds[i - 1] is NUMBER or (tokens.adjoin(i - 1, i) and tokens.kinds[i - 1] is WORD)


def mark_after(tokens: Tokens, numeral: Numeral, *, sure: bool = False) -> Mark | None:
    """number [-|of] [sign|code|name]: the currency mark that follows the number, the longest first.

    ``sure`` says that what stands before makes it money, so that wordlike forms need no evidence.
    """
    i, lower = numeral.end, tokens.lower
    at = i + 1 if (lower[i] in HYPHENS and tokens.adjoin(i - 1, i + 1)) or (lower[i] == "of" and numeral.vague) else i
    longest = longest_opening().get(lower[at], 0)
    if not longest and lower[at] not in lower_codes():
        return None
    for end in range(at + longest, at, -1):
        denomination = denominations().get(tuple(lower[at:end]))
        if denomination is None or not denomination.after:
            continue
        if lower[end - 1] == "." and tokens.kinds[end] is END and numeral.first > 1:
            # The stop of "6 kr." ends a sentence too.
            continue
        if at > i and lower[i] in HYPHENS:
            opens_next = tokens.words[at].isupper() and tokens.kinds[end] is NUMBER
            if denomination.kind != "name" or opens_next:
                # In "USD 1-USD 2" the second mark is the next amount's.
                continue
        mark = Mark(denomination, at, end)
        if _stands(tokens, mark, numeral, sure=sure):
            return None if _belongs_to_next(tokens, at, end) else mark
    code = _code_at(tokens, at, numeral) if at == i else None
    if code is None or _belongs_to_next(tokens, at, at + 1):
        return None
    return Mark(code.denomination, at, at + 1, code.exponent)


def _stands(tokens: Tokens, mark: Mark, numeral: Numeral, *, sure: bool = False) -> bool:
    """Whether the tokens are the mark and not a look-alike."""
    denomination, first, end, _ = mark
    if denomination.kind == "symbol" and not _is_sign(tokens, first, end):
        return False
    if len(tokens.words[first]) == 1 and first == numeral.end and end == first + 1 and _is_footnote(tokens, first):
        return False
    if denomination.wordlike and not sure:
        may_be_minor = numeral.digits or not denomination.minor
        if not (may_be_minor and _has_evidence(tokens, mark, numeral)):
            return False
    # 50 Cent is a name; so is Mark.
    is_penny = denomination.minor and denomination.singular and denomination.kind == "name"
    return not (is_penny and tokens.words[end - 1].istitle())


def _is_footnote(tokens: Tokens, i: int) -> bool:
    """Whether a letter behind a number opens the next line, or a word of its own: 446.2, R-Revised."""
    if not tokens.words[i].isupper():
        return False
    opens_line = "\n" in tokens.source[tokens.ends[i - 1] : tokens.starts[i]]
    return opens_line or (tokens.lower[i + 1] in HYPHENS and tokens.adjoin(i, i + 2) and tokens.kinds[i + 2] is WORD)


def _is_sign(tokens: Tokens, first: int, end: int) -> bool:
    if end - first > 1 and not tokens.adjoin(first, end - 1):
        return _is_spaced_prefix(tokens, first, end)
    before = tokens.words[first - 1]
    glued = tokens.ends[first - 1] == tokens.starts[first] and first > 0
    # An unknown prefix (XY$5) is an unknown currency, and no guess is made.
    return not (glued and before.isupper() and before.isalpha() and tokens.kinds[first] is SIGN)


def _is_spaced_prefix(tokens: Tokens, first: int, end: int) -> bool:
    """HK $5, US $5, and "c $ 5" of text with a space around each token; not "plan A $5"."""
    if end - first != 2 or tokens.kinds[first] is not WORD:
        return False
    word = tokens.words[first]
    if word in {"c", "C"}:
        return tokens.starts[end] > tokens.ends[end - 1]
    return len(word) > 1 and word.isupper() and word not in {"CA", "CO"} and tokens.lower[first - 1] != "the"


def _has_evidence(tokens: Tokens, mark: Mark, numeral: Numeral) -> bool:
    denomination, first, end, _ = mark
    word = tokens.words[end - 1]
    glued = tokens.ends[first - 1] == tokens.starts[first] and first == numeral.end
    if len(word) == 1 and denomination.minor and numeral.exponent is not None:
        return False
    if word == "p":
        return not (glued and tokens.words[numeral.first] in VIDEO_LINES)
    if word == "c":
        return glued
    if tokens.lower[numeral.first - 1] == "/":
        # The second price of a quote: 1.8250/60 marks.
        return True
    if denomination.minor:
        return stands_alone(tokens, end)
    if (denomination.kind == "name" and word.istitle()) or (denomination.kind == "symbol" and word.islower()):
        return False
    if numeral.exponent is not None and word not in {"real", "sol"}:
        return True
    if denomination.kind == "name" and denomination.singular and not stands_alone(tokens, end):
        # 4,060 real homes, 5,000 won prizes.
        return False
    enough = _AMOUNT_OF_NAME if denomination.kind == "name" else _AMOUNT_OF_CODE
    return numeral.vague or numeral.base >= enough or not is_whole(numeral.base)


def _code_at(tokens: Tokens, i: int, numeral: Numeral) -> Mark | None:
    """USD, MUSD, kEUR: a code, with or without a scale's letter in front."""
    if i < 0 or tokens.lower[i] not in lower_codes():
        return None
    word = tokens.words[i]
    denomination, exponent = codes().get(word), None
    if denomination is None and len(word) == 4 and word[0] in "MKkTBm":
        denomination = codes().get(word[1:])
        # TEUR is the German thousand, as in thousand.
        exponent = 3 if word[0] == "T" else scale_letters()[word[0]].exponent
    if denomination is None:
        return None
    if denomination.wordlike and not _has_evidence(tokens, Mark(denomination, i, i + 1), numeral):
        return None
    return Mark(denomination, i, i + 1, exponent)


def _belongs_to_next(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a sign or code is of the number that follows, and not of the one before.

    It is glued to that (3 USD50 cards), opens its cell of a table ("2025    $ 400"), or follows a year (In 2025 $ 5).
    """
    if tokens.kinds[end] is not NUMBER and not (tokens.lower[end] == "." and tokens.kinds[end + 1] is NUMBER):
        return False
    if tokens.ends[first - 1] == tokens.starts[first]:
        return tokens.ends[end - 1] == tokens.starts[end] and tokens.kinds[end] is NUMBER
    if tokens.ends[end - 1] == tokens.starts[end]:
        return True
    return tokens.kinds[first] is SIGN and (opens_cell(tokens, first) or is_year(tokens.words[first - 1]))
