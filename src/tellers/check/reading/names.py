"""The names that a text may use, linked to the record: parties, seats, members, candidates.

Names are linked to the contest's own candidates, parties and seats before anything else is read;
parties come before surnames, for a candidate may be called Green (`rules.md` 18).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from tellers.check.grammar import around
from tellers.check.reading.areas import borne_since, is_nationalist, is_told, nationalists_of
from tellers.check.reading.leaders import SHORT, by_letter, party_of
from tellers.check.reading.marking import TITLES, Marked
from tellers.check.scene import Parties, Person
from tellers.record.contests import Candidacy, Contest, Election
from tellers.record.matching.near import is_first_name, is_near
from tellers.record.membership.roll import eventful, member_of
from tellers.record.record import Record, folded
from tellers.style.names import (
    KNIGHTLY,
    SMALL,
    Finder,
    Found,
    Lexicon,
    Words,
    party_forms,
    person_forms,
    plain,
    seat_forms,
    spellings_of,
)

OPENERS = frozenset(
    {
        "but", "and", "when", "while", "as", "for", "with", "after", "before", "although", "though",
        "if", "since", "because", "so", "yet", "that", "then", "there", "in", "on", "at", "by",
        "from", "to", "of", "or", "the", "a", "an", "his", "her", "their", "not", "only", "even",
        "despite", "against", "yesterday", "today", "tonight", "meanwhile", "however", "instead",
        "new", "veteran", "former", "outgoing", "sitting", "incumbent", "now", "here", "it", "this",
    }
)  # fmt: skip
"""Words that may open a sentence before a bare surname."""
CALLINGS = frozenset({
    "banker", "teacher", "farmer", "barrister", "solicitor", "councillor", "businessman",
    "businesswoman", "lawyer", "doctor", "nurse", "engineer", "landlord", "publican", "journalist",
    "broadcaster", "actor", "comedian", "campaigner", "activist", "newcomer", "rookie",
    "challenger", "rival", "opponent", "winner", "loser", "frontbencher", "backbencher", "minister",
    "chancellor", "candidate", "lecturer", "professor", "economist", "soldier", "postman",
    "shopkeeper", "trainee", "student", "councilman", "entrepreneur", "accountant", "surgeon",
})  # fmt: skip
"""What somebody is, where it opens a sentence: "Banker Blackford"."""


BOTH = 2
"""Words of a first name and a surname."""


@dataclass(frozen=True, slots=True)
class Linker:
    """A finder that asks of a bare surname whether the first name before it is another's.

    `cast` is who stood where the text is of, `spelt` everybody of the first of those contests by
    first name and surname, `year` that of the text, `nationalists` the party that is meant by that
    word, `is_irish` that it is of Northern Ireland.
    """

    finder: Finder
    cast: "Cast"
    text: str
    spelt: Sequence[tuple[str, str, Person]]
    year: int = 0
    nationalists: tuple[str, ...] = ()
    is_irish: bool = False

    def __call__(self, words: Sequence[str], capital: Sequence[bool], at: int) -> Found | None:
        """The name that stands at one word, if any."""
        if not capital[at] and plain(words[at]) not in SMALL:
            is_own = self.nationalists and is_nationalist(words, at)
            return ("P", Parties(self.nationalists), 1) if is_own else None
        led = party_of(words, at, self.year)
        if self.is_irish and is_nationalist([words[at].lower()], 0):
            return None  # there the nationalists are of two parties
        return ("P", Parties(led[0]), led[1]) if led else self._named(words, capital, at)

    def _named(self, words: Sequence[str], capital: Sequence[bool], at: int) -> Found | None:
        if plain(words[at]) in KNIGHTLY and not any(capital[at + 2 : at + 3]):
            knight = self.cast.knight(plain(words[at + 1])) if at + 1 < len(words) else None
            return ("C", knight, 2) if knight else None
        found = (
            self.finder(words, capital, at)
            or self._by_first_name(words, capital, at)
            or by_letter(words, at)
            or self._misspelt(words, capital, at)
        )
        if found is not None and found[0] == "S" and is_a_persons(found[2], words, at):
            return None
        if found is None or at == 0 or not isinstance(found[1], Person) or not capital[at - 1]:
            return found
        before = plain(words[at - 1])
        is_calling = at == 1 and before in CALLINGS  # of a sentence, so with its capital
        if before in TITLES or before in OPENERS or is_calling or before.endswith("ly"):
            return found
        firsts = [
            plain(c.name.first.split()[0]) for _, c in found[1].standings if c.name and c.name.first
        ]
        is_whole = plain(words[at]) in firsts or (
            found[2] == BOTH and is_first_name(plain(words[at]), firsts)
        )
        if is_whole or self.finder(words, capital, at - 1) or is_first_name(before, firsts):
            return found
        return None

    def _misspelt(self, words: Sequence[str], capital: Sequence[bool], at: int) -> Found | None:
        """Somebody named in full, whose surname text or source spells a letter otherwise."""
        if not all(capital[at : at + 2]) or len(words) < at + 2:
            return None
        first, last = plain(words[at]), plain(words[at + 1])
        near = (one for name, other, one in self.spelt if name == first and is_near(last, other))
        found = next(near, None) or self._shortened(first, last)
        return ("C", found, 2) if found else None

    def _shortened(self, first: str, last: str) -> Person | None:
        """The one of a surname whose first name is written short: Tom Gordon is Thomas."""
        if first in OPENERS or first in TITLES or first in CALLINGS:
            return None
        own = [(name, one) for name, other, one in self.spelt if other == last]
        is_his = len(own) == 1 and is_first_name(first, [own[0][0]])
        return own[0][1] if is_his else None

    def _by_first_name(
        self, words: Sequence[str], capital: Sequence[bool], at: int
    ) -> Found | None:
        """Somebody whom the text names in full, by the first name alone: "Penny"."""
        if not capital[at] or any(capital[at + 1 : at + 2]):
            return None
        first = self.cast.knight(plain(words[at]))
        return ("C", first, 1) if first is not None and first.name in self.text else None


OF_PEOPLE_TOO = frozenset(
    {"gordon", "galloway", "clive", "keith", "warwick", "leigh", "louth", "selby"}
)
"""Names of seats that are people's too."""


