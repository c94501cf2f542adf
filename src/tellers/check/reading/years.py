"""The years that a text names, what only looks like one, and the hours of a night."""

import re
from datetime import date
from functools import lru_cache

from tellers.record.people import Precision
from tellers.style.branches import by_first_letters
from tellers.style.dates import DateMention, find_dates
from tellers.style.numbers import Amount

YEAR = re.compile(r"(?<!\d)(?<!\d[,.])(?:19[1-9]\d|20[0-4]\d)(?![,.]?\d)")
_SINCE = re.compile(r"\bsince (?:[\w-]+ ){0,5}?(?:1[89]|20)\d\d\b")


_BASE = re.compile(by_first_letters(
    r"\b(?:(?:up|down|more|fewer|better|worse|higher|lower|rise|fall|gain|loss|points|seats|\d+) on"
    r"|than (?:in|at|the \d[\d,]* (?:in|of|at)|(?:[A-Z][\w-]+ )?[A-Z][\w-]+['’]s)"
    r"|(?:times|double|twice|treble|triple|half|exceed(?:ed|ing|s)?|match(?:ed|ing|es)?|"
    r"beat(?:ing|s)?)(?= (?:its|their|his|her|the) )"
    r"|compare[ds]? (?:with|to)|against|since) "
    r"(?:[\w'’-]+ |\d[\d,.]* ){0,4}?(?:1[89]|20)\d\d\b"
    r"(?:,? and (?:[\w-]+ |\d[\d,]* ){0,3}?in (?:1[89]|20)\d\d\b)?"
))  # fmt: skip
_YARDSTICK = re.compile(
    r"\b(?:than|short of|shy of|below|above|beyond|behind|as \w+ as|like|match(?:es|ed|ing)?|"
    r"beat(?:s|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|rival(?:s|led|ling)?|"
    r"equal(?:s|led|ling)?|near(?:ly)?|close to) "
    r"(?:the|his|her|its|their|that|[A-Z][\w-]+(?: [A-Z][\w-]+)?['\u2019]s) "
    r"\d[\d,.]* (?:[\w-]+ ){0,4}?(?:of|in|from|at) (?:1[89]|20)\d\d\b"
)
"""A figure that another is held against, with its year: "just short of the 179 of 1997"."""


def without_bases(text: str) -> str:
    """A text without the years that it only compares with.

    >>> without_bases("Labour won 411 seats in 2024, seven fewer than in 1997.")
    'Labour won 411 seats in 2024, seven fewer than then.'
    >>> without_bases("There were 4,515 candidates, against 3,320 in 2019 and 3,304 in 2017.")
    'There were 4,515 candidates, than then.'
    >>> without_bases("A majority of 172 is just short of the 179 of 1997.")
    'A majority of 172 is just than then.'
    """
    if " 1" in text or " 2" in text:  # each of them ends with a year
        text = _BASE.sub("than then", _YARDSTICK.sub("than then", text))
    return text.replace("than than", "than")


_OF_BEFORE = re.compile(
    r"\b(turn(?:ed|ing)|overturn(?:ed|ing)|convert(?:ed|ing)|transform(?:ed|ing)|wip(?:ed|ing)|"
    r"(?:up|down|rise|fall|swing|gain) (?:on|from)|compared (?:with|to)|against|unlike|"
    r"from(?= (?:just |only )?\d)|had(?!(?: [\w'-]+){0,9} (?:when|until|before|till)\b))\b"
    r"((?:[^.;]|\.\d){0,70}?) (?:in|of|at) (?:19|20)\d\d\b"
)
"""The year of a majority that was turned into another, or of what a figure is up on."""
_ASIDE = re.compile(r", (?:who|which|whose|where|when|having)\b[^,;:.]*\b(?:19|20)\d\d\b[^,;:.]*")


