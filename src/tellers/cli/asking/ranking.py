"""`tellers rank`: contests of any area and period in order by one measure."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from tellers.cli.asking.within import InArea, Since, Until, scope_asked
from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import AsJson, Command, err, print_json
from tellers.cli.shown.ranks import entry_json, show_ranking
from tellers.errors import ConfigError
from tellers.facts.ranking.over import Asked, ranking_over
from tellers.record.matching.match import match_names
from tellers.record.record import Record


class By(StrEnum):
    """What contests may be put in order by."""

    MAJORITY = "majority"
    MAJORITY_SHARE = "majority-share"
    WINNING_SHARE = "winning-share"
    TURNOUT = "turnout"
    OVERTURNED = "overturned"
    SWING = "swing"
    SHARE = "share"
    CHANGE = "change"


OF_A_PARTY = frozenset({By.SHARE, By.CHANGE})
SWUNG = frozenset({"con", "lab"})


def rank(
    measure: Annotated[
        By,
        typer.Argument(
            metavar="MEASURE",
            help="majority, majority-share, winning-share, turnout, overturned (the majority that "
            "a gain overturned), swing (to Labour, or --party con), share or change (of --party).",
        ),
    ],
    area: InArea = "",
    since: Since = 0,
    until: Until = 0,
    party: Annotated[
        str, typer.Option(metavar="PARTY", help="Whose share, change or swing, by any name.")
    ] = "",
    is_least: Annotated[
        bool, typer.Option("--least/--most", help="From the least, or from the most.")
    ] = False,
    by_elections: Annotated[bool, typer.Option("--by-elections", help="By-elections too.")] = False,
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help="How many places are told; ties are whole.")
    ] = 10,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Contests in order: the smallest majority since 2010 in England, the largest fall of a party.

    Equal ones share a rank. By-elections are out unless they are asked for. Contests whose source
    hides the measure are counted and told, for one of them may stand above.
    """
    if measure in OF_A_PARTY and not party:
        raise ConfigError(f"A {measure} is of a party.", mend="Name it: --party Labour.")
    record = open_record(file, folder).record
    asked = Asked(measure.value, party_asked(record, measure, party), is_least)
    scope = scope_asked(record, area, since, until, by_elections=by_elections)
    found = ranking_over(record, asked, scope)
    told = tuple(one for one in found.entries if one.rank <= limit)
    if as_json:
        whole: dict[str, Any] = {"measure": asked.measure, "party": asked.party}
        whole |= {"order": "least" if is_least else "most", "area": area}
        whole |= {"since": since or None, "until": until or None, "by_elections": by_elections}
        whole |= {"among": len(found.entries), "hidden": found.hidden, "without": found.without}
        print_json(whole | {"entries": [entry_json(record, asked, one) for one in told]})
    elif told:
        show_ranking(record, found, scope, told)
    if not told:
        err().print(f"No contest asked for has a {measure}.", markup=False)
        raise typer.Exit(1)


def party_asked(record: Record, measure: By, said: str) -> str:
    """The id of the party that is meant; empty where none is.

    Raises:
        ConfigError: it is no party of the record, or the measure is of no party or of two alone.
    """
    if not said:
        return ""
    if measure not in OF_A_PARTY | {By.SWING}:
        raise ConfigError(f"A {measure} is of no party.", mend="Leave out --party.")
    if said in record.parties:
        key = said
    else:
        (found,) = match_names([said], record, kind="party")
        if not found.is_sure:
            near = ", ".join(f"{one.name} ({one.id})" for one in found.candidates[:5])
            mend = f"It may be: {near}." if near else ""
            raise ConfigError(f"Which party is {said!r}?", mend=mend)
        key = found.id
    if measure is By.SWING and key not in SWUNG:
        raise ConfigError("A swing is told between Conservatives and Labour.", mend="Name one.")
    return key


COMMANDS = (Command(rank, "The record in words"),)
