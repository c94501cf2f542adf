"""Measures of two results: changes of share, turnout and majority, swings, how many times."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import chain, product

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority, majority_of, turnouts, votes, votes_of
from tellers.check.measure.query import (
    Exact,
    Query,
    Reading,
    anybody,
    bases,
    counted,
    moves,
    signed,
    subjects,
)
from tellers.check.measure.reserve import with_estimates
from tellers.check.scene import Frame, Person, Who, keys_of
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import Form, Hedge, rounded, write_share, write_votes


def change(q: Query) -> Iterator[Reading]:
    """Change of a share, in points; as a part of the old share where the words say per cent."""
    for who in subjects(q) or anybody(q):
        for now, base in moves(q):
            for key in () if isinstance(now.result, Notional) else _labels_now(now, who):
                yield from _moved(q, key, now, base)


def _labels_now(now: Frame, who: Who) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.label.key for c in now.candidacies(who))) or keys_of(who)[:1]


def _moved(q: Query, key: str, now: Frame, base: Frame) -> Iterator[Reading]:
    new, old = now.share(key), base.share(key)
    words, is_part = f"change of {key}'s share since {base.words}", q.amount.form is Form.PERCENT
    if key in ("ind", "spk") or new is None or old is None or (is_part and not old):
        yield Reading(
            words, None, "it has no share to compare with: new, or not a party", (base.row,)
        )
        return
    cites = (now.row, base.row)
    why = f"{write_share(new)} − {write_share(old)} = {signed(new - old)} points"
    if is_part:
        yield Reading(f"{words}, in per cent of it", (new - old) / old, why, cites)
        if not {"share", "portion", "slice", "proportion", "percentage"} & {*q.clause.split()}:
            yield from _moved_votes(key, now, base)
        return
    yield Reading(words, new - old, why, cites)
    rough = rounded(new * 100) - rounded(old * 100)
    yield Reading(f"{words}, right to rounding", rough / 100, why, cites)


def _moved_votes(key: str, now: Frame, base: Frame) -> Iterator[Reading]:
    """By what part of them votes rose or fell: "its vote fell by more than 60 per cent"."""
    new, old = votes_of(now, key), votes_of(base, key)
    if new is not None and old:
        why = f"{write_votes(new)} now, {write_votes(old)} then"
        words = f"change of {key}'s votes since {base.words}, in per cent of them"
        yield Reading(words, Fraction(new - old, old), why, (now.row, base.row))


def votes_change(q: Query) -> Iterator[Reading]:
    """How many votes a party, or somebody under whatever label, gained or lost."""
    for who, (now, base) in product(subjects(q) or anybody(q), list(moves(q))):
        for key in _labels_now(now, who):
            new, old = votes_of(now, key), votes_of(base, key)
            words = f"change of {key}'s votes since {base.words}"
            if key in ("ind", "spk") or new is None or old is None:
                why = "it has no votes to compare with: new, or not a party"
                yield Reading(words, None, why, (base.row,))
                continue
            yield _votes_moved(words, new, old, now, base)
        for new, old in _own_votes(now, base, who):
            yield _votes_moved(f"change of votes since {base.words}", new, old, now, base)


def _votes_moved(words: str, new: int, old: int, now: Frame, base: Frame) -> Reading:
    why = f"{write_votes(new)} − {write_votes(old)} = {write_votes(new - old)}"
    return Reading(words, new - old, why, (now.row, base.row))


def _own_votes(now: Frame, base: Frame, who: Who) -> Iterator[tuple[int, int]]:
    """Somebody's own votes, now and then, where he stood both times."""
    if not isinstance(who, Person) or Notional in (type(now.result), type(base.result)):
        return
    for one, other in product(now.candidacies(who), base.candidacies(who)):
        yield now.result.votes[one.id], base.result.votes[other.id]


def moved_part(q: Query) -> Iterator[Reading]:
    """By what part of it somebody's vote, then the share, rose or fell."""
    for who, (now, base) in product((subjects(q) or anybody(q))[:1], list(moves(q))):
        for key in _labels_now(now, who):
            new, old = votes_of(now, key), votes_of(base, key)
            words = f"change of {key}'s votes since {base.words}"
            if key in ("ind", "spk") or new is None or not old:
                why = "it has no votes to compare with: new, or not a party"
                yield Reading(words, None, why, (base.row,))
                continue
            why, rows = f"{write_votes(new)} now, {write_votes(old)} then", (now.row, base.row)
            yield Reading(words, Fraction(new - old, old), why, rows)
            one = Fraction(new, figures.total_votes(now.result))
            other = Fraction(old, figures.total_votes(base.result))
            words = f"change of {key}'s share since {base.words}"
            yield Reading(words, (one - other) / other, why, rows)


