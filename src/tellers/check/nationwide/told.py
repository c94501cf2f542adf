"""The verdicts on figures of an election at large that no rule read.

A party's seats, its gains and losses, its votes: told in ever new words ("David Cameron is back in
Downing Street with 330 Conservatives behind him"). What the words ask for is borne out where the
figure is exactly that; it is false where they ask for nothing else, and it is no other count of
any party of the sentence, there or in the whole country.
"""

from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.composed.asked import Asked
from tellers.check.grammar.elision import figure_of
from tellers.check.nationwide import words
from tellers.check.nationwide.asks import SECOND, Ask, Figure, asks_of, figures_of, is_left
from tellers.check.nationwide.sole import may_be_sole, of_its_seat, of_the_sole
from tellers.check.nationwide.wholly import may_be_whole, of_them_all
from tellers.check.nationwide.whose import Keys, areas_of, owners
from tellers.check.picture.answer import Counted, Exact, Told
from tellers.check.picture.ground import Ground, ground_of
from tellers.check.picture.laid import laid
from tellers.check.tally.counts import Over
from tellers.check.where.unknown import names_unknown_place
from tellers.record import figures
from tellers.record.people import AFTER_MIDNIGHT, is_of

OF_NOBODY = frozenset({"turn", "tt"})
KINDS = {
    "g": "gains",
    "l": "losses",
    "d": "net",
    "maj": "majority",
    "v": "votes",
    "u": "change",
    "s": "share",
    "t": "change",
    "tt": "change",
    "turn": "turnout",
}
"""The kinds of claim that measures make; all others are of seats."""


