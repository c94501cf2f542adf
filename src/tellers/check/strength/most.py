"""That a party has more of something than any other: "341 deposits, more than any other party"."""

from collections import Counter
from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.picture.answer import Answer, Told
from tellers.check.picture.ground import Ground
from tellers.check.strength import words
from tellers.check.strength.order import NO_PARTY
from tellers.style.numbers import write_votes


def of_the_most(told: Told) -> Iterator[Verdict]:
    """The verdict on such words, where the sentence or the one before says of which party."""
    for found in told.laid.marked.finds(words.MOST_OF_PARTIES):
        named = list(words.NAMED.finditer(told.skeleton[: found.start("n")]))
        keys = told.keys(named[-1][0].strip()) if named else told.keys_spoken_of()
        if not keys or len(told.laid.areas) > 1:
            continue
        area = next(iter(told.laid.areas), "")
        every = _counts(told.ground, area, found["what"])
        own = sum(every[key] for key in keys)
        others = {key: value for key, value in every.items() if key not in keys}
        if not own or not others:
            continue
        first = max(others, key=lambda key: others[key])
        holds = own > others[first]
        if not holds and not (named or told.is_spoken_of):
            continue
        who, what = told.party(first), found["what"]
        why = f"{write_votes(own)}; {who}: {write_votes(others[first])}"
        answer = Answer(
            f"{what} of each party, {told.ground.name}", why, who, told.ground.row(area)
        )
        span = told.laid.marked.span(*found.span("span"))
        verdict = told.verdict(span, "comparative", holds, answer)
        told.firm.append(verdict)
        yield verdict


def of_the_most_lost(told: Told) -> Iterator[Verdict]:
    """That a party lost more deposits than any other, told without a figure."""
    for found in (one for p in words.LOST_MOST for one in told.laid.marked.finds(p)):
        keys = told.keys(found["p"])
        every = _counts(told.ground, "", "deposits")
        own = sum(every[key] for key in keys)
        others = {key: value for key, value in every.items() if key not in keys}
        if not own or not others or told.laid.areas:
            continue
        first = max(others, key=lambda key: others[key])
        holds = own >= others[first]
        who = told.party(keys[0] if holds else first)
        why = f"{write_votes(own)}; {told.party(first)}: {write_votes(others[first])}"
        answer = Answer(
            f"deposits of each party, {told.ground.name}", why, who, told.ground.row("")
        )
        span = told.laid.marked.span(*found.span("span"))
        yield told.verdict(span, "deposits", holds, answer)


def of_some(told: Told) -> Iterator[Verdict]:
    """That a party has an MP, where it won a seat; it may have one by another way than a poll."""
    for found in told.laid.marked.finds(words.HAS_ONE):
        keys = told.keys(found["p"])
        won = sum(told.ground.winners("")[key] for key in keys)
        if won:
            why = f"won {won}"
            row = told.ground.row("")
            answer = Answer(f"seats of {told.people(keys)}, {told.ground.name}", why, str(won), row)
            span = told.laid.marked.span(*found.span("span"))
            yield told.verdict(span, "national", True, answer)


def _counts(ground: Ground, area: str, what: str) -> Counter[str]:
    """How much of something each party has."""
    labels = {c.label.key for one in ground.over(area) for c in one.contest.candidacies}
    if what.startswith("deposit"):
        found = {key: next(iter(ground.deposits(area, (key,))), 0) for key in labels}
    elif what.startswith("vote"):
        found = {key: ground.votes(area, (key,))[0] for key in labels}
    else:
        found = dict(ground.winners(area))
    return Counter({key: value for key, value in found.items() if key not in NO_PARTY})
