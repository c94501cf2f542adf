"""How papers say, without a figure, that a share is up or down on another day's."""

import re

from tellers.check.grammar.words import compiled

_UP = r"up|higher|better|rose|risen|improved|climbed|edged up|crept up|nudged up|inched up|bigger|larger|greater|an improvement"
_DOWN = (
    r"down|lower|worse|fell|fallen|slipped|dropped|dipped|edged down|slid|sank|smaller|shy|short"
)
RISES = frozenset(_UP.split("|"))
_ADV = r"(?:(?:slightly|marginally|fractionally|actually|a little|a shade|a touch|a fraction|a tad|a bit|a whisker|somewhat|well|sharply|in fact|also|even|still|markedly) )*"
_WHAT = r"(?:score|showing|figure|share of the vote|share|result|performance|vote share|vote|total|tally)"
_THEN = (
    rf"(?P<then>(?:(?:the|its|their|his|her|own|party 's|what|P\d+ '(?:s)?|notional|estimated|general election|election|"
    rf"Y\d+|in|of|at|from|last|{_WHAT}) ){{1,8}})(?=(?:[.,;]|and|but|when|while|as) )"
)
OTHER = re.compile(r"(?P<other>P\d+) ")
YEAR = re.compile(r"(?P<year>Y\d+) ")
MOVED = compiled(
    rf" (?P<who>P\d+|C\d+|(?:his|her|its|their) party)(?: '(?:s)?)?(?: own)?(?: (?P<what>share of the vote|share|vote share|support))?"
    rf" (?:(?:was|is|were|are|went|had|has|have|been) )*(?P<span>{_ADV}(?P<verb>{_UP}|{_DOWN})(?: {_ADV})?) ?(?:on|from|than|against|compared with) {_THEN}"
)
"""A party's share against its own: "Labour's share was slightly down on its notional score"."""
BEAT = compiled(
    rf" (?P<q>Q\d+)(?: of the (?:vote|poll))?(?: ,)? (?:(?:and|which|that|this|was|is|a|share|little) )*(?P<span>{_ADV}(?P<verb>{_UP}|{_DOWN})) than {_THEN}"
)
"""A share that was told against another's then: "better than the Brexit Party's notional showing"."""
ANY = re.compile(
    r" (?:on|from|than|against|with) (?:[a-z']+ ){0,4}?(?:P\d+ 's? )?(?:notional|estimated|Y\d)"
)
NOTIONAL = re.compile(r" (?:notional|estimated) ")
ELSEWHERE = re.compile(
    r" (?:nationally|national|nationwide|country|turnout|council|poll of|polls|locally|regional|region|swing|majority|majorities|seats|"
    r"would|could|might|if|expected) "
)
