"""The card as one page to be printed: A4, its style within it, no script and no address."""

from collections.abc import Sequence
from fractions import Fraction

from tellers.facts.ahead.prospect import Prospect
from tellers.facts.fact import Fact
from tellers.publish.card.lines import marks_of, sections_of
from tellers.publish.parts.frame import PRESS, footer, record_line
from tellers.publish.words import capital, people_of, share_text, title_of, weekday
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import write_votes

NO_DAY = "polling day not known"


def card_page(at: Prospect, facts: Sequence[Fact]) -> str:
    """The card of a contest as an HTML file."""
    cited = frozenset(cite.source for fact in facts for cite in fact.because)
    sections = sections_of(at.record, facts)
    lines = footer(at.record, False, cited)
    return PRESS.get_template("card.html").render(
        title=title_of(at.contest),
        day=day_of(at),
        place=f"{at.contest.constituency.region}, {at.contest.constituency.country}",
        sections=sections,
        then=_then(at),
        base=at.base_name,
        reason=at.base.reason,
        dateline=record_line(at.record),
        footer=lines,
        marks=" ".join(marks_of(facts, sections)),
    )


def day_of(at: Prospect) -> str:
    """The polling day; the next election has none that is known."""
    if at.contest.id not in at.record.contests:
        return NO_DAY
    return weekday(at.contest.polled_on)


def _then(at: Prospect) -> list[tuple[str, str, str]]:
    """The base as rows: the party, its votes, its share."""
    base = at.base.result
    if base is None:
        return []
    votes = base.votes if isinstance(base, Notional) else figures.party_votes(base)
    total = figures.total_votes(base)
    ordered = sorted(votes.items(), key=lambda pair: -pair[1])
    return [
        (capital(people_of(at.record, key)), write_votes(count), share_text(Fraction(count, total)))
        for key, count in ordered[:7]
        if count and total
    ]
