"""Seats that a sentence names beside its own: what that one is held against.

"The smallest majority of the 650, three fewer than in Poole", "third lowest in the kingdom, behind
only Belfast South and Southport", "the 145 in Bedford being the next": none of these is of the seat
that it names. An order of which all the seats named are such is of the seat spoken of before.
"""

from collections.abc import Iterator
from dataclasses import replace

from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.reading.names import is_surname
from tellers.check.scene import Page, Parties, Person, keys_of
from tellers.check.statement.said import first_of

_LIST = r"(?:S\d+ (?:, and|,|and|or) (?:(?:in|at|that|of|the) )*)*"
_IN = (
    r"(?:(?:in|at|that|those|the|of|for|only|just|both|either|N\d+|C\d+|'s|one|seat|seats|"
    r"contest|his|her|their|its|party|leader|leader's|colleague|deputy|neighbour|P\d+) )*"
)
_GIVEN = "".join(
    f"(?<!{end} )"
    for end in (
        "belongs", "belonged", "belonging", "went", "goes", "fell", "smallest", "biggest",
        "largest", "highest", "lowest", "greatest", "slimmest", "safest", "narrowest",
    )
)  # fmt: skip
"""What stands before no "to" of a comparison: "the smallest belongs to Gower"."""
_BEHIND = compiled(
    r" (?:(?:after|behind) (?:which|whom|it|that)(?: ,)?(?: (?:came|comes|come|is|was))?|"
    r"after|behind|than|below|above|beyond|besides|bar|beaten by|bettered by|pipped by|"
    rf"followed by|ahead of|next to|{_GIVEN}to|"
    r"exceeded by|topped by|surpassed by|outdone by|(?:anywhere|nowhere|everywhere|elsewhere|"
    r"nobody|none|all) but|"
    rf"except|except for|save for|save|outside|outside of|"
    rf"apart from|but for|other than|not counting|leaving out|"
    rf"excluding) {_IN}{_LIST}$"
)
_NEXT = compiled(
    r" (?:next|second|third|then|runner-up|nearest)(?: (?:come|comes|came|is|was|being|place|"
    r"in|line|up|closest|tightest|narrowest|smallest|biggest|largest|:|,|the))*"
    rf" {_IN}{_LIST}$"
)
_IS_BEYOND = compiled(
    r"^ (?:(?:, and|,|and|or) (?:(?:in|at) )*S\d+ )*(?:alone )?(?:(?:was|were|is|are|being|had|"
    r"has|have|having|saw|came|comes|coming|did|ran|a|an|it|even|still|the|"
    r"an? even) )*(?:next|second|tighter|closer|narrower|smaller|slimmer|lower|larger|bigger|"
    r"greater|higher|fatter|wider|safer|"
    r"fewer|more|less|better|worse|nearer|runner-up|behind|ahead)(?= )"
    r"|^ (?:(?:was|being|is|in|the|came|coming|came in) )*O\d+(?: place)?"
    r"(?: (?:on|in) (?:that|the|this) (?:same )?(?:list|table|order))? (?=[.,;])"
)
_HELD_AGAINST = compiled(
    r" (?:compared (?:with|to)|as against|beats?|beating|than|above|below|exceed(?:s|ed|ing)|"
    r"topped|surpassed|bettered|dwarfed|eclipsed|nothing to|nothing on) (?:the )?[QNT]\d+ "
    r"(?:votes |points )?"
    r"(?:(?!and |but |while )[a-z]+ ){0,3}(?:C\d+ )?(?:in|at) (?:the )?$"
)
_THERE = compiled(r"^ (?:(?:and|but|it was|it is) )?there(?: (?:,|that|as|too|also|the)|$)")


def is_beside(skeleton: str, symbol: str) -> bool:
    """Whether a seat is only what another is held against, or the next behind it.

    >>> is_beside(" it is the closest , the N0 in S1 being the next . ", "S1")
    True
    >>> is_beside(" turnout was highest in S1 , at Q0 . ", "S1")
    False
    """
    at = skeleton.find(f" {symbol} ")
    if at < 0:
        return False
    left, right = skeleton[: at + 1], skeleton[at + 1 + len(symbol) :]
    if _BEHIND.search(left) or _NEXT.search(left) or _HELD_AGAINST.search(left):
        return True
    return bool(_IS_BEYOND.match(right))


def speaks_of_another(marked: Marked) -> bool:
    """Whether an order is of a seat that its sentence does not name as its own."""
    seats = [f"S{number}" for number, m in enumerate(marked.marks) if m.letter == "S"]
    if not seats:
        return False
    return is_there(marked) or all(is_beside(marked.skeleton, one) for one in seats)


def is_there(marked: Marked) -> bool:
    """Whether a sentence begins with the place named before it: "There, as ever, it was best"."""
    return bool(_THERE.match(marked.skeleton))


