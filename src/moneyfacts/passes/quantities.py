"""Quantities beside figures: read from the numbers that no figure took, by passes of their own."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.grammar.quantity import drop_parts_of_names, read_quantities
from moneyfacts.passes.bounds import open_bounds, open_bounds_behind_rates
from moneyfacts.passes.overlaps import drop_overlaps
from moneyfacts.passes.ranges import join_ranges
from moneyfacts.passes.rates import read_rates
from moneyfacts.tokenizer import Tokens


def _open_bounds(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """The bounds of figures, but "over a 40 foot section" is where, and not how much."""
    opened = open_bounds(candidates, tokens)
    return [
        before if tokens.lower[before.first - 2 : before.first] in (["over", "a"], ["over", "the"]) else after
        for before, after in zip(candidates, opened, strict=True)
    ]


_PASSES: Final = (join_ranges, drop_parts_of_names, _open_bounds, read_rates, open_bounds_behind_rates, drop_overlaps)


def with_quantities(
    read: list[Candidate], figures: list[Candidate], tokens: Tokens, decimal: str | None
) -> list[Candidate]:
    """The figures of a sentence, none of them changed, and the quantities between them.

    ``read`` is what the grammar found in the sentence, ``figures`` what the passes made of it.
    """
    gaps = _Gaps(figures)
    quantities = [one for one in read_quantities(tokens, read, decimal) if gaps.hold(one)]
    for run in _PASSES:
        quantities = run(quantities, tokens)
    return sorted([*figures, *filter(gaps.hold, quantities)], key=lambda one: one.first)


class _Gaps:
    """What figures leave of a sentence; the words that went into them ("up to", "per 100 kilos") are theirs too."""

    def __init__(self, figures: list[Candidate]) -> None:
        reaches = sorted((one.reach_first, one.reach_end) for one in figures)
        self.starts = [first for first, _ in reaches]
        self.ends = [end for _, end in reaches]

    def hold(self, one: Candidate) -> bool:
        at = bisect_right(self.starts, one.first) - 1
        before = at < 0 or self.ends[at] <= one.first
        return before and (at + 1 == len(self.starts) or self.starts[at + 1] >= one.end)
