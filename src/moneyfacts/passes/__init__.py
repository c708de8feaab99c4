"""Candidates to candidates: each pass a pure function, list in, list out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.passes.bounds import open_bounds, open_bounds_behind_rates
from moneyfacts.passes.overlaps import drop_overlaps
from moneyfacts.passes.ranges import join_ranges
from moneyfacts.passes.rates import read_rates
from moneyfacts.passes.shared_currency import share_currency
from moneyfacts.passes.shared_percent import share_percent
from moneyfacts.passes.shared_scale import share_scale
from moneyfacts.passes.signs import read_signs
from moneyfacts.tokenizer import Tokens

Pass = Callable[[list[Candidate], Tokens], list[Candidate]]

#: The passes over the candidates of a sentence, in their order. A sign belongs to an end before ends make a range;
#: numbers without a unit stay until nothing can give them one.
PASSES: Final[tuple[Pass, ...]] = (
    read_signs,
    join_ranges,
    share_currency,
    share_scale,
    share_percent,
    open_bounds,
    read_rates,
    open_bounds_behind_rates,
    drop_overlaps,
)
