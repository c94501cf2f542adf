"""Where each official file is published: the one table of addresses, and what has no address.

Each address names one commit of its publisher's repository, so what stands there does not change;
the size and the SHA-256 are those of that commit's file. A newer commit is a new line here.
"""

from dataclasses import dataclass
from pathlib import Path

CEILING = 64 * 2**20
"""Bytes of one file beyond which nothing more is taken: the largest has fewer than two million."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes files: the word for `--only`, where they stand, how they may be used."""

    id: str
    name: str
    url: str
    licence: str
    attribution: str
    is_redistributable: bool = True


@dataclass(frozen=True, slots=True)
class Address:
    """One file: its place in our folder, its publisher, its place there, its size and SHA-256."""

    path: str
    publisher: Publisher
    theirs: str
    size: int
    sha256: str

    def url(self, mirror: str = "") -> str:
        """Where it is asked for: at its publisher's, or in a copy of our folder elsewhere.

        >>> OFFICIAL_FILES[0].url("https://mirror.example/official/")
        'https://mirror.example/official/psephology/by-elections-in-parliament.csv'
        """
        if mirror:
            return f"{mirror.rstrip('/')}/{self.path}"
        return f"{self.publisher.url}/{self.theirs}"


RAW = "https://raw.githubusercontent.com"
OPL = "Open Parliament Licence v3.0"
OPL_LINE = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0."

PSEPHOLOGY = Publisher(
    "psephology",
    "UK Parliament",
    f"{RAW}/ukparliament/psephology/774c93e64c4d69a5094d0518aef68060c4d74df0/db/data",
    OPL,
    OPL_LINE,
)
LIBRARY = Publisher(
    "library",
    "House of Commons Library",
    f"{RAW}/keithysimpson/UK_general_election_polls_stacked"
    "/5207d01ec9eff74dac854d41852fda69823bb525",
    OPL,
    f"{OPL_LINE} Source: House of Commons Library, CBP-8647.",
)
HEX = Publisher(
    "hex",
    "Open Innovations",
    f"{RAW}/odileeds/hexmaps/5383e24a0fbfb1a53e0dcafdf902bf6213e22b75",
    "MIT licence",
    "Hex map: Open Innovations, MIT licence.",
)
MEMBERS_LINE = "Members data: mySociety, parlparse / TheyWorkForYou."
MEMBERS_LICENCE = "none stated for the data: for your own use, not to be passed on"
PARLPARSE_2009 = Publisher(
    "members",
    "mySociety",
    f"{RAW}/mysociety/parlparse/3286339e9169da39c77be9ade07fa1d3176279e9",
    MEMBERS_LICENCE,
    MEMBERS_LINE,
    is_redistributable=False,
)
PARLPARSE_2015 = Publisher(
    "members",
    "mySociety",
    f"{RAW}/mysociety/parlparse/fc622e3b69ed20120ab74505480325a9a5f2097a",
    MEMBERS_LICENCE,
    MEMBERS_LINE,
    is_redistributable=False,
)

