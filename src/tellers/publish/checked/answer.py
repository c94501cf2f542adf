"""The answer of a check as JSON, the same from the command and over HTTP."""

from collections.abc import Sequence

from tellers.check.claims import Verdict
from tellers.check.mending.mend import mend_of
from tellers.publish.checked.headed import apart
from tellers.record.record import Record


def answer_json(
    record: Record, name: str, verdicts: Sequence[Verdict], head: int = 0
) -> dict[str, object]:
    """An article with its claims, and the record that they were held against.

    `head` letters before its text are those of a title told apart, whose claims stand by
    themselves.
    """
    first, told = apart(head, verdicts)
    return {
        "article_id": name,
        "claims": [_claim(verdict) for verdict in told],
        **({"title_claims": [_claim(verdict) for verdict in first]} if head else {}),
        "record": {"version": record.version, "coverage": record.extent()},
    }


def _claim(verdict: Verdict) -> dict[str, object]:
    """A claim, and of one that does not match the figure to print, in the article's own manner."""
    mend = mend_of(verdict)
    return verdict.as_json() | {"print": mend.now if mend else ""}
