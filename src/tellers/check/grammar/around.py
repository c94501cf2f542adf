"""The words around a figure: whose it is, of when, which way it moved."""

from functools import lru_cache

from tellers.check.grammar.words import compiled

SUBJECT_RIGHT = compiled(
    r" - placed (?:P\d+ )?(?:(?:candidate|contender|challenger|finisher|hopeful|man|woman|nominee|runner) )?, (?:(?:the )?P\d+ (?:'s )?(?:candidate )?)?(?P<third>C\d+)(?= )|"
    r" in (?:the )?S\d+ (?:voted|went|opted|plumped|backed|chose|supported|picked|wanted)(?: for)? (?:the )?(?P<chosen>{E})(?= )| {CHOSE} (?:the )?(?P<backed>{E}|him|her|them|winner|victor|runner-up)|"
    r" place (?:(?:in|at) (?:S\d+|the (?:seat|constituency|contest)) |here |there )?(?:(?:in|at) (?:the )?[YD]\d+ (?:general election )?|last time |N\d+ years (?:ago|before|earlier|previously) )?(?:came|was|is|were) (?:the )?(?P<placed>{E})|"
    r" of (?:the )?(?P<owner>{E})(?: 's (?:share|votes?|support)(?= )|(?= , (?:whose|who) ))|"
    r" (?:of the vote |votes |ballots )?(?:for|going to|went to) (?:(?:the|sitting|outgoing|incumbent|former|mp|mep|msp|mla) )*(?P<who>{E})|"
    r" seats (?:that |which )?(?:the )?(?P<winner>{E}) | (?:[a-z]+ )?(?:rise|increase|fall|drop|decline|decrease|slump|slide|surge|jump|leap|growth|dip|collapse|plunge|improvement|advance|loss) (?:in|for|by) (?:the )?(?P<mover>{E})(?= (?:'s )?(?:own )?(?:share|vote|support|poll|score|tally|total|[.,;]))"
)
OWNER = compiled(r" (?P<who>{E})(?: candidate| mp| man| woman| challenger| runner-up)? 's $")
SUBJECT_ATTACHED = compiled(
    r" (?P<who>{E}) (?:'s |\( |, (?:on|with) |\N{EM DASH} |: |, (?:who|which)(?: [a-z]+){0,3} )?(?:[a-z-]+ ){0,7}$"
)
WHO_DID = compiled(
    r" (?P<who>{E}) , (?:who|whose|which) (?:share (?:of the vote )?for P\d+ |P\d+ 's share )?(?:(?!(?:and|but) )[a-z'-]+ |F\d+ of |\( |O\d+ |N\d+ (?:votes )?(?=brought |won |earned |gave |bought |yielded |secured )){0,8}(?:T\d+ ?)?$"
)
"""Somebody of whom a clause goes on to tell: whatever stood before him, the figure is his."""
SUBJECT = compiled(
    r" (?P<who>{E}|he|she|they|his party|her party|his|her|their|it|its|the party|the winner|"
    r"the victor|the runner-up|the independents?)(?= )"
)
OBJECT_BEFORE = compiled(
    r" (?:over|than|(?<! that )(?<! those )of|behind|{BEAT}|from|against|to|by|for|replaced|succeeds|follow|succeed|replace|succeeding|replacing|ex|ex-|former|including|past|above|"
    r"overtook|overtaking|leapfrogged|leapfrogging|passed|passing|the former|old|and the rest of|to (?:overtake|beat|pass|leapfrog|unseat|oust|topple|overhaul|catch|see off|push|squeeze)(?: (?:the )?[CP]\d+(?: ,)?){0,2}(?: and)?) (?:the )?$"
)
NO_NAME = compiled(
    r"^ (?:he|she|they|it|his|her|their|its|the|a|an|with|that|this|those|these|in|at|on|after|when|but|and|there|turnout|votes|some|just|only|more|all|both|having|taking|winning|polling|by|from|"
    r"against|for|while|although|despite|as|to|of|if|yet|so|then|now|overall|nearly|almost|over|under|about|one|two|three|four|five|not|no|nobody|even|still|also|here|locally|labour's|polled|took|received|secured|got) "
)
SURNAME = compiled(
    r"(?<! the)(?<! a)(?<! an) ! (?:{GOT}|{WIN}|{HOLD}|{BEAT}|{UP}|was|re-elected|came|finished|lost|who|,|'s (?:[NQ]\d+|votes?|share|tally|total|{MAJ})) "
)
THEN = compiled(
    r" (?:last time|most recently|recast|redrawn|new lines|previous|previously|notional|notionally|last general election|last election|"
    r"(?:N\d+ )?(?:years?|months?) (?:before|earlier|ago|previously)|the (?:year|time) before|"
    r"had (?:been(?! (?:emptied|opened|tipped|sorted|unsealed|weighed|driven|carried|closed|rejected|cast|counted|spoilt|spoiled|set aside|stacked|piled|added|bundled|verified|announced|declared|read|checked|sorted|tallied|expected|tipped|told|warned|predicted|reported))|won|held|polled|taken|received|got|stood|had|begun)|was then|then|once (?:held|had|polled|won|took)|"
    r"(?:(?<!poor )(?<!good )old|former)(?= (?:{E} )?(?:{MAJ}|share|seat|boundaries|figure|total|vote)(?= ))|"
    r"sitting on|nursing|(?:arrived|turned up|came|rode in)(?: (?:here|in|at|to|this|S\d+|the|election|contest|campaign|night|count)){0,4} (?:on|with|defending)(?= (?:an?|his|her|their) (?:[a-z-]+ )?{MAJ} of )|defence of(?= (?:an?|the|that|his|her|their) +(?:[a-z-]+ |[PCN]\d+ |'s ){0,4}{MAJ})|defending|defended|overturned|overturning|overturn|having (?:had|held)|wip(?:ed|ing) out(?! (?:in|across|throughout|completely|altogether|entirely) )|disappeared|inherited|inherit(?:s|ing)(?= an? (?:[a-z-]+ ){0,2}{MAJ})|bequeathed|left behind|leaving behind|sat on|sat atop|squander(?:ed|ing)|(?:late|outgoing|departing|retiring|departed) (?:mp|member|incumbent|C\d+|P\d+)(?= 's (?:own )?{MAJ})|predecessor(?= (?:'s (?:[a-z]+ )?{MAJ}|had|held|enjoyed|won|sat|was|left|took) )|gone(?= (?:is|was|goes|went) (?:an?|the|that|his|her|their) (?:[a-z-]+ |P\d+ |'s ){0,4}{MAJ})|(?:cost (?:him|her|them|it|C\d+|P\d+)|(?:made|making) (?:light|short work) of|erased?|erasing|demolished|demolishing|destroyed|destroying|obliterated|obliterating|annihilated|annihilating|smashed|shredded|swallowed(?: up)?|swept aside|sweeping aside|swept away|sweeping away|brushed aside|cancelled out|reversed|reversing|overcame|overcoming|overhauled|overhauling|blew away|blown away|ate up|eaten up|consumed|threw away|throwing away|thrown away|frittered away|frittering away|gambled away|blew|let slip|saw slip|razed|vaporised|tore up|torn up|burned through|burst through|erasure of|toppl(?:e|ed|ing)|shatter(?:ed|ing)|eliminat(?:ed|ing)|trampled|smashing|wipe out|sweep away|demolish|destroy|obliterate|overcome|overhaul)(?= (?:[a-z-]+ |[PCN]\d+ |'s ){0,5}{MAJ})|"
    r"(?:turned|transformed|converted) an? (?:[a-z]+ |P\d+(?: 's)? )*{MAJ} of|paper(?= {MAJ})|were reckoned|was reckoned|guarding|protecting|(?:began|begun|beginning|started|starting|entered|entering|opened|opening|went into|going into|came into|coming into|heading into|headed into) (?:the|this|his|her|its|their|polling) (?:by-election|campaign|night|contest|election|race|battle|defence|day|evening|count|poll|vote|fight)|"
    r"on (?:the|its|these|those) (?:(?:present|new|current|redrawn|revised|altered) )?(?:boundaries|lines|map)|on paper|in the last parliament) "
)
LAST_TIME = compiled(
    r" last time (?:that |when )?(?:the )?(?:{E}|it|they|he|she) (?:{ADV})*(?:{WIN}|held|lost|stood)(?= )"
)
YEARS_AGO = compiled(r" (?P<n>N\d+) years (?:ago|earlier)(?= )")
THEN_TIGHT = compiled(
    r" (?:replac(?:es|ed|ing)|from|against|compared (?:with|to)|compares with|than|versus|instead of|not|after|(?:up|down) on) "
    r"(?:(?:the|his|her|their|a|an|P\d+(?: 's)?(?= (?:majority|lead|margin) of)|notional|previous|just|only|majority of|share of|vote of|one of|last time's|lead of|margin of) )*$"
)
THEN_AFTER = compiled(
    r"^ (?:- )?(?:of the vote |votes? )?(?:{MAJ} (?=(?:has |had |was )?(?:become|became|turned|evaporated|vanished|gave way|given way|disappeared|melted|(?:been )?(?:reduced|cut|slashed|trimmed|whittled|pared|slimmed|eroded|dented|shaved)(?: down| back| away)? to) ))?(?:in hand |to spare |to the good |in the bank |clear |ahead |adrift )?(?:for (?:the )?P\d+ (?=(?:(?:has|have|had|was) )*(?:turn|becom|becam|giv|gav|transform|replac|made way)))?(?:(?:by|with) which (?:the )?(?:{E}|he|she|they|it) (?:[a-z]+ |S\d+ ){1,4}?(?=(?:last time|N\d+ years) ))?(?:here |there |in (?:S\d+|the seat|this seat|the constituency) )?(?:last time|{MAJ} (?:that |which )?(?:he|she|they|it|the party|{E}) (?:had |was |were )?(?:took|carried|brought|inherited|defended|defending)(?= )|(?:N\d+ )?years? (?:before|earlier|ago)|previously|"
    r"the (?:year|time) before|at the (?:last|previous)|in the (?:last|previous)|before\b|(?:(?:has|have|had|was|is|been|then|simply|duly|all but) )*(?:disappear|vanish|evaporate|melt(?:ed)?(?: away)|crumble|turn into|turn to|go up in smoke|swept away|washed away|wiped out|disappeared|vanished|evaporated|disappear(?:ed)?|vanish(?:ed)?|evaporated?|melt(?:ed)?|crumbled?|go up in smoke|went up in smoke|wiped out|swept away|become|became|turned into|transformed into|replaced by|given way to|gave way to|made way for|(?:reduced|cut|slashed|trimmed|whittled(?: down| away)?|pared(?: back| down)?|slimmed|eroded|dented|shaved) (?:down )?to(?= )|gone(?= [.,;])|overturned(?= [.,;])|erased(?= [.,;]))\b)"
)
WHEN_THEN = compiled(
    r" in an? (?:[a-z]+ )?(?:seat|constituency) (?:with|where|that had) (?:a|an|the) (?:[a-z]+ |P\d+ )*{MAJ} (?:of|was) $| (?:where|when|which) (?:[CP]\d+|he|she|it|they) had (?:[a-z]+ ){1,3}(?:by|with) (?:(?:just|only|a|an|majority|margin|lead|of) )*$|"
    r"(?: (?:before|earlier|ago)|last time| back N\d+ years| (?:last|previous) (?:general )?election) , when [^;]*$|"
    r" (?:years?|months?|weeks?) after (?:(?:he|she|they|it|the P\d+|[CP]\d+) )?(?:winning|won|taking|took|losing|lost|holding|held|gaining|gained|being|seizing|coming)[^,;]*$|"
    r" , (?:which |that |a seat )?(?:(?:was|had been|were) )?(?:held|won|gained|taken|captured|lost) by (?:the )?{E} (?:last time )?(?:with a majority of |by )(?:(?:just|only|a|mere) )*$"
)
"""What puts a figure at an election before: when, after which, by whom the seat was held."""
NOW_TIGHT = compiled(
    r" (?:to|now|this time|to(?:day|night) (?:on|with|at)|(?:into|becomes?|became) (?:an? )?(?:[a-z]+ )?(?:P\d+ )?(?:one|{MAJ}) of|into an? (?:[a-z]+ )?(?:P\d+ )?(?:defeat|loss|deficit|win|victory) (?:by|of)|(?:become|became|gave way to|given way to|turned into|shrivelled to|shrunk to)|(?:and|but) (?:(?:then|this time|now) )?(?:(?:lost|won) by|finished|ended(?: up)?|came (?:in|out|home))) (?:just |only |a mere )?$"
)
FRAMED = compiled(
    r"^ (?:(?:at|in|on) (?:the )?(?:last|previous) (?:general )?(?:election|contest|poll|time)\b|"
    r"(?:only |just |barely )?(?:N\d+|a|some N\d+) (?:years?|months?) (?:ago|earlier|before|previously)\b|last time\b|back then\b)"
    r"(?:(?! (?:now|this time|tonight|today|but|since then|yesterday) )[^;:])*$"
)
"""A sentence that is set, from its first words on, at the election before."""
TO_WIN = compiled(
    r" (?:to (?:win|take|gain|secure|seize|capture|hold|claim|snatch)|winning|victory|and (?:won|took|gained|seized|captured))(?: [a-z]+| [SP]\d+){0,5} (?:by|with|of) "
    r"(?:(?:just|only|a|an|majority|margin|of|some) )*$"
)
"""A victory that follows what was overturned: "overturned a majority of 24,239 to win by 6,144"."""
GOT_IT = compiled(
    r"^ (?:swing )?(?:that |which )?(?:(?:they|he|she|it|the party|{E}) )?(?:in fact |actually |duly |eventually )?(?:secured|got|achieved|managed|recorded|obtained|happened|materialised)(?= )"
)
NEEDED = compiled(
    r" (?:needed|needs?|needing|require[sd]?|requiring|would take|target of|to (?:win|take|gain) it) "
)
NOW_AFTER = compiled(
    r"^ (?:votes )?for (?:(?:the|sitting|outgoing|incumbent|mp|P\d+) )*C\d+ (?=[.;])|^ (?!and |but )(?:(?! and | but )[^,;.NQTF]){0,24}(?:this time|tonight|today|(?:at|in|on) this (?:one|occasion|election|contest|poll|[.,;)]))(?= |$)|^ (?:votes |of the vote )?now(?= [.,;)])"
)
AN_ANNIVERSARY = compiled(
    r" (?:(?:N\d+|an?) (?:years?|decades?)|(?:[a-z]+ of )?a century|half a century)(?: ,)? ago (?:, )?(?:this|today|yesterday|tonight|tomorrow|last|next|on|in|to the day) "
)
NOTIONAL = compiled(
    r" (?:notional|notionally|recast|on paper|paper {MAJ}|on (?:the|its|these) (?:(?:present|new|current|redrawn|revised|altered) )?(?:boundaries|lines|map)) "
)
YEAR_AFTER = compiled(
    r"^(?: ,(?= (?:came|dat(?:ed|es|ing)) ))?(?:(?! [NQTF]\d)[^;:.,]){0,40}? (?:in|of|at|\(|back in|dat(?:ed|es|ing) (?:from|back to)|on(?= (?:[a-z]+day )?D\d)) (?:the |[a-z]+day )?(?P<year>[YD]\d+)\b"
)
YEAR_BEFORE = compiled(
    r" (?:in|of|at|as|the|notional|her|his|their|'s(?= [YD]\d+ (?:[a-z]+ )?(?:{MAJ}|share|vote|votes|tally|total|score|result|poll|figure|showing|performance|candidate) )|its|for|on|on [a-z]+day|(?:until|till|since)(?= [YD]\d+ (?:, )?when )) (?P<year>[YD]\d+)\b"
)
OTHER_EVENT = compiled(
    r"^ (?:(?:,|that|which|it|he|she|they|{E}|had|was|the|his|her|party|been) )*(?:lost|surrendered|forfeited) (?:[a-z]+ ){0,3}(?:{E} )?(?:in|at) (?:the )?$|^ (?:that |which )?(?:the )?(?:{E}|they|it|he|she) (?:had )?(?:won|gained|took|held|captured) (?:[a-z]+ ){0,3}(?:in|at) (?:the )?$| than (?:(?:the )?{E}|he|she|it|they|(?:his|her|its|their|the) party|when)(?: [^ ,;:]+){0,9} $| (?:seat|constituency|one|place) (?:{ADV})*(?:lost|won|held|gained|taken|fought) (?:in|at|on) (?:the )?$|"
    r"(?<! by)(?<! with) (?:seat|constituency|one|party|place|S\d+|result|majority|that|which) (?:that |which )?(?:it|he|she|they|{E}|had|was|the party) (?:{ADV}|had |was |been )*(?:lost|won|held|gained|taken|took|regained|recorded|enjoyed|achieved|got|set|elected|fought|ceded|surrendered|conceded|yielded)(?: [a-z]+){0,2}(?: (?:to|from|by|for) (?:the )?{E})? (?:in|at|on) (?:the )?$|"
    r" (?:against|beside|alongside|with|to|than|on|below|above|under|beneath|over|short of) (?:the )?(?:that|those|ones?|figures?|results?|numbers?|levels?|marks?|rates?|turnouts?) (?:of|in|at|from) (?:the )?$| (?:having (?:[a-z]+ ){0,2}(?:O\d+|[a-z]+)|would (?:not |never |also |still )?have [^;:]{0,40}|where|whereas|when|while) (?:in|at|on) (?:the )?$| (?:and|but|while|though|although|where|that|which) (?:(?:the )?(?:{E}|seat|constituency)|he|she|it|they) (?:had|has) (?:[^ ,;:]+ ){0,8}(?:in|at|on) (?:the )?$| (?:smaller|larger|bigger|shorter|longer|fewer|higher|lower) than (?:in|at|on) (?:the )?$| (?:on|below|above|than|over|beneath|under|short of|ahead of) (?:what (?:the )?(?:{E}|he|she|they|it)(?: had| 'd)?|(?:the |their |its |his |her )?(?:{E}(?: 's)? )?(?:score|share|total|tally|showing|vote|poll|figure|haul)) (?:[a-z]+ ){0,3}(?:in|at|on|of|from) (?:the )?$"
)
"""What makes a date behind a figure that of another event, told of in a clause of its own."""
COUNTED_FROM = compiled(
    r" since (?:(?:the|its|a|an|his|her|their|at|in|far|back|as|it|was|created|formed|creation|formation|inception) )*$"
    r"| (?:up|down|rise|fall|increase|drop|better|worse|more|fewer|higher|lower)(?: votes| voters| candidates| as many)? (?:than )?(?:on|in|at) (?:the )?$| (?:gain|gains|gained|gaining|lost|lose|losing|added|adding|shed|shedding|dropped|won|picked up) (?:[a-z]+ )?[NQT]\d+ (?:(?:more|fewer|seats|mps|members|votes|points) )*on (?:the )?$"
)
"""What makes a date the beginning of a run, and not the day of what follows."""
NEXT_CLAUSE = compiled(r" (?:and|but|before|then|having|who|which|when|while|after) ")
ASIDE = compiled(r" (?:,|\(|\)|\N{EM DASH}|and|but|who|which|when|after|before|since) ")
"""What sets a date apart from a claim that follows: it may be the date of something else."""
IN_AN_ASIDE = compiled(
    r" (?:{E}|[a-z]+) , (?!(?:in|at|on|back|way|the|general|election|of|for) [^,]*$)[^,;:]*$| \( [^()]*$"
)
"""What a date may close: ", runners-up in 2019 ,", "(from 46 in 2019)"; not ", in 2019 ,"."""
_EVENT = (
    r"(?:{WIN}|{HOLD}|{GAIN}|{BEAT}|lost|loses|lose|losing|regained|elected|re-elected|returned|went|"
    r"fell|stood|came|clung|hung|squeaked|scraped|edged|romped|served|sat|finished|slipped|increased|cut|is now|it is|this time)"
)
NEXT_EVENT = compiled(
    rf" (?:,|\(|\N{{EM DASH}}|and|but|before|then|yet|while|only)(?: [^ ;]+){{0,9}}? {_EVENT} "
)
NEXT_SUBJECT = compiled(r" (?:and|but|while|yet) (?:the )?{E} (?!had [a-z])[a-z]+ ")
"""A clause that tells of another event than the one whose date stands before it."""
RELATIVE = compiled(r" , (?:where|which|who|when|whose) [^,;]* [YD]\d+$")
"""A clause on the side that a date closes: ", where it had a majority of 4,230 in 2019 ,"."""
DATED_EVENT = compiled(rf" {_EVENT} [^;:]*$")
DATED_STATE = compiled(r" (?:had|was|were) [^;:]*$")
FROM_TO = compiled(
    r"^(?: {UP}| {DOWN})?(?: votes| of the vote)?(?: (?:from|then|down|up|back))*(?: [NQ]\d+(?: votes)?)? to (?:(?:just|only|a|mere) )*[NQ]\d+(?: votes| of the vote)? (?:in|at) (?:the )?(?P<year>[YD]\d+)(?= )"
)
"""What dates the end of a move: "from 8,820 to 441 in 2017"."""
IN_A_YEAR = compiled(
    r" (?:{UP} |{DOWN} )?(?:in|at the (?:general |by-)?election (?:of|in)) (?:the )?"
)
KIND_AFTER = compiled(r"^ (?:[SP]\d+ )?(?P<kind>general election|by-election|byelection)(?= )")
KIND_BEFORE = compiled(
    r" (?P<kind>general election|by-election|byelection|by - election)(?: (?:of|in|on|held|on [a-z]+day|there|here|\(|,|in S\d+|at S\d+))* $"
)
COMPARED = compiled(
    r" (?:than|since|compared|from|against|(?:below|above|beneath|short of) (?:that|the)|(?:up|down|more|fewer|less|rise|fall|increase|gain|loss) (?:[a-z]+ )?on) "
)
"""What makes a date the base of a comparison."""
KIND_OWN = compiled(r" (?P<kind>by-election|byelection)(?= )")
KIND_FIRST = compiled(
    r"^ (?:at|in) the (?P<kind>general election|by-election) (?!of|on|in(?! S\d)|held|here|,)"
)
HEADED = compiled(r"^ (?:S\d+ , |S\d+ )?(?P<year>[YD]\d+) : ")
"""A date that stands before all, as a heading does."""
KIND_NEXT = compiled(
    r"^ (?:(?:by|with) (?:[a-z]+ )*[NQ]\d+ )?(?:(?! [NQTF]\d| and | but )[^;:.,]){0,24}?\b(?:at|in) (?:the|a|that|this|his|her|their) (?:S\d+ )?(?P<kind>by-election|byelection|general election)(?= )"
)
"""The kind of an election that no date is given for."""
SINCE = compiled(
    r" (?:since|on|than in|than (?:(?:the )?(?:{E}|party|it|they|he|she) )(?:had|got|took|won|polled|managed|did|scored)(?: [a-z]+){0,3} (?:in|at)|from|compared with|against|result for|(?:on|than|over|to|against) what (?:(?:the|[a-z]+|{E}) ){1,4}(?:in|at)|(?:below|above|beneath|under|over|than|on|from|short of) (?:that|the (?:figure|level|turnout|one|mark|share|number|rate))(?: (?:seen|recorded|achieved|reached|set))? (?:of|in|at|from|for)|(?:to|on) [^,;:.]{0,24}(?:total|tally|vote|score|haul|figures?|poll|result|performance|showing|share|effort) (?:of|in|from|for|at)) (?:(?:the|its|his|her|their|an|estimated|notional) )*(?P<year>Y\d+)\b"
)
"""What puts a figure in the past, and when."""
CLOSED_ASIDE = compiled(r" , (?:the [^,;]{0,24} )?(?:who|which|where|whose) [^,;]* ,(?= )")
"""A clause on somebody that ends before the figure: what it tells since when is not the figure's."""
TO_ITS_OWN = compiled(
    r"^ (?:votes )?(?:to|on) (?:(?:the|its|his|her|their|P\d+|'s) )*(?P<year>Y\d+) (?:[a-z]+ )?(?:total|tally|votes?|score|haul|figure|poll|result)\b"
)
"""What a figure was added to: "added 3,660 votes to their 2019 total"."""
CLAUSE_RIGHT = compiled(
    r"^(?:(?! [NQTF]\d| compare[sd] | wh(?:ere|en) in | while | and over| and (?:the )?(?:{E}|seat|constituency) (?:had|was|were|has) | (?:where|when) (?:the )?(?:{E}|he|she|they|it) (?:had|were|was) | in an? (?:[a-z-]+ )?(?:seat|constituency|contest|division) (?:where|that|which|(?:the )?P\d+|C\d+|he|she|it|they) )[^,;:.]){0,60}"
)
OWN_CLAUSE = compiled(r"^(?:(?! [NQTF]\d)[^;:])*")
OWN_WORDS = compiled(r"^(?:(?! (?:who|which|whose) )[^;])*")
"""The words after a figure up to the next one, and those up to a clause on somebody else."""
PRONOUN_LAST = compiled(r" (?:he|she|they|who|his|her|it)(?: (?!{E})[^ ]+){0,6} $")
ANY_ENTITY = compiled(r" {E} ")
BEAT_BY = compiled(r" {BEAT} [^;:]* by (?:just |only |a margin of |a majority of )?$")
A_NOUN = compiled(r" (?:share|vote|votes|turnout|majority|support|swing) ")
NO_NOUN = compiled(
    r"^ (?:[,.;:)]|N\d+ years? (?:ago|before|earlier)|with|there|here|in|at|to|for|and|but|while|against|last|this|on|the|overall|respectively)(?= )"
)
NO_NOUN_YET = compiled(
    r" (?:{GOT}|{WIN}|{HOLD}|and|to|from|with|against|or|,|{E})(?: (?:just|only|the|a|mere|back|up|down|to|from|on))* $"
)
BY_A_PART = compiled(r" (?:{UP}|{DOWN})(?: by| of)?(?: just| only| more than| some)* $")
OF_A_PART = compiled(
    r" (?:{UP}|{DOWN})(?: by| of)?(?: just| only)* $| (?:to|from|on|with|and)(?: just| only)* $|"
    r" {E} 's $"
)
"""What stands before a number that has left out "per cent" or "points"."""
MOVE_OF = compiled(r" (?:a|an) (?:net )?(?:gain|rise|increase|loss|fall|drop) of (?:just |only )?$")
MORE_THAN_THEN = compiled(
    r"^ (?:seats )?(?:more|fewer|up|down) (?:than|on) (?:(?! [NQT]\d)[^,;.]){0,40}?(?:in Y\d+|last time|N\d+ years? (?:ago|earlier|before)|(?:at|after|following) the (?:last|previous))"
)
"""What makes a number after seats a change of them."""
MOVES_ON = compiled(r"^ (?:up|down|{UP}|{DOWN}) (?:from|on|,)(?= )")
BASE_NEXT = compiled(r"^ (?:votes )?(?:[.,;)]|on|from|since|compared|and|but|against)(?= )")
MORE_THAN_BEFORE = compiled(
    r"^ (?:more|fewer|less|higher|lower|up|down|better|worse) (?:than|on) {AGO}"
)
"""What makes a number after votes a change of them."""
SINCE_FIGURE = compiled(r" [NQTF]\d+(?: votes)?(?P<words>(?: (?![NQTFCPS]\d)[^ ]+)*) $")
"""The words from the last figure to the next, where no name stands between."""
BY_AGAIN = compiled(
    r"^ [NQTF]\d+(?: votes)? (?:(?! by )[^;:])*(?:,|and|but) (?:(?! (?:deposits?|share|turnout|swing|vote|years?) )[^;:])*by (?:(?:just|only|a|mere|some) )*$"
)
AND_AGAIN = compiled(
    r"^ [NQTF]\d+(?: votes)?(?: (?:in|at|on) (?:the )?[YD]\d+| last time)?(?: (?:,|and|but|to|then|from|against))+ (?:(?:is|was|a|now|just|only|in|[YD]\d+) )*$"
)
OF_A_DAY = compiled(
    r"^ (?:votes )?(?:[.,;)]|(?:in|at) (?:the )?(?:[YD]\d+|last|previous|next|following)|and|but|now|this time|last time|(?:a|N\d+) years?|to)(?= )"
)
VOTES_OF = compiled(r" (?:votes|ballots)(?: , N\d+)? $")
MAJORITIES = compiled(
    r" majorities (?:(?! (?:votes?|share|turnout|swing|polled|deposits?) )[^;:])*$"
)
ITS_DATE = compiled(r"^ (?:votes )?(?:in|at|\() (?:the )?[YD]\d+ ")
"""What follows a figure that has a date of its own."""
LISTED_SEAT = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|lost|losing|loses|gains|holds) [^;]*? (?P<seat>S\d+) (?:\( |by |, by |with (?:a )?majority of |\( (?:majority|by) )(?:(?:just|only|a|mere) )*$"
)
"""A seat of a list, with a figure behind it: "Labour held Bootle (1,234) and Crosby (2,345)"."""
A_LIST = compiled(
    r" S\d+ (?:\( |by |with ).* S\d+ (?:\( |by |with )(?:(?:a|majority|of|just|only) )*N\d+ "
)
OTHER_NOUN = compiled(r" (?:swing|{MAJ}) [^;]{0,40}$")
OF_TURNOUT = compiled(r" (?:turnout|turn-out)(?: (?!{E})[^ ]+){0,8} $")
NOW_HAS = compiled(r" (?:now (?:has|is|stands at)|and now) $")
AFTER_MARGIN = compiled(r" by [^;,]* ?N\d+ (?:votes )?, (?:or )?$")
OF_A_MARGIN = compiled(r" {MAJ}(?: (?!{E})[^ ]+){0,6} $")
MOVED_BY = compiled(r" (?:up|down)(?: by)? (?:just |only )?$")
VOTES_NEXT = compiled(r"^ (?:[a-z]+ )?(?:votes?|ballots|people|supporters|crosses)(?= )")
OWN_NOUN = compiled(
    r" (?:{MAJ}|turnout|share|swing|electorate|deposits?|votes?|ballots?) (?:, (?:at|of) )?[^,;]{0,30}$"
)
"""What stands on either side of a number whose noun was said before, and what gives it another."""
FIGURE = compiled(r" [NQTF]\d+ ")
SWING = compiled(
    r" (?:swing|swung|switch)[^;]* from (?:the )?(?P<from>P\d+) (?:[a-z]+ )?to (?:the )?(?P<to>P\d+)"
)
SWING_JOINED = compiled(
    r" (?P<from>P\d+) (?:- )?to (?:- |the )?(?P<to>P\d+)[^;]* swing| swing [^;]*to (?:the )?(?P<to2>P\d+) from (?:the )?(?P<from2>P\d+)"
)
SWING_TO = compiled(r" (?:swing|swung)[^;]* (?:to|towards) (?:the )?(?P<to>P\d+)")
BESIDE_NATIONAL = compiled(
    r" (?:than|above|below|over|under|dwarfed|against|matched|beat|exceeded|twice|double|half|with|to|on|outdid|like) (?:(?:the|its|their|party 's|that|of|{E} 's) )*(?:national|uk|nationwide|country 's) (?:figure|swing|average|picture|trend|turnout|share|rate|one)(?! of [NQT])(?= )|"
    r" (?:than|above|below) (?:the|that) (?:figure |average |rate |one )?(?:for|of|in|across|over) the (?:country|nation|uk)(?= )| (?:O\d+|highest|lowest|largest|biggest|smallest|narrowest|closest|safest|worst|best|poorest|tightest|slimmest|thinnest|widest)(?: [a-z-]+){0,2} (?:in|of|across) (?:the (?:whole )?(?:uk|united kingdom|kingdom)|great britain|britain)(?= )| (?:highest|lowest|largest|biggest|smallest|narrowest|closest|safest|worst|best|poorest|tightest|slimmest|thinnest|widest)(?: (?:majority|turnout|share|margin))? (?:nationally|nationwide)(?= (?:[.,;)]|and|but) )(?! , (?:since|for|in) )| the uk 's (?:O\d+ )?(?:- )?(?:most |least )?(?:[a-z]+est|marginal|best|worst|safe)(?= )|{AMONG_SEATS}"
)
THE_REGION = compiled(r" (?:across|in|throughout|around) the (?:region|nation|province) ")
NATIONWIDE = compiled(
    r" (?:nationally|nationwide|national|across the country|great britain|across britain|the uk|across the uk|across the united kingdom|across the nation|the (?:country|nation) (?:as a whole|at large)|countrywide) "
)
IN_REGION = compiled(r" (?:across|in|of|throughout) (?:the|this) (?:whole )?region ")
SET_AGAINST = compiled(
    r" (?:dwarf(?:s|ed|ing)?|than|above|below|exceed(?:s|ed|ing)?|against|compared (?:with|to)|mirror(?:s|ed|ing)?|match(?:es|ed|ing)?|beat|"
    r"outstripp?(?:s|ed|ing)?|in line with|twice|double|half) (?:(?:that|of|the|a) )*(?:national|nationwide|uk|gb) (?:figure|average|swing|trend|picture|rate|one|mood|share|turnout|result)(?= )|{AMONG_SEATS}"
)
"""A figure of a place that is held against the nation's, whose own may be left unsaid."""
CLAUSE_END = compiled(
    r" (?:,|;|:|\(|\)|\N{EM DASH}|and|but|while|whereas|against|compared|to|than|versus) "
)
PLACE_OF_OWN = compiled(r" (?:S\d+|C\d+) ")
COUNTS_SEATS = compiled(
    r" N\d+ (?:[a-z]+ )?P\d+ (?:seats|mps|members|gains|losses)(?= )| N\d+ of (?:its|their) N\d+ (?:seats|mps)(?= )|"
    r" N\d+ (?:out )?of (?:scotland|wales|northern ireland|england|london|the region) 's N\d+(?= )|"
    r"(?<! of the)(?<! all the)(?<! of all) N\d+ (?:- )?(?:more |fewer |further |net )?(?:seats|mps|gains|losses)(?= )|"
    r" (?:overall|commons|parliamentary|house of commons) majority(?= )|"
    r" (?:hung parliament|landslide|general election turnout)(?= )| without (?:a|an|any)(?: single)? (?:seats?|mps?)(?= )| (?:no|not a single) (?:seats?|mps?) (?:before|going into|at)(?= )"
)
LOCAL = compiled(
    r" (?:here|there|(?:the|this|his|her|a|its|that) (?:[a-z]+ )?(?:seat|constituency|division)|"
    r"he|she|his|her|him|runner-up|winner|locally|local|candidates?|by-election|(?:the|this) contest|it is (?:now )?N\d+ of (?:the |just |only )?N\d+)(?= )"
)
"""Words of a place: what a sentence says is of its own contest."""
SOMEBODYS_PARTY = compiled(r" 's (?:[a-z]+ )?(?:party|side|team|troops|lot) ")
PARTY_NAMED = compiled(r" P\d+ ")
BRITAIN = compiled(r" (?:britain|gb) ")
_NO_REGION = (
    r"(?! (?:of (?!england )|wales|welsh|scotland|london|ireland|england|[a-z]+shire|norfolk|suffolk|essex|kent|"
    r"cornwall|devon|somerset|dorset|surrey|sussex|S\d))"
)
"""What follows the name of a region and makes it a part of another place: "North East Fife"."""
PLACE = (
    r"(?P<place>great britain|england|scotland|wales|northern ireland|london|(?:the )?(?:north|south) (?:east|west)"
    rf"{_NO_REGION}|yorkshire(?! [a-z]+shire)|(?:the )?(?:east|west) midlands|(?:the )?east of england)"
)
PLACE_AFTER = compiled(
    rf"^(?: (?:out )?of (?:the )?N\d+)?(?:(?! [NQTF]\d| and | but )[^;:.,]){{0,60}}? (?:in|of|across|throughout) {PLACE}(?= )"
)
PLACE_BEFORE = compiled(
    rf" {PLACE} 's (?:[a-z]+ )?$| (?:in|of|across|throughout) {PLACE.replace('place', 'place2')} (?:(?! [NQTF]\d)[^;:.])*$"
)
PLACE_FIRST = compiled(rf"^ (?:in|across|throughout) {PLACE} ")
PEOPLE_OF = compiled(
    r"^ (?:(?:out )?of (?:the |all )?(?:N\d+ )?)?(?:the )?(?P<people>scottish|welsh|english|northern irish|ulster|london) (?:seats|constituencies|mps)"
)
COUNTRIES = {
    "scottish": "scotland", "welsh": "wales", "english": "england", "northern irish": "northern ireland",
    "ulster": "northern ireland", "london": "london",
}  # fmt: skip
OF_PLACE = compiled(rf"^ (?:out )?of {PLACE} 's N\d+")
"""Which country or region a figure of the nation is about."""
WHILE_COUNTING = compiled(
    r" (?:so far|declared|declare|counted|to come|yet|leads?|leading|ahead|needs?|short of|in these seats|same seats) "
)
"""Words of a count that is under way."""
GAP = compiled(
    r"^ (?:seats |votes |mps |points |ballots )?(?:seats )?(?P<way>more|ahead|clear|in front|better|over|fewer|less|behind|short|adrift)(?= )"
)
"""Which way one party is from another, by the word after the figure."""
AHEAD = frozenset({"more", "ahead", "clear", "in front", "better", "over"})
PLACED_IN = compiled(
    r" (?:(?P<place>O\d+)(?: place)?|runners?-up|runners? - up) in (?:(?:just|only|all|some|another|a|further|as many as|no fewer than) )*$"
)
WON_BY = compiled(
    r"^ (?:seats|constituencies|contests|results)(?: (?:that|which|was|were|been|being|are|have|had))* ?(?: ?(?:won|decided|settled|held|separated|determined))? "
    r"by (?:(?:a|majorities|majority|margins?|of) )*(?P<margin>N\d+)(?: votes| or fewer| or less)?(?= )"
)
"""A number of seats won by less than a number of votes."""
WINNING_PARTY = compiled(
    r" (?:winning|victorious|governing|ruling) (?:party|government)(?= )| (?:any|a|of any) (?:winner|government)(?= )"
)
COMPARES_PLACES = compiled(
    r" (?:against|compared (?:with|to)|than|versus|and not) (?:(?:the|a|an|just|only|its|national|average|figure|of) )*$"
)
"""Words that set one place beside another, where the figures are of two places."""
ONLY_A_PLACE = compiled(
    r" [NQTF]\d+ (?:[,;]|and|but|while|whereas|against|compared with|compared to)(?: (?:in|at|here|there|locally|nationally|nationwide|across|the|uk|country|constituency|S\d+|it|was|is|just|only|with|a|national|average|figure|of|,))* $"
)
"""Nothing but a place since the figure before: it measures the same there."""
CAME_FROM = compiled(r" from (?:just |only |some )?$")
CAME_TO = compiled(
    r" from (?:just |only |some )?[NQTF]\d+ (?:votes |seats )?to (?:just |only |some )?$"
)
TO_NEXT = compiled(r"^(?: (?:votes|seats|per cent))? to (?:just |only )?[NQTF]\d")
MOVES = compiled(r" (?:{UP}|{DOWN})(?= )")
"""What something came from, and what it came to."""
GOES_ON = compiled(r"^ (?:and |but |yet )?(?:that|this|it|its|they|their|these) ")
"""A sentence that goes on about the party of the one before."""
SWAPPED = compiled(
    r"^ (?:seats |constituencies )?(?:to pass|to move|to go|to switch|to swing|to fall|going|switching|went|moved|switched|passed|swung|fell|changed hands|going|moving|passing)(?: [a-z]+)? from (?:the )?(?P<loser>P\d+) to (?:the )?(?P<winner>P\d+)(?= )"
)
BETTERED = compiled(r" turnout (?:(?! (?:share|vote|majority|swing) )[^.])*$")
CLOSER = compiled(
    r"^ (?:(?:were|was|that were) )?(?P<how2>smaller|narrower|slimmer|tighter|closer)(?= (?:anywhere|in|across|elsewhere|nationally|[.,;)]))|"
    r"^ (?:other )?(?:seats?|constituency|constituencies|contests?|results?)(?: (?:in|of|across|anywhere)(?: [a-z]+){1,6}?)? (?:was|were|is|are) (?P<how>closer|tighter|narrower|more marginal|safer)(?= )"
)
WORKING = compiled(r" working majority ")
THAN = compiled(r"^ (?:seats? )?(?:more|fewer|less|up|down) (?:seats? )?(?:than|on)")
_HOW = compiled(
    r"^ (?:votes |points |per cent |seats? |mps? )?(?P<way>more|higher|better|fewer|less|lower|worse)(?= )"
)
_UP, _DOWN = compiled(r" {UP}\b"), compiled(r" {DOWN}\b")
_UP_BESIDE, _DOWN_BESIDE = compiled(r" {UP}(?: by)? $"), compiled(r" {DOWN}(?: by)? $")
_OTHER_CLAUSE = compiled(rf" (?:in|of|across|throughout) {PLACE} [^;:.]*(?:,|and|but|while|yet) ")


def is_place_of_another(left: str) -> bool:
    """Whether the country named before a figure may be that of another clause alone."""
    return bool(_OTHER_CLAUSE.search(left))


def place_of(left: str, right: str, skeleton: str) -> str:
    """The country or region that a figure is about, folded; empty where none is named."""
    if people := PEOPLE_OF.match(right):
        return COUNTRIES[people["people"]]
    for found in (
        OF_PLACE.match(right), PLACE_AFTER.match(right), PLACE_BEFORE.search(left), PLACE_FIRST.match(skeleton),
    ):  # fmt: skip
        if found:
            named = found["place"] or found.groupdict().get("place2") or ""
            return named.removeprefix("the ")
    return ""


@lru_cache(maxsize=64)
def direction(left: str, right: str) -> int:
    """Which way a figure moved, by its own clause first: 1 up, -1 down, 0 where nothing says."""
    own = max((m.end() - 1 for m in _NEXT_CLAUSE.finditer(left)), default=0)
    return (own and _direction(left[own:], right)) or _direction(left, right)


_NEXT_CLAUSE = compiled(r" (?:while|whereas|although|though|but|yet|;|:)(?= )")


def _direction(left: str, right: str) -> int:
    beside = (pattern.search(left[-24:]) for pattern in (_UP_BESIDE, _DOWN_BESIDE))
    if not any(beside) and (said := _HOW.match(right[:24])):
        return 1 if said["way"] in ("more", "higher", "better") else -1
    up = max((m.end() for m in _UP.finditer(left[-60:])), default=0)
    down = max((m.end() for m in _DOWN.finditer(left[-60:])), default=0)
    if up == down:
        up, down = (-bool(m.match(right[:24].removeprefix(" votes"))) for m in (_DOWN, _UP))
    return (up > down) - (up < down)


MORE = frozenset({"more", "better", "bigger", "larger", "greater", "wider", "longer", "extra", "boosted", "extended", "improve", "raise", "grow", "climb", "go up", "edge up", "creep up", "jump", "soar", "surge", "leap", "swell"})  # fmt: skip


def is_up(verb: str) -> bool:
    """Whether a verb of movement, or a comparative, says up."""
    return bool(_UP.match(f" {verb}")) or verb in MORE
