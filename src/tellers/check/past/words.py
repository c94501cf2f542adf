"""The words in which a text tells of a seat's past: when last, never before, a run and its start."""

from tellers.check.grammar.words import compiled

_ELECT = (
    r"(?:voted|voting|votes?|elected|electing|elects?|returned|returning|returns?|chosen|chose|choosing|chooses|picked|picking|"
    r"sent|sending|backed|backing|gone|went|going|turned|been|had|having|represented by|held by|plumped for|opted for|"
    r"(?:won|taken|captured|carried|gained) (?:by|for)|supported|favoured|preferred|embraced|fell to|fallen to|belonged to|was|were)"
)
_WON = (
    r"(?:won|win|winning|wins|held|holding|taken|took|carried|captured|prevailed|triumphed|succeeded|elected|returned|"
    r"been (?:elected|returned|successful|victorious)|represented|had (?:an? )?(?:mp|member))"
)
_PARTY = r"(?:(?:a|an|the|its|any|for|to|by|one|single|with) )*(?P<who>P\d+)"
_A_YEAR = r"(?:(?:in|at|back in|at the|in the|of|to|as far back as) )*(?:the )?(?P<year>[YD]\d+)"
_CONTEST = r"(?:general election|election|by-election|contest|poll|time|occasion|year)"

