"""What rows print of places: codes, names and regions, held against other rows of the place."""

from collections import Counter
from collections.abc import Iterator

from tellers.record.audit.finding import Finding
from tellers.record.contests import Printed, PrintedRow
from tellers.record.record import Record, folded
from tellers.record.rows.cells import Rows, cell, every, rows_of, told

CODE, NAME = "ONS ID", "Constituency name"
FIELDS = (
    NAME, "ONS region ID", "County name", "Region name", "Country name", "Constituency type",
)  # fmt: skip
NO_VALUE = frozenset({"", "NA"})
USED = "the place by its code"


def code_of(row: PrintedRow) -> str:
    """The ONS code of a row; one file heads the column `ONS ID2`."""
    return cell(row, CODE) or cell(row, "ONS ID2")


def places(printed: Rows) -> Iterator[Finding]:
    """Cells of a place in which a contest's own row and its candidates' do not agree, each once."""
    often = Counter((code_of(row), f, cell(row, f)) for _, row in every(printed) for f in FIELDS)
    for contest in sorted(printed):
        own, rows = printed[contest].row, list(printed[contest].candidacies.values())
        for field in FIELDS:
            said: dict[str, PrintedRow] = {}
            for row in (own, *rows):
                if word := cell(row, field):
                    said.setdefault(word, row)
            if len(said) > 1:
                yield from _other_than(said, often, (contest, code_of(own), field))


def _other_than(
    said: dict[str, PrintedRow],
    often: Counter[tuple[str, str, str]],
    where: tuple[str, str, str],
) -> Iterator[Finding]:
    contest, code, field = where
    right = max(
        (word for word in said if word not in NO_VALUE),
        key=lambda word: often[code, field, word],
    )
    for word, row in said.items():
        if word != right:
            why = f"{rows_of(often[code, field, right])} of the same place have it"
            yield told("place", contest, row, field, (right, why, USED))


def codes(printed: Rows) -> Iterator[Finding]:
    """Rows whose code another place has, or whose contest has it otherwise in its other file."""
    names: dict[str, Counter[str]] = {}
    for _, row in every(printed):
        names.setdefault(code_of(row), Counter())[folded(cell(row, NAME))] += 1
    usually = {contest: _usual_code(printed[contest]) for contest in printed}
    for contest, row in every(printed):
        code, right = code_of(row), usually[contest]
        usual = names[code].most_common(1)[0][0]
        if code and code != right:
            found = (right, "so have most rows of this contest", "the contest's place")
            yield told("code", contest, row, CODE, found)
        elif code and folded(cell(row, NAME)) != usual:
            why = f"{rows_of(names[code][usual])} under this code are of {usual}"
            yield told("code", contest, row, NAME, ("", why, "the contest's own row"))


def _usual_code(printed: Printed) -> str:
    """The code of most of a contest's rows; where two are as many, of its own row."""
    rows = (printed.row, *printed.candidacies.values())
    often = Counter(code for code in map(code_of, rows) if code)
    return often.most_common(1)[0][0] if often else ""


def revised(record: Record) -> Iterator[Finding]:
    """Contests of a place that other files of the same publisher know by an earlier code."""
    for contest in sorted(record.printed):
        place = record.contests[contest].constituency
        former = [code for scheme, code in place.codes if scheme == "gss"]
        row = record.printed[contest].row
        if former and code_of(row) == place.gss_code:
            why = f"the overlaps and the estimate of the election before have {former[0]}"
            yield told("code", contest, row, CODE, ("", why, "both; they are one place"))
