"""Facts as CSV: a row each, what is inside a field in a column of its own."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Any, TextIO

from moneyfacts import Fact, Facts

#: As in ``moneyfacts.arrow.facts_table``: of the figure's fields the name alone, of others the path.
COLUMNS = """
    source text start end
    kind currency currency_basis currency_candidates unit amount low high low_inclusive high_inclusive parts
    approximate direction role group per
    period_text period_start period_end period_value baseline_text baseline_start baseline_end baseline_value
    subject_text subject_start subject_end subject_name subject_id subject_kind
    measure_text measure_start measure_end
    counterparty_text counterparty_start counterparty_end counterparty_name counterparty_id counterparty_kind
    parties modality negated
""".split()
#: Between the things of a list, as in the file of entities.
_PARTED_BY = ";"


def write_csv(results: Iterable[tuple[str, Facts]], stream: TextIO) -> None:
    """Write a heading and a row for each fact; numbers are exact, and an empty cell is null.

    A list is parted by semicolons, ``parties`` by their names.
    """
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for source, facts in results:
        writer.writerows({"source": source} | _cells(fact) for fact in facts)
        stream.flush()


def _cells(fact: Fact) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for name, value in fact.model_dump(mode="json").items():
        if name == "figure":
            cells |= value
        elif isinstance(value, dict):
            cells |= {f"{name}_{part}": inner for part, inner in value.items()}
        elif f"{name}_text" not in COLUMNS:  # else a passage that is not there
            cells[name] = value
    return {name: _cell(value) for name, value in cells.items()}


def _cell(value: Any) -> Any:
    match value:
        case bool():
            return str(value).lower()
        case list():
            return _PARTED_BY.join(item["name"] if isinstance(item, dict) else item for item in value)
        case _:
            return value
