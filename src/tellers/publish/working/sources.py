"""Sources: everything that a page's workings look things up in, and how a row is named."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tellers.facts.fact import Fact
from tellers.publish.words import capital, day_of, party_name, people_of, who_of
from tellers.publish.working.held import OTHERS, REJECTED, Held, held_for
from tellers.record.contests import ELECTORATE, RETURN, Notional, Return
from tellers.record.figures import lineage, total_votes
from tellers.record.people import Citation
from tellers.record.record import Record
from tellers.style.numbers import write_votes


@dataclass(frozen=True)
class Sources:
    """Everything a page's workings look things up in.

    `results` are the contests and estimates whose rows the figures rest on, the page's own first.
    `csv` is where its figures stand as a file, `word` the word of its band. `rows` are further
    rows, with whose they are and what they hold.
    """

    record: Record
    results: tuple[Return | Notional, ...]
    title: str
    csv: str = ""
    word: str = ""
    rows: Mapping[Citation, tuple[str, str]] = field(default_factory=dict)
    _lines: dict[tuple[str, ...], str] = field(default_factory=dict)

    def line(self, cites: Iterable[Citation]) -> str:
        """Publisher and date of reading of every source of some rows."""
        keys = tuple(dict.fromkeys(cite.source for cite in cites))
        if keys not in self._lines:
            self._lines[keys] = sources_line(self.record, keys)
        return self._lines[keys]

    @cached_property
    def candidates(self) -> dict[str, str]:
        """Everybody's printed name by candidacy id."""
        return {
            candidacy.id: who_of(self.record, candidacy)
            for result in reversed(self.results)
            if not isinstance(result, Notional)
            for candidacy in result.contest.candidacies
        }

    @cached_property
    def values(self) -> dict[Citation, tuple[Held, ...]]:
        """What stands in each row that a figure may rest on.

        One line of the Library's holds every group of a contest, so a row's place is no key of one
        value.
        """
        found: dict[Citation, tuple[Held, ...]] = {
            cite: (Held("", "", *row),) for cite, row in self.rows.items()
        }
        given = frozenset(found)
        for result in self.results:
            for cite, held in self._held(result):
                if cite not in given:
                    found[cite] = (*found.get(cite, ()), held)
        return found

    def _held(self, result: Return | Notional) -> Iterator[tuple[Citation, Held]]:
        """Every value of a result with the row in which it stands."""
        for key, cite in result.cites.items():
            if key not in (RETURN, ELECTORATE):
                count = _count(result, result.votes[key])
                yield cite, Held(key, _line(result, key), self._whose(result, key), count)
        own = result.cites.get(RETURN)
        if own is not None and not isinstance(result, Notional):
            for what, name, value in (
                (OTHERS, "Others", result.others or None),
                (REJECTED, "Rejected papers", result.rejected),
            ):
                if value is not None:
                    yield own, Held(what, "", f"{name}, {_when(result)}", write_votes(value))
        row = result.cites.get(ELECTORATE) or own
        if result.electorate is not None and row is not None:
            whose = f"Electorate, {_when(result)}"
            yield row, Held(ELECTORATE, "", whose, write_votes(result.electorate))

    def held(self, fact: Fact, cite: Citation) -> tuple[Held, ...]:
        """What of a row a figure rests on."""
        return held_for(fact, self.values.get(cite, ()), self._lines_of(fact))

    def _lines_of(self, fact: Fact) -> frozenset[str]:
        """The labels of whom a fact is about, each by its line."""
        named = [fact.subject.candidacy, fact.subject.party]
        named += [fact.other] if fact.subject.party else []
        named += [term.what.removeprefix("change ") for term in fact.terms]
        return frozenset(self._labels.get(one, lineage(one)) for one in named if one)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {
            candidacy.id: lineage(candidacy.label.key)
            for result in reversed(self.results)
            if not isinstance(result, Notional)
            for candidacy in result.contest.candidacies
        }

    def _whose(self, result: Return | Notional, key: str) -> str:
        if isinstance(result, Notional):
            return f"{party_name(self.record, key)}, notional {result.election.name}"
        candidacy = result.contest.candidacy(key)
        name = (
            candidacy.name.last if candidacy.name else party_name(self.record, candidacy.label.key)
        )
        return name if result is self.results[0] else f"{name}, {_when(result)}"

    def whose(self, fact: Fact) -> str:
        """Whom a fact is about, as the head of its box names it."""
        if fact.subject.candidacy:
            return self.candidates.get(fact.subject.candidacy, "").split(",")[0]
        return people_of(self.record, fact.subject.party) if fact.subject.party else ""


def _line(result: Return | Notional, key: str) -> str:
    label = key if isinstance(result, Notional) else result.contest.candidacy(key).label.key
    return lineage(label)


def _count(result: Return | Notional, votes: int) -> str:
    """Votes as their row's box prints them; where nobody voted, that nobody had to."""
    return write_votes(votes) if total_votes(result) else "unopposed"


def _when(result: Return | Notional) -> str:
    if isinstance(result, Notional):
        return f"notional {result.election.name}"
    return result.contest.election.name


def publisher_of(record: Record, cite: Citation) -> str:
    """Who published the source of a row."""
    source = record.sources.get(cite.source)
    return source.publisher if source else cite.source


def sources_line(record: Record, keys: Iterable[str]) -> str:
    """Publisher and date of reading of some sources."""
    said: dict[str, None] = {}
    for key in keys:
        known = record.sources.get(key)
        if known is None:
            said[key] = None
        else:
            read = day_of(known.retrieved) if known.retrieved else ""
            said[f"{known.publisher}, {read}" if read else known.publisher] = None
    return f"{'Source' if len(said) == 1 else 'Sources'}: {'; '.join(said)}."


def place_of(record: Record, cite: Citation) -> str:
    """Where a row stands: the last parts of its file's name, and its line."""
    if "://" in cite.locator:
        source = record.sources.get(cite.source)
        return capital(day_of(source.retrieved)) if source and source.retrieved else "a stored page"
    parts = (file_of(record, cite.source), cite.locator)  # what was typed in is in no file
    return ", ".join(part for part in parts if part)


def file_of(record: Record, source: str) -> str:
    """A file's name in short: its last three parts are enough to find it."""
    known = record.sources.get(source)
    return "/".join((known.file if known else source).split("/")[-3:])
