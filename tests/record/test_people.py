"""Members and their spells: names, numbers, what may be told of whom, and what may be passed on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import A_SOURCE, a_candidacy, a_contest, a_declaration, a_record
from tests.record.members import a_member, a_seat, a_testimony, members

from tellers.errors import AmbiguousName, UnknownMember
from tellers.record.membership.redistribution import redistributable
from tellers.record.membership.roll import called, eventful, member_of, roll_of
from tellers.record.people import Dated, Member, Name, SpellKind
from tellers.record.record import Record
from tellers.sources.official import read_official

CLOSED = replace(A_SOURCE, id="parlparse-x", file="members/x.xml", redistributable=False)


def test_a_member_is_found_by_every_name_and_by_his_id() -> None:
    ada = replace(a_member(), aliases=(Name("Adeline", "Brown"),))
    record = a_record(members=members(ada))
    for name in ("ADA BROWN", "Adeline Brown", "Brown, Ada", "mnis-1"):
        assert record.member(name) is ada
    with pytest.raises(UnknownMember):
        record.member("Ben Brown")


def test_a_name_that_two_bear_is_nobody_and_says_by_which_ids_to_ask() -> None:
    two = members(a_member("1", "Ada Brown", a_seat("Here")), a_member("2"))
    with pytest.raises(AmbiguousName) as caught:
        a_record(members=roll_of(two)).member("Ada Brown")
    assert "mnis-1 (Here); mnis-2 (no seat in the record)" in str(caught.value.mend)


@given(st.lists(st.sampled_from(("Ada Brown", "Ben Jones", "Cara Khan")), max_size=6))
def test_a_roll_finds_whom_a_mapping_finds(names: list[str]) -> None:
    plain = members(*(a_member(str(number), name) for number, name in enumerate(names, 1)))
    roll = roll_of(plain)
    assert dict(roll) == plain
    for name in ("ada brown", "Ben Jones", "Nobody"):
        assert called(roll, name) == called(plain, name)


def test_a_candidate_is_a_member_by_number_and_never_by_name_where_numbers_are_given() -> None:
    known = members(a_member("1", "Ada Brown"), a_member("2", "Ben Jones"))
    ada = a_candidacy("lab", name=Name("Ada", "Brown"))
    ben = a_candidacy("con", name=Name("Benjamin", "Jones"), member="mnis-2")
    contest = replace(a_contest(()), candidacies=(ada, ben))
    assert member_of(known, contest, ada) is None
    assert member_of(known, contest, ben) is known["mnis-2"]


def test_where_nobody_is_numbered_a_name_is_a_member_for_his_own_seat_alone() -> None:
    ada = a_candidacy("lab", name=Name("Ada", "Brown"))
    contest = replace(a_contest((), place="Nowhere"), candidacies=(ada,))
    here, there = (a_member("1", "Ada Brown", a_seat(place)) for place in ("Nowhere", "Elsewhere"))
    assert member_of(members(here), contest, ada) is here
    assert member_of(members(there), contest, ada) is None
    assert member_of(members(a_member("1")), contest, ada) is not None
    assert member_of(members(here, a_member("2")), contest, ada) is None


def test_a_seat_held_is_no_event() -> None:
    suspended = replace(a_seat(), kind=SpellKind.WHIP, status="suspended", place="")
    held = replace(suspended, status="held")
    found = members(a_member("1", "Ada Brown", a_seat(), held), a_member("2", "B C", suspended))
    assert [one.id for one in eventful(found)] == ["mnis-2"]
    assert eventful(roll_of(found)) == eventful(found)


# ------------------------------------------------------------------------- what may be passed on


def with_closed(*found: Member) -> Record:
    record = a_record(a_declaration(), members=roll_of(members(*found)))
    return replace(record, sources={**record.sources, CLOSED.id: CLOSED})


def test_a_spell_that_a_closed_source_alone_tells_goes_and_another_loses_its_testimony() -> None:
    both = replace(a_seat(), testimonies=(a_testimony(), a_testimony(CLOSED.id)))
    record = redistributable(with_closed(a_member("1", "A B", both, a_seat(source=CLOSED.id))))
    (left,) = record.members["mnis-1"].affiliations
    assert left.testimonies == (a_testimony(),)


def test_an_end_that_a_closed_source_alone_gives_goes_with_it() -> None:
    ends = date(2018, 1, 1)
    theirs = a_testimony(CLOSED.id, "line 9, to 2018-01-01")
    seat = replace(a_seat(ends=ends), testimonies=(a_testimony(), theirs))
    kept = replace(seat, testimonies=(a_testimony(), a_testimony(CLOSED.id)))
    record = redistributable(with_closed(a_member("1", "A B", seat, kept)))
    assert [spell.ends for spell in record.members["mnis-1"].affiliations] == [None, Dated(ends)]


def test_a_member_whom_a_closed_source_numbers_alone_is_left_out() -> None:
    theirs = replace(a_member(), id="parlparse-7", numbers=(("parlparse", "7"),))
    ours = replace(a_member("2"), numbers=(("mnis", "2"), ("parlparse", "8")))
    record = redistributable(with_closed(theirs, ours))
    assert list(record.members) == ["mnis-2"]
    assert record.members["mnis-2"].numbers == (("mnis", "2"),)
    assert called(record.members, "Ada Brown") == ("mnis-2",)


def test_a_contest_that_a_closed_source_alone_tells_is_left_out() -> None:
    record = with_closed()
    other = replace(CLOSED, id="test", file="results.csv")
    left = redistributable(replace(record, sources={"test": other}))
    assert (len(left.returns), len(left.contests), left.listing) == (0, 0, ())


def test_a_record_without_closed_sources_is_itself(packaged: Record) -> None:
    assert redistributable(packaged) is packaged


def test_nothing_of_the_closed_files_is_in_what_may_be_passed_on(official: Record) -> None:
    record = redistributable(official)
    closed = {key for key, source in official.sources.items() if not source.redistributable}
    assert closed == {"parlparse-1997-2009", "parlparse-2010-2015"}
    cited = {
        one.cite.source
        for member in record.members.values()
        for spell in member.affiliations
        for one in spell.testimonies
    }
    assert not cited & closed
    assert len(record.members) == 1546
    assert not any("parlparse" in dict(member.numbers) for member in record.members.values())
    assert not closed & {key for one in record.people for key in one.sources}
    assert record.listing == official.listing


def test_what_may_be_passed_on_is_what_the_record_would_hold_without_the_closed_files(
    official: Record, data: Path, tmp_path: Path
) -> None:
    """No first day, seat, party or name of theirs rides on another's testimony (`rules.md` 25)."""
    closed = {source.file for source in official.sources.values() if not source.redistributable}
    for path in (path for path in data.rglob("*") if path.is_file()):
        if (file := path.relative_to(data)).as_posix() not in closed:
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).symlink_to(path)
    without, _ = read_official(tmp_path)
    open_record, theirs = redistributable(official), redistributable(without)
    assert dict(open_record.members) == dict(theirs.members)
    assert open_record.people == theirs.people
    assert open_record.listing == theirs.listing
