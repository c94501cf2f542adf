"""Who lost a deposit, and how many did, by the parts of a clause in whatever order they stand.

"Four of the field lost their deposits, but Kenny Barker was not among them"; "all but two of the
eight parted with theirs"; "for the Greens there was the consolation of a deposit saved". A deposit
is lost by whoever polled no more than a twentieth of the valid votes (Representation of the People
Act 1985, section 13).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from tellers.check.claims import Finding, Verdict
from tellers.check.composed import deposit_words as words
from tellers.check.composed.asked import Asked
from tellers.check.composed.pieces import UNKNOWN, Piece, clauses, of_kind, without_asides
from tellers.check.measure.query import Reading, who_is
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page
from tellers.check.statement.said import Answer
from tellers.record import figures
from tellers.record.contests import Candidacy, Return
from tellers.style.numbers import Amount

CUES = frozenset({"depo", "thei", "hers"})
"""How words begin of which a clause on deposits has one."""
SETS = ("count", "of whom", "part", "all but", "all", "none", "others", "rest", "most")
"""Kinds of pieces that say how many, where no name says who."""
OF_ONE = frozenset({"his", "her", "its", "their"})


@dataclass(frozen=True, slots=True)
class Told:
    """A clause on deposits: its pieces, and whether it tells of a loss."""

    marked: Marked
    pieces: tuple[Piece, ...]
    is_lost: bool
    is_of_before: bool

    def of(self, *kinds: str) -> list[Piece]:
        """Its pieces of some kinds, in order."""
        return [one for one in self.pieces if one.kind in kinds]

    def amount(self, piece: Piece) -> Amount:
        """The figure of a piece that has one."""
        symbol = next(word for word in piece.words.split() if word[0] in "NF")
        return self.marked.mark(symbol).amount

    @property
    def fate(self) -> tuple[int, int]:
        """From the words that tell what became of a deposit to the deposit, in the skeleton."""
        some = self.of("lose", "keep", "back", "not", "deposit", "both")
        return min(one.start for one in some), max(one.end for one in some)


@dataclass(frozen=True, slots=True)
class _Poll:
    """One result, and who lost a deposit in it."""

    frame: Frame
    result: Return
    page: Page
    ids: frozenset[str]

    @property
    def stood(self) -> int:
        return len(self.result.contest.candidacies)


Claim = tuple[str, tuple[int, int], Answer]
"""A claim's kind, where its words stand in the skeleton, and what one result says of it."""


def of_deposits(asked: Asked) -> Iterator[Verdict]:
    """The verdicts on what the clauses of a sentence tell of deposits."""
    pages = [page for page in asked.pages if page.scene is not None]
    for told in clauses_on_deposits(asked.marked):
        polls = [poll for page in pages if (poll := _poll_of(page, told)) is not None]
        if not polls or len(polls) < len(pages):
            continue
        under = [list(_claims(told, poll)) for poll in polls]
        for claims in zip(*under, strict=False):
            if len({(kind, span) for kind, span, _ in claims}) == 1:
                yield from _verdict(asked, told, polls, claims)


def clauses_on_deposits(marked: Marked) -> Iterator[Told]:
    """Every stretch of a sentence that tells of deposits, all of whose words are known."""
    skeleton = marked.skeleton
    for start, end in clauses(marked, joints=()):
        said = skeleton[start:end]
        if "deposit" not in said or words.OF_A_YEAR.search(said[: said.index("deposit")]):
            continue
        whole = without_asides(words.KNOWN.pieces(skeleton, start, end))
        whole = _with_one_of(marked, whole)
        found = next((one for one in _stretches(whole) if _is_whole(one)), None)
        if found and (told := _told(marked, found)):
            yield told


JOINTS = frozenset({",", "and", "but", "while", "with", "where", "in", "after", "despite", "as"})
"""Words before which a clause may begin, or behind which it may end, that leave it whole."""


