"""Finding: what a place's contests come to, in a headline and a standfirst; what is not held."""

from collections.abc import Iterator

from tellers.publish.parts.frame import covered
from tellers.publish.place.history import History
from tellers.publish.place.line import Line, Run
from tellers.publish.words import capital, counted, is_redrawn, sign_of, title_of
from tellers.publish.working import Link, Work
from tellers.publish.working.sources import place_of, sources_line
from tellers.record.contests import RETURN, Contest, Return
from tellers.record.figures import find_majority, valid_votes, why_hidden
from tellers.record.people import Standing
from tellers.style.dates import write_date
from tellers.style.names import style_of
from tellers.style.numbers import write_count, write_votes

FEW = 3
"""Contests that make a run worth a headline."""

Words = tuple[str | Link, ...]
Told = tuple[Words, Words, tuple[Work, ...]]


def finding(history: History) -> Told:
    """Headline, standfirst and the box of the run's length."""
    line = history.line
    runs = line.runs
    last, before = (runs[-1] if runs else None), (runs[-2] if len(runs) > 1 else None)
    if last and before and _is_ended(last, before):
        return _ended(history, before, last)
    longest = max(runs, key=lambda run: (len(run.contests), run.start), default=None)
    if longest is None or len(longest.contests) < FEW:
        return _plain(line)
    return _longest(history, longest)


def _is_ended(last: Run, before: Run) -> bool:
    """Whether the newest contests ended a run worth telling."""
    is_next = before.end == last.start
    return is_next and len(before.contests) >= FEW > len(last.contests)


def _ended(history: History, run: Run, by: Run) -> Told:
    line, work, first = history.line, _work(history, run), by.contests[0]
    who, whom = _people(line, run.label), _people(line, by.label)
    headline: Words = (
        f"{capital(who)} {_were(who)} first at ",
        Link(work.figure, work.key),
        f" {line.things[1]} running here; {whom} ended the run in {first.polled_on.year}",
    )
    standfirst: Words = (
        f"{_began(line, run)} and ended on {write_date(first.polled_on)}, when ",
        *_victory(history, run, first),
        ".",
        *_awaited(line),
    )
    return headline, standfirst, (work,)


def _victory(history: History, run: Run, contest: Contest) -> Words:
    """Who won, for whom the same person had been elected before, and by how much."""
    line, lead = history.line, history.entries[contest.id].majority(history.works)
    by: Words = (" by ", lead) if isinstance(lead, Link) else ()
    won, before = line.winner(contest), line.winner(run.contests[-1])
    if won is None or won.name is None:
        return (f"{_people(line, won.label.key if won else '')} won", *by)
    label = _people(line, won.label.key)
    had = ""
    if before is not None and before.name == won.name:
        year = run.contests[-1].election.name
        had = f", elected for {_people(line, before.label.key)} in {year},"
    as_whom = f"as {label}" if won.label.standing is not Standing.PARTY else f"for {label}"
    return (f"{won.name}{had} won {as_whom}", *by)


def _longest(history: History, run: Run) -> Told:
    line, work, who = history.line, _work(history, run), _people(history.line, run.label)
    years = f"{run.contests[0].election.name} to {run.contests[-1].election.name}"
    is_on = run.contests[-1] == line.declared[-1][0]
    what = f" {line.things[1]} running here, {years}"
    verb = ("have" if _were(who) == "were" else "has") + " been" if is_on else _were(who)
    headline: Words = (f"{capital(who)} {verb} first at ", Link(work.figure, work.key), what)
    return headline, (f"{_began(line, run)}.", *_awaited(line)), (work,)


def _plain(line: Line) -> Told:
    held = counted(len(line.contests), "contest")
    first, last = line.contests[0].election.name, line.contests[-1].election.name
    years = first if first == last else f"{first} to {last}"
    standfirst = tuple(part for part in (_no_run(line), *_awaited(line)) if part)
    return (f"{line.name}: {held}, {years}",), standfirst, ()


def _no_run(line: Line) -> str:
    """That there is no run, where it is known; else that it cannot be told, and why."""
    if len(line.declared) < FEW:
        return ""
    hidden = [why for _, result in line.declared if (why := why_hidden(result)) is not None]
    if not hidden:
        return "No label was first at three running."
    if len(hidden) < len(line.declared):
        return "No label is known to have been first at three running."
    reasons = "; ".join(dict.fromkeys(map(str, hidden)))
    return f"Our record does not say who was elected: {reasons}."


