"""Whole numbers in words: twenty-one, five thousand two hundred and twelve, a dozen."""

import re
from collections.abc import Mapping, Set
from fractions import Fraction
from functools import lru_cache

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL: Mapping[str, int] = {
    **{word: n for n, word in enumerate(_ONES.split())},
    **{word: n * 10 for n, word in enumerate(_TENS.split(), start=2)},
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}


def number_in_words(words: str) -> int | None:
    """A number in words: twenty-one, five thousand and twelve, two dozen, half a dozen."""
    total, group = 0, 0
    for word in re.findall("[a-z]+", words.lower()):
        if word == "dozen":
            return 6 if words.lower().startswith("half") else 12 * max(group, 1)
        if word in SMALL:
            tail = group % 100
            if tail and (tail < 20 or tail % 10 or SMALL[word] >= 10):
                return None
            group += SMALL[word]
        elif word in SCALES:
            group = max(group, 1) * SCALES[word]
            if SCALES[word] > 100:
                total, group = total + group, 0
    return total + group


_TENTHS = re.compile(
    rf"\s+(?:and\s+a\s+half|point\s+(?P<one>{'|'.join(list(SMALL)[:10])}))\b", re.I
)


def tenths_in_words(text: str, at: int) -> tuple[int, int] | None:
    """The tenths that follow a number at a place of a text, and where they end.

    >>> tenths_in_words("eighty-one point nine", 10), tenths_in_words("nine and a half", 4)
    ((9, 21), (5, 15))
    """
    found = _TENTHS.match(text, at)
    if found is None:
        return None
    return (SMALL[found["one"].lower()] if found["one"] else 5), found.end()


def cardinal(word: str) -> int:
    """A small number in digits or in one word."""
    plain = word.lower().replace(",", "")
    return int(plain) if plain.isdigit() else SMALL[plain]


_OF_A_SCALE = re.compile(rf"\s+(?:of\s+)?an?\s+({'|'.join(SCALES)})\b", re.I)


def scale_in_words(text: str, at: int) -> tuple[int, int] | None:
    """What a part at a place of a text is one of, where that is a number, and where it ends.

    >>> scale_in_words("half a million", 4), scale_in_words("a quarter of a million", 9)
    ((1000000, 14), (1000000, 22))
    """
    found = _OF_A_SCALE.match(text, at)
    return (SCALES[found[1].lower()], found.end()) if found else None


WORD = "|".join(sorted([*SMALL, *SCALES], key=len, reverse=True))
"""Any one word of a number."""
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
AGO = (
    rf"(?:{'|'.join(rf'(?<={one}.)' for one in _UNITS.split('|'))})(?:{_UNITS})\s+"
    r"(?:years?|months?)\s+(?:before|earlier|ago|previously|back)\b"
)
"""A number of years that begins behind another number: "against eight two years before"."""
_COMPARED = re.compile(rf"(?:\d|\b(?:{WORD}))\s+$", re.I)
_MOVED = (
    "edged moved jumped climbed inched ticked nudged pushed shifted surged soared rocketed stepped "
    "crawled bumped vaulted bounced increased lifted picked marched pulled raised pressed"
)
_ROSE = re.compile(
    rf"\b(?:{'|'.join(_MOVED.split())}|crept|went|gone|leapt|shot|rose|risen|share|turnout|vote|is|"
    r"was|back|add|adds|added|adding|totted|totting|ends|ended|ending) up$",
    re.I,
)


def may_hedge(before: str, ends: Set[str]) -> bool:
    """Whether words right before a number may end in a hedge; `ends` are the last words of all.

    >>> may_hedge("won by just over a ", {"over"}), may_hedge("he polled ", {"over"})
    (True, False)
    """
    said = before.lower().split()[-2:]
    if said and said[-1] in ("a", "an"):
        said.pop()
    return bool(said) and (said[-1] in ends or not said[-1].isalpha())


