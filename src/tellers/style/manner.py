"""Another figure in the manner of one that is written: words for words, digits for digits.

The hedge, the comma, the decimals, the unit and the capital letter stay as the writer has them.
Where the same roundness can no longer be true of the new value, the figure is written more finely.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from tellers.style.numbers import Amount, Form, Hedge, find_amounts, rounded, write_ordinal

_ONES = (
    "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "nought ten twenty thirty forty fifty sixty seventy eighty ninety"
ONES, TENS = _ONES.split(), _TENS.split()
PARTS = {
    Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(2, 3): "two thirds",
    Fraction(1, 4): "a quarter", Fraction(3, 4): "three quarters", Fraction(1, 5): "a fifth",
    Fraction(2, 5): "two fifths", Fraction(3, 5): "three fifths", Fraction(4, 5): "four fifths",
    Fraction(1, 6): "a sixth", Fraction(1, 8): "an eighth", Fraction(1, 10): "a tenth",
}  # fmt: skip
SCALES = {"m": 1_000_000, "million": 1_000_000, "k": 1000}
MOST_IN_WORDS = 10**9

_DIGITS = re.compile(r"(?P<digits>\d[\d,]*)(?:\.\d+)?(?P<suffix>st\b|nd\b|rd\b|th\b)?")
_SCALE = re.compile(r"\s?(m|k|million)\b", re.I)
_PAUSE = re.compile(r"\b(?:thousand|million),", re.I)
_AFTER = re.compile(r"\b(thousand|million) (?!and\b)")
"""A comma after the thousands, as some write, and where one stands."""
_OF = re.compile(r"(?P<of>\w+)(?P<between>\s+(?:in|out\s+of)\s+(?:every\s+)?)(?P<whole>\w+)", re.I)


def in_manner(
    words: str, right: Fraction, *, is_exact: bool = False
) -> tuple[int, int, str] | None:
    """Which letters of some words to replace, and by what, so that their figure is the right one.

    Percentages and points are in hundredths, as they are printed; `is_exact` says that `right` is
    one before it was rounded. None where the words hold no figure, or several, or none that could
    be written so.

    >>> in_manner("nearly 33,000 votes", Fraction(26188)), in_manner("Fifteen", Fraction(16))
    ((7, 13, '27,000'), (0, 7, 'Sixteen'))
    >>> in_manner("18%", Fraction("22.0")), in_manner("third", Fraction(4))
    ((0, 2, '22'), (0, 5, 'fourth'))
    """
    found = list(find_amounts(words))
    if len(found) != 1:
        return None
    amount = found[0]
    core = _core(words, amount)
    if core is None:
        return None
    start, end = core
    scale = _SCALE.match(words, end)
    ways = (
        _scaled(words[start:end], SCALES[scale[1].lower()], abs(right)) if scale
        else _written(words[start:end], amount, abs(right))
    )  # fmt: skip
    for written in dict.fromkeys(ways):
        new = _capital(words[start:end], written)
        if new != words[start:end] and _is_true(words, core, new, abs(right), is_exact):
            return start, end, new
    return None


def _core(words: str, amount: Amount) -> tuple[int, int] | None:
    """The letters that are the figure itself, without its hedge and its unit."""
    digits = _DIGITS.search(words, amount.start, amount.end)
    if digits is not None and amount.form is not Form.PART:
        return digits.span()
    begins = [m.start() for m in re.finditer(r"(?<![\w-])\w", words[: amount.end])]
    for start in reversed([n for n in begins if n >= amount.start]):
        same = next(find_amounts(words[start : amount.end]), None)
        if same is None or (same.value, same.form, same.start) != (amount.value, amount.form, 0):
            continue
        unit = re.search(r"[\s-]*(?:per\s?cent|percentage|points?\b|%)", words[start : amount.end])
        end = start + unit.start() if unit else amount.end
        article = re.search(r"\ban? $", words[:start])
        return (article.start() if article else start), end
    return None


def _written(was: str, amount: Amount, right: Fraction) -> Iterator[str]:
    """Ways to write the right value, the most like the old one first."""
    if amount.form is Form.PART:
        yield from _part(was, right / 100)
        return
    if amount.form is Form.ORDINAL:
        yield from _ordinal(was, right)
        return
    is_digits = was[:1].isdigit()
    for value in _rounded(amount, right):
        if is_digits:
            yield _in_digits(was, value, amount.decimals)
        else:
            yield from _in_words(was, value)
    if is_digits and amount.form in (Form.PERCENT, Form.POINTS):
        yield _in_digits(was, right, max(amount.decimals, 1))


def _scaled(was: str, scale: int, right: Fraction) -> Iterator[str]:
    """The digits before "million", "m" or "k": with the decimals written, or with one more."""
    written = len(was.partition(".")[2])
    for decimals in (written, written + 1):
        yield _in_digits(was, right / scale, decimals)


def _rounded(amount: Amount, right: Fraction) -> Iterator[Fraction]:
    """The right value, no finer than the old one where that can be true; else as it is."""
    hundred = 100 if amount.form in (Form.PERCENT, Form.POINTS) else 1
    step = Fraction(1, 10**amount.decimals)
    old = amount.value * hundred
    is_loose = amount.is_round or amount.hedge is not Hedge.EXACT
    while is_loose and old and old % (step * 10) == 0 and (hundred == 1 or step < 1):
        step *= 10
    while step >= Fraction(1, 10**amount.decimals):
        nearest = rounded(right / step, 0) * step
        yield from (value for value in (nearest, nearest - step, nearest + step) if value > 0)
        step /= 10
    yield right


def _in_digits(was: str, value: Fraction, decimals: int) -> str:
    whole = rounded(value, decimals)
    is_bare = was.isdigit() and len(was) > len("999")  # "9850": what is shorter shows no manner
    has_comma = whole >= 10_000 or not is_bare
    text = f"{int(whole):,}" if has_comma else str(int(whole))
    part = str(int(whole % 1 * 10**decimals)).rjust(decimals, "0")
    return f"{text}.{part}" if decimals else text


def _ordinal(was: str, right: Fraction) -> Iterator[str]:
    if right.denominator == 1:
        place = int(right)
        if was[:1].isdigit():
            yield f"{place}{write_ordinal(place + 100)[-2:]}"
        else:
            yield write_ordinal(place)


def _in_words(was: str, value: Fraction) -> Iterator[str]:
    if value.denominator == 1 and 0 <= value < MOST_IN_WORDS:
        told = count_in_words(int(value))
        yield _AFTER.sub(r"\1, ", told) if _PAUSE.search(was) else told
        yield f"{int(value):,}"


def _part(was: str, right: Fraction) -> Iterator[str]:
    """A part of the whole: in the same whole, as a plain fraction, or in per cent."""
    of = _OF.search(was)
    if of is not None:
        is_digits = of["whole"].isdigit()
        whole = int(of["whole"]) if is_digits else _whole(of["whole"])
        count = int(rounded(right * whole, 0))
        told = str(count) if of["of"].isdigit() else count_in_words(count)
        if 0 < count < whole:
            yield f"{told}{of['between']}{of['whole']}"
    for part in sorted(PARTS, key=lambda one: abs(one - right)):
        yield PARTS[part]
    yield f"{_in_digits('', right * 100, 1)}%"


def _whole(word: str) -> int:
    amount = next(find_amounts(word), None)
    return int(amount.value) if amount is not None and amount.form is Form.NUMBER else 0


def _is_true(words: str, core: tuple[int, int], new: str, right: Fraction, is_exact: bool) -> bool:
    """Whether the words with the new figure say what the right value is, read as copy is read.

    A percentage that is not exact is known to a tenth only, so that it must hold for all that
    rounds to that tenth.
    """
    read = list(find_amounts(f"{words[: core[0]]}{new}{words[core[1] :]}"))
    if len(read) != 1:
        return False
    amount = read[0]
    if amount.form not in (Form.PERCENT, Form.POINTS, Form.PART):
        return amount.fits(right)
    near = Fraction(1, 20) if right.denominator != 1 or amount.decimals == 0 else Fraction(0)
    sides = (right,) if amount.decimals or is_exact else (right - near, right + near)
    return all(amount.fits(side / 100) for side in sides)


def _capital(was: str, new: str) -> str:
    return f"{new[:1].upper()}{new[1:]}" if was[:1].isupper() else new


def count_in_words(number: int) -> str:
    """A count in words, as British papers write it.

    >>> count_in_words(16), count_in_words(7247)
    ('sixteen', 'seven thousand two hundred and forty-seven')
    """
    if number < 20:
        return ONES[number]
    if number < 100:
        ten, one = divmod(number, 10)
        return f"{TENS[ten]}-{ONES[one]}" if one else TENS[ten]
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            many, rest = divmod(number, size)
            joint = " and " if rest and rest < 100 else " "
            more = f"{joint}{count_in_words(rest)}" if rest else ""
            return f"{count_in_words(many)} {name}{more}"
    raise AssertionError(number)
