"""Names of two texts held against each other: people, parties, seats, and any other with a capital.

What the record knows is linked as the check links it; any other name is one or more words with a
capital, and is told again by its surname, its initials, or with a title before it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from tellers.check.reading.marking import NOBODY, TITLES, Mark, Marked
from tellers.check.reading.names import OPENERS
from tellers.check.scene import Parties, Person
from tellers.check.telling.told import How, Place
from tellers.record.matching.near import is_first_name
from tellers.record.matching.spelling import place_key
from tellers.record.record import folded
from tellers.style.dates import MONTHS
from tellers.style.days import WEEKDAYS
from tellers.style.names import plain

NOT_NAMES = (
    NOBODY | OPENERS | TITLES | {word.lower() for word in (*MONTHS, *WEEKDAYS)}
    | {
        "i", "we", "he", "she", "they", "you", "our", "my", "your", "who", "what", "how", "why",
        "where", "which", "there", "no", "yes", "both", "all", "one", "two", "mps", "following",
        "general", "election", "government", "prime", "minister", "leader", "photo", "figure",
        "general-election", "by-election", "read", "more", "these", "those", "turnout", "seat",
        "british", "english", "scottish", "scots", "welsh", "irish", "european", "member",
    }
)  # fmt: skip
"""Words that have a capital for another reason than that they are a name."""
_JOINING = frozenset({"of", "de", "van", "von", "der", "al", "ap", "'", "-"})
_HEADLINE = 0.6
_MISSPELT = 0.8
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands in a text: what it is linked to, and its folded words."""

    place: Place
    letter: str
    keys: frozenset[str]
    words: tuple[str, ...]
    near: frozenset[str] = frozenset()
    before: str = ""
    is_soft: bool = False


def linked(marked: Marked, mark: Mark) -> tuple[str, frozenset[str]]:
    """What a mark of a name is linked to, as a letter and keys."""
    if isinstance(mark.value, Person):
        return "C", frozenset({folded(mark.value.name)})
    if isinstance(mark.value, Parties):
        return "P", frozenset(mark.value.keys)
    return "S", frozenset({place_key(str(mark.value))})


