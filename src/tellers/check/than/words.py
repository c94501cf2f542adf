"""The words in which one count is held against another: of one poll, or of the poll before."""

from tellers.check.grammar.words import compiled

COMPARING = compiled(
    r" (?:than|twice|double|treble|triple|times|as many|the same number|doubled|trebled|tripled|halved|quadrupled|to N\d+|F\d+|as (?:his|her|its|their|he|she|the|{E}))(?= )"
)
"""Without one of these a sentence compares nothing here."""
_NAMES = r"(?:candidates?|contenders?|hopefuls?|runners|challengers?|names?|people|men and women)"
_STOOD = r"(?:stood|were standing|were nominated|threw their hats|put their names|contested|fought|entered|lined up|are standing)"
COUNT_OF_NAMES = compiled(
    rf" (?:N\d+ (?:[a-z]+ )?(?:{_NAMES}|{_STOOD})|(?:field|list|slate|choice|line-up|ballot paper|cast) of (?:(?:only|just) )?N\d+|"
    r"number of candidates (?:was|is|,)(?: (?:only|just))? N\d+)(?=(?! [NQTFOCP]\d)[^;:]*$)"
)
"""A count of candidates, after which no other figure and nobody stands."""
_WAY = r"(?P<way>more|fewer|less|extra)"
NAMES_MORE = (
    compiled(rf" (?P<span>(?P<n>N\d+) {_WAY})(?: of them| names?| candidates?)? than(?= )"),
    compiled(
        rf" (?P<span>(?P<n>N\d+) {_WAY}) (?P<noun>candidates?|names?|contenders?|hopefuls?)(?: (?!than )[a-z]+){{0,5}} than(?= )"
    ),
    compiled(
        r" (?P<span>(?P<n>N\d+) (?P<noun>names?|candidates?) (?P<way>longer|shorter|smaller|larger|bigger)) than(?= )"
    ),
    compiled(r" , (?P<span>(?P<way>up|down) (?:by )?(?P<n>N\d+)) (?:on|since)(?= )"),
)
"""So many more candidates, or fewer, than there were."""
_HEDGE = r"(?:(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|not quite|well over) )?"
_MANIFOLD = rf"{_HEDGE}(?P<n>F\d+|N\d+(?= times )|twice|double|treble)(?: times)?"
_OF_THEN = r"(?: (?:in|at|on|last|N\d+ years|when))"
NAMES_WAY = (
    compiled(
        rf"(?:^|[;:,.]| and| but| while) (?:here |there (?:were|are) )?(?P<span>(?P<way>more|fewer) {_NAMES}(?: {_STOOD})?(?: (?:the|this) seat| here| this time| on the ballot paper)? than)(?={_OF_THEN} )"
    ),
    compiled(
        rf" (?:the |a )?(?:field|ballot paper|list of candidates|number of candidates|line-up|choice) (?:was|is) (?:(?:slightly|rather|much|a little) )?(?P<span>(?P<way>larger|bigger|longer|wider|smaller|shorter|narrower|higher|lower) than)(?={_OF_THEN} )"
    ),
)
"""More candidates, or fewer, than there were, without how many."""
NAMES_TIMES = (
    compiled(rf" (?P<span>{_MANIFOLD} as many) as(?= )"),
    compiled(
        rf" (?P<span>{_MANIFOLD} (?:of )?the (?:number|field|total|tally))(?: of (?:candidates|names|hopefuls))?(?= )(?! of )"
    ),
)
"""So many times the candidates that there were."""
AS_MANY_VOTES = compiled(rf" (?P<span>{_MANIFOLD} as many)(?: votes| people| ballots) as(?= )")
"""So many times the votes of another, or of then."""
NAMES_SAME = (
    compiled(
        r" (?:, |the )(?P<span>(?:(?:just|exactly|precisely) )?(?:as many|the same number|the same|same number)) as(?= )"
    ),
)
"""As many candidates as there were."""

