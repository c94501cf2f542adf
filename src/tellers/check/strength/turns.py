"""Orders told in a turn of phrase, held against every contest of the election.

"Measured as a share, Chorley comes out on top", "only in Twickenham did three-quarters vote", "the
party has a larger one only in Falkirk", "the steepest fall suffered by any Conservative".
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.words import Pattern
from tellers.check.measure.query import Exact
from tellers.check.picture.answer import Answer, Counted, Told
from tellers.check.reading.cues import Table
from tellers.check.strength import words
from tellers.check.superlative.order import Asked, in_order
from tellers.facts.context import Context
from tellers.facts.ranking.measures import change_of
from tellers.facts.ranking.measures import exact as measured
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.matching.spelling import place_key
from tellers.style.numbers import Form, write_share

SHARES = ("majority share", "share")
"""What may be measured as a share of the poll: a majority, or what the winner had."""


def of_turns(told: Told) -> Iterator[Verdict]:
    """The verdict on each order of a sentence that is told in a turn of phrase."""
    text, marked = told.skeleton, told.laid.marked
    readers = TURNS.called(marked.cues)
    if not readers or not any(word in text for word in words.TURNS_CALLED_BY):
        return
    for reader, pattern in readers:
        for found in marked.finds(pattern):
            yield from reader(told, found)


def _seats(told: Told, found: re.Match[str]) -> list[str]:
    symbols = re.findall(r"S\d+", found["span"])
    return [place_key(str(told.mark(one).value)) for one in symbols]


def _is_named(contest: Contest, keys: Sequence[str]) -> bool:
    return any(place_key(name) in keys for name in contest.constituency.names)


def _on_top(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a seat is first where a majority, or a win, is measured as a share."""
    if " turnout " in told.skeleton or told.laid.areas:
        return
    firsts = []
    for measure in SHARES:
        rows = in_order(told.page, told.nation, Asked(measure, least=False))
        firsts += [rows[0]] if rows else []
    if len(firsts) < len(SHARES):
        return
    good = next((one for one in firsts if _is_named(one[1], _seats(told, found))), None)
    value, contest = good or firsts[0]
    mark = told.mark(found["span"])
    name = contest.constituency.name
    answer = Answer("place 1 by share", f"{name}: {write_share(Fraction(value))}", name)
    verdict = told.verdict((mark.start, mark.end), "ranking", good is not None, answer)
    told.firm.append(verdict)
    yield verdict


# --------------------------------------------------------------------- turnout


