"""The page store and the event hub, driven as a server drives them, without a network."""

import asyncio
import gzip
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Scope
from tests.web.hurry import hurried, now

from tellers.web import live
from tellers.web.live import GUARDS, Hub, Page, PageStore, event, is_known, weights

BODY = ("<p>Labour hold Aberavon by 10,490</p>" * 40).encode()


# Asking -------------------------------------------------------------------------------------------


@dataclass
class Answer:
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    is_whole: bool = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {k.decode(): v.decode() for k, v in message["headers"]}
            assert len(self.headers) == len(message["headers"]), "a header stands twice"
        else:
            assert not self.is_whole, "bytes after the end"
            self.body += message["body"]
            self.is_whole = not message.get("more_body", False)


def a_scope(method: str = "GET", query: str = "", **headers: str) -> Scope:
    told = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "method": method, "headers": told, "query_string": query.encode()}


async def nothing() -> Message:
    raise AssertionError("a page reads no body")


def ask(page: Page, method: str = "GET", **headers: str) -> Answer:
    answer = Answer()
    asyncio.run(page(a_scope(method, **headers), nothing, answer.send))
    assert answer.is_whole
    return answer


# The page store -----------------------------------------------------------------------------------


def plain(body: bytes) -> bytes:
    return body


def unbrotli(body: bytes) -> bytes:
    return bytes(brotli.decompress(body))


@pytest.mark.parametrize(
    ("accepted", "encoding", "undo"),
    [
        ("", "", plain),
        ("br", "br", unbrotli),
        ("gzip", "gzip", gzip.decompress),
        ("gzip, deflate, br, zstd", "br", unbrotli),
        ("br;q=0.5, gzip;q=1.0", "gzip", gzip.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
        ("br;q=0, gzip;q=0", "", plain),
        ("*", "br", unbrotli),
        ("*;q=0", "", plain),
        ("br;q=0, *", "gzip", gzip.decompress),
        ("deflate", "", plain),
        ("br;q=much", "", plain),
    ],
)
def test_a_reader_gets_the_form_he_accepts(
    accepted: str, encoding: str, undo: Callable[[bytes], bytes]
) -> None:
    answer = ask(Page(BODY), accept_encoding=accepted)
    assert (answer.status, answer.headers.get("content-encoding", "")) == (200, encoding)
    assert undo(answer.body) == BODY
    assert answer.headers["content-length"] == str(len(answer.body))
    assert answer.headers["vary"] == "accept-encoding"
    assert answer.headers["cache-control"] == "no-cache"
    assert not encoding or len(answer.body) < len(BODY)


def test_a_few_bytes_are_never_compressed() -> None:
    assert ask(Page(b"{}"), accept_encoding="br, gzip").body == b"{}"


def test_every_form_has_a_tag_of_its_own_and_is_not_sent_twice() -> None:
    page = Page(BODY)
    tags = set()
    for accepted in ("br", "gzip", ""):
        tag = ask(page, accept_encoding=accepted).headers["etag"]
        again = ask(page, accept_encoding=accepted, if_none_match=tag)
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)
        assert "content-length" not in again.headers and "content-encoding" not in again.headers
        assert again.headers["vary"] == "accept-encoding"
        tags.add(tag)
    assert len(tags) == 3
    for other in tags - {ask(page).headers["etag"]}:
        assert ask(page, if_none_match=other).status == 200


def test_another_version_has_another_tag() -> None:
    held = ask(Page(BODY)).headers["etag"]
    assert ask(Page(BODY + b"."), if_none_match=held).status == 200


@pytest.mark.parametrize("held", ['"x", {}', "W/{}", "*", "  {}  "])
def test_a_reader_may_hold_several_versions(held: str) -> None:
    page = Page(BODY)
    assert ask(page, if_none_match=held.format(page.etag(""))).status == 304


def test_head_tells_what_get_would_and_sends_nothing() -> None:
    got, head = (ask(Page(BODY), method, accept_encoding="br") for method in ("GET", "HEAD"))
    assert (head.status, head.headers, head.body) == (200, got.headers, b"")
    assert got.body


