"""Moves told against an earlier day that the words name, and figures held against each other.

"Turnout was up a shade on last time", "improved slightly on her party's share of 2015", "a smaller
share than before"; "4,882 clear, more than twice the 2,069 of five years ago".
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar import beside
from tellers.check.measure.contest import majority_of, turnouts, votes_of
from tellers.check.measure.query import Reading, subjects
from tellers.check.scene import Frame, Person, Reach, Who, keys_of
from tellers.check.statement.comparison import is_times
from tellers.check.statement.said import Said, asked
from tellers.record.contests import Notional
from tellers.style.numbers import write_share, write_votes

Pair = tuple[Fraction, str]
"""A move, up or down, and the sum of it."""

MORE = frozenset({
    "up", "higher", "larger", "bigger", "greater", "better", "fatter", "more", "improved", "built",
    "increased", "busier", "heavier", "wider", "improvement", "above", "rise", "increase",
    "advance",
})  # fmt: skip
"""Words of a move that are of a rise; all others are of a fall."""


def moved_since(said: Said) -> Iterator[Verdict]:
    """That a turnout, or somebody's share or vote, is more, or less, than on another day."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional) or said.page.reach is Reach.WHOLE:
        return
    what = said.match.groupdict().get("what") or "turnout"
    if _is_of_another_turnout(said, now):
        return
    way = 1 if MORE.intersection(said.match["verb"].split()) else -1
    found = [(f, move) for f in _then(said) for move in _moves(said, what, now, f)]
    if not found:
        return
    good = next(((f, m) for f, m in found if m[0] * way > 0), None)
    if good is None and said.page.reach is not Reach.HERE:
        return
    frame, (value, why) = good or found[0]
    reading = Reading(f"{what} against {frame.words}", None, why, (now.row, frame.row))
    right = f"{float(value):.2f}" if what != "vote" else str(int(value))
    yield said.verdict("change", said.span("span"), good is not None, reading, correct=right)


def _is_of_another_turnout(said: Said, now: Frame) -> bool:
    """Whether a turnout is told that is not the contest's: it is the whole's, perhaps."""
    symbol = said.match.groupdict().get("q")
    amount = said.marked.mark(symbol).amount if symbol else None
    own = (turnout.value for turnout in turnouts(now) if turnout.value is not None)
    return amount is not None and not any(amount.fits(Fraction(one)) for one in own)


def _then(said: Said) -> tuple[Frame, ...]:
    """The results of the day that the words name, else those before."""
    symbol = said.match.groupdict().get("year")
    if not symbol:
        return said.scene.then
    year = said.marked.mark(symbol).dated.on.year
    return tuple(one for one in said.scene.in_year(year) if not one.is_now)


def _moves(said: Said, what: str, now: Frame, base: Frame) -> Iterator[Pair]:
    if what.startswith("turnout"):
        for new, old in zip(turnouts(now), turnouts(base), strict=False):
            if new.value is not None and old.value is not None:
                yield 100 * (Fraction(new.value) - Fraction(old.value)), f"{new.why}; {old.why}"
        return
    for who in _whose(said):
        yield from _of_votes(now, base, who) if what == "vote" else _of_shares(now, base, who)


def _whose(said: Said) -> tuple[Who, ...]:
    symbol = said.match.groupdict().get("who")
    named = said.page_who(symbol) if symbol else None
    return (named,) if named else tuple(subjects(asked(said, "share")))[:1]


def _of_shares(now: Frame, base: Frame, who: Who) -> Iterator[Pair]:
    for key in _keys(now, who):
        new, old = now.share(key), base.share(key)
        if new is not None and old is not None and key not in ("ind", "spk"):
            yield 100 * (new - old), f"{write_share(new)} now, {write_share(old)} then"


def _of_votes(now: Frame, base: Frame, who: Who) -> Iterator[Pair]:
    for key in _keys(now, who):
        new, old = votes_of(now, key), votes_of(base, key)
        if new is not None and old is not None and key not in ("ind", "spk"):
            yield Fraction(new - old), f"{write_votes(new)} now, {write_votes(old)} then"


def _keys(now: Frame, who: Who) -> tuple[str, ...]:
    """The labels of somebody at this contest, or a party's own."""
    own = tuple(dict.fromkeys(c.label.key for c in now.candidacies(who)))
    return own if isinstance(who, Person) else (own or keys_of(who)[:1])


# --------------------------------------------------------- figures of a sentence


def ratio_of_figures(said: Said) -> Iterator[Verdict]:
    """That one figure of a sentence is so many times another that is told beside it.

    It is false only where both are figures of this contest or the one before.
    """
    one, other = (said.marked.mark(said.match[g]).amount for g in ("first", "second"))
    if not other.value or one.value <= LEAST or other.value <= LEAST:
        return
    found = Fraction(one.value) / other.value
    symbol = said.match.groupdict().get("times")
    if symbol:
        holds = said.marked.mark(symbol).amount.fits(found)
        holds = holds or abs(found - said.marked.mark(symbol).amount.value) < NEAR
    else:
        hedge = (said.match["hedge"] or "").strip()
        holds = is_times(
            hedge, beside.TIMES[TIMES_OF.get(said.match["verb"], said.match["verb"])], found
        )
    known = set(_known(said))
    if not holds and not {int(one.value), int(other.value)} <= known:
        return
    why = f"{write_votes(int(one.value))} ÷ {write_votes(int(other.value))}"
    rows = (said.scene.now.row,) if said.scene.now else ()
    reading = Reading("one figure against the other", found, why, rows)
    right = f"{float(found):.2f}"
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=right)


LEAST = 20
NEAR = Fraction(1, 4)
TIMES_OF = {"half": "halved"}


def _known(said: Said) -> Iterator[int]:
    """Every poll and majority of the contest and of those that it is compared with."""
    for frame in (said.scene.now, *said.scene.then):
        if frame is None:
            continue
        majority = majority_of(frame)[0]
        if majority is not None:
            yield majority
        yield from (int(votes) for votes in frame.result.votes.values())


# ----------------------------------------------------- a vote against the majority


def over_majority(said: Said) -> Iterator[Verdict]:
    """That somebody polled more, or fewer, votes than the majority."""
    now, who = said.scene.now, said.who("who")
    majority = majority_of(now)[0] if now else None
    if now is None or who is None or majority is None or isinstance(now.result, Notional):
        return
    polled = [now.result.votes[c.id] for c in now.candidacies(who)]
    if len(polled) != 1:
        return
    is_more = said.match["verb"] == "more"
    holds = (polled[0] > majority) if is_more else (polled[0] < majority)
    why = f"{write_votes(polled[0])} against {write_votes(majority)}"
    reading = Reading(f"votes against the majority, {now.words}", None, why, (now.row,))
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=str(polled[0]))
