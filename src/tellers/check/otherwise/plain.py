"""Where the words around a figure say plainly whose it is, or that it is a majority.

"Mr Gove polled 17,281", "a majority of 2,683", "12,816 more than David Linden": such a figure is
that one or it is false, whatever else it may equal.
"""

import re
from collections.abc import Sequence

from tellers.check.claims import Verdict
from tellers.check.grammar.beside import ENDS, is_bracketed, stands_beside
from tellers.check.grammar.runs import IT_ENJOYED, MOVED_SO, ONE_OWNER, OWN_SHARE, WON_THEN
from tellers.check.grammar.words import compiled
from tellers.check.otherwise.derived import labels
from tellers.check.reading.marking import Mark
from tellers.check.scene import Scene
from tellers.style.numbers import Form

LEAST = 30
"""A smaller count is right of too many things."""

COUNTED_VOTES = compiled(r" N\d+ votes? (?:,|\(|or|, or|, that is) $")
"""A count that is no poll in so many words, and may be the majority, just before its part."""
GONE = compiled(
    r" (?:last|previous|previously|then|former|formerly|ago|before|earlier|"
    r"lost|lose|losing|defend|defended|defending|overturn|overturned|overturning|turned|turning|"
    r"resign|resigned|resigning|inherited|squandered|wiped|against|compared|had been|short of|"
    r"became|becoming|(?:had|saw|sees|enjoyed|held) (?:an?|his|her|its|the|their)|"
    r"gone in|went in|going in|sat|sitting)(?= )"
)
"""Words of a clause that tell of a majority of before."""
OF_A_DAY = compiled(
    r"^ (?:votes? )?(?:{MAJ} )?(?:last|to defend|into|then|(?:N\d+|a) years? ago|"
    r"(?:shrinks?|shrank|shrunk|falls?|cut|vanish|vanishes|disappear|evaporate|melt|turned|become)|"
    r"(?:in|at|of|from|back in) (?:the )?(?:last|previous)|the (?:time|year|election) before)\b"
)
"""Words behind a figure that put it before."""
POLLED = compiled(
    r" [CP]\d+ (?:, whose (?:candidate|man|woman|hopeful) |, [^,]{1,80} , |\( [^)]{1,40} \) |"
    r"for (?:the )?P\d+ )?(?:(?:duly|has|have|also|then|only|just) )?"
    r"(?:polled|collected|won|took|got|secured|received|garnered|attracted|amassed|gathered|"
    r"polling|collecting|winning|taking|getting|securing|receiving|scored|had|mustered|managed|"
    r"picked up|picking up|landed|bagged|notched up|racked up|piled up|chalked up|recorded|banked|"
    r"netted|pulled in|clocked up|registered|drew|attracting|mustering|amassing|returned|"
    r"made do|settled|(?:had |having |has )?to (?:make do|be content|be satisfied|settle|survive)|"
    r"(?:was|were|is|are) (?:left|reduced|restricted|confined|squeezed|cut|down)(?: down)?(?: to)?|"
    r"(?:trailed|limped|came|rolled|finished|straggled|crawled) (?:in|home)) "
    r"(?:(?:just|only|exactly|some|on|with|in|for|to) )*$|"
    r" (?:{WIN}|{HOLD}|{GAIN}) (?:the by-election in )?S\d+(?:(?! [NQT]\d)[^;:,]){0,70} with "
    r"(?:just |only )?$"
)
PLACED = compiled(
    r" C\d+ (?:\( [^)]{1,40} \) |, [^,;:]{1,60} , |(?:of|for) (?:the )?P\d+ )?"
    r"(?:,|came|was|is|finished|ended|trailed|took|claimed|(?:had to )?be content with|"
    r"(?:had to )?settle for|settled for) (?:in |a (?:[a-z]+ )?)?O\d+(?: place)? (?:, |and )?"
    r"(?:(?:with|on|taking|winning|polling|securing|having won|having taken) )?(?:just |only )?$"
)
CAME_TO = compiled(
    r" {E} (?:'s (?:vote|tally|total|support|poll) )?(?:(?:has|have|had|was|were) )*"
    r"(?:{UP}|{DOWN}|went) (?:(?:back|away|down|up) )?from N\d+ (?:votes )?"
    r"(?:(?:in|at) Y\d+ |last time )?to (?:just |only )?$"
)
"""Whose votes came to a count from another."""
TOTAL_OF = compiled(
    r" C\d+ (?:of the P\d+ |(?! [CPNQT]\d)[^;:]){0,60} "
    r"(?:total|tally|haul|poll|score|find|found|mustered|persuaded) (?:of )?"
    r"(?:(?:just|only|a|mere) )*$"
    r"| (?:,|and) C\d+ $"
)
"""Whose poll a small count is by its words."""
MOVED_TO = compiled(
    r" {E} (?:'s (?:own )?(?:vote )?(?:share )?)?(?:, (?!{E})[^;:,]{1,40} , )?"
    r"(?:{ADV})*(?:{DOWN}|{UP})(?: (?:back|away))? to "
    r"(?:(?:just|only|a mere) )?$|"
    r" {E} (?:'s (?:own )?(?:vote )?share )?(?:(?:is|are|stands?) now|now (?:has|have|stands?)) "
    r"(?:(?:down|up|on|at|just|only) )*$"
)
"""Who rose or fell to a figure, or is there now, and nobody else."""
SHARE_TO = compiled(
    r" (?:[CP]\d+|his|her|{E} saw (?:its|their)) (?:'s )?(?:own )?(?:vote )?share(?: of the vote)?"
    r"(?: (?!{E})[^ ;:,]+){0,9}(?: to| , at) (?:just |only )?$"
)
"""Whose share it was that came to a figure."""
FOR_SOMEBODY = compiled(
    r"^ (?:votes? )?(?:(?:for|to|of) C\d+ |, (?:was|came) (?:the )?(?:P\d+ )?C\d+ )"
)
CHOSEN = compiled(r"^ {CHOSE} (?:the )?(?:{E}|him|her|them|winner|victor|runner-up)(?= )")
DEPOSIT_WITH = compiled(
    r" {E} (?:{KEPT}|{LOST}|got) (?:his|her|their|its|a|the) deposits?(?: back)? (?:, |\( )?"
    r"(?:(?:with|on|at|polling|taking) )(?:(?:just|only) )?$"
)
"""Whose deposit it is that is told with his share."""
OWNED = compiled(r" [CP]\d+ 's $")
BESIDE = compiled(
    r" [CP]\d+ (?:, )?(?:(?:on|with|at) )?(?:(?:just|only|exactly) )?$|"
    r" N\d+ (?:votes )?(?:, or|,|\(|or|(?:, )?which (?:was|is)) (?:(?:just|only|exactly) )?$|"
    r" [CP]\d+ (?:'s )?(?:[a-z]+ ){0,3}(?:, )?from [QN]\d+ to $"
)
MOVED_BY = compiled(
    r" {E} (?:(?:'s )?(?:own )?(?:vote|poll|tally|total|support) |"
    r"(?:, )?whose (?:own )?(?:vote|poll|tally|total|support) )?(?:, [a-z]+ , )?"
    r"(?:(?:has|have|had|was|were|is|are|actually|even|also|in fact|duly) )*(?:{UP}|{DOWN}) "
    r"(?:by )?(?:(?:just|only|some|exactly|a mere) )?$|"
    r" {E} 's (?:own )?(?:vote|poll|tally|total|support)(?: (?!{E})[a-z-]+){0,5} , (?:up|down) "
    r"(?:by )?(?:(?:just|only|some|exactly) )?$|"
    r" (?:saw|seen|watched) (?:the )?{E} (?:'s (?:vote|poll|tally|total|support) )?[a-z]+ "
    r"(?:by )?(?:(?:just|only|some|exactly) )?$"
)
IN_A_SEAT = compiled(r"^ (?:of the (?:vote|poll) )?(?:here|in S\d+)(?= )")
A_MAJORITY = compiled(
    r" {MAJ}(?: (?:here|there|(?:in|of|at) (?:the )?[YDS]\d+|over C\d+|of P\d+))* "
    r"(?:of|was|is|to|stood at) (?:(?:just|only|exactly|a mere) )?$| majorities "
)
ITS_MAJORITY = compiled(r"^ (?:votes? )?{MAJ}")
WON_BY = compiled(
    r" (?:S\d+ , (?:which|where|that) (?:the )?[CP]\d+ (?:{ADV})*(?:{WIN}|{HOLD}|{GAIN})(?: on)?|"
    r"won|win|wins|victory|elected|returned|home|{BEAT} [CP]\d+(?: , [^;:]{0,80},)?|"
    r"(?:{WIN}|{HOLD}|{GAIN}|re-elected in|elected in|returned in) S\d+"
    r"(?:(?! [NQT]\d)[^;:,]){0,70}|"
    r"(?:{WIN}|{HOLD}|{GAIN}|lost|loses) (?:it|the seat)) by "
    r"(?:(?:just|only|a|a majority of|a margin of) )?$"
)
THROUGH_BY = compiled(
    r"(?:^| [.,;:]| and| but)(?: (?:[CP]\d+|he|she|they|it|the P\d+))?"
    r"(?: (?:has|have|is|was|were|been|only|just|narrowly|duly|then|in the end|finally)){0,4} "
    r"(?:(?:squeaked|scraped|sneaked|crept|limped|edged|squeezed|nosed|romped|coasted|cruised|swept|"
    r"stormed|got|came) (?:back )?(?:in|home|through|it|over the line|out on top)|"
    r"hung on|clung on|held on|held out|prevailed|triumphed|undone|sunk|denied|beaten|defeated|"
    r"ousted|unseated|pipped|toppled|edged out|lost out|missed out|went down|lost|loses) by "
    r"(?:(?:just|only|a|a majority of|a margin of) )?$"
)
"""How somebody came through, or went down, in a clause that tells of nobody else, and by what."""
TOLD_THEN = compiled(
    r" (?:who|when|where|which|whose|had|last|ago|then|before|previous|previously|[YD]\d+)(?= )"
)
BEAT_BY = compiled(
    r" (?:{E}|he|she) (?:{ADV})*(?:{BEAT}) (?:the )?{E}"
    r"(?: (?:to|for|into) (?:a )?O\d+(?: place| spot)?)? by (?:(?:just|only|a mere) )?$"
)
"""Somebody who beat another by so many."""
BEHIND = compiled(
    r"(?:^|[.,;]|and|but) (?:{E}|he|she) (?:was|were|finished|came|came home|came in|ended up|"
    r"ended|trailed in|trailed) (?:(?:just|only|a mere|some) )*$"
)
IS_BEHIND = compiled(r"^ (?:votes )?(?:behind|adrift|short|back)(?= [.,;])")
"""How far somebody was behind, told of nobody else."""
OVER_A_RIVAL = compiled(
    r"^ (?:votes )?(?:more|fewer|ahead|clear|behind|adrift|short)(?: of| than)? "
    r"(?:the )?(?:{E}|O\d+|winner|runner-up) "
    r"(?!(?:[a-z]+ )?(?:in|at) )(?!who |which )"
)
IN_IT = compiled(
    r"^ votes? (?:(?:were|was|are|is|being|all) )?in it(?= )|"
    r"^ (?:votes |of the vote )?(?:(?:that|which|now) )?(?:separated?|divided?) "
    r"(?:them|the (?:two|pair)|{E} (?:and|from) {E}|the (?:top|first|leading) N\d+)(?= )"
)
"""So many votes between the first two, and nothing else."""
TO_SPARE = compiled(
    r"^ votes? (?:(?:was|were|is) )?(?:all|all that|the most|the only thing) "
    r"(?:(?:that|which) )?(?:(?:the )?{E}|he|she|they|it) had (?:to spare|in hand)(?= )|"
    r"^ votes? (?:to spare|in hand)(?= )"
)
BETTERED_BY = compiled(
    r" (?:bettered|beat|exceeded|topped|surpassed|improved on|improved upon|outdid|eclipsed|cut|"
    r"slashed|trimmed|raised|increased|boosted) (?:(?:the|his|her|their|its|own) )*{MAJ}"
    r"(?: [a-z]+| P\d+){0,8} by (?:(?:just|only) )?$"
)
"""By how much a majority was bettered, or cut."""
HAD_OF_IT = compiled(
    r"(?: (?:[CP]\d+|he|she)(?: (?!{E})[a-z'-]+| ,){0,6}| his| hers) "
    r"(?:with|on|took|won|polled|had|got|attracted|received|secured|mustered|managed|drew|was|"
    r"with just|with only|on just) $"
)
OF_THE_VOTES = compiled(r"^ (?:of (?:all )?(?:the )?(?:valid )?(?:votes?|poll|ballots)(?: cast)?) ")
"""Somebody's part of the votes in so many words: "he did so with less than a fifth of the vote"."""
SHORT_OF_IT = compiled(
    r"^ (?:votes )?(?:short|shy) of (?![a-z]+ (?:his|hers|her|theirs|their|its) (?!seat))"
    r"(?:(?:hold|keep|winn|tak|retain|sav|gain|captur|hang|cling)ing|victory)(?= )"
)
CUT_TO = compiled(
    r" {MAJ}(?: (?:here|there|(?:in|of|at) (?:the )?[YDS]\d+))*(?: of N\d+)? "
    r"(?:(?:was|is|were|has|had|been|being|now|all but) )*"
    r"(?:{DOWN}|{UP}|whittled|pared|chopped|sliced|shaved|clipped|turned|evaporated)"
    r"(?: (?:down|away|back))? (?:from N\d+ )?to (?:(?:just|only|a mere) )?$"
)
"""What a majority came to."""
PAST = compiled(
    r" (?:notional|notionally|paper|then|last|ago|previous|previously|before|earlier|"
    r"[YD]\d+)(?= )"
)
NEXT_TO_POLL = compiled(
    r" (?:and|while|but|;) (?:(?:his|her|the|P\d+|'s|opponent|rival|candidate|,) )*C\d+ , "
    r"(?:(?:the|of|for|a|an) )*(?:P\d+ , )?(?:(?:with|on) )?(?:(?:just|only) )*$"
)
"""The next of several who polled, with his figure and nothing behind it."""
WHO_POLLED = compiled(
    r" C\d+ (?:(?:of|for) (?:the )?P\d+ )?, who (?:had|polled|took|got|won|"
    r"received|collected|scored|managed) "
    r"(?:(?:just|only|a mere) )*$"
)
"""Somebody who polled so much, told in a clause that ends with it."""
A_DAY = compiled(r" (?:[YD]\d+|ago|previous|previously|before|earlier|then) ")
SEVERAL = compiled(
    r" (?:together|between|among|both|pair|combined|total|totalled|all|sum|add|added|plus|lot|"
    r"rivals?|opponents?|others?|rest|trio|quartet|coalition|parties|candidates|who|"
    r"two|three|four|N\d+ (?:of|in))(?= )"
)
WAY = compiled(
    r" (?:{UP}|{DOWN})(?: back)?(?: by)?(?: (?:just|only|some|a|an|mere|further|nearly|almost))* !|"
    r"! (?:votes |points )?(?:up|down|more|fewer)(?= )"
)
"""Words that touch a figure and say which way it moved."""
CAME_DOWN_FROM = compiled(
    r" {E} (?:'s (?:vote |share )*)?(?:(?!{E})[a-z]+ ){1,4}(?:to (?:just |only )?Q\d+ (?:, )?)?"
    r"(?:up |down )?from (?:just |only )?$"
)
"""Whose share came to a figure, and from another: neither is anybody else's."""
HE_POLLED = compiled(
    r"^ (?:he|she) (?:(?:had|has|duly|also) )*"
    r"(?:had|polled|got|won|took|received|secured|collected|attracted) "
    r"(?:(?:just|only|a mere|some) )*$"
)
OF_ANOTHER = re.compile(r"(?:votes|share) of .*?(?P<last>[^ ,]+), ")
"""Somebody's poll, which is not "his" in a sentence that names that one besides."""
HAD_THEN = compiled(
    r" [CP]\d+ (?:, (?:which|who) )?(?:had|got|took|won|polled|managed|scored|secured|received) "
    r"(?:(?:just|only|a mere|exactly) )*$"
)
"""Whose poll of before a figure is: "Ukip, which had 11.0% then"."""
MAJORITY_OF = compiled(r" majority (?:here |there )?of (?:(?:just|only|a mere|exactly) )*$")
THEN_AND_NOW = compiled(r" Q\d+ [^,;:NQTCP]{1,40} (?:and|but) (?:(?:has|have|just|only) )*$")
THIS_TIME = compiled(r"^ (?:of the vote )?(?:(?:at|in) this |this time|now(?= [.,;)]))")
"""Somebody's share of this poll, told right behind that of the last."""
DATED = compiled(
    r"^ (?:votes )?(?:last time|(?:N\d+|a) years? (?:ago|before|earlier)|in [YD]\d+|"
    r"at the (?:last|previous) )"
)
"""When a majority of before was won, right behind it."""
OVER_SOMEBODY = compiled(r"^ (?:votes )?(?:over|against|ahead|on) ")
AT_THE_LAST = compiled(
    r"^ (?:at|in) the (?:last |previous )?(?:general )?election (?!of |in |before |held )"
    r"(?!(?:[a-z0-9]+ )?(?:years?|months?) (?:ago|before|earlier))"
)
"""What puts a whole sentence at the last general election."""
NOTIONAL = compiled(r" (?:notional|notionally|redrawn|adjusted|recast|recalculated|on paper) ")


