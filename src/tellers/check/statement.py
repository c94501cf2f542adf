"""Statements without a figure: who won, for whom, from whom, who beat whom, who lost a deposit."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tellers.check import grammar
from tellers.check.claims import Finding, Mark, Marked, Verdict
from tellers.check.measure import (
    Query,
    Reading,
    bases,
    counted,
    estimates_first,
    keys_of,
    majority_of,
    subjects,
    turnouts,
    who_is,
)
from tellers.check.resolve import Frame, Page, Parties, Person, Scene, Who
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.record.people import Citation, Precision
from tellers.style.dates import write_date, write_dated
from tellers.style.names import style_of
from tellers.style.numbers import write_share, write_votes


@dataclass
class Said:
    """One statement found in a sentence, with what its pattern matched."""

    page: Page
    marked: Marked
    match: re.Match[str]
    nation: Any = None

    def who(self, group: str) -> Who | None:
        """Whom a group of the pattern names."""
        symbol = self.match[group]
        return who_is(self.page, self.marked, symbol) if symbol else None

    def page_who(self, symbol: str) -> Who | None:
        """Whom a symbol of the sentence means."""
        return who_is(self.page, self.marked, symbol)

    def span(self, group: str) -> tuple[int, int]:
        """Where in the text a group stands."""
        return self.marked.span(*self.match.span(group))

    @property
    def before(self) -> str:
        """The sentence up to the match."""
        return self.marked.skeleton[: self.match.start() + 1]

    @property
    def scene(self) -> Scene:
        """The contest that the statement is about."""
        assert self.page.scene is not None
        return self.page.scene

    def frames(self) -> tuple[Frame, ...]:
        """The results that the statement may be of: now, or then, or those of a year it names."""
        text = self.marked.skeleton
        after = grammar.YEAR_AFTER.match(text[self.match.end() :])
        before = grammar.YEAR_BEFORE.search(text[: self.match.start() + 1])
        year = after or before
        now = (self.scene.now,) if self.scene.now else ()
        cut = max(text.rfind(mark, 0, self.match.start() + 1) for mark in (" , ", " ; ", " : "))
        clause = text[max(cut, 0) : self.match.end() + 24]
        is_notional = grammar.NOTIONAL.search(f" {clause} ")
        if year:
            found = self.scene.in_year(self.marked.mark(year["year"]).dated.on.year)
            return estimates_first(found) if is_notional else found
        if grammar.PLUPERFECT.search(text[max(0, self.match.start() - 1) : self.match.end() + 1]):
            return self.scene.then
        return self.scene.then if grammar.PAST.search(f" {clause} ") else now

    def verdict(
        self, kind: str, span: tuple[int, int], holds: bool | None, reading: Reading, **said: str
    ) -> Verdict:
        """The statement's verdict: it holds, it does not, or the record cannot say."""
        finding = Finding.UNCHECKABLE
        if holds is not None:
            finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        return Verdict(
            self.marked.claim(*span, kind), finding,
            self.page.scene.contest.id if self.page.scene else "", reading.words,
            said.get("claimed", self.marked.text[slice(*span)]), said.get("correct", ""),
            reading.why, reading.cites,
        )  # fmt: skip


def title(page: Page, candidacy: Candidacy | None, key: str = "") -> str:
    """Somebody and his label as a verdict names them."""
    if candidacy is None:
        return style_of(page.record.parties, key).name
    label = style_of(page.record.parties, candidacy.label.key).name
    return f"{candidacy.name} ({label})" if candidacy.name else label


def first_of(frame: Frame) -> tuple[Candidacy | None, str] | None:
    """Who came first: the candidacy where there is one, and the label."""
    if isinstance(frame.result, Notional):
        key = figures.base_winner(frame.result)
        return (None, key) if key else None
    won = figures.find_winner(frame.result)
    return (won, won.label.key) if won else None


def is_one(frame: Frame, who: Who, candidacy: Candidacy | None, key: str) -> bool:
    """Whether `who` means that candidacy, or that label."""
    if candidacy is not None and isinstance(who, Person):
        return any(c.id == candidacy.id for c in frame.candidacies(who))
    lines = {figures.lineage(k) for k in keys_of(who)}
    parties = candidacy.label.parties if candidacy else ()
    return figures.lineage(key) in lines or bool(lines & set(parties))


