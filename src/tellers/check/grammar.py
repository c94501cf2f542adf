"""The grammar: what words around a figure make it, and what sentences state without one.

Tables of literals. A pattern matches a sentence's skeleton, in which `C0` is somebody, `P0` a
party, `S0` a seat, `N0` a number, `Q0` a percentage, `T0` points, `F0` a part, `O0` a place, `Y0`
a year and `D0` a date. `{E}` stands for a candidate or a party; the other braces are in WORDS.
"""

# ruff: noqa: E501 - tables of patterns, a row a line

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

WORDS: Mapping[str, str] = {
    "E": r"[CP]\d+",
    "MID": r"(?:(?! [NQTF]\d)[^;:.]){0,70}?",
    "ADV": r"(?:comfortably|easily|narrowly|duly|just|now|also|already|again|finally|only|still|"
    r"convincingly|sensationally|therefore|then|later|once|has|have|had|having|been) ",
    "WIN": r"(?:won|wins?|winning|took|takes?|taking|taken|secured|secures|clinched|claimed|captured|"
    r"captures|capturing|seized|carried|landed|scooped|bagged|picked up|swept)",
    "HOLD": r"(?:held|holds?|holding|kept|keeps?|keeping|retained|retains?|retaining|defended|"
    r"defends|clung(?: on)? to|clings(?: on)? to|hung on to|hangs on to|held on to|holds on to|"
    r"held onto|holds onto|hung onto|clung onto)",
    "GAIN": r"(?:gained|gains?|gaining|captured|captures|seized|snatched|grabbed|wrested|regained|"
    r"regains|retook|retaken|recaptured|reclaimed|won back|wins back|took back|takes back|ousted|"
    r"prised)",
    "SEAT": r"(?:S\d+|seat|constituency|it|here|division)",
    "BEAT": r"(?:beat|beats|beaten|beating|defeat|defeated|defeats|defeating|saw off|seen off|sees off|"
    r"ousted|ousts|ousting|unseated|unseats|unseating|edged out|edged past|edging out|overcame|"
    r"toppled|topples|thrashed|thrashes|trounced|fended off|fends off|held off|holds off|pipped|"
    r"pips|pipping|outpolled|overhauled|swept aside|brushed aside|routed)",
    "GOT": r"(?:won|got|polled|polling|took|takes|taking|taken|received|receives|receiving|secured|"
    r"securing|secures|collected|collecting|managed|managing|had|has|having|have|gained|gaining|"
    r"attracted|attracting|amassed|picked up|picking up|drew|drawing|earned|scored|mustered|"
    r"mustering|claimed|netted|notched up|garnered|garnering|tallied|recorded|gathered|registered|"
    r"achieved|obtained|saw|reached|scraped|scraping|got just|with|on|at|were|was|is|are|came to)",
    "UP": r"(?:up|rose|rises|risen|rising|increased|increase|increasing|grew|grown|growing|jumped|"
    r"jumping|climbed|climbing|surged|surging|soared|soaring|gained|gaining|added|adding|improved|"
    r"higher|ahead|rise|leapt|put on|advanced|expanded|swelled|widened|increase of|rise of|"
    r"a rise|a jump|jump of|gain of|surge of|went up|gone up|edged up|ticked up)",
    "DOWN": r"(?:down|fell|falls|fallen|falling|dropped|drops|dropping|lost|losing|loses|slumped|"
    r"slumping|slipped|slipping|declined|declining|plunged|plunging|tumbled|tumbling|shrank|shrunk|"
    r"sank|sunk|sinking|collapsed|collapsing|decreased|cut|slashed|reduced|fall|drop|lower|behind|"
    r"dipped|dipping|shed|shedding|slid|sliding|crashed|crashing|fall of|drop of|decline of|loss of|"
    r"went down|gone down|narrowed|edged down|trimmed)",
    "LOST": r"(?:lost|lose|loses|losing|forfeited|forfeit|forfeiting|surrendered)",
    "KEPT": r"(?:saved|saves|saving|kept|keeps|keeping|retained|retains|held on to|held onto|"
    r"holding on to|clung on to|clung onto|hung on to)",
    "MAJ": r"(?:majority|margin|lead|gap|difference|cushion|advantage|buffer|majorities)",
}


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with its braces filled in."""
    for name, words in WORDS.items():
        pattern = pattern.replace("{" + name + "}", words)
    return re.compile(pattern)


class Row(NamedTuple):
    """What a figure measures if these words stand to its left, and those to its right."""

    measure: str
    letters: str
    left: re.Pattern[str]
    right: re.Pattern[str]


def _rows(table: tuple[tuple[str, str, str, str], ...]) -> tuple[Row, ...]:
    return tuple(
        Row(measure, letters, compiled(f"(?:{left})$"), compiled(right))
        for measure, letters, left, right in table
    )


FIGURES: tuple[Row, ...] = _rows((
    # neither votes nor seats
    ("age", "N", r" C\d+ , ", r" (?:,|-year-old)"),
    ("age", "N", r" aged ", r""),
    ("age", "N", r"", r" (?:- )?year-old"),
    ("time", "N", r"", r" (?:- )?(?:consecutive |successive |straight |unbroken |long |full )*(?:years?|year-|days?|weeks?|"
     r"months?|decades?|century|centuries|elections?|general elections?|general-election|contests?|"
     r"times|terms?|parliaments?|hours?|minutes?|o'clock|am|pm)\b"),
    ("nothing", "N", r"", r" (?:of (?:his|her|their|the|those|them)\b(?! N)|councillor|activist|-time|mile)"),
    ("money", "N", r" (?:\N{POUND SIGN}|\$|\N{EURO SIGN}) ", r""),
    # papers and people
    ("candidates", "N", r" [NO]\d+ of (?:the )?(?:other )?", r" (?:candidates|contenders|people|who|on the|standing|names|{LOST})\b"),
    ("deposits", "N", r"", r" (?:candidates |others |of them |of (?:the )?(?:other )?N\d+ (?:candidates |others |who stood )?|"
     r"other candidates |parties |of whom |contenders |more )*(?:(?:all|each|had|have|also|would|both|who|had each) )*"
     r"{LOST} (?:(?:a|the|their|its|his|her) )?deposits?\b"),
    ("deposits", "N", r"", r" (?:lost deposits|deposits (?:were |was )?(?:lost|forfeited)|deposits\b)"),
    ("candidates_others", "N", r" (?:other|remaining) ", r" candidates"),
    ("candidates_others", "N", r"", r" (?:other|further|more|rival) (?:candidates|contenders|people|names)"),
    ("candidates", "N", r"", r" (?:- )?(?:candidates|candidate|contenders|hopefuls|challengers|strong field|-strong field|"
     r"names on|people (?:stood|were standing|on the ballot|had stood|standing)|parties stood|(?:people )?stood\b)"),
    ("candidates", "N", r" (?:field|list|slate|line-up|ballot paper|choice) of ", r""),
    ("electorate", "N", r" electorate (?:of|was|is|stood at|numbered|numbering|at) (?:just |only )?", r""),
    ("electorate", "N", r"", r" (?:- strong electorate|-strong electorate|(?:registered |eligible )?(?:electors|people on the register|"
     r"voters on the|registered voters|eligible voters|people entitled|(?:people |voters |names )?(?:were |was )?(?:on the (?:electoral )?(?:register|roll)|"
     r"(?:entitled|registered|eligible) to vote)))"),
    ("rejected", "N", r" (?:rejected|spoilt|spoiled|invalid) (?:ballot )?(?:papers|ballots|votes)?(?: numbered| were|:|,| totalled| came to| of)* ", r""),
    ("rejected", "N", r"", r" (?:ballot |papers? |votes? |ballots? |were |was |had been |been |being )*(?:rejected|spoilt|spoiled|invalid|void|set aside)\b"),
    ("valid", "N", r" (?:valid votes?|votes cast|total vote|total of votes|valid vote|valid ballots)(?: cast)?(?: was| were| of|:| numbered| totalled| came to| stood at)* ", r""),
    ("valid", "N", r"", r" (?:valid (?:votes?|ballots?|papers)|votes (?:were |had been )?(?:cast|counted)\b|people (?:voted|cast|turned)|(?:of the )?votes cast|ballots)"),
    ("valid", "N", r" (?:total of|in all|altogether|all) (?:,|of|some)? ?", r" (?:votes|people) (?:were|was|voted)"),
    # the nation
    ("house", "N", r" [N]\d+ (?:out )?of (?:the )?", r" (?:seats|constituencies|results|declarations)"),
    ("house", "N", r" all ", r" (?:seats|constituencies|results) (?:declared|in\b|counted)"),
    ("declared", "N", r"", r" (?:out )?of (?:the )?N\d+ (?:seats |constituencies |results |declarations )?(?:have |had |has |now |been )*(?:declared|counted|in\b|reported)"),
    ("declared", "N", r"", r" (?:seats |constituencies |results )(?:have |had |now |been |so far )*(?:declared|counted|reported|in ,)"),
    ("left", "N", r"", r" (?:seats |constituencies |results )?(?:still to (?:come|declare)|yet to (?:come|declare)|to come|to declare|outstanding|left to declare|remain(?:ing)?\b)"),
    ("net", "N", r" net (?:(?:gain|loss|change)(?:s|es)? of )?", r""),
    ("short", "N", r" needs? (?:another |just |only )?", r" more\b"),
    ("declared", "N", r" of the ", r" (?:seats )?declared"),
    ("house", "N", r" all ", r""),
    ("net", "N", r"", r" net (?:gains|losses)|^ (?:seats? )?(?:more|fewer|up|down) (?:seats? )?(?:than|on) (?:in |at |its |their )?(?:Y\d+|last|the last|the previous|before|D\d+)"),
    ("short", "N", r"", r" (?:seats? )?(?:short of|shy of|away from|from|below) (?:an |a |the )?(?:overall |commons |outright |working |N\d+|parliamentary |finishing )+(?:majority|needed|required|line|post|for|seats)?"),
    ("winning_post", "N", r" (?:the|reach|reached|passed|past|pass) ", r" (?:seats |mps )?(?:needed|required|that|mark|line|winning|for (?:a|an|the) )"),
    ("overall", "N", r" (?:overall|commons|parliamentary|outright|house of commons|working) majority (?:of|is|was|:|at|stands at|over all other parties of) (?:just |only )?", r""),
    ("overall", "N", r"", r" (?:- )?(?:seat )?(?:overall |commons |parliamentary |working )majority"),
    ("overall", "N", r" majority of ", r" (?:seats|in the (?:house|commons)|in parliament|over all)"),
    ("gains", "N", r"", r" (?:seat |direct )?gains?\b"),
    ("losses", "N", r"", r" (?:seat |direct )?losses\b"),
    ("seats", "N", r"", r" (?:- )?(?:seats?|mps|members of parliament|constituencies)\b(?! {DOWN}| up)"),
    # one against another
    ("lead", "N", r"", r" (?:votes? |ballots? )?(?:ahead of|clear of|more than|in front of|fewer than|behind|better than|short of|adrift of|less than|over) "
     r"(?:(?:the|his|her|their|its|nearest|closest|main|rival|competitor|opponent|challenger|runner-up|second-placed|third-placed|,|mp|candidate|sitting) )*(?P<other>{E})"),
    ("lead", "N", r"", r" (?:votes? |ballots? )?(?:ahead|clear|more|in front|fewer|behind|adrift)\b(?! than N)(?! than Y)"),
    ("lead", "N", r" (?:{BEAT}|ahead of|behind|trailing|trailed|overtaking|beating|leading|led) (?:(?:the|his|her|their|by|sitting|mp|only) )*(?P<other>{E})(?: 's)?(?: candidate)?(?: in (?:O\d+|S\d+))?(?: [a-z]+)? by (?:just |only |a margin of |a majority of |a )*", r""),
    # majorities
    ("votes", "N", r" (?:{E} 's |{E} on |{E} with |{E} \( )", r""),
    ("votes", "N", r"", r" to (?:the )?{E} 's N"),
    ("votes", "N", r"(?<!majority of )(?<!lead of )(?<!margin of )(?<!gap of )(?<!by )", r" (?:votes )?for (?:the )?{E}(?= )"),
    ("majority_change", "NQT", r" {MAJ}(?:(?! (?:from|to) )[^;:.]){0,40} (?:{UP}|{DOWN})(?: by)? (?:more than |just )?", r"(?! {MAJ})"),
    ("majority", "N", r" (?:notional|previous) (?:[CP]\d+ |Y\d+ )*(?:{MAJ} |one )?(?:(?:of|was|at) )*", r""),
    ("majority", "N", r" {MAJ}{MID} (?:of|was|is|to|from|at|on|by|:|than|just|been|with|against|,|stands|stood|had|\N{EM DASH}|exactly) (?:(?:just|only|the|a|an|notional|one of|at|of|mere|slender|whopping|wafer-thin) )*", r""),
    ("majority", "NQTF", r"", r" (?:- )?(?:votes? |vote-|point )?{MAJ}\b(?! of [NQ])"),
    ("majority", "NQTF", r" (?:{WIN}|{HOLD}|{GAIN}|won|victory|home|win|hold|gain|returned|re-elected|elected|beaten|defeated|triumphed|victorious|through|lost|lead|led|hung on|clung on|squeaked|scraped)\b(?:(?! [NQT]\d)[^;:]){0,90}? by (?:(?:just|only|a|an|margin|majority|slim|narrow|mere|wafer-thin|of|by|massive|huge|whopping) )*", r"(?! (?:- )?year| points?)"),
    ("majority", "N", r" (?:difference|gap|margin|majority) , ", r""),
    ("majority", "N", r"", r" (?:votes )?(?:separated|divided|votes in it|between (?:them|the|first)|(?:votes )?decided)"),
    ("majority", "NQT", r" (?:separated|divided) (?:by|only by) ", r""),
    # swings and turnouts
    ("swing", "QT", r" swing(?:(?! [QT]\d)[^;:]){0,90}? ", r""),
    ("swing", "QT", r" swing (?:of|was|at|is|from|to)(?:[^;:]{0,60}?) ", r""),
    ("swing", "QT", r" swung (?:[a-zP0-9 ]{0,40}?)by ", r""),
    ("swing", "QT", r"", r" (?:(?:P\d+ - to - P\d+|[a-z-]+|P\d+) )?swing\b"),
    ("turnout_change", "QT", r" turnout\b(?:(?! (?:[QF]\d+|to|at|of) )[^;:.]){0,40} (?:{UP}|{DOWN})(?: by| almost| some)* ", r""),
    ("turnout_change", "QT", r" turnout\b[^;:.]{0,50} (?:,|\(|\N{EM DASH}|-|and) (?:{UP}|{DOWN})(?: by| almost| some)* ", r""),
    ("turnout", "QF", r" (?:turnout|turn-out)\b(?:(?! (?:share|swing|majority) )[^;:])*? ", r""),
    ("turnout", "QF", r"", r" turnout\b|^ (?:of )?(?:the |those |all )?(?:registered |eligible )?(?:electors|electorate|voters|people|those|adults) (?:registered |entitled |eligible |who could |to vote )*(?:voted|turned out|cast|took part|went to|bothered|stayed)"),
    # shares and their changes
    ("majority", "QTF", r" {MAJ}{MID} (?:of|was|is|to|from|at|on|by|stood at|:|-|just) (?:just |only )?", r""),
    ("share", "QF", r" (?:from|to|at|on|with|of|against|and|was|is|took|had|by) ", r" of (?:the |those |all )?(?:votes?|poll|valid|ballots|total|cast)\b"),
    ("share", "QF", r"", r" of (?:those|votes|the votes|the ballots|ballots) (?:cast|counted)\b"),
    ("change", "QT", r" (?:{UP}|{DOWN})(?: by| of| some| an| a| nearly| almost)* ", r"(?! of the vote)"),
    ("change", "QT", r" (?:\(|,) ", r" (?:more|fewer|less|higher|lower|better|worse)\b"),
    ("change", "T", r"", r""),
    ("share", "QF", r"", r""),
    # places
    ("nothing", "O", r"", r" (?:place|spot) (?:went|goes|fell|go|belonged) to"),
    ("nothing", "O", r" from (?:a )?", r" (?:place )?to (?:a )?O\d+"),
    ("nothing", "O", r" from (?:a )?O\d+ (?:place )?(?:up |down )?to (?:a )?", r""),
    ("position", "O", r"", r" (?:- )?(?:place\b|placed\b|-placed\b|spot\b)|^-place\b"),
    ("position", "O", r" (?:came|come|comes|coming|finish|finished|finishes|finishing|placed|ended|ending|trailed|trailing|pushed|slipped|slipping|fell|falling|"
     r"dropped|dropping|rose|rising|climbed|climbing|relegated|leapt|jumped|moved|up|down|in|into|from|to|was|were|is|are|be|beaten|be placed|left|leaving|knocked|a|an|the|and|strong|close|distant|poor|very|clear|good|,|back|with|C\d+|P\d+) ",
     r" (?:,|\.|on|with|and|in (?:S\d+|the|a|Y\d+)|behind|ahead|at|to|\)|\(|;|for|,|but|last|from|place|after|just|also|out|of (?:the )?N\d+)"),
    # votes
    ("votes", "N", r"", r" (?:personal |first-preference )?(?:votes?|ballots|crosses)\b"),
    ("votes", "N", r" {GOT} (?:(?:a|total|of|just|only|some|tally|vote) )*", r" (?:,|\.|to|for|against|;|and|while|\)|in (?:S\d+|Y\d+|the)|at the|last)"),
    ("votes", "N", r" {E} (?:'s|,|\(|-|\N{EM DASH}|:|had|on|with|and)? ?", r"(?! (?:[a-z]+s)\b)"),
    ("votes", "N", r" {E} (?:\( {E}|, {E}) [,)] ", r""),
    ("votes", "N", r" {E} 's (?:vote|tally|total|score|poll)[a-z ]*", r""),
    ("majority", "N", r" {MAJ}\b(?:(?! (?:votes?|share|turnout|swing|polled|got|deposits?) )[^;:.]){0,90} ", r""),
))  # fmt: skip
"""In order: the first row that fits decides."""

SUBJECT_RIGHT = compiled(
    r" (?:of the vote |votes |ballots )?(?:for|going to|went to) (?:the )?(?P<who>{E})"
)
SUBJECT_ATTACHED = compiled(
    r" (?P<who>{E}) (?:'s |\( |, (?:on|with) |\N{EM DASH} |: |, (?:who|which)(?: [a-z]+){0,3} )?(?:[a-z-]+ ){0,7}$"
)
SUBJECT = compiled(
    r" (?P<who>{E}|he|she|they|his|her|their|it|its|the party|the winner|the victor|the runner-up|"
    r"the independents?|his party|her party)(?= )"
)
OBJECT_BEFORE = compiled(
    r" (?:over|than|of|behind|{BEAT}|from|against|to|by|for|replaced|succeeds|ex|former|including|"
    r"the former|old|and the rest of) (?:the )?$"
)
PERSONAL = {"he", "she", "his", "her"}

THEN = compiled(
    r" (?:last time|previous|previously|notional|notionally|last general election|last election|"
    r"(?:N\d+ )?(?:years?|months?) (?:before|earlier|ago|previously)|the (?:year|time) before|"
    r"had (?:been|won|held|polled|taken|received|got|stood|had|begun)|was then|then|once|old|former|"
    r"defending|defended|overturned|overturning|overturn|wiped out|disappeared|inherited|"
    r"on (?:the|its) (?:present|new|current) boundaries|on paper|in the last parliament) "
)
THEN_TIGHT = compiled(
    r" (?:from|against|compared (?:with|to)|compares with|than|versus|instead of|not|(?:up|down) on) "
    r"(?:(?:the|his|her|their|a|an|notional|previous|just|only|majority of|one of|last time's) )*$"
)
THEN_AFTER = compiled(
    r"^ (?:of the vote |votes )?(?:last time|(?:N\d+ )?years? (?:before|earlier|ago)|previously|"
    r"the (?:year|time) before|at the (?:last|previous)|in the (?:last|previous)|before\b|disappeared)"
)
WHEN_THEN = compiled(r"(?: (?:before|earlier|ago)|last time) , when [^;]*$")
NOW_TIGHT = compiled(r" (?:to|now|is now|this time) (?:just |only )?$")
NOW_AFTER = compiled(r"^ [^,;.NQTF]{0,24}(?:this time|tonight|today)\b")
NOTIONAL = compiled(
    r" (?:notional|notionally|on (?:the|its) (?:present|new|current) boundaries|on paper) "
)
YEAR_AFTER = compiled(
    r"^(?:(?! [NQTF]\d)[^;:.,]){0,40}? (?:in|of|at|\(|back in) (?:the )?(?P<year>[YD]\d+)\b"
)
YEAR_BEFORE = compiled(
    r" (?:in|of|at|the|notional|her|his|their|for|on) (?P<year>[YD]\d+)(?P<between>[^;:]*)$"
)
SINCE = compiled(
    r" (?:since|on|than in|from|compared with|against|result for) (?:the )?(?P<year>Y\d+)\b"
)
"""What puts a figure in the past, and when."""

BELONGS: tuple[re.Pattern[str], ...] = tuple(map(compiled, (
    r" (?P<drop>(?:the |a |former |sitting )*(?P<party>P\d+) 's (?:new |sitting |own |outgoing |defeated |victorious )*(?:candidate |mp |incumbent |leader )?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop>(?P<now> )\( (?:the )?(?P<party>P\d+) \))",
    r" (?P<who>C\d+)(?P<now> )\((?P<drop> (?P<party>P\d+) [,:])(?= N)",
    r" (?P<who>C\d+)(?P<drop> (?:of|for) (?:the )?(?P<party>P\d+))(?= (?:was|is|came|took|on|with|had|,|\)|finished|polled|leapt|has|who|got|secured|won N|won Q|held|and|trailed|lost))",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:a|an|the|his|her|their|of|of the|for|for the|standing as an|standing as|who stood as an|an|who stood for|standing for) )+(?P<party>P\d+)(?: (?:candidate|rival|opponent|challenger|mp|incumbent|defender|contender|hopeful|runner-up))?)(?= [,.;])",
    r" (?P<drop>(?:(?:the|his|her|their|a|an|nearest|sitting|closest|defeated|victorious) )*(?P<party>P\d+) (?:candidate |rival |opponent |challenger |mp |incumbent |hopeful |contender |runner-up |defender |newcomer |councillor )?,? ?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:his|her|their|the) )(?P<party>P\d+) (?:rival|opponent|challenger|candidate) ,)(?= )",
)))  # fmt: skip
"""Somebody said to belong to a party: what may be dropped from the sentence once that is read."""

NOT_BELONGING = compiled(r" (?:ex|former|ex -|fellow|than|and|over|by|the|from)? ?$")
LEADERS = compiled(
    r" (?P<drop>(?:the |a |an )?(?:ex - |ex-|former |then )*P\d+ (?:party )?(?:leader|member|chief|chairman|chair)(?: in Y\d+)?)(?= )"
)
"""Offices: no votes hang on them, so they are passed over."""

CLAUSE_RIGHT = compiled(r"^(?:(?! [NQTF]\d)[^,;:.]){0,60}")
FIGURE = compiled(r" [NQTF]\d+ ")
SWING = compiled(
    r" (?:swing|swung|switch)[^;]* from (?:the )?(?P<from>P\d+) (?:[a-z]+ )?to (?:the )?(?P<to>P\d+)"
)
SWING_JOINED = compiled(
    r" (?P<from>P\d+) (?:- )?to (?:- |the )?(?P<to>P\d+)[^;]* swing| swing [^;]*to (?:the )?(?P<to2>P\d+) from (?:the )?(?P<from2>P\d+)"
)
SWING_TO = compiled(r" (?:swing|swung)[^;]* (?:to|towards) (?:the )?(?P<to>P\d+)")

_UP, _DOWN = compiled(r" {UP}\b"), compiled(r" {DOWN}\b")


def direction(left: str, right: str) -> int:
    """Which way the words say that a figure moved: 1 up, -1 down, 0 where they do not say."""
    up = max((m.end() for m in _UP.finditer(left[-60:])), default=0)
    down = max((m.end() for m in _DOWN.finditer(left[-60:])), default=0)
    if up == down:
        up, down = (-bool(m.match(right[:24])) for m in (_DOWN, _UP))
    return (up > down) - (up < down)


class Rule(NamedTuple):
    """A statement without a figure: what reads it, a word that must be there, its pattern."""

    reader: str
    cues: frozenset[str]
    pattern: re.Pattern[str]


def _rules(table: tuple[tuple[str, str, str], ...]) -> tuple[Rule, ...]:
    return tuple(
        Rule(reader, frozenset(cues.split()), compiled(pattern)) for reader, cues, pattern in table
    )


_WON = "won win wins winning took take takes taken secured clinched claimed captured carried"
_HELD = (
    "held hold holds holding kept keep keeps keeping retained retain retains clung hung defended"
)
_GAINED = "gained gain gains gaining captured seized snatched grabbed wrested regained retook recaptured reclaimed"
_BEAT = (
    "beat beats beaten beating defeat defeated defeats defeating saw seen sees ousted ousts unseated "
    "edged edging overcame toppled thrashed trounced fended held pipped pipping pips"
)
_LOST = "lost lose loses losing forfeited"

STATEMENTS: tuple[Rule, ...] = _rules((
    # who won
    ("winner", f"{_WON} {_HELD} {_GAINED}", r" (?P<who>{E}) (?:{ADV})*(?P<verb>{WIN}|{HOLD}|{GAIN})(?: on to| onto)? (?:back )?(?:(?:the|a|an|new|old|his|her|their|marginal|election|contest|by-election|by-|former|parliamentary|historic|bellwether|for|in|of|comfortably|narrowly|again|safe) )*(?P<seat>{SEAT}|election|by-election|contest|race)(?= )"),
    ("winner", "re-elected elected returned victorious triumphed prevailed reelected", r" (?P<who>{E}) (?:{ADV}|is |was |be |, the P\d+ , )*(?P<verb>re-elected|reelected|elected|returned|victorious|triumphed|prevailed|voted in)(?= )"),
    ("winner", "mp member", r" (?P<who>C\d+) (?:is|becomes|became|remains|will be|was|as) (?:(?:the|a|its|now|new|next|first|current|their|O\d+|P\d+) )*(?P<verb>mp|member of parliament|member)(?= )"),
    ("winner", _WON, r" (?P<who>P\d+|C\d+) (?:{ADV})*(?P<verb>win|won|wins)(?= (?:S\d+|with|by|again|,|\.|on D|for the))"),
    ("winner", f"{_WON} {_HELD} {_GAINED}", r" (?P<seat>S\d+|seat)[^,;]{0,30} (?:{ADV}|was |is |be )*(?P<verb>won|held|gained|taken|captured|retained|kept|secured|represented) (?:back )?by (?:the )?(?P<who>{E})(?= )"),
    ("winner", "fell fallen falls went gone goes passed swung swings switched turned moved returned", r" (?P<seat>S\d+|seat|constituency) (?:{ADV})*(?P<verb>fell|fallen|falls|went|gone|goes|passed|passes|swung|swings|switched|turned|moved|returned)(?: back| over)? (?:from (?:the )?P\d+ )?to (?:the )?(?P<who>{E})(?= )"),
    ("winner", "victory win triumph", r" (?:victory|win|triumph) (?:for|by) (?:the )?(?P<who>{E})(?= )"),
    ("winner", "winner victor", r" (?:winner|victor)(?: was| is| ,|, ) (?:the )?(?P<who>{E})(?= )"),
    ("winner", f"{_LOST}", r" (?:lost|lose|loses|losing|losing out)(?: [a-z]+){0,2}(?: S\d+| it)? to (?:the )?(?P<who>{E})(?= )"),
    ("winner", "majority lead margin", r" {MAJ} (?:of |was |is |at )?(?P<verb>N\d+) for (?:the )?(?P<who>{E})(?= )"),
    ("loser", _LOST, r" (?P<who>{E}) (?:{ADV})*(?:lost|lose|loses|losing) (?:(?:the|his|her|their|a) )*(?P<seat>S\d+|seat|constituency|it)(?= )"),
    # for whom
    ("label", "for as", r" (?P<who>C\d+) (?:(?! [CP]\d|[;:])[^;:])*? (?P<span>(?:for|as) (?:(?:the|an|a) )*(?P<party>P\d+))(?= (?:[,.;]|on|with|by|and|after|in|when|to|at|since|mp|candidate|from|last|despite|having))"),
    ("label", "the an a", r" (?P<who>C\d+) , (?P<span>(?:the|a|an) (?P<party>P\d+))(?= [,.])"),
    # who beat whom
    ("beaten_by", _BEAT, r" (?P<loser>C\d+|P\d+) (?:{ADV}|was |is |been |being )+(?:defeated|beaten|ousted|unseated|toppled|pipped|thrashed|trounced|edged out)(?: in S\d+| at S\d+| there)? by (?:(?:the|his|her|P\d+ 's) )*(?P<who>{E})(?= )"),
    ("beat", _BEAT, r" (?P<who>{E}|he|she|they) (?:{ADV})*(?P<verb>{BEAT}) (?:(?:the|his|her|their|sitting|former|mp|incumbent|rival|rivals|challenge of|challenge from|a) )*(?P<other>{E})(?= )"),
    ("ahead", "beating pipping ahead behind edging overtaking outpolling leapfrogging above below trailing", r" (?P<span>(?P<verb>beating|pipping|ahead of|behind|edging out|edging ahead of|overtaking|outpolling|leapfrogging|above|below|trailing) (?:(?:the|his|her|their|both|nearest|rival|only|just) )*(?P<other>{E}))(?= )"),
    ("runner_up", "runner-up", r" (?:runner-up|runner up|nearest rival|closest rival|nearest challenger|closest challenger)(?: was| is| ,|,)? (?:the )?(?P<who>{E})(?= )"),
    ("runner_up", "runner-up", r" (?P<who>{E}) (?:, |was |is |finished |came |as )*(?:the |a |distant |close )*runner-up(?= )"),
    ("went_to", "went goes fell go belonged", r" (?P<place>O\d+) (?:place|spot) (?:went|goes|fell|go|belonged) (?P<span>to (?:the )?(?P<who>{E}))(?= )"),
    ("places", "from", r" (?P<span>from (?:a )?(?P<from>O\d+)(?: place)? (?:up |down )?to (?:a )?(?P<to>O\d+))(?= )"),
    # hold or gain
    ("gain_from", "from", r" (?:(?P<who>{E}) )?(?:{ADV})*(?P<verb>{WIN}|{GAIN}|gain|gains|win)(?: back)?(?: (?!from )(?:[a-z'-]+|[SCPO]\d+|,)){0,6}? (?P<span>from (?:(?:the|an|a) )*(?P<party>P\d+))(?= )"),
    ("gain_from", "from", r" (?P<verb>switch(?:ed|es)?|pass(?:ed|es)?|swung|swings?|mov(?:ed|es)|chang(?:ed|es) hands|went|goes) (?P<span>from (?:the )?(?P<party>P\d+))(?= to )"),
    ("outcome", "gain hold", r" (?P<span>(?P<who>P\d+) (?P<verb>gain|hold))(?= )"),
    ("held", _HELD, r" (?P<who>{E}) (?:{ADV})*(?P<span>(?:held|hold|holds|holding|kept|keep|keeps|keeping|retained|retain|retains|retaining|clung on to|hung on to|held on to|held onto|clung onto))(?: on to| onto)? (?:(?:the|new|marginal|safe|his|her|their|of|old) )*(?:S\d+|seat|constituency)(?= )"),
    ("gained", _GAINED, r" (?P<who>{E}) (?:{ADV})*(?P<span>gained|gain|gains|gaining|regained|regain|regains|retook|retakes|recaptured|snatched|seized|captured|won back|took back) (?:(?:the|new|marginal|back|of|seat) )*(?:S\d+|seat|constituency|it)(?= )"),
    # deposits
    ("nobody_lost", "deposit deposits", r" (?P<span>nobody|no one|no-one|none(?: of (?:the )?(?:N\d+ )?[a-z]+)?|no candidates?|not one(?: candidate)?) (?:has |have |had )?{LOST} (?:(?:a|the|their|his|her|its) )?deposits?\b"),
    ("all_lost", "deposit deposits", r" (?P<span>(?P<which>both|all(?: N\d+| three| four)?|each)(?: of (?:them|whom))? (?:had |have )?{LOST} (?:(?:a|the|their|his|her|its) )?deposits?)\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>{LOST} (?:(?:his|her|their|its|the|a) )+deposits?)\b"),
    ("kept_deposit", "deposit deposits", r" (?P<span>(?:just |only just |narrowly |barely )?{KEPT} (?:(?:his|her|their|its|the) )+deposits?)\b"),
    # comparisons without a figure
    ("majority_compared", "smaller bigger larger lower higher narrower greater slimmer wider reduced increased smallest", r" (?P<span>(?:(?:a|an|much|far|even|slightly) )*(?P<verb>smaller|bigger|larger|lower|higher|narrower|greater|slimmer|wider) {MAJ}(?: of N\d+)? than (?:(?:the|his|her|their|a|in|at|last|time) )*(?P<then>notional|previous|Y\d+|last|before|N\d+)?(?: N\d+)?)"),
    ("ratio", "double doubled doubling doubles halved halving halves halve trebled tripled trebling treble triple quadrupled quintupled twice sextupled", r" (?P<span>(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|not quite|all but|well over)?(?: ?)(?P<verb>doubled|doubling|doubles|double|halved|halving|halves|trebled|tripled|trebling|treble|triple|quadrupled|quintupled|sextupled|twice))(?= )"),
    ("moved", "fell rose dropped slipped grew declined increased up down climbed jumped slumped", r" (?P<what>share|vote|votes|vote share|support|turnout|majority)(?: of the vote)? (?:also )?(?P<span>(?P<verb>{UP}|{DOWN})(?: too| again| as well| slightly| sharply| back| away)?)(?= (?:[.,;]|and (?![NQT])|but|as))"),
    ("than_before", "than", r" (?P<span>(?P<verb>less|fewer|lower|worse|down|more|higher|better|up) (?:than|on) (?:(?:his|her|their|its|the|what|it|they|he|she|party|share|managed|result|in|at|won|got|performance|figure) )*(?P<then>last time|Y\d+|last election|last general election|previous election|managed|before))(?= )"),
    # how long, since when
    ("first_since", "since", r" (?P<span>(?P<first>first|only|not|n't|never|last|didn't|failed)(?P<body>[^;]*?) since (?P<least>(?:at least |the )?)(?:(?:a|an|the|its|in|at|by-election|byelection|general|election|landslide|of|S\d+|far back as) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election| election)?)(?= )"),
    ("first_since", "since", r" (?P<span>since (?:(?:at least|a|an|the|its|in|by-election|byelection|general|election|of) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election)?) (?P<body>that [^;]*?(?P<first>not|n't|failed|never|first)[^;]*)"),
    ("run_since", "since", r" (?P<body>[^;]*?) (?P<span>(?:ever )?since (?P<least>(?:at least )?)(?:(?:a|an|the|its|in|at|by-election|byelection|general|election|of|winning|it|was|created|far back as) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election)?)(?= )"),
    ("first_in_years", "first", r" (?P<span>(?P<first>first)(?P<body>[^;,]*?) (?:in|for) (?P<hedge>)(?P<n>N\d+) (?P<unit>years|decades))(?= )"),
    ("last_won", "last", r" (?P<who>{E}) (?:(?:had|have|has|was) )?last (?:won|held|taken|elected|represented|returned)[^;,]*? (?P<span>in (?:the )?(?P<year>[YD]\d+))(?= )"),
    ("streak", "row elections successive consecutive straight times running time election contests victory win", r" (?P<span>(?:all )?(?P<n>N\d+) (?:(?:of|the|last|previous|consecutive|successive|straight|general|unbroken) )*(?:elections?|contests?|general elections?|victories|wins|times)(?: in a row| running| in succession| on the trot)?)(?= )"),
    ("streak", "row successive consecutive straight running time win victory term election", r" (?P<span>(?P<n>O\d+) (?:(?:consecutive|successive|straight|general|election) )*(?:time|election|win|victory|term|contest)(?: in a row| running| in succession)?)(?= )"),
    ("tenure", "years decades decade year century months", r" (?:for|after|over|spent|spanning|of|in|his|her|their|than|,|ends|ending|ended) (?:(?:more than|the|a|some|last|his|her|their) )*(?P<span>(?P<n>[NF]\d+)(?: of)?(?: a)? (?P<unit>years|decades|decade|century|year))(?= (?:as|in|of|,|\.|at|representing|on|mp|with|and|later|the))"),
    # party and whip
    ("spell", "suspended suspension suspending withdrawn removed lost stripped expelled expulsion kicked thrown ejected readmitted reinstated restored allowed blocked barred deselected banned stopped prevented resigned quit left endorsed restore", r" (?P<span>(?P<verb>suspended|suspension|suspending|withdrawn|removed|stripped|lost the whip|expelled|expulsion|kicked out|thrown out|ejected|readmitted|reinstated|restored|not restored|let back|allowed back|back into|blocked|barred|not allowed to (?:run|stand)|deselected|banned|prevented|stopped from|not endorsed|resigned|quit))(?= )"),
    # records and the nation
    ("record_of", "closest narrowest tightest smallest slimmest lowest largest biggest highest greatest safest widest", r" (?P<span>(?P<place>O\d+ |O\d+ - |next |O\d+ -)?(?:most )?(?P<verb>closest|narrowest|tightest|smallest|slimmest|lowest|largest|biggest|highest|greatest|safest|widest)(?: (?P<what>(?:[a-z]+ )?(?:contest|result|race|majority|margin|seat|turnout|win|fight))| (?P<next>in)\b))(?: so far)?(?: of (?:the|all) (?:night|election|country|N\d+))?(?:,)?(?: in the country| nationally| anywhere)?(?: (?:is|was|came|comes)(?: in| at)?| in| ,)? (?:(?:the )?(?P<seat>S\d+)(?= )|(?=.))"),
    ("only_gain", "only sole", r" (?P<span>(?P<party>P\d+) 's (?:only|sole) gain)(?= )"),
    ("largest", "largest", r" (?P<who>P\d+) (?:are|is|remain|remains|were|was|will be|emerged as|as) (?:still |clearly )?the largest party(?= )"),
    ("largest", "lead ahead", r" (?P<who>P\d+) (?:lead|are ahead|is ahead|leads)(?= )"),
    ("no_majority", "majority hung", r" (?P<span>no (?:overall )?majority|hung parliament|no party (?:has|had|with) an? overall majority)(?= )"),
    # the day
    ("polled_on", "on in", r" (?:on|in) (?:(?:thursday|wednesday|friday|tuesday|monday) )?(?:,)?(?P<span>D\d+)(?= )"),
))  # fmt: skip
"""Every pattern that stands in a sentence is read, in order."""

PLUPERFECT = compiled(r" had (?:[a-z]+ )?(?:won|held|taken|been|gained|kept|beaten)\b")
PAST = compiled(
    r" (?:last time|(?:N\d+ )?years? (?:before|earlier|ago)|the year before|previously|notional) "
)
BY_VOTES = compiled(r"^ (?:in S\d+ )?by (?:just |only |a majority of )?(?P<n>N\d+)")
NOT_SEAT = compiled(r" (?:votes?|share|swing|support|council) ")
COUNTED_BEFORE = compiled(
    r" (?:N\d+|nobody|none|both|all|each|no)(?: of (?:the |them |whom )?(?:other )?(?:N\d+ )?)?(?: ?(?:candidates|others|parties|of them|of whom|contenders|who stood|that stood|also|have|had|all|each))* $"
)
NEXT_BEST = compiled(
    r" (?:next (?:candidate|best|placed)|nearest|runner-up|second-placed|closest|rival|opponent) "
)
OF_MAJORITY = compiled(r" {MAJ} (?:of |was )?(?:N\d+ )?,? ?$")
VOTING = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|elected|re-elected|returned|election|by-election|polling|voted|poll|contest|result) "
)
TIMES: Mapping[str, Fraction] = {
    **dict.fromkeys(("doubled", "doubling", "doubles", "double", "twice"), Fraction(2)),
    **dict.fromkeys(("halved", "halving", "halves"), Fraction(1, 2)),
    **dict.fromkeys(("trebled", "tripled", "trebling", "treble", "triple"), Fraction(3)),
    "quadrupled": Fraction(4),
    "quintupled": Fraction(5),
    "sextupled": Fraction(6),
}


def is_up(verb: str) -> bool:
    """Whether a verb of movement, or a comparative, says up."""
    return bool(_UP.match(f" {verb}")) or verb in ("more", "higher", "better", "up")


NEGATIVE = frozenset({"not", "n't", "never", "didn't", "failed"})
IS_NEGATIVE = compiled(
    r"(?: not | n't |n't | never | failed to | rather than | other than | anything but | non- )"
)
RUN_WORDS = compiled(
    r" (?:won|win|wins|held|hold|holds|has been|had been|have been|kept|returned|voted|represented|elected|retained|sat|been|mp|member|served|every|each|all|seat|stayed|remained)\b"
)
BY_ELECTION = compiled(r"by-?election")
HAD = compiled(r" (?:had|'d|until|before|having|were|was) ")
UNIVERSAL = compiled(r" (?:every|each|all|always|any) ")
SPELLS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "suspended": (("party", "suspended"), ("whip", "suspended")),
    "suspension": (("party", "suspended"), ("whip", "suspended")),
    "suspending": (("party", "suspended"), ("whip", "suspended")),
    "withdrawn": (("whip", "suspended"),),
    "removed": (("whip", "suspended"),),
    "stripped": (("whip", "suspended"),),
    "lost the whip": (("whip", "suspended"),),
    "expelled": (("party", "expelled"),),
    "expulsion": (("party", "expelled"),),
    "kicked out": (("party", "expelled"),),
    "thrown out": (("party", "expelled"),),
    "ejected": (("party", "expelled"),),
    "readmitted": (("party", "restored"),),
    "reinstated": (("party", "restored"), ("whip", "restored")),
    "restored": (("party", "restored"), ("whip", "restored")),
    "let back": (("party", "restored"),),
    "allowed back": (("party", "restored"),),
    "back into": (("party", "restored"),),
    "not restored": (("whip", "suspended"),),
    "blocked": (("candidacy", "not endorsed"),),
    "barred": (("candidacy", "not endorsed"),),
    "not allowed to run": (("candidacy", "not endorsed"),),
    "not allowed to stand": (("candidacy", "not endorsed"),),
    "deselected": (("candidacy", "not endorsed"),),
    "banned": (("candidacy", "not endorsed"),),
    "prevented": (("candidacy", "not endorsed"),),
    "stopped from": (("candidacy", "not endorsed"),),
    "not endorsed": (("candidacy", "not endorsed"),),
    "resigned": (("party", "resigned"), ("whip", "resigned")),
    "quit": (("party", "resigned"), ("whip", "resigned")),
}
"""Which spells of party, whip and candidacy a verb may speak of."""

WHIP = compiled(r" whip")
DATED_NEAR = compiled(r" (?:(?:in|on|since|from|until|of|by|during|,) )?(?P<date>[DY]\d+)\b")
DAYS_LATER = compiled(
    r" (?:(?:following|after|within|just|only|for|lasted) )*(?P<n>N\d+) (?P<unit>days|weeks|months|years)(?: later| afterwards| after| on)?(?= )"
)
ROW = compiled(
    r" (?:in a row|running|in succession|on the trot|consecutive|successive|straight|unbroken) "
)
WON_BEFORE = compiled(
    r" (?:{WIN}|{HOLD}|victory|victorious|elected|re-elected|returned) (?:[a-z]+ |S\d+ |it ){0,6}$"
)
FIRST = compiled(r" first ")
MOVED = compiled(r" (?:{UP}|{DOWN}|share|turnout|swing) ")

THAN = compiled(r"^ (?:seats? )?(?:more|fewer|less|up|down) (?:seats? )?(?:than|on)")
BRITAIN = compiled(r" (?:britain|gb) ")
NOT_NATIONAL = compiled(r" (?:ever|since|history|here|decades|years|record) ")
REGION = re.compile(
    r"\b(?:in|of) (?:the )?(England|Scotland|Wales|Northern Ireland|London|North East|North West|"
    r"South East|South West|East Midlands|West Midlands|East of England|Yorkshire and The Humber)\b(?! [A-Z])"
)
NOTHING = frozenset({"age", "time", "nothing", "money"})
NATIONWIDE = compiled(
    r" (?:nationally|nationwide|national|across the country|great britain|across britain|the uk|across the uk) "
)
FORMER = compiled(r" (?:former|ex|ex -|once|then|late|ousted) (?:the )?$")
UNHELD: tuple[tuple[str, re.Pattern[str], str], ...] = (
    (
        "cause",
        compiled(
            r" (?:because|due to|owing to|thanks to|as a result of|led to|in reaction to|in protest at|helped by|blamed on|driven by|in response to) [^.;]*(?= )"
        ),
        "The record holds no causes.",
    ),
    (
        "opinion",
        compiled(
            r" (?:close competition|against expectations|a shock|humiliating|disastrous|stunning|dismal|sensational|predictably|surprisingly)(?= )"
        ),
        "A judgement without a threshold; the record holds none.",
    ),
)
"""What no results record holds, and what is said of it."""

NO_NAME = compiled(
    r"^ (?:he|she|they|it|his|her|their|its|the|a|an|with|that|this|those|these|in|at|on|after|when|"
    r"but|and|there|turnout|votes|some|just|only|more|all|both|having|taking|winning|polling|by|from|"
    r"against|for|while|although|despite|as|to|of|if|yet|so|then|now|overall|nearly|almost|over|"
    r"under|about|one|two|three|four|five|not|no|nobody|even|still|also|here|locally|labour's) "
)

SURNAME = compiled(
    r"(?<! the)(?<! a)(?<! an) ! (?:{GOT}|{WIN}|{HOLD}|{BEAT}|{UP}|was|re-elected|came|finished|lost|who|,) "
)
RE_ELECTED = compiled(
    r" (?:won|wins|re-elected|elected|returned|held|holds|kept|retained|victorious) "
)
