"""The stories that the pages of these tests show, their facts made by hand."""

from __future__ import annotations

from tests.made import made

from moneyfacts import Facts

SALES = made(
    "Orrin's revenue rose 12% to $5 billion from $4 billion in 2024. Shares of Vexel fell 3%.",
    ("12%", "12% up change", {"subject": "Orrin", "measure": "revenue", "group": 0}),
    ("$5 billion", "USD? 5e9 up to", {"subject": "Orrin", "measure": "revenue", "group": 0, "period": "in 2024"}),
    ("$4 billion", "USD? 4e9 up from", {"subject": "Orrin", "measure": "revenue", "group": 0}),
    ("3%", "3% down change", {"subject": "Vexel", "measure": "Shares"}),
)
PLEDGE = made(
    "Tamsin plans to invest $15 billion to $25 billion in Orrin, then at least $40 billion, and up to €7 million "
    "a year. Some paid about $9.",
    (
        "$15 billion to $25 billion",
        "USD? 15e9..25e9",
        {"subject": "Tamsin", "counterparty": "Orrin", "modality": "planned"},
    ),
    ("$40 billion", "USD? >=40e9", {"subject": "Tamsin", "modality": "planned"}),
    ("€7 million", "EUR <=7e6 /year", {"subject": "Tamsin", "modality": "planned"}),
    ("$9", "USD? 9 ~", {}),
)
STORIES = [("news/sales.txt", SALES), ("news/pledge.txt", PLEDGE)]

#: The numbers of the facts, in the order of the page.
RISE, REVENUE, EARLIER, FALL, RANGE, LEAST, MOST, UNTOLD = range(8)


def many(documents: int, figures: int) -> list[tuple[str, Facts]]:
    """Make many documents, each with a subject of its own and figures that no other document has."""
    return [
        (
            f"wire/{place:04}.txt",
            made(
                f"Firm{place} paid"
                + " and".join(f" ${place * figures + each + 1}" for each in range(figures))
                + ".\n" * 12,
                *(
                    (
                        f"${place * figures + each + 1}",
                        f"USD? {place * figures + each + 1}",
                        {"subject": f"Firm{place}"},
                    )
                    for each in range(figures)
                ),
            ),
        )
        for place in range(documents)
    ]