def _began(line: Line, run: Run) -> str:
    """How a run began, or that the record begins with it."""
    first = run.contests[0]
    if first.election.is_general:
        when = f"the general election of {write_date(first.polled_on)}"
    else:
        when = f"the by-election of {write_date(first.polled_on)}"
    if first == line.declared[0][0]:
        return f"The run is at least that long: our record of this name begins with {when}"
    return f"The run began with {when}"


def _awaited(line: Line) -> Words:
    """What a count under way has not declared yet."""
    waiting = [c.election.name for c in line.contests if line.is_awaited(c)]
    return (f" The contest of {waiting[0]} has not declared.",) if waiting else ()


def _people(line: Line, label: str) -> str:
    return style_of(line.record.parties, label).people


def _were(people: str) -> str:
    """The verb that a party takes: the Conservatives were, Labour was."""
    return "were" if people.endswith("s") else "was"


def _work(history: History, run: Run) -> Work:
    """The box of a run's length: every contest of it, with its row."""
    line, people = history.line, _people(history.line, run.label)
    length = write_count(len(run.contests))
    what = f"{capital(line.things[1])} running at which {people} {_were(people)} first, {line.name}"
    cites = [history.entries[c.id].result.cites[RETURN] for c in run.contests]
    rows = tuple(
        (title_of(contest), place_of(line.record, cite), _first(line, contest))
        for contest, cite in zip(run.contests, cites, strict=True)
    )
    source = sources_line(line.record, dict.fromkeys(cite.source for cite in cites))
    word = f"{line.word}. " if line.word else ""
    cited = f"{word}Tellers: {what}: {length}. {source} Record {line.record.version}."
    return Work("run", length, what, (), None, rows, source, cited)


def _first(line: Line, contest: Contest) -> str:
    won = line.winner(contest)
    return sign_of(line.record, won.label.key).label if won else ""


# What is held, and what is not --------------------------------------------------------------------


def held_and_not(history: History) -> Iterator[str]:
    """What the record holds of the place, and what it lacks, a paragraph each."""
    line = history.line
    yield from _breaks(line)
    yield from _without_lead(line)
    yield from _disagreements(line)
    if any(candidacy.name is None for c in line.contests for candidacy in c.candidacies):
        yield "Where a row has no name, its source holds parties alone."
    held = "; ".join(covered(one) for one in line.record.coverage if one.place == line.name)
    if held:
        yield f"Of this place our record holds: {held}."
    elif not line.is_whole:
        yield "By-elections are held from 2011 on; earlier ones are not in this table."


SECOND = "the source joins others in one row, and one of them may have been second"
"""Why there is no lead where it is known who was first."""

UNOPPOSED = "one candidate was returned unopposed, and nobody voted"


def _without_lead(line: Line) -> Iterator[str]:
    """Where no lead is given, by the reason: each is true of its own contests alone."""
    names: dict[str, list[str]] = {}
    for contest, result in line.declared:
        if find_majority(result) is None:
            names.setdefault(_why_no_lead(result), []).append(contest.election.name)
    for why, elections in names.items():
        yield f"In {_listed(elections)} no lead is given: {why}."


def _why_no_lead(result: Return) -> str:
    hidden = why_hidden(result)
    if hidden is not None:
        return str(hidden)
    if not valid_votes(result):
        return UNOPPOSED
    return SECOND if result.others else "the source names nobody who was second"


def _breaks(line: Line) -> Iterator[str]:
    """Where the map changed, and where it is known that this place did not."""
    pairs = list(zip(line.contests, line.contests[1:], strict=False))
    new = [later for earlier, later in pairs if is_redrawn(line.record, earlier, later)]
    if new:
        names = _listed([later.election.name for later in new])
        said = "is the first on its map" if len(new) == 1 else "are each the first on their map"
        yield f"{names} {said} of constituencies. Before 2010 only the name links two maps."
    for earlier, later in pairs:
        is_new_map = earlier.constituency.boundary_set != later.constituency.boundary_set
        if is_new_map and later not in new:
            years = f"{later.election.name} has the area of {earlier.election.name}"
            yield f"The seat of {years}, so the two compare."


def _disagreements(line: Line) -> Iterator[str]:
    """Where the source prints a majority that its own votes do not give."""
    for contest, result in line.declared:
        theirs = line.record.published.get(contest.id)
        ours = find_majority(result)
        if theirs is None or theirs.majority is None or ours in (None, theirs.majority):
            continue
        yield (
            f"{contest.election.name}: the source prints a majority of "
            f"{write_votes(theirs.majority)}; first minus second is {write_votes(ours or 0)}."
        )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
