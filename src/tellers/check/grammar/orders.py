"""The words of an order: the smallest, the third highest, since when, and of what."""

from collections.abc import Iterator

from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked

LEAST = frozenset({
    "closest", "narrowest", "tightest", "smallest", "slimmest", "lowest", "worst", "fewest", "poorest", "weakest", "marginal",
})  # fmt: skip
"""Superlatives whose order begins at the least; the others begin at the most."""
OF_MAJORITY = frozenset(
    {"closest", "narrowest", "tightest", "slimmest", "safest", "smallest", "marginal"}
)
"""Superlatives that without a noun speak of the majority."""
LESS = frozenset({"smaller", "narrower", "slimmer", "tighter", "lower"})
NOUNS = {
    "majority": "majority", "majorities": "majority", "margin": "majority", "margins": "majority",
    "contest": "majority", "result": "majority", "race": "majority", "seat": "majority",
    "win": "majority", "victory": "majority", "fight": "majority", "lead": "majority", "battle": "majority",
    "turnout": "turnout", "turnouts": "turnout", "share": "share", "vote": "share", "shares": "share",
    "swing": "swing", "swings": "swing", "fall": "fall", "drop": "fall", "collapse": "fall", "slump": "fall",
    "decline": "fall", "rise": "rise", "increase": "rise", "gain": "rise", "jump": "rise",
}  # fmt: skip
"""What a noun of an order measures."""
OVER_TIME = compiled(
    r" (?:(?<! as )ever|since(?! (?:the |a |an )?(?:turnout|swing|share|{MAJ}) )|history|on record|in (?:(?:more|than|over|nearly|almost|at|least|the|last|past|some|N\d+) )*(?:decades|years|generations)|for (?:decades|years|generations)|of all time|in living memory|since records began) "
)
OF_THE_KINGDOM = compiled(
    r" (?:(?:in|of|across) (?:the )?(?:uk|united kingdom|kingdom|britain|great britain|commons|house|house of commons|parliament)|"
    r"(?:of|among) (?:the|all) N\d+|nationally|nationwide|uk - wide|anywhere) "
)
"""Words by which an order runs over the whole, and not over the region that the text is of."""
IN_YEARS = compiled(
    r" in (?:(?:more|than|over|nearly|almost|at|least|the|last|past|some) )*(?P<n>N\d+) (?P<unit>years|decades) "
)
LONG = compiled(r" (?:(?:in|for) (?:decades|years|generations)|in living memory) ")
"""Words of a long time that say no number of years."""
_OWNER = compiled(r" (?P<party>P\d+) 's (?:own )?$")
_OF_PARTY = compiled(
    r"^ (?:[a-z]+ ){0,3}?(?:for|by|of|to|towards) (?:the |any |a )?(?P<party>P\d+)(?= )"
)
_PARTY_NOUN = compiled(
    r" (?P<party>P\d+) (?:'s )?(?:(?:own|popular|vote|votes?) )*(?:share|vote) [^;]*$"
)
_ITS = compiled(r" (?P<party>P\d+) (?:(?! P\d)[^;])*(?:its|their) (?:own )?$")
SOMEBODYS_SHARE = compiled(
    r" (?:C\d+ 's|his|her) (?:own )?(?:vote |winning )?share(?: of the (?:vote|votes|poll))?(?: ,? ?(?:of|at)? ?Q\d+ ,?)? (?:was|is) (?:the )?$"
)
"""A share that is told of a person's: it may be in order with those of all who won."""
SOMEBODYS_PARTY = compiled(r" (?:his|her|their|the|C\d+ 's|its) (?:own )?party 's $")
"""An order of the party of somebody: "his party's best share here since 2010"."""
OF_THE_PARTY = compiled(
    r"^ (?:(?:for|of|by|won by|that) )?(?:the|his|her|their|its) party(?: (?:won|recorded|had|has|got|managed|achieved|took|secured|polled|anywhere|in|this)| 's|,|(?= [.,;]))"
)
"""An order of "the party" that was spoken of: "the lowest share the party recorded"."""
OF_WINNERS = compiled(
    r" to win(?= (?:[.,;]|anywhere|in|at|a seat))| (?:of|among|by) (?:(?:any|all|the|every|other) )*(?:winner|winners|victor|victors|winning candidates?) "
)
OF_ANY_WINNER = compiled(
    r"^ (?:of|among|by) (?:(?:any|all|the|every|other) )*(?:winner|winners|victor|victors|winning candidates?)(?= )"
)
"""What makes an order one of all who won, whichever party's share it is of."""
PERSON_NOUN = compiled(
    r" (?P<who>C\d+) (?:'s )(?:(?:own|personal|vote|votes?) )*(?:share|vote) [^;]*$"
)
_SEATS = r"(?:(?:held|won|N\d+) )*(?:seats?|mps?|constituency|constituencies|majorit(?:y|ies)|holds?|gains?)"
_IN_WHAT = compiled(r"(?:^| )(?P<party>P\d+) ")
_SEATS_AFTER = compiled(
    rf"^ (?:so far )?(?:of|among|amongst|in|for)? ?(?:(?:any|all|every|the|a|its|their|of) )*(?:(?P<party>P\d+) (?:'s )?{_SEATS}|(?:seats?|constituency|constituencies) (?:that (?:is|was) )?(?:held|won) by (?:the )?(?P<by>P\d+)|(?:(?:seats?|constituency|constituencies) )?(?:that |which )?(?:the )?(?P<own>P\d+) (?:now )?(?:holds?|held|won|hangs on to|hung on to|defends?|defended)(?= [.,;)]))(?= )"
)
_SEATS_BEFORE = compiled(
    rf" (?:of|among|amongst) (?:(?:any|all|every|the|its|their|of) )*(?P<party>P\d+) (?:'s )?{_SEATS} [^;.]*$"
)
_WON_BEFORE = compiled(
    r" (?:of|among) (?:all |the |its )*N\d+ (?:seats|mps|constituencies) (?:that |which )?(?:the )?(?P<party>P\d+) (?:now )?(?:won|hold|holds|has|have|took|held) [^;.]*$"
)
"""The owner of so many seats, of which one has its place: "of the 330 seats Labour won"."""
_SAID_BEFORE = compiled(r" (?P<party>P\d+) (?:'s )?(?:own )?{MAJ}")
"""The owner of the order before, whose noun this one leaves out."""
ONE_OF_ALL = compiled(
    r" P\d+ (?:'s )?(?:own )?{MAJ} of (?:[a-z]+ ){0,2}N\d+ (?:[^;:S]* )?(?:in|across) (?:the )?(?:whole )?(?:country|kingdom|uk|nation|land)(?= )"
)
"""One majority of a party that is put in order with those of all."""
_WAS = r"(?:had been|was|were|is|had) (?:then |also |officially |actually )?(?:the |one of the |P\d+ 's )?(?:O\d+ )?"
OF_A_YEAR = compiled(
    r" (?:(?!than |but |and |as |since |with |when |after |before )[a-zOPSN'][a-z\d'-]* ){1,9}?(?:, )?(?:in|at|of) (?:the )?(?P<year>[YD]\d+)(?= )(?! (?:and|to|or) )"
)
A_YEAR_WAS = compiled(
    r" (?:in|at|of|from) (?:the )?(?P<year>[YD]\d+)(?: (?:general )?(?:election|poll|contest))? (?:\)|,)? ?(?:(?:it|that|this|which|the|seat|constituency|S\d+) ){0,2}"
    rf"{_WAS}$"
)
"""The year of an order, behind it or before it: "of 20 in 2017 was the second smallest"."""
HAD_BEEN = compiled(
    r" (?:had (?:then |long |previously |once |also )?been|having been) (?:then |also |officially |once |previously )?(?:(?:the|one|of|among|P\d+|'s|his|her|their|its|O\d+) )*$"
    r"| (?:overturn(?:ed|ing|s)?|wip(?:ed|ing) out|eras(?:ed|ing)|demolish(?:ed|ing)|defend(?:ed|ing)) [^;:]*? N\d+ (?:votes )?(?:,|-|\N{EM DASH}|\N{EN DASH}|\() (?:which was |then |at the time )?(?:the |P\d+ 's |their |its )?(?:O\d+ )?$"
    r"| (?:defending|defended|inherited) (?:what was )?(?:the |P\d+ 's |their |its )?(?:O\d+ )?$"
    r"| what (?:was|were) (?:then|at the time)(?: (?:the|one|of|among|O\d+|P\d+|'s))* $"
    r"| (?:once|previously|formerly|hitherto|until now|until then|until yesterday|until last night) (?:(?:among|one|of|the|P\d+|'s|O\d+) )*$"
    r"| (?:in|of|during) (?:the|that) (?:previous|last|old|outgoing|former) (?:parliament|house|commons)(?: ,)? (?:(?:it|this|that|here|the|seat|constituency|S\d+|was|had|been|O\d+) )*$"
    r"| P\d+ , (?:who|which) (?:had )?held (?:the )?$"
)
"""What was so before this election: it had been, or stood to be overturned or defended."""
OF_THE_LAST = compiled(
    r" (?:(?:the|O\d+|-|[a-z]+) ){1,9}?(?:has|have) (?:just )?(?:changed hands|fallen|been (?:lost|captured|taken))(?= )|"
    r" (?:(?:the|O\d+|-|[a-z]+) ){1,6}?(?:(?:in|of) (?:the|that) (?:previous|last|old|outgoing|former) (?:parliament|house|commons)(?= )|"
    r"(?:of any (?:P\d+ )?|in [a-z]+ )?, (?:lost|was beaten|was defeated|was unseated|was ousted|was swept away|went down)(?= ))"
)
"""The same, told behind an order: "the smallest in the last House", "the smallest of any, lost"."""
OF_THE_CONTEST = compiled(
    r" (?:P\d+|C\d+) (?:had|has|have|took|won|got|polled|secured|received) (?:the )?$| , (?:the )?P\d+ the $"
)
"""Whose share, told without a place, is put in order with those of his own contest."""
NEXT_AFTER = compiled(
    r"^(?: in the country| nationally| anywhere)?(?: ,)? (?:after|behind) (?:only )?(?:the )?(?P<seats>S\d+(?: (?:,|and|, and) S\d+)*)(?= )"
)
"""Those that come before: "the smallest majority after Kensington" is the second."""
AMONG_NAMED = compiled(
    r" (?:of|among|out of|between) (?:the )?(?P<seats>S\d+ (?:(?:, and|,|and) S\d+ ?)+)"
)
OF_NEIGHBOURS = compiled(
    r" (?:of|among|amongst|than|in) (?:(?:the|its|all|their|any|of) )*(?:(?:two|three|four|five|six|seven|eight|nine|N\d+) )?(?:neighbour(?:s|ing)|adjoining|surrounding|nearby|(?:city|county|borough|town|area) (?:'s )?)"
)
"""Seats of a place that the record does not know as one."""
AMONG = compiled(
    r" (?:among|amongst|N\d+ of|some of)(?: (?:only|just|N\d+))*(?: (?:the|its|their|his|her|party 's|P\d+ 's|N\d+))* $"
)
"""One of several: "among the highest" is no place in an order."""
_HIS_OWN = compiled(r" (?:his|her|C\d+ 's|(?:his|her|their|its|the) party 's) $")
_IN_ITS_SEATS = compiled(r" party 's $")
_EVERYWHERE = compiled(
    r"^[a-z]? (?:anywhere|nationally|nationwide|(?:in|across) (?:the (?:whole )?(?:country|uk|united kingdom|land|kingdom)|{PLACE}|britain))(?= (?:[.,;)]|and|but|on|outside|this time|last night))"
)
"""What makes a party's best one of its seats, and not of its years: "the party's best anywhere"."""
_HE_HAD = compiled(
    r"^[a-z]?(?: of the vote)? (?:that |which )?(?:C\d+|he|she|any of them) (?:has |had |'s )?(?:ever )?(?:had|won|polled|managed|received|recorded|achieved|got)(?= )"
)
"""An order of what one person has had."""
OF_A_FEW = compiled(
    r"^(?:[a-z]? of|f) (?:the |these |those |all |its |their |(?:party|P\d+) 's |(?:his|her) party 's )*(?P<n>N\d+)(?= )"
)
OF_A_FEW_WHAT = compiled(
    r"^[a-z]? ?(?:of |f )?(?:the |these |those |all |its |their |(?:party|P\d+) 's |(?:his|her) party 's )*N\d+ (?:[a-z]+ )??(?P<what>majorities|margins|turnouts|swings)(?= )"
)
"""What the order of a few measures: "the largest of the four majorities"."""
_OVERTURNED = compiled(r"^[^,;.]{0,24} (?:overturned|overcome|wiped out)(?= )")
HOLDER = compiled(
    r" (?P<seat>S\d+) (?:(?:had|has|have|saw|sees|recorded|posted|produced|boasted|was|is|became|remains|with|again|once|also|provided|delivered|yielded|witnessed|staged|hosted|gave|threw up|home to) )*(?:the |'s )?$"
)
"""The seat that has a place, where it stands before it."""
IN_PER_CENT = compiled(
    r" (?:safest|marginal|share of the (?:vote|poll|votes)|in (?:terms of )?(?:vote )?share|vote share|percentage|proportion|proportionally|per cent|Q\d+|T\d+|F\d+) "
)
"""Words by which an order of majorities may be one of shares."""
_SINCE = compiled(r" since (?:[a-z'-]+ ){0,5}?(?P<year>[YD]\d+)\b")

