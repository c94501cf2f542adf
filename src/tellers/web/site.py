"""The site of one desk: every address, the page that stands there, and what a change touches.

A page is made when somebody first asks for it and kept until a declaration makes it untrue, so
that a thousand readers cost one rendering, and a night that nobody watches costs none.
"""

import json
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from hashlib import sha256
from importlib.resources import files
from pathlib import PurePosixPath

from tellers.check.verdict import Reader
from tellers.count.canonical import birth_hash, chained, write_entry
from tellers.count.ledger import Entry, LedgerKind
from tellers.desk import Desk, Update
from tellers.errors import StoryError
from tellers.facts.ranking.narrowest import Narrowest
from tellers.publish import pages, wire
from tellers.publish.edition import Change, Edition, Outlook, Told
from tellers.publish.parts.errata import errata_csv
from tellers.publish.projected.ahead import ahead
from tellers.publish.projected.file import projection_json
from tellers.publish.projected.page import projection_page
from tellers.record.audit.finding import Finding
from tellers.record.audit.whole import audit
from tellers.record.contests import Contest, Return
from tellers.record.record import Record
from tellers.story.plan import narrowest_of, write
from tellers.web.live import HTML, Hub, Page, PageStore

JSON = "application/json; charset=utf-8"
CSV = "text/csv; charset=utf-8"
TEXT = "text/plain; charset=utf-8"

PROJECTED = ("/", "/projection", "/projection.json", "/version.json")
"""The addresses that tell of the projection, or of where the stream of events stands."""

Made = tuple[str | bytes, str]
"""What stands at an address, and of which type it is."""


