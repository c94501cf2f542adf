"""Turns of phrase of who won, lost, held or came where, and how each is read: one a line.

`rewriting` tells what the signs of a line mean.
"""

TURNS = r"""
# who beat whom
(?:his|her|their|its) (?:conqueror|vanquisher|nemesis|slayer|successor|replacement)(?: ,)? <r>(?: ,)? => <r> , who beat him ,
<r> (?:is|was) (?:his|her|their|its) (?:conqueror|vanquisher|nemesis|slayer) => <r> beat him
(?:his|her|their|its) (?:conqueror|vanquisher|nemesis|slayer) (?:is|was) <r> => <r> beat him
(?:the )?(?:man|woman|candidate|person|victor) (?:who|that) (?:unseated|ousted|toppled|dethroned|beat|defeated|felled) (?P<k>him|her|<b>)(?: ,)? (?:was|is) <r> => <r> beat {k}
<a> (?:has |had |was |were )?(?:went|gone|going|goes) down(?: narrowly| heavily)? to (?:the )?<b> => <a> lost to <b>
<a> (?:had been |was |has been |is |were )(?:removed|evicted|expelled|uprooted|shifted|dispatched|despatched|sent packing|swept out|turned out|thrown out|voted out|kicked out|driven out|drummed out)(?: of office| from office| from the commons| from parliament)? by (?:the )?<b> => <a> was beaten by <b>
<a> (?:had been |was |has been |is |were )(?:removed|evicted|expelled|uprooted|shifted|sent packing|swept out|turned out|thrown out|voted out|driven out|drummed out)(?: from| of| in) <s> by (?:the )?<b> => <a> lost <s> to <b>
<a> (?:gave|handed|ceded|yielded|surrendered|conceded|delivered|passed|relinquished|forfeited) <s>(?: up| over)? to (?:the )?<b> => <a> lost <s> to <b>
<a> (?:had|has) (?:given|handed|ceded|yielded|surrendered|conceded|delivered|passed|relinquished) <s>(?: up| over)? to (?:the )?<b> => <a> lost <s> to <b>
<s> (?:slipped|passed|went|fell|moved|switched|crossed|transferred|swung|returned|reverted|defected|has gone|has passed|has fallen) (?:away )?from (?:the )?<a> (?:in)?to (?:the )?<b>(?! and (?:back|then|on) )(?! by (?:[a-z]+ ){0,2}[QT]\d) => <b> gained <s> from <a>
<s> (?:was|has been|had been|is) (?:lost|ceded|surrendered|conceded|yielded|handed) by (?:the )?<a> to (?:the )?<b> => <b> gained <s> from <a>
(?:the )?<a> 's (?:loss|defeat|misfortune|pain) (?:here |there |in S\d+ )?was (?:the )?<b> 's (?:gain|profit) => <b> gained the seat from <a>
(?:what|a seat that|the seat that) (?:the )?<a> lost(?: ,)? (?:the )?<b> (?:won|gained|took) => <b> gained the seat from <a>
<s> (?:,|is|was|has) (?:now )?(?:exchanged|swapped|traded) (?:a |its |the )?<a>(?: mp| member| representative)? for (?:a |the )?<b> => <b> gained <s> from <a>
(?:voters|electors|the voters|the electors|people)(?: here| there| of S\d+| in S\d+)? (?:swapped|exchanged|traded|ditched|dropped|abandoned|dumped|deserted|jettisoned) (?:the |their )?<a> (?:for|in favour of) (?:the )?<b> => <b> gained the seat from <a>
(?:it was|that was|here was) (?:the )?<a> who (?:had to )?(?:made|make) way for (?:the )?<b> => <a> lost to <b>
<a> (?:found|met) (?:his|her|their|its) match in (?:the )?<b> => <a> lost to <b>
<a> (?:met|suffered|tasted) (?:his|her|their|its )?defeat at the hands of (?:the )?<b> => <a> lost to <b>
<a> (?:was|were) (?:no match|not enough of a match) for (?:the )?<b> => <a> lost to <b>
<a> (?:inflicted|imposed) (?:a )?(?:[a-z]+ )?(?:defeat|reverse|loss) (?:up)?on (?:the )?<b> => <a> beat <b>
<a> (?:ended|finished|terminated|cut short|called time on|brought down the curtain on|put an end to|brought to an end) (?:the )?<b> 's (?:[a-z-]+ )?(?:career|tenure|reign|time|stay|spell|run|years|stint)(?! of (?:[a-z]+ )?N\d)(?: in the commons| at westminster| in parliament| as an? mp| as mp| as the mp| in S\d+| here| there)? => <a> beat <b>
(?:the )?<b> 's (?:[a-z-]+ )?(?:career|tenure|reign|time|spell|stint)(?: in the commons| at westminster| in parliament| as mp)? (?:was|were) (?:ended|finished|terminated|cut short|brought to an end|brought to a close) by (?:the )?<a> => <a> beat <b>
<a> (?:left|leaving) <b> (?:trailing|in (?:his|her|their|its) wake|floundering|standing|far behind|behind|trailing behind) => <a> beat <b>
(?:the )?<b> (?:was|were) left (?:trailing|in the wake of|floundering behind|standing by) (?:by )?(?:the )?<a> => <a> beat <b>
<a> (?:claimed|took|had|boasted|collected) (?:the|a|another|one more) scalp (?:of|in) (?:the )?<b> => <a> beat <b>
<b> (?:was|became|is) (?:a |the |another |one more )?(?:scalp|victim|casualty) of (?:the )?<a> => <a> beat <b>
<a> (?:failed to|could not|couldn't|did not|was unable to|were unable to) (?:beat|outpoll|overtake|overhaul|get past|see off) (?:the )?<b>(?= [.,;]) => <a> finished behind <b>
# who won
(?:the )?(?:new|next|incoming|latest) (?:mp|member|member of parliament|member for S\d+|mp for S\d+)(?: here| there)? (?:is|will be|was|,) <r> => <r> won the seat
<r> (?:has|had) (?:pulled it off|done it|got there|made it|come through|seen it through|triumphed|prevailed|won through|got home|got in|got over the line|made it home) => <r> won the seat
<r> (?:pulled it off|did it|got there|made it|came through|saw it through|triumphed|prevailed|won through|got in|got home)(?= [.,;]) => <r> won the seat
<r> (?:is|was|has been) (?:on (?:his|her) way to|off to|bound for|heading for|headed for|going to) (?:westminster|parliament|the commons|the house of commons)(?= [.,;]) => <r> won the seat
(?:victory|the seat|the prize|the spoils|success|the honours|the day|the laurels|the race|the verdict|the nod|the win|first place) (?:went|belonged|fell|passed|was awarded|came) to (?:the )?<a> => <a> won the seat
(?:voters|the electors|the voters|electors|they|people)(?: here| there| in S\d+| of S\d+)? (?:have |had )?(?:sent|returned|elected|chosen|chose|picked|plumped for|opted for|preferred|re-elected|sent back|settled on|went for) (?:back )?<r>(?: to westminster| to the commons| to parliament)? => <r> won the seat
<s> (?:is|was|has been|will be) (?:now )?(?:represented|served|spoken for) by (?:the )?<a> => <a> won <s>
<s> (?:has|had) (?:a new|its new|its next|a fresh) (?:mp|member)(?: in| ,| :|, who is)? <r> => <r> won <s>
(?<! in)(?<! of)(?<! at) <s> (?:has |have |had )?(?:plumped|opted|voted|went|gone|declared|came out|spoke) for (?:(?:the|an?) )?<a>(?= (?:[.,;]|after|by|with|for the first|and|instead)) => <a> won <s>
<s> (?:has |have )?(?:chose|chosen|picked|preferred|elected|returned|re-elected|backed|sent back) (?:(?:the|an?|its new|another) )?<a>(?: mp| member)?(?= (?:[.,;]|after N|by|with|for the|and|at the|instead)) => <a> won <s>
<a> (?P<k>won|took|captured|gained|seized|grabbed|carried|held|kept|retained|lost|regained|won back|took back) the (?:island|city|town|borough)(?= (?:[.,;]|from|by|with|after|and|but|for (?:the )?[CP]\d)) => <a> {k} the seat
<s> (?:has |have )?(?:turned|gone|went) (?:solidly |firmly )?<p>(?= (?:[.,;]|for the|with)) => <p> won <s>
(?:after|following|despite|in spite of) <n> (?:consecutive|successive|straight|unbroken) <p> (?:wins|victories|successes|triumphs) => ending a <p> run of <n> consecutive wins
(?:after|following|despite|in spite of) <n> <p> (?:wins|victories|successes|triumphs) (?:in a row|in succession|running|on the trot|on the bounce) => ending a <p> run of <n> consecutive wins
(?:ended|ends|ending|broke|breaking|halted|halting) <n> (?:consecutive|successive|straight|unbroken) <p> (?:wins|victories|successes|triumphs) => ending a <p> run of <n> consecutive wins
(?:success|victory|triumph|the win) (?:was|is) (?:the )?<a> 's => <a> won the seat
(?:the )?(?:winner|victor)(?: here| there| in S\d+| on the night| in the end)?(?: ,| :| turned out to be| proved to be| was to be| emerged as| had been) <a> => the winner was <a>
(?:top|first) of the (?:poll|pile)(?: ,)? (?:was|came|is|stood|were) (?:the )?<a> => <a> won the seat
(?:at|on) (?:the )?top of the (?:poll|pile)(?: ,)? (?:was|came|is|stood|were|sat) (?:the )?<a> => <a> won the seat
(?:out|home) in front (?:was|came|were|is) (?:the )?<a> => <a> won the seat
(?:it was|it is) (?:the )?<r> (?:whom|who|that) (?:the )?(?:voters|electors|people)(?: of S\d+| here| there)? (?:chose|picked|preferred|wanted|backed|elected|returned|sent to westminster|sent to parliament) => <r> won the seat
nobody (?:else )?(?:polled|got|had|took|won|received|attracted) (?:more|as many)(?: votes)? (?:than|as) (?:the )?<a> => <a> won the seat
no (?:one|candidate|party|rival|opponent) (?:else )?(?:polled|got|had|took|won|received|attracted) (?:more|as many)(?: votes)? (?:than|as) (?:the )?<a> => <a> won the seat
nobody (?:could )?(?:beat|topped|bettered|overhauled|caught|catch|matched|match) (?:the )?<a> => <a> won the seat
<s> (?:has |have |had )?(?:sent|sent back|dispatched|despatched|returned) (?:the )?<r> (?:back )?to (?:the (?:house of )?commons|westminster|parliament) => <r> won <s>
(?:the )?<s> 's (?:new |latest |next )?(?:voice|mp|member|representative|man|woman|tribune|champion|choice)(?: at westminster| in the commons| in parliament| of parliament)? (?:is|will be|was to be|turned out to be)(?: now)? (?:the )?<r> => <r> won <s>
(?:the )?(?:head|top|summit) of the (?:poll|field|list) (?:was|is|came|went to|belonged to) (?:the )?<a> => <a> won the seat
(?:the )?(?:man|woman|member|man or woman|choice|voice|new voice|new face|new man|new woman|fresh face) (?:for|of) <s> (?:is|was|will be) (?:the )?<r> => <r> won <s>
(?:it was )?(?:a )?defeat for (?:the )?<b> (?:came|was|arrived) at the hands of (?:the )?<a> => <a> beat <b>
<p> (?:saw off|swatted away|swept aside|overcame|beat|repelled) all (?:comers|opposition|challengers|rivals)(?: in| at) <s> => <p> won <s>
<p> (?:control|possession|ownership) of <s> (?:was|is) (?:never in danger|never in doubt|never in question|not in doubt|maintained|preserved|extended) => <p> held <s>
<s> (?:stuck with|stayed with|stood by|remained with|kept faith with|kept to|stays with|sticks with|is sticking with|stayed loyal to|remained loyal to) (?:the )?<p> => <p> held <s>
<s> (?:joined|joins|moved into|moves into|has joined|crossed into|went into) (?:the )?<p> (?:'s )?(?:column|camp|ranks|fold|list|total|tally) => <p> gained <s>
<s> (?:was|is|has been) (?:added to|one of|among|on the list of) (?:the )?<p> (?:'s )?gains => <p> gained <s>
(?:the )?<p> (?:'s )?(?:flag|banner|colours) (?:now )?(?:flies|fly|flew|still flies) (?:over|above|in) <s> => <p> won <s>
<a> (?:was|were|came|is|had been) <o> past the (?:winning )?post => <a> came <o>
<a> (?:now|again|once more|once again) (?:represents|speaks for|sits for|holds|has|owns) <s> => <a> won <s>
<s> (?:is|was) (?:now|again|once more|once again|back|now once more) (?:a |an |in |with |under |held by )?(?:the )?<p>(?: seat| hands| territory| control| colours| constituency| ground)?(?: again| once more| once again)?(?= [.,;]) => <p> won <s>
<s> (?:is|was) (?:a |an |in )?(?:the )?<p>(?: seat| hands| territory| control| constituency)? (?:again|once more|once again|now)(?= [.,;]) => <p> won <s>
<s> (?:is|was) (?:now |once more |firmly |safely )?back (?:in|with|under|to) (?:the )?<p>(?: hands| control| fold| colours| column)?(?= [.,;]) => <p> won <s>
<a> (?:has |have |had )?(?:wrestled|clawed|lifted|hauled|dragged|levered|liberated) <s> (?:away |back )?(?:from|off|out of the hands of) (?:the )?<b> => <a> gained <s> from <b>
<a> (?:has |have |had )?(?:clawed back|wrestled back|recovered|retrieved|reconquered|hauled back|clawed|snatched back|wrested back|grabbed back|prised back|taken back) <s> (?:back )?from (?:the )?<b> => <a> regained <s> from <b>
<a> (?:has |have |had )?(?:clawed back|wrestled back|recovered|retrieved|reconquered|hauled back|snatched back|wrested back|grabbed back|prised back) <s>(?= [.,;]) => <a> regained <s>
(?:the )?<p> (?:'s )?(?:candidate|man|woman|standard-bearer|hopeful)(?: here| there| in S\d+)? (?:in|at|of) <y> (?:was|had been) <r> => <r> stood for <p> in <y>
(?:in|at) <y> (?:, )?(?:the )?<p> (?:'s )?(?:candidate|man|woman|standard-bearer|hopeful)(?: here| there| in S\d+)? (?:was|had been) <r> => <r> stood for <p> in <y>
<r> (?:(?:stays|stayed|carries|carried|continues|continued|goes) on as|keeps (?:his|her) (?:seat|job) as|is still|remains) (?:the |its |their )?(?:mp|member)(?= [.,;]) => <r> won the seat
<r> (?:is |was |will be )?(?:(?:goes|going|heads|heading|sent|headed|off) back|returns|returning|back) (?:to|at|in) (?:westminster|parliament|the (?:house of )?commons)(?= [.,;]) => <r> won the seat
<s> (?:wakes?|woke|awoke|awakes|will wake|has woken)(?: up)?(?: (?:this|yesterday|today|on|next|friday|morning|again|once|more)){0,4} (?:to|to find itself with|with) an? (?:new )?<p>(?: mp| member(?: of parliament)?)?(?= (?:[.,;]|and|for|after|in)) => <s> has a <p> mp
<s> (?:has |have )(?:just )?(?:elected|chosen|returned|picked|sent|opted for|plumped for|gone for|voted for|voted in|got itself|acquired) an? (?:new )?<p>(?: mp| member| candidate| representative)?(?: to (?:westminster|parliament|the (?:house of )?commons))?(?= (?:[.,;]|after|and|at last|as|with|instead|for the|to replace|in place|in the shape|by|where)) => <s> has a <p> mp
<s> (?:elected|chose|returned|picked|sent|opted for|plumped for|voted for|voted in) an? (?:new )?<p>(?: mp| member| representative)?(?: to (?:westminster|parliament|the (?:house of )?commons))?(?= (?:[.;]|and|after)) => <s> has a <p> mp
<s> (?:will (?:now |once again |again |once more )?have|is (?:now )?getting|now gets|has got|has acquired) an? (?:new )?<p> (?:mp|member)(?= (?:[.,;]|and|for|after|at|in the)) => <s> has a <p> mp
# runs of wins, and how long ago the last was
<p> (?:first )?(?:took|won|gained|captured|seized) (?:it|here|the (?:seat|constituency)|S\d+) in <y> and (?:has|have|had) (?:not|never) (?:lost|surrendered|let go of|relinquished)(?: it)? (?:since|ever since) => <p> have held the seat since <y>
<p> (?:has|have|had) (?:not|never) (?:once )?lost <s> since (?:winning|taking|gaining|capturing) it in <y> => <p> have held <s> since <y>
no other party (?:has|had) (?:won|held|taken) <s> since (?:the )?<p> (?:took|won|gained|captured) it in <y> => <p> have held <s> since <y>
since <y>(?: ,)? only (?:the )?<p> (?:has|have|had) (?:ever )?(?:won|held|succeeded|been returned|been elected|prevailed)(?: (?:it|here|the (?:seat|constituency)|S\d+))? => <p> have held the seat since <y>
(?:not|never) since before <y> (?:has|had|have) (?:anybody|anyone|any party|a party|any candidate)(?: but| other than| except| bar) (?:the )?<p> (?:won|held|taken|carried|been elected|been returned|represented)(?: (?:it|here|the (?:seat|constituency)|S\d+))? => <p> have held the seat since <y>
<r> , (?:the|its|their|who was the|who had been the) (?:winner|victor)(?: here)? in <y> , => <r> won the seat in <y> ; <r>
<r> , who (?:had )?won(?: (?:the seat|it|here))? in <y> , => <r> won the seat in <y> ; <r>
<r> (?:was|had been) the (?:winner|victor)(?: here)? in <y> => <r> won the seat in <y>
(?:S\d+|the (?:seat|constituency)|it) (?:was|had been|stayed|remained) (?:an? )?<p>(?: seat)? from <y> until (?:now|then|tonight|this election|this week|thursday|this) => <p> had held the seat since <y>
,? ?extending (?:the )?<p> 's (?:own )?(?:winning |unbroken )*(?:run|streak|sequence|series)(?: of (?:wins|victories|successes))?(?: here)? to <n> => ; <p> have won <n> elections in a row
,? ?the (?P<k>O\d+) <p> (?:win|victory|success|triumph) (?:in a row|running|in succession|on the trot) => ; it was <p> 's {k} consecutive victory
(?:the )?<p> , whose (?:own )?(?:man|woman|candidate|hopeful|nominee|standard-bearer|contender|challenger) (?P<k>(?:had )?(?:been|come|finished|was|came)) => <p> ; <p> {k}
(?:has |have |had )?(?:handed|gave|given|left|passed|entrusted|bequeathed) (?:the|its|his|her) (?:defence|baton|nomination|candidacy|task|job|torch|ticket)(?: of (?:defending|holding|keeping)(?: it| <s>)?)?(?: (?:here|in S\d+))? to (?:the )?<r> , who => ; <r>
(?:has |have |had )?(?:handed|gave|given|passed|entrusted|bequeathed) (?:the )?<r> the (?:defence|baton|nomination|candidacy|task|job|torch|ticket)(?: of (?:defending|holding|keeping)(?: it| S\d+| the seat)?)?(?: (?:here|in S\d+))? ,?(?: ?(?:and|but))? ?(?=(?:he|she|who) )(?:he|she|who) => ; <r>
(?:it|that|this) (?:makes|made|was|is) (?:it )?<n> (?:(?:wins|victories|general elections) )?(?:in a row|on the trot|running|in succession|on the bounce) for (?:the )?<p> => <p> have won <n> elections in a row
<p> 's (?:unbroken |winning |current )*(?:run|streak|sequence|string|series)(?: of (?:[a-z]+ ){0,2}(?:victories|wins|successes|triumphs))?(?: (?:here|there|in S\d+))? (?:now )?(?:stands at|extends to|stretches to|has reached|runs to|numbers|is now|amounts to|reached|stood at) <n>(?= (?:[.,;)]|general|elections|wins|victories|and|but)) => <p> have won <n> elections in a row
(?:the party 's|its|their) (?:unbroken |winning |current )*(?:run|streak|sequence|string|series)(?: of (?:[a-z]+ ){0,2}(?:victories|wins|successes|triumphs))?(?: (?:here|there|in S\d+))? (?:now )?(?:stands at|extends to|stretches to|has reached|runs to|numbers|is now|amounts to|reached|stood at) <n>(?= (?:[.,;)]|general|elections|wins|victories|and|but)) => the party have won <n> elections in a row
<p> (?:has |have |had )?(?:extended|stretched|lengthened) (?:to <n> )(?:its|their) (?:unbroken |winning )*(?:run|streak|sequence|string) of (?:[a-z]+ ){0,2}(?:victories|wins|successes|triumphs) => <p> have won <n> elections in a row
<p> (?:has |have |had )?(?:extended|stretched|lengthened) (?:its|their) (?:unbroken |winning )*(?:run|streak|sequence|string)(?: of (?:[a-z]+ ){0,2}(?:victories|wins|successes|triumphs))?(?: (?:here|there|in S\d+))? to <n> => <p> have won <n> elections in a row
(?:S\d+|the (?:seat|constituency)|it) (?:has |have |had )?(?:stayed|remained|been) (?:loyally |solidly )?<p> (?:through|for|at|over|across) (?:the last |the past )?<n> (?:successive |consecutive )?(?:general )?elections => <p> have won <n> elections in a row
it (?:is|was|has been|had been) <n> years since (?:the )?<p> (?:had )?last (?:won|held|took|had|carried)(?: (?:it|here|the (?:seat|constituency)|S\d+))? => <p> had not won the seat for <n> years
it (?:took|has taken|had taken) (?:the )?<p> <n> years to (?:win|take|get|gain|claim|prise|regain|reclaim|recapture|retake)(?: (?:it|here|the (?:seat|constituency)|S\d+))?(?: back| again)? => <p> had not won the seat for <n> years
<p> (?:had|has|have) (?:had )?(?:to wait|waited|been waiting) <n> years to (?:win|take|get|gain|claim|regain|reclaim|recapture|retake)(?: (?:it|here|the (?:seat|constituency)|S\d+))?(?: back| again)? => <p> had not won the seat for <n> years
after <n> years(?: ,)? (?:the )?<p> (?:has|have|had|got) (?:it|the (?:seat|constituency)|S\d+) back => <p> had not won the seat for <n> years
<p> (?:has |have |had )?(?:{GAIN}|{WIN}) (?:back )?(?:a|the) (?:seat|constituency|division) (?:that |which )?(?:it|they|the party|he|she) (?:had )?(?:last|previously) (?:won|held|took|had|carried) in <y> => <p> last won the seat in <y>
<p> (?:has |have |had )?(?:{GAIN}|{WIN}) (?:back )?(?:a|the) (?:seat|constituency|division) (?:that|which) (?:had )?(?:eluded|escaped|been beyond) (?:it|them|the party|him|her) since <y> => <p> had not won the seat since <y>
<p> (?:had|has|have) been (?:shut|locked|frozen|kept) out (?:of|from) <s> since <y> => <p> had not won <s> since <y>
(?:a|an|the|its|their) (?:long )?<p> (?:drought|famine|exile|absence|barren run|lean spell)(?: (?:here|there|in S\d+))? (?:that |which )?(?:had )?(?:went|goes|go|gone|stretched|stretches|stretching|dated|dates|dating|going|reaching|reached|lasted|began|begun|ran|running) (?:all the way )?(?:back )?(?:to|from|since|in) <y> => <p> had not won the seat since <y>
since <y>(?: ,)? (?:the )?<p> (?:has|have) won (?:every|each) (?:time|general election|election|contest)(?: here)?(?= [.,;]) => <p> have held the seat since <y>
(?:victory|win|success|triumph|it|this|that) (?:is|was) (?:the )?<p> 's (?P<k>O\d+) (?:in a row|running|in succession|on the trot) => it was <p> 's {k} consecutive victory
<p> 's (?:winning |unbroken |current )*(?:run|streak|sequence|grip|hold)(?: (?:here|there|in the (?:seat|constituency)|(?:in|on) S\d+))? (?:began|started) in <y> => <p> have held the seat since <y>
<p> (?:has|have|had) not (?:been beaten|lost|been defeated)(?: (?:here|there|it|in S\d+))? since before <y> => <p> have held the seat since <y>
(?:S\d+|the (?:seat|constituency)|it) (?:has|had) (?:not|never) (?:had|elected|returned|chosen|been held by)(?: (?:an?|any))?(?: (?:mp|member|candidate))?(?: (?:of|from|for|by))? (?:any other|another|a different) party since <y> => the seat has not changed hands since <y>
it (?:is|was|has been|had been) <n> years since (?:S\d+|the (?:seat|constituency)|it) (?:had )?last (?:had|elected|returned|chose|sent|went) (?:to )?(?:an? |the )?<p>(?: (?:mp|member))? => <n> years after <p> last won the seat
<p> (?:had|has|have) lost (?:(?:the seat|here|it|S\d+) )?(?:at|in) (?:every|each) (?:general )?election since <y> => <p> had not won the seat since <y>
<p> (?:ends?|ended|ending|has ended|have ended) (?:an?|its|their) wait of <n> years => <n> years after <p> last won the seat
<p> 's (?:unbeaten|unbroken|winning) run(?: (?:here|there|in S\d+))? (?:had |has )?(?:lasted|stretched|gone on|endured) since <y> => <p> had held the seat since <y>
it (?:was|had been) an? <p> (?:seat|constituency) (?:from|since) <y> => <p> had held the seat since <y>
after <n> (?:wins|victories|general elections|general election wins) (?:in a row|running|in succession|on the trot)(?: here)?(?: ,)? (?:the )?<p> (?:lost|was beaten|were beaten|was defeated|were defeated) => <p> had won <n> elections in a row ,
<n> (?:general )?elections (?:in a row|running|in succession|on the trot) (?:had |have )?(?:gone|went) (?:the )?<p> 's way => <p> had won <n> elections in a row
<s> (?:has |have |had )?(?:stuck|stayed|remained|kept faith) (?:with|loyal to|true to) (?:the )?<p> since <y> => <p> have held <s> since <y>
<p> (?:has|have|had) won <n> (?:in a row|on the trot|running|in succession|on the bounce)(?= (?:[.,;]|here)) => <p> have won <n> elections in a row
(?:S\d+|the (?:seat|constituency)|it) (?:has|had) been in the same hands since <y> => the seat has not changed hands since <y>
<p> (?:win|victory|success|triumph|gain) (?:was|is) (?:the party 's|its|their) (?:first|O\d+)(?: (?:here|there|in S\d+))? since <y> => <p> had not won the seat since <y>
<y> was the (?:year|date|time|occasion) of the last <p> (?:win|victory|success|triumph) => <p> last won the seat in <y>
<p> (?:had )?last had an? (?:mp|member)(?: (?:here|there|in S\d+|for S\d+))? in <y> => <p> last won the seat in <y>
<n> years of (?:waiting|hurt|exile|trying) (?:ended|are over|were over|is over|came to an end) for (?:the )?<p> => <n> years after <p> last won the seat
an? <n> - year (?:wait|exile|absence|drought) (?:is|was|has come|came|has) (?:over|to an end|ended) for (?:the )?<p> => <n> years after <p> last won the seat
<p> (?:ends?|ended|has ended|have ended) an? <n> - year (?:wait|exile|absence|drought) => <n> years after <p> last won the seat
<p> 's <n> - election (?:winning |unbeaten )?(?:run|streak|sequence) => <p> had won <n> elections in a row ,
<p> (?:run|reign|era|hold)(?: (?:here|there|in S\d+|on S\d+))? (?:began|started|dates from|goes back to) (?:in )?<y> => <p> have held the seat since <y>
<p> (?:had )?previously (?:won|held|took|carried)(?: (?:it|here|the (?:seat|constituency)|S\d+))? in <y> => <p> last won the seat in <y>
not (?:for|in) <n> years (?:had|has|have) (?:the )?<p> (?:won|held|taken|carried|been successful) => <n> years after <p> last won the seat
<n> years (?:on from|after) (?:their|its) last (?:win|victory|success)(?: (?:here|there|in S\d+))?(?: ,)? (?:the )?<p> => <n> years after <p> last won the seat , <p>
(?:the )?(?:last|previous|past|preceding) <n> (?:general )?elections(?: (?:here|there|in S\d+))? (?:had|have) (?:all )?been won by (?:the )?<p> => <p> had won <n> elections in a row
<p> (?:lost|was beaten|were beaten|was defeated|were defeated) after winning <n>(?: (?:general elections|times))? (?:in a row|running|in succession|on the trot) => <p> had won <n> elections in a row
<p> (?:had )?(?:held|represented) <s> from <y> until now => <p> had held <s> since <y>
<p> (?:has |have |had )?made it <n> (?:in a row|on the trot|running|in succession|on the bounce) => <p> have won <n> elections in a row
<p> (?:has|have|had|gets?|got) (?:their|its) (?:first|O\d+) (?:mp|member|seat|win|victory)(?: (?:here|there|in S\d+))? since <y> => <p> had not won the seat since <y>
<p> 's (?:first|O\d+) (?:mp|member)(?: (?:here|there|in S\d+))? since <y> => <p> had not won the seat since <y> ,
since <y>(?: ,)? (?:the )?<p> (?:had|has|have) (?:lost (?:every|each) (?:time|election|contest|general election)|not (?:won|held|been elected)(?: (?:here|it|there|in S\d+|S\d+))?) => <p> had not won the seat since <y>
^<p> (?:mp|member) for <s> since <y> , <r> => <r> , mp for <s> since <y> ,
<r> , (?:the )?<p> (?:mp|member) for <s> since <y> , => <r> , mp for <s> since <y> ,
(?P<k>to|against|over|than|behind|ahead of) <n> for the (?:sitting |outgoing |incumbent |former )?(?:mp|mep|msp|mla) <r> => {k} <n> for <r>
# who came where
(?:there (?:was|is|were)|with) no <p> (?:name|names|candidate|hopeful|contender|standard-bearer|nominee)(?: (?:here|this time|in S\d+))?(?: (?:on|among) (?:the )?(?:ballot papers?|ballots?|list|paper|names|runners))?(?= [.,;]) => <p> did not stand
no <p> (?:name|candidate|hopeful|contender) (?:appeared|stood|was|featured|figured|could be found)(?: (?:here|this time|in S\d+))?(?: (?:on|among) (?:the )?(?:ballot papers?|ballots?|list|paper|names|runners))?(?= [.,;]) => <p> did not stand
(?P<k>(?:in|at) [YD]\d+ (?:(?!(?:[.;:]|[YD]\d+|but) )[^ ]+ ){1,14}), with (?:the )?<a> (?:(?:as )?(?:his|her|its|their|the) )?(?:closest|nearest|main|chief|principal) (?:challengers?|rivals?|pursuers?|opponents?|competitors?)(?= [.;,]) => {k}, with the runner-up <a>
(?P<k>came|finished|ended|ended up|was|were|is|are|trailed in|limped in|ran|wound up)(?: in)? an? (?:(?!(?:not|possible|likely|potential|probable|hoped-for|further|nearly|no|better|worse|clear|bare|full|mere|whole|fair) )[a-z-]+ ){1,3}<o>(?: place| spot)?(?= (?:[.,;:)(]|with|on|and|but|behind|ahead|for|in|as|at|after|while|here|there)) => {k} <o>
(?:left|leaves|leaving|made) (?:the )?<a> (?:in )?(?:an? )?(?:(?!(?:not|possible|likely|potential|probable|further|nearly|no|better|worse) )[a-z-]+ ){0,3}<o>(?: place| spot)?(?= (?:[.,;:)(]|with|on|and|but|behind|ahead|in|as|at|after|while|here|there)) => and <a> came <o>
<a> (?:had|endured|suffered|enjoyed|got|were given|was given) (?:an? |the )?(?:[a-z-]+ ){1,6}: (?:only |just |a distant |a poor |a creditable )?<o>(?P<k> place)?(?= (?:[.,;]|with|and|on|behind|ahead)) => <a> came <o>
(?:it|this|that|here|there) (?:was|is) (?:an? |the )?(?:[a-z-]+ ){1,6}for (?:the )?<a> : (?:only |just |a distant |a poor |a creditable )?<o>(?P<k> place)?(?= (?:[.,;]|with|and|on|behind|ahead)) => <a> came <o>
<r> (?:brought|led|took|carried|steered|dragged|pulled) (?:the )?<p> (?:(?:home|in|through|up|the|middle|past|from|nowhere|into|third|fourth|place) )*(?:to be|as|to finish as|to become|to finish) (?:the )?runner-up => <r> of <p> was the runner-up
<r> (?:brought|led|took|carried|steered|dragged|pulled) (?:the )?<p> (?:(?:home|in|through|up|from|nowhere|into|to|only|a|distant|poor) )*<o>(?: place)?(?= (?:[.,;]|with|and|on)) => <r> of <p> came <o>
<r>(?P<k> , (?:[^,;:]{1,70}) ,)? (?:was|proved) (?:the )?(?:clear |big |biggest |obvious |main |narrow )?loser(?: here| there| of the night| on the night| by (?:a|some) (?:long |great )?(?:distance|way))?(?= (?:[.,;]|and|by)) => the loser was <r>
(?:at|to) the (?:bottom|foot|tail|base) of the (?:poll|pile|list|table|pack|field|heap|ballot|class|order|rankings)(?: ,)? (?:was|came|were|stood|sat|is|lay|languished|with [NQ]\d+(?: votes)? , (?:was|came)) (?:the )?<a> => <a> came last
(?:last|bottom|dead last|bringing up the rear|rock bottom|propping up the (?:poll|table|field|list|rest|pile))(?: of all| of the lot| of the pack| of the pile| of the N\d+| of everyone| of the poll)?(?: ,)? (?:was|came|were|is|finished) (?:the )?<a> => <a> came last
(?:the )?wooden spoon (?:(?:in|at) S\d+ )?(?:was|went to|belonged to|fell to|goes to|was taken by|was collected by|was handed to) (?:the )?<a>(?: 's)? => <a> came last
(?:nobody|none|no one|no candidate|no other candidate|no rival) (?:did worse|fared worse|finished lower|finished below|finished behind|polled fewer(?: votes)?|had fewer(?: votes)?|got fewer(?: votes)?|came lower) (?:than )?(?:the )?<a> => <a> came last
everyone (?:else )?(?:finished|came|was|did better|fared better|polled more(?: votes)?)(?: ahead of| above| in front of| than) (?:the )?<a> => <a> came last
(?:the )?(?:runners-up|runner-up|runners up|runner up|second place|silver medal|silver|bridesmaid) (?:went to|goes to|:|spot went to|berth went to|belonged to|fell to|was taken by|was claimed by|was filled by|was secured by) (?:the )?<a> => the runner-up was <a>
<o>(?: place| spot| position)?(?P<at>(?: (?:in|at) (?:S\d+|the (?:seat|constituency|contest|race))| here| there)?) (?:went to|goes to|belonged to|fell to|was taken by|was claimed by|was filled by|was secured by|was occupied by|was for|was the lot of|was the fate of) (?:the )?<a> => <a> came <o>{at}
(?:(?:there|it|that) (?:was|is) |^)(?:only |just |also |a |and |but )*<o> (?:place|spot|position) for (?:the )?<a>(?= (?:[.,;)]|on|with|and|but|here|there|in|behind)) => <a> came <o>
<a> (?:was|were|came|finished|ended|ended up) (?:the )?(?:very )?last of (?:the |all )*(?:field of )?N\d+(?: candidates| runners| who stood| hopefuls| names)?(?= (?:[.,;)]|on|with|and|but)) => <a> came last
(?:in|into) <o>(?: place| spot| position)?(?P<at>(?: (?:in|at) (?:S\d+|the (?:seat|constituency|contest|race))| here| there)?)(?P<k>(?: , (?:with|on) (?:[NQ]\d+)(?: votes| of the vote)?)?)(?: ,)? (?:was|came|were|is|stood|sat|lay|finished|limped|trailed) (?:the )?<a> => <a> came <o>{at}{k}
(?P<k>^|;|and|but|while|,|with) <o> (?P<at>(?:in|at) (?:S\d+|the (?:seat|constituency|contest|race))|here|there) (?:was|came|were) (?:the )?<a> => {k} <a> came <o> {at}
(?P<k>^|;|and|but|while|,|with) (?:the )?<o>(?: place)? (?:- )?placed (?:candidate|contender|challenger|man|woman|runner|finisher|hopeful|one)(?P<at>(?: (?:in|at) (?:S\d+|the (?:seat|constituency|contest|race))| here| there)?) (?:was|were|being|is) (?:the )?<a> => {k} <a> came <o>{at}
(?:(?:in|into) )?<o> (?:(?:place|spot|position|best) )?, [^,;:OC]{1,60} , (?:was|came|were|finished|is) (?:the )?<a> => <a> came <o>
(?:in|into) <o> (?:place |spot |position ), [^,;:NQTOCP]{1,40} , (?:was|came|were|finished) (?:the )?<a> => <a> came <o>
<a> (?:had to (?:make do with|settle for|be content with|be satisfied with|accept)|(?:was|were) (?:consigned|confined|restricted|limited|reduced|condemned) to|could (?:only )?(?:manage|muster)|managed (?:only )?|took|claimed|snatched|grabbed|filled|occupied|secured|picked up|earned|nabbed) (?:an? |the )?(?:distant |poor |lowly |creditable |respectable |strong |close |clear |solid )?<o>(?: place| spot| position)?(?= (?:[.,;:)(]|with|on|and|but|behind|ahead|for|in|while)) => <a> came <o>
<a> (?:was|were|is|came|finished|ran) (?:the |a |an )?(?:best of the rest|leading the chasing pack|first of the also-rans|the pick of the rest|top of the rest)(?= (?:[.,;)]|with|on|and|but)) => the runner-up was <a>
(?:best|top|first|leader|pick) of the (?:rest|others|also-rans|losers|beaten candidates|defeated candidates|chasing pack) (?:was|were|came|is) (?:the )?<a> => the runner-up was <a>
hard on (?:the winner 's|the victor 's) heels (?:came|was|were|followed) (?:the )?<a>(?= (?:[.,;]|with|on)) => the runner-up was <a>
<a> (?:was|were) (?:squeezed|pushed|forced|shunted|bumped|knocked|relegated|demoted|driven|edged|elbowed) (?:out|back|down) (?:in)?to <o>(?: place)? => <a> came <o>
<a> (?:found|discovered) (?:himself|herself|itself|themselves) (?:in )?<o>(?: place)? => <a> came <o>
<a> (?:was|were) the <o> (?:of (?:the )?N\d+|home|past the post|across the line)(?= [.,;]) => <a> came <o>
<a> (?:trailed|limped|straggled|staggered|wandered|rolled) (?:in|home) (?:an? )?(?:distant |poor |lowly |bad |weak )?<o> => <a> came <o>
<a> (?:leapt|jumped|climbed|rose|moved up|shot up|vaulted|went up|sprang|advanced|surged) from <o> (?:in)?to (?P<k>O\d+)(?: place)? => <a> rose from <o> to {k}
<a> (?:sank|slid|fell|dropped|tumbled|slumped|plunged|slipped|went down|moved down|crashed) from <o> (?:in)?to (?P<k>O\d+)(?: place)? => <a> fell from <o> to {k}
(?:the )?(?:runner-up|second-placed candidate) (?:in|of) <y> (?:was|had been) (?:the )?<a> => in <y> the runner-up was <a>
(?:the )?(?:winner|victor|mp elected|member elected) (?:in|of) <y> (?:was|had been) (?:the )?<a> => in <y> the seat was won by <a>
<y> 's (?:winner|victor) (?:was|had been) (?:the )?<a> => in <y> the seat was won by <a>
<y> 's runner-up (?:was|had been) (?:the )?<a> => in <y> the runner-up was <a>
# closer
<n> (?P<k>(?:other |more )?(?:seats?|constituency|constituencies|contests?|results?))(?P<j> (?:in|across|of) (?:(?:the|all|whole|of) )*(?:uk|united kingdom|country|kingdom|land|{PLACE})| anywhere| nationally)? (?:finished(?: up)?|ended(?: up)?|came|turned out|proved|ran|came out|came in) (?P<h>closer|tighter|narrower)(?: than (?:this|that|here|this one|it|<s>))?(?= [.,;]) => <n> {k}{j} were {h}
(?P<k>(?:no|not one|not a)(?: other)? (?:seat|constituency|contest|result)|nowhere)(?P<j> (?:in|across|of) (?:(?:the|all|whole|of) )*(?:uk|united kingdom|country|kingdom|land|{PLACE})| anywhere| nationally)? (?:went to|saw|had|produced|gave|witnessed|returned|brought|came to|ended in|finished with) an? (?:narrower|closer|tighter|slimmer|finer) (?:verdict|outcome|result|finish|decision|contest|race|call|ending) => {k}{j} was closer
(?:no (?:party|one|candidate|mp|winner|member)|nobody|no-one)(?: else)?(?: anywhere)? (?:won|got home|got in|scraped home|squeaked home|held on|triumphed|prevailed|was elected|was returned) (?:on|by|with) an? (?:finer|smaller|slimmer|narrower|tighter|thinner|slenderer) (?:margin|majority|lead) than (?:the )?(?:<a>|he|she)(?: did)? (?:in|at) <s> => no seat had a smaller majority than <s>
# held, gained, lost
<p>(?: ,)? (?:which|that|a tally that|a total that) (?:makes?|made|leaves?|left) (?:it|them|the party|him|her) (?P<h>the (?:O\d+ )?(?:largest|biggest)(?: single)? party) => <p> ; <p> are@h {h}
<p> , (?:making|leaving) (?:it|them|the party) (?P<h>the (?:O\d+ )?(?:largest|biggest)(?: single)? party) => <p> ; <p> are@h {h}
(?:switched|swapped|exchanged) hands => changed hands
<s> (?:remained|stayed|remains|stays|is still|was still|continued to be) (?:in )?(?:the hands of )?(?:the )?<p>(?: hands| territory| property| turf| ground| possession| column)?(?= [.,;]) => <p> held <s>
<s> (?:remained|stayed|remains|stays|is still|was still) (?:firmly |safely |solidly )?(?:in|with|under) (?:the )?<p>(?: hands| control| ownership| colours| fold)?(?= [.,;]) => <p> held <s>
there was no change in <s> (?:,|where|as) (?:where )?(?:the )?<p> => <p> held <s> , where <p>
<p> (?:kept|left) <s> (?:blue|red|yellow|orange|green|safe)(?= [.,;]) => <p> held <s>
<s> (?:stayed|remained) (?:true|loyal|faithful|wedded) to (?:the )?<p> => <p> held <s>
(?<!voters in )(?<!people in )(?<!those in )<s> (?:deserted|abandoned|turned its back on|fell out of love with|gave up on|turned against|rejected) (?:the )?<p> => <p> lost <s>
<p> (?:was|were|has been|have been) (?:driven|swept|thrown|booted|kicked|forced|turfed) (?:out of|from) <s> => <p> lost <s>
<p> (?:is|are|was|were) (?:no longer|not any more) (?:in charge|the masters|in possession)(?: here| there| in S\d+| of S\d+)? => <p> lost the seat
<p> (?:saw|watched) <s> (?:slip|go|slip away|slip through (?:its|their) fingers|disappear|fall)(?: away)?(?: to (?:the )?<b>)?(?= [.,;]) => <p> lost <s>
<s> (?:slipped|was prised|was wrenched|was torn|was taken|was snatched|was plucked|was wrested) (?:from|out of|through) (?:the )?<p> 's (?:grasp|grip|hands|fingers|clutches) => <p> lost <s>
(?:a|another|one more) (?:success|gain|scalp) for (?:the )?<p> (?:came in|was|arrived in|followed in) <s> => <p> gained <s>
<p> (?:added|put) <s> to (?:its|their|the) (?:haul|tally|list|total|collection|column|gains|list of gains) => <p> gained <s>
<p> (?:crossed|struck|scratched|wiped) <s> off => <p> lost <s>
<p> (?:turned|painted|coloured|made) <s> (?:red|blue|yellow|orange|green)(?= [.,;]) => <p> gained <s>
(?:the )?<p> 's (?:other |only other |only |one other |second |third |remaining |next )?(?:[a-z]+ )?(?:hope|target|prize|seat|stronghold|bastion|gain|defence|constituency) , <s> , was (?:also )?<k:held|retained|lost|gained|won>(?= (?:[.,;]|too|as well|again|and|but)) => <p> {k} <s>
<a> <k:held|kept|retained|lost|gained|won|took> (?:its|their) (?:other |only other |second |remaining |next )(?:[a-z]+ )?(?:seat|stronghold|bastion|constituency|target|prize) , <s>(?= [.;]) => <a> {k} <s>
# never, not once, not since
(?P<k>the O\d+ P\d+(?: mp| member| candidate)?(?: ever)? to (?:be elected|be returned|win|sit|prevail|succeed|triumph))(?: (?:here|there|it|the seat|the constituency|for it|(?:for|in) S\d+|S\d+))?(?: ever)? since (?:(?:it|the (?:seat|constituency|division)|S\d+) (?:(?:was|had been) (?:first )?(?:created|formed|established|drawn|drawn up|carved out|set up|made)|came into (?:being|existence)|(?:first )?(?:existed|appeared)|began)|its (?:creation|formation|inception|birth|foundation)|the (?:creation|formation|birth) of (?:it|the (?:seat|constituency)))(?= (?:[.,;)]|and)) => {k} here
^(?:not|never) (?:once|since <y>) (?:since <z> )?(?:had|has|have) (?:the )?<p> (?:been beaten|lost|been defeated|been denied|failed)(?: here| there| in S\d+| this seat| the seat| it)?(?: at a general election)?(?! (?:so|by so|as|this|more|worse|by such|by more)) => <p> had not lost the seat since {y}{z}
^(?:not once|never|never before|at no time)(?: since <y>| since then)? (?:had|has|have) (?:the )?<p> (?:lost|been beaten|been defeated|been dislodged)(?: here| there| in S\d+| this seat| the seat| it)? => <p> had never lost the seat
^not since <y> (?:had|has|have) (?:the )?<p> (?:won|held|taken|carried|represented|captured|been successful|been victorious|succeeded|come out on top|come top|come first|finished first|finished on top|topped the poll|headed the poll|prevailed|triumphed|won through|been on top|been in front|been ahead|been first|tasted victory|had a win|had an mp)(?: (?:at|in) (?:a|any) (?:general |parliamentary )?election)?(?: here| there| in S\d+| S\d+| this seat| the seat| it)? => <p> last won the seat in@y <y>
<p> (?:had|has|have) (?:not|n't) (?:come out on top|come top|come first|finished first|topped the poll|headed the poll|prevailed|triumphed|been victorious|been successful|won through|been on top|tasted victory|had a win|had an mp)(?: (?:at|in) (?:a|any) (?:general |parliamentary )?election)?(?: here| there| in S\d+)? since <y> => <p> last won the seat in@y <y>
<p> (?:had|has|have) (?:not|n't|never) (?:won|held|taken|carried|captured) <s> (?:(?:at|in) (?:any|a single|one) (?:general |previous |earlier )?election )?since (?:(?:it|the seat|the constituency|the division)(?: (?:was|were) (?:first )?(?:created|formed|drawn|drawn up|set up|established|carved out|invented|made)|(?: first)? (?:came into being|began|existed|appeared))|its creation|its formation|(?:the seat|the constituency) 's (?:creation|formation))(?: (?:in|for) (?:the )?<y>)? => <p> had never won the seat
^(?:never|never before|never until now|not once|at no time)(?: since <y>)? (?:had|has|have) (?:the )?<p> (?:won|held|taken|carried|captured|gained)(?: here| there| in S\d+| S\d+| this seat| the seat| it)? => <p> had never won the seat before
<p> (?:had|has|have) last (?:been successful|tasted victory|triumphed|prevailed|been victorious|succeeded|been elected|come first)(?: here| there| in (?:this|the) [^,.;]{1,30}| in S\d+)? in <y> => <p> last won the seat in <y>
for the (?:previous|last) <p> (?:victory|win|success|triumph)(?: here| there| in (?:this|the) seat| in S\d+)? (?:you|one|we) (?:must|have to|has to|need to|needs to|had to) (?:go|look|reach|travel|delve) (?:all the way )?back to <y> => <p> last won the seat in <y>
(?:before (?:this|this week|now|then|thursday|that) (?:, )?)?(?:the )?(?:last|previous|most recent) <p> (?:success|victory|win|triumph)(?: here| there| on the island| in (?:the|this) seat| in S\d+)?(?: at a general election)? (?:came|was|dated from|dates from|had come|had been)(?: back)? in <y> => <p> last won the seat in <y>
nobody (?:at all )?(?:stood|ran|was standing|flew the flag|carried the flag|put up) for (?:the )?<p> => <p> did not stand
<p> , whose (?:man|woman|candidate) (?:had been|was|came|finished|had come|had finished) (?:a |in )?<o>(?: place)? (?:last time|then) => <p> , <o> last time ,
nor did (?:anywhere|any (?:other )?(?:seat|constituency))(?: else)? (?P<k>in [^,;.]{1,40}? )?have an? => nowhere {k} had a
^(?:the )?last time (?:that )?(?:the )?<p> (?:won|held|took|carried|captured|represented)(?: here| there| in S\d+| S\d+| this seat| the seat| it)? (?:was|came|was back) in <y> => <p> last won the seat in <y>
^(?:it was|it is|you have to go back to|one has to go back to|we must go back to|you must go back to|one must go back to) <y>(?: when| that| for| to find| since)(?: the last time)?(?: that)? (?:the )?<p> (?:last |had )?(?:won|held|took|carried|captured)(?: here| there| in S\d+| S\d+| this seat| the seat| it)? => <p> last won the seat in <y>
^<y> was the last (?:time|year|occasion|election)(?: that| when| at which| in which| on which)? (?:the )?<p> (?:won|held|took|carried|captured)(?: here| there| in S\d+| S\d+| this seat| the seat| it)? => <p> last won the seat in <y>
<p> (?:had|has|have) ?(?:not|n't) (?:carried|captured|taken|held|been successful in|prevailed in|triumphed in) <s> since <y> => <p> last won the seat in <y>
<p> (?:had|has|have) been (?:in possession|in charge|in residence|the masters|masters|dominant|unbeaten|undefeated|the owners|entrenched)(?: here| there| in S\d+| of S\d+| of the seat)? since <y> => <p> had held the seat since <y>
<p> (?:had|has|have) had (?:this seat|the seat|it|S\d+) (?:in (?:its|their) (?:pocket|keeping|grip|hands|possession)|to (?:itself|themselves)) since <y> => <p> had held the seat since <y>
(?:ever )?since <y> (?:the|this) (?:seat|constituency) (?:has|had) been (?:the )?(?:property of |in the hands of |held by )?(?:the )?<p>(?: 's| property| territory)? => <p> had held the seat since <y>
(?:the|this) (?:seat|constituency) (?:has|had) been (?:the )?<p>(?: property| territory| ground| turf| country| land)?(?: ever)? since <y> => <p> had held the seat since <y>
<p> (?:ownership|possession|tenure|occupation|rule|control)(?: of S\d+| here| of the seat)? (?:went|goes|dated|dates|stretched|stretches|reached|reaches) back to <y> => <p> had held the seat since <y>
(?:a|the|their|its) (?:run|reign|tenure|hold|grip|dominance|occupancy) (?:of |on |in |over )?(?:the |this )?(?:seat |constituency |S\d+ )?(?:that |which )?(?:had )?(?:begun|began|started|dating|dated|stretching back|going back|stretched back) (?:to |in |from |since )+<y> (?:is|was|came to an|has|had) (?:over|end|ended|at an end|finished) => held since <y>
<p> (?:first|originally) (?:took|won|captured|gained|seized)(?: S\d+| the seat| it| this seat)? (?:back )?in <y> (?:and|,) (?:has|have|had) (?:held|kept|hung on to|retained) (?:it|on|the seat) (?:ever )?since => <p> had held the seat since <y>
^not since <y> (?:had|has|have) (?:the )?<k:turnout|majority> (?:here |there |in S\d+ )?been (?:higher|so high|as high|so big|as big|bigger|larger|so large|greater|so great) => the <k> was the highest since <y>
^not since <y> (?:had|has|have) (?:the )?<k:turnout|majority> (?:here |there |in S\d+ )?been (?:lower|so low|as low|so small|as small|smaller|so slim|so thin|so slender) => the <k> was the lowest since <y>
(?:the )?last time (?:that )?<k:turnout|majority> (?:here |there |in S\d+ )?was (?:higher|so high|as high|so big|as big|bigger|larger|so large) (?:was|came) (?:back )?in <y> => the <k> was the highest since <y>
(?:the )?last time (?:that )?<k:turnout|majority> (?:here |there |in S\d+ )?was (?:lower|so low|as low|so small|as small|smaller) (?:was|came) (?:back )?in <y> => the <k> was the lowest since <y>
for <n> years (?:it|<s>|this|this one) (?:has|had) been (?:in |under )?(?:the )?<p> (?:'s )?(?:hands|control|property|territory|ground|turf|country) => <p> had held the seat for <n> years
<n> years of <p> (?:rule|representation|control|dominance|occupation|ownership|tenure|possession|supremacy|hegemony) (?:came|come|had come|have come|were brought) to an? (?:end|close|halt|stop) => ended <n> years of <p> rule
<n> years of <p> (?:rule|representation|control|dominance|occupation|ownership|tenure|possession|supremacy|hegemony) (?:ended|are over|were over|have ended|is over|was over|had ended|finished) => ended <n> years of <p> rule
<p> (?:had|has|have) (?:waited|been waiting|hungered|yearned|longed|hankered) since <y>(?: for this| for another win| for a win| for victory| to win it back| to win again)? => <p> last won the seat in <y>
(?:nobody|no one|no candidate|no man or woman) (?:from|of|for) (?:the )?<p> (?:had|has) (?:won|been elected|been returned|succeeded|triumphed|prevailed)(?: here| there| in S\d+)? since <y> => <p> last won the seat in <y>
<p> (?:was|were|had been) in (?:possession|charge|residence)(?: here| there| in S\d+)? from <y> (?:to|until) <z> => <p> held the seat from <y> to <z>
<n> (?:is|are|was|were) (?:all|what) (?:that )?(?:is|are|was|were|remains|remained) left (?:of|to) (?:the )?<p>(?: 's seats| seats| 's mps| mps)? => <p> won <n> seats
"""
"""What is said, and how it is read."""
