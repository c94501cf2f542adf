"""A sentence on deposits in clauses, each with the words that tell of a loss, or of none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from tellers.check.grammar.words import Pattern
from tellers.check.reading.marking import Marked
from tellers.check.stakes import words

BAR = Fraction(1, 20)
"""The part of the vote that keeps a deposit (Representation of the People Act 1985)."""
A_PART = re.compile(r" ([QF])(\d+)(?= )")
LOST, KEPT = -1, 1


class Word(NamedTuple):
    """Words of one meaning, and where they stand in the skeleton."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Before:
    """What the sentence before told: whether of deposits, of which fate, in which verb."""

    is_told: bool = False
    fate: int = 0
    verb: int = 0


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a skeleton between two signs or joints, and its words of a deposit's fate.

    `fate` is what they come to, 0 where they tell nothing or both; `verb` is the same without
    what denies it. `rest` is the clause without those words, at its own place.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    fate: int
    verb: int
    is_own: bool
    rest: str

    def of(self, *kinds: str) -> list[Word]:
        """Its words of some kinds, in order."""
        return [one for one in self.words if one.kind in kinds]

    @property
    def told(self) -> tuple[int, int]:
        """From the first word of the fate to the last, or to the deposit."""
        some = [one for one in self.words if one.kind != "idle"] or [Word("", self.start, self.end)]
        return min(one.start for one in some), max(one.end for one in some)


KINDS: tuple[tuple[str, Pattern], ...] = (
    ("idle", words.IDLE), ("bar", words.BAR), ("contrary", words.CONTRARY), ("keep", words.KEEP),
    ("lose", words.LOSE), ("fail", words.FAIL), ("avoid", words.AVOID), ("lucky", words.LUCKY),
    ("unlucky", words.UNLUCKY), ("same", words.SAME), ("no", words.NO), ("did", words.DID),
    ("stake", words.THEIRS), ("stake", words.A_STAKE),
)  # fmt: skip
OF_A_FATE = frozenset({"bar", "keep", "lose", "fail", "avoid", "lucky", "unlucky"})
POINTS_BACK = frozenset({"same", "contrary", "did"})
CUT = re.compile(
    r" (?:[,;:().\N{EM DASH}]|(?<! all )(?<! one )(?<!body )but|while|though|although|yet|whereas|"
    r"except that|, and|where|whose(?= ))(?= )| (?=unlike )"
)
HEAD = re.compile(r" (?:[a-z-]+ ){1,5}: ")
"""What heads a sentence and is no clause: "Lost deposits: four"."""
AND = re.compile(r" and(?= )")
VERB = re.compile(
    r" (?:was|were|is|are|came|finished|stood|ran|had|took|won|polled|beat|trailed|slid|fell|rose|"
    r"got|entered|ended|led|held|put|went|drew|managed|scored|contested|slumped|limped|dropped|"
    r"slipped|climbed|tumbled|gained|lost|kept)(?= )"
)
"""What says that a clause before "and" is one of its own."""
SOMEBODY = re.compile(
    r" (?:(?:the|his|her|its) )?(?:S\d+ 's )?[CPN]\d+(?= )(?! (?:and|,) )"
    r"| (?:others?|it|he|she|they|everyone|nobody|none)(?= )"
)


def with_the_bar(marked: Marked) -> str:
    """The skeleton, a twentieth in it as `B3`: a part of the vote like no other."""

    def put(found: re.Match[str]) -> str:
        amount = marked.mark(f"{found[1]}{found[2]}").amount
        return f" B{found[2]}" if amount.value == BAR else found[0]

    return A_PART.sub(put, marked.skeleton)


def words_in(text: str) -> list[Word]:
    """All words of a fate in a text, in order: of two that share a place the first, or longer."""
    found = [
        Word(kind, one.start() + 1, one.end())
        for kind, pattern in KINDS for one in pattern.finditer(text)
    ]  # fmt: skip
    found.sort(key=lambda one: (one.start, one.kind != "idle", -one.end))
    kept: list[Word] = []
    is_pair = " neither " in text  # "neither the Greens nor Ukip kept": denied once
    for one in found:
        if is_pair and text[one.start : one.end] == "nor":
            continue
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def clauses_of(marked: Marked, before: Before) -> list[Clause]:
    """The clauses of a sentence, in order, with the fate that each tells."""
    return list(_clauses_in(with_the_bar(marked), before))


