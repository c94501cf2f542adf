"""How papers say how far a figure moved without telling it: up or down, so many times another."""

import re

from tellers.check.grammar.words import compiled

_UP = r"up|higher|better|rose|risen|improved|climbed|edged up|crept up|nudged up|inched up|bigger|larger|greater|an improvement"
_DOWN = (
    r"down|lower|worse|fell|fallen|slipped|dropped|dipped|edged down|slid|sank|smaller|shy|short"
)
RISES = frozenset(_UP.split("|"))
_ADV = r"(?:(?:slightly|marginally|fractionally|actually|a little|a shade|a touch|a fraction|a tad|a bit|a whisker|somewhat|well|sharply|in fact|also|even|still|markedly) )*"
_WHAT = r"(?:score|showing|figure|share of the vote|share|result|performance|vote share|vote|total|tally)"
_THEN = (
    rf"(?P<then>(?:(?:the|its|their|his|her|own|party 's|what|P\d+ '(?:s)?|notional|estimated|general election|election|"
    rf"Y\d+|in|of|at|from|last|{_WHAT}) ){{1,8}})(?=(?:[.,;]|and|but|when|while|as) )"
)
OTHER_PARTY = re.compile(r"(?P<other>P\d+) ")
YEAR = re.compile(r"(?P<year>Y\d+) ")
MOVED = compiled(
    rf" (?P<who>P\d+|C\d+|(?:his|her|its|their) party)(?: '(?:s)?)?(?: own)?(?: (?P<what>share of the vote|share|vote share|support))?"
    rf" (?:(?:was|is|were|are|went|had|has|have|been) )*(?P<span>{_ADV}(?P<verb>{_UP}|{_DOWN})(?: {_ADV})?) ?(?:on|from|than|against|compared with) {_THEN}"
)
"""A party's share against its own: "Labour's share was slightly down on its notional score"."""
BEAT = compiled(
    rf" (?P<q>Q\d+)(?: of the (?:vote|poll))?(?: ,)? (?:(?:and|which|that|this|was|is|a|share|little) )*(?P<span>{_ADV}(?P<verb>{_UP}|{_DOWN})) than {_THEN}"
)
"""A share that was told against another's then: "better than the Brexit Party's notional showing"."""
ON_ANOTHER_DAY = re.compile(
    r" (?:on|from|than|against|with) (?:[a-z']+ ){0,4}?(?:P\d+ 's? )?(?:notional|estimated|Y\d)"
)
NOTIONAL = re.compile(r" (?:notional|estimated) ")
ELSEWHERE = re.compile(
    r" (?:nationally|national|nationwide|country|turnout|council|poll of|polls|locally|regional|region|swing|majority|majorities|seats|"
    r"would|could|might|if|expected) "
)

_OWN = (
    r"(?P<own>[NQ]\d+)(?: (?:votes|ballots|of the vote|of the poll|share|in all|this time|here))*"
)
_LINK = r"(?: (?:,|was|were|is|are|which|that|or|being|amounted to|represented|represents|came to|equals|equal to|no less than|,|\()){0,4}"
_MULT = (
    r"(?P<span>(?:(?:just|little|a|slightly|well|far|almost|nearly|more|less|fewer|than|over|under|about|some|roughly|around|not|quite|all|but) )*"
    r"(?:(?P<k>N\d+) times|(?P<v>twice|double|treble|triple|quadruple)|(?P<f>F\d+)(?= (?:of|that|what|the|his|her|its|their))))"
)
_TO = r"(?: (?:of|as many as|as much as|as big as|as large as|higher than|what))?"
MARGIN = r"(?P<margin>(?:the|his|her|their|its|that)(?: (?:winning|new|final|eventual|size of|the|his|her)){0,3} (?:majority|margin|lead))(?= (?:[.,;)]|and|but|of N|over|with|while))"
_NOUN = r"(?:number|figure|total|share|shares|vote|votes|tally|score|poll|support|showing|result|proportion|percentage)"
THEN = (
    rf"(?P<then>(?:(?:the|that|his|her|its|their|own|party|'s|P\d+|C\d+) ){{0,5}}(?:{_NOUN} )?(?:of the vote )?(?:(?:that|which|what) )?(?:(?P<by>he|she|it|they|the party|his party|her party|P\d+|C\d+) )?"
    r"(?:(?:had|got|won|took|polled|managed|achieved|received|scored|attracted|secured|collected|recorded|claimed|mustered|has) )?(?:won |polled |got |taken |managed )?(?:(?:of|in|at|from|for|the) ){0,2}"
    r"(?P<when>[YD]\d+|(?P<ago>N\d+) years? (?:ago|earlier|before)|last time|then|before|(?:last|previous) (?:general )?election|general election)(?: (?:total|share|vote|votes|figure|tally|score|result))?)(?= (?:[.,;:)]|and|but|when|while|,|in S|here))"
)
A_RIVALS = (
    r"(?P<other>(?:that|those) of (?:(?:the|his|her|their|nearest|rival) )*(?P<who>[CP]\d+)|(?:the )?(?P<whose>[CP]\d+) 's(?: (?:vote|votes|share|total|tally|score|poll|figure))?)"
    r"(?= (?:[.,;:)]|and|but|with|who|while|on|of N|in))"
)
OF_A_FIGURE = tuple(
    compiled(rf" {_OWN}{_LINK} {_MULT}{_TO} {than}") for than in (MARGIN, THEN, A_RIVALS)
)
"""A figure that is so many times the majority, what somebody had before, or a rival's."""
OF_A_VOTE = tuple(
    compiled(
        rf" (?:(?P<subject>[CP]\d+) 's|(?P<pronoun>his|her|its|their)|(?P<role>[a-z]+) 's) (?:own )?(?:vote|votes|share|tally|total|poll)(?: of the vote)? (?:was|is|were|came to|amounted to) {_MULT}{_TO} {{than}}".replace(
            "{than}", than
        )
    )
    for than in (MARGIN, THEN, A_RIVALS)
)
"""Somebody's vote, without its figure, that is so many times another."""
SEPARATED = (
    compiled(
        rf" (?P<subject>[CP]\d+)(?: (?:of|for) (?:the )?P\d+ ,?)? [^;:]{{0,60}}?{_MULT} (?:as many(?: votes)? as|the (?:number of )?votes (?:that |which )?)(?: (?:had|have))?"
        r"(?P<margin> ?(?:separated|separating|divided|dividing|split|stood between|lay between|decided it|decided the seat) ?"
        r"(?:the )?(?:O\d+ (?:and O\d+|N\d+)|(?:top|leading|front) (?:N\d+|pair)|N\d+ (?:leaders|front-runners)|winner (?:and|from) (?:the )?(?:runner-up|O\d+))?)(?= (?:[.,;)]|and|but|while))"
    ),
)
"""A poll that is so many times what lay between the first two."""
CALLED_BY = frozenset({"times", "twice", "double", "treble", "triple", "quadruple"})
"""One of these stands wherever a figure is so many times another, or a part is told."""
TIMES = {"twice": 2, "double": 2, "treble": 3, "triple": 3, "quadruple": 4}
"""How many times a word says."""
JUST_OVER = ("just over", "just more than", "little more than", "a little over", "slightly more than", "a little more than", "slightly over", "little over")  # fmt: skip
MORE = ("more than", "over", "well over", "far more than")
NEARLY = ("nearly", "almost", "just under", "not quite", "all but", "a little under", "a little less than", "slightly less than", "just less than")  # fmt: skip
LESS = ("less than", "fewer than", "under")
"""How a multiple is hedged, by the words before it."""
