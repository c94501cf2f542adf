"""Plain sentences of orders, runs, firsts and deposits, their slots filled from the record.

A line of `ordered_sentences.txt` is `conditions | sentence`; a slot is `{name}`. Each slot that has
a falsehood beside its truth is a claim: the true sentence is never called false, most claims of it
are borne out, and most of what is made false is contradicted.
"""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Contest, Return
from tellers.record.record import Record
from tellers.style.numbers import write_votes

CONTESTS = (
    ("Richmond Park", "2017-06-08"), ("Derby North", "2015-05-07"), ("Kensington", "2017-06-08"),
    ("Perth and North Perthshire", "2017-06-08"), ("Ynys Môn", "2015-05-07"),
)  # fmt: skip
"""Won back at once, after 23 years and for the first time, and held in Scotland and in Wales."""
LINES = [
    tuple(part.strip() for part in line.split("|", 1))
    for line in Path(__file__).with_name("ordered_sentences.txt").read_text("utf-8").splitlines()
]
CALLED = {
    "con": ("the Conservatives", "Conservative"), "lab": ("Labour", "Labour"),
    "ld": ("the Liberal Democrats", "Liberal Democrat"), "pc": ("Plaid Cymru", "Plaid Cymru"),
    "snp": ("the SNP", "SNP"), "green": ("the Greens", "Green"), "ukip": ("Ukip", "Ukip"),
}  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
PLACES = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
SLOT = re.compile(r"\{(\w+)\}")
OFF = 3
"""How far a place is moved to make it false."""
READ, CAUGHT = Fraction(94, 100), Fraction(90, 100)