def is_a_persons(length: int, words: Sequence[str], at: int) -> bool:
    """Whether a seat's name is a person's here, first or last: "Gordon Brown", "Stephen Gordon"."""
    if length != 1 or plain(words[at]) not in OF_PEOPLE_TOO:
        return False
    behind, before = words[at + 1 : at + 2], words[max(0, at - 1) : at]
    if any(one.istitle() and one.isalpha() for one in behind):
        return True
    named = (plain(one) for one in before if one.istitle() and one.isalpha())
    return any(one not in OPENERS | TITLES | OF_THE_MAP for one in named)


OF_THE_MAP = frozenset(
    ["north", "south", "east", "west", "mid", "central", "labour", "tory", "conservative"]
)
"""Words with a capital that may stand before the name of a seat."""


MOST_KEPT = 1024
"""Contests of which the names are kept: more than any election has."""


class Gazetteer:
    """What any text may name: the parties and seats of one record, and members of whom it is told.

    Members of whom the record dates no event are known where they stand, and only there: their
    full names are those of too many others.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self.names = Lexicon()
        self._standing: dict[str, Mapping[Words, tuple[Contest, ...]]] = {}
        self._bills: dict[str, Bill] = {}
        self.parties = party_forms()
        for short, meant in SHORT.items():
            self.names.add((short,), "P", Parties(meant))
        self.spellings = {key: frozenset(spellings_of(one)) for key, one in record.parties.items()}
        for form, keys in self.parties.items():
            self.names.add(form, "P", Parties(keys))
        places, borne = record.constituencies.values(), borne_since(record)
        seats = {place.name for place in places if is_told(record, place, borne)}
        own = {_words(name) for name in seats}
        for name in sorted(seats):
            for form in seat_forms(name):
                if form not in own or form == _words(name):
                    self.names.add(form, "S", name)
        for member in eventful(record.members):
            self.names.add(person_forms(member.name)[0], "C", Person(str(member.name), (), member))

    def finder(
        self,
        contests: Iterable[Contest],
        text: str = "",
        year: int = 0,
        bills: "Bills | None" = None,
    ) -> Linker:
        """A finder of this record's names, and of the candidates and parties of some contests.

        A text that has named somebody in full may go on with the first name alone. `bills` are
        those that other finders of the same text made.
        """
        there = list(contests)
        cast = Cast(self, there, bills or Bills())
        spelt, own = self._spelt(there[:1]), nationalists_of(there, text)
        is_irish = bool(there) and there[0].constituency.country == "Northern Ireland"
        return Linker(Finder(self.names, cast), cast, text, spelt, year, own, is_irish)

    def _spelt(self, contests: Iterable[Contest]) -> list[tuple[str, str, Person]]:
        """The candidates of some contests by first name and surname."""
        return [
            (plain(one.name.first.split()[0]), plain(one.name.last), self.person([(contest, one)]))
            for contest in contests
            for one in contest.candidacies
            if one.name is not None and one.name.first
        ]

    def person(self, standings: Sequence[tuple[Contest, Candidacy]]) -> Person:
        """Whoever stood so, and the member whom any of it tells."""
        found = (member_of(self.record.members, *one) for one in standings)
        member = next((one for one in found if one is not None), None)
        return Person(str(standings[0][1].name), tuple(standings), member)

    def bill(self, contest: Contest) -> "Bill":
        """The names that one contest brings in, kept for the next text."""
        kept = self._bills.get(contest.id)
        if kept is None or kept.contest is not contest:
            if len(self._bills) >= MOST_KEPT:
                self._bills.clear()
            kept = self._bills[contest.id] = _billed(self, contest)
        return kept

    def standing(self, election: Election) -> Mapping[Words, tuple[Contest, ...]]:
        """Where anybody stood in a general election, by first name and surname."""
        if election.id not in self._standing:
            found: dict[Words, tuple[Contest, ...]] = {}
            for contest in self.record.contests_of(election.id):
                for one in contest.candidacies:
                    if one.name is not None and one.name.first:
                        pair = (
                            *folded(one.name.first).split()[:1],
                            *folded(one.name.last).split()[-1:],
                        )
                        found[pair] = (*found.get(pair, ()), contest)
            self._standing[election.id] = found
        return self._standing[election.id]


@dataclass(frozen=True, slots=True)
class Bill:
    """What parties and people of a contest may be called, by first word; `firsts` by first name."""

    contest: Contest
    place: Words
    names: dict[str, tuple[list[tuple[Words, str]], list[tuple[Words, Candidacy]]]]
    firsts: dict[str, list[Candidacy]]


def _billed(gazetteer: Gazetteer, contest: Contest) -> Bill:
    place, own = _words(contest.constituency.name), contest.constituency
    where = (place, _words(own.region), _words(own.country))  # the North East has a party
    bill = Bill(contest, place, defaultdict(lambda: ([], [])), defaultdict(list))
    bill.names.update({word: ([], []) for word in place[:1]})
    for candidacy in contest.candidacies:
        forms = _candidacy_forms(candidacy, is_loose=not contest.election.is_general)
        for form in filter(None, forms):
            bill.names[form[0]][1].append((form, candidacy))
        for key in candidacy.label.parties:
            for form in gazetteer.spellings.get(key, ()):
                if form not in where and form not in gazetteer.parties:
                    bill.names[form[0]][0].append((form, key))
        if candidacy.name is not None and candidacy.name.first:
            bill.firsts[plain(candidacy.name.first.split()[0])].append(candidacy)
    return bill


class Bills:
    """The bills of all contests that one text has in play, by the words that begin their names."""

    def __init__(self) -> None:
        self._known: dict[str, Bill] = {}
        self.by_word = defaultdict[str, set[str]](set)
        self.by_first = defaultdict[str, set[str]](set)

    def take_in(self, gazetteer: Gazetteer, contests: Iterable[Contest]) -> None:
        """Know the names of some contests from now on."""
        for contest in (one for one in contests if one.id not in self._known):
            bill = self._known[contest.id] = gazetteer.bill(contest)
            for word in bill.names:
                self.by_word[word].add(contest.id)
            for word in bill.firsts:
                self.by_first[word].add(contest.id)

    def of(
        self, ids: Mapping[str, Set[str]], word: str, contests: Iterable[Contest]
    ) -> list["Bill"]:
        """The bills of those of some contests that have a name which begins with a word."""
        there = ids.get(word)
        return [self._known[one.id] for one in contests if one.id in there] if there else []


class Cast(Lexicon):
    """Who stood in some contests, and for which parties.

    A sentence has few of the names of hundreds of contests: those that begin with a word are put
    together when a sentence has the word.
    """

    def __init__(self, gazetteer: Gazetteer, contests: Sequence[Contest], bills: "Bills") -> None:
        super().__init__()
        self._gazetteer = gazetteer
        self._contests = contests
        self._bills = bills
        self._met = set[str]()
        bills.take_in(gazetteer, contests)

    def has(self, word: str) -> bool:
        """Whether any name begins with a word."""
        if word not in self._met:
            self._met.add(word)
            self._meet(word)
        return super().has(word)

    def find(self, words: Sequence[str], at: int) -> Found | None:
        """The longest name that stands at one place of folded words."""
        return super().find(words, at) if self.has(words[at]) else None

    def knight(self, first: str) -> Person | None:
        """Whoever alone has a first name among those who stood: "Sir Julian"."""
        bills = self._bills.of(self._bills.by_first, first, self._contests)
        standings = [(one.contest, c) for one in bills for c in one.firsts[first]]
        is_one = len({str(candidacy.name) for _, candidacy in standings}) == 1
        return self._gazetteer.person(standings) if is_one else None

    def _meet(self, word: str) -> None:
        people: dict[Words, list[tuple[Contest, Candidacy]]] = {}
        for bill in self._bills.of(self._bills.by_word, word, self._contests):
            parties, own = bill.names[word]
            for form, candidacy in own:
                people.setdefault(form, []).append((bill.contest, candidacy))
            for form, key in parties:
                self.add(form, "P", Parties((key,)))
            people.pop(bill.place, None)  # it is the seat that bears its name
        for form, there in people.items():
            standings = [*there, *self._same_elsewhere(form, there)]
            person, keys = self._gazetteer.person(standings), self._gazetteer.parties.get(form)
            self.add(form, "P" if keys else "C", Parties(keys, person) if keys else person)

    def _same_elsewhere(
        self, form: Words, own: Sequence[tuple[Contest, Candidacy]]
    ) -> Iterator[tuple[Contest, Candidacy]]:
        """Whoever a name may be at polls that print it otherwise: Matt Lamb, Matthew Lamb.

        Of a whole name alone, and for the same party.
        """
        if len(form) < BOTH:
            return
        polls = {there.id for there, _ in own}
        keys = {key for _, one in own for key in one.label.parties}
        for bill in self._bills.of(self._bills.by_word, form[-1], self._contests):
            for other, one in bill.names[form[-1]][1] if bill.contest.id not in polls else ():
                is_theirs = other == form[-1:] and not keys.isdisjoint(one.label.parties)
                first = plain(one.name.first.split()[0]) if one.name and one.name.first else ""
                if is_theirs and first and is_first_name(form[0], [first]):
                    yield bill.contest, one


def _words(name: str) -> Words:
    return tuple(folded(name).split())


def _candidacy_forms(candidacy: Candidacy, *, is_loose: bool = False) -> set[Words]:
    """The forms of a name; the lists of by-elections take middle names for part of the surname."""
    if candidacy.name is None:
        return set()
    full, last = person_forms(candidacy.name)
    first = folded(candidacy.name.first).split()[:1]
    forms = {full, last, (*first, *last)}
    is_plain = all(word[:1].isupper() for word in candidacy.name.last.split())
    if is_loose and is_plain and len(last) > 1:
        forms |= {(*first, *last[-1:]), last[-1:]}
    return forms


def is_surname(marked: Marked, symbol: str) -> bool:
    """Whether a party's name stands as a surname would: without an article, before a verb."""
    m, own = marked.mark(symbol), marked.skeleton.replace(f" {symbol} ", " ! ", 1)
    is_titled = TITLED.search(marked.text[max(0, m.start - 6) : m.end])
    return bool(is_titled or around.SURNAME.search(own))


TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor)\.? ")
