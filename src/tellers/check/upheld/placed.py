"""A place of the poll that stands at one name and was borne out by another of the sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import table_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Person, Who
from tellers.check.statement.said import Said, title
from tellers.check.upheld import words
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional

PLACED = table_of((*words.PLACED, *words.PLACED_BEHIND))


def of_places(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The place that is told of somebody, where he had another: it was borne out by who had it.

    "Cara Hunter was third, and Allister Kyle of the TUV third."
    """
    if marked.find(words.OF_ANOTHER_DAY):
        return
    for pattern in PLACED.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            said, mark = Said(page, marked, match), marked.mark(match["n"])
            who, now = _who_is_placed(said), said.scene.now
            if who is None or now is None or isinstance(now.result, Notional):
                continue
            own = now.candidacies(who)
            if len(own) != 1 or now.result.others:
                continue
            order = [one.id for one in figures.ranked(now.result)]
            place = order.index(own[0].id) + 1 if own[0].id in order else 0
            for one in told:
                is_it = one.verdict is Finding.SUPPORTED and one.claim.kind == "position"
                is_it = is_it and one.claim.meets(mark) and one.reading.startswith("place ")
                if is_it and place and place != mark.amount.value:
                    votes = f"{place - 1} had more than {now.result.votes[own[0].id]:,} votes"
                    yield replace(
                        one, verdict=Finding.CONTRADICTED, correct_value=str(place),
                        reading=f"place of {own[0].name}, {now.words}", why=votes,
                    )  # fmt: skip


def _who_is_placed(said: Said) -> Who | None:
    """Whose place it is by the words; of nobody whom an aside about somebody else only names."""
    before = said.marked.skeleton[: said.match.start("who")]
    return None if words.IN_AN_ASIDE.search(f"{before.rstrip()} ") else said.who("who")


