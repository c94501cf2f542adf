"""How papers write a number, true or false: in digits, in words, hedged, as a fraction.

A false number is false under every fair reading: it stands well outside what a hedge promises.
"""

import random
from dataclasses import dataclass
from fractions import Fraction

Real = int | Fraction


class Unsayable(Exception):
    """The contest has no such figure, or it cannot be put in that form."""


@dataclass(frozen=True, slots=True)
class Number:
    """A figure: its unit, its true value, others that a hasty desk takes for it.

    `also` are those that another fair way of counting gives: they are never used as false ones.
    `false` are all that may be used, where not every other figure is a false one.
    """

    unit: str
    true: Real
    decoys: tuple[Real, ...] = ()
    also: tuple[Real, ...] = ()
    false: tuple[Real, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A name, a party, a verb: the true one, false ones of its form, what a verdict may say.

    `instead` is what a verdict may also say of a false one: that she came third, not second.
    """

    true: str
    decoys: tuple[str, ...]
    right: tuple[str, ...] = ()
    instead: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the text, and what the record has: a number or one of some words."""

    text: str
    number: Real | None = None
    right: tuple[str, ...] = ()


SMALL = (
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
TENS = (
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
FRACTIONS = {
    Fraction(1, 10): "a tenth",
    Fraction(1, 5): "a fifth",
    Fraction(1, 4): "a quarter",
    Fraction(1, 3): "a third",
    Fraction(2, 5): "two-fifths",
    Fraction(1, 2): "half",
    Fraction(3, 5): "three-fifths",
    Fraction(2, 3): "two-thirds",
    Fraction(3, 4): "three-quarters",
}


def in_words(n: int) -> str:
    """A whole number below a million in words."""
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    if n < 1000:
        small = f" and {in_words(n % 100)}" if n % 100 else ""
        return f"{SMALL[n // 100]} hundred{small}"
    rest = n % 1000
    joint = "" if not rest else " and " if rest < 100 else " "
    return f"{in_words(n // 1000)} thousand{joint}{in_words(rest) if rest else ''}"


def half_away(value: Fraction, decimals: int) -> Fraction:
    """A value of nought or more, rounded half up."""
    scale = 10**decimals
    return Fraction(int(value * scale + Fraction(1, 2)), scale)


def digits(value: Real, decimals: int = 0) -> str:
    """A value of nought or more in digits."""
    whole = int(half_away(Fraction(value), decimals) * 10**decimals)
    text = str(whole).rjust(decimals + 1, "0")
    return f"{text[:-decimals]}.{text[-decimals:]}" if decimals else f"{whole:,}"


def say(value: Number | Words, form: str, dice: random.Random, is_true: bool) -> Said:
    """A slot's words in a form, true or false."""
    if isinstance(value, Words):
        return _say_words(value, form, dice, is_true)
    if form == "hedge":
        return _hedge(value, dice, is_true)
    if form == "fraction":
        return _fraction(value, dice, is_true)
    shown = value.true if is_true else _other(value, dice, _decimals(form))
    return Said(_write(value.unit, shown, form), value.true)


def _say_words(value: Words, form: str, dice: random.Random, is_true: bool) -> Said:
    others = [one for one in value.decoys if one and one != value.true]
    if not is_true and not others:
        raise Unsayable(value.true)
    text = value.true if is_true else dice.choice(others)
    instead = dict(value.instead).get(text, ())
    if form == "cap":
        text = text[0].upper() + text[1:]
    if form == "upper":
        text = text.upper()
    return Said(text, None, (*(value.right or (value.true,)), *instead))


def _decimals(form: str) -> int:
    return int(form[0]) if form[:1].isdigit() else 0


def _write(unit: str, shown: Real, form: str) -> str:
    if unit == "ordinal":
        place = int(shown)
        return ORDINALS[place] if form != "digits" and place <= 20 else ordinal(place)
    if unit == "year":
        return str(shown)
    if unit in ("votes", "count"):
        return _write_whole(unit, int(shown), form)
    text = digits(shown, _decimals(form))
    if form.endswith("pc"):
        return f"{text} per cent"
    is_bare = form.endswith("bare") or (unit == "points" and not form.endswith("sign"))
    return text if is_bare else f"{text}%"


def _write_whole(unit: str, shown: int, form: str) -> str:
    if form == "words" or (unit == "count" and form == "" and shown < 10):
        return in_words(shown)
    return str(shown) if form == "plain" else f"{shown:,}"


def ordinal(n: int) -> str:
    """A place in digits: 1st, 22nd, 113th."""
    tail = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{tail}"


# ------------------------------------------------------------------- false ones


def _other(value: Number, dice: random.Random, decimals: int) -> Real:
    """A false value of the same form: another's figure, or the true one gone wrong."""
    if value.false:
        return dice.choice(value.false)
    far = [one for one in value.decoys if one > 0 and _is_false(value, one, decimals)]
    if far and dice.random() < 0.4:
        return dice.choice(far)
    for _ in range(50):
        one = _gone_wrong(value, dice, decimals)
        if one > 0 and _is_false(value, one, decimals):
            return one
    raise Unsayable(f"{value}: nothing like it")


def _is_false(value: Number, other: Real, decimals: int) -> bool:
    true = (value.true, *value.also)
    if value.unit in ("percent", "points"):
        least = Fraction(3, 2) if not decimals else Fraction(1, 4)
        return 0 < other < 100 and all(abs(Fraction(one) - other) >= least for one in true)
    return other not in true


def _gone_wrong(value: Number, dice: random.Random, decimals: int) -> Real:
    if value.unit == "votes":
        return _votes_gone_wrong(int(value.true), dice)
    if value.unit in ("count", "ordinal"):
        least = 2 if value.unit == "ordinal" else 1
        return max(least, int(value.true) + dice.choice((-2, -1, 1, 2, 3)))
    if value.unit == "year":
        return dice.choice((1987, 1992, 1997, 2001, 2005, 2010, 2015, 2017))
    tenths = {0: (20, 30, 50, 80), 1: (14, 20, 30, 51), 2: (10, 20, 40)}[decimals]
    return value.true + Fraction(dice.choice((-1, 1)) * dice.choice(tenths), 10)


def _votes_gone_wrong(n: int, dice: random.Random) -> int:
    figures = list(str(n))
    swaps = [i for i in range(len(figures) - 1) if figures[i] != figures[i + 1]]
    if swaps and dice.random() < 0.5:
        at = dice.choice(swaps)
        figures[at], figures[at + 1] = figures[at + 1], figures[at]
        return int("".join(figures)) if figures[0] != "0" else n
    return n + dice.choice((-1, 1)) * dice.choice((10, 100, 200, 1000, 1100))


# ----------------------------------------------------------------------- hedges


NEAR = Fraction(3, 100)
"""How far a round number may be from what is `about` it."""


def _hedge(value: Number, dice: random.Random, is_true: bool) -> Said:
    true = Fraction(value.true)
    step = _step(value.unit, true)
    phrases = ["more than", "about", "around"]
    over = true % step
    if not over:
        raise Unsayable("a round number")
    if over < step * Fraction(3, 10):
        phrases += ["just over", "a little over"]
    if over > step * Fraction(7, 10):
        phrases += ["just under", "nearly", "almost"]
    phrase = dice.choice(phrases)
    shown = true if is_true else true * _astray(phrase, dice)
    if value.unit in ("percent", "points") and not is_true and abs(shown - true) < 3:
        shown = true + 4
    if phrase in ("just under", "nearly", "almost"):
        rounded = Fraction((shown // step + 1) * step)
    elif phrase in ("about", "around"):
        rounded = Fraction((shown / step + Fraction(1, 2)) // 1 * step)
    else:
        rounded = Fraction(shown // step * step)
    _hold_true(value, rounded)
    if is_true and phrase in ("about", "around") and abs(rounded - true) > true * NEAR:
        raise Unsayable("not so near")
    return Said(f"{phrase} {_rounded(value.unit, rounded)}", value.true)


def _hold_true(value: Number, rounded: Fraction) -> None:
    if rounded <= 0 or (value.unit == "percent" and rounded >= 100):
        raise Unsayable("rounds to nothing")


def _step(unit: str, true: Fraction) -> int:
    if unit != "votes":
        return 1
    return 10 if true < 300 else 100 if true < 3000 else 1000


def _astray(phrase: str, dice: random.Random) -> Fraction:
    """What to multiply by so that the phrase is false of the true value."""
    if phrase == "more than":
        return Fraction(dice.choice((14, 16)), 10)
    return Fraction(dice.choice((6, 7, 14, 16)), 10)


def _rounded(unit: str, rounded: Fraction) -> str:
    whole = f"{int(rounded):,}"
    if unit == "percent":
        return f"{whole} per cent"
    return in_words(int(rounded)) if unit == "points" else whole


def _fraction(value: Number, dice: random.Random, is_true: bool) -> Said:
    """`nearly a third`: the fraction nearest to a percentage, with the hedge that it needs."""
    true = Fraction(value.true) / 100
    near = min(FRACTIONS, key=lambda one: abs(one - true))
    gap = true - near
    if not gap or abs(gap) > Fraction(2, 100):
        raise Unsayable("near no fraction")
    hedge = dice.choice(("just over", "more than", "a little over") if gap > 0 else
                        ("nearly", "just under", "almost"))  # fmt: skip
    if is_true:
        return Said(f"{hedge} {FRACTIONS[near]}", value.true)
    far = [one for one in FRACTIONS if abs(one - true) > Fraction(8, 100)
           and not (hedge == "more than" and one < true)]  # fmt: skip
    return Said(f"{hedge} {FRACTIONS[dice.choice(far)]}", value.true)
