"""What a figure of a clause may measure, by words that need not stand just beside it."""

from tellers.check.grammar.words import compiled

OPEN = compiled(
    r" (?:if|unless|would(?! have put)|could|might|should|will|whether|hopes?|hoped|expect|expects|"
    r"expected|predicted|forecasts?|foreseen|foresaw|projected|projection|exit|pollsters?|polls|"
    r"bookmakers|odds|denied|claims?|claimed|insists?|insisted|wrongly|untrue|false|target|targets|"
    r"model|petition|signed|signatures|ward|wards|mayoral|senedd|holyrood|stormont|european|"
    r"referendum|remain|local elections?|volunteers|membership|jobs|homes|miles|pounds|population|"
    r"needs|enough|required|threshold|mark|instead|topped|add|adds|added up|together|never|total of|in total|altogether|"
    r"times|for every|council elections?|councillors?|spoilt|rejected|postal|papers? (?:issued|sent)|"
    r"first-preference|preferences|transfers?|by way of|surveys?|yougov|survation|ipsos|mrp|pollster|"
    r"selection|euro|council(?! leader)|assembly(?! member)|commissioner|district|borough|"
    r"neighbour(?:ing|s|'s)?|next door|beside|leader had|elected to the|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r")(?= )|\N{POUND SIGN}| [|] "
)
"""Words of a sentence with which a figure may be of what no result holds, or of no fact."""
WIDE = compiled(
    r" (?:nationally|nationwide|national|country|region|regional|scottish|welsh|english|"
    r"british|uk|united kingdom|elsewhere|britain|seats|constituencies|mps|the house|parliament|"
    r"across|together|combined|between them|altogether|all N\d+|both|each|apiece|"
    r"average|aggregate|respectively|majorities|leads|margins|other (?:seat|contest))(?= )"
    r"| {PLACE}(?= )(?! 's (?:former|first|outgoing|new|only))"
)
"""Words of a sentence with which a figure may be of more than one seat, or of several people."""
SWING = compiled(r" (?:swings?|swung|swinging)(?= )")
TURNOUT = compiled(
    r" (?:turnout|turn-out|participation|turned out|voting was|cast a valid vote|bothered|"
    r"poll was|gate)(?= )"
)
OF_A_SHARE = compiled(r" (?:share|votes?|support|backing|percentage|slice|{E}|his|her|hers)(?= )")
REGISTER = compiled(
    r" (?:register|electorate|electoral roll|roll) "
    r"(?:(?:here|has|was|is|of|holds?|numbers?|stands? at|runs? to|:) )*$"
)
ON_IT = compiled(
    r"^ (?:names|electors(?! 's)|(?:registered )?voters on|people (?:registered|on)|registered)(?= )"
)
A_GAP = compiled(r" {MAJ}(?= )")
BY = compiled(
    r" (?:by|owes it to|price|clung|defeat|victory|loss) "
    r"(?:(?:just|only|a|mere|an?|of|it|to|wafer-thin|slender|the seat) )*$"
)
GAP_BEHIND = compiled(
    r"^ (?:votes? )?(?:ahead|clear|in front|behind|short|adrift|apart|separate|separated|between|"
    r"the better|to the good|to spare)(?= )"
)
OVER = compiled(
    r"^ (?:votes? )?(?:[a-z' -]+ )?"
    r"(?:ahead of|clear of|in front of|behind|short of|adrift of|more than|fewer than|the better of|"
    r"over) (?:(?:the|his|her|its|their|winner|runner-up|second-placed|third-placed|,) )*"
    r"(?P<other>[CP]\d+)(?= )"
)
OVER_BEFORE = compiled(
    r" (?:{MAJ}|edge) (?:over|on) (?:the )?(?P<other>[CP]\d+)(?: of (?:the )?P\d+| \( P\d+ \))?"
    r"(?: , [^,;:]{1,60} ,)? (?:(?:was|is|of|at|just|only|stood|came|to|,) )*$"
)
MOVE = compiled(
    r" (?:up|down|more|fewer|extra|increase|decrease|gain|loss|lost|shed|added|put on|gone missing|"
    r"rise|fall|fell|rose|dropped|climbed|advance|retreat)(?= )"
)
MOVED_BY = compiled(
    r" (?:he|she|it|they|{E}) (?:{ADV})*(?:{UP}|{DOWN}) by (?:(?:just|only|some) )*$"
)
AN_END = compiled(r"^ (?:votes )?(?:[.,;:)]|and|but|while|this time|since|on [YD]\d+|to N\d+)(?= )")
"""What somebody's poll moved by, and that the figure ends there."""
MOVE_BEHIND = compiled(r"^ (?:votes )?(?:up|down|more|fewer|extra|better|worse|higher|lower)(?= )")
PERCENT_MOVED = compiled(
    r"^ (?:lower|higher|down|up|less|more|better|worse) (?:than|on|compared|since)(?= )|"
    r"^ (?:lower|higher|down|up) (?:this time |here )?(?:[.,;]|and|but|while|whereas)(?= )"
)
_MOVES = (
    r"(?:shr[aiu]nk|f[ae]ll(?:en)?|dropp?(?:ed)?|plunged?|slump(?:ed)?|s[aiu]nk|dwindled?|"
    r"contract(?:ed)?|declined?|diminish(?:ed)?|slip(?:ped)?|slid|slide|tumbled?|crash(?:ed)?|"
    r"collapsed?|r[io]se|risen|climb(?:ed)?|grow|grew|grown|jump(?:ed)?|leap(?:t|ed)?|increased?|"
    r"sw[eo]ll(?:ed|en)?|surged?|soar(?:ed)?|advanced?|(?:went|go|gone) (?:up|down))"
)
PERCENT_MOVED_BY = compiled(
    rf" (?:share|vote|support|portion|slice|backing|own|showing) (?:[a-z]+ ){{0,2}}{_MOVES} "
    r"(?:by )?(?:(?:a|an|just|only|full|whole|some) )*$|"
    r" {E} 's (?:own )?(?:decline|fall|drop|slump|slide|retreat|rise|increase|advance) "
    r"(?:(?:was|is|of|at|came to|amounted to|bigger|smaller|steeper|sharper|worse|less|,) ){1,4}$|"
    r" T\d+ (?:, )?(?:(?:which|that|this|it) (?:is|was|means|makes|represents)|or) $"
)
"""What makes a percentage a move, and so wrong where it is one of points: behind it, or before."""
TIGHT_GAP = compiled(
    r" {MAJ} (?:(?:here|there|in S\d+|this time|now) )?"
    r"(?:(?:of|was|is|were|,|:|to|at|stood|stands|just|only|a|mere|came|down|up|be|exactly) )*$"
)
TIGHT_GAP_BEHIND = compiled(r"^ (?:votes? )?{MAJ}(?= )")
TIGHT_WIN = compiled(
    r" (?:won|elected|returned|home|victory|victorious|winner|{BEAT} (?:the )?[CP]\d+|{HOLD} (?:it|S\d+|the seat|on)|"
    r"{WIN} (?:it|S\d+|the seat)|{GAIN} (?:it|S\d+|the seat)|declared mp for S\d+|held off (?:the )?[CP]\d+ in S\d+) by "
    r"(?:(?:just|only|a|mere) )*$"
)
TIGHT_TURNOUT = compiled(
    r" (?:turnout|turn-out|participation|proportion of the (?:register|electorate) that cast a valid vote)"
    r" (?:(?![NQTFCPS]\d|swing |{MAJ})[^ ;:]+ ){0,7}$"
)
TIGHT_TURNOUT_BEHIND = compiled(
    r"^ (?:turnout|turn-out|participation|turned out|cast a valid vote|bothered to vote)(?= )"
)
TIGHT_SWING = compiled(r" swing (?:(?![NQTFS]\d|turnout |share |{MAJ})[^ ;:]+ ){0,9}$")
TIGHT_SWING_BEHIND = compiled(r"^ (?:points? )?(?:swing|swung)(?= )")
TIGHT_SHARE = compiled(
    r" (?P<who>[CP]\d+)(?: 's)?(?: of (?:the )?P\d+| for (?:the )?P\d+| \( P\d+ \))?"
    r"(?: (?:vote|share|support|was|were|is|are|came|finished|ended|took|got|had|won|polled|saw|its|"
    r"his|her|their|with|on|at|to|in|from|fall|fell|dropped|slumped|slump|rose|climbed|climbing|"
    r"leapt|jumped|down|up|managed|secured|received|attracted|just|only|the|a|beneficiary|collapsed|"
    r"crashed|slid|sank|shrank|O\d+|third|of|far|back|duly|also|has|have|second|last|watched)){0,9} "
    r"(?:from Q\d+ )?"
    r"(?:with|on|at|to|from|took|got|had|won|polled|managed|secured|received) (?:(?:just|only) )*$|"
    r" (?P<beside>[CP]\d+)(?: 's (?:vote|share))? , (?:(?:in )?(?:an? [a-z]+ )?O\d+ , )?"
    r"(?:with|on|at) (?:(?:just|only) )*$|"
    r" (?P<vote>P\d+) (?:vote|share) , $"
)
NO_LEVEL = compiled(
    r"^ (?:points? |votes )?(?:up|down|clear|ahead|fewer|less|more|higher|lower|better|worse|adrift|"
    r"behind|short|in front|above|below|off|apart)(?= )"
)
"""What makes a figure a move, or a gap, and no share."""
TIGHT_VOTES = compiled(
    r" (?P<who>[CP]\d+)(?: of (?:the )?P\d+| for (?:the )?P\d+| \( P\d+ \))?"
    r" (?:(?:has|have|had|was|were|is|are|duly|got there|finished|ended|ended up|came home|also|then|up|down) )*"
    r"(?:with|on|polled|took|got|received|collected|won|secured|managed|attracted|gathered|had|to|banked) "
    r"(?:(?:just|only) )*$"
)
THEN = compiled(
    r"^ (?:votes? )?(?:last time|at the last election|previously|then|N\d+ years (?:ago|earlier|before)|"
    r"(?:when (?:he|she|they|C\d+) (?:last )?stood )?in [YD]\d+|that year|that time)(?= )"
)
"""Words just behind a figure that say of which election it is."""
FOR_WHOM = compiled(
    r"^ (?:votes? |ballots |papers )?(?:(?:were|was|that|which|who|had been) )*"
    r"(?:(?:cast|given|gathered|won|polled|taken|collected|received|managed|gained|amassed|voted|"
    r"went|goes|had|stayed|backed|chose|collected|stuck|stayed) )*"
    r"(?:for|of|to|by|with|backed|chose)? ?(?:the |his |her |an? |former |outgoing |mp |member |, )*"
    r"(?P<who>[CP]\d+|him|her)(?= )"
)
"""Whose a figure is by the words just behind it."""
A_SEAT = compiled(r" (S\d+)(?= )")
A_PERSON = compiled(r" (C\d+)(?= )")
A_DAY = compiled(r" ([YD]\d+)(?= )")
IN_A_SEAT = compiled(
    r"^ (?:votes? )?(?:ahead |clear |turnout |swing )?(?:in|at) (?P<seat>S\d+)(?= )"
)
SOMEBODY = compiled(
    r" (?:{E}|he|she|his|her|hers|their|its|winner|victor|runner-up|the party)(?= )"
)
TO_A_LEVEL = compiled(r" to (?:(?:just|only|a) )*$")
"""Words before what something came to, and not by how much."""
A_PART_OF = compiled(
    r"^ of (?!(?:the |all |all the |those |valid |local )*(?:votes?|poll|ballots?|cast|voting|voters?|who)(?= ))"
)
"""What makes a percentage a part of something else than of the votes."""
A_PAIR = (compiled(r" (?:votes )?to $"), compiled(r"^ (?:votes )?to N\d+(?= )"))
"""Two counts set side by side: "by 14,736 to 11,615"."""
AT_A_BY_ELECTION = compiled(r" by-elections?(?= )")
SEVERAL_HAD = compiled(
    r" [CP]\d+ (?:, and|and|,|&|plus) (?:the )?[CP]\d+ (?:(?![NQTFCPS]\d)[^ ;:]+ ){0,6}$"
)
"""Two who had a figure, perhaps together."""
COUNTED = compiled(
    r"^ (?:votes?|ballots?|papers|{MAJ}|names|people registered|electors|registered|to spare|ahead|"
    r"clear|behind|short|adrift|apart|in front|the better|to the good|more|fewer|up|down|separate|"
    r"separated|for|to|of them|and|but|while|against|in S\d+|at the|on the register|by|when|as|"
    r"compared|where|had|was|were|is|amounted|put|comfortably|[.,;:)(?!]|\N{EM DASH})(?= )"
)
"""What may stand behind a count of votes, and no noun of something else."""
UP = compiled(
    r" (?:up|more|extra|increase|gain|gained|added|put on|rise|rose|climbed|higher|better|advance|"
    r"improved|grew)(?= )"
)
DOWN = compiled(
    r" (?:down|fewer|loss|lost|shed|fell|fall|dropped|drop|decrease|lower|less|worse|retreat|"
    r"gone missing|shrank)(?= )"
)
BEHIND = compiled(r" (?:behind|short|adrift|fewer|less|trailed|trailing|deficit)(?= )")
"""Which way a move went, and that a gap is that of whoever had less."""
A_STRANGER = compiled(
    r"^ (?!(?:he|she|they|it|who|that|this|which|nobody|everybody|neither|none|both|all|most|some|few|"
    r"turnout|winner|loser|others|one|her|his|their|its|voters|people) )[a-z'-]+ "
    r"(?:took|polled|won|had|got|received|secured|collected|gathered|managed|attracted|amassed|"
    r"scored|mustered|held|beat|finished)(?= )"
)
"""A sentence that begins with somebody whom the record does not know: "Whalley took 16,097"."""
NO_MULTIPLE = compiled(
    r" (?:{MAJ}|papers|spoilt|rejected|turnout|register|electorate|seats|constituencies|mps|swing|"
    r"together|combined|between them|if|would|could|average|country|nationally|deposits?|as (?:high|"
    r"big|large|small|low)|national|neither|nor|not|poll of|for every|as in|T\d+|{PLACE})(?= )|\N{POUND SIGN}"
)
"""Words of a sentence with which a multiple may be of something else than votes of the poll."""
TIMES = compiled(
    r"^ times (?:(?:its|his|her|their|the) (?:[a-z0-9]+ )?(?:votes?|share|support|tally|total|poll)(?= )|"
    r"what (?:it|he|she|they|[CP]\d+)|as (?:many|much) (?:votes?|support|ballots)(?= ))"
)
MULTIPLIED = compiled(r" (?:multiplied|grown|increased|risen|swollen) (?:by )?$")
OF_VOTES = compiled(r" (?:votes?|share|support|backing|tally|poll|percentage|portion|polled)(?= )")
HIS = compiled(r" (?:he|she|it|they|his|her|its|their)(?= )")
"""Without one of which a multiple is of something else, or of nobody that is known."""
BY_SO_MUCH = compiled(
    r" (?:{UP}|{DOWN}|lifted|lift|raise|cut|boosted|increased|improved) (?:(?!{E}|N\d|Q\d)[^ ;:,]+ |P\d+ (?:'s )?){0,5}by $"
)
OF_A_VOTE = compiled(
    r"^ (?:of )?(?:its|his|her|their|the P\d+(?: 's)?|P\d+ 's) (?:[a-z]+ )?(?:votes?|share|support|backing|supporters|tally|poll)(?= )"
)
OF_WHAT = compiled(
    r"^ (?:of )?what (?:he|she|it|they|[CP]\d+|the P\d+) (?:had |have )?"
    r"(?:had|got|polled|won|took|received|managed|achieved|did|collected|secured|scored|was|were)(?= )"
)
GONE = compiled(
    r" (?:vanish|vanished|disappear|disappeared|melt|melted|evaporate|evaporated|desert|deserted)(?= )"
)
KEPT = compiled(r" {KEPT} $")
LOST = compiled(r" (?:lost|lose|losing|shed|shedding|haemorrhaged|dropped|surrendered) $")
AS_SOMEBODY = compiled(r"^ times as (?:many|much) (?:votes? |support )?as (?:he|she|it|they)(?= )")
"""What holds the first named of a clause against the last."""
A_SHARE = compiled(r" (?:share|percentage|proportion|portion)(?= )")
ITS_FIGURE = compiled(r" (N\d+)(?: votes)? (?:(?:was|were|is|,|which|in S\d+) )+$")
"""Whose exact figure stands before a multiple."""
OTHER = compiled(r" (?P<other>[CP]\d+)(?= )")
AT_ANOTHER = compiled(
    r" (?:was|had|had been|last time|before|then|ago|earlier|previously|since|[YD]\d+|previous|old)(?= )"
)
SOMEBODY_NAMED = compiled(r" ([CP]\d+)(?= )")
