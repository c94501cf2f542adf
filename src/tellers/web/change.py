"""Change one vote and watch: a declaration moved across a tie, with what it did, and back again.

It goes through the desk like any correction: two more lines in the ledger, a note to readers. On a
night that is happening it is refused.
"""

from collections.abc import Iterable
from datetime import datetime

from tellers.count.demo import SIGNED, across_a_tie, votes_to_move
from tellers.count.ledger import LedgerKind, corrected
from tellers.desk import Desk, Update
from tellers.errors import CountError
from tellers.publish.edition import Change, Told
from tellers.record.contests import Return
from tellers.record.record import Record
from tellers.style.names import style_of

WHY = "a demonstration: votes moved across a tie"
WHY_BACK = "the demonstration is over: the votes as declared"


def move(desk: Desk, contest: str, at: datetime) -> tuple[Change, Update]:
    """The fewest votes moved from a winner to the runner-up that elect the runner-up.

    `contest` empty is the closest result declared so far.

    Raises:
        CountError: the night is live, nothing is declared there, or a bucket hides the majority.
    """
    _check(desk)
    contest = contest or _closest(desk)
    result, before = _standing(desk, contest)
    seats, national, narrowest = _seats(desk), desk.edition().national, _narrowest(desk)
    draft = corrected(across_a_tie(result), at=desk.moment(at), by=SIGNED, reason=WHY)
    update = desk.receive(draft)
    _, after = _standing(desk, contest)
    change = Change(
        contest=contest,
        moved=votes_to_move(result),
        before=before,
        after=after,
        seats_before=seats,
        seats_after=_seats(desk),
        national_before=national,
        national_after=desk.edition().national,
        narrowest_before=narrowest,
        narrowest_after=_narrowest(desk),
    )
    return change, update


def check_movable(desk: Desk, contest: str) -> None:
    """See that a move can be made, before anything is undone for it.

    Raises:
        CountError: the night is live, nothing is declared there, or a bucket hides the majority.
    """
    _check(desk)
    votes_to_move(_standing(desk, contest or _closest(desk))[0])


def undo(desk: Desk, contest: str, at: datetime) -> Update:
    """The votes as they were declared, put back by one more correction.

    Raises:
        CountError: the night is live, or the contest's last line is no demonstration.
    """
    _check(desk)
    current = desk.state.contests.get(contest)
    if current is None or current.entry.reason != WHY or current.before is None:
        raise CountError(
            f"{contest} is in no demonstration." if contest else "No vote has been moved.",
            mend="Move one with: tellers correct --demo",
        )
    first = current.before.result
    if first is None:
        raise CountError(f"{contest}: nothing was declared before.")
    draft = corrected(first, at=desk.moment(at), by=SIGNED, reason=WHY_BACK)
    return desk.receive(draft)


def moved_now(desk: Desk) -> str:
    """The contest whose last line is a demonstration, the latest one; empty where none is."""
    lines = [c.entry for c in desk.state.contests.values() if c.entry.reason == WHY]
    return max(lines, key=lambda entry: entry.seq).contest if lines else ""


def _check(desk: Desk) -> None:
    if desk.ledger.birth.kind is LedgerKind.LIVE:
        raise CountError(
            "A night that is happening is not moved for show.", mend="Use a replay: tellers up."
        )


def _closest(desk: Desk) -> str:
    closest = desk.tally.closest(1)
    if not closest:
        raise CountError("No majority is known yet.", mend="Let a night be counted: tellers up.")
    return closest[0].contest


def _standing(desk: Desk, contest: str) -> tuple[Return, Told]:
    result, told = desk.state.results.get(contest), desk.told(contest)
    if result is None or told is None:
        raise CountError(f"{contest} has not declared.", mend="Choose one that has.")
    return result, told


def _seats(desk: Desk) -> tuple[tuple[str, int], ...]:
    return tuple((row.party, row.seats) for row in desk.tally.parties if row.seats)


def _narrowest(desk: Desk) -> str:
    return desk.narrowest.contest if desk.narrowest else ""


def change_json(record: Record, change: Change) -> dict[str, object]:
    """What a change did, in the words of the wire: each thing before and after."""
    after = change.after.story
    notes = after.corrections
    rows = (
        ("headline", change.before.story.headline.text, after.headline.text),
        ("standfirst", change.before.story.standfirst.text, after.standfirst.text),
        ("seats", seats_line(record, change.seats_before), seats_line(record, change.seats_after)),
        ("nation", change.national_before.headline.text, change.national_after.headline.text),
        (
            "smallest majority",
            _place(record, change.narrowest_before),
            _place(record, change.narrowest_after),
        ),
        ("note", "none", notes[-1].note if notes else "none"),
    )
    return {
        "contest": change.contest,
        "name": record.contest(change.contest).constituency.name,
        "moved": change.moved,
        "changes": [{"what": what, "before": was, "after": now} for what, was, now in rows],
    }


def seats_line(record: Record, seats: Iterable[tuple[str, int]]) -> str:
    """Seats by short label: Con 159, Lab 114."""
    return ", ".join(f"{style_of(record.parties, party).short} {number}" for party, number in seats)


def _place(record: Record, contest: str) -> str:
    return record.contest(contest).constituency.name if contest else "shared, or not known"
