"""The verdicts on deposits told in words that no rule has met.

A clause is taken for its words of losing and keeping, whatever else stands in it. What it counts,
and whom it names, is borne out where one plausible reading bears it out; it is false only where
every reading fails, and where no word of the sentence may be of another poll, or of no fact.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tellers.check.answer.settle import NAMED, laid_over, settled
from tellers.check.claims import Finding, Verdict
from tellers.check.composed.asked import Asked
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.stakes import words
from tellers.check.stakes.clauses import Clause, clauses_of
from tellers.check.stakes.counts import MOST, counts_of, of_counts
from tellers.check.stakes.heard import Heard
from tellers.check.stakes.names import names_of, of_all, of_names, of_one_among
from tellers.check.stakes.poll import MEASURE, Told, now_of
from tellers.record.people import AFTER_MIDNIGHT, Standing, is_of


def of_stakes(asked: Asked, heard: Heard, quoted: list[tuple[int, int]]) -> list[Verdict]:
    """What was told of a sentence, with what its words come to of deposits."""
    told = list(asked.told)
    if not heard.speaks(asked.marked):
        return told
    told = [one for one in told if not _is_in_doubt(asked, one)]
    clauses = clauses_of(asked.marked, heard.before)
    if not any(one.fate for one in clauses) or _is_open(asked.marked, clauses):
        return told
    until = max(one.end for one in clauses if one.fate)
    polls = [
        one for page in asked.pages
        if _is_here(asked.marked, page, until) and (one := now_of(page))
    ]  # fmt: skip
    if not polls:
        return told
    here = Told(asked, heard, clauses, polls)
    found = settled(_verdicts(here), quoted)
    if _is_unsure(here):
        found = [one for one in found if one.verdict is not Finding.CONTRADICTED]
    told = [one for one in told if not _is_put_right(one, found, here)]
    wrong = [v for v in told if v.verdict is Finding.CONTRADICTED]
    anew = [one for one in found if not any(_is_as_wrong(one, v) for v in wrong)]
    apart = (_apart(one, told) for one in anew)
    more = [one for one in apart if not any(_stands_in(v, one) for v in told)]
    return laid_over(told, more)


A_STAKE = re.compile(r"(?:\b(?:his|her|their|its|the|a)\s+)?(?:deposits?\b|£500)", re.I)
"""A deposit as a text has it."""


def _is_as_wrong(one: Verdict, wrong: Verdict) -> bool:
    """Whether some of the same words, or another count of them, are known to be false already."""
    is_alike = wrong.claim.meets(one.claim) or wrong.claim.kind == MEASURE
    return one.verdict is Finding.CONTRADICTED and is_alike


ALIKE = frozenset({MEASURE, "deposits_kept", *NAMED})
"""Kinds of claims beside which a deposit's fate is told whole."""


ON_THEM = (MEASURE, "candidates")
"""How the kinds of claims on a field and its deposits begin."""


def _apart(one: Verdict, told: Sequence[Verdict]) -> Verdict:
    """What was found, of the deposit alone where its verb tells of something else as well.

    "Lost more than half its share and its deposit".
    """
    claim = one.claim
    others = [v for v in told if v.claim.meets(claim) and v.claim.kind not in ALIKE]
    stake = A_STAKE.search(claim.span)
    if any(v.claim.meets(claim) and v.claim.kind.startswith(MEASURE) for v in told):
        return one
    if stake is None or not any(v.verdict is not Finding.UNCHECKABLE for v in others):
        return one
    start, end = claim.start + stake.start(), claim.start + stake.end()
    return replace(one, claim=replace(claim, start=start, end=end, span=stake[0]))


def _stands_in(told: Verdict, one: Verdict) -> bool:
    """Whether something sure was told of the same words: what is true may be told beside it."""
    if told.verdict is Finding.UNCHECKABLE or told.claim.kind in NAMED:
        return False
    is_apart = one.verdict is told.verdict is Finding.SUPPORTED
    is_alike = told.claim.kind.startswith(ON_THEM)
    return told.claim.meets(one.claim) and (is_alike or not is_apart)