def of_nationwide(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on every figure of a sentence that tells of an election at large."""
    marked = asked.marked
    if not (is_left(asked) or may_be_sole(marked) or may_be_whole(marked)):
        return
    ground = ground_of(asked.text_page, asked.nation)
    if ground is None or asked.nation is None or words.OPEN.search(asked.marked.skeleton):
        return
    told = Told(asked.text_page, asked.nation, ground, laid(asked.marked))
    if told.laid.is_of_part or names_unknown_place(asked.marked) or not _is_of_its_day(told):
        return
    yield from of_the_sole(asked, told)
    yield from of_its_seat(asked, told)
    yield from of_them_all(asked, told)
    for figure in figures_of(asked, told):
        ask = asks_of(figure, told)
        if ask is not None and _is_at_large(told, figure, ask):
            yield from _of_figure(told, figure, ask)


def _is_at_large(told: Told, figure: Figure, ask: Ask) -> bool:
    """Whether a figure is of an election at large, and of no single seat."""
    if figure.mark.letter != "N" or figure.mark.amount.decimals:
        return told.page.scene is None or bool(
            words.AN_AREA.search(told.skeleton) or words.NATIONALLY.search(told.skeleton)
        )
    return (
        ask.measure in PASSED
        or told.page.scene is None
        or bool(words.OF_SEATS.search(told.skeleton))
    )


def _is_of_its_day(told: Told) -> bool:
    """Whether a sentence names no day, or year, but those of the election and the one before."""
    days = [told.mark(one).dated for one in words.A_DATE.findall(told.skeleton)]
    own, last = told.ground.election.polled_on, told.before()
    known = [own, *([last.election.polled_on] if last is not None else [])]
    return all(any(is_of(day, one, AFTER_MIDNIGHT) for one in known) for day in days)


def _of_figure(told: Told, figure: Figure, ask: Ask) -> Iterator[Verdict]:
    other = told.keys(ask.other) if ask.other else ()
    who = [()] if ask.measure in OF_NOBODY else [o for o in owners(told, figure) if o != other]
    areas = areas_of(told, figure.left, figure.right)
    found = [
        one for keys in who[:1] for area in areas for one in readings(told, figure, ask, area, keys)
    ]
    if not found:
        return
    m, amount = figure.mark, figure_of(figure.mark)
    kind = KINDS.get(ask.measure, "seats")
    good = next((one for one in found if amount.fits(one.value)), None)
    if good is not None:
        yield told.said((m.start, m.end), kind, True, good)
    elif ask.is_tight and _is_near(figure, found[0]) and not _is_another(told, figure, ask, who):
        yield told.said((m.start, m.end), kind, False, found[0])


def _is_near(figure: Figure, right: Counted) -> bool:
    """Whether a figure is so near that it can be a slip: what is far is of something else."""
    said, value = figure_of(figure.mark).value, right.value
    return value / 2 - 1 <= said <= 2 * value + 1


def readings(told: Told, figure: Figure, ask: Ask, area: str, keys: Keys) -> list[Counted]:
    """What the record holds of what a figure's words ask for, over an area."""
    other = told.keys(ask.other) if ask.other else ()
    if ask.measure == SECOND:
        return _second(told, area, keys, other)
    every: list[Counted] = []
    for then in _thens(told, figure):
        over = Over(told, told.ground, then, area, keys, other)
        found = over.counted(ask.measure)
        if ask.way:
            moves = [
                max(one, -one) for one in over.moves(ask.measure) if (one > 0) is (ask.way > 0)
            ]
            found = [one for one in found if one.value in moves]
        every += found
    return every


def _thens(told: Told, figure: Figure) -> list[Ground]:
    """The elections that a figure may be held against: of a year just behind it, else the last."""
    last = told.before()
    year = words.A_YEAR.search(figure.right[:60])
    own = told.ground.election.polled_on.year
    named = told.mark(year[1]).dated.on.year if year else own
    of_year = told.of_year(named) if named != own else []
    return [*of_year, *([last] if last is not None and not of_year else [])]


def _second(told: Told, area: str, keys: Keys, other: Keys) -> list[Counted]:
    ground = told.ground
    what = f"second places of {told.people(keys)}, {ground.name}"
    if not other:
        return [Counted(what, one, ground.row(area)) for one in ground.placed(area, keys, 2)]
    number = 0
    for one in ground.over(area):
        order = figures.ranked(one)
        number += len(order) > 1 and order[1].label.key in keys and order[0].label.key in other
    return [Counted(f"{what}, to {told.people(other)}", number, ground.row(area))]


PASSED = frozenset("xy")
"""Measures of seats that passed between two parties, which the words name."""
ELSE = {
    "n": "nbdglkhrxy", "na": "nbkh", "r": "nbdglkhrxy", "b": "nb", "d": "d",
    "g": "gdxy", "l": "ldxyb", "x": "xyg", "y": "xyl",
}  # fmt: skip
"""What a figure may be that is not what its words ask for first, by the letters of measures."""
OF_A_WAY = {1: "g", -1: "l"}
"""What a move is else: seats gained where it is up, lost where it is down."""


def _is_another(told: Told, figure: Figure, ask: Ask, who: Sequence[Keys]) -> bool:
    """Whether a figure is any other count of a party of the sentence, there or at large."""
    amount = figure_of(figure.mark)
    return any(amount.fits(one) for one in _everything(told, ask, who))


def _everything(told: Told, ask: Ask, who: Sequence[Keys]) -> Iterator[Exact]:
    named = (told.keys(one) for one in words.A_PARTY.findall(told.skeleton))
    parties = [one for one in dict.fromkeys([*who, *named]) if one]
    places = (told.laid.area(one) for one in words.AN_AREA.findall(told.skeleton))
    measures = ELSE.get(ask.measure, "") + OF_A_WAY.get(ask.way, "")
    for area in dict.fromkeys(["", "great britain", told.page.home, *places]):
        for keys in parties:
            if ask.measure == SECOND:
                yield from told.ground.placed(area, keys, 2)
            for other in [(), *parties]:
                over = Over(told, told.ground, told.before(), area, keys, other)
                for measure in measures:
                    if (measure in "xy") is bool(other):
                        yield from _of_its_way(over, measure, ask.way)


def _of_its_way(over: Over, measure: str, way: int) -> Iterator[Exact]:
    """What the record holds of a measure; of a move only what went the way of the words."""
    if measure == "d" and way:
        yield from (max(one, -one) for one in over.moves("d") if (one > 0) is (way > 0))
    else:
        yield from (one.value for one in over.counted(measure))
