"""The words without which a pattern cannot match, by which a sentence calls those that it may fit.

Most patterns of a table are of words that a sentence does not have. What has to stand in one is
read off the pattern itself, so that no list beside it can go stale. A word is kept by its first
letters: "deposit" and "deposits" call the same patterns. What a pattern asks for in two places has
to stand in both: to look for words in a set takes less than to look for a pattern in a sentence.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
Cues = tuple[frozenset[str], ...]
"""Sets of words, of each of which one stands wherever a pattern matches; the rarest come first."""

LONG = 4
"""Letters of a word that are kept."""
COMMON = frozenset({
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "had", "has", "have", "her", "here",
    "his", "in", "is", "it", "its", "just", "of", "on", "only", "s", "seat", "than", "that", "the",
    "thei", "they", "this", "to", "vote", "was", "were", "who", "with", "won", "C", "N", "P", "S",
})  # fmt: skip
"""Words that nearly every sentence has: by them a pattern is called only for want of better."""
AS_MANY = 30
"""So many rare words call a pattern no oftener than one common word does."""

_TOKEN = re.compile(
    r"(?P<letters>[a-z]+)|(?P<mark>(?:[A-Z]|\[[A-Z]+\])\\d\+)|(?P<bar>\|)|(?P<close>\))"
    r"|(?P<flat>\(\?:[a-z '|?-]*\))"
    r"|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|:))?(?!\?))|(?P<repeat>[*+?]\??|\{\d*,?\d*\}\??)"
    r"|(?P<other>\\.|\[\^?\]?(?:\\.|[^\]])*\]|.)",
    re.S,
)
_CHOICE = re.compile(r"\(\?:[a-z |]*\)")
"""A group of nothing but words, each of which stands or does not."""
_EDGES = frozenset({" ", ",", ";", ":", "'", "-", *(f"\\{sign}" for sign in "bs(),.;:'-")})
"""Signs at which a word begins or ends."""
_ASIDE = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
"""Groups that take up nothing of the text."""
_PIECE = re.compile(rf"(?<![a-z])[a-z]{{1,{LONG}}}|[A-Z](?=\d)")
_CAPITAL = re.compile(r"[A-Z]")


def words_of(skeleton: str) -> frozenset[str]:
    """What a sentence has to call patterns by: its words by their first letters, and its marks.

    >>> sorted(words_of(" C0 lost his deposit in S1 "))
    ['C', 'S', 'depo', 'his', 'in', 'lost']
    """
    return frozenset(_PIECE.findall(skeleton))


def cues_of(pattern: str) -> Cues:
    """The words without which a pattern cannot match; none where it can do without any.

    >>> [sorted(some) for some in cues_of(r" (?:lost|forfeited) (?:(?:his|her) )?deposits?(?= )")]
    [['depo'], ['forf', 'lost']]
    >>> [sorted(some) for some in cues_of(r" (?:the )?(?:swing|swung) ")]
    [['swin', 'swun']]
    >>> cues_of(r"(?:win(?:s|ning)|[a-z]+) ")
    ()

    Raises:
        ValueError: it has a kind of group that is not known here, of whose words nothing follows.
    """
    return by_rarity(_asked(_branches(_tokens(pattern)), is_after=False, is_before=False))


def _tokens(pattern: str) -> Iterator[tuple[str, str]]:
    found = [(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(pattern)]
    if ("other", "(") in found:  # the sign of no group that `_TOKEN` knows
        raise ValueError("a pattern has a group of a kind that is not known here")
    return iter(found)


class _Atom(NamedTuple):
    """One thing of a pattern: letters, a mark, another sign, or a group of alternatives.

    `begins` and `ends` say whether it does so at the edge of a word, whichever alternative stands;
    `flat` is all of a group of small letters, which is read once.
    """

    kind: str
    text: str
    branches: "tuple[tuple[_Atom, ...], ...]" = ()
    begins: bool = False
    ends: bool = False
    is_asked: bool = True
    is_repeated: bool = False
    flat: str = ""


_Branch = Sequence[_Atom]


def _branches(tokens: Iterable[tuple[str, str]]) -> tuple[tuple[_Atom, ...], ...]:
    """What stands up to the end of a group, or of the pattern, by alternative."""
    found: list[list[_Atom]] = [[]]
    for kind, text in tokens:
        if kind == "bar":
            found.append([])
        elif kind == "close":
            break
        elif kind == "open":
            found[-1].append(_group(text, _branches(tokens)))
        elif kind == "repeat":
            found[-1] += _repeated(found[-1].pop(), text)
        else:
            found[-1].append(_flat(text) if kind == "flat" else _sign(kind, text))
    return tuple(map(tuple, found))


@cache
def _sign(kind: str, text: str) -> _Atom:
    """A word, a mark or a sign: there are few."""
    is_edge = text in _EDGES
    return _Atom(kind, text, (), is_edge, is_edge)


def _group(sign: str, inner: tuple[tuple[_Atom, ...], ...]) -> _Atom:
    begins = all(one and _begins(one, is_edge=False) for one in inner)
    ends = all(one and _ends(one, is_edge=False) for one in inner)
    return _Atom("open", sign, inner, begins, ends)


@cache
def _flat(group: str) -> _Atom:
    """A group without another in it, read once: the same words stand in pattern after pattern."""
    if _CHOICE.fullmatch(group) is None:
        return _group(group[:3], _within(group))._replace(flat=group)
    every = group[3:-1].split("|")
    begins = all(one.startswith(" ") for one in every)
    ends = all(one.endswith(" ") for one in every)
    return _Atom("open", group[:3], (), begins, ends, flat=group)


@cache
def _within(flat: str) -> tuple[tuple[_Atom, ...], ...]:
    """The alternatives of such a group."""
    return _branches(_tokens(flat[3:-1]))


def _repeated(last: _Atom, how: str) -> list[_Atom]:
    """The last atom under a sign of repetition, which of letters takes the last one alone."""
    is_asked = how[0] == "+" or (how[0] == "{" and how[1] not in "0,")
    if last.kind != "letters":
        is_repeated = how[0] != "?"
        return [last._replace(is_asked=last.is_asked and is_asked, is_repeated=is_repeated)]
    kept, one = last.text[:-1], last.text[-1]
    once = _Atom("letters" if how[0] == "?" else "other", one, is_asked=is_asked)
    return [_Atom("letters", kept), once] if kept else [once]


def _asked(branches: Sequence[_Branch], *, is_after: bool, is_before: bool) -> list[frozenset[str]]:
    """What a group asks for: of alternatives the words together, unless one can do without."""
    return _together([_asked_by(one, is_after=is_after, is_before=is_before) for one in branches])


def _together(each: Sequence[list[frozenset[str]]]) -> list[frozenset[str]]:
    """What alternatives ask for, each of which asks for some."""
    if len(each) == 1:
        return each[0]
    return [frozenset().union(*map(rarest, each))] if all(each) else []


@cache
def _asked_flat(flat: str, *, is_after: bool, is_before: bool) -> list[frozenset[str]]:
    """The same of a group without another in it, each of which is gone through once."""
    if _CHOICE.fullmatch(flat) is None:
        return _asked(_within(flat), is_after=is_after, is_before=is_before)
    each: list[list[frozenset[str]]] = []
    for one in flat[3:-1].split("|"):
        first, *others = one.split(" ")
        *own, last = [first if is_after else "", *others]
        if not is_before and len(last) < LONG:
            last = ""  # a longer word may begin so
        each.append([frozenset({word[:LONG]}) for word in (*own, last) if word])
    return _together(each)


def _asked_by(branch: _Branch, *, is_after: bool, is_before: bool) -> list[frozenset[str]]:
    """The words that each atom of a branch asks for."""
    found: list[frozenset[str]] = []
    for at, atom in enumerate(branch):
        if not atom.is_asked or atom.kind == "other" or atom.text in _ASIDE:
            continue
        if atom.kind == "mark":
            found.append(frozenset(_CAPITAL.findall(atom.text)))
            continue
        after = _ends(branch[:at], is_edge=is_after)
        if atom.kind == "open":
            before = _begins(branch[at + 1 :], is_edge=is_before)
            found += (
                _asked_flat(atom.flat, is_after=after, is_before=before) if atom.flat
                else _asked(atom.branches, is_after=after, is_before=before)
            )  # fmt: skip
        elif after:
            found.append(_word(atom.text, branch[at + 1 :], is_before=is_before))
    return [one for one in found if one]


def by_rarity(asked: Iterable[frozenset[str]]) -> Cues:
    """Sets of words, each of which is asked for, by how few sentences have a word of them."""
    return tuple(sorted(dict.fromkeys(asked), key=_weight))


def rarest(asked: Iterable[frozenset[str]]) -> frozenset[str]:
    """Of several sets of words, each of which is asked for, the one that fewest sentences have."""
    return min(asked, key=_weight)


def _weight(words: frozenset[str]) -> int:
    return len(words) + AS_MANY * len(words & COMMON)


def _word(letters: str, rest: _Branch, *, is_before: bool) -> frozenset[str]:
    """How a word may begin with these letters, "topp" for "top(?:ped|ping)"; none: nobody knows."""
    if len(letters) >= LONG:
        return frozenset({letters[:LONG]})
    if not rest or not _goes_on(rest[0]):
        return frozenset({letters}) if _begins(rest, is_edge=is_before) else frozenset()
    first, rest = rest[0], rest[1:]
    inner = _within(first.flat) if first.flat else first.branches
    ways = [_word(letters, (*one, *rest), is_before=is_before) for one in inner]
    if first.kind == "letters":
        ways.append(_word(letters + first.text, rest, is_before=is_before))
    if not first.is_asked:
        ways.append(_word(letters, rest, is_before=is_before))
    return frozenset().union(*ways) if all(ways) else frozenset()


def _goes_on(atom: _Atom) -> bool:
    """Whether a word may go on with what an atom is: letters, or a group, that stand once."""
    return atom.kind in ("letters", "open") and atom.text not in _ASIDE and not atom.is_repeated


def _ends(branch: _Branch, *, is_edge: bool) -> bool:
    """Whether a branch ends at the edge of a word; `is_edge` says so of what stands before it."""
    for atom in reversed(branch):
        if atom.text not in _ASIDE and (atom.is_asked or not atom.ends):
            return atom.ends
    return is_edge


def _begins(branch: _Branch, *, is_edge: bool) -> bool:
    """Whether a branch begins at the edge of a word; `is_edge` says so of what stands behind it."""
    for atom in branch:
        if atom.text == "(?=" and atom.begins:
            return True
        if atom.text not in _ASIDE and (atom.is_asked or not atom.begins):
            return atom.begins
    return is_edge


def endings_of(pattern: str) -> frozenset[str]:
    r"""The last words of a text in which a pattern stands that ends where the text does.

    None where they cannot be told, or the pattern may end elsewhere. A mark is told by its letter.

    >>> sorted(endings_of(r" (?:with|C\d+ 's) (?:(?:just|only) )*$"))
    ["'s", 'just', 'only', 'with']
    >>> sorted(endings_of(r" [CP]\d+ (?:of )?$")), endings_of(r" by [^,]*$"), endings_of(" by ")
    (['C', 'P', 'of'], frozenset(), frozenset())
    """
    ends = _Endings()
    left = ends.before(_Atom("open", "(?:", _branches(_tokens(pattern))), {_NOTHING})
    return frozenset(ends.words) if ends.is_known and not left else frozenset()


_NOTHING = "$"
"""The words behind the end of a text, of which a pattern has still to say that it is there."""
_SIGNS = frozenset({",", ";", ":", "'", "-", "\\(", "\\)", "\\."})
"""Signs that stand for themselves."""


class _Endings:
    """The words that a pattern may end with, put together from its last letter backwards.

    What is put together ends with the space that every skeleton ends with.
    """

    def __init__(self) -> None:
        self.words = set[str]()
        self.is_known = True

    def before(self, atom: _Atom, open_: set[str]) -> set[str]:
        """What has been put together with an atom before it, and has not come to a space."""
        if atom.kind == "open":
            return self._before_group(atom, open_)
        if atom.kind == "mark":
            self.words.update(_CAPITAL.findall(atom.text))
            return self._unless(open_ != {" "})
        if atom.kind == "letters" or atom.text in _SIGNS:
            sign = atom.text.removeprefix("\\")
            return self._unless(bool(open_ & {_NOTHING, ""}), {f"{sign}{one}" for one in open_})
        return self._before_sign(atom.text, open_)

    def _before_sign(self, sign: str, open_: set[str]) -> set[str]:
        """The same with a space, or a sign that takes up nothing; no other says what stands."""
        if sign in (" ", "^"):
            return self._before_space(open_, is_start=sign == "^")
        is_end = sign == "$" and open_ == {_NOTHING}
        is_edge = sign == "\\b" and open_ == {" "}
        return self._unless(not (is_end or is_edge), {""} if is_end else {" "})

    def _before_space(self, open_: set[str], *, is_start: bool) -> set[str]:
        self.words.update(one[:-1] for one in open_ if is_start or one not in ("", " "))
        is_wrong = _NOTHING in open_ or (is_start and "" in open_)
        return self._unless(is_wrong, set() if is_start else {" "} if open_ & {"", " "} else set())

    def _before_group(self, group: _Atom, open_: set[str]) -> set[str]:
        branches = _within(group.flat) if group.flat else group.branches
        found = set().union(*(self._before_all(one, open_) for one in branches))
        if group.is_repeated:
            again = set().union(*(self._before_all(one, found) for one in branches))
            return self._unless(not again <= found, found)
        return found

    def _before_all(self, branch: _Branch, open_: set[str]) -> set[str]:
        for atom in reversed(branch):
            if open_ and atom.text not in _ASIDE:
                found = self.before(atom, open_)
                open_ = found if atom.is_asked else found | open_
        return open_

    def _unless(self, is_wrong: bool, found: Iterable[str] = ()) -> set[str]:
        """What was found, unless nobody can tell it."""
        self.is_known = self.is_known and not is_wrong
        return set(found) if self.is_known else set()


MOST_KEPT = 1024
"""Choices of a table that are kept: few sentences call what no other did."""
DEEP = 4
"""Sets of words by which a table is asked: what else an entry asks for leaves out hardly any."""


class Table(Generic[T]):
    """A table of patterns, of which a sentence calls those that it may fit.

    >>> table = Table([" deposits?(?= )", " swing "], cues_of)
    >>> table.called(words_of(" the swing was T0 "))
    (' swing ',)
    """

    def __init__(self, entries: Iterable[T], cues: Callable[[T], Cues]) -> None:
        self._entries = tuple(entries)
        self._cues = cues
        self._by: dict[str, int] = {}
        self._words = frozenset[str]()
        self._kept: dict[frozenset[str], tuple[T, ...]] = {}

    def called(self, words: frozenset[str]) -> tuple[T, ...]:
        """The entries of whose words enough stand in a sentence, in order.

        Their patterns are searched at once: what they ask for has been asked.
        """
        if not self._by:
            self._index()
        own = words & self._words
        found = self._kept.get(own)
        return self._chosen(own) if found is None else found

    def _index(self) -> None:
        """Of each word the numbers of its entries, as bits; of those without any under no word.

        First those whose first set of words it is in, above them those whose second, and so on.
        """
        by, many = {"": 0}, len(self._entries)
        for number, entry in enumerate(self._entries):
            cues = self._cues(entry)
            for deep in range(DEEP):
                for word in cues[deep] if deep < len(cues) else ("",):
                    by[word] = by.get(word, 0) | 1 << deep * many + number
        self._words = frozenset(by) - {""}
        self._by = by

    def _chosen(self, own: frozenset[str]) -> tuple[T, ...]:
        """The entries that its words call, kept for the next sentence with the same."""
        met, many = self._by[""], len(self._entries)
        for word in own:
            met |= self._by[word]
        numbers = (1 << many) - 1
        for deep in range(DEEP):
            numbers &= met >> deep * many
        found = tuple(self._numbered(numbers))
        if len(self._kept) < MOST_KEPT:
            self._kept[own] = found
        return found

    def _numbered(self, numbers: int) -> Iterator[T]:
        """The entries whose bits are set: most are not, and none of those is gone through."""
        while numbers:
            lowest = numbers & -numbers
            yield self._entries[lowest.bit_length() - 1]
            numbers ^= lowest
