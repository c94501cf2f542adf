"""Words around a figure of one poll that are plain to a reader: whose place, how many of the field.

Rows as those of `table`, and read before them.
"""

_FEW = r"(?:(?:just|only|some|a|an|mere|about|all of|at least|fully) )*"
_FIELD = r"(?:candidates|contenders|hopefuls|runners|parties|rivals|opponents|challengers|others)"
_OF_FIELD = (
    r" (?:of (?:the |them |his |her )?(?:N\d+ )?)?(?:"
    + _FIELD
    + r" )?(?:(?:all|have|had|also|each|duly) )*"
)
_WHOSE = r"(?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )(?! 's)"
_DEPOSIT = r" (?:(?:a|the|their|his|her) )?deposits?(?= )"
_ASIDE = r" (?:,|\() [^;:]{1,110} (?:,|\)) (?:(?:all|both|each|duly|also|who) )*"
_POLLED = r"(?:polled|got|won|took|had|managed|received|attracted|mustered|secured|scored)"
_TO_BE = r" to (?:come|finish|be|take|reach|get|move|snatch|claim)(?: (?:in|into|a|the|up))* "
_NEEDED = r" (?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|want(?:ed|ing)|lacked|short of)\b[^;:.]{0,40}"

ROWS: tuple[tuple[str, str, str, str], ...] = (
    # whose place it is stands behind it
    ("position", "O", r"", r" (?:- )?(?:placed|-placed) " + _WHOSE),
    ("position", "O", r"", r" (?:place |spot )(?:went|goes|fell|belonged|going|falling) to " + _WHOSE),
    ("position", "O", r" (?:place|spot) (?:went|goes|fell|belonged|going|falling) to [^;:]{1,70} (?:,|and|, and) ", r" (?:place )?(?:(?:went|going) )?to " + _WHOSE),
    ("nothing", "O", _NEEDED + _TO_BE, r""),
    ("to_place", "N", r" (?:need(?:ed|s|ing)?|requir(?:ed|es|ing)|lacked) " + _FEW, r" (?:(?:more|extra|further) )?(?:votes? )?(?:more )?" + _TO_BE.removeprefix(" ") + r"(?P<place>O\d+)(?= )"),
    # how far behind
    ("behind", "T", r"(?<!more than )(?<!less than )", r" (?:behind|adrift|back|short|in arrears)(?= (?:[.,;)]|in|and|but))"),
    ("lead", "T", r" 's (?:share of )?[QN]\d+ (?:share )?(?:was|is) " + _FEW, r" (?:points )?(?:more|less|higher|lower|better|worse|ahead|clear|above|below|behind) (?:than |of )?(?:that of )?(?:the )?(?P<other>{E})(?= )"),
    ("within", "N", r" within " + _FEW, r" (?:votes )?of (?:winning|taking|victory|holding|keeping|unseating|beating|a win|defeating|ousting)\b"),
    ("lost_part", "Q", r" (?:lost|shed|loses|losing|shedding) " + _FEW, r" of (?:the|their|its|his|her) (?:own |old )?votes?\b"),
    # how many of the field
    ("more_stood", "N", r" {FIELD}\b[^;:.]{0,40} (?:,|\() ".replace("{FIELD}", _FIELD), r" (?:more|fewer|less) than (?:(?:in|at|on|the|there|were) )*(?:Y\d+|D\d+|last|previous|election|before|then)(?= )"),
    ("deposits", "N", r" (?:one|N\d+) of (?:(?:only|just) )*", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{LOST}" + _DEPOSIT),
    ("deposits_kept", "N", r" (?:one|N\d+) of (?:(?:only|just) )*", r" (?:" + _FIELD + r" )?(?:to|who|that) (?:have )?{KEPT}" + _DEPOSIT),
    ("deposits", "N", r"", r" (?:" + _FIELD + r")" + _ASIDE + r"{LOST}" + _DEPOSIT),
    ("deposits_kept", "N", r"", r" (?:" + _FIELD + r")" + _ASIDE + r"{KEPT}" + _DEPOSIT),
    ("deposits", "N", r" deposits? (?:was|were) (?:lost|forfeited) by ", r" (?:of|" + _FIELD + r"|[.,;])(?= )"),
    ("saved", "N", r" (?:all|everyone|everybody) (?:but|bar|except|save)(?: for)? " + _FEW, _OF_FIELD + r"{LOST}" + _DEPOSIT),
    ("deposits", "N", r" (?:all|everyone|everybody) (?:but|bar|except|save)(?: for)? " + _FEW, _OF_FIELD + r"{KEPT}" + _DEPOSIT),
    ("nothing", "N", r"", r" (?:" + _FIELD + r" )?(?:polled|took|got|won|had|attracted|received|scored|managed|were|finished) (?:between|within)(?= )"),
    ("nothing", "N", r" N\d+ (?:of (?:the )?(?:N\d+ )?)?(?:" + _FIELD + r" )" + _POLLED + r" ", r""),
    ("stood_against", "N", r"", r" (?:" + _FIELD + r" |people )?(?:stood|ran|stand) against (?P<who>{E})(?= )"),
    ("nothing", "N", r"", r" (?:candidates|rivals|opponents|challengers) (?:(?:who|that) )?(?:stood |ran )?against\b"),
    ("of_a_label", "N", r" N\d+ (?P<who>P\d+)(?: candidates)?(?: [a-z]+){0,3} ", r" (?:votes )?between them(?= )"),
)  # fmt: skip
