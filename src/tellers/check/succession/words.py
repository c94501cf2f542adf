"""How wins of a seat are counted against its elections, said to be long past, or the best since."""

import re

from tellers.check.grammar.words import Pattern, compiled

_WON = (
    r"(?:won|win|winning|held|holding|kept|carried|taken|took|captured|retained|successful|victorious|on top|"
    r"ahead|first|elected|returned|chosen|backed|prevailed|triumphed|succeeded|topped)"
)
_ELECTIONS = r"(?:(?:general|westminster|parliamentary) )?(?:elections|contests|polls)"
_SEAT = r"(?:(?:the|this|its) (?:seat|constituency|division)|S\d+|it|here|there)"
_FEW_WORDS = r"(?: (?!P\d|[NQT]\d)[^ ;:]+){0,7}?"
ALL_OF = (
    compiled(
        rf" (?P<who>P\d+){_FEW_WORDS} {_WON}(?: {_SEAT})?(?: (?:at|in|on))? (?:all|each (?:one )?of (?:the|its)|every one of (?:the|its)|each and every one of (?:the|its)) "
        rf"(?P<span>(?P<n>N\d+)) (?:(?:previous|earlier|preceding|prior|past|other|of the|of its|such) )*{_ELECTIONS}(?: (?:so far|to date|held|fought|here|there|before (?:this|that|then)|in (?:the|this) (?:seat|constituency)|in S\d+))*(?= )(?! (?:since|from|between|under|after))"
    ),
)
"""That a party won all the elections that there were, and how many those are."""
SO_MANY_OF = (
    compiled(
        rf" (?P<who>P\d+){_FEW_WORDS} {_WON}(?: {_SEAT})?(?: (?:at|in|on))? (?P<span>(?P<n>N\d+)(?: {_ELECTIONS})? out of (?:the |a possible |its )?(?P<m>N\d+)(?: {_ELECTIONS})?)(?= )(?! (?:in N|in a row))"
    ),
    compiled(
        rf" (?P<who>P\d+){_FEW_WORDS} {_WON}(?: {_SEAT})?(?: (?:at|in|on))? (?P<span>(?P<n>N\d+) of (?:the|its) (?P<m>N\d+) {_ELECTIONS})(?= )"
    ),
)
"""How many of so many elections a party won."""
SINCE = compiled(
    r" (?:since|from) (?:(?:it|the|its|this|seat|constituency|was|O\d+|first|created|formed|fought|contested|drawn|"
    r"up|creation|formation|general|election|of|for|in|at|came|into|being) )*(?P<year>[YD]\d+)(?= )"
)
"""The year from which elections are counted."""
FIRST_OF_THEM = compiled(
    r" (?:the )?(?:O\d+|earliest) (?:of (?:them|these|those|which) )?(?:(?:being|came|was|coming|back|in|at|that|of|the) )*(?P<year>[YD]\d+)(?= )"
)
"""When the first of them was."""
NONE_SINCE = (
    compiled(
        rf" (?P<span>(?:no|not a|not one|not a single) (?P<who>P\d+)(?: candidate| mp| member)? (?:(?:had|has|have|was|were|is|been|ever|before) )*(?:won|held|taken|carried|captured|elected|returned|represented|chosen|sat for|prevailed|triumphed|succeeded)"
        rf"(?: {_SEAT}| in {_SEAT}| for {_SEAT})?(?: at (?:a|any) (?:general )?election)? since (?P<least>at least )?(?P<made>(?:it|the seat|the constituency|S\d+|its) (?:(?:was|O\d+|created|formed|fought|contested|drawn|drawn up|set up|creation|formation|came into being|for|in|at|the|election|of) )+)?(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" (?P<span>(?:had|has|have) (?:not |n't )(?:(?:once|yet|ever) )?(?:won|held|taken|carried|captured|elected|returned|been represented by|had)(?: (?:a|an|the))*(?: (?P<who>P\d+))?(?: (?:mp|member|candidate))?(?: {_SEAT}| in {_SEAT}| for {_SEAT})?"
        r"(?: at (?:a|any) (?:general )?election)? since at least (?P<least>)(?P<made>)(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""Since when nobody of a party had won."""
LAST_WIN = (
    compiled(
        r" (?P<who>P\d+) '(?:s)? (?:last|most recent|latest|previous) (?:(?:such|general|election|westminster) )*(?:win|victory|success|triumph)"
        r"(?: (?:here|there|in (?:the|this) (?:seat|constituency|county|town|city|borough|division|island|valley)|in S\d+|at (?:one of (?:those|them)|a general election|N\d+ of (?:those|them))))*"
        r" (?:was|came|dates?|dated|had (?:been|come))(?: (?:back|as (?:long ago|far back) as|only|all the way|in|at|to|from|the))* (?P<year>[YD]\d+)(?= )"
    ),
    compiled(
        r" (?:its|their|the party 's) (?:last|most recent|latest|previous) (?:(?:such|general|election) )*(?:win|victory|success|triumph)(?: (?:here|there|in (?:the|this) (?:seat|constituency|town|city)|in S\d+|at a general election))+"
        r" (?:was|came|dates?|dated|had (?:been|come))(?: (?:back|as (?:long ago|far back) as|only|all the way|in|at|to|from|the))* (?P<year>[YD]\d+)(?= )"
    ),
)
"""When a party had last won, told as its last win."""
STILL = compiled(
    r" (?:has|have) (?:(?:always|also|now|continuously|duly|therefore) )*(?:won|been|held|carried|taken|kept|come) "
)
"""A count of wins that goes up to now."""
UP_TO_IT = compiled(
    r" (?:before|until|till|up to|previous|previously|earlier|preceding|prior|past|other|had|hitherto) "
)
"""Words that leave the contest itself out of a count."""
NEXT_CLAUSE = compiled(r"(?= (?:;|, (?:and|but|while|its|his|her|their)) )")
"""Where another clause begins, of whose year no election is counted."""

# --------------------------------------------------------------- other by-elections

_TRIUMPH = r"(?:(?P<gain>gain|capture)|win|victory|success|triumph)"
_AT_ONE = r"(?:at|in) (?:a|any) (?:(?:westminster|parliamentary|commons) )?by-election"
_SINCE_ONE = (
    r"since (?:(?:the|that|of|at|in|winning|taking|capturing|it|they|took|won|gained|one|its|their) )*"
    r"(?:(?P<seat>S\d+)(?: by-election| one)?(?: ,)?)?(?:(?: |(?<=since )|(?<=in )|(?<=the ))(?:back )?(?:in |of )?(?:the )?(?P<year>[YD]\d+))?"
)
FIRST_BY = (
    compiled(rf" (?P<span>(?P<first>O\d+) by-election {_TRIUMPH} {_SINCE_ONE})(?= )"),
    compiled(rf" (?P<span>(?P<first>O\d+) {_TRIUMPH} {_AT_ONE} {_SINCE_ONE})(?= )"),
)
"""That a party has won no other by-election since one that is named."""
TURNOUT_AT_ONE = (
    compiled(
        r" turnout [^;:]{0,90}?(?P<span>(?P<way>lowest|highest)(?: turnout| figure| of any)? (?:at|in|for|of) (?:(?:a|any) )?(?:(?P<nation>scottish|welsh|english|northern irish) )?"
        r"(?:(?:westminster|parliamentary) )?by-election since (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?P<span>(?P<way>lowest|highest) (?:(?P<nation>scottish|welsh|english|northern irish) )?(?:(?:westminster|parliamentary) )?by-election turnout since (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""An order of the turnouts at by-elections."""
_HOUSE = r"(?:westminster|parliament|the (?:house of )?commons|the house)"
_AT = rf"(?: (?:at|in|to) {_HOUSE})"
_OWN = r"(?:(?P<who>P\d+)|the party|his party|her party)"
DEBUTS = (
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) (?:ever )?(?P<who>P\d+) (?:mp|member of parliament)(?: ever)?(?: to be elected| elected)?{_AT}?)(?= )"
    ),
    compiled(
        rf" (?P<span>{_OWN} 's (?:very )?(?P<first>O\d+) (?:ever )?(?:(?:elected|directly elected|westminster|parliamentary) )*(?:(?:mp|member of parliament)(?: ever)?{_AT}?|(?:seat|win|victory|success)(?: {_AT}|{_AT})))(?= )"
    ),
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) (?:candidate|person|politician|man|woman|one) (?:ever )?(?:to be )?(?:elected|returned){_AT}? (?:for|under the banner of|in the colours of) (?:the )?(?P<who>P\d+))(?= )"
    ),
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) time (?:that )?(?:the )?{_OWN} (?:(?:has|have|had|ever) )*(?:won|taken|gained|secured|captured) (?:a|any) (?:(?:westminster|parliamentary) )?(?:seat|constituency){_AT}?)(?= )"
    ),
    compiled(
        rf" (?P<span>(?:the )?{_OWN} (?:has|have|had) never (?:before )?(?:won|held|had) (?:a|any) (?:(?:westminster|parliamentary) )?(?:seat|mp){_AT}? before(?P<first>))(?= )"
    ),
)
"""That nobody of a party had been elected before, anywhere."""
DEBUT_ENDS = compiled(r"^ (?:[.,;:)]|and|but|\u2014|ever)(?= |$)")
DEBUT_THERE = compiled(
    r"^ (?:in|from) (?:(?P<area>{PLACE})|the (?P<own>province|region|country))(?= (?:[.,;:)]|and|but) )"
)
"""What may stand behind it: an end, or the nation or region of which it is told."""
OF_HOUSE = compiled(rf"{_AT} ")

