"""Names and places beside a figure that says of which poll they are: who was third with 13,096.

A count of votes, or a majority, that is borne out of one result pins what stands beside it to that
result, whatever else the sentence names: "coming third with 13,096", "by 3,558, from Kashif Ali",
"went down to Ayoub Khan by 570", "it was the Labour candidate who got in, by 31".
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.pinned import words
from tellers.check.reading.marking import Mark, Marked
from tellers.check.reading.names import is_first_name, is_near
from tellers.check.scene import Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Return
from tellers.record.people import Citation
from tellers.style.names import plain, style_of

LEAST = 30
"""A smaller poll is somebody's by chance."""
COUNTS = frozenset({"votes", "majority", "lead"})
OF_NAMES = frozenset({"winner", "runner-up", "ranking", "candidate"})
RANKED = frozenset({"winner", "runner-up", "ranking"})


def of_pinned(page: Page, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the names and places that its figures pin to a result."""
    is_counted = any(v.claim.kind in COUNTS for v in told)
    if not is_counted and " it was " not in marked.skeleton:
        return list(told)
    found = list(told)
    for verdict in (*_placed(page, marked, told), *_named(page, marked, told)):
        found = [one for one in found if not _gives_way(one, verdict)]
        found.append(verdict)
    return sorted(found, key=lambda one: (one.claim.start, one.claim.end))


def _gives_way(one: Verdict, verdict: Verdict) -> bool:
    """Whether what was told of the same words is overridden by what a figure pins."""
    if not one.claim.meets(verdict.claim):
        return False
    if one.claim.kind == verdict.claim.kind or one.verdict is Finding.UNCHECKABLE:
        return True
    is_false = verdict.verdict is Finding.CONTRADICTED
    return is_false and one.claim.kind in OF_NAMES and verdict.claim.kind in OF_NAMES


# -------------------------------------------------------------------- places


def _placed(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Somebody's place, beside the votes that are exactly his alone."""
    for pattern in words.PLACED:
        for match in pattern.finditer(marked.skeleton):
            place, n = marked.mark(match["place"]), marked.mark(match["n"])
            result = _of_votes(page, n, told)
            own = [c for c, votes in _polls(result) if votes == n.amount.value]
            is_pushed = words.PUSHING.search(marked.skeleton[: match.start() + 1])
            if result is None or len(own) != 1 or n.amount.value < LEAST or is_pushed:
                continue
            rank = figures.position(result, own[0].id)
            if rank is None:
                continue
            claim = marked.claim(place.start, place.end, "position")
            why = f"{rank - 1} had more than {int(n.amount.value):,} votes"
            reading = f"place of {own[0].name}, {result.contest.election.name}"
            yield _verdict(claim, result, reading, str(rank), why, holds=place.amount.value == rank)


def _of_votes(page: Page, n: Mark, told: Sequence[Verdict]) -> Return | None:
    """The result of which a count of votes was borne out."""
    return next(
        (
            result
            for v in told
            if v.verdict is Finding.SUPPORTED and v.claim.kind == "votes" and v.claim.meets(n)
            and (result := _result(page, v.contest)) is not None
        ),
        None,
    )  # fmt: skip


def _polls(result: Return | None) -> list[tuple[Candidacy, int]]:
    return [(c, result.votes[c.id]) for c in result.contest.candidacies] if result else []


def _result(page: Page, contest: str) -> Return | None:
    """The result of a contest that names everybody who stood."""
    result = page.results.get(contest) or page.record.returns.get(contest)
    if result is None or result.others or any(c.name is None for c in result.contest.candidacies):
        return None
    return result if result.contest.seats == 1 else None


# --------------------------------------------------------------------- names


def _named(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Who won, or came second, beside a majority."""
    for pattern in words.WON:
        for match in pattern.finditer(marked.skeleton):
            result = _of_majority(page, marked.mark(match["n"]), told)
            if result is not None:
                yield from _first(result, marked, marked.mark(match["who"]), told)
    for match in words.SECOND.finditer(marked.skeleton):
        result = _of_majority(page, marked.mark(match["n"]), told)
        if result is not None:
            who = marked.mark(match["who"]) if match["who"] else None
            yield from _second(result, marked, who, match.end(), match["how"], told)
    for match in words.GOT_IN.finditer(marked.skeleton):
        n, party = marked.mark(match["n"]), marked.mark(match["who"])
        result = _of_majority(page, n, told) or _here(page, n)
        won = figures.find_winner(result) if result else None
        if result is not None and won is not None and isinstance(party.value, Parties):
            holds = bool({won.label.key, *won.label.parties} & set(party.value.keys))
            claim = marked.claim(party.start, party.end, "party")
            right = style_of(page.record.parties, won.label.key).name
            yield _verdict(claim, result, "label of the winner", right, "most votes", holds=holds)


def _of_majority(page: Page, n: Mark, told: Sequence[Verdict]) -> Return | None:
    """The result of which a majority was borne out."""
    for v in told:
        if v.verdict is not Finding.SUPPORTED or not v.claim.meets(n):
            continue
        result = _result(page, v.contest) if v.claim.kind in ("majority", "lead") else None
        if result is not None and figures.find_majority(result) == n.amount.value:
            return result
    return None


def _here(page: Page, n: Mark) -> Return | None:
    """The result of the page's own contest, where the majority is so many."""
    result = _result(page, page.scene.contest.id) if page.scene else None
    return result if result and figures.find_majority(result) == n.amount.value else None


def _first(result: Return, marked: Marked, who: Mark, told: Sequence[Verdict]) -> Iterator[Verdict]:
    won = figures.find_winner(result)
    if won is None or not isinstance(who.value, Person) or _is_told(who, told):
        return
    holds = _is_one(who.value, result, won)
    if holds or _stood(who.value, result):
        claim = marked.claim(who.start, who.end, "winner")
        yield _verdict(claim, result, "winner", str(won.name), "most votes", holds=holds)


def _second(
    result: Return,
    marked: Marked,
    who: Mark | None,
    at: int,
    how: str,
    told: Sequence[Verdict],
) -> Iterator[Verdict]:
    """The runner-up; nobody else is one over whom a majority is, but a seat is won from many."""
    second = figures.find_runner_up(result)
    if second is None:
        return
    votes = result.votes[second.id]
    if who is not None and isinstance(who.value, Person) and not _is_told(who, told):
        holds = _is_one(who.value, result, second)
        if holds or how == "over" or _stood(who.value, result):
            claim = marked.claim(who.start, who.end, "runner-up")
            yield _verdict(
                claim, result, "runner-up", str(second.name), f"{votes:,} votes", holds=holds
            )
    span = _stranger(marked, at) if who is None else None
    if span is not None:
        name = marked.text[slice(*span)]
        holds = _is_called(name, second)
        if holds or how == "over":
            claim = marked.claim(*span, "runner-up")
            yield _verdict(
                claim, result, "runner-up", str(second.name), f"{votes:,} votes", holds=holds
            )


def _is_told(who: Mark, told: Sequence[Verdict]) -> bool:
    """Whether it was told already of somebody that he won, or came second."""
    return any(
        v.claim.kind in RANKED and v.claim.meets(who) and v.verdict is not Finding.UNCHECKABLE
        for v in told
    )


def _is_one(who: Person, result: Return, one: Candidacy) -> bool:
    here = [c for there, c in who.standings if there.id == result.contest.id]
    return any(c.id == one.id for c in here) or (not here and _is_called(who.name, one))


def _stood(who: Person, result: Return) -> bool:
    return any(there.id == result.contest.id for there, _ in who.standings)


def _is_called(name: str, one: Candidacy) -> bool:
    """Whether a name may be somebody's: the same surname, and a first name that may be his."""
    said, own = plain(name).split(), plain(str(one.name)).split()
    if not said or not own:
        return False
    is_same = said[-1] == own[-1] or is_near(said[-1], own[-1])
    return is_same and (len(said) == 1 or is_first_name(said[0], own[:-1]))


def _stranger(marked: Marked, at: int) -> tuple[int, int] | None:
    """Where a name of two words stands that is linked to nothing, from a place on."""
    first = bisect_left(marked.offsets, at)
    last = first
    while last < len(marked.symbols) and marked.is_name(last):
        last += 1
    return (marked.starts[first], marked.ends[last - 1]) if last - first > 1 else None


def _verdict(
    claim: Claim, result: Return, reading: str, right: str, why: str, *, holds: bool
) -> Verdict:
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    cites: tuple[Citation, ...] = (result.cites[RETURN],)
    return Verdict(
        claim, finding, result.contest.id, reading, claim.span, right, why, cites
    )  # fmt: skip
