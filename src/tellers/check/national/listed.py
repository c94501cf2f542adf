"""Numbers of the House that stand in a list: each with its party, and the noun said once or never.

"The 18 seats went to eight DUP, seven Sinn Féin, two SDLP and one Alliance", "Sinn Féin has eight
and the DUP ten", "47 Lib Dem deposits gone, to set against two for the Tories, three for Labour".
"""

import re

from tellers.check.grammar.words import compiled
from tellers.check.national.counted import Counted

_NOUN = r"(?:(?:scottish|welsh|english|westminster) )?(?:seats?|mps?|members?)"
_AND = r"(?:, and|,|and|;|, with|, plus|plus|but|, but)"
_FEW = r"(?:(?:just|only|a|the|not|each|with) )*"
_FOR = r"(?:(?:for|the) )*"
_ONE = rf"N\d+ (?:{_NOUN} )?{_FOR}P\d+(?: {_NOUN})?"
_NUMBER_FIRST = compiled(
    rf" (?P<list>{_ONE}(?: {_AND} {_FEW}{_ONE})+)(?= )(?! 's | C\d| gains| losses)"
)
_HAS = (
    r"(?:has|have|had|holds?|held|won|wins?|took|takes|is on|are on|on|got|kept|keeps?|returned|"
    r"ends? (?:[a-z]+ ){0,3}with|ended (?:[a-z]+ ){0,3}with|finished (?:[a-z]+ ){0,2}with|with|"
    r"(?:is|are|was|were) (?:now )?(?:down|up|reduced|cut|back) to|(?:fell|falls|fall|dropped|drops|rose|rises|slipped) to|"
    r",|:|\()"
)
_PARTY_FIRST = compiled(
    rf" (?P<list>P\d+ {_HAS} {_FEW}N\d+(?: (?:out )?of (?:the )?N\d+)?(?: {_NOUN})?(?: \))?(?: {_AND} {_FEW}P\d+"
    rf" (?:{_HAS} )?{_FEW}N\d+(?: {_NOUN})?(?: \))?)+)(?= [.,;:)]| here | there | in )"
)
_HELD_BY = compiled(
    rf"^ {_NOUN} (?:that |which )?(?:the )?(?P<owner>P\d+) (?:(?:now|currently|still|will|can|have|has) )*"
    r"(?:has|have|hold|holds|boasts?|claims?|won|took|ended (?:up )?with|finished with)(?= (?:[.,;)]|across|nationally|now|overnight|tonight|nationwide))"
)
"""Seats that are told by the party that holds them: "one of four seats the Greens now hold"."""
_LAST = compiled(rf" {_ONE} {_AND} {_FEW}$")
"""Before the last number of such a list, whose party is somebody's, and no mark."""
_ENDS = compiled(r"^ [.;](?= |$)")
_PAIR = compiled(rf"(?P<n>N\d+) (?:{_NOUN} )?{_FOR}(?P<who>P\d+)(?= |$)")
_TURNED = compiled(rf"(?P<who>P\d+) (?:{_HAS} )?{_FEW}(?P<n>N\d+)(?= |$)")
_SEATS = compiled(r" (?:seats?|mps?|members|constituencies|westminster|commons|delegation) ")
_OTHER = compiled(
    r" (?:votes?|candidates?|points?|councillors?|council|councils|per cent|shares?|"
    r"majorit(?:y|ies)|wards?|gains?|losses|"
    r"turnout|swing|by-elections?|peers|msps?|mlas?|assembly|years?|contests?|C\d+) "
)
_OF_A_CITY = compiled(r" (?:city|county|capital|town|borough|island|district) 's (?:[a-z]+ )?N\d+ ")
"""Of an area that the record does not know: no seats of the whole."""
_DEPOSITS = compiled(r" (?:lost )?deposits? (?:(?! (?:seats?|mps?) )[^.])*$")


def listed(left: str, symbol: str, right: str) -> Counted | None:
    """What a number counts that stands in a list of parties, each with its own.

    >>> listed(" the seats went to N1 P2 and ", "N3", " P4 . ")
    Counted(measure='seats', owner='P4', other='')
    >>> listed(" P0 has N1 and the P2 ", "N3", " . ")
    Counted(measure='seats', owner='P2', other='')
    """
    text = f"{left}{symbol}{right}"
    if held := _HELD_BY.match(right):
        return Counted("seats", held["owner"])
    if _LAST.search(left) and _ENDS.match(right):
        return Counted("nothing")
    for pattern, pair in ((_NUMBER_FIRST, _PAIR), (_PARTY_FIRST, _TURNED)):
        for found in pattern.finditer(text):
            owners = {m["n"]: m["who"] for m in pair.finditer(found["list"])}
            if symbol in owners:
                measure = _measure(text, found, is_turned=pattern is _PARTY_FIRST)
                return Counted(measure, owners[symbol]) if measure else None
    return None


def _measure(text: str, found: re.Match[str], *, is_turned: bool) -> str:
    before = text[: found.start() + 1]
    if _OF_A_CITY.search(before) or "(" in found["list"]:
        return "nothing" if _OF_A_CITY.search(before) else ""
    if _DEPOSITS.search(before):
        return "deposits"
    said = f"{before}{found['list']} "
    is_seats = _SEATS.search(said) and not _OTHER.search(said)
    is_bare = is_turned and not _OTHER.search(text)
    return "seats" if is_seats or is_bare else ""
