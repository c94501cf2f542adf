"""What of a record may leave the machine: all but what a source forbids to pass on (`rules.md` 25).

Pages, exports and the site's JSON are made from this record; the terminal of whoever holds the
files may use the whole one.
"""

from collections.abc import Mapping
from dataclasses import replace

from tellers.record.contests import Source
from tellers.record.listing import Without
from tellers.record.membership.roll import Members, with_each
from tellers.record.people import Affiliation, Member
from tellers.record.record import Record


def redistributable(record: Record) -> Record:
    """The record without the rows of sources that may not be passed on.

    A spell goes whose first day, seat or party is theirs, that is one that they told first; of any
    other they leave the testimony and the last day that they alone give. So goes a member whom they
    alone number, and a contest that they tell.
    """
    closed = {key for key, source in record.sources.items() if not source.redistributable}
    if not closed:
        return record
    files = {record.sources[key].file for key in closed} | closed
    people = tuple(one for one in record.people if not closed & set(one.sources))
    opened = replace(
        record,
        members=_open_members(record.members, closed),
        people=people,
        problems=tuple(p for p in record.problems if p.where.rpartition(":")[0] not in files),
        listed=record.listing,
    )
    results = {key for key in closed if not _is_of_people(record.sources[key])}
    return _without(opened, results) if results else opened


def _without(record: Record, closed: set[str]) -> Record:
    """The record without the contests, printed rows and estimates that closed sources tell."""
    told = _told_by(record, closed)
    rows = {
        key: {one.row.cite.source, *(row.cite.source for row in one.candidacies.values())}
        for key, one in record.printed.items()
    }
    estimates = {
        key: {cite.source for cite in one.cites.values()} for key, one in record.notionals.items()
    }
    stated = {key: {one.cite.source} for key, one in record.published.items()}
    return replace(
        record,
        returns=Without(record.returns, told),
        contests=Without(record.contests, told),
        listed=tuple(one for one in record.listing if one.contest not in told),
        printed=Without(record.printed, told | _citing(rows, closed)),
        published=Without(record.published, told | _citing(stated, closed)),
        notionals=Without(record.notionals, _citing(estimates, closed)),
    )


def _citing(sources: Mapping[str, set[str]], closed: set[str]) -> set[str]:
    """The keys of what cites a closed source."""
    return {key for key, cited in sources.items() if cited & closed}


def _is_of_people(source: Source) -> bool:
    return source.file.startswith("members/")


def _told_by(record: Record, closed: set[str]) -> set[str]:
    """The contests that cite closed sources."""
    return {
        key
        for key, result in record.returns.items()
        if any(cite.source in closed for cite in result.cites.values())
    }


def _open_members(members: Members, closed: set[str]) -> Members:
    """The members without what closed sources say; those whom they alone number are left out."""
    schemes = {source.partition("-")[0] for source in closed}
    kept = (key for key in members if key.partition("-")[0] not in schemes)
    return with_each(members, lambda member: _opened(member, closed, schemes), kept)


def _opened(member: Member, closed: set[str], schemes: set[str]) -> Member:
    return replace(
        member,
        affiliations=tuple(
            _spell(spell, closed)
            for spell in member.affiliations
            if spell.testimonies[0].cite.source not in closed
        ),
        numbers=tuple(pair for pair in member.numbers if pair[0] not in schemes),
    )


def _spell(spell: Affiliation, closed: set[str]) -> Affiliation:
    """A spell without the testimonies of closed sources, nor an end that they alone give."""
    told = tuple(one for one in spell.testimonies if one.cite.source not in closed)
    if len(told) == len(spell.testimonies):
        return spell
    last = f", to {spell.ends.on.isoformat()}" if spell.ends else ""
    dropped = (one for one in spell.testimonies if one.cite.source in closed)
    is_theirs = bool(last) and any(one.cite.locator.endswith(last) for one in dropped)
    return replace(spell, testimonies=told, ends=None if is_theirs else spell.ends)
