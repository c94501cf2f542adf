"""What a figure in a contest measures, and every value that the record gives for it.

A figure becomes a query (measure, subject, results, comparison), a query becomes readings, most
plausible first. A claim is supported if any plausible reading bears it out, and contradicted only
if the record can answer every one of them and none does.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tellers.check import grammar
from tellers.check.claims import Claim, Finding, Mark, Marked, Verdict
from tellers.check.resolve import Frame, Page, Parties, Person, Who
from tellers.record import figures
from tellers.record.contests import RETURN, Candidacy, Notional, Return
from tellers.record.people import Citation
from tellers.style.numbers import Amount, Form, rounded, write_points, write_share, write_votes

Exact = int | Fraction


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a claim, and what the record says to it; None where it cannot say."""

    words: str
    value: Exact | None
    why: str
    cites: tuple[Citation, ...] = ()


@dataclass
class Query:
    """A figure with all that its sentence says of it."""

    page: Page
    marked: Marked
    mark: Mark
    measure: str
    left: str
    right: str
    other: Who | None = None
    years: list[Mark] = field(default_factory=list)
    nation: Any = None

    @property
    def amount(self) -> Amount:
        """The figure."""
        return self.mark.amount

    @property
    def now(self) -> Frame | None:
        """The contest's own result."""
        return self.page.scene.now if self.page.scene else None

    def is_then(self) -> bool:
        """Whether the words put the figure in the past."""
        return _is_then(self)

    def who(self, symbol: str) -> Who | None:
        """Whom a symbol or a pronoun means."""
        return who_is(self.page, self.marked, symbol)


def _is_surname(marked: Marked, symbol: str) -> bool:
    """Whether a party's name stands as a surname would: without an article, before a verb."""
    return bool(grammar.SURNAME.search(marked.skeleton.replace(f" {symbol} ", " ! ", 1)))


PARTY_WORDS = frozenset({"the party", "it", "its", "they", "their", "his party", "her party"})


def who_is(page: Page, marked: Marked, symbol: str) -> Who | None:
    """Whom a symbol of a sentence, or a pronoun, means."""
    if symbol[0] in "CP":
        value = marked.mark(symbol).value
        if isinstance(value, Parties) and value.namesake:
            return value.namesake if _is_surname(marked, symbol) else Parties(value.keys)
        return value if isinstance(value, Person | Parties) else None
    if symbol in PARTY_WORDS:
        return page.party or page.person
    if symbol == "the runner-up":
        return page.place(2)
    if symbol in ("the winner", "the victor"):
        return page.place(1)
    return page.person or page.place(1)


# ------------------------------------------------------------------ subjects


def subjects(q: Query) -> tuple[Who, ...]:
    """Whom a figure may be about, likeliest first."""
    found: list[Who | None] = []
    right = grammar.SUBJECT_RIGHT.match(q.right)
    attached = grammar.SUBJECT_ATTACHED.search(q.left[-90:])
    if right:
        found.append(q.who(right["who"]))
        if right["who"][0] == "C" or q.left.endswith(" to "):
            return tuple(dict.fromkeys(who for who in found if who is not None))
    if attached and not grammar.OBJECT_BEFORE.search(q.left[-90:][: attached.start() + 1]):
        found.append(q.who(attached["who"]))
    if not found or (right and not attached):
        symbols = _entities(q.left)
        found += [q.who(symbol) for symbol in symbols]
        if not any(symbol[0] in "CP" for symbol in symbols) and grammar.NO_NAME.match(q.left):
            found.append(q.page.place(1))
    return tuple(dict.fromkeys(who for who in found if who is not None))


def _entities(left: str) -> list[str]:
    """Symbols and pronouns to the left, nearest first; those only spoken of in passing last."""
    clause = left[max(left.rfind(";"), left.rfind(":"), 0) :]
    near: list[str] = []
    passing: list[str] = []
    for match in grammar.SUBJECT.finditer(clause):
        if match["who"][0] not in "CP" and (near or passing):
            continue
        is_object = grammar.OBJECT_BEFORE.search(clause[: match.start() + 1])
        (passing if is_object else near).insert(0, match["who"])
    return [*near[:3], *passing[:1]]


# ---------------------------------------------------------------------- when


