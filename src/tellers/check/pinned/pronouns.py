"""Two of one poll, one by a name and one by a pronoun: "she polled 22,727 to Mr Davies's 19,458".

Whose each figure is follows from where it stands: behind a verb, behind "his", before "for him",
or between the two as the gap. It is asked only of a sentence all of whose other words are known to
tell of no other day and of no other figure, and the pronoun is of whoever was named before, of that
gender. Where it may be of the one who is named as well, his figure bears the words out too.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Person
from tellers.record.contests import Candidacy, Notional

PRONOUN = compiled(r" (?P<he>he|him|his|himself|she|her|hers|herself)(?= )")
OF_A_MAN = frozenset({"he", "him", "his", "himself"})
NAMED = re.compile(r" (C\d+)(?= )")
COUNT = re.compile(r" (N\d+)(?= )")
GOT = (
    r"(?:polled|polling|took|taking|taken|won|winning|got|getting|attracted|attracting|amassed|"
    r"amassing|received|receiving|secured|securing|collected|collecting|gathered|mustered|drew|"
    r"managed|piled|racked|up|notched|had|has|having|been|backed by|with|on|scored|earned|"
    r"supported by|garnered|totalled|himself|herself)"
)
_HEDGE = r"(?:just|only|a|an|the|some|mere|total|of|own|exactly|all)"
_TALLY = r"(?:tally|total|vote|votes|score|haul|poll|count|figure|support|personal|final|winning)"
_IS = r"(?:was|were|is|of|stood|at|came|to|being|amounted|reached)"
_VOTERS = r"(?:votes?|ballots?|papers|crosses|people|voters|electors|constituents|locals|of them)"
_FOR = (
    rf"(?: {_VOTERS})*(?: (?:were|was|had|have|who|that|went|cast|put|their|cross|beside|by))*"
    r" (?:(?:voted |plumped |opted |came out |turned out |cast |were |went )?for|went to|"
    r"backed|chose|supported|preferred|wanted|picked)"
)
HARMLESS = frozenset({
    "'", "'s", "(", ")", ",", "-", ".", ":", ";", "a", "adrift", "against", "ahead", "all",
    "amassed", "amassing", "amounted", "an", "and", "as", "at", "attracted", "attracting",
    "backed", "ballot", "ballots", "been", "behind", "being", "beside", "between", "but", "by",
    "came", "cast", "chose", "clear", "collected", "collecting", "comfortable", "compared",
    "constituents", "count", "cross", "crosses", "dame", "difference", "divided", "dr", "drew",
    "earned", "electors", "enough", "exactly", "figure", "final", "for", "from", "gap",
    "garnered", "gathered", "getting", "got", "had", "has", "haul", "having", "he", "her",
    "here", "hers", "herself", "him", "himself", "his", "in", "is", "just", "lay", "lead",
    "locals", "majority", "managed", "margin", "mere", "miss", "mr", "mrs", "ms", "mustered",
    "narrow", "not", "notched", "of", "on", "only", "opted", "out", "own", "papers", "people",
    "personal", "picked", "piled", "plumped", "poll", "polled", "polling", "preferred", "put",
    "racked", "reached", "received", "receiving", "score", "scored", "secured", "securing",
    "separated", "separates", "separating", "she", "short", "sir", "slender", "some",
    "standing", "stood", "success", "support", "supported", "taken", "taking", "tally", "than",
    "that", "the", "their", "them", "there", "to", "took", "total", "totalled", "triumph", "up",
    "victory", "vote", "voted", "voters", "votes", "wanted", "was", "went", "were", "whereas",
    "which", "while", "who", "win", "winning", "with", "won",
})  # fmt: skip
"""Words of which none tells of another day, or of another figure."""
BETWEEN = compiled(
    r" between (?:him|her|C\d+) and (?:him|her|C\d+) (?:there )?(?:was|were|stood|lay|came) "
    r"(?:(?:just|only|some|a) )*$"
)
A_GAP = compiled(
    r"^ (?:votes? |ballots? |ballot papers |papers )?(?:(?:(?:alone|only) )?"
    r"(?:separated|separates|separating|divided|stood between|lay between)|"
    r"(?:- )?(?:vote )?(?:victory|win|triumph|success|majority|margin|lead|gap|difference|"
    r"(?P<back>short|adrift|behind)|(?P<fore>ahead|clear)))(?= )"
)
AS_VOTES = compiled(r"^ (?:votes? )?(?:of|more|fewer|-)(?= )")
HIS = compiled(rf" (?P<he>his|her)(?: (?:{_TALLY}|{_IS}|{_HEDGE}))* $")
ITS_OWN = compiled(rf" (?P<c>C\d+) '(?:s)?(?: (?:{_TALLY}|{_IS}|{_HEDGE}))* $")
DID = compiled(rf" (?P<who>C\d+|he|she)(?: (?:,|who|{GOT}|{_HEDGE}))* $")
FOR_WHOM = compiled(rf"^{_FOR} (?P<who>C\d+|him|her)(?= )(?! 's)")
OF_WHOM = compiled(r"^ (?:votes )?of (?P<who>C\d+)(?= )")
WITH_SO_MANY = compiled(r"^ with (?:(?:just|only|a|total|of|his|her) )*$")
GOES_ON = compiled(r" , (?P<who>C\d+|hers|his|he|she)(?= )")


class Pair(NamedTuple):
    """The two of one sentence: him who is named, and those whom the pronoun may mean."""

    frame: Frame
    named: Candidacy
    others: tuple[Candidacy, ...]
    is_sure: bool


def of_pairs(page: Page, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the votes of one named and of one by a pronoun."""
    pair = _pair_of(page, marked) if " N" in marked.skeleton else None
    if pair is None:
        return list(told)
    found = list(told)
    for verdict in _verdicts(page, marked, pair):
        over = [one for one in found if one.claim.meets(verdict.claim)]
        good = any(one.verdict is Finding.SUPPORTED for one in over)
        if good and not (verdict.verdict is Finding.CONTRADICTED and pair.is_sure):
            continue
        found = [one for one in found if one not in over] + [verdict]
    return sorted(found, key=BY_PLACE)