def winner(said: Said) -> Iterator[Verdict]:
    """Who won."""
    who = said.who("who")
    found = [(frame, first_of(frame)) for frame in said.frames()]
    if who is None or not found:
        return
    known = [(frame, first) for frame, first in found if first]
    good = next(((f, x) for f, x in known if is_one(f, who, *x)), None)
    frame, first = good or (known[0] if known else (found[0][0], None))
    span = said.span("who")
    reading = Reading(f"winner, {frame.words}", None, "most votes", (frame.row,))
    if first is None:
        why = "the record joins some candidates here, so the winner is not known"
        yield said.verdict("winner", span, None, Reading(reading.words, None, why))
        return
    if isinstance(who, Person) and not good and not _stands(who, [frame for frame, _ in found]):
        return
    right = title(said.page, *first)
    yield said.verdict("winner", span, good is not None, reading, correct=right)


def _stands(who: Person, frames: list[Frame]) -> bool:
    return any(frame.candidacies(who) for frame in frames)


def loser(said: Said) -> Iterator[Verdict]:
    """Who lost the seat: he held it, or stood, and did not win."""
    who, now = said.who("who"), said.scene.now
    first = first_of(now) if now else None
    if who is None or now is None or first is None:
        return
    reading = Reading(f"winner, {now.words}", None, "most votes", (now.row,))
    holds = not is_one(now, who, *first)
    yield said.verdict("winner", said.span("who"), holds, reading, correct=title(said.page, *first))


def label(said: Said) -> Iterator[Verdict]:
    """For which party, or as what, somebody stood."""
    who, party = said.who("who"), said.marked.mark(said.match["party"])
    now = said.scene.now
    first = first_of(now) if now else None
    if isinstance(who, Person) and first and first[0] and grammar.RE_ELECTED.search(said.match[0]):
        own = tuple(
            (t, c) for t, c in who.standings if t.id != said.scene.contest.id or c.id == first[0].id
        )
        who = Person(who.name, own or who.standings, who.member)
    yield from belongs(said, who, party, said.span("span"), is_now=True)


def belongs(
    said: Said, who: Who | None, party: Mark, span: tuple[int, int], *, is_now: bool = False
) -> Iterator[Verdict]:
    """Whether somebody stood for a party; at the contest itself with `is_now`, else ever."""
    if not isinstance(who, Person) or not isinstance(party.value, Parties):
        return
    here = [(t, c) for t, c in who.standings if t.id == said.scene.contest.id]
    standings = here or list(who.standings)
    if not standings:
        return
    good = [c for _, c in standings if set(party.value.keys) & {c.label.key, *c.label.parties}]
    contest, shown = standings[0][0], (good or [standings[0][1]])[0]
    ever = {c.label.key for _, c in who.standings}
    if not good and not is_now and set(party.value.keys) & ever:
        return
    result = said.page.results.get(contest.id) or said.page.record.returns.get(contest.id)
    cites = (result.cites[shown.id],) if result and shown.id in result.cites else ()
    reading = Reading(
        f"label of {who.name}, {contest.election.name}", None, "as on the ballot paper", cites
    )
    right = title(said.page, shown)
    yield said.verdict(
        "party", span, bool(good), reading, correct=right.rpartition("(")[2].rstrip(")")
    )
    if good:
        symbol = said.span("who")
        yield said.verdict("candidate", symbol, True, reading, correct=str(shown.name))


def beat(said: Said) -> Iterator[Verdict]:
    """Who beat whom."""
    yield from _over(said, said.who("who"), said.who("other"), said.span("other"))


def beaten_by(said: Said) -> Iterator[Verdict]:
    """Who was beaten by whom: the winner is the second named."""
    yield from winner(said)


def _over(
    said: Said, who: Who | None, other: Who | None, span: tuple[int, int]
) -> Iterator[Verdict]:
    now = said.scene.now
    if now is None or who is None or other is None:
        return
    ours, theirs = list(counted(now, who)), list(counted(now, other))
    if not ours or not theirs:
        return
    holds = any(a[1] > b[1] for a in ours for b in theirs)
    why = f"{write_votes(ours[0][1])} against {write_votes(theirs[0][1])}"
    second = figures.find_runner_up(now.result) if not isinstance(now.result, Notional) else None
    first = first_of(now)
    is_first = first is not None and is_one(now, who, *first)
    majority = majority_of(now)[0]
    if (
        holds
        and is_first
        and second
        and majority
        and not is_one(now, other, second, second.label.key)
    ):
        by = grammar.BY_VOTES.match(said.marked.skeleton[said.match.end() :])
        holds = not (by and said.marked.mark(by["n"]).amount.fits(majority))
    right = title(said.page, second) if is_first and second else ours[0][0]
    reading = Reading(
        f"{ours[0][0]} ahead of {theirs[0][0]}, {now.words}",
        None,
        why,
        (*ours[0][2], *theirs[0][2]),
    )
    yield said.verdict("runner-up", span, holds, reading, correct=right)


