"""General elections of 1997 to 2019 by constituency and party group, repaired.

Made by `tools/make_packaged_record.py`; a typed, sourced table lifts out of the buckets what they
hide. Groups are not candidates: these are `GroupReturn`s.
"""

import re
from collections import defaultdict
from datetime import date
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from tellers.errors import InvalidRecord
from tellers.record.contests import RETURN, Candidacy, Contest, GroupReturn
from tellers.record.identity import candidacy_ids, contest_id, general_election
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.packaged.tables import (
    GENERAL,
    GROUPS,
    REPAIRS,
    label_of,
    name_of,
    read_rows,
)
from tellers.sources.parliament.parties import GREENS
from tellers.sources.tabular import Row

STEP = re.compile(r"[+-]?\d+")
"""One step of a row's column of source lines: the first line, then how far on is each next."""


def read_general_elections(gazetteer: Gazetteer) -> list[GroupReturn]:
    """General elections of 1997 to 2019 by constituency and party group, repaired."""
    repairs: dict[tuple[date, str], list[Row]] = defaultdict(list)
    for row in read_rows("repairs.csv", REPAIRS):
        repairs[row["election"], row["name"]].append(row)
    rows = read_rows("general-elections-1997-2019.csv", GENERAL)
    return [_group_return(row, repairs[row["election"], row["name"]], gazetteer) for row in rows]


class Share(NamedTuple):
    """One party group, or one candidate whom a repair lifts out of a bucket."""

    label: Label
    name: Name | None
    votes: int
    cite: Citation
    is_elected: bool = False


def _group_return(row: Row, repairs: list[Row], gazetteer: Gazetteer) -> GroupReturn:
    opened = {"oth", *(repair["from_group"] for repair in repairs)}
    filled = [group for group in GROUPS if row[group] is not None]
    lines = accumulate(map(int, STEP.findall(row["line"])))
    cites = [Citation("uk-politics", f"line {line}") for line in lines]
    if len(cites) != len(filled):
        raise InvalidRecord(f"{row['name']}: {len(filled)} groups of {len(cites)} source lines.")
    shares, others = [], 0
    for group, cite in zip(filled, cites, strict=True):
        if group in opened:
            others += row[group]
        else:
            shares.append(Share(_label(group, row["country"]), None, row[group], cite))
    for repair in repairs:
        cite = Citation(repair["source"], repair["locator"])
        lifted = (label_of(repair), name_of(repair["candidate"]), repair["votes"])
        shares.append(Share(*lifted, cite, repair["elected"]))
        others -= repair["votes"]
    place = gazetteer.enter(
        row["name"], row["country"], row["region"], row["code"], row["election"]
    )
    return _assemble(row, place, shares, others, cites[0])


def _assemble(
    row: Row, place: Constituency, shares: list[Share], others: int, first: Citation
) -> GroupReturn:
    ids = candidacy_ids((share.name, share.label) for share in shares)
    contest = Contest(
        contest_id(place.name, row["election"], is_by_election=False),
        general_election(row["election"]),
        place,
        row["polled_on"] or row["election"],
        tuple(Candidacy(i, s.name, s.label) for i, s in zip(ids, shares, strict=True)),
        has_bucket=others > 0,
    )
    return GroupReturn(
        contest,
        {i: share.votes for i, share in zip(ids, shares, strict=True)},
        others,
        {RETURN: first} | {i: share.cite for i, share in zip(ids, shares, strict=True)},
        electorate=row["electorate"],
        elected=next((i for i, s in zip(ids, shares, strict=True) if s.is_elected), ""),
    )


@cache
def _label(group: str, country: str) -> Label:
    if group == "spk":
        return Label(Standing.SPEAKER)
    return Label(Standing.PARTY, (GREENS.get(country, group) if group == "green" else group,))
