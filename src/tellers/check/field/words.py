"""The words that tell of deposits: lost or kept, by whom, and what only points back to them."""

from tellers.check.grammar.words import WORDS, compiled

_DEPOSIT = (
    r"(?:(?:(?:his|her|their|its|the|a|any|all|both|own|precious|party 's|P\d+ 's) )*deposits?(?: money)?|"
    r"(?:(?:his|her|their|its|the|that|a) )?\N{POUND SIGN} N\d+(?: deposits?| stakes?)?)"
)
_BACK = r"(?:theirs|hers|his|its own|the money|their money|his money|her money)"
"""What stands for a deposit that was spoken of before."""
_BYE = r"(?:said|say|says|saying|waved?|waves|waving|kissed|bade|bid|bids) (?:goodbye|farewell) to"
_LOSE = (
    rf"(?:{WORDS['LOST']}|{_BYE}|"
    r"parted (?:company )?with|part(?:ing|s)? with|forgo|forwent|threw away|thrown away|relinquish(?:ed|ing)?|missed out on|blew)"
)
_KEEP = rf"(?:{WORDS['KEPT']}|held|hold|holds|recover(?:ed|ing|s)?|reclaim(?:ed|s)?|rescued?|got back|get back|won back)"
_GET = r"(?:get|gets|got|getting|see|sees|saw|seen|have|had|has|having|receive|received|be given|given)"
_RETURN = r"(?:back|returned|refunded|repaid|again)"
_NOT = (
    r"(?:(?:(?:(?:did|does|do|could|will|would|had|has|have|was|were|can|is|are) )?(?:not(?! only )|never)|"
    r"didn't|couldn't|won't|wouldn't|cannot|can't|doesn't|hadn't|haven't|failed(?: by [^;:,.]{1,40}(?= to ))?|fails|failing|unable|miss(?:ed|es|ing)?(?: out on)?) "
    r"(?:(?:quite|even|narrowly|just|to|able|manage|managed|see|get|ever|only|be) )*)"
)
_AVOID = r"(?:(?:clear of|safe from|avoid(?:ed|ing|s)?|escap(?:ed|es|ing)|was spared|were spared|without) )"

LOST = compiled(
    rf" (?P<not>{_NOT}|{_AVOID})?(?P<span>(?!(?<!who )(?<!that )lost deposits? (?:was|were|is|are|belonged) ){_LOSE} (?:{_DEPOSIT}|(?P<back>{_BACK}))|{_BYE} (?:his|her|their) (?:cash|stake))(?= )"
)
KEPT = compiled(
    rf" (?P<not>{_NOT})?(?P<span>(?:{_KEEP} (?:{_DEPOSIT}|(?P<back>{_BACK}))|"
    rf"{_GET} (?:{_DEPOSIT}|(?P<back2>{_BACK})) {_RETURN}))(?= )"
)
COST = compiled(
    r" (?P<span>cost(?:s|ing)? (?:the )?(?P<who>{E}|him|her|them|the party) (?:his|her|their|its|the|a) deposit)(?= )"
)
"""A deposit that something cost somebody."""

_DO = r"(?:did|had|have|has|were|was|do|does|will|would)"
_PAUSE = r"(?:, (?:in all|in fact|too|indeed|sadly|alas|remarkably|altogether) , |in all |too )?"
TOO = compiled(rf" (?P<span>(?:and )?so ,? ?{_PAUSE}{_DO})(?= )")
"""What says the same of those who follow: "so did six others"."""
SO_DID = compiled(r" (?:so|as|nor|neither) ")
"""What says the same of so many more: "as did the two who trailed him"."""
AS_TOO = compiled(rf" (?P<span>as {_PAUSE}{_DO})(?= )(?! (?:not|so|he|she|it|they) )")
NOR = compiled(rf" (?P<span>(?:and )?(?:nor|neither) {_PAUSE}(?:{_DO}|could|can))(?= )")
FATE = compiled(
    r" (?P<span>(?:(?:a|the|that|this) (?:same |like |similar )?fate (?:of|shared by|suffered by|also befell|befell|that befell|"
    r"that (?:also )?met)|along with|together with|joined by|among them|(?:N\d+|one) of them|including))(?= )"
)
"""What says the same of those who follow, of what has been told."""
EXCEPT = compiled(
    r" (?P<span>(?:it|that|things) (?:was|were|went) (?:otherwise|different|better|worse) (?:with|for)|(?:but|though|although) not|unlike)(?= )"
)
"""What says the contrary of those who follow."""
OF_A_POLL = compiled(
    r" (?:came|come|finished|ended|was|were|won|led|topped|took|got|polled|held|beat|gained|stood) "
)
"""What "did" goes back to within its own sentence: "in Hove it was Labour that did"."""
_END = r"(?= (?:[.;:)]|,|and|but|while|though|as|in|at|on))"
ALIKE = compiled(
    rf" (?P<span>(?:did|had|have) (?:as well|too|so|likewise|the same|so too|also)){_END}| (?P<span2>did)(?= [.;])"
)
UNLIKE = compiled(
    rf" (?P<span>(?:(?:did|had|have|could|do|does) not|didn't|hadn't|haven't|couldn't)){_END}"
)
SHARED = compiled(
    r" (?P<span>(?:shared|met|suffered|joined) (?:the same|that|this|his|her|its|a similar|a like|their) (?:fate|indignity|humiliation))(?= )"
)
LISTED = compiled(r" (?P<span>(?:lost|forfeited) deposits?) (?::|\()(?= )")
"""What heads a list of those who lost theirs."""
AMONG = compiled(
    r" (?P<span>(?P<not>not )?(?:among|one of) (?:them|those|their number))(?= [.,;)])"
)
SPARED = compiled(
    r" (?P<span>(?:was|were) (?P<not>not so |less |no )?(?:spared|lucky|luckier|fortunate|more fortunate)(?: that| this| the indignity)?)(?= [.,;])"
)