def frames(q: Query) -> tuple[Frame, ...]:
    """The results that a figure may be of, likeliest first."""
    scene = q.page.scene
    if scene is None:
        return ()
    now = (scene.now,) if scene.now else ()
    if grammar.NOW_AFTER.match(q.right):
        return now
    year, is_sure = _year(q)
    if year is not None:
        q.years.append(year)
        found = _notional_first(q, scene.in_year(year.dated.on.year))
        if grammar.THEN_TIGHT.search(q.left[-60:]):
            found = tuple(frame for frame in found if not frame.is_now)
        return found if is_sure else (*found, *now)
    if grammar.NOW_TIGHT.search(q.left[-30:]):
        return now
    if _is_then(q):
        then = _notional_first(q, scene.then)
        is_loose = not grammar.THEN_AFTER.match(q.right) and grammar.THEN_TIGHT.search(q.left[-60:])
        return (*then, *now) if is_loose and q.measure in ("votes", "share") else then
    return now


def _notional_first(q: Query, found: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Only estimates where the words say "notional" and there is one."""
    return estimates_first(found) if grammar.NOTIONAL.search(_clause(q)) else found


def estimates_first(found: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Only the estimates, else the likeliest: what "notional" means where nothing was redrawn."""
    return tuple(f for f in found if isinstance(f.result, Notional)) or found[:1]


def _clause(q: Query) -> str:
    """The words around a figure up to the next mark of punctuation or the next figure."""
    left = q.left[max(q.left.rfind(";"), q.left.rfind(" , "), q.left.rfind(":"), 0) :]
    right = grammar.CLAUSE_RIGHT.match(q.right)
    return f"{left[-120:]}{right[0] if right else ''} "


def _year(q: Query) -> tuple[Mark | None, bool]:
    """The year that dates a figure, and whether nothing stands between the two."""
    after = grammar.YEAR_AFTER.match(q.right)
    if after:
        return q.marked.mark(after["year"]), True
    before = grammar.YEAR_BEFORE.search(q.left)
    if before and not grammar.NOW_TIGHT.search(q.left[-30:]):
        is_sure = not grammar.FIGURE.search(before["between"])
        return q.marked.mark(before["year"]), is_sure
    return None, False


def _is_then(q: Query) -> bool:
    if grammar.THEN_AFTER.match(q.right) or grammar.WHEN_THEN.search(q.left):
        return True
    return bool(grammar.THEN_TIGHT.search(q.left[-60:]) or grammar.THEN.search(_clause(q)))


def bases(q: Query) -> tuple[Frame, ...]:
    """What a change is measured against, likeliest first."""
    scene = q.page.scene
    since = grammar.SINCE.search(q.right) or grammar.SINCE.search(q.left)
    if scene is None:
        return ()
    if since:
        year = q.marked.mark(since["year"])
        q.years.append(year)
        found = tuple(f for f in scene.in_year(year.dated.on.year) if not f.is_now)
    else:
        found = scene.then
    return estimates_first(found) if grammar.NOTIONAL.search(f"{q.left}{q.right} ") else found


# ------------------------------------------------------------------ readings


def names(candidacy: Candidacy) -> str:
    """Somebody as the record names them."""
    return str(candidacy.name) if candidacy.name else candidacy.label.key


def _row(result: Return | Notional, key: str) -> tuple[Citation, ...]:
    cite = result.cites.get(key) or result.cites.get(RETURN)
    return (cite,) if cite else ()


def counted(frame: Frame, who: Who) -> Iterator[tuple[str, int, tuple[Citation, ...]]]:
    """Name, votes and row of everybody in a result whom `who` may be."""
    found = frame.candidacies(who)
    for candidacy in found:
        yield names(candidacy), frame.result.votes[candidacy.id], _row(frame.result, candidacy.id)
    if found or (isinstance(who, Person) and frame.is_now):
        return
    for key in keys_of(who):
        for there, votes in _by_label(frame.result):
            if figures.lineage(there) == figures.lineage(key):
                yield there, votes, _row(frame.result, there)


def _by_label(result: Return | Notional) -> list[tuple[str, int]]:
    return list(figures.party_votes(result).items())


def keys_of(who: Who) -> tuple[str, ...]:
    """The labels that somebody stood under, or a party's own."""
    if isinstance(who, Parties):
        return who.keys
    return tuple(dict.fromkeys(c.label.key for _, c in who.standings))


def votes(q: Query) -> Iterator[Reading]:
    """Votes of a candidate or a party."""
    for who in subjects(q) or _anybody(q):
        for frame in frames(q):
            for name, count, cites in counted(frame, who):
                yield Reading(f"votes of {name}, {frame.words}", count, "as declared", cites)


def _anybody(q: Query) -> tuple[Who, ...]:
    winner = q.page.person or q.page.place(1)
    return (winner,) if winner and grammar.NO_NAME.match(q.left) else ()


def share(q: Query) -> Iterator[Reading]:
    """A candidate's or a party's part of the valid votes."""
    for who in subjects(q) or _anybody(q):
        for frame in frames(q):
            total = figures.total_votes(frame.result)
            for name, count, cites in counted(frame, who):
                part = Fraction(count, total)
                why = f"{write_votes(count)} ÷ {write_votes(total)} = {write_share(part)}"
                yield Reading(f"share of {name}, {frame.words}", part, why, (*cites, frame.row))


def change(q: Query) -> Iterator[Reading]:
    """Change of a share, in points; as a part of the old share where the words say per cent."""
    if q.now is None or isinstance(q.now.result, Notional):
        return
    for who in subjects(q) or _anybody(q):
        for key in _labels_now(q.now, who):
            for base in bases(q):
                yield from _moved(q, key, base)


def _labels_now(now: Frame, who: Who) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.label.key for c in now.candidacies(who))) or keys_of(who)[:1]


