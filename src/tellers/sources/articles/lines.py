"""Articles as JSON: one object a line, or a list of them; one that is no article stops no other."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tellers.errors import UnreadableSource

EACH_LINE = 'Each line is {"article_id", "title", "published", "text"}.'
DECODER, FIRST = json.JSONDecoder(), re.compile(r"[^\s,]")
"""What reads one value of a list, and finds where the next begins."""
MOST_PROBLEMS = 100
"""Lines that are no article, at which a file is read no further: it is of something else."""
WRITE_A_DAY = "Write it as 2024-07-05."


@dataclass(frozen=True, slots=True)
class Line:
    """One article, and the line of the file that it stands on."""

    number: int
    id: str
    text: str
    title: str
    published: date | None


def read_lines(
    name: str, content: str, longest: int
) -> tuple[tuple[Line, ...], tuple[UnreadableSource, ...]]:
    """The articles of a file, and a problem for each line that is none, or is too long."""
    articles: list[Line] = []
    problems: list[UnreadableSource] = []
    for number, line in _written(content):
        try:
            articles.append(_short(_read(f"{name}:{number}", number, line), name, longest))
        except UnreadableSource as error:
            problems.append(error)
        if len(problems) == MOST_PROBLEMS:
            why = f"{name}:{number}: the {MOST_PROBLEMS}th line that is no article; not read on."
            problems.append(UnreadableSource(why, mend=EACH_LINE))
            break
    if not articles and not problems:
        problems.append(UnreadableSource(f"{name}: it holds no article.", mend=EACH_LINE))
    return tuple(articles), tuple(problems)


def count_articles(content: str) -> int:
    """How many articles a file says that it holds, read or not."""
    return sum(1 for _ in _written(content))


def _written(content: str) -> Iterator[tuple[int, str]]:
    """The articles of a file as they are written there, each with the line on which it begins.

    One object, or a list of them, may be written on any lines; else a line is an article.
    """
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        lines = enumerate(content.split("\n"), start=1)
        yield from ((number, line) for number, line in lines if line.strip())
        return
    is_list = content.lstrip().startswith("[")
    at = content.index("[") + 1 if is_list else 0
    ends = content.rindex("]") if is_list else len(content)
    line, counted = 1, 0
    while (first := FIRST.search(content, at, ends)) is not None:
        line += content.count("\n", counted, first.start())
        counted = first.start()
        _, at = DECODER.raw_decode(content, counted)
        yield line, content[counted:at]


def _short(article: Line, name: str, longest: int) -> Line:
    if len(article.text) > longest:
        why = f"{name}:{article.number}: longer than {longest:,} letters."
        raise UnreadableSource(why, mend="Check it in parts.")
    return article


def _read(where: str, number: int, line: str) -> Line:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource(f"{where}: no JSON ({error}).", mend=EACH_LINE) from error
    if not isinstance(found, dict):
        raise UnreadableSource(f"{where}: no object.", mend=EACH_LINE)
    for key in ("article_id", "text"):
        if found.get(key) is None:
            raise UnreadableSource(f"{where}: it has no “{key}”.", mend=EACH_LINE)
    told = {key: found.get(key) or "" for key in ("text", "title", "published")}
    if strange := [key for key, value in told.items() if not isinstance(value, str)]:
        raise UnreadableSource(f"{where}: “{strange[0]}” is no text.", mend=EACH_LINE)
    if not told["text"].strip():
        raise UnreadableSource(f"{where}: nothing to check, its “text” is empty.")
    try:
        published = day_of(told["published"])
    except ValueError as error:
        why = f"{where}: “published” is no day: {told['published'][:40]}."
        raise UnreadableSource(why, mend=WRITE_A_DAY) from error
    name, text, title = map(sound, (str(found["article_id"]), told["text"], told["title"]))
    return Line(number, name, text, title, published)


def day_of(told: str) -> date | None:
    """The day on which an article says that it was published; a time behind it is left out.

    >>> day_of("2024-07-05T09:30:00Z"), day_of("")
    (datetime.date(2024, 7, 5), None)

    Raises:
        ValueError: it is no day.
    """
    return date.fromisoformat(told[:10]) if told else None


def sound(text: str) -> str:
    """A text without halves of letters, which JSON may hold and nothing can print."""
    return text.encode("utf-8", "replace").decode()