_CREATED = compiled(
    r" since (?:(?:it|the seat|the constituency|S\d+) was (?:first )?(?:created|formed|established|drawn)|its (?:creation|formation|inception)) "
)
"""A seat's whole life, whatever year is given for its beginning."""


def noun_of(noun: str, before: str, verb: str) -> str:
    """What an order measures, by its noun, else by the last noun before it; empty: it is not said.

    >>> noun_of("", " turnout was the ", "highest")
    'turnout'
    """
    words = noun.split()
    is_verb = words[:1] == ["to"]  # "the lowest to win"
    if words and words[-1] in NOUNS and not is_verb:
        return "share" if words[-1] == "seat" and "vote" in words else NOUNS[words[-1]]
    if verb in OF_MAJORITY and verb != "smallest":
        return "majority"
    said = [
        NOUNS[word]
        for last, word in zip(["", *before.split()], before.split(), strict=False)
        if word in NOUNS and word not in ("seat", "vote", "result", "contest") and last != "to"
    ]
    return said[-1] if said else ("majority" if verb == "smallest" else "")


_AMONG_THEM = compiled(r"^[a-z]? (?:among|amongst|of) (?:them|these|those|the (?:lot|bunch))(?= )")
_OF_A_GOVERNMENT = compiled(
    r"^[a-z]? (?:of|for|by) (?:any |a |an )*(?:[a-z]+ ){0,2}(?:government|administration|cabinet|governing party|winning party)(?= )"
)
OF_REGISTER = compiled(
    r" (?:electorate|(?:electoral )?(?:register|roll)|number of (?:electors|voters))"
    r"(?: (?:here|there|in S\d+))?(?:(?: ,)? (?:of|at) N\d+(?: ,)?)?"
    r"(?:(?: ,)? (?:which|that))?(?: ,)?(?: (?:as ever|as always|as usual|still|now|again)(?: ,)?)?"
    r" (?:is|was|being|remains|remained)(?: ,)?"
    r"(?: (?:as ever|as always|as usual|still|now|again|by far|easily|comfortably)(?: ,)?)?"
    r" (?:the )?$"
)
"""What stands before the order of a register: "the electorate, of 21,769, is the smallest"."""
_OF_NO_POLL = compiled(r" (?:population|area|age)(?: of N\d+)? (?:is|was) (?:the )?$")


