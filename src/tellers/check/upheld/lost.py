"""Who is said to have lost a seat to another, or to have had it taken, though it was not his."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person
from tellers.check.statement.said import Said, first_of, is_one, title
from tellers.check.upheld import words
from tellers.check.upheld.whose import is_of_party

Told = Sequence[Verdict]


def of_defeats(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have lost the seat, of a party that had not held it."""
    for pattern in (words.PASSED_TO, words.PASSED_FROM):
        for match in marked.finds(pattern):
            said = Said(page, marked, match)
            who, now = said.who("who"), said.scene.now
            stands = isinstance(who, Person) and now is not None and now.candidacies(who)
            if not isinstance(who, Person) or not stands or who.member is not None:
                continue
            held = [(frame, first) for frame in said.scene.then if (first := first_of(frame))]
            if not held or any(
                is_one(frame, who, *first) or is_of_party(who, (first[1],)) for frame, first in held
            ):
                continue
            frame, first = held[0]
            reading = Reading(f"winner, {frame.words}", None, "most votes", (frame.row,))
            right = title(page, *first)
            yield said.verdict("winner", said.span("who"), False, reading, correct=right)


def of_runs(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """A run of wins that is told as one of defeats: "had lost at the four previous elections"."""
    for match in words.HAD_LOST.finditer(marked.skeleton):
        said = Said(page, marked, match)
        start, end = said.span("run")
        for one in told:
            is_run = one.claim.kind == "streak" and one.verdict is Finding.SUPPORTED
            if is_run and one.claim.start < end and start < one.claim.end:
                claim = marked.claim(*said.span("verb"), "streak")
                yield replace(
                    one, claim=claim, verdict=Finding.CONTRADICTED, claimed_value="lost",
                    correct_value="won",
                )  # fmt: skip