def is_plain(kind: str, m: Mark, sides: tuple[str, str]) -> bool:
    """Whether the words say plainly whose a figure is, or that it is a majority."""
    is_count = m.amount.form is Form.NUMBER and not m.amount.decimals
    if is_count and m.amount.value < LEAST and kind == "lead":
        return False
    left, right = sides
    is_beside = m.letter != "F" and not is_count and BESIDE.search(left)
    is_here = not is_count and IN_A_SEAT.match(right)
    is_chosen = not is_count and (CHOSEN.match(right) or _is_of_the_votes(sides))
    is_own = kind == "share" and OWN_SHARE.search(left) and ENDS.match(right)
    is_now = not is_count and THIS_TIME.match(right) and THEN_AND_NOW.search(left[-120:])
    is_dated = kind == "majority" and WON_THEN.search(left) and DATED.match(right)
    return any((is_beside, is_here, is_chosen, is_own, is_now, is_dated)) or is_tight(kind, sides)


def is_owned(sides: tuple[str, str]) -> bool:
    """Whether somebody named polled a figure in so many words, and not in another year."""
    left, right = sides
    own = POLLED.search(left[-140:]) or PLACED.search(left[-140:]) or FOR_SOMEBODY.match(right)
    own = own or (ENDS.match(right) and NEXT_TO_POLL.search(left[-120:]))
    if ENDS.match(right) and not A_DAY.search(left):
        own = own or WHO_POLLED.search(left[-60:])
    own = own or (CAME_TO.search(left[-140:]) and ENDS.match(right))
    own = own or DEPOSIT_WITH.search(left[-120:]) or TOTAL_OF.search(left[-120:])
    own = own or MOVED_TO.search(left[-120:]) or SHARE_TO.search(left[-140:]) or OWNED.search(left)
    return bool(own or stands_beside(left, right)) and not OF_A_DAY.match(right)


