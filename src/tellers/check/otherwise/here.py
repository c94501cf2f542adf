"""What a figure that is not so is right of, in the very contest that it was held against.

A figure whose own words do not say what it is and whose is called false only where nothing in its
contest is exactly that. "Crashed from 18,401 to 8,201, losing 10,200 supporters" has three counts,
none of them the majority that the sentence began with. Where the words are tight, "Mr Gove polled
17,281", "a majority of 2,683", the figure of another stays false.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.otherwise.derived import (
    Count,
    Part,
    gap_parts,
    gap_parts_of_the_register,
    gaps,
    is_overturned,
    majorities,
    majority_parts,
    moves,
    places,
    plain_counts,
    plain_parts,
    rolls,
    short_of_deposits,
    sums,
    times_the_majority,
    turnouts_before,
    turnouts_now,
)
from tellers.check.otherwise.elsewhere import OF_BEFORE_HERE, goes_back, is_day_in_play
from tellers.check.otherwise.loosely import place_of
from tellers.check.otherwise.plain import (
    COUNTED_VOTES,
    LEAST,
    SEVERAL,
    is_his,
    is_his_own,
    is_owned,
    is_plain,
    is_tight,
    is_told_apart,
)
from tellers.check.otherwise.reckoned import OF_POINTS, counts_of, points_of, times_of
from tellers.check.otherwise.slips import is_of_strangers, slipped
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Scene
from tellers.check.sifted.words import PERCENT_MOVED, PERCENT_MOVED_BY
from tellers.check.where.newcomer import is_not_his
from tellers.check.whole.nation import Nation
from tellers.style.numbers import Form, Hedge, write_votes

COUNTED = frozenset({
    "votes", "lead", "majority", "votes_first", "votes_second", "top_votes", "together",
    "votes_change", "votes_gained", "majority_change", "electorate", "valid", "losers",
})  # fmt: skip
BETWEEN = frozenset({"votes_first", "votes_second"})
"""Kinds of which only plain counts are taken: any two figures side by side make a sum."""

SMALL = frozenset({"lead", "majority", "votes"})
ALTOGETHER = compiled(
    r" (?:across|in|over) (?:the|all)(?: (?:city|county|town|region|area|island) 's)?"
    r"(?: of the)? N\d+(?: (?:seats|constituencies|contests|divisions))?"
    r"(?= )(?! (?:per|votes|years?|elections?))|"
    r"^ (?:altogether|in all|added together|all told|in total) "
)
"""Words of a sum over several seats."""
OTHER_SEATS = compiled(r" S\d+ ")
TO_A_MAJORITY = compiled(r" times (?:the|his|her|its|their|that) (?:winning )?(?:{MAJ}|gap)")
A_VOTE = compiled(r"^ votes?(?= )")
BY = compiled(r" (?:by|of|was|only|just|mere) $")
SOMEBODY = compiled(
    r" (?:[CP]\d+|he|she|him|his|her|hers|them|they|their|theirs|its|it|winner|victor|runner-up|"
    r"the party)(?= )"
)
A_DEPOSIT = compiled(r" (?:deposits?|\N{POUND SIGN}|forfeit|save|back|Q\d+|threshold)(?= )")
ITS_TURNOUT = compiled(
    r" turnout (?:, [^,;:]{1,60} , )?(?:was|at|of|is|:) (?:(?:just|only|a) )?$|"
    r"^ (?:(?:the|local|overall|final) )*(?:poll|turnout|turn-out|participation) "
    r"(?:(?:here|there|locally|on the day|in S\d+|in the (?:seat|constituency)) )?"
    r"(?:was|is|came (?:in|out) at|reached|stood at|ran at) (?:(?:just|only|a) )?$"
)
ITS_YEAR = compiled(r"^ (?:in|at|of) (?:the )?[YD]\d+ ")
A_GAP = compiled(r" {MAJ}(?= )")
A_BOUND = compiled(r" (?P<way>higher|better|greater|more|lower|less|worse) than $")
"""What makes a turnout one that is passed, and not what it was before."""
ADRIFT = compiled(
    r" (?:adrift|behind|ahead|short|clear|apart|in front|away)"
    r"(?: (?:of |from )?(?:the )?(?:winner|victor|{E}|him|her|them))?"
    r" (?:,|\() (?:or |a |an |by |some |about )*(?:gap of |margin of |lead of |deficit of )?$"
)
"""Words just before a percentage by which it may be how far two were apart."""
OF_BEFORE = compiled(r" (?:was|against|from|had|compared|last|then|ago|before|on|than|\()(?= )")
COME_TO = compiled(
    r"^ (?:, )?(?:and |but )?(?:now|this time|then|today|which|has|had|became)(?= )[^;:.]* [QN]\d+ "
)
"""What leads from one turnout to another."""
AN_AGE = compiled(
    r" (?:under|(?:day|days|landslide|era|heyday|premiership|triumph|victory|year)(?: ,)?|when) "
    r"(?:[^;:.]* )?(?:turnout|turn-out|poll|participation)(?= )|"
    r" (?:old|previous|earlier|last) (?:turnout|turn-out|poll|participation)(?= )"
)
"""What puts a turnout into the time of somebody who is named: "in Boris Johnson's landslide"."""
FAR = Fraction(1, 2)
"""A figure that is further than this part of the right one from it is no slip of a pen."""
MOST_SHARE = 100
LEAST_SHARE = 10
"""A smaller number without "per cent" may be points as well as a share."""
FAR_MOVED = 20
"""Points from the right ones beyond which a move is another's."""