@pytest.mark.parametrize(("status", "goes_to"), [(404, ""), (409, ""), (500, ""), (303, "/x")])
def test_an_answer_to_one_request_is_kept_by_nobody(status: int, goes_to: str) -> None:
    page = Page(BODY, status=status, goes_to=goes_to)
    answer = ask(page, if_none_match="*")
    assert (answer.status, answer.body) == (status, BODY)
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers.get("location", "") == goes_to


@pytest.mark.parametrize("status", [200, 304, 404])
@pytest.mark.parametrize("is_listed", [True, False])
def test_every_answer_carries_the_guards(status: int, is_listed: bool) -> None:
    page = Page(BODY, is_listed=is_listed, status=404 if status == 404 else 200)
    answer = ask(page, if_none_match="*" if status == 304 else "")
    assert answer.status == status
    assert GUARDS.items() <= answer.headers.items()
    assert answer.headers.get("x-robots-tag") == (None if is_listed else "noindex")


def test_the_store_keeps_the_newest_version_and_its_compressed_forms() -> None:
    store = PageStore()
    first = store.put("/", "<p>1</p>")
    assert store.put("/", b"<p>1</p>") is first
    assert store.put("/", "<p>1</p>", "text/plain") is not first
    second = store.put("/", "<p>2</p>")
    assert store.find("/") is second and second.tag != first.tag
    store.drop(["/", "/never-there"])
    assert store.find("/") is None


def test_a_store_that_is_not_listed_says_so_on_every_page() -> None:
    page = PageStore(is_listed=False).put("/", "<p>REPLAY</p>")
    assert ask(page).headers["x-robots-tag"] == "noindex"


@given(st.text(max_size=40))
def test_no_header_of_a_stranger_breaks_an_answer(text: str) -> None:
    assert weights(text) == dict(weights(text))
    assert is_known(text, '"a"') in (True, False)
    encoding, body = Page(BODY).encoded(text)
    assert (encoding == "") == (body == BODY)


# The event hub ------------------------------------------------------------------------------------


@dataclass
class Reader:
    """One who follows the count. `is_slow` never takes a byte in after the first."""

    hub: Hub
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    is_slow: bool = False
    answer: Answer = field(default_factory=Answer)

    def __post_init__(self) -> None:
        self.leaves = asyncio.Event()
        scope = a_scope(query=self.query, **self.headers)
        self.task = asyncio.ensure_future(self.hub(scope, self._receive, self._send))

    async def _receive(self) -> Message:
        await self.leaves.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if self.is_slow and self.answer.body:
            await asyncio.sleep(3600)
        await self.answer.send(message)

    @property
    def events(self) -> list[dict[str, str]]:
        """The events that have arrived, as a browser reads them."""
        told = []
        for block in self.answer.body.decode().split("\n\n")[:-1]:
            lines = [line.partition(": ") for line in block.split("\n") if line[:1] != ":"]
            read = {name: value for name, _, value in lines if name != "retry"}
            told += [read] if "data" in read else []
        return told

    @property
    def told(self) -> list[str]:
        return [one["data"] for one in self.events]

    @property
    def mark(self) -> str:
        return [one["id"] for one in self.events if "id" in one][-1]

    async def goes(self) -> Answer:
        self.leaves.set()
        await self.task
        return self.answer


async def settle() -> None:
    """Let everybody who has something to do, do it, while no time passes."""
    for _ in range(20):
        await asyncio.sleep(0)


def a_hub(events: int = 0, **words: Any) -> Hub:
    hub = Hub("e-0", **words)
    for number in range(1, events + 1):
        hub.publish(str(number), f"e-{number}")
    return hub


def test_events_come_in_order_to_everybody() -> None:
    async def night() -> None:
        hub = a_hub()
        readers = [Reader(hub) for _ in range(3)]
        await settle()
        for number in range(1, 6):
            hub.publish(str(number), f"e-{number}")
            if number % 2:
                await settle()
        await settle()
        for reader in readers:
            assert reader.told == ["1", "2", "3", "4", "5"]
            assert [one["id"] for one in reader.events] == [f"e-{n}" for n in range(1, 6)]
        assert hub.readers == 3
        answers = [await reader.goes() for reader in readers]
        assert all(answer.is_whole for answer in answers)
        assert hub.readers == 0

    hurried(night())


