"""Words of one meaning, which patterns name by a brace.

A pattern matches a sentence's skeleton, in which `C0` is somebody, `P0` a party, `S0` a seat, `N0`
a number, `Q0` a percentage, `T0` points, `F0` a part, `O0` a place, `Y0` a year, `D0` a finer date
and `M0` a day without a year. `{E}` stands for a candidate or a party.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from tellers.check.reading.cues import Cues, Table, by_rarity, cues_of, endings_of
from tellers.style.branches import by_first_letters

T = TypeVar("T")
Searching = Callable[..., re.Match[str] | None]
WORDS: Mapping[str, str] = {
    "E": r"[CP]\d+",
    "MID": r"(?:(?! [NQTF]\d)[^;:.]){0,70}?",
    "ADV": r"(?:comfortably|easily|narrowly|duly|just|now|also|already|again|finally|only|still|"
    r"convincingly|sensationally|therefore|then|later|once|has|have|had|having|been) ",
    "WIN": r"(?:won|wins?|winning|took|takes?|taking|taken|secured|secures|clinched|claimed|captured|"
    r"captures|capturing|seized|carried|landed|scooped|bagged|picked up|swept)",
    "HOLD": r"(?:held|holds?|holding|kept|keeps?|keeping|retained|retains?|retaining|defended|"
    r"defends|clung(?: on)? to|clings(?: on)? to|hung on to|hangs on to|held on to|holds on to|"
    r"held onto|holds onto|hung onto|clung onto)",
    "GAIN": r"(?:gained|gains?|gaining|captured|captures|seized|snatched|grabbed|wrested|regained|"
    r"regains|retook|retaken|recaptured|reclaimed|won back|wins back|took back|takes back|ousted|"
    r"prised|torn|tore|wrenched|plucked|stole|stolen|pinched)",
    "SEAT": r"(?:S\d+|seat|constituency|it|here|division)",
    "BEAT": r"(?:beat|beats|beaten|beating|defeat|defeated|defeats|defeating|saw off|seen off|sees off|"
    r"ousted|ousts|ousting|unseated|unseats|unseating|edged out|edged past|edging out|overcame|"
    r"toppled|topples|thrashed|thrashes|trounced|fended off|fends off|held off|holds off|pipped|"
    r"pips|pipping|outpolled|overhauled|leapfrogged|leapfrogging|overtook|overtakes|swept aside|brushed aside|routed|"
    r"(?:got|had|getting|having) the better of|seeing off|(?:squeaked|squeezed|scraped|inched|nosed|slipped|eased) past|squeezed out|"
    r"crushed|crushing|hammered|hammering|thumped|thumping|demolished|humbled|dethroned|deposed|dislodged|ejected|evicted|"
    r"staved off|fought off|warded off|repelled|withstood|outscored|outpaced|bested|eclipsed|toppling|overcoming|thrashing|trouncing|fending off|holding off)",
    "GOT": r"(?:banking|bagging|attracting|bagged|scooped|piled up|racked up|chalked up|clocked up|pulled in|banked|captured|won|got|polled|polling|took|takes|taking|taken|received|receives|receiving|secured|"
    r"securing|secures|collected|collecting|managed|managing|had|has|having|have|gained|gaining|"
    r"attracted|attracting|amassed|picked up|picking up|drew|drawing|earned|scored|mustered|"
    r"mustering|claimed|netted|notched up|garnered|garnering|tallied|recorded|gathered|registered|"
    r"achieved|obtained|saw|reached|scraped|scraping|got just|with|on|at|were|was|is|are|came to)",
    "UP": r"(?:up|rose|rises|risen|rising|increased|increase|increasing|grew|grown|growing|jumped|"
    r"jumping|climbed|climbing|surged|surging|soared|soaring|gained|gaining|added|adding|improved|"
    r"higher|ahead|rise|leapt|put on|advanced|expanded|swelled|widened|increase of|rise of|"
    r"piled on|piling on|putting on|raised|raising|boosted|boosting|lifted|lifting|a rise|a jump|jump of|gain of|surge of|went up|gone up|edged up|ticked up|swollen|swelling|multiplied|bolted on|tacked on|tacking on|"
    r"improvement|advance of|climb of|leap of|crept up|inched up|shot up|rocketed|leaped|vaulted|ballooned|"
    r"mushroomed|recovered|nudged up|bounced|picked up by|upped|grow|climb|jump|leap|surge|soar|advance|swell|go up)",
    "DOWN": r"(?:off by|were off|was off|down|fell|falls|fallen|falling|dropped|drops|dropping|lost|losing|loses|slumped|"
    r"slumping|slipped|slipping|declined|declining|plunged|plunging|tumbled|tumbling|shrank|shrunk|"
    r"sank|sunk|sinking|collapsed|collapsing|decreased|cut|slashed|reduced|fall|drop|lower|behind|"
    r"dipped|dipping|shed|shedding|slid|sliding|crashed|crashing|fall of|drop of|decline of|loss of|"
    r"went down|gone down|narrowed|edged down|trimmed|shrivelled|shrivelling|dwindled|dwindling|plummeted|"
    r"plummeting|nosedived|cratered|ebbed|eroded|receded|withered|retreated|sagged|decrease of|slump of|"
    r"slide of|dip of|plunge of|haemorrhaged?|haemorrhaging|haemorrhages|bled|bleeding|leaked|leaking|leaks|mislaid|jettisoned|frittered away|"
    r"nosedive of|tumble of|collapse of|inched down|crept down|drifted down|subsided|wilted|crumbled|"
    r"shrink|plunge|tumble|slump|slip|slide|sink|dwindle|plummet|crash|collapse|go down)",
    "LOST": r"(?:part(?:ed|s|ing)? (?:with|from)|(?:waved|said|kissed|wave|say|waving|saying|kissing) goodbye to|lost|lose|loses|losing|forfeited|forfeits|forfeit|forfeiting|surrendered|surrendering|sacrificed|sacrificing)",
    "KEPT": r"(?:save|keep|retain|hang on to|hold on to|saved|saves|saving|kept|keeps|keeping|retained|retains|held on to|held onto|"
    r"holding on to|clung on to|clung onto|clung to|hung on to|salvaged|salvaging|preserved)",
    "AGO": r"(?:(?:in|at) (?:the |its |their |his |her )?(?:general election |by-election )?(?:of |in )?(?:Y\d+|D\d+|last|previous)|"
    r"(?:the )?[YD]\d+|the (?:year|time|election|last|previous)|last (?:time|year|general|election)|"
    r"(?:(?:a|some|only|just|N\d+) )*(?:years?|months?|election) (?:ago|earlier|before|previously|back)|previously|before)\b",
    "PLACE": r"(?:great britain|england|scotland|wales|northern ireland|london|(?:the )?(?:north|south) (?:east|west)|"
    r"yorkshire(?: and (?:the )?humber(?:side)?)?|(?:the )?(?:east|west) midlands|(?:the )?east of england)",
    "CHOSE": r"(?:(?:of )?(?:(?:all|the|those|its|S\d+ 's|town 's|city 's|area 's|local) )*"
    r"(?:people|voters|electors|those|voting public|constituents|residents|locals)"
    r"(?: who (?:took part|voted|turned out|cast (?:a|their) (?:vote|ballot)s?|went to the polls|"
    r"bothered(?: to vote)?|bothered to turn out)| voting| turning out)? "
    r"(?:(?:(?:in|of|from|at) (?:S\d+|the (?:seat|town|city|constituency|division|island))|here|there|locally) )?(?:voted|plumped|opted|backed|supported|chose|picked|went|wanted|favoured|preferred|stuck with|stayed with|stayed loyal to|remained loyal to|stayed true to|"
    r"kept faith with|put their cross(?:es)? (?:next to|beside|by|against)|came out for|turned to|rallied to|sided with|"
    r"swung behind|got behind|lined up behind|endorsed|settled for|settled on|gave their (?:vote|support|backing) to|"
    r"cast (?:a|their) (?:vote|ballot)s? for|threw in their lot with)(?: for)?)",
    "AMONG_SEATS": r" (?:than|as|of|,|;|:|but|and|that|which|a figure)(?: (?:in|at|that of|those of|with))? "
    r"(?:any|every|all|anywhere|nowhere|elsewhere|none|no|(?:(?:only|just) )?N\d+(?: other| more)? (?:seats?|constituency|constituencies|contests?|mps?|winners?|members?))(?: (?!nationally |nationwide )[a-z'-]+){0,5}? "
    r"(?:(?:in|of|across) (?:(?:the|all|whole|of) )*(?:uk|united kingdom|kingdom|great britain)|nationally|nationwide)(?= )|"
    r" (?:one of|among|amongst|in|into) (?:the )?(?:top |bottom )?N\d+ (?:[a-z]+ )?[a-z]+st (?:[a-z]+ )?(?:(?:in|of|across) (?:(?:the|all|whole|of) )*(?:uk|united kingdom|kingdom|great britain)|nationally|nationwide)(?= )|"
    r" (?:higher|lower|better|worse|larger|smaller|more|less) than (?:it was )?(?:in|across|over|for) (?:(?:the|all|whole|of) )*(?:uk|united kingdom|great britain|country|nation)(?= )",
    "BEYOND": r" (?:of (?:(?:the|its|their) )*N\d+ )?(?:(?:other|more|further|fellow|P\d+) )*"
    r"(?:seats?|constituency|constituencies|mps?|members?|winners?|victors?|candidates|majority|majorities|margins?|contests?|results?|races?|turnouts?|"
    r"(?:in|across) (?:the )?(?:uk|united kingdom|country|kingdom|land|england|scotland|wales|northern ireland|london)|anywhere|nationally|nationwide|elsewhere)"
    r" (?:(?!(?:than|and|but|with) )[a-z'-]+ ){0,9}?(?:smaller|slimmer|narrower|tighter|thinner|slenderer|closer|lower|larger|bigger|higher|wider|fatter|safer|greater|better|worse|poorer|weaker|stronger|"
    r"(?:did|do|does|fared|fare|managed|could do|have done|has done) (?:better|worse)|bettered it|(?:won|got in|scraped (?:in|home)|held on|hung on) by (?:less|fewer|more)|beat (?:it|that)|exceeded (?:it|that)|topped (?:it|that))"
    r"(?= (?:[.,;:)]|winning|majority|majorities|margins?|leads?|cushions?|turnouts?|shares?|one|ones|still|than (?:S\d|this|that|it|his|hers|here)))",
    "MAJ": r"(?:majority|maj|margin|lead|gap|difference|cushion|advantage|buffer|majorities)\b",
    "BEST": r"(?:biggest|largest|highest|greatest|lowest|smallest|narrowest|closest|best|worst|heaviest|steepest|sharpest|widest|slimmest|tightest|poorest|most|least|fewest|record)",
}

NOT_OF_THEM = r"(?<! all but )(?<! all bar )(?<! all except )(?<! of the )(?<! of )(?<! of its )(?<! of their )(?<! of all )(?<! of those )(?<! the O\d )(?<! the first )(?<! the last )"
"""What stands before no count of those of whom something is told: the ten of "two of the ten"."""


class Pattern:
    """A pattern that is compiled when a sentence first asks for it: most texts need few of all."""

    __slots__ = (
        "cues", "findall", "finditer", "fullmatch", "lacks", "match", "others", "pattern", "search",
        "split", "sub",
    )  # fmt: skip
    search: Searching
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    cues: Cues
    """Words of each set of which one stands wherever it matches."""
    lacks: Callable[[frozenset[str]], bool]
    """Whether a sentence of some words has none of the rarest set: asked first, it settles most."""
    others: Cues
    """The sets but for the rarest."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    if not TYPE_CHECKING:  # a name that is no method of a pattern stays an error

        def __getattr__(self, name: str) -> Any:
            """What is asked for the first time; from then on it is there, and costs nothing."""
            if name in ("cues", "lacks", "others"):
                self.cues = cues_of(self.pattern)
                self.others = self.cues[1:]
                self.lacks = self.cues[0].isdisjoint if self.cues else _lacks_nothing
            elif name in self.__slots__:
                self.compile()
            else:
                raise AttributeError(name)
            return object.__getattribute__(self, name)

    def compile(self) -> None:
        """Make it ready."""
        own = re.compile(by_first_letters(self.pattern))
        ends = endings_of(self.pattern) if self.pattern.endswith(("$", "$)")) else None
        self.search = _where_it_ends(own.search, ends) if ends else own.search
        self.match, self.sub, self.split = own.match, own.sub, own.split
        self.finditer, self.findall = own.finditer, own.findall
        self.fullmatch = own.fullmatch


