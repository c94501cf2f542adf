"""Votes between two places, or two who stood, and by how many somebody missed one, or took it."""

from collections.abc import Iterable, Iterator

from tellers.check.statement.said import Answer, Said
from tellers.check.weighed.poll import Part, Poll, one_of, poll_of
from tellers.style.numbers import MINUS, Amount, Form, Hedge, write_votes

MOST_NAMES = 30
"""A smaller count may be one of candidates, and is told of places by its own words."""


def between(said: Said) -> Iterator[Part]:
    """So many votes between two places, or between two who stood."""
    poll = poll_of(said)
    if poll is None:
        return
    mark, group = said.marked.mark(said.match["n"]), said.match.groupdict()
    two = group["b"] or group.get("b2") or ""
    other = _polled(said, poll, two)
    rows: list[Answer] = []
    for one in _either(said, poll, group["a"]) if _is_count(mark.amount) else ():
        if one is None or other is None or one == other:
            continue
        gap = abs(one - other)
        why = f"{write_votes(max(one, other))} {MINUS} {write_votes(min(one, other))}"
        is_so = bool(mark.amount.fits(gap))
        rows.append((is_so, poll.reading("votes between them", why), str(gap)))
    is_exact = mark.amount.hedge is Hedge.EXACT and other is not None
    is_of_one = is_exact and any(
        mark.amount.fits(abs(votes - (other or 0))) for votes in poll.polled
    )
    if rows and (any(row[0] for row in rows) or not (group["a"] in PRONOUNS and is_of_one)):
        yield Part("lead", (mark.start, mark.end), rows)


def _either(said: Said, poll: Poll, symbol: str) -> Iterable[int | None]:
    """What somebody polled; of a pronoun whom it may mean, and the winner."""
    own = _polled(said, poll, symbol)
    return dict.fromkeys((own, _at(poll, 1))) if symbol in PRONOUNS else (own,)


def _is_count(amount: Amount) -> bool:
    return amount.form is Form.NUMBER and not amount.decimals


def _polled(said: Said, poll: Poll, symbol: str) -> int | None:
    """What the one at a place polled, or whom a name means."""
    symbol = symbol.removeprefix("the ").strip()
    if symbol[0] == "O" and symbol[1:].isdigit():
        return _at(poll, int(said.marked.mark(symbol).amount.value))
    one = one_of(said, poll, symbol)
    return poll.result.votes[one.id] if one else None


PRONOUNS = frozenset({"him", "her", "them"})


def _at(poll: Poll, rank: int) -> int | None:
    return poll.polled[rank - 1] if 0 < rank <= len(poll.polled) else None


def within(said: Said) -> Iterator[Part]:
    """By how many votes somebody missed the seat, or a place; or was in front at it."""
    poll = poll_of(said)
    one = one_of(said, poll, said.match["a"]) if poll else None
    mark = said.marked.mark(said.match["n"])
    if poll is None or one is None or not _is_count(mark.amount):
        return
    group, own = said.match.groupdict(), poll.result.votes[one.id]
    rank = _rank(said)
    if group.get("took"):
        rank += 1
    other = _polled(said, poll, group["b"]) if group.get("b") else _at(poll, rank)
    if other in (None, own) and group.get("b") in PRONOUNS:
        other = _at(poll, rank)
    if other is None or other == own:
        return
    gap = own - other if group.get("took") else other - own
    why = f"{write_votes(max(own, other))} {MINUS} {write_votes(min(own, other))}"
    rows: list[Answer] = []
    for value in (gap, gap + 1):
        is_bound = " within " in said.match[0]
        is_so = gap > 0 and _fits(mark.amount, value, is_bound=is_bound)
        rows.append(
            (is_so, poll.reading(f"votes of {one.name} and that place", why), str(abs(value)))
        )
    if not any(row[0] for row in rows) and mark.amount.value in _margins(poll):
        if group.get("b") in PRONOUNS:
            return
        rows = [(None, line, right) for _, line, right in rows]  # right, and of another
    needs = bool(group.get("need")) and mark.amount.hedge is Hedge.EXACT
    yield Part("lead", (mark.start, mark.end), rows[::-1] if needs else rows)


def _margins(poll: Poll) -> tuple[int, ...]:
    """The majority, and a vote more: what a figure beside a wrong name may be of."""
    first, second = (*poll.polled, 0, 0)[:2]
    return first - second, first - second + 1


def _rank(said: Said) -> int:
    """The place that is told of: the first where the words are of the seat."""
    group = said.match.groupdict()
    symbol = group.get("o") or group.get("o2") or ""
    is_place = symbol[:1] == "O" and symbol[1:].isdigit()
    return int(said.marked.mark(symbol).amount.value) if is_place else 1


def _fits(amount: Amount, value: int, *, is_bound: bool) -> bool:
    """Whether a gap is as told: within a round figure it may be well under."""
    if is_bound and amount.hedge is Hedge.EXACT and amount.value % ROUND == 0:
        return value <= amount.value
    return bool(amount.fits(value))


ROUND = 50
