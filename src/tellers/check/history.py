"""A seat's line and a member's spells: streaks, since when, first since, and dated events.

Votes are a closed world within the coverage, people an open one: a spell contradicts only where
its sources are firm, and as precisely as they date it (`rules.md` 8 and 17).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tellers.check import grammar
from tellers.check.claims import Mark, Verdict
from tellers.check.measure import Reading, keys_of
from tellers.check.resolve import Parties, Person, Who
from tellers.check.statement import Said
from tellers.record import figures
from tellers.record.contests import RETURN, Contest
from tellers.record.people import Affiliation, Dated, Member, Precision, SpellKind
from tellers.record.record import Record
from tellers.style.dates import write_dated
from tellers.style.numbers import Form


@dataclass(frozen=True, slots=True)
class Line:
    """Earlier contests of a seat, newest first, under one way of linking them."""

    words: str
    contests: tuple[Contest, ...]

    def wins(self, record: Record, keys: Sequence[str]) -> list[bool | None]:
        """Whether the label won each; None where a bucket hides the winner."""
        lines = {figures.lineage(key) for key in keys}
        found: list[bool | None] = []
        for contest in self.contests:
            won = figures.find_winner(record.returns[contest.id])
            found.append(figures.lineage(won.label.key) in lines if won else None)
        return found


def lines_of(said: Said) -> Iterator[Line]:
    """The ways to link a seat's contests: general elections and all, by area and by name."""
    scene, record = said.scene, said.page.record
    here = scene.contest
    by_area = [step.contest for step in scene.line if step.contest.polled_on < here.polled_on]
    by_name = [
        c for c in reversed(record.by_name(here.constituency.name)) if c.polled_on < here.polled_on
    ]
    for words, contests in (("", by_area), (", by name", by_name)):
        held = tuple(c for c in contests if c.id in record.returns)
        if held:
            yield Line(f"general elections{words}", tuple(c for c in held if c.election.is_general))
            yield Line(f"every contest{words}", held)


def _verdict(
    said: Said,
    kind: str,
    span: tuple[int, int],
    answers: list[tuple[bool | None, Reading, str]],
    claimed: str,
) -> Iterator[Verdict]:
    """Supported by the first reading that holds; contradicted if every one can tell and none does."""
    if not answers:
        return
    good = next((a for a in answers if a[0]), None)
    told = [a for a in answers if a[0] is not None or ", by name" in a[1].words] or answers
    unknown = next((a for a in told if a[0] is None), None)
    answers = told
    _, reading, right = good or unknown or answers[0]
    holds = True if good else (None if unknown else False)
    yield said.verdict(
        kind, span, holds, reading, claimed=claimed, correct="" if holds is None else right
    )


def _subject(said: Said, body: str) -> tuple[Who, ...]:
    """Whose run it is: whoever the words name, else whoever was spoken of, else the winner."""
    text = said.marked.skeleton
    named = [m["who"] for m in grammar.SUBJECT.finditer(f" {body} ")]
    if not named:
        named = [m["who"] for m in grammar.SUBJECT.finditer(text[: said.match.start("span") + 1])]
    found = [w for s in dict.fromkeys(named) if (w := said.page_who(s)) is not None]
    parties = [w for w in found if isinstance(w, Parties)]
    if parties or found:
        return tuple(parties or found)
    winner = said.page.place(1)
    return (winner,) if winner else ()


def _coverage_ends(record: Record, line: Line) -> str:
    first = line.contests[-1].polled_on.year if line.contests else record.ends_on().year
    return f"our record of this seat begins in {first}"


# ------------------------------------------------------------------- streaks


def _runs(said: Said, who: Who) -> Iterator[tuple[Line, list[Contest], bool]]:
    """Runs of wins before this contest, and with it; whether an earlier loss is known."""
    record, now = said.page.record, said.scene.now
    keys = keys_of(who)
    won = figures.find_winner(now.result) if now and not hasattr(now.result, "valid") else None
    lines = {figures.lineage(key) for key in keys}
    is_now = won is not None and figures.lineage(won.label.key) in lines
    for line in lines_of(said):
        run: list[Contest] = []
        is_whole = False
        for contest, has_won in zip(line.contests, line.wins(record, keys), strict=True):
            if not has_won:
                is_whole = has_won is False
                break
            run.append(contest)
        yield line, [said.scene.contest, *run] if is_now else run, is_whole
        if is_now:
            yield line, run, is_whole


