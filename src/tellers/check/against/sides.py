"""One side of a comparison: whose it is, of what, and what that came to in a result."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.against import words
from tellers.check.measure.query import counted
from tellers.check.scene import Frame, Parties, Person, Reach, Who, keys_of
from tellers.check.statement.said import Said
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.names import style_of

BOTH = ("share", "votes")
PERCENT = 100


class Side(NamedTuple):
    """Whose a figure is and of what; no `who` for the turnout and the majority of the seat."""

    of: Sequence[str]
    who: Sequence[Who] = ()


def side_of(said: Said, name: str, *, is_wide: bool = False) -> Side | None:
    """The side that bears a name in the pattern; None where nobody is known whose it is.

    A turnout, or a majority, is the seat's where the sentence speaks of nothing wider, or where
    the comparison itself does so (`is_wide`).
    """
    group = said.match.groupdict()
    for of in ("turnout", "majority"):
        if group.get(f"{name}{of}"):
            is_here = (is_wide or said.page.reach is Reach.HERE) and not said.page.is_wide
            return Side((of,)) if is_here else None
    for way in words.NAMED:
        if group.get(f"{name}{way}"):
            noun = _noun(group, f"{name}{way}") or (group.get("told") if name == "a" else "") or ""
            who = _with_figure(said, noun, owners(said, f"{name}{way}"))
            return Side(kinds_of(noun), who) if who else None
    return None


def _noun(group: dict[str, str | None], name: str) -> str:
    return group.get(f"{name}of") or group.get(f"{name}as") or ""


def _with_figure(said: Said, noun: str, who: Sequence[Who]) -> Sequence[Who]:
    """Whoever of some had the figure that is told with them; else the one who had it.

    "Dinah Mulholland took Labour past the Conservatives into third on 20.2 per cent."
    """
    told, now = words.FIGURE.match(noun), said.scene.now
    if told is None or now is None:
        return who
    amount, of = said.marked.mark(told[0]).amount, "share" if told[0][0] == "Q" else "votes"
    everybody = map(said.page.person_of, said.scene.contest.candidacies)
    for some in (who, tuple(everybody)):
        fits = [one for one in some if any(amount.fits(v) for v in _polled(now, one, of))]
        if fits:
            return fits if len(fits) == 1 else ()
    return ()


def kinds_of(noun: str) -> Sequence[str]:
    """What a noun may measure: votes, their share, or either."""
    told = tuple(kind for kind, pattern in words.KINDS.items() if pattern.match(noun))
    return told[:1] or BOTH


def owners(said: Said, group: str) -> Sequence[Who]:
    """Whom a name means; a pronoun means whoever its own sentence, or the one before, names alone.

    "The Ulster Unionist, Robbie Butler, was third and his share fell": of several named before
    nobody can say which one a pronoun means.
    """
    symbol, page = said.match[group], said.page
    if symbol[0] in "CP":
        who = said.page_who(symbol)
        return (who,) if who is not None else ()
    people = [m["who"] for m in words.A_PERSON.finditer(said.before)]
    if len(set(people)) == 1 or (not people and page.is_one_person):
        who = said.page_who(people[0]) if people else page.person
        is_he = isinstance(who, Person) and page.may_be(who, symbol.split()[0])
        is_it = symbol in OF_PARTIES
        party = page.party if is_it and not people else None  # "they" may be either of the two
        both = [one for one in (who, party) if one is not None]
        return tuple(both) if is_he or is_it else ()
    is_of_party = symbol in OF_PARTIES and not people and page.is_one_party
    return (page.party,) if is_of_party and page.party is not None else ()


OF_PARTIES = frozenset({"its", "their", "it", "they", "the party"})
"""Words for a party spoken of before."""


def figures_of(frame: Frame, side: Side) -> Iterator[tuple[str, Fraction]]:
    """What a side came to in a result, by each of what it may be of."""
    for of in side.of:
        if of in BOTH:
            for who in side.who:
                yield from ((of, one) for one in _polled(frame, who, of))
        elif (value := _of_the_seat(frame, of)) is not None:
            yield of, value


def _polled(frame: Frame, who: Who, of: str) -> Iterator[Fraction]:
    """The votes, or the share of them, of somebody; then of his party."""
    if isinstance(who, Person) and frame.is_now and not frame.candidacies(who):
        return  # who did not stand has no votes, though his party has
    own = Parties(keys_of(who)) if isinstance(who, Person) and not frame.is_now else who
    found = list(counted(frame, own))
    total = figures.total_votes(frame.result)
    if len(found) == 1 and (total or of == "votes"):
        votes = Fraction(found[0][1])
        yield votes if of == "votes" else votes / total


def _of_the_seat(frame: Frame, of: str) -> Fraction | None:
    """The turnout, or the majority, of a result."""
    result = frame.result
    if of == "turnout":
        return None if isinstance(result, Notional) else figures.turnout(result)
    if isinstance(result, Notional):
        size = figures.base_majority(result)
    else:
        size = figures.find_majority(result)
    return Fraction(size) if size is not None else None


def called(said: Said, of: str, side: Side) -> str:
    """A side as a verdict names it: "share of Plaid Cymru", "turnout"."""
    if not side.who:
        return of
    who = side.who[0]
    if isinstance(who, Person):
        return f"{of} of {who.name}"
    return f"{of} of {style_of(said.page.record.parties, who.keys[0]).name}"


def told(of: str, value: Fraction) -> str:
    """A figure, or a difference of two, as a verdict prints it."""
    return f"{float(value * PERCENT):.2f}" if of in ("share", "turnout") else str(int(value))
