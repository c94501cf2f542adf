"""Official party names, abbreviations and registration numbers turned into our party ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tellers.record.people import Label, Party, Standing
from tellers.sources.tabular import Row

BY_ABBREVIATION: Mapping[str, str] = {
    "Con": "con", "Lab": "lab", "LD": "ld", "SNP": "snp", "PC": "pc", "UKIP": "ukip", "BRX": "brx",
    "Brexit": "brx", "RUK": "ruk", "DUP": "dup", "SF": "sf", "SDLP": "sdlp", "UUP": "uup",
    "APNI": "apni", "TUV": "tuv", "Green": "green",
}  # fmt: skip

NAMES: Mapping[str, tuple[str, str]] = {
    "con": ("Conservative", "Con"),
    "lab": ("Labour", "Lab"),
    "coop": ("Co-operative", "Co-op"),
    "ld": ("Liberal Democrat", "LD"),
    "snp": ("Scottish National Party", "SNP"),
    "pc": ("Plaid Cymru", "PC"),
    "ukip": ("UK Independence Party", "UKIP"),
    "brx": ("Brexit Party", "Brx"),
    "ruk": ("Reform UK", "Ref"),
    "green": ("Green", "Grn"),
    "sgp": ("Scottish Green", "Grn"),
    "gpni": ("Green Party Northern Ireland", "Grn"),
    "dup": ("Democratic Unionist Party", "DUP"),
    "sf": ("Sinn Féin", "SF"),
    "sdlp": ("Social Democratic and Labour Party", "SDLP"),
    "uup": ("Ulster Unionist Party", "UUP"),
    "apni": ("Alliance", "APNI"),
    "tuv": ("Traditional Unionist Voice", "TUV"),
    "ukup": ("UK Unionist Party", "UKUP"),
    "lib": ("Liberal", "Lib"),
    "ilp": ("Independent Labour Party", "ILP"),
}

GREENS: Mapping[str, str] = {"Scotland": "sgp", "Northern Ireland": "gpni"}
"""Three Green parties share one abbreviation (oddity 15 of the data)."""


REGISTERED_AGAIN: Mapping[str, str] = {
    "PP2707": "PP117", "PP2893": "PP1992", "PP2724": "PP2552", "PP14170": "PP2626",
    "PP17515": "PP2303", "PP17454": "PP243", "PP3960": "PP106", "PP12791": "PP823",
    "PP2730": "PP351", "PP4041": "PP616",
}  # fmt: skip
"""Electoral Commission numbers of parties registered a second time: the first number of each.

Parliament gives both one number of its own (MNIS), under one name: a party, not two.
"""


def party_of(party_id: str) -> Party:
    """One of the parties that we name ourselves."""
    name, abbreviation = NAMES[party_id]
    return Party(party_id, name, abbreviation, "brx" if party_id == "ruk" else "")


SCHEMES = (("ec", "ec_id"), ("mnis", "mnis_id"))
"""The registers whose numbers a row gives, and the columns that hold them."""


@dataclass
class PartyRegister:
    """The parties met so far, by our id; and the id that each official number stands for."""

    parties: dict[str, Party] = field(default_factory=dict)
    by_mnis: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    """Electoral Commission number -> the id under which the packaged record names the party."""

    def label(self, row: Row, country: str) -> Label:
        """The label of a row: Independent, Speaker, a party, Labour and Co-operative."""
        if row["abbreviation"] == "Ind":
            return Label(Standing.INDEPENDENT)
        if row["abbreviation"] == "Spk":
            return Label(Standing.SPEAKER)
        party = self.enter(row, country)
        return Label(Standing.PARTY, (party, "coop") if row["adjunct"] else (party,))

    def enter(self, row: Row, country: str) -> str:
        """Our id of a row's party, entered in the register where it is new."""
        known = BY_ABBREVIATION.get(row["abbreviation"])
        if known == "green":
            known = GREENS.get(country, "green")
        number = row["ec_id"] or row["abbreviation"]
        number = REGISTERED_AGAIN.get(number, number)
        party_id = known or self.named.get(number) or number.lower().replace(" ", "-")
        if party_id not in self.parties:
            named = (
                party_of(party_id) if known else Party(party_id, row["party"], row["abbreviation"])
            )
            self.parties[party_id] = named
        if row["mnis_id"]:
            self.by_mnis.setdefault(row["mnis_id"], party_id)
        found = self.numbers.setdefault(party_id, set())
        found |= {(scheme, row[field]) for scheme, field in SCHEMES if row[field]}
        return party_id

    def numbered(self) -> dict[str, Party]:
        """The parties with the numbers under which they were met, by our id."""
        return {
            key: replace(party, numbers=tuple(sorted(self.numbers.get(key, ()))))
            for key, party in self.parties.items()
        }
