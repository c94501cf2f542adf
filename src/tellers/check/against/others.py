"""What a figure is held against: somebody else's, several's, the majority, or another day's."""

from collections.abc import Iterator
from fractions import Fraction

from tellers.check.against import words
from tellers.check.against.sides import Side, called, figures_of, side_of
from tellers.check.scene import Frame
from tellers.check.statement.said import A_DATE, Said
from tellers.record.contests import Notional
from tellers.record.people import Citation

Other = tuple[str, Fraction, Citation]
"""What the other side is called, what it came to, and the row that says so."""


def others_of(said: Said, own: Side, of: str) -> Iterator[Other]:
    """Every figure that the other side may be, of the same kind as the first."""
    group, now = said.match.groupdict(), said.scene.now
    if now is None:
        return
    if group.get("when"):
        for frame in frames_then(said, "then"):
            yield from _in(said, frame, Side((of,), own.who))
    elif group.get("separating"):
        yield from _in(said, now, Side(("majority",))) if of == "votes" else ()
    elif group.get("sum"):
        yield from _together(said, now, of)
    else:
        yield from _anothers(said, own, of, now)


def _anothers(said: Said, own: Side, of: str, now: Frame) -> Iterator[Other]:
    """Somebody else's figure, now or on a day that is named; the majority; the turnout."""
    group = said.match.groupdict()
    if group.get("b4") and not group.get("bwhen"):  # "kept one in five of its votes"
        for frame in frames_then(said, "bthen"):
            yield from _in(said, frame, Side((of,), own.who))
        return
    side = side_of(said, "b")
    if side is None:
        return
    name = next((n for n in ("bthen", "b5then") if group.get(n.replace("then", "when"))), "")
    frames = frames_then(said, name) if name else [now]
    if side.of == ("majority",) and of == "votes":
        yield from (one for frame in frames for one in _in(said, frame, side))
    elif of in side.of and (name or side != own):
        same = Side((of,), side.who)
        yield from (one for frame in frames for one in _in(said, frame, same))


def _in(said: Said, frame: Frame, side: Side) -> Iterator[Other]:
    for of, value in figures_of(frame, side):
        yield f"{called(said, of, side)}, {frame.words}", value, frame.row


def _together(said: Said, now: Frame, of: str) -> Iterator[Other]:
    """What several come to, each of whom is known."""
    named = [said.page_who(m["who"]) for m in words.A_NAME.finditer(f" {said.match['sum']} ")]
    every = [list(figures_of(now, Side((of,), (who,)))) if who else [] for who in named]
    if every and all(len(one) == 1 for one in every):
        yield "them together", sum((one[0][1] for one in every), Fraction(0)), now.row


def frames_then(said: Said, name: str) -> list[Frame]:
    """The results of the day that the words name, or of the poll before.

    A base that the sentence names elsewhere is that of the whole sentence: "rose by 3.7 points and
    the Conservatives' fell by 23.8, measured against the notional result for 2019".
    """
    group, text = said.match.groupdict(), said.marked.skeleton
    symbol = group.get(name) or group.get(f"{name}b")
    if symbol:
        found = said.scene.in_year(said.marked.mark(symbol).dated.on.year)
    else:
        is_told = words.THE_POLL_BEFORE.search(said.match[0])
        is_of_year = not is_told and said.names_another_year(text)
        found = _of_the_sentence(said) if is_of_year else said.scene.then
    is_notional = words.NOTIONAL.search(text)
    kept = (f for f in found if not is_notional or isinstance(f.result, Notional))
    return [frame for frame in kept if not frame.is_now]


def _of_the_sentence(said: Said) -> tuple[Frame, ...]:
    """The results of the other year that a sentence names, all of them where it names several."""
    own = said.scene.contest.polled_on.year
    dated = [said.marked.mark(m["day"]).dated for m in A_DATE.finditer(said.marked.skeleton)]
    years = dict.fromkeys(one.on.year for one in dated if one.on.year != own)
    return tuple(frame for year in years for frame in said.scene.in_year(year))
