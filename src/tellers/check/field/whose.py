"""Whose deposit a sentence tells of: names one after the other, or how many of how many."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tellers.check.field import words
from tellers.check.field.fate import Fate, Side
from tellers.check.grammar.around import OBJECT_BEFORE
from tellers.check.reading.marking import Marked

MOST = 40
"""More than have ever stood in one seat: a larger number counts votes."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Those of whom it is told: symbols of names, a count of `whole`, or nobody else than these.

    `is_others` where those named before are left out of the count; `only` are the words that say
    that there was nobody else; `party` that the count is of one label's; `is_not` of those whose
    fate was the other one: "all but three", "neither of them".
    """

    names: tuple[str, ...] = ()
    count: str = ""
    whole: str = ""
    is_others: bool = False
    only: tuple[int, int] | None = None
    party: str = ""
    both: tuple[int, int] | None = None
    is_not: bool = False


def whose(marked: Marked, fate: Fate, until: int | None) -> Iterator[Whose]:
    """Those of whom one fate is told, as far as the words name or count them."""
    skeleton = marked.skeleton
    left, right = skeleton[: fate.start + 1], skeleton[fate.end : until and until + 1]
    if words.NO_RESULT.search(f"{right} "):
        return
    if fate.symbol:
        yield Whose((fate.symbol,))
    elif fate.side is Side.AFTER:
        yield from _after(marked, fate, right)
    else:
        yield from _before(marked, words.TOLD_ASIDE.sub(r" \g<who> \g<adv>", left))


def _before(marked: Marked, left: str) -> Iterator[Whose]:
    if words.NOBODY.search(left):
        return
    only, both = words.THE_ONLY.search(left), words.NEITHER.search(left)
    many = words.MANY_BEFORE.search(left)
    if among := words.AMONG_THOSE.search(left):
        yield Whose(_names(among), is_not=bool(among["not"]))
    elif listed := words.BOTH_LISTED.search(left):
        yield Whose(_names(listed), both=marked.span(*listed.span("span")))
    elif only:
        yield from _alone(marked, left, only)
    elif both:
        yield from _all_of(marked, left, both)
    elif many and _is_small(marked, many["n"]):
        yield from _many(marked, left, many)
    else:
        yield from _by_name(marked, left)


def _many(marked: Marked, left: str, many: re.Match[str]) -> Iterator[Whose]:
    """A count of the field, or of those just named: "the first two"."""
    part = words.OF_THOSE_NAMED.search(left[: many.start("n")])
    if part is not None and many["n"][0] == "N":
        names, few = _all(left), int(marked.mark(many["n"]).amount.value)
        if len(names) >= few and not marked.has_stranger():
            yield Whose(names[-few:] if part["which"] in ("last", "latter") else names[:few])
    elif not words.ONE_OF_SOME.search(left) and not words.OF_VOTES.search(left[: many.start() + 1]):
        yield _count(many, left)


def _alone(marked: Marked, left: str, only: re.Match[str]) -> Iterator[Whose]:
    """Those of whom it is told that there was nobody else."""
    if words.OUTSIDE.search(left):
        return  # of the four outside the top two, not of all
    named = words.NAMES_BEFORE.search(left[: only.start() + 1])
    names = _names(named or words.NAME_OF_CLAUSE.search(left))
    if names:
        yield Whose(names, only=marked.span(*only.span("span" if only["span"] else "span2")))


def _all_of(marked: Marked, left: str, both: re.Match[str]) -> Iterator[Whose]:
    """Both, or all, of those whom the words before name; a stranger may be one of them."""
    names, is_not = _all(left), both["span"] == "neither"
    wanted = 2 if both["span"] in ("neither", "both") else len(names)
    is_apart = len(names) == wanted or not words.LABELLED.search(left)  # else `composed` reads it
    if len(names) >= wanted > 1 and is_apart and not marked.has_stranger():
        yield Whose(names[-wanted:], both=marked.span(*both.span("span")), is_not=is_not)


def _by_name(marked: Marked, left: str) -> Iterator[Whose]:
    named, pronoun = words.NAMES_BEFORE.search(left), words.PRONOUN_BEFORE.search(left)
    if unlike := words.UNLIKE_BEFORE.search(left):
        yield Whose(_names(unlike))
        yield Whose(_all(unlike["others"]), is_not=True)
    elif named:
        only = marked.span(*named.span("only")) if named["only"] else None
        is_not = bool(named["neither"] or words.NOR_BEFORE.search(left)) or bool(
            named["only"] and named["only"] != "only "
        )
        is_object = words.AN_OBJECT.search(left[: named.start("list")])
        whose = _names(named)[-1:] if is_object and not is_not else _names(named)
        yield Whose(whose, only=only, is_not=is_not)
    elif pronoun:
        yield Whose((pronoun["who"],))


def _after(marked: Marked, fate: Fate, right: str) -> Iterator[Whose]:
    many = words.MANY_AFTER.match(right)
    if many and _is_small(marked, many["n"]):
        rest = right[many.end() :]
        party = words.A_LABEL.match(rest)
        if party or words.AFTER_A_COUNT.match(rest):
            is_in_all = " in all" in f"{fate.match[0]}{many[0]}"
            found = _count(many, " ", party["who"] if party else "", is_in_all=is_in_all)
            is_more = not is_in_all and not found.whole and words.SO_DID.search(fate.match[0])
            yield replace(found, is_others=True) if is_more else found
        return
    named = words.NAMES_AFTER.match(right)
    if named is None:
        return
    yield Whose(_names(named))
    more = words.AND_MORE.match(right[named.end() :])
    if more and _is_small(marked, more["n"]) and "of the" not in more[0]:
        yield Whose(_names(named), count=more["n"], is_others=True)


def _count(many: re.Match[str], left: str, party: str = "", *, is_in_all: bool = False) -> Whose:
    """A count of the field; of "others", or of some without a whole, it leaves out the named."""
    is_others = bool(many["other"]) or bool(words.OTHERS.search(f"{many['nouns']} "))
    is_others = not is_in_all and (is_others or bool(words.OTHERS.search(f" {left[-20:]}")))
    return Whose(
        count=many["n"], whole=many["m"] or "", is_others=is_others, party=party,
        is_not=bool(many["but"]),
    )  # fmt: skip


def _is_small(marked: Marked, symbol: str) -> bool:
    value = marked.mark(symbol).amount
    return not value.decimals and value.value <= MOST if symbol[0] == "N" else True


def _names(found: re.Match[str] | None) -> tuple[str, ...]:
    return _all(found["list"] if found else "")


def _all(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m["who"] for m in words.NAME.finditer(f" {text} ")))


def beaten_in(left: str) -> str:
    """The names before a fate that only say whom another was behind: "fifth, behind the Greens"."""
    found = (m for m in words.NAME.finditer(left) if OBJECT_BEFORE.search(left[: m.start() + 1]))
    return f" {' '.join(m['who'] for m in found)} "