_MUCH = r"(?:(?:even|rather|far|many|slightly|considerably|marginally|actually|still|in fact|just|only|appreciably|a few|a little|a lot|a good many|a handful|hundreds|thousands) )*"
POLLED = compiled(
    r" (?:polled|polling|won|winning|got|getting|took|taking|received|receiving|attracted|attracting|mustered|mustering|"
    r"total was|totals were|tally was|vote was|votes were|poll was|"
    rf"managed|managing|drew|collected|collecting|gathered|secured|piled up|amassed|scored|with|on|had|have|has) {_MUCH}$"
)
"""What makes a count one of votes."""
THAT_IS = compiled(rf" (?:that|this|it|which|the total|the tally) (?:is|was) {_MUCH}$")
A_FIGURE = compiled(
    rf" (?P<m>N\d+)(?: (?:votes|ballots|crosses|of them))?(?: (?:,|was|were|is|are|\())+ {_MUCH}$"
)
"""The votes that are compared, told just before."""
MORE_VOTES = compiled(
    r" (?P<span>(?P<way>more|fewer|less)(?P<votes> (?:votes|ballots|of them|people))?"
    r"(?: (?:in|when|while) (?:losing|winning|defeat|victory|coming O\d+))? than)(?= )"
)
LARGER_SHARE = compiled(
    r" (?P<span>an? (?:[a-z]+ )?(?P<way>larger|bigger|higher|greater|better|smaller|lower|worse) (?:share|proportion|slice|percentage)(?: of (?:the|those|all) (?:vote|votes|poll|votes cast))? than)(?= )"
)
SO_MANY_MORE = compiled(
    r" (?P<n>N\d+)(?: votes)? (?P<way>more|fewer|less|better|worse|short|shy|up|down)(?: votes| ballots)? (?:than|of|on)(?= )"
)
OF_A_MAJORITY = compiled(r" {MAJ}(?= )[^;:,]*$")
THAT_OF = compiled(r"^ (?:that|the one|those) (?:of|which|in|at)(?= )|^ {E} 's ")
"""A majority that is held against another, and not votes."""
SO_MANY_TIMES = (
    compiled(
        r" (?P<span>(?:(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|not quite|well over) )?(?P<verb>double|twice|treble|triple))"
        r" (?:(?:the|that|those|his|her|its|their) )?(?P<m>N\d+)(?= )"
    ),
    compiled(
        r" (?P<span>(?P<n>N\d+) times) (?:(?:the|that|those|his|her|its|their) )?(?P<m>N\d+)(?= )"
    ),
    compiled(
        r" (?P<span>(?P<n>F\d+)) (?:of )?(?:(?:the|that|those|his|her|its|their) )(?P<m>N\d+)(?= )"
    ),
)
"""So many times a count that is told."""
TO_ONE = compiled(
    r" (?:{BEAT}|outvoted|outpolls|led|beats|ahead of|outpolling) (?:the )?(?P<other>{E}|him|her|them)(?: [a-z]+){0,3} by (?P<span>(?P<n>N\d+) to N\d+)(?= )"
)
WHOSE = compiled(
    r"^ (?:(?:what|the|that|those|all|votes|total|tally|number|of|for|cast|were|had been|polled|won|by|which|ones) )*"
    r"(?P<who>{E}|he|she|it|they|him|her|(?:his|her|its|their|the) (?:own )?party)(?: 's)?(?= )"
)
"""Whose the other count is."""
RIVAL_THEN = compiled(
    r"^ (?:(?:what|the|that|those|of|for|cast|votes|total|tally) )*{E}(?: 's)?(?: (?:candidate|man|woman|total|tally|vote|poll|party))? "
    r"(?:had|has|did|polled|got|managed|received|took|won|collected|mustered|secured|attracted|was given|in|at|last|here|there|N\d+ years|when)(?= )"
)
"""A rival, and that he polled so much, or when."""
NO_OTHER = compiled(r"^ (?:(?:the|a|an|those|that) )*(?:[FQTO]\d+|N\d+(?! years? ))(?= )")
"""A part, or a count, than which another is more: nobody's poll."""
A_FEW = compiled(r"\b(?:few|several|couple of|some|many|odd)\s+$")
TOGETHER = compiled(
    r"^ (?:(?:those|that|the votes?|votes?|the total|the polls?) (?:of|for|cast for|won by) )?(?P<all>(?:(?:the|both|all) )*{E}(?:(?: , and| ,| and| plus)(?: (?:the|those of))* {E})+) (?:put together|combined|together|between them|added together|taken together)(?= )"
)
SEVERAL = compiled(r"^ (?P<all>(?:the )?{E}(?:(?: ,| and| plus)+(?: the)? {E})+)(?= )")
"""Several who are named side by side."""
PERSON = compiled(r" (?P<who>{E})(?= )")
CLAUSE = compiled(r"^(?:(?! (?:,|\)|and|but|while|whereas|though|although|so) )[^;:.])*")
"""The words that are of the other count: up to the next clause."""
YEARS_BEFORE = compiled(r" (?P<n>N\d+) years? (?:ago|earlier|before|previously)(?= )")
A_YEAR = compiled(r" (?P<year>[YD]\d+)(?= )")
THEN = compiled(
    r" (?:last time|then|ago|before|earlier|previously|general election|by-election|when|losing|winning|defeat|victory|that (?:year|time|day|night)|last|previous|predecessor|had|in\s+opposition)(?= )"
)
"""What puts the other count at a poll before."""
ALONE = compiled(
    r"^ (?:the )?{E}(?: 's (?:candidate|man|woman)| candidate| did| got| managed| polled)?(?= (?:[.,;)]|and|but|while|with|in a)(?= |$))"
)
"""Nothing but a rival: of the same poll."""
NOT_SO = compiled(
    r" (?:not|never|nobody|none|no one|no-one|no candidate|no party|no other [a-z]+|neither|n't|if|would|could|might|may|will|hardly|barely|hope[sd]?|needs?|needed|expected|polls|forecasts?|council|councillors?|seats?|mps|members|per cent|constituencies|wards?)(?= )"
)
"""Words with which nothing is told of votes cast here."""
PRONOUN = compiled(r" (?:he|she|they|it)(?: [a-z]+){0,8} $")
CLEAR_OF = (
    compiled(
        r"^ (?:(?:he|she|C\d+|the winner|but|and) )?(?:(?:came|finished|was|ended|home|came home|romped home|in|just|only) )*(?P<n>N\d+) (?:votes )?(?:clear|ahead|in front) of (?:the )?(?P<who>C\d+)(?= )(?! 's)"
    ),
    compiled(
        r" (?:{BEAT}) (?:(?:the|sitting|mp|member|former|minister|incumbent) )*(?P<who>C\d+)(?: (?!than )[a-z]+){0,3} by (?:(?:just|only|a mere) )?(?P<n>N\d+)(?= )(?! to N\d)"
    ),
)
"""By how much a winner was ahead of somebody."""
AS_THEN = compiled(
    r" (?P<o>O\d+)(?: (?:place|again|once more|here|for (?:the )?P\d+|,|just|exactly|precisely))* as (?P<who>{E}|he|she|(?:his|her|its|their|the) (?:own )?party)(?: 's)?(?: (?:candidate|man|woman|people))?"
    r" (?P<span>(?:had|did|was|were)(?: (?:done|been|finished|come|also))*(?: (?:in|at) (?:the )?(?P<year>[YD]\d+)(?: election| general election)?| last time| N\d+ years (?:ago|before|earlier)| at the (?:last|general|previous) [a-z]+(?: election)?))(?= )"
)
"""A place that is told to be the same as before: "third, as his party's candidate had in 2010"."""
NAMES_GREW = compiled(
    r" (?:number of (?:candidates|names|contenders|hopefuls)|field(?: of candidates)?|ballot paper)(?: (?:has|had|here|this time|on the ballot paper))* "
    r"(?P<span>(?:(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|not quite|well over) )?(?P<verb>doubled|trebled|tripled|halved|quadrupled))(?= )"
)
"""How the number of candidates grew, or shrank."""
GATHERED = compiled(r" (?:together|between them|combined|jointly|added together)(?= )")
EACH = compiled(r" (?:each|both|either|neither|respectively)(?= )")
WHOLE_VOTES = compiled(
    r" (?P<who>P\d+) (?:(?:in fact|actually|also|nevertheless|nonetheless|still|has|have|had|even|now|nationally|did it|won|with|,) )*"
    r"(?:polled|won|got|took|received|attracted|had|has|gathered|collected|with|piled up|secured) (?:(?:far|even|rather|slightly|many|actually|in fact|marginally|considerably) )*(?P<span>(?P<way>more|fewer|less) votes than)(?= )"
)
"""The votes of a party as more, or fewer, than others."""
A_PARTY = compiled(r"^ (?:the )?(?P<who>P\d+)(?= )")
PARTY_ALONE = compiled(
    r"^ (?:the )?P\d+(?: did| got| managed| polled)?(?: (?:nationally|overall|across the country|in {PLACE}))?(?= *$)"
)
"""Nothing but another party."""

