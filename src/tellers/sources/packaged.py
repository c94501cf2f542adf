"""The record that travels in the package: votes of 1997-2019 by party group, and Islington North.

For a machine without the official files. Made by `tools/make_packaged_record.py`; a typed, sourced
table lifts out of the buckets what they hide. Groups are not candidates: these are `GroupReturn`s.
"""

import re
from collections import defaultdict
from datetime import date
from importlib.resources import as_file, files
from itertools import accumulate
from pathlib import Path

from tellers.errors import InvalidRecord
from tellers.record.contests import (
    RETURN,
    Candidacy,
    Contest,
    Coverage,
    Declaration,
    Election,
    ElectionKind,
    GroupReturn,
    Return,
    Source,
)
from tellers.record.identity import by_election, candidacy_ids, contest_id, general_election
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Label,
    Member,
    Name,
    Party,
    Precision,
    SpellKind,
    Standing,
    Testimony,
)
from tellers.record.places import Constituency
from tellers.sources.boundaries import Gazetteer
from tellers.sources.parties import GREENS
from tellers.sources.tabular import (
    Column,
    Row,
    Unread,
    read_table,
    text,
    whole,
    whole_or_unknown,
    yes,
)


def iso_day(cell: str) -> date:
    """A day as ISO 8601."""
    try:
        return date.fromisoformat(text(cell))
    except ValueError:
        raise Unread("a day as yyyy-mm-dd") from None


def iso_day_or_none(cell: str) -> date | None:
    """A day as ISO 8601, or nothing."""
    return iso_day(cell) if text(cell) else None


GROUPS = (
    "con", "lab", "ld", "snp", "pc", "ukip", "brx", "green", "dup", "uup", "sf", "sdlp", "apni",
    "ukup", "spk", "oth",
)  # fmt: skip
GENERAL = (
    Column("election", "election", iso_day),
    Column("polled_on", "polled_on", iso_day_or_none),
    *(Column(f, f, text) for f in ("code", "name", "region", "country", "line")),
    Column("electorate", "electorate", whole_or_unknown),
    *(Column(group, group, whole_or_unknown) for group in GROUPS),
)
REPAIRS = (
    Column("election", "election", iso_day),
    *(
        Column(f, f, text)
        for f in ("name", "from_group", "standing", "party", "candidate", "source", "locator")
    ),
    Column("votes", "votes", whole),
    Column("elected", "elected", yes),
)
EXAMPLE = (
    Column("polled_on", "polled_on", iso_day),
    *(
        Column(f, f, text)
        for f in (
            "kind", "boundary_set", "code", "standing", "party", "candidate", "source", "locator",
            "return_source", "return_locator",
        )
    ),
    Column("votes", "votes", whole),
    Column("electorate", "electorate", whole_or_unknown),
    Column("rejected", "rejected", whole_or_unknown),
    Column("elected", "elected", yes),
)  # fmt: skip
SPELLS = (
    *(
        Column(f, f, text)
        for f in (
            "member", "spell", "status", "party", "starts_precision", "ends_precision",
            "how_known", "source", "locator", "grade",
        )
    ),
    Column("starts_on", "starts_on", iso_day),
    Column("ends_on", "ends_on", iso_day_or_none),
)  # fmt: skip
SOURCES = tuple(
    Column(f, f, text)
    for f in (
        "id", "publisher", "title", "file", "licence", "attribution", "redistributable", "grade",
        "retrieved", "sha256",
    )
)  # fmt: skip
PARTIES = tuple(Column(f, f, text) for f in ("id", "name", "abbreviation", "succeeds", "ec_id"))

ISLINGTON_NORTH = ("Islington North", "England", "London")


def read_rows(name: str, columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """The rows of one packaged table.

    Raises:
        InvalidRecord: a row is not what its columns hold; our own table must be whole.
    """
    with as_file(files("tellers") / "packaged") as folder:
        table = read_table(Path(folder), name, columns, header=True)
    if table.problems:
        raise InvalidRecord(str(table.problems[0]), mend="Install the package again.")
    return table.rows


def read_sources() -> dict[str, Source]:
    """The sources that packaged figures cite, by id."""
    rows = read_rows("sources.csv", SOURCES)
    return {
        row["id"]: Source(**{**row.values, "redistributable": yes(row["redistributable"])})
        for row in rows
    }


def read_parties() -> dict[str, Party]:
    """The parties that packaged figures name, by id."""
    rows = read_rows("parties.csv", PARTIES)
    return {
        row["id"]: Party(row["id"], row["name"], row["abbreviation"], row["succeeds"])
        for row in rows
    }


def read_party_numbers() -> dict[str, str]:
    """Electoral Commission numbers of the parties that the packaged record names: our ids."""
    rows = read_rows("parties.csv", PARTIES)
    return {row["ec_id"]: row["id"] for row in rows if row["ec_id"]}


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
        name = _name(repair["candidate"])
        label = _label_of(repair)
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


def _label(group: str, country: str) -> Label:
    if group == "spk":
        return Label(Standing.SPEAKER)
    return Label(Standing.PARTY, (GREENS.get(country, group) if group == "green" else group,))


def _label_of(row: Row) -> Label:
    standing = Standing(row["standing"])
    return Label(standing, (row["party"],) if standing is Standing.PARTY else ())


def _name(cell: str) -> Name | None:
    first, _, last = cell.rpartition(" ")
    return Name(first, last) if cell else None


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
    labels = [(_name(row["candidate"]), _label_of(row)) for row in standing]
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
        name.lower().replace(" ", "-"): Member(
            name.lower().replace(" ", "-"), _name(name) or Name("", name), tuple(found)
        )
        for name, found in members.items()
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
    )


def packaged_coverage(returns: list[Return]) -> list[Coverage]:
    """What the packaged record covers, counted from it."""
    groups = [r.contest.polled_on for r in returns if r.cites[RETURN].source == "uk-politics"]
    place = ISLINGTON_NORTH[0]
    here = {r.contest for r in returns if r.contest.constituency.name == place}
    days = {
        kind: sorted({c.polled_on for c in here if c.election.kind is kind})
        for kind in ElectionKind
    }
    general, by = days[ElectionKind.GENERAL], days[ElectionKind.BY_ELECTION]
    return [
        Coverage(
            "general elections, by party group",
            ElectionKind.GENERAL,
            min(groups),
            max(groups),
            len(groups),
            note="no candidate names, no declaration times",
        ),
        Coverage(
            "Islington North, general elections",
            ElectionKind.GENERAL,
            general[0],
            general[-1],
            len(general),
            place,
            "by party group before 2010; before then only the name links its boundaries",
        ),
        Coverage(
            "Islington North, by-elections",
            ElectionKind.BY_ELECTION,
            general[0],
            general[-1],
            len(by),
            place,
        ),
    ]
