"""Ids, assigned once: contests, constituencies and candidacies.

Contests carry Democracy Club's ballot ids, extended backwards in the same form with the contest's
own polling day (`rules.md` 2). The slug is that of their library `uk-election-ids`; a test holds
every id of the record against the library's own builder, which is ten times slower.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache

from uk_election_ids.slugger import slugify

from tellers.record.contests import Election, ElectionKind
from tellers.record.people import Label, Name

slug = cache(slugify)
"""The library's slug of a name; a place comes again at every election."""


def contest_id(name: str, polled_on: date, *, is_by_election: bool) -> str:
    """The ballot id of a constituency's contest.

    >>> contest_id("Ynys Môn", date(2019, 12, 12), is_by_election=False)
    'parl.ynys-mon.2019-12-12'
    """
    return f"parl.{slug(name)}{'.by' if is_by_election else ''}.{polled_on.isoformat()}"


def constituency_id(name: str, map_begins: date) -> str:
    """A constituency's id: its name and the year in which its map came into force.

    >>> constituency_id("Islington North", date(2010, 5, 6))
    'islington-north.2010'
    """
    return f"{slug(name)}.{map_begins.year}"


def election_id(polled_on: date) -> str:
    """A general election's id, in Democracy Club's form."""
    return f"parl.{polled_on.isoformat()}"


@cache
def general_election(polled_on: date) -> Election:
    """The general election of a day, named as print names it.

    >>> general_election(date(1974, 10, 10)).name
    'October 1974'
    """
    twice = {date(1974, 2, 28): "February 1974", date(1974, 10, 10): "October 1974"}
    name = twice.get(polled_on, str(polled_on.year))
    return Election(election_id(polled_on), ElectionKind.GENERAL, polled_on, name)


def by_election(contest: str, polled_on: date) -> Election:
    """The by-election that is the contest of that id."""
    return Election(contest, ElectionKind.BY_ELECTION, polled_on, f"{polled_on.year} by-election")


def candidacy_ids(candidates: Iterable[tuple[Name | None, Label]]) -> list[str]:
    """An id for each standing, unique in its contest: the name, else the label.

    Two people of one name (Mid Buckinghamshire 2024 has two Greg Smiths) are told apart by label.

    >>> from tellers.record.people import Standing
    >>> green, con = (Label(Standing.PARTY, (p,)) for p in ("green", "con"))
    >>> candidacy_ids([(Name("Greg", "Smith"), con), (Name("Greg", "Smith"), green), (None, con)])
    ['greg-smith.con', 'greg-smith.green', 'con']
    """
    standings = list(candidates)
    plain = [slugify(str(name)) if name else label.key for name, label in standings]
    if len(set(plain)) == len(plain):
        return plain
    often = Counter(plain)
    ids = [
        word if often[word] == 1 else f"{word}.{label.key}"
        for word, (_, label) in zip(plain, standings, strict=True)
    ]
    seen: Counter[str] = Counter()
    for index, word in enumerate(ids):
        seen[word] += 1
        if seen[word] > 1:
            ids[index] = f"{word}.{seen[word]}"
    return ids
