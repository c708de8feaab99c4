"""Print the totals of the labels in ``subjects.jsonl``, or of the samples named: what is given, and what is right."""

import json
import sys
from collections import Counter
from pathlib import Path

LABELS = Path(__file__).with_name("subjects.jsonl")


def share(part: int, whole: int) -> str:
    """Return a count as a share of another, with both counts."""
    return f"{100 * part / whole:5.1f}%  ({part} of {whole})" if whole else "    -  (0 of 0)"


def totals(lines: list[str], samples: set[int]) -> list[str]:
    """Return the lines to print for the labels, one JSON object a line; of all samples if none is named."""
    labels = [label for label in map(json.loads, lines) if not samples or label["sample"] in samples]
    subject = Counter(label["subject"] for label in labels)
    measure = Counter(label["measure"] for label in labels)
    subjects_given = subject["right"] + subject["wrong"]
    owners = subjects_given + subject["missed"]
    measures_given = measure["right"] + measure["partly"] + measure["wrong"]
    return [
        f"facts labelled: {len(labels)}",
        f"subjects given, right:           {share(subject['right'], subjects_given)}",
        f"owners named, subject right:     {share(subject['right'], owners)}",
        f"owners named, subject given:     {share(subjects_given, owners)}",
        f"measures given, right:           {share(measure['right'], measures_given)}",
        f"measures given, right or partly: {share(measure['right'] + measure['partly'], measures_given)}",
    ]


if __name__ == "__main__":
    sys.stdout.writelines(
        f"{line}\n"
        for line in totals(LABELS.read_text(encoding="utf-8").splitlines(), {int(sample) for sample in sys.argv[1:]})
    )
