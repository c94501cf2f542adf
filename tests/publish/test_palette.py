"""The palette: every text can be read on its fill, no two parties of one group look alike."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tellers.publish.drawing import palette
from tellers.publish.drawing.palette import COLOURS, INK, WHITE, Mark, mark

Color: Any = pytest.importorskip("coloraide").Color

STYLESHEET = Path(palette.__file__).parents[1] / "static" / "tellers.css"
PAPERS = ("#fdfcf9", "#14161a")
GREAT_BRITAIN = ("con", "lab", "ld", "snp", "green", "ruk", "pc", "spk", "ind")
NORTHERN_IRELAND = ("con", "dup", "sf", "sdlp", "uup", "apni")
SIGHTS = (None, "protan", "deutan", "tritan")


def seen(fill: str, sight: str | None) -> Any:
    colour = Color(fill)
    return colour.filter(sight) if sight else colour


def distance(one: Mark, other: Mark, sight: str | None) -> float:
    first, second = seen(one.fill, sight), seen(other.fill, sight)
    return float(first.delta_e(second, method="2000"))


@pytest.mark.parametrize("sign", COLOURS, ids=lambda sign: sign.key)
def test_text_on_a_fill_can_be_read(sign: Mark) -> None:
    assert Color(sign.fill).contrast(sign.text, method="wcag21") >= 4.5


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("group", [GREAT_BRITAIN, NORTHERN_IRELAND])
def test_no_two_parties_of_a_group_look_alike(group: tuple[str, ...], sight: str | None) -> None:
    pairs = combinations(map(mark, group), 2)
    near = [(a.key, b.key) for a, b in pairs if distance(a, b, sight) < 8]
    assert near == []


@pytest.mark.parametrize(
    ("token", "least"), [("ink", 7), ("ink2", 7), ("ink3", 4.5), ("rule", 3), ("focus", 3)]
)
def test_ink_stands_out_on_paper_in_both_themes(token: str, least: float) -> None:
    papers = [block_value("paper", theme) for theme in (0, 1, 2)]
    inks = [block_value(token, theme) for theme in (0, 1, 2)]
    assert tuple(papers) == (PAPERS[0], PAPERS[1], PAPERS[1])
    for paper, ink in zip(papers, inks, strict=True):
        assert Color(paper).contrast(ink, method="wcag21") >= least


def test_the_marker_can_be_read() -> None:
    for theme in (0, 1, 2):
        ground, text = block_value("marker", theme), block_value("marker-ink", theme)
        assert Color(ground).contrast(text, method="wcag21") >= 4.5


def block_value(token: str, theme: int) -> str:
    """The value of a token in the nth block that sets it: light, dark by system, dark by class."""
    return STYLESHEET.read_text("utf-8").split(f"--{token}: ")[theme + 1].split(";")[0]


def test_the_stylesheet_holds_the_palette_and_no_other() -> None:
    lines = [line for line in STYLESHEET.read_text("utf-8").splitlines() if line.startswith(".p-")]
    assert "\n".join(lines) == palette.party_css()


def test_labels_and_letters_differ() -> None:
    assert len({sign.letter for sign in COLOURS}) == len(COLOURS)
    assert len({sign.label for sign in COLOURS}) == len(COLOURS)


@pytest.mark.parametrize("party", ["green", "sgp", "gpni"])
def test_the_three_green_parties_share_one_sign(party: str) -> None:
    assert mark(party) == mark("green")


def test_the_brexit_party_has_the_fill_of_its_successor_and_its_own_name() -> None:
    assert mark("brx").fill == mark("ruk").fill
    assert mark("brx").label == "Brx"


def test_a_party_not_measured_takes_the_colours_of_others_and_keeps_its_label() -> None:
    sign = mark("ukip", "UKIP")
    assert (sign.fill, sign.label, sign.letter) == (mark("oth").fill, "UKIP", "–")
    assert mark("respect").label == "RESPECT"


def test_the_hatch_is_white_on_dark_fills_and_ink_on_light_ones() -> None:
    assert {sign.hatch for sign in COLOURS if sign.text == WHITE} == {"w"}
    assert {sign.hatch for sign in COLOURS if sign.text == INK} == {"k"}
