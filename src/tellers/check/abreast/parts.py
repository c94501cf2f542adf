"""Each figure of a sentence as what it is, put together of what stands around it.

What is measured, whose it is, of which place and of which election, and whether it is how much,
how far it moved, how far from another place's, or how many times that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from tellers.check.abreast import words
from tellers.check.abreast.clauses import HERE, Word
from tellers.check.abreast.gaps import Gaps
from tellers.check.reading.marking import Mark, Marked
from tellers.once import once
from tellers.style.numbers import Amount, Hedge


class Shape(StrEnum):
    """What a figure tells."""

    LEVEL = "level"
    MOVE = "move"
    GAP = "gap"
    RATIO = "ratio"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as its sentence tells it.

    `where` is of what, `beyond` from what a gap is counted, `at` where in the skeleton it stands;
    `who` is the symbol of a party or a candidate; `way` is one where it rose or is above; `verb` is
    the word that says so; `times` is so many times another, `is_of_moves` where both are moves;
    `also` is the place of the figure before, of which "up 4.9 points" behind it may be, `others`
    the two between whom points are, or whoever else a figure in a list may be of.
    """

    mark: Mark
    at: int
    shape: Shape
    measure: str
    where: str | None
    beyond: str = ""
    who: str = ""
    is_then: bool = False
    year: str = ""
    way: int = 0
    verb: Word | None = None
    times: Amount | None = None
    is_of_moves: bool = False
    also: str | None = None
    others: tuple[str, ...] = ()
    is_placed: bool = True
    is_sure: bool = True