def ahead(said: Said) -> Iterator[Verdict]:
    """Somebody ahead of, or behind, somebody else."""
    other, now = said.who("other"), said.scene.now
    left = said.before
    q = (
        Query(said.page, said.marked, said.marked.marks[0], "position", left, " ")
        if said.marked.marks
        else None
    )
    if q is None or other is None or now is None:
        return
    around = [w for w in subjects(q) if w != other]
    ours = [row for who in around[:1] for row in counted(now, who)]
    theirs = list(counted(now, other))
    if not ours or not theirs or ours[0][0] == theirs[0][0]:
        return
    is_behind = said.match["verb"] in ("behind", "below", "trailing")
    holds = any((a[1] < b[1]) if is_behind else (a[1] > b[1]) for a in ours for b in theirs)
    why = f"{ours[0][0]} {write_votes(ours[0][1])}, {theirs[0][0]} {write_votes(theirs[0][1])}"
    reading = Reading(
        f"{ours[0][0]} and {theirs[0][0]} compared", None, why, (*ours[0][2], *theirs[0][2])
    )
    yield said.verdict("comparative", said.span("span"), holds, reading, correct=theirs[0][0])


def runner_up(said: Said) -> Iterator[Verdict]:
    """Who came second."""
    yield from _placed(said, said.who("who"), 2, said.span("who"))


def went_to(said: Said) -> Iterator[Verdict]:
    """Which place went to whom."""
    rank = int(said.marked.mark(said.match["place"]).amount.value)
    yield from _placed(said, said.who("who"), rank, said.span("span"))


def places(said: Said) -> Iterator[Verdict]:
    """From which place to which somebody moved: then and now."""
    now, then = said.scene.now, said.scene.then
    people = _near(said)[:1]
    if now is None or not people:
        return
    old, new = (int(said.marked.mark(said.match[g]).amount.value) for g in ("from", "to"))
    was = [row for frame in then for row in _place_of(frame, people[0])]
    is_ = list(_place_of(now, people[0]))
    if not was or not is_:
        return
    reading = Reading(
        "place then and now", None, f"{was[0]} then, {is_[0]} now", (now.row, then[0].row)
    )
    holds = old in was and new in is_
    right = is_[0] if new not in is_ else was[0]
    yield said.verdict("previous", said.span("span"), holds, reading, correct=str(right))


def _place_of(frame: Frame, who: Who) -> Iterator[int]:
    for _, votes, _ in counted(frame, who):
        yield 1 + sum(other > votes for other in frame.result.votes.values())


def _placed(said: Said, who: Who | None, rank: int, span: tuple[int, int]) -> Iterator[Verdict]:
    now = said.scene.now
    if now is None or who is None or isinstance(now.result, Notional):
        return
    order = figures.ranked(now.result)
    if len(order) < rank or now.result.others:
        return
    votes = now.result.votes[order[rank - 1].id]
    here = [c for c in order if now.result.votes[c.id] == votes]
    holds = any(is_one(now, who, c, c.label.key) for c in here)
    reading = Reading(f"place {rank}, {now.words}", None, f"{write_votes(votes)} votes", (now.row,))
    yield said.verdict("ranking", span, holds, reading, correct=title(said.page, here[0]))


# -------------------------------------------------------------- hold or gain


def gain_from(said: Said) -> Iterator[Verdict]:
    """From whom the seat was gained."""
    party = said.marked.mark(said.match["party"]).value
    frames = said.frames()
    is_now = bool(frames) and frames[0].is_now
    if isinstance(party, Parties) and is_now and grammar.NOT_SEAT.search(said.match[0]) is None:
        yield from _from(said, party, said.span("span"))


