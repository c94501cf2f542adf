"""What the picture says of one stretch of a sentence, as a verdict."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.picture.ground import Ground, ground_before, grounds_of_year
from tellers.check.picture.laid import Laid
from tellers.check.reading.marking import Mark
from tellers.check.scene import Page, Parties, Person, keys_of
from tellers.check.whole.nation import Nation
from tellers.once import once
from tellers.record.people import Citation
from tellers.style.names import style_of
from tellers.style.numbers import Form, write_votes

Exact = int | Fraction


@dataclass
class Told:
    """A sentence while the picture is read off it: its page, its election, what went before.

    `spoken` is the party that the last sentence which names one began with, `silent` are the
    places of figures that only set a condition, and claim nothing themselves, `firm` the verdicts
    that stand against what any seat bears out, `one_of` those on how many there are of which the
    sentence names one, which stands in `ones`, `carried` what its list left for the next.
    """

    page: Page
    nation: Nation
    ground: Ground
    laid: Laid
    topic: str = ""
    spoken: tuple[str, ...] = ()
    silent: list[tuple[int, int]] = field(default_factory=list)
    firm: list[Verdict] = field(default_factory=list)
    one_of: list[Verdict] = field(default_factory=list)
    ones: list[tuple[int, int]] = field(default_factory=list)
    carried: object = None

    @property
    def is_wide(self) -> bool:
        """Whether the text is of no seat, or names none until its first sentence is over."""
        return self.page.scene is None or self.page.is_wide

    def hush(self, symbol: str) -> None:
        """A figure claims nothing: it is a condition, or a pronoun."""
        mark = self.mark(symbol)
        self.silent.append((mark.start, mark.end))

    @once
    def skeleton(self) -> str:
        """What patterns match."""
        return self.laid.skeleton

    def mark(self, symbol: str) -> Mark:
        """The mark that a symbol names."""
        return self.laid.marked.mark(symbol)

    def keys(self, symbol: str) -> tuple[str, ...]:
        """The labels of a party that a symbol names; none where it is somebody."""
        value = self.mark(symbol).value if symbol[0] in "CP" else None
        return value.keys if isinstance(value, Parties) else ()

    def keys_spoken_of(self) -> tuple[str, ...]:
        """The labels of the party that "they" are."""
        who = self.page.party
        return keys_of(who) if isinstance(who, Parties | Person) else ()

    @property
    def is_spoken_of(self) -> bool:
        """Whether "they" can only be the party that an earlier sentence began with."""
        return bool(self.spoken) and self.page.is_one_party and self.spoken == self.keys_spoken_of()

    def people(self, keys: Sequence[str]) -> str:
        """A party as print names it."""
        return style_of(self.page.record.parties, keys[0]).people if keys else "everybody"

    def party(self, key: str) -> str:
        """A party's name, as a right answer."""
        return style_of(self.page.record.parties, key).name

    def before(self) -> Ground | None:
        """The general election before."""
        return ground_before(self.page, self.nation)

    def of_year(self, year: int) -> list[Ground]:
        """The general elections of a year."""
        if year == self.ground.election.polled_on.year:
            return [self.ground]
        return list(grounds_of_year(self.page, year))

    def verdict(
        self, span: tuple[int, int], kind: str, holds: bool | None, answer: "Answer"
    ) -> Verdict:
        """A verdict on a stretch of the text."""
        finding = Finding.UNCHECKABLE
        if holds is not None:
            finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        claim = self.laid.marked.claim(*span, kind)
        right = "" if holds is None else answer.right
        return Verdict(
            claim, finding, "", answer.words, claim.span, right, answer.why, answer.cites
        )

    def counted(
        self, symbol: str, kind: str, readings: Iterable["Counted"], *, is_sure: bool = True
    ) -> Iterator[Verdict]:
        """The verdict on a figure that may be any of several counts; none where none is known."""
        mark, found = self.mark(symbol), list(readings)
        if not found or (kind in OF_THE_HOUSE and mark.amount.value > MOST):
            return
        good = next((one for one in found if mark.amount.fits(one.value)), None)
        if good is None and not is_sure:
            return
        right = good or _swapped(mark, found) or found[0]
        yield self.said((mark.start, mark.end), kind, good is not None, right)

    def said(self, span: tuple[int, int], kind: str, holds: bool, one: "Counted") -> Verdict:
        """The verdict on a stretch of the text that one count tells of."""
        shown = str(one.value) if isinstance(one.value, int) else f"{float(one.value) * 100:.2f}"
        return self.verdict(span, kind, holds, Answer(one.words, one.why, shown, one.cites))


OF_THE_HOUSE, MOST = frozenset({"seats", "net", "gains", "losses", "house"}), 650
"""Kinds of counts that are of seats, of which no House has more: "lost more than 15,000"."""


def _swapped(mark: Mark, found: Sequence["Counted"]) -> "Counted | None":
    """Of two counts of one thing, one seat apart, that whose digits the figure has: 421 is 412."""
    said = sorted(str(mark.amount.value))
    for one in found:
        is_same = -1 <= one.value - found[0].value <= 1 and one.value >= LEAST_SWAPPED
        if is_same and sorted(str(one.value)) == said:
            return one
    return None


LEAST_SWAPPED = 100
"""A smaller count has too few digits to have exchanged them."""


@dataclass(frozen=True)
class Answer:
    """What the record says: of what, why, what would be right, and whence."""

    words: str
    why: str
    right: str
    cites: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Counted:
    """One count that a figure may be."""

    words: str
    value: Exact
    cites: tuple[Citation, ...] = ()

    @property
    def why(self) -> str:
        """The count as it is shown."""
        if isinstance(self.value, int):
            return write_votes(self.value)
        return f"{float(self.value) * 100:.2f}%"


def counts_over(
    grounds: Iterable[Ground], areas: Iterable[str], what: str,
    values: Callable[[Ground, str], Sequence[Exact]],
) -> Iterator[Counted]:  # fmt: skip
    """A count over each of some elections and areas, likeliest first."""
    every = list(areas)
    for ground in grounds:
        for area in every:
            where = f", {area.title()}" if area else ""
            for value in values(ground, area):
                yield Counted(f"{what}, {ground.name}{where}", value, ground.row(area))


def is_count(mark: Mark) -> bool:
    """Whether a mark is a whole number of things."""
    return mark.letter == "N" and mark.amount.form is Form.NUMBER
