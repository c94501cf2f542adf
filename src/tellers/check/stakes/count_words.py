"""Words beside a number that counts people, or deposits, and what they make of it."""

from tellers.check.grammar.words import compiled

OF_A_WHOLE = compiled(
    r"^ (?:, )?(?:in all )?(?:out )?(?:of|from) (?:(?:the|its|their|those|these|his|her|all|only|just|a|field|of|total|some) )*"
    r"(?P<other>(?:other|remaining|losing|beaten|defeated|unsuccessful) )?(?P<m>N\d+)(?P<noun> (?!and |who |in |on |to )[a-z-]+)?"
)
NO_COUNT = compiled(
    r"^ (?:more |fewer |extra |further )?(?:votes?|ballots?|papers?|per|points?|percent|seats?|years?|times|pounds?|weeks?|days?|hours?|minutes?|months?|"
    r"elections?|by-elections?|constituenc(?:y|ies)|mps?|wards?|short|shy|majorit(?:y|ies)|percentage|streets?|places?|voters?|electors|people who voted|in (?:every )?N\d+|[CS]\d+|hundred|thousand|million|o'clock|am|pm)(?= )"
)
NO_COUNT_BEFORE = compiled(
    r" (?:polled|polling|took|taking|got|won|on|at|by|to|majority of|aged|with just|with only|of|out of|field of|scored|mustered|managed|attracted|drew|down|up|than|number|no|votes?|from|share of|top|leading|first|front) $"
)
COMES_TO = compiled(
    r" (?:ran|come|comes|came|stands?|stood|amount(?:s|ed)?|up|rose|total(?:led|s)?|added up|gone|number|put|worked out|runs|brought|brings|bringing|back|returned|refunded|given|handed|repaid|restored) (?:to|at|up to|the total to|the number to) $"
)
ONE_OF = compiled(
    r" (?:N\d+|one|another|part|some) of (?:(?:the|only|just|a|those|all|these|total|mere) )*$"
)
AMONG = compiled(r" (?:among|amongst|joins?|joined) (?:(?:the|only|just|a|those|these) )*$")
ALL_BUT = compiled(
    r" (?:all|everyone|everybody|every one) (?:but|bar|except|save)(?: for)? (?:the )?(?:(?:top|first|leading) )?$"
)
OUTSIDE = compiled(
    r" (?:outside|below|beneath|behind|beyond|bar|(?:nobody|none|no one|no-one|anybody|anyone) but|except|save|apart from) (?:(?:the|these|those|our|for) )*(?:(?:top|first|leading|front|main|big|O\d+) )?$"
)
NONE_OF = compiled(
    r" (?:none|not one|not a single one|nobody|neither) of (?:(?:the|these|those|all) )*$"
)
TOP = compiled(r" (?:(?:the|all|only) )*(?:top|first|leading|front|O\d+) $")
FOOT = compiled(r" (?:bottom|last|lowest|final|hindmost|tail) $")
THE = compiled(r" (?:the|all|those|these|other) $")
OTHERS = compiled(
    r"^(?: of (?:(?:the|his|her|its|their) )*)? ?(?:(?:other|more|further|fellow|of) )*(?:others?|more|further|rivals?|opponents?|competitors|adversaries|fellow [a-z]+|of (?:his|her|its|their) [a-z]+)(?= )"
)
ANOTHER = compiled(
    r" (?:another|other|further|fellow|and|plus|with|joined|joining|along with|like|as did|so did|so too did|so had|as had|as were) $| (?:as did|so did|so too did|so had|as had|like|joined|joining) (?:(?:the|all|those) )*$"
)
FINE = compiled(
    r"^ of (?:(?:the|its|this|that|those|these|a) )*(?:[a-z]+ )?(?:field|candidates|contenders|runners|hopefuls|names|starters)(?= )|^(?: (?:different|separate|lost|forfeited|saved|unlucky|unfortunate|luckless|losing|beaten|defeated|unsuccessful|named|who|of))* (?:people|candidates?|hopefuls?|contenders?|runners?|names?|contestants?|aspirants?|entrants?|starters|them|those|whom|also-rans|no-hopers|"
    r"challengers?|individuals|souls|unfortunates?|deposits?|stakes?|cheques?|in (?:all|total|number|that|this)|altogether|all told|who|whose|other|others|more|further|rivals?|opponents?|"
    r"returned|refunded|on the|in the|were|was|are|is|had|have|has|did|do|will|could|cannot|can|never|not|failed|never|fell|ended|finished|lost|kept|saved|forfeited|also|too|all|then|duly|so|long|out|times|from|at|went|gone|and|but|to|saw|waved|paid|got)(?= )|"
    r"^ *(?:[.,;:)(]|$)|^ {2,}"
)
"""What may stand behind a count of all who stood, and makes it one of no part of them."""
VAGUE = compiled(
    r"^ (?:of (?:the|these|those|his|her|their) )?(?:(?:smaller|minor|lesser|fringe|tiny|other|remaining|little|hapless|sorry) )*(?:parties|party|candidates?|contenders?|outfits|hopefuls|names)(?= )"
)
"""What counts some of them, or all, as one takes it."""

A_FIELD = compiled(
    r"^ (?:of )?(?:(?:the|its|all|those|his|her) )*(?:field|candidates|contenders|runners|hopefuls|names|starters|people who stood|those who stood|N\d+|who stood)(?= )"
)
"""What a part is of, where it is one of all who stood."""
OF_A_FATE = compiled(
    r" (?:[a-z]+ )?(?:whose|who|that|to(?= (?:have |be )?(?:lose|lost|keep|kept|forfeit|save|saved|see|get|part|hold|surrender|do|suffer|go|retain|hang) )|in that|without|minus|deposits?|lost|forfeited)(?= )"
)
"""What makes of so many those of one fate."""
APART = compiled(
    r"^ ?(?:[,:;] )?(?:(?:just|only|fully|a total of|and|with|in all|making) )*(?:F\d+|(?:N\d+|one) (?:of|in all|out of|altogether|lost|forfeited))(?= )"
)
"""A count that stands apart from its fate, and is one of it: "three of them in all"."""
FIELD_BEFORE = compiled(r" (?:field|roster|line-up|cast|slate) of (?:(?:just|only|the) )*$")
"""What makes a count one of all who stood."""
ONE_ALONE = compiled(
    r"^ (?:[a-z]+ )?(?:deposits?|candidates?|person|hopeful|contender|runner|lost|forfeited|saved)(?= )"
)
"""What makes "one" a count, and no pronoun."""
OF_RIVALS = compiled(
    r"^ of (?:(?:his|her|its|the|[CP]\d+|'s) )*(?:N\d+ )?(?:opponents|rivals|challengers|competitors)(?= )"
)
"""What makes a count one of all but the winner."""
OF_OTHERS = compiled(r" of (?:(?:the|his|her|its|their|all|those) )*(?:other|remaining) $")
OF_THEM = compiled(r" of (?:(?:the|its|their|those|these|his|her|[CPS]\d+|'s) )*$")
"""What makes a count the whole that some are of."""
