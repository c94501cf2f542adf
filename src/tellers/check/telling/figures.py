"""Figures of two texts held against each other: the same, rounded, hedged, or another value.

What a hedge and a round figure may mean is `Amount.fits`, as the check reads them: a re-telling is
kept where every value that the source's words allow is one that its own words allow too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations

from tellers.check.telling.told import How, Place
from tellers.style.numbers import Amount, Form, Hedge

TIMES: Mapping[str, tuple[str, int]] = {
    "day": ("day", 1), "week": ("day", 7), "fortnight": ("day", 14), "month": ("month", 1),
    "year": ("year", 1), "decade": ("year", 10), "century": ("year", 100),
    "centurie": ("year", 100),
}  # fmt: skip
"""Spans of time, each as so many of a smaller one."""
ALIKE: Mapping[str, str] = {
    **dict.fromkeys(("vote", "ballot", "voter"), "vote"),
    **dict.fromkeys(
        ("majority", "margin", "lead", "ahead", "behind", "gap", "more", "fewer", "clear"), "margin"
    ),
    **dict.fromkeys(("seat", "constituency", "constituencie"), "seat"),
    **dict.fromkeys(("point", "percentage"), "point"),
}  # fmt: skip
"""Words for what a figure counts that mean one thing."""
_ROUGH = frozenset({Hedge.MORE, Hedge.LESS, Hedge.AT_LEAST, Hedge.AT_MOST})
_OPEN_RANGE = Fraction(1, 4)
"""How far "more than" may be from what it tells again: 7,000 is told of 7,247, not of 24,120."""
_PART_RANGE = Fraction(1, 2)
_LARGE, _LONG = 1000, 4
_COUNTED, _TERMS = 20, 12
_PARTS = frozenset({Form.PERCENT, Form.POINTS, Form.PART})
_STRONG = ("well over", "well under", "well below", "much more")
_TIMES_OF = (
    Fraction(1, 10), Fraction(1, 2), Fraction(3, 4), Fraction(93, 100), Fraction(95, 100),
    Fraction(99, 100), Fraction(1), Fraction(101, 100), Fraction(105, 100), Fraction(107, 100),
    Fraction(5, 4), Fraction(2), Fraction(10),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the words around it: what it counts, whose it is, which way it moved."""

    place: Place
    amount: Amount
    unit: str = ""
    before: str = ""
    owners: tuple[str, ...] = ()
    near: frozenset[str] = frozenset()
    currency: str = ""
    scale: int = 1
    way: int = 0
    is_soft: bool = False
    step: int = 0
    noun: str = ""

    @property
    def counts(self) -> str:
        """What it counts, from the word after it, else before it."""
        return self.unit or self.before

    @property
    def value(self) -> Fraction:
        """Its value in the smaller measure: four decades are forty years."""
        return abs(self.amount.value) * self.scale


def held(rewrite: Figure, source: Figure) -> How | None:
    """How a figure tells another one again; None where it says something else."""
    if rewrite.currency != source.currency:
        return None
    told, known = _abs(rewrite), _abs(source)
    if told.form is not known.form:
        return _across(rewrite, source, told, known)
    if (told.value, told.hedge) == (known.value, known.hedge) and rewrite.scale == source.scale:
        return How.SAME
    if _is_time(rewrite) and _is_time(source) and rewrite.unit != source.unit:
        return _in_time(rewrite, source)
    return _fitting(told, known, rewrite.place.words)


def _abs(figure: Figure) -> Amount:
    """The figure without its sign, which print may leave to a verb."""
    amount = figure.amount
    return replace(amount, value=-amount.value) if amount.value < 0 else amount


def _across(rewrite: Figure, source: Figure, told: Amount, known: Amount) -> How | None:
    """A figure told again in another form: a third of 33.4 per cent, tenth of ten."""
    forms = {told.form, known.form}
    if forms == {Form.PERCENT, Form.PART}:
        how = _fitting(told, known, rewrite.place.words)
        return How.OTHER_WORDS if how else None
    if forms == {Form.NUMBER, Form.ORDINAL}:
        return How.OTHER_WORDS if told.value == known.value else None
    if forms == {Form.PERCENT, Form.POINTS}:
        is_swing = "swing" in rewrite.near and "swing" in source.near
        return How.OTHER_WORDS if is_swing and told.value == known.value else None
    if Form.NUMBER in forms and Form.ORDINAL not in forms and (told.decimals or known.decimals):
        sizes = [a.value * (1 if a.form is Form.NUMBER else 100) for a in (told, known)]
        return How.OTHER_WORDS if sizes[0] == sizes[1] else None
    return None


