"""`tellers card`: what to watch for before the night, on a screen or one side of A4."""

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from tellers.cli.door.opening import FromFolder, RecordFile, find_contest, open_record
from tellers.cli.door.output import AsJson, Command, err, print_json
from tellers.cli.shown.sheet import Sheet
from tellers.errors import UnknownContest
from tellers.facts.ahead.prospect import Prospect, before, following
from tellers.facts.ahead.thresholds import card_of
from tellers.facts.fact import Fact
from tellers.publish.card.lines import marks_of, sections_of
from tellers.publish.card.sheet import card_page
from tellers.publish.wire import fact_json
from tellers.publish.words import amount, title_of
from tellers.record.contests import Election
from tellers.record.matching.spelling import plain
from tellers.record.membership.redistribution import redistributable
from tellers.record.record import Record
from tellers.store.disk import write_whole


def card(
    contest: Annotated[
        list[str],
        typer.Argument(
            metavar="CONTEST",
            help='"Islington North" 2024, or a seat alone for the next general election.',
        ),
    ],
    page: Annotated[
        Path | None, typer.Option("--html", help="Write the card as one printable page, A4.")
    ] = None,
    file: RecordFile = None,
    folder: FromFolder = None,
    as_json: AsJson = False,
) -> None:
    """Before the night, what to watch for: the figures at which a result would make history.

    A card of an election that is over is made of what was known before it, and tells nothing of it.
    """
    record = open_record(file, folder).record
    at = prospect_of(record, contest)
    facts = card_of(at)
    if page is not None:
        open_at = prospect_of(redistributable(record), contest)
        write_whole(page, card_page(open_at, card_of(open_at)))
        err().print(f"{page}: the card of {title_of(at.contest)}", soft_wrap=True, markup=False)
    elif as_json:
        print_json([fact_json(at.record, fact) for fact in facts])
    else:
        _show(at, facts)


def prospect_of(record: Record, words: list[str]) -> Prospect:
    """The contest that is meant, as it was before its count; of a seat alone, the next one.

    Raises:
        UnknownContest: the record holds no such seat or contest, or the seat is of an older map.
    """
    here = record.by_name(" ".join(words))
    if not here:
        return before(record, find_contest(record, words))
    last = record.general_elections()[-1]
    found = next((one for one in here if one.election.id == last.id), None)
    if found is None:
        held = ", ".join(dict.fromkeys(one.election.name for one in here))
        now = _with_its_name(record, last, " ".join(words))
        raise UnknownContest(
            f"{' '.join(words)} is no seat of the map of {last.name}.",
            mend=f"Did you mean {now}?" if now else f"It has: {held}.",
        )
    return following(record, found)


def _with_its_name(record: Record, election: Election, name: str) -> str:
    """The seats of an election whose names hold every word of one that is gone."""
    wanted = set(plain(name).split())
    fought = (one.constituency.name for one in record.contests_of(election.id))
    return ", ".join([one for one in fought if wanted <= set(plain(one).split())][:5])


def _show(at: Prospect, facts: tuple[Fact, ...]) -> None:
    sheet = Sheet()
    sheet.line(Text(title_of(at.contest), style="bold"))
    base = f"compared with the {at.base_name} result" if at.base_name else at.base.reason
    sheet.line(base, style="dim")
    sections = sections_of(at.record, facts)
    for section in sections:
        sheet.heading(section.head)
        for line in section.lines:
            words = Text("  ").append(line.figure, style="bold").append(f"  {line.words}")
            sheet.line(words, hang=6)
    if not sections:
        sheet.line("The record has nothing to compare with here.")
    sheet.line()
    for mark in marks_of(facts, sections):
        sheet.line(mark, style="dim")
    sheet.line(
        f"{amount(len(facts), 'threshold')}, reckoned by Tellers from record {at.record.version}; "
        "with their rows: --json. No forecast: what must be passed, rounded so that it never "
        "promises too much.", style="dim", hang=2,
    )  # fmt: skip


COMMANDS = (Command(card, "The record in words"),)
