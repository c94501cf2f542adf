"""The words of runs and of dated events: since when, how often, what befell a member."""

from collections.abc import Mapping

from tellers.check.grammar.words import compiled

NEGATIVE = frozenset({"not", "n't", "never", "didn't", "failed"})
IS_NEGATIVE = compiled(
    r"(?: not | n't |n't | never | no P\d+ | no (?:other )?(?:party|candidate) | nobody | no one | failed to | rather than | other than | anything but | non- )"
)
ANYONE_BUT = compiled(
    r" (?:anyone|anybody|anything|someone|somebody|something|any party|any mp|any member|a member|an mp) (?:but|except|bar|other than|who (?:was|is) not)(?= )|"
    r" (?:any other|another|a different|some other) party(?= )"
)
IN_PASSING = compiled(
    r" (?:the|its|their|his|her|our) (?:only )?others? (?:one |seat |two )?(?:being|is|are|was|were|will be|, )(?: (?:in|that of|for))? "
    r"(?:the )?S\d+(?:(?: ,|, and| and) S\d+)*(?: 's)?(?= [.,;])"
)
"""Another seat told of a party beside the one that a text is of, on which it does not go on."""
AT_ANY = compiled(r" (?:at|in) (?:any|a single|one) (?:general |by-)?elections? since ")
"""What may count from a seat's first contest, and tell of no win then."""
LOSING = compiled(r" (?:lost|loses|lose|losing|defeat|loss|reverse) ")
AFTER_A_FIRST = compiled(r"^(?: ,)?(?: that)?(?:(?! (?:since|who|which) )[^;.,])* ")
"""What was so for the first time, where the words tell it behind the year."""
BEFORE_A_FIRST = compiled(r" [^;:,.]*? for (?:the|its|their) $")
"""What was so for the first time, where the words tell it first."""
RUN_WORDS = compiled(
    r" (?:won|win|wins|held|hold|holds|has been|had been|have been|kept|returned|voted|represented|elected|retained|sat|been|mp|member|served|every|each|all|seat|stayed|remained)\b"
)
EITHER = compiled(
    r" (?:returned|elected|chosen|chose|sent|sends|returns|elects|backed|picked|voted(?: for)?|been (?:held|represented) by|gone to|been)"
    r"(?: (?:a|an|the|either|only|mps?|from|for|one|nobody|no one|but|in|to|parliament|westminster))* (?P<who>P\d+)(?: (?:mps?|members?|candidates?))?"
    r"(?P<more>(?: (?:or|and|,|then)(?: (?:a|an|the|then|to|for))* P\d+)*)(?= )"
)
"""Whom a place has returned: one party, or either of several, in so many words."""
CHOOSING = compiled(
    r" (?:returned|elected|chosen|chose|sent|sends|returns|elects|backed|picked|voted)(?= )"
)
PLACES = compiled(
    r" (?:it|they|we|voters|electors|islanders|people|S\d+|(?:the|this) (?:[a-z]+ )?(?:seat|constituency|division|town|city|county|island|islands|place|area|isles))(?: here)? (?:(?:have|has|had|now|always|duly|only|also) )*$"
)
"""Who chooses: what stands before the verb is the place, or those who vote in it."""
STILL = compiled(
    r" (?:has|have) (?:(?:always|also|now|continuously|comfortably|consistently) )*(?:been|held|won|"
    r"kept|represented|returned|elected|voted|retained|sat|served|stayed|remained) "
)
"""A run that goes on: "has held", where "had held" and "held" may speak of one that ended."""
TURNING = compiled(
    r" (?:{WIN}|{GAIN}|{HOLD}|went|gone|turned|turning|fell|fallen|elected|elects|voted|returned|"
    r"returning|chose|backed|has a|have a|had a|became|swung) "
)
"""Words of a seat that is won: for the first time, it may be."""
ITS_OWN = compiled(
    r" (P\d+) 's (?:own )?(?:share|vote|votes|majority|lead)(?= )[^;:.]*[;:.](?= it )"
)
"""A party that "it" in the next clause is: "Labour's share fell; it had won here since 1987"."""
WHO_HAD = compiled(r" (C\d+) (?:, )?(?:who|the (?:sitting )?(?:mp|member)) ")
A_MEMBER = compiled(
    r" (C\d+) , (?:an?|the|its) (?:[PS]\d+ |sitting |local )*(?:mp|member) $|"
    r" (C\d+) (?:had|has) (?:held|represented|served|sat for) (?:it|S\d+|the (?:seat|constituency|"
    r"county|town|city|island|division)) (?:for|as an?) (?:the )?P\d+(?: mp| member)? $"
)


