"""Numbers in digits, in words and both: 15, fifteen billion, 12-1/2, half a million, tens of millions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Final

from moneyfacts.grammar.digits import read_digits
from moneyfacts.grammar.exact import ONE, fraction, product, scaled, total
from moneyfacts.lexicon.currencies import longest_opening, lower_codes
from moneyfacts.lexicon.modifiers import glued_modifiers
from moneyfacts.lexicon.numerals import (
    ARTICLES,
    CARDINALS,
    FRACTIONS,
    LOOSE_COUNTS,
    TENS,
    VAGUE_COUNTS,
    VULGAR,
    WRITTEN_DENOMINATORS,
)
from moneyfacts.lexicon.percents import percent_openers
from moneyfacts.lexicon.scales import Scale, scale_letters, scale_words, short_scales, vague_words
from moneyfacts.tokenizer import FRACTION, NUMBER, SIGN, WORD, Tokens

DASHES: Final = frozenset("-‐‑–")
#: With what "and a half" may open.
_BEFORE_HALVES: Final = DASHES | {"and"}
#: The signs behind which a number in digits may go on.
INNER: Final = DASHES | {".", "/", "⁄"}
#: The digits of a group, and so many groups that a plain space between them may be a gap between two numbers.
_GROUP: Final = 3
_PAIR: Final = 2
#: In front of these "5 100" is two numbers: 5 100 dollar notes.
_ENGLISH_UNITS: Final = frozenset("dollar dollars pound pounds cent cents penny pence p c yen bill bills".split())
_ONE_AND_A_HALF: Final = Decimal("1.5")
_SPACES_IN_NUMBERS: Final = frozenset("\u00a0\u202f\u2009")


@dataclass(slots=True)
class Numeral:
    """A number where it stands: tokens ``first`` up to ``end``.

    ``low`` and ``high`` hold the value with its scale, and differ only for a vague magnitude. ``base`` is the number
    before its scale, ``exponent`` the scale's power of ten, None where none is written.
    """

    first: int
    end: int
    low: Decimal
    high: Decimal
    base: Decimal
    exponent: int | None = None
    vague: bool = False
    approximate: bool = False
    article: bool = False
    digits: bool = False


def _plain(first: int, end: int, value: Decimal, **flags: bool) -> Numeral:
    return Numeral(first, end, value, value, value, **flags)


@cache
def number_openers() -> frozenset[str]:
    """The words that can start a number: a quick look tells that none starts."""
    multis = {"multi", *(f"multi{word}" for word in scale_words())}
    numbers = CARDINALS.keys() | TENS.keys() | FRACTIONS.keys() | vague_words().keys() | scale_words().keys()
    return frozenset(ARTICLES | _count_openers() | multis | numbers | {"point"})


def read_numeral(tokens: Tokens, i: int, decimal: str | None = None) -> Numeral | None:
    """[vague magnitude | fraction | number] [scale]... [and a half]: the number that starts at token ``i``.

    ``decimal`` is the document's decimal sign where known. None where no number starts; never raises.
    """
    kind = tokens.kinds[i]
    if kind is NUMBER:
        numeral = _read_digit_number(tokens, i, decimal)
    elif kind is FRACTION:
        numeral = _read_vulgar(tokens, i)
    elif kind is WORD and tokens.lower[i] in number_openers():
        numeral = _read_vague(tokens, i) or _read_part(tokens, i) or _read_words(tokens, i)
        at = i if numeral is None else numeral.end
        decimals = _read_point(tokens, at, int(numeral.base) if numeral else 0) if tokens.lower[at] == "point" else None
        numeral = replace(decimals, first=i) if decimals else numeral
    elif tokens.lower[i] == ".":
        numeral = _read_bare_decimals(tokens, i)
    else:
        return None
    if numeral is None or numeral.vague:
        return numeral
    after = tokens.lower[numeral.end]
    if after == "of" and numeral.base < ONE and tokens.lower[numeral.end + 2] in percent_openers():
        # 0.25 of a percentage point
        return _read_of_one(tokens, numeral)
    if numeral.exponent is None and after not in _further():
        return numeral
    if after in _BEFORE_HALVES:
        numeral = _read_half(tokens, numeral)
    numeral.end = _behind_modifier(tokens, numeral.end)
    numeral = _with_rest(tokens, read_scales(tokens, numeral))
    return _read_half_after(tokens, numeral) if tokens.lower[numeral.end] == "and" else numeral


# In digits


def _read_digit_number(tokens: Tokens, i: int, decimal: str | None) -> Numeral | None:
    value = read_digits(tokens.words[i], decimal)
    if value is None:
        return None
    longer: Numeral | None = None
    after = tokens.kinds[i + 1]
    if after is NUMBER:
        longer = _read_space_groups(tokens, i) or _read_mixed(tokens, i, i + 1, value)
    elif after is FRACTION:
        longer = _read_mixed(tokens, i, i + 1, value)
    elif after is SIGN and tokens.words[i + 1] in INNER:
        sign = tokens.words[i + 1]
        if sign == ".":
            longer = _read_spaced_decimals(tokens, i)
        elif sign not in DASHES:
            longer = _read_written_fraction(tokens, i)
        elif tokens.adjoin(i, i + 2):
            longer = _read_mixed(tokens, i, i + 2, value)
    return longer or Numeral(i, i + 1, value, value, value, digits=True)


def _read_mixed(tokens: Tokens, i: int, at: int, whole: Decimal) -> Numeral | None:
    """12 1/2, 12-1/2, 2½: a whole number with a fraction at token ``at``."""
    part = _read_written_fraction(tokens, at) or _read_vulgar(tokens, at)
    if part is None or part.low >= ONE or not tokens.words[i].isdecimal():
        return None
    return _plain(i, part.end, total(whole, part.low), approximate=part.approximate, digits=True)


def _read_space_groups(tokens: Tokens, i: int) -> Numeral | None:
    """1 234 567,89: groups of three digits behind gaps of one space.

    The caller knows best whether "5 100" is one number: a plain space counts only behind a sign that needs a number or
    with a decimal comma at the end; a no-break or thin space always does.
    """
    words, j = tokens.words, i + 1
    if not (words[i].isdecimal() and len(words[i]) <= 3) or words[i] == "0":
        return None
    while words[j][:3].isdecimal() and len(words[j]) >= 3 and tokens.starts[j] == tokens.ends[j - 1] + 1:
        if len(words[j]) > 3 and not (words[j][3] in ",." and words[j][4:].isdecimal()):
            break
        j += 1
        if len(words[j - 1]) > 3:
            break
    if j == i + 1 or not _may_group_by_spaces(tokens, i, j):
        return None
    number = "".join(words[i:j]).replace(",", ".")
    value = read_digits(number, ".")
    return None if value is None else _plain(i, j, value, digits=True)


def _may_group_by_spaces(tokens: Tokens, i: int, j: int) -> bool:
    gaps = {tokens.source[tokens.ends[k] : tokens.starts[k + 1]] for k in range(i, j - 1)}
    if gaps <= _SPACES_IN_NUMBERS or "," in tokens.words[j - 1]:
        return True
    before = tokens.words[i - 1]
    after = tokens.lower[j]
    if (before and before in "$£€¥₹") or (before.isupper() and len(before) == 3) or after in scale_words():
        return True
    counts = after in longest_opening() or after in lower_codes()
    return counts and (j - i > _PAIR or after not in _ENGLISH_UNITS)


def ends_group(tokens: Tokens, i: int) -> bool:
    """Whether a number may be the end of one with a space in it, which is nobody's alone: the 500 of 12 500 rand."""
    groups = tokens.words[i][:3].isdecimal() and len(tokens.words[i].partition(".")[0]) == _GROUP
    before = tokens.words[i - 1]
    return groups and before.isdecimal() and len(before) <= _GROUP and tokens.starts[i] == tokens.ends[i - 1] + 1


