"""What a template may leave open: each slot's true value of a contest, and its likely mistakes."""

from collections.abc import Callable
from fractions import Fraction

from tests.check.press.parties import CALLED, called, right_names
from tests.check.press.saying import ORDINALS, Number, Real, Unsayable, Words, ordinal
from tests.check.press.scene import MONTHS, Scene, long_date, same

Slot = Callable[[Scene], Number | Words]
SLOTS: dict[str, Slot] = {}


Figure = Callable[[Scene], Real]
FIGURES: dict[str, Figure] = {}


def number(name: str, unit: str, of: Figure, *decoys: str, also: Figure | None = None) -> None:
    """Enter a figure, with those that it is mistaken for, and what else may be counted for it."""

    def slot(scene: Scene) -> Number:
        value = of(scene)
        if value <= 0:
            raise Unsayable(f"{name} is {value}")
        others = (also(scene),) if also else ()
        return Number(unit, value, tuple(_mistaken(scene, decoys)), others)

    FIGURES[name] = of
    SLOTS[name] = slot


def _mistaken(scene: Scene, names: tuple[str, ...]) -> list[Real]:
    found: list[Real] = []
    for name in names:
        try:
            found.append(FIGURES[name](scene))
        except Unsayable:
            continue
    return found


def up(value: Real) -> Real:
    """A rise; a fall, or no change worth the word, is not spoken of."""
    if value < Fraction(1, 5):
        raise Unsayable("no rise")
    return value


def some(value: int, least: int = 1) -> int:
    if value < least:
        raise Unsayable("too few")
    return value


