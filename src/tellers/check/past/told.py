"""A seat's past in whatever words: when a party last won, never before, the start of a run.

One small reader a family, each asked of the same lines: general elections alone and every contest,
by area and by name (`rules.md` 8). Where a sentence may be of several seats, one that bears it out
is enough, and it is false only where it is so of all of them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import runs
from tellers.check.grammar.words import Pattern
from tellers.check.measure.query import Reading
from tellers.check.measure.when import first_past
from tellers.check.moved.shift import of_shifts
from tellers.check.past import life, spans, words
from tellers.check.past.firsts import last_win, last_wins, whole_lines
from tellers.check.past.life import loss_years
from tellers.check.past.line import (
    Run,
    lines_of,
    older_runs,
    runs_of,
    won_by,
)
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person, keys_of
from tellers.check.statement.said import Answer, Said, answered
from tellers.check.succession import by_elections, counts, debuts, hands, spells
from tellers.check.succession import words as counting
from tellers.check.succession.bests import of_bests
from tellers.check.succession.own_runs import owner_of, wins_of
from tellers.record.contests import Candidacy
from tellers.record.people import Dated, Precision, is_of
from tellers.style.dates import write_dated

Keys = Sequence[str]


class Family(NamedTuple):
    """Claims of one kind: their words, what the lines of a seat say, and what they are called."""

    patterns: Sequence[Pattern]
    ask: Callable[[Said, Keys], Iterator[Answer]]
    kind: str
    is_of_votes: bool = False
    is_only_true: bool = False
    is_of_nobody: bool = False


def of_past(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts on what a sentence tells of a seat's past, where nothing sure was found."""
    own = list[Verdict]()
    for family, pattern in TOLD.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            said = [Said(page, marked, match) for page in pages if page.scene is not None]
            found = [one for some in said for one in _verdicts(family, some)]
            verdict = _one_of(found, len(said))
            if family.is_only_true and not (verdict and verdict.verdict is Finding.SUPPORTED):
                continue  # what is wrong with it is told of its year
            if verdict is not None and not _is_told(verdict, told):
                own = _without_twin(own, verdict)
    yield from (*own, *of_bests(pages, marked, (*told, *own)), *of_shifts(pages, marked, told))


def _without_twin(own: list[Verdict], verdict: Verdict) -> list[Verdict]:
    """The verdicts with one more, of whose words two families may tell: a support stays."""
    claim = verdict.claim
    twins = [v for v in own if (v.claim.start, v.claim.end) == (claim.start, claim.end)]
    if any(v.verdict is Finding.SUPPORTED for v in twins):
        return own
    if twins and verdict.verdict is not Finding.SUPPORTED:
        return own
    return [*(v for v in own if v not in twins), verdict]


def _one_of(found: Sequence[Verdict], pages: int) -> Verdict | None:
    """The verdict of the pages together."""
    good = next((one for one in found if one.verdict is Finding.SUPPORTED), None)
    is_false = len(found) == pages and all(one.verdict is Finding.CONTRADICTED for one in found)
    return good or (found[0] if found and is_false else None)


