"""Keys that are like a key: found by the stretches of letters they share, then measured.

Stretches of three letters lead to the few keys worth measuring, so that one question costs nearly
as little for ten thousand names as for one thousand. Of people, which first names may be one, and
which surnames differ by a letter.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

MEASURED = 8
"""How many keys are measured: those that share most stretches with the one asked."""

WHOLE = 100

CONTAINED = 80
"""How like a key is that has all the words of the one asked: worth showing, and no more."""


class Like(NamedTuple):
    """A key and how like it is, out of a hundred."""

    key: str
    score: int


@dataclass(frozen=True)
class Likeness:
    """Keys laid out by the stretches of three letters in them."""

    keys: tuple[str, ...]
    holders: dict[str, list[int]] = field(init=False)
    sizes: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        holders: dict[str, list[int]] = {}
        sizes = []
        for place, key in enumerate(self.keys):
            found = stretches(key)
            sizes.append(len(found))
            for stretch in found:
                holders.setdefault(stretch, []).append(place)
        object.__setattr__(self, "holders", holders)
        object.__setattr__(self, "sizes", tuple(sizes))

    def nearest(self, key: str) -> tuple[Like, ...]:
        """The keys most like one, the likest first; none that shares nothing with it."""
        wanted = stretches(key)
        shared: dict[int, int] = {}
        for stretch in wanted:
            for place in self.holders.get(stretch, ()):
                shared[place] = shared.get(place, 0) + 1
        return self._measured(key, len(wanted), shared.items())

    def _measured(self, key: str, size: int, shared: Iterable[tuple[int, int]]) -> tuple[Like, ...]:
        """The keys that share most with one: of its own stretches, and of both together."""
        both = ((n, place, 2 * WHOLE * n // (size + self.sizes[place])) for place, n in shared)
        ranked = sorted((-WHOLE * n // size - dice, self.keys[at], dice) for n, at, dice in both)
        found = (Like(o, max(dice, likeness(key, o))) for _, o, dice in ranked[:MEASURED])
        return tuple(sorted(found, key=lambda like: (-like.score, like.key)))


def stretches(key: str) -> set[str]:
    """The stretches of three letters in a key, its ends being blank.

    >>> sorted(stretches("bath"))
    [' ba', 'ath', 'bat', 'th ']
    """
    padded = f" {key} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def likeness(one: str, other: str) -> int:
    """How like two keys are, out of a hundred: the letters that need no change, of the longer.

    >>> likeness("islington north", "islingtom north"), likeness("bath", "bury")
    (93, 25)
    >>> likeness("chester", "north chester and neston")
    80
    """
    longer = max(len(one), len(other), 1)
    alike = WHOLE * (longer - changes(one, other)) // longer
    return max(alike, CONTAINED if set(one.split()) < set(other.split()) else 0)


def changes(one: str, other: str) -> int:
    """The fewest letters to put in, leave out, replace or swap with the next, to make one of other.

    >>> changes("bath", "bahts"), changes("", "bury")
    (2, 4)
    """
    one, other = _without_same_ends(one, other)
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        here = [row]
        for column, theirs in enumerate(other, start=1):
            least = above[column - 1]
            if letter != theirs:
                least = 1 + min(least, above[column], here[-1])
                if row > 1 < column and letter == other[column - 2] and one[row - 2] == theirs:
                    least = min(least, before[column - 2] + 1)
            here.append(least)
        before, above = above, here
    return above[-1]


def _without_same_ends(one: str, other: str) -> tuple[str, str]:
    """Two words without the letters that both begin and end with: those need no change."""
    start, ends = 0, min(len(one), len(other))
    while start < ends and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


# ---------------------------------------------------------------- people

NICKNAMES = {
    "bill": "william", "bob": "robert", "dick": "richard", "tony": "anthony", "jim": "james",
    "jack": "john", "harry": "henry", "ted": "edward", "peggy": "margaret", "meg": "margaret",
    "maggie": "margaret", "liz": "elizabeth", "betty": "elizabeth", "libby": "elizabeth",
    "kit": "christopher", "chuck": "charles", "sandy": "alexander", "mike": "michael",
    "nell": "eleanor", "jon": "jonathan", "larry": "lawrence", "polly": "mary", "molly": "mary",
    "tom": "thomas", "tommy": "thomas", "joe": "joseph", "sue": "susan", "kate": "katherine",
    "billy": "william", "bobby": "robert", "jimmy": "james", "eddie": "edward", "ollie": "oliver",
    "jeff": "geoffrey", "becky": "rebecca", "nikki": "nicola", "abby": "abigail",
}  # fmt: skip
"""First names that share no beginning with what they are short for."""


def is_first_name(word: str, names: Iterable[str]) -> bool:
    """Whether a word may be somebody's first name: the same, a short form or a nickname."""
    for name in names:
        other = NICKNAMES.get(word, word)
        if other[:3] == name[:3] or NICKNAMES.get(name, name)[:3] == other[:3] or word in name:
            return True
    return False


LONG = 5
"""Letters of a surname that may be spelt with one of them wrong."""


def is_near(one: str, other: str) -> bool:
    """Whether two surnames differ by one letter that is doubled, left out or exchanged.

    >>> is_near("nuttall", "nuttal"), is_near("nuttall", "nuttall"), is_near("hall", "hill")
    (True, False, False)
    """
    short, long = sorted((one, other), key=len)
    if len(short) < LONG or len(long) - len(short) > 1 or one == other:
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