class Site:
    """Every page of a desk, made once a change. `pace` and `is_paused` tell how a replay runs."""

    def __init__(self, desk: Desk) -> None:
        """Open the site on what the desk's ledger holds."""
        self.desk = desk
        self.store = PageStore(is_listed=not desk.ledger.birth.kind.band)
        self.pace = ""
        self.is_paused = False
        self.change: Change | None = None
        self.outlook: Outlook | None = None
        self.followers: list[Callable[[], None]] = []
        self._outlook_mark = ""
        self._hash = birth_hash(desk.ledger.birth)
        for entry in _entries(desk):
            self._chain(entry)
        self.hub = Hub(self.mark)
        self._edition: Edition | None = None
        self._moving: set[str] = set()
        self._fragments: Mapping[str, str] = {}
        self._narrowest: dict[str, Narrowest | None] = {}
        self._merged: Record | None = None

    # What follows from the ledger -----------------------------------------------------------------

    @property
    def mark(self) -> str:
        """Where the stream of events stands: the ledger's hash, its last line, the projection."""
        return f"{self._hash[:8]}-{self.desk.state.seq}{self._outlook_mark}"

    def _chain(self, entry: Entry) -> None:
        self._hash = chained(self._hash, write_entry(entry))

    @property
    def edition(self) -> Edition:
        """Everything that the pages of this moment are made from."""
        if self._edition is None:
            self._edition = self.desk.edition()
        return replace(
            self._edition,
            mark=self.mark,
            pace=self.pace,
            is_paused=self.is_paused,
            stories=self.desk.stories,
            outlook=self.outlook,
        )

    @property
    def record(self) -> Record:
        """The record, with the results of the night that have been declared and no others."""
        if self._merged is None:
            self._merged = self._overlaid(self.desk.record)
        return self._merged

    def _overlaid(self, record: Record) -> Record:
        return replace(record, returns={**record.returns, **self.desk.state.results})

    @cached_property
    def reader(self) -> Reader:
        """Who reads what readers paste, and pages that are not of the night.

        Where a past night is played again, the whole record is open to both: only the night itself
        must not tell what it has not declared.
        """
        is_past = self.desk.ledger.birth.kind is LedgerKind.REPLAY
        return Reader(self.desk.whole if is_past else self.desk.record)

    @property
    def results(self) -> Mapping[str, Return] | None:
        """The results that readers' articles are held against; None where the record tells all."""
        is_past = self.desk.ledger.birth.kind is LedgerKind.REPLAY
        return None if is_past else self.desk.state.results

    @property
    def open_record(self) -> Record:
        """The record that readers' articles are held against: what their answers must cite too."""
        is_past = self.desk.ledger.birth.kind is LedgerKind.REPLAY
        return self.desk.whole if is_past else self.record

    def _record_of(self, contest: Contest) -> Record:
        """The record that a contest is told from: elections after the night know how it ended."""
        is_later = contest.polled_on > self.edition.election.polled_on
        return self._overlaid(self.desk.whole) if is_later else self.record

    def changed(self, updates: Sequence[Update]) -> None:
        """Forget what is not true any more, and tell everybody who follows what is."""
        if not updates:
            return
        for update in updates:
            self._chain(update.entry)
        self._edition = self._merged = None
        touched = {contest for update in updates for contest in update.contests}
        self.store.drop([*self._moving, *(path for one in touched for path in _paths(one))])
        self._moving.clear()
        self.hub.publish(self._event(touched), self.mark)
        for follow in self.followers:
            follow()

    def projected(self, outlook: Outlook) -> None:
        """Show what is projected now. A mark names what a page tells, so it names this too."""
        self.outlook = outlook
        self.store.drop(PROJECTED)
        told = json.dumps(projection_json(self.edition)) + repr(ahead(self.edition))
        mark = f".{sha256(told.encode()).hexdigest()[:8]}"
        if mark != self._outlook_mark:
            self._outlook_mark = mark
            self.hub.publish(self._event(set()), self.mark)

    def _event(self, touched: set[str]) -> str:
        """What a page of the night is told: the parts that differ from those told last."""
        edition = self.edition
        told = pages.night_fragments(edition)
        fresh = {name: html for name, html in told.items() if self._fragments.get(name) != html}
        self._fragments = told
        title = f"{edition.word}: " if edition.word else ""
        message = {
            "seq": self.mark,
            "title": f"{title}{pages.night_title(edition)} | Tellers",
            "fragments": fresh,
            "hexes": pages.hex_updates(edition, sorted(touched)),
        }
        return json.dumps(message, ensure_ascii=False, separators=(",", ":"))

    def paced(self, pace: str, *, is_paused: bool) -> None:
        """Say on the night's page how the replay runs now."""
        if (pace, is_paused) == (self.pace, self.is_paused):
            return
        self.pace, self.is_paused = pace, is_paused
        self.store.drop(["/"])
        told = {"pace": pace, "pause": "Go on" if is_paused else "Pause"}
        self.hub.greet(json.dumps({"fragments": told}))

    # The addresses --------------------------------------------------------------------------------

    def find(self, path: str) -> Page | None:
        """The page at an address, made now if it has to be; None where none is."""
        held = self.store.find(path)
        if held is not None:
            return held
        made = self._fixed(path) or self._static(path)
        if made is None:
            made = self._of_now(path)
            if made is None:
                return None
            self._moving.add(path)
        with self.desk.stage("pages"):
            return self.store.put(path, *made)

    def _fixed(self, path: str) -> Made | None:
        """What no declaration changes."""
        if path == "/robots.txt":
            closed = "Disallow: /" if self.edition.word else "Disallow: /check"
            return f"User-agent: *\n{closed}\n", TEXT
        if path == "/favicon.ico":  # what a browser asks for beside JSON, which names no icon
            return self._static("/static/favicon.svg")
        return None

    @cached_property
    def _errata(self) -> tuple[Finding, ...]:
        """The audit of the desk's record, which no declaration changes."""
        return audit(self.desk.record)

    def _static(self, path: str) -> Made | None:
        name = PurePosixPath(path)
        if path != f"/static/{name.name}":
            return None  # another spelling of the same file would be kept beside it
        file = files("tellers.publish") / "static" / name.name
        if not file.is_file():
            return None
        kind = mimetypes.guess_type(name.name)[0] or "application/octet-stream"
        return file.read_bytes(), f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def _of_now(self, path: str) -> Made | None:
        """What stands at an address at this moment of the count."""
        make = self._addresses.get(path)
        if make is not None:
            return make()
        first, _, rest = path.removeprefix("/").partition("/")
        if first == "places" and rest:
            html = pages.place_page(self.record, rest, self.edition)
            return None if html is None else (html, HTML)
        return self._contest(rest) if first == "contest" else None

    @property
    def _addresses(self) -> Mapping[str, Callable[[], Made]]:
        edition = self.edition
        return {
            "/": lambda: (pages.night_page(edition), HTML),
            "/declarations": lambda: (pages.declarations_page(edition), HTML),
            "/projection": lambda: (projection_page(edition), HTML),
            "/projection.json": lambda: (_json(projection_json(edition)), JSON),
            "/places/": lambda: (pages.places_page(self.record, edition), HTML),
            "/check": lambda: (pages.check_page(self.record, edition=edition), HTML),
            "/change": lambda: (pages.change_page(edition, self.change), HTML),
            "/corrections": lambda: (pages.corrections_page(edition), HTML),
            "/errata": lambda: (pages.errata_page(self.desk.record, self._errata, edition), HTML),
            "/errata.csv": lambda: (errata_csv(self.desk.record, self._errata), CSV),
            "/method": lambda: (pages.method_page(self.record, edition), HTML),
            "/count.csv": lambda: (wire.count_csv(edition), CSV),
            "/parties.csv": lambda: (wire.parties_csv(edition), CSV),
            "/version.json": lambda: (_json(wire.version_json(edition)), JSON),
            "/healthz": lambda: (_json(self._health()), JSON),
        }

    def _health(self) -> dict[str, object]:
        edition = self.edition
        return {
            "status": "ok",
            "kind": str(edition.kind),
            "election": edition.election.id,
            "seq": edition.state.seq,
            "record": edition.record.version,
        }

    # A contest ------------------------------------------------------------------------------------

    def _contest(self, name: str) -> Made | None:
        identity, kind = _split(name)
        contest = self.desk.record.contests.get(identity)
        if contest is None:
            return None
        record, word = self._record_of(contest), self.edition.word
        result, told = record.returns.get(contest.id), self._told(record, contest)
        if result is None:
            return None if kind else (pages.awaited_page(record, contest, self.edition), HTML)
        if kind == ".csv":
            return wire.contest_csv(record, contest, result, word), CSV
        if kind == ".json":
            return _json(wire.contest_json(record, contest, result, told, word)), JSON
        return pages.contest_page(record, contest, told, self.edition), HTML

    def _told(self, record: Record, contest: Contest) -> Told | None:
        """The story of a contest: the count's, else one written from the record and read back."""
        if contest.election.id == self.desk.tally.election:
            return self.desk.told(contest.id)
        if contest.id not in record.returns:
            return None
        try:
            story = write(record, contest, found=self._narrowest_of(record, contest))
        except StoryError:
            return None  # a bucket hides the winner: its page has the figures and no story
        return self.desk.read_back(contest, story, reader=self.reader)

    def _narrowest_of(self, record: Record, contest: Contest) -> Narrowest | None:
        """The smallest majority of a past election, reckoned once."""
        election = contest.election.id
        if election not in self._narrowest:
            self._narrowest[election] = narrowest_of(record, contest)
        return self._narrowest[election]


def _split(name: str) -> tuple[str, str]:
    for kind in (".csv", ".json"):
        if name.endswith(kind):
            return name.removesuffix(kind), kind
    return name, ""


def _paths(contest: str) -> tuple[str, ...]:
    return tuple(f"/contest/{contest}{kind}" for kind in ("", ".csv", ".json"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def _entries(desk: Desk) -> list[Entry]:
    """Every line that the ledger holds, in order."""
    lines = [entry for current in desk.state.contests.values() for entry in current.entries]
    return sorted(lines, key=lambda entry: entry.seq)
