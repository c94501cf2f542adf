"""The sentences around the one under test: true ones, in the manners of different desks."""

import random

from tests.check.press.parties import called
from tests.check.press.saying import Unsayable, digits
from tests.check.press.scene import MONTHS, Scene, long_date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _who(scene: Scene) -> str:
    key = scene.key_at(1)
    label = "an independent" if key == "ind" else called(key).people
    return f"{scene.name_at(1)} {'as' if key == 'ind' else 'for'} {label}"


def _agate(scene: Scene) -> str:
    rows = ", ".join(
        f"{scene.name_at(n)} ({called(scene.key_at(n)).short}) {scene.votes_at(n):,}"
        for n in (1, 2)
    )
    return f"{scene.place}, {long_date(scene.polled_on)}: {rows}."


def _plain(scene: Scene) -> str:
    return f"{_won(scene)} at the {scene.poll} on {long_date(scene.polled_on)}."


def _won(scene: Scene) -> str:
    name, key = scene.name_at(1), scene.key_at(1)
    label = "an independent" if key == "ind" else f"the {called(key).adjective} candidate"
    return f"{name}, {label}, won {scene.place}"


def _went(scene: Scene) -> str:
    return (
        f"Voters in {scene.place} went to the polls on {long_date(scene.polled_on)}, and elected "
        f"{_who(scene)}."
    )


def _topped(scene: Scene) -> str:
    when = f"{MONTHS[scene.polled_on.month]} {scene.year}"
    return f"{scene.name_at(1)} topped the poll in {scene.place} in the {when} {scene.poll}."


def _weekday(scene: Scene) -> str:
    day = scene.polled_on
    return (
        f"{scene.place} has elected {scene.name_at(1)} as its MP in the {scene.poll} held on "
        f"{WEEKDAYS[day.weekday()]} {long_date(day)}."
    )


def _looking_back(scene: Scene) -> str:
    if not scene.is_general:
        raise Unsayable("a by-election")
    return f"At the {scene.year} general election {scene.place} was won by {scene.name_at(1)}."


def _dateline(scene: Scene) -> str:
    day = scene.polled_on
    return (
        f"{scene.place.upper()}: the {scene.poll} of {day.day} {MONTHS[day.month]} {scene.year} "
        f"here was won by {scene.name_at(1)}, beating {scene.name_at(2)} into second place."
    )


def _declared(scene: Scene) -> str:
    return (
        f"The returning officer has declared {scene.name_at(1)} elected in {scene.place} after "
        f"the {scene.poll} of {long_date(scene.polled_on)}."
    )


LEADS = (_agate, _plain, _went, _topped, _weekday, _looking_back, _dateline, _declared)


def lead(scene: Scene, dice: random.Random) -> str:
    """A first sentence that names the place, the day and who won."""
    for one in dice.sample(LEADS, len(LEADS)):
        try:
            return one(scene)
        except Unsayable:
            continue
    raise Unsayable("no lead")


def _second_after(scene: Scene) -> str:
    return f"{scene.name_at(2)} came second with {scene.votes_at(2):,} votes."


def _turnout_after(scene: Scene) -> str:
    return f"Turnout was {digits(scene.turnout, 1)} per cent."


def _pronoun_after(scene: Scene) -> str:
    return f"It was a poll of {len(scene.order)} candidates, and they thanked the staff."


def _thanks_after(scene: Scene) -> str:
    return "The new MP thanked the returning officer and the counting staff."


AFTER = (_second_after, _turnout_after, _pronoun_after, _thanks_after)


def after(scene: Scene, dice: random.Random) -> str:
    """A last sentence, or none."""
    return dice.choice(AFTER)(scene) if dice.random() < 0.4 else ""
