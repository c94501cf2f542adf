"""What a sentence ties together: person and party, an event and its day, a figure and a noun."""

import re
from collections.abc import Iterator, Mapping
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
MARGIN, VOTES = "margin", "votes"
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


def noun_of(left: str, right: str) -> str:
    """What a figure is said to be, from the words before and after it; empty where none says."""
    if found := _THIS_OF.match(right) or _OF.search(left[-80:]):
        return _NOUNS.get(found["noun"], found["noun"])
    if not right.startswith((" vote ", " votes ")):
        return ""
    if _WON_BY.search(left[-120:]):
        return MARGIN
    return VOTES if _POLLED.search(left[-60:]) and _VOTES.match(right) else ""
