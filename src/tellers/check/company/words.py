"""The words that tell how many a party has by one of them, and those of a tally that he adds to."""

from tellers.check.grammar.words import Pattern, compiled

CALLED_BY = (" of N", " to N", " at N", " with N", " now N", " among ", " total ", " tally ")
"""One of these stands wherever such a number is told."""
_ONE = (
    r" (?:(?:one|N\d+|another) of|among(?:st)?|numbers? among|counts? among) "
    r"(?:(?:just|only|the|a|what are|now|some|mere|their|its|party 's|no fewer than|as many as) )*(?P<n>N\d+) "
)
_IN = (
    r"(?: (?:anywhere )?(?:in|across|from|of|throughout|within) (?:the |all of )?(?:whole of (?:the )?|new |next )?"
    r"(?P<{0}>A\d+|country|uk|united kingdom|kingdom|nation|house of commons|house|commons|parliament|land))?"
)
_WHEN = (
    r"(?: (?:of the (?:election|general election|campaign|contest|day)|from (?:anyone|anybody|another party|a rival)|tonight|overnight|on the night|of the night|in all|in total|altogether|nationally|nationwide|"
    r"anywhere|this time|at westminster|at this election|at the election|yesterday|on thursday|north of the border|so far))*"
)
_END = r"(?= (?:[.,;:)\N{EM DASH}]|and|but|up|as|after|when|while|with|on (?!the [a-z]+ council)|now|this|who|which|where|last)(?: |$))"
_MEMBERS = r"(?:mps?|members?|seats?|winners?|victors?|victories|wins?|successes|triumphs?|survivors?|constituencies|holds?|representatives?|holders)"
_ELECTED = (
    r"(?:(?:to (?:win|be (?:elected|returned|successful|victorious)|get elected|survive|prevail|triumph|get (?:in|home)|make it|succeed|sit|take (?:a )?seats?)|"
    r"who (?:won|were (?:elected|returned)|got (?:in|home)|prevailed|survived|triumphed|made it)|elected|returned|winning|victorious|successful|sent|now sitting|sitting|chosen)"
    r"(?: (?:to (?:the )?(?:new )?(?:westminster|parliament|commons|house of commons|house)|a seat|seats|here))?)"
)
_WON = (
    r"(?:(?:now|have|has|had|duly|would|will|still|all|went on to|managed to|go on to) )*"
    r"(?P<verb>won|win|wins|took|take|takes|taken|holds?|held|have|has|kept|keep|keeps|gained|captured|retained|picked up|secured|carried|"
    r"lost|lose|loses|surrendered|claimed|landed|bagged|snatched|grabbed|seized|got|flipped|conquered|made|clung on to|hung on to)"
)
_SEATS = r"(?:(?:seats|constituencies|contests|divisions|places|wins|victories|gains)(?: (?:that|which))? )?"
ONE_OF: tuple[Pattern, ...] = (
    compiled(
        rf" (?:one|N\d+) of (?P<p>its|their|party 's) (?:(?:only|just|new|now|mere) )*(?P<n>N\d+) (?:(?P<a>A\d+) )?(?P<noun>gains?|{_MEMBERS})(?: {_ELECTED})?{_IN.format('b')}{_WHEN}{_END}"
    ),
    compiled(
        rf"{_ONE}(?:new )?(?:(?P<a>A\d+) )?(?:new )?(?P<p>P\d+)(?: (?:'s|held))?(?: (?P<noun>gains?|{_MEMBERS}))?"
        rf"(?: {_ELECTED})?{_IN.format('b')}(?: {_ELECTED})?{_WHEN}{_IN.format('c')}{_END}"
    ),
    compiled(
        rf"{_ONE}(?:(?P<a>A\d+) )?(?P<noun>seats|constituencies)(?: in (?:the )?(?P<c>A\d+))? (?:now |still )?in (?P<p>P\d+) hands{_END}"
    ),
    compiled(
        rf"{_ONE}(?:(?P<a>A\d+) )?{_SEATS}(?:that |which )?(?:the )?(?P<p>P\d+|party|they|it) {_WON}{_WHEN}{_IN.format('b')}{_WHEN}{_END}"
    ),
    compiled(
        rf"{_ONE}(?:(?P<a>A\d+) )?(?:(?P<noun>gains?|{_MEMBERS}|in all|in total) )?(?:(?:in|across) (?:the )?(?P<c>A\d+) )?for (?:the )?(?P<p>P\d+)"
        rf"{_IN.format('b')}{_WHEN}{_END}"
    ),
    compiled(
        rf"{_ONE}(?:(?P<a>A\d+) )?(?:seats|constituencies|places)(?: in (?:the )?(?P<c>A\d+))? (?:to|that|which) (?:have |had )?"
        r"(?P<verb>go|went|gone|turn|turned|fall|fell|fallen|pass|passed|switch|switched|swing|swung|stay|stayed|return|returned|elect|elected|"
        r"choose|chose|vote|voted|back|backed|plump|plumped|opt|opted|stick|stuck|send|sent) "
        rf"(?:(?:to|for|a|an|the|with|by|back) )*(?P<p>P\d+)(?: (?:mp|member))?{_IN.format('b')}{_WHEN}{_END}"
    ),
    compiled(
        rf"{_ONE}(?:(?P<a>A\d+) )?(?:seats |constituencies )?(?:to be |to have been |to fall )?"
        r"(?P<verb>won|held|gained|lost|taken|captured|retained|kept|claimed|picked up|snatched|seized|to|secured) "
        rf"(?:by |to )(?:the )?(?P<p>P\d+){_IN.format('b')}{_WHEN}{_END}"
    ),
)
_BEATEN = (
    r"(?:(?:to (?:be )?|who (?:were |was )?)?(?:(?:swept|brushed) (?:away|aside)|beaten|ousted|defeated|unseated|turfed out|toppled|felled|booted out|kicked out|thrown out|"
    r"voted out|dislodged|removed|lost (?:their|his|her) seats?|lose (?:their|his|her) seats?|lost out|losing (?:their|his|her) seats?|fall|fell))"
)
LOST_ONES = compiled(
    rf"{_ONE}(?:(?P<a>A\d+) )?(?:sitting |incumbent |outgoing )?(?P<p>P\d+)(?: (?:mps?|members?|incumbents?|casualties|seats))? (?P<beaten>{_BEATEN}){_IN.format('b')}{_WHEN}{_END}"
)
ONE_OF = (*ONE_OF, LOST_ONES)
"""That a seat, or somebody, is one of so many that a party has, gained or lost."""
NEAREST = compiled(r" (?P<p>P\d+)(?= )(?! (?:vote|share|majority|voters|votes|lead)\b)")
"""The party that "they" are, in the words before."""
THAN_LED = compiled(
    r" (?P<n>N\d+)(?: (?:seats|mps|members))? (?P<way>more|fewer|less|up|down)(?: (?:seats|mps|members))? (?:than|on) (?:what |the (?:number|total|tally) (?:that )?)?"
    r"(?P<leader>(?:(?:[a-z-]+|C\d+) ){1,3}?)(?:(?:had|ever) )?(?:won|got|managed|took|secured|achieved|did|had|mustered|delivered|led|polled)(?= )"
)
"""How many more seats a party has than under somebody who led it before: "30 more than Ed Miliband got"."""
UPWARDS = frozenset({"more", "up"})
SEATS_NEAR = compiled(r" (?:seats|mps|members|house of commons|commons) ")
OF_SOMEBODY = compiled(r"^(?:his|her|their) party(?: 's)?$")
"""The party of whoever was named last."""
GAINING = frozenset(
    {
        "gain",
        "gains",
        "gained",
        "made",
        "captured",
        "picked up",
        "snatched",
        "grabbed",
        "seized",
        "flipped",
        "conquered",
    }
)
LOSING = frozenset({"lost", "lose", "loses", "surrendered"})
PASSING = frozenset({"go", "went", "gone", "turn", "turned", "fall", "fell", "fallen", "pass", "passed", "switch", "switched",
                     "swing", "swung", "to"})  # fmt: skip
