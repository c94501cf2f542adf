"""Change one vote and watch: one declaration moved across a tie, and what moved with it.

It exists to show that a correction is told everywhere it matters: tally, headline, standfirst,
the national line, the smallest majority and the note. For a replay or a rehearsal alone.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from tellers.count.demo import votes_to_move
from tellers.count.seat import Seat
from tellers.publish.drawing.palette import Mark
from tellers.publish.edition import Change, Edition, Seats, Told
from tellers.publish.parts.frame import Head, page
from tellers.publish.parts.lists import so_far
from tellers.publish.words import capital, contest_path, counted, party_name, sign_of
from tellers.record.figures import find_runner_up, find_winner
from tellers.story.story import Story
from tellers.style.names import style_of
from tellers.style.numbers import write_signed, write_votes

CHOICES = 10
TOKEN = re.compile(r"\d[\d,.]*\d|\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Choice:
    """A declared contest that may be moved: by how few votes, from whom to whom."""

    contest: str
    name: str
    majority: str
    moved: str
    winner: str
    second: str
    line: str


@dataclass(frozen=True, slots=True)
class SeatsRow:
    """One label's seats before and after."""

    mark: Mark
    name: str
    before: str
    after: str
    change: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is told, before and after; `parts` is after, each with whether it is new."""

    what: str
    before: str
    parts: tuple[tuple[str, bool], ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing changed."""
        return not any(is_new for _, is_new in self.parts)


def differing(before: str, after: str) -> tuple[tuple[str, bool], ...]:
    """What is told now, in runs of words, each with whether the earlier telling lacked it.

    >>> differing("held by 378.", "held by 2.")
    (('held by ', False), ('2', True), ('.', False))
    """
    then, now = TOKEN.findall(before), TOKEN.findall(after)
    steps = SequenceMatcher(None, then, now, autojunk=False).get_opcodes()
    return tuple(
        ("".join(now[start:end]), tag != "equal") for tag, _, _, start, end in steps if end > start
    )


def change_page(edition: Edition, change: Change | None = None) -> str:
    """The page before a vote is moved, or with what moving it did."""
    if change is None:
        return _page(edition, "Change one vote and watch", choices=_choices(edition))
    moved = counted(change.moved, "vote")
    name = edition.record.contest(change.contest).constituency.name
    headline = f"{capital(moved)} moved in {name}, and this followed"
    after = change.after.story
    return _page(
        edition,
        headline,
        change=change,
        name=name,
        moved=moved,
        href=contest_path(change.contest),
        seats=_seats(edition, change.seats_before, change.seats_after),
        lines=_lines(edition, change),
        note=after.corrections[-1].note if after.corrections else "",
        version=after.version,
    )


def _page(edition: Edition, headline: str, **values: object) -> str:
    head = Head(headline, "night", so_far(edition))
    return page("change.html", edition.record, head, edition, headline=headline, **values)


def _choices(edition: Edition) -> list[Choice]:
    """The closest contests declared so far, the closest first."""
    found = (_choice(edition, seat) for seat in edition.tally.closest(CHOICES))
    return [choice for choice in found if choice is not None]


def _choice(edition: Edition, seat: Seat) -> Choice | None:
    result = edition.state.results[seat.contest]
    won, second = find_winner(result), find_runner_up(result)
    if won is None or second is None or seat.majority is None:
        return None
    record, moved = edition.record, counted(votes_to_move(result), "vote")
    majority = write_votes(seat.majority)
    short = [sign_of(record, one.label.key).label for one in (won, second)]
    return Choice(
        seat.contest,
        seat.name,
        majority,
        moved,
        capital(style_of(record.parties, won.label.key).people),
        style_of(record.parties, second.label.key).people,
        f"{seat.name}: {short[0]} by {majority}; {moved} to {short[1]}",
    )


def _seats(edition: Edition, before: Seats, after: Seats) -> list[SeatsRow]:
    """The labels whose seats moved, most seats first."""
    then, now = dict(before), dict(after)
    moved = [key for key in {**then, **now} if then.get(key, 0) != now.get(key, 0)]
    return [
        SeatsRow(
            sign_of(edition.record, key),
            party_name(edition.record, key),
            write_votes(then.get(key, 0)),
            write_votes(now.get(key, 0)),
            write_signed(now.get(key, 0) - then.get(key, 0)),
        )
        for key in sorted(moved, key=lambda key: -then.get(key, 0))
    ]


def _lines(edition: Edition, change: Change) -> list[Line]:
    before, after = change.before.story, change.after.story
    night_before, night_after = change.national_before, change.national_after
    told = (
        ("Headline there", before.headline.text, after.headline.text),
        ("Standfirst there", before.standfirst.text, after.standfirst.text),
        ("Headline of the night", night_before.headline.text, night_after.headline.text),
        ("The national line", _copy(night_before), _copy(night_after)),
        (
            "Smallest majority so far",
            _smallest(edition, change.narrowest_before, change.before),
            _smallest(edition, change.narrowest_after, change.after),
        ),
    )
    return [Line(what, was, differing(was, now)) for what, was, now in told]


def _copy(story: Story) -> str:
    """The first paragraph of a story: the one with the tally."""
    sentences = story.paragraphs[0] if story.paragraphs else (story.standfirst,)
    return " ".join(sentence.text for sentence in sentences)


def _smallest(edition: Edition, contest: str, told: Told) -> str:
    """A place and its majority, as it stood when the moved contest was told so."""
    if not contest:
        return "None is alone the smallest"
    name = edition.record.contest(contest).constituency.name
    facts = told.facts or told.story.facts
    majority = next((f.value for f in facts.values() if f.kind == "majority"), None)
    if contest != told.story.subject:
        seat = edition.tally.seats.get(contest)
        majority = seat.majority if seat else None
    return f"{name}, {write_votes(majority)}" if isinstance(majority, int) else name
