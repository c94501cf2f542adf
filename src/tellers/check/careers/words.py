"""The words of a career: entered, elected, sat from and to, stood, fought so many, came after."""

from tellers.check.grammar.words import compiled

_IN = r"(?:in|at|back in|during|as long ago as|of) (?:the )?(?:general election (?:of|in) )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?"
_YEAR = r"(?P<year>[YD]\d+)(?= )"
_MID = r"(?P<mid>(?:(?! (?:was|is|were|won|lost|beat|elected|defeated|took|held|became|saw|kept|polled|gained|has|had|stood|ran|contested|fought|and|but|before|after|when|who|which|until|having|while|then|later|losing) )[^;:.]){0,70}?)"
_HOUSE = r"(?:parliament|commons|house(?: of commons)?|westminster|mp|member of parliament)"

ENTERED = (
    compiled(r" (?P<verb>(?P<first>O\d+) (?:(?:was|had) )?(?:elected|returned|won|entered|took|sat|arrived|became|came|voted in|got in|captured|represented|sent))" + _MID + r" " + _IN + _YEAR),
    compiled(r" (?P<verb>(?:entered|entering|joined|reached|came (?:in|to|into)|arrived (?:in|at)|got (?:into|to)|elected to|won election to|returned to|made it (?:in)?to|has been in|had been in|been in|in|at)) (?:the )?" + _HOUSE + _MID + r" (?:" + _IN + r"|since (?:the )?)" + _YEAR),
    compiled(r" (?P<verb>(?:mp|member|member of parliament))" + _MID + r" since (?:the )?(?:general election (?:of|in) )?" + _YEAR),
    compiled(r" (?:in|at) (?:the )?" + _YEAR + r" ,? ?(?:[CP]\d+|he|she|when (?:he|she|C\d+)) (?:was |had )?(?P<verb>(?P<first>O\d+) (?:(?:was|had) )?(?:elected|returned|won|entered|took|became))(?P<mid>)(?= )"),
)  # fmt: skip
"""That somebody came into the House, or won a seat, for the first time in a year, or has sat since."""
SINCE = compiled(
    r" (?P<verb>sat|served|represented|held|been|mp|member)" + _MID + r" since (?:the )?(?:general election (?:of|in) |by-election (?:of|in) )?" + _YEAR
)  # fmt: skip
"""That somebody has sat for a seat since a year."""
ELECTED = compiled(
    r"(?<! O\d)(?<! O\d\d) (?P<verb>re-elected|reelected|elected|returned)" + _MID + r" " + _IN + _YEAR + r"(?: (?:,|and|, and) (?:again )?(?:in )?(?P<year2>Y\d+)(?= ))?(?: (?:,|and|, and) (?:again )?(?:in )?(?P<year3>Y\d+)(?= ))?"
)  # fmt: skip
"""That somebody was elected in a year, or in several."""
SERVED = (
    compiled(r" (?P<verb>mp|member|member of parliament|represented|sat|served|held|representing|sitting|was here|spell|stint)(?P<mid>(?:(?! (?:but|before|after|when|who|which|until|lost|losing) )[^;:.]){0,60}?) (?:from|between) (?:the )?(?P<from>[YD]\d+)(?: by-election| general election)? (?:to|until|till|and|through to|up to) (?:the )?(?P<to>[YD]\d+)(?= )"),
    compiled(r" (?P<verb>mp|member|member of parliament|represented|sat|served|held)(?P<mid>(?: (?:for|here|there|the|it|seat|constituency|,|\(|S\d+)){0,6}?) (?P<from>Y\d+) (?:-|—|to) (?P<to>Y\d+)(?= )"),
)  # fmt: skip
"""That somebody sat from one year to another."""
UNTIL = compiled(
    r" (?P<verb>mp|member|member of parliament|represented|sat for|served)(?P<mid>(?: (?:for|here|there|the|it|seat|constituency|,|of|as|its|old|former|then|now|abolished|O\d+|S\d+)){0,7}?) (?:until|till|up to) (?:(?:he|she) (?:lost|stood down|retired|left)(?: (?:it|the seat|his seat|her seat))? (?:in )?)?(?:the )?(?P<to>[YD]\d+)(?= )"
)  # fmt: skip
STOOD = compiled(
    r" (?P<verb>stood|ran|standing|running|contested|fought|fighting|contesting|(?:was|as|been) (?:(?:the|a|an|its|their) )?(?:P\d+ |P\d+ 's )?(?:parliamentary )?candidate|tried)(?P<mid>(?:(?! (?:was|is|were|won|lost|beat|elected|defeated|took|held|became|saw|kept|polled|gained|has|had|stood|ran|contested|fought|and|but|before|after|when|who|which|until|down|off|aside|for re-election) )[^;:.]){0,60}?) "
    + _IN + _YEAR
)  # fmt: skip
"""That somebody stood in a year."""
STOOD_THEN = compiled(
    r" (?:in|at|back in|as (?:far|long) (?:back|ago) as|as early as) (?:the )?" + _YEAR + r" ,? ?(?:C\d+|he|she|when (?:he|she)) (?:had |first |also )*(?P<verb>stood|ran|fought|contested|tried)(?P<mid>)(?= )(?! (?:down|aside|off))"
)  # fmt: skip
"""The same, with the year first: "as far back as 2010 he stood here"."""
NTH_TIME = compiled(
    r" (?P<verb>off to|off back to|back (?:in|at|to)|returns? to|returned to|returning to|elected|re-elected|returned|(?:goes|heads?|heading|going|on (?:his|her) way) (?:back )?to|bound for|sent to|won|wins|winning)(?P<mid>(?:(?! (?:was|lost|stood|but|when|after|before) )[^,;:.]){0,45}?) for (?:the|a) (?P<n>O\d+) (?:successive |consecutive |straight |general )?(?:time|election)(?= )(?! (?:since|ever|(?:in|at|on) (?:[a-z]+ )?[YDN]\d|in (?:a|over|more|nearly|almost|its|his|her) ))"
)  # fmt: skip
"""How often somebody has been elected, this time with it."""
YEARS_AFTER = compiled(
    r" (?P<n>N\d+) years (?:after|since) (?:C\d+ |he |she )?(?:had |first |narrowly )*(?P<verb>won|winning|took|taking|gained|gaining|captured|capturing|entered|entering|(?:was|being|getting) (?:first )?elected)(?P<mid>)(?= )"
)
"""So many years after somebody won."""
TIMES = compiled(
    r" (?P<verb>re-elected|reelected|re-elected here|held it|held the seat|kept it|defended it) (?P<n>N\d+|twice|once|thrice)(?: more| further| other)?(?: times?| occasions)?(?= )"
)
ELECTED_IN = compiled(
    r" (?:elected|returned|won|entered|came)(?: (?!{E})[a-z'-]+| S\d+){0,6}? (?:in|at) (?:the )?(?P<year>[YD]\d+)(?: [a-z-]+){0,6} $"
)
"""Since when somebody is said to have been elected again so often: right before it."""
FOUGHT = (
    compiled(r" (?P<verb>fought|contested|fighting|contesting|stood (?:in|at)|been through) (?P<n>N\d+) (?:(?:parliamentary|general|westminster) )?(?:elections|contests|campaigns)(?= )"),
    compiled(r" (?P<n>N\d+) (?:(?:parliamentary|general|westminster) )?(?:elections|contests|campaigns) (?P<verb>fought|contested)(?= )"),
)  # fmt: skip
NTH_WIN = compiled(
    r" (?:his|her) (?P<n>O\d+)(?: (?:general election|election|by-election|consecutive|successive|straight|parliamentary))* (?P<verb>win|victory|success|triumph)(?P<mid>(?: (?:there|here|in (?:the )?(?:seat|constituency)|(?:in|at|for) S\d+))?)(?: since (?:the )?(?P<year>[YD]\d+))?(?= (?:[.,;)]|and|but|as|in a row|running|on the trot)(?: |$))"
)
"""Which of his wins somebody has had now: "it was his eleventh victory there"."""
WON_OF = compiled(
    r" (?:won (?P<n>N\d+)(?: of (?:them|those))?|(?P<m>N\d+)(?: of (?:them|those))? (?:were )?won)(?= )"
)
LOST_OF = compiled(
    r" (?:lost (?P<n>N\d+)(?: of (?:them|those))?|(?P<m>N\d+)(?: of (?:them|those))? (?:were )?lost)(?= )"
)
SINCE_YEAR = compiled(r" since (?P<year>Y\d+)(?= )")
ALL_AS = compiled(
    r" (?P<span>(?:all|each|every one|both)(?: (?:of them|N\d+))? (?:as|for) (?:(?:a|an|the) )?(?P<party>P\d+))(?= )"
)
AS_PARTY = compiled(r" (?:as|for|was|been) (?:(?:a|an|the) )?(?P<party>P\d+)(?= )")
"""For which party somebody is said to have stood."""
SUCCEEDED = compiled(
    r" (?:(?P<who>C\d+|he|she) )?(?:, who )?(?:had |has )?(?P<verb>succeeded|succeeds|succeeding|replaced|replaces|replacing|took over from|takes over from|taking over from) (?:(?:the|former|retiring|late|veteran|long-serving|fellow|sitting|mp|P\d+|P\d+ 's) )*(?P<other>C\d+)(?= )(?! as (?:the |a |an )?(?:P\d+ )?(?:candidate|leader|minister|secretary|chancellor|prime))"
)
"""Who was the member before."""

