"""A projection in words: never a bare number, never certain, and nothing that a reader may miss."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from tellers.publish.words import DASH, capital, party_name
from tellers.record.record import Record
from tellers.story.notes import article, is_plural
from tellers.style.names import style_of
from tellers.style.numbers import write_signed_points, write_votes

if TYPE_CHECKING:
    from tellers.count.projection.projection import Projection, Range

OTHER: Final = "other"
"""The projection's row of all who are elected for no party that it looks at."""
SPEAKER: Final = "spk"
NAMED: Final = 4
LEAST: Final = 5
"""Seats that a party may get from which on it is named by itself."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance in a word and as a frequency: "very likely", "in about 95 of 100 of our draws"."""

    word: str
    often: str


HUNDREDTH: Final = 0.01
WORDS: Final = (
    (0.99, "almost certain"),
    (0.9, "very likely"),
    (2 / 3, "likely"),
    (1 / 3, "as likely as not"),
    (0.1, "unlikely"),
    (HUNDREDTH, "very unlikely"),
)
"""The least chance that is called so."""


def chance(part: float) -> Chance:
    """A chance as print has it: neither nought nor a hundred of a hundred.

    >>> chance(0.951).often, chance(1.0).often, chance(0.0).word
    ('in about 95 of 100', 'in more than 99 of 100', 'all but ruled out')
    """
    word = next((name for least, name in WORDS if part >= least), "all but ruled out")
    if part > 1 - HUNDREDTH:
        return Chance(word, "in more than 99 of 100")
    if part < HUNDREDTH:
        return Chance(word, "in fewer than 1 of 100")
    return Chance(word, f"in about {round(100 * part)} of 100")


def of_draws(part: float) -> str:
    """What so many of our thousand draws held, for what has happened since.

    >>> of_draws(0.0005), of_draws(0.02), of_draws(0.001)
    ('none of 1,000', '20 of 1,000', '1 of 1,000')
    """
    return f"{write_votes(round(1000 * part)) if part >= 0.001 else 'none'} of 1,000"


def span(one: "Range", joined: str = " to ") -> str:
    """The ends of a range: "340 to 372". Where nine in ten draws agree, "about 48"."""
    return f"about {one.low}" if one.low == one.high else f"{one.low}{joined}{one.high}"


def label_span(one: "Range", *, is_over: bool) -> str:
    """The same in a label, where room is short: "340–372"; a count once all have declared."""
    return str(one.low) if is_over else span(one, DASH)


def name_of(record: Record, party: str) -> str:
    """A row's party: "Labour", "Independents and others"."""
    return "Independents and others" if party == OTHER else party_name(record, party)


def people(record: Record, party: str) -> str:
    """Who would have the seats: "the Conservatives", "independents and others"."""
    if party == OTHER:
        return "independents and others"
    return style_of(record.parties, party).people


def leading(found: "Projection") -> list[tuple[str, "Range"]]:
    """The parties that are named by themselves, largest first, four at most."""
    told = [(k, r) for k, r in found.seats.items() if k not in (OTHER, SPEAKER)]
    return [(k, r) for k, r in told if r.high >= LEAST][:NAMED] or told[:1]


def listed(parts: Iterable[str]) -> str:
    """Parts of a sentence: "a, b and c"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


def seats_sentence(record: Record, found: "Projection") -> str:
    """The range in words: "Between 340 and 372 seats for the Conservatives, ..."."""
    (first, most), *rest = leading(found)
    seats = f"About {most.low}" if most.low == most.high else f"Between {most.low} and {most.high}"
    parts = [f"{seats} seats for {people(record, first)}"]
    parts += [f"{span(one)} for {people(record, party)}" for party, one in rest]
    return f"{listed(parts)}; {majority_of(found)} make a majority."


def others_sentence(record: Record, found: "Projection") -> str:
    """The parties that the sentence of the seats leaves out; empty where there are none."""
    named = {party for party, _ in leading(found)} | {SPEAKER}
    rest = [f"{name_of(record, k)} {span(r)}" for k, r in found.seats.items() if k not in named]
    return f"The others: {'; '.join(rest)}." if rest else ""


def majority_of(found: "Projection") -> int:
    """The least number of seats that is a majority."""
    return found.house // 2 + 1


def majority_sentence(record: Record, found: "Projection", counted: Mapping[str, int]) -> str:
    """The chance of a majority, or that one has been counted."""
    won = has_majority(found, counted)
    if won:
        who = people(record, won)
        has = "have" if is_plural(who) else "has"
        return f"{capital(who)} {has} a majority: that is counted, and no estimate."
    party = max(found.majorities, key=lambda k: found.majorities[k], default="")
    part, none = found.majorities.get(party, 0.0), chance(found.hung)
    if part < found.hung:
        one = f" {capital(majority_named(record, party))}: {chance(part).often}." if party else ""
        return f"That nobody has a majority is {none.word}: {none.often} of our draws.{one}"
    said = f"{capital(majority_named(record, party))} is {chance(part).word}"
    hung = f" None for anybody: {none.often}." if found.hung >= HUNDREDTH else ""
    return f"{said}: {chance(part).often} of our draws.{hung}"


def has_majority(found: "Projection", counted: Mapping[str, int]) -> str:
    """Who has more than half of the House by the count alone; empty while nobody has."""
    return next((party for party, seats in counted.items() if seats >= majority_of(found)), "")


def majority_named(record: Record, party: str) -> str:
    """A majority by whose it would be: "a Conservative majority"."""
    name = "independent" if party == OTHER else style_of(record.parties, party).name
    return f"{article(name)} {name} majority"


def with_poll(found: "Projection", basis: str) -> str:
    """From what it is projected. `basis` is the sentence of whoever gave the sources."""
    if basis:
        return basis
    poll = "an exit poll" if found.has_poll else "no exit poll"
    return f"Projected from the declarations and {poll}."


def calibration(found: "Projection") -> str:
    """How the declarations fell against what was expected, and what was made of it."""
    wider = round(100 * (found.surprise - 1))
    if wider < 1:
        return "Declarations have fallen as close to what was projected as they should."
    return (
        f"Declarations have fallen {wider}% farther from what was projected than they "
        "should, so every range is wider by as much."
    )


def points_span(low: float, high: float) -> str:
    """A change's range in points: "+0.9 to +1.6"."""
    first, last = (write_signed_points(Fraction(one)) for one in (low, high))
    return f"about {first}" if first == last else f"{first} to {last}"
