"""Modality and negation: whether a figure is told for fact, planned, forecast or possible, and whether it is denied.

Each figure takes that of its own clause: a look back from the figure ends at the first word that decides. Where none
does and the figure opens its clause, a look ahead finds the verb. What stays unclear is asserted.
"""

from __future__ import annotations

from typing import Final

from moneyfacts.facts import Modality
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.function_words import APOSTROPHES, CLOSED, DETERMINERS, PREPOSITIONS, PRONOUNS
from moneyfacts.lexicon.modality import (
    ADJECTIVAL,
    ADJECTIVES,
    ANNOUNCING,
    BASES_IN_ED,
    CLAUSE_STARTS,
    CONDITIONS,
    CONTRACTED,
    DENYING,
    EARLIER,
    EFFECTS,
    FAILING,
    FINITE_AUXILIARIES,
    FORECASTS,
    GROUP_ADVERBS,
    HARMLESS,
    HEARSAY,
    INNER_AUXILIARIES,
    LIMITING,
    NAMED,
    NEGATIONS,
    OUTCOMES,
    OUTLOOKS,
    OWN_ACTS,
    RECKONED,
    SAYING,
    UNCHANGING,
    UNREAL,
    base_changes,
    cues,
    modal_verbs,
    told_verbs,
)
from moneyfacts.lexicon.modifiers import before_figure
from moneyfacts.tokenizer import NUMBER, SIGN, WORD, Tokens

#: How far back the verb of a figure's clause is looked for, and how far ahead.
_REACH, _AHEAD = 40, 10
#: How far before a verb of fact the condition or the hearsay that it hangs on may stand: if the company earned.
_UPSTAIRS: Final = 8
#: How far before "would" the verb of saying may stand: said on Monday that it would close the mill and would.
_SAID_REACH: Final = 14
#: How long a verb group may be: is not at present widely expected.
_GROUP: Final = 8
#: How far before a figure an adjective tells of it: expected annual savings of.
_NEAR: Final = 5
#: A clause may open with so many words before its figure: And at $500 billion, it would.
_OPENING: Final = 2
#: How long a remark between commas may be: , the company said,
_REMARK: Final = 10
#: Of so many words a headline's subject may be: Orrin City Council tax.
_TITLE: Final = 5
#: Between a verb of change and its figure, where nothing else changes: to go up 5%, to rise by 5%.
_BEHIND_RISE: Final = frozenset("by up down to above about nearly almost another more less over".split())
#: Before "would" these open what is only thought of: said a merger would.
_SUPPOSED: Final = frozenset({"a", "an", "any", "such"})
_JUDGING: Final = frozenset({"sufficient", "adequate", "enough"})
_FORMS_OF_BE: Final = frozenset("is are was were be been".split())
_OPENING_QUOTES: Final = frozenset('"“')
_RELATIVES: Final = frozenset("that which who whom".split())
_GIVING: Final = frozenset("the its his her their our this that these those".split())
_BEFORE_NOUNS: Final = (PREPOSITIONS - {"in", "on"}) | {"a", "an"}
_ENDING: Final = CLAUSE_STARTS | {"that", "after", "with", ".", ":"}
_IN_GROUP: Final = INNER_AUXILIARIES | FINITE_AUXILIARIES | NEGATIONS | GROUP_ADVERBS | {"n", "t"} | APOSTROPHES
_PREPOSITIONS_BUT_OF: Final = PREPOSITIONS - {"of"}

_CUES: Final = cues()
_MODALS: Final = modal_verbs()
_TOLD_VERBS: Final = told_verbs()
_BASE_CHANGES: Final = base_changes()
#: The words that decide unless their place forbids it, verbs of fact apart.
_DECIDING: Final = frozenset(("ll", *_MODALS, *NAMED, *HEARSAY, *CONDITIONS, *ADJECTIVES, *_CUES))
#: The words that a look back stops to look at, beside those in -ed.
_TELLING: Final = _ENDING | SAYING | {",", "to"} | DENYING | CONTRACTED | _DECIDING | _TOLD_VERBS | FINITE_AUXILIARIES
#: The words behind which a form in -ed is no verb of its clause.
_BEFORE_PARTICIPLES: Final = (DETERMINERS | PREPOSITIONS | {"s"}).union(_CUES)
#: The words in -ed that are no past of a verb.
_NOT_PAST: Final = ADJECTIVAL | BASES_IN_ED
#: The words that what a verb of fact tells may hang on.
_HANGING: Final = (CONDITIONS | HEARSAY).union(_CUES)
#: The words that a look from a verb of fact to what it hangs on stops to look at, beside those in -ed.
_UPSTAIRS_WORDS: Final = _HANGING | CLAUSE_STARTS | {",", ":", "and"} | FINITE_AUXILIARIES | _TOLD_VERBS
#: The words of a verb group that may be denied, its verb and adverbs in -ly apart.
_DENIED_GROUP: Final = (_IN_GROUP | {"longer", "no"}).union(_MODALS)


