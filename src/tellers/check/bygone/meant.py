"""What the parts of a clause on a seat's wins come to: a run, a first, a last time, and its number.

Where they say more than one thing, or less, they come to nothing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tellers.check.bygone import lines
from tellers.check.bygone.lines import Told
from tellers.check.bygone.stretches import Stretch
from tellers.check.composed.pieces import Piece
from tellers.check.reading.marking import Marked
from tellers.check.statement.said import Answer, Said

Ask = Callable[[Said, Sequence[str], Told], Iterator[Answer]]


class Meant(NamedTuple):
    """What a stretch claims: its kind, who answers it, what is told, the words that claim it."""

    kind: str
    ask: Ask
    told: Told
    start: int
    end: int
    is_own: bool = False


def meant_by(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """What the pieces of a stretch come to; nothing where they say more, or less."""
    kinds = one.kinds()
    if "wide" in kinds or not kinds & TELLING or _is_of_two(one):
        return
    if len(one.all(*DATED)) > MOST_DATES or ("lose" in kinds and kinds & {"win", "wins", "choose"}):
        return
    counted = _places(marked, one)
    if any(_place(marked, p) > 1 for p in one.pieces if p not in counted):
        return
    if _is_somebodys(one) or _goes_on_with_one(marked, one):
        yield from _counted(marked, one)
        return
    for reader in READERS if "else" not in kinds else (_of_others,):
        found = list(reader(marked, one))
        if found:
            yield from found
            return


def _place(marked: Marked, piece: Piece) -> int:
    """The place that a piece names: a second or a third is no first."""
    symbol = re.search(r"O\d+", piece.words)
    return int(marked.mark(symbol[0]).amount.value) if symbol else 1


def _is_somebodys(one: Stretch) -> bool:
    """Whether it is somebody who won, and not a party."""
    kinds = one.kinds()
    return bool(kinds & {"person", "he"}) and not kinds & {"his", "run", "wins", "member"}


def _goes_on_with_one(marked: Marked, one: Stretch) -> bool:
    """Whether a stretch that names no party tells of somebody whom the words before name."""
    kinds, before = one.kinds(), marked.skeleton[: one.start + 1]
    is_who = one.pieces[0].words == "who" or "who" in {p.words for p in one.pieces[:2]}
    is_one = not kinds & {"party", "his", "run", "wins", "member", "choose", "else"}
    return is_one and (is_who or bool(re.search(r" C\d+ ", before)))


def _is_of_two(one: Stretch) -> bool:
    """Whether clauses beside each other name a party each: less of them may be of one."""
    said = {piece.words for piece in one.pieces}
    named = {word for p in one.all("party") for word in p.words.split() if word[0] == "P"}
    return len(named) > 1 and "," in said and "or" not in said


WON = frozenset({"win", "wins", "choose", "hold", "member", "run", "party", "every"})
LOST = frozenset({"lose", "unbeaten", "lack"})
TELLING = WON | LOST | {"else"}
NEEDED = (
    TELLING,
    frozenset({
        "lose", "unbeaten", "lack", "else", "never", "first", "last", "only", "every", "row",
        "run", "out_of", "since", "hold",
    }),
)  # fmt: skip
"""Kinds, of each set of which a stretch has one wherever it claims anything."""
DATED = ("since", "least", "from", "at", "until")
MOST_DATES = 2
DID_WIN = frozenset({"win", "wins", "choose", "hold", "member"})


def _year(marked: Marked, one: Stretch, *kinds: str) -> tuple[int, Piece | None]:
    """The one year of pieces of some kinds; nought where there is none, or more."""
    found = one.all(*kinds)
    symbol = re.findall(r"[YD]\d+", found[0].words) if len(found) == 1 else []
    return (marked.mark(symbol[0]).dated.on.year, found[0]) if len(symbol) == 1 else (0, None)


def _span(piece: Piece) -> tuple[int, int]:
    """Where the year of a piece stands in the skeleton."""
    found = re.search(r"[YD]\d+", piece.words) or re.search(r"[NO]\d+", piece.words)
    if found is None:
        return piece.start, piece.end
    return piece.start + found.start(), piece.start + found.end()


def _unbeaten(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """That a party had not been beaten since a year, or was for the first time since."""
    kinds = one.kinds()
    if not kinds & {"lose", "unbeaten"} or kinds & {"else", "lack", "count"}:
        return
    year, at = _year(marked, one, "since", "least", "at", "from")
    told = Told(year=year, is_least="least" in kinds)
    if at is None:
        never = one.all("unbeaten", "never")
        if never and not one.all(*DATED) and never[0].words != "not":
            yield Meant("streak", lines.always, told, never[0].start, never[0].end)
        return
    if "unbeaten" in kinds or "never" in kinds or "first" in kinds:
        yield Meant("first since", lines.not_lost, told, *_span(at))
    elif "last" in kinds:
        yield Meant("previous", lines.last_lost, told, *_span(at))


def _of_others(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """That others than a party had last won in a year, or had never done so."""
    kinds = one.kinds()
    if "else" not in kinds or kinds & {"lose", "count", "only", "row"}:
        return
    year, at = _year(marked, one, "since", "least", "at", "from")
    other = one.all("else")[0]
    is_none = other.words.split()[0] in NONE or bool(kinds & {"never", "every"})
    if "P" not in other.words and not one.all("party"):
        return
    told = Told(year=year, is_least="least" in kinds, is_whole="made" in kinds)
    if at is None and is_none and kinds & {"ever", "made", "never"} and not one.all(*DATED):
        yield Meant("streak", lines.always, told, other.start, other.end)
    elif at is not None and at.kind in ("since", "least") and is_none:
        yield Meant("first since", lines.not_lost, told, *_span(at))
    elif at is not None and kinds & {"last", "first"}:
        yield Meant("previous", lines.last_lost, told, *_span(at))


NONE = frozenset({"nobody", "no", "no-one", "none", "nothing"})


def _never(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """That a party had never won, or not since a year."""
    kinds, never = one.kinds(), one.all("never")
    if not never or kinds & {"lose", "every", "count", "lack", "row", "only", "out_of"}:
        return
    did = [p for p in one.all(*DID_WIN) if p.start > never[0].start]
    if not did and not (one.all(*DID_WIN) and len(never) == 1):
        return
    year, at = _year(marked, one, *DATED)
    told = Told(year=year, is_least="least" in kinds, is_whole="made" in kinds)
    if at is not None and at.kind in ("since", "least", "at") and year:
        yield Meant("first since", lines.last_won, told, *_span(at))
    elif not one.all(*DATED) and (
        never[0].words not in ("not", "no", "none") or kinds & {"ever", "made"}
    ):
        end = did[0].end if did else never[0].end
        yield Meant("first since", lines.never, told, never[0].start, end)


def _first(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """That a party has won for the first time, ever or since a year."""
    kinds, firsts = one.kinds(), [p for p in one.all("first") if _is_first(marked, one, p)]
    if len(firsts) != 1 or kinds & {"lose", "count", "never", "row", "every", "out_of"}:
        return
    if not kinds & DID_WIN:
        return
    first = firsts[0]
    year, at = _year(marked, one, "since", "least", "at")
    told = Told(year=year, is_least="least" in kinds, is_whole="made" in kinds)
    if at is not None and at.kind in ("since", "least"):
        yield Meant("first since", lines.last_won, told, *_span(at))
    elif not one.all(*DATED):
        ask = lines.since_the_war if "war" in kinds else lines.first_ever
        yield Meant("first since", ask, told, first.start, first.end)


def _is_first(marked: Marked, one: Stretch, piece: Piece) -> bool:
    """Whether a piece says that something is the first, and not that somebody first did it."""
    if _place(marked, piece) != 1:
        return False
    behind = one.behind(piece)
    return behind is not None and behind.kind in (
        "times", "party", "wins", "member", "ever", "elections",
    )  # fmt: skip


def _last(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """In which year a party had last won; since when, or how long, it has gone without."""
    kinds = one.kinds()
    is_last, is_without = bool(one.all("last")), bool(one.all("lack"))
    if is_last is is_without or kinds & {"every", "row", "only", "run", "out_of", "lose", "first"}:
        return
    did = kinds & {"win", "wins", "choose", "hold", "member", "times"}
    is_one = any(p.words.split()[-1] in ("one", "this", "that") for p in one.all("last"))
    did = did or (kinds & {"last"} if is_one and _tells_of_wins(marked) else did)
    year, at = _year(marked, one, *DATED)
    told = Told(year=year, is_least="least" in kinds, is_over=is_without and "member" in kinds)
    if at is not None and did and "count" not in kinds and at.kind != "until":
        yield Meant("previous", lines.last_won, told, *_span(at))
    elif is_without and not one.all(*DATED) and len(one.all("count")) == 1 and one.all("years"):
        number = one.all("count")[0]
        told = Told(marked.mark(number.words).amount, unit=one.all("years")[0].words)
        yield Meant("previous", lines.years_without, told, number.start, number.end)


def _tells_of_wins(marked: Marked) -> bool:
    """Whether the sentence before tells of wins, of which "the last one" is then another."""
    start = marked.sentence.start
    return bool(WINS.search(marked.text[max(0, start - BACK) : start]))


WINS = re.compile(r"\b(?:win|wins|won|victor(?:y|ies)|success(?:es)?|triumphs?)\b")
BACK = 150
"""Letters of the sentence before that are looked at."""


def _only(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """The one contest that a party has won."""
    kinds = one.kinds()
    behind = one.behind(one.all("only")[0]) if len(one.all("only")) == 1 else None
    if behind is not None and behind.kind == "party":
        behind = one.behind(behind)
    if (
        behind is None
        or behind.words not in ONLY_ONE
        or kinds & {"lose", "count", "every", "row", "never", "else"}
    ):
        return
    if not kinds & DID_WIN or not kinds & {"times", "wins", "win", "elections"}:
        return
    year, at = _year(marked, one, "at")
    since, begun = _year(marked, one, "since")
    since = since or (lines.THE_WAR if "war" in kinds else 0)
    piece = at or one.all("only")[0]
    if len(one.all(*DATED)) == bool(at) + bool(begun):
        told = Told(year=year, until=since, is_whole="made" in kinds)
        yield Meant("first since", lines.only, told, *_span(piece))


def _every(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """Since when a party has won every time; how many times that was."""
    kinds = one.kinds()
    if kinds & {"lose", "last", "never", "lack", "only", "first", "out_of"}:
        return
    if not kinds & {"every", "row", "run", "hold", "choose"}:
        return
    year, at = _year(marked, one, "since", "least", "from")
    until, _ = _year(marked, one, "until")
    is_over = bool(kinds & {"lately", "ends", "until"})
    told = Told(year=year, until=until, is_least="least" in kinds, is_over=is_over)
    is_held = kinds & {"every", "row", "run"} or (at is not None and at.kind == "since")
    if until and at is not None and "every" in kinds:
        yield from _between(marked, one, told, at)
        return
    if at is not None and is_held and not one.all("at") and "years" not in kinds:
        if kinds & {"count"} and not kinds & {"row", "run", "every"}:
            return
        yield Meant("streak", lines.began, told, *_span(at))
    if kinds & {"war"} and kinds & {"every"} and not one.all(*DATED) and "count" not in kinds:
        piece = one.all("every")[0]
        told = Told(year=lines.THE_WAR, is_over=is_over)
        yield Meant("streak", lines.all_since, told, piece.start, one.all("war")[0].end)
    if kinds & {"made"} and kinds & {"every"} and not one.all(*DATED) and "count" not in kinds:
        piece = one.all("every")[0]
        yield Meant("streak", lines.always, Told(is_whole=True), piece.start, piece.end)
    yield from _counted(marked, one)


def _between(marked: Marked, one: Stretch, told: Told, at: Piece) -> Iterator[Meant]:
    """That a party won all between two years; how many those were, where they are counted."""
    number = one.all("count")
    if len(number) == 1:
        amount = marked.mark(number[0].words).amount
        told = Told(amount, told.year, told.until)
        yield Meant("streak", lines.all_between, told, *_span(number[0]))
    elif not number:
        yield Meant("streak", lines.all_between, told, *_span(at))


def _counted(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """How many wins there were in a row, in how many contests, or in how many years."""
    kinds = one.kinds()
    if kinds & {"lose", "last", "never", "lack", "only"}:
        return
    yield from _out_of(marked, one)
    numbers = [*one.all("count"), *_places(marked, one)]
    if len(numbers) != 1 or one.all("at") or "out_of" in kinds:
        return
    number = numbers[0]
    unit = next((p for p in one.pieces if p.start > number.start and p.kind in UNITS), None)
    year, _ = _year(marked, one, "since", "from")
    until, _ = _year(marked, one, "until")
    is_over = bool(kinds & {"lately", "ends", "until"})
    amount = marked.mark(re.findall(r"[NO]\d+", number.words)[0]).amount
    told = Told(
        amount, year, until, unit=unit.words if unit else "", is_over=is_over,
        is_kept="hold" in kinds,
    )  # fmt: skip
    span = _span(number)
    if unit is not None and unit.kind == "years":
        if kinds & {"hold", "run"} and not one.all(*DATED) and number.kind == "count":
            yield Meant("streak", lines.years_held, told, *span)
    elif kinds & {"row", "run"} or (kinds & {"every"} and unit is not None):
        yield Meant("streak", lines.length, told, *span, _is_somebodys(one))


UNITS = frozenset({"elections", "times", "years", "wins", "member"})


def _places(marked: Marked, one: Stretch) -> list[Piece]:
    """Places beyond the first that count wins in a row: "for the third time running"."""
    found = []
    for piece in one.all("first"):
        behind = one.behind(piece)
        is_counted = behind is not None and behind.kind in ("times", "wins", "elections", "row")
        if _place(marked, piece) > 1 and is_counted:
            found.append(piece)
    return found


def _out_of(marked: Marked, one: Stretch) -> Iterator[Meant]:
    """How many of the last so many contests a party won."""
    out = one.all("out_of")
    found = [p.words for p in one.all("count")]
    found += re.findall(r"N\d+", out[0].words) if len(out) == 1 else []
    is_of_polls = bool(one.all("elections", "times")) and bool(one.kinds() & DID_WIN)
    if not out or len(found) != 2 or one.all(*DATED) or not is_of_polls:
        return
    first, second = found
    told = Told(marked.mark(first).amount, of=marked.mark(second).amount)
    start = marked.skeleton.index(f" {first} ", one.start) + 1
    yield Meant("streak", lines.of_the_last, told, start, start + len(first))


ONLY_ONE = frozenset({"time", "win", "victory", "success", "triumph", "election", "occasion"})
READERS = (_unbeaten, _of_others, _never, _first, _last, _only, _every, _counted)
