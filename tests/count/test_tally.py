"""The tally: against hand-made nights, against itself one at a time, and against the real 2019."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    IN_2017,
    IN_2019,
    IN_2024,
    a_constituency,
    a_contest,
    a_declaration,
    a_group_return,
    a_notional,
    a_record,
)
from tests.count.official import needs_data, official_record
from tests.strategies import Pair, drafts, general_elections, returns

from tellers.count.ledger import State, fold
from tellers.count.seat import Area, Measure, seat
from tellers.count.tally import Tally, opening, tally
from tellers.errors import CountError, UnknownContest
from tellers.record.contests import Return
from tellers.record.figures import OutcomeKind

NIGHT = "parl.2019-12-12"


def tally_of(*now: Return, then: Sequence[Return] = ()) -> Tally:
    """The tally of these results, all of one election, in a record of them and earlier ones."""
    results = {result.contest.id: result for result in now}
    return tally(a_record(*now, *then), results, now[0].contest.election.id)


# ---------------------------------------------------------------- hand-made nights


def test_before_anything_is_declared() -> None:
    record = a_record(contests=[a_contest(place="Here"), a_contest(place="There")])
    count = opening(record, NIGHT)
    assert (count.declared, count.total, count.house) == (0, 2, 2)
    assert count.parties == ()
    assert count.closest() == ()
    assert count.swing("con", "lab") is None
    assert count.overall_majority("con") == -2


def test_seats_gains_losses_and_the_net_of_them() -> None:
    then = [
        a_declaration({"lab": 2, "con": 1}, place="Here", polled_on=IN_2017),
        a_declaration({"lab": 2, "con": 1}, place="There", polled_on=IN_2017),
    ]
    count = tally_of(
        a_declaration({"lab": 10, "con": 20}, place="Here"),
        a_declaration({"lab": 30, "con": 20}, place="There"),
        then=then,
    )
    con, lab = count.party("con"), count.party("lab")
    assert (con.seats, con.gains, con.losses, con.net, con.seats_before) == (1, 1, 0, 1, 0)
    assert (lab.seats, lab.gains, lab.losses, lab.net, lab.seats_before) == (1, 0, 1, -1, 2)
    assert count.compared == 2


def test_labour_and_cooperative_is_labour() -> None:
    then = a_declaration({"lab+coop": 2, "con": 1}, place="Here", polled_on=IN_2017)
    count = tally_of(a_declaration({"lab": 2, "con": 1}, place="Here"), then=[then])
    assert [row.party for row in count.parties] == ["lab", "con"]
    assert (count.party("lab").seats, count.party("lab").gains) == (1, 0)


@pytest.mark.parametrize(("before", "after"), [("spk", "con"), ("lab", "spk"), ("spk", "spk")])
def test_the_speaker_is_neither_gain_nor_loss(before: str, after: str) -> None:
    then = a_declaration({before: 2, "green": 1}, place="Here", polled_on=IN_2017)
    now = a_declaration({after: 2, "green": 1}, place="Here")
    count = tally_of(now, then=[then])
    assert [(row.gains, row.losses) for row in count.parties] == [(0, 0)] * len(count.parties)
    assert count.party(after).seats == 1
    assert count.party("spk").change is None


def test_an_independent_after_another_is_a_gain_and_no_change_of_share() -> None:
    then = a_declaration({"ind": 2, "con": 1}, place="Here", polled_on=IN_2017)
    now = a_declaration({"ind.2": 2, "con": 1}, place="Here")
    row = tally_of(now, then=[then]).party("ind")
    assert (row.gains, row.losses, row.net, row.change) == (1, 1, 0, None)


def test_a_party_under_its_new_name_has_its_old_votes() -> None:
    seat_of_2024 = a_constituency("Here", boundary_set="2024")
    now = a_declaration(
        {"con": 50, "ruk": 30, "lab": 20},
        contest=a_contest(["con", "ruk", "lab"], place=seat_of_2024, polled_on=IN_2024),
    )
    record = a_record(now, notionals=[a_notional({"brx": 60, "con": 40}, place=seat_of_2024)])
    count = tally(record, {now.contest.id: now}, "parl.2024-07-04")
    assert count.party("ruk").change == Fraction(30, 100) - Fraction(60, 100)
    assert (count.party("ruk").losses, count.party("con").gains) == (1, 1)
    assert [row.party for row in count.parties] == ["con", "ruk", "lab"]
    assert count.party("lab").change is None


def test_a_party_that_lost_its_only_seat_and_stood_nowhere_is_still_a_row() -> None:
    then = a_declaration({"pc": 2, "con": 1}, place="Here", polled_on=IN_2017)
    count = tally_of(a_declaration({"con": 2, "lab": 1}, place="Here"), then=[then])
    assert [(row.party, row.net) for row in count.parties] == [("con", 1), ("lab", 0), ("pc", -1)]


def test_there_is_no_change_in_the_whole_where_a_seat_has_no_base() -> None:
    then = a_declaration({"con": 60, "lab": 40}, place="Here", polled_on=IN_2017)
    here = a_declaration({"con": 50, "lab": 50, "ld": 100}, place="Here")
    alone = tally_of(here, then=[then])
    assert alone.party("con").change == Fraction(50, 200) - Fraction(60, 100)
    assert alone.party("ld").change is None
    new = a_declaration({"con": 900, "lab": 100}, place="Brand New")
    count = tally_of(here, new, then=[then])
    con = count.party("con")
    assert con.share == Fraction(950, 1200)
    assert con.change is None and con.change_gb is None and count.swing("con", "lab") is None
    assert count.compared == 1


def test_northern_ireland_without_a_base_leaves_the_change_of_great_britain() -> None:
    then = a_declaration({"con": 60, "lab": 40}, place="Here", polled_on=IN_2017)
    belfast = a_constituency("Belfast", country="Northern Ireland")
    count = tally_of(
        a_declaration({"con": 50, "lab": 50, "ld": 100}, place="Here"),
        a_declaration({"con": 1, "dup": 9}, contest=a_contest(["con", "dup"], place=belfast)),
        then=[then],
    )
    assert count.party("con").change is None
    assert count.party("con").change_gb == Fraction(50, 200) - Fraction(60, 100)
    assert not count.party("dup").is_compared and count.party("con").is_compared


def test_great_britain_leaves_northern_ireland_out() -> None:
    belfast = a_constituency("Belfast", country="Northern Ireland")
    count = tally_of(
        a_declaration({"con": 60, "lab": 40}, place="Here"),
        a_declaration({"dup": 80, "con": 20}, contest=a_contest(["dup", "con"], place=belfast)),
    )
    con = count.party("con")
    assert (con.share, con.share_gb) == (Fraction(80, 200), Fraction(60, 100))
    assert count.party("dup").share_gb is None
    assert count.count(Measure.SEATS, area=Area.GB) == 1


def test_swing_is_of_great_britain_between_two_named_parties() -> None:
    then = a_declaration({"con": 60, "lab": 40}, place="Here", polled_on=IN_2017)
    count = tally_of(a_declaration({"con": 40, "lab": 60}, place="Here"), then=[then])
    assert count.swing("lab", "con") == Fraction(20, 100)
    assert count.swing("con", "lab") == -Fraction(20, 100)
    assert count.swing("con", "ld") is None


def test_a_winner_whom_a_bucket_hides_is_nobodys_seat() -> None:
    count = tally_of(a_group_return({"con": 100}, 200, place="Here"))
    assert (count.declared, count.unnamed) == (1, 1)
    assert count.party("con").seats == 0
    assert count.party("con").share == Fraction(100, 300)


def test_a_seat_of_two_members_gives_no_share_majority_or_winner() -> None:
    count = tally_of(a_declaration({"con": 5, "lab": 4}, place="Here", seats=2))
    assert (count.declared, count.unnamed, count.house) == (1, 1, 2)
    assert count.parties == ()
    assert count.closest() == ()


def test_the_closest_so_far_smallest_first_and_equal_ones_by_name() -> None:
    count = tally_of(
        a_declaration({"con": 9, "lab": 5}, place="Wide"),
        a_declaration({"con": 9, "lab": 8}, place="Zeal"),
        a_declaration({"con": 8, "lab": 9}, place="Acton"),
        a_declaration({"con": 9, "lab": 9}, place="Tied", chosen_by_lot="lab"),
        a_declaration({"con": 9}, place="Alone"),
    )
    closest = [(found.name, found.majority) for found in count.closest(9)]
    assert closest == [("Tied", 0), ("Acton", 1), ("Zeal", 1), ("Wide", 4)]
    assert count.closest()[0].winner == "lab"


def test_parties_stand_by_seats_then_by_votes() -> None:
    count = tally_of(
        a_declaration({"ld": 2, "con": 1, "green": 1}, place="Here"),
        a_declaration({"con": 900, "lab": 800, "snp": 1}, place="There"),
    )
    assert [row.party for row in count.parties] == ["con", "ld", "lab", "green", "snp"]


def test_a_contest_of_another_election_is_not_counted() -> None:
    now = a_declaration(place="Here")
    then = a_declaration(place="Here", polled_on=IN_2017)
    record = a_record(now, then)
    with pytest.raises(CountError, match="not a contest of"):
        tally(record, {then.contest.id: then}, NIGHT)
    with pytest.raises(CountError, match="not a contest of"):
        opening(record, NIGHT).with_seat(seat(record, then))


def test_an_election_that_the_record_lacks() -> None:
    with pytest.raises(UnknownContest, match=r"parl\.1066"):
        opening(a_record(a_declaration()), "parl.1066")


# ---------------------------------------------------------------- properties


@given(general_elections(), st.data())
def test_one_at_a_time_equals_counting_from_nothing_after_every_line(
    pair: Pair, data: st.DataObject
) -> None:
    fought = tuple(result.contest for result in pair.results.values())
    kept, state = opening(pair.record, pair.election), State()
    for seq, draft in enumerate(data.draw(drafts(fought)), start=1):
        state = fold([draft.numbered(seq)], state)
        if draft.result is None:
            kept = kept.without(draft.contest)
        else:
            kept = kept.with_seat(seat(pair.record, draft.result))
        afresh = tally(pair.record, state.results, pair.election)
        assert kept == afresh
        assert kept.parties == afresh.parties


@given(general_elections(), st.randoms())
def test_the_order_of_declaration_changes_nothing(pair: Pair, random: Random) -> None:
    turned = list(pair.results.items())
    random.shuffle(turned)
    plain = tally(pair.record, pair.results, pair.election)
    assert tally(pair.record, dict(turned), pair.election) == plain


@given(general_elections(), st.data())
def test_a_count_put_right_is_the_count_that_was_right_at_first(
    pair: Pair, data: st.DataObject
) -> None:
    plain = tally(pair.record, pair.results, pair.election)
    for contest, right in pair.results.items():
        wrong = data.draw(returns(right.contest))
        kept = plain.without(contest).with_seat(seat(pair.record, wrong))
        assert kept.with_seat(seat(pair.record, right)) == plain
        assert kept.without(contest) == plain.without(contest)


@given(general_elections())
def test_the_sums_close(pair: Pair) -> None:
    count = tally(pair.record, pair.results, pair.election)
    rows = count.parties
    assert sum(row.seats for row in rows) + count.unnamed == count.declared == len(pair.results)
    assert sum(row.net for row in rows) == 0
    assert sum(row.seats_before for row in rows) == count.compared <= count.declared
    assert sum(row.votes for row in rows) <= count.count(Measure.VOTES)
    assert all(0 < row.share <= 1 for row in rows if row.share is not None)
    assert all((a.seats, a.votes) >= (b.seats, b.votes) for a, b in pairwise(rows))


@given(general_elections())
def test_gains_and_losses_are_of_the_seats_whose_winner_changed(pair: Pair) -> None:
    count = tally(pair.record, pair.results, pair.election)
    changed = [one for one in count.seats.values() if one.outcome is OutcomeKind.GAIN]
    assert sum(row.gains for row in count.parties) == len(changed)
    for one in count.seats.values():
        if one.outcome is OutcomeKind.HOLD and one.winner != "ind":
            assert {one.winner, one.before} in ({one.winner}, {"ruk", "brx"})


# ---------------------------------------------------------------- the real night

SEATS_2019 = {
    "con": 365, "lab": 202, "snp": 48, "ld": 11, "dup": 8, "sf": 7, "pc": 4, "sdlp": 2,
    "green": 1, "apni": 1, "spk": 1,
}  # fmt: skip


@needs_data
def test_2019_from_the_official_rows() -> None:
    record = official_record()
    results = {contest.id: record.returns[contest.id] for contest in record.contests_of(NIGHT)}
    count = tally(record, results, NIGHT)
    assert {row.party: row.seats for row in count.parties if row.seats} == SEATS_2019
    assert (count.declared, count.total, count.house, count.unnamed) == (650, 650, 650, 0)
    assert count.overall_majority("con") == 80
    assert count.count(Measure.VOTES) == 32_014_110
    # 317 to 365 and 262 to 202 at large; the Speaker's two seats, Buckingham and Chorley, are out.
    con, lab = count.party("con"), count.party("lab")
    assert (con.seats_before, con.net, lab.seats_before, lab.net) == (317, 47, 262, -59)
    assert [round(float(row.share_gb or 0), 3) for row in (con, lab)] == [0.447, 0.329]
    assert [(one.name, one.majority) for one in count.closest(2)] == [
        ("Fermanagh and South Tyrone", 57),
        ("Bury North", 105),
    ]


@needs_data
def test_2019_one_at_a_time_in_the_real_order() -> None:
    record = official_record()
    told = [record.returns[contest.id] for contest in record.contests_of(NIGHT)]
    told.sort(key=lambda result: str(result.declared_at))
    kept = opening(record, NIGHT)
    for result in told:
        kept = kept.with_seat(seat(record, result))
    assert kept == tally(record, {result.contest.id: result for result in told}, NIGHT)
    first = tally(record, {told[0].contest.id: told[0]}, NIGHT)
    assert (first.declared, first.parties[0].party) == (1, "lab")
    assert told[0].contest.polled_on == IN_2019
