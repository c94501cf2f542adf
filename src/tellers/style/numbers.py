"""How the desk writes numbers, and reads them in anyone's prose.

Rounding has one home: half away from zero, one decimal (`rules.md` 14). A real minus, a comma in
thousands, words for counts below ten.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from tellers.errors import InvalidRecord
from tellers.style import number_words as words
from tellers.style.branches import by_first_letters
from tellers.style.number_words import SMALL, WORD, cardinal, number_in_words
from tellers.style.rounding import Exact, are_close, parts_of, step_of

MINUS = "\N{MINUS SIGN}"

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
)  # fmt: skip


def write_votes(votes: int) -> str:
    """Votes with a comma in the thousands.

    >>> write_votes(24120)
    '24,120'
    """
    return f"{abs(votes):,}" if votes >= 0 else f"{MINUS}{abs(votes):,}"


def rounded(value: Fraction, decimals: int = 1) -> Fraction:
    """A fraction rounded half away from zero, exactly.

    >>> rounded(Fraction(-25, 1000) * 100, 0)
    Fraction(-3, 1)
    """
    scale = 10**decimals
    return Fraction(parts_of(value, scale), scale)


def _decimal(share: Fraction, decimals: int) -> str:
    """The size of a share of one in parts of a hundred."""
    digits = str(abs(parts_of(share, 100 * 10**decimals))).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits


def write_share(share: Fraction, decimals: int = 1) -> str:
    """A share of one as a percentage.

    >>> write_share(Fraction(24120, 49006))
    '49.2%'
    """
    return f"{_decimal(share, decimals)}%"


def write_points(change: Fraction, decimals: int = 1) -> str:
    """The size of a change in points, without its sign.

    >>> write_points(Fraction(-2988, 10000))
    '29.9'
    """
    return _decimal(change, decimals)


def write_signed_points(change: Fraction) -> str:
    """A change in points with its sign, as tables print it; nought is 0.0 without one.

    >>> write_signed_points(Fraction(-2988, 10000)), write_signed_points(Fraction(2, 100))
    ('−29.9', '+2.0')
    """
    size = write_points(change)
    if size == "0.0":
        return size
    return f"{MINUS if change < 0 else '+'}{size}"


def write_signed(number: int) -> str:
    """A whole change with its sign: +26, −32, 0."""
    return f"+{number:,}" if number > 0 else write_votes(number)


def write_count(number: int) -> str:
    """A count in words below ten, in figures from ten on.

    >>> write_count(4), write_count(12)
    ('four', '12')
    """
    return WORDS[number] if 0 <= number < len(WORDS) else write_votes(number)


def write_ordinal(place: int) -> str:
    """A place in words: first to fifteenth, then 16th.

    >>> write_ordinal(3), write_ordinal(21)
    ('third', '21st')
    """
    if 0 < place < len(ORDINALS):
        return ORDINALS[place]
    teen = 10 <= place % 100 <= 20  # 11th to 13th take "th"
    return f"{place}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th')}"


# ------------------------------------------------------------------- reading


class Hedge(StrEnum):
    """How firmly a writer ties himself to a figure."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    MORE = "more than"
    LESS = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"


