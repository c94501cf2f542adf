"""Members who stood again: who lost, who had changed party, who met whom; and offices, which wait.

"Sitting" means at the dissolution (`rules.md` 18), as spells and the sources' own flags have it.
"""

from collections.abc import Callable, Iterator

from tellers.facts.context import Context, each_once
from tellers.facts.fact import Fact, Term, Unit
from tellers.facts.kind import Chapter, Kind
from tellers.facts.people.persons import Sat
from tellers.record import figures
from tellers.record.people import Citation, Standing

Facts = Iterator[Fact]

LONG = 20
"""Years after which a member's service is long."""
THIRD = 3

SITTING_BEATEN = Kind(
    "sitting-beaten", Unit.NAME, "the sitting member who lost", "sat at dissolution, not elected",
    "he did not sit at dissolution, or was elected", when="he sat at dissolution for any seat",
    slots=("candidacy", "party", "other"), number=71,
)  # fmt: skip
LONG_SERVICE_ENDED = Kind(
    "long-service-ended", Unit.YEARS, "whole years of unbroken service that a defeat ended",
    "years from the first election of the unbroken service to the dissolution",
    "the service began later",
    when="a sitting member lost after at least 20 years", scope="at least, where it may be longer",
    slots=("candidacy", "scope"), number=72,
)  # fmt: skip
SITTING_THIRD = Kind(
    "sitting-third", Unit.RANK, "the place of a sitting member who was third or lower",
    "place by votes", "he was first or second, or did not sit",
    when="he sat at dissolution, and nothing hides his place", slots=("candidacy",), number=73,
)  # fmt: skip
TWO_SITTING = Kind(
    "two-sitting", Unit.COUNT, "sitting members who stood against each other",
    "candidates who sat at dissolution", "one of them did not sit", when="at least two",
    number=74,
)  # fmt: skip
SITTING_AS_INDEPENDENT = Kind(
    "sitting-as-independent", Unit.NAME, "the sitting member who stood as an independent",
    "sat at dissolution, stood for no party", "he did not sit, or stood for a party",
    when="he sat at dissolution", slots=("candidacy", "party"), number=75,
)  # fmt: skip
DEFECTOR_HOLDS = Kind(
    "defector-holds", Unit.NAME,
    "the sitting member who won for another party than he was last elected for",
    "elected for one party, won for another", "he was last elected for the party he won for",
    when="he sat at dissolution; a ballot paper names each party",
    slots=("candidacy", "party", "other"), number=7,
)  # fmt: skip
DEFECTOR_LOSES = Kind(
    "defector-loses", Unit.NAME,
    "the sitting member who lost, standing for another party than he was last elected for",
    "elected for one party, lost for another", "he was last elected for the party he stood for",
    when="he sat at dissolution; a ballot paper names each party",
    slots=("candidacy", "party", "other"), number=8,
)  # fmt: skip
STOOD_AGAIN = Kind(
    "stood-again", Unit.NAME,
    "who had won the seat at its last contest and stood in the by-election for it",
    "won the last contest, stands in this one", "he had not won it, or another bears the name",
    when="a by-election; a number, or name and label, says that they are one person",
    base="the last contest", slots=("candidacy", "party", "other", "base"),
)  # fmt: skip
OFFICES = "dated offices: who led a party or the government, and who was in the cabinet"
FORMER_LEADER_BEATEN = Kind(
    "former-leader-beaten", Unit.NAME, "the former prime minister or party leader who lost",
    "held the office, not elected", "he had never held it", number=68, waits_for=OFFICES,
)  # fmt: skip
LEADER_BEATEN = Kind(
    "leader-beaten", Unit.NAME, "the party leader who lost", "held the office, not elected",
    "he did not hold it on polling day", number=69, waits_for=OFFICES,
)  # fmt: skip
MINISTER_BEATEN = Kind(
    "minister-beaten", Unit.NAME, "the cabinet minister, or shadow, who lost",
    "held the office, not elected", "he did not hold it on polling day", number=70,
    waits_for=OFFICES,
)  # fmt: skip
SITTING_MEMBERS = Chapter(
    "Members who stood again",
    (SITTING_BEATEN, LONG_SERVICE_ENDED, SITTING_THIRD, TWO_SITTING, SITTING_AS_INDEPENDENT,
     DEFECTOR_HOLDS, DEFECTOR_LOSES, STOOD_AGAIN, FORMER_LEADER_BEATEN, LEADER_BEATEN,
     MINISTER_BEATEN),
)  # fmt: skip


