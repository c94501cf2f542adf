"""Words that may go, words that must stay, and the plain word for a phrase of one meaning.

A phrase may ask for what stands behind it, which it does not take: `#` is a figure, `@` somebody
or a party, `^` a place, `$` a seat.
"""

COLOURS = frozenset({
    "quite", "somewhat", "simply", "merely", "actually", "really", "still", "even",
    "indeed", "thus", "hence", "meanwhile", "moreover", "nonetheless", "nevertheless", "likewise",
    "inexorably", "alas",
})  # fmt: skip
"""Words that only colour a sentence, or turn to it."""

AFTER = frozenset({"more", "less", "most", "least", "as", "so", "how", "too", "not", "never", "no"})
"""Behind these a word of degree is no colour: "more narrowly than", "not quite"."""

COLOURS_IN_LY = frozenset({
    "absolutely", "admirably", "agonisingly", "astonishingly", "badly", "beautifully", "bravely",
    "certainly", "clearly", "comfortably", "considerably", "convincingly", "creditably",
    "crucially", "decisively", "defiantly", "desperately", "dismally", "distinctly", "doggedly",
    "dramatically", "easily", "emphatically", "evidently", "famously", "firmly", "fractionally",
    "gallantly", "gamely", "gleefully", "glumly", "gradually", "greatly", "handsomely", "happily",
    "heavily", "humiliatingly", "impressively", "inevitably", "loudly", "marginally", "markedly",
    "massively", "memorably", "miserably", "modestly", "neatly", "nicely", "notably", "noticeably",
    "obviously", "painfully", "plainly", "predictably", "proudly", "purely", "quickly", "quietly",
    "remarkably", "resoundingly", "respectably", "roundly", "routinely", "sadly", "safely",
    "securely", "sensationally", "sharply", "significantly", "slightly", "slowly", "smoothly",
    "solidly", "soundly", "spectacularly", "squarely", "steadily", "steeply", "strikingly",
    "strongly", "stubbornly", "stunningly", "substantially", "surely", "surprisingly", "swiftly",
    "tantalisingly", "thoroughly", "triumphantly", "truly", "undoubtedly", "unsurprisingly",
    "utterly", "wonderfully",
})  # fmt: skip
"""Words in -ly that only colour what is told. A list of those that may go: "wrongly" may not."""