# ------------------------------------------------------------------ somebody's best

OF_HIS_OWN = compiled(
    r" (?:best|record|peak|ever|lowest|highest|biggest|largest|smallest|worst|"
    r"widest|fattest|narrowest|slimmest|thinnest|tightest|closest)(?= )"
)
"""A word of which one is in every comparison with somebody's best."""
_HOW = r"(?P<how>bigger|larger|better|higher|greater|more|fatter|wider|smaller|lower|fewer|less|slimmer|worse|narrower)(?: votes)?"
THAN_BEST = (
    compiled(
        rf" (?P<span>{_HOW} than (?:(?:(?P<who>C\d+) 's|his|her) (?:own )?(?:previous )?(?P<what>best|record|highest|biggest|largest|worst|lowest|smallest|peak)))(?= (?:[.,;]|here|in|and|but|of))"
    ),
    compiled(
        rf" (?P<span>{_HOW} than (?:(?:any|anything|what|any other) )?(?:that |which )?(?:(?P<who>C\d+)|he|she) (?:had |has )?ever (?:(?:had|has|been|managed|won|got|polled|achieved|enjoyed|recorded|commanded|received|took|given|done|before|did) ?)*)(?= ?(?:[.,;]|here|in|at|and|but))"
    ),
)
"""More, or less, than somebody's best, or than he ever had."""
_EXTREME = r"(?P<what>lowest|smallest|highest|best|biggest|largest|worst|widest|fattest|narrowest|slimmest|thinnest|tightest|closest) (?P<noun>share|vote|majority|tally|poll|win|victory|margin)(?: of the vote| of victory)?"
HIS_OWN_ORDER = (
    compiled(
        rf" (?P<span>(?:the|his|her) {_EXTREME}) (?:that |which )?(?:(?P<who>C\d+)|he|she) (?:has |had )?(?:ever )?(?:had|won|polled|managed|received|recorded|achieved|got)(?: (?:here|there|in S\d+|yet|so far|ever))?(?= [.,;])"
    ),
    compiled(
        rf" (?P<span>(?:his|her) (?:own )?{_EXTREME})(?: (?:here|yet|so far|to date|ever|in S\d+))?(?= [.,;])"
    ),
    compiled(
        rf" (?P<span>(?:the|his|her) {_EXTREME}) of (?:his|her) (?:(?:political|parliamentary|entire|whole|long) )*(?:career|life|time)(?= )"
    ),
)
"""The most, or the least, that somebody has had."""
NOUN_OF_BEST = compiled(
    r" (?:(?P<majority>majority|margin|lead|cushion|win|victory)|(?P<share>share|Q\d+)|(?P<votes>votes?|polled|tally|poll))(?= )"
)
ONE_NAMED = compiled(r" (?P<who>{E})(?= )")
A_RIVAL = compiled(
    r" (?:to|with|against|from|over|beat|beating|behind|ahead of|as) (?:(?:the|only|just) )*(?:P\d+ 's )?"
    r"(?P<who>{E})(?= )"
)
"""Somebody whose own figure is only told beside another's: "to Caroline Ansell's 26,951"."""
WHICH_IS = compiled(r" (?:which|that) (?:is|was|are|were) (?:[a-z]+ )?$")
"""A clause on a figure: whose best it is held against is somebody else's."""

