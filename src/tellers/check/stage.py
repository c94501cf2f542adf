"""The stage of a text: every contest that it has in play, and which of them a sentence may be of.

A sentence that names a seat, or somebody who stood in one, is of that seat. One that names neither
goes on from those before it, and every seat that the text has in play is a plausible reading: it
is contradicted only where none of them bears it out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import chain, islice
from operator import attrgetter

from tellers.check.beside.yardstick import IT_IS, is_of_its_own, last_seat, party_of_main, people_in
from tellers.check.careers.years import Placed, placed, year_of
from tellers.check.claims import Sentence, Verdict
from tellers.check.commons.led import as_parties
from tellers.check.grammar import around, beside, runs
from tellers.check.measure.when import year_meant
from tellers.check.plainer.plainly import said_plainly
from tellers.check.reading.areas import areas_in, without_dateline
from tellers.check.reading.marking import Figures, Marked, mark
from tellers.check.reading.names import Bills, Gazetteer, Linker
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Parties, Person, Scene
from tellers.record.contests import Contest, Election, Notional
from tellers.record.lineage.comparison import comparable
from tellers.record.matching.near import is_first_name, is_near
from tellers.record.matching.spelling import place_key
from tellers.record.record import folded, folded_text
from tellers.style.names import plain

MANY = 2
"""Other seats from which on a text is of several, so that the one named last goes on."""
IN_PLAY = 5
"""Seats beside the text's own that a sentence without a name may be of: those named last."""
A_CAREER = 15
"""Years before and after an election of which a text of several seats may tell as well."""

ID = attrgetter("id")
OF_HIM = re.compile(r" (?:he|she|his|her) ")
OF_IT = re.compile(
    r" (?:(?:it|they) (?!is |was |'s |were |are |had been )|"
    r"(?:(?:of|among|from) )?(?:its|their) |the party )"
)
"""How a sentence goes on about whom the one before it was of, whoever else it names."""
OWNED = re.compile(r"[A-Z][\w-]+ [A-Z][\w-]+['\N{RIGHT SINGLE QUOTATION MARK}]s (?:own )?party\b")
"""A party told by its leader: "Nick Griffin's party" is of no seat."""