def run_since(said: Said) -> Iterator[Verdict]:
    """That a party, or somebody, has won here ever since a year."""
    body = said.match["body"]
    if not grammar.RUN_WORDS.search(f" {body} ") or grammar.IS_NEGATIVE.search(f" {body} "):
        return
    if grammar.MOVED.search(f" {body} "):
        return
    mark = said.marked.mark(said.match["year"])
    year = mark.dated.on.year
    span = said.span("span")
    is_by = bool(grammar.BY_ELECTION.search(said.match["span"]))
    for who in _subject(said, body)[:1]:
        if isinstance(who, Person):
            yield from _member_since(said, who, mark, span)
            return
        answers = [
            (
                _began(run, whole, year, is_by, bool(said.match["least"])),
                reading,
                str(run[-1].polled_on.year),
            )
            for line, run, whole in _runs(said, who)
            if run
            for reading in [_run_reading(said, line, run, whole)]
        ]
        if not answers:
            answers = _no_run(said, who)
        yield from _verdict(said, "streak", span, answers, str(year))


def _no_run(said: Said, who: Who) -> list[tuple[bool | None, Reading, str]]:
    now = said.scene.now
    known = next((line for line in lines_of(said) if line.contests), None)
    if now is None or known is None:
        return []
    return [
        (
            False,
            Reading("wins in a row", None, "it did not win the contest before", (now.row,)),
            "0",
        )
    ]


def _began(
    run: list[Contest], is_whole: bool, year: int, is_by: bool, is_least: bool
) -> bool | None:
    first = run[-1]
    if first.polled_on.year == year:
        return True if (first.election.is_general != is_by) or is_whole or not is_by else None
    if is_least and first.polled_on.year < year:
        return True
    if not is_whole and year < first.polled_on.year:
        return None
    return False


def _run_reading(said: Said, line: Line, run: list[Contest], is_whole: bool) -> Reading:
    record = said.page.record
    cites = tuple(record.returns[c.id].cites[RETURN] for c in run if c.id in record.returns)
    began = run[-1].election.name
    why = f"{len(run)} in a row, from {began}" + (
        "" if is_whole else f"; {_coverage_ends(record, line)}"
    )
    return Reading(f"wins in a row, {line.words}", len(run), why, cites[:12])


def streak(said: Said) -> Iterator[Verdict]:
    """How many elections in a row somebody, or a party, has won."""
    text = said.marked.skeleton
    before = text[: said.match.start("span") + 1]
    span_words = said.match["span"]
    if not grammar.ROW.search(f" {span_words} ") and not grammar.WON_BEFORE.search(before):
        return
    mark = said.marked.mark(said.match["n"])
    amount = mark.amount
    for who in _subject(said, before)[:1]:
        answers: list[tuple[bool | None, Reading, str]] = []
        if isinstance(who, Person):
            answers = _member_wins(said, who, mark)
        else:
            for line, run, whole in _runs(said, who):
                fits = amount.fits(len(run))
                unknown = not whole and amount.value > len(run)
                answers.append((True if fits else (None if unknown else False),
                                _run_reading(said, line, run or [said.scene.contest], whole), str(len(run))))  # fmt: skip
        yield from _verdict(said, "streak", said.span("span"), answers, str(int(amount.value)))


def _member_wins(said: Said, who: Person, mark: Mark) -> list[tuple[bool | None, Reading, str]]:
    member = who.member
    if member is None:
        return [
            (None, Reading("elections won", None, "the record dates no terms of this person"), "")
        ]
    day = said.scene.contest.polled_on
    terms = [a for a in member.affiliations if a.kind is SpellKind.SEAT and a.status == "elected"]
    terms = list({a.starts.on: a for a in terms if a.starts.on <= day}.values())
    cites = tuple(t.cite for a in terms for t in a.testimonies[:1])
    before = sum(a.starts.on < day for a in terms)
    found = []
    for count, words in ((before, "before this one"), (len(terms), "with this one")):
        why = f"elected {count} times, {words}"
        fits = mark.amount.fits(count)
        found.append(
            (
                True if fits else None,
                Reading(f"elections won by {member.name}, {words}", count, why, cites),
                str(count),
            )
        )
    return [f for f in found if f[0]] or found[:1]


