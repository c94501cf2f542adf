"""Who stood for whom: a party and somebody side by side, of whom one may be the wrong one.

"Maya Severyn of the Heritage Party", "For People Before Profit Eamonn McCann picked up 1,377". The
figures beside the two tell which is wrong: where they are those of the party's own candidate, it
is the name; else it is the label.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from tellers.check.ballot import words
from tellers.check.claims import Claim, Finding, Verdict
from tellers.check.measure.contest import majority_of
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.record.matching.near import is_first_name, is_near
from tellers.record.record import Record
from tellers.style.names import plain, spellings_of, style_of
from tellers.style.numbers import Form, write_share

LEAST = 100
"""A smaller count is somebody's poll only by chance."""
OF_NAMES = frozenset({"candidate", "party", "winner", "ranking", "runner-up", "votes", "position"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A person and a party side by side, and the words that are of the two alone.

    `is_fielded` where the party is told of as having put up the person, `is_told` where another
    room tells of the label, `is_open` where the words are of another day.
    """

    who: Mark
    party: Mark
    start: int
    end: int
    is_fielded: bool
    is_told: bool
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Poll:
    """One result of a page, with everybody who stood."""

    page: Page
    frame: Frame
    result: Return

    def of(self, party: Parties) -> list[Candidacy]:
        """Those who stood for a party under its own name."""
        keys = set(party.keys)
        return [
            c for c in self.result.contest.candidacies if keys & {c.label.key, *c.label.parties}
        ]

    def place(self, one: Candidacy) -> int:
        """Somebody's place in the poll."""
        votes = self.result.votes
        return 1 + sum(other > votes[one.id] for other in votes.values())


def of_people(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with what its names and parties tell of each other."""
    found = list(told)
    if marked.letters.isdisjoint("CP"):
        return found
    polls = [poll for page in pages if (poll := _poll(page))]
    if not polls:
        return found
    for pair in (*_pairs(marked), *_unlinked(pages[0].record, marked)):
        poll = _of(polls, pair)
        found = _weighed(poll, marked, pair, found) if poll else found
    return [*found, *(_strangers(polls[0], marked) if len(polls) == 1 else ())]


def _of(polls: Sequence[Poll], pair: Pair) -> Poll | None:
    """The one poll in which the person of a pair stood; the only one, if there is no other."""
    who = pair.who.value
    own = [one for one in polls if isinstance(who, Person) and one.frame.candidacies(who)]
    return own[0] if len(own) == 1 else (polls[0] if len(polls) == 1 else None)


def _poll(page: Page) -> Poll | None:
    """The poll of a page, where everybody who stood is named."""
    frame = page.scene.now if page.scene else None
    if frame is None or not isinstance(frame.result, Return):
        return None
    contest = frame.result.contest
    is_named = None not in [c.name for c in contest.candidacies]
    return Poll(page, frame, frame.result) if is_named and not contest.has_bucket else None


# ---------------------------------------------------------------------- pairs


def _pairs(marked: Marked) -> Iterator[Pair]:
    seen = set[tuple[str, str]]()
    for some, pattern in PAIRED.called(marked.cues):
        for found in pattern.finditer(marked.skeleton):
            key = found["who"], found["party"]
            if key not in seen:
                seen.add(key)
                is_open = bool(words.NOT_SO.search(_clause(marked, found)))
                pair = _pair(marked, found, some is words.FIELDED, some is words.BESIDE)
                yield replace(pair, is_open=is_open)


PAIRED = Table(
    ((some, one) for some in (words.LABELLED, words.FIELDED, words.BESIDE) for one in some),
    lambda entry: entry[1].cues,
)


def _unlinked(record: Record, marked: Marked) -> Iterator[Pair]:
    """Somebody of a party for which nobody stood here, whose name is linked to nothing."""
    yield from _just_before(record, marked)
    linked = (
        found for one in (words.OF_A_PARTY, words.UNDER_A_BANNER) for found in marked.finds(one)
    )
    for found in linked:
        first = bisect_left(marked.offsets, found.end())
        for last in range(min(first + MOST, len(marked.symbols)), first, -1):
            own = tuple(marked.symbols[first:last])
            start, end = marked.starts[first : first + 1], marked.ends[last - 1 : last]
            keys = _named_so(record).get(own)
            if keys and marked.text[start[0]].isupper():
                party = Mark("P", start[0], end[0], Parties(keys))
                who = marked.mark(found["who"])
                yield Pair(who, party, found.start(), found.end(), is_fielded=False, is_told=False)
                break


def _just_before(record: Record, marked: Marked) -> Iterator[Pair]:
    """Somebody just behind the name of such a party: "the Green Tom Gordon"."""
    for found in marked.finds(words.BEFORE_A_NAME):
        first = bisect_left(marked.offsets, found.start("words"))
        own = tuple(found["words"].split())
        keys = () if own in words.OFFICES else _named_so(record).get(own)
        start, end = marked.starts[first], marked.ends[first + len(own) - 1]
        if keys and marked.text[start].isupper() and start > marked.sentence.start:
            party = Mark("P", start, end, Parties(keys))
            who = marked.mark(found["who"])
            yield Pair(who, party, found.start(), found.end(), is_fielded=False, is_told=False)


@lru_cache(maxsize=4)
def _named_so(record: Record) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The parties of the record by each way of writing their names."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for key, party in record.parties.items():
        for form in spellings_of(party):
            found[form] = (*found.get(form, ()), key)
    return found


MOST = 7
"""Words of the longest name of a party."""


def _pair(marked: Marked, found: re.Match[str], is_fielded: bool, is_told: bool) -> Pair:
    text = marked.skeleton
    first, last = found.span()
    left = [m.end() - 1 for m in words.EDGE.finditer(text[: first + 1])]
    start = left[-1] if left else 0
    edge = words.EDGE.search(text, last - (text[last - 1] == " "))
    end = edge.start() if edge else len(text)
    party, who = marked.mark(found["party"]), marked.mark(found["who"])
    return Pair(who, party, start, end, is_fielded, is_told)


def _clause(marked: Marked, found: re.Match[str]) -> str:
    """The words of a match, and those around it up to a stop on either side."""
    text = marked.skeleton
    start = max(text.rfind(mark, 0, found.start() + 1) for mark in (" , ", " ; ", " : "))
    ends = [at for mark in (" , ", " ; ", " : ") if (at := text.find(mark, found.end() - 1)) >= 0]
    return text[max(start, 0) : min(ends, default=len(text)) + 1]


def _weighed(poll: Poll, marked: Marked, pair: Pair, told: list[Verdict]) -> list[Verdict]:
    """What was told, with the verdict on the label or on the name of a pair."""
    who, party = pair.who.value, pair.party.value
    if not isinstance(who, Person) or not isinstance(party, Parties):
        return told
    own, theirs = poll.frame.candidacies(who), poll.of(party)
    if len(own) == 1 and own[0] in theirs:
        return told if pair.is_told else [*told, *_borne_out(poll, marked, pair, own[0], told)]
    is_dated = not marked.letters.isdisjoint("YDM")
    if pair.is_open or is_dated or len(own) > 1 or _is_spelt_so(who, theirs):
        return told
    other = theirs[0] if len(theirs) == 1 and not _is_named(poll, marked, theirs[0]) else None
    is_his = other is not None and (
        _is_of(poll, marked, pair, other)
        or (not own and _has_won(poll, marked, pair, other))
        or (len(own) == 1 and any(_turned(poll, marked, pair, (own[0], other), v) for v in told))
    )
    is_own = bool(own) and _is_of(poll, marked, pair, own[0])
    if other is not None and not is_own and (is_his or (pair.is_fielded and own)):
        return [*_without(poll, marked, pair, other, told), _misnamed(poll, marked, pair, other)]
    is_like = own and _is_like(poll, marked, pair, own[0])
    if own and not is_like and not pair.is_told and not _is_firm(told, pair.party, "party"):
        return [*told, _mislabelled(poll, marked, pair, own[0])]
    return told


def _is_named(poll: Poll, marked: Marked, one: Candidacy) -> bool:
    """Whether a sentence names somebody who stood."""
    people = [m.value for m in marked.marks if isinstance(m.value, Person)]
    return any(one in poll.frame.candidacies(who) for who in people)


def _is_spelt_so(who: Person, theirs: Sequence[Candidacy]) -> bool:
    """Whether a name is that of the one who stood but for a letter, though another bore it."""
    said, own = plain(who.name).split(), plain(str(theirs[0].name)).split() if theirs else []
    return len(theirs) == 1 == len({len(said), len(own)}) and all(
        a == b or is_near(a, b) for a, b in zip(said, own, strict=True)
    )


def _borne_out(
    poll: Poll, marked: Marked, pair: Pair, one: Candidacy, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    for m, kind in ((pair.party, "party"), (pair.who, "candidate")):
        if not _is_firm(told, m, kind):
            name = str(one.name) if kind == "candidate" else _label(poll, one)
            yield _verdict(poll, marked.claim(m.start, m.end, kind), one, name, holds=True)


def _is_firm(told: Sequence[Verdict], m: Mark, kind: str) -> bool:
    return any(
        v.claim.kind == kind and v.claim.meets(m) and v.verdict is not Finding.UNCHECKABLE
        for v in told
    )


def _is_like(poll: Poll, marked: Marked, pair: Pair, one: Candidacy) -> bool:
    """Whether a party's name as written is a part of somebody's own label: an older form of it."""
    said = {plain(word) for word in marked.text[pair.party.start : pair.party.end].split()}
    own = {plain(word) for word in _label(poll, one).split()}
    return said <= own or own <= said


def _misnamed(poll: Poll, marked: Marked, pair: Pair, other: Candidacy) -> Verdict:
    claim = marked.claim(pair.who.start, pair.who.end, "candidate")
    return _verdict(poll, claim, other, str(other.name), holds=False)


def _mislabelled(poll: Poll, marked: Marked, pair: Pair, one: Candidacy) -> Verdict:
    claim = marked.claim(pair.party.start, pair.party.end, "party")
    return _verdict(poll, claim, one, _label(poll, one), holds=False)


def _label(poll: Poll, one: Candidacy) -> str:
    return style_of(poll.page.record.parties, one.label.key).name


def _verdict(poll: Poll, claim: Claim, one: Candidacy, right: str, *, holds: bool) -> Verdict:
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    cites = (poll.result.cites[one.id],) if one.id in poll.result.cites else (poll.frame.row,)
    reading = f"label of {one.name}, {poll.frame.words}"
    return Verdict(
        claim, finding, poll.result.contest.id, reading, claim.span, right,
        "as on the ballot paper", cites,
    )  # fmt: skip


# ------------------------------------------------------------------- evidence


def _is_of(poll: Poll, marked: Marked, pair: Pair, one: Candidacy) -> bool:
    """Whether a figure or a place beside a pair is somebody's own."""
    return any(_fits(poll, m, one) for m in _figures(marked, pair.start, pair.end))


def _turned(
    poll: Poll, marked: Marked, pair: Pair, of: tuple[Candidacy, Candidacy], v: Verdict
) -> bool:
    """Whether what is false of the one named would be true of the party's own candidate.

    A place, and a deposit that is told as lost or as kept.
    """
    one, other = of
    first, last = marked.span(pair.start, pair.end)
    if v.verdict is not Finding.CONTRADICTED or not first <= v.claim.start < last:
        return False
    if v.claim.kind == "position":
        return v.claimed_value == str(poll.place(other))
    if v.claim.kind != "deposits" or not figures.tells_deposits(poll.result):
        return False
    share = write_share(figures.share(poll.result, one.id), 2).rstrip("%")
    own, theirs = (figures.is_lost_deposit(poll.result, c.id) for c in (one, other))
    return v.correct_value == share and own is not theirs


def _has_won(poll: Poll, marked: Marked, pair: Pair, one: Candidacy) -> bool:
    """Whether a pair is told of as the winner, and somebody won."""
    won = figures.find_winner(poll.result)
    is_won = words.WON.search(marked.skeleton, pair.start, min(pair.end + 1, len(marked.skeleton)))
    return won is not None and won.id == one.id and bool(is_won)


def _figures(marked: Marked, start: int, end: int) -> Iterator[Mark]:
    for found in FIGURE.finditer(marked.skeleton, start, min(end + 1, len(marked.skeleton))):
        yield marked.mark(found[1])


FIGURE = re.compile(r" ([NQO]\d+)(?= )")


def _fits(poll: Poll, m: Mark, one: Candidacy) -> bool:
    amount, votes = m.amount, poll.result.votes[one.id]
    if m.letter == "O":
        return int(amount.value) == poll.place(one)
    if m.letter == "Q":
        total = figures.total_votes(poll.result)
        return amount.decimals > 0 and bool(amount.fits(Fraction(votes, total)))
    if amount.form is not Form.NUMBER or amount.decimals or amount.value < LEAST:
        return False
    won = figures.find_winner(poll.result)
    if won is None or won.id != one.id:
        behind = poll.result.votes[won.id] - votes if won is not None else 0
        return amount.value in (votes, behind)
    return amount.value in (votes, majority_of(poll.frame)[0])


def _without(
    poll: Poll, marked: Marked, pair: Pair, other: Candidacy, told: Sequence[Verdict]
) -> Iterator[Verdict]:
    """What was told, without what hung on the wrong name; the figures beside it are the other's."""
    own = [m for m in _figures(marked, pair.start, pair.end) if _fits(poll, m, other)]
    first, last = marked.span(pair.start, pair.end)
    named = who if isinstance(who := pair.who.value, Person) else None
    stood = poll.frame.candidacies(named) if named else ()
    for v in told:
        if any(v.claim.meets(m) for m in (pair.who, pair.party)):
            continue
        is_his = any(v.claim.meets(m) for m in own)
        is_his = is_his or (len(stood) == 1 and _turned(poll, marked, pair, (stood[0], other), v))
        is_his = is_his or (
            v.claim.kind == "position"
            and first <= v.claim.start < last
            and v.claimed_value == str(poll.place(other))
        )
        if is_his and v.verdict is Finding.CONTRADICTED:
            reading = f"of {other.name}, {poll.frame.words}"
            yield replace(
                v, verdict=Finding.SUPPORTED, reading=reading, correct_value=v.claimed_value
            )
        else:
            yield v


# ------------------------------------------------------------------- strangers


def _strangers(poll: Poll, marked: Marked) -> Iterator[Verdict]:
    """Names that nobody bore who stood, beside a party and its own candidate's very votes."""
    named = [
        (found["party"], span)
        for pattern in words.STRANGER
        for found in marked.finds(pattern)
        if (span := marked.named_before(found.start()))
    ]
    for symbol, span in (*named, *_after_a_party(marked)):
        party = marked.mark(symbol).value
        theirs = poll.of(party) if isinstance(party, Parties) else []
        if len(theirs) != 1 or _may_be(marked.text[slice(*span)], theirs[0]):
            continue
        at = marked.skeleton.find(f" {symbol} ") + len(symbol) + 1
        edge = words.EDGE.search(marked.skeleton, at)
        here = list(_figures(marked, at, edge.start() if edge else len(marked.skeleton)))
        counts = [m for m in here if m.letter == "N"]
        if counts and _fits(poll, counts[0], theirs[0]):
            claim = marked.claim(*span, "candidate")
            yield _verdict(poll, claim, theirs[0], str(theirs[0].name), holds=False)


def _after_a_party(marked: Marked) -> Iterator[tuple[str, tuple[int, int]]]:
    """A party for which somebody is told of whom the record does not know, and his name."""
    for found in marked.finds(words.FOR_A_PARTY):
        first = bisect_left(marked.offsets, found.end())
        last = first
        while last < len(marked.symbols) and marked.is_name(last):
            last += 1
        if last - first > 1:
            yield found["party"], (marked.starts[first], marked.ends[last - 1])


def _may_be(name: str, one: Candidacy) -> bool:
    """Whether a name may be somebody's, spelt or shortened in another way."""
    said, own = plain(name).split(), plain(str(one.name)).split()
    return any(a == b or is_near(a, b) or is_first_name(a, [b]) for a in said for b in own)
