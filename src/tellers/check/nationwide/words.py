"""The words by which a count of an election at large says what it is of."""

from tellers.check.grammar.words import compiled

OPEN = compiled(
    r" (?:if|unless|would|could|might|should|whether|hopes?|hoped|expect|expects|expected|predicted|"
    r"forecasts?|projected|projection|exit|pollsters?|polls|bookmakers|target|targets|targeted|wards?|"
    r"councils?|councillors?|mayors?|mayoral|senedd|holyrood|stormont|assembly|european|euro|"
    r"referendum|cabinet|ministers|peers|lords|women|men|needed|required|"
    r"model|models|mrp|yougov|survation|ipsos|surveys?|more in common|had given|(?:scottish|welsh) parliament|"
    r"cardiff bay|brussels|strasbourg|dissolution|dissolved|eve|campaign|polling day|start of|height|"
    r"previous|record|worst|fewest|low|in the morning|by dawn|so far|called|calling|"
    r"by-elections?|defected|defections|suspended|whip|retiring|retired|standing down|stood down|"
    r"outside|excluding|except|without)(?= )|\N{POUND SIGN}| [|] "
)
"""Words of a sentence with which a count may be of what no result holds, or of several together."""
SEVERAL = compiled(
    r" (?:between them|together|combined|P\d+(?: ,)? and (?:the )?P\d+(?! N\d)|each|apiece|both|respectively|neither|nor|never|"
    r"not|times|coalition|alliance of|short|enough|all told|including|at least)(?= )"
)
"""Words near a count with which it may be of several together, or of what did not happen."""
OF_ELSE = compiled(r" (?:deposits?|counting|none)(?= )")
"""The same of words that tell of no other stretch than their own, from comma to comma."""
OF_SEATS = compiled(
    r" (?:seats?|mps?|members?|constituenc(?:y|ies)|commons|parliament|benches|westminster|house|"
    r"chamber|downing street|map|haul)(?= )"
)
"""Words of which a sentence has one where it tells of seats."""
COUNTED = compiled(
    r"^ (?:(?:scottish|welsh|english|northern irish|lone|lonely|solitary|single|commons|westminster|"
    r"P\d+|A\d+) )*"
    r"(?:seats?|mps?|members?|constituenc(?:y|ies)|gains?|losses|benches|faces|victors|victories|"
    r"candidates (?:sent|elected|returned)|places|P\d+|of (?:the|its|their|them|these|those|A\d+|N\d+|his|her)|from (?:the )?P\d+|"
    r"to (?:the )?P\d+|off (?:the )?P\d+|fewer|more|up|down|and|but|while|when|with|in|at|is what|there|across|"
    r"nationwide|nationally|altogether|overall|before|(?:is|are|were) left|remain|remained|survive|survived|last time|this time|on N\d+|had (?:captured|taken|won|come)|"
    r"(?:it|they|she|he|P\d+) (?:has|have|had|won|took|holds?)|(?:are|were) (?:now )?(?:in )?P\d+|[.,;:)(]|"
    r"\N{EM DASH})(?= )"
)
"""What may stand behind a count of seats, and no noun of something else."""
NOUN = compiled(
    r"^ (?:(?:scottish|welsh|english|northern irish|lone|lonely|solitary|single|commons|westminster|"
    r"P\d+|A\d+) )*(?:seats?|mps?|members?|constituenc(?:y|ies)|P\d+ (?:behind|on the|in the (?:house|commons|new)))(?= )"
)
"""A noun of seats just behind a count."""
HAVE = compiled(
    r" (?:has|have|had|won|wins|took|takes|holds?(?: on to)?|held(?: on to)?|clings? on to|clung on to|"
    r"hangs? on to|hung on to|clinging on to|keeps?|kept|salvaged|salvages|retained|retains|left with|leaves? (?:his|her|their|the) party with|"
    r"reduced to|down to|up to|returned|returns|ended (?:on|with)|finished (?:on|with)|gone (?:from (?:N\d+|a single|a lone) (?:seats? |mps? |members? )?)?to|"
    r"falls? to|fell to|rose to|rises to|slumped to|sent back|sent|sends|sits? on|command|commands)"
    r" (?:(?:just|only|a|the|all|its|their|no|more|than|now|still|back) )*$"
)
"""A verb of having seats just before a count."""
HAS = compiled(
    r" (?:has|have|holds?|left with|keeps?|reduced to|down to|cut to|"
    r"gone from (?:N\d+|a single|a lone) (?:seats? |mps? |members? )?to)"
    r" (?:(?:just|only|a|all|of|its|their|now|still) )*$"
)
"""A verb, just before a count, with which it is of no seats but those that a party has now."""
LEFT_OVER = compiled(
    r"^ (?:seats? |mps? |members? )?(?:(?:is|are|were) left|remain|remained|survive|survived)(?= )"
)
"""The same just behind a count: "of 57 seats eight are left"."""
ALL_GONE = (
    compiled(r" all (?:of )?(?:(?:its|their|the) )?$"),
    compiled(
        r"^ (?:(?![NS]\d)[^ ,;:.]+ ){0,8}(?:(?:are|were|have) (?:all )?(?:gone|been lost|lost|swept away)|fell|went)(?= )"
    ),
)
"""Words before a count, and behind it, that make it all seats of before: "all 15 are gone"."""
HAD_NOW = compiled(
    r"^ (?:now )?[.,;)](?= )|^ (?:(?:P\d+|A\d+|more|now) ){0,2}(?:seats?|mps?|members?|constituenc(?:y|ies))(?= )(?! (?:more|fewer|up|down) )|"
    r"^ of (?:(?:the|its|their|all) )*(?:A\d+ (?:'s )?)?N\d+(?: A\d+)?(?: seats| constituencies| mps)?(?= )"
)
"""What stands behind a count of seats that a party has: a noun of them, all of them, or nothing."""
NET = compiled(
    r" (?:up|down)(?: by)? $| (?:net )?(?:increase|rise|fall|drop|gain|loss|advance) of $"
)
"""What makes a count one of seats more, or fewer, than before: just before it, or just behind."""
NET_BEHIND = compiled(r"^ (?:seats? |mps? |members )?(?:more|fewer|up|down|better|worse)(?= )")
UP = compiled(r" (?:up|more|increase|rise|rose|climbed|grew|gain|advance|better|gained)(?= )")
DOWN = compiled(r" (?:down|fewer|fall|fell|dropped|shrank|drop|loss|worse|lost|less)(?= )")
LIKEWISE = compiled(r" (?:and|,) (?:its|their|his|her|the) (?:share|vote|votes|turnout|total) by $")
"""What goes the way of the clause before it: "its vote fell by a tenth and its share by two"."""
FROM = compiled(
    r"^ (?:(?!N\d|P\d|[;:] )[^ ]+ ){0,6}?(?:from|off|at the expense of|against|won from|at(?= (?:the )?P\d+ 's expense )) (?:the )?(?P<other>P\d+)(?= )"
)
"""From which other party seats came, or (`TO`) to which they went."""
TAKE = compiled(
    r" (?:took|take|takes|taken|taking|won|gained|gains?|captured|wrested|prised|snatched|seized|"
    r"picked up|grabbed|stole|plundered|poached|ripped)(?= )"
)
OF_THEM_ALL = compiled(
    r" (?P<n>N\d+) (?:(?!N\d|P\d)[^ ,;:.]+ |(?<= of the )N\d+ |(?<= of )N\d+ )*, "
    r"(?P<span>(?:all|both) (?:of (?:them|which) )?(?:(?:taken|gained|won|captured|wrested|lost|surrendered|coming|going) )?"
    r"(?P<way>from|to|at(?= (?:the )?P\d+ 's expense )) (?:the )?(?P<other>P\d+)(?: 's expense)?)(?= [.,;)])"
)
"""From whom, or to whom, all of so many seats went: "lost six, all to the Conservatives"."""
_TAKEN = (
    r"(?:took|taken|taking|won|gained|captured|wrested|prised|snatched|seized|grabbed|stole|picked up|"
    r"plundered|poached|helped (?:itself|themselves|himself|herself) to)"
)
TAKEN_FIRST = compiled(
    rf" {_TAKEN} (?:(?:just|only|no|fewer|than|all|another|some|the) )*"
    r"(?:N\d+ (?:of (?:the )?)?P\d+ (?:'s )?(?:seats |constituencies )?(?:,|and|, and) )?$"
)
OF_THEIRS = compiled(
    r"^ (?:former |formerly |previously |once )?(?:of (?:the )?)?(?P<other>P\d+)(?: 's)?"
    r"(?: (?:seats?|constituenc(?:y|ies)|strongholds?))?(?= (?:[.,;)]|and|in|across|there|this) )"
)
"""A verb of taking before a count, and behind it whose seats they were: "took eight P seats"."""
ADDED_UP = compiled(
    r" (?P<way>loss|losses|gains?|captures) (?:to|from) (?:the )?(?P<other>P\d+) "
    r"(?:numbered|came to|totalled|amounted to|were|stood at|reached) (?:(?:just|only) )?$"
)
"""Seats lost to a party, or gained from it, that are then counted."""
THEY_TOOK = compiled(
    r"^ (?:(?:seats?|constituenc(?:y|ies)|mps?|(?:in|across) (?:the )?A\d+|in (?:the|that|this) region|"
    r"nationwide|nationally|there) )*(?:that |which )?(?:(?:the )?(?P<by>P\d+)|it|they) "
    rf"(?:has |have |had )?(?:now |just )?{_TAKEN} (?:there )?(?:from|off) (?:the )?(?P<other>P\d+)(?= )"
)
"""Seats of which one is told, by who took them all from whom: "among N that P took from P"."""
TO_THEM = compiled(r"^ (?:seats )?to them(?= [.,;)])")
DEPRIVED = compiled(
    r" (?:deprived|relieved|robbed|stripped|dispossessed) (?:the )?(?P<other>P\d+) of "
    r"(?:(?:just|only|no|fewer|than|all) )*$"
)
"""Whom seats were taken from, where that stands before their count."""
TO = compiled(r"^ (?:(?!N\d|[;:] )[^ ]+ ){0,8}?to (?:the )?(?P<other>P\d+)(?= )")
LOSE = compiled(
    r" (?:lost|lose|loses|losing|losses|loss|shed|shedding|surrendered|surrendering|ceded|conceded|gave up|forfeited|"
    r"went|go|goes|going|gone|passed|fell|switched)(?= )"
)
GAIN = compiled(r" (?:gains?|gained|gaining|captured|captures|picked up)(?= )")
LOSS = compiled(r" (?:lost|losses|losing|loses|shed|sheds|shedding|surrendered)(?= )")
BEFORE = compiled(
    r" (?:had|having had|having won|down from|up from|from|into (?:it|the election|polling day|the night) with|had won|had held|used to have|once had|against|compared with)"
    r" (?:(?:just|only|a|the|its|their) )*$"
)
"""What makes a count one of the election before: just before it, or just behind."""
BEFORE_BEHIND = compiled(
    r"^ (?:seats? |mps? |members |of (?:them|these|those) )?(?:(?:it|they|he|she|P\d+) (?:won|had|held|took) )?(?:(?:in|at|of) [YD]\d+|last time|before|previously|N\d+ years (?:ago|earlier|before)|"
    r"to (?:N\d+|a (?:single|lone|solitary)|none|nothing))(?= )"
)
MAJORITY = compiled(r" {MAJ}(?= )")
HOUSE = compiled(r" (?:overall|commons|house|parliamentary|parliament)(?= )")
"""What makes a majority that of the House; a working one leaves out who takes no part in votes."""
STOOD = compiled(r" (?:candidates|stood|fielded|contested|fought|put up)(?= )")
ELECTED = compiled(r" candidates (?:sent|elected|returned|who won)(?= )")
OUT_OF = compiled(
    r" (?:of|among|amongst|out of) (?:(?:(?:the|its|their|all|those) )+|(?:the )?[a-z]+ 's )$"
)
"""What makes a count that of all, of which a part is told: "of the capital's 75"."""
ALL_BUT = compiled(r" all but $")

