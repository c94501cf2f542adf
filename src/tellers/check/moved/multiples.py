"""A figure that is told as so many times another, the other without its figure.

"Her 17,957 votes were more than four times the number she got in 2019", "nearly 19 times the
winning margin", "with 24.6 per cent, less than a third of their share then". The figure pins whose
it is: somebody's who had exactly that.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from tellers.check.claims import BY_PLACE, Finding, Verdict
from tellers.check.grammar.words import table_of
from tellers.check.measure.query import Reading
from tellers.check.moved import words
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person, Who
from tellers.check.statement.said import Answer, Said, answered
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional, Return

PATTERNS = table_of((*words.OF_A_FIGURE, *words.OF_A_VOTE, *words.SEPARATED))


def of_multiples(pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]) -> list[Verdict]:
    """What was told of a sentence, with what it tells as so many times another figure."""
    found = list(told)
    called = PATTERNS.called(marked.cues)
    if not called or ("F" not in marked.cues and words.CALLED_BY.isdisjoint(marked.symbols)):
        return found
    for pattern in called:
        for match in pattern.finditer(marked.skeleton):
            for page in pages[:1] if pages[0].scene is not None else ():
                found = _over(found, list(_told(Said(page, marked, match))))
    return found


def _over(told: list[Verdict], fresh: Sequence[Verdict]) -> list[Verdict]:
    """What was told, a multiple in the place of what was left open of its words."""
    fresh = [
        v for v in fresh
        if not any(one.claim.meets(v.claim) and one.verdict is Finding.SUPPORTED for one in told)
    ]  # fmt: skip
    kept = [one for one in told if not any(one.claim.meets(v.claim) for v in fresh)]
    return sorted([*kept, *fresh], key=BY_PLACE)


def _told(said: Said) -> Iterator[Verdict]:
    now, group = said.scene.now, said.match.groupdict()
    if now is None or not isinstance(now.result, Return) or now.result.others:
        return
    own = _owner(said, now.result)
    if own is None:
        return
    is_share = _is_share(said)
    value = _value(now.result, own, is_share=is_share)
    answers: list[Answer] = []
    for line, base in _bases(said, now, own, is_share=is_share):
        if not base:
            continue
        ratio = Fraction(value) / Fraction(base)
        why = f"{float(ratio):.2f} times"
        holds = _holds(said, ratio)
        holds = None if holds is False and group.get("role") else holds
        answers.append((holds, Reading(line, ratio, why, (now.row,)), f"{float(ratio):.2f}"))
    yield from answered(said, "comparative", said.span("span"), answers, said.own_words("span"))


def _is_share(said: Said) -> bool:
    group = said.match.groupdict()
    if own := group.get("own"):
        return own[0] == "Q"
    return " share " in said.match[0]


def _value(result: Return, one: Candidacy, *, is_share: bool) -> int | Fraction:
    votes = result.votes[one.id]
    return Fraction(votes, figures.total_votes(result)) if is_share else votes


def _owner(said: Said, result: Return) -> Candidacy | None:
    """Whoever had exactly the figure; or whose vote is told of without one."""
    group = said.match.groupdict()
    if symbol := group.get("own"):
        amount = said.marked.mark(symbol).amount
        fits = [
            one for one in result.contest.candidacies
            if amount.fits(_value(result, one, is_share=symbol[0] == "Q"))
        ]  # fmt: skip
        return fits[0] if len(fits) == 1 else None
    who = said.who("subject") if group.get("subject") else said.page.person
    found = _of_now(said, who)
    return found[0] if len(found) == 1 else None


def _of_now(said: Said, who: Who | None) -> tuple[Candidacy, ...]:
    now = said.scene.now
    return now.candidacies(who) if now is not None and who is not None else ()


def _bases(
    said: Said, now: Frame, own: Candidacy, *, is_share: bool
) -> Iterator[tuple[str, int | Fraction]]:
    """All that the figure may be held against, with its name."""
    group = said.match.groupdict()
    assert isinstance(now.result, Return)
    if group.get("margin"):
        majority = figures.find_majority(now.result)
        part = figures.majority_share(now.result)
        value = part if is_share else majority
        yield f"majority, {now.words}", value or 0
    elif symbol := group.get("who") or group.get("whose"):
        for one in _of_now(said, said.page_who(symbol)):
            yield f"votes of {one.name}, {now.words}", _value(now.result, one, is_share=is_share)
    elif group.get("then"):
        for frame in _frames(said):
            yield from _before(said, frame, own, is_share=is_share)


def _frames(said: Said) -> tuple[Frame, ...]:
    when, ago = said.match["when"], said.match["ago"]
    if re.fullmatch(r"[YD]\d+", when):
        return said.scene.in_year(said.marked.mark(when).dated.on.year)
    if ago:
        years = int(said.marked.mark(ago).amount.value)
        return said.scene.in_year(said.scene.contest.polled_on.year - years)
    return said.scene.then


def _before(
    said: Said, frame: Frame, own: Candidacy, *, is_share: bool
) -> Iterator[tuple[str, int | Fraction]]:
    """What somebody, or the party, had in a result before."""
    named = said.match["by"] or ""
    other = said.page_who(named) if named[:1] in ("C", "P") else None
    parties = Parties(tuple(dict.fromkeys((own.label.key, *own.label.parties))))
    line = f"{{}} in {frame.words}"
    if isinstance(frame.result, Notional):
        votes = sum(frame.result.votes.get(key, 0) for key in parties.keys)
        valid = frame.result.valid
        yield line.format(own.label.key), Fraction(votes, valid) if is_share and valid else votes
        return
    himself = Person(str(own.name), ((said.scene.contest, own),)) if own.name else None
    for who in (other,) if other is not None else (parties, himself):
        for one in frame.candidacies(who) if who is not None else ():
            yield line.format(one.name), _value(frame.result, one, is_share=is_share)


# ---------------------------------------------------------------------- judging

NEAR, FAR = Fraction(1, 20), Fraction(3, 20)
"""Parts by which a bare multiple may miss and be right, and beyond which it is false."""
SEVEN = Fraction(7, 100)
"""What "just" leaves room for."""


def _multiple(said: Said) -> Fraction:
    group = said.match.groupdict()
    if group["v"]:
        return Fraction(words.TIMES[group["v"]])
    return Fraction(said.marked.mark(group["k"] or group["f"] or "").amount.value)


def _holds(said: Said, ratio: Fraction) -> bool | None:
    """Whether so many times is what the words say; None where that is a matter of taste."""
    return is_so_many(said.own_words("span").lower(), _multiple(said), ratio)


def holds_of(mark: Mark, text: str, ratio: Fraction) -> bool | None:
    """Whether a ratio is so many times as a figure says; None where that is a matter of taste."""
    return is_so_many(text[mark.start : mark.end].lower(), Fraction(mark.amount.value), ratio)


def is_so_many(text: str, wanted: Fraction, ratio: Fraction) -> bool | None:
    """Whether a ratio is a multiple that is told in these words; None where nobody can say."""
    far = ratio / wanted
    step = Fraction(3, 2) if wanted > 1 else Fraction(27, 20)
    if text.startswith(words.JUST_OVER):
        return _between(far, (Fraction(1), 1 + SEVEN), (Fraction(1), 1 + 2 * SEVEN))
    if text.startswith(words.NEARLY):
        return _between(far, (1 - Fraction(1, 10), Fraction(1)), (1 - 2 * FAR, 1 + NEAR / 2))
    if text.startswith(words.MORE):
        return far > 1 if far < step else None
    if text.startswith(words.LESS):
        return far < 1 if far > Fraction(3, 5) else None
    return _between(far, (1 - NEAR, 1 + NEAR), (1 - FAR, 1 + FAR))


def _between(
    far: Fraction, good: tuple[Fraction, Fraction], fair: tuple[Fraction, Fraction]
) -> bool | None:
    """True within the first bounds, false outside of the second, else nobody can say."""
    if good[0] <= far <= good[1]:
        return True
    return None if fair[0] <= far <= fair[1] else False
