"""Over which seats an order runs: those of a nation or region, of a party, the gains."""

from collections.abc import Iterator
from dataclasses import replace

from tellers.check.composed.pieces import Piece
from tellers.check.grammar.orders import OF_DEGREE
from tellers.check.league.rows import Over
from tellers.check.ordered import words
from tellers.check.ordered.parts import Clause
from tellers.check.ordered.place import is_hedged, number_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties
from tellers.check.superlative.area import BRITAIN, of_so_many
from tellers.check.whole.nation import Nation
from tellers.check.whole.scope import seats_of_a_part

BY_WORDS = {one: area for area, every in words.AREAS.items() for one in every}
WITHOUT_REGIONS = frozenset({"Scotland", "Wales"})


def overs_of(page: Page, nation: Nation, marked: Marked, clause: Clause) -> tuple[list[Over], bool]:
    """What an order may run over, likeliest first, and whether that is said."""
    found = _areas(page, nation, marked, clause)
    if found is None:
        return [], False
    areas, is_said = found
    moved = "gained" if is_of_gains(clause) else "held" if clause.has("holds") else ""
    return [Over(area, "", moved) for area in areas], is_said


GAINED = frozenset({"gained", "captured", "seized", "snatched", "wrested", "prised", "picked up"})
"""Verbs that say by themselves that a seat changed hands."""
KEPT = frozenset({"held on", "hung on", "clung on", "retained", "kept", "defended"})
TAKEN = GAINED | {"took", "taken", "won"}


def is_of_gains(clause: Clause) -> bool:
    """Whether what is put in order changed hands: "of the six that the Tories took from Labour"."""
    taken = [one.words for one in clause.all("won") if one.words in TAKEN]
    is_taken = bool(taken) and (clause.has("from") or taken[0] in GAINED)
    return clause.has("gains") or (is_taken and clause.has("party") and clause.has("seats"))


def _areas(
    page: Page, nation: Nation, marked: Marked, clause: Clause
) -> tuple[list[str], bool] | None:
    """The areas that may be meant, and whether they are said; nothing where they do not agree."""
    named = list(dict.fromkeys(_named(page, marked, clause)))
    if len(named) > 1 or "" in named:
        return None
    totals = [number_of(marked, one.words) for one in totals_in(marked, clause)]
    if named:
        area = named[0].removeprefix("?")
        is_of_party = clause.has("party", "gains")
        is_right = is_of_party or all(area in _of_so_many(page, nation, one) for one in totals)
        return ([area], not named[0].startswith("?")) if is_right else None
    if clause.has("britain"):
        return [BRITAIN, ""], True
    if totals and not clause.has("party", "gains"):
        every = _of_so_many(page, nation, totals[0])
        return (every, True) if every else None
    home = [page.home.title()] if page.home else []
    if clause.has("whole"):
        is_wide = any(one.words in SAYS_WHOLE for one in clause.all("whole"))
        return ["", *([] if is_wide else home)], True
    is_of_part = page.is_wide and bool(seats_of_a_part(page, nation))
    return list(dict.fromkeys([*home, ""])), not is_of_part


SAYS_WHOLE = frozenset(words.WHOLE) - {
    "country", "nation", "national", "land", "the country", "the land", "nationally", "nationwide",
}  # fmt: skip


def _of_so_many(page: Page, nation: Nation, number: int) -> list[str]:
    """The areas that have so many seats: counted once for a text."""
    key = ("areas of so many", nation.election.id, nation.place, number)
    found = page.kept(key, lambda: list(of_so_many(nation, number)))
    assert isinstance(found, list)
    return found


def _named(page: Page, marked: Marked, clause: Clause) -> Iterator[str]:
    """The nations and regions that a clause names; empty for a region that is not known."""
    for one in clause.all("area"):
        yield BY_WORDS.get(one.words) or _of_mark(marked, one.words)
    if clause.has("region"):
        own = page.scene.contest.constituency if page.scene else None
        own = own or (page.own.constituency if page.own else None)
        yield own.region if own and own.country not in WITHOUT_REGIONS else ""


def _of_mark(marked: Marked, symbol: str) -> str:
    mark = marked.mark(symbol)
    said = marked.text[mark.start : mark.end].lower().replace("the ", "", 1)
    return BY_WORDS.get(said) or BY_WORDS.get(str(mark.value).lower(), "")


def totals_in(marked: Marked, clause: Clause) -> list[Piece]:
    """The numbers that say of how many seats something is: "the 18", "all 650 seats"."""
    found = []
    for one in clause.all("number", "of N"):
        before, after = clause.around(one)
        is_noun = after is not None and after.kind in (
            "seats",
            "winner",
            "area",
            "britain",
            "contest",
        )
        is_the = before is not None and before.words.split()[-1] in (
            "the",
            "all",
            "its",
            "these",
            "those",
            "of",
            "of the",
            "other",
        )
        is_whose = before is not None and before.words.endswith("'s")
        is_count = one.kind == "number" and is_hedged(marked, one)
        if (is_the or is_whose or (one.kind == "of N" and is_noun)) and not is_count:
            found.append(one)
    return found


