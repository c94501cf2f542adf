"""A figure with all that its sentence says of it: whose, of when, against what.

A figure becomes a query (measure, subject, results, comparison), a query becomes readings, most
plausible first. A claim is supported if any plausible reading bears it out, and contradicted only
if the record can answer every one of them and none does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from tellers.check.grammar import around, beside, elision
from tellers.check.grammar.words import Pattern
from tellers.check.measure.when import OF_THE_BEATEN, When, Words, estimates_first, years_ago
from tellers.check.reading.marking import Mark, Marked
from tellers.check.reading.names import is_surname
from tellers.check.scene import Frame, Page, Parties, Person, Scene, Who, keys_of
from tellers.check.where.newcomer import of_those_who_stood
from tellers.check.whole.nation import Nation
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import RETURN, Notional, Return
from tellers.record.people import Citation
from tellers.style.numbers import Amount, write_points

Exact = int | Fraction


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a claim, and what the record says to it; None where it cannot say.

    `contest` is named where it is of another seat than the text's.
    """

    words: str
    value: Exact | None
    why: str
    cites: tuple[Citation, ...] = ()
    contest: str = ""


@dataclass
class Query:
    """A figure with all that its sentence says of it.

    `results` and `people` are those that it is held against whatever its words say; `found`,
    `whom` and `instead` are what was found for it.
    """

    page: Page
    marked: Marked
    mark: Mark
    measure: str
    left: str
    right: str
    other: Who | None = None
    years: list[Mark] = field(default_factory=list)
    nation: Nation | None = None
    is_national: bool = False
    is_tied: bool = False
    results: tuple[Frame, ...] = ()
    people: tuple[Who, ...] = ()
    found: "tuple[tuple[Frame, ...], list[Mark]] | None" = field(default=None, init=False)
    whom: "tuple[Who, ...] | None" = field(default=None, init=False)
    instead: tuple[Reading, ...] | None = field(default=None, init=False)

    @once
    def amount(self) -> Amount:
        """The figure."""
        return self.mark.amount

    @property
    def now(self) -> Frame | None:
        """The contest's own result."""
        return self.page.scene.now if self.page.scene else None

    def before(self, pattern: Pattern, within: int = 0) -> re.Match[str] | None:
        """Where a pattern stands before the figure, or within so many letters of it."""
        return None if pattern.lacks(self.marked.cues) else pattern.search(self.left[-within:])

    @once
    def words(self) -> Words:
        """The words around the figure."""
        return Words(self.left, " ", self.right)

    @once
    def when(self) -> When | None:
        """The date that the figure is of, if its sentence names one."""
        return self.words.when(self.marked)

    @once
    def clause(self) -> str:
        """The words around the figure up to the next mark of punctuation or the next figure."""
        right = around.CLAUSE_RIGHT.match(self.right)
        left = elision.clause_before(self.left)[-120:].removesuffix(" ")
        return f"{left}{right[0] if right else ' '} "

    def of(self, results: tuple[Frame, ...] = (), people: tuple[Who, ...] = ()) -> "Query":
        """The same figure of other results, or people, where there are some: its words stay."""
        other = object.__new__(Query)
        other.__dict__.update(self.__dict__, years=[], instead=None, people=people or self.people)
        if results:
            other.results, other.found = results, None
        return other

    def is_then(self) -> bool:
        """Whether the words put the figure before the election that it is held against."""
        if self.page.is_old and self.marked.find(around.AN_ANNIVERSARY):
            return False  # an anniversary tells of its own election
        return not self.is_tied and not self.before(beside.CAME_OUT, 60) and _is_then(self)

    def who(self, symbol: str) -> Who | None:
        """Whom a symbol or a pronoun means."""
        return who_is(self.page, self.marked, symbol)


HIS_PARTY = ("his party", "her party")
PRONOUNS = frozenset({"he", "she", "his", "her"})
PLACES = {"runner-up": 2, "winner": 1, "victor": 1}
PARTY_WORDS = {"the party", "it", "its", "they", "their", "them"}


