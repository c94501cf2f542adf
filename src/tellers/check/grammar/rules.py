"""What a sentence states without a figure, and who is said to belong to which party."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tellers.check.grammar import runs
from tellers.check.grammar.around import PLACE
from tellers.check.grammar.words import Pattern, compiled, table_of
from tellers.check.reading.cues import Table
from tellers.check.reading.marking import Marked

BELONGS: tuple[Pattern, ...] = tuple(map(compiled, (
    r" (?P<drop>(?:the |a |former |sitting )*(?P<party>P\d+) 's (?:new |sitting |own |outgoing |defeated |victorious )*(?:candidate |mp |incumbent |leader )?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop>(?P<now> )\( (?:the )?(?P<party>P\d+) \))",
    r" (?P<who>C\d+)(?P<now> )\((?P<drop> (?P<party>P\d+) [,:])(?= N)",
    r" (?P<who>C\d+)(?P<drop> (?:of|for) (?:the )?(?P<party>P\d+))(?= (?:[.,;]|was|is|came|took|on|with|had|,|\)|finished|polled|leapt|has|who|got|secured|won N|won Q|held|and|trailed|lost))",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:a|an|the|his|her|their|of|of the|for|for the|standing as an|standing as|who stood as an|an|who stood for|standing for) )+(?P<party>P\d+)(?: (?:candidate|rival|opponent|challenger|mp|incumbent|defender|contender|hopeful|runner-up))?)(?= (?:[,.;]|whose))",
    r"(?:(?<! for)(?<! for the)|(?! (?:the )?P\d+ ,)) (?P<drop>(?:(?:the|his|her|their|a|an|nearest|sitting|closest|defeated|victorious) )*(?P<party>P\d+) (?:candidate |rival |opponent |challenger |mp |incumbent |hopeful |contender |runner-up |defender |newcomer |councillor )?,? ?)(?P<who>C\d+)(?= )",
    r" (?P<who>C\d+)(?P<drop> , (?:(?:his|her|their|the) )(?P<party>P\d+) (?:rival|opponent|challenger|candidate) ,)(?= )",
)))  # fmt: skip
"""Somebody said to belong to a party: what may be dropped from the sentence once that is read."""
_AS_OBJECT = compiled(r" {BEAT} (?:(?:the|his|her|their|sitting|former|mp|incumbent|P\d+) )*$")
"""Whom somebody beat: "for" behind that name tells for whom he did."""
_AFTER_FROM = compiled(r" (?:from|to|by|at the expense of) (?:the )?$")


def belonging(marked: Marked, pattern: Pattern) -> Iterator[re.Match[str]]:
    """Where a pattern says that somebody belongs to a party, and not that another does.

    "Having ousted the Conservative Giles Watling for Reform UK", "Labour took it from the
    Conservatives, Neil Duncan-Jordan defeating Sir Robert Syms".
    """
    for match in marked.finds(pattern):
        drop, text = f"{match['drop']} ", marked.skeleton
        if drop.startswith(" for ") and _AS_OBJECT.search(text[: match.start("who")]):
            continue
        is_beside = match.start("party") < match.start("who") and " , " in drop
        if is_beside and _AFTER_FROM.search(text[: match.start("party")]):
            party = marked.mark(match["party"])
            is_closed = text.startswith((" ,", " .", " )", " ;"), match.end("who"))
            if not is_closed or marked.text[party.start : party.end].endswith("s"):
                continue
        yield match


OFFICES = compiled(
    r" (?P<drop>(?:(?:the|a|then|former|shadow|sitting|veteran|senior|junior|cabinet|deputy|local|outgoing|long-serving) ){1,4}"
    r"(?:(?:[a-z]+ )?(?:secretary|minister|chancellor|whip)|(?:solicitor|attorney) general|chancellor of the exchequer|"
    r"councillor|barrister|teacher|businessman|businesswoman|lawyer|solicitor|academic|nurse|doctor|farmer) ,? ?)(?=C\d+ )"
)
"""A calling before a name."""
LEADERS = compiled(
    r" (?P<drop>(?:the |a |an )?(?:ex - |ex-|former |then )*P\d+ (?:party )?(?:leader|member(?= (?:C\d+|of the (?!P\d)|for N\d+ (?:years|decades)))|chief|chairman|chair)(?: in Y\d+)?)(?= )(?! (?:was|came|finished|managed|trailed|ended|limped) (?:(?:only|just|in|a|up|home|distant|the|back|poor) )*(?:O\d|runner))"
)
"""Offices: no votes hang on them, so they are passed over."""
COUNTED_OUT = compiled(
    r"(?P<drop> , (?:(?:and )?(?:not (?:counting|including)|(?:if one )?(?:excluding|leaves out|excludes|leaving out|leaving aside|setting aside|discounting|without|minus)) the P\d+(?: 's (?:own )?seat)?"
    r"|(?:leaving|setting) the P\d+ (?:out|aside)|(?:with )?the P\d+ (?:aside|apart|excluded|excepted|not (?:counted|included)|left out))(?: of it)?)(?= [,.;)])"
)
"""Who is left out of a count of seats, the Speaker mostly: no figure is of those."""

BOTH_YEARS = compiled(
    r" (?P<drop>both )(?=(?:in )?(?:[YD]\d+|the [YD]\d+) (?:general elections? )?and )"
)
"""A word that adds nothing to two years."""


_GONE = (
    r"(?:(?:was|is|has been|have been|gets|got) (?:{ADV}|[a-z]+ly )*(?:defeated|beaten|ousted|unseated|toppled|dethroned|dislodged|deposed|ejected|evicted|routed|trounced|humbled|"
    r"(?:swept|turfed|booted|kicked|thrown|voted|turned|dumped|bundled|chucked|driven) (?:away|aside|out)(?: of (?:office|parliament|the commons))?|(?:swept|removed|driven) from (?:office|power|parliament|the commons)|"
    r"shown the door|sent packing|out of (?:parliament|the commons|office|a job)|no longer (?:the|its|an) (?:mp|member))|(?:is|was) out(?= [.,;])|(?:(?:has|have|narrowly|also|only just) )*(?:lost(?: out)?(?= [.,;])|missed out|"
    r"(?:went|crashed|slumped|slid|tumbled|fell) (?:down )?to (?:[a-z]+ )?defeat|(?:tasted|suffered|met) (?:with )?defeat|bit the dust|failed to (?:hold on|be (?:re-elected|returned)|(?:hold|keep|retain|defend) (?:it|(?:his|her|the) seat|S\d+))))"
)
"""What befell somebody who lost, told without whoever beat him."""


class Rule(NamedTuple):
    """A statement without a figure: what reads it, words of which one must be there, its pattern."""

    reader: str
    cues: tuple[str, ...]
    pattern: Pattern


def _rules(table: tuple[tuple[str, str, str], ...]) -> tuple[Rule, ...]:
    return tuple(
        Rule(reader, tuple(cues.split()), compiled(pattern)) for reader, cues, pattern in table
    )


_WON = "won win wins winning took take takes taken secured clinched claimed captured carried"
_HELD = (
    "held hold holds holding kept keep keeps keeping retained retain retains clung hung defended"
)
_GAINED = "gained gain gains gaining captured seized snatched grabbed wrested regained retook recaptured reclaimed"
_BEAT = (
    "beat beats beaten beating defeat defeated defeats defeating saw seen sees ousted ousts unseated "
    "edged edging overcame toppled thrashed trounced fended held pipped pipping pips turned voted booted "
    "swept dumped brought thrown kicked dislodged deposed unseating ousting toppling overtook "
    "overtakes overhauled leapfrogged leapfrogging outpolled fends better seeing past squeezed crushed crushing hammered "
    "hammering thumped thumping demolished humbled dethroned ejected evicted staved fought warded repelled withstood outscored "
    "outpaced bested eclipsed overcoming thrashing trouncing fending holding"
)
_LOST = "lost lose loses losing forfeited"
_MOVES = (
    "fell rose dropped slipped grew declined increased climbed jumped slumped surged leapt crept edged "
    "tumbled plunged sank shrank dipped slid crashed soared collapsed rising falling slipping dropping"
)
_WHERE = (
    r"(?: (?:in|across|of|throughout) (?:(?:all of|the whole of) )?(?:"
    + PLACE
    + r"|(?P<area>(?:the )?[a-z]+(?: [a-z]+){0,3}?))(?= ))?"
    r"(?! (?:on|it|they|he|she|where|that|which|except|bar|contested))"
)
"""Where a party has all seats or none: a nation, a region, or an area that the record knows not."""
STATEMENTS: tuple[Rule, ...] = _rules((
    # who won
    ("winner", f"{_WON} {_HELD} {_GAINED}", r" (?P<who>{E}) (?:{ADV})*(?P<verb>{WIN}|{HOLD}|{GAIN})(?: on to| onto)? (?:back )?(?:(?:the|a|an|new|old|his|her|their|marginal|election|contest|by-election|by-|former|parliamentary|historic|bellwether|for|in|of|comfortably|narrowly|again|safe) )*(?P<seat>{SEAT}|election|by-election|contest|race)(?= )"),
    ("winner", "re-elected elected returned victorious triumphed prevailed reelected", r" (?P<who>{E}) (?:{ADV}|is |was |be |, the P\d+ , )*(?P<verb>re-elected|reelected|elected|returned|victorious|triumphed|prevailed|voted in)(?= )"),
    ("winner", "mp member", r" (?P<who>C\d+) (?:is|becomes|became|remains|will be|was) (?:(?:the|a|(?:town|city|seat|constituency|area|island|S\d+) 's|its|now|new|next|first|current|their|O\d+|P\d+) )*(?P<verb>mp|member of parliament|member)(?= )(?! (?:here |for (?:S\d+|the seat) )?(?:for (?:[a-z]+ )*N\d|until|till|from Y|between|since|before))"),
    ("winner", "as", r"(?<! from)(?<! succeeds)(?<! succeeded)(?<! succeeding)(?<! replaces)(?<! replaced)(?<! replacing)(?<! replace)(?<! succeed)(?<! follows)(?<! followed)(?<! following)(?<! ousted)(?<! unseated)(?<! unseating)(?<! ousting)(?<! remove)(?<! removed)(?<! reject)(?<! rejected)(?<! P\d)(?<! 's) (?P<who>C\d+) as (?:(?:the|a|(?:town|city|seat|constituency|area|island|S\d+) 's|its|now|new|next|first|current|their|O\d+|P\d+) )*(?P<verb>mp|member of parliament|member)(?= )"),
    ("winner", "mp member", r"(?<! then) new (?:P\d+ )?(?P<verb>mp|member)(?: (?:for|of) (?:S\d+|the (?:seat|constituency))| here)? (?:,|is|will be|was to be) (?:(?:the|P\d+|'s) )*(?P<who>C\d+)(?= )"),
    ("winner", _WON, r" (?P<who>P\d+|C\d+) (?:{ADV})*(?P<verb>win|won|wins)(?= (?:(?P<seat>S\d+)|with|by|again|,|\.|on D|for the))"),
    ("winner", f"{_WON} {_HELD} {_GAINED}", r" (?P<seat>S\d+|seat)[^,;]{0,30} (?:{ADV}|was |is |be )*(?P<verb>won|gained|taken|captured|retained|kept|secured) (?:back )?(?:in [YD]\d+ )?by (?:the )?(?P<who>{E})(?= )"),
    ("winner", "by", r" (?P<seat>S\d+|seat) ,(?: (?:which|that|was|had been|narrowly))* (?P<verb>won|gained|taken|captured) by (?:the )?(?P<who>{E})(?= (?:in|at) (?:the )?[YD]\d)"),
    ("held_by", "held represented", r" (?P<seat>S\d+|seat|it)(?: ,|(?:(?! (?:not|never|nor) )[^,;]){0,30}?) (?!not |never )(?:{ADV}|(?P<now>was|is) |be |long |previously |formerly |last |that |a seat |which )*(?P<verb>held|represented) by (?:the )?(?:P\d+ 's )?(?P<who>{E})(?= )"),
    ("held_until", "until till", r" (?P<who>{E}) (?:{ADV}|, (?:who|which) )*(?:held|holding|kept|represented|retained) (?:[^,;]{0,40}? )?(?P<span>(?:until|till) (?:the )?(?P<year>[YD]\d+)(?: by-election| general election)?)(?= )"),
    ("held_until", "until till", r" (?:held|represented) by (?:the )?(?:P\d+ 's )?(?P<who>{E}) (?P<span>(?:until|till) (?:the )?(?P<year>[YD]\d+)(?: by-election| general election)?)(?= )"),
    ("held_until", "from", r" (?P<who>{E}) (?:{ADV})*(?:held|holding|kept|represented|retained) [^,;]{0,30}?(?P<span>from (?:the )?[YD]\d+(?: by-election)? (?:to|until|till) (?:the )?(?P<year>[YD]\d+)(?: by-election| general election)?)(?= )"),
    ("winner", "fell fallen falls went gone goes passed swung swings switched turned moved returned reverted reverts", r"(?<! place in)(?<! spot in)(?<! spoon in)(?<! honours in)(?<! vote in)(?<! votes in) (?P<seat>S\d+|seat|constituency|patch|stronghold|citadel|bastion|fiefdom|backyard) (?:{ADV})*(?P<verb>fell|fallen|falls|went|gone|goes|passed|passes|swung|swings|switched|turned|moved|returned|reverted|reverts)(?: back| over)? (?:from (?:the )?P\d+ )?to (?:the )?(?P<who>{E})(?= )"),
    ("winner", "mp", r" (?P<seat>S\d+|seat|constituency) (?:now )?(?:has|have|gets|got|elected|elects|returned|returns|chose|chooses|sent) (?:a|an|its O\d+|its first|its|their) (?:new )?(?P<who>P\d+) (?:mp|member)(?= )"),
    ("winner", "squeaked squeaking scraped scraping romped romping coasted coasting cruised cruising stormed storming sailed sailing edged swept got gets squeezed sneaked crept limped waltzed", r" (?P<who>C\d+)(?: (?!C\d|P\d)[a-z-]+){0,8}(?: ,)? (?P<verb>squeaked|squeaking|scraped|scraping|romped|romping|coasted|coasting|cruised|cruising|stormed|storming|sailed|sailing|edged|swept|got|gets|squeezed|sneaked|crept|limped|waltzed)(?: back)? (?:home|in|through|to victory|it)(?= )(?! (?:touch|trouble|first|front|the way|on|to|wrong|right|last|a |the |S|O\d))"),
    ("winner", "belongs belonged", r" (?P<seat>S\d+|seat) (?:now |still )?(?P<verb>belongs|belonged) to (?:the )?(?P<who>{E})(?= )"),
    ("held_then", "since", r" (?P<who>{E}) (?:had )?(?:held|won|kept|represented|sat for) [^,;]{0,30}?(?P<span>since the (?:previous|last) (?:general )?election)(?= )"),
    ("winner", "victory win triumph", r" (?:victory|win|triumph) (?:for|by) (?:the )?(?P<who>{E})(?= )"),
    ("winner", "winner victor", r" (?:winner|victor)(?: was| is| ,|, ) (?:the )?(?P<who>{E})(?= )"),
    ("winner", f"{_LOST}", r" (?:lost|lose|loses|losing|losing out)(?: [a-z]+){0,2}(?: S\d+| it)? to (?:the )?(?P<who>{E})(?= )"),
    ("winner", "majority lead margin", r" {MAJ} (?:of |was |is |at )?(?P<verb>N\d+) for (?:the )?(?P<who>{E})(?= )"),
    ("loser", _LOST, r" (?P<who>{E}) (?:{ADV})*(?:lost|lose|loses|losing) (?:(?:the|his|her|their|a) )*(?P<seat>S\d+|seat|constituency|it)(?= )"),
    ("loser", f"{_BEAT} {_LOST} deposed shown sent removed driven bundled chucked out missed went crashed slumped slid tumbled tasted suffered met bit failed dethroned routed humbled longer", r"(?<! when)(?<! after)(?<! since)(?<! before)(?<! until)(?<! till)(?<! if)(?<! because)(?<! where)(?<! unless)(?<! once)(?<! whether)(?<! that)(?<! should) (?P<who>C\d+)(?: ,(?: (?!C\d)[^ ,;:]+){1,9} ,(?: too ,)?| ,(?: who| which)?)? (?P<gone>" + _GONE + r")(?= (?:[.,;)]|and|but|after|in S\d+|here|there|too|with|despite|last night|yesterday|overnight|tonight|today|on (?:thursday|friday|the night)|at the (?:polls?|ballot box|count))(?: |$))"),
    # for whom
    ("label", "for as behalf representing colours banner", r" (?P<who>{E}|he|she) (?:(?! [CP]\d|[;:]| to N\d)[^;:])*? (?P<span>(?:(?<!or )(?<!and )for|(?<!many )(?<!much )(?<!number )(?<!total )(?<!tally )(?<!votes )(?<!well )(?<!big )(?<!large )as|on behalf of|representing|in the colours of|under the banner of|carrying the flag for|flying the flag for) (?:(?:the|an|a) )*(?P<party>P\d+))(?! one)(?= (?:[,.;]|on|with|by|and|after|in|when|to|at|since|mp|candidate|from|last|despite|having|early|late|this|yesterday|today|tonight|overnight|again|but|against|over|while|though|although|narrowly|comfortably|easily|thursday|friday))"),
    ("label", "the an a", r" (?P<who>C\d+) , (?P<span>(?:the|a|an) (?P<party>P\d+))(?= [,.])"),
    ("unknown", "(", r" \( (?:the )?P\d+ [,)](?= )"),
    # who beat whom
    ("beaten_by", _BEAT, r" (?:was|is|been|being|were) (?:{ADV}|[a-z]+ly )*(?:defeated|beaten|ousted|unseated|toppled|pipped|thrashed|trounced|edged out|turned out|voted out|booted out|swept aside|swept away|dumped out|brought down|thrown out|kicked out|dislodged|deposed)(?: in S\d+| at S\d+| of S\d+| of (?:the|his|her) seat| there)? by (?:(?:the|his|her|P\d+ 's) )*(?P<who>{E})(?= )"),
    ("beat", _BEAT, r" (?P<who>{E}|he|she|they)(?: ,)? (?:{ADV})*(?P<verb>{BEAT}) (?:(?:the|his|her|their|sitting|former|mp|incumbent|rival|rivals|challenge of|challenge from|a) )*(?P<other>{E})(?= )"),
    ("beat", "ended ending finished terminated cut", r" (?P<who>{E}) (?:{ADV})*(?P<verb>ended|ending|finished|terminated|cut short) (?:the )?(?P<other>C\d+) 's (?:[a-z-]+ ){0,3}(?:career|tenure|reign|time|stay|spell|run|stint)(?= )"),
    ("beat", _BEAT, r" it was (?:also )?(?:the |an? )?(?P<who>{E})(?: 's [a-z]+| candidate| man| woman| challenger)? (?:who|that|which) (?:had |has |finally |{ADV})*(?P<verb>{BEAT}) (?:the |sitting |former )*(?P<other>{E})(?= )"),
    ("winner", "unseated ousted toppled dislodged deposed put turned threw voted kicked turfed booted chucked", r" it was (?:also )?(?:the |an? )?(?P<who>{E})(?: 's [a-z]+| candidate| man| woman| challenger)? (?:who|that|which) (?:has |finally |{ADV})*(?P<verb>unseated|ousted|toppled|dislodged|deposed|(?:put|turned|threw|voted|kicked|turfed|booted|chucked)(?= (?:{E}|him|her) out )) (?:the |sitting |former )*(?:C\d+|him|her)(?= )"),
    ("winner", "broken ended snapped smashed shattered", r" (?:grip|hold|stranglehold|run|reign|tenure|lock|dominance|monopoly|spell|decades) (?:on|of|in|over|at) (?:the )?(?:(?:[a-z-]+ ){0,3}(?P<seat>S\d+|seat|constituency|division)|(?:[a-z-]+ ){0,4}(?:suburbs|town|city|valleys?|island|isle|county|borough|coast|capital))(?: 's)? (?:(?:{ADV})|was |is |were |been |being |came to be )*(?P<verb>broken|ended|snapped|smashed|shattered) (?:(?! by )[^.;:]){0,40}?by (?:(?:the|an?) (?:[a-z-]+ ){0,4}, )?(?:the )?(?P<who>C\d+)(?= )"),
    ("ahead", "clear beating pipping ahead behind edging overtaking outpolling leapfrogging above below trailing front adrift", r" (?P<span>(?P<verb>beating|pipping|clear of|ahead of|in front of|behind|adrift of|edging out|edging ahead of|overtaking|outpolling|leapfrogging|above|below|trailing) (?:(?:the|his|her|their|both|nearest|rival|only|just) )*(?P<other>{E}))(?= )"),
    ("ahead", "trailed", r" (?P<span>(?P<verb>trailed) (?:(?:the|both|even) )*(?P<other>{E}))(?= )(?! (?:in (?:(?:the|most|all|some|opinion|local) )*(?:polls?|polling|seats)|nationally|throughout|until|at first|early))"),
    ("runner_up", "nearest closest next", r" (?P<who>{E}) (?:was|came|is|were) (?:the )?(?:nearest|closest|next)(?: to (?:him|her|them|the winner))?(?= [.,;]| with| on)"),
    ("runner_up", "close", r" (?P<who>C\d+|P\d+) (?:who )?(?:ran|pushed|pressed) (?:him|her|them|{E}) (?:very |so |most )?(?:close|closest|hard)(?= )"),
    ("over_one", "over", r" (?:whose|his|her) (?:lead|majority|margin) over (?:the )?(?P<who>{E})(?! of N)(?= )"),
    ("over_one", "over", r" {MAJ}(?: (?:of|,|was|on paper|there|here|in Y\d+)| N\d+){0,4} over (?:(?:the|his|her|nearest|second-placed) )*(?P<who>{E})(?= )(?! of N)"),
    ("runner_up", "runner-up runner rival challenger opponent pursuer", r" (?:runner-up|runner up|(?:nearest|closest) (?:rival|challenger|opponent|pursuer))(?: was| is| ,|,)? (?:(?:from|the) )*(?P<who>{E})(?= )"),
    ("beaten", "loser vanquished beaten defeated losing unsuccessful", r" (?:the|his|her) (?:sole |only )?(?:loser|vanquished|(?:beaten|defeated|losing|vanquished|unsuccessful) (?:candidate|rival|opponent|challenger|contender|man|woman))(?: (?:in|placed) O\d+(?: place)?)? (?:was|is|being|:) (?:the )?(?:P\d+ 's |P\d+ )?(?P<who>C\d+)(?= )"),
    ("beaten", "man woman tory candidate challenger rival opponent one", r" (?:the|whose|his|her) (?:man|woman|tory|candidate|challenger|rival|opponent|one|P\d+)(?: candidate| man| woman)? (?:that |whom |who )?(?:he|she|{E}) (?:had |has |narrowly |just )*{BEAT} (?:was|is|being) (?:the )?(?:same )?(?:P\d+ 's |P\d+ )?(?P<who>C\d+)(?= )"),
    ("beaten", "challenge", r" (?P<who>C\d+) , [^;:]{0,60}?(?:who|and) (?:carried|led|mounted|headed|spearheaded) (?:the|his|her|its|their) (?:P\d+ )?challenge(?= )"),
    ("over_one", "named called name", r" over (?:the |a |an )?(?:P\d+ )?(?:man|woman|candidate|challenger|rival|opponent) (?:(?:called|named)|(?:whose|by the) name (?:is|was|of)) (?P<who>C\d+)(?= )"),
    ("runner_up", "miss", r" (?P<who>P\d+) being the (?:ones?|party|losers?) (?:to|who) (?:miss|missed|lose|lost) out(?= )"),
    ("came_within", "within", r" (?P<who>{E}) (?:(?:for|of) the P\d+ |, [^,;]{0,40} , )?(?:had )?(?:came|come|got|ran|finished|was) (?:to )?within (?P<n>N\d+) (?:votes )?of (?:him|her|them|the winner|{E}|winning|victory|taking|the seat)(?= )"),
    ("runner_up", "runner-up", r" (?P<who>{E}) (?:, (?:who|whom|which|elected|first|mp)\b(?:(?! [CP]\d)[^,;:]){1,60} , (?=was |is |finished |came ))?(?:, |was |is |finished |came |as )*(?:the |a |distant |close )*runner-up(?= )"),
    ("runner_up", "runners-up", r" (?:when|where) (?:the )?(?P<who>P\d+) (?:had been|finished|came in|came|were|was)(?: (?:the|his|her|their|distant|close|as))* runners-up(?= )"),
    ("went_to", "went goes fell go belonged", r" (?P<place>O\d+) (?:place|spot) (?:(?:here|there|in (?:the )?S\d+) )?(?:, (?:and|with|on) (?:[a-z]+ )?[NQ]\d+ (?:votes |per cent |of the vote )?, )?(?:went|goes|fell|go|belonged) (?P<span>to (?:the )?(?P<who>{E}))(?= )"),
    ("places", "from", r" (?P<span>from (?:a )?(?P<from>O\d+)(?: place)? (?:up |down )?to (?:a )?(?P<to>O\d+))(?= )"),
    # hold or gain
    ("gain_from", "from", r" (?:(?P<who>{E}) )?(?:{ADV})*(?P<verb>{WIN}|{GAIN}|gain|gains|win)(?: back)?(?: (?!from )(?:[a-z'-]+|[SCP]\d+|O\d+(?! (?:place|spot))|,)){0,6}? (?P<span>from (?:(?:the|an|a) )*(?P<party>P\d+))(?= )"),
    ("gain_from", "from", r" (?P<verb>switch(?:ed|es)?|pass(?:ed|es)?|swung|swings?|mov(?:ed|es)|chang(?:ed|es) hands|went|goes) (?P<span>from (?:the )?(?P<party>P\d+))(?= to )"),
    ("outcome", "gain hold", r" (?P<span>(?P<verb>gain|hold) for (?:the )?(?P<who>P\d+))(?= )"),
    ("outcome", "gain hold", r" (?P<span>(?P<who>P\d+) (?P<verb>gain|hold))(?= )"),
    ("stayed", "stayed stays remained remains", r" (?P<seat>S\d+|seat|it|constituency) (?P<span>(?:stayed|stays|remained|remains) (?:(?:solidly|safely|firmly|in the hands of|with|with the|a) )*(?P<who>P\d+))(?= )"),
    ("held", "holds held hangs hung clings clung", r" (?P<who>{E}) (?:{ADV})*(?P<span>(?:holds|held|hangs|hung|clings|clung) on)(?= (?:for|in S|by|with|here|,|\.))"),
    ("held", _HELD, r" (?P<who>{E}) (?:{ADV})*(?P<span>(?:held|hold|holds|holding|kept|keep|keeps|keeping|retained|retain|retains|retaining|clung on to|hung on to|held on to|held onto|clung onto))(?: on to| onto)? (?:(?:the|new|marginal|safe|his|her|their|of|old) )*(?:[a-z]+ (?=seat of|constituency of))?(?:S\d+|seat|constituency)(?= )"),
    ("held", "holds", r" (?P<who>C\d+) (?:(?! [CPS]\d)[^;:.]){1,60} and (?P<span>holds)(?= (?:it |on )?by N)"),
    ("gained", "gains", r" (?P<who>C\d+) (?:(?! [CPS]\d)[^;:.]){1,60} and (?P<span>gains)(?= (?:it )?by N)"),
    ("gained", f"{_GAINED} back", r" (?P<who>{E}) (?:{ADV})*(?P<span>gained|gain|gains|gaining|regained|regain|regains|retook|retakes|retaken|recaptured|reclaimed|recaptures|reclaims|snatched|seized|captured|won back|took back|taken back|wins back|takes back) (?:(?:the|new|marginal|back|of|seat) )*(?:[a-z]+ (?=seat of|constituency of))?(?:S\d+|seat|constituency|it)(?= )"),
    # deposits
    ("nobody_lost", "deposit deposits", r" (?P<span>(?:every (?:single )?(?:candidate|contender|hopeful|party|one|runner)|each (?:candidate|contender|party|of (?:them|the (?:N\d+ )?(?:candidates|contenders|hopefuls|parties)))|everyone|everybody|all (?:of )?the (?:candidates|contenders|hopefuls|parties))(?: (?:who stood|standing|on the ballot paper|in the field|here|in S\d+))?) (?:has |have |had |managed to |did enough to )?{KEPT} (?:(?:a|the|their|his|her|its) )?(?:or (?:her|his) )?deposits?\b"),
    ("nobody_lost", "deposit deposits", r" (?P<span>no (?:deposits?|one 's deposit)) (?:was|were|has been|have been|had been) (?:lost|forfeited|surrendered|sacrificed)\b"),
    ("nobody_lost", "deposit deposits", r" (?P<span>there (?:was|were) no (?:lost|forfeited) deposits?)\b"),
    ("nobody_lost", "deposit deposits", r" (?P<span>(?:nobody|no one|no-one)(?: (?:in|at) S\d+| here| at all| else)?|none(?: of (?:(?:the|those|these|its|all) )*(?:N\d+ ?)?[a-z]*(?: ?who stood| ?who ran| ?standing| ?in the field| ?on the ballot paper)?)?|no candidates?|not one(?: candidate)?) (?:has |have |had )?{LOST} (?:(?:a|the|their|his|her|its) )?deposits?\b"),
    ("nobody_lost", "deposit deposits", r"(?<! not)(?<! almost)(?<! nearly) (?P<span>(?:everybody|everyone|every one of (?:them|the candidates)|every (?:single )?(?:candidate|contender|party)|each candidate|all of (?:them|the candidates)|all the candidates)(?: here| there| who stood| in S\d+)? (?:(?:has|had|have|duly|comfortably|narrowly|also|too) )*(?:{KEPT}|got back) (?:(?:a|the|their|his|her|its|own) )*deposits?)\b"),
    ("all_lost", "deposit deposits", r" (?P<span>(?P<which>both|all(?: N\d+| three| four)?|each)(?: of (?:them|whom))? (?:had |have )?{LOST} (?:(?:a|the|their|his|her|its) )?deposits?)\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>(?:did not|didn't|failed to|could not|couldn't|not) (?:quite |even |manage to )?(?:save|keep|retain|hold on to|hang on to) (?:(?:his|her|their|its|the|a) )+deposits?)\b"),
    ("no_candidate", "nobody no-one no", r" (?P<who>P\d+)(?: ,[^,;]{0,50},| ,)? (?:which |who )?(?P<span>(?:fielded|put up|ran|had|stood|offered|entered) (?:nobody|no-one|no one|no candidate|no (?:standard-bearer|runner|contender))(?: in the (?:field|race))?(?: (?:this time|here))?)(?= [.,;]| in| this| here| at| and)"),
    ("no_candidate", "field stand run put contest fight oppose enter", r" (?P<who>P\d+)(?: ,[^,;]{0,50},)? (?P<span>(?:did not|didn't|had not|chose not to|decided not to|declined to|opted not to|elected not to|were not|was not|refused to|agreed not to|preferred not to) (?:field|put up|stand|run|contest|fight|enter|fielding|standing|contesting|running)(?: (?:a |its own |their own |any )?candidates?| anyone| anybody| this time| here| (?:the|this) (?:seat|by-election|contest|election|race|constituency)| it| S\d+)?)(?= [.,;]| in| this| here| at| and| on this occasion| after| having| despite| although| though| because| but| while| when)"),
    ("no_candidate", "stood ran standing fielded ballot forward contested", r" (?P<span>no (?P<who>P\d+)(?: candidate| man| woman| standard-bearer| hopeful)? (?:stood|ran|was standing|was fielded|was put up|contested (?:the seat|it|S\d+)|was on the ballot(?: paper)?|came forward))(?= (?:[.,;)]|this time|here|in|at|and|but|against|on))(?! against)"),
    ("no_candidate", "no", r" (?P<span>there (?:was|is|were) no (?P<who>P\d+) (?:candidate|standing|standard-bearer|on the ballot(?: paper)?))(?= (?:[.,;)]|this time|here|in|and|but|on))"),
    ("no_candidate", "absence absent without", r" (?P<span>(?:in the absence of|without) (?:a|an|any) (?P<who>P\d+)(?: candidate| challenger| contender)?)(?![^.;]* (?:would|could|might) )(?= (?:[.,;)]|in the (?:field|race|contest)|on the ballot|to|standing))(?! (?:in the|to) (?:vote|majority))"),
    ("no_candidate", "neither", r" (?P<span>neither (?:the )?P\d+ nor (?:the )?(?P<who>P\d+) (?:stood|put up|fielded|contested|ran|entered|had)(?: a candidate| any candidates?| the seat| candidates)?)(?= (?:[.,;)]|this time|here|in S\d|and|but))"),
    ("no_candidate", "sat gave stood withdrew stepped stayed pulled", r" (?P<who>P\d+)(?: ,[^,;]{0,60},)?(?: had| having)? (?P<span>stood down(?= (?:in|for) (?:his|her|their|favour|him|them|C\d))|withdrew(?= in (?:his|her|their|favour))|sat (?:this|it|that) (?:one )?out|sat out (?:the|this) (?:contest|by-election|election|race)|gave (?:C\d+|him|her|it|the P\d+|them) a (?:clear|free) run|stepped aside|stayed out of (?:the|this) (?:race|contest|by-election))(?= (?:[.,;)]|this time|here|in|and|but|for|to))"),
    ("a_candidate", "fielded put stood ran", r" (?P<who>P\d+)(?: ,[^,;]{0,60},)? (?:(?:also|both|each|all|did|had) )*(?P<span>(?:fielded|put up|field|put forward|stood|ran|entered) (?:(?:a|its own|their own|an) (?:[a-z]+ )?candidate|candidates))(?= (?:[.,;)]|here|this time|and|but|in S\d+|against))"),
    ("no_candidate", "aside", r" (?P<who>P\d+)(?: had| having)? (?P<span>stood aside)(?= (?:[.,;)]|this time|here|in|and|but|for|to))"),
    ("lost_deposit", "deposit deposits", r"(?<! no candidate)(?<! no candidates)(?<! nobody)(?<! no one)(?<! no-one)(?<! none)(?<! not one)(?<! one candidate) (?P<span>{LOST} (?:(?:his|her|their|its|the|a) )+deposits?)\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>(?:had|has|have|saw|having) (?:(?:his|her|their|its|the) )+deposits? (?:lost|forfeited|confiscated))\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>deposits? (?:was|were|is|are) (?:(?:also|duly|again) )*(?:lost|forfeited|forfeit|gone|confiscated|sacrificed))\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>{LOST} (?:his|hers|theirs))(?= (?:[.,;)]|with|and|on|after|at|in))"),
    ("kept_deposit", "deposit deposits theirs", r" (?P<span>(?:kept|saved|retained|held on to|hung on to) (?:his|hers|theirs))(?= (?:[.,;)]|with|and|on|after|at|in))"),
    ("kept_deposit", "deposit deposits", r" (?P<span>deposits? (?:was|were|is|are) (?:(?:just|only|narrowly|comfortably|never in danger|not in danger|perfectly|quite) )*(?:safe|saved|kept|retained|secure))\b"),
    ("lost_deposit", "deposit deposits", r" (?P<span>(?:a|the|his|her|their|its) (?:lost|forfeited|forfeit) deposit)(?= )"),
    ("lost_deposit", "deposit deposits", r" (?P<span>(?:too little|too few|not enough|insufficient|short of what was needed) (?:for|to (?:save|keep|retain|hold)) (?:his|her|their|its|a|the) deposit)(?= )"),
    ("lost_deposit", "pocket", r" (?P<span>(?:was|were|is|are|ended up|left) (?:(?:also|both|all|again|duly) )*out of pocket(?: again| too| as well)?)(?= [.,;]| and| but| with| by)"),
    ("lost_deposit", "deposit deposits", r" (?P<span>(?:missed|missing|misses) (?:out on )?(?:saving|keeping|holding|retaining) (?:(?:his|her|their|its|the|a) )+deposits?)(?: by (?:a|the) [a-z]+)?(?= )"),
    ("lost_deposit", "deposit deposits", r" {LOST} (?:[NTQF]\d+(?: points| percentage points| of the vote)?|(?:(?:his|her|their|its|the|a) )+[a-z]+)(?: ,)? and (?:, )?(?:with (?:them|it|that|those) (?:,|went) )?(?P<span>(?:his|her|their|its) deposits?)(?= )"),
    ("lost_deposit", "deposit deposits", r" cost (?:the )?(?P<who>{E}) (?P<span>(?:his|her|their|its|the|a) deposit)(?= )"),
    ("kept_deposit", "deposit deposits", r" (?P<span>(?:held|holding|holds) (?:his|her|their|its) deposit)(?= )"),
    ("kept_deposit", "deposit deposits", r" (?P<span>(?:just |only just |narrowly |barely )?{KEPT} (?:(?:his|her|their|its|the) )+deposits?)\b"),
    # comparisons without a figure
    ("majority_compared", "smaller bigger larger lower higher narrower greater slimmer wider reduced increased smallest", r" (?P<span>(?:(?:a|an|much|far|even|slightly) )*(?P<verb>smaller|bigger|larger|lower|higher|narrower|greater|slimmer|wider) {MAJ}(?: of N\d+)? than (?:(?:the|his|her|their|a|in|at|last|time) )*(?P<then>notional|previous|Y\d+|last|before|N\d+)?(?: N\d+)?)"),
    ("ratio", "double doubled doubling doubles halved halving halves halve trebled tripled trebling treble triple quadrupled quintupled twice sextupled", r" (?P<span>(?P<hedge>almost|nearly|more than|less than|just over|just under|about|roughly|over|not quite|all but|well over)?(?: ?)(?P<verb>doubled|doubling|doubles|double(?! (?:- )?(?:figures?|digits?) )|halved|halving|halves|trebled|tripled|trebling|treble|triple|quadrupled|quintupled|sextupled|twice))(?= )"),
    ("moved", "fell rose dropped slipped grew declined increased up down climbed jumped slumped", r" (?P<what>share|vote|votes|vote share|support|turnout|majority)(?: of the vote)? (?:also |was |is |has been |had been |actually |in fact |even )*(?P<span>(?:(?:marginally|slightly|sharply|fractionally|well|a little|a shade|a touch|a fraction|appreciably|markedly|noticeably) )?(?P<verb>{UP}|{DOWN})(?: too| again| as well| slightly| sharply| back| away| a little| a touch| a shade| a fraction| a bit| a smidgen| a notch| a whisker| a tad| a mite| marginally| somewhat| substantially| markedly)*)(?= (?:[.,;]|and (?![NQT])|but|as|in [YD]\d|compared (?:with|to)|since [YD]\d))"),
    ("moved", "turnout majority share vote votes support", r" (?P<what>turnout|majority|share|vote|votes|support) (?:(?<=turnout )(?:here|there|locally|in S\d+) )?(?:also |was |is |has been |had been |has |had )?(?P<span>(?P<verb>{UP}|{DOWN}|boosted|extended|trimmed)(?: back| away)?)(?= (?:, )?(?:to|from) (?:just |only )?[NQT]\d)"),
    ("moved", _MOVES + " up down", r" (?P<what>turnout|share|majority|vote) ,[^,;]*, (?:actually )?(?P<span>(?:was |is |were )?(?P<verb>{UP}|{DOWN}))(?= (?:[.,;]|on (?:the|N\d|last|its|their|five)|from|to))"),
    ("moved", _MOVES + " up down", r" (?P<what>turnout|share) (?:was |is )?(?P<span>(?P<verb>up|down)(?: slightly| a little| a touch)? on (?:N\d+ years? ago|last time|the (?:last|previous)|Y\d+))(?= )"),
    ("moved", _MOVES + " improved", r" (?P<span>(?P<verb>{UP}|{DOWN})(?: back| slightly| a little| a touch| a shade| a fraction)?)(?= on (?:the|their|its|his|her|last|Y\d+|what|that)(?: [a-z]+| Y\d+){0,3} (?:score|(?P<what>share)|showing|result|figure|performance|tally|total|vote|election|time|year)\b)"),
    ("moved", _MOVES + " up down went", r" (?P<who>{E}) 's ,(?! {E})[^,;.]{1,40}, (?:in fact |actually |still )?(?P<span>(?P<verb>{UP}|{DOWN}))(?= (?:[.,;]|and (?![NQT])|but|while))"),
    ("moved", "up down rose fell", r" (?P<who>{E}) 's (?:, [a-z]+ , )?(?:was |is |were |went |has |had |also |actually |in fact )*(?P<span>(?P<verb>{UP}|{DOWN})(?: as well| too| again)?)(?= (?:[.,;]|and (?![NQT])|but|while))"),
    ("moved", _MOVES, r" (?P<who>{E})(?: ,[^,;]*,)? (?:{ADV})*(?P<span>(?P<verb>{UP}|{DOWN})(?: back| away)?)(?P<what>)(?= to (?:just |only )?Q\d)"),
    ("against_nation", "national nationwide country uk britain nation", r" (?P<span>(?P<how>above|below|higher than|lower than|better than|worse than|greater than|bigger than|larger than|smaller than|less than|exceeded|beat|topped|outstripped) (?:(?:the|that|those|its|a) )*(?:(?:national|nationwide|uk|country 's|party 's national|gb) (?:figure|average|rate|one|level|mean|(?P<what>turnout|share))|(?:figure |average |rate |one |level )?(?:for|across|in|over|of) (?:the )?(?:country|nation|uk|united kingdom|britain)(?: as a whole)?))(?= (?:[.,;:)]|and|but|of [QTN]\d|at|in [YD]\d))"),
    ("moved_whole", "turnout share vote votes support", r" (?P<what>turnout|share|vote|votes|support)(?: (?:of the vote|(?:in|across|of|throughout|around) {PLACE}|north of the border|(?:across|in|throughout) the (?:country|uk|nation|region|province|land|kingdom)|nationally|nationwide|overall|as a whole|,))+ (?P<span>(?:was |is |had |has |also |actually )*(?P<verb>{UP}|{DOWN})(?: back| slightly| a little| again| too)*)(?= (?:[.,;]|to|from|by|and (?![NQT])|but))(?! by [NQT])"),
    ("moved", _MOVES + " up down improved", r" (?:(?P<who>{E}) 's |his |her |their |its )(?:own )?(?:vote )?(?P<what>share|vote|votes|support|tally)(?: of the vote)? (?:(?:was|is|had|has|also|actually|even) )*(?P<span>(?P<verb>{UP}|{DOWN})(?: back| away| slightly| a little| a touch| a fraction)?)(?= (?:compared|since|despite|although|though|even|there|here|this time|all the same|nonetheless|sharply|modestly|marginally|on (?:last time|the last|the previous|Y\d+|N\d+ years))(?! by| to| from) )"),
    ("moved", "share", r" (?P<who>P\d+) (?P<what>share)(?: of the vote)? (?:there|here|locally|in S\d+) (?:also |actually )?(?P<span>(?P<verb>{UP}|{DOWN}))(?= (?:[.,;]|and (?![NQT])|but|while))"),
    ("moved", "too well back again also", r" (?P<who>P\d+) (?:{ADV})*(?P<span>(?P<verb>rose|fell|went up|went down|slipped|dropped|declined|improved|slid|dipped)(?: too| as well| back| again)+)(?P<what>)(?= (?:[.,;]|and (?![NQT])|but))"),
    ("moved", "share vote votes support tally poll", r"(?: (?P<who>{E})| he| she| they| it|(?<= defeated man)|(?<= defeated woman)|(?<= beaten man)|(?<= beaten woman)|(?<= losing man)|(?<= losing woman)|(?<= ousted mp)|(?<= defeated mp)|(?<= beaten mp)|(?<= beaten candidate)|(?<= defeated candidate)) (?:, [^,;:]{0,40} , )?(?:{ADV}|actually |even |in fact |managed to |did |to )*(?P<span>(?P<verb>improved|improve|increased|increase|raised|raise|boosted|grew|lifted|upped) (?:(?:his|her|its|their|own|party 's|P\d+ 's) )+(?:vote )?(?P<what>share|votes|vote|support|tally|poll)(?: of the vote)?)(?= (?:[.,;)]|and (?![NQT])|but|here|there|despite|even|though|in S\d|this time|while|as))(?! , (?:to|by) )"),
    ("moved", "saw", r" (?:(?P<who>{E})|he|she) (?:, [^,;:]{0,40} , )?(?:(?:has|had|also|then|even|actually) )*(?P<span>(?:saw|seen|watched) (?:his|her|its|their) (?:own )?(?:vote )?(?P<what>share|vote|votes|support|majority)(?: of the vote)? (?P<verb>slip|fall|drop|rise|decline|slide|dip|grow|increase|shrink|climb|improve|go up|go down|edge up|edge down|creep up|jump|soar|surge|leap|swell|collapse|plunge|plummet|tumble|slump|sink|crumble)(?: back| away| too| again| as well| slightly| a little| sharply)?)(?= (?:[.,;]|and (?![NQT])|but|while|as|here|there))"),
    ("moved", "saw", r" (?:O\d+|last)(?: place)? (?:, )?(?:and|but) (?:(?:has|had|also|then|even|actually) )*(?P<span>(?:saw|seen|watched) (?:his|her|its|their) (?:own )?(?:vote )?(?P<what>share|vote|votes|support|majority)(?: of the vote)? (?P<verb>slip|fall|drop|rise|decline|slide|dip|grow|increase|shrink|climb|improve|go up|go down|edge up|edge down|creep up|jump|soar|surge|leap|swell|collapse|plunge|plummet|tumble|slump|sink|crumble)(?: back| away| too| again| as well| slightly| a little| sharply)?)(?= (?:[.,;]|and (?![NQT])|but|while|as|here|there))"),
    ("further", "than", r" (?P<who>P\d+) (?:'s? )?(?:own )?(?:(?:share|votes?|support|slice|tally|score)(?: in {PLACE})?(?: of the (?:(?:national|popular|overall) )?(?:vote|poll))?(?: in {PLACE})? )?(?:{ADV})*(?P<span>(?P<verb>rose|grew|increased|climbed|went up|improved|fell|dropped|slipped|declined|went down|shrank|sank|slumped) (?:by )?(?:rather |far |much |slightly |a little )?(?P<more>more|less|further|faster) than (?:the )?(?:that of (?:the )?)?(?P<other>P\d+)(?: ')?(?: s| 's)?(?: did)?)(?= (?:[.,;)]|and|but|while|though|on|in|over))"),
    ("further", "more fewer", r" (?P<who>P\d+) (?:{ADV})*(?P<span>(?P<verb>put on|added|gained|lost|shed|dropped) (?P<more>more|fewer) votes than (?:the )?(?P<other>P\d+)(?: did)?)(?= (?:[.,;)]|and|but|while|though|on|in|over))"),
    ("moved", "saw", r" saw (?:the )?(?:(?P<who>P\d+) 's|(?:his|her|their|its) (?:own|party 's))(?: (?:vote )?share| vote)? (?P<span>(?P<verb>slip|fall|drop|rise|decline|slide|dip)(?: back| away| too| again)?)(?P<what>)(?= (?:[.,;]|and (?![NQT])|but))"),
    ("moved", "his hers theirs", r" (?:,|and|but|while) (?P<who>his|hers|theirs) (?:{ADV})*(?P<span>(?P<verb>rose|fell|went up|went down|slipped|dropped|declined|improved|slid|dipped)(?: too| as well| back| again)*)(?P<what>)(?= [.,;])"),
    ("moved", "ground", r" (?P<span>(?P<verb>lost|gained|gaining|losing|conceded|ceded) ground)(?= (?:in|on) (?:(?:vote|percentage|proportional|proportionate) )?(?P<what>share|shares|terms))"),
    ("against_majority", "than exceeds exceeded dwarfs dwarfed outstripped topped outnumbered", r" (?P<span>(?:(?P<how>more|less|bigger|smaller|larger|greater|higher|lower|fewer) than|exceed(?:s|ed|ing)|dwarf(?:s|ed|ing)|outstripp(?:ed|ing)|topped|outnumbered) (?:the|his|her|their) (?:(?:winning|final|new|eventual|[CP]\d+ 's) )*(?:majority|margin|gap|winning margin))(?= (?:[.,;)]|and|but|which|itself|here|in S\d+|of N\d+))"),
    ("majority_of_another", "than", r" {MAJ}\b[^;:]{0,60}? (?P<span>(?:(?:much|far|rather|even|slightly|a little) )*(?P<verb>smaller|bigger|larger|lower|higher|narrower|greater|slimmer|wider|fatter) than (?:that of |that which )?(?P<who>C\d+) 's?)(?= )"),
    ("turned_out", "busier quieter slower brisker livelier duller", r" (?P<span>(?:(?:a|an|much|far|slightly|rather|markedly) )*(?P<verb>busier|quieter|slower|brisker|livelier|duller) (?:day|night|time|contest|poll|election)(?: (?:at|for|in) the (?:booths|polls|polling stations|polling booths|ballot boxes|ballot box))? than)(?= )"),
    ("turned_out", "more fewer less", r" (?P<span>(?P<verb>more|fewer|less) (?:people|voters|electors|locals|of them|of the electorate|residents|constituents|citizens)(?: here| there| in S\d+)? (?:voted|turned out|bothered|cast (?:a|their) (?:vote|ballot)s?|went to the polls|took part))(?= than )"),
    ("moved", "own also", r" (?P<who>{E}) 's (?:own )?(?P<what>share|vote|votes)?(?: in {PLACE})? ?(?P<span>(?:was |is |were |has |had |also |actually )*(?P<verb>{UP}|{DOWN}))(?= (?:[.,;]|to [NQ]|and (?![NQT])|but|while))"),
    ("seats_compared", "than", r" (?P<span>(?P<how>higher|lower|bigger|larger|greater|smaller|narrower|slimmer|wider|tighter|closer|fatter|better|worse) (?:(?:in|at) )?(?P<own>S\d+) than (?:(?:in|at|it was in|it was at) )?(?P<other>S\d+))(?= )(?! 's)"),
    ("seats_compared", "than", r" (?P<own>S\d+) (?:'s )?(?:(?:had|has|saw|recorded|posted|returned|with|whose|,|the|a) )*(?:(?P<what>turnout|majority|margin|electorate|share|winning share) (?:was|is|being) )(?:(?:also|even|far|much|rather|slightly|a little) )*(?P<span>(?P<how>higher|lower|bigger|larger|greater|smaller|narrower|slimmer|wider|tighter|closer|fatter|better|worse) than (?:(?:that|in|at|of) )*(?P<other>S\d+)(?: 's)?)(?= )(?! 's (?:last|in))"),
    ("seats_compared", "than", r" (?P<own>S\d+) (?:(?:had|has|saw|recorded|posted|returned|also|again) )+(?P<span>a (?P<how>higher|lower|bigger|larger|greater|smaller|narrower|slimmer|wider|tighter|closer|fatter|better|worse) (?P<what>turnout|majority|margin|electorate|share|winning share) than (?:(?:that|in|at|of) )*(?P<other>S\d+))(?= )(?! 's (?:last|in))"),
    ("seats_compared", "than", r" (?P<what>turnout|majority|margin|electorate|share|winning share) (?:in|at|of) (?P<own>S\d+) (?:was|is|being) (?:(?:also|even|far|much|rather|slightly|a little) )*(?P<span>(?P<how>higher|lower|bigger|larger|greater|smaller|narrower|slimmer|wider|tighter|closer|fatter|better|worse) than (?:(?:that|in|at|of) )*(?P<other>S\d+))(?= )(?! 's (?:last|in))"),
    ("nations_compared", "than", r" (?P<span>(?P<how>higher|lower|bigger|larger|greater|smaller|narrower|slimmer|wider|tighter|closer|fatter|better|worse) (?:in (?P<own>{PLACE}) )?than (?:in |that of |that in )?(?:(?P<other>{PLACE})|any other (?:nation|country|part) (?:of|in) the (?:uk|united kingdom|kingdom)|any of the other (?:N\d+ )?nations|anywhere else in the (?:uk|united kingdom|kingdom)))(?= )"),
    ("than_before", "than up down higher lower", r"(?<! N\d)(?<! N\d\d) (?P<span>(?:(?:slightly|a little|marginally|fractionally|a shade|a touch|a fraction) )?(?P<verb>less|fewer|lower|worse|down|more|higher|better|up|bigger|larger|greater|wider|smaller|narrower|slimmer)(?: votes)? (?:than|on) (?:(?:his|her|their|its|the|what|it|they|he|she|party|share|managed|result|in|at|won|got|performance|figure) )*(?P<then>last time|Y\d+|last election|last general election|previous election|managed|before))(?= )"),
    ("than_before", "than", r" (?P<span>(?P<verb>less|fewer|lower|worse|more|higher|better|bigger|larger|greater|smaller|narrower|slimmer|wider) than (?:(?:it|they) (?:was|were) )?(?P<then>N\d+ years (?:earlier|ago|before|previously)))(?= )"),
    ("than_before", "than", r" (?P<span>(?P<verb>less|fewer|lower|worse|more|higher|better|bigger|larger|greater|smaller) than)(?P<then>)(?= (?:the )?[QN]\d+ (?:votes )?(?:of|in|at) (?:N\d+ (?:years|months) (?:earlier|ago|before)|Y\d+|the last [a-z]+) )"),
    ("moved_since", "turnout turn-out", runs.TURNOUT_SINCE),
    ("moved_since", "than", runs.TURNED_OUT_SINCE),
    ("moved_since", "improved built fell slipped slid bettered", runs.IMPROVED_SINCE),
    ("moved_since", "share", runs.SHARE_SINCE),
    ("moved_since", "vote votes", runs.VOTE_SINCE),
    ("ratio_of_figures", "twice double treble triple half", runs.RATIO),
    ("ratio_of_figures", "times", runs.RATIO_TIMES),
    ("over_majority", "votes", runs.OVER_MAJORITY),
    # how long, since when
    ("first_since", "since", r" (?P<span>(?P<first>O\d+(?= (?:time|win|victory|gain|success|triumph|defeat|loss|reverse|non|P\d+|general|election|by-election|since))|only(?= time)|(?:not|n't|never|didn't|failed)(?![^;]* the O\d+ (?:time|win|victory) since))(?P<body>[^;]*?) since (?P<least>(?:at least |the )?)(?:(?:a|an|the|its|in|at|by-election|byelection|general|election|landslide|of|S\d+|far back as) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election| election)?)(?= )"),
    ("first_since", "since", r"(?<! time)(?<! win)(?<! victory)(?<! gain) (?P<span>since (?:(?:at least|a|an|the|its|in|by-election|byelection|general|election|of) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election)?) (?P<body>that [^;]*?(?P<first>not|n't|failed|never|O\d+)[^;]*)"),
    ("run_since", "since", r" (?P<body>[^;]*?) (?P<span>(?:ever )?since (?P<least>(?:at least )?)(?:(?:a|an|the|its|in|at|by-election|byelection|general|election|of|winning|it|seat|constituency|S\d+|was|created|creation|formation|inception|formed|far back as|'s|contest|poll|O\d+(?= (?:contest|election|poll|general|fought|contested|drawn|formed|created|set|came|existed))|fought|contested|drawn|set|established|carved out|came|into|being|existence|existed|up|for) )*(?P<year>[YD]\d+)(?: by-election| byelection| general election)?)(?= )"),
    ("first_in_years", "years decades", r" (?P<span>(?P<first>O\d+)(?P<body>[^;,]*?) (?:in|for) (?P<n>N\d+) (?P<unit>years|decades))(?= )"),
    ("last_won", "last", r" (?P<who>{E}) (?:(?:had|have|has|was) )?last (?:won|held|taken|carried|elected|represented|returned)[^;,]*? (?P<span>in (?:the )?(?P<year>[YD]\d+))(?= )"),
    ("every_election", "every each all", r" (?P<span>(?:every|each|all)(?: one)?(?: of)?(?: the)? (?:(?P<m>N\d+) )?(?:general )?elections?(?: here| there| in S\d+| (?:in|for) (?:the|this) (?:seat|constituency|division)| (?:in|under|bearing|of|with) (?:the (?:seat|constituency) 's|its|this|that|the) (?:(?:present|current|new|own) )?name)?(?: (?:,|held|fought|contested|here|there)){0,2}(?: (?:from|between|since) (?:(?:[a-z]+|O\d+|S\d+) ){0,6}(?P<first>[YD]\d+)(?:(?: election)? (?:to|and|until|till|through|up to) (?:the )?(?P<last>[YD]\d+))?)?)(?! (?:but|except|bar|in N\d|until|till|to the|up to|through|from|between|since))(?= )"),
    ("last_elections", "last previous past", r" (?P<span>(?:each of )?the (?:last|previous|past|preceding) (?P<n>N\d+) (?:general )?elections?)(?= )"),
    ("last_elections", "before", r" (?P<span>(?:each (?:one )?of |every one of |all of |all )?the (?P<n>N\d+) (?:general )?elections) (?:before (?:this|that|it|the last)(?: one)?|beforehand)(?= )"),
    ("last_elections", "last previous past preceding", r" (?P<span>(?:each of |all of |all )?the (?P<n>N\d+) (?:last|previous|past|preceding) (?:general )?elections)(?= )"),
    ("every_election", "from", r" (?:was|been|stayed|remained|returned|elected|voted|backed|solidly|safely) (?:an? |the )?(?P<who>P\d+)(?:(?: (?!{E})[a-z]+){0,3})? (?P<span>from (?:the )?(?P<first>[YD]\d+) (?P<how>to|until|till|through) (?:the )?(?P<last>[YD]\d+))(?= )"),
    ("nobody_else", "never", r" (?P<span>never (?:elected|returned|chosen|sent|voted for|been|had|been represented by) (?:anyone|anybody|anything|any party|an mp|a member)(?: else)? (?:but|other than|except|from any party but) (?:an? |the )?(?P<who>P\d+))(?= )"),
    ("hands_changed", "hands", r" (?:changed hands|swapped hands|changed sides|switched parties) (?:at |in )?(?P<span>(?:every|each) (?:general )?election since (?P<first>[YD]\d+))(?= )"),
    ("hands_changed", "hands", r" (?:changed hands|swapped hands|changed sides|switched parties) (?:at |in |for )?(?P<span>(?P<n>N\d+) (?:general )?(?:elections?|times) (?:running|in a row|in succession|on the trot))(?= )"),
    ("hands_changed", "hands", r" (?:changed|changes|swapped|switched|changing) (?:hands|sides|parties) (?P<span>(?:for )?the (?P<n>O\d+) (?:successive |consecutive |straight )?(?:(?:general )?election|time|contest) (?:running|in a row|in succession|on the trot))(?= )"),
    ("hands_changed", "hands", r" (?P<span>(?:for )?the (?P<n>O\d+) (?:successive |consecutive |straight )?(?:(?:general )?election|time|contest)(?: (?:running|in a row|in succession|on the trot))(?: ,)?)(?: (?:that|at which|in which|when))?(?: (?:S\d+|the|seat|it|constituency|this|division)){0,2} (?:has|have|had)? ?(?:now |again )?(?:changed|swapped|switched) (?:hands|sides|parties)(?= )"),
    ("hands_changed", "hands", r" (?:changed hands|swapped hands|changed sides|switched parties) (?:at |in )(?P<span>(?:every one|each) of (?:the|its) (?:last|past|previous) (?P<n>N\d+) (?:general )?(?:elections|contests))(?= )"),
    ("hands_so_often", "hands", r" (?P<span>(?:for )?the (?P<o>O\d+) time (?:in|at) (?:(?:the|its|last|past) )*(?P<n>N\d+) (?:general )?(?:elections|contests))(?: ,)?(?: that)?(?: (?:S\d+|the|seat|it|constituency|this|division)){0,2} (?:has|have|had) (?:now |again )?(?:changed|swapped|switched) (?:hands|sides|parties)(?= )"),
    ("hands_so_often", "hands", r" (?:changed|changes|swapped|switched|changing) (?:hands|sides|parties) (?P<span>(?:for the )?(?P<o>[NO]\d+) times? (?:in|at) (?:(?:the|its|last|past) )*(?P<n>N\d+) (?:general )?(?:elections|contests))(?= )"),
    ("streak", "row elections successive consecutive straight times running time election contests victory win", r" (?P<span>(?:all )?(?P<n>N\d+) (?:(?:of|the|last|previous|consecutive|successive|straight|general|unbroken) )*(?:elections?(?: (?:wins|victories|successes|triumphs))?|contests?|general elections?|victories|wins|times)(?: in a row| running| in succession| on the trot)?)(?= )"),
    ("streak", "row successive consecutive straight running time win victory term election", r" (?P<span>(?P<n>O\d+) (?:(?:consecutive|successive|straight|general|election) )*(?:time|election|win|victory|term|contest)(?: in a row| running| in succession)?)(?= )"),
    ("nth_win", "win victory success triumph term", r" (?:(?P<who>C\d+) 's|his|her) (?P<span>(?P<n>O\d+) (?:win|victory|success|triumph|term))(?= )(?! in a row| running| in succession)(?P<here> (?:here|there|in (?:the )?(?:S\d+|seat|constituency)))?"),
    ("nth_win", "term time win victory", r" (?P<who>C\d+|he|she) (?:{ADV}|was |is )*(?:won|wins|win|re-elected|elected|returned|secured|took|held|claimed|clinched|winning)(?P<here> (?:(?:the )?(?:S\d+|seat|constituency)|it))?(?: in S\d+| for P\d+)? (?:for )?(?:(?:a|the|his|her) )?(?P<span>(?P<n>O\d+) (?:term|time|win|victory))(?= )(?! (?:in a row|running|since|of asking|that|in [NYD]|at))"),
    ("nth_stand", "standing stood fighting contesting", r" (?:standing|stood|fighting|contesting)(?: [a-z]+| S\d+){0,3} for the (?P<span>(?P<n>O\d+) time)(?= )"),
    ("nth_stand", "attempt asking try bid", r" (?P<span>(?P<n>O\d+) (?:attempt|time of asking|try|bid))(?= )"),
    ("tenure", "years decades decade year century months", r" (?:for|after|over|spent|spanning|of|in|his|her|their|than|,|ends|ending|ended) (?:(?:more than|the|a|some|last|his|her|their) )*(?P<span>(?P<n>[NF]\d+)(?: of)?(?: a)? (?P<unit>years|decades|decade|century|year))(?= (?:as|in|of|,|\.|at|representing|on|mp|with|and|later|the))"),
    # party and whip
    ("spell", "suspended suspension suspending withdrawn removed lost stripped expelled expulsion kicked thrown ejected readmitted reinstated restored allowed blocked barred deselected banned stopped prevented resigned quit left endorsed restore", r" (?P<span>(?P<verb>suspended|suspension|suspending|withdrawn|removed|stripped|lost the whip|expelled|expulsion|kicked out|thrown out|ejected|readmitted|reinstated|restored|not restored|let back|allowed back|back into|blocked|barred|not allowed to (?:run|stand)|deselected|banned|prevented|stopped from|not endorsed|resigned|quit))(?= )"),
    # records and the nation
    ("record_of", "closest narrowest tightest smallest slimmest lowest largest biggest highest greatest safest widest best worst poorest marginal", r" (?P<span>(?P<place>O\d+ |O\d+ - |next |O\d+ -)?(?:most )?(?P<verb>closest|narrowest|tightest|smallest|slimmest|lowest|largest|biggest|highest|greatest|safest|widest|worst|best|poorest|(?<=most )marginal)(?: (?P<what>(?:(?!party |since |ever |on |in |at |of |for )[a-z]+ |[P]\d+ ){0,2}?(?:contest|result|race|majority|majorities|margin|seat|turnout|win|victory|fight|battle|lead|share|swing|fall|drop|collapse|slump|decline|rise|increase|jump)(?: of the vote)?)\b| (?P<next>in|of|anywhere|since(?! the N)|at(?= (?:a|any) general election since)|ever|on(?= record)|nationally|[.,;])(?= |$)))(?: so far)?(?: of (?:the|all) (?:night|election|country|N\d+)(?: seats| contests| results| constituencies)?)?(?:,)?(?: in the country| nationally| anywhere)?(?: (?:is|was|came|comes)(?: in| at)?| in| ,)? (?:(?:the )?(?P<seat>S\d+)(?= )|(?=.)|$)"),
    ("extreme_since", "since", r" (?P<span>(?P<verb>fewest|most|lowest|highest|largest|biggest|smallest|greatest|worst|best|poorest)(?P<what>(?: (?:[a-z-]+|P\d+)(?: 's)?){0,7}?) since (?:(?:at least|the|its|their|in|that of|general election of|election of|N\d+ (?:votes )?(?:of|in)) )*(?P<year>Y\d+))(?= )"),
    ("extreme_ever", "ever history record time memory", r" (?P<span>(?P<verb>fewest|most|lowest|highest|largest|biggest|smallest|greatest|worst|best|poorest) ?(?P<what>(?:(?:[a-z-]+|P\d+)(?: 's)? ){0,7}?)(?:ever|(?:in|of) (?:(?:the|its|their|modern|british|political|electoral|democratic|party 's|P\d+ 's) )*history|on record|of all time|in living memory))(?= )"),
    ("first_won", "first won took captured gained held", r" (?P<who>{E}|he|she|they|it) (?:{ADV}|had |has )*(?P<span>(?P<first>O\d+) (?:won|took|captured|gained|held|secured|carried)(?: (?:the|this) (?:seat|constituency)| S\d+| it| here| there)? (?:in|at) (?:the )?(?P<year>[YD]\d+))(?= )"),
    ("first_won", "time", r" (?P<who>{E}|he|she|they|it) (?:{ADV}|had |has )*(?:won|took|captured|gained|held|secured|carried|win|take|gain)(?: (?:the|this) (?:seat|constituency)| S\d+| it| here| there)? (?P<span>for the (?P<first>O\d+) time (?:in|at) (?:the )?(?P<year>[YD]\d+))(?= )"),
    ("first_ever", "time", r" (?P<span>for (?:the|its|their) (?P<first>O\d+) time)(?: ever| in its history)?(?= )(?! since| in (?:N\d+ (?:years|decades|generations|elections|parliaments|attempts)|a |over|more|nearly|almost|decades|years|living))"),
    ("first_ever", "time", r" (?P<span>for (?:the|its|their) (?P<first>O\d+) time since (?P<created>(?:it|the seat|the constituency) was (?:created|formed|established|drawn)|its (?:creation|formation|inception))(?: in (?:the )?[YD]\d+)?)(?= )"),
    ("first_ever", "win hold take represent capture", r" (?P<span>the (?P<first>O\d+) (?P<who>P\d+)(?: candidate| mp| woman| man| member)?(?: ever)? to (?:win|hold|take|represent|capture))(?= )(?![^.;,]* since )"),
    ("first_ever", "mp member", r" (?P<span>(?:its|the (?:seat|constituency) 's|S\d+ 's) (?:ever )?(?P<first>O\d+) (?:ever )?(?P<who>P\d+) (?:mp|member))(?= )(?! since)"),
    ("first_ever", "time", r" (?P<span>the (?P<first>O\d+) time (?:that )?(?:the seat|the constituency|it|S\d+) (?:had|has|have)(?: ever)? (?:returned|elected|voted|gone|been|had|sent|chosen) (?:a |an |to )*(?P<who>P\d+))(?= )(?![^.;]* since )"),
    ("first_ever", "never once", r"(?:^|[,;:]|and|but) (?P<span>(?:never (?:before |previously |in (?:its|the) history )?|not once (?:before )?)(?:had|has|have) (?:the )?(?P<who>P\d+)(?: ever)? (?:won|held|taken|captured|carried|gained))(?= (?:(?:a |an )?(?:general election |election )?(?:in |at )?(?:S\d+|here|it|the seat|this seat|the constituency)))(?![^.;]* (?:since|until) (?:the )?[YD])"),
    ("first_ever", "never", r" (?P<span>(?:had |has |have )?never (?:before |previously |once )?(?:been )?(?:won|held|taken|elected|voted|represented|returned|gone))(?= )(?![^.;]* (?:since|until) )"),
    ("none_beyond", "no", r" (?P<span>no (?P<verb>smaller|narrower|slimmer|tighter|lower|larger|bigger|wider|higher) (?P<what>majority|margin|turnout|winning share|share))(?= )"),
    ("every_seat", "every all each", r" (?P<verb>{WIN}|has|have|had|got|hold|holds|held) (?P<span>(?P<all>every (?:single |last |one of (?:the |its )?N\d+ )?(?:seats?|constituency|mp)|(?:all|each)(?: of)?(?: the)? (?:N\d+ )?(?:of the )?(?:seats|constituencies|mps)|all(?: of the)? N\d+(?: of the)? (?:seats|constituencies|mps)|all(?: of the)? (?:seats )?but (?P<but>N\d+)(?: of (?:the |its )?(?:N\d+ )?(?:seats|constituencies))?(?: (?:on offer|at stake|available|up for grabs|there))?)" + _WHERE + r")(?= )"),
    ("every_seat", "swept sweep", r" (?P<span>(?P<verb>swept)(?P<all> clean)? " + PLACE + r"(?P<area>)(?P<but>)?)(?= )"),
    ("every_seat", "sweep", r" (?P<verb>made|making|completed|with|scored) (?P<span>a (?P<all>clean sweep) (?:of|in) (?:all (?:of )?)?" + PLACE + r"(?P<area>)(?P<but>)?)(?= )"),
    ("no_seat", "none no not nothing", r" (?P<verb>{WIN}|{HOLD}|has|have|had|got|left with|with) (?P<span>(?:none|no (?:seats?|mps?)|not (?:a|one|N\d+) single (?:seat|mp)|nothing(?= [.;,]))(?: at all)?" + _WHERE + r")(?= )"),
    ("no_seat", "without single any", r" (?P<verb>without|failed to (?:win|hold|take|keep)|did not (?:win|hold|take)|didn't (?:win|hold|take)|has not|have not|do not (?:have|hold)|does not (?:have|hold)) (?P<span>(?:(?:a|one|N\d+)(?: single)? (?:seat|mp)|any (?:seats?|mps?))(?: at all)?" + _WHERE + r")(?= )"),
    ("no_seat", "wiped obliterated", r" (?P<span>(?P<verb>wiped out|obliterated)(?: completely| altogether| entirely)?" + _WHERE + r")(?= )"),
    ("no_seat", _LOST, r" (?P<verb>lost|lose|loses|losing) (?P<span>(?:every (?:single |last |one of (?:its|their|the) )?(?:N\d+ )?(?:seats?|mps?|constituency)(?: (?:that )?(?:it|they|the party) (?:had|held|won|(?:was|were) defending))?|all (?:of )?(?:its|their) (?:N\d+ )?(?:remaining )?(?:seats|mps))" + _WHERE + r")(?= )"),
    ("lost_all_but", _LOST, r" (?P<verb>lost|lose|loses|losing) (?P<span>all but (?P<but>N\d+)(?: of (?:its|their|the) (?:N\d+ )?(?:seats|mps))?" + _WHERE + r")(?= )"),
    ("only_gain", "only sole", r" (?P<span>(?P<party>P\d+) 's (?:only|sole) gain)(?= )(?! (?:from|off|at the expense of|(?:in|across) (?:the )?(?:{PLACE}|region|capital|county|city)) )"),
    ("largest", "largest", r" (?P<who>P\d+) (?:are|is|remain|remains|were|was|will be|emerged as|as) (?:still |clearly )?(?P<span>the largest party)(?= )"),
    ("largest", "lead ahead leads", r"(?<! notional)(?<! a)(?<! no)(?<! any)(?<! this) (?P<who>P\d+) (?P<span>(?:lead|leads)(?= (?:with|nationally|overall|so far|on N\d+|the (?:field|way|count)))|(?:are|is) ahead)(?= )"),
    ("no_majority", "majority hung", r" (?P<span>no overall majority|no majority(?! (?:was|is|were|of|in|there|anywhere|here|has been|had been|that|smaller|larger))|hung parliament|no party (?:has|had|with) an? overall majority)(?= )"),
    # the day
    ("polled_on", "on in", r" (?:on|in) (?:(?:thursday|wednesday|friday|tuesday|monday) )?(?:,)?(?P<span>D\d+)(?= )"),
))  # fmt: skip
"""Every pattern that stands in a sentence is read, in order."""

BELONGING = table_of(BELONGS)
DROPPED = table_of((OFFICES, LEADERS, COUNTED_OUT, BOTH_YEARS, *BELONGS))
"""What is dropped of a sentence before its statements are read."""


def _by_cue() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(STATEMENTS):
        for cue in rule.cues:
            found.setdefault(cue, []).append(number)
    return found


BY_CUE = _by_cue()
CUES = frozenset(BY_CUE)
JOINT = tuple(cue for cue in BY_CUE if "-" in cue)
"""Cues with a hyphen: they may be part of a longer word."""


CALLED = Table(range(len(STATEMENTS)), lambda number: STATEMENTS[number].pattern.cues)
"""The numbers of the rules, by the words that their patterns ask for."""


def rules_for(marked: Marked) -> list[Rule]:
    """The rules of which a cue stands in a sentence, and what their patterns ask for, in order."""
    joint = (cue for cue in JOINT if cue in marked.skeleton)
    told = _of_cues(CUES.intersection(marked.symbols).union(joint))
    return [STATEMENTS[number] for number in CALLED.called(marked.cues) if number in told]


@lru_cache(maxsize=1024)
def _of_cues(cues: frozenset[str]) -> frozenset[int]:
    return frozenset(number for cue in cues for number in BY_CUE[cue])


NOTHING = frozenset({"age", "time", "nothing", "money"})
UNHELD: tuple[tuple[str, Pattern, str], ...] = (
    (
        "cause",
        compiled(
            r" (?:because|due to|owing to|thanks to|as a result of|led to|in reaction to|in protest at|helped by|blamed on|driven by|in response to) [^.;]*(?= )"
        ),
        "The record holds no causes.",
    ),
    (
        "opinion",
        compiled(
            r" (?:close competition|against expectations|a shock|humiliating|disastrous|stunning|dismal|sensational|predictably|surprisingly)(?= )"
        ),
        "A judgement without a threshold; the record holds none.",
    ),
)
"""What no results record holds, and what is said of it."""
