"""Codes of constituencies: which numbers Parliament and the statisticians give each, map by map.

One area may carry several codes (`rules.md` 2): five Scottish seats of 2024 were given new ones,
and the maps of 1997 have the old numbers of the Office for National Statistics beside the new.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tellers.record.matching.spelling import place_key
from tellers.sources.tabular import Column, Row, Table, Unread, day, ons_code, read_table, text

SINCE_1997 = "psephology/constituencies/1997-2024.csv"
OF_1997 = "psephology/constituencies/1997.csv"
REVISED = "psephology/revised_constituency_ids.csv"

GSS = "gss"
"""The nine-character codes of the Office for National Statistics."""
MNIS = "mnis"
"""Parliament's own number of a constituency, in its Members' Names Information Service."""
HISTORIC = "ons-historic"
"""The number that the Office for National Statistics used before its nine-character codes."""


CONSTITUENCIES = frozenset({"E14", "N05", "N06", "S14", "W07"})
"""How the codes of constituencies begin; `S19970001` is of Parliament's own making."""


def code_or_none(cell: str) -> str:
    """An ONS code; empty where the list has none, or a number of Parliament's own making."""
    try:
        code = ons_code(cell)
    except Unread:
        return ""
    return code if code[:3] in CONSTITUENCIES else ""


SINCE_1997_COLUMNS = (
    Column("name", "Name", text),
    Column("code", "ONSCode", code_or_none),
    Column("mnis", "Constituency_Id", text),
    Column("since", "StartDate", day),
)
OF_1997_COLUMNS = (
    Column("code", "Constituency geographic code", code_or_none),
    Column("historic", "Historic ID (ONS)", text),
    Column("mnis", "MNIS ID", text),
    Column("name", "Constituency name", text),
)
REVISED_COLUMNS = (Column("old", 0, ons_code), Column("new", 2, ons_code))

Codes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CodeBook:
    """The codes of constituencies by the year of their map and their name's key."""

    codes: Mapping[tuple[int, str], Codes] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    revised: Mapping[str, str] = field(default_factory=dict)

    def of(self, map_begins: date, name: str, gss_code: str) -> tuple[str, Codes]:
        """A constituency's ONS code, and the others: the list's where its source gives none."""
        found = self.codes.get((map_begins.year, place_key(name)), ())
        gss = gss_code or next((code for scheme, code in found if scheme == GSS), "")
        former = tuple((GSS, old) for old, new in self.revised.items() if new == gss)
        others = [one for one in (*found, *former) if one != (GSS, gss)]
        return gss, tuple(sorted(set(others)))


def read_codes(root: Path) -> CodeBook:
    """The codes of every constituency since 1997, and those revised in 2024.

    Raises:
        UnreadableSource: one of the three lists is missing, cut off or another file.
    """
    since = read_table(root, SINCE_1997, SINCE_1997_COLUMNS, header=True, at_least=1_940)
    of_1997 = read_table(root, OF_1997, OF_1997_COLUMNS, header=True, at_least=650)
    revised, revisions = read_revised_codes(root)
    codes: dict[tuple[int, str], list[tuple[str, str]]] = {}
    for row in since.rows:
        codes.setdefault((row["since"].year, place_key(row["name"])), []).extend(_codes(row))
    for row in of_1997.rows:
        codes.setdefault((1997, place_key(row["name"])), []).extend(_codes(row))
    return CodeBook(
        {key: tuple(dict.fromkeys(found)) for key, found in codes.items()},
        (since, of_1997, revisions),
        revised,
    )


def read_revised_codes(folder: Path) -> tuple[dict[str, str], Table]:
    """Old ONS code -> new, for the five Scottish seats whose codes changed in 2024."""
    table = read_table(folder, REVISED, REVISED_COLUMNS, header=False, at_least=5)
    return {row["old"]: row["new"] for row in table.rows}, table


def _codes(row: Row) -> Iterator[tuple[str, str]]:
    for scheme, column in ((GSS, "code"), (MNIS, "mnis"), (HISTORIC, "historic")):
        if code := row.values.get(column):
            yield scheme, code
