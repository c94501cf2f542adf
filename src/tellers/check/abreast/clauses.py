"""The words of a sentence and its clauses: of what place a figure is by the words around it.

A clause begins at "but", "while" and the like; what stands behind "against" or "above" is what its
own figure is held against. A place behind a figure is the figure's own; else that of its clause.
"""

from dataclasses import dataclass

from tellers.check.abreast import words
from tellers.check.reading.marking import Marked

HERE = "here"
"""The seat that a text is of; any other place is named as a count names it."""
THE_REGION = "region"
"""The region of that seat."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, or several that name a place: where it stands, and the place."""

    text: str
    start: int
    end: int
    place: str | None = None

    @property
    def is_name(self) -> bool:
        """Whether it is a party or somebody who stood."""
        return self.text[0] in "PC" and self.text[1:].isdigit()

    @property
    def is_figure(self) -> bool:
        """Whether it is a figure."""
        return self.text[0] in "QTNF" and self.text[1:].isdigit()


def words_of(marked: Marked) -> list[Word]:
    """The words of a sentence, those that name a place as one."""
    text, found, at = marked.skeleton, list[Word](), 0
    for match in words.MARKER.finditer(text):
        found += _plain(text, at, match.start())
        found.append(
            Word(match[0].strip(), match.start() + 1, match.end(), _place(match.groupdict()))
        )
        at = match.end()
    return found + _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> list[Word]:
    found, at = list[Word](), start
    for word in text[start:end].split():
        at = text.index(word, at)
        found.append(Word(word, at, at + len(word)))
        at += len(word)
    return found


def _place(group: dict[str, str | None]) -> str:
    if group["here"]:
        return HERE
    if group["nation"]:
        return ""
    kind = group["kind"] or ""
    named = group["in"] or group["own"] or group["of"] or group["wide"] or words.KINDS.get(kind, "")
    return named.removeprefix("the ") if named else THE_REGION


class Clauses:
    """A sentence as its words, with the clauses that they make."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.words = words_of(marked)

    def clause(self, n: int) -> tuple[int, int]:
        """Where the clause of a word begins and ends."""
        start = max((i + 1 for i in range(n) if self.is_hard(i)), default=0)
        end = next((i for i in range(n, len(self.words)) if self.is_hard(i)), len(self.words))
        return start, end

    def is_hard(self, i: int) -> bool:
        """Whether another clause begins behind a word."""
        word, after = self.words[i].text, self.words[i + 1 : i + 2]
        if word == "," and i and after and after[0].place is not None:
            return True  # "while nationally it rose by two points, in Foyle it fell by three"
        if word == ":" and i and self.words[i - 1].place is not None:
            return False
        if word == "as":
            return i > 0 and self.words[i - 1].text in ("even", ",", "just")
        return word in words.HARD

    def is_soft(self, i: int) -> bool:
        """Whether what follows is only what a figure is held against, or is so many times of."""
        word = self.words[i].text
        is_times = self.is_part(i) or word in words.TIMES or word == "times"
        return word in words.SOFT or is_times

    def is_part(self, i: int) -> bool:
        """Whether a part is one of another figure: "half the national average"."""
        word, after = self.words[i].text, self.words[i + 1 : i + 2]
        if not after or word[0] != "F" or not word[1:].isdigit():
            return False
        near = after[0]
        is_owned = near.place is not None and not near.text.endswith(("ly", "wide"))
        return is_owned or near.text in ("the", "of", "its", "their", "that", "his", "her")

    def aside(self, n: int, start: int) -> int | None:
        """Where what a figure is held against begins before it, if it stands in such a phrase."""
        for i in range(n - 1, start - 1, -1):
            if self.words[i].text == ",":
                return None
            if self.is_soft(i):
                return i
        return None

    def right(self, n: int, end: int) -> int:
        """Where the words behind a figure that may be its own end."""
        for i in range(n + 1, end):
            word = self.words[i]
            if word.is_figure or word.text == "," or self.is_soft(i):
                return i
        return end

    def outside(self, start: int, end: int) -> list[int]:
        """The words of a clause that stand in no phrase of something that is held against."""
        found, is_aside = list[int](), False
        for i in range(start, end):
            word = self.words[i].text
            is_aside = (is_aside or self.is_soft(i)) and word != ","
            if not is_aside:
                found.append(i)
        return found

    def where(self, n: int) -> tuple[str | None, bool]:
        """Of what place a figure is, and whether the words say so; none where nothing is named."""
        start, end = self.clause(n)
        behind = [self.words[i].place for i in range(n + 1, self.right(n, end))]
        if own := [p for p in behind if p is not None]:
            return own[0], len(set(own)) == 1
        aside = self.aside(self._first_of_list(n), start)
        if aside is not None:
            near = [self.words[i].place for i in range(aside, n)]
            if own := [p for p in near if p is not None]:
                return own[-1], len(set(own)) == 1
            if (following := self._next_of_list(n)) is not None:
                return self.where(following)
        return self.of_clause(n, start, end)

    def _first_of_list(self, n: int) -> int:
        """The first of the figures that only commas part from one."""
        letter, at = self.words[n].text[0], n
        while at > 1 and self.words[at - 1].text == "," and self.words[at - 2].is_figure:
            if self.words[at - 2].text[0] != letter:
                break
            at -= 2
        return at

    def _next_of_list(self, n: int) -> int | None:
        """The figure that only a comma or an "and" parts from one: "24 per cent, 34 and 14"."""
        for i in range(n + 1, min(n + 3, len(self.words))):
            if self.words[i].is_figure and i > n + 1:
                return i if self.words[i].text[0] == self.words[n].text[0] else None
            if self.words[i].text not in (",", "and"):
                return None
        return None

    def before(self, n: int) -> tuple[str | None, bool]:
        """Of what place a gap is: nothing behind it says so, but from what it is counted."""
        start, _ = self.clause(n)
        found = [p for i in self.outside(start, n) if (p := self.words[i].place) is not None]
        if found:
            return found[-1], len(set(found)) == 1
        return self.of_clause(n, start, n)

    def of_clause(self, n: int, start: int, end: int) -> tuple[str | None, bool]:
        """Of what place a clause is, where nothing beside its figure says so."""
        stop = next((i for i in range(n + 1, end) if self.words[i].text == ","), end)
        outside = self.outside(start, stop)
        named = [p for i in outside if (p := self.words[i].place) is not None]
        if len(set(named)) == 1:
            return named[0], True
        if named:
            before = [p for i in outside if i < n and (p := self.words[i].place) is not None]
            return (before[-1] if before else None), False
        if start and self.words[start - 1].text == "where":
            named = [p for i in range(start - 1) if (p := self.words[i].place) is not None]
            return (named[-1] if named else None), True
        if start and self.words[start - 1].text == "(":
            near = [i for i in range(start - 1) if self.words[i].is_figure]
            return self.where(near[-1]) if near else (None, True)
        if start and self.words[start - 1].text in words.JOINING:
            return self.of_clause(start - 1, *self.clause(start - 2)) if start > 1 else (None, True)
        is_first = start == 0 or all(
            p is None for i in self.outside(0, start) if (p := self.words[i].place) is not None
        )
        return None, is_first
