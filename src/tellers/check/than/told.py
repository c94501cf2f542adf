"""What a sentence tells as more or fewer than something else, held against the record.

Of votes: more than a rival, than last time, than somebody had in winning, so many times a count
that is told. Of candidates: so many more, or half as many, as then. Where a sentence may be of
several seats, one that bears it out is enough, and it is false only where it is so of all.
"""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import Pattern
from tellers.check.measure.contest import majority_of
from tellers.check.measure.field import places
from tellers.check.measure.query import Reading, signed
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person, keys_of
from tellers.check.statement.comparison import is_times
from tellers.check.statement.said import Answer, Said, answered
from tellers.check.than import leads, words
from tellers.check.than.then import (
    Side,
    clause_after,
    every_side,
    frames_then,
    gathered,
    names_on,
    our_sides,
    people_of,
    sides_of,
    their_sides,
    together,
)
from tellers.style.numbers import MINUS, Form, Hedge, write_votes

MOST_NAMES = 30
"""More candidates than have ever stood in one seat."""
LEAST_VOTES = 100
"""A smaller count is not one of a poll."""
TIMES = {"twice": 2, "double": 2, "treble": 3, "triple": 3}
NEAR = Fraction(7, 100)
NAMES = "candidates"
GREW = frozenset({"more", "larger", "bigger", "longer", "wider", "higher"})
OF_VOTES = frozenset({"change", "net", "lead", "times", "comparative"})
"""Kinds that words on candidates are no claims of: "five stood, two more than in 2017"."""


class Family(NamedTuple):
    """Comparisons of one kind: their words, what the record says, and what they are called."""

    patterns: Sequence[Pattern]
    ask: Callable[[Said], Iterator[Answer]]
    kind: str


