"""Hold every claim of a text against the record: supported, contradicted, or not checkable.

`Reader` keeps a record's names; `check_text` is the same for one text. Nothing here reads a file,
a clock or a network.
"""

from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from tellers.check import grammar, history, national, statement
from tellers.check.claims import (
    Finding,
    Mark,
    Marked,
    Sentence,
    Verdict,
    figures_in,
    mark,
    quotations,
    split,
)
from tellers.check.measure import CONTEST, Query, Reading, judge
from tellers.check.national import Nation
from tellers.check.resolve import (
    Gazetteer,
    Page,
    Parties,
    Person,
    Results,
    Scene,
    local_names,
    topic_of,
)
from tellers.check.statement import Said
from tellers.record.contests import Contest
from tellers.record.record import Record

READERS: Mapping[str, Callable[[Said], Iterator[Verdict]]] = {
    **statement.READERS,
    **history.READERS,
    **national.READERS,
}
NATIONAL_READERS = frozenset(national.READERS)


def check_text(
    record: Record,
    text: str,
    *,
    title: str = "",
    published: date | None = None,
    results: Results | None = None,
) -> tuple[Verdict, ...]:
    """What the record says of every claim that it finds in a text, in order.

    `results` are those declared so far, by contest; without them the record's own stand.
    """
    return Reader(record).check_text(text, title=title, published=published, results=results)


