"""Ordinary true sentences of one seat, made of its own figures: none is called false.

Each template is put into words with the figures of the record, of seats drawn by a fixed seed; what
it needs beside (a deposit lost, the same party standing twice) is told as a condition. Truth comes
from the record's own results, so that a sentence is true of whatever seat is drawn.
"""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Return
from tellers.record.record import Record

YEARS = {2024: 0, 2019: 2017, 2017: 2015, 2015: 2010}
"""Elections, and the one before on the same boundaries."""
PARTIES = {
    "con": ("the Conservatives", "Conservative"), "lab": ("Labour", "Labour"),
    "ld": ("the Liberal Democrats", "Liberal Democrat"), "ruk": ("Reform UK", "Reform UK"),
    "green": ("the Greens", "Green"), "snp": ("the SNP", "SNP"),
    "pc": ("Plaid Cymru", "Plaid Cymru"),
}  # fmt: skip
"""A party as a noun and as an adjective."""
WORDS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen",
)  # fmt: skip
LEADERS = 4


def of(n: int) -> str:
    """A count as print writes it."""
    return f"{n:,}"


def word(n: int) -> str:
    """A small count in words."""
    return WORDS[n]


class Seat(NamedTuple):
    """One result with the one before it, and its candidates in order."""

    result: Return
    before: Return | None
    order: tuple[Candidacy, ...]

    @property
    def values(self) -> dict[str, str | int]:
        """What a template may name, as printed; counts that conditions need are numbers."""
        valid, contest = figures.valid_votes(self.result), self.result.contest
        electorate = self.result.electorate or 0
        lost = len(figures.lost_deposits(self.result))
        found: dict[str, str | int] = {
            "seat": contest.constituency.name, "field": word(len(self.order)),
            "others": word(len(self.order) - 1), "other_four": word(len(self.order) - 2),
            "lost": word(lost), "kept": word(len(self.order) - lost), "valid": of(valid),
            "electorate": of(electorate), "stayed": of(electorate - valid),
            "turnout": f"{100 * valid / electorate:.1f}",
            "away": f"{100 - round(100 * valid / electorate, 1):.1f}",
            "majority": of(self._gap(0, 1)), "within": of(self._gap(0, 1)),
            "swing": f"{50 * self._gap(0, 1) / valid:.1f}", "n_lost": lost,
            "n_fewer": sum(v < 1000 for v in self.result.votes.values()),
            "few": word(sum(v < 1000 for v in self.result.votes.values())),
            "margin": f"{100 * self._gap(0, 1) / valid:.1f}",
            "rest": of(valid - self._votes(0) - self._votes(1)),
            "both": of(self._votes(0) + self._votes(1)), "n_field": len(self.order),
            "n_third_less": self._votes(2) - self._gap(0, 1),
        }  # fmt: skip
        for place, letter in enumerate("abcd"):
            found |= self._of_one(place, letter, valid)
        return found | (self._moves(valid) if self.before else {})

    def _votes(self, place: int) -> int:
        return self.result.votes[self.order[place].id]

    def _gap(self, one: int, other: int) -> int:
        return self._votes(one) - self._votes(other)

    def _of_one(self, place: int, letter: str, valid: int) -> dict[str, str | int]:
        candidate, votes = self.order[place], self._votes(place)
        noun, label = PARTIES[candidate.label.key]
        return {
            letter: str(candidate.name), f"{letter}_party": noun, f"{letter}_label": label,
            f"{letter}_votes": of(votes), f"{letter}_share": f"{100 * votes / valid:.1f}",
            f"{letter}_behind": of(self._gap(place - 1, place)) if place else "0",
            f"{letter}_adrift": of(self._gap(0, place)),
            f"{letter}_points": f"{100 * self._gap(0, place) / valid:.1f}",
            f"{letter}_short": of(self._gap(place - 1, place) + 1) if place else "0",
        }  # fmt: skip

    def _moves(self, valid: int) -> dict[str, str | int]:
        assert self.before is not None
        before, found = self.before, dict[str, str | int]()
        count, stood = len(before.contest.candidacies), len(self.order)
        if count != stood:
            found["more"] = word(abs(stood - count))
            found["more_than"] = "more" if stood > count else "fewer"
        found["then"] = before.contest.polled_on.year
        old = figures.find_majority(before) or 0
        found["old_majority"], found["old_valid"] = of(old), of(figures.valid_votes(before))
        own = self.order[1].label.key
        then = [before.votes[c.id] for c in before.contest.candidacies if c.label.key == own]
        if len(then) == 1:
            move = self._votes(1) - then[0]
            found |= {"b_then": of(then[0]), "b_move": of(abs(move))}
            found["b_way"] = "rose" if move > 0 else "fell"
            if move < 0:
                found["b_lost"] = f"{100 * -move / then[0]:.0f}"
        return found