class Form(StrEnum):
    """What a figure in prose counts in: things, parts of a hundred, points, parts, places."""

    NUMBER = "number"
    PERCENT = "percent"
    POINTS = "points"
    PART = "part"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure found in prose; `start` and `end` span it with its hedge and its unit.

    Percentages, points and parts are fractions of one. `decimals` are those written.
    """

    start: int
    end: int
    value: Fraction
    form: Form = Form.NUMBER
    hedge: Hedge = Hedge.EXACT
    decimals: int = 0

    @property
    def is_round(self) -> bool:
        """Whether a thousand or more ends in two noughts, as a rounded figure would."""
        value, of = self.value.numerator, self.value.denominator
        return self.form is Form.NUMBER and of == 1 and value >= 1000 and value % 100 == 0

    def fits(self, exact: Exact) -> bool:
        """Whether an exact value is what these words say, read as copy is read.

        Counts are exact unless hedged or round; a round one is right to its last digit, and never
        by more than a quarter (10,000 is not 14,000); a percentage is right if the exact one rounds
        to it at the decimals written; "nearly" is below by at most seven in a hundred.

        >>> read_amount("26,000").fits(26188), read_amount("nearly a quarter").fits(Fraction(1, 4))
        (True, False)
        """
        return _FITS[self.hedge](self, exact)


def _fits_exactly(amount: Amount, exact: Exact) -> bool:
    if amount.form is Form.PART:
        return parts_of(exact, 100) == parts_of(amount.value, 100)
    if amount.form in (Form.PERCENT, Form.POINTS):
        return are_close(exact, amount.value, 200 * 10**amount.decimals)
    if amount.decimals:
        return are_close(exact, amount.value, 2 * 10**amount.decimals)
    return exact == amount.value or (amount.is_round and _fits_roughly(amount, exact))


def _fits_roughly(amount: Amount, exact: Exact) -> bool:
    if amount.form is Form.PART:
        return abs(exact - amount.value) <= _NEAR / 3
    if amount.decimals:
        return _fits_exactly(amount, exact)
    scale = 100 if amount.form in (Form.PERCENT, Form.POINTS) else 1
    step = step_of(amount.value * scale) / scale
    off = abs(exact - amount.value)
    return (off * 2 <= step and off * 4 <= abs(amount.value)) or off * 1000 <= abs(amount.value)


def _is_bound(amount: Amount, exact: Exact) -> bool:
    """Whether a value rounds to a limit: a share may, and no count passes "up to 7,000"."""
    return not amount.is_round and _fits_exactly(amount, exact)


_NEAR = Fraction(7, 100)
_FITS: Mapping[Hedge, Callable[[Amount, Exact], bool]] = {
    Hedge.EXACT: _fits_exactly,
    Hedge.ABOUT: _fits_roughly,
    Hedge.NEARLY: lambda a, exact: a.value * (1 - _NEAR) <= exact < a.value,
    Hedge.JUST_OVER: lambda a, exact: a.value < exact <= a.value * (1 + _NEAR),
    Hedge.MORE: lambda a, exact: exact > a.value,
    Hedge.LESS: lambda a, exact: exact < a.value,
    Hedge.AT_LEAST: lambda a, exact: exact >= a.value or _is_bound(a, exact),
    Hedge.AT_MOST: lambda a, exact: exact <= a.value or _is_bound(a, exact),
}

_HEDGE_WORDS: Mapping[Hedge, str] = {
    Hedge.ABOUT: words.ABOUT,
    Hedge.NEARLY: words.NEARLY,
    Hedge.JUST_OVER: words.JUST_OVER,
    Hedge.MORE: "more than|over|above|well over|in excess of|upwards of|north of|greater than|"
    "exceeding|topping|much more than",
    Hedge.LESS: "fewer than|less than|under|below|well under|well below|smaller than",
    Hedge.AT_LEAST: "at least|no fewer than|not less than|no less than",
    Hedge.AT_MOST: "at most|no more than|up to",
    Hedge.EXACT: "just|only|exactly|precisely|barely|a mere|a bare|merely|fully",
}
_ROUGHLY = {Hedge.JUST_OVER: Hedge.MORE, Hedge.NEARLY: Hedge.ABOUT}  # of "just over a point"
_HEDGES = {word: hedge for hedge, said in _HEDGE_WORDS.items() for word in said.split("|")}
_HEDGED = by_first_letters("|".join(sorted(_HEDGES.keys() - {"north of"}, key=len, reverse=True)))
_HEDGE = re.compile(rf"\b((?-i:north of)|{_HEDGED})(?:\s+an?)?\s+$", re.I)
"""Every hedge; with a capital "North of" is the end of a place's name: "in Belfast North of 47"."""
_HEDGING = {word.split()[-1] for word in _HEDGES}

