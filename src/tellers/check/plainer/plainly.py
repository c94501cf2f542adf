"""A sentence as it would be said plainly: without what only turns to it, its shares by name."""

import re
from fractions import Fraction

from tellers.check.grammar.words import compiled, table_of
from tellers.check.plainer.deposits import saved_or_lost
from tellers.check.plainer.rewriting import exchanged, turn_of
from tellers.check.reading.marking import Marked
from tellers.check.scene import Parties, Scene
from tellers.record import figures


def said_plainly(marked: Marked, scene: Scene | None = None) -> Marked:
    """The same sentence, in the words that the grammar reads."""
    plain = marked
    if marked.calls(_TURNED) or not _WORDED.isdisjoint(marked.symbols):
        plain = _halved(_turned_out(_unweighed(_without_turns(_spelled_out(_gathered(marked))))))
    told = saved_or_lost(plain)
    if told is marked and not marked.calls(_TURNED):
        return marked  # none of its words is one that is said more plainly
    return _gapped(_counted(_seated(_belonging(told), scene)))


_STOOD = (
    r"<w> (?:also )?(?:stood|ran|fought the seat|contested the seat)(?: here| it)? (?:in|at) <y>"
    r"(?: as well| too| also)?(?: ,)? and (?:on that occasion|that time|then|that year)"
    r"(?: he| she)?"
)
_MOST_WHAT = (
    r"(?:O\d+ )?[a-z-]+est (?:(?:winning|vote|P\d+) )?"
    r"(?:majority|margin|lead|win|victory|turnout|cushion|swing|result)"
    r"(?: of (?:all|the lot|the night)| in (?:the )?(?:country|commons|house|land|{PLACE}))?"
)
_ONE_MUST = (
    r"(?:one|N\d+|you|we|readers|anyone|anybody) (?:must|should|can|need only|needs? to|has to|"
    r"have to|had to|would have to)"
)
"""What is the most of its kind, and that its place is behind: "for that one must look to"."""
_GAPS = tuple(map(turn_of, (
    r"(?P<j>of|in) the (?:country|nation) 's <n> (?P<k>seats|constituencies) => {j} the <n> {k}",
    r", (?:ranging |varying |running )?from <q> in (?P<k>S\d+) to <f> in (?P<h>S\d+)"
    r" => , with <q> in {k} and <f> in {h}",
    r"(?P<j>,|further|was|were|finished|ended|came|in|second|third|fourth|runner-up|just|only|"
    r"another) <n>(?: votes)? (?:back|off the pace|in arrears|off the lead|to the rear)"
    r"(?= (?:[.,;:)]|and|but|while|of|in S\d+)) => {j} <n> votes behind",
    r"(?:could |did |can )?(?:only )?(?:get|got|come|came|finish|finished|ended) no"
    r" (?:nearer|closer) than (?:within )?(?P<h>(?:just|only|about|some|a) )?<n>(?: votes)?"
    r"(?! per cent) => was {h} <n> votes behind",
    r"(?P<j><r>(?: (?:of|for) (?:the )?P\d+| \( P\d+ \))?(?: , [^,;:NQTCPS]{1,60} ,| ,)?(?: who)?)"
    r" (?:fell|came up|came in|came out|ended up|finished) <n>(?: votes)? short"
    r"(?= (?:[.,;:)]|and|but|while|of (?:him|her|C\d+|victory|winning)|in S\d+))"
    r" => {j} was <n> votes behind",
    r"(?:put|putting|left|leaving|opened up|opening up) <n>(?: clear)?(?: votes)? between "
    r"(?:himself|herself|themselves|itself|him|her|them) and (?:the )?<a>"
    r" => was <n> votes ahead of <a>",
    r"<n> (?:ballot papers|votes|ballots|crosses|papers|slips of paper) (?:stood|lay|were|came) "
    r"between (?:the )?<a> and (?:the )?<b> => <n> votes separated <a> and <b>",
    r"(?P<j>changed|changes|changing) (?:colour|colours|complexion|ownership) => {j} hands",
    rf"{_STOOD} (?P<k>was|came|finished|ended) (?:the |as |as the )?runner-up"
    r" => <w> stood in <y> ; <w> {k} the runner-up in <y>",
    rf"{_STOOD} (?P<k>was|came|finished|ended)(?! (?:the |as )?runner-up)"
    r" => <w> stood in <y> ; in <y> <w> {k}",
    r"(?:depriv|robb|reliev|stripp|dispossess)(?:ing|ed) (?:the )?<a> of (?:a|the) seat"
    r"(?: (?:that |which )?(?:it|they|he|she) (?:had|has))?(?: held| won)? since"
    r" => taking the seat from <a> , which had held it since",
    r"(?:wresting|prising|snatching|grabbing|plucking|stealing|pinching|regaining|recapturing|"
    r"reclaiming|retaking|seizing) (?P<k>it|the (?:seat|constituency)|S\d+)(?: back| away)? from"
    r" => taking {k} from",
    r", (?:ousting|unseating|toppling|deposing|evicting|dislodging|displacing) (?:the )?<p>"
    r"(?= (?:[.,;)]|after|and|but|in S\d+)) => , taking the seat from <p>",
    r"<a> (?:has |have |had )?(?:replaced|replaces?|succeeded|supplanted) (?:the )?<b> as (?:the )?"
    r"(?:holders?|owners?|party in possession)(?: of (?:the (?:seat|constituency)|it|S\d+))?"
    r" => <a> took the seat from <b>",
    r"<p> (?:was|were) the losers?(?= [.,;]) => <p> lost the seat",
    r"(?P<j>{WIN}|{GAIN}|prised|prising) (?P<k>(?:it|the (?:seat|constituency)|S\d+)"
    r"(?: (?:back|away))?) off (?P<h>the )?<a> => {j} {k} from {h} <a>",
    r"(?P<j>runner-up|runners-up|<o>)(?P<h> place)? (?:on|in) (?:[a-z]+(?:side|shire)|"
    r"(?:the|this|that) (?:[a-z-]+ ){0,2}(?:islands?|county|city|town|borough|valleys?|division|"
    r"district|peninsula|suburbs?))"
    r"(?P<k> (?:just |only )?(?:<n> years (?:ago|earlier|before)|last time))(?= )"
    r" => {j}{h} here{k}",
    rf"for the (?P<j>{_MOST_WHAT})(?: ,)? (?:{_ONE_MUST} (?:look|go|turn|travel|head|come)|"
    r"look|go|turn|head|travel)(?: no further than| to| as far as| over to| across to| north to|"
    r" south to)+ <s>(?= [.,;]) => the {j} was in <s>",
)))  # fmt: skip
"""How far behind somebody was, from whom a seat was taken, and where, in everyday words."""
_OF_GAPS = table_of(turn.pattern for turn in _GAPS)


