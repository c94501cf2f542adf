"""The words of moves and differences, each of the kind of part that it is."""

from collections.abc import Iterable

from tellers.check.composed.pieces import SAYS_NOTHING, Lexicon

SHARE, VOTES, VOTE = "share", "votes", "vote"
TURNOUT, MAJORITY, NAMES = "turnout", "majority", "names"
NOUNS = (SHARE, VOTES, VOTE, TURNOUT, MAJORITY, NAMES)
"""What a figure may be of; a bare "vote" is of votes or of their share."""
_ALL = (
    "the vote|the votes|the poll|votes|votes cast|the votes cast|all votes|the total vote|"
    "all votes cast|the valid vote|the popular vote|support"
)
_SHARES = "share|percentage|percentage share|proportion|slice|portion|cut"
_SHARE = (
    "share", "vote share", "vote - share", "percentage", "percentage share", "poll share",
    "share here", "portion", "slice", "proportion of voters", "proportion of the voters",
    "proportion of those voting", "percentage of voters", "share of voters",
    *(f"{one} of {of}" for one in _SHARES.split("|") for of in _ALL.split("|")),
)  # fmt: skip
_VOTES = (
    "votes|tally|vote tally|tally of votes|number of votes|total|total vote|vote total|"
    "total of votes|raw vote|raw votes|raw total|haul|haul of votes|vote count|pile|"
    "pile of votes|number of ballots|ballots|ballot papers|count of votes|stack of votes|"
    "supporters|actual vote|total number of votes|vote in numbers|people|voters|electors"
)
_VOTE = (
    "vote|support|poll|showing|score|performance|backing|following|strength|level of support|"
    "standing|popularity|figure|result|vote here"
)
_TURNOUT = (
    "turnout|turn - out|participation|turnout rate|rate of turnout|level of turnout|"
    "voter turnout|turnout here|turnout of voters"
)
_MAJORITY = (
    "majority|winning majority|majority of votes|margin|winning margin|margin of victory|lead|"
    "cushion|advantage|buffer|winning lead|victory margin|size of the majority|maj|"
    "majority here|margin of the win|gap|gap at the top|gap between the top N|"
    "gap between first and second|gap between O and O|gap between the first N|"
    "gap between the two|margin at the top|gap between winner and runner - up|"
    "gap between the first and the second"
)
_NAMES = (
    "candidates|contenders|hopefuls|runners|runners and riders|field|field of candidates|"
    "number of candidates|names on the ballot|names on the ballot paper|names on the paper|"
    "aspirants|people standing|ballot paper|entry list|people on the ballot paper|"
    "list of candidates|starters|would - be mps|nominations|entrants|"
    "candidates on the ballot paper|number of names|number of hopefuls|number of contenders|"
    "number of runners|names|challengers|people stood|people ran|people put up"
)
_RUNNING = (
    "stood|standing|ran|running|entered|entered the lists|entered the race|entered the contest|"
    "entered the field|entered the fray|put themselves forward|threw their hats in the ring|"
    "threw their hats into the ring|competed|contested it|contested the seat|in the field|"
    "on the ballot|on the ballot paper|in the race|in the running|in the contest|on the paper|"
    "took the field|were nominated|lined up|fought it|fought the seat|sought the seat|"
    "vied for it|vied for the seat|contested this seat|joined the fray|joined the race|"
    "went to the line|competed for it|put up|offered themselves|in contention|took part|"
    "to choose from|battled it out"
)
"""What candidates do."""
_RISING = (
    "rose|risen|rise|rises|rising|grew|grown|grow|growing|climbed|climb|climbing|increased|"
    "increase|increases|increasing|jumped|jump|leapt|leap|soared|soar|surged|surge|rocketed|"
    "ballooned|swelled|swollen|swell|expanded|expand|advanced|advance|strengthened|strengthen|"
    "rebounded|recovered|recover|rallied|improved|improve|improving|mushroomed|shot up|went up|"
    "gone up|go up|going up|goes up|crept up|creep up|creeping up|edged up|edge up|edging up|"
    "inched up|nudged up|ticked up|moved up|picked up|perked up|bounced back|edged higher|"
    "inched higher|crept higher|edged upwards|edged upward|moved upwards|crept upwards|"
    "drifted upwards|inched upwards|inched upward|headed upwards|ticked upwards|ticked higher|"
    "went higher|nudged upwards|nudged higher|moved higher|sprang up|leapt up|jumped up|"
    "stepped up|bettered|built on|lifted|added to|adding to|add to|builds on|build on|boosted|"
    "raised|enlarged|enhanced|extended|fattened|exceeded|rose higher|widened|widen|stretched|"
    "broadened|lengthened|deepened|surpassed|improved on|improved upon|rocketed up|"
    "firmed|firmed up|moved upward|bulked up|surged up|came up|swelled up|padded|built up"
)
_FALLING = (
    "fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|slid|slide|sliding|slipped|"
    "slip|slips|slipping|dipped|dip|dips|declined|decline|declining|sank|sunk|sink|tumbled|"
    "tumble|plunged|plunge|plummeted|plummet|slumped|slump|collapsed|collapse|crashed|crash|"
    "shrank|shrunk|shrink|shrinks|shrinking|shrivelled|shrivel|dwindled|dwindle|ebbed|ebb|"
    "eroded|erode|contracted|contract|withered|wilted|crumbled|crumble|sagged|sag|went down|"
    "gone down|go down|going down|goes down|came down|crept down|edged down|edge down|"
    "inched down|ticked down|nudged down|moved down|drifted down|edged lower|crept lower|"
    "inched lower|drifted lower|moved lower|went lower|edged downwards|moved downwards|"
    "drifted downwards|went backwards|gone backwards|go backwards|going backwards|"
    "went into reverse|retreated|retreat|receded|decreased|decrease|diminished|weakened|weaken|"
    "worsened|eased|nosedived|cratered|tailed off|fell back|fallen back|fall back|fell away|"
    "fallen away|fall away|dropped back|dropped away|dropped off|slipped back|slid back|"
    "slipped away|ebbed away|melted away|drained away|wasted away|tanked|flagged|narrowed|"
    "narrow|narrowing|tightened|tighten|thinned|cut|trimmed|shaved|reduced|pared|pared back|"
    "squeezed|dented|whittled down|cut back|took a knock|took a hit|took a tumble|took a dip|"
    "fell off|edged back|slipped down|slid down|subsided|went south|sapped|"
    "softened|inched back|inched downwards|slumped back|"
    "wobbled downwards|trended down|slashed"
)
_LARGER = (
    "up|higher|larger|bigger|greater|better|fatter|stronger|wider|thicker|healthier|heavier|"
    "an improvement|a rise|an increase|an advance|a step up|longer|above|more|more comfortable|"
    "comfier|well up|to the good|growth|bolstered|brisker|ahead|in excess|richer|rise|increase|"
    "a jump|a leap|a bounce|a surge|a climb|an uptick|uptick|jump|improvement"
)
_SMALLER = (
    "down|lower|smaller|narrower|thinner|slimmer|slenderer|worse|weaker|poorer|tighter|fewer|"
    "less|lighter|a drop|a fall|a decline|a decrease|a dip|a slide|a slip|shorter|below|"
    "beneath|short|shy|behind|a reduction|a retreat|a step back|a step down|a slump|"
    "a collapse|adrift|in the red|worse off|slighter|leaner|a downturn|sparser|short of|shy of|"
    "in arrears|astern"
)
_GAINING = (
    "gained ground|gain ground|gaining ground|made progress|made headway|made gains|"
    "made ground|moved forward|went forward|went forwards|made an advance|made up ground|"
    "did better|held up better|edged ahead|fared better|performed better|polled better|gained|"
    "put on|added|polled more strongly|polled more heavily|piled on|tacked on|gone forward|"
    "going forward|go forward|done better|moved ahead|inched forward|edged forward|"
    "crept forward|nudged forward|inched ahead|polled higher|bucked up|won back|clawed back|"
    "picked up ground|made strides"
)
_LOSING = (
    "lost ground|lose ground|losing ground|did worse|fared worse|performed worse|polled worse|"
    "shed|lost|surrendered|bled|haemorrhaged|leaked|mislaid|conceded ground|polled more weakly|"
    "done worse|lose|losing|forfeited|polled less well|did less well|fared less well|"
    "gave ground|ceded ground|regressed|polled lower|slithered|held up less well|held up worse|"
    "frittered away|let slip|gave up|shipped"
)
TIMES = {
    "doubled": 2, "double": 2, "twice": 2, "doubling": 2, "trebled": 3, "tripled": 3, "treble": 3,
    "triple": 3, "trebling": 3, "tripling": 3, "quadrupled": 4, "quadruple": 4, "quintupled": 5,
    "increased threefold": 3, "rose threefold": 3, "grew threefold": 3, "increased fourfold": 4,
    "rose fourfold": 4, "grew fourfold": 4, "increased fivefold": 5, "rose fivefold": 5,
    "grew fivefold": 5, "increased tenfold": 10, "rose tenfold": 10,
}  # fmt: skip
"""How many times a verb says."""
HALVES = (
    "halved|halve|halving|cut in half|cut by half|was cut in half|fell by half|fell by F|"
    "was half|half"
)
_HEDGES = {
    "nearly": "nearly|almost|all but|just under|not quite|close to|virtually|a little under|"
    "a shade under|practically|just short of|very nearly",
    "more than": "more than|over|well over|better than|comfortably more than|upwards of|"
    "rather more than|far more than",
    "less than": "less than|under|well under|fewer than",
    "just over": "just over|just more than|little more than|a little over|a little more than|"
    "slightly more than|a shade over|a fraction over",
    "": "roughly|about|around|some|approximately|more or less|exactly|fully|effectively|broadly",
}
HEDGES = {one: hedge for hedge, some in _HEDGES.items() for one in some.split("|")}
"""What stands before so many times, and the hedge that it is."""
BEFORE = (
    "last time|last time round|last time around|last time out|the last time|"
    "at the last election|at the last general election|the last election|"
    "the last general election|the previous election|the previous general election|"
    "previous election|previous general election|at the previous election|"
    "at the previous general election|the time before|the previous contest|the last contest|"
    "previously|before|the previous poll|the last poll|the election before|the poll before|"
    "last election|in the last election|in the previous election|then|last time it was fought|"
    "last time it was contested|the last parliament|the last occasion|the previous occasion|"
    "the previous time|at the last contest|at the last poll|at the previous contest|"
    "at the election before|that election|that time|the seat's last contest|"
    "at the last time of asking|the last outing|its last outing|their last outing|"
    "his last outing|her last outing|where it had been|where it stood|where it was|what it was|"
    "what it had been|last time here|last|previous|earlier|old|the previous one|the last one|"
    "at the last count|last go|at the last outing|N elections ago|former|former size|"
    "previous size|old size|former self|former level|previous level|its old self"
)
AGO = (
    *(
        f"N {one} {way}"
        for one in ("years", "year", "months", "weeks")
        for way in ("ago", "earlier", "before", "previously", "back", "previous")
    ),
    "a year ago", "a year earlier", "a year before", "months earlier", "months before",
    "months ago", "a few months earlier",
)  # fmt: skip
GENERAL = (
    "general election|the general election|at the general election|last general election|"
    "national election"
)
BY_ELECTION = (
    "by - election|the by - election|at the by - election|by-election|the by-election|"
    "at the by-election"
)
_BASE = (
    "on|from|since|against|over|compared with|compared to|relative to|as against|"
    "measured against|in comparison with|by comparison with|set against|set beside|"
    "when set against|as compared with|upon|when compared with|versus|held against|"
    "judged against|stacked up against"
)
_HAD = (
    "polled|took|won|got|managed|received|secured|attracted|scored|drew|picked up votes|"
    "gathered|achieved|recorded|had|has|have|claimed|collected|amassed|commanded|enjoyed|"
    "mustered|notched up|registered|racked up|garnered|taken|gained votes|taking|polling|did|"
    "pulled in|posted|saw|managed to poll|managed to get|gaining|"
    "getting|earned|chalked up|piled up|bagged|captured|netted|with|finished|ended|ended up|"
    "finishing|ending|came in|came out|came home|came|watched|seen|found|finds|sees|holds|held|"
    "stood at|stands at|was at|stood|stands|clocked up|delivered|put up|turned in|showed|"
    "returned"
)
_TOGETHER = (
    "a combined|the combined|combined total|their combined|added up to|joint|together|combined|"
    "put together|taken together|added together|between them|in combination|jointly|"
    "collectively|when added together|lumped together|in total|if added together"
)
_COUNTRY = (
    "across the united kingdom|across the uk|across the country|across britain|"
    "across great britain|nationally|nationwide|in the country|in the country as a whole|"
    "in the uk|in the united kingdom|in the uk as a whole|across the uk as a whole|"
    "across the nation|throughout the country|throughout the uk|over the whole country|"
    "across the whole country|over the country|uk - wide|uk-wide|country-wide|countrywide|"
    "over the united kingdom|over the country as a whole|in britain|in great britain|"
    "across the land|across the country as a whole|throughout the united kingdom|"
    "throughout britain|for the country as a whole|in the nation as a whole|"
    "across the uk's N seats|up and down the country|at national level|on the national stage|"
    "around the country|for the uk as a whole|over britain as a whole|across the kingdom|"
    "in all N seats"
)
_LANDS = {
    "scotland": "scotland", "wales": "wales", "england": "england", "london": "london",
    "northern ireland": "northern ireland", "the north east": "north east",
    "the north west": "north west", "yorkshire": "yorkshire",
    "yorkshire and the humber": "yorkshire", "the east midlands": "east midlands",
    "the west midlands": "west midlands", "the south east": "south east",
    "the south west": "south west", "the east of england": "east of england",
    "the capital": "london", "the north east of england": "north east",
    "the south east of england": "south east", "the south west of england": "south west",
    "the north west of england": "north west", "the region": "region",
    "the province": "northern ireland", "ulster": "northern ireland",
}  # fmt: skip
PLACES = {
    f"{at} {land}{whole}": key
    for land, key in _LANDS.items()
    for at in ("in", "across", "throughout", "over")
    for whole in ("", " as a whole")
} | {"north of the border": "scotland", "regionally": "region"}
"""Nations and regions with the word of place before them."""
_HERE = (
    "here|in S|locally|in the seat|in the constituency|in the division|in this seat|"
    "in this constituency|in the town|in the city|there|at S|across the constituency|"
    "across the seat|S|S 's|in these parts|the seat 's|the constituency 's|the local|local|"
    "on this patch|of the seat|in the borough|on the island|at local level|round here|"
    "around here|in the contest|in this contest"
)
_PARTY = (
    "the party|his party|her party|his own party|her own party|that party|this party|the same party"
)
_HE = "he|she|it|they|him|them"
PLAIN_TOO = (
    "slightly|a little|a shade|a touch|a fraction|marginally|fractionally|a bit|a tad|"
    "a whisker|by a whisker|somewhat|sharply|markedly|well|considerably|significantly|"
    "substantially|noticeably|surprisingly|strikingly|steeply|heavily|badly|dramatically|"
    "strongly|modestly|gently|a good deal|a lot|much|far|rather|quite|only|just|a mere|mere|"
    "merely|barely|fully|this time|this time round|this time around|on the night|on thursday|"
    "on the day|yesterday|overnight|all the same|in the end|once more|once again|yet again|"
    "overall|duly|too|as well|in turn|at least|by contrast|curiously|oddly|in truth|of course|"
    "own|new|solid|final|winning|eventual|steadily|slowly|quietly|visibly|clearly|plainly|"
    "perceptibly|precisely|exactly|'s|'|both|therefore|accordingly|so|nonetheless|furthermore|"
    "moreover|besides|incidentally|certainly|undoubtedly|by a fraction|by a little|by a hair|"
    "by a sliver|by a shade|a notch|by a notch|a smidgen|by comparison|comfortably|easily|"
    "further|away|as it turned out|at this election|at this poll|on this occasion|after all|"
    "for once|sadly|happily|handsomely|healthily|all told|in all|candidate|"
    "for the party|as a result|alarmingly|encouragingly|remarkably|notably|"
    "yesterday 's|thursday 's|since then|in the meantime|perhaps surprisingly|if anything|"
    "the candidate|man|woman|mr|ms|mrs|miss|dr|sir|dame|lord|managed to|would - be|eventually|"
    "ultimately|at the count|there were|there was|there had been|some|fielded|into|even so|"
    "pretty|a good|a full|a hefty|a modest|a solid|hugely|massively|vastly|slight|sharp|small|"
    "modest|steep|big|large"
)
IN_VOTES = (
    "in bare numbers|in raw numbers|in raw votes|in absolute terms|in actual votes|in votes|"
    "numerically|in terms of votes|in hard votes|in sheer numbers|in numbers|in number|"
    "in votes cast|in real numbers|in cold numbers|in plain numbers|measured in votes|"
    "in terms of raw votes|in raw terms"
)
IN_SHARE = (
    "in percentage terms|in terms of share|in share|as a share|in terms of vote share|"
    "proportionally|as a proportion|by share|as a percentage|in share of the vote|in vote share"
)
NOTIONAL = (
    "notional|notionally|estimated|on the new boundaries|on the redrawn boundaries|"
    "the notional|on paper"
)
_JOINS = (
    "and|but|which|as|though|although|when|where|who|while|whose|even as|even though|despite|"
    "after|because|yet|or"
)
_PLACED = {
    1: "the winner|the victor|the new mp|the winning candidate",
    2: "the runner - up|the runner-up|the second - placed candidate|runner - up|runner-up|"
    "second place|the second|the candidate in second place|nearest challenger|the next candidate|"
    "the next best|the nearest rival|the nearest challenger|the closest challenger|"
    "his nearest rival|her nearest rival|his closest rival|her closest rival|its nearest rival|"
    "their nearest rival|his nearest challenger|her nearest challenger|his closest challenger|"
    "her closest challenger",
    3: "third place|the third - placed candidate",
}
PLACED = {one: place for place, some in _PLACED.items() for one in some.split("|")}
"""Words for whoever came in a place."""
NEXT = (
    "the next N|the next N candidates|his next N rivals|her next N rivals|the N behind him|"
    "the N behind her|the N candidates behind him|the N candidates behind her|"
    "the N candidates below him|the N candidates below her"
)
REST = (
    "all the others|all the rest|everyone else|everybody else|all others|all other candidates|"
    "all his rivals|all her rivals|all the other candidates|the rest|all of his rivals|"
    "all of her rivals|the rest of the field|all his opponents|all her opponents|"
    "the other candidates|the others|every other candidate"
)
APART = (
    "apart|in it|separated by|divided by|difference|distance|separated|divided|parted|"
    "lay between|stood between|came between|was between|all that separated|all that divided|"
    "all that lay between|all that stood between|separating|dividing|difference between|"
    "between|was all that separated|set apart|gap between|distance between|margin between"
)
FIRST_TWO = (
    "the top N|the first N|the leading N|the front N|first and second|O and O|O from O|"
    "first from second|winner and runner - up|winner from runner - up|winner and runner-up|"
    "winner from runner-up|the winner and the runner - up|the winner and the runner-up|"
    "the winner from the runner-up|victor and vanquished|winner and loser|winner from loser|"
    "the front - runners|the N leaders|the N front - runners|the top pair|the leading pair|"
    "the leading contenders|the N men|the N women|the N candidates|the N|the pair|the rivals|"
    "the N rivals|the N parties|the N main parties|the N main contenders|the N contenders|"
    "the front two|the leading pairs|the victor and the runner-up|O place from O|O and O place|"
    "the first and the second|O from O place|O place and O|the winner and O place|"
    "victory and defeat|victory from defeat|success and failure"
)
"""The two that a difference lies between, where it names nobody; or names them as two."""

