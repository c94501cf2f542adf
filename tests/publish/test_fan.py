"""The fan: every band within the picture and the right way up, no label over another."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tellers.publish.drawing.fan import APART, Band, Fan, Moment, fan, spread
from tellers.publish.drawing.palette import mark

HOUSE = 650


@st.composite
def bands(draw: st.DrawFn) -> tuple[Band, ...]:
    """Up to four parties over the same moments, each with its range the right way up."""
    declared = sorted(draw(st.sets(st.integers(0, HOUSE), min_size=1, max_size=8)))
    found = []
    for party in draw(st.sampled_from([("con",), ("con", "lab"), ("con", "lab", "snp", "ld")])):
        moments = []
        for number in declared:
            low, middle, high = sorted(draw(st.tuples(*[st.integers(0, HOUSE)] * 3)))
            moments.append(Moment(number, low, float(middle), high))
        last = moments[-1]
        text = f"{mark(party).label} {last.low}–{last.high}"
        counts = tuple((number, draw(st.integers(0, number))) for number in declared)
        found.append(Band(mark(party), text, party, tuple(moments), counts))
    return tuple(found)


def drawings(told: Fan, word: str = "REPLAY") -> list[ET.Element]:
    """Both drawings, parsed: a fault in the markup fails here."""
    return list(ET.fromstring(f"<p>{fan(told, word=word)}</p>"))


def a_fan(of: tuple[Band, ...]) -> Fan:
    return Fan("Conservatives between 340 and 372", of, HOUSE, 326)


def plot(drawing: ET.Element) -> ET.Element:
    found = drawing.find("svg")
    assert found is not None
    return found


def points(element: ET.Element) -> list[tuple[float, float]]:
    told = element.get("points", "").split()
    return [(float(x), float(y)) for x, _, y in (one.partition(",") for one in told)]


@given(bands())
def test_every_band_lies_within_the_picture_with_its_middle_between_its_edges(
    of: tuple[Band, ...],
) -> None:
    for drawing in drawings(a_fan(of)):
        inner = plot(drawing)
        highest = float(inner.get("viewBox", "").split()[3])
        groups = inner.findall("g")
        assert len(groups) == len(of)
        for group in groups:
            band, middle = group.find("polygon"), group.find("polyline")
            assert band is not None and middle is not None
            edge, line = points(band), points(middle)
            over, under = edge[: len(line)], edge[len(line) :][::-1]
            for (x, top), (_, at), (_, bottom) in zip(over, line, under, strict=True):
                assert 0 <= x <= HOUSE + 2
                assert 0 <= top <= at <= bottom <= highest


@given(bands())
def test_no_label_lies_over_another_or_leaves_the_picture(of: tuple[Band, ...]) -> None:
    for drawing in drawings(a_fan(of)):
        told = [text for text in drawing.iter("text") if text.get("class") == "halo"]
        assert sorted(text.text or "" for text in told) == sorted(one.text for one in of)
        places = sorted(float(text.get("y", "nan")) for text in told)
        assert all(b - a >= APART - 0.11 for a, b in zip(places, places[1:], strict=False))
        assert places[0] > 12 and places[-1] <= float(drawing.get("height", "nan"))
        for text in told:
            assert float(text.get("x", "").rstrip("%")) < 90


@given(st.lists(st.floats(-50, 350), max_size=8))
def test_places_keep_their_order_and_their_distance(wanted: list[float]) -> None:
    found = spread(wanted, APART, (0, 300))
    order = sorted(range(len(wanted)), key=lambda n: (wanted[n], n))
    assert all(found[b] - found[a] >= APART - 1e-6 for a, b in zip(order, order[1:], strict=False))
    assert all(0 <= place <= 300 for place in found)


def test_the_count_is_a_line_of_steps_that_only_says_what_was_counted() -> None:
    moments = (Moment(0, 340, 350, 360), Moment(20, 0, 1, 2))
    band = Band(mark("con"), "Con 0–2", "Conservative 0 to 2", moments, ((10, 4), (20, 4)))
    (desk, _) = drawings(a_fan((band,)))
    line = plot(desk).find("g/path[@class='stair']")
    assert line is not None and line.get("d") == "M0 400H10V396H20"


def test_the_line_of_a_majority_is_named_and_its_neighbour_gives_way() -> None:
    band = Band(mark("con"), "Con 340–372", "", (Moment(650, 340, 356, 372),))
    for drawing in drawings(a_fan((band,))):
        texts = [text.text or "" for text in drawing.iter("text")]
        assert {"326", "0", "100", "200", "declared"} <= set(texts)
    small = Fan("t", (band,), 5, 3)
    assert "3" in [text.text for text in drawings(small)[0].iter("text")]


def test_it_is_a_picture_with_its_finding_its_facts_and_its_word() -> None:
    band = Band(mark("con"), "Con 340–372", "Conservative 340 to 372", (Moment(9, 340, 356, 372),))
    for drawing in drawings(a_fan((band,))):
        assert drawing.findtext("title") == "REPLAY: Conservatives between 340 and 372"
        desc = drawing.findtext("desc") or ""
        assert "Conservative 340 to 372" in desc and "to 9 of 650" in desc and "326" in desc
        assert [t.text for t in drawing.iter("text")][0] == "REPLAY"
    assert 'class="word"' not in fan(a_fan((band,)))


@pytest.mark.parametrize("word", ["", "REPLAY"])
def test_ids_stand_once_and_text_can_be_read(word: str) -> None:
    band = Band(mark("con"), "Con 340–372", "", (Moment(9, 340, 356, 372),))
    told = fan(a_fan((band,)), word=word)
    ids = re.findall(r' id="([^"]+)"', told)
    assert len(ids) == len(set(ids))
    assert min(float(size) for size in re.findall(r'font-size="([\d.]+)"', told)) >= 11
