"""What a figure measures, by the words to its left and to its right."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from tellers.check.grammar.words import Pattern, compiled
from tellers.check.reading.cues import Table, rarest


class Row(NamedTuple):
    """What a figure measures if these words stand to its left, and those to its right.

    A side without a pattern is right whatever stands there.
    """

    measure: str
    letters: str
    left: Pattern | None
    right: Pattern | None


def fitting(rows: Iterable[Row], left: str, right: str) -> Iterator[tuple[Row, dict[str, str]]]:
    """The rows whose words stand around a figure, in order, each with what the words name.

    Half of all that is done for a figure is done here: the loop calls nothing but the patterns.
    """
    for row in rows:
        after = before = None
        if row.right is not None and (after := row.right.match(right)) is None:
            continue
        if row.left is not None and (before := row.left.search(left)) is None:
            continue
        yield (
            row,
            {**(before.groupdict() if before else {}), **(after.groupdict() if after else {})},
        )


def rows_of(table: Iterable[tuple[str, str, str, str]]) -> tuple[Row, ...]:
    """The rows of a table, its words as patterns."""
    return tuple(
        Row(
            measure,
            letters,
            compiled(f"(?:{left})$") if left else None,
            compiled(right) if right else None,
        )
        for measure, letters, left, right in table
    )


FIGURES: tuple[Row, ...] = rows_of((
    ("nothing", "F", r"", r" N\d+ (?:more|fewer|less|votes|voters|people|of|up|down|short)"),
    ("nothing", "N", r" F\d+ ", r" (?:more|fewer|less|votes|voters|people|up|down|short)"),
    ("nothing", "QF", r"", r" of (?:the )?(?:(?:winner|victor|runner-up|{E}) 's (?:[.,;)]|and|but|total|vote|tally|score|poll)|(?:winner|victor) (?:[.,;)]|and))"),
    ("nothing", "T", r"", r" (?:short of|shy of|away from|above|over|below|from) (?:(?:an?|the|an absolute|an overall|outright|absolute|overall) )*(?:majority|half)(?= )"),
    ("nothing", "N", r" N\d+ (?:ballot |spoilt |spoiled |rejected )?(?:papers|ballots) , ", r" (?:more|fewer|less) than "),
    ("moved_part", "Q", r" (?:votes?|tally|poll|support) (?:was|is|were|had been) (?:(?:just|only|some|about|nearly|almost|more than|over) )*", r" (?:lower|higher|smaller|larger|bigger|down|up|below|above|less|more) (?:than|on) (?:[a-z]+ ){0,3}(?:[YD]\d+|last time)"),
    ("nothing", "N", r" (?:years?|months?|decades?) (?:after|since|before) [a-z-]+ing (?:it|S\d+|the seat|seat|there|here|back) (?:[a-z]+ ){0,3}(?:with|by) (?:(?:a|an|of|just|only|{MAJ}) )*", r""),
    ("nothing", "N", r" (?:seats|mps)\b[^;:]* (?:ahead of|behind|clear of|above|against|to) (?:the )?P\d+ (?:on|with) (?:(?:just|only) )*", r""),
    ("nothing", "QF", r"", r" (?:of (?:(?:the|all|those|registered) )?(?:electors|electorate|voters|people) )?(?:stayed (?:at )?home|stayed away|abstained|sat (?:it|this one) out|(?:did not|didn't|failed to|never) (?:vote|bother|turn out))\b"),
    ("votes_first", "N", r" (?:{WIN}|{HOLD}|{BEAT}) (?:the )?(?:{E}|S\d+|it|seat)(?: , [^,;:]{1,40} ,)? by ", r" (?:votes )?to N\d+(?= )"),
    ("votes_second", "N", r" (?:{WIN}|{HOLD}|{BEAT}) (?:the )?(?:{E}|S\d+|it|seat)(?: , [^,;:]{1,40} ,)? by N\d+ (?:votes )?to ", r""),
    ("nothing", "N", r" (?:smallest|largest|biggest|narrowest|slimmest|lowest|highest|greatest|tightest) {MAJ} (?:of|in|among) (?:all )?(?:the )?", r" [.,;)]"),
    ("nothing", "N", r" , ", r" (?:fewer|more|less|votes fewer|votes more) than (?:(?:that|those|the one) )?(?:in|at) S\d+ "),
    # how far from a deposit
    ("deposit_gap", "N", r" deposits?(?: (?:threshold|line|mark))?(?: again| back)?(?: ,)? by (?:(?:just|only|a|mere|bare|all of|some) )*", r"(?! (?:seats?|points?|constituenc))"),
    ("deposit_gap", "N", r" deposits? [a-z ]{0,30}\( (?:by )?(?:just )?", r" (?:votes )?\)"),
    ("deposit_gap", "N", r" (?:miss(?:ed|es|ing)?|pass(?:ed|es)|clear(?:ed|s)|scraped over|crept over) (?:the )?(?:Q\d+|F\d+) (?:(?:mark|line|threshold|hurdle|barrier|bar|needed|required|to save|to keep|it|a|his|her|their|its|deposit) )*by (?:(?:just|only) )*", r""),
    ("deposit_gap", "N", r"", r" (?:votes? )?(?:short of|shy of|adrift of|away from|from|below|under|clear of|above|over|ahead of) (?:(?:what|was|is|were|the|number|level|point|needed|required|to|of|for|saving|save|keeping|keep|retaining|retain|holding|hold|on|getting|get|seeing|see|losing|lose|back|figure|votes|threshold|line|mark|that|would|have|saved|kept) )*(?:(?:his|her|their|its|the|a) )?deposits?\b"),
    ("deposit_gap", "N", r"", r" (?:votes? )?too few (?:to|for) (?:(?:save|keep|retain|rescue|recover|see|get|hold|hang|on|to|have) )*(?:his|her|their|its|the|a|any) deposits?\b"),
    ("deposit_gap", "N", r"", r" (?:votes? )?(?:(?:more|extra|further) )?(?:votes? )?(?:would|could|might) have (?:saved|kept|rescued|spared|preserved|secured)(?: (?:him|her|them|the|party|loss|of))* (?:(?:his|her|their|its|the|a)|(?:the )?{E} 's) deposits?\b"),
    ("deposit_gap", "N", r" (?:need(?:ed|s|ing)?|want(?:ed|s|ing)?|required|lacked|lacking|found) (?:(?:just|only|another|a|further) )*", r" (?:(?:more|extra|further|others) )?(?:votes? )?(?:more )?(?:to|for) (?:(?:save|keep|retain|rescue|recover|see|get|hold|hang|on|to|have) )*(?:his|her|their|its|the|a) deposits?\b"),
    # neither votes nor seats
    ("share", "QF", r" {MAJ}(?:(?! [QTF]\d)[^;:.])* (?:largest|biggest|highest|lowest|smallest|best) (?:vote )?share(?: of the (?:vote|poll))?(?: (?:,|at|of|with|was|is|\(|in|S\d+|here|it))* ", r""),
    ("nothing", "N", r" when (?:there were|it had|they had|the (?:city|region|nation|country|capital|province) had) (?:just |only )?", r" (?:[.,;)]|seats|mps|constituencies|in|of them|there)(?= )"),
    ("nothing", "QF", r"", r" of (?:the |all )?(?:ballot paper|field|candidates|runners|contenders|starters|hopefuls|pack)\b"),
    ("nothing", "QFT", r"", r" (?:of (?:the |those )?[a-z]+ )?in (?:(?:just|only|no fewer than|as many as|all but|another|a further) )*N\d+ (?:(?:scottish|welsh|english|london) )?(?:seats?|constituency|constituencies|places|contests)\b"),
    ("majority", "N", r" (?:the|those|that|only|just|mere) ", r" votes? (?:that|which) (?:saved|separated|divided|kept|stood between|made the difference)\b"),
    ("age", "N", r" C\d+ , (?!N\d+ , or)", r" (?:,(?! or| Q)|-year-old)"),
    ("nothing", "N", r" at (?:about )?", r" (?:to|past) (?:N\d+|the hour)"),
    ("nothing", "N", r" at (?:about )?N\d+ (?:to|past) ", r""),
    ("nothing", "N", r" (?:seats?|mps|constituencies)\b[^;:]* by ", r" to N\d+"),
    ("nothing", "N", r" (?:seats?|mps|constituencies)\b[^;:]* by N\d+ to ", r""),
    ("votes_first", "N", r" (?:{BEAT}|over|from) (?:the )?{E}(?: , [^,;:]{1,40} ,)? by ", r" (?:votes )?to N\d+(?= )"),
    ("votes_second", "N", r" (?:{BEAT}|over|from) (?:the )?{E}(?: , [^,;:]{1,40} ,)? by N\d+ (?:votes )?to ", r""),
    ("nothing", "N", r" (?:city|county|town|region|district|borough|capital|island|area) 's (?:other |new |own )?", r" (?:seats?|constituency|constituencies|mps|members)\b"),
    ("seats", "N", r" one of (?:the |just |only )?", r" (?:seats|constituencies) (?:that |which )?(?:the )?(?:P\d+|they|it) (?:now |have |had |has )*(?:hold|holds|have|held|won|win|took)\b"),
    ("nothing", "N", r" one of (?:the |just |only )?", r" (?:seats|constituencies) (?:that |which )?(?:the )?P\d+ (?:[a-z]+ )*to "),
    ("swapped", "N", r" one of (?:the |just |only )?", r" (?:seats |constituencies )(?:to (?:pass|move|go|switch|swing|fall)|passing|moving|going|switching) from (?:the )?P\d+ to (?:the )?P\d+(?= )"),
    ("nothing", "N", r" (?:is|was|are|were|be|being|,) (?:only |just |yet |also )*", r" of (?:the |just |only )*N\d+ (?:lost|forfeited) deposits\b"),
    ("deposits", "N", r" (?:is|was|are|were|be|being|,) (?:only |just |yet |also )*N\d+ of (?:the |just |only )*", r" (?:lost|forfeited) deposits\b"),
    ("candidates", "N", r" N\d+ (?:out )?of (?:the |its )?", r" (?:seats|constituencies|contests|places) (?:that |which |where )?(?:it|they|the party|P\d+) (?:had |has |have )?(?:fought|contested|stood in|stood|put up|ran in)(?= )"),
    ("nothing", "O", r" (?:and|,) S\d+ (?:was |is )?the ", r" (?:[.,;)]|and)"),
    ("deposits_kept", "N", r" one of (?:only |just |the )*", r" (?:candidates |people |names )?to (?:have )?{KEPT} (?:(?:a|the|their|his|her) )?deposits?\b"),
    ("votes", "N", r" {E} [^;:]{0,40}(?:polled|won|had|took|got|secured|received) N\d+ (?:votes )?to (?:the )?", r" (?:votes )?(?:of|for|won by|polled by) (?:(?:his|her|its|the|their) )?(?:[a-z]+ ){0,2}(?:opponent|rival|runner-up|{E})(?= )"),
    ("votes", "N", r" (?:votes?|tally|poll|total|support)(?: (?:rose|fell|went|up|down|dropped|increased|grew|slumped|shrank))* ,? ?(?:up |down )?to N\d+ from ", r""),
    ("share", "NQ", r" share (?:[a-z]+ ){0,3}from ", r" to [NQ]\d+(?= )"),
    ("share", "NQ", r" share (?:[a-z]+ ){0,3}from [NQ]\d+ to (?:(?:just|only|a) )*", r""),
    ("turnout_change", "T", r" (?:turned out|voted|took part|turnout)(?: here| there)? , (?:an? )?(?:up|down|rise|fall|increase|drop|decrease|decline)(?: of)? (?:(?:just|only|some|almost|nearly|about) )*", r""),
    ("nothing", "N", r" (?:divided|split|shared|fought|spread) (?:[a-z]+ )?(?:among|between) ", r" candidates\b"),
    ("nothing", "N", r" at ", r" of the (?:last|past|previous) N\d+"),
    ("nothing", "N", r"(?<! of)(?<! of the)(?<! all) ", r" candidates (?:did|had|do)(?= [.,;])"),
    ("change", "N", r" [QT]\d+(?: points| percentage points)? (?:to|against) (?:the )?{E} 's (?:just |only )?", r" (?:[.,;]|and)"),
    ("share", "Q", r" voted(?: here| there)? , (?:some |about |just )?", r" of them "),
    ("turnout_change", "T", r"^ (?:the )?(?:turnout|turn-out)(?:(?! {E} )[^;])* ", r""),
    ("votes_change", "N", r" (?:{E}(?: , [^,;:]{1,40} ,)?|(?:{UP}|{DOWN})) by ", r" to N\d+(?= )"),
    ("votes", "N", r" (?:{E}(?: , [^,;:]{1,40} ,)?|(?:{UP}|{DOWN})) by N\d+ to ", r"(?! (?:per|points?|seats?))"),
    ("turnout", "NQ", r" (?:turnout|turn-out)(?: (?:'s|has|had))? (?:gone|went|going|rose|risen|fell|fallen|dropped|slipped|jumped|climbed|up|down)(?: (?:up|down))? from ", r""),
    ("turnout", "NQ", r" (?:turnout|turn-out)(?: (?:'s|has|had))? (?:gone|went|going|rose|risen|fell|fallen|dropped|slipped|jumped|climbed|up|down)(?: (?:up|down))? from [NQ]\d+ to ", r""),
    ("votes_first", "N", r"(?<! O\d)(?<! O\d\d) (?:,|\(|:|result|score|by|S\d+ ,) ", r" (?:votes )?to N\d+ (?:[.,;)]|in|at|and)"),
    ("votes_second", "N", r"(?<! O\d)(?<! O\d\d) (?:,|\(|:|result|score|by|S\d+ ,) N\d+ (?:votes )?to ", r" (?:[.,;)]|in|at|and)"),
    ("nothing", "N", r" all(?: of the)?(?: seats)? but (?:just |only )?", r" (?:of (?:its|their|the) (?:N\d+ )?(?:seats|mps|constituencies)|in )"),
    ("placed", "N", r" (?:O\d+|runners?-up|runners? - up) (?:place )?in (?:(?:just|only|all|some|another|a|further|as many as|no fewer than) )*", r" (?:further |more |other |scottish |welsh |english |london |northern irish )?(?:seats?|constituency|constituencies)\b|^ (?:out )?of (?:the |all |its |[a-z]+ 's |northern ireland 's )?N\d+ (?:(?:scottish|welsh|english|london) )?(?:seats|constituencies)(?= )"),
    ("placed", "N", r" O\d+ (?:place )?in N\d+(?: seats)?(?: ,)? and (?:came |finished )?O\d+ (?:place )?in ", r" (?:[.,;]|seats|constituencies)"),
    ("deposits", "N", r" {LOST} (?:(?:its|their|the|a) )+deposits? in (?:(?:just|only|all|some|another|as many as|no fewer than) )*", r" (?:of (?:the |its )?N\d+ )?(?:seats?|constituency|constituencies|contests|places)\b"),
    ("nothing", "N", r" deposits? in (?:all |some )?", r" seats"),
    ("seat_share", "QF", r"", r" of (?:the |all |its |britain 's |the uk 's )?(?:scottish |welsh |english |london )?(?:seats|mps|house of commons|commons|constituencies)\b"),
    ("per_seat", "N", r"", r" (?:votes |ballots )?(?:for (?:each|every)|per|to (?:win|elect|get|return) (?:each|a|one)|each for)(?: of (?:its|their|the))? (?:N\d+ )?(?:seats?|mps?)\b"),
    ("per_seat", "N", r" (?:seat|mp) (?:for every|per|for each|every) ", r" (?:votes|ballots)"),
    ("nothing", "N", r"", r" (?:seat|mp) (?:for every|per|for each|every) N"),
    ("swapped", "N", r"", r" (?:seats |constituencies )?(?:went|moved|switched|passed|swung|fell|changed hands|going|moving|passing)(?: [a-z]+)? from (?:the )?P\d+ to (?:the )?P\d+(?= )"),
    ("closer", "N", r"", r" (?:other )?(?:seats?|constituency|constituencies|contests?|results?)(?: (?:in|of|across|anywhere)(?: [a-z]+){1,6}?)? (?:was|were|is|are) (?:closer|tighter|narrower|more marginal|safer)(?= )"),
    ("closer", "N", r" (?:majority|majorities|margin|result|contest|win|seat)(?: [^;:]*)? (?:(?:just|only|are|were|was|is|there|but) )*", r" (?:(?:were|was|that were) )?(?:smaller|narrower|slimmer|tighter|closer)(?= (?:anywhere|in|across|elsewhere|nationally|[.,;)]))"),
    ("nothing", "N", r"(?<! won)(?<! ahead)(?<! first)(?<! victorious)(?<! held on) in (?:(?:just|only|no fewer than|as many as|all|all but|some|another) )*", r" (?:seats?|constituency|constituencies|places|contests)\b(?! (?:out )?of)"),
    ("bettered", "N", r"", r" (?:other )?(?:seats?|constituency|constituencies) (?:bettered|beat|exceeded|surpassed|topped|outdid) (?:it|that|this)(?= )"),
    ("close", "N", r"", r" (?:seats|constituencies|contests|results)(?: (?:that|which|was|were|been|being|are|have|had))* ?(?: ?(?:won|decided|settled|held|separated|determined))? by (?:(?:a|majorities|majority|margins?|of) )*N\d+(?= )(?! (?:seats|parties|candidates|women|men|people|independents|different))"),
    ("nothing", "N", r" N\d+ (?:seats|constituencies|contests|results)(?: (?:that|which|was|were|been|being|are|have|had))* ?(?: ?(?:won|decided|settled|held|separated|determined))? by (?:(?:a|majorities|majority|margins?|of) )*", r""),
    ("nothing", "NQTF", r" (?:and|but|while|as) (?:hers|theirs) (?:(?!{E} )[a-z'-]+ ){0,5}", r""),
    ("nothing", "O", r"", r" (?:, O\d+ )*(?:, )?and O\d+ (?:smallest|largest|biggest|closest|narrowest|slimmest|tightest|highest|lowest|safest)(?= )"),
    ("nothing", "O", r" between (?:the )?(?:O\d+ and (?:the )?)?", r""),
    ("gains_from", "N", r"", r" (?:seats|mps|constituencies) (?:that |which )?(?:the )?{E} (?:(?:had|have|has) )?(?:{WIN}|{GAIN}) (?:[a-z]+ )?(?:from|off) (?:the )?(?P<other>{E})(?= )"),
    ("nothing", "N", r"", r" of (?:the |only |just )*N\d+ (?:seats |constituencies )(?:the party|{E}|they|it|he|she) "),
    ("nothing", "N", r" (?:{LOST}|shed|shedding|gave|gives|giving|ceded) (?:(?:just|only|some|another) )*", r" (?:seats |constituencies )?to (?:the )?P\d+(?= )"),
    ("seats_then", "N", r" {E} , (?:who|which) had (?:(?:just|only|been on) )*", r" (?:seats|mps)(?= )"),
    ("candidates", "N", r" F\d+ of (?:the |all )?", r" (?:candidates|contenders|runners|hopefuls|who stood)\b"),
    ("nothing", "QF", r"", r" (?:of )?what (?:it|he|she|they|{E}) "),
    ("nothing", "F", r"", r" of (?:the |all )?(?:N\d+ )?(?:candidates|contenders|field|hopefuls|them|those(?! (?:registered|entitled|eligible|on the|who (?:were|could|voted|took part|turned out|cast|went|bothered))))\b"),
    ("nothing", "O", r" the ", r" (?:(?!place|with|on|in |and|spot)[a-z-]+ ){1,5}(?:to|since|ever) "),
    ("age", "N", r" aged ", r""),
    ("age", "N", r" (?:he|she|who|C\d+) (?:is|was|turns|turned) (?:now |just |only )?",
     r" (?:[.;]|when |and (?:lives|has) )"),
    ("age", "N", r"", r" (?:- )?year-old"),
    ("times", "N", r"", r" times (?:the |as many |as much |as (?:big|large|high|great|strong|good)(?: as)?(?= )|bigger|larger|his |her |their |its |that |what |those |{E} (?:'s|votes?|managed|got|had|polled) )"),
    ("times", "F", r"", r" (?:of )?(?:what (?:he|she|it|they|{E})|as many|as much)(?= )"),
    ("time", "NF", r"", r" (?:- )?(?:a )?(?:consecutive |successive |straight |unbroken |long |full )*(?:years?|year-|days?|weeks?|"
     r"months?|decades?|century|centuries|elections?|general elections?|general-election|contests?|"
     r"times|terms?|parliaments?|hours?|minutes?|o'clock|am|pm)\b"),
    ("nothing", "N", r"", r" (?:of (?:his|her|their|the|those|them)\b(?! N)|councillor|activist|-time|mile)"),
    ("money", "N", r" (?:\N{POUND SIGN}|\$|\N{EURO SIGN}) ", r""),
    ("nothing", "N", r"", r" of (?:the |only |just |his |her |its |their )*N\d+ (?:(?:seats|candidates|parties|contenders|constituencies) )?(?:that|which|who|to|(?:the )?P\d+|he|she|it|they)\b"),
    ("nothing", "N", r" {BEAT} (?:it|them|him|her|both) by (?:just |only )?", r""),
    ("nothing", "F", r" points? and (?:a )?", r""),
    # papers and people
    ("majority_change", "N", r" {MAJ}\b(?:(?! (?:votes? (?!of)|share|turnout|swing|polled|candidates?) )[^;:]){0,60} ", r" (?:votes )?(?:more|fewer|less|higher|lower|larger|smaller|bigger|up|down) (?:than|on|compared with) (?:(?:(?:the|his|her|their|its) )?N\d|{AGO})"),
    ("nothing", "N", r" (?:{LOST}|shed|shedding|gained|gaining|took|taking|won|winning|picked up) (?:just |only |some )?", r" votes? (?:to|from|off) (?:the )?(?:{E}|other|its|their|his|her)(?= )(?! Y)(?! 's)(?! [a-z' ]{0,16}(?:total|tally|vote|score|figure) )"),
    ("votes_gained", "N", r" (?:gained|gaining|picked up|picking up) (?:just |only |some )?", r" votes\b(?! (?:compared|on|since|against|over)(?= )(?! the))"),
    ("votes_change", "N", r" (?:shed|shedding|{LOST}|dropped|dropping|gained|gaining|added|adding|put on|putting on|piled on|piling on|picked up|were (?:up|down)(?: by)?|was (?:up|down)(?: by)?|is (?:up|down)(?: by)?) (?:(?:just|only|some|another|further|a|more than) )*", r" (?:more |extra )?votes\b(?! (?:ahead|behind|clear|short|adrift|with|so far))"),
    ("votes_change", "N", r" (?:votes?|tally|total|poll)(?: (?!share |majority |turnout |lead |{E} )[a-z'-]+){0,4} (?:{UP}|{DOWN})(?: by)? (?:(?:just|only|some|a|mere|further) )*", r"(?! (?:per|points?|years?|places?|seats?|{MAJ}|of))"),
    ("votes_change", "N", r" (?:{UP}|{DOWN}) (?:(?:its|their|his|her|the|own|personal|[CP]\d+|'s) )*(?:votes?|tally|total|poll)(?: total| tally)?(?: here| in S\d+)? by (?:(?:just|only|some|a|mere|further) )*", r"(?! (?:per|points?|years?|places?|seats?))"),
    ("votes_change", "N", r" (?:a|an) (?:net )?(?:gain|rise|increase|loss|fall|drop|decline|slump|jump) of (?:just |only |some )?", r" votes\b"),
    ("votes_change", "N", r"", r" (?:votes (?:more|fewer|less|up|down)|(?:more|fewer|extra) (?:votes|ballots)) (?:than|on|compared with) {AGO}"),
    ("votes_change", "N", r" (?:votes?|tally|total|poll)(?: (?!share |majority |turnout |lead |{E} )[a-z'-]+){0,4} ", r" (?:votes )?(?:more|fewer|less|higher|lower|up|down) (?:than|on) {AGO}"),
    ("valid_change", "N", r"", r" (?:more|fewer) (?:votes|people|ballots|electors) (?:were cast|had voted|voted|turned out|cast) (?:than|[a-z ]+ than)"),
    ("votes_change", "N", r"", r" (?:more|fewer) votes than (?:in|at|last|(?:the )?P\d+ (?:had|won|got|polled|managed)|(?:it|they|he|she) )"),
    ("stayed", "N", r"", r" (?:people |electors |voters |names )?(?:on the (?:electoral )?(?:register|roll) )?(?:who )?(?:did not vote|didn't vote|stayed at home|stayed away|did not bother|failed to vote)"),
    ("valid", "N", r" {MAJ} of N\d+ (?:votes )?on ", r" votes"),
    ("valid", "N", r"", r" votes from an electorate"),
    ("nothing", "F", r"", r" (?:of )?(?:the|his|her|its|their|that) {MAJ}(?= )"),
    ("nothing", "QF", r" (?:nobody|none|no one|no-one|anyone|anybody)(?: else)? (?:outside|beyond|below|behind) [^;:]* ", r""),
    ("turnout", "QF", r" electorate of N\d+ (?:makes?|is|gives?|was|equals?) ", r""),
    ("second_third", "N", r" O\d+ (?:- |-)?placed [^;]*", r" votes (?:behind|adrift of|short of) the (?:O\d+|runner-up)"),
    ("top_votes", "N", r" (?:two|N\d+|both) (?:leading|main|major|big|biggest|largest|top|first|foremost|front-running) (?:candidates|parties|contenders)[^;:]* ", r" votes"),
    ("votes", "N", r"", r" (?:people|voters|electors) (?:voted|plumped|opted|backed|supported|chose)(?: for)? (?:the )?{E}"),
    ("candidates", "N", r" [NOF]\d+ of (?:the |all |its |their |his |those )?(?:other )?", r" (?:(?:candidates|runners|hopefuls|contenders|who stood|on the ballot paper) )?(?:who |that )?(?:(?:had|have|all|each|also) )*(?:{LOST}|did(?: not)?|failed|fell short|forfeit|poll(?:ed)? too few)\b"),
    ("deposits", "N", r"", r" (?:of the N\d+ )?(?:candidates |hopefuls |contenders |runners )?(?:who |that )?(?:failed to|did not|didn't|could not) (?:reach|get to|pass|clear) the (?:threshold|mark|bar|hurdle)\b"),
    ("deposits", "N", r"(?<! of the )(?<! of )", r" (?:candidates |of them |people )?to (?:forfeit|lose|surrender) (?:their |a |his |her )?deposits?\b"),
    ("deposits", "N", r"", r" (?:candidates |of them )?(?:who )?(?:failed|did not manage|were unable) to (?:reach|poll|win|get|pass|secure) (?:Q\d+|F\d+)(?: of the votes?)? and (?:so )?{LOST} (?:their|a|the) deposits?\b"),
    ("majority", "N", r" (?:fell|came up|was|were|finished|ended up)(?: [a-z]+){0,3} ", r" votes short\b"),
    ("losers", "N", r" (?:losing|beaten|defeated|other|unsuccessful|rival) candidates (?:[a-z]+ ){0,3}", r" votes\b"),
    ("switch", "N", r" if (?:just |only |a mere )?", r" (?:people|voters|votes|electors) (?:had |were to )?(?:switched|switch|changed|moved|gone|voted)"),
    ("candidates", "N", r" [NO]\d+ of (?:the |its |their |his |those )?(?:other )?", r" (?:candidates|contenders|runners|hopefuls)\b"),
    ("deposits", "N", r"", r" (?:of the N\d+ )?(?:candidates |hopefuls |contenders )?(?:who |that )?(?:did not|didn't|failed to|could not|couldn't) (?:quite )?(?:keep|save|retain|hang on to|hold on to) (?:theirs|(?:their|a|the) deposits?)\b"),
    ("deposits", "N", r"(?<! the)(?<! only)(?<! sole) N\d+ of (?:the |only |just )*", r" to (?:forfeit|lose|surrender|have lost) (?:a|their|the) deposits?\b"),
    ("deposits", "N", r"", r" of (?:them|those|whom) {LOST} (?:(?:a|the|their) )?deposits?\b"),
    ("deposits", "N", r"", r" (?:candidates |parties |no-hopers |also-rans |of the (?:losing |beaten )?candidates |of (?:(?:the|its|their|his|all|those) )?N\d+ (?:candidates |runners |contenders )?|in all |of whom )*(?:who |that |which )?(?:(?:all|each|had|have|also|both) )*{LOST} (?:(?:(?:a|the|their|its|his|her) )?deposits?|theirs)\b"),
    ("candidates", "N", r" [NO]\d+ of (?:the |its |their |his |those )?(?:other )?", r" (?:candidates|contenders|people|who|on the|standing|names|{LOST})\b"),
    ("deposits", "N", r"", r" (?:candidates |of them |of (?:(?:the|its|their|his|all|those) )?N\d+ (?:candidates |who stood )?|"
     r"parties |of whom |contenders )*(?:(?:all|each|had|have|also|would|both|who|had each) )*"
     r"{LOST} (?:(?:a|the|their|its|his|her) )?deposits?\b"),
    ("deposits_kept", "N", r"", r" deposits (?:(?:that|which) (?:were|was) |to be |being )?(?:returned|saved|kept|refunded|handed back)(?= )"),
    ("deposits_kept", "N", r"", r" (?:candidates |of them |of (?:(?:the|its|their|his|all|those) )?N\d+ (?:candidates |who stood )?|"
     r"parties |of whom |contenders )*(?:(?:all|each|had|have|also|both|who) )*{KEPT} (?:(?:a|the|their|its|his|her) )?deposits?\b"),
    ("deposits_kept", "N", r"", r" deposits (?:that |which |to be |to have been |were |was |had been |have been )*(?:returned|refunded|saved|kept|repaid|retained|handed back|given back)\b"),
    ("candidates", "N", r" (?:the N\d+|(?:only|sole) (?:one|candidate|man|woman|party)) (?:of|among) the ", r" (?:candidates |runners |contenders |hopefuls )?to (?:{LOST}|{KEPT}) (?:a|his|her|its|their|the) deposits?\b"),
    ("deposits_kept", "N", r" {KEPT} (?:(?:just|only|all|its|their) )*", r" deposits\b"),
    ("deposits", "N", r"", r" (?:lost deposits|deposits (?:were |was )?(?:lost|forfeited)|deposits\b(?! (?:that |which |to be |to have been |were |was |had been |have been )*(?:returned|refunded|saved|kept|repaid|retained|handed back|given back|still)))"),
    ("candidates_others", "N", r" (?:other|remaining) ", r" candidates"),
    ("candidates_others", "N", r"", r" (?:other|further|more|rival) (?:candidates|contenders|people|names)"),
    ("nothing", "N", r" (?:first|top|leading|main|other|O\d+) ", r" (?:candidates|parties|contenders)\b"),
    ("candidates", "N", r"", r" (?:- )?(?:candidates|candidate|contenders|hopefuls|challengers|runners\b|strong field|-strong field|"
     r"names (?:were |are |appeared |had been )?on|people (?:stood|were standing|on the ballot|had stood|standing)|parties stood|(?:people )?stood\b)"),
    ("outside", "N", r"", r" (?:candidates|names|contenders|hopefuls|people|others|parties) (?:outside|behind|below|beneath|beyond) the (?:top|first|leading) N\d+(?= )"),
    ("candidates", "N", r"", r" (?:people|men|women|men and women|local people|hopefuls|names)(?: (?:had|have))? (?:put (?:their|his or her) names? (?:forward|down)|threw their hats? in(?:to)? the ring|were nominated|handed in (?:their )?papers|sought the seat|entered the race|entered the contest|put themselves forward|vied|were vying|were on the (?:ballot|ballot paper))\b"),
    ("candidates", "N", r" (?:field|list|slate|line-up|ballot paper|choice) of ", r""),
    ("electorate", "N", r" electorate (?:of|was|is|stood at|numbered|numbering|at) (?:just |only )?", r""),
    ("electorate", "N", r"", r" (?:- strong electorate|-strong electorate|(?:registered |eligible )?(?:electors|people on the register|"
     r"voters on the|registered voters|eligible voters|people entitled|(?:people |voters |names )?(?:were |was )?(?:on the (?:electoral )?(?:register|roll)|"
     r"(?:entitled|registered|eligible) to vote)))"),
    ("rejected", "N", r" (?:rejected|spoilt|spoiled|invalid) (?:ballot )?(?:papers|ballots|votes)?(?: numbered| were|:|,| totalled| came to| of)* ", r""),
    ("rejected", "N", r"", r" (?:ballot |papers? |votes? |ballots? |were |was |had been |been |being )*(?:rejected|spoilt|spoiled|invalid|void|set aside)\b"),
    ("valid", "N", r" (?:valid votes?|votes cast|total vote|total of votes|valid vote|valid ballots)(?: cast)?(?: was| were| of|:| numbered| totalled| came to| stood at)* ", r""),
    ("valid", "N", r"", r" (?:valid (?:votes?|ballots?|papers)|votes (?:were |had been )?(?:cast|counted)\b|people (?:voted|cast|turned)|(?:of the )?votes cast|ballots)"),
    ("valid", "N", r" (?:total of|in all|altogether|all) (?:,|of|some)? ?", r" (?:votes|people) (?:were|was|voted)"),
    # the nation
    ("gains_from", "N", r"", r" (?:seats |constituencies )?(?:that |which )?(?:{E} |the party |it |they )?(?:{ADV})*(?:took|taken|gained|won|captured|seized|snatched|grabbed|picked up|gain|take) from (?:the )?(?P<other>P\d+)(?= )"),
    ("gains_from", "N", r" (?:took|taken|gained|won|captured|seized|snatched|grabbed|picked up|taking|gaining|winning) (?:(?:just|only|another|all|some) )*", r" (?:seats |constituencies )(?:off|from) (?:the )?(?P<other>P\d+)(?= )"),
    ("losses", "N", r" (?:N\d+ of|among|amongst) (?:(?:the|only|just|its|their) )*", r" seats (?:that |which )?(?:the )?(?:{E}|party|it|they) (?:{ADV})*(?:lost|loses|lose)\b"),
    ("gains", "N", r" (?:N\d+ of|among|amongst) (?:(?:the|only|just|its|their) )*", r" seats (?:that |which )?(?:the )?(?:{E}|party|it|they) (?:{ADV})*(?:gained|gains|took|picked up|captured)\b"),
    ("seats", "N", r" (?:N\d+ of|among|amongst) (?:(?:the|only|just|its|their) )*", r" seats (?:that |which )?(?:the party|{E}|it|they) (?:{ADV})*(?:won|wins|held|holds|kept|keeps|has|had|retained)\b"),
    ("seats", "N", r"", r" (?:out )?of (?:the |all |[a-z]+ 's |northern ireland 's )?N\d+ (?:scottish |welsh |english |northern irish |northern ireland |london )?(?:seats|constituencies)(?! (?:have |had |has |now |been )*(?:declared|counted|in [,.]|reported))"),
    ("seats", "N", r"", r" (?:out )?of (?:scotland|wales|england|northern ireland|london|britain) 's N\d+"),
    ("seats", "N", r" (?:has|have|had|with|won|wins|holds?|kept) ", r" of (?:its|the|their) N\d+ (?:seats|mps)"),
    ("moved", "N", r" (?:{LOST}|shed) ", r" of (?:its|their|his|the) N\d+ (?:seats|mps)"),
    ("seats_then", "N", r" (?:{LOST}|shed) N\d+ of (?:its|their|his) ", r" (?:seats|mps)"),
    ("nothing", "N", r" of the N\d+ (?:seats|constituencies)(?: that)? [^;]* (?:only|just|but) ", r" (?:came|had|have|were|are|went) "),
    ("house", "N", r" N\d+ (?:out )?of (?:scotland|wales|england|northern ireland|london|britain) 's ", r""),
    ("seats_then", "N", r" (?:kept|keeps|kept hold of|saved|held|held on to|hung on to|clung on to|retained|lost|loses|shed) (?:(?:just|only|all but) )*N\d+ (?:out )?of (?:its|their) ", r" (?:scottish |welsh |english )?(?:seats|constituencies|mps)"),
    ("house", "N", r" N\d+ (?:out )?of its ", r" (?:seats|constituencies)"),
    ("house", "N", r" N\d+ (?:out )?of (?:the |all |[a-z]+ 's |northern ireland 's )?", r" (?:scottish |welsh |english |northern irish |london )?(?:seats|constituencies|results|declarations)"),
    ("house", "N", r" all ", r" (?:seats|constituencies|results) (?:declared|in\b|counted)"),
    ("seats", "N", r" (?:in|across) {PLACE}(?: ,)? (?:(?! [NQTF]\d)[^;:.,]){0,40}? (?:{WIN}|{HOLD}|has|have|had|got|with|on) (?:(?:just|only|all but) )*", r" (?:out )?of (?:the |its )?N\d+(?= (?:[.,;)]|and|but|there|with))"),
    ("house", "N", r" (?:in|across) {PLACE}(?: ,)? (?:(?! [QTF]\d)[^;:.,]){0,60} N\d+ (?:out )?of (?:the |its )?", r" (?:[.,;)]|and|but|there|with)"),
    ("seats", "N", r" (?:{WIN}|{HOLD}|has|have|had|got|with|on) (?:(?:just|only) )*", r" (?:out )?of (?:the |its )?N\d+ in {PLACE}(?= )"),
    ("house", "N", r" N\d+ (?:out )?of (?:the |its )?", r" in {PLACE}(?= )"),
    ("declared", "N", r"", r" (?:out )?of (?:the )?N\d+ (?:seats |constituencies |results |declarations )?(?:have |had |has |now |been )*(?:declared|counted|in(?= [,.;])|reported)"),
    ("declared", "N", r"", r" (?:seats |constituencies |results )(?:have |had |now |been |so far )*(?:declared|counted|reported|in ,)"),
    ("left", "N", r"", r" (?:seats |constituencies |results )?(?:still to (?:come|declare)|yet to (?:come|declare)|to come|to declare|outstanding|left to declare|remain(?:ing)?\b)"),
    ("nothing", "N", r" (?:stood|ran|fought|contested|fielded|standing|running|fighting|contesting)(?: [a-z]+){0,3} (?:in )?", r" (?:of (?:the )?N\d+ )?(?:seats|constituencies|places)\b"),
    ("short", "N", r" (?:needs?|needed|needing|required?|requires|wanted|gain|win) (?:(?:another|a|an|further|extra|just|only|at least|some) )*", r" (?:(?:more|extra|further|additional) )+(?:(?:seats|mps|gains) )?(?:for|to (?:win|secure|have|get|gain|form|reach|command|take|achieve)) (?:an? |the |its )?(?:overall |outright |commons |working |absolute |parliamentary |house of commons )*majority\b"),
    ("short", "N", r" (?:needs?|needed|needing|required?|requires) (?:another|a further|an extra|an additional) (?:(?:just|only|some) )*", r" (?:(?:seats|mps) )?(?:for|to (?:win|secure|have|get|gain|form|reach|command|take|achieve)) (?:an? |the |its )?(?:overall |outright |commons |working |absolute |parliamentary |house of commons )*majority\b"),
    ("winning_post", "N", r" (?:needs?|needed|needing|required?|requires) (?:at least )?", r" (?:seats |mps )?(?:for|to (?:win|secure|have|get|gain|form|reach|command|take|achieve)) (?:an? |the |its )?(?:overall |outright |commons |working |absolute |parliamentary |house of commons )*majority\b"),
    ("short", "N", r" short of (?:an? |the |its )?(?:overall |outright |commons |working |absolute |parliamentary |house of commons )*majority by (?:just |only )?", r""),
    ("moved", "N", r" (?:{GAIN}|{LOST}|gain|lost|shed|picked up|up|down|fell by|rose by)(?: back)? (?:(?:a|an|the|just|only|some|another|further|total|of|more than|all|as many as|no fewer than) )*", r" (?:- )?(?:more |further )?(?:seats?|mps|constituencies)\b"),
    ("net", "N", r"", r" (?:seats? |mps )?(?:more|fewer) than (?:(?:it|they|the party) (?:won|had|managed|took) )?under (?:[a-z]+ )"),
    ("net", "N", r" net (?:(?:gain|loss|change)(?:s|es)? of )?", r""),
    ("short", "N", r" needs? (?:another |just |only )?", r" more\b"),
    ("declared", "N", r" of the ", r" (?:seats )?declared"),
    ("house", "N", r" of all ", r""),
    ("net", "N", r"", r" net (?:gains|losses)|^ (?:seats? )?(?:more|fewer|up|down) (?:seats? )?(?:than|on) (?:(?:in |at |its |their )?(?:Y\d+|last|the last|the previous|before|D\d+)|(?:it|they|he|she|the party) (?:{ADV})*(?:won|had|took|got|managed|held))"),
    ("nothing", "N", r"", r" of (?:those|these) N\d+"),
    ("nothing", "N", r" of (?:those|these) ", r""),
    ("over_post", "N", r"", r" (?:seats? |mps )?(?:more than|above|over|clear of|past|ahead of|beyond|better than|in excess of|north of) (?:the |its )?(?:N\d+ (?:seats |mps )?(?:(?:it|they|he|she|P\d+|a party|any party) )?(?:needed|needs|required|that|for|to)|winning (?:post|line)|finishing line|number needed|(?:it |they |was |were )?(?:needed|required))\b"),
    ("short", "N", r"", r" (?:seats? |mps )?(?:fewer|less|lower) than (?:the |its )?(?:N\d+ (?:seats |mps )?(?:needed|required|that|for|to)|(?:it |they |was |were )?(?:needed|required))\b"),
    ("short", "N", r"", r" (?:seats? )?(?:short|shy) of (?:an |a |the )?(?:overall |commons |outright |working |parliamentary )*majority"),
    ("short", "N", r"", r" (?:seats? )?(?:short of|shy of|away from|from(?! N)|below) (?:an |a |the )?(?:overall |commons |outright |working |N\d+|parliamentary |finishing )+(?:majority|needed|required|line|post|for|seats)?"),
    ("winning_post", "N", r" (?:the|reach|reached|passed|past|pass) ", r" (?:seats |mps )?(?:needed|required|that (?:makes?|is|are|would|it needs)|mark|line|winning|for (?:a|an|the) )"),
    ("overall", "N", r" (?:overall|commons|parliamentary|outright|house of commons|working) majority (?:of|is|was|:|at|stands at|over all other parties of) (?:just |only )?", r""),
    ("overall", "N", r"", r" (?:- )?(?:seat )?(?:overall |commons |parliamentary |working )majority"),
    ("overall", "N", r" majority of ", r" (?:seats|in the (?:house|commons)|in parliament|over all)"),
    ("lead", "N", r"", r" (?:seats|mps) (?:ahead of|clear of|more than|in front of|fewer than|behind|adrift of|less than) (?:the )?(?P<other>P\d+)(?= )"),
    ("lead", "N", r"", r" (?:more|fewer|less) (?:seats|mps) than (?:the )?(?P<other>P\d+)(?= )(?! (?:had|won|did|managed|held|took|in))"),
    ("gains", "N", r"", r" (?:seat |direct )?gains?\b"),
    ("losses", "N", r"", r" (?:seat |direct )?losses\b"),
    ("nothing", "N", r"(?<! won)(?<! wins)(?<! took)(?<! held)(?<! gained)(?<! lost)(?<! win)(?<! victorious)(?<! winning)(?<! victory)(?<! triumphed) in (?:(?:just|only|some|another) )*", r" (?:of (?:the|its|their) (?:N\d+ )?)?(?:seats?|constituenc(?:y|ies)|places)\b"),
    ("seats", "N", r"", r" (?:- )?(?:seats?|mps|members of parliament|constituencies)\b(?! {DOWN}| up)"),
    # one against another
    ("votes_change", "N", r"", r" (?:votes? )?(?:fewer|more|less) than (?:when (?:he|she|they|it|{E})|(?:he|she|they|it|{E}) (?:had )?(?:won|polled|got|took|managed|had|did|collected)|in (?:winning|losing)) "),
    ("lead", "N", r"", r" (?:votes? |ballots? )?(?:ahead of|clear of|more than|in front of|fewer than|behind|better than|short of|adrift of|less than|over) "
     r"(?:(?:the|his|her|their|its|nearest|closest|main|rival|competitor|opponent|challenger|runner-up|second-placed|third-placed|,|mp|candidate|sitting) )*(?P<other>{E}|(?<=the )winner|(?<=the )victor)(?= )"),
    ("lead", "N", r"", r" (?:votes? |ballots? )?(?:ahead|clear|more|in front|fewer|behind|adrift)\b(?! than N)(?! than Y)"),
    ("lead", "N", r" (?:{BEAT}|ahead of|behind|trailing|trailed|overtaking|beating|leading|led) (?:(?:the|his|her|their|by|sitting|mp|only) )*(?P<other>{E})(?: 's)?(?: candidate)?(?:(?! [NQTF]\d| who | which )[^;:]){0,90}? by (?:just |only |a margin of |a majority of |a )*", r"(?! (?:years?|points?)\b)"),
    ("change", "N", r" (?:share|vote)(?: of the vote)? (?:was |is |had been |went |has )*(?:{UP}|{DOWN})(?: by| back)? ", r" (?:[.,;]|and|while|but|as|in)(?= )"),
    ("turnout", "N", r" (?:turnout|turn-out)\b(?:(?! (?:share|swing|majority|{E}) )[^;])*? from (?:just |only )?", r" to (?:(?:just|only|a|nearly|about) )*Q\d"),
    ("share", "N", r" from (?:just |only )?", r" to (?:(?:just|only|a|nearly|about) )*Q\d"),
    ("nothing", "NQTF", r" (?:expect|expected|expecting|predicted|predicting|forecast|forecasts|hoped for|hoping for|bracing for|braced for)(?: [a-z]+){0,4} ", r""),
    ("nothing", "N", r"", r" of which\b"),
    ("nothing", "NQTF", r" deposits? by (?:(?:just|only|less than|fewer than|a mere) )*", r""),
    # majorities
    ("votes", "N", r" (?:his|her|{E} 's) (?:(?:just|only|own|total of) )*", r" (?:[a-z]+ )?{BEAT}(?= )"),
    ("votes", "N", r" (?:{E} 's |{E} on |{E} with |{E} \( )", r"(?! (?:- )?(?:vote )?{MAJ})"),
    ("votes", "N", r"", r" to (?:the )?{E} 's N"),
    ("votes", "N", r"(?<!majority of )(?<!lead of )(?<!margin of )(?<!gap of )(?<!by )", r" (?:votes )?for (?:the )?{E}(?= )"),
    ("majority_change", "N", r" (?:and|,|while) (?:(?:the|its|his|her|their) )?{MAJ} by (?:just |only |some )?", r""),
    ("majority_change", "NQTF", r" {MAJ}(?:(?! (?:from|to) )[^,;:.]){0,40} (?:{UP}|{DOWN})(?: by)? (?:more than |just )?", r"(?! {MAJ})"),
    ("majority_change", "QF", r" (?:{UP}|{DOWN}|slashing|slashes|cutting|cuts|trimming|chopping|chopped|shaved|shaving) (?:(?:the|his|her|their|its|a|that) )?(?:[a-z]+ |[CP]\d+ (?:'s )?)?{MAJ} by (?:more than |just )?", r"(?= )(?! of the vote)"),
    ("moved_part", "F", r" (?:vote|votes|share|support|tally|total|poll)(?: of the vote)?(?: (?!(?:from|to|majority|lead|turnout) )[a-z0-9'-]+| in S\d+| since Y\d+){0,5}? (?:{UP}|{DOWN})(?: by)? ", r"(?= (?:[.,;)]|and|but|on|since|here|in|from|compared|while|to N))"),
    ("moved_part", "F", r" (?:vote|votes|share|support|tally)\b(?:(?! turnout | majority )[^;:]){0,60} , (?:{UP}|{DOWN}) by ", r"(?= (?:[.,;)]|and|but|on|since|in|from|compared|while))"),
    ("turnout_change", "F", r" turnout(?: [a-z]+){0,3} (?:{UP}|{DOWN})(?: by)? ", r"(?= (?:[.,;)]|and|but|on|since|here|in|from|compared|while|to [NQ]))"),
    ("seats_lost_part", "F", r" (?:lost|lose|loses|shed|surrendered|losing|shedding|forfeited) ", r" of (?:its|their|the|his party 's|her party 's) (?:N\d+ )?(?:seats|mps|members|constituencies)\b"),
    ("moved_part", "F", r" (?:lost|shed|losing|shedding|gained|dropped) ", r" of (?:its|his|her|their|the) (?:own )?(?:vote|votes|share|support|tally|poll)\b"),
    ("majority", "N", r" (?:notional|previous) (?:[CP]\d+ |Y\d+ )*(?:{MAJ} |one )?(?:(?:of|was|at) )*", r""),
    ("majority", "N", r" {MAJ}{MID} (?:of|was|is|to|from|at|on|by|:|than|just|been|with|against|,|stands|stood|had|\N{EM DASH}|exactly) (?:(?:just|only|the|a|an|notional|one of|at|of|mere|slender|whopping|wafer-thin) )*", r""),
    ("nothing", "N", r"", r" (?:[a-z-]+ )?majorities\b"),
    ("nothing", "N", r" (?:the|these|those|both|between) (?:top|first|leading|last|other|bottom|front|big|main) ", r" (?:[.,;)]|was|were|is|are|and|had|in)"),
    ("nothing", "N", r"", r" (?:smaller|bigger|larger|narrower|lower|higher|closer|tighter|safer)\b(?! {MAJ})"),
    ("nothing", "NQTF", r" (?:nobody|no one|no-one|none|no other [a-z]+|neither)(?: else| of [a-z]+)? (?:[a-z]+ ){0,3}(?:reached|passed|got|took|managed|topped|exceeded|polled|won|had|achieved|scored)(?: more than| over| even)? ", r""),
    ("majority", "NQTF", r"", r" (?:- )?(?:votes? |vote-|point )?(?:(?:notional|estimated|paper|slim|slender|wafer-thin|comfortable|healthy) )*{MAJ}\b(?! of [NQ])"),
    ("change", "QTN", r" (?:lost|gained|losing|gaining|gave up|giving up|made up) ground\b[^;:]* (?:,|and) (?:the )?{E} by ", r""),
    ("change", "QT", r" (?:fall|drop|decline|rise|increase|slump|collapse|growth) in (?:the )?(?:{E}|his|her|their) (?:'s )?(?:support|vote|share) (?:, )?(?:(?:which|that) )?(?:amounted to|was|came to|of|is|totalled) ", r""),
    ("change", "QT", r" (?:{UP}|{DOWN}|increased|increasing|raised|cut|lifted) (?:(?:the|his|her|their|its|{E}|'s|own|party|overall) )*(?:share|vote|support)(?: of the vote)? by (?:(?:just|only|some|nearly|almost) )*", r""),
    ("majority", "NQTF", r" (?:{WIN}|{HOLD}|{GAIN}|won|victory|home|win|hold|gain|returned|re-elected|elected|beaten|defeated|triumphed|victorious|through|lost|lead|led|hung on|clung on|squeaked|scraped|missed out|lost out|fell short)\b(?:(?! [NQT]\d)[^;:]){0,90}? by (?:(?:just|only|a|an|margin|majority|slim|narrow|mere|wafer-thin|of|by|massive|huge|whopping) |an? [a-z-]+ )*", r"(?! (?:- )?year| points?)"),
    ("majority", "N", r" (?:difference|gap|margin|majority) , ", r""),
    ("majority", "N", r" {MAJ}\b(?:(?! (?:votes?|share|turnout|swing|polled|got|deposits?|electorate|seats) )[^:])* it (?:was|is|had been|stood at|came to|fell to|rose to) (?:just |only )?", r""),
    ("majority", "N", r"", r" (?:votes )?(?:(?:separated|divided)(?! the (?:first|top|leading) N| the O\d+ N)|votes (?:were |was )?in it|between (?:them|the|first)|(?:votes )?decided)"),
    ("majority", "NQT", r" (?:separated|divided) (?:by|only by) ", r""),
    ("majority", "N", r"", r" (?:votes )?(?:to spare|to the good|in hand)\b"),
    ("majority", "N", r" (?:it|home|in|through|romped|coasted|cruised|scraped|squeaked|edged|swept)(?: in| home| through| back)? by (?:(?:just|only|some|all of) )*", r" (?:[.,;]|votes|and)"),
    # swings and turnouts
    ("swing", "N", r" swing (?:in|at) S\d+ [^;:]{0,30}[TQ]\d+(?: points)? (?:, )?(?:and |but |while )?(?:the one|that) (?:in|at) S\d+ (?:was |came to |of |a )?", r" (?:points |per cent )?[.,;]"),
    ("turnout", "N", r" turnout (?:was|of|at|stood at|came to) Q\d+ (?:in|at) S\d+ (?:, )?(?:and|but|while) (?:only |just )?", r" (?:in|at) S\d+(?= )"),
    ("swing", "QT", r" swing(?:(?! [QT]\d)[^;]){0,90}? ", r""),
    ("swing", "N", r" swing(?: ,[^,;]*,)? (?:of|was|is|at|stood at|came to) (?:just |only )?", r" (?:[.,;]|points|from|to|towards)"),
    ("swing", "N", r" swing (?:(?:of|was|is|at|:) )?", r" (?:{E} (?:to|from) {E}|to|from|towards)"),
    ("swing", "QT", r" swing (?:of|was|at|is|from|to)(?:(?! share )[^;:]){0,60}? ", r""),
    ("swing", "QT", r" swung (?:[a-zP0-9 ]{0,40}?)by ", r""),
    ("swing", "QT", r"", r" (?:(?:P\d+ - to - P\d+|[a-z-]+|P\d+) )?swing\b"),
    ("majority", "QTF", r" {MAJ}(?:(?! [QTF]\d)[^;:]){0,80} N\d+ (?:votes )?(?:, |\( |\N{EM DASH} )(?:or |just |only |about )*", r""),
    ("turnout_change", "QT", r" turnout\b(?:(?! (?:[QF]\d+|to|at|of|share|vote|majority) )[^;:.]){0,40} (?:{UP}|{DOWN})(?: by| almost| some)* ", r""),
    ("turnout_change", "QT", r" turnout\b(?:(?! (?:share|vote|majority) )[^;:.]){0,50} (?:,|\(|\N{EM DASH}|-|and) (?:{UP}|{DOWN})(?: by| almost| some)* ", r""),
    ("share", "QF", r" (?:without|short of) an? (?:absolute |outright |overall |clear )?majority of the (?:votes?|poll)\b[^;]*? ", r""),
    ("majority", "QTF", r" {MAJ}(?: of| ,? ?at)? (?:just |only )?N\d+ (?:votes )?(?:on N\d+ votes )?(?:, )?(?:(?:which|that|it) )?(?:represent(?:ed|s|ing)|equivalent to|equal to|amount(?:ed|s|ing) to|worth|is|was|or|equates to) (?:just |only |about |some )?", r""),
    ("share", "QF", r"", r" of (?:those|all those|votes|the votes|the ballots|ballots) (?:cast|counted)\b"),
    ("turnout", "QF", r" (?:turnout|turn-out)\b(?:(?! (?:share|swing|majority|{E}) )[^;])*? ", r""),
    ("turnout", "Q", r"(?:(?<! of)(?<! topped)(?<! led)(?<! won) the (?:(?:percentage|overall|total|final) )?poll|^ a poll|[.,;:] (?:a )?poll|participation(?: rate)?)(?: (?:,|was|is|of|at|stood at|came to|reached|just|only|some|a|here|there|in S\d+))* ", r"(?! of the (?:vote|poll|votes cast|valid))"),
    ("others_share", "QF", r"", r"[^;.]* (?:backed|voted for|chose|supported|wanted|preferred|went to|went for|were for|for) (?:(?:somebody|someone|anybody|anyone|people|candidates|parties) (?:else\b|other than (?:the )?(?P<other>{E})(?= ))|others\b)"),
    ("electors_share", "QF", r"", r" of (?:the |all )?(?:registered |eligible |whole |total )*(?:electorate|electors|register|electoral roll)\b(?! (?:voted|turned|cast|took|went))"),
    ("turnout", "QF", r" turnout\b[^.]*[;,] (?:and |but )?it (?:was|is|stood at|came to|fell to|rose to) (?:just |only )?", r""),
    ("turnout", "QF", r" (?:voted|turned out)\b[^.]*[;:,][^.;]* (?:it was |it is |to |: |or |with )(?:just |only )?", r""),
    ("turnout", "QF", r"", r" of (?:those|people|electors|voters|the voters|the people) (?:who were |who are )?(?:entitled|eligible|registered|able) to vote\b"),
    ("turnout_change", "QT", r" (?:turnout|turn-out)\b(?:(?! (?:share|swing|majority|vote|{E}) )[^;.]){0,50} (?:,|\(|and) (?:just |only |some |about )?", r" (?:up|down|higher|lower|more|fewer|less|better|worse)\b"),
    ("turnout", "QF", r" at (?:just |only )?", r" (?:, )?(?:the )?(?:turnout|turn-out) "),
    ("turnout_change", "QT", r" (?:turnout|turn-out) of [QF]\d+ (?:here |there )?(?:was|is|had been) (?:just |only |some |about )*", r" (?:up|down|higher|lower|more|less|better|worse)\b"),
    ("turnout_change", "QT", r" (?:turnout|turn-out) ,[^,;]*, (?:was|is|had been) (?:just |only |some |about )*", r" (?:up|down|higher|lower|more|less|better|worse)\b"),
    ("turnout_change", "QT", r" (?:turnout|turn-out) (?:was|is|had been) (?:just |only |some |about )*", r" (?:up|down|higher|lower|more|less|better|worse)\b"),
    ("top_share", "QF", r" (?:(?:two|N\d+|both) (?:(?:leading|main|major|big|biggest|largest|top|first|foremost|front-running) )?(?:candidates|parties|contenders|leaders|front-runners|rivals|big beasts)(?= (?:shared|took|had|won|got|polled|between|[a-z]+ up|together|accounted|with|attracted))|(?:top|first|leading|big) N\d+)\b[^;:]* ", r""),
    ("top_share", "QF", r"", r" {CHOSE} (?:N\d+|either)(?: or (?:the )?other)? of the (?:top|first|leading|main|big|biggest) N\d+"),
    ("share", "QF", r"", r" {CHOSE} (?:the )?(?:{E}|him|her|them|winner|victor|runner-up)(?= )"),
    ("turnout", "QF", r"", r" (?:turned out|bothered to vote|bothered|went to the polls|cast (?:a|their) (?:vote|ballot)s?|took part|voted)\b(?! (?:for|backed|chose|supported|picked|plumped|went|wanted|opted|preferred|favoured)\b)"),
    ("turnout", "QF", r"", r" turnout\b|^ (?:of )?(?:the |those |all )?(?:registered |eligible )?(?:electors|electorate|voters|people|those|adults) (?:registered |entitled |eligible |who could |to vote )*(?:voted|turned out|cast|took part|went to|bothered|stayed)"),
    ("turnout", "QF", r"", r" of (?:(?!votes?\b|poll\b|ballots?\b)[a-z'-]+ |S\d+ ){1,4}(?:turned out|bothered|voted(?! (?:for|backed|chose|supported|picked|plumped|went|wanted|opted|preferred|favoured)\b)|cast (?:a|their)|took part|went to the polls)"),
    # shares and their changes
    ("nothing", "F", r"", r" as (?:big|large|much|many|high) again\b"),
    ("nothing", "F", r" in ", r" (?:[.,;)]|from|since|to|and)"),
    ("nothing", "QF", r"", r" (?:of (?:the )?(?:valid )?(?:votes?|ballots|poll)(?: cast)? )?(?:threshold|hurdle|barrier|mark\b|needed|required|necessary|minimum)"),
    ("majority", "QTF", r" {MAJ}{MID} (?:of|was|is|to|from|at|on|by|stood at|:|-|just) (?:just |only )?", r""),
    ("share", "QF", r" (?:from|to|at|on|with|of|against|and|was|is|took|had|by) ", r" of (?:the |those |all )?(?:votes?|poll|valid|ballots|total|cast)\b"),
    ("lead", "QT", r"", r" (?:clear of|ahead of|in front of|behind|adrift of) (?:(?:the|his|her|their|nearest|rival) )*(?P<other>{E})(?= )"),
    ("turnout_change", "QT", r" (?:turnout|turn-out)\b(?:(?! (?:share|swing|majority|votes?|{E}) )[^;])*? (?:{UP}|{DOWN})(?: by| of| some| an| a| nearly| almost)* ", r"(?! of the vote)"),
    ("change", "QT", r" (?:{UP}|{DOWN})(?: by| of| some| an| a| nearly| almost)* ", r"(?! of the vote)"),
    ("change", "QT", r" (?:\(|,) ", r" (?:more|fewer|less|higher|lower|better|worse)\b"),
    ("points", "T", r"", r""),
    ("share", "QF", r"", r""),
    # places
    ("nothing", "O", r" the ", r" of (?:the |its |her |his |these |those )?(?:N\d+|several|many|them) (?:[a-z]+ )?(?:to|who|that|which) "),
    ("nothing", "O", r" (?:between|gap|distance) [^;,]* and ", r" (?:place)\b"),
    ("nothing", "O", r"", r" (?:attempt|time|try|bid|term|win|victory|contest|election)\b"),
    ("nothing", "O", r" {BEAT} (?:the )?{E}[^;:]* into ", r""),
    ("nothing", "O", r"", r" (?:place|spot) (?:went|goes|fell|go|belonged) to"),
    ("nothing", "O", r" from (?:a )?", r" (?:place )?to (?:a )?O\d+"),
    ("nothing", "O", r" from (?:a )?O\d+ (?:place )?(?:up |down )?to (?:a )?", r""),
    ("nothing", "O", r" (?:short of|shy of|off|votes from|behind|away from|denied|miss(?:ed|ing)?(?: out on)?|within N\d+(?: votes)? of) (?:a )?", r" place\b"),
    ("nothing", "O", r"", r" (?:(?:of|among) (?:(?:the|just|only|our|those) )*N\d+ )?(?:(?:candidates?|of them|party|man|woman|one) )?to (?:{LOST}|{KEPT}|get|see|have|declare|concede|speak|arrive|congratulate|go|forfeit|say)\b"),
    ("position", "O", r" {E} , (?:(?:only|just|a|distant|poor) )*", r" (?:here|there|in S\d+) (?:last time|N\d+ years? (?:ago|earlier|before)|in (?:the )?[YD]\d+)"),
    ("nothing", "O", r" the ", r" (?:largest |biggest |strongest )?party (?:by|in|on) (?:that|this|these|its|votes|the|terms)\b"),
    ("position", "O", r"", r" (?:- )?(?:place\b|placed\b|-placed\b|spot\b)|^-place\b"),
    ("position", "O", r" (?:came|come|comes|coming|finish|finished|finishes|finishing|placed|ended|ending|trailed|trailing|pushed|slipped|slipping|fell|falling|"
     r"dropped|dropping|rose|rising|climbed|climbing|relegated|leapt|jumped|moved|up|down|in|into|from|to|was|were|is|are|be|beaten|be placed|left|leaving|knocked|a|an|the|and|strong|close|distant|poor|very|clear|good|,|back|with|home|limped|crawled|trundled|C\d+|P\d+) ",
     r" (?:,|\.|on|with|and|in (?:S\d+|the|a|Y\d+)|behind|ahead|at|to|\)|\(|;|for|,|but|last|from|place|after|just|also|out|of (?:the )?N\d+)"),
    ("position", "O", r" (?:been|were|was|is|be|came|finished|ended|placed|running|trailed|in|into)(?: (?:a|an|the|only|just|even|then|now|poor|distant|close|strong))* ",
     r" (?:there|here|then|when|while|until|party|force|in (?:the )?(?:[YD]\d+|S\d+)|(?:on|in) (?:the|this) (?:island|islands|city|town|county|borough|valley|valleys|seat|constituency|division|peninsula|area|district)|behind|N\d+ years? (?:ago|earlier|before))\b"),
    # votes
    ("lead", "N", r" within (?:(?:just|only|a|mere|some) )*", r" (?:votes )?of (?:[a-z]+ing )?(?:the )?(?:(?P<other>{E})|him|her|them|victory|it|seat|S\d+)(?= )"),
    ("majority", "N", r" (?:turn|turned|turning|converted|converting|transformed|changed|swapped|made)(?:(?! [QTF]\d)[^;:]){0,60} {MAJ}(?: of (?:just |only )?N\d+)? (?:[a-z]+ ){0,3}(?:in)?to (?:one|a lead|a majority|a cushion|that) of (?:(?:just|only|a mere) )*", r""),
    ("majority", "N", r" (?:turfed|booted|kicked|voted|thrown|bundled|turned|dumped|swept) out (?:of|in|from) (?:S\d+|office|parliament|the (?:seat|commons|house)) by (?:(?:just|only|a|mere) )*", r""),
    ("nothing", "N", r" by (?:(?:just|only|a|some|mere|about) )*", r" (?:votes?|ballots)\b"),
    ("between_places", "N", r"", r" (?:votes? )?(?:between|separated|separating|separate|dividing|divided) (?:the )?O\d+(?: place)? (?:and|from) (?:the )?O\d+(?= )"),
    ("nothing", "N", r"", r" votes (?:separated|divided)"),
    ("votes", "N", r"", r" (?:personal |first-preference )?(?:votes?|ballots|crosses)\b"),
    ("votes", "N", r" (?:votes?|tally|total|poll)(?: (?!share |majority |turnout |lead )[a-z'-]+){0,4} from (?:just |only )?", r" (?:(?:in|at) (?:the )?Y\d+ |last time )?to "),
    ("votes", "N", r" (?:votes?|tally|total|poll)(?: (?!share |majority |turnout |lead )[a-z'-]+){0,4} (?:from (?:just |only )?N\d+ )(?:(?:in|at) (?:the )?Y\d+ |last time )?to (?:just |only )?", r""),
    ("votes", "N", r" {GOT} (?:(?:a|total|of|just|only|some|tally|vote) )*", r" (?:,|\.|to|for|against|;|and|while|\)|in (?:S\d+|Y\d+|the)|at the|last|yesterday|today|tonight|on (?:thursday|the (?:day|night))|this time|here|there)"),
    ("votes", "N", r" (?:polled|took|won|votes?|received|got|had)\b(?:(?! {MAJ} )[^;:.]){0,60} (?:down|up) from (?:just |only )?", r" (?:,|\.|in Y|last|at|;|and|\))"),
    ("votes", "N", r" {E} (?:'s|,|\(|-|\N{EM DASH}|:|had|on|with|and)? ?", r"(?! (?:[a-z]+s)\b)"),
    ("votes", "N", r" {E} (?:\( {E}|, {E}) [,)] ", r""),
    ("votes", "N", r" (?:votes?|support|poll|tally) (?:(?:was|were|has|have|had|more|than|almost|nearly|just|over|under|about|roughly|all|but) )*(?:{UP}|{DOWN}|doubled|trebled|tripled|quadrupled|halved|almost doubled)(?: ,)? to (?:just |only )?", r" (?:[.,;)]|and|but|in)"),
    ("votes", "N", r" {E} 's (?:vote|tally|total|score|poll)[a-z ]*", r""),
    ("majority", "N", r" {MAJ}\b(?:(?! (?:votes?|share|turnout|swing|polled|got|deposits?) )[^;:.]){0,90} ", r""),
))  # fmt: skip
"""In order: the first row that fits decides."""


def by_letter(rows: Iterable[Row]) -> Mapping[str, Table[Row]]:
    """The rows that are for each letter of a figure, in order."""
    every = tuple(rows)
    own = {letter: [row for row in every if letter in row.letters] for letter in "NQTFO"}
    return {letter: Table(some, _cues) for letter, some in own.items()}


@cache
def _cues(row: Row) -> frozenset[str]:
    sides = (side.cues for side in (row.left, row.right) if side is not None)
    return rarest(sides)


BY_LETTER = by_letter(FIGURES)
