"""The raw rows, read by a second reader that shares no code with Tellers.

Standard library only; columns by place, as the data's own README states them. The oracle of the
loop stands on this and on nothing else.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

PARLIAMENTS = "psephology/results-by-parliament"
GENERAL = {55: date(2010, 5, 6), 56: date(2015, 5, 7), 57: date(2017, 6, 8), 58: date(2019, 12, 12),
           59: date(2024, 7, 4)}  # fmt: skip
CORRECTED = {
    "Clapham and Brixton Hill": 74159, "Dulwich and West Norwood": 74259,
    "Streatham and Croydon North": 76313, "Vauxhall and Camberwell Green": 69652,
}  # fmt: skip
"""Electorates of 2024 that the publisher's database corrects: the data's README, oddity 27."""
SPELT = {"Giles Walting": "Giles Watling", "Matthew Kellerman": "Matthew Kellermann"}
"""Oddity 28."""
THIRSK = ("E14000993", date(2010, 5, 27))

KEYS = {
    "conservative": "con", "conservative party": "con", "conservatives": "con", "con": "con",
    "labour": "lab", "labour party": "lab", "labour and co-operative": "lab", "lab": "lab",
    "liberal democrat": "ld", "liberal democrats": "ld", "ld": "ld",
    "scottish national party": "snp", "snp": "snp", "plaid cymru": "pc", "pc": "pc",
    "green": "green", "green party": "green", "greens": "green", "scottish green party": "green",
    "scottish green": "green", "scottish greens": "green", "green party northern ireland": "green",
    "reform uk": "ruk", "reform": "ruk", "ruk": "ruk",
    "brexit party": "ruk", "the brexit party": "ruk", "brx": "ruk",
    "ukip": "ukip", "uk independence party": "ukip", "united kingdom independence party": "ukip",
    "democratic unionist party": "dup", "dup": "dup", "ulster unionist party": "uup",
    "ulster unionist": "uup", "ulster unionists": "uup", "uup": "uup",
    "sinn féin": "sf", "sinn fein": "sf", "sf": "sf", "alliance": "apni", "apni": "apni",
    "alliance party": "apni", "social democratic & labour party": "sdlp",
    "social democratic and labour party": "sdlp", "sdlp": "sdlp",
    "traditional unionist voice - tuv": "tuv", "traditional unionist voice": "tuv", "tuv": "tuv",
    "independent": "ind", "speaker": "spk", "commons speaker": "spk",
    "speaker seeking re-election": "spk",
}  # fmt: skip


def key(name: str) -> str:
    """One word for a party, however a file or a sentence spells it."""
    plain = name.strip().lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    plain = plain.removeprefix("an ")
    bare = plain.removeprefix("the ")
    return KEYS.get(plain) or KEYS.get(bare) or bare


@dataclass
class Poll:
    """One contest as the files have it: (name, party key, votes) by votes, and the papers."""

    code: str
    name: str
    polled_on: date
    is_by: bool
    country: str
    electorate: int = 0
    invalid: int | None = None
    uup: int = -1
    rows: list[tuple[str, str, int]] = field(default_factory=list)

    @cached_property
    def order(self) -> list[tuple[str, str, int]]:
        """The rows, most votes first."""
        return sorted(self.rows, key=lambda row: -row[2])

    @cached_property
    def valid(self) -> int:
        """Votes for anybody."""
        return sum(votes for _, _, votes in self.rows)

    @cached_property
    def by_party(self) -> dict[str, int]:
        """Votes by party, independents left out."""
        found: dict[str, int] = {}
        for _, party, votes in self.rows:
            if party != "ind":
                found[party] = found.get(party, 0) + votes
        return found

    @property
    def majority(self) -> int:
        """First less second."""
        return self.order[0][2] - self.order[1][2]


@dataclass
class Estimate:
    """A notional result: votes by party, and the stated total."""

    code: str
    year: int
    valid: int
    electorate: int = 0
    invalid: int | None = None
    by_party: dict[str, int] = field(default_factory=dict)

    @property
    def order(self) -> list[tuple[str, str, int]]:
        """Parties, most votes first, in the form of a poll's rows."""
        return sorted((("", p, v) for p, v in self.by_party.items()), key=lambda row: -row[2])

    @property
    def majority(self) -> int:
        """First less second."""
        return self.order[0][2] - self.order[1][2]


def _mended(text: str) -> str:
    """A name that was encoded twice, read once more; else as it is."""
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return text


def _rows(path: Path, skip: int) -> Iterator[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.reader(file)):
            if number >= skip and row:
                yield [cell.replace("\N{NO-BREAK SPACE}", " ").strip() for cell in row]


def _whole(cell: str) -> int | None:
    return int(cell) if cell.isdecimal() else None


def _day(cell: str) -> date:
    day, month, year = cell[:10].split("/")
    return date(int(year), int(month), int(day))


