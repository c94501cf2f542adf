"""The nations, regions and seats that words may name, and of which of them a text is."""

import re
from collections.abc import Sequence, Set
from datetime import date

from tellers.check.reading.sentences import split
from tellers.record.contests import Contest
from tellers.record.matching.spelling import place_key
from tellers.record.places import Constituency
from tellers.record.record import Record, folded, folded_text

AREAS = {
    "scotland": "scotland", "scottish": "scotland", "border": "scotland", "wales": "wales",
    "welsh": "wales", "northern ireland": "northern ireland", "ulster": "northern ireland",
    "nationalists": "northern ireland", "unionists": "northern ireland", "england": "england",
    "english": "england", "london": "london", "north east": "north east",
    "north west": "north west", "yorkshire": "yorkshire", "east midlands": "east midlands",
    "west midlands": "west midlands", "south east": "south east", "south west": "south west",
    "east of england": "east of england",
}  # fmt: skip
"""Words for a nation or region, and its folded name; others than England are told of as such."""
_APART = {word: f" {word} " for word in AREAS}
_FIRST = tuple(sorted({word.split()[0] for word in AREAS}))


def areas_in(text: str) -> list[str]:
    """The nations and regions that words name, folded; "East of England" names no England."""
    if text.isascii() and not any(map(text.lower().__contains__, _FIRST)):
        return []
    said = f" {folded_text(text)} "
    told = [word for word, apart in _APART.items() if apart in said]
    return [AREAS[w] for w in told if not any(w in one and w != one for one in told)]


NATIONALISTS = {"Scotland": ("snp",), "Wales": ("pc",)}
"""Of whom the word is one party; in Northern Ireland it is of two."""
_OF_SCOTLAND = re.compile(r"\b(?:Scotland|Scottish|Scots|SNP)\b")
_OF_OTHERS = re.compile(r"\b(?:Wales|Welsh|Plaid|Ireland|Irish|Ulster|SDLP|Sinn)\b")
_THEIR = frozenset({
    "candidate", "candidates", "challenger", "flood", "gain", "gains", "hands", "hold", "holds",
    "landslide", "majority", "mp", "mps", "opponent", "rival", "rivals", "seat", "seats", "share",
    "stronghold", "surge", "tally", "tide", "victories", "victory", "vote", "wave", "win", "wins",
})  # fmt: skip
"""What is a party's behind "nationalist"."""


def nationalists_of(contests: Sequence[Contest], text: str) -> tuple[str, ...]:
    """The party that "the nationalists" are in a text on a seat, or on Scotland and all others."""
    if contests:
        return NATIONALISTS.get(contests[0].constituency.country, ())
    is_scottish = _OF_SCOTLAND.search(text) and not _OF_OTHERS.search(text)
    return NATIONALISTS["Scotland"] if is_scottish else ()


def is_nationalist(words: Sequence[str], at: int) -> bool:
    """Whether a word without a capital names that party: "the nationalists", "a nationalist win".

    >>> is_nationalist("a nationalist flood".split(), 1), is_nationalist(["nationalist", "pub"], 0)
    (True, False)
    """
    if words[at] == "nationalists":
        return True
    return words[at] == "nationalist" and words[at + 1 : at + 2] != [] and words[at + 1] in _THEIR


def home_of(title: str, text: str, contest: Contest | None, listed: Sequence[str] = ()) -> str:
    """The nation or region that a text is of by its title and first sentence, and of no one seat.

    `contest` is the one that it was taken to be of, of which neither of the two says a word, or
    only beside others: `listed` are the seats of the first sentence.
    """
    first = next((text[one.start : one.end] for one in split(text)), "")
    if contest is None:
        titled = areas_in(title)
        return titled[0] if len(titled) == 1 else ""
    if _is_headed(contest, title, first, listed):
        return ""
    titled = [one for one in areas_in(title) if one != "england"]
    shared = [one for one in titled if one in areas_in(first)]
    if not shared and len(titled) == 1:
        return titled[0]  # "London: Labour's best since Blair", and the capital is told of
    return next(iter(shared), "")


def is_wide(title: str, text: str, contest: Contest | None, listed: Sequence[str] = ()) -> bool:
    """Whether neither the title of a text nor its first sentence names the seat it was put to."""
    first = next((text[one.start : one.end] for one in split(text)), "")
    return contest is None or not _is_headed(contest, title, first, listed)


SEVERAL = 3
"""Seats from which on a first sentence is of none of those that it names."""


def _is_headed(contest: Contest, title: str, first: str, listed: Sequence[str]) -> bool:
    """Whether a title, or a first sentence that is of no others, names the seat of a contest."""
    return is_named(contest, title) or (len(listed) < SEVERAL and is_named(contest, first))


def is_named(contest: Contest, words: str) -> bool:
    """Whether words name the seat of a contest."""
    return any(folded(name) in folded(words) for name in contest.constituency.names)


_DATELINE = re.compile(
    r"^\s*[A-Z]{4,}(?: [A-Z]+)*,?(?: \w+\.? \d+,?(?: \d+)?| \(\w+\))? [-\N{EN DASH}\N{EM DASH}] "
)


def without_dateline(words: str) -> str:
    """A first sentence without where an agency wrote it: a text sent from London is not of it.

    >>> without_dateline("LONDON, Dec 13 - Boris Johnson has his mandate.")
    'Boris Johnson has his mandate.'
    """
    return _DATELINE.sub("", words)


NAMED_SINCE = date(1997, 5, 1)


def is_told(record: Record, place: Constituency, borne: Set[str]) -> bool:
    """Whether a name in a text can be taken for the seat.

    A name of one word that no seat has borne since 1997 is more often a person's or a county's:
    Galloway, Gordon, Buckrose.
    """
    drawn = record.boundary_sets.get(place.boundary_set)
    is_old = drawn is not None and drawn.ends_on is not None and drawn.ends_on <= NAMED_SINCE
    return not is_old or len(place.name.split()) > 1 or place_key(place.name) in borne


def borne_since(record: Record) -> Set[str]:
    """The names of all seats that were fought since 1997, in any spelling."""
    fought = {one.constituency for one in record.listing if one.polled_on >= NAMED_SINCE}
    return {place_key(name) for one in fought for name in record.constituencies[one].names}
