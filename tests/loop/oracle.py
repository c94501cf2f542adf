"""The oracle: what each sentence of a story says, told true or false from the raw rows alone.

One pattern a sentence shape. It shares no code with Tellers' facts, story or check, so that it can
disagree with all three.
"""

# ruff: noqa: E501 - one pattern a line

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from tests.loop.raw import Estimate, Poll, Raw, key

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
PLACES = ["", "first", "second", "third", "fourth", "fifth"]
N, PCT, PTS, YEAR = r"[\d,]+", r"[\d.]+%", r"[\d.]+", r"\d{4}"
COUNT = rf"(?:{'|'.join(COUNTS)}|\d+)"
S = "(?:\N{RIGHT SINGLE QUOTATION MARK}s|\N{RIGHT SINGLE QUOTATION MARK})"


@dataclass
class Case:
    """A poll with the rows it is compared with."""

    raw: Raw
    poll: Poll

    @property
    def bases(self) -> list[Poll | Estimate]:
        """Everything that "last time" may mean."""
        return self.raw.bases(self.poll)

    def based(self, year: str) -> Iterator[Poll | Estimate]:
        """The bases, and the polls of the name, that are of one year."""
        for base in self.bases:
            if str(base.year if isinstance(base, Estimate) else base.polled_on.year) == year:
                yield base
        for poll in self.raw.named(self.poll.name):
            if str(poll.polled_on.year) == year and poll is not self.poll:
                yield poll

    def people(self, name: str) -> list[tuple[str, str, int]]:
        """Rows of a person, by full name or surname."""
        wanted = f" {name}".lower()
        return [row for row in self.poll.rows if f" {row[0]}".lower().endswith(wanted)]


def is_estimate(base: Poll | Estimate) -> bool:
    """Whether a base is an estimate on newer boundaries."""
    return isinstance(base, Estimate)


def whole(text: str) -> int:
    return COUNTS.index(text.lower()) if text.lower() in COUNTS else int(text.replace(",", ""))


def shown(part: float | int, total: int) -> str:
    """A percentage at one decimal, half away from zero, exactly."""
    tenths = (2000 * int(part) + total) // (2 * total)
    return f"{tenths // 10}.{tenths % 10}"


def size(change: tuple[int, int], base: tuple[int, int]) -> tuple[int, str]:
    """Sign and size in points at one decimal of a/b - c/d."""
    top = change[0] * base[1] - base[0] * change[1]
    bottom = change[1] * base[1]
    tenths = (2000 * abs(top) + bottom) // (2 * bottom)
    return (top > 0) - (top < 0), f"{tenths // 10}.{tenths % 10}"


Truth = Callable[[Case, re.Match[str]], bool | None]


def headline(at: Case, m: re.Match[str]) -> bool | None:
    won = at.poll.order[0][1]
    if key(m["people"]) != won or whole(m["n"]) != at.poll.majority:
        return False
    before = {base.order[0][1] for base in at.bases}
    if m["verb"] == "hold":
        return won in before
    return key(m["from"]) in before - {won} if m["from"] else True


def headline_person(at: Case, m: re.Match[str]) -> bool | None:
    name, party, _ = at.poll.order[0]
    label = key(m["people"]) if m["people"] else "ind"
    return name.endswith(m["last"]) and party == label and whole(m["n"]) == at.poll.majority


def speaker(at: Case, m: re.Match[str]) -> bool | None:
    return at.poll.order[0][1] == "spk" and whole(m["n"]) == at.poll.majority


def day_of(text: str) -> date | None:
    day, month, year = text.split()
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def lead(at: Case, m: re.Match[str]) -> bool | None:
    name, party, _ = at.poll.order[0]
    label = key(m["people"]) if m["people"] else ("ind" if m["ind"] else "spk")
    return (
        m["who"] == name and party == label and day_of(m["day"]) == at.poll.polled_on
        and whole(m["n"]) == at.poll.majority
    )  # fmt: skip


