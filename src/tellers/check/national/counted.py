"""Seats that parties have, gain and lose: which of them a number counts, in whatever words.

A number of the House is told by what it is a number of, by the verb that it is the object of, and
by the party that something goes to or comes from: "lost 40 to the SNP alone", "27 of the losses being to
its partner", "one of ten Tory gains from Labour", "ends the night with three Welsh seats".
"""

import re
from typing import NamedTuple

from tellers.check.grammar.words import compiled


class Counted(NamedTuple):
    """What a number of the House counts; `owner` and `other` are symbols of parties, or empty."""

    measure: str
    owner: str = ""
    other: str = ""


_NATION = (
    r"(?:(?:scottish|welsh|english|northern irish|london|westminster|commons|more|further|other) )*"
)
_SEATS = rf"{_NATION}(?:seats?|mps?|constituencies)"
_JUST = r"(?:(?:just|only|a|an|another|further|some|mere|the|all|of|as many as|no fewer than|exactly) )*"
_WENT = (
    r"(?:being|having|went|going|gone|goes|fell|falling|were|was|lost|passed|passing|switched|moved|surrendered|straight|"
    r"directly|over|across|those|all|alone)"
)
_OF_THEM = r"(?:of (?:them|those|these|which|whom|(?:the|its|their|his) (?:losses|seats|gains)) )"
_LOSE = r"(?:{LOST}|shed|shedding|sheds|ceded|ceding|gave|gives|gave up|gone|dropped|leaked)"
_TAKE = (
    r"(?:took|taken|takes?|taking|gained|gains?|gaining|won|wins?|winning|captured|seized|snatched|grabbed|picked up|got|"
    r"recovered|clawed|regained|received|had)"
)
_TO_PARTY = compiled(
    rf"^ {_OF_THEM}?(?:{_SEATS} )?(?:{_WENT} )*to (?:(?:the|his|her|their|[CP]\d+ 's|[a-z]+(?: [a-z]+)? 's) )*(?P<other>P\d+)(?= )(?! 's )"
)
_TO_PARTNER = compiled(
    rf"^ {_OF_THEM}?(?:{_SEATS} )?(?:{_WENT} )*to (?:its|their|his) (?:coalition )?partners?(?= )"
)
_OF_LOSSES = compiled(rf"^ {_OF_THEM}")
_LOSING = compiled(rf" {_LOSE}(?: {_SEATS})? {_JUST}$")
_AND_TO = compiled(rf" {_LOSE} [^;:.]* to (?:the )?P\d+(?: (?:alone|,|and|notionally))* {_JUST}$")
_OF_THOSE_LOST = compiled(
    r" (?:of|out of|among|amongst) (?:(?:the|its|their|his|her|those|these|all|P\d+|'s|N\d+|party|seat) )*"
    rf"(?:losses|defeats|(?:seats|constituencies) (?:(?:it|they|that|which|were|had|he|she) )*{_LOSE})(?: ,)? {_JUST}$"
)
_LOST_EACH = compiled(
    rf" {_LOSE} (?:(?:all|its|their|of|net) )*N\d+(?: {_SEATS})?(?: in all| altogether)? [:,;(\N{{EM DASH}}] "
    rf"(?:{_JUST}N\d+ (?:of them )?(?:{_WENT} )*to (?:the )?P\d+ (?:(?:,|and|, and) )?)*{_JUST}$"
)
"""Seats that were lost, told by whom they went to: "lost 49 seats: 27 to the Conservatives"."""
_PARTYS_SEATS = compiled(
    r"^ (?P<owner>P\d+) (?:'s )?(?:held )?(?:seats|constituencies|mps)(?: [a-z]+){0,2} (?:went|moved|switched|passed|fell|"
    r"changed hands|going)(?: [a-z]+){0,2} to (?:the )?(?P<other>P\d+)(?= )"
)
_TAKEN_SEATS = compiled(
    rf"^ {_SEATS} (?:(?:that|which) )?(?:the )?(?P<owner>P\d+) (?:(?:had|have|has|duly|also) )*(?:(?P<took>{_TAKE})|{_LOSE})"
    r" (?:[a-z]+ )?(?:from|off|to) (?:the )?(?P<other>P\d+)(?= )"
)
_FROM_PARTY = compiled(
    rf"^ (?:{_SEATS} )?(?:(?:straight|directly|came|coming|all) )*(?:from|off) (?:the )?(?P<other>P\d+)(?= )(?! 's (?:vote|share|majority))"
)
_TAKING = compiled(rf" {_TAKE} {_JUST}$")
_AND_FROM = compiled(
    rf" (?:{_SEATS} )?(?:from|off) (?:the )?P\d+(?: (?:,|and|plus|with))+ {_JUST}$"
)
_WHOSE_GAINS = compiled(
    r" (?P<owner>P\d+) (?:'s )?(?:N\d+ )?(?:net )?gains (?:were|came|included|are|being|, )(?: [a-z]+){0,3} N?\d*"
)
"""Whose gains are told one after the other: "forty of the SNP's gains were from Labour"."""
_GAINS = compiled(
    r"^ (?:net )?(?P<owner>P\d+) (?:net )?(?P<noun>gains|losses)(?= )(?: (?:here|there|at|in|,|so far)(?: [a-z]+){0,3})?(?: (?:from|off|to) (?:the )?(?P<other>P\d+)(?= ))?"
)
_IN_RETURN = compiled(
    rf"^ (?:{_SEATS} )?(?:in return|back|the other way|in exchange|in the other direction)(?= )"
)
_TO_WHOM = compiled(r" to (?:the )?(?P<other>P\d+) ")
_HAVING = compiled(
    r" (?:with|have|has|holds?|(?:is|are|was|were|be|been|being) (?:now )?(?:left|down) (?:with|to)|left with|(?:is|are|was|were|been) (?:reduced|cut|whittled down|slashed|down) to|"
    r"reduced to|reward [^;:.]*was|returned|elected|returns?|now on|down to|up to|ends? [^;:.,]*with|ended [^;:.,]*with) (?:now )?"
    rf"{_JUST}$"
)
_A_NUMBER = compiled(
    rf"^ {_SEATS}(?= )|^ (?:out )?of (?:its|their|the|scotland 's|wales 's|england 's|northern ireland 's) (?:N\d+)(?: {_SEATS})?(?= )"
)
_REDUCED = compiled(
    r" (?:(?:is|are|was|were|been|be) )?(?:reduced|cut|whittled down|slashed|down) to (?:just |only |a mere )*$"
)
_LEFT_WITH = compiled(r" (?:is |are |was |were )?left with (?:just |only |a mere )*$")
_CONTENT = compiled(
    r" (?:clung on to|hung on to|held on to|clung to|(?:clawed|fought|worked) (?:its|their) way(?: back)?(?: up)? to|(?:is|are|was|were) left with|content|contented|satisfied|make do|made do|making do|makes do|settle for|settled for|settling for|comes? out of it|came out of it|coming out of it|emerges?|emerged|emerging|"
    r"(?:comes?|came|coming|walks?|walked|goes|went|going) away|(?:ends?|ended|ending) up|(?:comes?|came) back|comes? home)(?: (?:again|this time|now|in the end|at the end))?(?: with)? "
    r"(?:(?:just|only|a mere|as few as|a total of|exactly|no more than) )*$"
)
"""What a party has in the end, the noun left out: "had to be content with five"."""
_ENDS = compiled(r"^ (?:[.,;)]|there|and|but|in|from|where|,)(?= )")
_OF_A_PARTY = compiled(
    rf"^ (?:{_NATION})?(?P<owner>P\d+) (?:seats|mps|members)(?= )(?! (?:lost|went|that|which|who|where|fell|have|had|were) )(?! in N)"
)
_THERE_ARE = compiled(
    r" (?:(?:that|which|it) (?:makes|made|gives|leaves)|makes it|there (?:are|were)(?: now)?|(?:now|still) (?:has|have)|elected|returned|sends|sent|leaving|leaves) "
    rf"{_JUST}$"
)
_AGAINST = compiled(
    rf" N\d+ {_NATION}P\d+ (?:seats|mps|members) (?:[a-z]+ ){{0,3}}(?:, )?(?:against|to|compared with|alongside|beside|and) {_JUST}$"
)
_FOR_A_PARTY = compiled(rf"^ (?:{_SEATS} )?for (?:the )?(?P<owner>P\d+)(?= )(?! 's )")
_OF_SO_MANY = compiled(
    r"^ (?:out )?of (?:its|their|the region 's|the nation 's|the province 's) N\d+ (?:seats|mps|constituencies)(?= )"
)
_NOT_HELD = compiled(
    r" (?:O\d+|second|third|runner-up|deposits?|stood|fought|contested|contesting|candidates?|target|targets|targeted|lost|lose|"
    r"losing|gained|gain|gains|defending|in|by|from|women|marginal) (?:[a-z]+ )?$"
)
_FROM = compiled(rf" from {_JUST}$")
_TO_SO_MANY = compiled(rf"^ {_SEATS} (?:(?:in|at) (?:the )?[YD]\d+ |last time )?to {_JUST}N\d")
_SO_MANY = compiled(
    rf" from {_JUST}N\d+ {_SEATS} (?:(?:in|at) (?:the )?[YD]\d+ |last time )?to {_JUST}$"
)
_MOVED = compiled(
    rf"^ (?:(?P<a>down|up)|{_NATION}seats (?:down|up))(?= [.,;)])|^ (?:seats? )?(?:fewer|more)(?= [.,;)])"
)
_MOVE_OF = compiled(rf" (?:a|an) (?:net )?(?:gain|rise|increase|loss|fall|drop|jump) of {_JUST}$")
_SEATS_SAID = compiled(r" (?:seats?|mps?|constituencies|of (?:scotland|wales|england) 's N\d+) ")
_DEPOSITS_SAID = compiled(r" (?:deposits?) (?:(?! (?:seats?|mps?) )[^;.])*$")
_LOSING_BARE = compiled(r" {LOST} (?:just |only )*$")
_BARE_END = compiled(r"^ (?:[.,;)])(?= )")