BACKED = (
    "backed|voted for|opted for|plumped for|chose|supported|voted|stuck with|turned to|"
    "cast their votes for|cast for|went for|preferred|favoured|put their cross by"
)
"""What voters did for whoever is named behind."""
_AS = (
    "as many|as much|as big|as large|as high|as great|as wide|as good|as strong|the size of|"
    "what|of what"
)
KINDS: dict[str, Iterable[str]] = {
    "rate": ("per cent", "percentage points", "points"),
    "when": ("Y", "D", *BEFORE.split("|")),
    "ago": AGO,
    "general": GENERAL.split("|"),
    "by_election": BY_ELECTION.split("|"),
    SHARE: _SHARE,
    TURNOUT: _TURNOUT.split("|"),
    MAJORITY: _MAJORITY.split("|"),
    NAMES: _NAMES.split("|"),
    VOTES: _VOTES.split("|"),
    VOTE: _VOTE.split("|"),
    "in_votes": IN_VOTES.split("|"),
    "in_share": IN_SHARE.split("|"),
    "notional": NOTIONAL.split("|"),
    "running": _RUNNING.split("|"),
    "rather": ("rather than", "instead of", "as opposed to", "in place of"),
    "backed": BACKED.split("|"),
    "country": _COUNTRY.split("|"),
    "land": PLACES,
    "here": _HERE.split("|"),
    "placed": PLACED,
    "next": NEXT.split("|"),
    "rest": REST.split("|"),
    "two": FIRST_TWO.split("|"),
    "apart": APART.split("|"),
    "times": (*TIMES, "N times", "N - fold", "N fold"),
    "halves": HALVES.split("|"),
    "hedge": HEDGES,
    "rises": _RISING.split("|"),
    "falls": _FALLING.split("|"),
    "gains": _GAINING.split("|"),
    "loses": _LOSING.split("|"),
    "up": _LARGER.split("|"),
    "down": _SMALLER.split("|"),
    "than": ("than",),
    "as": _AS.split("|"),
    "his": ("his", "her", "their", "its"),
    "party": _PARTY.split("|"),
    "he": _HE.split("|"),
    "alone": ("hers", "theirs"),
    "together": _TOGETHER.split("|"),
    "base": _BASE.split("|"),
    "by": ("by", "by some"),
    "to": ("to",),
    "of": ("of", "of a", "of the", "for", "in", "at", "in the", "at the"),
    "had": _HAD.split("|"),
    "joint": _JOINS.split("|"),
    ",": (",",),
    "(": ("(", ")", "\N{EM DASH}"),
    "plus": ("plus", "&"),
    "who": ("C", "P", "C 's party", "C 's own party"),
    "number": ("N",),
    "percent": ("Q",),
    "points": ("T",),
    "part": ("F",),
    "plain": (*SAYS_NOTHING, *PLAIN_TOO.split("|")),
}
"""Of words of two kinds the one that is named first."""
LEX = Lexicon(KINDS)
CALLING = (
    "rises",
    "falls",
    "gains",
    "loses",
    "up",
    "down",
    "times",
    "halves",
    "apart",
    "together",
)
CUES = frozenset(max(one.split(), key=len)[:4] for kind in CALLING for one in KINDS[kind]) | {
    "fold", "rath", "inst", "agai", "year", "form",
}  # fmt: skip
"""The words of a move by their first letters: of a phrase its longest."""
