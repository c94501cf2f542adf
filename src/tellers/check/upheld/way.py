"""Which way a right figure is said to go: ahead of whom it was behind, up from more to less."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Reach, Who
from tellers.check.statement.said import Said
from tellers.check.upheld import words
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.style.names import style_of

Told = Sequence[Verdict]
OTHER_WAY = {
    "ahead": "behind", "clear": "behind", "in front": "behind", "more": "fewer", "fewer": "more",
    "less": "more", "behind": "ahead", "short": "ahead", "adrift": "ahead",
    "led": "trailed", "leads": "trails", "leading": "trailing",
    "trailed": "led", "trails": "leads", "trailing": "leading",
}  # fmt: skip
AHEAD = frozenset({"ahead", "clear", "in front", "more", "led", "leads", "leading"})


def of_gaps(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """The way of a gap to somebody named, from whom nobody is so far on that side.

    "13,342 votes, 1,771 fewer than Diane James", of the winner.
    """
    every = (marked.finds(words.APART), marked.finds(words.LED_BY))
    for match in chain(*every):
        mark, said = marked.mark(match["n"]), Said(page, marked, match)
        who, now = said.who("who"), said.scene.now
        is_gap = any(
            one.claim.meets(mark)
            and one.verdict is Finding.SUPPORTED
            and (
                one.reading.startswith(("majority, ", "votes between ")) or " over " in one.reading
            )
            for one in told
        )
        if who is None or now is None or not is_gap or isinstance(now.result, Notional):
            continue
        frames = [f for f in (now, *said.scene.ever) if not isinstance(f.result, Notional)]
        sides = {way for f in frames for way in _sides(f, who, mark.amount.fits)}
        is_ahead = match["way"] in AHEAD
        if sides == {not is_ahead} and not _is_of_seats(page, who):
            why = "nobody was so far on that side of it"
            reading = Reading(f"votes, {now.words}", None, why, (now.row,))
            right = OTHER_WAY[match["way"]]
            yield said.verdict("lead", said.span("say"), False, reading, correct=right)


def _is_of_seats(page: Page, who: Who) -> bool:
    """Whether a party's gap may be one of seats or of votes over the whole."""
    return page.reach is not Reach.HERE and isinstance(who, Parties)


def _sides(frame: Frame, who: Who, fits: Callable[[int], bool]) -> Iterator[bool]:
    """Whether somebody was so far ahead of one, and whether one was so far behind."""
    result = frame.result
    if isinstance(result, Notional):
        return
    for own in frame.candidacies(who):
        for other in result.contest.candidacies:
            gap = result.votes[other.id] - result.votes[own.id]
            if other.id != own.id and fits(abs(gap)):
                yield gap > 0


