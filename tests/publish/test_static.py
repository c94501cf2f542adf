"""The stylesheet, the modules and the frame of a page: light, quiet, and whole without script."""

from pathlib import Path

import brotli
import jinja2
import pytest

from tellers.publish.drawing import palette
from tellers.publish.drawing.palette import chip, mark
from tellers.publish.working.box import Link, Work, words

ROOM = Path(palette.__file__).parents[1]
STATIC = ROOM / "static"
CSS = (STATIC / "tellers.css").read_text("utf-8")
PAGES = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOM / "templates"), autoescape=True)


def test_the_stylesheet_is_light_on_the_wire() -> None:
    assert len(brotli.compress(CSS.encode(), quality=5)) < 12_000
    assert CSS.count("{") == CSS.count("}")


@pytest.mark.parametrize("name", ["live.js", "countback.js", "keys.js"])
def test_a_module_is_small(name: str) -> None:
    assert len((STATIC / name).read_bytes()) < 6 * 1024


@pytest.mark.parametrize("name", ["tellers.css", "live.js", "countback.js", "keys.js"])
def test_nothing_is_fetched_from_elsewhere(name: str) -> None:
    text = (STATIC / name).read_text("utf-8")
    assert "://" not in text
    assert "@import" not in text


@pytest.mark.parametrize(
    "query",
    [
        "(prefers-color-scheme: dark)",
        "(prefers-reduced-motion: no-preference)",
        "(forced-colors: active)",
        "print",
        "(min-width: 44rem)",
        "(min-width: 64rem)",
    ],
)
def test_the_stylesheet_answers_the_reader(query: str) -> None:
    assert f"@media {query} {{" in CSS


@pytest.mark.parametrize("banned", ["box-shadow: 0", "linear-gradient(to", "border-radius: 4"])
def test_no_shadow_no_gradient_no_round_card(banned: str) -> None:
    assert banned not in CSS


def page(**passed: object) -> str:
    return PAGES.get_template("base.html").render(title="A & b", **passed)


def test_a_live_night_has_no_band_and_may_be_indexed() -> None:
    text = page(section="night", dateline=["Friday 13 December 2019"])
    assert "noindex" not in text
    assert 'class="band' not in text
    assert "<title>A &amp; b | Tellers</title>" in text
    assert '<a href="/" aria-current="page">The night</a>' in text
    assert '<html lang="en-GB">' in text
    assert text.index('class="skip"') < text.index('class="mast"')
    assert "live.js" not in text


@pytest.mark.parametrize(("word", "css"), [("REPLAY", "band"), ("REHEARSAL", "band rehearsal")])
def test_a_band_stands_above_the_masthead_and_in_the_title(word: str, css: str) -> None:
    text = page(word=word, band="Not live.")
    assert f"<title>{word}: A &amp; b | Tellers</title>" in text
    assert '<meta name="robots" content="noindex">' in text
    assert f'<div class="{css}" role="region"' in text
    assert text.index("<b>" + word) < text.index('class="mast"')


def test_a_page_that_follows_the_count_says_where_it_stands() -> None:
    text = page(live={"url": "/live", "version": "/version.json", "seq": 312})
    assert 'data-live="/live" data-version="/version.json" data-seq="312"' in text
    assert "live.js" in text


def test_the_foot_has_three_columns() -> None:
    text = page(footer={"sources": ["One."], "made": ["Two."], "coverage": ["Three."]})
    foot = text[text.index("<footer>") :]
    assert foot.count("<div><p>") == 3


def test_a_working_is_the_house_in_its_order() -> None:
    work = Work(
        "majority",
        "7,247",
        "Majority, Islington North, 2024",
        (("Jeremy Corbyn", "24,120"), ("Praful Nargund", "−16,873")),
        ("First minus second", "7,247"),
        (("Corbyn", "line 2132", "24,120"),),
        "Source: UK Parliament.",
        "Tellers, 7,247.",
    )
    text = words([Link("7,247", "majority"), work])
    assert '<a class="n" href="#w-majority" id="n-majority">7,247</a>' in text
    order = ["Majority, Islington", "24,120", "First minus second", "line 2132", "Source:", "Close"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert 'href="#n-majority" data-close' in text
    assert "CSV" not in text


def test_a_chip_carries_its_label_and_a_gain_its_hatch() -> None:
    assert chip(mark("con"), True) == '<span class="chip p-con gain">Con</span>'
