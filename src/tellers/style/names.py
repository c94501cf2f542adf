"""People, parties and places as printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tellers.record.people import Label, Name, Party, Standing
from tellers.record.record import folded


@dataclass(frozen=True, slots=True)
class PartyStyle:
    """How copy names a party: alone, as its people, in a chip; and whether it takes a plural."""

    name: str
    people: str
    short: str


STYLES: Mapping[str, PartyStyle] = {
    "con": PartyStyle("Conservative", "the Conservatives", "Con"),
    "lab": PartyStyle("Labour", "Labour", "Lab"),
    "ld": PartyStyle("Liberal Democrat", "the Liberal Democrats", "LD"),
    "snp": PartyStyle("SNP", "the SNP", "SNP"),
    "green": PartyStyle("Green", "the Greens", "Grn"),
    "sgp": PartyStyle("Scottish Green", "the Scottish Greens", "Grn"),
    "gpni": PartyStyle(
        "Green Party Northern Ireland", "the Green Party in Northern Ireland", "Grn"
    ),
    "ruk": PartyStyle("Reform UK", "Reform UK", "Ref"),
    "brx": PartyStyle("Brexit Party", "the Brexit Party", "Brx"),
    "ukip": PartyStyle("UKIP", "UKIP", "UKIP"),
    "pc": PartyStyle("Plaid Cymru", "Plaid Cymru", "PC"),
    "dup": PartyStyle("DUP", "the DUP", "DUP"),
    "sf": PartyStyle("Sinn Féin", "Sinn Féin", "SF"),
    "sdlp": PartyStyle("SDLP", "the SDLP", "SDLP"),
    "uup": PartyStyle("Ulster Unionist", "the Ulster Unionists", "UUP"),
    "apni": PartyStyle("Alliance", "Alliance", "APNI"),
    "tuv": PartyStyle("TUV", "the TUV", "TUV"),
    "lib": PartyStyle("Liberal", "the Liberals", "Lib"),
    "ind": PartyStyle("independent", "an independent", "Ind"),
    "spk": PartyStyle("Speaker", "the Speaker", "Spk"),
    "oth": PartyStyle("others", "others", "Oth"),
}


ALLIANCE = PartyStyle("Liberal–SDP Alliance", "the Liberal–SDP Alliance", "All")
FOUNDED, MERGED = date(1981, 6, 16), date(1988, 3, 3)
"""From when to when the Liberals and the SDP stood as one: the source has one column for them."""


def is_of_the_alliance(polled_on: date) -> bool:
    """Whether the Liberals and the SDP stood as one on a day."""
    return FOUNDED <= polled_on < MERGED


def style_of(parties: Mapping[str, Party], key: str, polled_on: date | None = None) -> PartyStyle:
    """How to print a label's key: from the table, else the party's own registered name.

    On a given day: from 1981 on those whom the record has as Liberals are the Alliance's, for the
    SDP stood with them; the Liberal Party of 1989 is another.
    """
    if key == "lib" and polled_on is not None and polled_on >= FOUNDED:
        return ALLIANCE
    if key in STYLES:
        return STYLES[key]
    party = parties.get(key)
    name = party.name if party else key
    people = name if name.lower().startswith("the ") else f"the {name}"
    return PartyStyle(name, people, party.abbreviation if party else key)


def label_name(parties: Mapping[str, Party], label: Label, polled_on: date | None = None) -> str:
    """A ballot label as a table prints it: Labour, Labour and Co-operative, Independent."""
    if label.standing is not Standing.PARTY:
        return "Independent" if label.standing is Standing.INDEPENDENT else "Speaker"
    if label.parties == ("lab", "coop"):
        return "Labour and Co-operative"
    return style_of(parties, label.key, polled_on).name


# ------------------------------------------------------------------- reading

SPELLINGS: Mapping[str, str] = {
    "con": "Conservative|Conservatives|Conservative Party|Tory|Tories|Conservative and Unionist",
    "lab": "Labour|Labour Party|Labour and Co-operative",
    "ld": "Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|LibDem|LibDems",
    "snp": "SNP|Scottish National Party|Scottish Nationalist|Scottish Nationalists",
    "green sgp gpni": "Green|Greens|Green Party",
    "green": "Green Party of England and Wales",
    "sgp": "Scottish Green|Scottish Greens|Scottish Green Party",
    "gpni": "Green Party Northern Ireland|Green Party NI|Green Party in Northern Ireland",
    "ruk": "Reform UK|Reform|Reform Party",
    "brx": "Brexit Party",
    "ukip": "UKIP|UK Independence Party|United Kingdom Independence Party",
    "pc": "Plaid Cymru|Plaid",
    "dup": "DUP|Democratic Unionist|Democratic Unionists|Democratic Unionist Party",
    "sf": "Sinn Féin",
    "sdlp": "SDLP|Social Democratic and Labour Party",
    "uup": "Ulster Unionist|Ulster Unionists|Ulster Unionist Party|UUP",
    "apni lib": "Alliance",
    "lib": "Liberal–SDP Alliance|SDP–Liberal Alliance|SDP/Liberal Alliance|Liberal/SDP Alliance",
    "apni": "Alliance Party|Alliance Party of Northern Ireland",
    "tuv": "TUV|Traditional Unionist Voice",
    "lib pp54": "Liberal|Liberals|Liberal Party",
    "ind": "independent|independents",
    "spk": "Speaker",
    "pp106 pp3960": "BNP|British National Party",
    "res pp362": "Respect|Respect Party",
    "pp17": "English Democrats|English Democrat",
    "pp11382": "Workers Party|Workers Party of Britain",
    "pp804": "TUSC|Trade Unionist and Socialist Coalition",
    "pbp pp789": "People Before Profit|People Before Profit Alliance",
    "pp66 mrlp": "Monster Raving Loony|Monster Raving Loony Party|"
    "Official Monster Raving Loony Party|Monster Raving Loonies|Loonies|Loony",
}
"""Keys of one party or of its namesakes, and how prose spells it."""

LOWER_CASE = frozenset({"independent", "independents", "ukip"})
"""Names that count as a party's even without a capital."""

