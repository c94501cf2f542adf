"""What the ledger says: every declaration so far, and every correction and withdrawal."""

from tellers.publish.edition import Edition
from tellers.publish.parts.frame import Head, page
from tellers.publish.parts.lists import caption, latest, so_far
from tellers.publish.words import counted


def declarations_page(edition: Edition) -> str:
    """Every declaration of the count so far, the latest first."""
    found = latest(edition)
    number = edition.tally.declared
    title = f"{counted(number, 'declaration').capitalize()} so far"
    if number == edition.tally.total:
        title = f"All {number} declarations"
    return page(
        "declarations.html",
        edition.record,
        Head(title, "night", so_far(edition)),
        edition,
        headline=title,
        rows=found,
        caption=caption(edition),
    )
