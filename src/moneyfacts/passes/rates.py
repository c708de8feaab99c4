"""Rates: $3 billion a year, $58.24 per barrel, €5/month, $2 each, an annual fee of $99."""

from __future__ import annotations

from functools import cache
from typing import Final

from moneyfacts.grammar.candidate import Candidate, CandidateKind
from moneyfacts.grammar.layout import opens_label
from moneyfacts.lexicon.currencies import denominations
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.lexicon.rates import RATE_ADJECTIVES, RATE_ADVERBS, TIME_WORDS, denominators, qualifiers, times
from moneyfacts.tokenizer import NUMBER, WORD, Tokens

_HYPHENS: Final = frozenset("-‐‑–")
#: Without one of these no rate is told in front of a figure of the sentence.
_IN_FRONT: Final = frozenset({*RATE_ADJECTIVES, "per"})
#: What an annual figure in percent may be that is no rate: annual growth of 3%, annual inflation rose to 3%.
_CHANGING: Final = frozenset("inflation growth increase rise change decline loss gain".split())
#: So many tokens a figure in brackets has at most: (about £1.2 million).
_LONGEST_RESTATEMENT: Final = 8
_BRACKETS: Final = frozenset({"(", ")"})
_GOING_ON: Final = _HYPHENS | {"of"}
_ARTICLES: Final = frozenset({"a", "an", "each", "every", "the"})

#: Between an adjective of rate and its figure: an annual fee of $99, the monthly rent is €900.
_LINKS: Final = frozenset("of is was at are were : to be".split())
_ADJECTIVE_REACH: Final = 7
_RATED: Final = frozenset({"money", "percent", "quantity"})

#: Between an adjective of rate and its link no other phrase begins.
_STOPS: Final = _LINKS | {"and", "in", "for"}
#: In a list of facts ("Annual payments to Acme: $5") the whole line is the name of the figure.
_STOPS_IN_LISTS: Final = frozenset({"is", "was", "and"})


