"""Names and numbers that no file of the record holds: former names, the press's names of parties.

Literals, each of them somebody's printed usage. A name here is an answer only where nothing on the
map in question has it for its own.
"""

from collections.abc import Mapping

PLACES: Mapping[str, tuple[str, ...]] = {
    "Na h-Eileanan an Iar": ("Western Isles", "Outer Hebrides"),
    "Western Isles": ("Na h-Eileanan an Iar", "Outer Hebrides"),
    "Ynys Môn": ("Anglesey", "Isle of Anglesey"),
    "Anglesey": ("Ynys Môn", "Isle of Anglesey"),
    "Conwy": ("Conway",),
    "Conway": ("Conwy",),
    "Caerfyrddin": ("Carmarthen",),
    "City of Chester": ("Chester",),
    "City of Durham": ("Durham", "Durham City"),
    "City of York": ("York",),
    "Cities of London and Westminster": ("City of London and Westminster",),
}
"""A constituency's own name, and the others that it goes by: renamed without being redrawn, or
called so in the other language. The City of London and Westminster South is another seat."""

NAMESAKES: Mapping[str, tuple[str, ...]] = {"County Louth": ("Louth",)}
"""A constituency's own name, and the bare one under which files have it beside its namesake."""

PARTIES: Mapping[str, str] = {
    "con": "Conservatives|Tory|Tories|Conservative and Unionist|PP51|PP52|mnis:4|Q9626",
    "lab": "Lab Co-op|Lab/Co-op|Lab Coop|Labour Co-op|Labour Co-operative|Labour and Co-operative|"
    "Labour and Co-operative Party|PP53|mnis:15|Q9630",
    "coop": "Cooperative|Co-operative Party|PP119",
    "ld": "Liberal Democrats|Lib Dem|Lib Dems|LibDem|LibDems|LDem|LDEM|PP90|mnis:17",
    "snp": "Scottish Nationalist|Scottish Nationalists|PP102|mnis:29|Q10658",
    "pc": "Plaid|Plaid Cymru - The Party of Wales|Party of Wales|PP77|mnis:22",
    "ukip": "United Kingdom Independence Party|PP84|PP85|mnis:35",
    "brx": "Brexit|The Brexit Party|mnis:1006",
    "ruk": "Reform|RUK|mnis:1036",
    "green": "Green Party of England and Wales|GPEW|Greens of England and Wales|PP63|mnis:44",
    "sgp": "Scottish Greens|Scottish Green Party|PP130|mnis:1057",
    "gpni": "Green Party in Northern Ireland|Green Party NI|PP305|mnis:1113",
    "dup": "Democratic Unionist|Democratic Unionists|PP70|mnis:7",
    "sf": "Sinn Fein|PP39|mnis:30",
    "sdlp": "Social Democratic and Labour|Social Democratic & Labour Party|PP55|mnis:31",
    "uup": "Ulster Unionist|Ulster Unionists|UU|PP83|mnis:38",
    "apni": "Alliance Party of Northern Ireland|PP103|mnis:1",
    "tuv": "Traditional Unionist|Traditional Unionists|PP680|mnis:158",
    "ukup": "UK Unionist|UK Unionist Party|United Kingdom Unionist",
    "res": "Respect|PP362",
    "mrlp": "Monster Raving Loony|PP66|mnis:119",
    "sl": "Socialist Labour|PP73|mnis:147",
    "spgb": "Socialist Party of Great Britain|PP110|mnis:192",
    "nhap": "National Health Action|PP1931",
    "pbp": "People Before Profit|PP773",
    "ash": "PP3902",
    "bgpv": "PP618",
    "bsjp": "PP10337",
    "comml": "Communist League|PP823",
    "isgb": "PP761",
    "khhc": "PP44",
    "ind": "Independent|Independents|Ind|independent politician|mnis:8",
    "spk": "Speaker|The Speaker|Spk|Speaker of the House of Commons",
}
"""Our id, and what the press and other files call the party: names, Electoral Commission numbers,
Parliament's (MNIS) and Wikidata's. `ind` and `spk` are no parties but the keys that votes have."""

SHARED: Mapping[str, tuple[tuple[str, ...], str]] = {
    "Green": (("green", "sgp", "gpni"), "three Green parties go by it"),
    "Greens": (("green", "sgp", "gpni"), "three Green parties go by it"),
    "Grn": (("green", "sgp", "gpni"), "three Green parties go by it"),
    "PP7931": (("ruk", "brx"), "the Brexit Party kept its number when it became Reform UK"),
    "PC/SNP": (("pc", "snp"), "it joins two parties"),
    "Alliance": (("apni", "lib"), "the press of 1983 and 1987 meant the Liberals and the SDP"),
    "Liberal": (("lib", "pp54"), "the party until 1988, and the one that kept the name"),
    "Liberals": (("lib", "pp54"), "the party until 1988, and the one that kept the name"),
    "Lib": (("lib", "pp54", "ld"), "some files mean the Liberal Democrats"),
    "Ref": (("ruk",), "it was also the Referendum Party of 1997, which is not in the record"),
    "UCUNF": (("uup", "con"), "Ulster Conservatives and Unionists of 2010 stood for both"),
    "Unionist": (("con", "uup", "dup"), "several parties go by it"),
    "Unionists": (("con", "uup", "dup"), "several parties go by it"),
}
"""Names that more than one party goes by: a person says which is meant. An id is never one."""

ELECTIONS: Mapping[str, str] = {"1974F": "1974-02", "1974O": "1974-10"}
"""How the Commons Library writes the two elections of one year."""