@lru_cache(maxsize=16)
def _clauses_in(text: str, before: Before) -> tuple[Clause, ...]:
    """The same of a skeleton: a text that speaks of deposits asks twice, and again on its way."""
    every = words_in(text)
    found: list[Clause] = []
    for start, end in _cut(text, every):
        own = tuple(one for one in every if start <= one.start and one.end <= end)
        clause = _clause(text, (start, end), own, before)
        found.append(clause)
        if clause.fate and clause.is_own:
            before = Before(True, clause.fate, clause.verb)
    return tuple(found)


def _cut(text: str, every: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where each clause begins and ends: at a sign, at a joint, at "and" between two that tell."""
    within = [(one.start, one.end) for one in every if one.end - one.start > 1]
    cuts = {0, len(text)}
    for found in CUT.finditer(text):
        is_head = HEAD.fullmatch(text[: found.start() + 3])
        if not is_head and not any(a <= found.start() + 1 < b for a, b in within):
            cuts.add(found.start())
    for found in AND.finditer(text):
        if _parts_two(text, found.start(), every):
            cuts.add(found.start())
    edges = [0]
    for at in sorted(cuts)[1:]:
        if at == len(text) or text[edges[-1] : at].strip(" ,;:()"):  # else no more than a sign
            edges.append(at)
    yield from zip(edges, edges[1:], strict=False)


def _parts_two(text: str, at: int, every: Sequence[Word]) -> bool:
    """Whether "and" joins two who each have a fate of their own: "he kept his and two did not"."""
    first = SOMEBODY.match(text, at + len(" and"))
    ahead = [one for one in every if one.start > at and one.kind in OF_A_FATE | POINTS_BACK]
    left = text[max(map(text[:at].rfind, (" ,", " ;", " but"))) + 1 : at + 1]
    told = [one for one in every if at - len(left) <= one.start < at]
    has_verb = VERB.search(left) or any(one.kind in OF_A_FATE | POINTS_BACK for one in told)
    return bool(first and ahead and has_verb and not CUT.search(text[at : ahead[0].start]))


def _clause(text: str, at: tuple[int, int], own: tuple[Word, ...], before: Before) -> Clause:
    start, end = at
    rest = list(text[start:end])
    for one in own:
        rest[one.start - start : one.end - start] = " " * (one.end - one.start)
    has_stake = any(one.kind in ("stake", "bar") for one in own) or "deposit" in text[start:end]
    is_on_it = has_stake or before.is_told or words.SPEAKS.search(text)
    told = own if has_stake else [one for one in own if _is_bare(text, one)]
    fate, verb = _fate(told) if is_on_it else (0, 0)
    is_own = bool(fate)
    if not fate and before.fate and not any(one.kind in OF_A_FATE for one in own):
        fate, verb = _as_before(own, before)
    return Clause(start, end, own, fate, verb, is_own, f"{''.join(rest)} ")


def _is_bare(text: str, one: Word) -> bool:
    """Whether words tell a fate with no deposit beside them: a verb only where nothing follows."""
    return one.kind not in ("keep", "lose", "fail") or bool(END.match(text, one.end))


END = re.compile(r" (?:[.,;:)]|likewise|too|as well|in all|here|altogether)(?= )")


def _fate(own: Sequence[Word]) -> tuple[int, int]:
    """What words of a fate come to, all of one mind; 0 where they are of two."""
    units: list[int] = []
    verbs: list[int] = []
    no = 1
    kinds = [one.kind for one in own]
    for n, kind in enumerate(kinds):
        ahead = kinds[n + 1 :]
        is_bent = (kind == "fail" and not {"keep", "bar"}.isdisjoint(ahead)) or (
            kind == "avoid" and "lose" in ahead
        )
        if kind == "no" or is_bent:
            no = -no
        elif kind in UNIT:
            units.append(UNIT[kind] * no)
            verbs.append(UNIT[kind])
            no = 1
    if len(set(units)) != 1:
        return 0, 0
    return units[0], verbs[0]


UNIT = {
    "bar": KEPT, "keep": KEPT, "avoid": KEPT, "lucky": KEPT, "lose": LOST, "fail": LOST,
    "unlucky": LOST,
}  # fmt: skip


def _as_before(own: Sequence[Word], before: Before) -> tuple[int, int]:
    """The fate of a clause that points back: "so did six others", "not so the Greens"."""
    kinds = [one.kind for one in own]
    if "contrary" in kinds:
        return -before.fate, before.verb
    if "did" in kinds:
        return (-before.verb if kinds.count("no") % 2 else before.verb), before.verb
    if "same" in kinds:
        return (-before.fate if kinds.count("no") % 2 else before.fate), before.verb
    return 0, 0