def runs(marked: Marked, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Stretches of a sentence's words that are a name linked to nothing, first and after the last.

    The first word of a sentence, and the words of a headline, have capitals anyway: there a name
    counts where `known`, the words that have one within a sentence, holds it.
    """
    is_heading = _is_heading(marked)
    at = 0
    while at < len(marked.symbols):
        end = _run_end(marked, at)
        if end == at:
            at += 1
            continue
        first = at + _openers(marked, at, end, known)
        words = marked.symbols[first:end]
        if words and not (is_heading and not known.issuperset(words)):
            yield first, end
        at = end


def as_symbols(
    marked: Marked, named: Mapping[int, str], stretches: Iterable[tuple[int, int]]
) -> tuple[Marked, Mapping[int, str]]:
    """A sentence in which the names that are linked to nothing are one symbol each, as others are.

    `named` are keys by the number of a name's last word; they are given anew, for the new numbers.
    """
    ends = dict(stretches)
    found, keys = Marked(marked.sentence, marked.text, marked.marks), dict[int, str]()
    at = 0
    while at < len(marked.symbols):
        end = ends.get(at, at + 1)
        symbol = f"C{_UNLINKED + at}" if at in ends else marked.symbols[at]
        if key := named.get(end - 1, ""):
            keys[len(found.symbols)] = key
        found.add(symbol, marked.starts[at], marked.ends[end - 1])
        at = end
    return found.close(), keys


_UNLINKED = 9000
"""From which number on the symbols of names are those that are linked to nothing."""


def _is_capital(marked: Marked, number: int) -> bool:
    """Whether a word may be part of a name by its capital, or is an abbreviation in capitals."""
    if not marked.symbols[number][:1].isalpha() or _is_mark(marked.symbols[number]):
        return False
    word = marked.text[marked.starts[number] : marked.ends[number]]
    return word[:1].isupper() and marked.symbols[number] not in NOT_NAMES


def _is_mark(symbol: str) -> bool:
    return symbol[0].isupper()


def _run_end(marked: Marked, at: int) -> int:
    end = at
    while end < len(marked.symbols) and _is_capital(marked, end):
        end += 1
        is_joined = end + 1 < len(marked.symbols) and marked.symbols[end] in _JOINING
        if is_joined and _is_capital(marked, end + 1) and end > at:
            end += 1
    return end


def _openers(marked: Marked, at: int, end: int, known: frozenset[str]) -> int:
    """How many words at the head of a run only have a capital because a sentence begins there."""
    is_first = at == 0 or marked.symbols[at - 1] in ('"', ":", "'", "(", "\N{EM DASH}", "-", "*")
    if not is_first or marked.symbols[at] in known:
        return 0
    return 1 if end - at == 1 or marked.symbols[at].endswith(("ly", "ing", "ed")) else 0


def within(marked: Marked) -> Iterator[str]:
    """Words with a capital that stand inside a sentence, not at its head."""
    if not _is_heading(marked):
        for number in range(1, len(marked.symbols)):
            if _is_capital(marked, number) and marked.symbols[number - 1] not in ('"', "'", ":"):
                yield marked.symbols[number]


def _is_heading(marked: Marked) -> bool:
    """Whether most longer words of a line without a stop have a capital."""
    text = marked.sentence.text
    long_ones = [word for word in text.split() if len(word) >= _SHORT]
    capitals = sum(word[0].isupper() for word in long_ones)
    is_open = text[-1:] not in '.!?"\N{RIGHT DOUBLE QUOTATION MARK}'
    return is_open and len(long_ones) > 1 and capitals >= _HEADLINE * len(long_ones)


def held(rewrite: Name, source: Name) -> How | None:
    """How a name tells another one again; None where it is another name."""
    if rewrite.letter == source.letter and rewrite.keys & source.keys:
        return How.SAME if rewrite.words == source.words else How.OTHER_WORDS
    if rewrite.words == source.words:
        return How.SAME
    if rewrite.letter == source.letter != "":
        return None
    told, known = set(rewrite.words), set(source.words)
    if told and (told < known or known < told):
        return How.LESS_PRECISE if told < known else How.OTHER_WORDS
    return How.OTHER_WORDS if _is_initials(rewrite.words, source.words) else None


def keys(name: Name) -> Iterator[str]:
    """What two names must share one of to be the same, or a slip: a word, a link, initials."""
    yield from (f"{name.letter}:{key}" for key in sorted(name.keys))
    yield from (f"w:{word}" for word in name.words if word not in _JOINING)
    yield from (f"w:{short}" for short in _initials(name.words))
    if name.words:
        yield f"{len(name.words)} {name.words[0][0]}"


def _initials(words: tuple[str, ...]) -> list[str]:
    if len(words) < 2:
        return []
    return [
        "".join(word[0] for word in words if word not in _JOINING),
        "".join(w[0] for w in words),
    ]


def _is_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long_one = (one, other) if len(one) < len(other) else (other, one)
    return len(short) == 1 and short[0] in _initials(long_one)


def is_misspelt(rewrite: Name, source: Name) -> bool:
    """Whether two names are most likely one, spelt in two ways: Watling and Walting."""
    one, other = rewrite.words, source.words
    if rewrite.letter == source.letter != "" or len(one) != len(other) or not one:
        return False
    if min(sum(map(len, one)), sum(map(len, other))) <= _SHORT or one[0][0] != other[0][0]:
        return False
    return all(a == b or _is_slip(a, b) for a, b in zip(one, other, strict=True))


def _is_slip(one: str, other: str) -> bool:
    is_word = min(len(one), len(other)) >= _SHORT
    return is_word and (sorted(one) == sorted(other) or _alike(one, other) >= _MISSPELT)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def is_half(rewrite: Name, source: Name) -> bool:
    """Whether two names of people share a surname and no first name, or a first name alone."""
    one, other = rewrite.words, source.words
    if min(len(one), len(other)) < 2 or "S" in (rewrite.letter, source.letter):
        return False
    if one[-1] == other[-1]:
        return not is_first_name(plain(one[0]), [plain(other[0])])
    return one[0] == other[0] and len(one) == len(other) == 2


def context(rewrite: Name, source: Name) -> float:
    """How alike the words beside two names are, that just before them most of all."""
    is_led = rewrite.before == source.before != ""
    return (len(rewrite.near & source.near) + is_led) / 2


def may_stand_for(rewrite: Name, source: Name) -> float:
    """How likely a name stands where another one stood; a party never for a seat."""
    if (rewrite.letter or "C") != (source.letter or "C"):
        return 0.0
    return context(rewrite, source) + (1.0 if is_half(rewrite, source) else 0.0)


def is_slip(rewrite: Name, source: Name) -> bool:
    """Whether a name is most likely another one with a letter or the first name wrong."""
    return is_misspelt(rewrite, source) or is_half(rewrite, source)


def changed(rewrite: Name, source: Name) -> How:
    """In which way a name that stands for another one differs."""
    return How.SPELLING if is_misspelt(rewrite, source) else How.OTHER_NAME
