"""How the seat went: hold and gain on three bases, on paper or in fact, and who held it before.

The general base is in `compared`; here are the last contest and the dissolution (`rules.md` 6).
"""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.past.line import scope, winner_of
from tellers.facts.people.persons import REDRAWN, Sat, is_same, may_be
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Contest, Declaration
from tellers.record.figures import OutcomeKind
from tellers.record.lineage.comparison import Step
from tellers.record.membership.service import years_between
from tellers.record.people import Citation, Standing

Facts = Iterator[Fact]

GENERAL = "the general election before, actual or notional"
OR_PARENT = "the seat, or the one that a redrawn seat mostly was"

PLAIN_HOLD = Kind(
    "plain-hold", Unit.NAME, "the member who holds the seat for the same label",
    "hold by the sitting member", "another label won the base, or the winner did not sit here",
    when="a hold, and the winner sat here at dissolution", base=GENERAL,
    slots=("candidacy", "party", "base"), number=1,
)  # fmt: skip
HOLD_NEW_MEMBER = Kind(
    "hold-new-member", Unit.NAME, "the new member of a seat that the same label holds",
    "hold by somebody else", "the winner sat, or the last member stood",
    when="a hold; the winner did not sit, and who last won the seat did not stand",
    base=GENERAL, scope=OR_PARENT, slots=("candidacy", "party", "other", "base", "scope"), number=2,
)  # fmt: skip
GAIN_ON_PAPER = Kind(
    "gain-on-paper", Unit.NAME,
    "the sitting member who is returned for his own label, though the base counts a gain",
    "gain by a member who sat for the label", "the winner had not sat for that label",
    when="a gain, and the winner sat at dissolution for the label that gains", base=GENERAL,
    slots=("candidacy", "party", "other", "base"), number=4,
)  # fmt: skip
BY_ELECTION_KEPT = Kind(
    "by-election-kept", Unit.DATE, "the by-election that the winner had won, and now keeps",
    "by-election since the base, won by the winner", "somebody else won it, or for another label",
    when="he won the seat, or a parent of it, at a by-election in this Parliament",
    scope="the seat, or one of which more than a sliver is here",
    slots=("candidacy", "party", "other", "scope"), number=5,
)  # fmt: skip
BY_ELECTION_REVERSED = Kind(
    "by-election-reversed", Unit.DATE, "the by-election whose change of hands is undone",
    "won, lost at the by-election, won", "the same label won all three contests",
    when="the label that lost the seat at the last by-election since the base wins it back",
    scope=OR_PARENT, slots=("party", "other", "scope"), number=6,
)  # fmt: skip
LAST_BASE = Kind(
    "outcome-last-contest", Unit.NAME, "hold, gain or Speaker, against the last contest",
    "label first now, label first at the last contest", "another label was first, now or then",
    when="the record has every by-election since, and the area is the same",
    base="the last contest, by-elections included", slots=("other", "base"),
)  # fmt: skip
DISSOLUTION_BASE = Kind(
    "outcome-at-dissolution", Unit.NAME,
    "hold, gain or Speaker, against the label under which the last member sat",
    "label first now, label of the member at dissolution",
    "the member sat under another label at dissolution",
    when="he was elected under a label and stands again under it, or a firm spell says what he "
    "sat as",
    base="at dissolution", scope=OR_PARENT, slots=("other", "base", "scope"),
)  # fmt: skip
SPEAKER_RETURNED = Kind(
    "speaker-returned", Unit.NAME, "that the winner stood as the Speaker", "won as the Speaker",
    "he stood under another label", when="so labelled", slots=("candidacy",), number=14,
)  # fmt: skip
TIE = Kind(
    "tie", Unit.VOTES, "votes that each of the first two had", "first = second, then a lot",
    "one had more", when="the lot decided", slots=("candidacy", "other"), number=15,
)  # fmt: skip
POSTPONED = Kind(
    "postponed", Unit.DATE, "that the poll was put off", "as the returning officer gave notice",
    "it was held on its day", when="a candidate died, or the poll was put off", number=16,
    waits_for="a dated notice that a poll was put off",
)  # fmt: skip
RESTORED_AFTER = Kind(
    "restored-after", Unit.YEARS, "years since the label that is back had lost the seat",
    "years from the general election at which it lost", "it won one in between",
    when="no hold; it lost the seat at a general election at least a year ago, and wins it now",
    scope=OR_PARENT + ", by area and, before 2010, by name", slots=("party", "other", "scope"),
    number=17,
)  # fmt: skip
PREDECESSOR = Kind(
    "predecessor", Unit.NAME, "who won the seat last, before the winner",
    "winner of the last contest before", "somebody else won it, or a later one was held",
    when="the record names him and has every by-election since", scope=OR_PARENT,
    slots=("party", "other", "scope"),
)  # fmt: skip
OUTCOMES = Chapter(
    "How the seat went",
    (PLAIN_HOLD, HOLD_NEW_MEMBER, GAIN_ON_PAPER, LAST_BASE, DISSOLUTION_BASE, BY_ELECTION_KEPT,
     BY_ELECTION_REVERSED, PREDECESSOR, RESTORED_AFTER, SPEAKER_RETURNED, TIE, POSTPONED),
)  # fmt: skip


