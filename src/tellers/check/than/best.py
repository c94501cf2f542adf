"""A vote, a share or a majority held against the best, or the worst, that somebody ever had here.

"Smaller than his best", "better than Mr Lloyd ever managed", "the lowest share that he has had
here": the contests of the seat in which he stood are a closed world.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.measure.query import Reading, counted
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person
from tellers.check.statement.said import Said
from tellers.check.than import words
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.record.matching.near import is_first_name
from tellers.style.names import plain
from tellers.style.numbers import write_share, write_votes

MORE = frozenset({"bigger", "larger", "better", "higher", "greater", "more", "fatter", "wider"})
LOWEST = frozenset({
    "worst", "lowest", "smallest", "narrowest", "slimmest", "thinnest", "tightest", "closest",
})  # fmt: skip
KINDS = frozenset({"comparative", "ranking"})


class Had(NamedTuple):
    """What somebody had in one contest: how much, and of which result."""

    value: Fraction
    frame: Frame


def of_his_best(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with what it holds against somebody's best."""
    found = list(told)
    is_dated = not marked.letters.isdisjoint("YD")  # it may be of that year
    if is_dated or not marked.find(words.OF_HIS_OWN):
        return found
    for page in pages[:1] if pages and pages[0].scene is not None else ():
        for verdict in (*_than(page, marked), *_of_his_own(page, marked)):
            own = verdict.claim
            found = [v for v in found if not (v.claim.kind in KINDS and v.claim.meets(own))]
            found = [v for v in found if v.claim.kind != "outside_record" or not v.claim.meets(own)]
            found.append(verdict)
    return sorted(found, key=BY_PLACE)


def _than(page: Page, marked: Marked) -> Iterator[Verdict]:
    for pattern in words.THAN_BEST:
        for match in marked.finds(pattern):
            said = Said(page, marked, match)
            noun = _noun(said.before)
            is_more = match["how"] in MORE
            is_least = (match.groupdict().get("what") or "") in LOWEST if (
                "what" in match.groupdict()
            ) else not is_more  # fmt: skip
            found, is_open = list[tuple[int, Verdict]](), False
            for who in _people(said):
                ours, had = _ours(said, noun, who), _had(said, who, noun)
                if not had:
                    continue
                if ours is None:  # he may be meant, and nothing is told of him
                    is_open = True
                    continue
                best = (min if is_least else max)(had, key=lambda one: one.value)
                holds = (ours > best.value) == is_more and ours != best.value
                told = _verdict(said, "comparative", who, noun, best, holds=holds)
                found.append((len(had), told))
            good = [v for _, v in found if v.verdict is Finding.SUPPORTED]
            if good:
                yield good[0]
            elif found and not is_open:  # of several, he who stood most often has a best
                yield max(found, key=lambda one: one[0])[1]


def _of_his_own(page: Page, marked: Marked) -> Iterator[Verdict]:
    for pattern in words.HIS_OWN_ORDER:
        for match in marked.finds(pattern):
            said = Said(page, marked, match)
            noun = _noun(f" {match['noun']} ")
            is_least = match["what"] in LOWEST
            for who in _people(said):
                now = [one for one in _had(said, who, noun, is_now=True) if one.frame.is_now]
                earlier = _had(said, who, noun)
                if not now or not earlier:
                    continue
                best = (min if is_least else max)(earlier, key=lambda one: one.value)
                own = now[0].value
                holds = own < best.value if is_least else own > best.value
                yield _verdict(said, "ranking", who, noun, best, holds=holds)
                return


def _noun(before: str) -> str:
    """What is compared, by the last noun before: a majority, a share, else votes; or nothing."""
    found = list(words.NOUN_OF_BEST.finditer(before[-90:]))
    if not found:
        return ""
    last = found[-1]
    return next(name for name in ("majority", "share", "votes") if last.groupdict()[name])


