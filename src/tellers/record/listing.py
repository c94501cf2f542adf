"""Which contests there are, without the contests themselves.

A record of eighteen thousand contests is ready to answer at once because its contests are made
when they are first asked for; what must be known of all of them stands here, one short row each.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Generic, NamedTuple, TypeVar, overload

from tellers.record.contests import Contest

V = TypeVar("V")
D = TypeVar("D")


class Listed(NamedTuple):
    """One contest in the list: its id, its election's, its constituency's, and its polling day.

    `is_by_candidate` says that its source names everybody who stood.
    """

    contest: str
    election: str
    constituency: str
    polled_on: date
    is_by_candidate: bool

    @property
    def slug(self) -> str:
        """The place's part of the ballot id: `islington-north`."""
        return self.contest.split(".")[1]


def listed(contests: Iterable[Contest]) -> tuple[Listed, ...]:
    """The list of contests that are at hand."""
    return tuple(
        Listed(c.id, c.election.id, c.constituency.id, c.polled_on, is_by_candidate(c))
        for c in contests
    )


def is_by_candidate(contest: Contest) -> bool:
    """Whether everybody who stood is named."""
    names = [candidacy.name for candidacy in contest.candidacies]
    return bool(names) and not contest.has_bucket and None not in names


class OnDemand(Mapping[str, V], Generic[V]):
    """A mapping whose values are made when they are first asked for, each once.

    >>> asked = []
    >>> squares = OnDemand(("1", "2"), lambda key: asked.append(key) or int(key) ** 2)
    >>> squares["2"], squares["2"], asked, len(squares)
    (4, 4, ['2'], 2)
    """

    def __init__(self, keys: Iterable[str], make: Callable[[str], V]) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make
        self._made: dict[str, V] = {}

    def __getitem__(self, key: str) -> V:
        if key in self._made:
            return self._made[key]
        if key not in self._keys:
            raise KeyError(key)
        # Two threads may make one value at once: the first to enter it is everybody's.
        return self._made.setdefault(key, self._make(key))

    @overload
    def get(self, key: str, default: None = None, /) -> V | None: ...
    @overload
    def get(self, key: str, default: V | D, /) -> V | D: ...
    def get(self, key: str, default: D | None = None, /) -> V | D | None:
        """The value of a key, if there is one; a mapping's own asks by an error, and takes long."""
        if key in self._made:
            return self._made[key]
        return self[key] if key in self._keys else default

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


class Without(Mapping[str, V], Generic[V]):
    """A mapping less some of its keys, which looks nothing up before it is asked.

    >>> dict(Without({"a": 1, "b": 2}, {"a"}))
    {'b': 2}
    """

    def __init__(self, whole: Mapping[str, V], hidden: Iterable[str]) -> None:
        self._whole = whole
        self._hidden = frozenset(key for key in hidden if key in whole)

    def __getitem__(self, key: str) -> V:
        if key in self._hidden:
            raise KeyError(key)
        return self._whole[key]

    def __contains__(self, key: object) -> bool:
        return key not in self._hidden and key in self._whole

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._whole if key not in self._hidden)

    def __len__(self) -> int:
        return len(self._whole) - len(self._hidden)
