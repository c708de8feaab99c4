"""Common English words, which open sentences with a capital letter and are no names: Top, Last, Liabilities."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

#: Base forms; plurals, participles, adverbs and the nouns of the endings below need no row.
_WORDS: Final = """
abandon ability able about above abroad absence absolute absorb abstract accelerate accept acceptance access accident
accord accordance account accurate achieve acid acquire acreage acres across action active activity actor actual add
additional address adequacy adequate administrative admit adopt adult advance advantage adverse advice advise adviser
advisor advisory affair affect affiliate afford after afternoon again against age agency agenda agent aggregate
aggressive ago agree agricultural agriculture ahead aid aide aim aims air aircraft airline airlines airport albeit
album alert alien alike all alleges alliance allies allocate allow allowance almost alone along already also
alternative although aluminum always am ambassador american amid among amongst amount an analysis analyst ancient and
anger angry animal ankle announce annual annum another answer anti anticipates antitrust any anybody anyone anyway
apart apology apparent appeal appear appetite apple appliance appoint approach appropriate approval approve arbitrage
are area arena arise arm arms army around arrange arranger arrival arrow article artificial artist as aside ask asleep
aspects assess asset assist assistance assistant association assume assurance at attack attempt attend attitude
attract attractive audience auditors aunt austerity author authorities authority auto automaker automatic automotive
autumn average avg avgs avoid award aware away awful baby back background backlog bad bag bags balance ball ban band
bank banker bankrupt bankruptcy banks bar bare barley barrel barriers barter base basic basis basket bath battle be
beach beam bean bear beard beat beauty became because become bed beef been before began begin begun behalf behaviour
behind being belief believe bell below belt bench beneficial benefit besides best better between beyond bid bidders
bids bigger biggest bike bilateral bill billion bird birth bit bite bitter black blade blank blind bln block blood
blow board boat body bold bond bone bonus book boom boost border bore borrower boss both bottom bought bowl boy
boycott brain branch brand brave breach bread break breakthrough breath brick bridge brief bright bring broad
broadcast broader broke broken broker brokerage brother brought brown brush bubble budget budgetary bug build built
bulk bullion bullish burden bureau burn burst bus bushel businessmen busy but butter button buy buyback buyer buyout
buys by cabinet cable cake calendar call came camera camp campaign can cancel candidate cannot cap capabilities
capacity capex capital car card care cargo carrier carry carryforward cars case cash castle casual cat category cattle
cause cautious celebrity cell cent center centers central centre century cereal ceremony certain certificate chain
chair chairman challenge champion chance change channel chaos chapter character charge chart chartered cheap cheaper
check cheer chef chemical chest chicken chief children chip chocolate choice chosen church circle circumstances cities
citizen civil claim class classic clean cleanup clear clearance clerk clever click client cliff climate climb clinic
clinical clock close cloth cloud club co coach coal coast coat cocoa coconut code coffee cold collapse collateral
colleagues college colour column combat come comedy comfort command commerce commercial commission commissioner
committee commodities commodity common communications communique community compact company comparative compares
comparison compensate compete competitive competitor complaint complete complex compliance component comprehensive
comprise compromise computer con concentrate concept concern concert conclude concrete conduct conference confidence
confident confidential conflict congressional congressmen consecutive consensus consequences conservative consider
consist consistent consortium constant constraints consultant consumer contact contain container content context
continental continue continuous contract contractual contribute control convert cook cookie cool cooperate copper
copyright core corn corner corp corporate corporation correct cost cotton couch cough could council count counter
country couple coupon courage course court cousin cover coverage craft crash crazy cream create creative credit
creditor crew crime criminal crises crisis critical criticism critics crop crore cross crowd crown crucial crude cry
crypto cts cubic culture cumulative cup curb curious currency current curve cushion customer cut cutbacks cuts cwt
cycle dairy damage damp dance danger dangerous dark data dataset date daughter dawn day days dead deadline deadlock
deaf deal dealer dear death debate debenture debt debtor debut decade decent decide declare decline decrease decree
deep default defence defend defense deficit define definitive degree delay delegates delight delists deliver delivery
demand demo demonstrate dentist deny department departure depend dependence deposit depositary depress depth deputy
desert design desire desk despite detail determine develop device devices dialog did die died diet difference
different difficult difficulty dig digit digital dinner dip diplomatic diplomats direct director dirt dirty disastrous
discipline disclaimer disclose disclosure discount discovery discuss disease dish disk display disposal dispute
distance distribute distributor district div diversify divest dividend divs dlr dlrs do doctor does dog doing dollar
domestic don done door dot double doubt down downgrade downloads downturn downward dozen draft drain dramatic draw
drawn dream dress drill drink drive driven drone drop drought drug dry dual due dust duty each eager ear earlier earn
earth earthquake ease easier east eastern easy ebit ebitda economic economist economy edge edible editor effect
effective efficiency efficient effort egg eight eighth either elaborate elbow elder elect electric electricity
electronic elegant eleven eliminate elite elsewhere email emerge emergency employee employs empty enable encourage end
endorse ends enemy energy engage engine enhance enjoy enormous enough ensure enter enterprises enthusiasm entire
entity entrance entry envelope episode equal equity equivalent era error escape essay essential establish estate
estimate eurobond evaluate eve even event eventual ever every everyone evidence evident evil ex exact examine example
excel excellent except excess excessive exchange exchanges exclude exclusive excuse executive exempt exercise exists
expand expect expenditure expense expensive experience expert expire explain explore export exporter exposure extend
extensive extent external extra extraordinary extreme eye eyes fabulous face facility fact factor fail failure fair
faith fake fall fallen familiar fan fancy fantastic far farm farmers farmland fashion fast faster fastest fat father
fats fault favor favorite favour fear feature federal fee feed feel fees feet fell felt female festival fever few
fewer fiber field fierce fifteen fifth fifty fig fight fighter figs figure file film final finance financial find fine
finger finish fire firm firmer first fiscal fish five fix flag flame flat flavor fleet flight float flood floor flow
flower fly focus folk follow food fool foot football for force forecast foreign forest forever forget fork form formal
former formula formulate fortune forty forward foster found foundation founder four fourth fox frame framework franc
fraud free freeze freight frequency fresh friend frog from front frozen fruit fuel fulfill full fun fund fundamental
funds funny furniture further furthermore future gain game gap garage garden gas gasoline gate gave gender general
generate genius gentle get gets ghost giant gift gilt girl give given glad glass glimpse global glory go goal god goes
going gold golden golf gone good goodwill got governor governors grace grade gradual grain grand grant grass grave
great greater green grew grey grim grocery gross ground group groups grow growers grown growth guarantee guard guess
guest guidance guide guidelines guilder guilty gun guy habit had hair half hall halt hand handle happen happy harbor
hard hardship harm harvest has hat hate have haven hawk he head headline headquarters health healthy hear heard heart
heat heaven heavy hectares hedge held hell hello help hence her here hero hey hidden high higher highest highway hike
him himself hint his historic historical history hit hits hobby hog hold holder holdings hole holiday hollow holy home
homes honest honey honor hook hope horizon horse hospital hostile hot hotel hotels hour house household houses how
however huge human hungry hunt hurry hurt husband ice icon idea ideal identify if ignore illegal image imagine
imbalance immediate impact import importance important importers impose impressive improve in inability inadequate
inbox incentive inch include income incorporate increase indefinite independent index indicate indicators indirect
individual industrial industries industry inflationary inflow influence influential inform informal initial initiative
injuries inside insider insight insolvent install instant instead institute institutional insurance integrate
intellectual intelligence intelligent intend intense intent inter interbank interest interim intermediate internal
international internet intervene interview into intra introduce inventory invest investor invoice involve iron is
island issuance issue issuer it item its itself jacket jail jet job jobs join joint joke journal journalists journey
joy judge jump jungle junior jury just justice keep kept key kick kid kill kilo kind king kiss kitchen knee knife
knock know knowledge known lab label labor labour lack ladder lady laid lake lamp land landmark language laptop large
larger largest laser last late later latest latex latter laugh launch law lawmakers lawn laws lawsuit lawyer lay
layoffs lazy lead leader leadership leaf league learn lease least leave led left legal legend lend lender length lent
less lesson let letter level leverage liability liberal liberalise library licences license lie life lifetime lift
light lighter like likewise limit line lineup link lion lip liquid liquidity lira lire list listen literary little
live load loaf loan lobby local lock log logic long longer look loose lord lose loss lost lot lots loud love low lower
lowest lows lucky lunch luxury machine machinery mad made magazine magic magical mail main mainstream maintain
maintenance maize major majority make maker male mama man manage manager mandate mandatory manufacture manufacturer
many margin marginal marine mark market marketplace mask mass massive master match mate material matter mature
maturity maximum may maybe mayor me meal mean meant meanwhile measure meat mechanic media median medical medium meet
melody member membership memory men menu merchant merge merger mess message met meta metal metaphor meters method
metres microchips microwave mid midday middle midnight might mild miles military milk mill million mind mine mineral
minimal minimum minister ministers ministries ministry minor minority minus minute miracle mirror misses missile
mistake mln mobile mode model moderate modern modest mom moment momentum monetary money monitor monster month mood
moon moral moratorium more moreover mortgage most mother motion motor mountain mouse mouth move movie mth mths much
mud multi multibillion multimillion multinational multiple muscle museum music must mutual my mystery myth nail name
narrow nasty nation national nationwide natural nature navy near nearby necessary neck need negative negotiate
negotiator neighbor neither nerve nervous nest net network never new news newspaper next nice night nil nine nine-
months ninth no nobody noise nominal non none noon nor normal north northern nose not note notebook noteworthy notice
notion novel now nuclear number nurse nut oats objective observers obstacle obtain obvious occur ocean odd odds of off
offensive offer office officer offices official offline offset offshore often oil oilfield oils ok okay old on once
one online only onset onto open oper opera operate operator opex opinion opponent opportunity oppose optical optics
optimism optimistic option optional or oral orange orbit order ordinary ore organ organisation organization original
other otherwise ounce our out outbreak outcome outer outflow outline outlook output outside outsider oven over overall
overcome overnight overseas overview owed owes own owner ownership owns oxygen pace pack package pact page paid pain
paint pair palace pale palm pan panel panic paper par parent park parliament parliamentary part participants
participate particular partner partners partnership party pass passage passenger password past patent path patient
pattern pay payout pays pct peace peak peer pen penalty people pepper per perceive percent percentage perfect perform
performance perhaps period permanent permit person personal personnel persuade pesos pet petroleum pharmaceutical
phase phone photo physical piano pick pickup picture pie pig pillar pink pipeline pitch pizza place plain plan plane
plant plastic plate platform play player pleasant please pledge plot plunge plus pocket poem poet point poison pole
police policy polite political politicians poll pool poor pop pope popular popularity porch port portfolio portrait
pose posh positive post pot potato potential pouch poultry pound powder power practice prayer pre pre-tax precise
predict preference preliminary premium prepare presence present president presidential press pressure pretax pretty
prevent previous price pride priest primary prime prince princess principal principle print printers prior priority
prison private prize pro probe problem procedures process processor processors produce producer product productivity
professional profit program programme progress project promise promote prompt proof proper property proposal propose
proprietary prospect prospective protect protection protectionism protectionist protein protest proud prove proven
provide provider province provincial provisional proxy psychology pub public publish pull pump purchase pure purpose
pursuant pursue push put puts puzzle qtly qtr qtrs quality quantum quarter quasi queen quest queue quick quiet quit
quite quiz quota quote rabbit race racial radical radio rail railway rain rainbow raise ran random range rank rapid
rare rat rate rather ratio raw raws re reach react read reader ready reaffirm real reality realm rear reason reassure
rebates rebel rebound recap receipts receive recent recipe recognize recommend record recover recovery recruit red
redeem reduce ref referee reference refinance refinery reflect reform refund refusal regard regime region regional
regular regulators regulatory reject relative release relief reluctance reluctant rely remain remainder remarks remedy
remote removal remove renew rent rental repaid repay repeat replace report reporters represent representative
representatives repurchase request require resale rescue research reseller reserve reserves reset resident residential
residual resign resistance resolve resort resources respect respective respond response rest restore restraint
restrict restructure result resume retail retailer retain retaliate retire retro return reunion reuters rev revenge
revenue reversal reverse review revise revive revs rhythm ribbon rice rich rider right rigid rigs ring riot ripe rise
risen risk rival river riyals road roadmap robbery robot robotics rock rocket role roll roof room root rope rose rough
round route routine rover row royal rubber rude rug rule rumor run runs rupees rural rush sack sad safe safety said
sail saint salad salary sale salt same sand satisfactory satisfy sauce save savings saw say says scale scandal scary
scene schedule scheme school science scientific scientist scope score scout scream screen script sea seamen search
season seasonal seat second secondary secret secretary sector secure securities security see seeds seek seem seen sees
select self selfish sell sellers semi semiconductor send senior sense sent separate series serious serve service
services set sets settle seven seventh several severe shade shadow shake shall shallow shape share shareholder shark
sharp she sheet shelf shelter shift shine ship shirt shock shoe shoot shop short shortage shortfall shot should
shoulder shout show shower shown shr shrs shut sick side sight sign signal significant silence silver similar simple
sin since singer single sink sister sit site six sixth sixty size skill skin sky slash slate slaughter sleep slice
slide slight slim slip slot slow slowdown slower sluggish slump small smaller smart smash smell smelter smile smoke
smooth snack snake snapshot snow so soap soar social sock sofa soft software soil sold soldier sole solid solo solve
some somebody sometime somewhat son song soon sorghum sort sought soul sound soup sour source south southern southwest
sovereign soybean space spare spark speak speaker special specialty specific specify spectacular speculative speech
spell spend spent spice spider spirit split spoke spokesman spokesmen spokeswoman spokeswomen sport spot spread spur
square stability stabilize stable stadium staff stage stake stance stand standard star start startup state states
statistics statue status statutory stay steady steam steel steep stem step stick still stimulate stock stockbrokers
stockholder stockpiles stone stood stop storage store storm story stove straight strange stranger strategic strategy
stream streamline street strength strengthen stress strict strike stroke strong stronger strongest struck structural
structure student studio study stuff style sub subcommittee subject submit subscribe subscribers subsequent subsidiary
subsidies substantial suburb success successive successor such sudden sues suffer sufficient sugar suggest suit suite
sum summer summit sun super supervisory supper supplier support supporters sure surge surgery surplus survey suspend
swap sweat sweet swift swing switch symbol symptom syndicate system table tackle take takeaway taken takeover tale
talk tall tank tankers tape target tariff task taste tax taxi taxpayers tea teacher team tear teaser tech technical
techniques technologies technology teen telecom telephone tell temple temporary ten tenant tender tennis tenth term
terminal territory terror test testimony textile than thank that the theater their them theme themselves then theory
therapy there thereafter thereby therefore these they thick thief thin thing think third thirteen thirty this those
though thought thousand thread threat threaten three thrift throat throne through throughout thumb thunder thus ticker
tide tie tied ties tiger tight time timeline tin tiny tip tissue title to toast tobacco today toe together told tomato
tomorrow ton tone tongue tonight tonne tons too took tools top topic tops torch tornado toss total touch tough tour
toward tower town toy trace track trade trademarks trader traditional traffic trail train tranche trans transfer
transparency transport transportation trap trash travel treasure treasurer treasury treat tree tremendous trend trials
tribe trick trigger trillion trim trip troop trophy tropical trouble truck true trust trustee trusts truth try tube
tumble tune tunnel turn turnover twelve twenty twice twin twist two type ugly ultimate ultra umbrella unable uncertain
uncertainty uncle unclear under undermine understand understood undertake undertaken underway underwrite underwriter
underwritten unfair union unions unique unit unless unlike unrealistic until unusual unveil up update upon upper upset
upward urban urge urgent us use used users uses usher using usual utility vague valid value valve variety various vast
vault vehicle venture versus very vessels veto via vice victims victory video view village vintage violence virtual
virus visa vision visit visitor visual vital vivid vocal voice volcano volume volunteer vote voters wage wait wake
walk wall want war warm warns warrant was wash waste watch water wave way ways we weak weaken weaker wealth wealthy
weapons weather week weekend weight weird welcome well wells went were west western what whatever wheat wheel when
whenever where whereas wherever whether which whichever while whip whistle white who whoever whole wholesale whom
whose why wide wider widespread wife wild will win wind winner wins winter wire wisdom wise wish with withdraw
withdrawal withdrawn withdrew within without wk wks wolf woman women won wonder wood word work workers workforce
workshop world worldwide worm worry worse worst worth would wow wrap wrist write writedown writer written wrong yards
yeah year yellow yen yes yesterday yet yield you young your youth yr yrs yuan zero zinc zone
"""

#: The endings by which a word shows that it is a common one: Recognizing, Liabilities' sort of nouns, Distillation.
_ENDINGS: Final = re.compile(r"[a-z]{3,}(?:ings?|ed|ly|[st]ions?|ness|ments?|[ai]bility|i[sz]ation|[ai]ble|less|ful)")


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
