"""Slots that need more than one contest: rankings, streaks, firsts, the nation, odd sums."""

from collections.abc import Callable
from fractions import Fraction

from tests.check.press.field import field, last_won, streak, streak_ended
from tests.check.press.parties import called, right_names
from tests.check.press.saying import ORDINALS, SMALL, Number, Unsayable, Words, ordinal
from tests.check.press.scene import Scene
from tests.check.press.slots import SLOTS, Slot, apart, either, number, some, words

from tellers.record import figures
from tellers.record.contests import Election

EVERY_SLOT: dict[str, Slot] = SLOTS

# --------------------------------------------------------------------- rankings
Measure = Callable[[Scene], int | Fraction]


def ranked(name: str, measure: Measure, adjective: str, other: Measure | None = None) -> None:
    """Enter places in order by a measure, in the nation and in the region: `third smallest`."""

    def slot(scene: Scene, in_region: bool) -> Words:
        region = scene.region if in_region else ""
        place = field(scene).rank(scene, measure, region)
        if place > 12:
            raise Unsayable("nobody counts so far")
        also = {place, field(scene).rank(scene, other, region)} if other else {place}
        false = {n: _nth(n, adjective) for n in range(1, 7) if n not in also}
        right = (ORDINALS[place], ordinal(place), str(place))
        really = tuple((said, field(scene).placed(n, measure, region)) for n, said in false.items())
        return Words(_nth(place, adjective), tuple(false.values()), right, really)

    SLOTS[f"rank_{name}"] = lambda scene: slot(scene, False)
    SLOTS[f"rank_{name}_region"] = lambda scene: slot(scene, True)


def _nth(place: int, adjective: str) -> str:
    return adjective if place == 1 else f"{ORDINALS[place]} {adjective}"


def _majority_share(scene: Scene) -> Fraction:
    return Fraction(scene.majority, scene.valid)


def _downward(measure: Measure) -> Measure:
    return lambda scene: -measure(scene)


ranked("small_majority", lambda s: s.majority, "smallest", _majority_share)
ranked("large_majority", lambda s: -s.majority, "largest", _downward(_majority_share))
ranked("low_turnout", lambda s: s.turnout, "lowest", lambda s: s.ballots_turnout)
ranked("high_turnout", lambda s: -s.turnout, "highest", lambda s: -s.ballots_turnout)
ranked("high_share", lambda s: -s.share_at(1), "highest")
ranked("low_share", lambda s: s.share_at(1), "lowest")


# ------------------------------------------------------------ streaks and firsts
def counted(name: str, unit: str, of: Callable[[Scene], int]) -> None:
    """Enter a run's length; only more than it is false, for a run of five is one of four too."""

    def slot(scene: Scene) -> Number:
        true = some(of(scene), 2)
        return Number(unit, true, (), (), (true + 2, true + 3))

    SLOTS[name] = slot


def dated(name: str, of: Callable[[Scene], Election], is_only_before: bool) -> None:
    """Enter the year of an election; false ones are years of other general elections."""

    def slot(scene: Scene) -> Number:
        on = of(scene).polled_on
        days = [e.polled_on for e in scene.record.general_elections() if e.polled_on.year > 1950]
        before = [day.year for day in days if day < on][-3:]
        after = [day.year for day in days if on < day < scene.polled_on][1:]
        return Number("year", on.year, (), (), tuple(before if is_only_before else before + after))

    SLOTS[name] = slot


dated("streak_since", lambda s: streak(s)[1], True)
dated("ended_since", lambda s: streak_ended(s)[1], True)
dated("last_won", last_won, False)
counted("streak", "count", lambda s: streak(s)[0])
counted("streak_nth", "ordinal", lambda s: streak(s)[0])
counted("ended_streak", "count", lambda s: streak_ended(s)[0])


# ------------------------------------------------------------------- the nation
def _main_party(scene: Scene) -> str:
    key = scene.key_at(1)
    if key not in ("con", "lab", "ld", "snp", "dup", "sf", "pc", "sdlp", "ukip", "ruk"):
        raise Unsayable("not a party of the round-up")
    return key


number(
    "nat_seats", "count", lambda s: field(s).seats[_main_party(s)],
    also=lambda s: field(s).with_speaker(_main_party(s)),
)  # fmt: skip
number("nat_share", "percent", lambda s: field(s).share(_main_party(s)),
       also=lambda s: field(s).share(_main_party(s), ("England", "Scotland", "Wales")),
)  # fmt: skip
number("nat_votes", "votes", lambda s: field(s).votes[_main_party(s)])
number("nat_turnout", "percent", lambda s: field(s).turnout)
number("country_seats", "count", lambda s: field(s).seats_in(_main_party(s), s.country),
       also=lambda s: field(s).seats_in(_main_party(s), s.country) + 1)  # fmt: skip
number("region_seats", "count", lambda s: field(s).seats_in_region(_main_party(s), s.region),
       also=lambda s: field(s).seats_in_region(_main_party(s), s.region) + 1)  # fmt: skip