def sitting(at: Context) -> Facts:
    """Of each member who stood again: how it went, and under what label against the last."""
    if at.persons.winner is None:
        return
    for sat in at.persons.sat:
        if sat.candidacy.id != at.persons.winner.id:
            yield from _beaten(at, sat)
        yield from _changed(at, sat)
    if len(at.persons.sat) > 1:
        rows = each_once(*(sat.rows for sat in at.persons.sat))
        terms = tuple(
            Term("", sat.candidacy.id, at.result.votes[sat.candidacy.id]) for sat in at.persons.sat
        )
        yield at.fact(TWO_SITTING, len(at.persons.sat), rows, terms=terms)


def _rows(at: Context, sat: Sat) -> tuple[Citation, ...]:
    return each_once(sat.rows, (at.result.cites[sat.candidacy.id],))


def _beaten(at: Context, sat: Sat) -> Facts:
    one, rows = sat.candidacy, _rows(at, sat)
    yield at.fact(
        SITTING_BEATEN, str(one.name), rows,
        candidacy=one.id, party=sat.party, other=one.label.key,
    )  # fmt: skip
    place = figures.position(at.result, one.id)
    if place is not None and place >= THIRD:
        yield at.fact(SITTING_THIRD, place, rows, candidacy=one.id, terms=at.standing())
    service = at.persons.service(sat.member) if sat.member is not None and sat.seat else None
    years = service.years if service is not None else 0
    if service is not None and years >= LONG:
        yield at.fact(
            LONG_SERVICE_ENDED, years, each_once(rows, service.cites), candidacy=one.id,
            scope="" if service.is_unbroken_whole else "at least",
        )  # fmt: skip


def _changed(at: Context, sat: Sat) -> Facts:
    """An independent who had sat; or a member for one party who stands for another.

    Only two ballot papers make a defector here: spells of a whip are too few to say who sat as
    what.
    """
    one, won = sat.candidacy, at.persons.winner
    if one.label.standing is Standing.INDEPENDENT:
        yield at.fact(
            SITTING_AS_INDEPENDENT, str(one.name), _rows(at, sat),
            candidacy=one.id, party=sat.party,
        )  # fmt: skip
    parties = {figures.lineage(party) for party in one.label.parties}
    if not sat.party or not parties or figures.lineage(sat.party) in parties:
        return
    kind = DEFECTOR_HOLDS if won is not None and won.id == one.id else DEFECTOR_LOSES
    yield at.fact(
        kind, str(one.name), _rows(at, sat),
        candidacy=one.id, party=sat.party, other=one.label.key,
    )  # fmt: skip


def stood_again(at: Context) -> Facts:
    """Who had held the seat that fell vacant and stood for it again, and under which labels.

    Why it fell vacant is not said: he may have resigned, or a petition recalled him.
    """
    won, last = at.persons.last_winner, at.persons.last
    if at.contest.election.is_general or won is None or last is None or won.name is None:
        return
    for one in at.order:
        if one.name is not None and at.persons.is_one(last, won, one):
            then = at.record.returns[last.id].cites[won.id]
            yield at.fact(
                STOOD_AGAIN, str(one.name), each_once((at.result.cites[one.id],), (then,)),
                candidacy=one.id, party=won.label.key, other=one.label.key,
                base=last.election.name,
            )  # fmt: skip


MEMBERS: tuple[Callable[[Context], Facts], ...] = (sitting, stood_again)