def _gapped(marked: Marked) -> Marked:
    """The sentence with "behind" for "off the pace", and "from" for "took it off"."""
    if not marked.calls(_OF_GAPS):
        return marked
    for turn in _GAPS:
        found = next(iter(marked.finds(turn.pattern)), None)
        if found is not None:
            marked = exchanged(marked, found, turn.plain)
    return marked


_BACKERS = turn_of(
    r"(?P<j>attract(?:ed|ing)|drew|drawing|won|winning|had|having|found|finding|gather(?:ed|ing)|"
    r"muster(?:ed|ing)|command(?:ed|ing)|rall(?:ied|ying)|claim(?:ed|ing)|count(?:ed|ing)|boasted|"
    r"with|to|against|and)"
    r"(?P<k>(?: (?:just|only|some|about|nearly|almost|over|his|her|the|C\d+ 's))*)"
    r" <n> (?:supporters|backers|adherents|believers|admirers|takers|devotees|followers)"
    r"(?! (?:more|fewer|short|in)) => {j}{k} <n> votes"
)
"""Votes told by those who cast them: "attracted 23,548 supporters"."""


def _counted(marked: Marked) -> Marked:
    """The sentence with "votes" for the supporters of whom so many are counted."""
    for _ in range(2):
        found = next(iter(marked.finds(_BACKERS.pattern)), None)
        if found is None:
            return marked
        marked = exchanged(marked, found, _BACKERS.plain)
    return marked


