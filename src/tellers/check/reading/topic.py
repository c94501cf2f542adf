"""What a text is about: the contest, else the election, that its names, years and date point to."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tellers.check.reading.names import Gazetteer, is_a_persons
from tellers.check.reading.years import of_itself, published_in, without_since
from tellers.check.scene import Results
from tellers.once import once
from tellers.record.contests import Contest, Election
from tellers.record.record import Record
from tellers.style.names import plain
from tellers.style.numbers import find_amounts

RECENT = timedelta(days=21)
"""How long after polling day an article is taken to be about that day."""
HEAD = 20_000
"""Letters within which a text says what it is about."""
_NATIONAL = re.compile(
    r"\b(?:seats|nationally|nationwide|UK|United Kingdom|Britain|Commons|overall majority|"
    r"hung parliament|largest party|across the country|(?:every|no|single|each) (?:single )?seat|"
    r"(?:swept|wiped out|clean sweep|none) (?:in|of|across)?\s?(?:the )?(?:England|Scotland|Wales|"
    r"Northern Ireland|London|North|South|East|West|Yorkshire))\b",
    re.I,
)
"""A text that names no seat, and none of these, is about a place that the record does not hold."""
_AFTER_ONE = re.compile(
    r"\b(?:"
    r"(?:England|Scotland|Wales|Northern Ireland|London|North (?:East|West)|South (?:East|West)|"
    r"Midlands|Yorkshire)\b[^.]{0,60} MPs|"
    r"(?:Scottish|Welsh|English|London)(?: [A-Z][a-z]+){0,2} MPs|Downing Street|Number (?:10|Ten)|"
    r"[Nn]orth of the border|\d{2,3} (?:[A-Z]\w+ ){0,2}(?:MPs|constituencies)|"
    r"\d{2,3} lost deposits|(?:next|new|returned as|return as|as) prime minister)\b",
    re.I,
)
"""What makes a text one of the whole country just after a general election, or where it names one.

At other times polls, leaders' elections and those of councils are told of in the same words.
"""


_LOCAL = re.compile(
    r"\b(?:candidates?|(?:the|this|his|her|a marginal|a safe) (?:seat|constituency)|constituents|"
    r"ward|council|councill?ors?|by-election|mayor|"
    r"he|she|his|her|here|local|locally)\b",
    re.I,
)
"""Words of one place: a text with any of them that names no seat is of none that is known."""


@dataclass(frozen=True)
class Asked:
    """A text to read, and what is known of it."""

    title: str
    text: str
    published: date | None
    results: Results | None
    contest: Contest | None = None

    @once
    def day(self) -> date | None:
        """When it was published: as it is told, else as the text says in a line of its own."""
        return self.published or published_in(self.text)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a text is about: a contest, or only an election, or neither; and the seats it names.

    `listed` are those that its first sentence names, where those are several; `is_kept` of a text
    that keeps the anniversary of its election.
    """

    contest: Contest | None
    election: Election | None
    is_sure: bool = True
    seats: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    is_kept: bool = False


TITLED = 40
"""What it tells of a text that its title names one seat and no other: more than three names do."""
Seats = dict[str, tuple[int, int]]
"""Seats named in a text: how often, and how far in they first stand."""


def topic_of(gazetteer: Gazetteer, title: str, text: str, published: date | None) -> Topic:
    """The contest that a text speaks of, from the seats, names and years in it and its date.

    Not sure where neither its date, nor two candidates, nor one and the year point to the contest.
    """
    seats = _seats_in(gazetteer, f"{title} .\n{text[:HEAD]}")
    seats = _without_short(gazetteer.record, seats, title, published)
    found = _of_seats(gazetteer.record, seats, title, text[:HEAD], published)
    first, _, _ = text[:FIRST_WORDS].partition(". ")
    listed = tuple(_seats_in(gazetteer, first)) if len(seats) >= MANY else ()
    return replace(found, seats=tuple(seats), listed=listed)


def _without_short(record: Record, seats: Seats, title: str, published: date | None) -> Seats:
    """The seats without one that only the title names, and so in short: Selby, of Selby and Ainsty.

    It is meant where it polled just before.
    """
    ends = len(title.split())
    short = {
        name
        for name, (often, first) in seats.items()
        if first < ends and often == 1 and any(one.startswith(f"{name} ") for one in seats)
        and not any(_is_just_before(one.polled_on, published) for one in record.by_name(name))
    }  # fmt: skip
    return {name: told for name, told in seats.items() if name not in short}


def _is_just_before(day: date, published: date | None) -> bool:
    return published is None or timedelta() <= published - day <= RECENT


