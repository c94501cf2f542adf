"""The Library's rows since 1997 held against the contests that better sources give.

From 2010 an ONS code says which contest a row is. Before, names are spelt in two ways and the
electorate with the total tells: no two constituencies of one election share both.
"""

from collections.abc import Iterable, Iterator, Mapping

from tellers.errors import Problem, Severity
from tellers.record.contests import Return
from tellers.record.figures import party_votes, valid_votes
from tellers.sources.library.rows import GroupRow

PARTIES: Mapping[str, frozenset[str]] = {
    "con": frozenset({"con"}),
    "lab": frozenset({"lab"}),
    "lib": frozenset({"ld"}),
    "natSW": frozenset({"snp", "pc"}),
}
"""The parties of each of the Library's groups, from 1997 on."""


def second_opinion(rows: Iterable[GroupRow], returns: Iterable[Return]) -> Iterator[Problem]:
    """Each figure of the Library's that is not the record's, and each row without its contest."""
    by_code, by_figures = _indexed(returns)
    for row in rows:
        day = str(row.polled_on)
        found = by_code.get((day, row.number)) or by_figures.get((day, row.electorate, row.total))
        if found is None:
            name = f"{row.name} {row.polled_on.year}"
            yield Problem(
                "second-source", Severity.WARNS, f"found no contest of {name}; not held", row.where
            )
            continue
        for what, theirs, ours in _figures(row, found):
            if theirs != ours:
                message = f"found {what} of {theirs} for {found.contest.id}; {ours} used"
                yield Problem("second-source", Severity.WARNS, message, row.where)


def _indexed(
    returns: Iterable[Return],
) -> tuple[dict[tuple[str, str], Return], dict[tuple[str, int | None, int | None], Return]]:
    by_code: dict[tuple[str, str], Return] = {}
    by_figures: dict[tuple[str, int | None, int | None], Return] = {}
    for result in returns:
        if result.contest.election.is_general:
            day = str(result.contest.election.polled_on)
            by_code[day, result.contest.constituency.gss_code] = result
            by_figures[day, result.electorate, valid_votes(result)] = result
    return by_code, by_figures


def _figures(row: GroupRow, result: Return) -> Iterator[tuple[str, int | None, int | None]]:
    """Each figure that both give: what it is, the Library's, the record's."""
    ours = party_votes(result)
    hidden = "spk" in ours  # a Speaker's votes stand in the Library under his former party, or oth
    for group, parties in PARTIES.items():
        votes = sum(ours.get(party, 0) for party in parties)
        if not (hidden and group in ("con", "lab")):
            yield f"{group} votes", row.votes.get(group, 0), votes
    yield "total votes", row.total, valid_votes(result)
    yield "electorate", row.electorate, result.electorate