def _from(said: Said, party: Parties, span: tuple[int, int]) -> Iterator[Verdict]:
    then = said.scene.then
    before = [(frame, first_of(frame)) for frame in then]
    known = [(frame, first) for frame, first in before if first]
    if not known:
        reading = Reading("who held the seat", None, said.scene.base.reason)
        yield said.verdict("hold/gain", span, None, reading)
        return
    now = said.scene.now
    won = first_of(now) if now else None
    is_own = won is not None and now is not None and won[1] != "ind" and is_one(now, party, *won)
    good = None if is_own else next(((f, x) for f, x in known if is_one(f, party, *x)), None)
    frame, first = good or known[0]
    reading = Reading(f"winner then, {frame.words}", None, "the label first then", (frame.row,))
    right = f"gain from {title(said.page, None, first[1])}"
    yield said.verdict("hold/gain", span, good is not None, reading, correct=right)


def outcome(said: Said) -> Iterator[Verdict]:
    """A party's gain, or its hold, named as such."""
    who = said.who("who")
    mark = said.marked.mark(said.match["who"]).value
    party = Parties(mark.keys) if isinstance(mark, Parties) else who
    yield from _held_or_gained(said, party, said.match["verb"], said.span("span"))


def held(said: Said) -> Iterator[Verdict]:
    """That somebody held the seat for the label that had it."""
    if said.frames()[:1] and said.frames()[0].is_now:
        yield from _held_or_gained(said, said.who("who"), "hold", said.span("span"))


def gained(said: Said) -> Iterator[Verdict]:
    """That somebody gained the seat from another label."""
    if said.frames()[:1] and said.frames()[0].is_now:
        yield from _held_or_gained(said, said.who("who"), "gain", said.span("span"))


def _held_or_gained(
    said: Said, who: Who | None, verb: str, span: tuple[int, int]
) -> Iterator[Verdict]:
    now = said.scene.now
    first = first_of(now) if now else None
    if now is None or first is None or who is None:
        return
    known = [(frame, one) for frame in said.scene.then if (one := first_of(frame))]
    is_winner = is_one(now, who, *first)
    good = next((f for f, one in known if _is(verb, first, one, f)), None)
    frame, before = (good, None) if good else (known[0] if known else (None, None))
    if frame is None:
        yield said.verdict("hold/gain", span, None, Reading(verb, None, said.scene.base.reason))
        return
    there = first_of(frame)
    same = there is not None and figures.lineage(there[1]) == figures.lineage(first[1])
    whose = title(said.page, None, there[1]) if there else ""
    mine = title(said.page, None, first[1])
    right = f"{mine} hold" if same else f"{mine} gain from {whose}"
    reading = Reading(
        f"{verb} against {frame.words}",
        None,
        f"{whose} first then, {mine} now",
        (now.row, frame.row),
    )
    yield said.verdict("hold/gain", span, is_winner and good is not None, reading, correct=right)


def _is(
    verb: str, now: tuple[Candidacy | None, str], then: tuple[Candidacy | None, str], frame: Frame
) -> bool:
    if "spk" in (now[1], then[1]):
        return True
    same = figures.lineage(now[1]) == figures.lineage(then[1])
    if same and now[1] == "ind":
        same = now[0] is not None and then[0] is not None and now[0].name == then[0].name
    return same == (verb == "hold")


# ------------------------------------------------------------------ deposits


