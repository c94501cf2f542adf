"""Comparisons without a figure: larger, doubled, rose, less than last time."""

import re
from collections.abc import Iterator
from fractions import Fraction

from tellers.check.claims import Verdict
from tellers.check.grammar import around, beside, runs
from tellers.check.grammar.elision import has_gathered
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of, turnouts, votes_of
from tellers.check.measure.query import Exact, Query, Reading, counted, moves, subjects
from tellers.check.scene import Frame, Parties, Who, keys_of
from tellers.check.statement.said import Said, asked, is_of_no_poll, near
from tellers.record import figures
from tellers.record.contests import Notional
from tellers.style.numbers import write_share, write_votes


def majority_compared(said: Said) -> Iterator[Verdict]:
    """A majority larger or smaller than before."""
    is_of_a_seat = beside.THAN_A_SEAT.match(said.marked.skeleton, said.match.end("span") - 1)
    is_of_some = A_PERSON.match(said.marked.skeleton, said.match.end("span"))
    if beside.PASSED_BY_NONE.search(said.before) or is_of_a_seat or is_of_some:
        return
    q = asked(said, "majority_change", said.marked.skeleton[said.match.start() :])
    rows = [
        (now, base, new, old)
        for now, base in moves(q)
        for new, old in [(majority_of(now)[0], majority_of(base)[0])]
        if new is not None and old is not None
    ]
    if not rows:
        return
    is_less = said.match["verb"] in ("smaller", "lower", "narrower", "slimmer")
    good = next((row for row in rows if (row[2] < row[3]) == is_less and row[2] != row[3]), None)
    now, frame, new, old = good or rows[0]
    why = f"{write_votes(new)} now, {write_votes(old)} then"
    reading = Reading(f"majority against {frame.words}", None, why, (now.row, frame.row))
    yield said.verdict(
        "comparative", said.span("span"), good is not None, reading, correct=str(old)
    )


def ratio(said: Said) -> Iterator[Verdict]:
    """A share, a vote, a turnout or a majority doubled, halved, and so on."""
    after = said.marked.skeleton[said.match.end() :]
    if said.match["verb"] == "twice" and not beside.TWICE_AS.match(after):
        return  # "won twice"
    is_double = beside.A_DOUBLE.search(f"{said.before}{said.match['verb']} ")
    if is_double or beside.TWO_TOLD.search(f"{said.before}!{after}"):  # "celebrated a double"
        return
    wanted = beside.TIMES[said.match["verb"]]
    found = list(_ratios(said))
    if not found:
        return
    hedge = said.match["hedge"] or ""
    so = (r for r in found if r.value is not None and is_times(hedge, wanted, Fraction(r.value)))
    good = next(so, None)
    if not good and any(_is_roughly(said, wanted, r.value) for r in found):
        return
    reading = good or found[0]
    value = f"{float(Fraction(reading.value or 0)):.2f}"
    yield said.verdict("comparative", said.span("span"), good is not None, reading, correct=value)


ALMOST = frozenset({"almost", "nearly", "just under", "not quite", "all but"})
_ROUGHLY, _WELL_OVER = Fraction(13, 100), Fraction(17, 100)
"""How far short "almost halved" may fall (1,837 of 3,269), and "trebled" be passed (3.48)."""


def _is_roughly(said: Said, wanted: Fraction, found: Exact | None) -> bool:
    """Whether so many times is almost what words say, by what print calls almost."""
    hedge = said.match["hedge"] or ""
    if not found or (hedge and hedge not in ALMOST):
        return False
    times = Fraction(found)
    off = (1 - times) / (1 - wanted) if wanted < 1 else times / wanted
    return 1 - _ROUGHLY <= off < 1 if hedge else 1 < off < 1 + _WELL_OVER


_NEAR = Fraction(7, 100)


def is_times(hedge: str, wanted: Fraction, found: Fraction) -> bool:
    """Whether so many times is what words say, by their hedge."""
    off = (1 - found) / (1 - wanted) if wanted < 1 else found / wanted
    if hedge in ALMOST:
        return 1 - _NEAR <= off < 1
    if hedge in ("more than", "over", "well over"):
        return off > 1
    if hedge == "less than":
        return off < 1
    if hedge == "just over":
        return 1 < off <= 1 + _NEAR
    return abs(off - 1) <= _NEAR


