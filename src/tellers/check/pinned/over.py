"""Over whom a majority was: a name that the record ties to nobody may be a group's, or an alias."""

from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.scene import Person
from tellers.check.statement.said import Said
from tellers.check.statement.winner import runner_up


def over_one(said: Said) -> Iterator[Verdict]:
    """Over whom a majority was, of somebody's name, or of a party that somebody stood for here."""
    who = said.who("who")
    if isinstance(who, Person):
        is_tied = said.scene.knows(who)
    else:
        is_tied = who is not None and any(frame.candidacies(who) for frame in said.frames())
    if is_tied:
        yield from runner_up(said)