def right_here(page: Page, nation: Nation | None, marked: Marked, verdict: Verdict) -> Verdict:
    """The verdict, left open where its figure is exactly another of its contest, or far from right.

    Where the words around the figure are tight, it stands.
    """
    is_here = verdict.verdict is Finding.CONTRADICTED and bool(verdict.contest)
    m = _figure(marked, verdict) if is_here else None
    sides = _sides(marked, m) if m is not None else None
    if m is None or sides is None:
        return verdict
    fits = _reading(verdict.claim.kind, m)
    is_unsaid = not OF_BEFORE_HERE.search(marked.sentence.text)
    others = (
        (words, value) for scene in _scenes(page, verdict)
        for some in _others(verdict, marked, m, sides, scene)
        for words, value in some
        if fits(value)
        and not is_of_strangers(verdict, words, marked, sides)
        and not (is_unsaid and is_not_his(marked, m.start, scene, words))
        and is_day_in_play(page, marked, verdict, words)
    )  # fmt: skip
    is_overall = bool(OVERALL.search(sides[0]))
    is_wide = page.is_wide or is_overall
    whole = (one for one in _of_whole(page, nation, verdict) if is_wide and fits(one[1]))
    what, value = next(others, None) or next(whole, ("", 0))
    scenes = list(_scenes(page, verdict))
    is_placed = _has_its_place(marked, verdict, what, sides, scenes)
    is_apart = bool(what) and is_told_apart(verdict, what, sides, scenes)
    if what and not (is_placed or is_apart):
        is_meant = is_his_own(verdict, what, sides) or is_overturned(what, sides, page.scene)
        is_meant |= is_overall and what.startswith("turnout, the whole")
        near = value if m.amount.form is Form.NUMBER and value != m.amount.value else None
        return _exactly(verdict, what, near, is_meant=is_meant)
    is_exchange = verdict.claim.kind == "majority" and verdict.exchanges_digits
    if not is_exchange and _is_loose(verdict.claim.kind, m, sides):
        return verdict.left_open(f"The words do not say of what it is; {verdict.why}.")
    is_hedged = m.amount.hedge is not Hedge.EXACT  # "managed less than 70", of a hundred
    is_sure = is_placed or is_apart or is_plain(verdict.claim.kind, m, sides)
    if _is_far(verdict) and (is_hedged or not is_sure):
        slips = (slipped(verdict, m, sides, scene) for scene in _scenes(page, verdict))
        if meant := next((one for one in slips if one is not None), None):
            return meant
        told = (
            f"{verdict.correct_value} {verdict.why}".strip() if _is_bare(verdict) else verdict.why
        )
        return verdict.left_open(f"So far from it ({told}) that the words may mean another.")
    return verdict


def _is_bare(verdict: Verdict) -> bool:
    """Whether a reason names no figure of its own: "as declared"."""
    return not any(letter.isdigit() for letter in verdict.why)


def _has_its_place(
    marked: Marked, verdict: Verdict, what: str, sides: tuple[str, str], scenes: Sequence[Scene]
) -> bool:
    """Whether the words give a place that whoever a figure is of has, and the other has not.

    "The Conservatives were third with 17.9%", of a party that was second with so much before.
    """
    symbol = place_of(sides)
    if not symbol:
        return False
    place = marked.mark(symbol).amount.value
    ranks = {of: rank for scene in scenes for of, rank in places(scene)}
    own, other = verdict.reading.partition(" of ")[2], what.partition(" of ")[2]
    is_told = ranks.get(other) != place or not goes_back(marked)
    return ranks.get(own) == place and is_told


