"""Canonical JSON: exact both ways, the same bytes for the same value, nothing else accepted."""

import json
from typing import Any

import pytest
from hypothesis import given
from tests.builders import a_contest, a_declaration, a_group_return, a_moment, a_record
from tests.strategies import drafts, returns

from tellers.count.canonical import (
    birth_hash,
    canonical,
    chained,
    payload,
    read_entry,
    read_payload,
    write_entry,
)
from tellers.count.ledger import Birth, Draft, LedgerKind, declared
from tellers.errors import InvalidRecord, UnknownContest
from tellers.record.contests import ELECTORATE, Declaration, GroupReturn, Return
from tellers.record.people import Citation

HERE = a_contest(place="Here")
DECLARED = a_declaration(contest=HERE)
DRAFT = declared(DECLARED, at=a_moment(), by="desk")


@given(returns())
def test_a_result_comes_back_as_it_went_and_of_its_type(result: Return) -> None:
    text = canonical(payload(result))
    back = read_payload(result.contest, json.loads(text))
    assert back == result
    assert type(back) is type(result)
    assert canonical(payload(back)) == text


@given(drafts((HERE, a_contest(place="Ynys Môn"))))
def test_a_line_comes_back_as_it_went(lines: list[Draft]) -> None:
    record = a_record(contests=[HERE, a_contest(place="Ynys Môn")])
    for seq, draft in enumerate(lines, start=1):
        entry = draft.numbered(seq)
        assert read_entry(write_entry(entry), record.contest) == entry


def test_the_order_of_keys_changes_no_byte() -> None:
    turned = dict(reversed(list(DECLARED.votes.items())))
    assert canonical(payload(a_declaration(turned, contest=HERE))) == canonical(payload(DECLARED))


def test_an_electorate_read_elsewhere_keeps_its_own_row() -> None:
    cites = {**DECLARED.cites, ELECTORATE: Citation("errata", "line 3")}
    corrected = a_declaration(contest=HERE, cites=cites)
    assert read_payload(HERE, payload(corrected)).cites[ELECTORATE] == cites[ELECTORATE]


def test_the_same_figures_as_groups_are_another_type() -> None:
    grouped = a_group_return(DECLARED.votes, contest=HERE, rejected=100, electorate=60_500)
    assert isinstance(read_payload(HERE, payload(grouped)), GroupReturn)
    assert isinstance(read_payload(HERE, payload(DECLARED)), Declaration)
    assert payload(grouped) != payload(DECLARED)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"type": "notional"}, "of type 'notional'"),
        ({"type": None}, "of type None"),
        ({"type": ["declaration"]}, "of type"),
        ({"type": "group-return"}, "expected"),
        ({"note": "unheard of"}, "'note'"),
        ({"contest": "parl.there.2019-12-12"}, "a result of"),
        ({"votes": [1, 2, 3]}, "expected a JSON object"),
        ({"votes": {"con": 1.0, "lab": 2, "ld": 3}}, "con: found 1.0"),
        ({"votes": {"con": True, "lab": 2, "ld": 3}}, "con: found True"),
        ({"votes": {"con": "12x", "lab": 2, "ld": 3}}, "con: found '12x'"),
        ({"votes": {"con": 1}}, "not for exactly its candidacies"),
        ({"votes": {"con": 7, "lab": 7, "ld": 3}}, "the lot must name"),
        ({"rejected": "none"}, "rejected: found 'none'"),
        ({"declared_at": "last night"}, "expected an ISO 8601 time"),
        ({"declared_at": "2019-12-13T02:00:00"}, "without a zone"),
        ({"chosen_by_lot": None}, "expected text"),
        ({"cites": {"con": ["one"]}}, "expected a source and a locator"),
    ],
)
def test_a_payload_that_is_no_result_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRecord, match=words):
        read_payload(HERE, {**payload(DECLARED), **changes})


def test_a_field_left_out_is_refused() -> None:
    for key in payload(DECLARED):
        rest = {field: value for field, value in payload(DECLARED).items() if field != key}
        with pytest.raises(InvalidRecord):
            read_payload(HERE, rest)


@pytest.mark.parametrize("line", ["", "{", "[]", "7", '{"seq": 1}', "null"])
def test_a_line_that_is_no_entry_is_refused(line: str) -> None:
    with pytest.raises(InvalidRecord):
        read_entry(line, a_record(contests=[HERE]).contest)


def test_a_line_of_an_unknown_kind_is_refused() -> None:
    line = write_entry(DRAFT.numbered(1)).replace('"declared"', '"guessed"')
    with pytest.raises(InvalidRecord, match="found 'guessed'"):
        read_entry(line, a_record(contests=[HERE]).contest)


def test_a_line_of_a_contest_that_the_record_lacks_says_so() -> None:
    with pytest.raises(UnknownContest):
        read_entry(write_entry(DRAFT.numbered(1)), a_record(a_declaration(place="There")).contest)


def test_the_chain_starts_from_what_the_ledger_was_born_as() -> None:
    births = [Birth(kind, "parl.2019-12-12", "v1") for kind in LedgerKind]
    assert len({birth_hash(birth) for birth in births}) == 3
    assert chained(birth_hash(births[0]), "{}") != chained(birth_hash(births[1]), "{}")


def test_the_bytes_of_a_line_are_these() -> None:
    """Changing them breaks every ledger ever written: then SCHEMA_VERSION must move."""
    line = write_entry(declared(a_declaration({"lab": 2}), at=a_moment(), by="desk").numbered(1))
    assert line == (
        '{"at":"2019-12-12T22:00:00+00:00","by":"desk","contest":"parl.nowhere.2019-12-12",'
        '"kind":"declared","reason":"","result":{"chosen_by_lot":"","cites":{"lab":["test",'
        '"parl.nowhere.2019-12-12 lab"],"return":["test","parl.nowhere.2019-12-12 return"]},'
        '"contest":"parl.nowhere.2019-12-12","declared_at":null,"electorate":503,'
        '"rejected":100,"type":"declaration","votes":{"lab":2}},"seq":1}'
    )
