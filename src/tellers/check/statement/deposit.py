"""Who lost a deposit and who kept it: at most a twentieth of the valid votes loses it.

`20 × votes <= valid` (Representation of the People Act 1985, section 13).
"""

from collections.abc import Iterator
from dataclasses import replace

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar import around, beside
from tellers.check.measure.query import Reading, who_is
from tellers.check.scene import Parties, Who
from tellers.check.statement.said import Said, near, title
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import write_share, write_votes


def nobody_lost(said: Said) -> Iterator[Verdict]:
    """That no deposit was lost."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional) or now.result.contest.has_bucket:
        return
    lost = figures.lost_deposits(now.result)
    reading = Reading(
        f"lost deposits, {now.words}", None, "20 × votes at most the valid votes", (now.row,)
    )
    yield said.verdict(
        "deposits", said.span("span"), not lost, reading, claimed="0", correct=str(len(lost))
    )


def _deposit(said: Said, people: list[Who], is_lost: bool) -> Iterator[Verdict]:
    now = said.scene.now
    if now is None or isinstance(now.result, Notional) or now.result.contest.has_bucket:
        return
    found = [(who, c) for who in people for c in now.candidacies(who)]
    if not found:
        return
    lost = [figures.is_lost_deposit(now.result, c.id) for _, c in found]
    if None in lost:
        return
    total = write_votes(figures.valid_votes(now.result))
    others = [c for (_, c), one in zip(found, lost, strict=True) if one is not is_lost]
    worst = others[0] if others else found[0][1]
    votes = now.result.votes[worst.id]
    why = f"20 × {write_votes(votes)} = {write_votes(20 * votes)}, against {total} valid votes"
    reading = Reading(
        f"deposit of {title(said.page, worst)}", None, why, (now.result.cites[worst.id],)
    )
    holds = all(one is is_lost for one in lost)
    share = figures.share(now.result, worst.id)
    yield said.verdict(
        "deposits", said.span("span"), holds, reading, correct=write_share(share, 2).rstrip("%")
    )


def lost_deposit(said: Said) -> Iterator[Verdict]:
    """That somebody lost a deposit."""
    if beside.COUNTED_BEFORE.search(said.before) or beside.ANYWHERE.match(said.after[1:]):
        return
    listed = beside.LISTED.search(said.before) if said.match["span"].endswith("s") else None
    named = [m["who"] for m in around.SUBJECT.finditer(f" {listed['list']} ")] if listed else []
    people = [who for s in named if (who := who_is(said.page, said.marked, s))]
    if len(people) > 1 and listed:
        yield from _each_deposit(said, named)
        return
    own = [said.who("who")] if said.match.groupdict().get("who") else []
    whose = people or [who for who in own if who] or near(said)[:1]
    yield from _deposit(said, whose, is_lost=True)


def _each_deposit(said: Said, named: list[str]) -> Iterator[Verdict]:
    """That each of several lost a deposit: a claim for each, and one for all where all did."""
    found: list[Verdict] = []
    for symbol in named:
        who, mark = who_is(said.page, said.marked, symbol), said.marked.mark(symbol)
        told = _deposit(said, [who] if who else [], is_lost=True)
        found += (
            replace(one, claim=said.marked.claim(mark.start, mark.end, "deposits")) for one in told
        )
    yield from found
    if found and all(one.verdict is Finding.SUPPORTED for one in found):
        yield from _deposit(said, _all(said, named), is_lost=True)


def _all(said: Said, named: list[str]) -> list[Who]:
    return [who for s in named if (who := who_is(said.page, said.marked, s))]


def kept_deposit(said: Said) -> Iterator[Verdict]:
    """That somebody kept a deposit."""
    if beside.NOT_KEPT.search(said.before):
        return
    yield from _deposit(said, near(said)[:1], is_lost=False)


def no_candidate(said: Said) -> Iterator[Verdict]:
    """That a party had no candidate."""
    who, now = said.who("who"), said.scene.now
    if not isinstance(who, Parties) or now is None or isinstance(now.result, Notional):
        return
    if now.result.contest.has_bucket:
        return
    stood = now.candidacies(Parties(who.keys))
    reading = Reading(f"candidates, {now.words}", None, "as on the ballot paper", (now.row,))
    right = ", ".join(title(said.page, c) for c in stood)
    yield said.verdict("candidates", said.span("span"), not stood, reading, correct=right)


def all_lost(said: Said) -> Iterator[Verdict]:
    """That both, or all, of those just named lost their deposits."""
    named = [m["who"] for m in around.SUBJECT.finditer(said.before) if m["who"][0] in "CP"]
    people = [who for s in dict.fromkeys(named) if (who := who_is(said.page, said.marked, s))]
    yield from _deposit(
        said, people[-2:] if said.match["which"] == "both" else people, is_lost=True
    )