_MOST = (
    r"(?:its|their|the party 's|the) (?:[a-z]+ )?"
    r"(?:fewest|lowest|smallest|worst|best|most|highest|largest|biggest|poorest)"
    r"(?: (?:total|tally|haul|return|result|showing|figure|count|number))? since"
)
_SEATED = tuple(map(turn_of, (
    r"(?P<j>(?P<p>P\d+) 's (?:(?:final |overall |new )?(?:total|tally|haul|count) of )?)<n> "
    rf"(?P<k>(?:is|was|were|are) (?:{_MOST}|N\d+ (?:more|fewer|up|down|better|worse) (?:than|on)))"
    r" => {j} <n> seats {k}",
    r"(?P<j>(?P<p>P\d+)(?: (?:has|have|had|was|were|is|are))? (?:won|took|ended|ended up|left|"
    r"finished|returned|secured|got|reduced|down|fell|slumped|sank|crashed|rose|climbed|has|had)"
    r"(?: (?:with|on|to|just|only|no more than))*) <n> "
    rf"(?P<k>, {_MOST}) => {{j}} <n> seats {{k}}",
    rf"with <n> (?P<j>, (?P<p>P\d+) (?:has|have|had|recorded|suffered|won|returned|posted) {_MOST})"
    r" => with <n> seats {j}",
)))  # fmt: skip
"""A party's seats, counted without the word: "Labour's 202 is its fewest since 1935"."""
LARGE = frozenset({"con", "lab", "ld", "lib", "snp"})
"""Parties that have many seats; in a seat where they are weak each may poll as few votes."""
HOUSE = 659
FEW = 2 * HOUSE
"""Votes so few that a number of them told wrong may be taken for seats."""
OF_THE_WHOLE = compiled(
    r" (?:nationally|nationwide|commons|parliament|westminster|seats|country|uk|britain|mps) "
)
"""Words of a sentence that is of the country."""


def _seated(marked: Marked, scene: Scene | None) -> Marked:
    """The sentence with "202 seats" for "202", where a large party's tally is set in its past.

    Not where the party polled hardly more in the seat that the text is of: "Labour took just 622,
    its lowest total since 1974" is of votes.
    """
    for turn in _SEATED:
        found = next(iter(marked.finds(turn.pattern)), None)
        number = re.search(r" (N\d+) ", found[0]) if found is not None else None
        if found is None or number is None:
            continue
        party = marked.mark(found["p"]).value
        if not isinstance(party, Parties) or party.keys[0] not in LARGE:
            continue
        told = marked.mark(number[1]).amount.value
        if told <= HOUSE and not _may_be_votes(marked, scene, party, told):
            return exchanged(marked, found, turn.plain)
    return marked


def _may_be_votes(marked: Marked, scene: Scene | None, party: Parties, told: Fraction) -> bool:
    """Whether a number as small as a party's seats may be its votes in the seat of a text."""
    if scene is None:
        return False
    if not scene.contest.election.is_general:
        return True  # a by-election is no day on which seats of the House are counted
    if scene.now is None:
        return False
    polled = [n for key, n in figures.party_votes(scene.now.result).items() if key in party.keys]
    is_few = not polled or min(polled) <= FEW
    return told in polled or (is_few and not marked.find(OF_THE_WHOLE))


_BELONGS = turn_of(
    r"(?P<j>[a-z]+est) (?P<k>(?:winning )?(?:majority|margin|lead|win|victory|result|turnout|"
    r"cushion|share))(?P<h> of (?:all|the lot|the night)| in the (?:country|commons|house|land))? "
    r"(?:belong(?:s|ed)|goes|went|falls|fell) to (?P<s>S\d+) => {j} {k}{h} was in <s>"
)
_AND_OTHER = turn_of(
    r"(?P<j>,|and|, and|while) the (?P<k>[a-z]+est)(?P<h> (?:one|majority|margin|win|victory))? "
    r"(?:(?:belong(?:s|ed)|goes|went) )?to (?P<s>S\d+)(?= [.,;]) => {j} the {k}{h} in <s>"
)
"""To which seat what is most or least belongs, and to which the other extreme."""


