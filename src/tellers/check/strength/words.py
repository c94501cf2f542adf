"""The words of a party's strength in the House: the largest, the only seat, twice its tally."""

from collections.abc import Mapping

from tellers.check.grammar.words import Pattern, compiled

CALLED_BY = frozenset({
    "party", "only", "sole", "lone", "vote", "votes", "seats", "left", "deposits", "cut", "westminster", "haul",
    "representation", "strength", "total", "number", "gain",
})  # fmt: skip
CALLED_BY_ALL_OF = (" all but ", "tally", " there are ", " down to ", " reduced to ", " an mp ")
"""One of these words, or of these phrases, stands wherever a party's strength is told."""
_IS = (
    r"(?:is|are|was|were|remains?|remained|becomes?|became|stays?|stayed|emerged|emerges|ended up|"
    r"finished|being|will be|has become|have become)"
)
_ADV = r"(?:(?:still|now|again|once|more|comfortably|easily|clearly|as|also|narrowly|far|by|away|once again|,|on N\d+|with N\d+|seats?|mps?|left) )*"
LARGEST = compiled(
    rf" (?P<p>P\d+)(?: ,)? {_ADV}{_IS} {_ADV}(?P<span>(?:the |(?P<c>A\d+) 's )?(?:(?P<o>O\d+)(?: - | )?)?(?P<w>largest|biggest)"
    r"(?: (?P<a>A\d+)(?: 's)?| single)? party)(?P<by> (?:by|in terms of|in) (?:seats|votes|number of seats))?"
    r"(?: (?:in|of|across|from) (?:the )?(?P<b>A\d+))?(?P<here> at westminster| in (?:the )?(?:house of )?commons| in parliament| in the house)?(?P<by2> by (?:seats|votes))?(?= (?:[.,;:)]|and|but|with|on|while|there|at|in|by|again))"
)
_IN_AREA = r" (?:in|of|across|from) (?:the )?"
_WON = rf" (?P<p>P\d+)(?: ,)? {_ADV}(?:won|win|wins|has|have|had|took|take|takes|hold|holds|held|captured|secured|claimed) {_ADV}"
MORE_SEATS = compiled(
    rf"{_WON}(?P<w>more (?P<o>)(?:seats|mps))(?:{_IN_AREA}(?P<a>A\d+))?"
    r" than (?:any(?:body|one)?(?: else)?(?: (?:other|rival|single))*(?: party)?|all (?:its|their) rivals|any of (?:its|their) rivals)"
    rf"(?:{_IN_AREA}(?P<b>A\d+))?(?= (?:[.,;:)]|and|but|with|on|while|there))"
)
MOST_SEATS = compiled(
    rf"{_WON}(?:the )?(?:(?P<o>O\d+)(?: - | )?)?(?P<span>most (?:seats|mps))(?:{_IN_AREA}(?P<b>A\d+))?(?= (?:[.,;:)]|and|but|with|on|while|there))"
)
OF_AREA = compiled(
    r" (?P<c>A\d+) 's (?:(?P<o>O\d+)(?: - | )?)?(?P<w>largest|biggest) party(?: at westminster)? (?:is|was|remains|became|are|were) (?:now |still |again )*(?:the )?(?P<p>P\d+)(?= )"
)
FIRST_OF_ALL = (LARGEST, OF_AREA, MORE_SEATS, MOST_SEATS)
"""That a party is the largest of an area, or won the most seats of it."""
_POLL = (
    r"(?:(?:the|terms|of|overall|its|their|share) )*(?:(?:the )?(?:popular|national|nationwide|uk - wide|uk) (?:vote|share|poll)|"
    r"(?:vote )?share of the (?:national |popular )?vote|votes(?= (?:[.,;)]|cast|nationally|nationwide|but|and|with|on|at))|vote share nationally|number of votes)"
)
IN_VOTES = compiled(
    rf" (?P<p>P\d+)(?: ,)? (?:(?:was|were|is|are|came|come|coming|finished|finishing|placed|ranked|although|though|who|which|only|a|an|distant|close|in|having|had|have|also) )*"
    rf"(?P<span>(?P<o>O\d+)(?: place)? (?:nationally |overall )?(?:in|on|by|for) {_POLL})(?= )"
)
MOST_OF_PARTIES = compiled(
    r" (?P<n>N\d+) (?P<what>deposits?|seats?|mps|votes?)(?: (?:between them|in all|altogether|in total|nationally|overall|in A\d+))? , "
    r"(?P<span>more than (?:(?:those|that) of |the candidates of |were lost by |for )?(?:any other|any of the other|every other|all other|all the other) part(?:y|ies)(?: 's)?)(?= )"
)
"""That a party has more of something than any other: "forfeited 341 deposits, more than"."""
_PART_WITH = r"(?:(?:had|has|have|duly) )*(?:lost|lose|loses|forfeited|surrendered|said goodbye to|(?:was |were )?parted (?:from|with)|waved goodbye to)"
LOST_MOST = (
    compiled(
        rf" (?P<span>(?:nobody|no one|no-one|no party|no other party|none)(?: else)? {_PART_WITH} (?:more|as many) (?P<what>deposits) (?:than|as) (?:the )?(?P<p>P\d+))(?= )(?! 's )"
    ),
    compiled(
        rf" (?P<p>P\d+) (?P<span>{_PART_WITH} (?:more (?P<what>deposits) than (?:any other party|any of the other parties|anybody else|anyone else|everybody else|all the other parties|any rival)|the most deposits|most deposits))(?= (?:[.,;)]|and|but))"
    ),
)
"""That a party lost more deposits than any other, told without how many."""
HAS_ONE = compiled(
    r" (?P<p>P\d+) (?:(?:now|still|also|again|do|does|at last|finally) )*(?:has|have) (?P<span>an mp)(?= (?:[.,;:)]|and|,))"
)
"""That a party has somebody in the House: "the Greens have an MP"."""
NAMED = compiled(r" P\d+(?= )")
AND_IN_SEATS = compiled(
    r"^ (?:(?:but|and|yet|though|,|only|a|distant|is|was|were|are|came) )*(?P<span>(?P<o>O\d+) (?:in|on|by) (?:(?:number|terms|of) )*seats)(?= )"
)
TIMES: Mapping[str, int] = {
    "double": 2,
    "twice": 2,
    "treble": 3,
    "triple": 3,
    "quadruple": 4,
    "quintuple": 5,
}
_HEDGE = r"(?P<hedge>more than|well over|over|just over|slightly more than|nearly|almost|just under|not quite|less than|fewer than|about|roughly|around|exactly)"
_TALLY = (
    r"(?:(?:the|its|their|his|her|what|that|of|in|at|from|number|total|tally|party 's) )*"
    r"(?:(?P<then>[YD]\d+|last|previous|N\d+ years (?:ago|earlier)) )?(?P<what>tally|haul|total|number of seats|seats|seat count|mps|representation|figure|it (?:had|won|held|took)|they (?:had|won|held|took))"
    r"(?: (?:of|in|at) (?:the )?(?P<then2>[YD]\d+|last election|previous election)| N\d+ years ago| last time| before)?"
)
TWICE = compiled(
    rf" (?:(?P<p>P\d+) )?(?:'s |with |won |has |have |took |on |at |its |their )*(?P<n>N\d+) (?:seats|mps) (?:(?:is|are|was|were|represents?|,|now|which|that) )*"
    rf"(?P<span>(?:{_HEDGE} )?(?P<v>double|twice|treble|triple|(?P<m>N\d+) times) {_TALLY})(?= (?:[.,;)]|and|but|while|in))"
)
DOUBLED = compiled(
    rf" (?P<p>P\d+) (?:(?:has|have|had|also|in fact|all but) )*(?P<span>(?:{_HEDGE} )?(?P<v>doubled|trebled|tripled|quadrupled)) (?:its|their|the) "
    r"(?:(?:westminster|commons|parliamentary|own) )*(?:tally|haul|total|number|representation|strength|contingent|seats|mps)(?: of (?:seats|mps))?(?: (?:in|at|across) (?:the )?(?:(?P<a>A\d+)|commons|westminster|parliament|house of commons))?(?= (?:[.,;)]|and|but|to N|from N|,|since|on))"
)
MORE = frozenset({"more than", "well over", "over", "just over", "slightly more than"})
ALMOST = frozenset({"nearly", "almost", "just under", "not quite"})
LESS = frozenset({"less than", "fewer than"})
_ONLY = r"(?P<only>only|sole|lone|one|last)"
_MP = r"(?P<noun>mp|member|seat|constituency|representative|mp for|survivor|voice|westminster seat|westminster mp|commons seat|member of parliament)"
_LEFT = r"(?: (?P<left>left|remaining|still standing|to survive|to be elected|elected|returned|surviving|at westminster|in the commons|in parliament))*"
_LEFT2 = _LEFT.replace("P<left>", "P<left2>")
_AREA = r"(?: (?:(?:anywhere )?in|from|across|of) (?:all (?:of )?)?(?:the )?(?P<b>A\d+|country|united kingdom|uk|kingdom)| (?P<b2>A\d+))?"
_END = r"(?= (?:[.,;:)]|and|but|while|after|with|at|on|now|this))"
_SUBJECT = (
    r" (?P<who>C\d+|S\d+|he|she|it|seat|constituency|this|[a-z\'-]+)(?: (?:of|for|in) (?:the )?[PS]\d+)? (?:,|is|was|remains?|becomes?|became|stays?|being|has been left|had been|as|be|are) "
    r"(?:(?:now|still|again|also|once|more|left|as|back|today) )*"
)
ONLY_ONE: tuple[Pattern, ...] = (
    compiled(
        rf"{_SUBJECT}(?P<span>(?:the )?(?:(?P<c>A\d+) 's |party 's |their )?{_ONLY} (?:(?:remaining|surviving|other) )?(?:(?P<a>A\d+) )?(?P<p>P\d+)(?: 's)? (?:held )?{_MP}{_LEFT}{_AREA}{_LEFT2}){_END}"
    ),
    compiled(
        rf"{_SUBJECT}(?P<span>(?:the )?(?P<p>P\d+) 's (?:now )?{_ONLY} (?:(?:remaining|surviving) )?(?:(?P<a>A\d+) )?{_MP}{_LEFT}{_AREA}{_LEFT2}){_END}"
    ),
    compiled(
        rf"{_SUBJECT}(?P<span>(?P<p>(?:his|her|their|the|its) (?:own )?party) 's (?:now )?{_ONLY} (?:(?:remaining|surviving) )?(?:(?P<a>A\d+) )?{_MP}{_LEFT}{_AREA}{_LEFT2}){_END}"
    ),
    compiled(
        rf"{_SUBJECT}(?P<span>the {_ONLY} (?:(?:remaining|surviving) )?(?:(?P<a>A\d+) )?{_MP}(?:{_AREA}) (?:that |which )?(?:the )?(?P<p>P\d+) (?:now |still |again )*(?:holds?|held|won|win|has|have|kept|took|retained|saved)){_END}"
    ),
)
_SEAT_FOR = compiled(
    rf" (?P<who>S\d+) (?:for|from|to|by) (?:the )?(?P<p>P\d+) , (?P<span>(?:its|their|the party 's) (?:now )?{_ONLY} (?:(?P<a>A\d+) )?{_MP}{_LEFT}{_AREA}{_LEFT2}){_END}"
)
ONLY_ONE = (*ONLY_ONE, _SEAT_FOR)
"""That somebody, or a seat, is the only one that a party has."""
LOST_IT = compiled(
    r" (?:lost|lose|loses|losing|loss|was|were|had been|until|once|formerly|former|ousted|ago|last time|[YD]\d+)(?= )"
)
"""What makes "the party" another than the winner's."""
ONLY_GAIN: tuple[Pattern, ...] = (
    compiled(
        r" (?P<p>P\d+) (?:(?!P\d|N\d)[^ .;:]+ ){0,6}?(?P<who>S\d+) ,? ?(?:in )?(?P<span>(?:its|their|the party 's|his party 's|her party 's|the) (?P<only>only|sole|one|lone|single) (?:seat )?gain)"
        r"(?: of (?:the )?(?:night|election|general election|contest|campaign|day)| anywhere| nationally| nationwide|(?: (?:in|across) (?:the )?(?P<a>A\d+|country)))?(?= (?:[.,;)]|and|but))"
    ),
    compiled(
        r" (?P<who>S\d+|seat|it) (?:is|was|being|provided|gave|became|represents|represented) (?:the )?(?P<span>(?P<p>P\d+)(?: 's)? (?P<only>only|sole|one|lone|single) gain)"
        r"(?: of (?:the )?(?:night|election|general election|contest|campaign|day)| anywhere| nationally| nationwide|(?: (?:in|across) (?:the )?(?P<a>A\d+|country)))?(?= (?:[.,;)]|and|but))"
    ),
)
_NIGHT = r"(?: of (?:the )?(?:night|election|general election|contest|campaign|day)| anywhere| nationally| nationwide|(?: (?:in|across) (?:the )?(?P<a>A\d+|country)))?(?= (?:[.,;)]|and|but))"
_GAVE = r"(?:gave|gives|handed|hands|brought|brings|provided|delivered|delivers|supplied|yielded|earned|won)"
ONLY_GAIN = (
    *ONLY_GAIN,
    compiled(
        rf" (?P<who>S\d+|seat|it) (?:has |have |had )?{_GAVE} (?:the )?(?P<p>P\d+|party) (?:with )?(?P<span>(?:its|their) (?:N\d+ and )?(?P<only>only|sole|one|lone|single) gain){_NIGHT}"
    ),
    compiled(
        rf" (?P<who>S\d+|seat|it) (?:,|is|was|being|proved|provided|gave|became|represents|represented) (?:the )?(?P<span>(?P<p>P\d+) '(?:s)? N\d+ and (?P<only>only) gain){_NIGHT}"
    ),
    compiled(
        rf" (?P<who>S\d+|seat|it) (?:is|was|being|proved|provided|represents|represented) (?:the |their |his |her )?(?P<span>(?P<p>party) 's (?P<only>only|sole|one|lone|single) gain){_NIGHT}"
    ),
    compiled(
        rf" (?P<who>S\d+)(?: (?:,|C\d+|[a-z'-]+)){{0,6}}? the (?P<span>(?P<only>only|sole|one|lone|single) (?P<p>P\d+)(?: 's)? (?:seat )?gain){_NIGHT}"
    ),
    compiled(
        rf" (?P<who>S\d+|seat|it) (?:,|is|was) (?:the |their |its )?(?P<span>(?P<only>only|sole|one|lone|single) (?:seat|constituency) (?:that |which )?(?:the )?(?P<p>P\d+) (?:(?:have|has|had|actually) )*(?:took|taken|gained|captured|snatched|picked up|won)(?: (?:from|off) (?:anyone|anybody|another party|any other party|a rival|(?:any )?opponents?))?){_NIGHT}"
    ),
)
VOTES_TIMES = compiled(
    rf" (?:the )?(?:(?:number|total|tally|count) of )?(?:votes|ballots|people voting|people who voted|voters|electors voting) (?:cast )?(?:for|behind) (?:the )?(?P<p>P\d+) (?:(?:has|have|had|also|in fact|all but|nationally|nationwide|(?:in|across) the (?:country|uk|united kingdom)) )*(?P<span>(?:{_HEDGE} )?(?P<v>doubled|trebled|tripled|quadrupled|quintupled))(?= (?:[.,;)]|and|but|to N|from N|since|on))"
)
"""How many times a party's votes are those of before."""
LOST_ALL_BUT = compiled(
    r" (?:lost|lose|loses|losing|shed|surrendered) (?P<span>all but (?:just |only )?(?P<n>N\d+))(?: of (?:(?:its|their|the|those) )*(?:(?P<m>N\d+) )?(?:(?P<a>A\d+) )?(?:seats?|mps?|them)?| seats)?"
    r"(?: (?:in|across) (?:the )?(?P<b>A\d+))?(?= (?:[.,;)]|and|but|while|to|on|of))"
)
HAD_THEN = compiled(
    r" (?P<m>N\d+)(?: (?:seats?|mps?))?(?: (?:in|across) (?:the )?A\d+)?(?: (?:last time|in [YD]\d+|before|previously|N\d+ years ago|at the last)) "
)
WERE = compiled(
    r" (?:was|were|had been|had|became|until|before|then|previously|once|former|formerly) "
)
NEGATED = compiled(r" (?:not|n't|never|if|would|could|might|may|nearly|almost) (?:[a-z]+ ){0,4}$")
TALLY_MOVED = compiled(
    r" (?P<p>P\d+) 's (?:(?:westminster|commons|parliamentary|own|total) )*(?:tally|total|representation|haul|strength|contingent|seat count|number of (?:seats|mps))(?: of (?:seats|mps))? "
    r"(?:[a-z]+ ){0,4}?(?:by (?P<by>N\d+)(?: seats| mps)? to|from (?P<then>N\d+)(?: seats| mps)?(?: (?:in [YD]\d+|last time))? to) (?:just |only )?(?P<now>N\d+)(?= (?:[.,;)]|and|but|while|seats|mps|in|across|as|with|when|after))"
)
THERE_ARE = compiled(
    r" there (?:are|will be) (?:now )?(?:just |only )?(?P<now>N\d+) (?:(?P<a>A\d+) )?(?P<p>P\d+)(?: (?P<mps>mps|members|seats))?(?: in (?:the )?(?P<b>A\d+))?(?: (?P<still>now|at westminster|in the commons|in parliament))?"
    r"(?: ,)?(?: (?:against|compared with|up from|down from|where there (?:was|were)|and there (?:was|were)) (?:just |only )?(?P<then>N\d+)(?: in (?P<y>[YD]\d+)| before| last time| N\d+ years ago))?(?= (?:[.,;)]|and|but|while))"
)
TO_SO_MANY = compiled(
    r" (?P<p>P\d+) (?:(?:has|have|had|is|are|was|were|now|been|being|themselves|itself|also|still) )*(?:down|back|up|reduced|cut|cut down|slashed|whittled down|pared|falls|fell|fallen|slumped|slipped|dropped|rose|climbed|crashed|shrank|shrunk|collapsed|sank|confined|restricted) "
    r"to (?:just |only |a mere |a rump of |some )?(?P<now>N\d+)(?: (?:seats|mps))?(?= (?:[.,;)]|and|but|while|from|in the (?:house|commons)|at westminster))"
)
ON_SO_MANY = compiled(
    r"^(?: ,)? (?:on|with) (?P<now>N\d+)(?: seats| mps)?(?= (?:[.,;)]|and|but|while|to))"
)
"""How many seats the largest party has, right behind the words."""
OF_THE_HOUSE = compiled(r" (?:westminster|seats?|mps|commons|parliament) ")
DEPOSITS = compiled(r" (?:lost|forfeited) deposits ")
DEPOSITS_OF = compiled(
    r" (?P<n>N\d+) (?:(?:of them|for|by|from|belonging to|suffered by|were|was|the|those of) )+(?P<p>P\d+)(?= )(?! 's)"
)
"""How many deposits a party lost, in a list of those lost."""

