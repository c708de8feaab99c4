"""Things that have a price of their own: commodities and currencies that markets quote by a common noun."""

from __future__ import annotations

COMMODITIES = frozenset(
    "gold silver platinum palladium copper aluminum aluminium nickel zinc oil crude brent gasoline diesel "
    "wheat corn maize soybeans soyabeans rice cotton coffee cocoa sugar cattle hogs bitcoin ether euro dollar "
    "yen pound sterling franc peso rupee yuan ruble rouble krona lira gilts bunds treasuries".split()
)