def of_his_votes(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The votes of "he" that are those of somebody else, whom the sentence names beside him.

    "He received 29,307 votes, and Mr Carmichael 29,307."
    """
    for match in marked.finds(words.HE_AND):
        said, now = Said(page, marked, match), page.scene.now if page.scene else None
        who, mark = said.who("who"), marked.mark(match["n"])
        if not isinstance(who, Person) or now is None or isinstance(now.result, Notional):
            continue
        other = now.candidacies(who)
        people = [one for one in page.people if page.may_be(one, match["he"])]
        own = [c for one in people for c in now.candidacies(one) if c not in other]
        for one in told:
            is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
            is_of_other = any(one.reading == f"votes of {c.name}, {now.words}" for c in other)
            if is_it and is_of_other and len(own) == 1:
                yield replace(
                    one, verdict=Finding.CONTRADICTED, why="as declared",
                    correct_value=str(now.result.votes[own[0].id]),
                    reading=f"votes of {own[0].name}, {now.words}",
                )  # fmt: skip


def of_both(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The votes of "her" that are his, and of "him" that are hers, where both are told."""
    now = page.scene.now if page.scene else None
    if now is None or isinstance(now.result, Notional):
        return
    for match in marked.finds(words.BOTH_HAD):
        own = {p: _who_may_be(page, now, match[p]) for p in ("he", "she")}
        if match["he"] == match["she"] or not all(own.values()) or own["he"] == own["she"]:
            continue
        for pronoun, group in (("she", "n"), ("he", "m")):
            mark, mine = marked.mark(match[group]), own[pronoun]
            for one in told:
                is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
                votes = now.result.votes[mine.id] if mine else 0
                others = [f"votes of {c.name}," for c in own.values() if c and c is not mine]
                is_anothers = one.reading.startswith(tuple(others))
                if is_it and is_anothers and mark.amount.value != votes and mine:
                    yield replace(
                        one, verdict=Finding.CONTRADICTED, why="as declared",
                        correct_value=str(votes), reading=f"votes of {mine.name}, {now.words}",
                    )  # fmt: skip


def _who_may_be(page: Page, now: Frame, pronoun: str) -> Candidacy | None:
    """The one of those named last whom a pronoun may mean, of those who stood."""
    people = [one for one in page.people if page.may_be(one, pronoun)]
    found = {c.id: c for one in people for c in now.candidacies(one)}
    return next(iter(found.values())) if len(found) == 1 else None


def of_deposits(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Whose deposit is said to be lost, where it was held against another's.

    "A win for Mike Freer, and a lost deposit for Susan Cummins" is of hers alone.
    """
    now = page.scene.now if page.scene else None
    if now is None or isinstance(now.result, Notional):
        return
    for match in marked.finds(words.DEPOSIT_OF):
        said = Said(page, marked, match)
        who, start, end = said.who("who"), *said.span("who")
        own = now.candidacies(who) if who is not None else ()
        is_lost = figures.is_lost_deposit(now.result, own[0].id) if len(own) == 1 else None
        of = f"deposit of {title(page, own[0])}" if own else ""
        for one in told:
            is_it = one.claim.kind == "deposits" and one.reading.startswith("deposit of ")
            is_it = is_it and one.claim.end <= start and start - one.claim.end < NEAR
            if not is_it or one.reading == of or is_lost is None:
                continue
            if one.verdict is Finding.CONTRADICTED and is_lost:
                yield replace(one, verdict=Finding.SUPPORTED, reading=of, why="as declared")
            elif one.verdict is Finding.SUPPORTED and not is_lost:
                claim, name = marked.claim(start, end, "deposits"), one.reading.partition(" of ")[2]
                yield replace(
                    one, claim=claim, verdict=Finding.CONTRADICTED, correct_value=name,
                    claimed_value=claim.span,
                )  # fmt: skip


NEAR = 12
"""Letters between a deposit and the name of whose it was."""
OWNED = re.compile(r"(?:place|share|votes) of (?P<name>.+), ")


def of_heads(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Somebody at the head of a sentence, of whom it tells what was another's.

    "Naomi Long, who stood for the Ulster Unionists, came third with 21.2 per cent": the name is
    false where several figures are of one other person, and else the figure.
    """
    now = page.scene.now if page.scene else None
    if now is None or isinstance(now.result, Notional) or now.result.others:
        return
    for match in marked.finds(words.HEAD):
        said = Said(page, marked, match)
        who, first = said.who("who"), marked.mark(match["n"]).start
        own = now.candidacies(who) if who is not None else ()
        rest = f" {marked.skeleton[match.end('aside') :]}"
        if len(own) != 1 or words.OF_ANOTHER_DAY.search(rest):
            continue
        stop = words.NO_MORE.search(marked.skeleton, match.end("n"))
        end = marked.span(*stop.span())[0] if stop else marked.sentence.end
        told_of = [one for one in told if first <= one.claim.start < end]
        wrong = [(one, c) for one in told_of if (c := _anothers(now, marked, one, own[0]))]
        if wrong and len({c.id for _, c in wrong}) == 1:
            yield from _of_the_head(said, now, own[0], wrong)


def _anothers(now: Frame, marked: Marked, one: Verdict, own: Candidacy) -> Candidacy | None:
    """Whose a figure of the contest is, where it is not that of the one who is told of."""
    found, mark = OWNED.match(one.reading), next(filter(one.claim.meets, marked.marks), None)
    is_told = one.verdict is not Finding.UNCHECKABLE and one.reading.endswith(f", {now.words}")
    is_figure = mark is not None and mark.letter in "NQFO"
    if not is_told or not is_figure or found is None or isinstance(now.result, Notional):
        return None
    if mark is None or mark.amount.fits(_value(now, one, own)):
        return None
    here = now.result.contest.candidacies
    fitting = [c for c in here if mark.amount.fits(_value(now, one, c))]
    return fitting[0] if len(fitting) == 1 else None


def _value(now: Frame, one: Verdict, own: Candidacy) -> int | Fraction:
    """The place, the share or the votes that somebody had."""
    assert not isinstance(now.result, Notional)
    votes = now.result.votes[own.id]
    if one.reading.startswith("place "):
        return 1 + sum(other > votes for other in now.result.votes.values())
    return votes if one.reading.startswith("votes ") else figures.share(now.result, own.id)


def _of_the_head(
    said: Said, now: Frame, own: Candidacy, wrong: Sequence[tuple[Verdict, Candidacy]]
) -> Iterator[Verdict]:
    """The name that is false beside several figures of one other, or the one figure that is."""
    if len(wrong) > 1:
        other = wrong[0][1]
        claim = said.marked.claim(*said.span("who"), "candidate")
        yield replace(
            wrong[0][0], claim=claim, verdict=Finding.CONTRADICTED, claimed_value=claim.span,
            correct_value=str(other.name),
        )  # fmt: skip
        for one, _ in wrong:
            kind, right = one.reading.partition(" ")[0], one.claimed_value
            of = f"{kind} of {other.name}, {now.words}"
            yield replace(one, verdict=Finding.SUPPORTED, reading=of, correct_value=right)
        return
    one = wrong[0][0]
    value, kind = _value(now, one, own), one.reading.partition(" ")[0]
    right = str(value) if isinstance(value, int) else str(round(float(100 * value), 1))
    yield replace(
        one, verdict=Finding.CONTRADICTED, correct_value=right,
        reading=f"{kind} of {own.name}, {now.words}", why="as declared",
    )  # fmt: skip
