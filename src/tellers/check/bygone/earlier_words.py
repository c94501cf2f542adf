"""What writers call an earlier poll of a seat, and what somebody, or a party, was or had there.

A bar within brackets parts words of which any may stand; nothing after it, that none need.
"""

_POLL = "(general election|election|contest|poll|outing|vote|time out|time round|time around|time)"
_TRIED = (
    "(stood|tried|fought it|fought the seat|fought here|ran|contested it|contested the seat|"
    "stood here|last stood|last tried|last stood here|was last elected|was last returned|"
    "won it|was elected|was first elected|first won it|last won it|was returned|last fought it)"
)
_HOME = (
    "(home|in|through|over the line|back|across the line|past the post|re-elected|elected|returned|"
    "sent back|sent to westminster)"
)

KINDS = {
    "year": (
        "(back|way back|) (in|at|of) (the|) Y",
        "(in|at) the (general|) election of Y",
        "Y",
        "(as recently as|as long ago as) Y",
        "that of Y",
        "the Y (general election|election)",
        "(in|at) the Y (general election|election|contest|poll|result|count)",
    ),
    "ago": (
        "N (years|months) (ago|earlier|before|previously|since)",
        "(a|one) year (ago|earlier|before)",
        "a decade (ago|earlier|before)",
        "(just|only|barely|some) N years (ago|earlier|before)",
        "N years (before that|before this)",
        "from N years (ago|earlier|before)",
        "of N years (ago|earlier|before)",
    ),
    "then": (
        f"(at|in|from|of|) (the|its|his|her|their) (last|previous|preceding|prior) {_POLL}",
        f"last {_POLL}",
        "(previous|preceding|previously|last time|the time before)",
        "(the|) notional",
        "on paper",
        "on the (new|redrawn|revised|present|current) (boundaries|lines|map)",
        "(had|has) (been|) (previously|once)",
        f"when (he|she|C|it|they) (had|) {_TRIED}",
        "(on|at) (his|her|its) (last|previous) (attempt|outing|try)",
        "last time out",
        "(notionally|nominally)",
        "the last (time|election)",
        "on the notional (figures|count|reckoning)",
        f"when (the|) (late|) (C|) {_TRIED}",
        "(former|old|previous)",
        "of last time",
        "from last time",
        "the last time (he|she|they|it) (stood|fought it|was elected|tried)",
    ),
    "heir": (
        "(asked to defend|defending|had to defend|trying to defend|seeking to defend|inherited|inheriting|"
        "bequeathed|was bequeathed|had been bequeathed|handed|called on to defend|left to defend|charged with defending|"
        "what had been|what was|what used to be|what was once|what had looked like|where there had been|where there was)",
        "(bequeathed|left|left behind|built up|handed down|handed on) by (C|the late C|her predecessor|his predecessor)",
    ),
    "this_time": (
        "(this time|now|tonight|last night|today|yesterday|this year|on this occasion|this week)",
    ),
    "role": (
        "(the|) (outgoing|sitting|late|retiring|departing|departed|former|previous|last|defeated|"
        "beaten|ousted|unseated|incumbent|then|old) (member|mp|holder|incumbent|man|woman|"
        "occupant|tenant|representative|victor|winner)",
        "(his|her|its|their|the) predecessor",
        "the last (man|woman|person|member) to (hold|have|represent) it",
        "the last (holder|occupant)",
        "whoever (held|had) it",
        "its (last|previous) (member|mp|holder)",
    ),
    "next": (
        "(runner-up|runners-up|runner - up|runners - up)",
        "(came|coming|come|was|were|been) next",
        "(in|into|took|takes|taking) second",
        "(closest|nearest|main|chief) (challenger|challengers|rival|rivals|pursuer|pursuers)",
        "(the|) (best|first) of the (losers|beaten|rest|also-rans)",
        "next in line",
        "(occupied|filled|took|taken) (the|) runner-up (spot|slot|place|position)",
    ),
    "bottom": (
        "(bottom|foot|tail) of the (poll|heap|pile|table|field)",
        "dead last",
        "(came|finished|come|coming|finishing|placed|trailed in) (plumb|dead|) last",
        "at the (bottom|foot|tail)",
        "in last place",
    ),
    "won": (
        "(won|win|carried|took|taken|topped the poll|came first|come first|came top|come top|been first|"
        "was first|finished first|finished top|came out on top|come out on top|been top|held|was top|"
        "victorious|winners|winner|the winner|the winners|captured|in first place|prevailed|triumphed)",
        "(was|were|been) (successful|victorious|the victors|the victor)",
    ),
    "by": (
        "by which (he|she|it|they|C|P|the P) (had|) (won|got home|got in|held on|survived|scraped home|won it|"
        "held it|clung on|won here|had won|carried it|scraped in)",
        "(to the good|in front|ahead|clear|to spare|in hand)",
    ),
    "by_so_many": ("(by|with) (just|only|a mere|some|no more than|all of|fully|)",),
    "home": (
        f"(got|scraped|squeaked|squeezed|crept|sneaked|came|slipped|limped|romped|cruised|coasted|"
        f"stormed|swept|been|was|were|get) {_HOME}",
        "(survived|held on|clung on|hung on|won it|won here|won there|won the seat|won S|held S|taken it|"
        "took it|took the seat|kept it|retained it|beat him|beat her|"
        "beat C|beat the P|beat P|beaten C|beaten the P|finished ahead|been ahead|was ahead|were ahead|"
        "led|won the day|pulled it off|seen off C|saw off C|kept|retained|been re-elected|re-elected|"
        "was re-elected|been elected|was elected|been returned|was returned|took|taken)",
    ),
    "majority": (
        "(majority|cushion|lead|margin|advantage|buffer|winning margin|edge|majority of|head start|"
        "gap|margin of victory|margin of safety|winning majority|comfort blanket|comfort zone)",
        "(sat on|sitting on|defended|defend|left|enjoyed|"
        "boasted|nursing|nursed|amassed|built|built up|piled up|guarding) (a|an|the|) (majority|cushion|lead|margin|advantage|buffer|one) (of|)",
    ),
    "votes": ("votes", "(papers|ballots)", "(vote|tally|total|poll|haul)"),
    "polled": (
        "(polled|polling|took|taken|won|had|scored|managed|received|got|collected|attracted|secured|"
        "gathered|amassed|mustered|recorded|picked up|drew|piled up) (just|only|a mere|some|)",
    ),
    "share": (
        "(share|of the vote|of the votes|of the poll|vote share|of votes|of all votes|share of the vote)",
    ),
    "turnout": (
        "(turnout|turn-out|the turnout|participation)",
        "(voted|turned out|went to the polls)",
    ),
    "number": ("N", "N votes"),
    "percent": ("Q",),
    "part": ("F",),
    "place": (
        "(a distant|a close|a poor|a good|a strong|a bad|a dismal|in|into|in a|) O (place|spot|slot|position|)",
        "the O (place|spot|slot|position)",
        "(came|come|coming|finished|finishing|been|was|were|placed|ended|ended up|trailed in|trailing in|"
        "ran|run|stood|lay|languished|pushed into|relegated to|beaten into|down in|left in) "
        "(a|an|in|) (distant|close|poor|good|strong|bad|dismal|respectable|well-beaten|) O (place|spot|slot|position|)",
    ),
    "who": ("C", "P", "candidate of the P", "the P"),
    "his": ("(his|her) (own|old|former|) party", "(his|her) own side", "(whose) party"),
    "he": ("he", "she"),
    "its": ("the party", "it", "they", "party"),
    "to": (
        "(to|behind|against|over|ahead of|from) (him|her|it|them|C|P|the P)",
        "to the (winner|victor)",
        "beaten by (C|P|the P|him|her)",
        "(ousting|unseating|beating|defeating|ahead of|behind|over) (C|P|the P|P 's C)",
    ),
    "seat": (
        "S",
        "(in|at|for|of|from|across) S",
        "(in|for|of|at|) (the|this|a|his|her|their|that) "
        "(seat|constituency|division|place|town|city|borough|county|patch)",
        "here",
        "there",
        "locally",
        "(mp|member|candidate) for S",
        "(the|) new (mp|member) (for S|)",
        "(seat|constituency)",
    ),
    "counted": (
        "O (of them|of these|of those|of which|time|win|victory|success|election|contest|ever)",
        "the O (to|since|of|P)",
        "(every|each|all|any|never|no|none|nobody|only|not)",
    ),
    "general": ("(at|from|in|of|since) the general election",),
    "fate": (
        "(vanished|evaporated|disappeared|gone|is no more|wiped out|swept away|swallowed up|crumbled|"
        "melted away|collapsed|overturned|overhauled|was overturned|erased|no protection|not enough|"
        "of no avail|counted for nothing|counted for little|meant nothing|went up in smoke|"
        "trimmed|cut|slashed|was cut|has been wiped out|was wiped out|demolished|eaten away|lost|"
        "blown away|obliterated|proved no defence|shredded|turned to dust|proved useless|"
        "failed to save (him|her|them|it|the P)|could not save (him|her|them|it|the P))",
    ),
    "plain": (
        "(a|an|the|this|that|these|those|is|was|are|were|has|have|had|been|being|be|also|even|still|"
        "then|too|in fact|indeed|however|though|actually|simply|meanwhile|nevertheless|'|'s|,|of|in|at|"
        "for|to|by|with|on|who|which|whose|where|when|after|so|as|it was|it is|came|come|comes|"
        "finished|placed|candidate|candidates|mp|member|councillor|former|just|only|a mere|mere|some|"
        "barely|even|(|)|and|while|having|from|him|her|his|their|its|them|did|only|narrow|slender|"
        "slim|tiny|handsome|healthy|comfortable|hefty|wafer-thin|commanding|thumping|big|large|small|"
        "modest|stood at|stood|stands|himself|herself|far|well|narrowly|comfortably|easily|just about|"
        "a long way back|some way back|finishing|ended|ending|coming|recorded|registered|figure|"
        "mr|mrs|ms|dr|sir|dame|earned|gave|given|giving|behind|there|under|holding|she had|he had|"
        "what|what had been|what was|worth|duly|stood|standing|not far|hopeful|challenger|man|woman|runner)",
    ),
}
