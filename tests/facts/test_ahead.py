"""The card: what was known before a night, and what would pass it."""

from fractions import Fraction

import pytest

from tellers.facts.ahead.prospect import NEXT, before, following, fought_with
from tellers.facts.ahead.thresholds import card_of
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.newsworthy import contest_facts
from tellers.publish.card.lines import marks_of, sections_of
from tellers.record import figures
from tellers.record.record import Record


def of(told: tuple[Fact, ...], kind: str, party: str = "") -> Fact:
    (found,) = [f for f in told if f.kind == kind and f.subject.party == party]
    return found


def test_islington_north_before_2024(official: Record) -> None:
    told = card_of(before(official, official.find("Islington North", "2024")))
    assert of(told, "to-defend", "lab").value == 26_188
    swing = of(told, "swing-needed", "ld")
    assert swing.value == Fraction(34_603 - 8_415, 2 * 53_805)
    assert of(told, "run-at-stake", "lab").other == "parl.islington-north.by.1937-10-13"
    assert of(told, "run-at-stake-length", "lab").value == 24
    assert of(told, "majority-to-be-closest").value == 583


@pytest.mark.parametrize("when", ["2010", "2017", "2019", "2024"])
def test_a_card_looks_at_nothing_of_its_own_night(official: Record, when: str) -> None:
    contest = official.find("Islington North", when)
    for fact in card_of(before(official, contest)):
        rows = {cite for cite in official.returns[contest.id].cites.values()}
        assert not rows & set(fact.because), fact.id
        assert when not in fact.other


def test_what_passes_a_threshold_is_then_a_record_of_the_seat(official: Record) -> None:
    """Over every tenth seat of 2019: under the worst share of the card is the worst share here."""
    passed = 0
    for contest in official.contests_of("parl.2019-12-12")[::10]:
        told = card_of(before(official, contest))
        at = Context(official, contest, official.returns[contest.id])
        facts = contest_facts(at).values()
        worst = {f.subject.party for f in facts if f.kind == "worst-share-here"}
        best = {f.subject.party for f in facts if f.kind == "best-share-here"}
        for party in worst | best:
            share = at.shares_now[figures.lineage(party)]
            kind = "share-to-be-worst" if party in worst else "share-to-be-best"
            own = [f.value for f in told if f.kind == kind and f.subject.party == party]
            for line in own:
                assert isinstance(line, Fraction)
                assert share < line if party in worst else share > line
                passed += 1
    assert passed > 10


def test_the_next_election_is_compared_with_the_last(official: Record) -> None:
    at = following(official, official.find("Hendon", "2024"))
    assert (at.contest.election.name, at.base_name) == (NEXT, "2024")
    told = card_of(at)
    assert of(told, "to-defend", "lab").value == 15
    assert of(told, "target-rank", "con").value == 1
    assert len(fought_with(at)) == 650


def test_no_swing_is_asked_for_in_northern_ireland_nor_for_the_speaker(official: Record) -> None:
    for place in ("North Antrim", "Chorley"):
        told = card_of(before(official, official.find(place, "2024")))
        assert not [f for f in told if f.kind in ("swing-needed", "target-rank")]


def test_a_row_that_hides_a_party_does_not_end_the_record_of_it(official: Record) -> None:
    """Orkney and Shetland 1974: SNP 17.3%, and 15.4% in 1983; 1987 hides its votes."""
    told = card_of(before(official, official.find("Orkney and Shetland", "2015")))
    best = of(told, "share-to-be-best", "snp")
    assert best.other == "parl.orkney-and-shetland.1974-10-10"
    assert isinstance(best.value, Fraction) and best.value > Fraction(172, 1000)
    assert "at least" in best.scope


def test_a_run_of_general_elections_says_that_it_is_one(official: Record) -> None:
    contest = official.find("Brecon and Radnorshire", "2019")
    at = before(official, contest)
    told = card_of(at)
    assert of(told, "run-at-stake", "con").scope.startswith("general elections")
    words = [line.words for part in sections_of(at.record, told) for line in part.lines]
    assert "Conservatives have won every general election since 2015" in words
    assert not [line for line in words if "without a break" in line]
    assert any("its 19th target of the 242 where it had 5% or more" in line for line in words)


def test_a_card_says_under_which_names_its_elections_were(official: Record) -> None:
    for place, says in (
        ("Hartlepool", "* under that name or The Hartlepools; the boundaries may have differed."),
        ("Islington North", "* under that name; the boundaries may have differed."),
    ):
        told = card_of(following(official, official.find(place, "2024")))
        assert marks_of(told, sections_of(official, told))[0] == says
    told = card_of(following(official, official.find("Bicester and Woodstock", "2024")))
    assert marks_of(told, sections_of(official, told)) == ()