@dataclass
class Stage:
    """The contests of one text while it is read. `others` are those named, the last first."""

    page: Page
    names: Gazetteer
    text: str
    others: list[Contest] = field(default_factory=list)
    _finders: dict[tuple[str, ...], Linker] = field(default_factory=dict)
    _bills: Bills = field(default_factory=Bills)
    year: int = 0
    _placed: Placed | None = None
    _goes_on: bool = False
    _peopled: set[str] | None = None
    _is_begun: bool = False

    def mark(self, sentence: Sentence, figures: Figures) -> Marked:
        """A sentence as marks and words, with the candidates of every contest in play.

        One that names somebody of another seat of the election in full brings that seat in.
        """
        marked = mark(sentence, self.text, figures, self._finder(self.others))
        fresh = [*self._of_seats(marked), *self._of_people(sentence.text)]
        fresh += self._of_careers(marked)
        known = {*map(ID, self._known())} if fresh else set[str]()
        fresh = [one for one in fresh if one.id not in known]
        if fresh:
            marked = mark(sentence, self.text, figures, self._finder([*fresh, *self.others]))
        marked = said_plainly(marked, self.page.scene)
        of, own = self.page.election, self.page.own
        return as_parties(marked, of.polled_on.year, own) if of and of.is_general else marked

    def hear_title(self, title: str) -> None:
        """Bring in the other seats that the title names beside the text's own."""
        if self.page.scene is not None and title:
            sentence = Sentence(0, 0, len(title), title)
            self._play(self._of_seats(mark(sentence, title, Figures({}, {}), self._finder(()))))

    def _of_careers(self, marked: Marked) -> list[Contest]:
        """The contest that somebody fought in the year of a sentence, if it is another's."""
        year, is_counted = year_of(self.page, marked, self.year)
        self.year = year or self.year
        seats = seats_named(marked)
        self._placed = placed(self.page, marked, seats, year) if year else None
        if self._placed is None:
            return []
        contest, scene = self._placed.contest, self.page.scene
        if scene is not None and scene.bears(contest.constituency.name) and not is_counted:
            self._placed = None  # the text's own page finds what its seat did in a year
            return []
        return [contest]

    def hear(self, marked: Marked) -> None:
        """Take in the nations and regions that a sentence names."""
        fresh = areas_in(without_dateline(_without_seats(marked)))
        scene = self.page.scene
        text = marked.sentence.text
        if scene is not None and "egion" in text.lower() and " region " in f" {folded_text(text)} ":
            fresh.append(folded(scene.contest.constituency.region))
        if scene is None and not self._is_begun and not marked.find(around.NATIONWIDE):
            self.page.home = self.page.home or next(iter(fresh), "")
        self._is_begun = True
        self.page.areas = tuple(dict.fromkeys((*fresh, *self.page.areas)))

    def remember(self, marked: Marked) -> None:
        """Who, and which party, was named first: whom the next sentence's pronouns mean."""
        page, values = self.page, [m.value for m in marked.marks]
        people = [one for one in people_in(marked) if one.standings]
        is_of_him = bool(page.person and OF_HIM.match(marked.skeleton))
        page.person = page.person if is_of_him else next(iter(people), page.person)
        page.meet(people, in_passing=bool(people and marked.find(beside.BESIDES)))
        parties = [one for one in values if isinstance(one, Parties)]
        is_of_it = bool(page.party and OF_IT.match(marked.skeleton))
        page.party = page.party if is_of_it else party_of_main(marked) or page.party
        is_one = len({one.keys for one in parties}) == 1
        page.is_one_party = is_one if parties else page.is_one_party
        page.year = year_meant(marked, page.scene)
        page.seat = last_seat(marked) or page.seat

    def _known(self) -> Iterator[Contest]:
        own = () if self.page.scene is None else (self.page.scene.contest,)
        return chain(own, self.others)

    def _nearest(self) -> list[Contest]:
        return list(islice(self._known(), IN_PLAY + 1))

    def seats(self) -> tuple[str, ...]:
        """The seats that "here" may mean, the text's own first."""
        return tuple(dict.fromkeys(one.constituency.name for one in self._nearest()))

    def in_play(self) -> tuple[Contest, ...]:
        """The contests of a text of several seats, and those that they are compared with."""
        if self.page.is_old:
            return tuple(self._line())
        if not self.others:
            return ()
        known = self._nearest()
        bases = (comparable(self.page.record, one).result for one in known)
        then = [one.contest for one in bases if one is not None and not isinstance(one, Notional)]
        return (*known, *then)

    def in_line(self) -> Iterator[Contest]:
        """The other elections of the seats in play, for a text of several may tell of any."""
        yield from self._line() if self.others else ()

    def _line(self) -> Iterator[Contest]:
        for one in self._nearest():
            for there in self.page.record.by_name(one.constituency.name):
                if abs(there.polled_on.year - one.polled_on.year) <= A_CAREER:
                    yield there

    def _finder(self, others: Iterable[Contest]) -> Linker:
        there = [*_contests(self.page), *others]
        key = tuple(map(ID, there))
        if key not in self._finders:
            year = self.page.day.year if self.page.day else 0
            self._finders[key] = self.names.finder(there, self.text, year, self._bills)
        return self._finders[key]

    def pages(self, marked: Marked) -> tuple[Page, ...]:
        """The page as a sentence may see it, likeliest first; one without a scene is of no seat.

        Of a sentence on somebody in another year, the contest that he fought then is one.
        """
        pages = self._pages(marked)
        if self._placed is None or self.page.election is None:
            return pages
        there = replace(self._as(self._placed.contest), is_placed=True)
        return (there, *pages) if self._placed.is_sure else (*pages, there)

    def _pages(self, marked: Marked) -> tuple[Page, ...]:
        named = seats_named(marked)
        page = self.page
        is_own = page.scene is not None and any(map(page.scene.bears, named))
        if page.election is None:
            return (page,)
        if named:
            return self._of_named(marked, named, is_own=is_own)
        people = self._of_people(marked.sentence.text)
        if people and not (page.scene and _names_a_candidate(page.scene, marked)):
            self._play(people)
            return self._beside_own(people)
        others = tuple(self._as(one) for one in self.others[:IN_PLAY])
        if not others:
            return (page,)
        found = (*others, page) if self._is_of_the_last(marked) else (page, *others)
        return tuple(one for one in found if _knows_one(one, marked)) or found

    def _beside_own(self, contests: Sequence[Contest]) -> tuple[Page, ...]:
        """Pages on other contests; the text's own may bear a sentence out, first if of one seat."""
        there, own = tuple(self._as(one) for one in contests), self.page
        if own.scene is None:
            return there
        is_one_seat = all(own.scene.bears(one.constituency.name) for one in contests)
        return (own, *there) if is_one_seat else (*there, own)

    def _is_of_the_last(self, marked: Marked) -> bool:
        """Whether a sentence without a name goes on from the other seat that was named last.

        In a text that is of no seat only one that speaks of a place does.
        """
        is_local = self.page.scene is not None or marked.find(around.LOCAL)
        return self._goes_on and len(self.others) >= MANY and bool(is_local)

    def _of_named(self, marked: Marked, named: list[str], *, is_own: bool) -> tuple[Page, ...]:
        there = self._of_seats(marked)
        self._goes_on = bool(there) and not is_own
        if not there and self.page.scene is not None:
            is_here = is_own or _names_a_candidate(self.page.scene, marked)
            return (self.page,) if is_here else (replace(self.page, scene=None, person=None),)
        self._play(() if marked.find(runs.IN_PASSING) else there)
        others = tuple(self._as(one) for one in there)
        if is_own or (self.page.scene and is_of_its_own(marked, self.page.scene.contest.id)):
            return (self.page, *others)
        return others or (replace(self.page, scene=None, person=None),)

    def _play(self, contests: Iterable[Contest]) -> None:
        fresh = list({one.id: one for one in contests}.values())
        ids = {one.id for one in fresh}
        is_new = ids.isdisjoint(map(ID, self.others))  # as most are, of a text of hundreds
        rest = self.others if is_new else [one for one in self.others if one.id not in ids]
        self.others = [*fresh, *rest]

    def _as(self, contest: Contest) -> Page:
        """The page with another contest for its own."""
        there = self.page.copied()
        there.scene = self.page.scene_of(contest)
        return there

    def _of_seats(self, marked: Marked) -> list[Contest]:
        """The contests of the other seats that a sentence names, one a seat."""
        page, found = self.page, list[Contest]()
        if page.election is None:
            return found
        for name in seats_named(marked):
            if page.scene is None or not page.scene.bears(name):
                there = page.record.by_name(name)
                just = (c for c in there if _is_just_polled(c, page.published))
                found += (*just, *_meant(there, page.election, marked.sentence.text))[:1]
        return found

    def _of_people(self, text: str) -> list[Contest]:
        """The contests of the text's election in which somebody stood whom a sentence names.

        In a text of no other seat yet, only one of whose candidates the text names two.
        """
        election = self.page.election
        if election is None:
            return []
        if not self.others and not self._often_named(election):
            return []
        found = {one.id: one for one in self._standing(election, text)}
        wanted = found if self.others else self._often_named(election)
        return [one for one in found.values() if one.id in wanted]

    def _often_named(self, election: Election) -> set[str]:
        """The other contests of which the whole text names two who stood."""
        if self._peopled is None:
            own = self.page.scene.contest.id if self.page.scene else ""
            named = Counter(one.id for one in self._standing(election, self.text))
            self._peopled = {one for one, often in named.items() if often > 1 and one != own}
        return self._peopled

    def _standing(self, election: Election, text: str) -> Iterator[Contest]:
        """The contests of everybody whom a text names in full, one for each name.

        Whoever may be a candidate of the text's own contest is nobody else: Tom Gordon is Thomas.
        """
        known = self.names.standing(election)
        words = folded_text(OWNED.sub(" ", text)).split()
        for pair in dict.fromkeys(zip(words, words[1:], strict=False)):
            if pair in known and not self._stands_here(*pair):
                yield from known[pair]

    def _stands_here(self, first: str, last: str) -> bool:
        """Whether somebody of that name, or nearly, stood in the text's own contest."""
        own = self.page.scene.contest.candidacies if self.page.scene else ()
        return any(
            is_first_name(first, plain(one.name.first).split()) and _is_same(last, one.name.last)
            for one in own
            if one.name is not None and one.name.first
        )


