"""The words of an order: the smallest, the third highest, since when, and of what."""

from collections.abc import Iterator

from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked

LEAST = frozenset({
    "closest", "narrowest", "tightest", "smallest", "slimmest", "lowest", "worst", "fewest", "poorest", "weakest",
})  # fmt: skip
"""Superlatives whose order begins at the least; the others begin at the most."""
OF_MAJORITY = frozenset({"closest", "narrowest", "tightest", "slimmest", "safest", "smallest"})
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
    r" (?:ever|since|in history|on record|in (?:N\d+ )?(?:decades|years|generations)|of all time|in living memory) "
)
_OWNER = compiled(r" (?P<party>P\d+) 's (?:own )?$")
_OF_PARTY = compiled(
    r"^ (?:[a-z]+ ){0,3}?(?:for|by|of|to|towards) (?:the |any |a )?(?P<party>P\d+)(?= )"
)
_PARTY_NOUN = compiled(r" (?P<party>P\d+) (?:vote |votes? )?(?:share|vote) [^;]*$")
AMONG = compiled(
    r" (?:among|amongst|N\d+ of|some of)(?: (?:only|just|N\d+))*(?: (?:the|its|their|his|her|party 's|P\d+ 's))* $"
)
"""One of several: "among the highest" is no place in an order."""
_HIS_OWN = compiled(r" (?:his|her) $")
_OVERTURNED = compiled(r"^[^,;.]{0,24} (?:overturned|overcome|wiped out)(?= )")
HOLDER = compiled(
    r" (?P<seat>S\d+) (?:(?:had|has|have|saw|sees|recorded|posted|produced|boasted|was|is|became|remains|with|again|once|also|home to) )*(?:the |'s )?$"
)
"""The seat that has a place, where it stands before it."""
IN_PER_CENT = compiled(
    r" (?:safest|marginal|percentage|proportion|proportionally|per cent|Q\d+|T\d+|F\d+) "
)
"""Words by which an order of majorities may be one of shares."""
_SINCE = compiled(r" since (?:[a-z'-]+ ){0,5}?(?P<year>[YD]\d+)\b")


def noun_of(noun: str, before: str, verb: str) -> str:
    """What an order measures, by its noun, else by the last noun before it; empty: it is not said.

    >>> noun_of("", " turnout was the ", "highest")
    'turnout'
    """
    words = noun.split()
    if words and words[-1] in NOUNS:
        return "share" if words[-1] == "seat" and "vote" in words else NOUNS[words[-1]]
    if verb in OF_MAJORITY and verb != "smallest":
        return "majority"
    said = [
        NOUNS[word]
        for word in before.split()
        if word in NOUNS and word not in ("seat", "vote", "result", "contest")
    ]
    return said[-1] if said else ("majority" if verb == "smallest" else "")


def is_of_another_kind(before: str, after: str) -> bool:
    """Whether a superlative is one of several, or of what is ordered nowhere."""
    return bool(
        " such as " in after
        or AMONG.search(before)
        or _OVERTURNED.match(after)
        or _HIS_OWN.search(before)
    )


def is_owner(before: str) -> bool:
    """Whether a party owns the order: "Labour's smallest majority" is one of Labour's seats."""
    return bool(_OWNER.search(before))


def parties_beside(before: str, after: str) -> Iterator[str]:
    """The parties that an order may be of, likeliest first."""
    for found in (_OWNER.search(before), _OF_PARTY.match(after), _PARTY_NOUN.search(before)):
        if found:
            yield found["party"]


def since(marked: Marked) -> int:
    """The year since when an order runs; nought: ever."""
    found = _SINCE.search(marked.skeleton)
    return marked.mark(found["year"]).dated.on.year if found else 0


OF_WHOLE = {
    "seats": "seats", "mps": "seats", "tally": "seats", "haul": "seats", "majority": "overall",
    "share": "share", "vote": "share", "turnout": "turnout",
}  # fmt: skip


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
    return ()