UP = frozenset({"best", "highest", "biggest", "largest", "heftiest", "greatest", "most", "fattest"})
_MOST = r"(?P<verb>best|highest|biggest|largest|heftiest|greatest|lowest|worst|smallest|poorest|narrowest|weakest|thinnest|most|fewest)"
_WHAT = r"(?P<what>share of the (?:vote|poll)|vote share|share|votes?|total|tally|poll|{MAJ}|showing|result|margin)"
_HERE = (
    r"(?: (?:here|there|in the (?:seat|constituency|town|city|county town|borough|division|place)|in S\d+|on the island|"
    r"at a general election|at any general election|in this (?:seat|town|city|constituency)|from its voters|of any kind))*"
)
_SINCE = r"(?: (?:since|in any contest since|at any election since|at any general election since) (?:the (?:general )?election (?:of|in) |(?:back )?in )?(?P<year>Y\d+))(?= )"

PARTYS = compiled(
    rf" (?P<who>P\d+ '(?:s)?|(?:her|his|the|their) party 's|its) (?:N\d+ )?(?P<own>P\d+ )?{_MOST}(?: (?P<party>P\d+))?(?: {_WHAT})?{_HERE}{_SINCE}"
)
"""A party's own: "Labour's best share in the seat since 1997", "its biggest Tory majority"."""
OF_PARTY = compiled(rf" (?:the|a) {_MOST} (?P<who>P\d+) {_WHAT}{_HERE}{_SINCE}")
"""The same with the party within: "the biggest Labour majority in the town since 1997"."""
OF_ANY = compiled(
    rf" the {_MOST}(?: {_WHAT})? (?:of|for|by|won by|enjoyed by) any (?:party|candidate|side){_HERE}{_SINCE}"
)
"""Of whatever party: "a majority of 12,204, the largest of any party here since 1987"."""
AT_ITS_BEST = re.compile(
    r" (?:best|highest|biggest|largest|heftiest|greatest|lowest|worst|smallest|poorest|narrowest|weakest|thinnest|most|fewest) "
)
SINCE_A_YEAR = re.compile(r" since (?:[a-z]+ ){0,5}Y\d")
NOUNS = re.compile(r" (?P<what>share|votes?|majority|{MAJ}|total|tally) ".replace("|{MAJ}", ""))
ELSEWHERE = re.compile(
    r" (?:country|nation|nationally|britain|wales|scotland|england|region|london|anywhere|any seat|commons|swing|turnout|"
    r"gap|lead|fall|drop|rise|increase|gain|loss|losses|collapse|deposit|by-election|by - election|council|holyrood|senedd) "
)
"""What makes an extreme one of another thing, or of a wider place."""
_PLACE = r"(?:it|here|there|the (?:seat|constituency|division|place|town|city)|S\d+)"
_MP = r"(?: (?:mp|member|candidate|politician|representative|victor|winner))?"
_TO_WIN = (
    r"(?:have )?(?:ever )?(?:win|won|hold|held|take|taken|represent|represented|capture|be (?:elected|returned|sent)|"
    r"been (?:elected|returned)|sit|sat|carry|gain|secure|land|claim|prevail|succeed|triumph)"
)
_NTH = r"(?P<nth>O\d+)(?: ever)?"
_NO_SINCE = r"(?= )(?! since )(?![^.;,]* since )"
NTH_EVER: tuple[Pattern, ...] = (
    compiled(
        rf" (?P<span>(?:the |its |only the )?{_NTH} (?P<who>P\d+){_MP} (?:ever )?to {_TO_WIN}(?: (?:for|in|from|{_PLACE}))*){_NO_SINCE}"
    ),
    compiled(
        rf" (?P<span>(?:the |its )?{_NTH} (?P<who>P\d+){_MP} (?:(?:that|which) )?(?:{_PLACE}|voters here|its voters) (?:has|have|had|'s) (?:ever )?(?:had|elected|returned|chosen|sent|voted for|backed|known)){_NO_SINCE}"
    ),
    compiled(
        rf" (?P<span>(?:the |its )?{_NTH} (?P<who>P\d+){_MP} (?:ever )?to (?:have )?(?:do|done|manage|managed|achieve|achieved|pull|pulled|accomplish) (?:so|it|that|this)(?: off)?){_NO_SINCE}"
    ),
    compiled(
        rf" (?P<span>(?:the |its )?{_NTH} time (?:that )?(?:the )?(?P<who>P\d+|party|it|they) (?:had|has|have) (?:ever )?(?:won|taken|held|captured|gained|carried|represented|triumphed|prevailed)(?: (?:in )?{_PLACE})?){_NO_SINCE}"
    ),
    compiled(
        rf"(?<! into)(?<! to)(?<! in)(?<! came)(?<! was)(?<! finished) (?P<span>(?:the |its )?{_NTH}(?: (?:win|victory|success|triumph))? by (?:a|an|the|any) (?P<who>P\d+)(?: candidate)?(?: (?:in (?:(?:the )?(?:seat|constituency) 's|its) (?:whole |entire )?history|(?:in )?{_PLACE}|ever))?)(?= [.,;]){_NO_SINCE}"
    ),
    compiled(
        rf" (?P<span>{_NTH} (?P<who>P\d+) (?:general election|parliamentary|westminster|election) (?:win|victory|success|triumph)(?: ever)?(?: (?:in )?{_PLACE})?){_NO_SINCE}"
    ),
    compiled(
        rf" (?:S\d+ 's|its|seat 's|constituency 's|become|becomes|became) (?P<span>{_NTH} (?P<who>P\d+) (?:mp|member)){_NO_SINCE}"
    ),
)
_ALSO = (
    compiled(
        rf" (?P<who>P\d+) 's (?P<span>{_NTH}(?: (?:win|victory|success|triumph|mp|member|gain))? (?:in )?{_PLACE}){_NO_SINCE}"
    ),
    compiled(
        rf" (?P<span>(?:the |its )?{_NTH} (?P<who>P\d+){_MP} (?:ever )?(?:sent|elected|returned|chosen|picked)(?: (?:to (?:westminster|parliament|the commons)|as its mp))?(?: (?:by|in|for|from) (?:{_PLACE}|its voters|the voters))?){_NO_SINCE}"
    ),
)
NTH_EVER = (*NTH_EVER, *_ALSO)
"""That it is a party's first win here, or its second."""
_OFTEN = r"(?P<span>(?:only |just )?(?P<often>once|twice|thrice|N\d+ times))(?: (?:before|previously|until now|ever|in (?:the past|its history)))*(?= )(?!(?: ,)? (?:in|at|since|as|more|for|under|with|until|till|without|running|on) )(?! (?:before )?(?:[YDC]\d|the |mr ))"
SO_OFTEN = (
    compiled(
        rf" (?P<who>P\d+|party|they) (?:had|has|have) (?:(?:only|just|ever|previously) )*(?:won|held|taken|carried|captured)(?: (?:in )?{_PLACE})? {_OFTEN}"
    ),
    compiled(
        rf" (?:had|has|have) (?:(?:only|just|ever|previously) )*(?:elected|returned|chosen|voted(?: for)?|gone|been|sent|backed)(?: (?:a|an|the|to))* (?P<who>P\d+)(?: (?:mp|member|candidate))? {_OFTEN}"
    ),
)
"""How often a party had won a seat before."""
_YEARS = r"(?P<n>N\d+) (?P<unit>years|decades)"
_ROUGH = (
    r"(?:(?:just|only|all of|some|more than|a gap of|an absence of|an interval of|nearly|almost) )*"
)
YEARS_OUT = (
    compiled(
        rf" (?:won|took|taken|wins|takes|has|have|claimed) (?:it|S\d+|(?:the|this) (?:seat|constituency)) back(?: from (?:the )?P\d+)? after {_ROUGH}(?P<span>{_YEARS})(?P<rule>)(?= (?:[.,;)]|and|but)(?: |$))"
    ),
    compiled(
        rf" (?:is|are|has gone|goes|turns|turned|has turned) (?:(?:a|an|back|now|once more|in|to|with) )*P\d+(?: seat| hands)? (?:again|once more|once again) after {_ROUGH}(?P<span>{_YEARS})(?P<rule>)(?= (?:[.,;)]|and|but)(?: |$))"
    ),
    compiled(
        r" (?:regained?|regains|regaining|won back|wins back|recaptured|reclaimed|retook|retaken|took back|taken back|are back|is back|back (?:in|with|under|to)|returned to|returns to|return to|comes? back|came back)"
        rf"(?: (?!{{E}}|after )[a-z'-]+| S\d+| P\d+| C\d+){{0,7}} after {_ROUGH}(?P<span>{_YEARS})"
        r"(?: (?:(?P<rule>of (?:the )?P\d+ (?:rule|control|representation|tenure|ownership|occupation|mps)|in (?:the )?P\d+ hands|under (?:the )?P\d+|with the P\d+|out of (?:its|their|the party 's|his party 's|her party 's) (?:hands|grasp|reach|clutches|possession)|elsewhere|out|away|in the wilderness)|without (?:it|a seat)|in exile))?(?= (?:[.,;)]|and|but|when|as|with)(?: |$))"
    ),
)
GONE_FOR = (
    compiled(
        rf" {_ROUGH}(?P<span>{_YEARS}) after (?P<rule>(?:it|the (?:seat|constituency)|S\d+) (?:had |was |had been )?(?:gone|went|fell|fallen|passed|lost|swung|switched|surrendered)(?: over)? to (?:the )?P\d+)(?= )"
    ),
)
"""For how many years a party had been out of a seat that it has won back."""
LAST_AGO = (
    compiled(
        rf" last (?:held|won|represented|taken|carried|captured|kept)(?: {_PLACE})? by (?:the )?(?P<who>P\d+) {_ROUGH}(?P<span>{_YEARS}) (?:ago|earlier|before|previously)(?= )"
    ),
    compiled(
        rf" (?P<who>P\d+) (?:(?:had|has|have) )?last (?:held|won|represented|took|taken|carried|captured)(?: {_PLACE})? {_ROUGH}(?P<span>{_YEARS}) (?:ago|earlier|before|previously)(?= )"
    ),
)
"""How many years ago a party had last held a seat."""
LAST_OF_HIS = (
    compiled(
        rf" last (?:held|won|represented|taken|carried|captured)(?: {_PLACE})? by (?:his|her|their) (?:own )?party {_ROUGH}(?P<span>{_YEARS}) (?:ago|earlier|before|previously)(?= )"
    ),
)
"""The same of the party of whoever has won."""

