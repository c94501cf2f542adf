"""One phrase a fact kind: each function is one sentence, or None where its facts are not there.

The words are fixed and plain, so that each can be traced, tested, read back and corrected at three
in the morning.
"""

from collections.abc import Callable
from datetime import date

from tellers.facts.fact import Fact
from tellers.facts.past.line import UNDER_THAT_NAME, names_of
from tellers.record.people import Standing
from tellers.story.notes import (
    Notes,
    article,
    capital,
    count,
    day,
    is_plural,
    part,
    points,
    possessive,
    share,
    votes,
    whole,
)
from tellers.story.story import Figure, Part, Sentence
from tellers.style.dates import write_date
from tellers.style.numbers import write_ordinal

Phrase = Callable[[Notes], Sentence | None]


def lead(notes: Notes) -> Sentence | None:
    """Who won, where, for whom, when, by how much."""
    majority = notes.find("majority")
    by: tuple[Part, ...] = ()
    if majority is not None and whole(majority):
        by = (", with a majority of ", votes(majority))
    elif majority is not None:
        by = (", by lot, after a tie",)
    on: tuple[Part, ...] = (" on ", day(notes.get("polled-on")))
    also = (notes.get("winner").id, *_ids(notes.find("outcome")))
    if notes.is_unopposed:
        on, by = (), (", unopposed",)
    return notes.sentence((_won(notes), *on, *by, "."), also)


def _won(notes: Notes) -> str:
    won, seat = notes.winner, notes.at.contest.constituency.name
    key = won.label.key
    who = notes.who(won)
    if won.name is None:
        outcome = notes.find("outcome")
        verb = {"hold": "held", "gain": "gained"}.get(str(outcome.value) if outcome else "", "won")
        verb = "was returned in" if key == "spk" else verb
        return f"{capital(who)} {verb} {seat}"
    if won.label.standing is Standing.SPEAKER:
        return f"{who}, the Speaker, was returned in {seat}"
    label = "as an independent" if key == "ind" else f"for {notes.people(key)}"
    verb = "was re-elected in" if notes.find("sitting") else "won"
    return f"{who} {verb} {seat} {label}"


def _ids(*facts: Fact | None) -> tuple[str, ...]:
    return tuple(fact.id for fact in facts if fact is not None)


def tally(notes: Notes) -> Sentence | None:
    """Votes of the first two, and the winner's share."""
    if notes.is_unopposed:
        return None
    first = notes.winner
    parts: list[Part] = [
        capital(notes.who(first)),
        " took ",
        votes(notes.get("votes", first.id)),
        " votes, ",
        share(notes.get("share", first.id)),
        " of the valid vote",
    ]
    also: tuple[str, ...] = ()
    majority = notes.find("majority")
    if majority is not None and len(notes.ranked) > 1:
        second = notes.ranked[1]
        parts += [", to ", votes(notes.get("votes", second.id))]
        parts += [f" for {notes.who_with_label(second)}"]
        also = _ids(notes.find("position", second.id))
    return notes.sentence((*parts, "."), also)


def outcome(notes: Notes) -> Sentence | None:
    """Who won last time, by how much, and what that makes of this result."""
    before, majority = notes.find("previous-winner"), notes.find("previous-majority")
    found = notes.find("outcome")
    if before is None:
        return None
    year = Figure(notes.base_year, before.id)
    people = notes.people(str(before.value))
    verdict = _verdict(notes, found)
    if notes.at.base.is_redrawn:
        if majority is None:
            return None
        opening: list[Part] = ["The notional result for ", year]
        opening += [" on the present boundaries is a majority of ", votes(majority)]
        opening += [f" for {people}"]
    else:
        opening = [f"{capital(people)} won the seat in ", year]
        opening += [" with a majority of ", votes(majority)] if majority else []
    end = f"; {verdict}." if verdict else "."
    return notes.sentence((*opening, end), _ids(found, before))


