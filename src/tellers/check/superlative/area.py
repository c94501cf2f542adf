"""Over which part of the country an order may run, by the words of its clause and sentence."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from tellers.check.grammar import beside, orders
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.superlative import words
from tellers.check.whole.nation import Nation
from tellers.record.contests import Contest

BRITAIN = "Great Britain"
IRELAND = "Northern Ireland"


def holds(area: str, contest: Contest) -> bool:
    """Whether a contest is of an area: everywhere, Great Britain, a nation or a region."""
    where = contest.constituency
    return _lies_in(area, where.country, where.region)


def _lies_in(area: str, country: str, region: str) -> bool:
    if area == BRITAIN:
        return country != IRELAND
    own = area.casefold()  # a text may say "Yorkshire" for the region
    return own in ("", country.casefold()) or region.casefold().startswith(own)


def areas_of(page: Page, nation: Nation, marked: Marked, clause: tuple[int, int]) -> Iterator[str]:
    """The areas that may be meant, likeliest first: of so many seats where that is said."""
    found = marked.find(words.OF_SO_MANY)
    if not found:
        yield from _meant(page, marked, clause)
        return
    yield from of_so_many(nation, int(marked.mark(found["n"]).amount.value))


def of_so_many(nation: Nation, number: int) -> Iterator[str]:
    """The areas that have so many seats; none for a number that is of no nation or region."""
    places = (contest.constituency for contest in nation.fought)
    seats = Counter((one.country, one.region) for one in places)
    for area in dict.fromkeys(["", BRITAIN, *chain.from_iterable(seats)]):
        if sum(own for where, own in seats.items() if _lies_in(area, *where)) == number:
            yield area


def is_of_no_area(marked: Marked, clause: tuple[int, int]) -> bool:
    """Whether a clause names a place that is no seat, nation or region: a county, a city."""
    start, end = marked.span(*clause) if clause[1] > clause[0] else (0, 0)
    placed = words.PLACED.finditer(marked.text, start, end)
    regions = [one.span() for one in beside.REGION.finditer(marked.text, start, end)]
    for found in chain(placed, words.OWN_SEATS.finditer(marked.text, start, end)):
        at = found.start("name")
        is_marked = any(m.start <= at < m.end for m in marked.marks)
        is_known = beside.REGION.match(marked.text, found.start(), end)
        is_known = is_known or words.YORKSHIRE.match(marked.text, at)
        is_marked |= any(first <= at < last for first, last in regions)  # "East of England"
        is_marked |= _is_before_a_party(marked, found.start())
        if not (is_marked or is_known or beside.EVERYWHERE.fullmatch(found["name"])):
            return True
    return False


def _is_before_a_party(marked: Marked, start: int) -> bool:
    """Whether a region stands right before a party: "across the North East Labour was left"."""
    found = beside.BEFORE_A_NAME.match(marked.text, start)
    return found is not None and any(
        m.letter == "P" and m.start == found.end() for m in marked.marks
    )


def _meant(page: Page, marked: Marked, clause: tuple[int, int]) -> Iterator[str]:
    """The areas that may be meant, likeliest first; the whole is one where no other is named."""
    start, end = marked.span(*clause) if clause[1] > clause[0] else (0, 0)
    own, skeleton = marked.text[start:end], f" {marked.skeleton[clause[0] : clause[1]].strip()} "
    if named := _named(own, skeleton):
        yield named
        if words.KINGDOM.search(skeleton):  # "the biggest in Wales, the fifth largest in the UK"
            yield ""
        return
    home = page.scene.contest.constituency if page.scene else None
    if words.IN_REGION.search(skeleton):
        yield from (home.region, home.country) if home else ()
        return
    if page.home and not orders.OF_THE_KINGDOM.search(skeleton):
        yield page.home.title()
    yield ""
    if words.KINGDOM.search(skeleton):
        return
    if home is not None and words.IN_COUNTRY.search(skeleton):
        yield home.country
    yield _named(marked.sentence.text, marked.skeleton)
    yield from (area.title() for area in page.areas)


def _named(text: str, skeleton: str) -> str:
    found = beside.REGION.search(text) or beside.REGION_OWNS.search(text)
    if found:
        return beside.region_of(found)
    if words.YORKSHIRE.search(text):
        return "Yorkshire and The Humber"
    for pattern, area in ADJECTIVES:
        if pattern.search(skeleton):
            return area
    return ""


ADJECTIVES = (
    (words.BRITAIN, BRITAIN), (words.NORTH_OF, "Scotland"), (words.WELSH, "Wales"),
    (words.ENGLISH, "England"), (words.ULSTER, IRELAND),
)  # fmt: skip