# fmt: off
OF_PARLIAMENT = (
    ("by-elections-in-parliament.csv", 410,
     "7fab72d722e3a2702d5251cc4874697f473a0e833a0d87870f633d58965ec145"),
    ("constituencies/1997-2024.csv", 119_152,
     "4f9bcbab5a5d2e57ebf8bec4725b51aa51f9a93bae777e727b3bd45380ab7d17"),
    ("constituencies/1997.csv", 53_465,
     "1821ae9d64efa37de05c8e04866c50f5e560041c5a23f54ba1264703b563c9ed"),
    ("constituency-area-overlaps.csv", 200_282,
     "37f0cfa7b9e11c28e16b4334292b85cd90bcc08aff3061c1899569421b807b7b"),
    ("countries.csv", 172,
     "91db6cb4fd627ec758fed85715bcb384368ca690943ee813ca41a42d73ca9ca1"),
    ("genders.csv", 22,
     "c7ee0fc8bd1ffa97e724efe55e6c399f7ca2e2d5f32928b285814d34989f8df8"),
    ("general-elections.csv", 365,
     "a2a0edaee621d79564a6009fe649117c1c8094fece84816f7e438f035066bd9f"),
    ("general_election_in_boundary_sets.csv", 499,
     "26360566feb5aef70506d84337f6e63fe340a0ed42ea975b24dfc961e60acf63"),
    ("legislation/acts.csv", 1_657,
     "1dbfbdb6d629268142765e6c7dbe8e20c4ff8d77aec4f9ea8f86a665b5882565"),
    ("legislation/orders.csv", 14_003,
     "ab80a9bc029658c2b7f83188a29b1ae22c9161e201cb5c6ac856b5f22790914a"),
    ("legislation/types.csv", 48,
     "3cc9eccdded5336feca733c10d91b55eaea607390ee8c790205ff9441bb45317"),
    ("new-constituencies.csv", 56_694,
     "fdd1ce58c22390ed68e62e76bf826b92de5806a634e11e9f44a975090ee80ca3"),
    ("parliament_periods.csv", 7_091,
     "4a7b38d353d33dfd1d3994465a88c62629868d10fcef55541ce78e180675e320"),
    ("political-party-registrations.csv", 30_441,
     "cd8faa2a36e4187f5be099480bd1a570d8a13f5908f564d71c23521717f5fed9"),
    ("result_summaries.csv", 1_588,
     "68aef872cdce78b6bd6a51988d4cb0d1021562a15326c17394b75065c73c4339"),
    ("results-by-parliament/54/notional-general-election/results.csv", 258_725,
     "832356abd7bf29a8c21a951da15a38aaeaa83048e941831acbe2ea9d42701ee9"),
    ("results-by-parliament/55/by-elections/candidacies.csv", 30_294,
     "7527353e2579b6dcc61082cb5da341e1ddb7ee5e063ab3d098c1bc884ac851ab"),
    ("results-by-parliament/55/by-elections/constituencies.csv", 4_447,
     "8a530809859464105f9325cadd7668acf6a3a66f5e9f5f4087ae375fe30abbfb"),
    ("results-by-parliament/55/general-election/candidacies.csv", 630_864,
     "5f7368cd66e8fbfb467c08071f096d4e3bd40a578dd7ff6296252c822fe3daaa"),
    ("results-by-parliament/55/general-election/constituencies.csv", 124_469,
     "de837ef608e86f888f0c4ac0ec59316173d1a7b55df5f80b9b2939129eab94e1"),
    ("results-by-parliament/56/by-elections/candidacies.csv", 14_781,
     "3bc03325040ee4238fe2a6076cf9bf0b19782e987df67b83b094d667599d4823"),
    ("results-by-parliament/56/by-elections/constituencies.csv", 2_282,
     "30257ac71bd471a8a183c647dd5287ab222d4a81d39317f268d91ab94112cb4a"),
    ("results-by-parliament/56/general-election/candidacies.csv", 615_753,
     "dec2d4dd40050e122504e5cbce5653fcaa4d524e5d4630234c0f99917d83b9f4"),
    ("results-by-parliament/56/general-election/constituencies.csv", 125_709,
     "8ef13047dff0d89e9f8dc55187b28530e6daa1836fc64325efcdceef8ed0c099"),
    ("results-by-parliament/57/by-elections/candidacies.csv", 8_782,
     "c2b805fca7471d920c610d01a3aab51893d3dec250fc91c70d55a12486b1127d"),
    ("results-by-parliament/57/by-elections/constituencies.csv", 1_311,
     "2b603b8b98f35f94bf3607de8cb963722fb5a819d9a9e1849a913bde5a246379"),
    ("results-by-parliament/57/general-election/candidacies.csv", 511_540,
     "1720a20e4ae0cc786dd4185c0ee11b8b85612f85f8f2d882149d73c5fa8bc584"),
    ("results-by-parliament/57/general-election/constituencies.csv", 124_778,
     "0fe0447065df37f52343f73c85cde93eea79fc6d89e2fe4609dda1c364b5c614"),
    ("results-by-parliament/58/by-elections/candidacies.csv", 40_637,
     "a524e6fb785251174d059e9659da263dd955625c73036c2498826b18593f3b1d"),
    ("results-by-parliament/58/by-elections/constituencies.csv", 5_163,
     "da80a836fc3f4d8aca3ecc431b3274aa6e0a998f435bc3e4554a7b027ac5e599"),
    ("results-by-parliament/58/general-election/candidacies.csv", 509_561,
     "5a057ae4a33423af406f9da8d980759dad4036bca836bbde2c7a3d5774bfaae3"),
    ("results-by-parliament/58/general-election/constituencies.csv", 127_736,
     "447288168ce9850a3e41b79aeb2c637e059fcb3c23d64d6566535e5d5d7fb394"),
    ("results-by-parliament/58/notional-general-election/results.csv", 530_201,
     "625e1c53f295eeb6c164e13434334c29a866b196b0eec0beac27850874f5acd5"),
    ("results-by-parliament/59/general-election/candidacies.csv", 675_395,
     "2fe33932f57423c3b486341c6acefb7307ef0e97f4c40c2bd6a36ec545a7c951"),
    ("results-by-parliament/59/general-election/constituencies.csv", 116_067,
     "bdc0eff07722a21c80b2ecaaf37b7b220cdd778499f1a30637bce249d77d006d"),
    ("results-by-parliament/59/publication-state-tests/candidacies/candidacies.csv", 596_425,
     "2afe2fdf09df90f3bc01c4623491f9a5c7effef3e7b85b330f53a28a2e89d236"),
    ("results-by-parliament/59/publication-state-tests/part-verified/constituencies.csv", 119_971,
     "814c4c2eb41cb7b75077b2efea1a1a53b40d382b7ff031fc0921e73ec2283558"),
    ("results-by-parliament/59/publication-state-tests/winners/winners.csv", 42_788,
     "60b733508427293b6db12e1aef6fcb8da816bde5ec3672b3fd2e1e9f3ecfca6d"),
    ("results-by-parliament/60/general-election/candidacies.csv", 934_955,
     "c797e5eb69d5a61ae21cd1b42bc1d3c9f62271a63f7d4c22c12c2ea404ee78a1"),
    ("results-by-parliament/60/general-election/constituencies.csv", 120_576,
     "2bc9367b944f1961a6e68dc2a9de1479173ae3a065ddbe6f5e047592001df4bb"),
    ("revised_constituency_ids.csv", 243,
     "b40a8dd596288913981f05ebd14153442b2a1037157b4edf468db65cf9a9f564"),
)
"""Parliament's own, under the same names in our folder: name, size, SHA-256."""

