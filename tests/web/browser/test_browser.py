"""The site as a reader meets it: live, by key, without scripts, on a phone, and for everybody."""

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.web.running import Running

pytestmark = pytest.mark.browser

PAGES = (
    "/", "/declarations", "/places/", "/places/islington-north", "/check?sample=1", "/change",
    "/corrections", "/method", "/projection", "/contest/parl.islington-north.2024-07-04",
)  # fmt: skip
SECONDS = 1000


def declared(text: str) -> int:
    found = re.search(r"(\d+) of 650", text)
    assert found is not None, text
    return int(found[1])


def test_the_page_follows_the_count_without_a_reload(tab: Any, desk: Running) -> None:
    tab.goto(desk.address)
    tab.evaluate("window.isTheSamePage = true")
    before = declared(tab.inner_text("#dateline"))
    tab.keyboard.press("]")
    tab.keyboard.press("Space")
    told = "was => document.querySelector('#dateline').innerText.match(/(\\d+) of 650/)[1] > was"
    tab.wait_for_function(told, arg=before, timeout=30 * SECONDS)
    tab.keyboard.press("Space")
    tab.wait_for_function("() => document.querySelector('#pause').innerText === 'Go on'")
    tab.wait_for_timeout(600)
    assert tab.evaluate("window.isTheSamePage") is True
    assert declared(tab.inner_text("#dateline")) == desk.version()["declared"]
    live = tab.inner_html("#count")
    tab.reload()
    assert tab.inner_html("#count") == live


def test_what_is_to_come_follows_the_count_on_both_its_pages(tab: Any, desk: Running) -> None:
    told = "() => /seats for .*make a majority/.test(document.querySelector('main').innerText)"
    for address in ("/", "/projection"):
        tab.goto(desk.address + address)
        tab.evaluate("window.isTheSamePage = true")
        tab.wait_for_function(told, timeout=120 * SECONDS)
        assert "An estimate, not a count" in tab.inner_text("main")
    before = tab.inner_text("#dateline")
    desk.post("/change")
    desk.post("/replay/pause")
    moved = "was => document.querySelector('#dateline').innerText !== was"
    tab.wait_for_function(moved, arg=before, timeout=120 * SECONDS)
    desk.post("/replay/pause")
    desk.post("/change/undo")
    assert tab.evaluate("window.isTheSamePage") is True
    assert "The projection" in tab.inner_text("h1")


def test_a_change_reaches_every_reader_of_the_night(tab: Any, desk: Running) -> None:
    tab.goto(desk.address)
    before = tab.inner_text("#closest")
    desk.post("/change")
    tab.wait_for_function("was => document.querySelector('#closest').innerText !== was", arg=before)
    assert "was" in tab.inner_text("#latest") + tab.inner_text("#closest")
    desk.post("/change/undo")
    tab.wait_for_timeout(600)


def test_a_figure_opens_its_sum_and_escape_closes_it(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/contest/parl.islington-north.2024-07-04")
    figure = tab.locator(".story a.n", has_text="7,247").first
    figure.focus()
    tab.keyboard.press("Enter")
    work = tab.locator(".work.open")
    assert work.count() == 1
    for words in ("24,120", "16,873", "7,247", "The rows it comes from", "matches the record"):
        assert words in work.inner_text()
    tab.keyboard.press("Escape")
    assert tab.locator(".work.open").count() == 0
    assert tab.evaluate("document.activeElement.innerText") == "7,247"


@pytest.mark.parametrize("tab", [{"scripts": False}], indirect=True)
def test_without_scripts_everything_is_there(tab: Any, desk: Running) -> None:
    tab.goto(desk.address)
    assert declared(tab.inner_text("#dateline")) >= 40
    tab.click("text=Faster")
    assert tab.url.rstrip("/") == desk.address
    assert "times its pace" in tab.inner_text(".band") or "Paused" in tab.inner_text(".band")
    tab.goto(f"{desk.address}/contest/parl.islington-north.2024-07-04")
    figure = tab.locator(".story a.n", has_text="7,247").first
    box = tab.locator(figure.get_attribute("href"))
    assert not box.is_visible()
    figure.click()
    assert box.is_visible()
    tab.goto(f"{desk.address}/check")
    tab.fill("textarea", "Jeremy Corbyn won Islington North in 2024 by 7,427 votes.")
    tab.click("main form button")
    assert "7,247" in tab.inner_text("main")
    assert "does not match the record" in tab.inner_text("main").lower()


def test_the_map_is_walked_with_arrow_keys(tab: Any, desk: Running) -> None:
    tab.goto(desk.address)
    first = tab.locator("a.hx[tabindex='0']")
    if first.count() == 0:
        pytest.skip("no layout file, so no hexagon map")
    first.focus()
    names = set()
    for key in ("ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"):
        tab.keyboard.press(key)
        names.add(tab.evaluate("document.activeElement.id"))
    assert len(names) >= 3
    assert tab.locator("a.hx[tabindex='0']").count() == 1
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/contest/**")


def test_a_vote_is_moved_and_moved_back_by_hand(tab: Any, desk: Running) -> None:
    tab.goto(desk.address)
    tab.click("text=Change one vote and watch")
    tab.locator("main form button").first.click()
    assert tab.url.endswith("/change")
    told = tab.inner_text("main").lower()
    for words in ("before", "after", "corrected"):
        assert words in told
    tab.locator("main form[action='/change/undo'] button").click()
    assert tab.locator("main form[action='/change/undo']").count() == 0
    tab.goto(f"{desk.address}/corrections")
    assert "demonstration" in tab.inner_text("main").lower()


@pytest.mark.parametrize("tab", [{"width": 320}], indirect=True)
def test_no_page_scrolls_sideways_on_a_small_phone(tab: Any, desk: Running) -> None:
    for address in PAGES:
        tab.goto(desk.address + address)
        wide = tab.evaluate("document.documentElement.scrollWidth")
        assert wide <= 320, f"{address} is {wide} px wide"


@pytest.mark.parametrize(
    "tab",
    [
        {"scheme": scheme, "width": width, "bypass": True}
        for scheme in ("light", "dark")
        for width in (360, 1280)
    ],
    indirect=True,
    ids=["light-360", "light-1280", "dark-360", "dark-1280"],
)
def test_every_page_is_there_for_everybody(tab: Any, desk: Running) -> None:
    faults = []
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    for address in PAGES:
        tab.goto(desk.address + address)
        found = Axe().run(tab, options=rules)
        faults += [
            f"{address}: {one['id']}: {node['html'][:150]}"
            for one in found.response["violations"]
            for node in one["nodes"][:3]
        ]
    assert faults == []
