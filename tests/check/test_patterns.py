"""No pattern of the check takes long over a sentence: none repeats what already repeats itself.

`(?:[a-z]+ ?)+` reads a run of words in twice as many ways for every letter; a sentence about every
other constituency in Northern Ireland once took minutes.
"""

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import tellers.check
from tellers.check.grammar.words import Pattern

parser: Any = importlib.import_module("re._parser")
kinds: Any = importlib.import_module("re._constants")
MANY = 8
"""Times from which on a repeated group is as good as unbounded."""
REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT)


def patterns() -> list[str]:
    """Every pattern of the rooms of the check."""
    for room in pkgutil.walk_packages(tellers.check.__path__, "tellers.check."):
        importlib.import_module(room.name)
    found = (one for one in gc.get_objects() if isinstance(one, (Pattern, re.Pattern)))
    return sorted({one.pattern for one in found if isinstance(one.pattern, str)})


def repeated(tree: Any) -> Iterator[Any]:
    """The bodies of a pattern's groups that may come many times."""
    for kind, value in tree:
        if kind in REPEATS:
            if value[1] > MANY:
                yield value[2]
            yield from repeated(value[2])
        elif kind is kinds.SUBPATTERN:
            yield from repeated(value[3])
        elif kind is kinds.BRANCH:
            for branch in value[1]:
                yield from repeated(branch)
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from repeated(value[1])


def parts(tree: Any) -> Iterator[tuple[object, Any]]:
    for kind, value in tree:
        if kind is kinds.SUBPATTERN:
            yield from parts(value[3])
        else:
            yield kind, value


def is_ambiguous(body: Any) -> bool:
    """Whether a body is an unbounded repeat with nothing else that must stand beside it."""
    found = list(parts(body))
    if len(found) == 1 and found[0][0] is kinds.BRANCH:
        return any(is_ambiguous(branch) for branch in found[0][1][1])
    inner = [value for kind, value in found if kind in REPEATS and value[1] is kinds.MAXREPEAT]
    asked = [
        kind
        for kind, value in found
        if kind not in (kinds.ASSERT, kinds.ASSERT_NOT, kinds.AT)
        and not (kind in REPEATS and (value[0] == 0 or value[1] is kinds.MAXREPEAT))
    ]
    return bool(inner) and not asked


@pytest.mark.parametrize(
    ("pattern", "is_bad"),
    [(r"(?:[a-z]+ ?)+", True), (r"(?: [a-z]+)+", False), (r"(?:[a-z]+|x)*", True)],
)
def test_the_test_knows_one_when_it_sees_it(pattern: str, is_bad: bool) -> None:
    assert any(map(is_ambiguous, repeated(parser.parse(pattern)))) is is_bad


def test_no_pattern_repeats_what_repeats_itself() -> None:
    every = patterns()
    bad = [one for one in every if any(map(is_ambiguous, repeated(parser.parse(one))))]
    assert len(every) > 500
    assert not bad
