"""Deposits told by what was polled for them, put as lost or kept, before a sentence is read.

"Polled too few to keep a deposit" has a word for keeping in it and tells of a loss; whoever
"scraped home with his deposit" won nothing else.
"""

from functools import cache

from tellers.check.grammar.words import compiled
from tellers.check.plainer.rewriting import Turn, exchanged, turn_of
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked

_ITS = r"(?:(?:his|her|their|its|a|the|any|both|own) )+deposits?"
_MONEY = r"(?:(?:his|her|their|its|the|that|a) )?\N{POUND SIGN} N\d+"
_DEPOSIT = rf"(?:{_ITS}|{_MONEY})"
_KEEP = (
    r"(?:for|to|that|which|and) (?:keeps?|keeping|sav(?:es?|ing)|retain(?:ing)?|hold(?:ing)?(?: on)?(?: to| onto)|"
    r"hang(?:ing)? on to|recover(?:ing)?|reclaim(?:ing)?|rescu(?:e|ing)|salvag(?:e|ing)|"
    r"get(?:ting)? back|secur(?:e|ing)|regain(?:ing)?|see(?:ing)? again)"
    rf"(?= {_DEPOSIT} )"
)
_SAVING = rf"(?:keeping|saving|retaining|holding|recovering)(?= {_DEPOSIT} )"
_NEEDED = (
    r"(?:what|the|that|a) (?:(?:[NQTF]\d+|votes?|share|support|threshold|mark|bar|hurdle|line|"
    r"level|minimum|figure|total|number|cut-off|qualifying|of|the|all|vote|poll|cast|valid|is|was|"
    r"were|it|takes|took|needed|required|necessary|ballots) ){1,10}"
)
_SO_MANY = r"(?: votes| support| ballots| of the vote| backing| supporters)?"
_TOO_FEW = r"(?:too few|too little|not enough|insufficient)"
_HOW = r"(?:(?:just|only|narrowly|both|all|also|well|far|[a-z]+ly) )*"
_POLL = (
    r"(?:poll(?:ed)?|polling|draw|drew|g[eo]t|had|win|won|takes?|took|receiv(?:e|ed)|attract(?:ed)?|"
    r"muster(?:ed)?|gather(?:ed)?|pick(?:ed)? up|secured?|collect(?:ed)?|garner(?:ed)?|manage?d?|"
    r"find|found|scored?|do|did|achieved?|pulled in)"
)
_FAILED = (
    r"(?:did not|didn't|could not|couldn't|failed to|(?:was|were) unable to|never|do not|does not)"
)
_REACH = r"(?:reach|clear|hit|make|meet|pass|cross|get over|top|beat|get to|come up to)"
_PAST = (
    r"(?:reached|cleared|hit|met|passed|crossed|topped|exceeded|got over|made it over|"
    r"(?:scraped|squeaked|edged|crept|sneaked|squeezed) (?:over|past|above))"
)
_HOME = (
    r"(?:scrap|squeak|sneak|squeez|crept|limp|edg|got|came|made|stumbl|stagger)(?:ed)?(?: it)? "
    r"(?:home|in|out|through|away|over the line|across the line|past the post)"
)
_GET = r"(?:get|getting|see|seeing|have|having|receive|receiving|recover|recovering|be seeing)"
_PAID = r"(?:deposits?|money|cash|stake|\N{POUND SIGN} N\d+)"
_BACK = r"(?:again|back|back again|returned|refunded|any more)"
_POORER = r"(?:(?:the )?(?:poorer|worse off|lighter)|out of pocket|down)"
_RUNNERS = (
    r"hopefuls|contenders|runners|challengers|aspirants|also-rans|rivals|opponents|competitors"
)
_OF_THEM = (
    r"(?:on|in|for|from|across|behind|none of (?:whom|them)|most of (?:whom|them)|"
    r"some of (?:whom|them)|many of (?:whom|them))"
)
_WILL_NOT = r"(?:will|would|can|could|did|does|do|may) not"
_ALSO = r"(?:(?:now|also|at least|therefore|both|each|all|even) )*"
_SAFE = r"(?:intact|safe|safely intact|unscathed|secure)"
_WAS = r"(?:(?:was|were|are|is|have|has|had|will|been|be|also|duly) )*"
_GONE = (
    rf"{_WAS}(?:lost|forfeited|forfeit|gone|surrendered|sacrificed|not returned|not refunded|"
    r"(?:went|go|gone|passed|stays?|stayed|remains?|remained|ended up|swell|swelled|kept)(?: to| in| with| by| into)* "
    r"(?:the )?(?:treasury|exchequer|state|crown|public purse|returning officer|coffers|treasury 's coffers))(?= )"
)
_SPARED = rf"{_WAS}(?:saved|kept|retained|returned|refunded|repaid|handed back|given back|safe|recovered)(?= )"
_SO_MANY_OF = r"<n> of (?:the |their )?<m> deposits"
_OF_SO_MANY = r"of (?:the |their )?<m> deposits(?: ,)? <n>"
"""What became of a deposit: "went to the Treasury", "were handed back"."""
TURNS = tuple(
    turn_of(line) for line in (
        rf"{_WILL_NOT} {_ALSO}(?:get|see|have|recover|reclaim|be getting|be seeing|be having) "
        rf"(?:{_ITS}|{_MONEY}(?: deposits?)?)(?: back| returned| refunded| again){{1,2}}"
        rf"(?: ,)? but (?:the )?<a> (?:will|did|do|does)(?= [.,;]) "
        r"=> lost their deposits but {a} kept the deposit",
        r"people who (?:had )?(?:paid|put up|put down|staked|handed over|stumped up) "
        r"(?:\N{POUND SIGN} N\d+|(?:(?:a|the|their) )?deposits?)(?: each)?(?: to (?:stand|run|enter|take part))?"
        r"(?= [^.;]*(?:back|again|refunded|returned|{LOST})) => candidates",
        rf"{_WILL_NOT} {_ALSO}(?:get|see|have|be getting|be seeing|be having) "
        r"(?:it|them|that)(?: back| returned| refunded| again){1,2}(?= [.,;]) "
        r"=> lost their deposits",
        r"^with <q>(?: of the (?:vote|poll))?(?: ,)? (?:the )?<a>(?= (?:{LOST}|{KEPT}) (?:(?:his|her|their|its|the|a) )+deposit) "
        r"=> <a> , with <q> of the vote ,",
        rf"<n>(?: votes?)? (?:short|shy) of (?:(?:keeping|saving|retaining|holding)(?: on to)? {_ITS}|"
        r"a (?:saved|kept) deposit|what (?:it|was) (?:takes|took|needed) to (?:keep|save) (?:a|the|its|their|his|her) deposit)"
        r" => and lost the deposit by <n> votes",
        rf"<n>(?: votes?)? too few to (?:keep|save|retain|hold) {_ITS} => and lost the deposit by <n> votes",
        rf"(?:would have |would 've )?needed (?:another |a further )?<n> (?:more |extra |further )?votes? "
        rf"(?:for|to) (?:keep|save|retain|hold|keeping|saving)(?: on to)? {_ITS} => lost the deposit by <n> votes",
        rf"<n> (?:more|further|extra) votes? would have (?:saved|kept) {_ITS} => lost the deposit by <n> votes",
        r"of the (?:(?:whole|entire) )?field(?= (?:(?:duly|all|also|each) )*(?:{LOST}|{KEPT}|failed|did not|polled)) "
        r"=> of the candidates",
        rf"(?:(?:very |so )?nearly|almost) {{KEPT}}(?= {_ITS} ) => lost",
        rf"{_SO_MANY_OF} {_GONE} => <n> of the <m> candidates lost their deposits",
        rf"{_OF_SO_MANY} {_GONE} => <n> of the <m> candidates lost their deposits",
        rf"{_SO_MANY_OF} {_SPARED} => <n> of the <m> candidates kept their deposits",
        rf"{_OF_SO_MANY} {_SPARED} => <n> of the <m> candidates kept their deposits",
        rf"(?P<k>lost|forfeited) {_ITS} , N\d+ of (?:(?:just|only|the) )*<n> (?:to go|to be lost|lost|forfeited|"
        r"in all|to do so)(?= [.,;]) => {k} the deposit , and <n> candidates lost their deposits",
        r"(?:his|her|its|their|that) deposits? (?:also )?went (?:the same way|too|as well)(?= [.,;]) "
        r"=> the deposit was lost",
        rf"{_FAILED} {_HOW}{_POLL} {_HOW}enough{_SO_MANY} {_KEEP} => lost",
        rf"{_FAILED} {_HOW}{_REACH} {_NEEDED}{_KEEP} => lost",
        rf"{_FAILED} {_HOW}{_POLL} {_NEEDED}{_KEEP} => lost",
        rf"{_HOW}{_POLL} {_HOW}{_TOO_FEW}{_SO_MANY} {_KEEP} => lost",
        rf"{_HOW}(?:fell|fall|came|was|were|finished|ended) {_HOW}(?:short of|shy of|below|under) "
        r"(?:the )?Q\d+ (?:(?!deposits )[a-z]+ ){0,4}(?:at|above|beyond|over) which "
        r"(?:a )?deposits? (?:is|are) (?:saved|kept|returned|retained) => lost the deposit",
        rf"(?:was|were|finished|came|ended(?: up)?|fell) {_HOW}too (?:far (?:back|behind|adrift|down)|"
        rf"low|weak|poor) {_KEEP} => lost",
        rf"with {_TOO_FEW}{_SO_MANY} {_KEEP} => and lost",
        rf"(?<= votes )(?:were|was|proved) {_HOW}{_TOO_FEW}{_SO_MANY} {_KEEP} => lost",
        rf"{_HOW}(?:fell|fall|falling|came|coming|was|were|finish(?:ed|ing)|ended(?: up)?) "
        rf"{_HOW}(?:short of|shy of|below|under|adrift of) {_NEEDED}{_KEEP} => lost",
        r"not (?:N\d+|one|a single one)(?: single N\d+)? of (?:(?:the|its|all|those|these) )*(?P<k>N\d+ )?(?P<j>candidates|names|people|hopefuls|"
        r"contenders|runners|them)(?= (?:{LOST}|will lose|forfeit) ) => none of the {k} {j}",
        r"not (?:N\d+|one|a single|even one)(?: single)? (?:candidate|person|contender|hopeful|runner|party)(?= {LOST} ) => nobody",
        r"(?:suffered|had|accounted for|was responsible for) the only (?:lost|forfeited) deposit"
        r"(?= [.,;]) => was the only candidate to lose a deposit",
        r"fell short of the [^,.;]{1,30} (?:needed|required|necessary) to (?:get|have|see) "
        r"(?:their|his|her|its) (?:[^ ,.;]+ ){1,3}(?:back|returned) => lost their deposits",
        r"(?:the|its) (?:one|only|single|sole|lone) (?:lost |forfeited )?deposit (?:to go |lost |forfeited |to be lost |to be forfeited |sacrificed )?"
        r"(?:was|belonged to|had been) (?:that of )?(?:the )?<a>(?: 's)?(?= [.,;]) => <a> was the only candidate to lose a deposit",
        r"(?:the )?<a> 's (?:was|is) the (?:one|only|single|sole|lone) (?:lost |forfeited )?deposit(?: lost| forfeited| to go| to be lost)?(?= [.,;])"
        r" => <a> was the only candidate to lose a deposit",
        rf"{_HOW}(?:missed|missing) {_NEEDED}{_KEEP} => lost",
        rf"(?:can|could|may|might as well|must|had to|have to|has to|will) (?P<j>{{LOST}}) (?={_ITS} ) => {{j}}",
        r"(?:(?:can|could|may|must|had to|will) )?(?:wav|kiss)(?:e|ed|ing|es)? (?P<k>(?:(?:his|her|their|its) )"
        r"+deposits?) (?:goodbye|good-bye|farewell) => lost {k}",
        rf"(?:will|would|can|could|do|did|are|is|were|was) (?:not|never|n't) (?:be )?{_GET} (?:his|her|their|its|the) "
        rf"(?:(?:own|hard-earned) )?{_PAID} {_BACK}(?= ) => lost their deposits",
        rf"(?:will be|is|are|was|were|left|ended up|went home) (?:all )?(?:\N{{POUND SIGN}} N\d+|deposit) {_POORER} => lost their deposits",
        rf"(?:were|was|are|is|left|ended up|went home|finished)(?: left)? without (?P<k>{_ITS}) => lost {{k}}",
        r"(?P<k>N\d+ of (?:the |its |all )?N\d+ names)(?: [a-z'-]+){0,4} (?:belonged|belong) to (?:people|candidates|those) "
        r"who(?= (?:{LOST}|{KEPT}) ) => {k}",
        rf"(?P<k>N\d+ (?:of (?:(?:the|its|all|those) )?(?:N\d+ )?)?(?:candidates|names|people|{_RUNNERS}))(?P<rest>(?: ,)? {_OF_THEM}"
        r"(?! (?:the )?{PLACE} )(?: (?!(?:{LOST}|{KEPT}|who|that|and|but|while) )[a-z'-]+){1,9}(?: ,)?)(?= (?:(?:have|has|had|also|all|duly|each) )*"
        r"(?:{LOST}|{KEPT}) (?:(?:his|her|their|its|a|the) )?deposits?) => {k}",
        rf"(?<! not )(?<! n't ){_HOW}{_PAST} {_NEEDED}{_KEEP} => kept",
        r"<a> 's deposit (?:(?:just|only|narrowly) )*(?:survived|held|came through)(?= [.,;]) "
        r"=> <a> kept a deposit",
        r"(?:all )?(?P<k>N\d+) of (?:those|the (?:candidates|names)) (?:behind|below|beneath) "
        r"(?:them|him|her|it|those|the (?:top|first|leading|front) [a-z0-9N]+|<a>)"
        r"(?: (?:all|also|duly|then))*(?= {LOST} ) => {k} candidates",
        r"field of <n> (?:(?:candidates|runners) )?(?:yielded|produced|gave|brought|saw|meant|"
        r"threw up|included|featured|left) <m> (?:lost|forfeited) (?:ones|deposits) "
        r"=> field of <n> , of whom <m> lost their deposits",
        rf"{_HOW}{_HOME} with (?P<k>{_ITS})(?: {_SAFE})? => kept {{k}}",
        rf"with (?P<k>{_ITS}) (?:still )?{_SAFE} => and kept {{k}}",
        rf"{_WILL_NOT} {_ALSO}(?:get|see|have|recover|reclaim|be getting|be seeing|be having) "
        rf"(?:{_ITS}|{_MONEY}(?: deposits?)?)(?: back| returned| refunded| again){{1,2}} "
        r"=> lost the deposit",
        rf"{_HOW}{_POLL} {_HOW}enough{_SO_MANY} to (?:have|get|see|be given) {_DEPOSIT}"
        r"(?: deposit)? (?:back|returned|refunded) => kept the deposit",
        rf"(?:can|will|could|may|is able to|are able to) {_ALSO}(?:get|see|have|reclaim|recover) "
        rf"(?:{_ITS}|{_MONEY}(?: deposits?)?)(?: back| returned| refunded| again){{1,2}} "
        r"=> kept the deposit",
        r"(?:there was|it was|it meant) (?:a|another|one) (?:lost|forfeited|forfeit) deposit for (?:the )?<a>"
        r"(?P<k>(?: , C\d+ ,)?) => {a} {k} lost the deposit",
        r"(?:there was |there will be )?no (?:deposit (?:back|returned|refund)|(?:return|refund) "
        r"of (?:the|a|his|her|its|their) deposit) for (?:the )?<a>(?P<k>(?: , C\d+ ,)?)"
        r" (?:nor|or|and none|and no deposit back)(?: for)? (?:the )?<b> "
        r"=> {a} {k} and {b} lost their deposits",
        r"(?:there was |there will be )?no (?:deposit (?:back|returned|refund)|(?:return|refund) "
        r"of (?:the|a|his|her|its|their) deposit) for (?:the )?<a>(?P<k>(?: , C\d+ ,)?)"
        r" => {a} {k} lost the deposit",
        r"<a>(?P<k>(?: , of (?:the )?P\d+ ,)?) (?:was|were) (?:also )?among (?:those|the [a-zN\d]+) "
        r"(?:losing|forfeiting) (?:their |a )?deposits? => {a} {k} lost the deposit",
        r"(?:losing|forfeiting) (?:their|the|a) deposits? (?:was|were) (?:the )?<a> "
        r"=> {a} lost the deposit",
        r"(?:was|were) left without (?:a|their|his|her|its) deposit => lost the deposit",
        r"(?:escaped|got away|came through|emerged) without losing (?:a|their|his|her|its) deposit "
        r"=> kept the deposit",
        r"(?P<k>(?!not |never |n't |which |that )[^ ]+) (?:got|gets) (?:the|his|her|their|its|a) "
        r"deposit (?:back|returned|refunded) => {k} kept the deposit",
        r"deposits? (?:was|were) (?:returned|given back|refunded) to (?:just |only )?<n> of the <m> "
        r"=> <n> of the <m> candidates kept their deposits",
        r"cost <n> (?P<k>candidates|hopefuls|contenders|of them|of the N\d+) (?:their|a) deposits? "
        r"=> and <n> {k} lost their deposits",
        rf"(?:lost|forfeited|surrendered|parted with) {_MONEY}(?= [.,;]) => lost the deposit",
        rf"(?:was|were|came|got|finished) {_HOW}(?:nowhere near|not near|a long way from|far from|"
        rf"never close to|never near) {_SAVING} => lost",
        rf"{_FAILED} {_HOW}(?:come|get|go) (?:anywhere )?(?:close|near) to {_SAVING} => lost",
        r"lost out on (?:their|his|her|its|a|the) deposit => lost the deposit",
        r"(?:was|were) spared (?:a lost|the loss of (?:a|the|his|her|its|their)) deposit "
        r"=> kept the deposit",
        r"avoided (?:a lost|the loss of (?:a|the|his|her|its|their)) deposit => kept the deposit",
        r"(?:lost|forfeited) deposits for <n> of the <m> => <n> of the <m> candidates lost their "
        r"deposits",
        r"among (?:those|the N\d+(?: candidates)?|the candidates) (?:to|who) "
        r"(?:{LOST}|lose) (?:their|a|the) deposits? (?:was|were) (?:the )?<a> "
        r"=> {a} lost the deposit",
        r"(?:the )?deposits? (?:was|were|had been) (?:also )?(?P<h>lost|forfeited|saved|kept|"
        r"retained) by (?P<k>(?:the )?{E}(?:(?: ,| and|, and|, and the| and the| , the) {E})*) "
        r"=> {k} {h} the deposit",
        r"<a>(?P<k>(?: \( P\d+ \))?) (?:paid|was paying) (?:for (?:it|that|this) )?with "
        r"(?:a|the|his|her|its|their) deposit => {a} {k} lost the deposit",
        r"deposit (?:went(?: with it| too| as well)?|vanished|disappeared)(?= [.,;]) => deposit was lost",
        r"saw (?:the|their|his|her|its) deposits? (?:go|vanish|disappear|lost|forfeited|taken) "
        r"=> lost their deposits",
        rf"(?:there )?(?:was|were) {_TOO_FEW}{_SO_MANY} for (?:the )?<a> {_KEEP} {_DEPOSIT} "
        r"=> {a} lost the deposit",
        r"there was no (?:lost|forfeited) deposit for (?:the )?<a> => {a} kept the deposit",
        r"deposit (?:survived|was spared|came through|lived to fight another day) "
        r"=> deposit was saved",
        r"(?P<k>(?:{KEPT}) (?:(?:his|her|their|its) )+deposits?)(?: ,)? (?:but|and|while|whereas) "
        r"(?:the )?<a> (?:did not|didn't|could not|couldn't)(?= [.,;]) "
        r"=> {k} but {a} lost the deposit",
        r"(?P<k>(?:{LOST}) (?:(?:his|her|their|its) )+deposits?)(?: ,)? (?:but|and|while|whereas) "
        r"(?:the )?<a> (?:did not|didn't)(?= [.,;]) => {k} but {a} kept the deposit",
        r"<a>(?P<k>(?: \( P\d+ \))?) , unlike [^,;:]{1,60} ,(?= (?:{LOST}|{KEPT}) ) => {a} {k}",
        rf"<r> (?P<k>{_HOW}(?:kept|saved|retained|(?:held|hung|clung) on to|clung to|salvaged|"
        r"rescued|lost|forfeited|surrendered)) the <p>(?: 's)? deposit "
        r"=> <r> of the <p> {k} the deposit",
    )
)  # fmt: skip
"""What is said of a deposit, and how it is read: those of a loss first."""


FEARED = compiled(
    r" (?:feared|fears|fear|thought|expected|hoped|predicted|forecast|told|said|suggested|"
    r"suggest|polls?ter|would|might|doubted|reckoned|believed|warned) "
)
"""Words by which a deposit is lost in somebody's mind."""


@cache
def _called() -> Table[Turn]:
    """The turns by the words that call them."""
    return Table(TURNS, lambda turn: turn.pattern.cues)


def saved_or_lost(marked: Marked) -> Marked:
    """The sentence with "lost", or "kept", for what was too little to keep a deposit, or enough."""
    text = marked.skeleton
    is_of_one = " deposit" in text or "\N{POUND SIGN}" in text
    if not (is_of_one or " money back " in text or " money again " in text):
        return marked
    if FEARED.search(text):
        return marked
    for turn in _called().called(marked.cues):
        found = next(iter(marked.finds(turn.pattern)), None)
        if found is not None:
            marked = exchanged(marked, found, turn.plain)
    return marked
