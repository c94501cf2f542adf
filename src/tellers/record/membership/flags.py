"""Who sat at the dissolution, as it follows from spells, held against what the files' flags say.

The derived one is used where it is known without a source that may not be passed on; each
difference is listed.
"""

from collections.abc import Mapping
from dataclasses import replace

from tellers.errors import Problem, Severity
from tellers.record.contests import Candidacy, Return
from tellers.record.membership.redistribution import redistributable
from tellers.record.membership.standing import Finding, is_sitting
from tellers.record.record import Record


def derived_flags(record: Record) -> tuple[dict[str, Return], list[Problem]]:
    """The returns in which a flag is other than what follows, put right, and each difference."""
    open_record = redistributable(record)
    returns: dict[str, Return] = {}
    problems: list[Problem] = []
    for one in record.listing:
        if not one.is_by_candidate:
            continue
        result = record.returns[one.contest]
        if not any(c.member or c.is_sitting for c in result.contest.candidacies):
            continue
        changed = {}
        for candidacy in result.contest.candidacies:
            found = is_sitting(record, result.contest, candidacy)
            if bool(found.holds) is candidacy.is_sitting:
                continue
            again = is_sitting(open_record, result.contest, candidacy)
            is_ours = found.holds is not None and again.holds is found.holds
            if is_ours:
                changed[candidacy.id] = replace(candidacy, is_sitting=bool(found.holds))
            problems.append(_difference(result, candidacy, found, is_used=is_ours))
        if changed:
            returns[one.contest] = with_candidacies(result, changed)
    return returns, problems


def _difference(result: Return, candidacy: Candidacy, found: Finding, *, is_used: bool) -> Problem:
    cite = result.cites[candidacy.id]
    said = "sitting" if candidacy.is_sitting else "not sitting"
    ours = {True: "sitting", False: "not sitting", None: "not known"}[found.holds]
    used = "ours is used" if is_used else "the flag is kept"
    message = (
        f"found {candidacy.name} flagged as {said} at {result.contest.id}; "
        f"derived: {ours}, for: {found.why}; {used}"
    )
    where = f"{cite.source}:{cite.locator.removeprefix('line ')}"
    return Problem("sitting-flag", Severity.WARNS, message, where)


def with_candidacies(result: Return, changed: Mapping[str, Candidacy]) -> Return:
    """A return with some of its candidacies as they are given, by id."""
    standing = tuple(changed.get(one.id, one) for one in result.contest.candidacies)
    return replace(result, contest=replace(result.contest, candidacies=standing))
