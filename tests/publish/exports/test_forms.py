"""The other forms: a data package, Parquet, Popolo, NIST, a crosswalk."""

import csv
import io
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import a_candidacy, a_contest, a_declaration, a_record

from tellers.errors import RecordError
from tellers.publish.exports.crosswalk import crosswalk
from tellers.publish.exports.folder import write_folder, write_parquet
from tellers.publish.exports.nist import beside, report
from tellers.publish.exports.package import about, description, package
from tellers.publish.exports.popolo import popolo
from tellers.publish.exports.tables import TABLES
from tellers.record.contests import Source
from tellers.record.membership.redistribution import redistributable
from tellers.record.people import Name, SpellKind
from tellers.record.record import Record


@pytest.fixture(scope="module")
def files(packaged: Record) -> dict[str, str]:
    return dict(package(packaged))


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_resource_is_there_under_its_schema_and_keys_hold(files: dict[str, str]) -> None:
    """By the Data Package specification: paths, fields, primary keys, foreign keys."""
    told = json.loads(files["datapackage.json"])
    tables = {one["name"]: rows(files[one["path"]]) for one in told["resources"]}
    assert set(files) == {"datapackage.json", *(one["path"] for one in told["resources"])}
    for one in told["resources"]:
        schema, found = one["schema"], tables[one["name"]]
        names = [field["name"] for field in schema["fields"]]
        assert list(csv.reader(io.StringIO(files[one["path"]])))[0] == names
        keys = [tuple(row[name] for name in schema["primaryKey"]) for row in found]
        assert len(set(keys)) == len(keys), one["name"]
        for foreign in schema["foreignKeys"]:
            there = {
                r[foreign["reference"]["fields"]] for r in tables[foreign["reference"]["resource"]]
            }
            here = {row[foreign["fields"]] for row in found} - {""}
            assert here <= there, (one["name"], foreign)
        for row in found:
            for field in schema["fields"]:
                assert is_typed(row[field["name"]], field["type"]), (one["name"], row)


def is_typed(cell: str, kind: str) -> bool:
    if not cell or kind == "string":
        return True
    if kind == "integer":
        return cell.removeprefix("-").isdecimal()
    return cell in ("true", "false") if kind == "boolean" else len(cell) == 10


def test_the_package_says_whose_it_is_and_gives_the_same_bytes(
    packaged: Record, files: dict[str, str]
) -> None:
    told = json.loads(files["datapackage.json"])
    assert "Not a parliamentary service." in told["description"]
    assert "Open Parliament Licence v3.0." in told["description"]
    assert told["version"] == packaged.version
    assert dict(package(packaged)) == files


def test_rows_that_may_not_be_passed_on_are_in_no_export() -> None:
    closed = Source("closed", "Nobody", "Secret", "members/x.xml", "", "Shh", False, "C", "", "")
    mine = a_declaration(place="Open")
    hidden = a_declaration(place="Hidden")
    cites = {key: cite._replace(source="shut") for key, cite in hidden.cites.items()}
    shut = replace(closed, id="shut", file="x.csv")
    record = a_record(mine, replace(hidden, cites=cites))
    record = replace(record, sources={**record.sources, "closed": closed, "shut": shut})
    opened = redistributable(record)
    texts = [*dict(package(opened)).values(), popolo(opened)]
    texts.append(report(opened, mine.contest.election, "2026-01-01T00:00:00Z"))
    assert any("parl.open" in text for text in texts)
    assert not any("parl.hidden" in text or "Shh" in text for text in texts)


def test_a_name_that_a_spreadsheet_would_run_is_text() -> None:
    contest = a_contest(["lab"])
    who = a_candidacy("lab", name=Name("=HYPERLINK(1)", "+X"))
    result = a_declaration({"lab": 7}, contest=replace(contest, candidacies=(who,)))
    (row,) = rows(dict(package(a_record(result)))["candidacies.csv"])
    assert (row["first_name"], row["last_name"], row["votes"]) == ("'=HYPERLINK(1)", "'+X", "7")


def test_a_program_gets_the_name_itself_even_into_a_folder_with_an_apostrophe(
    tmp_path: Path,
) -> None:
    contest = a_contest(["lab"])
    who = a_candidacy("lab", name=Name("=HYPERLINK(1)", 'a "b", c'))
    record = a_record(a_declaration({"lab": 7}, contest=replace(contest, candidacies=(who,))))
    write_parquet(tmp_path / "O'Brien", record)
    table = duckdb.read_parquet(str(tmp_path / "O'Brien/candidacies.parquet"))
    found = table.project("first_name, last_name, votes").fetchall()
    assert found == [("=HYPERLINK(1)", 'a "b", c', 7)]
    assert (tmp_path / "O'Brien/about.txt").read_text("utf-8") == about(record)


