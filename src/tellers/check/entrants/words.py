"""How papers count the women and the independents of a field, and how they call a beaten rival."""

import re

from tellers.check.grammar.words import Pattern, compiled

NOUN = (
    r"(?:candidates|contenders|hopefuls|runners|names|people|contestants|entrants|challengers|rivals|aspirants|"
    r"starters|would-be mps|politicians)"
)
_KIND = r"(?P<kind>wom[ae]n|females?|m[ae]n|males?|P\d+)"
_JUST = r"(?:(?:just|only|all|both|a|no fewer than|as many as|fully|exactly|the|another|some|were|are|was) )*"
_STOOD = (
    r"(?:(?:also|had|have|has|all|both|duly) )*(?:stood|ran|contested|fought|entered|competed|threw|put|lined up|standing|running|"
    r"contesting|were standing|were running|were candidates|vied|put themselves|"
    r"(?:were |was |are |is )?(?:also )?(?:on|in|among|amongst) the (?:ballot|field|race|running|running order|contest|line-up|fray|list|paper|mix|hunt|N\d+ (?:candidates|contenders|hopefuls|runners|names|standing)|"
    + NOUN
    + r"))"
)
_SCOPE = (
    r"(?:(?:in|on|among|amongst|of) (?:a|an|the|all|those) (?:(?:ballot|field|race|running|contest|line-up|fray|list|paper|hunt)(?! (?:leader|votes?))|N\d+ "
    + NOUN
    + r"|N\d+(?= (?:[.,;)]|who|on|to))|"
    + NOUN
    + r"|crowded field|packed field|field)|to (?:stand|contest|run|enter)|standing|who stood|running|on offer)"
)
_STOOD += r"(?! (?:on (?!the ballot)|for |as |against |a chance|out |by |with |to |who |next |together |shoulder|between |firm|up |at |back |outside |down |in (?!the |a |all |here|this |S\d)))"
_SCOPE += r"(?! (?:for |to (?!succeed|replace|win|contest)|with |who |as |against |from |whose ))"
COUNTED = (
    compiled(
        rf" (?P<n>N\d+) {_KIND}(?: candidates| hopefuls| contenders)? (?:, [^,;:]{{1,60}} , )?(?:who )?{_STOOD}(?= )"
    ),
    compiled(
        rf" (?:there (?:was|were|is|are)|featured|included|including|with|attracted|had|listed|carried|saw|contained) {_JUST}(?P<n>N\d+) {_KIND}(?: candidates| hopefuls)? (?:[a-z]+ )?{_SCOPE}(?= )"
    ),
    compiled(
        rf" (?:ballot paper|ballot|field|line-up|list of candidates|cast list|race|contest)(?: here| in S\d+)? (?:featured|included|had|listed|carried|contained|boasted|held|attracted) {_JUST}(?:N\d+ wom[ae]n and )?(?P<n>N\d+) {_KIND}(?= )"
    ),
    compiled(
        rf" (?P<m>N\d+) (?:of the |of them |in all )?{NOUN}[^;:.]{{0,60}} (?:,|\() (?:and )?{_JUST}(?P<n>N\d+) of (?:them|whom) (?:were |are |was |being )?{_KIND}(?= (?:[.,;:)]|and|candidates))"
    ),
    compiled(
        rf" (?P<n>[NF]\d+) of (?:the |all )?(?P<m>N\d+)(?: {NOUN}| who stood| standing| on the ballot| runners and riders)* (?:were|are|was|is) (?:all )?{_KIND}(?= (?:[.,;:)(]|and|but|including|among))"
    ),
    compiled(
        rf"(?:^| [;:,]| and| but) of (?:the )?(?P<m>N\d+)(?: {NOUN}| who stood| standing| on the ballot)* ,? ?{_JUST}(?P<n>[NF]\d+) (?:were|are|was|is|belonged to|were those of) {_KIND}(?= (?:[.,;:)]|and|but))"
    ),
    compiled(
        rf" {_KIND} (?:made up|accounted for|comprised|formed|constituted) {_JUST}(?P<n>[NF]\d+) of (?:the |all )?(?P<m>N\d+) {NOUN}(?= )"
    ),
    compiled(
        rf" N\d+ men and (?P<n>N\d+) {_KIND}(?= (?:stood|ran|contested|fought|competed|entered|put|lined))"
    ),
)
"""So many of a kind among those who stood, `m` those that they are of."""
NONE = (
    compiled(
        rf" (?P<n>no|not N\d+|not a single|without a single|not a|without any|not any) {_KIND}(?: candidates?)? (?:(?:was|were|is|are) )?(?:{_STOOD}|{_SCOPE})(?= )"
    ),
    compiled(
        rf" (?P<n>none) of (?:the |them|whom)?(?:N\d+ )?(?:{NOUN} |who stood |standing )?(?:was|were|is|are) (?:a |an )?{_KIND}(?= [.,;:)])"
    ),
    compiled(rf" N\d+ P\d+ (?:but|and|yet) (?P<n>no|not N\d+|not a single) {_KIND}(?= [.,;:)])"),
)
"""That nobody of a kind stood."""
ONE = (
    compiled(
        rf"(?: (?P<who>C\d+)(?: , (?:(?!C\d)[^,;:]){{1,60}} ,| ,)? (?:was|is|became|remained)(?: also)?)? (?P<n>the (?:only|sole|lone|one|solitary|single)) {_KIND}(?: candidate| contender| hopeful)? (?:{_STOOD}|{_SCOPE})(?= )"
    ),
    compiled(rf" (?P<n>(?:a|one) (?:lone|solitary|single)) {_KIND}(?: candidate)? {_STOOD}(?= )"),
)
"""That one of a kind stood, and no more."""
ALL_OF_ONE = (
    compiled(
        r" (?P<n>all-(?P<kind>male|female|women|woman|men)) (?:contest|field|line-up|race|ballot|affair|list|fight|battle|cast|ballot paper)(?= )"
    ),
    compiled(
        rf" (?P<n>all|every one|each) of (?:the |them|whom)?(?:N\d+ )?(?:{NOUN} |who stood |standing )?(?:was|were|is|are) (?:a |an )?{_KIND}(?= [.,;:)])"
    ),
)
"""That all who stood were of a kind."""
EVEN = (
    compiled(
        r" (?P<n>(?:as many|the same number of) (?P<kind>women|men) as (?:there were )?(?:men|women))(?= (?:[.,;)]|stood|among|standing|running))"
    ),
    compiled(
        r" (?:sexes|genders|candidates|field|ballot paper|list|line-up) (?:were|was|is|are) (?P<n>(?:evenly|equally|perfectly) (?:split|divided|balanced|matched))(?: between (?:the sexes|men and women|women and men))?(?= (?:[.,;)]|among|between|on|in|at))(?P<kind>)"
    ),
)
"""That as many women stood as men."""
FIRST = (
    compiled(
        rf" (?:the )?(?:top|first|leading|front) (?P<k>N\d+)(?: places| candidates| finishers| home| past the post| spots)?(?: (?:were|are|was))? (?P<n>all|both) (?:went to |filled by |taken by |occupied by )?{_KIND}(?= [.,;:)])"
    ),
    compiled(
        rf" (?P<n>all|both) (?:of )?(?:the )?(?:(?P<k>N\d+) )?(?:of )?(?:the )?(?:top|first|leading) (?:(?P<k2>N\d+) )?(?:places|candidates|finishers|spots|positions)? ?(?:went to|were|are|were filled by|were taken by) {_KIND}(?= [.,;:)])"
    ),
)
"""That the first so many were all of a kind."""
OF_OTHERS = compiled(
    r" (?:mps|members|councillors|elected|seats|commons|parliament|nationwide|nationally|shortlists?|cabinet|ministers?|ever|"
    r"across the|last time|previous|previously|ago|history|since|other seats|votes each|would|could) "
)
"""Words of others than those who stood here, or of another day."""