def _belonging(marked: Marked) -> Marked:
    """The sentence with "was in Gower" for "belongs to Gower", of the smallest of something."""
    for turn in (_BELONGS, _AND_OTHER):
        found = next(iter(marked.finds(turn.pattern)), None)
        if found is None:
            return marked
        marked = exchanged(marked, found, turn.plain)
    return marked


_WEIGHT = compiled(
    r" (?P<drop>(?:(?:an?|the) )?(?:(?:truly|quite|rather|really|very|pretty) )?"
    r"(?:whopping|hefty|paltry|meagre|derisory|measly|piffling|puny|pitiful|pathetic|miserable|dismal|feeble|modest|humble|"
    r"handsome|thumping|crushing|massive|huge|enormous|colossal|gigantic|staggering|eye-watering|"
    r"remarkable|extraordinary|astonishing|astounding|stunning|stupendous|phenomenal|impressive|"
    r"respectable|creditable|commendable|decent|painful|agonising|wafer-thin|slender|scant|skimpy|"
    r"princely|cool|monstrous|mammoth|mighty|chunky|stonking|eye-popping|jaw-dropping|startling|"
    r"dizzying|trifling|token|stubborn|(?:small matter|princely sum|mere matter) of)"
    r")(?= [NQTF]\d+ (?!- ))"
)
"""A judgement right before a figure, and the article that is its own: "by a whopping 15,100"."""


def _unweighed(marked: Marked) -> Marked:
    """The sentence without what it thinks of a figure's size."""
    spans = [match.span("drop") for match in marked.finds(_WEIGHT)]
    return marked.without(spans) if spans else marked


_CAME = frozenset({"turned", "turn", "turning", "showed", "show"})


def _turned_out(marked: Marked) -> Marked:
    """The sentence with "turned out" for "turned up": who did so came to vote."""
    if _CAME.isdisjoint(marked.symbols):
        return marked
    found = [
        at + 1
        for at, (one, other) in enumerate(zip(marked.symbols, marked.symbols[1:], strict=False))
        if one in _CAME and other == "up"
    ]
    for at in found:
        marked.symbols[at] = "out"
        marked.symbols[at - 1] = marked.symbols[at - 1].replace("show", "turn")
    return marked.close() if found else marked


_TURN = compiled(
    r"(?P<first>^| ,) (?:meanwhile|however|nevertheless|nonetheless|moreover|furthermore|"
    r"incidentally|indeed|of course|in fact|for instance|for example|(?:by|in) contrast|in turn|"
    r"remarkably|astonishingly|unsurprisingly|perhaps|admittedly|inevitably|tellingly|notably|"
    r"mercifully|curiously|oddly|ironically|fittingly|as expected|as it happen(?:s|ed)|"
    r"it turn(?:s|ed) out|(?:it must|it should) be said|to be fair|in truth|in the (?:event|end)|"
    r"on the other hand|for (?:its|his|her|their) part|for the record|by the way|sadly|happily|"
    r"some way back|a long way back|"
    r"well beaten|trailing badly|well adrift|alas|crucially|significantly|interestingly|"
    r"importantly|conversely|though) ,(?= )"
)
"""A word or two that only turns to what a sentence tells: "the Tory vote, meanwhile, fell"."""


_PRAISED = compiled(
    r"(?P<drop> an? (?:whopping|thumping|massive|staggering|remarkable|paltry|meagre|miserable|"
    r"healthy|respectable|handsome|hefty|impressive|pitiful|measly|decent|huge|colossal|creditable|"
    r"derisory|modest|whacking|astonishing))(?= N\d+ (?!{MAJ}|vote |point |percentage ))"
)
"""What is thought of a count, just before it: "a whopping 20,119"."""


_JOINING = (" and ", " but ", " while ", " with ", " so ", " which ", " who ")