"""Verbs of a seat that may have been another's before, or not."""
_TALLY = (
    r"(?:(?:A\d+|total|final|overall|westminster|commons|parliamentary|national|own|new|seat|running|regional) )*"
    r"(?:tally|total|haul|count|number of (?:seats|mps|members)|number|representation|contingent|strength|group|ranks|score)"
    r"(?: of (?:seats|mps|members|westminster seats))?"
)
_SO_MANY = r"(?:(?:just|only|a|mere|exactly|no fewer than|as many as|some) )*(?P<n>N\d+)(?: (?:seats|mps|members))?"
_LAST = r"(?= (?:[.,;:)\N{EM DASH}]|and|but|out of|of (?:the )?N|from|up|down|as|after|when|while|with|in|across|seats|mps)(?: |$|\d))"
_RAISE = (
    r"(?:takes?|took|taking|taken|brings?|brought|bringing|lifts?|lifted|lifting|raises?|raised|raising|pushes?|pushed|pushing|cuts?|cutting|"
    r"swells?|swelled|swelling|boosts?|boosted|boosting|reduces?|reduced|reducing|moves?|moved|carries|carried)"
)
TALLY = (
    compiled(
        rf" {_RAISE} (?:the )?(?P<p>P\d+)(?: 's)? (?:party 's )?{_TALLY}(?: (?:in|across) (?:the )?(?P<a>A\d+))? (?:up |back |down |back up )?to {_SO_MANY}{_LAST}"
    ),
    compiled(
        rf" {_RAISE} (?P<p>its|their|party 's|his party 's|her party 's) {_TALLY}(?: (?:in|across) (?:the )?(?P<a>A\d+))? (?:up |back |down |back up )?to {_SO_MANY}{_LAST}"
    ),
    compiled(
        rf" {_RAISE} (?:the )?(?P<p>P\d+) (?:up |back |down |back up )?to {_SO_MANY} (?:seats|mps|members)(?: (?:in|across) (?:the )?(?P<a>A\d+))?{_LAST}"
    ),
    compiled(
        rf" (?P<p>P\d+) ,? ?whose {_TALLY}(?: (?:in|across) (?:the )?(?P<a>A\d+))? (?:(?:now|has|had|have) )*"
        rf"(?:rose|rises|risen|climbs|climbed|fell|falls|dropped|slumped|grew|stands|stood|is|was|went|goes|shrank|increased|jumped|came) (?:(?:up|down|back|at|to|by N\d+ to) )*{_SO_MANY}{_LAST}"
    ),
    compiled(
        r" (?P<p>(?:his|her|their) party) (?:(?:has|have|had|now|duly|then) )*(?:finished|ended up|ended the night|ended|emerged|finishes|ends up|ends|came away|"
        rf"was left|is left|left|has|won|took|returned) (?:with )?{_SO_MANY} (?:seats|mps|members){_LAST}"
    ),
)
"""What a win brings the tally of a party to."""
_LIST = r"P\d+(?: (?:,|and|, and|plus|with) (?:the )?P\d+){1,4}"
_BIG_TWO = r"(?:the )?(?:(?:two|N\d+) (?:(?:main|biggest|largest|major|big|leading|old|traditional|principal) )+parties|big two|main two|duopoly)"
_TOGETHER = r"(?:put together|taken together|combined|together|between them|added together|jointly|in total|between the two of them)"
_HAD = (
    r"(?:(?:had|have|has|now|also|still|only|just|again|did|could|managed to|they) )*"
    r"(?:got|get|won|win|polled|poll|took|take|had|have|has|attracted|attract|drew|draw|received|gathered|mustered|muster|secured|secure|shared|share|"
    r"hoovered(?: up)?|accounted for|account for|commanded|command|scooped|claimed|hold|held|amassed|picked up|captured|were on|are on|mopped up|"
    r"garnered|collected|made up|make up|piled up|were backed by|won over|split|ended (?:up )?(?:with|on)|finished (?:up )?(?:with|on)|emerged with|came away with|end up with|were left with|total|totalled)"
)
_SOME = (
    r"(?:(?:just|only|a|an|some|the|mere|combined|total of|all of|fully|exactly|no less than) )*"
)
_OF_IT = r"(?: (?:of (?:the |all )?(?:(?:popular|national|total|valid|uk|british) )*(?:votes?|poll|vote share|seats|ballots)(?: cast)?|(?:(?:westminster|commons|valid) )?(?:votes|seats|mps)|share|of voters))?"
SUMS = (
    compiled(
        rf" (?P<a>{_LIST})(?: ,)? (?:{_TOGETHER} )?(?:, )?{_HAD} (?:{_TOGETHER} )?{_SOME}(?P<n>[QFN]\d+){_OF_IT}(?: (?:and|but) {_SOME}(?P<m>[QFN]\d+){_OF_IT})?(?= )"
    ),
    compiled(
        rf" {_TOGETHER} ,? ?(?:the )?(?P<a>{_LIST}) {_HAD} {_SOME}(?P<n>[QFN]\d+){_OF_IT}(?: (?:and|but) {_SOME}(?P<m>[QFN]\d+){_OF_IT})?(?= )"
    ),
    compiled(
        rf" (?:{_TOGETHER} ,? ?)?{_BIG_TWO} (?:{_TOGETHER} )?(?:, )?{_HAD} (?:{_TOGETHER} )?{_SOME}(?P<n>[QFN]\d+){_OF_IT}(?: (?:and|but) {_SOME}(?P<m>[QFN]\d+){_OF_IT})?(?= )"
    ),
    compiled(
        rf" (?:combined|joint|total|aggregate|collective) (?:(?:popular|national) )?(?:vote share|share(?: of the (?:vote|poll))?|vote|votes|tally|total|haul|seats)(?: (?:of|for|won by))? (?:the )?(?:(?P<a>{_LIST})|{_BIG_TWO})(?: (?:was|is|came to|fell to|rose to|stood at|stands at|slumped to|dropped to|of|at|,|now|reached)){{1,3}} {_SOME}(?P<n>[QFN]\d+)(?= )"
    ),
)
"""A figure that two parties or more have together."""
SUM_SAID = compiled(
    r" (?:put together|taken together|combined|together|between them|added together|jointly|joint|aggregate|collective|between the two of them|(?:two|N\d+) (?:(?:main|biggest|largest|major|big|leading|old|traditional|principal) )+parties|big two) "
)
OF_ONE_SEAT = compiled(r" (?:here|S\d+|seat|constituency|locally|by-election) ")
OF_THE_WHOLE = compiled(
    r" (?:nationally|nationwide|across the (?:country|uk|united kingdom|nation)|in the country|in the (?:uk|united kingdom)|overall|seats|popular vote|national vote) "
)
"""Words by which a sum is one of the whole, though the text is of a seat."""
BEFORE_NOW = compiled(
    r" (?:last time|previous|previously|then|before|ago|from|against|in [YD]\d+) "
)
