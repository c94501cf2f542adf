"""The few words that say of a figure which no row places what it cannot be."""

from tellers.check.grammar.words import compiled

NEXT = compiled(
    r"^ (?:[.,;:()!?\N{EM DASH}]|votes?|ballots?|crosses|people|voters|supporters|to|and|but|in|at|for|from|"
    r"against|with|over|after|before|on|of|or|which|who|when|where|while|whereas|this|last|now|"
    r"then|once|if|when|allowing|as|than|behind|ahead|more|fewer|clear|better|short|had|did|was|were|is|{E})(?= )"
)
"""What may follow a count of votes; a noun of another kind does not."""
OF_ANOTHER_KIND = compiled(
    r" (?:\N{POUND SIGN}|population|residents|homes|jobs|aged|miles|miners|staff|workers|no\.?|number|"
    r"electorate|register|seats?|mps|people|constituents) (?:[a-z]+ ){0,3}$"
)
"""What makes a count one of something else than votes."""
WHO = compiled(
    r" (?P<who>{E}|he|she|they|his|her|their|it|its|the party|the winner|the runner-up)(?= )"
)
SOMEBODY = compiled(
    r" (?:the|his|her|its|their|an?) (?:[a-z-]+ |O\d+ ){0,4}(?:minister|secretary|leader|mp|member|"
    r"incumbent|opponent|rival|challenger|councillor|man|woman|chancellor|mayor|candidate|"
    r"runner-up|winner|victor|independent|newcomer|veteran|peer|predecessor)(?: 's)? "
    r"(?:(?:,|on|with|had|got|took|polled|only|just|to) )*$"
)
"""Somebody told of by what he is."""
WHO_AFTER = compiled(r"^ (?:(?:votes?|,|for|of|by|to|and|from|against|the|\() )*(?P<who>{E})(?= )")
IS_WON = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|{BEAT}|mp|member|elected|re-elected|returned|winner|winning|victor|victory|"
    r"triumph|belongs?|belonged|fell|falls|unseated|defeat|defeated|lost|loses|majority|"
    r"by (?:(?:just|only|a|mere|some) )*N\d+|turned out|second)(?= )"
)
"""Words of an outcome, whoever it is that they tell it of."""
IS_NOT = compiled(
    r" (?:not|n't|nearly|almost|failed|if|would|could|might|may|hopes?|hoped) |"
    r" had (?:{ADV})*(?:been |{WIN}|{BEAT}|{HOLD}|{GAIN}|elected|returned) "
)
"""Words with which an outcome is no outcome, or that of another day."""
HAS_LOST = compiled(
    r" (?:, (?:[^,;:]{1,90} )?, )?(?:, (?:who )?)?(?:(?:has|have|narrowly|also) )*"
    r"(?:lost|loses|no longer|(?:been|was|is) (?:[a-z]+ly )?(?:beaten|defeated|unseated|ousted|toppled|no longer|"
    r"(?:swept|turfed|booted|kicked|thrown|voted|turned|dumped|bundled) (?:away|aside|out|from)))"
    r"(?= (?:to|with|by|here|S\d+|it|its|an|out|the|office|power|and|but|[.,;]))"
)
"""Behind a name, what makes it that of whoever lost."""
ASIDE = compiled(r" , (?:who|which|where|whose|when) [^,;]* (?=,)")
GENERAL = compiled(r" general election ")
DAY = compiled(r"[YD]\d+(?= )")
POLLED = compiled(
    r" (?:polled|polling|received|collected|attracted|amassed|pulled in|piled up|racked up|"
    r"notched up|clocked up|garnered|gathered|banked) (?:(?:just|only|a|an|some) )*$"
    r"| leader 's $"
)
"""What makes a count a poll, and no majority."""
BY = compiled(r" by (?:(?:just|only|a|mere|bare|some|all of) )*$")
_JUST = r"(?:(?:just|only|a|mere|bare|some|all of) )*"
OF_A_GAP = compiled(rf" (?:by|defending|defended|defends) {_JUST}$")
OF_A_POLL = compiled(
    rf" (?:polled|polling|votes?|(?:vote|tally|poll|total) (?:back |up |down )?to) {_JUST}$"
)
"""What says right before a count that it is a gap, or that it is somebody's poll."""
AN_END = compiled(r"^ (?:votes )?(?:[.,;)]|and|but|in S\d+)(?= )")
MOVED = compiled(r" (?:{UP}|{DOWN}|third|fourth|fifth|swing|swung|share|turnout)(?= )[^,;:]*$")
"""What ends a figure of how far ahead somebody was, and what makes it one of a move."""
_POLL = r"(?:poll|pile|heap|ballot|table|field|list|count|contest|class|pack)"
_GAP = r"(?: (?:(?!(?:and|but|while|than|behind|where|when|if|not|never) )[a-z-]+|N\d+|Q\d+|,|\(|\))){0,9}"
_SHORT_GAP = r"(?: (?:(?!(?:and|but|while|as|after|before|when|who|which|if|not|never|than|behind|where|that|with) )[a-z-]+|,|\(|\))){0,6}"
LAST = (
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?{_GAP} (?:came|comes|coming|finish|finished|finishes|finishing|ended|ending|"
        r"trailed in|trailing in|placed|ran|was|were|is) (?:up |a |dead |plum |stone |very |in |rock |"
        rf"distant |poor )*(?P<span>(?:last|bottom)(?: of the {_POLL})?)(?= (?:[.,;)]|with|and|on|of (?:all )?(?:the )?(?P<n>N\d+)|in the poll))"
    ),
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?{_GAP} (?P<span>(?:(?:at|was|came|finished|finishing|ended) )*(?:at )?(?:the )?(?:bottom|foot) of the {_POLL}|"
        rf"(?:brought|brings|bringing) up the rear(?! of the (?:leading|top|first|front|main))|prop(?:ped|ping|s) up the (?:rest|others|{_POLL})|"
        r"(?:took|takes|taking|collected|won|got) the wooden spoon|"
        r"the fewest(?: votes)?(?= (?:[.;)]|of (?:all|any|anybody|(?:the|all)(?: the)? N\d+)(?= [.,;)]| candidates))))(?= )"
    ),
    compiled(
        r"(?:^| [,;:]| and| but| while)(?: in)? (?P<span>(?:dead |stone |rock |plum )?(?:last|bottom|rear))(?: place)?"
        rf"(?: of (?:all|(?:the )?{_POLL}|(?:the |all )?(?P<n>N\d+)))?(?: ,)?(?: (?:(?:for|of) (?:the )?P\d+|(?:with|on) (?:just |only |a mere )?[NQ]\d+(?: votes)?) ,)? ?"
        r"(?:was|came|were|is|comes) (?:(?!{E}|not |when |where |that |in )[a-z'-]+ ){0,5}(?P<who>{E})(?= )(?! 's)"
    ),
    compiled(
        r"(?:^| [,;:]| and| but| while| with)(?: it was)? (?:bringing up the rear|prop(?:ping|ped) up (?:the )?"
        rf"(?:rest|others|{_POLL})|(?:(?:right |rock )?at )?the (?:very )?(?:foot|bottom) of (?:the|an?) (?:[a-z-]+ )?{_POLL}|(?:the|with the|taking the|winner of the|recipient of the|honour of the) wooden spoon|"
        r"last of (?:all|(?:the |all )?(?P<n>N\d+))|(?:the )?fewest votes(?: of all)?|last place|bottom spot|bottom place|dead last|rock bottom|stone last)(?: (?:in|of) (?:the )?[a-z]+)?"
        r"(?: (?:with|on) (?:just |only |a mere )?[NQ]\d+(?: votes)?)?(?: ,)? (?:was|were|is|came|stood|languished|went to|goes to|belonged to|fell to|was (?:occupied|filled|taken|claimed) by|finished|sat) "
        r"(?:(?!{E}|not |when |where |that |in )[a-z'-]+ ){0,5}?(?P<span>(?P<who>{E}))(?= )(?! 's)"
    ),
    compiled(
        r" (?:wooden spoon|last place|bottom spot)(?: (?:in|at) (?:the )?(?:[a-z]+|S\d+))? (?:went|goes|fell|belonged|was claimed|was taken|was collected) (?:to|by) "
        r"(?:(?!{E})[a-z'-]+ ){0,5}?(?P<span>(?P<who>{E}))(?= )(?! 's)"
    ),
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?{_GAP} (?:came|comes|finish|finished|finishes|finishing|ended|trailed|trailing|limped|crawled|was|were) "
        r"(?:(?:in|home|up|a|the|dead|distant|poor|very) )*(?P<span>last|bottom) of (?:the |all )?(?P<n>N\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?{_GAP} (?:got|had|polled|attracted|won|took|received|managed|with|secured|mustered|collected) (?P<span>the fewest(?: votes)?(?: of (?:all|anyone|anybody))?)(?= (?:[.,;)]|with N|here))"
    ),
    compiled(
        r" O\d+ and (?P<span>last|bottom)(?: of (?:all|the N\d+))?(?: ,)?(?: for (?:the )?P\d+ ,)? ?"
        r"(?:was|came|were|is) (?:(?!{E}|not |when |where |that )[a-z'-]+ ){0,5}(?P<who>{E})(?= )(?! 's)"
    ),
)
"""Who was last of all."""
PLACED = (
    compiled(
        r" (?:push(?:ed|es|ing)|relegat(?:ed|es|ing)|shov(?:ed|ing)|forc(?:ed|ing)|knock(?:ed|ing)|nudg(?:ed|ing)|"
        r"squeez(?:ed|ing)|consign(?:ed|ing)|drove|driving|bump(?:ed|ing)|edg(?:ed|ing)|sent|sending) (?:the |poor )*"
        r"(?P<who>{E})(?: (?:,|down|back|out|right|all|the|way))* (?:to|into|in) (?:a |distant |poor |lowly )*(?P<span>O\d+)(?= )"
    ),
    compiled(
        r" (?P<who>{E})(?: (?:'s|lot|party|candidate|had|has|,))* (?:surged|leapt|jumped|climbed|vaulted|moved|rose|"
        r"stormed|rocketed|swept|slipped|slid|sank|fell|dropped|tumbled|crashed|plunged) (?:up |down |back |away |straight )*"
        r"(?:to|into|in) (?:a |distant |strong |poor |close |the )*(?P<span>O\d+)(?= )"
    ),
    compiled(
        rf" (?P<who>{{E}})(?: (?:of|for) (?:the )?P\d+)?{_SHORT_GAP} (?:took|taking|take|grabbed|grabbing|grab|claimed|claiming|claim|snatched|snatching|snatch|bagged|nabbed|filled|secured|securing|secure|"
        r"clinched|occupied|earned|pinched|stole|nicked|seized|scraped|managed|trailed|trailing|limped|limping|languished|languishing|crawled|lagged|came home|straggled|flopped|stumbled|wound up|fetched up) "
        r"(?:(?:home|in|into|back|a|an|the|only|just|up|down|away|well|way|far|very|creditable|distant|poor|lowly|close|strong|good|respectable|dismal|miserable|humble|surprise) )*(?P<span>O\d+)"
        r"(?= (?:[.,;)]|and|but|with|on|for|place|spot|slot|berth|behind|ahead|in the|while|as|here|there))"
    ),
)
"""Who was put in which place."""
NOT_NOW = compiled(
    r" (?:had|once|previously|before|would|could|might|may|if|than|ago|notional|forecast|polls?(?! )) "
)
"""Words of another day, of what did not happen, or of another whom somebody passed."""