PLACES = compiled(r" (?:O\d+|runners?-up)(?= )")
A_PLACE = compiled(r"(?<! into) (O\d+) (?:place )?(?:in|at) (?:(?:just|only|another|the|a|all) )*$")
RUNNER_UP = compiled(r" runners?-up (?:in|at) (?:(?:just|only|another|the|a|all) )*$")
OF_THEM = compiled(r"^ of (?:them|these|those|which)(?= )")
BEHIND = compiled(
    r"^ (?:(?!N\d|P\d|[,;:] )[^ ]+ ){0,5}?(?:to|behind) (?:the )?(?P<other>P\d+)(?= )"
)
"""In how many seats a party came second, and behind whom."""

VOTES = compiled(r" (?:votes?|voters|ballots|people|supported|supporters|backed|poll|polled)(?= )")
TURNOUT = compiled(r" (?:turnout|turned out|electorate|electors|participation|voted)(?= )")
OF_NO_VOTE = compiled(
    r"^ of (?:the |its |their |all )?(?:A\d+ )?(?:seats|candidates|mps|members|electors|electorate|constituencies)(?= )"
)
"""What makes a percentage one of something else than votes."""
NATIONALLY = compiled(
    r" (?:nationally|nationwide|national|across (?:the )?(?:whole )?(?:country|uk|united kingdom|britain)|united kingdom|uk|country)(?= )"
)

