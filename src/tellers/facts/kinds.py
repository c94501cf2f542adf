"""Every kind of fact, by chapter. The reference page is made from these declarations.

A test holds them against what the rooms really yield.
"""

from collections.abc import Mapping

from tellers.facts.ahead.thresholds import AHEAD
from tellers.facts.before.compared import COMPARED
from tellers.facts.before.fortunes import FORTUNES
from tellers.facts.before.map import THE_MAP
from tellers.facts.before.outcomes import OUTCOMES
from tellers.facts.kind import Chapter, Kind, by_name
from tellers.facts.nation.count import THE_NATION
from tellers.facts.past.bellwether import THE_TIDE
from tellers.facts.past.firsts import FIRSTS
from tellers.facts.past.here import RECORDS_HERE
from tellers.facts.past.history import THE_LINE
from tellers.facts.people.careers import CAREERS
from tellers.facts.people.independents import INDEPENDENTS
from tellers.facts.people.sitting import SITTING_MEMBERS
from tellers.facts.people.winner import THE_WINNER
from tellers.facts.poll.ballot import THE_BALLOT
from tellers.facts.poll.closeness import CLOSENESS
from tellers.facts.poll.papers import THE_PAPERS
from tellers.facts.poll.result import THE_RESULT
from tellers.facts.ranking.against import AGAINST
from tellers.facts.ranking.narrowest import NARROWEST
from tellers.facts.ranking.records import RECORDS

CHAPTERS: tuple[Chapter, ...] = (
    THE_RESULT, CLOSENESS, COMPARED, OUTCOMES, FORTUNES, THE_PAPERS, THE_BALLOT, THE_WINNER,
    SITTING_MEMBERS, INDEPENDENTS, CAREERS, THE_LINE, FIRSTS, THE_TIDE,
    RECORDS_HERE, THE_MAP, NARROWEST, RECORDS, AGAINST, THE_NATION, AHEAD,
)  # fmt: skip
KINDS: Mapping[str, Kind] = by_name(CHAPTERS)