def _moved(q: Query, key: str, base: Frame) -> Iterator[Reading]:
    assert q.now is not None
    result = q.now.result
    new, old = figures.party_share(result, key), figures.party_share(base.result, key)
    words = f"change of {key}'s share since {base.words}"
    if key in ("ind", "spk") or new is None or old is None:
        yield Reading(
            words, None, "it has no share to compare with: new, or not a party", (base.row,)
        )
        return
    cites = (q.now.row, base.row)
    why = f"{write_share(new)} − {write_share(old)} = {signed(new - old)} points"
    if q.amount.form is Form.PERCENT:
        yield Reading(f"{words}, in per cent of it", (new - old) / old, why, cites)
        return
    yield Reading(words, new - old, why, cites)
    rough = rounded(new * 100) - rounded(old * 100)
    yield Reading(f"{words}, right to rounding", rough / 100, why, cites)


def signed(change: Fraction) -> str:
    """A change in points with its sign."""
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{write_points(change)}"


def majority(q: Query) -> Iterator[Reading]:
    """First less second, in votes or as a part of the valid votes."""
    for frame in frames(q):
        value, why = majority_of(frame)
        words = f"majority, {frame.words}"
        if value is not None and q.amount.form is not Form.NUMBER:
            total = figures.total_votes(frame.result)
            part = Fraction(value, total)
            why = f"{write_votes(value)} ÷ {write_votes(total)} = {write_share(part)}"
            yield Reading(words, part, why, (frame.row,))
        else:
            yield Reading(words, value, why, (frame.row,))


def majority_of(frame: Frame) -> tuple[int | None, str]:
    """A result's majority and its sum."""
    result = frame.result
    if isinstance(result, Notional):
        order = sorted(result.votes.values(), reverse=True)
        if len(order) < 2:  # noqa: PLR2004 - a majority needs two
            return None, "the estimate has one party only"
        return order[0] - order[1], f"{write_votes(order[0])} − {write_votes(order[1])}"
    value = figures.find_majority(result)
    if value is None:
        return None, "the record joins some candidates here, so the majority is not known"
    top = [result.votes[c.id] for c in figures.ranked(result)[:2]]
    return value, f"{write_votes(top[0])} − {write_votes(top[1])} = {write_votes(value)}"


def majority_change(q: Query) -> Iterator[Reading]:
    """How much the majority grew or shrank."""
    new = majority_of(q.now)[0] if q.now else None
    for base in bases(q):
        old = majority_of(base)[0]
        if new is not None and old is not None and q.now:
            why = f"{write_votes(new)} − {write_votes(old)} = {write_votes(new - old)}"
            words = f"change of the majority since {base.words}"
            value: Exact = (
                new - old if q.amount.form is Form.NUMBER else Fraction(new - old, old or 1)
            )
            yield Reading(words, value, why, (q.now.row, base.row))
    yield from majority(q)