@dataclass
class Raw:
    """Every poll of 2010-2024 by code and day, the estimates, and which areas are the same."""

    folder: Path
    polls: dict[tuple[str, date], Poll] = field(default_factory=dict)
    estimates: dict[tuple[str, int], Estimate] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for parliament, day in GENERAL.items():
            self._general(parliament, day)
        for parliament in (55, 56, 57, 58):
            self._by_elections(parliament)
        self._estimates()
        self._groups_of_2005()
        for row in _rows(self.folder / "psephology/constituency-area-overlaps.csv", 0):
            if min(float(row[5]), float(row[6])) >= 0.9999:
                self.same[row[3]] = row[1]
        for old, _, new, *_ in _rows(self.folder / "psephology/revised_constituency_ids.csv", 0):
            if old in self.same:
                self.same[new] = self.same[old]
            if (old, 2019) in self.estimates:
                self.estimates[new, 2019] = self.estimates[old, 2019]

    def _general(self, parliament: int, day: date) -> None:
        folder = self.folder / PARLIAMENTS / str(parliament) / "general-election"
        skip = int(parliament == 59)
        for row in _rows(folder / "constituencies.csv", skip):
            polled = THIRSK[1] if (row[0], day.year) == (THIRSK[0], 2010) else day
            poll = Poll(row[0], row[2], polled, False, row[5], int(row[14]), _whole(row[16]))
            if parliament == 59:
                poll.electorate = CORRECTED.get(row[2], poll.electorate)
            poll.uup = int(row[28]) if parliament == 55 and row[28] else -1
            self.polls[row[0], polled] = poll
        for row in _rows(folder / "candidacies.csv", skip):
            polled = THIRSK[1] if (row[0], day.year) == (THIRSK[0], 2010) else day
            self._enter(self.polls[row[0], polled], row[7], row[12], row[13], row[18])

    def _by_elections(self, parliament: int) -> None:
        folder = self.folder / PARLIAMENTS / str(parliament) / "by-elections"
        for row in _rows(folder / "constituencies.csv", 1):
            day = _day(row[0])
            poll = Poll(row[2], row[4], day, True, row[7], _whole(row[16]) or 0, _whole(row[18]))
            self.polls[row[2], day] = poll
        for row in _rows(folder / "candidacies.csv", 1):
            self._enter(self.polls[row[1], _day(row[0])], row[8], row[13], row[14], row[19])

    def _enter(self, poll: Poll, party: str, first: str, last: str, votes: str) -> None:
        count = int(votes)
        if poll.name.startswith("Sheffield, Brightside") and poll.is_by and count == 14987:
            count = 14087  # the constituencies file of the same publisher, oddity 24
        name = _mended(f"{first} {last}")
        name = SPELT.get(name, name)
        is_uup = key(party) == "ind" and poll.uup == count
        poll.rows.append((name, "uup" if is_uup else key(_mended(party)), count))

    def _estimates(self) -> None:
        for row in _rows(self.folder / PARLIAMENTS / "54/notional-general-election/results.csv", 1):
            one = self.estimates.setdefault(
                (row[0], 2005), Estimate(row[0], 2005, int(row[6]), int(row[7]))
            )
            self._add(one, row[4] if row[4] != "NA" else "other", row[3], row[5])
        for row in _rows(self.folder / PARLIAMENTS / "58/notional-general-election/results.csv", 0):
            if row[11] not in ("TOTOTHV", "MAXOTHV"):
                one = self.estimates.setdefault((row[2], 2019), Estimate(row[2], 2019, int(row[9])))
                is_alliance = (row[2][0], row[14]) == ("N", "People Before Profit")
                name = "People Before Profit Alliance" if is_alliance else row[14]
                self._add(one, row[13], name, row[12])

    def _groups_of_2005(self) -> None:
        """Party groups of 2005 by name, from another publisher's file; "Other" is a bucket."""
        path = self.folder / "uk-politics-1.0.5/GE_results.tsv"
        for line in path.read_text("utf-8").splitlines()[1:]:
            place, day, party, votes = line.split("\t")
            if not day.startswith("2005"):
                continue
            code, name, _, _, country, electorate = place.split("|")
            name = name.replace(" & ", " and ")
            polled = date(2005, 5, 5)
            poll = self.polls.setdefault(
                (f"2005 {name}", polled),
                Poll(code, name, polled, False, country, int(float(electorate))),
            )
            poll.rows.append(("", key(party), int(float(votes))))

    def _add(self, one: Estimate, abbreviation: str, name: str, votes: str) -> None:
        party = KEYS.get(abbreviation.lower()) or key(name)
        if votes.isdecimal():
            one.by_party[party] = one.by_party.get(party, 0) + int(votes)

    def before(self, poll: Poll) -> Poll | None:
        """The general election before a poll, in the same area: its code's, or the equal one's."""
        days = [day for day in GENERAL.values() if day < poll.polled_on]
        if not days or (poll.polled_on.year == 2010):
            return None
        code = self.same.get(poll.code, poll.code) if poll.polled_on.year == 2024 else poll.code
        return (
            self.polls.get((code, days[-1])) or self.polls.get((THIRSK[0], THIRSK[1]))
            if (code == THIRSK[0] and days[-1].year == 2010)
            else self.polls.get((code, days[-1]))
        )

    def named(self, name: str) -> list[Poll]:
        """Every poll of a place's name, oldest first; "Southampton, Itchen" had a comma to 2019."""
        return self._by_name.get(name.lower().replace(",", ""), [])

    @cached_property
    def _by_name(self) -> dict[str, list[Poll]]:
        found: dict[str, list[Poll]] = {}
        for poll in sorted(self.polls.values(), key=lambda one: one.polled_on):
            found.setdefault(poll.name.lower().replace(",", ""), []).append(poll)
        return found

    def bases(self, poll: Poll) -> list[Poll | Estimate]:
        """Everything that "last time" may mean: same area, estimate, same name, by-elections."""
        found: list[Poll | Estimate] = []
        same = self.before(poll)
        if same is not None:
            found.append(same)
        year = {2010: 2005, 2024: 2019}.get(poll.polled_on.year)
        if year and (poll.code, year) in self.estimates:
            found.append(self.estimates[poll.code, year])
        earlier = [p for p in self.named(poll.name) if p.polled_on < poll.polled_on]
        general = [p for p in earlier if not p.is_by]
        since = general[-1].polled_on if general else date(2005, 1, 1)
        found += [p for p in earlier if p.polled_on >= since and p is not same]
        return found