def _ratios(said: Said) -> Iterator[Reading]:
    now, text, q = said.scene.now, said.marked.skeleton, asked(said, "share")
    if now is None or isinstance(now.result, Notional):
        return
    after, ours = text[said.match.end() :], _ours(said, q)
    if beside.NEXT_BEST.search(after[:60]):
        yield from _first_to_second(now)
    elif said.match["verb"] in MANIFOLD and beside.OF_THE_GAP.match(after):
        yield from _to_the_majority(now, ours)
    elif has_gathered(after):
        return
    elif (other := _other(said, after)) and not _is_of_his_own(said, other["other"]):
        yield from _against_other(now, ours, said.page_who(other["other"]))
    elif told := beside.TOLD_THEN.match(after):
        yield from _of_a_count(now, ours, said.marked.mark(told["n"]).amount.value)
    elif not beside.OF_A_FIGURE.match(after):
        yield from _over_time(said, ours)


def _of_a_count(now: Frame, ours: list[Who], told: Exact) -> Iterator[Reading]:
    """Somebody's votes against a count that the words themselves give; a part is none."""
    whose = ours if told == int(told) and told >= beside.LEAST_POLL else []
    for name, votes, cites in (row for who in whose for row in counted(now, who)):
        why, value = f"{write_votes(votes)} ÷ {write_votes(int(told))}", Fraction(votes) / told
        yield Reading(f"votes of {name} against that", value, why, cites)


def _other(said: Said, after: str) -> re.Match[str] | None:
    """Another's vote behind a multiple of it: "double Labour's total", "double the Labour vote"."""
    found = beside.AS_MANY_AS.match(after) or beside.HIS_TALLY.match(after)
    is_his = found is not None and (" 's " in found[0] or said.match["verb"] in MANIFOLD)
    return found if is_his or beside.AS_MANY_AS.match(after) else None


MANIFOLD = frozenset({"twice", "double", "treble", "triple"})
GOT = compiled(r" {GOT} (?:(?:more|than|almost|nearly|over|just|well|about|roughly) )*$")
"""What makes a multiple one of another's: he got treble Labour's vote, and did not treble it."""


FOR_A_PARTY = compiled(r" (?:for|as) (?:the )?(?P<who>P\d+)(?: candidate)? (?:, )?$")
ITS_OWN = compiled(r" (?:their|its|the party 's) ")
"""A multiple of what the party had for which somebody stood: "for Labour, double its vote"."""


def _is_of_his_own(said: Said, symbol: str) -> bool:
    """Whether a vote that somebody multiplied is his own party's: "quadrupled Ukip's vote"."""
    party, now = said.page_who(symbol), said.scene.now
    own = near(said)[:1]
    if not isinstance(party, Parties) or now is None or said.match["verb"] == "twice":
        return False
    return bool(own) and set(now.candidacies(own[0])) == set(now.candidacies(party))


def _ours(said: Said, q: Query) -> list[Who]:
    """Whose vote it is: the party's that the words name for it, any that a pronoun may mean."""
    is_own = ITS_OWN.match(said.marked.skeleton, said.match.end())
    label = FOR_A_PARTY.search(said.before) if is_own else beside.WHOSE.search(said.before)
    if label:
        stood = said.page_who(label["who"])
        return [stood] if stood else []
    is_got = said.match["verb"] in MANIFOLD and GOT.search(said.before)
    owned = beside.THE_VOTE_OF.match(said.marked.skeleton, said.match.end())
    if owned and not is_got:
        who = said.page_who(owned["who"])
        return [who] if who else []
    is_open = beside.PRONOUN_FIRST.search(said.before) or beside.OWN_PRONOUN.search(said.before)
    found = list(subjects(q))
    return [*found, *said.page.people] if is_open else found[:1]


def _over_time(said: Said, ours: list[Who]) -> Iterator[Reading]:
    """Of a majority, or of somebody's share and votes, against what they were."""
    text = said.marked.skeleton
    after = beside.OWN_PART.match(text, said.match.end())
    beside_it = text[max(0, said.match.start() - 60) : after.end() if after else said.match.end()]
    beside_it += " "
    is_majority = " majority " in beside_it or " margin " in beside_it
    is_majority = is_majority or bool(beside.OF_MAJORITY.search(said.before))
    for end, base in moves(asked(said, "share", text[said.match.end() :])):
        if is_majority:
            yield from _majority_ratio(end, base)
            continue
        is_share = bool(OF_THE_SHARE.search(beside_it))
        for who in ours:
            for one in _party_ratios(end, base, who):
                if not (is_share and one.words.startswith("votes ")):
                    yield one


OF_THE_SHARE = compiled(r" (?:share|percentage|proportion|slice) ")
"""What makes a multiple one of a share, and of no votes."""


def _first_to_second(now: Frame) -> Iterator[Reading]:
    order = sorted(now.result.votes.values(), reverse=True)
    if len(order) > 1 and order[1]:
        why = f"{write_votes(order[0])} ÷ {write_votes(order[1])}"
        yield Reading("winner over runner-up", Fraction(order[0], order[1]), why, (now.row,))


