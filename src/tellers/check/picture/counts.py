"""How many seats something holds of: a low turnout, a close result, more than half of the vote.

"Fewer than half voted in 58 seats; in 2019 that was so of one": the condition is said once, and
numbers of other years, regions and parties go on with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.picture import words
from tellers.check.picture.answer import Counted, Told, is_count
from tellers.check.picture.ground import Ground, Holds
from tellers.check.reading.cues import Table
from tellers.record import figures
from tellers.record.contests import Return
from tellers.style.numbers import Amount, Form, Hedge

_WIDE = (Hedge.LESS, Hedge.MORE, Hedge.AT_LEAST, Hedge.AT_MOST)
CONDITION = Table(
    (
        *(("turnout", one) for one in words.TURNOUT),
        *(("share", one) for one in words.SHARE),
        *(("majority", one) for one in words.MAJORITY),
    ),
    lambda entry: entry[1].cues,
)


@dataclass(frozen=True)
class Condition:
    """What holds of a seat: the measure and its bound; `symbol` is the figure that sets it."""

    measure: str
    amount: Amount
    symbol: str
    at: int

    @property
    def words(self) -> str:
        """The condition as a reading names it."""
        sign = {Hedge.LESS: "below", Hedge.MORE: "above"}.get(
            self.amount.hedge, str(self.amount.hedge)
        )
        is_part = self.amount.form is not Form.NUMBER
        bound = f"{float(self.amount.value) * 100:g}%" if is_part else f"{int(self.amount.value):,}"
        return f"seats with a {self.measure} {sign} {bound}"

    def holds(self, keys: tuple[str, ...]) -> Holds:
        """Whether it holds of a result, won by one party where that is named."""

        def held(result: Return) -> bool | None:
            first = figures.find_winner(result)
            if keys and (first is None or first.label.key not in keys):
                return False
            value = _value(self.measure, result)
            return None if value is None else self.amount.fits(value)

        return held


def _value(measure: str, result: Return) -> Fraction | int | None:
    if measure == "turnout":
        return figures.turnout(result)
    if measure == "majority":
        return figures.find_majority(result)
    first = figures.find_winner(result)
    return figures.share(result, first.id) if first and figures.has_shares(result) else None


def condition_of(told: Told) -> Condition | None:
    """The condition that a sentence sets, if any."""
    text = told.skeleton
    for measure, pattern in CONDITION.called(told.laid.marked.cues):
        found = pattern.search(text)
        if found is None:
            continue
        amount = told.mark(found["n"]).amount
        if amount.hedge is Hedge.EXACT and found.groupdict().get("top"):
            amount = Amount(amount.start, amount.end, amount.value, amount.form, Hedge.MORE)
        if amount.hedge in _WIDE and (measure == "majority") is (amount.form is Form.NUMBER):
            return Condition(measure, amount, found["n"], found.start())
    return None


def of_counts(told: Told, last: Condition | None) -> Iterator[Verdict]:
    """The verdict on every number of seats of which the sentence's condition holds."""
    text = told.skeleton
    if " S" in text:
        return
    own = condition_of(told) if words.COUNTING.search(text) else None
    goes_on = last is not None and own is None and words.GOES_ON.match(text)
    one = own or (last if goes_on else None)
    if one is None or words.NOT_TRUE.search(text):
        return
    for found in re.finditer(r" (?P<n>N\d+)(?= )", text):
        if found["n"] != one.symbol and is_count(told.mark(found["n"])):
            left, right = text[: found.start() + 1], text[found.end() :]
            if ALL_OF_WHOM.search(left):
                continue  # "only 96 of the 650 MPs": that is all of them
            answers = list(_number(told, one, found["n"], (left, right)))
            if answers and own is not None:
                told.hush(own.symbol)
            yield from answers


def _number(told: Told, one: Condition, symbol: str, sides: tuple[str, str]) -> Iterator[Verdict]:
    left, right = sides
    if left.endswith(" all ") and right.startswith((" .", " ,", " ;")):
        return  # "below 60 per cent in all three": those that the text has named
    if right.startswith((" years", " votes", " per ", " points")):
        return
    grounds = _grounds(told, one, left, right)
    if not grounds:
        return
    if HAS.search(left) and ALL_OF_THEM.match(right):
        return  # "the North East has 29 seats, and two of them were won by ..."
    named = words.OF_PARTY.match(right) or WON_BY_PARTY.match(right)
    if named is not None and named["p"] is None:
        return  # of a party that the sentence before named
    keys = told.keys(named["p"]) if named else ()
    if not keys and re.search(r" P\d+ (?:seats|majorities|mps|members) ", told.skeleton):
        return
    area = words.IN_AREA.match(right)
    areas = [told.laid.area(area["a"])] if area else _areas(told)
    readings = [
        Counted(f"{one.words}, {ground.name}", value, ground.row(where))
        for ground in grounds
        for where in areas
        if (value := ground.number(where, one.holds(keys))) is not None
    ]
    is_sure = len(readings) == len(grounds) * len(areas)
    if one.measure == "turnout":  # registers are told apart by a seat or two at a bound
        is_sure = is_sure and all(
            abs(told.mark(symbol).amount.value - r.value) > 1 for r in readings
        )
    yield from told.counted(symbol, "national", readings, is_sure=is_sure)


ALL_OF_WHOM = re.compile(r" N\d+ (?:out )?of (?:(?:the|all|its) )*$")
HAS = re.compile(r" (?:has|had|have|with|its|sends|elects|returns) $")
ALL_OF_THEM = re.compile(r" (?:seats|mps|constituencies) (?:[.,;(]|and) ")
WON_BY_PARTY = re.compile(
    r" of (?:(?:the|its|their) )*(?:N\d+ )?(?:seats|constituencies) (?:that |which )?"
    r"(?:(?:the )?(?P<p>P\d+)|it|they) (?:won|held|took|gained|kept|has|have)(?= )"
)
"""Whose seats a condition is counted over: "in 18 of the seats the Conservatives won"."""


def _areas(told: Told) -> list[str]:
    named = list(dict.fromkeys(told.laid.areas.values()))
    if named:
        return [*named[:1]] if len(named) == 1 else ["", *named]
    return ["", told.page.home] if told.page.home else [""]


def _grounds(told: Told, one: Condition, left: str, right: str) -> list[Ground]:
    """The elections that a number may be of; none where nothing says that it counts seats."""
    year = words.IN_YEAR_RIGHT.match(right) or words.IN_YEAR_LEFT.search(left)
    if year:
        return told.of_year(told.mark(year["y"]).dated.on.year)
    then = told.before()
    if words.THEN_RIGHT.match(right) or words.THEN_LEFT.search(left):
        return [then] if then is not None else []
    is_now = words.NOW.match(right) or words.OF_PARTY.match(right) or words.IN_AREA.match(right)
    is_now = is_now or (words.NOW_LEFT.search(left) and words.END.match(right))
    return [told.ground] if is_now else []
