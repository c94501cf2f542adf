"""The workings: under every figure in print, how it was counted and the rows behind it."""

from tellers.publish.working.book import Book
from tellers.publish.working.box import Link, Work
from tellers.publish.working.kinds import WHAT
from tellers.publish.working.sources import Sources

__all__ = ["WHAT", "Book", "Link", "Sources", "Work"]