def read_rates(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """figure per|a|/|every [noun], figure annually|each, and annual [noun] of figure: fills ``per``."""
    lower, openers = tokens.lower, _openers()
    in_front = not _IN_FRONT.isdisjoint(lower)
    rated: list[Candidate] = []
    for one in candidates:
        may_be = (in_front or lower[one.end] in openers or lower[one.end] in _BRACKETS) and one.kind in _RATED
        rated.append(_rated(one, tokens, rated[-1].reach_end if rated else 0) if may_be else one)
    return rated


def _rated(candidate: Candidate, tokens: Tokens, floor: int) -> Candidate:
    """The figure with its denominator; what stands before token ``floor`` is another's."""
    at = _behind_restatement(tokens, candidate)
    per, end = _after(tokens, at)
    if per == "unit" and candidate.kind == "percent":
        # Two owners with 50 percent each.
        return candidate
    if per and at > candidate.end:
        return candidate.but(per=per)
    if per:
        return candidate.but(per=per, reach_end=max(end, candidate.reach_end))
    link = _link_before(tokens, candidate.reach_first)
    per = _before(tokens, link, floor, candidate.kind) if link >= 0 else None
    return candidate.but(per=per) if per else candidate


def _behind_restatement(tokens: Tokens, candidate: Candidate) -> int:
    """The token behind a figure and another in brackets: what 900 rand ($48) a day tells of both."""
    lower, end = tokens.lower, candidate.end
    if lower[end] == "(":
        closing = next((j for j in range(end + 1, end + _LONGEST_RESTATEMENT) if lower[j] == ")"), 0)
        return closing + 1 if closing and any(tokens.kinds[j] is NUMBER for j in range(end, closing)) else end
    in_brackets = lower[end] == ")" and "(" in lower[max(0, candidate.first - _LONGEST_RESTATEMENT) : candidate.first]
    return end + 1 if in_brackets else end


@cache
def _openers() -> frozenset[str]:
    """The signs and words that a denominator behind a figure may open with: a quick look tells that there is none."""
    return frozenset(RATE_ADVERBS.keys() | _HYPHENS | _ARTICLES | {"cash", "net", "per", "/"})


def _after(tokens: Tokens, i: int) -> tuple[str | None, int]:
    """The denominator behind a figure and the token after it."""
    lower = tokens.lower
    if lower[i] not in _openers():
        return None, i
    if lower[i] in {"cash", "net"} and lower[i + 1] in {"per", "a"}:
        i += 1
    if lower[i] in RATE_ADVERBS and not (lower[i] == "each" and lower[i + 1] in denominators()):
        return RATE_ADVERBS[lower[i]], i + 1
    hyphen = lower[i] in _HYPHENS and lower[i + 1] in {"a", "an", "per"}
    at = i + hyphen
    if lower[at] in {"per", "/"}:
        return _all_denominators(tokens, at)
    if lower[at] not in _ARTICLES:
        return None, i
    noun = at + 2 if lower[at + 1] in _HYPHENS else at + 1
    name, end = _denominator(tokens, noun)
    if lower[at] == "the" and name in times():
        return None, i
    if name is None or (lower[end] in TIME_WORDS and name in times()) or lower[end] in _GOING_ON:
        return None, i
    return name, end


def _all_denominators(tokens: Tokens, at: int) -> tuple[str | None, int]:
    """per user per month, /user/month: "user month"."""
    names: list[str] = []
    end = at
    while tokens.lower[end] in {"per", "/"} and len(names) < 3:
        noun = end + 2 if tokens.lower[end + 1] in _HYPHENS else end + 1
        name, after = _counted(tokens, noun) if tokens.lower[end] == "per" else _denominator(tokens, noun)
        if name is None and tokens.lower[end] == "/":
            name, after = _any_noun(tokens, end + 1)
        if name is None:
            break
        names.append(name)
        end = after
    return (" ".join(names), end) if names else (None, at)


def _counted(tokens: Tokens, i: int) -> tuple[str | None, int]:
    """[number] noun behind "per": per 100 kilos, per million BTU."""
    if tokens.kinds[i] is NUMBER:
        name, end = _any_noun(tokens, i + 1)
        return (f"{tokens.words[i]} {name}", end) if name else (None, i)
    at = i + 1 if tokens.lower[i] in {"every", "each"} else i
    name, end = _denominator(tokens, at)
    return (name, end) if name else _any_noun(tokens, at)


def _any_noun(tokens: Tokens, i: int) -> tuple[str | None, int]:
    name, end = _denominator(tokens, i)
    if name:
        return name, end
    for size in (3, 2, 1):
        currency = denominations().get(tuple(tokens.lower[i : i + size]))
        if currency and currency.kind == "name":
            return currency.family, i + size
    if tokens.kinds[i] is not WORD or tokens.lower[i] == "cent":
        return None, i
    return tokens.words[i] if tokens.words[i].isupper() else tokens.lower[i], i + 1


def _denominator(tokens: Tokens, i: int) -> tuple[str | None, int]:
    """[qualifier]... noun of the table."""
    found, at = [], i
    while tokens.lower[at] in qualifiers() and tokens.lower[at] not in denominators() and at - i < 3:
        found.append(qualifiers().get(tokens.lower[at], tokens.lower[at]))
        at += 1
    pair = denominators().get(f"{tokens.lower[at]} {tokens.lower[at + 1]}")
    name = pair or denominators().get(tokens.lower[at])
    if name is None:
        return None, i
    end = at + 2 if pair else at + 1
    # Price lists write denominators short: sq. ft.
    return " ".join([*found, name]), end


@cache
def _before_openers() -> frozenset[str]:
    """What stands right before a figure whose rate is told in front of it: a link, or a modifier behind one."""
    return _LINKS | {words[0] for words in before_figure() if len(words) == 1}


def _link_before(tokens: Tokens, first: int) -> int:
    """The link between a noun and its figure, a modifier apart: "of" in "an annual fee of $99"; -1 where none is."""
    at = first - 1
    if tokens.lower[at] not in _before_openers():
        return -1
    if at > 0 and (tokens.lower[at],) in before_figure():
        # Annual payments: about $5.
        at -= 1
    return at if tokens.lower[at] in _LINKS else -1


def _before(tokens: Tokens, link: int, floor: int, kind: CandidateKind) -> str | None:
    """annual fee of $99, per-share earnings of $1.40: the rate in front of the noun before a link."""
    stops = _STOPS_IN_LISTS if tokens.lower[link] == ":" else _STOPS
    for j in range(link - 1, max(floor, link - _ADJECTIVE_REACH) - 1, -1):
        word = tokens.lower[j]
        if word in RATE_ADJECTIVES:
            # Semi-annual is another rate; annual inflation of 3% is none, as an annual rate of inflation is.
            between = tokens.lower[j + 1 : link]
            is_change = kind == "percent" and not _CHANGING.isdisjoint(between) and "rate" not in between
            return None if is_change or tokens.lower[j - 1] in _HYPHENS else RATE_ADJECTIVES[word]
        if word == "per" or (word in _HYPHENS and tokens.lower[j - 1] == "per"):
            name, _ = _denominator(tokens, j + 1)
            return name
        if word in stops or (tokens.kinds[j] is not WORD and word not in _HYPHENS) or opens_label(tokens, j):
            return None
    return None