def _without_seats(marked: Marked) -> str:
    """The words of a sentence without its seats: North West Cambridgeshire is elsewhere."""
    text, at = "", marked.sentence.start
    for m in (m for m in marked.marks if m.letter == "S" and m.start >= at):
        text, at = f"{text}{marked.text[at : m.start]}S", m.end
    return f"{text}{marked.text[at : marked.sentence.end]}"


def seats_named(marked: Marked) -> list[str]:
    """The names of the seats that a sentence is of; a yardstick is none of them."""
    named = {
        place_key(str(m.value)): str(m.value)
        for number, m in enumerate(marked.marks)
        if m.letter == "S" and not beside.is_yardstick(marked.skeleton, f"S{number}")
    }
    return list(named.values())


def _is_same(last: str, name: str) -> bool:
    own = folded(name).split()[-1:]
    return any(last == one or is_near(last, one) for one in own)


def _contests(page: Page) -> list[Contest]:
    if page.scene is None:
        return []
    then = [frame.result for frame in page.scene.then]
    told = [result.contest for result in then if not isinstance(result, Notional)]
    return [page.scene.contest, *told]


def _names_a_candidate(scene: Scene, marked: Marked) -> bool:
    people = (m.value.standings for m in marked.marks if isinstance(m.value, Person))
    return any(there.id == scene.contest.id for standings in people for there, _ in standings)