_MIN_LETTERS = 3
MEN = ("ist", "crat", "ian", "cal")
"""How the last word of a party's name ends that its people bear too: Socialist, Democrat."""


def party_forms() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Every spelling of a well-known party, as folded words, to its keys.

    >>> party_forms()["lib", "dems"], party_forms()["sinn", "fein"]
    (('ld',), ('sf',))
    """
    forms: dict[tuple[str, ...], tuple[str, ...]] = {}
    for keys, names in SPELLINGS.items():
        for name in names.split("|"):
            forms[tuple(folded(name).split())] = tuple(keys.split())
    return forms


def spellings_of(party: Party) -> tuple[tuple[str, ...], ...]:
    """A party's registered name, without its "UK" too, and its abbreviation in capitals, folded."""
    words = tuple(folded(party.name).split())
    names = [words[1:] if words[:1] == ("the",) else words]
    if names[0][-2:] == ("party", "uk"):
        names.append(names[0][:-1])
    if len(party.abbreviation) >= _MIN_LETTERS and party.abbreviation.isupper():
        names.append(tuple(folded(party.abbreviation).split()))
    if names[0][-1:] == ("party",) and len(names[0]) > 2:  # never a bare word
        names.append(names[0][:-1])
        if names[-1][-1].endswith(MEN):
            names.append((*names[-1][:-1], f"{names[-1][-1]}s"))  # Scottish Socialists
    return tuple(name for name in names if name)


def person_forms(name: Name) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A person's full name and surname as folded words.

    >>> person_forms(Name("Leslie", "Haden-Guest"))
    (('leslie', 'haden', 'guest'), ('haden', 'guest'))
    """
    return tuple(folded(str(name)).split()), tuple(folded(name.last).split())


Words = tuple[str, ...]
Found = tuple[str, object, int]
"""A name found among words: its letter, its value, how many words it takes."""

_MARKS = "'-.()\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}"
"""What may stand inside a name: Haden-Guest, O'Hara, Richmond (Yorks)."""
_COMPASS = frozenset({"north", "south", "east", "west", "mid", "central"})
PARTICLES = frozenset({"von", "van", "de", "del", "der", "di", "du", "la", "le", "ap", "ab"})
"""Words that may open a name without a capital."""
KNIGHTLY = frozenset({"sir", "dame"})
SMALL = KNIGHTLY | LOWER_CASE | PARTICLES
"""Words without a capital at which a name may begin."""
_COMMON = frozenset(
    {
        "young", "long", "best", "may", "will", "wood", "rose", "day", "hope", "little", "strong",
        "small", "good", "white", "black", "brown", "more", "law", "head", "bright", "sharp",
        "price", "power", "church", "street", "bell", "rule", "short", "cross", "field", "page",
    }
)  # fmt: skip
"""Surnames that also begin sentences as plain words."""
_DEEDS = frozenset(
    {
        "took", "won", "wins", "got", "had", "has", "polled", "held", "was", "is", "came",
        "finished", "lost", "received", "re", "beat", "increased", "secured", "s",
    }
)  # fmt: skip
"""Words after which such a surname at the head of a sentence is one."""


