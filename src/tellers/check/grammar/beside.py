"""The words beside a statement: of when it is, what it leaves out, how often, where."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from tellers.check.grammar import around
from tellers.check.grammar.words import compiled

PLUPERFECT = compiled(
    r" (?:had|having) (?:[a-z]+ )?(?:won|carried|captured|retained|kept|returned|elected|voted|backed|held|taken|been|gained|kept|beaten|stood|sat|served|run|fought|scraped|squeaked|romped|coasted|cruised|stormed|sailed|edged|swept)\b"
)
ALMOST = compiled(r" (?:almost|nearly|virtually|practically|all but|effectively)(?: being)? $")
HELD = compiled(r" (?:{HOLD}|represented)(?= )")
_RUN = compiled(
    r"^ (?:(?! [NQT]\d)[^,;:]){0,40}? ?(?:since|until|till|from (?:the )?[YD]\d+ (?:[^;:]* )?(?:to|until|till)|between (?:the )?[YD]\d+|"
    r"for (?:(?:more|less|than|over|nearly|almost|some|about|the|last|past|next|most|all|of|many|several|a|half|[NF]\d+) )*(?:years|decades|decade|century|generations|parliaments)) "
)
LATER_THAN = compiled(r" (?:years?|months?|weeks?|days?) after (?:the )?(?:P\d+ 's )?(?:former )?$")
"""What puts a statement before the contest: "a year after X held it"."""
NTH_TIME = compiled(r" O\d+ time [^,;]{0,40}$")
PAST = compiled(
    r" (?:last time|(?:N\d+ )?years? (?:before|earlier|ago)|the year before|previously|notional) "
)
PAST_AFTER = compiled(
    r" (?:last time|(?:N\d+ )?years? (?:before|earlier|ago)|the year before|previously) "
)
"""What puts a statement in the past from behind: "gained it, on notional figures" stays now."""
BY_VOTES = compiled(r"^ (?:in S\d+ )?by (?:just |only |a majority of )?(?P<n>N\d+)(?! to N| times)")
HIM_TOO = compiled(
    r" C\d+ (?:[a-z]+ ){1,3}(?:him|her) (?!C\d)(?:[^;:]* )?(?:his|her|he|she)(?: (?!{E})[^ ;:]+){0,6} $"
)
"""Somebody named beside one who is not, of whom a pronoun goes on to tell."""
TWICE_AS = compiled(
    r"^ (?:as|the|that|what|those|his|her|their|its|more|(?:[CP]\d+ )?'s|[NQCP]\d+)(?= )"
)
BY_A_FIGURE = compiled(
    r" (?:by|with) (?:(?:just|only|a|an|majority|margin|of|mere|narrow|some) )*[NQ]\d+(?: votes| points)?(?= )"
)
"""By how much: what may stand between a victory and its date."""
NOT_SEAT = compiled(r" (?:votes?|share|swing|support|council) ")
COUNTED_BEFORE = compiled(
    r" (?:the )?(?:other )?(?:F\d+|half|rest|remainder|majority|bulk) of (?:the |his |her |their )?(?:other |losing )?(?:field|ballot paper|paper|runners|candidates|parties|opponents|rivals|pack|also-rans|lot|them|N\d+) (?:(?:also|have|had|all|each|duly) )*$"
    r"| (?:N\d+|nobody|no one|none|both|all|each|no)(?: in S\d+| here| else)?(?: of (?:the |them |whom )?(?:other )?(?:N\d+ )?)?(?: ?(?:candidates|others|parties|of them|of whom|contenders|who stood|that stood|also|have|had|all|each|were|was|being|"
    r"hopefuls|runners|challengers|names|people|rivals|contestants|aspirants|entrants|starters|independents|in all|more|who put themselves forward|who put their names forward|on the ballot paper|on the paper|on the ballot|in the field|in the race|standing|who ran|who entered|who tried|had to|have to|must|will))* $"
)
AS_MANY_AS = compiled(
    r" (?:the N\d+|as many|as much|the (?:number|tally|total|vote|votes|share)|the votes?)? ?(?:votes? |ballots? )?"
    r"(?:as|of|than) (?:the |her |his |P\d+ 's |(?:nearest|closest|rival|candidate) )*(?P<other>{E})(?= )"
)
LISTED = compiled(
    r"(?P<list>(?:(?:the |an? )?{E} (?:, and|,|and) )+(?:the |an? )?{E}) (?:(?:all|each|both|had|have|also) )*$"
)
"""Several who are named one after the other."""
NOT_KEPT = compiled(
    r" (?:miss(?:ed|es|ing)?(?: out on)?|short of|shy of|adrift of|away from|within (?:[a-z]+ ){0,3}(?:[NQTF]\d+ )?(?:[a-z]+ ){0,2}of|close to|on course for|hoped to|hopes? of|bid to|"
    r"(?:need|needs|needed|needing|required|requires|had to (?:get|win|poll)|would have needed)(?: [A-Z]\d+)?(?: (?:of|the|votes|vote|cast|poll|valid|more|in order|at least|just|only))* to) (?:[a-z]+ ){0,2}$"
    r"| (?:not(?! only )|n't|never|failed(?: by [^;:,.]{1,40})? to|didn't|couldn't|unable to|too few to|too little to|short of what (?:was|is) needed to|needed to|nor) (?:[a-z]+ ){0,2}$"
    r"| (?:neither|nor|none|nobody) [^,;]*$"
    r"| (?:not|n't|never) (?:[a-z]+ ){0,5}enough (?:votes |support )?to $| not even (?:the )?{E} (?:[a-z]+ )?$"
)
NOT_LOST = compiled(
    r" (?:not|n't|never|didn't|nearly|almost|without|avoided|avoiding|avoid|avoids|escaped|escaping|close to|"
    r"danger of|risked|risking|feared|spared|clear of|safe from) (?:(?:quite|even|to|have|only|narrowly) )*$"
    r"| (?:neither|nor) [^,;:]*$| not even (?:the )?{E} (?:[a-z]+ )?$"
)
"""What makes a deposit one that was not lost, or not quite."""
WHEN_BEFORE = compiled(
    r"^ (?:back )?(?:last time|(?:N\d+|a|some) (?:years?|months?) (?:ago|before|earlier)) , when [^,;]*$"
)
"""A clause of what was before: "five years ago, when he won by 8,765"."""
CAME_OUT = compiled(
    r" (?:and|but) (?:now )?(?:(?:came|comes?) (?:out|away|back)(?: of (?:it|that|the night|the election))?|emerged|emerges?|"
    r"ended up|ends? up|ended|ends?|finished|finishes|(?:is|are|were|was) left) (?:it )?with (?:(?:just|only) )?$| (?:announced|declared|confirmed) (?:that )?[^;:]{0,30} had (?:received|polled|secured|got) [^;:]{0,24}$"
)
"""What somebody had in the end: "won 57 last time and emerged with", "declared that he had got"."""
WENT_IN = compiled(
    r" (?:went|go|goes|gone|going|came|come|came|entered|enters|entering|fought|began|begun|started|starts) (?:into |in to )?(?:(?:the|this|its|their|his|her|last|night|general) )*"
    r"(?:election|campaign|contest|poll|polls|night|day|battle)?(?: [a-z]+){0,2} $"
)
"""What a party had when an election began: "went into it without a single MP"."""
PUSHED = compiled(
    r" (?:pushed|pushing|relegated|relegating|knocked|knocking|sent|sending|forced|forcing|shoved|"
    r"leaving) (?:the )?(?P<who>{E}) (?:, [^,;:]{1,70} , )?(?:down |back |away )*"
    r"(?:(?:in|to|into|a|distant|poor) )*$"
)
"""Whom another put in a place."""
BEGUN = compiled(
    r"^ (?:S\d+ : )?(?:(?:in|at|back in|by) )?(?:the )?(?:[YD]\d+|last time|(?:N\d+ )?years? (?:ago|earlier|before))(?: (?:general election|by-election))?(?: ,)? (?:{E}|the|he|she|they|it|N\d+ candidates) "
)
"""A date with which a sentence begins: all of it is of that day."""
DATED = compiled(
    r"^ (?:(?:here|there|in S\d+) )?(?:(?:back )?(?:in|at) (?:the )?[YD]\d+|last time|"
    r"(?:in|at) the (?:last|previous))(?= )"
)
_RIVAL = r"(?:the )?[CP]\d+(?: \( P\d+ \))?"
MORE_RIVALS = compiled(
    rf"(?: , {_RIVAL})* (?:, )?and (?:of )?{_RIVAL}(?= (?:[.;:]|, (?:who|which|but|while|with|on)|but|while|who))"
)
"""The others of whom the same is told as of the first: ", the Greens and Ukip"."""
A_RIVAL = compiled(r" (?P<who>[CP]\d+)(?= )(?<! \( P\d)(?<! \( P\d\d)")
BEHIND_ONE = frozenset({"behind", "below", "trailing", "trailed", "adrift of"})
WHOSE = compiled(r" (?P<who>[CP]\d+) ,(?: (?:an?|the) [a-z]+)? whose (?:(?!{E})[a-z]+ ){1,8}$")
"""The one last named, of whose share or vote it is told."""
ALL_BUT = compiled(r" (?:all|everyone|everybody|nobody|none)(?: else)? (?:but|bar|except) [^;:]*$")
SAVING = frozenset({"did", "didn't", "failed", "could", "couldn't", "not"})
"""Words with which the loss of a deposit is told as its not being saved."""
SHARE_OF = compiled(
    r" (?P<who>{E}) (?:'s )?(?:own )?(?:vote )?share(?: of the vote)?(?: (?!{E})[^ ;:]+){1,9} "
    r"(?:from|to) (?:just |only )?$"
)
"""Whose share it was that came from a figure, or to one."""
AFTER = compiled(r" (?:after|since|having)(?: (?![NQTO]\d)[^ ,;:]+)* $")
"""What puts a place into a clause of its own, and so perhaps before: "after it came third"."""
ELSEWHEN = compiled(
    r" (?:that year|that time|that occasion|those days|back then|(?:N\d+|a|some) (?:years?|months?) (?:later|on|after that)|that election|that contest|"
    r"(?:the|a) (?:following|next) (?:year|election|general election|time|contest)|the (?:year|time|election) after|subsequently) "
)
LEFT = compiled(
    r" (?:resigned|resigning|quit|quitting|sat|served|defected|left|previously|once|became|began|first|"
    r"unable|barred|blocked|banned|prevented|stopped|forbidden|not allowed|suspended|expelled) "
)
"""What makes a party one that somebody had, and not that he stood for."""
PASSED_BY_NONE = compiled(
    r" (?:no|nobody|no one|no-one|none|nowhere|only|few|N\d+ of (?:them|these|those)|N\d+ (?:other )?(?:seats|mps|members|winners|P\d+)) (?:(?! (?:but|and|while) )[^ ;:]+ ){0,10}$"
)
"""What makes a comparison one with every other: "no MP has a smaller majority than"."""
THAN_A_SEAT = compiled(r"(?: than)? (?:(?:in|at|that|of) )*S\d+ (?!'s (?:last|in) )")
IN_SO_MANY = compiled(r"^ in (?:(?:just|only|all|some|another|as many as|no fewer than) )*[NF]\d+ ")
"""What makes a party's deposits, or its places, those of many contests."""
A_COUNT = compiled(
    r" (?:N\d+|(?:run|line|string|series|sequence|streak|succession|row|procession|years|decades|generations) of|consecutive|successive|straight|unbroken|more|previous|earlier|past|recent|these|those|its|their) $"
)
"""Before a party, what makes its wins some that are counted."""
AT_NONE = compiled(r" (?:at|in) (?:none|no|not one|neither|few|only) ")
"""What makes a win one that never was."""
A_FIGURE_FOR = compiled(r"(?: ,| and| but| while) (?:[^,;]* )?(?:[NQ]\d+ (?:votes )?|gain )$")
"""What stands before a party whose figure or seat it is: "there were 2,151 for the Liberals"."""
OF_BEFORE = compiled(
    r" (?:last|ago|then|before|previously|formerly|former|once|first|originally|old|used to|"
    r"years?|back|earlier|until|since|[YD]\d+)(?= )"
)
OF_A_POLL = compiled(
    r" (?:(?:votes?|share|total|tally|poll|support|deposits?)(?: of the vote)?|[NQ]\d+) "
    r"(?:that|which) (?:the )?$"
)
"""What makes what was won no seat: "the 12,845 votes that Matthew Williams won in Newport"."""
NOBODY = compiled(
    r" (?:no|not a|without a|never a|(?:nor|neither|not)(?: the)?) $|^ (?:not|never|seldom|rarely)(?: [^;:,]*)? (?:had|has|have|did)(?: the)? $"
)
WHEN_LAST = compiled(
    r" (?:last|only|previous|first|next|other|O\d+) (?:time|election|occasion) (?:that |when |at which )?(?:the )?$"
    r"| (?:last|previous|earlier|only previous|only other|last ever) $| (?:years?|months?|weeks?|decades?|elections?) (?:after|since|before) (?:(?:the )?(?:he|she|it|they|{E}) (?:[a-z]+ ){0,4})?(?:by )?(?:the )?$"
)
"""What makes a win that of another day: "the last time the Tories won it"."""
HYPOTHETICAL = compiled(
    r" (?:would|could|might|should) (?:not )?(?:have|be|now be|still be) [^;:]*$|^ (?:had|if) [^;:]*$"
)
"""What makes a statement one of what did not happen: "it would have been a Labour gain"."""
A_DOUBLE = compiled(r" (?:a|the|their|his|her) (?:rare |famous |notable )?double $")
YEARS_AFTER = compiled(r" years? (?:after|since) (?:he|she|they|it|{E}|the party) [^,;]*$")
ANYWHERE = compiled(
    r" (?:anywhere|nationally|nationwide|in (?:any|every|all|no|just|only|N\d+|some|most|both|each|either|the pair) |across )"
)
"""What makes an outcome one of many seats."""
HIS_TALLY = compiled(
    r"^ (?:the )?(?:P\d+ 's )?(?P<other>{E})(?: 's)? (?:tally|total|votes?|share|score|haul)(?= )"
)
NEXT_BEST = compiled(
    r" (?:next (?:candidate|best|placed)|nearest|runner-up|second-placed|closest|rival|opponent) "
)
NOT_QUITE = compiled(r" (?:of|to|from|without|at) $")
"""What stands before "beating somebody" where nobody did: "within 2,125 votes of"."""
A_PLACE = compiled(r" (?:places?|spots?|rungs?|positions?|O\d+ ,) $")
PAIRED = compiled(r" (?P<letter>[NQ])\d+(?: votes)? \( (?:(?:it )?(?:was|were|from|previously) )?$")
"""A figure in brackets just behind another: that of before."""
OF_A_FIGURE = compiled(r" (?:(?:the|that|its|their|his|her|of|a|mere|notional) )*[NQ]\d+ ")
"""What is a multiple of a figure in print, and of nothing else."""
THE_VOTE_OF = compiled(
    r" (?:(?:the|their|his|her|its) )?(?P<who>P\d+)(?: 's)? (?:vote|share|tally|score|support|total)(?= )"
)
OWN_PRONOUN = compiled(r" (?:his|hers|theirs) (?:(?:has|had|have|was|were|more|roughly|than) )*$")
"""Somebody's own that is told of without its noun: "and his has roughly halved"."""
PRONOUN_FIRST = compiled(
    r"^(?:(?! [CP]\d)[^;:])* (?:he|she|they|his|her|their)(?: (?! [CP]\d)[^;:]*)? $"
)
"""A sentence whose subject is a pronoun, before anybody is named."""
OWN_PART = compiled(r"(?:(?! (?:[NQTF]\d+|and|but|,|while|;) ) [^ ]+){0,9}")
"""The words after a comparison that are its own."""
OF_AN_ORDER = compiled(
    r" (?:the|its|their|his|her|a|'s) (?:party 's |[a-z]+ )?(?:lowest|highest|best|worst|smallest|biggest|largest|poorest|narrowest|slimmest|fewest|heaviest|first|only|O\d+)(?: (?!{E})[a-z-]+| S\d+){0,8} since (?:(?:the|at|least|that|in|of|its|a|an) )*$"
)
"""What makes a year the beginning of an order, and no poll that a figure is held against."""
OF_THE_GAP = compiled(r" (?:the |his |her |their |{E} 's )?{MAJ}(?= [.,;)]| and| but)")
OF_MAJORITY = compiled(r" {MAJ} (?:of |was )?(?:N\d+ )?,? ?$")
VOTING = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|elected|re-elected|returned|election|by-election|polling|voted|poll|contest|result) "
)
_UP_TO_DATE = (
    r"(?:(?:the|a|an|as|in|for|at|of|held|here|seat|independent|candidate|[SPC]\d+) ){0,8}$"
)
POLLED = compiled(
    r" (?:{WIN}|{HOLD}|{GAIN}|elected|re-elected|returned|election|by-election|poll|contest) "
    + _UP_TO_DATE
)
ELECTED = compiled(r" (?:{WIN}|{HOLD}|{GAIN}|elected|re-elected|returned) " + _UP_TO_DATE)
"""Who is elected may be so after midnight; an election is on its day."""
RE_ELECTED = compiled(
    r" (?:won|wins|re-elected|elected|returned|held|holds|kept|retained|victorious) "
)
IN_A_YEAR = compiled(r"^ (?:[a-z]+ ){1,4}(?:in|at) [YD]\d+ ")
"""What tells behind a label that it was borne in a year: "(the Greens) won it in 2019"."""
FORMER = compiled(r" (?:former|ex|ex-|ex -|once|then|late|ousted) (?:the )?$")
WITHIN = re.compile(r"^[^.;:,]{0,30}?\b(?:in|of|across) (?:the )?([A-Z][a-z]+)")
_REGIONS = (
    r"England|Scotland|Wales|Northern Ireland|London|(?:[Nn]or|[Ss]ou)th[ -](?:[Ee]a|[Ww]e)st|"
    r"(?:[Ee]a|[Ww]e)st [Mm]idlands|[Ee]ast of England|Yorkshire and [Tt]he Humber"
)
REGION = re.compile(
    rf"\b(?:[Ii]n|(?<!East )of|[Aa]cross|[Ww]ithin|[Tt]hroughout) (?:(?:the whole|all) of )?(?:the )?({_REGIONS})\b(?! [A-Z]| of (?!England\b))"
)
BEFORE_A_NAME = re.compile(
    rf"\b(?:[Ii]n|[Aa]cross) (?:(?:the whole|all) of )?(?:the )?(?:{_REGIONS}) (?=[A-Z])"
)
"""A region right before another name: a party's, or a part of a seat's own."""
REGION_OWNS = re.compile(
    rf"\b({_REGIONS})(?:(?:'|\N{{RIGHT SINGLE QUOTATION MARK}})(?:s\b|(?<=s.)(?!\w))|(?= (?:seats?|constituency|constituencies|MPs?|contests?|winners?)\b))"
)


