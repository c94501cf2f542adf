"""What measures a figure: every measure by the grammar's name for it."""

import re
from collections.abc import Mapping

from tellers.check.ballot.measures import MEASURES
from tellers.check.beside.seat import beside_seat
from tellers.check.grammar.elision import MOST_SEATS
from tellers.check.grammar.words import compiled
from tellers.check.measure import change, contest, field
from tellers.check.measure.query import Query
from tellers.check.measure.reserve import Measuring, with_reserve
from tellers.check.national import exchange, house, poll, standing
from tellers.check.national.party import if_of_a_party
from tellers.check.reach import LARGEST_ELECTORATE
from tellers.check.scene import Reach
from tellers.check.sums.measures import MEASURES as SUMS
from tellers.count.seat import ALL, Area, Measure
from tellers.record import figures

CONTEST: Mapping[str, Measuring] = {
    **MEASURES,
    **SUMS,
    "votes": contest.votes,
    "share": contest.share,
    "change": change.change,
    "others_share": contest.others_share,
    "electors_share": contest.electors_share,
    "points": change.points,
    "top_share": contest.top_share,
    "votes_change": change.votes_change,
    "votes_gained": change.votes_gained,
    "moved_part": change.moved_part,
    "valid_change": change.valid_change,
    "stayed": contest.stayed,
    "second_third": contest.whole_of("second less third", contest.second_less_third),
    "top_votes": contest.top_votes,
    "together": contest.together,
    "votes_first": contest.whole_of("votes of the first", lambda r: contest.of_place(r, 1)),
    "votes_second": contest.whole_of("votes of the second", lambda r: contest.of_place(r, 2)),
    "losers": contest.whole_of("votes of the others", contest.losers),
    "switch": contest.whole_of("votes that would have changed the winner", contest.switch),
    "majority": contest.majority,
    "majorities": contest.majorities,
    "beside_seat": beside_seat,
    "listed": contest.listed,
    "majority_change": change.majority_change,
    "lead": contest.lead,
    "times": change.times,
    "swing": change.swing,
    "turnout": contest.turnout,
    "turnout_change": change.turnout_change,
    "absent": field.absent,
    "deficit": field.deficit,
    "position": field.position,
    "between_places": field.between_places,
    "outside": field.outside,
    "deposits": field.deposits,
    "deposits_kept": field.deposits_kept,
    "saved": field.deposits_kept,
    "deposit_gap": field.deposit_gap,
    "candidates": contest.whole_of("candidates", field.standing),
    "candidates_others": field.others,
    "electorate": contest.whole_of("electorate", lambda r: r.electorate),
    "rejected": contest.whole_of("rejected papers", lambda r: r.rejected),
    "valid": contest.whole_of("valid votes", figures.valid_votes),
}
"""Measures of a contest by the grammar's name for them."""

NATION: Mapping[str, Measuring] = {
    "seats": if_of_a_party(house.seats),
    "net": if_of_a_party(house.net),
    "moved": if_of_a_party(house.moved),
    "gains": if_of_a_party(house.gains),
    "losses": if_of_a_party(house.losses),
    "seats_lost_part": if_of_a_party(house.seats_lost_part),
    "lost_to": if_of_a_party(exchange.lost_to),
    "gains_from": if_of_a_party(house.gains_from),
    "seats_then": if_of_a_party(house.seats_then),
    "short": house.short,
    "overall": house.overall,
    "over_post": house.over_post,
    "declared": house.of_house("contests declared", lambda n: len(n.declared)),
    "left": house.of_house("contests not declared", lambda n: n.total - len(n.declared)),
    "house": house.house,
    "placed": if_of_a_party(standing.placed),
    "seat_share": if_of_a_party(standing.seat_share),
    "per_candidate": if_of_a_party(standing.votes_per_candidate),
    "per_seat": if_of_a_party(standing.votes_per_seat),
    "close": standing.close,
    "closer": standing.closer,
    "bettered": standing.bettered,
    "swapped": house.swapped,
    "winning_post": house.of_house("more than half of the House", lambda n: n.needed, "seats"),
}
"""Measures that are always the nation's."""

INSTEAD: Mapping[str, Measuring] = {
    "votes": if_of_a_party(poll.votes),
    "share": if_of_a_party(poll.share),
    "change": if_of_a_party(poll.change),
    "votes_change": if_of_a_party(poll.votes_change),
    "votes_gained": if_of_a_party(poll.votes_change),
    "moved_part": if_of_a_party(poll.moved_part),
    "absent": poll.absent,
    "majority": house.overall,
    "swing": poll.swing,
    "lead": house.lead,
    "turnout": poll.turnout,
    "deposits": if_of_a_party(standing.deposits),
    "deposits_kept": if_of_a_party(standing.deposits_kept),
    "candidates": if_of_a_party(exchange.fielded),
    "valid": house.of_house(
        "valid votes", lambda n: n.now.count(Measure.VOTES, ALL, Area.UK), "votes"
    ),
}
"""What a contest's measure means where the text speaks of the nation."""


