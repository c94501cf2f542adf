"""Constituencies whose names the Library's file misspells, by other rows of the same file.

The record bears the right name; the file's own is kept beside it as another name, so that whoever
has the file finds the place by either. Only what another row of the file spells is put right.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tellers.errors import Problem, Severity
from tellers.sources.library.rows import GroupRow


class Spelling(NamedTuple):
    """A name as it is spelt, and a name in the same file that bears the spelling out."""

    right: str
    witness: str


KINCARDINE = "Aberdeenshire And Kincardineshire Central"

MISSPELT = {
    "Aldridge-Brownhill": Spelling("Aldridge-Brownhills", "Aldridge-Brownhills"),
    "Angus And Kincardinshire North Angus And Mearns": Spelling(
        "Angus And Kincardineshire North Angus And Mearns", KINCARDINE
    ),
    "Angus And Kincardinshire South Angus": Spelling(
        "Angus And Kincardineshire South Angus", KINCARDINE
    ),
    "Bethnall Green & Bow": Spelling("Bethnal Green & Bow", "Bethnal Green"),
    "Birmingham Hansworth": Spelling("Birmingham Handsworth", "Birmingham Handsworth"),
    "Birmingham Sparbrook": Spelling("Birmingham Sparkbrook", "Birmingham Sparkbrook"),
    "Birmingham Strechford": Spelling("Birmingham Stechford", "Birmingham Stechford"),
    "Bishop Aukland": Spelling("Bishop Auckland", "Bishop Auckland"),
    "Chertsy & Walton": Spelling("Chertsey & Walton", "Chertsey & Walton"),
    "Debry South": Spelling("Derby South", "Derby South"),
    "Derbyshire Bolsolver": Spelling("Derbyshire Bolsover", "Bolsover"),
    "Kirkaldy": Spelling("Kirkcaldy", "Kirkcaldy"),
    "Lancashire Morecombe And Lonsdale": Spelling(
        "Lancashire Morecambe And Lonsdale", "Morecambe And Lonsdale"
    ),
    "Leicestersouth East": Spelling("Leicester South East", "Leicester South East"),
    "Leicestersouth West": Spelling("Leicester South West", "Leicester South West"),
    "Lincnolshire (Parts Of Lindsey) Louth": Spelling(
        "Lincolnshire (Parts Of Lindsey) Louth", "Lincolnshire (Parts Of Lindsey) Brigg"
    ),
    "Middlesborough": Spelling("Middlesbrough", "Middlesbrough"),
    "Middlesborough East": Spelling("Middlesbrough East", "Middlesbrough East"),
    "Middleton And Prestwick": Spelling(
        "Middleton And Prestwich", "Lancashire Middleton And Prestwich"
    ),
    "Newcastle-Upontyne West": Spelling("Newcastle-Upon-Tyne West", "Newcastle-Upon-Tyne West"),
    "Penrith And The Borders": Spelling("Penrith And The Border", "Penrith & The Border"),
    "Saffron Waldon": Spelling("Saffron Walden", "Saffron Walden"),
    "Somerset Bridgewater": Spelling("Somerset Bridgwater", "Somerset Bridgwater"),
    "South East Derbyshie": Spelling("South East Derbyshire", "South East Derbyshire"),
    "Southamptonitchen": Spelling("Southampton Itchen", "Southampton Itchen"),
    "Wanstead And Woodfod": Spelling("Wanstead And Woodford", "Wanstead And Woodford"),
}
"""By the name as the file has it."""


def spelt(name: str) -> str:
    """A name as it is spelt, where the file misspells it.

    >>> spelt("Debry South"), spelt("Derby North")
    ('Derby South', 'Derby North')
    """
    found = MISSPELT.get(name)
    return found.right if found else name


def misspelt(rows: Iterable[GroupRow]) -> Iterator[Problem]:
    """Each name that is misspelt, once, at the first row that has it."""
    kept = list(rows)
    often = Counter(row.name for row in kept)
    told: set[str] = set()
    for row in kept:
        found = MISSPELT.get(row.name)
        if found is None or row.name in told:
            continue
        told.add(row.name)
        rows_of = f"{often[found.witness]} row{'' if often[found.witness] == 1 else 's'}"
        message = (
            f"found the name '{row.name}' {_times(often[row.name])}; spelt '{found.right}', "
            f"for {rows_of} have '{found.witness}'"
        )
        place = f"{found.right} {row.polled_on.year}"
        yield Problem("spelling", Severity.WARNS, f"{place}: {message}", row.where)


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
