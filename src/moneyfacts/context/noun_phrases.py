"""Noun phrases: determiner, possessor and words, up to what cannot be inside."""

from __future__ import annotations

from typing import Final

from moneyfacts.context.captions import GOING_ON, caption_end
from moneyfacts.context.entities import Named
from moneyfacts.context.marks import (
    BRACKETS,
    ENDS_NOUN,
    INNER,
    IS_SIGN,
    IS_SKIPPABLE,
    IS_SPECIAL,
    IS_VERBAL,
    MANNERS,
    NEAR,
    OUTSIDE,
    STARTS_NAME,
    WITH_PREPOSITION,
    Starts,
    is_hyphenated,
)
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.verb_forms import HYPHENS, WILL, ends_noun, is_opening_past, is_said_of_name, is_said_of_owner
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.commodities import COMMODITIES
from moneyfacts.lexicon.function_words import APOSTROPHES, DETERMINERS, PREPOSITIONS, PRONOUNS
from moneyfacts.lexicon.names import COMPANY_HEADS, heads
from moneyfacts.lexicon.periods import time_words
from moneyfacts.lexicon.rates import RATE_ADJECTIVES, denominators
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, verbs
from moneyfacts.tokenizer import END, SIGN, WORD, Tokens

_ARTICLES: Final = frozenset("a an the this that these those some any".split())
_LONGEST_TICKER: Final = 8
#: The second of two trades and the head behind it are fewer words than this: oil and | natural gas producer.
_LONGEST_TRADE: Final = 5
NOUNS_IN_LY: Final = frozenset(
    "family supply italy monthly quarterly weekly daily qtly mthly assembly anomaly ally".split()
)
#: A noun phrase behind the preposition that opens a sentence starts, its determiner left out, in front of this token.
_OPENED: Final = 3
#: When one stood highest: at its peak Acme had sales of $5.
_BEST_TIMES: Final = frozenset({"peak", "height", "heyday", "zenith"})
_GLUING: Final = INNER - {"<", ">"}
#: Signs that are inside a noun phrase where they stand without a gap, and do nothing else there.
_JOINTS: Final = HYPHENS | {"/", "."}


def noun_phrase(tokens: Tokens, i: int, starts: Starts) -> Phrase | None:
    """[determiner] [possessor] word...: up to what cannot be inside."""
    lower, marks = tokens.lower, starts.marks
    special = marks[i] & IS_SPECIAL
    if special and lower[i] in PRONOUNS:
        phrase = Phrase("noun", i, i + 1, lower[i])
        phrase.core = i + 1
        return phrase
    core = end = _behind_determiners(lower, i, marks) if special else i
    named: tuple[Named, ...] = ()
    while True:
        while not (mark := marks[end]):
            end += 1
        said = mark & IS_VERBAL and end == core > i and is_said_of_owner(tokens, end, starts.figures)
        if said or mark & ENDS_NOUN or (mark & STARTS_NAME and end > core and _opens_clause(lower, starts, core, end)):
            if lower[end] != "and" or not (name := _described_by_two(lower, starts, core, end)):
                break
            end = name
        elif mark & STARTS_NAME:
            one, end = starts.names[end]
            named += (one,)
        elif mark & IS_SIGN:
            stop, core = _past_sign(tokens, end, (i, core), named, starts)
            if stop == end:
                break
            end = stop
        elif (end == core and not mark & IS_SPECIAL) or _may_continue(
            tokens, end, core, starts, named[-1].end if named else -1
        ):
            # whatever else it may be, the first word behind a determiner or an owner is the noun's
            end += 1
        else:
            break
    return _made(tokens, (i, core, end), named, starts)


def _made(tokens: Tokens, extent: tuple[int, int, int], named: tuple[Named, ...], starts: Starts) -> Phrase | None:
    """The noun phrase of ``extent``, its start, core and end, if any, or as a caption: interest expense, net."""
    first, core, end = extent
    if end <= core and (end == first or end < core or tokens.lower[end - 1] in _ARTICLES):
        return None
    head = end
    if tokens.lower[end] in GOING_ON:
        end, head = caption_end(tokens, end, starts)
    phrase = Phrase("noun", first, end, tokens.lower[head - 1])
    phrase.core, phrase.named = core, named
    if starts.cells:
        _end_with_cell(tokens, phrase, starts)
    return phrase


def _end_with_cell(tokens: Tokens, phrase: Phrase, starts: Starts) -> None:
    """Cut a noun phrase where the next cell or row begins: Change | Lamp sales."""
    for i in range(phrase.first + 1, phrase.end):
        start = tokens.starts[i]
        if i in starts.cells and not any(one.start < start < one.end for one in phrase.named):
            phrase.end, phrase.word = i, tokens.lower[i - 1]
            phrase.core = phrase.core if phrase.core < i else phrase.first
            phrase.named = tuple([one for one in phrase.named if one.end <= start])
            return


def _behind_determiners(lower: list[str], i: int, marks: list[int]) -> int:
    while lower[i] in DETERMINERS and not marks[i] & STARTS_NAME:
        i += 1
    return i