def is_his(sides: tuple[str, str]) -> bool:
    """Whether a count is somebody's, and not said to be votes: "David Mundell's 798 in 2015"."""
    left, right = sides
    return bool(OWNED.search(left) or is_bracketed(left, right)) and not right.startswith(" votes ")


def is_tight(kind: str, sides: tuple[str, str]) -> bool:
    """Whether the words about a figure say what it is, and of now."""
    left, right = sides
    if kind in ("majority", "lead") and _is_between_two(sides):
        return True
    if kind == "lead" or OVER_A_RIVAL.match(right):
        is_past = PAST.search(f"{left}{right}") or SEVERAL.search(left)
        is_beaten = BEAT_BY.search(left) and not OF_A_DAY.match(right)
        is_behind = IS_BEHIND.match(right) and BEHIND.search(left)
        return bool(OVER_A_RIVAL.match(right) or is_beaten or is_behind) and not is_past
    if kind in ("votes_change", "majority_change"):
        return bool(MOVED_BY.search(left) or BETTERED_BY.search(left))
    if kind == "majority" and WON_BY.search(left):
        return not OF_A_DAY.match(right)
    if A_MAJORITY.search(left) or (kind == "majority" and ITS_MAJORITY.match(right)):
        is_gone = MOVED_SO.search(left) or GONE.search(f" {_before(left)} ")
        return not (is_gone or OF_A_DAY.match(right))
    return is_owned(sides)


