"""Notes: the facts of one contest as a writer keeps them, and everybody's printed name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property

from tellers.errors import StoryError
from tellers.facts.context import Context
from tellers.facts.fact import Fact, Value
from tellers.facts.ranking.narrowest import Narrowest
from tellers.record import figures
from tellers.record.contests import Candidacy
from tellers.record.people import Standing
from tellers.story.story import Figure, Part, Sentence, holds_digit, woven
from tellers.style.dates import write_date
from tellers.style.names import style_of
from tellers.style.numbers import write_count, write_points, write_share, write_votes

APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"


def possessive(name: str) -> str:
    """A name in the genitive.

    >>> possessive("Labour"), possessive("the Conservatives")
    ('Labour’s', 'the Conservatives’')
    """
    return name + (APOSTROPHE if name.endswith("s") else f"{APOSTROPHE}s")


def capital(words: str) -> str:
    """Words at the head of a sentence."""
    return words[:1].upper() + words[1:]


_YOU = ("UK", "Uni", "Eu", "One")
"""How names begin that are spelt with a vowel and spoken with none."""


def article(name: str) -> str:
    """A or an, as the name is spoken.

    >>> [article(name) for name in ("Labour", "SNP", "UKIP", "Ulster Unionist", "independent")]
    ['a', 'an', 'a', 'an', 'an']
    """
    if name.startswith(_YOU):
        return "a"
    is_spelt = name[:2].isupper() and name[0] in "FHLMNRSX"
    return "an" if name[0] in "aeiouAEIOU" or is_spelt else "a"


def is_plural(people: str) -> bool:
    """Whether a party's people take a plural verb: the Conservatives have, Labour has."""
    return people.endswith("s")


def whole(fact: Fact) -> int:
    """The value of a fact that counts."""
    if not isinstance(fact.value, int):
        raise StoryError(f"{fact.id} is no whole number.")
    return fact.value


def part(fact: Fact) -> Fraction:
    """The value of a fact that is a share or a change."""
    if not isinstance(fact.value, Fraction):
        raise StoryError(f"{fact.id} is no share.")
    return fact.value


def votes(fact: Fact) -> Figure:
    """A count of votes or seats, in figures."""
    return Figure(write_votes(whole(fact)), fact.id)


def count(fact: Fact) -> Figure:
    """A count, in words below ten."""
    return Figure(write_count(whole(fact)), fact.id)


def share(fact: Fact) -> Figure:
    """A share as a percentage."""
    return Figure(write_share(part(fact)), fact.id)


def points(fact: Fact) -> Figure:
    """The size of a change in points."""
    return Figure(write_points(part(fact)), fact.id)


def day(fact: Fact) -> Figure:
    """A day in full."""
    if not isinstance(fact.value, date):
        raise StoryError(f"{fact.id} is no day.")
    return Figure(write_date(fact.value), fact.id)


