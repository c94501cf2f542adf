"""What a sentence tells as more or less than another figure, whether it says how far or not.

"Labour's percentage rose as well", "616 more votes for Labour than in 2010". Only words of which
every part is known are read, so that nothing is called false for what stands beside it.
"""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tellers.check.against import words
from tellers.check.against.apart import apart, figure_of, moved_by
from tellers.check.against.multiple import is_so
from tellers.check.against.others import frames_then, others_of
from tellers.check.against.sides import Side, called, figures_of, side_of
from tellers.check.against.sides import told as told_of
from tellers.check.against.whole import over_all
from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import Pattern
from tellers.check.measure.query import Reading
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page
from tellers.check.statement.said import Answer, Said, answered
from tellers.check.whole.nation import Nation

LEAST = Fraction(1, 1000)
"""A smaller difference of two shares is none that a paper would tell, nor be wrong about."""
OF_TWO = frozenset({"ranking", "winner", "runner-up", "party", "comparative", "lead", "votes"})
"""Kinds of claims that names in a comparison may be taken for, and are not."""


class Family(NamedTuple):
    """Comparisons of one kind: their words, and what the record says of each.

    `is_firm` where no other rule reads the words better: a part of a rival's vote is none of all.
    `is_whole` where what is borne out leaves nothing of its words to be false: whoever was edged
    out by another was not edged out of the seat. `is_wide` of what is set against the country.
    """

    kind: str
    patterns: Sequence[Pattern]
    ask: Callable[[Said], Iterator[Answer]]
    is_firm: bool = False
    is_whole: bool = False
    is_wide: bool = False


def of_sides(
    pages: Sequence[Page], nation: Nation | None, marked: Marked, told: Sequence[Verdict]
) -> list[Verdict]:
    """What was told of a sentence, with what it sets against something that nobody has read."""
    found = list(told)
    here = [page for page in pages if page.scene is not None and not page.is_placed]
    for family, pattern in TOLD.called(marked.cues) if here else ():
        for match in pattern.finditer(marked.skeleton):
            fresh = _agreed(
                [list(_verdicts(family, Said(page, marked, match, nation))) for page in here]
            )
            if fresh and family.is_whole and fresh.verdict is Finding.SUPPORTED:
                whole = marked.span(match.start() + 1, match.end())
                found = [one for one in found if not _is_false_within(one, whole)]
            found = _over(found, fresh, is_firm=family.is_firm) if fresh else found
    return found


def _verdicts(family: Family, said: Said) -> Iterator[Verdict]:
    is_not = words.NOT_WIDE if family.is_wide else words.NOT_SO
    around = f"{said.before}{said.marked.skeleton[said.match.end() :]}"
    if is_not.search(around) or _is_of_more(said) or _is_of_another_day(said):
        return
    span = said.span("span") if "span" in said.match.re.groupindex else span_of(figure_of(said))
    words_ = said.marked.text[slice(*span)].strip()
    answers = unless_split(family.ask(said)) if words_ else []  # none of the text's own, retold
    yield from answered(said, family.kind, span, answers, words_)


def _is_of_more(said: Said) -> bool:
    """Whether the words may be of more than they name: of two joined, or of another seat's.

    "Labour and the SNP took more votes", "turnout was up on 2010, but in Stoke it was".
    """
    is_joined = words.JOINED.match(said.match[0]) and words.NAME_LAST.search(said.before)
    after = said.marked.skeleton[said.match.end() :]
    is_of_seat = said.match.groupdict().get("aturnout") or said.match.groupdict().get("amajority")
    return bool(is_joined or (is_of_seat and words.A_SEAT.search(after)))


def _is_of_another_day(said: Said) -> bool:
    """Whether the words before a comparison put it at another poll than the contest's own."""
    return said.names_another_year(said.before) or bool(words.ANOTHER_DAY.search(said.before))


def _agreed(found: Sequence[list[Verdict]]) -> Verdict | None:
    """The verdict of the page that bears words out; false only where they are so of every page."""
    every = [one for some in found for one in some]
    good = next((one for one in every if one.verdict is Finding.SUPPORTED), None)
    is_false = len(every) == len(found) and all(
        one.verdict is Finding.CONTRADICTED for one in every
    )
    return good or (every[0] if every and is_false else None)


def unless_split(answers: Iterator[Answer]) -> list[Answer]:
    """The answers, all of them open where the votes say one thing and the share of them another.

    "Labour took more than it had in 2019" where few voted, and the share rose while the votes fell.
    """
    found = list(answers)
    kinds = {of: {a[0] for a in found if a[1].words.startswith(of)} for of in ("share", "votes")}
    is_split = all(kinds.values()) and kinds["share"].isdisjoint(kinds["votes"])
    return [(None, reading, right) for _, reading, right in found] if is_split else found


