"""Every count and share that follows from one contest and from those that it is compared with.

What somebody polled, and polled before; how far any two were apart; by how much each moved;
what several had together; how far from a deposit; who stayed at home. A figure of a text that is
exactly one of these may well be meant as that.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import wraps
from itertools import combinations
from typing import TypeVar, cast

from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of, turnouts
from tellers.check.scene import Frame, Scene
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.style.names import style_of

Count = tuple[str, int]
Part = tuple[str, Fraction]
TOGETHER = (2, 3, 4)
"""How many are told of together."""
FIRST = 9
"""Candidates of a contest whose votes are added up: those behind polled next to nothing."""
LEADERS = (1, 2, 3)
"""The first so many, whom all others are held against."""


T = TypeVar("T")


def _once(reckon: Callable[[Scene], Iterator[T]]) -> Callable[[Scene], Sequence[T]]:
    """What is reckoned of a contest, once for all figures of a text that are held against it."""

    @wraps(reckon)
    def kept(scene: Scene) -> Sequence[T]:
        name = reckon.__name__
        if name not in scene.reckoned:
            scene.reckoned[name] = tuple(reckon(scene))
        return cast(Sequence[T], scene.reckoned[name])

    return kept


@_once
def plain_counts(scene: Scene) -> Iterator[Count]:
    """Votes and majorities as declared or estimated, now and then: what may be exchanged."""
    yield from polls(scene)
    yield from majorities(scene)


@_once
def polls(scene: Scene) -> Iterator[Count]:
    """What everybody polled, now and then."""
    for frame, polled in _polled(scene):
        for name, votes in polled.items():
            yield f"votes of {name}, {frame.words}", votes


@_once
def places(scene: Scene) -> Iterator[tuple[str, int]]:
    """At which place of the poll everybody stood, now and then."""
    for frame, polled in _polled(scene):
        for name, votes in polled.items():
            yield f"{name}, {frame.words}", 1 + sum(other > votes for other in polled.values())


@_once
def labels(scene: Scene) -> Iterator[tuple[str, str]]:
    """Under which party everybody stood, now and then."""
    for frame in frames_of(scene):
        if isinstance(frame.result, Notional):
            for key in figures.party_votes(frame.result):
                yield f"{_printed(scene, key)}, {frame.words}", figures.lineage(key)
        else:
            for one in frame.result.contest.candidacies:
                name = one.name or _printed(scene, one.label.key)
                yield f"{name}, {frame.words}", figures.lineage(one.label.key)


@_once
def majorities(scene: Scene) -> Iterator[Count]:
    """The majority, now and then."""
    for frame in frames_of(scene):
        majority = majority_of(frame)[0]
        if majority is not None:
            yield f"majority, {frame.words}", majority


_GONE = (
    r"(?:overturn(?:ed|ing|s)?|wip(?:ed|ing) out|eras(?:ed|ing)|demolish(?:ed|ing)|"
    r"overcame|overcoming)"
)
OVERTURNED = (
    compiled(rf" {_GONE} (?!by )(?:[^ ;:.]+ ){{1,8}}$"),
    compiled(rf"^ (?:votes )?(?:(?:was|is|has been|had been|being) )?{_GONE}(?= )"),
)
"""Words before a majority, and behind one, that make it the majority of the poll before."""


def is_overturned(what: str, sides: tuple[str, str], scene: Scene | None) -> bool:
    """Whether a figure is the last poll's majority, and its words that it was overturned."""
    if scene is None or what not in {f"majority, {frame.words}" for frame in scene.then}:
        return False
    return any(one.search(side) for one, side in zip(OVERTURNED, sides, strict=True))


@_once
def majority_parts(scene: Scene) -> Iterator[Part]:
    """The majority, now and then, as a part of the votes."""
    for frame in frames_of(scene):
        majority = majority_of(frame)[0]
        if majority is not None:
            total = figures.total_votes(frame.result)
            yield f"majority as a part of all, {frame.words}", Fraction(majority, total)


@_once
def times_the_majority(scene: Scene) -> Iterator[Part]:
    """How many times the majority anybody polled."""
    if scene.now is None or not (majority := majority_of(scene.now)[0]):
        return
    for name, votes in _polled(scene)[0][1].items():
        yield f"votes of {name} to the majority, {scene.now.words}", Fraction(votes, majority)


@_once
def gaps(scene: Scene) -> Iterator[Count]:
    """How far any two were apart."""
    for frame, polled in _polled(scene):
        for (one, votes), (other, theirs) in combinations(polled.items(), 2):
            yield f"votes between {one} and {other}, {frame.words}", abs(votes - theirs)


@_once
def gap_parts(scene: Scene) -> Iterator[Part]:
    """How far any two were apart, as a part of the votes."""
    for frame, polled in _polled(scene):
        total = figures.total_votes(frame.result)
        for (one, votes), (other, theirs) in combinations(polled.items(), 2):
            words = f"votes between {one} and {other} as a part of all, {frame.words}"
            yield words, Fraction(abs(votes - theirs), total)


@_once
def gap_parts_of_the_register(scene: Scene) -> Iterator[Part]:
    """The majority, now and then, as a part of the electorate."""
    for frame in frames_of(scene):
        majority = majority_of(frame)[0]
        electorate = frame.result.electorate if isinstance(frame.result, Return) else None
        if majority and electorate:
            words = f"majority as a part of the electorate, {frame.words}"
            yield words, Fraction(majority, electorate)


