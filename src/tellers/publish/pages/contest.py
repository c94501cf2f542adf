"""The contest page: the result, its story, and under every figure the sum and its source rows."""

from dataclasses import dataclass
from fractions import Fraction

from tellers.publish.drawing.palette import Mark
from tellers.publish.drawing.pictures import Picture, contest_changes, strip_of
from tellers.publish.edition import Edition, Told
from tellers.publish.parts.copy import byline, copy_of, correction_notes
from tellers.publish.parts.frame import Head, belongs, cited, covered, page
from tellers.publish.parts.report import Report, base_words
from tellers.publish.parts.result import result_table
from tellers.publish.place.finding import finding
from tellers.publish.place.history import History
from tellers.publish.place.line import Line
from tellers.publish.words import (
    contest_path,
    people_of,
    place_path,
    sign_of,
    title_of,
    weekday,
)
from tellers.publish.working.work import plain
from tellers.record import figures
from tellers.record.contests import Contest, Coverage
from tellers.record.record import Record
from tellers.style.dates import LONDON, write_date, write_time
from tellers.style.numbers import write_share, write_votes


def contest_page(
    record: Record, contest: Contest, told: Told | None, edition: Edition | None = None
) -> str:
    """The page of a declared contest. Without an edition it is told from the record alone.

    `told` is None where a bucket hides the winner: then the page has the figures and no story.
    """
    own = belongs(edition, contest.election.id)
    report = Report(record, contest, told, own, edition.word if edition else "")
    headline, standfirst = _lines(report)
    head = Head(
        headline,
        "",
        _dateline(report),
        f"{headline}. {standfirst}",
        cited([report.result, *(result for _, result in report.line)]),
        is_record=own is None,
    )
    return page(
        "contest.html",
        record,
        head,
        edition,
        place=contest.constituency.name,
        place_path=place_path(contest),
        headline=headline,
        standfirst=standfirst,
        story=copy_of(told, report.book) if told else None,
        byline=byline(report, told) if told else (),
        notes=correction_notes(report, told) if told else [],
        table=result_table(report),
        changes=_changes(report),
        method=_method(report),
        others=_others(report),
        strip=_strip(report),
        path=contest_path(contest.id),
    )


def _lines(report: Report) -> tuple[str, str]:
    """Headline and standfirst as plain text, the story's or what stands where none is told."""
    if report.told is not None:
        return report.told.story.headline.text, report.told.story.standfirst.text
    if figures.find_winner(report.result) is not None:
        return f"{title_of(report.contest)}: the result", "No story is told of it"
    hidden = str(figures.why_hidden(report.result) or "")
    told = f"{hidden[:1].upper()}{hidden[1:]}, so who was elected cannot be told from it"
    return f"{title_of(report.contest)}: our record does not name the winner", told


def _dateline(report: Report) -> tuple[str, ...]:
    contest, place = report.contest, report.contest.constituency
    event = "General election" if contest.election.is_general else "By-election"
    at = report.result.declared_at
    when = "Declared; the time is not in our record"
    if at is not None:
        when = f"Declared {write_time(at)}, {write_date(at.astimezone(LONDON).date())}"
    return f"{event} of {weekday(contest.polled_on)}", place.region or place.country, when


def _changes(report: Report) -> Picture | None:
    changes = {
        party: fact.value
        for (kind, party), fact in report.facts.items()
        if kind == "change" and isinstance(fact.value, Fraction)
    }
    year = report.base.election.name if report.base.election else ""
    base = f"the notional result of {year}" if report.base.is_redrawn else year
    return contest_changes(report.record, changes, base, report.word)


# How it was counted, other contests, the strip ----------------------------------------------------


def _method(report: Report) -> tuple[str, ...]:
    said = [base_words(report.base) + "."]
    voted, ballots = figures.turnout(report.result), figures.ballots_turnout(report.result)
    if voted is not None:
        line = f"Turnout is valid votes over electorate, {write_share(voted)}"
        more = f"; with rejected papers it is {write_share(ballots)}" if ballots is not None else ""
        said.append(f"{line}{more}.")
    published = report.record.published.get(report.contest.id)
    if published is not None:
        said.append(f"The official file calls this result “{published.result}”.")
    if report.result.declared_at is None:
        said.append("The time of declaration is not in our record.")
    held = "; ".join(covered(one) for one in report.record.coverage if _is_of(one, report.contest))
    said += [f"Our record covers {held}."] if held else []
    return tuple(said)


def _is_of(coverage: Coverage, contest: Contest) -> bool:
    is_here = coverage.place in ("", contest.constituency.name)
    return is_here and coverage.starts_on <= contest.polled_on <= coverage.ends_on


@dataclass(frozen=True, slots=True)
class Other:
    """Another contest of the seat in a list."""

    href: str
    name: str
    mark: Mark | None
    words: str


def _others(report: Report) -> list[Other]:
    """The contests of the seat's name before and after this one."""
    here = report.record.by_name(report.contest.constituency.name)
    at = here.index(report.contest)
    near = [*here[max(0, at - 1) : at], *here[at + 1 : at + 2]]
    return [_other(report, other, "Before" if other in here[:at] else "After") for other in near]


def _other(report: Report, other: Contest, side: str) -> Other:
    result = report.record.returns.get(other.id)
    won = figures.find_winner(result) if result else None
    majority = figures.find_majority(result) if result else None
    name = f"{side}: {other.election.name}"
    if won is None:
        return Other(contest_path(other.id), name, None, "Not declared" if not result else "")
    by = f" by {write_votes(majority)}" if majority is not None else ""
    words = f"{people_of(report.record, won.label.key)}{by}"
    return Other(contest_path(other.id), name, sign_of(report.record, won.label.key), words)


def _strip(report: Report) -> Picture | None:
    """The seat's line as a picture, its finding as the title."""
    if not report.line:
        return None
    contests = tuple(contest for contest, _ in report.line)
    title = plain(finding(History(Line(report.record, contests, report.edition)))[0])
    return strip_of(report.record, report.line, title, report.word)
