"""What readers get holds nothing of sources that may not be passed on."""

from pathlib import Path

from tests.web.desks import a_desk

from tellers.record.record import Record


def test_a_desk_holds_no_row_of_a_closed_source(official: Record, tmp_path: Path) -> None:
    closed = {key for key, source in official.sources.items() if not source.redistributable}
    with a_desk(official, tmp_path, 1) as desk:
        for record in (desk.record, desk.whole):
            cited = {
                one.cite.source
                for member in record.members.values()
                for spell in member.affiliations
                for one in spell.testimonies
            }
            assert closed and not cited & closed
            assert not any(key.startswith("parlparse") for key in record.members)
