"""The figures of one result as facts, each with its sum, its base and its source rows.

Every figure comes from `record.figures`; what is added here is the working. One function a kind;
`KINDS` lists them in the order in which a reader would look for them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TypedDict, Unpack

from tellers.facts.fact import Fact, Quantity, Subject, Term, Unit, Value
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Notional, Return
from tellers.record.lineage import Base, BaseKind, comparable
from tellers.record.people import Citation, Standing
from tellers.record.record import Record


class Details(TypedDict, total=False):
    """What a fact may say besides its value: whose it is, its sum, its base, its scope."""

    candidacy: str
    party: str
    terms: tuple[Term, ...]
    base: str
    scope: str
    other: str


@dataclass(frozen=True)
class Context:
    """One result as the facts see it: the contest, its return, its base, and the record behind."""

    record: Record
    contest: Contest
    result: Return
    as_of: int = 0

    @cached_property
    def base(self) -> Base:
        """What the contest is compared with."""
        return comparable(self.record, self.contest)

    @property
    def base_name(self) -> str:
        """The base as facts carry it: `2019`, or `notional 2019`."""
        election = self.base.election
        if election is None or self.base.kind is BaseKind.NONE:
            return ""
        return f"notional {election.name}" if self.base.is_redrawn else election.name

    @cached_property
    def coverage(self) -> str:
        """Where the record ends, in words that travel with every fact."""
        return f"record {self.record.version}"

    def row(self) -> Citation:
        """The contest's own row."""
        return self.result.cites[RETURN]

    def rows(self) -> tuple[Citation, ...]:
        """The rows of every candidacy, most votes first, then the contest's own."""
        candidates = [self.result.cites[c.id] for c in figures.ranked(self.result)]
        return tuple(dict.fromkeys([*candidates, self.row()]))

    def terms(self, sign: str = "+") -> tuple[Term, ...]:
        """Every candidacy's votes as the rows of a sum, and the bucket's where there is one."""
        order = figures.ranked(self.result)
        rows = [Term(sign, c.id, self.result.votes[c.id]) for c in order]
        bucket = [Term(sign, "others", self.result.others)] if self.result.others else []
        return (*rows, *bucket)

    def fact(
        self,
        kind: str,
        quantity: tuple[Unit, Value],
        formula: str,
        because: tuple[Citation, ...],
        **more: Unpack[Details],
    ) -> Fact:
        """A fact of this contest; `more` says whose it is, its sum, its base and its scope."""
        return Fact(
            kind,
            Subject(self.contest.id, "", more.get("candidacy", ""), more.get("party", "")),
            Quantity(*quantity),
            formula,
            tuple(dict.fromkeys(because)),
            terms=more.get("terms", ()),
            base=more.get("base", ""),
            scope=more.get("scope", ""),
            other=more.get("other", ""),
            coverage=self.coverage,
            as_of=self.as_of,
        )


Facts = Iterator[Fact]


def winner(at: Context) -> Facts:
    """Who was elected: the name, or the label where the source holds no names."""
    won = figures.find_winner(at.result)
    if won is not None:
        value = str(won.name) if won.name else won.label.key
        yield at.fact(
            "winner", (Unit.NAME, value), "most votes", at.rows(),
            candidacy=won.id, other=won.label.key, terms=at.terms(""),
        )  # fmt: skip


def votes(at: Context) -> Facts:
    """Votes of each candidacy, as declared."""
    for candidacy in figures.ranked(at.result):
        count = at.result.votes[candidacy.id]
        yield at.fact(
            "votes", (Unit.VOTES, count), "as declared", (at.result.cites[candidacy.id],),
            candidacy=candidacy.id, other=candidacy.label.key,
            terms=(Term("", candidacy.id, count),),
        )  # fmt: skip


def share(at: Context) -> Facts:
    """Each candidacy's part of the valid votes."""
    valid = figures.valid_votes(at.result)
    for candidacy in figures.ranked(at.result):
        value = figures.share(at.result, candidacy.id)
        terms = (
            Term("", candidacy.id, at.result.votes[candidacy.id]),
            Term("÷", "valid-votes", valid),
            Term("=", "share", value, Unit.SHARE),
        )
        because = (at.result.cites[candidacy.id], *at.rows())
        yield at.fact(
            "share", (Unit.SHARE, value), "votes ÷ valid votes", tuple(dict.fromkeys(because)),
            candidacy=candidacy.id, other=candidacy.label.key, terms=terms,
        )  # fmt: skip


def position(at: Context) -> Facts:
    """Each candidacy's place in the poll, where no bucket may stand above it."""
    for candidacy in figures.ranked(at.result):
        place = figures.position(at.result, candidacy.id)
        if place is not None:
            yield at.fact(
                "position", (Unit.RANK, place), "place by votes", at.rows(),
                candidacy=candidacy.id, other=candidacy.label.key, terms=at.terms(""),
            )  # fmt: skip