def _verdict(notes: Notes, found: Fact | None) -> str:
    if found is None:
        return ""
    if found.value == "speaker":
        return "the Speaker counts as neither a gain nor a loss"
    key, against = (
        notes.winner.label.key,
        "against that estimate " if notes.at.base.is_redrawn else "",
    )
    label = notes.adjective(key)
    made = f"{against}this is {article(label)} {label}"
    if found.value == "hold":
        return f"{made} hold"
    whose = notes.people(found.other) if found.other != "ind" else "an independent"
    return f"{made} gain from {whose}"


def change(notes: Notes) -> Sentence | None:
    """How the shares of the first two parties moved."""
    moved = [
        fact
        for candidacy in notes.ranked[:2]
        if candidacy.label.standing is Standing.PARTY
        and (fact := notes.find("change", candidacy.label.key)) is not None
        and points(fact).text != "0.0"
    ]
    before = notes.find("previous-winner")
    if not moved or before is None:
        return None
    first = moved[0]
    parts: list[Part] = [
        capital(possessive(notes.people(first.subject.party))),
        " share of the vote",
    ]
    parts += [f" {_verb(first)} by ", points(first), " points"]
    if len(moved) > 1:
        second = moved[1]
        parts += [f" and {possessive(notes.people(second.subject.party))} "]
        parts += [f"{_verb(second)} by ", points(second), " points"]
    since = ", measured against the notional result for " if notes.at.base.is_redrawn else " since "
    return notes.sentence((*parts, since, Figure(notes.base_year, before.id), "."))


def _verb(fact: Fact) -> str:
    return "rose" if part(fact) > 0 else "fell"


def swing(notes: Notes) -> Sentence | None:
    """The swing between the two parties that led both times."""
    found = notes.find("swing")
    if found is None or points(found).text == "0.0":
        return None
    to, from_ = notes.people(found.subject.party), notes.people(found.other)
    return notes.sentence((f"The swing from {from_} to {to} was ", points(found), " points."))


def third(notes: Notes) -> Sentence | None:
    """Who came third, with how many votes."""
    return _placed(notes, 3)


def fourth(notes: Notes) -> Sentence | None:
    """Who came fourth: for a story that has little else to tell."""
    return _placed(notes, 4)


def _placed(notes: Notes, rank: int) -> Sentence | None:
    if len(notes.ranked) < rank:
        return None
    candidacy = notes.ranked[rank - 1]
    place = notes.find("position", candidacy.id)
    if place is None or place.value != rank:
        return None
    who = capital(notes.who_with_label(candidacy))
    counted = votes(notes.get("votes", candidacy.id))
    return notes.sentence(
        (f"{who} came ", Figure(write_ordinal(rank), place.id), " with ", counted, " votes.")
    )


def cast(notes: Notes) -> Sentence | None:
    """How many voted, of how many: for a story that has little else to tell."""
    valid, electorate = notes.find("valid-votes"), notes.find("electorate")
    if valid is None or electorate is None:
        return None
    return notes.sentence(
        ("There were ", votes(valid), " valid votes from an electorate of ", votes(electorate), ".")
    )


def margin(notes: Notes) -> Sentence | None:
    """The majority as a part of the vote: for a story that has little else to tell."""
    part_of = notes.find("majority-share")
    if part_of is None or not part(part_of):
        return None
    return notes.sentence(("The majority was ", share(part_of), " of the valid vote."))


def deposits(notes: Notes) -> Sentence | None:
    """How many of the candidates lost their deposits."""
    lost, standing = notes.find("lost-deposits"), notes.find("candidates")
    if lost is None or standing is None or not whole(lost):
        return None
    tail = " candidates lost a deposit." if whole(lost) == 1 else " candidates lost their deposits."
    lost_count = count(lost)
    opening = Figure(capital(lost_count.text), lost.id)
    return notes.sentence((opening, " of the ", count(standing), tail))