LAST = (
    compiled(rf" last {_ELECT} {_PARTY}(?: (?!{{E}})[a-z-]+){{0,4}} {_A_YEAR}(?= )"),
    compiled(
        rf" (?:had|have|has) last (?:won|held|taken|carried|captured) (?:(?:it|here|there|the (?:seat|town|city|constituency|division)|S\d+) )?{_A_YEAR}(?= )"
    ),
    compiled(
        rf" last (?:winners?|victors?|victorious|successful|triumphant|ahead|on top|in possession|in charge)(?: here| there| in S\d+)? {_A_YEAR}(?= )"
    ),
    compiled(
        r" (?:trawl|go|look|hark|reach|travel|think|delve|rewind|track|dig|turn|going|looking|harking|cast (?:your|the|their) mind)(?: [a-z]+){0,3} back (?:[a-z]+ ){0,4}?to "
        r"(?:the )?(?P<year>[YD]\d+)(?: election| general election)? (?:for|to|before|since|when)(?: (?:find|see|meet|discover))? [^;:.]*?(?P<who>P\d+)(?= )(?! (?:vote|share|majority|lead))"
    ),
    compiled(
        rf" the last {_CONTEST} [^;,.]*?(?P<who>P\d+)[^;,.]* (?:was|came|being|were) {_A_YEAR}(?= )"
    ),
    compiled(
        rf" (?:in )?(?P<year>[YD]\d+) (?:was|is|being|,) the last {_CONTEST} (?:(?:that|when|at which|in which|on which) )?[^;:,.]*?(?P<who>P\d+)(?= )"
    ),
    compiled(
        rf" the (?:last|previous|most recent|latest) (?P<who>P\d+) (?:mp|member|win|victory|winner|success|triumph)(?: here| there| in S\d+)? (?:was|came|dates?|dated|won|sat|prevailed)(?: [a-z]+){{0,3}}? {_A_YEAR}(?= )"
    ),
)
"""When a party had last won; a year and a party, and nobody's votes."""
WAS_ITS = compiled(r" last (?:been|had|represented|held|belonged|was|were)(?= )")
"""What a seat was until the party lost it: so it was in the year of that loss too."""
LAST_ANEW = (
    compiled(
        r" it (?:was|is) (?:(?:back|in|at|as long ago as|as far back as) )*(?:the )?(?P<year>[YD]\d+)(?: (?:general )?election)? (?:when|that|since) (?:the )?(?:(?P<who>P\d+)|(?:his|her|their|the|(?:C\d+|winner|victor) 's) (?:own )?party|they|it|he|she)"
        r" (?:had )?last (?:won|held|took|carried|captured|had|represented)(?= )"
    ),
    compiled(
        r" the last (?P<who>P\d+)(?: (?:mp|member|candidate|man|woman))? to (?:win|hold|take|represent|carry|sit)(?: (?:for|here|there|it|the (?:seat|constituency)|S\d+))* (?:was|being|had been|did (?:so|it|that)|managed (?:it|that|to do so)|succeeded|prevailed)(?: (?!{E})[a-z'-]+| C\d+| ,){0,6}? (?:in|at) (?:the )?(?P<year>[YD]\d+)(?= )"
    ),
    compiled(
        rf" (?:party|they|who|which|P\d+) last (?:won|held|took|carried|captured|represented) (?:it|here|there|the (?:seat|town|city|constituency|place)|S\d+) {_A_YEAR}(?= )"
    ),
)
"""When a party had last won, with the year, or its last winner, told first."""
LAST_OTHER = (
    compiled(
        rf" last {_ELECT} (?:an? )?(?:anybody|anyone|somebody|someone|mp|member|candidate|party|anything)(?: (?:who|that) (?:was|is) not| other than| but| except| from outside) "
        rf"(?:(?:a|an|the|from) )*(?P<who>P\d+)(?: (?:mp|member|candidate|man|woman))? {_A_YEAR}(?= )"
    ),
    compiled(
        r" (?:not|never) since (?:the )?(?P<year>[YD]\d+)(?: (?:general )?election)? (?:had|has|have|did) [^;:.]{0,60}?(?:anyone|anybody|someone|somebody|a party|any party|a member|an mp|any mp|any member) (?:but|other than|except|bar) "
        r"(?:(?:a|an|the|from) )*(?P<who>P\d+)(?= )"
    ),
    compiled(
        r" the last (?:time|occasion|election|general election) (?:that |when |at which |on which )?(?:S\d+|it|the (?:seat|town|city|constituency|division|voters)|voters|people)(?: here| there)? (?:was|did|had|has|were|were|failed to|would)(?: ?(?:not|n't))?(?: (?:elect|return|vote|back|choose|go|be|send|represented by|held by|to|for|a|an|the))* (?P<who>P\d+)(?: (?:mp|member|candidate|seat))? (?:was|came) (?:(?:in|at|back in|way back in) )*(?:the )?(?P<year>[YD]\d+)(?= )"
    ),
)
"""When somebody of another party than one was last elected."""
_POST_WAR = r"since the (?:(?:end of the )?(?:second world )?war|second world war|end of the war)"
POST_WAR = (
    compiled(
        rf" (?P<who>P\d+)(?: ,)? (?:which |who )?(?:(?:had|has|have|always) )*(?:won|held|carried|taken|kept|took)(?: (?!{{E}})[a-z]+| S\d+){{0,3}} (?:at |in )?(?P<span>(?:every|each) (?:(?:general )?(?:election|contest) {_POST_WAR}|post - war (?:general )?(?:election|contest)|post-war (?:general )?(?:election|contest)))(?= )"
    ),
    compiled(
        rf" (?:had|has|have) (?:voted|been|returned|elected|gone|chosen|backed|stayed|remained)(?: (?:a|an|for|to|solidly|held by|represented by|the))* (?P<who>P\d+)(?: (?:mp|member|seat))? (?:at |in )?(?P<span>(?:every|each) (?:(?:general )?(?:election|contest) {_POST_WAR}|post - war (?:general )?(?:election|contest)|post-war (?:general )?(?:election|contest)))(?= )"
    ),
    compiled(
        rf" (?P<span>(?:for )?the O\d+ time {_POST_WAR})(?: ,)?(?: that)? (?:it|S\d+|the (?:seat|town|city|constituency|place))(?: (?:was|has|had|is))? ?(?:not|n't|anything but)(?: (?:been|gone|voted|elected|returned|held by|a|an|the|to|for))* (?P<who>P\d+)(?= )"
    ),
)
"""That a party had won every election since the war."""
ANOTHER = compiled(
    r" (?:(?:failed|failing|refused|declined) to (?:elect|return|choose|vote|back|send|go|win)|(?:did|does|had|was|has|is|were) ?(?:not|n't)|(?:didn't|wasn't|hadn't|isn't|weren't)|"
    r"other than|(?:anyone|anybody|anything|someone|somebody|something|any party|any other) (?:but|except|bar|who)|not) "
)
"""Words that turn what was last so of a party into what was so of any other."""
NEVER = (
    compiled(
        rf" (?P<span>(?:had|has|have) never (?:(?:before|previously|yet|once|until now) )*{_ELECT} {_PARTY})(?= )(?! or )"
    ),
    compiled(
        rf" (?P<span>(?:no|not one) (?P<who>P\d+)(?: candidate| mp)? (?:had|has|have) (?:ever|before|previously) (?:before )?{_WON})(?= )"
    ),
    compiled(
        r" (?P<who>P\d+) (?P<span>(?:had|has|have) never (?:(?:before|previously|yet|once) )*(?:won|held|taken|carried|captured) (?:here|it|the (?:seat|constituency)|S\d+))(?= )"
    ),
)
"""That a party had not won before, ever."""
NEVER_A_SEAT = (
    compiled(
        r" (?P<span>never (?:before|previously|once|until now) (?:been )?(?:a|an) (?P<who>P\d+) (?:seat|constituency|hold|prize|gain))(?= [.,;)])"
    ),
)
"""That it had not been a party's seat before."""
_ANOTHER = (
    r"(?:(?:not|isn't|wasn't) (?:(?:gone|voted|been|elected|returned|had|chosen|sent) )?(?:(?:a|an|the|to|for) )?|(?:any|a|some) (?:other )?(?:party|one|body|thing|people|mp|member) (?:but|other than|except|than|bar) (?:the |a |an )?|"
    r"(?:anybody|anyone|somebody|someone|anything|something) (?:but|other than|except|who is not|who was not) (?:the |a |an )?|(?:other than|anything but|not) (?:the |a |an )?)"
)
_HERE = r"(?:here|there|in S\d+|for S\d+|in the (?:seat|constituency|town|city|division)|for the (?:seat|constituency|town|city))"
FIRST_EVER = (
    compiled(
        r" (?P<span>for (?:the|its) (?P<first>O\d+) time)(?: ever| in (?:its|their) history)?(?: ,)? (?:S\d+|it|the (?:seat|constituency|town|city)|voters(?: here)?) (?:(?:now|will|duly|at last) )*(?:has|have|had|is|are|be|gets|got|elected|returned|chose|chosen|goes|went|gone|sends|sent|belongs)"
        r"(?: (?:been|represented|by|to|for|in|a|an|the|hands of|possession of|return|its))* (?P<who>P\d+)(?= )(?![^.;]* since )"
    ),
    compiled(
        r" (?P<span>the (?P<first>O\d+) (?P<who>P\d+) (?:win|victory|success|triumph|gain|mp|member)(?: ever)? (?:in|of) (?:(?:the )?(?:seat|constituency|town|city|S\d+) 's|its) (?:whole |entire )?history)(?= )"
    ),
    compiled(
        r" (?P<span>never before (?:been )?(?:held by |won by )?(?:the )?(?P<who>P\d+))(?= (?:[.,;]|and|but))"
    ),
    compiled(
        rf" (?P<who>P\d+) 's (?P<span>(?P<first>O\d+)(?: ever)? (?:victory|win|success|triumph|mp|member))(?: ever)? {_HERE}(?= )(?![^.;]* since )"
    ),
    compiled(
        rf" (?P<span>the (?P<first>O\d+)(?: ever)? (?P<who>P\d+)(?: mp| member| candidate)?(?: ever)? (?:{_HERE}|to (?:sit|be elected|be returned|succeed|prevail) {_HERE}))(?= )(?![^.;]* since )"
    ),
)
"""That a party has won for the first time, told before its name or behind."""
FIRST_NAMED = (
    compiled(
        r" (?P<span>(?:the )?(?P<first>O\d+) (?P<who>P\d+)(?: (?!since |defeat |loss |reverse |setback )[a-z]+| S\d+){0,7} since (?!(?:its|it|the (?:seat|constituency)) (?:was|had been|'s|creation|formation|inception|foundation|invention|birth|beginning) )(?:(?:[a-z'-]+|C\d+|,) ){1,5}(?:in |at )?(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""The first of a party to win since somebody did, in a year."""
_OF_YEARS = r"(?P<span>(?P<n>N\d+) (?P<unit>years|decades))"
_UNBROKEN = (
    r"(?:the|an?|unbroken|continuous|solid|uninterrupted|almost|being|having|total|virtually)"
)
ENDED = (
    compiled(
        r" (?:ended|ends|end|ending|an end to|the end of|to an end|to a close|closed|closing|broke|breaking|broken|snapped|snapping|finished|finishing|over|after|put paid to|called time on|calling time on|overturned|overturning|swept away|wiped out|undid|undoing|terminated) "
        rf"(?:(?:the|an?|some|unbroken|its|all|of|run|spell|reign|stretch|period) )*{_OF_YEARS} (?:(?:of|'s) (?:{_UNBROKEN} )*(?P<who>P\d+)(?= )(?! (?:government|governments|councils?|prime|leader|leadership|cabinet|in government|in power|mps?,|austerity|misrule|cuts))"
        rf"|in (?:{_UNBROKEN} )*(?P<who2>P\d+) hands(?= )|(?:as|being|under) (?:{_UNBROKEN} )*(?P<who3>P\d+) (?:seat|stronghold|fiefdom|bastion|citadel|constituency|fortress|territory|held)(?= ))"
    ),
    compiled(
        rf" (?P<who>P\d+) (?:, (?:which|who) )?(?:(?:had|has|have) )?(?:held|had|represented|kept|owned|been returned|won) ?(?:it|here|there|the (?:seat|constituency|place|town|city)|S\d+)(?: continuously| without a break| unbroken)? for (?:(?:the|last|past|previous|all|of) )*{_OF_YEARS}(?= )(?! (?:before|until|between|after))"
    ),
    compiled(
        rf" (?:had|has) (?:been|stayed|remained|voted|returned|elected|gone|belonged to|been held by|been represented by)(?: (?:a|an|the|in|solidly|safely|continuously|to))* (?P<who>P\d+)(?: (?:seat|hands|territory|held|mps?|member|constituency))? for (?:(?:the|last|past|previous|all|of) )*{_OF_YEARS}(?= )(?! (?:before|until|between|after))"
    ),
)
"""For how many years a party had held a seat which it lost, or still holds."""
AFTER_LOSS = (
    compiled(
        rf" {_OF_YEARS} (?:after|since) (?:the )?(?:(?P<who>P\d+)|(?:his|her|their|the) (?:own )?party|they|it) (?:had )?(?:last )?(?P<verb>lost|surrendered|held|won|forfeited) (?:it|here|there|the (?:seat|constituency|place|town|city)|(?:in )?S\d+)(?= )(?! (?:by|to|in|at|from|with))"
    ),
    compiled(
        rf" (?P<who>P\d+) (?:had|has|have) ?(?:not|n't) (?P<verb>won|held)(?: (?:it|here|there|the (?:seat|constituency|place|town|city)|(?:in )?S\d+))? (?:for|in) (?:(?:the|all|last) )*{_OF_YEARS}(?= )"
    ),
)
"""How many years after a party lost a seat, or last won it."""
NOT_LOST = (
    compiled(
        r" (?P<span>(?:not|n't|never) (?:(?:been|once|yet|ever) )*(?:lost|beaten|defeated|tasted defeat|suffered defeat|known defeat)(?: (?:here|there|it|the (?:seat|constituency)|in (?:it|the seat)|in S\d+|S\d+))?(?: (?:at|in) (?:a|any) (?:general )?(?:election|contest))? since (?P<least>at least )?(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?P<span>(?:unbeaten|undefeated)(?: (?:here|there|in S\d+))? since (?P<least>at least )?(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""Since when a party had not lost a seat."""
LAST_LOST = (
    compiled(
        r" the (?:last|most recent) (?:(?:general )?(?:election|contest|time|occasion|one) )?(?:(?:that|which|when|at which) )?(?:the )?(?:(?P<who>P\d+)|they|it|party) (?:(?:had|has|have|ever) )*(?:lost|was beaten|were beaten|was defeated|were defeated|failed to win)(?: (?:here|there|it|the seat|in S\d+|S\d+))? (?:was|came|had been|being) (?P<span>(?:in|at|back in) (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?:(?P<who>P\d+)|they|party) (?:(?:had|has|have) )*last (?:lost|failed to (?:win|hold|take|carry)|missed out on|were beaten|was beaten|were defeated|was defeated)(?: (?:here|there|it|the seat|in S\d+|S\d+))?(?: , [^,;:]{1,60} ,)? (?P<span>(?:in|at|back in) (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""When a party had last lost a seat that it has held since."""
LOST_IN = (
    compiled(
        r" (?P<who>P\d+)(?: (?:had|has|have))? (?:won|held|taken|carried) (?P<n>N\d+) (?:(?:general|consecutive|successive|straight|elections?|contests|here|there|in a row|running|in succession|on the trot|in S\d+) ?)+(?:, )?"
        r"(?:before|until|till|when) (?:[a-z]+ |[PCS]\d+ |'s? ){0,4}?(?:lost|losing|wrested|took|taking|captured|seized|gained|snatched|ousted|ended|broke|won) (?:(?!in |at )[a-z]+ |[PCS]\d+ ){0,6}?(?:in|at) (?:the )?(?P<year>[YD]\d+)(?= )"
    ),
)
"""In which year a run of so many wins was ended: "five in a row before Labour took it in 2005"."""
_HAD = r"(?:(?P<who>P\d+)|(?:his|her|their|the|C\d+ 's) party|they) (?:(?:had|has|have|also|once|previously) )*(?:held|represented|kept|owned|won|had) (?:it|here|there|the (?:seat|constituency|place|town|city)|S\d+)(?: (?!{E})[a-z]+| ,){0,5}? (?:from|between) (?:the )?"
SPELL_FROM = (
    compiled(
        rf" {_HAD}(?P<span>(?P<year>[YD]\d+)) (?:to|until|till|and|up to) (?:the )?(?P<last>[YD]\d+)(?= )"
    ),
)
SPELL_TO = (
    compiled(
        rf" {_HAD}(?P<year>[YD]\d+) (?:to|until|till|and|up to) (?:the )?(?P<span>(?P<last>[YD]\d+))(?= )"
    ),
)
"""From when until when a party had held a seat: the year that began it, and that of the loss."""
ONLY_LOST = (
    compiled(
        r" (?P<who>P\d+) 's (?:only|sole|one) (?:defeat|loss|reverse|failure|setback)(?: here| there| in S\d+)? since (?:the war|(?:the )?(?P<since>[YD]\d+)) (?:was|came|being|is)(?: (?:in|at|that|of))* (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?:apart from|except(?: for| in)?|bar|save(?: for| in)?|but for|other than)(?: in)? (?:the )?(?P<span>(?P<year>[YD]\d+))(?: ,)? (?:the )?(?P<who>P\d+) (?:has |have |had )?(?:won|held|carried|taken)(?: (?:it|here|there|the seat|S\d+))?(?: (?:at|in))? (?:every|each) (?:general )?(?:election|contest|time)(?: (?:here|there|in S\d+))? since (?:the war|(?:the )?(?P<since>[YD]\d+))(?= )"
    ),
)
"""The one election since a year, or the war, that a party did not win."""
EVERY_OF_RUN = (
    compiled(
        r" (?P<who>P\d+)(?: (?!{E})[a-z]+| S\d+){0,4} (?P<span>(?:at|in )?(?:every|each) (?:general )?(?:election|contest)) since (?:(?:its|the|of|seat 's|seat|constituency|creation|formation|in|was|it|created|at|least|general|election) )*(?P<year>[YD]\d+)(?= )"
    ),
)
"""Every election since a year, of which the year is a claim of its own."""
NOT_FIRST = (
    compiled(
        rf" (?P<span>(?P<first>O\d+) (?:(?:mp|member|winner|representative|victor|politician) |(?=(?:from|of|who) ))(?:[a-z]+ ){{0,2}}?(?:from |of |to be |that is |which is )?{_ANOTHER}(?P<who>P\d+)(?: since (?:[a-z]+ ){{0,8}}?(?P<year>[YD]\d+))?)(?= )"
    ),
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) time(?: since (?:(?!P\d)[a-zS\d'-]+ ){{1,9}}?(?:created|drawn|formed|name|began|existed|creation|formation|history|was|in (?P<year>[YD]\d+)))?)(?: (?:present|current|new|own) name)? ,? ?[^;:.]*? {_ANOTHER}(?P<who>P\d+)(?= )"
    ),
)
"""The first winner who is not of one party: it had won every contest before."""
_RUN = r"(?:winning run|line|succession|procession|run|streak|sequence|series|grip|hold|reign|rule|dominance|stranglehold|tenure|spell|dynasty|era|ownership|possession|monopoly|string|supremacy)"
BEGAN = (
    compiled(
        rf" (?:a|an|the|its|their|that|whose|'s) (?:[a-z-]+ )?(?:(?P<who>P\d+) )?(?:[a-z-]+ )?{_RUN}(?: of (?:wins|victories|N\d+[a-z ]*))?(?: (?:here|there|on (?:the )?(?:seat|it|S\d+)))?(?: ,)? (?:(?:that|which|had|has) )*"
        rf"(?:began|begun|begins|started|starting|starts|beginning|dating|dates|dated|stretching|stretches|stretched|going|goes|went|reaching|reached)(?: all the way)?(?: back)?(?: (?:in|from|at|to|with|as far as|by))* (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" {_RUN} of (?:(?P<who>P\d+) )?(?:(?!{{E}})[a-z-]+ ){{0,4}}(?:wins|victories|successes|triumphs|majorities|members|mps)(?: (?!{{E}})[a-z]+){{0,4}}(?: ,)? (?:that|which) (?:had )?"
        rf"(?:began|begun|begins|started|starts|dated|dates|stretched|went|goes)(?: all the way)?(?: back)?(?: (?:in|from|at|to|with|as far as))* (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" {_RUN} of (?P<who>P\d+) (?:(?:general|election|straight|consecutive|unbroken|by-election) )*(?:wins|victories|successes|triumphs|majorities|members|mps|rule|representation)(?: (?:here|there|in S\d+))?(?: ,)? "
        r"(?:beginning|starting|stretching|dating|going|reaching)(?: all the way)?(?: back)?(?: (?:in|from|at|to|with|as far as))* (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" (?:unbroken|uninterrupted|continuous)(?: {_RUN})?(?: (?!{{E}})[a-z]+| S\d+){{0,4}} since (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?:every|each) (?:general )?(?:election|contest) from (?:the )?(?P<span>(?P<year>[YD]\d+))(?: general election)? (?:until|till|up to|to) (?:(?:the|that|this|his|her|its|last|these) |N\d+ years? ago)(?=.)"
    ),
)
"""In which year a run of wins began."""
_MADE = r"(?:creation|formation|inception|foundation|invention|birth|beginning|O\d+)"
CREATED = (
    compiled(
        rf" (?:for|been|gone|was|stayed|remained|voted|returned|elected|solidly|safely|been held by|held by) (?:(?:a|an|the) )*(?P<who>P\d+)(?: (?!{{E}})[a-z]+| ,){{0,6}}? (?:from|since|ever since) "
        rf"(?:its|the (?:seat|constituency) 's|the) {_MADE}(?: (?:of|general|election|contest|the|seat|constituency|poll)){{0,3}}(?: ,)? (?:(?:in|at|of) )?(?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        rf" (?P<who>P\d+) (?:has |had |have )?(?:held|won|kept|represented) (?:it|the (?:seat|constituency)|here|S\d+)(?: (?!{{E}})[a-z]+| ,){{0,6}}? (?:from|since|ever since) "
        rf"(?:its|the (?:seat|constituency) 's|the) {_MADE}(?: (?:of|general|election|contest|the|seat|constituency|poll)){{0,3}}(?: ,)? (?:(?:in|at|of) )?(?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
)
"""A run that goes back to the seat's beginning, and the year of that."""
_SINCE_MADE = (
    rf"(?:ever )?since (?:(?:its|the (?:seat|constituency) 's|S\d+ 's|the) (?!O\d){_MADE}(?: of (?:it|S\d+|the (?:seat|constituency)))?"
    r"|(?:it|S\d+|the (?:seat|constituency)) (?:was|had been) (?:first )?(?:created|formed|established|drawn|drawn up|carved out))"
    r"(?: back)? (?:in|for|at) (?:the )?(?P<year>[YD]\d+)"
)
FIRST_SINCE_MADE = (
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) (?:time|occasion)(?: (?:that|on which|when))? (?:(?:the|a|an) )?(?P<who>P\d+)(?: (?!(?:lost|failed|not|never|n't|beaten|defeated|lose) )[a-z]+| S\d+){{1,8}} {_SINCE_MADE})(?= )"
    ),
    compiled(
        rf" (?P<span>(?:the )?(?P<first>O\d+) (?P<who>P\d+)(?: (?!(?:defeat|loss|reverse|setback|since) )[a-z]+| S\d+){{0,8}} {_SINCE_MADE})(?= )"
    ),
)
"""That a party has won for the first time since the seat was made, and the year of that."""
OF_A_FIRST = compiled(r" O\d+ (?:time|occasion) (?:(?:that|on|which|when|the|a|an) )*$")
"""What makes a run from the seat's beginning the first time since then."""
LOST_FIRST = (
    compiled(
        r" (?P<who>P\d+) (?:(?:has|have|had|duly|finally|now) )*(?:lost|loses|lose|been beaten in|been ousted (?:from|in)|surrendered|been turned out of) (?:it|here|the (?:seat|constituency)|S\d+)(?: ,)? "
        r"(?P<span>for the (?P<first>O\d+) time since (?:it|the (?:seat|constituency)|S\d+) was (?:created|formed|established|drawn|carved out)(?: (?:back )?in (?:the )?(?P<year>[YD]\d+))?)(?= )"
    ),
)
"""That a party lost a seat which it had won ever since there was one."""
EVERY_SINCE = (
    compiled(
        rf" (?:at|in) (?P<span>(?:every|each) (?:general )?(?:election|contest) since (?P<least>at least )?(?:the )?(?P<year>[YD]\d+))(?: ,)? (?:S\d+|it|(?:the|this) (?:seat|constituency|town|city|voters))(?: (?:had|has|have))? "
        rf"{_ELECT} {_PARTY}(?= )"
    ),
)
"""That a seat chose one party every time since a year, the year told first."""
ALWAYS = (
    compiled(
        rf" (?P<span>(?:had|has|have) always (?:{_ELECT} )?{_PARTY})(?= )(?! (?:vote|votes|share|area|town|place|leaning))"
    ),
)
"""That a seat was never another party's."""
SINCE_CREATED = (
    compiled(
        rf" (?P<span>(?:had|has|have|was|were) (?:{_ELECT} )?{_PARTY}(?: (?:seat|mps?|members?|territory|held))? (?:ever )?since (?:(?:it|the (?:seat|constituency)) was (?:first )?(?:created|formed|drawn|established|carved out)|its (?:creation|inception|formation|foundation)))(?= )"
    ),
)
"""That a seat has been a party's since it was created."""
_SINCE = r"(?P<span>since (?P<least>at least )?(?:the )?(?P<year>[YD]\d+)(?: general election| election)?)"
NOBODY_BUT = (
    compiled(
        rf" (?:nobody|no one|no-one|no party|none)(?: else)? (?:but|other than|except|bar) {_PARTY}(?: (?:mp|candidate|member))? (?:had|has|have) (?:ever )?{_WON}(?: (?!{{E}})[a-z]+| S\d+){{0,5}} {_SINCE}(?= )"
    ),
)
"""That nobody of another party was elected since a year."""
NO_WIN_SINCE = (
    compiled(
        rf" (?:no|not one|not a single) (?P<who>P\d+)(?: (?:candidate|mp|member))? (?:had|has|have) (?:ever )?{_WON}(?: (?!{{E}})[a-z]+| S\d+){{0,6}} {_SINCE}(?= )"
    ),
    compiled(
        rf" (?:no|not one|not a single) (?P<who>P\d+) (?:mp|member|win|victory)(?: (?:here|there|in S\d+|for S\d+))? {_SINCE}(?= )"
    ),
)
"""Since when a party had not won."""
IS_FIRST = (
    compiled(
        r" (?:S\d+|it|seat|constituency|town|city)(?: , [^,;:]{0,40} ,)? (?:is|are|'s|has gone|has turned|goes|turns|went|turned|becomes|became|is now)(?: (?:now|a|solidly|back|to|to the|in the hands of the))* (?P<who>P\d+)(?: (?:seat|territory|again))?(?: ,)? "
        r"(?P<span>for the (?P<first>O\d+) time since (?P<least>at least )?(?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""That a seat is a party's for the first time since a year."""
_FOR_YEARS = r"(?:at|in) (?:every|each)(?: single)? (?:general )?(?:election|contest|poll) for (?:(?:the|last|past|previous|all|of) )*(?P<span>(?P<n>N\d+) (?P<unit>years|decades))"
EVERY_FOR = (
    compiled(rf" {_ELECT} {_PARTY}(?: (?:mp|member|candidate|seat))? {_FOR_YEARS}(?= )"),
    compiled(
        rf" (?P<who>P\d+) (?:had|has|have) {_WON}(?: (?:it|here|there|the (?:seat|constituency)|S\d+))? {_FOR_YEARS}(?= )"
    ),
)
"""For how many years, or for longer, a party had won every election."""
FIRST_OF_RUN = (
    compiled(
        r" (?:in a row|running|in succession|on the trot|consecutive elections|successive elections)(?: ,| \()? the (?P<first>O\d+)(?: of (?:them|these|those|which))?(?: (?!P\d)[a-zC\d'-]+){0,6}? (?:in|at|being|was) (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
)
"""In which year a run that has been counted began."""
VOTE_SINCE = (
    compiled(
        r" (?:(?P<who>P\d+) 's|(?:the|his|her) party 's|its|their) (?P<way>biggest|heaviest|heftiest|largest|highest|best|fattest|lowest|smallest|poorest|worst|lightest) (?:vote|poll|tally|total|haul of votes|pile of votes)"
        r"(?: (?:here|there|locally|in S\d+|(?:in|on) the (?:seat|constituency|town|city|island|division|county)))? (?P<span>since (?:the )?(?P<year>[YD]\d+))(?= )"
    ),
)
"""That a party had not polled so many, or so few, votes since a year."""
LEAST = frozenset({"lowest", "smallest", "poorest", "worst", "lightest"})
LENGTH = (
    compiled(
        rf" {_RUN} of (?P<span>(?P<n>N\d+)) (?:(?:consecutive|successive|straight|unbroken|general|election) )*(?P<who>P\d+) (?:(?:general|election) )*(?:wins|victories|successes|triumphs|members|mps|majorities|holds)(?= )"
    ),
    compiled(
        r" (?:after|with|despite|following|follows|ends|ending|ended|end to|stop to|followed|followed by|,|and) (?P<span>(?P<n>N\d+)) (?:(?:consecutive|successive|straight|unbroken) )+(?:(?:general|election) )*(?P<who>P\d+) (?:(?:general|election) )*(?:wins|victories|successes|triumphs)(?= )"
    ),
    compiled(
        rf" {_RUN}(?: (?!{{E}})[a-z'-]+| S\d+| ,){{0,9}}? (?:after|of|lasting|spanning|over|across|for|through) (?P<span>(?P<n>N\d+)) (?:(?:consecutive|successive|straight|unbroken|general) )*(?:elections?|victories|wins|contests|polls)(?= )"
    ),
    compiled(
        r" (?:kept|held|retained|defended|won|hung on to|took) (?:it|the seat|here|S\d+) (?:at|in|for|over|through) (?:all )?(?P<span>(?P<n>N\d+)) (?:(?:consecutive|successive|straight|unbroken|general) )*(?:elections?|polls|contests)(?: (?:in a row|running|on the trot|in succession|on the bounce))?(?= )"
    ),
)
"""How many wins a run had."""
OVER_NOW = compiled(
    r" (?:ends|ended|ending|broke|breaks|breaking|snapped|snaps|snapping|halted|halts|halting|stopped|"
    r"stops|finished|interrupted|interrupts|cut short|brought down the curtain on|"
    r"(?:put|puts|putting|brought|brings|bringing|called|calls) (?:an end|a stop|a halt|time)"
    r"(?: to| on)?|(?:an|the) end (?:to|of)) (?:[a-z'-]+ |P\d+ ){0,6}$"
)
"""What tells before a run that it is over: whoever won now had no part in it."""
ONLY = (
    compiled(
        rf" only (?:that|the one|the (?:general )?election|once , (?:in|at)) ?(?:of|in|at)? ?(?:the )?(?P<span>(?P<year>[YD]\d+)) (?:has |had |was |have |did |ever )*(?:gone|went|go|been won|won|fell|fallen|taken|returned|elected|produced)(?: (?!{{E}})[a-z]+){{0,3}} {_PARTY}(?= )"
    ),
    compiled(
        rf" (?P<who>P\d+) (?:has |had |have |have only |had only |has only )?(?:ever )?{_WON}(?: (?:here|it|the (?:seat|constituency)|S\d+))?(?: only| just)? once(?: before| here| previously)?(?: ,)? (?:in |at |back in )(?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
    compiled(
        r" (?P<who>P\d+) 's only (?:previous |other |earlier )?(?:win|victory|success|triumph)(?: here| there| in S\d+)? (?:was|came)(?: in| at)? (?:the )?(?P<span>(?P<year>[YD]\d+))(?= )"
    ),
)
"""The one election that a party won."""
FOUGHT = (
    compiled(
        r" (?P<span>(?:had|has|have) never (?:(?:before|previously|yet) )*(?:fought|contested|stood in|stood|put up (?:a candidate|anyone|anybody)|fielded (?:a candidate|anyone|anybody))(?: (?:before|at a westminster election|at a general election|here|there|for parliament|in S\d+|it))*)(?= )"
    ),
)
"""That a party had not stood before."""
NEAREST = compiled(r" (?P<who>P\d+)(?= )")
SINCE_IT_BEGAN = compiled(
    r" (?:created|formed|drawn|came into being|existence|creation|formation|founded|new name|present name|in its history|history|"
    r"of the N\d+ (?:general )?elections|established|carved out) "
)
"""What makes a line whole, however far back it goes."""
OF_VOTES = compiled(
    r" (?:share|votes?|majority|turnout|swing|points|second|third|place|lead|deposit) "
)
HIS_PARTY = compiled(r" (?:his|her|their) (?:own )?party ")
"""The party of whom was spoken."""
MAY_BE_RULE = compiled(
    r"^ (?:rule|control|dominance|domination|hegemony|[.,;:]|and|but|when|as|with|under|in) "
)
"""What leaves open whether years of a party are those of a seat, or of a government."""
AT_LEAST = compiled(r" at least ")
"""What lets a run have begun before the year that is told."""
OWN_PARTY = compiled(r" (?P<owner>C\d+) 's (?:own )?party ")
"""The party of somebody who is named."""
FOR_WHOM = compiled(
    r"^ ?(?:for|by|from|(?:had|have|were) (?:all )?(?:been )?(?:won|taken|held|carried) by|"
    r"(?:had|have) (?:all )?gone to|(?:that|in which|at which|on which)(?= (?:(?:the )?P\d+|he|she) (?:has|have|had) (?:{ADV})*(?:{WIN}|{HOLD}))) (?:the )?(?P<who>{E}|he|she)(?= )"
)
"""Whose wins they were, told behind the number: "three victories running for Kevin Foster"."""
FROM_YEAR = compiled(
    r" from (?:the )?(?P<y>[YD]\d+) (?:on |onwards )?(?:, )?"
    r"(?:the )?(?:{E}|it|they|party|he|she) [^,;:]*$"
)
"""A run that is told from its beginning: "from 1983 it won six times running"."""
BOUNDS = compiled(
    r" (?:from|between) (?:the )?(?P<first>[YD]\d+) (?:election )?(?:to|and|until|till|through|up to)"
    r" (?:the )?(?P<last>[YD]\d+)(?= )"
)
"""A span of years, wherever it stands: "from 1955 to 2010 Labour had won all 15 elections"."""
