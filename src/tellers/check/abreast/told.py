"""A seat's figures told beside those of the country, of a nation of it or of a region.

"Turnout was 40 per cent, against 59.7 per cent nationally", "the party's share rose by six points
here, while across Wales it fell by four": which figure is whose is put together of the words
around it. What every other rule took for another is then borne out; it is called false only where
every word of its sentence is known to leave it what it is.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from tellers.check.abreast import words
from tellers.check.abreast.clauses import HERE
from tellers.check.abreast.house import of_the_house
from tellers.check.abreast.parts import Parts, Shape, Told
from tellers.check.abreast.worth import Ground, Worth, is_so_many, ratios
from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.judge import digits
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page, Parties, Person, Who, keys_of
from tellers.check.whole.nation import Nation
from tellers.style.numbers import Amount, Form, Hedge, write_share

KINDS = {Shape.MOVE: "change", Shape.GAP: "comparative", Shape.BETWEEN: "lead"}
ROUGHLY = Fraction(5, 200)
"""How far off a part in round words may be before it is wrong: "two thirds"."""
NEAR = Fraction(11, 10000)
"""How far off a move may be that is reckoned of rounded figures: a tenth of a point and a bit."""


def of_abreast(
    own: Page,
    pages: Sequence[Page],
    nation: Nation | None,
    marked: Marked,
    told: Sequence[Verdict],
) -> list[Verdict]:
    """What was told of a sentence, with its figures held against the place that each is of.

    `own` is where the text is: in a sentence of another seat only what is said to be there is.
    """
    page = pages[0]
    told = of_the_house(nation, marked, told) if page.scene is not None else told
    if marked.letters.isdisjoint("QTNF") or (page.scene is None and nation is None):
        return list(told)
    carried, is_wide = _carried(marked), _is_before_the_seat(page, marked)
    is_between = _is_of_a_by_election(page) and marked.find(GENERAL)
    if not (marked.find(words.WIDE) or carried or is_wide or is_between):
        return list(told)
    found, parts = list(told), Parts(marked, carried)
    is_wide = is_wide and not parts.places
    if not (parts.places - {HERE} or carried or is_wide or is_between):
        return found
    reader = _Reader(page, nation, marked, parts)
    reader.is_other = any(_names_another(one, marked) for one in pages)
    reader.default = "" if is_wide else (page.home or None) if page.scene is None else HERE
    if own.scene is not None and own.scene is not page.scene and not is_wide:
        reader.default = None
    for one in parts.figures():
        if (fresh := reader.verdict(one)) is not None:
            found = _over(found, fresh)
    return [_unless_elsewhere(parts, one) for one in found]


def _unless_elsewhere(parts: Parts, one: Verdict) -> Verdict:
    """Who beat whom, left open where its clause is of another place than the seat.

    "In the North East Labour beat the Conservatives", of a seat that went the other way.
    """
    is_false = one.verdict is Finding.CONTRADICTED and one.contest
    figures = (m for m in parts.marked.marks if m.letter in "NQTF" and one.claim.meets(m))
    is_of_a_place = any(name in one.reading for name in NATIONWIDE)
    if not is_false or is_of_a_place or one.claim.kind not in OF_NAMES or next(figures, None):
        return one
    at = parts.at(one.claim.start)
    place, is_placed = parts.where(at) if at is not None else (None, False)
    if place is None or place == HERE or not is_placed:
        return one
    return one.left_open("It is told of another place than the seat.")


NATIONWIDE = ("United Kingdom", "Great Britain", "against the nation")
"""What a reading has that is of the country, or held against it."""
OF_NAMES = frozenset({"comparative", "runner-up", "winner", "lead", "position", "change"})
"""Kinds of claim that names, or a verb, may make without a figure: "Labour's share crept up"."""


def _names_another(page: Page, marked: Marked) -> bool:
    """Whether a sentence names another seat than the one that it may be of."""
    seats = (str(m.value) for m in marked.marks if m.letter == "S")
    return any(page.scene is None or not page.scene.bears(seat) for seat in seats)


def _is_of_a_by_election(page: Page) -> bool:
    return page.scene is not None and not page.scene.contest.election.is_general


LONGEST = 300
"""Letters of a sentence before that are looked at."""
ENDS = re.compile(r"(?<=[.!?])\W*\s+")
SAID = {
    "turnout": re.compile(r"\bturn-?out\b|\b(?:electors|voters) (?:voted|turned out)\b", re.I),
    "swing": re.compile(r"\bswings?\b|\bswung\b", re.I),
    "share": re.compile(r"\bshare\b|(?<!to )\bvote\b|\bpolled\b", re.I),
}
"""Of what the sentence before told a figure."""
GOES_ON = compiled(
    r" (?:it|that|this|which|figures?|average|rate|mean|level)(?= )|^ (?:here|locally|in S\d+) "
)
"""Words of a sentence that goes on with the measure of the one before."""


def _carried(marked: Marked) -> str:
    """The measure of the sentence before, where this one goes on with it."""
    if not marked.find(GOES_ON):
        return ""
    start = marked.sentence.start
    before = ENDS.split(marked.text[max(0, start - LONGEST) : start].rstrip())[-1]
    found = [of for of, said in SAID.items() if said.search(before)]
    return found[0] if len(found) == 1 else ""


GENERAL = compiled(r" general election ")
"""What a by-election is held against."""
HERE_NEXT = re.compile(
    r"\W*(?:But |And |Yet )?(?:(?:[Ii]n|[Aa]t) "
    r"(?:the (?:seat|constituency)|(?P<seat>[A-Z][^,.;]{2,40}?))|[Hh]ere|[Ll]ocally),? "
    r"(?:it|the figure|turnout|the turnout|the rate|the swing)\b"
)
"""How a sentence begins that turns to the seat, after one that told of the country."""


def _is_before_the_seat(page: Page, marked: Marked) -> bool:
    """Whether the next sentence turns to the seat: this one, of no place, is of the country."""
    after = HERE_NEXT.match(marked.text[marked.sentence.end : marked.sentence.end + 100])
    if after is None or page.scene is None:
        return False
    return after["seat"] is None or page.scene.bears(after["seat"])


class _Reader:
    """Holds the figures of one sentence against the record."""

    def __init__(self, page: Page, nation: Nation | None, marked: Marked, parts: Parts) -> None:
        self.page, self.marked, self.parts = page, marked, parts
        self.ground = Ground(page, nation)
        self.default: str | None = HERE
        self.is_other = False

    def verdict(self, one: Told) -> Verdict | None:
        """The verdict on a figure, where the record knows what its words tell."""
        where = one.where if one.where is not None else self.default
        if where is None or not self._is_told(one, where):
            return None
        is_then = self._is_then(one)
        worths = self._worths(one, where, is_then=is_then) if is_then is not None else []
        if one.also is not None and one.also != where and is_then is not None:
            worths += self._worths(one, one.also, is_then=is_then)
        if not worths or one.shape is Shape.RATIO:
            return self._so_many(one, worths) if worths else None
        is_paired = one.measure == "swing" and self._is_one_way()
        good = next((w for w in worths if _fits(one, w.value, is_paired=is_paired)), None)
        if good is None and is_paired:
            worths = [w for w in worths if w.value > 0] or worths
        if good is None and self._is_near(one, worths, is_paired=is_paired):
            close = self._answered(one, worths[0], where, is_good=False)
            return close.left_open(f"It is {close.correct_value}, or near to it.")
        if good is None and not one.is_sure:
            return None
        return self._answered(one, good or worths[0], where, is_good=good is not None)

    def _is_told(self, one: Told, where: str) -> bool:
        """Whether the words say of what place a figure is, and from what else it is counted."""
        if (one.where is None and not one.is_placed) or self.is_other:
            return False
        if one.shape in (Shape.GAP, Shape.RATIO) and where == one.beyond:
            return False  # nothing is held against itself
        return one.shape is not Shape.BETWEEN or bool(one.others) or where == HERE

    def _is_then(self, one: Told) -> bool | None:
        """Whether a figure is of the election before; none where it is of another still."""
        scene, nation = self.page.scene, self.ground.nation
        if not one.year:
            return one.is_then
        year = self.marked.mark(one.year).dated.on.year
        now = scene.contest.election if scene is not None else nation and nation.election
        if now and year == now.polled_on.year and now.is_general:
            return False
        before = {frame.year for frame in scene.then} if scene is not None else set()
        if nation is not None and nation.previous is not None:
            before.add(nation.previous.polled_on.year)
        return True if year in before else None

    def _worths(self, one: Told, where: str, *, is_then: bool) -> list[Worth]:
        if one.measure == "swing":
            return self._swings(one, where) if not is_then else []
        if one.shape is Shape.BETWEEN:
            return self.ground.between(where, [self._named(s) for s in one.others], is_then=is_then)
        whos = self._whos(one) if one.measure == "share" else (None,)
        return [w for who in whos for w in self._of(one, where, who, is_then=is_then)]

    def _swings(self, one: Told, where: str) -> list[Worth]:
        ground, pair = self.ground, self._pair(one)
        years = {m.dated.on.year for m in self.marked.marks if m.letter in "YD"}
        nation = ground.nation
        if years and (nation is None or years != {nation.election.polled_on.year}):
            return []  # since when a swing is, or of which day, another figure of it may say
        if one.shape is Shape.RATIO:
            return ratios(ground.swings(where, pair), ground.swings(one.beyond, pair))
        return ground.swings(where, pair) if one.shape is Shape.MOVE else []

    def _of(self, one: Told, where: str, who: Who | None, *, is_then: bool) -> list[Worth]:
        """What a turnout, or somebody's share, may come to as a figure tells it."""
        ground, of = self.ground, one.measure
        if one.shape is Shape.LEVEL:
            return ground.levels(where, of, who, is_then=is_then)
        if one.shape is Shape.GAP:
            return [] if is_then else ground.gaps(where, one.beyond, of, who)
        if one.shape is Shape.RATIO:
            own, other = (self._compared(one, at, who) for at in (where, one.beyond))
            return ratios(own, other)
        if is_then:  # "at the general election it had been 25 points higher"
            is_told = one.verb is not None and one.verb.text in ("higher", "lower", "more", "less")
            back = ground.moves(where, of, who) if is_told else []
            return [w._replace(value=-w.value) for w in back]
        return ground.moves(where, of, who)

    def _compared(self, one: Told, at: str, who: Who | None) -> list[Worth]:
        """What is told as so many times another: how much it is, or how far it moved."""
        if one.is_of_moves:
            return self.ground.moves(at, one.measure, who)
        return self.ground.levels(at, one.measure, who, is_then=False)

    def _whos(self, one: Told) -> tuple[Who, ...]:
        """Whose share it is: whoever is named, else either of those spoken of last."""
        if one.who:
            named = (self._named(symbol) for symbol in (one.who, *one.others))
            return tuple(dict.fromkeys(who for who in named if who is not None))
        spoken = (self.page.person, self.page.party)
        return tuple(dict.fromkeys(who for who in spoken if who is not None))

    def _named(self, symbol: str) -> Who | None:
        value = self.marked.mark(symbol).value
        return value if isinstance(value, (Person, Parties)) else None

    def _so_many(self, one: Told, worths: Sequence[Worth]) -> Verdict | None:
        """The verdict on so many times another figure; none where it is only roughly so."""
        assert one.times is not None
        amount, mark = one.times, one.mark
        found = [is_so_many(amount, w.value) if amount.value else None for w in worths]
        is_good = True in found
        if not is_good and (None in found or not one.is_sure):
            return None
        worth = worths[found.index(True) if is_good else 0]
        right = f"{float(worth.value):.2f}"
        return Verdict(
            self.marked.claim(mark.start, mark.end, "comparative"),
            Finding.SUPPORTED if is_good else Finding.CONTRADICTED,
            self.page.scene.contest.id if self.page.scene else "", worth.words,
            str(round(float(amount.value), 2)), right, right, worth.cites,
        )  # fmt: skip

    def _pair(self, one: Told) -> tuple[str, str] | None:
        """The parties of a swing: those of the phrase nearest to it."""
        text = self.marked.skeleton
        found = list(PAIR.finditer(text))
        near = sorted(found, key=lambda m: abs(m.start() - one.at))
        named = [self.marked.mark(near[0][side]).value for side in ("from", "to")] if near else []
        keys = [keys_of(one) for one in named if isinstance(one, (Person, Parties))]
        return (keys[0][0], keys[1][0]) if keys[1:] and all(keys) else None

    def _is_one_way(self) -> bool:
        """Whether every swing of a sentence is from one named party to one other."""
        found = {(m["from"], m["to"]) for m in PAIR.finditer(self.marked.skeleton)}
        is_turned = self.marked.find(TURNED) is not None
        return len({tuple(map(self._named, pair)) for pair in found}) == 1 and not is_turned

    def _is_near(self, one: Told, worths: Sequence[Worth], *, is_paired: bool) -> bool:
        """Whether a figure may be reckoned of rounded ones, or be so the other way about."""
        if one.shape is Shape.LEVEL:
            is_part = one.mark.amount.form is Form.PART
            return is_part and any(abs(w.value - one.mark.amount.value) <= ROUGHLY for w in worths)
        slack = NEAR if one.mark.amount.decimals else Fraction(1, 100)
        value = one.mark.amount.value
        value = value / 100 if one.mark.amount.form is Form.NUMBER else value
        return any(
            abs(abs(w.value) - abs(value)) <= slack and (1 if is_paired else one.way) * w.value >= 0
            for w in worths
        )

    def _answered(self, one: Told, worth: Worth, where: str, *, is_good: bool) -> Verdict:
        amount, mark = one.mark.amount, one.mark
        start, end = mark.start, mark.end
        is_turned = not is_good and one.way and one.verb and _has_size(one, worth.value)
        if is_turned and one.verb is not None:
            verb = self.marked.span(one.verb.start, one.verb.end)
            start, end = min(start, verb[0]), max(end, verb[1])
        kind = KINDS.get(one.shape, one.measure)
        kind = "swing" if one.measure == "swing" else kind
        scene = self.page.scene
        contest = scene.contest.id if scene is not None and where == HERE else ""
        found = Finding.SUPPORTED if is_good else Finding.CONTRADICTED
        return Verdict(
            self.marked.claim(start, end, kind), found, contest, worth.words,
            digits(amount.value, amount), _written(worth.value, amount),
            write_share(abs(worth.value)), worth.cites,
        )  # fmt: skip