class Slots(dict[str, str]):
    """The slots of a contest by name, and what is false of those that are claims."""

    def __init__(self, record: Record, seat: str, day: str) -> None:
        super().__init__(seat=seat)
        self.false: dict[str, str] = {}
        self.kinds = set[str]()
        every = sorted(record.by_name(seat), key=lambda one: one.polled_on)
        contest = next(one for one in every if str(one.polled_on) == day)
        self.day, self.now = contest.polled_on, record.returns[contest.id]
        self.all = [record.returns[one.id] for one in record.contests_of(contest.election.id)]
        self._people()
        self._orders()
        self._past(record, [one for one in every if one.polled_on < contest.polled_on])
        self._deposits()

    def claim(self, name: str, true: str, false: str) -> None:
        """A slot that is a claim."""
        self[name], self.false[name] = true, false

    def _people(self) -> None:
        order = figures.ranked(self.now)
        for name, one in zip(("winner", "second", "third"), order, strict=False):
            self[name] = str(one.name)
            self[f"{name}_party"], self[f"{name}_label"] = CALLED[one.label.key]
        votes = [self.now.votes[one.id] for one in order]
        both = votes[1] + votes[2]
        self.claim("together", write_votes(both), write_votes(both + both // 7))

    def _orders(self) -> None:
        where, won = self.now.contest.constituency, figures.find_winner(self.now)
        assert won is not None
        region = where.region if where.country == "England" else where.country
        self["region"] = f"the {region}" if " " in region else region

        def here(one: Return) -> bool:
            own = one.contest.constituency
            return region in (own.region, own.country)

        def its(one: Return) -> bool:
            first = figures.find_winner(one)
            return first is not None and first.label.key == won.label.key

        self._order("uk", lambda _: True)
        self._order("region", here)
        self._order("party", its)
        self["seats_region"] = str(sum(map(here, self.all)))
        self["seats_party"] = str(sum(map(its, self.all)))

    def _order(self, name: str, is_in: Callable[[Return], bool]) -> None:
        """A seat's place by its majority, the smallest first, where votes and shares agree."""
        places = []
        for value in (figures.find_majority, figures.majority_share):
            own = value(self.now)
            told = [v for one in self.all if is_in(one) and (v := value(one)) is not None]
            assert own is not None
            places.append(1 + sum(v < own for v in told))
        if places[0] != places[1] or places[0] + OFF >= len(PLACES):
            return
        place = places[0]
        self.kinds.add(f"{name}_first" if place == 1 else f"{name}_later")
        self.claim(f"{name}_place", PLACES[place], PLACES[place + OFF])
        self.claim(f"{name}_closer", NUMBERS[place - 1], NUMBERS[place - 1 + OFF])

    def _past(self, record: Record, earlier: list[Contest]) -> None:
        """Since when its winner's party has held the seat, or when it had last won it."""
        won = figures.find_winner(self.now)
        general = [one for one in earlier if one.election.is_general]
        firsts = [figures.find_winner(record.returns[one.id]) for one in general]
        years = [one.polled_on.year for one in general]
        assert won is not None
        wins = [first is not None and first.label.key == won.label.key for first in firsts]
        run = next((n for n, is_win in enumerate(reversed(wins)) if not is_win), len(wins))
        if run:
            self.kinds.add("hold")
            self.claim("wins", NUMBERS[run + 1], NUMBERS[run + 4])
            self.claim("wins_place", PLACES[run + 1], PLACES[run + 4])
            self.claim("since", str(years[-run]), str(years[-run] + 5))
        elif any(wins):
            last = max(n for n, is_win in enumerate(wins) if is_win)
            self.kinds.add("gain")
            self.claim("last_won", str(years[last]), str(years[last - 1]))
            self.claim(
                "years", str(self.day.year - years[last]), str(self.day.year - years[last] + 9)
            )

    def _deposits(self) -> None:
        lost = [one for one in figures.lost_deposits(self.now) if one.label.key in CALLED]
        kept = [
            one for one in self.now.contest.candidacies
            if one.label.key in CALLED and one not in lost
        ]  # fmt: skip
        if lost and kept:
            self.kinds.add("lost")
            parties = (CALLED[lost[0].label.key][0], CALLED[kept[-1].label.key][0])
            self.claim("loser_party", *parties)
            self.claim("saver_party", *reversed(parties))
            self.claim("loser", str(lost[0].name), str(kept[-1].name))
            self.claim("saver", str(kept[-1].name), str(lost[0].name))


def told(sentence: str, slots: Slots, false: str = "") -> tuple[str, dict[str, tuple[int, int]]]:
    """The sentence with its slots filled, one of them falsely, and where its claims stand."""
    words, marks, end = "", dict[str, tuple[int, int]](), 0
    for slot in SLOT.finditer(sentence):
        words += sentence[end : slot.start()]
        value = slots.false[slot[1]] if slot[1] == false else slots[slot[1]]
        if slot[1] in slots.false:
            marks[slot[1]] = (len(words), len(words) + len(value))
        words, end = words + value, slot.end()
        if value.endswith("s") and sentence.startswith("'s", end):
            words, end = f"{words}'", end + 2
    words += sentence[end:]
    return words[0].upper() + words[1:], marks


def fitting(slots: Slots) -> Iterator[str]:
    """The sentences that can be told of a contest."""
    for conditions, sentence in LINES:
        if {*conditions.split()} <= slots.kinds and {*SLOT.findall(sentence)} <= slots.keys():
            yield sentence


@pytest.mark.parametrize(("seat", "day"), CONTESTS)
def test_orders_in_plain_sentences(
    official: Record, official_reader: Reader, seat: str, day: str
) -> None:
    slots = Slots(official, seat, day)
    alarms, counts = [], {"told": 0, "read": 0, "false": 0, "caught": 0}
    lead = f"{slots['winner']} won {seat} for {slots['winner_party']}. "

    def asked(words: str) -> tuple[Verdict, ...]:
        on = slots.day + timedelta(days=1)
        return official_reader.check_text(f"{lead}{words}", title=seat, published=on)

    for sentence in fitting(slots):
        words, marks = told(sentence, slots)
        verdicts = asked(words)
        if any(one.verdict is Finding.CONTRADICTED for one in verdicts):
            alarms.append(words)
        for name, mark in marks.items():
            counts["told"] += 1
            if Finding.SUPPORTED not in _of(verdicts, name, len(lead), mark):
                continue
            counts["read"] += 1
            false, moved = told(sentence, slots, name)
            counts["false"] += 1
            found = _of(asked(false), name, len(lead), moved[name])
            counts["caught"] += Finding.CONTRADICTED in found
    assert alarms == []
    assert Fraction(counts["read"], counts["told"]) >= READ, counts
    assert Fraction(counts["caught"], counts["false"]) >= CAUGHT, counts


def _of(
    verdicts: tuple[Verdict, ...], name: str, begins: int, mark: tuple[int, int]
) -> set[Finding]:
    """What was found of the claims that meet a slot; of a deposit, of those of the sentence."""
    start, end = (begins + at for at in mark)
    if "loser" in name or "saver" in name:
        return {v.verdict for v in verdicts if v.claim.start >= begins and v.claim.kind != "party"}
    return {v.verdict for v in verdicts if v.claim.start < end and start < v.claim.end}