_OF_LOSERS = compiled(
    r"^[a-z]? (?:for|of|by|from|among) (?:(?:a|any|the|an|its) )*(?:runners?-up|runner|losers?|losing|beaten|defeated|unsuccessful|second|third)(?= )|^[a-z]? (?:without|short of) (?:winning|victory)(?= )"
)
"""An order of those who did not win."""
IN_TAKEN = compiled(
    r"^ (?:in|of|for|among) (?:(?:a|any|the|all|those|these|its|N\d+) )*(?:seats?|constituency|constituencies|gains?|ones?)(?: (?:it|that|which|they|had|has|was|were))*"
    r" (?:wrested|taken|won|gained|captured|seized|snatched|grabbed|took|prised)?(?: (?:back|straight|directly))? ?(?:from|off) (?:the )?(?P<other>P\d+)(?= )"
)
"""An order of the seats that a party took from another."""
OF_MPS = compiled(
    r"^ (?:of|for|by) (?:(?:any|all|the|every) )*P\d+ (?:mps?|members?|winners?)(?= )"
)
TO_ELECT = compiled(
    r"^(?: (?:of|in) the (?:vote|votes|poll))? (?:(?:to|that|which) )(?:has |have |had |could |ever )*(?:elect|elected|return|returned|send|sent|secure|secured|win|won|give|gave)(?: a seat for| victory to)? "
    r"(?:(?:back|any|a|an|the|one|other|single|of|last) )*(?P<party>P\d+)(?= )"
)
"""Of whose winners an order of shares is: "the smallest share to elect any Conservative"."""
OF_CANDIDATES = compiled(
    r"^(?: (?:of|for|by|among|achieved by|won by|polled by))? (?:any|all|every|the) (?:other )?(?P<party>P\d+) "
    r"(?:candidates?|hopefuls?|contenders?)(?= )"
)
"""Of whose candidates an order is, right behind it."""
OF_ANY = compiled(r" (?:of )?(?:any|all the|all|every) (?P<party>P\d+)(?= )")
"""Of whose seats an order is, right behind it: "the smallest of any Conservative"."""
CAME = compiled(r" (?:came|come|comes|coming|got|get|gets|getting|ran|ventured) $")
"""Before "closest", what makes it the nearest to a mark that nobody reached."""


