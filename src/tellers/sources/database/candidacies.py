"""The candidacies of the database, each with the one or two parties that certified it."""

from dataclasses import dataclass
from pathlib import Path

from tellers.errors import Problem
from tellers.record.people import Citation, Name, Standing
from tellers.sources.database.members import read_database_members
from tellers.sources.database.tables import Joined, flag, key_or_none, read_rows
from tellers.sources.findings import Findings
from tellers.sources.tabular import Column, Row, text, whole


@dataclass(frozen=True, slots=True)
class DatabaseParty:
    """A party as the database names it. Its `mnis_id` is empty for one of its 324."""

    name: str
    abbreviation: str
    mnis_id: str


@dataclass(frozen=True, slots=True)
class DatabaseCandidacy:
    """A candidacy of the database. Estimates have candidacies too, of parties without people.

    `parties` holds the certifying party and then the one that is adjunct to it.
    """

    contest: int
    name: Name
    standing: Standing
    parties: tuple[DatabaseParty, ...]
    member: str
    position: int | None
    votes: int
    is_winner: bool
    is_notional: bool
    cite: Citation


CANDIDACIES = (
    Column("first", "candidate_given_name", text),
    Column("last", "candidate_family_name", text),
    Column("speaker", "is_standing_as_commons_speaker", flag),
    Column("independent", "is_standing_as_independent", flag),
    Column("notional", "is_notional", flag),
    Column("position", "result_position", key_or_none),
    Column("winner", "is_winning_candidacy", flag),
    Column("votes", "vote_count", whole),
    Column("election", "election_id", whole),
    Column("member", "member_id", key_or_none),
)
CERTIFICATIONS = (
    Column("candidacy", "candidacy_id", whole),
    Column("party", "political_party_id", whole),
    Column("adjunct", "adjunct_to_certification_id", key_or_none),
)
PARTIES = (
    Column("name", "name", text),
    Column("abbreviation", "abbreviation", text),
    Column("mnis_id", "mnis_id", text),
)


def read_database_candidacies(root: Path) -> tuple[tuple[DatabaseCandidacy, ...], list[Problem]]:
    """Every candidacy of the database, and what is wrong with them.

    Raises:
        UnreadableSource: one of the four tables is missing, cut off or another one.
        MissingColumn: a needed column is not in a header.
    """
    joined = Joined.of(
        read_rows(root, "candidacies", CANDIDACIES),
        read_rows(root, "certifications", CERTIFICATIONS),
        read_rows(root, "political_parties", PARTIES),
    )
    members, problems = read_database_members(root)
    by_id = {member.id: member.member for member in members}
    findings = joined.findings[0]
    certified = _certified(joined)
    rows = []
    for row in joined.tables["candidacies"].values():
        if row["member"] is not None and row["member"] not in by_id:
            message = f"found {row['member']} in member, which members does not hold; left unknown"
            findings.warn("join", row.line, message)
        parties = tuple(certified.get(row["id"], ()))
        rows.append(_candidacy(row, parties, by_id.get(row["member"], ""), findings))
    told = [problem for one in joined.findings for problem in one.problems]
    return tuple(rows), [*told, *problems]


def _certified(joined: Joined) -> dict[int, list[DatabaseParty]]:
    """The parties of each candidacy, an adjunct behind the party that it is adjunct to."""
    certified: dict[int, list[DatabaseParty]] = {}
    rows = joined.tables["certifications"].values()
    for row in sorted(rows, key=lambda row: row["adjunct"] is not None):
        if joined.find(joined.findings[1], row, "candidacy", "candidacies") is None:
            continue
        party = joined.find(joined.findings[1], row, "party", "political_parties")
        if party is not None:
            certified.setdefault(row["candidacy"], []).append(
                DatabaseParty(party["name"], party["abbreviation"], party["mnis_id"])
            )
    return certified


def _candidacy(
    row: Row, parties: tuple[DatabaseParty, ...], member: str, findings: Findings
) -> DatabaseCandidacy:
    standing = Standing.PARTY
    if row["speaker"] or row["independent"]:
        standing = Standing.SPEAKER if row["speaker"] else Standing.INDEPENDENT
    return DatabaseCandidacy(
        row["election"],
        Name(row["first"], row["last"]),
        standing,
        parties,
        member,
        row["position"],
        row["votes"],
        row["winner"],
        row["notional"],
        findings.cite(row),
    )