_OF_A_SEX = compiled(
    r"^ (?:(?:of|the|those|these|its|new|mps?|members|elected|returned|candidates|seats|winners|who|N\d+|{PLACE}|welsh|scottish|"
    r"english|are|were|is|will|be|now|won|by|sent|to|westminster|P\d+|'s) ){1,9}(?:women|woman|men|female|male)(?= )|"
    r"^ (?:of (?:them|whom) )?(?:are |were )?(?:women|female)(?= )"
)
"""How many were women, which the record of polls does not tell."""


_PLACED_IN = compiled(
    r" (?:O\d+|runners? - up|runners?-up|behind) (?:place )?in (?:{E} )?[^;:]*N\d+ "
)
"""Seats in which somebody was placed, of which the next number is a part: "89 of them to Labour"."""


def counted(left: str, right: str) -> Counted | None:
    """What a number of the House counts; None where these words do not say.

    >>> counted(" p0 , which lost ", " to the P2 alone , ")
    Counted(measure='lost_to', owner='', other='P2')
    >>> counted(" it is N0 of ", " P2 gains from the P3 . ")
    Counted(measure='gains_from', owner='P2', other='P3')
    """
    if _OF_A_SEX.match(right) or (_OF_LOSSES.match(right) and _PLACED_IN.search(left)):
        return Counted("nothing")
    if _MORE_THAN_BEFORE.match(right):
        return Counted("net")
    return _exchanged(left, right) or _became(left, right) or _had(left, right)


