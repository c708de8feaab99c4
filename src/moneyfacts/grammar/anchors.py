"""Anchors: the signs and words without which a sentence holds no figure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from moneyfacts.grammar.whole_words import fold, places, places_of_word
from moneyfacts.lexicon.currencies import anchor_words, codes, lower_codes
from moneyfacts.lexicon.numerals import CARDINALS, TENS, VULGAR
from moneyfacts.lexicon.percents import percent_anchors
from moneyfacts.lexicon.ratios import MULTIPLYING_BASES, MULTIPLYING_VERBS
from moneyfacts.tokenizer import LETTER

# Every look-up below is one pass in C over a block of sentences: a pattern that opens with a set of characters, by
# which its search skips through the text, or a set of words. Patterns that open otherwise, or ignore case, take ten
# times as long, and those of bytes half as long. What a block has none of is looked for in none of its sentences.

#: So many characters are a block: enough that starting on it costs little, few enough to lack most kinds of anchor.
_BLOCK: Final = 4096

_NUMBER_WORDS: Final = [word for word in (*CARDINALS, *TENS) if word != "zero"]
#: Between the parts of a ratio.
_GAP: Final = r"[\s‐‑–-]"
#: The same in ASCII, where a question mark stands for any other character, and bytes know less white space than text
#: does; what joins the parts; and another part, where a zero stands for any digit.
_ASCII_SPACE: Final = r"\s\x1c-\x1f?"
_ASCII_GAP: Final = f"[{_ASCII_SPACE}-]"
_TO: Final = "(?:[tT][oO]|[fF][oO][rR])"
_PART: Final = rf"(?:0|(?i:{'|'.join(_NUMBER_WORDS)}))"
#: One digit for all, for which a search skips through the text in a third of the time of a set of them.
_TO_ZERO: Final = bytes.maketrans(b"123456789", b"000000000")
#: A sign whose lower case is a letter of ASCII: the kelvin.
_KELVIN: Final = "\N{KELVIN SIGN}"


@cache
def _marks() -> frozenset[str]:
    folds = {f"{word}fold" for word in (*CARDINALS, *TENS)}
    multiples = MULTIPLYING_VERBS.keys() | MULTIPLYING_BASES.keys() | folds | {"fold", "times"}
    return anchor_words() | percent_anchors() | multiples


@cache
def _words() -> frozenset[str]:
    """The anchors that are words, in lower case; single letters only count beside a digit."""
    return frozenset(mark for mark in _marks() if mark[0].isalpha() and (len(mark) > 1 or not mark.isascii()))


@cache
def _ascii_words() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _words() if word.isascii())


@cache
def _code_forms() -> frozenset[bytes]:
    """Every currency code as it stands, alone and with the capital of a scale in front."""
    return frozenset((letter + code).encode() for code in codes() for letter in ("", *"MKTB"))


@cache
def _code_words() -> frozenset[bytes]:
    return frozenset(code.encode() for code in lower_codes())


@cache
def _number_words() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _NUMBER_WORDS)


@cache
def _telling_words() -> frozenset[bytes]:
    """All words of ASCII that are an anchor, or may be a part of one."""
    return _ascii_words() | _code_words() | _number_words()


@cache
def _capitals() -> re.Pattern[bytes]:
    return re.compile(rb"[A-Z][A-Z][A-Z][A-Z]?")


@cache
def _signs() -> str:
    return "".join(sorted(mark for mark in _marks() if not mark[0].isalpha()))


@cache
def _ascii_signs() -> tuple[bytes, ...]:
    return tuple(sign.encode() for sign in _signs() if sign.isascii())


@cache
def _beyond_ascii() -> re.Pattern[str]:
    return re.compile(r"[^\x00-\x7f]")


@cache
def _rare_characters() -> frozenset[str]:
    """The characters without which no anchor is more than ASCII, but for the digits of other scripts."""
    letters = {letter for word in _words() for letter in word + word.upper()}
    return frozenset(one for one in {*letters, *_signs(), *VULGAR, "×", _KELVIN} if not one.isascii())


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"{LETTER}+")


def _single_letters() -> str:
    return "".join(sorted(mark for mark in _marks() if len(mark) == 1 and mark.isalpha() and mark.isascii()))


@cache
def _beside_digits() -> re.Pattern[bytes]:
    """What makes a digit of ASCII an anchor: a single letter beside it (5p, R 5), the other part of a ratio (60/40)."""
    letters = _single_letters()
    both = letters + letters.upper()
    return re.compile(
        rf"""0(?<!00)(?:
              0*+(?=[{_ASCII_SPACE}A-Za-z/:-])(?:
                  {_ASCII_GAP}*+(?:[{both}xX](?![A-Za-z]) | {_TO}{_ASCII_GAP}*+{_PART})
                | [-/:?]{_PART}
              )
            | (?<=[A-Za-z.{_ASCII_SPACE}].)(?:
                  (?<=(?<![A-Za-z])[{both}].)
                | (?<=(?<![A-Za-z])[{both}][.{_ASCII_SPACE}].)
                | (?<=[.{_ASCII_SPACE}][.{_ASCII_SPACE}].)  # a wider gap: whatever stands before it
              )
        )""".encode(),
        re.VERBOSE | re.DOTALL,
    )


@cache
def _behind_number_word() -> re.Pattern[bytes]:
    """What makes a number word an anchor: it is the first part of a ratio."""
    return re.compile(rf"[-/:?]{_PART}|{_ASCII_GAP}*{_TO}{_ASCII_GAP}*{_PART}".encode())


@cache
def _ratios() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Two numbers with the joint of a ratio between them: 50-50, 60/40; two-for-one, 3 to 1."""
    number = rf"(?:\d|(?i:{'|'.join(_NUMBER_WORDS)}))"
    behind = "|".join(rf"(?<={part}J)" for part in (r"\d", *_NUMBER_WORDS))
    glued, spaced = behind.replace("J", "."), behind.replace("J", f"{_GAP}..")
    return (
        re.compile(rf"[-‐‑–/:](?i:{glued}){number}"),
        re.compile(rf"[fFtT][oO](?<=[\d\s‐‑–-]..)(?=[rR]?{_GAP}*{number})(?i:{spaced}|(?<=\d..)|(?<={_GAP}{_GAP}..))"),
    )


