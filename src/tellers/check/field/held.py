"""Deposits in whatever words, held against the record.

Who lost one is told by `20 × votes <= valid`. A count of "others" leaves out those who were named;
where a sentence may be of several contests, one that bears it out is enough, and none contradicts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from tellers.check.claims import Finding, Verdict
from tellers.check.field import words
from tellers.check.field.again import of_again
from tellers.check.field.bars import of_bars
from tellers.check.field.fate import Fate, Side, fates_in
from tellers.check.field.whose import Whose, beaten_in, whose
from tellers.check.grammar import beside
from tellers.check.measure.query import who_is
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Page, Parties, Person, Who, keys_of
from tellers.check.stage import seats_named
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional, Return
from tellers.record.people import Citation
from tellers.style.numbers import write_share, write_votes


@dataclass
class Fates:
    """What a text has told of deposits: the last thing, and of whom, which the next may go on."""

    last: Fate | None = None
    named: tuple[str, ...] = ()

    def verdicts(
        self, pages: Sequence[Page], marked: Marked, told: Sequence[Verdict]
    ) -> Iterator[Verdict]:
        """The verdicts on what a sentence tells of deposits, where nothing sure was found."""
        fates = fates_in(marked, self.last)
        found = list[Verdict]()
        ends = [*(fate.start for fate in fates[1:]), None]
        for fate, until in zip(fates, ends, strict=False):
            found += _of_fate(_Told(tuple(pages), marked, fate, until, self.named, self.last))
            self.last = fate
        named = _ids(pages, marked, marked.skeleton) if fates else []
        self.named = (*(self.named if fates and fates[0].is_back else ()), *named)
        self.last = self.last if fates else None
        for verdict in (*found, *of_again(pages, marked), *of_bars(pages, marked)):
            if not _is_told(verdict, told):
                yield verdict


def _is_told(verdict: Verdict, told: Sequence[Verdict]) -> bool:
    own = verdict.claim
    over = [v for v in told if v.claim.meets(own)]
    kinds = {v.claim.kind for v in over if v.verdict is not Finding.UNCHECKABLE}
    return any(kind.startswith(own.kind) for kind in kinds)  # "deposits_kept" is of deposits


def _ids(pages: Sequence[Page], marked: Marked, text: str) -> list[str]:
    """Everybody of the first page's contest whom some words name."""
    found = (one for m in words.NAME.finditer(text) for one in _named(pages[0], marked, m["who"]))
    return list(dict.fromkeys(one.id for one in found))


def _named(page: Page, marked: Marked, symbol: str) -> tuple[Candidacy, ...]:
    who, now = who_is(page, marked, symbol), _result(page)
    return page.scene.now.candidacies(who) if who and now and page.scene and page.scene.now else ()


def _result(page: Page) -> Return | None:
    """The result of a page's contest, where it tells who lost a deposit."""
    now = page.scene.now if page.scene else None
    if now is None or isinstance(now.result, Notional):
        return None
    return now.result if figures.tells_deposits(now.result) else None


@dataclass(frozen=True, slots=True)
class _Told:
    """One fate of a sentence, with the pages that it may be of and the words around it."""

    pages: tuple[Page, ...]
    marked: Marked
    fate: Fate
    until: int | None
    named: tuple[str, ...]
    last: Fate | None = None

    @property
    def left(self) -> str:
        return self.marked.skeleton[: self.fate.start + 1]

    @property
    def right(self) -> str:
        return self.marked.skeleton[self.fate.end : self.until and self.until + 1]

    @property
    def span(self) -> tuple[int, int]:
        """Where in the text its own words stand."""
        return self.marked.span(*self.fate.match.span(self.fate.span))


def _of_fate(told: _Told) -> Iterator[Verdict]:
    is_past = words.PAST.match(told.right)
    if not is_past and _is_of_another_day(told):
        return
    for one in whose(told.marked, told.fate, told.until):
        yield from _held(told, one, is_then=bool(is_past))
        if one.names and not one.count and not is_past:
            yield from _in_a_row(told, one)