def _of_seats(record: Record, seats: Seats, title: str, text: str, published: date | None) -> Topic:
    told = of_itself(f"{title} .\n{text}")
    if published is not None:
        told = without_since(text) + _counted_back(text, published)
    is_by = _is_of_by_election(title, text)
    first_words, _, _ = text[:FIRST_WORDS].partition(". ")
    scored: list[tuple[float, date, Contest]] = []
    titled = [name for name, (_, first) in seats.items() if first < len(title.split())]
    for name, (often, first) in seats.items():
        for contest in record.by_name(name):
            score = _score(contest, told, published)
            score += OF_ITS_KIND if score and is_by and not contest.election.is_general else 0
            if score > 0:
                score += TITLED if titled == [name] else 0
                score += TOGETHER if not published and _named(contest, first_words) > 1 else 0
                scored.append((score + 2 * often - first / 500, contest.polled_on, contest))
    best = max(scored, key=lambda item: item[:2], default=None)
    kept = _kept_day(title, text, published)
    election = _election_of(record, told, published, kept)
    is_told = best is not None and _is_recent(best[2], published)
    is_told = is_told and (len(seats) >= MANY or best is None or bool(_named(best[2], text)))
    if not is_told and (there := _of_people(record, f"{title}\n{text}", published)):
        return Topic(there, there.election if there.election.is_general else election)
    passing = [name for name in seats if _is_passing(name, seats, title)]
    is_of_many = (
        len(passing) == len(seats)
        and len(seats) >= MANY
        and _is_of_all(record, text, told, published)
    )
    if (
        is_of_many
        or best is None
        or (best[2].constituency.name in passing and not _named(best[2], text))
    ):
        day = election.polled_on if kept and election else published
        is_national = len(passing) == len(seats) and _is_of_all(
            record, f"{title}\n{text}", told, day
        )
        if not is_national and len(passing) == len(seats):
            return _of_no_place(text, election)
        is_told = bool(election and (published or str(election.polled_on.year) in told))
        found = Topic(None, election if is_national else None, is_told)
        return replace(found, is_kept=bool(kept))
    is_sure = _is_sure(best[2], told, published) or (is_by and _is_only_one(record, best[2]))
    return Topic(best[2], best[2].election if best[2].election.is_general else election, is_sure)


def _is_of_all(record: Record, text: str, told: str, published: date | None) -> bool:
    """Whether a text is of the whole country, by its words: some tell it only of a few weeks."""
    if _NATIONAL.search(text):
        return True
    days = [one.polled_on for one in record.general_elections()]
    if published is None:
        is_near = bool(_GENERAL.search(told)) and any(str(day.year) in told for day in days)
    else:
        is_near = any(timedelta() <= published - day <= RECENT for day in days)
    return is_near and bool(_AFTER_ONE.search(text))


TOGETHER = 5
"""How much it counts that the first sentence of an undated text names two who stood there."""
OF_ITS_KIND = 8
"""How much it counts that a contest is a by-election where the first words of a text say so."""
_BY_ELECTION = re.compile(r"\bby-?election\b", re.I)
_GENERAL = re.compile(r"\bgeneral election\b", re.I)
FIRST_WORDS = 300
"""Letters of a text within which it says of what kind of election it tells."""


def _is_of_by_election(title: str, text: str) -> bool:
    """Whether a title, or the first words of a text, speak of a by-election and no general one."""
    first, _, _ = text[:FIRST_WORDS].partition(". ")
    heads = (title, first, f"{title}\n{text[:FIRST_WORDS]}")
    return any(_BY_ELECTION.search(head) and not _GENERAL.search(head) for head in heads)


def _is_only_one(record: Record, contest: Contest) -> bool:
    """Whether a contest is the only by-election of its seat's name that the record holds."""
    there = [c for c in record.by_name(contest.constituency.name) if not c.election.is_general]
    return there == [contest]


YEARS_AGO = re.compile(
    r"\b(?:(?P<years>[a-z]+(?:-[a-z]+)?|\d\d?|an? hundred) years?|(?P<span>(?:a|one) decade|"
    r"two decades|three decades|a quarter of a century|half a century|a century)),? ago,? "
    r"(?:this|today|yesterday|tonight|tomorrow|last|next|on|in|to the day)\b",
    re.I,
)
"""An anniversary, in a text that appeared long after its election."""
SPANS = {
    "a decade": 10, "one decade": 10, "two decades": 20, "three decades": 30,
    "a quarter of a century": 25, "half a century": 50, "a century": 100,
}  # fmt: skip
ONE = {"a": 1, "an": 1, "a hundred": 100}
SOME_WEEKS = timedelta(days=35)
"""How far from its day an anniversary is kept: "five years ago this month"."""


