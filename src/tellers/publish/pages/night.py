"""The night page: what the count says so far, whole without script and the same when it follows.

Every part that a declaration may change is one fragment, made by one function; the page is those
fragments in their places, so that a live page and a fresh one cannot differ.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from markupsafe import Markup

from tellers.count.ledger import Current
from tellers.count.seat import ALL, Area, Measure, Seat
from tellers.count.tally import NO_PARTY, PartyTally
from tellers.facts.fact import Fact, Term, Unit
from tellers.publish.charts import (
    PartyFigure,
    PartySeats,
    SeatBar,
    change_bars,
    others_in_words,
    seat_bar,
)
from tellers.publish.edition import Edition
from tellers.publish.maps import Region, hex_map, hex_update, map_key, tile_map
from tellers.publish.pages import rows
from tellers.publish.pages.frame import PRESS, Head, band, page
from tellers.publish.pages.rows import DeclaredRow
from tellers.publish.pages.words import (
    bar_name,
    counted,
    hex_state,
    moment_of,
    party_name,
    people_of,
    sign_of,
)
from tellers.publish.pages.working import Book, Sources, Work
from tellers.record.contests import RETURN
from tellers.record.figures import lineage
from tellers.record.lineage import previous_general
from tellers.style.dates import LONDON, write_date, write_time
from tellers.style.numbers import write_share, write_signed, write_signed_points, write_votes

LATEST = 12
CLOSEST = 5
BARS = 7
DASH = "\N{EN DASH}"