PAIR = compiled(r" from (?:the )?(?P<from>[PC]\d+) to (?:the )?(?P<to>[PC]\d+)(?= )")

TURNED = compiled(
    r" (?:way|opposite|reverse|direction|(?:against|swing to|swung to) (?:the )?[PC]\d+) "
)
"""Words of a swing that may be another way than the one from party to party beside it."""


def _written(value: Fraction, amount: Amount) -> str:
    if amount.form is Form.NUMBER:
        return str(round(float(value * 100), max(1, amount.decimals)))
    return digits(value, amount)


def _fits(one: Told, exact: Fraction, *, is_paired: bool) -> bool:
    """Whether a value is what a figure says, the way that it went among it.

    A swing from one named party to another is of that way; one that names none is of either.
    """
    amount = one.mark.amount
    value = exact
    if one.shape is not Shape.LEVEL:
        if is_paired and exact < 0:
            return False
        if one.measure != "swing" and one.way and exact * one.way < 0:
            return False
        value = abs(value)
    return _says(amount, value)


def _has_size(one: Told, exact: Fraction) -> bool:
    return _says(one.mark.amount, abs(exact))


def _says(amount: Amount, value: Fraction) -> bool:
    if amount.form is Form.NUMBER:  # "and by 1.3 nationally": points without their name
        if amount.hedge is not Hedge.EXACT:
            return amount.fits(value * 100)
        return abs(value * 100 - amount.value) <= Fraction(1, 2 * 10**amount.decimals)
    return amount.fits(value)


