"""What a page calls things: parties, people, outcomes and places, and the addresses of pages.

Copy comes from the story; these are the words of tables, labels and pictures, chosen in one place
so that a row, a hexagon and a caption never call one thing by two names.
"""

import re
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache

from tellers.count.seat import Seat
from tellers.facts.fact import Fact
from tellers.publish.drawing.maps import HexState
from tellers.publish.drawing.palette import Mark, mark
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, GroupReturn, Return
from tellers.record.figures import OutcomeKind
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.style.dates import LONDON, write_date, write_time
from tellers.style.names import is_of_the_alliance, label_name, style_of
from tellers.style.numbers import WORDS, write_share, write_signed_points, write_votes

DASH = "\N{EN DASH}"
THIN = "\N{THIN SPACE}"
_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Letters that steer a terminal, or turn round what is read after them."""
MINUS = "\N{MINUS SIGN}"
ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def contest_path(contest: str) -> str:
    """The address of a contest's page."""
    return f"/contest/{contest}"


def slug_of(contest: Contest) -> str:
    """The place's part of a ballot id: `parl.islington-north.2024-07-04` has `islington-north`."""
    return contest.id.split(".")[1]


def place_path(contest: Contest) -> str:
    """The address of a place's page: `/places/islington-north`."""
    return f"/places/{slug_of(contest)}"


def is_redrawn(record: Record, earlier: Contest, later: Contest) -> bool:
    """Whether another map was in force at the later of two contests of one name.

    Where the record knows that both maps give the place the same area, none was.
    """
    before, after = earlier.constituency, later.constituency
    if before.boundary_set == after.boundary_set:
        return False
    return before.id not in record.same_area(after.id)


def counted_as(result: Return) -> str:
    """What the votes of a return are, where they are no candidate's as declared; else nothing."""
    if figures.is_unopposed(result):
        return _unopposed(result)
    if not isinstance(result, GroupReturn) or not result.contest.candidacies:
        return ""
    if figures.is_reduced(result):
        each = WORDS[result.contest.seats]
        return (
            f"These are not the votes as cast: each elector had {each}, and the source reduces "
            "them to the number of voters. How it shares them among the parties it does not say."
        )
    if result.contest.polled_on < figures.SINGLE_GROUPS_SINCE:
        return (
            "Votes are as the source's table gives them for a party, and may add up several "
            "candidates."
        )
    told = "Votes are as the source's table gives them for a party."
    return f"{told} {ALLIED}" if is_of_the_alliance(result.contest.polled_on) else told


ALLIED = "It has one column for the Liberals and the SDP, who stood as one."


def _unopposed(result: Return) -> str:
    """That nobody voted, and who of those elected has no line of his own."""
    contest = result.contest
    number = WORDS[contest.seats]
    said = f"{capital(number)} returned unopposed: nobody voted."
    if contest.has_bucket:
        some = "Some of them stand" if contest.seats > 1 and contest.candidacies else "Stands"
        some = "They stand" if contest.seats > 1 and not contest.candidacies else some
        return f"{said} {some} with all others in the source, without a party."
    return said


def votes_head(result: Return) -> str:
    """The head of a column of votes: `Votes`, or that they are reduced to voters."""
    return "Votes, reduced" if figures.is_reduced(result) else "Votes"


def capital(words: str) -> str:
    """Words at the head of a line."""
    return words[:1].upper() + words[1:]


def share_text(share: Fraction, decimals: int = 1) -> str:
    """A share in print. A page prints one share in several places, so it is written once.

    >>> share_text(Fraction(1, 3))
    '33.3%'
    """
    return _share_text(share.numerator, share.denominator, decimals)


def figure_text(fact: Fact) -> str:
    """A figure as tables print it: votes with commas, a change with its sign, a share."""
    value = fact.value
    if not isinstance(value, Fraction):
        return write_votes(value) if isinstance(value, int) else str(value)
    return write_signed_points(value) if fact.kind == "change" else share_text(value)


@lru_cache(maxsize=16384)
def _share_text(numerator: int, denominator: int, decimals: int) -> str:
    return write_share(Fraction(numerator, denominator), decimals)