@dataclass
class Notes:
    """One contest's facts and names. `met` holds who has been named in full already."""

    at: Context
    facts: dict[str, Fact]
    found: Narrowest | None = None
    met: set[str] = field(default_factory=set)

    @cached_property
    def _by_kind(self) -> dict[tuple[str, str], Fact]:
        """Facts by kind and by whom they are about, a candidacy or a party; the first of each."""
        index: dict[tuple[str, str], Fact] = {}
        for fact in self.facts.values():
            within = fact.subject.candidacy or fact.subject.party
            index.setdefault((fact.kind, within), fact)
            index.setdefault((fact.kind, ""), fact)
        return index

    def find(self, kind: str, about: str = "") -> Fact | None:
        """The fact of a kind, about one candidacy or party where named."""
        return self._by_kind.get((kind, about))

    def get(self, kind: str, about: str = "") -> Fact:
        """The same, where a sentence cannot be without it.

        Raises:
            StoryError: there is no such fact.
        """
        fact = self.find(kind, about)
        if fact is None:
            raise StoryError(f"{self.at.contest.id}: no fact {kind} {about}.")
        return fact

    @cached_property
    def _numbered(self) -> dict[str, str]:
        """Names that hold a digit, each with the fact that knows it."""
        names = {self.at.contest.constituency.name: self.get("polled-on").id}
        before = self.find("previous-winner")
        if before is not None:
            names[self.people(str(before.value))] = before.id
        for one in self.at.contest.candidacies:
            style = style_of(self.at.record.parties, one.label.key)
            own = (str(one.name), one.name.last) if one.name else ()
            stood = self.find("votes", one.id) or self.get("unopposed", one.id)
            names |= dict.fromkeys((*own, style.people, style.name), stood.id)
        return {name: fact for name, fact in names.items() if holds_digit(name)}

    def sentence(self, parts: Iterable[Part], also: tuple[str, ...] = ()) -> Sentence:
        """A sentence of this contest, whatever its people are called."""
        return Sentence(woven(parts, self._numbered), also)

    @cached_property
    def ranked(self) -> tuple[Candidacy, ...]:
        """The candidacies, most votes first; the winner always first."""
        order = figures.ranked(self.at.result)
        return tuple(sorted(order, key=lambda c: c.id != self.winner.id))

    @cached_property
    def winner(self) -> Candidacy:
        """Who was elected.

        Raises:
            StoryError: a bucket hides the winner, so there is no story to write.
        """
        won = figures.find_winner(self.at.result)
        if won is None:
            why = figures.why_hidden(self.at.result)
            of_what = (
                " Its votes are reduced to the number of voters."
                if figures.is_reduced(self.at.result)
                else ""
            )
            raise StoryError(
                f"{self.at.contest.id}: no winner can be read out of the record: {why}.{of_what}",
                mend="Its figures: tellers facts.",
            )
        return won

    @property
    def is_unopposed(self) -> bool:
        """Whether nobody stood against the winner, so that nobody voted."""
        return self.at.is_unopposed

    def people(self, key: str) -> str:
        """A label's people in a sentence: Labour, the Conservatives, an independent."""
        return style_of(self.at.record.parties, key, self.at.contest.polled_on).people

    def people_since(self, key: str, since: Value) -> str:
        """The same over a run: the Liberals of before 1981, and then the Alliance."""
        first = style_of(self.at.record.parties, key, since if isinstance(since, date) else None)
        now = self.people(key)
        return now if first.people == now else f"{first.people} and then {now}"

    def bare(self, key: str) -> str:
        """A label's people at the head of a headline: Labour, Conservatives."""
        return self.people(key).removeprefix("the ")

    def adjective(self, key: str) -> str:
        """A label before a noun: a Labour hold, a Conservative gain, an independent gain."""
        return style_of(self.at.record.parties, key, self.at.contest.polled_on).name

    def who(self, candidacy: Candidacy) -> str:
        """Somebody's name: in full the first time, then the surname.

        Where the source has no name, the party, and then the pronoun.
        """
        if candidacy.name is None:
            people = self.people(candidacy.label.key)
            pronoun = "they" if is_plural(people) else "it"
            is_met = candidacy.id in self.met and candidacy.label.standing is Standing.PARTY
            self.met.add(candidacy.id)
            return pronoun if is_met else people
        last = candidacy.name.last
        is_shared = sum(c.name is not None and c.name.last == last for c in self.ranked) > 1
        if candidacy.id in self.met and not is_shared:
            return last
        self.met.add(candidacy.id)
        return str(candidacy.name)

    def who_with_label(self, candidacy: Candidacy) -> str:
        """A name with its label in brackets, the party alone where there is no name."""
        if candidacy.name is None:
            return self.people(candidacy.label.key)
        return f"{self.who(candidacy)} ({self.adjective(candidacy.label.key)})"

    @property
    def base_year(self) -> str:
        """The previous general election as a sentence names it: 2019, October 1974."""
        election = self.at.base.election
        return election.name if election else ""