def _pair_of(page: Page, marked: Marked) -> Pair | None:
    if not marked.may_have(PRONOUN):
        return None
    text = marked.skeleton
    men = {m["he"] in OF_A_MAN for m in PRONOUN.finditer(text)}
    symbols = set(NAMED.findall(text))
    now = page.scene.now if page.scene else None
    if len(men) != 1 or len(symbols) != 1 or now is None or isinstance(now.result, Notional):
        return None
    if not all(one in HARMLESS or _is_mark(one) for one in marked.symbols):
        return None
    named = marked.mark(symbols.pop()).value
    if not isinstance(named, Person):
        return None
    own = now.candidacies(named)
    he = "he" if men.pop() else "she"
    people = [one for one in (page.person, *page.people) if isinstance(one, Person)]
    told = [one for one in dict.fromkeys(people) if page.may_be(one, he)]
    others = {c.id: c for one in told for c in now.candidacies(one) if c not in own}
    if len(own) != 1 or not others:
        return None
    is_sure = len(others) == 1 and not page.may_be(named, he)
    return Pair(now, own[0], tuple(others.values()), is_sure)


def _is_mark(symbol: str) -> bool:
    return symbol[0] in "CN" and symbol[1:].isdigit()


LEAST = 5
"""A smaller number is no count of votes of somebody with a pronoun."""


def _verdicts(page: Page, marked: Marked, pair: Pair) -> Iterator[Verdict]:
    text, votes = marked.skeleton, pair.frame.result.votes
    for match in COUNT.finditer(text):
        mark = marked.mark(match[1])
        left, right = text[: match.start() + 1], text[match.end() :] + " "
        if mark.amount.value < LEAST:
            continue
        gap = A_GAP.match(right) or BETWEEN.search(left)
        if gap is not None:
            yield from _gap(page, marked, mark, pair)
        elif (who := _owner(left, right)) is not None:
            own = (pair.named,) if who[0] == "C" else pair.others
            is_own = who[0] == "C" or pair.is_sure or text.find(" C") > text.find(f" {who} ")
            may_be = own if is_own else (*own, pair.named)
            fits = next((c for c in may_be if mark.amount.fits(votes[c.id])), None)
            if fits is None and len(own) > 1:
                continue
            whose = fits or own[0]
            yield _told(page, marked, mark, pair.frame, whose, holds=fits is not None)


def _owner(left: str, right: str) -> str | None:
    """Whose a count of votes is by where it stands; None where the words do not say."""
    if AS_VOTES.match(right) and not OF_WHOM.match(right):
        return None
    for found in (FOR_WHOM.match(right), OF_WHOM.match(right) if left.endswith(" the ") else None):
        if found is not None:
            return found["who"]
    if found := HIS.search(left):
        return found["he"]
    if found := ITS_OWN.search(left):
        return found["c"]
    if WITH_SO_MANY.match(left):
        found = GOES_ON.search(right)
        return found["who"] if found else None
    found = DID.search(left)
    return found["who"] if found else None


def _gap(page: Page, marked: Marked, mark: Mark, pair: Pair) -> Iterator[Verdict]:
    """How far the two were apart, where only one can be meant."""
    votes = pair.frame.result.votes
    if len(pair.others) != 1:
        return
    wide = abs(votes[pair.named.id] - votes[pair.others[0].id])
    line = f"{pair.named.name} and {pair.others[0].name}, {pair.frame.words}"
    why = f"{votes[pair.named.id]:,} and {votes[pair.others[0].id]:,}"
    reading = Reading(line, wide, why, (pair.frame.row,))
    yield _verdict(page, marked, mark, "lead", reading, holds=bool(mark.amount.fits(wide)))


def _told(
    page: Page, marked: Marked, mark: Mark, frame: Frame, whose: Candidacy, *, holds: bool
) -> Verdict:
    line, right = f"votes of {whose.name}, {frame.words}", frame.result.votes[whose.id]
    reading = Reading(line, right, "as declared", (frame.row,))
    return _verdict(page, marked, mark, "votes", reading, holds=holds)


def _verdict(
    page: Page, marked: Marked, mark: Mark, kind: str, reading: Reading, *, holds: bool
) -> Verdict:
    claim = marked.claim(mark.start, mark.end, kind)
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    own = page.scene.contest.id if page.scene else ""
    claimed = str(int(mark.amount.value))
    return Verdict(
        claim, finding, own, reading.words, claimed, str(reading.value), reading.why, reading.cites
    )  # fmt: skip
