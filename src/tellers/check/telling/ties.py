"""What a sentence ties together: person and party, an event and its day, a figure and a noun."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tellers.check.reading.marking import TITLES, Marked
from tellers.record.record import folded_text

_STANDS_AS = r"(?:candidate|challenger|hopeful|contender|mp|rival|incumbent|winner|victor)"
_NO_LINK = r"(?!(?:and|or|to|by|from|with|than|over|while) )"
_PARTY_OF = (
    re.compile(rf" (?P<party>P\d+) (?:'s )?(?:{_STANDS_AS} )?(?:, )?(?P<who>C\d+)(?= )"),
    re.compile(r" (?P<who>C\d+) \( (?:the )?(?P<party>P\d+) \)"),
    re.compile(
        r" (?P<who>C\d+) , (?:(?:of|for|from|the|a|an) ){0,3}(?P<party>P\d+)"
        rf"(?= (?:[,.;]|{_STANDS_AS} ))"
    ),
    re.compile(r" (?P<who>C\d+) (?:for|of) (?:the )?(?P<party>P\d+)(?= )"),
    re.compile(
        r" (?P<who>C\d+) (?:has |had )?(?:held|kept|retained|won|took|gained|regained) "
        r"(?:S\d+|(?:the|his|her) seat)(?: S\d+)? for (?:the )?(?P<party>P\d+)(?= )"
    ),
)
_NEAR_PARTY = re.compile(rf" (?P<party>P\d+) (?:{_NO_LINK}[a-z'-]+ ){{0,4}}(?P<who>C\d+)(?= )")
"""A party before a person, as in "the former Labour leader Jeremy Corbyn": known, never told."""
_EVENTS: Mapping[str, str] = {
    "suspended": "suspended", "expelled": "expelled", "readmitted": "readmitted",
    "reinstated": "readmitted", "resigned": "resigned", "quit": "resigned", "died": "died",
    "born": "born", "defected": "defected", "barred": "barred", "blocked": "barred",
    "sacked": "sacked", "dismissed": "sacked", "deselected": "deselected", "jailed": "jailed",
}  # fmt: skip
"""What happens to somebody once, or so seldom that one day is another's; and one word for each."""
_HAPPENED = re.compile(
    rf" (?P<verb>{'|'.join(_EVENTS)})"
    r"(?: (?!(?:and|but|then|before|after|or|until) )(?:[a-z'-]+|[PCS]\d+)){0,5}?"
    r" (?:in|on|since|early in|late in) (?P<day>[A-Z]\d+)(?= )"
)
_OF = re.compile(
    r" (?P<noun>majority|margin|lead|share|turnout|swing)"
    r"(?: (?:fell|rose|dropped|grew|slipped|climbed|went|up|down|was|is)){0,2}"
    r"(?: (?:from|by) [NQT]\d+)?"
    r"(?: (?:of|was|is|were|to|at|stood|came|fell|rose|just|only|a|the|mere|some)){0,4} $"
)
_THIS_OF = re.compile(r" (?:votes? )?(?P<noun>majority|margin|lead|share|turnout|swing)(?= )")
_WON_BY = re.compile(
    r" (?:won|win|beat|beaten|lost|defeated|ahead|victory|held|elected|home)(?: [^ ]+){0,6} by $"
)
_POLLED = re.compile(
    r" (?:won|polled|polling|took|taking|received|got|with|had|secured|attracted)"
    r"(?: (?:just|only|some)){0,2} $"
)
_VOTES = re.compile(
    r" votes?(?= )(?! (?:ahead|more|fewer|clear|in|behind|short|adrift|to|from|than|between|"
    r"separating|majority|lead|margin|up|down|left|extra)\b)"
)
_OF_WHOLE = re.compile(
    r" of (?:(?:the|its|their|his|her|all|P\d+|C\d+|'s) ){0,4}"
    r"(?P<whole>votes?|voters|ballots|seats|electorate|electors)(?= )"
)
_DEPOSITS = re.compile(
    r" (?:of (?:the |its |all )?(?:N\d+ )?)?(?:(?:candidates|parties) )?"
    r"(?P<fate>lost|forfeited|kept|saved|retained) (?:their|a|the) deposits?(?= )"
)
_CANDIDATES = re.compile(r" candidates (?!have |had |did )")
MARGIN, VOTES = "margin", "votes"
_VOTE, _ROLL, _HOUSE = "part of the vote", "part of the electorate", "part of the seats"
_WHOLES: Mapping[str, str] = {"electorate": _ROLL, "electors": _ROLL, "seats": _HOUSE}
CANDIDATES, LOST, KEPT = "candidates", "lost deposits", "kept deposits"
APART = (
    frozenset({"turnout", "share"}), frozenset({"turnout", "swing"}),
    frozenset({"turnout", MARGIN}), frozenset({"swing", "share"}), frozenset({_VOTE, _ROLL}),
    frozenset({_VOTE, _HOUSE}),
    frozenset({_ROLL, _HOUSE}), frozenset({CANDIDATES, LOST}), frozenset({CANDIDATES, KEPT}),
)  # fmt: skip
"""Couples of nouns of which one figure can never be both."""
_NOUNS: Mapping[str, str] = {"majority": MARGIN, "lead": MARGIN}