def _to_the_majority(now: Frame, ours: list[Who]) -> Iterator[Reading]:
    """Somebody's votes against the majority: "was more than twice the gap"."""
    majority, why = majority_of(now)
    for name, votes, cites in (row for who in ours for row in counted(now, who)):
        if majority:
            words = f"votes of {name} against the majority, {now.words}"
            why = f"{write_votes(votes)} ÷ {write_votes(majority)}"
            yield Reading(words, Fraction(votes, majority), why, (*cites, now.row))


def _against_other(now: Frame, ours: list[Who], other: Who | None) -> Iterator[Reading]:
    """One's votes against another's in the same poll."""
    for name, votes, cites in (row for who in ours for row in counted(now, who)):
        for rival, theirs, more in counted(now, other) if other else ():
            if theirs and name != rival:
                why = f"{write_votes(votes)} ÷ {write_votes(theirs)}"
                words = f"votes of {name} against {rival}'s"
                yield Reading(words, Fraction(votes, theirs), why, (*cites, *more))


def _majority_ratio(now: Frame, base: Frame) -> Iterator[Reading]:
    new, old = majority_of(now)[0], majority_of(base)[0]
    if new is not None and old:
        why = f"{write_votes(new)} ÷ {write_votes(old)}"
        words = f"majority against {base.words}"
        yield Reading(words, Fraction(new, old), why, (now.row, base.row))


