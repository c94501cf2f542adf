"""Turns of phrase about figures, one a line, and about what went up or down without a figure.

A share, a vote or a turnout is moved by some hundred verbs and nouns, in or out of a seat, with or
without the figure it came to, against a dozen ways to name the election before. A turn is made of
each of these, so that all of their sentences come to one. `rewriting` tells what its signs mean.
"""

from collections.abc import Iterator

TURNS_OF_FIGURES = r"""
# who is how far from whom
(?:the )?(?:number|tally|total) of (?:lost|forfeited|forfeit) deposits (?:was|is|came to|stood at|reached|stands at) <n> => <n> candidates lost their deposits
<r> (?P<k>finished|came|was|ended up|ended|came in) last for (?:the )?<p> => <r> of the <p> {k} last
<a> 's (?P<j>share|vote) (?P<k>(?:in|at) S[0-9]+ )?(?:is|was) (?P<h>(?:(?:less|more|little more|just over|just under|barely|only|about|nearly|almost) (?:than )?)?)<f> of what it (?:was|had been)(?: (?:last time|before|then|in <y>))? => <a> 's {j} was {h}<f> of what it was last time
<n> (?P<j>more|fewer) (?P<k>scottish|welsh|english|london|northern irish) (?:seats|constituencies|mps) than => <n> {j} seats in {k} than
<n> (?P<k>scottish|welsh|english|london|northern irish) (?:seats|constituencies|mps) , <m> (?P<j>more|fewer) than => <n> seats in {k} , <m> {j} than
<a> (?:finished|ended|ended up|was|came|wound up|came in) <n>(?: votes)? (?:better off than|the better of|to the good of|in front of) (?:the )?(?P<b>(?:P\d+ 's )?C\d+|P\d+) => <a> finished <n> votes ahead of {b}
<a> (?:could|was able to|managed to)? ?(?:get|come|got|came|draw) no (?:nearer|closer)(?: to (?:him|her|victory|the winner|winning))? than <n>(?: votes)?(?: to the winner| of the winner| behind)? => <a> finished <n> votes behind the winner
in <n> (?:places|seats|constituencies|contests) (?:their|its|the) (?:candidate|man|woman|candidates|man or woman) (?:lost|forfeited) (?:the|his|her|their|a) deposits? => they lost <n> deposits
# what parties have, and lost
<n>(?P<k>(?: seats)?) , all but (?:just |only )?<m> of (?:those|the seats|them|what was|the constituencies)(?: (?:on offer|available|at stake|up for grabs|there|in play|contested))?(?= [.,;]) => <n>{k} , winning all but <m> of the seats
(?:reduced|whittled(?: down)?|slashed|pared(?: back| down)?|shrunk|pruned|trimmed) from <n> (?P<k>.{0,30}?)to (?P<h>a (?:single|solitary|lone) )?<m>(?= [.,;]| seats?| in) => cut from <n> {k}to <m>
# majorities of before
the <n> (?:votes )?by which (?:<w>|the <p>|the party) (?:(?:had|has|only|just|then|last) )*(?:won|held|took|gained|captured|lost|scraped|squeaked|edged|sneaked|squeezed|got|came|went|prevailed|triumphed|was|were|beat|defeated|clung|hung|held|survived|carried|romped|coasted|swept|went down)(?: (?:home|in|through|on|it|here|back|over the line|out|the seat|S[0-9]+|elected|returned|<b>|him|her|them|victorious|beaten|down|ahead)){0,3}(?P<k> (?:in|at) (?:the )?[YD][0-9]+| (?:N[0-9]+|a few) years? (?:ago|before|earlier)| last time| previously| at the (?:last|previous) (?:general )?election) => the majority of <n>{k}
the <n> (?:votes )?by which (?:the )?<p> (?:had )?(?:won|held|led|was ahead|were ahead) on paper(?: (?:N[0-9]+ years ago|last time|in [YD][0-9]+))? => the notional majority of <n>
(?:that|which) (?:was|had been|voted|went|has been|is|stayed) (?:the )?<p> by an? (?:notional|estimated) <n>(?: votes)? => with a notional <p> majority of <n>
(?:that|which) (?:was|had been|voted|went|has been|stayed) notionally (?:the )?<p> by <n>(?: votes)? => with a notional <p> majority of <n>
(?:that|which) (?:was|had been|voted|went|has been|stayed|was held by|was won by) (?:the )?<p> by <n>(?: votes)?(?: (?:last time|until (?:[a-z]+day|now|today|yesterday|this week)|N[0-9]+ years (?:ago|before)))? => with a <p> majority of <n> last time
# votes
<a> (?:put|puts|piled|heaped) (?:(?:just|only|a further|another|some) )?<n>(?: votes)? on (?:to )?(?:his|her|its|their) (?:own )?(?:previous |last |old )?(?:total|tally|vote|poll|count|score)(?: of [YD]\d+)?(?= [.,;]) => <a> added <n> votes
<a> (?:could (?:only )?(?:find|muster|manage|rustle up|raise|scrape together|persuade)|found|persuaded|convinced|scraped|eked out|rustled up|won over|enjoyed the support of|had the support of|had the backing of|was backed by|was supported by|was the choice of|got the nod from|was chosen by|were chosen by|secured the support of|picked up the support of) (?:just |only |a mere |all of )?<n>(?: supporters?| backers?| people| voters?| electors?| (?:local )?residents| locals| islanders| townsfolk| friends| souls| takers| admirers| believers| followers| constituents| of them)?(?= (?:[.,;:)]|and|but|while|to|against|in)) => <a> polled <n> votes
<n> (?:people|voters|electors|souls|constituents|of them|crosses|local people|residents) (?:voted|opted|plumped|put their cross|put a cross|put their crosses|went|came out|turned out|chose|backed|supported|marked their cross|declared|had voted|had backed|were for|stuck with|sided with|favoured|preferred) (?:for |against the name of |next to the name of |beside the name of |beside |next to |against )?(?:the )?<a> => <a> polled <n> votes
<n>(?: votes| crosses| ballots)? (?:went|were cast|were counted|were recorded|were marked|came|fell|had gone|were given|had been cast|were polled|were tallied) (?:to|for|in favour of|the way of|by|behind) (?:the )?<a>(?! and (?:the )?[CP]\d) => <a> polled <n> votes
<n> (?:votes )?(?:was|were) (?:the|his|her|their|its) (?:tally|total|reward|haul|score|count|final count|vote|final tally|return|harvest) of (?:the )?<a> => <a> polled <n> votes
(?:the )?<a> 's (?:tally|total|reward|haul|score|count|final count|final tally|return|harvest|vote|poll|ration|share of the votes) (?:was|came to|stood at|amounted to|ended at|worked out at|ran to|reached|added up to|was put at|of) (?:just |only )?<n> => <a> polled <n> votes
(?:the )?(?:tally|total|haul|score|count|final count|final tally|return|harvest) (?:of|for) (?:the )?<a> (?:was|came to|stood at|amounted to|ended at|ran to|reached|added up to) (?:just |only )?<n> => <a> polled <n> votes
<r> (?:had|polled|got|took|won|finished on|finished with|ended on) <n>(?: votes)? (?:to|against) <m>(?: votes)? (?:for|by|from) <b> => <r> had <n> votes and <b> had <m> votes
<n>(?: votes)? (?:to|against|as against|compared with|to the) <m>(?: votes)? (?:was|were|is) the (?:score|scoreline|result|final score|verdict|outcome) => <n> votes to <m>
(?:there were|it was) <n>(?: votes)? for (?:the )?<a> (?:and|to|against|,) <m>(?: votes)? for (?:the )?<b> => <a> had <n> votes and <b> had <m> votes
<n>(?: votes| crosses)? for (?:the )?<a> (?:and|to|against|,|as against|compared with) <m>(?: votes| crosses)? for (?:the )?<b> => <a> had <n> votes and <b> had <m> votes
<a> (?:was|were) on <n> (?:and|,|to|with|while) (?:the )?<b> (?:was |were )?on <m> => <a> had <n> votes and <b> had <m> votes
<a> (?:was|were) content with <n> => <a> polled <n> votes
(?:there were|came) (?:just |only )?<n>(?: votes)? (?:for|to) (?:the )?<a>(?= [.,;]) => <a> polled <n> votes
(?:has|had|must|is|was) (?:to )?(?:be )?(?:set|put|placed|weighed) (?:beside|against|alongside) the <m>(?: votes)? (?:gathered|won|polled|taken|collected|received|secured|attracted) by (?:the )?<b> => and <b> polled <m> votes
<k:lost|shed|gained> <n> supporters(?= [.,;]) => <k> <n> votes
(?P<k>lost|shed) (?P<j>(?:[a-z]+ ){0,2}?)<n> of (?:his|her|its|their) votes(?= [.,;]) => {k} {j}<n> votes
<o>(?: place)? , <n>(?: votes)? up on (?:the )?<b>(?= [.,;]) => <o> , <n> ahead of <b>
# majorities
<s> (?:is|was|has gone|have gone|went|goes|has turned|turned|turns|became|becomes)(?: now)? (?:red|blue|yellow|orange|gold|green|tangerine) by (?:just |only |a mere |all of )?<n>(?: votes)?(?= [.,;]) => the majority is <n>
the <n>(?: votes?)? (?:by|with) which(?= (?:the )?(?:C\d+|P\d+|he|she|they|it|(?:his|her|their|its) (?:own )?(?:party|predecessor)) (?:(?:had|has|have) )?(?:won|held|took|taken|carried|gained|triumphed|prevailed|kept|retained|captured|lost|got (?:home|in)|scraped (?:home|in)|{BEAT}) ) => the majority of <n> with which
(?:by the (?:narrow|tiny|slender|slim|handsome|thumping|comfortable|wafer-thin|barest) (?:margin|majority) of|with (?:just |only )?|thanks to (?:just |only )?|on the strength of (?:just |only )?)<n>(?: votes)? (?:to spare|in hand|in it|to the good|to play with|more than (?:his|her|their|the|its) nearest (?:rival|challenger|opponent)|between (?:them|the two|the top two|first and second|the pair|winner and loser)) => by a majority of <n>
<a> (?:is|was|finished|ended|ended up|came home|got home|won|came in) (?:by )?<n>(?: votes)? (?:to the good|clear|in front|to the better|better off)(?= [.,;]) => <a> won by <n> votes
(?:all of|just|only|no more than|a mere|precisely|exactly) <n> votes (?:stood between|separated|divided|split|lay between|were between|parted|kept apart) (?:the )?<a> and (?:the )?<b> => <n> votes separated <a> and <b>
(?:between|separating|dividing) (?:the )?<a> and (?:the )?<b> (?:were|was|lay|there were|stood|came) (?:just |only )?<n>(?: votes)? => <n> votes separated <a> and <b>
(?:the )?(?:gap|difference|gulf|distance|margin) (?:between|separating|dividing) (?:the )?<a> and (?:the )?<b> (?:was|came to|stood at|amounted to|worked out at|ran to|proved to be) (?:just |only )?<n>(?: votes)? => <n> votes separated <a> and <b>
<n> (?:votes )?(?:was|were|is|are|proved|proved to be|turned out to be|made) (?:the difference|all there was in it|all that separated (?:them|the two|the top two)|enough|all it took|the margin|the winning margin|the gap|the majority|his majority|her majority|its majority) => the majority was <n> votes
(?:there were|there was) (?:just |only |a mere )?<n>(?: votes)? (?:in it|between them|between the two|between the top two|between first and second|between the pair|between winner and runner-up|between winner and loser)(?= [.,;]) => the majority was <n> votes
(?:the )?(?:winner|victor|winning candidate|new mp)(?: 's)? (?:had|enjoyed|was|finished|ended|came home) <n>(?: votes)? (?:in hand|to spare|clear|ahead|in front|to the good) => the majority was <n> votes
(?:had|defended|sat on|was sitting on|nursed|went into (?:the|this) [a-z]+ with|started with|began with|was defending|inherited|took over|was bequeathed) an? (?:cushion|buffer|lead|advantage|majority) of <n>(?: votes)? (?:to (?:protect|defend|lose|play with|call on|fall back on)|in (?:his|her|its|their|the) (?:pocket|bank|locker)) => was defending a majority of <n>
(?:had|has) (?:an? )?(?:[a-z-]+ )?majority of <n> to (?:protect|defend|lose|guard|play with|fall back on) => was defending a majority of <n>
(?:a|the) (?:majority|lead|cushion) of <n> (?:was|has been|had been|is) (?:wiped out|overturned|swept away|overhauled|erased|demolished|obliterated|rubbed out|washed away|overcome|swallowed up|blown away|reversed) => overturned a majority of <n>
(?:wiped out|wiping out|swept away|sweeping away|overhauled|overhauling|erased|erasing|demolished|demolishing|obliterated|rubbed out|washed away|swallowed up|blew away|reversed|reversing|ate up|made light of|made short work of|saw off|brushed aside|overcame|overcoming|tore up|chewed up|turned over) an? (?:majority|lead|cushion|margin|deficit) of <n> => overturned a majority of <n>
(?:the )?(?:majority|winning margin|margin)(?: here| there| in S\d+)? (?:works out at|worked out at|amounts to|amounted to|came out at|comes out at|clocked in at|settled at|ended at|ended up at|finished at|finished up at|came in at|was put at|was fixed at|was recorded as|was read out as|was announced as|turned out to be|proved to be|was to be) (?:just |only )?<n> => the majority was <n>
(?:the )?(?:majority|margin)(?: here| there| in S\d+)? (?:works out at|worked out at|amounts to|amounted to|came out at|was equal to|is equal to|was equivalent to|is equivalent to|represented|represents|equated to|equates to) (?:just |only )?<q>(?: of the vote| of the poll| of votes cast| of those who voted)? => the majority was <q> of the vote
<q> of the (?:poll|vote|votes cast) (?:divided|separated|parted) (?:them|the two|the top two|the pair)(?= [.,;]) => the majority was <q>
(?:home|through|over the line|past the post|to victory) (?:by|with) (?:just |only |a mere )?<n>(?= (?:[.,;)]|votes)) => won by <n>
(?:all|what)(?: that| which)? (?:divided|divides|separated|separates|split|parted|parts|stood between|stands between) (?:the )?<a> (?:and|from) (?:the )?<b> (?:was|were|is|are) (?:just |only )?<n>(?: votes)? => <n> votes separated <a> and <b>
(?:the )?(?:seat|contest|result|election|constituency|outcome|race|fight|affair|matter|thing)(?: here| there| in S\d+)? (?:was|had been|is) (?:decided|settled|won and lost|determined|won|won or lost) by (?:just |only |a mere )?<n>(?= (?:[.,;]|votes)) => the majority was <n>
(?:it|all|everything) (?:came|boiled|got) down to (?:just |only |a mere )?<n>(?: votes)?(?= [.,;]) => the majority was <n> votes
(?:the )?(?:winner|victor) (?:was|is) (?:in|home|through) (?:by|with) (?:just |only )?<n> => the majority was <n>
<n> (?:votes )?(?:decided it|settled it|was what it came to|did it|was all it took|was enough to win it|was the victory margin|separated them|separated the top two|separated the two|divided them|divided the top two|stood between them|lay between them) => the majority was <n> votes
with <n>(?: votes)? to (?:spare|the good|his name over the next|her name over the next)(?= [.,;]) => by a majority of <n>
<r> (?:was|is|were|finished|ended) (?:just |only )?<n>(?: votes)? (?:shy|short)(?: of (?:victory|winning|the winner|the winning post|the target|the top|first))?(?= [.,;]) => <r> lost by <n> votes
<r> (?:missed|lost|failed|went) (?:out |down )?by (?:just |only |a mere )?<n>(?: votes)?(?= [.,;]) => <r> lost by <n> votes
(?:a|the) majority of <n> (?:has |had |was |is |have )?(?:gone|vanished|disappeared|evaporated|melted away|been wiped out|no more|history|crumbled|been swept away|been overturned)(?= [.,;]) => overturned a majority of <n>
# shares
<q> of (?:all )?(?:those|people|voters|electors|the voters|those voting) (?:who (?:voted|took part|turned out|cast a ballot|cast a vote|bothered) )?(?:were|was|had been|came out|plumped|opted|went|voted|stuck|sided) (?:for|with|behind) (?:the )?<a> => <a> took <q> of the vote
<a> (?:accounted for|attracted|commanded|enjoyed|hoovered(?: up)?|mopped up|swept up|captured|commandeered|corralled|cornered|pocketed|claimed|scooped|bagged|gobbled up|was given|were given|was worth|were worth|ended with|ended on|finished with|finished on) (?:just |only |some )?<q> of (?:the vote|the votes|the poll|votes cast|all votes|the total|the ballots|the valid vote|all votes cast|those voting) => <a> took <q> of the vote
(?:the )?<a> 's (?:slice|portion|proportion|percentage|chunk|cut|helping) (?:of the (?:vote|votes|poll|cake|pie) )?(?:was|came to|stood at|amounted to|worked out at|ended at) (?:just |only )?<q> => the <a> share was <q>
<q> (?:was|were) (?:the )?<a> 's (?:share|slice|portion|proportion|percentage|cut|score) => the <a> share was <q>
(?:the )?(?:share|slice|proportion|percentage) (?:of the vote )?(?:won|taken|polled|claimed|secured|recorded|achieved|gained|held) by (?:the )?<a> (?:was|came to|stood at|amounted to|worked out at) (?:just |only )?<q> => the <a> share was <q>
(?:of|out of) every (?:N\d+ )?(?:votes|voters|ballots)(?: cast)? ,? ?<q> (?:went to|backed|were for|chose) (?:the )?<a> => <a> took <q> of the vote
<q>(?: of the vote| of votes| of the poll| of voters)? (?:went|fell|belonged|was given) to (?:the )?<a> => <a> took <q> of the vote
(?:the )?(?:improvement|rise|increase|growth|gain|advance|jump|leap|surge|climb|upturn) in (?:the )?(?P<k>its|their|his|her|<a>(?: 's)?) (?:vote )?share(?: of the vote)? (?:was|came to|amounted to|worked out at|is|of) (?:of )?<t> => {k} share rose by <t>
(?:the )?(?:fall|drop|decline|slump|reduction|dip|loss|slide|decrease|plunge|collapse) in (?:the )?(?P<k>its|their|his|her|<a>(?: 's)?) (?:vote )?share(?: of the vote)? (?:was|came to|amounted to|worked out at|is|of) (?:of )?<t> => {k} share fell by <t>
(?:a|the) (?:rise|increase|gain|jump|leap|surge|climb|improvement|advance) of <t>(?: points)? (?:for|by) (?:the )?<a>(?= [.,;]) => the <a> share rose by <t>
(?:a|the) (?:fall|drop|decline|slump|loss|slide|decrease|plunge|collapse) of <t>(?: points)? (?:for|by) (?:the )?<a>(?= [.,;]) => the <a> share fell by <t>
saw (?:the )?(?P<k>its|their|his|her|<a> 's) (?P<j>share(?: of the vote)?|vote|majority|tally) (?:vanish|evaporate|melt|shrink|slump|slide|tumble|collapse|crumble|drop|fall|plunge|slip|dwindle|shrivel|contract|sink|crash|nosedive|dive|decline|wither|dip)(?: away)? => {k} {j} fell
saw (?:the )?(?P<k>its|their|his|her|<a> 's) (?P<j>share(?: of the vote)?|vote|majority|tally) (?:grow|swell|rise|climb|jump|soar|surge|improve|increase|leap|expand|balloon|mushroom|rocket|edge up|creep up|go up) => {k} {j} rose
(?:watched|saw) (?P<k>its|their|his|her) (?P<j>share(?: of the vote)?|vote|majority|tally) (?:cut in half|cut in two|halved|halve|sliced in half|slashed in half|reduced by half|fall by half) => {k} {j} halved
(?:watched|saw) (?P<k>its|their|his|her) (?P<j>share(?: of the vote)?|vote|majority|tally) (?:double|doubled|more than double|grow twofold) => {k} {j} doubled
<t>(?: points)? (?:was|were) (?:added to|put on|piled on to|put on to|tacked on to) (?:the )?(?P<k>its|their|his|her|<a> 's) (?:vote )?share => {k} share rose by <t>
<t>(?: points)? (?:was|were) (?:knocked off|shaved off|lopped off|cut from|sliced off|chopped off|trimmed from|wiped off|stripped from|taken off|carved off) (?:the )?(?P<k>its|their|his|her|<a> 's) (?:vote )?share => {k} share fell by <t>
(?:knocked|shaved|lopped|sliced|chopped|wiped|took|carved|hacked|stripped|clipped) <t>(?: points)? (?:off|from) (?:the )?<a> 's (?:vote )?share => <a> 's share fell by <t>
(?:put|piled|added|tacked|heaped|slapped) <t>(?: points)? (?:on|on to|onto|to) (?:the )?(?P<k>its|their|his|her|<a> 's) (?:vote )?share => {k} share rose by <t>
(?:of|among) (?:all )?(?:those|people|voters) (?:who voted|who turned out|who took part|voting|who cast a vote|who bothered)(?: ,)? <q> (?:wanted|chose|backed|supported|preferred|were for|went for|voted for|plumped for|opted for|picked) (?:the )?<a> => <a> took <q> of the vote
<a> (?:made do|had to make do|had to be content|was content|were content|was satisfied|were satisfied|had to be satisfied) with (?:just |only )?<q> => <a> took <q> of the vote
<a> (?:had to settle|settled) for (?:just |only )?<q> => <a> took <q> of the vote
<a> (?:could do|did) no better than <q> => <a> took <q> of the vote
<a> (?:trailed|limped|came|rolled|trundled|crawled) (?:in|home) (?:on|with|at) (?:just |only )?<q> => <a> took <q> of the vote
<a> (?:peaked|topped out|stalled|stopped|stuck|came to rest|settled|finished up|ended up|ended|finished) (?:at|on) (?:just |only )?<q> => <a> took <q> of the vote
(?:that|this|it|which) (?:left|leaves|gave|gives|brought|handed|earned|meant) (?:the )?<a> (?:with |up to )?(?:just |only )?<q>(?= (?:[.,;]|of)) => <a> took <q> of the vote
(?:the )?<a> 's (?:reward|prize|lot|portion|harvest|return|tally|score|total|figure|take|vote|showing|poll) (?:was|came to|stood at|worked out at|amounted to) (?:just |only )?<q> => the <a> share was <q>
for (?:the )?<a> (?:it was|there was|there were) (?:just |only )?<q>(?= (?:[.,;]|of)) => <a> took <q> of the vote
(?:to|for) (?:the )?<a> (?:went|fell) (?:just |only )?<q> => <a> took <q> of the vote
# swings
(?:the )?(?:voters|electors|electorate|seat|constituency|town|city) (?:swung|shifted|moved|lurched|turned|tilted|veered)(?: by)? <q>(?: points)? from (?:the )?<a> to (?:the )?<b> => a swing of <q> from <a> to <b>
(?:the )?(?:shift|movement|switch|transfer|drift|lurch|move|change)(?: of opinion| of votes| of support)? from (?:the )?<a> to (?:the )?<b> (?:was|came to|amounted to|worked out at|measured|equalled|stood at) <q> => the swing from <a> to <b> was <q>
(?:a )?(?:shift|movement|switch|drift|lurch|move)(?: of opinion| of votes| of support)? of <q>(?: points)? from (?:the )?<a> to (?:the )?<b> => a swing of <q> from <a> to <b>
<q>(?: points)? (?:was|is) the (?:size|extent|measure|amount) of the swing => the swing was <q>
<q> of voters (?:switched|moved|crossed|swung) from (?:the )?<a> to (?:the )?<b> => a swing of <q> from <a> to <b>
# turnout
<q> of (?:(?:the|those|all|people|electors|voters) )*(?:registered|on the register|entitled|eligible|electorate|entitled to vote|eligible to vote|registered to vote) (?:took part|voted|turned out|did so|cast (?:a|their) (?:vote|ballot)s?|bothered) , (?P<h>(?:an? )?(?:[a-z]+ )?(?:fewer|smaller|lower))(?: number| proportion| percentage| share| figure)?(?: (?:proportionally|proportionately|in proportion|relatively|as a proportion|as a percentage))? than(?= (?:in|at|last|N\d)) => turnout was <q> , lower@h than
<q> of (?:(?:the|those|all|people|electors|voters) )*(?:registered|on the register|entitled|eligible|electorate|entitled to vote|eligible to vote|registered to vote) (?:took part|voted|turned out|did so|cast (?:a|their) (?:vote|ballot)s?|bothered) , (?P<h>(?:an? )?(?:[a-z]+ )?(?:more|bigger|higher|larger|greater))(?: number| proportion| percentage| share| figure)?(?: (?:proportionally|proportionately|in proportion|relatively|as a proportion|as a percentage))? than(?= (?:in|at|last|N\d)) => turnout was <q> , higher@h than
(?:of|among) (?:(?:the|those|all|people|electors|voters) )*(?:registered|on the register|entitled|eligible|electorate|entitled to vote|eligible to vote|registered to vote)(?: ,)? <q> (?:took part|voted|turned out|did so|cast (?:a|their) (?:vote|ballot)s?|bothered) , (?P<h>(?:an? )?(?:[a-z]+ )?(?:fewer|smaller|lower))(?: number| proportion| percentage| share| figure)?(?: (?:proportionally|proportionately|in proportion|relatively|as a proportion|as a percentage))? than(?= (?:in|at|last|N\d)) => turnout was <q> , lower@h than
(?:of|among) (?:(?:the|those|all|people|electors|voters) )*(?:registered|on the register|entitled|eligible|electorate|entitled to vote|eligible to vote|registered to vote)(?: ,)? <q> (?:took part|voted|turned out|did so|cast (?:a|their) (?:vote|ballot)s?|bothered) , (?P<h>(?:an? )?(?:[a-z]+ )?(?:more|bigger|higher|larger|greater))(?: number| proportion| percentage| share| figure)?(?: (?:proportionally|proportionately|in proportion|relatively|as a proportion|as a percentage))? than(?= (?:in|at|last|N\d)) => turnout was <q> , higher@h than
<q> of (?:(?:the|those|all) )*(?:people|electors|voters|adults|those)? ?(?:who were |who are )?(?:entitled|eligible|registered|able) to vote(?: here| there| in S\d+| of S\d+)? (?:actually |in fact )?(?:voted for|opted for|plumped for|went for|came out for|turned out for|backed|supported|chose|wanted|picked) (?:the )?<a> => <a> was backed by <q> of the electorate
(?:of|among) (?:those|people) (?:entitled|eligible|registered|able) to (?:vote|do so)(?: ,)? <q> (?:did so|did|voted|turned out|took part|bothered|cast a vote|cast a ballot|exercised it|made use of it) => turnout was <q>
(?:of|among) (?:the |all )?(?:electorate|electors|registered voters|those on the register|register)(?: ,)? <q> (?:did so|voted|turned out|took part|bothered|cast a vote|cast a ballot|cast their votes|went to the polls) => turnout was <q>
<q> (?:of (?:the )?(?:electorate|electors|voters|those on the register|register|registered voters|those entitled|those eligible|those entitled to vote|those eligible to vote) )?(?:made it to|went to|trooped to|made their way to|found their way to|got to|came to|turned up at|visited|bothered with|bothered to go to|headed to|headed for) (?:the )?(?:polls|polling stations?|polling booths?|booths|ballot box|ballot boxes) => turnout was <q>
<q> (?:of (?:the )?(?:electorate|electors|voters|those on the register|register|registered voters|those entitled|those eligible|those entitled to vote|those eligible to vote|people entitled to vote) )(?:voted|took part|turned out|cast a vote|cast their votes?|cast a ballot|cast ballots|bothered|bothered to vote|exercised their right|used their vote|exercised their franchise|had their say|went out to vote|participated|made use of it|made use of their vote) => turnout was <q>
<q> (?:of (?:the )?(?:electorate|electors|voters|those on the register|register|registered voters|those entitled|those eligible) )(?:stayed at home|stayed away|did not vote|did not bother|sat it out|abstained|stayed in|sat on their hands|did not turn out|stayed put) => <q> of the electorate did not vote
(?:the )?(?:turnout|poll)(?: here| there| in S\d+)? (?:works out at|worked out at|amounted to|came out at|clocked in at|settled at|ended at|ended up at|finished at|came in at|was put at|was recorded at|was recorded as|was announced as|turned out to be|proved to be|crept up to|crept to|struggled to|limped to|scraped to) (?:just |only )?<q> => turnout was <q>
<q> (?:was|were|is) the (?:turnout|level of turnout|size of the turnout|poll)(?: here| there| in S\d+)? => turnout was <q>
# orders of seats
(?P<k>majority|margin|turnout) (?:was|is) the (?P<h>smallest|slimmest|narrowest|tightest|thinnest|lowest|largest|biggest|highest|widest|greatest)(?: that| which)? (?:any|anybody|anyone|a single one) of (?:them|these|those|the N\d+)(?: (?:had|has|have|could boast|boasts|enjoys|enjoyed|won by|achieved|managed))? => majority@k was the {h} of those
<q> (?:was|is) (?:bettered|beaten|exceeded|matched|equalled|surpassed|topped) nowhere(?: else)? => <q> was the highest anywhere
for turnout(?: ,)? <s> (?:had|has) no (?:equal|rival|peer|match|superior)s? => in <s> turnout was the highest
for turnout(?: ,)? (?:it|they) (?:had|has) no (?:equal|rival|peer|match|superior)s? => no seat had a higher turnout
turnout (?P<k>(?:here |there |in S\d+ )?)(?:was|is) (?:unsurpassed|unmatched|unequalled|unrivalled|unbeaten|second to none|without equal|without rival|not surpassed|not matched|not bettered)(?= (?:anywhere|in|across|nationally|nationwide|[.,;])) => turnout {k} was the highest
, (?:a figure |a rate |a turnout |which (?:is|was) )?(?:unsurpassed|unmatched|unequalled|unrivalled|unbeaten|not surpassed|not matched|not bettered)(?= (?:anywhere|in|across|nationally|nationwide)) => , the highest
(?:as a|in) (?:percentage|proportion|share)(?: of (?:the )?(?:vote|votes|poll|total|votes cast))?(?: terms)?(?: ,)? only (?:that|those|the one|the majority) (?:in|of|at) <s> (?:beats?|betters?|exceeds?|surpass(?:es)?|tops?|beat|bettered|exceeded|surpassed|topped|outdoes|outdid|(?:is|was) (?:larger|bigger|higher|greater))(?: it| this| that)?(?= [.,;]) => only in <s> was the majority larger in percentage
<r> 's (?:percentage|proportion)(?: of the (?:vote|votes|poll))?(?= (?:was|is)) => <r> 's share
<k:lowest|smallest|highest|largest|biggest> (?:(?:share|percentage) )?(?:with|on) which (?:anybody|anyone|any candidate|any winner|a candidate|an mp|any mp|somebody) (?:has |had )?(?:won|taken|carried|held) (?:the seat|the constituency|it|S\d+|here) => <k> to win the seat
<k:lowest|smallest|highest|largest|biggest> (?:(?:share|percentage) )?(?:that|to have) (?:has |had )?(?:won|taken|carried) (?:the seat|the constituency|it|S\d+)(?= since) => <k> to win the seat
# deposits
<a> (?:will|would|can|could) (?:get|see|have) (?:his|her|its|their|the) (?:deposit|money|deposit money) (?:back|again|returned) => <a> kept the deposit
<a> (?:got|had|received|recovered) (?:his|her|its|their|the) (?:deposit|money) (?:back|returned) => <a> kept the deposit
<a> (?:will|would) not (?:get|see|have) (?:his|her|its|their|the) (?:deposit|money) (?:back|again|returned) => <a> lost the deposit
<a> (?:was|were|is|are) (?:out of pocket|poorer by a deposit|a deposit poorer|minus (?:a|the|his|her|its|their) deposit|without (?:a|the|his|her|its|their) deposit|parted from (?:a|the|his|her|its|their) deposit) => <a> lost the deposit
(?:the )?<a> 's deposit (?:was|is|has been|had been|went) (?:forfeit|forfeited|lost|gone|sacrificed|surrendered|confiscated|handed over|kept by the returning officer|swallowed) => <a> lost the deposit
(?:the )?<a> 's deposit (?:was|is|has been|had been) (?:saved|safe|kept|retained|returned|secure|never in danger|preserved|salvaged) => <a> kept the deposit
<n> (?:of the N\d+ |of the )?(?:candidates|hopefuls|contenders|also-rans) (?:were|was|are|went home|left) (?:out of pocket|parted from their deposits|minus (?:a|their) deposits?|without (?:a|their) deposits?|relieved of their deposits?|a deposit poorer) => <n> candidates lost their deposits
<n> deposits (?:were|had been|have been|was) (?:forfeit|forfeited|lost|sacrificed|surrendered|gone|handed over|confiscated|swallowed|kept by the treasury) => <n> deposits were lost
(?:the )?(?:treasury|exchequer|returning officer|taxpayer|state|public purse) (?:was|is|will be|kept|pocketed|gained|keeps|pockets|banked|benefited by|collected|is richer by|is the richer by)(?: richer by| the richer by)? <n> deposits => <n> deposits were lost
# candidates
^(?P<h>(?:(?:this time|on this occasion|here|this year|now|in <y>) (?:, )?)?)the <p> was <r>(?= (?:[.,;]|and|who)) => {h}the <p> candidate was <r>
(?:carrying|flying|bearing|waving|holding|hoisting) (?:the )?<p> (?:'s )?(?:flag|standard|colours|banner|torch)(?: (?:here|this time|in S\d+))? (?:was|is) <r>(?= (?:[.,;]|and|who)) => the <p> candidate was <r>
in (?:the )?<p> (?:corner|colours) (?:was|is) <r>(?= (?:[.,;]|and|who)) => the <p> candidate was <r>
(?:the )?<p> (?:put up|fielded|ran|chose|selected|picked|nominated|stood) (?:the )?(?:[a-z]+ ){0,2}<r>(?= (?:[.,;]|and|who)) => the <p> candidate was <r>
<r> (?:, )?(?:who )?(?:(?:had|has|also|last|previously|once) )*(?:(?:been |was |were |seen )?(?:on|appeared on) (?:a|the) ballot paper|stood|ran|been a candidate|fought (?:the seat|it|S\d+)|contested (?:the seat|it|S\d+)|seen on a ballot paper)(?: (?:here|there|in S\d+))? in <y>(?: ,)? (?:for|as (?:the|a)|under the colours of|in the colours of) (?:the )?<p>(?: candidate)?(?= [.,;]) => <r> stood for <p> in <y>
(?:saw off|saw them off|beat|defeated|overcame|held off|fought off|faced|had|bested|swept aside|took on|was up against|were up against|was opposed by|was challenged by|outpolled) <n> (?:rivals|opponents|challengers|competitors|others|rival candidates|contenders)(?! (?:to|for) ) => and there were <n> other candidates
(?:the )?(?:voters|electors|people|electorate)(?: here| there| of S\d+| in S\d+)? (?:had|were given|were offered|faced|were presented with|could choose from|were spoilt by|could pick from|had to choose from) (?:a choice of |a pick of |a field of |a menu of |a list of |a slate of )?<n>(?: names| people| hopefuls| runners| options)?(?= [.,;]) => there were <n> candidates
<n> (?:people|men and women|hopefuls|names|contenders|would-be mps|aspirants|runners|individuals|challengers) (?:were in the running|were vying for it|were in contention|threw their hats in(?:to)? the ring|offered themselves|presented themselves|(?:had )?put themselves forward|(?:had )?put their names forward|came forward|stepped forward|lined up|appeared on the ballot|contested the seat|contested S\d+|fought the seat|fought for the seat|fought for it|fought S\d+|sought the seat|sought election|sought it|chased the seat|vied for the seat|vied for it|vied for S\d+|competed for the seat|competed for it|battled for the seat|entered the race|entered the lists|entered the fray|went for the seat|were after the seat|were after it|wanted the seat|wanted the job|were up for election|were up for it) => <n> candidates stood
(?:a )?(?:field|list|slate|cast|line-up|starting line-up|total|roster|crowd) of <n>(?: people| names| hopefuls| runners| contenders)? (?:had |was |were )?(?:contested|fought|stood|chased|lined up|put themselves forward|offered themselves|sought election|assembled|competed|had stood|were on the ballot paper|was on the ballot paper) => <n> candidates stood
(?:it was )?a (?:field|contest|race|crowded field) of <n>(?: candidates| runners| names)?(?= [.,;]) => there were <n> candidates
(?:the )?(?:ballots?|ballot papers?|ballot forms?|voting papers?|voting slips?)(?: here| there| in S\d+)? (?:had|carried|bore|listed|contained|featured|ran to|offered|showed|held|had on them|had room for) <n>(?: names| people| hopefuls| candidates)? => there were <n> candidates
(?:voters|electors|people|the electorate)(?: here| there| (?:in|of) S\d+)? (?:could|had to|were able to|got to) (?:choose|pick|select) (?:between|from|among) (?:just |only )?<n> (?:names|candidates|hopefuls|people|contenders|runners) => there were <n> candidates
# seats of a nation
<k:gained|lost|picked up|shed> <n>(?: seats)? (?P<h>and|but|while|;|,)(?: (?:and|but|while))? (?:the )?<p> <j:gained|lost|picked up|shed> (?:just |only )?<m>(?= [.;,]) => <k> <n> seats {h} the <p> <j> <m> seats
<k:majority|margin>(?P<h>(?: (?!S)[a-z]+){0,5}) (?:was|is|:) (?:the )?<p> 's <n>(?: votes)? (?:in|at) <s> => <k>{h} was <s> 's <n>
<n> <p> (?:mps|members|candidates) (?:were|have been|had been) (?:elected|returned|chosen) => <p> won <n> seats
(?:the )?<p> (?:is|was|were|are|ended|finished|ended up|finished up)(?: the night)? <n> seats (?:better off|up|to the good|ahead)(?= [.,;]) => <p> made a net gain of <n> seats
(?:the )?<p> (?:is|was|were|are|ended|finished|ended up|finished up)(?: the night)? <n> seats (?:worse off|down|adrift)(?= [.,;]) => <p> suffered a net loss of <n> seats
(?:the )?<p> (?:did not|failed to|could not) (?:win|take|hold|keep) (?:a seat|any seats?|a single seat|any)(?= [.,;]) => <p> won no seats
(?:the )?<p> (?:won|has|had|took|have) (?:the )?most seats(?= [.,;]) => <p> was the largest party
(?:the )?<p> (?:won|has|had|took|have|holds|hold|finished with|ended with|ended up with|captured) (?:the most|more) (?:seats|mps)(?P<k> (?:in|across) (?:the )?(?:A\d+|region|capital|country)|) than any(?:body else|one else|(?: other| rival)? party|of its rivals|of their rivals)?(?= [.,;]) => <p> was the largest party{k}
no (?:one )?party (?:won|has|had|secured|got|achieved|gained|commands|commanded) an? (?:overall |outright |commons )?majority => there was no overall majority
<k:northern ireland|scotland|wales|england|london> (?:sent back|sent|returned|elected|gave us|provided|chose|supplied|contributed|produced)(?= N\d) => in <k> there were
<p> (?:ended|finished|emerged|came out|came away|ended up|finished up|wound up)(?: the night| the election)? (?:with|on) <n> (?:seats|mps|members) => <p> won <n> seats
<p> (?:will have|would have|will be|now has|now have|can now boast|could boast|is left with|are left with|was left with|were left with|was reduced to|were reduced to|is down to|are down to|were down to) <n> (?:seats|mps|members)(?= (?:in (?:the|this) (?:new )?(?:parliament|house|commons)|at westminster|[.,;])) => <p> won <n> seats
london (?P<k>[^.;]{0,60}?)of the capital 's <n> => london {k}of london 's <n>
of the principality 's <n> => of wales 's <n>
^(?:(?:[a-z]+|[CP]\d+) ){1,9}?at the head of (?:a (?:party|band|contingent|group|phalanx|army) of )?<n> <p> (?:mps|members|seats) => <p> won <n> seats
, <n> <k:more|fewer> than (?:he|she|it|they) (?:had|led|commanded|could call on|could count on|mustered) (?:(?:after|at|following) the (?:last|previous) (?:general )?election|last time) => , <n> {k} than last time
<p> (?:was|were|is|are|came|remains|remain|became|finished|ended up)(?: comfortably| easily| clearly| still| now| again| only| as)? the <o> most popular party => <p> came <o> in the popular vote
(?:for|in return for) <n> votes(?: ,)? (?:the )?<p> (?:has|have|had|won|got|gets|get|can show|could show) (?:just |only )?<m> (?P<k>mps?|seats?|members?)(?: to show(?: for (?:it|them))?)? => <p> polled <n> votes and won <m> seats
<p> (?:, (?:(?:a|the|one) party )?(?:which|that|who) )?(?:(?:has|have|had|now|also|thus|already) )*(?:lost|surrendered|forfeited|shed) (?:all|both|every one) <n> (?:of (?:its|their) )?(?:(?:commons|westminster|parliamentary|remaining) )?(?:seats|mps)(?= (?:[.,;]|and|but|while|in (?:{PLACE}|the commons|the house))) => <p> fell from <n> seats to none
<p> (?:, (?:(?:a|the|one) party )?(?:which|that|who) )?(?:(?:has|have|had|now|also|thus|already) )*(?:lost|surrendered|forfeited|shed) (?:(?:all|both) )?(?:of )?(?:its|their) <n> (?:(?:commons|westminster|parliamentary|remaining) )?(?:seats|mps)(?= (?:[.,;]|and|but|while|in (?:{PLACE}|the commons|the house))) => <p> fell from <n> seats to none
(?P<k>seats [^.;]{0,40}?)<p> (?:emerged|ended up|ended|finished|came away|came out|came back|walked away) with <n>(?= [.,;]) => {k}<p> won <n> seats
# what was more, or less, before
turnout (?:had been|was) (?:even |still |in fact )?(?P<h>higher|better|larger|bigger|greater|wider)(?: still| even)? (?:in|at) (?:the )?<y>(?= (?:[.,;)]|when|and|but)) => turnout was lower@h than in <y>
turnout (?:had been|was) (?:even |still |in fact )?(?P<h>lower|worse|poorer|smaller|narrower)(?: still| even)? (?:in|at) (?:the )?<y>(?= (?:[.,;)]|when|and|but)) => turnout was higher@h than in <y>
<y> (?:saw|brought|had|produced|recorded|attracted) an? (?:even |still )?(?P<h>higher|better|larger|bigger|greater|wider) turnout => turnout was lower@h than in <y>
<y> (?:saw|brought|had|produced|recorded|attracted) an? (?:even |still )?(?P<h>lower|worse|poorer|smaller|narrower) turnout => turnout was higher@h than in <y>
(?:in|at) <y>(?: ,)? (?:the )?(?P<k>majority|margin|turnout) (?:had been|was) (?:even )?(?P<h>higher|better|larger|bigger|greater|wider)(?= [.,;]) => the {k} was lower@h than in <y>
(?:in|at) <y>(?: ,)? (?:the )?(?P<k>majority|margin|turnout) (?:had been|was) (?:even )?(?P<h>lower|worse|poorer|smaller|narrower)(?= [.,;]) => the {k} was higher@h than in <y>
turnout (?P<j>(?:(?!and |but |although )[a-z]+ |Q\d+ ){1,8}), (?:although|though|but|and|yet|while) it (?:was|had been) (?P<h>higher|better|greater)(?: still| even)? <n> years (?:earlier|before|previously|ago) => turnout {j} , and turnout was lower@h than <n> years earlier
turnout (?P<j>(?:(?!and |but |although )[a-z]+ |Q\d+ ){1,8}), (?:although|though|but|and|yet|while) it (?:was|had been) (?P<h>lower|worse)(?: still| even)? <n> years (?:earlier|before|previously|ago) => turnout {j} , and turnout was higher@h than <n> years earlier
(?:for|to) (?:every|each) (?:one |single )?vote (?:that )?(?:the )?<p> (?:received|got|won|had|polled|took|attracted) in <y> (?:, )?(?:it|they|the party) (?:received|got|won|had|polled|took|attracted) <n>(?= (?:this time|now|[.,;])) => <p> polled <n> times as many votes as in <y> ,
<r>(?P<k> , [^,;:]{1,60} ,)? (?:was|had been) (?:chosen|picked|preferred|endorsed|backed|supported|wanted) by <n> (?:people|voters|electors|of them) => <r> {k} polled <n> votes
# seats told in passing
(?P<k>lost|shed|surrendered|gained) <n> of (?:its|their) (?:own )?seats (?P<i>(?:in|across) (?:the )?(?:[a-z]+ ){1,3})?(?P<j>to|from)(?= (?:the )?P\d) => {k} <n> seats {i} {j}
<n> of (?:its|their) (?:N\d+ )?(?:gains|seats|new seats) (?:were|was|came|being) (?:made )?at (?:the expense of )?(?:the )?<p>(?: 's expense)? => the party gained <n> seats from <p>
<p> (?:has |have |had )?(?:gone|slipped|slid|moved|went) (?:backwards|forwards|back|forward|down|up)(?: ,)? from <n> (?P<k>seats|mps)(?: (?:(?!to )[a-z]+ ){1,5})? ?to <m>(?= [.,;]) => <p> went from <n> {k} to <m>
<n> of the <m> (?P<k>hopefuls|candidates|contenders|runners|entrants|challengers) (?:lost|forfeited) theirs => <n> of the <m> {k} lost their deposits
# how many seats pass one
(?P<w>turnout|majority|margin|result|contest|finish|it|this|race) (?:is|was|were) (?P<h>closer|tighter|narrower|smaller|slimmer|thinner|higher|lower|larger|bigger|safer|wider) in (?:just |only )?<n> (?:other |more |further )?(?P<k>seats?|constituency|constituencies|contests?|places) => {w} , <n> {k} had a {h} one
(?:there (?:were|was) )?(?P<h>closer|tighter|narrower) (?:contests?|results?|finish|finishes|races?) in (?:just |only )?<n> (?:other |more )?(?P<k>seats?|constituency|constituencies|places) => <n> {k} had a {h} result
in <n> (?:other |more )?(?P<k>seats?|constituency|constituencies|places|contests?) (?:was|were|is) (?:it|the result|the contest|the majority) (?P<h>closer|tighter|narrower|smaller|slimmer)(?= [.,;]) => <n> {k} had a {h} majority
in <n> (?:other |more )?(?P<k>seats?|constituency|constituencies|places|contests?) (?:was|were|is) turnout (?P<h>higher|lower)(?= [.,;]) => <n> {k} had a {h} turnout
(?P<h>higher|lower|bigger|smaller|larger|better|worse) (?P<k>turnout|majority) than(?= (?:in|at|last) ) => {k} {h} than
(?P<k>had|have|has) (?:even )?less to spare => {k} a smaller majority
between the (?:two|three|pair|N\d+) of them => between them
turnout (?P<w>of Q\d+|, at Q\d+ ,) (?:was|has been) (?:bettered|beaten|exceeded|topped) (?:only )?(?:in|by|at) <n> (?:other |more )?(?P<k>seats?|constituency|constituencies|contests?|places) => turnout {w} , <n> {k} had a higher turnout
turnout (?:is|was) (?P<h>higher|lower) than (?:here|this|that) in (?:just |only )?<n> (?:other |more )?(?P<k>seats?|constituency|constituencies|contests?|places) => turnout , <n> {k} had a {h} one
turnout (?:is|was) (?:better|greater) in (?:just |only )?<n> (?:other |more |further )?(?P<k>seats?|constituency|constituencies|contests?|places) => turnout , <n> {k} had a higher turnout
(?:a |that |which )?(?:figure|turnout|rate|total|level|share)(?: that was| which was)? (?P<h>bettered|beaten|exceeded|topped|surpassed) (?:only )?(?:in|by|at) (?:just |only )?<n> (?:of the (?:other )?)?(?:N\d+ )?(?:other |more )?(?P<k>(?:(?:welsh|scottish|english|northern irish|london) )?(?:seats?|constituency|constituencies|contests?|places)) => and <n> {k} had a higher one
(?P<w>majority|turnout|margin) (?:is|was) (?P<h>closer|tighter|narrower|smaller|slimmer|thinner|higher|lower|larger|bigger|wider) than (?:that |those )?(?:in |of |at )?all but (?:just |only )?<n>(?: of the N\d+)?(?: of the| other| of| of its| others| seats| constituencies| mps| winners| members)* => {w} , <n> seats had a {h} one
# how many times another's
<a> (?:outpolled|beat|outscored|outvoted) (?:the )?<b> by (?P<k>(?:(?:more than|over|almost|nearly|about) )?(?:F\d+|N\d+ times)) => <a> polled {k} as many votes as <b>
(?P<k>(?:(?:more than|over|almost|nearly|about) )?(?:twice|F\d+|N\d+ times)) as many (?:(?:people|voters|votes|electors) )?(?:(?:voted|were cast|plumped|opted|turned out) )?for (?:the )?<a> as (?:for )?(?:the )?<b> => <a> polled {k} as many votes as <b>
<a> 's votes? (?:was|were|is) (?P<k>(?:(?:more than|over|almost|nearly|about) )?(?:twice|F\d+|N\d+ times)) the (?:size|number|level) of (?:the )?<b>(?: 's)? => <a> polled {k} as many votes as <b>
(?:the )?(?:combined|joint|aggregate) (?:votes?|tally|total|poll) (?:of|for|won by) (?:the )?<a> and (?:the )?<b> (?:was|were|is|came to|amounted to|totalled) (?:just |only )?<n>(?= (?:votes|[.,;])) => <a> and <b> polled <n> votes between them ,
<a> and (?:the )?<b> shared (?:just |only )?<n>(?= (?:votes|[.,;])) => <a> and <b> polled <n> votes between them ,
# up and down
share(?P<k>(?: of (?:the )?(?:vote|votes|poll))?(?: (?!(?:majority|turnout|seats?|votes?|margin|tally|[.;:]|[CP]\d+) )[^ ]+){1,8}?) (?P<j>while|and|but|as)(?: (?:that of )?the)? <a> 's (?P<h>(?:rose|grew|climbed|improved|increased|fell|shrank|slipped|dropped|declined|slid|tumbled)|(?:crept|edged|inched|ticked|nudged|went|moved|drifted) (?:up|down|upwards|downwards|higher|lower|back))(?= [.,;]) => share{k} {j} <a> 's share {h}
(?:(?:reduced|cut|slashed|whittled|pared|down) )+from <n> (?P<k>(?:[a-z]+ ){0,2}(?:seats|mps)) to (?:just |only )?a (?:single|lone|solitary) one(?= [.,;]) => who had <n> {k} last time , down to a single seat
<r> 's (?:own )?party (?:(?:has|had|have|actually|even|in fact|nevertheless|duly) )*(?P<k>improved|increased|raised|lifted|boosted|bettered|enlarged|swelled) (?:its|their) (?:own )?(?:vote )?share(?: of (?:the )?(?:vote|votes|poll))?(?= (?:[.;,]|and|but|while|on|from|since)) => <r> 's party 's share {k}
<r> 's (?:own )?party (?:(?:has|had|have|actually|even|in fact|nevertheless|duly) )*(?:saw|watched|found) (?:its|their) (?:own )?(?:vote )?share(?: of (?:the )?(?:vote|votes|poll))? (?P<k>rise|grow|climb|improve|increase|fall|drop|slip|shrink|decline|slide)(?= (?:[.;,]|and|but|while|on|from|since)) => <r> 's party 's share {k}
(?:an? |the )<p> (?P<j>share|vote) that (?:had |has |actually |in fact |even )?(?P<k>rose|fell|grew|shrank|slipped|dropped|climbed|improved|increased|declined|crept up|edged up|inched up|went up|edged down|crept down|went down|slid|tumbled|collapsed)(?= (?:[.,;]|slightly|a little|marginally|and|but)) => , though the <p> {j} {k}
<k:majority|turnout|share|vote> (?:has |had |have )?(?:swelled|swollen|widened|expanded|ballooned|mushroomed|fattened|thickened|soared|rocketed|surged|leapt|jumped|advanced|improved|lifted|shot up|crept up|edged up|inched up|went up|gone up|ticked up|bounced|recovered|picked up)(?= (?:[.,;]|and|but|while|again|this time)) => <k> rose
<k:majority|turnout|share|vote> (?:has |had |have )?(?:shrank|shrunk|narrowed|contracted|dwindled|tumbled|slumped|slid|slipped|sank|sunk|plunged|plummeted|collapsed|crumbled|shrivelled|withered|thinned|dipped|declined|crashed|nosedived|eroded|ebbed|went down|gone down|came down|come down|edged down|crept down|inched down|ticked down|melted away|subsided|receded)(?= (?:[.,;]|and|but|while|again|this time)) => <k> fell
(?:has |had |have )?(?:watched|seen) (?:the )?<p> (?:'s )?(?P<j>share(?: of the vote)?|vote|majority|tally) (?:grow|swell|rise|climb|jump|soar|surge|improve|increase|leap|expand|balloon|mushroom|rocket|edge up|creep up|go up) => the <p> {j} rose
(?:has |had |have )?(?:watched|seen) (?:the )?<p> (?:'s )?(?P<j>share(?: of the vote)?|vote|majority|tally) (?:vanish|evaporate|melt|shrink|slump|slide|tumble|collapse|crumble|drop|fall|plunge|slip|dwindle|shrivel|contract|sink|crash|nosedive|dive|decline|wither|dip)(?: away)? => the <p> {j} fell
<k:more|fewer> people (?:voted|turned out|opted|plumped) for (?:the )?<a>(?: here)? than (?P<h>in|at|last|N[0-9]+)(?= ) => <a> polled {k} votes than {h}
more people than in <y> (?:backed|chose|voted for|supported|turned out for|opted for|plumped for) (?:the )?<a> => <a> polled more than in <y>
fewer people than in <y> (?:backed|chose|voted for|supported|turned out for|opted for|plumped for) (?:the )?<a> => <a> polled fewer than in <y>
<y> (?:had )?(?:given|gave|brought|yielded|produced) (?:the )?<a> (?:just |only )?<n>(?: votes)?(?= [.,;]) => in <y> <a> polled <n> votes
<k:higher|lower|bigger|smaller|larger|up|down> (?:on|than|from) (?:the )?(?:figure|level|one|mark|number|total)(?: recorded| seen| achieved| set)? (?=(?:in|at|of) (?:[YD]\d+|last|the))(?:in|at|of) => <k> than in
# more or less than
<k:more|less|fewer|higher|lower|bigger|smaller|larger|better|worse> than (?:it (?:was|had been|were)|was the case|they (?:were|had been)|had been the case|was recorded|was achieved|was managed)(?= (?:in|at|on|N\d|last)) => <k> than
, rather <k:more|less|higher|lower> than(?= (?:N\d|two|in|at|last)) => , <k> than
<k:up|down> (?:on|from|against) (?:what it was|what it had been|where it was|where it stood|the level)(?= (?:in|at|last)) => <k> on
"""
"""What is said, and how it is read."""