def _over(told: Sequence[Verdict], fresh: Verdict) -> list[Verdict]:
    """What was told, a figure in the place of what was not known, or not so, of its words."""
    meeting = [one for one in told if one.claim.meets(fresh.claim)]
    found = {one.verdict for one in meeting if not _is_of_another(one, fresh)}
    is_open = fresh.verdict is Finding.UNCHECKABLE and Finding.CONTRADICTED not in found
    is_doubted = any(DOUBTED.match(one.why) for one in meeting)
    if is_doubted and fresh.verdict is Finding.CONTRADICTED:
        return list(told)
    if Finding.SUPPORTED in found or is_open or any(_is_as_wrong(one, fresh) for one in meeting):
        return list(told)
    kept = [one for one in told if one not in meeting and not _is_of_its_way(one, fresh)]
    return sorted([*kept, fresh], key=BY_PLACE)


DOUBTED = re.compile(
    "The record cannot say: (?!the words do not say of|it is held against the whole)"
    "|The words may be of another: turnout, "
)
"""How it begins why words leave a claim open, but for what is read here: of whom, of what place."""


def _is_as_wrong(one: Verdict, fresh: Verdict) -> bool:
    """Whether a figure was called false before, for what is found again."""
    both = {one.verdict, fresh.verdict} == {Finding.CONTRADICTED}
    is_same = (one.claim.kind, one.contest) == (fresh.claim.kind, fresh.contest)
    return both and is_same and one.correct_value[:4] == fresh.correct_value[:4]


OF_MOVES = frozenset({"swing", "change", "points"})


def _is_of_another(one: Verdict, fresh: Verdict) -> bool:
    """Whether a figure was taken for a move that its words tell as a gap between two places."""
    if fresh.verdict is not Finding.CONTRADICTED or one.claim.kind == fresh.claim.kind:
        return False
    return fresh.claim.kind in ("comparative", "swing") and one.claim.kind in OF_MOVES


def _is_of_its_way(one: Verdict, fresh: Verdict) -> bool:
    """Whether what is called false is only the way of a gap that is borne out: "lower than"."""
    is_told = fresh.verdict is Finding.SUPPORTED and fresh.claim.kind == "comparative"
    is_next = 0 <= one.claim.start - fresh.claim.end <= len(" ")
    is_way = one.claim.kind == "comparative" and one.verdict is Finding.CONTRADICTED
    return is_told and is_next and is_way
