"""What a sentence says of an order: by what, from which end, which place, whose, over what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tellers.check.beside.yardstick import is_beside
from tellers.check.grammar import orders
from tellers.check.reading.marking import Marked
from tellers.check.superlative import words
from tellers.check.superlative.order import measure_of, noun_in, words_in


@dataclass(frozen=True, slots=True)
class Said:
    """One order that is spoken of. `start` and `end` are the words that make the claim.

    `seats` are the seats that it is said of: none is the text's own. `is_only` where they, and no
    others, pass the text's own. `within` counts the places of which one is meant,
    `until` is where the comparison ends that they alone pass.
    """

    start: int
    end: int
    measure: str
    least: bool
    clause: tuple[int, int]
    place: int = 1
    within: int = 0
    seats: tuple[str, ...] = ()
    is_only: bool = False
    is_next: bool = False
    party: str = ""
    scope: str = ""
    until: int = 0


def said_in(marked: Marked, before: Said | None) -> Iterator[Said]:
    """Every order of a sentence; `before` is the last of the sentence before it."""
    if not words.ORDERED.called(marked.cues):
        return
    text = marked.skeleton
    found = [
        one
        for make in READERS
        for one in make(marked)
        if not orders.OVER_TIME.search(words_in(text, _own_clause(text, one)))
        and not words.OF_NO_POLL.search(words_in(text, one.clause))
    ]
    yield from found
    yield from () if found or before is None else _again(marked, before)
    yield from _other_way(marked, found)
    yield from _next(marked, found, before)
    for match in marked.finds(words.OTHER_END):
        earlier = [one for one in found if one.end <= match.start("seats")]
        base = earlier[-1] if earlier else before
        if base is not None and not base.is_only and not base.within:
            yield replace(
                base, start=match.start("seats"), end=match.end("seats"), least=not base.least,
                place=1, seats=(match["seats"],), clause=(match.start(), match.end()),
            )  # fmt: skip
    for match in marked.finds(words.THERE):
        earlier = [one for one in found if one.end <= match.start("span")]
        base = earlier[-1] if earlier else before
        taken = {seat for one in found for seat in one.seats}
        if base is not None and not base.is_only and match["seats"] not in taken:
            start, end = match.span("seats")
            yield replace(
                base, start=start, end=end, seats=(match["seats"],), scope=match["span"],
                clause=(match.start(), match.end()),
            )  # fmt: skip


def _own_clause(text: str, one: Said) -> tuple[int, int]:
    """The clause of an order, without a run that is told of before it.

    "Their first win there since 1997, in the tightest finish in Wales".
    """
    at = text.rfind(" , in ", one.clause[0], one.start + 1)
    return (at, one.clause[1]) if at >= 0 else one.clause


def _next(marked: Marked, found: list[Said], before: Said | None) -> Iterator[Said]:
    """The seats told one after the other behind an order: "next was Poole, followed by Slough"."""
    last, at = None, -1
    for match in (*marked.finds(words.NEXT), *marked.finds(words.AND_NEXT)):
        # "the next closest" is an order too: what it goes on from stands before it
        earlier = [one for one in found if one.end <= match.start() + 1]
        base = earlier[-1] if earlier else before
        if last is not None and (base is None or not earlier or at >= base.start - 1):
            base = last
        if base is None or base.is_only or base.within:
            continue
        start, end = match.span("seats")
        if (match["seats"],) in (one.seats for one in found if one.is_next):
            continue
        place = base.place + 1
        if match[0].startswith(" then ") and " next " in marked.skeleton[: match.start()]:
            place += base is not last  # "Derby North was next, then Chester": after that one
        last, at = replace(
            base, start=start, end=end, place=place, seats=(match["seats"],), is_next=True
        ), match.start()  # fmt: skip
        yield last


def _again(marked: Marked, before: Said) -> Iterator[Said]:
    """The order of the sentence before, from the end that this one names."""
    if before.is_only or before.within or before.party or before.scope:
        return
    for match in marked.finds(words.AGAIN):
        start, end = match.span("seats")
        clause, least = (match.start(), match.end()), match["word"].split()[0] in words.LESS
        seats = (match["seats"],)
        yield replace(
            before, start=start, end=end, least=least, place=1, seats=seats, clause=clause
        )


def _other_way(marked: Marked, found: Sequence[Said]) -> Iterator[Said]:
    """The order before, in the same sentence, from the end that is named without its noun."""
    told = {seat for one in found for seat in one.seats}
    for match in marked.finds(words.OTHER_WAY):
        earlier = [one for one in found if one.end <= match.start("word")]
        if match["seats"] in told or not earlier or earlier[-1].is_only or earlier[-1].within:
            continue
        (start, end), clause = _seat_span(match), (match.start(), match.end())
        least = not words.LESS.isdisjoint(match["word"].split())
        yield replace(
            earlier[-1], start=start, end=end, least=least, place=1, seats=(match["seats"],),
            clause=clause,
        )  # fmt: skip


def _seat_span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("seats")


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause in which words stand: from one mark of its end to the next."""
    first = max(
        text.rfind(mark, 0, start + 1)
        for mark in (" ; ", " : ", " \N{EM DASH} ", " but ", " while ")
    )
    ends = [
        at
        for mark in (" ; ", " : ", " . ", " \N{EM DASH} ", " but ", " while ", " although ")
        if (at := text.find(mark, end - 1)) >= 0
    ]
    return max(0, first), min(ends, default=len(text))


