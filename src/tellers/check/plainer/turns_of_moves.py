"""What went up or down, told without how far: whose it is, which way, and since when.

A share, a vote or a turnout is moved by some hundred verbs and nouns, in or out of a seat, with or
without the figure it came to, against a dozen ways to name the election before. A turn is made of
each of these, so that all of their sentences come to one. `rewriting` tells what its signs mean.
"""

from collections.abc import Iterator

_DAY = (
    r"(?:[YD][0-9]+|(?:the )?(?:last|previous) (?:general )?election(?: of [YD][0-9]+)?|"
    r"the general election(?: of [YD][0-9]+)?)"
)
_THEN = (
    rf"(?P<then>{_DAY}|last time|(?:the )?(?:time|election|contest) before|"
    r"N[0-9]+ years? (?:ago|before|earlier|previously))"
)
_THAN = (
    r"(?: ,)? (?:on|from|over|against|compared with|compared to|since|relative to|than) "
    r"(?:(?:what it (?:was|had been)|that|those|the figure|the level|its level|the total|in|at|of|the one|its) )*"
)
_OF_BEFORE = rf"{_THAN}{_THEN}(?: (?:round|around|out))?"
_SPELL = (
    r"(?: ,)? (?:(?:over|in|during|across|within) (?:(?:the|those|these|just) )*"
    r"(?:(?:N[0-9]+|a|F[0-9]+|and|half|few|intervening) )*(?:years?|months?|interval|period|meantime|parliament)"
    r"(?: (?:since|between|in between))?|between (?:(?:the|those|these|N[0-9]+|last) )*elections|since|in between)"
)
"""The time since the election before: "over the two and a half years"."""
_AUX = r"(?: (?:has|have|had|was|were|is|are|also|actually|again|even|in fact))*"
_SOME = (
    r"(?: (?:slightly|only|by|a little|a bit|a shade|a tad|a mite|a whisker|somewhat|a touch|a fraction|sharply|markedly|again|too|as well|"
    r"back|away|off|upwards|downwards))*"
)
_CAME_TO = r"(?:(?: ,)? to (?:(?:just|only|about|under|over) )*[NQ][0-9]+(?: of the (?:electorate|vote|poll)| votes)?)?"
_WITH = r"(?:(?: ,)? (?:of|at) [NQ][0-9]+(?: of the (?:electorate|vote|poll))?(?: ,)?)?"
_ENDS = r"(?= (?:[.,;:)]|and|but|while|when|as|though|although|yet))"
_WAYS = {
    "rose": (
        r"(?:{UP}|improved|strengthened|recovered|ticked up|nudged up|moved up|headed up|went north)",
        r"(?:higher|greater|better|larger|healthier|bigger|up)",
        r"(?:improvement|increase|rise|advance|uptick|upturn|gain|jump|growth)",
    ),
    "fell": (
        r"(?:{DOWN}|weakened|deteriorated|ticked down|nudged down|moved down|headed down|"
        r"went south|eased|softened)",
        r"(?:lower|smaller|worse|poorer|weaker|down)",
        r"(?:fall|drop|decline|decrease|reduction|dip|downturn|deterioration|slump|slide)",
    ),
}
"""By the plainest word: what is said for it as a verb, behind "was", and behind "was a"."""
_WHAT = {
    r"<k:turnout>(?: (?:here|there|locally|in (?:the|this) (?:seat|constituency)|on the day))?": "turnout",
    r"<k:turnout> , (?:at )?Q[0-9]+(?: of the electorate)? ,": "turnout",
    r"<k:turnout> (?:in|at) <s>": "in <s> , turnout",
    r"<a> 's (?P<k>share|vote|tally|total)(?: of the (?:vote|poll))?(?: here| there)?": "<a> 's {k}",
    r"<a> 's (?P<k>share|vote)(?: of the (?:vote|poll))? in <s>": "in <s> , <a> 's {k}",
    r"<a> (?:took|won|got|had|polled) [NQ][0-9]+(?: of the vote| votes)? ,": "<a> 's share",
    r"<a> 's Q[0-9]+(?: of the vote)?": "<a> 's share",
    r"<a> 's N[0-9]+(?: votes)?": "<a> 's vote",
}
"""What moves, and its plainest name."""
_OWNERS = r"""
(?:the )?<p> (?P<k>vote|share|tally|total)(?= (?:in|here|there|of|at|was|is|has|had|also|actually|{UP}|{DOWN}) ) => <p> 's {k}
(?:the )?(?:support|backing|the vote) for (?:the )?<a>(?= (?:was|is|has|had|also|{UP}|{DOWN}) ) => <a> 's vote
(?:the )?(?:share|proportion|percentage)(?: of the vote)? (?:of|for|taken by|won by|going to|that went to) (?:the )?<a>(?= (?:was|is|has|had|also|{UP}|{DOWN}) ) => <a> 's share
(?:the )?(?:participation|voter turnout|level of turnout|turn-out)(?= (?:was|is|has|had|also|in S|{UP}|{DOWN}) ) => turnout
^the poll(?= (?:was|is|has|had|also|in S|{UP}|{DOWN}) ) => turnout
Q[0-9]+ (?:of (?:the )?(?:electors|electorate|voters) )?(?:voted|went to the polls|turned out|took part)(?: ,)?(?= (?:,|an?|fewer|more|less) ) => turnout was
"""
_WORDS = r"""
(?P<k>vote|share|turnout|majority)(?: (?:was|is))? <j:smaller|larger|lower|higher|down|up|less|greater|bigger> (?P<g>than|on) (?P<h>in [YD]\d+|[YD]\d+|last time)(?: (?:too|as well|also))? , by (?P<n>[NT]\d+)(?: votes)?(?= [.,;]) => {k} was {n} {j} {g} {h}
<k:more|fewer> votes than (?P<h>in [YD]\d+|last time|N\d+ years (?:ago|before|earlier)) , <n> (?:more|fewer)(?: in fact| in all)?(?= [.,;]) => <n> <k> votes than {h}
(?P<k>{UP}|{DOWN}) only(?: (?:a|by a) (?:little|bit|touch|shade|tad|whisker|fraction|mite))?(?= (?:[.,;)]|and|but|while)) => {k}
<a> (?:lost|conceded|shed|bled) (?:ground|votes|support)(?= [.,;]) => <a> 's vote fell
<a> (?:went|slipped|slid|drifted) backwards?(?= [.,;]) => <a> 's vote fell
<a> (?:gained|made up|won) (?:ground|votes|support)(?= [.,;]) => <a> 's vote rose
<a> (?:put on|added|picked up) (?:votes|support)(?= [.,;]) => <a> 's vote rose
(?:there was |<a> (?:suffered|saw|endured|had) )?an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:the )?turnout => turnout fell
(?:there was |<a> (?:enjoyed|saw|had) )?an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:the )?turnout => turnout rose
there was an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:the )?<a> (?:'s )?(?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} fell
there was an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:the )?<a> (?:'s )?(?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} rose
<a> (?:suffered|endured|saw|had|took) an? (?:[a-z]+ )?(?:fall|drop|decline|dip|slump) in (?:his|her|its|their|the) (?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} fell
<a> (?:enjoyed|saw|had) an? (?:[a-z]+ )?(?:rise|increase|improvement|jump) in (?:his|her|its|their|the) (?P<k>share|vote)(?: of the vote)?(?= [.,;]) => <a> 's {k} rose
"""