class Parts(Gaps):
    """The figures of one sentence, read one after another."""

    def __init__(self, marked: Marked, carried: str = "") -> None:
        super().__init__(marked)
        self.carried = carried

    @once
    def is_known(self) -> bool:
        """Whether every word of the sentence leaves a figure what it is, and one day is told."""
        dates = {m.dated.on.year for m in self.marked.marks if m.letter in "YD"}
        is_before = any(w.text in words.BEFORE for w in self.words)
        return len(dates) + is_before < len(("now", "then")) and all(
            w.place is not None or w.text in words.HARMLESS or w.text[1:].isdigit()
            for w in self.words
        )

    @once
    def places(self) -> set[str]:
        """The places that the sentence names."""
        return {w.place for w in self.words if w.place is not None}

    def at(self, start: int) -> int | None:
        """Which of the words stands at a place of the text."""
        found = (
            n
            for n, w in enumerate(self.words)
            if self.marked.span(w.start, w.end)[0] <= start < self.marked.span(w.start, w.end)[1]
        )
        return next(found, None)

    def figures(self) -> Iterator[Told]:
        """Each figure as what it is, where its words say so."""
        for n, word in enumerate(self.words):
            if (of_so_many := self._times(n)) is not None:
                yield of_so_many
            elif word.is_figure and (told := self._told(n)) is not None:
                yield told

    def _told(self, n: int) -> Told | None:
        word, mark = self.words[n], self.marked.mark(self.words[n].text)
        start, end = self.clause(n)
        if (apart := self._apart(n, start, end)) is not None:
            return apart
        measure, is_sure = self._measure(n, start, end)
        shape = self._shape(n, measure)
        if (
            not measure
            or shape is None
            or self._is_of_others(n)
            or self._is_of_an_age(start, end)
            or not self._is_one(word, mark, n, shape)
        ):
            return None
        where, is_placed = self.of_gap(n, end) if shape is Shape.GAP else self.where(n)
        beyond = self.beyond(n, end) if shape is Shape.GAP else None
        is_then, year = self._then(n, start, end)
        if shape is Shape.GAP and beyond is None:
            if not is_then and not year:
                return None  # higher than what, nobody says
            shape = Shape.MOVE
        way, verb = self._way(n, start, end, shape)
        if shape is Shape.MOVE and measure == "share" and not way and self._is_of_a_win(n):
            return None
        return Told(
            mark, word.start, shape, measure, where, beyond or "", self._who(n), is_then, year, way,
            verb,
            also=self._also(n, shape), others=self._listed(n), is_placed=is_placed,
            is_sure=is_sure and is_placed and self.is_known and not self._is_of_two(n),
        )  # fmt: skip

    def _is_of_an_age(self, start: int, end: int) -> bool:
        """Whether a clause is set so many years before, which may be at any election."""
        texts = [w.text for w in self.words[start:end]]
        return any(
            one in ("year", "years") and other in ("before", "ago", "earlier", "previously")
            for one, other in zip(texts, texts[1:], strict=False)
        )

    def _is_of_two(self, n: int) -> bool:
        """Whether a figure may be of several together: "Labour and the Conservatives took"."""
        texts = [w.text for w in self.words[:n] if w.text != "the"]
        names = [i for i, w in enumerate(texts) if w[0] in "PC" and w[1:].isdigit()]
        return len(names) > 1 and texts[names[-1] - 1] in ("and", "or", ",", "plus")

    def _is_of_a_win(self, n: int) -> bool:
        """Whether points may be those by which somebody won: "and by ten points nationally"."""
        return any(w.text in words.BETWEEN | words.WON for w in self.words[:n])

    def _listed(self, n: int) -> tuple[str, ...]:
        """Whoever else a figure may be of that another parts from the name before it."""
        names = [i for i in range(n) if self.words[i].is_name]
        is_parted = bool(names) and any(w.is_figure for w in self.words[names[-1] : n])
        return tuple(dict.fromkeys(self.words[i].text for i in names)) if is_parted else ()

    def _also(self, n: int, shape: Shape) -> str | None:
        """The place of the figure before a move that is only set behind it: ", up 4.9 points"."""
        before = [w.text for w in self.words[max(0, n - 2) : n]]
        earlier = [i for i in range(n) if self.words[i].is_figure]
        is_behind = before[:1] in ([","], ["("]) and before[-1] in ("up", "down")
        if shape is not Shape.MOVE or not earlier or not is_behind:
            return None
        return self.where(earlier[-1])[0]

    def _times(self, n: int) -> Told | None:
        """A figure as so many times, or such a part of, that of another place."""
        word, after = self.words[n], self.words[n + 1].text if n + 1 < len(self.words) else ""
        is_number = word.is_figure and word.text[0] == "N" and after == "times"
        if not (is_number or self.is_part(n) or word.text in words.TIMES):
            return None
        start, end = self.clause(n)
        right = self.right(n + 1 if is_number else n, end)
        places = [w.place for w in self.words[n:right] if w.place is not None]
        measure, is_sure = self._measure(n, start, end)
        is_of_another = any(w.is_name for w in self.words[n + 1 : right])
        if len(places) != 1 or not measure or is_of_another or self._is_left_out(n):
            return None
        before = [p for i in range(start, n) if (p := self.words[i].place) is not None]
        nouns = {w.text.split()[-1] for w in self.words[n:right]}
        earlier = [w.text[0] for w in self.words[:n] if w.is_figure]
        is_after_a_move = earlier[-1:] == ["T"] and not nouns & words.LEVELS
        is_moved = is_after_a_move or bool(nouns & words.MOVED)
        mark, amount = self._amount(n)
        return Told(
            mark, word.start, Shape.RATIO, measure, before[-1] if before else HERE, places[0] or "",
            self._who(n), is_of_moves=is_moved, times=amount,
            is_sure=is_sure and self.is_known,
        )  # fmt: skip

    def _is_left_out(self, n: int) -> bool:
        """Whether what is told as so many times is not said: "but only five times nationally"."""
        after = self.words[n + 1 : n + 3]
        return len(after) > 1 and after[0].text == "times" and self.is_wide(after[1])

    def _amount(self, n: int) -> tuple[Mark, Amount]:
        """So many times, and where the words for it stand."""
        word = self.words[n]
        if word.text not in words.TIMES:
            mark = self.marked.mark(word.text)
            return mark, mark.amount
        before = self.words[n - 1].text if n else ""
        hedge = words.HEDGES.get(before, Hedge.EXACT)
        if before == "than":
            hedge = Hedge.LESS if self.words[n - 2].text in ("less", "fewer") else Hedge.MORE
        start = self.marked.span(word.start, word.end)[0]
        end = self.marked.span(word.start, word.end)[1]
        amount = Amount(start, end, Fraction(words.TIMES[word.text]), hedge=hedge)
        return Mark("N", start, end, amount), amount

    def _is_one(self, word: Word, mark: Mark, n: int, shape: Shape) -> bool:
        """Whether a figure is a percentage or points; a plain one has decimals."""
        if word.text[0] == "N":
            is_next = any(w.text[0] == "T" for w in self.words[:n] if w.is_figure)
            is_bare = shape is Shape.GAP or self._is_bare(n)
            return bool(mark.amount.decimals) or (shape is not Shape.LEVEL and is_next and is_bare)
        return word.text[0] in "TF" or shape is Shape.LEVEL or self._is_swing(n)

    def _is_bare(self, n: int) -> bool:
        """Whether a plain number counts nothing that is named: no years, seats or votes."""
        after = self.words[n + 1] if n + 1 < len(self.words) else None
        mark = self.marked.mark(self.words[n].text)
        if self.marked.text[mark.start : mark.end].lower() == "one":
            return False  # "matched the national one"
        ends = after is None or after.place is not None or not after.text[0].isalpha()
        return ends or (after is not None and after.text in ("in", "and", "but", "up", "down"))

    def _is_swing(self, n: int) -> bool:
        return self._measure(n, *self.clause(n))[0] == "swing"

    def _measure(self, n: int, start: int, end: int) -> tuple[str, bool]:
        """Of what a figure is: by the words before it in its clause, behind it, or before those."""
        if found := self._last_measure(range(n - 1, start - 1, -1)):
            return found, True
        if found := self._last_measure(range(n + 1, self.right(n, end))):
            return found, True
        if found := self._last_measure(range(start - 1, -1, -1)):
            every = {self._last_measure([i]) for i in range(len(self.words))}
            is_of_a_party = found == "turnout" and bool(self._who(n))
            return found, len(every - {""}) == 1 and not is_of_a_party
        if self._who(n):
            return "share", True
        later = self._last_measure(range(n + 1, len(self.words)))
        goes_on = any(w.text in words.PRONOUNS for w in self.words[start:n])
        return (self.carried if goes_on or not later else later), True

    def _last_measure(self, within: Sequence[int]) -> str:
        for i in within:
            word = self.words[i].text
            after = self.words[i + 1].text if i + 1 < len(self.words) else ""
            last = word.split()[-1]
            if self._is_of_a_party(word, after):
                continue
            if last in words.TURNOUT or (word == "turned" and after == "out"):
                return "turnout"
            if last in words.SWING:
                return "swing"
            if last in words.SHARE:
                return "share"
            if word in words.WINNING and after not in words.NO_SHARE and self._has_party(i):
                return "share"
        return ""

    def _is_of_a_party(self, word: str, after: str) -> bool:
        """Whether so many voted for somebody, which is no turnout: "one in five voted Labour"."""
        return word == "voted" and (after == "for" or (after[:1] in "PC" and after[1:].isdigit()))

    def _has_party(self, n: int) -> bool:
        """Whether somebody stands before a verb, and no turnout between."""
        for i in range(n - 1, -1, -1):
            word = self.words[i].text
            if word in words.TURNOUT:
                return False
            if self.words[i].is_name or word in ("party", "they", "he", "she"):
                return True
        return False

    def _shape(self, n: int, measure: str) -> Shape | None:
        letter, mark = self.words[n].text[0], self.marked.mark(self.words[n].text)
        if letter == "F":
            return Shape.LEVEL if measure == "turnout" else None
        if letter in "TN" and self.is_far(n):
            return Shape.GAP if self.is_gap(n) else None
        if letter == "T" or measure == "swing":
            return Shape.MOVE
        before = self.words[n - 1].text if n else ""
        after = self.words[n + 1].text if n + 1 < len(self.words) else ""
        is_moved = before == "by" or before in words.UP | words.DOWN or after in ("up", "down")
        if letter == "Q":
            return None if is_moved else Shape.LEVEL
        is_level = not is_moved and mark.amount.decimals and self._follows_level(n)
        return Shape.LEVEL if is_level else Shape.MOVE

    def _follows_level(self, n: int) -> bool:
        """Whether the figure before a plain one is a percentage: it is one too."""
        before = [w.text[0] for w in self.words[:n] if w.is_figure]
        return not before or before[-1] == "Q"

    def _is_of_others(self, n: int) -> bool:
        """Whether a part is not of the votes, or of those who did not vote."""
        after = [w.text for w in self.words[n + 1 : n + 4]]
        is_part = after[:1] == ["of"] and not words.NOT_OF_VOTES.isdisjoint(after)
        return "not" in after or (is_part and self._measure(n, *self.clause(n))[0] == "share")

    def _apart(self, n: int, start: int, end: int) -> Told | None:
        """A figure as how far two parties are apart."""
        is_of_places = self.is_gap(n) and self.beyond(n, end) is not None
        others = None if is_of_places else self.between(n, start, end)
        if others is None:
            return None
        right = next((i for i in range(n + 1, end) if self.words[i].is_figure), end)
        behind = [p for i in range(n + 1, right) if (p := self.words[i].place) is not None]
        where, is_placed = (behind[0], True) if len(set(behind)) == 1 else self.where(n)
        return Told(
            self.marked.mark(self.words[n].text), self.words[n].start, Shape.BETWEEN, "share",
            where, others=others, is_placed=is_placed, is_sure=is_placed and self.is_known,
        )  # fmt: skip

    def _then(self, n: int, start: int, end: int) -> tuple[bool, str]:
        """Whether a figure is of the election before, and the year beside it."""
        before = [w.text for w in self.words[max(0, n - 3) : n]]
        while before and before[-1] in ("the", "just", "only", "its", "a", "about", "almost"):
            before.pop()
        if before and before[-1] == "from":
            return True, ""
        if before and before[-1] == "to" and self.words[n].text[0] != "T":
            return False, ""
        aside = self.aside(n, start)
        near = range(aside, self.right(n, end)) if aside is not None else self.outside(start, end)
        texts = [self.words[i].text for i in near]
        dated = (b for a, b in zip(["", *texts], texts, strict=False) if a != "since")
        year = next((t for t in dated if t[0] == "Y" and t[1:].isdigit()), "")
        is_then = (
            any(t in words.THEN for t in texts) or " general election" in f" {' '.join(texts)}"
        )
        return is_then, year

    def _way(self, n: int, start: int, end: int, shape: Shape) -> tuple[int, Word | None]:
        """Which way a figure moved, by the word nearest before it, or just behind."""
        if shape is Shape.LEVEL:
            return 0, None
        behind = self.words[n + 1 : n + 3]
        for word in behind if shape is Shape.GAP or not self.has_way(n, start) else []:
            if word.text in words.UP or word.text in words.DOWN:
                return (1 if word.text in words.UP else -1), word
        for i in range(n - 1, start - 1, -1):
            word = self.words[i]
            last = word.text.split()[-1]
            if last in words.UP or last in words.DOWN:
                return (1 if last in words.UP else -1), word
            if word.is_figure and word.text[0] == "T":
                return 0, None
        return 0, None

    def _who(self, n: int) -> str:
        """The symbol of whoever is named last before a figure."""
        found = [w.text for w in self.words[:n] if w.is_name]
        return found[-1] if found else ""
