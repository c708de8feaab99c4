"""Cells: a measure is the label of its row, and runs over no tab, no wide gap and no end of a row or heading."""

from __future__ import annotations

import pytest
from tests.context.telling import check_told

ROWS = [
    ("\t2025\t2024\nLamp sales\t$120\t$110\n", "-: Lamp sales | -: Lamp sales"),
    ("FY2025\tFY2024\tChange\nLamp sales\t$45.2\t$40.1\t12%\n", "-: Lamp sales | -: Lamp sales | -: Lamp sales"),
    ("2025\n2020\nNet loss\n$(45)\n", "-: Net loss"),
    ("Gross profit      $81,436      $77,522\n", "-: Gross profit | -: Gross profit"),
    ("Revenue 2024\nRevenue $5 million\nCosts $3 million\n", "-: Revenue | -: Costs"),
    ("Highlights\nRevenue of $5 million", "-: Revenue"),
]

# Wrapped prose goes on with a small letter, or behind a line of more than nouns
WRAPPED = [
    ("Sales rose 5 pct from\nthe year before and lamp\nsales fell 6 pct.", "-: Sales | -: lamp sales"),
    ("Orrin Corp said its net\nincome rose 5 pct.", "Orrin Corp: net income"),
    ("Tamsin Corp said its\nMay lamp\nsales rose 5 pct.", "Tamsin Corp: May lamp sales"),
]


@pytest.mark.parametrize(("text", "expected"), ROWS + WRAPPED)
def test_measures_end_with_their_cell(text: str, expected: str) -> None:
    check_told(text, expected)
