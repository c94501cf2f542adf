"""Whose past a figure may be of: who is named nearest, who else, and who held the seat."""

from collections.abc import Iterator
from typing import NamedTuple

from tellers.check.bygone.whose import Keys, holders, label_here
from tellers.check.grammar.words import compiled
from tellers.check.hindsight import words
from tellers.check.hindsight.asks import Clause
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Person, keys_of


class Owners(NamedTuple):
    """Who is likeliest meant, any of whom bears a figure out; and who may be, before it is false.

    `is_named` where the clause names a party.
    """

    likely: list[Keys]
    possible: list[Keys]
    is_named: bool = False


OBJECT = compiled(
    r" (?:from|to|over|against|at the expense of|{BEAT}) (?:(?:the|its|their|former|rival|old) )*$"
)
"""Words before whoever lost to another."""
GOES_ON = compiled(r"^ (?:, )?(?:who|which|whose|whom|'s|that|the party)(?= )")
JOINED = compiled(
    r" (P\d+) (?:'s? )?(?:or|and) (?:(?:the|their|its|a) )*(P\d+)(?= (?:forerunners?|predecessors?|"
    r"'s way|before|beforehand|had|have|has|was|were|mp|mps|member|[,.;]))"
)
"""Two labels told of as one: "Liberals or Liberal Democrats"."""


def owners(page: Page, marked: Marked, clause: Clause) -> Owners:
    """Whose past a figure of a clause may be of."""
    near = [keys for one in _nearest(clause) if (keys := _party(page, marked, one))]
    if near:
        both = JOINED.search(clause.whole)
        joint = tuple(k for one in both.groups() for k in _party(page, marked, one)) if both else ()
        return Owners([joint, *near[:1]] if joint else near[:1], near, is_named=True)
    if words.ELSE.search(clause.near):
        return Owners(holders(page), [])
    every = [keys for one in _labels(marked.skeleton) if (keys := _party(page, marked, one))]
    person = _person(page, marked, clause)
    spoken = [keys_of(page.party)] if page.party is not None else []
    if person is not None and (words.HIS_PARTY.search(clause.whole) or not every):
        own = label_here(page, person)
        return Owners([own], [own, *every, *spoken, *holders(page)])
    first = spoken if words.IT.search(clause.whole) and spoken else every[-1:]
    held = holders(page)
    return Owners(list(first or held), [*every, *spoken, *held])


def _nearest(clause: Clause) -> Iterator[str]:
    """The labels of a clause: before the figure nearest first, whoever lost last; then behind."""
    beaten = list[str]()
    for found in reversed(list(words.A_LABEL.finditer(clause.left))):
        is_object = OBJECT.search(clause.left[: found.start() + 1])
        if is_object and not GOES_ON.match(clause.left[found.end() :]):
            beaten.append(found[1])
        else:
            yield found[1]
    if not words.A_LABEL.search(clause.left) or beaten:
        yield from _labels(clause.right.partition(" , ")[0])
    yield from beaten


def _labels(text: str) -> list[str]:
    return [found[1] for found in words.A_LABEL.finditer(text)]


def _party(page: Page, marked: Marked, symbol: str) -> Keys:
    who = who_is(page, marked, symbol)
    return keys_of(who) if who is not None else ()


def _person(page: Page, marked: Marked, clause: Clause) -> Person | None:
    """Who is named last before a figure, or was spoken of."""
    named = words.A_PERSON.findall(marked.skeleton[: clause.at + 1])
    who = who_is(page, marked, named[-1]) if named else page.person
    return who if isinstance(who, Person) else None
