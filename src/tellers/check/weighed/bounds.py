"""A bound that nobody else passed, or only so many; deposits of all but some."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.measure.query import Reading
from tellers.check.statement.said import Answer, Said
from tellers.check.weighed import words
from tellers.check.weighed.poll import Part, Poll, candidacy_of, every_one, poll_of
from tellers.record import figures
from tellers.record.contests import Candidacy
from tellers.style.numbers import Form, Hedge, write_share, write_votes

FIGURES = {"double": 2, "treble": 3, "triple": 3}
LEAST_VOTES = 50
LEAST_ALONE = 700
"""A smaller count may be one of seats where nothing says that it is of votes."""
MOST_NAMES = 30
CLOSE = Fraction(5, 10000)
"""So near to a percentage that one who is not over it may be told to have reached it."""


class Bound(NamedTuple):
    """What is to be reached, as a part of all votes or in votes; passed, where `is_over`."""

    value: Fraction
    is_part: bool
    is_over: bool
    is_missed: bool

    def passed(self, poll: Poll, votes: int) -> bool | None:
        """Whether somebody did as the words say; None where he is too near for them to tell."""
        own = Fraction(votes, poll.total) if self.is_part else Fraction(votes)
        if self.is_part and own != self.value and abs(own - self.value) < CLOSE:
            return None
        is_past = own > self.value if self.is_over else own >= self.value
        return is_past is not self.is_missed


def _bound(said: Said) -> Bound | None:
    group = said.match.groupdict()
    symbol = group.get("bound") or group.get("votes")
    is_missed = bool(group.get("short") or group.get("fail"))
    if symbol is None:
        word = said.match["figures"]
        digits = FIGURES.get(word) or int(said.marked.mark(word).amount.value)
        is_part = digits == FIGURES["double"]
        value = Fraction(1, 10) if is_part else Fraction(10 ** (min(digits, MOST_NAMES) - 1))
        return Bound(value, is_part, is_over=False, is_missed=is_missed)
    amount = said.marked.mark(symbol).amount
    hedge = Hedge.LESS if is_missed and amount.hedge is Hedge.EXACT else amount.hedge
    least = LEAST_VOTES if " votes" in said.match[0] else LEAST_ALONE
    is_small = symbol[0] == "N" and amount.value < least
    if hedge not in BOUNDING or is_small or _is_none(group, hedge):
        return None
    is_part = amount.form is not Form.NUMBER
    return Bound(amount.value, is_part, hedge is Hedge.MORE, hedge is Hedge.LESS)


BOUNDING = frozenset({Hedge.EXACT, Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST})


def _is_none(group: dict[str, str | None], hedge: Hedge) -> bool:
    """Whether words around a figure make no bound of it: "two took 5 per cent" is of those two."""
    is_less = hedge is Hedge.LESS
    is_plain = hedge is Hedge.EXACT
    return bool(
        ("miss" in group and not is_less)
        or (group.get("none") and is_less)
        or (group.get("n") and group.get("soft") and is_plain)
    )


def passed(said: Said) -> Iterator[Part]:
    """That nobody else passed a bound, or only so many, or that all the others missed it."""
    poll = poll_of(said)
    if poll is None or words.WIDER.search(said.marked.skeleton):
        return
    bound = _bound(said)
    if bound is None:
        return
    if said.match.groupdict().get("n"):
        yield from _counted(said, poll, bound)
        return
    want = bool(said.match.groupdict().get("all"))
    rows: list[Answer] = []
    for left, line in _left(said, poll):
        did = [bound.passed(poll, poll.result.votes[c.id]) for c in left]
        wrong = next((c for c, one in zip(left, did, strict=True) if one is (not want)), None)
        holds = None if wrong is None and None in did else wrong is None
        most = max(left, key=lambda c: poll.result.votes[c.id])
        rows.append((holds, poll.reading(line, _shown(poll, most)), _right(poll, bound, most)))
    yield Part("comparative", said.span("span"), rows)


def _shown(poll: Poll, one: Candidacy) -> str:
    votes = poll.result.votes[one.id]
    return f"{one.name}, {write_votes(votes)} votes, {write_share(Fraction(votes, poll.total), 2)}"


def _right(poll: Poll, bound: Bound, one: Candidacy) -> str:
    votes = poll.result.votes[one.id]
    share = write_share(Fraction(votes, poll.total), 2).rstrip("%")
    return share if bound.is_part else str(votes)


def _left(said: Said, poll: Poll) -> Iterator[tuple[list[Candidacy], str]]:
    """Who "the others" may be: all but those whom the words set apart, or whom the text named."""
    order = list(figures.ranked(poll.result))
    if top := said.match.groupdict().get("top"):
        first = int(said.marked.mark(top).amount.value)
        if 0 < first < len(order):
            yield order[first:], f"all but the first {first}"
        return
    named = [
        one for m in words.A_NAME.finditer(said.before)
        if m["who"][0] in "CP" and (one := candidacy_of(poll, said.page_who(m["who"])))
    ]  # fmt: skip
    people = [one for who in said.page.people if (one := candidacy_of(poll, who))]
    two = order[:2] if {c.id for c in named} <= {c.id for c in order[:2]} else named
    sets = [named, two, [*named, *people]] if named else [*_first_of(order), people]
    for some in sets:
        ids = {c.id for c in some}
        left = [c for c in order if c.id not in ids]
        if left:
            yield left, f"all but {len(order) - len(left)}"


def _first_of(order: list[Candidacy]) -> Iterator[list[Candidacy]]:
    """The first few, whom a text that has named nobody yet may set apart."""
    for first in (2, 1, 3):
        yield order[:first]


def _counted(said: Said, poll: Poll, bound: Bound) -> Iterator[Part]:
    mark = said.marked.mark(said.match["n"])
    is_few = mark.amount.form is Form.NUMBER and mark.amount.value <= MOST_NAMES
    if not is_few or mark.amount.decimals:
        return
    did = [bound.passed(poll, votes) for votes in poll.polled]
    count = sum(one is True for one in did)
    line = f"candidates {'below' if bound.is_missed else 'at or above'} that"
    holds = None if None in did else bool(mark.amount.fits(count))
    if said.match.groupdict().get("only") and not holds and count < mark.amount.value:
        holds = None  # "only the top two reached", of whom one did
    answer = (holds, poll.reading(line, f"{count} of {len(did)}"), str(count))
    yield Part("candidates", (mark.start, mark.end), [answer])


def deposits(said: Said) -> Iterator[Part]:
    """That all but some, or some alone, lost their deposits, or kept them."""
    poll = poll_of(said)
    if poll is None or not figures.tells_deposits(poll.result):
        return
    order = list(figures.ranked(poll.result))
    some = _some(said, poll, order)
    if not some:
        return
    lost = {c.id for c in order if figures.is_lost_deposit(poll.result, c.id)}
    kept = {c.id for c in order} - lost
    own = {c.id for c in some}
    group = said.match.groupdict()
    is_lost = bool(group.get("lost"))
    is_alone = bool(group.get("only") or group.get("none"))
    alike = lost if is_lost else kept
    wanted = own if is_alone else {c.id for c in order} - own
    holds = alike == wanted
    if not holds and group.get("top") and not (is_alone or group.get("bar")):
        holds = wanted <= alike  # "everyone outside the top six lost", of whom some lost too
    yield Part("deposits", said.span("span"), [_answer(poll, alike, holds, is_lost=is_lost)])


def _answer(poll: Poll, alike: set[str], holds: bool, *, is_lost: bool) -> Answer:
    line = "lost deposits" if is_lost else "deposits kept"
    reading: Reading = poll.reading(line, f"{len(alike)} of {len(poll.result.votes)}")
    return holds, reading, str(len(alike))


def _some(said: Said, poll: Poll, order: Sequence[Candidacy]) -> list[Candidacy]:
    """Those whom the words set apart."""
    group = said.match.groupdict()
    if top := group.get("top"):
        first = int(said.marked.mark(top).amount.value)
        return list(order[:first]) if 0 < first < len(order) else []
    found = every_one(said, poll, said.match["names"])
    return found if len({c.id for c in found}) == len(found) else []
