"""`tellers find`: every fact that a figure states, of one contest or of the whole record."""

import re
from fractions import Fraction
from typing import Annotated

import typer

from tellers.cli.asking.facts import OfKinds, kinds_asked, print_facts
from tellers.cli.asking.within import InArea, Since, scope_asked
from tellers.cli.door.opening import FromFolder, RecordFile, find_declared, open_record
from tellers.cli.door.output import AsJson, Command, err, print_json
from tellers.cli.shown.found import Found, show_found
from tellers.errors import ConfigError
from tellers.facts.context import Context
from tellers.facts.newsworthy import facts_of
from tellers.facts.search.figure import Sought, facts_equal, holders
from tellers.facts.search.nation import national_facts_equal
from tellers.facts.search.scope import Scope
from tellers.publish.wire import fact_json
from tellers.record.record import Record

FIGURE = re.compile(r"([-+−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(%|points?)?", re.ASCII)


def find(
    number: Annotated[
        str, typer.Argument(help='A figure as print has it: 7,247, 49.2% or "−29.9".')
    ],
    contest: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CONTEST]", help="One contest; otherwise the whole record.", show_default=False
        ),
    ] = None,
    area: InArea = "",
    since: Since = 0,
    kind: OfKinds = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="How many facts are told.")] = 50,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Every fact that a figure states: of a contest, else of the whole record, newest first.

    A share is found by the decimals written, a change with its sign or without. Over the whole
    record the national facts of each general election come first; then, of the contests, the
    figures of the poll and of the election before. How long a run or a service is and a place
    among other contests is found only in a contest that is named.
    """
    sought, asked = read_figure(number), set(kinds_asked(kind or ()))
    record = open_record(file, folder).record
    if contest:
        found = find_declared(record, contest)
        told = tuple(
            fact for fact in facts_of(record, found)
            if sought.fits(fact.value) and (not asked or fact.kind in asked)
        )  # fmt: skip
        print_facts(record, told, as_json=as_json)
        where = found.id
    else:
        scope = scope_asked(record, area, since, by_elections=True)
        whole = look(record, sought, scope, asked, limit)
        told, where = whole.facts, f"the record{scope_said(scope)}, national or of a contest,"
        if as_json:
            print_json([fact_json(record, fact) for fact in told])
        elif told:
            show_found(record, whole)
    if not told:
        err().print(f"No fact of {where} is {number}.", markup=False)
        raise typer.Exit(1)


def read_figure(text: str) -> Sought:
    """A figure as it is written.

    Raises:
        ConfigError: it is no figure.
    """
    found = FIGURE.fullmatch(text.strip())
    if found is None:
        raise ConfigError(f"{text!r} is no figure.", mend="Write it as 26,188 or 49.2%.")
    sign, whole, part, unit = found.groups()
    digits = whole.replace(",", "")
    number = Fraction(f"{digits}.{part}" if part else digits)
    is_minus = sign in ("-", "−")
    return Sought(
        -number if is_minus else number, len(part or ""), is_percent=unit == "%",
        is_signed=bool(sign),
    )  # fmt: skip


def look(record: Record, sought: Sought, scope: Scope, kinds: set[str], limit: int) -> Found:
    """The facts of a scope that equal a figure, as many as are told, and how many contests more."""
    told = [
        fact for fact in national_facts_equal(record, sought, scope)
        if not kinds or fact.kind in kinds
    ]  # fmt: skip
    contests = holders(record, sought, scope)
    for number, contest in enumerate(contests):
        at = Context(record, contest, record.returns[contest.id])
        here = [f for f in facts_equal(at, sought) if not kinds or f.kind in kinds]
        if told and len(told) + len(here) > limit:
            return Found(tuple(told[:limit]), len(contests) - number)
        told += here
    return Found(tuple(told[:limit]), 0)


def scope_said(scope: Scope) -> str:
    """A scope in words, after a noun."""
    return "".join(
        part for part in (f" in {scope.area}" if scope.area else "",
                          f" since {scope.since}" if scope.since else "",
                          f" until {scope.until}" if scope.until else "")
    )  # fmt: skip


COMMANDS = (Command(find, "The record in words"),)
