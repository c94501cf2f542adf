"""A pattern's alternatives by their first letters, so that few of them are tried at each place.

`won|wins|took` is tried word by word wherever a word begins; `w(?:on|ins)|took` fails at its first
letter. Alternatives that begin with different letters never match at the same place, so that their
order among each other tells nothing; those that begin with the same keep theirs, and every match
is the same as before.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<flat>\(\?:[a-z '|?-]*\))"
    r"|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|:|-?[a-z]+:))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<text>(?:\\N\{[^}]*\}|\\.|\[\^?\]?(?:\\.|[^\]])*\]|[^()|\[\\])+)",
    re.S,
)
_LED = re.compile(r"((?:\(\?<!(?:\\d|[^()|\\])*\))+)( (?:(?:\(\?P<\w+>)?[A-Z](?=\\d))?)(?![?*+{])")
"""What must not stand before an alternative, and the space, or mark, that it begins with."""
_FEW = 2
"""Alternatives of which nothing is gained by grouping one."""


class _Branch(NamedTuple):
    """An alternative as it is written.

    `is_kept` where it has a group that is asked for by its number: it stays where it is. `whole`
    are the alternatives of the group without a name that is all of it.
    """

    text: str
    is_kept: bool = False
    whole: "tuple[_Branch, ...]" = ()


def by_first_letters(pattern: str) -> str:
    r"""A pattern of the same matches, whose alternatives are told apart by their first letters.

    >>> by_first_letters(" (?:won|wins?|winning|took|takes|[CP][0-9])(?= )")
    ' (?:w(?:on|in(?:s?|ning))|t(?:ook|akes)|[CP][0-9])(?= )'
    >>> by_first_letters("(?<! of)(?<! the) N[0-9]|(?:(?:up|down) by)")
    ' (?<! of )(?<! the )N[0-9]|(?:up|down) by'
    >>> by_first_letters(r"(?<! of)(?<! O\d) (?P<n>N\d+) seats")
    ' (?P<n>N(?<! of N)(?<! O\\d N)\\d+) seats'
    """
    return _written(_branches(_tokens(pattern)))


def _tokens(pattern: str) -> Iterator[tuple[str, str]]:
    return ((m.lastgroup or "", m[0]) for m in _TOKEN.finditer(pattern))


@cache
def _flat(group: str) -> _Branch:
    """A group without another in it, read once: the same words stand in pattern after pattern."""
    return _group(group[:3], _branches(_tokens(group[3:-1])))


def _branches(tokens: Iterator[tuple[str, str]]) -> list[_Branch]:
    """The alternatives up to the end of a group, or of the pattern, each within itself in order."""
    found, own = list[_Branch](), list[_Branch]()
    for kind, text in tokens:
        if kind == "close":
            break
        if kind == "bar":
            found.append(_joined(own))
            own = []
        elif kind == "open":
            own.append(_group(text, _branches(tokens)))
        elif kind == "flat":
            own.append(_flat(text))
        else:
            own.append(_Branch(text))
    found.append(_joined(own))
    return found


def _group(sign: str, inner: list[_Branch]) -> _Branch:
    if sign.startswith("(?<") and sign[3:4] in "=!":
        return _Branch(f"{sign}{'|'.join(one.text for one in inner)})")  # of one length, as it is
    is_kept = sign == "(" or sign.startswith("(?P") or any(one.is_kept for one in inner)
    whole = tuple(inner) if sign == "(?:" else ()
    return _Branch(f"{sign}{_written(inner)})", is_kept, whole)


def _joined(parts: Sequence[_Branch]) -> _Branch:
    """An alternative of its parts; what must not stand before it is asked behind how it begins.

    An engine looks for a letter much faster than it looks back at each place.
    """
    if len(parts) == 1:
        return parts[0]
    text = "".join(one.text for one in parts)
    if led := _LED.match(text):
        begins = f" {led[2][1:][-1:]}"
        text = f"{led[2]}{led[1].replace(')', f'{begins})')}{text[led.end() :]}"
    return _Branch(text, any(one.is_kept for one in parts))


def _written(branches: Iterable[_Branch]) -> str:
    """Alternatives as a pattern has them."""
    flat = [part for one in branches for part in (one.whole or (one,))]
    runs = groupby(flat, lambda one: not one.is_kept and _begins_with_a_letter(one.text))
    every = (_told_apart([one.text for one in run]) if is_apart else [one.text for one in run]
             for is_apart, run in runs)  # fmt: skip
    return "|".join(text for run in every for text in run)


def _begins_with_a_letter(text: str) -> bool:
    """Whether an alternative begins with a small letter or a space that has to stand there."""
    return (text[:1].islower() or text[:1] == " ") and text[1:2] not in ("?", "*", "+", "{")


def _told_apart(texts: Sequence[str]) -> list[str]:
    """Alternatives that begin with a letter each, grouped by it, in the order of their first."""
    if len(texts) < _FEW:
        return list(texts)
    own: dict[str, list[str]] = {}
    for text in texts:
        own.setdefault(text[0], []).append(text[1:])
    return [
        f"{letter}{rests[0]}" if len(rests) == 1 else f"{letter}{_in_one(rests)}"
        for letter, rests in own.items()
    ]


def _in_one(rests: Sequence[str]) -> str:
    """What stands behind a letter that several begin with: a group, unless all go on alike."""
    every = _written(_Branch(one) for one in rests)
    is_one = len({one[:1] for one in rests}) == 1 and all(map(_begins_with_a_letter, rests))
    return every if is_one else f"(?:{every})"