def tally(at: Case, m: re.Match[str]) -> bool | None:
    first, second = at.poll.order[:2]
    if first not in at.people(m["last"]) or whole(m["n"]) != first[2]:
        return False
    if m["pct"].rstrip("%") != shown(first[2], at.poll.valid):
        return False
    return m["who"] == second[0] and key(m["label"]) == second[1] and whole(m["n2"]) == second[2]


def is_joined(base: Poll | Estimate) -> bool:
    """Whether a row of 2005 joins candidates among its first two: "Other", or the Speaker's."""
    if "other" in (base.order[0][1], base.order[1][1]):
        return True
    return isinstance(base, Poll) and base.polled_on.year == 2005 and base.order[0][1] == "spk"


def outcome(at: Case, m: re.Match[str]) -> bool | None:
    found = [b for b in at.based(m["year"]) if is_estimate(b) == bool(m["notional"])]
    good = [b for b in found if b.order[0][1] == key(m["people"])
            and (m["n"] is None or b.majority == whole(m["n"]))]  # fmt: skip
    if any(is_joined(b) for b in found):
        return None
    if not good:
        return False
    if m["neither"]:
        return "spk" in (at.poll.order[0][1], good[0].order[0][1])
    won, before = at.poll.order[0][1], {base.order[0][1] for base in at.bases}
    if key(m["label"]) != won:
        return False
    if m["verb"] == "hold":
        return won in before
    return key(m["from"]) in before and (key(m["from"]) != won or won == "ind")


def change(at: Case, m: re.Match[str]) -> bool | None:
    moves = [(m["people"], m["verb"], m["pts"]), (m["people2"], m["verb2"], m["pts2"])]
    now = at.poll
    for base in at.based(m["year"]):
        if is_estimate(base) != bool(m["notional"]):
            continue
        good = []
        for people, verb, points in moves:
            if people is None:
                continue
            party = key(people)
            if party not in now.by_party or party not in base.by_party:
                good.append(False)
                continue
            way, found = size((now.by_party[party], now.valid), (base.by_party[party], base.valid))
            is_way = way == (1 if verb == "rose" else -1)
            if is_way and 0 < abs(float(found) - float(points)) < 0.15:
                return None
            good.append(found == points and is_way)
        if good and all(good):
            return True
    return False


def swing(at: Case, m: re.Match[str]) -> bool | None:
    now, (from_, to) = at.poll, (key(m["from"]), key(m["people"]))
    for base in at.bases:
        if {from_, to} <= now.by_party.keys() & base.by_party.keys():
            total, then = now.valid, base.valid
            top = (now.by_party[to] - now.by_party[from_]) * then
            top -= (base.by_party[to] - base.by_party[from_]) * total
            tenths = (1000 * abs(top) + total * then) // (2 * total * then)
            if top > 0 and f"{tenths // 10}.{tenths % 10}" == m["pts"]:
                return True
    return False


def third(at: Case, m: re.Match[str]) -> bool | None:
    place = PLACES.index(m["place"])
    for name, party, votes in at.people(m["who"]):
        rank = 1 + sum(row[2] > votes for row in at.poll.rows)
        if (rank, votes, party) == (place, whole(m["n"]), key(m["label"])) and name == m["who"]:
            return True
    return False


def deposits(at: Case, m: re.Match[str]) -> bool | None:
    lost = sum(20 * votes <= at.poll.valid for _, _, votes in at.poll.rows)
    return whole(m["count"]) == lost and whole(m["count2"]) == len(at.poll.rows)


def cast(at: Case, m: re.Match[str]) -> bool | None:
    return whole(m["n"]) == at.poll.valid and whole(m["n2"]) == at.poll.electorate


def margin(at: Case, m: re.Match[str]) -> bool | None:
    return m["pct"].rstrip("%") == shown(at.poll.majority, at.poll.valid)


