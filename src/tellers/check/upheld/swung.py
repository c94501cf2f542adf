"""To whom, and from whom, a right swing is said to have gone."""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Who
from tellers.check.statement.said import Said, title
from tellers.check.upheld import words
from tellers.record import figures
from tellers.record.contests import Notional

BETWEEN = re.compile(r"swing from (?P<from>\S+) to (?P<to>\S+) since ")
Told = Sequence[Verdict]


def of_swings(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is named as an end of a swing that was one between two others.

    "The swing from him to Mr Conniff was 24.9 points", of that from the Liberal Democrats to
    the SNP.
    """
    swings = [one for one in told if one.claim.kind == "swing"]
    between = BETWEEN.match(swings[0].reading) if len(swings) == 1 else None
    now = page.scene.now if page.scene else None
    if between is None or now is None or swings[0].verdict is not Finding.SUPPORTED:
        return
    if marked.find(words.OTHER_SWING):
        return
    for pattern in words.SWUNG:
        for match in marked.finds(pattern):
            said = Said(page, marked, match)
            for end in ("to", "from"):
                who = said.who(end) if match.groupdict().get(end, "")[:1] in ("C", "P") else None
                if who is not None and not _is_at(now, who, between[end]):
                    yield _wrong(said, end, now, between[end])
            return


def _is_at(now: Frame, who: Who, key: str) -> bool:
    """Whether somebody, or a party, is the end of a swing, or may be called so."""
    keys = set(who.keys) if isinstance(who, Parties) else set[str]()
    keys |= {k for c in now.candidacies(who) for k in (c.label.key, *c.label.parties)}
    return not keys or figures.lineage(key) in set(map(figures.lineage, keys))


def _wrong(said: Said, end: str, now: Frame, key: str) -> Verdict:
    own = [] if isinstance(now.result, Notional) else now.result.contest.candidacies
    right = next((title(said.page, c) for c in own if c.label.key == key), "")
    reading = Reading(f"swing, {now.words}", None, "by the figure beside it", (now.row,))
    correct = right or title(said.page, None, key)
    return said.verdict("swing", said.span(end), False, reading, correct=correct)
