"""What no room may call false, and none bear out, by the words around it: asked when all have read.

The doubts of `doubt` are asked of what the rooms before them read; these of what any room did.
"""

from collections.abc import Sequence

from tellers.check.at_last.asked import YEAR, Asked
from tellers.check.at_last.borne import not_borne_out
from tellers.check.at_last.untrue import not_false
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import compiled
from tellers.check.reading.areas import areas_in, is_named
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.record.contests import Contest

WHY = {Finding.CONTRADICTED: not_false, Finding.SUPPORTED: not_borne_out}


def at_last(
    page: Page, marked: Marked, told: Sequence[Verdict], titled: Sequence[str] = ()
) -> list[Verdict]:
    """The verdicts of a sentence, with what may be of something else left open."""
    return [_left_open(Asked(page, marked, one, told, titled)) for one in told]


def _left_open(asked: Asked) -> Verdict:
    one = asked.one
    if one.verdict not in WHY:
        return one
    why = next(WHY[one.verdict](asked), "") or _of_another_year(asked)
    return one.left_open(f"The record cannot say: {why}; {one.why}.") if why else one


MOVED = frozenset({"net", "moved", "gains", "losses", "gains_from"})
IN_A_YEAR = (
    compiled(r"^ (?:in|at [^,]{0,30}(?:in|of)) [YD]\d+ "),
    compiled(r"^ (?:(?!as|than|since)[a-z]+ |A\d+ ){0,6}(?:in|at) (?:the )?[YD]\d+(?= )"),
)
"""Where a sentence begins with a year, or one stands right behind what moved."""


def _of_another_year(asked: Asked) -> str:
    """Why seats that moved are open: they were counted at another election than is named."""
    if asked.kind not in MOVED or asked.one.contest:
        return ""
    counted = YEAR.findall(asked.one.reading)
    if len(asked.years) != 1 or not counted or not asked.years.isdisjoint(counted):
        return ""
    is_told = IN_A_YEAR[0].match(asked.left) or IN_A_YEAR[1].match(asked.right)
    return "it is of the year that is named" if is_told else ""


def titled_by(title: str, contest: Contest | None) -> tuple[str, ...]:
    """The nations and regions of a title that does not name the seat which its text was put to.

    Where it names none, the whole of the country, which is called "".
    """
    return () if contest is None or is_named(contest, title) else tuple(areas_in(title)) or ("",)
