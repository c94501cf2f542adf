"""The tables of the record for people and programs: their columns, keys and rows.

Nothing derived is in them; a reader computes from votes. Rows that a source forbids to pass on are
left out by whoever asks (`record/membership/redistribution`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tellers.record.contests import RETURN, Declaration, Return
from tellers.record.lineage.links import links_of
from tellers.record.record import Record

Value = str | int | bool | None
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns with their types, its key, and which columns point elsewhere."""

    name: str
    columns: Mapping[str, str]
    key: tuple[str, ...]
    rows: Callable[[Record], Iterable[Row]]
    points: Mapping[str, tuple[str, str]]
    title: str


def _text(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "string")


def _places(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.constituencies.items()):
        yield key, one.name, one.boundary_set, one.country, one.region, one.gss_code


def _names(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.constituencies.items()):
        yield from ((key, name) for name in one.names)


def _codes(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.constituencies.items()):
        own = [("gss", one.gss_code)] if one.gss_code else []
        yield from ((key, *code) for code in sorted({*own, *one.codes}))


def _contests(record: Record) -> Iterator[Row]:
    for key in sorted(record.returns):
        result = record.returns[key]
        contest, cite = result.contest, result.cites[RETURN]
        at = result.declared_at.isoformat() if result.declared_at else ""
        yield (
            key, contest.election.id, contest.constituency.id, str(contest.polled_on),
            contest.seats, contest.is_university, not isinstance(result, Declaration),
            result.others, _settled(result), result.rejected, result.electorate, at,
            cite.source, cite.locator,
        )  # fmt: skip


def _settled(result: Return) -> str:
    """Who was elected where votes alone do not say so: by lot, or by a typed source."""
    return result.chosen_by_lot if isinstance(result, Declaration) else result.elected


def _candidacies(record: Record) -> Iterator[Row]:
    for key in sorted(record.returns):
        result = record.returns[key]
        for one in result.contest.candidacies:
            parties, cite = (*one.label.parties, "", ""), result.cites[one.id]
            first, last = (one.name.first, one.name.last) if one.name else ("", "")
            member = one.member if one.member in record.members else ""
            yield (
                key, one.id, first, last, str(one.label.standing), parties[0], parties[1],
                member, one.is_sitting, result.votes[one.id], cite.source, cite.locator,
            )  # fmt: skip


def _notionals(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.notionals.items()):
        cite = one.cites[RETURN]
        yield key, one.election.id, one.valid, one.electorate, cite.source, cite.locator


def _notional_votes(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.notionals.items()):
        for party, votes in sorted(one.votes.items()):
            yield key, party, votes, one.cites[party].source, one.cites[party].locator


def _lineage(record: Record) -> Iterator[Row]:
    for link in links_of(record):
        shares = (link.share_of_earlier, link.share_of_later)
        yield (
            link.later, link.earlier, str(link.known_by),
            *("" if share is None else str(share) for share in shares),
        )  # fmt: skip


def _published(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.published.items()):
        yield (
            key, one.result, one.majority, one.valid_votes, one.electorate,
            one.cite.source, one.cite.locator,
        )  # fmt: skip


def _coverage(record: Record) -> Iterator[Row]:
    for one in record.coverage:
        days = (str(one.starts_on), str(one.ends_on))
        yield one.what, str(one.kind), *days, one.contests, one.place, one.note, one.read_on


def _sources(record: Record) -> Iterator[Row]:
    for key, one in sorted(record.sources.items()):
        if one.redistributable:
            yield (
                key, one.publisher, one.title, one.file, one.licence, one.attribution, one.grade,
                one.retrieved, one.sha256,
            )  # fmt: skip


CITED = {"source": "string", "locator": "string"}
PLACE = {"constituency": ("constituencies", "id")}
CONTEST = {"contest": ("contests", "id")}

