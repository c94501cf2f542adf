"""The workings: under every figure in print, how it was counted and the rows behind it."""

from tellers.publish.working.book import Book
from tellers.publish.working.kinds import WHAT
from tellers.publish.working.sources import Sources
from tellers.publish.working.work import Link, Work

__all__ = ["WHAT", "Book", "Link", "Sources", "Work"]
