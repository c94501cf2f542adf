"""What a sentence claims under one page of its text, by the rules that its words call."""

import re
from collections.abc import Iterator

from tellers.check.claims import Finding, Verdict
from tellers.check.evidence import not_yet, of_contest, of_nation, unread
from tellers.check.figure import figures_of
from tellers.check.grammar import beside, rules
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.statement.said import Said
from tellers.check.statement.table import NATIONAL, verdicts_of
from tellers.check.statement.winner import belongs
from tellers.check.whole.nation import Nation, general_on


def under(page: Page, nation: Nation | None, marked: Marked, bare: Marked) -> list[Verdict]:
    """The verdicts on a sentence under one page, those on the whole under no contest."""
    return [
        of_contest(page.scene, verdict) if page.scene and verdict.contest else verdict
        for verdict in _claims(page, nation, marked, bare)
    ]


def _claims(page: Page, nation: Nation | None, marked: Marked, bare: Marked) -> Iterator[Verdict]:
    if page.scene is not None:
        yield from _belonging(page, marked)
    may_be_open = bare.may_have(beside.HYPOTHETICAL)
    for rule in rules.rules_for(bare):
        for match in rule.pattern.finditer(bare.skeleton):
            is_of_all = rule.reader in NATIONAL
            if not (_was_election if is_of_all else _is_here)(page, bare, match):
                continue
            left = bare.skeleton[: match.start() + 1] if may_be_open else ""
            if may_be_open and beside.HYPOTHETICAL.search(left):
                continue
            for verdict in verdicts_of(rule.reader, Said(page, bare, match, nation)):
                is_counted = verdict.claim.kind in ("national", "ranking")
                told = not_yet(nation, bare, verdict) if is_counted else verdict
                yield of_nation(nation, told) if is_of_all else told
    yield from figures_of(page, nation, bare)


def _is_here(page: Page, marked: Marked, match: re.Match[str]) -> bool:
    """Whether a statement names no other seat than the one that its sentence is held against."""
    symbol = match.groupdict().get("seat") or ""
    if page.scene is None or symbol[:1] != "S":
        return True
    return page.scene.bears(str(marked.mark(symbol).value))


def _was_election(page: Page, marked: Marked, match: re.Match[str]) -> bool:
    """Whether the date of a statement on the whole, if it names one, had a general election."""
    dated = Said(page, marked, match).words.when(marked)
    return dated is None or not dated.is_tight or bool(general_on(page.record, dated.mark.dated))


def _belonging(page: Page, marked: Marked) -> Iterator[Verdict]:
    for pattern in rules.BELONGING.called(marked.cues):
        for match in rules.belonging(marked, pattern):
            left = marked.skeleton[: match.start("party")]
            if beside.FORMER.search(left) or OVER_ANOTHER.search(left):
                continue
            said = Said(page, marked, match, None)
            party = marked.mark(match["party"])
            is_now = bool(match.groupdict().get("now")) and not beside.OF_BEFORE.search(left)
            is_now = is_now and not beside.IN_A_YEAR.match(marked.skeleton, match.end())
            span = (party.start, party.end)
            yield from belongs(said, said.who("who"), party, span, is_now=is_now)


OVER_ANOTHER = compiled(r" P\d+ over (?:the )?$")
"""A party beaten by another: "Labour over Conservative, Rosie Duffield over Sir Julian"."""


def bare_of(marked: Marked) -> Marked:
    """The sentence without offices, and without parties that only say whom somebody stood for."""
    for pattern in rules.DROPPED.called(marked.cues):
        is_label = pattern in rules.BELONGS
        found = rules.belonging(marked, pattern) if is_label else marked.finds(pattern)
        if spans := [m.span("drop") for m in found]:
            marked = marked.without(spans)
    return marked


def unsaid(
    page: Page, marked: Marked, quoted: list[tuple[int, int]], told: list[Verdict]
) -> Iterator[Verdict]:
    """What no results record holds: quotations, causes, and sentences with no figure or result."""
    sentence = marked.sentence
    for start, end in quoted:
        claim = marked.claim(max(start, sentence.start), min(end, sentence.end), "quote")
        yield Verdict(claim, Finding.UNCHECKABLE, why="The record holds no quotations.")
    if quoted:
        return
    for kind, pattern, why in rules.UNHELD:
        match = marked.find(pattern)
        if match:
            claim = marked.claim(*marked.span(*match.span()), kind)
            yield Verdict(claim, Finding.UNCHECKABLE, why=why)
    if not told and len(marked.symbols) > FEW and sentence.text[-1] in ".!?":
        claim = marked.claim(sentence.start, sentence.end - 1, "outside_record")
        yield Verdict(claim, Finding.UNCHECKABLE, why=unread(page, marked))


FEW = 3
"""Words that make no sentence."""