def majority(at: Context) -> Facts:
    """Votes by which the winner led the runner-up, and the same as a part of the valid votes."""
    won, second = figures.find_winner(at.result), figures.find_runner_up(at.result)
    value = figures.find_majority(at.result)
    if won is None or second is None or value is None:
        return
    terms = (
        Term("", won.id, at.result.votes[won.id]),
        Term("−", second.id, at.result.votes[second.id]),
        Term("=", "majority", value),
    )
    because = (at.result.cites[won.id], at.result.cites[second.id])
    yield at.fact(
        "majority", (Unit.VOTES, value), "first − second", because,
        candidacy=won.id, other=second.label.key, terms=terms,
    )  # fmt: skip
    part = Fraction(value, figures.valid_votes(at.result))
    yield at.fact(
        "majority-share", (Unit.SHARE, part), "majority ÷ valid votes", at.rows(),
        candidacy=won.id,
        terms=(
            Term("", "majority", value),
            Term("÷", "valid-votes", figures.valid_votes(at.result)),
            Term("=", "share", part, Unit.SHARE),
        ),
    )  # fmt: skip


def papers(at: Context) -> Facts:
    """The day of the poll, valid votes, rejected papers and the electorate."""
    yield at.fact("polled-on", (Unit.DATE, at.contest.polled_on), "as published", (at.row(),))
    valid = figures.valid_votes(at.result)
    yield at.fact(
        "valid-votes", (Unit.VOTES, valid), "sum of all votes", at.rows(),
        terms=(*at.terms(), Term("=", "valid-votes", valid)),
    )  # fmt: skip
    for kind, value in (("rejected", at.result.rejected), ("electorate", at.result.electorate)):
        if value is not None:
            terms = (Term("", kind, value),)
            yield at.fact(kind, (Unit.VOTES, value), "as declared", (at.row(),), terms=terms)


def turnout(at: Context) -> Facts:
    """Both turnouts: valid votes, and ballots counted, over the electorate."""
    valid, electorate = figures.valid_votes(at.result), at.result.electorate or 0
    value, ballots = figures.turnout(at.result), figures.ballots_turnout(at.result)
    if value is not None:
        terms = (
            Term("", "valid-votes", valid),
            Term("÷", "electorate", electorate),
            Term("=", "turnout", value, Unit.SHARE),
        )
        yield at.fact(
            "turnout", (Unit.SHARE, value), "valid votes ÷ electorate", at.rows(), terms=terms
        )
    if ballots is not None:
        counted = (
            Term("", "valid-votes", valid),
            Term("+", "rejected", at.result.rejected or 0),
            Term("÷", "electorate", electorate),
            Term("=", "ballots-turnout", ballots, Unit.SHARE),
        )
        yield at.fact(
            "ballots-turnout", (Unit.SHARE, ballots), "(valid + rejected) ÷ electorate",
            at.rows(), terms=counted,
        )  # fmt: skip


def deposits(at: Context) -> Facts:
    """How many stood, and how many lost their deposits, where no bucket hides any."""
    if at.contest.has_bucket:
        return
    standing = at.contest.candidacies
    yield at.fact("candidates", (Unit.COUNT, len(standing)), "candidacies", at.rows(),
                  terms=at.terms(""))  # fmt: skip
    if at.contest.polled_on < figures.DEPOSIT_RULE_SINCE:
        return
    lost = figures.lost_deposits(at.result)
    valid = figures.valid_votes(at.result)
    terms = (
        *(Term("", c.id, at.result.votes[c.id]) for c in lost),
        Term("", "valid-votes", valid),
    )
    formula = "20 × votes ≤ valid votes"
    yield at.fact("lost-deposits", (Unit.COUNT, len(lost)), formula, at.rows(), terms=terms)
    for candidacy in lost:
        terms = (Term("20 ×", candidacy.id, at.result.votes[candidacy.id]),
                 Term("≤", "valid-votes", valid))  # fmt: skip
        yield at.fact(
            "lost-deposit", (Unit.NAME, "lost"), formula, at.rows(),
            candidacy=candidacy.id, other=candidacy.label.key, terms=terms,
        )  # fmt: skip


def _rows_of(result: Return | Notional, party: str) -> tuple[Citation, ...]:
    """The row that holds a party's votes in a base, else the base's own row."""
    if isinstance(result, Notional):
        found = [k for k in result.votes if figures.lineage(k) == figures.lineage(party)]
        return tuple(result.cites[key] for key in found) or (result.cites[RETURN],)
    found = [
        c.id
        for c in result.contest.candidacies
        if figures.lineage(c.label.key) == figures.lineage(party)
    ]
    return tuple(result.cites[key] for key in found) or (result.cites[RETURN],)