def of_comparisons(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the verdicts on what it compares."""
    if not marked.find(words.COMPARING):
        return list(told)
    own = [one for entry in TOLD.called(marked.cues) for one in _of_words(*entry, pages, marked)]
    return _over(told, own)


def _over(told: Sequence[Verdict], own: Sequence[Verdict]) -> list[Verdict]:
    """What was borne out stands, whoever read it; else what is told here goes first."""
    names = [one for one in own if one.claim.kind == NAMES]
    told = [
        v
        for v in told
        if v.claim.kind not in OF_VOTES or not any(v.claim.meets(n.claim) for n in names)
    ]
    firm = [one for one in told if one.verdict is Finding.SUPPORTED]
    fresh = [one for one in own if not any(one.claim.meets(other.claim) for other in firm)]
    kept = [
        one
        for one in told
        if one in firm or not any(one.claim.meets(other.claim) for other in fresh)
    ]
    return sorted([*kept, *fresh], key=BY_PLACE)


def _of_words(
    family: Family, pattern: Pattern, pages: Sequence[Page], marked: Marked
) -> Iterator[Verdict]:
    here = [page for page in pages if page.scene is not None and not page.is_placed]
    for match in marked.finds(pattern):
        said = [Said(page, marked, match) for page in here]
        found = [one for some in said for one in _verdicts(family, some)]
        good = next((one for one in found if one.verdict is Finding.SUPPORTED), None)
        is_false = len(found) == len(here) and all(
            one.verdict is Finding.CONTRADICTED for one in found
        )
        if good or (found and is_false):
            yield good or found[0]


def _verdicts(family: Family, said: Said) -> Iterator[Verdict]:
    if said.names_another_year(said.before):
        return
    answers = list(family.ask(said))
    group = "span" if said.match.groupdict().get("span") else "n"
    start, end = said.span(group)
    if group == "n":
        start, end = said.marked.mark(said.match["n"]).start, said.marked.mark(said.match["n"]).end
    yield from answered(said, family.kind, (start, end), answers, said.own_words(group))


def _way(said: Said) -> int:
    return 1 if around.is_up(said.match["way"]) else -1


# ---------------------------------------------------------------- candidates


def _counts(said: Said) -> Iterator[tuple[int, int, Reading]]:
    """How many stood now, and at each poll that may be meant."""
    now = said.scene.now
    new = names_on(now) if now else None
    clause = clause_after(said, said.match.end())
    if now is None or new is None:
        return
    for frame in frames_then(said, clause):
        old = names_on(frame)
        if old is not None:
            why = f"{new} now, {old} then"
            yield new, old, Reading(f"candidates against {frame.words}", None, why, (frame.row,))


def _is_of_names(said: Said) -> bool:
    """Whether the words are of those who stood here."""
    is_said = bool(said.match.groupdict().get("noun"))
    if is_said:
        return not words.PERSON.search(said.before)
    return bool(words.COUNT_OF_NAMES.search(said.before))


def names_more(said: Said) -> Iterator[Answer]:
    """So many candidates more, or fewer, than there were."""
    amount = said.marked.mark(said.match["n"]).amount
    if amount.value > MOST_NAMES or not _is_of_names(said):
        return
    way = _way(said)
    for new, old, reading in _counts(said):
        more = (new - old) * way
        right = str(more) if more >= 0 else f"{new - old:+d}"
        yield more > 0 and bool(amount.fits(more)), reading, right


def names_way(said: Said) -> Iterator[Answer]:
    """More candidates, or fewer, than there were."""
    is_more = said.match["way"] in GREW
    for new, old, reading in _counts(said):
        yield (new > old) if is_more else (new < old), reading, str(old)


def names_times(said: Said) -> Iterator[Answer]:
    """So many times the candidates that there were."""
    if not _is_of_names(said):
        return
    symbol = said.match["n"]
    for new, old, reading in _counts(said):
        if symbol in TIMES:
            holds = is_times(said.match["hedge"] or "", Fraction(TIMES[symbol]), Fraction(new, old))
        else:
            holds = bool(said.marked.mark(symbol).amount.fits(Fraction(new, old)))
        yield holds, reading, str(old)


def names_same(said: Said) -> Iterator[Answer]:
    """As many candidates as there were."""
    if _is_of_names(said):
        for new, old, reading in _counts(said):
            yield new == old, reading, str(old)


def names_grew(said: Said) -> Iterator[Answer]:
    """A number of candidates that doubled, or was halved."""
    wanted = beside.TIMES[said.match["verb"]]
    then = [frame for frame in said.scene.then if names_on(frame)][:1]
    new = names_on(said.scene.now) if said.scene.now else None
    for frame in then if new else ():
        old = names_on(frame)
        if old and new:
            reading = Reading(f"candidates against {frame.words}", None, f"{new} now, {old} then")
            holds = is_times(said.match["hedge"] or "", wanted, Fraction(new, old))
            yield holds, reading, f"{new / old:.2f}"


# --------------------------------------------------------------------- votes


def _is_told_of_votes(said: Said) -> bool:
    before = said.before[max(said.before.rfind(mark) for mark in ";:") + 1 :]
    if (
        words.NOT_SO.search(f" {before} ")
        or words.EACH.search(before)
        or words.COUNT_OF_NAMES.search(said.before)
    ):
        return False
    return bool(
        words.POLLED.search(said.before)
        or words.THAT_IS.search(said.before)
        or words.A_FIGURE.search(said.before)
    )


def _ours(said: Said) -> list[Side]:
    """The first of a comparison: the poll of which a figure just before is, else the subject's."""
    found, now = words.A_FIGURE.search(said.before), said.scene.now
    if words.GATHERED.search(said.before):
        return gathered(said)
    if found is None or now is None:
        return our_sides(said)
    votes = said.marked.mark(found["m"]).amount.value
    if votes < LEAST_VOTES or votes.denominator != 1 or votes == majority_of(now)[0]:
        return []  # "by 683, more than the party managed in 2017" is of majorities
    own = our_sides(said)
    share = own[0].share if own else Fraction(0)
    return [Side("the votes told", now, int(votes), share, (now.row,))]


def _pairs(said: Said, at: int, more: Sequence[Side] = ()) -> Iterator[tuple[Side, Side]]:
    """All that may be compared, one of each side."""
    ours = [*_ours(said), *more]
    theirs = together(said, at) or their_sides(said, at)
    for one in ours:
        for other in theirs:
            is_one = (one.name, one.frame.is_now) == (other.name, other.frame.is_now)
            if not is_one:
                yield one, other


def _reading(one: Side, other: Side, why: str) -> Reading:
    line = f"votes of {one.name}, {one.frame.words}, against {other.name}, {other.frame.words}"
    return Reading(line, None, why, (*one.cites, *other.cites))


def more_votes(said: Said) -> Iterator[Answer]:
    """More votes, or fewer, than somebody had, now or then."""
    if not _is_told_of_votes(said):
        return
    way, is_said = _way(said), bool(said.match["votes"])
    for one, other in _pairs(said, said.match.end()):
        gap = one.votes - other.votes
        why = f"{write_votes(one.votes)} {MINUS} {write_votes(other.votes)} = {write_votes(gap)}"
        holds: bool | None = gap * way > 0
        if not holds and not is_said and (one.share - other.share) * way > 0:
            holds = None
        yield holds, _reading(one, other, why), str(gap)


def larger_share(said: Said) -> Iterator[Answer]:
    """A larger share, or a smaller one, than somebody had, now or then."""
    if not words.POLLED.search(said.before) or words.NOT_SO.search(said.before):
        return
    way = _way(said)
    for one, other in _pairs(said, said.match.end()):
        gap = one.share - other.share
        why = f"{signed(gap)} points"
        yield gap * way > 0, _reading(one, other, why), f"{float(gap * 100):.2f}"


def so_many_more(said: Said) -> Iterator[Answer]:
    """So many votes more, or fewer, than somebody had, now or then."""
    mark = said.marked.mark(said.match["n"])
    amount = mark.amount
    is_few = words.A_FEW.search(said.marked.text[max(0, mark.start - 12) : mark.start])
    is_count = amount.form is Form.NUMBER and not amount.decimals and not is_few
    is_of_a_gap = words.OF_A_MAJORITY.search(said.before) and words.THAT_OF.match(
        said.marked.skeleton[said.match.end() :]
    )
    if not is_count or is_of_a_gap or not _is_told_of_votes(said):
        return
    way, is_open = _way(said), bool(words.THAT_IS.search(said.before))
    every = every_side(said) if is_open else ()
    for one, other in _pairs(said, said.match.end(), every):
        more = (one.votes - other.votes) * way
        why = f"{write_votes(one.votes)} {MINUS} {write_votes(other.votes)}"
        holds: bool | None = more > 0 and bool(amount.fits(more))
        if not holds and is_open:
            holds = None  # of which figure "that" is, the sentence before may tell
        yield holds, _reading(one, other, why), str(abs(more))


def _is_so(said: Said, times: Fraction) -> bool:
    if said.match.groupdict().get("verb"):
        wanted = Fraction(TIMES[said.match["verb"]])
        return is_times(said.match["hedge"] or "", wanted, times)
    amount = said.marked.mark(said.match["n"]).amount
    is_near = abs(times - amount.value) <= NEAR * amount.value
    return is_near if amount.hedge is Hedge.EXACT else bool(amount.fits(times))


def so_many_times(said: Said) -> Iterator[Answer]:
    """So many times a count that is told, by that count and by the one that it should be."""
    told, now = said.marked.mark(said.match["m"]).amount, said.scene.now
    if told.value < LEAST_VOTES or told.decimals or now is None:
        return
    clause = said.before[max(said.before.rfind(mark) for mark in ",;:") + 1 :]
    majority = majority_of(now)[0]
    if " majority " in f" {clause} " and majority:
        ours = [Side("the majority", now, majority, Fraction(0), (now.row,))]
        theirs: list[Side] = []
    elif words.NOT_SO.search(said.before) or not _is_told_of_votes(said):
        return
    else:
        ours, theirs = _ours(said), their_sides(said, said.match.end())
    for one in ours:
        for other in (*(Fraction(side.votes) for side in theirs), Fraction(told.value)):
            if not other:
                continue
            times = one.votes / other
            reading = Reading(f"{one.name} to that", None, f"{float(times):.2f} times", one.cites)
            yield _is_so(said, times), reading, f"{float(times):.2f}"


def as_many(said: Said) -> Iterator[Answer]:
    """So many times as many votes as somebody had, now or then."""
    if not _is_told_of_votes(said):
        return
    symbol = said.match["n"]
    for one, other in _pairs(said, said.match.end()):
        times = Fraction(one.votes, other.votes or 1)
        wanted = Fraction(TIMES.get(symbol, 1))
        is_word = symbol in TIMES
        holds = (
            is_times(said.match["hedge"] or "", wanted, times) if is_word else _is_so(said, times)
        )
        why = f"{float(times):.2f} times"
        yield holds, _reading(one, other, why), f"{float(times):.2f}"


def to_one(said: Said) -> Iterator[Answer]:
    """So many votes of one for each of another's."""
    now, symbol = said.scene.now, said.match["other"]
    if now is None or words.NOT_SO.search(said.before):
        return
    rivals = [said.page_who(symbol)] if symbol[0] in "CP" else list(said.page.people)
    for one in our_sides(said):
        for other in (side for who in rivals if who for side in sides_of(now, who)):
            if one.name != other.name and other.votes:
                times = Fraction(one.votes, other.votes)
                why = f"{float(times):.2f} to one"
                yield _is_so(said, times), _reading(one, other, why), f"{float(times):.2f}"


def as_then(said: Said) -> Iterator[Answer]:
    """A place that somebody, or a party, is told to have had before as well."""
    place = int(said.marked.mark(said.match["o"]).amount.value)
    symbol, clause = said.match["who"], f" {said.match['span']} "
    whose = [said.page_who(symbol)] if symbol[0] in "CP" else list(people_of(said))
    for who in (one for one in whose if one is not None):
        is_party = symbol.endswith("party") or isinstance(who, Parties)
        own = Parties(keys_of(who)) if is_party else who
        for frame in frames_then(said, clause):
            if isinstance(own, Person) and not frame.candidacies(own):
                continue
            for right, reading in places(frame, own):
                yield right == place, reading, str(right)


FAMILIES = (
    Family(words.NAMES_MORE, names_more, NAMES),
    Family(words.NAMES_WAY, names_way, NAMES),
    Family(words.NAMES_TIMES, names_times, NAMES),
    Family(words.NAMES_SAME, names_same, NAMES),
    Family((words.NAMES_GREW,), names_grew, NAMES),
    Family((words.MORE_VOTES,), more_votes, "comparative"),
    Family((words.LARGER_SHARE,), larger_share, "comparative"),
    Family((words.LEAD_BY,), leads.larger_by, "arithmetic"),
    Family((words.SO_MANY_MORE,), so_many_more, "arithmetic"),
    Family(words.SO_MANY_TIMES, so_many_times, "comparative"),
    Family((words.AS_MANY_VOTES,), as_many, "comparative"),
    Family((words.TO_ONE,), to_one, "comparative"),
    Family((words.AS_THEN,), as_then, "previous"),
    Family((words.LEAD_TIMES,), leads.times_a_lead, "comparative"),
    Family((words.LARGER_THAN_HIS,), leads.larger_than_his, "comparative"),
)
"""What may be compared; the first words that fit a stretch of a sentence decide."""
TOLD = Table(
    ((family, pattern) for family in FAMILIES for pattern in family.patterns),
    lambda entry: entry[1].cues,
)