BEFORE_HIM = (
    compiled(
        r" (?:the|its|their|S\d+ 's|seat 's) (?P<verb>previous|last|outgoing|departing|retiring) (?:P\d+ )?(?:mp|member)(?: here| for S\d+| for the seat)? (?:was|had been|,) (?:the |P\d+ 's )?(?P<other>C\d+)(?= (?:[.,;)]|and|who|of|from))"
    ),
    compiled(
        r" (?:his|her|C\d+ 's) (?:immediate )?(?P<verb>predecessor) (?:was|is|had been|,) (?:(?:the|P\d+|'s|mp) )*(?P<other>C\d+)(?= (?:[.,;)]|and|who|of|from|had|was))"
    ),
    compiled(
        r" (?P<other>C\d+) (?:was|had been|is) (?:his|her|C\d+ 's) (?:immediate )?(?P<verb>predecessor)(?= (?:[.,;)]|and|in|as))"
    ),
)
"""Who was the member before whoever has won."""

ELSEWHERE = compiled(
    r" (?:leader|mayor|council|councillor|president|deputy|chair|chairman|chairwoman|assembly|holyrood|stormont|senedd|msp|mep|european|europe|police|commissioner|speaker|leadership|scottish parliament|welsh parliament|committee|lords|borough|ward|party|executive|union|student|rector|cabinet|ministers?|secretary) "
)
"""Words of another office than a seat in the House."""
NOT_SO = compiled(
    r" (?:not|n't|never|failed|would|could|might|may|hoped|hoping|hopes|wanted|expected|if) "
)
HERE = compiled(
    r" (?:here|it|there|its|(?:the|this|his|her) (?:(?:old|same|present|current) )?(?:seat|constituency)|locally) "
)
THERE = compiled(r" S\d+(?= )")
BESIDE = compiled(
    r" (?P<who>C\d+) (?:, )?(?:(?:who|that|whose|himself|herself|also|,|was|had|has|been|is|as|the|its|his|her|a|an|former|then|long|town|city|seat|constituency|'s|O\d+|P\d+|S\d+|sitting|once|duly|already) ){0,6}$"
)
"""Somebody of whom the words just before a career's tell."""
OF_SEAT = compiled(
    r" (S\d+) 's (?:(?:long-serving|former|sitting|first|last|own|[CP]\d+) )*(?:mp|member) | (?:the )?(S\d+) (?:mp|member) "
)
SUBJECT = compiled(
    r" (C\d+|(?<! for )(?<! for the )(?<! as a )(?<! as an )(?<! as the )(?<! an )P\d+(?! (?:mp|member|candidate|veteran|incumbent|man|woman|politician|backbencher|minister|frontbencher)\b)|he|she|party|they|voters|it|seat|constituency|which)(?= )"
)
PRONOUNS = frozenset({"he", "she"})
AFTER = compiled(r"(?: [^;:.]{0,60}?)? ,? ?(?P<who>C\d+|he|she)(?= )")
OFTEN = {"a single": 1, "once": 1, "twice": 2, "thrice": 3, "a": 1, "one": 1, "two": 2, "three": 3}
BY = compiled(r" by (?:the )?(?:P\d+ 's )?(?P<who>[CP]\d+) ")
OPENS = compiled(r"(?:^|,|;|:|—) (?:(?:was|having been|being|an|a) )?$")
"""A claim that opens its clause: "First elected in 2010, she"."""
FAMILY = compiled(
    r" (?:father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|family|namesake|elder|senior|snr|sr|younger|late|dynasty) "
)
"""Words beside which a name may be a kinsman's."""
ONE_OF = compiled(r" (?:a|an|another|no|any) $")
"""What makes a name that of a family: "a Paisley has held it since 1970"."""
LATER = compiled(
    r" (?:(?P<n>N\d+|a|one|two|three) (?:short |long )?years? (?:later|on|after(?:wards)?(?= ,)|after that)|the (?:following|next) year) "
)
"""So many years after the one that was named before."""
SAME_YEAR = compiled(
    r" (?:that|the same) (?:(?!P\d)[a-z-]+ ){0,2}?(?:year|night|election|contest|time|occasion|day) "
)
THIS_YEAR = compiled(
    r" (?:this (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week)|last (?:month|week)|in the summer) "
)
"""The year in which the text appeared."""
SOMEBODY = compiled(
    r" (?:veteran|incumbent|mp|member|man|woman|politician|backbencher|minister|frontbencher|winner|loser|victor)(?: ,)?(?: (?:who|was|had|been|has))* $"
)
"""Somebody who is not named, just before what is told of him."""
TERMS = (
    compiled(
        r" (?P<verb>mp|member|served|sat)(?: here| there| for S\d+)?(?: for)? (?:(?:just|only|the) )*(?P<n>a single|one|two|three|N\d+) (?:full |parliamentary )?(?:terms?|parliaments?)(?= )"
    ),
    compiled(
        r" (?P<verb>lost|ousted|unseated|beaten|defeated|toppled|(?:turned|voted|swept|turfed|kicked|booted) out|swept away)(?P<mid>(?: (?!{E}|N\d)[a-z'-]+| S\d+){0,5}?) after (?:(?:just|only|his|her) )*(?P<n>a single|one|two|three|N\d+) (?:full |parliamentary )?(?:terms?|parliaments?)(?= )"
    ),
)
"""For how many terms somebody has sat."""
A_HOLDER = compiled(r" P\d+(?: [a-z]+)? (?:who|that) (?:(?:had|has|have|'d|been) )*$")
"""Somebody named by a party alone: "the Liberal Democrat who had held it"."""
_ONCE = r"(?:formerly|once|previously|latterly|at one time|until recently|for a time|the former|a former|ex -|ex-)"
SAT_FOR = (
    compiled(
        rf" (?P<verb>{_ONCE} (?:the |an? )?(?:P\d+ )?(?:mp|member|member of parliament))(?P<mid>) for (?:the )?(?P<seat>S\d+)(?= )"
    ),
    compiled(
        r" (?P<verb>sat|served|was (?:the )?(?:P\d+ )?(?:mp|member))(?P<mid>)(?: as (?:the )?(?:P\d+ )?(?:mp|member))? for (?:the )?(?P<seat>S\d+) (?:from|between) (?:the )?(?P<from>[YD]\d+) (?:to|until|till|and) (?:the )?[YD]\d+(?= )"
    ),
)
"""The seat for which somebody sat."""
_HERE = r"(?:it|here|there|(?:the|this) (?:seat|constituency)|S\d+)"
_OFTEN = r"(?P<n>N\d+|once|twice|thrice)(?: times| occasions)?"
TIMES_FOUGHT = compiled(
    rf" (?P<verb>fought|contested|stood)(?P<mid> (?:in |for |at )?{_HERE}) (?:on )?{_OFTEN}(?= )"
)
TIMES_WON = (
    compiled(
        rf" (?P<verb>won|carried|captured)(?P<mid> {_HERE}) (?:on )?{_OFTEN}(?= )(?! (?:as|the|more))"
    ),
    compiled(
        r" (?P<verb>chalked up|notched up|racked up|clocked up|recorded|secured|scored|enjoyed|had) (?P<n>N\d+) (?:(?:consecutive|successive|straight|election) )*(?:victories|wins|successes|triumphs)(?P<mid>(?: (?:there|here|in S\d+|in the seat))?)(?= (?:[.,;)]|and|but|in a row|running|on the trot)(?: |$))"
    ),
    compiled(
        r" (?P<verb>won|been elected|been returned|prevailed|triumphed)(?P<mid>(?: here| there| it| the seat)?) at (?P<n>N\d+) (?:(?:general|successive|consecutive|straight) )*elections(?= )"
    ),
)
"""How often somebody fought a seat, and won it."""
ONCE_OF = compiled(
    rf" (?P<verb>(?:{_ONCE}|earlier) (?:(?:a|an|the|of|for) )*(?P<party>P\d+) (?:mp|member|backbencher|parliamentarian))(?P<mid>)(?= (?:[.,;)]|and|who|until))"
)
"""For which party somebody once sat."""
AND_WON = compiled(
    rf"(?: ,)? (?:and|but) (?:has |had )?(?:only |just )?(?:won|carried|taken)(?: {_HERE}| on)? {_OFTEN}(?= )"
)
"""How often somebody won a seat that he fought so often: "and won it twice"."""
SINCE_LOSING = compiled(
    rf" (?P<n>N\d+|a|one) years? (?:after|since) (?P<verb>losing|being (?:ousted|beaten|unseated|turned out)|(?:he|she) (?:lost|was (?:ousted|beaten|unseated)))(?P<mid>(?: {_HERE})?)(?= )"
)
"""So many years after somebody lost."""
IN_THE_SHOES = compiled(
    r" (?:hop(?:ed|ing|es)|want(?:ed|ing|s)|aim(?:ed|ing)|expect(?:ed|ing)|tr(?:ied|ying)|stood|chosen|selected|picked) to (?:step into the shoes of|follow|succeed|replace|fill the shoes of|take over from|inherit the seat of) "
    r"(?:(?:the|retiring|former|outgoing|veteran|P\d+|mp|member) )*(?P<other>C\d+)(?= )"
)
"""Whose seat somebody hoped to have."""
HE_HAD = compiled(r" (?:he|she) had (?:been|sat|served|represented|held|won)(?= )")
"""What somebody had done before, whom only a pronoun names."""
