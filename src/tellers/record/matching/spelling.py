"""How a name is normalised: what spellings disagree on goes, what tells places apart stays.

Two names with one key are spellings of one name. A key never loses a word that tells two places
of one map apart: `Islington North` and `Islington South` differ in theirs, and so do `Chester` and
`City of Chester`, which maps knew as two things (the second name is in the table of aliases).
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ′‛ʹ＇"))
"""Straight, curly, and the accents that are typed for them: all are left out."""

COMPASS = ("north", "south", "east", "west", "central", "mid")
"""Words that come before the place in one file and after it in another."""

POINTS = frozenset({*COMPASS, "upper", "lower", "inner", "outer"})
"""Words whose opposite is another place: no likeness of the rest outweighs them."""

SAME_WORDS: Mapping[str, str] = {
    "st": "saint", "upon": "on",
    "yorks": "yorkshire", "lancs": "lancashire", "notts": "nottinghamshire",
    "lincs": "lincolnshire", "northants": "northamptonshire", "herts": "hertfordshire",
    "beds": "bedfordshire", "bucks": "buckinghamshire", "cambs": "cambridgeshire",
    "hants": "hampshire", "staffs": "staffordshire", "wilts": "wiltshire",
    "glos": "gloucestershire", "worcs": "worcestershire", "oxon": "oxfordshire",
    "leics": "leicestershire", "berks": "berkshire", "middx": "middlesex",
    "dumbartonshire": "dunbartonshire", "carnarvon": "caernarvon", "caernarfon": "caernarvon",
    "carnarvonshire": "caernarvonshire", "caernarfonshire": "caernarvonshire",
    "ne": "north east", "nw": "north west", "se": "south east", "sw": "south west",
    "northeast": "north east", "northwest": "north west", "southeast": "south east",
    "southwest": "south west",
}  # fmt: skip
"""Abbreviated and older spellings of single words in the names of places."""

SUFFIX = re.compile(
    r" (?:(?:county|borough|burgh|boro|co|bor) )?(?:constituency|const|parliamentary constituency)$"
    r"| (?:boro|bc|cc|bcc|county borough)$"
)
"""What lists put behind a name to say that it is a constituency, and of which type."""

LONG_TOWNS: Mapping[str, str] = {
    "kingston on hull": "hull", "stoke on trent": "stoke", "newcastle on tyne": "newcastle",
}  # fmt: skip
"""Towns whose full name stands in one file and whose first word in another."""

INVERTED = re.compile(r"^(.+) ((?:royal )?(?:city|cities|borough|isle|vale|forest) of|the)$")
"""`Chester, City of`; `Wrekin, The`."""

TITLES = frozenset(
    [
        "rt",
        "hon",
        "honourable",
        "right",
        "sir",
        "dame",
        "dr",
        "mr",
        "mrs",
        "ms",
        "miss",
        "lord",
        "lady",
        "baroness",
        "prof",
        "professor",
        "rev",
        "reverend",
        "mp",
        "the",
        "qc",
        "kc",
        "cbe",
        "obe",
        "mbe",
    ]
)
"""Words around a member's name that are not part of it."""


def plain(name: str) -> str:
    """A name in lower-case letters, digits and single spaces: no accent, apostrophe or mark.

    >>> plain("Ynys Môn"), plain("King’s Lynn"), plain("Kingston & Surbiton")
    ('ynys mon', 'kings lynn', 'kingston and surbiton')
    """
    bare = name.translate(APOSTROPHES).replace("&", " and ").replace("+", " and ")
    folded = unicodedata.normalize("NFKD", bare).casefold()
    letters = unicodedata.normalize("NFKD", folded).translate(APOSTROPHES)
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


PLACES = 8192
"""Spellings whose keys are kept: every name since 1918, and those of a long text."""


@lru_cache(maxsize=PLACES)
def place_key(name: str) -> str:
    """The key that every spelling of a constituency's name shares.

    >>> place_key("FIFE WEST") == place_key("West Fife"), place_key("CHESTER, CITY OF")
    (True, 'city of chester')
    >>> place_key("Bury South Boro Const"), place_key("Suffolk Central & Ipswich North")
    ('south bury', 'central suffolk and north ipswich')
    >>> place_key("Devon West & Torridge") == place_key("Torridge and West Devon")
    True
    """
    words = INVERTED.sub(r"\2 \1", SUFFIX.sub("", plain(name)))
    spread = " ".join(SAME_WORDS.get(word, word) for word in words.split() if word != "the")
    for long, short in LONG_TOWNS.items():
        spread = spread.replace(long, short)
    parts = spread.split(" and ")
    return " and ".join(sorted(_compass_first(part.split()) for part in parts))


def _compass_first(words: list[str]) -> str:
    """A part of a name with its compass words in front, those that stand together joined.

    `West Ham North` is the north of West Ham, and is not `North West Ham`.
    """
    end = len(words)
    while end and words[end - 1] in COMPASS:
        end -= 1
    start = 0
    while start < end and words[start] in COMPASS:
        start += 1
    if not end:
        return " ".join(words)
    points = ["-".join(words[end:]), "-".join(words[:start])]
    return " ".join([*(point for point in points if point), *words[start:end]])


def party_key(name: str) -> str:
    """The key that every spelling of a party's name shares: without "the" and a last "party".

    >>> party_key("The Labour Party"), party_key("Sinn Féin"), party_key("Lab/Co-op")
    ('labour', 'sinn fein', 'lab co op')
    """
    words = [word for word in plain(name).split() if word != "the"]
    if len(words) > 1 and words[-1] == "party":
        words.pop()
    return " ".join(words)


def person_key(name: str) -> str:
    """The key that every spelling of a person's name shares: without titles, first name first.

    >>> person_key("CORBYN, Rt Hon. Jeremy"), person_key("Jeremy Corbyn MP")
    ('jeremy corbyn', 'jeremy corbyn')
    """
    last, comma, first = name.partition(",")
    words = plain(f"{first} {last}" if comma else name).split()
    kept = [word for word in words if word not in TITLES]
    return " ".join(kept or words)


def points_of(key: str) -> tuple[str, ...]:
    """The words of a key that tell a place from its opposite, in alphabetical order.

    >>> points_of("south-east cornwall"), points_of("bath")
    (('east', 'south'), ())
    """
    return tuple(sorted(word for word in key.replace("-", " ").split() if word in POINTS))
