"""Modality and negation of figures, sentence by sentence."""

from __future__ import annotations

import pytest

from moneyfacts.context.direction import read_directions
from moneyfacts.context.modality import read_modality
from moneyfacts.grammar.figure import read_candidates
from moneyfacts.passes import PASSES
from moneyfacts.tokenizer import tokenize

ASSERTED = [
    "Acme earned $5 million.",
    "Acme, which may sell its unit, earned $5 million.",
    "The bank, which plans to cut jobs, has assets of $5 billion.",
    "Acme expects a merger, but its sales fell 5%.",
    "Acme has agreed to pay $7 million.",
    "Acme pledged $7 million to the relief fund.",
    "The board approved a budget of $7 million.",
    "Bolt bid $7 million for Acme.",
    "As expected, profit rose 5%.",
    "A better-than-expected profit of $5 million lifted the shares.",
    "May sales rose 5%.",
    "May closed 2 cents higher.",
    "Acme won $5 million in damages.",
    "Will Rogers paid $5 million.",
    "Acme plans to sell its 5% stake in Bolt.",
    "The $5 million grant may be extended.",
    "Projects of $5 million won approval.",
    "A company that expects growth lost $3 million.",
    'Acme paid $5 million. "Why?"',
    "Acme said profit more than doubled.",
    "No doubt sales fell 5%.",
    "Profit beat consensus by $5 million.",
    "Acme missed analysts' forecasts by $5 million.",
    "No more than $5 million was paid.",
    "No. 2 lender Acme earned $5 million.",
    "No deal was made, and sales fell 5%.",
    "Losses due to a $5 million fire mounted.",
    "The options had an estimated fair value of $5 million.",
    "The expected volatility was 42%.",
    "The estimated forfeiture rate was 5%.",
    "We believe our cash of $5 million will be sufficient to pay for it.",
    "The effect is to raise costs by $5 million.",
    "Acme said it needed $5 million.",
    "Costs exceed $5 million.",
    "Fares rose 5% to a record.",
]

PLANNED = [
    "Acme plans to spend $5 million.",
    "Acme plans a $5 million plant.",
    "Acme aims to save $5 million.",
    "Acme intends, it said on Friday, to buy back $5 million of stock.",
    "Acme targets savings of $5 million.",
    "Acme's target is $5 million in sales.",
    "Acme has set a goal of $5 million.",
    "Acme has pledged to invest $5 million.",
    "Acme wants to raise $5 million.",
    "Acme is expected to commit $5 million to Bolt.",
    "Bolt was slated to receive $5 million.",
    "The planned $5 billion merger collapsed.",
    "Acme to Purchase Bolt: Will Pay $5 Million",
    "ACME TO BUY BOLT FOR 5 MLN DLRS",
    "Acme said it would lend $5 million to Bolt.",
    "The council announced that it would impose a fine of $5 million.",
    "Acme said on Friday that it would close the mill and would pay $5 million.",
    "Acme promised on Friday it would invest $5 million.",
    "The fund is to return $5 million.",
    "Acme is to spend $5 million on Bolt.",
    "The board proposes a dividend of $5.",
    "The board proposed a dividend of $5.",
    "The target for growth is 5%.",
    "Acme agreed to buy Bolt and plans to invest $7 million.",
]

FORECAST = [
    "2027 guidance: capital spending of $5 million.",
    "Outlook for 2027: sales of $5 million.",
    "Acme expects sales of $5 million.",
    "Acme's sales are expected to rise 5%.",
    "Analysts had expected sales of $5 million.",
    "Analysts estimate that Acme earned $5 million.",
    "Analysts estimated that profit would rise 5%.",
    "The costs are estimated at $5 million.",
    "Sales missed the $5 million average estimate of analysts.",
    "Acme will spend $5 million.",
    "Sales should reach $5 million.",
    "Acme raised its guidance to $5 million.",
    "Acme expects growth this year and margins of 5%.",
    "Sales of $5 million are expected next year.",
    "A dividend of $5 will be paid.",
    "It beat the 5% gain that analysts had expected.",
    "ACME SEES NET DOWN 5 PCT",
    "Acme to lose $5 million this year",
    "Acme said profit would fall 5%.",
    "Acme said the plan would cost $5 million.",
    "Acme said that its dividend would be cut by $5.",
    "Water bills to rise 5%",
    "Acme said the purchase would raise its stake to 5%.",
    "City council tax to go up by 5%",
    "Prices are to rise 5%.",
    "The costs will exceed $5 million.",
    "The project will need $5 million.",
    "It is our expectation that the plan will save $5 million.",
    "A fine of $5 million will be enough.",
    "Expected savings of $5 million did the rest.",
]

