"""The quotations of a re-telling held against those of its source, and those that lost marks."""

from collections.abc import Iterator, Sequence

from tellers.check.compare.align import Pairing
from tellers.check.compare.result import Dropped, Found, Status
from tellers.check.telling import quotes
from tellers.check.telling.quotes import Quote, find_quotes
from tellers.check.telling.reading import Line
from tellers.check.telling.told import How, Kind, Place


class Quotations:
    """All quotations of two texts, and which of the source's were told again."""

    def __init__(
        self, rewrite: str, pairs: Sequence[Pairing], source: str, lines: Sequence[Line]
    ) -> None:
        self.pairs = pairs
        self.told = find_quotes(rewrite, [pair.line for pair in pairs])
        self.known = find_quotes(source, lines)
        self.words = quotes.words_of(source)
        self.plain = quotes.unmarked(rewrite, self.told)
        self.used: set[int] = set()

    def found(self) -> Iterator[Found]:
        """Every quotation of the re-telling, and every one of the source that lost its marks."""
        for quote in self.told:
            found = self._unmarked(quote) if quote.is_unmarked else self._marked(quote)
            if found is not None:
                yield found
        for quote in self._unsaid():
            place = self._without_marks(quote)
            if place is not None:
                self._use(quote)
                yield _found(Status.CHANGED, How.MARKS_LOST, place, quote)

    def dropped(self) -> Iterator[Dropped]:
        """The quotations of the source of which nothing is told."""
        for quote in self._unsaid():
            yield Dropped(Kind.QUOTATION, quote.place)

    def _unsaid(self) -> list[Quote]:
        return [q for q in self.known if not q.is_unmarked and q.place.start not in self.used]

    def _use(self, quote: Quote) -> None:
        self.used.add(quote.place.start)

    def _use_all(self, quote: Quote, source: Quote) -> None:
        """Take a quotation of the source as told, and all others that the same words hold."""
        self._use(source)
        for other in self.known:
            if quotes.contains(quote.words, [other.words]):
                self._use(other)

    def _marked(self, quote: Quote) -> Found:
        """A quotation held against the source: its words, then who says them."""
        same = quotes.held(quote, self.known)
        if same is not None:
            how, source = same
            self._use_all(quote, source)
            if quotes.is_others(quote, source):
                return _found(
                    Status.CHANGED, How.SPEAKER, quote.place, source, _speakers(quote, source)
                )
            return _found(Status.KEPT, how, quote.place, source)
        if quotes.contains(self.words, quote.pieces):
            is_loose = not quotes.matters(quote)
            status = Status.KEPT if is_loose else Status.CHANGED
            return _found(status, How.MARKS_ADDED, quote.place, None)
        altered = self._altered(quote)
        if altered is None:
            return _found(Status.ADDED, How.NOWHERE, quote.place, None)
        self._use(altered)
        notes = (quotes.difference(quote, altered), _speakers(quote, altered))
        note = "; ".join(note for note in notes if note)
        return _found(Status.CHANGED, How.ALTERED, quote.place, altered, note)

    def _unmarked(self, quote: Quote) -> Found | None:
        """A paragraph in the first person: a quotation that lost its marks, if it tells one."""
        same = quotes.held(quote, self.known)
        source = same[1] if same else self._altered(quote)
        if source is None or source.is_unmarked:
            return None
        self._use_all(quote, source)
        note = "" if same else quotes.difference(quote, source)
        return _found(Status.CHANGED, How.MARKS_LOST, quote.place, source, note)

    def _altered(self, quote: Quote) -> Quote | None:
        """The quotation of the source that one is, with other words in it."""
        best: tuple[float, Quote | None] = (0.0, None)
        for source in self.known:
            score = quotes.alike(quote, source)
            if score > best[0] and quotes.is_altered(score, self._is_retold(quote, source)):
                best = (score, source)
        return best[1]

    def _is_retold(self, quote: Quote, source: Quote) -> bool:
        """Whether the sentence of one quotation tells that of the other again."""
        pair = self.pairs[quote.place.sentence.index]
        return any(line.sentence.index == source.place.sentence.index for line in pair.partners)

    def _without_marks(self, quote: Quote) -> Place | None:
        """Where the re-telling has a quotation word by word and without its marks."""
        for piece in quote.sentences:
            if not quotes.is_long(piece):
                continue
            for stretch in self.plain:
                at = quotes.find_run([word for word, _, _ in stretch], piece)
                if at >= 0:
                    return self._place(stretch[at][1], stretch[at + len(piece) - 1][2])
        return None

    def _place(self, start: int, end: int) -> Place:
        line = next(p.line for p in self.pairs if p.line.sentence.end > start)
        sentence = line.sentence
        words = sentence.text[start - sentence.start : end - sentence.start]
        return Place(start, min(end, sentence.end), words, sentence)


def _speakers(quote: Quote, source: Quote) -> str:
    """Who says it in the source, and who in the re-telling; empty where that is the same."""
    if not quotes.is_others(quote, source):
        return ""
    names = [q.speaker.place.words if q.speaker else "not named" for q in (source, quote)]
    return f"said by {names[0]} \N{RIGHTWARDS ARROW} {names[1]}"


def _found(status: Status, how: How, place: Place, source: Quote | None, note: str = "") -> Found:
    return Found(Kind.QUOTATION, status, how, place, source.place if source else None, note)
