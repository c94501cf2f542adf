"""A figure of a seat that is held against the nation's, which is left unsaid.

"Turnout was 55.1 per cent, lower than the figure for the country as a whole"; "a share above the
party's national average". Both turnouts are tried, and both the United Kingdom and Great Britain.
"""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import turnouts
from tellers.check.measure.query import Reading, counted, subjects
from tellers.check.national.poll import turnouts_of
from tellers.check.scene import Frame, keys_of
from tellers.check.statement.said import Said, asked
from tellers.check.whole.nation import Nation
from tellers.count.seat import ALL, Area, Measure
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import write_share

VAGUE = compiled(
    r" (?:well|far|way|considerably|significantly|markedly|slightly|somewhat|just|marginally|"
    r"a (?:little|bit|shade|touch|fraction)|not|n't|much|substantially) $"
)
"""How far is not said in figures: that it is so far is an opinion."""
SUBJECT = compiled(r" (?P<what>turnout|swing|share|vote|majority|poll)(?= )")
UPWARD = frozenset({
    "above", "higher", "better", "greater", "bigger", "larger", "exceeded", "beat", "topped",
    "outstripped",
})  # fmt: skip
Pair = tuple[Reading, Fraction, Fraction]


def against_nation(said: Said) -> Iterator[Verdict]:
    """That a turnout, or a share, is above or below the nation's."""
    now, nation = said.scene.now, said.nation
    if now is None or isinstance(now.result, Notional) or nation is None or not nation.is_final:
        return
    if VAGUE.search(said.before) or not now.is_now:
        return
    named = said.match.groupdict().get("what") or ""
    before = SUBJECT.findall(said.before)
    what = named if named in ("turnout", "share") else (before[-1] if before else "")
    pairs = list(_pairs(said, now, nation, what))
    if not pairs:
        return
    is_up = said.match["how"].split()[0] in UPWARD
    good = next((row for row in pairs if (row[1] > row[2]) is is_up and row[1] != row[2]), None)
    reading, _, theirs = good or pairs[0]
    yield said.verdict(
        "comparative", said.span("span"), good is not None, reading,
        correct=write_share(theirs).rstrip("%"),
    )  # fmt: skip


def _pairs(said: Said, now: Frame, nation: Nation, what: str) -> Iterator[Pair]:
    if what == "turnout":
        yield from _turnouts(now, nation.within(""))
    elif what in ("share", "vote"):
        yield from _shares(said, now, nation.within(""))


def _turnouts(now: Frame, nation: Nation) -> Iterator[Pair]:
    for own in turnouts(now):
        for whole in turnouts_of(nation):
            if own.value is not None and whole.value is not None:
                why = f"{own.why}; the nation {whole.why}"
                reading = Reading(f"{own.words}, against the nation", None, why, own.cites)
                yield reading, Fraction(own.value), Fraction(whole.value)


def _shares(said: Said, now: Frame, nation: Nation) -> Iterator[Pair]:
    total = figures.total_votes(now.result)
    for who in list(subjects(asked(said, "share")))[:1]:
        for name, votes, cites in counted(now, who):
            for area in (Area.UK, Area.GB):
                whole = nation.now.count(Measure.VOTES, keys_of(who)[0], area)
                every = nation.now.count(Measure.VOTES, ALL, area)
                if whole and every:
                    own, theirs = Fraction(votes, total), Fraction(whole, every)
                    why = f"{write_share(own)} here, {write_share(theirs)} over the whole"
                    reading = Reading(f"share of {name}, against the nation", None, why, cites)
                    yield reading, own, theirs