def _exchanged(left: str, right: str) -> Counted | None:
    if found := _PARTYS_SEATS.match(right):
        return Counted("gains_from", found["other"], found["owner"])
    if found := _GAINS.match(right):
        return _of_gains(found)
    if found := _TAKEN_SEATS.match(right):
        measure = "gains_from" if found["took"] else "lost_to"
        return Counted(measure, found["owner"], found["other"])
    return _lost(left, right) or _taken(left, right)


def _lost(left: str, right: str) -> Counted | None:
    """Seats that went to a party; nothing is known of who was whose partner."""
    is_lost = _LOSING.search(left) or _OF_LOSSES.match(right) or _AND_TO.search(left)
    if not (is_lost or _OF_THOSE_LOST.search(left) or _LOST_EACH.search(left)):
        return None
    if found := _TO_PARTY.match(right):
        return Counted("lost_to", other=found["other"])
    return Counted("nothing") if _TO_PARTNER.match(right) else None


def _taken(left: str, right: str) -> Counted | None:
    """Seats that came from a party, or came back from the one named before."""
    is_taken = _TAKING.search(left)
    if is_taken and _IN_RETURN.match(right):
        others = _TO_WHOM.findall(left)
        return Counted("gains_from", other=others[-1]) if others else Counted("nothing")
    found = _FROM_PARTY.match(right)
    if found and (is_taken or _AND_FROM.search(left) or _OF_LOSSES.match(right)):
        gainer = _WHOSE_GAINS.search(left)
        return Counted("gains_from", gainer["owner"] if gainer else "", found["other"])
    return None