POSSIBLE = [
    "Acme could pay $5 million.",
    "Acme may, the company said, have lost $5 million.",
    "Acme would pay $5 million.",
    "Acme is in talks to invest $5 million.",
    "Acme is discussing a loan of $5 million.",
    "Acme is considering paying $5 million.",
    "Acme reportedly paid $5 million.",
    "If Acme pays $5 million, the suit ends.",
    "It is unclear whether Acme paid $5 million.",
    "Does Acme need $5 million?",
    "At $5 million, Bolt would rank among the dearest.",
    "A fine of $5 million might sink it.",
    "The damage could exceed $5 million.",
    "The cost would exceed $5 million.",
    "The plan would cost $5 million.",
    "Acme said the plan would cost $5 million if adopted.",
    "Acme said a merger would cost $5 million.",
    "Acme said it would like to pay $5 million.",
    "Acme said it would have paid $5 million.",
    "Acme would otherwise have paid $5 million.",
    "Acme would instead have paid $5 million.",
]


def read(text: str) -> list[tuple[str, bool]]:
    tokens = tokenize(text)
    candidates = read_candidates(tokens)
    for run in PASSES:
        candidates = run(candidates, tokens)
    return [*read_modality(read_directions(candidates, tokens), tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, modality, id=text)
        for texts, modality in (
            (ASSERTED, "asserted"),
            (PLANNED, "planned"),
            (FORECAST, "forecast"),
            (POSSIBLE, "possible"),
        )
        for text in texts
    ],
)
def test_figure_takes_the_modality_of_its_clause(text: str, expected: str) -> None:
    assert read(text) == [(expected, False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme said it expects sales of $5 million, up from $4 million in 2024.", ["forecast", "asserted"]),
        ("Acme expects a loss of $5 million, against a profit of $4 million.", ["forecast", "asserted"]),
        ("Acme forecasts sales of $5 million, up from an earlier forecast of $4 million.", ["forecast", "forecast"]),
        ("Acme earned $5 million but may lose $4 million.", ["asserted", "possible"]),
        ("Acme may lose $5 million, while Bolt earned $4 million.", ["possible", "asserted"]),
        ("Acme earned $5 million, beating estimates of $4 million.", ["asserted", "forecast"]),
        ("Acme plans to sell its 5% stake for $4 million.", ["asserted", "planned"]),
        ("Sales will rise 5% after growing 6% last year.", ["forecast", "asserted"]),
        ("Sales will rise 5% after a 6% rise last year.", ["forecast", "asserted"]),
        ("Acme plans to spend $5 million (€4 million).", ["planned", "planned"]),
        ("Acme, up 3% this year, could fall 5%.", ["asserted", "possible"]),
    ],
)
def test_each_figure_of_a_sentence_takes_its_own(text: str, expected: list[str]) -> None:
    assert [modality for modality, _ in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Acme did not pay $5 million.", "asserted"),
        ("Acme didn't pay the $5 million.", "asserted"),
        ("Acme has not yet paid $5 million.", "asserted"),
        ("Acme never paid $5 million.", "asserted"),
        ("Acme no longer pays $5 million a year.", "asserted"),
        ("Acme failed to pay $5 million.", "asserted"),
        ("Acme refused to pay $5 million.", "asserted"),
        ("The $5 million was not paid.", "asserted"),
        ("Acme earned more without a $5 million charge.", "asserted"),
        ("There is no $5 million fee.", "asserted"),
        ("No customer accounted for more than 10% of it.", "asserted"),
        ("None of them paid $5 million.", "asserted"),
        ("No dividend of more than 5p was paid.", "asserted"),
        ("Acme won't pay $5 million.", "forecast"),
        ("Acme does not expect to lose $5 million.", "forecast"),
        ("Acme no longer plans to spend $5 million.", "planned"),
        ("Acme might not pay $5 million.", "possible"),
    ],
)
def test_negation_of_the_clause_is_told(text: str, modality: str) -> None:
    assert read(text) == [(modality, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme did not sell the unit, but earned $5 million.",
        "Apple, which didn't pay taxes, earned $5 million.",
        "Acme has not only paid $5 million.",
        "Acme did not disclose how it lost $5 million.",
        "The loss does not include a charge of $5 million.",
        "Acme paid no more than $5 million.",
        "Sales declined to $5 million.",
        "Acme's debt of $5 million is not high.",
        "The suit was settled without admission for $5 million.",
        "The bank has no debt and $5 million in cash.",
    ],
)
def test_negation_of_something_else_is_not_the_figures(text: str) -> None:
    assert read(text) == [("asserted", False)]


def test_no_figure_has_no_modality() -> None:
    assert read("Acme may not pay.") == []
