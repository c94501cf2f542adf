"""General elections of 1997 to 2019 by constituency and party group, repaired.

Made by `tools/make_packaged_record.py`; a typed, sourced table lifts out of the buckets what they
hide. Groups are not candidates: these are `GroupReturn`s.
"""

import re
from collections import defaultdict
from datetime import date
from functools import cache
from itertools import accumulate

from tellers.record.contests import RETURN, Candidacy, Contest, GroupReturn
from tellers.record.identity import candidacy_ids, contest_id, general_election
from tellers.record.people import Citation, Label, Name, Standing
from tellers.record.places import Constituency
from tellers.sources.boundaries import Gazetteer
from tellers.sources.packaged.tables import (
    GENERAL,
    GROUPS,
    REPAIRS,
    label_of,
    name_of,
    read_rows,
)
from tellers.sources.parties import GREENS
from tellers.sources.tabular import Row


def read_general_elections(gazetteer: Gazetteer) -> list[GroupReturn]:
    """General elections of 1997 to 2019 by constituency and party group, repaired."""
    repairs: dict[tuple[date, str], list[Row]] = defaultdict(list)
    for row in read_rows("repairs.csv", REPAIRS):
        repairs[row["election"], row["name"]].append(row)
    rows = read_rows("general-elections-1997-2019.csv", GENERAL)
    return [_group_return(row, repairs[row["election"], row["name"]], gazetteer) for row in rows]


def _group_return(row: Row, repairs: list[Row], gazetteer: Gazetteer) -> GroupReturn:
    filled = [group for group in GROUPS if row[group] is not None]
    lines = accumulate(map(int, re.findall(r"[+-]?\d+", row["line"])))
    cite = {
        group: Citation("uk-politics", f"line {line}")
        for group, line in zip(filled, lines, strict=True)
    }
    opened = {repair["from_group"] for repair in repairs}
    whole_groups = [group for group in filled if group not in opened and group != "oth"]
    standing: list[tuple[Label, Name | None, int, Citation]] = [
        (_label(group, row["country"]), None, row[group], cite[group]) for group in whole_groups
    ]
    for repair in repairs:
        name = name_of(repair["candidate"])
        label = label_of(repair)
        standing.append(
            (label, name, repair["votes"], Citation(repair["source"], repair["locator"]))
        )
    lifted = sum(repair["votes"] for repair in repairs)
    others = sum(row[group] for group in {"oth", *opened} & set(filled)) - lifted
    place = gazetteer.enter(
        row["name"], row["country"], row["region"], row["code"], row["election"]
    )
    return _assemble(row, place, standing, others, repairs, next(iter(cite.values())))


def _assemble(
    row: Row,
    place: Constituency,
    standing: list[tuple[Label, Name | None, int, Citation]],
    others: int,
    repairs: list[Row],
    first: Citation,
) -> GroupReturn:
    ids = candidacy_ids((name, label) for label, name, _, _ in standing)
    election = general_election(row["election"])
    contest = Contest(
        contest_id(place.name, row["election"], is_by_election=False),
        election,
        place,
        row["polled_on"] or row["election"],
        tuple(
            Candidacy(i, name, label) for i, (label, name, _, _) in zip(ids, standing, strict=True)
        ),
        has_bucket=others > 0,
    )
    winners = [repair["votes"] for repair in repairs if repair["elected"]]
    elected = [i for i, (_, _, votes, _) in zip(ids, standing, strict=True) if votes in winners]
    return GroupReturn(
        contest,
        {i: votes for i, (_, _, votes, _) in zip(ids, standing, strict=True)},
        others,
        {i: cite for i, (_, _, _, cite) in zip(ids, standing, strict=True)} | {RETURN: first},
        electorate=row["electorate"],
        elected=elected[0] if elected else "",
    )


@cache
def _label(group: str, country: str) -> Label:
    if group == "spk":
        return Label(Standing.SPEAKER)
    return Label(Standing.PARTY, (GREENS.get(country, group) if group == "green" else group,))
