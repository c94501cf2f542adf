"""Of which contest a verdict's evidence is, and what stands in for evidence where there is none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tellers.check.claims import NO_RESULT, Finding, Verdict
from tellers.check.grammar import around
from tellers.check.measure.query import Query
from tellers.check.reading.marking import Marked
from tellers.check.reading.years import years_in
from tellers.check.scene import Page, Results, Scene
from tellers.check.whole.nation import WHOLE, Nation
from tellers.record.contests import Contest, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.style.dates import write_date
from tellers.style.names import STYLES, style_of


def of_contest(scene: Scene, verdict: Verdict) -> Verdict:
    """A verdict under the contest whose rows it cites: the text's own where it is among them.

    An estimate is of the contest that it is made for. What names its own contest keeps it.
    """
    if verdict.contest != scene.contest.id or not verdict.evidence:
        return verdict
    if not scene.rows.isdisjoint(verdict.evidence):
        return verdict
    cited = next(_cited(scene, frozenset(verdict.evidence)), scene.contest)
    return verdict if cited.id == verdict.contest else replace(verdict, contest=cited.id)


def _cited(scene: Scene, cites: frozenset[Citation]) -> Iterator[Contest]:
    rows = scene.named_rows
    if named := [rows[row] for row in cites if row in rows]:
        yield (scene.contest, *reversed(scene.named))[min(named)]
    for contest in (step.contest for step in scene.line):
        result = scene.results.get(contest.id)
        if result is not None and not cites.isdisjoint(result.cites.values()):
            yield contest
    for contest in reversed(scene.named):
        base = comparable(scene.record, contest).result
        if base is not None and not cites.isdisjoint(base.cites.values()):
            yield contest


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _of_its_time(published: date | None, verdict: Verdict) -> Verdict:
    """A verdict, left open where what bears it out was polled in a year after that of the text."""
    if published is None or verdict.verdict is not Finding.SUPPORTED:
        return verdict
    if all(int(year) <= published.year for year in _YEAR.findall(verdict.reading)):
        return verdict
    return verdict.left_open(f"It is of a later day than the text; {verdict.reading}.")


def in_print(record: Record, verdict: Verdict, published: date | None = None) -> Verdict:
    """A verdict that names parties as they are printed, on a text of the day when it appeared."""
    verdict = _of_its_time(published, verdict)
    right = verdict.correct_value
    right = style_of(record.parties, right).name if right in STYLES else right
    reading = named_in_print(record, verdict.reading)
    why = verdict.why
    if ": " in why:  # a sum
        why = _COUNTED.sub(lambda found: _named(record, found), why)
    if (reading, right, why) == (verdict.reading, verdict.correct_value, verdict.why):
        return verdict
    return replace(verdict, reading=reading, correct_value=right, why=why)


def named_in_print(record: Record, reading: str) -> str:
    """A reading in which the keys of parties are their names."""
    return _KEY.sub(lambda found: _named(record, found), reading)


def _named(record: Record, found: re.Match[str]) -> str:
    key = found["key"]
    if key not in STYLES and key not in record.parties:
        return found[0]
    return f"{found['before']}{style_of(record.parties, key).name}"


_KEY = re.compile(
    r"(?P<before>\b(?:of|from|to|over|that|against) |^(?=[a-z0-9-]+ (?:over|ahead of|and) ))"
    r"(?P<key>[a-z][a-z0-9-]*)\b"
)
"""What may be a party's key in a reading: after the word that goes before it, or at its head."""
_COUNTED = re.compile(r"(?P<before>^|; )(?P<key>[a-z][a-z0-9-]*)(?=: \d)")
"""The same where a sum says how many seats each has."""


def of_nation(nation: Nation | None, verdict: Verdict) -> Verdict:
    """A verdict on the whole: a ranking is of the contest it cites, a count is of no contest."""
    is_ranking = nation is not None and verdict.claim.kind == "ranking"
    cited = nation.cited(verdict.evidence) if nation and is_ranking else ""
    return verdict if cited == verdict.contest else replace(verdict, contest=cited)


