"""The pages of the site: values in, text out."""

from tellers.publish.pages.awaited import awaited_page
from tellers.publish.pages.change import change_page
from tellers.publish.pages.check import check_page
from tellers.publish.pages.contest import contest_page
from tellers.publish.pages.ledger import corrections_page, declarations_page
from tellers.publish.pages.night import hex_updates, night_fragments, night_page, night_title
from tellers.publish.pages.places import place_page, places_page
from tellers.publish.pages.reference import errata_file, errata_page, fault_page, method_page

__all__ = [
    "awaited_page",
    "change_page",
    "check_page",
    "contest_page",
    "corrections_page",
    "declarations_page",
    "errata_file",
    "errata_page",
    "fault_page",
    "hex_updates",
    "method_page",
    "night_fragments",
    "night_page",
    "night_title",
    "place_page",
    "places_page",
]