def members(body: str) -> list[str]:
    """Whoever some words tell of as the member, and not as one of a party that had the seat.

    >>> members(" C0 had represented it for the P1 ")
    ['C0']
    """
    return [one[1] or one[2] for one in A_MEMBER.finditer(body)]


THE_HOLDER = compiled(
    r" (?:the|a|an|its|his|her) (?:former |long-serving |sitting |veteran )*(?P<who>P\d+)(?: (?:man|woman|mp|member|incumbent|veteran|minister|stalwart))? (?:who|that) (?:had|has|'d) (?:been|held|sat|represented|served)(?= )"
)
"""A member who is named by the party alone: "the Liberal Democrat who had held it"."""
RELATIVE = compiled(
    r"(?: (?:seat|constituency|division)(?: ,)?(?: that| which)?(?: the)?(?= [CP]\d+ h)|(?= [CP]\d+ , ))"
    r" (?P<who>[CP]\d+)(?: , (?:who|which|that))? (?:had|has|have|'d) (?:(?:also|previously|now|duly|been) )*"
    r"(?:won|held|kept|taken|carried|triumphed|prevailed|been (?:elected|returned)|elected|returned)"
    r"(?: (?:here|there|it|in S\d+|S\d+|the (?:seat|constituency)|(?:at|in) (?:the )?(?:last|past|previous)))* (?:N )?$"
)
"""Of whom a clause behind tells that they had won: the party of which the winner took a seat."""
A_PERSON_HAD = compiled(
    r" C\d+(?: , [^,;:]{1,60} ,)? (?:(?:had|has|have|also|duly|already) )*(?:won|held|kept|retained|defended) "
    r"(?:it|the seat|here|S\d+) (?:at|in|for|over|through) (?:all )?N?$"
)
"""That somebody had won so many elections, just before their number."""
OWN_PARTY = compiled(
    r" (?:chosen|elected|returned|backed|voted for|picked|sent|supported|for) (?:his|her) party "
)
IN_ALL = compiled(r" , (?P<n>N\d+) (?:of them|in all|in total|altogether)(?= )")
WENT_TO = compiled(
    r"(?: ,)?(?: N\d+ (?:of them|in all|in total|altogether) ,)? (?:had |has |have |was |were )?(?:been )?(?:gone to|went to|won by|goes to|fell to|fallen to) (?:the )?(?P<who>P\d+)(?= )"
)
_HAD_HELD = compiled(
    r" (?:seat|constituency|division|S\d+) (?:that|which) (?:the )?P\d+ "
    r"(?:(?:had|has|have|once|always) )+(?:held|won|represented|owned|kept|controlled)"
    r"(?: (?!{E})[a-z-]+){0,3} $"
)


def of_holder(body: str) -> str:
    """What tells of the party that had a seat which another took, else all that is told.

    >>> of_holder("p0 took a seat that the P1 had held")
    ' seat that the P1 had held '
    """
    found = _HAD_HELD.search(f" {body} ")
    return found[0] if found else body