OF_DEGREE = (
    "margins", "majorities", "leads", "cushions", "whiskers", "victories", "wins", "triumphs", "threads", "votes",
    "squeaks", "squeakers", "shaves", "escapes", "finishes", "contests", "races", "fights", "battles", "verdicts", "advantages",
    "gaps", "buffers", "edges", "holds", "gains", "successes", "defeats", "differences", "slivers",
)  # fmt: skip
"""Bare nouns of which a superlative says how much, and no place: "the slimmest of squeaks"."""
_BY_THE = r" (?:by|with|on|had|has|have|only|was|is|were|after|from|to|despite|won|enjoyed|thanks to) (?:only )?(?:the )?(?:very )?"
_OF_MARGINS = (
    rf" (?:(?:all )?(?:possible )?margins?|(?:{'|'.join(OF_DEGREE)}))"
    r"(?= )(?! (?:(?:in|across) (?!S\d)|anywhere|nationally|nationwide|of |among|that |which |held |won |recorded |ever |since ))"
)
_BEFORE_DEGREE = compiled(f"{_BY_THE}$")
_BEHIND_DEGREE = compiled(f"^(?:[a-z]? of|f){_OF_MARGINS}")
IDIOM = compiled(f"{_BY_THE}[a-z-]+est of{_OF_MARGINS}")
"""An idiom that is no place in an order: "by the slimmest of margins"."""


