"""The seats in the order that a reading means; in a few, where the words leave several."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.among.swings import orders_of, pairs_of
from tellers.check.league.rows import rows_of
from tellers.check.ordered.measure import Reading
from tellers.check.scene import Page
from tellers.check.superlative.area import holds
from tellers.check.superlative.order import Rows
from tellers.check.whole.nation import Nation
from tellers.record import figures
from tellers.record.contests import Contest
from tellers.record.lineage.comparison import comparable


def orders(
    page: Page, nation: Nation, own: Contest, one: Reading
) -> Iterator[tuple[Rows | None, bool]]:
    """Every order of a reading, and whether it is in doubt; None where a source hides some."""
    if one.measure == "swing":
        yield from _swings(page, nation, own, one)
    elif one.measure.startswith("change"):
        yield _changes(page, nation, one), one.is_doubtful
    elif one.measure == "ballots":
        yield _by_ballots(page, nation, one), True
    else:
        rows = rows_of(page, nation, one.measure, one.least, one.over)
        own_rows = rows if rows is None or not one.since else _gained(nation, rows, one.since)
        yield own_rows, one.is_doubtful
        if own_rows and one.over.moved == "gained":
            yield _without_the_speakers(nation, own_rows), True


def _without_the_speakers(nation: Nation, rows: Rows) -> Rows:
    """Those of some gains that were not the Speaker's seat before, which is nobody's to lose."""
    return tuple(row for row in rows if nation.now.seats[row[1].id].before != "spk")


def _gained(nation: Nation, rows: Rows, since: str) -> Rows:
    """Those of the seats that one party had before."""
    seats = nation.now.seats
    return tuple(row for row in rows if row[1].id in seats and seats[row[1].id].before == since)


def _swings(page: Page, nation: Nation, own: Contest, one: Reading) -> Iterator[tuple[Rows, bool]]:
    """The swings of all seats; in doubt is that only those count where the two led, or changed."""
    pairs = [one.pair] if all(one.pair) else [
        pair for pair in pairs_of(page, own)
        if all(not wanted or wanted == key for wanted, key in zip(one.pair, pair, strict=True))
    ]  # fmt: skip
    for pair in pairs:
        for number, rows in enumerate(orders_of(page, nation, one.over.area, pair)):
            yield rows, number > 0


def _changes(page: Page, nation: Nation, one: Reading) -> Rows:
    """The seats by how a party's share moved, from nothing too where the reading says so."""
    key = ("changes", nation.election.id, nation.place, one)

    def made() -> Rows:
        return tuple(
            sorted(_moved(page, nation, one), key=lambda row: row[0] if one.least else -row[0])
        )

    rows = page.kept(key, made)
    assert isinstance(rows, tuple)
    return rows


def _moved(page: Page, nation: Nation, one: Reading) -> Iterator[tuple[Fraction, Contest]]:
    for result in nation.declared:
        if not holds(one.over.area, result.contest):
            continue
        base = comparable(page.record, result.contest).result
        if base is None:
            continue
        moved = figures.change(result, base, one.over.party)
        if moved is None and one.measure.endswith("nothing"):
            moved = figures.party_share(result, one.over.party)
        if moved is not None:
            yield moved, result.contest


def _by_ballots(page: Page, nation: Nation, one: Reading) -> Rows | None:
    """The seats by the other turnout, spoilt ballots counted in; None where some do not tell it."""
    key = ("ballots", nation.election.id, nation.place, one)

    def made() -> Rows | None:
        valid = rows_of(page, nation, "turnout", one.least, one.over)
        found = [
            (part, contest) for _, contest in valid or ()
            if (part := figures.ballots_turnout(nation.results[contest.id])) is not None
        ]  # fmt: skip
        is_whole = valid is not None and len(found) == len(valid)
        return (
            tuple(sorted(found, key=lambda row: row[0] if one.least else -row[0]))
            if is_whole
            else ()
        )

    rows = page.kept(key, made)
    assert isinstance(rows, tuple)
    return rows
