"""The claims of a sentence on somebody's career: of whom, of which seat, of which years.

People are an open world (`rules.md` 17): what the record does not firmly know is left open.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tellers.check.careers import answers, counts, standing, words
from tellers.check.careers.answers import Asked, Told
from tellers.check.careers.career import Career
from tellers.check.careers.years import career_of
from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import Pattern
from tellers.check.measure.when import first_past
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Page, Parties, Person

NEAR = 45
"""Letters around a verb within which another office takes the claim away from the House."""


ASKED: Sequence[tuple[Sequence[Pattern], Sequence[str], Asked]] = (
    ((words.UNTIL,), ("to",), answers.sat_until),
    ((words.SINCE,), ("year",), answers.since),
    ((words.ELECTED,), ("year", "year2", "year3"), answers.elected),
    ((words.STOOD, words.STOOD_THEN), ("year",), answers.stood),
)
"""Claims of one kind: their words, where these name years, and what a career says to each."""


ANYBODY = "anybody"
"""Whoever was spoken of, where a sentence on a career names nobody."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence, and the careers of everybody whom it may be about.

    `seats` are those that "here" may mean, the likeliest first.
    """

    page: Page
    marked: Marked
    seats: tuple[str, ...]

    def verdicts(self) -> Iterator[Verdict]:
        """Every claim of the sentence on a career, in the order of the words."""
        for pattern, tell in TOLD.called(self.marked.cues):
            for match in pattern.finditer(self.marked.skeleton):
                yield from tell(self, match)

    def _served(self, match: re.Match[str]) -> Iterator[Verdict]:
        yield from self._of_years(match, {"from": answers.sat_from, "to": answers.sat_until})

    def _entered(self, match: re.Match[str]) -> Iterator[Verdict]:
        if self._is_first(match):
            yield from self._of_years(match, {"year": answers.entered})

    def _is_first(self, match: re.Match[str]) -> bool:
        first = match.groupdict().get("first")
        return first is None or self.marked.mark(first).amount.value == 1

    # ---------------------------------------------------------------- who, where

    def people(self, match: re.Match[str]) -> Sequence[Career]:
        """Whom a claim may be about, likeliest first; nobody where it is of a party or a seat."""
        text, at = self.marked.skeleton, match.start("verb")
        if by := words.BY.search(f"{match[0]} "):
            return self._careers([by["who"]] if by["who"][0] == "C" else [])
        left = text[:at]
        if words.A_HOLDER.search(left):
            return ()
        if beside := words.BESIDE.search(left):
            return self._careers([beside["who"]])
        named = words.SUBJECT.findall(left)
        if not named:  # "First elected in 2010, she"
            after = words.AFTER.match(text, match.end()) if words.OPENS.search(left) else None
            nobody = [ANYBODY] if words.SOMEBODY.search(left) else []
            return self._careers([after["who"]] if after else nobody)
        if named[-1][0] not in "C" and named[-1] not in words.PRONOUNS:
            return ()
        people = [one for one in named if one[0] == "C"]
        return self._careers([*dict.fromkeys([named[-1], *people])])

    def _careers(self, symbols: Sequence[str]) -> Sequence[Career]:
        found: list[Person] = []
        for symbol in symbols:
            if symbol[0] == "C" and words.ONE_OF.search(self._until(symbol)):
                continue
            if symbol[0] == "C":
                value = self.marked.mark(symbol).value
                found += [value] if isinstance(value, Person) else []
            else:
                last = self.page.people if symbol == ANYBODY else self.page.people[:2]
                spoken = (self.page.person, *last, self.page.about)
                found += [one for one in spoken if isinstance(one, Person)]
        return [self.career(one) for one in dict.fromkeys(found)]

    def _until(self, symbol: str) -> str:
        return self.marked.skeleton[: self.marked.skeleton.find(f" {symbol} ") + 1]

    def career(self, who: Person) -> Career:
        """Somebody's career up to the text's own day."""
        found = career_of(self.page, who)
        assert found is not None
        return found

    def places(self, match: re.Match[str]) -> Sequence[str]:
        """The seat that a claim names, or those that "here" may mean; an empty name for none."""
        around = f"{self.marked.skeleton[: match.start('verb')][-40:]} {match[0]} "
        around = around[max(around.rfind(" , ", 0, 40), 0) :] if " , " in around[:40] else around
        named = words.THERE.search(f" {match[0]} ") or words.OF_SEAT.search(around)
        if named:
            symbol = next((one for one in named.groups() if one), named[0].strip())
            return (str(self.marked.mark(symbol).value),)
        own = f" {self.marked.skeleton[: match.start('verb')].split(' , ')[-1]} {match[0]} "
        return self.seats if self.seats and words.HERE.search(own) else ("",)

    def is_of_the_house(self, match: re.Match[str]) -> bool:
        """Whether no other office, and no denial, stands beside a claim."""
        text = self.marked.skeleton
        left = text[max(0, match.start("verb") - 25) : match.start("verb") + 1]
        after = text[match.end() : match.end() + NEAR]
        after = f" {re.split(r' [,.;:] ', f'{after} ')[0]} "
        return not words.NOT_SO.search(f"{left}{match[0]} ") and not words.ELSEWHERE.search(
            f" {match[0]} {after} "
        )

    # ----------------------------------------------------------------- verdicts

    def _of_years(self, match: re.Match[str], asked: Mapping[str, Asked]) -> Iterator[Verdict]:
        people = self.people(match) if self.is_of_the_house(match) else ()
        places = self.places(match)
        for group, ask in asked.items():
            symbol = match.groupdict().get(group)
            if symbol and people:
                mark = self.marked.mark(symbol)
                year = mark.dated.on.year
                told = [ask(one, year, place) for one in people for place in places]
                yield self.verdict(mark, told, people[0].name, str(year))

    def _labelled(self, match: re.Match[str]) -> Iterator[Verdict]:
        """For which party somebody stood in the year of a claim."""
        found = words.AS_PARTY.search(f"{match[0]} ")
        people = self.people(match) if found and self.is_of_the_house(match) else ()
        if found is None or not people:
            return
        mark = self.marked.mark(found["party"])
        keys = mark.value.keys if isinstance(mark.value, Parties) else ()
        year = self.marked.mark(match["year"]).dated.on.year
        told = [told for one in people if (told := answers.labelled(one, keys, year))]
        if told:
            claimed = self.marked.text[mark.start : mark.end]
            yield self.verdict(mark, told, people[0].name, claimed)

    def _succeeded(self, match: re.Match[str]) -> Iterator[Verdict]:
        """Who was the member before."""
        mark = self.marked.mark(match["other"])
        people = [one for one in self.people(match) if one.wins]
        if not isinstance(mark.value, Person) or not people or words.NOT_SO.search(match[0]):
            return
        told = [answers.succeeded(one, self.career(mark.value)) for one in people]
        yield self.verdict(mark, told, people[0].name, mark.value.name)

    def _before_him(self, match: re.Match[str]) -> Iterator[Verdict]:
        """Who was the member before whoever has won now."""
        mark, scene = self.marked.mark(match["other"]), self.page.scene
        won = first_past(scene.now) if scene and scene.now else None
        who = self.page.person_of(won) if won is not None else None
        if isinstance(who, Person) and isinstance(mark.value, Person):
            told = answers.succeeded(self.career(who), self.career(mark.value))
            is_he = mark.value.name == who.name  # of a later or an earlier contest, it may be
            told = replace(told, holds=None) if is_he and not told.holds else told
            yield self.verdict(mark, [told], who.name, mark.value.name)

    def _times(self, match: re.Match[str]) -> Iterator[Verdict]:
        people = self.people(match) if self.is_of_the_house(match) else ()
        number = self._number(match["n"])
        began = words.ELECTED_IN.search(self.marked.skeleton[: match.start() + 1])
        year = self.marked.mark(began["year"]).dated.on.year if began else 0
        told = [counts.times(one, number, at, year) for one in people for at in self.places(match)]
        if told:
            yield self.verdict(self._at(match, "n"), told, people[0].name, str(number))

    def _sat_for(self, match: re.Match[str]) -> Iterator[Verdict]:
        """Where somebody once sat."""
        mark, symbol = self.marked.mark(match["seat"]), match.groupdict().get("from")
        year = self.marked.mark(symbol).dated.on.year if symbol else 0
        people = self.people(match)
        told = [standing.sat_for(one, year, str(mark.value)) for one in people]
        if told:
            yield self.verdict(mark, told, people[0].name, str(mark.value))

    def _once_of(self, match: re.Match[str]) -> Iterator[Verdict]:
        """For whom somebody once sat."""
        keys = getattr(self.marked.mark(match["party"]).value, "keys", ())
        people = self.people(match)
        told = [standing.sat_as(one, keys) for one in people]
        if told:
            yield self.verdict(self._at(match, "verb"), told, people[0].name, match["verb"])

    def _followed(self, match: re.Match[str]) -> Iterator[Verdict]:
        """Whom another hoped to follow."""
        mark = self.marked.mark(match["other"])
        if isinstance(mark.value, Person):
            told = [standing.sat_before(self.career(mark.value), self.seats)]
            yield self.verdict(mark, told, mark.value.name, mark.value.name)

    def _so_many(self, match: re.Match[str], ask: Asked) -> Iterator[Verdict]:
        """How many terms or years somebody has had, here or at all."""
        people = self.people(match) if self.is_of_the_house(match) else ()
        number = self._number(match["n"])
        if match["n"][0] == "O" and number == 1:
            return  # of a first time it may be told long after
        told = [ask(one, number, at) for one in people for at in self.places(match)]
        if told:
            yield self.verdict(self._at(match, "n"), told, people[0].name, str(number))
        won = words.AND_WON.match(self.marked.skeleton, match.end())
        if won and ask is standing.times_fought:
            number, places = self._number(won["n"]), self.places(match)
            told = [standing.times_won(one, number, at) for one in people for at in places]
            if told:
                yield self.verdict(self._at(won, "n"), told, people[0].name, str(number))

    def _nth(self, match: re.Match[str]) -> Iterator[Verdict]:
        """Which of somebody's wins it is, all of them counted or those since a year."""
        number, year = self._number(match["n"]), match["year"]
        named = re.findall(r"(?<= )C\d+(?= )", self.marked.skeleton[: match.start() + 1])
        is_so = self.is_of_the_house(match) and number > 1
        people = self._careers([named[-1] if named else "his"]) if is_so else ()
        since = self.marked.mark(year).dated.on.year if year else 0
        told = [counts.won(one, number, since) for one in people]
        if not year:
            places = self.places(match)
            told += [standing.times_won(one, number, at) for one in people for at in places]
        if told:
            yield self.verdict(self._at(match, "n"), told, people[0].name, str(number))

    def _fought(self, match: re.Match[str]) -> Iterator[Verdict]:
        text = self.marked.skeleton
        people = self.people(match) or self._careers([ANYBODY])
        since = words.SINCE_YEAR.search(text)
        year = self.marked.mark(since["year"]).dated.on.year if since else 0
        asked = [(match, "n", counts.fought)]
        rest = text[match.end() - 1 :]
        for pattern, ask in ((words.WON_OF, counts.won), (words.LOST_OF, counts.lost)):
            if found := pattern.search(text, match.end() - 1):
                asked.append((found, "n" if found["n"] else "m", ask))
        for found, group, ask in asked:
            number = self._number(found[group])
            told = [ask(one, number, year) for one in people]
            if told:
                yield self.verdict(self._at(found, group), told, people[0].name, str(number))
        if everyone := words.ALL_AS.search(rest):
            yield from self._all_as(everyone, match.end() - 1, people, year)

    def _all_as(
        self, match: re.Match[str], at: int, people: Sequence[Career], year: int
    ) -> Iterator[Verdict]:
        keys = self.marked.mark(match["party"]).value
        told = [counts.all_as(one, getattr(keys, "keys", ()), year) for one in people]
        if told:
            start, end = self.marked.span(at + match.start("span"), at + match.end("span"))
            mark = Mark("", start, end, None)
            yield self.verdict(mark, told, people[0].name, self.marked.text[start:end])

    def _number(self, symbol: str) -> int:
        return words.OFTEN.get(symbol) or int(self.marked.mark(symbol).amount.value)

    def _at(self, match: re.Match[str], group: str) -> Mark:
        return Mark("", *self.marked.span(*match.span(group)), None)

    def verdict(self, mark: Mark, told: Sequence[Told], name: str, claimed: str) -> Verdict:
        """Borne out by anybody who may be meant; contradicted only where nobody bears it out."""
        good = next((one for one in told if one.holds), None)
        is_wrong = all(one.holds is False for one in told)
        is_wrong = is_wrong and not self.marked.find(words.FAMILY)
        day = str(self.page.day.year) if self.page.day else ""
        is_new = all(one.right == day for one in told)
        if is_new and self.marked.find(words.HE_HAD):
            is_wrong = False  # nobody "had been" a member who is elected only now
        one = good or min(told, key=lambda other: _distance(claimed, other.right))
        finding = Finding.SUPPORTED if good else Finding.UNCHECKABLE
        if is_wrong:
            finding = Finding.CONTRADICTED
        claim = self.marked.claim(mark.start, mark.end, "tenure")
        right = one.right if finding is not Finding.UNCHECKABLE else ""
        return Verdict(
            claim, finding, one.contest, f"career of {name}", claimed, right, one.why, one.cites
        )  # fmt: skip


