"""The words in which votes and places of one poll are weighed against each other."""

from tellers.check.grammar.words import compiled

WHO = r"(?:the )?(?P<who>{E}|he|she|it|they)"
OTHER = r"(?:the )?(?P<other>{E}|him|her|them|it)"
_SEVERAL = r"(?:(?:the|both) )*{E}(?:(?: , and| ,| and| plus)(?: (?:the|those of))* {E})+"
NAMES = r"(?:those of |that of |for )?(?:(?:the|both) )*{E}(?:(?: , and| ,| and| plus)(?: (?:the|those of))* {E})*"
TOGETHER = r"(?:together|combined|between them|put together|taken together|added together|jointly|in total)"
_FIELD = r"(?:others|rest(?: of the (?:field|candidates))?|candidates|parties|rivals|opponents|challengers|contenders|runners)"
_EVERY_OTHER = (
    r"(?P<rest>(?:all|every one) (?:of )?(?:(?:the|his|her|their|its) )?(?:N\d+ )?(?:(?:other|rival|remaining) )?(?:N\d+ )?"
    rf"{_FIELD}|(?:the|his|her|their|its) (?:N\d+ )?(?:(?:other|remaining) )?(?:N\d+ )?{_FIELD}|"
    r"everyone else|everybody else|anyone else)"
)
_MUCH = r"(?:(?:even|far|many|slightly|considerably|comfortably|easily|still|actually|just|narrowly|a few|a little|hundreds|thousands) )*"
_POLL = (
    r"(?:polled|polling|won|winning|got|getting|took|taking|received|attracted|mustered|managed|drew|"
    r"collected|gathered|secured|piled up|amassed|scored|had|have|has|were given|was given|obtained|gained)"
)
_MORE = r"(?P<way>more|fewer|less|higher|larger|bigger|smaller)"
_MORE_THAN = (
    rf"(?:{_POLL} {_MUCH}{_MORE}(?: votes| support| ballots| of the vote)? than|"
    r"(?P<beat>outpolled|outvoted|outscored|beat|bettered|topped|exceeded|surpassed|outnumbered|outstripped|finished ahead of|were ahead of))"
)
_OF = r"(?:(?:that|those|the votes?|the total|the tally|the number|votes?|polled|won|cast|by|for|of) )*"
_SIZED = r"(?P<way>more|larger|bigger|greater|higher|smaller|lower|less|fewer)"
_THEIRS = (
    rf"{_OF}(?P<theirs>{_SEVERAL}|(?:the )?{{E}}|{_EVERY_OTHER}|the (?:winner|victor|runner-up))"
)
SUMS = (
    compiled(
        rf" (?P<ours>{_SEVERAL}) (?P<span>{TOGETHER} (?:had )?{_MORE_THAN}) {_THEIRS}(?= )(?! 's? (?:lead|majority))"
    ),
    compiled(
        rf"(?: (?:between them|together|combined|jointly)|^ (?:between them|together|combined|jointly))(?: ,)? (?P<ours>{_SEVERAL}) (?:had )?(?P<span>{_MORE_THAN}) {_THEIRS}(?= )"
    ),
    compiled(
        r" (?:combined|joint|total|aggregate) (?:votes?|shares?|tally|total|support|poll)(?: of the vote)? (?:of|for|won by) "
        rf"(?P<ours>{_SEVERAL}) (?P<span>(?:was|were) {_MUCH}{_SIZED} than|(?P<beat>exceeded|topped|surpassed|beat|outstripped)) {_THEIRS}(?= )"
    ),
    compiled(
        rf" (?:the )?(?P<ours>{{E}}|he|she|they|it) (?P<span>{_MORE_THAN} {_OF}(?P<theirs>{_SEVERAL}|{_EVERY_OTHER}) {TOGETHER})(?= )"
    ),
    compiled(
        r" (?P<span>(?P<way>more|fewer) (?:people|voters|electors|of those who voted)(?: (?:here|there|in S\d+))? "
        r"(?:voted|opted|plumped|turned out|cast their votes?) for) (?:the )?(?P<ours>{E}|him|her|them|it) than (?:(?:voted|did) )?for "
        rf"(?P<theirs>{_SEVERAL}|{_EVERY_OTHER}) {TOGETHER}(?= )"
    ),
)
"""What several come to, or one, held against what another, or several, or all others come to."""
_OVERALL = r"(?:absolute |overall |outright |clear |simple |bare |straight )"
_OF_VOTES = r"(?:of (?:the |all )?(?:valid )?(?:votes?|poll|ballots)(?: cast)?|of those (?:who voted|voting|cast)|of (?:the )?voters)"
HALVES = (
    compiled(
        rf" {WHO} {_POLL} (?P<span>(?:an? (?:{_OVERALL})?majority|most) {_OF_VOTES})(?= (?:[.,;)]|and|but|here|in S|for|with))"
    ),
    compiled(
        rf" (?P<span>(?:an? (?:{_OVERALL})?majority|most) (?:{_OF_VOTES}|voters|electors))(?: here| in S\d+)? "
        r"(?:voted for|backed|supported|chose|opted for|plumped for|went for|picked|preferred|went to|were for|were cast for|wanted) (?:the )?(?P<who>{E}|him|her)(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" {WHO} (?:(?:was|were) (?:elected|returned|chosen)|won|was victorious|prevailed|got in|took the seat|won the seat|held the seat|held on) "
        rf"(?P<span>(?:with(?P<no>out)|with) an? (?:{_OVERALL})?majority {_OF_VOTES})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        r" (?P<span>(?P<no>more people voted against) (?:the )?(?P<who>{E}|him|her) than (?:for|voted for|backed) (?:{E}|him|her|it|them))(?= )"
    ),
    compiled(
        rf" (?P<span>(?P<no>most) (?:{_OF_VOTES}|voters|electors|of those who voted)(?: here| in S\d+)? (?:voted for|backed|supported|chose|opted for|preferred|went for|wanted) "
        r"(?:somebody|someone|others|other candidates|other parties)(?: else)? (?:than|rather than) (?:the )?(?P<who>{E}|him|her))(?= )"
    ),
)
"""More than half of the votes, or not, told without the word."""
SHORT_OF = (
    compiled(
        rf" {WHO} (?:(?:had|has|also|just|narrowly|well|only) )*(?:(?:fell|came|was|were|finished|ended(?: up)?) (?:(?:just|well|far|narrowly|a little) )*(?:short of|shy of)|did not (?:reach|win|get|take|poll)|failed to (?:reach|win|get|take|poll)) (?P<n>[FQ]\d+)(?: (?:of )?(?:(?:the|all) )?(?:valid )?(?:votes?|poll)(?: cast)?)(?= (?:[.,;)]|and|but|here))"
    ),
)
"""A part of the votes that somebody did not reach."""
_THE_MAJORITY = r"(?:(?:the|his|her|their|its) |(?:{E}|the (?:winner|victor)) 's )?(?:(?:winning|own|whole|final|new) )?(?:majority|margin of victory|winning margin|margin|victory margin|lead)"
_WHOLE = r"(?:(?:whole|entire|total|own|full|combined) )?(?:vote|total|tally|poll|haul|support)"
_THEIR_VOTE = (
    rf"(?:(?:the )?(?P<who>{{E}}) (?:'s )?{_WHOLE}|(?:(?:the (?:whole |entire |total )?(?:number|vote|votes|tally|total)|votes|those|that) )+(?:(?:of|that|which|votes|cast|polled|won|for|by) )*(?:the )?(?P<who2>{{E}})|"
    rf"(?:what )?(?:the )?(?P<who3>{{E}}) (?:polled|got|won|received|managed|took|had|mustered|attracted)(?: in all| altogether)?)"
)
_ALL_MAJORITY = (
    rf"(?:(?:(?:the )?(?:number of votes in|size of|number in) )?{_THE_MAJORITY}|"
    r"(?:(?:the number|votes) )?(?:that )?(?:separated|divided|lay between|stood between) (?:the )?(?:top|first|leading) (?:N\d+|two)|"
    r"(?:separated|divided) O\d+ (?:and|from) O\d+)"
)
MAJORITIES = (
    compiled(
        rf" {WHO} (?:(?:had|has|also|only|actually) )*{_POLL} (?P<span>{_MUCH}{_MORE}(?: votes)? than {_ALL_MAJORITY})(?= (?:[.,;)]|and|but|of|$))(?! of the)"
    ),
    compiled(
        rf" {_THE_MAJORITY} (?P<span>(?:was|is) {_MUCH}(?P<most>larger|bigger|greater|higher|more|smaller|lower|less) than {_THEIR_VOTE})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" {_THE_MAJORITY} (?P<span>(?P<most>exceeded|topped|surpassed|dwarfed|outstripped|eclipsed) {_THEIR_VOTE})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?:the )?(?P<who>{{E}}) (?:'s )?{_WHOLE} (?P<span>(?:was|is) {_MUCH}{_SIZED} than {_ALL_MAJORITY})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?:the )?(?P<who>{{E}}) (?:'s )?{_WHOLE} (?P<span>(?P<way>exceeded|topped|surpassed) {_ALL_MAJORITY})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?P<span>by (?:(?P<most>more|fewer|less)(?: votes)? than|an? (?:majority|margin|lead) (?P<most2>larger|bigger|greater|smaller|lower) than) {_THEIR_VOTE})(?= (?:[.,;)]|and|but))"
    ),
)
_ALL_OF = rf"(?:(?:the|votes?|total|number|cast|polled|won|of|for|by|that|those) )*(?P<some>{_SEVERAL}|(?:the )?(?:other|remaining|bottom|last) (?P<few>N\d+)(?: (?:candidates|parties|contenders))?|(?:all )?the (?:others|rest|other candidates))"
MAJORITY_OF_SEVERAL = (
    compiled(
        rf" {_THE_MAJORITY} (?P<span>(?:was|is) {_MUCH}(?P<most>larger|bigger|greater|higher|more|smaller|lower|less) than {_ALL_OF} {TOGETHER})(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?P<some>{_SEVERAL}|(?:the )?(?:other|remaining|bottom|last) (?P<few>N\d+)(?: (?:candidates|parties|contenders))?) (?P<span>{TOGETHER} (?:had )?{_POLL} {_MUCH}{_MORE}(?: votes)? than {_ALL_MAJORITY})(?= (?:[.,;)]|and|but))"
    ),
)
"""The majority held against what somebody polled, or several together."""

