"""Somebody's own run of wins, which is not his party's: "ended Peter Bone's run of five wins"."""

from collections.abc import Iterator

from tellers.check.careers.career import Career, Win
from tellers.check.careers.years import career_of
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.scene import Person
from tellers.check.statement.member import person_wins
from tellers.check.statement.said import Answer, Said

OWNER = compiled(
    r" (?P<who>C\d+ '(?:s)?|his|her)"
    r"(?: (?:own|long|remarkable|unbroken|personal|winning|fine|proud|previous))* $"
)
"""Whose run it is, right before the word for it."""


def owner_of(said: Said) -> Person | None:
    """Who is told to have had a run, if it is somebody and not a party."""
    found = OWNER.search(said.before)
    who = said.page_who(found["who"].split()[0]) if found else None
    return who if isinstance(who, Person) else None


def wins_of(said: Said, who: Person) -> Iterator[Answer]:
    """How many wins somebody's run had: more than he ever had here is false."""
    amount = said.marked.mark(said.match["n"]).amount
    told = list(person_wins(said, who, amount))
    career, here = career_of(said.page, who), said.scene.contest.constituency.name
    wins = career.at(here) if career is not None else ()
    if career is None or any(holds for holds, *_ in told) or amount.value <= len(wins):
        yield from told
    elif wins and (career.is_whole or _is_begun(said, career, wins[0])):
        why = f"won in {', '.join(str(win.day.year) for win in wins)}"
        cites = tuple(cite for win in wins[:4] for cite in win.cites)
        yield False, Reading(f"elections won by {who.name}", None, why, cites), str(len(wins))


def _is_begun(said: Said, career: Career, first: Win) -> bool:
    """Whether somebody is known not to have won here at the poll before his first win."""
    here = said.scene.contest.constituency.name
    before = [one.polled_on.year for one in said.scene.named if one.polled_on < first.day]
    return bool(before) and career.won_in(max(before), here) is False