def is_an_idiom(before: str, after: str) -> bool:
    """Whether a superlative is a turn of speech and no place: "by the slimmest of margins".

    >>> is_an_idiom(" c0 kept s1 by the ", " of margins . ")
    True
    >>> is_an_idiom(" c0 kept s1 by the ", " of margins in wales . ")
    False
    """
    return bool(_BEFORE_DEGREE.search(before) and _BEHIND_DEGREE.match(f"{after} "))


def is_of_another_kind(before: str, after: str) -> bool:
    """Whether a superlative is one of several, or of what is ordered nowhere."""
    return bool(
        is_an_idiom(before, after)
        or _OF_LOSERS.match(after)
        or CAME.search(before)
        or " such as " in after
        or AMONG.search(before)
        or _OVERTURNED.match(after)
        or (_HIS_OWN.search(before) and not _is_of_its_seats(before, after))
        or _HE_HAD.match(after)
        or _OF_NO_POLL.search(before)
        or OF_REGISTER.search(before)
        or _OF_A_GOVERNMENT.match(after)
        or _AMONG_THEM.match(after)
    )


def _is_of_its_seats(before: str, after: str) -> bool:
    return bool(_IN_ITS_SEATS.search(before) and _EVERYWHERE.match(after))


def parties_beside(before: str, after: str) -> Iterator[str]:
    """The parties that an order may be of, likeliest first."""
    for found in (
        _OWNER.search(before), _OF_PARTY.match(after), _PARTY_NOUN.search(before), _ITS.search(before),
    ):  # fmt: skip
        if found:
            yield found["party"]


