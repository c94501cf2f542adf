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
        rf" (?P<span>(?:the |its )?{_NTH}(?: (?:win|victory|success|triumph))? by (?:a|an|the|any) (?P<who>P\d+)(?: candidate)?(?: (?:in (?:(?:the )?(?:seat|constituency) 's|its) (?:whole |entire )?history|(?:in )?{_PLACE}|ever))?)(?= [.,;]){_NO_SINCE}"
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
_OFTEN = r"(?P<span>(?:only |just )?(?P<often>once|twice|thrice|N\d+ times))(?: (?:before|previously|until now|ever|in (?:the past|its history)))*(?= )(?!(?: ,)? (?:in|at|since|as|more|for|under|with|until|till) )(?! (?:before )?(?:[YDC]\d|the |mr ))"
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