def held(at: Context) -> Facts:
    """A hold: by the sitting member, or by somebody new where the last one did not stand."""
    won, found = at.persons.winner, at.outcome
    if won is None or found is None or found[0] is not OutcomeKind.HOLD:
        return
    rows = (at.result.cites[won.id], *at.base_rows(found[1]))
    sat = at.persons.winner_sat
    if sat is not None:
        if sat_here(at, sat):
            yield at.fact(
                PLAIN_HOLD, str(won.name), each_once(rows, sat.rows),
                candidacy=won.id, party=won.label.key, base=at.base_name,
            )  # fmt: skip
        return
    before, last = at.persons.last_winner, at.persons.last
    if before is None or before.name is None or last is None or _stands(at, before):
        return
    yield at.fact(
        HOLD_NEW_MEMBER, str(won.name), each_once(rows, _winning_row(at, last, before)),
        candidacy=won.id, party=won.label.key, other=str(before.name), base=at.base_name,
        scope=at.persons.mark,
    )  # fmt: skip


def sat_here(at: Context, sat: Sat) -> bool:
    """Whether a member's seat was this one, or one of which more than a sliver is here."""
    if sat.seat is None:
        before = at.persons.last_winner
        return before is not None and is_same(before, sat.candidacy)
    here = at.persons.own | at.persons.parents
    places = (at.record.constituencies[key] for key in here if key in at.record.constituencies)
    return any(sat.seat.place in place.names for place in places)


def _stands(at: Context, before: Candidacy) -> bool:
    """Whether somebody stands who may be the one who won before: by number, or by last name."""
    return any(
        is_same(before, one)
        or (one.name is not None and before.name is not None and one.name.last == before.name.last)
        for one in at.contest.candidacies
    )


def _winning_row(at: Context, contest: Contest, winner: Candidacy) -> tuple[Citation, ...]:
    cites = at.record.returns[contest.id].cites
    return (cites.get(winner.id, cites[RETURN]),)


def gained_on_paper(at: Context) -> Facts:
    """A gain by the base that the sitting member makes for the label that he sat under."""
    found, sat = at.outcome, at.persons.winner_sat
    if sat is None or found is None or found[0] is not OutcomeKind.GAIN:
        return
    label = sat.candidacy.label
    if label.standing is Standing.PARTY and _sat_for(sat, label.key):
        yield at.fact(
            GAIN_ON_PAPER, str(sat.candidacy.name),
            each_once(sat.rows, at.base_rows(found[1])),
            candidacy=sat.candidacy.id, party=label.key, other=found[1], base=at.base_name,
        )  # fmt: skip


def _sat_for(sat: Sat, party: str) -> bool:
    """Whether a member was last elected for a party."""
    return bool(sat.party) and figures.lineage(sat.party) == figures.lineage(party)


def other_bases(at: Context) -> Facts:
    """Hold or gain against the last contest, and against the member at dissolution."""
    yield from _last_contest(at)
    yield from _at_dissolution(at)


def _last_contest(at: Context) -> Facts:
    last, before = at.persons.last, at.persons.last_winner
    if last is None or before is None or at.persons.is_redrawn:
        return
    found = figures.outcome(at.result, at.record.returns[last.id])
    if found is not None:
        yield at.fact(
            LAST_BASE, str(found[0]), each_once(at.rows()[:1], _winning_row(at, last, before)),
            other=found[1], base=last.election.name,
        )  # fmt: skip


def _at_dissolution(at: Context) -> Facts:
    won, before, last = at.persons.winner, at.persons.last_winner, at.persons.last
    if not at.contest.election.is_general or won is None or before is None or last is None:
        return
    label, sat = at.persons.label_at_dissolution(), at.persons.last_sat
    if not label or sat is None:
        return
    yield at.fact(
        DISSOLUTION_BASE, str(_outcome(won, label, is_own=sat is at.persons.winner_sat)),
        each_once(at.rows()[:1], sat.rows, _winning_row(at, last, before)),
        other=label, base="at dissolution", scope=at.persons.mark,
    )  # fmt: skip


def _outcome(won: Candidacy, label: str, *, is_own: bool) -> OutcomeKind:
    """Hold or gain against a label; an independent's is held by himself alone (`rules.md` 6)."""
    if "spk" in (won.label.key, label):
        return OutcomeKind.SPEAKER
    is_alike = figures.hands(won.label.key) == figures.hands(label)
    is_hold = is_alike and (label != "ind" or is_own)
    return OutcomeKind.HOLD if is_hold else OutcomeKind.GAIN


