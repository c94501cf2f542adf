"""Words that say whose a right figure is, or which way it went: they may be false beside it."""

from tellers.check.grammar.words import compiled

_LEAD = r"(?:majority|lead|margin of victory|winning margin|cushion|buffer)"
_WON = (
    r"(?:won|captured|taken|took|gained|held|seized)"
    r"(?: (?:it|here|the (?:seat|constituency)|S\d+))?"
)
_JUST = r"(?:(?:just|only|a|a mere|some|almost|nearly|about|over|more than|under|fewer than) )*"

_ASIDE = r"(?:, (?:[^,;:]{1,90} )?, )?"
"""What may be told of somebody between his name and his verb: it may be taken out already."""
_HAS = r"(?:(?:has|had|have|also|narrowly|duly|just|now|finally|himself|herself) )*"

OWNER = (
    compiled(
        rf" (?P<who>{{E}}) 's (?:(?!notional )[a-z]+ ){{0,2}}{_LEAD}"
        r"(?: (?:here|there|in [YD]\d+))? "
        rf"(?:of|is|was|had been|stood at|stands at|:) {_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>{{E}}) (?:(?:was|were|is|are|had been) )?(?:defending|defended|defends) "
        rf"(?:a|an|the|his|her|their|its) (?:(?!notional )[a-z]+ ){{0,2}}{_LEAD} of {_JUST}"
        r"(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?:the|a|an|last|previous) (?:(?:old|previous|notional|slim|narrow|late|Y\d+) ){{0,2}}"
        rf"(?P<who>P\d+) {_LEAD} (?:(?:here|there) )?(?:of|,|is|was|had been|stood at) {_JUST}"
        r"(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>C\d+) {_ASIDE}(?:, who )?(?:(?:had|has|been|was|is|then|now) )*"
        r"(?:sitting on|sat on|nursing|enjoying|protecting) (?:a|an) "
        rf"(?:(?!notional )[a-z]+ ){{0,2}}{_LEAD} of {_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        r" (?:the|an?) (?P<who>P\d+) one (?:is|was|stands at|stood at|of) (?:now |then )?"
        rf"{_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>C\d+) (?:was|is|had been|stood|finished|ended up) {_JUST}"
        r"(?P<n>N\d+)(?: votes)? (?:ahead|in front|clear|to the good)(?= (?:[.,;]|here|last|in))"
    ),
    compiled(
        rf" {_LEAD} (?:, )?(?:of )?{_JUST}(?P<n>N\d+)(?: votes)?(?: over (?:the )?{{E}})?"
        r"(?:(?: ,)? (?:from|at|in|of) (?:the (?:last|previous) (?:general )?election|[YD]\d+))?"
        r"(?: ,)? (?:(?:had )?belonged to|(?:was|had been) (?:held|won) by|was that of|was) "
        r"(?:the )?(?P<who>P\d+)(?: 's)?(?= [.,;])"
    ),
)
"""Whose a majority is: "the notional Labour majority was 7,475", "Ms Medi's lead is 637"."""
OWNS_ONE = compiled(
    r" (?P<who>C\d+) 's (?:own )?(?:majority |margin )?(?:is|was) (?:the |one of the |among the )"
    r"(?:[a-z]+ )?(?:narrowest|smallest|slimmest|tightest|thinnest|largest|biggest|widest)"
    r"(?: [a-zN0-9]+){0,4} (?:majority|majorities|margin|margins)(?= )"
)
"""Whose a majority is that is told by its order: "Mr Ramsay's is the narrowest of the four"."""
WON_THEN = (
    compiled(
        r" (?P<who>C\d+) (?:(?:had|has|also|first) )*"
        rf"{_WON}"
        r"(?: from (?:the )?{E})? (?:in|at) (?:the )?Y\d+ (?:, )?"
        rf"(?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        r" in Y\d+ (?:, )?(?P<who>C\d+) (?:(?:had|has|also|first) )*"
        rf"{_WON}"
        rf"(?: from (?:the )?{{E}})? (?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
    ),
)
"""Who won in a year, with the majority of that year behind."""
LOST_BY = compiled(
    r" (?P<who>C\d+) (?:, [^,;:]{1,60} , |, who )?(?:(?:had|has|only|narrowly|just|was|is|been) )*"
    r"(?P<verb>lost|loses|(?<! had )(?<! has )(?<!had only )(?<!had just )(?<!had narrowly )"
    r"(?:beaten|defeated|ousted|unseated))"
    r"(?: (?:it|here|out|the (?:seat|constituency)|S\d+))?"
    rf"(?: (?:in|at) (?:the )?Y\d+)?(?: ,)? by {_JUST}(?P<n>N\d+)(?= )"
)
"""Who lost, with the majority of that day behind."""
HAD_LOST = compiled(
    r" (?P<who>P\d+) (?:(?:has|have|had) )?(?P<verb>lost) (?:(?:here|it|the seat|S\d+|in S\d+) )?"
    r"(?P<run>(?:at|in) (?:(?:the|each of the|all of the|every) )?(?:(?:last|previous|past) )?"
    r"(?:N\d+ )?(?:(?:previous|last|past) )?(?:general )?elections?)(?= )"
)
"""A run of a party's wins that is told as one of defeats."""
PASSED_TO = compiled(
    r" (?P<who>C\d+) (?:, (?:[^,;:]{1,90} )?, |\( [^)]{1,60} \) )?(?:has|had|have) "
    r"(?:(?:narrowly|duly|also|now|just|finally) )*lost "
    r"(?:(?:his|her) (?:westminster |parliamentary )?seat (?:in |of )?)?(?:S\d+ )?"
    r"to (?:the )?{E}(?= )"
)
"""Somebody who is said to have lost a seat to a party: it was his, or his party's."""
PASSED_FROM = compiled(
    r" (?:took|taken|takes|seized|captured|gained|snatched|wrested|prised) (?:S\d+|the seat|it) "
    r"(?:(?:back )?from|off) (?:the )?(?:P\d+ 's )?(?P<who>C\d+)(?= )"
)
"""From whom a seat was taken: it was his, or his party's."""
UNSEATED = (
    compiled(
        r" (?:unseating|unseated|unseats|ousting|ousted|ousts|toppling|toppled|topples|dethroned|"
        r"dethroning|dislodged|dislodging) (?:(?:the|sitting|its|mp|member|incumbent|former) )*"
        r"(?P<who>C\d+)(?= )(?! 's)"
    ),
    compiled(
        rf" (?P<who>C\d+) {_ASIDE}{_HAS}(?:(?:was|been) )?(?:unseated|ousted|toppled|dislodged|"
        r"(?:booted|turned|voted|thrown|kicked|swept|turfed|bundled) out|ejected|removed) "
        r"(?:here |(?:in|of|from) S\d+ )?"
        r"(?:by (?:the )?(?:P\d+ 's )?{E}(?= )|(?=(?:[.,;)]|and|but|after) ))"
    ),
)
"""Who was turned out of a seat: it was his, or his party's."""
BEATEN = (
    compiled(
        rf" (?P<who>C\d+) {_ASIDE}(?:has been|was|is) (?:narrowly |heavily |finally )?"
        r"(?:beaten|defeated|pipped) (?:here |in S\d+ )?by (?:the )?(?:P\d+ 's )?{E}(?= )"
    ),
)
"""Who was beaten: anybody but the winner."""
APART = compiled(
    r" (?P<n>N\d+) (?P<say>(?:votes )?(?P<way>ahead|clear|in front|more|fewer|less|behind|short|"
    r"adrift)(?: votes)?(?: of| than)?) (?:the )?(?P<who>[CP]\d+)(?: 's)?(?= )"
    r"(?! (?:share|vote|majority|'s))"
)
"""How far somebody was from another who is named, and which of the two was ahead."""
LED_BY = compiled(
    r" (?P<say>(?P<way>led|leads|leading|trailed|trails|trailing)) (?:the )?(?P<who>[CP]\d+) "
    rf"(?:(?:here|there|in S\d+|home) )?by {_JUST}(?P<n>N\d+)(?= )(?! seats| mps| points)"
)
"""By how far somebody led another who is named, or trailed him."""
FROM_TO = compiled(
    r" (?P<verb>{UP}|{DOWN})(?: (?:back|again|sharply|slightly|only))? from "
    r"(?:(?:just|only|a mere|some) )?(?P<a>[NQ]\d+)(?: (?:seats|votes))? to "
    r"(?:(?:just|only|a mere|some) )?(?P<b>[NQ]\d+)(?= )"
)
"""A move with both its ends: it went up, or down, by these alone."""
CALLED_BY = (
    " N", " Q", " was ", " by ", " has ", " from ", "majority", "lost", " have ", " since ", " T",
    " F", " O", "lead ", "cushion", "buffer", "margin", " on Y", "than in", "unseat", "oust",
    "topple", "dislodg", "dethron", " 's is ",
)  # fmt: skip
"""Parts of words of which a sentence with any of these patterns has one, the commonest first."""
PLACED = (
    compiled(
        r" (?P<who>C\d+) (?:(?:of|for) (?:the )?P\d+ |, (?:of )?(?:the )?P\d+ , )?(?:, )?"
        r"(?:(?:was|came|finished|ended up|in|a|an|distant|close|poor|strong|good|bad) )*"
        r"(?P<n>O\d+)(?: place)?(?= [.,;)])(?! , (?:and )?O\d)"
    ),
    compiled(r" (?:and|with) (?P<n>O\d+) (?:(?:was|came|place|to|went) )*(?P<who>C\d+) (?=[.,;(])"),
)
"""Somebody with a place of the poll right behind his name, or before it."""
OF_ANOTHER_DAY = compiled(
    r" (?:[YD]\d+|ago|last time|previously|then|before|had|been|since|respectively)(?= )"
)
NOT_NOW = compiled(
    r" (?:[YD]\d+|ago|last time|previously|earlier|then|before|since|once|again|respectively)(?= )"
)
"""What may put a win that is told as one of now at another day."""
WON_HERE = compiled(
    rf" (?P<who>C\d+) {_ASIDE}(?:, who )?(?:(?:has|also|duly|narrowly) )*"
    r"(?:took|won|gained|held|kept|captured|taken) "
    rf"(?P<seat>S\d+) (?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
)
"""Who won a seat that is named, with its majority behind: one of several in a sentence."""
HE_AND = compiled(
    r"(?: |^)(?P<he>he|she) (?:polled|received|had|took|won|got|collected|secured) (?P<n>N\d+)"
    r"(?= )(?=(?: votes)?[^;:]* (?:and|while|to) (?P<who>C\d+) "
    r"(?:(?:had|polled|took|got|on) )?N\d+)"
)
"""A pronoun's votes, and behind them those of somebody who is named, and is not he."""
_TAKEN = r"(?:won|taken|captured|gained|seized|snatched|wrested|prised|recaptured|regained)"
SAT_SINCE = (
    compiled(
        r" (?P<who>C\d+) (?:has|had) (?:represented|held|sat for|been (?:the )?mp for) "
        r"(?P<seat>S\d+|the seat|the constituency|it) since (?:the )?[YD]\d+(?= )"
    ),
    compiled(
        r" (?P<who>C\d+) , (?:an |the |its )?(?:sitting )?(?:mp|member)(?: here| (?:for|in) "
        r"(?P<seat>S\d+))? since (?:the )?[YD]\d+(?= )"
    ),
)
"""Who is said to have been the member for years."""
HAS_WON = compiled(
    rf" (?P<who>C\d+) {_ASIDE}(?:has|have) (?:(?:narrowly|duly|also|now|just) )*"
    rf"(?:{_TAKEN}|retained) (?P<seat>S\d+|the seat|it)(?= )(?! (?:since|for N|N\d+ times))"
)
"""Who has won a seat, with something told of him in between."""
WON_FOR = compiled(
    rf" {_TAKEN} (?P<seat>S\d+|the seat|it) (?:back )?from (?:the )?{{E}} for (?:the )?"
    r"(?P<who>P\d+)(?= [.,;)])"
)
"""For whom a seat was taken from another."""
OVERTURNED = compiled(
    rf" {_LEAD} of {_JUST}(?P<n>N\d+) (?:(?:here|there|has|had|have|been|was|is|easily) )*"
    r"(?:overturned|overhauled|wiped out|swept away|demolished) by (?:the )?(?P<who>P\d+)"
    r"(?:(?: in)? (?P<seat>S\d+))?(?= [.,;)])"
)
"""By whom a majority was overturned."""
LOST_WITH = compiled(
    r" (?P<who>[CP]\d+) (?:(?:has|have|also) )*(?P<verb>lost) (?P<how>(?:with|on) )?(?P<n>N\d+)"
    r"(?: votes| of (?:the |its |their )?N\d+ seats)(?= )"
)
"""What somebody polled, or the seats that a party won, told as lost."""
LED = (
    compiled(
        r" (?P<party>P\d+)(?: party)? (?:leader|veteran|stalwart) (?:, )?(?P<who>C\d+)(?= )"
        r"(?! 's (?:leader|party))"
    ),
    compiled(
        r" (?P<who>C\d+) , (?:the )?(?P<party>P\d+)(?: party)?(?: 's)? "
        r"(?:leader|deputy leader|chairman|chief whip|candidate|man|woman)(?= [,.;])"
    ),
    compiled(
        r" (?P<who>C\d+) , (?:the )?(?:deputy |joint )?(?:leader|co-leader|chairman|chair) of the "
        r"(?:welsh |scottish )?"
        r"(?P<party>P\d+)(?: party)?(?= [,.;])"
    ),
    compiled(
        r" (?P<who>C\d+) , (?P<party>P\d+) 's (?:leader|candidate|man|woman|choice)"
        r"(?= (?:until|,|\.|here))"
    ),
)
"""Somebody beside the party that he is told of as leading, or standing for."""
BELONGS_IN = compiled(
    r" (?:belongs|belonged|goes|went) to (?:the )?(?P<who>P\d+) in (?P<seat>S\d+)(?= [.,;)])"
)
"""Whose the seat is that a majority is told of: "belongs to Labour in Knowsley"."""
WAS_OF = (
    compiled(
        r" (?P<who>C\d+) , (?:(?:the|a|an|once|one-time) )*(?:former )?(?P<party>P\d+)(?: party)? "
        r"(?:leader|minister|chairman|cabinet minister|mp|whip)(?= [,.;])"
    ),
    compiled(
        r" former (?P<party>P\d+)(?: party)? (?:leader|minister|chairman|cabinet minister|mp) "
        r"(?:, )?(?P<who>C\d+)(?= )(?! 's)"
    ),
)
"""Somebody beside the party of which he is told to have been a member in an office."""
NO_LEADER = compiled(
    r" (?:former|formerly|ex|then|once|one-time|council|group|previous|late)(?: (?:an?|the))? $"
)
HEAD = compiled(
    r"^ (?:[YO]\d+ : )?(?P<who>C\d+) (?P<aside>, (?:[^,;:]{1,160} )?, )"
    r"(?:came|finished|was|ended|collected|polled|won|took|got|had|received|secured|attracted|"
    r"managed|picked up|gained|trailed)(?: (?![CPNQFOSYD]\d)[^ ,;:]+){0,5} (?P<n>[NQFO]\d+)(?= )"
)
"""Somebody at the head of a sentence, and a figure behind what is told of him on the side."""
NO_MORE = compiled(
    r" (?:[CPS]\d+|[;:]|to|against|than|over|from|compared|while|but|where|when|he|she|his|her)"
    r"(?= )"
)
"""What ends the figures of whoever stands at the head."""
IN_AN_ASIDE = compiled(
    r" {E} (?:,|\N{EM DASH}|\() (?:who|whose|which|though|(?:just |only )?[NQ]\d+|[a-z]+(?:ing|ed)|"
    r"(?:(?:well|far|just|close|not|some|way) ){0,2}(?:behind|ahead|above|below)) [^,;:.(]*$"
)
"""Words before a name in an aside of somebody else: "who finished 1,425 behind Jane Dodds,"."""
PLACED_BEHIND = (
    compiled(
        r" (?P<who>{E}) (?:has |have |had )?{BEAT} (?:the )?{E} to (?:come|finish|take|claim|end) "
        r"(?:(?:in|up|a|distant) )*(?P<n>O\d+)(?= )"
    ),
    compiled(
        r" (?P<who>{E}) (?:finished|came|ended|trailed|were|was) (?:(?:just|well|in) )*"
        r"(?:behind|below) (?:the )?{E} (?:, by N\d+(?: votes)? )?(?:, )?in (?:a |distant )*"
        r"(?P<n>O\d+)(?= )"
    ),
)
"""The place of whoever passed another, or was behind one."""
BOTH_HAD = compiled(
    r" (?P<she>he|she) (?:polled|received|had|took|won|got|on) (?P<n>N\d+)(?: votes)? "
    r"(?:, )?(?:and|while|to|but) (?P<he>he|she) (?:(?:polled|received|had|took|won|got|on) )?"
    r"(?P<m>N\d+)(?= )"
)
"""The votes of "him" and of "her"."""
DEPOSIT_OF = compiled(r" (?:a|the) lost deposit for (?P<who>C\d+)(?= [.,;)])")
"""Whose deposit is said to be lost."""
WHOSE_SHARE = compiled(
    r" (?P<who>P\d+)(?: 's)? (?:vote|share)(?: of the vote)? (?:[^;]{0,40} )?from "
    r"(?:(?:just|only) )?(?P<a>[NQ]\d+) (?:[^;,NQ]{0,40} )?to (?:(?:just|only) )?"
    r"(?P<b>[NQ]\d+)(?= )"
)
"""A party's share, by both its ends."""
SWUNG = (
    compiled(
        r" swing (?:(?! swing )[^;:]){0,40}?from (?:the )?(?P<from>{E}|him|her|them) "
        r"(?:[a-z]+ )?to (?:the )?(?P<to>{E})(?= )(?! 's)"
    ),
    compiled(
        r" swing (?:(?! swing | from )[^;:,]){0,30}?(?:to|towards) (?:the )?(?P<to>{E})(?= )(?! 's)"
    ),
)
"""From whom, and to whom, a swing is told to have gone."""
OTHER_SWING = compiled(
    r" (?:national|nationally|nationwide|across|elsewhere|county|country|region|city|despite|"
    r"against|reverse|opposite|other way|whereas|than|average|predicted|forecast|needed|needs|"
    r"polls|[YD]\d+|ago|last time|previous|S\d+ [^;]* S\d+)(?= )| swing [^;]* swing "
)
"""Words beside which a swing may be another than that of the figure."""
TO_A_SHARE = compiled(
    r" (?:its|their|his|her) (?:own )?(?:vote |share )(?:[a-z]+ ){0,3}"
    r"(?P<verb>(?:[a-z]+ )?(?:doubled|trebled|tripled|quadrupled|halved)) to (?P<n>[NQ]\d+)(?= )"
)
"""By how many times a share grew that is told without its owner, and what it came to."""
FEWER_SEATS = compiled(r" (?P<n>N\d+) (?P<way>more|fewer|less) (?:seats |mps )?than(?= )")
"""By how many seats a party had more, or fewer, than before."""
ELECTED_IN = compiled(
    r" (?P<n>N\d+) (?:seats|mps)(?: (?:elected|returned|won))? in (?P<year>Y\d+)(?= )"
)
"""Seats of an election whose year stands right behind them."""
