"""The years that are told in a row of who won, or came in a place: each is held against its poll.

"Giles Watling won Clacton in both 2017 and 2019", "victorious in 2010, 2015 and 2017", "Labour was
second in 2017 and 2024". A rule reads one of them; here every year has a verdict of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tellers.check.claims import BY_PLACE, Claim, Finding, Verdict
from tellers.check.measure.query import who_is
from tellers.check.pinned import words
from tellers.check.pinned.told import is_called
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Person, Scene, Who, keys_of
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional

YEAR = re.compile(r" (?P<y>Y\d+)(?= )")
HERE = re.compile(r" (?:S\d+|it|here|there|seat|constituency)(?= )")
"""What says of which seat it is: "Labour won in 1997 and 2001" may be of the country."""


def of_each_year(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with every year of a row that says when somebody won."""
    page, found = pages[0], list(told)
    for pattern in words.IN_EACH_YEAR:
        for match in marked.finds(pattern):
            for verdict in _verdicts(page, marked, match):
                found = [v for v in found if not _is_overridden(v, verdict)]
                found.append(verdict)
    return sorted(found, key=BY_PLACE) if len(found) != len(told) else found


def _is_overridden(one: Verdict, verdict: Verdict) -> bool:
    return one.claim.meets(verdict.claim) and (
        one.verdict is Finding.UNCHECKABLE or one.claim.kind == verdict.claim.kind
    )


def _verdicts(page: Page, marked: Marked, match: re.Match[str]) -> Iterator[Verdict]:
    """A verdict on every year of a row; on none where it is not known of whom, or of which seat."""
    who, scene = who_is(page, marked, match["who"]), _scene(page, marked, match)
    if who is None or scene is None or words.NOT_SO.search(marked.skeleton[: match.start("how")]):
        return
    place = int(marked.mark(match["how"]).amount.value) if match["how"][0] == "O" else 1
    row, is_placed = _Row(scene, who, place), bool(HERE.search(match[0]))
    marks = [marked.mark(one["y"]) for one in YEAR.finditer(f" {match['years']} ")]
    years = [mark.dated.on.year for mark in marks]
    for mark, year in zip(marks, years, strict=True):
        found = row.verdict(marked.claim(mark.start, mark.end, "previous"), year, years)
        if found is not None and (is_placed or found.verdict is Finding.SUPPORTED):
            yield found


@dataclass(frozen=True)
class _Row:
    """What is told of several years: of which seat, of whom, and in which place he came."""

    scene: Scene
    who: Who
    place: int

    def verdict(self, claim: Claim, year: int, years: Sequence[int]) -> Verdict | None:
        """Whether it is so of one of the years; None where no result of it can tell."""
        known = [(f, a) for f in self.scene.in_year(year) if (a := self._has(f)) is not None]
        if not known:
            return None
        frame, holds = next((pair for pair in known if pair[1]), known[0])
        finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        right = str(year) if holds else self._nearest(year, years)
        what = "winner" if self.place == 1 else f"place {self.place}"
        return Verdict(
            claim, finding, self.scene.contest.id, f"{what}, {frame.words}", str(year), right,
            _order(frame), (frame.row,),
        )  # fmt: skip

    def _has(self, frame: Frame) -> bool | None:
        """Whether it was so in one result; None where that does not tell, or names nobody."""
        result = frame.result
        won = None if isinstance(result, Notional) else figures.find_winner(result)
        if isinstance(result, Notional) or won is None:
            return None
        if isinstance(self.who, Person):
            if won.name is None:
                return None
            own = [c for c in result.contest.candidacies if is_called(self.who.name, c)]
        else:
            lines = {figures.hands(key) for key in keys_of(self.who)}
            own = [c for c in result.contest.candidacies if lines & _lines(c)]
        if self.place == 1:
            return won in own
        ranks = [figures.position(result, one.id) for one in own]
        return None if None in ranks else self.place in ranks

    def _nearest(self, year: int, years: Sequence[int]) -> str:
        """The nearest other year of which it is so."""
        good = {f.year for f in self.scene.ever if self._has(f)} - set(years)
        return str(min(good, key=lambda one: abs(one - year))) if good else ""


def _lines(one: Candidacy) -> set[str]:
    """In whose hands a seat would be that somebody won."""
    return {figures.hands(key) for key in (one.label.key, *one.label.parties)}


def _order(frame: Frame) -> str:
    """Who won, as a reason."""
    result = frame.result
    won = None if isinstance(result, Notional) else figures.find_winner(result)
    return f"{won.name or won.label.key} had most votes" if won else ""


def _scene(page: Page, marked: Marked, match: re.Match[str]) -> Scene | None:
    """The seat that is named, or the page's own."""
    seat = match.groupdict().get("seat")
    if not seat:
        return page.scene
    named = page.contests_named(str(marked.mark(seat).value))
    if page.scene is not None and any(page.scene.bears(c.constituency.name) for c in named[:1]):
        return page.scene
    return page.scene_of(named[-1]) if named else None