_DAY = (
    r"(?:[YD][0-9]+|(?:the )?(?:last|previous) (?:general )?election(?: of [YD][0-9]+)?|"
    r"the general election(?: of [YD][0-9]+)?)"
)
_THEN = (
    rf"(?P<then>{_DAY}|last time|(?:the )?(?:time|election|contest) before|"
    r"N[0-9]+ years? (?:ago|before|earlier|previously))"
)
_THAN = (
    r"(?: ,)? (?:on|from|over|against|compared with|compared to|since|relative to|than) "
    r"(?:(?:what it (?:was|had been)|that|those|the figure|the level|its level|the total|in|at|of|the one|its) )*"
)
_OF_BEFORE = rf"{_THAN}{_THEN}(?: (?:round|around|out))?"
_SPELL = (
    r"(?: ,)? (?:(?:over|in|during|across|within) (?:(?:the|those|these|just) )*"
    r"(?:(?:N[0-9]+|a|F[0-9]+|and|half|few|intervening) )*(?:years?|months?|interval|period|meantime|parliament)"
    r"(?: (?:since|between|in between))?|between (?:(?:the|those|these|N[0-9]+|last) )*elections|since|in between)"
)
"""The time since the election before: "over the two and a half years"."""
_AUX = r"(?: (?:has|have|had|was|were|is|are|also|actually|again|even|in fact))*"
_SOME = (
    r"(?: (?:slightly|only|by|a little|a bit|a shade|a tad|a mite|a whisker|somewhat|a touch|a fraction|sharply|markedly|again|too|as well|"
    r"back|away|off|upwards|downwards))*"
)
_CAME_TO = r"(?:(?: ,)? to (?:(?:just|only|about|under|over) )*[NQ][0-9]+(?: of the (?:electorate|vote|poll)| votes)?)?"
_WITH = r"(?:(?: ,)? (?:of|at) [NQ][0-9]+(?: of the (?:electorate|vote|poll))?(?: ,)?)?"
_ENDS = r"(?= (?:[.,;:)]|and|but|while|when|as|though|although|yet))"
_WAYS = {
    "rose": (
        r"(?:{UP}|improved|strengthened|recovered|ticked up|nudged up|moved up|headed up|went north)",
        r"(?:higher|greater|better|larger|healthier|bigger|up)",
        r"(?:improvement|increase|rise|advance|uptick|upturn|gain|jump|growth)",
    ),
    "fell": (
        r"(?:{DOWN}|weakened|deteriorated|ticked down|nudged down|moved down|headed down|"
        r"went south|eased|softened)",
        r"(?:lower|smaller|worse|poorer|weaker|down)",
        r"(?:fall|drop|decline|decrease|reduction|dip|downturn|deterioration|slump|slide)",
    ),
}
"""By the plainest word: what is said for it as a verb, behind "was", and behind "was a"."""
_WHAT = {
    r"<k:turnout>(?: (?:here|there|locally|in (?:the|this) (?:seat|constituency)|on the day))?": "turnout",
    r"<k:turnout> , (?:at )?Q[0-9]+(?: of the electorate)? ,": "turnout",
    r"<k:turnout> (?:in|at) <s>": "in <s> , turnout",
    r"<a> 's (?P<k>share|vote|tally|total)(?: of the (?:vote|poll))?(?: here| there)?": "<a> 's {k}",
    r"<a> 's (?P<k>share|vote)(?: of the (?:vote|poll))? in <s>": "in <s> , <a> 's {k}",
    r"<a> (?:took|won|got|had|polled) [NQ][0-9]+(?: of the vote| votes)? ,": "<a> 's share",
    r"<a> 's Q[0-9]+(?: of the vote)?": "<a> 's share",
    r"<a> 's N[0-9]+(?: votes)?": "<a> 's vote",
}
"""What moves, and its plainest name."""
_OWNERS = r"""
(?:the )?<p> (?P<k>vote|share|tally|total)(?= (?:in|here|there|of|at|was|is|has|had|also|actually|{UP}|{DOWN}) ) => <p> 's {k}
(?:the )?(?:support|backing|the vote) for (?:the )?<a>(?= (?:was|is|has|had|also|{UP}|{DOWN}) ) => <a> 's vote
(?:the )?(?:share|proportion|percentage)(?: of the vote)? (?:of|for|taken by|won by|going to|that went to) (?:the )?<a>(?= (?:was|is|has|had|also|{UP}|{DOWN}) ) => <a> 's share
(?:the )?(?:participation|voter turnout|level of turnout|turn-out)(?= (?:was|is|has|had|also|in S|{UP}|{DOWN}) ) => turnout
^the poll(?= (?:was|is|has|had|also|in S|{UP}|{DOWN}) ) => turnout
Q[0-9]+ (?:of (?:the )?(?:electors|electorate|voters) )?(?:voted|went to the polls|turned out|took part)(?: ,)?(?= (?:,|an?|fewer|more|less) ) => turnout was
"""
_WORDS = r"""
(?P<k>vote|share|turnout|majority)(?: (?:was|is))? <j:smaller|larger|lower|higher|down|up|less|greater|bigger> (?P<g>than|on) (?P<h>in [YD]\d+|[YD]\d+|last time)(?: (?:too|as well|also))? , by (?P<n>[NT]\d+)(?: votes)?(?= [.,;]) => {k} was {n} {j} {g} {h}
<k:more|fewer> votes than (?P<h>in [YD]\d+|last time|N\d+ years (?:ago|before|earlier)) , <n> (?:more|fewer)(?: in fact| in all)?(?= [.,;]) => <n> <k> votes than {h}
(?P<k>{UP}|{DOWN}) only(?: (?:a|by a) (?:little|bit|touch|shade|tad|whisker|fraction|mite))?(?= (?:[.,;)]|and|but|while)) => {k}
<a> (?:lost|conceded|shed|bled) (?:ground|votes|support)(?= [.,;]) => <a> 's vote fell
<a> (?:went|slipped|slid|drifted) backwards?(?= [.,;]) => <a> 's vote fell
<a> (?:gained|made up|won) (?:ground|votes|support)(?= [.,;]) => <a> 's vote rose
<a> (?:put on|added|picked up) (?:votes|support)(?= [.,;]) => <a> 's vote rose
(?:there was |<a> (?:suffered|saw|endured|had) )?an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:the )?turnout => turnout fell
(?:there was |<a> (?:enjoyed|saw|had) )?an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:the )?turnout => turnout rose
there was an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:the )?<a> (?:'s )?(?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} fell
there was an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:the )?<a> (?:'s )?(?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} rose
<a> (?:suffered|endured|saw|had|took) an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:his|her|its|their|the) (?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} fell
<a> (?:enjoyed|saw|had) an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:his|her|its|their|the) (?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} rose
"""