def _fitting(told: Amount, known: Amount, words: str) -> How | None:
    """Whether every value that the source's words allow is one that the re-telling allows.

    A round number may drop the "nearly" of the source: both name the same round number.
    """
    if told.is_round and told.value == known.value and (told.hedge, known.hedge) in _DROPPED:
        return How.OTHER_WORDS
    if _is_as_fine(told, known) or not _is_near(told, known):
        return None
    if known.hedge in (Hedge.NEARLY, Hedge.JUST_OVER) and words.lower().startswith(_STRONG):
        return None
    is_loose = told.hedge is Hedge.ABOUT and told.value == known.value
    is_loose = is_loose and known.hedge not in (Hedge.AT_MOST, Hedge.LESS)
    if not is_loose and not all(told.fits(value) for value in _allowed(known)):
        return None
    if told.value == known.value:
        return How.SAME if told.hedge is known.hedge else How.OTHER_WORDS
    return How.ROUNDED


_DROPPED = {(Hedge.EXACT, hedge) for hedge in (Hedge.NEARLY, Hedge.ABOUT, Hedge.JUST_OVER)}


def _is_as_fine(told: Amount, known: Amount) -> bool:
    """Whether another value is told no more roughly: "just over 2,101" of "just over 2,102"."""
    is_alike = (told.hedge, told.decimals) == (known.hedge, known.decimals)
    return is_alike and not told.is_round and told.value != known.value


def _is_near(told: Amount, known: Amount) -> bool:
    """Whether an open hedge is near enough to the figure to tell it again."""
    if told.hedge not in _ROUGH:
        return True
    reach = _PART_RANGE if told.form in _PARTS else _OPEN_RANGE
    return abs(told.value - known.value) <= reach * known.value


def _allowed(known: Amount) -> list[Fraction]:
    """Values that a figure's words allow, from one end to the other; itself where it is exact.

    A count is whole, but where its words allow no whole one: "nearly five" years.
    """
    if known.hedge is Hedge.EXACT:
        return [known.value]
    is_count = known.form is Form.NUMBER and not known.decimals
    step = Fraction(1) if is_count else Fraction(1, 1000)
    tried = (known.value - step, known.value + step, *(known.value * t for t in _TIMES_OF))
    fitting = [value for value in tried if known.fits(value)]
    whole = [value for value in fitting if value.denominator == 1]
    return (whole if is_count and whole else fitting) or [known.value]


def _is_time(figure: Figure) -> bool:
    return figure.unit in TIMES


def _in_time(rewrite: Figure, source: Figure) -> How | None:
    """Weeks told of days, decades of years."""
    if TIMES[rewrite.unit][0] != TIMES[source.unit][0]:
        return None
    told, exact = rewrite.amount, source.value / rewrite.scale
    if exact == told.value:
        fits = told.fits(exact)
    elif rewrite.scale <= source.scale:
        return None
    elif told.hedge is Hedge.NEARLY:
        fits = told.value - 1 < exact < told.value
    elif told.hedge in (Hedge.MORE, Hedge.JUST_OVER):
        fits = told.value < exact < told.value + 1
    else:
        fits = abs(exact - told.value) * 2 <= 1
    return How.OTHER_WORDS if fits else None


def changed(rewrite: Figure, source: Figure) -> How:
    """In which way a figure that stands for another one says something else."""
    told, known = rewrite.amount, source.amount
    if rewrite.currency != source.currency:
        return How.CURRENCY
    if {told.form, known.form} == {Form.PERCENT, Form.POINTS}:
        return How.POINTS
    if not is_close(rewrite, source):
        return How.OTHER_VALUE
    if rewrite.value == source.value or told.hedge is not Hedge.EXACT:
        return How.WRONG_HEDGE
    is_vague = known.hedge is not Hedge.EXACT or (known.is_round and not told.is_round)
    if is_vague and known.fits(told.value):
        return How.MORE_EXACT
    return How.WRONG_ROUNDING if told.is_round else How.OTHER_VALUE


def is_large(figure: Figure) -> bool:
    """Whether a figure is a count so large that it equals a sum by no chance."""
    return is_count(figure) and not figure.amount.is_round and figure.amount.value >= _LARGE


def is_difference(figure: Figure) -> bool:
    """Whether a figure is one of points or parts of a hundred, as a change of a share is."""
    return figure.amount.form in (Form.POINTS, Form.PERCENT) and figure.amount.hedge is Hedge.EXACT


def is_share(figure: Figure) -> bool:
    """Whether a figure is a share in per cent."""
    return figure.amount.form is Form.PERCENT and figure.amount.hedge is Hedge.EXACT


