"""What rose or fell, in every subject, verb and base together: none judged wrong, most read."""

from datetime import date
from itertools import product

import pytest

from tellers.check.claims import Finding
from tellers.check.verdict import Reader
from tellers.record import figures
from tellers.record.record import Record
from tellers.style.numbers import write_share

SEATS = (("Gower", 2017), ("Hexham", 2019), ("Gordon", 2017), ("Bath", 2019))
TURNOUT = ("Turnout", "The turnout", "Turnout in {seat}", "Participation", "Turnout, at {turnout},")
SHARE = ("Labour's share", "The Labour share", "Support for Labour", "Labour's share of the vote")
VERBS = {
    True: ("rose", "was up", "increased", "edged up", "crept up", "climbed", "improved"),
    False: ("fell", "was down", "dropped", "slipped", "edged down", "declined", "slumped"),
}
THIRD = 3
"""Each seat has the sentences of its own turn: together they have them all."""
BASES = (" on {then}", " from {then}", " compared with {then}", " on last time", "")
NOUNS = {
    True: ("was an improvement on {then}", "was higher than in {then}", "was up on last time"),
    False: ("was a fall on {then}", "was lower than in {then}", "was worse than last time"),
}


def told(record: Record, seat: str, year: int) -> dict[str, object]:
    """What a seat's turnout and Labour's share did since the general election before."""
    now, then = (
        next(c for c in record.by_name(seat) if c.election.id.startswith(f"parl.{one}-"))
        for one in (year, 2015 if year == 2017 else 2017)
    )
    results = record.returns[now.id], record.returns[then.id]
    turnouts = [figures.turnout(one) for one in results]
    shares = [
        next(figures.share(one, c.id) for c in one.contest.candidacies if c.label.key == "lab")
        for one in results
    ]
    assert turnouts[0] is not None and turnouts[1] is not None
    return {
        "day": now.polled_on, "then": then.polled_on.year, "seat": seat,
        "turnout": write_share(turnouts[0]),
        "turnout_rose": turnouts[0] > turnouts[1], "share_rose": shares[0] > shares[1],
    }  # fmt: skip


def sentences(facts: dict[str, object]) -> list[tuple[str, bool]]:
    """Every sentence of the seat, and whether it is true."""
    found = []
    for what, subjects in (("turnout_rose", TURNOUT), ("share_rose", SHARE)):
        for is_up, verbs in VERBS.items():
            for subject, verb, base in product(subjects, verbs, BASES):
                if base or not subject.endswith(","):
                    words = f"{subject} {verb}{base}."
                    found.append((words.format(**facts), facts[what] is is_up))
    for is_up, nouns in NOUNS.items():
        for noun in nouns:
            words = f"The turnout of {{turnout}} {noun}."
            found.append((words.format(**facts), facts["turnout_rose"] is is_up))
    return found


@pytest.mark.parametrize(("seat", "year"), SEATS)
def test_a_move_is_read_whatever_it_is_called(
    official_reader: Reader, official: Record, seat: str, year: int
) -> None:
    facts, turn = told(official, seat, year), SEATS.index((seat, year))
    day = facts["day"]
    assert isinstance(day, date)
    read, wrong = 0, list[str]()
    every = sentences(facts)[turn::THIRD]
    for text, is_true in every:
        found = [
            one for one in official_reader.check_text(text, title=seat, published=day)
            if one.claim.kind == "change"
        ]  # fmt: skip
        bad = Finding.CONTRADICTED if is_true else Finding.SUPPORTED
        wrong += [text for one in found if one.verdict is bad]
        read += any(one.verdict is not Finding.UNCHECKABLE for one in found)
    assert not wrong
    assert read >= 0.97 * len(every)