# ------------------------------------------------------------------------ votes
number("votes", "votes", lambda s: s.votes_at(1), "second_votes")
number("second_votes", "votes", lambda s: s.votes_at(2), "third_votes", "votes")
number("third_votes", "votes", lambda s: s.votes_at(3), "second_votes")
number("fourth_votes", "votes", lambda s: s.votes_at(4), "third_votes")
number("last_votes", "votes", lambda s: s.votes_at(len(s.order)), "third_votes")
number("majority", "votes", lambda s: s.majority, "prev_majority", "second_votes")
number("prev_majority", "votes", lambda s: s.then.majority, "majority")
number("prev_votes", "votes", lambda s: s.line_then(s.key_at(1)), "votes")
number("prev_winner_votes", "votes", lambda s: s.then.votes_at(1), "votes")
number("electorate", "votes", lambda s: s.electorate)
number("valid", "votes", lambda s: s.valid, "electorate")
number("losers_total", "votes", lambda s: s.valid - s.votes_at(1), "votes")
number("lead_over_third", "votes", lambda s: s.votes_at(1) - s.votes_at(3), "majority")
number("second_over_third", "votes", lambda s: s.votes_at(2) - s.votes_at(3), "majority")
number("top_two_votes", "votes", lambda s: s.votes_at(1) + s.votes_at(2), "votes")
number("beaten_two_votes", "votes", lambda s: s.votes_at(2) + s.votes_at(3), "votes")
number("rejected", "votes", lambda s: some(s.result.rejected or 0, 3))
number("votes_up", "votes", lambda s: some(s.votes_at(1) - s.line_then(s.key_at(1)), 30))
number("votes_down", "votes", lambda s: some(s.line_then(s.key_at(1)) - s.votes_at(1), 30))
number("second_votes_down", "votes", lambda s: some(s.line_then(s.key_at(2)) - s.votes_at(2), 30))
number("majority_up", "votes", lambda s: some(s.majority - s.then.majority, 30))
number("majority_down", "votes", lambda s: some(s.then.majority - s.majority, 30))
number("changed_minds", "votes", lambda s: some(s.majority // 2 + 1, 3))

# --------------------------------------------------------------------- percents
number("share", "percent", lambda s: s.share_at(1), "second_share")
number("second_share", "percent", lambda s: s.share_at(2), "share")
number("third_share", "percent", lambda s: s.share_at(3), "second_share")
number("fourth_share", "percent", lambda s: s.share_at(4), "third_share")
number("prev_share", "percent", lambda s: s.share_then(s.key_at(1)), "share")
number("second_prev_share", "percent", lambda s: s.share_then(s.key_at(2)), "second_share")
number("majority_share", "percent", lambda s: Fraction(100 * s.majority, s.valid))
number("top_two_share", "percent", lambda s: s.share_at(1) + s.share_at(2))
number("losers_share", "percent", lambda s: 100 - s.share_at(1))
number("electors_share", "percent", lambda s: Fraction(100 * s.votes_at(1), s.electorate))
number("turnout", "percent", lambda s: s.turnout, "prev_turnout", also=lambda s: s.ballots_turnout)
number("prev_turnout", "percent", lambda s: s.then.turnout, "turnout")

# ----------------------------------------------------------------------- points
number("rise", "points", lambda s: up(s.change_at(1)))
number("fall", "points", lambda s: up(-s.change_at(1)))
number("second_rise", "points", lambda s: up(s.change_at(2)))
number("second_fall", "points", lambda s: up(-s.change_at(2)))
number("third_rise", "points", lambda s: up(s.change_at(3)))
number("third_fall", "points", lambda s: up(-s.change_at(3)))
number("swing", "points", lambda s: up(s.swing), "rise")
number("swing_against", "points", lambda s: up(-s.swing))
number("turnout_up", "points", lambda s: up(s.turnout - s.then.turnout))
number("turnout_down", "points", lambda s: up(s.then.turnout - s.turnout))
number("lead", "points", lambda s: s.share_at(1) - s.share_at(2))

# ----------------------------------------------------------------------- counts
number("candidates", "count", lambda s: some(len(s.order), 3))
number("rivals", "count", lambda s: some(len(s.order) - 1, 2))
number("lost", "count", lambda s: some(s.lost, 1))
number("kept", "count", lambda s: some(len(s.order) - s.lost, 2))
number("prev_candidates", "count", lambda s: some(len(s.then.order), 3), "candidates")


# ------------------------------------------------------------- names and parties
def words(name: str) -> Callable[[Slot], Slot]:
    """Enter a slot of words under its name."""

    def enter(slot: Slot) -> Slot:
        SLOTS[name] = slot
        return slot

    return enter


def _placed(place: int) -> tuple[str, ...]:
    """How a verdict may say that somebody came there."""
    return (f"{place}", ordinal(place), ORDINALS[place])


def _person(name: str, place: int, last: bool = False) -> None:
    def slot(scene: Scene) -> Words:
        at = len(scene.order) if last else place
        others = [n for n in range(1, min(len(scene.order), 5) + 1) if n != at][:3]
        placed = tuple((scene.name_at(n), _placed(n)) for n in others)
        return Words(scene.name_at(at), tuple(map(scene.name_at, others)), (), placed)

    def surname(scene: Scene) -> Words:
        at = len(scene.order) if last else place
        names = [one.name.last.strip() for one in scene.order if one.name]
        if names.count(names[at - 1]) > 1 or names[at - 1] in scene.place:
            raise Unsayable("two of that name")
        others = [n for n in range(1, min(len(names), 4) + 1) if n != at]
        placed = tuple((names[n - 1], _placed(n)) for n in others)
        return Words(names[at - 1], tuple(names[n - 1] for n in others), (), placed)

    SLOTS[name] = slot
    SLOTS[f"{name}_surname"] = surname


for _name, _place in (("winner", 1), ("second", 2), ("third", 3), ("fourth", 4)):
    _person(_name, _place)
_person("last", 0, last=True)


def _party_words(scene: Scene, key: str, kind: int) -> Words:
    keys = [c.label.key for c in scene.order[:5]]
    other = [k for k in keys if k in CALLED and not same(k, key) and k != "ind"]
    placed = tuple((called(k)[kind], _placed(keys.index(k) + 1)) for k in other)
    return Words(called(key)[kind], tuple(called(k)[kind] for k in other), right_names(key), placed)


def _party(prefix: str, key_of: Callable[[Scene], str]) -> None:
    for name, kind in (("party", 0), ("the_party", 1), ("short", 2), ("slang", 3)):

        def slot(scene: Scene, kind: int = kind) -> Words:
            key = key_of(scene)
            if key == "ind" and kind != 0:
                raise Unsayable("no party")
            return _party_words(scene, key, kind)

        SLOTS[f"the_{prefix}party" if kind == 1 else prefix + name] = slot


_party("", lambda s: s.key_at(1))
_party("second_", lambda s: s.key_at(2))
_party("third_", lambda s: s.key_at(3))
_party("fourth_", lambda s: s.key_at(4))
_party("prev_", lambda s: s.then.key_at(1))
_party("prev_second_", lambda s: s.then.key_at(2))


@words("an_independent")
def _an_independent(scene: Scene) -> Words:
    if scene.key_at(1) != "ind":
        raise Unsayable("of a party")
    return Words("an independent", ("a Conservative", "a Labour candidate"), ("independent",))


@words("place")
def _place_name(scene: Scene) -> Words:
    return Words(scene.place, ())


REGIONS_ALONE = ("London", "Scotland", "Wales", "Northern Ireland", "Yorkshire and The Humber")


@words("region")
def _region(scene: Scene) -> Words:
    is_plain = scene.region in REGIONS_ALONE
    return Words(scene.region if is_plain else f"the {scene.region}", ())


@words("date")
def _date(scene: Scene) -> Words:
    return Words(long_date(scene.polled_on), ())


@words("month")
def _month(scene: Scene) -> Words:
    return Words(f"{MONTHS[scene.polled_on.month]} {scene.year}", ())


@words("poll")
def _poll(scene: Scene) -> Words:
    return Words(scene.poll, ())


@words("prev_winner")
def _prev_winner(scene: Scene) -> Words:
    others = [scene.then.name_at(n) for n in (2, 3)]
    return Words(scene.then.name_at(1), tuple(others))


def years(name: str, of: Callable[[Scene], int]) -> None:
    SLOTS[name] = lambda scene: Number("year", of(scene))


years("year", lambda s: s.year)
years("prev_year", lambda s: s.then.year)


# ------------------------------------------------------------------------ verbs
def either(name: str, test: Callable[[Scene], bool], yes: str, no: str) -> None:
    """Enter a pair of words of which one is true: held or gained, up or down."""

    def slot(scene: Scene) -> Words:
        is_so = test(scene)
        true, false = (yes, no) if is_so else (no, yes)
        return Words(true, (false,), (true, *RIGHT.get(true, ())))

    SLOTS[name] = slot


RIGHT = {
    "gained": ("gain",), "captured": ("gain",), "held": ("hold",), "retained": ("hold",),
    "rose": ("rise", "+", "up"), "fell": ("fall", "-", "\N{MINUS SIGN}", "down"),
    "up": ("rise", "+", "rose"), "down": ("fall", "-", "\N{MINUS SIGN}", "fell"),
}  # fmt: skip
"""What else a verdict may say for a verb."""


def apart(a: Real, b: Real, least: Real = Fraction(3, 2)) -> bool:
    """Whether a is above b; a hair's breadth is not spoken of."""
    if abs(Fraction(a) - b) < least:
        raise Unsayable("too near")
    return a > b


either("gained", lambda s: s.is_gain, "gained", "held")
either("captured", lambda s: s.is_gain, "captured", "retained")
either("gain", lambda s: s.is_gain, "gain", "hold")
either("changed", lambda s: s.is_gain, "changed hands", "stayed in the same hands")
either("share_up", lambda s: apart(s.change_at(1), 0), "up", "down")
either("share_rose", lambda s: apart(s.change_at(1), 0), "rose", "fell")
either("second_rose", lambda s: apart(s.change_at(2), 0), "rose", "fell")
either("turnout_rose", lambda s: apart(s.turnout, s.then.turnout), "rose", "fell")
either("turnout_higher", lambda s: apart(s.turnout, s.then.turnout), "higher", "lower")
either("turnout_was_up", lambda s: apart(s.turnout, s.then.turnout), "up", "down")
either("majority_grew", lambda s: apart(s.majority, s.then.majority, 200), "increased", "reduced")
either("majority_up_down", lambda s: apart(s.majority, s.then.majority, 200), "up", "down")
either("majority_bigger", lambda s: apart(s.majority, s.then.majority, 200), "bigger", "smaller")
either("more_candidates", lambda s: apart(len(s.order), len(s.then.order), 1), "more", "fewer")
either("over_half", lambda s: apart(s.share_at(1), 50, 1), "more", "less")
