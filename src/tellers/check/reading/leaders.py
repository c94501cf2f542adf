"""A party told by its leader ("Nick Clegg's party", "Farage's lot"), or shortened: "Lab", "C"."""

from collections.abc import Mapping, Sequence

from tellers.check.scene import Parties
from tellers.style.names import Found, plain

LEADERS: Mapping[str, tuple[str, ...]] = {
    "cameron": ("con",), "may": ("con",), "johnson": ("con",), "truss": ("con",),
    "sunak": ("con",), "badenoch": ("con",), "thatcher": ("con",), "major": ("con",),
    "hague": ("con",), "heath": ("con",), "brown": ("lab",), "miliband": ("lab",),
    "corbyn": ("lab",), "starmer": ("lab",), "blair": ("lab",), "kinnock": ("lab",),
    "callaghan": ("lab",), "wilson": ("lab",), "clegg": ("ld",), "farron": ("ld",),
    "cable": ("ld",), "swinson": ("ld",), "davey": ("ld",), "ashdown": ("ld",),
    "kennedy": ("ld",), "sturgeon": ("snp",), "yousaf": ("snp",),
    "swinney": ("snp",), "griffin": ("pp106", "pp3960"), "foster": ("dup",),
    "paisley": ("dup",), "adams": ("sf",),
    "mcdonald": ("sf",), "eastwood": ("sdlp",), "durkan": ("sdlp",), "long": ("apni",),
    "iorwerth": ("pc",),
}  # fmt: skip
"""The parties that somebody led, by his surname."""
IN_TURN: Mapping[str, tuple[tuple[int, str], ...]] = {
    "farage": ((2018, "ukip"), (2020, "brx"), (2100, "ruk")),
    "tice": ((2020, "brx"), (2100, "ruk")),
    "salmond": ((2020, "snp"),),
}
"""Who led several, and the last year in which a text means each by his name."""
OF_A_NATION: Mapping[str, tuple[str, frozenset[str]]] = {
    "davidson": ("con", frozenset({"scotland", "scottish", "border"})),
    "ross": ("con", frozenset({"scotland", "scottish", "border"})),
    "dugdale": ("lab", frozenset({"scotland", "scottish", "border"})),
    "sarwar": ("lab", frozenset({"scotland", "scottish", "border"})),
    "rennie": ("ld", frozenset({"scotland", "scottish", "border"})),
    "wood": ("pc", frozenset({"wales", "welsh"})),
}
"""Who led a party in one nation, and words of which a sentence has one where it is of that."""
LED = LEADERS.keys() | IN_TURN.keys() | OF_A_NATION.keys()
FORENAMES: Mapping[str, str] = {
    "david": "cameron", "theresa": "may", "boris": "johnson", "liz": "truss", "rishi": "sunak",
    "kemi": "badenoch", "margaret": "thatcher", "john": "major swinney", "william": "hague",
    "edward": "heath", "ted": "heath", "gordon": "brown", "ed": "miliband davey",
    "jeremy": "corbyn", "keir": "starmer", "tony": "blair", "neil": "kinnock",
    "jim": "callaghan", "harold": "wilson", "nick": "clegg griffin", "tim": "farron",
    "vince": "cable", "jo": "swinson", "paddy": "ashdown", "charles": "kennedy",
    "alex": "salmond", "nicola": "sturgeon", "humza": "yousaf", "nigel": "farage",
    "ruth": "davidson", "douglas": "ross", "kezia": "dugdale", "anas": "sarwar",
    "willie": "rennie", "leanne": "wood",
    "richard": "tice", "arlene": "foster", "ian": "paisley", "gerry": "adams",
    "mary": "mcdonald", "colum": "eastwood", "mark": "durkan", "naomi": "long", "rhun": "iorwerth",
    "sir": "starmer davey", "mr": "", "mrs": "", "ms": "",
}  # fmt: skip
"""Whose surname may stand behind a first name or a title; any behind a bare one."""
FOLLOWERS = frozenset(
    {"party", "lot", "side", "troops", "people", "outfit", "mob", "tribe", "crew"}
)
OWN = frozenset({"own", "old", "new", "former"})
MARKS = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
YEAR = len("2024")
COMMON = frozenset({
    "may", "long", "brown", "major", "johnson", "wilson", "adams", "foster", "kennedy", "heath",
    "cable", "griffin", "davidson", "ross", "wood", "mcdonald", "davey", "paisley", "durkan",
    "eastwood", "hague",
})  # fmt: skip
"""Surnames that too many others bear, so that the first name must be said."""


