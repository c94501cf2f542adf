"""How papers say that a party did as well, or as badly, as never since in its seat."""

import re

from tellers.check.grammar.words import compiled

UP = frozenset({"best", "highest", "biggest", "largest", "heftiest", "greatest", "most", "fattest"})
_MOST = r"(?P<verb>best|highest|biggest|largest|heftiest|greatest|lowest|worst|smallest|poorest|narrowest|weakest|thinnest|most|fewest)"
_WHAT = r"(?P<what>share of the (?:vote|poll)|vote share|share|votes?|total|tally|poll|{MAJ}|showing|result|margin)"
_HERE = (
    r"(?: (?:here|there|in the (?:seat|constituency|town|city|county town|borough|division|place)|in S\d+|on the island|"
    r"at a general election|at any general election|in this (?:seat|town|city|constituency)|from its voters|of any kind))*"
)
_SINCE = r"(?: (?:since|in any contest since|at any election since|at any general election since) (?:the (?:general )?election (?:of|in) |(?:back )?in )?(?P<year>Y\d+))(?= )"

PARTYS = compiled(
    rf" (?P<who>P\d+ '(?:s)?|(?:her|his|the|their) party 's|its) (?:N\d+ )?(?P<own>P\d+ )?{_MOST}(?: (?P<party>P\d+))?(?: {_WHAT})?{_HERE}{_SINCE}"
)
"""A party's own: "Labour's best share in the seat since 1997", "its biggest Tory majority"."""
OF_PARTY = compiled(rf" (?:the|a) {_MOST} (?P<who>P\d+) {_WHAT}{_HERE}{_SINCE}")
"""The same with the party within: "the biggest Labour majority in the town since 1997"."""
OF_ANY = compiled(
    rf" the {_MOST}(?: {_WHAT})? (?:of|for|by|won by|enjoyed by) any (?:party|candidate|side){_HERE}{_SINCE}"
)
"""Of whatever party: "a majority of 12,204, the largest of any party here since 1987"."""
ANY = re.compile(
    r" (?:best|highest|biggest|largest|heftiest|greatest|lowest|worst|smallest|poorest|narrowest|weakest|thinnest|most|fewest) "
)
SINCE = re.compile(r" since (?:[a-z]+ ){0,5}Y\d")
NOUNS = re.compile(r" (?P<what>share|votes?|majority|{MAJ}|total|tally) ".replace("|{MAJ}", ""))
ELSEWHERE = re.compile(
    r" (?:country|nation|nationally|britain|wales|scotland|england|region|london|anywhere|any seat|commons|swing|turnout|"
    r"gap|lead|fall|drop|rise|increase|gain|loss|losses|collapse|deposit|by-election|by - election|council|holyrood|senedd) "
)
"""What makes an extreme one of another thing, or of a wider place."""
