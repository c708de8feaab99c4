"""Phrases: a sentence as figures, noun phrases, verbs, prepositions and the signs between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter
from typing import Literal

from moneyfacts.context.entities import Named
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.changes import change_nouns
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from moneyfacts.lexicon.measures import ENTRIES, ENTRY_ADJECTIVES
from moneyfacts.lexicon.modality import cues
from moneyfacts.lexicon.modifiers import VERBS_OF_BOUND, before_figure
from moneyfacts.lexicon.names import heads
from moneyfacts.lexicon.periods import months, time_words
from moneyfacts.lexicon.rates import RATE_ADJECTIVES, denominators, times
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, VerbClass, verbs
from moneyfacts.tokenizer import END, NUMBER, SIGN, WORD, Tokens

PhraseKind = Literal["figure", "noun", "verb", "preposition", "conjunction", "relative", "sign"]

_RELATIVES = frozenset("who which that whom whose".split())
_QUOTES = frozenset('"“”„«»')
_POSSESSIVE_MARKS = frozenset({"'", "’"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_INNER = frozenset({"-", "‐", "‑", "&", "/", "'", "’", ".", "<", ">"})
_PREPOSITIONAL = frozenset("relating related regarding concerning according compared".split())
_CLAUSE_OPENERS = frozenset("while when where whereas if because although though unless".split())
_UNSEEN = (_INNER | _QUOTES) - {"."}
_ARTICLES = frozenset("a an the this that these those some any".split())
_LONGEST_TICKER = 8
#: Plurals that end a noun phrase in front of "by": to raise car prices by an average $5.
_PLURALS = frozenset("prices costs exports imports loans charges taxes reports estimates".split())
#: Verbs that are as often nouns, behind who tells by them: the ministry forecasts growth.
_TELLING = frozenset("forecast forecasts estimates projects".split())
#: Verbs that raise or lower a thing, behind "and": and boosting prices to $5, and raise its prices.
_RAISING = frozenset("boosting raising cutting reducing lifting boost raise reduce lift".split())
#: What a participle is of, in front of a figure: its lending rate 5 pct.
_RATED = frozenset("rate rates cost costs price prices income expenses loss profit revenues revenue".split())
#: Nouns in -ing that have verbs behind them: construction spending to reach $5.
_GERUNDS = frozenset("spending lending borrowing funding financing trading".split())
#: Shorter words have no capital in a headline.
_SHORT = 5
_CLOSING = {"<": ">", "(": ")"}
_NEAR = frozenset({"last", "this", "next", "each", "every"})
_TABLE_NOUNS = frozenset(
    "price prices total average net gross value issue yield book record range charge charges estimate forecast".split()
)
_MANNERS = frozenset(
    "far straight together late early back further however moreover meanwhile instead also furthermore nevertheless "
    "seasonally".split()
)
#: Presents that are nouns behind a name: Acme shares, Acme notes.
_NAME_NOUNS = frozenset(
    "shares notes loans funds costs charges orders exports imports prices gains losses results claims taxes interests "
    "holdings units reports estimates bonds debts deposits purchases reserves returns rises advances accounts rates "
    "awards grants guarantees leases issues measures increases declines drops falls cuts changes cost offer bid".split()
)
#: Words that are verbs in front of these prepositions: fees range from, oil accounts for.
_PAIRED = frozenset({("range", "from"), ("accounts", "for"), ("account", "for"), ("amounts", "to"), ("amount", "to")})
_COMPARING = frozenset({"yoy", "qoq", "yty"})
_NOUNS_IN_LY = frozenset("family supply italy monthly quarterly weekly daily qtly mthly assembly anomaly ally".split())
_AS_LONG = frozenset("long soon well much many far".split())
_ENDED = frozenset({"ended", "ending"})
#: Participles that describe the noun behind or in front of them, and are no verb: a combined fee, shr diluted.
_DESCRIPTIVE = frozenset("combined diluted subordinated unsecured secured".split())
#: Adjectives that with a preposition go on like one: debentures prior to maturity, regardless of.
_WITH_PREPOSITION = frozenset({("prior", "to"), ("subject", "to"), ("equal", "to"), ("regardless", "of")})
#: Participles that stand behind a name without being said of it: the Acme owned mill.
_NAME_PARTICIPLES = frozenset("based led owned related backed listed branded rated sponsored flagged financed".split())
_SUBJECT_PRONOUNS = frozenset("i he she it we they you".split())
_NEGATIONS = frozenset("yet not n't never also already just now then still only soon once".split())
_BE = frozenset("is are was were be been being am 's".split())
_HAVE = frozenset("has have had having".split())
#: Pasts that look like their present.
_SAME_PAST = frozenset("cut put set hit bid cost run shed split spread let beat".split())
_EACH = frozenset({"each", "both", "all"})
_WILL = frozenset("will would shall should can could may might must".split())
#: A noun phrase behind the preposition that opens a sentence starts, its determiner left out, in front of this token.
_OPENED = 3
_MODALS = _WILL | frozenset("did do does".split())
_SKIPPED = ADVERBS | _NEGATIONS | _MANNERS
_HELPING = _MODALS | _BE | _HAVE
_OPENING_VERBS = _HELPING | _NEGATIONS | PAST_FORMS | {"to"}
_GLUING = _INNER - {"<", ">"}
#: No noun phrase goes on with these.
_OUTSIDE = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES | _RELATIVES | ADVERBS | _NEGATIONS | DETERMINERS
_start = attrgetter("start")

# What a token is to the sweep, as bits; 0 is a plain word, which a noun phrase starts with and goes on with.
_SIGN = 1
_SPECIAL = 2  # a word that a table names
_SKIPPABLE = 4  # a word that may belong to no phrase
_VERBAL = 8  # a word that may start a verb phrase
_LEADING = 16  # a preposition
_STARTS_NAME = 32
_STARTS_FIGURE = 64
_ONLY_LEADING = 128  # a preposition and nothing else
_ONLY_NOUN = 256  # a word that a table names, which starts a noun phrase wherever one may start


@dataclass(slots=True)
class Phrase:
    """A phrase where it stands: tokens ``first`` up to ``end``.

    ``word`` is its head in lower case: the verb, the preposition, the last word of a noun phrase. ``figure`` numbers
    a figure among the sentence's candidates. Of a verb, ``infinitive`` and ``participle`` have no subject of their
    own. Of a noun phrase ``core`` is the token after determiner or possessor, and ``named`` the names inside.
    """

    kind: PhraseKind
    first: int
    end: int
    word: str
    figure: int = -1
    verb: VerbClass | None = None
    infinitive: bool = False
    participle: bool = False
    passive: bool = False
    core: int = -1
    named: tuple[Named, ...] = ()


@dataclass(slots=True)
class _Starts:
    """What starts at each token: its bits, and by their first tokens the names and the figures."""

    marks: list[int]
    names: dict[int, tuple[Named, int]]
    figures: dict[int, int]


def find_phrases(tokens: Tokens, candidates: Sequence[Candidate], mentions: Sequence[Named]) -> list[Phrase]:
    """Cut a sentence into phrases, in one sweep."""
    names = _names_by_token(tokens, mentions)
    figures = {_start_of(tokens, one): k for k, one in enumerate(candidates)}
    for first, (_, after) in list(names.items()):
        if not figures.keys().isdisjoint(range(first + 1, after)):
            # A name that runs into a figure (D0₸) gives way.
            del names[first]
    marks = _marks(tokens, names, figures)
    starts = _Starts(marks, names, figures)
    phrases: list[Phrase] = []
    i = 0
    while i < tokens.count:
        phrase: Phrase | None
        if marks[i] & _STARTS_FIGURE:
            one = candidates[figures[i]]
            phrase = Phrase("figure", i, max(one.end, one.reach_end), "", figure=figures[i])
        elif marks[i] & _SIGN and _follows_name(phrases, i) and _ticker_end(tokens, i):
            i = _ticker_end(tokens, i)
            continue
        else:
            phrase = _phrase_at(tokens, i, phrases, starts)
        if phrase:
            phrases.append(phrase)
        i = phrase.end if phrase else i + 1
    return phrases


def _marks(tokens: Tokens, names: dict[int, tuple[Named, int]], figures: dict[int, int]) -> list[int]:
    """What each token is to the sweep, the margin included."""
    marks = [*map(_mark, tokens.lower)]
    for i in names:
        marks[i] |= _STARTS_NAME
    for i in figures:
        marks[i] |= _STARTS_FIGURE
    return marks


@lru_cache(maxsize=1 << 14)
def _mark(word: str) -> int:
    """What a token is by itself."""
    mark = _SPECIAL if word in _special() else 0
    if not (word[:1].isalpha() or word[:1].isdecimal()):
        mark |= _SIGN
    if word in _may_skip() or word.endswith("ly"):
        mark |= _SKIPPABLE
    if word in verbs() or word in PAST_FORMS or word in _OPENING_VERBS or word.endswith("ed"):
        mark |= _VERBAL
    if word in PREPOSITIONS or word in _PREPOSITIONAL:
        mark |= _LEADING
    if mark & ~(_SPECIAL | _LEADING) or word in _ambiguous():
        return mark
    if mark & _LEADING:
        return mark | _ONLY_LEADING
    return mark | _ONLY_NOUN if mark else 0


@cache
def _may_skip() -> frozenset[str]:
    """The words that ``_is_skipped`` looks at, those in -ly apart."""
    return frozenset({"than", "last", "worth", "at", "least"}) | _AS_LONG | _COMPARING | _SKIPPED


@cache
def _special() -> frozenset[str]:
    """The words that open another phrase than a noun phrase, end one, or are one by themselves."""
    adjectives = frozenset(adjective for adjective, _ in _WITH_PREPOSITION) | frozenset(RATE_ADJECTIVES)
    return _OUTSIDE | _PREPOSITIONAL | _MANNERS | _NEAR | adjectives | _ambiguous()


@cache
def _ambiguous() -> frozenset[str]:
    """The words that are a conjunction or a relative, and those that may modify a figure."""
    modifiers = frozenset(phrase[0] for phrase in before_figure() if len(phrase) == 1)
    return _CLAUSE_OPENERS | CONJUNCTIONS | _RELATIVES | modifiers


def _start_of(tokens: Tokens, candidate: Candidate) -> int:
    """Where a figure starts with the words that bound it; a verb of bound (to exceed $5) stays the sentence's verb."""
    reach = min(candidate.first, candidate.reach_first)
    return candidate.first if tokens.lower[reach] in VERBS_OF_BOUND else reach