def _exactly(
    verdict: Verdict, what: str, near: Fraction | int | None, *, is_meant: bool
) -> Verdict:
    """The verdict on a figure that is exactly another; borne out where the words ask for that.

    `near` is what that other one is, where the figure is only about it.
    """
    if is_meant:
        good, right = Finding.SUPPORTED, verdict.claimed_value
        contest = "" if what.startswith("turnout, the whole") else verdict.contest
        return replace(
            verdict, verdict=good, contest=contest, reading=what, correct_value=right, why=what
        )
    right = verdict.correct_value
    told = f"{write_votes(int(right))}, " if _is_bare(verdict) and right.isdigit() else ""
    how = "exactly" if near is None else "about"
    its = f" ({write_votes(int(near))})" if near is not None and near == int(near) else ""
    return verdict.left_open(f"{told}{verdict.why}; but it is {how} the {what}{its}.")


OVERALL = compiled(
    r" (?:overall|national|nationwide|uk|britain 's) (?:turnout|turn-out|poll|participation) |"
    r" (?:turnout|turn-out|participation) "
    r"(?:overall|nationally|nationwide|across the (?:country|uk)) "
)
"""What makes a turnout that of the whole, though the sentence goes on to a seat."""


def _of_whole(page: Page, nation: Nation | None, verdict: Verdict) -> Iterator[Part]:
    """The turnout of the whole, and of the areas that a text has told of."""
    if nation is None or verdict.claim.kind != "turnout":
        return
    for place in ("", "great britain", *page.areas):
        there = nation.within(place)
        if there.electorate:
            part = Fraction(there.valid, there.electorate)
            yield f"turnout, {there.place_name or 'the whole'}", part


WENT_TO = compiled(
    r"^ (?:of )?(?:the |all |all the )?(?:votes?|ballots|poll)(?: cast)? "
    r"(?:went|fell|belonged|were|was) "
    r"(?:cast )?(?:to|for) (?:the )?{E}(?= [.,;)])"
)
SHARE_WAS = compiled(
    r" {E} 's (?:own )?(?:vote )?share(?: of the vote)? (?:was|is|stood at|came to|amounted to) "
    r"(?:(?:just|only) )?$|"
    r" {E} (?:was|were|is|are) (?:backed|supported|chosen|preferred|picked|endorsed) by "
    r"(?:(?:just|only) )?$"
)
"""A part of the votes that is somebody's in so many words."""


def _is_loose(kind: str, m: Mark, sides: tuple[str, str]) -> bool:
    """Whether a figure may be of anything: a small count, a part, a share in words of nobody."""
    if kind in ("votes", "share") and ALTOGETHER.search(f"{sides[0]} {sides[1]}"):
        return True
    if kind in SMALL and m.amount.form is Form.NUMBER and m.amount.value < LEAST:
        is_by = sides[0].endswith(" by ") or (A_VOTE.match(sides[1]) and BY.search(sides[0]))
        return not (is_tight(kind, sides) or is_by)
    if kind != "share":
        return False
    is_move = PERCENT_MOVED.match(sides[1]) or PERCENT_MOVED_BY.search(sides[0])
    is_small = m.letter == "N" and not m.amount.decimals and m.amount.value < LEAST_SHARE
    if is_move or is_small:  # "the share is 21.4 per cent lower", "the Lib Dems' fell four"
        return True
    if m.letter == "F" and (WENT_TO.match(sides[1]) or SHARE_WAS.search(sides[0])):
        return False
    is_of_nobody = not SOMEBODY.search(f"{sides[0]} {sides[1]}")
    return (m.letter == "F" or is_of_nobody) and not is_plain(kind, m, sides)


def _is_far(verdict: Verdict) -> bool:
    """Whether a figure is further from the right one than a pen slips; no digits exchanged."""
    kind = verdict.claim.kind
    if kind not in COUNTED | {"points", "share"}:
        return False
    try:
        claimed, correct = Fraction(verdict.claimed_value), Fraction(verdict.correct_value)
    except ValueError:
        return False
    apart = abs(abs(claimed) - abs(correct))
    far = FAR_MOVED if kind == "points" else FAR * abs(correct)
    return apart > far and not verdict.exchanges_digits


def _scenes(page: Page, verdict: Verdict) -> Iterator[Scene]:
    """The contest of a verdict, and that of the text."""
    contest = page.record.contests.get(verdict.contest)
    if contest is not None:
        yield page.scene_of(contest)
    if page.scene is not None and page.scene.contest.id != verdict.contest:
        yield page.scene


def _figure(marked: Marked, verdict: Verdict) -> Mark | None:
    """The one figure that a claim is."""
    claim = verdict.claim
    found = [m for m in marked.marks if claim.meets(m)]
    is_one = len(found) == 1 and found[0].letter in "NQTF"
    return found[0] if is_one else None


def _sides(marked: Marked, m: Mark) -> tuple[str, str] | None:
    symbol = f" {m.letter}{marked.marks.index(m)} "
    at = marked.skeleton.find(symbol)
    if at < 0:
        return None
    return marked.skeleton[: at + 1], marked.skeleton[at + len(symbol) - 1 :]


