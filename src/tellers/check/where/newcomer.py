"""Of whom no result before a contest can be: of those who stand now, and did not stand then."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Parties, Person, Scene


def of_those_who_stood(
    marked: Marked, start: int, scene: Scene, found: Iterable[Frame]
) -> Iterator[Frame]:
    """Some results before, but none at which nobody stood whom a clause tells of alone.

    "Labour was third in 2010. Colin Clark flew the Tory flag and gathered 9,111" is of now: what
    his party had then was not his.
    """
    alone = _told_alone(marked, start, scene)
    for frame in found:
        if not alone or any(frame.candidacies(one) for one in alone):
            yield frame


def is_not_his(marked: Marked, start: int, scene: Scene, what: str) -> bool:
    """Whether a figure is somebody's at a poll at which nobody stood whom its clause tells of.

    `what` is how that figure is called: "votes of Ross Thomson, 2010". No pronoun may mean another.
    """
    if not what.startswith(("votes of ", "share of ")) or OTHERS.search(marked.sentence.text):
        return False
    alone = _told_alone(marked, start, scene)
    then = [frame for frame in scene.then if what.endswith(f", {frame.words}")]
    return bool(alone and then) and not any(f.candidacies(one) for f in then for one in alone)


def _told_alone(marked: Marked, start: int, scene: Scene) -> Sequence[Person]:
    """Those whom a clause names up to a figure; nobody, where it names another's party besides."""
    said = marked.text[marked.sentence.start : start]
    begins = marked.sentence.start + max(said.rfind(";"), said.rfind(":"), 0)
    left = [m for m in marked.marks if m.letter in "CP" and begins <= m.start < start]
    named = [m.value for m in left if isinstance(m.value, Person)]
    here = [c for who in named for c in (scene.now.candidacies(who) if scene.now else ())]
    own = {key for one in here for key in (one.label.key, *one.label.parties)}
    return named if here and all(_is_theirs(m, own) for m in left) else ()


def _is_theirs(m: Mark, own: set[str]) -> bool:
    return not isinstance(m.value, Parties) or not own.isdisjoint(m.value.keys)


OTHERS = re.compile(r"\b(?:his|her|their|its|whose|he|she|they|it|party|predecessor)\b", re.I)
"""What may mean somebody else than those who are named."""
