"""What a figure that is not so is right of, of the same people and in the same contest.

Writers put figures in ever new ways: "Mr Aker, who was 974 behind in 2015", "her majority of 536
has shrunk", "that is up 3,188 for the Tories". Before a figure is called false it is held against
all else that its clause may mean by it: what it was before, how far it moved, how far one was from
another, several together. Each asks for a word of its kind, so that an earlier majority given as
the present one, or the lead over the third as the majority, stays false.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, islice

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of, turnouts
from tellers.check.measure.judge import is_near_bound
from tellers.check.measure.query import (
    Exact,
    Query,
    Reading,
    anybody,
    counted,
    frames,
    subjects,
    who_is,
)
from tellers.check.scene import Frame, Person, Scene, Who, keys_of
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.record.people import Citation
from tellers.style.numbers import Amount, Form, write_share, write_votes

LEAST = 30
"""A smaller count is right of too many things."""
NEAR = 2
"""People of a sentence whose figure it may be, the likeliest first."""
BESIDE = Fraction(11, 10)
"""So many times what it is said to pass a figure may be of another, and no more."""
MOST = 6
"""Names of a sentence of which any two may be held against one another."""


BEFORE = compiled(
    r" (?:ago|last|previous|previously|then|former|earlier|before|old|notional|notionally|became|"
    r"inherited|defended|defending|overturned|overturning|compared|against|"
    r"had (?:been|won|held|had|polled|taken|got))(?= )"
)
GONE = compiled(
    r"^ (?:votes )?(?:(?:of|in|at|from) (?:N\d+ years? ago|last time|the last|[YD]\d+)|"
    r"that (?:the )?(?:{E}|he|she|they|it) (?:once |then )?(?:had|enjoyed|defended|built)|"
    r"(?:(?:has|had|have|was|were|is|been|now|more|than|almost|nearly|all|but|duly|simply) )*"
    r"(?:{DOWN}|{UP}|halved|doubled|trebled|wiped|vanished|evaporated|disappeared|melted|became|turned))\b"
)
"""What follows a figure that is no more: "her majority of 536 has shrunk"."""
MOVED = compiled(
    r" (?:{UP}|{DOWN}|more|fewer|extra|better|worse|higher|halved|swelled|eaten|gone|vanished|"
    r"evaporated|deserted)(?= )"
)
APART = compiled(
    r" (?:behind|adrift|ahead|clear|short|shy|off|away|trail(?:ed|s|ing)?|more|fewer|further|"
    r"distant|deficit|gap|by|between|margin|over|in front|to spare)(?= )"
)
AFTER_A_GAP = compiled(
    r" N\d+ (?:votes )?(?:behind|adrift|ahead|clear|short) (?:, )?(?:and )?(?:the )?{E} $"
)
"""One gap after another: "Marchant was 14,198 behind, Mylvaganam 22,752"."""
WON_BY = compiled(
    r" (?:has|have) (?:(?:now|just|also|narrowly|duly|again) )*(?:{WIN}|{HOLD}|{GAIN}) [^;:]* by "
    r"(?:(?:just|only|a|mere|some) )*$"
)
"""A win that is told as of this day: "he has kept the seat by 2,218" is of no day before."""
WON = compiled(
    r"^ (?:{E} )(?:(?:narrowly|duly|comfortably|easily|just) )*(?:{WIN}|{HOLD}|{GAIN}) "
    r"(?:(?:it|S\d+|the seat|here) )?by (?:(?:just|only|a|mere|some) )*$"
)
"""How a sentence opens on a win, which is of this day where no words before it are of another."""
A_MAJORITY = compiled(r" {MAJ}")
THAT_DID = compiled(r"^ (?:votes |votes ,)?(?:that|by which|between|which|separat|divid)")
"""What makes a count of votes a majority: "the 92 votes that saved him"."""
THAN_SOMEBODY = compiled(r"^ (?:votes )?(?:more|fewer|less|better) than (?:the )?(?:{E}|[a-z]+ )")
OF_VOTES = compiled(r" (?:votes?|tally|total|poll|score) ")
GATHERED = compiled(r" (?:between them|together|combined|totalled|added|jointly)(?= )")
OF_TURNOUT = compiled(
    r" (?:turnout|turn-out|voted|turned out|voters|electors|electorate|polls)(?= )"
)
CHOSEN = compiled(
    r"^ (?:of )?(?:the )?(?:voters|electors|people|those)(?: who [a-z]+)? "
    r"(?:(?:in|of|from|at) (?:S\d+|the [a-z]+) |here |there |locally )?"
    r"(?:backed|chose|supported|voted for|picked|plumped for|went for|opted for|preferred|favoured|"
    r"stuck with|turned to|endorsed)(?= )"
)
CHOSEN_BY = compiled(
    r" (?:backed|supported|chosen|preferred|favoured|elected) by (?:[a-z]+ )?$|"
    r" (?:support|backing|votes?|choice|confidence|approval) of (?:[a-z]+ )?$"
)
"""Voters who chose somebody: they are a part of the vote, and no turnout."""
A_ROLE = compiled(
    r" (?:the|his|her|an?) (?:[a-z-]+ |O\d+ ){0,4}(?:minister|secretary|leader|mp|member|"
    r"councillor|man|woman|chancellor|mayor|party|chairman|spokesman|whip|chief|candidate|newcomer|veteran|rival|"
    r"independent|pretender|peer|knight)(?: ,)? (?:[a-z]+ ){0,3}$"
)
"""Somebody told of by what he is, just before a figure: it may be any candidate's."""
GOES_ON = compiled(r"^ (?:that|this|it|which) (?:is|was|'s|makes|made|meant) (?:[a-z]+ ){0,3}$")
CLAUSE = compiled(r"[^,;:]*")


