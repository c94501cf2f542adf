"""Finding: one place where an official file and the votes, or two files, do not agree."""

from collections.abc import Mapping
from dataclasses import dataclass

from tellers.record.people import Citation


@dataclass(frozen=True, slots=True)
class Finding:
    """What a file says, what must be right and why, and which of them the record uses.

    `contest` is a contest's id, empty where the finding is not of one; `field` the file's own
    column, empty where it is of a whole row. `right` is empty where nobody can tell.
    """

    code: str
    contest: str
    cite: Citation
    field: str
    printed: str
    right: str
    why: str
    used: str

    @property
    def where(self) -> str:
        """The file and its line: `55/by-elections/candidacies.csv:17`."""
        return f"{self.cite.source}:{self.cite.locator.removeprefix('line ')}"


KINDS: Mapping[str, str] = {
    "winner": "Members named who do not lead the poll",
    "electors": "More papers in the boxes than electors",
    "sum": "Votes that do not sum, and majorities that are not first less second",
    "erratum": "Cells that are known to be wrong, with a source for what is right",
    "negative": "Votes below nought where nobody was returned unopposed",
    "column": "Party columns that are not the sum of that party's candidates",
    "share": "Shares that are not the votes over the valid votes",
    "change": "Changes that are not the share less the share before",
    "change-blank": "Changes left blank though the party stood here before",
    "change-base": "Changes of those who did not stand, or of independents",
    "turnout": "Turnouts that contradict the votes and the electorate",
    "turnout-far": "Turnouts far from the same seat's before and after; no error is claimed",
    "exchanged": "Rows in which two parties stand the wrong way round by all around; not repaired",
    "sitting-flag": "Sitting members who are not flagged, and others who are",
    "former-flag": "Former members who are not flagged",
    "member-number": "One member's number on another's row",
    "gender": "Genders that differ between two rows of one person, or are no gender",
    "member-name": "Surnames of one member that are spelt in two ways",
    "code": "Codes of a place that differ between files",
    "spelling": "Names of constituencies that are misspelt",
    "place": "Names and regions of a place that differ between two rows",
    "blank": "Figures left blank in a contest that was counted",
    "missing": "Columns that nobody filled in",
    "party-number": "Party numbers that belong to another party, or to several",
    "label": "Labels that another file of the same publisher contradicts",
    "outcome": "Published holds and gains that are not ours on the general election before",
    "second-source": "Figures that a second source gives otherwise",
    "no-estimate": "Estimates that are none",
    "db-votes": "Votes that the publisher's database has otherwise",
    "db-candidate": "Candidates whom the publisher's database lacks",
    "db-sum": "Totals of the publisher's database that its candidates do not sum to",
    "db-electorate": "Electorates that the publisher's database corrects; both are kept",
    "db-position": "Places in the poll that the publisher's database misstates",
    "db-label": "Labels that the publisher's database has otherwise",
    "db-party-number": "Party numbers that the publisher's database has otherwise",
    "db-name": "Names that the publisher's database spells otherwise",
    "db-day": "Polling days that the publisher's database has otherwise",
    "db-contest": "Contests that only one of file and database has",
    "db-encoding": "Text encoded twice in the publisher's database",
    "rounding": "Totals that are one or two off their groups",
    "unopposed": "Returns without a vote for a group that the file does not name",
    "encoding": "Text that was encoded twice",
    "padding": "Cells padded with spaces, tabs or no-break spaces",
    "party-name": "One party named or abbreviated in several ways, or several in one",
    "wording": "Words that other files write otherwise",
    "capitals": "Names with capitals that print does not have",
    "time": "Days written where a time should be",
    "shared-number": "Numbers of the register under which two parties stand; no error",
    "sitting-unknown": "Flags of sitting members that our sources do not reach; no error",
    "spell-date": "Members said, in no official file, to sit from another day than their poll",
    "formula": "Cells that a spreadsheet would run",
    "row": "Rows that cannot be read",
    "contest": "Contests left out",
}
"""Each kind of finding in a heading's words, the ones of substance first."""
