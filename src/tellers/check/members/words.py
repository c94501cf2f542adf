"""How papers tell how many members a party or a place has, and how many of them are women."""

import re

from tellers.check.grammar.words import compiled

W = r"(?:women|female)"
MPS = r"(?:mps|members(?: of parliament)?|winners|victors)"
HOUSE = r"(?:commons|house(?: of commons)?|parliament|chamber)"
IN_HOUSE = rf"in (?:the |this )?(?:new |next |last |old |present )?{HOUSE}"
ELECTED = r"(?:elected|returned|victorious|successful)"
BE = r"(?:(?:were|are|was|is|will be|have been|had been|being|who|to be|now) )*"
TO = r"(?:rises?|rose|risen|goes|went|gone|grows|grew|grown|climb(?:s|ed)?|jump(?:s|ed)?|increase[sd]?|up|falls?|fell|fallen|down|dropped|drops)"

OF_WOMEN = re.compile(rf" {W}(?= )")
OTHERWISE = re.compile(
    r" (?:candidates?|candidacies|stood|stand|standing|shortlists?|cabinet|ministers?|council|councils|councillors?|"
    r"holyrood|senedd|assembly|msps|mss|stormont|mayors?|lords|peers|voters?|electors?|voted|polls?|"
    r"newcomers?|new intake|new mps|new members|first - time|ever|history|by - elections?|leaders?|whips?|former|"
    r"black|asian|muslim|ethnic|disabled|gay|aged?|under|beaten|defeated|lost|losers?|seconds?|runners?|"
    r"would|could|might|expected|forecasts?|if|target|since) "
)
"""Words of other women, or of more than one election: nothing is false that stands beside them."""

COUNTS = (
    compiled(
        rf" (?P<n>N\d+)(?: (?P<p>P\d+))?(?: (?P<a>A\d+))? {W}(?: (?P<p2>P\d+))?"
        rf"(?: (?:{MPS}(?: {BE}(?:{ELECTED}|{IN_HOUSE}))?|{BE}{ELECTED}|{IN_HOUSE}|won(?: seats)?|took seats|at westminster))(?= )"
    ),
    compiled(
        rf" {W}(?: (?:candidates|members))? (?:(?:have|has|had|now|will) )*(?:won|win|took|take|taken|hold|held|occupy|filled|fill|gained) (?P<n>N\d+)"
        r"(?: (?:out )?of (?:(?:the|its|their|all) )*(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?(?P<m>N\d+))?(?: of (?:the|its|them|their))?"
        r"(?: (?P<a2>A\d+))?(?: (?P<p2>P\d+))?(?: seats| constituencies| of them)?(?= )"
    ),
    compiled(
        rf" (?P<n>N\d+) (?:out )?of (?:(?:the|its|their|all|those|his party 's|the party 's) )*"
        r"(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?(?P<m>N\d+)(?: new)?(?: (?P<a2>A\d+))?(?: (?P<p2>P\d+))?"
        rf"(?: (?:{MPS}|seats|constituencies))?(?: (?:who |that )?{BE}{ELECTED}| in (?:the )?(?P<a3>A\d+))? (?:(?:are|were|is|now|went|go|have gone|will be|to|by|a|won|held|elected|returned) )+{W}(?= )"
    ),
    compiled(
        rf" of (?:the |its |their |all )?(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?(?P<m>N\d+)(?: (?P<a2>A\d+))?(?: (?P<p2>P\d+))?"
        rf"(?: (?:{MPS}|seats|{ELECTED}|in (?:the )?(?P<a3>A\d+)|that were elected)){{0,3}}(?: ,)? (?P<n>N\d+) (?:are|were|is|will be|went to|have gone to) (?:now )?{W}(?= )"
    ),
    compiled(
        rf" (?P<m>N\d+)(?: (?P<p>P\d+))?(?: (?:{MPS}|seats))?(?: {ELECTED})? , (?:with |including )?(?P<n>N\d+) (?:of (?:them|these|whom) )?(?:(?:are|were|being) )?{W}(?= )"
    ),
    compiled(
        rf" (?P<n>N\d+) of (?:(?:its|their|the|his party 's) )*(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?{MPS} (?:are|were|will be) (?:now )?{W}(?= )"
    ),
    compiled(
        rf" (?:new |next )?{HOUSE} (?:will have|has|had|have|contains|includes|will contain) (?P<n>N\d+) {W}(?= [.,;]| mps| members| and| in)"
    ),
    compiled(
        rf"(?<! 's)(?<! of)(?<! the)(?<! its)(?<! their) (?P<n>N\d+)(?: (?P<p>P\d+))? {MPS} (?:are|were|will be) (?:now )?{W}(?= )"
    ),
    compiled(
        rf" (?:number|total|tally) of {W}(?: (?P<p>P\d+))?(?: {MPS})?(?: {IN_HOUSE}| {ELECTED}| at westminster)?"
        rf" (?:(?:has|have|had|is|was|will be|of|at|stands?|now|comes? to|came to|reached|reaches|hit) )+(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?:number|total|tally) of {W}(?: (?P<p>P\d+))?(?: {MPS})?(?: {IN_HOUSE}| {ELECTED}| at westminster)?"
        rf" (?:has |have |is |was )?{TO}(?: from (?P<then>N\d+)(?: (?:in|at) (?:Y\d+|the last election))?)? to (?:a record )?(?P<n>N\d+)(?= )"
    ),
)
"""A count of women elected: `n` of them, `m` those that they are of, of a party and a place."""

