"""Words and numbers that make a look-alike no figure."""

from __future__ import annotations

from typing import Final

#: Beside pounds these make them a weight.
WEIGHT_WORDS: Final = frozenset(
    "weigh weighs weighed weighing weight lb lbs kilos kilograms kg ton tons tonne tonnes ounces heavier lighter "
    "overweight thrust pressure".split()
)

#: Heights of video pictures in lines: 1080p is no amount of pence.
VIDEO_LINES: Final = frozenset({"144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"})