_HAD = (
    r"(?:(?:had|has|was|were|'d) )?(?:won(?: by)?|win by|had|enjoyed|defended|defending|secured|managed|achieved|held|"
    r"got|took|inherited|left(?: behind)?|bequeathed|boasted|notched up|piled up|sitting on|sat on|nursing|left with)"
)
_THE_ONE = (
    rf"(?:(?:the one|that|the majority|the margin|the cushion|the lead)(?: (?:that|which))? (?:the )?(?:he|she|it|they|the party|(?:his|her|their|its) predecessor) {_HAD}|"
    r"(?:that|the one|the majority) of (?:his|her|their|its) predecessor|(?:his|her|their|its) predecessor 's)"
)
_HELD_AGAINST = (
    r"<k:majority|margin|lead>(?P<h>(?: (?:here|there|in S\d+|of N\d+)){0,2} (?:is|was)(?: [a-z]+){0,3}?) "
    r"<j:smaller|slimmer|narrower|tighter|lower|less|larger|bigger|greater|higher|wider> than "
)
_MAJORITIES = rf"""
<k:majority|margin|lead>(?P<h>(?: [a-z]+){{0,4}}?) (?:is|was)(?P<g>(?: [a-z]+){{0,2}}?) less than(?= (?:the one|that|(?:the )?[CP]\d|in [YD]|last time|his|her)) => {{k}}{{h}} was{{g}} smaller than
{_HELD_AGAINST}(?:the one|that|the majority|the margin|the cushion|the lead)(?: (?:that|which))? (?:the )?<a> {_HAD}(?= (?:[.,;)]|and|but|while|in|at|last)) => majority{{h}} <j> than <a> 's
{_HELD_AGAINST}{_THE_ONE} (?:in|at) (?:the )?(?:(?:general )?election (?:of|in) )?<y> => majority{{h}} <j> than in <y>
{_HELD_AGAINST}{_THE_ONE} (?P<g>last time|N\d+ years (?:ago|before|earlier)) => majority{{h}} <j> than {{g}}
{_HELD_AGAINST}{_THE_ONE}(?= (?:[.,;)]|and|but|while)) => majority{{h}} <j> than last time
"""


