"""The site over HTTP: every address answers, a form does what its button says, no fault is bare."""

import asyncio
from collections.abc import Awaitable, Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.web.desks import a_client, a_desk

from tellers.count.ledger import LedgerKind
from tellers.count.night import night_of
from tellers.record.record import Record
from tellers.web.player import Player
from tellers.web.site import Site

ADDRESSES = (
    "/", "/declarations", "/places/", "/places/islington-north", "/check", "/change",
    "/corrections", "/method", "/projection", "/contest/parl.islington-north.2024-07-04",
)  # fmt: skip
FILES = {
    "/count.csv": "text/csv", "/parties.csv": "text/csv", "/version.json": "application/json",
    "/projection.json": "application/json",
    "/healthz": "application/json", "/robots.txt": "text/plain",
    "/static/tellers.css": "text/css", "/static/live.js": "text/javascript",
    "/contest/parl.islington-north.2024-07-04.json": "application/json",
    "/contest/parl.islington-north.2024-07-04.csv": "text/csv",
}  # fmt: skip
PAGE = {"accept": "text/html"}
DATA = {"accept": "application/json"}

Visit = Callable[[httpx.AsyncClient, Site], Awaitable[None]]


@pytest.fixture
def visit(packaged: Record, tmp_path: Path) -> Callable[..., None]:
    """Run a visit to the site of a desk with so many declarations."""

    def run(visiting: Visit, declarations: int = 45, **more: Any) -> None:
        with a_desk(packaged, tmp_path, declarations, **more) as desk:

            async def inside() -> None:
                client, site = a_client(desk)
                async with client:
                    await visiting(client, site)

            asyncio.run(inside())

    return run


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.title = ""
        self._is_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._is_title = tag == "title"
        told = dict(attrs)
        self.links += [href] if tag == "a" and (href := told.get("href")) else []
        self.links += [action] if tag == "form" and (action := told.get("action")) else []

    def handle_data(self, data: str) -> None:
        self.title += data if self._is_title else ""

    def handle_endtag(self, tag: str) -> None:
        self._is_title = False


def reading(html: str) -> _Reading:
    found = _Reading()
    found.feed(html)
    return found