def _with_one_of(marked: Marked, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, "one of eight" behind something else as what it is: somebody is among eight."""
    found: list[Piece] = []
    for one in pieces:
        last = found[-1] if found else None
        is_of = one.kind == "field" or one.words in ("of them", "of those")
        is_count = len(found) > 1 and last is not None and last.kind == "count"
        if last and is_of and is_count and _is_one(marked, last):
            found[-1] = Piece("included", f"{last.words} {one.words}", last.start, one.end)
        elif last and one.kind == "noun" and last.kind == "count" and one.words in words.STOOD:
            found[-1] = last._replace(kind="field")  # "nine stood and six of them lost theirs"
        else:
            found.append(one)
    return found


def _is_one(marked: Marked, piece: Piece) -> bool:
    return piece.words[0] == "N" and marked.mark(piece.words).amount.value == 1


def _stretches(whole: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """A clause whole, then without what stands before or behind one of its joints."""
    ends = [n for n in range(len(whole) - 1) if _is_joint(whole[n], whole[n + 1])]
    begins = [n for n in ends if _is_apart(whole, n)]
    yield whole
    yield from (whole[:cut] for cut in reversed(ends))
    yield from (whole[cut + 1 :] for cut in begins)
    yield from (whole[a + 1 : b] for a in begins for b in ends if b > a)


def _is_apart(whole: Sequence[Piece], cut: int) -> bool:
    """Whether what follows a joint can be a clause of its own, and is not the rest of a list."""
    is_list = whole[cut].words.split()[0] in ("and", "as", "in")
    is_verb = whole[cut + 1].kind in ("lose", "keep", "not")
    return not is_list or is_verb or (cut > 0 and whole[cut - 1].words == ",")


def _is_joint(one: Piece, behind: Piece) -> bool:
    """Whether a clause may end before a word: at "in" only where no other seat can follow."""
    first = one.words.split()[0]
    return first in JOINTS and (first != "in" or behind.words.split()[0] == "a")


def _is_whole(pieces: Sequence[Piece]) -> bool:
    """Whether every word is known, and a deposit and its fate are told."""
    kinds = {one.kind for one in pieces}
    has_deposit = any("deposit" in one.words for one in of_kind(pieces, "deposit"))
    is_told = has_deposit and not kinds.isdisjoint({"lose", "keep", "back"})
    return is_told and UNKNOWN not in kinds


COUNTED = re.compile(r" N\d+$")
"""What makes deposits some that are counted themselves."""


def _told(marked: Marked, pieces: Sequence[Piece]) -> Told | None:
    """What a clause tells; nothing where it tells of a loss and of a deposit kept."""
    kinds = [one.kind for one in pieces]
    is_lost, is_kept = "lose" in kinds, "keep" in kinds or "back" in kinds
    last = len(kinds) - 1 - kinds[::-1].index("deposit")
    is_elided = not {"did", "not"}.isdisjoint(kinds[last:])  # "and the Greens did not"
    is_object = bool(COUNTED.search(f" {pieces[last - 1].words}"))  # "kept all three deposits"
    if (is_lost and is_kept) or is_elided or is_object or "those" in kinds:
        return None
    is_lost ^= kinds.count("not") % 2 == 1
    is_of_before = any(
        one.words == "had" and other.kind in ("lose", "keep", "not")
        for one, other in pairwise(pieces)
    )
    return Told(marked, tuple(pieces), is_lost, is_of_before)


def _poll_of(page: Page, told: Told) -> _Poll | None:
    frame = page.scene.now if page.scene else None
    if frame is None or not isinstance(frame.result, Return):
        return None
    result = frame.result
    if not figures.tells_deposits(result):
        return None
    ids = frozenset(
        c.id for c in result.contest.candidacies
        if figures.is_lost_deposit(result, c.id) is told.is_lost
    )  # fmt: skip
    return _Poll(frame, result, page, ids)


def _claims(told: Told, poll: _Poll) -> Iterator[Claim]:
    """Every claim of a clause under one result."""
    sets, names = told.of(*SETS), _named(told, poll)
    if names is None:
        return
    if told.of("included", "excluded"):
        yield from _members(told, poll, sets, names)
    elif sets and not names:
        yield from _counts(told, poll, sets)
    elif names and not sets and not told.of("only"):
        yield from _fates(told, poll, names)


# ------------------------------------------------------------------------ names


Named = list[tuple[Piece, tuple[Candidacy, ...]]]


def _named(told: Told, poll: _Poll) -> Named | None:
    """Who is named, each once: a label beside its candidate is the same; None where one is not."""
    found: Named = []
    for piece in told.of("who"):
        who = who_is(poll.page, told.marked, piece.words)
        some = poll.frame.candidacies(who) if who else ()
        if not some or len({c.id in poll.ids for c in some}) > 1:
            return None  # one of several independents, or of namesakes, of whom not all lost
        found.append((piece, some))
    people = [one for one in found if one[0].words[0] == "C"]
    kept: Named = []
    for piece, some in found:
        own = [p for p, c in people if {x.id for x in c} & {x.id for x in some}]
        if piece.words[0] == "P" and own:
            continue
        if piece.words[0] == "P" and any(_is_beside(told, piece, p) for p, _ in people):
            return None  # a label that is not that of the name beside it
        kept.append((piece, some))
    return kept


NEAR = 3
"""So many pieces of no weight may stand between a name and its label."""


def _is_beside(told: Told, one: Piece, other: Piece) -> bool:
    first, last = sorted((told.pieces.index(one), told.pieces.index(other)))
    between = told.pieces[first + 1 : last]
    is_list = any(piece.words in ("and", "both") for piece in between)
    return len(between) <= NEAR and not is_list and all(p.kind == "plain" for p in between)


def _fates(told: Told, poll: _Poll, names: Named) -> Iterator[Claim]:
    """What became of the deposits of those named: one claim where it is the same of all."""
    start, end = told.fate
    sides = {piece.end <= start for piece, _ in names if not start < piece.start < end}
    is_of_two = len(names) == len(("one", "other"))
    if len(sides) > 1 or (told.of("both") and not is_of_two):
        return  # "the Lib Dems, who kept their deposit, and the Greens"
    is_lost = not told.is_lost if told.of("none") else told.is_lost
    held = [all((c.id in poll.ids) is (is_lost is told.is_lost) for c in some) for _, some in names]
    first = next((n for n, good in enumerate(held) if not good), 0)
    if len(set(held)) == 1 or told.of("both"):
        yield "deposits", told.fate, (all(held), *_share(poll, names[first][1]))
        return
    for (piece, some), good in zip(names, held, strict=True):
        yield "deposits", (piece.start, piece.end), (good, *_share(poll, some))


def _share(poll: _Poll, some: Sequence[Candidacy]) -> tuple[Reading, str]:
    """The sum of the deposit of somebody, and his share."""
    votes, valid = poll.result.votes[some[0].id], figures.valid_votes(poll.result)
    name = str(some[0].name) if some[0].name else some[0].label.key
    why = f"20 × {votes:,} = {20 * votes:,}, against {valid:,} valid votes"
    share = Fraction(100 * votes, valid)
    reading = Reading(f"deposit of {name}, {poll.frame.words}", votes, why, (poll.frame.row,))
    return reading, f"{float(round(share, 2)):.2f}"


# ----------------------------------------------------------------------- counts


def _counts(told: Told, poll: _Poll, sets: Sequence[Piece]) -> Iterator[Claim]:
    """How many lost, or kept, a deposit, and how many stood."""
    field = told.of("field")
    if len(sets) > 1:  # "there were four candidates and none will be writing off a deposit"
        whole = [one for one in sets if one.kind == "count"]
        sets = [one for one in sets if one.kind != "count"]
        if len(whole) != 1 or len(sets) != 1 or field:
            return
        field = whole
    one = sets[0]
    if (answer := _of_set(told, poll, one)) is not None:
        yield "deposits", (one.start, one.end), answer
    for of_all in (piece for piece in field if " N" in f" {piece.words}"):
        amount = told.amount(of_all)
        said = f"candidates, {poll.frame.words}"
        reading = Reading(said, poll.stood, "as declared", (poll.frame.row,))
        at = next(n for n, word in enumerate(of_all.words.split()) if word[0] == "N")
        start = of_all.start + sum(len(w) + 1 for w in of_all.words.split()[:at])
        symbol = of_all.words.split()[at]
        yield "candidates", (start, start + len(symbol)), (
            amount.fits(poll.stood), reading, str(poll.stood),
        )  # fmt: skip


def _of_set(told: Told, poll: _Poll, one: Piece) -> Answer | None:
    """Whether so many lost, or kept, theirs."""
    total, stood, what = len(poll.ids), poll.stood, "lost" if told.is_lost else "kept"
    why = f"{total} of {stood} {what} theirs: 20 × votes at most the valid votes loses one"
    reading = Reading(f"deposits {what}, {poll.frame.words}", total, why, (poll.frame.row,))
    has_figure = any(word[0] in "NF" and word[1:].isdigit() for word in one.words.split())
    amount = told.amount(one) if has_figure else None
    if one.kind == "part":
        said = told.marked.text[slice(*told.marked.span(one.start, one.end))].lower()
        part = amount.value if amount else Fraction(1, 2)
        return _of_part(part, said, (total, stood), reading)
    if one.kind == "rest":
        return (True, reading, str(total)) if total >= stood - 1 else None
    if one.kind == "others":
        return _of_others(told, poll, one, reading)
    left = {
        "all but": (amount is not None and amount.fits(stood - total), str(stood - total)),
        "all": (total == stood if amount is None else amount.fits(total), str(total)),
        "none": (not total, str(total)),
        "most": (2 * total > stood, str(total)),
        "count": (amount is not None and amount.fits(total), str(total)),
        "of whom": (amount is not None and amount.fits(total), str(total)),
    }
    holds, right = left[one.kind]
    return holds, reading, right


NEARLY = Fraction(1, 5)
"""By how much of a field a part of it may be a guess."""


def _of_part(part: Fraction, said: str, of: tuple[int, int], reading: Reading) -> Answer | None:
    """Whether a part of the field did; a plain half may be a guess: false only if far off."""
    total, stood = of
    is_sharp = said.startswith(("exactly", "precisely", "fully"))
    if part * stood == total:
        return True, reading, str(total)
    is_far = abs(part - Fraction(total, stood)) >= NEARLY
    return (False, reading, str(total)) if is_sharp or is_far else None


def _of_others(told: Told, poll: _Poll, one: Piece, reading: Reading) -> Answer | None:
    """So many others: true where somebody, or several, of those with that fate were told before."""
    amount, total = told.amount(one), len(poll.ids)
    if any(amount.fits(total - some) for some in range(3)):
        return True, reading, str(total)
    return (False, reading, str(total)) if amount.value > total else None


# ---------------------------------------------------------------------- members


def _members(told: Told, poll: _Poll, sets: Sequence[Piece], names: Named) -> Iterator[Claim]:
    """Whether somebody is one of those of whom a count is told: "the Conservatives included"."""
    inside, outside = told.of("included"), told.of("excluded")
    one_of = next((one for one in inside if " N" in one.words.partition(" ")[2]), None)
    if bool(inside) == bool(outside) or not (names or one_of) or not (sets or one_of):
        return
    is_in = bool(inside) != bool(told.of("none"))
    marks = [*(inside or outside), *(piece for piece, _ in names)]
    span = min(one.start for one in marks), max(one.end for one in marks)
    own = {c.id for _, some in names for c in some}
    good = all((one in poll.ids) is is_in for one in own)
    if sets and sets[0].kind in ("all", "rest", "none") and not is_in:
        good = good and len(poll.ids) + len(own) == poll.stood  # everybody but those named
    elif sets and sets[0].kind == "none":
        good = good and poll.ids == own  # nobody but those named
    if one_of is None:
        yield "deposits", span, (good, *_share(poll, names[0][1]))
        if len(sets) == 1 and sets[0].kind == "count":
            yield from _counts(told, poll, sets)
        return
    if names:
        yield "deposits", told.fate, (good, *_share(poll, names[0][1]))
    amount, total = told.marked.mark(one_of.words.split()[-1]).amount, len(poll.ids)
    holds = amount.fits(total) or (not told.of("field") and amount.fits(poll.stood))
    what = "lost" if told.is_lost else "kept"
    why = f"{total} of {poll.stood} {what} theirs"
    reading = Reading(f"deposits {what}, {poll.frame.words}", total, why, (poll.frame.row,))
    yield "deposits", (one_of.start, one_of.end), (holds, reading, str(total))


# --------------------------------------------------------------------- verdicts


def _verdict(
    asked: Asked, told: Told, polls: Sequence[_Poll], claims: Sequence[Claim]
) -> Iterator[Verdict]:
    """One claim under every page: one that bears it out is enough, and false is false of all."""
    kind, span, _ = claims[0]
    answers = [(answer, poll) for (_, _, answer), poll in zip(claims, polls, strict=True)]
    good = next((one for one in answers if one[0][0]), None)
    (holds, reading, right), poll = good or answers[0]
    if not good and (told.is_of_before or any(answer[0] is None for answer, _ in answers)):
        return
    finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    claim = asked.marked.claim(*asked.marked.span(*span), kind)
    yield Verdict(
        claim, finding, poll.result.contest.id, reading.words, claim.span,
        "" if holds and kind == "deposits" else right, reading.why, reading.cites,
    )  # fmt: skip