CALLED: Mapping[str, str] = {
    "listed": "majority", "majorities": "majority", "notional_majority": "majority",
    "opponent": "votes", "few_votes": "votes", "lead_old": "lead",
    "absent": "turnout", "deficit": "previous", "below": "deposits", "to_place": "lead",
    "behind": "lead", "within": "lead",
    "lost_part": "kept", "more_stood": "candidates", "stood_against": "candidates",
    "of_a_label": "votes", "saved": "deposits", "rest": "votes", "over_rest": "lead",
    "short_of": "lead", "votes_now": "votes", "part_told": "share", "per_vote": "times",
    "times_over": "times", "place_gap": "lead",
    "electorate_change": "change", "other_one": "votes",
}  # fmt: skip
"""The kinds of claim that some measures make."""
OF_A_FIELD = frozenset({"candidates", "candidates_others", "deposits", "deposits_kept", "saved"})
LARGEST_FIELD = 30
"""More candidates than have ever stood in one seat."""


SEATS_BEFORE = re.compile(r" N\d+ (?:seats|mps) , (?:(?:just|only|some) )*$")
"""Seats that were just counted, of which the next number is so many more, or fewer."""


def is_national(measure: Measuring) -> bool:
    """Whether a measure is of the nation, and so not known before every contest has declared."""
    return measure in _NATIONAL


_NATIONAL = frozenset((*NATION.values(), *INSTEAD.values()))
OF_A_CONTEST = {name: with_reserve(measure, name) for name, measure in CONTEST.items()}
"""Measures of a contest, with what the record cannot say of some."""


def measures_of(q: Query) -> tuple[Measuring, ...]:
    """What may measure a figure, likeliest first: the nation's measure, or the contest's."""
    if q.measure == "net" and q.page.reach is Reach.HERE and q.page.scene is not None:
        both = (OF_A_CONTEST["votes_change"], NATION["net"])
        is_of_seats = SEATS_BEFORE.search(q.left[-40:])  # "took Plaid to four seats, two more"
        return both[::-1] if is_of_seats else both
    if q.measure in NATION:
        return (NATION[q.measure],)
    if q.measure == "together" and q.page.reach is not Reach.HERE:
        return ()  # it may be of the whole, which is gathered elsewhere
    return _here_or_whole(q, _reach_of(q))


OF_MOVES = frozenset({"votes_change", "votes_gained", "moved_part"})
A_PLACE = compiled(r" [SC]\d+ ")
"""What ties the figures behind it to one seat, in a text that is of none."""


def _reach_of(q: Query) -> Reach:
    """How far a figure reaches: one too large for a seat is of the whole."""
    most = LARGEST_FIELD if q.measure in OF_A_FIELD else LARGEST_ELECTORATE
    if q.measure in ("deposits", "deposits_kept"):
        most = _stood_here(q) or most
    is_of_none = q.page.own is None or q.page.is_wide
    if q.measure in OF_MOVES and is_of_none and not A_PLACE.search(q.left):
        return Reach.WHOLE if q.page.scene is None else Reach.EITHER
    is_counted = q.measure == "votes" or q.measure in OF_A_FIELD
    return Reach.WHOLE if is_counted and q.amount.value > most else q.page.reach


def _stood_here(q: Query) -> int:
    """How many stood in a contest of a general election: no more deposits are of it."""
    contest = q.page.scene.contest if q.page.scene else None
    is_told = contest is not None and contest.election.is_general and not contest.has_bucket
    return len(contest.candidacies) if contest is not None and is_told else 0


def _here_or_whole(q: Query, reach: Reach) -> tuple[Measuring, ...]:
    here = (OF_A_CONTEST[q.measure],) if q.measure in OF_A_CONTEST else ()
    whole = (INSTEAD[q.measure],) if q.measure in INSTEAD else ()
    if q.measure == "lead" and q.amount.value > MOST_SEATS and q.page.scene is not None:
        whole = ()  # no party is so many seats ahead
    if reach is Reach.WHOLE:
        return whole
    if q.page.scene is None:
        return ()
    return (*whole, *here) if reach is Reach.EITHER else here


OF_ONE_DAY = frozenset({
    "seats", "votes", "share", "turnout", "absent", "overall", "majority", "valid", "placed",
    "deposits", "seat_share", "per_seat", "per_candidate", "close", "short", "over_post",
})  # fmt: skip
"""Measures of one election; the others compare two, and a date may be of either."""