def _follows_name(before: Sequence[Phrase], i: int) -> bool:
    return bool(before) and bool(before[-1].named) and before[-1].end == i


def _ticker_end(tokens: Tokens, i: int) -> int:
    """The token behind a ticker or an abbreviation: <AC.N>, (NYSE: AC), (VTR); 0 where there is none."""
    close = _CLOSING.get(tokens.lower[i])
    if close is None:
        return 0
    for j in range(i + 1, min(i + _LONGEST_TICKER, tokens.count)):
        if tokens.lower[j] == close:
            return j + 1
        if tokens.kinds[j] is WORD and not tokens.words[j].isupper():
            return 0
    return 0


def _names_by_token(tokens: Tokens, mentions: Sequence[Named]) -> dict[int, tuple[Named, int]]:
    """The names that start at each token, and the token after each."""
    found: dict[int, tuple[Named, int]] = {}
    at = bisect_left(mentions, tokens.starts[0], key=_start)
    i = 0
    while at < len(mentions) and i < tokens.count and mentions[at].start < tokens.ends[tokens.count - 1]:
        named = mentions[at]
        first = i = bisect_left(tokens.starts, named.start, i, tokens.count)
        while i < tokens.count and tokens.ends[i] <= named.end:
            i += 1
        if i > first:
            found[first] = (named, i)
        at += 1
    return found


