"""The parts of a comparison: one side, the other, the day of it, and the way between them.

A side is written down once, and every comparison is put together out of sides: "the Tory share",
"the number of votes for Labour", "their percentage", "turnout", "what it had been in 2015".
"""

import re
from collections.abc import Mapping

from tellers.check.grammar.words import compiled

_OWN = r"(?:(?:own|overall|final|local) )*"
_OF_VOTES = r"(?: of (?:the |all )?(?:votes?|poll|ballots)(?: cast)?| of support)?"
_SHARE = r"(?:vote share|share|percentage|slice|proportion|chunk|portion)"
_VOTES = r"(?:number of votes(?: cast)?|vote total|vote tally|tally|total vote|total|haul|votes)"
_VOTE = r"(?:support|vote|poll|following|backing)"
_LEVEL = r"(?:level|figure|score|showing|performance|result)"
_MEASURE = rf"{_OWN}(?:{_SHARE}|{_VOTES}|{_VOTE}|{_LEVEL}){_OF_VOTES}"
KINDS: Mapping[str, re.Pattern[str]] = {
    "votes": re.compile(rf"{_OWN}{_VOTES}|people|voters|electors|ballots|N\d"),
    "share": re.compile(rf"{_OWN}{_SHARE}|Q\d"),
}
"""What a noun measures; one that is neither may be either."""
_TURNOUT = (
    r"(?:the )?(?:level of )?(?:turnout|participation|proportion of (?:the )?(?:electors|electorate|voters|people|"
    r"registered voters|those (?:eligible|registered|entitled to vote))(?: (?:who )?(?:voting|voted|turning out|turned out))?)"
)
_FIRST_TWO = (
    r"(?:(?:the )?(?:top|first|leading|O\d+) (?:N\d+|two)(?: candidates| parties)?|"
    r"(?:the )?(?:winner|victor|O\d+)(?: place)? (?:and|from) (?:the )?(?:runner-up|O\d+)(?: place)?)"
)
_MAJORITY = (
    r"(?:(?:the |his |her |its |their |(?:the )?{E} (?:'s? )?)(?:(?:eventual|winning|final|overall|own|new|whole|size of the) )*"
    rf"(?:majority|winning margin|margin of victory|margin|lead)|the (?:gap|difference|margin|distance) between {_FIRST_TWO})"
)


def side(name: str) -> str:
    """One side of a comparison; its groups bear its name."""
    return (
        rf"(?:(?P<{name}turnout>{_TURNOUT})"
        rf"|(?P<{name}majority>{_MAJORITY})"
        rf"|(?:the )?number of (?P<{name}3>{{E}}) (?P<{name}3of>votes|voters)"
        rf"|(?:the )?(?P<{name}1>{{E}}) (?:candidate )?(?:'s? )?(?P<{name}1of>{_MEASURE})"
        rf"|(?:the )?(?P<{name}2of>{_MEASURE}) (?:(?:won|taken|cast|going|received|polled|given|secured|obtained) )?(?:for|by|to|of) (?:the )?(?P<{name}2>{{E}})(?: candidate)?"
        rf"|(?P<{name}4>his|her|its|their|the party|his party|her party) (?:'s? )?(?P<{name}4of>{_MEASURE}|N\d+ votes)"
        rf"|(?:the )?(?P<{name}8>{{E}}) 's (?P<{name}8of>N\d+(?: votes)?|Q\d+(?: of the (?:vote|poll))?)(?= ))"
    )