def right_of_another(q: Query, verdict: Verdict) -> Verdict:
    """The verdict, or a support where the figure is right of something else that it may mean."""
    scene, amount = q.page.scene, q.amount
    if verdict.verdict is not Finding.CONTRADICTED or scene is None or q.is_national:
        return verdict
    if amount.form is Form.NUMBER and amount.value < LEAST:
        return verdict
    if q.measure == "share" and beside.NOW_IT_IS.search(q.left[-40:]):
        return verdict
    if one := _instead(q, scene):
        return replace(
            verdict, verdict=Finding.SUPPORTED, reading=one.words, why=one.why,
            evidence=one.cites, correct_value=verdict.claimed_value,
        )  # fmt: skip
    if q.measure == "lead" and GOES_ON.search(q.left):
        why = f"The words go on from a figure before them; {verdict.why}."
        return verdict.left_open(why)
    return verdict


def _instead(q: Query, scene: Scene) -> Reading | None:
    """What else a figure is right of: looked for once, for it is asked of one more than once."""
    if q.instead is None:
        right = (one for one in _others(q, scene) if _is_right(q.amount, one.value))
        q.instead = tuple(islice(right, 1))
    return next(iter(q.instead), None)


def _is_right(amount: Amount, exact: Exact | None) -> bool:
    return exact is not None and amount.fits(exact) and is_near_bound(amount, exact, BESIDE)


def _others(q: Query, scene: Scene) -> Iterator[Reading]:
    """All else that a figure may be, by what it was taken for."""
    if scene.now is None:
        return
    if q.measure in ("votes", "lead", "majority") and q.amount.form is Form.NUMBER:
        yield from _counts(q, scene, scene.now)
    if q.measure in ("votes_change", "lead") and q.amount.form is Form.NUMBER:
        if q.measure == "votes_change" and THAN_SOMEBODY.match(q.right):
            yield from _gaps(scene.now, tuple(subjects(q))[:NEAR], _named(q), q.right)
        yield from _between_seats(q)
    elif q.measure == "share" and q.amount.form is not Form.POINTS:
        yield from _parts(q, scene, scene.now)
    elif q.measure == "change" and A_ROLE.search(q.left[-90:]):
        everybody = map(q.page.person_of, scene.contest.candidacies)
        is_part = q.amount.form is Form.PERCENT
        yield from _changes(scene.now, scene.then, tuple(everybody), is_part=is_part)


def _clause(q: Query) -> str:
    """The words around a figure up to the next mark of punctuation on either side."""
    left = q.left[max(q.left.rfind(mark) for mark in ",;:") + 1 :]
    right = CLAUSE.match(q.right)
    return f" {left.strip()} {right[0].strip() if right else ''} "


def _counts(q: Query, scene: Scene, now: Frame) -> Iterator[Reading]:
    clause, whose = _clause(q), tuple(subjects(q) or anybody(q))[:NEAR]
    if q.measure == "votes":
        yield from _votes(q, scene, clause, whose)
    else:
        yield from _of_before(q, scene, clause)
    if q.other is not None:
        yield from _across(q, scene, now, whose)
    elif (APART.search(clause) or AFTER_A_GAP.search(q.left)) and not A_MAJORITY.search(clause):
        is_won = WON_BY.search(q.left[-120:]) or (not q.page.year and WON.match(q.left))
        then = () if is_won and not BEFORE.search(clause) else scene.then
        for frame in (*frames(q), *(() if q.when else (now, *then))):
            for one in _gaps(frame, whose, _named(q), q.right):
                if not _is_not_of(q, frame, one):
                    yield one
    if GATHERED.search(clause):
        yield from _sums(now, _named(q), is_count=True)


