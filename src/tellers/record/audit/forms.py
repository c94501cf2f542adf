"""The sentences of problems met in reading, by kind: what each says was found, and was done.

They are the importers' own. A sentence that is of no form here stays whole, as the reason.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Form(NamedTuple):
    """One form of sentence: its pattern, the file's column, and the words of a finding.

    The words are filled from the groups of the pattern. What is printed is the group `printed`, or
    where there is none the cell of that column.
    """

    pattern: str
    field: str
    right: str
    why: str
    used: str


READ_AS = r"found (?P<printed>.+), encoded twice; (?:read as )?(?P<right>.+?)(?: used)?"
ELECTORS = r"votes of (?P<electors>\d+) electors; (?P<used>.+)"
TOTAL = r"found a total of (?P<printed>-?\d+), and groups that sum to (?P<sum>\d+); "
OTHERS = (
    r"found (?P<printed>\d+) votes of all others, who are everybody, and a total of "
    r"(?P<total>\d+); "
)
BACKED = r"(?P<arbiters>the [a-z ]+ fits?)"

FORMS: Mapping[str, tuple[Form, ...]] = {
    "erratum": (
        Form(
            r"found (?P<printed>.+) in (?P<field>\w+); read as (?P<right>[^:]+): (?P<why>.+)",
            "{field}", "{right}", "{why}", "{right}",
        ),
    ),
    "sum": (
        Form(
            f"{TOTAL}{BACKED} the groups; the sum is used", "total_votes", "{sum}",
            "the groups sum to {sum}: {arbiters} these", "the sum",
        ),
        Form(
            rf"{TOTAL}{BACKED} the total, of which the groups lack "
            r"(?P<lacking>\d+); (?P<used>.+)", "total_votes", "",
            "the groups sum to {sum}, so {lacking} of this total are in none of them, and "
            "{arbiters} the total", "{used}",
        ),
        Form(
            rf"{TOTAL}(?P<why>.+); the sum is used", "total_votes", "",
            "the groups sum to {sum}; {why}", "the sum",
        ),
        Form(
            f"{OTHERS}{BACKED} the total; the total is used", "oth_votes",
            "{total}", "all votes here are of others, and {arbiters} the total of {total}",
            "the total",
        ),
        Form(
            f"{OTHERS}(?P<why>.+); the total is used", "oth_votes", "",
            "all votes here are of others, and the total is {total}; {why}", "the total",
        ),
        Form(
            r"found a majority of (?P<printed>\d+); the votes give (?P<right>\d+), used",
            "majority", "{right}", "first less second", "the votes",
        ),
    ),
    "turnout": (
        Form(
            rf"found a turnout of (?P<printed>[\d.]+), and (?P<votes>\d+) {ELECTORS}", "turnout",
            "", "{votes} votes of {electors} electors are another turnout", "{used}",
        ),
        Form(
            r"found (?P<votes>\d+) votes of (?P<printed>\d+) electors; (?P<used>.+)", "electorate",
            "", "{votes} votes are more than {printed} electors", "{used}",
        ),
        Form(
            r"found a turnout of (?P<printed>\S+) of (?P<electors>\d+) electors; "
            r"(?P<votes>\d+) votes used", "turnout", "",
            "{votes} votes of {electors} electors are another turnout", "the votes",
        ),
    ),
    "sitting-flag": (
        Form(
            r"found (?P<who>.+) flagged as .+ at \S+; derived: (?P<right>.+?), "
            r"for: (?P<why>.+); (?P<used>[^;]+)", "Sitting MP", "{right}", "{who}: {why}", "{used}",
        ),
    ),
    "member-number": (
        Form(
            r"found the number \S+ beside (?P<who>.+); (?P<why>it is .+), and is "
            r"(?P<used>read as .+)", "Member MNIS ID", "", "{why}, and not {who}'s", "{used}",
        ),
    ),
    "label": (
        Form(
            r"found (?P<who>.+) as an independent; read as (?P<right>\w+), for (?P<why>.+)",
            "Party name", "{right}", "{who}: {why}", "{right}",
        ),
    ),
    "outcome": (
        Form(
            r"found '(?P<printed>.+)' for \S+; ours is (?P<why>.+)", "Result", "", "{why}", "both"
        ),
    ),
    "second-source": (
        Form(
            r"found electorate of (?P<printed>\d+) for \S+; (?P<other>\d+) (?:of \S+ )?used",
            "electorate", "", "Parliament's results have {other}", "{other}",
        ),
    ),
    "db-votes": (
        Form(
            r"found (?P<printed>\d+) votes of (?P<who>.+) in \S+; (?P<right>\d+) used",
            "vote_count", "{right}", "{who}: the record has {right}", "{right}",
        ),
    ),
    "db-sum": (
        Form(
            r"found (?P<printed>\d+) valid votes in .+; its candidates' give (?P<sum>\d+)",
            "valid_vote_count", "", "its own candidates sum to {sum}", "the CSV's votes",
        ),
    ),
    "db-electorate": (
        Form(
            r"found an electorate of (?P<printed>\d+) for \S+; the CSV has (?P<other>\d+); .+",
            "population_count", "", "a later correction of the CSV's {other}",
            "{printed}; both are kept",
        ),
    ),
    "db-position": (
        Form(
            r"found (?P<who>.+) in place (?P<printed>\d+) in .+; the votes give place "
            r"(?P<right>\d+)", "result_position", "{right}", "{who}, by the votes", "the votes",
        ),
    ),
    "db-label": (
        Form(
            r"found (?P<who>.+) standing as (?P<printed>.+) in \S+; (?P<right>\w+) used",
            "certifications", "{right}", "{who}: the record has another label", "{right}",
        ),
    ),
    "party-number": (
        Form(
            r"found (?P<why>no number of .+?); (?P<used>.+)", "Electoral Commission ID", "",
            "{why}", "{used}",
        ),
    ),
    "shared-number": (
        Form(
            r"found (?P<printed>\S+) of (?P<name>.+), which (?P<other>.+) has too; (?P<used>.+)",
            "Electoral Commission ID", "", "{name} and {other} stand under one number", "{used}",
        ),
    ),
    "padding": (
        Form(
            r"found (?P<printed>'\s*(?P<right>.+?)\s*') in (?P<field>.+); read (?P<used>.+)",
            "{field}", "{right}", "the cell is padded", "{used}",
        ),
    ),
    "db-party-number": (
        Form(
            r"found party number (?P<printed>\d+) of (?P<who>.+) in \S+; the CSV has "
            r"(?P<other>\d+)", "mnis_id", "", "{who}: the CSV has {other}",
            "neither; the label is read by its name",
        ),
    ),
    "db-day": (
        Form(
            r"found \S+ polled on (?P<printed>\S+); it was (?P<right>\S+)", "polling_on", "{right}",
            "the contest's own row and its declaration are of {right}", "{right}",
        ),
    ),
    "db-encoding": (Form(READ_AS.replace(", enc", r" in \S+, enc"), "name", "{right}",
        "UTF-8 read as another encoding, and written again", "{right}"),),
    "encoding": (Form(READ_AS, "name", "{right}",
        "UTF-8 read as another encoding, and written again", "{right}"),),
    "spelling": (
        Form(
            r"found the name '(?P<printed>.+?)' (?P<often>once|\d+ times); spelt '(?P<right>.+?)', "
            r"for (?P<why>.+)", "constituency_name", "{right}",
            "so {often} in this file, where {why}",
            "the right name; the file's own finds the place too",
        ),
    ),
    "capitals": (
        Form(
            r"found the name '(?P<printed>.+)'; printed as '(?P<right>.+)'", "Constituency name",
            "{right}", "small words in a name have no capital", "{right}",
        ),
    ),
    "time": (
        Form(
            r"found (?P<printed>.+), a day and no time; time left unknown", "Declaration time", "",
            "midnight of the day after the poll stands for no time", "no time",
        ),
    ),
    "unopposed": (
        Form(
            r"found a total of (?P<printed>-\d+) and no group; (?P<used>.+)", "total_votes", "",
            "the code of a return unopposed stands beside no group", "{used}",
        ),
        Form(
            r"found a code of (?P<printed>-\d) for (?P<seats>\d) to elect; (?P<used>.+)",
            "oth_votes", "", "{seats} were elected, and nobody voted", "{used}",
        ),
    ),
    "db-candidate": (
        Form(
            r"found nobody for (?P<who>.+) in \S+; (?P<used>.+)", "candidacies", "{who}",
            "the CSV has this candidate", "{used}",
        ),
    ),
    "db-name": (
        Form(
            r"found (?P<printed>.+) in \S+; (?P<used>.+) used", "name", "",
            "the record has another name for these votes", "{used}",
        ),
    ),
    "spell-date": (
        Form(
            r"found (?P<printed>\S+) as the beginning of (?P<who>.+); (?P<right>\S+) of .+ "
            r"stands, .+", "fromdate", "{right}", "the beginning of {who}: the poll was on {right}",
            "{right}; this day is kept beside it",
        ),
    ),
}  # fmt: skip

PLACED = re.compile(r"(?P<place>.+?),? (?P<when>\d{4}(?:-\d\d-\d\d)?)")
"""A contest as some sentences name it: `Derby 1918: found`, `in Newark, 2014-06-05; its`."""

OF_VOTES = frozenset({"sum", "turnout", "second-source", "db-sum", "db-votes"})
"""Kinds whose figures are of votes and electors; a number of four digits elsewhere is a code."""
