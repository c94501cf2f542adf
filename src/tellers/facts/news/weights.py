"""The desk's opinion of what matters, in one table: a line a kind, in bits.

`interest` is how much of a kind's surprise is news (a rare thing may be a trifle). The rest stands
whatever the odds: `consequence` for who sits and who governs, `people` for whose fortunes they are,
`closeness`, `continuity` for what has lasted and goes on or ends. Change the table, not the code.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Weight(NamedTuple):
    """What a kind of fact is worth beyond its surprise, in bits."""

    interest: float = 0.5
    consequence: float = 0.0
    people: float = 0.0
    closeness: float = 0.0
    continuity: float = 0.0


# interest, consequence, people, closeness, continuity
WEIGHTS: Mapping[str, Weight] = {
    # the result
    "winner":                        Weight(0.0, 9.0, 1.0),
    "outcome":                       Weight(0.8, 7.0),
    "unopposed":                     Weight(0.5, 8.0),
    "majority":                      Weight(0.0, 8.0, 0.0, 0.5),
    "votes":                         Weight(0.0, 6.0),
    "share":                         Weight(0.0, 3.0),
    "position":                      Weight(0.0, 2.0),
    "majority-share":                Weight(0.3, 2.5),
    # closeness and size
    "knife-edge":                    Weight(0.6, 0.0, 0.0, 4.0),
    "very-close":                    Weight(0.5, 0.0, 0.0, 2.0),
    "marginal":                      Weight(0.4, 0.0, 0.0, 1.0),
    "rejected-exceed-majority":      Weight(0.4, 0.0, 0.0, 1.0),
    "three-way":                     Weight(0.6, 0.0, 0.0, 1.5),
    "tight-three-way":               Weight(0.6, 0.0, 0.0, 2.0),
    "majority-slashed":              Weight(0.6, 0.0, 0.0, 1.5),
    "majority-change":               Weight(0.0, 3.0),
    "large-majority-overturned":     Weight(0.8, 3.0, 0.0, 0.0, 1.0),
    "landslide":                     Weight(0.5, 0.5),
    "low-winning-share":             Weight(0.5, 0.5),
    "very-low-winning-share":        Weight(0.6, 0.5),
    "lower-votes-exceed-majority":   Weight(0.2),
    # against the election before
    "previous-winner":               Weight(0.0, 4.5),
    "previous-majority":             Weight(0.0, 5.0),
    "previous-share":                Weight(0.0, 1.0),
    "change":                        Weight(0.4, 2.5),
    "swing":                         Weight(0.5, 2.5),
    "previous-turnout":              Weight(0.0, 1.0),
    # fortunes of the parties
    "defender-collapse":             Weight(0.5, 2.0),
    "gained-while-falling":          Weight(0.6, 1.0),
    "held-while-falling":            Weight(0.6, 1.0),
    "won-without-base":              Weight(0.7, 1.0),
    "from-third":                    Weight(0.7, 1.5),
    "defender-third":                Weight(0.7, 1.5),
    "defender-fourth":               Weight(0.7, 1.0),
    "new-runner-up":                 Weight(0.6, 1.0),
    "squeezed":                      Weight(0.3, 0.5),
    "votes-change":                  Weight(0.0, 2.0),
    "stood-aside":                   Weight(0.3, 0.5),
    "no-swing":                      Weight(0.0),
    # the ballot and the voters
    "turnout":                       Weight(0.3, 2.5),
    "turnout-change":                Weight(0.3, 1.5),
    "under-half-voted":              Weight(0.5, 1.0),
    "turnout-steep-fall":            Weight(0.5, 0.5),
    "many-rejected":                 Weight(0.3),
    "candidates":                    Weight(0.0, 1.0),
    "crowded-ballot":                Weight(0.4),
    "lost-deposits":                 Weight(0.0, 1.0),
    "lost-deposit":                  Weight(0.0, 0.5),
    "lost-deposit-major":            Weight(0.7, 1.0),
    "many-lost-deposits":            Weight(0.3),
    "two-digit-votes":               Weight(0.2),
    # the people
    "sitting":                       Weight(0.0, 1.0, 2.0),
    "sitting-elsewhere":             Weight(0.4, 0.0, 1.0),
    "party-suspended":               Weight(0.2, 0.0, 2.0),
    "party-restored":                Weight(0.2, 0.0, 1.0),
    "party-expelled":                Weight(0.2, 0.0, 3.0),
    "whip-suspended":                Weight(0.2, 0.0, 2.5),
    "candidacy-not-endorsed":        Weight(0.2, 0.0, 2.0),
    # the seat's history
    "run-ended":                     Weight(0.4, 1.0, 0.0, 0.0, 4.5),
    "run-length":                    Weight(0.2, 0.0, 0.0, 0.0, 3.5),
    "longest-run":                   Weight(0.4, 0.0, 0.0, 0.0, 3.0),
    "first-since":                   Weight(0.4, 0.5, 0.0, 0.0, 4.0),
    "first-win":                     Weight(0.4, 0.5, 0.0, 0.0, 3.5),
    "won-since":                     Weight(0.2, 0.0, 0.0, 0.0, 4.0),
    "wins-in-a-row":                 Weight(0.0, 0.0, 0.0, 0.0, 2.5),
    "last-not-won":                  Weight(0.0, 0.0, 0.0, 0.0, 1.5),
    "last-contest":                  Weight(0.5, 1.0),
    "best-share-here":               Weight(0.4, 0.0, 0.0, 0.0, 1.5),
    "highest-share-since":           Weight(0.4, 0.0, 0.0, 0.0, 1.0),
    "worst-share-here":              Weight(0.4, 0.0, 0.0, 0.0, 1.5),
    "lowest-share-since":            Weight(0.4, 0.0, 0.0, 0.0, 1.0),
    "lowest-turnout-here":           Weight(0.3, 0.0, 0.0, 0.0, 1.0),
    "lowest-turnout-since":          Weight(0.3, 0.0, 0.0, 0.0, 0.5),
    "smallest-majority-here":        Weight(0.4, 0.0, 0.0, 1.5, 1.0),
    "smallest-majority-since":       Weight(0.4, 0.0, 0.0, 1.0, 0.5),
    # who held it, and what it was
    "plain-hold":                    Weight(0.0, 1.5),
    "hold-new-member":               Weight(0.4, 1.0, 1.5),
    "gain-on-paper":                 Weight(0.5, 3.0, 1.0),
    "by-election-kept":              Weight(0.5, 2.0, 0.5),
    "by-election-reversed":          Weight(0.5, 3.0, 0.5),
    "outcome-last-contest":          Weight(0.2, 1.0),
    "outcome-at-dissolution":        Weight(0.2, 1.0),
    "predecessor":                   Weight(0.0, 0.5, 2.0),
    "restored-after":                Weight(0.3, 1.0, 0.0, 0.0, 2.0),
    "speaker-returned":              Weight(0.3, 6.0),
    "tie":                           Weight(0.5, 2.0, 0.0, 6.0),
    "bellwether":                    Weight(0.3, 0.5, 0.0, 0.0, 2.0),
    "bellwether-broken":             Weight(0.4, 0.5, 0.0, 0.0, 3.0),
    "against-tide":                  Weight(0.5, 3.0),
    "first-seat":                    Weight(0.4, 4.0, 0.0, 0.0, 1.0),
    "first-in-region":               Weight(0.4, 2.5, 0.0, 0.0, 1.0),
    # independents and defectors
    "independent-wins":              Weight(0.4, 4.0),
    "beat-old-party":                Weight(0.4, 2.0, 2.5),
    "independent-close":             Weight(0.4, 1.0),
    "defector-holds":                Weight(0.4, 2.0, 2.0),
    "defector-loses":                Weight(0.3, 1.0, 2.0),
    # members and their careers
    "sitting-beaten":                Weight(0.4, 1.0, 4.0),
    "long-service-ended":            Weight(0.4, 0.5, 4.0, 0.0, 0.5),
    "sitting-third":                 Weight(0.5, 0.5, 2.5),
    "two-sitting":                   Weight(0.5, 1.0, 2.5),
    "sitting-as-independent":        Weight(0.4, 0.5, 2.5),
    "stood-again":                   Weight(0.5, 0.5, 3.0),
    "service":                       Weight(0.0, 0.0, 2.5),
    "wins-of-member":                Weight(0.0, 0.0, 2.0),
    "returns":                       Weight(0.4, 0.0, 2.5),
    "rematch":                       Weight(0.3, 0.0, 1.5),
    "beaten-here-before":            Weight(0.3, 0.0, 1.5),
    # the map
    "new-seat":                      Weight(0.3, 0.5),
    "notional-differs":              Weight(0.1, 1.5),
    "notionally-held-by-another":    Weight(0.5, 1.0),
    "northern-ireland":              Weight(0.0),
    # places among the contests declared
    "majority-grew":                 Weight(0.5, 1.0),
    "rare-absolute-majority":        Weight(0.3, 0.5),
    "swing-against-region":          Weight(0.4, 0.5),
    "turnout-up-against-tide":       Weight(0.4, 0.5),
    "smallest-majority":             Weight(0.5, 0.0, 0.0, 5.0),
    "majority-rank":                 Weight(0.5, 0.0, 0.0, 2.0),
    "largest-overturned":            Weight(0.6, 1.0),
    "largest-swing":                 Weight(0.6, 1.0),
    "largest-fall":                  Weight(0.4, 0.5),
    "largest-rise":                  Weight(0.4, 0.5),
    "lowest-winning-share":          Weight(0.5, 0.5),
    "lowest-turnout":                Weight(0.5, 0.5),
    "highest-turnout":               Weight(0.4, 0.5),
    "safest":                        Weight(0.5, 0.5),
    "smallest-majority-of-all-since":       Weight(0.3, 0.0, 0.0, 2.0),
    "lowest-winning-share-of-all-since":    Weight(0.4, 0.5),
    "lowest-turnout-of-all-since":          Weight(0.4, 0.5),
    # the nation
    "majority-crossed":              Weight(0.0, 10.0),
    "hung-certain":                  Weight(0.0, 9.5),
    "largest-certain":               Weight(0.0, 9.0),
    "overall-majority":              Weight(0.0, 9.0),
    "overall-majority-with-speaker": Weight(0.0, 2.0),
    "largest":                       Weight(0.0, 8.0),
    "short-of-majority":             Weight(0.0, 7.0),
    "seats":                         Weight(0.0, 7.0),
    "seats-at-least":                Weight(0.0, 6.0),
    "seats-with-speaker":            Weight(0.0, 2.0),
    "net":                           Weight(0.0, 6.5),
    "net-with-speaker":              Weight(0.0, 1.5),
    "gains":                         Weight(0.0, 4.5),
    "losses":                        Weight(0.0, 4.5),
    "declared":                      Weight(0.0, 6.0),
    "house":                         Weight(0.0, 1.0),
    "seats-left":                    Weight(0.0, 4.0),
    "left-held":                     Weight(0.0, 3.5),
    "majority-impossible":           Weight(0.0, 5.0),
    "wiped-out":                     Weight(0.0, 8.0),
    "breakthrough":                  Weight(0.0, 7.0),
    "area-seats":                    Weight(0.0, 3.0),
    "area-net":                      Weight(0.0, 3.5),
    "area-declared":                 Weight(0.0, 1.5),
    "area-bias":                     Weight(0.0, 2.0),
    "held-bias":                     Weight(0.0, 2.5),
    "first-to-declare":              Weight(0.0, 3.0),
    "last-to-declare":               Weight(0.0, 3.0),
    "first-gain":                    Weight(0.0, 4.5),
    "first-loss":                    Weight(0.0, 4.5),
    "only-gain":                     Weight(0.0, 4.0),
    "only-loss":                     Weight(0.0, 4.0),
    "share-gb":                      Weight(0.0, 3.0),
    "change-gb":                     Weight(0.0, 4.0),
    "swing-gb":                      Weight(0.0, 3.5),
    "share-uk":                      Weight(0.0, 4.5),
    "change-uk":                     Weight(0.0, 4.5),
    "votes-uk":                      Weight(0.0, 2.5),
    "valid-votes-uk":                Weight(0.0, 1.5),
    "seat-share":                    Weight(0.0, 3.0),
    "seats-votes-gap":               Weight(0.0, 5.0),
    "electorate-uk":                 Weight(0.0, 1.5),
    "turnout-uk":                    Weight(0.0, 4.5),
    "area-turnout":                  Weight(0.0, 2.0),
    "national-turnout-since":        Weight(0.0, 0.0, 0.0, 0.0, 6.0),
    "lowest-turnout-known":          Weight(0.0, 0.0, 0.0, 0.0, 8.0),
    "candidates-uk":                 Weight(0.0, 2.0),
    "lost-deposits-uk":              Weight(0.0, 3.5),
    "party-lost-deposits":           Weight(0.0, 2.0),
    "members-beaten":                Weight(0.0, 0.0, 6.0),
    "party-members-beaten":          Weight(0.0, 0.0, 4.0),
    "fallen":                        Weight(0.0, 0.0, 5.0),
    "closest":                       Weight(0.0, 0.0, 0.0, 5.0),
    "projection-moved":              Weight(0.0, 5.0),
    "national-correction":           Weight(0.0, 9.0),
}  # fmt: skip
"""A kind that is not here has the weight of none: half of its surprise."""

NONE = Weight()


def weight_of(kind: str) -> Weight:
    """What a kind is worth."""
    return WEIGHTS.get(kind, NONE)


PLACES = (1.0, 0.8, 0.5)
"""How much of its news a fact about the first, the second, the third keeps."""
LOWER = 0.25
"""The same for those below."""
