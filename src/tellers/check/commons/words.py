"""The words of the House as a whole: its majority, what changed hands, places, what is next."""

from tellers.check.grammar.words import compiled

OF = compiled(r" (?:majority|cushion) of (?:just |only |a mere |exactly )?(?P<n>N\d+)(?= )")
SEATED = compiled(r" (?P<n>N\d+) - (?:seat|strong) (?:[a-z]+ )?majority(?= )")
ONE = compiled(r" majority (?:[^.;:]{1,60}) P\d+ one of (?:just |only )?(?P<n>N\d+)(?= )")
IS = compiled(
    r" majority (?:is|was|stands at|will be|of the house is) (?:now |just |only |a |exactly )*(?P<n>N\d+)(?= [.;,)]| and| seats)"
)
FROM_TO = compiled(
    r" majority [^.;:NPC]{0,40} from (?P<then>N\d+)(?: seats)? to (?:just |only |a mere )?(?P<now>N\d+)(?= )"
)
LOST = compiled(
    r" (?:lost|lose|loses|losing|squandered|thrown away|threw away|gambled away|surrendered|"
    r"forfeited|inherited|defended|defending|old|previous|former|wiped out|slender|gone)"
    r" (?:(?:away|out|her|his|their|its|the|a|that|commons|overall|small|slim|party 's|P\d+|'s) )*$"
    r"| (?:called|calls|calling|began|begins|begun|started|starting|gambled|gambling|gambles|entered|"
    r"went into|going into|went to|fought|dissolved)\b[^.;:]{0,50} with (?:(?:her|his|their|its|the|a|that|commons|overall|small|slim|P\d+) )*$"
)
"""What says that a majority is the one of before: that it was lost, or risked."""
FIRST = compiled(
    r" (?P<o>O\d+) (?:(?:outright|overall|clear|commons|majority|working) )*(?P<p>P\d+)"
    r" (?:(?:outright|overall|clear|commons) )*(?:majority(?: government)?|majority administration|government with a majority)"
    r" (?:since (?:[^ .;:,]+ ){0,6}?(?P<y>Y\d+)|(?:for|in) (?P<n>N\d+) years)(?= [.,;)]| and| but| with| has)"
)
FOR_THE_FIRST = compiled(
    r" (?P<p>P\d+) (?:(?!P\d|N\d|without|no)[^ .;:,]+ ){0,5}(?:majority(?: government)?)(?: of N\d+)?(?: in the (?:house of )?commons)?(?: ,)?"
    r" (?:for the|the|its|their|the party 's) (?P<o>O\d+)(?: time)?"
    r" (?:since (?:[^ .;:,]+ ){0,6}?(?P<y>Y\d+)|(?:for|in) (?P<n>N\d+) years)(?= [.,;)]| and| but| with)"
)
THEIR_FIRST = compiled(
    r" (?P<p>P\d+) (?:(?!P\d|N\d|without|no)[^ .;:,]+ ){0,5}(?:their|its|his party 's|the party 's) (?P<o>O\d+)"
    r" (?:(?:outright|overall|clear|commons) )*majority"
    r" (?:since (?:[^ .;:,]+ ){0,6}?(?P<y>Y\d+)|(?:for|in) (?P<n>N\d+) years)(?= [.,;)]| and| but| with)"
)
NOT_SINCE = compiled(
    r" not since (?:[^ .;:,]+ ){0,4}?(?P<y>Y\d+) (?:has|have|had) (?:the )?(?P<p>P\d+)"
    r" (?:won|had|enjoyed|secured|commanded|held|got) (?:(?:a|an|any|outright|overall|clear|commons) )+majority(?= [.,;)]| at| in the)"
)
WHOLE_ALONE = compiled(r" (?:government|outright|overall|commons|parliament|downing street) ")
SEATS = r"(?:seats?|constituencies|mps)"
AUX = (
    r"(?:(?:have|has|had|that|which|in all|overall|nationwide|nationally|duly|now|were|are|was) )*"
)
CHANGED = compiled(
    rf" (?P<n>N\d+) (?:(?P<a>P\d+) )?{SEATS} (?:(?:in|across) (?:the )?A\d+ )?{AUX}"
    r"(?:changed|change|changing|swapped|switched) (?:hands|sides|party|parties|allegiance|colours?)(?= )"
)
GONE_OVER = compiled(
    rf" (?P<n>N\d+) (?:former |once |formerly |previously )?(?P<a>P\d+) {SEATS} {AUX}"
    r"(?:gone|went|go|switched|passed|fell|fallen|turned|moved|crossed|lost|swung)(?: over| across)?"
    r" to (?:the )?(?P<b>P\d+)(?= [.,;]| and| overnight| on | in the)"
)
PLACES = compiled(
    r" (?P<n>N\d+) (?:(?P<o>O\d+)|runner(?: - | )up|runners(?: - | )up)(?: -)? (?:places|finishes|spots)(?= )(?! (?:behind|to) (?:the )?P\d)"
)
PLACED = compiled(
    rf" (?P<n>N\d+) {SEATS} (?:now )?(?:have|had|has|with|saw|see|put) (?:the )?(?P<p>P\d+) in (?P<o>O\d+)(?: place)?(?= )"
)
HAD = compiled(
    r" (?P<o>O\d+) places [^.;:NP]{0,50}(?P<p>P\d+) ,? ?(?:which|who) (?:had|has|took|got|won|came away with) (?P<n>N\d+)(?= )"
)
TURNED = compiled(
    rf" (?P<span>none) of (?:(?:the|its|their) )*(?:(?P<c>A\d+) 's )?(?P<m>N\d+) (?:(?P<a>A\d+) )?{SEATS}(?: in (?:the )?(?P<b>A\d+))?"
    r" (?:(?:has|have|was|were|are|is) )*(?:went|gone|fell|fallen|won|held|returned|elected|turned|stayed|belongs?)(?: to| by| with)?(?: a| the)? (?P<p>P\d+)(?= )"
)
WON_NONE = compiled(
    rf" (?P<p>P\d+) (?:(?:have|has|had|now|still|again) )*(?:won|win|hold|holds|held|took|take|have|has|had|kept|got|in) (?P<span>none|not one) of (?:(?:the|its|their) )*(?:(?P<c>A\d+) 's )?(?P<m>N\d+)(?: (?P<a>A\d+))?(?: {SEATS})?(?: (?:in|across) (?:the )?(?P<b>A\d+))?(?= )"
)
OF_THEM = compiled(
    rf" of (?:(?:the|its) )*(?:(?P<c>A\d+) 's )?(?P<m>N\d+)(?: (?P<a>A\d+))? {SEATS}(?: in (?:the )?(?P<b>A\d+))? ,? ?(?:the )?(?P<p>P\d+) (?:now )?(?:hold|holds|held|have|has|won|took|kept|got) (?P<span>none|not one|not a single one)(?= )"
)
LOCAL = compiled(
    r" (?:council|councils|councillors?|wards?|holyrood|senedd|county|city|forecasts?|would|could|might|target|predicted) "
)
OF_NO_HOUSE = compiled(
    r" (?:working|effective|practical|rivals?|capital|one seat|needed|needs|wanted|wants|would|could|might|forecasts?|predicted|projected|"
    r"polls|bill|deal|votes?|council|councillors?|target|constituency|seat 's|wins?|"
    r"holyrood|senedd|assembly|stormont|referendum|members|if|unless|short|without) "
)
SUPERLATIVE = (
    r"(?:highest|lowest|largest|biggest|smallest|slimmest|narrowest|closest|tightest|safest|"
    r"most marginal|greatest)"
)
WHERE = (
    r"(?:(?P<{0}a>A\d+)|(?P<{0}r>region)|(?P<{0}k>united kingdom|uk|britain|great britain|kingdom|"
    r"commons|all|650)|(?P<{0}c>country|nation|land))"
)
TWO_PLACES = compiled(
    rf" (?:(?P<one>O\d+)(?: -)? )?(?:(?P<word>{SUPERLATIVE}) )?(?:(?:of its kind|majority|turnout|margin|contest|seat|result|electorate) )?"
    rf"(?:in|of|across) (?:the )?{WHERE.format('x')} ,? ?(?:and|but) (?:(?:was|is|only|ranks|comes|it was|it is) )*(?:the )?(?P<two>O\d+)"
    rf"(?: -)?(?: (?P<again>{SUPERLATIVE}))?(?: (?:majority|turnout|margin|contest|seat|result))? (?:in|of|across) (?:the )?{WHERE.format('y')}(?= )"
)
OF_WHAT = (
    (
        "majority",
        compiled(r" (?:majority|margin|contest|seat|result|closest|tightest|marginal|safest) "),
    ),
    ("turnout", compiled(r" turnout ")),
    ("electorate", compiled(r" (?:electorate|electors|register) ")),
)
UPWARDS = frozenset({"highest", "largest", "biggest", "safest", "greatest"})
IN_TURN = compiled(
    r" (?P<s>S\d+)(?: (?:is|was|came|comes|being|the|,|and|as)){0,2} (?P<o>O\d+|next)(?= [.,;]| and)"
)
SECOND_ONLY = compiled(
    r" (?P<s>S\d+) 's (?:own )?(?P<what>majority|turnout) (?:is|was|being|comes|came) (?P<o>O\d+) only to (?:(?:that|the one|those|turnout) )*(?:of |in |at )?(?P<t>S\d+)(?= [ .,;])?"
)
DID_BEST = compiled(
    r" (?P<p>P\d+)(?: 's)? (?:did|fared|performed|best|polled|scored|highest|strongest)(?: (?:best|its|their|strongest|highest|most strongly|share|result|performance|score|showing|vote|was|came|in|is|of|the|votes?|were)){1,6} (?P<s>S\d+)"
    r"(?: (?:,|at|with|Q\d+|on|of|the|vote|\(|\))){0,6} (?:,|and|;)? ?(?:followed by|then|with|ahead of|next|just ahead of) (?P<t>S\d+)(?: (?:next|O\d+))?(?= )"
)
HEAD_OF_ORDER = compiled(rf" (?:(?P<o>O\d+)(?: -)? )?(?P<word>{SUPERLATIVE})(?: [a-z]+)?(?= )")
_LIST = r"P\d+(?: (?:,|and|, and|plus) (?:the )?P\d+){0,3}"
_TOGETHER = r"(?:put together|taken together|combined|together|between them|added together)"
MORE_TOGETHER = compiled(
    rf" (?P<a>{_LIST})(?: ,)?(?P<tog> {_TOGETHER})?(?: ,)? (?:(?:had|have|has|also|still|yet) )*(?:got|won|polled|took|had|attracted|drew|received|gathered|mustered|secured)(?P<tog2> {_TOGETHER})?"
    rf" (?:(?:far|many|rather|slightly) )?(?P<span>(?P<way>more|fewer) (?P<what>votes|seats) than) (?:the )?(?P<b>{_LIST})(?P<tog3> {_TOGETHER})?(?= [.,;]| and | but | nationally| across| in )"
)
REWARD = compiled(
    rf" (?P<a>P\d+) (?:'s )?(?:[a-z]+ ){{0,3}}(?:for|with|on|despite) (?P<span>(?P<way>more|fewer) (?P<what>votes|seats) than) (?:the )?(?P<b>{_LIST})(?P<tog3> {_TOGETHER})?(?= )"
)
AS_MANY = compiled(
    r" (?P<a>P\d+) (?:(?!P\d|gain|lost|los|shed|add|more|fewer)[^ .;:]+ ){1,9}?N\d+(?: (?:seats|mps))? ,? ?(?P<span>(?:exactly )?(?:the same (?:number )?as|as many as|level with|the same tally as)) (?:the )?(?P<b>P\d+)(?= [.,;]| and | but )"
)
WENT_FROM = compiled(
    r" (?P<p>P\d+) (?:went|fell|rose|dropped|slipped|climbed|slumped|sank|jumped|(?:is|are|was|were) (?:up|down|cut|reduced)) from (?P<then>N\d+)(?: (?:seats|mps))? to (?:just |only )?(?P<now>N\d+)(?= [.,;]| and | while | but | seats| mps)"
)
ONE_OF = compiled(
    r" (?:one|N\d+) of (?:(?:the|just|only|now|what are) )*(?P<n>N\d+) (?P<p>P\d+)(?: - held| held)? (?:seats|mps|members|constituencies)(?: now)?"
    r" (?:in (?:the )?(?:new |next |whole )?(?:parliament|house of commons|commons|house|country|uk|united kingdom)|nationally|nationwide|at westminster|in (?:the )?(?P<a>A\d+))(?= [.,;:)]| and )"
)