def _past_sign(
    tokens: Tokens, i: int, begun: tuple[int, int], named: tuple[Named, ...], starts: Starts
) -> tuple[int, int]:
    """The token behind a sign that a noun phrase goes on with, or else the sign's own; and the core from there on.

    ``begun`` is where the phrase and its core start.
    """
    (first, core), lower = begun, tokens.lower
    if lower[i] in _JOINTS:
        return (i + 1 if i > core and _is_glued(tokens, i) else i), core
    if i > first and _is_possessive(tokens, i):
        # but the equity in "shareholders' equity" is nobody's
        owned = named or core > first or lower[i - 1] in collectives()
        stop = i + (2 if lower[i + 1] == "s" else 1)
        return stop, stop if owned else core
    if lower[i] == ">" and named and _is_possessive(tokens, i + 1):
        return i + 1, core
    if i > core and lower[i] in BRACKETS and (stop := _bracketed_end(tokens, i, starts)):
        is_ticker = bool(named) and named[-1].end == tokens.ends[i - 1]
        return stop, stop if is_ticker else core
    return (i + 1 if _may_continue(tokens, i, core, starts, named[-1].end if named else -1) else i), core


def _opens_clause(lower: list[str], starts: Starts, core: int, end: int) -> bool:
    """Whether a name opens a clause behind a noun: last year | Acme spent $5; under the plan | Acme will spend $5."""
    if lower[end - 1] in time_words() and lower[end - 2] not in HYPHENS:
        # but the 10-year Treasury note
        return True
    opened = core < _OPENED and lower[0] in PREPOSITIONS
    return opened and (lower[end - 1] in _BEST_TIMES or lower[starts.names[end][1]] in WILL)


def _described_by_two(lower: list[str], starts: Starts, core: int, end: int) -> int:
    """Where the name starts that two trades with "and" between them describe: oil and gas producer | Acme; else 0."""
    if end != core + 1:
        return 0
    word = lower[core]
    opens = core == 0 and word not in collectives() and word not in heads()
    if starts.marks[core] & STARTS_NAME or not (opens or word in COMMODITIES or word in COMPANY_HEADS):
        return 0
    for stop in range(end + 1, end + _LONGEST_TRADE):
        if starts.marks[stop] & STARTS_NAME:
            head = heads().get(lower[stop - 1])
            return stop if stop > end + 2 and head and head.kind == "company" and not head.plural else 0
        if not lower[stop].isalpha() or starts.marks[stop] & ENDS_NOUN:
            return 0
    return 0


def _bracketed_end(tokens: Tokens, i: int, starts: Starts) -> int:
    """The token behind a ticker or an abbreviation inside a noun phrase: video recorder (VTR) output; else 0."""
    stop = ticker_end(tokens, i)
    goes_on = 0 < stop < tokens.count and stop not in starts.figures and tokens.kinds[stop] is WORD
    return stop if goes_on and _may_continue(tokens, stop, stop - 1, starts, tokens.ends[stop - 1]) else 0


def _is_possessive(tokens: Tokens, i: int) -> bool:
    if tokens.lower[i] not in APOSTROPHES or tokens.starts[i] != tokens.ends[i - 1]:
        return False
    return tokens.lower[i + 1] == "s" or (tokens.lower[i - 1].endswith("s") and tokens.starts[i + 1] > tokens.ends[i])


def _may_continue(tokens: Tokens, i: int, core: int, starts: Starts, name_end: int) -> bool:
    word, mark = tokens.lower[i], starts.marks[i]
    if tokens.kinds[i] is SIGN:
        return i > core and (word == "&" or (word in _GLUING and _is_glued(tokens, i)))
    if word in RATE_ADJECTIVES or (i > core and tokens.lower[i - 1] in HYPHENS):
        return True
    if mark & IS_SPECIAL and _is_outside(tokens, i):
        return False
    if i <= core:
        return True
    if mark & IS_SKIPPABLE and word.endswith("ly") and word not in NOUNS_IN_LY and word != "seasonally":
        return False
    if mark & IS_SPECIAL and _stands_beside(tokens, i):
        return False
    if tokens.ends[i - 1] == name_end and is_said_of_name(tokens, i):
        return False
    if word not in verbs() and word not in PAST_FORMS:
        return not is_opening_past(tokens, i, starts.figures)
    return not ends_noun(tokens, i, starts.figures)


def _is_glued(tokens: Tokens, i: int) -> bool:
    """Whether a sign has no gap on either side, and something behind it."""
    joined = tokens.starts[i + 1] == tokens.ends[i] and tokens.starts[i] == tokens.ends[i - 1]
    return joined and tokens.kinds[i + 1] is not END


def _is_outside(tokens: Tokens, i: int) -> bool:
    """Whether a word is in no noun phrase, be it the first: a preposition, regardless of."""
    word = tokens.lower[i]
    outside = word in OUTSIDE and tokens.words[i] != "May" and not is_hyphenated(tokens, i)
    return outside or (word, tokens.lower[i + 1]) in WITH_PREPOSITION


def _stands_beside(tokens: Tokens, i: int) -> bool:
    """Whether a word behind a noun tells when or how, and is not the noun's: Acme last year."""
    word, following = tokens.lower[i], tokens.lower[i + 1]
    if word == "last" and following in verbs() and following not in NOMINAL:
        # the shares last traded at
        return True
    return word in MANNERS or (word in NEAR and following in denominators())


def ticker_end(tokens: Tokens, i: int) -> int:
    """The token behind a ticker or an abbreviation: <AC.N>, (NYSE: AC), (VTR); 0 where there is none."""
    close = BRACKETS.get(tokens.lower[i])
    if close is None:
        return 0
    for j in range(i + 1, min(i + _LONGEST_TICKER, tokens.count)):
        if tokens.lower[j] == close:
            return j + 1
        if tokens.kinds[j] is WORD and not tokens.words[j].isupper():
            return 0
    return 0
