"""Whose a figure of an election at large is, and of which part of the country."""

from collections.abc import Iterator

from tellers.check.nationwide import words
from tellers.check.nationwide.asks import Figure
from tellers.check.picture.answer import Told
from tellers.check.picture.laid import NATIONS
from tellers.check.scene import Page, Person, keys_of
from tellers.record.record import folded

Keys = tuple[str, ...]


def owners(told: Told, figure: Figure) -> list[Keys]:
    """The parties whose a figure may be, the likeliest first: their labels."""
    if took := words.THEY_TOOK.match(figure.right):
        return [told.keys(took["by"]) if took["by"] else told.keys_spoken_of()]
    behind = next((one for one in (p.match(figure.right) for p in _BEHIND) if one), None)
    if words.SENT.search(figure.left):
        behind = words.FROM_PARTY.match(figure.right) or behind
    found = [told.keys(behind["p"])] if behind else []
    if said := words.THEY_HAVE.match(figure.right):
        found += _meant(told.page, said["said"])
    found += before(told, figure.left)
    return [one for one in dict.fromkeys(found) if one]


_BEHIND = (words.BEHIND_PARTY, words.FOR_PARTY, words.IN_HANDS)


def before(told: Told, left: str) -> Iterator[Keys]:
    """Those named, or meant, before a figure: whoever stands nearest, and is nobody's object."""
    subjects = [
        one for one in words.A_PARTY.finditer(left)
        if not words.AN_OBJECT.search(left[: one.start() + 1])
        or words.GOES_ON.match(left, one.end())
    ]  # fmt: skip
    last = subjects[-1] if subjects else None
    people = [
        one for one in words.SOMEBODY.finditer(left) if last is None or one.start() > last.start()
    ]
    if people and isinstance(who := told.mark(people[-1]["c"]).value, Person):
        yield keys_of(who)
    if last is not None:
        yield told.keys(last["p"])
        return
    if not people:
        for said in words.THE_PARTY.findall(left):
            yield from _meant(told.page, said)
    if not people and words.IT.search(left):
        yield told.keys_spoken_of()


def _meant(page: Page, said: str) -> Iterator[Keys]:
    """The parties of those whom "his party" may mean."""
    for who in (page.person, *reversed(page.people)):
        if isinstance(who, Person) and who.standings and page.may_be(who, said):
            yield keys_of(who)


def areas_of(told: Told, left: str, right: str) -> list[str]:
    """The parts of the country that a figure may be of, the likeliest first; empty is all of it."""
    near = [*reversed(_named(left)), *_named(right)]
    if took := words.THEY_TOOK.match(right):
        beyond = right[took.end() - 1 :]
        if words.NATIONALLY.match(beyond):
            return [""]
        near = [*_named(took[0]), *_named(beyond), *near]
    every = near or _named(told.skeleton)
    if every:
        return [told.laid.area(every[0])]
    page, skeleton = told.page, told.skeleton
    if words.REGION.search(skeleton) or words.CAPITAL.search(skeleton):
        own = [folded(page.scene.contest.constituency.region)] if page.scene else []
        named = [
            one for one in (page.home, *reversed(page.areas), *own) if one and one not in NATIONS
        ]
        is_region = words.REGION.search(skeleton)
        return [one for one in dict.fromkeys(named) if is_region or one == "london"]
    return list(dict.fromkeys([page.home, ""]))


def _named(words_: str) -> list[str]:
    """The marks of areas that some words tell of; "back to London" tells of none."""
    return [
        one[1] for one in words.AN_AREA.finditer(words_)
        if not words.TOWARDS.search(words_[: one.start() + 1])
    ]  # fmt: skip
