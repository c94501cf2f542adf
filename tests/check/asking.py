"""What a test asks of a text: its claims by the words that make them."""

from collections.abc import Mapping
from datetime import date

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader
from tellers.record.contests import Return
from tellers.record.record import Record

SUPPORTED, CONTRADICTED, UNCHECKABLE = Finding


def read(
    record: Record | Reader,
    text: str,
    *,
    title: str = "",
    published: date | None = None,
    results: Mapping[str, Return] | None = None,
) -> tuple[Verdict, ...]:
    """The verdicts on a text, each of whose claims stands where it says."""
    reader = record if isinstance(record, Reader) else Reader(record)
    found = reader.check_text(text, title=title, published=published, results=results)
    for verdict in found:
        claim = verdict.claim
        assert text[claim.start : claim.end] == claim.span
        assert claim.sentence.start <= claim.start < claim.end <= claim.sentence.end
        assert text[claim.sentence.start : claim.sentence.end] == claim.sentence.text
    return found


def headed(reader: Reader, text: str, published: date) -> tuple[Verdict, ...]:
    """The verdicts on a text whose title stands before its first colon."""
    title, _, rest = text.partition(": ")
    return read(reader, rest, title=title, published=published)


def of(found: tuple[Verdict, ...], span: str, kind: str = "") -> Verdict:
    """The one verdict whose claim has these words, and this kind where it is given.

    "Four" is the claim of "Four of the seven" too.
    """
    kinds = [v for v in found if kind in ("", v.claim.kind)]
    these = [v for v in kinds if v.claim.span == span]
    these = these or [v for v in kinds if v.claim.span.startswith(f"{span} of ")]
    assert len(these) == 1, [(v.claim.span, v.claim.kind) for v in found]
    return these[0]


def in_sentence(found: tuple[Verdict, ...], words: str) -> set[Finding]:
    """What was found of the claims of the one sentence that has these words."""
    return {v.verdict for v in found if words in v.claim.sentence.text}


def is_borne_out(found: tuple[Verdict, ...], span: str = "") -> None:
    """Nothing of it is called false, and of the claims that are supported one has these words."""
    assert called_false(found) == []
    assert not span or span in [v.claim.span for v in found if v.verdict is SUPPORTED]


def is_put_right(found: tuple[Verdict, ...], span: str, right: str) -> None:
    """Of all the claims these words alone are called false, and what is right is named."""
    assert called_false(found) == [span]
    assert right in next(v.correct_value for v in found if v.verdict is CONTRADICTED)


def called_false(found: tuple[Verdict, ...]) -> list[str]:
    """The words of each claim that is called false."""
    return [v.claim.span for v in found if v.verdict is CONTRADICTED]
