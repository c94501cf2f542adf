"""What a line of a sheet calls its figure, of the kinds that need other words than a working does.

A sheet has a line a fact and no room to explain: its words are those of a newspaper.
"""

from collections.abc import Mapping

SHORT: Mapping[str, str] = {
    "outcome": "Outcome",
    "outcome-last-contest": "Outcome against the last contest",
    "outcome-at-dissolution": "Outcome against the member at dissolution",
    "previous-winner": "Won last time by",
    "previous-majority": "Majority last time",
    "previous-share": "Share of {who} last time",
    "previous-turnout": "Turnout last time",
    "stood-again": "Had won the seat for {party}, and stood again for {other}",
    "predecessor": "Last winner here before",
    "restored-after": "Years before {who} won the seat back",
    "run-ended": "Won by {who} every time until now, since",
    "run-length": "Contests won in a row by {who}, until now",
    "won-since": "Won by {who} every time since",
    "wins-in-a-row": "Contests won in a row by {who}",
    "longest-run": "Longest run here on record, {other}, of {who}",
    "bellwether": "General elections in a row with the largest party",
    "bellwether-broken": "General elections in a row with the largest party, until now",
    "majority-change": "Change of majority, in votes",
    "votes-change": "Change of the votes of {who}",
    "majority-slashed": "Majority cut by half or more",
    "majority-grew": "Majority up while {party} fell elsewhere",
    "landslide": "Landslide majority",
    "very-close": "Very close majority",
    "marginal": "Marginal majority",
    "rare-absolute-majority": "More than half of the votes, as few winners had",
    "lost-deposit-major": "Deposit lost by {who}",
    "many-rejected": "Many rejected papers",
    "three-way": "First and third apart by",
    "tight-three-way": "First and third apart by only",
    "crowded-ballot": "Candidates on a crowded ballot",
    "turnout-change": "Change of turnout",
    "under-half-voted": "Under half voted",
    "no-swing": "No swing is quoted",
    "won-without-base": "Won without having stood last time",
    "stood-aside": "Not standing this time, {who}; share last time",
    "from-third": "Place of {who} last time",
    "new-runner-up": "New in second place",
    "notional-differs": "Majority actually won here",
    "notionally-held-by-another": "Actually won here by",
    "swing-against-region": "Swing to {who}, unlike the region’s",
    "only-gain": "Only gain of {who}",
    "only-loss": "Only loss of {who}",
    "swing-gb": "Swing in Great Britain",
    "smallest-majority": "Smallest majority",
    "majority-rank": "Smallest majority",
    "largest-majority": "Largest majority",
    "safest": "Largest majority as a part of the votes",
    "lowest-winning-share": "Lowest winning share",
    "highest-winning-share": "Highest winning share",
    "lowest-turnout": "Lowest turnout",
    "highest-turnout": "Highest turnout",
    "largest-overturned": "Largest majority overturned",
    "largest-swing": "Largest swing to {who}",
    "largest-fall": "Largest fall of {who}",
    "largest-rise": "Largest rise of {who}",
}
"""What a figure is where a line is short, of the kinds that have a longer name elsewhere."""

APART = frozenset({"three-way", "tight-three-way", "swing", "swing-gb", "swing-against-region"})
"""Kinds of points that are a distance, or say which way they go, and need no sign."""
SIGNED = frozenset(
    {"majority-change", "votes-change", "net", "net-with-speaker", "area-net", "projection-moved"}
)
"""Kinds of whole numbers that go up or down."""
WAYS: Mapping[str, str] = {"only-gain": "from", "only-loss": "to"}
"""Kinds that name a party, and what stands before its name."""
PARTS: Mapping[str, str] = {
    **dict.fromkeys(
        ("landslide", "very-close", "marginal", "majority-slashed", "majority-grew",
         "lost-deposit-major"),
        "of the valid votes",
    ),
    "many-rejected": "of all papers",
    "under-half-voted": "of the electors",
}  # fmt: skip
"""Kinds whose share needs to be said of what."""
OF_THEN = frozenset(
    {"previous-winner", "previous-majority", "previous-share", "previous-turnout", "from-third",
     "won-without-base", "stood-aside", "stood-again", "notional-differs",
     "notionally-held-by-another"}
)  # fmt: skip
"""Kinds that tell of the base itself: "in 2019", not "on the 2019 result"."""
IMPLIED: Mapping[str, str] = {
    "marginal": "very-close",
    "three-way": "tight-three-way",
    "low-winning-share": "very-low-winning-share",
    "defender-third": "defender-fourth",
    "turnout-change": "turnout-steep-fall",
}
"""Kinds that say no more than another that holds as well: a sheet tells the stronger."""
SCOPES: Mapping[str, str] = {
    "general elections": "at general elections",
    "general elections and this by-election": "at general elections and this by-election",
    "general elections and the by-elections known":
        "at general elections and the by-elections known",
    "every contest": "by-elections included",
    "redrawn": "boundaries redrawn",
    "by name": "matched by name",
}  # fmt: skip
"""The words of a scope as a line has them; the rest stand as they are."""
