"""Whom a word of a clause means: a name, a pronoun, "her party"."""

import re
from collections.abc import Sequence

from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person, Who

PEOPLE = frozenset({"his", "her", "he", "she", "him", "hers"})
A_PERSON = re.compile(r" (C\d+)(?= )")
A_PARTY = re.compile(r" (P\d+)(?= )")


def whose(page: Page, marked: Marked, word: str, at: int) -> tuple[Who, ...]:
    """Everybody whom a word at a place of a skeleton may mean; of several, any may be meant."""
    first, _, _ = word.partition(" ")
    if word[0] in "CP":
        named = _named(page, marked, first, at)
        return _parties_of(page, named) if word.endswith("party") else named
    if first in PEOPLE:
        people = _people(page, marked, first, at)
        return _parties_of(page, people) if word.endswith("party") else people
    return _parties(page, marked, at)


def _parties_of(page: Page, some: Sequence[Who]) -> tuple[Who, ...]:
    """The parties for which some people stand at the page's contest."""
    return tuple(dict.fromkeys(Parties(keys) for one in some if (keys := labels(page, one))))


def _named(page: Page, marked: Marked, symbol: str, at: int) -> tuple[Who, ...]:
    """A name's own; behind an article a party's, whoever is called so: "the Green share"."""
    value = marked.mark(symbol).value
    if isinstance(value, Parties) and marked.skeleton[: at + 1].endswith(" the "):
        return (Parties(value.keys),)
    who = who_is(page, marked, symbol)
    return (who,) if who is not None else ()


def _people(page: Page, marked: Marked, pronoun: str, at: int) -> tuple[Who, ...]:
    """Of those whom the sentence has named, else of those named last, any who may be meant."""
    here = [who_is(page, marked, one) for one in A_PERSON.findall(marked.skeleton[: at + 1])]
    told = [one for one in here if isinstance(one, Person)]
    gender = "her" if pronoun == "hers" else pronoun
    for some in (told, [page.person, *page.people]):
        fit = [one for one in some if isinstance(one, Person) and page.may_be(one, gender)]
        if fit:
            return tuple(dict.fromkeys(fit))
    return ()


def _parties(page: Page, marked: Marked, at: int) -> tuple[Who, ...]:
    here = [who_is(page, marked, one) for one in A_PARTY.findall(marked.skeleton[: at + 1])]
    told = [one for one in here if isinstance(one, Parties)]
    last = [page.party] if page.party is not None and page.is_one_party else []
    return tuple(dict.fromkeys(told or last))


def labels(page: Page, who: Who) -> tuple[str, ...]:
    """What somebody stands for at the page's contest; a party's own keys."""
    if isinstance(who, Parties):
        return who.keys
    here = page.scene.contest.id if page.scene else ""
    own = (
        key for there, c in who.standings if there.id == here
        for key in (c.label.key, *c.label.parties)
    )  # fmt: skip
    return tuple(dict.fromkeys(own))