def _phrase_at(tokens: Tokens, i: int, before: Sequence[Phrase], starts: _Starts) -> Phrase | None:
    word, mark, figures = tokens.lower[i], starts.marks[i], starts.figures
    if not mark or mark & (_STARTS_NAME | _ONLY_NOUN):
        return _noun(tokens, i, starts)
    if mark & _ONLY_LEADING and not _is_hyphenated(tokens, i):
        return Phrase("preposition", i, i + 1, word)
    if mark & _SIGN and tokens.kinds[i] is SIGN:
        return None if word in _UNSEEN else Phrase("sign", i, i + 1, word)
    if i + 1 in figures and _is_modifier(word):
        return None
    if mark & _SKIPPABLE and _is_skipped(tokens, i, before):
        return None
    if word in _CLAUSE_OPENERS:
        return Phrase("conjunction", i, i + 1, word)
    if word in _RELATIVES and not _is_determining_that(tokens, i, before):
        return Phrase("relative", i, i + 1, word)
    verb = _verb(tokens, i, before, figures) if mark & _VERBAL else None
    return verb or _without_verb(tokens, i, starts)


def _without_verb(tokens: Tokens, i: int, starts: _Starts) -> Phrase | None:
    """What a word opens that is no verb here."""
    word = tokens.lower[i]
    if starts.marks[i] & _LEADING and not _is_hyphenated(tokens, i):
        return Phrase("preposition", i, i + 1, word)
    if word in CONJUNCTIONS and word != "yet":
        return Phrase("conjunction", i, i + 1, word)
    return _noun(tokens, i, starts)


