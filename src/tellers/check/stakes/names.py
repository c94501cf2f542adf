"""Whose deposit a clause tells of: whom it names, alone or in a list, or all but those."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Marked
from tellers.check.stakes import words
from tellers.check.stakes.clauses import LOST, Clause
from tellers.check.stakes.poll import A_NAME, MEASURE, Poll, Told
from tellers.record import figures
from tellers.style.numbers import write_votes


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whose deposit a clause tells of: the symbol, and who that is in one contest.

    `is_own` where the clause itself names them.
    """

    symbol: str
    ids: frozenset[str]
    is_own: bool = True


def names_of(marked: Marked, clauses: Sequence[Clause], at: int, poll: Poll) -> list[Named] | None:
    """Whose deposit a clause tells of, a label beside its candidate once; None where it is unsure.

    Of a clause that names nobody it is whoever the one before it named: "Mr Ali, though last,
    kept his".
    """
    text = marked.skeleton
    own = clauses[at]
    found = _in(marked, text, own, poll)
    if found is None:
        return None
    found = _behind_and(text, own, found)
    has_number = A_COUNT.search(text[own.start : own.end] + " ")
    for back in range(at - 1, -1, -1):
        one = clauses[back]
        if has_number:
            break  # "with two deposits lost" tells of nobody named before
        is_list = _is_list(text, one)
        if one.fate or not _goes_on(text, clauses, back) or (found and not is_list):
            break
        more = _in(marked, text, one, poll)
        if more is None:
            return None
        found = [*(replace(m, is_own=False) for m in more), *found]
        if more and not is_list:
            break
    return _once(found)


A_COUNT = re.compile(r" N\d+ (?:of|others?|more|deposits?|candidates|people|lost)(?= )")


def _behind_and(text: str, own: Clause, found: list[Named]) -> list[Named]:
    """Of several names that are no list, those behind "and": "X came third and Y kept his"."""
    at = text.rfind(" and ", own.start, own.told[0])
    if at < 0 or len(found) < len(("one", "other")) or is_one_list(text, found):
        return found
    return [one for one in found if text.index(f" {one.symbol} ") > at]


def is_one_list(text: str, own: Sequence[Named]) -> bool:
    """Whether nothing but "and" stands between several names."""
    ends = [text.index(f" {one.symbol} ") for one in own]
    return bool(A_LIST.fullmatch(text[min(ends) : max(ends)]))