def who_is(page: Page, marked: Marked, symbol: str) -> Who | None:
    """Whom a symbol of a sentence, or a pronoun, means."""
    if symbol[0] in "CP":
        value = marked.mark(symbol).value
        if isinstance(value, Parties) and value.namesake:
            is_he = is_surname(marked, symbol) and page.may_name(value.namesake, marked.text)
            return value.namesake if is_he else Parties(value.keys)
        return value if isinstance(value, Person | Parties) else None
    if symbol in HIS_PARTY and isinstance(page.person, Person):
        return Parties(keys_of(page.person)) if page.is_one_person else page.person
    if symbol in PARTY_WORDS or symbol in HIS_PARTY:
        return page.party or page.person
    if place := PLACES.get(symbol.removeprefix("the ")):
        return page.place(place)
    return page.person or page.place(1)


A_PERSON = re.compile(r" (?P<who>C\d+)(?= )")


def named_before(page: Page, marked: Marked, symbol: str, at: int) -> Who | None:
    """Whom a pronoun means that its own sentence has named, once, and not as whom another beat."""
    if symbol not in PRONOUNS:
        return None
    left = marked.skeleton[: at + 1]
    found = {m["who"] for m in A_PERSON.finditer(left)}
    if len(found) != 1 or around.OBJECT_BEFORE.search(left[: left.index(f" {min(found)} ") + 1]):
        return None
    return who_is(page, marked, min(found))


def subjects(q: Query) -> tuple[Who, ...]:
    """Whom a figure may be about, likeliest first."""
    if q.whom is None and not q.people:
        owner = q.before(around.OWNER) or q.before(beside.SHARE_OF, 120)
        whose = q.who(owner["who"]) if owner else q.page.loser(q.left)
        q.whom = (whose,) if whose is not None else tuple(dict.fromkeys(_subjects(q)))
    return q.people or q.whom or ()


def _subjects(q: Query) -> list[Who]:
    told = q.before(beside.NEXT_BESIDE, 60) or q.before(around.WHO_DID, 90)
    if told := told or elision.doer_behind(q.left, q.right):
        return [who] if (who := q.who(told["who"])) is not None else []
    if q.page.people and q.before(beside.HIM_TOO):
        return [*q.page.people]
    if q.before(elision.WITH_A_PART) and (told := elision.WHO_HAD_IT.match(q.right)):
        return [who] if (who := q.who(told["who"])) is not None else []
    right = around.SUBJECT_RIGHT.match(q.right)
    found = _on_the_right(q, right) if right else []
    if right and (not right["who"] or right["who"][0] == "C" or q.left.endswith(" to ")):
        return [who for who in found if who is not None]
    attached = around.SUBJECT_ATTACHED.search(q.left[-90:])
    if attached and not around.OBJECT_BEFORE.search(q.left[-90:][: attached.start() + 1]):
        found.append(q.who(attached["who"]))
    if not found or (right and not attached):
        found += _on_the_left(q)
    return [who for who in found if who is not None]


def _on_the_right(q: Query, right: re.Match[str]) -> list[Who | None]:
    """Whom the words after a figure name; of a pronoun, any of those named last."""
    symbol = next(one for one in right.groups() if one)
    is_pronoun = symbol in ("him", "her", "them")
    return [q.who(symbol), *((*q.page.people, q.page.place(1)) if is_pronoun else ())]


def _on_the_left(q: Query) -> list[Who | None]:
    """Whom the words before a figure name, else those who were spoken of."""
    symbols = _entities(q.left)
    found = [q.who(symbol) for symbol in symbols]
    if symbols and symbols[0] in PRONOUNS:  # any of those named last may be meant
        last = beside.HE_OR_SHE.findall(q.left)[-1:]
        of_it = [who for who in (found[0], *q.page.people) if q.page.may_be(who, "".join(last))]
        found = [*(of_it or found[:1]), *found[1:]]
    if not any(symbol[0] in "CP" for symbol in symbols) and around.NO_NAME.match(q.left):
        found += [q.page.person, q.page.place(1)]
    return found


def _entities(left: str) -> list[str]:
    """Symbols and pronouns to the left, nearest first; those only spoken of in passing last."""
    left = left[-400:]  # a clause is no longer
    clause = left[max(left.rfind(";"), left.rfind(":"), 0) :]
    clause = clause if around.ANY_ENTITY.search(clause) else left
    near, passing = list[str](), list[str]()
    for match in around.SUBJECT.finditer(clause):
        before, end = clause[max(0, match.start() - 90) : match.start() + 1], match.end()
        is_less = match["who"][0] not in "CP" and (near or passing)
        if is_less or elision.is_of_old(before, clause, end):
            continue
        is_object = not beside.DID.match(clause, end) and around.OBJECT_BEFORE.search(before)
        (passing if is_object else near).insert(0, match["who"])
    if not near and passing and clause != left:  # "The Greens had cause to weep: third, 9 behind"
        near = [one for one in _entities(left[: -len(clause)]) if one not in passing][:1]
    is_sure = any(symbol[0] == "C" for symbol in near) and not around.PRONOUN_LAST.search(clause)
    return [*near[:3], *([] if is_sure else passing[:1])]


