"""Several seats told in a row, each held against its own poll.

"Perth and North Perthshire went to the SNP by 21, Newcastle-under-Lyme to Labour by 30", "Bury
North was won by 105 and Kensington by 150, both for the Conservatives". Which party won is told of
each seat that a list names; a majority right behind a seat is of no other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.pinned import words
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Parties
from tellers.record import figures
from tellers.record.contests import RETURN, Return
from tellers.style.names import style_of
from tellers.style.numbers import Form, write_votes

TWO = 2
NEAR = 24
"""Letters between a seat and the party that it is told to have gone to."""
Seat = tuple[str, Return]


def of_several(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with what it tells of several seats in a row."""
    seats = marked.skeleton.count(" S")
    if not seats or (seats < TWO and not marked.find(words.SETTLED)):
        return list(told)
    row = _Row(pages, marked)
    found = list(told)
    for verdict in (*(row.holders() if seats >= TWO else ()), *row.majorities()):
        if any(_stands(one, verdict) for one in found):
            continue
        found = [one for one in found if not one.claim.meets(verdict.claim)]
        found.append(verdict)
    return sorted(found, key=BY_PLACE)


def _stands(one: Verdict, verdict: Verdict) -> bool:
    """Whether what was told of the same words says as much already."""
    if not one.claim.meets(verdict.claim):
        return False
    if verdict.verdict is Finding.CONTRADICTED:
        return one.verdict is Finding.CONTRADICTED
    return one.verdict is not Finding.UNCHECKABLE


class _Row:
    """One sentence of several seats while it is read."""

    def __init__(self, pages: Sequence[Page], marked: Marked) -> None:
        self.pages = pages
        self.marked = marked
        self.text = marked.skeleton
        self.is_sure = words.OTHERWISE.search(self.text) is None

    # ------------------------------------------------------------------ whose

    def holders(self) -> Iterator[Verdict]:
        """The verdict on each party that several seats are said to have gone to."""
        if words.IN_TURN.search(self.text):
            return
        for found in self._groups():
            seats = self._seats(found["seats"])
            if seats:
                yield from self._won(found["p"], seats)
        for found in words.ALL_OF_THEM.finditer(self.text):
            before = re.split(r" [;:] ", self.text[: found.start() + 1])[-1]
            seats = self._seats(before)
            is_all = len(seats) == before.count(" S") and self._is_count(found, len(seats))
            if len(seats) >= TWO and is_all and not words.FROM.search(found[0]):
                yield from self._won(found["p"], seats)

    def _groups(self) -> Iterator[re.Match[str]]:
        """Lists of several seats and a party, and those that go on from them without a verb."""
        for found in words.GROUP.finditer(self.text):
            if found["seats"].count("S") >= TWO:
                yield found
            yield from words.TO_EACH.finditer(self.text, found.end())
        for found in words.HOLDERS.finditer(self.text):
            if found["verb"] == "lost":
                continue
            seats, behind = found["seats"].count("S"), found["seats"].count("(")
            if seats >= TWO and behind in (
                0,
                seats,
            ):  # the last without its figure may be another's
                yield found
            yield from words.AND_ANOTHER.finditer(self.text, found.end())

    def _is_count(self, found: re.Match[str], number: int) -> bool:
        if found["how"] == "both":
            return number == TWO
        return not found["m"] or bool(self.marked.mark(found["m"]).amount.fits(number))

    def _seats(self, part: str) -> list[Seat]:
        """The results of the seats that some words name, those that are known."""
        symbols = dict.fromkeys(re.findall(r"S\d+", part))
        return [(one, result) for one in symbols if (result := self._result(one)) is not None]

    def _result(self, symbol: str) -> Return | None:
        name = str(self.marked.mark(symbol).value)
        for page in self.pages:
            frame = page.scene.now if page.scene and page.scene.bears(name) else None
            if frame is not None and isinstance(frame.result, Return):
                return frame.result
        return None

    def _won(self, party: str, seats: Sequence[Seat]) -> Iterator[Verdict]:
        """That a party won each of some seats: the first that it did not win is told."""
        mark = self.marked.mark(party)
        if not isinstance(mark.value, Parties):
            return
        keys = set(mark.value.keys)
        winners = [(symbol, result, figures.find_winner(result)) for symbol, result in seats]
        known = [(symbol, result, won) for symbol, result, won in winners if won is not None]
        others = [one for one in known if not keys & {one[2].label.key, *one[2].label.parties}]
        if not others and len(known) == len(seats):
            first = known[0][1]
            yield self._verdict(mark, "party", (first, self._label(first)), holds=True)
        elif others and self.is_sure and not any(one[2].label.key == "spk" for one in others):
            symbol, result, _ = others[0]
            is_one = len(others) == 1 and len(seats) > 1
            wrong = self._told_of(self.marked.mark(symbol), mark) if is_one else mark
            yield self._verdict(wrong, "party", (result, self._label(result)), holds=False)

    def _told_of(self, seat: Mark, party: Mark) -> Mark:
        """A seat that did not go to a party, up to the party right behind: "Bath stayed Labour"."""
        is_next = 0 < party.start - seat.end <= NEAR
        return replace(seat, end=party.end) if is_next else seat

    def _label(self, result: Return) -> str:
        won = figures.find_winner(result)
        return style_of(self.pages[0].record.parties, won.label.key).name if won else ""

    # ------------------------------------------------------------- by how much

    def majorities(self) -> Iterator[Verdict]:
        """The verdict on each majority that stands right behind its seat."""
        if not words.DECIDED.search(self.text):
            return
        is_sure = self.is_sure and not words.NO_MAJORITY.search(self.text)
        for found in words.BY.finditer(self.text):
            result, n = self._result(found["s"]), self.marked.mark(found["n"])
            right = figures.find_majority(result) if result is not None else None
            if result is None or right is None or n.amount.form is not Form.NUMBER:
                continue
            holds = bool(n.amount.fits(right))
            if holds or is_sure:
                yield self._verdict(n, "majority", (result, str(right)), holds=holds)

    def _verdict(self, mark: Mark, kind: str, of: tuple[Return, str], *, holds: bool) -> Verdict:
        result, right = of
        claim = self.marked.claim(mark.start, mark.end, kind)
        finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        why = f"majority {write_votes(int(right))}" if kind == "majority" else "most votes"
        line = "majority" if kind == "majority" else "label of the winner"
        name = result.contest.constituency.name
        return Verdict(
            claim, finding, result.contest.id, f"{line}, {name}", claim.span, right, why,
            (result.cites[RETURN],),
        )  # fmt: skip