def test_a_stream_says_what_it_is_and_that_nobody_may_keep_it() -> None:
    async def night() -> None:
        reader = Reader(a_hub())
        await settle()
        answer = await reader.goes()
        assert answer.status == 200
        assert answer.headers["content-type"] == "text/event-stream"
        assert answer.headers["cache-control"] == "no-cache, no-transform"
        assert GUARDS.items() <= answer.headers.items()
        wait = int(answer.body.split(b"\n")[0].removeprefix(b"retry: "))
        assert 1000 <= wait <= 4000

    hurried(night())


@pytest.mark.parametrize("by_header", [True, False])
@given(seen=st.integers(0, 8))
def test_whoever_comes_back_misses_nothing_and_hears_nothing_twice(
    by_header: bool,
    seen: int,
) -> None:
    async def night() -> None:
        hub, mark = a_hub(8), f"e-{seen}"
        reader = (
            Reader(hub, headers={"last_event_id": mark}, query="since=e-8")
            if by_header
            else Reader(hub, query=f"x=1&since={mark}")
        )
        await settle()
        hub.publish("9", "e-9")
        await settle()
        assert reader.told == [str(n) for n in range(seen + 1, 10)]
        await reader.goes()

    hurried(night())


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_a_reader_who_breaks_off_again_and_again_has_it_all(bursts: list[int]) -> None:
    async def night() -> None:
        hub, told, mark, number = a_hub(), [], "e-0", 0
        for burst in bursts:
            reader = Reader(hub, headers={"last_event_id": mark})
            for _ in range(burst):
                number += 1
                hub.publish(str(number), f"e-{number}")
                await asyncio.sleep(0)
            await settle()
            await reader.goes()
            told += reader.told
            mark = reader.mark if reader.events else mark
        assert told == [str(n) for n in range(1, number + 1)]

    hurried(night())


@pytest.mark.parametrize("mark", ["f-3", "e-99", "e-", "nonsense", "\N{SNOWMAN}"])
def test_an_unknown_or_foreign_mark_gets_a_reset_and_then_what_is_new(mark: str) -> None:
    async def night() -> None:
        hub = a_hub(3)
        reader = Reader(hub, headers={"last_event_id": mark})
        await settle()
        hub.publish("4", "e-4")
        await settle()
        assert reader.events[0] == {"event": "reset", "id": "e-3", "data": "{}"}
        assert reader.told[1:] == ["4"]
        await reader.goes()

    hurried(night())


def test_a_ring_that_has_moved_on_resets_and_keeps_what_it_says_it_keeps() -> None:
    async def night() -> None:
        hub = a_hub(10, kept=4)
        gone, just = Reader(hub, query="since=e-5"), Reader(hub, query="since=e-6")
        await settle()
        assert gone.events[0]["event"] == "reset" and gone.mark == "e-10"
        assert just.told == ["7", "8", "9", "10"]
        await gone.goes()
        await just.goes()

    hurried(night())


