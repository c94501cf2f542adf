"""Which party a statement on the whole election is about."""

from tellers.check.grammar import around, orders
from tellers.check.scene import Parties, keys_of
from tellers.check.statement.said import Said


def party_of(said: Said, until: int) -> str:
    """The party that the words up to a place name last, else the one that was spoken of."""
    named = [
        said.marked.mark(m["who"]).value
        for m in around.SUBJECT.finditer(said.marked.skeleton[: until + 1])
        if m["who"][0] == "P"
    ]
    found = next((one for one in named[::-1] if isinstance(one, Parties)), said.page.party)
    return found.keys[0] if found else ""


def party_of_order(said: Said) -> str:
    """The party that an order is of: named before it as its owner, or after it."""
    for symbol in orders.parties_beside(
        said.before, said.marked.skeleton[said.match.end("span") :]
    ):
        value = said.marked.mark(symbol).value
        if isinstance(value, Parties):
            return value.keys[0]
    if orders.OF_THE_PARTY.match(said.marked.skeleton[said.match.end("span") :]):
        return _party_spoken_of(said)
    if orders.SOMEBODYS_PARTY.search(said.before):
        people = [m["who"] for m in around.SUBJECT.finditer(said.before) if m["who"][0] == "C"]
        is_spoken_of = said.page.is_one_party and said.before.endswith(" the party 's ")
        page_of = said.page.party if is_spoken_of else said.page.person or said.page.party
        of = said.page_who(people[-1]) if people else page_of
        return keys_of(of)[0] if of is not None and keys_of(of) else ""
    owner = orders.PERSON_NOUN.search(said.before)
    who = said.page_who(owner["who"]) if owner else None
    return keys_of(who)[0] if who is not None and keys_of(who) else ""


def _party_spoken_of(said: Said) -> str:
    """The party that "the party" is: the one named before it, else that of whom was spoken."""
    named = [m["who"] for m in around.SUBJECT.finditer(said.before)]
    found = [w for s in named if (w := said.page_who(s)) is not None and keys_of(w)]
    last = [w for w in found if isinstance(w, Parties)][-1:] or found[-1:]
    who = last[0] if last else (said.page.person or said.page.place(1))
    return keys_of(who)[0] if who is not None and keys_of(who) else ""
