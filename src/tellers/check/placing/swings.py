"""A swing that is told as larger, or smaller, than that of another seat: "than the one in Horsham".

A swing is between the first two, or from whoever won before to whoever wins now: the words are
false only where they are so of each of these.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.statement.said import Said
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.lineage.comparison import comparable
from tellers.style.numbers import write_share

LARGER = compiled(
    r" swing (?:(?!{E})[^ .;:,]+ ){0,5}?(?:was|is|being) (?:(?:even|far|much|slightly|rather|a little) )?"
    r"(?P<span>(?P<way>bigger|larger|greater|higher|smaller|lower|less) than)"
    r" (?:(?:that|those|the one|the swing) )?(?:seen )?(?:in|at) (?:the )?(?P<seat>S\d+)(?= )"
)
UP = frozenset({"bigger", "larger", "greater", "higher"})


def larger_swing(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """That the swing of the text's own seat was larger, or smaller, than another's."""
    own = said.page.own
    if own is None or said.page.scene is None:
        return
    there = _other(said, own)
    ours, theirs = _swings(said, own), _swings(said, there) if there else {}
    if there is None or not ours or not theirs:
        return
    sign = 1 if said.match["way"] in UP else -1
    pairs = [(a, b) for a in ours.values() for b in theirs.values()]
    holds = any(sign * a > sign * b for a, b in pairs)
    first, second = pairs[0]
    name = there.constituency.name
    words = f"swing, {own.constituency.name}, against {name}"
    why = f"{write_share(first)} and {write_share(second)}"
    right = f"{float(first - second) * 100:.2f}"
    row = said.page.results[own.id]
    reading = Reading(words, first - second, why, tuple(row.cites.values())[:1])
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=right)


def _other(said: Said, own: Contest) -> Contest | None:
    """The contest of the other seat that was polled with the text's own, or last before it."""
    there = said.page.record.by_name(str(said.marked.mark(said.match["seat"]).value))
    before = [one for one in there if one.polled_on <= own.polled_on]
    return max(before, key=lambda one: one.polled_on, default=None)


def _swings(said: Said, contest: Contest) -> dict[tuple[str, str], Fraction]:
    """The swings that are told of a contest, by the two parties of each."""
    result = said.page.results.get(contest.id)
    base = comparable(said.page.record, contest).result
    if not isinstance(result, Return) or base is None:
        return {}
    now, then = figures.leading_parties(result), figures.base_winner(base)
    pairs = [(now[0], then)] if now and then and then != now[0] else []
    pairs += [now] if now else []
    found = {pair: figures.swing(result, base, *pair) for pair in pairs}
    return {pair: abs(value) for pair, value in found.items() if value is not None}