def _read_spaced_decimals(tokens: Tokens, i: int) -> Numeral | None:
    """6 . 2: a decimal point between spaces, as tokenized text has it."""
    if tokens.words[i + 1] != "." or tokens.kinds[i + 2] is not NUMBER:
        return None
    whole, decimals = tokens.words[i], tokens.words[i + 2]
    spaced = tokens.starts[i + 1] > tokens.ends[i] and tokens.starts[i + 2] > tokens.ends[i + 1]
    if not (spaced and whole.replace(",", "").isdecimal() and decimals.isdecimal() and len(decimals) <= 3):
        return None
    value = read_digits(f"{whole}.{decimals}", ".")
    return None if value is None else _plain(i, i + 3, value, digits=True)


def _read_bare_decimals(tokens: Tokens, i: int) -> Numeral | None:
    """.42: decimals with nothing before the point."""
    decimals = tokens.words[i + 1]
    if not (decimals.isdecimal() and tokens.adjoin(i, i + 1)):
        return None
    if i and tokens.adjoin(i - 1, i) and tokens.words[i - 1][-1:].isalnum():
        # The full stop of what stands before: fig.5
        return None
    value = read_digits(f"0.{decimals}", ".")
    return None if value is None else _plain(i, i + 2, value, digits=True)


def _read_written_fraction(tokens: Tokens, i: int) -> Numeral | None:
    """1/2, 3 / 4: a fraction of small numbers, below one."""
    if tokens.words[i + 1] not in {"/", "⁄"} or not (tokens.words[i].isdecimal() and tokens.words[i + 2].isdecimal()):
        return None
    if len(tokens.words[i]) > 2 or len(tokens.words[i + 2]) > 2:
        return None
    numerator, denominator = int(tokens.words[i]), int(tokens.words[i + 2])
    if denominator not in WRITTEN_DENOMINATORS or not 0 < numerator < denominator or tokens.words[i + 3] == "/":
        return None
    value, repeating = fraction(numerator, denominator)
    return _read_of_one(tokens, _plain(i, i + 3, value, approximate=repeating, digits=True))