PARTS = (
    compiled(
        rf" {W} (?:(?:now|will|candidates|members) )*(?:make up|made up|form|formed|account for|accounted for|are|were|constitute|comprise) (?P<n>[QF]\d+)"
        rf" of (?:(?:the|its|all|new) )*(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?(?:(?:new|next) )?(?:parliamentary )?(?:{MPS}|{HOUSE}|party|total)(?= )"
    ),
    compiled(
        rf" (?P<n>[QF]\d+) of (?:(?:the|its|all|new) )*(?:(?P<p>P\d+)(?: 's| ')? )?(?:(?P<a>A\d+)(?: 's| ')? )?"
        rf"(?:{MPS}(?: {BE}{ELECTED})?|those {ELECTED}|{HOUSE}) (?:are|were|is|will be) (?:now )?{W}(?= )"
    ),
    compiled(
        rf" (?:(?P<p>P\d+)(?: 's| ')? )?(?:parliamentary party|{MPS}|{HOUSE}|contingent|intake) (?:is|are|was|were|will be) (?:now )?(?P<n>[QF]\d+) {W}(?= )"
    ),
    compiled(rf" (?P<n>[F]\d+) mps (?:are|were|will be) (?:now )?{W}(?= )"),
)
"""The part that women are of the members."""

OF_THEM = compiled(
    r" (?P<n>N\d+) (?:of (?:them|these|those|whom) )?(?:(?:are|were|is|being|sit) )?(?:for |from |under )?(?:the )?(?P<p>P\d+)(?= [.,;]| and)"
    r"| (?:the )?(?P<p2>P\d+)(?: (?:has|have|had|with|returned|elected))? (?P<n2>N\d+)(?= [.,;]| and)"
    r"| (?:and|,) (?P<q>[QF]\d+) of (?:the )?(?P<p3>P\d+)(?= )"
)
"""How many of the women counted just before are a party's."""

OF_ALL = compiled(
    r"^[^.;]{0,30}? [,(](?: or)?(?: just| only| exactly)? (?P<q>[QF]\d+)(?: of (?:the (?:house|total|commons|whole|chamber)|(?:them|all) |all (?:mps|members)|all those elected|mps))?(?= [.,;)])"
)
"""The part that a count of them is of the whole House."""

FROM = compiled(
    r"^(?: (?:in|the|new|house|commons|on|thursday|last|night|a|record|of|overall|that)){0,4} [,(] (?:up|down|compared with|against|a (?:rise|fall)) (?:from )?(?P<n>N\d+)"
    r"(?: (?:in|at|last|after|before|elected|the|previous|general|election|time)){0,5}(?: (?P<y>Y\d+))?(?= )"
)
DIFFERENCE = compiled(
    r"^(?: (?:in|the|new|house|commons|on|thursday|last|night|a|record|of|overall|that)){0,4} [,(] "
    r"(?:(?:a|an) (?:rise|increase|gain|fall|drop) of (?P<n>N\d+)(?: on (?:the )?(?P<y>Y\d+))?|(?P<n2>N\d+) (?:more|fewer|up|down) (?:than|on)"
    r"(?: (?:in|at|the|last|previous|general|election|time|N\d+|years|ago)){0,5}(?: (?P<y2>Y\d+))?)(?= )"
)
IN_YEAR = re.compile(r"^ (?:back |as recently as )?(?:in|at) (?:the )?(?P<y>Y\d+)(?= )")
AFTER_YEAR = re.compile(r"^ (?:in|at|elected in) (?:the )?(?P<y>Y\d+)(?= )")
THEN = re.compile(
    r" (?:last time|in the (?:last|old) [a-z]+|previously|at the last (?:general )?election) "
)
ITS = re.compile(r" (?:its|their|has|have|with|had|won|elected) ")
THEIRS = re.compile(r" (?:its|their|they) ")
ENDS_IN_THE_HOUSE = re.compile(r" (?:commons|house|parliament|chamber)$")

