"""A sentence of which something stayed unread, read once more in plainer words.

What the second reading is sure of is laid over the first where that was sure of nothing. What the
first left open with a reason is not called false by the second: only borne out. A variant may leave
out what does not change whether a sentence is true, and nothing else: a negation, a hedge, a bound,
an "only" stay.
"""

from collections.abc import Iterator, Mapping, Sequence

from tellers.check.answer.doubt import doubted
from tellers.check.answer.settle import laid_over
from tellers.check.careers.origins import without_origins
from tellers.check.claims import Claim, Finding, Verdict, is_met
from tellers.check.grammar.words import compiled, table_of
from tellers.check.plainer.clauses import with_subjects
from tellers.check.plainer.phrases import AFTER, COLOURS, COLOURS_IN_LY, PHRASES
from tellers.check.plainer.rewriting import in_that_year, keep, turned
from tellers.check.reading.marking import Marked

FIGURES = frozenset("NQTFO")
"""Marks of which each is something that the record may know."""
WHO = frozenset("CP")
"""Marks of names, of each of which a sentence may tell that it won, lost or stood."""
TOLD = frozenset({
    "beat", "cand", "cons", "defe", "depo", "elec", "gain", "held", "last", "lead", "lost", "majo",
    "marg", "memb", "mp", "mps", "part", "poll", "runn", "seat", "seco", "shar", "swin", "swun",
    "term", "time", "took", "turn", "vict", "vote", "win", "winn", "won",
})  # fmt: skip
"""How words begin without which a sentence that names nothing tells of no result."""
MOVED = compiled(
    r" (?:turnout|participation|poll|share|vote|votes|support|tally)(?:(?! {E} )[^.;:]){0,50}?"
    r" (?P<way>{UP}|{DOWN}|improvement|higher|lower|better|worse|fewer|less)(?= )"
    r"(?! (?:by )?[NQT]\d)"
)
"""A turnout, a share or a vote that went up or down, told without how far."""
TOLD_OF_A_SEAT = frozenset({
    "beat", "beaten", "captured", "chose", "chosen", "coming", "defeated", "deposit", "deposits",
    "elected", "gain", "gained", "gaining", "gone", "held", "hold", "holding", "is", "keeping",
    "kept", "losing", "lost", "member", "mp", "ousted", "returned", "runner-up", "seat", "second",
    "seized", "sent", "taken", "taking", "third", "took", "turned", "unseated", "victor", "victory",
    "was", "went", "win", "winner", "winning", "won",
})  # fmt: skip
"""Words of which a clause has one that tells who won, held, lost or came where."""
ENDS_A_CLAUSE = frozenset(
    {",", ";", ":", ".", "(", ")", "and", "but", "while", "as", "\N{EM DASH}"}
)
HELD_AGAINST = compiled(
    r" (?:majority|margin|lead)(?: [a-z]+){0,3}? (?:is|was)(?: [a-z]+){0,3}?"
    r" (?P<way>smaller|slimmer|narrower|lower|less|thinner|larger|bigger|greater|higher|wider|"
    r"healthier|fatter)(?= than )"
)
"""A majority that is held against another."""
WAS_CALLED = compiled(r" the P\d+ was (?P<way>C\d+)(?= [.,;])")
ONCE_STOOD = compiled(r" in [YD]\d+ (?:, )?(?:for|as an?) (?:the )?(?P<way>P\d+)(?= [.,;])")
"""A candidate of a party, or the party that somebody stood for, in no verb of standing."""
TOOK_PART = compiled(
    r" (?:took part|voted|turned out|did so|bothered|votes?|ballots?) , (?:an? )?(?:[a-z]+ )?"
    r"(?P<way>fewer|more|higher|lower|smaller|larger|bigger|greater)(?: [a-z]+){0,2} than(?= )"
)
"""A turnout told by what electors did, that is held against another."""
UNREAD = table_of((MOVED, HELD_AGAINST, WAS_CALLED, ONCE_STOOD, TOOK_PART))
UNTOLD = (
    "The words do not say", "So far from it", "These words were not", "The record holds",
    "The sentence is of another year",
)  # fmt: skip
"""How a reason begins that is none but for want of words that say what a figure is of."""
NAMES = frozenset("CPSNQTFO")
"""Marks of which a sentence has one, if it tells of a result in words of whatever kind."""


DATED = compiled(
    r" (?:since|last|never|not|only|drought|eluded) (?:(?! [NQT]\d)[^;:.]{0,60} )?"
    r"(?P<way>Y\d+)(?= )|"
    r" (?P<then>Y\d+) and (?:has|have|had) (?:not|never|always|only)(?= )"
)
"""A year since when something is told to be so."""


def is_unread(marked: Marked, told: Sequence[Verdict]) -> bool:
    """Whether something of a sentence that can be checked is unread: a figure, or all of it."""
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    if not sure:
        return not NAMES.isdisjoint(marked.cues) or not TOLD.isdisjoint(marked.cues)
    if any(not is_met(one, sure) for one in marked.marks if one.letter in FIGURES):
        return True
    told_of = [m.span("way") for m in marked.every(UNREAD)]
    told_of += [m.span("way" if m["way"] else "then") for m in marked.finds(DATED)]
    moved = (marked.span(*span) for span in told_of)
    return any(_is_free(start, end, sure) for start, end in (*moved, *_clauses(marked)))


