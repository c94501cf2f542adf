"""Where a figure that does not match would be right: another result of the seat, another row."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from tellers.check.claims import Finding, Verdict
from tellers.publish.words import party_name
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.lineage.comparison import line_of
from tellers.record.record import Record
from tellers.style.numbers import Amount, Form, read_amount, rounded

MOST = 2
"""Places that are named: more is no help."""

Held = tuple[str, Fraction | int, bool]
"""A figure that a result holds: in words, its value, and whether it is a part of one."""


def elsewhere(record: Record, verdict: Verdict) -> tuple[str, ...]:
    """Of what the article's figure would be right, in the seat's own results; the nearest first."""
    contest = record.contests.get(verdict.contest)
    amount = _amount(verdict)
    if contest is None or amount is None or verdict.verdict is not Finding.CONTRADICTED:
        return ()
    if amount.form is Form.NUMBER:
        return _counts(record, contest).get(amount.value, ())[:MOST]
    return _parts(record, contest, amount.decimals).get(amount.value * 100, ())[:MOST]


Index = Mapping[Fraction | int, tuple[str, ...]]
"""Figures, and what they are the figures of; an article may hold a thousand mismatches."""


@lru_cache(maxsize=64)
def _all_held(record: Record, contest: Contest) -> tuple[Held, ...]:
    """The figures of a contest and of its line."""
    return tuple(
        (f"{what}, {result.contest.election.name}", value, is_part)
        for result in _results(record, contest)
        for what, value, is_part in _held(record, result)
    )


@lru_cache(maxsize=64)
def _counts(record: Record, contest: Contest) -> Index:
    """The counts by their value."""
    held = _all_held(record, contest)
    return _indexed((Fraction(value), what) for what, value, is_part in held if not is_part)


@lru_cache(maxsize=64)
def _parts(record: Record, contest: Contest, decimals: int) -> Index:
    """The parts by their value in hundredths, as print rounds them."""
    held = _all_held(record, contest)
    return _indexed(
        (rounded(Fraction(value) * 100, decimals), what) for what, value, is_part in held if is_part
    )


def _indexed(pairs: Iterable[tuple[Fraction, str]]) -> Index:
    found: dict[Fraction | int, tuple[str, ...]] = {}
    for value, what in pairs:
        found[value] = (*found.get(value, ()), what)
    return found


def is_swapped(claimed: str, right: str) -> bool:
    """Whether two neighbouring digits have changed places.

    >>> is_swapped("7427", "7247"), is_swapped("33215", "26188")
    (True, False)
    """
    if len(claimed) != len(right) or not claimed.replace(".", "").isdigit():
        return False
    odd = [n for n, (a, b) in enumerate(zip(claimed, right, strict=True)) if a != b]
    return (
        len(odd) == 2
        and odd[1] == odd[0] + 1
        and claimed[odd[0]] == right[odd[1]]
        and claimed[odd[1]] == right[odd[0]]
    )


def _amount(verdict: Verdict) -> Amount | None:
    """The article's figure, where it is one of votes, or of parts of them."""
    if not verdict.claimed_value.replace(".", "").isdigit():
        return None
    is_part = "." in verdict.claimed_value
    amount = read_amount(f"{verdict.claimed_value}%" if is_part else verdict.claimed_value)
    return amount if is_part or amount.value >= LEAST else None


LEAST = 100
"""Below this a count of votes is met by chance."""


def _results(record: Record, contest: Contest) -> Iterator[Return]:
    """The contest's own result, then those of its line, newest first."""
    own = record.returns.get(contest.id)
    if own is not None:
        yield own
    for step in line_of(record, contest):
        if step.contest.id != contest.id and step.contest.id in record.returns:
            yield record.returns[step.contest.id]


def _held(record: Record, result: Return) -> Iterator[Held]:
    """The figures of one result."""
    if not result.contest.is_plain:
        return
    majority = figures.find_majority(result)
    valid = figures.valid_votes(result)
    if majority is not None:
        yield "the majority", majority, False
    yield "the valid votes", valid, False
    if result.electorate is not None:
        yield "the electorate", result.electorate, False
    has_shares = figures.has_shares(result)
    if has_shares and (turnout := figures.turnout(result)) is not None:
        yield "turnout", turnout, True
    for candidacy in result.contest.candidacies:
        votes = result.votes.get(candidacy.id)
        if votes is None:
            continue
        name = candidacy.name or party_name(record, candidacy.label.key)
        yield f"the votes of {name}", votes, False
        if has_shares and valid:
            yield f"the share of {name}", Fraction(votes, valid), True