Tell = Callable[[Telling, re.Match[str]], Iterator[Verdict]]


def _of_years(groups: Sequence[str], ask: Asked) -> Tell:
    asked = dict.fromkeys(groups, ask)
    return lambda telling, match: telling._of_years(match, asked)


def _so_many(ask: Asked) -> Tell:
    return lambda telling, match: telling._so_many(match, ask)


TOLD: Table[tuple[Pattern, Tell]] = Table(
    (
        *((one, Telling._served) for one in words.SERVED),
        *((one, Telling._entered) for one in words.ENTERED),
        *((one, _of_years(groups, ask)) for some, groups, ask in ASKED for one in some),
        *((one, Telling._labelled) for one in (words.ELECTED, words.STOOD)),
        (words.SUCCEEDED, Telling._succeeded),
        *((one, Telling._before_him) for one in words.BEFORE_HIM),
        (words.TIMES, Telling._times),
        *((one, Telling._sat_for) for one in words.SAT_FOR),
        (words.ONCE_OF, Telling._once_of),
        (words.IN_THE_SHOES, Telling._followed),
        (words.NTH_WIN, Telling._nth),
        (words.SINCE_LOSING, _so_many(standing.since_losing)),
        (words.TIMES_FOUGHT, _so_many(standing.times_fought)),
        *((one, _so_many(standing.times_won)) for one in words.TIMES_WON),
        *((one, _so_many(counts.terms)) for one in words.TERMS),
        (words.NTH_TIME, _so_many(counts.terms)),
        (words.YEARS_AFTER, _so_many(counts.years_after)),
        *((one, Telling._fought) for one in words.FOUGHT),
    ),
    lambda entry: entry[0].cues,
)
"""What reads each pattern of a career, in the order of what is told first."""


def _distance(claimed: str, right: str) -> float:
    """How far a wrong year is from the right one: a slip of the pen is near it."""
    if not (claimed.isdigit() and right.isdigit()):
        return 0
    return abs(int(claimed) - int(right))


def of_careers(
    page: Page, seats: Iterable[str], marked: Marked, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """The verdicts on what a sentence tells of careers, where nothing else was found of the words.

    What is left open is told only where nothing at all was said of them.
    """
    if page.careers is None or page.day is None:
        return
    seen: list[tuple[int, int]] = []
    for verdict in Telling(page, marked, tuple(seats)).verdicts():
        claim = verdict.claim
        over = [v for v in told if v.claim.meets(claim)]
        is_known = any(v.verdict is not Finding.UNCHECKABLE for v in over)
        is_open = verdict.verdict is Finding.UNCHECKABLE
        if is_known or (is_open and over) or (claim.start, claim.end) in seen:
            continue
        seen.append((claim.start, claim.end))
        yield verdict