def frames(q: Query) -> tuple[Frame, ...]:
    """The results that a figure may be of, likeliest first; the year that names them is told."""
    if q.found is None:
        told, q.years = q.years, []
        q.found, q.years = (_frames(q), q.years), told
    q.years.extend(q.found[1])
    return q.found[0]


def _frames(q: Query) -> tuple[Frame, ...]:
    scene = q.page.scene
    if scene is None or q.results:
        return q.results
    now = (scene.now,) if scene.now else ()
    if around.NOW_AFTER.match(q.right) or q.before(beside.NOW_IT_IS, 40):
        return now
    paired = q.right.startswith(" )") and beside.PAIRED.search(q.left)
    if paired and (paired["letter"] == "N") is (q.mark.letter == "N" and not q.amount.decimals):
        return (*scene.then, *now)  # "the turnout was 45.4 per cent (63.4)"
    is_of_before = q.before(OF_THE_BEATEN) and not around.YEAR_AFTER.match(q.right)
    if not is_of_before and (found := _of_date(q, scene)) is not None:
        return found
    is_victory = q.before(around.TO_WIN) and not q.before(around.WHEN_THEN)
    is_of_now = q.before(around.NOW_TIGHT, 30) or is_victory or not q.is_then()
    if is_of_now and not is_of_before:
        return (*now, *_of_the_year_before(q, scene))
    return _then(q, scene, now)