def _is_free(start: int, end: int, sure: Sequence[Claim]) -> bool:
    return not any(start < one.end and one.start < end for one in sure)


def _clauses(marked: Marked) -> Iterator[tuple[int, int]]:
    """Where each clause stands that tells, in whatever words, of a seat won, held or lost."""
    first = 0
    for last, symbol in enumerate((*marked.symbols, ".")):
        if symbol not in ENDS_A_CLAUSE:
            continue
        words = marked.symbols[first:last]
        is_told = not TOLD_OF_A_SEAT.isdisjoint(words)
        if is_told and any(word[0] in "CPS" or word in ("seat", "deposit") for word in words):
            yield marked.starts[first], marked.ends[last - 1]
        first = last + 1


def has_unread_name(marked: Marked, told: Sequence[Verdict]) -> bool:
    """Whether a sentence names somebody, or a party, of whom nothing sure was told.

    A year since which something was is to be read as well.
    """
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    letters = WHO | {"Y"} if " since Y" in marked.skeleton else WHO
    return any(not is_met(one, sure) for one in marked.marks if one.letter in letters)


def read_again(marked: Marked, told: Sequence[Verdict], more: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts of a first reading, and what a second is sure of that the first was not."""
    sure = [one.claim for one in told if one.verdict is not Finding.UNCHECKABLE]
    doubts = [
        one for one in told
        if one.verdict is Finding.UNCHECKABLE and not one.why.startswith(UNTOLD)
    ]  # fmt: skip
    fresh = [
        one for one in doubted(marked, more)
        if one.verdict is not Finding.UNCHECKABLE
        and not is_met(one.claim, sure)
        and not (one.verdict is Finding.CONTRADICTED and _is_open(one, doubts))
    ]  # fmt: skip
    return laid_over(told, fresh) if fresh else list(told)


def without_labels(told: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts without a false label: of a sentence all of whose figures were read already.

    "For every vote cast for Labour there were three for Mr Farage" says of nobody his label.
    """
    return [
        one for one in told
        if one.verdict is not Finding.CONTRADICTED or one.claim.kind not in LABELS
    ]  # fmt: skip


LABELS = frozenset({"party", "candidate"})


def _is_open(one: Verdict, doubts: Sequence[Verdict]) -> bool:
    """Whether a reading of the same words was left open for a reason."""
    return any(doubt.claim.meets(one.claim) for doubt in doubts)


def turns_of(marked: Marked, year: int = 0) -> Iterator[Marked]:
    """What a sentence says in plainer words, if it is not plain: nothing is left out of it."""
    plain = _turned_twice(in_that_year(marked, year))
    if plain.symbols != marked.symbols:
        yield plain


def variants(marked: Marked, year: int = 0) -> Iterator[Marked]:
    """What a sentence says in plainer words, at most three times; nothing where it is plain.

    The second is without asides as well; the third tells in each clause whom it is of. The year is
    that of the sentence before.
    """
    dated = without_origins(in_that_year(marked, year))
    first = _turned_twice(uncoloured(dated))
    if first.symbols != marked.symbols:
        yield first
    bare = without_asides(first)
    if bare is not first:
        yield turned(bare)
    told = with_subjects(first)
    if told is not first:
        yield turned(told)


def _turned_twice(marked: Marked) -> Marked:
    """The sentence in plain words, with its turns put plainly before and after those.

    What has no word of either is as it was, and is not gone through again.
    """
    plain = in_plain_words(turned(marked))
    return plain if plain is marked else turned(plain)


_DEGREES = compiled(
    r" (?:rather(?! than)|a (?:little|touch|shade|bit|fraction|whisker|tad|mite)"
    r"(?= (?:more|less|up|down|higher|lower|better|worse|ahead|behind|short|adrift|clear))|"
    r"(?:by )?(?:quite )?some (?:distance|way)|by a (?:distance|street|mile|country mile)|"
    r"(?:well|far|way|much|long|miles|streets|some way)"
    r"(?= (?:ahead|behind|clear|adrift|more|less|fewer|bigger|smaller|larger|higher|lower|"
    r"better|worse|down|up) (?!than [NQTF]\d))|"
    r"at any rate|after all|as it were|so to speak|for all that|all the same|"
    r"not for the first time|of all people|of all places|if you please|to (?:nobody|no one) 's "
    r"(?:great )?surprise|for good measure|into the bargain|when all (?:was|is) said and done|"
    r"without (?:much|any|great) (?:trouble|difficulty|ado|fuss)|with (?:ease|room to spare)|"
    r"against (?:all )?(?:the )?odds|by all accounts|in (?:some )?style)(?= )"
)
"""Turns that say by how much, or how, and of which no record tells."""


def uncoloured(marked: Marked) -> Marked:
    """The sentence without adverbs that only colour it: "rather", "comfortably"."""
    spans, before = [], ""
    for symbol, at in zip(marked.symbols, marked.offsets, strict=True):
        if (symbol in COLOURS_IN_LY or symbol in COLOURS) and before not in AFTER:
            spans.append((at, at + len(symbol)))
        before = symbol
    spans += [(m.start() + 1, m.end()) for m in marked.finds(_DEGREES)]
    return marked.without(spans) if spans else marked


_ASKED = {"#": "NQTF", "@": "CP", "$": "S", "^": "O"}
"""Marks that a phrase asks for behind it, by its sign."""
_PLACES = frozenset({"last", "bottom", "runner-up"})


def _is_asked(symbol: str, sign: str) -> bool:
    is_mark = symbol[0] in _ASKED[sign] and symbol[1:].isdigit()
    return is_mark or (sign == "^" and symbol in _PLACES)


_Phrase = tuple[tuple[str, ...], tuple[str, ...]]
_Phrases = Mapping[str, Sequence[_Phrase]]
"""Phrases that begin with one word, by their second: their other words, and the plain ones."""
_ANY = ""
"""Under which those stand whose second word may be any, or is a mark; they are under all others."""


def _by_first_words(phrases: Mapping[str, str]) -> Mapping[str, _Phrases]:
    """Every phrase by its first word and its second, the longest first."""
    every: dict[str, list[_Phrase]] = {}
    for plain, said in phrases.items():
        for one in said.split("|"):
            first, *rest = one.split()
            every.setdefault(first, []).append((tuple(rest), tuple(plain.split())))
    return {first: _by_second_word(some) for first, some in every.items()}


def _by_second_word(some: Sequence[_Phrase]) -> _Phrases:
    longest = sorted(some, key=lambda phrase: -len(phrase[0]))
    seconds = {rest[0] if rest and rest[0] not in _ASKED else _ANY for rest, _ in some} | {_ANY}
    return {
        second: [one for one in longest if one[0][:1] == (second,) or _is_of_any(one)]
        for second in seconds
    }


def _is_of_any(phrase: _Phrase) -> bool:
    return not phrase[0] or phrase[0][0] in _ASKED


_PHRASES = _by_first_words(PHRASES)


def _phrase_at(symbols: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many symbols the phrase takes that may begin at a place, and the plain words for it."""
    seconds = _PHRASES[symbols[at]]
    second = symbols[at + 1] if at + 1 < len(symbols) else _ANY
    for rest, plain in seconds[second if second in seconds else _ANY]:
        if taken := _reach(symbols, at, rest):
            return taken, plain
    return 0, ()


def _reach(symbols: Sequence[str], at: int, rest: Sequence[str]) -> int:
    """How many symbols a phrase takes that has its first word at a place; 0 if it is not there.

    The mark that it asks for behind it is none of them.
    """
    taken = 1
    for word in rest:
        symbol = symbols[at + taken] if at + taken < len(symbols) else " "
        if word in _ASKED:
            return taken if _is_asked(symbol, word) else 0
        if symbol != word:
            return 0
        taken += 1
    return taken


def in_plain_words(marked: Marked) -> Marked:
    """The sentence with the plain word for a phrase of the same meaning."""
    if _PHRASES.keys().isdisjoint(marked.symbols):
        return marked
    plain = Marked(marked.sentence, marked.text, marked.marks)
    symbols, kept = marked.symbols, 0
    for at in [number for number, one in enumerate(symbols) if one in _PHRASES]:
        length, words = _phrase_at(symbols, at) if at >= kept else (0, ())
        if length:
            keep(plain, marked, kept, at)
            for word in words:
                plain.add(word, marked.starts[at], marked.ends[at + length - 1])
            kept = at + length
    keep(plain, marked, kept, len(symbols))
    return plain.close() if plain.symbols != symbols else marked


_ASIDE = compiled(
    r" ,(?= (?:who|which|where|whose|whom|once|now|the|an?|then|formerly|for all|despite|after|"
    r"having|long|himself|herself|itself|for so long|part of|home|"
    r"aged|currently|traditionally|usually|famously|"
    r"(?:won|held|gained|taken|captured|represented|lost)(?= by)|"
    r"with|in an?|by (?:the|his|her)|from|taking in|covering|made up|which) )"
    r"(?P<inner>(?: (?![NQTFOS]\d)[^ ,;:]+){1,14}) ,(?= )"
)
_DENIES = frozenset({
    "not", "never", "no", "only", "except", "excluding", "apart", "notional", "notionally", "poll",
    "polls", "forecast", "predicted", "expected", "said", "told", "claimed", "if",
    "would", "could", "might", "according", "deposit", "deposits",
})  # fmt: skip


def without_asides(marked: Marked) -> Marked:
    """The sentence without what stands between two commas and has no figure of its own."""
    spans = [
        (m.start() + 1, m.end())
        for m in marked.finds(_ASIDE)
        if _DENIES.isdisjoint(m["inner"].split())
    ]
    return marked.without(spans) if spans else marked