def lead(q: Query) -> Iterator[Reading]:
    """Votes between somebody and somebody else; the majority where nobody else is named."""
    if q.other is None:
        yield from majority(q)
        return
    for who in (*subjects(q), *_anybody(q)):
        for frame in frames(q):
            for name, ours, cites in counted(frame, who):
                for rival, theirs, more in counted(frame, q.other):
                    if name != rival:
                        why = f"{write_votes(ours)} − {write_votes(theirs)} = {write_votes(ours - theirs)}"
                        words = f"{name} over {rival}, {frame.words}"
                        yield Reading(words, abs(ours - theirs), why, (*cites, *more))


def swing(q: Query) -> Iterator[Reading]:
    """Butler swing between the parties named, else between the first two."""
    now = q.now
    if now is None or isinstance(now.result, Notional):
        return
    for base in bases(q):
        for to, from_, is_directed in _pairs(q, base):
            value = figures.swing(now.result, base.result, to, from_)
            words = f"swing from {from_} to {to} since {base.words}"
            if value is None:
                yield Reading(words, None, "one of the two did not stand both times", (base.row,))
                continue
            rise = figures.change(now.result, base.result, to) or Fraction(0)
            fall = figures.change(now.result, base.result, from_) or Fraction(0)
            why = f"({signed(rise)} − {signed(fall)}) ÷ 2 = {signed(value)} points"
            yield Reading(words, value if is_directed else abs(value), why, (now.row, base.row))


def _pairs(q: Query, base: Frame) -> Iterator[tuple[str, str, bool]]:
    """The parties of a swing: (to, from, whether the words say which way)."""
    text = q.marked.skeleton
    named = grammar.SWING.search(text) or grammar.SWING_JOINED.search(text)
    if named:
        from_, to = q.who(named["from"]), q.who(named["to"])
        if from_ and to:
            yield keys_of(to)[0], keys_of(from_)[0], True
            return
    order = (
        [c.label.key for c in figures.ranked(q.now.result)]
        if q.now and not isinstance(q.now.result, Notional)
        else []
    )
    only = grammar.SWING_TO.search(text)
    first = keys_of(who)[0] if only and (who := q.who(only["to"])) else order[0]
    before = figures.leading_parties(base.result) or ()
    for other in (*order[:2], *before, "con", "lab"):
        if other != first:
            yield first, other, False


def turnout(q: Query) -> Iterator[Reading]:
    """Both turnouts: valid votes, and ballots counted, over the electorate."""
    for frame in frames(q):
        yield from turnouts(frame)


def turnouts(frame: Frame) -> Iterator[Reading]:
    """Both turnouts of one result."""
    result, cites = frame.result, (frame.row,)
    words = f"turnout, {frame.words}"
    if not result.electorate:
        yield Reading(words, None, "the record holds no electorate here", cites)
        return
    total, electorate = figures.total_votes(result), write_votes(result.electorate)
    value = Fraction(total, result.electorate)
    why = f"{write_votes(total)} ÷ {electorate} = {write_share(value)}"
    yield Reading(f"{words}, valid votes", value, why, cites)
    if not isinstance(result, Notional) and result.rejected is not None:
        ballots = total + result.rejected
        value = Fraction(ballots, result.electorate)
        why = f"{write_votes(ballots)} ÷ {electorate} = {write_share(value)}"
        yield Reading(f"{words}, counting rejected papers", value, why, cites)


def turnout_change(q: Query) -> Iterator[Reading]:
    """Change of turnout in points, like with like, then as printed."""
    for base in bases(q):
        news = list(turnouts(q.now)) if q.now else []
        olds = list(turnouts(base))
        pairs = [*zip(news, olds, strict=False), *((n, o) for n in news for o in olds)]
        for new, old in pairs:
            if new.value is not None and old.value is not None:
                moved = Fraction(new.value) - Fraction(old.value)
                is_ratio = q.amount.form is Form.PERCENT
                yield Reading(
                    f"change of {new.words} since {base.words}",
                    moved / Fraction(old.value) if is_ratio else moved,
                    f"{write_share(Fraction(new.value))} − {write_share(Fraction(old.value))} = {signed(moved)}",
                    (*new.cites, *old.cites),
                )


def _contest_count(
    words: str, count: Callable[[Return], int | None]
) -> Callable[[Query], Iterator[Reading]]:
    """A measure that is one whole number of a return."""

    def measure(q: Query) -> Iterator[Reading]:
        for frame in frames(q):
            if not isinstance(frame.result, Notional):
                value = count(frame.result)
                why = (
                    "as declared" if value is not None else f"the record does not hold the {words}"
                )
                yield Reading(f"{words}, {frame.words}", value, why, (frame.row,))

    return measure