def votes_gained(q: Query) -> Iterator[Reading]:
    """Votes that somebody gained: those that he took, or those that he added."""
    yield from votes(q)
    yield from (one for one in votes_change(q) if one.value is not None)


def valid_change(q: Query) -> Iterator[Reading]:
    """How many more, or fewer, valid votes there were."""
    now = q.now
    if now is None:
        return
    for base in bases(q):
        new, old = figures.total_votes(now.result), figures.total_votes(base.result)
        why = f"{write_votes(new)} − {write_votes(old)} = {write_votes(new - old)}"
        words = f"change of the valid votes since {base.words}"
        yield Reading(words, new - old, why, (now.row, base.row))


OF_ALL = compiled(r" (?:turnout|turn-out|voted|shift|swing|swung)(?= )")
"""Words of a clause whose points are those of no one party."""


def points(q: Query) -> Iterator[Reading]:
    """Points of which the words do not say what: of a share, a swing, or the turnout."""
    yield from change(q)
    if q.marked.find(around.A_NOUN) and not OF_ALL.search(q.clause):
        return
    for reading in (*swing(q), *turnout_change(q)):
        value = reading.value
        if value is not None:
            yield replace(reading, value=abs(Fraction(value)))


def majority_change(q: Query) -> Iterator[Reading]:
    """How much the majority grew or shrank."""
    for now, base in moves(q):
        new, old = majority_of(now)[0], majority_of(base)[0]
        if new is not None and old is not None:
            why = f"{write_votes(new)} − {write_votes(old)} = {write_votes(new - old)}"
            words = f"change of the majority since {base.words}"
            value: Exact = (
                new - old if q.amount.form is Form.NUMBER else Fraction(new - old, old or 1)
            )
            yield Reading(words, value, why, (now.row, base.row))
    yield from majority(q)


def swing(q: Query) -> Iterator[Reading]:
    """Butler swing between the parties named, else between the first two."""
    now = q.now
    if now is None or isinstance(now.result, Notional):
        return
    is_got = around.GOT_IT.match(q.right)
    if not is_got and around.NEEDED.search(q.left[max(q.left.rfind(mark) for mark in ",;:") + 1 :]):
        yield from _swing_needed(q, _needing(q, now))
        return
    is_ahead = AHEAD.search(q.left) or AHEAD_AFTER.match(q.right)
    yield from _swing_needed(q, [now] if is_ahead else [])
    yield from _swings(q, now)


def _swings(q: Query, now: Frame) -> Iterator[Reading]:
    """The swing between two elections, from any pair that the words may mean."""
    assert not isinstance(now.result, Notional)
    for base in _swinging(q, now):
        for number, (to, from_, is_directed) in enumerate(_pairs(q, base)):
            rise, fall = now.change(base, to), now.change(base, from_)
            words = f"swing from {from_} to {to} since {base.words}"
            if rise is None or fall is None:
                if not number:  # of two that are not the first two: no reading of its own
                    why = "one of the two did not stand both times"
                    yield Reading(words, None, why, (base.row,))
                continue
            value = (rise - fall) / 2
            why = f"({signed(rise)} − {signed(fall)}) ÷ 2 = {signed(value)} points"
            cites = (now.row, base.row)
            yield Reading(words, value if is_directed else abs(value), why, cites)
            rough = (rounded(rise * 100) - rounded(fall * 100)) / 200
            if q.amount.fits(rough if is_directed else abs(rough)):
                yield Reading(words, None, "it is so only of changes rounded first", cites)


def _swinging(q: Query, now: Frame) -> list[Frame]:
    """The results before at which both of a swing stood; all of them, where they did at none."""
    every = list(bases(q))
    known = [
        base for base in every
        if (pair := next(_pairs(q, base), None))
        and all(now.change(base, party) is not None for party in pair[:2])
    ]  # fmt: skip
    return known or every


NEEDING = compiled(r" (?:needs?|require|requires|would need|will need|would take|will take)(?= )")
AHEAD = compiled(
    r" (?:would|will|could) (?:[a-z]+ ){1,8}(?:on|with|by|to) an? swing (?:of|to)[^;:,]*$"
)
AHEAD_AFTER = compiled(
    r"^ (?:[a-z]+ |P\d+ ){0,4}(?:would|will|could|is (?:enough|all)|"
    r"(?:is|was) (?:needed|required|what))\b"
)
"""A swing that is still to come is reckoned from this result."""