def _ours(said: Said, noun: str, who: Person) -> Fraction | None:
    """What is held against somebody's best: the majority of the contest, or what was polled.

    That has to be told before, and of whom the words are: another's figure is none of his.
    """
    now = said.scene.now
    if now is None or isinstance(now.result, Notional):
        return None
    if noun == "majority":
        majority = figures.find_majority(now.result)
        return Fraction(majority) if majority is not None else None
    letter = {"share": "Q", "votes": "N"}.get(noun, "")
    end = said.span("span")[0]
    told = [m for m in said.marked.marks if m.letter == letter and letter and m.end <= end]
    own = _whose(said, who, noun) if told else []
    return next((value for value in own if any(m.amount.fits(value) for m in told)), None)


def _whose(said: Said, who: Person, noun: str) -> list[Fraction]:
    """What is held against somebody's best: what he polled, where he stands and is not named."""
    now = said.scene.now
    own = [one.value for one in _had(said, who, noun, is_now=True) if one.frame.is_now]
    if now is None or (own and not said.match.groupdict().get("who")):
        return own
    others = (*_named(said)[::-1], said.page.person, said.page.party)
    other = next((x for x in others if isinstance(x, Person | Parties) and x != who), None)
    total = figures.total_votes(now.result) if noun == "share" else 1
    return [Fraction(votes, total or 1) for _, votes, _ in counted(now, other)] if other else []


def _people(said: Said) -> list[Person]:
    """Whose best it is: the one who is named, else he of the sentence, or whoever was spoken of."""
    symbol = said.match.groupdict().get("who")
    if symbol:
        who = said.page_who(symbol)
        return [who] if isinstance(who, Person) else []
    is_own = not words.WHICH_IS.search(said.before[-30:])
    people = [*(_named(said) if is_own else ()), said.page.person, *said.page.people]
    rivals = _rivals(said)
    known = (one for one in people if isinstance(one, Person) and one not in rivals)
    return list(dict.fromkeys(known))


def _named(said: Said) -> list[object]:
    """Whom the words before a comparison name, but for those who are only held against another."""
    symbols = (found["who"] for found in words.ONE_NAMED.finditer(said.before))
    named = [said.marked.mark(symbol).value for symbol in symbols]
    rivals = _rivals(said)
    return [one for one in named if one not in rivals]


def _rivals(said: Said) -> list[object]:
    """Whose figures are only told beside another's: "to Caroline Ansell's 26,951"."""
    found = words.A_RIVAL.finditer(said.before)
    return [said.marked.mark(one["who"]).value for one in found]


def _had(said: Said, who: Person, noun: str, *, is_now: bool = False) -> list[Had]:
    """What somebody had in each contest of the seat before this one, or with it."""
    found: list[Had] = []
    for frame in said.scene.ever:
        if isinstance(frame.result, Notional) or (frame.is_now and not is_now):
            continue
        own = [c for c in frame.result.contest.candidacies if _is_one(c, who)]
        if len(own) != 1:
            continue
        votes, won = frame.result.votes[own[0].id], figures.find_winner(frame.result)
        if noun == "majority":
            majority = figures.find_majority(frame.result)
            if won is not None and won.id == own[0].id and majority is not None:
                found.append(Had(Fraction(majority), frame))
        elif noun:
            total = figures.total_votes(frame.result)
            if total:  # nobody voted where one stood unopposed
                found.append(Had(Fraction(votes, total if noun == "share" else 1), frame))
    return found


def _is_one(one: Candidacy, who: Person) -> bool:
    """Whether a candidacy of the seat is somebody's: Vince Cable was Vincent on other papers."""
    if one.name is None:
        return False
    for _, other in who.standings:
        if other.name == one.name or (one.member and one.member == other.member):
            return True
        if other.name and plain(other.name.last) == plain(one.name.last):
            firsts = plain(other.name.first or "").split()
            return is_first_name((plain(one.name.first or "").split() or [""])[0], firsts)
    return False


def _verdict(said: Said, kind: str, who: Person, noun: str, best: Had, *, holds: bool) -> Verdict:
    value = best.value
    shown = write_share(value) if noun == "share" else write_votes(int(value))
    year = best.frame.year
    reading = Reading(f"{noun} of {who.name} here", None, f"{shown} in {year}", (best.frame.row,))
    right = f"{float(100 * value):.2f}" if noun == "share" else str(int(value))
    return said.verdict(kind, said.span("span"), holds, reading, correct=right)