@_once
def short_of_deposits(scene: Scene) -> Iterator[Count]:
    """How far anybody was from a deposit: more than a twentieth saves it (RPA 1983, sched. 1)."""
    for frame, polled in _polled(scene):
        least = figures.total_votes(frame.result) // 20
        is_told = frame.polled_on >= figures.DEPOSIT_RULE_SINCE
        is_told = is_told and isinstance(frame.result, Return)
        for name, votes in polled.items() if is_told else ():
            for line in (least, least + 1):
                yield f"votes between {name} and a deposit, {frame.words}", abs(votes - line)


@_once
def sums(scene: Scene) -> Iterator[Count]:
    """What several had together, and all but the first."""
    for frame, polled in _polled(scene):
        yield from _sums(frame, polled)


@_once
def rolls(scene: Scene) -> Iterator[Count]:
    """All votes, the electorate, and those who did not vote."""
    for frame in frames_of(scene):
        yield from _roll(frame)


@_once
def moves(scene: Scene) -> Iterator[Count]:
    """By how much votes, the majority and the poll moved since each result before."""
    frames = list(frames_of(scene))
    for base in frames[1:]:
        yield from _moves(scene, frames[0], base)


@_once
def plain_parts(scene: Scene) -> Iterator[Part]:
    """Shares of a contest, and of those before, as fractions of one."""
    for frame, polled in _polled(scene):
        total = figures.total_votes(frame.result)
        for name, votes in polled.items():
            yield f"share of {name}, {frame.words}", Fraction(votes, total)


@_once
def turnouts_now(scene: Scene) -> Iterator[Part]:
    """The turnout of a contest."""
    for reading in turnouts(scene.now) if scene.now is not None else ():
        if reading.value is not None:
            yield reading.words, Fraction(reading.value)


@_once
def turnouts_before(scene: Scene) -> Iterator[Part]:
    """The turnout of the contests that a contest is compared with."""
    for frame in scene.then:
        turnout = None if isinstance(frame.result, Notional) else figures.turnout(frame.result)
        if turnout is not None:
            yield f"turnout, {frame.words}", turnout


def frames_of(scene: Scene) -> Iterator[Frame]:
    """The result of a contest, and those that it is compared with."""
    if scene.now is not None:
        yield scene.now
        yield from scene.then


def every_frame(scene: Scene) -> tuple[Frame, ...]:
    """The same, and every result under the seat's name before them."""
    return (*frames_of(scene), *scene.ever)


def _printed(scene: Scene, key: str) -> str:
    """A party as print has it."""
    return style_of(scene.record.parties, key).name


@_once
def _polled(scene: Scene) -> Iterator[tuple[Frame, Mapping[str, int]]]:
    """Votes by name at each result, of an estimate by party."""
    for frame in frames_of(scene):
        result = frame.result
        if isinstance(result, Notional):
            votes = figures.party_votes(result)
            yield frame, {_printed(scene, key): count for key, count in votes.items()}
        else:
            yield (
                frame,
                {
                    str(one.name or _printed(scene, one.label.key)): result.votes[one.id]
                    for one in result.contest.candidacies
                    if one.id in result.votes
                },
            )


def _sums(frame: Frame, polled: Mapping[str, int]) -> Iterator[Count]:
    """What several had together, and all but the first."""
    total = figures.total_votes(frame.result)
    first = sorted(polled.items(), key=lambda row: -row[1])[:FIRST]
    for size in TOGETHER:
        for some in combinations(first, size):
            names = ", ".join(name for name, _ in some)
            yield f"votes of {names} together, {frame.words}", sum(votes for _, votes in some)
    for size in LEADERS:
        ahead = sum(votes for _, votes in first[:size])
        yield f"votes of all but the first {size}, {frame.words}", total - ahead
    if first:
        over = abs(2 * first[0][1] - total)
        yield f"votes of the first less those of all others, {frame.words}", over


def _roll(frame: Frame) -> Iterator[Count]:
    """All votes, the electorate, and those who did not vote."""
    total = figures.total_votes(frame.result)
    yield f"valid votes, {frame.words}", total
    electorate = frame.result.electorate if isinstance(frame.result, Return) else None
    if electorate:
        yield f"electorate, {frame.words}", electorate
        yield f"electors without a valid vote, {frame.words}", electorate - total
        rejected = (isinstance(frame.result, Return) and frame.result.rejected) or 0
        yield f"electors without a ballot paper, {frame.words}", electorate - total - rejected


def _moves(scene: Scene, now: Frame, base: Frame) -> Iterator[Count]:
    """By how much votes, the majority and the poll moved; one party's votes less another's then."""
    new, old = (
        {_printed(scene, key): n for key, n in figures.party_votes(one.result).items()}
        for one in (now, base)
    )
    shared = {key: votes - old[key] for key, votes in new.items() if key in old}
    for key, change in shared.items():
        yield f"change of the votes of {key} since {base.words}", abs(change)
    for size in TOGETHER[:2]:
        for some in combinations(shared, size):
            change = abs(sum(map(shared.__getitem__, some)))
            yield f"change of the votes of {', '.join(some)} since {base.words}", change
    for key, votes in new.items():
        for other, theirs in old.items():
            if key != other:
                words = f"votes of {key} now less those of {other}, {base.words}"
                yield words, abs(votes - theirs)
    majorities = majority_of(now)[0], majority_of(base)[0]
    if majorities[0] is not None and majorities[1] is not None:
        yield f"change of the majority since {base.words}", abs(majorities[0] - majorities[1])
    total = abs(figures.total_votes(now.result) - figures.total_votes(base.result))
    yield f"change of the valid votes since {base.words}", total
