"""Common English words, which open sentences with a capital letter and are no names: Top, Last, Liabilities."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

#: Base forms; plurals, participles, adverbs and the nouns of the endings below need no row.
_WORDS: Final = """
abandon ability able about above abroad absence absolute absorb abstract accelerate accept acceptance access accident
accord accordance account accurate achieve acid acquire acreage acres across action active activist activity actor
actress actual add additional address adequacy adequate administrative admit adopt adult advance advantage adverse
advice advise adviser advisor advisory aerospace affair affect affiliate afford after aftermath afternoon again
against age agency agenda agent aggregate aggressive ago agree agribusiness agricultural agriculture agrochemical
ahead aid aide aim aims air aircraft airline airlines airport albeit album alcohol alert alien alike all alleges
alliance allies allocate allow allowance almost alone along already also alternative although aluminum always am
ambassador american amid among amongst amount an analysis analyst ancient and anger angry animal ankle announce annual
annum another answer anti anticipates antitrust any anybody anyone anyway apart apology apparel apparent appeal appear
appetite apple appliance applicant appoint approach appropriate approval approve arbitrage are area arena arise arm
arms army around arrange arranger arrival arrow article artificial artist as aside ask asleep aspects assess asset
assist assistance assistant association assume assurance at attack attempt attend attendance attitude attract
attractive auctioneer audience auditors aunt austerity author authorities authority auto automaker automatic
automotive autumn average avg avgs avoid award aware away awful baby back backer background backlog bad bag bags
balance ball ban band bank banker bankrupt bankruptcy banks bar bare barley barometer barrel barriers barter base
basic basis basket bath battle be beach beam bean bear beard beat beauty became because become bed beef been before
began begin begun behalf behaviour behind being belief believe bell below belt bench benchmark beneficial benefit
besides best better bettor between beverage beyond bid bidder bidders bids bigger biggest bike bilateral bill billion
billionaire bingo biotech bird birth bit bitcoin bite bitter black blade blank blind bln block blood blow board boat
body bold bond bone bonus book bookseller boom boost border bore borrower boss both bottler bottom bought bowl boy
boycott brain branch brand brave breach bread break breakthrough breath brewer brick bridge brief bright bring broad
broadband broadcast broadcaster broader broke broken broker brokerage brother brought brown brush bubble budget
budgetary bug build built bulk bullion bullish burden bureau burn burst bus bushel businesses businessmen busy but
butter button buy buyback buyer buyout buys by byproduct bystander cabinet cable cake calendar call came camera camp
campaign campus can cancel candidate cane cannot cap capabilities capacity capex capital car card care cargo carrier
carry carryforward cars cartel case cash casino castle casual cat category caterer cattle cause cautious celebrity
cell cement census cent center centers central centre century cereal ceremony certain certificate chain chair chairman
chairwoman challenge champion chance change channel chaos chapter character charge charity chart chartered cheap
cheaper check cheer chef chemical chest chicken chief children chip chocolate choice chosen church churn cigarette
cinema circle circumstances cities citizen civil claim class classic classroom clean cleanup clear clearance clerk
clever click client clientele cliff climate climb clinic clinical clock close cloth clothier cloud club co coach coal
coast coat cocoa coconut code coffee cold collapse collateral colleagues college colour column combat come comedy
comfort command commerce commercial commission commissioner committee commodities commodity common communications
communique community commute commuter compact company comparative compares comparison compensate compete competitive
competitor complaint complete complex compliance component comprehensive comprise compromise computer con concentrate
concept concern concert conclude concrete condominium conduct confectioner conference confidence confident
confidential conflict conglomerate congressional congressmen consecutive consensus consequences conservative consider
consist consistent consortium constant constraints consultancy consultant consumer contact contactless contain
container content context continental contingency continue continuous contract contractor contractual contribute
control convert cook cookie cool cooperate cooperative copper copyright core corn corner corp corporate corporation
correct correspondent cosmetics cost cotton couch cough could council count counter counterpart country couple coupon
courage course court cousin covenants cover coverage craft craftsmanship crash crazy cream create creative credit
creditor creditworthiness crew crime criminal crises crisis critical criticism critics crop crore cross crowd crown
crucial crude cruise cry crypto cts cubic culture cumulative cup curb curious currency current curve cushion customer
cut cutbacks cuts cwt cycle dairy damage damp dance danger dangerous dark data dataset date daughter dawn day days
dead deadline deadlock deaf deal dealer dear death debate debenture debt debtor debut decade decent decide declare
decline decrease decree deep default defence defend defense deficit define definitive degree delay delegates delight
delists deliver delivery demand demo demonstrate dentist deny department departure depend dependence deposit
depositary depress depth deputy desert design desire desk despite detail determine detractor develop developer device
devices dialog did die died diesel diet difference different difficult difficulty dig digit digital dinner dip
diplomat diplomatic diplomats direct director dirt dirty disappearance disaster disastrous discipline disclaimer
disclose disclosure discount discovery discretionary discuss disease dish disk display disposal dispute dissent
dissident distance distiller distribute distributor district div diversify divest dividend divs dlr dlrs do doctor
does dog doing dollar domestic don done donor door dot double doubt down downgrade downloads downtime downturn
downward dozen draft drain dramatic draw drawn dream dress drill driller drink drive driven drone drop drought drug
dry dual due dust duty dweller each eager ear earlier earn earner earth earthquake ease easier east eastern easy
eatery ebit ebitda economic economist economy edge edible editor effect effective efficiency efficient effort egg
eight eighth either elaborate elbow elder elect electorate electric electricity electronic elegant eleven eliminate
elite elsewhere email emerge emergency employee employer employs empty enable encourage end endorse ends enemy energy
engage engine enhance enjoy enormous enough ensure enter enterprises enthusiasm entire entity entrance entrepreneur
entry envelope episode equal equity equivalent era error escape essay essential establish estate estimate ethanol
eurobond evaluate eve even event eventual ever every everyone evidence evident evil ex exact examine example excel
excellent except excess excessive exchange exchanges excise exclude exclusive excuse executive exempt exercise exists
exodus expand expect expenditure expense expensive experience expert expire explain explore explorer export exporter
exposure extend extensive extent external extra extraordinary extreme eye eyes eyewear fabulous face facility fact
factor fail failure fair faith fake fall fallen familiar fan fancy fantastic far fare farm farmers farmland fashion
fast faster fastest fat fatality father fats fault favor favorite favour fear feature federal fee feed feel fees feet
fell felt female ferry fertiliser fertilizer festival fever few fewer fiber fibre field fierce fifteen fifth fifty fig
fight fighter figs figure file film final finance financial financier find fine finger finish fintech fire firm firmer
first fiscal fish fishery five fix flag flame flat flavor fleet flight float flood floor flow flower fly focus folk
follow food fool foot football footballer footfall footwear for force forecast foreign forest forester forever forex
forget fork form formal former formula formulate fortune forty forward foster found foundation founder foundry four
fourth fox frame framework franc franchisee franchisor fraud free freedom freelancer freeze freight frequency fresh
friend frog from front frozen fruit fuel fulfill full fun fund fundamental fundraiser funds funny furlough furniture
further furthermore future gain gallery gambler game gap garage garden gas gasoline gate gauge gave gender general
generate genius gentle geopolitical get gets ghost giant gift gilt girl give given glad glass glimpse global glory go
goal god goes going gold golden golf gone good goodwill got governor governors grace grade gradual graduate grain
grand grant grass grave great greater green grew grey grim grocer grocery gross ground group groups grow grower
growers grown growth guarantee guard guess guest guidance guide guidelines guilder guilty gun guy habit hacker had
hair half hall halt hand handle happen happy harbor hard hardship harm harvest has hat hate hauler haulier have haven
hawk he head headcount headline headquarters headwind health healthy hear heard heart heat heaven heavy hectares hedge
heiress held hell hello help hence her here hero hey hidden high higher highest highway hike him himself hint his
historic historical history hit hits hobby hog hold holder holdings hole holiday hollow holy home homebuilder
homebuyer homeless homeowner homes honest honey honor hook hope horizon horse hospital hospitality hostile hot hotel
hotelier hotels hour house housebuilder household houses how however huge human hungry hunt hurry hurt husband
hydrogen ice icon idea ideal identify if ignore illegal image imagine imbalance immediate impact import importance
important importer importers impose impressive improve in inability inadequate inbound inbox incentive inch include
inclusive income incorporate increase incremental incumbent indefinite independent index indicate indicator indicators
indirect individual industrial industrialist industries industry inflationary inflow influence influential inform
informal infrastructure initial initiative injuries injury inpatient inquiry inside insider insight insolvency
insolvent inspector install instant instead institute institutional insurance insurer integrate intellectual
intelligence intelligent intend intense intent inter interbank interest interim intermediate internal international
internet intervene interview into intra introduce inventory invest investigator investor invoice involve iron is
island issuance issue issuer it item its itself jacket jackpot jail jet jeweler jeweller job jobless joblessness jobs
join joint joke journal journalists journey joy judge jump jungle junior juror jury just justice keep kept key kick
kid kill kilo kind king kiss kitchen knee knife knock know knowledge known lab label labor labour lack ladder lady
laid lake lamp land landfill landlord landmark landowners language laptop large larger largest laser last late later
latest latex latter laugh launch law lawmaker lawmakers lawn laws lawsuit lawyer lay layoff layoffs lazy lead leader
leadership leaf league learn lease leasehold least leave led left legal legend legislator lend lender length lent less
lesson let letter level leverage levy liability liberal liberalise library licences license licensee licensor lie life
lifetime lift light lighter like likewise limit line lineup link lion lip liquid liquidity lira lire list listen
literary lithium litigant little live livestock load loaf loan lobby local localities lock log logic logistics long
longer look loose lord lose loss lost lot lots lottery loud love low lower lowest lows loyalty lucky lumber lunch
luxury machine machinery mad made magazine magic magical magnate mail main mainstream maintain maintenance maize major
majority make maker makeup male malware mama man manage manager mandate mandatory manner manpower manufacture
manufacturer many margin marginal marine maritime mark market marketer marketplace mask mass massive master match mate
material matter mature maturity maximum may maybe mayor me meal mean meant meanwhile measure meat mechanic media
median medical medium medtech meet melody member membership memory men menu merchandise merchant merge merger mess
message met meta metal metaphor meters method metres microchips microwave mid midday middle midnight might migrant
mild miles milestone military milk mill million millionaire mind mine miner mineral minimal minimum minister ministers
ministries ministry minor minority minus minute miracle mirror miscellaneous misses missile mistake mln mobile
mobility mode model moderate modern modest molecule mom moment momentum monetary money monitor monster month months
mood moon moral moratorium more moreover mortality mortgage most mother motion motor motorist mountain mourner mouse
mouth move movie mth mths much mud multi multibillion multimillion multinational multiple muscle museum music must
mutual my mystery myth nail name narrow nasty nation national nationwide natural nature navy near nearby necessary
neck need negative negotiate negotiator neighbor neither nerve nervous nest net network never new newcomer news
newspaper next nice night nil nine nine- ninth no nobody noise nominal non none nonprofit noon nor normal north
northern nose not note notebook noteworthy notice notion novel now nuclear number nurse nursery nut oats obesity
objective observer observers obstacle obtain obvious occupancy occur ocean odd odds of off offensive offer office
officer offices official offline offset offshore often oil oilfield oils ok okay old older oligarch on once one online
onlooker only onset onshore onto open oper opera operate operational operator opex opinion opponent opportunity oppose
optical optics optimism optimistic option optional or oral orange orbit order ordinary ore organ organic organisation
organization original other otherwise ounce our out outage outbreak outcome outer outfitter outflow outlay outline
outlook outpatient output outside outsider outsourcer oven over overall overcome overhead overnight overseas overtime
overview owed owes own owner ownership owns oxygen pace pack package packager pact page paid pain paint pair palace
pale palm pan pandemic panel panic paper par parcel parent park parliament parliamentary part participants participate
particular partner partners partnership party pass passage passenger password past patent path patient patronage
pattern pawnbroker pay payee payer payout payroll payrolls pays pct peace peak pedestrian peer pen penalty pensioner
people pepper per perceive percent percentage perfect perform performance perhaps period permanent permit perpetrator
person personal personnel persuade pesos pet petitioner petrochemical petrol petroleum pharmaceutical phase
philanthropist phone photo physical piano pick pickup picture pie pig pilgrim pillar pilots pink pipeline pitch pizza
place plain plaintiff plan plane plant plastic plate platform play player plea pleasant please pledge plot plunge plus
pocket podcast poem poet point poison pole police policy polite political politicians poll pool poor pop pope popular
popularity porch port portfolio portrait pose posh positive post postage postal pot potato potential pouch poultry
pound poverty powder power practice prayer pre pre-tax precise predator predict preference preliminary premium prepaid
prepare presence present president presidential press pressure pretax pretty prevent previous price pride priest
primary prime prince princess principal principle print printer printers prior priority prison private prize pro probe
problem procedure procedures process processor processors produce producer product productivity professional profit
program programme progress project promise promote prompt proof proper property proposal propose proprietary
prosecutor prospect prospective prospectus protect protection protectionism protectionist protein protest protester
protestor protocol proud prove proven provide provider province provincial provisional proxy psychology pub public
publish publisher pull pulp pump purchase purchaser pure purpose pursuant pursue push put puts puzzle qtly qtr qtrs
quality quantum quarter quasi queen quest queue quick quiet quit quite quiz quota quote rabbit race racial radical
radio raider rail railway rain rainbow rainfall raise ran random range rank ransomware rapid rapper rare rat rate
ratepayer rather ratio raw raws re reach react read reader readership ready reaffirm real reality realm realtor rear
reason reassure rebate rebates rebel rebound recap receipt receipts receive recent recipe recipient recognize
recommend record recover recovery recruit recruiter red redeem reduce redundancy ref referee reference refinance
refiner refinery reflect reform refugee refund refusal regard regime region regional registrant regular regulator
regulators regulatory reinsurance reinsurer reject relative release relief reluctance reluctant rely remain remainder
remarks remedy remittance remittances remote removal remove renew renewal rent rental renter repaid repair repay
repeat replace report reporters represent representative representatives repurchase request require resale rescue
research reseller reserve reserves reset resident residential residual resign resin resistance resolve resort
resources respect respective respond respondent response rest restaurant restaurateur restore restraint restrict
restructure result resume retail retailer retain retaliate retire retiree retro return reunion reuters rev revenge
revenue reversal reverse review revise revive revs rhythm ribbon rice rich rider ridership right rigid rigs ring riot
rioter ripe rise risen risk rival river riyals road roadmap robbery robot robotics rock rocket role roll roof room
root rope rose rough round route routine rover row royal royalty rubber rude rug rule rumor run runs rupees rural rush
sack sad safe safety said sail saint salad salary sale salt same sand satisfactory satisfy sauce save savings saw say
says scale scandal scary scene sceptic schedule scheme scholarship school science scientific scientist scope score
scout scrap scream screen script sea seafood seamen search season seasonal seat second secondary secret secretary
sector secure securities security see seeds seek seem seen sees select self selfish sell seller sellers semi
semiconductor senator senators send senior sense sent separate series serious serve service services set sets settle
seven seventh several severe shade shadow shake shale shall shallow shape share shareholder shark sharp she sheet
shelf shelter shift shine ship shipper shirt shock shoe shoot shop shopper short shortage shortfall shot should
shoulder shout show shower shown shr shrs shut sick side sight sign signal significant silence silver similar simple
sin since singer single sink sister sit site six sixth sixty size skeptic skill skin skincare sky slash slate
slaughter sleep slice slide slight slim slip slot slow slowdown slower sluggish slump small smaller smart smash smell
smelter smile smoke smoker smooth smuggler snack snake snapshot snow so soap soar social sock soda sofa soft software
soil solar sold soldier sole solid solo solve some somebody sometime somewhat son song soon sorghum sort sought soul
sound soup sour source south southern southwest sovereign soybean space spare spark speak speaker special specialist
specialty specific specify spectacular spectator speculative speech spell spend spender spent spice spider spirit
split spoke spokesman spokesmen spokeswoman spokeswomen sponsor sponsorship sport sportswear spot spread spur square
squatter stability stabilize stable stadium staff stage stake stakeholder stance stand standard star start startup
state states statistics statue status statutory stay steady steam steel steep stem step stick still stimulate stock
stockbroker stockbrokers stockholder stockpile stockpiles stone stood stop storage store storm story stove straight
strange stranger strategic strategist strategy stream streamer streamline street strength strengthen stress strict
strike stroke strong stronger strongest struck structural structure student studio study stuff style sub subcommittee
subcontractor subject submit subscribe subscriber subscribers subsequent subsidiary subsidies subsidy substantial
suburb success successive successor such sudden sues suffer sufficient sugar suggest suit suite suitor sulphur sum
summer summit sun super supermarket supervisory supper supplier supplies support supporters surcharge sure surge
surgery surplus surprise surveillance survey survivor suspend swap sweat sweet swift swing switch symbol symptom
syndicate system table tackle take takeaway taken takeover takeup tale talk tall tank tanker tankers tape target
tariff task taste tax taxi taxpayer taxpayers tea teacher team tear teaser tech technical techniques technologies
technology teen teenager telco telecom telephone tell temple temporary ten tenant tender tennis tenth term terminal
territory terror test testimony textile than thank that the theater their them theme themselves then theory therapy
there thereafter thereby therefore these they thick thief thin thing think third thirteen thirty this those though
thought thousand thread threat threaten three thrift throat throne through throughout throughput thumb thunder thus
ticker tide tie tied ties tiger tight tillage timber time timeline tin tiny tip tissue title to toast tobacco today
toe together told toll tomato tomorrow ton tone tongue tonight tonnage tonne tons too took tools top topic tops torch
tornado toss total touch tough tour tourism tourist toward tower town toy trace track tractor trade trademarks trader
tradesman traditional traffic trail train trainee tranche trans transfer transparency transport transportation trap
trash travel traveler traveller treasure treasurer treasury treat tree tremendous trend trials tribe trick trigger
trillion trim trip troop trophy tropical trouble truck trucker truckload true trust trustee trusts truth try tube
tumble tune tunnel turn turnaround turnout turnover twelve twenty twice twin twist two tycoon type typhoon ugly
ultimate ultra umbrella unable uncertain uncertainty uncle unclear under undermine understand understood undertake
undertaken underway underwrite underwriter underwritten unfair union unions unique unit unless unlike unrealistic
until unusual unveil up update upfront upon upper upset uptake upward uranium urban urge urgent us use used user users
uses usher using usual utility vacancy vaccine vague valid value valve vandal variety various vast vault vehicle
vendor venture venue verdict versus very vessels veteran veto via vice victim victims victory video view viewer
viewership village villager vineyard vintage vintner violence virtual virus visa vision visit visitor visual vital
vivid vocal voice volatility volcano volume volunteer vote voter voters wage wait wake walk wall want war warehouse
warm warns warrant warranty was wash waste watch watchdog water wave way ways we weak weaken weaker wealth wealthy
weapons weather week weekend weight weird welcome welfare well wells went were west western what whatever wheat wheel
when whenever where whereas wherever whether which whichever while whip whistle white who whoever whole wholesale
wholesaler whom whose why wide wider widespread wife wild wildfire will win wind windfall winemaker winner wins winter
wire wisdom wise wish with withdraw withdrawal withdrawn withdrew within without wk wks wolf woman women won wonder
wood word work worker workers workforce workload workshop world worldwide worm worry worse worshipper worst worth
would wow wrap wrist write writedown writer written wrong yards yarn yeah year yellow yen yes yesterday yet yield you
young younger your youth yr yrs yuan zero zinc zone
"""

#: The endings by which a word shows that it is a common one: Recognizing, Liabilities' sort of nouns, Carmaker.
_ENDINGS: Final = re.compile(
    r"[a-z]{3,}(?:ings?|ed|ly|[st]ions?|ness|ments?|[ai]bility|i[sz]ation|[ai]ble|less|ful|maker|builder|grower)"
)


@cache
def common_words() -> frozenset[str]:
    """The words as a set."""
    return frozenset(_WORDS.split())


def in_table(word: str) -> bool:
    """Whether a lower-case word, or what it is the plural of, is in the table.

    >>> [in_table(word) for word in ("top", "liabilities", "losses", "acme")]
    [True, True, True, False]
    """
    words = common_words()
    if word in words:
        return True
    if not word.endswith("s") or len(word) < 4:
        return False
    return word[:-1] in words or (word.endswith("es") and (word[:-2] in words or word[:-3] + "y" in words))


def is_common(word: str) -> bool:
    """Whether a lower-case word is common by the table or by its ending.

    >>> [is_common(word) for word in ("analysts", "distillation", "recognizing", "acme")]
    [True, True, True, False]
    """
    return in_table(word) or _ENDINGS.fullmatch(word.removesuffix("s")) is not None
