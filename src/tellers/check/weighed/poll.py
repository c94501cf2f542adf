"""The poll that a sentence weighs, and who of it is meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from tellers.check.measure.query import Reading, counted
from tellers.check.scene import Frame, Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said
from tellers.check.weighed import words
from tellers.record.contests import Candidacy, Notional, Return

ONE = {"one": 1, "a": 1, "two": 2}


@dataclass(frozen=True, slots=True)
class Part:
    """One claim of a comparison: its kind, where its words stand, and what the record answers."""

    kind: str
    span: tuple[int, int]
    answers: Sequence[Answer]
    claimed: str = ""


@dataclass(frozen=True, slots=True)
class Poll:
    """The contest's own result, in which everybody who stood is counted by himself."""

    frame: Frame
    result: Return

    @property
    def polled(self) -> list[int]:
        """What everybody polled, most first."""
        return sorted(self.result.votes.values(), reverse=True)

    @property
    def total(self) -> int:
        """All the votes."""
        return sum(self.result.votes.values())

    def reading(self, line: str, why: str) -> Reading:
        """A reading of this poll."""
        return Reading(f"{line}, {self.frame.words}", None, why, (self.frame.row,))


def poll_of(said: Said, *, is_dated: bool = False) -> Poll | None:
    """The contest's own poll, where a comparison is of that; `is_dated` where it names a day."""
    now = said.scene.now
    if now is None or not isinstance(now.result, Return) or now.result.others:
        return None
    text = f"{said.before} {said.match[0]} "
    clause = text[max(text.rfind(mark) for mark in ";:") + 1 :]
    own = said.scene.contest.polled_on.year
    if words.NOT_SO.search(f" {clause} ") or said.names_another_year(said.before):
        return None
    if not is_dated and (words.ANOTHER_DAY.search(f" {clause} ") or _is_then(said, own)):
        return None
    return Poll(now, now.result)


def _is_then(said: Said, own: int) -> bool:
    """Whether the words just behind a comparison put it at another poll."""
    behind = said.marked.skeleton[said.match.end() :][:NEAR]
    year = words.THEN_BEHIND.match(behind)
    if year is None:
        return False
    return not year["year"] or said.marked.mark(year["year"]).dated.on.year != own


NEAR = 60
"""Letters behind a comparison in which its day may stand."""


def one_of(said: Said, poll: Poll, symbol: str) -> Candidacy | None:
    """The one of a poll whom a name, or a pronoun, means."""
    symbol = symbol.removeprefix("the ").strip()
    rank = {"winner": 1, "victor": 1, "runner-up": 2}.get(symbol, 0)
    who = said.page.place(rank) if rank else said.page_who(symbol)
    return candidacy_of(poll, who)


def candidacy_of(poll: Poll, who: Who | None) -> Candidacy | None:
    """The one of a poll that somebody, or a party, is; None where there is none, or are several."""
    found = poll.frame.candidacies(who) if who is not None else ()
    return found[0] if len(found) == 1 else None


def every_one(said: Said, poll: Poll, text: str) -> list[Candidacy]:
    """All whom some words name, each once; none where one of them is none, or several."""
    symbols = [m["who"] for m in words.A_NAME.finditer(f" {text} ")]
    found = [one_of(said, poll, symbol) for symbol in symbols]
    known = [one for one in found if one is not None]
    return known if len(known) == len(found) else []


def votes_in(frame: Frame, who: Who) -> int | None:
    """What somebody's party polled in a result; None where it is not one candidate's."""
    own = Parties(keys_of(who)) if isinstance(who, Person) and not frame.is_now else who
    found = list(counted(frame, own))
    return found[0][1] if len(found) == 1 else None


def frame_then(said: Said, year: str | None) -> Frame | None:
    """The result before: of a year that is named, or the last; never an estimate."""
    if year:
        wanted = said.marked.mark(year).dated.on.year
        found = [f for f in said.scene.in_year(wanted) if not f.is_now]
    else:
        found = list(said.scene.then)
    found = [f for f in found if not isinstance(f.result, Notional)]
    return found[0] if found else None
