"""What names are made of: suffixes of companies, titles of persons, heads, and names that are known."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

Kind = Literal["company", "person", "index", "place", "product", "fund"]

# The parts of a company's name

#: A suffix and the one it is short for: Acme Corp and Acme Corporation are one company, Acme Ltd another.
SUFFIXES: Final[dict[str, str]] = {
    "inc": "inc",
    "incorporated": "inc",
    "corp": "corp",
    "corporation": "corp",
    "co": "co",
    "cos": "co",
    "company": "co",
    "companies": "co",
    "ltd": "ltd",
    "limited": "ltd",
    "plc": "plc",
    "llc": "llc",
    "l.l.c": "llc",
    "llp": "llp",
    "l.l.p": "llp",
    "lp": "lp",
    "l.p": "lp",
    "bhd": "bhd",
    "ag": "ag",
    "a.g": "ag",
    "gmbh": "gmbh",
    "kgaa": "kgaa",
    "kg": "kg",
    "se": "se",
    "sa": "sa",
    "s.a": "sa",
    "sarl": "sarl",
    "spa": "spa",
    "s.p.a": "spa",
    "nv": "nv",
    "n.v": "nv",
    "n.a": "na",
    "bv": "bv",
    "b.v": "bv",
    "ab": "ab",
    "oyj": "oyj",
    "oy": "oy",
    "asa": "asa",
    "a/s": "as",
    "as": "as",
    "kk": "kk",
    "k.k": "kk",
    "pty": "pty",
    "pte": "pte",
    "pvt": "pvt",
    "bros": "bros",
    "assn": "assn",
    "qsc": "qsc",
    "ksc": "ksc",
    "bsc": "bsc",
    "sak": "sak",
    "jsc": "jsc",
    "pjsc": "pjsc",
    "ojsc": "ojsc",
    "srl": "srl",
    "aps": "aps",
    "b.a": "ba",
    "s.r.l": "srl",
    "s.a.r.l": "sarl",
    "c.v": "cv",
}

#: Suffixes that are also something else: only behind a name of another look than these are (all capitals).
SHORT_SUFFIXES: Final = frozenset("ag sa nv bv ab as se kg oy lp kk qsc ksc bsc sak jsc pjsc ojsc srl aps".split())

#: Heads that make a name one of a company; they end no name by themselves.
COMPANY_HEADS: Final = frozenset(
    "bank banks banco banque banca bancorp bancorporation bancshares bankcorp bankshares banking group holding "
    "holdings industries "
    "industrial international airlines airline airways airlift aviation motors motor automotive systems system "
    "technologies technology "
    "tech partners capital securities financial finance insurance assurance energy oil petroleum gas gasoline steel "
    "mining mines resources minerals chemical chemicals pharmaceutical pharmaceuticals pharma laboratories labs "
    "brands foods food beverages beverage stores supermarkets markets entertainment pictures studios records "
    "communications telecommunications telecom telephone telegraph wireless networks network media broadcasting "
    "publishing press newspapers publications software hardware computer computers electronics electric "
    "electrical electro "
    "semiconductor semiconductors microsystems micro instruments devices products manufacturing works engineering "
    "aerospace aircraft shipping shipbuilding lines line railway railroad rail transport transportation trucking "
    "freight logistics express power light utilities utility edison water pipeline properties realty estates homes "
    "hotels hotel resorts inns casinos restaurants leasing rental services service solutions enterprises ventures "
    "venture associates brothers sons associated savings thrift trustco cooperative interactive platforms "
    "biotech bio biologics biopharma biosciences biosystems genomics oncology daughters "
    "therapeutics genetics diagnostics healthcare health medical hospitals paper packaging "
    "textile textiles mills rubber tire tires cement glass breweries brewery distillers distilleries tobacco apparel "
    "petrochemical petrochemicals refining exploration drilling offshore gold copper uranium fertilizer life "
    "mutual casualty "
    "trading traders merchants bancshare acceptance credit mortgage lending data dynamics robotics motorsports "
    "consulting advisors advisers management investments investment equity brokerage lumber timber "
    "cosmetics jewelers apparel fashions toys cable cablevision cinemas theatres theaters graphics optical "
    "nursery nurseries photo imaging controls controles materials metals aluminium aluminum carbide".split()
)

#: Behind a suffix these go on with the name, if another suffix ends it: Acme Corp Holdings Ltd.
HOLDING_HEADS: Final = frozenset("holdings holding group international industries finance overseas".split())

#: Heads of agencies, unions, parliaments: no company, yet one thing.
AGENCY_HEADS: Final = frozenset(
    "commission ministry department dept board agency administration authority committee subcommittee court congress "
    "parliament senate council association institute university college federation union organization organisation "
    "bureau office exchange reserve treasury society party service chamber conference league foundation academy "
    "cabinet corps army navy guard police secretariat inspectorate confederation community consortium senate "
    "hospital church museum school government kingdom republic alliance forum assembly division".split()
)

FUND_HEADS: Final = frozenset("fund funds etf trust trusts reit portfolio endowment".split())

#: The last words of the names of places: Thunder Bay.
PLACE_HEADS: Final = frozenset(
    "bay city county river island islands valley beach harbor harbour province district peninsula airport".split()
)

PROJECT_HEADS: Final = frozenset("project initiative program programme".split())

#: Before "of" these belong to one name with what follows: Bank of America, Ministry of Finance.
OF_HEADS: Final = frozenset(
    "bank banks banco banque university ministry department institute board house college court chamber association "
    "federation republic union state city port gulf church commission council organization organisation society "
    "kingdom bureau academy museum bancorp trust co corp company companies sons daughters knights province isle "
    "commonwealth standard journal".split()
)

#: Before "for" too: Organization for Economic Cooperation.
FOR_HEADS: Final = frozenset(
    "organization organisation center centre institute council agency association bank fund foundation society "
    "committee campaign citizens conference commission authority department ministry office".split()
)

#: Particles inside a name: Banco de Brasil, Ludwig van Beethoven.
PARTICLES: Final = frozenset(
    "de del dei degli della delle da das do dos du des di la le les aux van von der den zu zur für och og al y e et "
    "und el ter bin".split()
)

#: Capitalised words that are short for a thing and name nobody: the CEO, an AI model.
GENERIC_CAPITALS: Final = frozenset(
    "AI IT CEO CFO COO CTO CIO VP PR HR IPO MP MEP M&A R&D TV PC PCS ETF ETFS GAAP ID OK Q1 "
    "Q2 Q3 Q4 H1 H2 FY YTD LNG LPG CD CDS LCD LED GPU GPUS CPU CPUS API APIS ESG SUV SUVS EV EVS ATM ATMS LIBOR "
    "SOFR LBO MBO ADR ADRS ARM ARMS DVD USB PM AM GMT EST EDT PST PDT CET BST II III IV VI VII VIII NYSE: NOTE MORE "
    "I A X LDC LDCS GM. VAT SDR SDRS FOB CIF FX OTC RBD MLN BLN DLRS PCT LTD. SME SMES B2B B2C SaaS FAQ URL PDF TBD "
    "YoY QoQ YOY QOQ LFL CER PY CY EPRA N/A NA NIL VS A.I U.S.-Japan B K M T B. V W".split()
) - {"ARM"}

#: Behind "Euro" these make a thing of the markets, and no name: Eurobonds.
EURO_MARKETS: Final = frozenset(
    "bond bonds note notes dollar dollars yen mark marks sterling franc francs lira guilder market markets currency "
    "currencies deposit deposits rate rates loan loans credit credits paper commercial equity equities issue issues "
    "debt".split()
)

# Persons

#: Titles; what follows in capitals is a person.
TITLES: Final = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor sen senator rep representative congressman congresswoman gov "
    "governor president chairman chairwoman chairperson chair vice-president vice-chairman spokesman spokeswoman "
    "spokesperson chief ceo cfo coo cto cio executive officer director secretary minister chancellor premier "
    "treasurer "
    "ambassador commissioner commander general gen col colonel maj major capt captain lt sgt judge justice attorney "
    "king queen prince princess pope rev reverend archbishop bishop cardinal sheikh sultan emir "
    "analyst economist strategist trader dealer founder co-founder cofounder partner manager controller comptroller "
    "head leader undersecretary deputy speaker mayor messrs counsel administrator superintendent".split()
)

#: Words before a title that belong to it: Prime Minister, Treasury Secretary.
TITLE_MODIFIERS: Final = frozenset(
    "vice prime chief senior executive managing deputy assistant associate foreign finance trade agriculture energy "
    "treasury defense defence interior economic economics economy industry commerce labor labour state oil justice "
    "transport transportation health education operating financial general attorney acting interim former ex under "
    "first lead chief non-executive marketing technology information planning budget home environment petroleum "
    "administrative compliance risk people product revenue strategy legal medical scientific creative investment "
    "accounting credit human resources corporate business global regional sales mines commercial cabinet press "
    "white house majority minority independent the".split()
)

#: Titles of an office that is told behind them, and words of such offices: Minister for Finance, Secretary of State.
OFFICES: Final = frozenset("minister secretary undersecretary commissioner chancellor".split())
OF_OFFICES: Final = TITLE_MODIFIERS | frozenset("exchequer affairs taoiseach children arts sport culture".split())

#: Titles that stand in company names as well: only one of these before a name does not make a person.
WEAK_TITLES: Final = frozenset(
    "pope bishop general major partner head justice judge king queen prince princess lord lady chief executive "
    "officer director "
    "manager trader dealer leader analyst economist strategist founder cofounder controller comptroller speaker "
    "attorney cardinal deputy colonel captain commander counsel chair".split()
)

#: What one lives by, in front of or behind one's name: the painter Ann Lee; Ann Lee, a teacher.
TRADES: Final = frozenset(
    "painter sculptor artist photographer novelist author poet playwright composer singer musician actor actress "
    "teacher nurse farmer lawyer electrician plumber carpenter hairdresser waitress retiree widow widower".split()
)

#: What people do with what is theirs: Ann Lee lost her job; whose the job is tells what she is.
OF_ONESELF: Final = frozenset("lost quit left opened started shut drained emptied remortgaged supports feeds".split())

#: Titles that make a person of the name behind them in lower case as well: analyst Ann Lee.
CALLED: Final = (TITLES | TRADES) - frozenset(
    "general major partner head justice chair under chief executive manager trader dealer king queen prince princess "
    "lord lady lead ms miss sir".split()
)

GIVEN_NAMES: Final = frozenset(
    "mikhail nikolai igor oleg viktor aleksandr dmitri sergey ahmed ali abdul khalid yusuf omar hisham rilwanu "
    "toshio "
    "kiichi noboru shigeru satoshi hiroshi takeshi kenji akira rajiv sanjay anil mukesh narendra aaron adam "
    "alan albert alex alexander alfred alice allan allen alvin amy andre andrea andreas andrew angela ann "
    "anna anne anthony antonio arnold arthur barbara barry ben benjamin bernard bert beryl bill bob boris brad brian "
    "bruce bryan calvin carl carlo carlos carol caroline caspar catherine cesar charles charlie chris christian "
    "christine christopher clark claude clayton clifford clyde colin craig cyrus dale dan daniel dave david dean "
    "deborah dennis derek diane dick diego dieter dmitry don donald doug douglas duncan dwight earl ed eddie edgar "
    "edmund eduardo edward edwin elaine eli elizabeth ellen elon emil emily emma enrique eric erich erik ernest "
    "eugene evan fernando francis francisco francois frank franz fred frederick friedrich gary gene geoffrey george "
    "gerald gerard gerhard gilbert giovanni giulio glen glenn gordon graham greg gregory guenther guido gustavo guy "
    "hans harold harry harvey hassan heinz helen helmut henri henry herbert herman horst howard hubert hugh ian "
    "ibrahim irving isaac ivan jack jackie jacob jacques jaime jake james jan jane janet jason jay jean jeff jeffrey "
    "jennifer jens jeremy jerome jerry jesse jessica jesus jim jimmy joan joe joel johan johann johannes john "
    "jonathan jorge jose josef joseph joshua juan judith julia julian julie jurgen justin karen karin karl "
    "kate katherine kathleen keith ken kenneth kevin kim klaus kurt lance larry lars laura lawrence lee leo leon "
    "leonard leslie lester lewis linda lisa lloyd lou louis luc lucas luigi luis luke lyle lynn malcolm manfred "
    "manuel marc marcel marcos margaret maria marie mario marion mark marlin martha martin marvin mary masayoshi "
    "matt matthew maurice max maxwell mel melvin michael michel miguel mike milton mohamed mohammad mohammed murray "
    "nancy nathan neil nelson nicholas nick nicolas nigel noel norman oliver oscar otto owen pablo pascal pat "
    "patricia "
    "patrick paul pedro perry pete peter phil philip philippe phillip pierre rachel rainer ralph ramon randall randy "
    "raul ray raymond rebecca reginald rene ricardo richard rick rob robert roberto robin rodney rodrigo roger "
    "roland "
    "rolf ron ronald ross roy rudolf rudolph rupert russell ruth ryan salvador sam samuel sandra sara sarah satya "
    "scott sean sergei seymour sharon sheldon sidney silvio simon stan stanley stefan stephan stephen steve steven "
    "stuart sundar susan suzanne sven sylvia ted teresa terence terry theodore thomas tim timothy tobias todd tom "
    "tommy tony tracy ulrich ursula vernon victor vincent virginia vladimir wallace walter warren wayne wendy werner "
    "wilhelm will william willy wim wolfgang yasuhiro yoshio yves yuri".split()
)

# Known names


class Known(NamedTuple):
    """A name of several or no capital words, its kind, and whether the forms name one thing."""

    name: str
    kind: Kind | None
    forms: tuple[str, ...] = ()


#: Longest match first. Words in the forms are as the text has them, parted by one blank.
KNOWN: Final[tuple[Known, ...]] = (
    Known("S&P 500", "index", ("S&P 500 Index", "Standard & Poor's 500", "Standard and Poor's 500", "S&P-500")),
    Known("S&P 100", "index", ("S&P 100 Index",)),
    Known("S&P MidCap 400", "index"),
    Known("S&P/ASX 200", "index", ("ASX 200",)),
    Known("S&P/TSX Composite", "index", ("TSX Composite", "TSX Composite Index", "TSE 300", "TSE 300 Composite")),
    Known("S&P BSE Sensex", "index", ("BSE Sensex", "Sensex")),
    Known("Nifty 50", "index", ("Nifty",)),
    Known(
        "Dow Jones Industrial Average",
        "index",
        (
            "Dow Jones Industrial Average",
            "Dow Jones Industrials",
            "Dow Jones industrial average",
            "Dow Jones average",
            "Dow Jones Average",
            "Dow industrials",
            "Dow Industrials",
            "Dow",
            "DJIA",
        ),
    ),
    Known("Nasdaq Composite", "index", ("Nasdaq Composite Index", "Nasdaq composite", "NASDAQ Composite")),
    Known("Nasdaq 100", "index", ("Nasdaq-100", "NASDAQ 100", "NASDAQ-100")),
    Known("Russell 2000", "index", ("Russell 2000 Index",)),
    Known("Russell 1000", "index"),
    Known("FTSE 100", "index", ("FTSE-100", "FTSE 100 Index", "FT-SE 100", "FTSE")),
    Known("FTSE 250", "index", ("FTSE 250 Index",)),
    Known("FTSE MIB", "index"),
    Known("DAX", "index", ("Dax", "DAX Index")),
    Known("CAC 40", "index", ("CAC-40", "Cac 40", "CAC")),
    Known(
        "Stoxx 600", "index", ("STOXX 600", "Stoxx Europe 600", "STOXX Europe 600", "Euro Stoxx 50", "EURO STOXX 50")
    ),
    Known("IBEX 35", "index", ("Ibex 35", "IBEX")),
    Known("AEX", "index"),
    Known("SMI", "index"),
    Known(
        "Nikkei 225",
        "index",
        ("Nikkei-225", "Nikkei Average", "Nikkei average", "Nikkei Index", "Nikkei index", "Nikkei"),
    ),
    Known("Topix", "index", ("TOPIX",)),
    Known("Hang Seng", "index", ("Hang Seng Index", "Hang Seng index")),
    Known("CSI 300", "index"),
    Known("Shanghai Composite", "index", ("Shanghai Composite Index",)),
    Known("Kospi", "index", ("KOSPI",)),
    Known("Bovespa", "index", ("Ibovespa",)),
    Known("MSCI World", "index", ("MSCI World Index",)),
    Known("All Ordinaries", "index", ("All Ordinaries Index", "All Ordinaries index")),
    Known("VIX", "index"),
    Known("AT&T", "company", ("AT and T",)),
    Known("S&P", "company", ("S and P",)),
    Known("General Agreement on Tariffs and Trade", None, ("GATT",)),
    Known("Fed funds", None, ("Federal funds",)),
    Known("Standard & Poor's", "company", ("Standard and Poor's", "Standard & Poor’s", "Standard and Poor’s")),
    Known("Johnson & Johnson", "company", ("Johnson and Johnson",)),
    Known("Procter & Gamble", "company", ("Procter and Gamble",)),
    Known("Black & Decker", "company", ("Black and Decker",)),
    Known("Dun & Bradstreet", "company", ("Dun and Bradstreet",)),
    Known("Marks & Spencer", "company", ("Marks and Spencer",)),
    Known("Smith & Wesson", "company", ("Smith and Wesson",)),
    Known("Barnes & Noble", "company", ("Barnes and Noble",)),
    Known("Bausch & Lomb", "company", ("Bausch and Lomb",)),
    Known("Abercrombie & Fitch", "company", ("Abercrombie and Fitch",)),
    Known("Merrill Lynch", "company"),
    Known("Moody's", "company", ("Moody's Investors Service", "Moody’s", "Moodys")),
    Known("McDonald's", "company", ("McDonald’s",)),
    Known("Lloyd's", "company", ("Lloyd's of London", "Lloyd’s of London", "Lloyd’s")),
    Known("Macy's", "company", ("Macy’s",)),
    Known("Kohl's", "company", ("Kohl’s",)),
    Known("Lowe's", "company", ("Lowe’s",)),
    Known("Wendy's", "company", ("Wendy’s",)),
    Known("Domino's", "company", ("Domino’s",)),
    Known("Sotheby's", "company", ("Sotheby’s",)),
    Known("Christie's", "company", ("Christie’s",)),
    Known("Sainsbury's", "company", ("Sainsbury’s",)),
    Known("Levi's", "company", ("Levi’s",)),
    Known("Denny's", "company", ("Denny’s",)),
    Known("3M", "company", ("3M Co",)),
    Known("Boeing", "company"),
    Known("Reading", "place"),
    Known("European Community", None, ("EC", "European Economic Community", "EEC")),
    Known("European Union", None, ("EU",)),
    Known("Federal Reserve", None, ("Fed", "Federal Reserve Board")),
    Known("Washington Post", "company"),
    Known("Wall Street Journal", "company"),
    Known("New York Times", "company"),
    Known("Financial Times", "company"),
    Known("Sunday Times", "company"),
    Known("Dollar General", "company"),
    Known("Dollar Tree", "company"),
    Known("Best Buy", "company"),
    Known("Home Depot", "company"),
    Known("Burger King", "company"),
    Known("General Motors", "company"),
    Known("General Electric", "company"),
    Known("General Dynamics", "company"),
    Known("General Mills", "company"),
    Known("General Foods", "company"),
    Known("Electronic Arts", "company"),
    Known("Wall Street", "place"),
    Known("White House", None),
    Known("Group of Seven", None, ("G-7", "G7")),
    Known("Group of Five", None, ("G-5", "G5")),
    Known("Group of Ten", None, ("G-10", "G10")),
    Known("Group of Eight", None, ("G-8", "G8")),
    Known("Group of Twenty", None, ("G-20", "G20")),
    Known("Treasury", None),
    Known("Senate", None),
    Known("Congress", None),
    Known("Bundesbank", None),
    Known("Dow Jones", "company", ("Dow Jones and Co", "Dow Jones & Co")),
    Known("Capitol Hill", "place"),
    Known("iPhone", "product"),
    Known("iPad", "product"),
    Known("ChatGPT", "product"),
    Known("Windows", "product"),
    Known("Nasdaq", None, ("NASDAQ",)),
)

_COUNTRIES: Final = """
Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados
Belarus|Belgium|Belize|Benin|Bermuda|Bolivia|Bosnia|Botswana|Brazil|Britain|Great Britain|Brunei|Bulgaria|Burma
Burundi|Cambodia|Cameroon|Canada|Cayman Islands|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus
Czech Republic|Czechoslovakia|Denmark|Dominican Republic|Dubai|East Germany|Ecuador|Egypt|El Salvador|England|Estonia
Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti
Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan
Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar
Malawi|Malaysia|Mali|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar
Namibia|Nepal
Netherlands|Netherlands Antilles|New Zealand|N.Z.|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman
Pakistan|Palestine|Panama
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda
Saudi Arabia|Scotland
Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Korea|Soviet Union|Spain
Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Togo|Trinidad|Tunisia|Turkey
Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|United States|US|U.S.|U.S|USA|U.S.A.|Uruguay
USSR|Uzbekistan|Venezuela|Vietnam|Wales|West Germany|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|Holland
"""

_STATES: Final = """
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Alberta
British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|New South Wales
Queensland
Tasmania|Bavaria|Catalonia|Calif|Mass|Conn|Pa|N.J.|N.Y.|Fla|Tex|Ill|Mich|Minn|Wis|Ariz|Colo|Ga|La|Okla|Va|Wash|Tenn
N.C.|S.C.|N.H.|D.C.|Del|Md|Mo|Ky|Ala|Ore|Nev|Neb|Vt|R.I.|N.M.|N.D.|S.D.|W.Va.
"""

_CITIES: Final = """
Abu Dhabi|Adelaide|Amsterdam|Ankara|Athens|Atlanta|Auckland|Austin|Baghdad|Baltimore|Bangalore|Bangkok|Barcelona|Basel
Beijing|Beirut|Belgrade|Berlin|Bogota|Bombay|Bonn|Boston|Brasilia|Bratislava|Brisbane|Brussels|Bucharest|Budapest
Buenos Aires|Buffalo|Cairo|Calcutta|Calgary|Canberra|Cape Town|Caracas|Charlotte|Chicago|Cincinnati|Cleveland|Colombo
Columbus|Copenhagen|Dallas|Delhi|Denver|Detroit|Doha|Dublin|Dusseldorf|Edinburgh|Edmonton|Fort Worth|Frankfurt|Geneva
Glasgow|Hamburg|Hanoi|Havana|Helsinki|Houston|Indianapolis|Islamabad|Istanbul|Jakarta|Jeddah|Jerusalem|Johannesburg
Kabul|Kansas City|Karachi|Kiev|Kuala Lumpur|Kyiv|Lagos|Las Vegas|Leeds|Lima|Lisbon|Liverpool|London|Los Angeles
Luanda|Lyon|Madras|Madrid|Manchester|Manila|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Montevideo
Montreal|Moscow|Mumbai|Munich|Nairobi|Nashville|New Delhi|New Orleans|New York|New York City|Newark|Nicosia
Oakland|Osaka|Oslo|Ottawa
Paris|Peking|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Pretoria|Quito|Rangoon|Reykjavik|Riga
Rio de Janeiro
Riyadh|Rome|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Santiago
Sao Paulo|Seattle
Seoul|Shanghai|Shenzhen|Singapore|Sofia|St. Louis|St Louis|Stockholm|Stuttgart|Sydney|Taipei|Tallinn|Tampa|Tehran
Tel Aviv|The Hague|Tokyo|Toronto|Tripoli|Tunis|Turin|Vancouver|Vienna|Vilnius|Warsaw|Washington|Wellington|Winnipeg
Yokohama|Zurich|Silicon Valley|Baton Rouge|Brooklyn|Manhattan|Queens|Bronx|Nassau|Palo Alto|Cambridge|Oxford
Beverly Hills
"""

_REGIONS: Final = """
Africa|Asia|Europe|North America|South America|Latin America|Central America|Middle East|Far East|Eastern Europe
Western Europe|Southeast Asia|Asia-Pacific|Persian Gulf|Gulf|North Sea|Gulf of Mexico|Caribbean|Scandinavia|Pacific
Atlantic|Mediterranean|Baltic|Alps|Antarctica|Arctic|Black Sea|Red Sea|Midwest|Pacific Rim|West Coast
East Coast|Benelux|Carolina
"""

_NATIONALITIES: Final = """
afghan african albanian algerian american angolan arab argentine argentinian asian australian austrian belgian bolivian
brazilian british bulgarian cambodian canadian caribbean chilean chinese colombian cuban cypriot czech danish dutch
ecuadorean egyptian english estonian european ethiopian filipino finnish flemish french german ghanaian greek hungarian
icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kuwaiti latin
latvian lebanese libyan lithuanian malaysian maltese mexican moroccan nigerian norwegian omani pakistani
palestinian panamanian peruvian polish portuguese qatari romanian russian saudi scandinavian scottish serbian
singaporean slovak slovenian south-african soviet spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish
ukrainian uruguayan venezuelan vietnamese welsh yugoslav zairean zambian californian texan keynesian democratic
democrat democrats republican republicans christian moslem muslim jewish catholic protestant communist socialist
western eastern northern southern australians americans britons canadians germans italians russians
europeans africans asians arabs mexicans brazilians indians iranians iraqis israelis swedes danes norwegians finns
belgians austrians greeks turks koreans malaysians indonesians parisian bavarian siberian
"""

#: Capitalised words of time and money: never a name or part of one, unless the whole is known.
CALENDAR: Final = frozenset(
    "january february march april june july august september october november december jan feb apr jun jul "
    "aug sep "
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
    "fri sat "
    "christmas easter ramadan thanksgiving may".split()
)

CURRENCY_CAPITALS: Final = frozenset(
    "usd eur gbp jpy cad aud nzd chf sek nok dkk dem frf itl dlr dlrs stg mln bln rs crore lakh eurodollar "
    "eurodollars "
    "eurobond eurobonds euroyen eurosterling ecu ecus rand bitcoin ether euro euros".split()
)

#: Common words that open names as often as sentences: First Boston, National Semiconductor.
NAME_STARTERS: Final = frozenset(
    "first national united american general international federal standard allied pacific atlantic continental "
    "central "
    "northern southern eastern western north south east west new great royal british union global advanced applied "
    "texas public security consolidated royal imperial commercial commonwealth mutual big saint santa san los "
    "las air credit wells daily".split()
)

#: Places that stand before a name without being part of it, unless it is one of a company or an agency.
LOOSE_PLACES: Final = frozenset({"u.s", "us", "u.k", "uk", "ec", "eu"})

#: Nouns that a company has: the name in front of their possessive, or behind "of", is one of a company.
BELONGINGS: Final = frozenset(
    "share shares stock stocks revenue revenues profit profits earnings sales shareholders stockholders shareholder "
    "board ceo chairman chief subsidiary subsidiaries unit units division results debt bonds notes bid offer "
    "acquisition takeover products customers plant plants valuation market headquarters management employees".split()
)

#: Behind a place and a hyphen these tell where somebody is: the Ohio-based bank.
SEATED: Final = ("based", "headquartered", "listed", "traded", "domiciled", "quoted")

#: Behind a name these tell that it is one of a company: Name shares.
OF_COMPANY: Final = frozenset("shares stock shareholders stockholders".split())

#: Words before "of", "in" or "by" that what is named behind them is a company of.
HOLDINGS: Final = frozenset(
    "shares stock stake unit subsidiary division affiliate owned acquired shareholders arm".split()
)

#: Verbs of names: behind a word with a capital they tell that it is one.
NAME_VERBS: Final = frozenset(
    "said says told also will has had is was did does would could may might plans plan expects reported "
    "reports earned posted announced added agreed owns owned holds makes rose fell gained lost climbed "
    "dropped advanced declined jumped slid acquired bought sold shares stock paid pays traded closed filed "
    "named unveiled launched".split()
)

#: Before an adjective of a country these are part of it: West German.
DIRECTIONS: Final = frozenset("north south east west latin saudi new non anti pro central".split())

#: Heads of documents and their parts, written with capitals: Credit Agreement, Common Stock. They name nobody.
DOCUMENT_HEADS: Final = frozenset(
    "tier scope region options warrant debt obligations preferred borrower borrowers lender lenders "
    "agreement agreements act acts report reports form note notes section plan plans item directors stock stocks "
    "facility facilities date statement statements loan loans debenture debentures bond bonds bill amendment exhibit "
    "schedule annex appendix chapter article part series class warrants shares units phase day week month year "
    "product requirement requirements inflation deficit surplus unemployment earnings revenue revenues profit profits "
    "tax taxes tariff tariffs currency rates "
    "quarter conference meeting summit round accord treaty law code award awards cup prize street avenue road "
    "policy policies standards rule rules offering merger closing transaction transactions term terms revolver loan "
    "credit lease leases contract contracts property litigation period times "
    "unit branch".split()
)


class Head(NamedTuple):
    """What a definite phrase of this head can stand for."""

    kind: Literal["company", "person", "index", "place", "fund", "agency", "product", "project", "thing"]
    plural: bool


#: Heads of definite phrases by what they stand for.
_HEADS: Final[dict[str, str]] = {
    "company": "company firm corporation concern group conglomerate bank lender thrift insurer reinsurer broker "
    "brokerage "
    "chipmaker automaker carmaker drugmaker steelmaker brewer distiller maker manufacturer producer retailer grocer "
    "supermarket chain airline carrier utility refiner miner explorer developer publisher broadcaster operator "
    "contractor builder homebuilder startup start-up subsidiary unit affiliate parent supplier vendor distributor "
    "giant business enterprise partnership venture issuer borrower employer restaurateur smelter railroad railway "
    "shipbuilder planemaker tiremaker papermaker newspaper network studio exchange holding cooperative creditor "
    "multinational outfit partner buyer seller bidder suitor predator registrant",
    "agency": "agency ministry department board commission authority regulator bureau council committee association "
    "institute union organization organisation body institution court government administration cartel watchdog",
    "person": "chairman chairwoman executive president minister secretary official analyst economist trader governor "
    "senator founder billionaire investor financier entrepreneur chief director manager man woman",
    "index": "index average gauge benchmark barometer indicator",
    "place": "country nation state city province kingdom republic town region",
    "fund": "fund trust",
    "product": "product device drug phone model app platform software plane aircraft car",
    "project": "project initiative program programme",
}


@cache
def heads() -> dict[str, Head]:
    """The heads of definite phrases in singular and plural.

    >>> heads()["companies"]
    Head(kind='company', plural=True)
    """
    table: dict[str, Head] = {}
    for kind, words in _HEADS.items():
        for word in words.split():
            table[word] = Head(kind, plural=False)  # type: ignore[arg-type]
            table[plural_of(word)] = Head(kind, plural=True)  # type: ignore[arg-type]
    return table


#: How the names of those begin who rate or report what is others'.
REPORTERS: Final = frozenset(
    "Standard & Poor|Standard and Poor|Standard and Poors|S&P|S and P|Moody|Moodys|Fitch|Reuter|Reuters|Tanjug|Xinhua|"
    "Kyodo|Tass|TASS|Bloomberg|Dow Jones News|Associated Press|Agence France|Eurostat|Insee|INSEE|Istat|ISTAT|"
    "Statistics|National Statistics|Central Statistics|Central Statistical|Central Bureau of Statistics|"
    "Bureau of Statistics|State Statistics|State Statistical|Office for National Statistics|"
    "Federal Statistics".split("|")
)

#: How the names of those begin who tell of their country's money and trade.
CENTRAL_BANKS: Final = frozenset(
    "Bank of England|Bank of Japan|Bank of Canada|Bank of France|Bank of Italy|Bank of Spain|Bank of Korea|"
    "Bank of Finland|Bank of Israel|Bank of Greece|Bank of Portugal|Bank of Norway|Bank of Thailand|Bank of Mexico|"
    "Bank Negara|Bank Indonesia|Bundesbank|Reserve Bank|Central Bank|Federal Reserve|Riksbank".split("|")
)

#: How the names of a country's money supplies begin, which have nothing: M-1 rose.
MONEY_STOCKS: Final = frozenset({"M-0", "M-1", "M-2", "M-3", "M-4", "M0", "M1", "M2", "M3", "M4"})


@lru_cache(maxsize=1 << 14)
def begins_with(name: str, table: frozenset[str]) -> bool:
    """Whether a name begins with the words of one of a table's rows.

    >>> begins_with("Moody's", REPORTERS), begins_with("Tassel Inc", REPORTERS)
    (True, False)
    """
    return _beginning(table).match(name) is not None


@cache
def _beginning(table: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(table)))})(?![^\W_])")


#: Heads of what a unit of somebody else is: Acme's Bell unit lost $5.
UNITS: Final = frozenset("unit subsidiary division branch arm affiliate brand".split())

#: Of a company, yet somebody else.
PEOPLE: Final = frozenset(
    "shareholders stockholders holders bondholders noteholders investors creditors customers clients employees workers "
    "analysts economists traders officials executives directors members owners depositors policyholders".split()
)


def is_of_people(word: str) -> bool:
    """Whether a noun is one of people: shareholders, officials.

    >>> is_of_people("officials"), is_of_people("shares")
    (True, False)
    """
    head = heads().get(word)
    return word in PEOPLE or (head is not None and head.kind == "person")


def plural_of(word: str) -> str:
    """The plural of a head.

    >>> [plural_of(word) for word in ("agency", "index", "bank", "chairman", "business")]
    ['agencies', 'indexes', 'banks', 'chairmen', 'businesses']
    """
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith("man"):
        return word[:-3] + "men"
    return word + ("es" if word[-1] in "sxh" else "s")


def _rows(table: str) -> list[str]:
    return [name for line in table.split("\n") for name in line.split("|") if name]


@cache
def places() -> frozenset[str]:
    """Places as the text has them, and in capitals."""
    names = [name for table in (_COUNTRIES, _STATES, _CITIES, _REGIONS) for name in _rows(table)]
    return frozenset(names) | {name.upper() for name in names if len(name) > 3}


@cache
def place_starts() -> frozenset[str]:
    """The first words of the places that have several, each with a capital."""
    return frozenset(name.split()[0].title() for name in places() if " " in name)


@cache
def lands() -> frozenset[str]:
    """Countries and states, and the first words of those that have several: Corp of America."""
    return frozenset(name.split()[0] for table in (_COUNTRIES, _STATES) for name in _rows(table)) | {"America"}


@cache
def nationalities() -> frozenset[str]:
    """Adjectives and plurals of countries and their like, lower-case."""
    words = _NATIONALITIES.split()
    return frozenset(words) | {f"{word}s" for word in words if word.endswith(("an", "i"))}


@cache
def known_names() -> dict[str, list[tuple[tuple[str, ...], Known]]]:
    """The known names and places by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Known]]] = {}
    rows = [(form, row) for row in KNOWN for form in (row.name, *row.forms)]
    rows += [(name, Known(name, "place")) for name in sorted(places()) if " " in name]
    for form, row in rows:
        words = tuple(form.split())
        table.setdefault(words[0], []).append((words, row))
    for forms in table.values():
        forms.sort(key=lambda entry: -len(entry[0]))
    return table