OPEN = compiled(
    r" (?:(?:come|came|comes|coming|got|went|was|were) (?:to )?within (?:[a-z]+ ){0,3}(?:[NQTF]\d+ )?(?:[a-z]+ ){0,2}of|almost|nearly|close to|danger of|risk|risked|risking|expected|hoped|hoping|might|could|may|feared|threatened|"
    r"if|would have|first to|last to|any|whoever|who|only just not|enough to|needed to|likely to|once|short of|(?:too|so) (?:few|little|low)|short)(?: (?:to|of|have|be|what|was|is|needed|the|Q\d+|F\d+|votes|required|being))* $"
)
"""What makes a lost deposit one that may not have been."""
NO_RESULT = compiled(
    r" (?:anywhere|nationally|nationwide|across (?:the )?[a-z]+|in (?:any|every|all|no|just|only|N\d+|some|most) (?:seats?|constituenc[a-z]+)) "
)
CLAUSE = compiled(r"^[^,;:.]*")
YEAR = compiled(r" ([YD]\d+)(?= )")
KIND = compiled(r" (?:at|in) (?:the|that|an?) (?:[a-z]+ )?(general|by)(?: election|-election)(?= )")
"""The kind of election that is told of from here on."""
PAST = compiled(
    r" (?:last time|previously|(?:N\d+ )?years? (?:ago|earlier|before)|the year before|the previous|at the last) "
)