def of_moves(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """The verb of a move that went the other way by its own ends, of which one is right."""
    for match in marked.finds(words.FROM_TO):
        ends = [marked.mark(match[group]) for group in ("a", "b")]
        before, after = (m.amount.value for m in ends)
        found = {one.verdict for one in told if any(one.claim.meets(m) for m in ends)}
        is_told = Finding.SUPPORTED in found and Finding.CONTRADICTED not in found
        if not is_told or before == after or match["a"][0] != match["b"][0]:
            continue
        if around.is_up(match["verb"]) is (after > before):
            continue
        said = Said(page, marked, match)
        why = "by the figures beside it"
        yield said.verdict(
            "change", said.span("verb"), False, Reading("a move", None, why),
            correct="up" if after > before else "down",
        )  # fmt: skip


LESS = re.compile(r"(?P<now>[\d,]+) \N{MINUS SIGN} (?P<then>[\d,]+) = ")


def of_seats(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """The way of a number of seats "more than" before, which was so many fewer."""
    for match in marked.finds(words.FEWER_SEATS):
        mark = marked.mark(match["n"])
        for one in told:
            is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
            ends = LESS.match(one.why) if is_it and ", less those of " in one.reading else None
            if ends is None:
                continue
            now, then = (int(ends[group].replace(",", "")) for group in ("now", "then"))
            if now != then and (now > then) is not (match["way"] == "more"):
                said = Said(page, marked, match)
                right = "more" if now > then else "fewer"
                reading = Reading(one.reading, None, one.why, one.evidence)
                yield said.verdict("lead", said.span("way"), False, reading, correct=right)


def of_ends(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """The party whose share is told by both its ends, where both were another's.

    "The Labour share halved, from 53.0 per cent to 24.6", of that of the Conservatives.
    """
    now = page.scene.now if page.scene else None
    for match in marked.finds(words.WHOSE_SHARE) if now else ():
        said, ends = Said(page, marked, match), [marked.mark(match[g]) for g in ("a", "b")]
        who = said.who("who")
        both = [v for v in told if any(map(v.claim.meets, ends))]
        wrong = [v for v in both if v.verdict is not Finding.SUPPORTED]
        is_exact = all(m.amount.decimals for m in ends)
        if now is None or not isinstance(who, Parties) or len(wrong) != len(ends) or not is_exact:
            continue
        keys = {c.label.key for c in _of(now)}
        owners = [key for key in sorted(keys) if _moved_so(said, key, ends)]
        own = {figures.lineage(key) for key in who.keys}
        if len(owners) == 1 and figures.lineage(owners[0]) not in own:
            of = f"share of {owners[0]}, {now.words}"
            reading = Reading(of, None, "by both its ends", (now.row,))
            right = style_of(page.record.parties, owners[0]).name
            yield said.verdict("party", said.span("who"), False, reading, correct=right)
            for one in wrong:
                right = one.claimed_value
                yield replace(one, verdict=Finding.SUPPORTED, correct_value=right, reading=of)


SHARE_OF = re.compile(r"share of (?P<of>[^,]+)(?:, | against )")


def of_pronouns(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """By how many times "their" share grew, left open where it came to that of somebody else.

    "Now their share has less than trebled to 48.1%", of the Liberal Democrats', which fell.
    """
    now = page.scene.now if page.scene else None
    for match in marked.finds(words.TO_A_SHARE) if now else ():
        said, mark = Said(page, marked, match), marked.mark(match["n"])
        start, end = said.span("verb")
        whose = [SHARE_OF.match(v.reading) for v in told if v.claim.meets(mark)]
        names = {m["of"] for m in whose if m is not None}
        own = {key for c in _of(now) if str(c.name) in names for key in (c.label.key, str(c.name))}
        for one in told if now is not None else ():
            is_it = one.verdict is Finding.SUPPORTED and one.claim.kind == "comparative"
            is_it = is_it and one.claim.start < end and start < one.claim.end
            of = SHARE_OF.match(one.reading) if is_it else None
            if of is not None and own and of["of"] not in own:
                why = (
                    f"It came to the share of {', '.join(sorted(names))}; {one.reading}: {one.why}."
                )
                yield one.left_open(why)


def of_years(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Seats of the year that stands right behind them, left open where they are another's."""
    for match in marked.finds(words.ELECTED_IN):
        mark, year = marked.mark(match["n"]), marked.mark(match["year"]).dated.on.year
        for one in told:
            years = set(YEAR.findall(one.reading))
            is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
            if is_it and years and str(year) not in years:
                yield one.left_open(f"It is told of {year}; {one.reading}: {one.why}.")


YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _of(frame: Frame | None) -> Sequence[Candidacy]:
    if frame is None or isinstance(frame.result, Notional):
        return ()
    return frame.result.contest.candidacies


def _moved_so(said: Said, key: str, ends: Sequence[Mark]) -> bool:
    """Whether a party's share moved between two figures."""
    now = said.scene.now
    then = [figures.party_share(frame.result, key) for frame in said.scene.then]
    new = figures.party_share(now.result, key) if now else None
    return new is not None and _is(ends[1], new) and any(s and _is(ends[0], s) for s in then)


def _is(mark: Mark, share: Fraction) -> bool:
    return bool(mark.amount.fits(share if mark.letter == "Q" else 100 * share))