def _is_hyphenated(tokens: Tokens, i: int) -> bool:
    """Whether a word is the first part of a compound: after-tax, over-the-counter."""
    dashed = tokens.lower[i + 1] == "-" and tokens.kinds[i + 2] is WORD
    return dashed and tokens.ends[i] == tokens.starts[i + 1] and tokens.ends[i + 1] == tokens.starts[i + 2]


def _is_skipped(tokens: Tokens, i: int, before: Sequence[Phrase]) -> bool:
    """Whether a word belongs to no phrase: adverbs, year on year, the "worth" of $5 worth of."""
    word = tokens.lower[i]
    if word == "than" and tokens.lower[i - 1] in {"more", "less", "fewer"} and tokens.kinds[i + 1] is NUMBER:
        # more than 5,500 workers
        return True
    if word == "last" and tokens.lower[i + 1] in verbs() and tokens.lower[i + 1] not in NOMINAL:
        # the shares last traded at
        return True
    if word in _AS_LONG and tokens.lower[i - 1] == "as" and tokens.lower[i + 1] == "as":
        return True
    if (word == "at" and tokens.lower[i + 1] == "least") or (word == "least" and tokens.lower[i - 1] == "at"):
        return True
    if word in _COMPARING or (word == "worth" and before and before[-1].kind == "figure"):
        return True
    adverb = word in _SKIPPED and word not in RATE_ADJECTIVES
    return adverb or (word.endswith("ly") and word not in _NOUNS_IN_LY and tokens.lower[i + 1] != "-")


def _is_modifier(word: str) -> bool:
    """Whether an approximating word belongs to the figure right behind it: about, some, nearly."""
    return (word,) in before_figure() and word not in {"over", "near"}


def _is_determining_that(tokens: Tokens, i: int, before: Sequence[Phrase]) -> bool:
    return tokens.lower[i] == "that" and bool(before) and before[-1].kind == "preposition"


# Verbs


def _verb(tokens: Tokens, i: int, before: Sequence[Phrase], figures: dict[int, int]) -> Phrase | None:
    """[auxiliary]... [adverb]... verb: one phrase whose head is the last verb."""
    start, j = i, i
    infinitive = tokens.lower[i] == "to"
    if infinitive:
        j += 1
    helped = infinitive
    modal, passive, last = False, False, -1
    while j < tokens.count and j not in figures:
        word = tokens.lower[j]
        if word in _HELPING and tokens.words[j] != "May":
            modal = modal or word in _WILL
            passive = word in _BE
            helped, last = True, j
        elif word in _NEGATIONS or (helped and (word.endswith("ly") or word in ADVERBS or word in _EACH)):
            pass
        elif infinitive and j == start + 1 and _is_intended(tokens, j, before):
            return Phrase("verb", start, j + 1, word, verb="act", infinitive=True)
        elif infinitive and j == start + 1 and word.endswith("ed"):
            # "to" is a preposition in "relating to purchased assets".
            break
        elif (
            _is_verb(tokens, j, before, figures, helped=helped)
            or (modal and _is_bare(tokens, j))
            or (word in _TELLING and last >= 0 and tokens.lower[last] in _HAVE and _tells(tokens, j))
        ):
            return Phrase(
                "verb",
                start,
                j + 1,
                word,
                verb=verbs().get(word, "act"),
                infinitive=infinitive,
                participle=word.endswith("ing") and not passive and (start == j or tokens.lower[start] == "not"),
                passive=passive and not word.endswith("ing"),
            )
        else:
            break
        j += 1
    if last < 0 or (infinitive and last < 0):
        return None
    word = tokens.lower[last]
    verb: VerbClass = "have" if word in _HAVE else "be" if word in _BE else "act"
    return Phrase("verb", start, last + 1, word, verb=verb, infinitive=infinitive)


