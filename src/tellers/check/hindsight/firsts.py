"""Firsts, and what never was, of a seat's past, in words that no rule read.

"James Grundy is the first Conservative to win Leigh at a general election", "it had only ever been
Labour". Borne out where the record of the seat, as far back as it goes, has no win that is denied;
what came before it is not known, and the verdict says from where on it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.bygone.whose import Keys
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.hindsight import words
from tellers.check.hindsight.asks import Clause, clause_at
from tellers.check.hindsight.owners import owners
from tellers.check.hindsight.spells import Past, pasts
from tellers.check.measure.query import who_is
from tellers.check.reading.cues import Table
from tellers.check.scene import Page, keys_of
from tellers.check.statement.said import Said
from tellers.record import figures

FIRST, NEVER, ALWAYS = "first", "never", "always"
TABLE = Table(
    (
        (words.ALWAYS, ALWAYS), (words.FIRST_OF_A_PARTY, FIRST), (words.FIRST_TIME, FIRST),
        (words.NEVER_CHOSEN, NEVER), (words.NEVER, NEVER),
    ),
    lambda entry: entry[0].cues,
)  # fmt: skip
WHOLE = re.compile(r".*")


class Claimed(NamedTuple):
    """What is claimed, in which words, and of whom where those name a party."""

    what: str
    span: tuple[int, int]
    clause: Clause
    who: str


def of_firsts(
    asked: Asked, pages: Sequence[Page], may_be_false: Callable[[], bool]
) -> Iterator[Verdict]:
    """The verdicts on what a sentence tells as the first, as never or as always so.

    Whether its words may be of nothing else is asked only of what no past bears out.
    """
    taken = list[tuple[int, int]]()
    for one in _claimed(asked):
        if any(one.span[0] < end and start < one.span[1] for start, end in taken):
            continue
        found = [_answer(asked, page, one, may_be_false) for page in pages]
        good = next((v for v in found if v and v.verdict is Finding.SUPPORTED), None)
        if good is not None or (found and all(found)):
            taken.append(one.span)
            yield good or next(v for v in found if v is not None)


def _claimed(asked: Asked) -> Iterator[Claimed]:
    marked = asked.marked
    for pattern, what in TABLE.called(marked.cues):
        for found in pattern.finditer(marked.skeleton):
            named = found.groupdict()
            nth = named.get("nth")
            clause = clause_at(marked.skeleton, found.start("span"), found.end("span"))
            if nth and marked.mark(nth).amount.value != 1:
                continue
            if what == NEVER and not words.DENIAL.search(_until(clause, found["span"])):
                continue
            if asked.is_told(*found.span("span")) or words.RANKED.search(clause.near):
                continue
            yield Claimed(what, found.span("span"), clause, named.get("who") or "")


def _until(clause: Clause, own: str) -> str:
    return f"{clause.left.rstrip()} {own} "


def _answer(
    asked: Asked, page: Page, one: Claimed, may_be_false: Callable[[], bool]
) -> Verdict | None:
    match = WHOLE.match(one.clause.whole)
    keys = _keys(asked, page, one)
    assert match is not None
    said = Said(page, asked.marked, match)
    every = pasts(said, keys) if keys else []
    if not every or not _is_told(asked, one, every):
        return None
    if all(_is_so(one, past) for past in every):
        return _told(asked, one, every[0], Finding.SUPPORTED)
    is_limited = words.SO_FAR_BACK.search(one.clause.whole)
    if not is_limited and all(_is_not(one, past) for past in every) and may_be_false():
        return _told(asked, one, every[0], Finding.CONTRADICTED)
    return None


def _keys(asked: Asked, page: Page, one: Claimed) -> Keys:
    if one.who:
        who = who_is(page, asked.marked, one.who)
        return keys_of(who) if who is not None else ()
    found = owners(page, asked.marked, one.clause)
    return found.likely[0] if found.is_named else ()


def _is_told(asked: Asked, one: Claimed, every: Sequence[Past]) -> bool:
    """Whether a clause tells of having the seat, and a first of this contest's is its winner's."""
    text = f" {asked.marked.skeleton[slice(*one.span)]} "
    near = f"{one.clause.near.rstrip()}{text}"
    if one.what == FIRST:
        is_his = all(past.has_now and past.wins[0] for past in every)
        return is_his and bool(words.WON.search(near)) and not words.SINCE_A_DAY.search(near)
    return bool(words.WON.search(near)) and not words.LOST.search(near)


def _before(past: Past) -> list[bool | None]:
    """What the label won of all contests before that of the text."""
    return list(past.wins[1:] if past.has_now else past.wins)


def _is_so(one: Claimed, past: Past) -> bool:
    before = _before(past)
    if one.what == ALWAYS:
        return bool(before) and all(before)
    return bool(before) and not any(one is not False for one in before)


def _is_not(one: Claimed, past: Past) -> bool:
    """Whether a win is known that is denied, or somebody else's where all were a label's."""
    wanted = one.what != ALWAYS
    pairs = zip(past.contests[past.has_now :], _before(past), strict=True)
    won = (figures.find_winner(past.line.record.returns[c.id]) for c, w in pairs if w is wanted)
    return any(one is not None for one in won)


def _told(asked: Asked, one: Claimed, past: Past, finding: Finding) -> Verdict:
    wanted = one.what != ALWAYS
    pairs = zip(past.contests[past.has_now :], _before(past), strict=True)
    against = [contest for contest, won in pairs if won is wanted][:1]
    right = str(against[0].polled_on.year) if against else ""
    span = asked.marked.span(*one.span)
    claim = asked.marked.claim(*span, "streak" if one.what == ALWAYS else "first since")
    reading = past.reading("every win before", against or past.contests[:1])
    what = f"{'it won' if wanted else 'another won'} in {right}" if right else "none against it"
    why = f"{what}; {past.line.begins}"
    said = right if finding is Finding.CONTRADICTED else ""
    return Verdict(
        claim, finding, past.own.id, reading.words, claim.span, said, why, reading.cites
    )  # fmt: skip
