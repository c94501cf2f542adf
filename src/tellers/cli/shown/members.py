"""A member's whole line: each step with date, grade and who tells it, and what is not known.

The terminal shows every source, those among them that may not be passed on (`rules.md` 25).
"""

from collections.abc import Iterable

from rich.table import Table

from tellers.cli.door.output import err, out, print_json, print_table
from tellers.record.membership.roll import called
from tellers.record.people import Affiliation, Member, PeopleCoverage, SpellKind
from tellers.record.record import Record
from tellers.style.dates import write_date, write_dated
from tellers.style.names import style_of

NO_EVIDENCE = "Absence of a spell is not evidence: nobody follows every whip."
APART = "members bear this name; the record cannot tell whether any two of them are one person."
COLUMNS = ("spell", "status", "party", "seat", "from", "to", "grade", "known by")


def show_member(record: Record, name: str, *, as_json: bool) -> None:
    """Print the line of the member of a name or an id; of each, where several bear the name.

    Raises:
        UnknownMember: there is none.
    """
    found = () if name in record.members else called(record.members, name)
    members = [record.members[key] for key in found] or [record.member(name)]
    if as_json:
        lines = [member_json(record, member) for member in members]
        print_json(lines[0] if len(lines) == 1 else {"called": name, "members": lines})
        return
    for member in members:
        print_table(_table(record, member))
    if len(members) > 1:
        err().print(f"{len(members)} {APART}")
    out().print(f"Not covered: {gaps(record.people)}", style="dim", highlight=False)
    for line in attributions(record, members):
        out().print(line, style="dim")
    err().print(NO_EVIDENCE)


def _table(record: Record, member: Member) -> Table:
    others = f" (also {', '.join(map(str, member.aliases))})" if member.aliases else ""
    table = Table(
        title=f"{member.name}{others} · {member.id}", box=None, pad_edge=False, header_style="dim"
    )
    for name in COLUMNS:
        table.add_column(name)
    for spell in member.affiliations:
        table.add_row(
            str(spell.kind),
            spell.status,
            style_of(record.parties, spell.party).name if spell.party else "",
            spell.place,
            write_dated(spell.starts),
            until(record, member, spell),
            "".join(sorted({str(t.grade) for t in spell.testimonies})),
            "; ".join(_tellers(record, spell)),
        )
    return table


def _tellers(record: Record, spell: Affiliation) -> list[str]:
    """Who tells of a spell, each once; those who only imply it say so."""
    told: dict[str, bool] = {}
    for one in spell.testimonies:
        source = record.sources.get(one.cite.source)
        publisher = source.publisher if source else one.cite.source
        told[publisher] = told.get(publisher, False) or one.is_stated
    return [name if is_stated else f"{name} (implied)" for name, is_stated in told.items()]


def until(record: Record, member: Member, spell: Affiliation) -> str:
    """When a spell ended; that it was open when its file was read; or that nobody tells."""
    if spell.ends is not None:
        return write_dated(spell.ends)
    told = {one.cite.source for one in spell.testimonies if one.is_stated}
    covered = [one for one in record.people if told & set(one.sources)]
    if covered and spell.kind is not SpellKind.CANDIDACY:
        return f"open on {write_date(max(one.ends_on for one in covered))}"
    later = any(o.kind is spell.kind and o.starts > spell.starts for o in member.affiliations)
    return "not told" if later else ""


def gaps(covered: Iterable[PeopleCoverage]) -> str:
    """What is not known of people, from what is, in one line."""
    told = [
        f"{one.what} ({write_date(one.starts_on)} to {write_date(one.ends_on)})" for one in covered
    ]
    return (
        "party and whip outside of what these files tell, so no continuous spells after "
        f"March 2015: {'; '.join(told)}."
        if told
        else "all but the spells above: the files of people are not loaded."
    )


def attributions(record: Record, members: Iterable[Member]) -> list[str]:
    """The lines that must be printed for the sources of some members' spells."""
    cited = {t.cite.source for m in members for s in m.affiliations for t in s.testimonies}
    found = (record.sources[key].attribution for key in sorted(cited) if key in record.sources)
    return [line for line in dict.fromkeys(found) if line]


def member_json(record: Record, member: Member) -> dict[str, object]:
    """A member's line in the wire's words: each spell, as precise and as graded as its sources."""
    return {
        "id": member.id,
        "name": str(member.name),
        "aliases": [str(name) for name in member.aliases],
        "numbers": [{"scheme": scheme, "number": number} for scheme, number in member.numbers],
        "spells": [
            {
                "kind": str(spell.kind),
                "status": spell.status,
                "party": spell.party,
                "place": spell.place,
                "from": write_dated(spell.starts),
                "to": write_dated(spell.ends) if spell.ends else None,
                "precision": str(spell.starts.precision),
                "because": [
                    {
                        "source": t.cite.source,
                        "locator": t.cite.locator,
                        "grade": str(t.grade),
                        "stated": t.is_stated,
                    }
                    for t in spell.testimonies
                ],
            }
            for spell in member.affiliations
        ],
        "coverage": coverage_json(record.people),
        "attribution": attributions(record, [member]),
    }


def coverage_json(covered: Iterable[PeopleCoverage]) -> list[dict[str, object]]:
    """What is known of people, in the wire's words."""
    return [
        {
            "what": one.what,
            "starts_on": one.starts_on.isoformat(),
            "ends_on": one.ends_on.isoformat(),
            "members": one.members,
            "note": one.note,
        }
        for one in covered
    ]