_PART_WORDS = "half third quarter fifth sixth seventh eighth ninth tenth"
_PARTS = {word: n for n, word in enumerate(_PART_WORDS.split(), start=2)}
_PLACES = {word: n for n, word in enumerate(ORDINALS) if word}
_SMALL = by_first_letters("|".join(SMALL))
_CARDINAL = rf"(?:\d{{1,3}}(?![\d,.]\d|\d)|(?:{_SMALL})\b)"
_HEADS = {word[:2] for word in (*SMALL, *words.SCALES, *_PLACES, "half", "quarter", "dozen")}
_FIGURE = re.compile(
    rf"""(?<![\w.])(?=[-+−–\d]|an?[\s-]|{by_first_letters("|".join(sorted(_HEADS)))})(?:
    (?P<of>{_CARDINAL}){words.PERSONS}\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<whole>{_CARDINAL})(?!\s+(?:and\s+a\s+half\s+)?(?:{words.SPANS})\b)
    |(?P<sign>[-+−–])?(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+)(?P<point>\.\d+)?
        (?P<suffix>st\b|nd\b|rd\b|th\b|m\b|k\b|\s?million\b)?
    |(?P<parts>(?:an?|one|two|three|four|five|six|seven|eight|nine)[\s-]+(?:(?:bare|full)\s+)?)
        (?P<part>half|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b
    |(?P<a_point>{words.A_POINT})
    |(?P<bare>half(?![\s-]a[\s-]dozen)|quarter)\b
    |(?P<place>{by_first_letters("|".join(_PLACES))})\b
    |(?P<words>(?:half[\s-]a[\s-]|(?:an?|{_SMALL})\s+)?dozen\b|(?:an?\s+(?=hundred\b|thousand\b|million\b))?
        (?:(?:{WORD})\b(?:(?:-|(?<=sand),\s+(?=[a-z]+\s+hundred\b)|\s+(?!{words.AGO}))
            (?:(?:(?<=dred\s)|(?<=sand\s))and\s+)?(?=(?:{WORD})\b))?)+)
    )""",
    re.I | re.X,
)
_UNIT = re.compile(
    r"(?P<points>[\s-]*(?:percentage|per\s?cent)[\s-]points?\b|[\s-]+points?\b|\s?pts?\b|\s?pp\b)"
    r"|(?P<percent>\s?%|[\s-]+per\s?cent\b|\s?(?-i:pc)\b)",
    re.I,
)
_OF_A_POINT = re.compile(r"\s+(?:of\s+)?an?\s+(?:percentage\s+|per\s?cent\s+)?point\b", re.I)


def find_amounts(text: str) -> Iterator[Amount]:
    """Every figure in a text, in order, with its hedge and unit. Years are figures too.

    >>> [text[a.start:a.end] for text in ["It rose by nearly two points to 34.4%."]
    ...  for a in find_amounts(text)]
    ['nearly two points', '34.4%']
    """
    at = 0
    while (match := _FIGURE.search(text, at)) is not None:
        amount = _amount(text, match)
        at = match.end() if amount is None else max(amount.end, match.end())
        if amount is not None:
            yield amount


def read_amount(text: str) -> Amount:
    """The first figure of a text.

    Raises:
        InvalidRecord: there is none.
    """
    for amount in find_amounts(text):
        return amount
    raise InvalidRecord(f"No figure stands in {text!r}.")


def _amount(text: str, match: re.Match[str]) -> Amount | None:
    read = _core(match)
    if read is None:
        return None
    value, form, decimals = read
    end = match.end()
    if form is Form.NUMBER and not decimals and (tenths := words.tenths_in_words(text, end)):
        value, decimals, end = value + Fraction(tenths[0], 10), 1, tenths[1]
    of_a_point = _OF_A_POINT.match(text, end) if form is Form.PART else None
    if of_a_point is not None:
        value, form, decimals, end = value / 100, Form.POINTS, 1, of_a_point.end()
    scale = words.scale_in_words(text, end) if form is Form.PART else None
    if scale is not None and (value * scale[0]).denominator == 1:
        value, form, end = value * scale[0], Form.NUMBER, scale[1]
    unit = _UNIT.match(text, end) if form is Form.NUMBER else None
    if unit is not None:
        value, end = value / 100, unit.end()
        form = Form.POINTS if unit["points"] else Form.PERCENT
    near, at = max(0, match.start() - 28), match.start()
    may_hedge = words.may_hedge(text[near:at], _HEDGING)
    before = _HEDGE.search(text, near, at) if may_hedge else None
    if before and words.hedges_nothing(text, before.start(), before[1]):
        before = None
    start = before.start() if before else at
    hedge = _HEDGES[" ".join(before[1].lower().split())] if before else _hedge_after(text, end)
    hedge = _ROUGHLY.get(hedge, hedge) if match["a_point"] else hedge
    return Amount(start, end, value, form, hedge, decimals)


