"""Expected and found side by side: of all pairings in reading order the one with the least that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from moneyfacts import Fact
from moneyfacts.testing.expectation import Difference, find_differences

#: What it costs to leave one without a partner, and to pair two that differ, in their text or in other fields alone.
#: Two of other texts are still a pair: they stand at the same place of their lists.
_ALONE, _OTHER_TEXT, _OTHER_FIELDS = 1.0, 1.5, 0.5


class Pair(NamedTuple):
    """The fields that were expected beside the fact that was found; None where one of them is missing."""

    expected: dict[str, Any] | None
    found: Fact | None
    differences: tuple[Difference, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether both are there and agree."""
        return self.expected is not None and self.found is not None and not self.differences


def pair_up(expected: Sequence[dict[str, Any]], found: Sequence[Fact]) -> list[Pair]:
    """Pair each expectation with the fact that it is most likely about; both keep their order."""
    if len(expected) == len(found):
        straight = [_compared(fields, fact) for fields, fact in zip(expected, found, strict=True)]
        if all(pair.is_right for pair in straight):
            return straight
    return _cheapest(expected, found)


def _cheapest(expected: Sequence[dict[str, Any]], found: Sequence[Fact]) -> list[Pair]:
    """The edit distance of two lists, read back as pairs."""
    compared = [[_compared(fields, fact) for fact in found] for fields in expected]
    costs = [[_ALONE * (row + column) for column in range(len(found) + 1)] for row in range(len(expected) + 1)]
    for row, pairs in enumerate(compared):
        for column, pair in enumerate(pairs):
            alone = _ALONE + min(costs[row][column + 1], costs[row + 1][column])
            costs[row + 1][column + 1] = min(costs[row][column] + _cost(pair), alone)
    chosen: list[Pair] = []
    row, column = len(expected), len(found)
    while row or column:
        cost = costs[row][column]
        if row and column and cost == costs[row - 1][column - 1] + _cost(compared[row - 1][column - 1]):
            row, column = row - 1, column - 1
            chosen.append(compared[row][column])
        elif column and cost == costs[row][column - 1] + _ALONE:
            column -= 1
            chosen.append(Pair(None, found[column]))
        else:
            row -= 1
            chosen.append(Pair(expected[row], None))
    return chosen[::-1]


def _compared(fields: dict[str, Any], fact: Fact) -> Pair:
    return Pair(fields, fact, tuple(find_differences(fields, fact)))


def _cost(pair: Pair) -> float:
    if pair.is_right:
        return 0.0
    return _OTHER_TEXT if any(one.field == "text" for one in pair.differences) else _OTHER_FIELDS
