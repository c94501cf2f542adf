"""The words by which a figure is the seat's, the country's or that of a part of it."""

from tellers.check.grammar.words import compiled
from tellers.style.numbers import Hedge

_NOUN = (
    r"(?:vote |poll )?(?:average|averages|figure|figures|level|mean|rate|one|share|turnout|"
    r"turn-out|"
    r"swing|rise|increase|fall|drop|decline|change|gain|loss|result|results|total|"
    r"vote|poll|participation|[QN]\d+)"
)
"""What is the country's, or a nation's, where an adjective says so."""
_WHOLE = r"(?:country|uk|united kingdom|nation|kingdom|land)"
_ALL = r"(?: as a whole| at large| overall)?"
_IN = r"(?:in|across|over|throughout|for|around|of)"
IN = frozenset({"in", "across", "over", "throughout", "for", "around", "of", "at"})
MARKER = compiled(
    rf" (?:(?P<nation>{_IN} (?:(?:the )?(?:whole of )?(?:the )?(?:whole |entire )?{_WHOLE}"
    rf"|(?:great )?britain|gb){_ALL}|nationally|nationwide|countrywide|"
    rf"(?:uk|country)(?: - |-)wide|"
    rf"(?:the (?:country|nation|uk)|britain|great britain) (?:'s|as a whole)|"
    rf"(?:national|nationwide|uk|british|gb)(?= (?:{_NOUN}|:) ))|"
    rf"(?P<area>{_IN} (?:(?:the )?(?:whole of )?(?:the )?(?P<in>{{PLACE}})(?: region)?(?! 's)"
    rf"{_ALL}|"
    rf"(?P<home>the (?:region|nation|province)){_ALL})|"
    rf"(?:the )?(?P<own>{{PLACE}}) (?:'s|as a whole|region 's)|"
    rf"(?P<of>{{PLACE}})(?= (?:{_NOUN}|:) )|(?P<wide>{{PLACE}})(?: - |-)wide|"
    rf"(?P<kind>scottish|welsh|english|regional|region 's)(?= {_NOUN} ))|"
    rf"(?P<here>(?:in |at |of |for )?S\d+(?: 's)?|here|locally|local(?= {_NOUN} )|"
    rf"(?:in |across )?(?:the|this) (?:seat|constituency|division)(?: 's)?))(?= )"
)
"""Of what a figure beside it is: of all the country, of a nation or region, of the seat."""
WIDE = compiled(
    r" (?:country|uk|uk-wide|country-wide|united kingdom|nation|kingdom|land|britain|gb|nationally|"
    r"nationwide|(?:{PLACE})-wide|(?:uk|country|{PLACE}) - wide|countrywide|national|british|"
    r"region|province|regional|scottish|welsh|english|{PLACE}) "
)
"""Something wider than a seat is named."""
KINDS = {
    "scottish": "scotland", "welsh": "wales", "english": "england",
}  # fmt: skip
HARD = frozenset({
    ";", ":", "(", ")", "\N{EM DASH}", "but", "while", "although", "though", "yet", "and",
    "meanwhile", "as", "when", "where",
})  # fmt: skip
"""Words at which another clause begins, with a place of its own."""
SOFT = frozenset({
    "against", "compared", "than", "above", "below", "versus", "beside", "bucking", "despite",
    "line", "beat", "exceeding", "exceeded", "exceeds", "matching", "matched",
    "adrift", "shy", "off", "within", "close", "near", "similar", "identical", "same", "equal",
    "topped", "topping", "passed", "bettered", "lagging", "lagged", "mirrored", "mirroring",
    "echoing", "reflecting", "matches", "outdid", "outperformed", "outperforming", "beating",
    "behind", "ahead", "short", "outstripped", "dwarfing", "dwarfed", "contrast", "defying",
})  # fmt: skip
"""Words behind which stands what a figure is held against."""
JOINING = frozenset({"and", "(", ";", ":", "\N{EM DASH}"})
"""Of those at which a clause begins, such as go on about the same place."""
TURNOUT = frozenset({"turnout", "turnouts", "turn-out", "voted", "participation", "bothered"})
SWING = frozenset({"swing", "swings", "swung"})
SHARE = frozenset({"share", "shares", "vote", "polled"})
WINNING = frozenset({
    "won", "took", "had", "secured", "got", "received", "managed", "has", "have", "win", "wins",
    "taking", "winning", "polling", "gained", "recorded", "achieved",
})  # fmt: skip
"""Verbs behind which a percentage is somebody's share."""
NO_SHARE = frozenset({"been", "voted", "turned", "risen", "fallen", "gone", "dropped"})
UP = frozenset({
    "rose", "risen", "rise", "rises", "up", "increase", "increased", "climbed", "grew", "jumped",
    "gained", "added", "higher", "above", "more", "rising", "climbing", "surged", "gain", "better",
    "greater", "larger", "bigger", "ahead", "soared", "growth", "jump",
})  # fmt: skip
DOWN = frozenset({
    "fell", "fallen", "fall", "falls", "down", "dropped", "drop", "declined", "decline", "slipped",
    "slid", "lost", "shed", "decreased", "lower", "below", "less", "fewer", "falling", "dropping",
    "slumped", "behind", "short", "worse", "smaller", "plunged", "dip", "dipped", "slump", "loss",
})  # fmt: skip
FAR = frozenset({
    "adrift", "shy",
    "above", "below", "higher", "lower", "more", "fewer", "less", "better", "worse", "ahead",
    "behind", "short", "greater", "smaller", "larger", "bigger",
})  # fmt: skip
"""Words behind a number of points that say from what they are counted."""
PRONOUNS = frozenset({"it", "that", "this", "which", "figure"})
"""Words for the measure of the sentence before."""
THEN = frozenset({
    "earlier", "before", "previous", "previously", "ago", "last", "then", "formerly", "been",
    "originally",
})  # fmt: skip
TIMES = {"twice": 2, "double": 2, "treble": 3, "triple": 3}
"""Words for so many times another figure."""
HEDGES = {
    "than": Hedge.MORE, "over": Hedge.MORE, "almost": Hedge.NEARLY, "nearly": Hedge.NEARLY,
    "about": Hedge.ABOUT, "roughly": Hedge.ABOUT, "around": Hedge.ABOUT, "some": Hedge.ABOUT,
}  # fmt: skip
MOVED = frozenset({
    "rise", "fall", "increase", "drop", "decline", "change", "gain", "loss", "slump",
})  # fmt: skip
"""Nouns of a move, of which one may be so many times another."""
AHEAD = frozenset({"ahead", "behind", "clear"})
"""Those of them that also say how far two parties are apart."""
BETWEEN = frozenset({
    "beat", "ahead", "behind", "clear", "led", "trailed", "lead", "gap", "between", "leading",
    "trailing", "beating", "adrift",
})  # fmt: skip
"""Words of a clause whose points may be those between two parties."""
WON = frozenset({"won", "win", "wins", "winning", "victory", "majority", "margin"})
"""Words before points by which somebody may have won."""
BEFORE = frozenset({"last", "previous", "previously", "ago", "earlier"})
"""Words for another day than those that a sentence dates."""
NOT_OF_VOTES = frozenset({"electors", "electorate", "register", "adults", "seats", "mps"})
"""Of what a part is no share of the votes."""
LEVELS = frozenset({"share", "average", "turnout", "figure", "level", "rate"})
"""Nouns of how much something is."""
HARMLESS = frozenset().union(
    BETWEEN, UP, DOWN, FAR, THEN, HARD, SOFT, TURNOUT, SWING, SHARE, WINNING, NO_SHARE, {
        "!", "'", "'s", ",", ".", "?", "\"", "a", "about", "again", "almost", "also", "an",
        "are", "around", "at", "average", "averaged", "back", "being", "both", "broadly", "by",
        "came", "candidate", "candidates", "cast", "cent", "change", "compare", "compares",
        "comparison", "did", "do", "does", "double", "election",
        "elsewhere", "ended", "equal", "equalled", "even", "exactly", "far", "figure",
        "figures", "for", "former", "from", "general", "half", "he", "her", "here", "his",
        "however", "in", "is", "it", "its", "itself", "just", "latter", "level", "little",
        "main", "mean", "mere", "modest", "mp", "mps", "much", "nearly", "now", "of", "on",
        "one", "only", "or", "out", "over", "overall", "party",
        "per", "percentage", "picture", "point", "points", "quarter", "ran", "rate", "rather",
        "reached", "reading", "registered", "result", "roughly", "same", "saw", "second",
        "seen", "set", "she", "similar", "slightly", "some", "stayed", "still", "stood", "that",
        "the", "their", "them", "there", "these", "they", "third", "thirds", "this", "those",
        "time", "times", "to", "too", "total", "treble", "trend", "triple", "twice", "two",
        "valid", "votes", "was", "way", "well", "went", "were", "where",
        "which", "who", "whole", "wide", "with", "year", "years",
    }
)  # fmt: skip
"""Words of a sentence that leave a figure what it is; where another stands nothing is false."""