def _needing(q: Query, now: Frame) -> list[Frame]:
    """The results from which a swing is told that somebody needs, or needed."""
    return [now, *bases(q)] if NEEDING.search(q.left) else list(bases(q))


def _swing_needed(q: Query, found: list[Frame]) -> Iterator[Reading]:
    """The swing at which the second would have drawn level with the first: half the majority."""
    for base in found:
        majority, why = majority_of(base)
        if majority is not None:
            needed = Fraction(majority, 2 * figures.total_votes(base.result))
            words = f"swing at which the first two of {base.words} draw level"
            yield Reading(words, needed, f"({why}), halved", (base.row,))


SWING_OWN = compiled(
    r"^ (?:points? |per cent )?(?:swing )?(?:away )?from (?:the )?(?P<from>P\d+) "
    r"(?:[a-z]+ )?to (?:the )?(?P<to>P\d+)(?= )"
)
"""The parties of a swing that stand right behind its figure."""


SWING_TO_OWN = compiled(
    r"^ (?:points? |per cent )?(?:swing )?(?:back )?(?:to|towards) (?:the )?P\d+ (?!'s )"
)
SWING_FROM_OWN = compiled(
    r"^ (?:points? |per cent )?(?:swing )?(?:away )?from (?:the )?(?P<from>P\d+)"
    r"(?= [.,;)]| and| in )"
)
"""From whom a swing was, though not to whom: to whoever won, or came next."""
SWUNG_TO_OWN = compiled(
    r" (?:swung|swing) (?:back )?(?:to|towards) (?:the )?P\d+ (?:by|of|was|is) $"
)
"""What says to whom a swing was, though not from whom."""


def _pairs(q: Query, base: Frame) -> Iterator[tuple[str, str, bool]]:
    """The parties of a swing: (to, from, whether the words say which way)."""
    text = q.marked.skeleton
    named = SWING_OWN.match(q.right) or around.SWING.search(text)
    named = named or around.SWING_JOINED.search(text)
    if named:
        told = {name.rstrip("2"): symbol for name, symbol in named.groupdict().items() if symbol}
        from_, to = q.who(told["from"]), q.who(told["to"])
        if from_ and to:
            yield keys_of(to)[0], keys_of(from_)[0], True
            return
    order = (
        [c.label.key for c in figures.ranked(q.now.result)]
        if q.now and not isinstance(q.now.result, Notional)
        else []
    )
    only = around.SWING_TO.search(text)
    first = keys_of(who)[0] if only and (who := q.who(only["to"])) else order[0]
    before = figures.leading_parties(base.result) or ()
    if (away := SWING_FROM_OWN.match(q.right)) and (loser := q.who(away["from"])):
        yield next(one for one in order if one != keys_of(loser)[0]), keys_of(loser)[0], True
        return
    is_directed = bool(SWING_TO_OWN.match(q.right) or SWUNG_TO_OWN.search(q.left[-40:]))
    for other in (*order[:2], *before, "con", "lab"):
        if other != first:
            yield first, other, is_directed


def turnout_change(q: Query) -> Iterator[Reading]:
    """Change of turnout in points, like with like, then as printed."""
    for now, base in moves(q):
        news, olds = (list(chain(*map(turnouts, f))) for f in ((now,), with_estimates(q, (base,))))
        for new, old in (*zip(news, olds, strict=False), *product(news, olds)):
            if new.value is not None and old.value is not None:
                yield _turnout_moved(q, new, old)


def _turnout_moved(q: Query, new: Reading, old: Reading) -> Reading:
    since = old.words.removeprefix("turnout, ").rpartition(", ")[0]
    now, then = Fraction(new.value or 0), Fraction(old.value or 0)
    value = (now - then) / (then if q.amount.form in (Form.PERCENT, Form.PART) else 1)
    why = f"{write_share(now)} − {write_share(then)} = {signed(now - then)}"
    return Reading(f"change of {new.words} since {since}", value, why, (*new.cites, *old.cites))


# ------------------------------------------------------------- so many times

