"""Whose a right majority is said to be, and who is said to have won or lost by it.

The figure is one of the seat's, and the record says who won by it: another is not its owner. Where
he stood for the party that did win, the words may mean the party, and nothing is told.
"""

from collections.abc import Iterable, Iterator, Sequence

from tellers.check.claims import Finding, Verdict
from tellers.check.grammar.words import Pattern, table_of
from tellers.check.measure.contest import majority_of
from tellers.check.measure.query import Reading
from tellers.check.reading.marking import Marked
from tellers.check.scene import Frame, Page, Parties, Person, Scene, Who
from tellers.check.statement.said import Said, first_of, is_one, title
from tellers.check.statement.winner import labels_ever
from tellers.check.upheld import words
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional

Told = Sequence[Verdict]


OWNER = table_of(words.OWNER)


def of_owners(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is named as the owner of a majority that was another's."""
    for pattern in OWNER.called(marked.cues):
        for said, frames in _found(page, marked, told, pattern):
            who = said.who("who")
            if who is None or not frames:
                continue
            if not any(_may_own(frame, who) for frame in frames):
                yield _wrong(said, "who", frames[0])
            elif isinstance(who, Parties) and (its := _owned(frames, who)):
                yield _winner(said, "who", its, holds=True)


def _owned(frames: Sequence[Frame], who: Who) -> Frame | None:
    """The first of some results that somebody won, or his party."""
    return next((f for f in frames if (first := first_of(f)) and is_one(f, who, *first)), None)


def of_orders(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is named as the owner of a majority that is told by its order, and lost."""
    now = page.scene.now if page.scene else None
    for match in marked.finds(words.OWNS_ONE) if now else ():
        said = Said(page, marked, match)
        who = said.who("who")
        is_here = isinstance(who, Person) and now is not None and bool(now.candidacies(who))
        is_told = any(v.claim.kind == "ranking" and v.verdict is Finding.SUPPORTED for v in told)
        if now is not None and who is not None and is_here and is_told and not _may_own(now, who):
            yield _wrong(said, "who", now)


WON_THEN = table_of(words.WON_THEN)


def of_winners(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have won by a majority of a year in which another did."""
    for pattern in WON_THEN.called(marked.cues):
        for said, frames in _found(page, marked, told, pattern):
            who = said.who("who")
            if isinstance(who, Person) and frames and not any(_may_be(f, who) for f in frames):
                yield _wrong(said, "who", frames[0])


def of_losers(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have lost by a majority that was his own."""
    for said, frames in _found(page, marked, told, words.LOST_BY):
        who, first = said.who("who"), first_of(frames[0]) if frames else None
        if len(frames) == 1 and isinstance(who, Person) and _stood_only_before(frames[0], who):
            yield _not_there(said, frames[0])
            continue
        is_winner = first and first[0] and isinstance(who, Person)
        if len(frames) == 1 and is_winner and first and who and is_one(frames[0], who, *first):
            reading = Reading(f"winner, {frames[0].words}", None, "most votes", (frames[0].row,))
            (start, end), own = said.span("verb"), said.span("who")
            if any(_is_false_of(v, own) for v in told):  # one fault, told once
                start = own[0]
            yield said.verdict("winner", (start, end), False, reading, correct="won")


def _is_false_of(one: Verdict, own: tuple[int, int]) -> bool:
    """Whether somebody is called false already as who lost."""
    is_wrong = one.verdict is Finding.CONTRADICTED and one.claim.kind == "winner"
    return is_wrong and one.claim.start == own[0]


def _stood_only_before(frame: Frame, who: Person) -> bool:
    """Whether somebody stood in a seat at another time only, and nowhere at this election."""
    if isinstance(frame.result, Notional) or frame.candidacies(who):
        return False
    contest = frame.result.contest
    names = {there.constituency.name for there, _ in who.standings}
    days = {there.polled_on for there, _ in who.standings}
    if any(_is_namesake(one, who) for one in contest.candidacies):
        return False  # Tom Brake is Thomas on that ballot paper
    return contest.constituency.name in names and contest.polled_on not in days


TAKEN = table_of((words.HAS_WON, words.WON_FOR, words.OVERTURNED, words.BELONGS_IN))


def of_takers(pages: Sequence[Page], marked: Marked) -> Iterator[Verdict]:
    """Whoever is said to have won a seat by now, or for whom it was won, where another did."""
    if marked.find(words.NOT_NOW):
        return
    for page in pages:
        for pattern in TAKEN.called(marked.cues):
            for match in marked.finds(pattern):
                said, seat = Said(page, marked, match), match["seat"]
                who, now = said.who("who"), said.scene.now
                name = str(marked.mark(seat).value) if seat and seat[0] == "S" else ""
                is_here = said.scene.bears(name) if name else page is pages[0]
                if who is None or now is None or not is_here or _may_have_taken(now, who):
                    continue
                yield _wrong(said, "who", now)


def of_members(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have been the member for years, who stood and never sat."""
    for pattern in words.SAT_SINCE:
        for match in marked.finds(pattern):
            said, seat = Said(page, marked, match), match["seat"] or ""
            who, now = said.who("who"), said.scene.now
            if not isinstance(who, Person) or now is None or not now.candidacies(who):
                continue
            is_here = seat[:1] != "S" or said.scene.bears(str(marked.mark(seat).value))
            then = (*said.scene.then, *said.scene.ever)
            held = [f for f in then if not f.is_now and _has_a_name(f)]
            is_new = not has_sat(said, who) and not any(_may_be(frame, who) for frame in held)
            if is_here and held and is_new and not _may_be(now, who):
                yield _wrong(said, "who", held[0])


def _has_a_name(frame: Frame) -> bool:
    """Whether the record names whoever won a result."""
    first = first_of(frame)
    return first is not None and first[0] is not None and first[0].name is not None


def _may_have_taken(frame: Frame, who: Who) -> bool:
    """Whether somebody who stood, or a party, may have won a result."""
    if isinstance(who, Parties):
        return _may_own(frame, who)
    return not frame.candidacies(who) or _may_be(frame, who)


LABELLED = table_of((*words.LED, *words.WAS_OF))


def of_labels(page: Page, marked: Marked, told: Told) -> Iterator[Verdict]:
    """The party that somebody is said to lead, or to stand for, under whose label he never stood.

    `marked` is the sentence with its offices. A name that is false has no label of its own.
    """
    wrong = [one.claim for one in told if one.verdict is Finding.CONTRADICTED]
    for pattern in LABELLED.called(marked.cues):
        for match in pattern.finditer(marked.skeleton):
            said, party = Said(page, marked, match), marked.mark(match["party"]).value
            who, now = said.who("who"), said.scene.now
            if not isinstance(who, Person) or not isinstance(party, Parties) or now is None:
                continue
            is_wrong = any(one.meets(marked.mark(match["who"])) for one in wrong)
            was_of = words.NO_LEADER.search(marked.skeleton[: match.start("party") + 1])
            is_open = was_of if pattern in words.LED else not has_sat(said, who)
            own = now.candidacies(who)
            if is_wrong or is_open or len(own) != 1 or not {"ind", "spk"}.isdisjoint(party.keys):
                continue
            if _lines(_labels(page, who, own[0])).isdisjoint(_lines(party.keys)):
                reading = Reading(f"label of {who.name}, {now.words}", None, "on the ballot paper")
                label = title(page, own[0]).rpartition("(")[2].rstrip(")")
                yield said.verdict("party", said.span("party"), False, reading, correct=label)


def has_sat(said: Said, who: Person) -> bool:
    """Whether somebody had sat before the day of a statement: the record knows his party."""
    day = said.scene.contest.polled_on
    return who.member is not None and any(s.starts.on < day for s in who.member.seats)


def _labels(page: Page, who: Person, own: Candidacy) -> set[str]:
    """Every label under which somebody stood or sat, so far as the record knows."""
    sat = {spell.party for spell in who.member.affiliations} if who.member else set[str]()
    return labels_ever(page, who) | {own.label.key, *own.label.parties} | sat


def _lines(keys: Iterable[str]) -> set[str]:
    """Parties as those that they are one with, or went on from."""
    return {line for key in keys for line in (figures.hands(key), figures.lineage(key))}


def of_winners_here(pages: Sequence[Page], marked: Marked, told: Told) -> Iterator[Verdict]:
    """Whoever is said to have won one of several seats of a sentence, where another did."""
    for page in pages:
        for said, frames in _found(page, marked, told, words.WON_HERE):
            who, now = said.who("who"), said.scene.now
            seat = str(marked.mark(said.match["seat"]).value)
            is_it = now is not None and said.scene.bears(seat) and frames[:1] == [now]
            if isinstance(who, Person) and now and is_it and not _may_be(now, who):
                yield _wrong(said, "who", now)


def _found(
    page: Page, marked: Marked, told: Told, pattern: Pattern
) -> Iterator[tuple[Said, list[Frame]]]:
    """Every match with the results whose majority its figure was borne out by."""
    for match in marked.finds(pattern):
        mark = marked.mark(match["n"])
        for one in told:
            is_it = one.verdict is Finding.SUPPORTED and one.claim.meets(mark)
            if is_it and one.reading.startswith(("majority, ", "votes between ")):
                said = Said(page, marked, match)
                yield said, [f for f in _frames(said.scene) if _is_of(f, one)]


def _frames(scene: Scene) -> list[Frame]:
    """Every result of the seat, the estimates among them, each once."""
    now = (scene.now,) if scene.now is not None else ()
    return list({id(f.result): f for f in (*now, *scene.then, *scene.ever)}.values())


def _is_of(frame: Frame, one: Verdict) -> bool:
    return one.reading.endswith(frame.words) and str(majority_of(frame)[0]) == one.correct_value


def _may_own(frame: Frame, who: Who) -> bool:
    """Whether somebody may be said to own a majority: he won, or his party did."""
    first = first_of(frame)
    if first is None or is_one(frame, who, *first):
        return True
    keys = first[0].label.parties if first[0] else ()
    return is_of_party(who, (first[1], *keys))


def is_of_party(who: Who, keys: Sequence[str]) -> bool:
    """Whether somebody ever stood for one of some parties, or is one of them."""
    own = set(who.keys) if isinstance(who, Parties) else set[str]()
    if isinstance(who, Person):
        own = {key for _, c in who.standings for key in (c.label.key, *c.label.parties)}
    return not set(map(figures.hands, own)).isdisjoint(map(figures.hands, keys))


def _may_be(frame: Frame, who: Person) -> bool:
    """Whether somebody may have won a result: he did, or the winner has one of his names."""
    first = first_of(frame)
    if first is None or first[0] is None or is_one(frame, who, *first):
        return True
    return _is_namesake(first[0], who)


def _is_namesake(one: Candidacy, who: Person) -> bool:
    names = (who.name, *(str(c.name) for _, c in who.standings))
    own = {part for name in names for part in name.split()}
    return one.name is None or not own.isdisjoint(str(one.name).split())


def _not_there(said: Said, frame: Frame) -> Verdict:
    why, right = "none of that name stood", "not a candidate"
    reading = Reading(f"candidates, {frame.words}", None, why, (frame.row,))
    return said.verdict("candidate", said.span("who"), False, reading, correct=right)


def _wrong(said: Said, group: str, frame: Frame) -> Verdict:
    return _winner(said, group, frame, holds=False)


def _winner(said: Said, group: str, frame: Frame, *, holds: bool) -> Verdict:
    first = first_of(frame)
    assert first is not None
    reading = Reading(f"winner, {frame.words}", None, "most votes", (frame.row,))
    right = title(said.page, *first)
    return said.verdict("winner", said.span(group), holds, reading, correct=right)