NO_RUN = compiled(
    r" (?:eluded|escaped|waiting|waited|hoping|longing|(?:shut|locked|frozen|kept) out|out of reach|beyond|denied|governments?|governing|winning side|bellwether) | an? C\d+ had | as an? P\d+(?: mp| member)? $|"
    r"^ (?:(?:the|a|an|sitting|former) )*(?:P\d+ )?(?:mp|member) for (?:S\d+|the (?:seat|constituency)) $|"
    r" , (?:(?:the|a|an|sitting|former) )*(?:P\d+ )?(?:mp|member) for (?:S\d+|the (?:seat|constituency)) $|"
    r" O\d+ (?:time|win|victory|term|occasion) $|"
    r" (?:only|sole|lone) (?:general election )?(?:P\d+ )?(?:general election )?(?:win|victory|success|triumph)(?: [a-z]+| S\d+){0,3} $|"
    r" (?:O\d+|last|runners? - up|runners?-up)(?: (?:in|at|here|place|of))* (?:each|every) (?:general )?(?:election|contest|time|poll) $|"
    r" (?:fewest|most|least|largest|biggest|greatest|highest|lowest|smallest|narrowest|closest|best|"
    r"worst|heaviest|poorest|strongest|weakest)(?: [a-z-]+| [CPS]\d+){0,5} $"
)
"""What counts no run: a superlative since a year, a bellwether, a family, somebody's own spell."""
SAT_HERE = compiled(
    r" (?:mp|member|member of parliament|sat) for (?:the )?(?:seat|constituency|S\d+) |"
    r" (?:held|represented|won|kept) (?:(?:the|this|his|her) )?(?:seat|constituency|S\d+|it) "
)
"""Words that say where somebody has sat, and not only since when."""
SITS = compiled(r" (?:mp|member|member of parliament|sat|served|represented|held) ")
"""Words of a seat that is held, where "won" counts elections."""
AN_MP = compiled(
    r" (?:[CP]\d+ , (?:(?:a|an|its|the|an? [a-z]+) )?(?:P\d+ )?(?:mp|member)|(?:he|she) (?:has |had )?(?:been|sat|served)[^,;]*) $"
)
"""Somebody who is told to have sat, whatever party he is said to be of."""
WHOSE_PARTY = compiled(
    r" (?P<who>C\d+) (?:, )?(?:whose|and (?:his|her)) party (?:(?! {E} )[^;:])*$"
)
"""Somebody whose party it is of which a run is told: the words behind name nobody else."""
HELD_BY = compiled(
    r" (?:(?:held|represented|won|kept) by (?:the )?(?:P\d+ 's )?[CP]\d+|"
    r"had been (?:(?:an?|in|safely|solidly|reliably) )*P\d+(?: (?:seat|territory|hands|control))?) $"
)
BY_ELECTION = compiled(r"by-?election")
WINNING = compiled(
    r" (?:won|win|wins|winning|regain|regained|regains|victory|victories|success|triumph|gain|voted|vote|elected|returned|"
    r"held|backed|chosen|chose|represented|represent|taken|lost|defeat|loss|reverse|mp|member|"
    r"been P\d+|to (?:hold|gain|capture|carry) (?:it|here|S\d+|(?:the|this) seat)) "
)
PLACE = compiled(r"O\d+")
ROW = compiled(
    r" (?:in a row|running|in succession|on the trot|consecutive|successive|straight|unbroken) "
)
WAS_OVER = compiled(
    r" (?:before|until|till|once|previously|from [YD]\d+ (?:to|until)|in (?:its|their|his|her) (?:pomp|prime|heyday|early)) "
)
PUT_AN_END_TO = compiled(
    r" (?:end(?:ing|ed|s)?|break(?:ing|s)?|broke|broken|snapp(?:ing|ed)|halt(?:ing|ed)|interrupt(?:ing|ed)|(?:bring(?:ing|s)?|brought) to an? (?:end|close|halt)|(?:put|puts|putting) (?:an end|a stop|paid) to|call(?:ing|ed) time on|draw(?:ing|s)? a line under) (?=[^,;]*$)"
)
"""What a winner does to the run of whoever held the seat."""
HAD = compiled(r" had ")
"""Words by which a run is told of as over; one that goes on till now may be told with "had"."""
OF_A_SEAT = compiled(
    r" (?:here|there|it|(?:the|this|its) (?:[a-z]+ )?(?:seat|constituency|division|town|city|island|place)|S\d+) "
)
"""Words of a place: a run of it, and not of the party's in the country."""
WON_BEFORE = compiled(
    r" (?:{WIN}|{HOLD}|victory|victorious|elected|re-elected|returned) (?:[a-z]+ |S\d+ |it ){0,6}$"
)
COUNTING = compiled(r" (?:votes|[NQT]\d+|majority|lowest|highest|deposit|deposits) ")
MOVED = compiled(r" (?:{UP}|{DOWN}|share|turnout|swing) ")
CHANGED_HANDS = compiled(r" (?:changed hands|changed party|changing hands|swapped|switched) ")
OF_VOTES = compiled(r" (?:share|turnout|swing|votes) ")
WHIP = compiled(r" whip")
PARTY_WHIP = compiled(r" (?P<party>P\d+) (?:party )?whip ")
FROM_PARTY = compiled(
    r" (?:[a-z'-]+ ){0,3}?(?:from|by|out of|of|into|to) (?:the )?(?P<party>P\d+)(?! whip)(?= )"
)
OPENS_WITH_YEARS = compiled(
    r"^ ?(?:as (?:the |an? )?(?:P\d+ |[a-z]+ )?(?:mp|member)(?: for (?:S\d+|the (?:seat|constituency)))?"
    r"|in (?:the )?(?:commons|parliament|post)|at westminster) , (?:the )?(?:P\d+ )?(?P<who>C\d+)(?= )"
)
"""Of whom years are that open a sentence: "After 12 years as the MP, Mark Williams lost"."""
OF_A_PARTY = compiled(
    r" (?:in a row|running|on the trot|in succession|wins?|victory|victories|success|successes|"
    r"years|run|reign|rule|defeat|loss|setback|blow|holds?|gains?|first|seat|election|time)"
    r" for (?:the )?P\d+$"
)
"""What makes "for Labour" that of wins, and of nobody who stood: "ending five in a row for"."""
FROM_PERSON = compiled(r" (?:[a-z'-]+ ){0,3}?(?:from|of|to) (?P<who>C\d+|him|her|them)(?= )")
AUXILIARIES = frozenset({"was", "were", "is", "has", "had", "been", "being", "got", "who", "'s"})
DATED_NEAR = compiled(r" (?:(?:in|on|since|from|until|of|by|during|,) )?(?P<date>[DY]\d+)\b")
DAYS_LATER = compiled(
    r" (?:(?:following|after|within|just|only|for|lasted) )*(?P<n>N\d+) (?P<unit>days|weeks|months|years)(?: later| afterwards| after| on)?(?= )"
)
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
_A_BIT = r"(?:(?:a shade|slightly|a little|a touch|a fraction|a tad|a bit|marginally|somewhat|just|well|sharply|modestly|far|much|actually|also|even|again|a good deal|considerably) )*"
_A_LITTLE = r"(?:(?:slight|small|modest|marginal|sharp|big|steep|clear|marked|distinct|fractional|considerable) )?"
_DAY = (
    r"(?:(?:in|at|of|the|that|those|what|it|they|he|she|was|were|had|been|managed|his|her|its|their|party|party 's|{E}|'s|share|vote|score|figure|showing|result|polled|took|won|got|when|general election|election|recorded|here|losing|defeat|victory|winning|notional|one|with which|lost|collected|gathered|drew|on|,) )*"
    r"(?:(?P<year>Y\d+)|last time|before|(?:N\d+|a|some|few|couple of) years? (?:ago|before|earlier|previously)|(?:the )?(?:last|previous) (?:general )?election|previously)(?= (?:[.,;:)]|and|but|though|while|when|as|he|she|it|they|to|at))"
)
_HIGHER = rf"(?:up|down|above|below|higher|lower|better|worse|busier|an? {_A_LITTLE}(?:improvement|rise|increase|advance|fall|drop|decline|dip|decrease))"
TURNOUT_SINCE = rf" (?P<what>turnout|turn-out)(?: (?:here|there|in S\d+|locally|, at [QT]\d+ ,|, [QT]\d+ ,|, Q\d+ per cent ,|of Q\d+)){{0,2}} (?:was|is|were|came in|represented|marked) (?P<span>{_A_BIT}(?P<verb>{_HIGHER})(?: (?:a shade|slightly|a little|a touch|a fraction|a tad|a bit|marginally|sharply|modestly))?(?: (?:on|than|against|compared with)|(?<=above)|(?<=below))) {_DAY}"
TURNED_OUT_SINCE = rf" (?P<q>Q\d+) (?:of (?:the )?(?:electorate|electors|voters|people|register) )?(?:voted|turned out|took part|went to the polls|cast (?:a|their) (?:vote|ballot)s?)(?: here| there| in S\d+)? , (?:(?:which|that|this) (?:was|is) )?(?P<span>{_A_BIT}an? {_A_BIT}(?P<verb>higher|lower|better|worse|bigger|larger|smaller) (?:figure|proportion|turnout|rate|percentage|number|share|level|poll) than) {_DAY}"
IMPROVED_SINCE = rf"(?: (?P<who>{{E}})[^;:]{{0,60}}?)? (?P<span>(?P<verb>improved|built|fell back|slipped back|slid back|bettered)(?: slightly| a little| marginally| a touch| modestly| sharply)?) (?:on|from) (?:his|her|its|their|the|party|party 's|own|{{E}} 's| )*(?P<what>share)(?: of the vote)? {_DAY}"
SHARE_SINCE = rf" (?:a|an) (?P<span>{_A_BIT}(?P<verb>smaller|larger|bigger|higher|lower|greater|better|fatter|slimmer) (?P<what>share)(?: of the (?:vote|poll))?) than {_DAY}"
VOTE_SINCE = rf" (?:his|her|their|{{E}} 's)(?: own| N\d+)? (?P<what>vote)s?(?: N\d+)? (?:was|is|were|are) (?P<span>{_A_BIT}(?P<verb>smaller|larger|bigger|more|fewer|greater|less)(?: votes)? than) (?:the )?(?:{{E}} )?{_DAY}"
RATIO = r" (?P<first>N\d+)(?: (?:votes?|clear|ahead|majority|lead|margin|is|was|were|,|a|which|that)){0,4} (?P<span>(?P<hedge>almost |nearly |more than |less than |just over |just under |about |roughly |over |not quite |well over |some )?(?P<verb>twice|double|treble|triple|half)) (?:(?:the|his|her|its|their|that|those|of) )*(?:(?:C|P)\d+ 's )?(?P<second>N\d+)(?= )(?! (?:per cent|points|years))"
RATIO_TIMES = r" (?P<first>N\d+)(?: (?:votes?|clear|ahead|majority|lead|margin|is|was|were|,|a|which|that)){0,4} (?P<span>(?P<times>N\d+) times) (?:(?:the|his|her|its|their|that|those|of) )*(?:(?:C|P)\d+ 's )?(?P<second>N\d+)(?= )(?! (?:per cent|points|years))"
OVER_MAJORITY = r" (?P<who>{E}) (?:(?:also|each|both|alone|still|here|there) )*(?:polled|won|got|had|took|received|attracted|collected|gathered) (?P<span>(?P<verb>more|fewer) votes than (?:the|(?:P|C)\d+ 's|his|her|their) (?:winning )?(?:majority|margin|lead))(?= )"
"""Patterns of a move since a day that is named, of a figure against another, of a vote."""
ON_A_SHARE = compiled(
    r" (?:on|from) (?:(?:his|her|its|their|the|party|own|'s|{E}) )+(?:share|showing|score|performance|"
    r"result|vote|tally|total)(?: of the vote)? (?:of|in|from) [YD]\d+"
)
"""A share that another is held against, with the year that it is of."""
WHO_HAD_WON = compiled(
    r"^ ?(?:(?:here|there|in S\d+) )?(?:, )?(?:the )?(?P<who>{E}) (?:has|have|had|was|were|is|are|lost|loses?)(?= )"
)
AFTER_WINNING = compiled(r"^ (?:after|having|despite) (?:winning|won|holding) (?:the )?N?$")
"""Whose wins they were, where they open a sentence: "after winning five in a row Labour has lost"."""
OWN_SHARE = compiled(
    r" (?:[CP]\d+|he|she|his|her|they|its|their|winner|victor)(?: (?!{E}|[NQT]\d|than|electorate)[^ ;:,]+){0,5}"
    r" (?:winning |vote |own |final )?share(?: of the (?:vote|poll))?"
    r" (?:of|was|is|stood at|came to|amounted to|being|came out at) (?:(?:just|only|some|a mere) )*$"
)
"""Whose share is told in words: "had a winning share of just under half"."""
ONE_OWNER = compiled(
    r"^(?:(?! [CP]\d)[^;:])* (?:the )?[CP]\d+ (?:'s )?(?:[a-z]+ ){0,2}(?:share|vote|poll|tally|total)(?= )(?:(?! [CPNQT]\d)[^;:])*$"
)
IT_ENJOYED = compiled(
    r"^ (?:votes |of the vote )?(?:that |which )?(?:it|they|he|she|the party) (?:(?:had|has) )?(?:enjoyed|managed|took|won|got|polled|had|"
    r"secured|received|achieved|recorded|scored|attracted|mustered|collected|obtained|gained|notched up|took home)(?= )"
)
"""The one whose share is told, and that a figure is what the same polled: "the 46.8% it enjoyed"."""
THE_ONE = compiled(
    r" than (?:the one|that|those|the (?:[a-z]+ )?{MAJ})(?: (?:that|which))? (?:the )?$"
)
"""What makes what somebody won a majority, against which another is held."""
SO_OFTEN = compiled(
    r" ?(?:(?:it|here|the seat|there|S\d+|at|in|the) ){0,3}"
    r"(?:N\d+|(?:all|every one of|each of|every)(?: the)?(?: N\d+)?|(?:all but|bar) N\d+ of(?: the)?) "
    r"(?:(?:general|consecutive|successive|straight|previous) )*(?:elections?|times|contests?|polls?)(?= )"
)
"""A win told so many times: "Labour won it five general elections running"."""
OF_A_DAY = compiled(r" by-election (?:of|on) (?P<day>D\d+)(?= )")
"""The day of a by-election."""
A_NUMBER = compiled(
    r" N\d+ $| [FQ]\d+(?: of)?(?: (?:the|all|those|local))* (?:voters|electors|people|locals|residents"
    r"|constituents|those)(?: who [a-z]+| voting)?(?: (?:in|from|of|at)| ,)? $"
)
"""So many who chose somebody, and not all: "13,588 people opted for Mr Foster"."""
A_PART = compiled(r" [FNQ]\d+(?: of)?(?: (?:the|all|those|local|S\d+ 's))* $")
"""A part of those who are told of next: "more than half of" the voters."""