@given(seed=st.randoms())
@settings(max_examples=20)
def test_the_order_in_which_sources_were_read_changes_no_byte(
    packaged: Record, seed: random.Random
) -> None:
    """A record built this minute and the same one read from its file give the same export."""
    keys = list(packaged.sources)
    seed.shuffle(keys)
    other = replace(packaged, sources={key: packaged.sources[key] for key in keys})
    assert description(other) == description(packaged)
    assert about(other) == about(packaged)


def test_parquet_has_the_types_and_duckdb_reads_it(packaged: Record, tmp_path: Path) -> None:
    assert write_parquet(tmp_path / "parquet", packaged) == len(TABLES)
    with duckdb.connect() as db:
        table = db.read_parquet(str(tmp_path / "parquet/contests.parquet"))
        kinds = {name: str(kind) for name, kind in zip(table.columns, table.types, strict=True)}
        assert len(table) == len(packaged.contests)
    assert (kinds["polled_on"], kinds["electorate"], kinds["id"]) == ("DATE", "BIGINT", "VARCHAR")


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept", encoding="utf-8")
    with pytest.raises(RecordError, match="not empty"):
        write_folder(tmp_path, [("a.csv", "x")])
    with pytest.raises(RecordError, match="not written"):
        write_folder(tmp_path / "new", [("no/such/folder.csv", "x")])
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize("year", ["2019", "1997"])
def test_a_nist_report_validates(packaged: Record, data: Path, year: str) -> None:
    schema: Any = json.loads((data / "schemas/nist-sp-1500-100-v2.json").read_text("utf-8"))
    election = next(e for e in packaged.general_elections() if e.name == year)
    told = json.loads(report(packaged, election, "2026-08-20T00:00:00Z"))
    first = told["Election"][0]
    first["Contest"], first["Candidate"] = first["Contest"][:80], first["Candidate"][:400]
    told["GpUnit"] = told["GpUnit"][:80]
    assert list(jsonschema.Draft4Validator(schema).iter_errors(told)) == []
    aside = json.loads(beside(packaged, election))
    assert set(aside["contests"]) == {c.id for c in packaged.contests_of(election.id)}
    assert aside["version"] == packaged.version and aside["note"] == "Not a parliamentary service."
    assert "Open Parliament Licence v3.0." in " ".join(aside["attribution"])


def test_a_nist_report_has_the_votes(official: Record) -> None:
    election = next(e for e in official.general_elections() if e.name == "2024")
    told = json.loads(report(official, election, "2026-08-20T00:00:00Z"))["Election"][0]
    north = next(c for c in told["Contest"] if c["Name"] == "Islington North")
    counts = [s["VoteCounts"][0]["Count"] for s in north["ContestSelection"]]
    assert max(counts) == 24_120 and len(told["Contest"]) == 650
    won = [c for c in told["Candidate"] if c.get("PostElectionStatus") == "winner"]
    assert len(won) == 650


def test_popolo_dates_a_membership_as_precisely_as_its_source(packaged: Record) -> None:
    told = json.loads(popolo(packaged))
    (person,) = told["persons"]
    assert person["name"] == "Jeremy Corbyn"
    dates = {one["start_date"] for one in told["memberships"]}
    assert {"2023-03", "2020-10-29", "1983-06-09"} <= dates
    known = {one["id"] for one in told["organizations"]}
    assert {one["organization_id"] for one in told["memberships"]} <= known


def test_popolo_says_what_a_source_only_implies(official: Record) -> None:
    told = json.loads(popolo(official))["memberships"]
    spells = [
        spell
        for member in official.members.values()
        for spell in member.affiliations
        if spell.party or spell.kind is SpellKind.SEAT
    ]
    implied = [one for one in told if one["is_implied"]]
    assert len(implied) == sum(not any(t.is_stated for t in s.testimonies) for s in spells) > 0
    for one in implied:
        notes = [source["note"] for source in one["sources"]]
        assert all("implied by a source of grade" in note for note in notes)


def test_the_crosswalk_has_every_constituency_its_codes_and_where_it_comes_from(
    official: Record,
) -> None:
    found = {row["id"]: row for row in rows(crosswalk(official))}
    assert set(found) == set(official.constituencies)
    north = found["islington-north.2024"]
    assert (north["gss_code"], north["comes_from"]) == ("E14001305", "islington-north.2010")
    assert "gss S14000006" in found["ayr-carrick-and-cumnock.2024"]["other_codes"]
    assert found["hexham.1955"]["known_by"] == "part of the name"
