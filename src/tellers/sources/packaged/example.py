"""The worked example: Islington North 1918-2024, and the dated spells of its member."""

from collections import defaultdict
from datetime import date

from tellers.record.contests import (
    RETURN,
    Candidacy,
    Contest,
    Declaration,
    Election,
    GroupReturn,
    Return,
)
from tellers.record.identity import by_election, candidacy_ids, contest_id, general_election
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    Precision,
    SpellKind,
    Testimony,
    member_id,
)
from tellers.sources.maps.boundaries import Gazetteer
from tellers.sources.packaged.tables import EXAMPLE, SPELLS, label_of, name_of, read_rows
from tellers.sources.tabular import Row

NUMBERS = {"Jeremy Corbyn": "185"}
"""Parliament's numbers of the members whose spells the package holds."""

ISLINGTON_NORTH = ("Islington North", "England", "London")


def read_example(gazetteer: Gazetteer) -> list[Return]:
    """Islington North: every general election 1918-2024 and the by-elections the record holds."""
    rows = read_rows("islington-north-votes.csv", EXAMPLE)
    contests: dict[date, list[Row]] = defaultdict(list)
    for row in rows:
        contests[row["polled_on"]].append(row)
    return [_example(day, found, gazetteer) for day, found in contests.items()]


def _example(polled_on: date, rows: list[Row], gazetteer: Gazetteer) -> Return:
    name, country, region = ISLINGTON_NORTH
    is_by = rows[0]["kind"] == "by-election"
    identity = contest_id(name, polled_on, is_by_election=is_by)
    election: Election = by_election(identity, polled_on) if is_by else general_election(polled_on)
    standing = [row for row in rows if row["standing"] != "bucket"]
    others = sum(row["votes"] for row in rows if row["standing"] == "bucket")
    labels = [(name_of(row["candidate"]), label_of(row)) for row in standing]
    ids = candidacy_ids(labels)
    contest = Contest(
        identity,
        election,
        gazetteer.enter(name, country, region, rows[0]["code"], polled_on),
        polled_on,
        tuple(Candidacy(i, *who) for i, who in zip(ids, labels, strict=True)),
        has_bucket=others > 0,
    )
    votes = {i: row["votes"] for i, row in zip(ids, standing, strict=True)}
    cites = {
        i: Citation(row["source"], row["locator"]) for i, row in zip(ids, standing, strict=True)
    }
    cites[RETURN] = Citation(rows[0]["return_source"], rows[0]["return_locator"])
    electorate, rejected = rows[0]["electorate"], rows[0]["rejected"]
    if all(who[0] for who in labels) and not others:
        return Declaration(contest, votes, cites, rejected, electorate)
    elected = next((i for i, row in zip(ids, standing, strict=True) if row["elected"]), "")
    return GroupReturn(contest, votes, others, cites, electorate, elected=elected)


def read_members() -> dict[str, Member]:
    """The members whose dated spells the package holds."""
    rows = read_rows("islington-north-member.csv", SPELLS)
    spells: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        key = tuple(row[f] for f in ("member", "spell", "status", "party", "starts_on", "ends_on"))
        spells[key].append(row)
    members: dict[str, list[Affiliation]] = defaultdict(list)
    for found in spells.values():
        members[found[0]["member"]].append(_spell(found))
    return {
        member_id(number): Member(
            member_id(number),
            name_of(name) or Name("", name),
            tuple(members[name]),
            numbers=(("mnis", number),),
        )
        for name, number in NUMBERS.items()
    }


def _spell(rows: list[Row]) -> Affiliation:
    first = rows[0]
    ends = Dated(first["ends_on"], Precision(first["ends_precision"])) if first["ends_on"] else None
    return Affiliation(
        SpellKind(first["spell"]),
        first["status"],
        first["party"],
        Dated(first["starts_on"], Precision(first["starts_precision"])),
        ends,
        tuple(
            Testimony(
                Citation(row["source"], row["locator"]),
                Grade(row["grade"]),
                row["how_known"] == "stated",
            )
            for row in rows
        ),
        ISLINGTON_NORTH[0] if first["spell"] == SpellKind.SEAT else "",
    )
