"""The Speaker's former party, by the seat that he stands in: the second of the two seat counts.

The press counts the Speaker with the party that he left for the chair (`rules.md` 15). Each is a
matter of record: Boothroyd and Martin were elected for Labour, Bercow for the Conservatives,
Hoyle for Labour.
"""

from collections.abc import Mapping

from tellers.record.contests import Contest

FORMER_PARTY: Mapping[str, str] = {
    "west-bromwich-west": "lab",
    "glasgow-springburn": "lab",
    "glasgow-north-east": "lab",
    "buckingham": "con",
    "chorley": "lab",
}
"""By the place's part of a ballot id."""


def former_party(contest: Contest) -> str:
    """The party that the Speaker of this seat was elected for before; empty where none is known."""
    return FORMER_PARTY.get(contest.id.split(".")[1] if "." in contest.id else "", "")
