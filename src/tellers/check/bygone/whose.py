"""Whose past is told of: who is named beside it, or who may be meant where nobody is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tellers.check.bygone.stretches import Stretch
from tellers.check.measure.query import who_is
from tellers.check.measure.when import first_past
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person, Who, keys_of
from tellers.check.statement.said import first_of

Keys = tuple[str, ...]


class Subjects(NamedTuple):
    """Who is likeliest meant, any of whom bears words out; and who may be, before they are false.

    `is_his_own` where somebody's own wins may be meant as well as his party's.
    """

    likely: list[Keys]
    possible: list[Keys]
    person: Person | None = None


EITHER = re.compile(r" (?:either )?(?:the )?(P\d+)(?: '(?:s)?)? or (?:the )?(P\d+) ")
BOTH = re.compile(
    r" (?:the )?(P\d+)(?: ')?(?: and| ,) (?:the )?(?:their )?(P\d+) "
    r"(?:forerunners?|predecessors?|before)"
)
OWNER = re.compile(
    r" (P\d+) '(?:s)? |(?: of| by| for) (?:the )?(P\d+) |"
    r"(?:^| )(?:the |an? |no )?(P\d+) (?:general |straight |consecutive )*"
    r"(?:had|have|has|won|win|wins|victor|success|triumph|mps?|members?|held|run|runs|streak)"
)


def subjects(page: Page, marked: Marked, stretch: Stretch, *, is_ended: bool) -> Subjects:
    """Whose wins a stretch may be of."""
    text = marked.skeleton[stretch.start : stretch.end + 1]
    person = _person(page, marked, stretch)
    named = [_party(page, marked, one) for one in _named(stretch)]
    parties = [one for one in dict.fromkeys(named) if one]
    if len(parties) > 1 and (both := EITHER.search(text) or BOTH.search(text)):
        found = [_party(page, marked, one) for one in both.groups()]
        return Subjects([tuple(k for one in found for k in one)], [])
    if len(parties) > 1:
        owners = {s for m in OWNER.finditer(text) for s in m.groups() if s}
        owned = [keys for one in owners if (keys := _party(page, marked, one))]
        return Subjects(owned or parties, parties, person)
    if parties:
        return Subjects(parties, [], person)
    if person is not None:
        return Subjects([label_here(page, person)], holders(page), person)
    return _unnamed(page, marked, stretch, is_ended=is_ended)


def _named(stretch: Stretch) -> Iterator[str]:
    """The symbols of the parties whose wins may be told of, and not those that they beat."""
    for one in stretch.all("party", "else"):
        yield from re.findall(r"P\d+", one.words)


def _party(page: Page, marked: Marked, symbol: str) -> Keys:
    who = who_is(page, marked, symbol)
    return keys_of(who) if who is not None else ()


def label_here(page: Page, who: Person) -> Keys:
    """The label under which somebody stood here last; else all that he had."""
    here = page.scene.contest.constituency.name if page.scene else ""
    labels = [c.label.key for there, c in who.standings if there.constituency.name == here]
    return (labels[-1],) if labels else keys_of(who)


def _person(page: Page, marked: Marked, stretch: Stretch) -> Person | None:
    """Who is named, or meant by a pronoun, in a stretch that names nobody else."""
    named = list(dict.fromkeys(one.words for one in stretch.all("person")))
    if len(named) == 1:
        who = who_is(page, marked, named[0])
        return who if isinstance(who, Person) else None
    if not stretch.all("his", "he") or named:
        return None
    left = re.findall(r" (C\d+)(?= )", marked.skeleton[: stretch.start + 1])
    who = who_is(page, marked, left[-1]) if left else page.person
    return who if isinstance(who, Person) else None


def holders(page: Page) -> list[Keys]:
    """Who won now, and who had won before: the two of whom a seat's past is told without a name."""
    scene = page.scene
    if scene is None:
        return []
    now = first_past(scene.now) if scene.now else None
    then = [first[1] for frame in scene.then if (first := first_of(frame)) is not None]
    return [(key,) for key in dict.fromkeys([*([now.label.key] if now else []), *then])]


def _unnamed(page: Page, marked: Marked, stretch: Stretch, *, is_ended: bool) -> Subjects:
    """Whoever may be meant where a stretch names no party: told of before, or who held the seat."""
    symbols = list(_parties_beside(marked, stretch))
    beside = [keys for one in symbols if (keys := _party(page, marked, one))]
    spoken: list[Who] = [one for one in (page.party, page.person) if one is not None]
    around = [keys_of(one) for one in spoken]
    held = holders(page)
    if is_ended and len(held) > 1:
        return Subjects(held[1:], [*beside, *around])
    likely = beside or around[:1] or held
    return Subjects(likely, [*around, *held])


def _parties_beside(marked: Marked, stretch: Stretch) -> Iterator[str]:
    """The parties of the sentence, those before the stretch nearest first."""
    text = marked.skeleton
    before = re.findall(r" (P\d+)(?= )", text[: stretch.start + 1])
    after = re.findall(r" (P\d+)(?= )", text[stretch.end - 1 :])
    yield from dict.fromkeys([*reversed(before), *after])


def spoken_of(page: Page, marked: Marked, stretch: Stretch) -> tuple[list[Who], list[Who]]:
    """Whom a stretch on an earlier poll is about, and who else may be meant by it."""
    symbols = [s for one in stretch.all("who") for s in re.findall(r"[CP]\d+", one.words)]
    named = [who for one in dict.fromkeys(symbols) if (who := who_is(page, marked, one))]
    if stretch.all("his"):
        people = [who for who in named if isinstance(who, Person)] or _people(page, marked, stretch)
        return [Parties(keys_of(who)) for who in people[:1]], []
    if named:
        return named, []
    people = _people(page, marked, stretch)
    if stretch.all("he", "role"):
        return [*people[:1]], [*people[1:]]
    beside = [Parties(keys) for one in _parties_beside(marked, stretch)
              if (keys := _party(page, marked, one))]  # fmt: skip
    party: list[Who] = [page.party] if page.party is not None else []
    if stretch.all("its"):
        return [*(beside[:1] or party)], [*beside[1:], *people, *party]
    return [*people[:1], *beside[:1]], [*people[1:], *beside[1:], *party]


def _people(page: Page, marked: Marked, stretch: Stretch) -> list[Who]:
    """The people of the sentence before a stretch, nearest first; else those spoken of before."""
    left = re.findall(r" (C\d+)(?= )", marked.skeleton[: stretch.start + 1])
    found = [who for one in reversed(left) if (who := who_is(page, marked, one)) is not None]
    spoken = [page.person] if isinstance(page.person, Person) else []
    every: list[Who] = found or [*spoken, *page.people]
    return list(dict.fromkeys(every))
