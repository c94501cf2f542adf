"""A party's best or worst in its own seat since a year: "its biggest Tory majority since 1983".

The year is the last in which the figure was passed, or as good: it is right of that year, or of the
one in which the seat was first fought. Contests of the seat's own name are asked, with by-elections
and without; where boundaries changed in between, the record compares what bore the name.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.measure.query import A_PERSON, who_is
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person, Who
from tellers.check.succession import words
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.people import Citation
from tellers.style.numbers import write_share, write_votes

Exact = int | Fraction
Answer = tuple[int, str, tuple[Citation, ...]]


class Asked(NamedTuple):
    """What is said to be an extreme: of which measure, whose (nobody's: of all), which end."""

    measure: str
    keys: tuple[str, ...]
    sign: int
    year: int


def of_bests(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts on a party's extremes in the seat of a sentence, where nothing sure was told."""
    text = marked.skeleton
    if (
        not words.AT_ITS_BEST.search(text)
        or not words.SINCE_A_YEAR.search(text)
        or words.ELSEWHERE.search(text)
    ):
        return
    scenes = [page for page in pages if page.scene is not None and page.scene.now is not None]
    if len(scenes) != 1:
        return
    for pattern in (words.PARTYS, words.OF_PARTY, words.OF_ANY):
        for found in pattern.finditer(text):
            if words.SO_MANY_SEATS.search(text[: found.start() + 1]):
                continue  # it is the most, or the fewest, of the whole
            year = marked.mark(found["year"])
            sure = [one for one in told if one.verdict is not Finding.UNCHECKABLE]
            start, end = marked.span(*found.span())
            is_read = any(
                one.claim.kind in ("first since", "ranking")
                and one.claim.start < end and start < one.claim.end
                for one in sure
            )  # fmt: skip
            asked = _asked(scenes[0], marked, found) if not is_read else None
            if asked is not None:
                first, _ = marked.span(*found.span("verb"))
                claim = marked.claim(first, year.end, "first since")
                yield from _verdict(scenes[0], asked, claim)


def _asked(page: Page, marked: Marked, found: re.Match[str]) -> Asked | None:
    named = found.groupdict()
    symbol = next((s.split()[0] for key in ("party", "own") if (s := named.get(key))), "")
    who = named.get("who") or ""
    symbol = symbol or (who.split()[0] if who.startswith("P") else "")
    keys = _keys(page, marked, symbol, who, found.start())
    if keys is None:
        return None
    what = named.get("what") or _noun_before(marked, found.start())
    measure = "majority" if "majorit" in what or what == "margin" else ""
    measure = measure or ("share" if "share" in what else "votes" if NUMBER.search(what) else "")
    if found["verb"] in ("most", "fewest"):
        measure = measure or "votes"
    if not measure:
        return None
    sign = 1 if found["verb"] in words.UP else -1
    return Asked(measure, keys, sign, marked.mark(found["year"]).dated.on.year)


NUMBER = re.compile(r"^(?:votes?|total|tally|poll)$")


def _keys(page: Page, marked: Marked, symbol: str, who: str, at: int) -> tuple[str, ...] | None:
    """The labels of the party that is meant; none of any party; None where nothing says."""
    if symbol:
        value = marked.mark(symbol).value
        return value.keys if isinstance(value, Parties) else None
    if not who:
        return ()
    if who == "its" or who.startswith("the"):
        party = page.party
        if isinstance(party, Parties):
            return party.keys if page.is_one_party else None
    person = _person(page, marked, at)
    if isinstance(person, Person) and page.scene is not None:
        here = page.scene.contest.id
        labels = [c.label.key for there, c in person.standings if there.id == here]
        return (labels[0],) if labels else None
    return None


def _person(page: Page, marked: Marked, at: int) -> Who | None:
    """Whose party "his party" is: the one whom the sentence has named, of several who did it."""
    left = marked.skeleton[: at + 1]
    named = list(dict.fromkeys(m["who"] for m in A_PERSON.finditer(left)))
    if len(named) < 2:
        return who_is(page, marked, named[0]) if named else page.person
    did = WHO_DID.search(left)
    return who_is(page, marked, did["who"]) if did else None


WHO_DID = re.compile(r" (?P<who>C\d+) , (?:who|whose) [^,;:]*$")
"""Whoever did what is told, of several who are named."""


def _noun_before(marked: Marked, at: int) -> str:
    """What was told of just before: a majority, a share or votes."""
    left = marked.skeleton[: at + 1]
    found = [m["what"] for m in words.NOUNS.finditer(left)]
    return found[-1] if found else ""


def _verdict(page: Page, asked: Asked, claim: Claim) -> Iterator[Verdict]:
    answers = [one for every in (False, True) if (one := _last(page, asked, is_every=every))]
    good = next((one for one in answers if one[0] == asked.year), None)
    if not answers or (good is None and any(not one[0] for one in answers)):
        return
    right, why, cites = good or answers[0]
    if good is None and _may_be_a_start(asked, answers):
        return
    finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
    assert page.scene is not None
    end = "highest" if asked.sign > 0 else "lowest"
    reading = f"{end} {asked.measure} under the seat's name"
    yield Verdict(
        claim, finding, page.scene.contest.id, reading, claim.span, str(right), why, cites
    )


def _may_be_a_start(asked: Asked, answers: Sequence[Answer]) -> bool:
    """Whether the year may be the one in which a run began, and not that of an equal."""
    if any(NONE in why for _, why, _ in answers):
        return True
    return asked.measure == "majority" and any(year < asked.year for year, _, _ in answers)


NONE = "none was as far"


def _last(page: Page, asked: Asked, *, is_every: bool) -> Answer | None:
    """The year of the last contest that passed the figure, nought where the record cannot say."""
    scene = page.scene
    now = scene.now.result if scene is not None and scene.now is not None else None
    own = _value(now, asked) if isinstance(now, Return) else None
    if scene is None or own is None or not isinstance(now, Return):
        return None
    shown = _shown(own)
    earlier = [
        one for one in reversed(scene.named)
        if one.polled_on < scene.contest.polled_on and (one.election.is_general or is_every)
    ]  # fmt: skip
    for contest in earlier:
        result = page.record.returns.get(contest.id)
        value = _value(result, asked) if isinstance(result, Return) else None
        if value is None and result is not None and figures.why_hidden(result) is not None:
            return 0, "", ()
        if value is not None and value * asked.sign >= own * asked.sign:
            why = f"{shown}; the last as far was {_shown(value)} in {contest.election.name}"
            return contest.polled_on.year, why, _rows(page, contest, result)
    if not earlier:
        return None
    first: Contest = earlier[-1]
    why = f"{shown}; {NONE} since {first.election.name}, the first under that name"
    is_new = first.polled_on.year > BEGINS
    return (first.polled_on.year if is_new else 0), why, _rows(page, first, now)


BEGINS = 1918
"""Where the record begins: before it, nobody can tell."""


def _rows(page: Page, contest: Contest, result: Return | None) -> tuple[Citation, ...]:
    held = page.record.returns.get(contest.id) or result
    return (held.cites[RETURN],) if held is not None else ()


def _value(result: Return | None, asked: Asked) -> Exact | None:
    if result is None or result.contest.seats != 1:
        return None
    lines = {figures.lineage(key) for key in asked.keys}
    if asked.measure == "majority":
        won = figures.find_winner(result)
        if won is None or (lines and figures.lineage(won.label.key) not in lines):
            return None
        return figures.find_majority(result)
    every = figures.party_votes(result).items()
    counts = [n for key, n in every if not lines or figures.lineage(key) in lines]
    if not counts:
        return None
    votes = sum(counts) if lines else max(counts)
    total = figures.total_votes(result)
    if asked.measure == "share":
        return Fraction(votes, total) if total else None
    return votes


def _shown(value: Exact) -> str:
    return write_votes(value) if isinstance(value, int) else write_share(value)