def _years_back(text: str) -> int:
    """How many years ago the anniversary was that a text keeps; nought where it keeps none."""
    found = YEARS_AGO.search(text) if " ago" in text.lower() else None
    if found is None:
        return 0
    if found["span"]:
        return SPANS[found["span"].lower()]
    word = found["years"].lower()
    amount = next(find_amounts(word), None)
    return ONE.get(word, 0) or (int(amount.value) if amount else 0)


def _counted_back(text: str, published: date) -> str:
    """The year of an anniversary that a text keeps, as a year that it names: "ten years ago"."""
    years = _years_back(text)
    return f"\n{published.year - years}" if years else ""


def _kept_day(title: str, text: str, published: date | None) -> date | None:
    """The day of which a text keeps the anniversary by its title or its first words."""
    years = _years_back(f"{title} .\n{text[:FIRST_WORDS]}") if published else 0
    if not years or published is None:
        return None
    return published.replace(year=published.year - years, day=min(published.day, 28))


def _of_no_place(text: str, election: Election | None) -> Topic:
    """What a text that names no seat is about: the whole election perhaps, but that is not sure."""
    return Topic(None, None if _LOCAL.search(text) else election, is_sure=False)


def _named(contest: Contest, text: str) -> int:
    """How many of a contest's candidates a text names in full."""
    names = [c.name for c in contest.candidacies if c.name and c.name.last in text]
    return len([name for name in names if str(name) in text])


def _is_recent(contest: Contest, published: date | None) -> bool:
    return published is not None and published - contest.polled_on <= RECENT


def _is_sure(contest: Contest, text: str, published: date | None) -> bool:
    named, is_year = _named(contest, text), str(contest.polled_on.year) in text
    return _is_recent(contest, published) or named > 1 or is_year


def _seats_in(gazetteer: Gazetteer, text: str) -> Seats:
    """Seats named in a text: how often, and how far in they first stand."""
    words = text.replace("-", " ").replace("'", " ").replace("’", " ").split()
    stripped = [word.strip('.,;:!?()"“”') for word in words]
    folds = [plain(word) for word in stripped]
    found: dict[str, tuple[int, int]] = {}
    at, last = 0, len(folds)
    while at < last:
        has_capital = folds[at] != stripped[at] and stripped[at][:1].isupper()
        hit = gazetteer.names.find(folds, at) if has_capital else None
        if hit is not None and hit[0] == "S" and not is_a_persons(hit[2], stripped, at):
            often, first = found.get(str(hit[1]), (0, at))
            found[str(hit[1])] = (often + 1, first)
        at += hit[2] if hit else 1
    return found


def _of_people(record: Record, text: str, published: date | None) -> Contest | None:
    """The recent contest two of whose candidates a text names, where it names no seat."""
    if published is None:
        return None
    recent = [c for c in record.listing if timedelta() <= published - c.polled_on <= RECENT]
    named = [(_named(record.contests[c.contest], text), c.contest) for c in recent]
    most = max(named, default=(0, ""))
    return record.contests[most[1]] if most[0] > 1 else None


def _score(contest: Contest, text: str, published: date | None) -> float:
    """How well a contest fits a text: published just after it, its year named, its candidates."""
    if published is not None and contest.polled_on > published:
        return 0
    score: float = 1 + 10 * _named(contest, text)
    score += 20 if text.endswith(f"\n{contest.polled_on.year}") else 0
    at = text.find(str(contest.polled_on.year))
    score += 3 - at / HEAD if at >= 0 else 0
    if published is not None and published - contest.polled_on <= RECENT:
        score += 100
    return score


def _election_of(
    record: Record, text: str, published: date | None, kept: date | None
) -> Election | None:
    """The general election of a text: the last before it appeared, else one that it names.

    Of a text that keeps an anniversary it is the one of some weeks about that day, if there is any.
    """
    elections = record.general_elections()
    if published is not None:
        last = next((e for e in reversed(elections) if e.polled_on <= published), None)
        if kept is None or (last is not None and published - last.polled_on <= RECENT):
            return last
        return next((e for e in elections if abs(e.polled_on - kept) <= SOME_WEEKS), None)
    named = [e for e in elections if str(e.polled_on.year) in text]
    return named[-1] if named else (elections[-1] if elections else None)


def _is_passing(name: str, seats: Seats, title: str) -> bool:
    """Whether a seat is only mentioned in passing: late and once."""
    often, first = seats[name]
    return often < PROMINENT and first >= EARLY + len(title.split())


MANY = 3
"""A text of the whole country that names so many seats, each in passing, is about none of them."""
PROMINENT, EARLY = 2, 40
"""A seat named so often, or within so many words, is what a text is about."""
