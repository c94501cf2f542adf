"""The party among whose seats, or candidates, a clause puts one in order."""

from collections.abc import Iterator
from dataclasses import dataclass

from tellers.check.league.parts import Clause, Part
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person
from tellers.check.whole.nation import Nation


@dataclass(frozen=True, slots=True)
class Party:
    """A party that a clause names. `is_owner` where what is in order is its own.

    `home` is the seat of its candidate who is named; `is_sure` where it can be no other party.
    """

    key: str
    is_owner: bool
    is_of_candidates: bool
    home: str = ""
    is_sure: bool = True


NOUNS = frozenset({"result", "his_share", "his_votes"})


def party_in(page: Page, nation: Nation, marked: Marked, clause: Clause) -> Party | None:
    """The party of a clause; none where it names none, or several."""
    named = clause.all("hopeful", "party", "own")
    if not named:
        return None
    keys = list(dict.fromkeys(_keys(page, nation, marked, named)))
    if len(keys) != 1 or keys[0] == "":
        return Party("", is_owner=True, is_of_candidates=True, is_sure=False) if named else None
    is_owner = any(part.kind != "party" or _owns(clause, part) for part in named)
    has_noun = bool(clause.all(*NOUNS)) or any("result" in p.text for p in clause.all("contest"))
    is_of = bool(clause.all("hopeful")) or has_noun or _did(clause)
    home, is_known = _home(nation, marked, clause, keys[0])
    if not home and clause.all("own") and clause.all("party"):
        is_known = False  # "the Greens had their worst result in Wales": of all their years
    return Party(keys[0], is_owner, is_of, home, is_known)


def _owns(clause: Clause, part: Part) -> bool:
    """Whether a party's name is that of whose something is: "Labour's best", "best Labour"."""
    at = clause.parts.index(part)
    before = clause.parts[at - 1].kind if at else ""
    return part.text.endswith(" '") or "'s" in part.text or before in OWNED


OWNED = frozenset({"sup", "more", "within", "none", "only", "count"})
"""What stands right before a party's name that is of whose something is."""


def _did(clause: Clause) -> bool:
    """Whether a party did better or worse: "nowhere in Wales did Ukip do better"."""
    text = "".join(part.text + " " for part in clause.all("plain", "more"))
    return any(f"{verb} " in text for verb in ("do", "did", "fare", "fared", "done")) and bool(
        clause.all("more")
    )


def _keys(page: Page, nation: Nation, marked: Marked, named: list[Part]) -> Iterator[str]:
    for part in named:
        symbol = part.groups.get("party2") or part.groups.get("party3") or ""
        if symbol:
            value = marked.mark(symbol).value
            yield value.keys[0] if isinstance(value, Parties) and len(value.keys) else ""
        else:
            yield party_before(page, nation, marked, part.start)


def party_before(page: Page, nation: Nation, marked: Marked, start: int) -> str:
    """The party that "its" means, where that stands: the one named last before it, or of who is."""
    at = marked.span(start, start + 1)[0]
    told = [m for m in marked.marks if m.end <= at and m.letter in "CP"]
    if not told:  # in the sentence before
        if page.party is not None:
            return page.party.keys[0] if page.is_one_party else ""
        who = page.person if page.is_one_person else None
        return next((key for _, key in _stood(nation, who)), "")
    value = told[-1].value
    if isinstance(value, Parties):
        return value.keys[0]
    return next((key for _, key in _stood(nation, value)), "")


def _stood(nation: Nation, value: object) -> Iterator[tuple[str, str]]:
    """Where somebody stood at the election, and for which party."""
    if isinstance(value, Person):
        for contest, who in value.standings:
            if contest.election.id == nation.election.id:
                yield contest.constituency.name, who.label.key


def _home(nation: Nation, marked: Marked, clause: Clause, key: str) -> tuple[str, bool]:
    """The seat in which the candidate who is named last stood, and whether nobody else may be."""
    people = [m for m in marked.marks if m.letter == "C"]
    end = marked.span(clause.start, clause.end)[1]
    told = [one for one in people if one.end <= end]
    if not told:
        return "", not people
    stood = [home for home, own in _stood(nation, told[-1].value) if own == key]
    return (stood[0], len(told) == 1) if len(stood) == 1 else ("", False)
