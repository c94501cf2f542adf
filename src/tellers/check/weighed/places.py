"""Places that are told by how many there are to the last, or by what they were before."""

from collections.abc import Iterator

from tellers.check.measure.field import places
from tellers.check.measure.query import Reading
from tellers.check.scene import Frame, Parties, Person, Who, keys_of
from tellers.check.statement.said import Answer, Said
from tellers.check.weighed.poll import ONE, Part, frame_then, poll_of, votes_in

LEAPT = frozenset({"leapfrogged", "leapt over", "vaulted over", "vaulted", "jumped over"})
"""Words that are of nobody who was in front before."""


def from_below(said: Said) -> Iterator[Part]:
    """A place counted from the last: "second from bottom", "last but one"."""
    poll = poll_of(said)
    who = said.who("who") if poll else None
    if poll is None or who is None:
        return
    wanted = _from_last(said)
    rows: list[Answer] = []
    for rank, reading in places(poll.frame, who):
        below = len(poll.result.votes) + 1 - rank
        rows.append((below == wanted, reading, str(rank)))
    yield Part("position", said.span("span"), rows)


def _from_last(said: Said) -> int:
    """Which one from the last the words mean, the last itself being the first."""
    group = said.match.groupdict()
    if symbol := group.get("n"):
        return int(said.marked.mark(symbol).amount.value)
    count = group.get("but") or group.get("up")
    if count and count[0] == "N":
        return int(said.marked.mark(count).amount.value) + 1
    return 2


def _party(who: Who, *, is_now: bool = False) -> Who:
    """Somebody's party, of which a place before may be told."""
    return Parties(keys_of(who)) if isinstance(who, Person) and not is_now else who


def _ranks(frame: Frame, who: Who) -> list[tuple[int, Reading]]:
    """The places of somebody in a result, and of his party where he did not stand."""
    own = list(places(frame, who)) if not isinstance(who, Person) or frame.candidacies(who) else []
    return own or list(places(frame, _party(who)))


def climbed(said: Said) -> Iterator[Part]:
    """So many places up, or down, since the poll before."""
    poll = poll_of(said, is_dated=True)
    who = said.who("who") if poll else None
    then = frame_then(said, said.match.groupdict().get("year")) if poll else None
    if poll is None or who is None or then is None:
        return
    symbol = said.match["n"]
    wanted = ONE.get(symbol) or int(said.marked.mark(symbol).amount.value)
    sign = 1 if said.match["up"] else -1
    now, before = _ranks(poll.frame, who), _ranks(then, who)
    if len(now) != 1 or len(before) != 1:
        return
    moved = (before[0][0] - now[0][0]) * sign
    why = f"{before[0][0]} then, {now[0][0]} now"
    reading = Reading(f"places moved since {then.words}", None, why, now[0][1].cites)
    yield Part("position", said.span("span"), [(moved == wanted, reading, str(abs(moved)))])


def overtook(said: Said) -> Iterator[Part]:
    """That somebody passed a rival: in front of him now, and behind him the time before.

    "Overtook" may be told of one count as well, in which nobody led before; a leap may not.
    """
    poll = poll_of(said, is_dated=True)
    who, other = (said.who("who"), said.who("other")) if poll else (None, None)
    then = frame_then(said, None) if poll else None
    if poll is None or who is None or other is None or then is None:
        return
    ours, theirs = votes_in(poll.frame, who), votes_in(poll.frame, other)
    old, their_old = votes_in(then, who), votes_in(then, other)
    if ours is None or theirs is None or their_old is None or who == other:
        return
    was_behind = (old or 0) < their_old
    is_ahead = ours > theirs
    holds: bool | None = is_ahead and was_behind
    if is_ahead and not was_behind and said.match["verb"] not in LEAPT:
        holds = None
    why = f"{old or 0} against {their_old} then, {ours} against {theirs} now"
    reading = Reading(f"who was ahead, against {then.words}", None, why, (poll.frame.row,))
    yield Part("comparative", said.span("span"), [(holds, reading, str(ours - theirs))])


def then_and_now(said: Said) -> Iterator[Part]:
    """A place and the one before it, side by side: "third in 2015, was fifth"."""
    poll = poll_of(said, is_dated=True)
    who = said.who("who") if poll else None
    then = frame_then(said, said.match.groupdict().get("year")) if poll else None
    if poll is None or who is None or then is None:
        return
    for group, frame in (("then", then), ("o", poll.frame)):
        mark = said.marked.mark(said.match[group])
        wanted = int(mark.amount.value)
        ranks = _ranks(frame, who)
        if group == "then" and isinstance(who, Person):
            ranks += list(places(frame, _party(who)))
        if not ranks:
            return
        rows: list[Answer] = [(rank == wanted, reading, str(rank)) for rank, reading in ranks]
        yield Part("position", (mark.start, mark.end), rows, str(wanted))


def stayed(said: Said) -> Iterator[Part]:
    """A place that somebody, or his party, had the time before as well."""
    poll = poll_of(said, is_dated=True)
    who = said.who("who") if poll else None
    then = frame_then(said, None) if poll else None
    if poll is None or who is None or then is None:
        return
    wanted = int(said.marked.mark(said.match["o"]).amount.value)
    now, before = _ranks(poll.frame, who), _ranks(then, who)
    if isinstance(who, Person):
        before += list(places(then, _party(who)))
    if not now or not before:
        return
    rows: list[Answer] = []
    for rank, reading in now:
        for old, _ in before:
            right = str(rank if rank != wanted else old)
            rows.append((rank == wanted == old, reading, right))
    yield Part("position", said.span("span"), rows, str(wanted))
