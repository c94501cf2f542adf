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
    r"(?:at|in) the (?:last|previous) (?:general )?(?:election|contest)|(?P<general>at the general election))"
)
SECOND_THEN = (
    compiled(
        rf" (?P<who>{{E}}) , (?:(?:the|who were|who was|which was|which were) )?(?P<span>(?:(?:distant|close|narrow|clear|beaten) )*"
        rf"(?:runners?-up|runners? up|runners? - up)(?: here| there| in S\d+)? {_BEFORE})(?= (?:[,;.)]|and|but))"
    ),
    compiled(
        rf" (?P<who>{{E}}) \( (?P<span>(?:runners?-up|runners? up|runners? - up)(?: here| there| in S\d+)? {_BEFORE})(?= \))"
    ),
)
"""Who had been the runner-up of an earlier poll, told in an aside."""
WITH_ONE_THERE = (
    compiled(
        r" {MAJ}(?: (?!{E})[^ ;:]+){0,8} N\d+(?: votes)? ,? ?with (?:the )?(?P<who>{E})(?: back)? (?:in |a |an )*"
        r"(?:[a-z]+ )?(?P<n>O\d+)(?: place)?(?= [,;.]| and)"
    ),
)
"""A majority of before, with somebody told to have been in a place behind it."""
