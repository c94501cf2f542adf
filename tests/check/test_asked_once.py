"""What is kept for a figure is what it comes to anew, and what is left out changes nothing."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import IN_2017, IN_2024

from tellers.check import figure
from tellers.check.claims import Verdict
from tellers.check.measure.query import Query, frames, subjects
from tellers.check.measure.table import CONTEST, INSTEAD
from tellers.check.otherwise import derived, loosely
from tellers.check.otherwise.another import right_of_another
from tellers.check.otherwise.here import _reading
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Scene
from tellers.check.verdict import Reader
from tellers.check.where.place import areas_meant
from tellers.check.whole.nation import Counts, Nation
from tellers.record import figures
from tellers.record.contests import Notional, Return
from tellers.record.record import Record
from tellers.style.numbers import read_amount

BOOK = Path(__file__).parent / "pressbook22" / "articles.jsonl"
ARTICLES = [json.loads(line) for line in BOOK.read_text("utf-8").splitlines()]
FEW = 12


def read(reader: Reader) -> list[tuple[Verdict, ...]]:
    """The verdicts on some articles of writers whom nobody had read, as they were printed."""
    return [
        reader.check_text(
            one["text"], title=one["title"], published=date.fromisoformat(one["published"])
        )
        for one in ARTICLES[::3][:FEW]
    ]


@pytest.mark.parametrize("day", [IN_2017, IN_2024])
def test_what_a_nation_keeps_of_its_contests_is_what_they_come_to(
    official: Record, day: date
) -> None:
    election = next(e for e in official.general_elections() if e.polled_on == day)
    whole = Counts(official, official.returns).of_text(election)
    for nation in (whole, whole.within("scotland")):
        known = [figures.find_majority(one) for one in nation.declared]
        shares = [figures.majority_share(one) for one in nation.declared]
        assert nation.in_order(figures.find_majority) == sorted(
            one for one in known if one is not None
        )
        assert nation.in_order(figures.majority_share) == sorted(
            one for one in shares if one is not None
        )
        for key in ("con", "snp", "pc", "dup", "nobody's"):
            stood = (
                r for r in nation.declared for c in r.contest.candidacies if c.label.key == key
            )
            there = {result.contest.constituency.country for result in stood}
            assert nation.countries.get(key, set()) == there
        assert nation.rejected == sum(one.rejected or 0 for one in nation.declared)
        assert nation.tells_electorates == all(one.electorate for one in nation.declared)
        assert {"countries", "rejected", "tells_electorates"} <= vars(nation).keys()


@pytest.mark.parametrize("seat", ["Poole", "Clacton", "Buckingham", "Richmond Park", "Bath"])
def test_the_shares_that_a_result_keeps_are_its_parties_own(official: Record, seat: str) -> None:
    contest = official.by_name(seat)[-1]
    scene = Scene(official, contest, official.returns)
    results = [one for one in (scene.now, *scene.then, *scene.ever) if one is not None]
    told = [one for one in results if not isinstance(one.result, Notional)]
    for key in ("con", "lab", "ld", "lib", "brx", "ruk", "ukip", "ind", "spk", "nobody's"):
        for one in results:
            assert one.share(key) == figures.party_share(one.result, key)
        for now, base in product(told, results):
            assert isinstance(now.result, Return)
            assert now.change(base, key) == figures.change(now.result, base.result, key)


def test_whom_and_of_when_a_figure_is_comes_to_the_same_however_often_it_is_asked(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged, often = figure._judged, 0

    def held(q: Query, nations: Sequence[Nation | None]) -> Iterator[Verdict]:
        nonlocal often
        told = list(judged(q, nations))
        fresh = replace(q, years=[])
        assert subjects(q) == subjects(fresh)
        assert frames(q) == frames(fresh)
        for one in told:
            assert right_of_another(q, one) == right_of_another(replace(q), one)
        often += 1
        yield from told

    monkeypatch.setattr(figure, "_judged", held)
    read(official_reader)
    assert often > FEW


def test_a_figure_of_other_results_and_people_keeps_only_what_its_words_say(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    loosened, often = loosely._loosened, 0

    def held(q: Query) -> list[Query]:
        nonlocal often
        for one in (found := loosened(q)):
            fresh = replace(one)
            assert (one.years, one.instead) == ([], None)
            assert (one.clause, one.when) == (fresh.clause, fresh.when)
            assert (subjects(one), frames(one)) == (subjects(fresh), frames(fresh))
            often += 1
        return found

    monkeypatch.setattr(loosely, "_loosened", held)
    read(official_reader)
    assert often > FEW


def test_a_move_is_the_same_whatever_results_and_people_it_is_asked_of(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged, met = figure._judged, set[str]()

    def held(q: Query, nations: Sequence[Nation | None]) -> Iterator[Verdict]:
        yield from judged(q, nations)
        scene, ways = q.page.scene, (CONTEST.get(q.measure), INSTEAD.get(q.measure))
        first = q.page.place(1)
        if q.measure not in loosely.OF_A_MOVE or scene is None or first is None:
            return
        people = (first,) if q.measure in loosely.OF_NOBODY else ()
        for measure in (one for one in ways if one is not None):
            assert list(measure(q.of(scene.ever, people))) == list(measure(q.of()))
            met.add(q.measure)

    monkeypatch.setattr(figure, "_judged", held)
    read(official_reader)
    for text in MOVES:
        official_reader.check_text(text, title="Poole", published=date(2024, 7, 6))
    assert met == loosely.OF_A_MOVE


MOVES = (
    "The swing from the Conservatives to Labour in Poole was 14.2 points.",
    "Turnout in Poole fell by 6.1 points.",
    "Labour's share in Poole rose by 12.1 points.",
    "Labour gained 2,222 votes in Poole.",
    "Labour took 2,222 more votes than last time in Poole.",
    "The Conservative vote in Poole fell by a third.",
    "In Poole 5,432 fewer votes were cast than in 2019.",
)


def test_a_figure_of_a_contest_is_the_same_in_every_area(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, meant = list[str](), areas_meant

    def areas(page: Page, marked: Marked) -> tuple[str, ...]:
        asked.extend(found := meant(page, marked))
        return found

    monkeypatch.setattr(figure, "areas_meant", areas)
    told, often = read(official_reader), len(asked)
    monkeypatch.setattr(figure, "may_be_seats", lambda _: True)  # so each is asked of every area
    assert read(official_reader) == told
    assert len(asked) > 2 * often


def test_the_sums_of_a_contest_are_reckoned_once_a_text(
    official_reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Labour lost Poole by 18. That is 12,345 fewer, 23,456 more, or 21,212 of them."
    moved, met = derived._moves, list[tuple[int, int]]()

    def counted(scene: Scene, now: Frame, base: Frame) -> Iterator[derived.Count]:
        met.append((id(now.result), id(base.result)))
        return moved(scene, now, base)

    monkeypatch.setattr(derived, "_moves", counted)
    official_reader.check_text(text, published=date(2024, 7, 6))
    assert met and len(met) == len(set(met))


WHOLE = st.integers(0, 3000) | st.fractions(0, 3000, max_denominator=3)


@given(st.integers(0, 3000), st.sampled_from(["", "about ", "over "]), WHOLE)
def test_a_plain_count_is_another_where_its_figure_fits_it(
    value: int, hedge: str, other: int | Fraction
) -> None:
    amount = read_amount(f"{hedge}{value:,}")
    fits = _reading("votes", Mark("N", amount.start, amount.end, amount))
    assert fits(other) == amount.fits(other)
    assert fits(value) == amount.fits(value)