def terms_of(figure: Figure, others: Sequence[object]) -> tuple[Figure, Figure] | None:
    """Two figures, of the sentences that are told again, of which one is sum or difference.

    A difference may be told roughly: "nearly 27 points down" of 71.7 and 44.8 per cent.
    """
    is_of_shares = figure.amount.form in (Form.POINTS, Form.PERCENT)
    is_number = figure.amount.form is Form.NUMBER and figure.amount.value >= _COUNTED
    of_kind = is_share if is_of_shares else is_count
    known = [other for other in others if isinstance(other, Figure) and of_kind(other)]
    for one, other in combinations(known[:_TERMS] if is_of_shares or is_number else (), 2):
        more, less = (one, other) if one.value >= other.value else (other, one)
        made = [more.value - less.value, *(() if is_of_shares else (more.value + less.value,))]
        if any(_tells(figure, value) for value in made):
            return more, less
    return _from_points(figure, others) if is_share(figure) else None


def _from_points(figure: Figure, others: Sequence[object]) -> tuple[Figure, Figure] | None:
    """A share and the points that it moved, of which one is the share before: 46.4, up 4.7."""
    known = [one for one in others if isinstance(one, Figure) and one.amount.hedge is Hedge.EXACT]
    shares = [one for one in known if is_share(one)][:_TERMS]
    points = [one for one in known if one.amount.form is Form.POINTS and one.way][:_TERMS]
    for share in shares:
        for moved in points:
            if figure.value == share.value - moved.way * moved.value:
                return share, moved
    return None


def _tells(figure: Figure, exact: Fraction) -> bool:
    """Whether a figure tells a sum or a difference, exactly or as its hedge allows.

    A bound may be as far from it as from a figure: "by more than ten points" of 66.6 and 55.1.
    """
    if is_count(figure) and not figure.amount.is_round:
        return figure.value == exact
    reach = _OPEN_RANGE if figure.amount.hedge in _ROUGH else _ROUGHLY
    is_near = abs(figure.value - exact) <= reach * exact
    return is_near and bool(_abs(figure).fits(exact))


_ROUGHLY = Fraction(1, 14)
"""The part, seven in a hundred, that a rough figure may be from what it tells."""


def is_count(figure: Figure) -> bool:
    """Whether a figure is an exact count, not a small one."""
    amount = figure.amount
    is_exact = amount.form is Form.NUMBER and amount.hedge is Hedge.EXACT
    return is_exact and amount.value >= _COUNTED


def is_part(figure: Figure) -> bool:
    """Whether a figure is a part of a whole: a share, points, a third."""
    return figure.amount.form in _PARTS


def slip_keys(figure: Figure) -> Iterator[str]:
    """What a long figure shares with every one that has one digit else, or the same digits."""
    digits = str(figure.amount.value)
    if len(digits) >= _LONG:
        yield "=" + "".join(sorted(digits))
        yield from (f"{digits[:at]}*{digits[at + 1 :]}" for at in range(len(digits)))


def is_span(figure: Figure) -> bool:
    """Whether a figure counts years exactly."""
    return figure.unit == "year" and figure.amount.hedge is Hedge.EXACT


def is_close(rewrite: Figure, source: Figure) -> bool:
    """Whether two figures are within a fifth of each other."""
    larger = max(rewrite.value, source.value)
    return abs(rewrite.value - source.value) * 5 <= larger


def is_misprint(rewrite: Figure, source: Figure) -> bool:
    """Whether a long figure is another one with digits exchanged, or with one of them wrong."""
    told, known = (str(f.amount.value) for f in (rewrite, source))
    if len(told) != len(known) or len(told) < _LONG or told == known:
        return False
    wrong = sum(a != b for a, b in zip(told, known, strict=True))
    return wrong == 1 or (wrong == 2 and sorted(told) == sorted(known))


def context(rewrite: Figure, source: Figure) -> float:
    """How alike the words around two figures are: what they count, whose they are."""
    score = min(2.0, len(rewrite.near & source.near) / 2)
    if rewrite.counts and source.counts:
        score += 2.0 if rewrite.counts == source.counts else -1.0
    if rewrite.owners and source.owners:
        score += 1.0 if set(rewrite.owners) & set(source.owners) else -0.5
    return score


def may_stand_for(rewrite: Figure, source: Figure) -> float:
    """How likely a figure stands where another one stood; nought or less where it cannot."""
    forms = rewrite.amount.form, source.amount.form
    if forms[0] is not forms[1] and not (set(forms) <= _PARTS):
        return 0.0
    if rewrite.value * 10 < source.value or source.value * 10 < rewrite.value:
        return 0.0
    near = 1.5 if is_close(rewrite, source) else 0.0
    return context(rewrite, source) + near + 3.0 * is_misprint(rewrite, source)
