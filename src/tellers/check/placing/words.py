"""The words in which a place of the poll goes with a name: pushed into it, second last time."""

from tellers.check.grammar.words import compiled

_ASIDE = r"(?: , (?:who|which|for whom|whose|with|on|the|a|an|in) [^;:]{1,70} ,)?"
PUSHED = (
    compiled(
        rf" (?P<who>{{E}}){_ASIDE} (?:{{ADV}}|who |which |and )*(?:edged|pushed|pipped|beat|squeezed|"
        r"relegated|nudged|bumped|forced|knocked|shoved|pushing|edging|pipping|beating|squeezing|"
        r"relegating|nudging|bumping|forcing|knocking)(?: out)? (?:the )?(?P<other>{E})(?: down| back)?"
        r" (?:into|to) (?:a |an )?(?:[a-z]+ )?(?P<n>O\d+)(?= )"
    ),
)
"""Who pushed whom into which place."""
_BEFORE = (
    r"(?:(?:in|at|back in|at the) (?:the )?(?P<year>[YD]\d+)(?: election| general election)?|last time|"
    r"(?:just |only )?(?P<ago>N\d+) years? (?:ago|earlier|before|previously)|"
    r"(?:at|in) the (?:last|previous) (?:general )?(?:election|contest)|(?P<general>at the general election)|then)"
)
SECOND_THEN = (
    compiled(
        rf" (?P<who>{{E}}) , (?:(?:the|who were|who was|which was|which were) )?(?P<span>(?:(?:distant|close|narrow|clear|beaten) )*"
        rf"(?:runners?-up|runners? up|runners? - up)(?: here| there| in S\d+)? {_BEFORE})(?= (?:[,;.)]|and|but))"
    ),
    compiled(
        rf" (?P<who>{{E}}|he|she|they|it) (?:had (?:also )?(?:been|finished|come)|was|were|finished|came)(?: (?:as|a|the|his|her|its|their|party|P\d+|'s|distant|close|narrow|clear|well-beaten)){{0,4}} "
        rf"(?P<span>(?:runners?-up|runners? up)(?: here| there| in S\d+)? {_BEFORE})(?= (?:[,;.)]|and|but|when|with))"
    ),
    compiled(
        rf" (?P<who>{{E}}) \( (?P<span>(?:runners?-up|runners? up|runners? - up)(?: here| there| in S\d+)? {_BEFORE})(?= \))"
    ),
)
"""Who had been the runner-up of an earlier poll, told in an aside, or of one named before."""
WITH_ONE_THERE = (
    compiled(
        r" {MAJ}(?: (?!{E})[^ ;:]+){0,8} N\d+(?: votes)? ,? ?with (?:the )?(?P<who>{E})(?: back)? (?:in |a |an )*"
        r"(?:[a-z]+ )?(?P<n>O\d+)(?: place)?(?= [,;.]| and)"
    ),
)
"""A majority of before, with somebody told to have been in a place behind it."""
_OF = r"(?: (?:in|of) the (?:poll|pack|field|race|list|table|contest)| overall)?"
_APART = r"(?: (?:, (?:(?!{E}|with )[a-z'-]+ ){1,7},|,? ?(?:with|on|polling|taking|at) (?:(?:just|only|a|mere|some) )*[NQ]\d+(?: (?:votes|per cent))?(?: or Q\d+)?(?: ,)?|,|again|here|this time|once more|by some distance|then))*"
INVERTED = (
    compiled(
        rf"(?:^| [,;:\N{{EM DASH}}]| and| but| while| with)(?: in)?(?: a)?(?: (?:distant|poor|close|strong|creditable|respectable|lowly))? (?P<n>O\d+)(?: place| spot)?{_OF}{_APART} "
        r"(?:was|were|came|comes|finished|stood|is|are) (?P<span>(?:(?:the|then|sitting|a|an|of|for) )*(?P<who>{E}))(?: candidate| man| woman| hopeful| contender)?(?= (?:[.,;:)(]|with|on|who|whose|for|of|and|but|polling|taking|at|in|by))(?! (?:, )?O\d)"
    ),
    compiled(
        r"(?:^| [,;:]| and| but| while| with| was| time)(?: (?:the|his|her|their|this|that|our))? (?:(?P<n>O\d+)(?: -)?(?: placed| place)? (?:man|woman|candidate|party|contender|finisher|person)|(?:man|woman|candidate|party|contender|person|one) (?:in|at|who (?:was|came|finished|ended)(?: in)?) (?P<n2>O\d+)(?: place| spot)?)(?: here| there| in S\d+)? "
        r"(?:was|were|is|, |:) (?P<span>(?:(?:the|a|an|of|for) )*(?P<who>{E}))(?= (?:[.,;:)(]|with|on|who|whose|for|of|and|but|polling|taking|at|in|by))(?! (?:, )?O\d)"
    ),
    compiled(
        r"(?:^| [,;:]| and| but| while| with)(?: a)?(?: (?:distant|poor|close|strong|creditable|lowly))? (?P<n>O\d+)(?: place| spot)? (?:went|goes|fell|go|belonged|belongs|was taken by|was filled by) (?P<span>(?:to )?(?:the )?(?P<who>{E}))(?: candidate| man| woman| hopeful| contender)?(?= (?:[.,;:)(]|with|on|who|whose|for|of|and|but|in|by))"
    ),
    compiled(
        r" (?:scrap|battle|race|fight|contest|tussle|scramble|struggle|duel|squabble|competition|dogfight|skirmish|argument) for (?:a )?(?P<n>O\d+)(?: place| spot)?(?: ,)? "
        r"(?:it was )?(?P<span>(?:the )?(?P<who>{E}))(?: candidate)? (?:(?:who|that) )?(?:came out on top|came out ahead|came off best|won|prevailed|had the edge|triumphed|took it|emerged (?:the winner|victorious|on top))(?= (?:[.,;:)]|with|by|and|but))"
    ),
    compiled(
        r" (?P<span>(?P<who>{E})) (?:{ADV})*(?:won|wins|edged|shaded|took|came out on top (?:in|of)) (?:the|its|their|that) (?:[a-z-]+ )?(?:scrap|battle|race|fight|contest|tussle|scramble|struggle|duel|squabble|competition|dogfight|skirmish|argument) for (?:a )?(?P<n>O\d+)(?= (?:[.,;:)(]|place|spot|with|by|and|but|from|over|against))"
    ),
)
"""A place that stands before whoever had it: "Third, some way back, was Mr Jones"."""
PAST_AN_ASIDE = (
    compiled(
        r" (?P<who>{E}) , (?:(?![CPS]\d)[^ ;:.,]+ ){1,9}, (?:(?:only|just|could only|duly) )*(?:was|were|came|come|finished|finish|ended up|was pushed into|slipped to|fell to|dropped to|rose to|climbed to|moved up to|had to settle for) "
        r"(?:(?:a|in|only|just|down|back|up|to|distant|poor|close|strong) )*(?P<n>O\d+)(?: place)?(?: (?:this time|now|here|yesterday|on thursday))?(?= (?:[.,;)]|and|but|with|on|while|behind|ahead))"
    ),
)
"""Somebody's place behind a clause on the side, which may have another."""
PLACED_THEN = (
    compiled(
        rf" (?P<who>{{E}}) [,(] (?:(?:who|which) (?:was|were|came|had been|finished) )?(?:(?:a|only|just|in|distant|close) )*(?P<span>(?P<n>O\d+)(?: place)?)(?: here| there)? {_BEFORE}(?= (?:[,;.)]|and|but))"
    ),
)
"""The place that somebody had before, told in an aside."""