_LEFT = r"(?:others|rest|other (?:N\d+|candidates?|parties|contenders)|remaining (?:N\d+|candidates|parties))"
_ELSE = (
    r"(?P<none>nobody else|no one else|no-one else|none else|no other (?:candidate|party|contender|runner|name|hopeful|challenger|person)|"
    rf"(?:none|not one|neither) of the (?:N\d+ )?{_LEFT}|"
    r"(?:nobody|no one|no-one|none|no candidate|no party)(?: at all| here)? (?:outside|beyond|below|but|bar|except) the (?:top|leading|front|O\d+) (?P<top>N\d+))"
)
_ALL_LEFT = (
    rf"(?P<all>(?:(?:all|each) (?:of )?)?the {_LEFT}(?: (?:candidates|parties))?(?: all| each)?|all (?:N\d+ )?(?:other )?others|all other (?:candidates|parties)|everyone else|everybody else|"
    r"(?:everyone|everybody|all)(?: those)? (?:outside|beyond|below|but|bar|except) the (?:top|leading|front|O\d+) (?P<top>N\d+))"
)
_REACH = (
    r"(?:(?:even|ever|managed to|able to|could|could even|did|came|made it|got|get|to|has|had|have|also|duly) )*"
    r"(?:reach(?:ed)?|passed|pass|topped|top|exceeded|exceed|made(?: it)?|broke|break|attained|cleared|hit|"
    r"(?P<soft>got|get|gets|took|take|polled|poll|managed|manage|won|win|had|mustered|muster|scored|score|attracted|received|secured|saw|went|gained|achieved|collected))"
    r"(?: (?:into|to|past|over|through|above|beyond|as|many|much|even|up to|so much))*"
)
_MISS = (
    r"(?P<miss>)(?:(?:all|each|both|also|duly|had|have) )*(?:fell|finished|came|were|was|ended|came in|stayed|remained|polled|got|took|won|had|received|managed|scored|attracted|mustered)"
    r"(?: (?P<short>short of|shy of|below|under))?|(?P<fail>(?:all |each |both )?(?:failed to|did not|could not|didn't|couldn't) (?:even )?(?:reach|get|poll|win|take|make|manage|pass|attract|clear|top|score|get to|get into|make it into|get past))"
)
_BOUND = r"(?:(?:the|even|a) )*(?:(?P<bound>[QF]\d+)(?: of the (?:votes?|poll)(?: cast)?)?(?: (?:mark|barrier|threshold))?|(?P<votes>N\d+)(?: votes)?(?: mark)?|(?P<figures>double|treble|triple|N\d+) (?:- )?figures)"
_ENDS = r"(?= (?:[.,;:)]|and|but|while|with|here|though|although|as|so|in S\d))"
_FEW = r"(?P<n>N\d+)(?: (?:of|out of) (?:the |all |its )?N\d+)?(?: (?:candidates|parties|contenders|hopefuls|runners|people|names|of them|of those who stood|who stood))?(?: who| that)?"
BOUNDS = (
    compiled(rf" (?P<span>{_ELSE} {_REACH} {_BOUND}){_ENDS}"),
    compiled(rf" (?P<span>{_ALL_LEFT} (?:{_MISS}) {_BOUND}){_ENDS}"),
    compiled(
        rf" (?P<span>(?P<only>only|just) the (?:top|leading|front|O\d+) (?P<n>N\d+)(?: candidates| parties)? {_REACH} {_BOUND}){_ENDS}"
    ),
    compiled(
        rf"(?<! of)(?<! of the)(?<! of its)(?<! other)(?<! top)(?<! first)(?<! next)(?<! remaining)(?<! leading)(?<! main)(?<! O\d) {_FEW} {_REACH} {_BOUND}{_ENDS}"
    ),
    compiled(
        rf"(?<! of)(?<! of the)(?<! of its)(?<! other)(?<! top)(?<! first)(?<! next)(?<! remaining)(?<! leading)(?<! main)(?<! O\d) {_FEW} (?:{_MISS}) {_BOUND}{_ENDS}"
    ),
)
"""A bound that nobody else passed, or only so many, or that all the others missed."""
WIDER = compiled(
    r" (?:seats?|constituency|constituencies|nationally|nationwide|country|region|england|scotland|wales|councils?|council|wards?|points?|polls?|opinion|survey|turnout|elections)(?= )"
)
"""Words with which a bound is none of one poll."""