#: What is done to a forecast that did not come true.
_BEATING: Final = frozenset(
    "beat beats beaten beating top tops topped topping miss misses missed missing exceeded".split()
)
#: So many tokens behind it a label reaches.
_LABELLED: Final = 24
_OUTLOOKS: Final = frozenset("outlook guidance forecast forecasts target targets".split())
#: What a sentence opens with that is said of nobody; behind "no" these make it no subject: no doubt, no longer.
_NOBODY: Final = frozenset({"no", "none", "neither", "nobody", "nothing"})
_NO_SUBJECTS: Final = frozenset("doubt wonder matter longer sooner surprise problem thanks way".split())
_ENDS_OF_DENIAL: Final = CLAUSE_STARTS | frozenset({",", ";", ":", "but", "and"})

#: Of the forecasts of several: the $5 million average estimate.
_OF_MANY: Final = frozenset("average mean median consensus".split())

#: What the words around a figure tell of it: its modality, and whether it is negated.
Reading = tuple[Modality, bool]
_FACT: Final[Reading] = ("asserted", False)


def read_modality(candidates: list[Candidate], tokens: Tokens) -> list[Reading]:
    """plans to pay figure, expects figure, could pay figure, did not pay figure: modality and negation of each.

    >>> from moneyfacts.grammar.figure import read_candidates
    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("Acme, which may sell its unit, did not pay $5 but plans to pay $6.")
    >>> read_modality([figure for figure in read_candidates(tokens) if figure.kind == "money"], tokens)
    [('asserted', True), ('planned', False)]
    """
    asked = _question(tokens)
    denied = _denied_by_subject(tokens)
    read: list[Reading] = []
    for place, candidate in enumerate(candidates):
        floor = candidates[place - 1].end if place else 0
        if read and _restates(tokens, floor, candidate):
            read.append(read[-1])
            continue
        modality, negated = _read(candidate, tokens, floor)
        if candidate.first >= asked and modality == "asserted":
            modality = "possible"
        negated = negated or (candidate.first < denied and not _is_given(candidate, tokens))
        read.append((modality, negated))
    return read


def _denied_by_subject(tokens: Tokens) -> int:
    """No customer paid $5: the token up to which a sentence is denied by what it opens with."""
    lower = tokens.lower
    if lower[0] not in _NOBODY or tokens.kinds[1] is not WORD or lower[1] in _NO_SUBJECTS:
        return 0
    if tuple(lower[:3]) in before_figure():
        # No more than $5 was paid.
        return 0
    ends = (i for i, word in enumerate(lower) if word in _ENDS_OF_DENIAL)
    return next(ends, tokens.count)


def _restates(tokens: Tokens, floor: int, candidate: Candidate) -> bool:
    """figure (figure), figure or figure: the same amount once more."""
    first = candidate.reach_first
    return 0 < first - floor <= 2 and tokens.lower[first - 1] in {"(", "or"}


def _read(candidate: Candidate, tokens: Tokens, floor: int) -> Reading:
    if _is_foretold(candidate, tokens):
        return "forecast", False
    if candidate.role == "from":
        return _of_start(candidate, tokens, floor)
    if tokens.lower[candidate.reach_first - 1] == "not" and tokens.lower[candidate.reach_first - 2] == ",":
        # grew 6%, not 9%
        return "asserted", True
    if _is_given(candidate, tokens):
        return _FACT
    told = _told(tokens, candidate.first) if candidate.kind == "multiple" else None
    return told or _look_back(candidate, tokens) or _look_ahead(candidate, tokens)


