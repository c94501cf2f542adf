"""Changes that are left blank where there is one, and that are printed where there is none."""

from collections.abc import Iterator

from tellers.record import figures
from tellers.record.audit.finding import Finding
from tellers.record.audit.shares import decimal
from tellers.record.contests import Declaration, Printed, Return
from tellers.record.lineage.comparison import Base
from tellers.record.people import Standing
from tellers.record.rows.cells import cell, told, who

USED = "the votes; changes are derived and never read"


def unlike(result: Return, base: Base, printed: Printed) -> Iterator[Finding]:
    """Blank changes of parties that stood before, and changes of those who did not.

    The Speaker's are left alone: the publisher gives him one, and says so.
    """
    if base.result is None or not figures.has_shares(result):
        return
    for candidacy in result.contest.candidacies:
        row = printed.candidacies.get(candidacy.id)
        if row is None or candidacy.label.standing is Standing.SPEAKER or "Change" not in row.cells:
            continue
        said, then = cell(row, "Change"), base.election.name if base.election else ""
        ours = figures.change(result, base.result, candidacy.label.key)
        if ours is not None and not said:
            when = f"the estimate of {then}" if base.is_redrawn else then
            why = f"{who(row)}the same party stood here in {when}"
            yield told("change-blank", result.contest.id, row, "Change", (decimal(ours), why, USED))
        elif ours is None and said and isinstance(base.result, Declaration):
            why = f"{who(row)}{_WHY[candidacy.label.standing].format(then=then)}"
            yield told("change-base", result.contest.id, row, "Change", ("", why, USED))


_WHY = {
    Standing.PARTY: "nobody stood here under this party's registration in {then}",
    Standing.INDEPENDENT: "an independent has no party whose share of {then} could change",
}