def _is_of_another_day(told: _Told) -> bool:
    """Whether the clause, or what begins the sentence, is of another year than the contest's."""
    scene = told.pages[0].scene
    begun = beside.BEGUN.match(told.left)
    own = told.left[max(told.left.rfind(mark) for mark in ",;:") + 1 :]
    end = words.CLAUSE.match(told.right)
    clause = f"{begun[0] if begun else ' '} {own} {end[0] if end else ' '} "
    if words.PAST.search(clause):
        return True
    kinds = words.KIND.findall(told.left)
    is_general = scene is not None and scene.contest.election.is_general
    if kinds and (kinds[-1] == "general") is not is_general:
        return True
    years = {told.marked.mark(m[1]).dated.on.year for m in words.YEAR.finditer(clause)}
    return scene is not None and bool(years - {scene.contest.polled_on.year})


def _held(told: _Told, one: Whose, *, is_then: bool) -> Iterator[Verdict]:
    """The verdicts under the likeliest page, or those of one that bears all of it out."""
    under = []
    for page in told.pages:
        frame = _frame(page, is_then=is_then)
        if frame is not None:
            under.append(
                list(
                    _counted(told, one, page, frame)
                    if one.count
                    else _named_ones(told, one, page, frame)
                )
            )
    if not under:
        return
    if found := words.OF_BOTH.match(told.right):
        yield from _in_all(told, found, under)
        wrong = [v for some in under for v in some if v.verdict is Finding.CONTRADICTED]
        yield from (wrong[:1] or under[0]) if len(told.pages) == _how_many(told, found) > 1 else ()
        return
    good = next((some for some in under if some and _all_hold(some)), None)
    is_open = len(told.pages) > 1 and bool(seats_named(told.marked))
    yield from good or ([] if is_open else under[0])


def _in_all(
    told: _Told, found: re.Match[str], under: Sequence[Sequence[Verdict]]
) -> Iterator[Verdict]:
    """That it was so in so many seats, all that the text has in play."""
    many = _how_many(told, found)
    if len(told.pages) != many or len(under) != many or not all(map(_all_hold, under)):
        return
    start, end = found.span("all")
    span = told.marked.span(told.fate.end + start, told.fate.end + end)
    one = next((some[0] for some in under if some), None)
    if one is not None and all(under):
        yield replace(
            one,
            claim=told.marked.claim(*span, one.claim.kind),
            claimed_value=str(many),
            correct_value=str(many),
        )


BOTH = 2


def _how_many(told: _Told, found: re.Match[str]) -> int:
    return int(told.marked.mark(found["n"]).amount.value) if found["n"] else BOTH


def _all_hold(some: Sequence[Verdict]) -> bool:
    return all(one.verdict is Finding.SUPPORTED for one in some)


def _frame(page: Page, *, is_then: bool) -> Frame | None:
    scene = page.scene
    frames = (scene.then if is_then else (scene.now,)) if scene else ()
    for frame in frames:
        if frame is None or isinstance(frame.result, Notional):
            continue
        if figures.tells_deposits(frame.result):
            return frame
    return None


# --------------------------------------------------------------------- counts


def _counted(told: _Told, one: Whose, page: Page, frame: Frame) -> Iterator[Verdict]:
    """How many lost, or kept, their deposits, of all or besides those who are named."""
    result = frame.result
    if isinstance(result, Notional):
        return
    amount, fate = told.marked.mark(one.count), told.fate
    is_lost = fate.is_lost is not one.is_not
    ids = _with(result, is_lost=is_lost)
    if one.party:
        who = who_is(page, told.marked, one.party)
        ids &= {c.id for c in frame.candidacies(who)} if who else set()
    total, stood = len(ids), len(result.contest.candidacies)
    left_out = _left_out(told, one, page, ids) if one.is_others else {0}
    if not left_out:
        return
    right = total - max(left_out)
    holds: bool | None = any(_fits(amount, total - some, stood) for some in left_out)
    if not holds and one.is_others and not _is_told_of_any(told, page):
        holds = None
    what = "lost" if is_lost else "kept"
    besides = ", besides those named" if one.is_others else ""
    words_of = f"deposits {what}{besides}, {frame.words}"
    why = f"{total} of {stood} {what} theirs: 20 × votes at most the valid votes loses one"
    yield _verdict(
        told,
        page,
        (amount.start, amount.end),
        holds,
        _Answer(words_of, why, str(right), (frame.row,)),
    )
    if one.whole and not one.is_others:
        yield _stood(told, page, frame, told.marked.mark(one.whole), stood)