def _only_there(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That some seats alone had a turnout beyond a part."""
    mark = told.mark(found["f"])
    how = found.groupdict().get("how") or told.laid.marked.text[mark.start : mark.end].lower()
    sign = -1 if how.startswith(words.LEAST) else 1
    value = Fraction(mark.amount.value)
    least = value / 100 if mark.amount.form is Form.PERCENT and value > 1 else value
    area = next(iter(told.laid.areas.values()), "")
    beyond = [
        one.contest for one in told.ground.over(area)
        if any(sign * turnout >= sign * least for turnout in _turnouts(one))
    ]  # fmt: skip
    keys = _seats(told, found)
    holds = len(beyond) == len(keys) and all(_is_named(one, keys) for one in beyond)
    names = [one.constituency.name for one in beyond]
    right = " and ".join(names) if len(names) <= FEW else str(len(names))
    answer = Answer("place of those with such a turnout", f"{len(names)} contests", right)
    span = told.laid.marked.span(*found.span("span"))
    verdict = told.verdict(span, "ranking", holds, answer)
    told.hush(found["f"])
    told.firm.append(verdict)
    yield verdict


FEW = 4
"""So many seats are named in a right answer; more are counted."""


def _turnouts(result: Return) -> list[Fraction]:
    found = (figures.turnout(result), figures.ballots_turnout(result))
    return [one for one in found if one is not None]


def _of_whole(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """The turnout of the whole, beside the seat where it was highest or lowest."""
    area = told.page.home
    readings = [
        Counted(f"turnout, {told.ground.name}", one, told.ground.row(area))
        for where in dict.fromkeys((area, "")) for one in told.ground.turnouts(where)
    ]  # fmt: skip
    keys = [place_key(str(told.mark(found["s"]).value))]
    readings += [
        Counted("turnout there", one)
        for result in told.ground.over("") if _is_named(result.contest, keys)
        for one in _turnouts(result)
    ]  # fmt: skip
    for verdict in told.counted(found["q"], "turnout", readings, is_sure=told.is_wide):
        told.firm.append(verdict)
        yield verdict


# ------------------------------------------------------------- majorities, falls


def _larger_only(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a party has a larger majority than here in some seats alone."""
    own = told.page.scene.now if told.page.scene else None
    if own is None or not isinstance(own.result, Return):
        return
    won, here = figures.find_winner(own.result), figures.find_majority(own.result)
    keys = told.keys(found["p"]) if found["p"] != "party" else (won.label.key,) if won else ()
    if won is None or here is None or won.label.key not in keys:
        return
    sign = 1 if found["way"] in ("larger", "bigger", "greater", "fatter", "wider", "higher") else -1
    area = next(iter(told.laid.areas.values()), "")
    beyond = []
    for one in told.ground.over(area):
        first, majority = figures.find_winner(one), figures.find_majority(one)
        if first is None or majority is None or first.label.key not in keys:
            continue
        if sign * majority > sign * here:
            beyond.append(one.contest)
    seats = _seats(told, found)
    holds = len(beyond) == len(seats) and all(_is_named(one, seats) for one in beyond)
    names = [one.constituency.name for one in beyond]
    right = " and ".join(names) if 0 < len(names) <= FEW else str(len(names))
    answer = Answer("place among the majorities of the party", f"{len(names)} contests", right)
    yield told.verdict(told.laid.marked.span(*found.span("span")), "ranking", holds, answer)


def _fall(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    """That a party's share fell, or rose, furthest here of all contests that it fought."""
    scene, keys = told.page.scene, told.keys(found["p"])
    if scene is None or not keys or not scene.contest.election.is_general:
        return
    area = told.laid.area(found["a"])
    is_up = found["what"] in words.UPWARDS
    is_least = found["w"] in ("smallest", "lightest")
    sign = -1 if is_up != is_least else 1
    place = int(told.mark(found["o"]).amount.value) if found["o"] else 1
    orders = [_changes(told, area, keys[0], by) for by in (_points, _part)]
    first = ""
    for rows in orders:
        ordered = sorted(rows, key=lambda row: sign * row[0])
        own = next((value for value, one in ordered if one.id == scene.contest.id), None)
        if own is None or len(ordered) < place:
            return
        rank = 1 + sum(sign * value < sign * own for value, _ in ordered)
        right = str(rank) if found["o"] else ordered[0][1].constituency.name
        first = first or right
        if rank == place:
            answer = Answer("place in the order of changes", f"place {rank}", right)
            yield told.verdict(_span(told, found), "ranking", True, answer)
            return
    answer = Answer("place in the order of changes", f"first: {first}", first)
    yield told.verdict(_span(told, found), "ranking", False, answer)


def _span(told: Told, found: re.Match[str]) -> tuple[int, int]:
    return told.laid.marked.span(*found.span("span"))


By = Callable[[Context, str], Exact | None]


def _points(at: Context, key: str) -> Exact | None:
    """How far a party's share moved."""
    return measured(at).get(change_of(figures.lineage(key)))


def _part(at: Context, key: str) -> Exact | None:
    """What part of a party's share of before its change is."""
    change, now = _points(at, key), figures.party_share(at.result, key)
    if change is None or now is None or now == change:
        return None
    return Fraction(change) / (now - change)


def _changes(told: Told, area: str, key: str, by: By) -> list[tuple[Exact, Contest]]:
    def make() -> list[tuple[Exact, Contest]]:
        every = (Context(told.page.record, one.contest, one) for one in told.ground.over(area))
        found = ((by(at, key), at.result.contest) for at in every)
        return [(value, contest) for value, contest in found if value is not None]

    rows = told.page.kept(("changes", told.ground.election.id, area, key, by.__name__), make)
    return rows if isinstance(rows, list) else []


TURNS = Table[tuple[Callable[[Told, re.Match[str]], Iterator[Verdict]], Pattern]](
    (
        (_on_top, words.ON_TOP),
        (_only_there, words.ONLY_VOTED),
        (_only_there, words.ONLY_TURNOUT),
        (_of_whole, words.OF_THE_WHOLE),
        (_larger_only, words.LARGER_ONLY),
        (_fall, words.FALL),
    ),
    lambda entry: entry[1].cues,
)
"""Each turn of phrase with its reader, of which a sentence calls those whose words it has."""
