"""What a columnist says of himself and his readers: only his plain figures are called false."""

from tellers.check.claims import Finding, Verdict

PLAIN = frozenset({
    "votes", "share", "majority", "lead", "swing", "turnout", "change", "deposits", "position",
})  # fmt: skip
"""Claims that a columnist makes as anybody does; of the others he speaks in turns of his own."""


def in_a_column(verdict: Verdict) -> Verdict:
    """A verdict on a text in the first person: what is no plain figure is not called false."""
    if verdict.verdict is not Finding.CONTRADICTED or verdict.claim.kind in PLAIN:
        return verdict
    why = f"A column in the first person may mean it otherwise; {verdict.why}."
    return verdict.left_open(why)
