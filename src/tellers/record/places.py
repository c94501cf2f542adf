"""Where votes are cast: constituencies, the boundary sets they belong to, and how they overlap."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class BoundarySet:
    """The map in force in one country from one general election until the next redrawing.

    `ends_on` is the first day on which it no longer applies; None while it is in force.
    """

    id: str
    country: str
    starts_on: date
    ends_on: date | None = None

    def covers(self, day: date) -> bool:
        """Whether an election polled on `day` used this map."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@dataclass(frozen=True, slots=True)
class Constituency:
    """One constituency of one boundary set. Redrawn, it is another one, even under an old name.

    `gss_code` is the Office for National Statistics code, empty where none was ever given.
    `aliases` are other names that sources give it; `codes` its other codes, each with its scheme.

    >>> fife = Constituency("west-fife.1950", "West Fife", "scotland-1950", "Scotland", "Scotland",
    ...     aliases=("Fife West",), codes=(("cbp-8647:1950-1951", "231"),))
    >>> fife.names
    ('West Fife', 'Fife West')
    """

    id: str
    name: str
    boundary_set: str
    country: str
    region: str
    gss_code: str = ""
    aliases: tuple[str, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that a source gives it, the printed one first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of an earlier constituency lies in a later one, by residential addresses.

    Shares are exact fractions of one. Source: psephology, constituency-area-overlaps.csv.
    """

    earlier: str
    later: str
    share_of_earlier: Fraction
    share_of_later: Fraction

    @property
    def is_same_area(self) -> bool:
        """Same area in the sense of `rules.md` 7: at least 0.9999 of each lies in the other."""
        return min(self.share_of_earlier, self.share_of_later) >= SAME_AREA


SAME_AREA = Fraction(9999, 10000)