def turnouts(poll: Poll | Estimate) -> set[str]:
    found = {shown(poll.valid, poll.electorate)}
    if poll.invalid is not None:
        found.add(shown(poll.valid + poll.invalid, poll.electorate))
    return found


def turnout(at: Case, m: re.Match[str]) -> bool | None:
    if m["pct"].rstrip("%") not in turnouts(at.poll):
        return False
    if m["pct2"] is None:
        return True
    polls = [base for base in at.based(m["year"]) if isinstance(base, Poll)]
    return any(m["pct2"].rstrip("%") in turnouts(base) for base in polls)


def run(at: Case, m: re.Match[str]) -> bool | None:
    """Only what the rows of 2010 to 2024 can tell: None where the run began before them."""
    party = key(m["people"])
    if at.poll.polled_on.year == 2010:
        return None
    earlier = [b for b in at.bases if not (isinstance(b, Poll) and b.is_by)]
    if not any(b.order[0][1] == party for b in earlier):
        return False
    if m["had"] == (" has" if at.poll.order[0][1] != party else " had"):
        return False
    year = int(m["run"])
    here = at.raw.named(at.poll.name)
    generals = [
        p
        for p in here
        if not p.is_by and p.polled_on.year >= 2010 and p.polled_on < at.poll.polled_on
    ]
    since = [p for p in generals if year <= p.polled_on.year]
    if any(p.order[0][1] != party for p in since):
        return False
    before = [p for p in generals if p.polled_on.year < year]
    is_whole = before and before[-1].order[0][1] != party and len(since) > 0
    return True if is_whole and since[0].polled_on.year == year else None


def back(at: Case, m: re.Match[str]) -> bool | None:
    """Only what the rows of 2010 to 2024 can tell: None where it had last won before them."""
    party, year = key(m["people"]), int(m["run"])
    if at.poll.order[0][1] != party:
        return False
    won = [
        p
        for p in at.raw.named(at.poll.name)
        if p.polled_on.year >= 2010 and p.polled_on < at.poll.polled_on and p.order[0][1] == party
    ]
    later = [p for p in won if not p.is_by or not m["general"]]
    if not later:
        return None if year < 2010 else False
    return later[-1].polled_on.year == year


def smallest(at: Case, m: re.Match[str]) -> bool | None:
    fought = [
        p
        for p in at.raw.polls.values()
        if not p.is_by and p.polled_on.year == at.poll.polled_on.year
    ]
    return at.poll.majority == min(p.majority for p in fought) and whole(m["all"]) == len(fought)


def whip(at: Case, m: re.Match[str]) -> bool | None:
    """Read from the seed of whip events, a row an event."""
    path = at.raw.folder / "members/whip-events-seed.csv"
    on = day_of(m["day"])
    wanted = f"{on},day,suspended,parliamentary_whip,{m['label']},"
    return any(
        m["last"] in line and wanted in line for line in path.read_text("utf-8").splitlines()
    )


def undone(at: Case, m: re.Match[str]) -> bool | None:
    """A by-election since the last general election, in this seat or in one it was made from."""
    on = day_of(m["day"])
    here = {at.poll.name, *(b.name for b in at.bases if isinstance(b, Poll))}
    fought = [p for p in at.raw.polls.values() if p.is_by and p.polled_on == on]
    if not any(p.order[0][1] == key(m["people"]) for p in fought):
        return False
    is_here = any(p.name in here for p in fought)
    return is_here or bool(m["old"])


