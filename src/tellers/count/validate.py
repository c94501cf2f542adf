"""One result against its contest and its base: what stops it, and what to hold and ask about.

Figures are read out over a telephone at three in the morning. What cannot be so is stopped; what
is only unlikely warns, because unlikely things happen on the night: the desk rings back and asks.
Each rule is one small function; a new rule is one more and a row in the table.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction

from tellers.count.night import closes_at
from tellers.errors import Problem, Rejected, Severity
from tellers.record.contests import RETURN, Contest, Declaration, GroupReturn, Return
from tellers.record.figures import lineage, party_votes, total_votes
from tellers.record.lineage.comparison import Base
from tellers.record.people import Citation


@dataclass(frozen=True, slots=True)
class Keyed:
    """Figures as the desk keyed them, before anything is known to be possible.

    A `Declaration` cannot be made of impossible figures, so they are held here until they pass.
    """

    contest: Contest
    votes: Mapping[str, int]
    cites: Mapping[str, Citation] = field(default_factory=dict)
    rejected: int | None = None
    electorate: int | None = None
    declared_at: datetime | None = None
    chosen_by_lot: str = ""


Figures = Keyed | Return
Found = Iterator[tuple[str, Severity, str]]
Rule = Callable[[Figures, Base | None], Found]

STOPS, WARNS = Severity.STOPS, Severity.WARNS

MANY_REJECTED = Fraction(1, 20)
LOW_TURNOUT = Fraction(1, 5)
LARGE_CHANGE = Fraction(3, 10)
LARGE_TURNOUT_CHANGE = Fraction(12, 100)
LARGE_ELECTORATE_CHANGE = Fraction(12, 100)
LATEST = timedelta(days=4)
"""Past these a figure is held and asked about.