def of_itself(text: str) -> str:
    """A text without the years that it only compares with, or names on the side.

    >>> of_itself("Labour, which had 202 in 2019, won 411 seats, up from 202 in 2019.")
    'Labour, which had 202, won 411 seats, up from 202.'
    >>> of_itself("In 2015 it won 330 seats, 24 more than in 2010.")
    'In 2015 it won 330 seats, 24 more than then.'
    """
    return _ASIDE.sub("", without_since(without_bases(_OF_BEFORE.sub(r"\1\2", text))))


def without_since(text: str) -> str:
    """A text without the years from which something is counted: they are not what it is about.

    >>> without_since("Labour has held Bootle since 1945.")
    'Labour has held Bootle since then.'
    """
    return _SINCE.sub("since then", text) if "since " in text else text


@lru_cache(maxsize=256)
def years_in(text: str) -> frozenset[int]:
    """The years that a text is of.

    >>> sorted(years_in("It won 418 in 1997, and 411 in 2024, of 2,024, most since 1945."))
    [1997, 2024]
    """
    if ("19" not in text and "20" not in text) or YEAR.search(text) is None:
        return frozenset()
    return frozenset(int(found) for found in YEAR.findall(without_since(text)))


_HOUR = re.compile(r"(?:[01]\d|2[0-3])[.:][0-5]\d\b|0\d[0-5]\d\b")
_AT_AN_HOUR = re.compile(r"(?:\b(?:at|until|till|before|after)\s+|(?:^|[.!?\n])\s*)$")
_ONE_POINT = re.compile(r"one (?:point|stage)\b(?! \w+ per)")


def is_moment(text: str, amount: Amount) -> bool:
    """Whether a figure is a point in time, and counts nothing.

    "02.48 BISHOP AUCKLAND", "more at 0600", "a recount had been talked of at one point".
    """
    if _ONE_POINT.match(text, amount.start):
        return text.endswith(("at ", "At "), 0, amount.start)
    found = _HOUR.match(text, amount.start)
    if found is None or found.end() != amount.end:
        return False
    return bool(_AT_AN_HOUR.search(text[max(0, amount.start - 12) : amount.start]))


_COUNTED = re.compile(r"\s+(?:votes|ballots|voters|electors|ahead|more|fewer)\b")
_COUNTING = re.compile(
    r"(?<!\bthe )(?<!\bThe )(?<!\d )\b(?:majority|margin|lead) of (?:just |only )?$"
)
_OF_A_YEAR = re.compile(
    r"(?:\b(?:the|their|its|these|those|her|his)|['\N{RIGHT SINGLE QUOTATION MARK}]s|"
    r"s['\N{RIGHT SINGLE QUOTATION MARK}])\s+$",
    re.I,
)
A_YEAR = len("2024")
"""Digits of a year."""


def is_count(text: str, mention: DateMention) -> bool:
    """Whether four digits that look like a year count votes instead."""
    if mention.month or mention.end - mention.start != A_YEAR:
        return False
    before = text[max(0, mention.start - 24) : mention.start]
    if _OF_A_YEAR.search(before):
        return False
    return bool(_COUNTED.match(text, mention.end) or _COUNTING.search(before))


_SAYS_WHEN = re.compile(
    r"^\W*(?:(?:(?:First |Last )?(?:Published|Posted|Updated|Filed)(?: on| at)?|Date)\b[^\n]{0,50}"
    r"|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? "
    r"\d{4}"
    r"(?:,? (?:at )?\d{1,2}[.:]\d\d ?(?:[ap]m|GMT|BST)?)?)\W*$",
    re.M,
)
_AT_THE_HEAD = 400


def published_in(text: str) -> date | None:
    r"""The day on which a text says, in a line of its own at its head, that it was published.

    >>> published_in("Published: 14 December 2019\n\nKensington changed hands.")
    datetime.date(2019, 12, 14)
    >>> published_in("The seat was last fought on 14 December 2019.") is None
    True
    """
    for line in _SAYS_WHEN.finditer(text[:_AT_THE_HEAD]):
        for mention in find_dates(line[0]):
            if mention.dated and mention.dated.precision is Precision.DAY:
                return mention.dated.on
    return None
