"""Who lost a deposit and who kept it: at most a twentieth of the valid votes loses it.

`20 × votes <= valid` (Representation of the People Act 1985, section 13); until then it was an
eighth, and nothing is told of who lost one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.field.words import LABELLED, NOBODY
from tellers.check.grammar import around, beside
from tellers.check.grammar.words import compiled
from tellers.check.measure.query import Reading, who_is
from tellers.check.scene import Frame, Parties, Who
from tellers.check.statement.said import Said, near, title
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional, Return
from tellers.style.numbers import write_share, write_votes


def nobody_lost(said: Said) -> Iterator[Verdict]:
    """That no deposit was lost."""
    now = said.scene.now
    if now is None or isinstance(now.result, Notional):
        return
    if not figures.tells_deposits(now.result):
        return
    lost = figures.lost_deposits(now.result)
    reading = Reading(
        f"lost deposits, {now.words}", None, "20 × votes at most the valid votes", (now.row,)
    )
    yield said.verdict(
        "deposits", said.span("span"), not lost, reading, claimed="0", correct=str(len(lost))
    )


def _deposit(said: Said, people: list[Who], is_lost: bool) -> Iterator[Verdict]:
    """Whether all of some lost, or kept, theirs, at each election that the words may be of."""
    found = [one for frame in _frames(said) for one in _at(said, frame, people, is_lost=is_lost)]
    yield from sorted(found, key=lambda one: one.verdict is not Finding.SUPPORTED)[:1]


BY_A_HAIR = compiled(r"^ by (?:an?|the) [a-z]+(?= )")
"""By how little a deposit was lost, before the date of it."""


def _frames(said: Said) -> tuple[Frame, ...]:
    """The contest itself; another where a date begins the sentence, or follows the words."""
    text, end = said.marked.skeleton, said.match.end("span")
    after = BY_A_HAIR.sub("", text[end:])
    is_dated = beside.BEGUN.match(text) or beside.DATED.match(after)
    now = said.scene.now
    return said.frames() if is_dated else ((now,) if now else ())


THE_FIRST_OF_THEM = compiled(r" the (?:O\d+|first|last|latter|former) N\d+(?: [a-z]+){0,3} ?$")
"""A count of those just named: the nearest of them is not the one meant."""


def _at(said: Said, frame: Frame, people: list[Who], *, is_lost: bool) -> Iterator[Verdict]:
    result = frame.result
    if isinstance(result, Notional) or not figures.tells_deposits(result):
        return
    found = [c for who in people for c in frame.candidacies(who)]
    lost = [figures.is_lost_deposit(result, c.id) for c in found]
    if not found or None in lost or _is_of_another_poll(said, result, found):
        return
    total = write_votes(figures.valid_votes(result))
    others = [c for c, one in zip(found, lost, strict=True) if one is not is_lost]
    worst = others[0] if others else found[0]
    votes = result.votes[worst.id]
    why = f"20 × {write_votes(votes)} = {write_votes(20 * votes)}, against {total} valid votes"
    reading = Reading(f"deposit of {title(said.page, worst)}", None, why, (result.cites[worst.id],))
    share = write_share(figures.share(result, worst.id), 2).rstrip("%")
    yield said.verdict("deposits", said.span("span"), not others, reading, correct=share)


WITH_A_FIGURE = compiled(r" (?:with|on|polling|taking) (?P<n>N\d+)(?: votes)? , (?:[a-z]+ ){0,3}$")


def _is_of_another_poll(said: Said, result: Return, found: list[Candidacy]) -> bool:
    """Whether the votes told right before are nobody's of these: it is a deposit of elsewhere."""
    told = WITH_A_FIGURE.search(said.before)
    amount = said.marked.mark(told["n"]).amount if told else None
    return amount is not None and not any(amount.fits(result.votes[c.id]) for c in found)


BOTH = compiled(r" {E}(?: ,)? both (?:[a-z]+ ){0,4}$")
"""What makes a deposit that of each of two, whom more than a list names (`composed` reads it)."""


FOR_ALL = compiled(
    r"^ for (?:all|each|every|everyone|everybody|the (?:rest|others?|remaining))(?= )"
)


def _is_of_others(said: Said) -> bool:
    """Whether the words before tell of nobody, of all but some, or of both beside their labels."""
    before = said.before
    if FOR_ALL.match(said.after[1:]):
        return True
    if beside.ALL_BUT.search(before) or THE_FIRST_OF_THEM.search(before) or NOBODY.search(before):
        return True
    is_list = said.match["span"].endswith("s") and beside.LISTED.search(before)
    return bool(BOTH.search(before) and (LABELLED.search(before) or not is_list))