def region_of(found: re.Match[str]) -> str:
    """The nation or region that was found, as the record writes it.

    >>> region_of(REGION.search("In the whole of Yorkshire and the Humber it was lower."))
    'Yorkshire and The Humber'
    """
    return found[1].replace("-", " ").title().replace(" Of ", " of ").replace(" And ", " and ")


EVERYWHERE = re.compile(r"United|UK|Britain|Great|Parliament|Commons|House|Westminster")
TIMES: Mapping[str, Fraction] = {
    **dict.fromkeys(("doubled", "doubling", "doubles", "double", "twice"), Fraction(2)),
    **dict.fromkeys(("halved", "halving", "halves"), Fraction(1, 2)),
    **dict.fromkeys(("trebled", "tripled", "trebling", "treble", "triple"), Fraction(3)),
    **dict(quadrupled=Fraction(4), quintupled=Fraction(5), sextupled=Fraction(6)),
}


_YARDSTICK = compiled(
    r" (?:(?:only|just) )?(?:after|behind|than|bar|(?:anywhere|nowhere|everywhere|elsewhere|nobody|none|all) but|except|except for|save for|apart from|but for) (?:the )?$"
    r"| (?:smaller|larger|bigger|greater|higher|lower|wider|steeper|sharper) than (?:(?:that|those|the one|the swing|the fall|the rise|the figure) )?(?:(?:seen|recorded|achieved) )?(?:in|at|for|of) (?:the )?$"
    r"| (?:fewer|more|less|smaller|larger) than (?:the )?C\d+ (?:'s )?(?:in|at) $"
    r"| (?:closer|tighter|narrower|smaller|larger|bigger|safer|lower|higher)(?: (?!than )[a-z]+){0,4} (?::|,|\() (?:in )?$| (?:outdone|beaten|bettered|exceeded|surpassed|topped|outstripped|eclipsed|equalled|matched) (?:only|just|solely) (?:in|at|by|by that (?:in|of)|by the one in) (?:the )?$| (?:outdone|bettered|exceeded|surpassed|outstripped|eclipsed|equalled) (?:in|at|by that (?:in|of)|by the one in) (?:the )?$"
)
_ONLY = compiled(r" only (?:in )?(?:the )?(?:S\d+ (?:,|and|or|, and) )*$")
_WAS_CLOSER = compiled(
    r"^ (?:(?:,|and|or|, and) S\d+ )*(?:, [^,;]{1,40} , )?(?:(?:was|were|is|are|had|has|have|saw|a|an|the|even|still|any) )*"
    r"(?:closer|tighter|narrower|smaller|slimmer|more marginal|lower|higher|larger|bigger|greater|safer|nearly as|as close|as tight)(?= )"
)
"""What makes the only seats that went further the yardstick: "only in Poole was it closer"."""
_SINCE_ONE = compiled(
    r" since (?:(?:the|that|at|in|of|its|their|winning|taking|capturing|gaining) )*$"
)
_BY_ELECTION_OF = compiled(r"^ (?:by-election|(?:, )?(?:back )?in (?:the )?[YD]\d|[.,;)])")
"""A by-election since which one is the first: "its first gain since Richmond Park in 2016"."""
_A_BASE = compiled(
    r" (?:on|than|from|against|with) (?:(?:the|a|their|its|his|her|party|'s|notional|estimated) )*"
    r"(?:figures?|shares?|results?|scores?|total|showing|performance|tally|vote|turnout) (?:for|of|in|from|at) (?:the )?[YD]\d+$|"
    r" (?:on|than|over|against|from|below|above) (?:what (?:(?:the|[a-z]+|{E}) ){1,4}(?:in|at)|that (?:[a-z]+ )?(?:of|in|at|from)) (?:the )?[YD]\d+$|"
    r" (?:improved|bettered|beat|exceeded|surpassed|topped|built)(?: on| upon)? "
    r"(?:(?:the|a|their|its|his|her|party|'s|{E}) )*[YD]\d+$"
)
"""A figure of a year, on which another is up or down."""


