"""What several come to together, held against another; what is a half; the majority and a vote."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.measure.contest import majority_of
from tellers.check.statement.said import Answer, Said
from tellers.check.weighed import words
from tellers.check.weighed.poll import Part, Poll, every_one, one_of, poll_of
from tellers.record import figures
from tellers.style.numbers import MINUS, Form, Hedge, write_share, write_votes

LESS = frozenset({"fewer", "less", "smaller", "lower", "slimmer"})
PAIR = 2
LEAST = 50
"""A smaller count is none of votes."""


def together(said: Said) -> Iterator[Part]:
    """One, or several together, as more or fewer than another, several, or all the others."""
    poll = poll_of(said)
    if poll is None:
        return
    ours = _votes(said, poll, said.match["ours"], None)
    theirs = _votes(said, poll, said.match["theirs"], ours)
    if not ours or not theirs:
        return
    group = said.match.groupdict()
    is_less = not group.get("beat") and group.get("way") in LESS
    gap = ours - theirs
    why = f"{write_votes(ours)} {MINUS} {write_votes(theirs)} = {write_votes(gap)}"
    holds = gap < 0 if is_less else gap > 0
    answer = (holds, poll.reading("votes together", why), str(gap))
    yield Part("comparative", said.span("span"), [answer])


def _votes(said: Said, poll: Poll, text: str, ours: int | None) -> int | None:
    """What some words come to: those whom they name, or all but those of the other side."""
    if ours is not None and said.match.groupdict().get("rest"):
        return poll.total - ours
    one = one_of(said, poll, text) if " " not in text.removeprefix("the ") else None
    named = [one] if one else every_one(said, poll, text)
    is_each = bool(named) and len({c.id for c in named}) == len(named)
    return sum(poll.result.votes[c.id] for c in named) if is_each else None


def half(said: Said) -> Iterator[Part]:
    """More than half of all votes, or not, told as a majority of them, or as most."""
    poll = poll_of(said)
    one = one_of(said, poll, said.match["who"]) if poll else None
    if poll is None or one is None:
        return
    part = figures.share(poll.result, one.id)
    is_less = bool(said.match.groupdict().get("no"))
    line = poll.reading(f"share of {one.name}", f"{write_share(part, 2)} of the votes")
    right = write_share(part, 2).rstrip("%")
    holds = (part < Fraction(1, 2)) if is_less else (part > Fraction(1, 2))
    yield Part("share", said.span("span"), [(holds, line, right)])


def short_of(said: Said) -> Iterator[Part]:
    """A part of the votes that somebody fell short of."""
    poll = poll_of(said)
    one = one_of(said, poll, said.match["who"]) if poll else None
    mark = said.marked.mark(said.match["n"])
    if poll is None or one is None or mark.amount.hedge is not Hedge.EXACT:
        return
    part = figures.share(poll.result, one.id)
    line = poll.reading(f"share of {one.name}", f"{write_share(part, 2)} of the votes")
    answer = (part < mark.amount.value, line, write_share(part, 2).rstrip("%"))
    yield Part("share", (mark.start, mark.end), [answer])


def majority(said: Said) -> Iterator[Part]:
    """The majority as larger, or smaller, than what somebody polled."""
    poll = poll_of(said)
    group = said.match.groupdict()
    symbol = next((group[g] for g in ("who", "who2", "who3") if group.get(g)), None)
    one = one_of(said, poll, symbol) if poll and symbol else None
    size = majority_of(poll.frame)[0] if poll else None
    if poll is None or one is None or size is None:
        return
    votes = poll.result.votes[one.id]
    word = group.get("most") or group.get("most2")
    is_less = (word or group.get("way")) in LESS
    gap = size - votes if word else votes - size
    why = f"{write_votes(votes)} against {write_votes(size)}"
    line = poll.reading(f"votes of {one.name} and the majority", why)
    holds = gap < 0 if is_less else gap > 0
    yield Part("comparative", said.span("span"), [(holds, line, str(votes if word else size))])


def majority_of_several(said: Said) -> Iterator[Part]:
    """The majority as larger, or smaller, than what several polled together."""
    poll = poll_of(said)
    size = majority_of(poll.frame)[0] if poll else None
    if poll is None or size is None:
        return
    group = said.match.groupdict()
    text = group["some"] or ""
    if few := group.get("few"):
        left = int(said.marked.mark(few).amount.value)
        votes = sum(poll.polled[-left:]) if 0 < left < len(poll.polled) else None
    elif not text.endswith(WHOM):
        votes = _votes(said, poll, text, None)
    else:
        votes = sum(poll.polled[PAIR:])
    if not votes:
        return
    is_majority = bool(group.get("most"))
    gap = size - votes if is_majority else votes - size
    holds = gap < 0 if (group.get("most") or group.get("way")) in LESS else gap > 0
    why = f"{write_votes(votes)} against {write_votes(size)}"
    line = poll.reading("votes together and the majority", why)
    right = str(votes if is_majority else size)
    yield Part("comparative", said.span("span"), [(holds, line, right)])


WHOM = ("others", "rest", "candidates")
"""How words end that mean all but the first two."""


def shares(said: Said) -> Iterator[Part]:
    """What the first two shared, those who are named, or all the others."""
    poll = poll_of(said)
    group = said.match.groupdict()
    if poll is None or words.WIDER.search(said.marked.skeleton):
        return
    mark = said.marked.mark(said.match["n"])
    is_bound = mark.amount.hedge in (Hedge.LESS, Hedge.MORE, Hedge.AT_LEAST, Hedge.AT_MOST)
    if group.get("rest") and is_bound and not (group.get("shared") or group.get("them")):
        return  # "the others polled under 5 per cent": each of them, or all together
    answers = list(_shares(said, poll, group))
    rows: list[Answer] = []
    is_count = mark.amount.form is Form.NUMBER
    if is_count and (mark.amount.value < LEAST or not (group.get("shared") or group.get("them"))):
        return
    for line, votes in answers:
        if is_count:
            holds = bool(mark.amount.fits(votes))
            told = line.replace("share of", "votes of")
            rows.append((holds, poll.reading(told, "added up"), str(votes)))
            continue
        part = Fraction(votes, poll.total)
        why = f"{write_votes(votes)} ÷ {write_votes(poll.total)} = {write_share(part, 2)}"
        right = write_share(part, 2).rstrip("%")
        rows.append((bool(mark.amount.fits(part)), poll.reading(line, why), right))
    yield Part("votes" if is_count else "share", (mark.start, mark.end), rows)


def _shares(said: Said, poll: Poll, group: dict[str, str | None]) -> Iterator[tuple[str, int]]:
    polled = poll.polled
    if text := group.get("names"):
        named = every_one(said, poll, text)
        if named and len({c.id for c in named}) == len(named):
            yield "share together", sum(poll.result.votes[c.id] for c in named)
    elif not group.get("rest"):
        first = _first(said, group)
        yield f"share of the first {first}", sum(polled[:first])
    elif few := group.get("few"):
        left = int(said.marked.mark(few).amount.value)
        if 0 < left < len(polled):
            yield f"share of the last {left}", sum(polled[-left:])
    else:
        for first in (PAIR, 1, 3):
            if first < len(polled):
                yield f"share of all but the first {first}", sum(polled[first:])


def _first(said: Said, group: dict[str, str | None]) -> int:
    """How many of the first the words put together: two, where they do not say."""
    top = group.get("top")
    found = words.TOP.search(said.match[0])
    symbol = top if top and top[0] == "N" else (found["n"] if found else "")
    return int(said.marked.mark(symbol).amount.value) if symbol else PAIR
