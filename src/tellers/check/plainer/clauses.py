"""A sentence of several clauses with whoever they are of told again in each.

"Labour won 49.9% of the vote and gained the seat" leaves out who gained it, "Wera Hobhouse, who
polled 23,436, gained the seat" has another clause between, "gaining the seat, Plaid Cymru won by
104" tells it before the name. Each is put as a clause of its own.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from tellers.check.reading.marking import Marked

PAST = {
    "attracting": "attracted", "beating": "beat", "becoming": "became", "capturing": "captured",
    "collecting": "collected", "coming": "came", "defeating": "defeated", "ending": "ended",
    "falling": "fell", "finishing": "finished", "forfeiting": "forfeited", "gaining": "gained",
    "getting": "got", "holding": "held", "increasing": "increased", "keeping": "kept",
    "leaving": "left", "losing": "lost", "managing": "managed", "missing": "missed",
    "ousting": "ousted", "overturning": "overturned", "polling": "polled", "pushing": "pushed",
    "receiving": "received", "recording": "recorded", "regaining": "regained",
    "retaining": "retained", "saving": "saved", "scoring": "scored", "securing": "secured",
    "seizing": "seized", "seeing": "saw", "taking": "took", "topping": "topped",
    "trailing": "trailed", "unseating": "unseated", "winning": "won",
}  # fmt: skip
"""What somebody does, as it is told of him beside another thing, and by itself."""
FINITE = frozenset({*PAST.values(), "had", "got", "went", "took", "rose", "slipped", "slumped"})
DONE = {"taken": "took", "gone": "went", "come": "came", "fallen": "fell", "beaten": "beat"}
"""What somebody has done, where it is not told as what he did."""
PLACED, A_PLACE = {"came", "ended", "finished"}, {"last", "bottom", "in", "a", "runner-up"}
WON, LOST = {"won", "held", "gained", "kept", "retained", "regained"}, {"lost", "losing"}
"""What nobody did on one day: he "who won by 27, lost by 3,269" two years later."""
JOINS = frozenset({",", "and", "but", "yet", "then", ";", ":", ")", "\N{EM DASH}"})
ASIDES = frozenset({"also", "still", "duly", "even", "then", "only", "just", "now", "so", "again"})
TURNS_TO_ANOTHER = frozenset({"while", "as", "with", "although", "though"})
OF_ANOTHER_DAY = frozenset({
    "ago", "always", "before", "both", "earlier", "elsewhere", "ever", "every", "formerly", "had",
    "has", "have", "if", "last", "never", "not", "notional", "notionally", "occasions", "once",
    "previous", "previously", "since", "then", "times", "twice", "until", "when", "would", "years",
})  # fmt: skip
"""Words by which a clause may be of another day than the next, or tell what did not happen."""
CALLED = frozenset({"candidate", "man", "woman", "hopeful", "contender", "leader", "challenger"})


_ANOTHER = frozenset({"he", "she", "it", "they", "that", "this", "which", "who", "whose", "there"})
"""Words behind which a verb is of whatever they stand for."""


class _Word(NamedTuple):
    symbol: str
    start: int
    end: int


_NONE = _Word(" ", 0, 0)


def with_subjects(marked: Marked) -> Marked:
    """The sentence with its subjects told again; itself where none is left out, or of two days."""
    symbols = marked.symbols
    is_dated = any(word[0] in "YDM" and word[1:].isdigit() for word in symbols)
    bare = {
        word for at, word in enumerate(symbols) if word != "not" or not _is_not_only(symbols, at)
    }
    is_dated = is_dated or not OF_ANOTHER_DAY.isdisjoint(bare) or bool(WON & bare and LOST & bare)
    if is_dated:
        return marked
    words = [_Word(*one) for one in zip(symbols, marked.starts, marked.ends, strict=True)]
    told = Marked(marked.sentence, marked.text, marked.marks)
    for word in _told(_opened(words)):
        told.add(*word)
    return told.close() if told.symbols != symbols else marked


def _is_not_only(symbols: list[str], at: int) -> bool:
    return symbols[at : at + 2] == ["not", "only"]


def _is_somebody(word: _Word) -> bool:
    return word.symbol[0] in "CP" and word.symbol[1:].isdigit()


def _named_at(words: list[_Word], at: int) -> int:
    """Where somebody's name ends that begins at a place, an article before it apart; 0 if none.

    Of "Labour's Mary Roberts" and "the Labour candidate, Mary Roberts" it is hers.
    """
    at += words[at].symbol == "the" if at < len(words) else 0
    if at >= len(words) or not _is_somebody(words[at]):
        return 0
    behind = [word.symbol for word in words[at + 1 : at + 4]]
    if behind[:1] == ["'s"] or (behind and behind[0] in CALLED):
        ahead = at + 2 + (behind[1:2] == [","])
        is_his = ahead < len(words) and words[ahead].symbol[0] == "C"
        return ahead + 1 if is_his and _is_somebody(words[ahead]) else 0
    return at + 1


def _opened(words: list[_Word]) -> list[_Word]:
    """A sentence that opens with what somebody did, with his name before it."""
    end = _named_at(words, 2)
    if [word.symbol for word in words[:2]] == ["it", "was"] and end:
        is_who = [word.symbol for word in words[end : end + 1]] == ["who"]
        return [*words[2:end], *words[end + 1 :]] if is_who else words
    if not words:
        return words
    has_done = words[0].symbol == "having"
    verb = words[has_done].symbol if len(words) > 1 else ""
    past = DONE.get(verb, verb) if has_done else PAST.get(verb, "")
    comma = next((at for at, word in enumerate(words) if word.symbol == ","), 0)
    end = _named_at(words, comma + 1) if comma else 0
    if not past or not end or any(_is_somebody(word) for word in words[:comma]):
        return words
    told = words[has_done]._replace(symbol=past)
    opening = [words[end - 1], told, *words[has_done + 1 : comma]]
    return [*opening, words[comma]._replace(symbol=";"), *words[comma + 1 :]]


def _told(words: list[_Word]) -> Iterator[_Word]:
    """The words, with whoever was spoken of last before each verb that has nobody before it."""
    who: _Word | None = None
    at = 0
    while at < len(words):
        word = words[at]
        is_join = at == 0 or word.symbol in JOINS or word.symbol in TURNS_TO_ANOTHER
        first = at + (word.symbol in JOINS or word.symbol in TURNS_TO_ANOTHER)
        if is_join and (end := _named_at(words, first)) and (at == 0 or _does(words, end)):
            who = words[end - 1]
            yield from words[at:first]
            yield from words[first:end]
            at = end
            if _is_relative(words, at) or _is_not_only([one.symbol for one in words], at):
                at += 2
            elif word.symbol == "with" and (past := _past(words, at)):
                yield words[at]._replace(symbol=past)
                at += 1
            continue
        verb = _verb_at(words, first) if is_join and who is not None else 0
        if verb and who is not None:
            yield word._replace(symbol=";")
            yield who
            yield words[verb]._replace(symbol=_past(words, verb) or words[verb].symbol)
            at = verb + 1
            continue
        if word.symbol in _ANOTHER:
            who = None
        yield word
        at += 1


def _does(words: list[_Word], at: int) -> bool:
    """Whether whoever is named right before goes on to do something, and was not done to."""
    if _is_relative(words, at) or _is_not_only([word.symbol for word in words], at):
        return True
    symbol = words[at].symbol if at < len(words) else ""
    return symbol in FINITE or symbol in PAST or symbol in ("was", "were", "is")


def _is_relative(words: list[_Word], at: int) -> bool:
    """Whether an aside on somebody begins that names no seat: "Labour, which ..."."""
    opens = [word.symbol for word in words[at : at + 2]]
    is_aside = len(opens) > 1 and opens[0] in (",", "\N{EM DASH}", "(")
    if not is_aside or opens[1] not in ("who", "which"):
        return False
    inner = takewhile(lambda word: word.symbol not in JOINS, words[at + 2 :])
    return not any(word.symbol[0] == "S" and word.symbol[1:].isdigit() for word in inner)


def _past(words: list[_Word], at: int) -> str:
    return PAST.get(words[at].symbol, "") if at < len(words) else ""


def _verb_at(words: list[_Word], at: int) -> int:
    """Where the verb of a clause is that begins with it, what only joins it apart; 0 if none."""
    while at < len(words) and words[at].symbol in JOINS | ASIDES:
        at += 1
    if at >= len(words) or not (words[at].symbol in FINITE or words[at].symbol in PAST):
        return 0
    first, second = (word.symbol for word in (*words[at + 1 : at + 3], _NONE, _NONE)[:2])
    is_passive = first == "by" and second[0] not in "NQTF"
    is_bare = first[0] == "N" and first[1:].isdigit() and second != "votes"  # "and got 9.3"
    is_placed = PAST.get(words[at].symbol, words[at].symbol) not in PLACED
    is_placed = is_placed or first in A_PLACE or first[0] == "O"  # not "came closest"
    return at if is_placed and not (is_passive or is_bare) else 0
