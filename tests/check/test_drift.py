"""Moves put together by chance out of their parts, each as the record has it and the other way."""

import random
from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

import pytest
from tests.check.asking import SUPPORTED, read

from tellers.check.measure.query import counted
from tellers.check.scene import Frame, Parties, Scene
from tellers.check.verdict import Reader
from tellers.record import figures

SEATS = (
    ("Canterbury", 2017), ("Gower", 2015), ("Moray", 2017), ("Putney", 2019), ("Clacton", 2024),
    ("North Shropshire", 2021), ("Cannock Chase", 2010), ("East Renfrewshire", 2017),
)  # fmt: skip
OWNERS = {
    "con": ("the Conservatives'", "the Tory"), "lab": ("Labour's", "the Labour"),
    "ld": ("the Liberal Democrats'", "the Lib Dem"), "snp": ("the SNP's", "the SNP"),
    "green": ("the Greens'", "the Green"), "ukip": ("Ukip's", "the Ukip"),
}  # fmt: skip
NOUNS = ("share", "percentage", "share of the poll", "slice of the vote")
UP = ("rose", "edged up", "swelled", "ticked upwards", "recovered")
DOWN = ("sank", "crept lower", "ebbed", "went into reverse", "dwindled", "nosedived")
SINCE = ("", " since {year}", " compared with last time", " from where it had been in {year}")
ASIDES = ("", ", strikingly,", ", on the other hand,", ", for once,")
LEAST = Fraction(1, 100)
"""A smaller move may be none by another result of the day before."""


def _share(frame: Frame, key: str) -> Fraction | None:
    found = list(counted(frame, Parties((key,))))
    return Fraction(found[0][1], figures.total_votes(frame.result)) if len(found) == 1 else None


def _moves(scene: Scene) -> Iterator[tuple[str, int]]:
    """Each party whose share went one way by every result that it may be held against."""
    assert scene.now is not None
    for key in OWNERS:
        new, old = _share(scene.now, key), [_share(frame, key) for frame in scene.then]
        if new is None or any(one is None for one in old):
            continue
        gaps = [new - one for one in old if one is not None]
        if all(gap > LEAST for gap in gaps) or all(gap < -LEAST for gap in gaps):
            yield key, 1 if gaps[0] > 0 else -1


@pytest.mark.parametrize(("seat", "year"), SEATS)
def test_a_move_is_borne_out_one_way_and_not_the_other(
    official_reader: Reader, seat: str, year: int
) -> None:
    record, by_chance = official_reader.record, random.Random(f"{seat} {year}")
    contest = [one for one in record.by_name(seat) if one.polled_on.year == year][-1]
    scene = Scene(record, contest, record.returns)
    base = scene.then[0]
    for key, way in _moves(scene):
        for is_true in (True, False):
            verbs = UP if (way > 0) is is_true else DOWN
            owner, noun = by_chance.choice(OWNERS[key]), by_chance.choice(NOUNS)
            aside, since = by_chance.choice(ASIDES), by_chance.choice(SINCE)
            verb = by_chance.choice(verbs)
            text = f"{owner} {noun}{aside} {verb}{since.format(year=base.year)}."
            told = read(
                official_reader, text[0].upper() + text[1:], title=f"{seat} votes",
                published=contest.polled_on + timedelta(days=1),
            )  # fmt: skip
            found = {v.verdict for v in told if v.claim.kind == "change"}
            assert found == {SUPPORTED} if is_true else SUPPORTED not in found, text
