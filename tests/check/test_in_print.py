"""Plain sentences of results, their slots filled from the votes: read when true, not when false.

A line of `in_print_sentences.txt` is `conditions | sentence`. Every figure of a sentence is a claim
of its own; one after the other is made false.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.record.record import Record
from tellers.style.numbers import write_share, write_votes

CONTESTS = (
    ("Gower", "2017-06-08"), ("Keighley", "2010-05-06"), ("Hampstead and Kilburn", "2015-05-07"),
    ("Brecon and Radnorshire", "2019-08-01"),
)  # fmt: skip
"""Gained and held, in England and Wales, redrawn (2010) and at a by-election."""
LINES = [
    tuple(part.strip() for part in line.split("|", 1))
    for line in (Path(__file__).parent / "in_print_sentences.txt").read_text("utf-8").splitlines()
]
CALLED = {
    "con": ("the Conservatives", "Conservative"), "lab": ("Labour", "Labour"),
    "ld": ("the Liberal Democrats", "Liberal Democrat"), "pc": ("Plaid Cymru", "Plaid Cymru"),
    "brx": ("the Brexit Party", "Brexit Party"),
}  # fmt: skip
PLACES = ("winner", "second", "third")
SLOT = re.compile(r"\{(\w+)\}")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
READ, CAUGHT = Fraction(98, 100), Fraction(85, 100)
"""Of the true figures, how many are borne out; of those made false, how many are contradicted.