A_PARTY = compiled(r" (?P<p>P\d+)(?= )")
SOMEBODY = compiled(r" (?P<c>C\d+)(?= )")
AN_OBJECT = compiled(
    r" (?:from|off|than|against|to|over|for|beat|beating|deprived|at the expense of) (?:the )?$"
)
"""Words just before a party with which it is not the one that has, won or lost."""
FOR_IT = compiled(r" for (?:the )?(?P<p>P\d+) ,? ?(?:it|this|that|S\d+) (?:is|was|remains)(?= )")
"""For whom something is told: "for Alliance it is the only seat"."""
GOES_ON = compiled(r" , (?:who|which)(?= )")
"""What makes it so again: "from Labour, who still have 28"."""
THE_PARTY = compiled(r" (his|her|their|its) party(?= )")
IT = compiled(r" (?:it|its|they|their|the party)(?= )")
BEHIND_PARTY = compiled(
    r"^ (?:(?:scottish|welsh|english|lone|lonely|solitary|single|A\d+|candidates|elected) ){0,3}"
    r"(?:of the |of |(?:are|were|is) (?:now )?(?:in |held by )?)?(?P<p>P\d+)(?= )"
)
"""The party whose a count is, where it stands just behind it."""
IN_HANDS = compiled(
    r"^ (?:(?:scottish|welsh|english|westminster|A\d+) )*(?:seats|constituencies|mps) "
    r"(?:are|were|is|remain|stay) (?:now |still )?(?:in |held by |with )?(?:the )?"
    r"(?P<p>P\d+)(?= (?:hands|ownership|control|possession|[.,;]) )"
)
SENT = compiled(
    r" (?:sent(?: back)?|sends(?: back)?|returned|returns|elected|elects|chose|plumped for|voted in) "
    r"(?:(?:just|only|(?:the )?N\d+|P\d+|mps?|members?|and|,) )*$"
)
FROM_PARTY = compiled(r"^ (?:mps? |members? )?from (?:the )?(?P<p>P\d+)(?= [.,;)])")
"""Whose members an area sent: "nine from P", behind such a verb."""
ELIDED = compiled(
    r" (?:has|have|holds?|won) (?:(?:just|only|now|all|the) )*N\d+ (?:seats |mps |members )?"
    r"(?:,|;|and|while|but|, and|, while|, but) (?:the )?P\d+ (?:(?:just|only) )?$"
)
"""A party right before its count, behind another that has so many: "P have N, and P N"."""
AN_END = compiled(r"^ (?:[.;)]|, (?!C\d|S\d)|and(?= (?:the )?P\d+ N\d))(?= |$)")
FOR_PARTY = compiled(
    r"^ (?:(?!N\d|P\d|C\d|from |to |than |against |[,;:.] )[^ ]+ |from (?:the )?A\d+ ){0,6}?"
    r"(?:for|belong to|belongs to|went to|go to|goes to|what) (?:the )?(?P<p>P\d+)(?= )"
)
"""The same by a clause behind it: "20 MPs from A for P", "now belong to P"."""
THEY_HAVE = compiled(
    r"^ (?:seats |mps |members )?(?:(?:that|which) )?(?P<said>his|her|their) party (?:now )?"
    r"(?:has|have|had|holds?|won|took|kept|gained|lost)(?= )"
)
"""The same of whoever is spoken of: "one of five seats that her party holds"."""

