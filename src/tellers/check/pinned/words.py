"""How a place, a winner or a runner-up stands beside its figure, and how seats are told in a row."""

import re

from tellers.check.grammar.words import compiled

_FEW = r"(?:(?:just|only|a|an|the|some|mere|total of|his|her|their|its) )*"
_HERE = r"(?:, )?(?:in (?:the )?S\d+ |here |there |in (?:the )?[YD]\d+ |for (?:the )?P\d+ |again )?"
PLACED = (
    compiled(
        rf" (?P<place>O\d+)(?: place)? {_HERE}(?:, )?(?:and |but )?"
        rf"(?:with|on|polling|taking|getting|winning|having|\(|collecting|attracting) {_FEW}(?P<n>N\d+)"
        r"(?= )(?! (?:fewer|more|less|behind|ahead|per cent|points|short|years?|candidates?|of (?:the|its|his|her) |C\d))"
    ),
    compiled(
        rf" (?:polled|took|won|got|had|received|collected|scored) {_FEW}(?P<n>N\d+)(?: votes)?(?: ,)? "
        r"(?:and |to |which |a |was |were |good |enough |only |for |him |her |them |put |left |made |"
        r"earned |finish |finished |finishing |come |came |coming |be |placing )+(?:(?:a|an|only|just|distant|poor) )*"
        r"(?P<place>O\d+)(?= (?:[.,;)]|place|and|in|behind))"
    ),
)
"""Somebody's place, and how many votes he had."""
OF_A_DAY = compiled(
    r"^(?: place)?(?: (?:here|there|again|also|too))* (?:(?:in|at|back in) (?:the )?(?P<year>[YD]\d+)|last time|"
    r"(?:in|at) the (?:last|previous|same) |N\d+ years? (?:ago|earlier|before))"
)
"""The day that is named of a place, right behind it."""
_BEATEN = (
    r"(?:lost|loses|lose|losing|lost out|missed out|misses out|missing out|went down|goes down|going down|"
    r"beaten|defeated|unseated|ousted|toppled|pipped|fell|edged out|turned out|dislodged)"
)
_SOMEBODY = r"(?:the |his |her |its |their )?(?:P\d+(?: 's)? )?(?:[a-z-]+ ){0,3}?(?:P\d+(?: 's)? )?"
_AT = r"(?:(?:in|at) (?:the )?(?:[SYD]\d+|by-election|general election|last election)(?: by-election)? |there |here |last time )*"
WON = (
    compiled(
        rf" {_BEATEN}(?: (?:[a-z-]+|S\d+|[YD]\d+)){{0,6}}? (?:to|by) {_SOMEBODY}(?P<who>C\d+) {_AT}"
        r"(?:, )?by (?:just |only |a mere )*(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" {_BEATEN}(?: (?:[a-z-]+|S\d+|[YD]\d+)){{0,6}}? by (?:just |only |a mere )*(?P<n>N\d+) "
        rf"(?:votes )?{_AT}to {_SOMEBODY}(?P<who>C\d+)(?= )"
    ),
    compiled(
        r" (?P<who>C\d+) (?:(?:had|has|duly|then|later|narrowly|went on to|again|also) )*{BEAT} (?:him|her|them|C\d+) "
        rf"{_AT}(?:, )?by (?:just |only |a mere )*(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>C\d+) (?:is|was|finished|ended up|came home) {_FEW}(?P<n>N\d+) (?:votes )?"
        r"(?:to the good|clear|in front)(?= [.,;])"
    ),
)
"""Whoever won, and by how much."""
SECOND = compiled(
    rf" (?:by|of|was|is|it was) (?:just |only |a mere )*(?P<n>N\d+) (?:votes )?{_AT}(?:, )?(?P<how>from|over) "
    rf"{_SOMEBODY}(?:(?P<who>C\d+)(?= (?:[.,;)]|and|but|in|of|for|who|by|on|with|at|\()))?"
)
"""By how much somebody won, and from or over whom."""
BEHIND = compiled(
    r" (?P<who>C\d+)(?: , (?:(?![CSN]\d)[^ ;:,]+ ){1,8},)? (?:was|were|came|comes|finished|ended|ended up|finishing|coming|trailed in|fell) "
    r"(?:(?:O\d+|place|runner-up|in|a|the|just|only|mere|,|close|agonisingly|narrowly|by) )*(?P<n>N\d+) (?:votes )?"
    r"(?P<how>behind|short|shy|adrift|back|off the pace)(?= (?:[.,;)]|and|but|him|her|them|the (?:winner|victor)|of (?:him|her|them)|C\d|in))"
)
"""Whoever was so many votes behind the winner."""
GOT_IN = compiled(
    r" it was (?:the |a )(?P<who>P\d+)(?: candidate| man| woman| challenger| contender)? (?:who|that) "
    r"(?:got in|got home|won|came first|took it|held on|prevailed|squeaked home|squeaked in|edged it|took the seat)"
    r"(?: ,)? (?:by|with a majority of) (?:just |only |a mere )*(?P<n>N\d+)(?= )"
)
"""Whose candidate won, and by how much."""
PUSHING = compiled(
    r" (?:pushed|pushing|pipped|pipping|beat|beating|edged|edging|squeezed|squeezing|relegated|"
    r"relegating|forced|forcing|knocked|knocking|shoved|nudged|bumped|sent|(?<!who )(?<!who had )left) [^;:]*$"
)
"""Whoever pushes somebody into a place has another: "pushed Labour into second with 20,000"."""
IN_A_LIST = compiled(r" O\d+ (?:place )?(?:, )?(?:and |, )$")
"""A place before one: of several that are told in turn, as their votes are behind."""

