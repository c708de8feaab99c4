"""Things that have a price of their own: commodities, currencies and securities that markets quote by a common noun."""

from __future__ import annotations

COMMODITIES = frozenset(
    "gold silver platinum palladium copper aluminum aluminium nickel zinc lead tin iron oil crude brent gasoline diesel "
    "gas coal electricity wheat corn maize soybeans soyabeans rice cotton coffee cocoa sugar cattle hogs rubber "
    "wool lumber bitcoin ether euro dollar yen pound sterling franc peso rupee yuan ruble rouble krona lira rand real "
    "bond bonds gilts bunds treasuries".split()
)
