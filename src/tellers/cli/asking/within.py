"""Which part of the record a question is about: an area, and from when until when."""

from typing import Annotated

import typer

from tellers.errors import ConfigError
from tellers.facts.search.scope import Scope, areas_of, seats_in
from tellers.record.matching.near import Likeness
from tellers.record.record import Record, folded

InArea = Annotated[
    str, typer.Option("--in", metavar="AREA", help="Only in this place, region or nation.")
]
Since = Annotated[int, typer.Option(metavar="YEAR", help="Only from this year on.")]
Until = Annotated[int, typer.Option(metavar="YEAR", help="Only to the end of this year.")]


def scope_asked(
    record: Record, area: str, since: int, until: int = 0, *, by_elections: bool
) -> Scope:
    """The scope of a question.

    Raises:
        ConfigError: the record knows no such area.
    """
    if not seats_in(record, area):
        known = {folded(name): name for name in areas_of(record)}
        near = [known[like.key] for like in Likeness(tuple(known)).nearest(folded(area))[:5]]
        raise ConfigError(
            f"The record knows no area {area!r}.",
            mend=f"Did you mean {', '.join(near)}?" if near else "Name a place, region or nation.",
        )
    return Scope(area, since, until, by_elections)