def _is_labelled(candidate: Candidate, tokens: Tokens) -> bool:
    """2027 outlook: revenue of figure, guidance: figure: whether the label of the list is that of a forecast."""
    lower = tokens.lower
    for j in range(candidate.first - 1, max(0, candidate.first - _LABELLED), -1):
        if lower[j] == ":":
            return not _OUTLOOKS.isdisjoint(lower[max(0, j - _NEAR) : j])
        if lower[j] in {".", ";", '"', "”"}:
            return False
    return False


def _of_start(candidate: Candidate, tokens: Tokens, floor: int) -> Reading:
    """from figure, against figure: it is past, unless it is an earlier forecast."""
    between = tokens.lower[floor : candidate.first]
    if OUTLOOKS.isdisjoint(between) or ("range" in between and EARLIER.isdisjoint(between)):
        return _FACT
    return "forecast", False


def _is_foretold(candidate: Candidate, tokens: Tokens) -> bool:
    """figure forecast, figure gain that analysts had expected: the figure is what was thought, whatever came."""
    at = candidate.reach_end
    if _is_labelled(candidate, tokens):
        return True
    if tokens.kinds[at] is not WORD or FORECASTS.isdisjoint(tokens.lower[at : at + _NEAR + 2]):
        return False
    at += tokens.lower[at] in _OF_MANY
    if tokens.lower[at] in FORECASTS and tokens.lower[at + 1] != "to":
        return True
    for j in range(at, at + _NEAR + 2):
        if tokens.kinds[j] is not WORD or tokens.lower[j] in CLAUSE_STARTS:
            return False
        if tokens.lower[j] in FORECASTS and tokens.lower[j - 1] in {"had", "have", "has"}:
            return tokens.lower[j + 1] != "to"
    return False


def _is_given(candidate: Candidate, tokens: Tokens) -> bool:
    """the|its|Acme's figure noun: the thing is there, whatever may become of it (may sell its 5% stake)."""
    before = tokens.lower[candidate.reach_first - 1] if candidate.reach_first else ""
    if before not in _GIVING and not (before == "s" and tokens.lower[candidate.reach_first - 2] in APOSTROPHES):
        return False
    after = candidate.end + (tokens.lower[candidate.end] == "-")
    return tokens.kinds[after] is WORD and tokens.lower[after] not in CLOSED


# Back from the figure


def _look_back(candidate: Candidate, tokens: Tokens) -> Reading | None:
    """The nearest word before the figure that decides, skipping remarks between commas; None if none does."""
    lower, telling = tokens.lower, _TELLING
    top = candidate.reach_first
    last = max(0, top - _REACH)
    ahead, infinitive = top, -1
    negated = comma = False
    for j in range(top - 1, last - 1, -1):
        word = lower[j]
        if (word not in telling and word[-2:] != "ed") or j >= ahead:  # a slice takes less time than endswith
            continue
        if word == ",":
            comma = True
        elif word == "to":
            infinitive = j if infinitive < 0 else infinitive
        elif word in SAYING and (remark := _remark_before(tokens, j)) >= 0:
            ahead = remark
        elif word in _ENDING and _ends_clause(tokens, j, top):
            return None
        else:
            negated = negated or _negates(tokens, j, top)
            found = _decided(tokens, j, top, comma=comma)
            if found:
                return found[0], negated or found[1]
    # A headline without a finite verb promises what its infinitive says: Name to buy ... figure.
    return _promised(tokens, infinitive + 1) if infinitive > 0 and min(ahead, last) == 0 else None


def _ends_clause(tokens: Tokens, j: int, top: int) -> bool:
    """Whether the word at ``j`` opens the phrase that the figure before ``top`` stands in: that, with, after."""
    word = tokens.lower[j]
    if word in CLAUSE_STARTS:
        return True
    if word == "that":
        return tokens.lower[j - 1] not in _CUES and tokens.lower[j - 1] not in _TOLD_VERBS
    if word == ".":
        return tokens.words[j + 1][:1].isupper() and tokens.words[j - 1][-1:].islower() and len(tokens.words[j - 1]) > 1
    if word == "after":
        return tokens.lower[j + 1].endswith("ing") or (top - j <= 2 and tokens.lower[top - 1] != "of")
    return word == ":" or (word == "with" and j > 0 and tokens.lower[j - 1] == ",")


