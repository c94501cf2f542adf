"""Every count in the catalogue of kinds, with what would give it and why ours may be another.

The catalogue (its section 3) was counted before there was a record: 2024 on the 645 seats that two
files join by their printed codes, electorates as first printed, the Speaker's label like any
party's. By-elections are in none of its counts.
"""

from collections.abc import Mapping
from typing import NamedTuple

YEARS = ("2015", "2017", "2019", "2024")
LATEST = ("2024",)


class Count(NamedTuple):
    """A row of the catalogue: its number, what it counts, how often by year, our kind, and why.

    `key` is its name in `catalogue.sql`. `why` explains where the count by rule differs, for all
    years or by year, and `unmet` where even the catalogue's own definition gives another.
    """

    key: str
    what: str
    stated: tuple[int, ...]
    kind: str = ""
    why: str | Mapping[str, str] = ""
    unmet: str = ""

    @property
    def by_year(self) -> dict[str, int]:
        """The catalogue's counts by year."""
        years = YEARS if len(self.stated) == len(YEARS) else LATEST
        return dict(zip(years, self.stated, strict=True))

    def why_in(self, year: str) -> str:
        """Why the count by rule differs in a year."""
        return self.why if isinstance(self.why, str) else self.why.get(year, "")


PEOPLE = "rests on who sat: counted in tests of its own"
FIVE = "the five Scottish seats whose codes do not join are in"
RISING = "it rose in the country too, so that nothing went against the tide"
FIRST = "we tell the first three, and the first of a nation or region"

CATALOGUE = (
    Count("3", "gain", (111, 70, 81, 300), "gain",
          {"2019": "the Speaker is neither gain nor loss: Buckingham, Chorley", "2024": FIVE}),
    Count("4", "gain on notional only", (22,), "", PEOPLE),
    Count("9", "independent wins", (6,), "independent-wins"),
    Count("11", "independent close, or wins", (3, 5, 5, 29), "independent-close",
          "who won did not come close; a thousand votes are within a thousand"),
    Count("12", "first seat for a party", (1,), "first-seat",
          "contests: five of Reform UK, whose line had won none either, and one of the TUV",
          "Reform UK had won none before, as little as the TUV"),
    Count("14", "Speaker returned", (1,), "speaker-returned"),
    Count("15", "tie", (0,), "tie"),
    Count("20", "Conservative gain from Labour", (1,), "against-tide"),
    Count("21", "knife-edge", (7,), "knife-edge"),
    Count("22", "very close", (13, 31, 12, 19), "very-close"),
    Count("23", "marginal", (27, 51, 26, 46), "marginal"),
    Count("24", "smallest majority", (1,), "smallest-majority"),
    Count("25", "rejected exceed majority", (3, 10, 2, 13), "rejected-exceed-majority"),
    Count("26", "majority slashed", (21, 89, 79, 135), "majority-slashed"),
    Count("28", "overturned more than 15,000", (9, 0, 1, 78), "large-majority-overturned",
          "Buckingham 2019, after the Speaker's 25,725, is no gain"),
    Count("29", "largest overturned", (1,), "largest-overturned", FIRST),
    Count("30", "landslide", (25,), "landslide"),
    Count("31", "safest", (1,), "safest", FIRST),
    Count("32", "three-way", (4, 8, 3, 24), "three-way"),
    Count("33", "tight three-way", (5,), "tight-three-way"),
    Count("34", "low winning share", (8, 6, 2, 102), "low-winning-share"),
    Count("35", "very low winning share", (1, 1, 0, 10), "very-low-winning-share"),
    Count("36", "rare absolute majority", (96,), "rare-absolute-majority"),
    Count("38", "lower votes exceed majority", (333,), "lower-votes-exceed-majority",
          "only where the majority is under a thousand, as the row itself advises"),
    Count("39", "defender's collapse", (37, 2, 10, 337), "defender-collapse",
          "a label that no longer stands has no change of share: the Speaker in Buckingham, Labour "
          "in Chorley, Lady Hermon in North Down (2019)"),
    Count("40", "largest fall (Conservatives)", (3,), "largest-fall",
          FIRST + ", of every party that stood in twenty seats both times"),
    Count("41", "gained while falling", (3, 0, 4, 22), "gained-while-falling"),
    Count("44", "from third or lower", (27,), "from-third",
          "only parties that had stood: without six independents, the TUV, Reform UK in four "
          "seats where the Brexit Party had not, the Speaker (two spellings of one label); with "
          "three of the five Scottish seats"),
    Count("45", "defender third or worse", (6, 2, 1, 23), "defender-third"),
    Count("46", "defender fourth or worse", (2,), "defender-fourth"),
    Count("48", "largest swing", (1,), "largest-swing", FIRST),
    Count("51 ruk", "Reform UK second", (98,), "new-runner-up",
          "only where its line was neither first nor second before"),
    Count("51 green", "Green second", (40,), "new-runner-up"),
    Count("56 con", "lost deposit, Conservative", (31,), "lost-deposit-major",
          "five were lost in Northern Ireland, where they are no main party"),
    Count("56 lab", "lost deposit, Labour", (1,), "lost-deposit-major"),
    Count("57", "five lost deposits or more", (71,), "many-lost-deposits"),
    Count("59", "crowded ballot", (4,), "crowded-ballot"),
    Count("61", "under half voted", (58,), "under-half-voted",
          "the publisher has since corrected four electorates of London"),
    Count("62", "lowest turnout", (1,), "lowest-turnout", FIRST),
    Count("63", "highest turnout", (1,), "highest-turnout", FIRST),
    Count("64", "turnout up", (397, 566, 155, 3), "turnout-up-against-tide",
          {"2015": RISING, "2017": RISING, "2024": "only against an actual turnout"}),
    Count("65", "steep fall of turnout", (134,), "turnout-steep-fall",
          "only against an actual turnout: the electorate of an estimate is one itself"),
    Count("71", "sitting member beaten", (92, 67, 75, 210), "", PEOPLE),
    Count("73", "sitting member third or worse", (16,), "", PEOPLE,
          "18 in the file, two of them of Alba (8th and 7th); no reading tried gives 16 but "
          "leaving those out"),
    Count("74", "two sitting members", (6,), "", PEOPLE),
    Count("75", "sitting member as independent", (6,), "", PEOPLE),
    Count("87 same name", "seats of one name, as printed, in 2019 and 2024", (400,)),
    Count("87 differ", "of them with other notional votes", (335,), "notional-differs",
          "we compare majorities, and spellings of one name are one"),
    Count("100 ruk", "seats of Reform UK", (5,)),
    Count("100 ld", "seats of the Liberal Democrats", (72,)),
    Count("105 lost", "lost deposits", (1673,)),
    Count("105 stood", "candidates", (4515,)),
    Count("106 out", "seats of Labour, the Speaker out", (411,)),
    Count("106 in", "seats of Labour, the Speaker in", (412,)),
)  # fmt: skip
