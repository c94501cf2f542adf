"""The wire: facts, stories, results and verdicts as JSON and CSV, for machines and spreadsheets.

Shapes are a contract that other tools rely on. A fraction stands as a string, exact, beside the
figure that print gives. Every export carries its attribution line, and its band's word.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from io import StringIO

from tellers.check.claims import Finding, Verdict
from tellers.count.tally import NO_PARTY
from tellers.facts.fact import Fact
from tellers.publish.edition import Edition, Told
from tellers.publish.words import outcome_of, party_name, safe, title_of
from tellers.publish.working.said import figure, how_far, part_words, what
from tellers.record import figures
from tellers.record.contests import RETURN, Contest, Notional, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Standing
from tellers.record.record import Record
from tellers.story.story import Story
from tellers.style.numbers import (
    write_share,
    write_signed_points,
)

# JSON ---------------------------------------------------------------------------------------------


def fact_json(record: Record, fact: Fact) -> dict[str, object]:
    """A fact in the words of the wire."""
    return {
        "id": fact.id,
        "kind": fact.kind,
        "subject": str(fact.subject),
        "unit": str(fact.quantity.unit),
        "value": plain(fact),
        "text": fact_text(record, fact),
        "base": fact.base,
        "scope": fact.scope,
        "formula": fact.formula,
        "coverage": fact.coverage,
        "because": [{"source": c.source, "locator": c.locator} for c in fact.because],
        "news": fact.news,
    }


def story_json(record: Record, story: Story, word: str = "") -> dict[str, object]:
    """A story in the words of the wire; `word` is that of its band, REPLAY or REHEARSAL."""
    told: dict[str, object] = {"contest": story.subject}
    told |= {"word": word} if word else {}
    return told | {
        "version": story.version,
        "as_of": story.as_of,
        "headline": story.headline.text,
        "standfirst": story.standfirst.text,
        "paragraphs": [
            [{"text": s.text, "facts": list(s.facts)} for s in paragraph]
            for paragraph in story.paragraphs
        ],
        "facts": {key: fact_json(record, fact) for key, fact in story.facts.items()},
        "corrections": [
            {"at": c.at.isoformat(), "was": c.was, "now": c.now, "note": c.note}
            for c in story.corrections
        ],
    }


def contest_json(
    record: Record, contest: Contest, result: Return, told: Told | None, word: str = ""
) -> dict[str, object]:
    """A contest in the words of the wire: its result, its story, and what was read back of it.

    `told` None is a contest whose winner a bucket hides: it has figures and no story.
    """
    place = contest.constituency
    story = story_json(record, told.story, word) if told else ({"word": word} if word else {})
    return story | {
        "contest": contest.id,
        "constituency": place.name,
        "code": place.gss_code,
        "election": contest.election.id,
        "polled_on": contest.polled_on.isoformat(),
        "declared_at": result.declared_at.isoformat() if result.declared_at else None,
        "result": list(_contest_rows(record, contest, result, word)),
        "read_back": {str(finding): _found(told, finding) for finding in Finding},
        "record": record.version,
        "attribution": _attributions(record, result),
    }


def _found(told: Told | None, finding: Finding) -> int:
    return sum(verdict.verdict is finding for verdict in told.verdicts) if told else 0


def _attributions(record: Record, result: Return) -> list[str]:
    used = dict.fromkeys(cite.source for cite in result.cites.values())
    lines = [record.sources[source].attribution for source in used if source in record.sources]
    return [line for line in dict.fromkeys(lines) if line]


def version_json(edition: Edition) -> dict[str, object]:
    """Where the count stands, for a page that asks whether it has become old."""
    told: dict[str, object] = {"word": edition.word} if edition.word else {}
    return told | {
        "seq": edition.mark or edition.state.seq,
        "declared": edition.tally.declared,
        "total": edition.tally.total,
        "at": edition.at.isoformat() if edition.at else None,
    }


def plain(fact: Fact) -> int | str:
    """A value as JSON holds it: a fraction as "12060/24503", a day as 2024-07-04."""
    value = fact.value
    if isinstance(value, int | str):
        return value
    return str(value) if isinstance(value, Fraction) else value.isoformat()


def fact_text(record: Record, fact: Fact) -> str:
    """A fact in one line: what it is, of which contest, and its figure as print has it."""
    base = f", against {fact.base}" if fact.base else ""
    contest = record.contests.get(fact.subject.contest)
    place = title_of(contest) if contest else _election(record, fact)
    part = f", {part_words(fact.scope)}" if part_words(fact.scope) else ""
    far = f", {how_far(fact)}" if how_far(fact) else ""
    return f"{what(record, fact)}{part}, {place}{base}: {figure(record, fact)}{far}."


def _election(record: Record, fact: Fact) -> str:
    election = record.elections.get(fact.subject.election)
    return election.name if election else fact.subject.election


# CSV ----------------------------------------------------------------------------------------------

Row = dict[str, object]


def _csv(rows: Iterable[Row], columns: Sequence[str]) -> str:
    """Rows as text, UTF-8 with LF; what is not known is an empty cell, never nought."""
    out = StringIO(newline="")
    writer = csv.DictWriter(out, columns, lineterminator="\n", restval="")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: safe(v) if isinstance(v, str) else v for k, v in row.items()})
    return out.getvalue()


CONTEST = (
    "contest", "constituency", "polled_on", "candidacy", "name", "party", "standing", "votes",
    "share", "share_percent", "change_points", "base", "position", "lost_deposit", "elected",
    "source", "locator", "attribution", "word",
)  # fmt: skip


def contest_csv(record: Record, contest: Contest, result: Return, word: str = "") -> str:
    """A result as a file: a row a candidate, the bucket's own row, then the contest's totals."""
    return _csv(_contest_rows(record, contest, result, word), CONTEST)


def _contest_rows(record: Record, contest: Contest, result: Return, word: str) -> Iterator[Row]:
    base = comparable(record, contest)
    then = base.election.name if base.election and base.result else ""
    common: Row = {
        "contest": contest.id,
        "constituency": contest.constituency.name,
        "polled_on": contest.polled_on.isoformat(),
        "word": word,
    }
    won = figures.find_winner(result)
    for candidacy in figures.ranked(result):
        key = candidacy.label.key
        share = figures.share(result, candidacy.id) if figures.has_shares(result) else None
        moved = figures.change(result, base.result, key) if base.result else None
        yield (
            common
            | _cited(record, result, candidacy.id)
            | {
                "candidacy": candidacy.id,
                "name": str(candidacy.name or ""),
                "party": key if candidacy.label.standing is Standing.PARTY else "",
                "standing": str(candidacy.label.standing),
                "votes": result.votes[candidacy.id],
                "share": "" if share is None else str(share),
                "share_percent": "" if share is None else write_share(share).removesuffix("%"),
                "change_points": _points(moved),
                "base": _base(then, base.result) if moved is not None else "",
                "position": figures.position(result, candidacy.id) or "",
                "lost_deposit": _yes(figures.is_lost_deposit(result, candidacy.id)),
                "elected": _yes(candidacy == won),
            }
        )
    total = common | _cited(record, result, RETURN)
    if result.others:
        yield total | {"candidacy": "(others)", "votes": result.others}
    for name, value in (
        ("(valid votes)", figures.valid_votes(result)),
        ("(rejected)", result.rejected),
        ("(electorate)", result.electorate),
        ("(majority)", figures.find_majority(result)),
    ):
        if value is not None:
            yield total | {"candidacy": name, "votes": value}


def _cited(record: Record, result: Return, key: str) -> Row:
    cite = result.cites[key]
    source = record.sources.get(cite.source)
    return {
        "source": source.file if source else cite.source,
        "locator": cite.locator,
        "attribution": source.attribution if source else "",
    }


def _base(name: str, result: Return | Notional | None) -> str:
    return f"notional {name}" if isinstance(result, Notional) else name


def _points(value: Fraction | None) -> str:
    return "" if value is None else write_signed_points(value).replace("\N{MINUS SIGN}", "-")


def _yes(value: bool | None) -> str:
    return "" if value is None else ("yes" if value else "no")


COUNT = (
    "election", "kind", "as_of", "declared", "total", "contest", "constituency", "declared_at",
    "winner", "outcome", "majority", "votes", "electorate", "source", "locator", "attribution",
)  # fmt: skip


def count_csv(edition: Edition) -> str:
    """The count so far as a file: a row a declared contest, the first to declare first."""
    return _csv(_count_rows(edition), COUNT)


def _count_rows(edition: Edition) -> Iterator[Row]:
    tally, state = edition.tally, edition.state
    for contest, result in state.results.items():
        seat = tally.seats[contest]
        yield {
            "election": tally.election,
            "kind": edition.word or "LIVE",
            "as_of": state.seq,
            "declared": tally.declared,
            "total": tally.total,
            "contest": contest,
            "constituency": seat.name,
            "declared_at": state.contests[contest].entries[0].at.isoformat(),
            "winner": seat.winner,
            "outcome": outcome_of(edition.record, seat)[0] if seat.outcome else "",
            "majority": "" if seat.majority is None else seat.majority,
            "votes": figures.valid_votes(result),
            "electorate": result.electorate or "",
        } | _cited(edition.record, result, RETURN)


PARTIES = (
    "election", "kind", "as_of", "party", "name", "seats", "gained", "lost", "net", "votes",
    "share_gb", "change_gb",
)  # fmt: skip


def parties_csv(edition: Edition) -> str:
    """The table of the count so far as a file: a row a label, in whole numbers and fractions."""
    return _csv(
        (
            {
                "election": edition.tally.election,
                "kind": edition.word or "LIVE",
                "as_of": edition.state.seq,
                "party": row.party,
                "name": party_name(edition.record, row.party),
                "seats": row.seats,
                "gained": row.gains if row.is_compared else "",
                "lost": row.losses if row.is_compared else "",
                "net": row.net if row.is_compared else "",
                "votes": row.votes,
                "share_gb": "" if row.share_gb is None else str(row.share_gb),
                "change_gb": "" if row.change_gb is None or row.party in NO_PARTY
                else str(row.change_gb),
            }
            for row in edition.parties
        ),
        PARTIES,
    )  # fmt: skip


VERDICTS = (
    "sentence_index", "sentence", "span", "start", "end", "kind", "contest", "verdict", "reading",
    "claimed_value", "correct_value", "why", "evidence",
)  # fmt: skip


def verdicts_csv(verdicts: Sequence[Verdict]) -> str:
    """The verdicts on an article as a file, a row a claim."""
    return _csv((_verdict_row(verdict) for verdict in verdicts), VERDICTS)


def _verdict_row(verdict: Verdict) -> Row:
    rows = "; ".join(f"{cite.source} {cite.locator}" for cite in verdict.evidence)
    return verdict.as_json() | {"evidence": rows}
