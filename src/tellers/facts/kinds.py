"""Every kind of fact: what it is, in which unit, and how it is reckoned. One row a kind.

The reference page of facts is made from this table, and a test holds it against what the rooms
beside it really yield.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tellers.facts.fact import Unit


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact."""

    unit: Unit
    what: str
    formula: str


KINDS: Mapping[str, Kind] = {
    "winner": Kind(Unit.NAME, "who was elected", "most votes"),
    "unopposed": Kind(Unit.NAME, "that nobody stood against the one candidate",
                      "one candidacy, no poll"),
    "majority": Kind(Unit.VOTES, "votes by which the winner led the runner-up", "first − second"),
    "majority-share": Kind(Unit.SHARE, "the majority as a part of the valid votes",
                           "majority ÷ valid votes"),
    "votes": Kind(Unit.VOTES, "votes of one candidacy", "as declared"),
    "share": Kind(Unit.SHARE, "a candidacy's part of the valid votes", "votes ÷ valid votes"),
    "position": Kind(Unit.RANK, "a candidacy's place in the poll", "place by votes"),
    "outcome": Kind(Unit.NAME, "hold, gain or Speaker, against the previous general election",
                    "label first now, label first then"),
    "previous-winner": Kind(Unit.NAME, "the label that won the base", "most votes then"),
    "previous-majority": Kind(Unit.VOTES, "the majority of the base", "first − second, then"),
    "previous-share": Kind(Unit.SHARE, "a party's share at the base", "votes ÷ valid votes, then"),
    "change": Kind(Unit.POINTS, "change of a party's share", "share now − share then"),
    "swing": Kind(Unit.POINTS, "Butler swing between the two parties that led both times",
                  "(rise − fall) ÷ 2"),
    "turnout": Kind(Unit.SHARE, "turnout, as the Library reckons it", "valid votes ÷ electorate"),
    "ballots-turnout": Kind(Unit.SHARE, "turnout with rejected papers",
                            "(valid + rejected) ÷ electorate"),
    "previous-turnout": Kind(Unit.SHARE, "turnout of an actual base of the same area",
                             "valid votes ÷ electorate, then"),
    "candidates": Kind(Unit.COUNT, "how many stood", "candidacies"),
    "lost-deposits": Kind(Unit.COUNT, "how many lost their deposits", "20 × votes ≤ valid votes"),
    "lost-deposit": Kind(Unit.NAME, "that it lost its deposit", "20 × votes ≤ valid votes"),
    "polled-on": Kind(Unit.DATE, "the day of the poll", "as published"),
    "valid-votes": Kind(Unit.VOTES, "votes counted for anybody", "sum of all votes"),
    "rejected": Kind(Unit.VOTES, "ballot papers rejected", "as declared"),
    "electorate": Kind(Unit.VOTES, "people entitled to vote", "as declared"),
    "sitting": Kind(Unit.NAME, "that the winner sat here at dissolution", "sat at dissolution"),
    "sitting-elsewhere": Kind(Unit.NAME, "that the winner sat for another seat at dissolution",
                              "sat at dissolution"),
    "won-since": Kind(Unit.DATE, "when the winner's unbroken run began",
                      "unbroken run of the winner's label"),
    "wins-in-a-row": Kind(Unit.COUNT, "contests of that run, this one included",
                          "contests of the run and this"),
    "run-ended": Kind(Unit.DATE, "when the run that this result ended had begun",
                      "unbroken run before this contest"),
    "run-length": Kind(Unit.COUNT, "contests of the run that ended", "contests of the run"),
    "last-not-won": Kind(Unit.DATE, "the last contest before a run that its label did not win",
                         "contest before the unbroken run"),
    "first-since": Kind(Unit.DATE, "when the label that won the seat from another had last won it",
                        "last contest that the label won"),
    "first-win": Kind(Unit.DATE, "that the winner's label had not won the seat since this day, "
                      "with which the record of it begins", "no earlier contest won"),
    "last-contest": Kind(Unit.NAME, "the label that won the last by-election since the base",
                         "most votes at the last by-election"),
    "smallest-majority": Kind(Unit.RANK, "that no declared majority is smaller",
                              "place by majority, smallest first"),
    "party-suspended": Kind(Unit.DATE, "when a party suspended the winner's membership",
                            "as the sources date it"),
    "party-restored": Kind(Unit.DATE, "when a party restored it", "as the sources date it"),
    "party-expelled": Kind(Unit.DATE, "when a party expelled the winner", "as the sources date it"),
    "whip-suspended": Kind(Unit.DATE, "when the whip was suspended", "as the sources date it"),
    "candidacy-not-endorsed": Kind(Unit.DATE, "when a party refused to endorse the winner",
                                   "as the sources date it"),
    "declared": Kind(Unit.SEATS, "seats declared so far", "contests declared"),
    "house": Kind(Unit.SEATS, "seats of the House", "seats in the House"),
    "seats": Kind(Unit.SEATS, "seats won by a party", "contests won"),
    "net": Kind(Unit.SEATS, "a party's gains less losses, in the seats declared", "gains − losses"),
    "largest": Kind(Unit.NAME, "the party with the most seats", "most seats"),
    "overall-majority": Kind(Unit.SEATS, "its overall majority", "2 × seats − House"),
    "short-of-majority": Kind(Unit.SEATS, "seats that the largest party still needs",
                              "half the House + 1 − seats"),
    "share-gb": Kind(Unit.SHARE, "a party's share of Great Britain's votes so far",
                     "votes ÷ valid votes, GB"),
    "change-gb": Kind(Unit.POINTS, "its change, like for like", "share now − share then, GB"),
    "swing-gb": Kind(Unit.POINTS, "swing in Great Britain from Labour to the Conservatives",
                     "(Con rise − Lab fall) ÷ 2"),
    "closest": Kind(Unit.VOTES, "the smallest majority so far, and whose", "smallest majority"),
}  # fmt: skip
