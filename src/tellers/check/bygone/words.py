"""What writers call the wins of a seat's past: a word of each kind, with all that may stand for it.

A bar within brackets parts words of which any may stand; nothing after it, that none need.
"""

_YEAR = "(the|that of|those of|) Y"
_SEAT = (
    "(seat|constituency|division|town|city|borough|county|place|area|island|district|patch|"
    "electorate|voters|people|locals)"
)
_WON = (
    "(won|win|wins|winning|carried|carry|taken|take|took|captured|capture|secured|claimed|"
    "come out on top|came out on top|come out ahead|come top|came top|topped the poll|come first|"
    "came first|finished first|finished top|been first|been successful|was successful|successful|"
    "were successful|prevailed|triumphed|been victorious|was victorious|were victorious|"
    "emerged victorious|got in|got home|get home|been top|gone on to win|walked it|"
    "been on top|tasted victory|tasted success|had a winner|pulled it off|"
    "won through|come home first|held off all comers)"
)
_HAVING = (
    "(enjoyed|notched up|chalked up|clocked up|racked up|strung together|put together|recorded|"
    "registered|scored|reeled off|managed|landed|seen|see|celebrated|savoured|boasted|stacked up|"
    "completed|compiled)"
)
_CHOSE = (
    "(returned|return|returning|elected|elect|electing|voted|vote|voting|voted for|vote for|chosen|"
    "chose|choose|choosing|picked|gone|went|going|goes|backed|backing|plumped for|opted for|"
    "sent|send|sending|stayed|stayed loyal to|stayed with|stuck with|remained|remained loyal to|"
    "been loyal to|been faithful to|stayed true to|preferred|favoured|turned|turned to|fallen to|"
    "fell to|fall to|been won by|won by|been taken by|taken by|been held by|held by|"
    "been carried by|been captured by|been kept by|kept by|belonged to|been in the hands of|"
    "in the hands of|"
    "given itself to|come down for|put its trust in|put its faith in|kept faith with|supported|"
    "endorsed|embraced|gone with|went with|gone to|went to|gone over to|produced|represented by|"
    "been represented by|returned by|gone the way of|went the way of|sided with|rewarded)"
)
_HELD = (
    "(held|hold|holds|holding|kept|keep|keeping|retained|owned|controlled|dominated|defended|"
    "possessed|represented|hung on to|held on to|held onto|clung to)"
)
_BACK = "(from|in|with|at|to|as far back as|back to|back in|on|)"
_BEGAN = (
    "(starts|started|starting|start|begins|began|begun|beginning|dates|dated|dating|date|goes back|"
    "went back|going back|go back|stretches back|stretched back|stretching back|stretches|"
    "stretched|stretching|reaches back|reached back|reaching back|runs|ran|running|extends|"
    "extended|extending|opens|opened|opening|was begun|is traced|was started|can be traced back|"
    "can be traced)"
)
_MADE = (
    "(created|formed|founded|drawn|drawn up|carved out|established|first fought|invented|"
    "first contested|set up|put on the map|brought into being|made|revived)"
)
_CREATION = (
    "(creation|formation|inception|foundation|birth|invention|beginning|establishment|"
    "first outing|first election|first contest|beginnings)"
)

_IT = "(it|the seat|the constituency|this seat|the division|S)"
_ITS = "(its|the seat 's|the constituency 's|S 's)"
_CAME = (
    "(came into being|came into existence|began|first existed|appeared|emerged|first appeared|"
    "took its present name|got its present name|existed|has existed)"
)
_DATING = (
    "(dating from|created in|formed in|founded in|first fought in|created for|drawn up for|"
    "formed for|which dates from|that dates from|that dates back to|which dates back to|"
    "dating back to|carved out in|established in|that was created in|which was created in|"
    "that has existed since|which has existed since|in existence since|invented in|invented for|"
    "that came into being in|which came into being in)"
)

