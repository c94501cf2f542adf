"""Words around a figure of one poll that are plain to a reader: whose place, how many of the field.

Rows as those of `table`, and read before them.
"""

from tellers.check.grammar.words import NOT_OF_THEM

_FEW = r"(?:(?:just|only|some|a|an|mere|about|all of|at least|fully) )*"
_FIELD = r"(?:candidates|contenders|hopefuls|runners|parties|rivals|opponents|challengers|others)"
_OF_FIELD = (
    r" (?:of (?:the |them |his |her )?(?:N\d+ )?)?(?:"
    + _FIELD
    + r" )?(?:(?:all|have|had|also|each|duly) )*"
)
_WHOSE = r"(?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )(?! 's)"
_DEPOSIT = r" (?:(?:a|the|their|his|her) )?deposits?(?= )"
_ASIDE = r" (?:,|\() [^;:]{1,110} (?:,|\)) (?:(?:all|both|each|duly|also|who) )*"
_ENDED = r"(?= (?:place|spot|[.,;:)(]|with|on|and|but|by|for|behind|ahead))"
_POLLED = r"(?:polled|got|won|took|had|managed|received|attracted|mustered|secured|scored)"
_TO_BE = r" to (?:come|finish|be|take|reach|get|move|snatch|claim)(?: (?:in|into|a|the|up))* "
_BEGINS = r"(?:^|[;:,.(]| (?:and|but|with|while|as)) (?:(?:in|and|but|a|back|down) )*"
"""The words before a figure with which its clause begins, so that nobody is named there."""
_SHORT = r" (?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|lacked) "
_MORE = r" (?:more|extra|further|additional)(?: (?:votes|ballots|crosses|supporters))?"
_NEEDED = r" (?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|want(?:ed|ing)|lacked|short of)\b[^;:.]{0,40}"
_MOVE = r"(?:drop|fall|slump|slide|decline|decrease|collapse|dip|loss|rise|increase|jump|surge|leap|climb|gain|improvement|boost)"
_LEFT = r"(?:left|leaves|leaving|took|takes|taking|brought|lifted|gave|gives|giving|carried|put|sent|pushed|dragged|reduced|cost)"
_OR = r" (?:,|\() (?:(?:or|that is|equivalent to|equal to|some|just|only|a mere|about) )+"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    # whose it is stands behind it, or before the one that is held beside it
    ("position", "O", _BEGINS, r" (?:place |spot |position ), " + _WHOSE),
    ("change", "QT", r" an? ", r" (?:(?:percentage )?points? )?" + _MOVE + r" " + _LEFT + r" (?:the )?(?P<who>{E})(?= )"),
    ("change", "QT", r"", r" (?:percentage )?(?:points? )?(?:(?:was|were|is|had been|has been|being|went|came|fell|dropped|got) )*(?:off|wiped off|knocked off|shaved off|sliced off|lopped off|stripped from|shed from|taken off|cut from|chopped off|shorn from|added to|put on|tacked on to) (?:the )?(?P<who>{E}) (?:'s )?(?:vote share|share of the vote|share|vote|support|score)(?= )"),
    ("change", "QT", r" an? " + _MOVE + r" of " + _FEW, r" (?:percentage )?(?:points? )?in (?:the )?(?P<who>{E}) (?:'s )?(?:vote share|share of the vote|share|vote|support)(?= )"),
    ("share", "QF", r"(?:^|[.,;:]| and| but| while)(?: (?:only|just|some|about|nearly|almost|the other))* ", r" (?:had |have )?(?:stayed|stuck|remained|went over|turned|defected|came over|swung) (?:loyal |true |behind )?(?:with|to|behind) (?:the )?(?P<who>{E})(?= [.,;:]| and| but| while|$)"),
    ("change", "QT", r" an? " + _MOVE + r" of " + _FEW, r" (?:(?:percentage )?points? )?" + _LEFT + r" (?:the )?(?P<who>{E})(?= )"),
    ("votes", "N", r" [NQ]\d+ (?:votes )?(?:, )?(?:(?:well|far|just|narrowly|comfortably) )?(?:ahead of|in front of|clear of|behind|to|against) (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?:, )?(?:on|with|who (?:had|polled|got|took|won)) " + _FEW, r"(?! (?:points?|per|seats?|mps?) )"),
    ("votes", "N", r" (?:, |and |then )?followed by (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?:on|with) " + _FEW, r"(?! (?:points?|per|seats?|mps?) )"),
    ("votes", "N", r" followed by [^;:.]{1,90} (?:,|and|then) (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?:on|with) " + _FEW, r"(?! (?:points?|per|seats?|mps?) )"),
    ("votes", "N", r" (?P<who>{E}) {BEAT} (?:the )?(?:P\d+ 's )?{E} (?:by )?" + _FEW, r" (?:votes )?to N\d+(?= )"),
    ("votes", "N", r" {BEAT} (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?:by )?" + _FEW + r"N\d+ (?:votes )?to ", r"(?= )"),
    ("votes", "N", r"", r" (?:votes )?to N\d+(?: votes)? (?:was|is) the (?:margin|score|majority|scoreline|count) by which (?:the )?(?:P\d+ 's )?(?P<who>{E}) "),
    ("votes", "N", r" N\d+ (?:votes )?to ", r" (?:votes )?(?:was|is) the (?:margin|score|majority|scoreline|count) by which (?:the )?(?:P\d+ 's )?{E} (?:had )?{BEAT} (?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )"),
    ("lead", "N", r"", r" (?:more|fewer) (?:people|voters|electors|of them|residents|votes) (?:voted|turned out|opted|were cast|went|plumped|backed|chose|supported) (?:for |to )?(?:the )?(?:P\d+ 's )?(?P<who>{E}) than (?:for |to )?(?:the )?(?:P\d+ 's )?(?P<other>{E})(?= )"),
    ("votes_change", "N", r" (?:number|total) of (?:people|voters|electors|votes|those) (?:voting|who voted|backing|supporting|choosing|cast|going) (?:for |to )?(?:the )?(?P<who>P\d+) (?:{UP}|{DOWN})(?: by)? " + _FEW, r"(?= )"),
    ("valid", "N", r"(?:^|[;:.]) (?:total )?votes (?:cast|polled|counted) : ", r"(?= )"),
    ("share", "QF", r" Q\d+ (?:of (?:the |all )?[a-z ]{3,20} )?(?:went|fell|was given) to (?:the )?{E} (?:[^;:.]{0,60} )?(?:,|and|with|while) " + _FEW, r" to (?:the )?(?P<who>{E})(?= (?:[,.;]|and))"),
    ("lead", "QT", r"", r" (?:separated|divided|split|parted) (?:the )?(?P<who>{E}) (?:and|from) (?:the )?(?P<other>{E})(?= )"),
    ("votes", "N", r" (?P<who>winner|victor|winning candidate|new mp) 's (?:total|tally|vote|poll|score) of ", r""),
    ("votes", "N", r"", r" of (?:them|these|those|which) (?:for|to|went to|cast for) (?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )"),
    ("votes", "N", r" of (?:the|all) (?:valid )?votes (?:counted|cast)(?: ,)? ", r" (?:were|went|was) (?:for|to) (?:the )?(?P<who>{E})(?= )"),
    ("majority", "QT", r" {MAJ} , N\d+(?: votes)? , (?:(?:is |was )?(?:equivalent|equal) to|was|is|amounts? to|amounted to|came to|equates to|represents|represented) " + _FEW, r"(?= )"),
    ("majority", "QT", r" {MAJ}\b[^;:.]{0,30} N\d+ votes?" + _OR, r" of (?:those|the votes?|all|votes|the poll)(?= )"),
    ("turnout", "Q", r" on an? (?:[a-z]+ )?", r" turnout (?:,|gave|saw|left|was|brought|put|meant|secured)(?= )"),
    ("turnout", "Q", r" turnout\b[^.]{0,60} [;,] (?:but )?(?:this time|now|on thursday|yesterday) (?:it|the figure) (?:was|is|stood at|came to) " + _FEW, r"(?= )"),
    ("majority", "N", r" {MAJ} , (?:which|that) (?:was|had been|stood at|had stood at) N\d+ [^;:,]{0,40} , (?:is|was|has become|became|now stands at|stands at) (?:now )?" + _FEW, r"(?= )"),
    ("votes", "N", r" (?P<who>P\d+) (?:candidate|man|woman|contender|challenger|hopeful) 's (?:own )?(?:total|tally|vote|haul|score|poll|count) of ", r""),
    ("votes", "N", r" (?:with|won|polled|took|got|had|received) ", r" (?:out )?of (?:the |all )?N\d+ (?:valid )?votes(?: (?:cast|counted))?(?= )"),
    ("votes", "N", r" N\d+ votes?\b[^;:.]{0,30} [;,] (?:but )?this time (?:it|the (?:figure|total|tally|number)) (?:was|is) " + _FEW, r" (?:votes )?[.,;]"),
    ("share", "QF", r"", r" (?:of [a-z ]{2,30} )?voted (?:for )?(?:the )?(?P<who>P\d+)(?= )"),
    ("share", "QF", r" voted (?:for )?(?:the )?P\d+ (?:[^;:.]{0,40} )?(?:,|and|with|while) " + _FEW, r" (?:for )?(?:the )?(?P<who>P\d+)(?= (?:[,.;]|and))"),
    ("share", "N", r" {BEAT} (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?:by )?(?:[a-z]+ ){0,3}Q\d+ (?:of the (?:vote|poll) )?to ", r"(?= )"),
    ("share", "Q", r"(?:^|[;:,]| and| but) (?:(?:up|down|back) )?from " + _FEW, r" (?:of the (?:vote|poll) )?(?:in|at) (?:the )?[YD]\d+ (?:election )?(?:, )?(?:the )?(?P<who>{E}) (?:(?:'s )?(?:vote )?share )?(?:{UP}|{DOWN})(?= )"),
    ("majority", "QT", r" N\d+ votes?" + _OR, r" (?:of [a-z ]{3,30} )?(?:,|\)) (?:separated|divided|split|parted|lay between|was|were)(?= )"),
    ("majority", "QT", r" (?:{WIN}|{HOLD}|{BEAT}|win|victory)(?: [^;:.]{0,60})? by (?:(?:a|the) (?:majority|margin) of )?" + _FEW + r"N\d+(?: votes)?" + _OR, r"(?= (?:of (?:the |those )?(?:vote|poll|votes|total|turnout|valid)|[.,;)]))"),
    ("majority", "N", r" (?:did|managed|achieved) (?:so|it|that|this) with " + _FEW, r" (?:votes )?to spare(?= )"),
    # what is of nobody, of two, or of another than the last one named
    ("lead", "N", r" (?:gap|difference|margin|distance) (?:(?:here|there) )?between (?:the )?(?P<who>{E}) and (?:the )?(?P<other>{E}) (?:(?:was|is|came to|narrowed to|widened to|had been|:) )+" + _FEW, r"(?! (?:seats|mps|points|per) )"),
    ("nothing", "N", r"", r" (?:votes )?(?:separated|divided|covered|lay between) (?:the )?O\d+ , "),
    ("nothing", "NT", r" between (?:the )?O\d+ (?:place )?and (?:the )?O\d+ (?:place )?(?:there )?(?:was|were|is|are) " + _FEW + r"(?:not |n't )?(?:even )?", r""),
    ("nothing", "NQT", r" (?:need(?:ed|s|ing)?|had|would have) (?:only |just )*to (?:drop|lose|fall|shed|gain|rise|find|win|add|improve|put on)(?: by)? " + _FEW, r""),
    ("nothing", "O", r" (?:the|a) (?:man|woman|candidate|party|one|person|contender|hopeful|figure|side)(?: (?:who|that|which) (?:came|finished|was|ended(?: up)?))? (?:in )?", r""),
    ("nothing", "O", r" (?:not|never|couldn't|didn't|cannot|can't|n't)(?: even| quite)? (?:manage|reach|get|come|finish|make|claim|scrape|take|hold|keep|secure)(?: (?:to|a|the|into|in|come|finish|on|up))* ", r""),
    ("nothing", "O", r" (?:shoved|pushed|nudged|bumped|knocked|squeezed|relegated|forced|elbowed|dumped|muscled|shunted|demoted) (?:him|her|them|it) (?:back |down |out )?(?:in|in to|into|to) (?:a )?", _ENDED),
    ("position", "O", r" the ", r" ?(?:- )?(?:placed|-placed) (?:candidate|man|woman|party|one|contender) (?:was|is|were) " + _WHOSE),
    ("votes", "N", r" (?P<who>C\d+) (?:(?:of|for) (?:the )?P\d+ )?\( (?:(?:the )?P\d+ , )?", r" (?:votes )?\)"),
    ("nothing", "QF", r" (?:fell|fall|falls|falling|came|come|coming|up|just|well|far|finished|ended|was|were) short of (?:(?:just|only) )*", r""),
    ("nothing", "N", r"", r" (?:more |fewer |extra |additional )(?:votes |voters )?and (?:(?:the )?{E}|he|she|they|it) would "),
    ("others_share", "QF", r"", r"(?:(?: of)? (?:all |the |those |S\d+ 's )*[a-z]+(?: who voted)?(?: in S\d+| here)?)? (?:voted against|did not (?:want|choose|back|support|pick|vote for|vote|opt for)|didn't (?:want|choose|back|support|vote for|vote)|rejected|opposed|spurned) (?:the )?(?:(?P<other>{E})|winner|victor|him|her|them|it)(?= )"),
    ("others_share", "QF", r" (?:was|is|were|are) not the (?:(?:first|preferred) )?choice of (?:(?:about|some|nearly|almost) )*", r""),
    ("nothing", "N", r"", r" (?:people|voters|electors|of them)?(?: had)? ?(?:voted|opted|plumped|turned out) (?:for (?:somebody|someone|anybody|anyone) else|against)(?= )"),
    ("candidates", "N", r" the (?:only |sole |lone )?(?:one|N\d+) (?:out )?of (?:the )?", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?(?:{LOST}|{KEPT})" + _DEPOSIT),
    ("deposits", "N", r" (?:among|amongst) (?:(?:the|only|just) )*", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{LOST}" + _DEPOSIT),
    ("deposits", "N", r"(?<! the) (?:one|N\d+) of the ", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{LOST}" + _DEPOSIT),
    # whose place it is stands behind it
    ("position", "O", r"", r" (?:- )?(?:placed|-placed) " + _WHOSE),
    ("position", "O", r"", r" (?:place |spot )(?:went|goes|fell|belonged|going|falling) to " + _WHOSE),
    ("position", "O", r" (?:place|spot) (?:went|goes|fell|belonged|going|falling) to [^;:]{1,70} (?:,|and|, and) ", r" (?:place )?(?:(?:went|going) )?to " + _WHOSE),
    ("nothing", "O", r" in a ", r" for (?:the )?{E}(?= )"),
    ("position", "O", _BEGINS, r" (?:place |spot )?(?::|for|(?:was|is) (?:filled|taken|claimed|occupied) by) " + _WHOSE),
    ("nothing", "O", _BEGINS, r" place , (?:and |with |on )?[NQ]\d+ (?:votes )?, (?:is|was|will|would|must|may)(?= )"),
    ("nothing", "O", r"(?:^|[;:]) (?:(?:in|and|but|a) )*", r" (?:place )?(?:,|:) [NQ]\d+(?: votes)? [.;]"),
    ("nothing", "O", _NEEDED + _TO_BE, r""),
    ("to_place", "N", r" (?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|lacked) " + _FEW, r" (?:(?:more|extra|further) )?(?:votes? )?(?:more )?" + _TO_BE.removeprefix(" ") + r"(?P<place>O\d+)(?= )"),
    ("within", "N", _SHORT + _FEW, _MORE + r"(?= (?:[.,;)]|and|to (?:win|take|hold|keep)))"),
    ("within", "N", _SHORT + r"[^;:.]{0,20}N\d+" + _MORE + r" (?:;|,|and|, and|; and) (?:the )?(?P<who>{E}) ,? ?" + _FEW, r"(?: more)?(?: votes)? [.;,]"),
    ("within", "N", r"(?<! first)(?<! second) ", r" votes (?:away )?(?:from|short of|off) (?:westminster|parliament|victory|winning|the (?:commons|house of commons|green benches)|a (?:seat|place) (?:at|in) (?:westminster|parliament|the commons))(?= )"),
    ("nothing", "N", r" (?:another|a further) " + _FEW, r" (?:votes )?(?:for|to) (?:the )?{E} and (?:it|he|she|they|the)(?: [a-z]+)? (?:would|might|could)\b"),
    ("majority", "QT", r" {MAJ} (?:,|\() N\d+ votes (?:,|\)) (?:is|was|amounted to|represents|represented|equates to|worth) " + _FEW, r""),
    ("majority", "N", r"", r" votes?(?: (?:out of|in|from) (?:(?:a|the|total of|almost|nearly|over|some|about) )*N\d+)?(?: ,)? (?:(?:have|has|had) )?(?:cost|denied|deprived|robbed|spared|stood between) (?:the )?(?:{E}|him|her|them|it)(?= )(?![^;:.]{0,40} (?:deposit|O\d))"),
    ("majority", "N", r" (?:if|when|where|should) (?:(?:just|only|a mere) )*", r" votes? (?:can|could|may|might|is to) be (?:called|described as|counted as|considered|termed|said to be)(?= )"),
    # what is told of every vote, or of votes that did not move
    ("nothing", "NQ", r" for (?:every|each) (?:one |single )?(?:vote|ballot|cross|voter)\b[^;:.]{0,100}", r""),
    ("switch", "N", r" (?:switch|swap|transfer) of " + _FEW, r" (?:votes |voters )?(?:directly )?from (?:the )?{E} to (?:the )?{E} would have (?:changed|altered|reversed|overturned) (?:the|that|this) (?:result|outcome)\b"),
    ("nothing", "N", r" (?:switch|swap|transfer) of " + _FEW, r" (?:votes |voters )?(?:directly )?from (?:the )?{E} to (?:the )?{E}(?= )"),
    ("swing", "QT", r"", r" (?:is|was) the (?:[a-z]+ )?swing (?:from|to|away|against|towards)(?= )"),
    ("nothing", "QT", r"", r" (?:is|was) the swing (?:that |which )?(?:the )?(?:{E}|he|she|they|it) (?:had )?(?:need|requir)"),
    ("majority", "Q", r" N\d+ (?:votes )?(?:in it|between them) (?:represent(?:ed|s|ing)?|is|was|are|were|amount(?:ed|s)? to|equate[sd]? to) " + _FEW, r" of (?:those|the votes?|all|votes|the poll)(?= )"),
    ("electorate", "N", r" (?:e|electorate) ", r" (?:t|turnout) [NQ]\d+(?= )"),
    ("turnout", "Q", r" (?:t|turnout) N\d+ \( ", r" \)"),
    ("nothing", "N", r"", r" (?:more|fewer|extra) (?:people|voters|electors|names) (?:(?:were|are|was|is) )?(?:on|in) the (?:register|roll|electoral|list)(?= )"),
    # how far behind
    ("nothing", "N", r" (?:only|nobody|no one|no-one|none|no other|nobody else|neither)(?: (?![NQT]\d)[^ ;:.]+){0,6} within " + _FEW, r" (?:votes )?of (?:the|him|her|{E})(?= )"),
    ("behind", "T", r"(?<!more than )(?<!less than )", r" (?:behind|adrift|back|short|in arrears|off the (?:pace|lead))(?= (?:[.,;)]|in|and|but))"),
    ("lead", "T", r" 's (?:share of )?[QN]\d+ (?:share )?(?:was|is) " + _FEW, r" (?:points )?(?:more|less|higher|lower|better|worse|ahead|clear|above|below|behind) (?:than |of )?(?:that of )?(?:the )?(?P<other>{E})(?= )"),
    ("within", "N", r" within " + _FEW, r" (?:votes )?of (?:winning|taking|victory|holding|keeping|unseating|beating|a win|defeating|ousting)\b"),
    ("lost_part", "Q", r" (?:lost|shed|loses|losing|shedding) " + _FEW, r" of (?:the|their|its|his|her) (?:own |old )?votes?\b"),
    # how many of the field
    ("more_stood", "N", r" (?:names|candidates|hopefuls|contenders|parties) (?:were |had been |was )?(?:on|in) (?:the|that|its) (?:ballot )?(?:paper|list|field)\b[^.]{0,50} ", r" (?:more|fewer|less)(?: of them| names| candidates)?(?= [.,;)])"),
    ("candidates", "N", r" there (?:was|were|are|is) (?:(?:just|only|all of|a record|no fewer than|as many as|some) )*", r" (?:(?:names|candidates|of them|people) )?(?:on|to (?:choose|pick) from on) (?:the|that|this|yesterday's|thursday's) (?:ballot )?(?:papers?|ballot)(?= )"),
    ("candidates", "N", r" (?:women|men|woman|man|females?|males?|P\d+|sexes|split|deposits?)\b[^;:.]{0,40} among (?:the |all )?" + _FEW, r"(?= (?:[.,;)]|candidates|who stood|contenders|names))"),
    ("candidates", "N", r" (?:came|come|coming|finished|finish|finishing|trailed|ended|limped|was|were|placed|home|in) (?:(?:a|in|home|up|only|just|dead|distant|poor|lowly) )*(?:last|bottom|O\d+(?: place)?(?: out)?) of (?:the |all |a field of )?" + _FEW, r"(?= (?:[.,;)]|candidates|contenders|runners|hopefuls|names|who stood|with|and|on|but))"),
    ("candidates", "N", r"", r" (?:names|candidates|hopefuls|people|contenders) (?:(?:were|had|have|are|duly|all) )*(?:crowded|crammed|squeezed|packed|jostled|jostling|jostle|crowding|cluttered|filled|filling|vied|vying) (?:on to|onto|on|for|into|the|up)(?= )"),
    ("candidates_others", "N", r" (?:faced|faces|facing|saw off|seeing off|beat|beating|fought off|defeated|swept aside|brushed aside|up against|took on|against) " + _FEW, r" (?:other )?(?:opponents|rivals|challengers|other candidates|others|opposition candidates)(?= (?:[.,;)]|and|on|in|here|including|but))"),
    ("candidates", "N", r"(?:^| [;:,]| and| but) of (?:the |all )?", r" (?:candidates|contenders|hopefuls|runners|names|people|men and women)?(?: ?(?:who (?:stood|ran)|standing|running|in the (?:field|race|running)|on (?:the|offer)(?: ballot| paper| ballot paper)?|to stand)) ,? ?(?=[a-zNFC])"),
    ("more_stood", "N", r" {FIELD}\b[^;:.]{0,40} (?:,|\() ".replace("{FIELD}", _FIELD), r" (?:more|fewer|less) than (?:(?:in|at|on|the|there|were) )*(?:Y\d+|D\d+|last|previous|election|before|then)(?= )"),
    ("deposits", "N", r" (?:one|N\d+) of (?:(?:only|just) )*", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{LOST}" + _DEPOSIT),
    ("deposits_kept", "N", r" (?:one|N\d+) of (?:(?:only|just) )*", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{KEPT}" + _DEPOSIT),
    ("deposits", "N", NOT_OF_THEM, r" (?:of (?:(?:the|its|all|those|these) )*(?:N\d+ )?)?(?:" + _FIELD + r")" + _ASIDE + r"{LOST}" + _DEPOSIT),
    ("deposits_kept", "N", NOT_OF_THEM, r" (?:of (?:(?:the|its|all|those|these) )*(?:N\d+ )?)?(?:" + _FIELD + r")" + _ASIDE + r"{KEPT}" + _DEPOSIT),
    ("deposits", "N", r" deposits? (?:was|were) (?:lost|forfeited) by ", r" (?:of|" + _FIELD + r"|[.,;])(?= )"),
    ("saved", "N", r" (?:all|everyone|everybody) (?:but|bar|except|save)(?: for)? " + _FEW, _OF_FIELD + r"{LOST}" + _DEPOSIT),
    ("deposits", "N", r" (?:all|everyone|everybody) (?:but|bar|except|save)(?: for)? " + _FEW, _OF_FIELD + r"{KEPT}" + _DEPOSIT),
    ("nothing", "N", r"", r" (?:" + _FIELD + r" )?(?:polled|took|got|won|had|attracted|received|scored|managed|were|finished) (?:between|within)(?= )"),
    ("nothing", "N", r" N\d+ (?:of (?:the )?(?:N\d+ )?)?(?:" + _FIELD + r" )" + _POLLED + r" ", r""),
    ("nothing", "N", r" (?:nobody|no one|no-one|none|not one|no candidate)(?: else| here)? (?:in|of|among|from|within) the (?:O\d+|top|leading|front|main) ", r""),
    ("stood_against", "N", r"", r" (?:" + _FIELD + r" |people )?(?:stood|ran|stand) against (?P<who>{E})(?= )"),
    ("nothing", "N", r"", r" (?:candidates|rivals|opponents|challengers) (?:(?:who|that) )?(?:stood |ran )?against\b"),
    ("of_a_label", "N", r" N\d+ (?P<who>P\d+)(?: candidates)?(?: [a-z]+){0,3} ", r" (?:votes )?between them(?= )"),
)  # fmt: skip