# ------------------------------------------------------------ first and last


def first_since(said: Said) -> Iterator[Verdict]:
    """The first time since a year that a party won, or did not win."""
    body = f" {said.match['first']}{said.match['body']} {said.match['span']} "
    mark = said.marked.mark(said.match["year"])
    year = mark.dated.on.year
    span = said.span("span")
    is_negative = said.match["first"] in grammar.NEGATIVE or bool(grammar.IS_NEGATIVE.search(body))
    before = said.marked.skeleton[: said.match.start("span") + 1]
    for who in _subject(said, said.match["body"] if "P" in said.match["body"] else before)[:1]:
        keys = keys_of(who)
        is_not_ever = (
            is_negative and said.match["first"] != "first" and not grammar.FIRST.search(body)
        )
        if is_not_ever:
            answers = _last_wins(said, keys, year, bool(said.match.groupdict().get("least")))
        elif is_negative:
            answers = _first_not(said, keys, year)
        else:
            answers = _last_wins(said, keys, year, least=False)
        yield from _verdict(said, "first since", span, answers, str(year))


def _first_not(
    said: Said, keys: Sequence[str], year: int
) -> list[tuple[bool | None, Reading, str]]:
    """That a label had won all along: the year began the run, or is the last that it did not win."""
    found: list[tuple[bool | None, Reading, str]] = []
    record, now = said.page.record, said.scene.now
    for line in lines_of(said):
        wins = line.wins(record, keys)
        run = [c for c, won in zip(line.contests, _leading(wins), strict=False) if won]
        length = len(run)
        lost = line.contests[length] if length < len(wins) and wins[length] is False else None
        if not line.contests:
            continue
        years = {c.polled_on.year for c in ([run[-1]] if run else []) + ([lost] if lost else [])}
        reading = Reading(
            f"first not won, {line.words}", None,
            f"won every one from {run[-1].election.name}" if run else "not won before this one either",
            tuple(record.returns[c.id].cites[RETURN] for c in [*run[-1:], *([lost] if lost else [])]),
        )  # fmt: skip
        is_now = now is not None and _won_by(said, keys)
        answer: bool | None = year in years and not is_now
        if not answer and lost is None and run and year < run[-1].polled_on.year:
            answer = None
        right = str(lost.polled_on.year if lost else (run[-1].polled_on.year if run else ""))
        found.append((answer, reading, right))
    return found


def _leading(wins: Sequence[bool | None]) -> Iterator[bool]:
    for won in wins:
        if not won:
            return
        yield True


def _won_by(said: Said, keys: Sequence[str]) -> bool:
    now = said.scene.now
    won = figures.find_winner(now.result) if now else None  # type: ignore[arg-type]
    return won is not None and figures.lineage(won.label.key) in {figures.lineage(k) for k in keys}


def _last_wins(
    said: Said, keys: Sequence[str], year: int, least: bool
) -> list[tuple[bool | None, Reading, str]]:
    """That a label's last win before this was in a year, or before it with "at least"."""
    found: list[tuple[bool | None, Reading, str]] = []
    record = said.page.record
    for line in lines_of(said):
        wins = line.wins(record, keys)
        last = next((c for c, won in zip(line.contests, wins, strict=True) if won), None)
        is_hidden = None in wins[: line.contests.index(last)] if last else None in wins
        if last is None:
            oldest = line.contests[-1].polled_on.year if line.contests else year + 1
            answer: bool | None = True if least and oldest <= year and not is_hidden else None
            found.append(
                (
                    answer,
                    Reading(
                        f"last win, {line.words}",
                        None,
                        f"no win found; {_coverage_ends(record, line)}",
                    ),
                    "",
                )
            )
            continue
        then = last.polled_on.year
        cites = (record.returns[last.id].cites[RETURN],)
        reading = Reading(
            f"last win, {line.words}", None, f"it last won in {last.election.name}", cites
        )
        answer = then == year or (least and then < year)
        found.append((None if is_hidden and not answer else answer, reading, str(then)))
    return found