def _where_it_ends(search: Searching, ends: frozenset[str]) -> Searching:
    """How a pattern is searched whose end is that of a text: where that has a last word of it.

    An engine tries such a pattern at every letter before, and most texts end with another word.
    """
    marks, ends = frozenset(filter(str.isupper, ends)), ends | {""}  # a space too many hides it

    def searched(text: str, *within: int) -> re.Match[str] | None:
        last = text[text.rfind(" ", 0, -1) + 1 : -1]
        if last in ends or last[:1] in marks or within:
            return search(text, *within)
        return None

    return searched


def _lacks_nothing(_: frozenset[str]) -> bool:
    """What a sentence lacks for a pattern that can do without any word."""
    return False


def compiled(pattern: str) -> Pattern:
    """A pattern with its braces filled in."""
    for name, words in WORDS.items():
        if name in pattern:
            pattern = pattern.replace("{" + name + "}", words)
    return Pattern(pattern)


def table_of(patterns: Iterable[Pattern]) -> Table[Pattern]:
    """Patterns of which a sentence calls those whose words it has."""
    return Table(patterns, lambda pattern: pattern.cues)


class Readers(Generic[T]):
    """Readers, each with its patterns, of which a sentence calls those that may find something.

    Most find nothing in most sentences: to ask all their patterns at once takes less than to try
    one reader after the other.
    """

    def __init__(self, *entries: tuple[T, Iterable[Pattern]]) -> None:
        each = ((reader, pattern) for reader, patterns in entries for pattern in patterns)
        self._table = Table(each, lambda entry: entry[1].cues)

    def called(self, words: frozenset[str]) -> Iterable[T]:
        """The readers of whose patterns one may stand in a sentence of some words, in order."""
        called = self._table.called(words)
        return dict.fromkeys([reader for reader, _ in called]) if called else ()


