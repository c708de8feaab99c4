"""Period and baseline: sentences with the time of each figure, worked out by hand."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moneyfacts.context import time_phrases
from moneyfacts.context.direction import read_directions
from moneyfacts.context.period import Span, read_periods
from moneyfacts.context.time_phrases import Series, find_series
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.lexicon.periods import DETERMINERS, LEADS, baseline_phrases, prepositions, time_words
from moneyfacts.passes import PASSES
from moneyfacts.tokenizer import Tokens, tokenize

# Sentence | figure by figure: period [= value] [; baseline [= value]], "-" for none.
PERIODS = [
    # one time behind the figure
    ("The plant will cost $5 million in 2027.", "in 2027 = 2027"),
    ("Acme will spend $500 billion on new halls over the next four years.", "over the next four years = P4Y"),
    ("Acme lost $9 million of market value in a single day.", "in a single day = P1D"),
    ("Costs will exceed $20 billion by 2027.", "by 2027 = ../2027"),
    ("Acme held its rate at 5% and trimmed its forecast for 2025 to 2%.", "- | for 2025 = 2025"),
    ("Sales were $5 million (FY22: $4 million, FY21: $3 million).", "- | FY22 = FY2022 | FY21 = FY2021"),
    # of which column a cell is nothing tells
    ("| | Q1 2025 | Q1 2024 |\n| Sales | $5 | $4 |", "- | -"),
    ("            Q1 2025   Q1 2024\nSales       $5        $4", "- | -"),
    ("2025   2024\nSales   $5   $4", "- | -"),
    ("It has paid out $3 million since 2019.", "since 2019 = 2019/.."),
    ("It expects savings of $3 million from 2026.", "from 2026 = 2026/.."),
    ("Cash was $3 million at December 31, 2012.", "at December 31, 2012 = 2012-12-31"),
    ("Cash was $3 million as of 30 June 2012.", "as of 30 June 2012 = 2012-06-30"),
    ("Debt stood at $3 million at the end of February 2024.", "at the end of February 2024 = 2024-02-29"),
    ("Debt stood at $3 million at end-1987.", "at end-1987 = 1987-12-31"),
    ("The fund lost $3 million in March 2024.", "in March 2024 = 2024-03"),
    ("The fund lost $3 million in Sept. 1987.", "in Sept. 1987 = 1987-09"),
    ("The fund lost $3 million in the first quarter of 2024.", "in the first quarter of 2024 = 2024-Q1"),
    ("The fund lost $3 million in Q1 2024.", "in Q1 2024 = 2024-Q1"),
    ("The fund lost Rs 3 crore in Q2FY22.", "in Q2FY22 = FY2022-Q2"),
    ("The fund lost $3 million in the second half of fiscal 1986.", "in the second half of fiscal 1986 = FY1986-H2"),
    ("The fund lost $3 million during fiscal 2012.", "during fiscal 2012 = FY2012"),
    ("The fund lost $3 million in the year ended March 31, 2024.", "in the year ended March 31, 2024 = FY2024"),
    (
        "It lost $3 million for the three months ended June 30, 2024.",
        "for the three months ended June 30, 2024 = 2024-Q2",
    ),
    ("It lost $3 million in the nine months to March 1988.", "in the nine months to March 1988 = 1987-07/1988-03"),
    ("It lost $3 million in the first nine months of 2012.", "in the first nine months of 2012 = 2012-01/2012-09"),
    ("It lost $3 million from 2019 to 2023.", "from 2019 to 2023 = 2019/2023"),
    ("It lost $3 million between 2019 and 2023.", "between 2019 and 2023 = 2019/2023"),
    ("It paid $3 million in tax for the years 2010 through 2014.", "for the years 2010 through 2014 = 2010/2014"),
    ("It lost $3 million from January through March 2025.", "from January through March 2025 = 2025-Q1"),
    ("It lost $3 million from January to June.", "from January to June"),
    ("It lost $3 million twenty-five years ago.", "twenty-five years ago"),
    ("Sales rose 5% from twenty-two months earlier.", "- ; from twenty-two months earlier"),
    # a label in front of the figure, which the one before the bracket does not share
    ("Profit was $3 million (2025: $2 million; 2024: $1 million).", "- | 2025 = 2025 | 2024 = 2024"),
    ("Profit was $3 million in 2026 (Q3 2025: $2 million).", "in 2026 = 2026 | Q3 2025 = 2025-Q3"),
    ("Profit was $3 million (prior year: $2 million).", "- | prior year"),
    ("Profit was $3 million ($2 million in 2025).", "- | in 2025 = 2025"),
    ("Profit was $3 million ($2 million a year ago).", "- | a year ago"),
    ("Profit was $3 million (2025: nil).", "-"),
    ("Profit was $3 million (in 2025).", "in 2025 = 2025"),
    ("Profit was $3 million (€2 million) in 2025.", "in 2025 = 2025 | in 2025 = 2025"),
    ("Sales fell 4% against growth of 7% in 2025.", "- | in 2025 = 2025"),
    ("Acme, which listed in 2021, earned $6 million.", "-"),
    ("Prices rose 0.3% in May 2024 and 3% from a year earlier.", "in May 2024 = 2024-05 | - ; from a year earlier"),
    ("Prices rose 0.4%, or 4% over 12 months.", "- | over 12 months = P12M"),
    ("It will peak at 5% in 2027 before falling to 4%.", "in 2027 = 2027 | -"),
    ("Bills will rise 6% from April.", "from April"),
    ("Sales were $6 million, 2% below last year.", "- | - ; last year"),
    ("Prices fell 3% and 4% in 2024.", "in 2024 = 2024 | in 2024 = 2024"),
    ("Profit was $3 million (2025: $2 million), on sales of $9 million.", "- | 2025 = 2025 | -"),
    # a change in another clause has no baseline from this one
    (
        "The surplus shrank to $3 million in May 2024 from $4 million in April 2024 as imports rose 9%.",
        "in May 2024 = 2024-05 | in April 2024 = 2024-04 | -",
    ),
    # no time but how much
    ("Output fell by a quarter to $4 billion.", "-"),
    ("Output fell by three quarters to $4 billion.", "-"),
    # times that the words alone do not date
    ("It lost $3 million in the third quarter.", "in the third quarter"),
    ("It lost $3 million last year.", "last year"),
    ("Shares lost $3 late on Monday.", "late on Monday"),
    ("It lost $3 million in 1986/87.", "in 1986/87"),
    ("It lost $3 million in recent years.", "in recent years"),
    # in front of the figure
    ("In 2012, sales were $5 million and costs $3 million.", "In 2012 = 2012 | In 2012 = 2012"),
    ("Net sales for 2012 were $5 million.", "for 2012 = 2012"),
    ("Acme's 1987 revenues were $5 million.", "1987 = 1987"),
    ("Acme told of an 18% fall in second-quarter sales on Friday.", "second-quarter"),
    ("Imports slipped to $5 million from January's $6 million.", "- | January"),
    ("In last year's fourth quarter Orrin lost $5 million.", "In last year's fourth quarter"),
    # shared within a statement
    ("Sales rose 5% to $5 million in 2024.", "in 2024 = 2024 | in 2024 = 2024"),
    ("Profit was $5 million, or $1.20 a share, in 2024.", "in 2024 = 2024 | in 2024 = 2024"),
    ("Profit was $5 million in 2024, or $1.20 a share.", "in 2024 = 2024 | in 2024 = 2024"),
    ("Sales rose 5% in 2024 to $5 million.", "in 2024 = 2024 | in 2024 = 2024"),
    # lists
    (
        "Fees were $8, $7, and $6 for the years ended June 30, 2018, 2019, and 2020, respectively.",
        "for the years ended June 30, 2018 = FY2018 | 2019 = FY2019 | 2020 = FY2020",
    ),
    (
        "Fees were $8 million, $7 million and $6 million in 2012, 2011 and 2010.",
        "in 2012 = 2012 | 2011 = 2011 | 2010 = 2010",
    ),
    (
        "As of June 30, 2015 and 2014, the firm owed $7 million and $8 million, respectively.",
        "As of June 30, 2015 = 2015-06-30 | 2014 = 2014-06-30",
    ),
    (
        "Cash was $7 million and $8 million at January 29, 2011 and January 30, 2010.",
        "at January 29, 2011 = 2011-01-29 | January 30, 2010 = 2010-01-30",
    ),
    ("Debt will be $7 million in both 2011 and 2012.", "in both 2011 and 2012"),
]

BASELINES = [
    ("Sales rose 5% year over year.", "- ; year over year"),
    ("Sales rose 5% YoY to $5 million.", "- ; YoY | -"),
    ("Sales grew 5% sequentially.", "- ; sequentially"),
    ("Sales rose 5% from a year earlier.", "- ; from a year earlier"),
    ("Sales rose 5% from 2010.", "- ; from 2010 = 2010"),
    ("Sales rose 5% over Q1 F2021.", "- ; over Q1 F2021 = FY2021-Q1"),
    ("Sales rose 5% compared with the third quarter of 2019.", "- ; compared with the third quarter of 2019 = 2019-Q3"),
    ("Sales rose 5% in 2012 compared to 2011.", "in 2012 = 2012 ; compared to 2011 = 2011"),
    ("Sales rose 5% to $5 million from a year earlier.", "- ; from a year earlier | -"),
    (
        "Sales rose 5% to $5 million in Q2 2024 from $4 million a year earlier.",
        "in Q2 2024 = 2024-Q2 ; a year earlier | in Q2 2024 = 2024-Q2 | a year earlier",
    ),
    (
        "Loans fell 0.7% from $459 million in 2011 to $455 million in 2012.",
        "in 2012 = 2012 ; in 2011 = 2011 | in 2011 = 2011 | in 2012 = 2012",
    ),
    ("Cash burn may jump to $20 billion by 2027 from $5 billion in 2024.", "by 2027 = ../2027 | in 2024 = 2024"),
    ("Sales fell 12% from 400 units in May 2023.", "- ; in May 2023 = 2023-05"),
]

NONE = [
    "Acme said on Thursday that sales rose 5%.",
    "On Thursday Acme said sales rose 5%.",
    "Acme sold $5 million of notes due 1997.",
    "Acme sold $5 million of five-year notes.",
    "The 30-year rate was 4%.",
    "Acme pays $3 billion a year.",
    "Acme pays $3 million every year.",
    "Shares fell 5%, the worst day since May.",
    "Shares fell 5% after it cut its outlook for the second time this year.",
    "Sales tripled to $5 million, and those who joined in 2020 stay.",
    "The plan, approved in May, would cost $5 million.",
    "It spent $5 million to market its December accord.",
    "Credit of $5 million is offered on all 1987 models.",
    "It pays 25 basis points over the three month rate.",
    "Acme spent $5 million on 2,012 chairs and 2000 tables.",
    "It may cost $5 million.",
    "Half of the $5 million is gone.",
]

DATED = [
    ("It lost $3 million last year.", "last year = 2023"),
    ("It lost $3 million this quarter.", "this quarter = 2024-Q2"),
    ("It lost $3 million in the first half of this year.", "in the first half of this year = 2024-H1"),
    ("Shares lost $3 on Friday.", "on Friday = 2024-05-03"),
    ("Shares lost $3 on Wednesday.", "on Wednesday = 2024-05-08"),
    ("Shares lost $3 yesterday.", "yesterday = 2024-05-07"),
    ("It lost $3 million last week.", "last week = 2024-W18"),
    ("It lost $3 million last December.", "last December = 2023-12"),
    ("It lost $3 million in April.", "in April = 2024-04"),
    # neither is told: the coming one or the one before
    ("It lost $3 million in June.", "in June"),
    ("It lost $3 million in the third quarter.", "in the third quarter"),
    ("Sales were $5 million, up from $4 million a year ago.", "- | a year ago"),
]


def _figures(text: str) -> tuple[Tokens, list[Candidate]]:
    tokens = tokenize(text)
    candidates = read_candidates(tokens, None)
    for run in PASSES:
        candidates = run(candidates, tokens)
    return tokens, read_directions(candidates, tokens)


def _written(text: str, span: Span | None) -> str:
    if span is None:
        return "-"
    return text[span.start : span.end] + (f" = {span.value}" if span.value else "")


def _read(text: str, date: dt.date | None = None) -> str:
    tokens, candidates = _figures(text)
    return " | ".join(
        _written(text, period) + (f" ; {_written(text, baseline)}" if baseline else "")
        for period, baseline in read_periods(candidates, tokens, date)
    )


@pytest.mark.parametrize(("text", "expected"), PERIODS + BASELINES)
def test_words_alone(text: str, expected: str) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_day_of_document(text: str, expected: str) -> None:
    assert _read(text, dt.date(2024, 5, 8)) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_period(text: str) -> None:
    assert set(_read(text).split(" | ")) == {"-"}


def test_caption_of_a_table_holds_for_its_rows() -> None:
    text = "Figures of Acme, third quarter of 2024\n\nRevenue      $4 million\nMargin       4%\n"
    tokens, candidates = _figures(text)
    start = text.index("Revenue")
    assert _read(text[start:]) == "- | -"
    tokens = tokenize(text, start)
    candidates = read_candidates(tokens, None)
    periods = [_written(text, period) for period, _ in read_periods(candidates, tokens, None)]
    assert periods == ["third quarter of 2024 = 2024-Q3"] * 2


WORDS = st.sampled_from(
    "in 2012 , and 2011 $5 5% rose to from the year ended March 31 first quarter of last month a ago over by - end "
    "fiscal Q 1 FY May respectively compared with . ( ) since".split()
)


#: The words of all times and of all that leads to one.
TIME_WORDS = sorted(
    {
        " ".join(phrase)
        for table in (prepositions(), baseline_phrases())
        for rows in table.values()
        for phrase, _ in rows
    }
    | {*time_words(), *LEADS, *DETERMINERS, "the", "half", "q3", "h1", "1999"}
)


@given(st.lists(WORDS, max_size=30), st.sampled_from([None, dt.date(1, 1, 1), dt.date(9999, 12, 31)]))
def test_spans_lie_in_the_text_and_nothing_raises(words: list[str], date: dt.date | None) -> None:
    text = " ".join(words)
    tokens, candidates = _figures(text)
    periods = read_periods(candidates, tokens, date)
    assert len(periods) == len(candidates)
    for span in (span for pair in periods for span in pair if span):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]


@given(st.lists(st.one_of(WORDS, st.sampled_from(TIME_WORDS)), max_size=16).map(" ".join))
def test_times_are_found_wherever_they_can_be_read(text: str) -> None:
    tokens = tokenize(text)
    swept: list[Series] = []
    i = 0
    while i < tokens.count:
        series = time_phrases._read_series(tokens, i, tokens.count, None)  # noqa: SLF001 - at every token, not at heads
        if series:
            swept.append(series)
        i = series[-1].end if series else i + 1
    kept = [series for series in swept if not time_phrases._is_event(tokens, series[0])]  # noqa: SLF001
    assert find_series([], tokens, None) == kept


def test_nothing_raises_at_the_end_of_a_sentence() -> None:
    text = "It paid $5 million in the first nine months of the fiscal year ended December 31 , 2012 and 2011"
    for end in range(len(text)):
        tokens, candidates = _figures(text[:end])
        assert len(read_periods(candidates, tokens, dt.date(2024, 5, 8))) == len(candidates)