def why_not(q: Query) -> str:
    """Why a figure that names a date is held against nothing."""
    mark = q.years[0]
    when = q.marked.text[mark.start : mark.end]
    if q.is_national:
        return f"The record holds no general election of {when}."
    if q.page.scene is not None and q.page.scene.in_year(mark.dated.on.year):
        return f"Nothing that the record holds of {when} answers to these words."
    return f"{NO_RESULT} of {when} to hold it against."


def not_yet(nation: Nation | None, marked: Marked, verdict: Verdict) -> Verdict:
    """A verdict on the whole while it is being counted: what is not so yet may still come true."""
    if verdict.verdict is not Finding.CONTRADICTED or nation is None:
        return verdict
    if not nation.names_every_winner:
        name = nation.election.name
        why = f"The record does not name every winner of {name}; it has {verdict.reading}: "
        return verdict.left_open(f"{why}{verdict.why}.")
    if not nation.is_of_text and _is_of_before(nation, verdict.reading):
        why = f"The sentence may speak of {nation.election.name} itself or of the election before."
        return verdict.left_open(why)
    if nation.is_final:
        return verdict
    if marked.find(around.WHILE_COUNTING):
        return verdict
    told = f"{len(nation.declared)} of {nation.total} declared"
    why = f"The record cannot say yet: {told}, {verdict.reading}: {verdict.why}."
    return verdict.left_open(why)


def _is_of_before(nation: Nation, reading: str) -> bool:
    """Whether a reading is of the election before the one that the sentence names."""
    return nation.previous is not None and f", {nation.previous.name}," in reading


@dataclass(frozen=True, slots=True)
class Overlaid(Results):
    """Results declared so far over those of the record, neither of them copied."""

    declared: Results
    known: Results

    def __getitem__(self, contest: str) -> Return:
        found = self.declared.get(contest)
        return self.known[contest] if found is None else found

    def __contains__(self, contest: object) -> bool:
        return contest in self.declared or contest in self.known

    def __iter__(self) -> Iterator[str]:
        yield from self.declared
        yield from (contest for contest in self.known if contest not in self.declared)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def while_counting(record: Record, declared: Results) -> Record:
    """The record without what an election that is being counted has not declared.

    Its estimates and its members' spells of after that day are left out too: they would tell it.
    """
    under_way = {result.contest.election.id for result in declared.values()}
    for election in sorted(under_way):
        fought = (contest.id for contest in record.contests_of(election))
        if any(contest in record.returns and contest not in declared for contest in fought):
            record = record.before_count(election)
    return record


NOT_READ = "These words were not understood, so that nothing in them was checked."
NOT_HELD = "The record holds votes, dates and spells; none of this."
NAMED = frozenset("NQTFODYMSC")
"""What a sentence names that the record may know of: figures, dates, seats, candidates."""


def unread(page: Page, marked: Marked) -> str:
    """Why nothing was checked of a sentence, by what it names.

    Of a party over a whole election it is said how much of that election the record holds.
    """
    letters = {mark.letter for mark in marked.marks}
    if not letters & NAMED:
        return NOT_HELD
    years = years_in(marked.sentence.text)
    if letters & {"S", "C"}:
        return _not_polled(page, marked, years) or NOT_READ
    if "P" not in letters:
        return NOT_READ
    named = [e for e in page.record.general_elections() if e.polled_on.year in years]
    for election in named or [one for one in (page.election,) if one is not None]:
        held = len(page.record.contests_of(election.id))
        if election.is_general and held < WHOLE:
            contests = "contest" if held == 1 else "contests"
            day = f"the general election of {election.polled_on.year}"
            return f"The record holds {held} {contests} of {day}, and not the whole of it."
    return NOT_READ


def _not_polled(page: Page, marked: Marked, years: frozenset[int]) -> str:
    """Why a sentence on a seat is held against nothing: the record has no poll of its year or day.

    Of a sentence without a year it is said where the record begins after the text appeared.
    """
    names = {str(m.value): None for m in marked.marks if m.letter == "S"}
    polled = [one.polled_on for name in names for one in page.record.by_name(name)]
    if not polled:
        return ""
    if years and not years & {day.year for day in polled}:
        return f"{NO_RESULT} of {max(years)} to hold it against."
    if not years and page.published and page.published < min(polled):
        return f"{NO_RESULT} of {next(iter(names))} up to {write_date(page.published)}."
    return ""
