"""How papers tell of so many members of a party, and of one among them."""

import re

from tellers.check.grammar.words import compiled

_MPS = r"(?:mps|members(?: of parliament)?|members|colleagues)"
_JUST = r"(?:(?:just|only|the|its|their|his|her|now|what are|party 's) )*"
_HOUSE = r"(?:commons|house(?: of commons)?|parliament|chamber)"
ANY = re.compile(r" (?:mps|members|fellow|colleagues|band|contingent|ranks|benches|seats) ")

ONE_OF = compiled(
    rf" (?:is|becomes|became|will be|was|be|as|remains) (?:(?:now|just|only) )*(?:one|N\d+) of {_JUST}(?P<n>N\d+) (?:(?P<a>A\d+) )?(?P<p>P\d+)"
    rf"(?: {_MPS}| elected| returned| winners| in (?:the )?(?:new |next )?{_HOUSE}| at westminster)(?= )"
)
"""One of so many of a party: "becomes one of 13 Scottish Conservative MPs"."""
JOINS = compiled(
    rf" (?:joins|joined|joining|will join|to join|alongside) {_JUST}(?P<n>N\d+) (?P<how>fellow|other)?(?: )?(?:(?P<a>A\d+) )?(?P<p>P\d+)(?: {_MPS})?"
    rf"(?= (?:[.,;]|on the|in the|at westminster))"
)
"""So many that somebody joins, who is not counted among them."""
A_BAND = compiled(
    rf" (?:joins|joined|joining|will join|joined by|part of|one of|member of) (?:a|an|the) (?:(?:small|tiny|swollen|new|growing|enlarged|depleted|little) )*"
    rf"(?:(?P<a>A\d+) )?(?:(?P<p>P\d+) )?(?:band|group|contingent|party|team|caucus) of {_JUST}(?P<n>N\d+)(?: (?P<p2>P\d+))?(?: {_MPS})?"
    rf"(?= (?:[.,;]|on the|in the|at westminster))"
)
"""A party's members in the House, told as a band that somebody joins."""
HAS = compiled(
    rf" (?:(?P<p>P\d+)|party|they|it) (?:(?:now|will|still|also) )*(?:has|have|had) (?P<n>N\d+) (?:members|mps|representatives|people)"
    rf" (?:in|of) (?:the |this )?(?:new |next |incoming )?(?:{_HOUSE})(?= [.,;]| and| but)"
)
"""What a party has in the new House."""
IN_THE_LAST = compiled(
    rf" (?P<n>N\d+) (?P<p>P\d+) (?:{_MPS}|seats) in (?:the )?(?:last|old|outgoing|previous) {_HOUSE}(?= )"
)
"""What a party had in the last House."""
LEFT_OF = compiled(
    r" (?:left with|kept|keeps|held|holds|retained|clung on to|hung on to|held on to|lost|saved|down to) "
    r"(?:(?:just|only|all but|a mere) )*(?P<n>N\d+) (?:out )?of (?P<its>its|their|his|her|the party 's) (?P<m>N\d+)(?: (?:seats|mps|members))?(?= [.,;]| and| but)"
)
"""What a party has left, or has lost, of what it had."""
NONE_NOW = compiled(
    r" (?:now there (?:are|is)|there are now|there is now|today there (?:are|is)|it has now|it now has|they now have|now it has|now has|now have) (?P<span>none|not a single one|no member|nobody|no mps?)(?= [.,;])"
)
"""Nothing is left of what was counted just before."""
OF_ANOTHER = re.compile(
    r" (?:council|councils|councillors?|holyrood|senedd|assembly|msps|mss|stormont|mayors?|lords|peers|cabinet|"
    r"ministers?|committee|would|could|might|target|since|first|new (?!house|commons|parliament|chamber)[a-z]+|newcomers|women|female|rebels?|defect\w*|"
    r"front|shadow|S\d+|county|city|region) "
)
OF_THE_HOUSE = re.compile(
    r"^ (?:[.,;:]|and|but|who|elected|returned|now|tonight|at westminster|on the (?:green )?benches|on (?:thursday|friday)|"
    r"in (?:the )?(?:(?:new|next) )?(?:commons|house|parliament|A\d))"
)
"""What stands behind a count of a party's members, where it is of no place that is not known."""
