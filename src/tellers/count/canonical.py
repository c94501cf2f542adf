"""Results and ledger lines as canonical JSON, exact both ways.

The ledger's hash chain is over these bytes, so equal values must give equal bytes on every
machine: sorted keys, no spaces, whole numbers only, times in UTC. Both kinds of result keep their
type, for a row of party groups must never come back as a declaration.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TypeVar

from tellers.count.ledger import Birth, Entry, EntryKind
from tellers.errors import InvalidRecord
from tellers.record.contests import Contest, Declaration, GroupReturn, Return
from tellers.record.people import Citation

DECLARATION = "declaration"
GROUP_RETURN = "group-return"

Payload = dict[str, object]

T = TypeVar("T")


def canonical(payload: Mapping[str, object]) -> str:
    """A payload as its one line of JSON.

    >>> canonical({"b": "Ynys Môn", "a": [1, None]})
    '{"a":[1,null],"b":"Ynys Môn"}'
    """
    return json.dumps(
        payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def payload(result: Return) -> Payload:
    """A result as plain JSON values, citations included; its contest by id."""
    shared: Payload = {
        "contest": result.contest.id,
        "votes": dict(result.votes),
        "cites": {key: [cite.source, cite.locator] for key, cite in result.cites.items()},
        "rejected": result.rejected,
        "electorate": result.electorate,
        "declared_at": None if result.declared_at is None else write_moment(result.declared_at),
    }
    if isinstance(result, Declaration):
        return {**shared, "type": DECLARATION, "chosen_by_lot": result.chosen_by_lot}
    return {**shared, "type": GROUP_RETURN, "others": result.others, "elected": result.elected}


def read_payload(contest: Contest, fields: Mapping[str, object]) -> Return:
    """The result that a payload states, of the type it was.

    Raises:
        InvalidRecord: a field is missing, unknown or of another type, or the figures are not
            a possible result of this contest.
    """
    type_ = fields.get("type")
    if not isinstance(type_, str) or type_ not in _OWN_FIELDS:
        raise InvalidRecord(f"{contest.id}: found a result of type {type_!r}.")
    _expect_keys(contest.id, fields, _SHARED_FIELDS | _OWN_FIELDS[type_])
    if fields["contest"] != contest.id:
        raise InvalidRecord(f"{contest.id}: found a result of {fields['contest']!r}.")
    votes = {key: _whole(key, count) for key, count in _mapping(fields, "votes").items()}
    cites = {key: _citation(key, pair) for key, pair in _mapping(fields, "cites").items()}
    rejected, electorate = (_optional(fields, key, _whole) for key in ("rejected", "electorate"))
    at = _optional(fields, "declared_at", _moment)
    if type_ == DECLARATION:
        lot = _text("chosen_by_lot", fields["chosen_by_lot"])
        return Declaration(contest, votes, cites, rejected, electorate, at, lot)
    others, elected = _whole("others", fields["others"]), _text("elected", fields["elected"])
    return GroupReturn(contest, votes, others, cites, electorate, at, elected, rejected)


def write_entry(entry: Entry) -> str:
    """A ledger line as its one line of JSON: what the hash chain is over."""
    result = None if entry.result is None else payload(entry.result)
    return canonical(
        {
            "seq": entry.seq,
            "at": write_moment(entry.at),
            "by": entry.by,
            "kind": entry.kind.value,
            "contest": entry.contest,
            "result": result,
            "reason": entry.reason,
        }
    )


def read_entry(line: str, contest_of: Callable[[str], Contest]) -> Entry:
    """The entry that a line of JSON states. `contest_of` looks its contest up in the record.

    Raises:
        InvalidRecord: the line is not JSON, or not that of an entry.
        UnknownContest: the record does not hold its contest.
    """
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise InvalidRecord(f"found {line[:40]!r}, expected a line of JSON ({error}).") from error
    if not isinstance(fields, dict):
        raise InvalidRecord(f"found {line[:40]!r}, expected a JSON object.")
    _expect_keys("entry", fields, _ENTRY_FIELDS)
    contest = _text("contest", fields["contest"])
    kind = _text("kind", fields["kind"])
    if kind not in list(EntryKind):
        raise InvalidRecord(f"kind: found {kind!r}, expected one of {', '.join(EntryKind)}.")
    result = None if fields["result"] is None else _mapping(fields, "result")
    return Entry(
        _whole("seq", fields["seq"]),
        _moment("at", fields["at"]),
        _text("by", fields["by"]),
        EntryKind(kind),
        contest,
        None if result is None else read_payload(contest_of(contest), result),
        _text("reason", fields["reason"]),
    )


def chained(before: str, line: str) -> str:
    """The hash of a ledger line: SHA-256 of the hash before it and the line's own bytes."""
    return hashlib.sha256(f"{before}{line}".encode()).hexdigest()


def birth_hash(birth: Birth) -> str:
    """The hash before line 1: of what the ledger was born as, so that its kind is chained too."""
    return chained("", canonical(asdict(birth)))


def write_moment(moment: datetime) -> str:
    """A moment in UTC, ISO 8601.

    >>> write_moment(datetime(2019, 12, 13, 3, 31, tzinfo=UTC))
    '2019-12-13T03:31:00+00:00'
    """
    return moment.astimezone(UTC).isoformat()


_SHARED_FIELDS = frozenset(
    ("type", "contest", "votes", "cites", "rejected", "electorate", "declared_at")
)
_OWN_FIELDS = {
    DECLARATION: frozenset(("chosen_by_lot",)),
    GROUP_RETURN: frozenset(("others", "elected")),
}
_ENTRY_FIELDS = frozenset(("seq", "at", "by", "kind", "contest", "result", "reason"))


def _expect_keys(where: str, fields: Mapping[str, object], expected: frozenset[str]) -> None:
    if set(fields) != expected:
        raise InvalidRecord(f"{where}: found {sorted(fields)}, expected {sorted(expected)}.")


def _mapping(fields: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = fields[key]
    if not isinstance(value, Mapping):
        raise InvalidRecord(f"{key}: found {value!r}, expected a JSON object.")
    return value


def _whole(key: str, value: object) -> int:
    # JSON's true is an int to Python, and 12.0 is a float: neither is a count of votes.
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidRecord(f"{key}: found {value!r}, expected a whole number.")
    return value


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidRecord(f"{key}: found {value!r}, expected text.")
    return value


def _moment(key: str, value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(key, value))
    except ValueError as error:
        raise InvalidRecord(f"{key}: found {value!r}, expected an ISO 8601 time.") from error
    if moment.utcoffset() is None:
        raise InvalidRecord(f"{key}: found {value!r}, a time without a zone.")
    return moment.astimezone(UTC)


def _citation(key: str, value: object) -> Citation:
    match value:
        case [str(source), str(locator)]:
            return Citation(source, locator)
    raise InvalidRecord(f"{key}: found {value!r}, expected a source and a locator.")


def _optional(fields: Mapping[str, object], key: str, read: Callable[[str, object], T]) -> T | None:
    value = fields[key]
    return None if value is None else read(key, value)