@dataclass(frozen=True, slots=True)
class Tie:
    """That somebody is of a party, or that something happened to him on a day.

    `what` is the party or the event, `start` where in the text the party or the day stands; it
    `is_told` where it is said in so many words, and the two are not only near each other.
    """

    who: str
    what: str
    start: int
    is_told: bool = True
    first: str = ""

    def is_of(self, other: "Tie") -> bool:
        """Whether another is of the same person: of his surname, and of no other first name."""
        is_one = self.first == other.first or not self.first or not other.first
        return self.who == other.who and is_one


def parties_of(marked: Marked, named: Mapping[int, str]) -> Iterator[Tie]:
    """Every person of a sentence who is told with a party."""
    numbers = {symbol: number for number, symbol in enumerate(marked.symbols)}
    told = [(one, True) for pattern in _PARTY_OF for one in pattern.finditer(marked.skeleton)]
    told += [(one, False) for one in _NEAR_PARTY.finditer(marked.skeleton)]
    for match, is_told in told:
        party = numbers[match["party"]]
        who, what = named.get(numbers[match["who"]], ""), named.get(party, "")
        if who and what:
            first = _first_name(marked, numbers[match["who"]])
            yield Tie(who, what, marked.starts[party], is_told, first)


def _first_name(marked: Marked, number: int) -> str:
    words = folded_text(marked.text[marked.starts[number] : marked.ends[number]]).split()
    return words[0] if len(words) > 1 and words[0] not in TITLES else ""


def events_of(marked: Marked, named: Mapping[int, str]) -> Iterator[Tie]:
    """Every event of a sentence that has its day behind it, and of whom it is told."""
    for match in _HAPPENED.finditer(marked.skeleton):
        number = sum(at < match.start("verb") for at in marked.offsets)
        before = [key for n, key in named.items() if n < number]
        day = marked.starts[sum(at < match.start("day") for at in marked.offsets)]
        yield Tie(before[-1] if before else "", _EVENTS[match["verb"]], day)


def noun_of(left: str, right: str, *, part: bool = False) -> str:
    """What a figure is said to be, from the words before and after it; empty where none says.

    `part` says that it is a part of a whole, such as a third.
    """
    if found := _THIS_OF.match(right) or _OF.search(left[-80:]):
        return _NOUNS.get(found["noun"], found["noun"])
    if found := _OF_WHOLE.match(right) if part else None:
        return _WHOLES.get(found["whole"], _VOTE)
    if "candidate" in right[:60] or "deposit" in right[:60]:
        return _of_candidates(left, right)
    if not right.startswith((" vote ", " votes ")):
        return ""
    if _WON_BY.search(left[-120:]):
        return MARGIN
    return VOTES if _POLLED.search(left[-60:]) and _VOTES.match(right) else ""


def _of_candidates(left: str, right: str) -> str:
    """How many stood, or lost or kept their deposits: "four of the eight candidates lost"."""
    is_whole = left.endswith((" of the ", " of "))
    found = None if is_whole else _DEPOSITS.match(right)
    if found is not None:
        return LOST if found["fate"] in ("lost", "forfeited") else KEPT
    return CANDIDATES if is_whole and _CANDIDATES.match(right) else ""


_MORE = (
    r"(?! (?:votes? )?(?:more|fewer|ahead|clear|behind|short|majority|lead|margin|up|down|extra|"
    r"adrift|per|seats?|years?|days?|candidates?|points?)\b)"
)
_HAD = (
    re.compile(
        r" (?P<who>[CP]\d+)(?: 's| ,| who)? (?:(?:took|taking|polled|polling|won|winning|got|"
        r"received|had|with|on|secured|attracted|managed|\() )?(?:(?:just|only|some|with) )?"
        rf"(?P<figure>N\d+)(?= ){_MORE}"
    ),
    re.compile(
        r" (?P<figure>N\d+) (?:votes? )?(?:for|went to) (?:the )?(?:P\d+ (?:'s )?)?"
        r"(?P<who>C\d+)(?= )"
    ),
    re.compile(
        r" (?P<figure>N\d+) (?:votes? )?(?:for|went to) (?:the )?(?P<who>P\d+)(?! (?:'s )?C)"
    ),
)
_THEN = (
    re.compile(
        r" in (?P<who>Y\d+) (?:, )?(?:(?!in |and |but )(?:[a-z]+|[CP]\d+|'s) ){0,4}?(?:was|"
        r"stood at) (?:(?:just|only) )?(?P<figure>[NQ]\d+)(?= )"
    ),
    re.compile(r" (?P<figure>[NQ]\d+)(?: votes| per cent)? in (?P<who>Y\d+)(?= )"),
)


def votes_of(marked: Marked, named: Mapping[int, str]) -> Iterator[Tie]:
    """Everybody who is told with a count beside his name, and where the count stands."""
    yield from _figures_of(marked, _HAD, lambda number: named.get(number, ""))


def years_of(marked: Marked) -> Iterator[Tie]:
    """Every figure that is told of a year, and of which."""

    def year(number: int) -> str:
        return marked.text[marked.starts[number] : marked.ends[number]]

    yield from _figures_of(marked, _THEN, year)


def _figures_of(
    marked: Marked, patterns: Iterable[re.Pattern[str]], who: Callable[[int], str]
) -> Iterator[Tie]:
    numbers = {symbol: number for number, symbol in enumerate(marked.symbols)}
    for pattern in patterns:
        for match in pattern.finditer(marked.skeleton):
            key = who(numbers[match["who"]])
            if key:
                yield Tie(key, "", marked.starts[numbers[match["figure"]]])
