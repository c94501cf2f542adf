"""The words around a figure of one poll, as many ways as papers have of putting them.

Each row: what the figure measures, the letters of such figures, what stands to its left and to its
right. `who` is somebody whose it is, `other` another against whom it is held.
"""

from tellers.check.grammar.words import NOT_OF_THEM

_FEW = r"(?:(?:just|only|some|a|an|mere|bare|further|whole|full|barely|exactly|about|all of|no fewer than|fully) )*"
_NEXT_TO = r" (?P<who>{E})(?: 's (?:[CP]\d+ )?)?(?: (?!{E}|[NQT]\d)[^ ;:]+){0,12}"
_THEN_AT = (
    r"(?: (?:was|were|came|finished|trailed|lay|then|in|,|O\d+|place|runner-up|runners-up)){0,5}"
)
"""Two of whom the second was so many votes further behind: "the Greens were second, the Lib Dems"."""
_POOR = (
    r"(?:(?:a|an|very|distant|poor|lowly|creditable|respectable|strong|close|clear|dismal|weak|bad|good|fine|mere|humble|"
    r"humiliating|remote|only|just|even|narrow|comfortable|solid|well-beaten|the) )*"
)
_PLACED = (
    r"(?=(?: place| spot)?(?: (?:[.,;:)(\N{EM DASH}]|and|but|while|with|on|for|in|behind|ahead|at|as|from|after|of|where|who|which|just|"
    r"only|by|here|there|again|below|above|because|although|though|despite|having|polling|taking|overall|today|"
    r"tonight|yesterday|if|without|under|against|than|or|among|locally|when|since|more|some|N\d+|to spare) ))"
)
_PASSING = r"leapfrogging|overtaking|pipping|edging(?: out| past)?|beating|passing|outpolling|overhauling|jumping|leaping over|vaulting|going past|moving ahead of"
_NO_SEATS = r"(?! (?:(?:just|only|but|a|its|their|no more than) )*(?:N\d+|single|lone|sole|only) (?:[a-z]+ )?(?:seats?|mps?|constituency|constituencies) )"
_PUT = r"(?:left|leaving|leaves|put|puts|putting|placed|placing|landed|landing|earned|earning|secured|securing|bought|gave|giving|kept|keeping|made|sent|sending)"
_VOTES = r"(?:votes?|poll|pile|tally|total|haul|heap|stack|count|support|following|number of votes|vote total)"
_BE = r"(?:(?:was|were|is|are|has|have|had|been|being|also|actually|duly|even|then|now|in fact|in turn|only|just|up|down) )*"
_HIS = r"(?:(?:his|her|their|its|the|own|{E}|'s) )"
_PARTY = r"(?:(?:his|her|their|the|its) )?(?:old |own )?(?:party|side|lot)"
_SIZED = (
    r"(?:modest|mere|further|healthy|respectable|creditable|meagre|whole|full|hefty|handsome|thumping|big|small|tiny|bare|"
    r"slight|massive|whopping|steep|painful|paltry|useful|decent|miserable|startling|remarkable|stunning)"
)
_NOTIONAL = (
    r"(?:notional|notionally|on paper|adjusted|redrawn|recalculated|recast|estimated|estimate|"
    r"on (?:the|its|these) (?:new|present|current|redrawn) (?:boundaries|lines|map))"
)
_VOTERS = r"(?:those|people|the people|everyone|everybody|all those|names|voters|electors|adults|the voters|the electors|all)"
_VOTED = r"(?:voted|turned out|bothered|cast (?:a|their)|took part|went to|made the trip|showed up|made it to|had voted|used (?:it|their))"

