"""A member's spells: elections won, years served, and dated events of party, whip and candidacy.

People are an open world: a spell contradicts only where its sources are firm, and only as
precisely as they date it; causes are never read into it (`rules.md` 16 and 17).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

from tellers.check.careers.years import agree, rougher
from tellers.check.claims import Verdict
from tellers.check.grammar import around, runs
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Mark
from tellers.check.scene import Parties, Person
from tellers.check.statement.said import Answer, Said, answered, first_of, is_one
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Notional
from tellers.record.matching.spelling import place_key
from tellers.record.membership.service import sat_until
from tellers.record.membership.standing import is_held_until
from tellers.record.people import Affiliation, Citation, Dated, Member, SpellKind
from tellers.style.dates import write_dated
from tellers.style.names import style_of
from tellers.style.numbers import Amount, Form


def _terms(member: Member) -> list[Affiliation]:
    """A member's spells in a seat, oldest first."""
    found = [a for a in member.affiliations if a.kind is SpellKind.SEAT]
    return sorted(found, key=lambda a: a.starts.on)


def _contest_of(said: Said, term: Affiliation) -> str:
    """The contest at which a spell in a seat began, empty where the record does not hold it."""
    there = said.page.record.by_name(term.place) if term.place else ()
    return next((c.id for c in there if c.polled_on == term.starts.on), "")


def _cites(*spells: Affiliation) -> tuple[Citation, ...]:
    return tuple(t.cite for spell in spells for t in spell.testimonies)


def _people(said: Said) -> Iterator[Person]:
    """Whom a statement may be about, likeliest first: those named before it, else spoken of."""
    if behind := runs.OPENS_WITH_YEARS.match(said.after[1:]):
        who = said.page_who(behind["who"])
        if isinstance(who, Person) and " C" not in said.before:
            yield who
    for symbol in [m["who"] for m in around.SUBJECT.finditer(said.before)]:
        who = said.page_who(symbol)
        if isinstance(who, Person):
            yield who
    for who in (said.page.person, said.page.place(1)):
        if isinstance(who, Person):
            yield who


# -------------------------------------------------------------- elections won


def _has_won(said: Said, who: Person, contest: Contest) -> tuple[bool, bool]:
    """Whether somebody won an earlier contest of the seat, and whether that is firm."""
    won = figures.find_winner(said.page.record.returns[contest.id])
    names = {candidacy.name for _, candidacy in who.standings}
    if won is not None and won.name is not None and won.name in names:
        return True, True
    member, here = who.member, {place_key(name) for name in contest.constituency.names}
    spells = [
        term
        for term in (_terms(member) if member else [])
        if term.starts.on == contest.polled_on and (not term.place or place_key(term.place) in here)
    ]
    return bool(spells), any(spell.is_firm for spell in spells)


def _won_before(said: Said, who: Person, *, has_all: bool) -> tuple[list[Contest], int]:
    """Contests in a row that somebody won before this one, newest first, and how many are firm."""
    run: list[Contest] = []
    firm, day = 0, said.scene.contest.polled_on
    for contest in reversed(said.scene.named):
        if contest.polled_on >= day or contest.id not in said.page.record.returns:
            continue
        if not (has_all or contest.election.is_general):
            continue
        has_won, is_firm = _has_won(said, who, contest)
        if not has_won:
            break
        run.append(contest)
        firm += is_firm
    return run, firm


def person_wins(said: Said, who: Person, amount: Amount) -> Iterator[Answer]:
    """That somebody won so many elections in a row, before this one or with it.

    Fewer than the record firmly holds is wrong; more than it holds cannot be told.
    """
    now, record = said.scene.now, said.page.record
    first = first_of(now) if now else None
    is_now = now is not None and first is not None and is_one(now, who, *first)
    for has_all in (False, True):
        run, firm = _won_before(said, who, has_all=has_all)
        cites = tuple(record.returns[c.id].cites[RETURN] for c in run)[:12]
        for more in (0, 1) if is_now else (0,):
            count = len(run) + more
            when = "with this one" if more else "before this one"
            which = "every contest" if has_all else "general elections"
            reading = Reading(
                f"elections won in a row by {who.name}, {which}, {when}",
                count,
                f"{count} in a row" + (f", from {run[-1].election.name}" if run else ""),
                cites,
            )
            fits = amount.fits(count) and count > 0
            is_short = amount.value < firm + more
            yield True if fits else (False if is_short else None), reading, str(count)


