"""Noun phrases: determiner, possessor and words, up to what cannot be inside."""

from __future__ import annotations

from moneyfacts.context.entities import Named
from moneyfacts.context.marks import (
    IS_SIGN,
    MANNERS,
    NEAR,
    OUTSIDE,
    STARTS_FIGURE,
    STARTS_NAME,
    WITH_PREPOSITION,
    Starts,
)
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.verb_forms import HYPHENS, POSSESSIVE_MARKS, WILL, ends_noun, is_opening_past, is_said_of_name
from moneyfacts.lexicon.collectives import collectives
from moneyfacts.lexicon.function_words import DETERMINERS, PREPOSITIONS, PRONOUNS
from moneyfacts.lexicon.periods import time_words
from moneyfacts.lexicon.rates import RATE_ADJECTIVES, denominators
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, verbs
from moneyfacts.tokenizer import END, SIGN, WORD, Tokens

INNER = frozenset({"-", "‐", "‑", "&", "/", "'", "’", ".", "<", ">"})
_ARTICLES = frozenset("a an the this that these those some any".split())
_LONGEST_TICKER = 8
_CLOSING = {"<": ">", "(": ")"}
NOUNS_IN_LY = frozenset("family supply italy monthly quarterly weekly daily qtly mthly assembly anomaly ally".split())
#: A noun phrase behind the preposition that opens a sentence starts, its determiner left out, in front of this token.
_OPENED = 3
_GLUING = INNER - {"<", ">"}


def noun_phrase(tokens: Tokens, i: int, starts: Starts) -> Phrase | None:
    """[determiner] [possessor] word...: up to what cannot be inside."""
    lower, marks, figures = tokens.lower, starts.marks, starts.figures
    if lower[i] in PRONOUNS:
        return Phrase("noun", i, i + 1, lower[i], core=i + 1)
    core = end = _behind_determiners(lower, i, marks)
    named: list[Named] = []
    while end < tokens.count and not marks[end] & STARTS_FIGURE and not _opens_clause(lower, starts, core, end):
        mark = marks[end]
        if not mark:
            end += 1
        elif mark & STARTS_NAME:
            one, end = starts.names[end]
            named.append(one)
        elif mark & IS_SIGN and lower[end] == ">" and named and _is_possessive(tokens, end + 1):
            end += 1
        elif mark & IS_SIGN and _is_possessive(tokens, end) and end > i:
            # but the equity in "shareholders' equity" is nobody's
            owned = named or core > i or lower[end - 1] in collectives()
            end += 2 if lower[end + 1] == "s" else 1
            core = end if owned else core
        elif mark & IS_SIGN and end > core and _bracketed_end(tokens, end, figures):
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


def _opens_clause(lower: list[str], starts: Starts, core: int, end: int) -> bool:
    """Whether a name opens a clause behind a noun: last year | Acme spent $5; under the plan | Acme will spend $5."""
    if not starts.marks[end] & STARTS_NAME or end == core:
        return False
    if lower[end - 1] in time_words():
        return True
    return core < _OPENED and lower[0] in PREPOSITIONS and lower[starts.names[end][1]] in WILL


def _behind_determiners(lower: list[str], i: int, marks: list[int]) -> int:
    while lower[i] in DETERMINERS and not marks[i] & STARTS_NAME:
        i += 1
    return i


def _bracketed_end(tokens: Tokens, i: int, figures: dict[int, int]) -> int:
    """The token behind a ticker or an abbreviation inside a noun phrase: video recorder (VTR) output; else 0."""
    stop = ticker_end(tokens, i)
    goes_on = 0 < stop < tokens.count and stop not in figures and tokens.kinds[stop] is WORD
    return stop if goes_on and _may_continue(tokens, stop, stop - 1, figures, tokens.ends[stop - 1]) else 0


def _is_possessive(tokens: Tokens, i: int) -> bool:
    if tokens.lower[i] not in POSSESSIVE_MARKS or tokens.starts[i] != tokens.ends[i - 1]:
        return False
    return tokens.lower[i + 1] == "s" or (tokens.lower[i - 1].endswith("s") and tokens.starts[i + 1] > tokens.ends[i])


def _may_continue(tokens: Tokens, i: int, core: int, figures: dict[int, int], name_end: int) -> bool:
    word = tokens.lower[i]
    if tokens.kinds[i] is SIGN:
        glued = tokens.starts[i] == tokens.ends[i - 1] and tokens.starts[i + 1] == tokens.ends[i]
        glued = glued and tokens.kinds[i + 1] is not END
        return i > core and (word == "&" or (word in _GLUING and glued))
    if word in RATE_ADJECTIVES or (tokens.lower[i - 1] in HYPHENS and i > core):
        return True
    outside = word in OUTSIDE and tokens.words[i] != "May" and not is_hyphenated(tokens, i)
    if outside or (word, tokens.lower[i + 1]) in WITH_PREPOSITION:
        return False
    if word.endswith("ly") and word not in NOUNS_IN_LY and i > core and word != "seasonally":
        return False
    if i <= core:
        return True
    if word == "last" and tokens.lower[i + 1] in verbs() and tokens.lower[i + 1] not in NOMINAL:
        # the shares last traded at
        return False
    if word in MANNERS or (word in NEAR and tokens.lower[i + 1] in denominators()):
        # Acme last year
        return False
    if tokens.ends[i - 1] == name_end and is_said_of_name(tokens, i):
        return False
    if word not in verbs() and word not in PAST_FORMS:
        return not is_opening_past(tokens, i, figures)
    return not ends_noun(tokens, i, figures)


def ticker_end(tokens: Tokens, i: int) -> int:
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


def is_hyphenated(tokens: Tokens, i: int) -> bool:
    """Whether a word is the first part of a compound: after-tax, over-the-counter."""
    dashed = tokens.lower[i + 1] == "-" and tokens.kinds[i + 2] is WORD
    return dashed and tokens.ends[i] == tokens.starts[i + 1] and tokens.ends[i + 1] == tokens.starts[i + 2]
