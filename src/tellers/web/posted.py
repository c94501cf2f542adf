"""What is posted to be checked: the fields of a form, a file dropped on it, or a program's JSON."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import parse_qs

from starlette.types import Receive, Scope

from tellers.check.reading.marking import figures_in
from tellers.check.reading.sentences import split
from tellers.errors import UnreadableSource
from tellers.publish.checked.headed import headed
from tellers.publish.pages.check import MOST_ARTICLES
from tellers.sources.articles.encoding import decoded
from tellers.sources.articles.lines import WRITE_A_DAY, count_articles, day_of, read_lines, sound
from tellers.sources.articles.markdown import read_markdown
from tellers.sources.articles.origin import in_unix_lines
from tellers.sources.articles.page import TooMuch, read_page
from tellers.web.live import header

LONGEST = 40_000
"""Letters of an article that is checked: about six thousand words."""

LARGEST = 3_000_000
"""Bytes of a page, most of which is not its article."""

MOST_COUNTED = 2 * LONGEST
"""Letters that a page is counted as at most: nearly all of it is not its article."""

MOST_JUDGED = 800
"""Sentences, names and figures that are judged in one request.

Each takes one or two milliseconds of a core, so that the densest text is answered within two
seconds. An article of six hundred words has some two hundred, a round-up of sixty seats four.
"""

FEW = 5_000
"""Letters of a request that is judged without counting: it is short, whatever it tells."""

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fault(Exception):
    """A request that cannot be answered: its status, one line, and the mend.

    `retry_after` are seconds, where the same request may come again; `text` is what was typed, to
    be put back into the form; `allow` names the methods that are taken where this one is not.
    """

    status: int
    message: str
    mend: str = ""
    retry_after: int = 0
    text: str = ""
    allow: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """A text to check, with what is known of it.

    `is_apart` where its title is not one of its own lines, and so to be checked beside it.
    """

    text: str
    title: str = ""
    published: date | None = None
    id: str = "pasted"
    is_apart: bool = False

    @property
    def whole(self) -> tuple[str, int]:
        """The text below a title that was told apart, and the letters before it."""
        return headed(self.title if self.is_apart else "", self.text)


def counted(form: Form) -> tuple[int, ...]:
    """The letters that are taken out of a budget for each text of a form.

    Each article of a file of lines is a text of its own, for each is read by itself; how many
    letters every one of them has is not known before it is read, so that the first has them all.

    Raises:
        Fault: the file has more articles than we take.
    """
    content = form.get("file", "")
    letters = min(len(form.get("text", "")) + len(content), MOST_COUNTED)
    if not is_lines(form):
        return (letters,)
    articles = count_articles(content)
    if articles > MOST_ARTICLES:
        told = f"The file has more than {MOST_ARTICLES} articles."
        raise Fault(413, told, "Send it in parts, or use: tellers check", text=form.get("text", ""))
    return (letters, *(0 for _ in range(1, articles)))


def is_lines(form: Form) -> bool:
    """Whether the file of a form holds an article a line."""
    return form.get("file name", "").lower().endswith((".jsonl", ".json"))


@dataclass(frozen=True, slots=True)
class Sent:
    """What a form asks to have checked: one text, or the articles of a file of them.

    `text` is what the form keeps; `read` says which of a text and a file was taken; `problem` which
    line of the file is no article.
    """

    articles: tuple[Posted, ...]
    text: str = ""
    read: str = ""
    problem: str = ""
    is_lines: bool = False


def too_long(most: int = LONGEST) -> Fault:
    """The refusal of what is longer than we take."""
    what = f"{most:,} {'letters' if most == LONGEST else 'bytes'}"
    return Fault(413, f"The text is longer than {what}.", "Paste one article, or a part of it.")


CAPITALS = re.compile(r"[^\W\d_a-z][\w'\N{RIGHT SINGLE QUOTATION MARK}-]*")
A_RUN = re.compile(rf"(?<=[^\s.!?] ){CAPITALS.pattern}(?: {CAPITALS.pattern})*")
"""Words with capitals that stand together, and may be a name: not the one that opens a sentence."""


def check_density(articles: Sequence[Posted]) -> None:
    """Refuse what tells more than can be judged while somebody waits: it is only counted.

    Raises:
        Fault: all articles together have more sentences, names and figures than we judge at once.
    """
    texts = [one.whole[0] for one in articles]
    if sum(map(len, texts)) < FEW:
        return
    sentences = sum(len(split(text)) for text in texts)
    names = sum(len(A_RUN.findall(text)) for text in texts)
    numbers = sum(len(figures_in(text).amounts) for text in texts)
    every = sentences + names + numbers
    if every > MOST_JUDGED:
        what = f"{sentences:,} sentences, {names:,} names and {numbers:,} figures"
        told = f"The text has {what}, {every:,} in all: more than {MOST_JUDGED:,}."
        raise Fault(413, told, "Send it in parts, or use: tellers check")


async def body_of(receive: Receive, most: int) -> bytes:
    """The body of a request.

    Raises:
        Fault: it is longer than that, or broke off.
    """
    parts, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Fault(400, "The request broke off.")
        part = message.get("body", b"")
        parts.append(part)
        size += len(part)
        if size > most:
            raise too_long(min(most, LONGEST if most < LARGEST else LARGEST))
        if not message.get("more_body"):
            return b"".join(parts)


async def fields(scope: Scope, receive: Receive) -> Form:
    """The fields of a form, the first value of each; a dropped file as `file` and `file name`.

    Raises:
        Fault: it is longer than we take, or cannot be read.
    """
    kind, _, rest = header(scope, "content-type").partition(";")
    if kind.strip().lower() == "multipart/form-data":
        form = _parts(await body_of(receive, LARGEST), rest)
    else:
        form = _pairs(await body_of(receive, KINDS["application/x-www-form-urlencoded"]))
    return form


def _pairs(body: bytes) -> Form:
    try:
        found = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=20)
    except (UnicodeDecodeError, ValueError) as error:
        raise Fault(400, "The form cannot be read.", "Send it as the page does.") from error
    return {name: values[0] for name, values in found.items()}


BOUNDARY = re.compile(r"boundary=\"?([\w'()+,./:=? -]{1,70})\"?")
NAMED = re.compile(rb"\b(name|filename)=\"([^\"\r\n]{0,300})\"")
MOST_PARTS = 20


def _parts(body: bytes, told: str) -> Form:
    """The parts of a form that carries a file."""
    found = BOUNDARY.search(told)
    if found is None:
        raise Fault(400, "The form cannot be read.", "Send it as the page does.")
    form: dict[str, str] = {}
    for part in body.split(b"--" + found[1].strip().encode())[1 : MOST_PARTS + 1]:
        head, gap, content = part.partition(b"\r\n\r\n")
        if gap:
            form |= _part(head, content.removesuffix(b"\r\n"), form)
    return form


def _part(head: bytes, content: bytes, held: Form) -> Form:
    names = {key.decode(): value.decode("utf-8", "replace") for key, value in NAMED.findall(head)}
    name, file = names.get("name", ""), names.get("filename", "")
    if not name or name in held or ("filename" in names and not content.strip()):
        return {}
    is_page = file.lower().endswith((".html", ".htm"))
    try:
        text = decoded(content, file or name, is_page=is_page).text
    except UnreadableSource as error:  # told with the other fields in hand
        return {name: "", UNREAD: f"{error.message} {error.mend}".strip()}
    return {name: text, f"{name} name": file} if file else {name: text}


UNREAD = "unread"
"""The field that says why a part of a form could not be read."""


def sent_of(form: Form) -> Sent:
    """What the form of the page asks to have checked: the file, where there is one.

    Raises:
        Fault: it cannot be read, or is longer than we take; it has the text that was typed.
    """
    name, typed = form.get("file name", ""), in_unix_lines(form.get("text", ""))[0]
    is_typed = bool(typed.strip())
    read = f"Read: the file {name}{', and not the text in the form' if is_typed else ''}."
    try:
        if form.get(UNREAD):
            raise Fault(400, form[UNREAD])
        if is_lines(form):
            articles, problem = of_lines(name, form.get("file", ""))
            check_density(articles)
            return Sent(articles, typed, read, problem, is_lines=True)
        one = of_form(form)
        check_density([one])
    except Fault as fault:
        raise replace(fault, text=typed) from fault
    if not one.text.strip():
        return Sent((), typed)
    return Sent((one,), one.text, read if name else "")


def of_lines(name: str, content: str) -> tuple[tuple[Posted, ...], str]:
    """The articles of a file of lines, and which lines of it are none.

    Raises:
        Fault: no line is one, or all together are longer than we take.
    """
    found, problems = read_lines(name, content, LONGEST)
    told = " ".join(f"{one.message} {one.mend}".strip() for one in problems[:MOST_TOLD])
    if len(problems) > MOST_TOLD:
        told += f" And {len(problems) - MOST_TOLD} more."
    if not found:
        raise Fault(400, told or f"{name} holds no article.")
    if sum(len(one.text) for one in found) > LONGEST:
        raise too_long()
    taken = (
        Posted(o.text, o.title[:A_TITLE], o.published, o.id[:A_NAME], is_apart=True) for o in found
    )
    return tuple(taken), told


MOST_TOLD = 3
"""Lines of a file that are told to be no article; of more, how many."""


def of_form(form: Form) -> Posted:
    """The text of a form, with what is known of it: the dropped file's where there is one.

    Raises:
        Fault: the file is longer than we take, or no article's page; or the day is none.
    """
    name = form.get("file name", "")
    if name.lower().endswith((".html", ".htm")):
        return of_page(form.get("file", ""))
    if name.lower().endswith((".md", ".markdown")):
        found = read_markdown(form.get("file", ""))
        return _short(Posted(found.text, found.title, found.published))
    text, _ = in_unix_lines(form.get("file", "") if name else form.get("text", ""))
    try:
        published = day_of(form.get("published", ""))
    except ValueError as error:
        raise Fault(400, "“published” is no day.", WRITE_A_DAY) from error
    known = form.get("article_id", "")[:A_NAME]
    title = form.get("title", "")[:A_TITLE]
    is_apart = not form.get("is page")  # whose headline is one of its own lines
    return _short(Posted(text, title, published, known or "pasted", is_apart))


A_TITLE, A_NAME = 1000, 300
"""Letters of a title, and of what an article is called, that are taken."""


def of_page(page: str) -> Posted:
    """The article of a page.

    Raises:
        Fault: it is longer than we take, or no article's page.
    """
    try:
        found = read_page(page)
    except TooMuch as error:
        raise Fault(413, f"The page has {error}.", "Send the article alone.") from error
    return _short(Posted(found.text, found.title, found.published))


def _short(posted: Posted) -> Posted:
    if len(posted.text) > LONGEST:
        raise too_long()
    return posted


async def of_program(scope: Scope, receive: Receive) -> Form:
    """What a program has sent as a form: it may send JSON, plain text, a page, or a form too.

    Raises:
        Fault: of another type, longer than we take, or not what it says.
    """
    kind = header(scope, "content-type").partition(";")[0].strip().lower()
    if kind not in KINDS:
        said = f"{kind[:60] or 'A body of no type'} is not taken here."
        raise Fault(415, said, f"Send {', '.join(KINDS)}.")
    body = await body_of(receive, KINDS[kind])
    try:
        text = decoded(body, "the request", is_page=kind == "text/html").text
    except UnreadableSource as error:
        raise Fault(400, error.message, error.mend) from error
    form = _form_of(kind, text)
    if not form.get("text", "").strip():
        raise Fault(400, "There is nothing to check.", 'Send {"text": "..."}.')
    return form


def _form_of(kind: str, body: str) -> Form:
    match kind:
        case "application/json":
            return _of_json(body)
        case "text/html":
            found = of_page(body)
            day = found.published.isoformat() if found.published else ""
            return {"text": found.text, "title": found.title, "published": day, "is page": "yes"}
        case "text/plain":
            return {"text": body}
        case _:
            return _pairs(body.encode())


BESIDE = 8_000
"""Bytes of what stands beside a text: a title, a day, the names of the fields."""
KINDS = {
    "application/json": 12 * LONGEST + BESIDE,
    "text/plain": 4 * LONGEST + BESIDE,
    "text/html": LARGEST,
    "application/x-www-form-urlencoded": 12 * LONGEST + BESIDE,
}
"""What the interface takes, and bytes of each: a letter is up to four, as the escapes of JSON or in
a form's own writing twelve."""


def _of_json(body: str) -> Form:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Fault(400, "The body is not JSON.", 'Send {"text": "..."}.') from error
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise Fault(400, "There is no text in it.", 'Send {"text": "..."}.')
    return {key: sound(value) for key, value in _named(found)}


def _named(found: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The text, and the fields that say what it is, each of which may be left out."""
    for key in ("text", "title", "published", "article_id"):
        value = found.get(key)
        if not isinstance(value, str | None):
            raise Fault(400, f"“{key}” is no text.", "Leave it out where it is not known.")
        yield key, value or ""