_MPS = r"(?:mps|members(?: of parliament)?|members|colleagues)"
_JUST = r"(?:(?:just|only|the|its|their|his|her|now|what are|party 's) )*"
_HOUSE = r"(?:commons|house(?: of commons)?|parliament|chamber)"
OF_BENCHES = re.compile(r" (?:mps|members|fellow|colleagues|band|contingent|ranks|benches|seats) ")

ONE_OF = compiled(
    rf" (?:is|becomes|became|will be|was|be|as|remains) (?:(?:now|just|only) )*(?:one|N\d+) of {_JUST}(?P<n>N\d+) (?:(?P<a>A\d+) )?(?P<p>P\d+)"
    rf"(?: {_MPS}| elected| returned| winners| in (?:the )?(?:new |next )?{_HOUSE}| at westminster|"
    r" on (?:the|those) (?:green |opposition |government )?benches)(?= )"
)
"""One of so many of a party: "becomes one of 13 Scottish Conservative MPs"."""
JOINS = compiled(
    rf" (?:joins|joined|joining|will join|to join|alongside) {_JUST}(?P<n>N\d+) (?P<how>fellow|other)?(?: )?(?:(?P<a>A\d+) )?(?P<p>P\d+)(?: {_MPS})?"
    rf"(?= (?:[.,;]|on the|in the|at westminster))"
)
"""So many that somebody joins, who is not counted among them."""
A_BAND = compiled(
    rf" (?:joins|joined|joining|will join|joined by|part of|one of|member of) (?:a|an|the) (?:(?:small|tiny|swollen|new|growing|enlarged|depleted|little) )*"
    rf"(?:(?P<a>A\d+) )?(?:(?P<p>P\d+) )?(?:band|group|contingent|party|team|caucus) of {_JUST}(?P<n>N\d+)(?: (?P<p2>P\d+))?(?: {_MPS})?"
    rf"(?= (?:[.,;]|on the|in the|at westminster))"
)
"""A party's members in the House, told as a band that somebody joins."""
HAS = compiled(
    rf" (?:(?P<p>P\d+)|party|they|it) (?:(?:now|will|still|also) )*(?:has|have|had) (?P<n>N\d+) (?:members|mps|representatives|people)"
    rf" (?:in|of) (?:the |this )?(?:new |next |incoming )?(?:{_HOUSE})(?= [.,;]| and| but)"
)
"""What a party has in the new House."""
IN_THE_LAST = compiled(
    rf" (?P<n>N\d+) (?P<p>P\d+) (?:{_MPS}|seats) in (?:the )?(?:last|old|outgoing|previous) {_HOUSE}(?= )"
)
"""What a party had in the last House."""
LEFT_OF = compiled(
    r" (?:left with|kept|keeps|held|holds|retained|clung on to|hung on to|held on to|lost|saved|down to) "
    r"(?:(?:just|only|all but|a mere) )*(?P<n>N\d+) (?:out )?of (?P<its>its|their|his|her|the party 's) (?P<m>N\d+)(?: (?:seats|mps|members))?(?= [.,;]| and| but)"
)
"""What a party has left, or has lost, of what it had."""
NONE_NOW = compiled(
    r" (?:now there (?:are|is)|there are now|there is now|today there (?:are|is)|it has now|it now has|they now have|now it has|now has|now have) (?P<span>none|not a single one|no member|nobody|no mps?)(?= [.,;])"
)
"""Nothing is left of what was counted just before."""
OF_ANOTHER = re.compile(
    r" (?:council|councils|councillors?|holyrood|senedd|assembly|msps|mss|stormont|mayors?|lords|peers|cabinet|"
    r"ministers?|committee|would|could|might|target|since|first|new (?!house|commons|parliament|chamber)[a-z]+|newcomers|women|female|rebels?|defect\w*|"
    r"front|shadow|S\d+|county|city|region) "
)
BEHIND_A_COUNT = re.compile(
    r"^ (?:[.,;:]|and|but|who|elected|returned|now|tonight|at westminster|on the (?:green )?benches|on (?:thursday|friday)|"
    r"in (?:the )?(?:(?:new|next) )?(?:commons|house|parliament|A\d))"
)
"""What stands behind a count of a party's members, where it is of no place that is not known."""