def _reading(kind: str, m: Mark) -> Callable[[Fraction | int], bool]:
    """Whether an exact value is what a figure says; a plain one with decimals is a percentage."""
    amount = m.amount
    if kind == "times":  # "65 times the majority and a few more"
        return lambda value: abs(value - amount.value) < 1
    if amount.form is Form.NUMBER and amount.decimals:
        near = Fraction(1, 2 * 10**amount.decimals)
        return lambda value: abs(Fraction(value) * 100 - amount.value) <= near
    if amount.form is Form.NUMBER and amount.hedge is Hedge.EXACT and not amount.is_round:
        exact = whole if (whole := int(amount.value)) == amount.value else amount.value
        return lambda value: value == exact
    return amount.fits


Some = Iterable[tuple[str, int | Fraction]]
"""Things of one kind that a figure may be, in words, with what they come to."""


def _others(
    verdict: Verdict, marked: Marked, m: Mark, sides: tuple[str, str], scene: Scene
) -> Iterator[Some]:
    """All that a figure of one kind may be instead, by what it is of."""
    kind, amount = verdict.claim.kind, m.amount
    if kind == "times" and TO_A_MAJORITY.search(f"{sides[0]} {sides[1]}"):
        yield times_the_majority(scene)
        yield times_of(marked, m, scene)
    if kind in OF_POINTS:
        yield points_of(marked, m, verdict.correct_value)
    is_elsewhere = scene.contest.id != verdict.contest
    if kind == "turnout":
        yield from _turnouts(m, sides, scene, is_elsewhere=is_elsewhere)
    if amount.hedge is not Hedge.EXACT or m.letter == "F":
        return
    if amount.form is Form.NUMBER and not amount.decimals:
        yield from _counts(kind, m, sides, scene)
        if kind == "lead" and not is_tight(kind, sides) and amount.value >= LEAST:
            yield counts_of(marked, m, scene)
    elif amount.decimals and amount.form is not Form.POINTS:
        yield from _parts(kind, sides, scene)


def _turnouts(
    m: Mark, sides: tuple[str, str], scene: Scene, *, is_elsewhere: bool
) -> Iterator[Some]:
    if bound := A_BOUND.search(sides[0]):
        yield _bounded(m.amount.value, bound["way"], scene)
    if is_elsewhere and OTHER_SEATS.search(sides[1]):
        yield turnouts_now(scene)


def _bounded(claimed: Fraction, way: str, scene: Scene) -> Iterator[Part]:
    """The number itself where the turnout was above it, or below, as the words say."""
    is_above = way in ("higher", "better", "more", "greater")
    for words, part in turnouts_now(scene):
        if (part > claimed) if is_above else (part < claimed):
            yield words, Fraction(claimed)


def _whole_shares(claimed: int, scene: Scene) -> Iterator[Count]:
    """The number as a share that leaves out "per cent": "won 60 per cent; Ms Holmes won 34"."""
    for words, part in plain_parts(scene) if LEAST_SHARE <= claimed < MOST_SHARE else ():
        if abs(part * 100 - claimed) <= Fraction(1, 2):
            yield words, claimed


def _counts(kind: str, m: Mark, sides: tuple[str, str], scene: Scene) -> Iterator[Some]:
    text = f"{sides[0]} {sides[1]}"
    if kind == "votes" and is_his(sides):
        yield majorities(scene)
    if kind == "votes" and not A_VOTE.match(sides[1]):
        yield _whole_shares(int(m.amount.value), scene)
    if kind not in COUNTED or m.amount.value < LEAST or is_tight(kind, sides):
        return
    yield plain_counts(scene)
    yield moves(scene)
    if kind in BETWEEN:
        return
    yield gaps(scene)
    yield rolls(scene)
    yield sums(scene) if SEVERAL.search(text) else ()
    yield short_of_deposits(scene) if A_DEPOSIT.search(text) else ()


def _parts(kind: str, sides: tuple[str, str], scene: Scene) -> Iterator[Some]:
    if kind == "share" and not is_owned(sides):
        yield plain_parts(scene)
    if kind == "share" and (COUNTED_VOTES.search(sides[0]) or A_GAP.search(sides[0][-160:])):
        yield majority_parts(scene)
    if kind == "electors_share" and A_GAP.search(sides[0]):
        yield gap_parts_of_the_register(scene)
    if kind == "share" and ADRIFT.search(sides[0][-60:]):
        yield gap_parts(scene)
    left, right = sides
    is_now = ITS_TURNOUT.search(left) or ITS_YEAR.match(right)
    is_then = AN_AGE.search(left) or COME_TO.match(right)
    if kind == "turnout" and (is_then or (OF_BEFORE.search(left[-60:]) and not is_now)):
        yield turnouts_before(scene)