def way_of(match: re.Match[str]) -> tuple[str, bool]:
    """The word of a comparison, and whether it is one of less."""
    groups = ("adverb", "adjective", "comparative", "by", "more", "verb")
    word = next(match[name] for name in groups if match[name])
    return word, word in words.LESS


def is_by_votes(match: re.Match[str], before: str) -> bool:
    """Whether a comparison is of how many votes seats were won by: "nobody won by more votes"."""
    before = before.strip()
    is_by = match["by"] or before.endswith(" by")
    return bool(is_by and words.WON_BY.search(f" {before.removesuffix(' by')} "))


def _with_noun(text: str, end: int) -> int:
    """The end of words with the noun that they are of."""
    found = words.NOUN_NEXT.match(text[end:])
    return end + found.end() if found else end


def _none_beyond(marked: Marked) -> Iterator[Said]:
    text = marked.skeleton
    for match in marked.finds(words.NONE_BEYOND):
        clause = _clause(text, match.start("span"), match.end("span"))
        word, least = way_of(match)
        measure = measure_of(text, clause, match.start("span"), match.end("span"), word)
        measure = "majority" if is_by_votes(match, match["people"]) else measure
        own = words.IN_REGION.sub(" ", f" {text[match.start('span') : clause[1]].strip()} ")
        if not measure and words.THAT_IN.match(text, match.end("span")):
            measure = noun_in(text[: match.start("span")], word)  # "none was larger than that in"
            clause = (0, clause[1])
        if not measure and words.MORE_VOTES_THAN.match(text, match.end("span") - 1 - len(word)):
            measure = "votes"  # whoever polled most of all has won
            own = own.replace(" of any party ", " ")
        is_but = bool(words.BUT_A_SEAT.search(match["people"]))
        is_but |= "colleague" in match["people"] and " P" not in text[: match.start()]
        is_few = match["none"] in ("few", "hardly any")
        if not measure or is_but or is_few or words.NOT_READ.search(own):
            continue
        start, end = match.span("span")
        than = words.THAN.match(text[end - 1 : clause[1]])
        seats = tuple(m["seat"] for m in words.SEAT.finditer(f"{than[0]} ")) if than else ()
        if len(seats) > 1:
            continue
        if seats:
            end = text.find(f" {seats[0]} ", end - 1) + 1 + len(seats[0])
        until, end = match.end("span"), end if seats else _with_noun(text, end)
        party = _party(f" {text[match.start('span') : until].strip()} ", measure)
        party = party or _party_of_none(match["people"], text[: match.start() + 1])
        party = party or _party_among(text, clause, match.start())
        if seats and words.THAT_IN.match(text, until):
            start = text.find(f" {seats[0]} ", until - 1) + 1
        yield Said(start, end, measure, least, clause, seats=seats, party=party)


def _party_among(text: str, clause: tuple[int, int], end: int) -> str:
    """The party among whose seats an order is told, said first: "of the Tory holds only"."""
    before = f"{text[clause[0] : end]} "
    found = words.AMONG_WINS.search(before) or words.HOLDS_NONE.search(before)
    return found["party"] if found else ""


def _party_of_none(people: str, before: str) -> str:
    """The party of whose winners none is told to have passed one: "no Conservative anywhere"."""
    found = words.NONE_OF_A_PARTY.match(f" {people}")
    found = words.LAST_PARTY.search(before) if "colleague" in people else found
    return found["party"] if found else ""


