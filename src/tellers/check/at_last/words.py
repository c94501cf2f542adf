"""Words on both sides of a claim that leave it open, whatever room judged it: a kind in a row."""

import re

from tellers.check.doubt.row import worded
from tellers.check.grammar.words import compiled
from tellers.check.left_open.margins import MARGINS
from tellers.check.left_open.moves import MOVES
from tellers.check.left_open.orders import ORDERS
from tellers.check.left_open.people import PEOPLE
from tellers.check.left_open.seats import SEATS
from tellers.check.left_open.votes import VOTES

REGISTER = (
    worded("share turnout", "", r" (?:electors|adults|of those on the register|people on the register) (?:backed|supported|chose|wanted|elected|endorsed|(?:voted|opted|plumped) for|voted (?:the )?{E})(?= )", "it is a part of the register"),
    worded("share turnout", "", r" of (?:(?:the|all|registered|eligible|whole|british|those) )*(?:electorate|electors|register|(?:voters|people|adults) on the register|on the register)(?: who)? (?:(?:[a-z]+ ){1,3}(?:the )?{E}|(?:(?:voted|opted|plumped) for|backed|supported|chose|endorsed|elected|wanted))(?= )", "it is a part of the register"),
    worded("share turnout", r" {E} (?:was |were |is |are |had been )?(?:{WIN}|backed|supported|chosen|voted for|endorsed|picked|had)[^;:]* ", r" of (?:(?:the|all|registered|eligible|whole|british|those) )*(?:electorate|electors|register)(?= )", "it is a part of the register"),
)  # fmt: skip
"""What makes a part one of the register, and no share of the votes."""
FALSE = (*REGISTER, *VOTES, *MARGINS, *MOVES, *SEATS, *ORDERS, *PEOPLE)
"""Words on both sides of what was called false."""
OF_A_SUM = (
    worded("together top_share share votes", r" (?:between them|together|combined|jointly)[^;:]* (?:but|while|where|although|yet|, and) [^;:]*C\d+ (?:[^;:]* )?", "", "it is of one of them alone"),
    worded("together", "", r"[^;:.]* (?:in|across) (?:the )?{PLACE}(?= )", "it is of more than one seat"),
    worded("together", r" (?:in|across) (?:the )?{PLACE}(?= )[^;:]*", "", "it is of more than one seat"),
)  # fmt: skip
"""Words on both sides of what was called false when held against a sum."""
OF_A_PARTYS = (
    worded("ranking", "", r" of (?:its|their|(?:his|her|the) party 's) (?:[a-z]+ )?(?:{MAJ}|seats|mps|winners)(?= )", "it is of one party's seats"),
    worded("ranking", r"(?:^| )of (?:its|their|(?:his|her|the) party 's) (?:N\d+ )?(?:[a-z]+ )?(?:victories|wins|triumphs|successes)\b[^;:]* ", "", "it is of one party's seats"),
)  # fmt: skip
"""Words on both sides of what was called false of an order that runs over the seats of all."""
SINCE = (
    worded("swing change points lead turnout share majority", "", r"[^;:]* {BEST} [^;:]* since (?:the )?(?:[YD]\d+|[a-z]+)(?= )", "the year is that of an order"),
    worded("swing change points lead turnout share majority", r" {BEST} [^;:]* since (?:the )?(?:[YD]\d+|[a-z]+) [^;:]*", "", "the year is that of an order"),
)  # fmt: skip
"""Words on both sides of what was called false when held against a year that is told with "since"."""
BORNE_OUT = (
    worded("seats", "", r" of (?:the |all )?N\d+ [^;:]*(?:changed|swapped|switched) (?:hands|sides|parties)(?= )", "it is of seats that changed hands"),
    worded("seats net moved losses gains national", r" since [^;:]*", r" (?:seats |mps )?(?:at|in|through|to [^;:.,]{1,40} at) by-elections?(?= )", "it is of by-elections"),
    worded("seats net moved losses gains national", r"", r" (?:seats |mps )?(?:at|in|through) by-elections?\b[^;:.]* since ", "it is of by-elections"),
    worded("change points turnout_change comparative", "", r" (?:points? )?(?:below|above|under|over|(?:lower|higher|more|less|better|worse) than|up on|down on|short of|ahead of|behind) (?:the )?(?:uk|british|national|country 's|nation 's|regional|{PLACE}|average|overall)(?: (?:average|figure|turnout|share|swing|one|level|mean|total|rate))?(?= )(?! (?:last|in [YD]))", "it is held against the whole"),
    worded("streak", r" {BEST} [^;:]*", "", "it is a run of what was so"),
    worded("votes share", r" (?:nobody|no one|no - one|none|no (?:other )?(?:rival|opponent|challenger|candidate)) (?:else |of the others? |(?:in|at) (?:the )?S\d+ ){0,2}(?:had |has |have )?(?:got|had|polled|won|took|taken|managed|received|scored|collected|topped|reached|passed|exceeded) (?:even )?", "", "it is told of nobody"),
    worded("times", r" (?:spoilt|rejected|invalid) [a-z]+ [^;:]*", "", "it is of papers that were no votes"),
)  # fmt: skip
"""Words on both sides of what was borne out."""
OF_MANY_SEATS = (
    worded("majority share lead turnout votes", r"(?:^| )(?:in |only |just |of )*(?:the )?N\d+ (?:of (?:the|its|their|all) )?(?:N\d+ )?(?:[a-z]+ )?(?:seats|constituencies|contests|mps|members|winners|victors) (?:(?! [SC]\d)[^;:.])*", "", "it is a bound of many seats"),
)  # fmt: skip
"""Words before a bound that was borne out by one seat."""
AN_HOUR = re.compile(
    r"\b(?:[Aa]t|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Aa]round|[Tt]owards) (?:about |around |just |half past )?"
    r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|[a-z0-9]+ o.clock|midnight|dawn|daybreak|"
    r"breakfast|sunrise|first light)(?!\w)"
)
"""An hour of the night at which seats are counted that were not all."""
OUTSIDE = re.compile(
    r"\b(?:[Oo]utside|[Ee]xcluding|[Bb]eyond|[Aa]part from|[Ee]lsewhere than in|[Ll]eaving out|"
    r"[Ee]xcept (?:for |in )?|[Ww]ithout|[Oo]ther than(?: in)?|[Ii]gnoring|[Dd]iscounting|"
    r"[Aa]way from) (?:the )?(?!Speaker)(?P<place>[A-Z]\w+(?: (?:of )?(?:[A-Z]\w+|and(?= [A-Z])))*)"
)
"""A place that is left out of what a sentence tells."""
NEXT_DOOR = compiled(
    r"(?<! fought the seat) (?:neighbouring|adjoining|nearby|next door|neighbours?|"
    r"across the (?:city|town|county|river|border|constituency boundary)|elsewhere in [a-z]+|"
    r"in the (?:north|south|east|west)(?: of (?:the )?(?:city|town|county|borough))?"
    r"(?! (?:N\d+|east|west))|(?:in|los[et]|losing|won|held|holding|gained|taking|keeping) (?:the )?(?:north|south|east|west|central)"
    r"(?= (?:[.,;:(]|where|by|to|for|from|with|while|and|he|she) )|in the other|other (?:N\d+ |two )?(?:[a-z]+ )?(?:seats?|half))"
    r"(?= )(?P<between>[^;:]*)$"
)
"""Where a place is told of that is not the contest's."""
SERIES = compiled(
    r" [NQ]\d+(?: , (?:(?:by|then|and|now|just|only) )*[NQ]\d+)+(?: ,)? (?:and|and now|then|and then) (?:(?:by|now|just|only) )*[NQ]\d+(?= )"
)
"""Several figures, one after another, and nothing said of each."""
NOTIONAL = compiled(
    r" (?:notional|notionally|on paper|(?:new|redrawn|revised) boundaries)(?: (?!than )[a-z]+| [PS]\d+| 's)* "
    r"(?:(?:is|was|of|by|at) )?(?:(?:just|only|some|about) )*$"
)
"""What makes a figure right behind it an estimate."""
