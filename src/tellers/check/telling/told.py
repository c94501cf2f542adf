"""The kinds of things that a text tells, where they stand, and how one tells another again."""

from dataclasses import dataclass
from enum import StrEnum

from tellers.check.claims import Sentence


class Kind(StrEnum):
    """What is compared."""

    FIGURE = "figure"
    NAME = "name"
    DATE = "date"
    QUOTATION = "quotation"
    OUTCOME = "outcome"


class How(StrEnum):
    """In which way it was kept, or changed."""

    SAME = "the same"
    OTHER_WORDS = "in other words"
    ROUNDED = "rounded"
    LESS_PRECISE = "less precise"
    SHORTENED = "shortened"
    RECKONED = "reckoned from the source"
    UNDECIDED = "not told apart without the day of publication"

    OTHER_VALUE = "another value"
    WRONG_ROUNDING = "rounded the wrong way"
    WRONG_HEDGE = "hedged otherwise"
    MORE_EXACT = "more exact than the source"
    POINTS = "points and per cent are not the same"
    CURRENCY = "another currency"
    DIRECTION = "the other way"
    OPPOSITE = "the opposite"
    OTHERS = "said of another"
    OTHER_NAME = "another name"
    SPELLING = "spelt otherwise"
    OTHER_DAY = "another date"
    ALTERED = "words altered within the marks"
    SPEAKER = "another speaker"
    MARKS_LOST = "lost its quotation marks"
    MARKS_ADDED = "not in quotation marks in the source"

    NOWHERE = "in no place of the source"


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of a text: `text[start:end] == words`, and the sentence in which they begin."""

    start: int
    end: int
    words: str
    sentence: Sentence

    def as_json(self) -> dict[str, object]:
        """The place in the words of the wire."""
        return {
            "text": self.words,
            "start": self.start,
            "end": self.end,
            "sentence": self.sentence.text,
            "sentence_index": self.sentence.index,
            "sentence_start": self.sentence.start,
        }