def _is_verb(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int], *, helped: bool) -> bool:
    """Whether a word is the verb of a verb phrase, behind an auxiliary or without one."""
    word = tokens.lower[j]
    known = word in verbs() or word in PAST_FORMS
    if helped:
        # but a noun in "has loans", "had net income"
        plural = word.endswith("s") and word[:-1] in verbs()
        noun = tokens.lower[j - 1] in _HAVE and word in NOMINAL and word not in _SAME_PAST
        going = word.endswith("ing") and tokens.lower[j - 1] in _BE
        return (known and not plural and not noun) or going or _is_past(tokens, j)
    return (known and _is_finite(tokens, j, before, figures)) or _looks_past(tokens, j, before, figures)


def _is_intended(tokens: Tokens, j: int, before: Sequence[Phrase]) -> bool:
    """Whether an unknown word behind "to" is a verb, as what is in front of it asks for one: plans to shed."""
    word = tokens.lower[j]
    intends = bool(before) and before[-1].kind == "verb" and before[-1].word in cues()
    return intends and word not in verbs() and not word.endswith(("s", "ed", "ing")) and _is_bare(tokens, j)


def _is_bare(tokens: Tokens, j: int) -> bool:
    """Whether a word behind will or may is one that the tables lack: will drain."""
    return tokens.words[j].islower() and tokens.words[j].isalpha() and tokens.lower[j] not in CLOSED


def _looks_past(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int]) -> bool:
    """An unknown word in -ed behind a name, or behind a noun with what a verb has behind it: stepped in."""
    if not _is_past(tokens, j) or not before:
        return False
    following = tokens.lower[j + 1]
    if before[-1].kind != "noun":
        # rejected the offer and urged its shareholders
        return before[-1].word == "and" and following in DETERMINERS
    named = bool(before[-1].named) and before[-1].named[-1].end == tokens.ends[j - 1]
    opened = j + 1 in figures or following in PREPOSITIONS or following in DETERMINERS
    if _describes(tokens, j, figures):
        return False
    return before[-1].end <= j and (opened or (named and tokens.lower[j] not in _NAME_PARTICIPLES))


def _is_finite(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int]) -> bool:
    """Whether a word that may be a verb is one here."""
    word, previous = tokens.lower[j], before[-1] if before else None
    left = tokens.lower[j - 1] if j else ""
    if word in PREPOSITIONS:
        # excluding, including, following
        return False
    if _describes(tokens, j, figures):
        return False
    if word.endswith("ed") and previous is not None and previous.kind == "figure" and previous.end == j:
        return True
    if left in _SUBJECT_PRONOUNS or left in _RELATIVES:
        return True
    if word in _ENDED and _is_span(left):
        # the year ended March 31
        return False
    if left in DETERMINERS or left in _POSSESSIVE_MARKS or (left == "s" and tokens.lower[j - 2] in _POSSESSIVE_MARKS):
        return False
    return _is_verb_form(tokens, j, previous, figures)


def _is_verb_form(tokens: Tokens, j: int, previous: Phrase | None, figures: dict[int, int]) -> bool:
    """Whether the form of the word, and what stands around it, make it a verb."""
    word = tokens.lower[j]
    if word in _RAISING and previous is not None and previous.word == "and" and tokens.lower[j + 1] not in PREPOSITIONS:
        return True
    if word.endswith("ing"):
        # the offering of $5 million: a noun
        opens = _opens_object(tokens, j + 1, figures) and not (word in NOMINAL and tokens.lower[j + 1] == "of")
        return opens or (previous is not None and previous.kind == "sign" and word not in NOMINAL)
    capital = tokens.words[j][:1].isupper() and j and not tokens.words[j].isupper()
    if capital and word in NOMINAL and not _is_headline(tokens):
        return False
    if previous is None or previous.kind not in {"noun", "relative", "conjunction", "sign", "figure", "verb"}:
        return False
    if previous.kind == "verb" and word.endswith("ed") and tokens.lower[j - 1].endswith("ly"):
        # to sell wholly owned mills
        return False
    if previous.kind == "noun" and word not in NOMINAL and word not in change_nouns() and _follows_plural(tokens, j):
        return True
    if not _is_nominal(word) or (previous.kind == "noun" and _is_present(tokens, j, previous)):
        return True
    if word in _TELLING and previous.kind == "noun" and previous.end == j and _tells_of(tokens, j, previous):
        return True
    behind = previous.kind in {"noun", "relative"}
    if previous.kind == "figure":
        # homes from $7 million to $8 million stay a week
        behind = word not in NOMINAL and word not in change_nouns()
    return behind and _opens_object(tokens, j + 1, figures)


