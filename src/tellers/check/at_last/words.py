"""Words on both sides of a claim that leave it open, whatever room judged it: a kind in a row."""

import re

from tellers.check.doubt.words import Doubt
from tellers.check.grammar.words import compiled


def _of(kinds: str, left: str, right: str, why: str) -> Doubt:
    sides = compiled(f"(?:{left})$") if left else None, compiled(f"^(?:{right})") if right else None
    of = (one.replace("first_since", "first since") for one in kinds.split())
    return Doubt(frozenset(of), *sides, why)


_BEST = (
    r"(?:biggest|largest|highest|greatest|lowest|smallest|narrowest|closest|best|worst|heaviest|"
    r"steepest|sharpest|widest|slimmest|tightest|poorest|most|least|fewest|record)"
)
_HAD = "seats votes share gains losses net national moved lead points change"
OF_WHAT_IS_HAD = frozenset(_HAD.split())
REGISTER = (
    _of("share turnout", "", r" (?:electors|adults|of those on the register|people on the register) (?:backed|supported|chose|wanted|elected|endorsed|(?:voted|opted|plumped) for|voted (?:the )?{E})(?= )", "it is a part of the register"),
    _of("share turnout", "", r" of (?:(?:the|all|registered|eligible|whole|british|those) )*(?:electorate|electors|register|(?:voters|people|adults) on the register|on the register)(?: who)? (?:(?:[a-z]+ ){1,3}(?:the )?{E}|(?:(?:voted|opted|plumped) for|backed|supported|chose|endorsed|elected|wanted))(?= )", "it is a part of the register"),
    _of("share turnout", r" {E} (?:was |were |is |are |had been )?(?:{WIN}|backed|supported|chosen|voted for|endorsed|picked|had)[^;:]* ", r" of (?:(?:the|all|registered|eligible|whole|british|those) )*(?:electorate|electors|register)(?= )", "it is a part of the register"),
)  # fmt: skip
"""What makes a part one of the register, and no share of the votes."""
FALSE = (
    *REGISTER,
    _of("points change swing", "", r" (?:of the vote )?(?:behind|adrift|ahead|clear|off|short of|apart|in front|away from|shy of)(?= )", "it is how far one is from another"),
    _of("points change swing", "", r" (?:higher|lower|more|less|better|worse|above|below|bigger|smaller)(?: than)? (?:that|the share|those) (?:of|for|in|won by)(?= )", "it is how far one is from another"),
    _of("majority", "", r" (?:larger|smaller|bigger|greater|lower|higher|fatter|slimmer|up|down|more|less) (?:than|on)(?= )", "it is by how much it moved"),
    _of("ranking", r" (?:of )?the other ", "", "it is how many others there are"),
    _of("turnout share majority votes", r" (?:compared (?:with|to)|against|and|but) (?:[a-z]+ ){0,2}", r" here(?= )", "it may be of the text's own seat"),
    _of("turnout share", r" S\d+ [^;:]* here (?:was|is|stood at|came to|reached) (?:[a-z]+ )?", "", "it may be of the text's own seat"),
    _of("turnout share", r" here (?:was|is|stood at|came to|reached) (?:[a-z]+ )?", r"[^:]* in S\d+ (?:it |was )", "it may be of the text's own seat"),
    _of("position", "", r" - placed (?:[a-z]+ )?, [a-z]+ [a-z]+ ,", "it is of somebody who is not known"),
    _of("majority lead", "", r" (?:votes )?(?:separated|divided) O\d+ from O\d+(?= )", "it may be of those behind the first"),
    _of("turnout share change", "", r" (?:of the vote )?in the C\d+ (?:west|east)(?= )", "it is of a region"),
    _of("comparative times", "", r" (?:the [^;:]{0,25}of|as many [^;:]{0,12}as) (?:the|his|her|its|their) (?:[a-z]+ ){0,2}(?:candidate|runner-up|rival|challenger|opponent|next|second|loser|man|woman|party)(?= )", "it is held against somebody else"),
    _of("turnout share majority", "", r" in (?:[a-z]+ )?N\d+ (?:of|seats|constituencies|places)(?= )", "it is of so many seats"),
    _of("winner hold/gain", r" swing (?:of [TQN]\d+ )?(?:away )?(?:from (?:the )?P\d+ )?to (?:the )?", "", "it is whither a swing went"),
    _of("winner runner-up", "", r" (?:had )?(?:won|took|takes|wins) (?:the|that|a|last [a-z]+ 's) (?:[a-z]+ |S\d+ )*by-election(?= )", "it is of the by-election"),
    _of("position", r" by-election (?:of|in|on) (?:last )?(?:[MYD]\d+|[a-z]+) [^;:]*", "", "it is of the by-election"),
    _of("winner", r" lost to (?:the )?(?:[a-z]+ )?", r" [^;:]*then (?:beat|won|defeated|took)(?= )", "it is of polls before"),
    _of("majority lead", r" years (?:after|before) (?:he|she|it|they|the [a-z]+|{E}) (?:had )?(?:[a-z]+ ){1,4}", "", "it is of the poll that is told beside it"),
    _of("deposits seats losses gains", r" (?:as many [a-z]* ?as|(?:more|fewer)(?: [a-z]+)? than|level with) (?:the )?P\d+ [^;:]*and [^;:,]*", "", "it is of whoever is told of first"),
    _of("seats placed", r" in (?:both|all|the|these|those) (?:the )?", r" (?:[a-z]+ )?(?:seats|constituencies)(?= (?:[.,;]|with|named|here))", "it is of the seats that were told"),
    _of("seats", r" held (?:on to )?(?:just |only )?", r" of [^;:]* and lost(?= )", "it is of those that were kept"),
    _of("seats", r" lost [^;:]* ", r" to (?:the )?P\d+(?= )", "it is of those that were lost to it"),
    _of("ranking", "", r" (?:C\d+|he|she|they|(?:his|her|their) [a-z]+) (?:ever |had |has )?(?:managed|enjoyed|had|achieved|won|recorded|polled|got)(?= )", "it is among his own"),
    _of("votes share majority turnout", "", r" (?:votes )?(?:of the vote )?(?:in (?:S\d+|N\d+ seats) )?(?:last|in) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?= )", "it is of the poll of that month"),
    _of("first_since", "", r"[^;:]{0,60} by-election(?= )", "it counts a by-election"),
    _of("comparative runner-up", r" (?:he|she)(?: had)?(?: beat| defeated)? ", r"[^;:]* (?:in (?:the )?[YD]\d+ and|and in [YD]\d+)(?= )", "it is of several polls"),
    _of("position", "", r" (?:to|behind) (?:the )?(?:{E} )+(?:by N\d+ )?in [YD]\d+(?= )", "it is of the year that is named"),
    _of("position", r" O\d+ time [^;:]* the ", r" [.,;]", "it is how often somebody stood"),
    _of("votes", r" N\d+ (?:votes )?(?:up|down|more|fewer|higher|lower)\b[^;:]* , C\d+ 's ", "", "it is how far it moved"),
    _of("comparative times", "", r" what (?!(?:his|her|their|its|the) )(?:[a-z]+ ){0,2}(?:C\d+|[a-z]+ [a-z]+) (?:had )?(?:won|got|polled|managed|took|received)(?= )", "it is held against whoever is named behind"),
    _of("majority lead overall", r" lost (?:hers|his|theirs) (?:seat )?by (?:just |only )?", "", "it is of the seat that was lost"),
    _of("candidates", r" P\d+ 's (?:own )?", "", "it is of one party's"),
    _of("majority lead seats house votes candidates", "", r" or (?:other|another)(?= )", "it is no number"),
    _of("streak", r" N\d+ (?:contests|elections|polls) (?:before|up to|until) [^;:]*", "", "it is of so many contests"),
    _of("deposits deposits_kept", "", r" (?:here |in S\d+ )?than(?= )", "it is of shares"),
    _of("losses", r" (?:its|their) (?:only |sole )?", r" (?:seat|mp)(?= )", "it is what it had"),
    _of("hold/gain", r" (?:O\d+|second|third|fourth)(?: place| spot)? ", "", "it is a place that was taken from another"),
    _of("hold/gain", r" (?:when|since|until|after|before) (?:the )?P\d+ ", "", "it is of another poll"),
    _of("majority", r" seats? (?:,|\(|-) (?:where|in which) (?:the|his|her|their) {MAJ} (?:was|had been|stood at) (?:[a-z]+ )?", "", "it may be the majority before"),
    _of("hold/gain", "", r" (?:[a-z]+ )?it in (?:[YD]\d+)", "it is of another year"),
    _of("position", "", r" (?:on|at) both (?:occasions|elections|times)(?= )| (?:both|each|every) times?(?= )| in (?:both|each)(?= )", "it is of several polls"),
    _of("position", " (?:the|a) ", r" (?:former|sitting|serving|ex - |ex-|black|openly|ever|muslim|female|woman|gay|person|prime|cabinet|party leader|leader) ?", "it is no place in a poll"),
    _of("position", " for (?:the|a) ", r" (?:time )?(?:in a row|in succession|running|consecutive|successive|time)(?= )", "it is how often somebody stood"),
    _of("winner", r" (?:what|than|votes) (?:(?:the )?(?:[a-z]+ )?)", r" (?:had )?(?:won|got|polled|took|received|managed|achieved|secured)(?= )", "it is of votes that somebody had"),
    _of("ranking", r" (?:one|some|two|three|N\d+|among|amongst|any)(?: of)? (?:the|his|her|its|their|P\d+ 's)(?: party 's)? (?:[a-z]+ )?", "", "it is one of several"),
    _of("ranking", r" (?:his|her|their) (?:own )?", r" (?:{MAJ}|share|vote|poll|tally|score)(?= )", "it is among his own"),
    _of("deposits deposits_kept", r" (?:everyone|everybody|anyone|all|nobody|no one) (?:the )?(?:else|others?|rest) (?:(?! [CP]\d)[^;:,])*", "", "it is of all the others"),
    _of("losses national seats", "", r" (?:losses|defeats) to (?:the )?P\d+(?= )", "it is of those to one party"),
    _of("comparative times", r" (?:both|two|the|N\d+) ", r" of the (?:city|town|county|borough|country|constituency|seat)(?= )", "they are the parts of a place"),
    _of("comparative times", "", r" (?:times )?(?:that|the (?:{MAJ}|size|vote|share)|the size of (?:that|the {MAJ})) of (?:his|her|their|a|the) (?:[a-z]+ )?(?:colleague|neighbour|fellow|friend|successor|predecessor|leader|running mate|counterpart)", "it is held against somebody of another seat"),
    _of("ranking", r" the (?:turnout|swing|share|{MAJ}) [^;:]*", r" (?:bar|but|except|save) (?:for )?(?:one|two|three|N\d+)(?= )", "it is all but the first"),
    _of("first_since streak", r"", r"(?: (?!and |but )[^ ;:,]+){0,8} (?:does|do|did|has|have|had|is|are|was|were) (?:not|n't|no longer|never|without)(?= )", "it is of what has not been"),
    _of("party", r" (?:he|she) (?:himself|herself) [^;:]*", "", "it may be of whoever is named before"),
    _of("party", r" (?:in|at) (?:the )?[YD]\d+ (?:[^;:]* )?, ", r" [.,;]", "it is of the year that is named"),
    _of("seats", r" held (?:on to )?(?:just |only )?", r" (?:[a-z]+ )?(?:in|across|of) [^;:]* and (?:gained|took|won|added|picked up|captured|regained)(?= )", "it is of those that were kept"),
    _of("winning_post", "", r" for (?:the )?", "it is of somebody's votes"),
    _of("points change", r" [NQT]\d+ of ", "", "it is a part of a point"),
    _of("candidates", r" (?:to|for|behind) (?:(?:just|only) )?", r" candidate(?= )", "it is whoever is meant by the sentence"),
    _of("turnout share majority swing votes", r" (?:turnout|share|vote|{MAJ}|swing) in that (?:[a-z]+ )*", "", "it is of the seat before"),
    _of("share votes majority turnout", r" here [^;:]*", r" (?:votes |of the vote )?there(?= )", "it is of the seat before"),
    _of("share turnout votes", r" [QN]\d+ (?:here|in the one) (?:,|and|but) (?:[a-z]+ )*", r" (?:there|in (?:the other|S\d+))(?= )", "it is of another seat"),
    _of("house", "", r" (?:seats|constituencies|mps|contests)(?: (?:in|across) (?:the region|(?:the )?{PLACE}))? (?:that|which|to|taken|captured|won|gained|lost|seized|snatched)(?= )", "it is of those that went to somebody"),
    _of("change points votes_change", r" (?:while|and|but|as|;|,) (?:his|her|their|its) (?:[a-z]+ )?(?:challenger|rival|opponent|successor|conqueror|vanquisher|predecessor|pursuer)(?:(?! [CP]\d| and |, )[^;:])*", "", "it is of his rival"),
    _of("seats", r" (?:of|among) (?:(?:the|all) )+", r" (?:seats |constituencies )?(?:that |which )?(?:(?:the )?P\d+|they|it|he|she) (?:have |has |had )?(?:gained|captured|took|taken|seized|snatched|lost)(?= )", "it is of those that changed hands"),
    _of("hold/gain", r" (?:seats|constituencies|marginals|seat|constituency|those|ones)(?: that| which)?(?: the)? ", r"(?: on to)? (?:in|across|of|from) (?:the )?{PLACE} ", "it is of several seats"),
    _of("hold/gain", r"(?:^ |[,;:] )(?:and |but |with )?N\d+ (?:out )?of (?!(?:(?:the|just|only) )*N\d)(?:(?![SC]\d)[^ ,;:.]+ ){1,8}", "", "it is of several seats"),
    _of("hold/gain", r" N\d+ (?:[a-z]+ )?(?:seats|mps|members|gains|captures) (?:[,:;(] |of which )N\d+ (?:(?![SC]\d)[a-z]+ ){0,3}", "", "it is of several seats"),
    _of("party", r" (?:not counting|excluding|except(?: for)?|leaving (?:out|aside)|bar|apart from|setting aside|other than) (?:the )?", "", "it is somebody who is left out"),
    _of("position", r" (?:turnout|{MAJ})\b[^;:]* ", r" (?:highest |lowest )?(?:in|across|of) (?:the )?{PLACE} (?:only )?(?:to|behind|after) ", "it is a place among seats"),
    _of("ranking", r" (?:swings?|turnouts?|shares?|falls?|rises?)\b[^;:]* S\d+ (?:had |saw )?", r" [.,;]", "it may be of the measure before it"),
    _of("ranking", r" not ", r" (?:single |other )?(?:P\d+ )?(?:mps?|seats?|members?|winners?|candidates?)(?= )", "it is that there is none"),
    _of("declared", r"(?:^| )(?:so far|at that point|by then|by \w+) (?:[a-z]+ ){0,4}", "", "it is of an hour of the night"),
    _of("ranking first_since", "", r"[^;:.,]{0,50} (?:but|bar|except|save) (?:for )?(?:N\d+|C\d+|S\d+)(?= )", "it is all but the first"),
    _of(_HAD, r" (?:in|across|of|for|over|throughout|between|outside) (?:both )?(?:the )?{PLACE}(?: , (?:the )?{PLACE})*(?: ,)? (?:and|or) (?:in )?(?:the )?{PLACE} [^;:]*", "", "it may be of several areas together"),
    _of(_HAD, "", r" (?:(?! than )[^;:])*(?:in|across|of|for|over|throughout) (?:both )?(?:the )?{PLACE}(?: , (?:the )?{PLACE})*(?: ,)? and (?:in )?(?:the )?{PLACE}(?= (?:[.,;]|together|combined))", "it may be of several areas together"),
    _of("seats votes share", r" (?:the )?P\d+(?: , (?:the )?P\d+)* (?:,)?(?:and|plus) (?:the )?P\d+ (?:together |jointly |both |between them )*(?:had|have|has|hold|held|took|polled|won|got|drew|were on|finished with|ended with) (?:(?:just|only|some|a|about) )*", r"(?! and [NQ])", "it may be of all who are named"),
    _of("times comparative", "", r" as [a-z]+ as [^;:.]*(?:[TQ]\d+|(?:country|nation|uk|national|nationally|region|average)\b)", "it is held against what is named behind"),
    _of("majority overall seats", r" (?:T\d+|Q\d+|N\d+ points) [^;:]*(?:and|but|against|to|with|,) (?:(?:just|only|some|about|of) )*", r" (?:points )?(?:nationally|nationwide|(?:across|in) the (?:country|uk|united kingdom))(?= )", "it is of points, as the figure before it is"),
    _of("seats", r" (?:N\d+|all|none|most|both) of (?:(?:those|these|the same) )(?:N\d+ )?(?:[a-z]+ )?", "", "it is of some that were told before"),
    _of("ranking", "", r" (?:that )?(?:it|they|he|she|the [a-z]+) (?:has|had|have) (?:ever |yet )?(?:been|known|had|seen|recorded)(?= )", "it is among its own"),
    _of("ranking", "", r" (?:[a-z]+ )?(?:of )?(?:his|her) N\d+(?= )", "it is among his own"),
    _of("ranking", "", r" [^;:]*since (?:the )?(?:[a-z]+ )?C\d+(?= )", "it is since somebody's"),
    _of("seats house", r" N\d+ of (?:[a-z]+ )?N\d+ [^;:]* and N\d+ of (?:(?:just|only|its|their|the) )*", "", "it is all of those told of"),
    _of("seats house", r" N\d+ of (?:[a-z]+ )?N\d+ [^;:]* and ", r" of (?:(?:just|only|its|their|the) )*N\d+(?= )", "it is one among several"),
    _of("comparative times", "", r" (?:that|this|that figure|this figure|that total|that number|that tally)(?= [.,;)])", "it is of what the sentence before tells"),
    _of("streak", r" since (?:then|that (?:time|day|year|election|victory|win))\b[^;:]*", "", "it is since the day that was told"),
    _of("streak", "", r" (?:[a-z]+ )*since (?:then|that (?:time|day|year|election|victory|win))(?= )", "it is since the day that was told"),
    _of("majority lead votes share turnout", rf" (?:his|her|their|its|whose) (?:[a-z]+ )?{_BEST} (?:[a-z]+ )?(?:{{MAJ}}|share|vote|poll|score|tally|turnout) (?:[a-z]+ )?(?:was|were|is|had been|came|,|:) [^;:.]*", "", "it is of whichever was his best"),
    _of("turnout share majority votes lead", r" from (?:[a-z]+ ){0,2}", r" (?:votes )?in (?:the )?S\d+[^;:.]* to ", "it is the range over many seats"),
    _of("turnout share majority votes lead", r" from (?:[a-z]+ ){0,2}[QN]\d+ (?:votes )?in (?:the )?S\d+[^;:.]* to (?:[a-z]+ ){0,2}", "", "it is the range over many seats"),
    _of("turnout share majority", "", r" (?:of the [a-z]+ )?, (?:[a-z]+ )?from (?:[a-z]+ ){0,2}[QN]\d+ (?:votes )?in (?:the )?S\d+[^;:.]* to ", "it is of all seats, whose range is told behind it"),
    _of("share", r" by (?:(?:just|only|some|about|nearly|almost) )*", r" (?:points? )?to [QN]\d+(?= )", "it is how far a share moved"),
    _of("deposits deposits_kept", r" N\d+ of (?:its|their|his|her) (?:own )?", r" (?:[a-z]+ )?deposits?(?= )", "it is all of those told of"),
    _of("valid_change votes_change", "", r" (?:more|fewer|less)? ?(?:people |voters |electors )?(?:voted|votes|votes were cast) for (?:him|her|them|it|(?:the )?{E})(?= )", "it is of somebody's votes"),
    _of("national seats", r" all (?:but|bar|except) (?:for )?", r" of (?:the|its|their|those) (?:N\d+ )?(?:winners|mps|members|victors|majorities)(?= )", "it is how many are left out"),
    _of("ranking", "", r" [^;:.]*of (?:any|all) of (?:them|these|those)(?= )", "it is among those told of before"),
    _of("ranking", r" of (?:(?:any|all) of )(?:them|these|those) [^;:.]*", "", "it is among those told of before"),
    _of("winner hold/gain party candidate", "", r"[^;:,]* (?:at|in) the (?:last|previous|preceding) (?:general )?election(?= )", "it is of the election before"),
    _of("deposits deposits_kept", r" an? (?:solitary|single|lone|sole) [a-z]+ ", "", "it is of somebody who is named behind"),
    _of("deposits deposits_kept", r" neither [^;:.]*[NQ]\d+[^;:.]* nor [^;:.]*", "", "it is denied of two"),
    _of("seats national", r"^ (?:it|this|that) (?:is|was) N\d+ of (?:(?:just|only|the) )*", r" (?:seats |constituencies )?of {PLACE} 's [^;:.]*(?:that|which) (?:the )?P\d+(?= )", "they are of whoever is named behind"),
    _of("seats national", r"^ (?:it|this|that) (?:is|was) (?:now )?", r" of (?:(?:just|only|the|its) )*N\d+ [^;:.]*(?:that|which) (?:the )?P\d+ [^;:.]*in {PLACE}(?= )", "it is this seat"),
    _of("votes", "", r" (?:votes )?(?:more|fewer|less) than (?:that|this)(?= )", "it is held against what was told before"),
    _of("votes share", r" (?:vote|voter|elector) in ", "", "it is a part of the votes"),
    _of("candidates", r" (?:those|these) ", "", "they are those told of before"),
    _of("candidates", r" (?:N\d+ of|among|amongst) (?:(?:just|only|the) )*", r" [a-z]+ (?:whose|to|that|with|who(?! (?:stood|ran|fought|contested|put|sought|were on|had put)))(?= )", "they are some of those who stood"),
    _of("seats", r"^(?:(?! P\d).)* ", r" [^;:.]* as (?:many|much) as (?:the )?P\d+ ", "it is of whoever was told of before"),
    _of("seats", r" (?:all|both|most) (?:but N\d+ )?of (?:those|these) ", "", "it is of some that were told before"),
    _of("winner hold/gain party candidate", r" (?:years?|months|decade) back [^;:]*", "", "it is of an earlier poll"),
    _of("winner hold/gain party candidate", "", r" [^;:.]*(?:years?|months|decade) back(?= )", "it is of an earlier poll"),
    _of("comparative change share points", r" (?:his|her) party 's [a-z]+ (?:has |had )?since ", "", "it may be of the party of somebody else"),
    _of("net moved gains seats", "", r" (?:seats |constituencies )?(?:[a-z]+ ){0,4}(?:away from|in the hands of|at the expense of) (?:the )?P\d+(?= )", "it is of the seats of one other party"),
    _of("votes", r" (?:for|with|despite|on) (?:all )?(?:its|their) ", r" (?:votes )?(?:the )?P\d+(?= )", "its party is named behind it"),
    _of("seats", "", r" (?:more|fewer) (?:seats|mps|members) than (?=(?:the )?P\d+ )", "it is by how many one has more"),
    _of("seats net", r" (?:dissolution|dissolved|on the eve|height|polling day|in the morning|start of the campaign|called the election|under C\d+)(?= )[^;:]*", "", "it is of another time than the result"),
    _of("seats net", "", r" [^;:]*(?:dissolution|dissolved|on the eve|polling day|in the morning|start of the campaign|called the election|election was called)(?= )", "it is of another time than the result"),
    _of("seats", r" (?:lost|losing|lose|shed|gained|gaining) [^;:]*N\d+ [^;:]*{PLACE}[^;:]* ", r" in (?:the )?{PLACE}(?= )", "it may be of what was lost, or gained"),
    _of("seats net", r"^ under [^,;]{3,40} ", "", "it is of another time than the result"),
    _of("seats losses gains", "", r" (?:new|sitting|women|female|male|former|returning|serving|openly) ", "it is of some of the members alone"),
    _of("streak", r" (?:nationally|nationwide|across the country|in the country|across (?:the uk|britain))[^;:]* ", "", "it is of the whole country"),
    _of("streak", "", r"[^;:]* (?:nationally|nationwide)(?= )", "it is of the whole country"),
    _of("streak", r" (?:lost|losing|beaten|defeated)(?: (?:at|in|the|all|last|previous|every one|each|of))* ", "", "it is a run of defeats"),
    _of("streak", r" in (?:power|office|government|opposition|downing street) ", "", "it is of who governed"),
    _of("streak", "", r"[^;:.]{0,30} (?:at|in|counting|including) (?:a|the|his|her|two|N\d+)? ?by-elections?(?= )", "the record lacks old by-elections"),
    _of("streak", r" (?:father|mother|parents|family|grandfather|grandmother|husband|wife|uncle|aunt)(?: '?s?)? (?:[a-z]+ )*voted [^;:]*", "", "it is of how somebody voted"),
    _of("change times comparative", "", r" (?:running|in a row|in succession|on the trot|on the bounce|on the spin)(?= )", "it says how often, and not how much"),
    _of("first_since", "", r" back(?= [.,;)])", "it is since it was lost"),
    _of("first_since", "", r" that (?:the )?(?:P\d+|it|they) (?:have|has|had|were|was) (?:been )?(?:lost|beaten|defeated)(?= )", "it is of a defeat"),
    _of("position", "", r" past the post(?= )", "it says who won, of whichever election"),
    _of("deposits deposits_kept", r" no (?:[a-z]+ )?(?:P\d+ )?(?:candidates? |man |woman )?", "", "nobody is said to have"),
    _of("times comparative", "", r" (?:times )?(?:as many |more |the number of )?(?:seats|mps|members|constituencies)(?= )", "it is of seats"),
    _of("times comparative", r" (?:seats|mps|members|constituencies) [^;:]*", r" (?:as many|the number|the tally)", "it is of seats"),
    _of("streak", "", r" at least(?= )", "it is a bound"),
    _of("seats national gains losses", r" (?:is|was) ", r" of N\d+ seats (?:that |which )?(?:the )?P\d+ (?:gained|lost|took|won)", "it is this one of several"),
    _of("first_since", r" (?:before|until|apart from|prior to) (?:the )?[YD]\d+ [^;:]*", "", "it is of the years before one that is named"),
    _of("first_since", "", r" [^;:]*(?:before|when|until) [^;:]*[YD]\d+(?= )", "it is of the years before one that is named"),
    _of("winner", "", r" was the (?:first|O\d+) (?:[a-z]+ )?(?:P\d+ )?(?:mp|member|woman|man|person)(?= )", "it is of an earlier poll"),
    _of("streak", r" P\d+ [^;:]* (?:which|but) (?:the )?P\d+ (?:had|have|has) [^;:]*", "", "whose run it is, is not sure"),
    _of("streak", "", r" (?:[^;:]{0,40} )?(?:bar|except|apart from|and again|again|under)(?= )", "it is a run with a hole, or of one member"),
    _of("deposits deposits_kept candidates", r" (?:N\d+|none|all|some|most) of (?:(?:the|his|her|their|its|other|C\d+|P\d+|'s) )+", r" (?:other )?(?:opponents|rivals|challengers)(?= )", "it is all of whom some are told"),
    _of("deposits deposits_kept", r" (?:(?:none|nobody|no one) of the (?:bottom|last)|outside the (?:top|first) [^;:]*|bar|away from|within N\d+(?: votes?)? of|by-elections?[^;:]*|former P\d+[^;:]*) ", "", "it is of some alone, or of another poll"),
    _of("deposits deposits_kept", "", r" in neither (?=[YD]\d)", "it is of other polls"),
    _of("party", r" (?:of them|times) ", "", "it is the label of other polls"),
    _of("comparative", r" (?:candidates|others|those|parties) ", "", "it is of those behind somebody"),
    _of("seats", r" against (?:(?:just|only|the) )*", r" (?:seats |mps )?for (?:the )?P\d+(?= )", "it is what the other has"),
    _of("tenure", r" N\d+ (?:votes )?since ", "", "it is since a poll whose figure is told"),
    _of("seat_share", "", r" of (?:the|its|their) (?:seats|constituencies|contests)(?: that| which| where)? (?:they|it) (?:had )?(?:fought|contested|stood|entered)(?= )", "it is a part of the seats fought"),
    _of("votes", "", r" (?:years|months|weeks|days|elections) (?:ago|earlier|before)(?= )", "it says how long ago"),
    _of("majority lead", r" (?:vote|votes|share|support|portion|backing) (?:was |were |had |has |went |is )?(?:fell|fallen|rose|risen|dropped|slipped|sank|climbed|grew|grown|shrank|shrunk|slid|plunged|collapsed|jumped|soared|surged|declined|increased|decreased|improved|up|down) by (?:(?:just|only|some|about|nearly|almost|over) )*", "", "it is how far a share moved"),
    _of("position", r" (?:fight|fighting|fought|battle|battling|scrap|scrapping|squabble|tussle|argue|vie|vying|contend|contest|race|struggle) (?:it out )?", "", "it is what some fought for"),
    _of("winner", r" (?:fight|fighting|fought|battle|battling|scrap|scrapping|squabble|tussle|argue|vie|vying|contend|contest|race|struggle) (?:it out )?(?:(?:over|for) )?(?:the )?(?:O\d+|runner-up|silver) .*", "", "it is who came first of some"),
    _of("points change", r" within (?:[a-z]+ )?", "", "it is a bound"),
    _of("winner", "", r" (?:has|had|have) (?:[a-z]+ )?(?:lost to|been beaten by|been defeated by|come second|finished second)(?= )", "it is of one who lost"),
    _of("turnout share change", r" for (?:the )?(?:whole )?(?:uk|united kingdom|country|nation|{PLACE})(?: as a whole)? (?:\( )?", "", "it is of the whole"),
    _of("majority lead", r"(?<!from) ", r" to Q\d+(?= )", "it is one of two shares"),
    _of("share lead majority points change votes", r" (?:need|needs|require|requires|must find|have to find|must gain) (?:[a-z]+ ){0,2}", "", "it is what would be needed"),
    _of("deposits deposits_kept", r" (?:he|she|they|C\d+|P\d+) (?:nor|and|or|plus) (?:the )?other ", "", "it is all but somebody"),
    _of("position", r" (?:drama|excitement|interest|suspense|battle|fight|race|contest|struggle|scrap|duel|tussle)(?: [a-z]+){0,3} (?:for|over|about) (?:the )?", "", "it is what some fought for"),
    _of("position runner-up", "", r" (?:on|by|in|under|according to) (?:the |those )?(?:notional|estimated|recalculated|redrawn|projected)(?= )", "it is of estimates for other lines"),
    _of("deposits deposits_kept", "", r" (?:[a-z]+ )?(?:did|fared|polled|performed|finished|were) (?:better|worse|higher|lower|ahead|behind)(?= )", "it is of those ahead, or behind"),
    _of("majority lead", r"(?:^| )(?:goodbye|farewell|adieu|so long|good riddance)(?= )[^;:]* ", "", "it is what was lost"),
    _of("majority lead", r" whose (?:share|portion|percentage|slice)(?: of [a-z ]+)? (?:was|is|had been|came to|stood at|reached) (?:[a-z]+ )*", "", "it is a share"),
    _of("points change", "", r" (?:points )?(?:behind|ahead|adrift|in front|clear)(?: of [^;:,.]{1,40})? (?:last time|(?:in|at) (?:the )?(?:[YD]\d+|last|previous)|N\d+ years|then|on the notional)", "it is a gap of the poll before"),
    _of("share votes", r" (?:up|down|gained|lost|rose|fell|improved|slipped|added|shed|advanced|climbed) (?:by )?(?:[a-z]+ )?T\d+ (?:[^;:]* )?(?:,|and|but|while|with) (?:(?:and|but|while|with) )?(?:the )?[CP]\d+(?: 's)? (?:(?:by|just|only|some|a|a mere) )*", "", "it may be a move, as the figure before it is"),
    _of("position runner-up winner deposits deposits_kept", r" not (?:the |even )?[CP]\d+(?: 's C\d+)?(?: ,)? (?:who|which|that) (?:[a-z]+ )*", "", "it is of whoever stands before the one who is denied"),
    _of("points change", r" [TQ]\d+ [^;:]* (?:accompanied|matched|followed|offset|mirrored|answered) by (?:an? )?", "", "it is the move of another"),
    _of("comparative times change", r" (?:not|never) (?:[a-z]+ ){0,3}", "", "it is denied"),
    _of("turnout share votes majority", r" (?:not|never|nor) (?:even |quite )?(?:reach|exceed|pass|top|hit|get to|touch|attain|come to) ", "", "it is a bound"),
    _of("change comparative points", r" neither [^;:.]* nor [^;:.]*", "", "it is denied of two"),
    _of("change comparative", r"(?:^| )not (?:the )?[CP]\d+ (?:, )?(?:but|whose|which|who) [^;:.]*", "", "it is denied of one"),
    _of("position", "", r" place (?:went|goes|fell|belonged|was|is|wasn|isn)(?= )", "it is of whoever is named behind it"),
    _of("position", "", r" , as [^,;:]* , (?:were|was|came|is|are)(?= )", "it is of whoever is named behind it"),
    _of("share", r" short of (?:an? )?(?:overall |outright |absolute )?(?:majority|half)[^;:]* (?:at|on|with) (?:[a-z]+ )?", "", "it is whoever's fell short"),
    _of("short", "", r" (?:votes )?(?:short|shy) of [NQ]\d+(?= )", "it is short of a round number"),
    _of("points change", "", r" (?:points )?(?:short|shy|clear) of (?:the )?(?:half|[FNQ]\d+)(?= )", "it is short of a round figure"),
    _of("ranking runner-up position", r" (?:years? (?:earlier|ago|before)|last time|then)\b[^;:]*(?:and|,) (?:the )?runner-up (?:the |was )?", "", "it is of the poll before"),
    _of("share votes", r" (?:shared|split|divided|carved up|distributed|broke)\b[^;:]*", r" to (?=(?:the )?[CPe])", "it is of whoever is named behind it"),
    _of("change points", r" (?:;|,|and) (?:the )?P\d+ , (?:just |only )?", "", "it may be a share, as the figures before it are"),
    _of("majority lead", r" (?:nothing|none|little|not much|no trace)\b[^;:]* of (?:(?:the|his|her|their|its) )?", "", "it is what was lost"),
    _of("share votes majority turnout", "", r" (?:votes )?\( (?:last time|in [YD]\d+|at the|N\d+ years?|notionally|then|previously|from|it was|was)(?= )", "the time is that of the brackets"),
    _of("share votes", "", r" (?:points )?(?:taken|shaved|knocked|lopped|sliced) (?:off|from)(?= )", "it is how far it fell"),
    _of("deposits deposits_kept", "", r" (?:N\d+ years? (?:ago|earlier|before)|last time|at the last|the time before|previously)(?= )", "it is of another poll"),
    _of("position", r"(?:^| )(?:N\d+|Q\d+|T\d+) [^;:.]*separated [^;:.]*", "", "it is between which places some votes lie"),
    _of("position", "", r" in (?:votes|seats|vote share|the popular vote)(?: [a-z]+)? (?:in|across|over) ", "it is of more than one seat"),
    _of("deposits deposits_kept candidates position votes share fewer_than", r" (?:but|bar|except|outside|beyond|beneath|below) the (?:first|top|leading|O\d+) ", "", "it is all but the first"),
    _of("share", r" (?:more|less|further|faster|harder) , (?:by )?", "", "it is how far a share moved"),
    _of("majority lead points", r"(?<! notional) deficit of (?:[a-z]+ )?", "", "it is how far behind somebody is"),
    _of("hold/gain", "", r" (?:(?:more|fewer|less) than )?(?:half|F\d+|N\d+|most|all|every)(?= )[^;:.]* (?:seats|constituencies)(?= )", "it is of several seats"),
    _of("losses gains", r" votes (?:;|,|and) (?:the )?P\d+ (?:lost|shed|gained|added) (?:[a-z]+ )?", "", "it is of votes, as the figure before it is"),
    _of("comparative", r" (?:in votes|nationally|nationwide|across the (?:country|uk|nation))\b[^;:]*", "", "it is of the whole country"),
    _of("deposits deposits_kept", "", r" (?:(?:the )?P\d+|(?:the |their |its )?deposits?) in N\d+ of(?= )", "it is of several seats"),
    _of("valid", "", r" (?:votes )?(?:were |was )?cast [^;:,]*for (?:the )?P\d+", "they are one party's"),
    _of("turnout", r" Q\d+ (?:in [YD]\d+|last time|N\d+ years ago) , (?:was|is|were|are|came) (?:[a-z]+ )?", "", "the year before it is of another figure"),
    _of("seats", r" of (?:the|its|all) (?:[a-z]+ )?", r" seats (?:in|across) (?:the )?{PLACE} (?:the )?P\d+ [a-z]+ (?:all|every)", "it is all of the area's"),
    _of("winning_post seats", "", r" (?:per cent |points )?(?:needed|required) to (?:keep|save|retain|hold)(?= )", "it is what keeps a deposit"),
    _of("majority lead", r" (?:what|all(?: that)?) (?:remains|remained|is left|was left|survives|survived) of [^;:]*", "", "it is what there was before"),
    _of("majority lead votes share turnout", r" (?:rather than|instead of) (?:the )?", "", "it is what it was not"),
    _of("lead majority", "", r" (?:votes )?(?:fewer|less|more) than (?:last|at|in|N\d+|before)(?= )", "it is how far a gap moved"),
    _of("votes lead", "", r" (?:votes )?(?:closer|nearer)(?= )", "it is how far a gap moved"),
    _of("fewer_than", r" (?:of )?the other ", "", "it is all but those told of"),
    _of("share votes", r" (?:last|previous|past) N\d+ (?:general )?elections?(?= )[^;:]*", "", "it is of polls before"),
    _of("majority lead", r" (?:and|but|where it|when it) (?:was|were|had been) (?:(?:the )?P\d+ )?(?:'s |for )*by ", "", "it is of the poll before"),
    _of("majority", r"^ majorities (?:here|there|have|had)(?= )[^;:]* ", "", "it is one of several"),
    _of("change comparative", r" {MAJ} (?:[a-z]+ )+", r" (?:the |its |his |her )?[QT]\d+(?= )", "it is in parts of the vote"),
    _of("position", r"[;:,] to (?:come|finish|be|run) ", "", "nobody is said to be there"),
    _of("position", "", r" place , [^;:]* (?:were|was|came|are|is) (?:the )?[CP]\d+(?= )", "it is of whoever is named behind it"),
    _of("points change", "", r" (?:points )?(?:above|below|over|under|past|beyond) (?:the )?(?:halfway|half-way|half|midway|mark)(?= )", "it is held against half"),
    _of("share", r"(?:^| )(?:all|everything|everyone|every vote) (?:bar|but|except)(?: for)? ", "", "it is what is left over"),
    _of("change points", "", r" (?:points )?, (?:was|were|is|proved) (?:not )?(?:enough|sufficient|too (?:little|few))(?= )", "it is of whoever is named behind it"),
    _of("majority lead votes turnout share", r" between (?:[NQ]\d+ and )?", r" (?:votes )?(?:and [NQ]\d+|[.,;:])", "it is a bound"),
    _of("winner", r"(?:^| )(?:gone|goodbye|farewell)(?= )[^;:]* ", "", "it is of the poll before"),
    _of("votes share", r"(?:^| )(?:no one|nobody|no party|none) (?:but|except|bar|other than|apart from) [^;:]*", "", "it is denied of the others"),
    _of("votes share", r" not (?:get|poll|win|take|have|manage) (?:even |quite )?", "", "it is a bound"),
    _of("deposits deposits_kept", "", r" (?:was|were|is|are) (?:lost|forfeited) (?:but|except|bar|save|other)(?= )", "it is all but the one that is named"),
    _of("share", r" where (?:they|it|he|she|(?:the )?[CP]\d+) had (?:[a-z]+ )?", "", "it is of the poll before"),
    _of("share", r" where [^;:.]* had Q\d+[^;:.,]* , (?:they|it|he|she) had (?:[a-z]+ )?", "", "it is of the place that is named"),
    _of("winner", r"(?:^| )nor did (?:the )?", "", "it is denied"),
    _of("seats", "", r" (?:seats|mps|members) (?:more|fewer) than(?= )", "it is by how many one has more"),
    _of("seats", "", r" of (?:the )?P\d+ 's(?= (?:[.,;)]|seats|own))", "it is of what one took from another"),
    _of("streak first_since", r" under (?:its|the) (?:present|current|new|modern|latest) (?:name|form|boundaries|lines)(?= )[^;:]*", "", "it is under one name alone"),
    _of("times comparative", "", r" (?:times )?(?:as many|the|more) (?:votes|people|voters|support)[^;:.]* (?:in|across|throughout) (?:the )?{PLACE}(?= )", "it is of more than one seat"),
    _of("seat_share", r" (?:lost|lose|losing|shed|sheds|shedding|forfeited|gained|gaining) (?:(?:nearly|almost|about|over|just|only) )*", "", "it is a part of what a party had before"),
    _of("majority lead votes seats", "", r" (?:(?:very|quite) )?(?:different|other|separate|successive) (?:people|persons|members|men|women|mps|parties|candidates|individuals)(?= )", "it counts those who won"),
    _of("streak first_since", r" since ", r" [^;:.]*(?:by|had) N\d+ (?:different|separate|other) ", "it is of all who won since"),
    _of("share votes", r"(?:^| )(?:all|every|each|none|any|no|the) [^;:.,]*(?:candidates?|others?|rivals?|opponents?|challengers?|contenders?|parties) (?:behind|below|beneath|after|beaten by) [^;:.]*", "", "it is of those behind somebody"),
)  # fmt: skip
"""Words on both sides of what was called false."""
OF_A_SUM = (
    _of("together", "", r"[^;:.]* (?:in|across) (?:the )?{PLACE}(?= )", "it is of more than one seat"),
    _of("together", r" (?:in|across) (?:the )?{PLACE}(?= )[^;:]*", "", "it is of more than one seat"),
)  # fmt: skip
"""Words on both sides of what was called false when held against a sum."""
OF_A_PARTYS = (
    _of("ranking", "", r" of (?:its|their|(?:his|her|the) party 's) (?:[a-z]+ )?(?:{MAJ}|seats|mps|winners)(?= )", "it is of one party's seats"),
    _of("ranking", r"(?:^| )of (?:its|their|(?:his|her|the) party 's) (?:N\d+ )?(?:[a-z]+ )?(?:victories|wins|triumphs|successes)\b[^;:]* ", "", "it is of one party's seats"),
)  # fmt: skip
"""Words on both sides of what was called false of an order that runs over the seats of all."""
SINCE = (
    _of("swing change points lead turnout share majority", "", rf"[^;:]* {_BEST} [^;:]* since (?:the )?(?:[YD]\d+|[a-z]+)(?= )", "the year is that of an order"),
    _of("swing change points lead turnout share majority", rf" {_BEST} [^;:]* since (?:the )?(?:[YD]\d+|[a-z]+) [^;:]*", "", "the year is that of an order"),
)  # fmt: skip
"""Words on both sides of what was called false when held against a year that is told with "since"."""
BORNE_OUT = (
    _of("seats net moved losses gains national", r" since [^;:]*", r" (?:seats |mps )?(?:at|in|through|to [^;:.,]{1,40} at) by-elections?(?= )", "it is of by-elections"),
    _of("seats net moved losses gains national", r"", r" (?:seats |mps )?(?:at|in|through) by-elections?\b[^;:.]* since ", "it is of by-elections"),
    _of("change points turnout_change comparative", "", r" (?:points? )?(?:below|above|under|over|(?:lower|higher|more|less|better|worse) than|up on|down on|short of|ahead of|behind) (?:the )?(?:uk|british|national|country 's|nation 's|regional|{PLACE}|average|overall)(?: (?:average|figure|turnout|share|swing|one|level|mean|total|rate))?(?= )(?! (?:last|in [YD]))", "it is held against the whole"),
    _of("streak", rf" {_BEST} [^;:]*", "", "it is a run of what was so"),
    _of("times", r" (?:spoilt|rejected|invalid) [a-z]+ [^;:]*", "", "it is of papers that were no votes"),
)  # fmt: skip
"""Words on both sides of what was borne out."""
OF_MANY_SEATS = (
    _of("majority share lead turnout votes", r"(?:^| )(?:in |only |just |of )*(?:the )?N\d+ (?:of (?:the|its|their|all) )?(?:N\d+ )?(?:[a-z]+ )?(?:seats|constituencies|contests|mps|members|winners|victors) (?:(?! [SC]\d)[^;:.])*", "", "it is a bound of many seats"),
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