def _read_vulgar(tokens: Tokens, i: int) -> Numeral | None:
    parts = VULGAR.get(tokens.words[i])
    if parts is None:
        return None
    value, repeating = fraction(*parts)
    return _read_of_one(tokens, _plain(i, i + 1, value, approximate=repeating, digits=True))


# In words


def _read_words(tokens: Tokens, i: int) -> Numeral | None:
    """fifteen, two hundred and fifty thousand, a million: a cardinal in words."""
    lower, start = tokens.lower, i
    article = lower[i] in ARTICLES
    if article and (lower[i + 1] not in scale_words() or lower[i + 1] in vague_words()):
        return None
    if lower[i] in scale_words():
        return _read_lone_scale(tokens, i)
    below = (1, i + 1) if article and lower[i + 1] != "hundred" else _read_below_thousand(tokens, i)
    whole, least = 0, 18
    while below is not None:
        value, i = below
        scale = scale_words().get(lower[i])
        if scale is None or scale.exponent < 3 or scale.exponent >= least:
            return _plain(start, i, Decimal(whole + value), article=article)
        below = _read_group(tokens, i, scale.exponent)
        if below is None and not whole:
            # A lone scale is left to be shared: two to three million.
            return _plain(start, i, Decimal(value), article=article)
        whole, least, end = whole + value * 10**scale.exponent, scale.exponent, i + 1
    return _plain(start, end, Decimal(whole), article=article) if whole else None


def _read_group(tokens: Tokens, i: int, above: int) -> tuple[int, int] | None:
    """The group behind the scale at token ``i``: [and] five hundred; behind a comma only with a smaller scale."""
    if tokens.lower[i + 1] != ",":
        group = _read_below_thousand(tokens, i + 2 if tokens.lower[i + 1] == "and" else i + 1)
        further = scale_words().get(tokens.lower[group[1]]) if group else None
        power = further.exponent if further and further.exponent > 2 else 0
        # In "five million and six million" another number starts.
        return group if group and group[0] * 10**power < 10**above else None
    group = _read_below_thousand(tokens, i + 2)
    scale = scale_words().get(tokens.lower[group[1]]) if group else None
    smaller = (scale and 3 <= scale.exponent < above) or (above == 3 and group and group[0] >= 100)
    return group if smaller else None


def _read_lone_scale(tokens: Tokens, i: int) -> Numeral | None:
    """the billion-dollar lawsuit: a scale that is itself the number, only in front of a hyphen."""
    scale = scale_words()[tokens.lower[i]]
    alone = tokens.lower[i + 1] in DASHES and tokens.adjoin(i, i + 2) and tokens.kinds[i - 1] is not NUMBER
    if not alone or tokens.lower[i] in vague_words() or tokens.lower[i - 1] in DASHES:
        return None
    value = scaled(ONE, scale.exponent)
    return Numeral(i, i + 1, value, value, ONE, scale.exponent)


