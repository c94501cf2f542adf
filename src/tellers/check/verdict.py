"""Hold every claim of a text against the record: supported, contradicted, or not checkable.

`Reader` keeps a record's names; `check_text` is the same for one text. Nothing here reads a file,
a clock or a network.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tellers.check.abreast.told import of_abreast
from tellers.check.against.told import of_sides
from tellers.check.answer.column import in_a_column
from tellers.check.answer.doubt import READ_BY_THE_PICTURE, doubted
from tellers.check.answer.halved import halved
from tellers.check.answer.settle import brought_together, laid_beside, laid_over, settled, told_once
from tellers.check.at_last.told import at_last, titled_by
from tellers.check.ballot.people import of_people
from tellers.check.ballot.spans import widened
from tellers.check.beside.yardstick import or_of_the_winner
from tellers.check.careers.career import Careers
from tellers.check.careers.origins import without_origins
from tellers.check.careers.reading import of_careers
from tellers.check.claims import Finding, Sentence, Verdict, is_any_false
from tellers.check.composed.asked import Asked as Composed
from tellers.check.composed.told import of_composed
from tellers.check.doubt.stranger import without_strangers
from tellers.check.entrants.told import of_entrants
from tellers.check.evidence import Overlaid, in_print, while_counting
from tellers.check.field.held import Fates
from tellers.check.glossed.bracketed import glossed, told_with
from tellers.check.lacking.elsewhen import in_its_year, of_that_time
from tellers.check.lacking.estimates import unless_unestimated
from tellers.check.lacking.eve import of_the_year_before, on_the_eve
from tellers.check.lacking.moment import of_its_moment
from tellers.check.lacking.own_poll import of_own_poll
from tellers.check.lacking.unsure import unless_of_many, unless_since, unless_unsure
from tellers.check.league.told import with_leagues
from tellers.check.moved.multiples import of_multiples
from tellers.check.otherwise.elsewhere import right_elsewhere
from tellers.check.otherwise.here import right_here
from tellers.check.past.told import of_past
from tellers.check.picture.told import Picture
from tellers.check.pinned.each_year import of_each_year
from tellers.check.pinned.in_a_row import of_several
from tellers.check.pinned.told import of_pinned
from tellers.check.placing.named import of_named
from tellers.check.placing.told import of_places
from tellers.check.plainer.again import (
    has_unread_name,
    is_unread,
    read_again,
    turns_of,
    variants,
    without_labels,
)
from tellers.check.reach import reach_of
from tellers.check.reading.areas import home_of, is_wide
from tellers.check.reading.marking import Figures, Marked, figures_in, mark
from tellers.check.reading.names import Gazetteer
from tellers.check.reading.sentences import Spans, is_column, split, unwrapped, words_of_others
from tellers.check.reading.topic import RECENT as RECENTLY
from tellers.check.reading.topic import Asked, Topic, topic_of
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Person, Results
from tellers.check.sifted.every import may_be_sifted, sifted_at_large, sifted_here
from tellers.check.stage import Stage
from tellers.check.stakes.heard import Heard
from tellers.check.than.best import of_his_best
from tellers.check.than.clear import of_another_day
from tellers.check.than.polls import of_by_elections
from tellers.check.than.told import of_comparisons
from tellers.check.than.whole import of_wholes
from tellers.check.under import bare_of, under, unsaid
from tellers.check.unplaced.every import beyond_rules
from tellers.check.unplaced.rows import Table
from tellers.check.upheld.every import of_upheld
from tellers.check.weighed.told import READ_AS_ONE, of_weighed
from tellers.check.where.stands import stands
from tellers.check.whole.nation import Counts, Nation, nation_of
from tellers.record.contests import Contest
from tellers.record.record import Record

T = TypeVar("T")


def check_text(
    record: Record,
    text: str,
    *,
    title: str = "",
    published: date | None = None,
    results: Results | None = None,
) -> tuple[Verdict, ...]:
    """What the record says of every claim that it finds in a text, in order.

    `results` are those declared so far, by contest; without them the record's own stand. Of an
    election of which they tell some, the others have not declared: nothing is told of those, though
    the record may hold them.
    """
    return Reader(record).check_text(text, title=title, published=published, results=results)


@dataclass(frozen=True)
class _Ground:
    """What texts are held against while so much is declared, and what was reckoned of it."""

    declared: Results | None
    record: Record
    results: Results
    counts: Counts
    careers: Careers


class Reader:
    """Reads texts against one record, whose names it keeps."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._gazetteer = Gazetteer(record)
        returns = record.returns
        self._whole = _Ground(None, record, returns, Counts(record, returns), Careers(record))
        self._counting = self._whole

    def _ground(self, declared: Results | None) -> _Ground:
        """What a text is held against: kept until something else is declared."""
        kept = self._whole if declared is None else self._counting
        if kept.declared == declared:
            return kept
        assert declared is not None
        record, own = while_counting(self.record, declared), dict(declared)
        every = Overlaid(own, record.returns)
        careers = self._whole.careers if record is self.record else Careers(record)
        self._counting = _Ground(own, record, every, Counts(record, every), careers)
        return self._counting

    def check_text(
        self,
        text: str,
        *,
        title: str = "",
        published: date | None = None,
        results: Results | None = None,
        contest: Contest | None = None,
    ) -> tuple[Verdict, ...]:
        """What the record says of every claim that it finds in a text, in order.

        `contest` says what the text is about, where the caller knows; else the text must say.
        """
        written, text = text, unwrapped(text)
        found = self._verdicts(Asked(title, text, published, results, contest), text)
        return tuple(found if text == written else (one.as_written(written) for one in found))

    def check_title(
        self,
        title: str,
        *,
        text: str,
        published: date | None = None,
        results: Results | None = None,
    ) -> tuple[Verdict, ...]:
        """What the record says of the title of a text, which stands apart from it.

        The text says what the title is about; a claim's place is that in the title.
        """
        return tuple(self._verdicts(Asked(title, unwrapped(text), published, results), title))

    def _verdicts(self, asked: Asked, text: str) -> list[Verdict]:
        """The verdicts on a text, or on its title, on the page that both of them make."""
        title, published = asked.title, asked.day
        topic = _given(asked.contest) or topic_of(self._gazetteer, title, asked.text, published)
        reading = self._reading(asked, topic, text)
        told = list(reading.verdicts())
        if asked.contest is None and asked.results is None:  # else the caller knows what it is of
            told = of_own_poll(self.record, topic, (title, asked.text), published, told)
            told = of_its_moment(f"{title}. {asked.text}", reading.nation, told)
        held = reading.page.record
        page = reading.page
        told = [unless_unestimated(page, one) for one in told]
        told = [unless_since(page, unless_of_many(page, asked.text, one)) for one in told]
        told = [of_the_year_before(asked.text, in_print(held, one, published)) for one in told]
        told = [on_the_eve(held, one, published) for one in told]
        return [unless_unsure(self.record, topic, one, published) for one in told]

    def _reading(self, asked: Asked, topic: Topic, text: str) -> "_Reading":
        title, published = asked.title, asked.day
        ground = self._ground(asked.results)
        record, every = ground.record, ground.results
        page = Page(record, every, None, topic.election, published=published, seats=topic.seats)
        page.scene = page.scene_of(topic.contest) if topic.contest else None
        page.day, page.listed = published or _day_of(topic), topic.listed
        page.counts, page.careers = ground.counts, ground.careers
        nation = page.counts.of_text(topic.election) if topic.election else None
        about = topic.contest or (topic.election if topic.is_kept else None)
        page.is_old = bool(published and about and published - about.polled_on > RECENTLY)
        page.about = _named_in(title, page, self._gazetteer)
        page.own = topic.contest
        page.home = home_of(title, asked.text, topic.contest, topic.listed)
        page.is_wide = is_wide(title, asked.text, topic.contest, topic.listed)
        reading = _Reading(page, nation, self._gazetteer, text)
        reading.stage.hear_title(title)
        reading.titled = titled_by(title, topic.contest)
        return reading


