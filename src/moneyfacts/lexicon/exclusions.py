"""Words and numbers that make a look-alike no figure."""

from __future__ import annotations

from typing import Final

#: Beside pounds these make them a weight.
WEIGHT_WORDS: Final = frozenset(
    "weigh weighs weighed weighing weight lb lbs kilos kilograms kg ton tons tonne tonnes ounces heavier lighter "
    "overweight thrust pressure".split()
)

#: Shortly before a few pounds these make them a weight of the body, or one to lift: lost 20 pounds.
WEIGHING: Final = frozenset(
    "lose loses lost losing gain gains gained gaining shed sheds shedding drop drops dropped dropping "
    "lift lifts lifted lifting".split()
)

#: In front of "and" and a few pounds these make them a weight: at 6-foot-7 and 215 pounds.
HEIGHTS: Final = frozenset("foot feet ft inch inches".split())

#: Heights of video pictures in lines: 1080p is no amount of pence.
VIDEO_LINES: Final = frozenset({"144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"})
