"""A figure that is right but for two digits: the commonest slip of a pen.

Where nothing in a contest is what a figure says, but what its own words ask for is that with two
digits exchanged, the figure is false though the words around it are not plain: "the last of them,
under Martin Caton, by 2,863" of a majority of 2,683.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.otherwise.derived import Count, majorities, polls
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Person, Scene
from tellers.style.numbers import Form, Hedge

LEAST = 100
"""A smaller count has too few digits to be told by them."""
PAIR = 2
NEXT = 3
"""Places between two of whom it is told how far apart they were."""

A_MAJORITY = compiled(
    r" (?:{MAJ}|in front|to the good|cushion|won by|held by|by|a (?:mere )?matter of) "
    r"(?:(?:of|was|were|just|only|a|is|stood at) )*$|"
    r" (?:{MAJ}|cushion)(?: (?![CPSNQTF]\d)[^ ;:]+| N\d+(?= (?:years?|months?) )){1,8} $|"
    r" {MAJ} of N\d+ into (?:(?:an?|one|P\d+|C\d+|'s|of|just|only|its|his|her|their|own) )*$"
)
AHEAD = compiled(r"^ (?:votes? )?(?:{MAJ}|in front|to the good|ahead\b(?! of)|cushion)(?= )")
APART = compiled(
    r"^ (?:votes? )?"
    r"(?:behind|adrift|short of|shy of|clear of|ahead of|more than|fewer than|away)(?= )"
)


def is_slip(one: int, other: int) -> bool:
    """Whether two counts are the same digits with two of them exchanged.

    >>> is_slip(2821, 2812), is_slip(9000, 2812)
    (True, False)
    """
    a, b = str(one), str(other)
    if len(a) != len(b):
        return False
    unlike = [number for number in range(len(a)) if a[number] != b[number]]
    if len(unlike) != PAIR:
        return False
    first, second = unlike
    return a[first] == b[second] and a[second] == b[first]


def slipped(verdict: Verdict, m: Mark, sides: tuple[str, str], scene: Scene) -> Verdict | None:
    """The verdict with what a figure was meant for, two of its digits exchanged; else None."""
    amount = m.amount
    is_count = amount.form is Form.NUMBER and amount.hedge is Hedge.EXACT and not amount.decimals
    if not is_count or amount.value < LEAST:
        return None
    claimed = int(amount.value)
    near = _like(claimed, _asked_for(sides, scene)) or _like(claimed, _all_else(sides, scene))
    if len(near) != 1:
        return None
    value, words = next(iter(near.items()))
    why = f"{words}, with two digits exchanged"
    return replace(
        verdict, verdict=Finding.CONTRADICTED, reading=words, correct_value=str(value), why=why
    )


def _like(claimed: int, counts: Iterator[Count]) -> dict[int, str]:
    """The counts that a figure is but for two digits, with what they are of."""
    return {value: words for words, value in counts if is_slip(claimed, value)}


def _all_else(sides: tuple[str, str], scene: Scene) -> Iterator[Count]:
    """The majorities and the polls of a contest, whatever the words at a figure ask for."""
    if not APART.match(sides[1]):
        yield from majorities(scene)
        yield from polls(scene)


def _asked_for(sides: tuple[str, str], scene: Scene) -> Iterator[Count]:
    """What the words at a figure ask for: a majority, how far two were apart, or a poll."""
    left, right = sides
    if APART.match(right):
        yield from _neighbours(scene)
    elif A_MAJORITY.search(left) or AHEAD.match(right):
        yield from majorities(scene)
    else:
        yield from polls(scene)


def _neighbours(scene: Scene) -> Iterator[Count]:
    """How far those near each other in the poll were apart, now."""
    now = [row for row in polls(scene) if scene.now and row[0].endswith(scene.now.words)]
    ordered = sorted(now, key=lambda row: -row[1])
    for (a, (one, votes)), (b, (other, theirs)) in combinations(enumerate(ordered), 2):
        if b - a < NEXT:
            yield f"{one} less {other}", votes - theirs


def is_of_strangers(verdict: Verdict, what: str, marked: Marked, sides: tuple[str, str]) -> bool:
    """Whether a figure is another only of people, or a party, whom its words leave out.

    "Lorely Burt held off the Conservatives by 157", of 175, is not the votes between two others;
    "his advantage over Keir Cozens" is over nobody else; and what a party has now is held against
    what another had then only where the words hold something against something.
    """
    said = marked.sentence.text
    if " now less those of " in what:
        return not HELD_AGAINST.search(marked.skeleton)
    if not what.startswith("votes between "):
        return False
    one, _, other = what.removeprefix("votes between ").partition(",")[0].partition(" and ")
    last = [name.split()[-1] for name in (one, other) if name]
    if verdict.exchanges_digits and not all(name in said for name in last):
        return True
    left, right = sides
    found = OVER_HIM[0].search(left) or OVER_HIM[1].match(right)
    rival = marked.mark(found["who"]).value if found else None
    return isinstance(rival, Person) and rival.name.split()[-1] not in last


HELD_AGAINST = compiled(
    r" (?:than|what|whose|as (?:many|much)|up|down|more|fewer|less|short|exceed[a-z]*|"
    r"surpass[a-z]*|"
    r"beat|beaten|topp[a-z]+|better[a-z]*|match[a-z]*|outpoll[a-z]*|compar[a-z]+|against|"
    r"above|below|over|under|shy|off|behind|ahead)(?= )"
)
"""Words that hold a figure against another."""
OVER_HIM = (
    compiled(
        r" (?:{MAJ}|advantage) (?:over|on) (?:the )?(?P<who>C\d+)"
        r"(?: (?:of|for) (?:the )?P\d+| , [^,;:]{1,60} ,)? "
        r"(?:was|is|came to|stood at|of|amounted to) (?:(?:just|only|a|mere|some) )*$"
    ),
    compiled(r"^ (?:votes )?(?:ahead|clear|in front) of (?:the )?(?:P\d+ 's )?(?P<who>C\d+)(?= )"),
)
"""Whom a lead was over, before it or behind it."""
