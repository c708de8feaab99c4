"""Things that have a price of their own: commodities and currencies that markets quote by a common noun."""

from __future__ import annotations

from typing import Final

COMMODITIES: Final = frozenset(
    "gold silver platinum palladium copper aluminum aluminium nickel zinc oil crude brent gasoline diesel "
    "bullion tin wheat corn maize barley sorghum oats soybeans soyabeans rapeseed flaxseed sulphur sulfur rice "
    "cotton wool coffee cocoa sugar cattle hogs bitcoin ether euro dollar yen pound sterling franc peso rupee "
    "yuan ruble rouble krona lira gilts bunds treasuries".split()
)

#: Words in front of "price" that tell which of the prices it is, and not what is priced.
PRICE_WORDS: Final = frozenset(
    "common preferred original effective pump average averaged mean median initial current recent present "
    "prevailing offer offering offered purchase buying selling sale sales exercise issue subscription closing "
    "opening asking bid base basic contract producer producers consumer consumers retail wholesale export "
    "import share stock stocks market spot posted posting list redemption conversion strike target support "
    "delivered fixed temporary high higher highest low lower lowest new old per-bushel bushel per-share unit "
    "minimum maximum floor ceiling intervention guaranteed official reference benchmark reserve admission "
    "ticket street fair trade trading transaction cash futures future forward settlement world domestic local "
    "international foreign free-market open dealer factory farm farmgate gate landed net gross real nominal "
    "record rising falling declining soaring weak strong stable steady competitive attractive good better best "
    "full final firm total overall general same similar such other own more less most least all many first "
    "second third year-ago previous prior earlier later expected estimated projected forecast merger "
    "acquisition tender takeover buyout buy-back per a-share suggested sticker invoice auction quoted key "
    "regular standard pct percent agricultural industrial financial commercial dollar sterling yen monthly "
    "weekly daily annual yearly quarterly house home housing aggregate".split()
)
