"""Runs of capitalised words, cut into the pieces that can be names: suffixes, titles, possessives and "and" decide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from moneyfacts.context.entities import split_suffix
from moneyfacts.lexicon.common_words import is_common
from moneyfacts.lexicon.function_words import CLOSED
from moneyfacts.lexicon.measures import MEASURE_ADJECTIVES, MEASURE_HEADS, MEASURES_IN_CAPITALS
from moneyfacts.lexicon.names import (
    AGENCY_HEADS,
    CALENDAR,
    COMPANY_HEADS,
    CURRENCY_CAPITALS,
    DIRECTIONS,
    EURO_MARKETS,
    FOR_HEADS,
    FUND_HEADS,
    GENERIC_CAPITALS,
    GIVEN_NAMES,
    HOLDING_HEADS,
    LOOSE_PLACES,
    OF_HEADS,
    OF_OFFICES,
    OFFICES,
    PARTICLES,
    PLACE_HEADS,
    SHORT_SUFFIXES,
    SUFFIXES,
    TITLE_MODIFIERS,
    TITLES,
    WEAK_TITLES,
    Kind,
    known_names,
    lands,
    nationalities,
    places,
)
from moneyfacts.lexicon.numerals import CARDINALS

_UPPER: Final = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x250) if chr(code).isupper())
#: Abbreviations that may open a name or end it, by their lengths.
_ABBREVIATIONS: Final = (
    "Co|Jr|Sr|St|Mr|Ms|Dr|Mt|Ft|Pa|Ga|La|Va|Md|Mo|Ky",
    "Inc|Cos|Ltd|Mrs|Gen|Sen|Rep|Gov|Rev|Pty|Pte|Fla|Tex|Ill|Wis|Del|Ala|Ore|Nev|Neb",
    "Corp|Bros|Prof|Assn|Intl|Natl|Mass|Conn|Mich|Minn|Ariz|Colo|Okla|Wash|Tenn",
)
_SUFFIX_AHEAD: Final = (
    r"(?=(?:Inc|Incorporated|Ltd|Limited|L\.?L\.?C|L\.?L\.?P|L\.?P|Corp|Co|S\.?A|N\.?V|N\.A|P\.?L\.?C|Plc)\b)"
)
#: How many words may follow the first of a run: what costs more than its length would say stays short.
_LONGEST: Final = 24
#: The numbers of indices.
_NUMBERS: Final = "1000|100|2000|200|225|250|300|35|400|40|500|50|600"
#: The small words that end the name of an index.
_TAILS: Final = r"industrial[ ]average|industrials|average|composite|index|(?<=\bFed\s)funds|(?<=\bFederal\s)funds"
#: Articles that give up their vowel to that of the word behind: Banque de l'Est, Banca dell'Orto.
_ELIDED: Final = "(?:[dl]|all|dell|nell)"
#: What such a place is part of a name with.
_AFTER_LOOSE: Final = frozenset(
    "steel sprint bancorp air airways west gypsum shoe home healthcare tobacco trust".split()
)
#: What is left of "EC-U.S.", and the first half of it.
_LINKED: Final = frozenset({"U", "EC", "EU", "EEC", "Non"})
#: What stands between a place and a name that it describes: the U.S. Based Orrin Inc.
_DESCRIBING: Final = frozenset({"based", "backed"})
_JOINS: Final = frozenset({"&", "and", "of", "the", "for"}) | PARTICLES
_CAPITALS: Final = GENERIC_CAPITALS | MEASURES_IN_CAPITALS
#: With a capital, between words that have one too, these are inside a label: Funds From Operations.
_INSIDE_LABELS: Final = frozenset("from per under on before after in by to with".split())
#: What is left of "pan-European" in front of an index.
_CONTINENTAL: Final = frozenset({"european", "asian", "african"})
#: Adjectives of measures that are no name by themselves either, as Total is.
_NOBODYS: Final = frozenset({"net", "gross", "adjusted"})
_ROMAN: Final = frozenset("II III IV VI VII VIII".split())
#: Suffixes that make two names one company, whatever else they are.
OF_PARTNERS: Final = frozenset({"plc", "co", "cos", "bros"})
#: In front of a month: End-February, mid-May.
_EDGES_OF_TIME: Final = frozenset({"end", "mid", "early", "late"})
#: The second of two partners is one name and a suffix: Lamsen and Tessins Inc; two and what joins them are more words.
_PAIR: Final = 2
#: So many words in capitals within a sentence may be a name; more are a label.
_MOST_SHOUTED: Final = 2
_TAIL_WORDS: Final = frozenset("industrial industrials average composite index funds".split())
#: The small words that a run goes on with, and how they and the one suffix without a capital begin.
_SMALL: Final = _JOINS | _TAIL_WORDS
_GOING_ON: Final = "".join(sorted({word[0] for word in (*_SMALL, "plc")}))


@dataclass(slots=True)
class Piece:
    """A stretch of a run that can be a name; offsets count from the start of the run. It is kept, and never changed.

    ``spans`` are those of its words, ``keys`` the words in lower case without a final stop. ``lead`` is how many common
    words open it (all of them if it has no other), ``plain`` tells which words are common, and ``common`` whether it is
    one common word and nothing else. ``shorter`` are the starts of a sure company's name by which it may be called.
    ``text`` is what the run has there, ``name`` the same with single blanks. ``has_joint`` tells of an "and" that may
    stand between two, ``is_label`` of words in capitals that name nobody.
    """

    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    keys: tuple[str, ...]
    kind: Kind | None
    sure: bool
    lead: int
    plain: tuple[bool, ...]
    common: bool
    shorter: tuple[tuple[str, ...], ...]
    text: str
    name: str
    has_joint: bool
    is_label: bool


@dataclass(slots=True)
class _Word:
    """A word of a run, without its possessive; ``small``: one that may join two names or stand inside one."""

    start: int
    end: int
    text: str
    key: str
    full: str
    possessive: bool
    small: bool
    known: bool = False


@cache
def run_pattern(*, wrapped: bool) -> re.Pattern[str]:
    """Capitalised words in a row, with the small words and numbers that names have inside.

    ``wrapped`` says that a line may end inside a name. Every alternative opens with one capital, by which the search
    skips through the text; how the text goes on behind a gap tells whether a word follows at all. Most words are a
    capital and small letters with a blank or comma behind: they come first.
    """
    gap = r"(?:[ \u00a0]{1,2}|[ ]?\n(?!\s))" if wrapped else r"[ \u00a0]{1,2}"
    particles = "|".join(sorted(PARTICLES, key=len, reverse=True))
    stops = "|".join(rf"(?<=\b(?:{group})\.)" for group in _ABBREVIATIONS)
    atom = rf"""[{_UPPER}](?:
          [a-z]++(?=[ ,\n])
        | (?:
            \.(?:[{_UPPER}]\.)+(?:[{_UPPER}]\b)?
          | \.(?=\s?[{_UPPER}]) | /S\b | \.p\.A\b\.? | \.Va\. | &P/(?:ASX|TSX)\b
          | [^\W_]*(?:(?:[-‑/](?=[{_UPPER}0-9])|&(?=\w)|['’](?=[{_UPPER}])|\.(?=(?:com|ai|net)\b))[^\W_]+)*
            (?:\.(?:{stops})(?!\w))?
          )(?:['’](?:s\b|(?<=[sz].)(?=\s)))?
        )"""
    first = atom.replace("(?:", r"(?:(?<![\w$].)|(?<=\b[ie].)(?=[a-z]))(?:", 1)
    return re.compile(
        rf"""{first}(?:(?=[ \n\u00a0]{{1,2}}[{_UPPER}\d{_GOING_ON}]|[,-])(?:
              {gap}(?:
                  (?:(?=[&a-z])(?:(?:&|and|of[ ]the|for[ ]the|for|{particles}|of){gap})?(?:{_ELIDED}['’])?)?{atom}
                | (?:{_TAILS})\b
                | plc\b(?:['’]s\b)?
              )
            | ,{gap}(?:{_SUFFIX_AHEAD}|(?=[{_UPPER}]\w+{gap}(?:and|&){gap}(?:Co|Cos|Sons|Bros)\b)){atom}
            | [ -](?:{_NUMBERS})(?![\d.,]\d|[%\w])
            | [ ]\d{{1,2}}(?=(?:[ ][{_UPPER}][^\W\d_]+){{1,2}},?[ ]{_SUFFIX_AHEAD})
        )){{0,{_LONGEST}}}+""",
        re.VERBOSE,
    )


@cache
def _words_of_run() -> re.Pattern[str]:
    return re.compile(r"[^\s,]+")


@lru_cache(maxsize=1 << 15)
def cut(run: str) -> tuple[Piece, ...]:
    """The pieces of a run that can be names.

    >>> for run in ("OpenAI CEO Ann Lee", "Acme Corp and Bell Inc", "Acme's Vision Fund", "The Bank of America"):
    ...     print([run[piece.spans[0][0] : piece.spans[-1][1]] for piece in cut(run)])
    ['OpenAI', 'Ann Lee']
    ['Acme Corp', 'Bell Inc']
    ['Acme', 'Vision Fund']
    ['Bank of America']
    """
    words = _without_label(_glued(_split(run)))
    pieces = []
    titled = False
    for part, is_title in _parts(words):
        piece = _piece(run, part, titled=titled) if part and not is_title else None
        titled = is_title
        if piece:
            pieces.append(piece)
    return tuple(pieces)


def _split(run: str) -> list[_Word]:
    words = []
    for match in _words_of_run().finditer(run):
        start, full = match.start(), match.group()
        bare = full[:-2] if full[-2:] in {"'s", "’s"} else full.rstrip("'’")
        key, possessive = bare.rstrip(".").lower(), len(full) != len(bare)
        words.append(_Word(start, start + len(bare), bare, key, full, possessive, bare in _SMALL))
    return words


def _glued(words: list[_Word]) -> list[_Word]:
    """The words with the known names of several words as one: Johnson and Johnson, New York, S&P 500."""
    glued: list[_Word] = []
    i = 0
    while i < len(words):
        form = _known_at(words, i)
        if form:
            glued.append(_as_one(words[i : i + len(form)], form))
            i += len(form)
        else:
            glued.append(words[i])
            i += 1
    return glued


def _known_at(words: list[_Word], i: int) -> tuple[str, ...]:
    """The longest known name of several words, or with a possessive of its own, that starts at ``i``."""
    word, known = words[i], known_names()
    for form, _ in known.get(word.text) or known.get(word.full) or ():
        if (len(form) > 1 or form[0] == word.full != word.text) and len(words) - i >= len(form):
            beside = zip(form, words[i:], strict=False)
            if all(
                part == one.full or (part == one.text and k == len(form) - 1) for k, (part, one) in enumerate(beside)
            ):
                return form
    return ()


def _as_one(words: list[_Word], form: tuple[str, ...]) -> _Word:
    last, text = words[-1], " ".join(form)
    has_own = form[-1] == last.full
    end = last.start + len(last.full) if has_own else last.end
    possessive = last.possessive and not has_own
    return _Word(words[0].start, end, text, text.lower(), text, possessive, small=False, known=True)


def _without_label(words: list[_Word]) -> list[_Word]:
    """The words without the common ones around a preposition with a capital: [Orrin's Core] Funds From Operations."""
    at = next((k for k, word in enumerate(words[1:-1], 1) if _is_inside_label(word)), 0)
    if not at or not (_is_plain(words[at - 1]) and _is_plain(words[at + 1])):
        return words
    first, end = at, at + 1
    while first and _is_plain(words[first - 1]) and not words[first - 1].possessive:
        first -= 1
    while end < len(words) and _is_plain(words[end]):
        end += 1
    return [*words[:first], words[at], *_without_label(words[end:])]


def _is_inside_label(word: _Word) -> bool:
    return word.key in _INSIDE_LABELS and word.text[0].isupper() and not word.text.isupper()


# Where names part


def _parts(words: list[_Word]) -> list[tuple[list[_Word], bool]]:
    """The words of each name in turn, and the titles between them (marked True)."""
    parts: list[tuple[list[_Word], bool]] = []
    part: list[_Word] = []
    office_end = 0
    for i, word in enumerate(words):
        if i < office_end:
            continue
        if _is_title(words, i):
            office_end = _office_end(words, i)
            while part and part[-1].key in TITLE_MODIFIERS:
                part.pop()
            parts += [(part, False), ([word], True)] if part else [([word], True)]
            part = []
        elif _is_break(words, i, part):
            parts += [(part, False), ([], False)]
            part = []
        else:
            is_loose = _is_loose_place(words, i) and not (part and part[-1].small)
            if is_loose and part:
                # Underlying U.K. Inflation
                parts.append((part, False))
                part = []
            part.append(word)
            if is_loose or _ends(words, i):
                parts.append((part, False))
                part = []
    return [*parts, (part, False)]


def _office_end(words: list[_Word], i: int) -> int:
    """Where an office ends whose title stands at ``i``: Minister for Roads | Ann Lee, Secretary of State for Trade."""
    end = i + 1
    if words[i].key not in OFFICES or end + 1 >= len(words) or words[end].text not in {"of", "for"}:
        return end
    while end < len(words) and (words[end].small or words[end].key in OF_OFFICES or _is_plain(words[end])):
        end += 1
    return end


def _is_break(words: list[_Word], i: int, part: list[_Word]) -> bool:
    """Whether a word ends the name in front of it and opens none."""
    if _is_boundary(words[i]) or _is_day(words, i):
        return not _is_inside(words, i, part)
    return words[i].small and not _joins(words, i, part)


def _is_title(words: list[_Word], i: int) -> bool:
    word = words[i]
    if word.key not in TITLES or word.known:
        return False
    if word.key not in WEAK_TITLES:
        return True
    beside = [words[j].key for j in (i - 1, i + 1) if 0 <= j < len(words)]
    return any(key in TITLES or key in TITLE_MODIFIERS for key in beside) and word.key != "general"


def _is_boundary(word: _Word) -> bool:
    """The, But, March, USD: words that open no name and are part of none."""
    if word.known:
        return False
    if word.text in _TAIL_WORDS or word.text[0].isdigit():
        return True
    if word.small:
        return False
    if word.text.isupper() and len(word.text) > 1:
        return word.key in CURRENCY_CAPITALS and word.key != "rand"
    return word.key in CLOSED or word.key in _DESCRIBING or _is_of_calendar(word.key) or word.key in CURRENCY_CAPITALS


def _is_inside(words: list[_Word], i: int, part: list[_Word]) -> bool:
    """Whether a word that is else no part of a name stands inside one: American Can Co, Tavex 1 Imports Inc."""
    rest = words[i + 1 : i + 4]
    if part and words[i].text == "Am":
        # Tavex Am: no verb has a capital there
        return True
    if not part or not rest or part[-1].small:
        return False
    if words[i].text[0].isdigit():
        return len(words[i].text) < 3 and any(_is_suffix(word, 1) for word in rest)
    return words[i].key in CLOSED and _is_suffix(rest[0], 1)


def _is_day(words: list[_Word], i: int) -> bool:
    """April Four: a number in words behind a month."""
    return i > 0 and words[i].key in CARDINALS and words[i - 1].key in CALENDAR


def _is_of_calendar(key: str) -> bool:
    """May, Sept-Oct, End-February."""
    if key.isalpha():
        return key in CALENDAR
    parts = _calendar_part().split(key)
    return parts[0] in CALENDAR or (parts[0] in _EDGES_OF_TIME and parts[-1] in CALENDAR)


@cache
def _calendar_part() -> re.Pattern[str]:
    return re.compile(r"[-/\d]")


def _joins(words: list[_Word], i: int, part: list[_Word]) -> bool:
    """Whether a small word at ``i`` belongs to one name with what is beside it."""
    word = words[i].text
    if not part or i + 1 >= len(words) or words[i - 1].possessive:
        return False
    if word == "&" or (word in PARTICLES and word != "and"):
        return True
    if word == "the":
        return words[i - 1].text in {"of", "for"}
    if word == "of":
        of_land = words[i + 1].text in places() and any(_is_suffix(later, 1) for later in words[i + 2 : i + 4])
        return of_land or part[-1].key in OF_HEADS
    if word == "for":
        return part[-1].key in FOR_HEADS
    return word == "and" and _joins_two(words, i, part)


def _joins_two(words: list[_Word], i: int, part: list[_Word]) -> bool:
    """Goldman Sachs and Co; Savings and Loan Association; Harland and Wolff Plc: one name."""
    rest = words[i + 1 :]
    stop = next((k for k, word in enumerate(rest) if _ends(rest, k) or word.small), len(rest) - 1)
    following = rest[: stop + 1]
    if following[0].key in SUFFIXES and following[0].key not in SHORT_SUFFIXES:
        return True
    before, after = part[-1].key, following[0].key
    if _is_of_trade(before) and _is_of_trade(after):
        return (len(part) > 1 or len(following) > 1) and after not in TITLES
    if len(part) > 1 or part[0].text in places() or part[0].known:
        return False
    last = following[-1].key
    known = part[0].text in known_names() or following[0].text in known_names()
    partners = len(following) == _PAIR and last in SUFFIXES and part[0].text[1:].islower() and not known
    return partners or (len(following) <= 3 and last in OF_PARTNERS)


def _is_of_trade(key: str) -> bool:
    """Whether a word names a trade or a thing and not somebody: Savings and Loan, Telephone and Telegraph."""
    return (key in COMPANY_HEADS or key in AGENCY_HEADS or is_common(key)) and key not in nationalities()


def _ends(words: list[_Word], i: int) -> bool:
    """Whether the name ends behind the word at ``i``: a possessive, or a suffix that no other follows."""
    word = words[i]
    following = words[i + 1] if i + 1 < len(words) else None
    if word.possessive:
        return following is None or not (following.key in SUFFIXES or _is_of_owner(words, i))
    if not _is_suffix(word, i) or following is None:
        return False
    if following.text == "of":
        return i + 2 >= len(words) or words[i + 2].text.split()[0] not in lands()
    if following.key in HOLDING_HEADS and any(_is_suffix(later, 1) for later in words[i + 2 : i + 4]):
        return False
    return not _is_suffix(following, i + 1)


def _is_of_owner(words: list[_Word], i: int) -> bool:
    """Rose's Stores Inc: a possessive that opens a name, with but a trade between it and the suffix."""
    if i or words[i].text in places():
        return False
    stop = next((k for k in range(1, min(4, len(words))) if _is_suffix(words[k], k)), 1)
    return stop > 1 and all(word.key in COMPANY_HEADS or word.key in PLACE_HEADS for word in words[1:stop])


def _is_loose_place(words: list[_Word], i: int) -> bool:
    """U.S. Orrin, and not U.S. Steel, U.S. Shoe Corp or U.S. Department of Roads."""
    if words[i].key not in LOOSE_PLACES or not words[i].text.isupper() or i + 1 == len(words):
        return False
    following = words[i + 1 : i + 5]
    if _opens_agency(following):
        return False
    return following[0].key not in _AFTER_LOOSE and not any(_is_suffix(word, 1) for word in following)


def _opens_agency(words: list[_Word]) -> bool:
    """Department of Roads, Treasury, Lamp Commission: what a state has one of, and no title (Treasury Secretary)."""
    if words[0].key in OF_HEADS and len(words) > 1 and words[1].text == "of":
        return True
    end = next((k for k, word in enumerate(words) if word.key in AGENCY_HEADS), len(words))
    if end == len(words) or words[end].key == "government":
        return False
    others = words[:end] + words[end + 1 : end + 2]
    return not any(word.small or word.possessive or word.key in TITLES for word in others)


def _is_suffix(word: _Word, i: int) -> bool:
    if i == 0 or word.key not in SUFFIXES or word.known:
        return False
    return word.key not in SHORT_SUFFIXES or word.text.isupper() or word.text in {"Ag", "Nv"}


# What a part is


def _piece(run: str, part: list[_Word], *, titled: bool) -> Piece | None:
    """The name that a part makes, without what is no name at its ends; None if nothing is left."""
    last = part[-1].text
    part = _trimmed(part)
    if not part:
        return None
    cut_off = "" if part[-1].text == last else last
    keys = tuple([word.key for word in part])
    if len(part) == 1 and len(part[0].text.rstrip(".")) < 2:
        return None
    if keys[0] in _CONTINENTAL and len(part) > 1 and _is_index(" ".join([word.text for word in part[1:]])):
        # the pan-European STOXX 600
        part, keys = part[1:], keys[1:]
    kind, sure = _kind(part, keys, titled=titled)
    while kind == "person" and len(part) > 1 and (keys[0] in nationalities() or keys[0] in TITLE_MODIFIERS):
        part, keys = part[1:], keys[1:]
    if not sure and _is_adjective(part, keys):
        return None
    plain = tuple([_is_plain(word) for word in part])
    lead = (*plain, False).index(False)
    spans = tuple([(word.start, word.end) for word in part])
    shorter = _shorter(keys) if sure and kind == "company" else ()
    text = run[part[0].start : part[-1].end]
    return Piece(
        part[0].start,
        part[-1].end,
        spans,
        keys,
        kind,
        sure,
        lead,
        plain,
        lead == 1 == len(part),
        shorter,
        text,
        " ".join(text.split()),
        has_joint=len(part) > _PAIR and ("and" in keys or "&" in keys),
        is_label=(lead == len(keys) and _is_measure(keys, cut_off)) or (kind is None and _is_label(text, spans, lead)),
    )


def _is_index(name: str) -> bool:
    rows = known_names().get(name.split(maxsplit=1)[0], ())
    return any(row.kind == "index" and " ".join(form) == name for form, row in rows)


def _is_measure(keys: tuple[str, ...], cut_off: str) -> bool:
    """Free Cash Flow, Core (of Core FFO, cut off): common words with capitals that name what is counted."""
    if len(keys) > 1 and keys[-1] in MEASURE_HEADS:
        return True
    return MEASURE_ADJECTIVES.issuperset(keys) and (cut_off in MEASURES_IN_CAPITALS or _NOBODYS.issuperset(keys))


def _is_label(text: str, spans: tuple[tuple[int, int], ...], lead: int) -> bool:
    """CTS/BU BASIS MPLS, Series O: words in capitals that name nobody."""
    is_letter = spans[-1][1] - spans[-1][0] == 1
    return (0 < lead == len(spans) - 1 and is_letter) or (len(spans) > _MOST_SHOUTED and text.isupper())


def _shorter(keys: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    core = len(split_suffix(" ".join(keys))[0])
    return tuple(keys[:count] for count in range(2, core + 1))


def _is_adjective(part: list[_Word], keys: tuple[str, ...]) -> bool:
    """Japanese, West German, Chinese AI: no name, whatever follows."""
    bits = " ".join([word.text for word in part]).split("-")
    if len(bits) > 1 and all(bit in places() or bit.lower() in nationalities() or bit in _LINKED for bit in bits):
        # the Paris-New York route, EC-U.S. trade
        return True
    return not nationalities().isdisjoint(keys) and all(
        key in nationalities() or key in DIRECTIONS or _is_generic(word) for key, word in zip(keys, part, strict=True)
    )


def _trimmed(part: list[_Word]) -> list[_Word]:
    """A part without generic capitals at its ends and small words at its end."""
    first, last = 0, len(part)
    while last > first and (part[last - 1].small or _is_generic(part[last - 1])):
        if part[last - 1].text in _ROMAN and last - first > 1:
            # the Orrin II
            break
        last -= 1
    while first < last - 1 and _is_generic(part[first]) and not _is_suffix(part[first + 1], 1):
        first += 1
    return part[first:last]


def _is_generic(word: _Word) -> bool:
    return (
        word.text in _CAPITALS
        or word.text.removesuffix("s") in _CAPITALS
        or (word.text[:4] == "Euro" and word.text[4:] in EURO_MARKETS)
        or (len(word.text) < 7 and _grade_or_period().fullmatch(word.text) is not None)
    )


@cache
def _grade_or_period() -> re.Pattern[str]:
    # AAA, Baa-1, M-2, FY25, H125: grades, measures and years, which name nobody.
    return re.compile(
        r"A{1,3}|B{1,3}|C{1,3}|(?:A|B|C)a{1,2}|(?:A|B|C)a{0,2}-?[0-9]|M-?[0-4]|[PFQHT]-?[0-9]|(?:FY|HY|CY|[HQ][1-4])[0-9]{2,4}"
    )


def _is_plain(word: _Word) -> bool:
    """A common word: with a capital first only, or all in capitals."""
    if word.known:
        return False
    return word.small or (
        (word.text[1:].islower() or word.text.isupper()) and len(word.key) > 1 and is_common(word.key)
    )


def _kind(part: list[_Word], keys: tuple[str, ...], *, titled: bool) -> tuple[Kind | None, bool]:
    """The kind of a name, and whether the name is sure whatever stands around it."""
    text = " ".join([word.text for word in part])
    if len(part) == 1 or part[0].known:
        for form, row in known_names().get(text.split()[0], ()):
            if " ".join(form) == text:
                return row.kind, True
    if text in places() or (len(text) < 6 and text.rstrip(".") in places()):
        return "place", True
    if any(_is_suffix(word, 1) for word in part[1:]):
        return "company", True
    if titled and COMPANY_HEADS.isdisjoint(keys) and len(keys) <= 5:
        return "person", True
    return _kind_by_words(part, keys), False


def _kind_by_words(part: list[_Word], keys: tuple[str, ...]) -> Kind | None:
    if len(part) == 1:
        return None
    if any(key in SUFFIXES and key not in SHORT_SUFFIXES for key in keys[1:]):
        return "company"
    if keys[-1] in FUND_HEADS:
        return "fund"
    if keys[-1] in PLACE_HEADS:
        return "place"
    if keys[-1] in AGENCY_HEADS or (keys[0] in AGENCY_HEADS and "of" in keys):
        return None
    has_heads = not COMPANY_HEADS.isdisjoint(keys)
    if keys[0] in GIVEN_NAMES and len(keys) <= 4 and not has_heads:
        return "person"
    if any(word.text[1:] == "." for word in part[1:-1]) and not has_heads:
        return "person"
    if has_heads and "&" not in keys[:1]:
        return "company"
    return "company" if "&" in keys else None