def counted(number: int, one: str, many: str = "") -> str:
    """A number of things, in words below ten.

    >>> counted(1, "gain"), counted(12, "entry", "entries"), counted(0, "gain")
    ('one gain', '12 entries', 'no gains')
    """
    written = WORDS[number] if 0 <= number < len(WORDS) else write_votes(number)
    return f"{written} {one if number == 1 else many or one + 's'}"


def amount(number: int, one: str) -> str:
    """The same in figures.

    >>> amount(1, "fact"), amount(1234, "fact")
    ('1 fact', '1,234 facts')
    """
    return f"{write_votes(number)} {one if number == 1 else one + 's'}"


def sign_of(record: Record, key: str) -> Mark:
    """The chip of a label: its colours and its short form."""
    return mark(key, style_of(record.parties, key).short)


def party_name(record: Record, key: str) -> str:
    """A label as a table's row head prints it."""
    name = style_of(record.parties, key).name
    return capital(name) if key in ("ind", "oth") else name


def people_of(record: Record, key: str, polled_on: date | None = None) -> str:
    """A label's people without their article: Labour, Conservatives, an independent.

    On a given day: the Liberals of 1983 are the Alliance.
    """
    return style_of(record.parties, key, polled_on).people.removeprefix("the ")


def bar_name(record: Record, key: str) -> str:
    """A label's name beside a bar, where room is short."""
    return {"ld": "Lib Dem", "gpni": "Green (NI)"}.get(key, party_name(record, key))


def who_of(record: Record, candidacy: Candidacy) -> str:
    """Somebody in a sum: the name with the label, the label alone where there is no name."""
    label = label_name(record.parties, candidacy.label)
    if candidacy.name is None:
        return label
    is_party = candidacy.label.standing is Standing.PARTY
    return f"{candidacy.name}, {label if is_party else label.lower()}"


def outcome_of(record: Record, seat: Seat) -> tuple[str, bool]:
    """What became of a seat, and whether it is a gain: ("gain from Labour", True)."""
    if not seat.winner:
        return "winner not named in our record", False
    if seat.outcome is OutcomeKind.GAIN:
        return f"gain from {people_of(record, seat.before)}", True
    if seat.outcome is OutcomeKind.HOLD:
        return "hold", False
    if seat.winner == "spk":
        return "returned", False
    return ("won, was the Speaker’s" if seat.before == "spk" else "won"), False


def hex_state(record: Record, seat: Seat) -> HexState | None:
    """One declared seat as the map draws it; None where its winner is not known."""
    if not seat.winner:
        return None
    words, is_gain = outcome_of(record, seat)
    return HexState(seat.winner, f"{party_name(record, seat.winner)} {words}", is_gain)


def weekday(day: date) -> str:
    """A day with its name: Thursday 4 July 2024."""
    return f"{WEEKDAYS[day.weekday()]} {write_date(day)}"


def moment_of(at: datetime) -> str:
    """A moment with its day, on London's clock: Friday 13 December 2019, 3:31am."""
    return f"{weekday(at.astimezone(LONDON).date())}, {write_time(at)}"


def day_of(text: str) -> str:
    """The date of reading as print has it; what is no date stays as it is.

    >>> day_of("2026-08-20, commit 774c93e64c4d"), day_of("release 1.0.5")
    ('read 20 August 2026', 'release 1.0.5')
    >>> day_of("page dated 2024-05-24")
    'page dated 24 May 2024'
    """
    try:
        return f"read {write_date(date.fromisoformat(text[:10]))}"
    except ValueError:
        return ISO_DAY.sub(_day, text)


def _day(found: re.Match[str]) -> str:
    try:
        return write_date(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]


def title_of(contest: Contest) -> str:
    """A contest in a few words: Islington North, 2024."""
    return f"{contest.constituency.name}, {contest.election.name}"


def safe(cell: str) -> str:
    """A cell with an apostrophe before what a spreadsheet would take for a formula.

    >>> safe("=1+1"), safe("-0.298"), safe("Hendon")
    ("'=1+1", '-0.298', 'Hendon')
    """
    is_figure = cell[:1] in "+-" and cell[1:].replace(".", "", 1).replace(",", "").isdecimal()
    return f"'{cell}" if cell[:1] in tuple("=+-@\t\r") and not is_figure else cell


def steady(text: str) -> str:
    r"""A text in which no letter steers what stands beside it: each is shown as one that is lost.

    >>> steady("6\u202e July\x1b")
    '6\ufffd July\ufffd'
    """
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)