def lost_deposit(said: Said) -> Iterator[Verdict]:
    """That somebody lost a deposit."""
    if _is_of_others(said):
        return
    if beside.COUNTED_BEFORE.search(said.before) or beside.ANYWHERE.match(said.after[1:]):
        return
    if said.match["span"].split()[0] not in beside.SAVING and beside.NOT_LOST.search(said.before):
        return
    listed = beside.LISTED.search(said.before) if said.match["span"].endswith("s") else None
    named = [m["who"] for m in around.SUBJECT.finditer(f" {listed['list']} ")] if listed else []
    people = [who for s in named if (who := who_is(said.page, said.marked, s))]
    if len(people) > 1 and listed:
        yield from _each_deposit(said, named)
        return
    spoken = _spoken_of(said) if not said.match.groupdict().get("who") else None
    if spoken is not None:
        yield from _either(said, spoken, is_lost=True)
        return
    own = [said.who("who")] if said.match.groupdict().get("who") else []
    whose = people or [who for who in own if who] or _nearest(said)
    yield from _deposit(said, whose, is_lost=True)


OPENS = compiled(
    r"^ (?:(?:and|but|despite|after) )*(?:having [a-z]+|[a-z]+ing) (?:(?!{E})[^ ]+ ){0,5}$"
)
BEHIND_IT = compiled(r"^ ?(?:[a-z]+ ){0,3}, (?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )(?! 's)")
"""Whose deposit it is where a sentence opens with it: "having lost the deposit, Mr Roberts ..."."""


def _nearest(said: Said) -> list[Who]:
    """Whoever was spoken of last; nobody where a name stands there that is linked to none."""
    if OPENS.search(f"{said.marked.skeleton[: said.match.end()].rstrip()} "):
        behind = BEHIND_IT.match(said.marked.skeleton[said.match.end() :])
        who = said.page_who(behind["who"]) if behind else None
        return [who] if who is not None else []
    if said.marked.stranger_before(said.span("span")[0]):
        return []
    if doer := (AFTER_AN_OBJECT.search(said.before) or BESIDE_AN_OBJECT.search(said.before)):
        who = said.page_who(doer["who"])
        return [who] if who is not None else []
    return near(said)[:1]


_SOME = r"(?:the )?{E}(?:(?: ,| and|, and| or)+ (?:the )?{E})*(?: candidates?)?"
_OBJECT = (
    r"(?:by|behind|ahead of|above|past|than|between|overtook|overtaking|leapfrogged|outpolled|"
    rf"pipped|{{BEAT}}) {_SOME}"
)
_JUST = r"(?:(?:also|duly|so|thus|narrowly|just|only|easily) )*"
AFTER_AN_OBJECT = compiled(
    r"(?:^| [;:,])(?: (?!{E})[^ ,;:]+){0,4}? (?P<who>{E})(?: candidate)?"
    rf"(?: (?!{{E}}|who )[^ ,;:]+){{0,6}}? {_OBJECT}(?: ,)? (?:and|but|,)(?: {_JUST})?$"
)
"""Whose deposit it is where others are named between: "squeezed by Labour and lost its deposit"."""
BESIDE_AN_OBJECT = compiled(
    r"^ (?:the )?(?P<who>{E}) , (?:[a-z]+ ){1,4}(?:by|between|behind) "
    rf"{_SOME} , {_JUST}$"
)
"""The same told on the side: "Plaid, squeezed between Labour and the Conservatives, lost its"."""
SPOKEN_OF = compiled(
    r"^ (?:(?:but|and|yet|so|even|still|sadly|alas|,) )*"
    r"(?:(?:his|her|its|their|the|that|this|it|which)(?: (?:party 's|candidate 's))?"
    r"(?: (?:tally|total|share|vote|result|figure|score))?"
    r"(?: (?:was|were|is|had been|proved|would be))?(?: (?:just|only|not|too|also|duly|still))*"
    r"(?: (?:good )?(?:enough|sufficient)(?: votes| support)? (?:to|that))? )?$"
)
"""What stands before words on a deposit that name nobody: "the deposit was lost"."""
A_GREAT_SHARE = Fraction(3, 20)
"""Nobody asks whether so great a part of the vote kept a deposit."""


