"""Origin: where the letters of a text stand in the file that it was read from."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Origin:
    """A file's letters, and the runs of them that became a text.

    `begins` are places of the text at which a run begins, `stands` the same places in the file.
    """

    raw: str
    begins: Sequence[int] = (0,)
    stands: Sequence[int] = (0,)
    first_line: int = 1

    def place(self, at: int) -> int:
        """The place in the file of a letter of the text."""
        run = bisect_right(self.begins, at) - 1
        return min(self.stands[run] + at - self.begins[run], len(self.raw))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the file of a stretch of the text, from its first letter to its last."""
        return self.place(start), self.place(max(start, end - 1)) + 1

    def line_and_column(self, at: int) -> tuple[int, int]:
        r"""The line and the column, both from one, of a letter of the text.

        >>> Origin("one\ntwo").line_and_column(5)
        (2, 2)
        """
        place = self.place(at)
        line = self.raw.count("\n", 0, place)
        return self.first_line + line, place - self.raw.rfind("\n", 0, place)


@dataclass
class Draft:
    """A text while it is put together out of a file's letters."""

    raw: str
    parts: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    stands: list[int] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, at: int) -> None:
        """Take in letters that stand at a place of the file."""
        if not words:
            return
        if not self.begins or self.stands[-1] + self.length - self.begins[-1] != at:
            self.begins.append(self.length)
            self.stands.append(at)
        self.parts.append(words)
        self.length += len(words)

    def done(self) -> tuple[str, Origin]:
        """The text, and where it came from."""
        return "".join(self.parts), Origin(self.raw, self.begins or [0], self.stands or [0])


def in_unix_lines(raw: str) -> tuple[str, Origin]:
    """A plain text, its lines ended by a line feed alone, whatever ended them in the file."""
    if "\r" not in raw:
        return raw, Origin(raw)
    draft, at = Draft(raw), 0
    while (found := raw.find("\r", at)) >= 0:
        draft.add(raw[at:found], at)
        is_pair = raw[found + 1 : found + 2] == "\n"
        if not is_pair:
            draft.add("\n", found)
        at = found + 1
    draft.add(raw[at:], at)
    return draft.done()
