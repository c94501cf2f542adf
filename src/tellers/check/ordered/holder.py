"""Of which seat an order is: that of its clause, of somebody's, else the one spoken of."""

from collections.abc import Iterator

from tellers.check.beside.yardstick import speaks_of_another
from tellers.check.composed.asked import Asked
from tellers.check.ordered import words
from tellers.check.ordered.measure import Around
from tellers.check.ordered.parts import ROLES
from tellers.check.scene import Person
from tellers.check.superlative.clause import Said
from tellers.check.superlative.held import subject_of
from tellers.record.figures import find_winner


def holders_of(asked: Asked, at: Around) -> tuple[list[str], bool]:
    """The seats that an order may be of, and whether it can be no other."""
    place, clause, marked = at.place, at.clause, at.marked
    if place.seat:
        return [str(marked.mark(place.seat).value)], True
    own = [one.words for one in clause.seats.get("than", [])]
    own = own or [o.words for o in clause.seats.get("own", []) if o.words not in place.passers]
    if place.is_count:
        own = [o.words for o in clause.seats.get("own", []) if o.start < place.start]
        own += [one.words for one in clause.seats.get("than", [])]
    named = list(dict.fromkeys(str(marked.mark(one).value) for one in own))
    if named:
        return (named, True) if len(named) == 1 else ([], False)
    others = [one.words for role in ROLES if role != "than" for one in clause.seats.get(role, [])]
    people = [
        marked.mark(one.words).value for one in clause.all("person") if one.words not in others
    ]
    is_any = clause.has("party", "hopeful")
    passed_by = {name for one in place.passers for name in names_of(at, one)}
    homes = [home for one in people for home in _homes(at, one, is_any=is_any)]
    homes = [home for home in dict.fromkeys(homes) if home not in passed_by]
    if homes or (people and not passed_by):
        return homes, bool(homes)
    beyond = place.passers
    if place.is_count:
        beyond = tuple(o.words for o in clause.seats.get("own", []) if o.start > place.start)
    said = Said(
        place.start, place.end, "majority", least=True, clause=(clause.start, clause.end),
        seats=beyond, is_only=bool(beyond),
    )  # fmt: skip
    subject, is_sure = subject_of(asked.text_page, asked.pages, marked, said)
    more = [home for one in _meant_by_pronoun(asked, at) for home in _homes(at, one)]
    spoken = [] if is_sure or not subject else _spoken_of(asked, passed_by)
    every = list(dict.fromkeys([*([subject] if subject else []), *more, *spoken]))
    return every, bool(every) and (is_sure or bool(more) or bool(spoken))


def _spoken_of(asked: Asked, passed_by: set[str]) -> list[str]:
    """Every seat that is spoken of: an order is of one of them, where none is pointed at."""
    if speaks_of_another(asked.marked):
        return []
    scenes = [page.scene for page in (*asked.pages, asked.text_page) if page.scene is not None]
    names = [one.contest.constituency.name for one in scenes]
    own = asked.text_page.own
    return [
        one for one in (*names, *([own.constituency.name] if own else [])) if one not in passed_by
    ]


def names_of(at: Around, symbol: str) -> list[str]:
    """The seat that a mark names, or that whom it names won."""
    value = at.marked.mark(symbol).value
    return [str(value)] if symbol[0] == "S" else list(_homes(at, value))[:1]


def _meant_by_pronoun(asked: Asked, at: Around) -> Iterator[Person]:
    """Whom "hers" may mean: whoever was named last."""
    said = {one.words.split()[-1] for one in at.clause.pieces if one.words in words.PRONOUNS}
    page = asked.text_page
    for word in said & {"hers", "his"}:
        for one in page.people:
            if page.may_be(one, word):
                yield one


def _homes(at: Around, value: object, *, is_any: bool = False) -> Iterator[str]:
    """The seats that somebody won, or stood in, at the election that is told of."""
    if isinstance(value, Person):
        for contest, own in value.standings:
            if contest.election.id == at.nation.election.id:
                result = at.nation.results.get(contest.id)
                winner = find_winner(result) if result is not None else None
                if is_any or (winner is not None and winner.id == own.id):
                    yield contest.constituency.name