def _decided(tokens: Tokens, j: int, top: int, *, comma: bool) -> Reading | None:
    """The reading that the word at ``j`` gives to what is behind it, None if it tells nothing."""
    word = tokens.lower[j]
    if word not in _DECIDING:
        return _told(tokens, j)
    if word in _MODALS:
        return _of_modal(tokens, j)
    if word == "ll" and tokens.lower[j - 1] in APOSTROPHES:
        return "forecast", False
    if word in NAMED and tokens.lower[j + 1] == "of" and tokens.lower[j - 1] != "price":
        return NAMED[word], False
    if word in HEARSAY or (word in CONDITIONS and not comma):
        return "possible", False
    if word == "estimated" and j == top - 1:
        return None  # an estimated $5 million is about that much
    if tokens.lower[j + 1] == "by" and not _BEATING.isdisjoint(tokens.lower[max(0, j - 3) : j]):
        # beat consensus by $5: that it did
        return "asserted", False
    if word in ADJECTIVES and (tokens.lower[j + 1] in RECKONED or _is_adjective(tokens, j)):
        return _of_adjective(tokens, j) if top - j <= _NEAR else None
    if word in _CUES:
        return _of_cue(tokens, j)
    return _told(tokens, j)


def _of_modal(tokens: Tokens, j: int) -> Reading | None:
    """will, may: not the month, the name, the past of win."""
    word, following = tokens.lower[j], tokens.lower[j + 1]
    if (word == "won" or word.endswith("n")) and following not in APOSTROPHES:
        return _of_fact(tokens, j, max(_head_of_group(tokens, j), 0)) if word == "won" else None
    if word == "may" and tokens.words[j] == "May" and (j > 0 or tokens.kinds[j + 1] is NUMBER):
        return None
    told = following in _TOLD_VERBS and following not in UNCHANGING
    if tokens.kinds[j + 1] is NUMBER or told or (following.endswith("ed") and following not in BASES_IN_ED):
        return None
    if word == "will" and tokens.lower[j - 1] == ":" and j > 1:
        return _promised(tokens, j - 1) or ("forecast", False)
    return _of_would(tokens, j) if word == "would" else _MODALS[word], False


def _of_would(tokens: Tokens, j: int) -> Modality:
    """estimated that profit would, said that it would: the past of "will"; else no more than possible."""
    for k in range(j - 1, max(-1, j - 1 - _SAID_REACH), -1):
        word = tokens.lower[k]
        if word in CLAUSE_STARTS or word in {",", ":"}:
            break
        cue = _CUES.get(word)
        if cue and not cue.infinitive:
            return "forecast" if cue.modality == "forecast" else "possible"
        if word in ANNOUNCING:
            return _as_announced(tokens, k, j)
    return "possible"


def _as_announced(tokens: Tokens, k: int, j: int) -> Modality:
    """said [that] it would: a plan or a forecast, unless on a condition, or of what is not there: a merger would."""
    subject = k + 2 if tokens.lower[k + 1] == "that" else k + 1
    if tokens.lower[subject] in _SUPPOSED or not CONDITIONS.isdisjoint(tokens.lower[k:]):
        return "possible"
    if tokens.lower[j + 1] in UNREAL:
        return "possible"
    verb = _verb_after(tokens, j)
    # said the sale would raise its stake to 5%: what raises and cuts is often no one who plans it
    acts = verb in OWN_ACTS and (verb not in _BASE_CHANGES or tokens.lower[j - 1] in PRONOUNS)
    return "planned" if acts else "forecast"


def _of_cue(tokens: Tokens, j: int) -> Reading | None:
    """expects, plans to: what somebody thinks or wants, unless it stands aside (as expected)."""
    cue = _CUES[tokens.lower[j]]
    following = tokens.lower[j + 1]
    if cue.infinitive and (not _infinitive_at(tokens, j + 1) or tokens.lower[j - 1] in _BEFORE_NOUNS):
        return _told(tokens, j)
    if tokens.lower[j - 1] in {"as", "than"} or tokens.lower[j - 2 : j] == ["than", "-"]:
        return None
    negated = _group_negated(tokens, j)
    modality = cue.modality
    if (
        modality == "forecast"
        and following == "to"
        and _is_passive(tokens, j)
        and _verb_after(tokens, j + 1) in OWN_ACTS
    ):
        modality = "planned"
    return modality, negated


