"""Every kind of fact, by chapter. The reference page is made from these declarations.

A test holds them against what the rooms really yield.
"""

from collections.abc import Mapping

from tellers.facts.contest.compared import COMPARED
from tellers.facts.contest.history import THE_LINE
from tellers.facts.contest.papers import THE_PAPERS
from tellers.facts.contest.people import THE_WINNER
from tellers.facts.contest.result import THE_RESULT
from tellers.facts.kind import Chapter, Kind, by_name
from tellers.facts.nation.count import THE_NATION
from tellers.facts.ranking import RECORDS

CHAPTERS: tuple[Chapter, ...] = (
    THE_RESULT, COMPARED, THE_PAPERS, THE_WINNER, THE_LINE, RECORDS, THE_NATION,
)  # fmt: skip
KINDS: Mapping[str, Kind] = by_name(CHAPTERS)