@lru_cache(maxsize=64)
def is_yardstick(skeleton: str, symbol: str) -> bool:
    """Whether a seat is only what another is held against: "the smallest majority after Hendon"."""
    at = skeleton.find(f" {symbol} ")
    if at < 0:
        return False
    left, right = skeleton[: at + 1], skeleton[at + len(symbol) + 1 :]
    is_closer = _ONLY.search(left) and _WAS_CLOSER.match(right)
    is_dated = _SINCE_ONE.search(left) and _BY_ELECTION_OF.match(right)
    return bool(is_closer or is_dated or _YARDSTICK.search(left))


def is_compared(left: str, between: str) -> bool:
    """Whether a date before a figure is what it is held against, and not the day that it is of."""
    before = left[: max(0, len(left) - len(between))]
    return bool(around.COMPARED.search(between) or _A_BASE.search(before))


def is_run(skeleton: str, at: int) -> bool:
    """Whether what is said up to a place of a sentence lasted: since, until, from year to year."""
    return bool(_RUN.match(skeleton[at:]))


OF_A_DATE = compiled(r" [YD]\d+ , (?:when|where) (?:(?:{ADV}|the |ms |mr |mrs |sir ))*$")
"""What puts a statement in the year before it: "beside 2010, when she held on"."""
SEATS_TOLD = compiled(r" N\d+ (?:seats?|mps|members|constituencies) ,? ?$")
"""A number of seats right before a comparison of parties."""
BEATEN = compiled(
    r" (?:{BEAT}|over|past|against|from)(?: (?:the|his|her|sitting|former|incumbent|mp|P\d+|'s))* $"
)
TO_WIN = compiled(r" (?:and|to|as (?:he|she)) (?:{WIN}|{HOLD}|{GAIN}|gain|win|retain|claim)(?= )")
"""Whoever was beaten did not win: "beat Robert Syms to win Poole for Labour"."""
WITH_A_POLL = compiled(
    r"^ (?:for (?:the )?P\d+ )?(?:, )?(?:with|on|at) (?:(?:just|only|a|mere|some) )*[NQ]\d+"
    r"(?: votes| of the (?:vote|poll)| per cent)?(?: ,)? (?={AGO}|(?:at|in) the general election )"
)
"""A poll between a place and its day: "second with 22.3% in 2010"."""
NEXT_BESIDE = compiled(
    r" (?:and|while|but|whereas|;) (?:(?:the|his|her|their) )?(?P<who>C\d+)"
    r" , (?:(?:with|on) )?(?:(?:just|only|a mere) )*$"
)
"""The next of those who polled: "She had 13,748 and her opponent, Gillian Troughton, 11,601"."""
_POLL_ASIDE = compiled(
    r" , (?:and )?(?:on|with|at) (?:a|an|the|his|her|their) (?:[a-z-]+ )?(?:turnout|turn-out|majority|poll)"
    r" (?:up |down )?(?:of |at )?(?:just |only )?[NQT]\d+(?: [a-z]+){0,2} ,"
    r"(?= (?:was|is|were|came|stood|reached|amounted|worked|fell|rose|went) )"
)
"""A figure between commas that the sentence goes on past: "the swing, on a turnout of 67%, was"."""