def _any_other(marked: Marked) -> Iterator[Said]:
    """That one passes every other: "lower than any other in the United Kingdom"."""
    text = marked.skeleton
    for match in marked.finds(words.ANY_OTHER):
        start, end = match.span("span")
        clause = (start, _clause(text, start, end)[1])
        word = match["span"].split()[0]
        measure = _of_number(text, start, word)
        measure = measure or measure_of(text, (0, clause[1]), start, start + len(word), word)
        is_share = words.SHARE_SAID.search(text[:start]) and words.OF_WINNERS.search(text)
        measure = measure or ("share" if is_share else "")
        if measure and not words.NOT_READ.search(words_in(text, (start, clause[1]))):
            party = match["party"] or ""
            yield Said(start, end, measure, word in words.LESS, clause, party=party)


def _of_number(text: str, start: int, word: str) -> str:
    """What a number measures that has no noun: "needed 6,692 to do it, fewer than any other"."""
    found = words.BARE_NUMBER.search(text[:start]) if word in ("fewer", "more") else None
    if found is None or not words.OF_WINNERS.search(text[start:]):
        return ""
    return "majority" if found["by"] else "votes"


def _as_a_share(text: str, clause: tuple[int, int], match: re.Match[str]) -> str:
    """A majority told by votes before, and then as a part: "in share only that in Bootle is"."""
    before = text[: match.start() + 1]
    is_turned = match["verb"] and words.LESS_BEFORE.search(before)  # which way is it beaten?
    is_told = words.AS_A_SHARE.search(words_in(text, clause)) and words.OF_MAJORITIES.search(before)
    return "majority share" if is_told and not is_turned else ""


def _only(marked: Marked) -> Iterator[Said]:
    text = marked.skeleton
    for pattern in (words.ONLY, words.ALONE, words.BEYOND_ONLY):
        for match in marked.finds(pattern):
            clause = _clause(text, match.start(), match.end())
            word, least = way_of(match)
            own = words_in(text, (match.start(), clause[1]))
            measure = _as_a_share(text, clause, match) or measure_of(
                text, clause, match.start(), match.end(), word
            )
            measure = "majority" if is_by_votes(match, match["people"]) else measure
            if not measure or words.NOT_READ.search(own):
                continue
            seats = tuple(one for one in match["seats"].split() if one[0] == "S")
            party = _party(own, measure) or _party_among(text, clause, match.start())
            yield Said(
                *match.span("seats"), measure, least, clause, seats=seats, is_only=True,
                party=party, until=_with_noun(text, match.end()),
            )  # fmt: skip


def _several(marked: Marked) -> Iterator[Said]:
    """Seats told as being among so many: "the ten closest results included Hendon and Poole"."""
    text = marked.skeleton
    for match in marked.finds(words.SEVERAL_ARE):
        start, end = match.span("word")
        clause, word = (start, match.end()), match["word"].split()[-1]
        least = match["word"].split()[0] in words.LESS or word in words.LESS
        measure = measure_of(text, clause, start, end, word)
        own = words_in(text, clause)
        if not measure or words.NOT_READ.search(own):
            continue
        within, party = int(marked.mark(match["n"]).amount.value), _party(own, measure)
        for one in words.SEAT.finditer(text, match.start("list") - 1, match.end("list")):
            at, seats = one.span("seat"), (one["seat"],)
            yield Said(*at, measure, least, clause, within=within, seats=seats, party=party)


