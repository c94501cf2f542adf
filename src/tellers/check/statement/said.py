"""One statement found in a sentence: whom it names, of when it is, and its verdict."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside, elision
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import (
    PRONOUNS,
    Query,
    Reading,
    named_before,
    subjects,
    who_is,
)
from tellers.check.measure.when import When, Words, estimates_first, years_ago
from tellers.check.reading.leaders import LED
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person, Scene, Who, keys_of
from tellers.check.whole.nation import Nation
from tellers.once import once
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.style.names import plain, style_of

FRESH = re.compile(r" (?:is|has|have|are|'s the|new|becomes?|today|will) ")
"""What makes a sentence one of the present, whatever the one before it told of."""
A_DATE = compiled(r" (?P<day>[YD]\d+)(?= )")
THIS_TIME = compiled(r" (?:this time|now|tonight|this year|yesterday) ")
"""What brings a sentence that names another year back to its contest."""


@dataclass
class Said:
    """One statement found in a sentence, with what its pattern matched."""

    page: Page
    marked: Marked
    match: re.Match[str]
    nation: Nation | None = None

    def who(self, group: str) -> Who | None:
        """Whom a group of the pattern names."""
        symbol, (at, end), text = self.match[group], self.match.span(group), self.marked.skeleton
        if not symbol or elision.is_of_old(text[:at], text, end):
            return None
        named = named_before(self.page, self.marked, symbol, self.match.start(group))
        return named or who_is(self.page, self.marked, symbol)

    def page_who(self, symbol: str) -> Who | None:
        """Whom a symbol of the sentence means."""
        return who_is(self.page, self.marked, symbol)

    def span(self, group: str) -> tuple[int, int]:
        """Where in the text a group stands."""
        return self.marked.span(*self.match.span(group))

    def own_words(self, group: str) -> str:
        """The words of the text that a group stands for."""
        return self.marked.text[slice(*self.span(group))]

    def until(self, group: str) -> str:
        """The sentence up to a group."""
        return self.marked.skeleton[: self.match.start(group) + 1]

    @property
    def before(self) -> str:
        """The sentence up to the match."""
        return self.marked.skeleton[: self.match.start() + 1]

    @property
    def after(self) -> str:
        """The sentence from the end of the claim's own words."""
        return self.marked.skeleton[self.match.end("span") - 1 :]

    @once
    def words(self) -> Words:
        """The words around the match, and its own."""
        text, end = self.marked.skeleton, self.match.end()
        if by := beside.BY_A_FIGURE.match(text, end):
            end = by.end()
        return Words(self.before, text[self.match.start() : end], text[end:])

    @property
    def scene(self) -> Scene:
        """The contest that the statement is about."""
        assert self.page.scene is not None
        return self.page.scene

    def is_own_day(self, symbol: str) -> bool:
        """Whether a word is the date, to the day, on which the statement's contest was polled."""
        day = self.scene.contest.polled_on
        return symbol[0] == "D" and self.marked.mark(symbol).dated.on == day

    def frames(self) -> tuple[Frame, ...]:
        """The results that the statement may be of: now, or then, or those of a year it names."""
        text = self.marked.skeleton
        if beside.LATER_THAN.search(self.before) or beside.WHEN_BEFORE.match(self.before):
            return self.scene.then
        dated = self.words.when(self.marked)
        now = (self.scene.now,) if self.scene.now else ()
        clause = text[self._cut : self.match.end() + 24]
        found = dated.results(self.scene) if dated else None
        if dated and found and dated.is_of_another_clause(self.before, self.match[0]):
            return (*now, *self.scene.since(found), *found)
        if found is not None:
            is_notional = around.NOTIONAL.search(f" {clause} ")
            return estimates_first(found) if is_notional else found
        if dated is None and (of_kind := self.words.of_kind(self.scene)):
            return of_kind
        had = beside.PLUPERFECT.search(text[max(0, self.match.start() - 1) : self.match.end() + 1])
        if had and not beside.NTH_TIME.search(self.before):
            return self.scene.then
        then = self._past()
        return (*now, *self._of_the_year_before()) if then is None else then

    @property
    def _cut(self) -> int:
        """Where the clause of the statement begins."""
        text, start = self.marked.skeleton, self.match.start() + 1
        return max([0, *[text.rfind(mark, 0, start) for mark in (" , ", " ; ", " : ")]])

    def _past(self) -> tuple[Frame, ...] | None:
        """The results before, where the clause tells of what was."""
        text, end = self.marked.skeleton, self.match.end()
        is_past = beside.PAST.search(f" {text[self._cut : end + 1]} ")
        behind = f"{text[end - 1 : end + 24].partition(' ; ')[0]} "
        if not (is_past or beside.PAST_AFTER.search(behind)):
            return None
        ago = years_ago(self.marked, self.scene, f" {text[self._cut : end + 24]} ")
        return ago or self.scene.then

    def _of_the_year_before(self) -> tuple[Frame, ...]:
        """The results of the one year that the sentence before named: this one may go on with it.

        "The winner in 2010 was Jeremy Wright. The runner-up was Nigel Rock."
        """
        found = self.scene.in_year(self.page.year) if self.page.year else ()
        text = self.marked.skeleton
        is_of_now = FRESH.search(text) or THIS_TIME.search(text)
        return () if is_of_now else tuple(frame for frame in found if not frame.is_now)

    def names_another_year(self, text: str) -> bool:
        """Whether some words of the sentence name another year than that of the contest."""
        own, named = self.scene.contest.polled_on.year, A_DATE.finditer(text)
        return any(self.marked.mark(m["day"]).dated.on.year != own for m in named)

    def is_within_a_place(self) -> bool:
        """Whether an order is said to be of a place that is no nation or region: a county."""
        start, end = self.span("span")
        start = end - 3 if self.marked.text[start:end].endswith(" in") else end
        after = self.marked.text[start : self.marked.sentence.end]
        found, region = beside.WITHIN.match(after), beside.REGION.search(after)
        if found is None or beside.EVERYWHERE.fullmatch(found[1]):
            return False
        at, wide = found.start(1), region.start(1) if region else len(after)
        return wide > at and not any(m.start <= start + at < m.end for m in self.marked.marks)

    @property
    def is_now(self) -> bool:
        """Whether the statement may be of the contest itself."""
        return any(frame.is_now for frame in self.frames())

    @property
    def is_elsewhen(self) -> bool:
        """Whether the sentence names years, of which the contest's is none, and not "this time"."""
        years = {mark.dated.on.year for mark in self.marked.marks if mark.letter in "YD"}
        is_now = self.marked.find(THIS_TIME)
        return bool(years) and not is_now and self.scene.contest.polled_on.year not in years

    def verdict(
        self, kind: str, span: tuple[int, int], holds: bool | None, reading: Reading, **said: str
    ) -> Verdict:
        """The statement's verdict: it holds, it does not, or the record cannot say."""
        finding = Finding.UNCHECKABLE
        if holds is not None:
            finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
        own = self.page.scene.contest.id if self.page.scene else ""
        return Verdict(
            self.marked.claim(*span, kind), finding, reading.contest or own, reading.words,
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
        own = frame.candidacies(who)
        return any(c.id == candidacy.id for c in own) or (
            not own and _by_another_first_name(frame, who, candidacy)
        )
    lines = {figures.lineage(k) for k in keys_of(who)}
    parties = candidacy.label.parties if candidacy else ()
    return figures.lineage(key) in lines or bool(lines & set(parties))


def _by_another_first_name(frame: Frame, who: Person, candidacy: Candidacy) -> bool:
    """Whether whoever stood in a seat before is the one who stands there under another first name.

    The record has a Steve Brine in Winchester in 2017, and a Stephen Brine in 2019.
    """
    first, last = plain(str(candidacy.name)).split()[0], plain(str(candidacy.name)).split()[-1]
    if isinstance(frame.result, Notional):
        return False
    seat = frame.result.contest.constituency.name
    return any(
        there.constituency.name == seat
        and own.label.key == candidacy.label.key
        and (first[0], last) == (name[0][0], name[-1])
        for there, own in who.standings
        for name in [plain(str(own.name)).split()]
    )


def never_held(said: Said, who: Who) -> bool:
    """Whether others won every result that a seat may be said to be lost since: a party's."""
    then = [(frame, first_of(frame)) for frame in said.scene.then]
    known = [(frame, first) for frame, first in then if first is not None]
    is_other = not any(is_one(frame, who, *first) for frame, first in known)
    return not isinstance(who, Person) and bool(known) and is_other


def near(said: Said) -> list[Who]:
    """Whom the words before a statement are about, likeliest first; nobody behind a strange name.

    "The Rainbow Party lost its deposit" is not of the one spoken of before.
    """
    if said.marked.stranger_before(said.span("span")[0]):
        return []
    return list(subjects(asked(said, "position"))) or (
        [said.page.person] if said.page.person and not said.marked.marks else []
    )


def asked(said: Said, measure: str, after: str = " ") -> Query:
    """The statement as a figure's query, to ask whose it is and against what."""
    nothing = Mark("", *said.marked.span(*said.match.span()), None)
    return Query(said.page, said.marked, nothing, measure, said.before, after)


Answer = tuple[bool | None, Reading, str]
"""Whether a statement holds under one reading, that reading, and what would be right."""


def answered(
    said: Said, kind: str, span: tuple[int, int], answers: list[Answer], claimed: str
) -> Iterator[Verdict]:
    """Supported by the first reading that holds; contradicted if all can tell and none does.

    What cannot be told by area alone does not hide what can be told by name.
    """
    if not answers:
        return
    good = next((a for a in answers if a[0]), None)
    told = [a for a in answers if a[0] is not None or ", by name" in a[1].words] or answers
    unknown = next((a for a in told if a[0] is None), None)
    _, reading, right = good or unknown or told[0]
    holds = True if good else (None if unknown else False)
    yield said.verdict(
        kind, span, holds, reading, claimed=claimed, correct="" if holds is None else right
    )


EARLIER = compiled(
    r" (?:before|until|till|prior to|up to) (?:that|then|now|this|him|her|he|she|it|the|C\d+|P\d+)"
    r"[^;:]* (?:had|'d) (?:[a-z]+ )*[a-z]+ [^;:]*$"
)
"""What tells of a time before: "Before Mr Thomas came along the party had carried it"."""
IN_TURN = compiled(
    r" S\d+ (?:[^;:]* )?S\d+ [^;:]* (?:respectively|in turn|in that order) "
    r"| S\d+ and (?:the )?S\d+ [^,;:]* P\d+ and (?:the )?P\d+ [.,;]"
)
"""What makes the winners of several seats some that are told in their order."""
A_CLAUSE = compiled(r" (?:where|which|that|who|when) (?:[^;:]* )?$")
TOLD = compiled(
    r" (?:hear|heard|hearing|told|learn|learnt|learned|announced|announcing|declared|knew|"
    r"confirmed|showed|found|news|word|clear) (?:[a-z]+ )?that (?:[^;:]* )?$"
)
"""What sets a verb back by one step and leaves its day as it was: "to hear that he had won"."""
OF_BEFORE = compiled(
    r" (?:last|previous|previously|before|until|till|earlier|ago|then|former|formerly|once|since|"
    r"always|first|who|which|whose|where) "
)
"""What says that a verb of before is of another poll: "had won" may be told of the same night."""
SEAT_NAMED = compiled(r" S\d+ ")


def may_have_won(said: Said, who: Who) -> bool:
    """Whether somebody who did not win where, and when, a statement was held may have all the same.

    In the text's own seat, where the one that it was held against is named behind; now, where the
    date is that of another clause, or the verb that of a report.
    """
    text, now, own = said.marked.skeleton, said.scene.now, said.page.own
    if IN_TURN.search(text) or EARLIER.search(text[: said.match.end()]):
        return True
    is_elsewhere = own is not None and own.id != said.scene.contest.id
    if isinstance(who, Person) and is_elsewhere and not SEAT_NAMED.search(text[: said.match.end()]):
        return any(own is not None and there.id == own.id for there, _ in who.standings)
    first, dated = first_of(now) if now else None, said.words.when(said.marked)
    if not (dated and dated.is_tight) and _has_won_before(said, who):
        return True
    if now is None or first is None or not is_one(now, who, *first):
        return False
    if dated is None:
        return bool(TOLD.search(said.before)) or not OF_BEFORE.search(text)
    return _is_of_now(dated)


def _is_of_now(dated: When) -> bool:
    """Whether a date is another clause's, so that a win may be that of the text's own day."""
    if dated.is_before:  # "in South Leicestershire in 2017, polled 3,450 in Derby North, where"
        return bool(SEAT_NAMED.search(dated.between))
    return bool(A_CLAUSE.search(dated.between))


OF_ANOTHER_DAY = compiled(
    r" (?:ago|last time|previous|previously|earlier|before|by-election)(?= )"
    r"(?! [^;]* (?:now|this time|tonight) [^;]*$)"
)
"""What puts into the past whatever follows it: "five years ago the margin was 3,272, and"."""


A_DAY_BEHIND = re.compile(
    r" (?:(?:back )?in (?:[a-z]+ary|march|april|may|june|july|august|[a-z]+ber)|"
    r"(?:only |just )?(?:N\d+|some|a few) (?:months|weeks|years) (?:ago|before|earlier))(?= )"
)
"""What puts right behind it a result into the past: "lost to Sarah Olney six months ago"."""


def _has_won_before(said: Said, who: Who) -> bool:
    """Whether somebody won here before, in a sentence that has turned to that day by then."""
    is_behind = A_DAY_BEHIND.match(said.marked.skeleton, said.match.end())
    is_then = is_behind or OF_ANOTHER_DAY.search(said.before)
    if not isinstance(who, Person) or not is_then:
        return False
    won = ((frame, first_of(frame)) for frame in said.scene.then)
    return any(first is not None and is_one(frame, who, *first) for frame, first in won)


def may_be_another(said: Said, party: Mark) -> bool:
    """Whether a pronoun may mean somebody else named lately, who stood here for that party."""
    if said.match["who"] not in PRONOUNS or not isinstance(party.value, Parties):
        return False
    here, keys = said.scene.contest.id, set(party.value.keys)
    return len(said.page.people) > 1 and any(
        keys & {c.label.key, *c.label.parties}
        for one in said.page.people for there, c in one.standings if there.id == here
        if one != said.page.person
    )  # fmt: skip


GONE_BEFORE = compiled(
    r" (?:previous|previously|last time|last election|ago|earlier|before|then|once|when|after|"
    r"said|had|if) "
)
"""What makes a defeat, told without a day, one of before, or none."""
A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def may_be_of_before(said: Said) -> bool:
    """Whether somebody who has won may be told of as beaten: before, or elsewhere as a leader."""
    name = plain(said.own_words("who").split()[-1])
    start, own = said.marked.sentence.start, str(said.scene.contest.polled_on.year)
    told = set(A_YEAR.findall(said.marked.text[max(0, start - LOOKED_BACK) : start])) - {own}
    is_back = said.is_elsewhen or bool(GONE_BEFORE.search(said.marked.skeleton))
    return is_back or bool(told) or name in LED


LOOKED_BACK = 160
"""Letters before a sentence in which a year may be that of which it goes on."""


def is_of_no_poll(said: Said) -> bool:
    """Whether a move is told against so many years before, when nobody voted here."""
    symbol = re.match(r"N\d+", said.match["then"])
    last = next((f for f in said.scene.then if not isinstance(f.result, Notional)), None)
    if symbol is None or said.scene.now is None or last is None:
        return symbol is not None
    return said.marked.mark(symbol[0]).amount.value != said.scene.now.year - last.year
