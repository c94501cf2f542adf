"""What a year, or a count, of a clause may be of a seat's past, by the words around it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tellers.check.claims import Claim, is_met
from tellers.check.grammar.words import Pattern
from tellers.check.hindsight import words
from tellers.check.reading.marking import Mark, Marked
from tellers.style.numbers import Form, Hedge

BEGAN, LAST, UNLOST, ROW, TURNS, YEARS = "began", "last", "unlost", "row", "turns", "years"
OFTEN = "often"
KINDS = {BEGAN: "streak", LAST: "previous", UNLOST: "first since", ROW: "streak",
         TURNS: "streak", YEARS: "streak", OFTEN: "streak"}  # fmt: skip
"""The kinds of claim that they make."""


class Clause(NamedTuple):
    """The words before a figure and behind it, up to a sign; `near` is the part that tells.

    `at` is where the figure stands in its skeleton.
    """

    left: str
    right: str
    near: str
    at: int

    @property
    def whole(self) -> str:
        """The clause without the figure itself."""
        return f"{self.left.rstrip()} {self.right.lstrip()}"


class Ask(NamedTuple):
    """What a figure is asked for: since when, when last, how many in a row; `value` is what it is.

    `until` is the year in which it ended, or since which wins are counted; `years` are all that its
    sentence names; `is_begun` where the words say that it began then, or was done that day,
    `is_least` where it may have before; `is_last_few` where they may be of more; `is_then` where
    the text has just told of another year.
    """

    what: str
    mark: Mark
    clause: Clause
    value: int
    until: int = 0
    years: frozenset[int] = frozenset()
    is_begun: bool = False
    is_least: bool = False
    is_last_few: bool = False
    is_then: bool = False


def asks_of(marked: Marked, sure: Sequence[Claim]) -> Iterator[Ask]:
    """Everything that the figures of a sentence may be asked for which no claim is sure of."""
    years = frozenset(m.dated.on.year for m in marked.marks if m.letter in "YD")
    skeleton = _placed(marked)
    for found in A_FIGURE.finditer(skeleton):
        mark = marked.mark(found[1])
        if is_met(mark, sure):
            continue
        at = marked.skeleton.find(f" {found[1]} ") + 1
        clause = clause_at(skeleton, found.start() + 1, found.end())._replace(at=at)
        if mark.letter in "YD":
            yield from _of_a_year(marked, Ask("", mark, clause, mark.dated.on.year, years=years))
        elif _is_exact(mark):
            value = int(mark.amount.value)
            yield from _of_a_count(marked, Ask("", mark, clause, value, years=years))


def _placed(marked: Marked) -> str:
    """A skeleton in which whoever "came first" is on top, and who came in another place is not."""

    def said(found: re.Match[str]) -> str:
        is_first = marked.mark(found[1]).amount.value == 1
        return " come top" if is_first else " come second"

    return words.PLACED.sub(said, marked.skeleton)


A_FIGURE = re.compile(r" ([YDNO]\d+)(?= )")
MOST, TWICE = 40, 2
"""More wins in a row than anybody has had here; and fewer than that are no run."""


def _is_exact(mark: Mark) -> bool:
    amount = mark.amount
    if mark.letter == "O":
        return TWICE <= amount.value <= MOST
    is_count = amount.form is Form.NUMBER and not amount.decimals
    return is_count and amount.hedge is Hedge.EXACT and TWICE <= amount.value <= 2 * MOST


# ------------------------------------------------------------------ its clause


BACK = 2
"""So many parts of a clause before a figure's own may say what it is of."""
ENDS = (" ; ", " : ", " . ", " \N{EM DASH} ")


def _last_part(left: str) -> str:
    """The words behind the last comma that tell of something; all, where none do."""
    cuts = [n for n in range(len(left)) if left.startswith(" , ", n)]
    for at in reversed(cuts):
        if words.WON.search(left[at:]) or words.LOST.search(left[at:]):
            return left[at:]
    return left


def clause_at(skeleton: str, start: int, end: int) -> Clause:
    """The clause of what stands between two places of a skeleton.

    >>> clause_at(" P0 beat P1 , who had won N2 times ; so what ", 26, 28).near
    ' who had won times '
    """
    left, right = skeleton[:start], skeleton[end:]
    left = left[max([left.rfind(one) + len(one) - 1 if one in left else 0 for one in ENDS]) :]
    right = right[: min([right.find(one) + 1 for one in ENDS if one in right], default=None)]
    cuts = [0, *(found.start() for found in words.SEGMENT.finditer(left))]
    behind = words.SEGMENT.search(right)
    after = right[: behind.start() + 1] if behind else right
    near = f"{left[cuts[-1] :].rstrip()} {after.lstrip()}"
    for at in reversed(cuts[-1 - BACK : -1]):
        if words.WON.search(near) or words.LOST.search(near):
            break
        near = f"{_last_part(left[at:]).rstrip()} {after.lstrip()}"
    if behind and not (words.WON.search(near) or words.LOST.search(near)):
        near = f"{left[cuts[-1] :].rstrip()} {right.lstrip()}"  # "the first time since 1992 that"
    return Clause(left, right, near, start)