def holder_of(before: str, noun: str, after: str) -> str:
    """The party among whose seats an order runs; empty where none is named.

    >>> holder_of(" S0 has the ", "P1 majority", " . "), holder_of(" S0 has the ", "majority", " . ")
    ('P1', '')
    """
    for found in (
        _OWNER.search(before), _IN_WHAT.search(noun), _SEATS_AFTER.match(after),
        _SEATS_BEFORE.search(before), _WON_BEFORE.search(before), _OF_PARTY.match(after),
    ):  # fmt: skip
        if found:
            return next(one for one in found.groups() if one)
    said = [] if noun else list(_SAID_BEFORE.finditer(before))
    return said[-1]["party"] if said else ""


def since(marked: Marked) -> int:
    """The year since when an order runs; nought: ever."""
    found = None if marked.find(_CREATED) else marked.find(_SINCE)
    return marked.mark(found["year"]).dated.on.year if found else 0


def years(marked: Marked) -> int:
    """How many years an order goes back; nought where no number of them is said."""
    found = marked.find(IN_YEARS)
    scale = 10 if found and found["unit"] == "decades" else 1
    return int(marked.mark(found["n"]).amount.value) * scale if found else 0


OF_WHOLE = {
    "seats": "seats", "mps": "seats", "tally": "seats", "haul": "seats",
    "contingent": "seats", "representation": "seats", "band": "seats", "majority": "overall",
    "share": "share", "vote": "share", "turnout": "turnout",
}  # fmt: skip


_SEATS_TOLD = compiled(
    r" (?:took|won|has|have|had|on|with|to|holds?|got|just|only|is|are) [Nn]\d+ ,? ?(?:its|their|the party 's) $"
)
"""A number without its noun, which "its fewest" is a number of."""


OF_SOME_GOVERNMENTS = compiled(
    r" (?:majority|minority|single-party|single - party|coalition) (?:governments?|administrations?|party|parties)(?= )"
)
"""Governments of one kind, of which a superlative may be: no majority of seats."""


def nouns_of_whole(noun: str, before: str) -> tuple[str, ...]:
    """What a superlative of the whole election measures; several where the words leave it open.

    >>> nouns_of_whole("", " p0 won n1 seats , its "), nouns_of_whole("result", " its ")
    (('seats',), ('seats', 'share'))
    """
    for words in (noun, before):
        found = [OF_WHOLE[word] for word in words.split() if word in OF_WHOLE]
        if found:
            return (found[-1],)
        if (
            words is noun
            and words.split()[-1:]
            and words.split()[-1] in ("result", "performance", "showing")
        ):
            return ("seats", "share")
    return ("seats",) if _SEATS_TOLD.search(before) else ()
