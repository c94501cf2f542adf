"""A re-telling held against its source: figures, names, dates and quotations.

Each sentence of the re-telling is paired with those that it tells again; what it says is looked
for there first, then in the whole source. What is in neither is changed where something of the
same kind stood in its place, else added. No file, clock, network, model.
"""

import re
from collections.abc import Sequence

from tellers.check.compare.align import align
from tellers.check.compare.holding import Holder
from tellers.check.compare.moved import moved
from tellers.check.compare.opposites import opposites
from tellers.check.compare.quoting import Quotations
from tellers.check.compare.result import Comparison
from tellers.check.reading.marking import Finder
from tellers.check.reading.names import Gazetteer
from tellers.check.reading.sentences import unwrapped
from tellers.check.reading.topic import topic_of
from tellers.check.telling.reading import Line, Text
from tellers.errors import UnreadableSource
from tellers.record.record import Record

LONGEST = 60_000
"""Letters of a text; no article is longer."""
DIGITS = 100
_ENDLESS = re.compile(rf"\d{{{DIGITS}}}")
_WORDS = 3
"""Words of a name, at most, before its text is read any further."""
MOST = 1_000
"""Figures, names and dates of a text: a table of results is no article."""
_TOO_MANY = f"A text of more than {MOST:,} figures and names is no article."


def compare_texts(record: Record, rewrite: str, source: str) -> Comparison:
    """All that a re-telling kept of its source, changed, added to it, and left out.

    Raises:
        UnreadableSource: a text is longer than any article, or holds too many figures.
    """
    return Comparer(record).compare(rewrite, source)


class Comparer:
    """Compares texts; the names that it links are those of one record, which it keeps."""

    def __init__(self, record: Record) -> None:
        self._gazetteer = Gazetteer(record)

    def compare(self, rewrite: str, source: str) -> Comparison:
        """All that a re-telling kept of its source, changed, added to it, and left out.

        Raises:
            UnreadableSource: a text is longer than any article, or holds too many figures.
        """
        rewrite, source = unwrapped(rewrite), unwrapped(source)
        finder = _finder(self._gazetteer, source)
        texts = [_text(text, finder) for text in (rewrite, source)]
        known = texts[0].names | texts[1].names
        told, base = (_lines(text, known) for text in texts)
        pairs, holder = align(told, base), Holder(base)
        quoted = Quotations(rewrite, pairs, source, base)
        kept = moved(holder.every(pairs), told, base)
        found = [*kept, *quoted.found(), *opposites(pairs, base)]
        found.sort(key=lambda one: (one.rewrite.start, one.rewrite.end, one.kind))
        told_of = {(one.kind, one.source.start) for one in found if one.source}
        left = (*holder.dropped(told), *quoted.dropped())
        dropped = [one for one in left if (one.kind, one.source.start) not in told_of]
        dropped.sort(key=lambda one: one.source.start)
        return Comparison(tuple(found), tuple(dropped))


def _text(text: str, finder: Finder) -> Text:
    if len(text) > LONGEST:
        raise UnreadableSource(f"A text of more than {LONGEST:,} letters is no article.")
    if _ENDLESS.search(text):
        raise UnreadableSource(f"A text with a figure of {DIGITS} digits is no article.")
    marked = Text(text, finder)
    if marked.size > _WORDS * MOST:
        raise UnreadableSource(_TOO_MANY)
    return marked


def _lines(text: Text, known: frozenset[str]) -> Sequence[Line]:
    lines = text.lines(known)
    if sum(len(line.items) for line in lines) > MOST:
        raise UnreadableSource(_TOO_MANY)
    return lines


def _finder(gazetteer: Gazetteer, source: str) -> Finder:
    """A finder of names that knows the candidates of the contest that the source is about."""
    title, _, text = source.partition("\n")
    if not text.strip():
        title, text = "", source
    topic = topic_of(gazetteer, title, text, None)
    return gazetteer.finder([topic.contest] if topic.contest else [])
