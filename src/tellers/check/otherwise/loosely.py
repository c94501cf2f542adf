"""A figure taken more loosely before it is called false: of another result, or of somebody else.

A sentence may speak of two results, "She was a candidate then too, third with 5,643", and a
pronoun may mean any of those named last. Where a figure is right under such a reading it is left
open: the words bear more than one.
"""

import re
from dataclasses import replace

from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.evidence import named_in_print
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import turnout, votes
from tellers.check.measure.judge import judge
from tellers.check.measure.query import Query, Reading, frames, subjects
from tellers.check.measure.reserve import Measuring
from tellers.check.measure.when import years_ago
from tellers.check.national import house
from tellers.check.otherwise.another import right_of_another
from tellers.check.otherwise.derived import places
from tellers.check.otherwise.plain import CHOSEN
from tellers.check.reading.marking import Mark
from tellers.check.scene import Frame, Page, Person, Who
from tellers.record.contests import Notional
from tellers.record.people import AFTER_MIDNIGHT, is_of
from tellers.style.numbers import Form, Hedge, write_votes

LEAST = 3
"""A plain number that is smaller is right of too many things."""

OF_NOBODY = frozenset({"swing", "turnout_change", "valid_change"})
"""Moves that are told without anybody's name, or with two: they are asked of nobody else."""
OF_A_MOVE = OF_NOBODY | {"change", "votes_change", "moved_part"}
"""Moves between the results that the words name: they are asked of no other result."""

HIS_PLACE = compiled(
    r" {E} [^;:]{0,40}?(?P<place>O\d+)(?: place)?(?: (?:for|of) (?:the )?P\d+)?(?: ,)? "
    r"(?:with|on|at|having) "
    r"(?:(?:polled|taken|won|just|only|a|mere|some) )*$"
)
ITS_PLACE = compiled(
    r"^ (?:votes |of the (?:vote|poll) )?(?:,|\)) (?:[a-z]+ ){0,4}?(?:from O\d+ )?"
    r"(?:in|into|to|down to|up to)(?: a| the)?(?: [a-z]+)? (?P<place>O\d+)(?= )"
)
OF_THE_PLACED = compiled(r" {E} (?:, )?(?:with|on|at) (?:(?:just|only|a|mere) )*$")
OF_A_FIGURE = compiled(
    r"^ (?:(?:of|the|that|those|these|all|its|his|her|their) )*"
    r"(?:[NQ]\d+|what|electorate|electors|ballot papers?|field|majority|lead|margin|gap)(?= )"
)
"""What makes a part one of something else than the votes: "half of the 27,555"."""
OF_VOTES = compiled(
    r" (?:votes?|voters|voted|vote|poll|polled|ballots?|share|support|supporters|"
    r"electors|electorate|backed|backing|took|won|got|secured|attracted|with|on|people)(?= )"
)
MOVED = compiled(r" (?:{UP}|{DOWN}|from|to)(?= )")
OUT_OF = re.compile(r" out of ")
A_VOTE = compiled(r"^ (?:of the )?(?:votes?|voters|electors|ballots|people|those)(?= )")
"""So many out of so many, and whether they are said to be of the voters: wins, perhaps."""
IN_ORDER = frozenset({"votes_first", "votes_second"})
"""Votes of the first two, in the order of the poll."""

BEFORE = compiled(
    r" (?:reckoned|estimated|that map|those lines|then|last|ago|before|"
    r"previous|previously|once|earlier|formerly|"
    r"notional|notionally|on paper|recast|redrawn|inherited|defended|defending|predecessor|"
    r"had (?:(?!{E})[a-z]+ ){0,3}(?:been|won|held|polled|taken|got|come|finished|stood|lost)|"
    r"used to|in those days|that (?:night|day|time|year|election)|at the (?:general|time))(?= )"
)
"""Words by which a sentence speaks of a result before, though perhaps in another clause."""
PRONOUN = compiled(
    r" (?:he|she|they|his|her|their|him|them|it|its|who|whose|the party|that party)(?= )"
)
OF_SOMEBODY = compiled(r"^ (?:he|she) (?:(?!they |their |its? )[a-z]+ )*$")
"""A sentence that begins with one person, and names nobody up to the figure."""
NOT_SO = compiled(
    r" (?:would|could|might) (?:(?:then|still|only|even|also|surely|easily|not) )*have "
    r"(?:(?! (?:but|and|in fact|instead) )[^;:,])*$|"
    r"^ (?:if|had) [^;:,]*$"
)
"""What puts a figure into what might have been."""
OWN = compiled(
    r"^(?:(?! [NQTF]\d|"
    r" (?:;|:|against|compared|compares|than|from|on|up|down|but|now|while|whereas) )"
    r" [^ ]+)*"
)
"""The words after a figure up to the next, or to what it is held against."""
DAY = compiled(r"(?<= )[YD]\d+(?= )")
A_NAME = compiled(r" [CP]\d+(?= )")
NAMED = compiled(r" (?P<who>{E})(?: , (?:who|whose))?(?: (?:[a-z'-]+|[NQTF]\d+|\()){0,6} $")
"""Somebody just before a figure, with no stop between."""
WITH_IT = compiled(r" (?P<who>{E}) , (?:with|on|at) (?:(?:just|only|a mere|some) )*$")
"""Whoever has a figure on the side, though another beat him: "beat Plaid, with 14.8"."""


