"""A text of the eve of an election, and a year that the sentence before told of.

"Last time the Conservatives won 365 seats", in a paper of the day before the poll of 2024, is of
2019: the record's last election is the text's "last time", and not its own. "Labour won six seats
in the South West in 2019. The Liberal Democrats had one" goes on with 2019, though no word says so.
"""

import re
from datetime import date, timedelta

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.years import years_in
from tellers.record.record import Record

CAMPAIGN = timedelta(days=60)
"""How long before a general election a text may look forward to it."""
LAST_TIME = re.compile(
    r"\b(?:last time|(?:at|in|since) the (?:last|previous) (?:general )?election|"
    r"(?:years|months) (?:ago|before|earlier)|"
    r"when .{0,30}\b(?:last|previously) (?:voted|polled))\b",
    re.I,
)
HAD = re.compile(
    r"\bhad (?:just |only )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""What a party had, told without what it won: it goes on with a day that was told of."""
OF_SEATS = frozenset({"seats", "national", "house", "net", "gains", "losses"})


def on_the_eve(record: Record, verdict: Verdict, published: date | None) -> Verdict:
    """A verdict, left open where "last time" may be the election that the record holds last."""
    if verdict.verdict is not Finding.CONTRADICTED or published is None:
        return verdict
    days = (one.polled_on - published for one in record.general_elections())
    is_eve = any(timedelta() < day <= CAMPAIGN for day in days)
    if not is_eve or not LAST_TIME.search(verdict.claim.sentence.text):
        return verdict
    why = "The text is of the eve of an election: what was last time may be the one before it"
    return verdict.left_open(f"{why}; {verdict.why}.")


def of_the_year_before(text: str, verdict: Verdict) -> Verdict:
    """A count of seats, left open where it may go on with the year that was told of just before."""
    if verdict.verdict is not Finding.CONTRADICTED or verdict.claim.kind not in OF_SEATS:
        return verdict
    said = verdict.claim.sentence
    if verdict.contest or years_in(said.text) or not HAD.search(said.text):
        return verdict
    before = re.split(r"(?<=[.!?])\s", text[: said.start].rstrip())[-1]
    told = years_in(before)
    if not told or any(str(year) in verdict.reading for year in told):
        return verdict
    return verdict.left_open(
        f"It may be of the year that the sentence before names; {verdict.why}."
    )