NAMED = ("1", "2", "3", "4", "5", "6", "7", "8")
"""The ways in which a side tells whose it is."""
ASIDE = (
    r"(?:(?: ,)? (?:as well|too|also|again|indeed|actually|in fact|however|though|by contrast|in contrast|meanwhile|for (?:his|her|its|their) part|"
    r"if only (?:just|slightly|marginally|narrowly)|once more|here|there|locally|in S\d+|in the (?:seat|constituency)|on the (?:same basis|night|day)|alone|this time)(?: ,)?){0,2}"
)
"""What may stand in a comparison, and changes nothing of it."""
_SAID = r"(?: , (?:(?:as an?|for(?: the)?|of(?: the)?|the|an?) P\d+|(?!{E}|[QTF]\d|S\d)[^,;:]){1,90}? ,)?"
"""What is said of a side between commas: "James Bagge, running as an independent, drew"."""
_POLL = (
    r"(?:general election|election|contest|poll|result|figure|vote|level|count|score|total|share)"
)


def day(name: str) -> str:
    """The other day: a year that is named, or the poll before."""
    return (
        rf"(?:(?:the|its|their|his|her) )?(?:(?P<{name}>[YD]\d+)(?: {_POLL}){{0,2}}|{_POLL} (?:of|in|at) (?P<{name}b>[YD]\d+)|"
        rf"last time|(?:last|previous) (?:time|{_POLL})(?: {_POLL})?|(?:(?:last|past) )?N\d+ years(?: (?:ago|before|earlier))?)"
    )


