"""Which party is the largest of an area, and at what place a party stands in the popular vote.

"The DUP remains the biggest party in Northern Ireland", "Reform, third in the popular vote".
"""

import re
from collections import Counter
from collections.abc import Iterator

from tellers.check.claims import Verdict
from tellers.check.grammar.words import compiled
from tellers.check.picture.answer import Answer, Told
from tellers.check.picture.ground import EVERYBODY, Ground
from tellers.check.strength import words
from tellers.style.numbers import write_votes

NO_PARTY = frozenset({EVERYBODY, "ind", "spk", "oth"})
"""Keys of what is no party: all votes, those who stand alone, the Speaker, a bucket."""


TARGETS = compiled(r" (?:target|polls?|lists?) $")


def of_order(told: Told) -> Iterator[Verdict]:
    """The verdict on each place of a party among all parties, by seats or by votes."""
    for pattern in words.FIRST_OF_ALL:
        for found in told.laid.marked.finds(pattern):
            yield from _largest(told, found)
    for found in told.laid.marked.finds(words.IN_VOTES):
        is_bare = " votes" in found[0] and "popular" not in found[0] and "national" not in found[0]
        if told.is_wide or not is_bare:
            yield from _placed(told, found, "votes")
            then = words.AND_IN_SEATS.match(told.skeleton[found.end() :])
            if then is not None:
                yield from _placed(told, found, "seats", then)


def _largest(told: Told, found: re.Match[str]) -> Iterator[Verdict]:
    group = found.groupdict()
    named = next((told.laid.area(group[one]) for one in "abc" if group.get(one)), "")
    named = named or _region(told, found.end())
    keys, is_of_votes = told.keys(found["p"]), "votes" in (found[0].split(" by ")[-1])
    if not keys or not (named or group["o"] or group.get("here")):
        return  # the largest of all is read elsewhere
    rank = int(told.mark(group["o"]).amount.value) if group["o"] else 1
    grounds = [told.ground]
    if words.WERE.search(found[0]) and (before := told.before()) is not None:
        grounds.append(before)
    places = [_place(one, named, keys, by_votes=is_of_votes) for one in grounds]
    good = any(low <= rank <= high for low, high, _ in places)
    low, _, first = places[0]
    own = told.mark(found["p"])
    where = f", {named.title()}" if named else ""
    what = "votes" if is_of_votes else "seats"
    rows = told.ground.row(named)
    told.hush(found["p"])
    if good or group["o"]:
        words_ = f"place by {what}, {told.ground.name}{where}"
        mark = told.mark(group["o"]) if group["o"] else None
        span = (mark.start, mark.end) if mark else _span(told, found)
        yield told.verdict(
            span, "national", good, Answer(words_, f"place {low}", str(low or "none"), rows)
        )
        return
    value = told.party(first)
    answer = Answer(f"most {what}, {told.ground.name}{where}", f"{value} came first", value, rows)
    yield told.verdict((own.start, own.end), "national", False, answer)


def _region(told: Told, end: int) -> str:
    """The one area that a sentence names, where the words behind say that it is meant."""
    areas = list(dict.fromkeys(told.laid.areas.values()))
    is_meant = HEREABOUTS.match(told.skeleton, end)
    return areas[0] if is_meant and len(areas) == 1 else ""


HEREABOUTS = compiled(r" (?:there|(?:in|of) (?:the|that) (?:region|nation|area|capital))(?= )")


def _span(told: Told, found: re.Match[str]) -> tuple[int, int]:
    return told.laid.marked.span(*found.span("span" if found.groupdict().get("span") else "w"))


def _place(
    ground: Ground, area: str, keys: tuple[str, ...], *, by_votes: bool
) -> tuple[int, int, str]:
    """From which to which place a party stands, and who is first; none where it has nothing."""
    every = _counts(ground, area, by_votes=by_votes)
    own = sum(every[key] for key in keys)
    others = [value for key, value in every.items() if key not in keys]
    first = max(every, key=lambda key: every[key])
    if not own:
        return 0, 0, first
    above = sum(value > own for value in others)
    return above + 1, above + 1 + others.count(own), first


def _counts(ground: Ground, area: str, *, by_votes: bool) -> Counter[str]:
    if not by_votes:
        found = ground.winners(area)
    else:
        labels = {c.label.key for one in ground.over(area) for c in one.contest.candidacies}
        found = Counter({key: ground.votes(area, (key,))[0] for key in labels})
    return Counter({key: value for key, value in found.items() if key not in NO_PARTY})


def _placed(
    told: Told, found: re.Match[str], what: str, then: re.Match[str] | None = None
) -> Iterator[Verdict]:
    """At what place a party stands in the votes, or the seats, of the whole or of an area."""
    keys = told.keys(found["p"])
    if not keys or TARGETS.search(told.skeleton[: found.start() + 1]):
        return
    symbol = (then or found)["o"]
    end = (then or found).end()
    where = re.match(r"(?: ,)? (?:in|across) (?:the )?(?P<a>A\d+)(?= )", told.skeleton[end:])
    area = told.laid.area(where["a"]) if where else ""
    years = [m.dated.on.year for m in told.laid.marked.marks if m.letter in "YD"]
    grounds = [told.ground, *(one for year in years for one in told.of_year(year))]
    places = [_place(one, area, keys, by_votes=what == "votes") for one in grounds]
    rank, mark = int(told.mark(symbol).amount.value), told.mark(symbol)
    good = any(low <= rank <= high for low, high, _ in places)
    low = places[0][0]
    if not good and (years or not low):
        return
    own = sum(told.ground.votes(area, keys))
    why = f"{write_votes(own)} votes; place {low}" if what == "votes" else f"place {low}"
    answer = Answer(f"place by {what}, {told.ground.name}", why, str(low), told.ground.row(area))
    verdict = told.verdict((mark.start, mark.end), "national", good, answer)
    told.firm.append(verdict)
    yield verdict