# ---------------------------------------------------------------------- hands

_SEAT_IS = r"(?:S\d+|it|(?:the|this|that) (?:[a-z-]+ )?(?:seat|constituency|division|town|city))"
_SINCE_THEN = r"since (?:the )?(?:(?:general election|by-election|election) (?:of|in) )?(?P<year>[YD]\d+)(?: general election| by-election| election)?"
_HANDS = r"(?:hands|sides|parties|party|colours?)"
CHANGED = (
    compiled(
        rf" (?:changed|changes|switched|switches|swapped|changing|switching|change of|new) {_HANDS}(?: , [^,;:]{{1,40}} ,)?(?: here| there)? (?P<span>for the (?P<first>O\d+) time {_SINCE_THEN})(?= )"
    ),
    compiled(
        rf" (?P<span>the (?P<first>O\d+) (?:time|change of hands|occasion)(?: here| there)? {_SINCE_THEN})(?: (?:that|on which))?(?: ,)? {_SEAT_IS} (?:has |had )?(?:changed|switched|swapped) {_HANDS}(?= )"
    ),
    compiled(
        rf" (?P<span>for the (?P<first>O\d+) time {_SINCE_THEN})(?: ,)? {_SEAT_IS} (?:has |had |duly )?(?:changed|changes|switched|swapped) {_HANDS}(?= )"
    ),
    compiled(
        rf" (?P<span>the (?P<first>O\d+) change of {_HANDS}(?: here| there| in S\d+| for the seat)? {_SINCE_THEN})(?= )"
    ),
    compiled(
        rf" (?:had|has) ?(?:not|n't|never) (?:once )?(?:changed|switched|swapped) {_HANDS} (?P<span>{_SINCE_THEN})(?= )"
    ),
    compiled(
        rf" not (?P<span>{_SINCE_THEN}) (?:had|has|did) {_SEAT_IS} (?:changed?|switch(?:ed)?|swap(?:ped)?) {_HANDS}(?= )"
    ),
    compiled(
        rf" {_SEAT_IS} (?:had |has )?last (?:changed|switched|swapped) {_HANDS} (?P<span>(?:in|at) (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""Since when a seat had not changed hands."""
_IN = r"(?:(?:back|only|narrowly|just|so narrowly|to (?:the )?{E}|to (?:his|her|its|their) (?:[a-z]+ )?[a-z]+) )*(?P<span>(?:in|at|back in) (?:the )?(?:(?:general election|by-election|election) (?:of|in) )?(?P<year>[YD]\d+))(?= )"
_LOSES = r"(?:lost|surrendered|forfeited|ceded|relinquished|yielded|gave up)"
LOST_YEAR = (
    compiled(
        rf" (?P<who>{{E}})(?: ,)?(?: who| which| that)? (?:(?:had|have|has|last|first|also) )*{_LOSES} (?:it|(?:the|this) (?:seat|constituency)|S\d+|its seat|their seat) {_IN}"
    ),
    compiled(
        rf" (?:seat|one|constituency|S\d+)(?: ,)?(?: that| which)? (?:the )?(?:(?P<who>{{E}})|they|it|he|she|(?:the|his|her) party) (?:(?:had|have|has|last) )*{_LOSES} {_IN}"
    ),
    compiled(
        rf" (?:a|the) (?:seat|constituency) (?:(?:that|which) (?:was|had been) )?(?:lost|surrendered|forfeited) {_IN}"
    ),
    compiled(rf" S\d+ ,(?: which (?:was|had been))? (?:lost|surrendered|forfeited) {_IN}"),
    compiled(
        rf" (?:having|after|since) (?:lost|losing) (?:it|(?:the|this) (?:seat|constituency)|S\d+) {_IN}"
    ),
)
"""In which year a party had lost a seat, which it has won back, it may be."""
_IS_ITS = r"(?:was|were|is|had been|has been|stayed|remained|had stayed|had remained)(?: (?:a|an|the|in|solidly|safely|held by|represented by|once|long|previously|formerly))* (?P<who>P\d+)(?: (?:seat|hands|territory|stronghold|held|constituency|property|mp|mps|- held))?"
UNTIL = (
    compiled(
        rf" {_SEAT_IS}(?: ,)? {_IS_ITS} (?P<span>(?:until|till|up to) (?:the )?(?:(?:general election|by-election|election) (?:of|in) )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" {_SEAT_IS} ,(?: (?:a|an|which was|long|once))* (?P<who>P\d+)(?: seat| territory)? (?P<span>(?:until|till) (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?P<who>P\d+)(?: ,)?(?: which| who)? (?:(?:had|has|have) )?(?:held|kept|represented|had|owned|controlled) (?:it|here|(?:the|this) (?:seat|constituency)|S\d+) (?P<span>(?:until|till|up to) (?:the )?(?:(?:general election|by-election|election) (?:of|in) )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""Until when a seat was a party's."""
SPELL = (
    compiled(
        rf" {_SEAT_IS}(?: ,)? {_IS_ITS} (?P<span>(?:from|between) (?:the )?(?P<began>[YD]\d+) (?:to|until|till|and|up to) (?:the )?(?P<ended>[YD]\d+))(?= )"
    ),
)
"""From when until when it was."""
_HELD = r"(?:had|has|have|'d) (?:(?:continuously|solidly|always|consistently|both|also) )*(?:held|represented|won|kept|controlled|had|owned|occupied)"
SINCE_HELD = (
    compiled(
        rf" {_SEAT_IS} ,(?: (?:a|an|the|solidly|safely|which|that|had|has|been|held by|represented by|in|reliably|rock-solid|continuously|once))* (?P<who>P\d+)(?: (?:seat|hands|stronghold|held|bastion|fortress|territory|constituency|-held))?(?: ,)? (?:ever )?since (?:the )?(?P<span>(?P<year>[YD]\d+))(?= [,.;)])"
    ),
    compiled(
        rf" (?:seat|constituency|one|S\d+)(?: ,)?(?: that| which)? (?:it|they|(?:the|their|his|her) party|(?:the )?(?P<who>P\d+)) {_HELD}(?: (?:without a break|continuously|in every contest))? (?:ever )?since (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
)
"""In which year a run of wins began, told of the seat beside its name."""
NEVER_WON = (
    compiled(
        r" (?:seat|constituency|one|S\d+)(?: ,)?(?: that| which)? (?:the )?(?:(?P<who>P\d+)|they|it|(?:the|his|her) party) (?P<span>(?:had|has|have) never (?:(?:before|previously|yet|once) )*(?:won|held|taken|carried|captured|represented|gained)(?: (?:before|previously|until now))?)(?= (?:[.,;)]|and|but|at|in))"
    ),
    compiled(
        rf" (?P<span>(?:no|not one|not a single) (?P<who>P\d+)(?: candidate| mp| member)? (?:had|has|have) (?:ever )?(?:won|held|taken|carried|captured|been elected|been returned|represented)(?: {_SEAT}| in {_SEAT}| for {_SEAT})? (?:before|previously|until now))(?= (?:[.,;)]|and|but))"
    ),
)
"""That a party had not won a seat before, told of the seat."""
HAS_MEMBER = compiled(
    r" (?:O\d+|had|have|has) (?:(?:a|an|any) )?P\d+ (?:mp|member|representative) | P\d+ (?:hands|territory) | represented by "
    r"| not (?:held|represented|had|been) | (?:represent|hold) (?:it|here|S\d+|(?:the|this) seat) "
    r"| (?:is|was|been|'s|be|now) (?:(?:a|an|now|back|again) )*P\d+ (?=,|seat|for|since)"
)
"""What a seat is, or who sits for it: so it was last in the year in which it was lost, too."""
_GAINS = r"(?:gained|regained|captured|recaptured|seized|wrested|snatched|prised|won back|took back|retook|reclaimed|first won|first took|(?:won|took|taken|claimed|grabbed)(?= (?:it|(?:the|this) (?:seat|constituency)|S\d+) (?:from|off)))"
GAINED_IN = (
    compiled(
        rf" (?P<who>{{E}})(?: ,)?(?: which| who)? (?:(?:had|has|have|first|also) )*{_GAINS} (?:it|(?:the|this) (?:seat|constituency)|S\d+)(?: back)?(?: (?:from|off) (?:the )?P\d+)? {_IN}"
    ),
    compiled(
        r" (?P<who>{E})(?: ,)?(?: which| who)? (?:(?:had|has|have|first) )*(?:won|took|captured|gained) (?:it|(?:the|this) (?:seat|constituency)|S\d+) (?P<span>(?:in|at|back in) (?:the )?(?P<year>[YD]\d+))(?: ,)? and (?:has|have|had) (?:held|kept|retained|won|represented) (?:on to )?it (?:ever )?since(?= )"
    ),
)
"""In which year a party, or its candidate, had gained a seat from another."""
CHANGES = compiled(
    rf" {_SEAT_IS} (?:has |have )?(?P<span>(?P<not>(?:did|has|have) ?(?:not|n't) |failed to )?(?:changed?|switch(?:ed)?|swap(?:ped)?|changes|switches) {_HANDS})(?= (?:[.,;)]|and|but|this time|on the night|with|as)(?: |$))"
)
NO_CHANGE = compiled(
    rf" there (?:was|is|has been) (?P<span>(?P<not>no )(?:change|switch) (?:of|in) {_HANDS})(?= (?:[.,;)]|and|but|in|at|here)(?: |$))"
)
"""That a seat has changed hands, or that it has not."""
LOST_AGO = (
    compiled(
        rf" (?P<who>P\d+)(?: ,)?(?: which| who)? (?:(?:had|has|have|first|last) )*{_LOSES} (?:it|(?:the|this) (?:seat|constituency)|S\d+)(?: to (?:the )?{{E}})? {_ROUGH}(?P<span>{_YEARS}) (?:ago|earlier|before|previously)(?= (?:[.,;)]|and|but|,)(?: |$))"
    ),
)
"""How many years ago a party had lost a seat."""
HELD_FOR = (
    compiled(
        rf" (?P<who>P\d+) (?:(?:has|have|had|finally|duly) )*(?:lost|lose|loses|surrendered|ceded|relinquished) (?:it|(?:the|this) (?:seat|constituency)|S\d+)(?: to (?:the )?{{E}})? after {_ROUGH}(?P<span>{_YEARS})(?: in (?:its|their) (?:hands|possession|grasp|column)| of (?:ownership|possession|holding it))?(?= (?:[.,;)]|and|but)(?: |$))"
    ),
    compiled(
        rf" (?:seat|constituency|S\d+)(?: ,)?(?: that| which)? (?:it|they|(?:the|their) party|(?:the )?(?P<who>P\d+)) (?:had|have) (?:(?:continuously|always) )?(?:held|represented|kept|owned)(?: it)? for {_ROUGH}(?P<span>{_YEARS})(?= (?:[.,;)]|and|but)(?: |$))"
    ),
    compiled(
        r" (?P<who>P\d+) 's (?P<span>(?P<n>N\d+) - (?P<unit>year|decade)) (?:hold|grip|reign|run|tenure|stranglehold|dominance|occupation|ownership|spell|rule|monopoly) (?:(?:on|of|over|in) (?:it|here|S\d+|(?:the|this) (?:seat|constituency))|there|here)(?= )"
    ),
)
"""For how many years a party had held a seat that it has now lost."""
_WHEN = r"(?:in|at|back in) (?:the )?(?P<year>[YD]\d+)(?= )"
GAINED_FROM = (
    compiled(
        rf" (?P<who>{{E}})(?: ,)?(?: which| who)? (?:(?:had|has|have|first|also) )*{_GAINS} (?:it|(?:the|this) (?:seat|constituency)|S\d+)(?: back)? (?P<span>(?:from|off) (?:the )?(?P<off>P\d+)) {_WHEN}"
    ),
    compiled(
        rf" (?:which|that|seat|one)(?: the)? (?P<who>{{E}}) (?:(?:had|has|have|first|also) )*(?:gained|won|took|captured|wrested|seized|snatched|regained|prised)(?: it)? (?P<span>(?:from|off) (?:the )?(?P<off>P\d+)) {_WHEN}"
    ),
)
"""From which party a seat was gained in a year."""
TERMS_HELD = (
    compiled(
        r" (?P<who>P\d+)(?: ,)?(?: which| who)? (?:(?:had|has|have) )?(?:held|had|kept|represented) (?:it|(?:the|this) (?:seat|constituency)|S\d+) for (?:(?:just|only|the last|the past) )*(?P<span>(?P<n>N\d+) (?:full )?(?:parliaments?|terms?))(?= (?:[.,;)]|and|but)(?: |$))"
    ),
    compiled(
        r" (?P<who>P\d+) (?:(?:has|have|had) )*(?:lost|lose|loses) (?:it|(?:the|this) (?:seat|constituency)|S\d+)(?: to (?:the )?{E})? after (?:(?:just|only) )*(?P<span>(?P<n>N\d+) (?:full )?(?:parliaments?|terms?))(?= (?:[.,;)]|and|but)(?: |$))"
    ),
)
"""For how many Parliaments a party had held a seat."""
SO_MANY_SEATS = compiled(
    r" N\d+ (?:[a-z]+ )?(?:seats|mps|members|constituencies) (?:[^,;]*,? ?){0,2}$"
)
"""Seats counted right before an order: it is one of those."""