class Reader:
    """Reads texts against one record; keeps its names and its counts."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._gazetteer = Gazetteer(record)
        self._nations: dict[str, Nation] = {}

    def check_text(
        self,
        text: str,
        *,
        title: str = "",
        published: date | None = None,
        results: Results | None = None,
    ) -> tuple[Verdict, ...]:
        """What the record says of every claim that it finds in a text, in order."""
        topic = topic_of(self._gazetteer, title, text, published)
        every: Results = (
            self.record.returns
            if results is None
            else ChainMap(dict(results), dict(self.record.returns))
        )
        scene = Scene(self.record, topic.contest, every) if topic.contest else None
        page = Page(self._gazetteer, every, scene, topic.election)
        nation = self._nation(page, results)
        found = tuple(_read(page, nation, text))
        return found if topic.is_sure else tuple(_hedged(verdict) for verdict in found)

    def _nation(self, page: Page, results: Results | None) -> Nation | None:
        if page.election is None:
            return None
        if results is not None:
            return Nation(self.record, page.election, results)
        found = self._nations.get(page.election.id)
        if found is None:
            found = Nation(self.record, page.election, self.record.returns)
            self._nations[page.election.id] = found
        return found


def _hedged(verdict: Verdict) -> Verdict:
    """A verdict on a text that may be about another election than the one it was held against."""
    if verdict.verdict is not Finding.CONTRADICTED:
        return verdict
    why = f"The text does not say which election it is about; of {verdict.contest}: {verdict.why}."
    return replace(verdict, verdict=Finding.UNCHECKABLE, correct_value="", why=why)


def _read(page: Page, nation: Nation | None, text: str) -> Iterator[Verdict]:
    quoted = quotations(text)
    figures = figures_in(text)
    finder = page.gazetteer.finder(local_names(page.record, _contests(page)))
    for sentence in split(text):
        inside = [(a, b) for a, b in quoted if a < sentence.end and sentence.start < b]
        marked = mark(sentence, text, figures, finder)
        here = _on_scene(page, marked)
        found = [v for v in _claims(here, nation, marked) if not _overlaps(v, inside)]
        found = _settled(found)
        yield from found
        yield from _unsaid(sentence, text, inside, found, marked)
        _remember(page, marked)


def _contests(page: Page) -> list[Contest]:
    if page.scene is None:
        return []
    then = [frame.result for frame in page.scene.then]
    return [page.scene.contest, *(r.contest for r in then if hasattr(r, "contest"))]


def _on_scene(page: Page, marked: Marked) -> Page:
    """The page as one sentence sees it: a sentence that names one other seat is about that seat."""
    names = {str(m.value) for m in marked.marks if m.letter == "S"}
    own = page.scene.contest.constituency.name if page.scene else ""
    if len(names) != 1 or own in names or page.election is None:
        return page
    for contest in page.record.by_name(names.pop()):
        if contest.election.id == page.election.id:
            return replace(page, scene=Scene(page.record, contest, page.results), person=None)
    return page


def _remember(page: Page, marked: Marked) -> None:
    for m in marked.marks:
        if isinstance(m.value, Person) and m.value.standings:
            page.person = m.value
            break
    for m in marked.marks:
        if isinstance(m.value, Parties):
            page.party = m.value
            break


# -------------------------------------------------------------------- claims


def _claims(page: Page, nation: Nation | None, marked: Marked) -> Iterator[Verdict]:
    if page.scene is not None:
        yield from _belonging(page, marked)
    bare = _bare(marked)
    words = set(bare.symbols)
    for rule in grammar.STATEMENTS:
        if rule.cues & words or any(cue in bare.skeleton for cue in rule.cues if "-" in cue):
            if page.scene is None and rule.reader not in NATIONAL_READERS:
                continue
            for match in rule.pattern.finditer(bare.skeleton):
                yield from READERS[rule.reader](Said(page, bare, match, nation))
    yield from _figures(page, nation, bare)


def _belonging(page: Page, marked: Marked) -> Iterator[Verdict]:
    for pattern in grammar.BELONGS:
        for match in pattern.finditer(marked.skeleton):
            if grammar.FORMER.search(marked.skeleton[: match.start("party")]):
                continue
            said = Said(page, marked, match, None)
            party = marked.mark(match["party"])
            is_now = bool(match.groupdict().get("now"))
            span = (party.start, party.end)
            yield from statement.belongs(said, said.who("who"), party, span, is_now=is_now)


def _bare(marked: Marked) -> Marked:
    """The sentence without the parties that only say whom somebody stood for, and without offices."""
    for pattern in (grammar.LEADERS, *grammar.BELONGS):
        spans = [m.span("drop") for m in pattern.finditer(marked.skeleton)]
        if spans:
            marked = marked.without(spans)
    return marked


def _figures(page: Page, nation: Nation | None, marked: Marked) -> Iterator[Verdict]:
    for number, m in enumerate(marked.marks):
        if m.letter not in "NQTFO":
            continue
        symbol = f" {m.letter}{number} "
        at = marked.skeleton.find(symbol)
        if at < 0:
            continue
        left, right = marked.skeleton[: at + 1], marked.skeleton[at + len(symbol) - 1 :]
        q = _query(page, marked, m, (left, right))
        if q is not None:
            q.nation = nation if nation and nation.is_whole else None
            yield from _judged(q)


def _query(page: Page, marked: Marked, m: Mark, around: tuple[str, str]) -> Query | None:
    left, right = around
    near = left[-130:]
    for row in grammar.FIGURES:
        if m.letter not in row.letters:
            continue
        before = row.left.search(near)
        after = row.right.match(right) if before else None
        if before is None or after is None:
            continue
        q = Query(page, marked, m, row.measure, left, right)
        named = {**before.groupdict(), **after.groupdict()}
        if named.get("other"):
            q.other = q.who(named["other"])
        return q
    return None


def _judged(q: Query) -> Iterator[Verdict]:
    claim = q.marked.claim(q.mark.start, q.mark.end, q.measure)
    if q.measure in grammar.NOTHING:
        if q.measure == "age":
            yield Verdict(claim, Finding.UNCHECKABLE, why="The record holds no ages.")
        return
    measure = national.NATION.get(q.measure)
    if measure is None:
        is_nation = q.page.scene is None or bool(grammar.NATIONWIDE.search(q.marked.skeleton))
        measure = (national.INSTEAD if is_nation else CONTEST).get(q.measure)
    readings: list[Reading] = list(measure(q)) if measure else []
    if not readings:
        return
    verdict = judge(claim, q, readings)
    yield verdict
    for year in q.years:
        finding = verdict.verdict if verdict.verdict is Finding.SUPPORTED else Finding.UNCHECKABLE
        yield replace(
            verdict,
            claim=q.marked.claim(year.start, year.end, "year"),
            verdict=finding,
            correct_value="",
        )


# ------------------------------------------------------------------- settled


def _overlaps(verdict: Verdict, spans: list[tuple[int, int]]) -> bool:
    return any(a < verdict.claim.end and verdict.claim.start < b for a, b in spans)


def _settled(found: list[Verdict]) -> list[Verdict]:
    """One verdict a span and kind: a support before a contradiction, either before a shrug."""
    best: dict[tuple[int, int, str], Verdict] = {}
    order = list(Finding)
    for verdict in found:
        key = (verdict.claim.start, verdict.claim.end, verdict.claim.kind)
        kept = best.get(key)
        if kept is None or order.index(verdict.verdict) < order.index(kept.verdict):
            best[key] = verdict
    return sorted(best.values(), key=lambda v: (v.claim.start, v.claim.end))


def _unsaid(
    sentence: Sentence,
    text: str,
    quoted: list[tuple[int, int]],
    found: list[Verdict],
    marked: Marked,
) -> Iterator[Verdict]:
    """What no results record holds: quotations, causes, and sentences with no figure or result."""
    for start, end in quoted:
        start, end = max(start, sentence.start), min(end, sentence.end)
        claim = marked.claim(start, end, "quote")
        yield Verdict(claim, Finding.UNCHECKABLE, why="The record holds no quotations.")
    if quoted:
        return
    for kind, pattern, why in grammar.UNHELD:
        match = pattern.search(marked.skeleton)
        if match:
            yield Verdict(
                marked.claim(*marked.span(*match.span()), kind), Finding.UNCHECKABLE, why=why
            )
    if not found and len(marked.symbols) > 3 and text[sentence.end - 1] in ".!?":
        end = sentence.end - 1
        claim = marked.claim(sentence.start, end, "outside_record")
        yield Verdict(
            claim,
            Finding.UNCHECKABLE,
            why="The record holds votes, dates and spells; none of this.",
        )
