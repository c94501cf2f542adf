"""Verdicts in the order of the text, and how many bear each finding: the same on every face."""

from collections.abc import Iterable, Mapping

from tellers.check.claims import BY_PLACE, Finding, Verdict


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order in which their claims begin; the first is number one everywhere."""
    return tuple(sorted(verdicts, key=BY_PLACE))


def totals(verdicts: Iterable[Verdict]) -> Mapping[Finding, int]:
    """How many claims bear each finding."""
    found = [verdict.verdict for verdict in verdicts]
    return {finding: found.count(finding) for finding in Finding}
