"""Write the table of speeds in README.md from what the last comparison measured: ``make speeds``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "results" / "generated.json"
README = HERE.parent / "README.md"
START, END = "<!-- speeds: written by make speeds -->\n", "<!-- end of speeds -->\n"


def lines(results: dict[str, Any]) -> list[str]:
    """Return the table: a row for each contestant, a column for each text, and when that was.

    >>> one = {"name": "moneyfacts", "version": "1", "characters": 2_000_000, "seconds": 4.0, "yardstick": 0.1}
    >>> run = {"date": "2026-01-02", "python": "3.11.2"}
    >>> for line in lines(run | {"results": [{"text": "newswire", "measured": [one], "missing": {"b": "no"}}]}):
    ...     print(line)
    | | newswire, MB/s | times the number pattern |
    | --- | --: | --: |
    | **moneyfacts** 1 | 0.5 | 40 |
    | b | missing | |
    <BLANKLINE>
    Measured on 2026-01-02 with Python 3.11.2, one core.
    """
    texts = results["results"]
    heading = " | ".join(f"{text['text']}, MB/s | times the number pattern" for text in texts)
    table = [f"| | {heading} |", f"| --- |{' --: | --: |' * len(texts)}"]
    for rows in zip(*(text["measured"] for text in texts), strict=True):
        name, release = rows[0]["name"], rows[0]["version"]
        shown = f"**{name}**" if name == "moneyfacts" else name
        cells = " | ".join(f"{_short(_speed(row))} | {_short(row['seconds'] / row['yardstick'])}" for row in rows)
        table.append(f"| {' '.join(filter(None, (shown, release)))} | {cells} |")
    table += [f"| {name} | missing |{' |' * (2 * len(texts) - 1)}" for name in texts[0]["missing"]]
    return [*table, "", f"Measured on {results['date']} with Python {results['python']}, one core."]


def _speed(row: dict[str, Any]) -> float:
    return float(row["characters"] / row["seconds"] / 1e6)


def _short(number: float) -> str:
    """Write a number with two digits that count: 0.025, 4.5, 1,200."""
    return f"{number:,.0f}" if number >= 10 else f"{number:.2g}"


def main() -> None:
    """Put the table in its place."""
    text = README.read_text("utf-8")
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    table = "\n".join(lines(json.loads(RESULTS.read_text("utf-8"))))
    README.write_text(f"{before}{START}\n{table}\n\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
