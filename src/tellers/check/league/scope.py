"""Over what a clause puts seats in order: a nation or region, a party's seats, all of them."""

import re
from collections.abc import Iterator

from tellers.check.league.parts import Clause, Part
from tellers.check.league.place import number_of
from tellers.check.league.rows import Over
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties
from tellers.check.superlative.area import BRITAIN, of_so_many
from tellers.check.superlative.words import AREA_WORDS
from tellers.check.whole.nation import Nation


def overs_of(page: Page, nation: Nation, marked: Marked, clause: Clause) -> tuple[list[Over], bool]:
    """What an order may run over, likeliest first, and whether that is said."""
    parties = {
        value.keys[0]
        for part in clause.all("theirs")
        if isinstance(value := marked.mark(part.groups["party"]).value, Parties)
    }
    is_changed = any("changed" in part.groups for part in clause.all("seats"))
    moved = "gained" if is_changed or clause.all("gained") else ""
    moved = moved or ("held" if clause.all("held") else "")
    if len(parties) > 1:
        return [], False
    party = next(iter(parties), "")
    areas = list(dict.fromkeys(_areas(page, nation, marked, clause)))
    is_said = bool(areas)
    if not areas and not clause.all("theirs") and _is_counted(clause):
        return [], False  # of so many seats that are those of no area
    if not areas:  # of a text on one seat the whole is meant, or where that lies
        areas, is_said = _unsaid(page), not page.is_wide
    return [Over(area, party, moved) for area in areas], is_said


def _is_counted(clause: Clause) -> bool:
    return any(key in part.groups for part in clause.parts for key in ("total", "total2"))


def _unsaid(page: Page) -> list[str]:
    """The areas of an order that names none: the whole, and that of which the text is."""
    home = [page.home.title()] if page.home else []
    return list(dict.fromkeys([*home, "", *(area.title() for area in page.areas)]))


def _areas(page: Page, nation: Nation, marked: Marked, clause: Clause) -> Iterator[str]:
    named = [area for part in clause.parts for area in _named(part)]
    own = page.scene.contest.constituency if page.scene else None
    if clause.all("region") and own is not None:
        named.append(own.region)
    totals = [v for p in clause.parts for k, v in p.groups.items() if k in ("total", "total2")]
    many = [number_of(marked, one) for one in totals]
    if named:
        is_one = len(set(named)) == 1 and all(_has(nation, named[0], n) for n in many)
        yield from named[:1] if is_one else ()
        return
    if totals and not clause.all("theirs"):
        yield from of_so_many(nation, many[0])
        return
    if clause.all("everywhere", "owned") or "country" in str(clause.named("whole")):
        text = marked.skeleton[clause.start : clause.end]
        yield ""
        if page.home and not re.search(r" (?:uk|kingdom|britain|house|commons|parliament)\b", text):
            yield page.home.title()


ADJECTIVES = {
    "scottish": "Scotland", "welsh": "Wales", "english": "England",
    "northern irish": "Northern Ireland", "london": "London", "british": BRITAIN,
    "uk": "", "national": "",
}  # fmt: skip


def _named(part: Part) -> Iterator[str]:
    """The areas that a part names."""
    for group, value in part.groups.items():
        if (
            group in ("adjective", "adjective2", "adjective3", "of_many", "whole", "whole2")
            and value in ADJECTIVES
        ):
            yield ADJECTIVES[value]
        elif group == "border":
            yield "Scotland"
        elif group in ("area", "area2", "owner"):
            yield from _area(value)


def _area(value: str) -> Iterator[str]:
    if value in ("the country", "the nation", "the uk"):
        return
    if "principality" in value or "province" in value:
        yield "Wales" if "principality" in value else "Northern Ireland"
        return
    if value.endswith("britain"):
        yield BRITAIN
        return
    if "yorkshire" in value:
        yield "Yorkshire and The Humber"
        return
    text = f" {value.replace(' - ', ' ')} "
    if re.search("north|south", text):
        text = text.replace(" of england ", " ")
    yield from [area for pattern, area in AREA_WORDS if pattern.search(text)][:1]


def _has(nation: Nation, area: str, number: int) -> bool:
    return area in of_so_many(nation, number)


def is_of_an_area(clause: Clause, start: int) -> bool:
    """Whether a clause is of what a whole area did: "turnout in Wales was the lowest in the UK"."""
    for one, behind in zip(clause.parts, clause.parts[1:], strict=False):
        if behind.kind in AREAS and behind.end <= start and one.kind in OF_A_SEAT:
            return True
    return False


AREAS = frozenset({"area", "everywhere", "seats", "owned", "theirs", "region"})
OF_A_SEAT = frozenset({
    "turnout", "share", "votes", "majority", "his_share", "his_votes", "electorate", "party", "own",
})  # fmt: skip
"""What an area has as a whole, where the area stands right behind it."""
