"""The words in which a party's seats are counted, by what part of a sentence they are."""

from collections.abc import Mapping

from tellers.check.composed.pieces import Lexicon
from tellers.check.grammar.words import compiled

NOUN = (
    "seats", "seat", "mps", "mp", "members", "member", "members of parliament", "constituencies", "constituency",
    "westminster seats", "westminster mps", "commons seats", "representatives", "winners", "victors", "victories", "wins",
    "candidates sent to the commons", "candidates elected", "candidates returned", "candidates sent to westminster", "candidates who won",
    "candidates who were elected", "successful candidates", "candidates now heading for westminster", "members of the new parliament", "faces", "men and women",
)  # fmt: skip
HAVE = (
    "has", "have", "had", "will have", "won", "wins", "win", "took", "takes", "take", "taking", "winning", "holds", "hold", "secured", "claimed", "captured", "returned", "returns",
    "ended on", "ended with", "ended up with", "ended up on", "ends on", "ends with", "finished on", "finished with", "finishes on", "finishes with", "closed on",
    "wound up with", "wound up on", "came out with", "came away with", "emerged with", "emerges with", "is left with", "are left with", "was left with", "were left with",
    "is down to", "are down to", "was down to", "were down to", "is reduced to", "was reduced to", "are reduced to", "were reduced to", "slumped to", "shrank to", "fell to", "crashed to", "is up to", "are up to",
    "rose to", "climbed to", "grew to", "stands on", "stand on", "stands at", "sits on", "was on", "is on", "are on", "were on", "will be represented by", "is represented by",
    "survive", "survived", "remain", "were elected", "was elected", "are elected", "were returned", "got in", "made it", "were sent to westminster", "were sent to the commons", "go to westminster", "goes to westminster", "will sit",
    "make up", "makes up", "numbers", "number", "gets", "got", "get", "tallied", "totalled", "mustered", "managed", "bagged", "netted", "amassed", "racked up", "accounted for", "polled just", "now boasts", "boasts", "boast", "can call on", "can count on",
    "there are now", "there are", "there were", "there will be", "sends", "sent", "send", "elected", "elects", "returning", "with", "to show for",
)  # fmt: skip
HOUSE = (
    "in a house of N", "in the house of N", "of the house 's N", "out of N", "of the N", "of N", "of its N", "in a commons of N", "in a chamber of N", "in a parliament of N", "from a house of N", "of the house 's N seats",
    "of the N seats", "of the N on offer", "of the N available", "of N available",
)  # fmt: skip
NATIONALLY = (
    "nationally", "nationwide", "across the country", "across the uk", "across the united kingdom", "in the commons", "in the new commons", "in the house of commons", "in the new house of commons",
    "in the house", "in parliament", "in the new parliament", "at westminster", "in westminster", "across britain", "overall", "in the uk", "in all", "in total", "all told", "altogether", "in the united kingdom",
)  # fmt: skip
AREA = (
    "in A",
    "across A",
    "throughout A",
    "from A",
    "A",
    "in A 's",
    "A 's",
    "of A",
    "of A 's",
    "across the whole of A",
    "in the whole of A",
)
PLAIN = (
    "the", "a", "an", ",", "just", "only", "a mere", "now", "also", "still", "again", "then", "even", "and", "but", "overnight", "on the night", "in the end", "by the end of the night",
    "this time", "so far", "however", "meanwhile", "though", "by contrast", "for their part", "for its part", "as a result", "in the event", "finally", "eventually", "as many as", "no fewer than",
    "his", "her", "their", "its", "party", "the party", "'s", "new", "newly elected", "of them", "among", "is among", "are among", "is one of", "one of", "at", "on", "back", "home", "to", "by",
    "when all was counted", "when the counting was done", "when every vote was counted", "with every seat declared", "with all the votes counted", "with every vote counted", "these", "those", "be", "will be", "will all be", "turned out to be", "is", "are", "was", "were", "been",
)  # fmt: skip
KINDS: Mapping[str, tuple[str, ...]] = {
    "count": ("N", "just N", "only N", "a mere N", "no fewer than N", "as many as N"),
    "one": ("a single", "a lone", "a solitary", "its only", "their only", "its sole"),
    "party": ("P", "the P", "P 's"),
    "noun": NOUN, "house": HOUSE, "nationally": NATIONALLY, "area": AREA, "have": HAVE, "plain": PLAIN,
}  # fmt: skip
KNOWN = Lexicon(KINDS)
"""Every word that a clause on a party's seats may have; one that is none leaves it open."""
NARROWS = compiled(
    r" (?:outside|without|excluding|except|excepting|beyond|under|had|if|from|of|in|A\d+|Y\d+|D\d+)(?= )[^|]* \| "
    r"| \| .* (?:A\d+|Y\d+|D\d+|excluding|except|counting|including|in|there|alone|between|together)(?= )"
)
"""Words before a count, or behind it, that may narrow, or widen, of what it is."""
ON_ITS_OWN = frozenset(
    [
        "ended on",
        "ends on",
        "finished on",
        "finishes on",
        "closed on",
        "wound up on",
        "ended up on",
        "survive",
        "survived",
        "remain",
        "is down to",
        "are down to",
        "was down to",
        "were down to",
        "is reduced to",
        "was reduced to",
        "are reduced to",
        "were reduced to",
        "stands on",
        "stand on",
        "were elected",
        "are elected",
        "were returned",
        "got in",
        "go to westminster",
        "were sent to westminster",
    ]
)
"""Verbs of which a number is one of seats, though no noun says so."""
