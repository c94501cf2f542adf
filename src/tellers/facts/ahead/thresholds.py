"""Thresholds: the figures at which a result would make history in its seat, and what is at stake.

A threshold is what must be passed, not a forecast: nothing here says how likely it is.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction

from tellers.facts.ahead.prospect import Prospect, fought_with
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import run_of, scope, winner_of
from tellers.record import figures
from tellers.record.contests import RETURN
from tellers.record.figures import lineage
from tellers.record.lineage.comparison import Step
from tellers.record.people import Citation, Standing
from tellers.record.rows.turnouts import sure_turnout

Facts = Iterator[Fact]

LINE = "the seat's line, as far back as it is known"
GENERALS = "the general elections of the seat's line, as far back as it is known"
BASE = "the general election before, actual or notional"
FEWEST = 3
"""Earlier contests that a record must reach over to be worth watching."""
MATTERS = Fraction(5, 100)
"""Parties with less than this at the base are not watched."""

TO_DEFEND = Kind(
    "to-defend", Unit.VOTES, "the majority to defend, and whose", "first − second, then",
    "the first or the second had other votes then", base=BASE, slots=("party", "other", "base"),
)  # fmt: skip
SWING_NEEDED = Kind(
    "swing-needed", Unit.POINTS, "the swing at which a challenger draws level",
    "(share of the first − share of the challenger) ÷ 2",
    "either share was another then", base=BASE, slots=("party", "other", "base"),
)  # fmt: skip
TARGET_RANK = Kind(
    "target-rank", Unit.RANK, "the seat's place among those that the party must gain, by swing",
    "swings needed, the smallest first", "a seat with a smaller one is left out, or one is let in",
    base=BASE, scope="the seats that another party won at the base, where it had 5% or more",
    slots=("party", "base", "scope"),
)  # fmt: skip
TO_BE_BEST = Kind(
    "share-to-be-best", Unit.SHARE, "the share above which a party has its best result here",
    "highest share of the line", "it had a higher share in an earlier general election",
    when="three or more earlier contests of the party", scope=GENERALS,
    slots=("party", "other", "scope"),
)  # fmt: skip
TO_BE_WORST = Kind(
    "share-to-be-worst", Unit.SHARE, "the share below which a party has its worst result here",
    "lowest share of the line", "it had a lower share in an earlier general election",
    when="three or more earlier contests of the party", scope=GENERALS,
    slots=("party", "other", "scope"),
)  # fmt: skip
TO_BE_CLOSEST = Kind(
    "majority-to-be-closest", Unit.VOTES, "the majority below which the seat was never so close",
    "smallest majority of the line", "a smaller one was had in an earlier general election",
    when="three or more earlier contests", scope=GENERALS, slots=("other", "scope"),
)  # fmt: skip
TO_BE_LARGEST = Kind(
    "majority-to-be-largest", Unit.VOTES, "the majority above which none here was ever larger",
    "largest majority of the line", "a larger one was had in an earlier general election",
    when="three or more earlier contests", scope=GENERALS, slots=("other", "scope"),
)  # fmt: skip
TURNOUT_TO_BE_LOWEST = Kind(
    "turnout-to-be-lowest", Unit.SHARE, "the turnout below which fewer never voted here",
    "lowest turnout of the line", "it was lower in an earlier general election",
    when="three or more earlier contests", scope=GENERALS, slots=("other", "scope"),
)  # fmt: skip
RUN_AT_STAKE = Kind(
    "run-at-stake", Unit.DATE, "since when the party that holds the seat has won it unbroken",
    "unbroken run of the label that won last", "another label won a contest of the run",
    when="it won at least twice in a row", scope=LINE, slots=("party", "other", "scope"),
)  # fmt: skip
RUN_LENGTH_AT_STAKE = Kind(
    "run-at-stake-length", Unit.COUNT, "contests of that run", "contests of the run",
    "another label won one of them", when="it won at least twice in a row", scope=LINE,
    slots=("party", "scope"),
)  # fmt: skip
LAST_WON = Kind(
    "last-won-here", Unit.DATE, "when a challenger last won the seat",
    "last contest that the label won", "it won a later contest of the line",
    when="it had won before", scope=LINE, slots=("party", "other", "scope"),
)  # fmt: skip
AHEAD = Chapter(
    "Before the night",
    (TO_DEFEND, SWING_NEEDED, TARGET_RANK, RUN_AT_STAKE, RUN_LENGTH_AT_STAKE, LAST_WON, TO_BE_BEST,
     TO_BE_WORST, TO_BE_CLOSEST, TO_BE_LARGEST, TURNOUT_TO_BE_LOWEST),
)  # fmt: skip


def stake(at: Prospect) -> Facts:
    """The majority to defend, and the swing at which each challenger draws level."""
    base = at.base.result
    leading = figures.leading_parties(base) if base is not None else None
    if base is None or leading is None:
        return
    first, second = leading
    majority = figures.base_majority(base)
    if majority is not None:
        most, next_most = figures.first_two(base)
        sum_of = (Term("", first, most), Term("−", second, next_most),
                  Term("=", "majority", majority))  # fmt: skip
        rows = at.base_rows(lineage(first), lineage(second))
        yield at.fact(TO_DEFEND, majority, rows, party=first, other=second, terms=sum_of)
    if {"ind", "spk"} & {first} or at.contest.constituency.country == "Northern Ireland":
        return
    held = at.shares_then.get(lineage(first))
    for line, share in sorted(at.shares_then.items(), key=lambda pair: -pair[1]):
        if held is None or line in (lineage(first), "ind", "spk") or share < MATTERS:
            continue
        needed = (held - share) / 2
        terms = (Term("", "share then", held, Unit.SHARE),
                 Term("−", "share of the challenger", share, Unit.SHARE),
                 Term("÷", "two", 2, Unit.COUNT),
                 Term("=", "swing", needed, Unit.POINTS))  # fmt: skip
        rows = at.base_rows(lineage(first), line)
        party = at.named(line)
        yield at.fact(SWING_NEEDED, needed, rows, party=party, other=first, terms=terms)


def runs(at: Prospect) -> Facts:
    """The run at stake, and when each challenger last won here."""
    steps = at.line.steps
    holder = winner_of(at.record, steps[0].contest) if steps else None
    if holder is None:
        return
    run = run_of(at.record, steps, holder.label.key)
    if run is not None and len(run.contests) > 1 and holder.label.standing is Standing.PARTY:
        examined = (*run.contests, *([run.broken_by] if run.broken_by else []))
        rows = at.line.rows(examined)
        over = scope(at.line.what(), at.contest, run.steps, is_whole=run.is_whole)
        yield at.fact(
            RUN_AT_STAKE, run.began.polled_on, rows, party=run.label, other=run.began.id, scope=over
        )
        yield at.fact(RUN_LENGTH_AT_STAKE, len(run.contests), rows, party=run.label, scope=over)
    for line, share in at.shares_then.items():
        if line not in ("ind", "spk", lineage(holder.label.key)) and share >= MATTERS:
            yield from _last_won(at, line)


def _last_won(at: Prospect, line: str) -> Facts:
    for step in at.line.all:
        winner = winner_of(at.record, step.contest)
        if winner is None:
            return
        if lineage(winner.label.key) == line:
            yield at.fact(
                LAST_WON, step.contest.polled_on, at.line.rows((step.contest,)),
                party=at.named(line), other=step.contest.id,
                scope=scope(at.line.what(step.contest), at.contest, (step,)),
            )  # fmt: skip
            return


Past = list[tuple[Fraction, Step, tuple[Citation, ...]]]
"""Figures of earlier contests, newest first: the figure, the contest and its link, its rows."""


def shares(at: Prospect) -> Facts:
    """The best and the worst share here of each party that matters."""
    for line, share in sorted(at.shares_then.items(), key=lambda pair: -pair[1]):
        if line in ("ind", "spk") or share < MATTERS:
            continue
        past, is_whole = _past_shares(at, line)
        if len(past) >= FEWEST:
            best, worst = max(past, key=lambda one: one[0]), min(past, key=lambda one: one[0])
            yield _extreme(at, TO_BE_BEST, best, past, is_whole=is_whole, party=at.named(line))
            yield _extreme(at, TO_BE_WORST, worst, past, is_whole=is_whole, party=at.named(line))


def _past_shares(at: Prospect, line: str) -> tuple[Past, bool]:
    """Its earlier shares, newest first, and whether no row on the way hides one."""
    past: Past = []
    is_whole = True
    for step, result in at.known:
        share = figures.line_shares(result).get(line)
        if share is not None:
            cites = tuple(
                result.cites[c.id]
                for c in result.contest.candidacies
                if lineage(c.label.key) == line
            )
            past.append((share, step, cites))
        elif result.others or step.contest.has_bucket or not figures.has_shares(result):
            is_whole = False
    return past, is_whole


def sizes(at: Prospect) -> Facts:
    """The smallest and the largest majority here, and the lowest turnout."""
    majorities, is_whole = _past(at, lambda result: _fraction(figures.find_majority(result)))
    if len(majorities) >= FEWEST:
        closest = min(majorities, key=lambda one: one[0])
        largest = max(majorities, key=lambda one: one[0])
        yield _extreme(at, TO_BE_CLOSEST, closest, majorities, is_whole=is_whole)
        yield _extreme(at, TO_BE_LARGEST, largest, majorities, is_whole=is_whole)
    turnouts, is_whole = _past(at, lambda result: sure_turnout(at.record, result))
    if len(turnouts) >= FEWEST:
        lowest = min(turnouts, key=lambda one: one[0])
        yield _extreme(at, TURNOUT_TO_BE_LOWEST, lowest, turnouts, is_whole=is_whole)


def _fraction(majority: int | None) -> Fraction | None:
    return Fraction(majority) if majority is not None and majority >= 0 else None


def _past(at: Prospect, of: Callable[..., Fraction | None]) -> tuple[Past, bool]:
    """A figure of earlier elections, newest first, and whether every one of them tells it."""
    past: Past = []
    is_whole = True
    for step, result in at.known:
        value = of(result)
        if value is None:
            is_whole = False
            continue
        past.append((value, step, (result.cites[RETURN],)))
    return past, is_whole


def _extreme(
    at: Prospect,
    kind: Kind,
    found: tuple[Fraction, Step, tuple[Citation, ...]],
    past: Past,
    *,
    is_whole: bool,
    party: str = "",
) -> Fact:
    value, then, rows = found
    what = at.generals.what(past[-1][1].contest)
    over = scope(what, at.contest, (step for _, step, _ in past), is_whole=is_whole)
    told = int(value) if kind.unit is Unit.VOTES else value
    return at.fact(kind, told, rows, party=party, other=then.contest.id, scope=over)


def targets(at: Prospect) -> Facts:
    """The seat's place among the targets of each challenger: by the swing that it needs."""
    if not at.contest.election.is_general:
        return
    needed = {fact.subject.party: fact for fact in stake(at) if fact.kind == SWING_NEEDED.name}
    if not needed:
        return
    others = _needed_elsewhere(at)
    for line, fact in needed.items():
        swings = others.get(line, [])
        own = fact.value
        if not isinstance(own, Fraction) or len(swings) < FEWEST:
            continue
        rank = 1 + sum(swing < own for swing in swings)
        yield at.fact(
            TARGET_RANK, rank, fact.because, party=line,
            scope=f"{len(swings)} seats that another party won, where it had 5% or more",
        )  # fmt: skip


def _needed_elsewhere(at: Prospect) -> dict[str, list[Fraction]]:
    """The swings that each party needs in every seat that another won, this one included."""
    found: dict[str, list[Fraction]] = {}
    for contest in fought_with(at):
        for fact in stake(Prospect(at.record, contest)):
            if fact.kind == SWING_NEEDED.name and isinstance(fact.value, Fraction):
                found.setdefault(fact.subject.party, []).append(fact.value)
    return found


WATCHES: tuple[Callable[[Prospect], Facts], ...] = (stake, targets, runs, shares, sizes)


def card_of(at: Prospect) -> tuple[Fact, ...]:
    """All that is worth watching for in a contest, in the order of a card."""
    if not at.contest.is_plain:
        return ()
    return tuple(fact for watch in WATCHES for fact in watch(at))