def _without_turns(marked: Marked) -> Marked:
    """A sentence without the words that turn to it; a comma stays that closes a clause before."""
    spans = [found.span("drop") for found in marked.finds(_PRAISED)]
    for match in marked.finds(_TURN):
        is_open = " , " in marked.skeleton[: match.end("first") - 1]
        is_open |= marked.skeleton.startswith(_JOINING, match.end())
        spans.append((match.end("first") if is_open else match.start(), match.end()))
    return marked.without(spans) if spans else marked


_OTHERS = frozenset({"his", "he", "him"})
OWNED = {"hers": "her", "theirs": "their"}
"""A possessive without its noun, and with one."""
_SHARED = frozenset({"was", "were", "is", "fell", "rose", "dropped", "slumped", "went", "slipped",
                     "climbed", "plunged", "tumbled", "collapsed", "shrank", "jumped"})  # fmt: skip
NEAR = 5
"""So many words behind its verb a share has its figure."""


def _spelled_out(marked: Marked) -> Marked:
    """The sentence with "her share" for "hers", where its figure is a percentage or in points.

    "Hers was down by 39.1 points".
    """
    if OWNED.keys().isdisjoint(marked.symbols) or not _OTHERS.isdisjoint(marked.symbols):
        return marked  # "his was 46.2 per cent, and hers fell": whose, the record cannot say
    for at in range(len(marked.symbols) - 2, -1, -1):
        symbol, behind = marked.symbols[at], marked.symbols[at + 2 : at + 2 + NEAR]
        kinds = [one[0] for one in behind if one[0] in "NQTF" and one[1:].isdigit()]
        is_owned = symbol in OWNED and marked.symbols[at + 1] in _SHARED
        if is_owned and kinds[:1] in (["Q"], ["T"]):
            start, end = marked.starts[at], marked.ends[at]
            marked.symbols[at : at + 1] = [OWNED[symbol], "share"]
            marked.starts[at : at + 1] = [start, end - 1]
            marked.ends[at : at + 1] = [end - 1, end]
    return marked.close()


_UP = compiled(
    r" (?:hoovered|mopped|gobbled|vacuumed|lapped|soaked|sucked)(?P<up> up)"
    r"(?= (?:(?:just|only|some|about|nearly|almost) )?[NQF]\d)"
)


def _gathered(marked: Marked) -> Marked:
    """The sentence without the "up" of "hoovered up 33.3 per cent", which went up by nothing."""
    spans = [(m.start("up") + 1, m.end("up")) for m in marked.finds(_UP)]
    return marked.without(spans) if spans else marked


_IN_HALF = compiled(
    r" (?P<verb>cut|slashed|chopped|sliced|sawn|split) (?:(?!almost |nearly )[a-z]+ ){0,3}?"
    r"in (?P<part>F\d+)"
    r"(?= (?:[.,;)]|and|but|since|in|on|from|compared|while|by|this|last|here))"
)
HALF = Fraction(1, 2)


def _halved(marked: Marked) -> Marked:
    """The sentence with "roughly halved" for "cut roughly in half"."""
    found = next(iter(marked.finds(_IN_HALF)), None)
    if found is None or marked.mark(found["part"]).amount.value != HALF:
        return marked
    first = marked.offsets.index(found.start("verb"))
    last = marked.offsets.index(found.start("part"))
    hedge = slice(first + 1, last - 1)
    marked.symbols[first : last + 1] = [*marked.symbols[hedge], "halved"]
    marked.starts[first : last + 1] = [*marked.starts[hedge], marked.starts[last - 1]]
    marked.ends[first : last + 1] = [*marked.ends[hedge], marked.ends[last]]
    return marked.close()


_TURNED = table_of((
    _UP, _PRAISED, _TURN, _WEIGHT, _IN_HALF, _BACKERS.pattern, _BELONGS.pattern, _AND_OTHER.pattern,
    *(turn.pattern for turn in (*_GAPS, *_SEATED)),
))  # fmt: skip
_WORDED = _CAME | OWNED.keys()
"""What is said plainly: a sentence that has none of it is gone through by nobody."""