PHRASES = {
    # votes
    "got": "garnered|amassed|notched up|racked up|piled up|drew #|mustered #|chalked up|tallied #|"
    "netted #|collected #|bagged #|harvested|hoovered up|hoovered #|mopped #|gobbled #|vacuumed #|lapped #|soaked #|sucked #|clocked up|accumulated|was given #|"
    "were given #|was rewarded with #|were rewarded with #|had to show for it #|ended on #|"
    "ended up with #|ended up on #|finished on #|finished up with #|finished up on #|"
    "came away with #|walked away with #|wound up with #|wound up on #|totted up|rustled up|raked in|"
    "scraped together|cobbled together|was credited with #|were credited with #|had amassed|"
    "had garnered|wheedled|drummed up|reeled in|hauled in|landed #|pocketed #|closed on #|"
    "stopped at #|stalled at #|topped out at #|peaked at #|weighed in with #|weighed in at #|"
    "came in with #|logged #|registered #|posted #|rang up|pulled down #|finished with #|"
    "was awarded #|were awarded #|accrued #|attained #|earned himself #|earned herself #|"
    "earned itself #|got himself #|won himself #|won herself #|turned in #|"
    "could muster #|could only muster #|could muster only #|could manage #|could only manage #|"
    "could manage only #|could find #|could only find #|could scrape together #|eked out #|"
    "managed to muster #|managed to collect #|managed to gather #|pieced together|gleaned|"
    "gathered in|swept up|mopped up|vacuumed up|brought in #|took home #|went home with #|"
    "could count on #|had the backing of #|had the support of #|enjoyed the support of #|"
    "won the support of #|won the backing of #|attracted the support of #|won over #|was backed by #|"
    "was supported by #|was the choice of #|were the choice of #|found favour with #|was preferred by #",
    "taking": "garnering|amassing|notching up|racking up|piling up|clocking up|chalking up|hoovering up|"
    "harvesting|netting #|bagging #|finishing on #|finishing with #|ending on #|ending up with #|"
    "accumulating|raking in|mustering #|logging #|registering #|posting #|tallying #|winning over #",
    "votes": "crosses|crosses on the ballot paper|crosses on ballot papers|"
    "votes at the ballot box|votes in the bag|votes to his name|votes to her name|votes to its name|"
    "votes to their name|votes for his trouble|votes for her trouble|votes for his pains|"
    "votes for her pains|votes for its pains|"
    "votes in his column|votes in her column|personal votes|individual votes|valid votes cast",
    "total vote": "total poll|aggregate vote|overall vote",
    # places
    "came": "wound up ^|ended up ^|trailed in ^|limped in ^|limped home ^|rolled in ^|pitched up ^|"
    "crossed the line ^|came home ^|came in ^|finished up ^|languished in ^|landed up ^|"
    "had to settle for ^|had to be content with ^|had to make do with ^|was pushed into ^|"
    "were pushed into ^|was shunted into ^|were shunted into ^|was bumped into ^|"
    "was relegated to ^|were relegated to ^|was consigned to ^|were consigned to ^|"
    "was reduced to ^|were reduced to ^|was condemned to ^|were condemned to ^|"
    "was forced into ^|were forced into ^|was driven into ^|were driven into ^|"
    "took up ^|occupied ^|filled ^|snatched ^|claimed ^|grabbed ^|secured ^|bagged ^|nabbed ^|"
    "earned ^|managed ^|managed only ^|could only manage ^|could manage only ^|had to accept ^|"
    "straggled in ^|staggered in ^|sneaked ^|crept into ^|squeezed into ^|nosed into ^|"
    "was left in ^|were left in ^|settled for ^|was stranded in ^|were stranded in ^|"
    "was marooned in ^|ran in ^|turned up ^|was placed ^|were placed ^|was ranked ^|"
    "wound up in ^|ended up in ^|landed in ^|was dumped into ^|was knocked into ^|"
    "were knocked into ^|was demoted to ^|were demoted to ^|went home ^|was edged into ^|"
    "were edged into ^|was squeezed into ^|were squeezed into ^|slumped to ^|sank to ^|tumbled to ^|"
    "plunged to ^|crashed to ^|fell away to ^|brought up the rear in ^",
    "came last": "brought up the rear|propped up the table|propped up the field|propped up the poll|"
    "propped up the rest|propped everyone up|took the wooden spoon|collected the wooden spoon|"
    "won the wooden spoon|had the wooden spoon|claimed the wooden spoon|finished bottom of the pile|"
    "was bottom of the pile|finished at the bottom of the poll|was at the bottom of the poll|"
    "was at the foot of the poll|finished at the foot of the poll|came bottom of the poll|"
    "finished bottom of the poll|trailed the field|finished dead last|came dead last|was dead last|"
    "finished last of all|came last of all|was last of all|finished stone last|came stone last|was at the tail of the field|finished plum last|"
    "finished in last place|was left in last place|ended in last place|ended up in last place|came in last place|was in last place|finished in bottom place|came in bottom place|was in bottom place|polled fewest|polled the fewest|polled fewest votes|had the fewest votes|had fewest votes|got the fewest votes|got fewest votes|won the fewest votes|won fewest votes|took the fewest votes|took fewest votes|received the fewest votes|received fewest votes|attracted the fewest votes|attracted fewest votes|polled fewer votes than anyone else|polled fewer than anyone else|got fewer votes than anyone else|won fewer votes than anyone else|had fewer votes than anyone else|polled fewer votes than anybody else|polled fewer votes than any other candidate|got fewer votes than any other candidate|"
    "finished rock bottom|came rock bottom|was rock bottom|was tail-end charlie",
    "was runner-up": "took the silver medal|took silver|won silver|was the runner up|were the runners up|"
    "was best of the rest|were best of the rest|was the best of the rest|was next best|"
    "played second fiddle|came next best|was the nearest challenger|was the closest challenger|"
    "was the nearest rival|was the closest rival|were the nearest challengers|"
    "were the closest challengers|was the nearest thing to a challenger|filled the runner-up spot|"
    "took the runner-up spot|occupied the runner-up spot|took the runner-up berth",
    "won the seat": "topped the poll|headed the poll|led the field|headed the field|led the pack|finished on top|"
    "came out on top|came top of the poll|finished top of the poll|headed the list|led the way home|"
    "was first past the post|came first past the post|won the day|carried the day|took the honours|"
    "won the race|romped home|coasted home|cruised home|sailed home|strolled home|squeaked home|"
    "scraped home|sneaked home|edged home|crept home|squeezed home|limped over the line|"
    "fell over the line|made it over the line|got over the line|stumbled over the line",
    "larger": "healthier|fatter|plumper|chunkier|beefier",
    "smaller": "thinner|slenderer|skinnier|flimsier|shakier",
    # up and down
    "rose": "edged upwards|nudged upwards|moved upwards|headed up|headed upwards|ticked upwards|"
    "was on the rise|went north|burgeoned|blossomed|strengthened|firmed up|moved up|drifted up|headed north|moved north|"
    "was on the up|took a leap|took a jump|made a leap|bounded up|pushed upwards|pushed up|"
    "clambered|accelerated|fattened|thickened|was boosted|was lifted|was raised|"
    "was swollen|were boosted|were lifted|perked up|notched upwards|"
    "was nudged up|inflated|was inflated|bulged|progressed|was upped|was pushed up",
    "fell": "edged downwards|moved downwards|headed down|headed downwards|ticked down|ticked downwards|"
    "went south|headed south|moved south|waned|contracted|tailed off|softened|weakened|moved down|took a tumble|took a dive|"
    "took a dip|took a knock|took a hit|went into reverse|was on the slide|was on the wane|"
    "went backwards|drifted downwards|fell away|fell back|fell off|slipped back|slipped away|"
    "slid back|dropped back|dropped away|dropped off|sank back|shrank back|was dented|were dented|"
    "was squeezed|were squeezed|was pared|were pared|was whittled|was trimmed|was pruned|was clipped|"
    "was eroded|melted|melted away|thinned|leaked|bled|bled away|haemorrhaged|evaporated|"
    "imploded|cratered|flagged|nose-dived|caved in|regressed|deflated|was deflated|"
    "dwindled away|ebbed away|seeped away|drained away|went into decline|declined away",
    "halved": "cut in half|cut in two|sliced in half|sliced in two|slashed in half|split in half|"
    "chopped in half|was cut by half|was reduced by half|fell by half|was slashed by half|"
    "dropped by half|was sliced in half|went down by half|was down by half|was chopped in half|"
    "was cut in half|was cut in two|was halved in size|were cut by half|were halved in number|"
    "was more or less halved|shrank by half",
    "doubled": "rose twofold|increased twofold|went up twofold|grew twofold|was multiplied by two|"
    "went up by a factor of two|rose by a factor of two|was twice as big|grew to double|"
    "was doubled|were doubled|multiplied by two|was up twofold",
    "trebled": "rose threefold|increased threefold|went up threefold|grew threefold|"
    "was multiplied by three|tripled|was trebled|was tripled|rose by a factor of three|"
    "multiplied by three|was up threefold",
    # beat, lost, won, held, gained
    "beat": "got the better of|had the better of|put paid to @|did for @|saw the back of @|accounted for @|"
    "disposed of @|dispatched @|despatched @|vanquished|bested|outgunned @|conquered @|"
    "overpowered @|dethroned @|ended the career of @|ended the parliamentary career of @|"
    "ended the reign of @|sent packing @|dumped @|turfed out @|kicked out @|booted out @|"
    "turned out @|drove out @|knocked out @|was too strong for @|were too strong for @|"
    "proved too strong for @|was too good for @|proved too good for @|came out ahead of @|"
    "finished ahead of @|came in ahead of @|scored a victory over @|won a victory over @|"
    "had a victory over @|gained a victory over @|triumphed over @|prevailed over @|"
    "was victorious over @|got past @|squeezed past @|scraped past @|sneaked past @|nosed past @|"
    "squeaked past @|inched past @|slipped past @|crept past @|nudged past @|nosed ahead of @|"
    "nipped past @|shaded @|nicked it from @|put to flight @|put away @|crushed @|hammered @|"
    "demolished @|drubbed @|walloped @|steamrollered @|mauled @|whipped @|clobbered @|routed @|"
    "swept away @|pushed aside @|cast aside @|shoved aside @|thwarted @|repelled @|repulsed @|"
    "deposed @|evicted @|felled @|scalped @|outdistanced @|worsted @|trumped @|outvoted @|"
    "outstripped @|headed off @|shut out @|downed @|finished off @|put out @|removed @|humbled @|"
    "humiliated @|annihilated @|obliterated @|pulverised @|slayed @|slew @|outclassed @|"
    "ejected @|expelled @|uprooted @|displaced @|supplanted @|had the measure of @|"
    "got the measure of @|held sway over @|beat off @|staved off @|warded off @|kept at bay @|"
    "resisted @|withstood @|survived a challenge from @|survived the challenge of @|"
    "fought off @|stood off @|shook off @|came through against @|won out over @|won through against @",
    "beating": "getting the better of|dispatching @|despatching @|vanquishing @|besting|dethroning @|"
    "disposing of @|seeing the back of @|triumphing over @|prevailing over @|finishing ahead of @|"
    "knocking out @|turfing out @|kicking out @|removing @|ejecting @|squeezing past @|"
    "scraping past @|beating off @|fighting off @|staving off @|felling @|crushing @|thwarting @|"
    "coming out ahead of @|repelling @|deposing @|displacing @|supplanting @",
    "lost to": "went down to|was no match for|were no match for|bowed out to|bowed to @|succumbed to @|"
    "fell to @|was defeated at the hands of|was beaten at the hands of|was unseated at the hands of|"
    "lost at the hands of|came off second best to|was seen off by|were seen off by|"
    "was shown the door by|made way for @|gave way to @|had to give way to @|was dispatched by|"
    "was despatched by|was vanquished by|were vanquished by|was bested by|was removed by @|"
    "was evicted by @|was dethroned by|was turfed out by|was kicked out by|was booted out by|"
    "was knocked out by|was put out by|was felled by|was worsted by|were worsted by|was felled at the hands of|"
    "was edged by|was ejected by|was replaced by @|fell victim to @|fell foul of @|"
    "was undone by|was humbled by|was dumped by|was thwarted by|was repulsed by|"
    "was trounced by|was crushed by|was hammered by|was sunk by @|was swept away by @|"
    "was swept aside by|was brushed aside by|was eclipsed by|was outgunned by|was shut out by|"
    "was pushed aside by|was deposed by|was displaced by|was supplanted by|surrendered to @|"
    "yielded to @|capitulated to @|came unstuck against|came to grief against|was ousted at the hands of",
    "won": "walked off with|ran off with|walked away with|ran away with|pocketed|nabbed|"
    "romped home in $|came through to win|came from behind to win|emerged victorious in $|"
    "triumphed in $|prevailed in $|was victorious in $|were victorious in $|was the winner in $|"
    "was the victor in $|came through in $|made off with|helped himself to|helped herself to|"
    "helped itself to|helped themselves to|was triumphant in $|made sure of|sealed|wrapped up|"
    "was first in $|were first in $|topped the poll in $|headed the poll in $|came out on top in $|"
    "romped to victory in $|cruised to victory in $|sailed to victory in $|stormed to victory in $|"
    "swept to victory in $|strolled to victory in $|squeaked home in $|scraped home in $|edged home in $|"
    "got home in $|won through in $|won the day in $|carried the day in $|had come through in $|"
    "was returned in $|is returned in $|were returned in $|was elected for $|was returned for $|"
    "was sent to westminster by|was sent to parliament by|was sent to the commons by|"
    "chalked up a win in $|notched up a win in $|scored a win in $|pulled off a win in $|"
    "pulled off a victory in $|posted a win in $|recorded a win in $|recorded a victory in $|"
    "registered a victory in $|secured victory in $|clinched victory in $|won victory in $|"
    "claimed victory in $|tasted victory in $",
    "won the constituency": "pulled it off|got the job|booked his place at westminster|booked her place at westminster|"
    "booked a place at westminster|booked his ticket to westminster|booked her ticket to westminster|"
    "is the new mp|is the new member of parliament|became the new mp|was the new mp|"
    "is your new mp|becomes the new mp|took the spoils|took the prize|claimed the prize|"
    "took his seat in the commons|took her seat in the commons|was sent to westminster|"
    "was sent to parliament|was sent to the commons|is going to westminster|goes to westminster|"
    "heads for westminster|is off to westminster|is bound for westminster|is westminster-bound|"
    "will represent the seat|will represent the constituency|now represents the seat|"
    "now represents the constituency|represents the seat now|carried off the prize|"
    "emerged the winner|emerged as the winner|emerged victorious|ran out the winner|"
    "ran out a winner|ended up the winner|was declared the winner|was declared elected|"
    "was proclaimed the winner|was pronounced the winner|was duly elected|had it in the bag",
    "held": "kept their hands on|kept its hands on|kept his hands on|kept her hands on|hung onto|clung onto|successfully defended|kept hold of|kept a grip on|kept their grip on|"
    "kept its grip on|kept her grip on|kept his grip on|kept a hold on|kept its hold on|"
    "kept their hold on|kept his hold on|kept her hold on|kept possession of|stayed in possession of|"
    "remained in possession of|kept a tight grip on|maintained its hold on|maintained their hold on|"
    "maintained their grip on|maintained its grip on|kept control of|retained control of|"
    "kept the flag flying in $|stayed put in $|hung on in $|held on in $|clung on in $|held firm in $|"
    "survived in $|stood firm in $|held out in $|dug in in $|"
    "kept in the fold|kept in its column",
    "gained": "prised away|poached|pilfered|nicked|purloined|swiped|filched|plundered|annexed|"
    "flipped|turned over|snaffled",
    "lost": "was stripped of|were stripped of|was relieved of|were relieved of|was deprived of|"
    "were deprived of|let slip|had to surrender|had to give up|gave up|said farewell to|"
    "bade farewell to|parted with|was parted from|were parted from|mislaid|kissed goodbye to|"
    "relinquished|ceded|was robbed of|were robbed of|frittered away|threw away|let go of|"
    "was dispossessed of|coughed up|failed to hold|failed to hold on to|failed to keep|"
    "failed to retain|could not hold|could not keep|could not hold on to|could not retain|"
    "was unable to hold|were unable to hold|was unable to keep|did not keep|did not retain",
    # more, less
    "more than": "upwards of #|in excess of #|north of #|beyond #|better than #|greater than #",
    "less than": "south of #|shy of #|not as many as #|not as much as #|lower than #",
    "exceeded": "comfortably exceeded|outstripped #|dwarfed #|outdid #|topped #|surpassed #|overtopped #|"
    "bettered #|beat #|breached #|cleared #|passed #|eclipsed #",
    "only": "a mere #|a paltry #|a meagre #|a measly #|a trifling #|a modest #|a bare #|a scant #|"
    "a piffling #|a puny #|a miserable #|a derisory #|a pitiful #|a wafer-thin #|"
    "all of #|a grand total of #|a total of #|a princely #|precious few #",
    # nouns
    "majority": "winning margin|margin of victory|victory margin|cushion|margin of success|"
    "winning majority|parliamentary majority|winning lead|numerical majority|plurality|"
    "margin over the runner-up|lead over the runner-up|advantage over the runner-up",
    "share": "slice|proportion|percentage of the vote|vote share|slice of the vote|portion|"
    "chunk of the vote|percentage share|share of the spoils|share of the poll|share of votes cast|"
    "share of the votes|cut of the vote|share of the ballots|share of support|proportion of the vote|"
    "percentage of the poll|portion of the vote|segment of the vote|helping of the vote",
    "turnout": "participation|poll turnout|voter turnout|"
    "the turn-out|voter participation|participation rate|level of turnout|level of participation|turn-out|"
    "rate of turnout|percentage poll",
    "the swing": "the shift of opinion|the movement of votes|the switch of votes|the two-party swing|"
    "the net swing|the transfer of votes",
    "candidates": "contenders|hopefuls|aspirants|would-be mps|would-be members|runners and riders|"
    "names on the ballot|names on the ballot paper|names on the paper|people on the ballot paper|"
    "prospective mps|parliamentary hopefuls|combatants|"
    "men and women on the ballot paper|individuals on the ballot paper|contestants|office-seekers",
    "deposit": "election deposit|parliamentary deposit|electoral deposit|deposit money|stake money|"
    "deposit cash",
    "deposits": "election deposits|parliamentary deposits|electoral deposits",
    "seat": "berth at westminster|parliamentary berth|parliamentary seat|westminster seat|commons seat|"
    "parliamentary division|borough seat|county seat|parliamentary constituency",
    "seats": "parliamentary seats|westminster seats|commons seats|places in the commons|"
    "places in parliament|places at westminster|seats in parliament|seats at westminster|"
    "seats in the house|seats in the commons|westminster constituencies|seats on the green benches|"
    "spots on the green benches|parliamentary constituencies",
    "mps": "members of parliament|parliamentarians|westminster mps|members at westminster|"
    "representatives at westminster|representatives in parliament|voices at westminster",
    "runner-up": "runner up|second-placed candidate|second placed candidate|silver medallist|"
    "second-placed man|second-placed woman|nearest challenger|closest challenger|nearest pursuer|"
    "closest pursuer|nearest rival|closest rival|main rival|principal challenger|nearest opponent|"
    "closest opponent",
    "general election": "national election|national poll|country-wide election|general poll|"
    "parliamentary general election|nationwide election|westminster election",
    "general elections": "national elections|national polls|westminster elections|nationwide elections",
    "in a row": "on the trot|on the bounce|one after another|one after the other|without a break|"
    "without interruption|back to back|end to end|on the spin",
    "last time": "last time out|last time round|last time around|at the last time of asking|"
    "when last the seat was fought|when the seat was last fought|when the seat was last contested|"
    "at the previous time of asking|the time before this|on the last outing|at the last outing|"
    "on the previous occasion|on the last occasion|when voters were last asked|"
    "when the voters were last asked|at the last contest|at the previous contest|"
    "in the previous contest|in the last contest|at the previous outing",
    "independent": "unaligned|unaffiliated|non-party|without a party label|without party label",
    "mp": "member of parliament|westminster representative|parliamentary representative",
    "voters": "those who voted|people who voted|voting public",
}  # fmt: skip
"""What is said, by the plain word for it."""
