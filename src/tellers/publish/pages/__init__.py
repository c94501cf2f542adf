"""The pages of the site: values in, text out."""

from tellers.publish.pages.contest import contest_page
from tellers.publish.pages.ledger import declarations_page
from tellers.publish.pages.night import hex_updates, night_fragments, night_page, night_title

__all__ = [
    "contest_page",
    "declarations_page",
    "hex_updates",
    "night_fragments",
    "night_page",
    "night_title",
]
