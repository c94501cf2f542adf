"""The national line: what the count says so far, in a headline, a standfirst and two paragraphs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from tellers.facts.fact import Fact
from tellers.facts.nation.count import plain_facts
from tellers.facts.nation.picture import Picture
from tellers.story.notes import capital, count, part, points, possessive, share, votes, whole
from tellers.story.story import Figure, Part, Sentence, Story, holds_digit, woven
from tellers.style.names import style_of
from tellers.style.numbers import write_votes

PAIR = 2
MENTIONED = 3
"""Parties named in a list of seats; the table has the rest."""


@dataclass(frozen=True)
class _Line:
    """The facts of one moment, found by kind and party."""

    at: Picture
    facts: dict[str, Fact]

    @cached_property
    def _by_kind(self) -> dict[tuple[str, str], Fact]:
        index: dict[tuple[str, str], Fact] = {}
        for fact in self.facts.values():
            index.setdefault((fact.kind, fact.subject.party), fact)
            index.setdefault((fact.kind, ""), fact)
        return index

    def find(self, kind: str, party: str = "") -> Fact | None:
        return self._by_kind.get((kind, party))

    def people(self, party: str) -> str:
        day = self.at.record.elections[self.at.tally.election].polled_on
        return style_of(self.at.record.parties, party, day).people

    @property
    def is_final(self) -> bool:
        return self.at.tally.declared == self.at.tally.total

    @property
    def seats(self) -> list[Fact]:
        """Parties with seats, most first, independents and the Speaker left out."""
        found = [fact for fact in self.facts.values() if fact.kind == "seats" and fact.value]
        return [fact for fact in found if fact.subject.party not in ("ind", "spk")]

    @property
    def largest_two(self) -> tuple[Fact, ...]:
        """The net changes of the two parties with the most seats, by whom."""
        nets = [self.find("net", fact.subject.party) for fact in self.seats[:PAIR]]
        moved = [fact for fact in nets if fact is not None and fact.value]
        return tuple(sorted(moved, key=lambda fact: fact.subject.party))


def write_national(at: Picture) -> Story:
    """The story of an election at one moment of its count."""
    line = _Line(at, plain_facts(at))
    head, movers, declared = _headline(line), _movers(line), _declared(line) or _at_least(line)
    stand = _net(line, movers, _against) or declared or Sentence(("The first result is awaited.",))
    shape = (
        (declared, _net(line, line.largest_two, _compared) if movers != line.largest_two else None),
        (_share(line), _swing(line), _closest(line)),
    )
    paragraphs = tuple(tuple(s for s in group if s and s.text != stand.text) for group in shape)
    told = tuple(group for group in paragraphs if group)
    used = {f for s in (head, stand, *(s for group in told for s in group)) for f in s.facts}
    facts = {key: fact for key, fact in line.facts.items() if key in used}
    return Story(at.tally.election, head, stand, told, facts, as_of=at.as_of)


def _headline(line: _Line) -> Sentence:
    largest, overall = line.find("largest"), line.find("overall-majority")
    if largest is None:
        return _level(line)
    bare = capital(line.people(largest.subject.party).removeprefix("the "))
    if overall is not None:
        so_far = "" if line.is_final else " so far"
        return Sentence(
            (f"{bare} have an overall majority of ", votes(overall), so_far), (largest.id,)
        )
    if line.is_final:
        is_hung = line.find("short-of-majority") is not None
        more = ", with no overall majority" if is_hung else ""
        return Sentence((f"{bare} are the largest party{more}",), (largest.id,))
    if line.at.tally.declared == 1:
        return Sentence((f"{bare} win the first seat to declare",), (largest.id,))
    short, seats = line.find("short-of-majority"), line.find("seats", largest.subject.party)
    if short is None or seats is None:
        return Sentence((f"{bare} lead",), (largest.id,))
    lead = (f"{bare} lead with ", count(seats), _seats(seats), ", and need ", votes(short))
    return Sentence((*lead, " more for a majority"), (largest.id,))


def _level(line: _Line) -> Sentence:
    """The headline while no party has more seats than every other."""
    if not line.at.tally.declared:
        return Sentence(("Nothing declared yet",))
    first = [fact for fact in line.seats if fact.value == line.seats[0].value]
    if len(first) != PAIR:
        return Sentence(("Every contest has declared" if line.is_final else "Counting has begun",))
    one, other = (line.people(fact.subject.party) for fact in first)
    words = f"{capital(one.removeprefix('the '))} and {other} are level on "
    return Sentence((words, count(first[0]), _seats(first[0])), (first[1].id,))


def _seats(fact: Fact) -> str:
    return " seat" if whole(fact) == 1 else " seats"


def _movers(line: _Line) -> tuple[Fact, ...]:
    """The net changes of the two parties that gained or lost most, by whom."""
    nets = [fact for fact in line.facts.values() if fact.kind == "net" and fact.value]
    nets.sort(key=lambda fact: (-abs(whole(fact)), fact.subject.party))
    return tuple(sorted(nets[:PAIR], key=lambda fact: fact.subject.party))


def _against(line: _Line, fact: Fact) -> list[Part]:
    """What the standfirst measures against; an estimate is called one, a missing one is said."""
    if not line.at.is_redrawn:
        return ["Against the last general election in the same seats, "]
    year = Figure(line.at.base_year, fact.id)
    is_whole = line.at.tally.compared == line.at.tally.declared
    on = f" on the present boundaries, {'' if is_whole else 'where our record has it, '}"
    return ["Against the notional result for ", year, on]


def _compared(line: _Line, fact: Fact) -> list[Part]:
    """The same in the copy, once it has been said."""
    notional = "the notional result for " if line.at.is_redrawn else ""
    return [f"Compared with {notional}", Figure(line.at.base_year, fact.id), ", "]


def _net(
    line: _Line, moved: tuple[Fact, ...], opening: Callable[[_Line, Fact], list[Part]]
) -> Sentence | None:
    """What two parties have gained or lost, net, the larger change first."""
    if not moved:
        return None
    told = sorted(moved, key=lambda fact: -abs(whole(fact)))
    parts = opening(line, told[0])
    for index, fact in enumerate(told):
        people = line.people(fact.subject.party)
        verb = f"{_has(people)} {'gained' if whole(fact) > 0 else 'lost'} a net "
        parts += [" and " if index else "", f"{people} {verb}"]
        parts.append(Figure(write_votes(abs(whole(fact))), fact.id))
    return Sentence((*(part for part in parts if part), "."))


def _has(people: str) -> str:
    return "have" if people.endswith("s") else "has"


def _declared(line: _Line) -> Sentence | None:
    """How many seats have declared and who won them; at the end the Speaker's, who is no party's.

    The count is that without the Speaker (`rules.md` 15), and so it is said.
    """
    declared, house = line.find("declared"), line.find("house")
    if declared is None or house is None or not line.seats:
        return None
    speaker = line.find("seats", "spk") if line.is_final else None
    named = [*line.seats[:MENTIONED], *([speaker] if speaker and speaker.value else [])]
    parts: list[Part] = (
        ["All ", votes(house), " seats have declared: "]
        if line.is_final
        else ["With ", count(declared), " of ", votes(house), " seats declared, "]
    )
    for index, fact in enumerate(named):
        people = line.people(fact.subject.party)
        verb = f"{_has(people)} " if index == 0 else ""
        joint = "" if index == 0 else (" and " if index == len(named) - 1 else ", ")
        parts += [f"{joint}{people} {verb}", count(fact)]
    return Sentence((*parts, "."), (declared.id,))


def _at_least(line: _Line) -> Sentence | None:
    """The seats of parties at the least, where the source hides who won some of them."""
    least = [fact for fact in line.facts.values() if fact.kind == "seats-at-least"]
    told = sorted(least, key=lambda fact: (-whole(fact), fact.subject.party))[:MENTIONED]
    declared = line.find("declared")
    if declared is None or not told:
        return None
    if 2 * sum(whole(fact) for fact in least) < whole(declared):
        words = ("Our record does not say who won most of the ", count(declared), " contests.")
        return Sentence(words, (declared.id,))
    parts: list[Part] = ["Of ", count(declared), " contests declared "]
    for index, fact in enumerate(told):
        people = line.people(fact.subject.party)
        joint = "" if index == 0 else (" and " if index == len(told) - 1 else ", ")
        parts += [f"{joint}{people} {'won at least ' if index == 0 else ''}", count(fact)]
    return Sentence((*parts, "; who won the others our record does not say."), (declared.id,))


def _share(line: _Line) -> Sentence | None:
    parts: list[Part] = []
    base: Figure | None = None
    so_far = "" if line.is_final else " so far,"
    for fact in line.seats[:PAIR]:
        party = fact.subject.party
        held, moved = line.find("share-gb", party), line.find("change-gb", party)
        if held is None or moved is None:
            continue
        joint = "; " if parts else f"In Great Britain{so_far} "
        said = f"{possessive(line.people(party))} {'share of the vote ' if not parts else ''}is "
        parts += [f"{joint}{said}", share(held), *_way(moved)]
        if line.at.is_redrawn:
            base = Figure(line.at.base_year, moved.id)
    if parts and base is not None:
        parts += [", measured against the notional result for ", base]
    return Sentence((*parts, ".")) if parts else None


def _way(moved: Fact) -> tuple[Part, ...]:
    """Which way a share went, and how far; nothing where it stands as it stood."""
    size = points(moved)
    if size.text == "0.0":
        return (", unchanged",)
    return (", up " if part(moved) > 0 else ", down ", size, " points")


def _swing(line: _Line) -> Sentence | None:
    fact = line.find("swing-gb")
    if fact is None or points(fact).text == "0.0":
        return None
    to, from_ = ("con", "lab") if part(fact) > 0 else ("lab", "con")
    swung = f"The swing from {line.people(from_)} to {line.people(to)} is "
    return Sentence((swung, points(fact), " points."))


def _closest(line: _Line) -> Sentence | None:
    fact = line.find("closest")
    if fact is None:
        return None
    place = line.at.record.contests[fact.subject.contest].constituency.name
    so_far = "" if line.is_final else " so far"
    names = {place: fact.id} if holds_digit(place) else {}
    told = (f"The closest result{so_far} is {place}, with a majority of ", votes(fact), ".")
    return Sentence(woven(told, names))