_SO_FEW = r"(?:just |only |a mere |a bare |all of )?"
_ITEM = rf"(?:the )?S\d+(?:(?: ,)? by {_SO_FEW}N\d+(?: votes)?| \( {_SO_FEW}N\d+ \))?"
LIST = rf"(?P<seats>{_ITEM}(?:(?: , and| and| , then| ,| ;) {_ITEM})*)"
_END = r"(?= (?:[.,;:)]|and|by|with|in|on|after|for|too|while|but|from|at|back|as))"
_MOVED = r"(?:went|gone|go|goes|fell|fallen|fall|falls|passed|pass|swung|switched|turned|returned|flipped)"
_HAD = r"(?:won|held|taken|gained|kept|captured|retained|claimed|seized|snatched|lost)"

GROUP = compiled(
    rf" {LIST}(?: ,)?(?: (?:all|both|each(?: is| was| has)?|duly|then|also|have|were|are|again|too|now|N\d+))*"
    rf" (?:{_MOVED} (?:over |back )?(?:to )?|(?!lost){_HAD} by |(?:stayed|stuck) with |(?:are|is) (?:now )?(?=P\d+ [.,;]))"
    rf"(?:the )?(?P<p>P\d+)(?! 's){_END}"
)
"""Seats that all went to one party: "Bolsover, Sedgefield and Leigh all fell to the Tories"."""
TO_EACH = compiled(
    rf" (?:,|;|and|while|but) (?:the )?(?P<seats>S\d+) (?:to|with|by) (?:the )?(?P<p>P\d+)(?! 's){_END}"
)
"""Another seat, with the verb left out: "and Newcastle-under-Lyme to Labour"."""
HOLDERS = compiled(
    rf" (?P<p>P\d+) (?:(?:had|has|have|also|duly|then|even|did|narrowly|comfortably) )*"
    rf"(?P<verb>won|took|gained|held|kept|captured|retained|lost|seized|snatched|grabbed|regained|clung on to|held on to|hung on to) "
    rf"(?:(?:back|both|all|even) )*{LIST}(?= )(?! (?:was|is|were|went|fell|stayed|had|has|to|by) )"
)
"""What one party won: "The Conservatives gained Bolsover, Sedgefield and Leigh"."""
AND_ANOTHER = compiled(
    rf" (?:,|;|and|while|but) (?:the )?(?P<p>P\d+) {LIST}(?= (?:[.,;)]|and|but|with|while|from))"
)
"""What another won, with the verb left out: "and Labour Kensington"."""
ALL_OF_THEM = compiled(
    rf" (?P<how>both|all(?: (?P<m>N\d+))?|each)(?: of (?:them|which|these))? (?:(?:are|were|going|went|falling|fell|now|once more|again|from) )*"
    rf"(?:(?:for|to|{_HAD} by|by|in favour of) )(?:the )?(?P<p>P\d+)(?! 's)(?= (?:[.,;)]|and|but|while))"
)
"""Whose all the seats before are: "both for the Conservatives"."""
FROM = re.compile(r" from ")

