"""Names and places beside a figure that says of which poll they are: who was third with 13,096.

A count of votes, or a majority, that is borne out of one result pins what stands beside it to that
result, whatever else the sentence names: "coming third with 13,096", "by 3,558, from Kashif Ali",
"went down to Ayoub Khan by 570", "it was the Labour candidate who got in, by 31". Where another
result of the seat has the figure as well, what is right of either is borne out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tellers.check.claims import BY_PLACE, Claim, Finding, Verdict
from tellers.check.grammar.words import table_of
from tellers.check.measure.field import places
from tellers.check.measure.query import Reading
from tellers.check.pinned import words
from tellers.check.pinned.himself import of_himself
from tellers.check.pinned.pronouns import of_pairs
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person, Scene
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Return
from tellers.record.matching.near import is_first_name, is_near
from tellers.record.people import Citation
from tellers.style.names import plain, style_of

LEAST_POLL = 30
"""A smaller poll is somebody's by chance."""
COUNTS = frozenset({"votes", "majority", "lead"})
OF_NAMES = frozenset({"winner", "runner-up", "ranking", "candidate"})
RANKED = frozenset({"winner", "runner-up", "ranking"})


def of_pinned(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the names and places that its figures pin to a result."""
    page = pages[0]
    told = of_himself(page, marked, of_pairs(page, marked, told))
    is_counted = not COUNTS.isdisjoint([v.claim.kind for v in told])
    if not is_counted and " it was " not in marked.skeleton:
        return list(told)
    found = list(told)
    for verdict in (*_placed(page, marked, told), *_named(page, marked, told)):
        found = [one for one in found if not _gives_way(one, verdict)]
        found.append(verdict)
    return sorted(found, key=BY_PLACE)


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
        for match in marked.finds(pattern):
            place, n = marked.mark(match["place"]), marked.mark(match["n"])
            result = _of_votes(page, n, told)
            left = marked.skeleton[: match.start() + 1]
            is_anothers = words.PUSHING.search(left) or words.IN_A_LIST.search(left)
            if result is None or n.amount.value < LEAST_POLL or is_anothers:
                continue
            if _is_dated(marked, match, result):
                continue
            first, its_reading = _rank(result, n)
            if its_reading is None:
                continue
            known = ((one, *_rank(one, n)) for one in (result, *_others(page, result)))
            good = ((a, b, c) for a, b, c in known if c is not None and b == place.amount.value)
            of, rank, reading = next(good, (result, first, its_reading))
            claim = marked.claim(place.start, place.end, "position")
            holds = place.amount.value == rank
            yield _verdict(claim, of, reading.words, str(rank), reading.why, holds=holds)


def _rank(result: Return, n: Mark) -> tuple[int, Reading | None]:
    """The place of the one who had just so many votes in a result, with its reading."""
    own = [c for c in result.contest.candidacies if result.votes.get(c.id) == n.amount.value]
    if len(own) != 1 or figures.position(result, own[0].id) is None:
        return 0, None
    who = Person(str(own[0].name), ((result.contest, own[0]),))
    return next(places(Frame(result.contest.election.name, result), who), (0, None))


def _is_dated(marked: Marked, match: re.Match[str], result: Return) -> bool:
    """Whether another day is named of a place than that of a result: "and was fourth in 2019"."""
    then = words.OF_A_DAY.match(marked.skeleton[match.end("place") :])
    if then is None or not then["year"]:
        return then is not None
    return marked.mark(then["year"]).dated.on.year != result.contest.polled_on.year


def _others(page: Page, result: Return) -> Iterator[Return]:
    """The other results of a result's seat, and of the page's own, of which a figure may be too."""
    names = [result.contest.constituency.name]
    names += [page.scene.contest.constituency.name] if page.scene else []
    there = {one.id: one for name in names for one in page.record.by_name(name)}
    for contest in there.values():
        other = page.results.get(contest.id)
        if other is not None and contest.id != result.contest.id:
            yield other


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


def _result(page: Page, contest: str) -> Return | None:
    """The result of a contest that names everybody who stood."""
    result = page.results.get(contest) or page.record.returns.get(contest)
    if result is None or result.others or any(c.name is None for c in result.contest.candidacies):
        return None
    return result if result.contest.seats == 1 else None


# --------------------------------------------------------------------- names


WON, SECOND = table_of(words.WON), table_of((words.SECOND, words.BEHIND))


def _named(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Who won, or came second, beside a majority."""
    for table, tell in ((WON, _first), (SECOND, _second)):
        for match in marked.every(table):
            n = marked.mark(match["n"])
            result = _of_majority(page, n, told)
            if result is not None:
                scene = page.scene_of(result.contest)
                yield from _sure(page, result, n, tell(scene, result, marked, match, told))
    for match in marked.finds(words.GOT_IN):
        n = marked.mark(match["n"])
        result = _of_majority(page, n, told) or _here(page, n)
        if result is not None:
            yield from _sure(page, result, n, _got_in(page, result, marked, match))


def _sure(page: Page, result: Return, n: Mark, found: Iterator[Verdict]) -> Iterator[Verdict]:
    """What a majority pins; one that another result has as well calls nothing false."""
    others = _others(page, result)
    is_alone = not any(figures.find_majority(one) == n.amount.value for one in others)
    return (one for one in found if is_alone or one.verdict is Finding.SUPPORTED)


def _got_in(page: Page, result: Return, marked: Marked, match: re.Match[str]) -> Iterator[Verdict]:
    """Whose candidate won."""
    party, won = marked.mark(match["who"]), figures.find_winner(result)
    if won is not None and isinstance(party.value, Parties):
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


def _first(
    _: Scene, result: Return, marked: Marked, match: re.Match[str], told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The winner."""
    won, who = figures.find_winner(result), marked.mark(match["who"])
    if won is None or not isinstance(who.value, Person) or _is_told(who, told):
        return
    holds = _is_one(who.value, result, won)
    if holds or _stood(who.value, result):
        claim = marked.claim(who.start, who.end, "winner")
        yield _verdict(claim, result, "winner", str(won.name), "most votes", holds=holds)


def _second(
    scene: Scene, result: Return, marked: Marked, match: re.Match[str], told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The runner-up: nobody else is one over whom a majority is, but a seat is won from many.

    A name that is linked to nobody of the seat may be a party's, a group's, or somebody's under
    another name: it is borne out, and never called false.
    """
    second = figures.find_runner_up(result)
    if second is None:
        return
    if match["who"]:
        who = marked.mark(match["who"])
        if not isinstance(who.value, Person) or _is_told(who, told):
            return
        span, holds = (who.start, who.end), _is_one(who.value, result, second)
        is_wrong = _stood(who.value, result) or (match["how"] == "over" and scene.knows(who.value))
    else:
        found = _stranger(marked, match.end())
        if found is None:
            return
        span, name = found, marked.text[slice(*found)]
        holds = is_called(name, second)
        of_the_seat = (c for contest in scene.named for c in contest.candidacies if c.name)
        is_wrong = match["how"] == "over" and any(is_called(name, c) for c in of_the_seat)
    if holds or is_wrong:
        claim, votes = marked.claim(*span, "runner-up"), f"{result.votes[second.id]:,} votes"
        yield _verdict(claim, result, "runner-up", str(second.name), votes, holds=holds)


def _is_told(who: Mark, told: Sequence[Verdict]) -> bool:
    """Whether it was told already of somebody that he won, or came second."""
    return any(
        v.claim.kind in RANKED and v.claim.meets(who) and v.verdict is not Finding.UNCHECKABLE
        for v in told
    )


def _is_one(who: Person, result: Return, one: Candidacy) -> bool:
    here = [c for there, c in who.standings if there.id == result.contest.id]
    return any(c.id == one.id for c in here) or (not here and is_called(who.name, one))


def _stood(who: Person, result: Return) -> bool:
    return any(there.id == result.contest.id for there, _ in who.standings)


def is_called(name: str, one: Candidacy) -> bool:
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
