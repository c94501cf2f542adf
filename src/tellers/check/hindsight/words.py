"""What a clause tells of a seat's past, by words that need not stand just beside its figure."""

from tellers.check.grammar.words import compiled

CUES = frozenset(
    {
        "sinc", "from", "last", "late", "rece", "prev", "neve", "not", "no", "none", "nobo", "firs",
        "O", "ever", "each", "all", "both", "row", "runn", "run", "succ", "trot", "spin", "boun",
        "cons", "stra", "unbr", "unin", "bega", "begi", "begu", "star", "dati", "date", "back",
        "stre", "sequ", "line", "stri", "out", "of", "in", "year", "alwa", "only", "time", "reac",
        "goin", "went", "goes", "old", "on",
    }
)  # fmt: skip
"""Words of which a claim on a seat's past has at least one."""
WON = compiled(
    r" (?:won|wins?|winning|winners?|victory|victories|victorious|victors?|success|successes|successful|"
    r"triumphs?|triumphed|prevailed|carried|carry|taken|took|takes?|held|hold|holds|holding|kept|keep|keeping|grip|retained|"
    r"returned|return|returning|elected|electing|elect|chosen|chose|choosing|choose|picked|voted|voting|plumped|opted|preferred|favoured|"
    r"backed|backing|sent|stuck|stayed|remained|loyal|faithful|represented|representation|belonged|owned|ownership|"
    r"possession|custody|hands|reign|rule|dominance|tenure|stronghold|captured|capturing|secured|claimed|landed|"
    r"on top|came top|come top|been top|topped|came first|come first|been first|finished first|finished ahead|come out ahead|came out ahead|"
    r"come home|came home|got home|got in|unbeaten|undefeated|hegemony|supremacy|monopoly|stranglehold|allegiance|"
    r"mp|mps|member|members|turned|gone|fallen|fell|sat|been P\d+|was P\d+|be P\d+|is P\d+|unbroken|uninterrupted|sequence|streak|spell|"
    r"(?:last|latest|recent|previous) (?:P\d+ )?N\d+(?= (?:was|came|dated|dates|before|in))|"
    r"line|run|string|series|chain|record|taste|prised|wrested|own|keeping|given|gave|possessed|controlled|defended|looked after|managed|column|come in|anything but|let in|smiled on|put its trust in)(?= )"
)
"""Words for having a seat, or coming to have it."""
LOST = compiled(
    r" (?:lost|lose|losing|loses|beaten|defeat|defeats|defeated|rejected|rejects|ousted|unseated|surrendered|"
    r"turned out|turned (?:its|their) back on|threw out|threw one out|thrown out|ejected|dislodged|toppled|deposed|dethroned|deserted|abandoned|"
    r"gone down|went down|go down|failed|second|runners?-up|runner - up|runners - up|trailed|third|fourth|fifth|gone without|out of luck)(?= )"
)
"""Words for losing a seat, or not coming to have it."""
_IMM = (
    r"(?:(?:the|that|those|of|in|at|with|back|as|far|long ago|recently|way|late|early|general election|"
    r"general elections|election|elections|polls?|contest|year|far-off|distant|summer|spring|autumn|february|october) )*"
)
SINCE = compiled(rf" (?:ever )?(?:since|from)(?: (?P<least>at least))? {_IMM}$")
BEGAN = compiled(
    r" (?:began|begun|begin|begins|beginning|start|starts|started|starting|date|dates|dated|dating|"
    r"stretch|stretches|stretched|stretching|reach|reaches|reached|reaching|go|goes|going|went|opened|opens|"
    r"runs|ran|extends|extended|extending|traced|the O\d+ of them|the O\d+ of these|the O\d+ of which|its O\d+|in place|intact|unbroken|back) "
    rf"(?:for (?:the )?P\d+ )?(?:(?:back|all the way|in|from|with|to|at|on|was|coming|,) )*{_IMM}$"
)
CREATED = compiled(
    r" (?:created|formed|drawn|drawn up|contested|fought|established|founded|set up|carved out|revived|"
    rf"on the map|into being|inception|creation|outing|polled|its O\d+) (?:(?:for|in|at|,|from|on) )*{_IMM}$"
)
LAST = compiled(
    r" (?P<cue>last|latest|most recent|most recently|previous|previously|before this|one before|only previous|only other|"
    r"only earlier|once before|back to)(?= )(?! (?:night|week|month|time|two|three|N\d+))[^;:]{0,75} "
    rf"(?:in|at|of|to|from|being|was|came|that of|,|for|with) {_IMM}$"
)
FOR_THE_LAST = compiled(
    r"^ (?:for|to find|to see|to reach) (?:(?:the|its|their|party|P\d+)(?: 's)? ){1,2}"
    r"(?:last|latest|most recent|previous)(?= )"
)
"""Behind a year to which one has to look back: "as far back as 1959 for Labour's last win"."""
TO = compiled(r"^ (?:to|until|till|through to|and|up to) (?:the )?(?P<until>[YD]\d+)(?= )")
NOT = compiled(
    r" (?:not|never|no|none|nobody|no one|no-one|without|drought|wait|waited|absence|nothing|gone without|been without|neither|nor|"
    r"O\d+|maiden|failed)(?= )"
)
"""Words that make a year with "since" one of the last time."""
DENIED = compiled(r" (?:not|never|no|none|nobody|no one|no-one|without|neither|nor)(?= )")
"""Words that make a last time one at which it was not so."""
ONLY = compiled(r" only(?= )(?! (?:ever|P\d))")
WITHOUT_A_BREAK = compiled(
    r" (?:without (?:a |an |any )?(?:break|interruption|pause|fail|exception|defeat|loss|losing|gap|hiccup|interval)|the O\d+ of (?:them|these|those|which)|its O\d+|O\d+ past|"
    r"not once (?:lost|beaten)|no fewer than|no less than|nothing less than|not only|no longer|not just)(?= )"
)
ELSE = compiled(
    r" (?:no other party|nobody (?:but|other than|except)|no one (?:but|other than|except)|no-one (?:but|other than|except)|"
    r"none (?:but|other than)|only P\d+|anyone (?:but|other than)|anybody (?:but|other than)|anything (?:but|other than)|nothing but|"
    r"any other party|another party|somebody who was not|somebody other than|someone other than|other than|but for|not lost|never lost|not been|not come anywhere|nowhere but)(?= )"
)
"""Words that turn a denial into its opposite."""
IN_A_ROW = compiled(
    r" (?:in a row|of a row|row|running|in succession|on the (?:trot|spin|bounce|run)|one after (?:the other|another)|"
    r"consecutive|consecutively|successive|straight|unbroken|uninterrupted|back to back|back-to-back|without a break|"
    r"sequence|streak|string|series|chain|line|run|reign|grip|old|survived|ownership|spell|hold|whole|record|end to end|took in|strung together|put together|notched up|chalked up|racked up|reeled off|N\d+ after (?:the other|another))(?= )"
)
EVERY = compiled(
    r" (?:all(?: of)?|each(?: and every one)?(?: of)?|every one(?: of)?|every single one(?: of)?|both(?: of)?) "
    r"(?:(?:the|its|their|these|those|of|last|past|previous|preceding|his|her) )*$"
)
COMES_TO = compiled(
    r" (?:run|runs|ran|running|stretch|stretches|stretched|extends|extended|amounts|amounted|stands|stood|came|comes|"
    r"reached|numbers|numbered|totals|is|was)(?: (?:to|at|now))* $"
)
LAST_FEW = compiled(r" (?:last|past|previous|preceding|recent) (?:of (?:its|the) )?$")
PLACED = compiled(
    r" (?:come|came|comes|coming|been|finished|finishing|placed|home) (?:in )?(O\d+)(?= )"
)
_UNIT = (
    r"(?:elections?|contests?|polls|occasions?|times|wins?|victories|victory|successes|success|triumphs?|terms|"
    r"outings|ballots|trips to the polls)"
)
UNIT = compiled(
    r"^ (?:(?:P\d+|(?:the )?P\d+ 's|general|parliamentary|westminster|consecutive|successive|straight|previous|past|last|"
    r"unbroken|of|the|its|their|these|those|different|separate|more|whole|further|election|uninterrupted) )*"
    rf"(?P<unit>{_UNIT})(?= )"
)
YEARS = compiled(
    r"^ (?:(?:long|unbroken|straight|consecutive|whole|uninterrupted|solid|successive) )*years?(?= )"
)
FOR_YEARS = compiled(r" for (?:(?:some|the|all|of|its) )*$")
OUT_OF = compiled(
    r"^ (?:[a-z]+ |P\d+ |'s ){0,4}?(?:out of|in|from|of|,|and) (?:(?:the|its|their|last|past|all|of|a|possible) )*(?P<other>N\d+)(?= )"
)
GENERAL = compiled(r" (?:general)(?= )")
CHANGED = compiled(
    r" (?:changed (?:party|parties|hands|sides|colour|its mind)|switched (?:party|parties|sides|hands|allegiance)|change hands|change party|"
    r"swapped (?:party|parties|sides|hands))(?= )"
)
FIRST_OF_A_PARTY = compiled(
    r" (?P<span>(?:the |its |their |a )?(?P<nth>O\d+)(?: ever)? (?P<who>P\d+))(?: mp| member| candidate| winner| representative)? "
    r"(?:ever )?(?:to|who|elected|returned|sent|chosen|here|there|for S\d+|of S\d+|in S\d+|S\d+ has|it has)(?= )"
)
FIRST_TIME = compiled(r" (?P<span>(?:for )?(?:the )?(?P<nth>O\d+) time)(?= )")
NEVER = compiled(
    r" (?P<span>n?ever (?:(?:before|yet|once|previously|been|had|has|actually) )*"
    r"(?:won|held|taken|carried|captured|triumphed|prevailed|tasted (?:success|victory)|been successful|been victorious))(?= )"
)
NEVER_CHOSEN = compiled(
    r" (?:never|not once|not ever|ever|before)(?: [^;:]{0,90})? (?P<span>(?:chosen|returned|elected|picked|backed|gone|voted|been|sent|represented by|held by|won by)"
    r"(?: (?:an?|the|for|to))* (?P<who>P\d+))(?= )"
)
DENIAL = compiled(r" (?:never|no|none|nobody|no one|no-one|not|nor|neither|O\d+ time)(?= )")
ALWAYS = compiled(
    r" (?P<span>(?:only ever|always|never anything but|never been anything but|never other than)(?: (?:been|voted|gone|returned|elected|chosen|backed|an?|held by|won by))* (?P<who>P\d+))(?= )"
)
SO_FAR_BACK = compiled(
    r" (?:since|century|modern|lifetime|memory|war|post-war|postwar|generation|generations|years|decades|decade|until|after|"
    r"before [YDNOC]\d+|[YD]\d+|from|form|name|named|now|boundaries|again|then|that|outright|comfortably|easily|convincingly|majority|by|with|over|"
    r"under|back|two|such|so|parliament|woman|man|youngest|gain|gained|hold|half|Q\d+|N\d+|F\d+)(?= )"
)
"""Words with which a first, or what never was, is so of a part of a seat's past, or of its kind."""
OPEN = compiled(
    r" (?:if|unless|would|could|might|may|should|will|whether|hopes?|hoped|expect|expected|predicted|forecasts?|projected|"
    r"exit|pollsters?|bookmakers|denied|claims?|claimed|insists?|insisted|wrongly|untrue|false|myth|model|ward|wards|mayors?|mayoral|"
    r"senedd|holyrood|stormont|european|referendum|remain|leave|local|locally|council|councils|councillors?|assembly|assemblies|"
    r"borough|district|neighbour|neighbouring|next door|beside|pensioner|thought|think|thinks|believes?|rumours?|legend|supposedly|"
    r"nearly|almost|roughly|about|some|perhaps|probably|allegedly|said to)(?= )|\N{POUND SIGN}| [|] |[?] "
)
"""Words of a sentence with which nothing is false of a seat's past: it is of no fact, or no result."""
ELSEWHERE = compiled(
    r" (?:predecessors?|forerunners?|ancestors?|successor|old|former|redrawn|redrew|boundary|boundaries|incarnation|version|versions|parts? of|"
    r"area|areas|city|county|cities|counties|region|regional|territory|country|nation|valleys?|elsewhere|surrounding|island|islands|"
    r"mainland|seats|constituencies|both|{PLACE}|father|mother|grandfather|grandmother|husband|wife|uncle|aunt|brother|sister|"
    r"family|families|son|daughter|cousin|namesake|dynasty|clan|defected|defection|defector|defectors|whip|suspended|expelled|crossed|floor|resigned|resignation|"
    r"switched|speaker|speakers|speakership|independent|independents|deselected|quit|left the party|in office|in power|government|governments|premier|prime minister|"
    r"cabinet|minister|leader|downing street|rivals?|opponents?|opposition|no longer|stood down|retired|retirement|died|death|bar one|bar|except|except for|apart from|save|save for|barring|excepting|but one|"
    r"interrupted|interruption|interlude|punctuated|broken only|but for|all but|mostly|usually|generally|largely|mainly|off and on|on and off|"
    r"pact|alliance|unionists?|nationals|national liberals?|coalition|coupon|allies|split|divided|merged|two-member|double|"
    r"by-elections?|mid-term|byelections?|vacancy|poll tax|club|shop|factory|pit|mine|colliery|team|league|cup|trophy|champion|championship|"
    r"rugby|football|cricket|newspaper|paper|born|moved|lived|worked|married|taught|joined|founded|opened his|opened her|her own|his own|"
    r"brexit|devolution|strike|lifeboat|hospital|school|university|factory|station|railway|steelworks|shipyard|bank|church|candidate since|candidate in|agent|chairman|party since|activist|fought|stood)(?= )"
)
"""Words of a clause that may make it one of something else than this seat's general elections."""
RANKED = compiled(
    r" (?:share|shares|vote|votes|turnout|majority|majorities|lead|leads|margin|margins|swing|lowest|highest|biggest|largest|smallest|narrowest|closest|"
    r"best|worst|fewest|most votes|heaviest|steepest|tightest|slimmest|recount|deposit|deposits|poll share|percentage|"
    r"more|fewer|less|higher|lower|bigger|smaller|grown|shrunk|rising|falling|fallen at|narrowed|contender|contenders|candidates|"
    r"women|woman|man|female|black|asian|muslim|openly|youngest|oldest|Q\d+|T\d+|F\d+)(?= )"
)
"""Words of a clause that put it in an order of its own, or tell of a figure."""
SEAT = compiled(r" (S\d+)(?= )")
AN_AREA = compiled(r" A\d+(?= )")
A_PERSON = compiled(r" (C\d+)(?= )")
A_LABEL = compiled(r" (P\d+)(?= )")
A_YEAR = compiled(r" ([YD]\d+)(?= )")
HIS_PARTY = compiled(r" (?:his|her|whose|C\d+ 's) (?:own )?party(?= )")
IT = compiled(r" (?:the party|they|their|its|it|them)(?= )")
HE = compiled(r" (?:he|she|his|her|him)(?= )")
SEGMENT = compiled(
    r" (?=(?:and|but|while|which|that|who|whose|where|when|after(?! the other| another)|because|although|though|until|(?<! never )(?<! ever )(?<! yet )(?<! not )before) )| (?=[,()] (?:and|but|while) )"
)
SPOKEN = compiled(r" (?:[?]|if only|as if|as though) ")
HELD = compiled(
    r" (?:held|been|represented|owned|kept|sat|in P\d+ hands|belonged|mp|member|hands|keeping|own|starting|unbroken|row|running)(?= )"
)
"""Words with which a run that went on from a year began in that year."""
HAD = compiled(r" had(?= )")
SO_MANY = compiled(
    r" (?:N\d+|O\d+|once|twice|thrice) (?:(?:general|election|P\d+|more|further|separate|different|parliamentary|by-election) )*"
    r"(?:times|wins?|victory|victories|success|successes|triumphs?|elections?|contests|occasions)?(?: [^,;:]{0,40})? (?:ever )?since $"
)
"""Wins that are counted from a year on, not all of which need be wins."""
A_YEAR_SINCE = compiled(
    r" (?:since|after|from) (?:the (?:general )?election of )?(?P<year>[YD]\d+)(?= )"
)
ANY = compiled(
    r" (?:any seat|any constituency|anywhere|any of its|any by-election|in history)(?= )"
)
A_MEMBER = compiled(
    r" (?:mp|member|mps|members|sat|sitting|incumbent|service|career|re-elected)(?= )"
)
EVERY_ONE = compiled(r" (?:all|every|each|both|always|only ever)(?= )")
EVENT = compiled(
    r" (?:won|win|wins|prevailed|carried|took|taken|take|victory|success|triumph|triumphed|elected|returned|chosen|chose|"
    r"picked|topped|successful|victorious|on top|first)(?= )"
)
"""Words for what is done on one day, and not held until another."""
NO_NOUN = compiled(r"^ (?:[.,;)]|of (?:them|these|those)|out of|in|from|and|P\d+)(?= )|^ $")
"""What may stand behind a count of all that is told of, in place of a noun."""
SINCE_A_DAY = compiled(
    r" (?:since|in (?:N\d+|a|living|more than|over|almost|nearly) [^,;:]*(?:years?|decades?|generations?|century|memory)|this century|in modern times|after)(?= )"
)
"""What makes a first time one of some years alone."""
A_MEMBER_OF = compiled(
    r" P\d+ (?:[a-z]+ )?(?:mps?|members?|man|woman|representatives?)(?= )| (?:by|from) (?:a|the) P\d+(?= )|"
    r" P\d+ (?:had|has|have|was|were) [^,;:]* (?:mps?|members?)(?= )| (?:mps?|members?) (?:was|were|had been|have been) (?:all |always )?P\d+(?= )"
)
"""A member who is one of a party's, and not somebody."""
KEPT = compiled(
    r" (?:held|hold|been|represented|hands|mp|member|members|mps|had an?|seat since)(?= )"
)
"""Words for what is had from one day to another."""
RUN_OF_A_PARTY = compiled(
    r" P\d+ (?:'s? )?(?:[a-z-]+ ){0,3}(?:run|hold|grip|line|string|sequence|streak|series|reign|spell|chain|possession|wins|"
    r"victories|successes|dominance|tenure|mps|members|ownership|monopoly|stranglehold)(?= )|"
    r" (?:run|hold|grip|line|string|sequence|streak|series|reign|spell|chain|possession) (?:of|by|for) (?:the )?(?:N\d+ )?(?:[a-z-]+ ){0,3}P\d+(?= )"
)
"""A run that is told of a party in a clause that names somebody as well."""
SOME_OF = compiled(
    r" (?:N\d+|most|some|none|neither|half|few|many|O\d+|once|twice)(?: out)?(?: [a-z]+)? (?:of|in) (?:(?:the|its|their|these|those|last|past|previous) )*$"
)
"""What makes a count one of contests of which some were won."""
IT_WAS_NEXT = compiled(
    r" it (?:was|had been) (?:the )?(?P<who>P\d+) (?:who|that|which) (?:had )?(?:come |came |finished |ended )?(?:in )?"
    r"(?P<core>O\d+|came next|come next|next|runners?-up|runners? - up|"
    r"(?:pushed|ran|chased|pressed|run) (?:him|her|them|it|C\d+|the P\d+|P\d+) (?:the )?(?:hardest|closest))(?= )"
)
WAS_PLACED = compiled(
    r" (?P<who>P\d+) (?:, )?(?:(?:who|which|whose (?:man|woman|candidate|party)) )?(?:had been|had come|had finished|"
    r"were|was|had ended|came|finished|been) (?:in )?(?:the |a )?(?:[a-z]+ )?(?P<core>O\d+|runners?-up|runners? - up)"
    r"(?= (?:place |party |here |there |last time|in [YD]\d+|at the|N\d+|[.,;)]))"
)
"""A party that is told by its place; who it was, where the words are "it was the Greens who"."""
NOW = compiled(
    r" (?:now|this time|tonight|last night|today|yesterday|on thursday|both|twice|always|again|each|every|nationally|seats|"
    r"behind|to|votes|share|recount|preferences|list)(?= )"
)
"""Words with which a place may be of the text's own poll, or of several."""
AGO = compiled(r" (N\d+) years? (?:ago|earlier|before|previously)(?= )")
LAST_TIME = compiled(
    r" (?:last time|at the last (?:general )?election|at the previous (?:general )?election|previously|the time before)(?= )"
)
AS_RECENTLY = compiled(r" as (?:recently|late|lately|long ago|far back) as(?= )")
BAR_SOME = compiled(
    r" (?:bar|except|otherwise|again|apart|under|save|other than|but for|least|by-elections?)(?= )"
)
"""Words of a sentence with which a run has a hole, or ended."""
RELATIVE = compiled(r" (?:which|that|but|and) (?:the )?P\d+(?= )")
OF_ITS_TIME = compiled(r" (?:before|until|when|had|[YD]\d+)(?= )")
"""Words of a sentence with which a first was one of its time."""
