"""The words of a swing, and of a candidate of a kind, that is put in order with all others."""

from tellers.check.grammar.words import compiled

_BIG = r"(?:large|big|heavy|great|high|strong|sharp|steep|savage|dramatic)"
_BIGGER = r"(?:larger|bigger|heavier|greater|higher|stronger|sharper|steeper|more dramatic)"
_BIGGEST = (
    r"(?:largest|biggest|heaviest|greatest|highest|strongest|sharpest|steepest|most dramatic)"
)
_SOME = r"(?:(?! (?:but|while|although|than|because|if) )[^ ;:.]+ )"
_FROM_TO = r"(?: (?:away )?(?:against (?:the )?P\d+|from (?:the )?P\d+(?: to (?:the )?P\d+)?|(?:in)?to (?:the )?P\d+(?: from (?:the )?P\d+)?))?"
NO_SWING = compiled(
    rf" (?P<span>(?:nowhere(?: else)?|(?:in )?(?:no|not one)(?: other| single)? (?:seat|constituency|contest|place|result|part)|nobody|no other [a-z]+) {_SOME}{{0,12}}?"
    rf"(?:(?:an? |any )?(?:even )?{_BIGGER} swing|(?:so|as|quite so) {_BIG} a swing|swing {_SOME}{{0,6}}?(?:{_BIGGER}|(?:so|as) {_BIG})){_FROM_TO}|"
    rf"no (?:other )?swing(?! of | needed ) {_SOME}{{0,10}}?(?:{_BIGGER}|(?:so|as) {_BIG})|no (?:{_BIGGER}|other such) swing{_FROM_TO})(?= )"
)
"""That no swing was larger: "nowhere did Labour suffer a heavier swing to the Liberal Democrats"."""
ONLY_SWING = (
    compiled(
        rf" (?:only|just|nowhere but) (?:in |at )?(?P<span>(?P<beyond>S\d+)) {_SOME}{{0,3}}?swing {_SOME}{{0,8}}?{_BIGGER}(?= (?:[.,;]|{{PLACE}}|in|across|anywhere))"
    ),
    compiled(
        rf" (?:only|just|nowhere but) (?:in |at )?(?P<span>(?P<beyond>S\d+)) {_SOME}{{0,4}}?(?:an? )?(?:even )?{_BIGGER} swing{_FROM_TO}(?= )"
    ),
)
"""The one seat whose swing was larger: "only in Bassetlaw was the swing bigger"."""
SWING_OVER_ALL = compiled(
    rf" swing (?:(?!and |but |while )[^ ;:.]+ ){{0,14}}?(?P<span>(?:{_BIGGER}|more) than (?:(?:in|at|that in|that of) )?"
    r"(?:anywhere else|elsewhere|(?:any|all|every) others?(?: (?:seat|constituency|contest|swing|result)s?)?))(?= )"
)
"""A swing that passes every other: "the swing was 20.4 points, greater than anywhere else"."""
_SCOPE = (
    r"(?= (?:of the (?:night|election|general election|day)|anywhere|nationally|nationwide|recorded|seen|"
    r"(?:in|across) (?:(?:the|all|whole|of) )*(?:{PLACE}|country|uk|united kingdom|kingdom|britain|land|nation|region)))"
)
SWING_FIRST = (
    compiled(
        rf" (?P<span>(?:(?P<order>O\d+)(?: -)? )?{_BIGGEST} (?:(?:single|such|P\d+ - to - P\d+|P\d+ to P\d+) )?swing{_FROM_TO}){_SCOPE}"
    ),
    compiled(
        rf" swing (?:(?!and |but |while |one of )[^ ;:.]+ ){{0,14}}?(?:the )?(?P<span>(?:(?P<order>O\d+)(?: -)? )?{_BIGGEST}(?: such| single)?{_FROM_TO}){_SCOPE}"
    ),
)
"""The place of a swing among all: "the second largest swing from Labour to the Tories in Wales"."""
PAIRS = (
    compiled(r" from (?:the )?(?P<off>P\d+) (?:in)?to (?:the )?(?P<to>P\d+)(?= )"),
    compiled(r" (?P<off>P\d+) (?:- )?to (?:- )?(?:the )?(?P<to>P\d+) swing(?= )"),
    compiled(r" to (?:the )?(?P<to>P\d+) from (?:the )?(?P<off>P\d+)(?= )"),
    compiled(
        r" (?:did|has|have|had) (?:the )?(?P<off>P\d+) (?:suffer|see|endure|experience|face|incur|undergo|ever )(?:ed|n)? [^;:.]* swing (?:away )?to (?:the )?(?P<to>P\d+)(?= )"
    ),
)
"""From whom to whom a swing is."""
TO_ONE = compiled(r" swing[^;:.]* to (?:the )?(?P<to>P\d+)(?= )")
OFF_ONE = compiled(r" swing[^;:.]* (?:from|against) (?:the )?(?P<off>P\d+)(?= )")
ONE_OF = compiled(r" (?:one of|among|amongst) (?:(?:the|its|their|N\d+) )*$")
"""One of several: no place in an order."""

MORE_THAN_ANY = compiled(
    r" (?P<who>C\d+)(?= )(?:(?! C\d)[^;:.])*? [NQ]\d+(?: (?:votes|of the (?:vote|poll|votes)))? , "
    r"(?P<span>(?:(?:the|a|which|was|is|and) )*(?:more|higher|better|a bigger share|a larger share|a higher share|a better result) than (?:(?:that of|for) )?any other "
    r"(?P<kind>P\d+|independent|independents)(?: (?:candidate|hopeful|contender|challenger))?)(?= (?:[.,;]|in|across|anywhere|nationally|nationwide|at|managed|polled|won|received|took|got))"
)
"""Who of a kind polled more than every other: "more than any other independent in England"."""
BEST_OF_KIND = compiled(
    r" (?P<who>C\d+)(?= )(?:(?! C\d)[^;:.])*? [NQ]\d+(?: (?:votes|of the (?:vote|poll|votes)))? , "
    r"(?P<span>the (?:best|most|highest|largest|biggest)(?: (?:share|vote|score|result|showing|performance|tally|total))?(?: (?:of|by|for|from|won by))? (?:any|an|all the)? ?"
    r"(?P<kind>P\d+|independent|independents)(?: (?:candidates?|hopefuls?|contenders?))?)(?= (?:[.,;]|in|across|anywhere|nationally|nationwide|at))"
)