LAST_HELD = compiled(r" last held ")
"""What may be so until the year of a loss: before the record of a seat begins, perhaps."""
OF_ELECTIONS = compiled(r" (?:elections|contests|polls|(?:every|each) (?:general )?election) ")
"""Of the elections that somebody won, of which the last is no end."""
IT_IS_THE_FIRST = compiled(
    r" O\d+ time (?:that )?(?:the )?(?:{E}|party) (?:(?:{ADV}|has|have|had) )*$"
)
FOR_THE_FIRST = compiled(r" (?:(?:S\d+|it|the (?:seat|constituency)) )?for the O\d+ time(?= )")
"""Words with which a hold is none: "the first time that Labour has held the seat"."""


def is_first_time(words: str, start: int, end: int) -> bool:
    """Whether what stands between two places of a sentence is told to be so for the first time.

    Whoever has held a seat "for the first time" has gained it.
    """
    return bool(IT_IS_THE_FIRST.search(words[:start]) or FOR_THE_FIRST.match(words, end))


NAMED = compiled(r" {E} ")


def last_clause(words: str) -> str:
    """The last clause of some words if it names somebody, or a party; else all of them.

    >>> last_clause(" S0 had chosen P1 at N2 elections ; P3 had ")
    ' P3 had '
    """
    clause = f" {words.rpartition(' ; ')[2]}"
    return clause if NAMED.search(clause) else words


WON_THEN = compiled(
    r" {MAJ} (?:here |there )?(?:of|,|was|stood at|had been) (?:(?:just|only|a mere|exactly) )*$|"
    r" (?:survived|held on|hung on|clung on|won|prevailed|scraped (?:home|in|through)) by "
    r"(?:(?:just|only|a mere|exactly) )*$"
)
"""What makes a figure with its day behind it a majority: "her majority, 8,885 last time,"."""
MOVED_SO = compiled(
    r" from N\d+ (?:votes )?(?:[a-z]+ ){0,3}to N\d+ [^;:]{0,40}difference of (?:(?:just|only) )?$"
)
"""What makes a difference that of two polls of one: "from 12,050 to 10,836, a difference of"."""