@cache
def _rare_forms() -> tuple[re.Pattern[str], ...]:
    """The signs, and the single letters behind a digit and in front of one, of any script."""
    letters = _single_letters()
    letters += letters.upper()
    digit = rf"[\d{''.join(VULGAR)}]"
    return (
        re.compile(f"[{re.escape(_signs())}]"),
        re.compile(rf"{digit}[\s-]*[{letters}xX×](?!{LETTER})"),
        re.compile(rf"[{letters}](?<!{LETTER}.)\s*\.?\s*{digit}"),
    )


def find_anchored(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of a text that may hold a figure: currency, percent, or the words of ratios and multiples.

    The spans are in order and disjoint. It may keep one that holds no figure, and never drops one where the grammar
    reads one.

    >>> text = "It paid 5 mln dlrs. All is well, Mark. All is well."
    >>> [text[start:end] for start, end in find_anchored(text, [(0, 20), (20, 39), (39, 51)])]
    ['It paid 5 mln dlrs. ', 'All is well, Mark. ']
    """
    for block in _blocks(spans):
        begin = block[0][0]
        found = sorted(_find_anchors(text[begin : block[-1][1]]))
        if found:
            found.append(len(text))
            yield from [span for span in block if begin + found[bisect_left(found, span[0] - begin)] < span[1]]


def _blocks(spans: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    block: list[tuple[int, int]] = []
    for span in spans:
        if block and span[1] - block[0][0] > _BLOCK:
            yield block
            block = []
        block.append(span)
    if block:
        yield block


def _find_anchors(text: str) -> list[int]:
    """Where anchors begin, and where those end that may go on in another sentence."""
    # One byte a character, so that places stay the same.
    narrow = text.encode("ascii", "replace").translate(_TO_ZERO)
    folded = fold(narrow)
    words = _telling_words().intersection(folded.split())
    found: list[int] = []
    for word in words & _ascii_words():
        found += places_of_word(folded, word)
    for word in words & _number_words():
        behind = (at + len(word) for at in places_of_word(folded, word))
        found += [at - 1 for at in behind if _behind_number_word().match(narrow, at)]
    if not words.isdisjoint(_code_words()):
        for code in _code_forms().intersection(_capitals().findall(narrow)):
            found += places(narrow, code)
    for sign in _ascii_signs():
        found += places(narrow, sign)
    found += _ends(_beside_digits().finditer(narrow))
    return found if text.isascii() else found + _find_rare_anchors(text)


def _find_rare_anchors(text: str) -> list[int]:
    """Where anchors are that are more than ASCII."""
    beyond = _beyond_ascii().findall(text)
    if _rare_characters().isdisjoint(beyond) and not any(map(str.isdecimal, beyond)):
        return []
    found = [match.start() for match in _word().finditer(text) if match.group().lower() in _words()]
    for pattern in (*_ratios(), *_rare_forms()):
        found += _ends(pattern.finditer(text))
    return found


def _ends(matches: Iterable[re.Match[Any]]) -> list[int]:
    return [at for match in matches for at in (match.start(), match.end() - 1)]
