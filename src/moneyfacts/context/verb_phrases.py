"""Verb phrases: the verb with its auxiliaries, adverbs and negations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from moneyfacts.context.marks import RELATIVES
from moneyfacts.context.phrase import Phrase
from moneyfacts.context.verb_forms import (
    BE,
    CUTTING,
    DESCRIBING,
    ENDED,
    HAVE,
    HELPING,
    NAME_PARTICIPLES,
    NEGATIONS,
    STRUCK,
    TELLING,
    WILL,
    changes_hands,
    describes,
    follows_plural,
    is_bare,
    is_behind_day,
    is_cutting,
    is_done_to_things,
    is_gerund,
    is_headline,
    is_nominal,
    is_past,
    is_present_form,
    is_reckoned,
    is_said_of_owner,
    is_span,
    is_teller,
    noun_forms,
    opens_object,
    tells,
)
from moneyfacts.lexicon.function_words import ADVERBS, APOSTROPHES, CLOSED, DETERMINERS, PREPOSITIONS
from moneyfacts.lexicon.measures import OWN_MEASURES
from moneyfacts.lexicon.modality import cues
from moneyfacts.lexicon.verbs import NOMINAL, PAST_FORMS, VerbClass, verbs
from moneyfacts.tokenizer import WORD, Tokens

#: Verbs that raise or lower a thing, behind "and": and boosting prices to $5, and raise its prices.
_RAISING: Final = frozenset("boosting raising cutting reducing lifting boost raise reduce lift".split())
#: Right behind these a form of a verb is a verb, and behind the others none.
_SUBJECTS: Final = frozenset("i he she it we they you".split()) | RELATIVES
#: Pronouns that only a verb has behind it.
_OBJECTS: Final = frozenset({"it", "them", "him"})
_OWNING: Final = DETERMINERS | APOSTROPHES
#: Pasts that look like their present.
_SAME_PAST: Final = frozenset("cut put set hit bid cost run shed split spread let beat".split())
#: How verbs end that are no past for all their -ed: to exceed, to succeed, to need.
_BARE_IN_ED: Final = ("ceed", "feed", "need", "speed", "shed")
#: What a share of those who were asked does, whatever is behind it.
_OPINIONS: Final = frozenset(
    "agree approve believe disapprove disagree expect oppose prefer favor favour say see think want trust "
    "worry own intend rely".split()
)
#: The same where a determiner is behind it: 44 percent support the plan, but 44 percent support.
_BACKING: Final = frozenset({"back", "support"})
#: Adjectives of a measure behind "to": to net income.
_COUNTED: Final = frozenset({"net", "gross"})
#: How many phrases an aside has.
_LONGEST_ASIDE: Final = 10
_EACH: Final = frozenset({"each", "both", "all"})
#: What a verb phrase may open with in front of its verb.
_HELPED: Final = HELPING | NEGATIONS | {"to"}


def verb_phrase(tokens: Tokens, i: int, before: Sequence[Phrase], figures: dict[int, int]) -> Phrase | None:
    """[auxiliary]... [adverb]... verb: one phrase whose head is the last verb."""
    word = tokens.lower[i]
    if word in _HELPED:
        return _helped_phrase(tokens, i, before, figures)
    if not _is_verb(tokens, i, before, figures):
        return None
    phrase = _phrase(tokens, i, i, verbs().get(word, "act"))
    phrase.participle = word.endswith("ing")
    # hit hard by hail
    phrase.end += tokens.lower[i + 1] == "hard" and tokens.lower[i + 2] == "by"
    return phrase


def _helped_phrase(tokens: Tokens, i: int, before: Sequence[Phrase], figures: dict[int, int]) -> Phrase | None:
    """A verb phrase that opens with an auxiliary, a negation or "to"."""
    infinitive = helped = tokens.lower[i] == "to"
    start, j = i, i + 1 if infinitive else i
    modal, passive, last = False, False, -1
    while j < tokens.count and j not in figures:
        word = tokens.lower[j]
        if word in HELPING and tokens.words[j] != "May":
            modal = modal or word in WILL
            passive = word in BE
            helped, last = True, j
        elif word in NEGATIONS or (helped and _is_between(tokens, j)):
            pass
        elif infinitive and j == start + 1 and _is_intended(tokens, j, before):
            return _phrase(tokens, start, j, "act")
        elif infinitive and j == start + 1 and _is_adjective(tokens, j):
            break
        elif (
            (_is_helped(tokens, j) if helped else _is_verb(tokens, j, before, figures))
            or (modal and is_bare(tokens, j))
            or (word in TELLING and last >= 0 and tokens.lower[last] in HAVE and tells(tokens, j))
        ):
            phrase = _phrase(tokens, start, j, verbs().get(word, "act"))
            if not word.endswith("ing"):
                phrase.passive = passive
            elif not passive:
                phrase.participle = start == j or tokens.lower[start] == "not"
            return phrase
        else:
            break
        j += 1
    if last < 0:
        return None
    word = tokens.lower[last]
    return _phrase(tokens, start, last, "have" if word in HAVE else "be" if word in BE else "act")


def _is_between(tokens: Tokens, j: int) -> bool:
    """Whether a word stands between an auxiliary and its verb: were sharply|both|little changed."""
    word = tokens.lower[j]
    return (
        word.endswith("ly") or word in ADVERBS or word in _EACH or (word == "little" and tokens.lower[j + 1] in verbs())
    )


def _is_adjective(tokens: Tokens, j: int) -> bool:
    """Whether the "to" in front of a word is a preposition: relating to purchased assets, added $5 to net income."""
    word = tokens.lower[j]
    counted = word in _COUNTED and tokens.lower[j + 1] in OWN_MEASURES
    return counted or (word.endswith("ed") and not word.endswith(_BARE_IN_ED))


def _phrase(tokens: Tokens, first: int, head: int, verb: VerbClass) -> Phrase:
    phrase = Phrase("verb", first, head + 1, tokens.lower[head])
    phrase.verb, phrase.infinitive = verb, tokens.lower[first] == "to"
    return phrase


def _is_verb(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int]) -> bool:
    """Whether a word is a verb without an auxiliary in front of it."""
    word = tokens.lower[j]
    known = word in verbs() or word in PAST_FORMS
    return (known and _is_finite(tokens, j, before, figures)) or _looks_past(tokens, j, before, figures)


def _is_helped(tokens: Tokens, j: int) -> bool:
    """Whether a word is the verb behind an auxiliary or "to"."""
    word, left = tokens.lower[j], tokens.lower[j - 1]
    if left in HAVE and is_reckoned(tokens, j):
        return False
    if word in verbs() or word in PAST_FORMS:
        # but a noun in "has loans", "had net income"
        plural = word.endswith("s") and word[:-1] in verbs()
        noun = left in HAVE and (word in NOMINAL or word.endswith("ing")) and word not in _SAME_PAST
        if not plural and not noun:
            return True
    return (left in BE and word.endswith("ing")) or is_past(tokens, j)


def _is_intended(tokens: Tokens, j: int, before: Sequence[Phrase]) -> bool:
    """Whether an unknown word behind "to" is a verb, as what is in front of it asks for one: plans to shed."""
    word = tokens.lower[j]
    intends = bool(before) and before[-1].kind == "verb" and before[-1].word in cues()
    return intends and word not in verbs() and not word.endswith(("s", "ed", "ing")) and is_bare(tokens, j)


def _looks_past(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int]) -> bool:
    """An unknown word in -ed behind a name, or behind a noun with what a verb has behind it: stepped in."""
    if not is_past(tokens, j) or not before:
        return False
    following = tokens.lower[j + 1]
    if before[-1].kind != "noun":
        # rejected the offer and urged its shareholders; output, battered by drought, fell
        joined = before[-1].word == "and" and (following in DETERMINERS or following in _OBJECTS)
        return joined or (before[-1].word == "," and following == "by")
    named = bool(before[-1].named) and before[-1].named[-1].end == tokens.ends[j - 1]
    opened = j + 1 in figures or following in PREPOSITIONS or following in DETERMINERS or following in _OBJECTS
    opened = opened or is_done_to_things(tokens, j) or is_behind_day(tokens, j)
    if tokens.lower[j] in DESCRIBING and describes(tokens, j, figures):
        return False
    return before[-1].end <= j and (opened or (named and tokens.lower[j] not in NAME_PARTICIPLES))


def _is_finite(tokens: Tokens, j: int, before: Sequence[Phrase], figures: dict[int, int]) -> bool:
    """Whether a word that may be a verb is one here."""
    word, previous = tokens.lower[j], before[-1] if before else None
    left = tokens.lower[j - 1] if j else ""
    if word in PREPOSITIONS:
        # excluding, including, following
        return False
    if word in DESCRIBING and describes(tokens, j, figures):
        return False
    if previous is not None and previous.kind == "figure" and previous.end == j and word.endswith("ed"):
        return True
    if left in _SUBJECTS or (word in TELLING and left == "," and _closes_aside(before) and tells(tokens, j)):
        return True
    if word in ENDED and is_span(left):
        # the year ended March 31
        return False
    owned = left in _OWNING or (left == "s" and tokens.lower[j - 2] in APOSTROPHES)
    if owned and is_said_of_owner(tokens, j, figures):
        return True
    if owned and not (previous is not None and previous.named and previous.named[-1].end == tokens.ends[j - 1]):
        # but the sign that ends a name is its own: Dillow's lost $5
        return False
    return _is_verb_form(tokens, j, previous, figures)


def _closes_aside(before: Sequence[Phrase]) -> bool:
    """Whether the comma in front ends a relative clause: Acme, which makes lamps, forecast sales of $5."""
    for k in range(len(before) - 2, max(1, len(before) - 2 - _LONGEST_ASIDE), -1):
        if before[k].word == ",":
            return False
        if before[k].kind == "relative":
            return before[k - 1].word == "," and before[k - 2].kind == "noun"
    return False


def _is_verb_form(tokens: Tokens, j: int, previous: Phrase | None, figures: dict[int, int]) -> bool:
    """Whether the form of the word, and what stands around it, make it a verb."""
    word = tokens.lower[j]
    if word in _RAISING and previous is not None and previous.word == "and" and tokens.lower[j + 1] not in PREPOSITIONS:
        return True
    if word.endswith("ing"):
        return _is_participle(tokens, j, previous, figures)
    if word in NOMINAL and j and _is_capital(tokens.words[j]) and not is_headline(tokens):
        return False
    if previous is None or previous.kind not in {"noun", "relative", "conjunction", "sign", "figure", "verb"}:
        return False
    if previous.kind == "verb" and word.endswith("ed") and _describes_object(tokens, j, previous):
        return False
    if not is_nominal(word):
        return True
    if (previous.kind == "noun" and _is_said_of_noun(tokens, j, previous, figures)) or _is_struck(tokens, j, previous):
        return True
    # would cut taxes and cost the state $5
    # the round, led by Acme, values the company at $5
    front = previous.word == "and" or (previous.word == "," and word == "values")
    joined = front and tokens.lower[j + 1] in DETERMINERS and is_bare(tokens, j)
    behind = joined or previous.kind in {"noun", "relative"}
    if previous.kind == "figure":
        # homes from $7 million to $8 million stay a week; 38 percent approve of it
        behind = word not in noun_forms()
        opines = word in _OPINIONS or (word in _BACKING and tokens.lower[j + 1] in DETERMINERS)
        if opines and previous.end == j:
            return True
    return behind and opens_object(tokens, j + 1, figures)


def _describes_object(tokens: Tokens, j: int, verb: Phrase) -> bool:
    """Whether a word in -ed behind a verb tells of its object: to sell wholly owned mills; caused insured losses."""
    if tokens.lower[j - 1].endswith("ly"):
        return True
    noun = tokens.lower[j + 1]
    acts = verb.end == j and not verb.passive and verb.verb not in {"be", "say", "change"}
    return acts and tokens.kinds[j + 1] is WORD and noun not in CLOSED and (noun not in verbs() or noun in NOMINAL)


def _is_said_of_noun(tokens: Tokens, j: int, noun: Phrase, figures: dict[int, int]) -> bool:
    """Whether a word that is a noun too is the verb of the noun in front of it: exporters cut, Acme plans, forecast."""
    word = tokens.lower[j]
    if (word not in noun_forms() and follows_plural(tokens, j)) or _is_present(tokens, j, noun):
        return True
    if (word in CUTTING and is_cutting(tokens, j, figures)) or changes_hands(tokens, j):
        return True
    return word in TELLING and noun.end == j and _tells_of(tokens, j, noun)


def _is_participle(tokens: Tokens, j: int, previous: Phrase | None, figures: dict[int, int]) -> bool:
    """Whether a form in -ing is a verb: closing at $5; not the offering of $5 million, or in selling, general costs."""
    word = tokens.lower[j]
    if is_gerund(tokens, j, previous):
        return False
    # the offering of $5 million: a noun
    opens = opens_object(tokens, j + 1, figures) and not (word in NOMINAL and tokens.lower[j + 1] == "of")
    # selling, general and administrative expenses: the first of a list
    behind = previous is not None and previous.kind == "sign" and tokens.lower[j + 1] != ","
    return opens or (behind and word not in NOMINAL)


def _is_struck(tokens: Tokens, j: int, previous: Phrase | None) -> bool:
    """[,] hit [hard] by: a past that looks like a noun opens an aside: farms, hit hard by hail, shrank 5%."""
    if previous is None or previous.word != "," or tokens.lower[j] not in STRUCK:
        return False
    adverb = tokens.lower[j + 1]
    return tokens.lower[j + 1 + (adverb == "hard" or adverb.endswith("ly"))] == "by"


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _tells_of(tokens: Tokens, j: int, subject: Phrase) -> bool:
    """Whether "forecast" is said of a name or a ministry in front of it."""
    named = bool(subject.named) and subject.named[-1].end == tokens.ends[j - 1]
    return (named or is_teller(tokens.lower[j - 1])) and tells(tokens, j)


def _is_present(tokens: Tokens, j: int, subject: Phrase) -> bool:
    """A present behind a name or an adverb: Acme plans, the company now forecasts, analysts at Acme expect."""
    word = tokens.lower[j]
    if not is_present_form(word):
        return False
    if not tokens.words[j].islower() and not (word.endswith("s") and is_headline(tokens)):
        return False
    named = bool(subject.named) and subject.named[-1].end == tokens.ends[j - 1]
    return named or subject.end < j
