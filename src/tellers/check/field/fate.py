"""What a sentence tells of deposits: that they were lost or kept, and where the words say whose.

Two words of a verb are kept apart: what it says of itself (`is_loss`), and what the sentence says
with it (`is_lost`). After "did not save his deposit" those who "did" saved theirs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tellers.check.field import words
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked


class Side(StrEnum):
    """Where those stand of whom it is told."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Fate:
    """Deposits lost or kept, told at one place of a skeleton; `is_back` where it points back."""

    match: re.Match[str]
    span: str
    is_loss: bool
    is_lost: bool
    side: Side
    is_back: bool = False

    @property
    def start(self) -> int:
        """Where the words begin."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Where they end."""
        return self.match.end()

    @property
    def symbol(self) -> str:
        """Somebody whom the words themselves name."""
        return self.match.groupdict().get("who") or ""


def fates_in(marked: Marked, before: "Fate | None") -> list[Fate]:
    """What a sentence tells of deposits, in order; `before` is what the last one told."""
    found: list[Fate] = []
    for match in sorted(_heads(marked), key=lambda m: m[0].start()):
        last = found[-1] if found else before
        fate = _fate(*match, last)
        left = marked.skeleton[: match[0].start() + 1]
        is_open = bool(words.OPEN.search(left)) and not words.AMONG_THOSE.search(left)
        is_open |= match[1] == "alike" and not found and bool(words.OF_A_POLL.search(left))
        if fate is not None and not is_open and not any(fate.start < one.end for one in found):
            found.append(fate)
    return found


def _heads(marked: Marked) -> Iterator[tuple[re.Match[str], str]]:
    for kind, pattern in HEADS.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            yield match, kind


_HEADS = {
    "listed": words.LISTED, "lost": words.LOST, "kept": words.KEPT, "cost": words.COST,
    "too": words.TOO, "as": words.AS_TOO, "nor": words.NOR, "fate": words.FATE,
    "except": words.EXCEPT, "alike": words.ALIKE, "unlike": words.UNLIKE, "shared": words.SHARED,
    "among": words.AMONG, "spared": words.SPARED
}  # fmt: skip
HEADS = Table(_HEADS.items(), lambda entry: entry[1].cues)
AFTER = frozenset({"cost", "too", "as", "nor", "fate", "except", "listed"})


def _fate(match: re.Match[str], kind: str, last: Fate | None) -> Fate | None:
    group = match.groupdict()
    span = "span" if group.get("span") else "span2"
    side = Side.AFTER if kind in AFTER else Side.BEFORE
    is_not = bool(group.get("not"))
    if kind in ("lost", "kept", "cost", "listed"):
        is_back = bool(group.get("back") or group.get("back2"))
        if is_back and last is None:
            return None
        is_loss = kind != "kept"
        return Fate(match, span, is_loss, is_loss is not is_not, side, is_back)
    if last is None:
        return None
    is_lost = {
        "too": last.is_loss, "as": last.is_loss, "alike": last.is_loss,
        "nor": not last.is_loss, "unlike": not last.is_loss,
        "fate": last.is_lost, "shared": last.is_lost, "except": not last.is_lost,
        "among": last.is_lost is not is_not, "spared": is_not,
    }[kind]  # fmt: skip
    return Fate(match, span, last.is_loss, is_lost, side, is_back=True)
