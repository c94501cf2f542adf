"""How many a clause says lost, or kept, a deposit, and of how many.

Every way of counting that its words leave is a plausible reading: of the whole field, of the others
beside somebody named, of all but some, of those at the foot of the poll.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.marking import Mark, Marked
from tellers.check.stakes import count_words as words
from tellers.check.stakes.clauses import KEPT, LOST, VERB, Clause
from tellers.check.stakes.poll import MEASURE, Poll, Told, poll_of
from tellers.check.stakes.words import HAD, NOBODY
from tellers.style.numbers import Form

MOST = 30
"""More candidates than ever stood for one seat."""
A_COUNT = re.compile(r" (?P<n>[NF]\d+)(?= )")
NEARLY = Fraction(1, 5)
"""By how much of a field a part of it may be a guess."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a clause: what it may come to, and whether it may be called false.

    `right` is the likeliest; `besides` keep it from being false, and bear nothing out. Where
    `is_least` the words are false only of what is too many.
    """

    mark: Mark
    may_be: frozenset[int]
    right: int
    is_sure: bool
    is_least: bool = False
    whole: Mark | None = None
    is_part: bool = False
    besides: frozenset[int] = frozenset()


def counts_of(
    marked: Marked, clause: Clause, poll: Poll, named: tuple[frozenset[str], frozenset[str]]
) -> Iterator[Count]:
    """Every count of people, or of deposits, that a clause has; `named` are those told beside it.

    The first of them are of its own sentence, the second of those before.
    """
    text = marked.skeleton
    wholes: set[str] = set()
    for found in A_COUNT.finditer(clause.rest):
        symbol = found["n"]
        mark = marked.mark(symbol)
        is_field = "field" in marked.text[mark.start : mark.end]
        if symbol in wholes or is_field or not _is_small(mark):
            continue
        start = clause.start + found.start()
        end = start + len(symbol) + 1
        bare = clause.rest[end - clause.start :]
        at = _At(mark, text[: start + 1], text[end:], bare, words.OF_A_WHOLE.match(text[end:]))
        if at.whole and (mark.amount.value != 1 or words.ALL_BUT.search(at.left)):
            wholes.add(at.whole["m"])
        if one := _count(marked, at, _Held(poll, clause.fate, named)):
            yield one


class _At(NamedTuple):
    """A number and the words on either side; `bare` is what follows without words of a fate."""

    mark: Mark
    left: str
    right: str
    bare: str
    whole: re.Match[str] | None


class _Held(NamedTuple):
    """What a count is held against: a result, a fate, and who is named beside it and before."""

    poll: Poll
    fate: int
    named: tuple[frozenset[str], frozenset[str]]

    @property
    def total(self) -> int:
        """How many had that fate."""
        return len(self.poll.of(self.fate))

    @property
    def here(self) -> frozenset[str]:
        """Those of that fate whom the sentence names."""
        return self.named[0] & self.poll.of(self.fate)

    @property
    def before(self) -> frozenset[str]:
        """Those whom one before it named."""
        return self.named[1] & self.poll.of(self.fate)


def _is_small(mark: Mark) -> bool:
    amount = mark.amount
    if mark.letter == "F":
        return amount.value <= 1 and amount.value * 20 != 1
    is_number = amount.form is Form.NUMBER and not amount.decimals
    return is_number and 0 < amount.value <= MOST


def _count(marked: Marked, at: _At, held: _Held) -> Count | None:
    if at.mark.letter == "F":
        return _part(marked, at, held)
    if words.NONE_OF.search(at.left):
        is_all = at.mark.amount.fits(held.poll.stood) and not held.total
        return Count(at.mark, frozenset({held.poll.stood}), 0, is_sure=False) if is_all else None
    is_one = at.mark.amount.value == 1 and not words.ONE_ALONE.match(at.right)
    if is_one or words.FIELD_BEFORE.search(at.left) or words.NO_COUNT.match(at.right):
        return None
    is_one_of = words.ONE_OF.search(at.left) or words.AMONG.search(at.left)
    is_whole = words.OF_OTHERS.search(at.left) or words.OF_THEM.search(at.left)
    if is_whole and not (is_one_of or at.whole):
        return None
    if words.NO_COUNT_BEFORE.search(at.left) and not (is_one_of or at.whole or _is_people(at)):
        return None
    return _placed(at, held) or _plain(marked, at, held)


def _is_people(at: _At) -> bool:
    is_reckoned = words.COMES_TO.search(at.left)
    return bool(is_reckoned or words.FINE.match(at.bare) or words.OTHERS.match(at.right))


def _part(marked: Marked, at: _At, held: _Held) -> Count | None:
    """A part of the field; a plain half may be a guess, and is false only where it is far off."""
    part, stood = at.mark.amount.value, held.poll.stood
    is_ratio = "of" in marked.text[at.mark.start : at.mark.end].split()
    if not words.A_FIELD.match(at.right) and not is_ratio:
        return None
    near = frozenset(n for n in range(stood + 1) if n == part * stood)
    is_far = abs(part - Fraction(held.total, stood)) >= NEARLY
    return Count(at.mark, near, held.total, is_sure=is_far or is_ratio, is_part=True)


def _placed(at: _At, held: _Held) -> Count | None:
    """A count of those at one end of the poll, or of all but them."""
    others = len(held.poll.of(-held.fate))
    if words.ALL_BUT.search(at.left) and not words.OF_RIVALS.match(at.right):
        return Count(at.mark, frozenset({others}), others, is_sure=True)
    if words.OUTSIDE.search(at.left) and not words.AMONG.search(at.left):
        return Count(at.mark, frozenset({others}), others, is_sure=False)
    if words.TOP.search(at.left):
        return Count(at.mark, frozenset({held.total}), held.total, held.fate == KEPT, is_least=True)
    if words.FOOT.search(at.left):
        return Count(at.mark, frozenset({held.total}), held.total, held.fate == LOST, is_least=True)
    return None


def _plain(marked: Marked, at: _At, held: _Held) -> Count | None:
    """A count of all of one fate, or of those beside the ones who are named."""
    total, is_fine = held.total, bool(words.FINE.match(at.bare) or words.FINE.match(at.right))
    is_one_of = bool(words.ONE_OF.search(at.left) or words.AMONG.search(at.left))
    is_more = words.ANOTHER.search(at.left) and not is_one_of and not at.whole
    if is_more or words.OTHERS.match(at.right):
        return _others(at, held)
    if is_one_of:
        more = set() if words.OF_A_FATE.match(at.right) else {held.poll.stood}
        is_sure = not more or (is_fine and not at.right.startswith(" to "))
        return Count(at.mark, frozenset({total}), total, is_sure, besides=frozenset(more))
    if at.whole:
        m = None if at.whole["other"] else marked.mark(at.whole["m"])
        is_field = m is not None and bool(m.amount.fits(held.poll.stood))
        return Count(at.mark, frozenset({total}), total, is_field, whole=m)
    if not is_fine:
        is_vague = words.VAGUE.match(at.right)
        return Count(at.mark, frozenset({total}), total, is_sure=False) if is_vague else None
    if words.THE.search(at.left):
        return Count(at.mark, frozenset({total}), total, held.fate == LOST, is_least=True)
    said = marked.text[at.mark.start : at.mark.end].lower()
    is_of_all = said.startswith(("just", "only", "a total"))
    named = 0 if is_of_all else len(held.here | held.before)
    besides = frozenset(total - n for n in range(1, named + 1))
    return Count(at.mark, frozenset({total}), total, is_sure=True, besides=besides)


def _others(at: _At, held: _Held) -> Count:
    """A count that leaves out those who are named beside it, and perhaps those named before."""
    least = len(held.here) or (1 if held.before else 0)
    most = max(len(held.here | held.before), least)
    may_be = frozenset(held.total - n for n in range(least, most + 1))
    is_of_all = not held.here and not held.before and not words.ANOTHER.search(at.left)
    besides = frozenset({held.total}) if is_of_all else NONE
    is_of_somebody = bool(held.named[0] or held.named[1])  # else of a count told before
    return Count(at.mark, may_be, held.total - least, is_sure=is_of_somebody, besides=besides)


NONE: frozenset[int] = frozenset()


# --------------------------------------------------------------------- verdicts


def of_counts(told: Told, at: int, clause: Clause) -> Iterator[Verdict]:
    """How many lost, or kept, theirs: borne out by any reading, false where none is left."""
    if NOBODY.search(told.marked.skeleton[clause.start : clause.end]) or OF_NOBODY.search(
        clause.rest
    ):
        return
    under = []
    for poll in told.polls:
        named = told.named(poll)
        under.append((poll, list(counts_of(told.marked, clause, poll, named))))
    poll, counts = under[0]
    is_own = bool(told.clauses[at].fate)
    for n, count in enumerate(counts):
        others = [(p, some[n]) for p, some in under if n < len(some)]
        good = next((one for one in others if _holds(*one, clause.fate)), None)
        if good is not None:
            yield _counted(told, *good, clause, Finding.SUPPORTED)
            yield from _whole(told, *good)
            if count.is_part or count.is_least:
                yield from _all_of_it(told, good[0], count, clause)
        elif (is_own or _is_told_of(told, at)) and _may_be_false(told, poll, count, clause):
            yield _counted(told, poll, count, clause, Finding.CONTRADICTED)


def _is_told_of(told: Told, at: int) -> bool:
    """Whether a count that stands apart from its fate is plainly one of it."""
    behind = told.clauses[at + 1 : at + 2]
    text = told.marked.skeleton
    is_whose = any(one.fate and WHOSE.match(text[one.start : one.end]) for one in behind)
    own = told.clauses[at]
    is_bare = not (VERB.search(own.rest) or own.of("no", "did", "bar", "idle"))
    return is_whose or (is_bare and bool(words.APART.match(own.rest)))


OF_NOBODY = re.compile(r" (?:nobody|no one|no-one|everyone|everybody)(?= )")
WHOSE = re.compile(r" (?:, )?(?:whose|who|all of whom) ")


def _holds(poll: Poll, count: Count, fate: int) -> bool:
    total = len(poll.of(fate))
    if count.is_part:
        return total in count.may_be
    return any(count.mark.amount.fits(one) for one in count.may_be)


def _may_be_false(told: Told, poll: Poll, count: Count, clause: Clause) -> bool:
    """Whether no reading is left: not even that of an earlier poll of the seat."""
    if not count.is_sure or len(told.polls) > 1:
        return False
    value = count.mark.amount.value
    if any(count.mark.amount.fits(one) for one in count.besides):
        return False
    if count.is_least and value <= count.right:
        return False
    had = HAD.search(told.marked.skeleton)
    return not (had and _is_of_before(poll, count, clause.fate))


def _is_of_before(poll: Poll, count: Count, fate: int) -> bool:
    scene = poll.page.scene
    frames = scene.then if scene is not None else ()
    polls = [one for frame in frames if (one := poll_of(poll.page, frame))]
    return any(count.mark.amount.fits(len(one.of(fate))) for one in polls)


def _counted(told: Told, poll: Poll, count: Count, clause: Clause, finding: Finding) -> Verdict:
    total, stood = len(poll.of(clause.fate)), poll.stood
    what = "lost" if clause.fate == LOST else "kept"
    why = f"{total} of {stood} {what} theirs: 20 × votes at most the valid votes loses one"
    claim = told.marked.claim(count.mark.start, count.mark.end, MEASURE)
    right = "" if finding is Finding.SUPPORTED else str(count.right)
    reading = f"deposits {what}, {poll.frame.words}"
    of = poll.result.contest.id
    return Verdict(claim, finding, of, reading, claim.span, right, why, (poll.row(),))


def _all_of_it(told: Told, poll: Poll, count: Count, clause: Clause) -> Iterator[Verdict]:
    """The same of the words that tell the fate: "the last four all lost their deposits"."""
    if not clause.of("lose", "keep", "fail", "same"):
        return
    span = told.marked.span(*clause.told)
    one = _counted(told, poll, count, clause, Finding.SUPPORTED)
    claim = told.marked.claim(*span, MEASURE)
    yield replace(one, claim=claim, claimed_value=claim.span)


def _whole(told: Told, poll: Poll, count: Count) -> Iterator[Verdict]:
    """Of how many: that so many stood."""
    m = count.whole
    if m is None or not m.amount.fits(poll.stood):
        return
    claim = told.marked.claim(m.start, m.end, "candidates")
    yield Verdict(
        claim, Finding.SUPPORTED, poll.result.contest.id, f"candidates, {poll.frame.words}",
        claim.span, str(poll.stood), "as declared", (poll.row(),),
    )  # fmt: skip
