"""How many seats a party has, by the parts of a clause in whatever order they stand.

"David Cameron returns to Downing Street with 330 Conservative MPs"; "six Liberal Democrats survive
out of 57"; "Scotland's Tories number 13". The clause names one party and one number, and a noun, or
a verb, that is of seats alone. A number that is another count of that party is left open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.composed import tally_words as words
from tellers.check.composed.asked import Asked
from tellers.check.composed.pieces import ENDS, UNKNOWN, Piece, clauses, without_asides
from tellers.check.picture.answer import Counted, Told, counts_over, is_count
from tellers.check.picture.ground import ground_of
from tellers.check.picture.laid import laid

CUES = frozenset({
    "seat", "mps", "mp", "memb", "cons", "ende", "fini", "surv", "down", "redu", "elec", "sent",
    "retu", "vict", "wins", "repr", "clos", "woun", "stan",
})  # fmt: skip
"""How words begin of which a clause on a party's seats has one."""


def of_seats_held(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on the seats of a party that the clauses of a sentence tell."""
    ground = ground_of(asked.text_page, asked.nation) if asked.nation else None
    if ground is None or asked.nation is None or not {"N", "P"} <= asked.marked.cues:
        return
    told = Told(asked.text_page, asked.nation, ground, laid(asked.marked))
    for start, end in clauses(told.laid.marked, joints=()):
        pieces = words.KNOWN.pieces(told.skeleton, start, end)
        whole = without_asides([one for one in pieces if one.words not in ENDS])
        found = next((one for one in _stretches(whole) if _is_tally(one)), None)
        if found is None:
            continue
        is_all = not words.NARROWS.search(_beside(told.skeleton, (start, end), found))
        for verdict in _verdicts(told, found):
            if is_all or verdict.verdict is Finding.SUPPORTED:
                yield verdict


def _beside(skeleton: str, clause: tuple[int, int], found: Sequence[Piece]) -> str:
    """What of a clause was cut off: it may change of what the number is."""
    return f" {skeleton[clause[0] : found[0].start]} | {skeleton[found[-1].end : clause[1]]} "


JOINTS = frozenset({",", "and", "but", "with", "while", "among"})
"""Words before which a clause may begin, or end, that leave it whole."""


def _stretches(whole: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """A clause whole, then from each of its joints on, or up to it."""
    cuts = [n for n, one in enumerate(whole) if one.words.split()[0] in JOINTS]
    yield whole
    yield from (whole[:cut] for cut in reversed(cuts))
    yield from (whole[cut:] for cut in cuts)
    yield from (whole[a:b] for n, a in enumerate(cuts) for b in reversed(cuts[n + 1 :]))


def _is_tally(pieces: Sequence[Piece]) -> bool:
    """Whether every word is known, and one party has one number of seats."""
    kinds = [one.kind for one in pieces]
    if UNKNOWN in kinds or kinds.count("count") != 1 or kinds.count("party") != 1:
        return False
    is_of_seats = "noun" in kinds or any(one.words in words.ON_ITS_OWN for one in pieces)
    return is_of_seats and kinds.count("area") <= 1 and _is_whose(pieces)


def _is_whose(pieces: Sequence[Piece]) -> bool:
    """Whether the number stands with the party, or a verb of having between them."""
    at = {one.kind: n for n, one in enumerate(pieces)}
    first, last = sorted((at["count"], at["party"]))
    between = [one.kind for one in pieces[first + 1 : last]]
    return not between or "have" in between or "noun" in between


def _verdicts(told: Told, pieces: Sequence[Piece]) -> Iterator[Verdict]:
    area = next((_symbol(one, "A") for one in pieces if one.kind == "area"), "")
    count = next(_symbol(one, "N") for one in pieces if one.kind == "count")
    keys = next(told.keys(_symbol(one, "P")) for one in pieces if one.kind == "party")
    is_of_all = any(one.kind in ("nationally", "house") for one in pieces)
    if not keys or not is_count(told.mark(count)) or not (area or is_of_all or told.is_wide):
        return
    where = told.laid.area(area) if area else told.page.home
    for verdict in told.counted(count, "seats", _readings(told, where, keys)):
        if verdict.verdict is Finding.SUPPORTED or not _is_another(told, count, where, keys):
            yield replace(verdict, claim=_with_party(told, pieces))


def _with_party(told: Told, pieces: Sequence[Piece]) -> Claim:
    """The number, with the party that stands right behind it: "six Liberal Democrats"."""
    at = next(n for n, one in enumerate(pieces) if one.kind == "count")
    behind = pieces[at + 1] if at + 1 < len(pieces) else pieces[at]
    end = behind.end if behind.kind == "party" else pieces[at].end
    marked = told.laid.marked
    return marked.claim(*marked.span(pieces[at].start, end), "seats")


def _symbol(piece: Piece, letter: str) -> str:
    return next(word for word in piece.words.split() if word[0] == letter)


def _readings(told: Told, area: str, keys: tuple[str, ...]) -> list[Counted]:
    what = f"seats of {told.people(keys)}"
    return list(counts_over([told.ground], [area], what, lambda g, a: g.seats(a, keys)))


def _is_another(told: Told, count: str, area: str, keys: tuple[str, ...]) -> bool:
    """Whether a number is another count of the party: before, over another area, gains, losses."""
    ground, amount = told.ground, told.mark(count).amount
    then = told.before()
    others = [*ground.seats("", keys), ground.gained(told.nation, area, keys)]
    others.append(ground.lost(told.nation, area, keys))
    if then is not None:
        others += [*then.seats(area, keys), *then.seats("", keys)]
        others += [abs(a - b) for a in ground.seats(area, keys) for b in then.seats(area, keys)]
    return any(map(amount.fits, others))