def _lost(values: dict[str, str | int]) -> bool:
    return int(values["n_lost"]) > 1


def _third_is_more(values: dict[str, str | int]) -> bool:
    return int(values["n_third_less"]) > 0


def _several_small(values: dict[str, str | int]) -> bool:
    return int(values["n_fewer"]) > 1


def _is_large(values: dict[str, str | int]) -> bool:
    return int(values["n_field"]) > LEADERS + 1


Condition = Callable[[dict[str, str | int]], object]
TEMPLATES: tuple[tuple[str, Condition], ...] = (
    ("Second-placed {b} polled {b_votes} and third-placed {c} {c_votes}.", bool),
    ("{a} was elected with {a_votes} votes. Second-placed {b} got {b_votes}, and third-placed {c} {c_votes}.", bool),
    ("Third place went to {c} and fourth to {d}.", bool),
    ("{c}, in third, needed {c_short} more votes to come second.", bool),
    ("{a}'s lead over third-placed {c_party} was {c_adrift}.", bool),
    ("{a}, {b} and {c} polled {a_votes}, {b_votes} and {c_votes} respectively.", bool),
    ("{a} and {b} polled {a_votes} and {b_votes}.", bool),
    ("In {seat} {a_party} and {b_party} took {a_share} and {b_share} per cent respectively.", bool),
    ("In {seat} the {c_label} vote of {c_votes} was larger than the majority of {majority}.", _third_is_more),
    ("{b} came within {within} votes of winning.", bool),
    ("{b_party} need a swing of {swing} points to take the seat.", bool),
    ("A swing of {swing} per cent would take the seat next time.", bool),
    ("{a} won comfortably. {b} was {b_points} points behind in second, {c} {c_points} points behind in third.", bool),
    ("{a}'s {a_share} per cent was {b_points} points more than {b}'s {b_share}.", bool),
    ("{b}, second, was {b_points} points behind.", bool),
    ("In {seat}, {few} of the {field} candidates polled fewer than 1,000 votes.", _several_small),
    ("All but {kept} of the {field} candidates lost their deposits.", _lost),
    ("Of the {field} candidates in {seat}, {kept} kept their deposits.", bool),
    ("{a_party} beat {b_party} into second place in {seat}, {c_party} came third and the deposit was lost by {lost} candidates.", _lost),
    ("{lost} candidates, all of them well behind, lost their deposits.", _lost),
    ("{others} candidates stood against {a}.", bool),
    ("{a_party} and {b_party} between them took {both} votes, leaving {rest} for the other {other_four} candidates.", _is_large),
    ("{b} was second with {b_votes}, ahead of {c} with {c_votes} for {c_party}, {d} with {d_votes} for {d_party}.", bool),
    ("For {a_party} {a} polled {a_votes}, for {b_party} {b} {b_votes}, for {c_party} {c} {c_votes}.", bool),
    ("The biggest problem for {b_party} was {a}.", bool),
    ("For {b_party}, {a} was a problem.", bool),
    ("At the council elections here in May {c_party} polled 2,611.", bool),
    ("{a} (Con) would have been a different story.", bool),
    ("{a} beat {b} of {b_party}, with {c} of {c_party} {c_behind} votes further back in third.", bool),
    ("In {seat}, {a_votes} votes put {a} first and left {b_party} {majority} adrift.", bool),
    ("In {seat} {a} had {a_votes}, {b} {b_votes}, {c} {c_votes} and {d} {d_votes}.", bool),
    ("{c}, standing for {c_party}, came third in {seat} with {c_share} per cent, while {d} ({d_label}) was fourth with {d_share} per cent.", bool),
    ("Turnout in {seat} was {turnout} per cent, which means {away} per cent of the electorate stayed at home.", bool),
    ("A majority of {majority}, or {margin} per cent, separated {a} from {b} in {seat}.", bool),
    ("{seat}: {a} ({a_label}) by {majority} over {b}.", bool),
    ("{a_party} took {a_votes} of the {valid} votes cast.", bool),
    ("{b} was runner-up with {b_share} per cent and {c} third with {c_share}.", bool),
    ("It was close between {b_party} and {c_party} for second: {b_votes} to {c_votes}.", bool),
    ("The gap between first and second was {majority}; between second and third it was {c_behind}.", bool),
    ("{a} beat {b} by {a_votes} to {b_votes}.", bool),
    ("Behind {a} ({a_votes}) came {b} ({b_votes}), {c} ({c_votes}) and {d} ({d_votes}).", bool),
    ("There were {field} candidates, {more} {more_than} than in {then}.", bool),
    ("The majority is {majority}, against {old_majority} in {then}.", bool),
    ("{valid} people voted, against {old_valid} in {then}.", bool),
    ("The {b_label} vote {b_way} by {b_move} to {b_votes}.", bool),
    ("{b}'s {b_votes} compared with {b_then} for {b_party} at the last election.", bool),
    ("{b_party} lost {b_lost} per cent of the votes they had in {then}.", bool),
)  # fmt: skip
"""Sentences, each with what must be so of the seat; of a figure that it lacks there is none."""