def person_since(said: Said, who: Person, mark: Mark) -> Iterator[Verdict]:
    """That somebody has sat here since a year.

    That the first spell that the record holds is later is no evidence: it may not go back so far.
    That somebody else won the seat in that year is.
    """
    year, record = mark.dated.on.year, said.page.record
    whole, all_firm = _won_before(said, who, has_all=True)
    was_beaten = _was_beaten(said, who, year) or _sat_before(said, who, whole[:all_firm], year)
    answers: list[Answer] = []
    if who.member is not None and _terms(who.member):
        first = _terms(who.member)[0]
        why = f"the first term that our record dates began on {write_dated(first.starts)}"
        at = _contest_of(said, first)
        reading = Reading(f"first elected, {who.name}", None, why, _cites(first), at)
        began = first.starts.on.year
        holds = True if began == year else (False if was_beaten else None)
        answers.append((holds, reading, str(began)))
    is_seat = runs.SITS.search(
        f" {said.match['body']} "
    )  # who sat since a by-election sat since it
    for has_all in (True,) if is_seat else (True, False):
        run = whole if has_all else _won_before(said, who, has_all=False)[0]
        if run:
            began = run[-1].polled_on.year
            why = f"won every contest from {run[-1].election.name}"
            cites = (record.returns[run[-1].id].cites[RETURN],)
            reading = Reading(f"wins in a row of {who.name}", None, why, cites)
            holds = True if began == year else (False if was_beaten else None)
            if holds and is_seat and who.member and sat_until(record, who.member, run[-1]):
                continue  # elected then, but a member before
            answers.append((holds, reading, str(began)))
    yield from answered(said, "tenure", said.span("span"), answers, str(year))


def _sat_before(said: Said, who: Person, run: list[Contest], year: int) -> bool:
    """Whether somebody is known to have held the seat, under one label, since an earlier year."""
    labels = {figures.lineage(candidacy.label.key) for _, candidacy in who.standings}
    is_told = bool(runs.SAT_HERE.search(f" {said.match['body']} ")) and len(labels) == 1
    return is_told and bool(run) and run[-1].polled_on.year < year


def _was_beaten(said: Said, who: Person, year: int) -> bool:
    """Whether others won every contest of the year since when somebody is said to hold a seat."""
    if not runs.SAT_HERE.search(f" {said.match['body']} "):
        return False
    frames = [f for f in said.scene.in_year(year) if not isinstance(f.result, Notional)]
    firsts = [first_of(frame) for frame in frames]
    return bool(firsts) and all(
        first and first[0] and first[0].name and not is_one(frame, who, *first)
        for frame, first in zip(frames, firsts, strict=True)
    )


def tenure(said: Said) -> Iterator[Verdict]:
    """How long somebody was a member, from first election to the end that a reader may mean."""
    mark = said.marked.mark(said.match["n"])
    if mark.amount.form is Form.ORDINAL or said.page.person is None and said.page.place(1) is None:
        return
    served = [(w, w.member) for w in _people(said) if w.member is not None and _terms(w.member)]
    if not served:
        reading = Reading("length of service", None, "the record dates no terms of this person")
        yield said.verdict("tenure", said.span("span"), None, reading)
        return
    scale = {"decades": 10, "decade": 10, "century": 100}.get(said.match["unit"], 1)
    answers: list[Answer] = []
    for who, member in served:
        first = _terms(member)[0]
        for words, day in _ends(said, member):
            years = Fraction((day - first.starts.on).days, 1) / Fraction("365.25") / scale
            whole = int(years) if scale == 1 else years
            fits = mark.amount.fits(whole) or mark.amount.fits(years)
            long = f"{float(years * scale):.0f}"
            why = f"from {first.starts.on.year} to {day.year}: {long} years"
            at = _contest_of(said, first)
            reading = Reading(f"service of {who.name}, {words}", None, why, _cites(first), at)
            answers.append((True if fits else None, reading, long))
    claimed = str(int(mark.amount.value * scale))
    yield from answered(said, "tenure", said.span("span"), answers, claimed)


