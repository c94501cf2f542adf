"""A place of the poll that stands at one name and was borne out by another of the sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person
from tellers.check.statement.said import Said
from tellers.check.upheld import words
from tellers.record import figures
from tellers.record.contests import Notional


def of_places(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The place that is told of somebody, where he had another: it was borne out by who had it.

    "Cara Hunter was third, and Allister Kyle of the TUV third."
    """
    if words.OF_ANOTHER_DAY.search(marked.skeleton):
        return
    for pattern in words.PLACED:
        for match in marked.finds(pattern):
            said, mark = Said(page, marked, match), marked.mark(match["n"])
            who, now = said.who("who"), said.scene.now
            if not isinstance(who, Person) or now is None or isinstance(now.result, Notional):
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


def of_his_votes(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The votes of "he" that are those of somebody else, whom the sentence names beside him.

    "He received 29,307 votes, and Mr Carmichael 29,307."
    """
    for match in words.HE_AND.finditer(marked.skeleton):
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
