"""How papers tell of several seats in a row."""

import re

from tellers.check.grammar.words import compiled

_SO_FEW = r"(?:just |only |a mere |a bare |all of )?"
_ITEM = rf"(?:the )?S\d+(?:(?: ,)? by {_SO_FEW}N\d+(?: votes)?| \( {_SO_FEW}N\d+ \))?"
LIST = rf"(?P<seats>{_ITEM}(?:(?: , and| and| , then| ,| ;) {_ITEM})*)"
_END = r"(?= (?:[.,;:)]|and|by|with|in|on|after|for|too|while|but|from|at|back|as))"
_MOVED = r"(?:went|gone|go|goes|fell|fallen|fall|falls|passed|pass|swung|switched|turned|returned|flipped)"
_HAD = r"(?:won|held|taken|gained|kept|captured|retained|claimed|seized|snatched|lost)"

GROUP = compiled(
    rf" {LIST}(?: ,)?(?: (?:all|both|each(?: is| was| has)?|duly|then|also|have|were|are|again|too|now|N\d+))*"
    rf" (?:{_MOVED} (?:over |back )?(?:to )?|(?!lost){_HAD} by |(?:stayed|stuck) with |(?:are|is) (?:now )?(?=P\d+ [.,;]))"
    rf"(?:the )?(?P<p>P\d+)(?! 's){_END}"
)
"""Seats that all went to one party: "Bolsover, Sedgefield and Leigh all fell to the Tories"."""
TO_EACH = compiled(
    rf" (?:,|;|and|while|but) (?:the )?(?P<seats>S\d+) (?:to|with|by) (?:the )?(?P<p>P\d+)(?! 's){_END}"
)
"""Another seat, with the verb left out: "and Newcastle-under-Lyme to Labour"."""
HOLDERS = compiled(
    rf" (?P<p>P\d+) (?:(?:had|has|have|also|duly|then|even|did|narrowly|comfortably) )*"
    rf"(?P<verb>won|took|gained|held|kept|captured|retained|lost|seized|snatched|grabbed|regained|clung on to|held on to|hung on to) "
    rf"(?:(?:back|both|all|even) )*{LIST}(?= )(?! (?:was|is|were|went|fell|stayed|had|has|to|by) )"
)
"""What one party won: "The Conservatives gained Bolsover, Sedgefield and Leigh"."""
AND_ANOTHER = compiled(
    rf" (?:,|;|and|while|but) (?:the )?(?P<p>P\d+) {LIST}(?= (?:[.,;)]|and|but|with|while|from))"
)
"""What another won, with the verb left out: "and Labour Kensington"."""
ALL_OF_THEM = compiled(
    rf" (?P<how>both|all(?: (?P<m>N\d+))?|each)(?: of (?:them|which|these))? (?:(?:are|were|going|went|falling|fell|now|once more|again|from) )*"
    rf"(?:(?:for|to|{_HAD} by|by|in favour of) )(?:the )?(?P<p>P\d+)(?! 's)(?= (?:[.,;)]|and|but|while))"
)
"""Whose all the seats before are: "both for the Conservatives"."""
FROM = re.compile(r" from ")

DECIDED = re.compile(
    r" (?:won|took|taken|gained|held|kept|captured|retained|lost|seized|snatched|grabbed|regained|"
    r"went|fell|passed|settled|decided|determined|survived|stayed|home|majority|majorities) "
)
SETTLED = re.compile(r" (?:settled|decided|determined|other way) ")
BY = compiled(
    rf" (?P<s>S\d+)(?: (?:(?:was|were|had been) )?(?:settled|decided|determined|won|held|taken|went the other way)"
    rf"(?: by (?:the )?P\d+)?| (?:went |fell )?(?:to |by )?(?:the )?P\d+)?(?: ,)? by {_SO_FEW}(?P<n>N\d+)"
    r"(?= (?:votes|[.,;)]|and|but|while|, )) ?(?!(?:votes )?(?:more|fewer|points|per cent|behind|ahead))"
)
"""A seat and the votes that settled it."""
OTHERWISE = compiled(
    r" (?:[YD]\d+|by - elections?|by-elections?|last time|last year|before|previous(?:ly)?|earlier|ago|once|"
    r"notional(?:ly)?|on paper|would|could|might|if|should|may|council|councils|councillors?|holyrood|senedd|assembly|"
    r"mayor|mayoral|expected|tipped|forecast|predicted|had been|until|since|former|formerly|by-elections|"
    r"not|never|neither|nor|nearly|almost|second|third|target|targets|recount)(?= )"
)
"""Words of another day, or of what did not come to pass: nothing is false that stands beside."""
NO_MAJORITY = re.compile(
    r" (?:cut|trimmed|slashed|increase|increased|rose|more|fewer|behind|ahead|swing|turnout|share|points|third|"
    r"second|leads?|beat|beating|beaten|rejected|candidates|short|up|down|grew) "
)
"""Words of other figures than a majority."""
IN_TURN = re.compile(
    r" (?:respectively|in turn|in that order) "
    r"| S\d+(?: ,)? (?:and|or) (?:the )?S\d+ [^,;:]*? P\d+(?: ,)? (?:and|or) (?:the )?P\d+ [.,;]"
)
"""Seats and parties that go with one another in their order."""
