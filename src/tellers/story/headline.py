"""Headline and standfirst of a constituency story."""

from tellers.record.people import Standing
from tellers.story import phrases
from tellers.story.notes import Notes, votes, whole
from tellers.story.phrases import Phrase
from tellers.story.story import Part, Sentence


def headline(notes: Notes) -> Sentence:
    """The finding in one line, with the majority in it where there is one."""
    majority = notes.find("majority")
    opening = _opening(notes)
    also = (notes.get("winner").id, *(f.id for f in [notes.find("outcome")] if f))
    if majority is None:
        end = " unopposed" if notes.is_unopposed else ""
        return notes.sentence((f"{opening}{end}",), also)
    if not whole(majority):
        return notes.sentence((f"{opening} by lot after a tie",), (*also, majority.id))
    tail: tuple[Part, ...] = (" by ", votes(majority))
    return notes.sentence((opening, *tail), also)


def _opening(notes: Notes) -> str:
    won, seat = notes.winner, notes.at.contest.constituency.name
    key, outcome = won.label.key, notes.find("outcome")
    at = "" if notes.at.contest.election.is_general else " by-election"
    if won.label.standing is Standing.SPEAKER:
        return f"Speaker returned in {seat}{at}"
    if key == "ind":
        verb = "re-elected in" if notes.find("sitting") else "wins"
        who = won.name.last if won.name else "Independent"
        return f"{who} {verb} {seat}{at} as an independent"
    party = notes.bare(key)
    if outcome is None or outcome.value == "speaker":
        return f"{party} win {seat}{at}"
    if outcome.value == "hold":
        return f"{party} hold {seat}{at}"
    if notes.find("sitting") and won.name:
        return f"{won.name.last} re-elected in {seat}{at} for {notes.people(key)}"
    whose = notes.people(outcome.other).removeprefix("the ")
    return f"{party} gain {seat}{at} from {whose}"


STANDFIRSTS: tuple[Phrase, ...] = (
    phrases.smallest,
    phrases.ended,
    phrases.change,
    phrases.held,
    phrases.outcome,
    phrases.tally,
    phrases.turnout,
)
"""What may stand under the headline, the rarest first; the story does not say it twice."""

OF_THE_SPEAKER: tuple[Phrase, ...] = (phrases.outcome, phrases.tally)
"""The same where the Speaker was returned: no run of a party ended, and no tide is to be read."""


def standfirst(notes: Notes) -> tuple[Phrase | None, Sentence]:
    """The phrase chosen for the standfirst, and its sentence."""
    is_speaker = notes.winner.label.standing is Standing.SPEAKER
    for phrase in (*(OF_THE_SPEAKER if is_speaker else ()), *STANDFIRSTS):
        sentence = phrase(notes)
        if sentence is not None:
            return phrase, sentence
    return None, notes.sentence(("Nobody stood against the winner.",), (notes.get("unopposed").id,))
