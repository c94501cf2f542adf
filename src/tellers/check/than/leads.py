"""A lead told as so many times, as larger or as smaller than another year's, with no figure of it.

"9,641 clear of the Tories, more than double his lead in 2010": the lead may be of any year that
the sentence tells, and is the count that it tells just before where that is somebody's lead here.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.measure.contest import majority_of
from tellers.check.measure.query import Reading
from tellers.check.scene import Frame, Person
from tellers.check.statement.comparison import is_times
from tellers.check.statement.said import Answer, Said, first_of, is_one
from tellers.check.than import words
from tellers.check.than.then import clause_after, frames_then
from tellers.style.numbers import Form, write_share, write_votes

TIMES = {"half": Fraction(1, 2), "twice": Fraction(2), "double": Fraction(2), "treble": Fraction(3),
         "triple": Fraction(3)}  # fmt: skip
LEAST = 20
"""A smaller count is told as no lead."""
SMALLER = frozenset(
    {"smaller", "slimmer", "lower", "narrower", "thinner", "tighter", "less", "fewer"}
)


def _then(said: Said) -> list[tuple[Frame, int]]:
    """The leads that the other side may be: of the year, or the day, that the words name."""
    clause = clause_after(said, said.match.start("then") - 1)
    found = ((frame, majority_of(frame)[0]) for frame in frames_then(said, clause))
    return [(frame, lead) for frame, lead in found if lead]


def _ours(said: Said) -> list[int]:
    """The leads that may be compared: the count told just before, else the contest's own."""
    now = said.scene.now
    own = majority_of(now)[0] if now else None
    told = words.A_LEAD.search(said.before) or words.LEAD_OF.search(said.before)
    if told is None:
        return [own] if own else []
    lead = said.marked.mark(told["m"]).amount.value
    known = {majority_of(frame)[0] for frame in said.scene.ever}
    if lead < LEAST or lead.denominator != 1:
        return []
    is_known = int(lead) in known
    return [int(lead)] if is_known or not own else [int(lead), own]


def times_a_lead(said: Said) -> Iterator[Answer]:
    """So many times a lead that somebody had in another year."""
    symbol, part = said.match["n"], said.match["f"]
    for frame, old in _then(said):
        for new in _ours(said):
            times = Fraction(new, old)
            if part:
                holds = bool(said.marked.mark(part).amount.fits(times))
            elif symbol:
                amount = said.marked.mark(symbol).amount
                holds = bool(amount.fits(times)) or abs(times - amount.value) < Fraction(1, 4)
            else:
                wanted = TIMES[said.match["verb"]]
                holds = is_times(said.match["hedge"] or "", wanted, times)
            why = f"{write_votes(new)} ÷ {write_votes(old)} = {float(times):.2f}"
            reading = Reading(f"lead against {frame.words}", times, why, (frame.row,))
            yield holds, reading, f"{float(times):.2f}"


def larger_by(said: Said) -> Iterator[Answer]:
    """By how many votes a lead is larger, or smaller, than that of another year."""
    amount = said.marked.mark(said.match["n"]).amount
    if amount.form is not Form.NUMBER or amount.decimals:
        return
    sign = -1 if said.match["way"] in SMALLER else 1
    for frame, old in _then(said):
        for new in _ours(said):
            why = f"{write_votes(new)} now, {write_votes(old)} then"
            reading = Reading(f"lead against {frame.words}", None, why, (frame.row,))
            yield bool(amount.fits(sign * (new - old))), reading, str(abs(new - old))


def larger_than_his(said: Said) -> Iterator[Answer]:
    """That a figure just spoken of is larger, or smaller, than that of whoever won in a year.

    The majority and the winner's votes may be meant, and the parts that they were of all votes;
    what the words rule out is not asked.
    """
    who, now = said.who("who"), said.scene.now
    if not isinstance(who, Person) or now is None or not words.THAT_IS.search(said.before):
        return
    sign = -1 if said.match["way"] in SMALLER else 1
    in_what = said.match["what"] or ""
    for frame in frames_then(said, clause_after(said, said.match.start("then") - 1)):
        first = first_of(frame)
        if first is None or not is_one(frame, who, *first):
            continue
        for name, new, old in _pairs(now, frame, in_what):
            why = f"{_shown(new)} now, {_shown(old)} then"
            reading = Reading(f"{name} against {frame.words}", None, why, (now.row, frame.row))
            yield sign * (new - old) > 0, reading, str(old) if isinstance(old, int) else ""


def _pairs(
    now: Frame, then: Frame, in_what: str
) -> Iterator[tuple[str, int | Fraction, int | Fraction]]:
    """What two winners may be held against each other by, the one of now first."""
    for name, of in (("majority", _majority), ("votes", _votes)):
        new, old = of(now), of(then)
        if new is None or old is None:
            continue
        if in_what != "share":
            yield name, new, old
        if in_what != "votes":
            parts = (Fraction(new, _all(now)), Fraction(old, _all(then)))
            yield f"{name} as a part", *parts


def _shown(value: int | Fraction) -> str:
    return write_votes(value) if isinstance(value, int) else write_share(value)


def _majority(frame: Frame) -> int | None:
    return majority_of(frame)[0]


def _votes(frame: Frame) -> int | None:
    return max((int(one) for one in frame.result.votes.values()), default=None)


def _all(frame: Frame) -> int:
    return int(sum(frame.result.votes.values())) or 1