def nobody_lost(said: Said) -> Iterator[Verdict]:
    """That no deposit was lost."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional) or now.result.contest.has_bucket:
        return
    lost = figures.lost_deposits(now.result)
    reading = Reading(
        f"lost deposits, {now.words}", None, "20 × votes at most the valid votes", (now.row,)
    )
    yield said.verdict(
        "deposits", said.span("span"), not lost, reading, claimed="0", correct=str(len(lost))
    )


def _deposit(said: Said, people: list[Who], is_lost: bool) -> Iterator[Verdict]:
    now = said.scene.now
    if now is None or isinstance(now.result, Notional) or now.result.contest.has_bucket:
        return
    found = [(who, c) for who in people for c in now.candidacies(who)]
    if not found:
        return
    lost = [figures.is_lost_deposit(now.result, c.id) for _, c in found]
    if None in lost:
        return
    total = write_votes(figures.valid_votes(now.result))
    worst = next(
        (c for (_, c), l in zip(found, lost, strict=True) if l is not is_lost), found[0][1]
    )
    votes = now.result.votes[worst.id]
    why = f"20 × {write_votes(votes)} = {write_votes(20 * votes)}, against {total} valid votes"
    reading = Reading(
        f"deposit of {title(said.page, worst)}", None, why, (now.result.cites[worst.id],)
    )
    holds = all(one is is_lost for one in lost)
    share = figures.share(now.result, worst.id)
    yield said.verdict(
        "deposits", said.span("span"), holds, reading, correct=write_share(share, 2).rstrip("%")
    )


def lost_deposit(said: Said) -> Iterator[Verdict]:
    """That somebody lost a deposit."""
    if grammar.COUNTED_BEFORE.search(said.before):
        return
    yield from _deposit(said, _near(said)[:1], is_lost=True)


def kept_deposit(said: Said) -> Iterator[Verdict]:
    """That somebody kept a deposit."""
    yield from _deposit(said, _near(said)[:1], is_lost=False)


def all_lost(said: Said) -> Iterator[Verdict]:
    """That both, or all, of those just named lost their deposits."""
    named = [m["who"] for m in grammar.SUBJECT.finditer(said.before) if m["who"][0] in "CP"]
    people = [who for s in dict.fromkeys(named) if (who := who_is(said.page, said.marked, s))]
    yield from _deposit(
        said, people[-2:] if said.match["which"] == "both" else people, is_lost=True
    )


def _near(said: Said) -> list[Who]:
    if not said.marked.marks:
        return [said.page.person] if said.page.person else []
    q = Query(said.page, said.marked, said.marked.marks[0], "position", said.before, " ")
    return list(subjects(q))


# --------------------------------------------------------------- comparisons


def majority_compared(said: Said) -> Iterator[Verdict]:
    """A majority larger or smaller than before."""
    now = said.scene.now
    new = majority_of(now)[0] if now else None
    rows = [(f, v) for f in said.scene.then if (v := majority_of(f)[0]) is not None]
    if now is None or new is None or not rows:
        return
    is_less = said.match["verb"] in ("smaller", "lower", "narrower", "slimmer")
    good = next(((f, old) for f, old in rows if (new < old) == is_less and new != old), None)
    frame, old = good or rows[0]
    why = f"{write_votes(new)} now, {write_votes(old)} then"
    reading = Reading(f"majority against {frame.words}", None, why, (now.row, frame.row))
    yield said.verdict(
        "comparative", said.span("span"), good is not None, reading, correct=str(old)
    )


def ratio(said: Said) -> Iterator[Verdict]:
    """A share, a vote, a turnout or a majority doubled, halved, and so on."""
    wanted = grammar.TIMES[said.match["verb"]]
    found = list(_ratios(said))
    if not found:
        return
    good = next(
        (
            r
            for r in found
            if r.value is not None
            and _is_times(said.match["hedge"] or "", wanted, Fraction(r.value))
        ),
        None,
    )
    reading = good or found[0]
    value = f"{float(Fraction(reading.value or 0)):.2f}"
    yield said.verdict("comparative", said.span("span"), good is not None, reading, correct=value)


_NEAR = Fraction(7, 100)


def _is_times(hedge: str, wanted: Fraction, found: Fraction) -> bool:
    off = (1 - found) / (1 - wanted) if wanted < 1 else found / wanted
    if hedge in ("almost", "nearly", "just under", "not quite", "all but"):
        return 1 - _NEAR <= off < 1
    if hedge in ("more than", "over", "well over"):
        return off > 1
    if hedge == "less than":
        return off < 1
    if hedge == "just over":
        return 1 < off <= 1 + _NEAR
    return abs(off - 1) <= _NEAR


def _ratios(said: Said) -> Iterator[Reading]:
    now, text = said.scene.now, said.marked.skeleton
    if now is None or isinstance(now.result, Notional):
        return
    around = text[max(0, said.match.start() - 60) : said.match.end() + 60]
    q = (
        Query(said.page, said.marked, said.marked.marks[0], "share", said.before, " ")
        if said.marked.marks
        else None
    )
    if grammar.NEXT_BEST.search(around):
        first, second = (now.result.votes[c.id] for c in figures.ranked(now.result)[:2])
        why = f"{write_votes(first)} ÷ {write_votes(second)}"
        yield Reading("winner over runner-up", Fraction(first, second), why, (now.row,))
        return
    for base in said.scene.then:
        if (
            " majority " in around
            or " margin " in around
            or (q and grammar.OF_MAJORITY.search(said.before))
        ):
            new, old = majority_of(now)[0], majority_of(base)[0]
            if new is not None and old:
                why = f"{write_votes(new)} ÷ {write_votes(old)}"
                yield Reading(
                    f"majority against {base.words}", Fraction(new, old), why, (now.row, base.row)
                )
            continue
        for who in subjects(q)[:1] if q else ():
            yield from _share_ratios(now, base, who)


def _share_ratios(now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    for key in keys_of(who):
        new, old = figures.party_share(now.result, key), figures.party_share(base.result, key)
        if new is None or not old:
            continue
        why = f"{write_share(new)} ÷ {write_share(old)}"
        yield Reading(f"share of {key} against {base.words}", new / old, why, (now.row, base.row))
        votes = {
            k: (figures.party_votes(f.result)).get(k, 0)
            for k, f in (("n", now), ("b", base))
            for k in [key]
        }
        del votes


def moved(said: Said) -> Iterator[Verdict]:
    """A share, a turnout or a majority that rose or fell, with no figure."""
    way = 1 if grammar.is_up(said.match["verb"]) else -1
    found = list(_moves(said))
    if not found:
        return
    good = next((r for r in found if r.value is not None and r.value * way > 0), None)
    reading = good or found[0]
    right = f"{float(Fraction(reading.value or 0) * 100):.2f}"
    yield said.verdict("change", said.span("span"), good is not None, reading, correct=right)


def than_before(said: Said) -> Iterator[Verdict]:
    """More, or less, than last time."""
    yield from moved(said)


def _moves(said: Said) -> Iterator[Reading]:
    now = said.scene.now
    if now is None or not said.marked.marks:
        return
    what = said.match.groupdict().get("what") or ""
    q = Query(
        said.page,
        said.marked,
        said.marked.marks[0],
        "change",
        said.before,
        said.marked.skeleton[said.match.end() :],
    )
    for base in bases(q):
        if what == "turnout" or (not what and " turnout " in said.before):
            for new, old in zip(turnouts(now), turnouts(base), strict=False):
                if new.value is not None and old.value is not None:
                    yield Reading(
                        f"turnout against {base.words}",
                        new.value - old.value,
                        f"{new.why}; {old.why}",
                        (now.row, base.row),
                    )
        elif what == "majority" or (not what and " majority " in said.before):
            new_one, old_one = majority_of(now)[0], majority_of(base)[0]
            if new_one is not None and old_one is not None:
                why = f"{write_votes(new_one)} now, {write_votes(old_one)} then"
                yield Reading(
                    f"majority against {base.words}",
                    Fraction(new_one - old_one, 100),
                    why,
                    (now.row, base.row),
                )
        else:
            for who in subjects(q)[:1]:
                yield from _share_moves(now, base, who)


def _share_moves(now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    for key in keys_of(who):
        new, old = figures.party_share(now.result, key), figures.party_share(base.result, key)
        if new is not None and old is not None:
            why = f"{write_share(new)} now, {write_share(old)} then"
            yield Reading(
                f"share of {key} against {base.words}", new - old, why, (now.row, base.row)
            )


def polled_on(said: Said) -> Iterator[Verdict]:
    """The day on which the contest was polled."""
    mark = said.marked.mark(said.match["span"])
    day = said.scene.contest.polled_on
    if not grammar.VOTING.search(said.marked.skeleton) or not hasattr(mark.value, "on"):
        return
    dated = mark.dated
    same = (dated.on.year, dated.on.month) == (day.year, day.month)
    holds = same and (dated.precision is not Precision.DAY or dated.on == day)
    now = said.scene.now
    cites: tuple[Citation, ...] = (now.row,) if now else ()
    reading = Reading("polling day", None, "the contest's own day", cites)
    if not holds and dated.on.year != day.year:
        return
    yield said.verdict(
        "date",
        (mark.start, mark.end),
        holds,
        reading,
        claimed=write_dated(dated),
        correct=write_date(day),
    )


READERS: Mapping[str, Callable[[Said], Iterator[Verdict]]] = {
    reader.__name__: reader
    for reader in (
        winner, loser, label, beat, beaten_by, ahead, runner_up, went_to, places, gain_from, outcome, held,
        gained, nobody_lost, all_lost, lost_deposit, kept_deposit, majority_compared, ratio, moved,
        than_before, polled_on,
    )
}  # fmt: skip
"""Readers of statements by the grammar's name for them."""