# ------------------------------------------------------------------ leads of other years

_DAY_THEN = (
    r"(?P<then>(?:in|of|at|from|after) (?:the )?(?:[YD]\d+|(?:last|previous) (?:general )?election)|last time|"
    r"(?:N\d+|a few|some) years (?:ago|earlier|before))"
)
LEAD_TIMES = compiled(
    rf" (?P<span>{_HEDGE}(?:(?P<verb>half|double|twice|treble|triple)|(?P<n>N\d+) times|(?P<f>F\d+)))"
    r" (?:(?:the size of|as (?:big|large|great) as|that of|of|what was) )?(?:his|her|their|its|the|{E} 's) (?:(?:own|winning|party 's|previous|old) )*"
    rf"{{MAJ}}(?: here| there| over (?:the )?{{E}})? {_DAY_THEN}(?= )"
)
"""So many times the lead of another year."""
A_LEAD = compiled(
    r" (?P<m>N\d+)(?: votes)? (?:clear|ahead|in front|majority|lead|to spare)(?= )[^;:NQT]*$"
)
LEAD_OF = compiled(
    r" {MAJ} (?:(?:of|was|is|has grown to|had grown to|stood at|came to|now|then|just|only) )*(?P<m>N\d+)(?= )[^;:NQT]*$"
)
"""The lead that is compared, told just before."""
LEAD_BY = compiled(
    r" {MAJ} (?:(?! (?:share|turnout|swing|per cent|votes? [^a]|tally|poll|total|score|shares|candidates) )[^;:])*?(?P<span>(?P<n>N\d+)(?: votes)? (?P<way>smaller|slimmer|lower|narrower|thinner|tighter|less|fewer|larger|bigger|greater|higher|fatter|wider|more)) than "
    rf"(?:(?:that|the|one|majority|lead|margin|what|which|of|it|in|S\d+|his|her|its|their|party|{{E}}|he|she|they|'s|had|have|has|enjoyed|managed|secured|won|got|was|been|recorded) )*{_DAY_THEN}(?= )"
)
"""By how many votes a lead is larger, or smaller, than that of another year."""
LARGER_THAN_HIS = compiled(
    r" (?P<span>(?P<way>larger|bigger|greater|higher|fatter|smaller|slimmer|lower|narrower|thinner|tighter)"
    r"(?: in (?:(?P<what>votes|share)|percentage terms|(?:sheer |raw )?numbers))? than) "
    rf"(?:(?:the|that|one|majority|lead|margin|of) )*(?P<who>C\d+)(?: 's)?(?: (?:own|majority|lead|margin|had|enjoyed|managed))* {_DAY_THEN}(?= )"
)
"""A figure as larger, or smaller, than somebody's of another year."""