NOUN = (
    r"(?:candidates?|contenders?|runners?|hopefuls?|others?|parties|challengers?|rivals?|people|names|also-rans|no-hopers|"
    r"of them|of those|of whom|who stood|who ran|who entered|who tried|who put (?:themselves|their names) forward|who offered themselves|on the (?:ballot )?paper|in the field|in the race|standing|on the (?:slate|list|ballot)|in the running|in contention|on offer|more|contestants?|aspirants?|entrants|starters)"
)
_MANY = (
    r"(?P<but>(?:all|everyone|everybody) (?:but|bar|except|save) )?(?:(?:just|only|fully|all|a|no fewer than|no less than|as many as|at least|the) )*(?P<n>[NF]\d+)"
    r"(?: in (?:all|total))?(?: of (?:(?:the|its|those|these|his|her|their) )*(?P<other>(?:other|remaining|losing|beaten|defeated|rest of the) )?(?P<m>N\d+)?)?"
    rf"(?P<nouns>(?: ?(?:{NOUN}))*)"
)
_SOME_NAMED = rf"(?:, (?:(?:the|an?|and|,|both|candidate|{WORDS['E']}) ){{1,9}}(?:were |are )?(?:(?:among|amongst) (?:them|those|their number)|included) , |, (?:including|among them|amongst them|one of them|one being) (?:(?:the|an?|and|both|candidate|{WORDS['E']}) ){{1,7}}, )?"
MANY_BEFORE = compiled(
    rf" {_MANY} {_SOME_NAMED}(?:(?:who|that|had|have|has|did|do|all|each|also|duly|then|narrowly|both|will|,) )*$"
)
MANY_AFTER = compiled(rf"^ (?:and )?{_MANY}(?= )")
_ONE = r"(?:(?:the|an?|its|his|lone|only|both|all|fellow|other|even) )*(?:S\d+ 's )?{E}(?: 's (?:[a-z]+ )?(?:candidate|man|woman))?(?: (?:candidate|man|woman|party))?"
_ASIDE = r"(?: (?:\( [^()]{1,40} \)|, (?:with|on|at) (?:(?:just|only|a mere|a|bare) )*[NQT]\d+(?: votes)?(?: , )?|(?:with|on) (?:just |only )?[NQ]\d+(?: votes)?))?"
AN_OBJECT = compiled(
    r" (?:ahead of|behind|{BEAT}|over|than|against|clear of|"
    r"(?:O\d+|last|bottom|runner-up)(?: place)? for) (?:the )?$"
)
"""What makes the first of two names joined by "and" whom somebody beat: "beat Mr A and Mr B lost"."""
NAMES_BEFORE = compiled(
    rf" (?P<neither>(?:neither|not even) )?(?P<only>(?:only|all but|everyone but|everybody but|all bar|all except) )?(?P<list>(?:{_ONE}{_ASIDE} (?:, and|,|and|or|nor) )*{_ONE}{_ASIDE})(?: 's)?(?: ,)? (?:whose (?:[a-z]+ )?N\d+ votes )?(?:(?:who|had|have|has|did|do|all|each|also|duly|then|narrowly|both|will|be|too|comfortably|easily|just|again|,) )*$"
)
TOLD_ASIDE = compiled(
    r" (?P<who>{E}) , (?:whose|who|which|where|with|on|at|now|down|up|once|despite|having|for all|O\d+|the|a) "
    r"(?:(?!(?:{LOST}|{KEPT}) )[^ ,;:]+ ){1,12}, (?P<adv>(?:(?:has|had|have|also|too|duly|then|narrowly|will|just|again|comfortably) )*)$"
)
"""What is told of somebody on the side, between his name and his deposit."""
PRONOUN_BEFORE = compiled(
    r" (?P<who>they|he|she|it|the party|who|which) (?:(?:had|have|has|did|do|also|duly|then|narrowly|both|will|be|too|just|again|and) )*$"
)
NAMES_AFTER = compiled(
    rf"^ (?P<list>(?:{_ONE}{_ASIDE} ?(?:, and|,|and|or|nor) )*{_ONE}{_ASIDE})(?= )"
)
UNLIKE_BEFORE = compiled(
    rf" unlike (?P<others>(?:{_ONE}{_ASIDE} (?:, and|,|and|or|nor) )*?{_ONE}{_ASIDE}) , (?P<list>(?:{_ONE}{_ASIDE} (?:, and|,|and) )*{_ONE}{_ASIDE})(?: ,)? (?:(?:had|have|has|did|do|all|each|also|duly|narrowly|both|comfortably|easily|just|,) )*$"
)
"""Those whose fate was the other one, before those of whom it is told."""
NOR_BEFORE = compiled(r" neither [^,;:]* nor [^,;:]*$")
"""What denies a fate of two, one of whom may be a name that is linked to nothing."""
NAME = compiled(r" (?P<who>{E})(?= )")
AND_MORE = compiled(rf"^ ?(?:, )?(?:and|with|plus) {_MANY}(?= )")
THE_ONLY = compiled(
    r" (?:was|were|is|are|be|being|,) (?P<span>the (?:only|sole|one|N\d+))(?: (?!others?|rest|remaining|losing|beaten|minor|smaller|fringe)[a-z]+| [PN]\d+){0,5} (?:to|who|that|whose) (?:had |have |has )?$"
    r"| (?P<span2>alone)(?: (?:in|among|of) (?:the )?[a-z]+)? $"
)
OUTSIDE = compiled(r" (?:outside|behind|below|beneath|beyond) the (?:top|first|leading) N\d+(?= )")
NEITHER = compiled(
    r" (?P<span>neither|both|all N\d+|all three|all four)(?: of (?:them|whom|these|those))?(?: (?:of|had|have|has|who|duly|will|would|did|could|can|of course))* $"
)
NOBODY = compiled(
    r" (?:nobody|no one|no-one|none|no candidates?|not one|no party|no others?)(?: [a-z]+){0,3} $"
)
LABELLED = compiled(
    r" C\d+ (?:, )?(?:for|of|from|\() (?:the )?P\d+(?= )| P\d+ (?:'s )?(?:[a-z]+ )?C\d+(?= )"
)
"""Somebody beside his label, which are one and no two of whom "both" is told."""
OF_BOTH = compiled(
    r"^ (?:in|at) (?P<all>both|each|either|the pair of them|the two|all (?P<n>N\d+))(?: (?:of them|of the two|seats?|contests?|constituenc[a-z]+|places))?(?= [.,;])"
)
IN_A_ROW = compiled(
    r"^ (?P<span>for (?:the|a) (?P<n>O\d+) (?:successive |consecutive )?(?:time|election|general election|contest)(?: running| in a row| in succession| on the trot)?)(?= )"
)
OTHERS = compiled(r" (?:others?|more|further|another|rest) ")
AFTER_A_COUNT = compiled(
    r"^ (?:[.,;:()]|in|at|on|of|and|but|while|from|who|whose|to|besides|too|as|the|of the)(?= )"
)
A_LABEL = compiled(r"^ (?P<who>P\d+)(?= )")
ONE_OF_SOME = compiled(
    r" (?:is|was|are|were|be|being|,) (?:(?:only|just|yet|also) )*N\d+ of (?:(?:the|just|only) )*N\d+ $"
)
"""One of so many lost deposits, which is no count of who lost one."""
OF_VOTES = compiled(r" (?:with|on|polled|took|got|had|won|to|by|of|than|from) $")
NAME_OF_CLAUSE = compiled(r" (?P<list>{E})(?: (?!{E})[^;: ]+)* $")
OF_ONE = compiled(r" (?:his|her|its) ")
"""A deposit of one, so that "others" leaves out no more than one."""
AMONG_THOSE = compiled(
    rf" (?P<list>(?:{_ONE}{_ASIDE} (?:, and|,|and|or|nor) )*{_ONE}{_ASIDE})(?: ,)? (?:was|were|is|are|being) (?P<not>not )?(?:also |both )?(?:among|amongst|one of|two of) "
    r"(?:(?:the|those|all|other|losing|beaten|minor|smaller|N\d+) )*(?:candidates |parties |contenders |hopefuls |people |many )?(?:who|that|to|which)(?: have| had| all| each)* $"
)
"""Somebody told to be one of those of a fate."""
BOTH_LISTED = compiled(
    rf" (?P<span>(?:both|all (?:N\d+|three|four))(?: of)? (?:(?:the|other|remaining|minor|smaller|losing|beaten) )*(?:parties|candidates|contenders|men|women)) [,(] (?P<list>(?:{_ONE}{_ASIDE} (?:, and|,|and) )*{_ONE}{_ASIDE}) [,)] (?:(?:had|have|also|duly) )*$"
)
"""All of some who are named behind the word: "both the other parties, Alliance and the SDLP,"."""
AS_THEN = compiled(
    r" (?P<who>P\d+|C\d+)(?: , whose [^,;]{1,60},)?(?= )(?:(?! [PC]\d)[^;]){0,120} (?P<verb>kept|saved|held on to|retained|lost|forfeited)"
    r" (?:its|their|his|her|the|a) deposits?(?: ,)? (?:just )?as "
    r"(?P<span>(?:it|they|he|she|the party) (?:had(?: also)?(?: done)?|(?:also )?did)(?: so)?(?: also| too)? (?:back )?in (?P<year>Y\d+))(?= )"
)
"""That it was so in another year as well: "as it also did in 2010"."""
LOST_AMONG = compiled(
    r" (?:lost|forfeited) (?:their |the |a )?deposits?(?: ,)? (?:the |an? )?(?:P\d+ 's )?(?P<who>P\d+|C\d+)(?: candidate)?(?: 's)? "
    r"(?:(?:of|for) (?:the )?P\d+ |\( P\d+ \) )?"
    r"(?:included|among them|was one of them|one of them)(?= [.,;])"
)
"""One among those who lost theirs: "the Liberal Democrat included"."""
FORFEITED = compiled(
    r"(?<! of)(?<! of the)(?<! of their) (?P<n>N\d+) deposits? (?:was|were) (?:lost|forfeit(?:ed)?|surrendered)(?= [.,;]| here| there| in all| in S\d+ [.,;])"
)
"""How many went in all: "just one deposit was forfeited"."""
OF_THOSE_NAMED = compiled(r" the (?P<which>O\d+|first|last|latter|former) $")
"""What makes a count one of those just named: "the first two lost their deposits"."""
_BAR = r"(?:(?:mark|hurdle|threshold|barrier|line|bar|level|minimum)(?= ))"
NOT_REACHED = compiled(
    r" (?P<who>{E})(?: , [^,;:]{1,40} ,)? (?P<span>(?:did not|didn't|failed to|could not|couldn't|never|was unable to|were unable to) "
    r"(?:(?:even|quite|manage to) )*(?:reach|reached|make|made|hit|pass|passed|clear|cleared|cross|crossed|top|topped|get to|got to|get over|muster|manage) (?:the )?"
    r"(?P<q>Q\d+))(?= )"
)
REACHED = compiled(
    r" (?P<who>{E})(?: , [^,;:]{1,40} ,)? (?P<span>(?:(?:just|only|comfortably|narrowly|easily|also) )*"
    rf"(?:cleared|passed|crossed|reached|topped|exceeded|got over|got past|broke|beat|made) (?:the )?(?P<q>Q\d+) {_BAR})"
)
"""A part of the vote that somebody did not reach, or did."""