def place_of(sides: tuple[str, str]) -> str:
    """The place that the words at a figure give to whose it is: "third with 11.6%"; else ""."""
    left, right = sides
    found = HIS_PLACE.search(left[-120:])
    if found is None and OF_THE_PLACED.search(left[-60:]):
        found = ITS_PLACE.match(right)
    return found["place"] if found else ""


def weighed(claim: Claim, q: Query, measure: Measuring, readings: list[Reading]) -> Verdict:
    """A figure held against its readings, and against looser ones before it is called false."""
    verdict = _or_seats(q, judge(claim, q, readings))
    if verdict.verdict is not Finding.CONTRADICTED or q.page.scene is None or _is_small(q):
        return verdict
    if right_of_another(q, verdict).verdict is Finding.SUPPORTED:
        return verdict
    if NOT_SO.search(q.left) and not q.marked.find(around.NOTIONAL):
        return _open(verdict, "The words are of what did not happen")
    if q.measure == "share" and q.amount.form is Form.PART and not _is_of_the_vote(q):
        return _open(verdict, "The words do not say that it is a part of the vote")
    for one in _loosened(q):
        ask = votes if q.measure in IN_ORDER else measure
        found = judge(claim, one, [*ask(one), *(turnout(one) if _may_be_turnout(q) else ())])
        if found.verdict is Finding.SUPPORTED and not _has_its_place(q, verdict, found):
            of = f"{named_in_print(q.page.record, found.reading)} is {_in_commas(found)}"
            return _open(verdict, f"The words may be of another: {of}")
    return verdict


def _or_seats(q: Query, verdict: Verdict) -> Verdict:
    """A bare number behind a share, as seats where the sentence has counted some before it.

    "The Tories won 13 seats with 28.6% of the vote; the SNP fell from 56 to 35."
    """
    if verdict.verdict is Finding.SUPPORTED or not may_be_seats(q):
        return verdict
    written = _written(q)
    one = replace(q, mark=written, measure="seats", years=[])
    claim = q.marked.claim(written.start, written.end, "seats")
    found = judge(claim, one, [*house.seats(one), *house.seats_then(one)])
    return verdict if found.verdict is Finding.UNCHECKABLE else found


def may_be_seats(q: Query) -> bool:
    """Whether a share is a bare number behind seats, and so may be of the nation."""
    if q.measure != "share":
        return False
    written = _written(q)
    is_bare = written.letter == "N" and not written.amount.decimals
    return is_bare and around.COUNTS_SEATS.search(q.left) is not None


def _written(q: Query) -> Mark:
    """The figure as the sentence has it, before it was taken for a part."""
    return next((one for one in q.marked.marks if one.start == q.mark.start), q.mark)


def _has_its_place(q: Query, verdict: Verdict, other: Verdict) -> bool:
    """Whether the words give whoever a figure is of a place that the other reading has not.

    "Labour, second then, dropped to third with 22.3%": it is of the poll at which it was third.
    """
    symbol = place_of((q.left, q.right))
    if not symbol or q.page.scene is None:
        return False
    ranks = dict(places(q.page.scene))
    place = q.marked.mark(symbol).amount.value
    own, theirs = (one.reading.partition(" of ")[2] for one in (verdict, other))
    return ranks.get(own) == place and ranks.get(theirs, place) != place


def _in_commas(found: Verdict) -> str:
    right = found.correct_value
    return write_votes(int(right)) if right.isdigit() else right.replace("-", "\N{MINUS SIGN}")


def _open(verdict: Verdict, why: str) -> Verdict:
    return verdict.left_open(f"{why}; {verdict.why}.")


def _is_small(q: Query) -> bool:
    return q.amount.form is Form.NUMBER and q.amount.value < LEAST


def _may_be_turnout(q: Query) -> bool:
    """Whether a percentage is so exact that it is no other's by chance: "The gate was 65.2"."""
    is_alone = not around.ANY_ENTITY.search(f" {_clause(q)} ")
    is_exact = q.amount.decimals > 0 and q.amount.hedge is Hedge.EXACT
    is_said = q.measure == "swing" and A_SWING.search(q.left)
    return q.measure in ("share", "swing") and is_exact and is_alone and not is_said