def _day_of(topic: Topic) -> date | None:
    """The day up to which a text without a date may tell: that of its election."""
    about = topic.contest or topic.election
    return about.polled_on if about is not None else None


def _named_in(title: str, page: Page, names: Gazetteer) -> Person | None:
    """Whom the title names, of those who stood where the text is about."""
    if page.scene is None or not title:
        return None
    sentence = Sentence(0, 0, len(title), title)
    marked = mark(sentence, title, Figures({}, {}), names.finder([page.scene.contest], title))
    people = [m.value for m in marked.marks if isinstance(m.value, Person) and m.value.standings]
    return people[0] if people else None


def _given(contest: Contest | None) -> Topic | None:
    """The topic that the caller knows; a by-election's national picture is no part of it."""
    if contest is None:
        return None
    return Topic(contest, contest.election if contest.election.is_general else None)


BY_PAGES = (
    of_pinned, of_each_year, of_comparisons, of_his_best, of_multiples, of_entrants,
)  # fmt: skip
"""Rooms that read a sentence without its leagues, on each page, one after the other."""


class _Reading:
    """One text while it is read, sentence by sentence."""

    def __init__(self, page: Page, nation: Nation | None, names: Gazetteer, text: str) -> None:
        self.page = page
        self.nation = nation
        self.text = text
        self.stage = Stage(page, names, text)
        self.before: Nation | None = None
        self.fates = Fates()
        self.picture = Picture()
        self.quoted = Spans(words_of_others(text))
        self.is_column = is_column(text)
        self.table = Table()
        self.titled: Sequence[str] = ()
        self.heard = Heard()

    def verdicts(self) -> Iterator[Verdict]:
        """Every claim of the text, in order."""
        figures = figures_in(self.text)
        for sentence in split(self.text):
            quoted = self.quoted.within(sentence.start, sentence.end)
            marked = self.stage.mark(sentence, figures)
            is_quoted = any(a <= sentence.start and sentence.end <= b for a, b in quoted)
            is_told = marked.symbols and not is_quoted  # "Mr." has no word of its own
            told = self._read(marked, quoted) if is_told else []
            self.heard = self.heard.after(marked)
            told = at_last(self.page, marked, told, self.titled)
            yield from told
            yield from unsaid(self.page, marked, quoted, told)

    def _read(self, marked: Marked, quoted: list[tuple[int, int]]) -> list[Verdict]:
        """The verdicts on a sentence; of a figure in brackets, on what it is the figure of."""
        apart = glossed(marked)
        if apart is None:
            return self._twice(marked, quoted)
        figures = [(m, self._fork()._twice(alone, quoted)) for m, alone in apart.in_figures]
        return told_with(self._twice(apart.in_words, quoted), figures)

    def _twice(self, marked: Marked, quoted: list[tuple[int, int]]) -> list[Verdict]:
        """The verdicts on a sentence, read once more in plainer words where some of it is unread.

        Of the second reading nothing stays: the next sentence goes on from the first.
        """
        before = self._fork()
        told = self._told(marked, quoted)
        is_open = is_unread(marked, told)
        more = variants if is_open else turns_of if has_unread_name(marked, told) else None
        for plainer in more(marked, before.page.year) if more else ():
            second = before._fork()._told(plainer, quoted)
            told = read_again(marked, told, second if is_open else without_labels(second))
            if not is_unread(marked, told):
                break
        return before._sifted(marked, quoted, told)

    def _sifted(
        self, marked: Marked, quoted: list[tuple[int, int]], told: list[Verdict]
    ) -> list[Verdict]:
        """What was told of a sentence, and what becomes of the words that nobody read."""
        told = sifted_at_large(Composed(self.page, [], self.nation, marked, told), quoted)
        if not may_be_sifted(marked, told, self.heard):
            return told
        self.stage.hear(marked)
        pages = or_of_the_winner(self.stage.pages(marked), marked)
        asked = Composed(self.page, pages, self.nation, marked, told)
        return sifted_here(asked, self.heard, quoted)

    def _fork(self) -> "_Reading":
        """Another reading that has got as far as this one, and leaves this one as it is."""
        other = _copied(self)
        other.page = self.page.copied()
        other.page.said = {**self.page.said}
        other.stage = _copied(self.stage)
        other.stage.page, other.stage.others = other.page, [*self.stage.others]
        other.fates, other.picture = _copied(self.fates), _copied(self.picture)
        other.table = _copied(self.table)
        return other

    def _told(self, marked: Marked, quoted: list[tuple[int, int]]) -> list[Verdict]:
        """The verdicts on a sentence under every page that it may be of: a support wins."""
        self.stage.hear(marked)
        pages = or_of_the_winner(self.stage.pages(marked), marked)
        nation = nation_of(self.page, self.nation, marked.sentence.text)
        whole, found = bare_of(marked), list[Verdict]()
        bare = without_origins(whole)
        for here in pages:
            here.reach = reach_of(here, marked, self.page.reach)
            told = [in_its_year(here, marked, one) for one in under(here, nation, marked, bare)]
            found += settled([one for one in told if stands(here, marked, one, pages)], quoted)
        carried = self._as_before(pages[0], nation, marked, bare, found)
        before = self.page.copied()
        self.stage.remember(marked)
        self.page.reach = pages[0].reach
        agreed = found if len(pages) == 1 and not carried else brought_together([*found, *carried])
        beyond = beyond_rules(self.page, nation, pages, marked, bare, agreed)
        agreed = laid_beside(agreed, settled(beyond, quoted))
        agreed = with_leagues(self.page, nation, pages, marked, agreed)
        more = of_careers(before, self.stage.seats(), whole, agreed)
        agreed = laid_over(agreed, settled(more, quoted))
        agreed = laid_over(agreed, settled(of_past(pages, bare, agreed), quoted))
        agreed = laid_over(agreed, settled(self.fates.verdicts(pages, bare, agreed), quoted))
        agreed = widened(settled(of_people(pages, marked, agreed), quoted))
        agreed = settled(of_places(pages, bare, agreed), quoted)
        for of_more in BY_PAGES:
            agreed = _settled_anew(of_more(pages, bare, agreed), agreed, quoted)
        agreed = laid_over(agreed, wholes := settled(of_wholes(pages[0], nation, bare), quoted))
        read = of_another_day(pages, bare, agreed)
        agreed = settled(read, quoted) if wholes else _settled_anew(read, agreed, quoted)
        agreed = of_by_elections(pages[0], bare, agreed)
        agreed = of_upheld(pages, nation, marked, bare, agreed)
        agreed = [in_a_column(one) if self.is_column else one for one in agreed]
        agreed = [of_that_time(marked, one) for one in agreed]
        agreed = [right_here(self.page, nation, marked, one) for one in agreed]
        there = self.stage.in_play(), tuple(self.stage.in_line())
        agreed = doubted(marked, [right_elsewhere(self.page, marked, *there, v) for v in agreed])
        weighed = of_weighed(pages, bare, agreed)
        settles = READ_BY_THE_PICTURE | (READ_AS_ONE if weighed != agreed else frozenset())
        agreed = settled(weighed, quoted)
        agreed = _settled_anew(of_sides(pages, nation, bare, agreed), agreed, quoted)
        agreed = self.table.settled(marked, agreed)
        agreed += self.table.verdicts(pages[0], marked, agreed)
        agreed = self.picture.over(before, nation, bare, told_once(halved(agreed)))
        agreed = without_strangers(pages, marked, of_several(pages, bare, agreed))
        agreed = doubted(marked, of_named(marked, agreed), settles)
        agreed = _settled_anew(of_abreast(self.page, pages, nation, marked, agreed), agreed, quoted)
        composed = of_composed(Composed(before, pages, nation, marked, agreed))
        composed = [in_a_column(one) if self.is_column else one for one in composed]
        return _settled_anew(composed, agreed, quoted)

    def _as_before(
        self,
        page: Page,
        nation: Nation | None,
        marked: Marked,
        bare: Marked,
        found: Sequence[Verdict],
    ) -> list[Verdict]:
        """What the election that an earlier sentence named bears out of one that names none.

        "The Conservatives won 317 seats in 2017. Labour gained a net 30."
        """
        if nation is not None and not nation.is_of_text:
            self.before = nation
        if self.before is None or not is_any_false(one for one in found if not one.contest):
            return []
        if years_in(marked.sentence.text):
            return []
        told = under(page, self.before, marked, bare)
        return [one for one in told if one.verdict is Finding.SUPPORTED and not one.contest]


def _settled_anew(
    read: list[Verdict], agreed: list[Verdict], quoted: list[tuple[int, int]]
) -> list[Verdict]:
    """What a reader made of verdicts that were settled: as they are, where it found nothing."""
    return read if read == agreed else settled(read, quoted)


def _copied(one: T) -> T:
    """Another of the same; cheaper than `copy`, for every sentence asks for five."""
    new = object.__new__(type(one))
    new.__dict__ = {**one.__dict__}
    return new