def _infinitive_at(tokens: Tokens, j: int) -> bool:
    """To verb, and not: to figure, to a noun."""
    return tokens.lower[j] == "to" and tokens.kinds[j + 1] is WORD and tokens.lower[j + 1] not in CLOSED


def _is_passive(tokens: Tokens, j: int) -> bool:
    """Is expected: the last word of a group after a form of "be"."""
    for k in range(j - 1, max(-1, j - 1 - _GROUP), -1):
        if tokens.lower[k] in _FORMS_OF_BE:
            return True
        if not _in_group(tokens.lower[k]):
            return False
    return False


def _verb_after(tokens: Tokens, j: int) -> str:
    for at in range(j + 1, min(j + 1 + _GROUP, tokens.count)):
        if not (tokens.lower[at].endswith("ly") or tokens.lower[at] in GROUP_ADVERBS):
            return tokens.lower[at]
    return ""


def _is_adjective(tokens: Tokens, j: int) -> bool:
    before, after = tokens.lower[j - 1] if j else "", tokens.lower[j + 1]
    if tokens.lower[j] in {"potential", "possible"}:
        return before not in {"as", "if"}
    is_verb = before in FINITE_AUXILIARIES or before in INNER_AUXILIARIES or after in {"to", "that"}
    led = before in DETERMINERS or before in PREPOSITIONS or before in {"s", ""} or before in _CUES
    return not is_verb and led and before not in {"as", "than"}


def _of_adjective(tokens: Tokens, j: int) -> Reading | None:
    word = tokens.lower[j]
    if tokens.lower[j + 1] in RECKONED:
        return None
    cue = _CUES.get(word)
    return (cue.modality if cue else "possible"), False


# Verbs that tell a clause for fact


def _told(tokens: Tokens, j: int) -> Reading | None:
    """The reading that a verb of fact at ``j`` gives, None if the word is none."""
    head = _telling_head(tokens, j)
    return None if head is None else _of_fact(tokens, j, head)


def _telling_head(tokens: Tokens, j: int) -> int | None:
    """The finite word of the group that a verb of fact at ``j`` ends, 0 if a modal governs it; None for other words."""
    word = tokens.lower[j]
    told = word in FINITE_AUXILIARIES
    if not told:
        if word in _NOT_PAST or not (word in _TOLD_VERBS or (len(word) > 3 and word.endswith("ed"))):
            return None
        before = tokens.lower[j - 1]
        # may put, could cut: the past of these looks like their base
        if before in _BEFORE_PARTICIPLES or (before in _MODALS and word in UNCHANGING):
            return None
        if tokens.lower[j + 1] == "by" and word.endswith("ed") and not _in_group(before):
            if word not in _TOLD_VERBS:
                return None
            told = True
    head = _head_of_group(tokens, j)
    if head >= 0:
        return head
    return 0 if told else None


def _head_of_group(tokens: Tokens, j: int) -> int:
    """The finite word of the verb group that ends at ``j``; -1 if a modal or "to" governs it."""
    lower = tokens.lower
    k = j - 1
    while k > j - _GROUP and lower[k] not in FINITE_AUXILIARIES and _in_group(lower[k]):
        k -= 1
    word = lower[k]
    if word in FINITE_AUXILIARIES:
        return k
    if word in _MODALS or word == "to" or (word == "," and lower[k + 1] in INNER_AUXILIARIES):
        return -1
    return j


def _in_group(word: str) -> bool:
    return word in _IN_GROUP or (word.endswith("ly") and len(word) > 4)