def _read_below_thousand(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """twenty-five, three hundred and six, fifteen hundred: its value and the token after it."""
    value = _read_below_hundred(tokens, i)
    if value is None and tokens.lower[i] in ARTICLES and tokens.lower[i + 1] == "hundred":
        value = 1, i + 1
    if value is None:
        return None
    number, i = value
    if tokens.lower[i] == "hundred" and 0 < number < 100:
        number, i = number * 100, i + 1
        rest = _read_below_hundred(tokens, i + 1 if tokens.lower[i] == "and" else i)
        if rest:
            number, i = number + rest[0], rest[1]
    return number, i


def _read_below_hundred(tokens: Tokens, i: int) -> tuple[int, int] | None:
    lower = tokens.lower
    if lower[i] in CARDINALS:
        return CARDINALS[lower[i]], i + 1
    tens = TENS.get(lower[i])
    if tens is None:
        return None
    at = i + 2 if lower[i + 1] in DASHES and tokens.adjoin(i, i + 2) else i + 1
    if 0 < CARDINALS.get(lower[at], 0) < 10:
        return tens + CARDINALS[lower[at]], at + 1
    return tens, i + 1


def _read_point(tokens: Tokens, i: int, whole: int) -> Numeral | None:
    """[two] point five: decimals in words; ``i`` is the token "point"."""
    digits, at = "", i + 1
    while tokens.lower[at] in CARDINALS and CARDINALS[tokens.lower[at]] < 10 and len(digits) < 10:
        digits += str(CARDINALS[tokens.lower[at]])
        at += 1
    return _plain(i, at, Decimal(f"{whole}.{digits}")) if digits else None


def _read_part(tokens: Tokens, i: int) -> Numeral | None:
    """half a, a quarter, three quarters of a, one-half of one: a fraction in words."""
    lower, start = tokens.lower, i
    count = 1
    if lower[i] in ARTICLES:
        i += 2 if lower[i + 1] in DASHES else 1
    elif lower[i + 1] in FRACTIONS or (lower[i + 1] in DASHES and lower[i + 2] in FRACTIONS):
        if not 0 < CARDINALS.get(lower[i], 0) < 20:
            return None
        count = CARDINALS[lower[i]]
        i += 2 if lower[i + 1] in DASHES else 1
    parts = FRACTIONS.get(lower[i])
    if parts is None or count >= parts or (start == i and not _is_lone_part(tokens, i)):
        return None
    value, repeating = fraction(count, parts)
    end = i + 2 if lower[i + 1] in DASHES and lower[i + 2] in scale_words() else i + 1
    numeral = _plain(start, end, value, approximate=repeating, article=lower[start] in ARTICLES)
    return _read_of_one(tokens, numeral)


def _is_lone_part(tokens: Tokens, i: int) -> bool:
    """half, and quarter before a scale or "of a": a third plant and the first quarter are no parts."""
    after = tokens.lower[i + 1]
    return tokens.lower[i] == "half" or (tokens.lower[i] == "quarter" and (after == "of" or after in scale_words()))


def _read_of_one(tokens: Tokens, part: Numeral) -> Numeral:
    """[fraction] [of] a|one: takes the words that lead from a fraction to what it is a part of."""
    lower, at = tokens.lower, part.end
    of = lower[at] == "of"
    if of or (lower[at] in DASHES and lower[at + 1] in ARTICLES):
        at += 1
    if (lower[at] in ARTICLES and (of or lower[part.end - 1] == "half")) or (of and lower[at] in {"one", "1"}):
        part.end = at + 2 if lower[at + 1] in DASHES and lower[at + 2] in scale_words() else at + 1
    return part


@cache
def _count_openers() -> frozenset[str]:
    """The first words of the counts without a number."""
    return frozenset(phrase[0] for phrase in (*VAGUE_COUNTS, *LOOSE_COUNTS))


def _read_vague(tokens: Tokens, i: int) -> Numeral | None:
    """billions, tens of millions, several billion, multi-billion: a magnitude without a number."""
    lower = tokens.lower
    if lower[i] == "multi" and lower[i + 1] in DASHES:
        return _magnitude(i, scale_words().get(lower[i + 2]), i + 3)
    if lower[i].startswith("multi"):
        return _magnitude(i, scale_words().get(lower[i][5:]), i + 1)
    for phrase, (low, high) in VAGUE_COUNTS.items() if lower[i] in _count_openers() else ():
        end = i + len(phrase)
        if tuple(lower[i:end]) == phrase and lower[end] in scale_words():
            power = scale_words()[lower[end]].exponent
            further = scale_words().get(lower[end + 1]) if power == 2 else None
            power += further.exponent if further else 0
            end += 2 if further else 1
            return _vague(i, end, scaled(Decimal(low), power), scaled(Decimal(high), power))
    for phrase, count in LOOSE_COUNTS.items() if lower[i] in _count_openers() else ():
        end = i + len(phrase)
        if tuple(lower[i:end]) == phrase and lower[end] in scale_words():
            return _plain(i, end, Decimal(count), approximate=True)
    outer = vague_words().get(lower[i])
    if outer is None or tokens.kinds[i - 1] is NUMBER:
        return None
    inner = vague_words().get(lower[i + 2]) if lower[i + 1] == "of" else None
    if inner and inner.exponent > 1:
        power = inner.exponent
        return _vague(i, i + 3, scaled(ONE, outer.exponent + power), scaled(ONE, outer.vague_end + power))
    return _magnitude(i, outer, i + 1) if outer.exponent > 1 else None


def _magnitude(first: int, scale: Scale | None, end: int) -> Numeral | None:
    if scale is None:
        return None
    return _vague(first, end, scaled(ONE, scale.exponent), scaled(ONE, scale.vague_end))


def _vague(first: int, end: int, low: Decimal, high: Decimal) -> Numeral:
    return Numeral(first, end, low, high, low, vague=True, approximate=True)


# Both


@cache
def _scale_openers() -> frozenset[str]:
    """What a scale may start with, in lower case: a quick look tells that there is none."""
    return frozenset(scale_words().keys() | {letter.lower() for letter in scale_letters()} | DASHES)


@cache
def _further() -> frozenset[str]:
    """With what a number goes on: its scale, "and a half", or a modifier in front of its scale."""
    return _scale_openers() | {"and"} | {phrase[0] for phrase in glued_modifiers()}


@cache
def _counted_words() -> frozenset[str]:
    """What may stand behind a number and the modifier glued to it: million, percent, dollars."""
    return frozenset(scale_words().keys() | percent_openers() | longest_opening().keys())


def _behind_modifier(tokens: Tokens, i: int) -> int:
    """100-plus million, 100+ million, 20-odd percent: the token behind a modifier glued to the number before it."""
    for size in (2, 1):
        end = i + size
        if tuple(tokens.lower[i:end]) in glued_modifiers() and tokens.adjoin(i - 1, end - 1):
            counts = tokens.lower[end] in _counted_words() and (tokens.kinds[end] is WORD or tokens.lower[end] == "%")
            return end if counts else i
    return i


def starts_scale(tokens: Tokens, i: int) -> bool:
    """Whether a scale may start at token ``i``."""
    return tokens.lower[i] in _scale_openers()


def read_scales(tokens: Tokens, numeral: Numeral) -> Numeral:
    """[number] [-] million|bn|k...: takes the scales that follow a number."""
    exponent, openers = numeral.exponent, _scale_openers()
    while tokens.lower[numeral.end] in openers:
        scale, end = _scale_at(tokens, numeral.end)
        if scale is None or (exponent is not None and not 2 <= exponent <= 6):
            break
        if scale.exponent == 2 and numeral.base >= 100:
            break
        exponent = (exponent or 0) + scale.exponent
        numeral.end = end
        if tokens.lower[end] == "." and _is_short(tokens, end):
            numeral.end += 1
            break
    if exponent is not None and exponent != numeral.exponent:
        numeral.exponent = exponent
        numeral.low = numeral.high = scaled(numeral.base, exponent)
    return numeral


def _with_rest(tokens: Tokens, numeral: Numeral) -> Numeral:
    """2 crore 35 lakh, 3 million 200 thousand: adds what a smaller scale tells of the same number."""
    at = numeral.end
    scale = scale_words().get(tokens.lower[at + 1]) if tokens.kinds[at] is NUMBER else None
    rest = read_digits(tokens.words[at], None) if scale and tokens.words[at].isdecimal() else None
    if (
        numeral.exponent is None
        or scale is None
        or rest is None
        or scaled(rest, scale.exponent - numeral.exponent) >= ONE
    ):
        return numeral
    numeral.low = numeral.high = total(numeral.low, scaled(rest, scale.exponent))
    numeral.base, numeral.end = scaled(numeral.low, -numeral.exponent), at + 2
    return numeral


def _is_short(tokens: Tokens, i: int) -> bool:
    """Whether a full stop is that of a scale and no sentence's: 5 Mio. EUR, 5 mln. dlrs."""
    shortens = tokens.lower[i - 1] in short_scales() and tokens.adjoin(i - 1, i)
    return shortens and tokens.lower[i + 1] in longest_opening() and tokens.kinds[i + 2] is not NUMBER


def _scale_at(tokens: Tokens, i: int) -> tuple[Scale | None, int]:
    at = i + 1 if tokens.lower[i] in DASHES and _joins(tokens, i) else i
    scale = scale_words().get(tokens.lower[at])
    if scale is not None:
        return scale, at + 1
    scale = scale_letters().get(tokens.words[i])
    if scale is None:
        return None, i
    attached = tokens.starts[i] == tokens.ends[i - 1]
    glued = tokens.starts[i + 1] == tokens.ends[i] and (
        tokens.lower[i + 1] in {"&", "'", "’"} or tokens.kinds[i + 1] in {NUMBER, WORD}
    )
    # $5 B is a scale; a letter that stands alone before a hyphen (B-class) is not.
    alone = not attached and (tokens.words[i] in {"t", "k"} or _is_hyphenated(tokens, i))
    return (None, i) if glued or alone else (scale, i + 1)


def _is_hyphenated(tokens: Tokens, i: int) -> bool:
    """Whether a letter is the start of a word with a hyphen: B-class; no rate (M-a-year), and no range (M-€2 M)."""
    if tokens.lower[i + 1] not in DASHES or tokens.starts[i + 1] != tokens.ends[i]:
        return False
    return tokens.kinds[i + 2] in {WORD, NUMBER} and tokens.lower[i + 2] not in {"a", "an", "per"}


def _joins(tokens: Tokens, i: int) -> bool:
    """Whether a dash stands without gaps, or between single spaces as tokenized text has it: 19 - million."""
    gaps = tokens.starts[i] - tokens.ends[i - 1], tokens.starts[i + 1] - tokens.ends[i]
    return gaps in {(0, 0), (1, 1)}


def _read_half(tokens: Tokens, numeral: Numeral) -> Numeral:
    """two [and] a half, 2 and three quarters: adds a fraction in words to a whole number."""
    at, lower = numeral.end, tokens.lower
    if lower[at] != "and":
        if lower[at] not in DASHES or lower[at + 1] != "and":
            return numeral
        at += 1
    if numeral.article or numeral.base < ONE:
        return numeral
    at += 2 if tokens.lower[at + 1] in DASHES else 1
    part = _read_part(tokens, at)
    if part and tokens.lower[at] not in FRACTIONS:
        value = total(numeral.base, part.low)
        return Numeral(numeral.first, part.end, value, value, value, approximate=part.approximate)
    return numeral


def with_half(tokens: Tokens, end: int) -> tuple[Decimal, int]:
    """a dollar [and a half]: how many of a unit that ends here there are, and where that ends."""
    half = tuple(tokens.lower[end : end + 3]) == ("and", "a", "half") and tokens.lower[end + 3] not in scale_words()
    return (_ONE_AND_A_HALF, end + 3) if half else (ONE, end)


def _read_half_after(tokens: Tokens, numeral: Numeral) -> Numeral:
    """a million and a half: adds half of the scale."""
    at = numeral.end
    if numeral.exponent is None or tokens.lower[at] != "and" or tokens.lower[at + 1] not in ARTICLES:
        return numeral
    if tokens.lower[at + 2] == "half" and tokens.lower[at + 3] not in scale_words():
        half = product(Decimal("0.5"), scaled(ONE, numeral.exponent))
        numeral.low = numeral.high = total(numeral.low, half)
        numeral.end = at + 3
    return numeral