_PLAIN = (
    "("
    "a|an|the|this|that|these|those|is|was|are|were|has|have|had|been|being|be|also|even|"
    "still|now|then|too|in fact|indeed|however|though|actually|simply|meanwhile|duly|"
    "nevertheless|as it happens|,|'|'s|of|in|at|for|to|by|and|with|on|which|who|where|when|"
    "after|since when|in which|at which|during which|so|as|dates|came|come|comes|having|"
    "it had|own|his|her|way|hands|colours|column|camp|territory|hues|stronghold|held|safely|"
    "solidly|loyally|faithfully|dutifully|stubbornly|altogether|in all|whole|entire|long|"
    "proud|remarkable|great|famous|historic|mighty|fully|no fewer than|no less than|some|"
    "again|new|such|did|do|done|does|made|makes|make|making|gives|gave|given|becomes|became|"
    "become|represents|marks|marked|it is|it was|thereby|thus|whose|there|during|over|"
    "through|throughout|in total|precisely|exactly|under|there is|there was|there had been|"
    "in office|political|elected|ever since|before|into|one|ones|wholly|entirely|completely|"
    "back|just|follows|followed|following|come after|came after|what|all that|as well|recent|"
    "recently|either|or|unbrokenly|while|but|yet|for the|together|counting|included|like it|like this|like that|result|outcome"
    ")"
)