DECIDED = re.compile(
    r" (?:won|took|taken|gained|held|kept|captured|retained|lost|seized|snatched|grabbed|regained|"
    r"went|fell|passed|settled|decided|determined|survived|stayed|home|majority|majorities) "
)
SETTLED = compiled(r" (?:settled|decided|determined|other way) ")
BY = compiled(
    rf" (?P<s>S\d+)(?: (?:(?:was|were|had been) )?(?:settled|decided|determined|won|held|taken|went the other way)"
    rf"(?: by (?:the )?P\d+)?| (?:went |fell )?(?:to |by )?(?:the )?P\d+)?(?: ,)? by {_SO_FEW}(?P<n>N\d+)"
    r"(?= (?:votes|[.,;)]|and|but|while|, )) ?(?!(?:votes )?(?:more|fewer|points|per cent|behind|ahead))"
)
"""A seat and the votes that settled it."""
OTHERWISE = compiled(
    r" (?:[YD]\d+|by - elections?|by-elections?|last time|last year|before|previous(?:ly)?|earlier|ago|once|"
    r"notional(?:ly)?|on paper|would|could|might|if|should|may|council|councils|councillors?|holyrood|senedd|assembly|"
    r"mayor|mayoral|expected|tipped|forecast|predicted|had been|until|since|former|formerly|by-elections|"
    r"not|never|neither|nor|nearly|almost|second|third|target|targets|recount)(?= )"
)
"""Words of another day, or of what did not come to pass: nothing is false that stands beside."""
NO_MAJORITY = re.compile(
    r" (?:cut|trimmed|slashed|increase|increased|rose|more|fewer|behind|ahead|swing|turnout|share|points|third|"
    r"second|leads?|beat|beating|beaten|rejected|candidates|short|up|down|grew) "
)
"""Words of other figures than a majority."""
IN_TURN = re.compile(
    r" (?:respectively|in turn|in that order) "
    r"| S\d+(?: ,)? (?:and|or) (?:the )?S\d+ [^,;:]*? P\d+(?: ,)? (?:and|or) (?:the )?P\d+ [.,;]"
)
"""Seats and parties that go with one another in their order."""

# ------------------------------------------------------------------ years in a row

_YEARS = (
    r"(?:both )?(?P<years>(?:the )?Y\d+(?: (?:,|and|, and|as well as) (?:again )?(?:in )?(?:the )?Y\d+)+)"
    r"(?: (?:general )?elections)?(?= (?![YMD]\d))"
)
_WON = r"(?P<how>won|held|carried|captured|kept|retained|took|victorious|winner|winners|elected|re-elected|O\d+)"
_OF_IT = (
    r"(?:(?:for|as|by|to|on|a|an|the|an?|it|here|there|seat|constituency|place|comfortably|easily|narrowly|tory|also|then|again|mp|member|"
    r"P\d+)(?: party)? ){0,5}?"
)
_SEAT = r"(?:(?:in |at |of |for )?(?:the )?(?P<seat>S\d+) )?"
IN_EACH_YEAR = (
    compiled(
        rf" (?P<who>{{E}}|he|she)(?: 's)? (?:, (?:who |which |the |already |a )?|\( )?(?:had |has |have |was |were |came |finished |also |previously |already |twice |both |narrowly |been |party ){{0,4}}"
        rf"{_WON} {_OF_IT}{_SEAT}{_OF_IT}(?:in|at) {_YEARS}"
    ),
    compiled(
        rf"^ (?:in|at) {_YEARS} ,? ?(?:the )?(?P<who>{{E}}|he|she) (?:had |has |was |were |came |finished |also |party |both ){{0,3}}{_WON} {_OF_IT}{_SEAT}"
    ),
    compiled(
        rf" (?:(?P<seat>S\d+)|(?:the|this|that) (?:seat|constituency)|it) (?:was|had been|has been) (?P<how>won|held|carried|captured|taken|kept|retained) by (?:the )?(?P<who>{{E}}) {_OF_IT}(?:in|at) {_YEARS}"
    ),
)
"""Somebody who won, or came in a place, in each of several years."""
NOT_SO = compiled(
    r" (?:not|never|neither|nor|nearly|almost|would|could|might|may|if|had he|failed|hoped|unlike|"
    r"than|whether|when) (?:[^ ;:]+ ){0,6}$"
)
"""What is not told as a win."""
