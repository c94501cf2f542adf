"""Make the general elections of the packaged record from the data file of `uk-politics`.

    python tools/make_packaged_record.py PATH

PATH is `GE_results.tsv` as the PyPI distribution uk-politics 1.0.5 installs it, or that wheel.
The file holds one line a constituency and party group; ours holds one row a contest, a third of
the size, and every figure can still be counted back to its line by the column `line`. The same
bytes in make the same bytes out.

The source is the House of Commons Library's, so `oth` and `spk` are buckets: `repairs.csv`,
beside the file that this script makes, says who is in those that matter.
"""

import csv
import io
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

PACKAGED = Path(__file__).parent.parent / "src/tellers/packaged"
TARGET = PACKAGED / "general-elections-1997-2019.csv"
SOURCE_NAME = "GE_results.tsv"

HEADER = ["location", "date", "party", "votes"]
PLACE = ("election", "polled_on", "code", "name", "county", "region", "country", "electorate")
GROUPS = (
    *("con", "lab", "ld", "snp", "pc", "ukip", "brx", "green"),
    *("dup", "uup", "sf", "sdlp", "apni", "ukup", "spk", "oth"),
)

PARTIES: Mapping[str, str] = {
    "Conservative": "con",  # 1997-2015
    "Conservative Party": "con",  # 2017, 2019
    "Labour": "lab",
    "Liberal Democrat": "ld",  # 1997, 2005, 2010
    "Liberal Democrats": "ld",  # 2001, 2015-2019
    "SNP": "snp",
    "Plaid Cymru": "pc",
    "UKIP": "ukip",
    "Brexit": "brx",
    "Green": "green",  # the three Green parties in one
    "DUP": "dup",
    "UU": "uup",  # 1997
    "UUP": "uup",  # in 2010 the 17 Ulster Conservatives and Unionists
    "SF": "sf",  # 1997
    "Sinn Fein": "sf",
    "SDLP": "sdlp",
    "Alliance": "apni",
    "UKUP": "ukup",
    "Speaker": "spk",
    "Other": "oth",
}
NATIONALISTS: Mapping[str, str] = {"Scotland": "snp", "Wales": "pc"}  # "PC/SNP" of 1997

REGIONS: Mapping[str, str] = {
    "East": "East of England",
    "Eastern": "East of England",
    "Yorkshire and the Humber": "Yorkshire and The Humber",
}

POLLED_ON: Mapping[tuple[str, str], str] = {
    # A candidate had died, so the poll was held later; the source dates both with the rest.
    ("2005-05-05", "South Staffordshire"): "2005-06-23",
    ("2010-05-06", "Thirsk and Malton"): "2010-05-27",
}

# ----------------------------------------------------------------------- names

LOWER = frozenset({"and", "of", "on", "super", "under", "upon"})
NAMES: Mapping[str, str] = {
    # As the source spells it, stripped: what no rule of capitals can know.
    "NA H-EILEANAN AN IAR": "Na h-Eileanan an Iar",
    "RICHMOND": "Richmond (Yorks)",
    "YNYS MON": "Ynys Môn",
    "YNYS-MON": "Ynys Môn",
}


def print_name(source_name: str) -> str:
    """A constituency as print names it, from the capitals of the source.

    >>> print_name("CHESTER, CITY OF"), print_name("WREKIN, THE")
    ('City of Chester', 'The Wrekin')
    >>> print_name("STOKE-ON-TRENT CENTRAL"), print_name("RUISLIP - NORTHWOOD")
    ('Stoke-on-Trent Central', 'Ruislip-Northwood')
    >>> print_name("EALING, ACTON & SHEPHERD'S BUSH"), print_name("PENRITH AND THE BORDER")
    ("Ealing, Acton and Shepherd's Bush", 'Penrith and The Border')
    """
    name = source_name.strip()
    if name in NAMES:
        return NAMES[name]
    name = re.sub(r"^(.+), (THE|CITY OF)$", r"\2 \1", name)
    name = name.replace("&", "AND").replace(" - ", "-")
    return re.sub(r"[^\W\d_]+('[^\W\d_]+)?", _print_word, name)


def _print_word(match: re.Match[str]) -> str:
    word = match[0].lower()
    return word if word in LOWER and match.start() else word.capitalize()


