"""Of which nation or region a figure is: by its words, by the figure before it, by its party."""

from collections.abc import Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.doubt.it import is_turnout
from tellers.check.grammar import around
from tellers.check.grammar.elision import is_of_a_rank
from tellers.check.grammar.words import table_of
from tellers.check.measure.query import Query
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Reach
from tellers.record.record import folded

NATIONS = frozenset({"england", "scotland", "wales"})
PLACES = table_of((
    around.PEOPLE_OF, around.OF_PLACE, around.PLACE_AFTER, around.PLACE_BEFORE, around.PLACE_FIRST,
    around.IN_REGION,
))  # fmt: skip
"""What names a country or region: without a word of these a figure is of none."""


def placed(q: Query, before: str) -> tuple[str, str]:
    """The place that a figure is about, and that of the one before it, which may be its own too."""
    if is_turnout(q):
        q.measure = "turnout"
    if q.page.scene is None or not is_of_a_rank(q.measure, q.left):
        return _place(q), before
    q.page = q.page.copied(reach=Reach.HERE)  # a seat's, wherever it has its place
    return "", ""


def place_counted(told: Sequence[Verdict]) -> str:
    """The nation or region that is told by the number of its seats: "49 of the 73 seats"."""
    one = next(iter(told), None)
    if one is None or one.claim.kind not in COUNTED or one.verdict is not Finding.SUPPORTED:
        return ""
    area = folded(one.reading.rpartition(", ")[2])
    return area if one.reading.startswith("seats") and area in REGIONS else ""


COUNTED = frozenset({"house", "seats"})
REGIONS = NATIONS | {
    "northern ireland", "london", "north east", "north west", "yorkshire and the humber",
    "east midlands", "west midlands", "east of england", "south east", "south west",
}  # fmt: skip


def _place(q: Query) -> str:
    """The country or region that a national figure is about; a majority of the House has none."""
    if q.measure in ("overall", "short", "winning_post", "swing"):
        return ""
    if not q.marked.calls(PLACES):
        return ""
    found = around.place_of(q.left, q.right, q.marked.skeleton)
    if found or not around.IN_REGION.search(f"{q.left[-60:]}{q.right[:40]}"):
        return found
    return next((area for area in q.page.areas if area not in NATIONS), "")


def areas_meant(page: Page, marked: Marked) -> tuple[str, ...]:
    """The nations and regions that a figure without a place may be of: those the text has named.

    A party that stands in one nation only is told of there.
    """
    keys = {key for m in marked.marks if isinstance(m.value, Parties) for key in m.value.keys}
    at_home = (AT_HOME[key] for key in sorted(keys & AT_HOME.keys()))
    return tuple(dict.fromkeys((*page.areas, *at_home)))


AT_HOME = {
    "snp": "scotland", "pc": "wales", "dup": "northern ireland", "sf": "northern ireland",
    "sdlp": "northern ireland", "uup": "northern ireland", "apni": "northern ireland",
    "tuv": "northern ireland",
}  # fmt: skip
"""The one nation in which a party stands."""