_SINCE = r"(?: ,)? (?:on|of|from|since|against|over|upon|than|compared (?:with|to)|in comparison (?:with|to)|by comparison with|relative to|measured against)(?: (?:in|at))?"
UPS = (
    r"rose|risen|rises|went up|gone up|increased|grew|grown|climbed|improved|up|higher|bigger|larger|greater|edged up(?:wards?)?|"
    r"crept up(?:wards?)?|inched up|nudged up|ticked up|advanced|moved up(?:wards?)?|recovered|rallied|surged|soared|jumped|leapt|"
    r"rising|increasing|growing|strengthened|picked up|headed up(?:wards?)?|went upwards?"
)
DOWNS = (
    r"fell|fallen|falls|went down|gone down|decreased|declined|shrank|shrunk|dropped|slipped|down|lower|smaller|edged down(?:wards?)?|"
    r"crept down(?:wards?)?|inched down|nudged down|dipped|receded|moved down(?:wards?)?|slumped|plunged|tumbled|sank|sunk|slid|"
    r"falling|declining|shrinking|dropping|weakened|contracted|ebbed|headed down(?:wards?)?|went downwards?"
)
_HAS = r"(?: (?:was|were|is|are|has|had|have|been|also|actually|itself|both|too|again|even|only|just|slightly|sharply|marginally|steadily|barely|likewise|now|in fact))*"
_LEAD = (
    r"(?:^| ,| ;| :| \(| \N{EM DASH}| and| but| while| as| although| though| whereas| because| since| that| with| saw)"
    r"(?: (?:by contrast|in contrast|meanwhile|indeed|however|yet|still|in absolute terms|in (?:raw|percentage) terms|in (?:terms of )?(?:raw )?votes|on the other hand|here|there|in S\d+|locally|at the same time|once again|again|overall|"
    r"in fact|in the event|this time|even so|still|nonetheless|similarly|likewise|on the same basis|(?:compared with|since|on) [YD]\d+)(?: ,)?){0,2} "
)
_END = r"(?= (?:[.,;:)\N{EM DASH}]|and|but|while|whereas|although|though|as|with|to [NQ]\d+) )"
MOVED = (
    compiled(
        rf"{_LEAD}{side('a')}{_SAID}{ASIDE}{_HAS} (?P<span>(?P<up>{UPS})|(?P<down>{DOWNS})){ASIDE}(?:{_SINCE} {day('then')})?{ASIDE}{_END}"
    ),
    compiled(
        r" there (?:was|were|had been|has been) (?:an? |some )?(?:(?:slight|sharp|small|steep|marked|modest|big|further|also a|slight|clear) )?"
        rf"(?P<span>(?P<up>rise|increase|improvement|growth|upturn|jump)|(?P<down>fall|drop|decline|decrease|dip|reduction|slump))(?: ,)? (?:in|for) {side('a')}{_SAID}{ASIDE}(?:{_SINCE} {day('then')})?{ASIDE}{_END}"
    ),
)
"""What was more, or less, than the time before."""
_WENT = (
    r"(?:(?:has|had|have|also|actually|again|both|even|only|still|duly|in fact|itself|generally) )*"
)
FARED = (
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|it|they|he|she|the party)(?: candidate)?{_SAID}{ASIDE} {_WENT}(?P<span>(?P<up>went forwards?|advanced|gained ground|made progress|made headway|moved forwards?|improved|did better|fared better|performed better)|"
        rf"(?P<down>went backwards?|slipped back|fell back|lost ground|retreated|regressed|fell short|did worse|fared worse|performed worse|dropped back|slid back)){ASIDE}(?:{_SINCE} {day('then')})?{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:it|this|that|\d+|Y\d+) was (?:an? |the )?(?:(?:much|far|slightly|considerably|rather) )?(?P<span>(?P<up>better|stronger|improved)|(?P<down>worse|poorer|weaker)) (?:result|showing|performance|outcome|night|return|score) for (?:the )?(?P<a6>{{E}}){ASIDE}(?:{_SINCE} {day('then')}){ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}})(?: candidate)?{_SAID}{ASIDE} {_WENT}(?P<span>(?P<up>inched up|edged up|crept up|rose|climbed|went up|was up|were up|grew|improved|jumped|leapt|surged|soared|advanced)|(?P<down>inched down|edged down|crept down|fell|dropped|went down|was down|were down|slipped|slid|sank|slumped|tumbled|plunged|crashed|declined|dipped))(?: (?:slightly|sharply|again|back|away|steeply|only))* to (?:(?:just|only|barely|a mere) )*(?P<a6of>Q\d+)(?= )"
    ),
)
"""Who did better, or worse, than the time before, by votes or by share."""
TURNED_OUT = (
    compiled(
        rf" (?P<span>an? (?:(?P<up>larger|higher|bigger|greater)|(?P<down>smaller|lower)) (?P<aturnout>proportion|share|percentage|part) of (?:the |those )?(?:electorate|electors|voters|register|eligible|registered|people on the register)(?: here| in S\d+)?) (?:voted|turned out|took part|cast (?:a vote|their votes|votes)|went to the polls|bothered to vote){ASIDE} than (?:in |at |it was |had done so )*{day('then')}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?P<up>\b\B)?(?P<span>(?P<down>fewer) of (?:the |those )?(?:electorate|electors|voters|registered|eligible)) (?P<aturnout>voted|turned out|took part) than (?:in |at )?{day('then')}{ASIDE}{_END}"
    ),
)
"""A turnout that was higher, or lower, than another day's, told by who turned out."""
_MUCH = r"(?:(?:slightly|marginally|fractionally|only|just|even|still|rather|much|far|considerably|comfortably|narrowly|actually|a little|a lot|a bit|well|easily|many|in fact) )*"
_POLLED = (
    r"(?:polled|polling|won|winning|got|getting|took|taking|received|receiving|attracted|attracting|mustered|managed|managing|drew|drawing|"
    r"collected|gathered|secured|securing|piled up|amassed|scored|had|having|has|have|obtained|gained|claimed|recorded|registered|pulled in|achieved|commanded|enjoyed|picked up)"
)
MORE = r"more|larger|bigger|higher|greater|better"
LESS = r"less|fewer|smaller|lower|poorer"
_MORE = rf"(?:(?P<more>{MORE})|(?P<less>{LESS}))"
_SEVERAL = r"(?:the )?{E}(?:(?: , and| ,| and| plus) (?:the )?{E})+(?: candidates)?"
_TOGETHER = r"(?:together|combined|between them|put together|taken together|added together)"
_THEN = rf"(?: ,)? (?:of|in|at|on|from|for)? ?{day('then')}"


