"""What holds for whatever the context tells of figures, in stories made of names, verbs and figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.context.telling import check_placed
from tests.properties.test_linear import work_of
from tests.properties.texts import explicit_texts, placed, texts

import moneyfacts
from moneyfacts import Facts

# Stories: {0} is the name that is changed, {1} another, {2} and {3} figures with their own currencies.
_SENTENCES = (
    "{0} Corp said its profit rose {2} from {3}.",
    "Shares of {0} fell {2} to {3}.",
    "Then {0} paid {2} to {1}.",
    "Then {1} paid {0} {2} for a mine in 2024.",
    "{0}’s debt was {2}, or {3} a share, at the end of 2023.",
    "{0}'s sales were {2} and those of {1} were {3}.",
    "It plans to spend {2} on a plant.",
    "The company's shares closed at {2}.",
    "A stake of {2} in {0} was sold by {1} for {3}.",
    "A {2} loan to {1} was arranged by {0} Bank.",
    "{0} and {1} rose {2} and {3}, respectively.",
    '"{0} did not pay {2}," Ann Lee said.',
    "{0}, a maker of lamps, would owe {1} up to {2}.",
    "{0} Corp revenue: {2}",
    "Nobody knows why {2} was lost.",
)
_FIGURES = ("US$5 million", "€6", "CHF 7 billion", "8%", "9 basis points", "€1 million to €2 million", "threefold")
_OTHERS = ("Brightmoor", "Oakhaven Bank", "Ann Lee", "the S&P 500")
_CALM = (
    "All was calm.",
    "The day was long and the sea was calm.",
    "It paid US$3 million and lost 4% in 2022.",
    "Costs rose 5% to €6 million, or €2 a share.",
)

_sentences = st.builds(
    lambda sentence, *rest: sentence.format("{0}", *rest),
    *(st.sampled_from(_SENTENCES), st.sampled_from(_OTHERS), st.sampled_from(_FIGURES), st.sampled_from(_FIGURES)),
)
#: A story still has its {0}.
_stories = st.lists(st.tuples(_sentences, st.sampled_from([" ", "\n\n"])), min_size=1, max_size=6).map(
    lambda pairs: "".join(sentence + joint for sentence, joint in pairs).rstrip()
)
_story_texts = _stories.map(lambda story: story.format("Vellum"))
_names = st.sampled_from(["Orrin", "Tamsin", "Kestrix", "Zorblat", "NexPay", "Quillon", "Bexley"])
_calm_paragraphs = st.lists(st.sampled_from(_CALM), min_size=1, max_size=4).map(" ".join)


def moved(told: Any, place: Callable[[int], int], word: Callable[[str], str], group: int = 0) -> Any:
    """Rewrite what facts tell: each offset, each text, each number of a group."""
    if isinstance(told, dict):
        return {key: _moved_field(key, value, place, word, group) for key, value in told.items()}
    if isinstance(told, list | tuple):
        return [moved(one, place, word, group) for one in told]
    return told


def _moved_field(key: str, value: Any, place: Callable[[int], int], word: Callable[[str], str], group: int) -> Any:
    if key in {"start", "end"}:
        return place(value)
    if key == "group" and value is not None:
        return value + group
    return word(value) if key in {"text", "name"} else moved(value, place, word, group)


def dumped(facts: Facts) -> list[Any]:
    return [moved(fact.model_dump(), lambda place: place, lambda word: word) for fact in facts]


# A paragraph in front


@given(explicit_texts, _story_texts)
def test_paragraph_in_front_changes_no_figure(front: str, story: str) -> None:
    head = front + "\n\n"
    later = [fact for fact in moneyfacts.parse(head + story) if fact.start >= len(head)]
    assert placed(Facts(story, later)) == placed(moneyfacts.parse(story), len(head))


@given(_story_texts, _story_texts)
def test_story_in_front_changes_no_figure(front: str, story: str) -> None:
    head = front + "\n\n"
    later = [fact for fact in moneyfacts.parse(head + story) if fact.start >= len(head)]
    assert placed(Facts(story, later)) == placed(moneyfacts.parse(story), len(head))


@given(_calm_paragraphs, _story_texts)
def test_paragraph_without_names_changes_nothing(front: str, story: str) -> None:
    head = front + "\n\n"
    before = moneyfacts.parse(head)
    groups = len({fact.group for fact in before} - {None})
    alone = moved(dumped(moneyfacts.parse(story)), lambda place: place + len(head), lambda word: word, groups)
    assert dumped(moneyfacts.parse(head + story)) == dumped(before) + alone


# Other names


@given(_stories, _names)
def test_renaming_renames_and_changes_nothing_else(story: str, name: str) -> None:
    old = story.format("Vellum")

    def renamed(text: str) -> str:
        return text.replace("Vellum", name)

    wanted = moved(dumped(moneyfacts.parse(old)), lambda place: len(renamed(old[:place])), renamed)
    assert dumped(moneyfacts.parse(renamed(old))) == wanted


# Places


@given(st.one_of(texts, _story_texts))
def test_all_that_is_told_lies_in_the_text(text: str) -> None:
    check_placed(moneyfacts.parse(text))


#: Deals between any two of three, who may be one.
_deals = st.builds(
    str.format,
    st.sampled_from(
        (
            "{0} is raising $5 million with its 6 pct notes.",
            "{0} agreed to a $5 million offer from {1} today.",
            "{0} and {1} invested $5 million in {2} today.",
            "{0} had a loss of $6 million. Debt of $5 million to {1} rose.",
            "{0} and {1} have a 50-50 venture with {2} today.",
        )
    ),
    *(st.sampled_from(("Vellum Corp", "Tessin Inc", "Quarrel Ltd")) for _ in range(3)),
)


@given(st.one_of(texts, _story_texts, _deals))
def test_nobody_deals_with_himself_or_is_named_twice(text: str) -> None:
    for fact in moneyfacts.parse(text):
        sides = [one.name for one in (fact.subject, fact.counterparty) if one]
        parties = [one.name for one in fact.parties]
        assert len(sides) == len(set(sides))
        assert len(parties) == len(set(parties))


@given(st.one_of(texts, _story_texts))
def test_subject_and_measure_lie_outside_their_figure(text: str) -> None:
    for fact in moneyfacts.parse(text):
        for part in (fact.subject, fact.measure, fact.counterparty, *fact.parties):
            assert part is None or part.end <= fact.start or part.start >= fact.end


@given(st.one_of(texts, _story_texts))
def test_names_and_measures_are_bare(text: str) -> None:
    for fact in moneyfacts.parse(text):
        for mention in (fact.subject, fact.counterparty, *fact.parties):
            assert mention is None or mention.name
            assert mention is None or not mention.name.endswith(("'s", "’s"))
        if fact.measure:
            assert fact.measure.text == fact.measure.text.strip()
            assert fact.measure.text.split()[0].lower() not in {"a", "an", "the", "its", "their"}


@given(st.one_of(texts, _story_texts))
def test_nobody_deals_with_themselves(text: str) -> None:
    for fact in moneyfacts.parse(text):
        assert not (fact.subject and fact.counterparty and fact.subject.name == fact.counterparty.name)


@given(st.one_of(texts, _story_texts))
def test_first_of_the_parties_is_the_subject(text: str) -> None:
    for fact in moneyfacts.parse(text):
        assert not fact.parties or fact.parties[0] == fact.subject


@given(_stories)
def test_context_is_the_same_every_time(story: str) -> None:
    text = story.format("Vellum")
    assert moneyfacts.parse(text) == moneyfacts.parse(text)


# Work

#: More than any look behind or ahead reaches; fewer of the pieces with a figure, which hold more.
SIZE, SIZE_OF_FIGURES = 60, 30
#: For what does not come out even.
SLACK = 2_000


def _own_name(k: int) -> str:
    """A name that no other number has: Baba, Babe, ..."""
    return f"B{'aeiou'[k % 5]}{'bdfgk'[k // 5 % 5]}{'aeiou'[k // 25 % 5]}{'lmnrs'[k // 125 % 5]}ix"


HOSTILE: dict[str, Callable[[int], str]] = {
    name: lambda n, piece=piece: piece * n
    for name, piece in {
        "one name": "Orrin ",
        "possessors": "Orrin's ",
        "companies": "Orrin Corp ",
        "joined names": "Orrin and ",
        "listed names": "Orrin, ",
        "names of names": "Orrin of ",
        "names at names": "sales at Orrin ",
        "verbs": "rose ",
        "infinitives": "to pay ",
        "auxiliaries": "would have been ",
        "negations": "not ",
        "nouns": "sales ",
        "things of things": "sales of ",
        "relatives": "which ",
        "clauses": "Orrin rose and ",
        "payments": "Orrin paid $5 to Tamsin and ",
        "figures": "$5 ",
        "listed figures": "$5, ",
        "figures of figures": "$5 of ",
        "figures in things": "$5 in sales ",
        "parts of things": "5% of its sales ",
        "deals": "a $5 deal ",
        "changes": "a 5% rise in ",
        "ratios": "a 50-50 venture between Orrin and Tamsin, ",
        "shared out": "$5 and $6, respectively, ",
        "times": "in 2024 ",
        "times of figures": "$5 in 2024, ",
        "pronouns": "it ",
        "pronouns of figures": "it paid $5 ",
        "definite phrases": "the company ",
        "owners": "the company's ",
        "speakers": "Orrin said ",
        "quotations": "“Orrin paid $5,” Ann Lee said, “and ",
        "asides": "Orrin, the chipmaker, ",
        "parentheses": "Orrin (",
        "tickers": "Orrin <ORN> ",
        "restatements": "US$5 (€6) ",
        "rows": "Sales $5\n",
        "headlines": "ORRIN PAYS 5 MLN DLRS\n\n",
        "sentences": "Orrin rose 5%. ",
        "sentences with pronouns": "It rose 5%. The company paid $5. ",
        "shouting": "ORRIN CORP ",
    }.items()
} | {
    "many names": lambda n: " ".join(map(_own_name, range(n))),
    "many companies": lambda n: " ".join(f"{_own_name(k)} Corp" for k in range(n)),
    "many joined names": lambda n: " and ".join(map(_own_name, range(n))),
    "many sentences of names": lambda n: " ".join(f"Then {_own_name(k)} Corp paid $5." for k in range(n)),
    "names, then pronouns": lambda n: ", ".join(map(_own_name, range(n))) + " it paid $5" * n,
    "verbs, then figures": lambda n: "rose " * n + "$5 " * n,
    "names, then figures": lambda n: "Orrin " * n + "$5 " * n,
    "figures, then names": lambda n: "$5 " * n + "Orrin " * n,
}


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Build all tables before anything is counted."""
    moneyfacts.warmup()
    for make in HOSTILE.values():
        moneyfacts.parse(f"Orrin paid $5 {make(3)} 5%")


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_context_is_at_most_twice_the_work(name: str) -> None:
    make = HOSTILE[name]
    size = SIZE_OF_FIGURES if {"$", "%"} & set(make(1)) else SIZE
    stories = [f"Orrin Corp paid $5 {make(count)} and 5%" for count in (size, 2 * size, 4 * size)]
    for story in stories:
        moneyfacts.parse(story)  # what is looked up once for all is not counted
    once, twice, fourfold = map(work_of, stories)
    for measure in ("tokens", "steps"):
        grown = fourfold[measure] - twice[measure]
        assert grown <= 2 * (twice[measure] - once[measure]) + SLACK, (name, once, twice, fourfold)


@pytest.mark.parametrize("name", ["one name", "joined names", "payments", "pronouns of figures", "verbs, then figures"])
def test_much_context_is_read_to_its_end(name: str) -> None:
    # What takes the square of its length would not end in an hour.
    text = "Orrin Corp paid $5 " + HOSTILE[name](2_000)
    assert moneyfacts.parse(text).text is text
