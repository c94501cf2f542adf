"""The check page in a browser: by keys, by click, with a file, without scripts, for everybody."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.web.running import Running

pytestmark = pytest.mark.browser
AT = "document.activeElement"


def at(tab: Any) -> str:
    found: str = tab.evaluate(f"{AT}.innerText")
    return found


def test_claims_are_walked_by_keys_and_open_their_working(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check?sample=1")
    tab.keyboard.press("n")
    first = at(tab)
    tab.keyboard.press("n")
    assert first.startswith("=1") and at(tab) != first
    tab.keyboard.press("p")
    assert at(tab) == first
    tab.keyboard.press("m")
    mismatch = at(tab)
    assert mismatch.startswith("≠")
    tab.keyboard.press("Enter")
    note = tab.locator(".notes .here")
    assert note.locator("details[open] dt", has_text="Asked").is_visible()
    assert note.inner_text().startswith(mismatch)
    tab.keyboard.press("Escape")
    assert at(tab) == mismatch
    assert tab.locator(".notes details[open]").count() == 0


def test_keys_can_be_turned_off_and_leave_whoever_types_in_peace(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check?sample=1")
    tab.focus("textarea")
    tab.keyboard.type("np m")
    told = tab.input_value("textarea")
    assert "np m" in told and "Jeremy Corbyn" in told  # what was checked stays, to be changed
    tab.uncheck(".keyed [data-keys]")
    tab.evaluate(f"{AT}.blur()")
    tab.keyboard.press("n")
    assert tab.evaluate(f"{AT}.tagName") == "BODY"


@pytest.mark.parametrize("tab", [{"scripts": True}, {"scripts": False}], indirect=True)
def test_what_matches_is_hidden_by_key_with_scripts_and_without(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check?sample=1")
    shown = tab.locator(".notes li:visible")
    every, right = shown.count(), tab.locator(".notes .n-ok").count()
    assert 0 < right < every
    tab.focus("#hides-ok")
    tab.keyboard.press("Space")
    assert shown.count() == every - right
    assert tab.locator(".article .k-ok:visible").count() == 0
    assert "Jeremy Corbyn" in tab.inner_text(".article .txt >> nth=0")  # the text stands whole
    tab.keyboard.press("Space")
    assert shown.count() == every


def test_keys_pass_over_what_is_hidden(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check?sample=1")
    tab.focus("#hides-ok")
    tab.keyboard.press("Space")
    tab.keyboard.press("n")
    assert at(tab)[0] in "≠○"


def test_control_and_enter_send_what_was_pasted(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check")
    tab.fill("textarea", "Jeremy Corbyn won Islington North in 2024 by 7,427 votes.")
    tab.keyboard.press("Enter")
    assert tab.locator(".notes").count() == 0
    tab.keyboard.press("Control+Enter")
    tab.locator(".notes", has_text="7,247").wait_for()


@pytest.mark.parametrize("tab", [{"scripts": True}, {"scripts": False}], indirect=True)
def test_a_file_is_checked_with_scripts_and_without(
    tab: Any, desk: Running, tmp_path: Path
) -> None:
    page = tmp_path / "article.html"
    page.write_text(
        "<nav>Menu</nav><article><p>Jeremy Corbyn won Islington North in 2024 by 7,427 votes."
        "<script>document.title='mine'</script></p></article>",
        "utf-8",
    )
    tab.goto(f"{desk.address}/check")
    tab.set_input_files("#file", str(page))
    tab.click("main form button")
    assert "7,247" in tab.inner_text(".notes")
    assert "Menu" not in tab.inner_text(".article")
    tab.locator(".notes .n-no summary").click()
    assert tab.locator(".notes .n-no dt", has_text="Source").first.is_visible()
    assert "mine" not in tab.title()


def test_a_file_dropped_on_the_form_is_put_in(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check")
    tab.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File(["Corbyn won Islington North in 2024 by 7,427."], "a.txt"));
          const told = { dataTransfer: data, bubbles: true, cancelable: true };
          document.querySelector("#text").dispatchEvent(new DragEvent("drop", told));
        }"""
    )
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".notes")
    assert "7,247" in tab.inner_text(".notes")


@pytest.mark.parametrize(
    "tab",
    [{"scheme": scheme, "width": width, "bypass": True} for scheme in ("light", "dark")
     for width in (320, 1280)],
    indirect=True,
)  # fmt: skip
def test_an_opened_page_of_verdicts_is_there_for_everybody(tab: Any, desk: Running) -> None:
    tab.goto(f"{desk.address}/check?sample=1")
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    wide = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = Axe().run(tab, options=rules)
    faults = [
        f"{one['id']}: {node['html'][:150]}"
        for one in found.response["violations"] for node in one["nodes"][:3]
    ]  # fmt: skip
    assert faults == []
