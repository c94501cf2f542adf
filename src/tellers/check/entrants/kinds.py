"""How many of those who stood were women, men or independents, as the official files print it.

"Two of the five candidates were women"; "a lone independent stood"; "the top four were all women".
A name that the files print with the other gender than all its namesakes makes no count false.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tellers.check.claims import Verdict
from tellers.check.entrants import words
from tellers.check.measure.query import Reading
from tellers.check.reading.years import years_in
from tellers.check.scene import Frame, Page, Parties
from tellers.check.statement.said import Said, title
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional, Return

GENDER = "Candidate gender"
SEXES = {"w": "F", "f": "F", "m": "M"}
INDEPENDENT = "I"
FEW_NAMESAKES = 5
"""So many of a first name tell which gender it has; fewer may be chance."""


def of_a_kind(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on a count of women, men or independents among those who stood."""
    frame, kind = said.scene.now, _kind(said)
    if frame is None or not kind or isinstance(frame.result, Notional) or _is_of_others(said):
        return
    own = _own(said.page, frame, kind)
    every = len(frame.result.contest.candidacies)
    if own is None:
        return
    many = said.match.groupdict().get("m")
    if many and int(said.marked.mark(many).amount.value) != every:
        return
    claimed = _claimed(said, every)
    if claimed is None:
        return
    loosely = {len(own), len(_or_so(said.page, frame, own, kind))}
    holds = claimed in loosely and not _is_another(said, own)
    if not holds and kind != INDEPENDENT and _is_misprinted(said.page, frame.result):
        return
    why = f"{len(own)} of {every}"
    reading = Reading(f"{NAMES[kind]} among the candidates, {frame.words}", None, why, (frame.row,))
    yield said.verdict(
        "candidates", said.span("n"), holds, reading, claimed=str(claimed), correct=str(len(own))
    )


def _is_another(said: Said, own: Sequence[Candidacy]) -> bool:
    """Whether the one who is told to be alone of a kind is none of those."""
    symbol = said.match.groupdict().get("who")
    who = said.who("who") if symbol else None
    found = said.scene.now.candidacies(who) if who is not None and said.scene.now else ()
    return len(found) == 1 and found[0] not in own


def evenly(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on as many women having stood as men."""
    frame = said.scene.now
    if frame is None or isinstance(frame.result, Notional) or _is_of_others(said):
        return
    women, men = _own(said.page, frame, "F"), _own(said.page, frame, "M")
    if women is None or men is None or _is_misprinted(said.page, frame.result):
        return
    why = f"{len(women)} women, {len(men)} men"
    reading = Reading(f"women and men among the candidates, {frame.words}", None, why, (frame.row,))
    holds = len(women) == len(men)
    yield said.verdict("candidates", said.span("n"), holds, reading, correct=str(len(women)))


NAMES = {"F": "women", "M": "men", INDEPENDENT: "independents"}


def first_of_a_kind(said: Said, told: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdict on the first so many of a poll having all been women, or men."""
    frame, kind = said.scene.now, _kind(said)
    symbol = said.match["k"] or said.match.groupdict().get("k2")
    if frame is None or not kind or isinstance(frame.result, Notional) or _is_of_others(said):
        return
    own = _own(said.page, frame, kind)
    if own is None or not symbol:
        return
    order = figures.ranked(frame.result)
    first = order[: int(said.marked.mark(symbol).amount.value)]
    holds = all(one in own for one in first)
    if not holds and kind != INDEPENDENT and _is_misprinted(said.page, frame.result):
        return
    run = next((k for k, one in enumerate(order) if one not in own), len(order))
    reading = Reading(
        f"{NAMES[kind]} in the first places, {frame.words}", None, f"the first {run}", (frame.row,)
    )
    span = said.marked.mark(symbol)
    yield said.verdict(
        "candidates", (span.start, span.end), holds, reading,
        claimed=str(len(first)), correct=str(run),
    )  # fmt: skip


def _kind(said: Said) -> str:
    """Whom the words count: women, men, or independents; nothing if it is another party."""
    symbol = said.match["kind"]
    if symbol[0] != "P":
        return SEXES[symbol[0]]
    m = said.marked.mark(symbol)
    is_own = said.marked.text[m.start : m.end].lower().startswith("independent")
    return INDEPENDENT if is_own and isinstance(m.value, Parties) else ""


def _is_of_others(said: Said) -> bool:
    """Whether a sentence is of another poll, of members, or of several seats."""
    own = said.scene.contest.polled_on.year
    years = years_in(said.marked.sentence.text)
    return bool(said.marked.find(words.OF_OTHERS) or any(year != own for year in years))


def _claimed(said: Said, every: int) -> int | None:
    """How many the words say."""
    text = said.match["n"]
    if MARK.fullmatch(text):
        amount = said.marked.mark(text).amount
        value = amount.value * every if text[0] == "F" else amount.value
        return int(value) if value == int(value) else None
    if text.startswith("all") or text in ("every one", "each"):
        return every
    return (
        1 if text.split()[-1] in ("only", "sole", "lone", "one", "solitary") or text in LONE else 0
    )


MARK = re.compile(r"[NF]\d+")
LONE = ("a single", "one single")


def _own(page: Page, frame: Frame, kind: str) -> list[Candidacy] | None:
    """Those of a kind who stood in a result; None where the files do not tell of all."""
    every = frame.result.contest.candidacies if isinstance(frame.result, Return) else ()
    if not every or (isinstance(frame.result, Return) and frame.result.contest.has_bucket):
        return None
    if kind == INDEPENDENT:
        return [one for one in every if one.label.key == "ind"]
    genders = {one.id: _gender(page, frame.result, one) for one in every}
    return None if "" in genders.values() else [one for one in every if genders[one.id] == kind]


def _or_so(page: Page, frame: Frame, own: list[Candidacy], kind: str) -> list[Candidacy]:
    """The same on another count: whoever calls himself an independent of some sort is one."""
    if kind != INDEPENDENT or not isinstance(frame.result, Return):
        return own
    every = frame.result.contest.candidacies
    return [one for one in every if one in own or "independent" in title(page, one).lower()]


def _gender(page: Page, result: Return | Notional, one: Candidacy) -> str:
    if isinstance(result, Notional):
        return ""
    printed = page.record.printed.get(result.contest.id)
    row = printed.candidacies.get(one.id) if printed else None
    said = row.cells.get(GENDER, "")[:1] if row else ""
    return said if said in ("F", "M", "N") else ""


def _is_misprinted(page: Page, result: Return) -> bool:
    """Whether the files print somebody with the other gender than all others of his first name."""
    known = page.kept(("genders",), lambda: _genders(page))
    assert isinstance(known, Counter)
    for one in result.contest.candidacies:
        name, own = _first(one), _gender(page, result, one)
        other = known[name, "F" if own == "M" else "M"]
        if own in ("F", "M") and other >= FEW_NAMESAKES * max(1, known[name, own]):
            return True
    return False


def _genders(page: Page) -> "Counter[tuple[str, str]]":
    """How many of each first name the last general election's files print as of each gender."""
    found: Counter[tuple[str, str]] = Counter()
    last = max(page.record.general_elections(), key=lambda one: one.polled_on)
    for contest in page.record.contests_of(last.id):
        result = page.record.returns.get(contest.id)
        for one in contest.candidacies if result else ():
            found[_first(one), _gender(page, result, one) if result else ""] += 1
    return found


def _first(one: Candidacy) -> str:
    return (one.name.first if one.name else "").partition(" ")[0].lower()