OF_A_LIST = compiled(
    r" (?P<s>S\d+) (?:[:—]|, where|\() (?P<c>C\d+)(?: of (?:the )?P\d+| \( P\d+ \)|,)? (?:(?:won|in|home|held|elected|got in|,) )?by (?:just |only )?(?P<n>N\d+)(?: votes)?"
    r"(?: (?:over|from|ahead of|against) (?:the )?(?P<d>C\d+))?(?= (?!to |per |points ))"
)
"""A line of a list: the seat, the winner, by how much."""
HAD_A_SEAT = compiled(
    r" (?:had|held|took|carried|kept) (?P<s>S\d+)(?: for (?:the )?P\d+)? by (?:just |only |a mere )?(?P<n>N\d+)(?: votes)?(?= [.,;)]| and| but| in)"
)
CAME_FROM = compiled(
    r" (?:came|come|were (?:gained|won|taken|captured|seized)|was|taken|gained|won|gains|gain)(?: straight| directly| back)? (?:from|off) (?:the )?(?P<off>P\d+) (?::|;|,|\N{EM DASH}|were|are) (?:in )?(?P<list>S\d+(?: (?:, and|,|and) S\d+)+)(?= (?:[.;]|$))"
)
"""Seats that came from a party, one after the other."""
ONE_OF_LOST = compiled(
    r" (?:one|N\d+) of (?:(?:the|just|only|some) )*(?P<n>N\d+) (?P<off>P\d+) (?:seats|constituencies|strongholds)(?: (?:in|across) (?P<area>{PLACE}))? (?:(?:that|which|to have|to) )+(?:have |had )?(?:fell|fall|fallen|went|go|gone|passed|pass|switched|switch|turned|turn|moved|move|was lost|were lost|be lost) (?:to )?(?:the )?(?P<to>P\d+)(?= )"
)
"""How many seats of one party fell to another."""