_LAST = r"(?:^|[,;:]| and| but)(?: (?:dead|rock|stone|plum))? (?:last|bottom|rear)(?: of (?:all|the [a-z]+))? ,? ?(?:with|on|polling) "
_OF_THE_FIELD = (
    r" (?:of (?:the )?(?:N\d+ )?)?(?:candidates |contenders |runners |hopefuls |others |who stood |of them |in all |that stood |names |on the ballot(?: paper)? )*"
    r"(?:, (?:(?! [NQT]\d)[^,;:]){1,60} (?:among them|included|among their number|one of them) , |, including (?:(?! [NQT]\d)[^,;:]){1,60} , )?"
    r"(?:who )?(?:(?:all|each|had|have|also|duly|even) )*"
)
_TWENTIETH = r"(?:a twentieth|twentieth|one in twenty|(?P<part>[QF]\d+)|(?:deposit )?(?:threshold|line|mark|hurdle|bar|barrier)|deposit (?:line|mark|threshold))(?= )"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("nothing", "N", r" (?:all|every one|every seat|everything|everywhere|each) (?:but|bar|except|save)(?: for)? (?:the )?", r" (?:seats?|constituency|constituencies|contests?|of|in|north|south)(?= )"),
    ("nothing", "N", r" swing of [QT]\d+(?: points)?(?: [a-z]+){0,4} (?:and|but) (?:got|achieved|managed|received|secured|saw|gained) (?:one of )?(?:(?:just|only) )?", r"(?= (?:[.,;)]|points))"),
    ("change", "NQT", r" share (?:[a-z]+ ){0,2}(?:{UP}|{DOWN}) (?:by )?(?:(?:just|only|some|about) )*[TQ]\d+ (?:, |; )?(?:and |while |but )?(?:(?:that of )?the )?{E} 's (?:by )?(?:(?:just|only|some|about) )*", r" (?:[.,;]|and|while|but|points)"),
    ("nothing", "NQTF", r" {E} [^;]*? (?:his|her|its|their) own (?:(?:vote|share|support|tally|party 's) )*(?:{UP}|{DOWN})(?: by| some| almost| nearly)* ", r""),
    ("nothing", "N", r" (?:{BEAT}|outvoted|outpolls|led|beats|ahead of|outpolling) (?:the )?(?:{E}|him|her|them)(?: [a-z]+){0,3} by (?:(?:a margin of|odds of|as much as) )?", r" to N\d+(?= [.,;)]| and| but| in)"),
    ("nothing", "N", r" (?:{BEAT}|outvoted|outpolls|led|beats|ahead of|outpolling) (?:the )?(?:{E}|him|her|them)(?: [a-z]+){0,3} by (?:(?:a margin of|odds of|as much as) )?N\d+ to ", r"(?= [.,;)]| and| but| in)"),
    # places
    ("position", "O", r" (?P<who>C\d+) 's [^;:]{1,80} " + _PUT + r" (?:him|her|them) (?:in |into |down in |back in )?" + _POOR, _PLACED),
    ("position", "O", r" " + _PUT + r" (?:him|her|them|it) (?:in |into |down in |back in )?" + _POOR, _PLACED),
    ("position", "O", r" (?:" + _PUT + r"|saw|seen|seeing|watched|pushed|pushing|shoved|relegated|knocked|forced|squeezed|nudged|drove|driving|dumped) (?:the |poor )*(?P<who>{E})(?: (?:slip|drop|fall|slide|slump|sink|tumble|trail|limp|come|finish|languish|slipping|dropping|falling|sliding|languishing|trailing|limping|down|back|out|into|in|to|home|away|a))* " + _POOR, _PLACED),
    ("position", "O", r" (?:push(?:ed|es|ing)|shov(?:ed|ing)|relegat(?:ed|ing)|nudg(?:ed|ing)|squeez(?:ed|ing)) (?:the )?(?P<who>{E})(?: (?!{E})[a-z'-]+){0,4} (?:into|down to|back to|to) " + _POOR, _PLACED),
    ("position", "O", r" (?:beat|beats|beaten|beating|edged|edging|pipped|pipping) (?:the )?(?P<who>{E})(?: (?!{E})[a-z'-]+){0,4} (?:into|down to|back to) " + _POOR, _PLACED),
    ("position", "O", r"(?:^|[;:,]| (?:and|but|while|with))(?: (?:in|and|a|an|back|down|up|way|far|poor|distant|strong|close))* ", r"(?: place| spot)?(?: (?:and|or) (?:last|bottom))?(?: ,)?(?: (?:with|on|at|polling|taking) (?:(?!{E})[^ ;:,]+ ){1,4},?)?(?: for (?:the )?P\d+)?(?: ,)? ?(?:was|came|were|is|comes|went to) (?:(?!(?:{E}|not|when|where|that|ahead|behind|above|below|of|by|to|from|than|as|with|only|just) )[a-z'-]+ ){0,5}(?P<who>{E})(?= )(?! 's)"),
    ("position", "O", r" (?P<who>{E})(?:(?! {E}| not )[^;:.])*? (?:" + _PASSING + r") (?:(?! [NQTO]\d)[^;:.]){1,60}? to (?:take|claim|finish|come|grab|snatch|secure|seize|go|move|climb|leap|jump|rise)(?: up)?(?: into| in| to)? " + _POOR, _PLACED),
    ("position", "O", r" (?P<who>{E}) , (?:" + _PASSING + r") (?:(?! [NQTO]\d)[^,;:.]){1,60} , (?:took|claimed|came|finished|was|grabbed|snatched|secured|seized|moved|climbed|leapt|jumped|rose)(?: up)?(?: into| in| to)? " + _POOR, _PLACED),
    ("position", "O", r" (?:manage|managed|managing|scrape|scraped|muster|mustered) " + _POOR, _PLACED),
    ("position", "O", r" (?:manage|managed|managing|do|did|get|got|getting|go|went|come|came|finish|finished|fare|fared|rise|rose|reach|reached|climb|climbed) (?:no (?:better|higher|further|more|nearer)(?: up)? than|only|just|a mere) " + _POOR, _PLACED),
    ("position", "O", r" (?:settle|settled|settling|make do|made do|making do|good|enough|worth|be content|content|rewarded|happy|pleased) (?:for|with) " + _POOR, _PLACED),
    ("position", "O", r" (?:came|come|comes|coming|finish|finished|finishes|finishing|ended|ending|running|ran|trailed|trailing|placed|stood|limped|crawled|romped|stumbled|scraped|home|in|into|up|be|was|were|is) (?:(?:in|into|home|up|down|back|only|just|as) )*" + _POOR, r"(?= (?:as|because|although|though|despite|having|polling|taking|overall|today|tonight|yesterday|without|under|against|or|among|locally|which|who|where|again|since) )"),
    ("position", "O", r" (?:beaten|pushed|shunted|knocked|relegated|squeezed|forced|bundled|demoted|edged|consigned|dumped|shoved) (?:(?:down|back|out) )?(?:into|to) " + _POOR, r"(?=(?: place| spot)? (?:behind|ahead|by|,|\.))"),
    # votes
    ("few_votes", "N", r" (?:last|bottom|rear)(?: of (?:all|the [a-z]+))? (?:, )?(?:with|on|polling|taking) " + _FEW, r" votes?(?= )(?! ,? ?(?:was|came) )"),
    ("opponent", "N", r" (?:polled|won|had|took|got|secured|received|on|with|collected|attracted|managed|gathered) " + _FEW + r"N\d+ (?:votes )?(?:to|against|compared with|compared to|versus) (?:the )?", r" (?:votes )?(?:of|for|won by|polled by|managed by|from|by) (?:(?:his|her|its|the|their|nearest|closest|main|only|defeated|beaten|chief|[PC]\d+) )*(?:opponent|rival|challenger|runner-up|competitor|adversary)(?= )"),
    ("few_votes", "N", _LAST + _FEW, r" votes? ,? ?(?:was|came) (?:the )?(?:P\d+ )?(?P<who>C\d+)(?= )"),
    ("votes", "N", _LAST + _FEW, r" (?:votes )?,? ?(?:was|came) (?:the )?(?:P\d+ )?(?P<who>C\d+)(?= )"),
    ("few_votes", "N", r" (?:total|tally|haul|poll|vote|score) of " + _FEW, r" (?:[.,;)]|and|but|votes)(?= )"),
    ("few_votes", "N", r" {E} (?:, (?:(?! [NQT]\d)[^,;:]){1,60} , )?(?:(?:of|for) (?:the )?P\d+ )?(?:could |can |has |had |only |just )*(?:polled|mustered|attracted|scraped|managed|find|got|received|found|persuaded) (?:(?:together|up) )?" + _FEW, r" (?:[.,;)]|supporters?|voters?|takers|people|souls|friends|backers|admirers|crosses)(?= )"),
    ("few_votes", "N", r" (?:votes?|ballots|polled|got|with|on|had)\b[^;]* (?:,|and) (?:{E}|C\d+ (?:of|for) (?:the )?P\d+) ", r" (?:[.;]|$)"),
    ("votes", "N", r"(?: (?:of|for) (?:the )?P\d+| (?:,|and|but|while) (?:the )?(?:C\d+|P\d+)) (?:had|polled|got|took|won|received|managed|collected|attracted|scored) " + _FEW, r" (?:votes|[.,;)]|and|but)(?= )"),
    # moves of votes
    ("votes_change", "N", r" (?:{UP}|{DOWN})\b[^;]{0,70}(?:,|and|while|but) (?:and )?" + _HIS + r"+" + _VOTES + r" " + _BE + r"by " + _FEW, r"(?! (?:per|points?|years?|places?|seats?) )"),
    ("votes_change", "N", r" " + _VOTES + r" " + _BE + r"(?:{UP}|{DOWN})(?: back)?(?: by)? " + _FEW, r"(?! (?:per|points?|years?|places?|seats?|{MAJ}|of|to|from|in|mps?|constituenc) )"),
    ("votes_change", "N", r" " + _VOTES + r" [^.;]{0,60}(?:,|:|;|\N{EM DASH}|and|but|for) it " + _BE + r"(?:{UP}|{DOWN})(?: by)? " + _FEW, r" (?:votes )?(?:[.,;)]|and|but|to)(?= )"),
    ("votes_change", "N", r" " + _PARTY + r" " + _BE + r"(?:{UP}|{DOWN})(?: by)? " + _FEW, r" (?:votes )?(?:on|from|since|compared|[.,;)])(?= )"),
    ("votes_change", "N", r" {E} (?:, [^,;]{1,40} , )?" + _BE + r"(?:{UP}|{DOWN})(?: by)? " + _FEW, r" (?:votes )?(?:on|compared with|since)(?= )(?! the (?:night|day|way))"),
    ("votes_change", "N", r" (?:{E}|he|she|they) (?:, [^,;]{1,40} , )?(?:was|were|is|are|ended|finished) (?:up |down )?" + _FEW, r" votes? (?:up|down)(?= )"),
    ("votes_change", "N", r"", r" (?:extra|additional) (?:votes|ballots|crosses|supporters|voters)(?= )"),
    ("votes_change", "N", r" (?:found|finding|attracted|attracting|won|winning|picked up|gathered|mustered|added|gained) " + _FEW + r"(?:extra|additional|further) ", r" (?:votes|voters|supporters|[.,;])(?= )"),
    ("votes_change", "N", r"", r" (?:more|fewer) votes than (?:(?:his|her|their|its|the|old|own) )*(?:party|predecessor|side|{E}) (?:(?:was|were|had|is) )*(?:reckoned|estimated|thought|deemed|calculated|judged|notionally|won|got|polled|managed|had|scored|took|secured|received|attracted)(?= )"),
    ("votes_change", "N", r" in (?:raw |actual |absolute |terms of )*(?:votes|numbers)\b[^;:]{0,60} (?:{UP}|{DOWN}|loss of|gain of|fall of|rise of|drop of)(?: by)? " + _FEW, r" (?:[.,;)]|and|but|votes)(?= )"),
    # moves of shares
    ("change", "QT", r" (?:{E} (?:'s )?|his |her |their )(?:own )?(?:vote )?share(?: of the vote)? (?:having |being )?" + _BE + r"(?:{UP}|{DOWN})(?: back)? by " + _FEW, r""),
    ("moved_points", "N", r" share\b[^;]*[QT]\d+[^;]* (?:,|and|while|but) (?:that of )?(?:the )?{E} (?:'s )?" + _BE + r"(?:{UP}|{DOWN})(?: by)? " + _FEW, r" (?:[.,;)]|and|but)(?= )"),
    ("share", "N", r" {E}(?: 's (?:candidate|man|woman))? (?:, (?:(?! [QT]\d)[^;]){1,50} , )?(?:took|got|had|won|polled|on|managed|secured|attracted) " + _FEW, r" (?:[.,;)]|and|but)(?= )"),
    ("turnout", "Q", r" (?:turnout|turn-out)\b[^.]*;? it (?:was|is|stood at) [QF]\d+ (?:,|\() ?(?:up|down|against|compared with|compared to)(?: (?:from|on))? ", r""),
    ("turnout", "Q", r" (?:turned out|voted|bothered|voting)(?: here| there)? (?::|,|\(|\N{EM DASH}) (?:just |or |only |a mere )*", r"(?! , (?:chose|backed|voted|went|plumped|opted|supported|wanted|preferred) ) (?:to be exact|,|\.|in all|\)|against|compared)"),
    ("change", "NQT", r" (?:{UP}|{DOWN})(?: by)? (?:(?:an?|just|only|some|another|the) )*" + _SIZED + r" ", r" (?:[.,;]|points?|and|per|while|but|on|since|compared)(?= )"),
    ("share", "N", r" (?:share|slice|portion|proportion)(?: (?!{E}|votes? |turnout |swing )[^ ;:]+){0,12} (?:{UP}|{DOWN}|gone|going|went|came|taken)(?: (?:up|down|back|away))? (?:from (?:[NQ]\d+ )(?:of the vote )?)?to " + _FEW, r"(?! (?:votes|seats|mps)\b)"),
    ("majority", "N", r" (?:gone|went|goes|fell|fallen|falls|passed|belong|belongs|belonged) to (?:the )?{E} (?:, )?by " + _FEW, r" votes?(?= )"),
    # how far apart
    ("lead", "N", _NEXT_TO + r" (?:and|but|,|while|with|, and|, with)(?: with)? (?:the )?(?P<other>{E})" + _THEN_AT + r" (?:(?:just|only|some|about|fully) )*(?:a further|another|still a further|yet another|a distant) ", r" (?:votes )?(?:behind|adrift|further back|back|away|short|in arrears|off|down|lower)(?= (?:[.,;)]|in|and|but|at))"),
    ("lead", "N", _NEXT_TO + r" (?:and|but|,|while|with|, and|, with)(?: with)? (?:the )?(?P<other>{E})" + _THEN_AT + r" (?:(?:just|only|some|about|fully) )*", r" (?:votes )?(?:further|still further|yet further) (?:behind|adrift|back|away|off|down)(?= (?:[.,;)]|in|and|but|at))"),
    ("lead", "N", r" (?P<who>{E})(?: (?!{E}|[NQT]\d)[^ ;:]+){1,20} with (?:the )?(?P<other>{E}) " + _FEW, r" (?:votes )?(?:behind|adrift|further back|away|short|in arrears|ahead|clear)(?= (?:[.,;]|in|and|but|at))"),
    ("lead", "N", r" (?:,|and|but|while|although) (?:with )?(?:the )?(?P<other>{E}) (?:was |were )?" + _FEW, r" (?:votes )?(?:behind|adrift|further back|away|short|in arrears)(?= (?:[.,;]|in|and|but|at))"),
    ("lead_old", "N", r"", r" (?:votes )?(?:ahead of|behind|clear of|short of|more than|fewer than|in front of|adrift of) (?:his|her|their) (?:old|former|previous|erstwhile|one-time|own former) (?:party|colleagues|comrades|side|label)(?= )"),
    ("notional_majority", "NQT", r" " + _NOTIONAL + r"\b(?:(?! [NQT]\d)[^;:]){0,60} {MAJ}(?:(?! [NQT]\d)[^;:.]){0,60} (?:of|was|is|stood at|at) " + _FEW, r"(?! (?:votes )?(?:more|fewer|less|larger|smaller|bigger))"),
    ("notional_majority", "NQT", r" {MAJ}(?:(?! [NQT]\d)[^;:.]){0,60} " + _NOTIONAL + r"\b(?:(?! [NQT]\d)[^;:.]){0,60} (?:of|was|is|stood at|at) " + _FEW, r"(?! (?:votes )?(?:more|fewer|less|larger|smaller|bigger))"),
    # what was kept of a poll, and how many times as large something is
    ("kept", "QF", r" (?:kept|keeping|keeps|held on to|hung on to|retained|retaining|clung on to|held|hold on to|keep) " + _FEW, r" of (?:(?:theirs|its|his|hers|their|her|the|own|old|previous|notional|Y\d+|'s|P\d+|votes?|voters|support|supporters|share|total|tally) ?)+(?=[.,;]|from|and|of|while|but)"),
    ("kept", "QF", r" (?:polled|got|won|took|had|with|managed|received|,|to|mustered|secured|on|attracted|is|was) " + _FEW, r" (?:of )?(?:what|the number|the votes|the vote|the tally|the total|the share)(?: that| which)? (?:he|she|they|it|his party|her party|the party|{E}) (?:(?:had|has|have|was|were) )*(?:got|had|won|polled|managed|took|received|secured|given|scored|mustered|attracted)\b" + _NO_SEATS),
    ("part", "F", r" {MAJ}\b[^;:]{0,60} ", r" (?:of )?(?:the size of )?(?:the one|the majority|the margin|the lead|the cushion|what it was|that of|that in|that which|{E} 's|the Y\d+ (?:one|majority))(?= )"),
    ("again", "F", r" (?:was|is|being|are|were) ", r" as (?:big|large|much|many|great|high) again as (?:the one|that|those|when|what|it|in|the)(?= )"),
    # turnouts
    ("turnout", "QF", r"", r" of " + _VOTERS + r"(?: [a-z]+){0,3} (?:on|entitled|registered|eligible|able|with)\b[^;:.]{0,40} " + _VOTED + r"(?= )(?! (?:out )?for (?:the )?[CP]\d)"),
    ("stayed_share", "QF", r"", r" of (?:the |all )?(?:registered |eligible |local )*(?:electorate|electors|voters|register|those [a-z ]{0,30}) (?:(?:had|have|simply|just) )*(?:stayed (?:at home|away|in)|did not (?:vote|bother)|didn't (?:vote|bother)|abstained|failed to vote|sat on their hands|sat it out|gave it a miss)(?= )"),
    # deposits and numbers of a field
    ("candidates", "N", r" [NF]\d+ of (?:the |all )?", r" (?:(?:candidates|who stood|contenders|runners|hopefuls|names) )?(?:(?:who|all|each|had|have|also|duly) )*(?:fell short|fell below|fell under|came in under|came in below|polled too|won too|got too|had too|missed|reached|passed|cleared|topped|crossed|broke|made|managed|(?:failed to|did not|didn't|could not) (?:reach|get|clear|pass|make|win|poll|top|secure|keep|save|retain))\b"),
    ("below", "N", r" (?:could|can) be said (?:of|for) (?:(?:all|any|of|the) )*", r" (?:(?:names|candidates|people|parties|others|rivals|contenders|runners|hopefuls) )?(?:below|beneath|under|behind|who finished below|who finished behind|who came after)(?= )"),
    ("nothing", "N", r"", r" (?:candidates|contenders|hopefuls|runners|people)(?: , [^,;:]{1,60} ,)? (?:(?:will|would) (?:not|never)|won't) (?:be |see |get |have )"),
    ("deposits", "N", r" deposits?\b[^;:]{0,60}(?:,|and|so|that) ", r" (?:of them )?(?:were|was) (?:lost|forfeited|surrendered|sacrificed|gone)\b"),
    ("deposits", "N", r" (?:returning officer|treasury|council|exchequer|taxpayer|chancellor|public purse)\b[^;:]{0,30}(?:kept|keeps|keep|pocketed|pockets|collected|banked|retained|richer by|gained) " + _FEW, r" (?:lost |forfeited )?deposits?\b"),
    ("deposits_kept", "N", r"", r" deposits (?:came|come|went|were handed|were sent|were given) back\b"),
    ("deposits_kept", "N", r" (?:everyone|everybody|all) (?:but|bar|except|save) (?:for )?(?:the )?(?:O\d+|top|leading|front|main) ", r" (?:of (?:the |them )?(?:N\d+ )?)?(?:(?:candidates|runners|contenders) )?(?:(?:had|have|duly|also) )*(?:{LOST} (?:(?:a|the|their|his|her) )?deposits?|forfeited deposit)\b"),
    ("deposits_kept", "N", NOT_OF_THEM, _OF_THE_FIELD + r"(?:reached|passed|cleared|topped|crossed|broke|made|managed|got past|got over|scraped past|exceeded|got more than) (?:the )?" + _TWENTIETH),
    ("deposits", "N", NOT_OF_THEM, _OF_THE_FIELD + r"(?:fell (?:short of|below|under)|came in (?:under|below)|failed to (?:reach|get|clear|pass|make|top)|missed|did not (?:reach|get|clear|pass|make)|didn't (?:reach|get|clear|pass|make)|were (?:short of|below|under)|finished (?:below|under)|polled (?:less than|under|below)) (?:the )?" + _TWENTIETH),
    ("nothing", "QF", r" [NF]\d+ (?:of [^;:,]{0,40})?(?:reached|passed|cleared|topped|crossed|broke|made|managed|past|over|exceeded|short of|below|under|failed to (?:reach|get|clear|pass|make|top)|missed|not (?:reach|get|clear|pass|make)) (?:the )?", r" (?:of the vote )?(?:[.,;)]|and|line|mark|threshold|hurdle|barrier|needed|required|that|which|level|bar)(?= )"),
    ("fewer_than", "N", r"(?<! of )(?<! of the )", r" (?:of (?:the )?(?:N\d+ )?)?(?:candidates |contenders |hopefuls |runners |of them |who stood |others )*(?:polled|got|won|took|had|managed|received|attracted|mustered|secured|scored|failed to (?:reach|get|poll|win|attract)) (?:even )?[NQ]\d+(?= (?:votes|of the|[.,;)]|and))"),
    ("nothing", "N", r"", r" (?:candidates|contenders|hopefuls) (?!(?:who|that|and|in|on|at|for|from|were|was|are|is|had|have|contested|stood|came forward|stepped|offered themselves|fought|put|vying|seeking|chasing|hoping|competing|battling|battled|competed|vied|sought|standing|to|this|here|there|lined|entered|threw|took|faced|with|between|but|including|representing|ran|running|did|do|offered|presented|declared|as|all|by|a|lost|forfeited|kept|saved|forfeit|lose|save|of|or|can|could|will|would|made|when|where|while|whose|than|each|trying|among|after|before|appeared|failed|also|the|not|fell|polled|missed) )[a-z]+ "),
    ("deposits", "N", r"", r" (?:of (?:the )?(?:N\d+ )?)?(?:candidates |contenders |runners |hopefuls |others |who stood |of them |in all |that stood )*(?:who )?(?:(?:all|each|had|have|also|duly) )*(?:(?:polled|won|got|took|had|received|mustered|attracted|managed|scored) (?:(?:too|far|so|not) )*(?:few|little|enough)\b[^.;]{0,40} deposits?|(?:fell|came in|finished) short\b[^.;]{0,30} deposits?)"),
    ("deposits_kept", "N", r" (?:one|N\d+) of (?:only |just |the )*", r" (?:out )?of (?:the |its )?N\d+ (?:candidates |people |names |contenders |who stood )?to (?:have )?{KEPT} (?:(?:a|the|their|his|her) )?deposits?\b"),
    ("deposits", "N", r" (?:one|N\d+) of (?:only |just |the )*", r" (?:out )?of (?:the |its )?N\d+ (?:candidates |people |names |contenders |who stood )?to (?:have )?{LOST} (?:(?:a|the|their|his|her) )?deposits?\b"),
    ("candidates", "N", r"(?:^|[,;:]| and| but)(?: and| but)? (?:out )?of (?:(?:the|its|all|our|those) )*", r" (?:candidates|contenders|hopefuls|runners)(?: standing| in all| here| on the (?:ballot|paper))* ,"),
    ("candidates", "N", r" (?:one|N\d+) of (?:only |just |the )*N\d+ (?:out )?of (?:the |its )?", r" (?:candidates |people |names |contenders |who stood )?to (?:have )?(?:{KEPT}|{LOST}) (?:(?:a|the|their|his|her) )?deposits?\b"),
    ("candidates", "N", r" (?:ballot paper|ballot|list of (?:candidates|names|contenders)|field|candidates' list)(?: here| in S\d+)? (?:ran|runs|stretched|stretches|extended|extends|swelled|grew|came) to (?:(?:all of|no fewer than|just|only|a|some) )*", r" (?:names|candidates|people|runners|contenders|[.,;)]|and|but)"),
    ("candidates", "N", r" (?:when|where|as) (?:(?:there are|just|only) )*", r" (?:people|candidates|names|men and women|of them|hopefuls)? ?(?:stand|stood|are standing|were standing|(?:are |were )?on the (?:ballot(?: paper)?|paper))(?= [.,;)])"),
    ("candidates", "N", r" with (?:(?:just|only|all of|as many as) )*", r" (?:names |people |candidates )?(?:on the (?:ballot(?: paper)?|paper)|standing(?= [.,;)])|in the (?:field|running|race)|to choose (?:from|between))(?= )"),
    ("candidates", "N", r" ballot paper (?:had room for|carried|bore|contained|listed|held|showed|offered|had|has|carries|lists|with) (?:(?:all of|no fewer than|just|only|a|some) )*", r" (?:names|candidates)\b"),
    ("candidates", "N", r"", r" (?:names|candidates) (?:(?:were|appeared|that were) )?on the ballot\b"),
    ("deposits_kept", "N", r" (?:N\d+|one) of (?:(?:only|just|the) )*", r" (?:candidates |people |names |contenders |runners )?(?:to|who|that) (?:have )?{KEPT} (?:(?:a|the|their|his|her) )?deposits?\b"),
)  # fmt: skip
"""In order: the first row that fits decides, before those of the grammar."""