class Row(NamedTuple):
    """What a figure measures if these words stand to its left, and those to its right.

    A side without a pattern is right whatever stands there.
    """

    measure: str
    letters: str
    left: Pattern | None
    right: Pattern | None


def fitting(rows: Iterable[Row], left: str, right: str) -> Iterator[tuple[Row, dict[str, str]]]:
    """The rows whose words stand around a figure, in order, each with what the words name.

    Half of all that is done for a figure is done here: the loop calls nothing but the patterns.
    """
    for row in rows:
        after = before = None
        if row.right is not None and (after := row.right.match(right)) is None:
            continue
        if row.left is not None and (before := row.left.search(left)) is None:
            continue
        yield (
            row,
            {**(before.groupdict() if before else {}), **(after.groupdict() if after else {})},
        )


def rows_of(table: Iterable[tuple[str, str, str, str]]) -> tuple[Row, ...]:
    """The rows of a table, its words as patterns."""
    return tuple(
        Row(
            measure,
            letters,
            compiled(f"(?:{left})$") if left else None,
            compiled(right) if right else None,
        )
        for measure, letters, left, right in table
    )


def by_letter(rows: Iterable[Row]) -> Mapping[str, Table[Row]]:
    """The rows that are for each letter of a figure, in order."""
    every = tuple(rows)
    own = {letter: [row for row in every if letter in row.letters] for letter in "NQTFO"}
    return {letter: Table(some, _cues) for letter, some in own.items()}