def test_every_address_is_a_whole_page_with_the_word_of_its_band(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        for address in ADDRESSES:
            answer = await client.get(address)
            page = reading(answer.text)
            assert answer.status_code == 200, address
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert page.tags.count("h1") == 1, address
            assert page.title.startswith("REPLAY: "), address
            assert answer.headers["x-robots-tag"] == "noindex"
            assert "Contains Parliamentary information" in answer.text

    visit(visiting)


def test_every_file_is_served_as_what_it_is(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        for address, kind in FILES.items():
            answer = await client.get(address)
            assert (answer.status_code, address) == (200, address)
            assert answer.headers["content-type"].startswith(kind), address

    visit(visiting)


def test_no_link_of_the_site_leads_nowhere(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        waiting, seen = ["/"], set[str]()
        contests = 0
        while waiting:
            address = waiting.pop().partition("#")[0].partition("?")[0]
            if not address or address in seen or "://" in address:
                continue
            seen.add(address)
            contests += address.startswith(("/contest/", "/places/"))
            if contests > 60 and address.startswith(("/contest/", "/places/p")):
                continue  # a sample of the thousands
            if address.startswith("/replay/") or address == "/change/undo":
                continue  # buttons
            answer = await client.get(address)
            assert answer.status_code == 200, address
            if answer.headers["content-type"].startswith("text/html"):
                waiting += reading(answer.text).links
        assert {"/declarations", "/check", "/change", "/method", "/corrections"} <= seen
        assert site.desk.tally.declared == 45

    visit(visiting)


@pytest.mark.parametrize("declarations", [0, 1, 45])
def test_nothing_undeclared_is_told_on_any_route(
    visit: Any, packaged: Record, declarations: int
) -> None:
    """Votes of the contest that declares last stand in no page and no file before it does."""
    last = night_of(packaged, "parl.2019-12-12").announcements[-1].result
    contest = last.contest.id
    figures = {f"{votes:,}" for votes in last.votes.values() if votes > 5000}

    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        place = contest.split(".")[1]
        for address in (f"/contest/{contest}", f"/places/{place}", "/", "/declarations"):
            answer = await client.get(address)
            assert answer.status_code == 200
            told = {figure for figure in figures if figure in answer.text}
            assert told == set(), f"{address} tells {told}"
        for kind in (".csv", ".json"):
            assert (await client.get(f"/contest/{contest}{kind}")).status_code == 404

    visit(visiting, declarations)


def test_elections_after_the_night_and_pasted_articles_know_how_it_ended(
    official: Record, tmp_path: Path
) -> None:
    """A replay keeps its own night to itself; what came after is told whole."""
    later = "/contest/parl.islington-north.2024-07-04"
    text = "Labour won Islington North in 2019 by 26,188 votes."
    with a_desk(official, tmp_path, 1) as desk:
        assert "parl.islington-north.2019-12-12" not in desk.state.results

        async def inside() -> None:
            client, _ = a_client(desk)
            async with client:
                page = (await client.get(later)).text
                assert "26,188" in page
                assert "not checkable" not in page
                told = (await client.post("/check", data={"text": text}, headers=DATA)).json()
                assert {one["verdict"] for one in told["claims"]} == {"supported"}
                assert "26,188" not in (await client.get("/places/islington-north")).text

        asyncio.run(inside())


def test_on_a_live_night_nothing_undeclared_is_checked(official: Record, tmp_path: Path) -> None:
    text = "Labour won Islington North in 2019 by 26,188 votes."
    with a_desk(official, tmp_path, 1, kind=LedgerKind.LIVE) as desk:

        async def inside() -> None:
            client, _ = a_client(desk)
            async with client:
                told = (await client.post("/check", data={"text": text}, headers=DATA)).json()
                assert {one["verdict"] for one in told["claims"]} == {"uncheckable"}

        asyncio.run(inside())


def test_a_page_is_answered_from_memory_until_something_changes(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        first = await client.get("/")
        again = await client.get("/", headers={"if-none-match": first.headers["etag"]})
        assert again.status_code == 304
        await client.post("/change")
        after = await client.get("/", headers={"if-none-match": first.headers["etag"]})
        assert after.status_code == 200
        assert after.text != first.text

    visit(visiting)


def test_a_vote_moved_across_a_tie_changes_what_rests_on_it_and_back(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        closest = site.desk.tally.closest(1)[0]
        before = (await client.get(f"/contest/{closest.contest}")).text
        seats = dict(site.desk.tally.counts)
        told = (await client.post("/change", headers=DATA)).json()
        assert told["contest"] == closest.contest
        changes = {one["what"]: (one["before"], one["after"]) for one in told["changes"]}
        assert all(was != now for was, now in (changes["headline"], changes["seats"]))
        assert changes["note"][1].startswith("This page was corrected: ")
        during = (await client.get(f"/contest/{closest.contest}")).text
        assert "Correction" in during
        assert changes["headline"][1] in reading(during).title
        shown = (await client.get("/change")).text
        assert changes["headline"][0] in shown
        assert changes["headline"][1] in shown
        corrections = (await client.get("/corrections")).text
        assert closest.name in corrections
        undone = await client.post("/change/undo")
        assert (undone.status_code, undone.headers["location"]) == (303, "/change")
        assert dict(site.desk.tally.counts) == seats
        after = (await client.get(f"/contest/{closest.contest}")).text
        assert reading(after).title == reading(before).title
        assert site.desk.ledger.verify() == 47

    visit(visiting)


def test_a_second_change_takes_the_first_one_back(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        first, second = (seat.contest for seat in site.desk.tally.closest(2))
        await client.post("/change", data={"contest": first})
        held = site.desk.state.results[first]
        await client.post("/change", data={"contest": second})
        assert site.desk.state.results[first] != held
        assert site.desk.state.contests[first].entries[0].result == site.desk.state.results[first]

    visit(visiting)


def test_a_change_that_cannot_be_made_undoes_nothing(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        await client.post("/change")
        before, seq = (await client.get("/change")).text, site.desk.state.seq
        answer = await client.post("/change", data={"contest": "parl.nonsense.2019-12-12"})
        assert answer.status_code == 409
        assert site.desk.state.seq == seq
        assert (await client.get("/change")).text == before

    visit(visiting)


def test_figures_are_those_of_the_stories_that_stand(visit: Any) -> None:
    """Reading old pages, or moving a vote and moving it back, prints nothing more."""

    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        for contest in site.desk.state.results:
            site.desk.told(contest)
        before = site.desk.figures
        await client.get("/contest/parl.islington-north.2024-07-04")
        await client.post("/change")
        await client.post("/change/undo")
        for contest in site.desk.state.results:
            site.desk.told(contest)
        assert site.desk.figures == before
        assert before["printed"] == before["traced"] > 0

    visit(visiting)


def test_a_live_night_is_not_moved_for_show(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, site: Site) -> None:
        answer = await client.post("/change", headers=DATA)
        assert answer.status_code == 409
        assert "not moved for show" in answer.json()["error"]
        assert site.desk.state.seq == 45

    visit(visiting, kind=LedgerKind.LIVE)


def test_a_place_asked_for_by_its_name_is_sent_to_its_page(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        for name in ("Islington North", "ISLINGTON-NORTH", "Islington%20North"):
            answer = await client.get(f"/places/{name}", headers=PAGE)
            assert answer.status_code == 308
            assert answer.headers["location"] == "/places/islington-north"
        assert (await client.get(answer.headers["location"])).status_code == 200
        for nowhere in ("/places/Atlantis", "/places/../Islington North", "/places/x/Hexham"):
            assert (await client.get(nowhere, headers=PAGE)).status_code == 404

    visit(visiting)


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("DELETE", "/", "GET, HEAD"),
        ("POST", "/method", "GET, HEAD"),
        ("POST", "/live", "GET, HEAD"),
        ("PUT", "/check", "GET, HEAD, POST"),
        ("GET", "/replay/pause", "POST"),
        ("GET", "/entry", "POST"),
    ],
)
def test_a_method_that_an_address_does_not_take_is_refused_with_those_that_it_takes(
    visit: Any, method: str, path: str, allow: str
) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        answer = await client.request(method, path, headers=DATA)
        assert (answer.status_code, answer.headers["allow"]) == (405, allow)
        assert allow in answer.json()["mend"]
        assert (await client.request(method, "/nowhere")).status_code == 404

    visit(visiting)


def test_what_cannot_be_answered_is_a_page_of_the_house_or_json(visit: Any) -> None:
    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        long = {"text": "x" * 100_001}
        faults = (
            (404, await client.get("/nowhere", headers=PAGE)),
            (404, await client.get("/contest/parl.atlantis.2019-12-12", headers=PAGE)),
            (404, await client.get("/static/../site.py", headers=PAGE)),
            (404, await client.post("/nowhere", headers=PAGE)),
            (405, await client.delete("/", headers=PAGE)),
            (405, await client.post("/method", headers=PAGE)),
            (405, await client.get("/replay/pause", headers=PAGE)),
            (409, await client.post("/replay/pause", headers=PAGE)),
            (413, await client.post("/check", data=long, headers=PAGE)),
            (403, await client.post("/change", headers={**PAGE, "origin": "http://evil.test"})),
            (403, await client.post("/change", headers={**PAGE, "sec-fetch-site": "cross-site"})),
            (403, await client.post("/change", headers={**PAGE, "origin": "http://["})),
            (403, await client.post("/change", headers={**PAGE, "origin": "null"})),
            (403, await client.post("/change", headers={**PAGE, "host": "evil.test"})),
            (404, await client.get("/static//tellers.css", headers=PAGE)),
            (400, await client.post("/check", content=b"text=%FF\xff", headers=PAGE)),
        )
        for status, answer in faults:
            assert answer.status_code == status, answer.request.url
            assert reading(answer.text).tags.count("h1") == 1
            assert answer.headers["cache-control"] == "no-store"
        answer = await client.get("/nowhere", headers=DATA)
        assert set(answer.json()) == {"error", "mend"}

    visit(visiting)


def test_an_article_is_checked_with_and_without_a_page(visit: Any) -> None:
    text = "Jeremy Corbyn won Islington North in 2024 by 7,427 votes."

    async def visiting(client: httpx.AsyncClient, _: Site) -> None:
        page = await client.post("/check", data={"text": text})
        assert page.status_code == 200
        assert "7,247" in page.text
        assert "does not match" in page.text
        assert page.headers["x-robots-tag"] == "noindex"
        told = (await client.post("/check", data={"text": text}, headers=DATA)).json()
        assert [one["verdict"] for one in told["claims"]].count("contradicted") == 1
        empty = await client.post("/check", data={"text": " "})
        assert "nothing to check" in empty.text
        sample = await client.get("/check?sample=1")
        assert "10,490" in sample.text
        odd = "<script>alert(1)</script> & Labour won Aberavon by 3 votes in 2019."
        assert "<script>alert" not in (await client.post("/check", data={"text": odd})).text

    visit(visiting)


def test_a_replay_is_steered_by_its_buttons(packaged: Record, tmp_path: Path) -> None:
    with a_desk(packaged, tmp_path) as desk:
        told: list[int] = []

        async def inside() -> None:
            night = night_of(packaged, "parl.2019-12-12")
            player = Player(desk, night, lambda updates, _: told.append(len(updates)))
            client, _ = a_client(desk, player)
            async with client:
                task = asyncio.create_task(player.run())
                await client.post("/replay/pause")
                assert player.playing.is_paused
                assert (await client.post("/replay/faster", headers=DATA)).json() == {"ok": True}
                assert player.playing.speed == 120
                await client.post("/replay/slower")
                assert player.playing.speed == 60
                past = {"at": "2019-12-12T22:00:00+00:00"}
                while not player.playing.position:
                    await asyncio.sleep(0.01)
                refused = await client.post("/replay/jump", data=past, headers=DATA)
                assert refused.status_code == 409
                assert "--restart" in refused.json()["mend"]
                wrong = await client.post("/replay/jump", data={"at": "soon"}, headers=DATA)
                assert wrong.status_code == 400
                while sum(told) < 40:
                    await asyncio.sleep(0.01)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

        asyncio.run(inside())
        assert desk.tally.declared == sum(told) == 40