def by_election_kept(at: Context) -> Facts:
    """That the winner had won a by-election here in this Parliament, under the same label."""
    sat, base = at.persons.winner_sat, at.base.election
    if sat is None or base is None:
        return
    for seat in sorted(at.persons.own | at.persons.parents):
        for contest in reversed(at.record.history(seat)):
            if not base.polled_on < contest.polled_on < at.contest.polled_on:
                continue
            winner = winner_of(at.record, contest)
            if winner is None or contest.election.is_general or not is_same(winner, sat.candidacy):
                continue
            if figures.lineage(winner.label.key) == figures.lineage(sat.candidacy.label.key):
                yield at.fact(
                    BY_ELECTION_KEPT, contest.polled_on,
                    each_once(sat.rows, _winning_row(at, contest, winner)),
                    candidacy=sat.candidacy.id, party=winner.label.key, other=contest.id,
                    scope="" if seat in at.persons.own else REDRAWN,
                )  # fmt: skip
            return


def by_election_reversed(at: Context) -> Facts:
    """That a change of hands at the last by-election is undone."""
    last, between, base = at.persons.last, at.persons.last_winner, at.base.election
    won = at.winner
    if last is None or between is None or won is None or base is None:
        return
    if last.election.is_general or last.polled_on <= base.polled_on:
        return
    general = next(
        (c for c in at.record.history(last.constituency.id) if c.election.id == base.id), None
    )
    first = winner_of(at.record, general) if general is not None else None
    if first is None or general is None or won.label.standing is not Standing.PARTY:
        return
    now, then, middle = (figures.lineage(c.label.key) for c in (won, first, between))
    if now == then != middle:
        yield at.fact(
            BY_ELECTION_REVERSED, last.polled_on,
            each_once(
                (at.result.cites[won.id],), _winning_row(at, last, between),
                _winning_row(at, general, first),
            ),
            party=between.label.key, other=last.id, scope=at.persons.mark,
        )  # fmt: skip


def predecessor(at: Context) -> Facts:
    """Who won the seat last, where it was not the winner himself."""
    before, last, won = at.persons.last_winner, at.persons.last, at.persons.winner
    if before is None or before.name is None or last is None or won is None:
        return
    if is_same(before, won) or may_be(before, won):
        return
    yield at.fact(
        PREDECESSOR, str(before.name), _winning_row(at, last, before),
        party=before.label.key, other=last.id, scope=at.persons.mark,
    )  # fmt: skip


def restored(at: Context) -> Facts:
    """After how many years a label is back that had held the seat and lost it."""
    won = at.winner
    if (
        won is None
        or won.label.standing is not Standing.PARTY
        or not at.contest.election.is_general
    ):
        return
    if at.outcome is not None and at.outcome[0] is not OutcomeKind.GAIN:
        return
    label = figures.lineage(won.label.key)
    lost: list[Contest] = []
    walked: list[Step] = []
    for step in at.persons.steps():
        winner = winner_of(at.record, step.contest)
        if winner is None or winner.label.standing is Standing.SPEAKER:
            return
        walked.append(step)
        if figures.lineage(winner.label.key) != label:
            lost.append(step.contest)
            continue
        years = years_between(lost[-1].polled_on, at.contest.polled_on) if lost else 0
        if years and not _won_between(at, label, lost[-1]):
            yield at.fact(
                RESTORED_AFTER, years, each_once((at.row(),), at.line.rows((*lost, step.contest))),
                party=won.label.key, other=lost[-1].id,
                scope=scope(at.persons.generals, at.contest, walked),
                coverage=at.line.coverage("general elections", step.contest),
            )  # fmt: skip
        return


def _won_between(at: Context, label: str, since: Contest) -> bool:
    """Whether it had won a by-election since, as far as the record goes."""
    for seat in at.persons.seats:
        for contest in at.record.history(seat):
            winner = winner_of(at.record, contest)
            is_since = since.polled_on <= contest.polled_on < at.contest.polled_on
            if is_since and winner and figures.lineage(winner.label.key) == label:
                return True
    return False


def speaker(at: Context) -> Facts:
    """That the winner stood as the Speaker."""
    won = at.persons.winner
    if won is not None and won.label.standing is Standing.SPEAKER:
        row = (at.result.cites[won.id],)
        yield at.fact(SPEAKER_RETURNED, str(won.name), row, candidacy=won.id)


def tie(at: Context) -> Facts:
    """That the first two were level, and a lot decided."""
    lot = at.result.chosen_by_lot if isinstance(at.result, Declaration) else ""
    if lot:
        level = [one for one in at.order if at.result.votes[one.id] == at.result.votes[lot]]
        rows = tuple(at.result.cites[one.id] for one in level)
        other = next(one for one in level if one.id != lot)
        yield at.fact(
            TIE, at.result.votes[lot], rows, candidacy=lot, other=other.label.key,
        )  # fmt: skip


WENT: tuple[Callable[[Context], Facts], ...] = (
    held, gained_on_paper, other_bases, by_election_kept, by_election_reversed, predecessor,
    restored, speaker, tie,
)  # fmt: skip
