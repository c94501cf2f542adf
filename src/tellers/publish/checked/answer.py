"""The answer of a check as JSON, the same from the command and over HTTP."""

from collections.abc import Sequence

from tellers.check.answer.mend import mend_of
from tellers.check.claims import Verdict
from tellers.record.record import Record


def answer_json(record: Record, name: str, verdicts: Sequence[Verdict]) -> dict[str, object]:
    """An article with its claims, and the record that they were held against."""
    return {
        "article_id": name,
        "claims": [_claim(verdict) for verdict in verdicts],
        "record": {"version": record.version, "coverage": record.extent()},
    }


def _claim(verdict: Verdict) -> dict[str, object]:
    """A claim, and of one that does not match the figure to print, in the article's own manner."""
    mend = mend_of(verdict)
    return verdict.as_json() | {"print": mend.now if mend else ""}
