"""What a sentence tells of totals, clause by clause: a party's seats, its votes, its deposits.

A chain of clauses begins with one of the forms and goes on about the same party: "Labour won seven
seats in Scotland, six more than in 2015, on 27.1 per cent of the vote". All words of a clause must
be known, so that nothing else is told by it.
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar.words import Pattern, table_of
from tellers.check.picture.answer import Told
from tellers.check.reading.cues import Table
from tellers.check.tally import forms, words
from tellers.check.tally.chain import Chain, Link
from tellers.check.tally.plain import Bare, bare_of

Kind = tuple[str, frozenset[str], Table[Pattern], Table[Pattern]]
Called = tuple[str, Sequence[Pattern], Sequence[Pattern]]
"""A kind of chain with those of its forms that the words of a sentence call."""
KINDS: Sequence[Kind] = (
    ("seats", frozenset({
        "seats", "gains", "gained", "losses", "lost", "majority", "on", "won", "kept",
    }), table_of(forms.SEATS), table_of(forms.SEATS_ON)),
    ("poll", frozenset({"vote", "share", "votedfor", "won", "rose", "fell"}),
     table_of(forms.POLL), table_of(forms.POLL_ON)),
    ("turnout", frozenset({"turnout", "voters", "electorate"}),
     table_of(forms.TURNOUT), table_of(forms.TURNOUT_ON)),
    ("deposits", frozenset({"deposits", "itsdeposit", "candidates"}),
     table_of(forms.DEPOSITS), table_of(forms.DEPOSITS_ON)),
)  # fmt: skip
"""By what a chain is of: words of which a sentence has one, how it begins and how it goes on."""


def of_tallies(told: Told) -> Iterator[Verdict]:
    """The verdicts on the totals of a sentence."""
    cues = told.laid.marked.cues
    if words.CALLED_BY.isdisjoint(told.laid.marked.symbols) or cues.isdisjoint("NQT"):
        return
    if told.laid.is_of_part or told.laid.marked.find(words.NO_TOTALS):
        return
    if told.laid.marked.find(words.NOT_ONE) or told.laid.marked.find(words.SENT_FROM):
        return
    bare = bare_of(told)
    text = bare.marked.skeleton
    if not (told.is_wide or bare.places or " vote " in text or words.OF_SEATS.search(text)):
        return
    for chain in _chains(told, bare):
        yield from chain.verdicts()


def _chains(told: Told, bare: Bare) -> Iterator[Chain]:
    text, at = bare.marked.skeleton, 0
    kinds = _called(bare)
    if not kinds:
        return
    for start in (m.end() for m in words.BEGINS.finditer(text)):
        if start < at:
            continue
        found = _begun(text, start, kinds)
        if found is None:
            continue
        kind, head, ons = found
        links = [Link(head, start)]
        at = head.end()
        at = _gone_on(text, at, ons, links)
        if not _is_end(text, at) or words.NOT_BESIDE.search(_beside(text, start, at)):
            continue
        yield Chain(told, bare, kind, tuple(links))


def _beside(text: str, start: int, end: int) -> str:
    """A chain with the rest of its clause, up to the next sign."""
    sign = words.A_SIGN.search(text, end)
    return f"{text[start : sign.start() if sign else len(text)]} "


def _called(bare: Bare) -> list[Called]:
    """The kinds of chain that a sentence may have, with the forms of each that it calls."""
    symbols, cues = bare.marked.symbols, bare.marked.cues
    every = (
        (name, heads.called(cues), ons.called(cues))
        for name, words_, heads, ons in KINDS
        if not words_.isdisjoint(symbols)
    )
    return [one for one in every if one[1]]


def _begun(
    text: str, start: int, kinds: Sequence[Called]
) -> tuple[str, re.Match[str], Sequence[Pattern]] | None:
    """The longest form that begins a chain at a place."""
    best: tuple[str, re.Match[str], Sequence[Pattern]] | None = None
    for kind, heads, ons in kinds:
        for pattern in heads:
            found = pattern.match(text, start)
            if found and (best is None or found.end() > best[1].end()):
                best = (kind, found, ons)
    return best


def _gone_on(text: str, at: int, ons: Sequence[Pattern], links: list[Link]) -> int:
    """Where a chain ends that goes on from a place, each of whose links is put to the others."""
    while True:
        found = _on(text, at, ons)
        if found is None:
            return at
        links.append(Link(found, at))
        at = found.end()


def _on(text: str, at: int, ons: Sequence[Pattern]) -> re.Match[str] | None:
    gap = words.SEPARATES.match(text, at)
    begin = gap.end() - 1 if gap else at
    if text[max(0, begin - 2) : begin] == " (" and (m := forms.THEN_IN_BRACKETS.match(text, begin)):
        return m
    every = [m for one in ons if (m := one.match(text, begin)) and _is_end(text, m.end(), ons)]
    return max(every, key=lambda m: m.end(), default=None)


def _is_end(text: str, at: int, ons: Sequence[Pattern] = ()) -> bool:
    """Whether a clause ends at a place, or another link follows without a comma."""
    return bool(words.ENDS.match(text, at)) or any(one.match(text, at) for one in ons)