def _tells_of(tokens: Tokens, j: int, subject: Phrase) -> bool:
    """Whether "forecast" is said of a name or a ministry in front of it."""
    named = bool(subject.named) and subject.named[-1].end == tokens.ends[j - 1]
    return (named or _is_teller(tokens.lower[j - 1])) and _tells(tokens, j)


def _is_teller(word: str) -> bool:
    """Whether somebody who tells figures: the company, the ministry."""
    head = heads().get(word)
    return head is not None and not head.plural and head.kind in {"company", "agency", "fund"}


def _is_present(tokens: Tokens, j: int, subject: Phrase) -> bool:
    """A present behind a name or an adverb: Acme plans, the company now forecasts, analysts at Acme expect."""
    word = tokens.lower[j]
    if not _is_present_form(word):
        return False
    if not tokens.words[j].islower() and not (word.endswith("s") and _is_headline(tokens)):
        return False
    named = bool(subject.named) and subject.named[-1].end == tokens.ends[j - 1]
    return named or subject.end < j


def _is_headline(tokens: Tokens) -> bool:
    """Whether all longer words have capitals: Acme Plans Investment."""
    return all(
        word[:1].isupper() or len(word) < _SHORT
        for word, kind in zip(tokens.words, tokens.kinds, strict=True)
        if kind is WORD
    )


def _is_present_form(word: str) -> bool:
    """Whether a known form of a verb is a present, and no noun that stands behind names."""
    if word.endswith("s"):
        return word not in _NAME_NOUNS
    return not (word.endswith(("ed", "ing")) or word in NOMINAL or word in change_nouns() or word in PAST_FORMS)


def _is_span(word: str) -> bool:
    """Whether a word is a time that ends: the year ended March 31."""
    return word in times() or denominators().get(word) in times() or word == "period"


def _follows_plural(tokens: Tokens, i: int) -> bool:
    left = tokens.lower[i - 1]
    return i > 0 and left.endswith("s") and not left.endswith(("ss", "us", "is")) and tokens.words[i].islower()


def _is_nominal(word: str) -> bool:
    """Whether a form is as likely a noun or an adjective: presents, and what the tables name."""
    return word in NOMINAL or word in change_nouns() or not (word in PAST_FORMS or word.endswith(("ed", "ing", "s")))


