"""What several readings of one sentence come to: one verdict a claim.

A support goes before a contradiction, either before a shrug; what one reading bears out is borne
out, and of a name of which something is false it is not told that he did stand.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tellers.check.claims import Finding, Verdict


def settled(found: Iterable[Verdict], quoted: list[tuple[int, int]]) -> list[Verdict]:
    """One verdict a span and kind: a support before a contradiction, either before a shrug.

    What stands in quotation marks is nobody's claim here.
    """
    best: dict[tuple[int, int, str], Verdict] = {}
    for verdict in found:
        claim = verdict.claim
        if quoted and any(a < claim.end and claim.start < b for a, b in quoted):
            continue
        key = (claim.start, claim.end, claim.kind)
        kept = best.get(key)
        if kept is None or _goes_before(verdict, kept):
            best[key] = verdict
    if not best:
        return []
    return _in_order(best.values()) if len(best) > 1 else [*best.values()]


def _goes_before(one: Verdict, other: Verdict) -> bool:
    """Whether one verdict stands in another's place: of two that are false, a slip of the pen."""
    if one.verdict is other.verdict is Finding.CONTRADICTED:
        is_long = len(one.claimed_value) >= LEAST_DIGITS
        return is_long and one.exchanges_digits and not other.exchanges_digits
    return RANK[one.verdict] < RANK[other.verdict]


def rank_of(one: Verdict, first: Verdict) -> int:
    """Where one of several readings of a figure goes: a support, a slip beside a false first.

    The others stay in their order.
    """
    if one.verdict is Finding.SUPPORTED:
        return 0
    return 1 if _goes_before(one, first) and one.verdict is first.verdict else 2


LEAST_DIGITS = 4
"""Letters of a figure, its point among them, from which on an exchange is no chance."""
RANK = {finding: number for number, finding in enumerate(Finding)}
"""Which finding goes before which, of one claim."""


def _in_order(found: Iterable[Verdict]) -> list[Verdict]:
    """Verdicts by where their claims stand; of the same words what is false comes first."""
    rows = [
        (one.claim.start, one.claim.end, one.verdict is not Finding.CONTRADICTED, number, one)
        for number, one in enumerate(found)
    ]
    rows.sort()  # by the number at the latest
    return [row[4] for row in rows]


def brought_together(found: Sequence[Verdict]) -> list[Verdict]:
    """What several readings of one sentence come to: what one of them bears out is borne out."""
    borne_out = [one.claim for one in found if one.verdict is Finding.SUPPORTED]
    kept = (
        one
        for one in found
        if one.verdict is Finding.SUPPORTED or not any(a.meets(one.claim) for a in borne_out)
    )
    return settled(kept, [])


def laid_beside(found: list[Verdict], more: Sequence[Verdict]) -> list[Verdict]:
    """What was found of a sentence, in order, and what else was."""
    return _in_order([*found, *more]) if more else found


def laid_over(found: Sequence[Verdict], careers: Sequence[Verdict]) -> list[Verdict]:
    """What was found of a sentence, in order, and what its careers tell where that was open."""
    if not careers:
        return list(found)
    sure = [one.claim for one in careers if one.verdict is not Finding.UNCHECKABLE]
    kept = [
        one for one in found
        if one.verdict is not Finding.UNCHECKABLE
        or not any(a.meets(one.claim) for a in sure)
    ]  # fmt: skip
    return _in_order([*kept, *careers])


NAMED = frozenset({"candidate", "party"})
"""Kinds that say no more than that somebody of a name stood, or under which label."""


def told_once(told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts, without "he did stand" of a name of which something else is false.

    Of moves that share words, and are false alike, the one of most words stands; what one reading
    of some words bears out is not false by another of the same kind.
    """
    told = [_of_the_other(v, told) for v in told if not _is_read_already(v, told)]
    told = [v for v in told if v.verdict is not Finding.CONTRADICTED or not _is_borne_out(v, told)]
    false = [v for v in told if v.verdict is Finding.CONTRADICTED]
    spans = {(v.claim.start, v.claim.end) for v in false}
    return [
        v for v in told
        if (v.verdict is Finding.CONTRADICTED and not any(_says_more(one, v) for one in false))
        or (v.verdict is not Finding.CONTRADICTED
            and (v.claim.kind not in NAMED or (v.claim.start, v.claim.end) not in spans))
    ]  # fmt: skip


def _is_read_already(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    """Whether a claim that is left open stands within the words of one that is not.

    The "three" of "only three seats anywhere had a tighter finish" is no count beside that.
    """
    own = verdict.claim
    return verdict.verdict is Finding.UNCHECKABLE and any(
        one.verdict is not Finding.UNCHECKABLE
        and one.claim.start <= own.start
        and own.end <= one.claim.end
        for one in told
    )


WAY = re.compile(
    r"(?:votes? |points? )?(?:ahead|clear|in front|behind|adrift|short|more|fewer|less|better off|"
    r"worse off)(?: of| than| from)? "
)
"""Words between a lead and whom it is over: they are the figure's."""


def _of_the_other(verdict: Verdict, told: Sequence[Verdict]) -> Verdict:
    """The claim who was ahead of whom, right behind the figure by how much: of the name alone.

    "673 ahead of Virginia Crosbie" is one figure, with its way, and one name.
    """
    own = verdict.claim
    way = WAY.match(own.span) if own.kind == "comparative" else None
    if way is None or way.end() >= len(own.span):
        return verdict
    words, first = own.sentence.text, own.sentence.start
    is_beside = any(
        one.claim.kind == "lead"
        and one.claim.end <= own.start
        and words[one.claim.end - first : own.start - first].strip() in ("", "votes", "points")
        for one in told
    )
    if not is_beside:
        return verdict
    name = replace(own, start=own.start + way.end(), span=own.span[way.end() :])
    return replace(verdict, claim=name)


def _is_borne_out(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    own = verdict.claim
    return any(
        one.verdict is Finding.SUPPORTED
        and one.claim.kind == own.kind
        and one.claim.start <= own.start
        and own.end <= one.claim.end
        for one in told
    )


def _says_more(one: Verdict, other: Verdict) -> bool:
    """Whether a move, or a count of deposits, is another in more words, of the same sentence."""
    a, b = one.claim, other.claim
    is_longer = (a.end - a.start, -a.start) > (b.end - b.start, -b.start)
    return a.kind == b.kind and a.kind in ("change", "deposits") and a.meets(b) and is_longer
