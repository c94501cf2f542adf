"""All that a text tells of many seats at once, sentence by sentence, over what else was found.

Where the record bears a reading of a list out, or tells it to be false, what another rule made of
the same figure gives way, unless that was borne out. A line that begins with a region is of that
region: what was held against the whole country there is left open.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.beside.majority import of_majorities
from tellers.check.claims import BY_PLACE, NO_RESULT, Claim, Finding, Verdict, is_any_false, is_met
from tellers.check.commons.hands import of_hands
from tellers.check.commons.majority import of_house
from tellers.check.commons.ranks import PLACE, of_ranks
from tellers.check.commons.together import of_together
from tellers.check.company.sums import of_sums
from tellers.check.company.told import of_company, of_leaders
from tellers.check.members.benches import of_benches
from tellers.check.members.women import of_women
from tellers.check.national.turnout import WHOLE, of_whole_turnout
from tellers.check.picture import words
from tellers.check.picture.answer import Told
from tellers.check.picture.counts import Condition, condition_of, of_counts
from tellers.check.picture.ground import Ground, ground_of
from tellers.check.picture.laid import Laid, laid
from tellers.check.picture.lists import Carried, of_lists
from tellers.check.picture.totals import of_totals
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.strength.told import of_strength
from tellers.check.strength.turns import of_turns
from tellers.check.superlative.area import is_of_no_area
from tellers.check.superlative.regions import of_regions
from tellers.check.tally.shared import of_shared
from tellers.check.tally.told import of_tallies
from tellers.check.whole.nation import Nation

MAJORITIES = frozenset({"majority", "overall"})
ELSEWHERE = frozenset({"ranking", "seats"})
"""Kinds that may be of a county's seats, or a council's."""
_SILENT = frozenset({"seats", "house", "national", "ranking", "deposits", "comparative", "losses"})


@dataclass
class Picture:
    """What a text has counted so far: deposits, or nothing that goes on.

    `keys` are the party that "they" surely are, `whole` the election whose turnout was just told,
    `last` is the condition of the sentence before, `subject` what the text is on: turnout, or not,
    `has_majority` where the sentence before told of the majority of the House, `was_local` where
    it gave an order over a county or a city.
    """

    topic: str = ""
    last: Condition | None = None
    subject: str = ""
    carried: Carried | None = None
    whole: Ground | None = None
    keys: tuple[str, ...] = ()
    has_majority: bool = False
    was_local: bool = False

    def over(
        self, page: Page, nation: Nation | None, marked: Marked, found: Sequence[Verdict]
    ) -> list[Verdict]:
        """What was found of a sentence, with what the picture tells in the place of what it is."""
        ground = ground_of(page, nation) if nation is not None else None
        if ground is None or nation is None:
            return list(found)
        sentence = laid(marked)
        told = Told(page, nation, ground, sentence, self.topic, self.keys)
        if marked.find(words.OF_A_SEX):
            return _beside_women(found, _alone(of_women(told)))
        own = _alone(self._every(told))
        kinds = [v.claim.kind for v in (*found, *own) if not v.contest]
        self.has_majority = not MAJORITIES.isdisjoint(kinds)
        self._hear(sentence)
        self.last = condition_of(told) if " N" in sentence.skeleton else None
        self.carried = told.carried if isinstance(told.carried, Carried) else None
        is_whole = any(v.claim.kind == "turnout" and v.reading.startswith(WHOLE) for v in own)
        self.whole = ground if is_whole else None
        self.keys = _whose(told) if " P" in sentence.skeleton else self.keys
        if told.silent:
            found = [one for one in found if not _is_silent(one, told.silent)]
        firm = [one.claim for one in told.firm]
        found = [one for one in found if not is_met(one.claim, firm)] if firm else found
        may_be = not ELSEWHERE.isdisjoint([v.claim.kind for v in (*found, *own)])
        is_local, was_local = may_be and _is_elsewhere(sentence), self.was_local
        told_of = _joined(sentence, found, own, is_local=is_local)
        self.was_local = is_local and any(v.claim.kind == "ranking" for v in told_of)
        goes_on = was_local and not sentence.areas and not sentence.marked.find(words.KINGDOM)
        told_of = _with_shares(told_of, _alone(of_shared(told)))
        told_of = _with_tallies(told_of, _alone(of_tallies(told)), told)
        return [_of_some(one) for one in told_of] if goes_on else told_of

    def _every(self, told: Told) -> Iterator[Verdict]:
        yield from of_lists(told, self.topic, self.carried)
        yield from of_counts(told, self.last)
        yield from of_totals(told)
        yield from of_majorities(told, is_told=self.has_majority)
        yield from of_house(told)
        yield from of_hands(told)
        yield from of_benches(told)
        yield from of_ranks(told)
        yield from of_together(told)
        yield from of_strength(told)
        yield from of_company(told)
        yield from of_leaders(told)
        yield from of_sums(told)
        yield from of_turns(told)
        yield from of_regions(told, self.subject)
        yield from of_whole_turnout(told, self.whole)

    def _hear(self, sentence: Laid) -> None:
        if sentence.marked.find(words.OF_TURNOUT):
            self.subject = "turnout"
        elif sentence.marked.find(words.OF_A_PARTY):
            self.subject = ""
        if sentence.marked.find(words.OF_DEPOSITS):
            self.topic = "deposits"
        elif sentence.marked.find(words.OF_SEATS):
            self.topic = ""


def _whose(told: Told) -> tuple[str, ...]:
    """The party that a sentence begins with, of which the next may go on as "they"."""
    found = words.BEGINS.match(told.skeleton)
    return told.keys(found["p"]) if found else ()


def _with_shares(told: Sequence[Verdict], shares: Sequence[Verdict]) -> list[Verdict]:
    """What was told, with the seats of a list in which each number has its own party.

    What is borne out stays; what was held against the whole, or another party, does not.
    """
    if not shares:
        return list(told)
    kept = [one for one in told if not _gives_way(one, list(shares))]
    claimed = [one.claim for one in kept]
    fresh = [one for one in shares if not is_met(one.claim, claimed)]
    return sorted([*kept, *fresh], key=BY_PLACE)


def _with_tallies(
    told_of: Sequence[Verdict], tallies: Sequence[Verdict], told: Told
) -> list[Verdict]:
    """What was told, with totals where nobody has read any, or where they bear out what is false.

    What another reader has found stays: a total is put together of words in any order. It is not
    called false where a seat is named or a clause narrows it: "lost one, Islington North, to Mr
    Corbyn", "down from 344 when the election was called"; but "Leigh was one of twelve" is firm.
    """
    is_narrow = bool(words.NARROWED.search(told.skeleton))
    found = [one for one in told_of if not _is_silent(one, told.ones)]
    for one in tallies:
        if is_narrow and one.verdict is Finding.CONTRADICTED and one not in told.one_of:
            continue
        if one.claim.kind == "majority" and one.correct_value.startswith("-"):
            continue  # a House without a majority has none of so many
        meeting = [v for v in found if v.claim.meets(one.claim)]
        sure = {v.verdict for v in meeting} - {Finding.UNCHECKABLE}
        is_good, is_firm = one.verdict is Finding.SUPPORTED, one in told.one_of
        is_borne_out = Finding.SUPPORTED in sure
        is_better = (is_good and is_firm) or ((is_good or is_firm) and not is_borne_out)
        if not sure or is_better:
            found = [v for v in found if v not in meeting] + [one]
    return sorted(found, key=BY_PLACE)


def _alone(found: Iterable[Verdict]) -> list[Verdict]:
    """One verdict a stretch of text: a support first, else what was found first."""
    kept, claims = list[Verdict](), list[Claim]()
    for one in sorted(found, key=lambda v: v.verdict is not Finding.SUPPORTED):
        if not is_met(one.claim, claims):
            kept.append(one)
            claims.append(one.claim)
    return kept


def _is_silent(one: Verdict, silent: Sequence[tuple[int, int]]) -> bool:
    """Whether a figure that claims nothing was called false, or left open."""
    claim = one.claim
    is_there = any(claim.start < end and start < claim.end for start, end in silent)
    return is_there and one.verdict is not Finding.SUPPORTED


def _is_elsewhere(sentence: Laid) -> bool:
    """Whether the seats of a sentence are a county's, a council's, or those of a forecast."""
    text = sentence.skeleton
    return bool(words.OF_ANOTHER_HOUSE.search(text)) or is_of_no_area(
        sentence.marked, (0, len(text))
    )


def _joined(
    sentence: Laid, found: Sequence[Verdict], own: list[Verdict], *, is_local: bool
) -> list[Verdict]:
    if not own and not is_any_false(found):
        return sorted(found, key=BY_PLACE)
    area = bool(sentence.areas)
    own = [one for one in own if not any(_stands(v, one, is_of_area=area) for v in found)]
    kept = [one for one in found if not _gives_way(one, own)]
    firm = [one.claim for one in kept if one.verdict is Finding.SUPPORTED]
    fresh = [one for one in own if not is_met(one.claim, firm)]
    has_order = any(
        one.claim.kind == "ranking" and not one.reading.startswith(PLACE) for one in own
    )
    some = sentence.marked.find(words.OF_SOME)
    if has_order or some:
        is_heading = not has_order and some is not None and bool(some["heading"])
        kept = [one if is_heading and _is_placed(one) else _of_some(one) for one in kept]
    if is_local:
        kept = [_of_elsewhere(one) for one in kept]
    if words.HEADED.match(sentence.skeleton):
        kept = [_of_its_region(one) for one in kept]
    every = sorted([*kept, *fresh], key=BY_PLACE)
    return [_of_a_part(one) for one in every] if sentence.is_of_part else every


def _stands(one: Verdict, own: Verdict, *, is_of_area: bool) -> bool:
    """Whether what was found of the same words says as much, or says that no date bears it."""
    if not one.claim.meets(own.claim):
        return False
    if one.why.startswith(NO_DAY):
        return True
    if one.verdict is not Finding.CONTRADICTED:
        return False
    is_same = one.claim.span == own.claim.span and one.correct_value == own.correct_value
    is_within = len(own.claim.span) < len(one.claim.span) and own.claim.span in one.claim.span
    is_false = own.verdict is Finding.CONTRADICTED
    return (is_within and (is_false or own.claim.kind == "house")) or (is_same and not is_of_area)


NO_DAY = ("The record holds no general election", NO_RESULT)


def _gives_way(one: Verdict, own: list[Verdict]) -> bool:
    return one.verdict is not Finding.SUPPORTED and any(
        one.claim.meets(other.claim) for other in own
    )


def _beside_women(found: Sequence[Verdict], own: list[Verdict]) -> list[Verdict]:
    """What was found of a sentence on women, whose counts are none of all the members."""
    kept = [_of_women(one) for one in found if not _gives_way(one, own)]
    firm = [one.claim for one in kept if one.verdict is Finding.SUPPORTED]
    fresh = [one for one in own if not is_met(one.claim, firm)]
    return sorted([*kept, *fresh], key=BY_PLACE)


def _of_women(one: Verdict) -> Verdict:
    if one.verdict is not Finding.CONTRADICTED or one.contest or one.claim.kind not in _COUNTED:
        return one
    return one.left_open("It may be a count of women alone.")


_COUNTED = frozenset({"seats", "share", "net", "change", "national", "votes", "house"})


def _is_placed(one: Verdict) -> bool:
    """Whether an order tells of a place that is counted: "sixth among the closest results"."""
    return one.correct_value.isdigit()


def _of_some(one: Verdict) -> Verdict:
    """An order that was held against every seat, where it is of regions, or of some candidates."""
    if one.verdict is not Finding.CONTRADICTED or one.claim.kind != "ranking":
        return one
    return one.left_open("The order is of regions, or of some candidates alone.")


def _of_elsewhere(one: Verdict) -> Verdict:
    """A count of seats that was held against the whole, and may be of a county or a forecast."""
    if one.verdict is not Finding.CONTRADICTED or one.contest or one.claim.kind != "seats":
        return one
    return one.left_open("The seats may be those of another place, or of a forecast.")


def _of_a_part(one: Verdict) -> Verdict:
    """What was held against a whole nation or region, where a part of one is named."""
    is_here = one.contest and one.claim.kind not in ("ranking", "comparative")
    if one.verdict is not Finding.CONTRADICTED or is_here:
        return one
    return one.left_open("It may be of a part of a nation or region, which the record knows not.")


def _of_its_region(one: Verdict) -> Verdict:
    """A verdict on a line of one region, which was held against another place, or the whole."""
    if one.verdict is not Finding.CONTRADICTED or one.claim.kind not in _SILENT:
        return one
    if one.contest and one.claim.kind not in ("ranking", "comparative", "deposits"):
        return one
    return replace(one.left_open("The line is of one region, and this was held against another."))
