"""Audit: where the record and what was published of it differ, contest by contest.

Nobody need be wrong: the Speaker's seat is a gain to some and to us neither gain nor loss. Both
are kept (`rules.md` 3), and a reader of the record can see where.
"""

import re
from collections.abc import Iterator, Mapping

from tellers.errors import Problem, Severity
from tellers.record.contests import Published
from tellers.record.figures import OutcomeKind, lineage, outcome
from tellers.record.lineage.comparison import comparable
from tellers.record.record import Record

RESULT = re.compile(r"(?P<winner>.+?) (?:hold|gain from (?P<before>.+))")
"""The publisher's words: `Lab hold`, `SNP gain from Lab Coop`."""


def outcomes_that_differ(record: Record, parties: Mapping[str, str]) -> Iterator[Problem]:
    """Each contest whose published hold or gain is not ours on the general base.

    `parties` turns the publisher's abbreviations into our ids; one that it lacks is not compared.
    """
    for contest, published in record.published.items():
        base = comparable(record, record.contests[contest]).result
        ours = outcome(record.returns[contest], base) if base is not None else None
        if ours is None or (said := RESULT.fullmatch(published.result)) is None:
            continue
        kind, before = ours
        theirs = said["before"]
        if kind is OutcomeKind.SPEAKER:
            if theirs is not None:
                yield _differs(contest, published, "neither gain nor loss: the Speaker is no party")
        elif (kind is OutcomeKind.GAIN) != (theirs is not None):
            yield _differs(contest, published, f"a {kind}: {before} won the general before")
        elif theirs in parties and lineage(parties[theirs]) != lineage(before):
            yield _differs(contest, published, f"from {before}, by the general election before")


def _differs(contest: str, published: Published, ours: str) -> Problem:
    where = f"{published.cite.source}:{published.cite.locator.removeprefix('line ')}"
    message = f"found {published.result!r} for {contest}; ours is {ours}"
    return Problem("outcome", Severity.WARNS, message, where)
