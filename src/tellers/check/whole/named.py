"""Which party a statement on the whole election is about."""

from tellers.check.grammar import around
from tellers.check.scene import Parties
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