def _goes_on(text: str, clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause before may name whose deposit it is: no sign of an end stands between."""
    after = clauses[at + 1]
    return not text[after.start : after.end].startswith((" .", " ;"))


def _is_list(text: str, clause: Clause) -> bool:
    """Whether a clause is no more than names."""
    return bool(A_LIST.fullmatch(text[clause.start : clause.end]))


A_LIST = re.compile(
    r" ?(?:[,:] )?(?:(?:the|and|of|for|an?|both|only|party|candidate|[CP]\d+|\(|\)|'s) ?)+ ?"
)


def _in(marked: Marked, text: str, clause: Clause, poll: Poll) -> list[Named] | None:
    found: list[Named] = []
    for one in A_NAME.finditer(clause.rest):
        before = text[: clause.start + one.start() + 1]
        behind = text[clause.start + one.end() :]
        if words.AS_AN_OBJECT.search(before) or words.A_RELATION.match(behind):
            continue
        who = who_is(poll.page, marked, one["who"])
        ids = frozenset(c.id for c in poll.candidacies(who)) if who else frozenset()
        if not ids:
            return None
        found.append(Named(one["who"], ids))
    return found


def _once(found: Sequence[Named]) -> list[Named]:
    """Those named, without a label of somebody who is named as well."""
    people = [one for one in found if one.symbol[0] == "C"]
    kept: list[Named] = []
    for one in found:
        is_label = one.symbol[0] == "P" and any(one.ids & other.ids for other in people)
        if not is_label and not any(one.ids == other.ids for other in kept):
            kept.append(one)
    return kept


# --------------------------------------------------------------------- verdicts


def of_all(told: Told, clause: Clause) -> list[Verdict]:
    """That nobody lost a deposit, or everybody kept one; that all did but those who are named."""
    poll, rest = told.polls[0], clause.rest
    if len(told.polls) > 1:
        return []
    around = told.marked.skeleton[clause.start : clause.end] + " "
    if words.THE_REST.search(rest):
        here, before = told.named(poll)
        others = poll.of(-clause.fate)
        first = frozenset(one.id for one in figures.ranked(poll.result)[:2])
        is_of_two = others == first and others <= poll.ids(told.heard.ever)
        is_told = bool(others) and (others <= here | before or is_of_two)
        return [_of_so_many(told, poll, clause, Finding.SUPPORTED)] if is_told else []
    is_none, is_all = words.NOBODY.search(around), words.EVERYBODY.search(around)
    found = is_none or is_all
    if found is None:
        return []
    a, b = clause.start + found.start(), clause.start + found.end()
    if sum(a < one.start < b for one in clause.of("no")) % 2:
        clause = replace(clause, fate=-clause.fate)  # "not a single deposit" denies it once
    wrong = poll.of(clause.fate if is_none else -clause.fate)
    is_alone = not (A_NAME.search(rest) or A_NUMBER.search(rest) or OF_SOME.search(rest))
    if wrong and not is_alone:
        return []
    finding = Finding.CONTRADICTED if wrong else Finding.SUPPORTED
    one = _of_so_many(told, poll, clause, finding)
    start = min(one.claim.start, told.marked.span(clause.start + found.start(), clause.end)[0])
    claim = told.marked.claim(start, one.claim.end, MEASURE)
    return [replace(one, claim=claim, claimed_value=claim.span, correct_value=str(len(wrong)))]


OF_SOME = re.compile(r" (?:in the|among|outside|below|behind|by|of the|above|O\d+)(?= )")
"""What makes nobody, or everybody, one of some."""
A_NUMBER = re.compile(r" [NF]\d+ ")


def _of_so_many(told: Told, poll: Poll, clause: Clause, finding: Finding) -> Verdict:
    """A verdict on the words of a fate, of nobody in particular."""
    claim = told.marked.claim(*told.marked.span(*clause.told), MEASURE)
    what = "lost" if clause.fate == LOST else "kept"
    total, why = len(poll.of(clause.fate)), "20 × votes at most the valid votes loses one"
    return Verdict(
        claim, finding, poll.result.contest.id, f"deposits {what}, {poll.frame.words}",
        claim.span, "", f"{total} of {poll.stood} {what} theirs: {why}", (poll.row(),),
    )  # fmt: skip


def of_one_among(told: Told, clause: Clause) -> Iterator[Verdict]:
    """Whether somebody is among those of whom a count was told: "the Greens not among them"."""
    marked, poll = told.marked, told.polls[0]
    around = marked.skeleton[clause.start : clause.end] + " "
    found, is_out = words.AMONG_THEM.search(around), words.EXCEPTED.search(around)
    own = names_of(marked, [clause], 0, poll)
    is_of_two = " not " in around and not (found and found["not"])
    if not own or is_of_two or not (found or is_out):
        return
    is_other = bool(is_out) or bool(found and found["not"])
    fate = -clause.fate if is_other else clause.fate
    for one in own:
        m = marked.mark(one.symbol)
        good = one.ids <= poll.of(fate)
        if not good and (one.ids & poll.of(fate) or len(one.ids) != 1):
            continue
        finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
        claim = marked.claim(m.start, m.end, MEASURE)
        reading, share, why = _share_of(poll, one.ids)
        of = poll.result.contest.id
        yield Verdict(claim, finding, of, reading, claim.span, share, why, (poll.row(),))


def of_names(told: Told, at: int) -> Iterator[Verdict]:
    """What became of the deposits of those whom a clause names, or of nobody else's."""
    marked, clause, poll = told.marked, told.clauses[at], told.polls[0]
    own = names_of(marked, told.clauses, at, poll)
    around = marked.skeleton[clause.start : clause.end]
    own = _spoken_of(told, clause, poll) if own == [] else own
    if not own or len(told.polls) > 1 or not _has_a_stake(clause, around):
        return
    fate = -clause.fate if around.startswith((" unlike ", " , unlike ")) else clause.fate
    held = [one.ids <= poll.of(fate) for one in own]
    if any(one.ids & poll.of(fate) and not good for one, good in zip(own, held, strict=True)):
        return
    if words.ONLY.search(around):
        yield from _alone(told, poll, own, clause)
    elif _is_of_them(marked.skeleton, own, clause):
        if len(set(held)) > 1:
            yield from _each(told, own, clause, held)
        elif all(held):
            yield _fate(told, poll, own[0], clause, Finding.SUPPORTED)
        elif not _is_unsure(told, own, clause):
            yield _fate(told, poll, own[0], clause, Finding.CONTRADICTED)


def _spoken_of(told: Told, clause: Clause, poll: Poll) -> list[Named]:
    """Whom a pronoun means, where the sentence before named one candidate and this one nobody."""
    marked = told.marked
    found = PRONOUN.match(clause.rest)
    if found is None or A_NAME.search(marked.skeleton) or A_NUMBER.search(clause.rest):
        return []
    some = [one for one in told.heard.named if poll.page.may_be(one, found["who"])]
    ids = poll.ids(some)
    is_one = len(ids) == 1 and all(poll.candidacies(one) for one in told.heard.named)
    return [Named("", ids, is_own=False)] if is_one else []


PRONOUN = re.compile(
    r" (?:(?:and|but|yet|still|sadly|alas|at least|though) )*"
    r"(?P<who>(?:he|she|it)(?= )|(?:his|her|its)(?=  )) "
)
"""A pronoun that begins a clause."""


def _each(
    told: Told, own: Sequence[Named], clause: Clause, held: Sequence[bool]
) -> Iterator[Verdict]:
    """One verdict a name, where of a list not all had the fate that it tells."""
    poll, marked = told.polls[0], told.marked
    for one, good in zip(own, held, strict=True):
        if len(one.ids) != 1 or words.HAD.search(clause.rest):
            continue
        m = marked.mark(one.symbol)
        finding = Finding.SUPPORTED if good else Finding.CONTRADICTED
        claim = marked.claim(m.start, m.end, MEASURE)
        yield replace(_fate(told, poll, one, clause, finding), claim=claim)


def _has_a_stake(clause: Clause, around: str) -> bool:
    """Whether a clause names a deposit, or tells of a fate that can be no other's."""
    is_told = clause.of("stake", "bar", "lucky", "unlucky", "avoid", "fail")
    return not clause.is_own or bool(is_told) or "deposit" in around


def _is_of_them(text: str, own: Sequence[Named], clause: Clause) -> bool:
    """Whether a clause speaks of nobody but those it names, who are one or a list."""
    is_list = len(own) == 1 or is_one_list(text, own)
    is_of_all = words.NOBODY.search(text, clause.start) or words.EVERYBODY.search(
        text, clause.start
    )
    return is_list and not is_of_all and not words.SEVERAL.search(clause.rest)


def _is_unsure(told: Told, own: Sequence[Named], clause: Clause) -> bool:
    """Whether somebody may be another, or his fate that of an earlier poll."""
    marked = told.marked
    if any(len(one.ids) != 1 for one in own) or len(own) > 1:
        return True
    if not own[0].symbol:
        return bool(words.HAD.search(clause.rest))
    start = marked.mark(own[0].symbol).start
    if marked.stranger_before(marked.span(*clause.told)[0]) or marked.stranger_before(start):
        return True
    return bool(words.HAD.search(clause.rest))


def _alone(told: Told, poll: Poll, own: Sequence[Named], clause: Clause) -> Iterator[Verdict]:
    """That those named were the only ones."""
    ids = frozenset(one for some in own for one in some.ids)
    every = poll.of(clause.fate)
    if ids == every:
        yield _fate(told, poll, own[0], clause, Finding.SUPPORTED)
    elif all(one.is_own for one in own) and not _is_unsure(told, own, clause):
        one = _fate(told, poll, own[0], clause, Finding.CONTRADICTED)
        yield one if not ids <= every else replace(one, correct_value=str(len(every)))


def _fate(told: Told, poll: Poll, one: Named, clause: Clause, finding: Finding) -> Verdict:
    """What became of somebody's deposit, with the sum of it."""
    marked = told.marked
    start, end = marked.span(*clause.told)
    if one.symbol:
        m = marked.mark(one.symbol)
        start = start if clause.is_own else min(start, m.start)
        end = max(end, m.end) if one.is_own or not clause.is_own else end
    reading, share, why = _share_of(poll, one.ids)
    claim, of = marked.claim(start, end, MEASURE), poll.result.contest.id
    return Verdict(claim, finding, of, reading, claim.span, share, why, (poll.row(),))


def _share_of(poll: Poll, ids: frozenset[str]) -> tuple[str, str, str]:
    """What a deposit's fate is read of: whose it is, his share, and the sum."""
    own = min(ids)
    votes, valid = poll.result.votes[own], figures.valid_votes(poll.result)
    why = (
        f"20 × {write_votes(votes)} = {write_votes(20 * votes)}, "
        f"against {write_votes(valid)} valid votes"
    )
    share = f"{float(round(Fraction(100 * votes, valid), 2)):.2f}"
    name = next(c.name or c.label.key for c in poll.result.contest.candidacies if c.id == own)
    return f"deposit of {name}, {poll.frame.words}", share, why