def _stood(told: _Told, page: Page, frame: Frame, m: Mark, stood: int) -> Verdict:
    answer = _Answer(f"candidates, {frame.words}", "as declared", str(stood), (frame.row,))
    holds = m.amount.fits(stood)
    return _verdict(told, page, (m.start, m.end), holds, answer, kind="candidates")


def _left_out(told: _Told, one: Whose, page: Page, ids: set[str]) -> set[int]:
    """How many a count of others may leave out: those who are named beside it, and before.

    The first is what the words say; where only an earlier sentence names some, any of those.
    """
    named = set(_ids([page], told.marked, f"{told.left} {' '.join(one.names)} "))
    passed = set(_ids([page], told.marked, beaten_in(told.left)))
    here = named & ids
    before = set(told.named if told.fate.is_back else ()) & ids
    if here:
        return {len(here), len(here | before), *([len(here - passed)] if here - passed else ())}
    if told.last is not None and told.last.is_lost is not told.fate.is_lost:
        return set(range(len(before) + 1))  # whoever was named before had the other fate
    if (named or told.named) and told.fate.is_back and not before:
        return {0}  # "he kept his; four of the others did not": he is none of those who lost
    return set(range(1, len(before) + 1)) or ({1} if told.fate.is_back else set())


def _is_told_of_any(told: _Told, page: Page) -> bool:
    """Whether it is known whom "others" leaves out: somebody named, or one of whom is spoken."""
    is_of_one = told.last is not None and words.OF_ONE.search(told.last.match[0])
    return bool(is_of_one or told.named or _ids([page], told.marked, told.left))


def _with(result: Return, *, is_lost: bool) -> set[str]:
    return {
        c.id for c in result.contest.candidacies
        if figures.is_lost_deposit(result, c.id) is is_lost
    }  # fmt: skip


def _fits(m: Mark, count: int, stood: int) -> bool:
    """Whether a number, or a part of the field, is so many."""
    if m.letter == "F":
        return Fraction(m.amount.value) * stood == count
    return bool(m.amount.fits(count))


# ---------------------------------------------------------------------- names


def _named_ones(told: _Told, one: Whose, page: Page, frame: Frame) -> Iterator[Verdict]:
    """Whether each of those named lost, or kept, a deposit; and nobody else, where it says so."""
    result, wanted = frame.result, told.fate.is_lost is not one.is_not
    if isinstance(result, Notional):
        return
    every = {s: frame.candidacies(who) for s in one.names if (who := _who(told, page, s))}
    found = {symbol: some for symbol, some in every.items() if some}
    if not found or len(found) < len(one.names):
        return
    ids = _with(result, is_lost=wanted)
    held = {symbol: _all_in(told, frame, symbol, found[symbol], ids) for symbol in found}
    if one.only is not None:
        own = {c.id for some in found.values() for c in some}
        words_of = f"all whose deposits were {'lost' if wanted else 'kept'}, {frame.words}"
        answer = _Answer(words_of, f"{len(ids)} were", str(len(ids)), (frame.row,))
        yield _verdict(told, page, one.only, own == ids, answer)
        return
    shown = {symbol: _answer(frame, some) for symbol, some in found.items()}
    first = next((s for s, good in held.items() if not good), next(iter(held)))
    whole = one.both or told.span
    is_by_name = len(held) > 1 or (told.fate.side is Side.AFTER and not told.fate.symbol)
    if one.both or not is_by_name or (len(held) > 1 and len(set(held.values())) == 1):
        yield _verdict(told, page, whole, all(held.values()), shown[first])
    if one.both or not is_by_name or (len(held) > 1 and not any(held.values())):
        return
    for symbol, good in held.items():
        m = told.marked.mark(symbol)
        start = told.span[0] if len(held) == 1 else m.start  # "so did Glen Miller" is one claim
        yield _verdict(told, page, (start, m.end), good, shown[symbol])