def other() -> str:
    """The other side of a comparison: another's, another day's, the majority, several's."""
    had = r"(?: (?:did|had|has|was|were|managed|got|polled|took|received|attracted|won|secured|could (?:manage|muster)))?"
    return (
        rf"(?:(?:what |of |that |which |the (?:one|figure|number|total|share|percentage|{_MEASURE}) (?:that |which )?|(?:that|those) )?(?:(?P<same>it|they|he|she|the party|his party|her party|the same party)(?: 's)? )?(?:(?:had|did|was|were|been|have|got|managed|polled|took|taken|won|received|achieved|secured|attracted|scored|enjoyed|recorded|won here|as an? (?:P\d+|independent)) )*(?:in|at|on|of)? ?(?P<when>{day('then')})"
        rf"|(?:all )?(?P<separating>(?:that |which |what |the number (?:of votes )?that )?(?:separated|divided|parted|stood between|lay between|came between) {_FIRST_TWO})"
        rf"|(?:what |of |for |those for )?(?:the )?(?:combined )?(?:(?P<sumof>{_MEASURE}) (?:of|for) )?(?:the )?(?P<sum>{_SEVERAL})(?: '?s)?(?: {_MEASURE})?(?: had| did| managed| polled)? {_TOGETHER}"
        rf"|(?:what |of )?{side('b')}(?: (?:had been|was|were|had))?(?: (?:in|at|of|from))?(?: (?P<bwhen>{day('bthen')}))?"
        rf"|(?:(?:that|those|the one|the number)(?: cast| won| polled)? (?:of|for|by) |for |what |of |that |which )?(?:the )?(?P<b5>{{E}}|him|her|them)(?: candidate)?(?: '(?:s)?)?{had}(?: (?:in|at) (?P<b5when>{day('b5then')}))?)"
    )


