"""The counts that another is held against: of the poll before, of a year that is named, of now."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tellers.check.grammar import runs
from tellers.check.measure.query import anybody, counted, subjects
from tellers.check.measure.when import CENTURY
from tellers.check.scene import Frame, Who
from tellers.check.statement.said import Said, asked
from tellers.check.than import words
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.people import Citation


class Side(NamedTuple):
    """One poll of somebody: whose, of which result, how many votes, what share, its rows."""

    name: str
    frame: Frame
    votes: int
    share: Fraction
    cites: tuple[Citation, ...]


def clause_after(said: Said, at: int) -> str:
    """The words of the other count, from a place of the skeleton on."""
    found = words.CLAUSE.match(said.marked.skeleton[at:])
    return f"{found[0]} " if found else " "


def frames_then(said: Said, clause: str) -> tuple[Frame, ...]:
    """The results before that some words name; none where they name no other day."""
    scene = said.scene
    if year := words.A_YEAR.search(clause):
        dated = said.marked.mark(year["year"]).dated
        found = scene.in_year(dated.on.year)
    elif runs.BY_ELECTION.search(clause):
        found = tuple(f for f in scene.then if not f.election.is_general)
    elif ago := words.YEARS_BEFORE.search(clause):
        years = said.marked.mark(ago["n"]).amount.value
        found = scene.in_year(scene.contest.polled_on.year - min(int(years), CENTURY))
    else:
        found = scene.then if words.THEN.search(clause) else ()
    is_before = (f for f in found if not f.is_now and f.polled_on < scene.contest.polled_on)
    return tuple(is_before)


def names_on(frame: Frame) -> int | None:
    """How many stood; None where that is not known."""
    if isinstance(frame.result, Notional) or frame.result.contest.has_bucket:
        return None
    return len(frame.result.contest.candidacies)


def sides_of(frame: Frame, who: Who) -> Iterator[Side]:
    """What somebody, or a party, polled in one result."""
    total = figures.total_votes(frame.result)
    for name, votes, cites in counted(frame, who):
        yield Side(name, frame, votes, Fraction(votes, total), (*cites, frame.row))


def people_of(said: Said) -> list[Who]:
    """Whom the words before a comparison are about; a pronoun may mean any of those named last."""
    q = asked(said, "votes")
    if words.THAT_IS.search(said.before):
        spoken_of = (said.page.person, said.page.place(1))
        return list(dict.fromkeys(who for who in spoken_of if who is not None))
    found = list((subjects(q) or anybody(q))[:1])
    is_open = words.PRONOUN.search(said.before)
    return list(dict.fromkeys([*found, *(said.page.people if is_open else ())]))


def our_sides(said: Said) -> list[Side]:
    """What those polled now of whom the words before a comparison are."""
    now = said.scene.now
    return [one for who in people_of(said) for one in sides_of(now, who)] if now else []


def every_side(said: Said) -> list[Side]:
    """What everybody polled now, of any of whom a figure that "that" is may be."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional):
        return []
    every = map(said.page.person_of, now.result.contest.candidacies)
    return [one for who in every for one in sides_of(now, who)]


def their_sides(said: Said, at: int) -> list[Side]:
    """What the other of a comparison polled: then, or now where the words name no other day."""
    clause = clause_after(said, at)
    text = said.marked.skeleton[at:]
    now = said.scene.now
    then = frames_then(said, clause)
    found = words.WHOSE.match(clause)
    is_rival = bool(found and found["who"][0] in "CP" and words.ALONE.match(text))
    if is_rival and found and now and not then:
        who = said.page_who(found["who"])
        return list(sides_of(now, who)) if who else []
    if found and found["who"][0] in "CP" and not words.RIVAL_THEN.match(clause):
        return []
    if words.NO_OTHER.match(text):
        return []
    whose = _whose(said, found)
    return [one for who in whose for frame in then for one in sides_of(frame, who)]


def _whose(said: Said, found: re.Match[str] | None) -> list[Who]:
    """Whose the other count is: a name's own, else that of whom the words before are.

    Whoever was spoken of last is meant only where the sentence itself names nobody first.
    """
    if found and found["who"][0] in "CP":
        who = said.page_who(found["who"])
        return [who] if who else []
    ours = people_of(said)
    if ours and words.PERSON.search(f" {said.before}{said.match[0]} "):
        return ours
    spoken_of = [said.page.person] if said.page.person else []
    return list(dict.fromkeys([*ours, *spoken_of]))


def together(said: Said, at: int) -> list[Side]:
    """What several of one poll come to, where the words put them together."""
    text, now = said.marked.skeleton[at:], said.scene.now
    found = words.TOGETHER.match(text)
    if now is None or not (found or words.SEVERAL.match(text)):
        return []
    if found is None:  # "than Shafat Ali and Reform UK": than both, or than each
        several = words.SEVERAL.match(text)
        each = their_sides(said, at)
        return [*_sum(said, now, f" {several['all']} "), *each] if several else each
    return _sum(said, now, f" {found['all']} ")


def gathered(said: Said) -> list[Side]:
    """What those of whom the words before a comparison are come to, put together."""
    clause = said.before[max(said.before.rfind(mark) for mark in ";:") + 1 :]
    return _sum(said, said.scene.now, f" {clause} ") if said.scene.now else []


def _sum(said: Said, now: Frame, text: str) -> list[Side]:
    people = [said.page_who(m["who"]) for m in words.PERSON.finditer(text)]
    each = [list(sides_of(now, who)) if who else [] for who in people]
    if not each or not all(len(one) == 1 for one in each):
        return []
    every = [one[0] for one in each]
    votes, share = sum(one.votes for one in every), sum((one.share for one in every), Fraction(0))
    return [Side(" and ".join(one.name for one in every), now, votes, share, (now.row,))]