_DEPOSIT = r"(?:(?:his|her|their|its|the|a|any|all|both|own) )*deposits?"
_LOSE = rf"(?P<lost>{{LOST}}) {_DEPOSIT}"
_KEEP = rf"(?P<kept>(?:{{KEPT}}|held|hold|got back|get back)) {_DEPOSIT}"
_FATE = rf"(?:(?:had|have|has|duly|also|all|each) )*(?:{_LOSE}|{_KEEP})"
_BUT = r"(?:but|except|bar|save|apart from|other than|besides)(?: for)?"
_ALL = r"(?:everyone|everybody|all|every candidate|each candidate|all of them|all (?:of )?the (?:N\d+ )?(?:candidates|parties|others)|every other candidate|everyone else|everybody else|all the others)"
_NONE = r"(?P<none>nobody|no one|no-one|none|no candidate|no party|no other candidate|nobody else|no one else)"
_OUTSIDE = r"(?:outside|beyond|below|(?P<bar>except|but|bar|save)) the (?:top|leading|front|O\d+) (?P<top>N\d+)"
DEPOSITS = (
    compiled(rf" (?P<span>(?:{_ALL}|{_NONE}) {_BUT} (?P<names>{NAMES}) {_FATE})(?= )"),
    compiled(rf" (?P<span>{_BUT} (?P<names>{NAMES}) ,? ?(?:{_ALL}|{_NONE}) {_FATE})(?= )"),
    compiled(rf" (?P<span>(?P<only>just|solely|only) (?P<names>{NAMES}) {_FATE})(?= )"),
    compiled(
        rf" (?P<span>(?P<only>the only) (?:ones?|candidates?|parties|party|people|person) (?:to|who|that) {_FATE} (?:was|were) (?P<names>{NAMES}))(?= (?:[.,;)]|and|but))"
    ),
    compiled(rf" (?P<span>(?:{_ALL}|{_NONE}) {_OUTSIDE} {_FATE})(?= )"),
    compiled(
        rf" (?P<span>(?P<only>only|just) the (?:top|leading|front|O\d+) (?P<top>N\d+)(?: candidates| parties)? {_FATE})(?= )"
    ),
    compiled(
        rf" (?P<span>the (?:top|leading|front|O\d+) (?P<top>N\d+) (?P<only>alone) {_FATE})(?= )"
    ),
)
"""Deposits of all but some, or of some alone."""

