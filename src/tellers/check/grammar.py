"""The grammar: what words around a figure make it, and what sentences state without one.

Tables of literals. A pattern matches a sentence's skeleton, in which `C0` is somebody, `P0` a
party, `S0` a seat, `N0` a number, `Q0` a percentage, `T0` points, `F0` a part, `O0` a place, `Y0`
a year and `D0` a date. `{E}` stands for a candidate or a party; the other braces are in WORDS.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

WORDS: Mapping[str, str] = {
    "E": r"[CP]\d+",
    "MID": r"(?:(?! [NQTF]\d)[^;:.]){0,70}?",
    "ADV": r"(?:comfortably|easily|narrowly|duly|just|now|also|already|again|finally|only|still|"
    r"convincingly|sensationally|therefore|then|later|last|once|has|have|had|having|been|been) ",
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
    ("deposits", "N", r"", r" (?:candidates |others |of them |of (?:the )?(?:other )?N\d+ (?:candidates |others |who stood )?|"
     r"other candidates |parties |of whom |contenders |more )*(?:(?:all|each|had|have|also|would|both|who|had each) )*"
     r"{LOST} (?:(?:a|the|their|its|his|her) )?deposits?\b"),
    ("deposits", "N", r"", r" (?:lost deposits|deposits (?:were |was )?(?:lost|forfeited)|deposits\b)"),
    ("candidates", "N", r" [NO]\d+ of (?:the )?(?:other )?", r" (?:candidates|contenders|people|who|on the|standing|names|{LOST})\b"),
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
    ("net", "N", r" net (?:gain|loss|change)(?:s|es)? of ", r""),
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
    ("majority_change", "NQT", r" {MAJ}(?:(?! (?:from|to) )[^;:.]){0,40} (?:{UP}|{DOWN})(?: by)? (?:more than |just )?", r"(?! {MAJ})"),
    ("majority", "NQTF", r"", r" (?:- )?(?:votes? |vote-|point )?{MAJ}\b(?! of [NQ])"),
    ("majority", "NQTF", r" (?:{WIN}|{HOLD}|{GAIN}|won|victory|home|win|hold|gain|returned|re-elected|elected|beaten|defeated|triumphed|victorious|through|lost|lead|led|hung on|clung on|squeaked|scraped)\b(?:(?! [NQT]\d)[^;:]){0,90}? by (?:(?:just|only|a|an|margin|majority|slim|narrow|mere|wafer-thin|of|by|massive|huge|whopping) )*", r"(?! (?:- )?year| points?)"),
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
    ("share", "QF", r" (?:from|to|at|on|with|of|against|and|was|is|took|had|by) ", r" of the (?:vote|votes|poll|valid|ballots|total)"),
    ("change", "QT", r" (?:{UP}|{DOWN})(?: by| of| some| an| a| nearly| almost)* ", r"(?! of the vote)"),
    ("change", "QT", r" (?:\(|,) ", r" (?:more|fewer|less|higher|lower|better|worse)\b"),
    ("change", "T", r"", r""),
    ("share", "QF", r"", r""),
    # places
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
))  # fmt: skip
"""In order: the first row that fits decides."""

SUBJECT_RIGHT = compiled(r" (?:of the vote |votes |ballots )?(?:for|going to|went to) (?:the )?(?P<who>{E})")
SUBJECT_ATTACHED = compiled(
    r" (?P<who>{E}) (?:'s |on |with |\( |, on |, with |\N{EM DASH} |: |'s [a-z]+ |'s vote [a-z]* ?|"
    r", (?:who|which)(?: [a-z]+){0,3} )?(?:just |only )?$"
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
    r"had (?:been|won|held|polled|taken|received|got|stood|had)|old|former|defending|defended|overturned|"
    r"overturning|overturn|wiped out|disappeared|on (?:the|its) (?:present|new|current) boundaries|"
    r"on paper|inherited|was then|compared (?:with|to)|compares with|against|in the last|"
    r"at the general election of|once|then|up from|down from|had) "
)
THEN_TIGHT = compiled(
    r" (?:from|(?:down|up) from|against|compared (?:with|to)|compares with|than|versus|instead of) "
    r"(?:the |his |her |their |a |an )?(?:notional |previous |just |only |majority of |one of )*$"
)
NOW_TIGHT = compiled(r" (?:to|now) (?:just |only )?$")
NOTIONAL = compiled(r" (?:notional|notionally|on (?:the|its) (?:present|new|current) boundaries|on paper) ")
YEAR_RIGHT = compiled(r"^(?:(?! [NQTF]\d)[^;:.]){0,40}? (?:in|of|at|\() (?:the )?(?P<year>[YD]\d+)\b")
YEAR_LEFT = compiled(r" (?:in|of|at|the|notional|her|his|their|,) (?:the )?(?P<year>[YD]\d+)(?: 's)? [^;:]*$")
LATER = compiled(r" (?:in|at) (?:the )?(?P<year>[YD]\d+) [^;:.]*$")
"""What puts a figure in the past, and when."""

BELONGS: tuple[re.Pattern[str], ...] = tuple(map(compiled, (
    r" (?P<drop>(?:the |a |former |sitting )*(?P<party>P\d+) 's (?:new |sitting |own |outgoing |defeated |victorious )*(?:candidate |mp |incumbent |leader )?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop> \( (?:the )?(?P<party>P\d+) \))",
    r" (?P<who>C\d+) \((?P<drop> (?P<party>P\d+) [,:])(?= N)",
    r" (?P<who>C\d+)(?P<drop> (?:of|for) (?:the )?(?P<party>P\d+))(?= (?:was|is|came|took|on|with|had|,|\)|finished|polled|leapt|has|who|got|secured|won N|won Q|held|and|trailed|lost))",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:a|an|the|his|her|their|of|of the|for|for the|standing as an|standing as|who stood as an|an|who stood for|standing for) )+(?P<party>P\d+)(?: (?:candidate|rival|opponent|challenger|mp|incumbent|defender|contender|hopeful|runner-up))?)(?= [,.;])",
    r" (?P<drop>(?:(?:the|his|her|their|a|an|nearest|sitting|closest|defeated|victorious) )*(?P<party>P\d+) (?:candidate |rival |opponent |challenger |mp |incumbent |hopeful |contender |runner-up |defender |newcomer |councillor )?,? ?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:his|her|their|the) )(?P<party>P\d+) (?:rival|opponent|challenger|candidate) ,)(?= )",
)))  # fmt: skip
"""Somebody said to belong to a party: what may be dropped from the sentence once that is read."""

NOT_BELONGING = compiled(r" (?:ex|former|ex -|fellow|than|and|over|by|the|from)? ?$")
LEADERS = compiled(r" (?P<drop>(?:the |a |an )?(?:ex - |ex-|former |then )*P\d+ (?:party )?(?:leader|member|chief|chairman|chair)(?: in Y\d+)?)(?= )")
"""Offices: no votes hang on them, so they are passed over."""