def sides_of(text: str, at: int, symbol: str) -> tuple[str, str]:
    """The words before and behind a figure, without another that is told on the side."""
    left = text[: at + 1]
    left = _POLL_ASIDE.sub("", left) if " , " in left else left
    return left, text[at + len(symbol) - 1 :]


BESIDES = compiled(
    r" (?:over|than|of|behind|by|from|against|to|for|past|with|while|{BEAT}) (?:the )?C\d+ |"
    r" C\d+ [a-z]+ing "
)
"""Somebody named in passing, of whom the next sentence's pronouns need not be."""
DID = compiled(r" , who (?!(?:he|she|they|it|had|has|have|is|was|are|were)\b)")
"""After the name of whoever did what follows: "the fate of the Greens, who came fifth"."""
IT_WAS = compiled(
    r" (?:it|this|that) (?:was|is|stood at|had been|became|came to) (?:(?:just|only|a|an|mere|now|still|again|then) )*$"
)
"""After what a bare count is of that which "it" was in the sentence before."""
HE_OR_SHE = compiled(r" (he|she|his|her|him)(?= )")
NOW_IT_IS = compiled(
    r" (?:(?:and |it )?(?:is|are) now|(?:did|managed|achieved) (?:so|it|that|this) (?:by|with)|and now|now it is) (?:(?:just|only|down to|up to) )?$"
)
"""What makes a figure one of now, whatever the words before it tell of."""
TWO_TOLD = compiled(
    r" N\d+ (?:votes? )?(?:(?:is|was|were|being|,|a|which|that|just|only) ){0,3}! "
    r"(?:(?:the|his|her|its|their|that|those|of) )*(?:[CP]\d+ 's )?N\d+ "
)
"""A count that is so many times another, both in print."""
LEAST_POLL = 100
"""A smaller number is no poll that somebody multiplied."""
TOLD_THEN = compiled(
    r" (?:the|his|her|its|their)(?: (?:party 's|own|mere|modest))* (?P<n>N\d+)(?: votes)?"
    r"(?= (?!seats|mps|council)(?:(?:that|which) )?(?:[a-z]+ |{E} ){0,4}(?:in|at|last|won|polled|got|had|managed|took) )"
)
"""The count of before that somebody is told to have multiplied: "tripled the 5,643 she won"."""
SOMEBODY_ELSE = compiled(
    r" (?:and|with|plus|or|while) (?:a|an|another|one|two|someone|somebody|others?|those)(?: [a-z-]+){0,3}? (?:man|woman|candidate|figure|person|contender|hopeful|standing|rival) "
)
"""Somebody without a name of whom the sentence goes on to tell: "and a man standing for"."""
WHILE = compiled(r" (?:until|till|when|after|before|since|while|because|as|once) (?:the )?$")
"""What sets a name into a clause of its own: "who had been its man until Mr Farage came along,"."""
FOR_A_PLACE = compiled(
    r" (?:(?:and|the) [CP]\d+ |by N\d+ (?:votes )?)?(?:for|to|into|in|out of|from) (?:(?:the|a|race|battle|fight|contest|scramble|for|distant|runners?-up|runner's-up) )*(?:O\d+|silver|bronze|spot|slot|place)(?= )"
)
"""What makes a defeat one for another place than the first: "edged out by the Greens for third"."""
ENDS = compiled(r"^ (?:votes |of the (?:vote|poll) )?[.,;)]")
"""What ends a poll with nothing behind it."""
BETWEEN_COMMAS = compiled(r" [CP]\d+ (?:(?:of|for) (?:the )?P\d+ )?, with (?:(?:just|only) )*$")
ITS_VERB = compiled(
    r"^ (?:votes )?, (?:(?:also|only|just|duly) )*(?:was|were|is|came|finished|ended|had|lost|took|"
    r"trailed|held|kept|saved|beat|went|fell|could|did)(?= )"
)
"""What stands around a poll between somebody and what he did: ", with 5,729 votes, came"."""
BRACKETED = compiled(r" C\d+ (?:(?:of|for) (?:the )?P\d+ )?\( (?:(?:the )?P\d+ , )?$")
CLOSED = compiled(r"^ (?:votes )?[);](?= )")
AND_ANOTHER = compiled(
    r" (?:polled|took|had|won|got|secured|received|collected) (?:(?:just|only) )*N\d+ (?:votes )?"
    r"(?:, and|,|and|to|while|;) (?:the )?[CP]\d+ (?:(?:had|on|got|took|polled|won) )?$"
)
"""The poll of the second of two, told in as few words as there are."""


def is_bracketed(left: str, right: str) -> bool:
    """Whether a figure stands alone in a bracket behind somebody's name."""
    return bool(BRACKETED.search(left) and CLOSED.match(right))


def stands_beside(left: str, right: str) -> bool:
    """Whether a poll stands at the name of whose it is, in a bracket or between two commas."""
    is_aside = BETWEEN_COMMAS.search(left[-60:]) and ITS_VERB.match(right)
    is_second = AND_ANOTHER.search(left[-120:]) and ENDS.match(right)
    return bool(is_aside or is_second or is_bracketed(left[-60:], right))