_CAME = r"(?:came|come|finished|finishing|was|were|ended(?: up)?|ending(?: up)?|trailed(?: in)?|limped(?: in| home)?|placed|being|ran)"
FROM_BELOW = (
    compiled(
        rf" {WHO} (?:(?:,|who|which|has|had|again|also|just|only|duly) )*{_CAME} (?:home |in )?(?:only |just )?(?P<span>(?P<n>O\d+) (?:- )?(?:(?:from|to) (?:the )?)?(?:last|bottom))(?= )(?! (?:time|year|out|week|month|election|polls?|general|contest))"
    ),
    compiled(
        rf" {WHO} (?:(?:,|who|which|has|had|again|also|just|only|duly) )*{_CAME} (?:home |in )?(?:only |just )?(?P<span>last but (?P<but>N\d+|one)|next to (?:last|bottom)|(?:the )?penultimate|one from (?:the )?bottom|(?P<up>N\d+) from (?:the )?bottom)(?= )"
    ),
)
"""A place that is counted from the last."""
_UP = r"(?:rose|rising|climbed|climbing|jumped|leapt|advanced|moved up|went up|gained|made up|was up|were up|improved)"
_DOWN = r"(?:fell|falling|dropped|dropping|slipped|slid|sank|slumped|tumbled|went down|moved down|lost|was down|were down|declined)"
_THEN = r"(?:(?: (?:on|from|since|compared with|against) (?:the )?(?P<year>[YD]\d+)(?: (?:general )?election)?| since last time| on last time)?)"
CLIMBED = (
    compiled(
        rf" {WHO} (?:(?:had|has|have) )*(?:(?P<up>{_UP})|(?P<down>{_DOWN})) (?P<span>(?:by )?(?:just |only )?(?P<n>N\d+|one|a) places?)(?= ){_THEN}"
    ),
)
"""So many places up, or down."""
PASSED = (
    compiled(
        rf" {WHO} (?:(?:had|has|have|also|duly|then) )*(?P<span>(?P<verb>leapfrogged|leapt over|leapt past|jumped over|vaulted over|vaulted|overtook|went past|moved ahead of|moved past|passed|jumped ahead of|climbed above|leapt ahead of) {OTHER})(?= )(?! (?:'s|in the polls|after|during|as the|at the count))"
    ),
)
"""Somebody who was behind a rival before, and is ahead now."""
_AND = r"(?:(?:it|which|who|they|he|she|having|was|were|came|come|been|had|finished|the party|place|but|and|only|just|where|after|coming|finishing|being|stood|ended|placed|in|a|poor|distant|up|down|back|again|then) )*"
_YEAR = r"(?:(?:in|at) (?:the )?(?P<year>[YD]\d+)(?: (?:general )?election)?|last time|at the (?:last|previous) (?:general )?election|(?:N\d+ )years? (?:ago|earlier|before)|two years (?:ago|earlier|before))"
_HERE = r"(?:was|were|came|come|finished|finishes|ended(?: up)?|is|placed|trailed in|slipped to|fell to|dropped to|rose to|climbed to|went to|moved to|moved up to|jumped to|sank to|slumped to)"
PLACES = (
    compiled(
        rf" {WHO} , (?P<first>{_AND}(?P<then>O\d+)(?: place)? {_YEAR}) , (?:(?:this time|now|has|have) )*{_HERE} (?:(?:in|a|only|just|down|up|back|now|poor|distant|close) )*(?P<o>O\d+)(?= )(?! (?:in|at) [YD]\d)(?! last time)"
    ),
    compiled(
        rf" {WHO} {_HERE} (?:(?:in|a|only|just|down|up|back|now|poor|distant|close) )*(?P<o>O\d+)(?: place)?(?: (?:this time|now))? (?:[,(;] )?{_AND}(?P<first>(?P<then>O\d+)(?: place)? {_YEAR})(?= )"
    ),
    compiled(
        rf"^ (?P<first>(?P<then>O\d+)(?: place)? {_YEAR}) , {WHO} (?:(?:this time|now|has|have) )*{_HERE} (?:(?:in|a|only|just|down|up|back|now|poor|distant|close) )*(?P<o>O\d+)(?= )"
    ),
    compiled(
        rf" from (?P<first>(?P<then>O\d+)(?: place)? {_YEAR}) (?:, )?{WHO} (?:has |have |had )?(?:{_UP}|{_DOWN}|went|moved|finished|came|were|was|slipped|leapt)(?: (?:to|up|down|back|in|into))* (?P<o>O\d+)(?= )"
    ),
)
"""A place and the one before: whose, which now, which then."""
STAYED = (
    compiled(
        rf" {WHO} (?:(?:has|have|had) )*(?:remained|stayed|remains|stays|was once more|were once more|was still|were still|was again|once again came|once again finished|once more came|once more finished) (?:in )?(?P<span>(?P<o>O\d+)(?: place)?)(?= (?:[.,;)]|and|but|with|on|behind|here))"
    ),
    compiled(
        rf" {WHO} (?:came|was|were|finished) (?P<span>(?P<o>O\d+)(?: place)? (?:both times|on both occasions|at both elections|each time))(?= )"
    ),
)
"""A place that somebody had then as well as now."""