def _ends(said: Said, member: Member) -> Iterator[tuple[str, date]]:
    """When a service may be said to end: with whip, party or dissolution, or on polling day."""
    for spell in member.affiliations:
        if spell.kind is SpellKind.WHIP and spell.status == "suspended":
            yield "to the loss of the whip", spell.starts.on
        if spell.kind is SpellKind.PARTY and spell.status == "expelled":
            yield "to the expulsion from the party", spell.starts.on
    contest = said.scene.contest
    yield "to polling day", contest.polled_on
    for seat in member.seats if contest.election.is_general else ():
        if seat.ends is not None and is_held_until(seat, contest):
            yield "to the dissolution", seat.ends.on


# --------------------------------------------------------------------- spells


def spell(said: Said) -> Iterator[Verdict]:
    """A dated event of party, whip or candidacy."""
    who = _whose(said)
    if who is None or _names_a_stranger(said):
        return
    member = who.member
    if member is None:
        reading = Reading(said.match["verb"], None, f"the record dates no spells of {who.name}")
        yield said.verdict("spell", said.span("span"), None, reading)
        return
    verb, text = said.match["verb"], said.marked.skeleton
    wanted = runs.SPELLS[verb]
    beside = text[max(0, said.match.start() - 80) : said.match.end() + 80]
    if runs.WHIP.search(beside) and len(wanted) > 1:
        wanted = tuple(w for w in wanted if w[0] == "whip") or wanted
    spells = [a for a in member.affiliations if (str(a.kind), a.status) in wanted]
    if not spells:
        reading = Reading(verb, None, "the record holds no such dated event")
        yield said.verdict("spell", said.span("span"), None, reading)
        return
    if not _is_of_party(said, spells):
        yield _other_party(said, spells)
        return
    yield from _dated(said, member, spells, _date_near(said))
    yield from _later(said, member, spells)


def _whose(said: Said) -> Person | None:
    """Who it befell: whoever stands after the verb, else the nearest before, else spoken of."""
    after = runs.FROM_PERSON.match(said.marked.skeleton, said.match.end())
    before = [m["who"] for m in around.SUBJECT.finditer(said.before)]
    for symbol in [after["who"]] if after else before[::-1]:
        who = said.page_who(symbol)
        if isinstance(who, Person):
            return who
    spoken_of = said.page.person or said.page.place(1)
    return spoken_of if isinstance(spoken_of, Person) else None


def _names_a_stranger(said: Said) -> bool:
    """Whether somebody whom the record does not hold stands before the verb: it may be his."""
    marked = said.marked
    names = [marked.is_name(number) for number in range(len(marked.symbols))]
    names[0] = names[0] and not around.NO_NAME.match(marked.skeleton)
    for number, is_name in enumerate(names[:-1]):
        if marked.offsets[number] >= said.match.start("verb"):
            break
        after = marked.symbols[number + 1]
        is_subject = names[number + 1] or after in runs.AUXILIARIES or (number and after == ",")
        if is_name and is_subject:
            return True
    return False


def _has_subject(said: Said) -> bool:
    """Whether the sentence itself says who it is, by a name or a pronoun."""
    return bool(around.SUBJECT.search(said.before))


def _is_of_party(said: Said, spells: list[Affiliation]) -> bool:
    """Whether a party that the verb is said of is the spells' own, or none is named."""
    text = said.marked.skeleton
    found = runs.FROM_PARTY.match(text, said.match.end()) or runs.PARTY_WHIP.search(text)
    named = said.marked.mark(found["party"]).value if found else None
    known = {one.party for one in spells if one.party}
    return not isinstance(named, Parties) or not known or bool(known & set(named.keys))


def _other_party(said: Said, spells: list[Affiliation]) -> Verdict:
    party = style_of(said.page.record.parties, spells[0].party).name
    reading = Reading(_words(spells[0]), None, f"the party was {party}", _cites(spells[0]))
    is_firm = _has_subject(said) and any(one.is_firm for one in spells)
    span = said.span("span")
    return said.verdict("spell", span, False if is_firm else None, reading, correct=party)