def _of_before(q: Query, scene: Scene, clause: str) -> Iterator[Reading]:
    """The majority, or somebody's votes, of before."""
    for frame in () if q.when else scene.then:
        if GONE.match(q.right):
            yield from _majorities(frame)
        if q.measure == "majority" and OF_VOTES.search(clause):
            yield from _polls(frame, _named(q), is_count=True)


def _votes(q: Query, scene: Scene, clause: str, whose: Sequence[Who]) -> Iterator[Reading]:
    """Somebody's votes of before, and by how much they moved."""
    if scene.now is not None and A_ROLE.search(q.left[-90:]):
        yield from _others_polls(scene.now)
    is_free = THAT_DID.match(q.right) or not q.right.startswith(" votes ")
    if scene.now is not None and is_free and q.marked.find(A_MAJORITY):
        for frame in (scene.now, *frames(q)):
            yield from _majorities(frame)  # "the 92 votes that saved him are the smallest majority"
    then = () if q.when else scene.then
    if GONE.match(q.right) or BEFORE.search(clause):
        for frame in then:
            yield from _polls(frame, whose, is_count=True)
    if MOVED.search(clause) and scene.now is not None:
        yield from _moves(scene.now, then, whose, is_count=True)


def _parts(q: Query, scene: Scene, now: Frame) -> Iterator[Reading]:
    clause, whose = _clause(q), tuple(subjects(q) or anybody(q))[:NEAR]
    if BEFORE.search(clause):
        for frame in () if q.when else scene.then:
            yield from _polls(frame, whose, is_count=False)
    if MOVED.search(clause) and q.amount.form is Form.PART:
        yield from _moves(now, scene.then, whose, is_count=False)
    if GATHERED.search(clause):
        yield from _sums(now, _named(q), is_count=False)
    is_chosen = CHOSEN.match(q.right) or CHOSEN_BY.search(q.left)
    if q.marked.find(OF_TURNOUT) and not is_chosen:
        yield from _turnouts(now)


def _named(q: Query) -> list[Who]:
    symbols = [f["who"] for f in q.marked.finds(around.SUBJECT)]
    found = (who_is(q.page, q.marked, symbol) for symbol in symbols if symbol[0] in "CP")
    return list(dict.fromkeys(who for who in found if who is not None))[:MOST]


def _polls(frame: Frame, whose: Sequence[Who], *, is_count: bool) -> Iterator[Reading]:
    """Votes, or shares, of some in a result."""
    total = figures.total_votes(frame.result)
    for name, votes, cites in (row for who in whose for row in counted(frame, who)):
        what = "votes" if is_count else "share"
        value: Exact = votes if is_count else Fraction(votes, total)
        yield Reading(f"{what} of {name}, {frame.words}", value, write_votes(votes), cites)


def _others_polls(now: Frame) -> Iterator[Reading]:
    """Everybody's votes: where the words speak of somebody by an office or a nickname."""
    if not isinstance(now.result, Notional):
        for one in now.result.contest.candidacies:
            words = f"votes of {one.name}, {now.words}"
            yield Reading(words, now.result.votes[one.id], "as declared", (now.row,))


def _majorities(frame: Frame) -> Iterator[Reading]:
    value, why = majority_of(frame)
    if value is not None:
        yield Reading(f"majority, {frame.words}", value, why, (frame.row,))


def _moves(
    now: Frame, then: Sequence[Frame], whose: Sequence[Who], *, is_count: bool
) -> Iterator[Reading]:
    """By how much votes and the majority moved, either way; or as a part of what they were."""
    for base in then:
        rows = (now.row, base.row)
        new, old = majority_of(now)[0], majority_of(base)[0]
        pairs = [("majority", new, old)] if new is not None and old else []
        for who in whose:
            ours, theirs = next(counted(now, who), None), next(counted(base, who), None)
            if ours and theirs and theirs[1]:
                pairs.append((f"votes of {ours[0]}", ours[1], theirs[1]))
        for what, one, other in pairs:
            why = f"{write_votes(one)} now, {write_votes(other)} then"
            part = abs(one - other)
            value: Exact = part if is_count else Fraction(part, other)
            yield Reading(f"change of the {what} since {base.words}", value, why, rows)


def _changes(
    now: Frame, then: Sequence[Frame], whose: Sequence[Who], *, is_part: bool
) -> Iterator[Reading]:
    """By how much the shares of some moved, each under the label of now: in points, or of it."""
    for base in then:
        for who in whose:
            for key in keys_of(who)[-1:]:
                new, old = now.share(key), base.share(key)
                if new is not None and old is not None:
                    line = f"change of the share of {key} since {base.words}"
                    why = f"{write_share(new)} now, {write_share(old)} then"
                    moved = abs(new - old) / old if is_part and old else abs(new - old)
                    yield Reading(line, moved, why, (now.row, base.row))