_ONE = r"(?P<a>O\d+|(?:the )?{E})(?: place)?"
_TWO = r"(?P<b>O\d+|(?:the )?{E})(?: place)?"
_VOTES = r"(?P<n>N\d+)(?: votes)?"
_NEED = r"(?:would have needed|needed|needs|would need|required|lacked|was short by)"
_HIM = r"(?:the )?(?:him|her|them|{E}|winner|victor)"
GAPS = (
    compiled(
        rf" {_VOTES} (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|keeping|between|parting) (?P<a>{_HIM}) (?:from|and) (?:(?:the|a|his|her) )*(?:(?:man|woman|candidate|party|person|one|rival|challenger)(?: (?:in|at|who (?:came|finished|was)(?: in)?))? )?(?:{_TWO}|(?P<b2>runner-up))(?: man| woman| candidate)?(?= (?:[.,;)]|and|but|in))"
    ),
    compiled(
        rf" {_VOTES} (?:(?:that|which|alone|now) )?(?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|lay between|lie between|lay|stood between|were between|was between|between|came between|apart) (?:the )?{_ONE} (?:and|from) (?:the )?{_TWO}(?= (?:[.,;)]|and|but|in))"
    ),
    compiled(
        rf" {_ONE} and (?:the )?{_TWO} (?:(?:were|was|finished|ended|only|just|being) )*(?:separated|divided|parted|split) (?:by )?(?:(?:just|only) )?{_VOTES}(?: apart)?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" {_ONE} and (?:the )?{_TWO} (?:(?:were|was|finished|ended|only|just|being) )*{_VOTES} apart(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?:gap|difference|distance|margin|gulf) between (?:the )?{_ONE} and (?:the )?{_TWO} (?:was|is|came to|amounted to|being)(?: (?:just|only|some|about))* {_VOTES}(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" {_VOTES} (?:was|were|is) (?:all )?(?:the (?:gap|difference|distance|margin) |that |which )?(?:between|separated|divided) (?:the )?{_ONE} (?:and|from) (?:the )?{_TWO}(?= (?:[.,;)]|and|but))"
    ),
)
"""Votes between two places, or two who stood."""
_A = r"(?P<a>(?:the )?{E}|he|she|it|they)"
_B = r"(?:the )?(?P<b>{E}|him|her|them|it|the winner|the victor)"
_TO_WIN = r"(?:win|take|hold|keep|gain|retain)(?: it| the seat| S\d+| here| the day| back)?"
_OF_IT = r"(?:the |a )?(?:defeat|victory|losing|winning|taking|holding|keeping|gaining|causing|an upset|upset|unseating|beating|toppling|ousting|overtaking|catching)(?: (?:it|the seat|S\d+|him|her|them|here|again))?"
WITHIN = (
    compiled(
        rf" {_A} (?:(?:,|who|which|had|has|only|just|duly|also) )*(?:came|come|finished|finishing|was|were|got|ended(?: up)?|coming|ran|closed|close|crept|moved|drew|pulled)(?: up)?(?: to)? within (?:(?:just|only|a mere|some) )*(?P<n>N\d+)(?: votes)? of (?:{_B}|{_OF_IT})(?= (?:[.,;)]|and|but|in|to|for|here|for))"
    ),
    compiled(
        rf" {_A} (?:(?:,|who|which|had|has|only|just|duly|also) )*(?:chased|ran|pushed|pressed|took|followed|hounded|harried|chasing|running|pushing|cut|pegged|pursued|ran|brought|kept) (?P<b>{_HIM}) (?:(?:all the way|home|hard|close|right|down) )*(?:to )?within (?:(?:just|only|a mere|some) )*(?P<n>N\d+)(?: votes)?(?: of (?:{_HIM}|{_OF_IT}))?(?= (?:[.,;)]|and|but|in|to|for|here|for))"
    ),
    compiled(
        rf" {_A} (?:(?:,|who|which|had|has|only|just) )*(?:missed|fell short of|missed out on|was denied|was kept from|was kept out of) (?:(?:the|in|out|taking|winning|being) )*(?P<o>O\d+|seat|S\d+)(?: place| spot)? by (?:(?:just|only|a mere) )*(?P<n>N\d+)(?: votes)?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" {_A} (?P<need>{_NEED}) (?:(?:just|only|another|a further|some|a mere) )*(?P<n>N\d+) (?:(?:more|extra|further) )?(?:votes?|more)(?: votes)? (?:to (?:(?:{_TO_WIN})|(?:come|finish|take|be|reach|claim)(?: in)? (?P<o>O\d+))|for (?P<o2>O\d+))(?= (?:[.,;)]|and|but|here|outright|place|in S))"
    ),
    compiled(
        r" (?P<need>(?:another|a further)) (?P<n>N\d+)(?: votes?)?(?: more)? (?:would|could) have (?:won|taken|given|secured|handed|clinched) (?:it |the seat |S\d+ )?(?:for |to )?(?P<a>(?:the )?{E}|him|her)(?: (?:the seat|victory|S\d+))?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        r" {E} (?:edged|pipped|beat|nudged|pushed|squeezed|kept) (?P<a>(?:the )?{E}) (?:(?:out|down) )?(?:of|to|for|from|into) (?P<o>O\d+)(?: place| spot)? by (?:(?:just|only|a mere) )*(?P<n>N\d+)(?: votes)?(?= )"
    ),
    compiled(
        rf" {_A} (?P<took>(?:took|claimed|grabbed|snatched|won|held|secured|came|finished|was|were)) (?:in )?(?P<o>O\d+)(?: place| spot)? by (?:(?:just|only|a mere) )*(?P<n>N\d+)(?: votes)?(?= (?:[.,;)]|and|but|from|over|ahead))"
    ),
)
"""By how many votes somebody missed, or took, a place."""
TOP_SHARES = (
    compiled(
        r" (?:the )?(?:top|leading|two leading|two main|O\d+) (?:N\d+|two|candidates|parties)(?: (?:candidates|parties))? (?:between them )?(?:shared|sharing|split|hoovered up|accounted for|took|won|got|had|polled|attracted|claimed)(?: between them)? (?P<n>[QF]\d+)(?: of (?:the |all )?(?:votes?|poll)(?: cast)?)?(?: between them)?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        rf" (?P<names>{_SEVERAL}) (?:(?:between them|together|had) )*(?:shared|sharing|split|accounted for|hoovered up|accounting for) (?P<n>[QF]\d+)(?: of (?:the |all )?(?:votes?|poll)(?: cast)?)?(?: between them)?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        r" (?P<n>[QF]\d+) (?:of (?:the |all )?(?:votes?|poll)(?: cast)?|of those who voted) (?:went to|was shared by|were shared by|backed|voted for) (?:one of |one or other of )?(?:the )?(?:top|leading|two leading|two main|O\d+) (?P<top>N\d+|candidates|parties)(?= )"
    ),
    compiled(
        r" (?P<rest>(?:the )?(?:(?:other|remaining) (?P<few>N\d+)(?: (?:candidates|parties|contenders|hopefuls|runners))?|others|rest(?: of the field)?|other candidates|remaining candidates)) (?:(?:between them|together|had|only|just) )*(?:(?P<shared>shared out|shared|sharing|split|accounted for|totalled|divided)|took|won|got|had|polled|attracted|managed|mustered|received) (?:(?:up|just|only|the other|the remaining|the) )*(?P<n>[QFN]\d+)(?: votes)?(?: of (?:the |all )?(?:votes?|poll)(?: cast)?)?(?P<them> between them| in total| combined| together)?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        r" (?P<n>[QF]\d+)(?: of (?:the |all )?(?:votes?|poll)(?: cast)?)? (?:was|were) (?:shared|split|divided|taken|won) (?:by|among|amongst|between) (?P<rest>the (?:other|remaining) (?P<few>N\d+)|the others|the rest|the other candidates)(?= )"
    ),
)
"""What the first two, or all the others, came to, as a part."""
NOT_SO = compiled(
    r" (?:not|never|n't|if|could|might|may|will|hardly|hope[sd]?|expected|polls?|forecasts?|council|councillors?|seats|mps|notional|notionally|predicted|bookmakers)(?= )"
)
"""Words with which nothing is told of votes cast here."""
ANOTHER_DAY = compiled(
    r" (?:last time|previously|ago|earlier|formerly|then|that year|that time|had (?:been|won|come|taken|got|gone|[a-z]+ed))(?= )"
)
THEN_BEHIND = compiled(
    r"^(?: (?:here|there|in S\d+))? (?:(?:(?:in|at) (?:the )?(?:general election (?:of|in) )?(?P<year>[YD]\d+))|last time|(?:N\d+|some|two) years (?:ago|earlier|before)|at the (?:last|previous) )(?= |$)"
)
"""What puts a comparison at another poll, right behind it."""
A_NAME = compiled(r" (?P<who>{E}|he|she|it|they|him|her|them)(?= )")
TOP = compiled(r" (?:top|leading|main|O\d+) (?P<n>N\d+)(?= )")