def _superlative(marked: Marked) -> Iterator[Said]:
    text = marked.skeleton
    told = {match.start("word") for match in marked.finds(words.SEVERAL_ARE)}
    for match in marked.finds(words.SUPERLATIVE):
        if match.start("word") in told:
            continue
        start, end = match.span("span")
        clause = _clause(text, start, end)
        word = match["word"].split()[-1]
        least = match["word"].split()[0] in words.LESS or word in words.LESS
        before, after = text[clause[0] : start], text[end : clause[1]]
        aside = words.ASIDE.search(text, end - 1, clause[1])
        own = words_in(text, (start, min(aside.start() if aside else clause[1], end + 80)))
        measure = measure_of(text, clause, start, end, word)
        is_candidates = words.CANDIDATE.search(own) and measure != "share"
        is_own = words.OF_ONE.search(f" {before.strip()} ")
        whose = words.OF_A_PARTY.search(f" {before.strip()} ")
        whose = whose if words.OVER_AN_AREA.match(f"{after} ") else None
        is_own = None if whose else is_own
        is_own = is_own or orders.CAME.search(before)
        is_idiom = orders.is_an_idiom(f"{before.rstrip()} ", f" {after.strip()} ")
        if not measure or is_own or is_idiom or words.NOT_READ.search(own) or is_candidates:
            continue
        among = words.AMONG.search(f" {before.strip()} ")
        several = words.SEVERAL.match(after)
        if among and not (among["before"] or several):
            if among[0].split()[0] != "in":
                continue
            among = None
        n = (among["before"] or (several["after"] if several else "")) if among else ""
        within = int(marked.mark(n).amount.value) if n else 0
        place = _place(marked, match["order"])
        at, seats = _subject(text, clause, (start, end))
        is_next = match["order"] == "next"
        if is_next and not seats and (named := words.NEXT.match(text, match.start())):
            at, seats = named.span("seats"), (named["seats"],)
        party = _party(words_in(text, (start, clause[1])), measure) or _party(
            words_in(text, (clause[0], end)), measure
        )
        party = whose["party"] if whose else party
        yield Said(
            *(at or (start, _with_noun(text, end))), measure, least, clause,
            place=place, within=within, seats=seats, is_next=is_next, party=party,
        )  # fmt: skip


def _in_a_list(marked: Marked) -> Iterator[Said]:
    """A place told before what is in order: "it ranks eighth among the closest results"."""
    text = marked.skeleton
    for match in (one for pattern in words.IN_A_LIST for one in marked.finds(pattern)):
        start, end = match.span("order")
        word = match["word"].split()[-1]
        clause = (match.start("word"), max(match.end("word"), match.end()))
        is_turnout = word == "turnout"
        measure = word if is_turnout else measure_of(text, clause, *match.span("word"), word)
        if measure and not words.NOT_READ.search(match[0]):
            place = int(marked.mark(match["order"]).amount.value)
            seats = (match["seat"],) if match["seat"] else ()
            least = word in words.LESS or match["word"].split()[0] in words.LESS
            party = _party(words_in(text, own := _clause(text, start, end)), measure)
            yield Said(start, end, measure, least, own, place, seats=seats, party=party)


def _in_a_table(marked: Marked) -> Iterator[Said]:
    """A place in the table of turnouts, or of majorities: "Winchester topped the turnout table"."""
    for pattern in words.TABLE:
        for match in marked.finds(pattern):
            start, end = match.span("span")
            measure = "turnout" if match["what"] == "turnout" else "majority"
            place = _place(marked, match.groupdict().get("order"))
            seats = (match["seat"],) if match["seat"] else ()
            clause = _clause(marked.skeleton, start, end)
            yield Said(start, end, measure, least=False, clause=clause, place=place, seats=seats)


def _place(marked: Marked, order: str | None) -> int:
    if not order:
        return 1
    return 2 if order == "next" else int(marked.mark(order).amount.value)


def _subject(
    text: str, clause: tuple[int, int], span: tuple[int, int]
) -> tuple[tuple[int, int] | None, tuple[str, ...]]:
    """The seat that a superlative is said of, and where it stands."""
    after = text[span[1] : clause[1] + 1]
    found = words.SAID_OF.match(after)
    is_than = found and " than " in after[: found.start("seat")]
    if found and not is_than and not is_beside(text, found["seat"]):
        return (span[1] + found.start("seat"), span[1] + found.end("seat")), (found["seat"],)
    if (found := words.ELIDED.match(after)) and words.AND_THE.search(text[: span[0]]):
        return (span[1] + found.start("seat"), span[1] + found.end("seat")), (found["seat"],)
    if found := orders.HOLDER.search(f"{text[clause[0] : span[0]].rstrip()} "):
        at = clause[0] + found.start("seat")
        return (at, at + len(found["seat"])), (found["seat"],)
    return None, ()


def _party(where: str, measure: str) -> str:
    """The party of whose seats, or of whose candidates, an order is."""
    if did := words.A_CANDIDATE_DID.search(where):
        return f"candidates {did['party']}"
    of_candidates = words.CANDIDATE.search(where) if measure == "share" else None
    if of_candidates:
        return f"candidates {of_candidates[0].split()[0]}"
    found = words.HOLDER.search(where) or words.OF_ITS_OWN.search(where)
    return (found["party"] or found["by"]) if found else ""


READERS = (_none_beyond, _any_other, _only, _several, _superlative, _in_a_list, _in_a_table)
