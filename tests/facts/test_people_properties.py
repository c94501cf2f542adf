"""What holds of the facts of people, whoever sat, won and stood again.

A seat of three parties is fought at three elections by six people; some sat, some changed label.
"""

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_contest, a_declaration, a_label, a_record, cites_for

from tellers.facts.before.outcomes import WENT
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.people.careers import BEHIND
from tellers.facts.people.independents import FREE
from tellers.facts.people.sitting import MEMBERS
from tellers.record import people
from tellers.record.contests import RETURN, Candidacy, Coverage, Declaration, ElectionKind
from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    SpellKind,
    member_id,
)
from tellers.record.record import Record

DAYS = (date(2015, 5, 7), date(2017, 6, 8), date(2019, 12, 12))
ENDS = (date(2017, 5, 3), date(2019, 11, 5))
LABELS = ("con", "lab", "ld", "ind", "spk")
PEOPLE = tuple(Name(first, "Ash") for first in ("Ada", "Ben", "Cara", "Dev", "Ewa", "Finn"))
PERSONAL = (*WENT, *FREE, *MEMBERS, *BEHIND)
"""What tells of people and of how the seat went; the nation is not in so small a record."""

GROWS = {"service", "wins-of-member", "long-service-ended"}
"""Sums over spells: with a spell less they may be smaller, never greater."""
OVERRULED = {"outcome-at-dissolution"}
"""Read off two ballot papers, unless a spell says what the member sat as."""


@dataclass(frozen=True)
class Story:
    """Three declarations of one seat, the oldest first, and the members whom they made."""

    results: tuple[Declaration, ...]
    members: dict[str, Member]

    @property
    def record(self) -> Record:
        known = Coverage("by-elections", ElectionKind.BY_ELECTION, DAYS[0], DAYS[-1], 0)
        return replace(a_record(*self.results), members=self.members, coverage=(known,))


@st.composite
def stories(draw: st.DrawFn) -> Story:
    results: list[Declaration] = []
    spells: dict[int, list[Affiliation]] = {}
    sitting = -1
    for number, day in enumerate(DAYS):
        standing = draw(st.lists(st.sampled_from(range(6)), min_size=2, max_size=4, unique=True))
        labels = draw(st.permutations(LABELS))
        votes = draw(st.lists(st.integers(1, 9_999), min_size=4, max_size=4, unique=True))
        candidacies = tuple(
            Candidacy(
                f"c{who}", PEOPLE[who], a_label(labels[place]),
                member_id(str(who)) if who in spells else "", is_sitting=who == sitting,
            )
            for place, who in enumerate(standing)
        )  # fmt: skip
        contest = replace(a_contest(polled_on=day), candidacies=candidacies)
        given_votes = {one.id: votes[place] for place, one in enumerate(candidacies)}
        won = max(candidacies, key=lambda one: given_votes[one.id])
        sitting = int(won.id[1:])
        if not won.member:
            mended = replace(won, member=member_id(str(sitting)))
            contest = replace(
                contest,
                candidacies=tuple(mended if one is won else one for one in candidacies),
            )
        spells.setdefault(sitting, []).extend(_spells(draw, number, won, contest.id))
        results.append(Declaration(contest, given_votes, cites_for(contest), 9, 99_999))
    members = {
        member_id(str(who)): Member(member_id(str(who)), PEOPLE[who], tuple(held))
        for who, held in spells.items()
    }
    return Story(tuple(results), members)


def _spells(draw: st.DrawFn, number: int, won: Candidacy, contest: str) -> list[Affiliation]:
    """The seat that a winner held, and it may be a whip that he lost in it."""
    ends = Dated(ENDS[number]) if number < len(ENDS) else None
    party = won.label.parties[0] if won.label.parties else ""
    row = people.Testimony(Citation("test", f"{contest} {RETURN}"), Grade.A)
    found = [Affiliation(SpellKind.SEAT, "elected", party, Dated(DAYS[number]), ends, (row,),
                         "Nowhere")]  # fmt: skip
    if party and draw(st.booleans()):
        lost = Dated(date(DAYS[number].year + 1, 1, 1))
        source = people.Testimony(Citation("test", f"whip {contest}"), Grade.A)
        found.append(Affiliation(SpellKind.WHIP, "suspended", party, lost, ends, (source,)))
    return found


def personal(record: Record, result: Declaration) -> dict[str, Fact]:
    at = Context(record, result.contest, result)
    return {fact.id: fact for kind in PERSONAL for fact in kind(at)}


@given(stories())
def test_a_fact_of_people_rests_on_rows_of_a_contest_or_of_a_dated_spell(story: Story) -> None:
    rows = {cite for result in story.results for cite in result.cites.values()}
    rows |= {
        testimony.cite
        for member in story.members.values()
        for spell in member.affiliations
        for testimony in spell.testimonies
    }
    for result in story.results:
        for fact in personal(story.record, result).values():
            assert fact.because and set(fact.because) <= rows


@given(stories(), st.data())
def test_a_spell_less_only_takes_facts_away(story: Story, data: st.DataObject) -> None:
    held = [(key, n) for key, m in story.members.items() for n in range(len(m.affiliations))]
    key, number = data.draw(st.sampled_from(held))
    member = story.members[key]
    fewer = tuple(one for n, one in enumerate(member.affiliations) if n != number)
    less = replace(story, members=story.members | {key: replace(member, affiliations=fewer)})
    whole, part = personal(story.record, story.results[-1]), personal(less.record, less.results[-1])
    assert set(part) <= set(whole)
    for name, fact in part.items():
        if fact.kind in GROWS:
            before = whole[name].value
            assert isinstance(fact.value, int) and isinstance(before, int) and fact.value <= before
        elif fact.kind not in OVERRULED:
            assert fact.value == whole[name].value


@given(stories(), st.randoms(use_true_random=False))
def test_the_order_of_the_ballot_changes_nothing_of_people(story: Story, dice: Random) -> None:
    last = story.results[-1]
    order = list(last.contest.candidacies)
    dice.shuffle(order)
    contest = replace(last.contest, candidacies=tuple(order))
    other = replace(story, results=(*story.results[:-1], replace(last, contest=contest)))
    ours, theirs = personal(story.record, last), personal(other.record, other.results[-1])
    assert {(k, f.value, f.other) for k, f in ours.items()} == {
        (k, f.value, f.other) for k, f in theirs.items()
    }


@given(stories())
def test_a_hold_is_by_the_member_or_by_somebody_new_and_the_speaker_makes_neither(
    story: Story,
) -> None:
    at = Context(story.record, story.results[-1].contest, story.results[-1])
    kinds = {fact.kind for fact in personal(story.record, story.results[-1]).values()}
    assert not {"plain-hold", "hold-new-member"} <= kinds
    if at.outcome is not None and at.outcome[0] == "speaker":
        assert not {"plain-hold", "hold-new-member", "gain-on-paper", "restored-after"} & kinds


def test_a_seat_that_another_holds_is_told_of_neither_as_the_winners_nor_as_kept() -> None:
    then = a_declaration({"lab": 60, "con": 40}, polled_on=DAYS[0])
    now = a_declaration({"lab": 60, "con": 40}, polled_on=DAYS[1])
    found = personal(a_record(then, now), now)
    assert {fact.kind for fact in found.values()} == {"rematch"}