def last_seat(marked: Marked) -> str:
    """The seat that a sentence names last as its own; empty where it names none."""
    seats = [(f"S{n}", m) for n, m in enumerate(marked.marks) if m.letter == "S"]
    own = [str(m.value) for symbol, m in seats if not is_beside(marked.skeleton, symbol)]
    return own[-1] if own else ""


IT_IS = compiled(
    r" (?:it|this|that|his|hers|theirs|(?:his|her|their) (?:{MAJ}|share)) (?:is|was|'s) "
)
"""How a sentence goes on about the text's own seat, whatever others it names beside it."""
ITS_OWN = compiled(
    r"^ (?:the )?(?:resulting |final )?(?:turnout|swing|{MAJ})(?: , [TQN]\d+ ,| of [TQN]\d+)? "
)
"""How it begins where it tells of what belongs to a seat, and of none by name."""


TWO = 2
"""Candidates of one contest who open a sentence on it, whatever seat it names after them."""


def is_of_its_own(marked: Marked, contest: str) -> bool:
    """Whether a sentence that names other seats is first of the text's own contest."""
    said = marked.skeleton
    if IT_IS.match(said) or " here " in said or _opens_with(marked, contest):
        return True
    seats = [f"S{number}" for number, m in enumerate(marked.marks) if m.letter == "S"]
    is_held = bool(seats) and ITS_OWN.match(said) is not None
    return is_held and all(is_beside(said, one) for one in seats)


def _opens_with(marked: Marked, contest: str) -> bool:
    """Whether two who stood there are named before any seat: "X beat Y, and Z took S"."""
    first = min((m.start for m in marked.marks if m.letter == "S"), default=0)
    people = (m.value for m in marked.marks if m.start < first and isinstance(m.value, Person))
    return sum(any(there.id == contest for there, _ in one.standings) for one in people) >= TWO


BESIDE_FIRST = compiled(
    r"^ (?:(?:in|at) [YD]\d+ , )?"
    r"(?:when|while|although|though|after|as|where|because|since) [^,;]*, "
)
"""A clause before the main one: whom it names is not whom the sentence is of."""


def party_of_main(marked: Marked) -> Parties | None:
    """The party that a sentence names first in its main clause, or else at all."""
    begun = BESIDE_FIRST.match(marked.skeleton)
    first = marked.span(begun.end(), begun.end())[0] if begun else 0
    named = [m for m in marked.marks if isinstance(m.value, Parties)]
    main = next((m.value for m in named if m.start >= first), None)
    found = main or next((m.value for m in named), None)
    return found if isinstance(found, Parties) else None


def people_in(marked: Marked) -> Iterator[Person]:
    """Everybody whom a sentence names; "Mr Green" is no party."""
    for number, m in enumerate(marked.marks):
        if isinstance(m.value, Person):
            yield m.value
        own = m.value.namesake if isinstance(m.value, Parties) else None
        if own is not None and is_surname(marked, f"{m.letter}{number}"):
            yield own


_THE_PARTY = compiled(r" (?:the|his|her) party (?!'s (?:candidate|leader|founder))")
"""A party of which it is not said which: that named last, or the one that won here."""


def or_of_the_winner(pages: tuple[Page, ...], marked: Marked) -> tuple[Page, ...]:
    """The pages of a sentence, and that on which "the party" is the winner's or the holder's.

    "Colin Bex came last. The party had won the last four elections here": its own, of whom the
    whole text tells. What is said of it so may be borne out, and is never false.
    """
    page = pages[0]
    found = marked.find(_THE_PARTY) if len(pages) == 1 else None
    if found is None or page.scene is None or _NAMED.search(marked.skeleton, 0, found.start() + 1):
        return pages
    if any(m.letter == "S" and not page.scene.bears(str(m.value)) for m in marked.marks):
        return pages
    firsts = (first_of(one) for one in (page.scene.now, *page.scene.then[:1]) if one)
    is_his = "the" not in found[0].split()  # of somebody, whoever that is
    if is_his and page.is_one_person and page.person == page.place(1):
        return pages  # nobody but the winner was spoken of
    known = set(page.party.keys) if page.party and not is_his else set()
    keys = dict.fromkeys(one[1] for one in firsts if one and one[1] not in known)
    return (page, *(_as_of(page, key) for key in keys))


_NAMED = compiled(r" [CP]\d+ ")


def _as_of(page: Page, key: str) -> Page:
    """The page on which a party is the one spoken of last."""
    won = page.place(1)
    is_won = won is not None and key in keys_of(won)
    party = Parties((key,))
    person = won if is_won else party
    return replace(page, person=person, party=party, is_one_person=True, is_one_party=True)