def test_what_would_be_more_than_the_page_itself_is_a_reset() -> None:
    hub, large = a_hub(), "x" * (live.MOST_MISSED // 2)
    for number in range(1, 4):
        hub.publish(large, f"e-{number}")
    assert hub.place("e-0") is None and hub.place("e-1") is None
    assert hub.place("e-2") == 2


def test_the_hub_never_keeps_more_bytes_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST_KEPT", 100)
    hub = a_hub(20)
    kept = hub.after(hub.place("e-18") or 0)
    assert kept == [event("19", mark="e-19"), event("20", mark="e-20")]
    assert hub.place("e-3") is None


def test_a_reader_whom_the_ring_overtakes_is_let_go_whole_and_then_reset() -> None:
    async def night() -> None:
        hub = a_hub(kept=2)
        reader = Reader(hub)
        await settle()
        for number in range(1, 6):
            hub.publish(str(number), f"e-{number}")
        await reader.task
        assert reader.answer.is_whole and reader.told == []
        again = Reader(hub, query="since=e-0")
        await settle()
        assert again.events[0]["event"] == "reset"
        await again.goes()

    hurried(night())


def test_everybody_is_greeted_on_arrival_and_when_the_greeting_changes() -> None:
    async def night() -> None:
        hub = a_hub(2, greeting='{"speed": 60}')
        early = Reader(hub, query="since=e-1")
        await settle()
        assert early.told == ["2", '{"speed": 60}']
        assert "id" not in early.events[1], "a greeting is no line of the ledger"
        hub.greet('{"speed": 120}')
        await settle()
        late = Reader(hub)
        await settle()
        assert early.told[2:] == late.told == ['{"speed": 120}']
        assert early.mark == "e-2"
        await early.goes()
        await late.goes()

    hurried(night())


def test_a_slow_reader_is_dropped_holds_nobody_up_and_can_resume() -> None:
    async def night() -> None:
        hub = a_hub(patience=10)
        slow, quick = Reader(hub, is_slow=True), Reader(hub)
        await settle()
        began = now()
        hub.publish("1", "e-1")
        await settle()
        assert quick.told == ["1"] and now() == began
        await slow.task
        assert now() - began == pytest.approx(10)
        assert hub.readers == 1 and not slow.answer.is_whole
        hub.publish("2", "e-2")
        again = Reader(hub, query="since=e-0")
        await settle()
        assert again.told == ["1", "2"]
        await quick.goes()
        await again.goes()

    hurried(night())


def test_a_quiet_stream_beats_so_that_nobody_in_between_closes_it() -> None:
    async def night() -> None:
        hub = a_hub(heartbeat=20)
        reader = Reader(hub)
        await asyncio.sleep(100)
        beats = reader.answer.body.count(b":\n\n")
        assert 4 <= beats <= 6
        assert reader.events == []
        await reader.goes()

    hurried(night())


def test_beyond_the_ceiling_the_answer_is_to_come_back_later() -> None:
    async def night() -> None:
        hub = a_hub(ceiling=2)
        readers = [Reader(hub) for _ in range(5)]
        await settle()
        assert sorted(r.answer.status for r in readers) == [200, 200, 503, 503, 503]
        refused = next(r.answer for r in readers if r.answer.status == 503)
        assert refused.is_whole and refused.headers["retry-after"] == "30"
        assert refused.headers["cache-control"] == "no-store"
        staying = [r for r in readers if r.answer.status == 200]
        await staying[0].goes()
        another = Reader(hub)
        await settle()
        assert another.answer.status == 200
        await another.goes()
        await staying[1].goes()

    hurried(night())


def test_the_head_of_a_stream_is_not_a_stream() -> None:
    async def night() -> Answer:
        answer, hub = Answer(), a_hub()
        await hub(a_scope("HEAD"), nothing, answer.send)
        assert hub.readers == 0
        return answer

    answer = hurried(night())
    assert (answer.status, answer.body, answer.is_whole) == (200, b"", True)


def test_closing_ends_every_stream_after_what_was_told_and_takes_no_more() -> None:
    async def night() -> None:
        hub = a_hub()
        readers = [Reader(hub) for _ in range(2)]
        await settle()
        hub.publish("1", "e-1")
        await settle()
        hub.close()
        for reader in readers:
            await reader.task
            assert reader.answer.is_whole and reader.told == ["1"]
        late = Reader(hub)
        await late.task
        assert late.answer.status == 503

    hurried(night())


def test_an_event_of_several_lines_stays_one_event() -> None:
    async def night() -> None:
        hub = a_hub()
        reader = Reader(hub)
        await settle()
        hub.publish("one\ntwo", "e-1")
        await settle()
        assert reader.answer.body.endswith(b"id: e-1\ndata: one\ndata: two\n\n")
        await reader.goes()

    hurried(night())
