"""The verb `tellers.match`: names against the record that is at hand."""

from collections.abc import Iterable, Mapping
from datetime import date

from tellers.cli.door.opening import load
from tellers.record.matching.match import match_names
from tellers.record.matching.verdict import Matched
from tellers.record.record import Record


def match(
    names: Iterable[str],
    record: Record | None = None,
    *,
    kind: str = "constituency",
    when: str | int | date = "",
    scheme: str = "",
    decided: Mapping[str, str] | None = None,
) -> list[Matched]:
    """The verdict on each name: its id where that is sure, else what it may stand for.

    One name may stand alone; `when` is a year, `1974-02`, or a day. Without a record, the one that
    `tellers.load()` gives.

    Raises:
        ConfigError: `kind` or `when` is none, or a decided id is not in the record.
    """
    record = record if record is not None else load()
    asked = [names] if isinstance(names, str) else names
    return match_names(asked, record, kind=kind, when=str(when), scheme=scheme, decided=decided)