A_SWING = compiled(r" swings? (?:(?![NQTFS]\d|turnout |poll |gate )[^ ;:.,]+ ){0,8}$")
"""A swing in so many words, with nothing between it and a figure."""


def _is_of_the_vote(q: Query) -> bool:
    """Whether a part is one of the vote by the words around it, and of no other figure."""
    own = q.marked.text[q.mark.start : q.mark.end]
    near = f"{_clause(q)[-60:]} {own} {q.right[:40]}"
    is_said = OF_VOTES.search(near) or MOVED.search(near) or CHOSEN.match(q.right)
    is_count = OUT_OF.search(own) and not A_VOTE.match(q.right)
    return bool(is_said) and not OF_A_FIGURE.match(q.right) and not is_count


def _clause(q: Query) -> str:
    """The words before a figure from the last stop on."""
    return q.left[max(q.left.rfind(" , "), q.left.rfind(";"), 0) :]


def _loosened(q: Query) -> list[Query]:
    """The figure of the other results of which its sentence speaks, then of other people."""
    may_be_turnout, people = _may_be_turnout(q), _people(q)
    results = _results(q) if may_be_turnout or q.measure not in OF_A_MOVE else ()
    if q.measure == "position" and _is_of_a_person(q):  # nobody had a place in an estimate
        results = tuple(one for one in results if not isinstance(one.result, Notional))
    found = [q.of()] if may_be_turnout else []
    found += [q.of(results)] if results else []
    if people:
        found.append(q.of(people=people))
        found += [q.of(results, people)] if results else []
    return found


def _is_of_a_person(q: Query) -> bool:
    """Whether a place is somebody's, and no party's by an estimate."""
    is_told = around.NOTIONAL.search(f"{q.left[-60:]}{q.right[:40]} ")
    return isinstance(next(iter(subjects(q)), None), Person) and not is_told


def _results(q: Query) -> tuple[Frame, ...]:
    """Those of the years that its own words name, and those before where they speak of before."""
    scene, own, dated = q.page.scene, OWN.match(q.right), q.when
    if scene is None or (dated is not None and dated.is_tight):
        return ()
    text = f"{q.left}{own[0].lstrip() if own else ''} "
    days = [q.marked.mark(found[0]).dated for found in DAY.finditer(text)]
    found = [
        frame
        for day in days
        for frame in scene.in_year(day.on.year)
        if is_of(day, frame.polled_on, AFTER_MIDNIGHT)
    ]
    if scene.now is not None and _is_a_newcomer(q):
        found.append(scene.now)
    if BEFORE.search(text):
        found += [*scene.then, *years_ago(q.marked, scene, text)]
    if dated is not None and scene.now is not None:
        found.append(scene.now)
    return tuple({id(frame.result): frame for frame in found}.values())


def _is_a_newcomer(q: Query) -> bool:
    """Whether he of whom a figure is told did not stand in the result that it is held against."""
    whose = next(iter(subjects(q)), None)
    told = frames(q.of())
    stands = isinstance(whose, Person) and any(frame.candidacies(whose) for frame in told)
    return isinstance(whose, Person) and not stands


def _people(q: Query) -> tuple[Who, ...]:
    """Whoever stands just before the figure, and all whom a pronoun may mean.

    A pronoun behind a name means that one.
    """
    if q.measure in OF_NOBODY:
        return ()
    if q.measure in IN_ORDER:
        return _named(q)
    found: list[Who | None] = []
    near = NAMED.search(q.left) if q.measure != "position" else None
    if near is not None:
        found.append(q.who(near["who"]))
    if near is None and (beside_it := WITH_IT.search(q.left)):
        found.append(q.who(beside_it["who"]))
    if PRONOUN.search(q.left) and not _names_a_subject(q.left):
        spoken = [*q.page.people] if OF_SOMEBODY.match(q.left) else _spoken_of(q.page)
        last = "".join(beside.HE_OR_SHE.findall(q.left)[-1:])
        found += [who for who in spoken if q.page.may_be(who, last)]
    return tuple(dict.fromkeys(who for who in found if who is not None))


def _named(q: Query) -> tuple[Who, ...]:
    """Everybody whom the sentence names: of any two of them are "2,029 to 1,560"."""
    named = (q.who(found[0].strip()) for found in q.marked.finds(A_NAME))
    return tuple(dict.fromkeys(who for who in named if who is not None))


def _names_a_subject(left: str) -> bool:
    """Whether somebody is named before a figure, and not only as one whom another beat."""
    found = (left[: name.start() + 1] for name in A_NAME.finditer(left))
    return any(not around.OBJECT_BEFORE.search(before) for before in found)


def _spoken_of(page: Page) -> list[Who | None]:
    return [*page.people, page.party, page.place(1)]
