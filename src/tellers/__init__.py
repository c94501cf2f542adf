"""Tellers: from declared votes to a story in which every figure counts back to the votes behind it.

Seven verbs, handed out when they are first asked for: `load`, `search`, `show`, `facts_of`,
`write`, `check_text`, `match`.

    >>> import tellers
    >>> record = tellers.load(packaged=True)
    >>> contest = record.find("Islington North", "2024")
    >>> tellers.facts_of(record, contest)[0].value
    'Jeremy Corbyn'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tellers.check.verdict import check_text
    from tellers.cli.door.names import match
    from tellers.cli.door.opening import load
    from tellers.facts.newsworthy import facts_of
    from tellers.notebook.search import search, show
    from tellers.story.plan import write

VERBS = {
    "load": "tellers.cli.door.opening",
    "search": "tellers.notebook.search",
    "show": "tellers.notebook.search",
    "facts_of": "tellers.facts.newsworthy",
    "write": "tellers.story.plan",
    "check_text": "tellers.check.verdict",
    "match": "tellers.cli.door.names",
}

__all__ = ["check_text", "facts_of", "load", "match", "search", "show", "write"]


def __getattr__(name: str) -> Any:
    """One of the verbs, from the room that has it."""
    if name not in VERBS:
        raise AttributeError(f"tellers has no {name!r}; it has {', '.join(sorted(VERBS))}")
    return getattr(import_module(VERBS[name]), name)
