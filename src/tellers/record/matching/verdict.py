"""What is said of one name: the id it stands for and how surely, or what it may stand for."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Sureness(StrEnum):
    """How a name was found. The first four are answers; the last three are for a person.

    `exact`: an id, a code, or the name letter by letter. `normalised`: the same name in another
    spelling. `alias`: a former or other name that a table gives. `decided`: a person said so.
    `near`: one name is like it, and no other. `ambiguous`: it fits several. `none`: it fits none.
    """

    EXACT = "exact"
    NORMALISED = "normalised"
    ALIAS = "alias"
    DECIDED = "decided"
    NEAR = "near"
    AMBIGUOUS = "ambiguous"
    NONE = "none"

    @property
    def is_sure(self) -> bool:
        """Whether it is an answer, and not a question to a person."""
        return self in (Sureness.EXACT, Sureness.NORMALISED, Sureness.ALIAS, Sureness.DECIDED)


class Kind(StrEnum):
    """What a name is a name of."""

    CONSTITUENCY = "constituency"
    PARTY = "party"
    MEMBER = "member"


class Candidate(NamedTuple):
    """One that a doubtful name may stand for, and how like it is, out of a hundred."""

    id: str
    name: str
    score: int


@dataclass(frozen=True, slots=True)
class Matched:
    """The verdict on one name.

    `id` and `name` are filled only where the verdict is sure; `candidates`, the likeliest first,
    only where it is not. `why` says in words how it was found, or why it was not.
    """

    asked: str
    kind: Kind
    id: str
    name: str
    sureness: Sureness
    candidates: tuple[Candidate, ...]
    why: str

    @property
    def is_sure(self) -> bool:
        """Whether the id may be used without asking anybody."""
        return self.sureness.is_sure

    def as_json(self) -> dict[str, object]:
        """The verdict in plain values."""
        return {
            "asked": self.asked,
            "kind": str(self.kind),
            "id": self.id,
            "name": self.name,
            "match": str(self.sureness),
            "candidates": [one._asdict() for one in self.candidates],
            "why": self.why,
        }