KINDS = {
    "made": (
        f"(ever since|since|when|from when|after) {_IT} (was|were|had been) (first|) {_MADE} "
        "(|back in Y|in Y|for Y|for the Y)",
        f"(ever since|since|from when) {_IT} {_CAME} (|in Y|for Y)",
        f"(ever since|since|from) {_ITS} {_CREATION} (|, in Y|, back in Y|in Y|for Y|at Y|of Y)",
        "(in|throughout|during|of|for) (its|the seat 's|the constituency 's|S 's) (entire|whole|modern|) "
        "(history|existence|life|lifetime)",
        f"(for a|of a|in a|a|the|) (seat|constituency|division) {_DATING} Y",
        "(under|in|with|since it took|since it got|by) (that|this|its|its present|its current|the present|the current) "
        "(name|form|guise|title|gaelic name)",
        "since it (took|got|adopted|acquired) its (present|current|new|gaelic|own) name",
        "since the (seat|constituency) (took|got|adopted|acquired|was given) its (present|current|new|gaelic|own) name",
        f"{_MADE} (in|for) Y",
    ),
    "war": (
        "since the (war|second world war|end of the war)",
        "(post-war|postwar)",
        "in (living memory|modern times)",
        "(at any|in any) (post-war|postwar) (election|contest)",
    ),
    "least": ("since at least Y", "from at least Y", "as long ago as Y"),
    "since": (
        f"(ever since|since) {_YEAR}",
        "(ever since|since|after) (that|the) of Y",
        "(ever since|since) (in|) Y",
        "(ever since|since) the (general|) election of Y",
        "(ever since|since) as far back as Y",
    ),
    "from": (
        f"from {_YEAR} (on|onwards|onward|forwards|forward)",
        f"from {_YEAR}",
        "from the (general|) election of Y (on|onwards|)",
        f"{_BEGAN} {_BACK} {_YEAR}",
        f"(all the way|) back to {_YEAR}",
        f"{_BEGAN} {_BACK} the (general|) election of Y",
        "the first (of them|of these|of which|of those|) (in|at|being|being in|was in|being that of|"
        "coming in|that of|dating from|dated from|came in) Y",
    ),
    "until": (
        f"(until|till|up to|through to|to) {_YEAR}",
        f"(before|prior to|ahead of) {_YEAR}",
        "between Y and Y",
        "(when|which|that) (it|) (ended|ends|stopped|ran out) in Y",
    ),
    "margin": (
        "by (just|only|a mere|a|no more than|some|) N (votes|vote|)",
        "(with a|with|on a|by a) (majority|margin|lead) of (just|only|) N (votes|)",
        "(beaten|defeated|unseated|ousted|toppled) by (just|only|a mere|) N (votes|)",
    ),
    "since_loss": (
        "(since|after) (it|they|the party) (lost|surrendered|gave up) (it|the seat|here|the constituency) in Y",
    ),
    "lately": (
        "until (now|tonight|last night|yesterday|this week|this time|today|this morning|then|that night|"
        "thursday|the early hours|the small hours|the small hours of this morning|friday|"
        "the early hours of this morning|this election|the early hours of friday|"
        "the small hours of friday|this general election|this month|this year|this contest)",
        "before (now|tonight|last night|yesterday|this week|this time|today|this morning|then|that|"
        "this|thursday|this one|that night|this month|this year|this contest|this election|"
        "this general election|that day)",
        "up to (now|tonight|last night|this week|this time|today|then|that point|this point)",
        "(previously|hitherto|beforehand|so far|to date)",
    ),
    "now": (
        "(tonight|last night|yesterday|this time|today|this morning|this week|at last|finally|"
        "overnight|this year|on thursday|on friday|on thursday night|in the early hours|"
        "in the small hours|early on friday|once more|thursday|thursday night)",
    ),
    "wide": (
        "(in|at|for|of|) any (seat|constituency|by-election|contest) (at all|)",
        "(anywhere|nationally|in the country|in the county|in the city|in the region|in a by-election|"
        "at a by-election|at any by-election|in wales|in scotland|in england|in london)",
        "A",
        "in A",
        "(woman|man|women|men)",
        "by-election",
    ),
    "row": (
        "in a row",
        "in succession",
        "on the trot",
        "on the spin",
        "on the bounce",
        "running",
        "back to back",
        "back-to-back",
        "consecutive",
        "successive",
        "straight",
        "unbroken",
        "uninterrupted",
        "without a break",
        "without interruption",
        "without a defeat",
        "consecutively",
        "one after the other",
        "one after another",
        "on the run",
        "end to end",
        "without fail",
        "continuous",
        "continuously",
        "uninterruptedly",
        "in sequence",
        "solid",
        "without losing",
        "without a loss",
    ),
    "elections": (
        "(general|westminster|parliamentary|uk|) "
        "(elections|election|contests|contest|polls|ballots|votes|parliaments|outings|races|times of asking)",
        "general",
        "(by-elections|by-election)",
        "occasions",
        "contests of any kind",
    ),
    "times": ("(times|time)", "(terms|term)"),
    "years": ("years", "years '", "year", "decades", "decades '", "decade", "long years"),
    "run": (
        "(run|streak|sequence|line|string|series|succession|spell|procession|chain|grip|reign|"
        "rule|tenure|dominance|stranglehold|dynasty|hegemony|monopoly|ownership|supremacy|"
        "possession|occupation|occupancy|winning run|winning streak|winning sequence|"
        "winning line|record|roll|lock|domination|control|representation|stretch|period|era|"
        "chapter|custody|stewardship|hold)",
    ),
    "lack": (
        "(gone|been|went|were|was|going) without",
        "without",
        "drought",
        "wait",
        "absence",
        "(waited|waiting|wait)",
        "barren spell",
        "barren run",
        "famine",
        "exile",
        "in the wilderness",
        "out in the cold",
        "lean spell",
        "dry spell",
        "starved of",
        "(had to wait|been waiting)",
        "out of (power|office) here",
    ),
    "every": (
        "every (single|one|one of|other|)",
        "each (and every|one|one of|single|)",
        "always",
        "all (of|the|)",
        "without exception",
        "only ever",
        "invariably",
        "every time",
        "each time",
        "never anything but",
        "never anything other than",
        "every one of (the|its|)",
        "both (of|the|)",
        "all but always",
    ),
    "never": (
        "never (before|yet|previously|once|)",
        "not once",
        "no",
        "none",
        "not a single",
        "not one",
        "(nobody|no one|no-one)",
        "not at any",
        "never ever",
        "at no",
        "not",
    ),
    "ever": ("ever", "at any", "any", "in any", "in (memory|history)", "at all"),
    "else": (
        "(other than|but|except|bar|apart from|besides|save|not) (a|an|the|to|for|) P",
        "(anyone|anybody|anything|someone|somebody|any party|any other|another|some other party|"
        "one) (other than|but|except|bar|apart from|besides|that was not|who was not|else than|"
        "not) (a|an|the|) P",
        "(nobody|no one|no-one|no party|no other|none|nothing) (other than|but|except|bar|"
        "apart from|besides) (a|an|the|) P",
        "non P",
        "(a|) member of any other party",
        "another party",
        "any other party",
        "other parties",
        "no other party",
        "some other party",
        "a rival party",
    ),
    "only": ("only", "sole", "one and only", "lone"),
    "last": (
        "last",
        "most recent",
        "most recently",
        "latest",
        "previous",
        "the last time",
        "last time",
        "most recent one",
        "last one",
        "the last",
        "(one|win|victory) before (this|that|this one)",
        "preceding",
        "prior",
    ),
    "first": (
        "first ever",
        "first-ever",
        "maiden",
        "O ever",
        "O",
        "earliest",
        "first",
    ),
    "ends": (
        "(ended|ends|ending|end|broken|broke|breaks|breaking|snapped|snaps|snapping|halted|halts|halting|"
        "stopped|closed|closes|closing|finished|finishing|interrupted|cut short|concluded) (with|)",
        "(puts|put|putting|brought|brings|bringing|called|calls|bring) (an end|a stop|a halt|time|to an end|to a close|"
        "to a halt|the curtain down|to a stop) (to|on|)",
        "(was|is|are|were|comes|came|come|has come|had come|have come) (at an end|over|to an end|to a close|to a halt|to a stop)",
        "(changed|has changed|changes) (sides|hands)",
    ),
    "lose": (
        "(lost|lose|loses|losing|beaten|defeated|unseated|ousted|dislodged|rejected|turned out|"
        "failed|come unstuck|been second|tasted defeat|been turned down)",
        "(defeat|loss|reverse|setback|failure)",
        "(been beaten|been defeated|been ousted|been unseated|been dislodged|been rejected)",
    ),
    "unbeaten": (
        "(undefeated|unbeaten|impregnable|invincible|never beaten|never defeated|"
        "never been beaten|never been defeated|never lost|not lost|not been beaten|"
        "not been defeated|no defeat|without defeat|unseated by nobody)",
    ),
    "off": (
        "(from|over|at the expense of|against|ahead of|beating|ousting|defeating|unseating) (the|) P",
        "(lost|lose|losing|fell|fallen|falling|gone|went|surrendered|handed|ceded|yielded|gave way|"
        "given way|giving way) (it|the seat|) to (the|) P",
    ),
    "changed": (
        "(is|has gone|has turned|goes|turns|is now|has become|becomes|falls to the|fell to the|"
        "has fallen to the|has a|now has a|has now gone|is once more|is once again|went) P "
        "(again|once more|once again|now|mp|member|)",
    ),
    "choose": (f"{_CHOSE}",),
    "win": (f"{_WON}",),
    "hold": (f"{_HELD}",),
    "wins": (
        "(win|wins|victory|victories|success|successes|triumph|triumphs|majorities|holds)",
        "(winner|winners|victor|victors|triumph)",
    ),
    "member": (
        "(mp|mps|member|members|representative|representatives|politician|"
        "occupant|incumbent|holder|tenant|parliamentarian)",
        "member of parliament",
        "members of parliament",
    ),
    "out_of": (
        "out of (the|its|their|) (last|past|previous|) N",
        "of (the|its) (last|past|previous|) N",
        "N out of N",
        "N of (the|its) (last|past|previous|) N",
    ),
    "party": ("P", "candidate of the P", "those P"),
    "person": ("C",),
    "his": (
        "his party",
        "her party",
        "his own party",
        "her own party",
        "his former party",
        "her former party",
    ),
    "its": ("the party", "they", "their", "party", "candidates", "candidate", "it", "its", "them"),
    "he": ("he", "she"),
    "at": (
        f"(in|at|of|for|being|was|came in|came at|is|the|) {_YEAR}",
        "Y",
        "at the (general|) election of Y",
        "way back in Y",
        "back in Y",
        "as (recently as|far back as) Y",
        "in the (general|) election of Y",
    ),
    "count": ("N",),
    "seat": (
        "S",
        "(in|at|for|of|to|on|from|across|inside) S",
        f"(in|for|of|to|on|from|at|) (the|this|that|his|her|their|its|a|same|very same) {_SEAT}",
        "here",
        "there",
        "locally",
        "(seat|constituency)",
        "in these parts",
        "round here",
        "around here",
        "in this part of the world",
        "to westminster",
        "to parliament",
        "to the commons",
        "to the house of commons",
        "at westminster",
        "in the commons",
        "the seat 's",
        "the constituency 's",
        "a seat which",
        "a seat that",
        "a seat where",
        "this corner of A",
    ),
    "plain": (_HAVING, _PLAIN),
}