def _gaps(
    frame: Frame, whose: Sequence[Who], named: Sequence[Who], right: str
) -> Iterator[Reading]:
    """How far one was from another: of those named, and from the first and from the next.

    Where the words after the figure say which of the two was ahead, one whose figure it is was.
    """
    if isinstance(frame.result, Notional):
        return
    order = figures.ranked(frame.result)
    votes = frame.result.votes
    own = [one for who in whose for one in frame.candidacies(who)]
    pairs = list(combinations((c for who in named for c in frame.candidacies(who)), 2))
    for one in own:
        place = next(at for at, other in enumerate(order) if other.id == one.id)
        near = (order[0], *order[max(0, place - 1) : place + 2], *order[1:3])
        pairs += [
            (one, other) for other in near
            if other.id != one.id and _is_that_way(right, votes[one.id] - votes[other.id])
        ]  # fmt: skip
    for one, other in pairs:
        gap = abs(votes[one.id] - votes[other.id])
        why = f"{write_votes(votes[one.id])} against {write_votes(votes[other.id])}"
        yield Reading(
            f"votes between {one.name} and {other.name}, {frame.words}", gap, why, (frame.row,)
        )


OF_HIM = compiled(
    r"^ (?:votes )?(?:behind|ahead of|clear of|in front of|short of) (?P<who>him|her)(?= )"
)


def _is_not_of(q: Query, frame: Frame, gap: Reading) -> bool:
    """Whether a gap is none from a woman, where the words say "behind her", or from a man."""
    found = OF_HIM.match(q.right)
    if found is None:
        return False
    everybody = () if isinstance(frame.result, Notional) else frame.result.contest.candidacies
    own = {one.id for who in _named(q) for one in frame.candidacies(who)}
    rivals = [c for c in everybody if c.id not in own and c.name and str(c.name) in gap.words]
    return any(not q.page.may_be(q.page.person_of(one), found["who"]) for one in rivals)


def _is_that_way(right: str, gap: int) -> bool:
    """Whether a gap has the way that the words after a figure say, or they say none."""
    way = around.GAP.match(right)
    return way is None or (gap > 0) is (way["way"] in around.AHEAD)


def _between_seats(q: Query) -> Iterator[Reading]:
    """How far apart two were who stood in different seats at one election."""
    election, polled = q.page.election, list[tuple[str, str, int, tuple[Citation, ...]]]()
    for who in _named(q):
        for contest, own in who.standings if isinstance(who, Person) else ():
            result = q.page.results.get(contest.id)
            if election is not None and contest.election.id == election.id and result:
                row = (contest.id, str(own.name), result.votes[own.id], (result.cites[own.id],))
                polled.append(row)
    for (here, one, votes, cites), (there, other, theirs, more) in combinations(polled, 2):
        if here != there:
            words = f"votes between {one} and {other}, who stood in different seats"
            why = f"{write_votes(votes)} against {write_votes(theirs)}"
            yield Reading(words, abs(votes - theirs), why, (*cites, *more))


def _across(q: Query, scene: Scene, now: Frame, whose: Sequence[Who]) -> Iterator[Reading]:
    """How far somebody's votes now were from another's of before: "fewer than they got in 2017"."""
    dated = q.when
    then = scene.then if BEFORE.search(_clause(q)) else ()
    for base in (dated.results(scene) or ()) if dated else then:
        for name, votes, cites in (row for who in whose for row in counted(now, who)):
            for rival, theirs, more in counted(base, q.other) if q.other else ():
                words = f"votes of {name} now against those of {rival}, {base.words}"
                why = f"{write_votes(votes)} against {write_votes(theirs)}"
                yield Reading(words, abs(votes - theirs), why, (*cites, *more))


def _sums(now: Frame, named: Sequence[Who], *, is_count: bool) -> Iterator[Reading]:
    """The votes, or the share, of several together: of those named, and of the first two."""
    if isinstance(now.result, Notional):
        return
    polled = [[c for c in now.candidacies(who)] for who in named]
    here = [one[0].id for one in polled if len(one) == 1]
    first = [one.id for one in figures.ranked(now.result)[:2]]
    groups = [first, *(list(some) for n in (2, 3) for some in combinations(here, n))]
    total = figures.total_votes(now.result)
    for some in groups:
        count = sum(now.result.votes[key] for key in dict.fromkeys(some))
        why = " + ".join(write_votes(now.result.votes[key]) for key in dict.fromkeys(some))
        value: Exact = count if is_count else Fraction(count, total)
        yield Reading(f"together, {now.words}", value, why, (now.row,))


def _turnouts(now: Frame) -> Iterator[Reading]:
    for reading in turnouts(now):
        if reading.value is not None:
            yield Reading(reading.words, reading.value, reading.why, reading.cites)
