"""Whoever led a party at an election, where a sentence on the whole House means his party by him.

"Boris Johnson won a majority of 80", "Mr Corbyn lost 60 seats": said of somebody who stood for a
seat, and true of the House alone.
"""

from collections.abc import Mapping
from dataclasses import replace

from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Parties, Person
from tellers.record.contests import Contest

LED: Mapping[int, Mapping[str, tuple[str, str]]] = {
    1997: {"major": ("john", "con"), "blair": ("tony", "lab"), "ashdown": ("paddy", "ld")},
    2001: {"hague": ("william", "con"), "blair": ("tony", "lab"), "kennedy": ("charles", "ld")},
    2005: {"howard": ("michael", "con"), "blair": ("tony", "lab"), "kennedy": ("charles", "ld")},
    2010: {"cameron": ("david", "con"), "brown": ("gordon", "lab"), "clegg": ("nick", "ld")},
    2015: {
        "cameron": ("david", "con"), "miliband": ("ed", "lab"), "clegg": ("nick", "ld"),
        "farage": ("nigel", "ukip"), "sturgeon": ("nicola", "snp"),
    },
    2017: {
        "may": ("theresa", "con"), "corbyn": ("jeremy", "lab"), "farron": ("tim", "ld"),
        "sturgeon": ("nicola", "snp"),
    },
    2019: {
        "johnson": ("boris", "con"), "corbyn": ("jeremy", "lab"), "swinson": ("jo", "ld"),
        "sturgeon": ("nicola", "snp"),
    },
    2024: {
        "sunak": ("rishi", "con"), "starmer": ("keir", "lab"), "davey": ("ed", "ld"),
        "farage": ("nigel", "ruk"), "swinney": ("john", "snp"),
    },
}  # fmt: skip
"""By the year of a general election: surname, first name and party of those who led it."""
TITLES = frozenset({"mr", "mrs", "ms", "sir"})
WORDS = frozenset({"may", "major", "brown"})
"""Surnames that are words as well, so that a first name or a title must stand before them."""
OF_THE_HOUSE = compiled(
    r" (?:seats?|mps|members|majority|majorities|constituencies|house|commons|parliament) "
)
OF_OTHERS = compiled(
    r" (?:council|councils|councillors?|msps|holyrood|senedd|assembly|targets?|forecasts?|polls|"
    r"predicted|projected|bill|deal|leadership|rebels?|rebellion|working|constituency|"
    r"would|could|might|needs|needed|wanted) "
)
OWN = compiled(
    r" (?:his|her) (?:own )?(?:seat|constituency) (?:[a-z]+ ){0,2}by (?:(?:just|only) )*N\d+(?= )"
)
"""Somebody's own seat, with the votes by which it was lost or held."""
SMALL, GREAT = 660, 100_000
"""A number between them is of votes that one seat has cast, and so of somebody's own."""


def as_parties(marked: Marked, year: int, own: Contest | None) -> Marked:
    """The sentence with whoever led a party in a year marked as that party, where it is of all.

    `own` is the contest of the text: somebody who stood in it is told of as himself.
    """
    led = LED.get(year)
    if led is None or not _is_of_all(marked):
        return marked
    marked = _unnamed(marked, led, own)
    if led.keys().isdisjoint(marked.symbols):
        return marked
    new = replace(marked, marks=[], symbols=[], starts=[], ends=[], skeleton=" ", offsets=[])
    at = 0
    while at < len(marked.symbols):
        last = _name_from(marked, at, led)
        symbol = marked.symbols[at]
        if last is not None:
            start, end = marked.starts[at], marked.ends[last]
            value = Parties((led[marked.symbols[last]][1],))
            new.marks.append(Mark("P", start, end, value))
            new.add(f"P{len(new.marks) - 1}", start, end)
            at = last
        elif symbol[0].isupper() and symbol[1:].isdigit():
            new.marks.append(marked.mark(symbol))
            new.add(f"{symbol[0]}{len(new.marks) - 1}", marked.starts[at], marked.ends[at])
        else:
            new.add(symbol, marked.starts[at], marked.ends[at])
        at += 1
    return new.close()


def _unnamed(marked: Marked, led: Mapping[str, tuple[str, str]], own: Contest | None) -> Marked:
    """The sentence with the names of those leaders as plain words who stood elsewhere."""
    symbols, starts, ends = list[str](), list[int](), list[int]()
    for symbol, start, end in zip(marked.symbols, marked.starts, marked.ends, strict=True):
        words = marked.text[start:end].split()
        is_his = symbol[0] == "C" and symbol[1:].isdigit() and words[-1].lower() in led
        who = marked.mark(symbol).value if is_his else None
        if not isinstance(who, Person) or any(there is own for there, _ in who.standings):
            words = []
        symbols += [word.lower() for word in words] or [symbol]
        at = start
        for word in words or [marked.text[start:end]]:
            at = marked.text.index(word, at)
            starts.append(at)
            at = at + len(word) if words else end
            ends.append(at)
    return replace(marked, symbols=symbols, starts=starts, ends=ends).close()


def _is_of_all(marked: Marked) -> bool:
    """Whether a sentence counts seats of the House, and names no seat and nobody's votes."""
    text = marked.skeleton
    if " S" in text or not OF_THE_HOUSE.search(text) or OF_OTHERS.search(text) or OWN.search(text):
        return False
    numbers = [m.amount.value for m in marked.marks if m.letter == "N"]
    return bool(numbers) and not any(SMALL < one < GREAT for one in numbers)


def _name_from(marked: Marked, at: int, led: Mapping[str, tuple[str, str]]) -> int | None:
    """Where a leader's name ends that begins at a word: "Sir Keir Starmer", "Mr Corbyn"."""
    first, symbols = at, marked.symbols
    if symbols[at] in TITLES and at + 1 < len(symbols):
        at += 1
    named = at + 1 < len(symbols) and symbols[at + 1] in led
    if named and symbols[at] == led[symbols[at + 1]][0]:
        at += 1
    last = symbols[at]
    is_bare = at == first and (last in WORDS or (first > 0 and marked.is_name(first - 1)))
    is_his = last in led and marked.text[marked.starts[at]].isupper() and not is_bare
    return at if is_his else None