def _is_between_two(sides: tuple[str, str]) -> bool:
    """Whether the words leave nothing but the votes between the first two, and of now."""
    left, right = sides
    by = THROUGH_BY.search(left[-100:])
    is_through = bool(by) and by is not None and not TOLD_THEN.search(f"{by[0]}{right[:60]}")
    is_all = SHORT_OF_IT.match(right) or IN_IT.match(right) or TO_SPARE.match(right)
    is_now = is_all and not PAST.search(f"{left}{right}")
    return bool(is_through or CUT_TO.search(left) or is_now)


def _is_of_the_votes(sides: tuple[str, str]) -> bool:
    """Whether a part is somebody's of the votes, in so many words, and of now."""
    left, right = sides
    is_said = OF_THE_VOTES.match(right) and HAD_OF_IT.search(left[-100:])
    return bool(is_said) and not TOLD_THEN.search(f"{left[-100:]}{right[:60]}")


def _before(left: str) -> str:
    """The words of a figure's clause before it."""
    return left[max(left.rfind(mark) for mark in ",;:(") + 1 :].strip()


def is_told_apart(
    verdict: Verdict, what: str, sides: tuple[str, str], scenes: Sequence[Scene]
) -> bool:
    """Whether the words leave no room for the other: the contrary of a move, or an estimate."""
    left, right = sides
    if HE_POLLED.match(left) and (named := OF_ANOTHER.match(what)):
        return named["last"] in verdict.claim.sentence.text
    if HIS_OWN.search(left) and (named := OF_ANOTHER.match(what)):
        return _are_rivals(verdict, what, named["last"])
    if CAME_DOWN_FROM.search(left) and (named := OF_ANOTHER.match(what)):
        own = OF_ANOTHER.match(verdict.reading)
        return bool(own) and own is not None and own["last"] != named["last"]
    is_reversed = verdict.claim.kind in ("votes_change", "majority_change") and (
        verdict.correct_value.lstrip("-") == verdict.claimed_value.lstrip("-")
    )
    if is_reversed and WAY.search(f"{left[-40:]}!{right[:24]}"):
        return True
    is_estimate = verdict.reading.startswith("majority, notional")
    is_estimate = is_estimate and what.startswith("majority") and bool(NOTIONAL.search(left))
    return is_estimate or _is_of_its_words(verdict, what, sides, scenes)