def _then(q: Query, scene: Scene, now: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """The results before, of which the words say that a figure is."""
    text = f"{q.left} {q.right}"
    end = around.FROM_TO.match(q.right)
    if end and (then := _before_the_end(q, scene, end["year"])):
        return then
    if around.LAST_TIME.search(text):
        return tuple(frame for frame in scene.ever if not frame.is_now)
    then = _notional_first(q, years_ago(q.marked, scene, text) or scene.then)
    left = beside.PLUPERFECT.sub(" ", q.left)
    if left != q.left and not _is_then(replace(q, left=left)):
        return (*then, *now)  # "He had won Alyn and Deeside with 16,540": by the verb alone
    is_loose = not around.THEN_AFTER.match(q.right) and q.before(around.THEN_TIGHT, 60)
    return (*then, *now) if is_loose and q.measure in ("votes", "share") else then


def _before_the_end(q: Query, scene: Scene, year: str) -> tuple[Frame, ...]:
    """The results before those at which a move ended."""
    ends = scene.in_year(q.marked.mark(year).dated.on.year)
    return tuple(base for end in ends for base in _before(q.page, end))


def _of_the_year_before(q: Query, scene: Scene) -> tuple[Frame, ...]:
    """The results of the one year that the sentence before named: this one may go on with it."""
    found = [f for f in scene.in_year(q.page.year) if not f.is_now] if q.page.year else []
    is_his = q.measure in ("votes", "share", "lead")
    return tuple(of_those_who_stood(q.marked, q.mark.start, scene, found) if is_his else found)


def _of_date(q: Query, scene: Scene) -> tuple[Frame, ...] | None:
    """The results of the date, or of the kind of election, that a sentence names for a figure."""
    dated = q.when
    found = dated.results(scene) if dated else q.words.of_kind(scene) or None
    if dated is None or found is None:
        return found
    now = (scene.now,) if scene.now else ()
    if found and dated.is_of_another_clause(q.left):
        then = scene.then if _is_then(q) else ()
        return (*q.words.of_kind(scene), *then, *now, *scene.since(found), *found)
    if not found or any(dated.is_exact(frame) for frame in found):
        q.years.append(dated.mark)
    found = _notional_first(q, found)
    if q.before(around.THEN_TIGHT, 60):
        found = tuple(frame for frame in found if not frame.is_now)
    if dated.is_sure and not dated.is_within_an_aside(q.left):
        return found
    return (*now, *found) if dated.is_sure else (*found, *(scene.then if _is_then(q) else ()), *now)


def _notional_first(q: Query, found: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Only estimates where the words say "notional" and there is one."""
    is_estimate = q.marked.may_have(around.NOTIONAL) and around.NOTIONAL.search(q.clause)
    is_its_own = is_estimate and not elision.AN_ESTIMATE_NEXT.match(q.right)
    return estimates_first(found) if is_its_own else found


def _is_then(q: Query) -> bool:
    if q.before(around.FRAMED) or q.before(around.WHEN_THEN):
        return True
    is_lost = q.measure == "majority" and q.words.are_of_no_avail()
    if is_lost or around.THEN_AFTER.match(q.right) or q.before(around.THEN_TIGHT, 60):
        return True
    return q.marked.may_have(around.THEN) and bool(around.THEN.search(q.clause))


def bases(q: Query) -> tuple[Frame, ...]:
    """What a change is measured against, likeliest first."""
    scene = q.page.scene
    own = around.OWN_WORDS.match(q.right)
    words = own[0] if own else ""
    since = around.TO_ITS_OWN.match(words) or around.SINCE.search(words)
    own_clause = around.CLOSED_ASIDE.sub(" ,", q.left[q.left.rfind(";") + 1 :])
    since = since or around.SINCE.search(own_clause)
    if scene is None:
        return ()
    if since and not beside.OF_AN_ORDER.search(since.string[: since.start("year")]):
        year = q.marked.mark(since["year"])
        q.years.append(year)
        found = tuple(f for f in scene.in_year(year.dated.on.year) if not f.is_now)
    else:
        found = scene.then
    return estimates_first(found) if around.NOTIONAL.search(f"{q.left}{q.right} ") else found


def moves(q: Query) -> Iterator[tuple[Frame, Frame]]:
    """The results that a change may run between: now and its base, or those of an earlier date.

    "In 2017 Labour added 7,091 votes" is of 2017 and the election before it.
    """
    now, scene, own = q.now, q.page.scene, list(bases(q))
    is_sure = False
    for then in _ends(q, scene) if scene else ():
        is_sure = _is_of_a_year(q) and not then.is_now
        if scene and not then.is_now and then.polled_on < scene.contest.polled_on:
            yield from ((then, base) for base in _before(q.page, then))
    if now is not None and not is_sure:
        yield from ((now, base) for base in own)


def _is_of_a_year(q: Query) -> bool:
    """Whether the words end a move in a year, and leave no other: "Turnout fell in 2017"."""
    dated = q.when
    return bool(dated and not dated.is_before and around.IN_A_YEAR.fullmatch(dated.between))


def _ends(q: Query, scene: Scene) -> tuple[Frame, ...]:
    """The results of the date that a sentence names for the end of a move."""
    if end := around.FROM_TO.match(q.right):
        return scene.in_year(q.marked.mark(end["year"]).dated.on.year)
    dated = q.when
    if dated is None or beside.is_compared(q.left, dated.between):
        return ()
    return dated.results(scene) or ()


def _before(page: Page, then: Frame) -> tuple[Frame, ...]:
    """What an earlier result was compared with in its day."""
    return () if isinstance(then.result, Notional) else page.scene_of(then.result.contest).then


def anybody(q: Query) -> tuple[Who, ...]:
    """Whoever was spoken of, else the winner, where a sentence names nobody."""
    winner = q.page.person or q.page.place(1)
    is_nobody = not q.left.strip() or around.NO_NAME.match(q.left)
    return (winner,) if winner and is_nobody else ()


def _row(result: Return | Notional, key: str) -> tuple[Citation, ...]:
    return (cite,) if (cite := result.cites.get(key) or result.cites.get(RETURN)) else ()


def counted(frame: Frame, who: Who) -> Iterator[tuple[str, int, tuple[Citation, ...]]]:
    """Name, votes and row of everybody in a result whom `who` may be."""
    found = frame.candidacies(who)
    for candidacy in found:
        name = str(candidacy.name) if candidacy.name else candidacy.label.key
        yield name, frame.result.votes[candidacy.id], _row(frame.result, candidacy.id)
    if found or (isinstance(who, Person) and frame.is_now):
        return
    for key in keys_of(who):
        for there, votes in figures.party_votes(frame.result).items():
            if figures.lineage(there) == figures.lineage(key):
                yield there, votes, _row(frame.result, there)


def signed(change: Fraction) -> str:
    """A change in points with its sign."""
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{write_points(change)}"