TABLES = (
    Table("elections", _text("id", "kind") | {"polled_on": "date", "name": "string"}, ("id",),
          lambda r: ((e.id, str(e.kind), str(e.polled_on), e.name) for e in r.elections.values()),
          {}, "General elections, and each by-election"),
    Table("boundary_sets", _text("id", "country") | {"starts_on": "date", "ends_on": "date"},
          ("id",), lambda r: ((s.id, s.country, str(s.starts_on), str(s.ends_on or ""))
                              for _, s in sorted(r.boundary_sets.items())),
          {}, "Maps by country, in force from the first day, until before the last"),
    Table("constituencies", _text("id", "name", "boundary_set", "country", "region", "gss_code"),
          ("id",), _places, {"boundary_set": ("boundary_sets", "id")},
          "Constituencies, one a map"),
    Table("constituency_names", _text("constituency", "name"), ("constituency", "name"), _names,
          PLACE, "Every name of a constituency, the printed one and others"),
    Table("constituency_codes", _text("constituency", "scheme", "code"),
          ("constituency", "scheme", "code"), _codes, PLACE, "Every code of a constituency"),
    Table("lineage", _text("later", "earlier", "known_by", "share_of_earlier", "share_of_later"),
          ("later", "earlier"), _lineage,
          {"later": ("constituencies", "id"), "earlier": ("constituencies", "id")},
          "Which constituency comes from which of the map before, and how that is known"),
    Table("parties", _text("id", "name", "abbreviation", "succeeds"), ("id",),
          lambda r: ((p.id, p.name, p.abbreviation, p.succeeds)
                     for _, p in sorted(r.parties.items())), {}, "Parties"),
    Table("party_numbers", _text("party", "scheme", "number"), ("party", "scheme", "number"),
          lambda r: ((key, *number) for key, p in sorted(r.parties.items())
                     for number in p.numbers),
          {"party": ("parties", "id")}, "Numbers that registers give a party"),
    Table("members", _text("id", "first_name", "last_name"), ("id",),
          lambda r: ((m.id, m.name.first, m.name.last) for _, m in sorted(r.members.items())),
          {}, "People who have sat, as far as sources that may be passed on tell"),
    Table("contests",
          _text("id", "election", "constituency") | {"polled_on": "date", "seats": "integer",
          "is_university": "boolean", "is_by_party_group": "boolean", "others": "integer",
          "settled": "string", "rejected": "integer", "electorate": "integer",
          "declared_at": "string"} | CITED, ("id",), _contests,
          {"election": ("elections", "id"), **PLACE}, "Contests, and what was declared in them"),
    Table("candidacies",
          _text("contest", "id", "first_name", "last_name", "standing", "party", "second_party",
                "member") | {"is_sitting": "boolean", "votes": "integer"} | CITED,
          ("contest", "id"), _candidacies,
          {**CONTEST, "member": ("members", "id"), "party": ("parties", "id"),
           "second_party": ("parties", "id")},
          "Candidates, or party groups where the source has no names, and their votes"),
    Table("notionals", _text("constituency", "election") | {"valid": "integer",
          "electorate": "integer"} | CITED, ("constituency",), _notionals,
          {**PLACE, "election": ("elections", "id")},
          "Estimates of an election on the next boundaries: no results"),
    Table("notional_votes", _text("constituency", "party") | {"votes": "integer"} | CITED,
          ("constituency", "party"), _notional_votes,
          {"constituency": ("notionals", "constituency")}, "Their votes by party"),
    Table("published", _text("contest", "result") | dict.fromkeys(
          ("majority", "valid_votes", "electorate"), "integer") | CITED, ("contest",), _published,
          CONTEST, "Results as an official file states them, beside ours"),
    Table("coverage", _text("what", "kind") | {"starts_on": "date", "ends_on": "date",
          "contests": "integer"} | _text("place", "note", "read_on"), ("what",), _coverage, {},
          "What is complete, from when to when, and when it was read"),
    Table("sources", _text("id", "publisher", "title", "file", "licence", "attribution", "grade",
          "retrieved", "sha256"), ("id",), _sources, {}, "Where the figures were read"),
)  # fmt: skip
"""Every table of the package, those that others point to first."""
