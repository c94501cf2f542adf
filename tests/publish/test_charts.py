"""The charts: well formed, spoken, labelled in full, and never smaller than can be read."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tellers.publish.drawing.charts import (
    PartyFigure,
    PartySeats,
    SeatBar,
    StripContest,
    change_bars,
    hundred_year_strip,
    others_in_words,
    seat_bar,
    share_bars,
)
from tellers.publish.drawing.palette import party_css, standalone

NIGHT = (
    PartySeats("con", "Conservative", 159, 32),
    PartySeats("lab", "Labour", 110, 1),
    PartySeats("snp", "SNP", 21, 7),
    PartySeats("ld", "Lib Dem", 6, 2),
    PartySeats("dup", "DUP", 5),
    PartySeats("sf", "Sinn Féin", 5, 1),
    PartySeats("pc", "Plaid Cymru", 4),
    PartySeats("apni", "Alliance", 1, 1),
    PartySeats("spk", "Speaker", 1),
)
BAR = SeatBar("Conservatives 159 seats, Labour 110, with 338 of 650 still to declare", NIGHT)
CHANGES = (
    PartyFigure("lab", "Labour", -29.9, "−29.9"),
    PartyFigure("ruk", "Reform UK", 2.1, "+2.1"),
    PartyFigure("ld", "Liberal Democrat", -12.3, "−12.3"),
)
STRIP = (
    StripContest("1918", "con", "Conservative", 68.5, 12.2),
    StripContest("1929", "lab", "Labour", 41.8, 34.8),
    StripContest("1937", "lab", "Labour", 52.5, 47.5, is_by_election=True),
    StripContest("1950", "lab", "Labour", 57.9, 37.3, is_on_new_boundaries=True),
    StripContest("2024", "ind", "Independent", 49.2, 34.4),
)


def drawings(svg: str) -> list[ET.Element]:
    """Every drawing of a picture, parsed: a fault in the markup fails here."""
    return list(ET.fromstring(f"<p>{svg}</p>"))


def texts(drawing: ET.Element) -> list[str]:
    return [element.text or "" for element in drawing.iter("text")]


PICTURES = {
    "seats": seat_bar(BAR, word="REPLAY"),
    "changes": change_bars(CHANGES, title="Labour’s share fell 29.9 points", word="REPLAY"),
    "shares": share_bars(
        [PartyFigure("ind", "Jeremy Corbyn", 49.2, "49.2%")], title="Corbyn first", word="REPLAY"
    ),
    "strip": hundred_year_strip(STRIP, title="Labour from 1929", word="REPLAY"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_each_drawing_is_a_picture_with_its_finding_its_facts_and_its_word(name: str) -> None:
    for drawing in drawings(PICTURES[name]):
        title, desc = drawing.find("title"), drawing.find("desc")
        assert drawing.get("role") == "img"
        assert title is not None and (title.text or "").startswith("REPLAY: ")
        assert desc is not None and desc.text
        assert drawing.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
        assert texts(drawing)[0] == "REPLAY"


@pytest.mark.parametrize("name", PICTURES)
def test_no_text_is_smaller_than_eleven_pixels(name: str) -> None:
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', PICTURES[name])]
    assert sizes and min(sizes) >= 11
    for view in re.findall(r'viewBox="0 0 (\d+)', PICTURES[name]):
        assert int(view) <= 328  # what a phone of 360 px gives: drawn one to one


@pytest.mark.parametrize("name", PICTURES)
def test_no_id_stands_twice_and_every_pattern_is_there(name: str) -> None:
    ids = re.findall(r' id="([^"]+)"', PICTURES[name])
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", PICTURES[name])) <= set(ids)


@pytest.mark.parametrize("name", PICTURES)
def test_without_a_word_none_is_printed(name: str) -> None:
    plain = {
        "seats": seat_bar(BAR),
        "changes": change_bars(CHANGES, title="t"),
        "shares": share_bars([], title="t"),
        "strip": hundred_year_strip(STRIP, title="t"),
    }
    assert 'class="word"' not in plain[name]


def test_the_seat_bar_names_large_parties_joins_small_ones_and_leaves_the_rest_empty() -> None:
    for drawing in drawings(seat_bar(BAR)):
        said = set(texts(drawing))
        assert {"Con 159", "Lab 110", "SNP 21", "Others 22", "338 to declare"} <= said
        assert "326 for a majority" in said
    assert others_in_words(BAR).startswith("Lib Dem 6, DUP 5, Sinn Féin 5")


def test_the_seat_bar_hatches_the_gained_seats_of_its_large_parties() -> None:
    hatched = re.findall(r'<rect class="ht"[^>]*fill="url\(#seats-(\w+)-(\w)\)"', seat_bar(BAR))
    assert sorted(set(hatched)) == [("dk", "k"), ("dk", "w"), ("ph", "k"), ("ph", "w")]
    assert len(hatched) == 2 * 3


def test_a_title_with_signs_of_markup_is_only_text() -> None:
    (drawing, _) = drawings(seat_bar(SeatBar('<b> & "c"', NIGHT)))
    assert drawing.findtext("title") == '<b> & "c"'


def test_an_empty_night_is_an_empty_bar() -> None:
    for drawing in drawings(seat_bar(SeatBar("No seat has declared yet", ()))):
        assert "650 to declare" in texts(drawing)
        assert not [g for g in drawing.iter("rect") if g.get("class") == "mk"]


def test_a_finished_night_has_no_seat_to_declare() -> None:
    done = (PartySeats("con", "Conservative", 365), PartySeats("lab", "Labour", 285))
    assert "to declare" not in seat_bar(SeatBar("Conservative majority", done))


@given(
    st.lists(
        st.tuples(st.sampled_from(["con", "lab", "ld", "snp", "dup", "ukip"]), st.integers(0, 200)),
        unique_by=lambda pair: pair[0],
        max_size=6,
    )
)
@example([("con", 8), ("lab", 115), ("ld", 115), ("snp", 115), ("ukip", 116)])
def test_every_run_of_the_bar_has_its_label_whatever_the_count(
    seats: list[tuple[str, int]],
) -> None:
    total = 650
    parties: list[PartySeats] = []
    for party, number in seats:
        room = total - sum(p.seats for p in parties)
        parties.append(PartySeats(party, party.upper(), min(number, room)))
    bar = SeatBar("t", tuple(parties))
    expected = [f"{p.mark.label} {p.seats}" for p in bar.large]
    expected += [f"Others {sum(p.seats for p in bar.small)}"] if bar.small else []
    expected += [f"{bar.awaited} to declare"] if bar.awaited else []
    for drawing in drawings(seat_bar(bar)):
        assert sorted(texts(drawing)) == sorted([*expected, "326 for a majority"])


def test_changes_are_sorted_and_keep_within_the_picture() -> None:
    (drawing,) = drawings(change_bars(CHANGES, title="t"))
    names = [text for text in texts(drawing) if text[0].isalpha()]
    assert names == ["Reform UK", "Liberal Democrat", "Labour"]
    for bar in drawing.iter("rect"):
        x, width = float(bar.get("x", "nan")), float(bar.get("width", "nan"))
        assert x >= 0 and x + width <= 328


def test_a_long_fall_never_runs_over_its_name() -> None:
    (drawing,) = drawings(change_bars(CHANGES, title="t"))
    starts = {(g.findtext("text") or ""): g.find("rect") for g in drawing.iter("g")}
    for name, bar in starts.items():
        assert bar is not None
        assert float(bar.get("x", "nan")) > 6 * len(name)


def test_shares_stand_on_one_scale_from_nought() -> None:
    shares = [
        PartyFigure("lab", "Labour", 20.0, "20.0%"),
        PartyFigure("ind", "Corbyn", 40.0, "40.0%"),
    ]
    (drawing,) = drawings(share_bars(shares, title="t"))
    first, second = (float(bar.get("width", "nan")) for bar in drawing.iter("rect"))
    assert first == pytest.approx(2 * second, abs=0.2)


def test_the_strip_shows_by_elections_boundaries_runs_and_the_first_and_last_year() -> None:
    for drawing in drawings(hundred_year_strip(STRIP, title="t")):
        kinds = [element.get("class") for element in drawing.iter()]
        assert kinds.count("dot") == 1
        assert kinds.count("brk") == 1
        assert kinds.count("mk") == len(STRIP)
        assert any(text.startswith("Labour") for text in texts(drawing))
        assert {"1918", "2024"} <= set(texts(drawing))


def test_years_under_the_strip_stand_clear_of_one_another() -> None:
    many = [StripContest(str(1918 + 3 * n), "lab", "Labour", 50.0) for n in range(36)]
    wide, narrow = drawings(hundred_year_strip(many, title="t"))
    years = [text for text in texts(narrow) if re.fullmatch(r"\d{4}", text)]
    assert (years[0], years[-1]) == ("1918", "2023")
    assert len(years) <= 6
    assert len([t for t in texts(wide) if re.fullmatch(r"\d{4}", t)]) > len(years)


def test_a_picture_stands_alone_as_a_file() -> None:
    alone = ET.fromstring(standalone(seat_bar(BAR), party_css()))
    assert alone.tag == "{http://www.w3.org/2000/svg}svg"
    assert ".p-con" in (alone.findtext("{http://www.w3.org/2000/svg}style") or "")