def _is_told(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    own = verdict.claim
    return any(
        one.claim.meets(own)
        for one in told
        if one.verdict is not Finding.UNCHECKABLE and one.claim.kind in PAST
    )


PAST = frozenset({"first since", "streak", "previous", "hold/gain", "ranking"})
"""Kinds of claims on the past."""


def _verdicts(family: Family, said: Said) -> Iterator[Verdict]:
    keys, group = _whose(said), said.match.groupdict()
    first = group.get("first")
    if first and said.marked.mark(first).amount.value != 1:
        return
    is_of_votes = words.OF_VOTES.search(f"{said.match[0]} ") and not family.is_of_votes
    if (not keys and not family.is_of_nobody) or is_of_votes:
        return
    own = "span" if group.get("span") else "year"
    answers = list(family.ask(said, keys))
    yield from answered(said, family.kind, said.span(own), answers, said.own_words(own))


def _whose(said: Said) -> Keys:
    """The party that the words name, else the one nearest before, else that of whom was spoken."""
    group = said.match.groupdict()
    symbol = group.get("who") or group.get("who2") or group.get("who3") or ""
    if not symbol and group.get("n") and (behind := words.FOR_WHOM.match(_right(said))):
        symbol = behind["who"]
    if (
        not symbol
        and isinstance(said.page.person, Person)
        and words.HIS_PARTY.search(said.match[0])
    ):
        return keys_of(said.page.person)
    if not symbol:
        named = [m["who"] for m in words.NEAREST.finditer(said.before)]
        symbol = named[-1] if named else ""
    who = said.page_who(symbol) if symbol else (said.page.party or said.page.person)
    return keys_of(who) if who is not None else ()


def _right(said: Said) -> str:
    """The words behind the match."""
    return said.marked.skeleton[said.match.end() :]


def _dated(said: Said) -> Dated | None:
    symbol = said.match.groupdict().get("year")
    return said.marked.mark(symbol).dated if symbol else None


def _is_whole(said: Said) -> bool:
    """Whether the words reach no further back than the seat does."""
    return bool(said.marked.find(words.SINCE_IT_BEGAN))


def _is_of_another_year(said: Said, own: Dated | None) -> bool:
    """Whether a sentence names another year than its contest's and that of the claim."""
    years = {m.dated.on.year for m in said.marked.marks if m.letter in "YD"}
    told = {said.scene.contest.polled_on.year, *([own.on.year] if own else [])}
    return bool(years - told)


# ------------------------------------------------------------------ families


def _last(said: Said, keys: Keys) -> Iterator[Answer]:
    dated = _dated(said)
    if words.ANOTHER.search(f"{said.match[0]} "):
        yield from life.last_other(said, keys)
        return
    if dated is None:
        return
    if words.WAS_ITS.search(f"{said.match[0]} "):
        yield from loss_years(said, keys, dated.on.year)
    answers = last_wins(said, keys, dated.on.year, is_least=False)
    for line, (holds, reading, right) in zip(lines_of(said), answers, strict=True):
        last, _, _ = last_win(line, keys)
        if holds and last is not None and not is_of(dated, last.polled_on):
            yield False, reading, write_dated(Dated(last.polled_on, Precision.MONTH))
        else:
            yield holds, reading, right


def _last_since(said: Said, keys: Keys) -> Iterator[Answer]:
    dated, is_least = _dated(said), bool(said.match.groupdict().get("least"))
    if dated is not None:
        yield from last_wins(said, keys, dated.on.year, is_least=is_least)


def _no_win_since(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had not won since a year: false where it has, open where it last did before."""
    for holds, reading, right in _last_since(said, keys):
        dated = _dated(said)
        has_not = not right or (dated is not None and int(right) < dated.on.year)
        yield (None if holds is False and has_not else holds), reading, right


def _first_since(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party has won for the first time since a year; of a day where it lost, nothing."""
    if won_by(said, keys):
        yield from _last_since(said, keys)
        dated = _dated(said)
        yield from loss_years(said, keys, dated.on.year) if dated else ()


def _never(said: Said, keys: Keys) -> Iterator[Answer]:
    for line in lines_of(said):
        last, _, reading = last_win(line, keys)
        is_hidden = line.may_hide(keys)
        is_new = _is_whole(said) or line.is_new
        holds: bool | None = False if last else ((is_new and not is_hidden) or None)
        yield holds, reading, str(last.polled_on.year) if last else ""


def _first_ever(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party has won for the first time; the words may be of another day where it lost."""
    is_now = won_by(said, keys)
    for holds, reading, right in _never(said, keys):
        yield holds if is_now else None, reading, right


def _not_first(said: Said, keys: Keys) -> Iterator[Answer]:
    dated, is_now = _dated(said), won_by(said, keys)
    is_open = _is_of_another_year(said, dated)
    for line in lines_of(said):
        pairs = list(zip(line.contests, line.wins(keys), strict=True))
        inside = [p for p in pairs if dated is None or p[0].polled_on.year >= dated.on.year]
        if not inside:
            continue
        lost = [contest for contest, won in inside if won is False]
        oldest = inside[-1][0].polled_on.year
        is_whole = _is_whole(said) or line.is_new
        is_reached = oldest == dated.on.year if dated else is_whole
        holds: bool | None = None
        if lost or is_now:
            holds = None if is_open else False
        elif is_reached and all(won for _, won in inside):
            holds = True
        why = f"it did not win in {lost[0].election.name}" if lost else f"it won all {len(inside)}"
        rows = line.rows(*(lost or [contest for contest, _ in inside]))
        right = str(lost[0].polled_on.year) if lost else ""
        yield holds, Reading(f"wins, {line.words}", None, why, rows), right


def _runs(said: Said, keys: Keys) -> list[Run]:
    """The runs that end with this contest or at it; else the newest that ended before."""
    found = sorted(runs_of(said, keys), key=lambda run: -len(run.contests))
    if any(len(run.contests) > 1 for run in found):
        return found  # a run of one is what ended another's, and it may be an older that is told
    older = [run for line in lines_of(said) for _, run in list(older_runs(line, keys))[:1]]
    return sorted([*older, *found], key=lambda run: -len(run.contests))


def _began(said: Said, keys: Keys) -> Iterator[Answer]:
    dated = _dated(said)
    around_it = f"{said.match[0]} {said.marked.skeleton[said.match.end() :][:20]} "
    for run in _runs(said, keys) if dated is not None else ():
        first = run.contests[-1].polled_on
        holds: bool | None = is_of(dated, first) if dated else None
        if not holds and dated and dated.on < first and not run.is_whole:
            holds = None
        if not holds and dated and dated.on > first and words.AT_LEAST.search(around_it):
            holds = True
        finer = dated is not None and dated.precision is not Precision.YEAR
        right = write_dated(Dated(first, Precision.MONTH)) if finer else str(first.year)
        yield holds, run.reading, right


def _length(said: Said, keys: Keys) -> Iterator[Answer]:
    """How many wins; where it was kept, those after the first may be meant."""
    amount = said.marked.mark(said.match["n"]).amount
    if runs.A_PERSON_HAD.search(said.until("span")) and "who" not in said.match.groupdict():
        return  # his own wins, which are counted elsewhere
    if one := owner_of(said):
        yield from wins_of(said, one)
        return
    if words.OVER_NOW.search(said.before) and not words.FOR_WHOM.match(_right(said)):
        keys = _of_before(said) or keys
    is_kept = bool(re.search(r" (?:kept|held|retained|defended) ", said.match[0]))
    for run in _runs(said, keys):
        length = len(run.contests)
        holds: bool | None = amount.fits(length) or (is_kept and amount.fits(length - 1))
        if not holds and not run.is_all and amount.value > length:
            holds = None
        yield holds, run.reading, str(length)


def _of_before(said: Said) -> Keys:
    """The party that won the contest before, whose run is told of as over; none if it won again."""
    won = next((won for one in said.scene.then if (won := first_past(one))), None)
    return (won.label.key,) if won is not None and not won_by(said, (won.label.key,)) else ()


def _only(said: Said, keys: Keys) -> Iterator[Answer]:
    dated = _dated(said)
    for line in whole_lines(said) if dated is not None else ():
        wins = line.wins(keys)
        own = [one for one, won in zip(line.contests, wins, strict=True) if won]
        years = sorted({one.polled_on.year for one in own})
        is_whole = _is_whole(said) or line.is_new
        holds: bool | None = dated is not None and years == [dated.on.year]
        if (holds and not is_whole) or None in wins:
            holds = None
        why = f"it won in {', '.join(map(str, years)) or 'none'}"
        reading = Reading(f"wins, {line.words}", None, why, line.rows(*own))
        yield holds, reading, ", ".join(map(str, years))


def _fought(said: Said, keys: Keys) -> Iterator[Answer]:
    """That a party had not stood before: a closed world where every candidate is known."""
    for line in lines_of(said):
        stood = [one for one in line.contests if _stands(one.candidacies, keys)]
        is_known = not any(one.has_bucket for one in line.contests)
        why = f"it stood in {stood[0].election.name}" if stood else "it stood in none of them"
        reading = Reading(f"candidates, {line.words}", None, why, line.rows(*stood[:1]))
        yield (
            (False if stood else (is_known or None)),
            reading,
            (str(stood[0].polled_on.year) if stood else ""),
        )


def _stands(candidacies: Sequence[Candidacy], keys: Keys) -> bool:
    return any(one.label.key in keys for one in candidacies)


FAMILIES = (
    Family(words.LAST, _last, "previous"),
    Family(words.LAST_ANEW, _last, "previous"),
    Family(words.LAST_OTHER, life.last_other, "previous"),
    Family(words.POST_WAR, life.post_war, "streak"),
    Family(words.CREATED, life.created, "streak"),
    Family(words.FIRST_SINCE_MADE, life.first_since_made, "first since"),
    Family(words.LOST_FIRST, life.lost_first, "first since"),
    Family(words.EVERY_SINCE, life.every_since, "streak"),
    Family(words.ALWAYS, life.always, "streak"),
    Family(words.SINCE_CREATED, life.always, "streak"),
    Family(words.VOTE_SINCE, life.votes_since, "first since", is_of_votes=True),
    Family(words.NOBODY_BUT, life.every_since, "first since"),
    Family(words.NO_WIN_SINCE, _no_win_since, "first since"),
    Family(words.IS_FIRST, _first_since, "first since"),
    Family(words.EVERY_FOR, spans.every_for, "streak"),
    Family(words.FIRST_OF_RUN, _began, "streak"),
    Family((*words.NEVER, *words.NEVER_A_SEAT, *counting.NEVER_WON), _never, "first since"),
    Family(words.FIRST_EVER, _first_ever, "first since"),
    Family(words.FIRST_NAMED, _last, "first since"),
    Family((*words.ENDED, *counting.HELD_FOR), spans.years_held, "streak", is_of_votes=True),
    Family(words.AFTER_LOSS, spans.years_after, "previous", is_of_votes=True),
    Family(words.NOT_LOST, spans.not_lost, "streak", is_of_votes=True),
    Family(words.LAST_LOST, spans.last_lost, "previous", is_of_votes=True),
    Family(words.LOST_IN, spans.lost_in, "previous", is_of_votes=True),
    Family(words.SPELL_FROM, spans.spell_from, "streak", is_of_votes=True),
    Family(words.SPELL_TO, spans.spell_to, "streak", is_of_votes=True),
    Family(words.ONLY_LOST, spans.only_lost, "streak", is_of_votes=True),
    Family(words.EVERY_OF_RUN, life.every_since, "streak", is_only_true=True),
    Family(counting.ALL_OF, counts.all_of, "streak", is_of_votes=True),
    Family(counting.SO_MANY_OF, counts.so_many_of, "streak", is_of_votes=True),
    Family(counting.NONE_SINCE, counts.none_since, "first since", is_of_votes=True),
    Family(counting.NTH_EVER, spells.nth_ever, "first since"),
    Family(counting.SO_OFTEN, spells.so_often, "streak"),
    Family(
        (*counting.YEARS_OUT, *counting.GONE_FOR),
        spells.years_out,
        "previous",
        is_of_votes=True,
        is_of_nobody=True,
    ),
    Family(counting.CHANGED, hands.changed, "streak", is_of_votes=True, is_of_nobody=True),
    Family(counting.LOST_YEAR, hands.lost_in, "previous", is_of_votes=True),
    Family(counting.TERMS_HELD, hands.terms_held, "streak", is_of_votes=True),
    Family(counting.LOST_AGO, hands.lost_ago, "previous", is_of_votes=True),
    Family(counting.GAINED_FROM, hands.gained_from, "hold/gain", is_of_votes=True),
    Family(counting.GAINED_IN, hands.gained_in, "previous", is_of_votes=True),
    Family(
        (counting.CHANGES, counting.NO_CHANGE),
        hands.has_changed,
        "hold/gain",
        is_of_votes=True,
        is_of_nobody=True,
    ),  # fmt: skip
    Family(counting.UNTIL, hands.until, "streak", is_of_votes=True),
    Family(counting.SPELL, hands.spell, "streak", is_of_votes=True),
    Family(counting.LAST_AGO, spells.last_ago, "previous", is_of_votes=True),
    Family(counting.LAST_OF_HIS, spells.years_out, "previous", is_of_votes=True, is_of_nobody=True),
    Family(counting.FIRST_BY, by_elections.first_of_party, "first since"),
    Family(counting.DEBUTS, debuts.first_of_party, "first since"),
    Family(
        counting.TURNOUT_AT_ONE,
        by_elections.turnout_order,
        "ranking",
        is_of_votes=True,
        is_of_nobody=True,
    ),  # fmt: skip
    Family(counting.LAST_WIN, _last, "previous"),
    Family(words.NOT_FIRST, _not_first, "first since"),
    Family((*words.BEGAN, *counting.SINCE_HELD), _began, "streak"),
    Family(words.LENGTH, _length, "streak"),
    Family(words.ONLY, _only, "first since"),
    Family(words.FOUGHT, _fought, "first since"),
)
TOLD = Table(
    ((family, pattern) for family in FAMILIES for pattern in family.patterns),
    lambda entry: entry[1].cues,
)
