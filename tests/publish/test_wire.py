"""The wire: shapes that other tools rely on, exact values, the band's word, what is not known."""

import csv
import json
from io import StringIO

from tests.builders import a_group_return, a_record
from tests.publish.editions import a_return, a_verdict, an_edition, the_edition, the_record

from tellers.check.claims import Finding
from tellers.count.ledger import LedgerKind
from tellers.publish import wire
from tellers.publish.edition import Told

SHAPE = {
    "contest", "word", "version", "as_of", "headline", "standfirst", "paragraphs", "facts",
    "corrections", "constituency", "code", "election", "polled_on", "declared_at", "result",
    "read_back", "record", "attribution",
}  # fmt: skip


def lines(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def a_contest_in_json(**more: object) -> dict[str, object]:
    edition = the_edition()
    result = edition.state.results[a_return("Eastley").contest.id]
    told = edition.stories[result.contest.id]
    verdict = a_verdict("It was 90.", "90", Finding.SUPPORTED)
    told = Told(told.story, (verdict,))
    found = wire.contest_json(edition.record, result.contest, result, told, "REPLAY")
    loaded = json.loads(json.dumps(found))
    assert isinstance(loaded, dict)
    return loaded


def test_a_contest_in_json_has_its_story_its_result_and_what_was_read_back() -> None:
    told = a_contest_in_json()
    assert set(told) == SHAPE
    assert told["read_back"] == {"supported": 1, "contradicted": 0, "uncheckable": 0}
    assert told["word"] == "REPLAY"
    assert told["attribution"] == ["Made up."]
    rows = told["result"]
    assert isinstance(rows, list)
    assert [(row["party"], row["votes"]) for row in rows[:2]] == [("con", 17_090), ("lab", 17_000)]


def test_its_corrections_say_what_was_said() -> None:
    corrections = a_contest_in_json()["corrections"]
    assert isinstance(corrections, list) and len(corrections) == 1
    assert "105" in corrections[0]["was"] and "90" in corrections[0]["now"]


def test_a_live_page_that_asks_is_told_where_the_count_stands() -> None:
    assert wire.version_json(the_edition(LedgerKind.LIVE)) == {
        "seq": 5,
        "declared": 4,
        "total": 5,
        "at": "2019-12-12T23:15:00+00:00",
    }
    assert wire.version_json(the_edition(mark="ab-5"))["seq"] == "ab-5"
    assert wire.version_json(the_edition())["word"] == "REPLAY"
    assert wire.version_json(an_edition(the_record(), []))["at"] is None


def test_a_contest_in_csv_adds_up_and_every_row_has_its_source() -> None:
    result = a_return("Ashby")
    rows = lines(wire.contest_csv(the_record(), result.contest, result, "REPLAY"))
    total = next(row for row in rows if row["candidacy"] == "(valid votes)")
    votes = [int(row["votes"]) for row in rows if row["share"]]
    assert sum(votes) == int(total["votes"]) == 41_580
    assert all(row["source"] and row["locator"] and row["attribution"] for row in rows)
    assert {row["word"] for row in rows} == {"REPLAY"}
    assert [row["elected"] for row in rows if row["share"]] == ["yes", "no", "no", "no"]


def test_what_a_bucket_hides_is_empty_and_never_nought() -> None:
    hidden = a_group_return({"con": 4_000, "lab": 3_000}, 5_000, place="Ashby")
    rows = lines(wire.contest_csv(a_record(hidden), hidden.contest, hidden))
    assert [row["elected"] for row in rows if row["share"]] == ["no", "no"]
    assert [row["position"] for row in rows if row["share"]] == ["", ""]
    assert [row["votes"] for row in rows if row["candidacy"] == "(others)"] == ["5000"]
    assert "(majority)" not in [row["candidacy"] for row in rows]


def test_the_count_in_csv_has_a_row_a_declared_contest_and_no_other() -> None:
    rows = lines(wire.count_csv(the_edition()))
    assert [row["constituency"] for row in rows] == ["Ashby", "Barton", "Dunmore", "Eastley"]
    assert rows[1]["outcome"] == "gain from Labour"
    assert {row["kind"] for row in rows} == {"REPLAY"}


def test_the_parties_in_csv_are_whole_numbers_and_exact_fractions() -> None:
    rows = {row["party"]: row for row in lines(wire.parties_csv(the_edition()))}
    assert (rows["con"]["seats"], rows["con"]["net"]) == ("3", "2")
    assert "/" in rows["con"]["share_gb"]
    assert rows["dup"]["share_gb"] == ""


def test_a_fact_in_json_keeps_its_fraction_and_its_rows() -> None:
    edition = the_edition()
    told = edition.stories[a_return("Ashby").contest.id]
    facts = [wire.fact_json(edition.record, fact) for fact in told.story.facts.values()]
    share = next(fact for fact in facts if fact["kind"] == "share")
    assert share["value"] == "58/100" or "/" in str(share["value"])
    assert share["because"] and str(share["text"]).endswith("%.")


def test_verdicts_in_csv_have_a_row_a_claim() -> None:
    verdict = a_verdict("It was 90.", "90", Finding.CONTRADICTED, correct_value="105")
    assert [row["correct_value"] for row in lines(wire.verdicts_csv([verdict]))] == ["105"]