def _party_ratios(now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    """A party's share against its share then, and its votes against its votes."""
    for key in keys_of(who):
        new, old = now.share(key), base.share(key)
        if new is None or not old:
            continue
        why = f"{write_share(new)} ÷ {write_share(old)}"
        rows = (now.row, base.row)
        yield Reading(f"share of {key} against {base.words}", new / old, why, rows)
        votes, before = (
            new * figures.total_votes(now.result),
            old * figures.total_votes(base.result),
        )
        why = f"{write_votes(int(votes))} ÷ {write_votes(int(before))}"
        yield Reading(f"votes of {key} against {base.words}", votes / before, why, rows)


def moved(said: Said) -> Iterator[Verdict]:
    """A share, a turnout or a majority that rose or fell, with no figure."""
    if runs.ON_A_SHARE.match(said.marked.skeleton, said.match.end("span")):
        return  # the year is that of the share, and not of the move
    way = 1 if around.is_up(said.match["verb"]) else -1
    found = list(_moves(said))
    if not found:
        return
    good = next((r for r in found if r.value is not None and r.value * way > 0), None)
    reading = good or found[0]
    value = Fraction(reading.value or 0) * 100
    right = str(value.numerator) if value.denominator == 1 else f"{float(value):.2f}"
    yield said.verdict("change", said.span("span"), good is not None, reading, correct=right)


def than_before(said: Said) -> Iterator[Verdict]:
    """More, or less, than last time; of seats that is the whole's, a place lower is none."""
    if beside.A_PLACE.search(said.before):
        return
    if OF_SEATS.search(said.before):
        yield from _seats_moved(said)
    elif ACROSS.search(said.before):
        return  # the share is the whole country's, and read as such elsewhere
    elif not _is_of_another_turnout(said) and not is_of_no_poll(said):
        yield from moved(said)


A_TURNOUT = compiled(
    r" (?P<q>Q\d+) (?:of (?:(?:the|all|those|registered) )*"
    r"(?:electorate|electors|voters|people|register) )?"
    r"(?:voted|turned out|took part|went to the polls)(?: ,)? $"
)
"""A turnout right before "slightly up on 2017": that of whatever it is."""


FAR_FROM_TOLD = Fraction(2, 100)
"""Further from "more than 67 per cent" a turnout is not meant by it."""


def _is_of_another_turnout(said: Said) -> bool:
    """Whether the turnout told just before is not the contest's: it is the whole's, perhaps."""
    found, now = A_TURNOUT.search(said.before), said.scene.now
    if found is None or now is None or isinstance(now.result, Notional):
        return False
    turnout, amount = figures.turnout(now.result), said.marked.mark(found["q"]).amount
    if turnout is None:
        return False
    return not amount.fits(turnout) or abs(amount.value - turnout) > FAR_FROM_TOLD


OF_SEATS = compiled(r" (?:seats?|mps|members|constituencies)(?= )[^;:]*$")
"""Words of a count of seats before "more than in 2017"."""
ACROSS = compiled(
    r" (?:nationally|nationwide|(?:across|throughout|around) (?:the (?:country|uk|nation)|britain|"
    r"scotland|wales|england|london)|national (?:share|vote|support|tally))(?= )[^,;:]*$"
)
"""Words of the whole country before "down on 2017"."""
A_PERSON = compiled(
    r" (?:(?:mr|mrs|ms|dr|sir|dame) )?C\d+ (?:(?!'s)|'s (?:[a-z]+ )?(?:in|at) S\d+ )"
)
"""Somebody than whose majority another's is smaller."""
A_PARTY = compiled(r" (?P<who>P\d+)(?= )")


def _seats_moved(said: Said) -> Iterator[Verdict]:
    """Whether a party has more, or fewer, seats than at the general election before."""
    owners = [said.page_who(found["who"]) for found in A_PARTY.finditer(said.before)]
    nation, party = said.nation, next((who for who in reversed(owners) if who), None)
    if nation is None or nation.before is None or party is None or not nation.is_final:
        return
    way = 1 if around.is_up(said.match["verb"]) else -1
    for key in keys_of(party):
        then = dict(nation.seats(key, nation.before))
        for words, seats in nation.seats(key):
            old = then.get(words)
            if old is not None and (seats - old) * way > 0:
                reading = Reading(f"seats of {key}, {words}", None, f"{seats} now, {old} then")
                yield said.verdict("change", said.span("span"), True, reading)
                return


def _moves(said: Said) -> Iterator[Reading]:
    q = asked(said, "change", said.marked.skeleton[said.match.start("span") - 1 :])
    told = said.match.groupdict().get("what")  # an empty one: of the percentage that follows
    what = "share" if told == "" else told or what_moved(said.before, said.match[0])
    for now, base in moves(q):
        if what == "turnout":
            yield from _turnout_moves(now, base)
        elif what == "majority":
            yield from _majority_moves(now, base)
        else:
            own = said.who("who") if said.match.groupdict().get("who") else None
            for who in (own,) if own else subjects(q)[:1]:
                yield from _moves_of(what, now, base, who)


def _moves_of(what: str, now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    """Of a share, of votes, or of either where the words do not say which."""
    if what != "votes":
        yield from _share_moves(now, base, who)
    if "share" not in what:
        yield from _votes_moves(now, base, who)


def _votes_moves(now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    for key in keys_of(who):
        new, old = (votes_of(frame, key) for frame in (now, base))
        if new is not None and old is not None:
            why = f"{write_votes(new)} now, {write_votes(old)} then"
            words = f"votes of {key} against {base.words}"
            yield Reading(words, Fraction(new - old, 100), why, (now.row, base.row))


OF_A_MAJORITY = compiled(
    r" (?:(?:by|{MAJ} of) N\d+ (?:votes )?,? ?|margin )(?:(?:which|is|was|still|far|well) )*$"
)
"""What makes "more than the party managed in 2017" one of majorities: "by 683", "the margin"."""


def what_moved(before: str, own: str) -> str:
    """What rose or fell, by the words before; empty where they do not say."""
    if OF_A_MAJORITY.search(before):
        return "majority"
    if " votes " in own or around.VOTES_OF.search(before[-40:]):
        return "votes"
    if any(word in before for word in (" voted ", " turned out ", " participation ")):
        return "turnout"
    return next((what for word, what in MOVED.items() if f" {word} " in before), "")


MOVED = {"turnout": "turnout", "share": "share", "percentage": "share", "tally": "votes"}
MOVED |= dict.fromkeys(("majority", "margin", "lead", "cushion"), "majority")
"""What rose or fell, by the noun before."""


def _turnout_moves(now: Frame, base: Frame) -> Iterator[Reading]:
    for new, old in zip(turnouts(now), turnouts(base), strict=False):
        if new.value is not None and old.value is not None:
            moved_by, why = new.value - old.value, f"{new.why}; {old.why}"
            yield Reading(f"turnout against {base.words}", moved_by, why, (now.row, base.row))


def _majority_moves(now: Frame, base: Frame) -> Iterator[Reading]:
    new, old = majority_of(now)[0], majority_of(base)[0]
    if new is not None and old is not None:
        why = f"{write_votes(new)} now, {write_votes(old)} then"
        moved_by = Fraction(new - old, 100)
        yield Reading(f"majority against {base.words}", moved_by, why, (now.row, base.row))


def _share_moves(now: Frame, base: Frame, who: Who) -> Iterator[Reading]:
    for key in keys_of(who):
        new, old = now.share(key), base.share(key)
        if new is not None and old is not None:
            why = f"{write_share(new)} now, {write_share(old)} then"
            words = f"share of {key} against {base.words}"
            yield Reading(words, new - old, why, (now.row, base.row))
