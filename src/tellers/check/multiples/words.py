"""The words of a figure that is so many times another, which no figure tells."""

from tellers.check.grammar.words import compiled

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
OTHER = (
    r"(?P<other>(?:that|those) of (?:(?:the|his|her|their|nearest|rival) )*(?P<who>[CP]\d+)|(?:the )?(?P<whose>[CP]\d+) 's(?: (?:vote|votes|share|total|tally|score|poll|figure))?)"
    r"(?= (?:[.,;:)]|and|but|with|who|while|on|of N|in))"
)
OF_A_FIGURE = tuple(
    compiled(rf" {_OWN}{_LINK} {_MULT}{_TO} {than}") for than in (MARGIN, THEN, OTHER)
)
"""A figure that is so many times the majority, what somebody had before, or a rival's."""
OF_A_VOTE = tuple(
    compiled(
        rf" (?:(?P<subject>[CP]\d+) 's|(?P<pronoun>his|her|its|their)|(?P<role>[a-z]+) 's) (?:own )?(?:vote|votes|share|tally|total|poll)(?: of the vote)? (?:was|is|were|came to|amounted to) {_MULT}{_TO} {{than}}".replace(
            "{than}", than
        )
    )
    for than in (MARGIN, THEN, OTHER)
)
"""Somebody's vote, without its figure, that is so many times another."""
CALLED_BY = (" times ", " twice ", " double ", " treble ", " triple ", " quadruple ", " F")
"""One of these stands wherever a figure is so many times another."""
TIMES = {"twice": 2, "double": 2, "treble": 3, "triple": 3, "quadruple": 4}
"""How many times a word says."""
JUST_OVER = ("just over", "just more than", "little more than", "a little over", "slightly more than", "a little more than", "slightly over", "little over")  # fmt: skip
MORE = ("more than", "over", "well over", "far more than")
NEARLY = ("nearly", "almost", "just under", "not quite", "all but", "a little under", "a little less than", "slightly less than", "just less than")  # fmt: skip
LESS = ("less than", "fewer than", "under")
"""How a multiple is hedged, by the words before it."""