_IS = r"(?: (?:was|were|is|are|had been|has been|stood|ended|finished|came|remained|ended up|looked|proved))?"
MORE_THAN = (
    compiled(
        rf"{_LEAD}{side('a')}{_SAID}{ASIDE}{_IS} {_MUCH}(?:an? |the )?(?P<span>{_MORE}(?: {_MEASURE}|ones?)?)(?: in (?:number|size))? than {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}{side('a')}{_SAID}{ASIDE} {_MUCH}(?P<span>(?P<more>exceed(?:ed|s)|topped|tops|surpass(?:ed|es)|outstrip(?:ped|s)|beats?|better(?:ed|s)|outnumber(?:ed|s)|eclipse[ds]|(?:was|is) above|was ahead of|stood above|was up on|dwarfed)|(?P<less>fell short of|was below|was short of|fell below|trailed|was shy of|stood below|was down on|did not match)) {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|he|she|they|it|the party)(?: candidate)?{_SAID}{ASIDE}(?: (?:also|still|actually|both|even|duly|in fact))* {_POLLED} {_MUCH}(?:an? |the )?(?P<span>{_MORE}(?: (?P<a6of>(?:of (?:the|a) )?{_MEASURE}|ballots|people))?(?: here)?) than {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"(?:{_LEAD}|(?<= ))(?:there were )?(?P<span>(?:(?P<more>more)|(?P<less>fewer)) (?P<a7of>people|voters|electors|votes|ballots))(?: (?:here|in S\d+|were|had|was))*(?: (?:voted|opted|plumped|cast|marked|given|backed))?(?: their ballots| their votes)?(?: for)? (?:the )?(?P<a7>{{E}}|him|her|them|it)(?: candidate)?{_SAID}{ASIDE} than {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:the )?(?P<a6>{{E}})(?: candidate)?(?: (?!{{E}}|and |but )[^;:, ]+){{1,8}} (?P<told>[NQ]\d+)(?: votes| of the (?:vote|poll))? ,(?: (?:or|that is|which was|which is|was|only|just|still))* {_MUCH}(?:an? )?(?P<span>{_MORE}(?: number| {_MEASURE})?) than {other()}{ASIDE}{_END}"
    ),
)
"""One figure as more, or less, than another."""
_MET = r"(?:(?:has|had|have|also|actually|again|both|even|only|still|duly|just|narrowly|comfortably|easily|was|were|is|been|well|far|in fact) )*"
PASSED = (
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|they|it)(?: candidate)?{_SAID}{ASIDE} {_MET}(?P<span>(?P<more>outpolled|outvoted|outscored|did better than|fared better than|performed better than|had the better of|got the better of|came ahead of|came in ahead of|"
        r"finished (?:above|ahead of|in front of)|ended (?:above|ahead of|up ahead of)|placed (?:above|ahead of)|ahead of|in front of|came in front of|came above|pipped|edged out|edged)|"
        r"(?P<less>did worse than|fared worse than|performed worse than|came off worse than|had the worse of|trailed(?: behind| in behind)?|came behind|came in behind|finished (?:below|behind)|ended (?:below|behind|up behind)|"
        rf"placed (?:below|behind)|behind|came below|(?:beaten|defeated|outpolled|outvoted|outscored|pipped|edged out|edged|passed|overhauled|overtaken|outstripped|eclipsed) by)) {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:the )?(?P<a6>{{E}})(?: candidate)?(?: (?!{{E}})[^;: ]+){{1,9}} (?:and|but) {_MET}(?P<span>(?P<more>\b\B)|(?P<less>(?:beaten|defeated|outpolled|pipped|edged out|passed|overhauled|overtaken) by)) {other()}{ASIDE}{_END}"
    ),
)
"""Who stood above whom in one poll."""
_HEDGE = r"(?:(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|under|not quite|well over|around|barely|only|just) )?"
_TIMES = rf"(?P<span>{_HEDGE}(?:(?P<part>F\d+)|(?P<n>N\d+) times|(?P<times>twice|double|treble|triple|quadruple)))"
_AS_MANY = rf"(?: (?:as (?:many|much|big|large|high|great)(?: (?P<a6of>{_MEASURE}|ballots|people))? as|of(?= )|(?:(?:of )?the )?(?P<a6as>{_MEASURE})(?: (?:that|which|won by|of|for))?))?"
TIMES = (
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|he|she|they|it|the party)(?: candidate)?{_SAID}{ASIDE}(?: (?:also|still|actually|both|even|duly|in fact|only|just|barely))* (?:{_POLLED}|held on to|hung on to|clung on to|kept|retained|held)(?: (?:only|just|barely|fully|at least|some))* {_TIMES}{_AS_MANY} {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}{side('a')}{_SAID}{ASIDE}(?: (?:was|were|is|came to|amounted to|stood at|represented|equalled))(?: (?:only|just|barely|fully|at least|some))* {_TIMES}(?: (?:as (?:many|much|big|large|high|great) as|of|higher than|larger than|the size of))? {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:the )?(?P<a6>{{E}})(?: candidate)?(?: (?!{{E}}|and |but )[^;:, ]+){{1,8}} (?P<told>[NQ]\d+)(?: votes| of the (?:vote|poll))? ,(?: (?:only|just|barely|still|well))* {_TIMES}{_AS_MANY} {other()}{ASIDE}{_END}"
    ),
)
"""One figure as so many times another."""
MULTIPLES = {"twice": 2, "double": 2, "treble": 3, "triple": 3, "quadruple": 4}
_N = r"(?:(?:just|only|some|a mere|a full|exactly|all of) )*(?P<n>[NT]\d+)(?: votes?| points?| of them)?"
_A = rf"(?:the )?(?P<a6>{{E}}|he|she|they|it|the party)(?: candidate)?{_SAID}{ASIDE}"
_B = r"(?:the )?(?P<b5>{E}|him|her|them)(?: candidate)?"
_AHEAD = r"ahead of|clear of|in front of|better off than|the better of|above|up on|more than|better than|to the good of"
_BEHIND = r"behind|adrift of|short of|off|shy of|away from|down on|below|fewer than|less than|worse off than|from|worse than"
_STOOD = r"(?: (?:had|was|were|is|has|polled|finished|ended(?: up)?|came|stood|in|home|remained|left|being))*"
_END_OF_GAP = r"(?= (?:[.,;:)\N{EM DASH}]|and|but|while|whereas|although|though|as|with|to(?! [NQ]\d)|in|for|at|on|here) )"
APART = (
    compiled(
        rf"{_LEAD}{_A}{_STOOD} {_N} (?:(?P<more>{_AHEAD})|(?P<less>{_BEHIND})) {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}{side('a')}{_SAID}{ASIDE}{_IS} {_N} (?:(?P<more>{MORE})|(?P<less>{LESS})) than {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"(?:{_LEAD}|^ )(?:there were )?{_N} (?:(?P<more>more)|(?P<less>fewer)) (?P<a7of>people|voters|electors|votes|ballots)(?: (?:here|in S\d+|were|had|was))*(?: (?:voted|opted|plumped|cast|marked|given|backed))?(?: their ballots| their votes)?(?: for)? (?:the )?(?P<a7>{{E}}|him|her|them|it)(?: candidate)?{ASIDE} than {other()}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}{_A} {_MET}(?:(?P<more>led|headed|outpolled|outvoted|outscored|bettered|beat|pipped|edged out|edged|saw off)|(?P<less>trailed|lagged|lagged behind|trailed behind|(?:beaten|defeated|pipped|edged out|outpolled|outvoted) by)) {_B} by {_N}{_END_OF_GAP}"
    ),
    compiled(
        rf" (?:the )?(?P<a6>{{E}}) (?:candidate )?'s? (?P<more>lead|advantage|cushion|margin|edge) over {_B} (?:was|is|of|stood at|came to|amounted to) {_N}{_END_OF_GAP}"
    ),
    compiled(
        rf"{_LEAD}{_A} (?:had|has|enjoyed|held|took|opened up|built|with|having) (?:an? |the )?(?P<more>lead|advantage|cushion|edge|margin|majority) of {_N} over {_B}{_END_OF_GAP}"
    ),
    compiled(
        rf" {_N} (?P<less>behind|adrift of|short of|shy of) {_B} (?:came|was|were|finished|stood|trailed in) (?:the )?(?P<a6>{{E}})(?: candidate)?{_END_OF_GAP}"
    ),
    compiled(
        rf"{_LEAD}{_A} (?:(?:got|came|could get|could come|managed to get|was able to get|could manage|drew) )(?P<less>no (?:closer|nearer)) (?:to {_B} than {_N}|than {_N.replace('<n>', '<n2>')} (?:to|of|behind|from) {_B.replace('<b5>', '<b6>')}){_END_OF_GAP}"
    ),
    compiled(
        rf" {_N} (?:(?:was|were|is) )?(?:all )?(?:that )?(?P<apart>separat(?:ed|es|ing)|divid(?:ed|es|ing)|lay between|(?:was |were |is )?between|stood between|the (?:difference|gap|distance) between) (?:the )?(?P<a6>{{E}})(?: candidate)? (?:and|from) {_B}{_END_OF_GAP}"
    ),
    compiled(
        rf" (?:gap|difference|distance|gulf) between (?:the )?(?P<a6>{{E}})(?: candidate)? and {_B} (?P<apart>was|is|came to|amounted to|stood at) {_N}{_END_OF_GAP}"
    ),
    compiled(
        rf"{_LEAD}{_A} (?P<less>needed|would have needed|would need|required|wanted) (?:(?:just|only) )?(?:(?:another|a further) {_N}|{_N.replace('<n>', '<n2>')} (?:more|extra|further))(?: votes?)?(?: more)? to (?:catch|overtake|pass|beat|overhaul|match|draw level with|get past|leapfrog) {_B}{_END_OF_GAP}"
    ),
)
"""How far one figure is from another, told as a figure."""
MOVED_BY = (
    compiled(
        rf"{_LEAD}{side('a')}{ASIDE}{_HAS} (?:(?P<up>{UPS})|(?P<down>{DOWNS}))(?: by)? {_N}(?:{_SINCE} {day('then')})?{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:(?P<up>increase|rise|gain|jump|improvement)|(?P<down>fall|drop|decrease|decline|loss|slump)) of {_N} (?:took|takes|taking|brought|carried|lifted|left|leaves|put) (?:the )?(?P<a6>{{E}})(?: candidate)? (?:on|with|to|at|up to|down to)(?= [NQ]\d)"
    ),
)
"""By how much a figure moved since the poll before."""
_NOUN = r"(?:average|figure|rate|level|mean|norm|turnout|share|total|picture|vote share|percentage)"
_LAND = r"(?:(?:whole|entire) )?(?:of )?(?:the )?(?:(?:whole|entire|rest) )?(?:of (?:the )?)?(?P<land>country|nation|region|uk|united kingdom|great britain|britain|kingdom|{PLACE})(?: (?:as a whole|at large|overall|generally|in general))?"
_KIND = r"(?P<kind>national|nationwide|uk|uk-wide|uk - wide|countrywide|country-wide|british|gb|scottish|welsh|english|scotland-wide|wales-wide|england-wide|(?:the )?{PLACE} 's|{PLACE}(?= (?:average|figure|mean|norm|rate|turnout|share))|regional|party 's national|party 's (?:scottish|welsh|english))"
WHOLE = (
    rf"(?:(?:the|its|their|his party 's|her party 's|that|those|what|it|they|were|the party|of|for|in|across|over|seen|recorded|managed|got|took|had|polled|won|achieved|received|did|was) )*"
    rf"(?:{_KIND}(?: {_NOUN})+(?: of [QN]\d+| \( Q\d+ \))?|{_NOUN} (?:of [QN]\d+ )?(?:(?:seen|recorded|for|of|in|across|over|throughout) )*{_LAND}|{_NOUN} (?P<wide>nationally|nationwide|across the board)|{_LAND.replace('<land>', '<land2>')}|(?P<wide2>nationally|nationwide))"
)
"""The country, or a part of it, as the other side."""
OVER_ALL = (
    compiled(
        rf"(?:{_LEAD}|^ |^ at Q\d+ (?:, )?){side('a')}{_SAID}(?: , at [QN]\d+(?: per cent)? ,)?{ASIDE}(?:(?: of| at) Q\d+)?{_IS} {_MUCH}(?P<span>(?P<more>(?:{MORE}) than|above|up on|ahead of|in excess of|exceed(?:ed|s)|topped|tops|beat|bettered|surpassed|outstripped|outpaced)|"
        rf"(?P<less>(?:{LESS}|worse) than|below|down on|behind|short of|beneath|under|fell short of|fell below|did not (?:reach|match)|trailed|trails|lagged(?: behind)?|lags(?: behind)?|failed to (?:match|reach)|undershot)) {WHOLE}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|he|she|they|it|the party)(?: candidate)?{_SAID}{ASIDE}(?: (?:also|still|actually|both|even|duly|in fact))* {_POLLED} {_MUCH}(?:an? |the )?(?P<span>{_MORE}(?: (?P<a6of>(?:of (?:the|a) )?{_MEASURE}))?(?: (?:here|in S\d+))?) than {WHOLE}{ASIDE}{_END}"
    ),
    compiled(
        rf"{_LEAD}(?:the )?(?P<a6>{{E}}|he|she|they|it|the party)(?: candidate)?{_SAID}{ASIDE} {_WENT}(?P<span>(?P<more>outperformed|beat|did better(?: here| in S\d+)? than|fared better(?: here| in S\d+)? than|was above|were above|ran ahead of)|(?P<less>underperformed|did worse(?: here| in S\d+)? than|fared worse(?: here| in S\d+)? than|was below|were below|ran behind)) {WHOLE}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?P<aturnout>turnout)(?: (?:here|in S\d+))?(?: (?:was|of|at|came in at|stood at|reached|hit|finished at|came to|just|only))* Q\d+ (?:, |and |which was |, which was |, and )?{_MUCH}(?P<span>(?P<more>(?:{MORE}) than|above|up on|ahead of|in excess of|exceeding|topping|beating)|(?P<less>(?:{LESS}|worse) than|below|down on|behind|short of|beneath|under)) {WHOLE}{ASIDE}{_END}"
    ),
    compiled(
        rf" (?:the )?(?P<a6>{{E}})(?: candidate)?(?: (?!{{E}}|and |but )[^;:, ]+){{1,7}} (?P<a6of>Q\d+)(?: of the (?:vote|poll))? (?:, |and |, which was )?{_MUCH}(?P<span>(?P<more>(?:{MORE}) than|above|up on|ahead of|in excess of|exceeding|topping|beating)|(?P<less>(?:{LESS}|worse) than|below|down on|behind|short of|beneath|under)) {WHOLE}{ASIDE}{_END}"
    ),
)
"""A seat's figure as more, or less, than the country's, or a nation's or region's."""
NEXT_TO = re.compile(r"pipped|edged|beaten|defeated")
"""Verbs of whoever came next to the winner."""
FARED_THERE = re.compile(
    r"(?:did|fared|performed) (?:better|worse)|ran |outperformed|underperformed"
)
"""What may be told of a share's move as well as of the share."""
HOME = {
    "scottish": "scotland",
    "welsh": "wales",
    "english": "england",
    "scotland-wide": "scotland",
    "wales-wide": "wales",
    "england-wide": "england",
}
"""What a word for a nation's own stands for."""
ALL_OF_IT = re.compile(
    r"|country|nation|kingdom|uk|united kingdom|(?:great )?britain|national|nationwide|uk - ?wide|uk-wide|country-?wide|british|gb"
)
NOT_WIDE = compiled(
    r" (?:never|no|if(?! only)|could|might|may|will|would|should|hardly|unless|whether|expected|expects|hopes?|hoped|polls|forecasts?|"
    r"council|councils|councillors?|seats|predicted|bookmakers|swing|Y\d+|last time)(?= )"
)
"""Words with which a figure is not held against the country's of that day."""
FIGURE = re.compile(r"[NQ]\d+")
JOINED = re.compile(r"^ (?:and|,) ")
NAME_LAST = compiled(r" {E}(?: candidate)? $")
"""What is joined to a name before it."""
A_SEAT = compiled(r" S\d+(?= )")
ANOTHER_DAY = compiled(
    r" (?:(?:N\d+|a few|some) years? (?:ago|earlier|before)|last time|previously|back then|that (?:year|time)|in those days|before (?:that|then))(?= )"
)
"""What puts whatever follows it at another poll."""
THE_POLL_BEFORE = compiled(r" (?:last|previous|N\d+ years)(?= )")
NOTIONAL = compiled(r" (?:notional|notionally|estimated)(?= )")
A_PERSON = compiled(r" (?P<who>C\d+)(?= )")
A_NAME = compiled(r" (?P<who>{E})(?= )")
NOT_SO = compiled(
    r" (?:not|never|no|n't|if(?! only)|could|might|may|will|would|should|hardly|unless|whether|expected|expects|hopes?|hoped|polls|forecasts?|"
    r"council|councils|councillors?|seats|nationally|nationwide|national|country|region|regional|across|predicted|bookmakers|{PLACE}|scottish|welsh|english|british)(?= )"
)
"""Words with which nothing is told of the votes that were cast here."""