def _standing(result: Return) -> int | None:
    return None if result.contest.has_bucket else len(result.contest.candidacies)


def _lost(result: Return) -> int | None:
    if result.contest.has_bucket or result.contest.polled_on < figures.DEPOSIT_RULE_SINCE:
        return None
    return len(figures.lost_deposits(result))


def deposits(q: Query) -> Iterator[Reading]:
    """How many lost their deposits, by the sum that decides it."""
    for reading in _contest_count("lost deposits", _lost)(q):
        yield Reading(
            reading.words, reading.value, "20 × votes at most the valid votes", reading.cites
        )


def position(q: Query) -> Iterator[Reading]:
    """A candidate's or a party's place in the poll."""
    for who in subjects(q) or _anybody(q):
        for frame in frames(q):
            for name, count, cites in counted(frame, who):
                above = sum(v > count for v in frame.result.votes.values())
                words = f"place of {name}, {frame.words}"
                why = f"{above} had more than {write_votes(count)} votes"
                yield Reading(words, above + 1, why, (*cites, frame.row))


CONTEST: Mapping[str, Callable[[Query], Iterator[Reading]]] = {
    "votes": votes,
    "share": share,
    "change": change,
    "majority": majority,
    "majority_change": majority_change,
    "lead": lead,
    "swing": swing,
    "turnout": turnout,
    "turnout_change": turnout_change,
    "position": position,
    "deposits": deposits,
    "candidates": _contest_count("candidates", _standing),
    "candidates_others": _contest_count(
        "other candidates",
        lambda r: None if r.contest.has_bucket else len(r.contest.candidacies) - 1,
    ),
    "electorate": _contest_count("electorate", lambda r: r.electorate),
    "rejected": _contest_count("rejected papers", lambda r: r.rejected),
    "valid": _contest_count("valid votes", figures.valid_votes),
}
"""Measures of a contest by the grammar's name for them."""

SIGNED = frozenset({"change", "turnout_change", "majority_change"})
"""Measures whose figure is printed without the sign that a verb gives it."""


# --------------------------------------------------------------------- judge


def judge(claim: Claim, q: Query, readings: Sequence[Reading]) -> Verdict:
    """A figure held against its readings."""
    amount, contest = q.amount, q.page.scene.contest.id if q.page.scene else ""
    claimed = digits(amount.value, amount)
    for reading in readings:
        if reading.value is not None and _bears_out(q, reading.value):
            return Verdict(
                claim, Finding.SUPPORTED, contest, reading.words, claimed,
                digits(Fraction(reading.value), amount), reading.why, reading.cites,
            )  # fmt: skip
    first = readings[0] if readings else Reading("", None, "the words do not say of what")
    if any(reading.value is None for reading in readings) or not readings:
        first = next((r for r in readings if r.value is None), first)
        return Verdict(
            claim,
            Finding.UNCHECKABLE,
            contest,
            first.words,
            claimed,
            "",
            f"The record cannot say: {first.why}.",
        )
    return Verdict(
        claim, Finding.CONTRADICTED, contest, first.words, claimed,
        digits(Fraction(_shown(q, first)), amount), first.why, first.cites,
    )  # fmt: skip


def _bears_out(q: Query, exact: Exact) -> bool:
    if q.measure not in SIGNED or q.amount.value < 0:
        return bool(q.amount.fits(exact))
    way = grammar.direction(q.left, q.right)
    value = Fraction(exact)
    return bool(q.amount.fits(value * way if way else abs(value)))


def _shown(q: Query, reading: Reading) -> Exact:
    """The right figure: points for a change that the words gave in per cent."""
    assert reading.value is not None
    if q.measure == "change" and q.amount.form is Form.PERCENT:
        points = reading.why.rpartition("= ")[2].removesuffix(" points").replace("−", "-")
        return Fraction(points) / 100
    return reading.value


def digits(value: Fraction, amount: Amount) -> str:
    """A value in figures as the claim writes it: a count, or a percentage with its decimals."""
    if amount.form in (Form.PERCENT, Form.POINTS, Form.PART):
        decimals = max(1, amount.decimals)
        return str(float(rounded(value * 100, decimals)))
    return str(value.numerator if value.denominator == 1 else float(value))