number("country_share", "percent", lambda s: field(s).share(_main_party(s), (s.country,)))
number("country_total", "count", lambda s: sum(field(s).seats_in(k, s.country)
                                               for k in field(s).seats))  # fmt: skip
either("nat_turnout_above", lambda s: apart(s.turnout, field(s).turnout), "above", "below")


@words("country")
def _country(scene: Scene) -> Words:
    return Words(scene.country, ())


@words("nat_party")
def _nat_party(scene: Scene) -> Words:
    """The party that won most seats of the nation."""
    first, second = (key for key, _ in field(scene).seats.most_common(2))
    return Words(called(first).people, (called(second).people,), right_names(first))


@words("country_first")
def _country_first(scene: Scene) -> Words:
    """The party that won most seats of the country."""
    keys = [k for k in field(scene).seats if field(scene).seats_in(k, scene.country)]
    order = sorted(keys, key=lambda k: -field(scene).seats_in(k, scene.country))[:2]
    first, second = (called(key).people for key in order)
    return Words(first, (second,), right_names(order[0]))


# -------------------------------------------------------------------- odd sums
TIMES = ("", "", "twice", "three times", "four times", "five times", "six times")


@words("times")
def _times(scene: Scene) -> Words:
    """How many times the second's votes the winner's are, and a little more."""
    whole, rest = divmod(scene.votes_at(1), scene.votes_at(2))
    if not 2 <= whole <= 4 or rest * 20 < scene.votes_at(2):
        raise Unsayable("not so many times")
    return Words(TIMES[whole], tuple(TIMES[whole + 1 :]), (TIMES[whole], str(whole)))


def one_in(name: str, of: Measure) -> None:
    """Enter `one in three`: a per cent as a part in whole numbers, when it is near one."""

    def slot(scene: Scene) -> Words:
        part = 100 / Fraction(of(scene))
        near = int(part + Fraction(1, 2))
        if not 3 <= near <= 10 or abs(part - near) > Fraction(8, 100) * near / 2:
            raise Unsayable("not one in so many")
        return Words(SMALL[near], tuple(SMALL[n] for n in (near + 3, near + 4, near + 5)))

    SLOTS[name] = slot


one_in("one_in_second", lambda s: s.share_at(2))
one_in("one_in_third", lambda s: s.share_at(3))
number("behind_winner_third", "votes", lambda s: s.votes_at(1) - s.votes_at(3))
number("stayed_home", "votes", lambda s: s.electorate - s.valid - (s.result.rejected or 0),
       also=lambda s: s.electorate - s.valid)  # fmt: skip
number("others_votes", "votes", lambda s: some(s.valid - sum(s.votes_at(n) for n in (1, 2, 3)), 30))
number("others_share", "percent", lambda s: 100 - sum(s.share_at(n) for n in (1, 2, 3)))
number("majority_times_ten", "percent", lambda s: Fraction(1000 * s.majority, s.valid))
number("valid_up", "votes", lambda s: some(s.valid - s.then.valid, 50))
number("valid_down", "votes", lambda s: some(s.then.valid - s.valid, 50))


def place(name: str, at: int) -> None:
    """Enter the place of whoever came there: `third`."""
    number(name, "ordinal", lambda scene: at * bool(scene.votes_at(at)))


place("place_second", 2)
place("place_third", 3)
place("place_fourth", 4)
place("place_fifth", 5)


# ---------------------------------------------------------- on the new boundaries
def _notional_first(scene: Scene) -> str:
    return max(scene.notional.votes, key=lambda key: scene.notional.votes[key])


def _notional_majority(scene: Scene) -> int:
    votes = sorted(scene.notional.votes.values())
    return votes[-1] - votes[-2]


number("notional_majority", "votes", _notional_majority, "majority")
number(
    "notional_share", "percent",
    lambda s: Fraction(100 * s.notional.votes.get(s.key_at(1), 0), s.notional.valid),
)  # fmt: skip


@words("the_notional_party")
def _notional_party(scene: Scene) -> Words:
    first = _notional_first(scene)
    others = [k for k in scene.notional.votes if k not in (first, "ind", "spk")]
    named = [called(k).people for k in ("con", "lab", "ld", "snp") if k in others]
    return Words(called(first).people, tuple(named), right_names(first))


def _is_notional_gain(scene: Scene) -> bool:
    first = _notional_first(scene)
    named = [c for c in scene.record.by_name(scene.place) if c.polled_on < scene.polled_on]
    before = [scene.record.returns[c.id] for c in named if c.id in scene.record.returns]
    actual = {one.label.key for one in map(figures.find_winner, before[-1:]) if one}
    if "ind" in (first, scene.key_at(1)) or (actual and actual != {first}):
        raise Unsayable("the bases differ")
    return first != scene.key_at(1)


either("notionally_gained", _is_notional_gain, "gained", "held")
either("notional_gain", _is_notional_gain, "gain", "hold")


# ------------------------------------------------------------------- the people
def _is_returning(scene: Scene) -> bool:
    if not scene.at(1).is_sitting or scene.name_at(1) != scene.then.name_at(1):
        raise Unsayable("not certain")
    return True


either("re_elected", _is_returning, "re-elected", "elected for the first time")
