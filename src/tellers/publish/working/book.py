"""Book: the figures of one page, each with its box, and what the checker read back of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tellers.check.claims import Finding, Verdict
from tellers.facts.fact import Fact
from tellers.publish.edition import Told
from tellers.publish.working.box import Link, Work
from tellers.publish.working.sources import Sources
from tellers.publish.working.work import key_of, work_of
from tellers.story.story import Figure, Sentence


@dataclass
class Book:
    """The figures of one page, each with its box, and what the checker read back of each."""

    sources: Sources
    verdicts: Mapping[str, Sequence[Verdict]] = field(default_factory=dict)
    prefix: str = ""
    opened: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, sources: Sources, told: Told) -> "Book":
        """The book of a story that was read back."""
        verdicts: dict[str, list[Verdict]] = {}
        for verdict in told.verdicts:
            verdicts.setdefault(verdict.claim.sentence.text, []).append(verdict)
        return cls(sources, verdicts)

    def link(self, fact: Fact, text: str, works: list[Work], *, note: str = "") -> Link:
        """A figure in print; its box joins `works` the first time that the page prints it."""
        key = key_of(fact, self.prefix)
        is_again = key in self.opened
        if not is_again:
            self.opened.add(key)
            works.append(work_of(fact, text, self.sources, prefix=self.prefix, note=note))
        return Link(text, key, is_again)

    def sentence(
        self, sentence: Sentence, facts: Mapping[str, Fact], works: list[Work]
    ) -> list[str | Link]:
        """A sentence's words, and its figures as links."""
        told, at = sentence.text, 0
        parts: list[str | Link] = []
        for part in sentence.parts:
            if isinstance(part, Figure):
                note = self.read_back(told, at, part.text)
                parts.append(self.link(facts[part.fact], part.text, works, note=note))
                at += len(part.text)
            else:
                parts.append(part)
                at += len(part)
        return parts

    def read_back(self, sentence: str, at: int, figure: str) -> str:
        """What the checker found of the claim in which this figure stands."""
        found = [
            verdict.verdict
            for verdict in self.verdicts.get(sentence, ())
            if verdict.claim.start - verdict.claim.sentence.start < at + len(figure)
            and at < verdict.claim.end - verdict.claim.sentence.start
        ]
        if not found:
            return ""
        if Finding.CONTRADICTED in found:
            return "Read back from this page: does not match the record."
        is_found = Finding.SUPPORTED in found
        said = "matches the record" if is_found else "not checkable"
        return f"Read back from this page: {said}."
