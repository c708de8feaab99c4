"""Mentions: what is a name, where it starts and ends, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moneyfacts.context.entities import Named
from moneyfacts.context.mentions import find_mentions
from moneyfacts.context.sentences import find_sentences


def mentions(text: str) -> list[Named]:
    return find_mentions(text, list(find_sentences(text)))


def names(text: str) -> list[str]:
    return [named.text for named in mentions(text)]


def kinds(text: str) -> list[tuple[str, str | None]]:
    return [(named.text, named.kind) for named in mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bid of Orrin Corp for Tamsin Holdings Inc. failed.", ["Orrin Corp", "Tamsin Holdings Inc."]),
        ("Profit at Orrin, Inc. fell.", ["Orrin, Inc."]),
        ("Sales of <Bright Penny Warehouse Inc> doubled.", ["Bright Penny Warehouse Inc"]),
        ("Orrin Inc <ORN.N> and <Tamsin Ltd> merged.", ["Orrin Inc", "Tamsin Ltd"]),
        ("A unit of Orrin\nCorp said so.", ["Orrin\nCorp"]),
        ("“Tamsin's Lamp” and “The Lamp of the Rings” won.", ["Tamsin's Lamp", "The Lamp of the Rings"]),
        ("“Don't Look Under,” a film of Orrin's, won.", ["Don't Look Under", "Orrin"]),
        ("Under the “Purchase Price” and (the “Lamp Plan”).", []),
        ("Minister for Lamps Ann Lee spoke.", ["Ann Lee"]),
        ("Office National de l'Orrin paid Credit d'Orrin SA.", ["Office National de l'Orrin", "Credit d'Orrin SA"]),
        ("A loan of Banca dell’Orrin to Lampes des Alpes.", ["Banca dell’Orrin", "Lampes des Alpes"]),
        ("Then Orrin didn't pay Tamsin all's due.", ["Orrin", "Tamsin"]),
        ("Orrin plc's profit rose. Shares in Tamsin Vale plc fell.", ["Orrin plc", "Tamsin Vale plc"]),
        ("A plc paid Orrin plc.", ["Orrin plc"]),
        ("Then Orrin place names and Tamsin plcs.", ["Orrin", "Tamsin"]),
        ("Then Ann Lee, Chair, and Tom Orrin, Senior Independent Director, paid.", ["Ann Lee", "Tom Orrin"]),
        ("Then Ann Lee, Head of Lamps, and Dame Tamsin Orrin paid.", ["Ann Lee", "Lamps", "Tamsin Orrin"]),
        ("A bid by Chair, a shop, failed.", ["Chair"]),
        ("Secretary of State for Trade Tom Orrin spoke.", ["Tom Orrin"]),
        ("Chancellor of the Exchequer Tom Orrin of Ohio spoke.", ["Tom Orrin", "Ohio"]),
        ("Secretary of Vexel Inc Ann Lee spoke.", ["Vexel Inc", "Ann Lee"]),
        ("The Secretary of State spoke.", []),
        ("The Department for Lamps of the U.K. said so.", ["Department for Lamps", "U.K."]),
        ("The U.S. Department of Roads said so.", ["U.S. Department of Roads"]),
        ("Air Tamsin and Credit Orrin fell. Air fares rose.", ["Air Tamsin", "Credit Orrin"]),
        ("A loan of Orrin Bank, N.A. was sold.", ["Orrin Bank, N.A."]),
        ("The stake of AT&T was sold.", ["AT&T"]),
        ("It was rated by Standard & Poor's and by Moody's.", ["Standard & Poor's", "Moody's"]),
        ("Shares of Johnson and Johnson rose.", ["Johnson and Johnson"]),
        ("It was led by Delmar Quinn and Co of Boston.", ["Delmar Quinn and Co", "Boston"]),
        ("It was led by Delmar, Quinn and Co.", ["Delmar, Quinn and Co."]),
        ("A plant of Fenn and Marrow Plc burned.", ["Fenn and Marrow Plc"]),
        ("A deal of Orrin and Tamsin fell through.", ["Orrin", "Tamsin"]),
        ("A deal with Orrin. The partners, Orrin and Tamsin Corp, agreed.", ["Orrin", "Orrin", "Tamsin Corp"]),
        ("Loans of Bank of America and Banco de Oeste grew.", ["Bank of America", "Banco de Oeste"]),
        ("A filing with the Securities and Exchange Commission.", ["Securities and Exchange Commission"]),
        ("He works for J.P. Tollan in New York.", ["J.P. Tollan", "New York"]),
        ("The sale by Orrin Corp Holdings Ltd closed.", ["Orrin Corp Holdings Ltd"]),
        ("Then Dillow's Inc paid. A store of Dillow's burned.", ["Dillow's Inc", "Dillow's"]),
        ("Tandem's Orrin Corp unit rose.", ["Tandem", "Orrin Corp"]),
        ("A visit to Orrin’s Tamsin mine.", ["Orrin", "Tamsin"]),
        ("It cut “Tamsin” and the iPhone.", ["Tamsin", "iPhone"]),
        ("Debt of Orrin Can Co rose.", ["Orrin Can Co"]),
        ("Debt of Orrin 7 Imports Inc rose.", ["Orrin 7 Imports Inc"]),
        ("On June 7 Orrin Imports Inc paid.", ["Orrin Imports Inc"]),
        (
            "It bought Dillow's Nursery Inc. Sales of Dillow's Nursery rose.",
            ["Dillow's Nursery Inc.", "Dillow's Nursery"],
        ),
        ("Then Tamsin's Vexel Nursery Inc paid.", ["Tamsin", "Vexel Nursery Inc"]),
        ("A bid by Orrin Bank Ltd QSC failed.", ["Orrin Bank Ltd QSC"]),
        ("Then Orrin (Hong Kong) Ltd paid.", ["Orrin (Hong Kong) Ltd"]),
        ("Then <Lamps for Young Towns> paid.", ["Lamps for Young Towns"]),
        ("Then <Tamsin Ltd, Boston> paid.", ["Tamsin Ltd", "Boston"]),
        ("Then <Lamsen, Tamsin and Co> paid.", ["Lamsen, Tamsin and Co"]),
        ("An offer of W.R.\nTamsin Inc failed.", ["W.R.\nTamsin Inc"]),
        ("Then Eurotamsin Corp paid.", ["Eurotamsin Corp"]),
        ("A Tamsin Banken Canadian dollar bond is new.", ["Tamsin Banken"]),
        ("Then Orrin B.A. paid the Lamp Journal of Ohio.", ["Orrin B.A.", "Lamp Journal of Ohio"]),
        ("A unit of U.S. Based Tamsin Inc paid.", ["U.S.", "Tamsin Inc"]),
    ],
)
def test_where_names_start_and_end(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Top analysts were wrong. Last year they were right.",
        "Liabilities rose. Revenue fell. Total sales were flat.",
        "Net 3.4 mln vs 2.1 mln",
        "Shr 22 cts vs 18 cts",
        "Proceeds will repay debt. Meanwhile, Shares dropped.",
        "On Monday and in March, Japanese banks lent US$5 million.",
        "Results for Q1 and the April-June quarter came out.",
        "Under the Credit Agreement the Notes bear interest of 5%.",
        "The Company and the Bank signed the Asset Purchase Agreement.",
        "It rates the bonds AAA and the notes Baa-1.",
        "A new CEO bought GPUs for AI.",
        "Recognizing that, investors sold.",
        "Non-callable notes yield 5 pct. Call money fell.",
        "A Shift in Power",
        "Intercompany sales rose. Recurrent profits fell.",
        "New notes - Shelf offering of debt.",
        "Then Pakistanis paid.",
        "The Amsterdam-New York route and the EC-U.S. pact pay.",
        "It paid 3 mln N.Z. Dlrs and launched Eurobonds.",
        "It cut the Gross Lamp Product and the Orrin Lending Requirement.",
        "It rates the stock Series O.",
        "see the BASIS LMPS CTS column",
        "Its Tier 1 ratio, Additional Tier 1 bonds and Tier 2 notes are fine.",
        "Loans in Stage 3 and assets in Level 2 rose.",
        "It owns 40% of Block 12 and runs Terminal 2.",
        "It emits less of Scope 3.",
        "",
        "12% of $5",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profit of Orrin Corp rose.", [("Orrin Corp", "company")]),
        ("Then Ann Lee spoke.", [("Ann Lee", "person")]),
        ("Tamsin CEO Yorick Fell resigned.", [("Tamsin", None), ("Yorick Fell", "person")]),
        ("The talk of Treasury Secretary Yorick Fell helped.", [("Yorick Fell", "person")]),
        ("Japanese Prime Minister Yorick Fell spoke.", [("Yorick Fell", "person")]),
        ("Then Yorick Fell, vice president, spoke.", [("Yorick Fell", "person")]),
        ("At Tamsin Vale, chairman Ann Lee spoke.", [("Tamsin Vale", None), ("Ann Lee", "person")]),
        ("It hired analyst Yorick Fell.", [("Yorick Fell", "person")]),
        ("The S&P 500 and the Nasdaq Composite rose.", [("S&P 500", "index"), ("Nasdaq Composite", "index")]),
        ("The Dow Jones industrial average fell.", [("Dow Jones industrial average", "index")]),
        ("The FTSE 100, the DAX and the CAC 40 fell.", [("FTSE 100", "index"), ("DAX", "index"), ("CAC 40", "index")]),
        ("The Nikkei 225 gained in Tokyo.", [("Nikkei 225", "index"), ("Tokyo", "place")]),
        ("A U.S. Treasury aide in New Mexico.", [("U.S. Treasury", None), ("New Mexico", "place")]),
        ("A U.S. Treasury Secretary in New Mexico.", [("U.S.", "place"), ("New Mexico", "place")]),
        ("A plant of U.S. Orrin burned.", [("U.S.", "place"), ("Orrin", None)]),
        ("Its Tamsin Growth Fund gained.", [("Tamsin Growth Fund", "fund")]),
        ("Shares of Orrin rose.", [("Orrin", "company")]),
        ("Then Orrin's shares rose.", [("Orrin", "company")]),
    ],
)
def test_kinds(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nectar said so.", ["Nectar"]),
        ("Granite Corp earned $5. Granite said it was pleased.", ["Granite Corp", "Granite"]),
        ("Granite is a stone. We like granite.", []),
        ("A bid for Target failed. Target said no more.", ["Target", "Target"]),
        ("Analysts at Orrin were wrong.", ["Orrin"]),
        ("General Tamsin Corp rose.", ["General Tamsin Corp"]),
        ("The Lamp Shop said so.", ["Lamp Shop"]),
        ("W.R. Grant and Co sold a mine. Grant received $5.", ["W.R. Grant and Co", "Grant"]),
        ("Grant periods passed.", []),
        ("Vexel lamps are new. Vexel said so.", ["Vexel", "Vexel"]),
        ("Vexel lamps are new.", []),
        ("An Orrin statement came.", ["Orrin"]),
        ("It made Target 5 percent larger. Then Target 12 times paid.", ["Target", "Target"]),
        ("Lampmaker Vexel said so.", ["Vexel"]),
        ("Chipmaker Orrin Micro and homebuilder Calder paid.", ["Orrin Micro", "Calder"]),
        ("Brewer Orrin paid. Then Distiller Tamsin Corp paid.", ["Orrin", "Distiller Tamsin Corp"]),
        ("Billionaire Gordon Vexel paid.", ["Gordon Vexel"]),
        ("Activist Calder Partners paid. Lampmakers paid.", ["Calder Partners"]),
        ("A bid by Brewer Orrin failed. Brewer Orrin paid.", ["Brewer Orrin", "Brewer Orrin"]),
    ],
)
def test_the_document_tells_what_is_a_name_at_the_start(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ORRIN <ORN> TO BUY TAMSIN UNIT IN JAPAN\n\nOrrin Corp will buy a part of Tamsin Plc.",
            [("ORRIN", "Orrin Corp"), ("TAMSIN", "Tamsin Plc"), ("JAPAN", "JAPAN")],
        ),
        ("MORLAND HOLDING CORP SETS PAYOUT", [("MORLAND HOLDING CORP", "MORLAND HOLDING CORP")]),
        ("MORLAND VALE <MRV> FILES TO OFFER NOTES", [("MORLAND VALE", "MORLAND VALE")]),
        (
            "shares of orrin widgets inc rose in new york",
            [("orrin widgets inc", "orrin widgets inc"), ("new york", "new york")],
        ),
    ],
)
def test_headlines_in_capitals_and_lower_case_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(named.text, named.name) for named in mentions(text)][: len(expected)] == expected


def test_capitalised_headline_has_the_names_of_the_body() -> None:
    body = (
        "A bid of Orrin for Tamsin is near, the paper said, and it is a long story to tell, as all stories are of late."
    )
    assert names("Orrin Plans Bold Tamsin Takeover\n" + body) == ["Orrin", "Tamsin", "Orrin", "Tamsin"]


_PIECES = st.sampled_from(
    "Orrin|Corp|Inc.|Tamsin|and|of|the|'s|’s|, |. |\n|\n\n    |<ORN>|$5 million|Top|analysts|S&P 500|U.S.|J.|(|)|“|”|"
    "CEO|Mr.|Ann Lee|ORRIN TO BUY|AT&T|-|/|Bank of|New York|March|É|İ|ǅ|\ud800|\0|5%|i|Phone".split("|")
)


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for named in mentions(text):
        assert end <= named.start < named.end
        assert text[named.start : named.end] == named.text
        assert named.name
        end = named.end


_STORY = (
    "{0} Corp said Ann Lee left. Shares of {0} fell 5% in New York. Analysts cheered {0}'s unit.\n\n"
    "The chipmaker {0} rose."
)


@pytest.mark.parametrize("name", ["Orrin", "Tamsin", "Kestrix", "Zorblat", "NexPay"])
def test_renaming_renames_and_changes_nothing_else(name: str) -> None:
    old = [(named.text, named.name, named.kind) for named in mentions(_STORY.format("Vellum"))]
    new = [(named.text, named.name, named.kind) for named in mentions(_STORY.format(name))]
    assert new == [(text.replace("Vellum", name), shared.replace("Vellum", name), kind) for text, shared, kind in old]