Set so that a digit dropped from a winner's votes shows while true results seldom do: five of 650
were held in 2019, some forty in the landslide of 2015 (psephology's files).
"""


def validate(
    result: Figures, base: Base | None = None, *, at: datetime | None = None
) -> tuple[Problem, ...]:
    """What is wrong, or only unlikely, with one result; `base` is what `comparable` finds for it.

    `at` is when it is entered: before the close of poll nothing is (`rules.md` 20). Problems that
    stop come first.
    """
    contest = result.contest
    where = f"{contest.constituency.name} ({contest.id})"
    found = [
        Problem(code, severity, message, where)
        for rule in RULES
        for code, severity, message in rule(result, base)
    ]
    if at is not None and at < closes_at(contest):
        message = f"entered at {at.isoformat()}, before the close of poll"
        found.append(Problem("early", STOPS, message, where))
    return tuple(sorted(found, key=lambda problem: problem.severity is not STOPS))


def accept(keyed: Keyed, base: Base | None = None) -> tuple[Declaration, tuple[Problem, ...]]:
    """The declaration that keyed figures make, and what to ask about it.

    Raises:
        Rejected: a problem stops it; the error carries them all.
    """
    problems = validate(keyed, base)
    if any(problem.severity is STOPS for problem in problems):
        raise Rejected(f"{keyed.contest.constituency.name} cannot be declared so.", problems)
    declaration = Declaration(
        keyed.contest,
        dict(keyed.votes),
        dict(keyed.cites),
        keyed.rejected,
        keyed.electorate,
        keyed.declared_at,
        keyed.chosen_by_lot,
    )
    return declaration, problems


# ---------------------------------------------------------------- the rules


def candidacies(result: Figures, _base: Base | None) -> Found:
    """Votes are for exactly the contest's candidacies."""
    standing = {candidacy.id for candidacy in result.contest.candidacies}
    if not standing:
        yield "candidacies", STOPS, "the contest has no candidacies"
    if unknown := sorted(set(result.votes) - standing):
        yield "unknown-candidacy", STOPS, f"found votes for {', '.join(unknown)}, who do not stand"
    if missing := sorted(standing - set(result.votes)):
        yield "missing-candidacy", STOPS, f"found no votes for {', '.join(missing)}"


def counts(result: Figures, _base: Base | None) -> Found:
    """Counts are not below nought, and somebody voted."""
    for what, count in (*result.votes.items(), ("rejected", result.rejected)):
        if count is not None and count < 0:
            yield "negative", STOPS, f"found {count} for {what}"
    if result.electorate is not None and result.electorate <= 0:
        yield "electorate", STOPS, f"found an electorate of {result.electorate}"
    if len(result.votes) > 1 and not any(result.votes.values()):
        yield "no-votes", STOPS, "found no vote for anybody"


def lot(result: Figures, _base: Base | None) -> Found:
    """A tie at the top is settled by lot, and only a tie (1983 Act, schedule 1, rule 49)."""
    if isinstance(result, GroupReturn):
        return
    tied = _tied(result)
    if tied and not result.chosen_by_lot:
        yield "tie", STOPS, f"{' and '.join(tied)} are tied; say on whom the lot fell"
    elif result.chosen_by_lot and result.chosen_by_lot not in tied:
        yield "lot", STOPS, f"the lot fell on {result.chosen_by_lot}, who is not tied at the top"


def elected(result: Figures, _base: Base | None) -> Found:
    """Who a row of groups says was elected is one of them, and no larger bucket hides who was."""
    if not isinstance(result, GroupReturn):
        return
    if result.elected and result.elected not in result.votes:
        yield "elected", STOPS, f"{result.elected} was elected, but does not stand"
    if not result.elected and result.others >= max(result.votes.values(), default=0):
        yield "bucket", WARNS, f"{result.others} votes for others may hide the winner"


def cited(result: Figures, _base: Base | None) -> Found:
    """Every figure has the row that it came from."""
    if missing := sorted({RETURN, *result.votes} - set(result.cites)):
        yield "uncited", STOPS, f"found no source for {', '.join(missing)}"


def rejected(result: Figures, _base: Base | None) -> Found:
    """Rejected papers are stated, and few."""
    if result.rejected is None:
        if not isinstance(result, GroupReturn):  # the Library's rows never have them
            yield "rejected-missing", WARNS, "the rejected papers are not stated"
    elif result.rejected > MANY_REJECTED * (_valid(result) + result.rejected):
        yield "rejected-many", WARNS, f"found {result.rejected} rejected papers, over one in twenty"


def turnout(result: Figures, _base: Base | None) -> Found:
    """No more votes than electors: one of the two was misheard. Few ballots only warn.

    A row of groups is held and asked about, for old registers were misread (oddity 37 of the data).
    """
    if result.electorate is None:
        yield "electorate-missing", WARNS, "the electorate is not stated"
        return
    if result.electorate <= 0 or result.contest.seats > 1:
        return
    valid, papers = _valid(result), _valid(result) + (result.rejected or 0)
    if valid > result.electorate:
        severity = WARNS if isinstance(result, GroupReturn) else STOPS
        yield (
            "votes-over-electorate",
            severity,
            f"found {valid} votes of {result.electorate} electors",
        )
    elif papers > result.electorate:
        yield "turnout", WARNS, f"found {papers} ballot papers of {result.electorate} electors"
    elif valid < LOW_TURNOUT * result.electorate:
        yield "turnout-low", WARNS, f"found {valid} votes of {result.electorate} electors"


def times(result: Figures, _base: Base | None) -> Found:
    """Declared after the close of poll, and within days of it."""
    at = result.declared_at
    if at is None:
        return
    if at.utcoffset() is None:
        yield "zone", STOPS, f"declared at {at}, a time without a zone"
        return
    if at < closes_at(result.contest):
        yield "early", STOPS, f"declared at {at.isoformat()}, before the close of poll"
    elif at > closes_at(result.contest) + LATEST:
        yield "late", WARNS, f"declared at {at.isoformat()}, days after the close of poll"


def change(result: Figures, base: Base | None) -> Found:
    """No party's share moved by more than thirty points."""
    if not _is_whole(result) or base is None or base.result is None:
        return
    then_total, now_total = total_votes(base.result), _valid(result)
    then = {lineage(party): votes for party, votes in party_votes(base.result).items()}
    for party, votes in _by_party(result).items():
        if not then_total or lineage(party) not in then:
            continue
        moved = Fraction(votes, now_total) - Fraction(then[lineage(party)], then_total)
        if abs(moved) > LARGE_CHANGE:
            points = round(moved * 100)
            yield "change", WARNS, f"{party} moved by {points} points since {_name(base)}"


def against_register(result: Figures, base: Base | None) -> Found:
    """Electorate and turnout are of the size that they were: a digit dropped or doubled shows.

    Of general elections only: far fewer vote at a by-election, as a rule.
    """
    if not _is_whole(result) or base is None or base.result is None:
        return
    if not result.contest.election.is_general:
        return
    now, then = result.electorate, base.result.electorate
    if not now or not then or now < 0:
        return
    if abs(now - then) > LARGE_ELECTORATE_CHANGE * then:
        yield "electorate-change", WARNS, f"found {now} electors, {then} at {_name(base)}"
    moved = Fraction(_valid(result), now) - Fraction(total_votes(base.result), then)
    if abs(moved) > LARGE_TURNOUT_CHANGE:
        points = round(moved * 100)
        yield "turnout-change", WARNS, f"turnout moved by {points} points since {_name(base)}"


RULES: tuple[Rule, ...] = (
    candidacies,
    counts,
    lot,
    elected,
    cited,
    rejected,
    turnout,
    times,
    change,
    against_register,
)


def _valid(result: Figures) -> int:
    others = result.others if isinstance(result, GroupReturn) else 0
    return sum(result.votes.values()) + others


def _tied(result: Figures) -> list[str]:
    top = max(result.votes.values(), default=0)
    first = [key for key, votes in result.votes.items() if votes == top]
    return first if len(first) > 1 else []


def _is_whole(result: Figures) -> bool:
    """Whether the figures are enough of a result to be compared with another."""
    standing = {candidacy.id for candidacy in result.contest.candidacies}
    return set(result.votes) == standing and result.contest.seats == 1 and _valid(result) > 0


def _by_party(result: Figures) -> dict[str, int]:
    """Votes by party id, independents and the Speaker left out: they are not compared."""
    votes: dict[str, int] = {}
    for candidacy in result.contest.candidacies:
        key = candidacy.label.key
        if key not in ("ind", "spk"):
            votes[key] = votes.get(key, 0) + result.votes[candidacy.id]
    return votes


def _name(base: Base) -> str:
    return base.election.name if base.election else "the last election"