_BEATING = (
    r"(?:{BEAT}|seeing off|saw off|seen off|thump(?:ed|ing)|hammer(?:ed|ing)|crush(?:ed|ing)|demolish(?:ed|ing)|trounc(?:ed|ing)|thrash(?:ed|ing)|"
    r"stav(?:ed|ing) off|fend(?:ed|ing) off|hold(?:ing)? off|fought off|fighting off|ward(?:ed|ing) off|see off|"
    r"squeak(?:ed|ing) past|squeez(?:ed|ing) (?:past|out)|edg(?:ed|ing)(?: past| out| ahead of| home ahead of)?|inch(?:ed|ing) past|nos(?:ed|ing) (?:past|ahead of|in front of)|"
    r"slipp(?:ed|ing) past|eas(?:ed|ing) past|pull(?:ed|ing) clear of|finish(?:ed|ing) (?:clear|ahead) of|(?:came|coming) (?:home |in )?(?:clear|ahead) of|"
    r"top(?:ped|ping)|best(?:ed|ing)|outgunn(?:ed|ing)|eclips(?:ed|ing)|overhaul(?:ed|ing)|overhauling|overcoming|toppling|defeating|beating|ousting|unseating|"
    r"oust|beat|defeat|dump(?:ed|ing)(?: out)?|dispatch(?:ed|ing)|depos(?:ed|ing)|dislodg(?:ed|ing)|remov(?:ed|ing)|evict(?:ed|ing)|eject(?:ed|ing)|humbl(?:ed|ing)|"
    r"floor(?:ed|ing)|fell(?:ed|ing)|slay(?:ing)?|slew|down(?:ed|ing)|sank|sinking|shad(?:ed|ing)|pip|swept away|sweeping away|shov(?:ed|ing) aside|thwart(?:ed|ing)|den(?:ied|ying)|"
    r"over|against|past|ahead of|clear of|from|defeat of|victory over|win over|triumph over|success over)"
)
_WHOM = (
    r"(?:(?:the|his|her|their|its|a|an|sitting|incumbent|rival|rivals|former|veteran|mp|minister|opponent|challenger|candidate|"
    r"challenge of|challenge from|then|outgoing|defending|in|of|from|nearest|closest|main|local|favourite|councillor|leader|P\d+|'s) )*"
)
_BETWEEN = (
    r"(?: (?:, (?:(?! [NQTCS]\d)[^,;:]){1,70} ,|(?:in|at|for|here|there|after|on) (?:(?!{E}|by|with|to|of)[^ ,;:]+ ){0,5}?|here|there|home|,)|"
    r" (?:of|for) (?:the )?P\d+| to (?:win|take|claim|seize|gain|retain|hold|keep) [^,;:]{1,40}?){0,2} ?"
)
_SOME = (
    r"(?:(?:just|only|a|an|mere|some|majority|margin|wafer-thin|slender|slim|narrow|tiny|handsome|bare|comfortable|"
    r"whopping|thumping|of|massive|huge|was|the) )*"
)
BEATEN_BY = (
    compiled(
        rf" {_BEATING} {_WHOM}(?P<who>{{E}}){_BETWEEN} ?(?:was )?(?:by|with) {_SOME}(?P<n>N\d+)(?= (?:votes?|[.,;:)]|and|but|in|to (?!N)|after|on|at|as))"
    ),
    compiled(
        rf" (?:leaving|left|leaves|with|had|put) {_WHOM}(?P<who>{{E}})(?: of (?:the )?P\d+)?(?: , (?:(?! [NQTC]\d)[^,;:]){{1,60}} ,)?(?: (?:trailing|back|behind|in second|second|languishing|floundering|adrift|away|a|distant|,))* "
        rf"(?:by )?{_SOME}(?P<n>N\d+)(?: votes)?(?: (?:behind|adrift|back|short|away|in arrears|further back|off the pace|in (?:his|her|their) wake)| [.,;])(?= )"
    ),
    compiled(
        rf" (?:won|home|through|victorious|prevailed|triumphed|winning|wins)(?: [a-z]+){{0,3}} by {_SOME}(?P<n>N\d+)(?: votes)? (?:from|over|ahead of|against) {_WHOM}(?P<who>C\d+)(?= (?:[.,;:)]|and|whose|who|in|of|for|but|at|after))"
    ),
    compiled(
        rf" {_SOME}(?P<n>N\d+)(?: votes)? (?:to spare over|to the good over|in hand over|up on|better off than|in front of|clear of) {_WHOM}(?P<who>{{E}})(?= (?:[.,;:)]|and|whose|who|in|of|for|but|at|after))"
    ),
)
"""Whom somebody beat by so many votes, which is the winner's majority."""
LOST_BY = (
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?! [NQTC]\d)[^,;:]){{1,70}} ,)? (?:{{ADV}})*(?:(?:was|is|were) (?:the loser|the unlucky one|beaten|defeated|pipped|unseated|edged out|edged|thwarted|undone|runner-up|second)|lost(?: out| it| here| the seat)?|went down|fell short|missed out|lost his seat|lost her seat|fell|came second|finished second|came up short) "
        rf"by {_SOME}(?P<n>N\d+)(?= (?:votes?|[.,;:)]|and|but|in|after|on|at))"
    ),
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?! [NQTC]\d)[^,;:]){{1,70}} ,)? (?:{{ADV}})*(?:came up|fell|was|were|finished|ended up|ended|fetched up|came in|came home|came) {_SOME}(?P<n>N\d+)(?: votes)? (?:short|shy|adrift|behind|in arrears|off|away|back|too few)(?= (?:[.,;:)]|and|but|in|after|of (?:him|her|the winner|victory|the (?:tory|winning))|at))"
    ),
    compiled(
        rf" (?:sent|sending|sends) {_WHOM}(?P<who>{{E}})(?: ,)? packing (?:with a [a-z]+ of|by) {_SOME}(?P<n>N\d+)(?= )"
    ),
)
"""Who lost by so many votes, which is the majority."""
BEATEN_FOR = (
    compiled(
        rf" {_BEATING} {_WHOM}(?P<who>{{E}}){_BETWEEN} ?(?:(?:by|with) {_SOME}N\d+ (?:votes )?)?(?:for|to|in the (?:race|battle|fight|contest|scramble) for) (?:the |a )?(?:distant )?(?P<n>O\d+)(?= (?:[.,;:)]|place|spot|and|with|but|by|on))"
    ),
)
"""Whom somebody beat to a place, which leaves the beaten one the next."""
_NEAR = (
    r"(?:nearest|closest) (?:rival|challenger|opponent|competitor|pursuer|contender|adversary|foe)"
)
_HIS = r"(?:(?:his|her|its|their|the|as|'s|P\d+|{E}|winner|victor|a|an|long) )*"
NEAREST: tuple[Pattern, ...] = (
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+| \( P\d+ \))?(?: ,|(?: , (?:(?!C\d)[^,;:]){{1,110}}){{1,2}} ,)?(?: (?:was|were|is|as|proved|being|became|emerged as|remained))? {_HIS}(?:own )?{_NEAR}(?= (?:[.,;:)]|and|with|on|but|in|by|at))"
    ),
    compiled(
        rf" {_HIS}{_NEAR}(?: , [^,;:C]{{1,60}} ,| ,)?(?: (?:was|were|being|proved to be|came|turned out to be))? {_WHOM}(?P<who>{{E}})(?= (?:[.,;:)]|and|with|on|but|in|by|of|took|polled|was|had|managed|got|who))"
    ),
)
NEAREST += (
    compiled(
        r" (?:the )?best(?:-| - | )placed of (?:the |his |her |their )?(?:[a-z]+ )?(?:challengers|rivals|opponents|others|rest|losers|field|pack|chasers) (?:was|were|proved to be) "
        + _WHOM
        + r"(?P<who>{E})(?= (?:[.,;:)]|and|with|on|of|for))"
    ),
    compiled(
        r" (?P<who>{E})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?! [NQTC]\d)[^,;:]){1,70} ,)? (?:(?:was|were) (?:the )?(?:one|ones|man|woman|candidate|party|challenger) who )?(?:(?:pushed (?:him|her|them)|ran (?:him|her|them)) (?:the )?closest|(?:came|got|went) (?:the )?closest to (?:him|her|them|stopping|the winner|unseating|beating|an upset|upsetting|causing))(?= )"
    ),
)
"""Who is told to have been nearest to the winner."""
NEAREST += (
    compiled(
        r" (?P<who>{E})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?!C\d)[^,;:]){1,70} ,)? (?:gave|posed|mounted|provided|put up|offered|presented) (?:(?:him|her|them|the winner|{E}|with|by far|easily) )*(?:the |his |her )?(?:(?:hardest|toughest|stiffest|closest|best|strongest|sternest|nearest|main) )+(?:fight|run|contest|challenge|race|test|opposition|threat|competition)(?= (?:[.,;:)]|and|with|on|of|for|but|to))"
    ),
)
THAT_WAS = (
    compiled(
        r"^ (?:that|this|it|he|she|who) (?:was|is|turned out to be|proved to be|being) (?:(?:once again|again|of course|none other than|once more) )?(?:the P\d+ 's )?(?P<who>C\d+)(?= (?:[.,;:)]|of|for|,|\(|from))"
    ),
)
"""Who was meant by the last words of the sentence before: "ahead of her nearest rival. That was"."""
A_SECOND = re.compile(
    r"(?:(?:nearest|closest) (?:rival|challenger|opponent|competitor|pursuer|contender|adversary|foe)"
    r"|runner-up|runner up|second[- ]placed (?:candidate|man|woman|party|contender|challenger|rival))"
    r"(?: here)?\W*$"
)
"""How a sentence ends of which the next tells the name."""
_AS = r"(?:(?:up|in|as|a|an|the|very|only|just|runner|(?!not |n't |never |nearly |almost |last |once )[a-z]+(?:-[a-z]+)?) ){0,4}?"
SECOND_BEST = (
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?!{{E}})[^,;:]){{1,70}} ,)? (?:was|were|is|are|came|come|finished|finishing|ended|ending|emerged|coming|being|placed) {_AS}(?P<span>runners?-up|runner up|O\d+ best)(?= (?:[.,;:)]|with|and|but|in (?:the (?:seat|contest|poll|race|by-election|constituency)|S\d+)|here|to|behind))"
    ),
    compiled(
        r" (?P<who>{E})(?: (?:of|for) (?:the )?P\d+)?(?: , (?:(?!{E})[^,;:]){1,70} ,)? (?:took|takes|claimed|won|had to settle for|settled for|had to be content with|was content with|had to make do with|made do with|had to be satisfied with|was left with|was rewarded with|collected|landed|got|earned) (?:the |a )?(?P<span>(?:silver|bronze)(?: medal)?)(?= (?:[.,;:)]|with N|and|but|for (?:the )?P|position|behind|place|spot))"
    ),
    compiled(
        r" (?:the |a |only )?(?P<span>(?:silver|bronze)(?: medal| place| position)?) (?:for|:|went to|goes to|belonged to|fell to|was taken by|was claimed by|was won by) (?:the )?(?P<who>{E})(?= (?:[.,;)]|on|with|and|but|here|there|in|behind|who))"
    ),
    compiled(
        r" (?P<span>runner-up|runner up|runners-up) (?:spot|place|slot|position) (?:went|fell|belonged|was taken|goes|was claimed)(?: to| by) (?:the )?(?P<who>{E})(?= )"
    ),
)
"""Who is told to have been second, or third, in words that no number says."""
FELLED: tuple[Pattern, ...] = (
    compiled(
        r" C\d+ (?:, (?:(?!{E})[^,;:]){1,70} , )?(?:who )?(?:(?:has|had|duly|also|finally|eventually) )*(?:fell|fallen|succumbed|fell victim|bowed|surrendered|capitulated|bowed out) to "
        + _WHOM
        + r"(?P<who>C\d+|P\d+)(?= (?:[.,;:)]|by|in|and|after|on|of|at))"
    ),
    compiled(
        r" (?:was|were|is|been|being|,|and) (?:(?!not )[a-z]+ly |then |also |finally |sensationally )?(?:ejected|evicted|removed|dethroned|felled|humbled|toppled|unseated|ousted|defeated|beaten|dumped|deposed|vanquished|downed|overthrown|crushed|trounced|dispatched|despatched|seen off|squeezed out) (?:from|at|in|as the member for|as mp for) S\d+ by "
        + _WHOM
        + r"(?P<who>C\d+|P\d+)(?= )"
    ),
)
FELLED += (
    compiled(
        r" (?:his|her|their|{E} 's) (?:conqueror|vanquisher) (?:was|is|will be|,) "
        + _WHOM
        + r"(?P<who>{E})(?= (?:[.,;:)]|of|for|who|and|with|by))"
    ),
)
"""Whom a beaten one lost to."""
SECOND_TO = (
    compiled(
        r" (?:runners?-up|O\d+ best|second-best|playing second fiddle|played second fiddle) to "
        + _WHOM
        + r"(?P<who>{E})(?= (?:[.,;:)]|in|by|and|with|of|after))"
    ),
)
"""Whom a runner-up was second to."""
UNSEATED = (
    compiled(
        r" (?:unseat(?:ed|s|ing)|oust(?:ed|s|ing)|toppl(?:ed|es|ing)|dethron(?:ed|ing)|depos(?:ed|ing)|dislodg(?:ed|ing)|eject(?:ed|ing)|evict(?:ed|ing)|turfed out|booted out|kicked out) "
        + _WHOM
        + r"(?P<who>{E})(?= )(?! (?:'s|as|from (?!S\d)|into|in (?:O\d|second|the (?:race|contest) for)))"
    ),
)
"""Whom somebody unseated: he, or his party, held the seat before."""
NARROWLY = (
    compiled(
        r" (?P<verb>pipp(?:ed|ing)|edg(?:ed|ing)(?: out| past| ahead of)?|squeak(?:ed|ing) past|nos(?:ed|ing) (?:past|ahead of)|scrap(?:ed|ing) past|shad(?:ed|ing)|inch(?:ed|ing) past|squeez(?:ed|ing) past) "
        + _WHOM
        + r"(?P<who>{E})(?= (?:[.,;:)]|and|after|in S\d+|on|at|here|with))"
    ),
    compiled(
        r" (?:the )?(?:man|woman|candidate|mp|incumbent|tory|opponent|person) (?:that |whom )?(?:he|she|they|C\d+) (?:(?:had|has|just) )*(?:beat|defeated|ousted|unseated|toppled|saw off|beaten|pipped) , (?:the )?(?P<who>{E})(?= ,)"
    ),
)
"""Whom somebody only just beat, or the one man whom he beat: the runner-up, where he won."""
WON_BY = (
    compiled(
        r"^ (?:(?:in|at) S\d+ ,? ?)?(?:the P\d+ 's )?(?P<who>C\d+)(?: , (?:(?!C\d)[^,;:]){1,80} ,)? (?:(?!C\d|and |but |who |lost |had |where |when |while |behind |beaten |defeated |trail|second |third |against )[^ ,;:]+ ){0,10}?"
        r"(?:to win|to victory|to triumph|to prevail|triumphed|prevailed|won|victorious|home|to take (?:the seat|S\d+|it)|took (?:the seat|S\d+)|got home|scraped in|got in|sneaked in|edged it|nicked it) (?:here |there |in S\d+ )?(?:by|with a majority of|with a margin of) "
        + _SOME
        + r"(?P<n>N\d+)(?= (?:votes|[.,;)]|and|after))"
    ),
)
"""Who won by so many votes, which is the majority."""
NOT_SO = compiled(
    r" (?:not|n't|never|nearly|almost|would|could|might|may|if|hoped|hoping|expected|tipped|previously|once|failed|"
    r"last time|in first place|for second|for third|to second|into second|to third|into third|nowhere|council|leadership) "
)
"""Words of what did not happen, of another day, or of another place than the first."""
