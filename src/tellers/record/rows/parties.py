"""What rows print of parties: numbers, names and abbreviations that are another's, or several."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from tellers.record.audit.finding import Finding
from tellers.record.audit.sums import number
from tellers.record.contests import PrintedRow
from tellers.record.record import folded
from tellers.record.rows.cells import Rows, candidacies, cell, rows_of, told, who

NAME, SHORT = "Party name", "Party abbreviation"
COMMISSION, MNIS = "Electoral Commission party ID", "MNIS party ID"
NO_PARTY = frozenset({"8", "47"})
"""Parliament's numbers of independents and of the Speaker."""
BY_NAME = "the party's name; the number is not read"


def party_numbers(printed: Rows) -> Iterator[Finding]:
    """Rows whose two numbers of a party belong, in most other rows, to two parties (oddity 15).

    A party that took another name keeps its registration and has a new number of Parliament's, so
    only rows under one name are held against each other.
    """
    rows = list(candidacies(printed))
    often = Counter((*_registered(row), cell(row, MNIS)) for _, row in rows)
    owners: dict[tuple[str, str], str] = {}
    for (name, commission, mnis), _ in often.most_common():
        owners.setdefault((name, commission), mnis)
    for contest, row in rows:
        (name, commission), mnis = _registered(row), cell(row, MNIS)
        right = owners[name, commission]
        if commission and mnis and mnis != right and mnis not in NO_PARTY:
            why = f"{who(row)}{commission} has it in {rows_of(often[name, commission, right])}"
            yield told("party-number", contest, row, MNIS, (right, why, BY_NAME))


def registrations(printed: Rows) -> Iterator[Finding]:
    """Rows under a registration that most rows of their party do not have, and another party has.

    A party may be registered twice, in Great Britain and in Northern Ireland: that is no error.
    """
    rows = [(c, row) for c, row in candidacies(printed) if cell(row, COMMISSION)]
    often = Counter(_registered(row) for _, row in rows)
    owners: dict[str, str] = {}
    names: dict[str, set[tuple[str, str]]] = {}
    for (name, commission), _ in often.most_common():
        owners.setdefault(name, commission)
    for _, row in rows:
        names.setdefault(cell(row, COMMISSION), set()).add((cell(row, NAME), cell(row, MNIS)))
    for contest, row in rows:
        name, commission = _registered(row)
        others = {n for n, mnis in names[commission] if n != name and mnis != cell(row, MNIS)}
        if owners[name] != commission and others:
            has = rows_of(often[name, owners[name]])
            why = f"{who(row)}the number of {', '.join(sorted(others))}; {has} of this name differ"
            yield told("party-number", contest, row, COMMISSION, (owners[name], why, BY_NAME))


def _registered(row: PrintedRow) -> tuple[str, str]:
    return cell(row, NAME), cell(row, COMMISSION)


def names(printed: Rows) -> Iterator[Finding]:
    """Names of one registration that differ in accents, capitals or "and" alone, once a file."""

    def one(row: PrintedRow) -> str:
        return f"{cell(row, COMMISSION)} {folded(cell(row, NAME))}" if cell(row, COMMISSION) else ""

    yield from _spellings(printed, NAME, one)


def abbreviations(printed: Rows) -> Iterator[Finding]:
    """Abbreviations of one party that are spelt in two ways, once a file."""
    yield from _spellings(printed, SHORT, lambda row: " ".join(_registered(row)))


def _spellings(printed: Rows, field: str, same: Callable[[PrintedRow], str]) -> Iterator[Finding]:
    """The first row of each file with a spelling that is not its party's usual one."""
    rows = [(contest, row, same(row)) for contest, row in candidacies(printed)]
    often = Counter((key, cell(row, field)) for _, row, key in rows)
    usual: dict[str, str] = {}
    for (key, spelling), _ in often.most_common():
        usual.setdefault(key, spelling)
    unusual = [one for one in rows if one[2].strip() and cell(one[1], field) != usual[one[2]]]
    here = Counter((row.cite.source, cell(row, field)) for _, row, _ in unusual)
    said: set[tuple[str, str]] = set()
    for contest, row, key in unusual:
        one = (row.cite.source, cell(row, field))
        if one not in said:
            said.add(one)
            most = rows_of(often[key, usual[key]])
            why = f"{rows_of(here[one])} of this file have it; most have {usual[key]!r}, {most}"
            yield told("party-name", contest, row, field, ("", why, "read as one party"))


def shared(printed: Rows) -> Iterator[Finding]:
    """Abbreviations that several parties have: a sum over one adds them (oddities 15 and 19)."""
    first: dict[str, dict[str, tuple[str, PrintedRow]]] = {}
    for contest, row in candidacies(printed):
        if cell(row, MNIS) not in NO_PARTY and cell(row, COMMISSION) and cell(row, MNIS):
            by_party = first.setdefault(cell(row, SHORT), {})
            if not any(_is_one_party(row, other) for _, other in by_party.values()):
                by_party[cell(row, MNIS)] = (contest, row)
    for by_party in first.values():
        if len(by_party) > 1:
            contest, row = next(iter(by_party.values()))
            parties = "; ".join(sorted(cell(row, NAME) for _, row in by_party.values()))
            why = f"{len(by_party)} parties have this abbreviation: {parties}"
            found = ("", why, "the party's name; the abbreviation is not summed")
            yield told("party-name", contest, row, SHORT, found)


def _is_one_party(row: PrintedRow, other: PrintedRow) -> bool:
    return any(cell(row, field) == cell(other, field) for field in (COMMISSION, MNIS))


FIRSTS: Mapping[str, int] = {"First party": 0, "Second party": 1}


def firsts(printed: Rows) -> Iterator[Finding]:
    """First and second parties that a contest's row abbreviates otherwise than their candidates."""
    for contest in sorted(printed):
        row, rows = printed[contest].row, list(printed[contest].candidacies.values())
        rows.sort(key=lambda one: -(number(cell(one, "Votes")) or 0))
        for field, place in FIRSTS.items():
            if not cell(row, field) or place >= len(rows):
                continue
            theirs = cell(rows[place], SHORT)
            if cell(row, field) != theirs:
                why = f"candidacies.csv has {theirs!r} for the same votes"
                found = ("", why, "the candidate's label, as the record has it")
                yield told("party-name", contest, row, field, found)


def adjuncts(printed: Rows) -> Iterator[Finding]:
    """Results that say `Lab Coop` where the candidates' file has one party (oddity 16).

    The candidate who had won may well have stood for both, so no other word is called right.
    """
    known = {cell(row, SHORT) for _, row in candidacies(printed)}
    for contest in sorted(printed):
        row = printed[contest].row
        _, gain, before = cell(row, "Result").rpartition(" gain from ")
        party = before.rpartition(" ")[0]
        if gain and party in known and before not in known:
            why = f"no candidate's row has {before!r}: such candidates stand as {party!r}"
            found = ("", why, f"{party}; {before} is read as the same party")
            yield told("party-name", contest, row, "Result", found)
