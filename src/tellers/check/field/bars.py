"""A part of the vote that somebody did, or did not, reach: "did not reach five per cent".

The one that keeps a deposit is told of so, and any other.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.field import words
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import Return
from tellers.style.numbers import write_share


def of_bars(pages: Sequence[Page], marked: Marked) -> Iterator[Verdict]:
    """The verdicts on a part of the vote that was reached, or was not."""
    page = pages[0]
    now = page.scene.now if page.scene else None
    if len(pages) > 1 or now is None or not isinstance(now.result, Return):
        return
    for pattern, is_reached in ((words.NOT_REACHED, False), (words.REACHED, True)):
        for found in marked.finds(pattern):
            value, mark = marked.mark(found["who"]).value, marked.mark(found["q"])
            own = now.candidacies(value) if isinstance(value, Parties | Person) else ()
            if len(own) != 1 or mark.letter != "Q":
                continue
            share = figures.share(now.result, own[0].id)
            holds = (share >= Fraction(mark.amount.value)) is is_reached
            finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
            claim = marked.claim(*marked.span(*found.span("span")), "deposits")
            reading = f"share of {own[0].name or own[0].label.key}, {now.words}"
            right = write_share(share, 2).rstrip("%")
            row = now.result.cites[own[0].id]
            own_id = page.scene.contest.id if page.scene else ""
            yield Verdict(
                claim, finding, own_id, reading, claim.span, right, write_share(share), (row,)
            )