def hedges_nothing(text: str, start: int, hedge: str) -> bool:
    """Words before a number that compare, or rise, where they could be its hedge.

    >>> [hedges_nothing(text, text.find(hedge), hedge) for text, hedge in
    ...  [("60 fewer than two years ago", "fewer than"), ("turnout edged up to 60", "up to")]]
    [True, True]
    """
    near = max(0, start - 12)
    compares = hedge.lower().endswith("than") and _COMPARED.search(text, near, start)
    lasts = hedge.lower() == "over" and _STRETCHED.search(text, near, start)
    return bool(compares or lasts or _ROSE.search(text, near, start + len("up")))


_STRETCHED = re.compile(r"\b(?:stretch\w*|spread\w*|extend\w*|spann\w*) $", re.I)
"""What goes over a number of elections, and not by more than it."""


ABOUT = (
    "about|around|some|roughly|approximately|circa|close to|in the region of|an estimated|"
    "something like"
)
NEARLY = (
    "nearly|almost|just under|just short of|just below|just shy of|not quite|"
    "a little under|a little less than|a little short of|slightly under|slightly less than|"
    "the best part of|best part of|slightly below|a shade under|a fraction under|"
    "just less than|approaching|a whisker under|"
    "not far off|not far short of|getting on for|fractionally under|fractionally less than|"
    "marginally under|marginally less than|a touch under|a whisker short of|a shade less than"
)
"""Words before a number that put the exact one a little below it."""
JUST_OVER = (
    "just over|just above|just more than|a little over|a little more than|"
    "a little above|slightly over|slightly more than|slightly above|a shade over|a fraction over|"
    "barely more than|little more than|not much more than|hardly more than|scarcely more than|"
    "barely over|only just over|only just more than|fractionally over|fractionally more than|"
    "marginally over|marginally more than|a touch over|a shade more than|a whisker over"
)
"""Words before a number that put the exact one a little above it."""


_PRONOUN = re.compile(
    r"\b(?:the|this|that|any|every|no|another|notional|previous|last|earlier|old|new) one\b|"
    r"\bthe (?-i:(?:[A-Z][\w-]+ ){1,2})one\b|"
    r"\ban? [\w-]+(?: [\w-]+)? one\b|"
    r"\bone(?= of (?:just |only )?\d[\d,]{2})|"
    r"\bone(?= of (?:only|just) [\w-]+ (?:[A-Z][\w-]+ ){0,2}"
    r"(?:seats|MPs|constituencies) (?:in|won)\b)",
    re.I,
)


@lru_cache(maxsize=4)
def _pronouns(text: str) -> frozenset[int]:
    return frozenset(match.end() for match in _PRONOUN.finditer(text))


def is_pronoun(text: str, end: int) -> bool:
    """Whether the number that ends at a place is a "one" that stands for a noun.

    Most texts count nothing with that word, and are not searched for it.

    >>> is_pronoun("the last one", 12), is_pronoun("all but one", 11)
    (True, False)
    """
    return text[end - 3 : end].lower() == "one" and end in _pronouns(text)


A_POINT = (
    r"an?\s+(?:(?:full|whole|percentage|per\s?cent)\s+)*point"
    r"(?:\s+and\s+a\s+half\b|(?<=percentage\spoint)\b|(?<=cent\spoint)\b)"
    r"|(?:(?<=\sby\s)|(?<=over\s)|(?<=nder\s)|(?<=than\s)|(?<=arly\s)|(?<=most\s)|(?<=bout\s)"
    r"|(?<=\sup\s)|(?<=down\s))"
    r"a\s+point\b(?!\s+(?:of|and|where|at|that|to)\b)"
    r"|a\s+point(?=\s+(?:higher|lower|up|down|more|less|better|worse)\s+(?:than|on)\b)"
)
"""A point told without a figure: "a point and a half", "by just over a point"."""


def points_in_words(text: str) -> Fraction:
    """What a point told so comes to, as a part of one.

    >>> points_in_words("a point and a half")
    Fraction(3, 200)
    """
    return Fraction(3 if text.endswith("half") else 2, 200)


PERSONS = (
    r"(?:\s+(?:votes?|voters?|electors?|people|ballots?|persons?|adults?|residents?|seats?|MPs?))?"
)
SPANS = "elections|years|decades|months|weeks|days|counties|regions|contests|attempts|polls|seats"
"""What a number after "in" counts for itself: "two seats in three elections" is no part."""
