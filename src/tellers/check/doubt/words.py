"""Words to the left and to the right of a claim that leave it open: each kind of doubt in a row."""

from functools import lru_cache
from typing import NamedTuple

from tellers.check.grammar.words import Pattern, compiled, cues_beside
from tellers.check.reading.cues import Cues, Table


class Doubt(NamedTuple):
    """Kinds of claims that words to their left, and words to their right, leave open, and why.

    Of no kinds named it leaves every kind open; a side without a pattern is right whatever it is.
    """

    kinds: frozenset[str]
    left: Pattern | None
    right: Pattern | None
    why: str


def _of(kinds: str, left: str, right: str, why: str) -> Doubt:
    sides = compiled(f"(?:{left})$") if left else None, compiled(f"^(?:{right})") if right else None
    return Doubt(frozenset(kinds.split()), *sides, why)


DOUBTS = (
    _of("ranking", "", r" of (?:all|them all|the lot)? ?(?:were|are) (?:seats|constituencies|places|contests)(?: such as| like|,)(?= )", "they are several, of which one is named"),
    _of("seats votes share", r" for (?:every|each) (?:one |single )?(?:vote|ballot|voter)\b[^;:]{0,60} (?:it|they|he|she|the party|{E}) (?:received|got|won|had|polled|took) (?:(?:just|only|about|some) )*", "", "it is how many for each vote"),
    _of("position", "", r" (?:place|spot) , (?:and|with|on) [^,;:]{1,30} , (?:went|goes|fell|belonged) ", "it is the place of somebody named behind"),
    _of("hold/gain", r" T\d+ (?:- point |point )?", "", "it is how a share moved"),
    _of("winner", "", r" (?:topped the poll|came (?:first|top)|was (?:first|top)|led the poll|headed the poll) (?:in|across|over) (?:the )?{PLACE} ", "it is of a nation or region"),
    _of("seats", r" Q\d+(?: of the (?:vote|poll|votes))?(?: ?(?:,|and|, and|to|but|while|;) (?:the )?P\d+(?: on| at| with)? [NQ]\d+)* (?:,|and|, and|to|but|while|;) (?:the )?P\d+ (?:on |at |with |took |had |won )?", r" (?!seats |mps |members )", "it may be a share"),
    _of("share", r" (?:did not|didn't|failed to|could not|couldn't|never|unable to) (?:(?:even|quite|manage to) )*(?:reach|make|hit|pass|clear|cross|top|get to|get over|muster|manage) (?:the )?", "", "it is what was not reached"),
    _of("hold/gain winner", r" (?:swing|swings)\b[^;:.]* (?:went|goes|was|is|came|ran|moved) ", "", "it is a swing"),
    _of("hold/gain winner", r" (?:swung|swings|swinging|moved|shifted) (?:back )?(?:from (?:the )?P\d+ to )?(?:the )?", r" (?:to (?:the )?P\d+ )?(?:by|on) (?:[a-z]+ ){0,2}[QT]\d+ ", "it is a swing"),
    _of("majority votes share turnout", "", r" (?:votes )?when (?:the )?(?:[CP]\d+|he|she|it|they) (?:[a-z]+ ){1,3}(?:N\d+|a few|some) years? (?:before|earlier|previously)(?= )", "it is of so many years before"),
    _of("majority votes share turnout winner hold/gain lead", r"^ (?:but |and )?N\d+ (?:general )?elections (?:ago|back|before|earlier) [^;]*", "", "it is of so many elections before"),
    _of("turnout votes share majority", r" from [NQ]\d+ [^;:.]*to [NQ]\d+ [^;:.]*(?:by way of|via|through) [^;:.]*", "", "it is of a year between"),
    _of("points change", r" (?:gain|rise|increase|jump|loss|fall|drop|decline|slump|dip) (?:for|by) (?:the )?{E} (?:and|,|but|while) (?:an? )?(?:[a-z]+ )?", r" (?:- point |point )?(?:gain|rise|increase|jump|improvement|loss|fall|drop|decline|slump|dip) (?:for|by) ", "it is of whoever is named behind"),
    _of("times", "", r" (?:(?:times|the|his|her|its|their|that) )*(?:[a-z]+ ){0,2}{MAJ} (?:(?:by|with) which|that|which|he|she|they|it|(?:the )?{E}) ", "it is of a majority before"),
    _of("votes", "", r" (?:votes )?on (?:his|hers|her own|his own|theirs|its own)(?= [.,;])", "it is what was added to them"),
    _of("ranking", "", r" (?:for|of) yorkshire ", "it may be an order of that region alone"),
    _of("comparative", r" (?:only|just|no|none|nobody|no one|N\d+) (?:N\d+ )?(?:other )?(?:of (?:the|all|its|these) )?(?:[a-z]+ |P\d+ ){0,3}?(?:mps?|members|seats?|constituencies|winners?|victors)[^;:.]* (?:has|have|had|with|won|got) (?:an? )?", "", "it is of other seats"),
    _of("winner hold/gain", r" (?:{MAJ}|cushion) of N\d+ (?:in|from|at|of) (?:the )?[YD]\d+ [^;:.]*(?:,|and|but) (?:[a-z]+ ){0,3}", "", "the year is of the majority"),
    _of("share votes", "", r" (?:votes |per cent )?(?:for|to|went to|going to|among|between|shared by) (?:(?:all|the|its|his|her) )*(?:others?|rest|remaining|also-rans|everyone else|everybody else|remainder|minor parties|minnows)(?= )", "it is what others had"),
    _of("position", r" (?:nearer|closer|nearest|closest) (?:to )?(?:the )?(?:(?:O\d+|last|bottom)(?: place)? than (?:(?:it|he|she|they) (?:was|were) )?(?:to )?(?:the )?)?", "", "it is a place that somebody was near"),
    _of("deposits deposits_kept", r" (?:everyone|everybody|every candidate|all|nobody|no one|none|no candidate|no other|each)(?: (?:else|candidates|others|candidate))? (?:bar|but|except(?: for)?|save(?: for)?|other than|apart from|besides) (?:for )?(?:the )?{E}[^;:]*", "", "it is of all but some who are named"),
    _of("winner hold/gain", "", r"(?: (?![;:.])[^ ]+){0,8} (?:after|following|since|from) (?:the|that of) (?:(?:general )?election (?:of|in) )?[YD]\d+(?: (?:general )?(?:election|contest|poll))?(?: [.,;:]| and| but)(?= |$)", "it is of the year that is named"),
    _of("ranking", r" (?:of|in|over) (?:(?:the|these|those|its|his|her|all|last|past|previous) )*N\d+ (?:general )?(?:elections|contests|polls|votes) [^;:.]*", "", "it is of those elections alone"),
    _of("ranking", "", r"[^;:.]{0,30} (?:of|in|at|over) (?:(?:the|these|those|its|his|her|all|last|past|previous) )*N\d+ (?:general )?(?:elections|contests|polls|votes)(?= )", "it is of those elections alone"),
    _of("votes", r" \( ", r" \)[^.]* (?:with|and) (?:their|the|his|her) (?:[a-z]+ )?majorities(?= )", "it is a majority"),
    _of("majority lead", r" F\d+ (?:of )?(?:the|that|this|his|her|their|its|a) (?:[a-z-]+ |[CP]\d+ |'s )*{MAJ} (?:,|:|\(|-|is|was|or|that is) (?:(?:just|only|or|some|a mere|being) )*", "", "it is a part of the majority"),
    _of("majority", r" (?:thought|believed|assumed|felt|reckoned|hoped) [^;:.]*", r" (?:was|were|would be) safe(?= )", "it may be of before"),
    _of("majority", "", r" (?:{MAJ} )?(?:(?:in|of) S\d+ )?(?:had been safe|(?:had |once )?(?:looked|seemed|appeared|felt)) ", "it may be of before"),
    _of("position", "", r" (?:place )?(?:was|is|proved|had been) (?:(?:much|far|rather|even|a lot|considerably) )?(?:closer|tighter|narrower|nearer|safer|surer|wider|more (?:closely|keenly|hotly|secure|comfortable|certain)) ", "it is how close a place was"),
    _of("electorate", "", r" (?:[a-z]+ )*(?:on the (?:electoral )?(?:register|roll)|registered|entitled|eligible|electors|voters)(?: to vote)?(?: (?:here|there|in S\d+))? (?:who )?(?:did not|didn't|never|failed to|stayed|could not|chose not|declined|neglected|abstained|sat|opted|voted|turned out|cast|took part)(?= )", "it is a part of the register"),
    _of("winner hold/gain party candidate", "", r" (?:(?:{WIN}|{HOLD}|{GAIN}|won|came|was|were|had) )[^.;:]* (?:then|that time|on that occasion|back then) (?:[.,;)]|but|and|with|by)", "it is of before"),
    _of("ranking", "", r" (?:was|is) (?:the |where (?:the )?)?(?:closest|nearest) (?:that )?(?:(?:the )?[CP]\d+|it|they|he|she|the party) (?:came|got|comes|gets|has come|have come|ran|went) ", "it is how near one came to another seat"),
    _of("votes share seats", r"^ (?:for|to) every N\d+ .*", "", "it is so many to every so many"),
    _of("votes share", r" (?:needed|had|have|has|needs|hoped|wanted|tried|struggled) to (?:hold on to|keep|retain|hang on to|match|repeat|reach|equal|find|win|get|poll|hold|beat|cling to) (?:(?:all|the|some|about|just|only|of|his|her|its|their) )*", "", "it is what was needed"),
    _of("winner hold/gain votes share", r"^ (?:up |down |rising |climbing |jumping |leaping )?from O\d+ (?:place )?(?:in (?:the )?[YD]\d+|last time) to O\d+[^;:.]*", "", "the year is of the place that is left"),
    _of("ranking runner-up", r" {MAJ} of N\d+ (?:votes )?over (?:the )?", r" (?:, )?(?:is|was|has|had|became|becomes|turned|shrank|fell|in [YD]\d+|last time|then|at the|from the (?:last|previous)|from [YD]\d+|of the (?:last|previous)|N\d+ years?)(?= )", "it is of two who were apart, maybe before"),
    _of("votes majority", r"^ (?:it|the {MAJ}) (?:was|had been|stood at) N\d+ in (?:the )?Y\d+ (?:, )?then .*", "", "they are of several elections"),
    _of("votes share majority lead turnout", r" since (?:the|that) (?:last )?(?:general )?(?:election|contest) ,? ?(?:when|at which|in which|where) [^;:]*", "", "it is of before"),
    _of("majority votes turnout share lead", r" before (?:that|then) (?:, )?(?:(?:it|there) (?:was|had been|were) )?(?:(?:one of|just|only|by|at) )*", "", "it is of an election before another"),
    _of("winner hold/gain", r" the Y\d+ (?:N\d+|election|contest|poll|vote) (?:(?:was|had been|went|fell|won) )*(?:by|to) (?:the )?", "", "it is of the year that is named"),
    _of("winner hold/gain", "", r" (?:{ADV})*(?:won|win|lost|lose|carried|took) (?:the|that|this|an?|Y\d+|last) (?:[a-z]+ |Y\d+ )?(?:election|poll) (?:with|nationally|overall|by N\d+ seats|outright|comfortably|handsomely)(?= )", "it is of the whole election"),
    _of("lead", "", r" (?:points )?(?:worse|better|higher|lower|more|less|down|up) (?:than|on) (?:what )?(?:the )?(?:[CP]\d+|the party|his party|her party|he|she|it|they) (?:had |has |have )?(?:did|done|got|managed|scored|polled|took|had|won|achieved|recorded)(?= )(?! (?:this time|now|tonight|here))", "it may be how one share moved"),
    _of("change", r" (?:candidates|names|contenders|hopefuls|people|parties|runners)(?: (?:stood|standing|on the ballot(?: paper)?|in the field|in all))? , ", r"", "it is of candidates"),
    _of("deposits candidates", "", r" (?:parties|candidates|people|names|hopefuls) (?:not|unable|failing) to (?:{KEPT})(?= )", "it is one of those that lost theirs"),
    _of("streak", "", r" (?:under|with) (?:the leadership of )?(?:C\d+|him|her)(?= )", "it is of one person's time"),
    _of("streak since tenure", r" without (?:an?|any) (?:[a-z]+ )?(?:win|victory|triumph|success|mp|member)\b[^;:]*", "", "it is of the years without one"),
    _of("change", r"^ (?:that|this|it|which) (?:is|was|represents?|represented|marks?|meant|means) (?:an? )?(?:[a-z]+ )?(?:drop|fall|decline|loss|rise|increase|gain|jump) of ", r"[^;:]* swing ", "it is of whom the sentence before tells"),
    _of("majority", r" (?:demolished|destroyed|obliterated|annihilated|smashed|shredded|erased|overhauled|overcame|overturned|swallowed|crushed|wiped out|swept away|brushed aside) (?:the )?[CP]\d+ 's ", "", "it is what was overturned"),
    _of("winner hold/gain", r"^ (?:until|up to|before) [^;:]*", r" (?:(?!{WIN}|{GAIN})[^;:,])*\bhad ", "it is of before"),
    _of("majority_change", r" {E} , (?:whose|who|which) [^;:]* , ", "", "it may be by how much somebody lost"),
    _of("turnout", r" turnout [^;:.]*", r" ?, (?:and|while|but) [^;:.]* (?:across|in|throughout) (?:the )?{PLACE}(?= )", "the place may be that of the other clause alone"),
    _of("winner", "", r" (?:had|has|have) (?:only |ever |just )?(?:won|held|taken|carried) [^,;:]{0,30}(?:once|twice|N\d+ times) before ", "it is of how often before"),
    _of("first since", "", r" (?:seat|constituency|hold) (?:of|with|as|so|that) ", "it is of one of its kind"),
    _of("candidates", "", r" (?:(?:losing|beaten|defeated|other) candidates|challengers|rivals|opponents|losers)(?= )", "they may be all but the winner"),
    _of("turnout", "", r" (?:[a-z]+ ){0,4}in (?:some|many|certain|parts|the wards|wards|villages|places|one|two)(?= )", "it is of a part of the seat"),
    _of("candidates", "", r" in (?!favour|the|this|that|his|her|an?|order|protest)[a-z-]+ (?:for|so|to) ", "it may be of another seat"),
    _of("change share points votes votes_change moved_points", r" (?:his|her|their|its) (?:[a-z-]+ )?(?:opponents?|rivals?|challengers?|predecessor|successor|conqueror) 's?[^;:]*", "", "it is of somebody who is not named"),
    _of("change points moved_points", r" the (?:winner|victor|loser|runner-up|incumbent) 's [^;:]*", "", "it is of somebody who is not named"),
    _of("change", "", r" (?:[a-z]+ ){0,2}from (?:(?:just|only) )?[QN]\d+ (?:per cent )?(?:of the vote )?to (?:(?:just|only) )?[QN]\d+(?= )", "its two figures are what it tells"),
    _of("tenure", r" (?:O\d+ (?:time|occasion|change|switch|handover|turn|turnover)|changes? of hands) ", "", "it says since when something else is counted"),
    _of("streak", "", r"[^;:.]{0,24} (?:that|at which|in which|on which|when) (?:he|she|it|they|{E}|the party|(?:his|her|its|their) [a-z]+) (?![^;:.]*\b(?:{WIN}|{HOLD}|{GAIN}|elected|re-elected|returned|beaten|lost|voted|stood)\b)[^;:.]* ", "it counts something else than wins"),
    _of("change points moved_points", r" (?:hers|theirs) (?:[a-z]+ ){0,3}", "", "the words do not say whose it is"),
    _of("change", r" (?:hers|theirs) ", "", "the words do not say whose it is"),
    _of("position ranking runner-up", r" (?:expected|tipped|predicted|forecast|fancied|hoping|hoped|thought|supposed|likely) (?:by (?:[a-z]+ ){1,3})?(?:to (?:be|come|finish|end up|run) )?(?:a |in |as )?(?:(?:distant|close|strong|poor) )?", "", "it is what was expected"),
    _of("ranking runner-up", r"^ (?:[CP]\d+|he|she|it|they) (?:still |yet |again )?(?:had|has|have|held|kept|was|were|finished) (?:(?:a|an|with) )*(?:lead|advantage|cushion) of N\d+ (?:votes )?over (?:the )?", "", "it is of two who were apart"),
    _of("position votes", r" (?:came|comes|was|is|finished|stood|stands|ranked|ranks|lies|placed|in|(?:puts?|places|placing|putting) (?:him|her|it|[SC]\d+)) (?:the )?", r" (?:place |spot )?(?:(?:in|on) (?:the|a|any|that) (?:[a-z']+ ){0,3}|from (?:the )?(?:bottom|top|foot) of (?:the )?(?:[a-z']+ ){0,3})(?:table|league|lists?|chart|charts|rankings?)(?= )", "it is a place in a table of seats"),
    _of("ranking", r" (?:came|comes|was|is|finished|stood|stands|ranked|ranks|lies|placed|in) (?:the )?", r" (?:place |spot )?(?:in|on) (?:the|a|any|that) (?:[a-z']+ ){0,3}(?:table|league|list|chart|charts|rankings?)(?= )(?! of )", "it is a place in a table of seats"),
    _of("majority", r" (?:smaller|larger|bigger|slimmer|narrower|thinner|lower|higher) (?:majorities|margins|leads) (?::|,|is|are|\() ?(?:(?:just|only) )*", "", "it counts those who have one"),
    _of("comparative", "", r" the (?:size|level|number|total|strength) of (?:the |that of )*{E}", "it is held against somebody else's"),
    _of("ranking", r" (?:list|lists|table|league|chart|rankings?) of (?:(?:the|all|its|[a-z]+ 's) )*", "", "it is what the list is of"),
    _of("ranking", "", r" (?:majority |majorities |margin )?(?:first|O\d+) [.,;)]", "it is the way that a list runs"),
    _of("turnout", r" (?:lower|higher|better|worse|poorer) than (?:the )?", r" (?:(?:that was|who|of [a-z]+|turnout|which was|figure) )*(?:(?:recorded|seen|registered|managed|achieved|voted|turned out|posted) )?(?:here|in S\d+)(?= )", "it is the seat's own, which others are held against"),
    _of("position", r" (?:in|on) (?:the|a|that) (?:[a-z']+ ){0,3}(?:table|list|chart|charts|rankings?) of [^;:.]*", "", "it is a place in a table of seats"),
    _of("hold/gain", "", r" no (?:other )?(?:seat|constituency|one)(?= )", "it is one of those that a party has"),
    _of("winner", "", r" (?:had|has|have) lost (?:(?:the seat|here|it|S\d+) )?(?:at|in) (?:every|each|all|N\d+|the (?:last|previous))(?= )", "it is of the elections before"),
    _of("seats", "", r" (?:seats?|constituencies|constituency|mps?|members?|winners?) (?:by|with|on) (?:(?:a|an|even) )*(?:less|more|fewer|smaller|narrower|slimmer|larger|bigger)(?= )", "it is of some of the seats"),
    _of("winner", r" the (?:last|previous|first|only) (?:time|occasion|year|election)\b[^;:.]*", "", "it is of another election"),
    _of("position", "", r"(?: and O\d+)? (?:- )?placed (?:parties|candidates|contenders|hopefuls)(?= )", "it is whoever came there"),
    _of("votes share", "", r" (?:votes |of the vote )?between the (?:two|three|pair|N\d+) of them\b", "it is of several together"),
    _of("seats", "", r" (?:seats?|constituencies|constituency) more (?:narrowly|closely|tightly|comfortably|easily)(?= )", "it is of some of the seats"),
    _of("", "", r" and (?:has|have|had) (?:held|kept|retained) (?:it|the seat) (?:ever since|since)(?= )", "it is when the last run began"),
    _of("hold/gain", r" (?:smallest|slimmest|narrowest|thinnest|closest|safest|marginal|largest|biggest|lowest|highest) (?:seats?|constituency|constituencies|majority|majorities|one) (?:that |which )?(?:the )?", "", "it is one of those that a party has"),
    _of("party", r" (?:O\d+|once|then|formerly|originally|previously|earlier) (?:{ADV})*(?:won|was elected|elected|entered|stood|sat|took|held|captured|gained|{WIN})[^;:.]{0,40} ", "", "it is the label of another day"),
    _of("seats votes share", r" (?:combined|joint|collective|aggregate) (?:total |tally )?(?:of )?", "", "it is of several together"),
    _of("comparative", r" N\d+ (?:seats |mps )?(?:, )?(?:just |only )?N\d+ ", "", "it is of seats"),
    _of("comparative", r" N\d+ (?:seats|mps) , (?:just |only )?N\d+ (?:seats |mps )?", "", "it is of seats"),
    _of("seats", r" {LOST} N\d+ [^;:]{0,40} and (?:the )?{E} ", r" of (?:its|their) ", "it is what was lost, as before it"),
    _of("seats", r"(?<! :) ", r" (?:seats|mps) N\d+ years? (?:before|ago|earlier)| (?:seats|mps) (?:fewer|more) than (?:(?:the|in|at|last|previous) |(?:N\d+ )?years? |[YD]\d+|before)", "it is how far a party moved"),
    _of("seats house", r" (?:is|was|as|,|becomes|became) (?:(?:just|only) )?(?:one|N\d+) of (?:(?:the|just|only) )*", r" (?:seats|constituencies) (?:(?:that|which) )?(?:the )?P\d+ (?:{WIN}|{HOLD}|{GAIN}|lost) (?:in|across) (?:{PLACE}|A\d+)(?= )", "they are a party's seats"),
    _of("seats house", "", r" of (?:(?:the|just|only) )*N\d+ (?:seats|constituencies) (?:(?:that|which) )?(?:the )?P\d+ (?:{WIN}|{HOLD}|{GAIN}|lost) (?:in|across) (?:{PLACE}|A\d+)(?= )", "it is a seat and no count"),
    _of("position", r" (?:separat[a-z]+|between|dividing|divided|split|covered) (?:the )?O\d+ (?:from|and) (?:the )?", "", "it is how far two were apart"),
    _of("position", r"(?:[;,:]| and| but|^) the ", r" , S\d+ ", "it counts seats"),
    _of("tenure", r" (?:won|held|taken|gained|captured) (?:(?:it|the seat|S\d+|here|there) )?(?:just |only |some )?", r"(?: years?)? (?:before|earlier|ago|previously|beforehand)(?= )", "it says when, and not how long"),
    _of("candidates candidates_others", "", r" (?:names|candidates|people|contenders|runners) (?:were |had been |had stood |stood |on )+(?:on |in )?(?:that|those) ", "it is of an earlier poll that was told of"),
    _of("position", r" the ", r" (?:with|on|at|had|by|polled|took) (?:[a-z]+ ){0,2}[NQ]\d+[^;:]* the O\d+ (?:with|on|at|had|by|polled|took) ", "it is the first of those who were named"),
    _of("position", r" by-election (?:since|in between|on the way|meanwhile)[^;]* C\d+ ", "", "it is of the by-election that the words tell of"),
    _of("position", r" the O\d+ (?:with|on|at|had|by|polled|took) (?:[a-z]+ ){0,2}[NQ]\d+[^;:]* the ", "", "it is the second of those who were named"),
    _of("seats votes share", r" they (?:[a-z]+ ){0,4}", r" (?:seats |mps |per cent |votes )?and [NQ]\d+ [^;:]{0,30}respectively ", "they are several, and each has a figure"),
    _of("seats votes share", r" they (?:[a-z]+ ){0,4}[NQ]\d+ (?:seats |mps |per cent |votes )?and ", r" [^;:]{0,30}respectively ", "they are several, and each has a figure"),
    _of("position", r" (?:,|and|;) in (?:(?:a|an) )?(?:[a-z]+ )?", r" (?:place |spot )?, (?:the )?C\d+ ", "it is the place of whoever is named behind"),
    _of("votes share", r" {E} , (?:the )?{E} (?:, )?and (?:the )?{E} (?:, [^,;:]{1,50} , )?(?:had|took|polled|won|got|have|received|collected|secured|shared) (?:(?:just|only|some) )*", r" (?:votes |of the vote )?(?:[.,;)]|between|in all)(?= |$)", "it may be of all who are named"),
    _of("winner", r" the (?:winner|victor|first) , ", r" (?:that|the [a-z]+|those|words) of (?:the|a) ", "it is of what the loser had"),
    _of("share votes", r" {E} and (?:the )?{E} , who (?:had|took|polled|won|got) ", r" (?:, |and )[NQ]\d+ ", "they each have a figure"),
    _of("position", r" the O\d+ (?:[^.;:]{0,60} )?(?:at|for|of|to|by|in|,|and) the ", r" (?:and|,|\.)(?= |$)", "it is the second of those who were named"),
    _of("position", r" (?:at|for|of|to|by) the ", r" (?:,|and) (?:[^.;:]{0,60} )?the O\d+ (?:and|,|\.)(?= |$)", "it is the first of those who were named"),
    _of("hold/gain", "", r" (?:(?:just|only|all) )*N\d+ (?:(?:out )?of|seats|mps|councillors|wards)(?= )", "it is of seats that are counted"),
    _of("runner-up", r" (?:inherited|inherits|inheriting|took over|takes over|received|succeeded)\b[^;:.]{0,80} from (?:the )?", "", "it is of whoever sat before"),
    _of("votes share", r"(?:^| [.,;:]| last time| this time| then| when| where| while| (?:in|at) (?:the )?[YDS]\d+)(?: last time| this time| then)? (?:the )?{E} and (?:the )?{E} (?:together |jointly |both )?(?:had|took|polled|won|got|have|shared|drew) (?:(?:just|only|some) )*", r" (?:votes |of the vote )?(?:[.,;)])(?= |$)", "it may be of both who are named"),
    _of("lead", r"^ (?:(?:a|q|answer) : )?(?:(?:just|only|some|a|still) )*", r" (?:votes )?(?:behind|ahead of|short of|clear of|adrift of) ", "it does not say of whom"),
    _of("comparative", r" (?:none|any|all|both|each|neither) of (?:the )?{E} [^;:]*", "", "it is of whoever is named before those"),
    _of("turnout votes share majority lead", "", r" (?:per cent |votes )?(?:at|in|from) the (?:election|one|contest|time|poll|vote|ballot) before (?:last|that|then)(?= )", "it is of the election before the last"),
    _of("deposits candidates", r" N\d+ (?:[a-z]+ ){0,3}\( ", r" \) ", "it is in brackets, and of before"),
    _of("votes share majority turnout lead winner position", r" years since (?:the )?{E} [^.;:]*", "", "it is of so many years before"),
    _of("winner", r" years since (?:the )?", "", "it is of so many years before"),
    _of("points change", "", r" (?:points )?(?:separated|separate|divided|divide|parted|lay between|stood between)(?= )", "it is a gap between two"),
    _of("turnout share", r" (?:above|below|than|exceeded|beat|topped|of|on|to) (?:the )?(?:figure|rate|level|average|one|mean|that)(?: of)? (?:just |only )?", r" (?:per cent )?(?:(?:seen|recorded|reported|achieved) )?(?:for|in|across|over) (?:the )?(?:whole )?(?:(?:of )?the )?(?:united kingdom|uk|country|nation|kingdom|{PLACE})(?= )", "it is the figure of a place that is named behind"),
    _of("deposits seats gains losses", r" not (?:even )?", r" (?:for|of|to|from|by) ", "it is told of as none"),
    _of("placed seats deposits", r" (?:more|fewer|less) than (?:the )?P\d+ (?:(?:and|,) (?:the )?P\d+ )*(?:combined|together|put together|taken together) , and [^;:.]*", "", "it may be of whoever stands before them"),
    _of("turnout", r" voted , (?:the )?{E} [^;:]*", "", "it is of whoever is named behind"),
    _of("deposits deposits_kept", r" (?:those|these) (?:(?:last|first|other) )?", "", "it is of those who were named"),
    _of("comparative", "", r" (?:the (?:total|tally|poll|vote|votes|number) (?:of|for) )?the (?:outgoing|sitting|former|defeated) ", "it is of what one who sat had this time, or before"),
    _of("party", r" (?:as|when|while|after|before) (?:the )?(?:result in |result for )?S\d+ (?:was|is|had been) (?:declared|called|announced|won|gained|taken) ", "", "it is of the seat"),
    _of("position", r"(?: [;,]| and| but| while) the (?:[a-z,'-]+ ){1,7}(?:party|alliance|league|movement|front|coalition) (?:(?:was|came|is|were|finished|ended|up|in|only|just|also|even|a|an|well|,) )*", "", "it is of a party that the record does not name so"),
    _of("votes share", r" (?:add|adding|added|tot|totting|totted|put|lump) (?:up |together )[^;:.]{0,80}", "", "it is added up over several seats"),
    _of("share", r" the (?:votes|support|backing) of (?:(?:just|only|about|some|barely|little more than) )*", r" (?:[.,;)]|and|but)(?= )", "it may be a part of the electors"),
    _of("winner hold/gain", "", r" (?:[a-z]+ |S\d+ |[NO]\d+ ){0,9}(?:from (?:the )?[YD]\d+ (?:to|until|till|through|up to)|between (?:the )?[YD]\d+ and) (?:the )?[YD]\d+(?= )",
        "a run that ended earlier says nothing of who won now"),
    _of("ranking runner-up position", "", r" , (?:the )?(?:runners?-up|second|third|fourth|last|[a-z]+-placed) then(?= )", "it is of an earlier day"),
    _of("winner hold/gain", "", r" (?:[a-z]+ |S\d+ ){0,6}(?:(?:at|in) (?:every|each|all)\b[^;:.]{0,40} from|from) (?:the )?[YD]\d+ (?:to|until|till|and|up to|right up to) ",
        "a run that ended earlier says nothing of who won now"),
    _of("winner hold/gain", "", r"(?: (?:had|has|have|been|won|held|kept|carried|taken|took|captured|the|this|its|seat|constituency|division|town|city|it|here|there|S\d+|victorious|successful|returned|elected)){0,7} (?:at|in|for|on) (?:(?:all|the|each|of|last|previous) )*N\d+ (?:(?:general|consecutive|successive|straight|previous|of) )*(?:elections|contests|times|occasions)(?= )",
        "it counts wins over the years"),
    _of("winner hold/gain comparative", r" (?:before|until|till) (?:the )?(?:{E} )?", "", "it is of an earlier day"),
    _of("winner hold/gain loser", r"^ (?:[a-z]+ ){0,3}(?:every|each|all|every one|each one)(?: of)?(?: the)? (?:N\d+ )?(?:general )?elections?(?: [a-z]+){0,3} (?:from|between) (?:the )?[YD]\d+ [^;:]{0,40}?", "",
        "a run of elections that are named says nothing of who won now"),
    _of("net", "", r" (?:seats? |mps )?(?:more|fewer) than (?:[a-z]+ ){0,3}under ", "it may be told of any leader before"),
    _of("tenure", r" S\d+ , (?:an? )?(?:(?:[a-z-]+ ){0,3})(?:P\d+|C\d+)(?: - held| seat)? (?:[a-z-]+ ){0,2}since ", "", "it is how long a party held the seat"),
    _of("streak", r"(?<! winning)(?<! won)(?<! holding) ", r" (?:the )?(?:they|it|he|she|party|P\d+|C\d+) (?:had|have|has|were|was) (?:[a-z]+ )*?(?:nowhere|lost|failed|trailed|third|fourth|behind|beaten|second)(?= )", "it is a run of defeats"),
    _of("streak", r"(?<! last)(?<! past) (?:at|in) (?:the )?", r" (?:general |separate |different )?elections(?= )(?! (?:in a row|running|in succession|on the trot|on the bounce|out of))",
        "so many elections may be somebody's own, and not in a row"),
    _of("deposits", r" N\d+ of (?:the )?{E} 's (?:N\d+ |other |own |many )*(?:opponents|rivals|challengers|competitors) (?:[a-z]+ )*?", "", "it is of somebody's opponents"),
    _of("deposits", r" (?:, |and |: )(?:the |a |but )?", r" (?:[a-z]+ )?by (?:just |only )?(?:N\d+|everyone|everybody|all|nobody|no one|both|the)\b", "it is told whose"),
    _of("deposits", r" N\d+ (?:candidates|others|people|parties|men|women|hopefuls|contenders) (?:who|that) (?:[a-z]+ )*?", "", "it is of a number of candidates"),
    _of("change turnout_change comparative", r" (?:candidates|names|contenders|hopefuls|runners)\b[^;:.]{0,40} (?:,|\() N\d+ ", "", "it is of the number of candidates"),
    _of("candidate party", r" (?:problem|trouble|difficulty|threat|danger|thorn|obstacle|rival|nemesis|target|challenge|headache)\b[^;:.]{0,60}", "", "it may be whom a party fought"),
    _of("party candidate", "", r" [\)]? ?(?:would|might|could) have been\b", "it is of what was not so"),
    _of("runner-up party", r" (?:barred|blocked|banned|stopped|prevented|kept (?:out|off|from)|suspended|expelled|deselected)\b[^;:.]{0,40}", "", "it is of what was not allowed"),
    _of("position", r"(?<! no)(?<! nothing) (?:(?:better|higher|more|lower|worse) than|out of|edged out of|pipped to|beaten to|denied|hoped for|hoping for) (?:a )?", "", "it is a place that somebody did not take"),
    _of("position", r" {E} (?:(?:for|of) (?:the )?P\d+ )?and (?:the )?{E} (?:(?:for|of) (?:the )?P\d+ )?(?:came|come|finished|were|are|ended|took) (?:[a-z]+ )?", r" (?:place )?and O\d+ ", "two places are told of two people, each in turn"),
    _of("comparative", r" by (?:the )?[YD]\d+ [^;:]{0,50} had (?:[a-z]+ )?", "", "it is of a year before"),
    _of("comparative", r" (?:between them|together|combined)\b[^;:]*", "", "it is of several together"),
    _of("streak tenure", r" (?:former [^,;:]{0,20}|predecessor |whose [^,;:]{0,40})C\d+ had (?:held|represented|sat for|won) (?:it |the seat |S\d+ |there )?", "", "somebody may have sat longer than under one label"),
    _of("party", r" (?:he|she) (?:was |had |had been )?(?:O\d+|originally|initially|once|previously) (?:[a-z]+ ){0,4}", "", "it is how somebody began"),
    _of("candidates candidates_others", r" (?:the|his|her|those|one of the|all) ", r" (?:other |minor |losing )*(?:candidates|others|people|parties|contenders|rivals|hopefuls|opponents) (?:(?:who|that) (?:[a-z]+ )?(?:finished|came|ended|polled|trailed|beat|took|got|won|saved|kept|lost|failed|managed)|(?:at|near|towards) the (?:foot|bottom|back|top|head|end|rear|tail)|below|above|behind|beneath|ahead)\b", "it is of some of the candidates"),
    _of("winner", r" S\d+[^;:]* (?:it|this|that) (?:[a-z]+ )?(?:gave|sent|handed|chose|returned|elected|picked|preferred)[^;:]*", "", "it may be of another seat than that named last"),
    _of("winner hold/gain", r" {MAJ}(?: of N\d+)? for (?:the )?", r" (?:(?:has|had|have|was|is) )*(?:turned|become|became|given way|gave way|replaced|transformed|made way|vanished|evaporated|gone|swept|wiped|overturned)(?= )", "it is of a majority before"),
    _of("winner", r" (?:behind|from|after|below|next to|closest to|nearest to|second to|adrift of|short of) (?:the|that) (?:winner|victor) (?:was|were|came|is|stood|finished|,) (?:the )?", "", "it is whoever was behind the winner"),
    _of("seats", r" where (?:it|they|he|she|the party|{E}) (?:had|held|was down to|started with|began with|were down to) (?:(?:just|only) )?", "", "it is of before"),
    _of("seats", "", r" (?:seats |mps )?(?:at (?:the )?dissolution|at the end of (?:the|that) parliament|when parliament|after [YD]\d+|before the election|going into)\b", "it is of before"),
    _of("seats", r"^ (?:and |but |yet )?(?:before|ahead of|until|prior to|on the eve of) (?:(?:the|this|that|polling|general|snap|thursday 's|election) )+[^;:]*", "", "it is of before"),
    _of("seats house", "", r"[^;:.]{0,60} {PLACE} (?:and|or) (?:(?:the|in|across) )*{PLACE}(?= )", "it is of two places together"),
    _of("votes", r" (?:each|every one) of (?:(?:the|its|their|those|P\d+|'s) )*(?:N\d+ )?(?:seats|mps|members)\b[^;:.]*", "", "it is how many for each seat"),
    _of("ranking", r" (?:gains|losses|holds|seats|winners|mps|contests|results|captures|majorities)\b[^;:.]*,? of (?:which|whom|them|these|those) [^;:.]{0,40}", "", "it is of those alone"),
    _of("winner hold/gain ranking runner-up position share votes majority", "", r"(?: (?!{E})[a-z,-]+){0,5} as (?:recently|late|long ago|far back|early) as (?:in |at )?(?:the )?[YD]\d+(?= )", "it is of the year that is named"),
    _of("seats", r" (?:{LOST}|none|nothing)\b[^.]* [;,:] (?:[a-z]+ )?P\d+ (?:took|takes|taking|claimed|picked up) [^;:.]*", "", "it may be of those that another lost"),
    _of("seats", r" (?:previous|earlier|old|former) (?:low|best|worst|record|nadir|peak|high|trough|low point|high point|high-water mark)(?: ,|,)? (?:of |was |: |were )?(?:just |only )?", "", "it is of another election"),
    _of("position", "", r" (?:place |places )?in (?:(?:just|only|some|another|a further|as many as|no fewer than) )*N\d+ (?:of|seats|constituencies|contests|places|others|more|other) ", "it is a place in many seats"),
    _of("together", r" (?:leaving|leaves|left|against|to|with|while) (?:the )?{E} (?:with |on |had |took |got |at )*(?:(?:just|only) )?", "", "it is what another had"),
    _of("ranking", r" overturn(?:ed|ing|s) (?:the|one of the) ", r"[^;:]* (?:ever|history|record|since) ", "it is of majorities that were overturned"),
    _of("party", r" (?:by (?:just |only )?N\d+(?: votes)?|S\d+|seat|night|it|again|home|back) (?:, )?", r" (?:took|won|swept|held|lost|gained|made|suffered|romped|surged|collapsed|crashed|fell|rose|retained|regained|cruised|stormed|stayed|went|came|celebrated|had|was|were|saw) ", "it begins a clause on the party"),
    _of("candidates candidates_others", "", r" (?:candidates|people|names|contenders|of them|others) (?:(?:in S\d+|here|there) )?(?:did|managed|achieved|cleared|made|polled|got|won|took|reached|passed|topped|exceeded|had|scored|mustered) (?:it|so|that|this|(?:(?:more than|over|at least|fewer than|less than|under|above|below) )?N\d+)", "it is of those who polled so many"),
    _of("position", r"^ (?:the )?{E} , (?:the )?(?:O\d+|runners? - up|runners?-up) (?:at|in) [^,;:]{1,40} , (?:was|were|came|is|finished|finishes|comes) ", "", "an earlier poll is told of beside it"),
    _of("position", "", r" (?:only )?to (?:(?:the|that|those|one|only|in|of|at|turnout) )*(?:none|nobody|nowhere|no one|S\d+|it|them)(?= )", "it is a place in some other order"),
    _of("position", "", r" place (?:and|with|on)\b[^;:.]{0,40} (?:for|to) (?:the )?{E} ", "it is the place of somebody named behind"),
    _of("points change swing", r" (?:test|threshold|benchmark|definition|rule|measure|yardstick|standard|convention) (?:of|:|is) (?:(?:under|less than|fewer than|over|about) )*", "", "it is a rule of thumb"),
    _of("seats", r" {PLACE} ,? ?(?:which|that) (?:now )?(?:has|sends|elects|returns|had) (?:(?:just|only|a total of|some) )*", "", "it is how many seats there are"),
    _of("", r" (?:hope|hoped|hopes|hoping|expect|expected|expecting|tipped|predicted|forecast|aimed|aiming|feared|likely|reckoned on|bargained for|braced|favourite|favourites) (?:(?!in |but |and |he |she |they |who )[a-z]+ ){0,5}(?:by|with|for) (?:(?:just|only|at least|about|some|around) )*", "", "it is of what was hoped for, or feared"),
    _of("seats", r"^ (?:of|in|among) (?:the )?(?!(?:{PLACE}|britain|uk|country|party|region|nation) )[a-z]+(?: [a-z]+){0,2} 's (?:N\d+ )?(?:seats|mps|constituencies) [^;:]*", "", "they are the seats of a county or a city"),
    _of("seats votes share lead overall majority national", r" (?:would|could|might) (?:have (?:had|won|got|taken|meant|given|been|produced|yielded)|give|get|win|yield|produce) (?:(?:it|them|the|a|some|about|only|around|roughly|nearer|P\d+) )*", "", "it is of what might have been"),
    _of("ranking", r" (?:best|highest|biggest|largest|lowest|worst|poorest|smallest) P\d+ (?:vote )?(?:share|performance|showing|score)\b[^;:]*", "", "it is of one party's shares, whoever won"),
    _of("turnout", "", r" of (?:the |those |all )?(?:people |voters |electors )?who (?:voted|turned out|took part|cast)\b[^;:.,]* (?:backed|chose|supported|picked|opted|plumped|went for|voted for|did so for)\b", "it is a part of those who voted"),
    _of("", r" (?:thought|believed|assumed|imagined|reckoned|claimed|boasted|promised|told) (?:[^,;:]{0,30} )?(?:would|could|might|was going to|were going to) [^,;:]{0,40}(?:by|with) (?:(?:just|only|at least|about|some|around) )*", "", "it is of what somebody thought"),
    _of("hold/gain winner", "", r" (?:to (?:the )?P\d+ )?and back(?: again)?(?= )", "it is of several elections"),
    _of("majority lead", r" (?:who|having|after) (?:had )?(?:won|winning|held|holding|took|taking)(?: (?![NQT]\d)[^,;: ]+){0,5} by (?:(?:just|only|a mere) )*", r" (?:votes )?(?:last time )?, (?:lost|was beaten|was defeated|went down|failed|fell|trailed|came O\d)", "it is of before he lost"),
    _of("position", r" N\d+ (?:votes )?(?:away )?(?:from|off|short of|shy of|adrift of) (?:a )?", "", "it is a place that somebody did not take"),
    _of("majority", r"^ what (?:was|had been|used to be) (?:[a-z-]+ ){0,4}{MAJ} (?:of )?", "", "it is of what was before"),
    _of("comparative", r" the [YD]\d+ {MAJ} (?:of [NQ]\d+ )?(?:has|have) (?:[a-z]+ ){0,4}", "", "it is of what has become of it since"),
    _of("comparative", "", r"[^;:.]{0,60} (?:together|combined|between them)\b", "it is of several together"),
    _of("seats", r" (?:is|was|remains|remained|as|,) (?:now |just )*", r" of (?:(?:the|just|only) )*N\d+ (?:[a-z]+ )?{E} (?:- held )?(?:seats|mps|constituencies)\b", "it is a seat and no count"),
    _of("seats", r" (?:is|was|as|among|become|became|becomes|remains|,) (?:now )?(?:just )?(?:(?:one|N\d+) of (?:(?:the|just|only) )*)?", r" (?:of (?:(?:the|just|only) )*N\d+ )?(?:[a-z]+ )?{E} (?:- held )?(?:seats|mps|constituencies)\b", "it is of one among several"),
    _of("", r" (?:an hour|half an hour|hours|minutes|N\d+ (?:minutes|hours)|moments) (?:earlier|before) [^;:.]*", "", "it may be told of the same night"),
    _of("position", r" {E} and (?:the )?{E} (?:,|\() ", r" and O\d+ ", "two places are told of two people, each in turn"),
    _of("position", r"^ O\d+ (?:, O\d+ )*(?:, )?and ", "", "places are told of several, each in turn"),
    _of("ranking runner-up lead", r" neither {E} [^;:.]* nor [^;:.]*", "", "it is of neither"),
    _of("ranking runner-up lead", r" neither (?:the )?{E} nor (?:the )?", "", "it is of neither"),
    _of("majority lead", r" neither (?:the )?(?:{E}|S\d+) nor [^;:.]*", "", "it is of neither"),
    _of("streak", r" O\d+ (?:[a-z]+ )?by-election (?:gain|win|victory|success|capture|triumph) ", "", "it counts by-elections anywhere"),
    _of("majority overall", r" lost (?:his|her|their) (?:own )?seat [^;:.]{0,20}", "", "it is of one seat"),
    _of("majority overall", r" N\d+ seat (?:with|by) [^;:.NQ]{0,40}", "", "it is of one seat"),
    _of("seats", r" (?:defend|defends|defending|defended) (?:(?:just|only|some|another) )*", r" (?:seats |constituencies )?(?:with|where|in which|against)(?= )", "they are some of its seats"),
    _of("majority overall", r" (?:effective|practical) (?:[a-z]+ ){0,3}", "", "it leaves out seats that are not taken up"),
    _of("majority overall lead", "", r" (?:seats )?over (?:its|their|his|her|the) (?:nearest|closest|main|next|biggest) ", "it is over one other party"),
    _of("ranking", r"^ (?:(?:but|and) )?(?:(?:apart from|aside from|except|except for|save|save for|bar|but for|other than|besides|excluding|not counting|leaving aside|leaving out) [^;:]{0,80}|(?:leaving )?(?:the )?S\d+ (?:apart|aside|excepted) ,[^;:]*)", "", "it leaves out a seat that is named, and is held against that one"),
    _of("ranking", "", r"[^;:.]{0,40} (?:apart from|aside from|except|except for|save|save for|bar|but for|other than|besides) (?:(?:in|at|the|that|those|of) )*S\d+ ", "it leaves out a seat that is named, and is held against that one"),
    _of("deposits", r" (?:nobody|no one|no-one|none|not one|neither|no candidate)(?: else| here)? (?:in|of|among|from|within|outside) the (?:[a-z]+|O\d+) ", "", "it is of so many at one end of the poll"),
    _of("electors_share", r" (?:{MAJ}|votes in it|votes between)\b[^;:]*", "", "it is a part that the gap was"),
    _of("deposits", r" (?:others?|rest|remaining) N\d+ (?:[a-z]+ )?(?:all )?", "", "it is of those who were not named"),
    _of("majority votes lead turnout share", r" (?:at|in) (?:a|an|the) (?:[a-z]+ )?by-election (?:there |in [YD]\d+ )?(?:by|with|on) (?:(?:just|only|a|majority|of|turnout) )*", r" (?:votes )?(?:and|but|,) [^;:.]*[YD]\d+ ", "it is of the by-election, and the year of something else"),
    _of("votes lead votes_change", r" between (?:the )?{E} and (?:the )?{E} (?:, |: |was |is )?(?:(?:just|only) )*", "", "it is how far two were apart"),
    _of("votes share electors_share", r"^ (?:of|in|out of|from) every N\d+ .*", "", "it is so many of every so many"),
    _of("share", "", r" of (?:(?:the|all|those|local) )*(?:N\d+ )?(?:people|those|electors|adults|voters|names|residents) (?:entitled|eligible|registered|able|on the|who (?:could|can|might)|qualified)\b", "it is a part of all who might vote"),
    _of("majority comparative", r" (?:spoilt|spoiled|rejected|invalid|void|wasted) (?:ballot )?(?:papers|ballots|votes|ones)\b[^;:]*", "", "it is of papers that were rejected"),
    _of("position", r" (?:whoever|whichever|(?:man|woman|candidate|person|one|party|rival|name) (?:who|that|which)) (?:(?:was|were|came|is|finished|took|had|come|got|in) )*", "", "it is the place of somebody not named"),
    _of("candidates candidates_others", "", r" (?:other |minor |losing )*(?:candidates|others|people|parties|contenders|rivals|hopefuls|names)?\b[^;:]* (?:after|behind|besides|apart from|beyond|beside) (?:the )?{E} ", "it is of those beside some who are named"),
    _of("share", "", r" (?:, )?(?:lay|lies|lie|separated|separates|divided|divides|stood) (?:only |still )?(?:between )?(?:the )?{E} ", "it is how far two were apart"),
    _of("votes_first votes_second", r" (?:between them|together|combined|put together|jointly) [^.]*", "", "it is of several together"),
    _of("comparative", "", r" [^;:.]{0,40}and (?:more|then some|a (?:bit|little|few|good)|over|better)\b", "it is more than that"),
    _of("turnout_change points change swing lead", "", r" (?:points )?(?:above|below|higher than|lower than|over|under|more than|less than|better than|worse than|ahead of|behind|short of|off) (?:(?:the|its|their|his|her|a|party 's|P\d+ 's) )*(?:national|nationwide|uk|british|english|scottish|welsh|regional|average|overall|country|figure|rate|turnout|one) ", "it is held against the whole, or a place"),
    _of("ranking", r"[^;:]*", r"[^;:.]{0,30} (?:of|in|at|over) (?:(?:the|these|those|its|his|her|all|last|past) )*N\d+ (?:general )?(?:elections|contests|polls|votes) (?:of|in|since|from|here|he|she)\b", "it is of those elections alone"),
    _of("ranking", r"^ (?:of|among|in) (?:the|its|their|all) (?:N\d+ )?(?:P\d+|N\d+) (?:- held )?(?:seats|mps|constituencies|wins|gains|holds|victories)\b[^;:]*", "", "it is of one party's seats"),
    _of("house national", "", r" (?:seats|mps|constituencies) (?:that|which) (?:the )?(?:P\d+|it|they|he|she) ", "it is of one party's seats"),
    _of("hold/gain", r" (?:seats|constituencies|mps|those|N\d+) (?:that|which) (?:(?:the|now) )*", "", "it is of one party's seats"),
    _of("votes_first votes_second", r" (?:people|electors|voters|of them) (?:voted|turned out)\b[^;.]*", "", "it is how many voted"),
    _of("votes share", r" \( (?:the )?P\d+ (?:, (?:the )?P\d+ )*(?:and|plus|with) (?:the )?P\d+ \) (?:[a-z]+ ){0,3}", "", "it is of several together"),
    _of("deposits", r" the (?:top|first|leading|front|last|bottom) N\d+ (?:[a-z]+ ){0,3}", "", "it is of so many at one end of the poll"),
    _of("deposits", r" (?:everyone|everybody|all|those|anyone|anybody|rest|nobody|no one|candidates)(?: [a-z]+){0,3} (?:below|beneath|behind|under|after|outside) [^;:.]{0,60} ?", "", "it is of those behind somebody"),
    _of("", r" F\d+ ", r" (?:more|fewer|less|votes|voters|people|up|down|of them|[.,;]) ", "the two figures are one: half a million"),
    _of("change", r" N\d+ votes ", "", "it is how far one was from another"),
    _of("national", "", r" of (?:(?:the|its|their|those) )*(?:N\d+ )?(?:seats|constituencies|contests) (?:that |which )?(?:the )?(?:P\d+|it|they|he|she) ", "it is of one party's seats"),
    _of("national", r" (?:has|had|have|with|sends|elects|returns) ", r" (?:seats|mps|constituencies) (?:,|and|\() ", "it is how many seats there are"),
    _of("position", r" (?:too few|too many|not enough|short) (?:for|of|to take|to come) (?:a )?", "", "it is a place that somebody did not take"),
    _of("position", r" [NQ]\d+ (?:votes )?(?:of|in|from|at) the ", r" (?:[.,;)]|and|but) ", "it counts those that were named"),
    _of("votes share", r" (?:nobody|no one|no-one|none|no candidate|no other candidate|no party)(?: else)?(?: (?:[a-z]+|S\d+|[YD]\d+)){0,6} ", "", "it is denied"),
    _of("votes share", r" (?:nor|neither) (?:(?:does|do|did|has|had|have) )?(?:the )?{E} [^;:.]*", "", "it is denied"),
    _of("share", r" by (?:(?:just|only|a|an|some) )*N\d+ (?:votes )?(?:\(|, or|,|or) (?:(?:just|only|a mere|some) )*", "", "it is by how much somebody won"),
    _of("position", r" from (?:the )?{E} (?:, )?(?:who (?:came|was|finished) )?(?:in )?", "", "it is the place of another of two who were apart"),
    _of("position", r" (?:,|:|;|and) the ", r" (?:(?:one|of them|of these) )?(?:in|at|for) S\d+ (?:by|with|on|,)", "it counts those who were named"),
    _of("share votes together", r" (?:leaving|leaves|left|leave) (?:(?:just|only|some|about) )*", r" (?:votes )?(?:for|to|between|among|shared|split|spread|divided)\b[^;:.]{0,30} (?:others?|rest|everyone|everybody|remaining|all)\b", "it is what others had"),
    _of("votes share", "", r" (?:votes )?(?:,|and|but)(?: [a-z]+){1,3} O\d+ (?:[a-z]+ ){0,2}(?:in|at) (?:the )?[YD]\d+ (?:too|also|as well|likewise)\b", "it may be told of either poll"),
    _of("net votes_change lead", r" (?:(?:names|electors|voters|people)(?: [a-z]+)? (?:on|in) (?:the|its|their) (?:[a-z]+ )?(?:register|roll|list)|register|electorate)\b[^;:]{0,20} , ", "", "it is of the register"),
    _of("ranking runner-up", "", r" (?:was|came|is) next (?:, )?(?:with|on) N\d+ (?:votes )?(?:in|at) S\d+ ", "it is next among several seats"),
    _of("ranking", r" of (?:the |these |those )?N\d+ (?:polls|votes|tallies|totals|piles|hauls|winners|victors|losers)\b[^;:]*", "", "it is of those few alone"),
    _of("votes share majority lead", "", r" (?:votes )?(?:in|across|over) (?:the )?S\d+ (?:, (?:the )?S\d+ )*(?:, )?and (?:the )?S\d+ (?:together|combined|between them|added|taken|put)\b", "it is of several seats together"),
    _of("turnout", "", r" (?:of [a-z]+ )?voted (?:for )?(?:the )?{E} ", "it is the part that voted for somebody"),
    _of("turnout", r" Q\d+ (?:of [a-z]+ )?voted (?:for )?(?:the )?{E} .*", "", "it is the part that voted for somebody"),
    _of("ranking comparative", r" (?:was|is|were|are) (?:not|by no means|far from|hardly|scarcely|nowhere near|never)(?: being| quite| even)? (?:the )?", "", "it is denied"),
    _of("candidates", "", r" candidates? (?:(?:in S\d+|here|there) )?(?:were|are|was|is|had|shared|share|bore|answer(?:ed)? to) (?:both |all )?(?:called|named|surnamed|the (?:same )?(?:sur)?name|the same)\b", "it is of some of the candidates"),
    _of("candidates", "", r" candidate (?:[a-z]+ ){0,2}(?:{LOST}|{KEPT}|failed|polled|got|won|took|beat|stood|fell)(?= )", "it is of one of the candidates"),
    _of("", r"^ (?:earlier|already|by then|shortly before|an hour before) (?:in the (?:night|evening|day) )?,? ?[^;:.]* had (?:been|won|taken|held|kept|gained|lost|come|polled|got) [^;:.]*", "", "it may be told of the same night"),
    _of("seats", r" (?:C\d+|he|she) (?:[a-z]+ )?(?:polled|took|got|managed|mustered|collected|received) (?:(?:just|only|a|mere) )*", r"(?! (?:seats|mps|of (?:the |its )?(?:N\d+ )?(?:seats|constituencies)))", "it is somebody's poll"),
    _of("turnout majority votes share", "", r" (?:votes )?(?:at|in) the (?:one|first|former|latter|other|second)(?: seat| place| constituency| contest)?(?= )", "it is of one of two that were named"),
    _of("seats", r" there (?:are|were|will be) (?:now )?(?:(?:only|just|some) )*", r"(?! P\d+ )", "it is how many there are"),
    _of("majority lead", r" polled (?:(?:a total of|some|just|only) )*", r" (?:votes )?(?:between them|together|combined|in all|altogether)\b", "it is of several together"),
    _of("seats", r" (?:england|scotland|wales|london|ireland) [^.]*(?:;|but|while|and|,) (?:over|across|in|for|throughout) (?:the )?(?:united kingdom|uk|kingdom|whole country|country|nation|commons|house)\b[^;:]*", "", "it is of the whole"),
    _of("seats", r" (?:across|in|over) (?:all )?(?:the )?(?:N\d+ )?(?:[a-z]+ )?(?:regions|nations|counties|countries)\b[^;:]*", "", "it is of several areas"),
    _of("moved gains losses net seats", r" (?:must|need|needs|needed|have|has|had|would have|will have|requires?) (?:now )?(?:to )?(?:gain|win|take|lose|make|capture|find|add) (?:(?:another|at least|some|just|only|a|further|back|net|of) )*", "", "it is what it would take"),
    _of("seats majority", r" (?:target|threshold|finishing line|winning post|magic number|mark)\b[^;:.]{0,12} (?:is|was|of|:) ", "", "it is what it would take"),
    _of("seats", "", r" (?:now )?(?:sit|sits|sat|sitting) (?:in the [a-z]+ )?(?:for|as|with|under) (?:the )?", "they are of the party that is named behind"),
    _of("votes", "", r" (?:votes )?(?:to elect|for (?:each|every)|per|to (?:return|win|get|send)|each|apiece|a seat|a head)\b", "it is how many votes went to a seat"),
    _of("votes", r" votes (?:to elect|for (?:each|every)|per) [^;:.]*(?:and|,) ", r" (?:votes )?(?:for )?(?:each|every|an?|per) ", "it is how many votes went to a seat"),
    _of("seats together", r" (?:(?:come|comes|came|add|adds|added) (?:up )?to|amount to|amounts to|amounted to|make|makes|made|total|totals|totalled) (?:(?:just|only) )*", r"(?! (?:P\d+|for|to) )", "it is of several together"),
    _of("lead moved net majority", "", r" (?:seats )?(?:more|fewer|above|over|short|beyond|past|clear) (?:than |of )?(?:that|this|what (?:is|was)|enough|needed|required|the (?:target|threshold|line|mark|post|N\d+))(?= )", "it is how far it was from a mark"),
)  # fmt: skip
"""What leaves a claim open that a room has called false."""
DOUBTS_OF_THE_WHOLE = (
    _of("deposits deposits_kept", r"^ (?:but |and )?(?:of|in) (?:(?:the|a|field|of) )*N\d+ (?:candidates |people |names |hopefuls |runners )?(?:who (?:stood|ran) |in the field |on the ballot paper )?, (?:(?:just|only) )*", "", "it is of the candidates of a seat"),
    _of("majority overall", r" (?:he|she|C\d+) (?:[a-z]+ ){0,2}(?:lost|won|went|held|survived?|beaten|elected|re-elected|returned|ousted|unseated|home|through|fell)(?: [a-z]+){0,4} by (?:(?:just|only|a|mere) )*", "", "it is of somebody's own seat"),
    _of("lead moved net", "", r" (?:more|fewer) votes\b", "it is of votes"),
    _of("lead", r" (?:more|fewer|better|worse) [^;:.]*than (?:(?:it|they|he|she) (?:did|had) )?(?:in (?:the )?[YD]\d+|last time|before)[^;:.]*", "", "it is how a party moved"),
    _of("seats", r" (?:now|already) (?:has|have|boasts?|holds?) (?:(?:just|only) )*", r" (?:mps?|members|seats) (?:after|since|following|with|as|thanks to) [^.]*S\d+", "by-elections may be counted as well"),
    _of("seats", "", r" (?:seats? |mps? |members )?(?:better|worse) off\b", "it is how many more or fewer"),
    _of("seats", r" deposits\b(?! (?:and|but) )(?:(?! (?:seats?|mps?|won|returned|elected) )[^;:.])* , (?:with|on|at) (?:(?:all|some|just|only) )*", r"(?! (?:seats|mps|constituencies))", "it is of deposits"),
    _of("seats votes", r" deposits?\b[^;:]* (?:parted from|relieved of|stripped of|shorn of|separated from) (?:(?:all|some|just|only) )*", "", "it is of deposits"),
    _of("majority overall seats lead", "", r" (?:[a-z-]+ ){0,2}(?:leaders|ministers|secretaries|aides|men|women|people|colleagues|resignations|careers|challengers|heavyweights|grandees|voters)(?= )(?! elected)", "it counts something else"),
    _of("seats", r" (?:{E}|party|they) (?:{ADV})*(?!(?:{WIN}|{HOLD}|{GOT}|{GAIN}|{KEPT}|{LOST}|{ADV}|gets?|sends?|sent|returned|returns?|elects?|elected|ended|finished|ends|finishes|and|or|but|in|for|to|by|from|of|than|who|which|that|whose|mps|now|still|each|all|both|will|would) )[a-z]+ (?:(?:just|only|some|a|an|another|further) )*", r" seats", "what its verb tells of them is not known"),
    _of("majority overall", r" (?:gap|difference)(?: [^;:.N]{1,40})? (?:is|was|of) (?:(?:just|now|only) )*", "", "it may be how far two parties are apart"),
    _of("seats", "", r" (?:seats |mps |members )?(?:between them|together|combined|in all|altogether|all told|put together|added up)\b", "it is of several together"),
    _of("seats", r" {PLACE} (?:(?:has|had|with|sends|elects|returns) )?(?:(?:just|only) )*", r" (?:seats |mps )?(?:,|\() ?(?:of|in) (?:which|whom) ", "it is how many seats there are"),
    _of("seats", r" (?:together|combined|put together|between them) (?:\(|:|,|;) (?:N\d+ and )?", "", "it is of several areas"),
    _of("share", r" in (?:[a-z]+ ){0,2}N\d+ (?:of (?:(?:the|their|its|those|these|N\d+|P\d+|'s) )*)?(?:seats|constituencies|contests|of them|them|cases)\b[^;:.]*", "", "it is of some of the seats"),
    _of("share", r" N\d+ (?:seats )?(?:of|out of) (?:(?:the|its|all|their) )?N\d+ (?:[a-z]+ )?(?:, or|, that is|\(|,) (?:(?:just|only|about|some) )*", "", "it is a part of the seats"),
    _of("share", "", r" of (?:the |all )?(?:house|commons|seats|members|mps|chamber)\b", "it is a part of the seats"),
    _of("seats", r" (?:were|are) (?:now )?(?:(?:N\d+ )?P\d+ , )*(?:N\d+ )?P\d+ (?:,|and|, and) (?:(?:just|only|a mere) )*", r" (?:P\d+|of (?:other|another|no|some other|any other) part(?:y|ies)) ", "the party of each stands behind its number"),
    _of("moved gains losses net lead", r" (?:needed|needs|(?<! her )(?<! his )(?<! its )(?<! their )majority|winning line|target)\b.* N\d+ (?:seats )?(?:,|\() (?:(?:just|only|or) )*", r" (?:seats )?(?:fewer|more|short|less|shy)\b", "it is how far it was from a mark"),
    _of("seats", r" now .* (?:they|it|he|she|{E}) (?:had|used to have|started with|once had) (?:(?:just|only) )*", "", "it is of before"),
    _of("seats", r" (?:{E}|it|they) (?:had|had won|used to have) (?:(?:just|only) )*", r" (?:seats |mps )?(?:, )?(?:and|but|;) (?:(?:it|they) )?(?:now )?(?:has|have|is|are|holds?) ", "it is of before"),
    _of("ranking", "", r"[^;:.]{0,30} (?:,|\() (?:with |taking |winning |where (?:it|they) (?:won|took) )?N\d+ (?:of|out of) ", "it is by seats"),
    _of("seats lead", r"^ (?:(?:but|and) )?(?:together|between them|combined|jointly|put together|taken together) ,? ?[^;:.]*", "", "it is of several together"),
    _of("seats", r" (?:would|could|might) (?:(?:now|then|still|only) )?have (?:(?:just|only) )*", "", "it is of what might be"),
    _of("seats", r" (?:count on|rely on|muster|command|call on|look to|number) (?:(?:about|some|only|just) )*", "", "it is of several together"),
    _of("share", r" (?:add|adding|put|take|combine|combining)\b[^.]*", "", "it is of several together"),
    _of("placed national", r" (?:{BEAT}|pushed|forced|relegated|pushing|forcing|relegating) (?:the )?{E} into (?:the )?O\d+ (?:place )?in (?:(?:just|only) )*", "", "it is of those where one beat the other"),
    _of("seats", r" (?:gap|lead|difference|margin|chasm|gulf) of (?:(?:just|only|some|about) )*", "", "it is how far two parties are apart"),
    _of("seats", r" to (?:the )?P\d+ , (?:in )?O\d+ (?:place )?(?:with|on) (?:(?:just|only) )*", "", "the party stands before it"),
    _of("seats", r"^ (?:it|that|the score|the tally) (?:is|was|finished|ended|stands|stood) ", r" (?:to|,|\N{EM DASH}|and) N\d+ [.,;]", "two numbers stand side by side"),
    _of("seats", r"^ (?:it|that|the score|the tally) (?:is|was|finished|ended|stands|stood) N\d+ (?:to|,|\N{EM DASH}|and) ", "", "two numbers stand side by side"),
    _of("seats", r" (?:seats|mps) (?:by|with|where|in which) [^;:.]*(?:and|,|;|to) (?:the )?P\d+ (?:'s )?(?:(?:just|only|won|took|in) )*", r" [.,;]", "it is of some of the seats"),
    _of("majority overall", "", r" (?:of|on|from) (?:(?:its|their|his|her|the) )*(?:own )?(?:side|mps|members|party|backbenchers|backbench)\b", "it is how many it would take"),
    _of("seats", r" (?:held|had|won|took) (?:(?:just|only) )*", r" (?:seats |mps )?(?:in {PLACE} |there )?(?:after|before|in|at) (?:the )?[YD]\d+ (?:election )?(?:, )?(?:and|but) (?:(?:it|they) )?(?:now )?(?:has|have|holds?|is|are) ", "it is of before"),
    _of("seats", r" {PLACE} [^;:.]*(?:and|but) (?:(?:it|they) )?(?:now )?(?:holds?|has|have) (?:(?:just|only|now) )*", "", "it is of a place"),
    _of("seats", r" (?:in|of|across) the (?:other|remaining|rest)\b[^;:.]*", "", "it is of several areas"),
)  # fmt: skip
"""Doubts of claims that are held against an election as a whole."""
DOUBTS_OF_A_SEAT = (
    _of("share", "", r" (?:of the vote )?(?:for (?:the )?(?:P\d+|party) )?(?:in|across|over|throughout) (?:the )?(?:country|united kingdom|uk|kingdom|nation|whole|great britain|britain)\b", "it is of the whole"),
    _of("share", r" (?:country|nation|kingdom|uk|britain|nationally|nationwide|national)\b[^.]* (?:compares?|compared|comparing|against|to) (?:with )?(?:the )?(?:P\d+ (?:'s )?)?(?:(?:just|only) )*", "", "it is of the whole"),
)  # fmt: skip
"""Doubts of claims that are held against the result of one seat."""
ELSEWHERE = compiled(
    r" (?:council|local|mayoral|european|euro|holyrood|senedd|assembly|scottish parliament|scottish parliamentary|welsh parliament|"
    r"stormont|ward|county council|city council|borough council|police and crime commissioner|pcc|metro mayor|combined authority)"
    r"(?: [a-z]+){0,2} (?:elections?|polls?|contests?|ballots?|races?|vote|votes|by-elections?)(?= )"
    r"| (?:councillors|referendum|mayoralty|senedd|holyrood)(?= )"
)
"""A poll that no record of ours holds."""
SURVEYED = compiled(
    r" (?:surveys?|opinion polls?|exit poll|canvass(?:ing|es|ers)? (?:returns?|figures|numbers|sheets|teams?|data|had|were|was|suggest(?:ed|s)?|put|showed|told|said|thought|reckoned|predicted|expected|promised)|yougov|ipsos|survation|mrp|"
    r"pollsters?|bookmakers?|projections?|forecasts?|"
    r"poll [a-z ]{0,30}(?:N\d+ (?:days?|weeks?|months?) )?(?:ago|earlier|before) (?:had|put|gave|suggested|found|showed)|"
    r"poll (?:of N\d+|by|for|had|put|gave|suggested|suggesting|found|showed|taken|conducted|"
    r"published|carried out)|"
    r"polls (?:had|put|gave|suggested|suggesting|showed|have|taken))(?= )"
)
"""What somebody was told to be about to vote, and not what was voted."""


@lru_cache(maxsize=256)
def doubts_of(kind: str, *, is_of_seat: bool) -> Table[Doubt]:
    """The doubts that a claim of a kind may have, held against a whole election or one seat."""
    doubts = (*DOUBTS, *DOUBTS_OF_A_SEAT) if is_of_seat else DOUBTS
    return Table((one for one in doubts if not one.kinds or kind in one.kinds), _cues)


@lru_cache(maxsize=256)
def doubts_of_the_whole(kind: str) -> Table[Doubt]:
    """Those of a claim of a kind that is held against an election as a whole, and of no other."""
    return Table((one for one in DOUBTS_OF_THE_WHOLE if kind in one.kinds), _cues)


def _cues(doubt: Doubt) -> Cues:
    return cues_beside(doubt.left, doubt.right)


def is_so(doubt: Doubt, left: str, right: str) -> bool:
    """Whether the words on both sides of a claim are a doubt's."""
    if doubt.right is not None and doubt.right.match(right) is None:
        return False  # asked first: it is held to one place, and the other is sought
    return doubt.left is None or doubt.left.search(left) is not None
