"""The words that join somebody and a party, and those that tell of a poll without a figure."""

from tellers.check.grammar.words import Pattern, compiled

_BANNER = (
    r"(?:(?:flying|carrying|bearing|waving|holding up|flew|carried|bore|waved|hoisted|took up) the (?:flag|banner|torch|standard|colours|hopes|baton) (?:for|of)|"
    r"(?:wearing|in|sporting|under) the (?:colours|rosette|banner|flag) of|"
    r"(?:wore|sported|donned) the (?:colours|rosette) of|represented(?! (?:it|S\d|the seat|the area))|now (?:with|of|in|standing for|a member of)|"
    r"on behalf of|representing|the choice of|the candidate of|the candidate for|the nominee of)"
)
_STOOD = r"(?:standing|stood|running|ran|fighting|fought|contesting|contested|campaigning)(?: (?:it|here|this time|again|S\d+|the seat))? (?:for|as|under)"
_DRESS = r"(?:rosette|colours|interest|banner|flag|ticket|label|cause|candidate|standard-bearer|hopeful|contender|nominee|flag-bearer|representative)"
_CANDIDATE = (
    r"(?:candidate|man|woman|nominee|standard-bearer|contender|hopeful|choice|representative|"
    r"challenger|runner|contestant|flag-bearer)"
)
_PUT_UP = _CANDIDATE.replace("choice|", "").replace("challenger|", "").replace("contender|", "")
"""Whom a party has put up; "Labour's challenger" may be the one who challenged it."""
_NEXT = r"(?= )(?! (?:'s|C\d|one|party 's|majority|vote|voters|leader|leadership|government|gain|hold|defector|council))"