NEAR = Fraction(7, 100)
"""How far off "three times" may be, when nothing hedges it."""
OF_THE_GAP = compiled(r"^ times (?:the |his |her |their )?{MAJ}\b")
OF_AN_OLD_GAP = compiled(
    rf"{OF_THE_GAP.pattern}(?: N\d+)?[^;:.]*? (?:(?:in|of|at|from|since) (?:the )?[YDN]\d+|had|last"
    r"|N\d+ years? (?:ago|before|earlier)|previous|before|then)(?= )"
)
"""A multiple of the majority of before: "twelve times the majority of 417 she had in 2015"."""
OF_ANOTHER = compiled(
    r"^ (?:times )?(?:as many|as much|the|that|of)(?: [a-z-]+){0,4} (?:of|as|for) "
    r"(?:[a-z-]+ ){0,4}(?:, )?(?P<who>{E}|the runner-up)(?= )"
)
OF_A_COUNT = compiled(r" N\d+ votes (?:(?:was|were|is|are|came to|amounted to) )+$")
COUNTED_THEN = compiled(r"^ times (?:as many votes|the (?:number|votes|number of votes) )")
"""Votes in so many words, of which a multiple is none of a share."""
OF_THEIRS = compiled(
    r"^ times (?:the |what (?:the )?)?(?P<who>{E}) (?:'s )?"
    r"(?:total|votes?|tally|poll|share|figure|score|haul|number|got|had|managed|polled|N\d+)(?= )"
)


OF_NAMES = compiled(
    r"^ (?:times )?as many (?:[a-z]+ )?(?:candidates|names|people|contenders|hopefuls|runners) "
)
"""A multiple of those who stood, of whom another reader tells."""


def times(q: Query) -> Iterator[Reading]:
    """One's votes as a multiple of another's, of the majority, or of what they were."""
    whose = (subjects(q) or anybody(q))[:1]
    other = OF_ANOTHER.match(q.right) or OF_THEIRS.match(q.right)
    scene = q.page.scene
    if scene is None or scene.now is None or OF_NAMES.match(q.right):
        return
    if OF_THE_GAP.match(q.right):
        if OF_AN_OLD_GAP.match(q.right):
            yield from (one for now, base in moves(q) for one in _of_the_gap_then(q, now, base))
        yield from _of_the_gap(q, scene.now, whose)
    elif other:
        rival = q.who(other["who"])
        yield from _of_another(q, scene.now, whose, rival)
    else:
        for now, base in moves(q):
            yield from _of_before(q, now, base, whose)
        yield Reading("so many times what it was", None, "the words do not say what of")


def _read(
    q: Query, words: str, one: int | Fraction, other: int | Fraction, frame: Frame
) -> Reading:
    """A ratio; the figure itself where it is near enough to one that nothing hedges."""
    value = Fraction(one) / Fraction(other)
    is_near = abs(value - q.amount.value) <= NEAR * q.amount.value
    if q.amount.hedge is Hedge.EXACT and is_near:
        value = q.amount.value
    why = f"{float(Fraction(one) / Fraction(other)):.2f} times"
    return Reading(words, value, why, (frame.row,))


def _of_the_gap(q: Query, now: Frame, whose: tuple[Who, ...]) -> Iterator[Reading]:
    majority = majority_of(now)[0]
    for name, polled, _ in (row for who in whose for row in counted(now, who)):
        if majority:
            yield _read(q, f"votes of {name} to the majority, {now.words}", polled, majority, now)


def _of_another(
    q: Query, now: Frame, whose: tuple[Who, ...], rival: Who | None
) -> Iterator[Reading]:
    for name, polled, _ in (row for who in whose for row in counted(now, who)):
        for other, theirs, _more in counted(now, rival) if rival else ():
            if theirs and other != name:
                yield _read(q, f"votes of {name} to those of {other}", polled, theirs, now)


def _of_before(q: Query, now: Frame, base: Frame, whose: tuple[Who, ...]) -> Iterator[Reading]:
    """Of votes, then of the share, then of the majority: which, the words often leave open."""
    is_counted = bool(OF_A_COUNT.search(q.left) or COUNTED_THEN.match(q.right))
    for name, polled, _ in (row for who in whose for row in counted(now, who)):
        for _, before, _more in (row for who in whose for row in counted(base, who)):
            if before:
                words = f"votes of {name} to those of {base.words}"
                yield _read(q, f"{words}, {write_votes(before)}", polled, before, now)
                if is_counted:
                    continue
                total, then = figures.total_votes(now.result), figures.total_votes(base.result)
                one, other = Fraction(polled, total), Fraction(before, then)
                yield _read(q, f"share of {name} to that of {base.words}", one, other, now)
    if not is_counted:
        yield from _of_the_gap_then(q, now, base)


def _of_the_gap_then(q: Query, now: Frame, base: Frame) -> Iterator[Reading]:
    new, old = majority_of(now)[0], majority_of(base)[0]
    if new and old:
        yield _read(q, f"majority to that of {base.words}", new, old, now)