def _knows_one(page: Page, marked: Marked) -> bool:
    """Whether anybody whom a sentence names ever stood in the seat of a page, or it names nobody.

    A sentence on one candidate alone is of no other seat that the text has in play.
    """
    people = [m.value.standings for m in marked.marks if isinstance(m.value, Person)]
    scene = page.scene
    if scene is None or not people:
        return True
    return any(scene.bears(there.constituency.name) for one in people for there, _ in one)


def _is_just_polled(contest: Contest, published: date | None) -> bool:
    """Whether a contest was polled just before a text appeared: it tells of that by-election."""
    return published is not None and timedelta() <= published - contest.polled_on <= JUST


JUST = timedelta(days=7)
"""How long after a by-election a text that names its seat tells of it."""


def _meant(found: tuple[Contest, ...], election: Election, text: str) -> tuple[Contest, ...]:
    """Which contests of another seat a sentence may be about, likeliest first."""
    if runs.BY_ELECTION.search(text.lower()):
        years = years_in(text)
        there = [c for c in found if not c.election.is_general]
        return tuple(c for c in there[::-1] if not years or c.polled_on.year in years)
    of_it = (contest for contest in found if contest.election.id == election.id)
    return (*of_it, *_in_years(found, text))


def _in_years(contests: tuple[Contest, ...], text: str) -> Iterator[Contest]:
    """The general elections among some contests whose year a text names."""
    years = years_in(text)
    return (c for c in contests if c.election.is_general and c.polled_on.year in years)


def goes_on(marked: Marked, verdict: Verdict) -> bool:
    """Whether a claim is of what the text was on before: no seat is named until after it."""
    if "S" not in marked.letters or not IT_IS.match(marked.skeleton):
        return False
    return verdict.claim.end <= min(m.start for m in marked.marks if m.letter == "S")


def is_of_another(page: Page, marked: Marked, verdict: Verdict) -> bool:
    """Whether a sentence of several seats names another than the page's just before a claim."""
    seats = [m for m in marked.marks if m.letter == "S"]
    before = [str(m.value) for m in seats if m.end <= verdict.claim.start]
    behind = next((m for m in seats if m.start >= verdict.claim.end), None)
    if behind and BEHIND.fullmatch(marked.text, verdict.claim.end, behind.start):
        before = [str(behind.value)]  # "44.2 in Somerton and Frome"
    if len(seats) < MANY or not before or page.scene is None or not verdict.contest:
        return False
    return not page.scene.bears(before[-1])


BEHIND = re.compile(r"(?:%| per cent| votes| points)? (?:in|at) (?:the )?")
