"""What the files of people are, under what licence, and what they cover."""

from collections.abc import Mapping
from datetime import date

from tellers.record.contests import Source
from tellers.record.people import Grade, PeopleCoverage
from tellers.sources.people import numbers, parlparse, whips, wikidata

PARLPARSE_LINE = "Members data: mySociety, parlparse / TheyWorkForYou"
OPL_LINE = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."
PARLPARSE_READ = {
    "parlparse-1997-2009": "2009-02-23, commit 3286339e9169",
    "parlparse-2010-2015": "2015-03-31, commit fc622e3b69ed",
}


def source_of(key: str, sha256: str, file: str = "") -> Source:
    """One of the files as a source.

    Graded C, a third party's compilation, but for Parliament's own numbers: neither parlparse nor
    Wikidata is Hansard, the Gazette, a party or a newspaper of record (`rules.md` 16).
    """
    if key == numbers.FILE:
        return Source(
            key, "UK Parliament", "psephology: members, with Parliament's numbers", numbers.FILE,
            "Open Parliament Licence v3.0", OPL_LINE, True, Grade.A,
            "2026-05-23, commit 774c93e64c4d", sha256,
        )  # fmt: skip
    if key == wikidata.SOURCE:
        return Source(
            key, "Wikidata", "Members of the 57th Parliament, by way of EveryPolitician",
            file, "CC0", "Wikidata, CC0", True, Grade.C, "2018-12-13, commit 320daac562ca", sha256,
        )  # fmt: skip
    title = next(one.title for one in parlparse.FILES if one.id == key)
    return Source(
        key, "mySociety", title, file, "none stated for the data; not to be passed on",
        PARLPARSE_LINE, False, Grade.C, PARLPARSE_READ[key], sha256,
    )  # fmt: skip


def coverage_of(covered: Mapping[str, int]) -> tuple[PeopleCoverage, ...]:
    """What the files cover, each with how many members it tells of."""
    first, second = parlparse.FILES
    statements = {
        first.id: PeopleCoverage(
            "seats and the label sat under, 1997 to 2009", first.starts_on, first.ends_on,
            covered.get(first.id, 0), "party and whip are not told apart", (first.id,),
        ),
        second.id: PeopleCoverage(
            "seats, 2010 to 2015", second.starts_on, second.ends_on, covered.get(second.id, 0),
            "whips are not followed: one change in five years", (second.id,),
        ),
        wikidata.SOURCE: PeopleCoverage(
            "seats and labels of the 57th Parliament", date(2017, 6, 8), wikidata.READ_ON,
            covered.get(wikidata.SOURCE, 0), "as Wikidata had them on its last day",
            (wikidata.SOURCE,),
        ),
        whips.FILE: PeopleCoverage(
            "events of party and whip, as found", date(1981, 1, 1), date(2024, 5, 24),
            covered.get(whips.FILE, 0), "incomplete: that none is here is no evidence",
        ),
    }  # fmt: skip
    return tuple(one for key, one in statements.items() if key in covered)