def _words(one: Affiliation) -> str:
    return f"{one.kind} {one.status}: {write_dated(one.starts)}"


def _date_near(said: Said) -> Mark | None:
    """The date that a verb is said of: the nearest in its clause, else the last before it."""
    text, end = said.marked.skeleton, said.match.end()
    after = runs.DATED_NEAR.search(text, end, min(len(text), end + 60))
    before = [m for m in runs.DATED_NEAR.finditer(said.before) if not _is_dated_of_another(said, m)]
    if after and ", " not in text[end : after.start()]:
        return said.marked.mark(after["date"])
    return said.marked.mark(before[-1]["date"]) if before else None


def _is_dated_of_another(said: Said, date: re.Match[str]) -> bool:
    """Whether a date before a verb is another's: "barred him in March 2023 and expelled him"."""
    return any(f" {verb} " in said.before[: date.start() + 1] for verb in runs.SPELLS)


def _dated(
    said: Said, member: Member, spells: list[Affiliation], mark: Mark | None
) -> Iterator[Verdict]:
    """The event as it is dated, and its date where that is right."""
    as_dated = "as the sources date it"
    span = said.span("span")
    if mark is None:
        reading = Reading(_words(spells[0]), None, as_dated, _cites(spells[0]))
        yield said.verdict("spell", span, True, reading)
        return
    claimed = mark.dated
    answers = [(one, agree(claimed, one.starts)) for one in spells]
    good = next((one for one, fits in answers if fits), None)
    is_firm = _has_subject(said) and all(one.is_firm and fits is False for one, fits in answers)
    shown = good or spells[0]
    other = "" if good else _instead(member, claimed)
    why = as_dated if good else f"we hold {write_dated(shown.starts)}{other}"
    reading = Reading(_words(shown), None, why, _cites(shown))
    holds = True if good else (False if is_firm else None)
    right = "" if holds is None else write_dated(shown.starts)
    said_of, where = write_dated(claimed), (mark.start, mark.end)
    is_day_wrong = holds is False and not other  # no other event was then: the verb is right
    if is_day_wrong:
        right = write_dated(replace(shown.starts, precision=rougher(claimed, shown.starts)))
    else:
        yield said.verdict("spell", span, holds, reading, claimed=said_of, correct=right)
    if good or is_day_wrong:
        yield said.verdict("date", where, holds, reading, claimed=said_of, correct=right)


def _instead(member: Member, claimed: Dated) -> str:
    """What the record has on the day that the text names."""
    found = [
        f"{one.kind} {one.status}"
        for one in member.affiliations
        if one.kind is not SpellKind.SEAT and agree(claimed, one.starts)
    ]
    return f"; of {write_dated(claimed)} it would be right of: {', '.join(found)}" if found else ""


def _later(said: Said, member: Member, spells: list[Affiliation]) -> Iterator[Verdict]:
    """So many days after the event before it."""
    found = said.marked.find(runs.DAYS_LATER)
    if found is None:
        return
    amount, unit = said.marked.mark(found["n"]).amount, found["unit"]
    answers: list[Answer] = []
    for one in spells:
        for other in _events_before(member, one.starts.on):
            days = (one.starts.on - other.starts.on).days
            length = DAYS[unit]
            fits = (
                amount.fits(days)
                if unit == "days"
                else abs(Fraction(days, length) - amount.value) < 1
            )
            is_firm = one.is_firm and other.is_firm and one.kind is other.kind
            why = f"{write_dated(other.starts)} to {write_dated(one.starts)}: {days} days"
            reading = Reading(
                f"days from {other.status} to {one.status}", days, why, _cites(one, other)
            )
            answers.append((True if fits else (False if is_firm else None), reading, str(days)))
    claimed = str(int(amount.value))
    span = said.marked.span(*found.span())
    yield from answered(said, "spell", span, answers, claimed)


DAYS = {"days": 1, "weeks": 7, "months": 30, "years": 365}


def _events_before(member: Member, day: date) -> list[Affiliation]:
    return [
        other
        for other in member.affiliations
        if other.kind is not SpellKind.SEAT and other.starts.on < day and other.status != "held"
    ]