def _is_put_right(one: Verdict, found: Sequence[Verdict], told: Told) -> bool:
    """Whether a rule called false what is borne out here, or took somebody who is not meant."""
    if one.verdict is not Finding.CONTRADICTED:
        return False
    marked = told.marked
    bars = (word for clause in told.clauses for word in clause.of("bar", "idle"))
    if any(_lies_in(one, marked.span(word.start, word.end)) for word in bars):
        return True  # "passed the 5 per cent that a deposit takes" is no share of anybody
    if not one.claim.kind.startswith(ON_THEM):
        return False
    is_of_all = ALL_WHO_STOOD.match(marked.text, one.claim.end)
    if (
        one.claim.kind == "candidates"
        and not is_of_all
        and any(v.claim.meets(one.claim) for v in found)
    ):
        return True  # "one of two whose deposits are gone" is no count of all who stood
    good = [v for v in found if v.verdict is Finding.SUPPORTED]
    whose = one.reading if one.reading.startswith("deposit of ") else None
    if any(v.claim.meets(one.claim) or v.reading == whose for v in good):
        return True
    return one.claim.kind == MEASURE and "." in one.correct_value and _is_of_nobody(one, told)


def _is_in_doubt(asked: Asked, one: Verdict) -> bool:
    """Whether what a rule found false of a deposit is of no fact, or of some of them alone.

    "In Hartlepool 13 of the 16 had lost theirs" may be of any poll there.
    """
    marked, own = asked.marked, asked.text_page.own
    if one.verdict is not Finding.CONTRADICTED or not one.claim.kind.startswith(ON_THEM):
        return False
    is_elsewhere = own is not None and one.contest not in ("", own.id)
    behind = marked.text[one.claim.end : one.claim.end + NEAR]
    if is_elsewhere and (HAD_LOST.search(marked.skeleton) or HERE.search(behind)):
        return True
    if one.claim.kind not in (MEASURE, "deposits_kept"):
        return False
    if AT_THE_TOP.search(marked.text[: one.claim.start]):
        return True
    at = next((n for n, end in enumerate(marked.ends) if end == one.claim.end), None)
    behind = " ".join(("", *marked.symbols[at + 1 : at + 3], "")) if at is not None else ""
    is_count = at is not None and marked.symbols[at][0] == "N"
    is_of_some = is_count and words.A_PART_OF_THEM.match(behind)
    return bool(is_of_some or words.IN_DOUBT.search(marked.skeleton))


NEAR = 30
"""So many letters behind a count may say where it is of."""
HERE = re.compile(r" here\b(?! in (?:19|20)\d\d)")
AT_THE_TOP = re.compile(r"\b(?:top|first|leading|front) $")
"""What makes a count one of those who led: "outside the top three"."""
HAD_LOST = re.compile(r" had (?:[a-z]+ ){0,2}(?:lost|kept|saved|forfeited|retained)(?= )")


def _lies_in(one: Verdict, span: tuple[int, int]) -> bool:
    return span[0] <= one.claim.start and one.claim.end <= span[1]


def _is_of_nobody(one: Verdict, told: Told) -> bool:
    """Whether a clause counts people, and names none, of which a rule made one person's fate."""
    marked = told.marked
    for at, clause in enumerate(told.clauses):
        start, end = marked.span(clause.start, clause.end)
        if start <= one.claim.start < end:
            own = names_of(marked, told.clauses, at, told.polls[0])
            is_of_many = "deposits" in one.claim.span
            counts = counts_of(marked, clause, told.polls[0], NOBODY)
            return own == [] and (is_of_many or bool(list(counts)))
    return False


NOBODY: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


# ------------------------------------------------------------------ of what poll