def _spoken_of(said: Said) -> list[Who] | None:
    """The party, and the person, spoken of before a sentence that names nobody; None if it does.

    Whoever polled well is not meant.
    """
    text, now = said.marked.skeleton, said.scene.now
    is_bare = IT_WENT.match(said.match["span"]) or SPOKEN_OF.match(said.before)
    if now is None or re.search(r" [CP]\d", text) or not is_bare or HE.match(text):
        return None
    every = [one for one in (said.page.party, said.page.person) if one is not None]
    return [one for one in every if _is_small(now, one)]


HE = compiled(r"^ (?:he|she|it|they|the party) ")
IT_WENT = compiled(r"^(?:the |his |her |its |their )?deposit(?: |$)")


def _is_small(frame: Frame, who: Who) -> bool:
    result = frame.result
    if isinstance(result, Notional):
        return False
    own = frame.candidacies(who)
    return bool(own) and all(figures.share(result, c.id) < A_GREAT_SHARE for c in own)


def _either(said: Said, people: list[Who], *, is_lost: bool) -> Iterator[Verdict]:
    """The verdict that any of those spoken of bears out; false where none does."""
    found = [one for who in people for one in _deposit(said, [who], is_lost=is_lost)]
    yield from sorted(found, key=lambda one: one.verdict is not Finding.SUPPORTED)[:1]


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
    if (
        BOTH.search(said.before)
        or beside.ALL_BUT.search(said.before)
        or THE_FIRST_OF_THEM.search(said.before)
    ):
        return
    if beside.NOT_KEPT.search(said.before) or beside.ANYWHERE.match(said.after[1:]):
        return
    spoken = _spoken_of(said)
    if spoken is not None:
        yield from _either(said, spoken, is_lost=False)
        return
    yield from _deposit(said, _nearest(said), is_lost=False)


def no_candidate(said: Said) -> Iterator[Verdict]:
    """That a party had no candidate."""
    who, now = said.who("who"), said.scene.now
    if not isinstance(who, Parties) or now is None or isinstance(now.result, Notional):
        return
    if who.keys == ("ind",) and not INDEPENDENTS.search(
        said.marked.skeleton[: said.match.start() + 1]
    ):
        return  # "the Heavy Woollen Independents": a party of that name
    year = OF_A_YEAR.match(said.after[1:])
    if year and said.marked.mark(year["year"]).dated.on.year != now.year:
        return  # who stood then tells nothing of now
    if now.result.contest.has_bucket:
        return
    stood = now.candidacies(Parties(who.keys))
    reading = Reading(f"candidates, {now.words}", None, "as on the ballot paper", (now.row,))
    right = ", ".join(title(said.page, c) for c in stood)
    is_by_name = any(key in who.keys for c in stood for key in (c.label.key, *c.label.parties))
    holds = None if stood and not is_by_name else not stood  # the Brexit Party is Reform UK now
    yield said.verdict("candidates", said.span("span"), holds, reading, correct=right)


def a_candidate(said: Said) -> Iterator[Verdict]:
    """That a party did have a candidate."""
    if NEGATED.search(said.until("span")):
        return
    for one in no_candidate(said):
        if one.verdict is Finding.UNCHECKABLE:
            continue
        is_none = one.verdict is Finding.SUPPORTED
        finding = Finding.CONTRADICTED if is_none else Finding.SUPPORTED
        yield replace(one, verdict=finding, correct_value=one.correct_value or "no candidate")


INDEPENDENTS = compiled(r"(?:^| (?:the|no|any|an|other|some|and|but|[,;:])) $")
NEGATED = compiled(
    r" (?:not|n't|never|neither|nor|no|nobody|none|only|without|failed|if|would|could|might) "
    r"| (?:had|last|first|since|when)(?: [a-z]+)? $"
)
OF_A_YEAR = compiled(r"^ ?(?:(?:here|there) )?(?:in|at) (?:the )?(?P<year>[YD]\d+)(?= )")


def all_lost(said: Said) -> Iterator[Verdict]:
    """That both, or all, of those just named lost their deposits."""
    if said.match["which"] == "both" and LABELLED.search(said.before):
        return
    named = [m["who"] for m in around.SUBJECT.finditer(said.before) if m["who"][0] in "CP"]
    people = [who for s in dict.fromkeys(named) if (who := who_is(said.page, said.marked, s))]
    yield from _deposit(
        said, people[-2:] if said.match["which"] == "both" else people, is_lost=True
    )
