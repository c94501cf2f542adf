"""The national facts: hand-made nights, four real ones, published totals, old elections."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    IN_2017,
    IN_2019,
    a_constituency,
    a_contest,
    a_declaration,
    a_group_return,
    a_moment,
    a_record,
)
from tests.strategies import Pair, drafts, general_elections

from tellers.count.ledger import State, fold
from tellers.count.night import night_of
from tellers.count.seat import ALL, Area, Measure, seat
from tellers.count.tally import Tally, opening, tally
from tellers.facts.fact import Fact
from tellers.facts.nation.count import facts_of_election, plain_facts
from tellers.facts.nation.picture import Ground, Picture
from tellers.publish.wire import fact_text
from tellers.record.contests import Declaration, Return
from tellers.record.figures import find_winner
from tellers.record.record import Record

NIGHTS = ("parl.2010-05-06", "parl.2015-05-07", "parl.2017-06-08", "parl.2019-12-12")
OF_2024 = "parl.2024-07-04"

Facts = dict[str, Fact]


def facts(record: Record, results: Mapping[str, Return], election: str = NIGHTS[-1]) -> Facts:
    return facts_of_election(Picture(record, tally(record, results, election), results))


def of(*now: Return, then: tuple[Return, ...] = (), left: tuple[Return, ...] = ()) -> Facts:
    """The facts of a night in which these have declared, and those of `left` have not."""
    record = a_record(*now, *then, contests=[one.contest for one in left])
    return facts(record, {one.contest.id: one for one in now})


def final(record: Record, election: str) -> Facts:
    results = {c.id: record.returns[c.id] for c in record.contests_of(election)}
    return facts(record, results, election)


def value(told: Facts, kind: str, party: str = "", other: str = "") -> object:
    """The value of the one fact of a kind, a party and an area; None where there is none."""
    found = [
        fact.value
        for fact in told.values()
        if (fact.kind, fact.subject.party) == (kind, party) and (not other or fact.other == other)
    ]
    assert len(found) < 2, found
    return found[0] if found else None


def kinds(told: Facts) -> set[str]:
    return {fact.kind for fact in told.values()}


# ---------------------------------------------------------------- hand-made nights


def won(by: str, place: str, *, at: int | None = None, then: bool = False) -> Declaration:
    votes = dict.fromkeys(("con", "lab"), 10) | {by: 30}
    moment = a_moment(at) if at is not None else None
    return a_declaration(votes, place=place, polled_on=IN_2017 if then else IN_2019,
                         declared_at=moment)  # fmt: skip


def test_before_the_first_declaration_there_is_no_fact() -> None:
    assert of(left=(won("con", "Here"),)) == {}


def test_gains_losses_and_who_held_what_is_left() -> None:
    then = tuple(won("lab", place, then=True) for place in ("Ayford", "Beeham", "Ceeton"))
    told = of(won("con", "Ayford"), won("lab", "Beeham"), then=then, left=(won("con", "Ceeton"),))
    assert (value(told, "gains", "con"), value(told, "losses", "lab")) == (1, 1)
    assert (value(told, "seats-left"), value(told, "left-held", "lab")) == (1, 1)
    assert (value(told, "only-gain", "con"), value(told, "only-loss", "lab")) == ("lab", "con")
    assert value(told, "left-held", "con") is None


def test_no_seat_is_credited_with_a_majority_that_two_brought_in_one_minute() -> None:
    places = [won("con", "Ayford", at=60), won("con", "Beeham", at=90), won("con", "Ceeton", at=90)]
    told = of(*places)
    crossed = next(fact for fact in told.values() if fact.kind == "majority-crossed")
    assert crossed.value == a_moment(90) and not crossed.subject.contest
    assert len(crossed.because) == 2
    alone = of(*places[:2], won("con", "Ceeton", at=120))
    crossed = next(fact for fact in alone.values() if fact.kind == "majority-crossed")
    assert crossed.subject.contest == places[1].contest.id
    assert "majority-crossed" not in kinds(of(*places[:2], won("con", "Ceeton")))


def test_seconds_within_a_minute_do_not_tell_who_was_first() -> None:
    first, second = won("con", "Ayford", at=60), won("lab", "Beeham", at=60)
    late = replace(second, declared_at=a_moment(60).replace(second=40))
    assert "first-to-declare" not in kinds(of(first, late))
    assert value(of(first, won("lab", "Beeham", at=61)), "first-to-declare") == a_moment(60)


def test_a_time_that_is_not_known_may_have_been_the_first() -> None:
    told = of(won("con", "Ayford", at=60), won("lab", "Beeham"))
    assert not kinds(told) & {"first-to-declare", "last-to-declare"}


def test_the_largest_is_certain_when_what_is_left_cannot_match_it() -> None:
    told = [won("con", "Ayford"), won("con", "Beeham")]
    assert "largest-certain" not in kinds(of(*told, left=(won("lab", "C"), won("lab", "D"))))
    assert value(of(*told, left=(won("lab", "C"),)), "largest-certain", "con") == "con"
    three = a_contest(("ld",), place="D")
    without = a_record(*told, contests=[won("lab", "C").contest, three])
    results = {one.contest.id: one for one in told}
    assert value(facts(without, results), "largest-certain", "con") == "con"


def test_a_hung_parliament_is_certain_when_nobody_can_win_enough() -> None:
    a, b, c = won("con", "Ayford"), won("lab", "Beeham"), a_declaration({"ld": 9, "con": 8})
    assert "hung-certain" not in kinds(of(a, b, left=(c,)))
    assert value(of(a, b, c), "hung-certain", "con") == 1
    alone = a_contest(("ld",), place="Alone")
    record = a_record(a, b, contests=[alone])
    told = facts(record, {one.contest.id: one for one in (a, b)})
    assert value(told, "hung-certain", "con") == 1


def test_the_speaker_is_counted_out_and_with_his_former_party() -> None:
    then = (won("lab", "Chorley", then=True), won("con", "Here", then=True))
    speaker = a_declaration({"spk": 9, "green": 1}, place="Chorley")
    told = of(speaker, won("lab", "Here"), won("lab", "There"), then=then)
    assert (value(told, "seats", "lab"), value(told, "seats-with-speaker", "lab")) == (2, 3)
    assert (value(told, "net", "lab"), value(told, "net-with-speaker", "lab")) == (1, 1)
    assert value(told, "overall-majority", "lab") == 1
    assert value(told, "overall-majority-with-speaker", "lab") == 3


def test_what_takes_a_seat_from_the_speaker_gains_it_by_the_second_count_alone() -> None:
    then = a_declaration({"spk": 9, "green": 1}, place="Buckingham", polled_on=IN_2017)
    told = of(won("lab", "Buckingham"), then=(then,))
    assert (value(told, "net", "lab"), value(told, "net-with-speaker", "lab")) == (0, 1)


def test_a_hidden_winner_leaves_seats_at_the_least_and_says_why() -> None:
    told = of(won("con", "Ayford"), a_group_return({"lab": 100}, 200, place="Beeham"))
    assert value(told, "seats-at-least", "con") == 1
    refused = {"seats", "largest", "overall-majority", "short-of-majority", "members-beaten"}
    assert not kinds(told) & refused
    assert all("one of them may have won" in fact.coverage for fact in told.values())


def test_several_members_and_graduates_leave_no_share() -> None:
    told = of(won("con", "Ayford"), a_declaration({"con": 5, "lab": 4}, place="Two", seats=2))
    assert not kinds(told) & {"share-gb", "share-uk", "change-gb", "swing-gb", "turnout-uk"}
    assert value(told, "house") == 3


def test_seats_returned_unopposed_in_a_seat_of_several_count_for_the_party() -> None:
    """A party alone has both; beside the bucket one; the bucket none, and the coverage says so."""
    none = {"con": 0}
    alone = a_group_return(none, contest=a_contest(["con"], place="City", seats=2))
    shared = a_contest(["con"], place="Graduates", seats=2, has_bucket=True, is_university=True)
    bucket = a_contest([], place="Tyrone", seats=2, has_bucket=True)
    told = of(alone, a_group_return(none, contest=shared), a_group_return({}, contest=bucket))
    assert value(told, "seats-at-least", "con") == 3
    assert value(told, "house") == 6
    seats = next(fact for fact in told.values() if fact.kind == "seats-at-least")
    assert len(seats.because) == 2
    assert "winners hidden: 3, several were returned unopposed" in seats.coverage
    assert "others with none" in seats.coverage


def test_a_bucket_hides_votes_of_the_whole_but_not_its_turnout() -> None:
    told = of(a_group_return({"con": 300}, 20, place="Ayford"))
    assert "turnout-uk" in kinds(told)
    assert not kinds(told) & {"share-uk", "votes-uk", "seats-votes-gap", "lost-deposits-uk"}


def test_a_party_is_wiped_out_when_the_whole_area_is_out_and_not_before() -> None:
    glasgow, leith = (a_constituency(name, country="Scotland") for name in ("Glasgow", "Leith"))
    labels = ("snp", "lab")
    then = tuple(
        a_declaration({"snp": 1, "lab": 2}, contest=a_contest(labels, place=p, polled_on=IN_2017))
        for p in (glasgow, leith)
    )
    now = tuple(
        a_declaration({"snp": 2, "lab": 1}, contest=a_contest(labels, place=p))
        for p in (glasgow, leith)
    )
    told = of(*now, then=then)
    assert value(told, "wiped-out", "lab", "Scotland") == 2
    assert value(told, "breakthrough", "snp", "Scotland") == 2
    half = of(now[0], then=then, left=(now[1],))
    assert not kinds(half) & {"wiped-out", "breakthrough"}
    assert value(half, "area-net", "snp", "Scotland") == 1


def test_sitting_members_beaten_are_told_only_where_the_sources_say_who_sat() -> None:
    def marked(place: str, key: str) -> Return:
        plain = a_declaration(place=place)
        standing = tuple(replace(c, is_sitting=c.id == key) for c in plain.contest.candidacies)
        return replace(plain, contest=replace(plain.contest, candidacies=standing))

    told = of(marked("Ayford", "lab"), marked("Beeham", "con"))
    assert value(told, "members-beaten") == value(told, "party-members-beaten", "lab") == 1
    assert [fact.subject.candidacy for fact in told.values() if fact.kind == "fallen"] == ["lab"]
    unsaid = of(marked("Ayford", "lab"), a_declaration(place="B"), a_declaration(place="C"))
    assert not kinds(unsaid) & {"members-beaten", "fallen"}


def test_what_has_declared_is_held_against_the_whole() -> None:
    seats = [a_constituency(f"S{n}", country="Scotland") for n in range(2)]
    scots = [a_declaration(contest=a_contest(place=place)) for place in seats]
    english = [a_declaration(place=f"E{n}") for n in range(2)]
    told = of(*scots, left=tuple(english))
    assert value(told, "area-bias", other="Scotland") == Fraction(1, 2)
    assert value(told, "area-bias", other="London") == Fraction(-1, 2)
    assert value(told, "area-declared", other="London") == 0
    assert "area-bias" not in kinds(of(*scots, *english))


# ---------------------------------------------------------------- properties


@given(general_elections(), st.data())
def test_kept_through_a_night_equals_from_nothing_after_every_line(
    pair: Pair, data: st.DataObject
) -> None:
    fought = tuple(result.contest for result in pair.results.values())
    kept, state = opening(pair.record, pair.election), State()
    ground = Ground(pair.record, pair.election).ready()
    for seq, draft in enumerate(data.draw(drafts(fought)), start=1):
        state = fold([draft.numbered(seq)], state)
        if draft.result is None:
            kept = kept.without(draft.contest)
        else:
            kept = kept.with_seat(seat(pair.record, draft.result))
        picture = Picture(pair.record, kept, state.results, known=ground)
        afresh = facts(pair.record, dict(sorted(state.results.items())), pair.election)
        assert repr(facts_of_election(picture)) == repr(afresh)


@given(general_elections(), st.randoms())
def test_the_order_in_which_the_desk_heard_changes_nothing(pair: Pair, random: Random) -> None:
    turned = list(pair.results.items())
    random.shuffle(turned)
    plain = facts(pair.record, pair.results, pair.election)
    assert repr(facts(pair.record, dict(turned), pair.election)) == repr(plain)


@given(general_elections(max_seats=7), st.randoms())
def test_what_is_certain_stays_so_and_what_is_impossible_does_not_happen(
    pair: Pair, random: Random
) -> None:
    order = list(pair.results.items())
    random.shuffle(order)
    end = tally(pair.record, pair.results, pair.election)
    seats = {row.party: row.seats for row in end.parties if row.party not in ("ind", "spk")}
    for number in range(1, len(order) + 1):
        for fact in facts(pair.record, dict(order[:number]), pair.election).values():
            own = seats.get(fact.subject.party, 0)
            if fact.kind == "largest-certain":
                assert all(own > other for key, other in seats.items() if key != fact.value)
            if fact.kind == "hung-certain":
                most = fact.value
                assert isinstance(most, int) and most < end.house // 2 + 1
                assert max(seats.values(), default=0) <= most
            if fact.kind == "majority-impossible":
                assert isinstance(fact.value, int) and own <= fact.value


@given(general_elections(), st.integers(0, 5))
def test_the_parts_make_the_whole(pair: Pair, number: int) -> None:
    results = dict(list(pair.results.items())[:number])
    told = list(facts(pair.record, results, pair.election).values())
    picture = Picture(pair.record, tally(pair.record, results, pair.election), results)

    def total(kind: str) -> Fraction:
        values = [fact.value for fact in told if fact.kind == kind]
        return sum((one for one in values if isinstance(one, Fraction)), Fraction(0))

    assert total("held-bias") == 0
    assert len({fact.id for fact in told}) == len(told)
    for measure in (Measure.SEATS, Measure.VOTES, Measure.GAINS, Measure.ELECTORATE):
        for party in {key for _, _, key in picture.tally.counts}:
            nations = ("England", "Scotland", "Wales", "Northern Ireland")
            parts = sum(picture.tally.count(measure, party, nation) for nation in nations)
            assert parts == picture.tally.count(measure, party, Area.UK)


# ---------------------------------------------------------------- real nights


def with_corrections(record: Record, election: str) -> Iterator[tuple[str, Return | None]]:
    """A night as it was told, a tenth of it heard wrong first, some withdrawn and told again."""
    for number, told in enumerate(night_of(record, election).announcements):
        right = told.result
        if number % 10 == 3 and isinstance(right, Declaration):
            ids = [c.id for c in right.contest.candidacies]
            wrong = dict(zip(ids, [right.votes[one] for one in reversed(ids)], strict=True))
            yield right.contest.id, replace(right, votes=wrong)
        if number % 25 == 7:
            yield right.contest.id, right
            yield right.contest.id, None
        yield right.contest.id, right


def kept_through(record: Record, election: str) -> Iterator[tuple[Tally, dict[str, Return]]]:
    kept, results = opening(record, election), dict[str, Return]()
    for contest, result in with_corrections(record, election):
        if result is None:
            kept, _ = kept.without(contest), results.pop(contest)
        else:
            results[contest] = result
            kept = kept.with_seat(seat(record, result))
        yield kept, results


@pytest.mark.parametrize("election", NIGHTS)
def test_a_real_night_kept_is_the_night_counted_from_nothing(
    official: Record, election: str
) -> None:
    ground = Ground(official, election).ready()
    steps = enumerate(kept_through(official, election))
    for number, (kept, results) in steps:
        if number < 12 or number % 40 == 0 or len(results) == kept.total:
            picture = Picture(official, kept, results, known=ground)
            afresh = facts(official, dict(sorted(results.items())), election)
            assert repr(facts_of_election(picture)) == repr(afresh), number
    assert len(results) == 650
    assert repr(facts_of_election(picture)) == repr(final(official, election))


PUBLISHED = {
    "parl.2010-05-06": ("con", 306, 307, None, None, 4_150, 65),
    "parl.2015-05-07": ("con", 330, 331, 10, 12, 3_971, 66),
    "parl.2017-06-08": ("con", 317, 318, None, None, 3_304, 69),
    "parl.2019-12-12": ("con", 365, None, 80, None, 3_320, 67),
    OF_2024: ("lab", 411, 412, 172, 174, 4_515, 60),
}
"""Party, seats and majority by both counts, candidates, turnout in whole per cent."""


@pytest.mark.parametrize("election", PUBLISHED)
def test_the_totals_that_parliament_and_its_library_publish(
    official: Record, election: str
) -> None:
    party, seats, with_him, majority, majority_with, stood, turnout = PUBLISHED[election]
    told = final(official, election)
    assert value(told, "seats", party) == seats
    assert value(told, "seats-with-speaker", party) == with_him
    assert value(told, "overall-majority", party) == majority
    assert value(told, "overall-majority-with-speaker", party) == majority_with
    assert value(told, "candidates-uk") == stood
    share = value(told, "turnout-uk")
    assert isinstance(share, Fraction) and round(share * 100) == turnout


def test_2024_against_the_library(official: Record) -> None:
    told = final(official, OF_2024)
    shares = {"lab": 33.7, "con": 23.7, "ruk": 14.3, "ld": 12.2, "green": 6.4, "snp": 2.5}
    for party, printed in shares.items():
        share = value(told, "share-uk", party)
        assert isinstance(share, Fraction) and round(float(share * 100), 1) == printed
    assert value(told, "valid-votes-uk") == 28_809_340
    assert value(told, "lost-deposits-uk") == 1_673
    assert value(told, "national-turnout-since") == datetime(2001, 6, 7, tzinfo=UTC).date()
    assert value(told, "wiped-out", "con", "Wales") == 12
    assert value(told, "area-seats", "lab", "Scotland") == 37
    assert value(told, "area-seats", "snp", "Scotland") == 9
    assert value(told, "party-members-beaten", "con") == 175
    assert not kinds(told) & {"first-to-declare", "majority-crossed", "first-gain"}


def test_2019_when_two_seats_of_one_minute_made_the_majority(official: Record) -> None:
    told = final(official, NIGHTS[-1])
    crossed = next(fact for fact in told.values() if fact.kind == "majority-crossed")
    assert crossed.value == datetime(2019, 12, 13, 5, 5, tzinfo=UTC)
    names = {term.what.split(".")[1] for term in crossed.terms if term.sign == "+"}
    assert names == {"bolsover", "finchley-and-golders-green"} and not crossed.subject.contest
    assert value(told, "seats-with-speaker", "lab") == 203
    assert value(told, "only-gain", "lab") == "con"


def test_members_and_deposits_are_those_of_the_contests_one_by_one(official: Record) -> None:
    for election in PUBLISHED:
        told, fallen, lost = final(official, election), 0, 0
        for contest in official.contests_of(election):
            result = official.returns[contest.id]
            elected, valid = find_winner(result), sum(result.votes.values())
            fallen += sum(c.is_sitting and c != elected for c in contest.candidacies)
            lost += sum(20 * votes <= valid for votes in result.votes.values())
        assert value(told, "members-beaten") == fallen > 60
        assert sum(fact.kind == "fallen" for fact in told.values()) == fallen
        assert value(told, "lost-deposits-uk") == lost > 1000


def test_what_was_not_compared_is_named_or_not_told(official: Record) -> None:
    told = final(official, NIGHTS[0])
    assert value(told, "net", "con") == 97
    assert {f.scope for f in told.values() if f.kind in ("net", "gains", "losses")} == {
        "650 of 650 declared, 632 compared"
    }
    for party in ("alliance", "dup", "sdlp", "sf", "uup"):
        assert value(told, "net", party) is None and value(told, "net-with-speaker", party) is None
    assert "change-uk" not in kinds(told)
    assert isinstance(value(told, "change-gb", "lab"), Fraction)
    in_2005 = final(official, "parl.2005-05-05")
    assert value(in_2005, "net", "snp") is None
    assert value(in_2005, "net", "lab") == -42
    assert not kinds(in_2005) & {"change-gb", "change-uk", "swing-gb"}


def test_a_figure_that_compares_nothing_has_no_base(official: Record) -> None:
    told = final(official, "parl.1997-05-01")
    plain = {"declared", "house", "seats", "largest", "overall-majority", "share-gb"}
    assert kinds(told) >= plain
    assert not any(fact.base for fact in told.values() if fact.kind in plain)
    assert all(fact.value for fact in told.values() if fact.kind == "seats")


@pytest.mark.parametrize(("year", "party", "seats"), [("1966", "lab", 363), ("1979", "con", 339)])
def test_where_winners_are_hidden_a_party_has_at_least_its_known_seats(
    official: Record, year: str, party: str, seats: int
) -> None:
    election = next(e for e in official.general_elections() if e.name == year)
    told = final(official, election.id)
    assert value(told, "seats-at-least", party) == seats
    assert value(told, "largest", party) == party
    assert not kinds(told) & {"seats", "overall-majority", "share-uk", "members-beaten"}


def test_an_election_of_which_most_winners_are_hidden_says_next_to_nothing(
    official: Record,
) -> None:
    told = final(official, "parl.1918-12-14")
    assert kinds(told) <= {"declared", "house", "seats-at-least", "area-seats", "closest"}
    assert all("490, before 1950" in fact.coverage for fact in told.values())


def test_2001_had_the_lowest_turnout_that_can_be_added_up(official: Record) -> None:
    told = final(official, "parl.2001-06-07")
    assert value(told, "lowest-turnout-known") == datetime(1955, 5, 26, tzinfo=UTC).date()


def test_a_by_election_is_no_election_of_the_nation(official: Record) -> None:
    contest = official.find("Rochdale", "2024-02-29")
    election = contest.election.id
    assert facts(official, {contest.id: official.returns[contest.id]}, election) == {}


def test_the_national_line_is_made_of_facts_that_the_whole_has_too(official: Record) -> None:
    results = {c.id: official.returns[c.id] for c in official.contests_of(NIGHTS[2])}
    picture = Picture(official, tally(official, results, NIGHTS[2]), results)
    assert plain_facts(picture).items() <= facts_of_election(picture).items()
    assert picture.tally.count(Measure.SEATS, ALL, "Wales") == 40


def test_no_two_facts_of_an_election_print_the_same_words(official: Record) -> None:
    told = final(official, OF_2024).values()
    words = [
        fact_text(official, fact).rpartition(":")[0] for fact in told if not fact.subject.contest
    ]
    assert len(set(words)) == len(words)