OFFICIAL_FILES: tuple[Address, ...] = (
    *(Address(f"psephology/{name}", PSEPHOLOGY, name, size, sha256)
      for name, size, sha256 in OF_PARLIAMENT),
    Address("commons-library/cbp-8647-1918-2019election_results.csv", LIBRARY,
            "data/1918-2019election_results.csv", 1_888_253,
            "0bc67fb1be889f1fc028c65ebfb5995f88a14843007924b0ca4b242d748a45fe"),
    Address("hex/uk-constituencies-2010-2024.hexjson", HEX,
            "maps/constituencies.hexjson", 67_446,
            "11c73aee6daec55de06a5dc18e3baabc7c85e9f45333300140f6c55e32e7820e"),
    Address("hex/uk-constituencies-2024.hexjson", HEX,
            "maps/uk-constituencies-2023.hexjson", 69_894,
            "c751a1b4d5709e2f2dfdefa18f1df342dcda14eb275e2b564431747814d16e87"),
    Address("members/parlparse-all-members-1997-2009.xml", PARLPARSE_2009,
            "members/all-members.xml", 563_347,
            "74bc4cb58e513444a0951bddc181ba0c90850747d840e19a2ec4a97f62875a1f"),
    Address("members/parlparse-all-members-2010-2015.xml", PARLPARSE_2015,
            "members/all-members-2010.xml", 192_664,
            "2dc21fd445c5b6d781069e9d142ee894c6daffd37bae1c9840310fd63e6c2a73"),
)
"""Every file that can be fetched."""
# fmt: on

GROUPS = tuple(dict.fromkeys(address.publisher.id for address in OFFICIAL_FILES))
"""The words for `--only`."""

LEFT_OUT = (
    ("psephology-db/", "tables of a database dump, which fetch does not turn into files"),
    ("members/*.csv", "flattened from other files, or typed in: nobody publishes them so"),
    ("by-elections-before-2010/", "typed in, or made from the members' files"),
    ("exit-polls/", "typed in"),
    ("uk-politics-1.0.5/", "a part of a Python package; the record in Tellers was made from it"),
)
"""What a folder of official files may hold too and fetch does not bring: the place, and why."""


def missing(folder: Path) -> tuple[Address, ...]:
    """The official files that are not in a folder."""
    return tuple(one for one in OFFICIAL_FILES if not (folder / one.path).is_file())