def span_of(mark: Mark) -> tuple[int, int]:
    """Where a figure stands."""
    return mark.start, mark.end


def _is_false_within(one: Verdict, whole: tuple[int, int]) -> bool:
    is_within = one.claim.start < whole[1] and whole[0] < one.claim.end
    return is_within and one.verdict is Finding.CONTRADICTED and one.claim.kind in OF_TWO


def _over(told: Sequence[Verdict], fresh: Verdict, *, is_firm: bool) -> list[Verdict]:
    """What was told, a comparison in the place of what was left open of its words."""
    meeting = [one for one in told if one.claim.meets(fresh.claim)]
    meant = [one for one in meeting if not is_firm or one.claim.kind != "share"]
    found = {one.verdict for one in meant} - {Finding.UNCHECKABLE}
    is_borne_out = fresh.verdict is Finding.SUPPORTED and Finding.SUPPORTED not in found
    if fresh.verdict in found or (found and not is_firm and not is_borne_out):
        return list(told)
    kept = [one for one in told if one not in meeting]
    return sorted([*kept, fresh], key=BY_PLACE)


# ------------------------------------------------------------- now and then


def moved(said: Said) -> Iterator[Answer]:
    """That a figure was more, or less, than at the poll before."""
    own, now = side_of(said, "a"), said.scene.now
    if own is None or now is None:
        return
    way = 1 if said.match["up"] else -1
    for frame in frames_then(said, "then"):
        yield from _moved(said, own, now, frame, way)


def _moved(said: Said, own: Side, now: Frame, then: Frame, way: int) -> Iterator[Answer]:
    for of, new in figures_of(now, own):
        for other, old in figures_of(then, own):
            if other == of:
                gap = new - old
                line = f"{called(said, of, own)}, {now.words}, against {then.words}"
                why = f"{told_of(of, new)} now, {told_of(of, old)} then"
                reading = Reading(line, None, why, (now.row, then.row))
                yield holds(of, gap * way), reading, told_of(of, gap)


def holds(of: str, gap: Fraction) -> bool | None:
    """Whether a difference runs as told; None where it is too small to be told of."""
    least = LEAST if of in ("share", "turnout") else 1
    return None if abs(gap) < least else gap > 0


# ------------------------------------------------------- one side and another


def more_than(said: Said) -> Iterator[Answer]:
    """That one figure is more, or less, than another's, or than another day's."""
    own, now = side_of(said, "a"), said.scene.now
    if own is None or now is None:
        return
    way = 1 if said.match["more"] else -1
    for of, one in figures_of(now, own):
        for line, value, row in others_of(said, own, of):
            gap = one - value
            why = f"{told_of(of, one)} against {told_of(of, value)}"
            reading = Reading(
                f"{called(said, of, own)}, {now.words}, against {line}", None, why, (now.row, row)
            )
            yield holds(of, gap * way), reading, told_of(of, gap)


def passed(said: Said) -> Iterator[Answer]:
    """That one stood above another, or below; who was pipped by the winner was the second."""
    own, first = side_of(said, "a"), said.page.place(1)
    other = side_of(said, "b")
    both = [*(own.who if own else ()), *(other.who if other else ())]
    now = said.scene.now
    won = set(now.candidacies(first)) if now is not None and first is not None else set()
    is_of_winner = any(now is not None and won & set(now.candidacies(who)) for who in both)
    if not (is_of_winner and words.NEXT_TO.search(said.match["span"])):
        yield from more_than(said)


def times(said: Said) -> Iterator[Answer]:
    """That one figure is so many times, or such a part of, another."""
    own, now = side_of(said, "a"), said.scene.now
    if own is None or now is None:
        return
    for of, one in figures_of(now, own):
        for line, value, row in others_of(said, own, of):
            if value:
                ratio = one / value
                why = f"{told_of(of, one)} ÷ {told_of(of, value)} = {float(ratio):.2f}"
                reading = Reading(
                    f"{called(said, of, own)}, {now.words}, to {line}", None, why, (now.row, row)
                )
                yield is_so(said, ratio), reading, f"{float(ratio):.2f}"


FAMILIES = (
    Family("lead", words.APART, apart, is_whole=True),
    Family("votes_change", words.MOVED_BY, moved_by, is_whole=True),
    Family("comparative", words.OVER_ALL, over_all, is_firm=True, is_wide=True),
    Family("change", words.MOVED, moved),
    Family("change", words.FARED, moved),
    Family("change", words.TURNED_OUT, moved),
    Family("comparative", words.MORE_THAN, more_than, is_firm=True),
    Family("comparative", words.PASSED, passed, is_whole=True),
    Family("comparative", words.TIMES, times, is_firm=True),
)
TOLD = Table(
    ((family, pattern) for family in FAMILIES for pattern in family.patterns),
    lambda entry: entry[1].cues,
)
