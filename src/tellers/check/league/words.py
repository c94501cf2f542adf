"""The parts of a clause that puts seats in order, and the words beside them that say no more."""

from tellers.check.grammar.words import compiled

TIGHT = frozenset({
    "closest", "narrowest", "tightest", "slimmest", "thinnest", "slenderest", "finest", "most marginal",
    "most closely fought", "least safe", "shakiest", "closer", "narrower", "tighter", "slimmer", "thinner",
    "slenderer", "finer", "more marginal", "more closely fought", "less safe",
})  # fmt: skip
SAFE = frozenset({
    "safest", "safer", "most comfortable", "more comfortable", "fattest", "fatter", "healthiest",
    "healthier", "widest", "wider",
})  # fmt: skip
"""Adjectives that without a noun speak of the majority: of a small one, of a large one."""
LOW = frozenset({
    "smallest", "lowest", "worst", "poorest", "weakest", "shortest", "feeblest", "smaller",
    "lower", "worse", "poorer", "weaker", "shorter",
})  # fmt: skip
BY_SHARE = frozenset({
    "closest", "most marginal", "most closely fought", "least safe", "safest", "safer", "closer",
    "more marginal", "more closely fought", "less safe", "tightest", "tighter",
})  # fmt: skip
"""Adjectives of a majority that may be meant as a part of the votes."""
HIGH = frozenset({
    "largest", "biggest", "highest", "greatest", "best", "strongest", "longest", "heaviest",
    "larger", "bigger", "higher", "greater", "better", "stronger", "longer", "heavier",
})  # fmt: skip
"""Adjectives of an order that say no more than which end it begins at."""
_EVERY = sorted([*TIGHT, *SAFE, *LOW, *HIGH], key=len, reverse=True)
_MOST = "|".join(w for w in _EVERY if w.endswith("st") or w.startswith(("most ", "least ")))
_MORE = "|".join(w for w in _EVERY if not (w.endswith("st") or w.startswith(("most ", "least "))))
QUICK = compiled(
    rf" (?:{_MOST}|{_MORE}|beaten|bettered|exceeded|surpassed|topped|tops|headed|heads|led|leads|top|bottom|foot|propped|last|ranked|ranks|O\d+|second)(?= )"
)
QUICK_TOO = compiled(
    r" (?:more|fewer|less) than (?:(?:in|at|that in|for) )?(?:any|anybody|anyone|anywhere|elsewhere|every|all)(?= )| (?:by|to) (?:fewer|less)(?= )"
)
"""Words of which one stands in every order."""
_AREA = (
    r"(?:(?:the )?(?:whole|rest) of )?(?:great britain|britain|england|scotland|wales|northern ireland|"
    r"(?:the )?(?:whole )?(?:north|south) (?:- )?(?:east|west)(?: of england)?|(?:the )?(?:east|west) midlands|"
    r"(?:the )?east of england|london|the capital|yorkshire and (?:the )?humber(?:side)?|the principality|the province)"
)
_WHOLE = (
    r"(?:all )?(?:the )?(?:whole |entire )?(?:of the )?(?:country as a whole|country|uk|united kingdom|kingdom|land|nation|(?:new )?house of commons|"
    r"(?:new )?house|(?:new )?commons|new parliament|parliament)"
)
_OF_AN_AREA = r"(?:scottish|welsh|english|northern irish|london|british|uk)"
_SEATS = r"(?:seats?|constituency|constituencies|contests?|results?|races?|mps?|members?|winners?|victors?|fights?|battles?)"
_IN = r"(?:in|across|throughout|over|anywhere in|anywhere across|elsewhere in|anywhere else in|within|right across|all over)"
_S = r"S\d+"
_LIST = rf"(?:(?:(?:the|that|those|in|at|of) )*{_S}(?: 's)?)(?:(?: , and| ,| and| or)(?: (?:that|those|in|at|of))* {_S}(?: 's)?)*"
_TOP = r"(?:topped|tops|topping|headed|heads|heading|led|leads|leading|(?:(?:came|was|is|finished|stood|sat|stands|sits|comes|put it) )?(?:(?:at|on) (?:the )?)?(?:top|head) of)"
_FOOT = r"(?:propped up|props up|propping up|(?:(?:came|was|is|finished|stood|sat|stands|sits|lies|comes) )?(?:(?:at|on) (?:the )?)?(?:bottom|foot|very bottom) of)"
_LEAGUE = r"(?:league table|league|tables?|lists?|charts?|rankings?)"
_BY = (
    r"(?:(?:voter )?turnout|participation|(?:size of (?:the )?)?(?:majority|electorate)|majorities|(?:winning )?margins?|"
    r"winning (?:vote )?shares?|winning votes?|electorates|number of (?:candidates|voters|electors)|candidates|"
    r"safety|marginality|closeness|marginals|marginal seats|closest (?:results|seats|contests)|safest seats|safe seats)"
)
PARTS = (
    ("bar", rf"(?:bar|barring|apart from|except(?:ing)?|except for|save|save for|other than|but for|aside from|besides|with the exception of) (?:only )?(?P<bar>{_LIST})"),
    ("edge", r"[.,;:()]|\N{EM DASH}|, (?:and|but|while|though|although|yet)|and|but|while|though|although|yet"),
    ("within", rf"(?:(?:was|is|ranked|ranks|put it|puts it|placed it|one|another) )*(?:of|among|in|into|within) (?:the )?(?:top |bottom )?(?P<many>N\d+) (?:(?P<of_many>{_OF_AN_AREA}) )?(?P<some>{_MOST})"),
    ("second", rf"(?:(?:was|is|ranked|ranks|came|a figure|rate) )*(?:the )?(?:second|O\d+)(?: (?:in|across) (?P<area2>{_AREA}))?(?: (?:nationally|in the country|in the uk))? only (?:to|behind|after) (?P<past>{_LIST})"),
    ("passed", rf"(?:(?:was|is|a figure|rate|that was|one) )*(?P<how>beaten|bettered|exceeded|surpassed|topped|eclipsed|outdone|undercut)(?: (?:anywhere|nationally))? only (?:by|in|at) (?P<passers>{_LIST})"),
    ("matched", r"(?P<how2>beaten|bettered|exceeded|surpassed|topped|eclipsed|outdone|undercut) (?:by (?:no (?:other )?(?:seat|constituency)|none|nobody|no one)|nowhere(?: else)?)"),
    ("listed", rf"(?P<tops>{_TOP} |)(?:(?:in|on) )?(?:the |a )?{_LEAGUE} of (?:the )?(?P<listed>{_MOST})"),
    ("sup", rf"(?:(?:the|joint|equal|single|very) )*(?:(?P<order>O\d+|next) (?:- )?)?(?P<most>{_MOST})(?: - (?:run|fought))?"),
    ("alone", rf"(?P<only>{_LIST}) alone"),
    ("only", rf"(?:only|just) (?:(?:the )?(?:majority|turnout|winner|contest|result|mp|seat|margin) (?:in|at|of|for) )?(?P<only2>{_LIST})"),
    ("behind", rf"(?:just |only )?(?:after|behind|below) (?:only )?(?P<after>{_LIST})"),
    ("count", rf"(?P<just>(?:(?:only|just|but|a mere) )*)(?:in )?(?P<count>N\d+)(?: of (?:the|its|all|them|their)(?: N\d+)?)?(?: (?:others?|more|further|fellow))?(?: {_OF_AN_AREA})?(?= (?:{_SEATS}|in|across|nationally|anywhere|throughout|had|has|have|were|was|did|saw|recorded|produced|north|won|posted|elsewhere|{_MORE}) )(?! {_SEATS} (?:by|with|to))"),
    ("none", r"(?:there (?:was|is|were) )?(?:no other|no|not one(?: other)?|not a single|nowhere else|nowhere|nothing else|nothing|nobody else|nobody|no one else|no one|none)"),
    ("over", rf"(?:(?:a|which|the|far|even|was|is|figure) )*(?P<over>{_MORE}|more|fewer|less) than (?:(?:in|at|that in|those in|for) )?(?:any other|anybody else(?: 's)?|anyone else(?: 's)?|anywhere else|elsewhere|every other|all (?:of )?(?:the )?others?|any of the others|any(?= {_SEATS} ))"),
    ("more", rf"(?:(?:an?|even|any) )*(?P<more>{_MORE})|(?:by|to) (?P<by_fewer>fewer|less)(?: votes)?"),
    ("league", rf"(?:(?P<top>{_TOP})|(?P<foot>{_FOOT})) (?:the |its )?(?:(?P<whole>national|uk|scottish|welsh|english|northern irish|country 's) )?(?:{_LEAGUE} (?:of|for|by) (?P<by>{_BY})|(?P<by2>turnout|majority|majorities|electorate) {_LEAGUE})"),
    ("placed", rf"(?:was|came|comes|stood|stands|finished|is|lies|ranked|ranks|placed) (?:joint )?(?P<order2>O\d+|top|first|last|bottom) (?:in|on|of) (?:the |its )?(?:(?P<whole2>national|uk|scottish|welsh|english|northern irish|country 's) )?(?:{_LEAGUE} (?:of|for|by) (?P<by3>{_BY})|(?P<by4>turnout|majority|majorities|electorate) {_LEAGUE})"),
    ("ranked", rf"(?:was )?(?:ranked|ranks|came|comes|finished|stands|stood|placed|was|is|lies) (?:joint |equal )?(?P<order3>O\d+|top|first|last|bottom)(?! (?:place|for|by|with|-|{_MOST}|in S\d+) )"),
    ("ranked", rf"(?:was )?(?:ranked|ranks|came|comes|finished|stands|stood|placed|was|is|lies) (?:joint |equal )?(?P<order4>O\d+|top|first|last|bottom)(?= (?:for|by|in terms of) {_BY} )"),
    ("by", rf"(?:for|by|in terms of|ranked by|when it (?:came|comes) to|measured by) (?:the )?(?P<by5>{_BY})|in (?P<by6>closeness|marginality|turnout|size of majority)(?= (?:it|the seat|S\d+|,))"),
    ("than", rf"than (?:(?:the|that|in|at|of|for|it was|it is|was|those|one) )*(?P<than>{_S}|C\d+|it|this|here)(?: 's)?"),
    ("area", rf"(?:{_IN}|of) (?P<area>{_AREA})(?! 's)|(?:anywhere )?(?P<border>north of the border)"),
    ("everywhere", rf"(?:{_IN}|of|among) {_WHOLE}(?! 's)|anywhere(?: at all)?(?! (?:in|else in|across|outside|north|south) )|anywhere else(?! in )|elsewhere(?! in )|nationally|nationwide|(?:on|of) the (?:night|day|election)|(?:of|at|in) (?:this|the)(?: general)? election"),
    ("seats", rf"(?:for|of|among|in|across|by) (?:(?:any|all|every|the|other|its|those|single|of) )*(?:(?P<total>N\d+) )?(?:(?:other|of) )*(?:(?P<adjective>{_OF_AN_AREA}) )?{_SEATS}(?P<changed> (?:(?:that|which) )?(?:to change|changed|changing) hands)?"),
    ("owned", rf"(?:(?:of|among|for|in) )?(?:all )?(?P<owner>{_AREA}|the country|the nation|the uk) 's(?: (?P<total2>N\d+))?(?: {_SEATS})?"),
    ("theirs", rf"(?:for|of|among|in) (?:(?:any|all|every|the|other|its|those|of) )*(?:(?P<total3>N\d+) )?(?:(?P<adjective3>{_OF_AN_AREA}) )?(?P<party>P\d+)(?: 's)? (?:(?:held|won|N\d+|{_OF_AN_AREA}) )*(?:{_SEATS}|majorities|wins|victories|margins)"),
    ("region", r"(?:in|of|across) (?:the|its|this) (?:whole )?region"),
    ("adjective", rf"(?P<adjective2>{_OF_AN_AREA})(?= (?:{_SEATS}) )"),
    ("hopeful", r"(?:(?:of|for|by|among|than|from) )?(?:(?:any|all|every|the|other|single) )*(?P<party2>P\d+) (?:candidates?|hopefuls?|contenders?|standard - bearers?)"),
    ("party", r"(?:(?:for|by|of) )?(?:the )?(?P<party3>P\d+)(?: 's?(?= ))?"),
    ("own", r"(?:the|his|her|their) (?:own )?party 's|for (?:the|his|her|their) party|its|their|the party"),
    ("result", r"results?|showings?|performances?|performers?|scores?|display"),
    ("turnout", r"(?:voter |electoral )?(?:turnouts?|turn - outs?|participation)"),
    ("share", r"(?:winning|winner 's|winners '|victor 's|victorious) (?:vote )?shares?(?: of the (?:vote|votes|poll))?"),
    ("votes", r"(?:winning|winner 's|victor 's) (?:votes?|tally|tallies|totals?|poll|score|haul)(?: of votes)?"),
    ("majority", r"(?:(?:winning|overall|final|victory|numerical) )*(?:majority|majorities|margins?(?: of victory)?|leads?|cushion|winning gap)"),
    ("his_share", r"(?:vote )?shares?(?: of the (?:vote|votes|poll))?|slice of the vote"),
    ("his_votes", r"votes?(?: (?:totals?|tally))?|tally|personal vote"),
    ("electorate", r"electorates?|electoral (?:rolls?|registers?)|registers?|(?:number of )?(?:registered )?(?:voters|electors)(?: on the (?:roll|register))?"),
    ("candidates", r"fields?(?: of candidates)?|ballot papers?|(?:list|number) of candidates"),
    ("held", r"holds"),
    ("held", r"hold(?! on| the| off)"),
    ("gained", r"gains?|captures?"),
    ("win", r"wins?|victory|victories|triumphs?"),
    ("contest", rf"{_SEATS}|finish|squeaks?|squeakers?|shaves?|thing|marginals?|call"),
    ("figure", r"(?:(?:of|at|with|by|on|to) )?(?:(?:just|only|some|around|about|a mere) )*[NQ]\d+(?: (?:votes?|of the (?:vote|votes|poll|electorate)|voters|electors))?(?: to spare)?"),
    ("person", r"(?:(?:mr|ms|mrs|miss|sir|dame|dr) )?(?P<who>C\d+)(?: 's)?"),
    ("seat", rf"(?:(?:in|at|of|by|for|from|to|belongs|belonged|goes|went|fell|that|was|found|mp|member) )*(?P<seat>{_S})(?: 's)?"),
    ("plain", r"(?:the|a|an|was|were|is|are|be|being|it|this|that|which|there|here|had|has|have|having|recorded|records|produced|produces|saw|sees|"
              r"posted|returned|gave|giving|given|boasts?|boasted|boasting|can claim|claimed|lays claim to|claims|ended|ends|finished|with|won|wins|winning|as|also|still|now|"
              r"therefore|thus|made|makes|making|proved|proves|remained|remains|ranked|ranks|counts|counted|became|becomes|stood|stands|came|comes|found|located|could|did|does|do|"
              r"managed|showed|show|shown|boast|one|ones|figure|rate|level|mark|total|number|so|then|in|at|to|by|for|among|of|on|elected|re - elected|home|held|holds|"
              r"his|her|he|she|they|winner|victor|whose|who|did better|fought|staged|seen|decided|settled|put|puts|putting|mr|ms|mrs|took|takes|polled|attracted|received|got|"
              r"secured|achieved|enjoyed|enjoys|any|other|others|all|quite|both|each|new|very|again|easily|narrowly|comfortably|by far|far|away|tonight|last night|this time|once|more|indeed|in fact|too|rank|came in|today)"),
)  # fmt: skip
"""The parts by name, in the order in which they are tried; what none of them takes is unknown."""
PART = compiled(
    "|".join(rf"(?P<k{n}_{name}>(?:{one})(?= ))" for n, (name, one) in enumerate(PARTS))
)
TOLD_BEFORE = compiled(
    r" (?:(?P<turnout>turnouts?|turn - outs?|turned out)|(?P<majority>majority|majorities|margins?|lead|by (?:(?:just|only|a mere) )*N\d+(?: votes)?|N\d+ (?:votes )?(?:ahead|clear))|"
    r"(?P<share>winning share|Q\d+ of the (?:vote|votes|poll)|(?:winner|victor) 's share|(?:share|C\d+ 's) (?:[a-z]+ )?Q\d+)|(?P<electorate>electorate|register|electoral roll)|(?P<candidates>N\d+ candidates|candidates|ballot paper)|"
    r"(?P<votes>(?:polled|took|with|won|secured|received|attracted|got|on|winning (?:vote|total|tally)(?: of| was| ,)?|vote of|votes?|'s) (?:(?:just|only|a mere) )*N\d+(?: votes)?))(?= )"
)
"""What a figure before an order is of: "the majority was 31. That is the smallest in Wales"."""
AN_AREA = compiled(rf" (?:{_AREA}|nationally|nationwide|{_IN} {_WHOLE}) ")
"""A nation or region in a sentence whose figure may be its own."""
LEFT_OPEN = compiled(
    r"^(?: (?:or|and))?(?: (?:just|only|even|both))* (?:outside|except|excluding|since|than|in|across|among|amongst|of|for|not|if|after(?! which)|behind(?! which)|bar|save|apart|other|compared|on|to|leaving|only|until|ever|besides|aside|before|at a|if) "
)
"""How a stretch begins beside an order that may narrow what it runs over."""
