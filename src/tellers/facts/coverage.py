"""Coverage: from when to when the record could know, and when it was read (`rules.md` 26)."""

from tellers.record.record import Record

DAY = len("2024-07-04")


def read_on(record: Record) -> str:
    """When the record's sources were read, as its version says."""
    return f"read {record.version[:DAY]}"


def extent(record: Record) -> str:
    """Where the record ends and when it was read: what every fact is subject to (`rules.md` 26)."""
    ends = max((coverage.ends_on for coverage in record.coverage), default=None)
    return f"record to {ends}, {read_on(record)}" if ends else f"record {record.version}"