# ------------------------------------------------------------------ the source


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the source: the votes of one party group in one contest."""

    line: int
    location: str
    election: str
    party: str
    votes: int


@dataclass(slots=True)
class Contest:
    """One constituency at one general election, with the source line of each group."""

    election: str
    code: str
    name: str
    county: str
    region: str
    country: str
    electorate: int
    votes: dict[str, int] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def seat(self) -> str:
        """What one seat keeps through the elections of one boundary set.

        Its ONS code where the source has one. Else its name, for the Library's plain numbers of
        1997-2005 change hands in 2005 among the seats of Ealing and of Lewisham.
        """
        return self.code or re.sub(r"\W", "", print_name(self.name)).lower()


def read_text(path: Path) -> str:
    """The text of the data file, installed or inside its wheel."""
    try:
        if not zipfile.is_zipfile(path):
            return path.read_text("utf-8")
        with zipfile.ZipFile(path) as wheel:
            return wheel.read(f"uk_politics/data/{SOURCE_NAME}").decode("utf-8")
    except OSError as error:
        sys.exit(f"{path}: {error.strerror}. Name the {SOURCE_NAME} of uk-politics 1.0.5.")
    except KeyError:
        sys.exit(f"{path}: no {SOURCE_NAME} in this archive. Name the wheel of uk-politics 1.0.5.")
    except UnicodeDecodeError:
        sys.exit(f"{path}: not UTF-8. The file of uk-politics 1.0.5 is; fetch it again.")


def read_rows(text: str) -> Iterator[Row]:
    """The lines of the source, each refused where it is not what the rest are."""
    lines = text.split("\n")
    if lines[0].split("\t") != HEADER:
        sys.exit(f"{SOURCE_NAME} line 1: found {lines[0]!r}, expected the columns {HEADER}.")
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(HEADER) or cells[0].count("|") != 5 or not cells[3].isdecimal():
            sys.exit(f"{SOURCE_NAME} line {number}: {line!r} is not place, date, party and votes.")
        yield Row(number, cells[0], cells[1], cells[2], int(cells[3]))


def group_of(row: Row) -> str:
    """Our column for the party that a line names, in that year's spelling."""
    country = row.location.split("|")[4]
    group = NATIONALISTS.get(country) if row.party == "PC/SNP" else PARTIES.get(row.party)
    if group is None:
        sys.exit(
            f"{SOURCE_NAME} line {row.line}: no column is known for the party {row.party!r} of "
            f"{row.election}. Add it to PARTIES in {Path(__file__).name}."
        )
    return group


def read_contests(rows: Iterable[Row]) -> list[Contest]:
    """The lines of each contest, joined."""
    contests: dict[tuple[str, str], Contest] = {}
    for row in rows:
        key = row.election, row.location
        if key not in contests:
            contests[key] = _open_contest(row)
        contest, group = contests[key], group_of(row)
        if group in contest.lines:
            sys.exit(f"{SOURCE_NAME} line {row.line}: {group} again; see {contest.lines[group]}.")
        if row.votes:  # nought stands for "did not stand", at Buckingham 2010 and Skipton 2017
            contest.votes[group], contest.lines[group] = row.votes, row.line
    return list(contests.values())


def _open_contest(row: Row) -> Contest:
    number, name, county, region, country, electorate = row.location.split("|")
    return Contest(
        election=row.election,
        code=number if number[0] in "ENSW" else "",
        name=name,
        county=county.replace("&", "and"),
        region=REGIONS.get(region, region),
        country=country,
        electorate=int(electorate),
    )


# -------------------------------------------------------------------- our file


def settle(contests: list[Contest]) -> list[Contest]:
    """The contests with one name and county a seat: those of its boundary set's last election.

    2015 writes "FIFE NORTH EAST" for the seat that is "NORTH EAST FIFE" before and after, and
    2010-2017 leave the Welsh counties out.
    """
    last = {c.seat: (c.name, c.county) for c in sorted(contests, key=lambda c: c.election)}
    for contest in contests:
        name, contest.county = last[contest.seat]
        contest.name = print_name(name)
    return sorted(contests, key=lambda c: (c.election, c.name))


def steps(lines: list[int]) -> str:
    """The source lines of the filled groups in order: the first, then the step to each next.

    Shorter than the lines themselves, and each line is the sum up to there.

    >>> steps([18949, 19589, 20228, 20867])
    '18949+640+639+639'
    """
    return str(lines[0]) + "".join(f"{later - earlier:+d}" for earlier, later in pairwise(lines))


def row_of(contest: Contest) -> list[str | int]:
    """One contest as a row of our file."""
    lines = [contest.lines[group] for group in GROUPS if group in contest.lines]
    return [
        contest.election,
        POLLED_ON.get((contest.election, contest.name), ""),
        contest.code,
        contest.name,
        contest.county,
        contest.region,
        contest.country,
        contest.electorate,
        *(contest.votes.get(group, "") for group in GROUPS),
        steps(lines),
    ]


def write_contests(contests: list[Contest]) -> str:
    """The whole file."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow([*PLACE, *GROUPS, "line"])
    table.writerows(row_of(contest) for contest in contests)
    return out.getvalue()


def make(path: Path) -> bytes:
    """The bytes of the packaged general elections, from the file or wheel at `path`."""
    return write_contests(settle(read_contests(read_rows(read_text(path))))).encode()


def main(arguments: list[str]) -> None:
    """Write the file into the package."""
    if len(arguments) != 1:
        sys.exit(f"usage: python tools/make_packaged_record.py PATH_OF_{SOURCE_NAME}_OR_WHEEL")
    made = make(Path(arguments[0]))
    TARGET.write_bytes(made)
    contests = len(made.splitlines()) - 1
    print(f"{TARGET.name}: {contests:,} contests, {len(made):,} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