@cache
def _cues(row: Row) -> Cues:
    return cues_beside(row.left, row.right)


def cues_beside(left: Pattern | None, right: Pattern | None) -> Cues:
    """The words that patterns ask for of both sides of a figure; of one, where the other may be."""
    return by_rarity(words for side in (left, right) if side is not None for words in side.cues)


OVERTURNED = compiled(
    r" (?:overturn(?:ed|ing|s)?|wip(?:ed|ing) out|eras(?:ed|ing)|overcame|defend(?:ed|ing)) "
    r"(?:[^ ;:.]+ ){1,8}$"
)
"""What was done to the majority of the poll before, and of none earlier."""
YARDSTICK = compiled(
    r" (?:votes?|poll|tally|total|polled|backed)\b[^;:]{0,60}"
    r" (?:more|fewer|less|larger|smaller|bigger|greater|higher|lower)"
    r" than (?:(?:the|his|her|their|{E}|'s) )*(?:majority|margin)(?: of)? $"
)
"""A poll that is held against the majority, which is that of the same result."""
THE_LOSER = compiled(
    r" (?:the|its|their) (?:defeated|beaten|losing|ousted|unseated|vanquished|deposed|toppled) "
    r"(?:man|woman|mp|member|candidate|incumbent|minister)(?: (?!C\d|P\d)[^ ,;:]+){0,4} $"
)
"""Words for somebody who lost, behind which nobody is named."""