def _of_fact(tokens: Tokens, j: int, head: int) -> Reading:
    """earned, has paid: a fact, unless it hangs on a condition, on hearsay or on somebody's estimate."""
    lower = tokens.lower
    negated = _group_negated(tokens, j)
    named = _named_before(tokens, j) if lower[j] in {"is", "was"} else ""
    if named:
        return NAMED[named], negated
    appointed = _appointed(tokens, j) if lower[j] in {"is", "are"} else None
    if appointed:
        return appointed, negated
    last = max(0, head - _UPSTAIRS)
    if _HANGING.isdisjoint(lower[last:j]):
        return "asserted", negated
    for k in range(j - 1, last - 1, -1):
        word = lower[k]
        if word not in _UPSTAIRS_WORDS and not word.endswith("ed"):
            continue
        if word in CONDITIONS or word in HEARSAY:
            return "possible", negated
        if word in CLAUSE_STARTS or word in {",", ":", "and"} or (k < head and _telling_head(tokens, k) is not None):
            break
        cue = _CUES.get(word)
        if cue and (lower[k - 1] in _RELATIVES or lower[k + 1] in RECKONED):
            break
        if cue and not cue.infinitive and lower[k + 1] != "to" and k < head - 1:
            return cue.modality, negated
    return "asserted", negated


def _named_before(tokens: Tokens, j: int) -> str:
    """target is, target for growth is: the noun of what is no fact that the verb at ``j`` is said of; "" if none is."""
    lower = tokens.lower
    for k in range(j - 1, max(-1, j - 1 - _NEAR), -1):
        if lower[k] in NAMED:
            return lower[k] if k == j - 1 or lower[k + 1] == "for" else ""
        if tokens.kinds[k] is not WORD or lower[k] in CLAUSE_STARTS:
            break
    return ""


def _appointed(tokens: Tokens, j: int) -> Modality | None:
    """is to spend, are to rise: a plan, or what will come; None where a noun tells what something does."""
    verb = tokens.lower[j + 2] if _infinitive_at(tokens, j + 1) else ""
    if not verb or not EFFECTS.isdisjoint(tokens.lower[max(0, j - _UPSTAIRS) : j]):
        return None
    if verb in OWN_ACTS:
        return "planned"
    return "forecast" if verb in OUTCOMES or verb in _BASE_CHANGES else None


# Negation


def _negates(tokens: Tokens, j: int, top: int) -> bool:
    """Whether the word at ``j`` denies what is behind it."""
    word, following = tokens.lower[j], tokens.lower[j + 1]
    if word not in DENYING and word not in CONTRACTED:
        return False
    if word == "longer":
        return tokens.lower[j - 1] == "no"
    if word == "no":
        return j == top - 1 or (tokens.lower[top - 1] == "of" and _is_near(tokens, j, top))
    if word == "without":
        return _is_near(tokens, j, top)
    if _is_harmless(tokens, j):
        return False
    if word in FAILING:
        return _infinitive_at(tokens, j + 1)
    if word == "not":
        return following not in LIMITING and _denies_verb(tokens, j)
    return word in {"never", "cannot"} or _is_contracted(tokens, j)


def _is_harmless(tokens: Tokens, j: int) -> bool:
    """Whether what is denied leaves the figure as it is: did not disclose, declined to comment."""
    last = j + 2 if _is_contracted(tokens, j) else j
    return _verb_after(tokens, last + (tokens.lower[last + 1] == "to")) in HARMLESS


def _is_near(tokens: Tokens, j: int, top: int) -> bool:
    """no charge of figure, without the figure: one phrase reaches from the word to the figure."""
    return top - j <= _NEAR and _PREPOSITIONS_BUT_OF.isdisjoint(tokens.lower[j + 1 : top])


def _denies_verb(tokens: Tokens, j: int) -> bool:
    before = tokens.lower[j - 1] if j else ""
    return _in_group(tokens.lower[j - 1]) or before in _MODALS or "to" in {before, tokens.lower[j + 1]}


def _is_contracted(tokens: Tokens, j: int) -> bool:
    """didn't: three tokens."""
    return tokens.lower[j] in CONTRACTED and tokens.lower[j + 1] in APOSTROPHES and tokens.lower[j + 2] == "t"


def _group_negated(tokens: Tokens, j: int) -> bool:
    """Whether the verb group that ends at ``j`` is denied: does not expect, no longer plans."""
    k = j - 1
    while k > j - 1 - _GROUP:
        word = tokens.lower[k]
        if word not in _DENIED_GROUP and not (word.endswith("ly") and len(word) > 4):
            return False
        if _negates(tokens, k, j):
            return True
        k -= 1
    return False


# Headlines, remarks, questions


