"""The site over HTTP: whole pages from the store, the stream of events, and the few forms.

Reading never changes anything; what does is a POST from a page of this very site.
"""

import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from hmac import compare_digest
from time import monotonic
from urllib.parse import urlsplit

import anyio.to_thread
from starlette.types import Message, Receive, Scope, Send
from uk_election_ids.slugger import slugify

from tellers.check.answer.order import in_order
from tellers.check.claims import Verdict
from tellers.check.scene import Results
from tellers.check.verdict import Reader
from tellers.count.canonical import read_entry
from tellers.count.ledger import Draft
from tellers.errors import TellersError
from tellers.publish import pages
from tellers.publish.checked.answer import answer_json
from tellers.publish.checked.headed import parted, together
from tellers.publish.checked.shown import CheckedText
from tellers.web.budget import Budget
from tellers.web.change import change_json, check_movable, move, moved_now, undo
from tellers.web.live import HTML, Page, header
from tellers.web.player import Player
from tellers.web.posted import Fault, Form, Posted, Sent, counted, fields, of_program, sent_of
from tellers.web.site import JSON, Site

READS = ("GET", "HEAD")
API = "/api/check"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a form is answered: a page, or another address to go to; `data` is the same as JSON.

    The page is made only for whoever asks for it, and not for a program.
    """

    page: Callable[[], str] = str
    goes_to: str = ""
    data: Mapping[str, object] = field(default_factory=lambda: {"ok": True})


@dataclass(frozen=True, slots=True)
class Door:
    """What the door that opened the site lends it.

    Its clock, the draft that the check page offers to fill in, the key of whoever may enter a line
    into the ledger (empty where nobody may), and the names by which this machine is called.
    """

    now: Callable[[], datetime]
    sample: str = ""
    key: str = ""
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")


class App:
    """The ASGI application of one site; `player` is the replay that its buttons steer."""

    def __init__(self, site: Site, door: Door, player: Player | None = None) -> None:
        """Serve a site."""
        self.site, self.player = site, player
        self._door = door
        self._turn = anyio.Lock()
        self._budget = Budget(monotonic)
        self._forms: Mapping[str, Callable[[Form], Awaitable[Answer]]] = {
            "/check": self._check,
            API: self._check,
            "/change": self._change,
            "/change/undo": self._undo,
            "/entry": self._enter,
            **{f"/replay/{verb}": self._steer(verb) for verb in STEERING},
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; a fault is a page of the house, or JSON where that is asked."""
        if scope["type"] != "http":
            return
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._answer(scope, receive, sending)
        except Fault as fault:
            await self._fail(scope, receive, send, fault)
        except TellersError as error:
            await self._fail(scope, receive, send, Fault(409, error.message, error.mend))
        except Exception:
            if not begun:
                await self._fail(scope, receive, send, BROKEN)
            raise  # the server writes down where

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path, method = scope["path"], scope["method"]
        allowed = self._methods(path)
        if allowed and method not in allowed:
            raise _not_taken(path, method, allowed)
        if method in READS:
            read = self._paste if path == "/check" else self._read(path)
            await read(scope, receive, send)
            return
        form = self._forms.get(path)
        if form is None:
            raise _nothing(path)
        _check_origin(scope, self._door.hosts)
        if path == "/entry":
            self._check_key(scope)
        posted = await (of_program if path == API else fields)(scope, receive)
        if path in ("/check", API):
            self._spend(scope, posted)
        await _send(scope, receive, send, await form(posted))

    def _methods(self, path: str) -> tuple[str, ...]:
        """The methods that an address takes; none where nothing stands there."""
        is_page = path == "/live" or self.site.find(path) is not None
        return (*(READS if is_page else ()), *(("POST",) if path in self._forms else ()))

    def _read(self, path: str) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
        if path == "/live":
            return self.site.hub
        page = self.site.find(path)
        return self._by_name(path) if page is None else page

    def _by_name(self, path: str) -> Page:
        """The way to a place that is asked for by its name: `/places/Islington North`.

        Raises:
            Fault: no place has it.
        """
        folder, _, name = path.rpartition("/")
        address = f"/places/{slugify(name)}"
        if folder != "/places" or address == path or self.site.find(address) is None:
            raise _nothing(path)
        return Page(b"", HTML, is_listed=False, status=308, goes_to=address)

    async def _fail(self, scope: Scope, receive: Receive, send: Send, fault: Fault) -> None:
        if wants_json(scope):
            body, kind = json.dumps({"error": fault.message, "mend": fault.mend}), JSON
        else:
            body, kind = self._fault_page(scope["path"], fault), HTML
        page = Page(
            body.encode(), kind, is_listed=False, status=fault.status,
            retry_after=fault.retry_after, allow=fault.allow,
        )  # fmt: skip
        await page(scope, receive, send)

    def _fault_page(self, path: str, fault: Fault) -> str:
        """The page of a fault; of a text that cannot be checked the form, with the text in it."""
        site = self.site
        if path == "/check" and fault.status in (400, 413, 429):
            problem = f"{fault.message} {fault.mend}".strip()
            return pages.check_page(
                site.record, edition=site.edition, text=fault.text, problem=problem
            )
        return pages.fault_page(
            site.desk.record,
            site.edition,
            status=fault.status,
            message=fault.message,
            mend=fault.mend,
        )

    # The forms ------------------------------------------------------------------------------------

    async def _paste(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The empty form, or with `?sample=1` the form with our own draft in it."""
        text = self._door.sample if b"sample=1" in scope["query_string"] else ""
        if not text:
            found = self.site.find("/check")
            if found is not None:
                await found(scope, receive, send)
            return
        verdicts = await self._verdicts(Posted(text))
        checked = [CheckedText("", text, verdicts)]
        body = pages.check_page(
            self.site.open_record, edition=self.site.edition, articles=checked, text=text
        )
        await Page(body.encode(), HTML, is_listed=False)(scope, receive, send)

    async def _check(self, form: Form) -> Answer:
        sent, edition = sent_of(form), self.site.edition
        if not sent.articles:
            problem = "There is nothing to check yet: paste the text of an article."
            page = partial(pages.check_page, self.site.record, edition=edition, problem=problem)
            return Answer(page)
        found = [(posted, await self._verdicts(posted)) for posted in sent.articles]
        page = partial(
            pages.check_page,
            self.site.open_record,
            edition=edition,
            articles=[_checked(*one, sent) for one in found],
            text=sent.text,
            read=sent.read,
            problem=sent.problem,
        )
        told = [self._told(*one) for one in found]
        return Answer(page, data={"articles": told} if sent.is_lines else told[0])

    def _spend(self, scope: Scope, form: Form) -> None:
        """Take what is sent out of the budget of whoever sends it.

        Raises:
            Fault: there is not enough of it left, or it is more than is taken at once.
        """
        client, text = scope.get("client"), form.get("text", "")
        wait = self._budget.take(client[0] if client else "", *counted(form))
        if wait:
            raise Fault(429, "That is a lot at once.", f"Come again in {wait} s.", wait, text)

    def _told(self, posted: Posted, verdicts: tuple[Verdict, ...]) -> Mapping[str, object]:
        """The verdicts in the words of the wire, and which record they are of."""
        word = self.site.edition.word
        told = answer_json(self.site.open_record, posted.id, verdicts, posted.whole[1])
        return told | ({"word": word} if word else {})

    async def _verdicts(self, posted: Posted) -> tuple[Verdict, ...]:
        """The text held against the record, one reader at a time, beside the night's own work."""
        read = partial(_read, self.site.reader, posted, self.site.results)
        async with self._turn:
            return await anyio.to_thread.run_sync(read)

    async def _change(self, form: Form) -> Answer:
        desk = self.site.desk
        check_movable(desk, form.get("contest", ""))
        standing = moved_now(desk)
        if standing:
            back = undo(desk, standing, self._door.now())
            self.site.change = None
            self.site.changed([back])
        change, update = move(desk, form.get("contest", ""), self._door.now())
        self.site.change = change
        self.site.changed([update])
        return Answer(goes_to="/change", data=change_json(desk.record, change))

    async def _undo(self, _: Form) -> Answer:
        update = undo(self.site.desk, moved_now(self.site.desk), self._door.now())
        self.site.change = None
        self.site.changed([update])
        return Answer(goes_to="/change")

    def _check_key(self, scope: Scope) -> None:
        key = self._door.key
        if not key or not compare_digest(header(scope, "x-desk-key").encode(), key.encode()):
            raise Fault(403, "Only who started the desk enters lines.", "Use: tellers correct")

    async def _enter(self, form: Form) -> Answer:
        """A line of the ledger from another terminal; its time is the night's own."""
        desk = self.site.desk
        line = read_entry(form.get("line", ""), desk.record.contest)
        at = desk.moment(self._door.now())
        draft = Draft(at, line.by, line.kind, line.contest, line.result, line.reason)
        update = desk.receive(draft)
        self.site.changed([update])
        told = {
            "seq": update.entry.seq,
            "headline": desk.headline(line.contest),
            "problems": [str(problem) for problem in update.problems],
        }
        return Answer(goes_to="/", data=told)

    def _steer(self, verb: str) -> Callable[[Form], Awaitable[Answer]]:
        async def steer(form: Form) -> Answer:
            if self.player is None:
                raise Fault(409, "No replay runs here.", "Start one with: tellers up")
            STEERING[verb](self.player, form)
            return Answer(goes_to="/")

        return steer


def _checked(posted: Posted, verdicts: tuple[Verdict, ...], sent: Sent) -> CheckedText:
    """An article for the page, which names it where it came from a file of several."""
    name = posted.id if sent.is_lines else ""
    return CheckedText(name, posted.whole[0], verdicts)


def _read(reader: Reader, posted: Posted, results: Results | None) -> tuple[Verdict, ...]:
    """What the record says of a text, and of its title where that was told apart."""
    text, title, day = posted.text, posted.title, posted.published
    told = reader.check_text(text, title=title, published=day, results=results)
    whole, head = posted.whole
    if not head:
        return in_order(told)
    title, _ = parted(whole, head)
    first = reader.check_title(title, text=text, published=day, results=results)
    return in_order(together(title, first, told))


def _jump(player: Player, form: Form) -> None:
    try:
        at = datetime.fromisoformat(form.get("at", ""))
    except ValueError as error:
        raise Fault(400, "No hour is named to jump to.", "Choose one from the list.") from error
    if at.utcoffset() is None:
        raise Fault(400, "The hour has no zone.", "Send it as 2019-12-13T03:00:00+00:00.")
    player.jump(at)


STEERING: Mapping[str, Callable[[Player, Form], None]] = {
    "pause": lambda player, _: player.pause(),
    "slower": lambda player, _: player.slower(),
    "faster": lambda player, _: player.faster(),
    "end": lambda player, _: player.end(),
    "jump": _jump,
}


BROKEN = Fault(500, "Something broke here: a fault of ours.", "The log of the server says where.")
"""What is said of a fault of ours."""


def _nothing(path: str) -> Fault:
    return Fault(404, f"Nothing stands at {path[:80]}.", "The night, and every place, are above.")


def _not_taken(path: str, method: str, allowed: tuple[str, ...]) -> Fault:
    """The refusal of a method that an address does not take, which says those that it takes."""
    takes = ", ".join(allowed)
    mend = f"It takes {takes}."
    if path == API:
        mend = 'Send {"text": "..."} with POST.'
    elif "GET" not in allowed:
        mend = "It takes POST: it is a button on the page of the night."
    return Fault(405, f"{method} is not answered here.", mend, allow=takes)


def wants_json(scope: Scope) -> bool:
    """Whether a request asks for JSON before a page."""
    accepted = header(scope, "accept")
    return (
        scope["path"].endswith(".json")
        or scope["path"].startswith("/api/")
        or ("application/json" in accepted and "text/html" not in accepted)
    )


def _check_origin(scope: Scope, hosts: Collection[str]) -> None:
    """Refuse a form that another site has sent: only pages of this one have buttons.

    A page without a referrer sends the origin `null`, so that the browser's own word must say that
    it is ours; and a name that somebody has pointed at this machine is not one of ours.
    """
    origin, site = header(scope, "origin"), header(scope, "sec-fetch-site")
    host = header(scope, "host")
    is_ours = _name_of(f"//{host}") in hosts and site in ("", "same-origin", "none")
    if origin == "null":
        is_ours = is_ours and site != ""
    elif origin:
        is_ours = is_ours and origin.partition("://")[2] == host
    if not is_ours:
        raise Fault(403, "This form came from another site.", "Use the page here.")


def _name_of(address: str) -> str:
    """The host of an address without its port; empty where it is none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


async def _send(scope: Scope, receive: Receive, send: Send, answer: Answer) -> None:
    if wants_json(scope):
        body = json.dumps(answer.data, ensure_ascii=False) + "\n"
        page = Page(body.encode(), JSON, is_listed=False)
    elif answer.goes_to:
        page = Page(b"", HTML, is_listed=False, status=303, goes_to=answer.goes_to)
    else:
        page = Page(answer.page().encode(), HTML, is_listed=False)
    await page(scope, receive, send)
