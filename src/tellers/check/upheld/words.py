"""Words that say whose a right figure is, or which way it went: they may be false beside it."""

from tellers.check.grammar.words import compiled

_LEAD = r"(?:majority|lead|margin of victory|winning margin|cushion|buffer)"
_WON = (
    r"(?:won|captured|taken|took|gained|held|seized)"
    r"(?: (?:it|here|the (?:seat|constituency)|S\d+))?"
)
_JUST = r"(?:(?:just|only|a|a mere|some|almost|nearly|about|over|more than|under|fewer than) )*"

OWNER = (
    compiled(
        rf" (?P<who>{{E}}) 's (?:(?!notional )[a-z]+ ){{0,2}}{_LEAD}"
        r"(?: (?:here|there|in [YD]\d+))? "
        rf"(?:of|is|was|had been|stood at|stands at|:) {_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>{{E}}) (?:(?:was|were|is|are|had been) )?(?:defending|defended|defends) "
        rf"(?:a|an|the|his|her|their|its) (?:(?!notional )[a-z]+ ){{0,2}}{_LEAD} of {_JUST}"
        r"(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?:the|a|an|last|previous) (?:(?:old|previous|notional|slim|narrow|late) ){{0,2}}"
        rf"(?P<who>P\d+) {_LEAD} (?:(?:here|there) )?(?:of|is|was|had been|stood at) {_JUST}"
        r"(?P<n>N\d+)(?= )"
    ),
)
"""Whose a majority is: "the notional Labour majority was 7,475", "Ms Medi's lead is 637"."""
WON_THEN = (
    compiled(
        r" (?P<who>C\d+) (?:(?:had|has|also|first) )*"
        rf"{_WON}"
        r"(?: from (?:the )?{E})? (?:in|at) (?:the )?Y\d+ (?:, )?"
        rf"(?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
    ),
    compiled(
        r" in Y\d+ (?:, )?(?P<who>C\d+) (?:(?:had|has|also|first) )*"
        rf"{_WON}"
        rf"(?: from (?:the )?{{E}})? (?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
    ),
)
"""Who won in a year, with the majority of that year behind."""
LOST_BY = compiled(
    r" (?P<who>C\d+) (?:, [^,;:]{1,60} , )?(?:(?:had|has|only|narrowly|just|was|is|been) )*"
    r"(?P<verb>lost|beaten|defeated|ousted|unseated|loses)"
    r"(?: (?:it|here|out|the (?:seat|constituency)|S\d+))?"
    rf"(?: (?:in|at) (?:the )?Y\d+)?(?: ,)? by {_JUST}(?P<n>N\d+)(?= )"
)
"""Who lost, with the majority of that day behind."""
HAD_LOST = compiled(
    r" (?P<who>P\d+) (?:(?:has|have|had) )?(?P<verb>lost) (?:(?:here|it|the seat|S\d+|in S\d+) )?"
    r"(?P<run>(?:at|in) (?:(?:the|each of the|all of the|every) )?(?:(?:last|previous|past) )?"
    r"(?:N\d+ )?(?:(?:previous|last|past) )?(?:general )?elections?)(?= )"
)
"""A run of a party's wins that is told as one of defeats."""
PASSED_TO = compiled(
    r" (?P<who>C\d+) (?:, [^,;:]{1,90} , |\( [^)]{1,60} \) )?(?:has|had|have) "
    r"(?:(?:narrowly|duly|also|now|just|finally) )*lost "
    r"(?:(?:his|her) (?:westminster |parliamentary )?seat (?:in |of )?)?(?:S\d+ )?"
    r"to (?:the )?{E}(?= )"
)
"""Somebody who is said to have lost a seat to a party: it was his, or his party's."""
PASSED_FROM = compiled(
    r" (?:took|taken|takes|seized|captured|gained|snatched|wrested|prised) (?:S\d+|the seat|it) "
    r"(?:(?:back )?from|off) (?:the )?(?:P\d+ 's )?(?P<who>C\d+)(?= )"
)
"""From whom a seat was taken: it was his, or his party's."""
APART = compiled(
    r" (?P<n>N\d+) (?P<say>(?:votes )?(?P<way>ahead|clear|in front|more|fewer|less|behind|short|"
    r"adrift)(?: of| than)?) (?:the )?(?P<who>[CP]\d+)(?: 's)?(?= )(?! (?:share|vote|majority|'s))"
)
"""How far somebody was from another who is named, and which of the two was ahead."""
LED_BY = compiled(
    r" (?P<say>(?P<way>led|leads|leading|trailed|trails|trailing)) (?:the )?(?P<who>[CP]\d+) "
    rf"(?:(?:here|there|in S\d+|home) )?by {_JUST}(?P<n>N\d+)(?= )(?! seats| mps| points)"
)
"""By how far somebody led another who is named, or trailed him."""
FROM_TO = compiled(
    r" (?P<verb>{UP}|{DOWN})(?: (?:back|again|sharply|slightly|only))? from "
    r"(?:(?:just|only|a mere|some) )?(?P<a>[NQ]\d+)(?: (?:seats|votes))? to "
    r"(?:(?:just|only|a mere|some) )?(?P<b>[NQ]\d+)(?= )"
)
"""A move with both its ends: it went up, or down, by these alone."""
CALLED_BY = (
    "lost", " from ", "majority", "lead ", "cushion", "buffer", "margin", " by ", " N", " O",
    " on Y", "than in",
)  # fmt: skip
"""Parts of words of which a sentence with any of these patterns has one."""
PLACED = (
    compiled(
        r" (?P<who>C\d+) (?:(?:of|for) (?:the )?P\d+ |, (?:of )?(?:the )?P\d+ , )?(?:, )?"
        r"(?:(?:was|came|finished|ended up|in|a|an|distant|close|poor|strong|good|bad) )*"
        r"(?P<n>O\d+)(?: place)?(?= [.,;)])(?! , (?:and )?O\d)"
    ),
    compiled(r" (?:and|with) (?P<n>O\d+) (?:(?:was|came|place|to|went) )*(?P<who>C\d+) (?=[.,;(])"),
)
"""Somebody with a place of the poll right behind his name, or before it."""
OF_ANOTHER_DAY = compiled(
    r" (?:[YD]\d+|ago|last time|previously|then|before|had|been|since|respectively)(?= )"
)
WON_HERE = compiled(
    r" (?P<who>C\d+) (?:(?:has|also|duly|narrowly) )*(?:took|won|gained|held|kept|captured|taken) "
    rf"(?P<seat>S\d+) (?:by|with (?:a|an) {_LEAD} of) {_JUST}(?P<n>N\d+)(?= )"
)
"""Who won a seat that is named, with its majority behind: one of several in a sentence."""
HE_AND = compiled(
    r"(?: |^)(?P<he>he|she) (?:polled|received|had|took|won|got|collected|secured) (?P<n>N\d+)"
    r"(?= )(?=(?: votes)?[^;:]* (?:and|while|to) (?P<who>C\d+) "
    r"(?:(?:had|polled|took|got|on) )?N\d+)"
)
"""A pronoun's votes, and behind them those of somebody who is named, and is not he."""