def _promised(tokens: Tokens, end: int) -> Reading | None:
    """The plan or forecast of a headline's infinitive before ``end``: GM to Purchase Hughes:."""
    for j in range(1, min(end, _REACH)):
        if tokens.lower[j] == "to" and (tokens.words[j - 1][:1].isupper() or _is_to_rise(tokens, j)):
            verb = _verb_after(tokens, j)
            if verb in OWN_ACTS:
                return "planned", False
            if verb in OUTCOMES or verb in _BASE_CHANGES:
                return "forecast", False
    return None


def _is_to_rise(tokens: Tokens, j: int) -> bool:
    """Rail fares to rise 5%: plain words and no verb from the start, and what rises by itself."""
    if j > _TITLE or tokens.lower[j + 1] not in _BASE_CHANGES or not tokens.words[0][:1].isupper():
        return False
    if tokens.kinds[j + 2] is WORD and tokens.lower[j + 2] not in _BEHIND_RISE:
        return False
    plain = all(kind is WORD for kind in tokens.kinds[:j])
    return plain and CLOSED.isdisjoint(tokens.lower[:j]) and _TELLING.isdisjoint(tokens.lower[:j])


def _remark_before(tokens: Tokens, j: int) -> int:
    """The comma that opens the remark whose verb stands at ``j``: , the company said on Friday,; -1 if none does."""
    if "," not in tokens.lower[j + 1 : j + 4]:
        return -1
    for k in range(j - 1, max(-1, j - _REMARK), -1):
        if tokens.lower[k] == ",":
            return k
    return -1


def _question(tokens: Tokens) -> int:
    """The token from which on the sentence is a question: its first, or that behind another's quotation; else none."""
    end = tokens.count
    if tokens.words[end - 1] != "?" and tokens.words[end - 2] != "?":
        return end
    quotes = (j for j in range(end - 2, -1, -1) if tokens.words[j] in _OPENING_QUOTES)
    return next(quotes, 0)


# Ahead of the figure


def _look_ahead(candidate: Candidate, tokens: Tokens) -> Reading:
    """figure ... would, figure is expected: the verb of a clause that its figure opens."""
    commas = int(tokens.lower[candidate.reach_first - 1] in {"at", "with"} and candidate.reach_first <= _OPENING)
    for j in range(candidate.reach_end, min(tokens.count, candidate.reach_end + _AHEAD)):
        word = tokens.lower[j]
        if word == "," and commas:
            commas = 0
            continue
        if tokens.kinds[j] is SIGN or word in CLAUSE_STARTS or word == "that":
            break
        modal = _of_modal(tokens, j) if word in _MODALS else None
        if modal and _is_judged(candidate, tokens, j):
            break
        if modal:
            return modal[0], _denied_ahead(tokens, j)
        if word in FINITE_AUXILIARIES:
            return _passive_ahead(tokens, j)
        if _telling_head(tokens, j) is not None:
            break
    return _FACT


def _is_judged(candidate: Candidate, tokens: Tokens, j: int) -> bool:
    """our cash of figure will be sufficient: the cash is there, whatever is thought of it."""
    at = candidate.reach_first - 1
    if tokens.lower[j + 1] != "be" or tokens.lower[j + 2] not in _JUDGING or tokens.lower[at] != "of":
        return False
    opening = [word for word in tokens.lower[max(0, at - _NEAR) : at] if word in DETERMINERS or word == "s"]
    return bool(opening) and (opening[-1] in _GIVING or opening[-1] == "s")


def _passive_ahead(tokens: Tokens, j: int) -> Reading:
    """figure is expected|planned: what is thought of it."""
    negated = _denied_ahead(tokens, j)
    k = j + 1
    while k < min(tokens.count, j + _GROUP) and _in_group(tokens.lower[k]):
        k += 1
    cue = _CUES.get(tokens.lower[k])
    if cue and (not cue.infinitive or tokens.lower[k + 1] == "to"):
        return cue.modality, negated
    return "asserted", negated


def _denied_ahead(tokens: Tokens, j: int) -> bool:
    """Whether the verb group that begins at ``j`` is denied: was not paid, and not: is not high."""
    end = j + 2 if tokens.lower[j + 1] in {"not", "never"} else j + 3 if _is_contracted(tokens, j) else 0
    word = tokens.lower[end]
    return end > 0 and (word in INNER_AUXILIARIES or word in _TOLD_VERBS or word.endswith("ed") or word in OWN_ACTS)