def turnout(notes: Notes) -> Sentence | None:
    """Turnout, beside last time's where the area is the same."""
    now, then = notes.find("turnout"), notes.find("previous-turnout")
    if now is None:
        return None
    if then is None:
        return notes.sentence(("Turnout was ", share(now), "."))
    year = Figure(notes.base_year, then.id)
    return notes.sentence(
        ("Turnout was ", share(now), ", compared with ", share(then), " in ", year, ".")
    )


def ended(notes: Notes) -> Sentence | None:
    """The run that this result ended."""
    fact = notes.find("run-ended")
    return None if fact is None else _run(notes, fact, "had won")


def held(notes: Notes) -> Sentence | None:
    """The run that this result carries on."""
    fact = notes.find("won-since")
    if fact is None:
        return None
    verb = "have won" if is_plural(notes.people(fact.subject.party)) else "has won"
    return _run(notes, fact, verb)


def undone(notes: Notes) -> Sentence | None:
    """The by-election since the election before, of which this result undid the change of hands."""
    fact = notes.find("by-election-reversed")
    if fact is None or not isinstance(fact.value, date):
        return None
    people = notes.people(fact.subject.party)
    opening = f"On the old boundaries {people}" if fact.scope else capital(people)
    day = Figure(write_date(fact.value), fact.id)
    return notes.sentence((f"{opening} had won the by-election of ", day, "."))


def _run(notes: Notes, fact: Fact, verb: str) -> Sentence:
    people = notes.people_since(fact.subject.party, fact.value)
    if " and " in people:
        verb = verb.replace("has won", "have won")
    people = capital(people)
    here = HERE_UNDER[_names_told(fact)]
    every = "every contest" if "every contest" in fact.scope else "every general election"
    least = "at least " if "at least" in fact.scope else ""
    return notes.sentence(
        (f"{people} {verb} {every} {here} since {least}", _began(notes, fact), ".")
    )


def back(notes: Notes) -> Sentence | None:
    """Since when the winner's party had not won the seat that it took from another.

    Nothing where it had won only under other names: this win is under none of them.
    """
    fact = notes.find("first-since")
    if fact is None or _names_told(fact) == "other":
        return None
    people = possessive(notes.people(fact.subject.party))
    is_general = fact.scope.split(", ")[0] == "general elections"
    win = "first win at a general election" if is_general else "first win"
    here = HERE_UNDER[_names_told(fact)]
    return notes.sentence((f"It is {people} {win} {here} since ", _began(notes, fact), "."))


HERE_UNDER = {
    "": "here",
    "own": "in a seat of this name",
    "both": "in a seat of this or an earlier name",
    "other": "in a seat of an earlier name",
}
"""Where a run was won, by the names under which it was."""


def _names_told(fact: Fact) -> str:
    names = names_of(fact.scope)
    if names == UNDER_THAT_NAME:
        return "own"
    return names and ("both" if names.startswith(UNDER_THAT_NAME) else "other")


def _began(notes: Notes, fact: Fact) -> Figure:
    election = notes.at.record.contests[fact.other].election
    name = election.name if election.is_general else f"the {election.name}"
    return Figure(name, fact.id)


def whip(notes: Notes) -> Sentence | None:
    """When the whip was suspended from the winner, from a source that may be printed."""
    fact = notes.find("whip-suspended")
    if fact is None or fact.other not in ("A", "B") or fact.scope != "day":
        return None
    whose = notes.adjective(fact.subject.party)
    who = notes.who(notes.winner)
    return notes.sentence((f"The {whose} whip had been suspended from {who} on ", day(fact), "."))


def smallest(notes: Notes) -> Sentence | None:
    """That no majority was smaller, of how many."""
    fact, found = notes.find("smallest-majority"), notes.found
    if fact is None or found is None:
        return None
    if found.is_final:
        of = Figure(f"all {found.total}", fact.id)
        return notes.sentence(("It was the smallest majority of ", of, " at this election."))
    of = Figure(str(found.declared), fact.id)
    return notes.sentence(("It is the smallest majority of the ", of, " declared so far."))
