"""The currency of a bare sign or name: by the document's own evidence, else by the setting."""

from __future__ import annotations

import pytest
from tests.notation import check, check_found, unmark

import moneyfacts
from moneyfacts import Money, Parser
from moneyfacts.lexicon.currency_places import DATELINES
from moneyfacts.passes.evidence import told_currency

EVIDENCE = [
    ("All figures are in Canadian dollars. It paid {$5}.", "CAD* 5"),
    ("(All amounts in Canadian dollars)\n\nIt paid {$5}.", "CAD* 5"),
    ("Amounts are stated in CAD unless noted. It paid {$5}.", "CAD* 5"),
    ("(in thousands of Australian dollars)\nIt paid {$5}.", "AUD* 5"),
    ("It paid {$5}. All figures are in Canadian dollars.", "CAD* 5"),
    ("Acme Ltd (ASX: ACM) paid {$5}.", "AUD* 5"),
    ("Acme Ltd (TSX: ACM) paid {$5}.", "CAD* 5"),
    ("TORONTO, March 3 -- Acme paid {$5}.", "CAD* 5"),
    ("SYDNEY (Newswire) - Acme paid {$5}.", "AUD* 5"),
    ("SYDNEY: Orrin paid {$5}.", "AUD* 5"),
    ("CANBERRA | Orrin paid {$5}.", "AUD* 5"),
    ("TORONTO, March 3: Orrin paid {$5}.", "CAD* 5"),
    ("ASX-listed Orrin paid {$5}.", "AUD* 5"),
    ("Orrin, listed on the Toronto Stock Exchange, paid {$5}.", "CAD* 5"),
    ("In Argentina it costs {9,500 pesos}, and in Chile {11,000 pesos}.", "ARS* 9500 | CLP* 11000"),
    ("Jordan asks {5 dinars}. A bank of Iraq in Jordan has {6 dinars}.", "JOD* 5 | JOD* 6"),
    ("Sri Lanka has no fuel: a litre costs {420 rupees}.", "LKR* 420"),
    ("Sales were {C$7}, up from {$5}.", "CAD 7 up to | CAD* 5 from"),
    ("Sales fell to {HK$5} from {$7}.", "HKD 5 down to | HKD* 7 from"),
    ("Sales were {R7 million}. It paid {143c} a share.", "ZAR 7e6 | ZAR* 1.43 /share"),
    ("HONG KONG, March 3 -- Acme paid {$5}.", "HKD* 5"),
    ("It paid {5 Swiss francs} and later {7 francs}.", "CHF 5 | CHF* 7"),
    ("It paid {5 French francs} and later {7 francs}.", "FRF 5 | FRF* 7"),
    ("It paid {5 Norwegian kroner} and later {7 kroner}.", "NOK 5 | NOK* 7"),
    ("It paid {€5} first, {20 cents} later.", "EUR 5 | EUR* 0.2"),
]

NO_EVIDENCE = [
    ("It paid {$5}.", "USD? 5"),
    ("It paid {£5}.", "GBP? 5"),
    ("It paid {¥5}.", "JPY? 5"),
    ("It paid {C$5} and {$6}.", "CAD 5 | USD? 6"),
    ("Acme Ltd (TSX: ACM; ASX: ACM) paid {$5}.", "USD? 5"),
    ("TORONTO, March 3 -- Acme paid {€5}.", "EUR 5"),
    ("TORONTO, March 3 -- Acme paid {£5}.", "GBP? 5"),
    ("He lives in Toronto and paid {$5}.", "USD? 5"),
    ("A bank of Iraq and Jordan has {6 dinars}.", "KWD? 6"),
    ("Sydney: it paid {$5}.", "USD? 5"),
    ("He told the ASX that he paid {$5}.", "USD? 5"),
    ("Sales were {C$7} ({$5}), up from {$4}.", "CAD 7 up to | USD? 5 up to | USD? 4 from"),
    ("Sales were {R7 million}. It paid {$5}, then {50 cents}.", "ZAR 7e6 | USD? 5 | USD? 0.5"),
]

TOLD = [
    ("All figures are in Canadian dollars.", "CAD"),
    ("Acme Ltd (ASX: ACM) earned it.", "AUD"),
    ("TORONTO, March 3 -- Acme earned it.", "CAD"),
    ("Acme earned it.", None),
    ("MUSCAT, March 3 -- Acme earned it.", "OMR"),
    ("\n\n  MUSCAT, March 3 -- Acme earned it.", "OMR"),
    # Not the city, but what a pattern that ignores case takes for it.
    ("CHıCAGO -- Acme earned it.", None),
    ("DALLAſ -- Acme earned it.", None),
    ("", None),
]

SETTINGS = [
    (("CAD",), "It paid {$5}.", "CAD? 5"),
    (("CAD", "SEK"), "It paid {$5} and {6 kr} for it.", "CAD? 5 | SEK? 6"),
    (("NOK",), "It paid {$5} and {6 kr} for it.", "USD? 5 | NOK? 6"),
    (("CAD",), "It paid {US$5} and {€6}.", "USD 5 | EUR 6"),
    (("CAD",), "All figures are in Australian dollars. It paid {$5}.", "AUD* 5"),
    (("JMD",), "It paid {$5}.", "JMD? 5"),
    (("CHF",), "It paid {7 francs}.", "CHF? 7"),
    (("EUR",), "It paid {50 cents}.", "EUR? 0.5"),
]


@pytest.mark.parametrize(("marked", "expected"), EVIDENCE)
def test_document_tells(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("marked", "expected"), NO_EVIDENCE)
def test_document_does_not_tell(marked: str, expected: str) -> None:
    check(marked, expected)


@pytest.mark.parametrize(("text", "code"), TOLD)
def test_told_currency(text: str, code: str | None) -> None:
    assert told_currency(text) == code


@pytest.mark.parametrize(("city", "code"), DATELINES)
def test_every_dateline(city: str, code: str) -> None:
    assert told_currency(f"{city.upper()}, March 3 -- Acme earned it.") == code


@pytest.mark.parametrize(("codes", "marked", "expected"), SETTINGS)
def test_setting(codes: tuple[str, ...], marked: str, expected: str) -> None:
    text, spans = unmark(marked)
    check_found(text, Parser(currency=codes).parse(text), spans, expected)


def test_option_goes_before_setting() -> None:
    text, spans = unmark("It paid {$5}.")
    check_found(text, Parser(currency="CAD").parse(text, currency="AUD"), spans, "AUD? 5")


@pytest.mark.parametrize("text", ["It cost US$10 million ($13 million).", "It cost C$10 million ($7 million)."])
def test_restatement_is_in_another_currency(text: str) -> None:
    first, second = (fact.figure for fact in moneyfacts.parse(text))
    assert isinstance(first, Money)
    assert isinstance(second, Money)
    assert first.currency != second.currency
    assert second.currency_basis != "explicit"


def test_candidates_are_the_others() -> None:
    (fact,) = moneyfacts.parse("All figures are in Canadian dollars. It paid $5 for it.")
    assert isinstance(fact.figure, Money)
    assert "USD" in fact.figure.currency_candidates
    assert fact.figure.currency not in fact.figure.currency_candidates