def seats(record: Record, count: int, seed: int) -> Iterator[Seat]:
    """So many seats, of each election in turn, whose first four were all of known parties."""
    draw, every = random.Random(seed), list(YEARS.items())
    for number in range(min(count, len(every))):
        year, then = every[number]
        known = [one for c in contests(record, year) if (one := seat(record, c, then))]
        yield from draw.sample(known, len(range(number, count, len(every))))


def contests(record: Record, year: int) -> list[Contest]:
    """The contests of a general election, by the names of their seats."""
    election = next(e for e in record.general_elections() if e.polled_on.year == year)
    there = (record.contests[one.contest] for one in record.listing)
    found = [c for c in there if c.election.id == election.id]
    return sorted(found, key=lambda c: c.constituency.name)


def seat(record: Record, contest: Contest, then: int) -> Seat | None:
    """A contest with the one before it; None where its leaders are of no known party."""
    result = record.returns[contest.id]
    order = figures.ranked(result)
    keys = [c.label.key for c in order[:LEADERS]]
    if len(order) <= LEADERS or len(order) >= len(WORDS) or not set(keys) <= PARTIES.keys():
        return None
    before = [c for c in record.by_name(contest.constituency.name) if c.polled_on.year == then]
    return Seat(result, record.returns[before[0].id] if before else None, order)


def accused(record: Record, reader: Reader, count: int, seed: int) -> list[str]:
    """The true sentences that are called false, each with what was found."""
    found = []
    for one in seats(record, count, seed):
        values, contest = one.values, one.result.contest
        for template, condition in TEMPLATES:
            if not condition(values):
                continue
            try:
                text = template.format_map(values)
            except KeyError:
                continue  # the seat has no such figure
            text = text[0].upper() + text[1:]
            day: date = contest.polled_on + timedelta(days=2)
            told = reader.check_text(text, title=contest.constituency.name, published=day)
            false = [v for v in told if v.verdict is Finding.CONTRADICTED]
            found += [f"{text} {v.claim.span!r} -> {v.correct_value} ({v.why})" for v in false]
    return found


def test_no_ordinary_truth_is_called_false(official: Record, official_reader: Reader) -> None:
    assert accused(official, official_reader, 5, seed=7) == []


@pytest.mark.long
def test_no_ordinary_truth_of_many_seats_is_called_false(
    official: Record, official_reader: Reader
) -> None:
    assert accused(official, official_reader, 120, seed=11) == []