def _are_rivals(verdict: Verdict, what: str, last: str) -> bool:
    """Whether a figure is that of somebody beside whom a sentence names, in the same poll.

    "Mrs McCallion finished on 18,087 and Mark Durkan on 18,256", each with the other's.
    """
    own, said = OF_ANOTHER.match(verdict.reading), verdict.claim.sentence.text
    is_same_day = _day(verdict.reading) == _day(what)
    is_both = own is not None and own["last"] != last and own["last"] in said and last in said
    return is_both and is_same_day


def is_his_own(verdict: Verdict, what: str, sides: tuple[str, str]) -> bool:
    """Whether a figure is in another result exactly that of whom the words right before it name.

    "Bristow had 7,243, then Beki Sellick on 4,159", held against what she polled before.
    """
    own, other = OF_ANOTHER.match(verdict.reading), OF_ANOTHER.match(what)
    is_one = own is not None and other is not None and own["last"] == other["last"]
    return is_one and bool(HIS_OWN.search(sides[0])) and not NOTIONAL.search(sides[0])


HIS_OWN = compiled(
    r" C\d+ (?:, [^,;:]{1,40} , |(?:for|of) (?:the )?P\d+ )?"
    r"(?:finished |ended |was |came |polled |got |took |had |won |secured |received |managed )?"
    r"(?:(?:up|in|on|with) )*(?:just |only )?$"
)
"""Somebody by name right before what is told to be his poll."""