_HAD = (
    r"(?:(?:had|has|was|were|'d) )?(?:won(?: by)?|win by|had|enjoyed|defended|defending|secured|managed|achieved|held|"
    r"got|took|inherited|left(?: behind)?|bequeathed|boasted|notched up|piled up|sitting on|sat on|nursing|left with)"
)
_THE_ONE = (
    rf"(?:(?:the one|that|the majority|the margin|the cushion|the lead)(?: (?:that|which))? (?:the )?(?:he|she|it|they|the party|(?:his|her|their|its) predecessor) {_HAD}|"
    r"(?:that|the one|the majority) of (?:his|her|their|its) predecessor|(?:his|her|their|its) predecessor 's)"
)
_HELD_AGAINST = (
    r"<k:majority|margin|lead>(?P<h>(?: (?:here|there|in S\d+|of N\d+)){0,2} (?:is|was)(?: [a-z]+){0,3}?) "
    r"<j:smaller|slimmer|narrower|tighter|lower|less|larger|bigger|greater|higher|wider> than "
)
_MAJORITIES = rf"""
<k:majority|margin|lead>(?P<h>(?: [a-z]+){{0,4}}?) (?:is|was)(?P<g>(?: [a-z]+){{0,2}}?) less than(?= (?:the one|that|(?:the )?[CP]\d|in [YD]|last time|his|her)) => {{k}}{{h}} was{{g}} smaller than
{_HELD_AGAINST}(?:the one|that|the majority|the margin|the cushion|the lead)(?: (?:that|which))? (?:the )?<a> {_HAD}(?= (?:[.,;)]|and|but|while|in|at|last)) => majority{{h}} <j> than <a> 's
{_HELD_AGAINST}{_THE_ONE} (?:in|at) (?:the )?(?:(?:general )?election (?:of|in) )?<y> => majority{{h}} <j> than in <y>
{_HELD_AGAINST}{_THE_ONE} (?P<g>last time|N\d+ years (?:ago|before|earlier)) => majority{{h}} <j> than {{g}}
{_HELD_AGAINST}{_THE_ONE}(?= (?:[.,;)]|and|but|while)) => majority{{h}} <j> than last time
"""


_MUCH = r"(?:an? |some |representing a |marking a )(?:[a-z]+ )?"
_COUNT = "(?:figure|number|proportion|percentage|share|turnout|total|one)"
_SHOWN = "(?:[NQ][0-9]+ , )?"


def _moves() -> Iterator[str]:
    """Every turn of what moved, which way, to what, and since when."""
    for way, (verb, state, noun) in _WAYS.items():
        moved = f"(?P<way>{verb}{_SOME}){_CAME_TO}"
        for what, plain in _WHAT.items():
            of, read = f"{what}{_WITH}{_AUX}", f"{_ENDS} => {plain} {way}@way"
            since, then = f"{_OF_BEFORE}{read}", "compared with {then}"
            yield f"{of} {moved}{_OF_BEFORE}{_CAME_TO}{read} {then}"
            yield f"{of} (?P<way>{state}){since} {then}"
            yield f"{of} {_SHOWN}(?P<way>{_MUCH}{noun}){since} {then}"
            yield f"{of} {_SHOWN}(?P<way>(?:an? )?{state} {_COUNT}){since} {then}"
            if "'s Q" not in what and "'s N" not in what and not what.endswith(","):
                yield f"{of} {moved}{_SPELL}{read} compared with last time"
                yield f"{of} {moved}{read}"


TURNS_OF_MOVES = "\n".join((_OWNERS, _WORDS, _MAJORITIES, *_moves()))
"""What is said, and how it is read."""