The others are left open. Some are too far from the truth to be a slip of the pen; none is judged
wrong.
"""


@dataclass(frozen=True)
class Text:
    """A sentence of a contest, and where each figure of it stands."""

    words: str
    figures: tuple[tuple[str, int, int], ...]


class Filled(dict[str, str]):
    """The slots of a contest, by name; those without which there is a claim are `marked`."""

    def __init__(self, now: Return, then: Return) -> None:
        super().__init__(
            seat=now.contest.constituency.name, before=str(then.contest.polled_on.year)
        )
        self.marked = set[str]()
        self.day = now.contest.polled_on
        self.kinds = set[str]()
        for place, one in zip(PLACES, figures.ranked(now)[:3], strict=True):
            self._person(place, one, now, then)
        self._contest(now, then)

    def _figure(self, name: str, value: str) -> None:
        self[name] = value
        self.marked.add(name)

    def _share(self, name: str, value: Fraction | None) -> None:
        assert value is not None
        self._figure(name, write_share(abs(value)).rstrip("%"))

    def _person(self, place: str, one: Candidacy, now: Return, then: Return) -> None:
        key = one.label.key
        party, label = CALLED[key]
        self.update({
            place: str(one.name), f"{place}_party": party, f"{place}_label": label,
            f"{place}_surname": str(one.name).split()[-1],
        })  # fmt: skip
        self._figure(f"{place}_votes", write_votes(now.votes[one.id]))
        self._share(f"{place}_share", figures.share(now, one.id))
        before, moved = figures.party_votes(then).get(key), figures.change(now, then, key)
        if before is None or moved is None:
            return
        more = now.votes[one.id] - before
        self._figure(f"{place}_votes_before", write_votes(before))
        self._share(f"{place}_share_before", figures.party_share(then, key))
        self._share(f"{place}_change", moved)
        self._figure(f"{place}_votes_change", write_votes(abs(more)))
        self.kinds.add(f"{place}_rises" if moved > 0 else f"{place}_falls")
        self[f"{place}_up"], self[f"{place}_rose"] = (
            ("up", "rose") if moved > 0 else ("down", "fell")
        )
        self[f"{place}_more"] = "more" if more > 0 else "fewer"
        self[f"{place}_votes_rose"] = "rose" if more > 0 else "fell"

    def _contest(self, now: Return, then: Return) -> None:
        lost, stood = len(figures.lost_deposits(now)), len(now.contest.candidacies)
        turnouts = figures.turnout(now), figures.turnout(then)
        assert turnouts[0] is not None
        assert turnouts[1] is not None
        for name, result in (("majority", now), ("majority_before", then)):
            self._figure(name, write_votes(figures.find_majority(result) or 0))
        self._share("majority_share", figures.majority_share(now))
        self._share("turnout", turnouts[0])
        self._share("turnout_before", turnouts[1])
        self._share("turnout_change", turnouts[0] - turnouts[1])
        rose = turnouts[0] > turnouts[1]
        self["turnout_up"], self["turnout_rose"] = ("up", "rose") if rose else ("down", "fell")
        self._figure("valid", write_votes(figures.valid_votes(now)))
        self._figure("candidates", NUMBERS[stood])
        if lost:
            self._figure("lost", NUMBERS[lost])
        if swung := figures.headline_swing(now, then):
            self["swing_to"], self["swing_from"] = (CALLED[one][0] for one in swung[:2])
            self._share("swing", swung[2])
        first, old = figures.find_winner(now), figures.find_winner(then)
        assert first is not None and old is not None
        self["loser_party"], self["loser_label"] = CALLED[old.label.key]
        self.kinds.add("hold" if first.label.key == old.label.key else "gain")
        if str(first.name) == str(old.name):
            self.kinds.add("same")


def filled(record: Record, seat: str, day: str) -> Filled:
    """The slots of a contest; what was before it is the last one that was fought there."""
    every = sorted(record.by_name(seat), key=lambda one: one.polled_on)
    at = next(n for n, one in enumerate(every) if str(one.polled_on) == day)
    now, then = record.returns[every[at].id], record.returns[every[at - 1].id]
    return Filled(now, then)


def made_false(value: str) -> str:
    """A figure as another: some more, as somebody might have mistaken it."""
    if value in NUMBERS:
        at = NUMBERS.index(value)
        return NUMBERS[at + 2 if at < 8 else at - 3]
    if "." in value:
        return f"{float(value) + 3.7:.1f}"
    number = int(value.replace(",", ""))
    return f"{number + max(7, number // 7):,}"


def text_of(sentence: str, slots: Filled, false: str = "") -> Text:
    """The sentence with its slots filled, one of them falsely."""
    words, marks, end = "", [], 0
    for slot in SLOT.finditer(sentence):
        words += sentence[end : slot.start()]
        value = made_false(slots[slot[1]]) if slot[1] == false else slots[slot[1]]
        if slot[1] in slots.marked:
            marks.append((slot[1], len(words), len(words) + len(value)))
        words, end = words + value, slot.end()
    words += sentence[end:]
    return Text(words[0].upper() + words[1:], tuple(marks))


def fitting(slots: Filled) -> Iterator[str]:
    """The sentences that can be told of a contest."""
    for conditions, sentence in LINES:
        is_fit = set(conditions.split()) <= slots.kinds
        if is_fit and all(name in slots for name in SLOT.findall(sentence)):
            yield sentence


@pytest.mark.parametrize(("seat", "day"), CONTESTS)
def test_figures_of_plain_sentences(
    official: Record, official_reader: Reader, seat: str, day: str
) -> None:
    slots = filled(official, seat, day)
    alarms, borne, counts = [], [], {"told": 0, "read": 0, "false": 0, "caught": 0}

    def asked(words: str) -> tuple[Verdict, ...]:
        on = slots.day + timedelta(days=1)
        return official_reader.check_text(words, title=slots["seat"], published=on)

    for number, sentence in enumerate(fitting(slots)):
        true = text_of(sentence, slots)
        verdicts = asked(true.words)
        if any(one.verdict is Finding.CONTRADICTED for one in verdicts):
            alarms.append(true.words)
        for _, start, end in true.figures:
            counts["told"] += 1
            counts["read"] += Finding.SUPPORTED in _of(verdicts, start, end)
        name = true.figures[number % len(true.figures)][0]
        false = text_of(sentence, slots, name)
        start, end = next(mark[1:] for mark in false.figures if mark[0] == name)
        found = _of(asked(false.words), start, end)
        counts["false"] += 1
        counts["caught"] += Finding.CONTRADICTED in found
        if Finding.CONTRADICTED not in found and Finding.SUPPORTED in found:
            borne.append(false.words)
    assert alarms == []
    assert borne == []
    assert Fraction(counts["read"], counts["told"]) >= READ, counts
    assert Fraction(counts["caught"], counts["false"]) >= CAUGHT, counts


def _of(verdicts: tuple[Verdict, ...], start: int, end: int) -> set[Finding]:
    """What was found of the claims that meet a figure."""
    return {v.verdict for v in verdicts if v.claim.start < end and start < v.claim.end}