def _is_of_its_words(
    verdict: Verdict, what: str, sides: tuple[str, str], scenes: Sequence[Scene]
) -> bool:
    """Whether the words say whose poll of before it is, that it is a majority, or which day's."""
    left, right = sides
    is_its_own = IT_ENJOYED.match(right) and ONE_OWNER.match(left)
    if is_its_own or (HAD_THEN.search(left[-140:]) and OF_A_DAY.match(right)):
        return _is_of_a_rival(verdict.reading, what, scenes)
    if verdict.claim.kind == "majority" and MAJORITY_OF.search(left):
        is_one = "majority" in what or OVER_SOMEBODY.match(right)
        if not is_one:
            return True
    is_of_a_day = AT_THE_LAST.match(left) and verdict.claim.kind in ("lead", "majority")
    return bool(is_of_a_day) and _day(verdict.reading) != _day(what)


def _is_of_a_rival(own: str, other: str, scenes: Sequence[Scene]) -> bool:
    """Whether two polls, by their readings, are of two parties."""
    keys = {of: key for scene in scenes for of, key in labels(scene)}
    one, two = (keys.get(reading.partition(" of ")[2]) for reading in (own, other))
    return one is not None and two is not None and one != two


def _day(reading: str) -> str:
    """The result that a reading is of, as its words end."""
    return reading.rpartition(", ")[2]
