"""The members of the record, joined out of all files that tell of them.

Parliament's number makes a member; where there is none, the same seat on the same day does, and
never a name alone. Every doubt is a problem; nothing is silently mended.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from tellers.errors import Problem
from tellers.record.contests import Return, Source
from tellers.record.membership.flags import derived_flags
from tellers.record.membership.roll import roll_of
from tellers.record.membership.seats import Dissolution, is_held_on, seats_won
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    Party,
    PeopleCoverage,
    SpellKind,
    Testimony,
    member_id,
)
from tellers.record.places import Constituency
from tellers.record.record import Record
from tellers.sources.people import numbers, parlparse, whips, wikidata
from tellers.sources.people.book import Book, Draft, names_alike
from tellers.sources.people.persons import (
    Person,
    Term,
    lasts_of,
    name_key,
    numbered,
    persons,
    returned,
    seat_key,
    seat_of,
    who_stood,
)
from tellers.sources.people.statements import coverage_of, source_of

IN_2010 = date(2010, 5, 6)


@dataclass(frozen=True, slots=True)
class People:
    """What the files of people add: members, sources, parties, what they cover, what was odd.

    `returns` are those in which a candidate's number or sitting is other than the file says.
    """

    members: Mapping[str, Member]
    sources: Mapping[str, Source]
    parties: Mapping[str, Party]
    coverage: tuple[PeopleCoverage, ...]
    returns: Mapping[str, Return]
    problems: tuple[Problem, ...]


def read_people(root: Path, record: Record) -> People:
    """The people of a folder of official files, joined to the candidates of a record.

    The record's own members come first: their spells are typed and graded by hand. A file that the
    folder lacks adds nothing.

    Raises:
        UnreadableSource: one of the files cannot be read.
        MissingColumn: one of them is not what it is named after.
    """
    names, lines, sources = _names(root)
    moved, odd = numbers.put_right(record, names)
    record = _with_returns(record, moved)
    joining = _Joining(Book({**record.sources, **sources}, problems=odd), record, root)
    joining.lines |= lines
    joining.book.drafts |= {key: Draft(key, name) for key, name in names.items()}
    joining.run()
    record = replace(
        record, members=roll_of(joining.book.members()), sources=dict(joining.book.sources)
    )
    told, differences = derived_flags(record)
    return People(
        record.members,
        {**sources, **joining.sources},
        {whips.SDP.id: whips.SDP} if whips.FILE in joining.covered else {},
        coverage_of(joining.covered),
        {**moved, **told},
        (*joining.book.problems, *differences),
    )


def _names(root: Path) -> tuple[dict[str, Name], dict[str, int], dict[str, Source]]:
    if not (root / numbers.FILE).is_file():
        return {}, {}, {}
    names, lines, table = numbers.read_numbers(root)
    return names, lines, {numbers.FILE: source_of(numbers.FILE, table.sha256)}


def _with_returns(record: Record, returns: Mapping[str, Return]) -> Record:
    contests = {key: result.contest for key, result in returns.items()}
    return replace(
        record,
        returns={**record.returns, **returns},
        contests={**record.contests, **contests},
        listed=record.listing,
    )


class _Joining:
    """One joining: the book, the record whose candidates have numbers, the folder."""

    def __init__(self, book: Book, record: Record, root: Path) -> None:
        self.book, self.record, self.root = book, record, root
        self.sources: dict[str, Source] = {}
        self.covered: dict[str, int] = {}
        self.places: dict[str, list[tuple[str, str]]] = {}
        for place in record.constituencies.values():
            for name in place.names:
                self.places.setdefault(seat_key(name), []).append((_map_of(place), place.name))
        self.called: dict[str, set[str]] = {}
        self.winners: dict[tuple[str, date], str] = {}
        self.dissolutions: list[Dissolution] = []
        self.lines: dict[str, int] = {}

    def run(self) -> None:
        """Write the book, from the best source to the least."""
        self.typed()
        self.ballots()
        if self.has(numbers.PERIODS):
            self.dissolutions = numbers.read_dissolutions(self.root)
        self.won()
        readers = ((parlparse.FILES[1], self.since_2010), (parlparse.FILES[0], self.before_2010))
        for file, enter in readers:
            if self.has(file.file):
                entries = parlparse.read_parlparse(self.root, file)
                self.cite(file.id, file.file, entries.sha256, entries.problems)
                self.covered[file.id] = enter(entries.terms)
        if self.has(wikidata.FILE):
            terms, problems, table = wikidata.read_wikidata(self.root)
            self.cite(wikidata.SOURCE, wikidata.FILE, table.sha256, [*table.problems, *problems])
            self.covered[wikidata.SOURCE] = self.since_2010(terms)
        if self.has(whips.FILE):
            self.events()
        self.same_names()

    def has(self, file: str) -> bool:
        """Whether the folder holds a file."""
        return (self.root / file).is_file()

    def cite(self, key: str, file: str, sha256: str, problems: Iterable[Problem]) -> None:
        """Enter a file among the sources, with what was odd in it."""
        self.sources[key] = source_of(key, sha256, file)
        self.book.sources = {**self.book.sources, key: self.sources[key]}
        self.book.problems += problems

    def typed(self) -> None:
        """The members whom the record has already, whose spells are typed and graded by hand."""
        for member in self.record.members.values():
            draft = self.book.draft(member.id, member.name)
            draft.aliases.update(member.names)
            draft.numbers.update(member.numbers)
            draft.spells += member.affiliations

    def ballots(self) -> None:
        """Every name under which a number stood; the number itself."""
        for result in self.record.returns.values():
            for one in result.contest.candidacies:
                if one.member and one.name:
                    self.book.draft(one.member, one.name).aliases.add(one.name)
        for draft in self.book.drafts.values():
            scheme, _, number = draft.id.partition("-")
            draft.numbers.add((scheme, number))

    def won(self) -> None:
        """The seats that follow from who was declared elected."""
        for key, spell in seats_won(self.record, self.dissolutions):
            self.winners[seat_key(spell.place), spell.starts.on] = key
            told = spell.testimonies[0].cite
            draft = self.book.draft(key, Name("", key))
            self.book.enter(draft, spell, f"{told.source}:{told.locator.removeprefix('line ')}")

    # ------------------------------------------------------------------------- terms

    def since_2010(self, terms: list[Term]) -> int:
        """Terms of those whom the record's contests number: by number, else by seat and day."""
        entered = set()
        begun: dict[tuple[str, str], Term] = {}
        lasts = lasts_of(terms)
        for term in sorted(terms, key=lambda one: (one.starts, one.line)):
            seat = seat_of(term)
            begun[seat] = begun[seat] if term.is_changed and seat in begun else term
            draft = self.drafted(term, begun[seat])
            entered.add(draft.id)
            self.called.setdefault(draft.id, set()).add(name_key(str(term.name)))
            scheme = term.source.partition("-")[0]
            draft.numbers.add((scheme, term.number))
            if scheme != "parlparse":
                draft.aliases.add(term.name)
            self.enter_term(draft, term, lasts[term.source, term.line])
        return len(entered)

    def drafted(self, term: Term, begun: Term) -> Draft:
        """The draft of the member of a term: by number, by seat and day, else one of its own."""
        by_seat = self.winner(begun)
        if term.mnis and by_seat and by_seat != member_id(term.mnis):
            found = f"found the number {term.mnis} for {term.name}"
            message = f"{found}; the seat's winner is {by_seat}"
            self.book.tell("member-number", message, self.at(term))
        if term.mnis:
            return self.book.draft(member_id(term.mnis), term.name)
        if by_seat and _is_surname_shared(term.name, self.book.drafts[by_seat]):
            return self.book.drafts[by_seat]
        message = f"found {term.name} of {term.place} from {term.starts}, no winner of the record's"
        self.book.tell("member-link", f"{message}; kept as a member of its own", self.at(term))
        return self.book.draft(member_id(term.number, term.source.partition("-")[0]), term.name)

    def winner(self, term: Term) -> str:
        """Who won the seat of a term on its first day, or within the month before."""
        place = seat_key(term.place)
        for days in range(31):
            if found := self.winners.get((place, term.starts - timedelta(days=days))):
                return found
        return ""

    def before_2010(self, terms: list[Term]) -> int:
        """Terms of a file without numbers: persons, those among them numbered who stood in 2010."""
        found, lasts = persons(terms), lasts_of(terms)
        in_2010 = who_stood(self.record, IN_2010)
        names = {
            key: {name_key(str(name)) for name in (draft.name, *draft.aliases)}
            | self.called.get(key, set())
            for key, draft in self.book.drafts.items()
        }
        same = {
            one.number: stood.candidacy.member for one, stood in numbered(found, in_2010, names)
        }
        sat_until = sorted(same.values())
        won = set(self.winners.values())
        later = [
            stood
            for election in self.record.general_elections()
            for stood in who_stood(self.record, election.polled_on)
            if stood.candidacy.member not in won
        ]
        same |= {
            one.number: stood.candidacy.member
            for one, stood in returned(found, later)
            if one.number not in same and stood.candidacy.member not in sat_until
        }
        for person in found:
            draft = self.person(person, same.get(person.number, ""))
            for term in person.terms:
                draft.numbers.add(("parlparse", term.number))
                self.enter_term(draft, term, lasts[term.source, term.line])
        self.ended_in_2010(sat_until)
        return len(found)

    def person(self, person: Person, number: str) -> Draft:
        """The draft of a person: under Parliament's number, else the file's own."""
        if person.is_joined:
            seats = ", then ".join(dict.fromkeys(term.place for term in person.terms))
            found = f"found {person.first.name} for {seats}"
            message = f"{found}; read as one, who is said to have stood"
            self.book.tell("member-link", message, self.at(person.last))
        key = number or member_id(person.number, "parlparse")
        return self.book.draft(key, person.first.name)

    def ended_in_2010(self, sitting: Iterable[str]) -> None:
        """End at the dissolution of 2010 the seats of those whom the ballot papers call sitting."""
        ends = [one for one in self.dissolutions if one[0].year == IN_2010.year]
        rows = {
            one.candidacy.member: self.record.returns[one.contest.id].cites[one.candidacy.id]
            for one in who_stood(self.record, IN_2010)
        }
        for key in sitting if ends else ():
            draft = self.book.drafts[key]
            draft.spells = [_ended(spell, ends[0], rows[key]) for spell in draft.spells]

    def enter_term(self, draft: Draft, term: Term, last: Term) -> None:
        """Enter a term: the seat where it begins with it, and the whip, as long as each lasts."""
        told = (Testimony(Citation(term.source, term.where), Grade.C),)
        starts = Dated(term.starts)
        ends = Dated(term.ends) if term.ends else None
        if not term.is_changed:
            place = self.place_of(term)
            until = Dated(last.ends) if last.ends else None
            seat = Affiliation(SpellKind.SEAT, "elected", term.party, starts, until, told, place)
            self.book.enter(draft, seat, self.at(term))
        status = "held" if term.party else "none"
        whip = Affiliation(SpellKind.WHIP, status, term.party, starts, ends, told)
        self.book.enter(draft, whip, self.at(term))

    def place_of(self, term: Term) -> str:
        """A term's seat by the name that the map of its day has for it, else by the file's own."""
        known = self.places.get(seat_key(term.place), [])
        drawn = [one for one in known if one[0] <= str(term.starts.year)]
        return max(drawn)[1] if drawn else term.place

    def at(self, term: Term) -> str:
        """The file and line of a term."""
        return f"{self.book.sources[term.source].file}:{term.line}"

    # ------------------------------------------------------------------------ events

    def events(self) -> None:
        """The events of party and whip, each entered for the member whom it befell."""
        events, sources, table = whips.read_whips(self.root)
        known = {**self.book.sources}
        self.sources |= {one.id: one for one in sources if one.id not in known}
        self.book.sources = {**{one.id: one for one in sources}, **known}
        self.book.problems += table.problems
        pages = {
            (key, one.cite.locator)
            for key, draft in self.book.drafts.items()
            for spell in draft.spells
            for one in spell.testimonies
        }
        befallen = set()
        for event in sorted(events, key=lambda one: (one.spell.starts, one.line)):
            draft = self.befell(event)
            befallen.add(draft.id)
            draft.aliases.add(event.name)
            if (draft.id, event.spell.testimonies[0].cite.locator) not in pages:
                self.book.enter(draft, event.spell, f"{whips.FILE}:{event.line}")
        self.covered[whips.FILE] = len(befallen)

    def befell(self, event: whips.Event) -> Draft:
        """The draft of whom an event befell: by number, else the one of the name who sat then."""
        if event.mnis:
            return self.book.draft(member_id(event.mnis), event.name)
        on = event.spell.starts.on
        sat = [
            draft
            for _, draft in sorted(self.book.drafts.items())
            if names_alike(event.name, (draft.name, *draft.aliases))
            and any(is_held_on(spell, on, self.dissolutions) for spell in draft.spells)
        ]
        found, where = f"found {event.name} without a number", f"{whips.FILE}:{event.line}"
        if len(sat) == 1:
            message = f"{found}; read as {sat[0].id}, the one who sat then"
            self.book.tell("member-link", message, where)
            return sat[0]
        message = f"{found}; {len(sat)} of the name are known to have sat; a member of its own"
        self.book.tell("member-link", message, where)
        named = name_key(str(event.name)).replace(" ", "-")
        return self.book.draft(member_id(named, "whips"), event.name)

    def found_at(self, draft: Draft) -> str:
        """The file and line where a member is first met."""
        if draft.id in self.lines or not draft.spells:
            return f"{numbers.FILE}:{self.lines.get(draft.id, 1)}"
        cite = draft.spells[0].testimonies[0].cite
        line = cite.locator.removeprefix("line ").partition(",")[0]
        return f"{self.book.sources[cite.source].file}:{line}"

    def same_names(self) -> None:
        """Say which members share a name and are kept apart."""
        by_name: dict[str, list[Draft]] = {}
        for _, draft in sorted(self.book.drafts.items()):
            by_name.setdefault(name_key(str(draft.name)), []).append(draft)
        for found in by_name.values():
            if len(found) > 1:
                ids = ", ".join(draft.id for draft in found)
                message = f"{len(found)} members are called {found[0].name}: {ids}; kept apart"
                self.book.tell("same-name", message, self.found_at(found[0]))


def _map_of(place: Constituency) -> str:
    """The year from which a constituency's map was in force."""
    return place.id.rpartition(".")[2]


def _is_surname_shared(name: Name, draft: Draft) -> bool:
    """Whether a surname is one of the member's, or a part of it."""
    known = (draft.name, *draft.aliases)
    ours = {word for one in known for word in name_key(one.last).split()}
    firsts = {name_key(one.first) for one in known}
    return bool(ours & set(name_key(str(name)).split())) or name_key(name.first) in firsts


def _ended(spell: Affiliation, ends: Dissolution, row: Citation) -> Affiliation:
    """A seat or a whip that its file left open in 2009, ended with the Parliament."""
    is_open = spell.ends is None and spell.starts.on < ends[0]
    if not is_open or spell.kind not in (SpellKind.SEAT, SpellKind.WHIP):
        return spell
    told = tuple(Testimony(cite, Grade.A, is_stated=False) for cite in (row, ends[1]))
    return replace(spell, ends=Dated(ends[0]), testimonies=(*spell.testimonies, *told))