def _is_open(marked: Marked, clauses: Sequence[Clause]) -> bool:
    """Whether a sentence tells of no fact, or of more than one contest."""
    text = list(marked.skeleton)
    for clause in clauses:
        for one in clause.words:
            if one.kind in ("bar", "idle"):
                text[one.start : one.end] = " " * (one.end - one.start)
    rest = "".join(text)
    if any(marked.mark(m["n"]).amount.value > MOST for m in MANY.finditer(rest)):
        return True
    if NEITHER.search(rest):
        return True
    return any(some.search(rest) for some in (words.OPEN, words.WIDE, words.IN_DOUBT))


ALL_WHO_STOOD = re.compile(
    r" (?:candidates|hopefuls|contenders|runners)\b(?! (?:whose|who|to|that|with))"
)
"""What makes a count one of all who stood: "of the five candidates"."""
NEITHER = re.compile(
    r" neither [^;:]* , [^;:]* nor |"
    r" (?:none|nobody|no one|neither) of (?:the )?(?:bottom|last|lowest) "
)
"""What denies something of two, with an aside between: "nor" stands in no clause of it."""
MANY = re.compile(
    r" (?P<n>N\d+) (?:lost |forfeited )?(?:deposits|candidates|of (?:its|their|the party))(?= )"
)
"""What counts more deposits than one contest has, where a number is so great."""


def _is_unsure(told: Told) -> bool:
    """Whether a sentence may be of another poll, or of one of several without a party."""
    said = told.marked
    if words.UNSURE.search(said.skeleton):
        return True
    is_there = words.BY_ELECTION.search(said.skeleton) is not None
    if is_there and any(one.result.contest.election.is_general for one in told.polls):
        return True
    alone = [
        sum(c.label.standing is Standing.INDEPENDENT for c in one.result.contest.candidacies)
        for one in told.polls
    ]
    return max(alone) > 1 and words.INDEPENDENT.search(said.sentence.text) is not None


def _is_here(marked: Marked, page: Page, until: int) -> bool:
    """Whether every seat that a sentence names, before its last word of a fate, is the page's."""
    scene = page.scene
    named = A_SEAT.findall(marked.skeleton[:until] + " ")
    seats = [str(marked.mark(one).value) for one in named]
    if scene is None or not all(scene.bears(one) for one in seats):
        return False
    is_own = page.own is None or scene.contest.id == page.own.id
    return is_own or bool(named) or not A_SEAT.search(marked.skeleton)


A_SEAT = re.compile(r" (S\d+)(?= )")


def _is_then(marked: Marked, clause: Clause, page: Page) -> bool:
    """Whether a clause may be of another poll than the page's."""
    scene = page.scene
    if scene is None or words.THEN.search(clause.rest):
        return True
    days = [marked.mark(m[1]) for m in words.A_DAY.finditer(clause.rest)]
    return any(
        m.letter == "M" or not is_of(m.dated, scene.contest.polled_on, AFTER_MIDNIGHT) for m in days
    )


# --------------------------------------------------------------------- verdicts


def _verdicts(told: Told) -> Iterator[Verdict]:
    text = told.marked.skeleton
    first, page = told.clauses[0], told.polls[0].page
    if not first.fate and len(told.clauses) > 1 and _is_then(told.marked, first, page):
        return
    for at, clause in enumerate(told.clauses):
        fated = _with_a_fate(text, told.clauses, at)
        if fated is None or _is_then(told.marked, clause, page):
            continue
        yield from of_counts(told, at, fated)
        if clause.fate:
            yield from of_all(told, clause) or of_names(told, at)
        elif len(told.polls) == 1:
            yield from of_one_among(told, fated)


def _with_a_fate(text: str, clauses: Sequence[Clause], at: int) -> Clause | None:
    """A clause with the fate that it has, or takes from the one beside it."""
    own = clauses[at]
    if own.fate:
        return own
    if any(one.kind in ("keep", "lose", "fail") for one in own.words) or not own.rest.strip():
        return None
    near = [*reversed(clauses[:at]), *clauses[at + 1 :]]
    fates = [one.fate for one in near if one.fate]
    if not fates or len(set(fates)) > 1:
        return None
    return Clause(own.start, own.end, own.words, fates[0], fates[0], False, own.rest)
