"""`tellers facts`: the crib sheet of a contest, or its facts of some kinds with their proof."""

from collections.abc import Iterable, Mapping
from typing import Annotated

import typer
from rich.text import Text

from tellers.cli.asking.national import show_national
from tellers.cli.asking.nights import Told, told_of_election, told_of_night
from tellers.cli.door.opening import (
    FromFolder,
    RecordFile,
    find_declared,
    ledger_path,
    open_record,
)
from tellers.cli.door.output import AsJson, Command, err, out, print_json
from tellers.cli.shown.crib import show_crib
from tellers.count.ledger import LedgerKind
from tellers.errors import ConfigError
from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.kind import Kind
from tellers.facts.kinds import KINDS
from tellers.facts.news.value import News
from tellers.facts.newsworthy import contest_facts, weighed
from tellers.facts.ranking.field import held_field
from tellers.publish.wire import fact_json, fact_text
from tellers.publish.words import amount
from tellers.record.contests import Contest, Return
from tellers.record.matching.near import Likeness
from tellers.record.record import Record
from tellers.record.rows.exchanged import exchanged
from tellers.record.rows.turnouts import outlier
from tellers.store.ledger_file import read_ledger
from tellers.story.plan import narrowest_of

OfKinds = Annotated[
    list[str] | None,
    typer.Option("--kind", metavar="NAME", help="Only facts of this kind; may be said again."),
]


Tonight = Annotated[
    bool,
    typer.Option("--tonight", help="As the night's ledger has it, and rare by this night too."),
]
Weighed = tuple[tuple[Fact, News], ...]

FIGURES = "where its figures are there"


def facts(
    contest: Annotated[
        list[str] | None, typer.Argument(metavar="CONTEST", help='"Islington North" 2024')
    ] = None,
    national: Annotated[
        str | None,
        typer.Option(metavar="ELECTION", help="The facts of a whole election instead."),
    ] = None,
    kind: OfKinds = None,
    why: Annotated[
        bool, typer.Option("--why", help="Say of each fact that leads why it does.")
    ] = False,
    tonight: Tonight = False,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """The crib sheet of a contest: the result, what is news and why, then the rest by chapter.

    With --kind the facts of that kind alone, each with formula, base, coverage and every row. As
    JSON, all the facts there are, the most newsworthy first. With --why, "1 contest in 37" is how
    often such a fact was met in the general elections from 2010 to 2024, and "never met" says that
    none of their contests had one; older elections are not counted in it.
    """
    asked = kinds_asked(kind or ())
    if bool(contest) == bool(national):
        raise ConfigError("Name a contest, or --national ELECTION.")
    opened = open_record(file, folder)
    record = opened.record
    if national:
        told = (
            told_of_night(opened, national, asked) if tonight
            else told_of_election(opened, national)
        )  # fmt: skip
        _show_election(told, asked, as_json=as_json)
        return
    found = find_declared(record, contest or [])
    at, weighed_ = _of_tonight(record, found) if tonight else _of_the_record(record, found)
    if asked:
        chosen = tuple(fact for fact, _ in weighed_ if fact.kind in asked)
        print_facts(record, chosen, as_json=as_json)
        if not chosen:
            err().print(_none(record, found.id, asked), markup=False)
            raise typer.Exit(1)
    elif as_json:
        print_json([fact_json(record, fact) for fact, _ in weighed_])
    else:
        show_crib(at, weighed_, why=why)
        _doubts(record, at.result)


def _doubts(record: Record, result: Return) -> None:
    """What speaks against the row itself, below its facts."""
    for doubt in record.doubts(result):
        err().print(f"The source contradicts itself here: {doubt}.", markup=False)
    turned, odd = exchanged(record, result), outlier(record, result)
    if turned is not None:
        said = f"Two parties may be exchanged in the source: {turned.why}."
        err().print(f"{said} No news is made of it.", markup=False)
    if odd is not None:
        err().print(f"No news is made of this turnout: {odd.why}.", markup=False)


def _of_the_record(record: Record, found: Contest) -> tuple[Context, Weighed]:
    at = Context(record, found, record.returns[found.id])
    known = contest_facts(at, narrowest_of(record, found), held_field(record, found.election.id))
    return at, weighed(at, known.values())


def _of_tonight(record: Record, found: Contest) -> tuple[Context, Weighed]:
    """The same as the night's ledger has it by now, and by what has been met in that night."""
    from tellers.desk import Desk

    path = ledger_path(record, found.election, LedgerKind.REPLAY)
    with read_ledger(path, record) as book:
        desk = Desk(record, book)
        at, told = desk.context_of(found.id), desk.news(found.id)
        err().print(f"By the rates of {desk.rates.contests:,} contests, {desk.tally.declared:,} of "
                    "them declared in this night.")  # fmt: skip
    return at, told


def _show_election(told: Told, asked: Mapping[str, Kind], *, as_json: bool) -> None:
    """The facts of a whole election, those of some kinds where asked, with their proof."""
    picture, facts = told
    chosen = tuple(fact for fact in facts if not asked or fact.kind in asked)
    if asked or as_json:
        print_facts(picture.record, chosen, as_json=as_json)
    else:
        show_national(picture, facts)
    if asked and not chosen:
        err().print(_none(picture.record, picture.tally.election, asked), markup=False)
        raise typer.Exit(1)


def kinds_asked(names: Iterable[str], kinds: Mapping[str, Kind] = KINDS) -> dict[str, Kind]:
    """The kinds of these names.

    Raises:
        ConfigError: there is no such kind, or it waits for something that no source gives.
    """
    for name in names:
        if name not in kinds:
            near = [like.key for like in Likeness(tuple(kinds)).nearest(name)[:5]]
            mend = f"Did you mean {', '.join(near)}?" if near else "See docs/reference/facts.md."
            raise ConfigError(f"There is no kind of fact {name!r}.", mend=mend)
        if not kinds[name].is_made:
            waits = kinds[name].waits_for.rstrip(".")
            raise ConfigError(
                f"There are no facts of the kind {name}: {kinds[name].what}.",
                mend=f"The kind waits for {waits}, which the record does not hold.",
            )
    return {name: kinds[name] for name in names}


def _none(record: Record, contest: str, asked: Mapping[str, Kind]) -> str:
    """That a contest has no fact of some kinds, and on which condition it would."""
    conditions = "; ".join(
        f"{k.name}, {k.when or 'where its figures are there'}" for k in asked.values()
    )
    return f"{contest} has no such fact. There is one on this condition: {conditions}."


def print_facts(record: Record, told: Iterable[Fact], *, as_json: bool) -> None:
    """Facts one by one with their proof: formula, base, scope, coverage, and every row."""
    if as_json:
        print_json([fact_json(record, fact) for fact in told])
        return
    console = out()
    for fact in told:
        where = "; ".join(f"{c.source} {c.locator}" for c in fact.because[:2])
        left = len(fact.because) - 2
        more = f" and {amount(left, 'row')} more" if left > 0 else ""
        console.print(Text(fact_text(record, fact), style="bold"))
        base = f" against {fact.base}" if fact.base else ""
        over = f" ({fact.scope})" if fact.scope else ""
        line = f"    {fact.kind}: {fact.formula}{base}{over}. {where}{more}"
        console.print(Text(line, style="dim"))


COMMANDS = (Command(facts, "The record in words"),)