TURNS_CALLED_BY = (" on top ", " only ", " nowhere but ", " turnout ", " by any ", " of any ")
"""One of these stands wherever such an order is told."""
ON_TOP = compiled(
    r" (?P<how>(?:measured?|measuring|judged?|ranked?|reckoned?|taken?|counted?|put|expressed|go|going|by|as|in|on|it|them|that|instead|rather) (?:[a-z]+ ){0,4}(?:share|proportion|percentage|fraction)(?: (?:of|terms)(?: (?:the|votes?|poll|votes cast|cast|valid|total))*)?)(?: ,| and){0,2} "
    r"(?:it is |it was )?(?P<span>S\d+)(?: , [^;:,]{1,40} ,)? (?:(?:that|which) )?(?:comes? out on top|came out on top|is on top|was on top|comes top|came top|tops the (?:list|table)|topped the (?:list|table)|heads the (?:list|table)|leads the (?:way|list)|is the safest|is (?:the )?O\d+)(?= )"
)
_VOTED = r"(?:vote|voted|turn out|turned out|cast a vote|cast a ballot|cast their votes|bother|bother to vote|go to the polls|went to the polls|take part|took part)"
ONLY_VOTED = compiled(
    r" only (?:in |at )?(?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*) (?:(?:did|had|saw|was|were|managed|could) )?(?:(?:more|fewer|less) than |at least |as many as |over )?(?P<f>[FQ]\d+)(?: or more)? of "
    rf"(?:the |those |its |registered |eligible |all )*(?:electorate|electors|voters|people|register|constituents|population)(?: (?:registered|entitled|eligible|able)(?: to vote)?)? {_VOTED}(?= )"
)
ONLY_TURNOUT = compiled(
    r" only (?:in |at )?(?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*) (?:did|was|saw|had|recorded) (?:the )?(?:a )?turnout (?:of )?(?:(?:go|rise|get|come|climb) )?(?:(?P<how>above|over|exceed|reach|top|pass|more than|at least|below|under|beat|drop below|fall below|less than) )?(?P<f>[FQ]\d+)(?= )"
)
LEAST = ("below", "under", "drop below", "fall below", "less than", "fewer than")
OF_THE_WHOLE = compiled(
    r"(?:^| [,;:]| and| but| while) (?:overall |national |the )*turnout (?:, |of |at |was |which was |overall |nationally |nationwide |stood at )*(?P<q>Q\d+)(?: (?:overall|nationally|nationwide|across the country|in all))? (?:, )?(?:and |but |which |was |is |it was |being )*(?:highest|lowest) (?:of all )?(?:in|at) (?P<s>S\d+)(?= )"
)
LARGER_ONLY = compiled(
    r" (?P<p>P\d+|party) (?:now )?(?:has|had|have|holds?|enjoys?|boasts?) (?:a |an )?(?P<way>larger|bigger|greater|fatter|wider|higher|smaller|slimmer|narrower|tighter) (?:one|majority|lead|cushion|margin) (?:only|nowhere but|nowhere except|just) (?:in|at) (?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*)(?= )"
)
FALL = compiled(
    r" the (?P<span>(?:(?P<o>O\d+)(?: - | )?)?(?P<w>steepest|sharpest|biggest|largest|heaviest|worst|greatest|deepest|smallest|lightest) (?P<what>fall|drop|decline|slump|collapse|slide|rise|increase|jump|leap|surge|advance|improvement)(?: in (?:vote )?share| in the vote)?"
    r"(?: (?:suffered|seen|recorded|endured|experienced|achieved|made|managed|posted|registered|enjoyed|had))? (?:by|of|for|among) (?:any|all) (?:of )?(?:the )?(?P<p>P\d+)(?: (?:candidates?|mps?|members?|incumbents?|hopefuls?))?)(?: anywhere| nationally| nationwide)?(?: (?:in|across) (?:the )?(?:(?P<a>A\d+)|country|land|uk|united kingdom|kingdom|nation))?(?= (?:[.,;)]|and|but|while|with))"
)
UPWARDS = frozenset({"rise", "increase", "jump", "leap", "surge", "advance", "improvement"})
