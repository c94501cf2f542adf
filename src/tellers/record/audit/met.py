"""A problem met in reading, as a finding of its contest and its cell."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tellers.errors import Problem
from tellers.once import once
from tellers.record.audit.finding import Finding
from tellers.record.audit.forms import FORMS, OF_VOTES, PLACED, Form
from tellers.record.contests import RETURN, PrintedRow
from tellers.record.people import Citation
from tellers.record.record import Record


@dataclass(frozen=True)
class Meeting:
    """The record in which problems were met, and where its contests stand in the files."""

    record: Record

    def finding(self, problem: Problem) -> Finding:
        """A problem as a finding of its contest, where its sentence or its line says of which."""
        source, _, line = problem.where.rpartition(":")
        cite, contest = Citation(source, f"line {line}"), self._contest(problem)
        message = problem.message
        if self._prefix(problem):
            message = message[len(self._prefix(problem)) + 2 :]
        for form in FORMS.get(problem.code, ()):
            if match := re.fullmatch(form.pattern, message):
                return self._in_form(problem.code, contest, cite, form, match)
        said, _, used = message.rpartition("; ")
        return Finding(problem.code, contest, cite, "", "", "", said or used, used if said else "")

    def _in_form(
        self, code: str, contest: str, cite: Citation, form: Form, match: re.Match[str]
    ) -> Finding:
        least = 4 if code in OF_VOTES else 5
        groups = {name: _figure(text or "", least) for name, text in match.groupdict().items()}
        column, printed = self._cell(cite, form.field.format(**groups), groups.get("printed"))
        return Finding(
            _kind(code, match), contest, cite, column, printed, _plain(form.right.format(**groups)),
            form.why.format(**groups), form.used.format(**groups),
        )  # fmt: skip

    def _contest(self, problem: Problem) -> str:
        """The id of the contest that a problem is of, empty where it is of none, or of several."""
        if problem.where in self._rows:
            return self._rows[problem.where][0]
        for word in re.findall(r"parl\.[\w.-]+[\w]", problem.message):
            if word in self.record.contests:
                return str(word)
        named = self._prefix(problem) or problem.message.rpartition(";")[0].rpartition(" in ")[2]
        match = PLACED.fullmatch(named)
        found = set(self._named(match, problem.where)) if match else set()
        return found.pop() if len(found) == 1 else ""

    def _named(self, match: re.Match[str], where: str) -> Iterator[str]:
        """The contests of a name and a time; of a group return, the one of this line."""
        for contest in self.record.by_name(match["place"]):
            if not contest.polled_on.isoformat().startswith(match["when"]):
                continue
            result = self.record.returns.get(contest.id)
            if result is None:
                continue
            cite = result.cites[RETURN]
            source = self.record.sources.get(cite.source)
            file = source.file if source else cite.source
            is_here = f"{file}:{cite.locator.removeprefix('line ')}" == where
            if is_here or file != where.rpartition(":")[0]:
                yield contest.id

    @staticmethod
    def _prefix(problem: Problem) -> str:
        """The contest that opens a sentence: `Derby 1918`."""
        head, colon, _ = problem.message.partition(": found ")
        return head if colon and PLACED.fullmatch(head) else ""

    @once
    def _rows(self) -> Mapping[str, tuple[str, PrintedRow]]:
        """The contest and the row of every line of which the cells are kept."""
        return {
            f"{row.cite.source}:{row.cite.locator.removeprefix('line ')}": (contest, row)
            for contest, printed in self.record.printed.items()
            for row in (printed.row, *printed.candidacies.values())
        }

    def _cell(self, cite: Citation, column: str, printed: str | None) -> tuple[str, str]:
        """The file's own column and what it holds: by its name, or by what was found in it."""
        where = f"{cite.source}:{cite.locator.removeprefix('line ')}"
        cells = self._rows[where][1].cells if where in self._rows else {}
        if printed is None:
            return column, cells.get(column, "").strip()
        plain = printed.replace(",", "")
        names = (name for name, text in cells.items() if text.strip() in (printed, plain))
        return column if column in cells else next(names, column), printed


def _kind(code: str, match: re.Match[str]) -> str:
    """The kind of a problem: a total that is no more than two off is a rounding, and no sum."""
    groups = match.groupdict()
    if "sum" in groups and abs(int(groups["printed"]) - int(groups["sum"])) <= OFF:
        return "rounding"
    return code


OFF = 2


def _figure(text: str, least: int) -> str:
    """A figure of so many digits with its thousands marked; all else as it is."""
    return f"{int(text):,}" if re.fullmatch(rf"\d{{{least},}}", text) else text


def _plain(right: str) -> str:
    return {"not known": "", "sitting": "Yes", "not sitting": "No"}.get(right, right)