def last_won(said: Said) -> Iterator[Verdict]:
    """When a party had last won here."""
    year = said.marked.mark(said.match["year"]).dated.on.year
    who = said.who("who")
    if who is not None:
        answers = _last_wins(said, keys_of(who), year, least=False)
        yield from _verdict(said, "previous", said.span("span"), answers, str(year))


def first_in_years(said: Said) -> Iterator[Verdict]:
    """The first win, or the first without one, in so many years."""
    mark = said.marked.mark(said.match["n"])
    scale = 10 if said.match["unit"] == "decades" else 1
    before = said.marked.skeleton[: said.match.start("span") + 1]
    if grammar.BY_ELECTION.search(said.match["body"]):
        return
    for who in _subject(said, said.match["body"] if "P" in said.match["body"] else before)[:1]:
        here = _day_of(said, before)
        answers: list[tuple[bool | None, Reading, str]] = []
        for answer, reading, right in _wins_before(said, keys_of(who), here):
            years = here.year - int(right) if right else None
            fits = years is not None and (
                mark.amount.fits(years) if scale == 1 else mark.amount.fits(years // 10)
            )
            answers.append(
                (
                    True
                    if fits
                    else (None if years is None or answer is None and not right else False),
                    reading,
                    right,
                )
            )
        yield from _verdict(
            said, "first since", said.span("span"), answers, str(int(mark.amount.value))
        )


def _wins_before(
    said: Said, keys: Sequence[str], day: date
) -> list[tuple[bool | None, Reading, str]]:
    found: list[tuple[bool | None, Reading, str]] = []
    record = said.page.record
    for line in lines_of(said):
        earlier = Line(line.words, tuple(c for c in line.contests if c.polled_on < day))
        wins = earlier.wins(record, keys)
        last = next((c for c, won in zip(earlier.contests, wins, strict=True) if won), None)
        if last is None:
            found.append(
                (
                    None,
                    Reading(
                        f"last win, {line.words}",
                        None,
                        f"no win found; {_coverage_ends(record, line)}",
                    ),
                    "",
                )
            )
        else:
            cites = (record.returns[last.id].cites[RETURN],)
            found.append(
                (
                    False,
                    Reading(
                        f"last win, {line.words}",
                        None,
                        f"it last won in {last.election.name}",
                        cites,
                    ),
                    str(last.polled_on.year),
                )
            )
    return found


def _day_of(said: Said, before: str) -> date:
    """The day that a claim looks back from: a year named just before, else the contest's own."""
    found = grammar.YEAR_BEFORE.search(before)
    if found:
        frames = said.scene.in_year(said.marked.mark(found["year"]).dated.on.year)
        for frame in frames:
            if hasattr(frame.result, "contest"):
                return frame.result.contest.polled_on
    return said.scene.contest.polled_on


# --------------------------------------------------------------- the member


def _terms(member: Member) -> list[Affiliation]:
    return sorted(
        (a for a in member.affiliations if a.kind is SpellKind.SEAT), key=lambda a: a.starts.on
    )


def _member_since(said: Said, who: Person, mark: Mark, span: tuple[int, int]) -> Iterator[Verdict]:
    if who.member is None or not _terms(who.member):
        return
    first = _terms(who.member)[0]
    holds = first.starts.on.year == mark.dated.on.year
    cites = tuple(t.cite for t in first.testimonies)
    reading = Reading(
        f"first elected, {who.name}", None, f"first elected on {write_dated(first.starts)}", cites
    )
    finding = True if holds else (False if first.is_firm else None)
    yield said.verdict("tenure", span, finding, reading, correct=str(first.starts.on.year))


def tenure(said: Said) -> Iterator[Verdict]:
    """How long somebody was a member, from first election to the end that a reader may mean."""
    mark = said.marked.mark(said.match["n"])
    if mark.amount.form is Form.ORDINAL or said.page.person is None and said.page.place(1) is None:
        return
    people = [w for w in _people(said) if w.member is not None and _terms(w.member)]
    if not people:
        reading = Reading("length of service", None, "the record dates no terms of this person")
        yield said.verdict("tenure", said.span("span"), None, reading)
        return
    scale = {"decades": 10, "decade": 10, "century": 100}.get(said.match["unit"], 1)
    answers: list[tuple[bool | None, Reading, str]] = []
    for who in people:
        assert who.member is not None
        first = _terms(who.member)[0].starts.on
        for words, day in _ends(said, who.member):
            years = Fraction((day - first).days, 1) / Fraction("365.25") / scale
            whole = int(years) if scale == 1 else years
            fits = mark.amount.fits(whole) or mark.amount.fits(years)
            why = f"from {first.year} to {day.year}: {float(years * scale):.0f} years"
            answers.append(
                (
                    True if fits else None,
                    Reading(f"service of {who.name}, {words}", None, why),
                    f"{float(years * scale):.0f}",
                )
            )
    yield from _verdict(
        said, "tenure", said.span("span"), answers, str(int(mark.amount.value * scale))
    )


def _people(said: Said) -> Iterator[Person]:
    for symbol in [m["who"] for m in grammar.SUBJECT.finditer(said.before)]:
        who = said.page_who(symbol)
        if isinstance(who, Person):
            yield who
    for who in (said.page.person, said.page.place(1)):
        if isinstance(who, Person):
            yield who


def _ends(said: Said, member: Member) -> Iterator[tuple[str, date]]:
    """When a service may be said to end: with the whip, at dissolution, on polling day."""
    for spell in member.affiliations:
        if spell.kind is SpellKind.WHIP and spell.status == "suspended":
            yield "to the loss of the whip", spell.starts.on
        if spell.kind is SpellKind.PARTY and spell.status == "expelled":
            yield "to the expulsion from the party", spell.starts.on
    yield "to polling day", said.scene.contest.polled_on


# -------------------------------------------------------------------- spells


def spell(said: Said) -> Iterator[Verdict]:
    """A dated event of party, whip or candidacy."""
    member = next((w.member for w in _people(said) if w.member is not None), None)
    verb = said.match["verb"]
    if member is None:
        return
    text = said.marked.skeleton
    wanted = grammar.SPELLS[verb]
    around = text[max(0, said.match.start() - 80) : said.match.end() + 80]
    if grammar.WHIP.search(around) and len(wanted) > 1:
        wanted = tuple(w for w in wanted if w[0] == "whip") or wanted
    spells = [a for a in member.affiliations if (str(a.kind), a.status) in wanted]
    if not spells:
        reading = Reading(verb, None, "the record holds no such dated event")
        yield said.verdict("spell", said.span("span"), None, reading)
        return
    yield from _dated(said, spells, _date_near(said))
    yield from _later(said, member, spells)


def _date_near(said: Said) -> Mark | None:
    """The date that a verb is said of: the nearest in its clause, else one that opens the sentence."""
    text = said.marked.skeleton
    after = grammar.DATED_NEAR.search(text, said.match.end(), min(len(text), said.match.end() + 60))
    before = list(grammar.DATED_NEAR.finditer(text[: said.match.start() + 1]))
    if after and ", " not in text[said.match.end() : after.start()]:
        return said.marked.mark(after["date"])
    return said.marked.mark(before[-1]["date"]) if before else None


def _matches(claimed: Dated, known: Dated) -> bool | None:
    """Whether two dates agree as far as both are precise."""
    rough = max(claimed.precision, known.precision, key=list(Precision).index)
    if claimed.on.year != known.on.year:
        return False
    if rough is Precision.YEAR:
        return True if claimed.precision is Precision.YEAR else None
    if claimed.on.month != known.on.month:
        return False
    if rough is Precision.MONTH:
        return True if claimed.precision is Precision.MONTH else None
    return claimed.on.day == known.on.day


def _dated(said: Said, spells: list[Affiliation], mark: Mark | None) -> Iterator[Verdict]:
    party_ok = _party_fits(said, spells)
    shown = spells[0]
    cites = tuple(t.cite for t in shown.testimonies)
    words = f"{shown.kind} {shown.status}: {write_dated(shown.starts)}"
    if party_ok is False:
        firm = any(s.is_firm for s in spells)
        yield said.verdict(
            "spell",
            said.span("span"),
            False if firm else None,
            Reading(words, None, f"the party was {shown.party}", cites),
        )
        return
    if mark is None or not isinstance(mark.value, Dated):
        yield said.verdict(
            "spell", said.span("span"), True, Reading(words, None, "as the sources date it", cites)
        )
        return
    answers = [(s, _matches(mark.value, s.starts)) for s in spells]
    good = next((s for s, fits in answers if fits), None)
    span = (mark.start, mark.end)
    claimed = write_dated(mark.value)
    if good is not None:
        reading = Reading(
            f"{good.kind} {good.status}: {write_dated(good.starts)}",
            None,
            "as the sources date it",
            tuple(t.cite for t in good.testimonies),
        )
        yield said.verdict(
            "spell",
            said.span("span"),
            True,
            reading,
            claimed=claimed,
            correct=write_dated(good.starts),
        )
        yield said.verdict(
            "date", span, True, reading, claimed=claimed, correct=write_dated(good.starts)
        )
        return
    is_firm = all(s.is_firm for s in spells) and all(fits is False for _, fits in answers)
    why = f"we hold {write_dated(shown.starts)}" + _instead(said, mark.value)
    reading = Reading(words, None, why, cites)
    yield said.verdict(
        "spell",
        said.span("span"),
        False if is_firm else None,
        reading,
        claimed=claimed,
        correct=write_dated(shown.starts),
    )
    yield said.verdict(
        "date",
        span,
        False if is_firm else None,
        reading,
        claimed=claimed,
        correct=write_dated(shown.starts),
    )


def _instead(said: Said, claimed: Dated) -> str:
    """What the record has on the day that the text names."""
    for who in _people(said):
        for one in who.member.affiliations if who.member else ():
            if one.kind is not SpellKind.SEAT and _matches(claimed, one.starts):
                return f"; of {write_dated(claimed)} it would be right of: {one.kind} {one.status}"
    return ""


def _party_fits(said: Said, spells: list[Affiliation]) -> bool | None:
    named = [v for m in said.marked.marks if m.letter == "P" and isinstance(v := m.value, Parties)]
    known = {s.party for s in spells if s.party}
    if not named or not known:
        return None
    return any(known & set(party.keys) for party in named)


def _later(said: Said, member: Member, spells: list[Affiliation]) -> Iterator[Verdict]:
    """So many days after the event before it."""
    found = grammar.DAYS_LATER.search(said.marked.skeleton)
    if found is None:
        return
    mark = said.marked.mark(found["n"])
    scale = {"days": 1, "weeks": 7, "months": 30, "years": 365}[found["unit"]]
    answers: list[tuple[bool | None, Reading, str]] = []
    for one in spells:
        for other in member.affiliations:
            if (
                other.kind is SpellKind.SEAT
                or other.starts.on >= one.starts.on
                or other.status == "held"
            ):
                continue
            days = (one.starts.on - other.starts.on).days
            fits = (
                mark.amount.fits(days) if scale == 1 else abs(days / scale - mark.amount.value) < 1
            )
            why = f"{write_dated(other.starts)} to {write_dated(one.starts)}: {days} days"
            cites = (one.testimonies[0].cite, other.testimonies[0].cite)
            is_firm = one.is_firm and other.is_firm and one.kind is other.kind
            answers.append(
                (
                    True if fits else (False if is_firm else None),
                    Reading(f"days from {other.status} to {one.status}", days, why, cites),
                    str(days),
                )
            )
    yield from _verdict(
        said, "spell", said.marked.span(*found.span()), answers, str(int(mark.amount.value))
    )


READERS: Mapping[str, Callable[[Said], Iterator[Verdict]]] = {
    reader.__name__: reader
    for reader in (first_since, run_since, first_in_years, last_won, streak, tenure, spell)
}
"""Readers of what a seat's line and a member's spells say, by the grammar's name for them."""
