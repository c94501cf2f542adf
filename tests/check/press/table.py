"""The press held against the record: a table by type of claim, and every case that failed.

python -m tests.check.press.table FILE [--mark] [WORDS ...]
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from tests.check.press.cases import MANNERS, MARKS, cases, templates
from tests.check.press.judging import Judged, Outcome, judge

import tellers

FAULTS = (
    Outcome.ALARM, Outcome.BORNE_OUT, Outcome.PASSED, Outcome.ELSEWHERE, Outcome.UNREAD,
)  # fmt: skip


ALL = "ALL"
REACHED = Path(__file__).with_name("reached.json")
"""The rates that the check has reached by type of claim: it may not fall below them."""
COLUMNS = ("true", "read", "alarms", "false", "caught", "flagged", "right")


def table(judged: Iterable[Judged]) -> str:
    """Rates by type of claim: of the true, read and alarms; of the false, caught and right.

    Flagged are those too where only another claim of the text is contradicted.
    """
    counts = _counts(judged)
    rows = (_line(claim, _cells(n)) for claim, n in counts.items())
    return "\n".join([_line("claim", COLUMNS), *rows])


def _counts(judged: Iterable[Judged]) -> dict[str, Counter[str]]:
    """How many of each outcome, and of right values, by type of claim and in all."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in judged:
        for row in (one.case.template.claim, ALL):
            counts[row][one.outcome] += 1
            counts[row]["right"] += one.is_right
    return {row: counts[row] for row in sorted(counts, key=lambda row: (row == ALL, row))}


def reached(judged: Iterable[Judged]) -> dict[str, list[int]]:
    """Whole per cents by type of claim: true ones read, false ones caught, with right values."""
    return {claim: [int(rate) for rate in rates(n)] for claim, n in _counts(judged).items()}


def rates(n: Counter[str]) -> tuple[float, float, float]:
    """Per cents: of true ones read, of false ones caught, of those with the right value."""
    true = sum(n[o] for o in (Outcome.SUPPORTED, Outcome.UNREAD, Outcome.ALARM))
    false = sum(n[o] for o in Outcome) - true
    caught = n[Outcome.CAUGHT]
    read, right = n[Outcome.SUPPORTED], n["right"]
    return _rate(read, true), _rate(caught, false), _rate(right, caught)


def _rate(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0


def _line(head: str, cells: Iterable[object]) -> str:
    return f"{head:<14}" + "".join(f"{cell!s:>9}" for cell in cells)


def _cells(n: Counter[str]) -> tuple[object, ...]:
    true = n[Outcome.SUPPORTED] + n[Outcome.UNREAD] + n[Outcome.ALARM]
    false = sum(n[o] for o in Outcome) - true
    read, caught, alarms = n[Outcome.SUPPORTED], n[Outcome.CAUGHT], n[Outcome.ALARM]
    flagged = _part(caught + n[Outcome.ELSEWHERE], false)
    right = _part(n["right"], caught)
    return true, _part(read, true), alarms, false, _part(caught, false), flagged, right


def _part(n: int, of: int) -> str:
    return f"{100 * n / of:.0f}%" if of else "-"


def faults(judged: Iterable[Judged]) -> Iterator[str]:
    """Every case that failed, the worst kind first, by template."""
    by: defaultdict[Outcome, defaultdict[str, list[Judged]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for one in judged:
        t = one.case.template
        by[one.outcome][f"{t.manner}:{t.line} {t.claim} | {t.sentence}"].append(one)
    for outcome in FAULTS:
        groups = by[outcome]
        yield f"\n######## {outcome.value.upper()}: {sum(map(len, groups.values()))}"
        for name in groups:
            yield f"\n== {name}"
            yield from (line for one in groups[name] for line in _told(one))


def _told(one: Judged) -> Iterator[str]:
    case = one.case
    truth = ", ".join(str(s.right if s.number is None else _shown(s.number)) for s in case.said)
    yield f"  - {case.text}"
    yield f"    marked: {case.marked!r}  truth: {truth}  [{case.contest}, {case.published}]"
    for v in one.verdicts:
        place = "*" if v.claim.start < case.end and case.start < v.claim.end else " "
        if place == "*" or v.verdict.value == "contradicted":
            yield (
                f"    {place} {v.verdict.value} {v.claim.kind} {v.claim.span!r} "
                f"-> {v.correct_value!r} ({v.reading}; {v.why})"
            )


def _shown(value: int | Fraction) -> str:
    return str(value) if isinstance(value, int) else f"{float(value):.3f}"


def marked(judged: Iterable[Judged]) -> dict[tuple[str, int], str]:
    """Which marks each template should bear, by manner and line."""
    outcomes: defaultdict[tuple[str, int], set[Outcome]] = defaultdict(set)
    for one in judged:
        outcomes[one.case.template.manner, one.case.template.line].add(one.outcome)
    return {
        where: ("" if Outcome.SUPPORTED in found else "~") + "!" * (Outcome.ALARM in found)
        for where, found in outcomes.items()
    }


def write_marks(judged: Iterable[Judged]) -> None:
    """Set the marks in the files of the manners to what was found."""
    marks = marked(judged)
    for file in MANNERS.glob("*.txt"):
        rows = [
            marks[file.stem, n] + row.lstrip(MARKS) if (file.stem, n) in marks else row
            for n, row in enumerate(file.read_text("utf-8").splitlines(), 1)
        ]
        file.write_text("\n".join([*rows, ""]), "utf-8")


def main(arguments: list[str]) -> None:
    """Make and judge every case, print the table, write the faults, and marks if asked."""
    record = tellers.load()
    words = [word for word in arguments[1:] if word != "--mark"]
    judged, short = [], []
    for template in templates():
        if not words or any(w in f"{template.manner}:{template.line} {template}" for w in words):
            made = [judge(record, case) for case in cases(record, template)]
            judged += made
            if len(made) < 10:
                short.append(f"{template.manner}:{template.line} {len(made)} cases")
    told = "\n".join([table(judged), *faults(judged), "", "Few cases:", *short, ""])
    Path(arguments[0]).write_text(told, "utf-8")
    sys.stdout.write(f"{table(judged)}\n{len(marked(judged))} templates; few cases: {short}\n")
    if "--mark" in arguments:
        write_marks(judged)
        REACHED.write_text(f"{json.dumps(reached(judged), indent=1)}\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