LABELLED: tuple[Pattern, ...] = (
    compiled(r" (?P<who>C\d+) (?:of|from) (?:the )?(?P<party>P\d+)" + _NEXT),
    compiled(
        r" (?P<who>C\d+) (?:, )?(?:(?:who|was|had|is|also|then|now|here|there|again|a|an|local|[a-z]+ly) ){0,4}"
        rf"(?:{_BANNER}|{_STOOD}) (?:(?:the|an|a) )*(?P<party>P\d+)" + _NEXT
    ),
    compiled(
        r" (?P<who>C\d+) (?:, )?(?:(?:who|was|had|is|also|then|now|here|there|again|local|[a-z]+ly) ){0,4}"
        r"(?:(?:campaigned|campaigning|stood|standing|ran|running|fought|fighting|contested it|flew|sailed|marched|competed) )?(?:wearing|in|sporting|under|on|as|beneath|behind) (?:a|an|the) (?:[a-z-]+ ){0,2}?(?P<party>P\d+)(?: party)?(?: 's)? "
        + _DRESS
        + r"(?= )"
    ),
    compiled(
        rf" (?P<who>C\d+) , (?:(?! [CP]\d)[^,;:]){{1,60}} , (?:{_STOOD}) (?:(?:the|an|a) )*(?P<party>P\d+)"
        + _NEXT
    ),
    compiled(
        r" (?P<who>C\d+) , an? (?:(?! [CP]\d)[^,;:]){1,50} and an? (?P<party>P\d+)(?: candidate| member)?(?= ,)"
    ),
)
"""Somebody, and the party that he is told of as standing for."""
LABELLED += (
    compiled(
        r" (?P<who>C\d+) , (?:the )?(?P<party>P\d+) 's (?:(?!former |old |ex-)[a-z-]+ ){0,2}(?:candidate|man|woman|choice|nominee|hopeful|contender|standard-bearer)(?= [,.;)])"
    ),
    compiled(
        r" (?P<who>C\d+)(?: , (?:(?! [CP]\d)[^,;:]){1,60} ,)? (?:was|is|were) (?:here |there |this time |also |now |again )*(?:the|an|a|their) (?:[a-z-]+ )?(?P<party>P\d+)(?: party)? (?:candidate|man|woman|hopeful|nominee|contender|standard-bearer)(?= )(?! (?:in|at|for) (?:S\d|Y\d))"
    ),
    compiled(
        r" (?P<who>C\d+) 's (?:[a-z-]+ ){0,2}(?:O\d+ place|victory|win|triumph|N\d+(?: votes)?) for (?:the )?(?P<party>P\d+)(?= )"
    ),
    compiled(
        r" (?P<who>C\d+) , (?:the|an|a) (?:only|sole|lone|solitary|one) (?P<party>P\d+)(?= (?:[.,;)]|candidate|in the))"
    ),
    compiled(
        r" (?P<who>C\d+) (?:was|is) the (?:beaten|defeated|losing|unsuccessful|vanquished|only|sole|lone|official) (?P<party>P\d+)(?= (?:[.,;)]|candidate|man|woman|in the|on the|standing))"
    ),
)
OF_A_PARTY = compiled(
    rf" (?P<who>C\d+) (?:, )?(?:who )?(?:of|for|from|{_BANNER}|{_STOOD}) (?:(?:the|an|a) )*(?=[a-z])"
)
"""Somebody, up to the name of a party that is linked to nothing."""
UNDER_A_BANNER = compiled(
    r" (?P<who>C\d+) (?:, )?(?:(?:who|had|has|also|then|now|here|this time|was|[a-z]+ly) ){0,3}(?:(?:campaigned|campaigning|stood|standing|ran|running|fought|fighting|contested it|flew|sailed|marched|competed) )?"
    r"(?:under|in|on|beneath|behind|wearing|sporting) (?:a|an|the) (?=(?:[a-z]+ ){1,5}?"
    + _DRESS
    + r" )"
)
"""The same, where what follows the name is a rosette or a banner."""
BEFORE_A_NAME = compiled(
    r"(?:^| )(?:the|with|and|by|over|while|but|to|against) (?:lone |local |sole )?(?P<words>(?:(?!the |and |former |ex-)[a-z'&-]+ ){1,5}?)(?:candidate |rival |challenger |hopeful |contender )?(?P<who>C\d+)(?= )(?! 's)"
)
"""Words just before somebody, which may be the name of a party that is linked to nothing."""
FIELDED = (
    compiled(
        r"(?:^| [,;:]| and| but| while| with) (?:for|on behalf of) (?:the )?(?P<party>P\d+)(?: ,)? (?P<who>C\d+)(?= )(?! (?:said|says|told|thanked|spoke|called|'s|,))"
        r"(?! (?:was|is|were|remains|became|has been) (?:a|an|the|not|still|also|their|its|too|no|more|less) (?!candidate|choice|standard))"
    ),
    compiled(
        r" (?P<party>P\d+)(?: party)?(?: 's)? (?:[a-z-]+ ){0,2}"
        + _PUT_UP
        + r"(?: here| there| this time| in S\d+)? (?:was|is|being) (?P<who>C\d+)(?= )"
    ),
    compiled(
        r" (?P<party>P\d+)(?: party)?(?: 's)? (?:[a-z-]+ )?"
        + _PUT_UP
        + r"(?: here| there| this time| in S\d+)? , (?:(?!(?:behind|ahead|over|against|by|to|than|who|whose|with|beating|from|of|for) )[a-z'-]+ ){0,5}?(?P<who>C\d+)(?= ,)"
    ),
    compiled(
        r" the (?:beaten|defeated|losing|vanquished|unlucky) (?P<party>P\d+)(?: candidate| man| woman| contender| hopeful)? (?:was|is|,) (?P<who>C\d+)(?= )"
    ),
    compiled(
        r" (?:the|an) (?:other|only|sole|lone|second|remaining|better-placed) (?P<party>P\d+)(?: candidate| contender)?(?: (?:in the (?:race|field|contest|running)|on the ballot(?: paper)?|standing|to stand|here))? (?:was|is|being|,) (?P<who>C\d+)(?= )"
    ),
    compiled(
        r" (?P<who>C\d+) (?:, (?:(?![CP]\d)[^,;:]){1,60} , )?(?:had been |was |, )?(?:chosen|picked|selected|put up|fielded|drafted in|adopted|parachuted in) (?:by|as) (?:the )?(?P<party>P\d+)(?= (?:to (?:fight|defend|hold|win|contest|take)|for|as|[.,;)]|candidate))"
    ),
    compiled(
        r"(?:^| [,;:]| and| but| while) for (?:the )?(?P<party>P\d+) (?:, )?(?:was|came|were|is) (?P<who>C\d+)(?= )"
    ),
)
"""A party, and whom it is told to have put up."""
_FOE = r"(?:target|enemy|nemesis|victim|critic|scourge|conqueror|challenger|opponent|rival|tormentor|main) "
BESIDE = (
    compiled(r" (?P<party>P\d+) 's (?:(?!" + _FOE + r")[a-z-]+ ){0,2}(?P<who>C\d+)(?= )(?! 's)"),
    compiled(r" (?P<who>C\d+) \( (?:the )?(?P<party>P\d+) (?:\)|,)(?= )"),
    compiled(
        r" (?:the|its|their) (?P<party>P\d+)(?: candidate| hopeful| contender| runner| challenger| man| woman)? , (?P<who>C\d+)(?= ,)"
    ),
    compiled(
        r" (?P<party>P\d+) (?:candidate |rival |opponent |challenger |hopeful |contender |runner-up |newcomer |man |woman )?(?P<who>C\d+)(?= )(?! 's)"
    ),
    compiled(r" (?P<who>C\d+) for (?:the )?(?P<party>P\d+)" + _NEXT),
)
"""Both side by side, of which other rooms tell: either of the two may be the wrong one."""
NOT_SO = compiled(
    r" (?:former|formerly|once|then|ex|ex-|late|previously|used to|had (?:been|stood|won|held|sat|fought|taken|come|finished)|defect[a-z]+|"
    r"last time|ago|earlier|before|the previous|council|councillor|european|brussels|assembly|senedd|holyrood|mep|msp|would|could|might|if) "
)
"""What makes a label one of another day, or of what did not happen."""
WON = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|came home|romped home|elected|returned|triumphed|prevailed|victorious|winner|victor|new (?:mp|member))(?= )"
)
"""Words of somebody who won."""
EDGE = compiled(r" (?:[CP]\d+|[;:]) ")
"""Somebody else, or a stop: up to it the figures are of those just told of."""
FOR_A_PARTY = compiled(
    r"(?:^| [,;:]| and| but| while) (?:for |on behalf of )(?:the )?(?P<party>P\d+) (?:, )?(?=[a-z])"
)
"""A party, up to the name of whoever stood for it."""
STRANGER = (
    compiled(r" \( (?:the )?(?P<party>P\d+) (?:\)|,)(?= )"),
    compiled(r" (?:of|for) (?:the )?(?P<party>P\d+)" + _NEXT),
)
"""What follows the name of somebody whom the record does not know."""
OFFICES = frozenset({("mep",), ("mp",), ("msp",), ("mla",), ("am",), ("ms",), ("qc",), ("kc",)})
"""What stands before a name and is no party, though the record has one that is written so."""
