"""Members 1997 to 2009 and 2010 to 2015: mySociety's parlparse, two XML files in ISO-8859-1.

An entry is one member in one seat under one label; any change of whip begins another. The first
file ends on 23 February 2009 with 646 entries open; the second tells of one change in five years,
so that it follows no whips: a missing entry is no evidence (oddity 41). The files may not be
passed on (`rules.md` 25).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.parsers import expat

from tellers.errors import Problem, Severity, UnreadableSource
from tellers.record.people import Name
from tellers.sources.people.persons import Term
from tellers.sources.tabular import FETCH_AGAIN


@dataclass(frozen=True, slots=True)
class MembersFile:
    """One of the two files: its id as a source, its name, its first and last day, its entries.

    `at_least` is how many entries it is known to have, less one in a hundred.
    """

    id: str
    file: str
    starts_on: date
    ends_on: date
    at_least: int
    title: str


FILES = (
    MembersFile(
        "parlparse-1997-2009", "members/parlparse-all-members-1997-2009.xml",
        date(1997, 5, 1), date(2009, 2, 23), 2016,
        "parlparse: members of the House of Commons from 1997, as of 23 February 2009",
    ),
    MembersFile(
        "parlparse-2010-2015", "members/parlparse-all-members-2010-2015.xml",
        date(2010, 5, 6), date(2015, 3, 31), 665,
        "parlparse: members of the House of Commons from 2010, as of 31 March 2015",
    ),
)  # fmt: skip

PARTIES: Mapping[str, str] = {
    "Lab": "lab", "Lab/Co-op": "lab", "Con": "con", "LDem": "ld", "DUP": "dup", "SNP": "snp",
    "UUP": "uup", "SF": "sf", "PC": "pc", "SDLP": "sdlp", "UKIP": "ukip", "Res": "res",
    "UKUP": "ukup", "Alliance": "apni", "Green": "green",
    "Ind": "", "Ind Con": "", "Ind UU": "", "Ind Lab": "", "SPK": "", "CWM": "", "DCWM": "",
}  # fmt: skip
"""The file's labels and our ids: none for independents, the Speaker and his deputies."""

OPEN = date(9999, 12, 31)
"""How the file writes that a term had not ended."""


@dataclass
class Entries:
    """What a file gave: terms, what was wrong with the others, the checksum."""

    terms: list[Term] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sha256: str = ""


def read_parlparse(root: Path, file: MembersFile) -> Entries:
    """The terms of one file.

    Raises:
        UnreadableSource: missing, cut off, no XML, or XML that brings its own entities.
    """
    path = root / file.file
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableSource(f"{path}: {error.strerror}.", mend=FETCH_AGAIN) from error
    found = Entries(sha256=hashlib.sha256(content).hexdigest())
    _parse(path, file, content, found)
    count = len(found.terms) + len(found.problems)
    if count < file.at_least:
        why = f"found {count} members, expected at least {file.at_least}"
        raise UnreadableSource(f"{path}: the file is cut off: {why}.", mend=FETCH_AGAIN)
    return found


def _parse(path: Path, file: MembersFile, content: bytes, found: Entries) -> None:
    """Run through the elements. A document type is refused: these files have none, and bombs do."""
    parser = expat.ParserCreate()

    def element(tag: str, cells: dict[str, str]) -> None:
        if tag != "member" or cells.get("house", "commons") != "commons":
            return
        line = parser.CurrentLineNumber
        try:
            found.terms.append(_term(file, line, cells))
        except (KeyError, ValueError) as error:
            message = f"found a member without what an entry has ({error}); left out"
            where = f"{file.file}:{line}"
            found.problems.append(Problem("row", Severity.STOPS, message, where))

    def doctype(*_: object) -> None:
        raise UnreadableSource(
            f"{path}:{parser.CurrentLineNumber}: a document type, which these files do not have.",
            mend=FETCH_AGAIN,
        )

    parser.StartElementHandler = element
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise UnreadableSource(
            f"{path}:{error.lineno}: no XML ({expat.errors.messages[error.code]}).",
            mend=FETCH_AGAIN,
        ) from error


def _term(file: MembersFile, line: int, cells: Mapping[str, str]) -> Term:
    """A term of an element's attributes.

    Raises:
        KeyError: an attribute or a label is not known.
        ValueError: a date is none.
    """
    ends = date.fromisoformat(cells["todate"])
    return Term(
        source=file.id,
        line=line,
        number=cells["id"].rpartition("/")[2],
        name=Name(cells["firstname"], cells["lastname"]),
        place=cells["constituency"],
        party=PARTIES[cells["party"]],
        starts=date.fromisoformat(cells["fromdate"]),
        ends=None if ends == OPEN else ends,
        mnis=cells.get("datadotparl_id", ""),
        is_changed=cells["fromwhy"] == "changed_party",
        stood=cells["towhy"] == "general_election_standing",
    )
