"""The national line: what the count says so far, in a headline, a standfirst and two paragraphs."""

from dataclasses import dataclass
from functools import cached_property

from tellers.facts.fact import Fact
from tellers.facts.national import Picture, facts_of_election
from tellers.story.notes import capital, part, points, possessive, share, votes, whole
from tellers.story.story import Figure, Part, Sentence, Story, holds_digit, woven
from tellers.style.names import style_of
from tellers.style.numbers import write_votes

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
        return style_of(self.at.record.parties, party).people

    @property
    def is_final(self) -> bool:
        return self.at.tally.declared == self.at.tally.total

    @property
    def seats(self) -> list[Fact]:
        """Parties with seats, most first, independents and the Speaker left out."""
        found = [fact for fact in self.facts.values() if fact.kind == "seats" and fact.value]
        return [fact for fact in found if fact.subject.party not in ("ind", "spk")]


def write_national(at: Picture) -> Story:
    """The story of an election at one moment of its count."""
    line = _Line(at, facts_of_election(at))
    paragraphs = [
        [s for s in (_declared(line), _net(line)) if s],
        [s for s in (_share(line), _swing(line), _closest(line)) if s],
    ]
    told = tuple(tuple(group) for group in paragraphs if group)
    head, stand = _headline(line), _standfirst(line)
    used = {f for s in (head, stand, *(s for group in told for s in group)) for f in s.facts}
    facts = {key: fact for key, fact in line.facts.items() if key in used}
    return Story(at.tally.election, head, stand, told, facts, as_of=at.as_of)


def _headline(line: _Line) -> Sentence:
    largest, overall = line.find("largest"), line.find("overall-majority")
    short = line.find("short-of-majority")
    if largest is None:
        return Sentence(
            ("Counting has begun" if line.at.tally.declared else "Nothing declared yet",)
        )
    people = line.people(largest.subject.party)
    bare = capital(people.removeprefix("the "))
    if overall is not None:
        return Sentence((f"{bare} have an overall majority of ", votes(overall)), (largest.id,))
    if line.is_final:
        return Sentence((f"{bare} are the largest party, with no overall majority",), (largest.id,))
    seats = line.find("seats", largest.subject.party)
    if short is None or seats is None:
        return Sentence((f"{bare} lead",), (largest.id,))
    return Sentence((f"{bare} lead with ", votes(seats), ", and need ", votes(short), " more"),
                    (largest.id,))  # fmt: skip


def _standfirst(line: _Line) -> Sentence:
    nets = sorted(
        (fact for fact in line.facts.values() if fact.kind == "net" and fact.value),
        key=lambda fact: (-abs(whole(fact)), fact.subject.party),
    )
    if not nets:
        return _declared(line) or Sentence(("The first declaration is awaited.",))
    parts: list[Part] = [
        f"Against the last general election in the same seats, {_moved(line, nets[0])}"
    ]
    parts.append(_net_figure(nets[0]))
    if len(nets) > 1:
        parts += [f" and {_moved(line, nets[1])}", _net_figure(nets[1])]
    return Sentence((*parts, "."))


def _moved(line: _Line, fact: Fact) -> str:
    people = line.people(fact.subject.party)
    verb = "have" if people.endswith("s") else "has"
    return f"{people} {verb} {'gained' if whole(fact) > 0 else 'lost'} a net "


def _net_figure(fact: Fact) -> Figure:
    return Figure(write_votes(abs(whole(fact))), fact.id)


def _declared(line: _Line) -> Sentence | None:
    declared, house = line.find("declared"), line.find("house")
    if declared is None or house is None or not line.seats:
        return None
    parts: list[Part] = (
        ["All ", votes(house), " seats have declared: "]
        if line.is_final
        else ["With ", votes(declared), " of ", votes(house), " seats declared, "]
    )
    named = line.seats[:MENTIONED]
    for index, fact in enumerate(named):
        people = line.people(fact.subject.party)
        verb = ("have " if people.endswith("s") else "has ") if index == 0 else ""
        joint = "" if index == 0 else (" and " if index == len(named) - 1 else ", ")
        parts += [f"{joint}{people} {verb}", votes(fact)]
    return Sentence((*parts, "."), (declared.id,))


def _net(line: _Line) -> Sentence | None:
    named = [line.find("net", fact.subject.party) for fact in line.seats[:2]]
    moved = [fact for fact in named if fact is not None and fact.value]
    if not moved:
        return None
    base = line.at.base
    first = moved[0]
    parts: list[Part] = ["Compared with ", Figure(base, first.id), ", "]
    for index, fact in enumerate(moved):
        people = line.people(fact.subject.party)
        verb = "are" if people.endswith("s") else "is"
        parts += [" and " if index else "", f"{people} {verb} "]
        parts += ["up a net " if whole(fact) > 0 else "down a net ", _net_figure(fact)]
    return Sentence((*(p for p in parts if p), " in these seats."))


def _share(line: _Line) -> Sentence | None:
    parts: list[Part] = []
    for fact in line.seats[:2]:
        party = fact.subject.party
        held, moved = line.find("share-gb", party), line.find("change-gb", party)
        if held is None or moved is None:
            continue
        joint = "; " if parts else "In Great Britain "
        said = f"{possessive(line.people(party))} {'share of the vote ' if not parts else ''}is "
        way = ", up " if part(moved) > 0 else ", down "
        parts += [f"{joint}{said}", share(held), way, points(moved), " points"]
    return Sentence((*parts, ".")) if parts else None


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
