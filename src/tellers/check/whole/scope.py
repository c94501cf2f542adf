"""Of which seat an order is where none is named for it, and over which part of the country."""

import re

from tellers.check.beside.yardstick import is_there, speaks_of_another
from tellers.check.grammar import beside, orders
from tellers.check.statement.said import Said
from tellers.check.superlative import words
from tellers.check.superlative.area import of_so_many
from tellers.record.contests import Contest
from tellers.record.figures import find_winner
from tellers.record.record import folded


def subjects(said: Said, name: str) -> tuple[str, ...]:
    """The seats that an order may be of which names none: the sentence's, or the one before."""
    page = said.page
    if not speaks_of_another(said.marked):
        return (name,)
    own = page.own.constituency.name if page.own else ""
    found = (page.seat,) if is_there(said.marked) else (page.seat, own)
    return tuple(dict.fromkeys(one for one in found if one)) or (name,)


def names_its_winner(said: Said, contest: Contest) -> bool:
    """Whether whoever won a seat stands before the order: "Hanna's was the biggest"."""
    result = said.page.results.get(contest.id)
    winner = find_winner(result) if result else None
    if winner is None or winner.name is None:
        return False
    start, end = said.marked.sentence.start, said.span("span")[0]
    surname = folded(str(winner.name)).split()[-1]
    return surname in re.findall(r"\w+", folded(said.marked.text[start:end]))


def places_named(said: Said) -> tuple[str, ...]:
    """The nation or region that an order runs over: that of its clause, or of one before, or none.

    "The closest contest was in Gower; in Scotland it was in Perth": the first is of the whole.
    """
    if numbered := words.OF_SO_MANY.search(said.marked.skeleton):
        number = int(said.marked.mark(numbered["n"]).amount.value)
        return tuple(of_so_many(said.nation, number)) if said.nation else ()
    start, end = said.span("span")
    sentence = said.marked.sentence
    before, after = said.marked.text[sentence.start : start], said.marked.text[end : sentence.end]
    cut = CLAUSES.split(before)[-1]
    own = f"{cut}{said.marked.text[start:end]}{CLAUSES.split(after)[0]}"
    for text, others in ((own, ()), (before, ("",))):
        if found := beside.REGION.search(text) or beside.REGION_OWNS.search(text):
            return (found[1], *others)
    home = said.page.home if not orders.OF_THE_KINGDOM.search(said.marked.skeleton) else ""
    return ("", home) if home else ("",)


CLAUSES = re.compile(r"[;:\N{EM DASH}]|,? (?:and|but|while) (?=[Ii]n [A-Z])| but | while ")