def outcome(at: Context) -> Facts:
    """Hold or gain against the previous general election, and who won that, by how much."""
    base = at.base.result
    if base is None:
        return
    found = figures.outcome(at.result, base)
    before = figures.base_winner(base)
    if found is not None:
        kind, whose = found
        yield at.fact(
            "outcome", (Unit.NAME, str(kind)), "label first now, label first then",
            (*at.rows()[:1], *_rows_of(base, whose)), other=whose, base=at.base_name,
        )  # fmt: skip
    if before is not None:
        yield at.fact(
            "previous-winner", (Unit.NAME, before), "most votes then", _rows_of(base, before),
            party=before, base=at.base_name,
        )  # fmt: skip
    yield from _previous_majority(at, base)


def _previous_majority(at: Context, base: Return | Notional) -> Facts:
    leading = figures.leading_parties(base)
    value = base_majority(base)
    if leading is None or value is None:
        return
    first, second = leading
    tallied = ranked_votes(base)
    terms = (
        Term("", first, tallied[0]),
        Term("−", second, tallied[1]),
        Term("=", "majority", value),
    )
    because = (*_rows_of(base, first), *_rows_of(base, second))
    yield at.fact(
        "previous-majority", (Unit.VOTES, value), "first − second, then", because,
        party=first, other=second, base=at.base_name, terms=terms,
    )  # fmt: skip


def ranked_votes(base: Return | Notional) -> list[int]:
    """The votes of a base, most first: candidates' where it has them, else parties'."""
    return sorted(base.votes.values(), reverse=True)


def base_majority(base: Return | Notional) -> int | None:
    """First less second of a base, an estimate where the base is one."""
    if not isinstance(base, Notional):
        return figures.find_majority(base)
    tallied = ranked_votes(base)
    return tallied[0] - tallied[1] if len(tallied) > 1 else None


def change(at: Context) -> Facts:
    """Each party's share at the base and its change since, in points."""
    base = at.base.result
    if base is None:
        return
    for candidacy in figures.ranked(at.result):
        if candidacy.label.standing is not Standing.PARTY:
            continue
        party = candidacy.label.key
        then, moved = figures.party_share(base, party), figures.change(at.result, base, party)
        now = figures.party_share(at.result, party)
        if then is None or moved is None or now is None:
            continue
        rows = _rows_of(base, party)
        yield at.fact(
            "previous-share", (Unit.SHARE, then), "votes ÷ valid votes, then", rows,
            party=party, base=at.base_name,
        )  # fmt: skip
        terms = (
            Term("", "share now", now, Unit.SHARE),
            Term("−", "share then", then, Unit.SHARE),
            Term("=", "change", moved, Unit.POINTS),
        )
        yield at.fact(
            "change", (Unit.POINTS, moved), "share now − share then",
            (at.result.cites[candidacy.id], *rows), party=party, base=at.base_name, terms=terms,
        )  # fmt: skip


def swing(at: Context) -> Facts:
    """Butler swing between the two parties that were first and second both times."""
    base = at.base.result
    found = figures.headline_swing(at.result, base) if base is not None else None
    if base is None or found is None:
        return
    to, from_, value = found
    rise, fall = figures.change(at.result, base, to), figures.change(at.result, base, from_)
    terms = (
        Term("", f"change {to}", rise or Fraction(0), Unit.POINTS),
        Term("−", f"change {from_}", fall or Fraction(0), Unit.POINTS),
        Term("÷", "two", 2, Unit.COUNT),
        Term("=", "swing", value, Unit.POINTS),
    )
    yield at.fact(
        "swing", (Unit.POINTS, value), "(rise − fall) ÷ 2",
        (*_rows_of(at.result, to), *_rows_of(at.result, from_), *_rows_of(base, to),
         *_rows_of(base, from_)),
        party=to, other=from_, base=at.base_name, terms=terms,
    )  # fmt: skip


def previous_turnout(at: Context) -> Facts:
    """Turnout at the base, where the base is an actual result of the same area."""
    base = at.base.result
    if base is None or isinstance(base, Notional):
        return
    value = figures.turnout(base)
    if value is not None and base.electorate:
        terms = (
            Term("", "valid-votes", figures.valid_votes(base)),
            Term("÷", "electorate", base.electorate),
            Term("=", "turnout", value, Unit.SHARE),
        )
        yield at.fact(
            "previous-turnout", (Unit.SHARE, value), "valid votes ÷ electorate, then",
            (base.cites[RETURN],), base=at.base_name, terms=terms,
        )  # fmt: skip


def sitting(at: Context) -> Facts:
    """Whether the winner was a sitting member, as the source flags it."""
    won: Candidacy | None = figures.find_winner(at.result)
    if won is not None and won.is_sitting and won.name:
        yield at.fact(
            "sitting", (Unit.NAME, str(won.name)), "sat at dissolution", (at.result.cites[won.id],),
            candidacy=won.id,
        )  # fmt: skip


KINDS: tuple[Callable[[Context], Facts], ...] = (
    winner, majority, votes, share, position, outcome, change, swing, turnout, previous_turnout,
    deposits, papers, sitting,
)  # fmt: skip


def facts_of_result(at: Context) -> dict[str, Fact]:
    """Every fact of one result, by id."""
    return {fact.id: fact for kind in KINDS for fact in kind(at)}