def _all_in(
    told: _Told, frame: Frame, symbol: str, some: tuple[Candidacy, ...], ids: set[str]
) -> bool:
    """Whether all of a party are among some; of a surname, whoever may bear it.

    A party's name may be a candidate's: "Green and Farrell both kept their deposits".
    """
    value = told.marked.mark(symbol).value if symbol[0] in "CP" else None
    if isinstance(value, Parties) and value.namesake is not None:
        every = (*frame.candidacies(value.namesake), *some)
        return any(c.id in ids for c in every)
    test = any if isinstance(value, Person) else all
    return test(c.id in ids for c in some)


def _who(told: _Told, page: Page, symbol: str) -> Who | None:
    """Whom a name means; "the party", and "they", are those of whom the sentence spoke last."""
    if symbol[0] not in "CP":
        own = next(iter(_last_named(told.left)), symbol)
        who = who_is(page, told.marked, own)
        return Parties(keys_of(who)) if who and symbol == "the party" else who
    return who_is(page, told.marked, symbol)


def _last_named(text: str) -> list[str]:
    return [m["who"] for m in words.NAME.finditer(text)][-1:]


def _in_a_row(told: _Told, one: Whose) -> Iterator[Verdict]:
    """That those named lost, or kept, one at the election before as well."""
    running, page = words.IN_A_ROW.match(told.right), told.pages[0]
    if running is None or told.marked.mark(running["n"]).amount.value != AGAIN:
        return
    who = _who(told, page, one.names[-1])
    if page.scene is None or who is None:
        return
    for frame in page.scene.then:
        result, some = frame.result, frame.candidacies(who)
        if isinstance(result, Notional) or result.contest.has_bucket or not some:
            continue
        ids = _with(result, is_lost=told.fate.is_lost is not one.is_not)
        start, end = running.span("span")
        span = told.marked.span(told.fate.end + start, told.fate.end + end)
        yield _verdict(told, page, span, all(c.id in ids for c in some), _answer(frame, some))
        return


AGAIN = 2
"""The second in a row: then the one before is to be looked up."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the record says: in words, why, what would be right, and whence."""

    words: str
    why: str
    right: str
    cites: tuple[Citation, ...]


def _answer(frame: Frame, some: Sequence[Candidacy]) -> _Answer:
    result, worst = frame.result, some[0]
    votes = result.votes[worst.id]
    valid = figures.total_votes(result)
    sum_of = f"20 × {write_votes(votes)} = {write_votes(20 * votes)}"
    why = f"{sum_of}, against {write_votes(valid)} valid votes"
    name = str(worst.name) if worst.name else worst.label.key
    share = write_share(Fraction(votes, valid), 2).rstrip("%")
    return _Answer(f"deposit of {name}, {frame.words}", why, share, (result.cites[worst.id],))


def _verdict(
    told: _Told, page: Page, span: tuple[int, int], holds: bool | None, answer: _Answer,
    kind: str = "deposits",
) -> Verdict:  # fmt: skip
    finding = Finding.UNCHECKABLE
    if holds is not None:
        finding = Finding.SUPPORTED if holds else Finding.CONTRADICTED
    contest = page.scene.contest.id if page.scene else ""
    claim = told.marked.claim(*span, kind)
    right = "" if holds is None else answer.right
    return Verdict(
        claim, finding, contest, answer.words, claim.span, right, answer.why, answer.cites
    )