class Lexicon:
    """Names by their first folded word, longest first."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[tuple[Words, str, object]]] = {}

    def add(self, words: Words, letter: str, value: object) -> None:
        """Enter one spelling."""
        if words:
            entries = self._by_word.setdefault(words[0], [])
            entries.append((words, letter, value))
            entries.sort(key=lambda entry: -len(entry[0]))

    def has(self, word: str) -> bool:
        """Whether any name begins with a word."""
        return word in self._by_word

    def find(self, words: Sequence[str], at: int) -> Found | None:
        """The longest name that stands at one place of folded words."""
        for form, letter, value in self._by_word.get(words[at], ()):
            length = len(form)
            if length == 1 or tuple(words[at : at + length]) == form:
                return letter, value, length
        return None


@lru_cache(maxsize=16_384)
def plain(word: str) -> str:
    """One word without case or accents; the sign "&" is the word that it stands for."""
    if word == "&":
        return "and"
    return word.lower() if word.isascii() else folded(word)


def seat_forms(name: str) -> set[Words]:
    """A seat's name, without what stands in brackets, and with its compass point first or last.

    >>> ("yorkshire",) in seat_forms("Yorkshire (East Riding) Beverley")
    False
    """
    forms = {tuple(folded(name).split())}
    if name.endswith(")"):
        forms.add(tuple(folded(name.partition("(")[0]).split()))
    if "," in name:
        head, _, tail = name.partition(",")
        forms.add(tuple(folded(f"{tail} {head}").split()))
        forms.add(tuple(" , ".join(folded(part) for part in name.split(",")).split()))
    for form in list(forms):
        if len(form) == 2 and _COMPASS & set(form):  # North Devon, Devon North
            forms.add(form[::-1])
    return forms


@dataclass(frozen=True, slots=True)
class Finder:
    """Looks names up at one place of a sentence: the longest, a party before a surname."""

    names: Lexicon
    local: Lexicon

    def __call__(self, words: Sequence[str], capital: Sequence[bool], at: int) -> Found | None:
        """The name that stands at one word, if any."""
        word = plain(words[at])
        is_particle = not capital[at] and word in PARTICLES
        if not capital[at] and word not in LOWER_CASE and not is_particle:
            return None
        if not (self.local.has(word) or self.names.has(word)):
            return None
        ahead = [word]
        ahead += [plain(w) for w in words[at + 1 : at + 9] if w not in _MARKS]
        here, there = self.local.find(ahead, 0), self.names.find(ahead, 0)
        found = max(here or there, there or here, key=_weight)
        if found is None or (is_particle and found[2] == 1):
            return None
        is_word = at == 0 and found[0] == "C" and word in _COMMON and found[2] == 1
        if is_word and ahead[1:2] and ahead[1] not in _DEEDS:
            return None
        return found[0], found[1], _with_marks(words, at, found[2])


def _weight(found: Found | None) -> tuple[int, bool]:
    """Longer names first, then parties, then the contest's own people."""
    return (found[2], found[0] == "P") if found else (0, False)


def _with_marks(words: Sequence[str], at: int, length: int) -> int:
    """How many words of a sentence a name takes, marks inside it counted."""
    taken = 0
    while length:
        length -= words[at + taken] not in _MARKS
        taken += 1
    is_open = "(" in words[at : at + taken]
    return taken + (is_open and words[at + taken : at + taken + 1] == [")"])


def read_label(parties: Mapping[str, Party], text: str) -> Label | None:
    """The ballot label that `label_name` wrote; None where no party has that name."""
    plain = folded(text)
    if plain in ("independent", "speaker"):
        return Label(Standing(plain))
    if plain == "labour and co operative":
        return Label(Standing.PARTY, ("lab", "coop"))
    for key in parties:
        if folded(style_of(parties, key).name) == plain:
            return Label(Standing.PARTY, (key,))
    return None