# ------------------------------------------------------------------ a year


def _of_a_year(marked: Marked, ask: Ask) -> Iterator[Ask]:
    clause = ask.clause
    if to := words.TO.match(clause.right):
        ask = ask._replace(until=marked.mark(to["until"]).dated.on.year)
    begun, since = words.BEGAN.search(clause.left), words.SINCE.search(clause.left)
    if words.FOR_THE_LAST.match(clause.right) and _way(clause.near) == BEGAN:
        yield ask._replace(what=LAST, is_begun=True)
    elif begun is not None or words.CREATED.search(clause.left):
        said = _of_row(clause.near)
        is_so = words.ELSE.search(said) or not _is_denied(marked, said, words.NOT)
        if _way(clause.near) == BEGAN and is_so:
            yield ask._replace(what=BEGAN, is_begun=begun is not None)
    elif since is not None:
        yield from _since(marked, ask, is_least=bool(since["least"]))
    elif words.LAST.search(clause.left):
        what = _way(clause.near)
        if what == BEGAN and not _is_denied(marked, _of_row(clause.near), words.DENIED):
            yield ask._replace(what=LAST, is_begun=bool(words.EVENT.search(clause.near)))


def _since(marked: Marked, ask: Ask, *, is_least: bool) -> Iterator[Ask]:
    """A year with "since": that from which on it was so, or that of the last time."""
    clause, ask = ask.clause, ask._replace(is_least=is_least)
    what, said = _way(clause.near), _of_row(clause.near)
    if not what or words.ONLY.search(said) or words.CHANGED.search(clause.near):
        return
    if words.ELSE.search(said):
        yield ask._replace(what=UNLOST)
    elif _is_denied(marked, said, words.NOT):
        is_done = bool(words.EVENT.search(said)) and not words.KEPT.search(said)
        yield ask._replace(what=LAST if what == BEGAN else UNLOST, is_begun=is_done)
    elif what == BEGAN and not words.SO_MANY.search(clause.left):
        yield ask._replace(what=BEGAN, is_begun=bool(words.IN_A_ROW.search(said)))


def _way(near: str) -> str:
    """Whether a clause tells of wins or of defeats; of neither where it tells of both."""
    is_won, is_lost = words.WON.search(near), words.LOST.search(near)
    if words.ELSE.search(near):
        return BEGAN
    return "" if is_won and is_lost else BEGAN if is_won else UNLOST if is_lost else ""


def _of_row(near: str) -> str:
    """A clause without "without a break": what denies that denies nothing else."""
    return words.WITHOUT_A_BREAK.sub(" ", near)


def _is_denied(marked: Marked, near: str, pattern: Pattern) -> bool:
    """Whether a clause says that something was not so, or was for the first time."""
    found = [one[0].strip() for one in pattern.finditer(near)]
    return any(
        one[0] != "O" or marked.mark(one).amount.value == 1
        for one in found
    )  # fmt: skip


# ------------------------------------------------------------------ a count


def _of_a_count(marked: Marked, ask: Ask) -> Iterator[Ask]:
    clause, said = ask.clause, _of_row(ask.clause.near)
    is_denied = bool(words.NOT.search(said)) and not words.ELSE.search(clause.near)
    is_won = _way(clause.near) == BEGAN and (not is_denied or ask.mark.letter == "O")
    if ask.mark.letter == "N" and words.YEARS.match(clause.right):
        if is_won and words.FOR_YEARS.search(clause.left):
            yield ask._replace(what=YEARS)
        return
    is_every = bool(words.EVERY.search(clause.left)) or _is_out_of(marked, ask)
    is_bare = is_every or words.COMES_TO.search(clause.left)
    has_noun = words.UNIT.match(clause.right) or (is_bare and words.NO_NOUN.match(clause.right))
    if has_noun and words.CHANGED.search(clause.near):
        yield ask._replace(what=TURNS)
    elif has_noun and is_won and not words.SOME_OF.search(clause.left):
        yield from _of_wins(marked, ask, is_every=is_every)


def _of_wins(marked: Marked, ask: Ask, *, is_every: bool) -> Iterator[Ask]:
    """A count of wins: all in a row, or so many since a year."""
    clause = ask.clause
    is_last = bool(words.LAST_FEW.search(clause.left))
    if is_every or is_last or words.IN_A_ROW.search(clause.near):
        yield ask._replace(what=ROW, is_last_few=is_last)
    elif since := words.A_YEAR_SINCE.search(clause.whole):
        yield ask._replace(what=OFTEN, until=marked.mark(since["year"]).dated.on.year)


def _is_out_of(marked: Marked, ask: Ask) -> bool:
    """Whether a count is all out of as many: "six wins in six"."""
    found = words.OUT_OF.match(ask.clause.right) if ask.mark.letter == "N" else None
    return found is not None and marked.mark(found["other"]).amount.value == ask.value
