"""Party numbers as Democracy Club writes them, of the Electoral Commission's register and its own.

`PP52` and `party:52` are one party; a joint candidate is of `joint-party:53-119`; those who stand
for no party and the Speaker have numbers of Democracy Club's own.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tellers.record.identity import slug
from tellers.record.people import Label, Party, Standing
from tellers.sources.packaged.tables import read_party_numbers
from tellers.sources.parliament.parties import REGISTERED_AGAIN

INDEPENDENT = "ynmp-party:2"
SPEAKER = "ynmp-party:12522"
OF_NONE: Mapping[str, Standing] = {
    INDEPENDENT: Standing.INDEPENDENT,
    SPEAKER: Standing.SPEAKER,
}
NUMBERED = re.compile(r"(?:PP|party:)(\d+)", re.IGNORECASE)
JOINT = re.compile(r"joint-party:(\d+)-(\d+)", re.IGNORECASE)

REFORM, RENAMED_ON = "7931", date(2021, 1, 6)
"""The Brexit Party and Reform UK have one number; the register has the new name since that day."""

OTHERS: Mapping[str, str] = {"PP51": "con", "PP119": "coop"}
"""The Conservatives' number in Northern Ireland, and a party that stands with another only."""


@dataclass(frozen=True, slots=True)
class PartyNumbers:
    """Our party ids and the register's numbers, read either way."""

    ids: Mapping[str, str] = field(default_factory=lambda: {**read_party_numbers(), **OTHERS})
    """Number -> our id, where ours is not the number itself."""

    def written(self, label: Label, country: str) -> str:
        """How Democracy Club would write the number of a label; empty where it has none.

        >>> PartyNumbers().written(Label(Standing.PARTY, ("lab", "coop")), "England")
        'joint-party:53-119'
        >>> PartyNumbers().written(Label(Standing.PARTY, ("con",)), "Northern Ireland")
        'PP51'
        """
        for number, standing in OF_NONE.items():
            if label.standing is standing:
                return number
        numbers = [self._number(party, country) for party in label.parties]
        if len(numbers) == 1 or not all(numbers):
            return numbers[0]
        return f"joint-party:{'-'.join(number[2:] for number in numbers[:2])}"

    def _number(self, party: str, country: str) -> str:
        if party == "con" and country == "Northern Ireland":
            return "PP51"
        if party == "brx":
            return f"PP{REFORM}"
        found = next((number for number, ours in self.ids.items() if ours == party), "")
        return found or (party.upper() if NUMBERED.fullmatch(party) else "")

    def read(
        self, number: str, name: str, polled_on: date, parties: Mapping[str, Party]
    ) -> Label | None:
        """The label of a number and a party's name; None where neither tells one.

        >>> numbers = PartyNumbers()
        >>> numbers.read("party:52", "", date(2019, 12, 12), {}).key
        'con'
        >>> [numbers.read("PP7931", "", date(year, 6, 6), {}).key for year in (2019, 2024)]
        ['brx', 'ruk']
        """
        if number in OF_NONE:
            return Label(OF_NONE[number])
        joint, numbered = JOINT.fullmatch(number), NUMBERED.fullmatch(number)
        if joint is not None:
            return Label(Standing.PARTY, tuple(self._id(one, polled_on) for one in joint.groups()))
        if numbered is not None:
            return Label(Standing.PARTY, (self._id(numbered[1], polled_on),))
        if number or not slug(name):
            return None
        unnumbered = [
            p.id for p in parties.values() if p.name == name and not self._number(p.id, "")
        ]
        return Label(Standing.PARTY, (unnumbered[0] if len(unnumbered) == 1 else slug(name),))

    def _id(self, digits: str, polled_on: date) -> str:
        if digits == REFORM:
            return "ruk" if polled_on >= RENAMED_ON else "brx"
        number = REGISTERED_AGAIN.get(f"PP{digits}", f"PP{digits}")
        return self.ids.get(number, number.lower())