# ------------------------------------------------------ those told of before

THOSE = frozenset({"such", "those", "these", "them"})
ITS = frozenset({"its", "their"})
THEIRS = frozenset({"majority", "seats", "winner", "win", "gains"})


def is_of_those(clause: Clause) -> bool:
    """Whether an order runs over seats told of before it: "the largest of those majorities"."""
    pieces = clause.pieces
    is_none = any(one.words in ("none", "in none") for one in pieces)
    is_its = any(
        before.words in ITS and after.kind in THEIRS
        for before, after in zip(pieces, pieces[1:], strict=False)
    )
    is_told = is_none or is_its or any(not THOSE.isdisjoint(one.words.split()) for one in pieces)
    return is_told and not clause.has("party", "hopeful")


def those(page: Page, nation: Nation, marked: Marked, clause: Clause) -> tuple[Over, str] | None:
    """The seats told of before, and from which party they came where they were gained.

    None where the words before tell of no one party's seats, or of several places.
    """
    earlier = Clause([*clause.before, *clause.pieces], clause.start, clause.end)
    areas = list(dict.fromkeys(_named(page, marked, earlier)))
    parties = parties_in(marked, earlier.all("party", "hopeful") or earlier.all("to"))
    since = parties_in(marked, earlier.all("from"))
    verbs = {one.words for one in earlier.all("won")}
    is_gain = bool(since) or earlier.has("gains") or not verbs.isdisjoint(GAINED)
    is_held = not is_gain and (earlier.has("holds") or not verbs.isdisjoint(KEPT))
    moved = "gained" if is_gain else "held" if is_held else ""
    if len(areas) > 1 or "" in areas or len(parties) != 1 or len(since) > 1:
        return None
    area = areas[0].removeprefix("?") if areas else ""
    return Over(area, parties[0], moved), since[0] if since else ""


# ------------------------------------------------------------------ the party


def parties_in(marked: Marked, pieces: list[Piece]) -> list[str]:
    """The parties that some pieces name."""
    found = []
    for one in pieces:
        symbol = next((w for w in one.words.split() if w[0] == "P" and w[1:].isdigit()), "")
        value = marked.mark(symbol).value if symbol else None
        if isinstance(value, Parties) and value.keys:
            found.append(value.keys[0])
    return list(dict.fromkeys(found))


def of_party(overs: list[Over], key: str) -> list[Over]:
    """The same, of a party's winners, or of its candidates."""
    return [replace(over, party=key) for over in overs]


# --------------------------------------------------------- somebody's own

SCOPES = ("area", "britain", "whole", "region")


def is_apart(clause: Clause) -> bool:
    """Whether a superlative puts no seats in order."""
    return _is_of_his_own(clause) or _is_idiom(clause)


def _is_of_his_own(clause: Clause) -> bool:
    """Whether what is first is so among somebody's own: "his closest contest", "her best result".

    A party's own may be those of an area that is said: "its best result in Wales".
    """
    graded = clause.graded()
    before, _ = clause.around(graded[0]) if graded else (None, None)
    word = before.words.split()[-1] if before is not None else ""
    is_somebodys = before is not None and (before.kind == "person" or _is_a_persons(clause, before))
    if word in ("his", "her", "my", "our") or is_somebodys:
        return True
    return word in ("its", "their", "own") and not clause.has(*SCOPES)


def _is_a_persons(clause: Clause, piece: Piece) -> bool:
    """Whether a piece is the mark of whose something is, behind somebody's name."""
    before, _ = clause.around(piece)
    return piece.words == "'s" and before is not None and before.kind in ("person", "name")


def _is_idiom(clause: Clause) -> bool:
    """Whether no order is meant: "by the narrowest of margins"."""
    graded = clause.graded()
    behind = clause.pieces[clause.pieces.index(graded[0]) + 1 :] if graded else []
    words_behind = " ".join(one.words for one in behind[:2])
    return words_behind in IDIOMS


IDIOMS = frozenset(f"of {noun}" for noun in OF_DEGREE)


def is_of_one_poll(clause: Clause) -> bool:
    """Whether those who stood in one seat are told of: "nobody polled more than Jo Platt"."""
    return clause.has("person") and not clause.has("seat", "party", "hopeful", "winner", *SCOPES)


def is_of_the_seats_own(clause: Clause) -> bool:
    """Whether a party says only whose majority it is: "Labour's majority was the smallest"."""
    graded = clause.graded()
    if not graded or clause.has("gains", "winner") or not graded[0].kind.startswith("sup"):
        return False
    head = clause.pieces[: clause.pieces.index(graded[0])]
    rest = clause.pieces[len(head) :]
    nouns = [at for at, one in enumerate(head) if one.kind == "majority"]
    if not nouns or any(one.kind in ("party", "hopeful") for one in rest):
        return False
    before = [one.kind for one in head[: nouns[0]] if one.words not in ("the", "a")]
    return before[-1:] == ["party"] or before[-2:] == ["party", "'s"]
