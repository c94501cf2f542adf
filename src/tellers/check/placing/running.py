"""Places that somebody, or a party, is told to have had so many times in a row.

"The runner-up at three general elections in a row", "second for the third time running", "has now
lost to her twice running": counted over the seat's elections, by-elections in or out, and over
those that a person fought.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading
from tellers.check.scene import Parties, Person, Who
from tellers.check.statement.said import Answer, Said, answered
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Notional

_WHO = r"(?P<who>{E}|he|she|it|they|party)"
_PLACE = r"(?P<place>O\d+|runners?-up|runners? - up|runners? up|beaten|defeated|lost|losing|unsuccessful)"
_ROW = r"(?:running|in a row|in succession|on the trot|on the bounce)"
_TO = r"(?:(?: (?!deposits?|seats?|majority|votes?|ground|money|support|share)[a-z]+){0,3}(?: to (?:her|him|{E}))?)"
RUNNING = (
    compiled(
        rf" {_WHO} (?:(?!{{E}})[^ .;:]+ ){{0,8}}?{_PLACE}{_TO} for (?:a|the) (?P<span>(?P<n>O\d+) (?:general )?(?:election|contest|time) {_ROW})(?= )"
    ),
    compiled(
        rf" {_WHO} (?:(?!{{E}})[^ .;:]+ ){{0,8}}?{_PLACE} (?:here )?(?:at|in) (?:(?:each|all|every one) of )?(?:the )?(?P<span>(?:(?:last|past|previous) )?(?P<n>N\d+) (?:general )?(?:elections|contests) {_ROW})(?= )"
    ),
    compiled(
        rf" {_WHO} (?:(?!{{E}})[^ .;:]+ ){{0,8}}?{_PLACE} (?:here )?(?:at|in) (?P<span>(?P<n>N\d+) (?:successive|consecutive) (?:general )?(?:elections|contests))(?= )"
    ),
    compiled(
        rf" {_WHO} (?:(?!{{E}})[^ .;:]+ ){{0,8}}?{_PLACE} (?:here |there )?(?:at|in) (?P<span>(?P<all>(?:(?:each|all|every one) of )?(?:the|its|his|her) (?:last|past|previous)) (?P<n>N\d+) (?:general )?(?:elections|contests))(?= )(?! {_ROW})"
    ),
    compiled(
        rf" (?:for )?the (?P<span>(?P<n>O\d+) (?:general )?(?:election|contest|time) {_ROW})(?: ,)?(?: that)? (?:the )?{_WHO} (?:[a-z]+ ){{0,3}}{_PLACE}(?= )"
    ),
    compiled(
        rf" {_WHO} (?:(?!{{E}})[^ .;:]+ ){{0,6}}?{_PLACE}(?: to (?:her|him|{{E}}))? (?P<span>(?:(?P<twice>twice)|(?P<n>N\d+) times) {_ROW})(?= )"
    ),
)
"""Whoever had a place, or lost, so many times in a row."""
HAD = compiled(r" (?:had|previous|before this|until now) ")
ELSEWHERE = compiled(r" (?:council|mayor|holyrood|senedd|assembly|ward) ")
Test = Callable[[int], bool]


def running(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """That somebody was second, or lost, so many times in a row."""
    who = said.page.party if said.match["who"] in ("party", "it", "they") else said.who("who")
    now = said.scene.now
    if who is None or now is None or said.marked.find(ELSEWHERE):
        return
    symbol, word = said.match["n"], said.match["place"]
    wanted = int(said.marked.mark(symbol).amount.value) if symbol else 2
    rank = int(said.marked.mark(word).amount.value) if re.fullmatch(r"O\d+", word) else 0
    if "up" in word.split(" ")[-1].split("-"):
        rank = 2
    if rank == 1:
        return
    test: Test = (lambda place: place == rank) if rank else (lambda place: place > 1)
    lengths = dict.fromkeys(_lengths(said, who, test))
    answers: list[Answer] = []
    is_least = bool(said.match.groupdict().get("all"))
    is_open = not any(length for length, _ in lengths)
    for length, is_whole in lengths:
        is_so = length >= wanted if is_least else length == wanted
        holds = True if is_so else (None if wanted > length and not is_whole else False)
        holds = None if is_open else holds
        why = f"{length} in a row"
        answers.append((holds, Reading("places in a row", length, why, (now.row,)), str(length)))
    yield from answered(said, "streak", said.span("span"), answers, str(wanted))


Places = list[tuple[Contest, int]]


def _lengths(said: Said, who: Who, test: Test) -> Iterator[tuple[int, bool]]:
    """How long the run is by each way of counting, and whether what ended it is known."""
    day = said.scene.contest.polled_on
    years = [m.dated.on.year for m in said.marked.marks if m.letter in "YD"]
    last = max(years, default=day.year)
    fought = [one for one in _fought(said, who) if one[0].polled_on.year <= min(last, day.year)]
    is_over = bool(said.marked.find(HAD))
    for places in (fought, [one for one in fought if one[0].election.is_general]):
        own = [place for _, place in places]
        starts = (own[1:], own) if is_over else (own,)
        for start in starts:
            length = len(list(takewhile(test, start)))
            yield length, length < len(start)


def _fought(said: Said, who: Who) -> Places:
    """The contests that somebody fought, newest first, with his place; a party's of this seat."""
    if isinstance(who, Parties):
        pairs = [
            (one.result.contest, own[0])
            for one in said.scene.ever
            if not isinstance(one.result, Notional) and (own := one.candidacies(who))
        ]
        return _placed(said, pairs)
    return _placed(said, _of_person(said, who))


def _of_person(said: Said, who: Person) -> list[tuple[Contest, Candidacy]]:
    careers = said.page.careers
    if careers is None:
        return []
    own = careers.of(who.name, who.member, who.standings, said.scene.contest.polled_on)
    return list(reversed(own.stands))


def _placed(said: Said, pairs: Sequence[tuple[Contest, Candidacy]]) -> Places:
    found: Places = []
    for contest, one in pairs:
        result = said.page.results.get(contest.id)
        place = figures.position(result, one.id) if result is not None else None
        if place is None:
            break
        found.append((contest, place))
    return found