A_YEAR = compiled(r" (Y\d+)(?= )")
A_DATE = compiled(r" ([YD]\d+)(?= )")
AN_AREA = compiled(r" (A\d+)(?= )")
TOWARDS = compiled(r" (?:to|for|towards) $")
"""What leaves an area no place of a count: "goes back to London with eight"."""
REGION = compiled(r" region(?= )")
CAPITAL = compiled(r" capital(?= )")

_BECAME = r"(?:(?:is|are|was|were|has|have|had|been|be|will|now|thus|duly|just|only) ){0,4}"
ONE_ONLY = compiled(
    rf" (?:(?P<own>P\d+) {_BECAME})?"
    r"(?:has|have|holds?|won|took|returned|elected|left with|reduced to|down to|(?<! been )with)"
    r" (?:(?:just|only|but|now|still) )*a (?P<span>(?:single|lone|solitary|sole)) (?:(?P<p>P\d+) )?"
    r"(?:westminster |commons |A\d+ )?(?:seat|mp|member)"
    r"(?: (?:in|from|across) (?:the )?A\d+(?= [.,;:)]))?"
    r"(?= (?:[.,;:)]|to show|in the (?:new )?(?:house|commons|parliament)|at westminster))"
)
"""That a party has one seat and no more: "but have a single MP"."""
ITS_SEAT = compiled(
    r" (?P<p>P\d+) (?:(?!P\d|C\d|S\d|from |to |off |[;:] |(?:lost|losing|lose|loses) )[^ ]+ ){0,20}?"
    r"(?:has|have|won|wins?|took|takes?|holds?|(?:held|hold|holding|clung|hung) on to|keeps?|kept|(?:came|come|went) (?:away|home|out) with|"
    r"left with|(?:ended|ended up|finished|emerged|wound up) (?:with|on)|reduced to|down to|yielded|salvaged|secured|returned|elected|got) "
    r"(?:(?:just|only|but|a mere|now) )*"
    r"(?:N(?P<n>\d+)|a (?:single|lone|solitary)|its only|their only) "
    r"(?:(?:P\d+|A\d+|westminster|commons) )?(?:seat|mp|member|constituency)"
    r"(?: left| remaining| to show for it| at westminster)?"
    r" (?:,|:|\(|\N{EM DASH}) (?:(?:that of|in|at|the (?:mp|member|one|seat) (?:for|of|in)) )?"
    r"(?P<s>S\d+)(?= [.;)])"
)
"""The one seat that a party has, and its name: "came away with just one seat, Clacton"."""
SOLE_CALLED_BY = frozenset({
    "only", "sole", "solitary", "lone", "single", "one", "seat", "mp",
})  # fmt: skip
SOLE_GAINS = frozenset({"gain", "capture"})
SOLE_LOSSES = frozenset({"loss", "casualty"})
SOLE_HELD = frozenset({"hold", "holds", "won", "has", "have"})
SOLE = compiled(
    r" (?:(?P<own>P\d+) 's (?:own )?|(?:the|its|their|his party 's|her party 's|the party 's) )"
    r"(?P<span>(?:(?<! the )one|only|sole|solitary|lone|single) (?:seat )?(?:(?P<p>P\d+) )?"
    r"(?P<noun>seat|victory|success|win|gain|capture|loss|casualty))(?= )"
    r"(?P<right>(?: (?:that |which )?(?:the )?(?P<by>P\d+|they|it) (?P<verb>gained|took|captured|won|lost|hold|holds|has|have))?"
    r" (?:in (?:the )?A\d+ [.,;)]|in (?:all )?(?:of )?(?:the )?(?:new )?(?:house|commons|parliament)|of the (?:election|night|general)|anywhere|nationally|nationwide|across|in the (?:country|uk|region)|[.,;)]|was|is|came|:|to (?:return|elect|choose|send) (?:an? )?(?P<to>P\d+) (?:mp|member)).*| $)"
)
"""The one seat, gain or loss of a party, and what may stand behind it that narrows it no further."""