def shapes(seat: str) -> list[tuple[re.Pattern[str], Truth]]:
    """Every sentence shape of a story about one seat, with what makes it true."""
    place = rf"{re.escape(seat)}(?: by-election)?"
    verdict = (
        r"(?:(?P<neither>the Speaker counts as neither a gain nor a loss)|(?:against that estimate )?"
        r"this is an? (?P<label>.+?) (?P<verb>hold|gain)(?: from (?P<from>.+?))?)"
    )
    moved = rf"(?P<verb>rose|fell) by (?P<pts>{PTS}) points"
    moved2 = rf"(?: and (?P<people2>.+?){S} (?P<verb2>rose|fell) by (?P<pts2>{PTS}) points)?"
    table: list[tuple[str, Truth]] = [
        (rf"(?P<people>.+?) (?P<verb>hold|gain|win) {place}(?: from (?P<from>.+?))? by (?P<n>{N})", headline),
        (rf"(?P<last>.+?) (?:re-elected in|wins) {place} (?:as an independent|for (?P<people>.+?)) by (?P<n>{N})", headline_person),
        (rf"Speaker returned in {place} by (?P<n>{N})", speaker),
        (rf"(?P<who>.+?)(?:, the Speaker, was returned in {place}| (?:won|was re-elected in) {place} (?:as an (?P<ind>independent)|for (?P<people>.+?))) on (?P<day>\d+ \w+ {YEAR}), with a majority of (?P<n>{N})\.", lead),
        (rf"(?P<last>.+?) took (?P<n>{N}) votes, (?P<pct>{PCT}) of the valid vote, to (?P<n2>{N}) for (?P<who>.+) \((?P<label>.+?)\)\.", tally),
        (rf"(?P<notional>The notional) result for (?P<year>{YEAR}) on the present boundaries is a majority of (?P<n>{N}) for (?P<people>.+?); {verdict}\.", outcome),
        (rf"(?P<notional>)(?P<people>.+?) won the seat in (?P<year>{YEAR})(?: with a majority of (?P<n>{N}))?; {verdict}\.", outcome),
        (rf"(?P<people>.+?){S} share of the vote {moved}{moved2}(?: since |(?P<notional>, measured against the notional result for ))(?P<year>{YEAR})\.", change),
        (rf"The swing from (?P<from>.+?) to (?P<people>.+?) was (?P<pts>{PTS}) points\.", swing),
        (rf"(?P<who>.+) \((?P<label>.+?)\) came (?P<place>\w+) with (?P<n>{N}) votes\.", third),
        (rf"(?P<count>(?i:{COUNT})) of the (?P<count2>{COUNT}) candidates lost (?:a deposit|their deposits)\.", deposits),
        (rf"Turnout was (?P<pct>{PCT})(?:, compared with (?P<pct2>{PCT}) in (?P<year>{YEAR}))?\.", turnout),
        (rf"There were (?P<n>{N}) valid votes from an electorate of (?P<n2>{N})\.", cast),
        (rf"The majority was (?P<pct>{PCT}) of the valid vote\.", margin),
        (rf"(?P<people>.+?)(?P<had> had| has| have) won every (?:contest|general election) (?:here|in a seat of (?:this(?: or an earlier)? name|an earlier name)) since (?:at least )?(?:the )?(?:February |October )?(?P<run>{YEAR})(?: by-election)?\.", run),
        (rf"It is (?P<people>.+?){S} first win (?P<general>at a general election )?(?:here|in a seat of this(?: or an earlier)? name) since (?:the )?(?:February |October )?(?P<run>{YEAR})(?: by-election)?\.", back),
        (r"It was the smallest majority of all (?P<all>\d+) at this election\.", smallest),
        (rf"(?P<old>On the old boundaries )?(?P<people>.+?) had won the by-election of (?P<day>\d+ \w+ {YEAR})\.", undone),
        (rf"The (?P<label>.+?) whip had been suspended from (?P<last>.+?) on (?P<day>\d+ \w+ {YEAR})\.", whip),
    ]  # fmt: skip
    return [(re.compile(pattern), truth) for pattern, truth in table]


def read(at: Case, text: str) -> tuple[re.Match[str], Truth] | None:
    """The shape of a sentence, and what makes it true; None for a sentence of no known shape."""
    for pattern, truth in shapes(at.poll.name):
        match = pattern.fullmatch(text)
        if match is not None:
            return match, truth
    return None
