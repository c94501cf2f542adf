"""The roll of members: found by any of their names, made when they are asked for.

People share names. A name alone is somebody only where one member bears it; a candidate is a
member by his number, and by his name only where his source numbers nobody.
"""

from collections.abc import Callable, Iterable, Mapping

from tellers.errors import AmbiguousName, UnknownMember
from tellers.once import once
from tellers.record.contests import Candidacy, Contest
from tellers.record.listing import OnDemand
from tellers.record.matching.spelling import person_key, place_key
from tellers.record.people import Member, Name

Members = Mapping[str, Member]


class Roll(OnDemand[Member]):
    """Members by id, each made when first asked for; names and who had events are at hand.

    `eventful` are the ids of those of whom some source dates a suspension, an expulsion and the
    like, for they are spoken of away from their seats.
    """

    def __init__(
        self,
        names: Mapping[str, tuple[Name, ...]],
        eventful: Iterable[str],
        make: Callable[[str], Member],
    ) -> None:
        super().__init__(names, make)
        self.names = names
        self.eventful = frozenset(eventful)

    @once
    def by_name(self) -> Mapping[str, list[str]]:
        """Ids by the key that every spelling of a name shares."""
        return by_name(self.names)


def roll_of(members: Members) -> Roll:
    """A roll of members that are at hand."""
    names = {key: member.names for key, member in members.items()}
    return Roll(names, (member.id for member in eventful(members)), members.__getitem__)


def with_each(
    members: Members, change: Callable[[Member], Member], kept: Iterable[str] | None = None
) -> Members:
    """The members, or those of the ids that are kept, each changed when it is asked for."""
    keys = list(members if kept is None else kept)
    if isinstance(members, Roll):
        names = {key: members.names[key] for key in keys}
        return Roll(names, members.eventful & set(keys), lambda key: change(members[key]))
    return {key: change(members[key]) for key in keys}


def by_name(names: Mapping[str, tuple[Name, ...]]) -> dict[str, list[str]]:
    """Ids by the key of each of their names."""
    found: dict[str, list[str]] = {}
    for key, all_of in names.items():
        for name in dict.fromkeys(person_key(str(one)) for one in all_of):
            found.setdefault(name, []).append(key)
    return found


def called(members: Members, name: str) -> tuple[str, ...]:
    """The ids of the members who bear a name, in whatever spelling; several may."""
    if isinstance(members, Roll):
        return tuple(members.by_name.get(person_key(name), ()))
    known = by_name({key: member.names for key, member in members.items()})
    return tuple(known.get(person_key(name), ()))


def member_called(members: Members, name: str) -> Member:
    """The member of a name, or of an id.

    Raises:
        UnknownMember: there is none.
        AmbiguousName: several bear the name.
    """
    if name in members:
        return members[name]
    found = called(members, name)
    if not found:
        raise UnknownMember(f"The record holds no member {name!r}.")
    if len(found) > 1:
        which = "; ".join(f"{key} ({_seats(members[key])})" for key in found)
        raise AmbiguousName(f"{len(found)} members are called {name}.", mend=f"Ask by id: {which}.")
    return members[found[0]]


def _seats(member: Member) -> str:
    seats = dict.fromkeys(seat.place for seat in member.seats if seat.place)
    return ", ".join(seats) or "no seat in the record"


def eventful(members: Members) -> tuple[Member, ...]:
    """The members of whom some source dates an event of party, whip or candidacy."""
    if isinstance(members, Roll):
        return tuple(members[key] for key in members if key in members.eventful)
    found = (m for m in members.values() if any(spell.is_event for spell in m.affiliations))
    return tuple(found)


def member_of(members: Members, contest: Contest, candidacy: Candidacy) -> Member | None:
    """The member who stands under a candidacy, if he is known to be one.

    By number; where the contest's source numbers nobody, by a name that only one member bears and
    who sat for that place, or of whose seats the record does not tell.
    """
    if candidacy.member:
        return members.get(candidacy.member)
    if candidacy.name is None or any(one.member for one in contest.candidacies):
        return None
    found = called(members, str(candidacy.name))
    if len(found) != 1:
        return None
    member = members[found[0]]
    places = {place_key(seat.place) for seat in member.seats if seat.place}
    here = {place_key(name) for name in contest.constituency.names}
    return member if not places or places & here else None