def party_of(words: Sequence[str], at: int, year: int = 0) -> tuple[tuple[str, ...], int] | None:
    """The party that a leader's name stands for at one word, and how many words that takes.

    `year` is that of the text, for those who led several parties in turn.
    """
    if not words[at][:1].isupper():
        return None
    first = plain(words[at])
    if first == "sir" and plain("".join(words[at + 1 : at + 2])) in FORENAMES:
        found = party_of(words, at + 1, year)  # "Sir Ed Davey's party"
        return (found[0], found[1] + 1) if found else None
    own = FORENAMES.get(first)
    if own is None and first not in LED:
        return None
    last_at = at + 1 if own is not None and at + 1 < len(words) else at
    last = plain(words[last_at])
    keys = LEADERS.get(last) or _of_a_nation(last, words) or _in_turn(last, words, year)
    is_his = last_at == at or own == "" or last in (own or "").split()
    if keys is None or not is_his or (last in COMMON and (last_at == at or not own)):
        return None
    end = _follows(words, last_at + 1)
    return (keys, end - at) if end else None


def _of_a_nation(last: str, words: Sequence[str]) -> tuple[str, ...] | None:
    """The party that somebody led in a nation, in a sentence that is of it."""
    party, named = OF_A_NATION.get(last, ("", frozenset[str]()))
    return (party,) if any(plain(word) in named for word in words) else None


def _in_turn(last: str, words: Sequence[str], year: int) -> tuple[str, ...] | None:
    """The party that somebody led in the year of a text; None in a sentence of another year."""
    led = IN_TURN.get(last, ()) if year else ()
    found = next(((key,) for until, key in led if year <= until), None)
    of_another = (len(word) == YEAR and word.isdigit() and int(word) != year for word in words)
    return None if found is None or any(of_another) else found


def _follows(words: Sequence[str], at: int) -> int:
    """Where the words end that make a leader's name that of his party; 0 where none do."""
    if list(words[at : at + 1]) not in [[mark] for mark in MARKS]:
        return 0
    at += 1 + (words[at + 1 : at + 2] == ["s"] or tuple(words[at + 1 : at + 2]) == ("s",))
    if at < len(words) and words[at] in OWN:
        at += 1
    return at + 1 if at < len(words) and words[at] in FOLLOWERS else 0


SHORT: Mapping[str, tuple[str, ...]] = {
    "nationalist": ("snp", "pc"), "nationalists": ("snp", "pc"), "nats": ("snp",), "lab": ("lab",),
    "con": ("con",), "ld": ("ld",), "grn": ("green", "sgp", "gpni"), "ind": ("ind",),
    "brx": ("brx",), "brex": ("brx",), "ref": ("ruk",), "ldem": ("ld",), "pc": ("pc",),
    "sf": ("sf",), "apni": ("apni",),
}  # fmt: skip
"""Parties as tables and headlines shorten them."""


def by_letter(words: Sequence[str], at: int) -> Found | None:
    """The Conservatives, where one letter stands as a table has it: "(C)", "C to LD", "C hold"."""
    is_party = words[at] == "C" and _is_a_party(words, at)
    return ("P", Parties(("con",)), 1) if is_party else None


def _is_a_party(words: Sequence[str], at: int) -> bool:
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    is_closed = after in ("to", "hold", "gain", ")", ",") or after[:1].isdigit()
    return (before in ("(", "to", "from") or not before or after in ("to", "hold", "gain")) and (
        is_closed or (before == "to" and not after.isalpha())
    )
