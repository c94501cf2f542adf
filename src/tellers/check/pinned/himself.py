"""The votes of whoever lost, or won, by a majority that stands beside: "having amassed N herself".

"The Lib Dem leader went down by 149 votes to Amy Callaghan, having amassed 19,523 herself": whoever
she is, the majority is that between the first two, so the votes are those of the second.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page
from tellers.record import figures
from tellers.record.contests import Notional

HIMSELF = compiled(
    r" (?:having|after|despite|with) (?:(?:also|only|just|still) )?(?:amassed|amassing|polled|"
    r"polling|taken|taking|won|winning|attracted|attracting|received|receiving|secured|securing|collected|"
    r"collecting|gathered|gathering|piled up|drawn|got|managed|managing) "
    r"(?:(?:just|only|a|total|of) )*(?P<n>N\d+)(?: votes)? (?:himself|herself|themselves|itself)"
    r"(?= [.,;:)])"
)
LOST = compiled(
    r" (?:lost|loses|losing|went down|going down|beaten|defeated|ousted|unseated|fell|behind|short|"
    r"missed out|missing out|runner-up|second)(?= )"
)
OF_ANOTHER_DAY = compiled(r" (?:last time|ago|earlier|before|previously|had|Y\d+)(?= )")


def of_himself(page: Page, marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with the votes of who lost, or won, by its majority."""
    fresh = list(_verdicts(page, marked, told))
    if not fresh:
        return list(told)
    found = [one for one in told if not any(one.claim.meets(new.claim) for new in fresh)]
    return sorted([*found, *fresh], key=BY_PLACE)


def _verdicts(page: Page, marked: Marked, told: Sequence[Verdict]) -> Iterator[Verdict]:
    now = page.scene.now if page.scene else None
    for match in marked.finds(HIMSELF):
        mark, gap = marked.mark(match["n"]), _majority(now, told)
        if now is None or gap is None or marked.find(OF_ANOTHER_DAY):
            continue
        order = figures.ranked(now.result) if not isinstance(now.result, Notional) else []
        whose = order[1 if marked.find(LOST) else 0] if len(order) > 1 else None
        if whose is None:
            continue
        right = now.result.votes[whose.id]
        holds = bool(mark.amount.fits(right))
        yield replace(
            gap, claim=marked.claim(mark.start, mark.end, "votes"),
            verdict=Finding.SUPPORTED if holds else Finding.CONTRADICTED,
            reading=f"votes of {whose.name}, {now.words}", why="as declared",
            claimed_value=str(int(mark.amount.value)), correct_value=str(right),
        )  # fmt: skip


def _majority(now: Frame | None, told: Sequence[Verdict]) -> Verdict | None:
    """The verdict that bears out how far the first two of this poll were apart."""
    if now is None or isinstance(now.result, Notional):
        return None
    wide = figures.find_majority(now.result)
    good = (one for one in told if one.verdict is Finding.SUPPORTED)
    kinds = ("majority", "lead", "votes")
    return next((v for v in good if v.claim.kind in kinds and v.correct_value == str(wide)), None)
