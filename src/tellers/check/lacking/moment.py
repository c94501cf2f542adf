"""A text of a moment of the count: what is told of the country then is not held against its end.

"With 640 of 650 seats declared the Conservatives had 358", read by a record in which all are: at
that moment nobody had more seats than in the end, nor fewer than the undeclared ones leave. Whoever
has the results of that moment gives them to the check, and this is not asked.
"""

import re
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.whole.nation import Nation
from tellers.style.numbers import find_amounts

PLACES = r"(?:seats|seat|constituencies|constituency|results|result|contests|declarations)"
COUNT = r"(?:\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)"
SO_FAR = re.compile(
    rf"\b(?:[Ww]ith|[Aa]fter|[Oo]nce|[Ww]hen) (?P<declared>{COUNT})"
    rf"(?: (?:out )?of(?: the)? (?P<house>\d{{2,3}}))?(?: {PLACES})?"
    r"(?: (?:have|had|has|were|now|been))* (?:declared|counted|reported|in(?=[,.;:]))"
    rf"|(?<!\bof )(?<!\bof the )\b(?P<left>{COUNT})(?: more)? {PLACES}"
    r"(?: (?:are|were|is|was|have|had|has|still|left|yet))*"
    r" (?:to (?:come|declare|be declared|report)|outstanding)\b"
)
"""How many have declared, or are still to."""
ENDS = re.compile(
    r" (?:declared|counted|reported|in[,.;:]|outstanding|to (?:come|be declared|declare|report))"
)
"""Words that one of these ends with: few texts have any, and to look for them takes less."""
HEAD = 120
"""Letters of a title and a text within which a moment is that of all of it."""
OF_THE_WHOLE = frozenset({
    "votes", "share", "change", "points", "swing", "turnout", "net", "gains", "losses", "lead",
    "overall", "majority", "short", "ranking", "position", "deposits", "deposits_kept", "house",
    "votes_change", "declared", "left", "times", "comparative", "national",
})  # fmt: skip
"""Kinds of which no bound is known before the last contest has declared."""


class Moment(NamedTuple):
    """How many contests of an election had not declared, and the words that say so.

    `is_headed` where the first words of a text say so: all of it is of that moment then, and else
    the one sentence, but for seats, of which a bound is known.
    """

    year: str
    left: int
    is_headed: bool
    words: tuple[str, ...]

    def left_open(self, one: Verdict) -> Verdict:
        """A verdict, left open where what it is of may have been so at that moment."""
        if one.verdict is not Finding.CONTRADICTED or one.contest:
            return one
        told, right = one.claimed_value, one.correct_value
        said, span = one.claim.sentence.text, one.claim.span
        here = [words for words in self.words if words in said]
        is_before = bool(here) and self.year not in one.reading  # "had won 203 with one to come"
        is_in_words = is_before or any(span in words for words in here)
        is_count = one.claim.kind == "seats" and told.isdigit() and right.isdigit()
        may_be = is_count and int(right) - self.left <= int(told) <= int(right)
        is_of_then = self.is_headed or bool(here)
        if is_in_words or may_be or (is_of_then and one.claim.kind in OF_THE_WHOLE):
            return one.left_open(f"It is of a moment of the count; in the end {one.why}.")
        return one


def moment_of(text: str, year: str, house: int) -> Moment | None:
    """The moment of the count that a text tells of, the earliest of several; else none.

    >>> moment_of("With 640 of 650 seats declared Labour had 200.", "2019", 650)
    Moment(year='2019', left=10, is_headed=True, words=('With 640 of 650 seats declared',))
    >>> moment_of("With all 650 seats declared Labour had 202.", "2019", 650)
    """
    if ENDS.search(text) is None:
        return None
    left = {found[0]: many for found in SO_FAR.finditer(text) if (many := _left(found, house)) > 0}
    if not left:
        return None
    is_headed = any(words in text[:HEAD] for words in left)
    return Moment(year, max(left.values()), is_headed, tuple(left))


def _left(found: re.Match[str], house: int) -> int:
    """How many have not declared by the words that say it; none where they name no number."""
    amount = next(find_amounts(found["left"] or found["declared"]), None)
    if amount is None:
        return 0
    is_part = amount.value.denominator > 1  # "after half had declared"
    many = int(amount.value * house if is_part else amount.value)
    return many if found["left"] else int(found["house"] or house) - many


def of_its_moment(text: str, nation: Nation | None, told: list[Verdict]) -> list[Verdict]:
    """What was told of a text, with what may have been so at its moment of the count left open."""
    moment = moment_of(text, str(nation.election.polled_on.year), nation.house) if nation else None
    return [moment.left_open(one) for one in told] if moment else told