_MUCH = r"(?:an? |some |representing a |marking a )(?:[a-z]+ )?"
_COUNT = "(?:figure|number|proportion|percentage|share|turnout|total|one)"
_SHOWN = "(?:[NQ][0-9]+ , )?"


def _moves() -> Iterator[str]:
    """Every turn of what moved, which way, to what, and since when."""
    for way, (verb, state, noun) in _WAYS.items():
        moved = f"(?P<way>{verb}{_SOME}){_CAME_TO}"
        for what, plain in _WHAT.items():
            of, read = f"{what}{_WITH}{_AUX}", f"{_ENDS} => {plain} {way}@way"
            since, then = f"{_OF_BEFORE}{read}", "compared with {then}"
            yield f"{of} {moved}{_OF_BEFORE}{_CAME_TO}{read} {then}"
            yield f"{of} (?P<way>{state}){since} {then}"
            yield f"{of} {_SHOWN}(?P<way>{_MUCH}{noun}){since} {then}"
            yield f"{of} {_SHOWN}(?P<way>(?:an? )?{state} {_COUNT}){since} {then}"
            if "'s Q" not in what and "'s N" not in what and not what.endswith(","):
                yield f"{of} {moved}{_SPELL}{read} compared with last time"
                yield f"{of} {moved}{read}"


TURNS_OF_MOVES = "\n".join((_OWNERS, _WORDS, _MAJORITIES, *_moves()))
"""What is said, and how it is read."""
