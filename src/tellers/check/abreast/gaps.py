"""How far one place is above another, and how far two parties are apart: which of them is told.

"Ten points above the national average" is of two places, "ten points ahead nationally" of two
parties, one of whom may go without saying.
"""

from collections.abc import Sequence

from tellers.check.abreast import words
from tellers.check.abreast.clauses import HERE, Clauses, Word


class Gaps(Clauses):
    """The figures of a sentence that are counted from another place, or from another party."""

    def is_gap(self, n: int) -> bool:
        """Whether a figure is how far one place is above another, and not a party ahead of one."""
        if not self.is_far(n):
            return False
        after = self.words[n + 1 : n + 6]
        at = next((i for i, w in enumerate(after) if w.text in words.AHEAD), None)
        if at is None:
            return True
        behind = [w for w in after[at + 1 :] if w.text not in ("of", "than", "the", "its", "their")]
        return (
            bool(behind)
            and behind[0].place is not None
            and not (after[at + 1] is behind[0] and self.is_wide(behind[0]))
        )

    def is_far(self, n: int) -> bool:
        """Whether a figure is how far something is above or ahead of something."""
        after = [w.text for w in self.words[n + 1 : n + 4]]
        if after and after[0] in ("point", "points", "clear"):
            after = after[1:]
        if after[1:] and after[0] in ("up", "down") and after[1] == "on":
            return True
        return bool(after) and after[0] in words.FAR

    def is_wide(self, word: Word) -> bool:
        """Whether a word is where something is, and not whose: "nationally", "across Wales"."""
        is_own = word.text.endswith(("ly", "wide")) or word.text == HERE
        return word.place is not None and (is_own or word.text.split()[0] in words.IN)

    def of_gap(self, n: int, end: int) -> tuple[str | None, bool]:
        """Of what place a gap is: "ten points better here than nationally" says so behind it."""
        behind = {w.place for w in self.words[n + 1 : self._than(n, end)] if w.place is not None}
        return (next(iter(behind)), True) if len(behind) == 1 else self.before(n)

    def _than(self, n: int, end: int) -> int:
        """Where what so many points are counted from begins: behind "than", or the figure."""
        right = next((i for i in range(n + 1, end) if self.words[i].is_figure), end)
        return next((i for i in range(n + 1, right) if self.words[i].text == "than"), n)

    def beyond(self, n: int, end: int) -> str | None:
        """The place from which so many points are counted."""
        for i in range(self._than(n, end) + 1, end):
            word = self.words[i]
            if word.place is not None:
                return word.place
            is_other = self.is_named(i) or word.text in ("them", "him", "her")
            if is_other and not any(w.is_figure for w in self.words[n + 1 : i]):
                return None
            if word.text == "," or (word.is_figure and self.right(i, end) == i + 1):
                return None
        return None

    def between(self, n: int, start: int, end: int) -> tuple[str, ...] | None:
        """The two between whom points are; none named where a clause before has named them.

        "Labour beat the Conservatives by 12 points nationally and by two here."
        """
        if self.words[n].text[0] != "T" or (self.has_way(n, start) and not self.is_far(n)):
            return None
        right = next((i for i in range(n + 1, end) if self.words[i].is_figure), end)
        said = {w.text for w in self.words[start:right]}
        is_said = not said.isdisjoint(words.BETWEEN)
        bare = {w.text for w in self.words[start:n]} <= {"by", "just", "only", ",", "here"}
        if not is_said and not (bare and self._said_between(start)):
            return None
        names = [self.words[i].text for i in range(start, right) if self.words[i].is_name]
        if len(names) == 1 and is_said and not said & {"them", "they", "it", "between"}:
            return None
        return tuple(names[-2:]) if names[1:] else self._pair_before(start, names)

    def is_named(self, i: int) -> bool:
        """Whether a party or somebody is named for themselves, and not as whose something is."""
        after = self.words[i + 1].text if i + 1 < len(self.words) else ""
        return self.words[i].is_name and after not in ("'s", "'")

    def _said_between(self, start: int) -> bool:
        return any(w.text in words.BETWEEN for w in self.words[:start])

    def _pair_before(self, start: int, own: Sequence[str]) -> tuple[str, ...]:
        """The two named before a clause, of whom one may be named in it again."""
        names = list(dict.fromkeys(w.text for w in self.words[:start] if w.is_name))
        others = [one for one in names if one not in own]
        if own and others:
            return (others[0], own[0]) if len(others) == 1 else ("", "")
        return tuple(names[-2:]) if names[1:] else ()

    def has_way(self, n: int, start: int) -> bool:
        """Whether a word just before a figure says which way it moved."""
        texts = [w.text.split()[-1] for w in self.words[max(start, n - 4) : n]]
        return any(t in words.UP or t in words.DOWN for t in texts)