_OR_MORE = re.compile(
    r"\s+(?:votes?\s+)?or\s+(?i:(more|over|above|higher)|fewer|less|under|below|lower)\b(?! than)"
)


def _hedge_after(text: str, end: int) -> Hedge:
    """The hedge behind a figure: "five or more", "20 votes or fewer"."""
    found = _OR_MORE.match(text, end)
    if found is None:
        return Hedge.EXACT
    return Hedge.AT_LEAST if found[1] else Hedge.AT_MOST


def _core(match: re.Match[str]) -> tuple[Fraction, Form, int] | None:
    """The value, form and decimals of a matched figure, without hedge and unit."""
    if match["whole"]:
        of, whole = cardinal(match["of"]), cardinal(match["whole"])
        is_part = 0 < of < whole
        return (Fraction(of, whole), Form.PART, 0) if is_part else (Fraction(of), Form.NUMBER, 0)
    if match["digits"]:
        return _digits(match)
    if match["a_point"]:
        return words.points_in_words(match["a_point"]), Form.POINTS, 0
    if match["part"] or match["bare"]:
        many = (match["parts"] or "a").strip(" -\n\t").lower()
        part = (match["part"] or match["bare"]).lower().removesuffix("s")
        return Fraction(SMALL.get(many, 1), _PARTS[part]), Form.PART, 0
    if match["place"]:
        return Fraction(_PLACES[match["place"].lower()]), Form.ORDINAL, 0
    number = number_in_words(match["words"])
    return None if number is None else (Fraction(number), Form.NUMBER, 0)


LONGEST = 15
"""Digits of a figure; nobody counts anything in more, and a million of them take minutes."""


def _digits(match: re.Match[str]) -> tuple[Fraction, Form, int] | None:
    point = (match["point"] or "").removeprefix(".")
    if len(match["digits"]) + len(point) > LONGEST:
        return None
    value = Fraction(int(match["digits"].replace(",", "") + point), 10 ** len(point))
    suffix = (match["suffix"] or "").strip().lower()
    if suffix in ("st", "nd", "rd", "th"):
        return value, Form.ORDINAL, 0
    scale = {"m": 1_000_000, "million": 1_000_000, "k": 1000}.get(suffix, 1)
    value = value * scale if scale > 1 else value
    value = -value if match["sign"] in ("-", MINUS, "\N{EN DASH}") else value
    return value, Form.NUMBER, 0 if scale > 1 else len(point)


def read_votes(text: str) -> int:
    """The votes that `write_votes` wrote."""
    return int(text.replace(",", "").replace(MINUS, "-"))


def read_share(text: str) -> Fraction:
    """The share that a percentage states, as a part of one."""
    return Fraction(text.removesuffix("%")) / 100


def read_points(text: str) -> Fraction:
    """The size of a change that a figure in points states, as a part of one."""
    return Fraction(text) / 100


def read_signed_points(text: str) -> Fraction:
    """The change in points that a table states, with its sign."""
    return Fraction(text.replace(MINUS, "-")) / 100


def read_signed(text: str) -> int:
    """The whole change that `write_signed` wrote."""
    return read_votes(text.removeprefix("+"))


def read_count(text: str) -> int:
    """The count that `write_count` wrote, in words or in figures."""
    return WORDS.index(text) if text in WORDS else read_votes(text)


def read_ordinal(text: str) -> int:
    """The place that `write_ordinal` wrote."""
    return _PLACES[text] if text in _PLACES else int(text.rstrip("stndrh"))