def _opens_object(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether what follows is what a verb has behind it: a figure, a determiner, "to", an adverb."""
    word = tokens.lower[i]
    adverbial = word.endswith("ly") or word in {"by", "to", "from", "up", "down", "about", "some", "nearly", "at"}
    number = tokens.kinds[i] is NUMBER
    modified = i + 1 in figures and word not in verbs() and word not in _RATED
    determined = word in DETERMINERS and not _opens_time(tokens, i)
    return i in figures or modified or determined or adverbial or number


def _opens_time(tokens: Tokens, i: int) -> bool:
    """Whether a determiner belongs to a time: this year, each month."""
    return tokens.lower[i] in {"this", "each", "every"} and _is_span(tokens.lower[i + 1])


# Noun phrases


def _noun(tokens: Tokens, i: int, starts: _Starts) -> Phrase | None:
    """[determiner] [possessor] word...: up to what cannot be inside."""
    lower, marks, figures = tokens.lower, starts.marks, starts.figures
    if lower[i] in PRONOUNS:
        return Phrase("noun", i, i + 1, lower[i], core=i + 1)
    core = end = _behind_determiners(lower, i, marks)
    named: list[Named] = []
    while end < tokens.count and not marks[end] & _STARTS_FIGURE and not _opens_clause(lower, starts, core, end):
        mark = marks[end]
        if not mark:
            end += 1
        elif mark & _STARTS_NAME:
            one, end = starts.names[end]
            named.append(one)
        elif mark & _SIGN and lower[end] == ">" and named and _is_possessive(tokens, end + 1):
            end += 1
        elif mark & _SIGN and _is_possessive(tokens, end) and end > i:
            # but the equity in "shareholders' equity" is nobody's
            owned = named or core > i or lower[end - 1] in collectives()
            end += 2 if lower[end + 1] == "s" else 1
            core = end if owned else core
        elif mark & _SIGN and end > core and _bracketed_end(tokens, end, figures):
            is_ticker = bool(named) and named[-1].end == tokens.ends[end - 1]
            end = _bracketed_end(tokens, end, figures)
            core = end if is_ticker else core
        elif not _may_continue(tokens, end, core, figures, named[-1].end if named else -1):
            break
        else:
            end += 1
    if end == i or end < core or (end == core and tokens.lower[end - 1] in _ARTICLES):
        return None
    return Phrase("noun", i, end, lower[end - 1], core=core, named=tuple(named))


def _opens_clause(lower: list[str], starts: _Starts, core: int, end: int) -> bool:
    """Whether a name opens a clause behind a noun: last year | Acme spent $5; under the plan | Acme will spend $5."""
    if not starts.marks[end] & _STARTS_NAME or end == core:
        return False
    if lower[end - 1] in time_words():
        return True
    return core < _OPENED and lower[0] in PREPOSITIONS and lower[starts.names[end][1]] in _WILL


def _behind_determiners(lower: list[str], i: int, marks: list[int]) -> int:
    while lower[i] in DETERMINERS and not marks[i] & _STARTS_NAME:
        i += 1
    return i


def _bracketed_end(tokens: Tokens, i: int, figures: dict[int, int]) -> int:
    """The token behind a ticker or an abbreviation inside a noun phrase: video recorder (VTR) output; else 0."""
    stop = _ticker_end(tokens, i)
    goes_on = 0 < stop < tokens.count and stop not in figures and tokens.kinds[stop] is WORD
    return stop if goes_on and _may_continue(tokens, stop, stop - 1, figures, tokens.ends[stop - 1]) else 0


def _is_possessive(tokens: Tokens, i: int) -> bool:
    if tokens.lower[i] not in _POSSESSIVE_MARKS or tokens.starts[i] != tokens.ends[i - 1]:
        return False
    return tokens.lower[i + 1] == "s" or (tokens.lower[i - 1].endswith("s") and tokens.starts[i + 1] > tokens.ends[i])


def _may_continue(tokens: Tokens, i: int, core: int, figures: dict[int, int], name_end: int) -> bool:
    word = tokens.lower[i]
    if tokens.kinds[i] is SIGN:
        glued = tokens.starts[i] == tokens.ends[i - 1] and tokens.starts[i + 1] == tokens.ends[i]
        glued = glued and tokens.kinds[i + 1] is not END
        return i > core and (word == "&" or (word in _GLUING and glued))
    if word in RATE_ADJECTIVES or (tokens.lower[i - 1] in _HYPHENS and i > core):
        return True
    outside = word in _OUTSIDE and tokens.words[i] != "May" and not _is_hyphenated(tokens, i)
    if outside or (word, tokens.lower[i + 1]) in _WITH_PREPOSITION:
        return False
    if word.endswith("ly") and word not in _NOUNS_IN_LY and i > core and word != "seasonally":
        return False
    if i <= core:
        return True
    if word == "last" and tokens.lower[i + 1] in verbs() and tokens.lower[i + 1] not in NOMINAL:
        # the shares last traded at
        return False
    if word in _MANNERS or (word in _NEAR and tokens.lower[i + 1] in denominators()):
        # Acme last year
        return False
    if tokens.ends[i - 1] == name_end and _is_said_of_name(tokens, i):
        return False
    if word not in verbs() and word not in PAST_FORMS:
        return not _is_opening_past(tokens, i, figures)
    return not _ends_noun(tokens, i, figures)


def _is_opening_past(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether an unknown word in -ed has behind it what a participle has: the reduction ordered today."""
    following = tokens.lower[i + 1]
    opened = i + 1 in figures or following in PREPOSITIONS or following in DETERMINERS or following in ADVERBS
    return opened and _is_past(tokens, i) and not _describes(tokens, i, figures)


def _tells(tokens: Tokens, i: int) -> bool:
    """Whether "forecast" is a verb, as no preposition and no verb follows: Acme forecast higher sales."""
    following = tokens.lower[i + 1]
    opens = following not in verbs() or following in NOMINAL
    plain = tokens.kinds[i + 1] is NUMBER or (tokens.kinds[i + 1] is WORD and opens)
    return plain and tokens.words[i].islower() and (following not in CLOSED or following in DETERMINERS)


def _is_said_of_name(tokens: Tokens, i: int) -> bool:
    """Whether a word right behind a name is a verb: Acme plans, Acme surprised analysts."""
    word = tokens.lower[i]
    if word in _TELLING:
        return _tells(tokens, i)
    if word in verbs():
        return _is_present_form(word) and (tokens.words[i].islower() or (word.endswith("s") and _is_headline(tokens)))
    return _is_past(tokens, i) and word not in _NAME_PARTICIPLES


def _is_past(tokens: Tokens, i: int) -> bool:
    """Whether a word looks like the past of a verb that the table lacks."""
    word = tokens.words[i]
    return (
        word.endswith("ed")
        and not word.endswith("eed")
        and len(word) > 3
        and word.islower()
        and tokens.lower[i - 1] not in _HYPHENS
    )


def _is_opening_participle(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a participle in -ing ends the noun phrase before it: rates coming due, notes maturing May 1."""
    word, following = tokens.lower[i], tokens.lower[i + 1]
    if word not in NOMINAL and _follows_plural(tokens, i):
        return True
    if word in _GERUNDS and following == "to":
        # spending to reach $5
        return False
    # but "a public offering of $5 million"
    noun = word in NOMINAL and following == "of"
    near = i + 1 in figures or (i + 2 in figures and following not in _RATED and not noun)
    opened = near or following in DETERMINERS or following in {"to", "from"}
    return opened or tokens.kinds[i + 1] is NUMBER or following in months()


def _describes(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a participle is an adjective here: a combined fee, shr diluted 97 cts."""
    following = tokens.lower[i + 1]
    plain = tokens.kinds[i + 1] is WORD and following not in CLOSED
    opens = i + 1 in figures or (plain and (following not in verbs() or following in NOMINAL))
    return tokens.lower[i] in _DESCRIPTIVE and opens


def _is_inside(tokens: Tokens, i: int) -> bool:
    """Whether a word that may be a verb goes on with its noun: the year ended, an extraordinary gain from a sale."""
    word = tokens.lower[i]
    entry = word in ENTRIES and tokens.lower[i - 1] in ENTRY_ADJECTIVES
    return entry or (word in _ENDED and _is_span(tokens.lower[i - 1]))


def _ends_noun(tokens: Tokens, i: int, figures: dict[int, int]) -> bool:
    """Whether a word that may be a verb ends the noun phrase before it."""
    word = tokens.lower[i]
    if _is_inside(tokens, i):
        return False
    following = tokens.lower[i + 1]
    if tokens.lower[i - 1].endswith("ly") and word.endswith("ed"):
        # seasonally adjusted sales
        return i + 1 in figures or following in PREPOSITIONS or following in DETERMINERS
    if (word, following) in _PAIRED or (word == "total" and i + 1 in figures and _follows_plural(tokens, i)):
        return True
    if word.endswith("ing"):
        return _is_opening_participle(tokens, i, figures)
    if word in _TELLING and _is_teller(tokens.lower[i - 1]) and _tells(tokens, i):
        return True
    if _follows_plural(tokens, i) and word not in NOMINAL and word not in change_nouns():
        # exporters consider
        return True
    if word.endswith("s") and ((following in verbs() and following not in NOMINAL) or following in AUXILIARIES):
        # fuel costs jumped
        return False
    if not _is_nominal(word):
        return tokens.lower[i - 1] not in _HYPHENS
    moves = verbs().get(word) == "change"
    acts = moves or (i + 2 not in figures and word not in _PLURALS)
    moved = (following in {"to", "from"} and moves) or (following == "by" and acts)
    intended = following == "to" and word.endswith("s") and word not in _NAME_NOUNS and tokens.lower[i + 2] in verbs()
    determined = following in DETERMINERS and not _opens_time(tokens, i + 1)
    if tokens.words[i].islower() and (determined or moved or intended):
        return True
    return i + 1 in figures and word not in _TABLE_NOUNS
