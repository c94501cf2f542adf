"""Who was beaten by the winner, nearest to him or second, told in whatever words.

"Squeaked past Victoria Borwick by 20 votes": by the winner's own majority only the runner-up was
beaten. "With Chris Philp her nearest challenger", "took the silver medal".
"""

import re
from collections.abc import Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.entrants import words
from tellers.check.grammar import around
from tellers.check.grammar.beside import HYPOTHETICAL
from tellers.check.grammar.words import compiled
from tellers.check.measure.contest import majority_of
from tellers.check.measure.field import places
from tellers.check.measure.query import Reading
from tellers.check.reading.years import years_in
from tellers.check.scene import Frame, Parties, Person, Who, keys_of
from tellers.check.statement.said import Said, first_of, is_one, title
from tellers.check.upheld.whose import has_sat
from tellers.record import figures
from tellers.record.contests import Notional, Return

SECOND = 2
PLACES = {"silver": 2, "bronze": 3}
"""Places that medals stand for."""


def beaten_by(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on whom the winner beat by his majority, which only the runner-up was."""
    who, now = said.who("who"), said.scene.now
    first = first_of(now) if now else None
    if who is None or now is None or first is None or _is_open(said) or is_one(now, who, *first):
        return
    majority, amount = majority_of(now)[0], said.marked.mark(said.match["n"]).amount
    if not isinstance(now.result, Return) or not majority:
        return
    if not amount.fits(majority):  # the figure is wrong; whom he beat may be right all the same
        if isinstance(who, Person):
            yield from (one for one in _second(said, now, who) if one.verdict is Finding.SUPPORTED)
        return
    own = [now.result.votes[one.id] for one in now.candidacies(who)]
    won = max(now.result.votes.values())
    if not own or any(amount.fits(won - votes) and won - votes != majority for votes in own):
        return
    is_holder = _held(said, who)
    for one in _second(said, now, who):
        if one.verdict is Finding.SUPPORTED or not is_holder:
            yield one


def _held(said: Said, who: Who) -> bool:
    """Whether somebody, or his party, held the seat: "unseated him with a majority of 328"."""
    lines = {figures.lineage(key) for key in keys_of(who)}
    firsts = [first for frame in said.scene.then if (first := first_of(frame))]
    return any(figures.lineage(key) in lines for _, key in firsts)


def beaten_for(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on whom somebody beat to a place, who had the next."""
    who, now = said.who("who"), said.scene.now
    rank = int(said.marked.mark(said.match["n"]).amount.value)
    is_open = HYPOTHETICAL.search(said.before) or around.THEN.search(said.match[0])
    if who is None or now is None or rank < SECOND or is_open or not said.is_now:
        return
    if said.is_elsewhen or not isinstance(now.result, Return) or not now.candidacies(who):
        return
    order = figures.ranked(now.result)
    if len(order) <= rank:
        return
    place = next((place for place, _ in places(now, who)), 0)
    reading = Reading(f"place {rank + 1}, {now.words}", None, f"place {place}", (now.row,))
    right = title(said.page, order[rank])
    yield said.verdict("ranking", said.span("who"), place == rank + 1, reading, correct=right)


def nearest(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on who is called the winner's nearest rival."""
    who, now = said.who("who"), said.scene.now
    if who is None or now is None or _is_open(said):
        return
    for one in _second(said, now, who):
        is_sure = _names_no_other(said, now, who) and not _is_of_another_field(said)
        if one.verdict is Finding.SUPPORTED or is_sure:
            yield one


OF_ANOTHER_FIELD = compiled(
    r" (?:nationally|elsewhere|smaller|minor|across|expected|feared|tipped|A\d+) |"
    r" (?:opposition|threat|challenge|fight|resistance) to "
    r"(?!(?:the )?(?:{E}|him|her|them|winner|victor)(?= ))"
)


def _is_of_another_field(said: Said) -> bool:
    """Whether a rival may be somebody's in the country, or among some: "the main threat to May"."""
    return bool(OF_ANOTHER_FIELD.search(said.marked.skeleton)) or said.marked.has_stranger()


def _names_no_other(said: Said, now: Frame, who: Who) -> bool:
    """Whether nobody but the winner is named beside a rival, whose rival it then is."""
    first = first_of(now)
    named = [said.page_who(found["who"]) for found in said.marked.finds(OTHERS)]
    own = set(keys_of(who))
    others = [one for one in named if one is not None and one != who and not own & {*keys_of(one)}]
    return first is not None and all(is_one(now, one, *first) for one in others)


NOT_YET = compiled(r" (?:expected|hoped|tipped|thought|talked|billed|seen)(?= )")
"""Who was to be the nearest rival, before the poll."""


def that_was(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on who is told to have been the rival with whom the sentence before ends."""
    who, now = said.who("who"), said.scene.now
    before = said.marked.text[: said.marked.sentence.start].rstrip()
    last = next(reversed(re.split(r"(?<=[.!?;]) (?=[A-Z])", before)), "")
    if who is None or now is None or _is_open(said) or not words.A_SECOND.search(last):
        return
    is_of_before = around.THEN.search(f" {last.lower()} ") or NOT_YET.search(f" {last.lower()} ")
    if not years_in(last) and not is_of_before:
        yield from _second(said, now, who)


def _second(said: Said, now: Frame, who: Who) -> Iterator[Verdict]:
    """Whether somebody came second, where he stood at all."""
    if not isinstance(now.result, Return) or not now.candidacies(who):
        return
    second = figures.find_runner_up(now.result)
    if second is None:
        return
    place = next((place for place, _ in places(now, who)), 0)
    reading = Reading(f"runner-up, {now.words}", None, f"place {place}", (now.row,))
    span, right = said.span("who"), title(said.page, second)
    yield said.verdict("runner-up", span, place == SECOND, reading, correct=right)


def second_best(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on a place that a word tells: runner-up, silver, bronze."""
    who, now = said.who("who"), said.scene.now
    word = said.match["span"].split()[0]
    if word[0] == "O" and int(said.marked.mark(word).amount.value) != SECOND:
        return
    wanted = PLACES.get(word, SECOND)
    if who is None or now is None or _is_open(said) or isinstance(now.result, Notional):
        return
    if word.startswith("runner"):
        yield from _second(said, now, who)
        return
    found = next(places(now, who), None)
    if found is not None:
        place, reading = found
        yield said.verdict(
            "position", said.span("span"), place == wanted, reading,
            claimed=str(wanted), correct=str(place),
        )  # fmt: skip


def felled(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on whom somebody lost his seat to: the winner."""
    who, now = said.who("who"), said.scene.now
    if who is not None and now is not None and not _is_open(said) and now.candidacies(who):
        yield from _won(said, now, who)


def won_by(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on who won by the majority."""
    who, now = said.who("who"), said.scene.now
    if who is None or now is None or _is_open(said) or not now.candidacies(who):
        return
    majority = majority_of(now)[0]
    if majority and said.marked.mark(said.match["n"]).amount.fits(majority):
        yield from _won(said, now, who)


def _won(said: Said, now: Frame, who: Who) -> Iterator[Verdict]:
    first = first_of(now)
    if first is None or isinstance(now.result, Notional):
        return
    reading = Reading(f"winner, {now.words}", None, "most votes", (now.row,))
    right = title(said.page, *first)
    yield said.verdict("winner", said.span("who"), is_one(now, who, *first), reading, correct=right)


def unseated(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """That somebody was unseated who did not hold the seat, nor did his party, before."""
    who, now = said.who("who"), said.scene.now
    then = [one for one in said.scene.then if first_of(one)]
    if who is None or now is None or not then or _is_open(said) or not now.candidacies(who):
        return
    lines = {figures.lineage(key) for key in keys_of(who)}
    held = [(frame, *first) for frame in then if (first := first_of(frame))]
    keys = {figures.lineage(key) for _, _, key in held}
    if lines & keys or any(
        one is not None and is_one(frame, who, one, key) for frame, one, key in held
    ):
        return
    if isinstance(who, Person) and has_sat(said, who):
        return
    frame, before, key = held[0]
    theirs = now.candidacies(Parties((key,)))
    right = title(said.page, theirs[0] if len(theirs) == 1 else before, key)
    reading = Reading(f"winner, {frame.words}", None, right, (frame.row,))
    yield said.verdict("runner-up", said.span("who"), False, reading, correct=right)


def narrowly(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """Whom somebody only just beat, who had come nowhere near him."""
    who, now = said.who("who"), said.scene.now
    first = first_of(now) if now else None
    if who is None or now is None or first is None or _is_open(said) or is_one(now, who, *first):
        return
    if not isinstance(now.result, Return) or not _is_of_the_winner(said, now):
        return
    yield from _second(said, now, who)


def _is_of_the_winner(said: Said, now: Frame) -> bool:
    """Whether the words before, in their clause, name the winner and nobody else."""
    first = first_of(now)
    named = [said.page_who(found["who"]) for found in NAMED.finditer(said.before)]
    is_his = first is not None and all(
        one is not None and is_one(now, one, *first) for one in named
    )
    return is_his and (bool(named) or "verb" not in said.match.groupdict())


OTHERS = compiled(r" (?P<who>C\d+|P\d+(?! 's ))(?= )")
NAMED = compiled(r" (?P<who>{E})(?= )")


OF_ANOTHER = compiled(
    r" (?:leadership|council|mayoral|mayor|olympics?|olympic|games|championships?|nomination|"
    r"selection|shortlist|assembly|senedd|holyrood|european|strictly|last time|previously|ago) "
)
"""Words of another contest than the poll, or of another day."""


def _is_open(said: Said) -> bool:
    """Whether the words are of another day, or of what did not happen."""
    is_now = said.scene.now is not None and said.is_now and not said.is_elsewhen
    clause = f"{said.before[-80:]}{said.match[0]} "
    after = said.marked.skeleton[said.match.end() :][:60]
    if OF_ANOTHER.search(f"{clause.rstrip()}{after} "):
        return True
    is_then = around.THEN.search(clause) or words.NOT_SO.search(clause)
    return not is_now or bool(is_then or HYPOTHETICAL.search(said.before))
