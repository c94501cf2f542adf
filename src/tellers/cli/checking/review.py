"""`tellers claim-review`: the ClaimReview of claims that an editor has chosen to publish."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from tellers.cli.checking.articles import read_articles
from tellers.cli.door.opening import FromFolder, RecordFile, open_record
from tellers.cli.door.output import Command, print_json
from tellers.errors import ConfigError
from tellers.publish.checked.claim_review import Signed, claim_reviews
from tellers.store.disk import check_folder, write_whole
from tellers.style.dates import LONDON

NUMBERS = "tellers check FILE shows the numbers."


def claim_review(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The article, as for check.")],
    claim: Annotated[
        list[int], typer.Option(metavar="N", help="A claim by its number; as often as needed.")
    ],
    publisher: Annotated[str, typer.Option(metavar="NAME", help="Who publishes the review.")],
    publisher_url: Annotated[str, typer.Option(metavar="URL", help="The publisher's site.")],
    url: Annotated[str, typer.Option(metavar="URL", help="The page on which the review stands.")],
    appearance: Annotated[
        str, typer.Option(metavar="URL", help="The page on which the article stands.")
    ],
    outlet: Annotated[
        str, typer.Option(metavar="NAME", help="Who published the article, if you name them.")
    ] = "",
    published: Annotated[
        str, typer.Option("--date", metavar="DAY", help="Day of the review; today where left out.")
    ] = "",
    script: Annotated[
        Path | None,
        typer.Option(metavar="OUT", help="Write it as a <script> element to paste into the page."),
    ] = None,
    record_file: RecordFile = None,
    folder: FromFolder = None,
) -> None:
    """The ClaimReview of chosen claims, as JSON-LD, for a page that you publish under your name."""
    for address in (publisher_url, url, appearance):
        _check_address(address)
    if not publisher.strip():
        raise ConfigError("A review needs the name of who publishes it.", mend="--publisher NAME")
    if script is not None:
        check_folder(script)
    signed = Signed(publisher, publisher_url, url, _day(published), appearance, outlet)
    articles = read_articles(file)
    if len(articles) > 1:
        raise ConfigError(f"{file} holds {len(articles)} articles.", mend="Name a file of one.")
    from tellers.check.verdict import Reader

    record = open_record(record_file, folder).record
    found = dict(enumerate(articles[0].checked(Reader(record)), start=1))
    if strange := [number for number in claim if number not in found]:
        raise ConfigError(f"{file} has no claim {strange[0]}.", mend=NUMBERS)
    chosen = [(number, found[number]) for number in dict.fromkeys(claim)]
    told = claim_reviews(record, signed, chosen)
    if script is None:
        print_json(told)
    else:
        write_whole(script, in_script(told))


def in_script(told: object) -> str:
    """JSON in a script element, with nothing in it that could end the element."""
    text = json.dumps(told, ensure_ascii=False, indent=2)
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return f'<script type="application/ld+json">\n{safe}\n</script>\n'


def _check_address(address: str) -> None:
    try:
        parts = urlsplit(address)
        is_whole = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_whole = False
    if not is_whole or any(letter.isspace() for letter in address):
        raise ConfigError(f"{address!r} is no address.", mend="Write it whole: https://...")


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said) if said else datetime.now(LONDON).date()
    except ValueError as error:
        raise ConfigError(f"{said!r} is no day.", mend="Write it as 2024-07-05.") from error


COMMANDS = (Command(claim_review, "The record in words"),)
