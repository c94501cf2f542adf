"""Figures shared out among as many names, in order: "A, B and C polled 300, 200 and 100"."""

from collections.abc import Sequence

GAPS = frozenset({",", "and", "the", "&"})
UNITS = frozenset({"votes", "per", "cent", "points", "seats", "ballots", "percent"})
VERBS = frozenset({
    "polled", "won", "took", "got", "had", "received", "secured", "managed", "scored", "attracted",
    "have", "has", "finished", "with", "on", "were", "was", "came", "respectively", "gained",
    "just", "only", "collected", "each",
})  # fmt: skip
FEWEST = 2
MOST_VERBS = 3
OF_ANOTHER = frozenset({
    "behind", "of", "than", "over", "to", "against", "from", "by", "past", "for", "with", "beat",
    "beating", "defeated", "ousted", "unseated", "between", "ahead",
})  # fmt: skip
"""Words behind which a name is not whose figure follows."""
MORE = frozenset({"more", "fewer", "ahead", "behind", "clear", "short", "adrift"})
"""What makes a figure a gap between two."""


def shared_out(symbols: Sequence[str], at: int) -> tuple[str, str] | None:
    """The words before a figure, and those after it, as though it alone were told of its own.

    None where there are not as many names before the verb as figures behind it.

    >>> shared_out("P0 won N1 and N2 seats .".split(), 2)
    >>> shared_out("P0 and P1 won N2 and N3 seats respectively .".split(), 4)
    (' P0 won ', ' seats . ')
    """
    first, last = _figures(symbols, at)
    numbers = [n for n in range(first, last + 1) if _is_figure(symbols[n], symbols[at])]
    verb = first
    while verb > 0 and symbols[verb - 1] in VERBS and first - verb < MOST_VERBS:
        verb -= 1
    if len(numbers) < FEWEST or verb == first:
        return None
    begins = verb
    while begins > 0 and (symbols[begins - 1][0] in "CP" or symbols[begins - 1] in GAPS):
        begins -= 1
    if symbols[begins - 1 : begins] and symbols[begins - 1] in OF_ANOTHER:
        return None  # "behind Mary Roberts and Ms Crosbie polled": the first did not
    if symbols[last + 1 : last + 2] and symbols[last + 1] in MORE:
        return None  # "12,959, 1,968 more than Mary Roberts"
    names = [one for one in symbols[begins:verb] if one[0] in "CP"]
    if len(names) != len(numbers) or len(set(names)) != len(names):
        return None
    unit = symbols[last + 1 : last + 2] if symbols[last + 1 : last + 2] else []
    units = [word for word in unit if word in UNITS]
    before = [*symbols[:begins], names[numbers.index(at)], *symbols[verb:first]]
    return f" {' '.join(before)} ", f" {' '.join([*units, '.'])} "


def _is_figure(symbol: str, like: str) -> bool:
    return symbol[0] in "NQ" and like[0] in "NQ" and symbol[1:].isdigit()


def _figures(symbols: Sequence[str], at: int) -> tuple[int, int]:
    """The first and the last of the figures that stand side by side with one."""

    def goes_on(number: int) -> bool:
        return 0 <= number < len(symbols) and (
            symbols[number] in GAPS
            or symbols[number] in UNITS
            or _is_figure(symbols[number], symbols[at])
        )

    first = last = at
    low, high = at - 1, at + 1
    while goes_on(low):
        first = low if _is_figure(symbols[low], symbols[at]) else first
        low -= 1
    while goes_on(high):
        last = high if _is_figure(symbols[high], symbols[at]) else last
        high += 1
    return first, last