def _of_gains(found: re.Match[str]) -> Counted:
    is_gain = found["noun"] == "gains"
    if found["other"]:
        return Counted("gains_from" if is_gain else "lost_to", found["owner"], found["other"])
    return Counted("gains" if is_gain else "losses", found["owner"])


_HAD_BEFORE = compiled(
    rf"^ {_SEATS} (?:that |which )?(?:the )?(?P<owner>P\d+) (?:had|used to have|were defending|was defending|held before)(?= [.,;)])"
)


_MORE_THAN_BEFORE = compiled(
    r"^ (?:more |fewer )?(?:seats?|mps?) (?:fewer|more|less)(?= (?:[.,;)]|than (?:before|last time|N\d+ years) ))"
    r"|^ (?:more|fewer) (?:seats?|mps?) than (?:it|they|he|she|(?:the|his|her) party|P\d+) "
    r"(?:won|had|took|managed|held|got|returned|secured|elected|achieved|mustered|claimed)"
    r" (?:last time|before|(?:N\d+|a few) years (?:ago|earlier|before)|in Y\d+)(?= )"
)
"""A number of seats more than before: "the party won one seat fewer"."""


_BECOME = rf"{_SEATS} (?:had|have|has) (?:become|turned into|shrunk to|dwindled to|been (?:reduced|cut) to|fallen to|grown to)"
_HAVE_BECOME = compiled(rf"^ {_BECOME} ")
_ARE_NOW = compiled(rf" N\d+ {_BECOME} {_JUST}$")
"""Before and behind the verb of what became of a party's seats: "their 57 MPs have become eight"."""


def _became(left: str, right: str) -> Counted | None:
    if _HAVE_BECOME.match(right):
        return Counted("seats_then")
    return Counted("seats") if _ARE_NOW.search(left) else None


def _had(left: str, right: str) -> Counted | None:
    before = _HAD_BEFORE.match(right)
    if before or (_TO_SO_MANY.match(right) and _FROM.search(left)):
        return Counted("seats_then", before["owner"] if before else "")
    found = _OF_A_PARTY.match(right) if _THERE_ARE.search(left) else None
    found = found or (_FOR_A_PARTY.match(right) if _AGAINST.search(left) else None)
    if found:
        return Counted("seats", found["owner"])
    if _OF_SO_MANY.match(right) and not _NOT_HELD.search(left):
        return Counted("seats")
    is_end = _ENDS.match(right)
    is_number = _SO_MANY.search(left) or (_A_NUMBER.match(right) and _HAVING.search(left))
    is_left = is_end and _is_in_the_end(left)
    if is_number or is_left or (is_end and _REDUCED.search(left) and not _OF_ANOTHER.search(left)):
        return Counted("seats")
    if _SEATS_SAID.search(left):
        return _after_seats(left, right)
    is_lost = _LOSING_BARE.search(left) and _BARE_END.match(right)
    return Counted("deposits") if is_lost and _DEPOSITS_SAID.search(left) else None


def _is_in_the_end(left: str) -> bool:
    """Whether a number is what a party has in the end, its noun left out."""
    clause = left[max(left.rfind(mark) for mark in (" , ", " ; ", " : ", " and ")) + 1 :]
    return bool(_CONTENT.search(left)) and not _OF_ANOTHER.search(f" {clause.lstrip()}")


def _after_seats(left: str, right: str) -> Counted | None:
    """What a number counts where seats were spoken of before it."""
    found = _OF_A_PARTY.match(right) if _THERE_ARE.search(left) else None
    found = found or (_FOR_A_PARTY.match(right) if _AGAINST.search(left) else None)
    if found:
        return Counted("seats", found["owner"])
    if _OF_SO_MANY.match(right) and not _NOT_HELD.search(left):
        return Counted("seats")
    is_end = _ENDS.match(right)
    if is_end and _LEFT_WITH.search(left):
        return Counted("seats")
    is_move = _MOVED.match(right) or (is_end and _MOVE_OF.search(left))
    return Counted("net") if is_move else None


_OF_ANOTHER = compiled(
    r" (?:{MAJ}|share|votes?|turnout|lead|tally|poll|councillors|members)(?: [^;:,]*)? $"
)
"""A noun whose number is none of seats."""
