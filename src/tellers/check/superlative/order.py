"""The contests of an election in order, and what it is by which a sentence puts them in order."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from operator import gt, lt

from tellers.check.grammar import orders
from tellers.check.measure.query import Exact
from tellers.check.scene import Page
from tellers.check.superlative import words
from tellers.check.superlative.area import holds
from tellers.check.whole.nation import Nation
from tellers.facts.context import Context
from tellers.facts.ranking.measures import Measure
from tellers.facts.ranking.over import SHARE, in_sequence, is_hidden, value_of
from tellers.facts.ranking.over import Asked as Ranked
from tellers.record.contests import Contest


@dataclass(frozen=True, slots=True)
class Asked:
    """By what contests are put in order, from which end, of which area, of which party's."""

    measure: str
    least: bool
    area: str = ""
    party: str = ""


Rows = tuple[tuple[Exact, Contest], ...]
OF_THE_POLL = {
    "majority": Measure.MAJORITY, "majority share": Measure.MAJORITY_SHARE,
    "share": Measure.WINNING_SHARE, "turnout": Measure.TURNOUT,
}  # fmt: skip


def in_order(page: Page, nation: Nation, asked: Asked) -> Rows | None:
    """Every contest of an area, first the one that is furthest; None where a source hides some.

    A party is of the winners, or of the candidates where the order is of "candidates".
    """
    key = ("order", nation.election.id, nation.place, asked)
    found = page.kept(key, lambda: _made(page, nation, asked))
    return found if isinstance(found, tuple) else None


def passing(rows: Rows, own: Exact, *, least: bool) -> list[Contest]:
    """The contests that go before a value in an order, at whose head they stand."""
    passes = lt if least else gt
    end = bisect_left(rows, True, key=lambda row: not passes(row[0], own))
    return [one for _, one in rows[:end]]


def _made(page: Page, nation: Nation, asked: Asked) -> Rows | None:
    measure, party = asked.measure, asked.party
    rows: list[tuple[Exact, Contest]] = []
    for result in nation.declared:
        if not holds(asked.area, result.contest):
            continue
        at = Context(page.record, result.contest, result)
        own = next(_values(at, measure, party), None)
        if own is None and _is_hidden(at, measure, party):
            return None
        if own is not None:
            rows.append((own, result.contest))
    return in_sequence(rows, least=asked.least)


def _values(at: Context, measure: str, party: str) -> Iterator[Exact]:
    """The figure of one contest, where it is of the party."""
    is_of_candidates = party.startswith("candidates ")
    if is_of_candidates:
        share = value_of(at, Ranked(SHARE, party.removeprefix("candidates ")))
        yield from () if share is None else (share,)
        return
    if party and (at.winner is None or at.winner.label.key != party):
        return
    value: int | Fraction | None
    if measure == "electorate":
        value = at.result.electorate
    elif measure == "candidates":
        value = None if at.result.others else len(at.result.votes)
    elif measure == "votes":
        value = at.result.votes[at.winner.id] if at.winner else None
    else:
        value = value_of(at, Ranked(OF_THE_POLL[measure]))
    yield from () if value is None else (value,)


def _is_hidden(at: Context, measure: str, party: str) -> bool:
    if party.startswith("candidates "):
        return is_hidden(at, Ranked(SHARE, party.removeprefix("candidates ")))
    if party and at.winner is not None and at.winner.label.key != party:
        return False
    return measure not in OF_THE_POLL or is_hidden(at, Ranked(OF_THE_POLL[measure]))


def words_in(text: str, clause: tuple[int, int]) -> str:
    """The words of a clause, with a space on either side."""
    return f" {text[clause[0] : clause[1]].strip()} "


def measure_of(text: str, clause: tuple[int, int], start: int, end: int, word: str) -> str:
    """What is put in order: by the word, by the noun that it is of, else by one before it."""
    own = words_in(text, clause)
    is_bare = word in ("less", "more") and not text.startswith(" votes ", end)
    if is_bare and re.search(r" (?:with|on) (?:less|more) $", text[: end + 1]):
        return "share"
    if word in words.OF_TURNOUT or words.OF_PEOPLE.match(text[end:]):
        return "turnout"
    if word == "most" and text.startswith(" names on ", end):
        return "electorate" if words.REGISTER.search(own) else "candidates"
    if word in ("longest", "shortest") and "ballot" not in own:
        return "electorate" if words.REGISTER.search(own) else ""
    if orders.OF_REGISTER.search(f"{text[:start].rstrip()} ") and not _head(text[end : clause[1]]):
        return "electorate"
    return (
        "share" if words.A_CANDIDATE_DID.search(own) else _by_noun(text, clause, start, end, word)
    )


def _by_noun(text: str, clause: tuple[int, int], start: int, end: int, word: str) -> str:
    after, before = text[end : clause[1]], f" {text[clause[0] : start].strip()} "
    inside, whole = f" {text[start:end].strip()} ", f" {text[start : clause[1]].strip()} "
    found = ""
    if head := _head(after):
        found = noun_in(f" {head} ", word)
        if not found and word in words.OF_MAJORITY and head.split()[-1] in words.CONTESTS:
            found = "majority"
    elif word in words.OF_A_PART and words.AFTER_A_SHARE.search(before):
        found = _of_part(before, word)
    elif not (found := noun_in(inside, word)):
        is_of_majority = word in words.OF_MAJORITY
        found = "majority" if is_of_majority else noun_in(before, word) or noun_in(whole, word)
        if not found and words.AFTER_A_SHARE.search(before):
            found = "share"
    if found in ("share", "votes") and not words.OF_WINNERS.search(whole):
        return "" if not words.CANDIDATE.search(whole) or found == "votes" else found
    return found


def _of_part(before: str, word: str) -> str:
    """What a part is of that stands right before: "elected on 31.1%, which no victor"."""
    found = noun_in(before, word) or "share"
    is_won = found == "majority" and not words.OF_MAJORITIES.search(before)
    return "share" if is_won else found


def _head(after: str) -> str:
    """The noun that an adjective is of, as far as it goes; empty where none follows."""
    kept: list[str] = []
    for word in after.split():
        if word in words.STOPS or not word.isalpha():
            break
        kept.append(word)
    kept = kept[1:] if kept[:1] in (["a"], ["the"]) else kept
    return "" if " ".join(kept) in words.NO_NOUN else " ".join(kept)


def noun_in(where: str, word: str) -> str:
    """What the nouns of some words measure; empty where they are none that is put in order."""
    if words.NOT_READ.search(where):
        return ""
    for measure, pattern in words.MEASURES:
        if pattern.search(where) and (measure != "candidates" or word in words.COUNTING):
            return measure
    return ""
