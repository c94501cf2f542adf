"""The words of an order in any order of words: which way it runs, of what, over what."""

import re

from tellers.check.grammar.words import compiled, table_of

LESS = frozenset(
    [
        "small",
        "smaller",
        "smallest",
        "shortest",
        "narrow",
        "narrower",
        "narrowest",
        "narrowly",
        "low",
        "lower",
        "lowest",
        "slim",
        "slimmer",
        "slimmest",
        "slender",
        "slenderer",
        "slenderest",
        "thin",
        "thinner",
        "thinnest",
        "tight",
        "tighter",
        "tightest",
        "tightly",
        "close",
        "closer",
        "closest",
        "closely",
        "few",
        "fewer",
        "fewest",
        "less",
        "least",
        "weak",
        "weaker",
        "weakest",
        "poor",
        "poorer",
        "poorest",
        "marginal",
        "shakiest",
        "emptiest",
        "quietest",
        "undercut",
        "worse",
        "finer",
        "finest",
        "marginals",
        "closeness",
        "marginality",
        "narrowness",
        "tightness",
    ]
)
MORE = frozenset(
    [
        "large",
        "larger",
        "largest",
        "big",
        "bigger",
        "biggest",
        "high",
        "higher",
        "highest",
        "great",
        "greater",
        "greatest",
        "wide",
        "wider",
        "widest",
        "safe",
        "safer",
        "safest",
        "safely",
        "comfortably",
        "easily",
        "heavily",
        "heavier",
        "heaviest",
        "strong",
        "stronger",
        "strongest",
        "many",
        "more",
        "most",
        "better",
        "bettered",
        "beat",
        "beaten",
        "exceed",
        "exceeded",
        "surpass",
        "surpassed",
        "match",
        "matched",
        "equal",
        "equalled",
        "rival",
        "rivalled",
        "approach",
        "approached",
        "top",
        "topped",
        "outdo",
        "outdone",
        "fat",
        "fatter",
        "fattest",
        "best",
    ]
)
"""Which way an order runs, by its adjective, adverb or verb."""
OF_MAJORITY = frozenset(
    [
        "marginals",
        "closeness",
        "marginality",
        "narrowness",
        "tightness",
        "finer",
        "finest",
        "narrow",
        "narrower",
        "narrowest",
        "narrowly",
        "slim",
        "slimmer",
        "slimmest",
        "slender",
        "slenderer",
        "slenderest",
        "thin",
        "thinner",
        "thinnest",
        "tight",
        "tighter",
        "tightest",
        "tightly",
        "close",
        "closer",
        "closest",
        "closely",
        "marginal",
        "shakiest",
        "safe",
        "safer",
        "safest",
        "safely",
        "comfortably",
        "easily",
    ]
)
"""Words that without a noun speak of the majority."""
OF_A_PART = frozenset({"undercut", "less", "lower", "smaller"})
"""Words that speak of the share, or the turnout, that stands right before them."""
NO_NOUN = frozenset({"one", "ones", "figure", "rate", "level", "mark"})
"""Nouns that say nothing of what is in order: "only two seats had a higher one"."""
OF_TURNOUT = frozenset({"emptiest", "quietest", "busiest", "fullest"})
"""Words that without a noun speak of the turnout."""
COUNTING = frozenset({"fewest", "most", "longest", "more", "fewer"})
"""Words of a number of something."""
_ADJECTIVES = "many(?= (?:votes|voters|electors))|small|narrow|low|slim|slender|thin|tight|close|few|weak|poor|large|big|high|great|wide|safe|strong"
_COMPARATIVE = (
    r"better(?= (?:turnout|share|[.,;)]))|worse(?= (?:turnout|share|[.,;)]))|smaller|finer|narrower|lower|slimmer|slenderer|thinner|tighter|closer|fewer(?! than C\d)|less(?= (?:of|than|votes|[.,;]))|weaker|poorer|"
    r"larger|bigger|higher|greater|wider|safer|stronger|heavier|fatter"
)
_ADVERB = r"narrowly|closely|tightly|comfortably|safely|easily|marginal|safe|heavily"
COMPARED = (
    rf"(?:more (?P<adverb>{_ADVERB})|(?:so|as) (?P<adjective>{_ADJECTIVES})|(?P<comparative>{_COMPARATIVE})|"
    r"by (?P<by>less|fewer|more)(?: votes)?(?= (?:[.,;]|votes|than|of|anywhere|in (?:the|britain|england|scotland|wales|northern)))|(?P<more>more)(?= (?:electors|voters|candidates|votes|of))|"
    r"(?P<verb>better(?:ed)?|beat(?:en|s)?|match(?:ed|es)?|equal(?:led|s)?|rival(?:led|s)?|approach(?:ed|es)?|exceed(?:ed|s)?|surpass(?:ed|es)?|top(?:ped|s)?|outdo(?:ne|es)?|undercut)(?= (?:[.,;)]|it|that|this|in percentage|in share|N\d|Q\d|S\d|(?:only|just) (?:in|at|by|that) )))(?= )"
)
_SOME = r"(?:(?! (?:but|while|although|than|because|if) )[^ ;:.]+ )"
NONE_BEYOND = compiled(
    rf" (?P<span>(?P<none>no|nobody|no one|no-one|none|nowhere|not one|not N\d+(?= (?:(?:other|single) )?(?:seat|constituency|mp|member|winner|contest|result)\b)|hardly any|few|(?:nor|neither) (?:did|does|do|has|have|had|was|were|is|are|could|can) (?:any|a single)) (?P<people>{_SOME}{{0,14}}?){COMPARED})"
)
WON_BY = compiled(
    r" (?:won|win|wins|held|held on|hung on|survived?|decided|settled|determined|home|in|returned|elected|re-elected|victorious|prevailed|triumphed|succeeded)(?: (?:here|there|it|the seat|a seat|last night))? $"
)
"""What makes votes by which somebody won a majority."""
NONE_OF_A_PARTY = compiled(
    r" (?:other |single )*(?P<party>P\d+) (?:(?:mp|member|winner|victor)s? )?(?=in |at |anywhere |across |elsewhere |had |has |was |is |won |survived |held )"
)
"""A party of whose winners none is told to have passed one: "no Conservative in Wales"."""
LAST_PARTY = compiled(r" (?P<party>P\d+) (?:(?!P\d)[^ ]+ )*$")
"""The party of whose winners "no colleague" is."""
HOLDS_NONE = compiled(
    r" (?P<party>P\d+) (?:(?:now|also|has|have) )*(?:holds?|held|has|have|won|wins?|defends?) (?:(?:just|only) )*$"
)
AMONG_WINS = compiled(
    r" (?:of|among|amongst) (?:(?:all|the|its|their|those|these|N\d+|scottish|welsh|english|other) )*(?P<party>P\d+) (?:'s )?"
    r"(?:(?:held|won|N\d+) )*(?:victories|wins|winners|victors|holds|gains|seats|mps|members|survivors|constituencies|majorities|triumphs|successes)"
    r"(?: (?:in|across|anywhere|overnight|on the night|nationally|nationwide|this time|the|{PLACE}))*(?: ,)? $"
)
"""The winners among whom one alone is said to have passed another, told before it."""
_SEATS = r"(?P<seats>S\d+(?: (?:, and|,|and|or) (?:in |at )?S\d+)*)"
_SEAT_WORD = r"(?: (?:seat|contest|race|constituency|result|'s))*"
ONLY = compiled(
    rf" (?:only|just|bar|apart from|except(?: for)?|save(?: for)?|(?:nowhere|nobody|no one|no seat|no place) (?:but|except|other than|save|bar)) (?:(?:in|at|the|of|one|that|those|,) )*{_SEATS}{_SEAT_WORD} (?P<people>{_SOME}{{0,14}}?){COMPARED}"
)
ALONE = compiled(rf" {_SEATS}{_SEAT_WORD} alone (?P<people>{_SOME}{{0,12}}?){COMPARED}")
BEYOND_ONLY = compiled(
    rf" {COMPARED}(?P<people> {_SOME}{{0,8}}?)(?:only|just) (?:(?:in|at|by|that|of|than|the) )*{_SEATS}(?= )"
)
_LEAST = r"smallest|shortest|finest|slimmest|slenderest|thinnest|narrowest|tightest|closest|lowest|fewest|weakest|poorest|shakiest|most marginal|least safe|emptiest|quietest"
_MOST = r"biggest|largest|highest|greatest|heaviest|safest|widest|strongest|fattest|best(?= (?:share|turnout|showing))|most(?= (?:electors|voters|candidates|votes|names on))(?! (?:electors|voters|candidates)(?: (?:here|there|who (?:voted|turned out|stood)|(?:in|of) S\d+))? (?:did|do|had|have|were|are|was|would|could|will|voted|backed|chose|stayed|wanted|opted|preferred|supported|rejected|turned|failed|went|cast|plumped|sat|never|ignored|gave|lost|kept|saved|forfeited|polled|got|took|fell|stood) )|longest(?= (?:ballot|register|electoral|roll|in|anywhere|of))|busiest|fullest"
SUPERLATIVE = compiled(
    rf" (?P<span>(?:(?P<order>O\d+|next)(?: -)? )?(?P<word>{_LEAST}|{_MOST}))(?= )"
)
ASIDE = compiled(r" , (?:(?:both|all|one|some|N\d+) )?(?:of )?(?:which|whom|who|where) ")
"""A clause that only adds something to an order."""
_LISTS = r"(?:list|lists|table|league|order|ranking|rankings|league table|chart|roll|roll-call)"
_LIES = r"(?:puts|places|ranks|ranked|ranking|stands|stood|comes|came|is|was|lies|lay|sits|sat|put|placed|placing|putting|finished|appears|features)"
_THE_LIST = (
    rf"(?:in|on) (?:(?:the|a|any|that|national|uk|british|[a-z]+ 's) )+{_LISTS} of "
    r"(?:(?:the|all|its|N\d+|[a-z]+ 's) )*"
)
_NARROW = r"(?:narrow|close|tight|slim|slender|thin|small|marginal)(?= (?:wins?|victories|results?|majorities|margins|contests|finishes|seats)(?= ))|marginals"
_IN_ORDER = rf"(?P<word>{_LEAST}|{_MOST}|{_NARROW})"
_OF_WHAT = r"(?: (?:seats|results|contests|majorities|margins|races|wins|victories|turnouts|finishes|constituencies))?"
IN_A_LIST = (
    compiled(
        rf" {_LIES}(?: (?:(?P<seat>S\d+)|it|him|her|them|C\d+|the (?:seat|constituency)))? (?P<order>O\d+) "
        rf"(?:{_THE_LIST}|among(?:st)? (?:(?:the|all|its|N\d+|[a-z]+ 's) )*|of (?:(?:the|all|its|N\d+) )*){_IN_ORDER}"
        rf"{_OF_WHAT}(?= )"
    ),
    compiled(
        rf" {_THE_LIST}{_IN_ORDER}{_OF_WHAT}(?: (?!S\d)[a-z'-]+){{0,6}}?(?: ,)? "
        rf"(?:(?P<seat>S\d+)|it|he|she|this|that|C\d+|the (?:seat|constituency|result|majority|margin)|(?:his|her|its) (?:majority|margin|win))"
        rf"(?: (?:now|also|only|just))? {_LIES} (?P<order>O\d+)(?= )"
    ),
    compiled(
        rf" {_LIES}(?: (?:(?P<seat>S\d+)|it|him|her|C\d+))? (?P<order>O\d+) (?:[a-z]+ ){{0,3}}?(?:for|by|in (?:order|terms) of) (?:the |its )?(?P<word>closeness|marginality|narrowness|tightness)(?= )"
    ),
    compiled(
        rf" {_LIES}(?: (?:(?P<seat>S\d+)|it))? (?P<order>O\d+) (?:in|across|of|among) (?:[a-z'-]+ ){{1,4}}(?:for|by|on) (?P<word>turnout)(?= )"
    ),
    compiled(
        r" in (?:order|terms) of (?P<word>closeness|marginality|narrowness|tightness)(?: ,)? (?:(?P<seat>S\d+)|it|he|she|this|that|C\d+|the (?:seat|constituency|result))"
        rf"(?: now)? {_LIES}(?: now)? (?P<order>O\d+)(?= )"
    ),
)
"""A place in a list, before what the list is of or behind it, or in order of closeness."""
AMONG = compiled(
    r" (?:among|amongst|one of|in|of) (?:(?:the|its|their|only|country 's|uk 's|nation 's) )*(?:(?P<before>N\d+) )?$"
)
"""One of several: "among the five smallest", "one of the ten"."""
SEVERAL = compiled(r"^ (?P<after>N\d+) ")
OF_SO_MANY = compiled(
    r" (?:of|among) (?:all |the |these |those |its |their )+(?P<n>N\d+) (?:(?:scottish|welsh|english|london|northern irish) )?(?:seats|constituencies|contests|results|mps|members|winners|winning candidates|majorities|counts|[.,;)])"
)
_IN_PLURAL = r"(?:seats|results|contests|majorities|margins|races|wins|victories|turnouts|finishes|constituencies|shares|swings|leads|gains|holds|ones|marginals)"
SEVERAL_ARE = compiled(
    rf" (?:the|its|their|'s) (?P<n>N\d+) (?P<word>{_LEAST}|{_MOST})(?: (?:[a-z-]+|P\d+)){{0,2}}? {_IN_PLURAL}"
    r"(?: (?!S\d|(?:after|than|but|outside|except) )[^ ;:.]+){0,9}? (?:included?|includes|including|were|are|being|featured?|came|:) "
    r"(?P<list>(?:(?:[SNQPCOY]\d+|[(),]|and|in|at|with|the|both|by|votes?|as|well|also|all|'s|majority|of) )+)"
)
"""Some of so many at one end of an order, one after the other: "the ten closest included Hendon"."""
OTHER_END = compiled(
    r" at the other (?:end|extreme)(?: of the (?:scale|table|list|field|spectrum|range))?(?: ,)? (?:(?:stood|stands|was|is|came|comes|were|sits|sat|lies|lay|in|at|:|,) )+(?P<seats>S\d+)(?= )"
)
"""The seat at the other end of the order that was spoken of."""
AGAIN = compiled(
    rf" the (?P<word>{_LEAST}|{_MOST})(?: of (?:all|them all|the lot|them))? (?:was|is|were|came|comes|being|belongs|belonged)(?: (?:the|N\d+|Q\d+|in|at|to|of)){{0,4}} (?P<seats>S\d+)(?= )"
)
"""A superlative without its noun, which the sentence before has: "The largest was in Knowsley"."""
OTHER_WAY = compiled(
    rf" (?:and|,|;|while|but) (?:the|its) (?P<word>{_LEAST}|{_MOST})(?: of (?:all|them all|the lot|them))?(?: ,)?(?: (?:was|is|were|came|comes|being|belongs|belonged|went|goes|the|N\d+|Q\d+|in|at|to|of|now|that|,)){{0,5}} (?P<seats>S\d+)(?= )"
)
"""The same in one sentence: "the biggest majority is Knowsley's and the smallest Gower's"."""
ANY_OTHER = compiled(
    rf" (?P<span>(?:{_COMPARATIVE}|more(?= than (?:in )?(?:anywhere else|(?:any|every) other (?:seat|constituency|contest|winner|victor|mp|member))))(?: (?:share|majority|turnout|margin|lead|proportion|percentage)(?: of (?:the )?votes?)?)? than (?:(?:in|at|that of|those of) )?(?:(?:any|all|every) (?:(?:the|of the|other|(?P<party>P\d+)(?: 's)?) )*(?:others?(?= (?:[.,;:)]|in|across|anywhere|of|nationally|nationwide|recorded|seen|seat|seats|contest|contests|constituency|constituencies|winner|winners|mp|mps|this|on|and|but|while|tonight|at|outside))|rest|else|seat|seats|constituency|constituencies|winners?|victors?|members?|mps?|contest|contests)|anywhere else|elsewhere(?= (?:in|on|across)))(?: (?:seat|seats|constituency|constituencies|winners?|winner 's|mps?|contest|contests))?(?: (?:in|of|across) (?:the )?(?:uk|united kingdom|kingdom|country|land|{{PLACE}}))?)(?= )"
)
"""That one passes every other: an order's first place, in other words."""
AS_A_SHARE = compiled(r" (?:as|in|by) (?:a )?(?:percentage|proportion|share)(?: of| terms)?(?= )")
LESS_BEFORE = compiled(
    r" (?:small|smaller|smallest|narrow|narrower|narrowest|slim|slimmer|slimmest|close|closer|closest|tight|thin|low|few|lowest)(?= )"
)
"""A majority by its part of the votes, where it was told by votes before."""
BARE_NUMBER = compiled(
    r" (?P<by>(?:by|(?:majority|margin|lead|cushion) (?:of|was|is)) )?(?:(?:just|only|no more than|a mere) )*N\d+(?: (?:to (?:do it|win|get in|get home|win it|win here|prevail|succeed)|for victory|to win (?:the seat|S\d+)))? , (?:which (?:is|was) )?$"
)
"""A number right before a comparison with those of all winners."""
REGISTER = compiled(r" (?:register|electorate|electoral roll|roll|registered)(?= )")
MORE_VOTES_THAN = compiled(
    r" more votes than (?:the )?C\d+ (?:did )?(?:in|at) S\d+ (?=[.,;)]|and |but )"
)
"""Whom nobody passed in votes, with the seat."""
NAMED_BEHIND = compiled(
    r" (?::|,|\() (?:(?:in|at|namely|that|those|of|both|is|was|it|were) )*(?P<seats>S\d+(?:(?: , and| ,| and)(?: in)? S\d+)*)(?= [.,;)])"
)
"""The seats that have been counted, by name."""
BUT_A_SEAT = compiled(
    r"(?:^| )(?:but|except|other than|save|bar|apart from|outside)(?: (?:in|at|for|just|only|the|those|winners?|victors?|mps?|members?|of))* [SN]\d+ "
)
THAT_IN = compiled(r" than (?:that|those|the one|the N\d+|its|N\d+) (?:in|at|of) ")
A_CANDIDATE_DID = compiled(
    r" (?:did|has|have|had) (?:a|an|the|any|another) (?P<party>P\d+)(?: (?:candidate|hopeful|challenger|contender))? (?:do|done|fare|fared|perform|poll|polled|score|scored) (?:better|more|higher)(?= )"
)
"""How a party's candidates are put in order by their shares, in a verb."""
NEXT = compiled(
    r" (?:next|then|followed by|second|runner-up|after (?:it|that))(?: (?:closest|smallest|tightest|narrowest|slimmest|lowest|highest|biggest|largest|one|came|comes|was|is|in line|being|after that|,|:|it|at|in|by|the|to|seat|contest|majority|belongs|C\d+|'s|N\d+|\(|\)))* "
    r"(?P<seats>S\d+)(?= )"
)
AND_NEXT = compiled(
    r" (?:with|and) (?:(?:that|the one) in )?(?P<seats>S\d+) (?:(?:was|came|coming|in|the) )*"
    r"(?:next|second|just behind|close behind|hard on its heels|in second place)(?= [.,;)])"
)
"""The seat that comes next, named before it: "with Poole next"."""
AFTER_ONE = compiled(
    r" (?:after|behind|beaten (?:only )?by|bettered (?:only )?by)(?: only)?(?: (?:in|at|that|the one|of))* (?P<seats>S\d+)(?= [.,;)])"
)
"""The seat behind which another is second: "the second smallest, after Gower"."""
THERE = compiled(
    r" (?P<span>(?:in|for|across|of|among) {PLACE}) (?:'s )?(?:(?:it|that|the|honour|was|is|went|in|at|to|,|:|title|seat|contest|closest|tightest|smallest|one|this) )*(?P<seats>S\d+)(?= )"
)
THAN = compiled(r"^[^;:]*? than (?P<whose>[^,;:]*)")
SEAT = compiled(r" (?P<seat>S\d+)(?= )")
HOLDER = compiled(
    r" (?P<party>P\d+) (?:'s )?(?:N\d+ )?(?:held |won )?(?:seats?|mps?|members?|majorit(?:y|ies)|winners?|victory|win|victories|holds?|gains?|survivors?|survive[ds]?|won|wins|constituency|constituencies|had|has|was|got)(?= )|"
    r" (?:held|won|seats) by (?:the |a )*(?P<by>P\d+)(?= )"
)
OF_ITS_OWN = compiled(
    r" (?:of|among|amongst) (?:(?:all|the|its|new) )*(?:N\d+ )?(?P<party>P\d+)(?= (?:'|'s|[.,;)]|elected|returned|who|victorious)(?: |$))(?P<by>)"
)
"""The winners of a party among whom an order runs: "the thinnest of the six independents'"."""
CANDIDATE = compiled(r" P\d+ (?:candidates?|hopefuls?|challengers?)(?= )")
OF_WINNERS = compiled(
    r" (?:(?:no|any) (?:other )?candidate(?= (?:in|anywhere|could|had|did|elsewhere|across) )|winners?|victors?|winning|mps?|members?|returned|elected|to win|of any seat|seats? (?:was|were) won|(?:won|elected|in|home|returned|got in|got home|through) (?:with|on))(?= )"
)
"""Whose shares are put in order: those of the winners, unless a party's candidates are named."""
CONTESTS = frozenset(
    [
        "contest",
        "contests",
        "race",
        "races",
        "seat",
        "seats",
        "result",
        "results",
        "battle",
        "fight",
        "finish",
        "constituency",
        "constituencies",
        "hold",
        "gain",
        "escape",
        "squeak",
        "winner",
        "call",
        "shave",
        "finish",
        "finishes",
        "marginal",
        "marginals",
        "escapes",
        "thing",
        "run",
        "outcome",
    ]
)
STOPS = frozenset(
    [
        "enjoyed",
        "boasted",
        "recorded",
        "achieved",
        "secured",
        "held",
        "seen",
        "of",
        "in",
        "than",
        "anywhere",
        "nationally",
        "nationwide",
        "among",
        "amongst",
        "at",
        "for",
        "by",
        "and",
        "was",
        "is",
        "were",
        "are",
        "to",
        "with",
        "on",
        "from",
        "since",
        "ever",
        "this",
        "that",
        "belongs",
        "which",
        "who",
        "his",
        "her",
        "their",
        "it",
        "as",
        "so",
        "now",
        "here",
        "there",
        "went",
        "came",
        "goes",
        "comes",
        "has",
        "had",
    ]
)
NOUN_NEXT = compiled(
    r"^ (?:a )?(?:winning |vote )?(?:share|majority|turnout|margin|lead|electorate|electors|candidates|contest|race|seat|result|win|victory|in votes|in percentage terms|in share|a majority|a turnout)(?= )"
)
OF_IT = compiled(
    r"^ P\d+ (?:'s )?(?:majority|margin|lead|win|victory|hold|gain|seat|result|triumph)(?= )"
)
"""A party that owns what is put in order: "the second largest Liberal Democrat majority"."""
OF_PEOPLE = compiled(
    r"^ ?(?:proportion|percentage|share|fraction|part) of (?:(?:the|its|registered|eligible|all|those) )*(?:people|voters|electors|electorate|adults|register|registered)(?= )"
)
"""What makes a proportion the turnout: "a bigger proportion of people vote"."""
OF_A_PARTY = compiled(r" (?P<party>P\d+) 's (?:(?!own )[a-z-]+ )?$")
OVER_AN_AREA = compiled(
    r"^(?: (?:majority|win|victory|margin|hold|gain|seat|result|share))? (?:(?:anywhere )?in (?:the )?(?:{PLACE}|country|uk|united kingdom|kingdom|land|region)|anywhere|nationally|nationwide|of the night|outside)(?= )"
)
"""A party's best or least among its seats, and not over the years: "Labour's slenderest in Wales"."""
TABLE = (
    compiled(
        r"(?: (?P<seat>S\d+))?(?: (?:which|that|also|also|has|had|,|narrowly|easily|again|duly))* (?P<span>(?:topped|tops|topping|headed|heads|heading|led|leads|leading) the (?P<what>turnout|majority|majorities) (?:table|league|list|chart|charts|rankings?|league table))(?= )"
    ),
    compiled(
        r"(?: (?P<seat>S\d+))?(?: (?:which|that|also|has|had|,))* (?P<span>(?:came|comes|was|is|finished|stood|stands|ranked|ranks|lies|placed) (?P<order>O\d+) (?:in|on) the (?P<what>turnout|majority|majorities) (?:table|league|list|chart|charts|rankings?|league table))(?= )"
    ),
)
"""A place in the table of turnouts, or of majorities, from the highest."""
OF_ONE = compiled(
    r" (?:his|her|their|its|whose|own|\N{RIGHT SINGLE QUOTATION MARK}s|[CP]\d+ 's)(?: [a-z-]+)? $"
)
"""A superlative among somebody's own, over the years."""
IN_VOTES = compiled(r" (?:bigger|larger|smaller|biggest|largest|smallest)(?= )")
OF_MAJORITIES = compiled(r" (?:majority|majorities)(?= )")
IN_SHARES = compiled(r" (?:percentage|proportion|proportionately|per cent|share|Q\d+|T\d+)(?= )")
"""Words of a majority that is counted in votes, and those of one as a part of them."""
YORKSHIRE_OWNS = re.compile(
    r"(?<!North )(?<!South )(?<!West )\bYorkshire(?:'|\N{RIGHT SINGLE QUOTATION MARK})s\b"
)
YORKSHIRE = re.compile(r"\bYorkshire\b(?! and (?:the )?Humber)")
"""The larger part of a region: what holds of the region holds of it."""
NOT_READ = compiled(
    r" (?:swing|rise|fall|drop|increase|decrease|collapse|slump|jump|improvement|surge|gain|loss|change|decline|party|parties|"
    r"government|prime minister|time|council|age|women|wards?|nation|nations|region|regions|deposits?|overturned|days|"
    r"rival|rivals|challenger|opponent|closer to|closest to|spoilt|rejected|seats than|mps than|(?<!\d )seats in|overall|working|combined)(?= )|"
    r" (?:no|any) (?:closer|nearer) than (?:(?:a|within|just|only|about|some) )*[NQTF]\d+(?= )"
)
"""Orders of other things than one result's figures, and a gap: "got no closer than 2,218"."""
HERE_ALONE = compiled(
    r" (?:so far|yet|tonight so|of the night so|county|city|borough|valleys|town|areas?|neighbours?|neighbouring|nearby|these|those|his career|her career|candidates (?:here|in the seat)) "
)
"""An order over a part that the record does not know, or that is not over."""
IN_REGION = compiled(
    r" (?:(?:in|of|across) (?:the|this|that|its|his|her)(?: whole)? region|(?:the|this) region 's) "
)
IN_COUNTRY = compiled(
    r" (?:in|of|across) (?:the|this) (?:whole )?(?:country|nation|land|province|principality) "
)
KINGDOM = compiled(
    r" (?:in|of|across|anywhere in) (?:the )?(?:whole )?(?:uk|united kingdom|kingdom) "
)
BRITAIN = compiled(r" (?:great britain|on the mainland|mainland britain) ")
NORTH_OF = compiled(r" (?:north of the border|scottish) ")
WELSH = compiled(r" welsh ")
ENGLISH = compiled(r" english ")
ULSTER = compiled(
    r" (?:the province|northern irish|ulster|northern ireland (?:seats?|constituency|constituencies|contests?|results?|mps?|members?)) "
)
MEASURES = (
    ("turnout", compiled(r" (?:turnouts?|turn-outs?|turned out|voted|bothered to vote)(?= )")),
    ("electorate", compiled(r" (?:voters(?= $)|electors|electorates?|registered voters|registered|register|electoral roll)(?= )")),
    ("candidates", compiled(r" (?:candidates|ballot papers?|contenders)(?= )")),
    ("share", compiled(r" (?:shares?|slice|portion|showing|(?:proportion|percentage|per cent|Q\d+) of the votes?)(?= )")),
    ("votes", compiled(r" (?:votes|vote tally|tally)(?= )")),
    ("majority", compiled(
        r" (?:majority|majorities|margins?|lead|won|win|wins|victory|victories|survived?|survive|survives|home|squeaked|scraped|elected|held)(?= )"
    )),
)  # fmt: skip
"""What is put in order, by a noun: the first that stands in the words."""
AFTER_A_SHARE = compiled(
    r" Q\d+ (?:of the votes? )?(?:, )?(?:(?:the|was|is|that|which|and|also|it|this) )*$"
)
SAID_OF = compiled(
    r"^(?:(?! (?:than|after|behind|outside|except|bar|followed|ahead|and|which|who|where) )[^;:])*? "
    r"(?:in|at|is|was|belongs to|belonged to|member for|mp for|:|,|being|to) (?:the )?(?P<seat>S\d+)(?= )(?! (?:, |and )(?:and )?S\d)"
)
"""The seat that a superlative is said of, behind it."""
ELIDED = compiled(r"^ (?P<seat>S\d+)(?= )")
AND_THE = compiled(r" (?:and|,|;|while) the $")
"""What is left out between a superlative and its seat: "and the most marginal Gower"."""
PLACED = re.compile(r"\b(?:[Ii]n|of|[Aa]cross) (?:the |all )?(?P<name>[A-Z][a-z]+)")
"""A place by its name, in the words as they are printed."""
OWN_SEATS = re.compile(
    r"\b(?:[Oo]ther|[Tt]he|[Oo]f|[Aa]ll|[Ee]very|[Aa]ny|[a-z]+) "
    r"(?!(?:English|Scottish|Welsh|London|Northern|Irish|Westminster|Commons|British|Ulster|Midlands|East|West|North|South) )"
    r"(?P<name>[A-Z][a-z]+) (?:seats?|constituenc(?:y|ies))\b"
)
"""A place by the seats that are its own: "no other Essex seat"."""
OF_NO_POLL = compiled(r" (?:population|area|age)(?= )| {MAJ} here (?:has|had) ")
"""Words of what no poll orders, and of what one seat has had over the years."""
_AREA = (
    r"(?:great britain|england|scotland|wales|northern ireland|london|(?:the )?(?:north|south)(?: -)? ?-?(?:east|west)|"
    r"yorkshire and the humber|(?:the )?(?:east|west) midlands|(?:the )?east of england)"
)
AREA_WORDS = tuple(
    (compiled(rf" (?:{pattern})(?= )"), area)
    for pattern, area in (
        ("scotland|scottish|north of the border", "Scotland"), ("wales|welsh", "Wales"),
        ("northern ireland|northern irish|ulster", "Northern Ireland"), ("east of england", "East of England"),
        ("england|english", "England"), ("london|the capital", "London"),
        (r"north(?:-| - | )east", "North East"), (r"north(?:-| - | )west", "North West"),
        (r"south(?:-| - | )east", "South East"), (r"south(?:-| - | )west", "South West"),
        ("east midlands", "East Midlands"), ("west midlands", "West Midlands"),
        ("yorkshire and the humber", "Yorkshire and The Humber"),
    )
)  # fmt: skip
"""The nations and regions by their words, each with the name that the record gives it."""
_WHICH = (
    r"(?:other|others|of|them|these|those|the|his|her|its|their|that|party|'s|P\d+|fellow|new|mps?|members?|winners?|victors?|seats?|"
    r"constituencies|constituency|contests?|results?|races?|colleagues|scottish|welsh|english|irish|northern|in|across|britain|great|"
    r"and|ireland|uk|united|kingdom|england|scotland|wales|london|south|north|east|west|midlands|country|land|region|nation|whole|"
    r"anywhere|elsewhere|nationally|throughout|ulster|candidates?|who|which|tory|have|has|had|came|come|comes|with|a|an|on|by|was|were|are|"
    r"is|been|being|elected|returned|decided|settled|polled|received|attracted|needed|collected|won|win|wins|got|home|took|take|hold|holds|held|survived|boasts?|enjoys?|enjoyed|saw|recorded|produced|yielded|delivered|threw|up|witnessed|gave|"
    r"posted|sits?|sat|declared|even|still|there|so|new|house|commons|parliament|winning|will|scraped|squeaked|squeezed|did|do|does|done|fared|fare|managed|majority|majorities|margins?|turnouts?)"
)
COUNTED = compiled(
    rf"(?<! 's)(?<! of the)(?<! of all)(?<! of its)(?<! of their)(?<! of those) (?P<n>N\d+) (?:of (?:(?:the|all|its|their|those|party|P\d+|'s) )*N\d+ )?(?:{_WHICH} ){{0,16}}"
    rf"(?:, (?:in |that of |at )?(?P<named>S\d+(?:(?: ,|,)? and S\d+)?) , (?:{_WHICH} ){{1,6}})?(?P<how>{COMPARED})"
)
"""So many seats, and what they are more, or less, of: "two winners had a lower share"."""
NO_COUNT = compiled(
    r" (?:votes?|points?|per cent|years?|months?) (?:smaller|larger|bigger|higher|lower|fewer|more|less|better|closer|wider)(?= )|"
    r" than (?:(?:just|only|a|even) )*[NQF]\d+(?= )| (?:smaller|larger|bigger|higher|lower|narrower|slimmer|closer)(?: [a-z]+)? than (?:(?:in|at|the) )*"
    r"(?:[YDM]\d+|last|before|previous|notional|ever|expected|forecast|predicted)(?= )"
)
"""Comparisons with a figure, or with another year: no order of seats."""
OF_THEM = compiled(r" of (?:them|these|those) | of (?:(?:the|all|its|their|those) )*N\d+ (?!P\d)")
THAN_SEAT = compiled(
    r" (?:(?:a|the|majority|majorities|share|shares|turnout|turnouts|margin|margins) )*than (?:(?:in|at|that|those|of|the|one|new|mp|member|for|winner) )*(?P<seat>S\d+)(?= )"
)
OF_AN_AREA = compiled(
    rf"(?:^|[;:,]| and| but| while)(?: (?:(?:elsewhere )?(?:in|across|within|throughout)) {_AREA}(?: ,)?| {_AREA} (?:had|has|saw|produced|yielded|recorded|gave|witnessed|threw up))"
    r"(?: (?:only|just|but|as many as))* $"
)
"""A nation or region right before a number of seats, which are its own."""
A_PARTY = compiled(r" P\d+ ")
COUNT_ENDS = compiled(
    r" (?:[;:.\N{EM DASH}]|, (?:and|but|though|although|while|one|two|three|both|all|none|N\d+)|but|while) "
)
SEATS_SPOKEN = compiled(
    r" N\d+ (?:of (?:the|its|their|scotland 's|wales 's) N\d+ )?(?:(?:scottish|welsh|english|northern irish|london|P\d+) ){0,2}(?:mps|seats|members|constituencies)(?= )"
)
"""So many seats of somebody's, which the next sentence may call "them"."""
TAKEN = compiled(
    r" (?:seats|constituencies|ones|gains|those) (?:(?:that|which) )?(?:(?:the|were|was|his|her) )*(?P<party>P\d+) (?:'s party )?(?:(?:has|have|had|directly|newly) )*"
    r"(?:took|taken|gained|won|captured|seized|snatched|prised|wrested|grabbed)(?: (?:straight|directly|away))? (?:from|off) (?:the )?(?P<other>P\d+)(?= )"
)
"""Seats that one party took from another."""
OWN_PARTYS = compiled(
    r" (?:his|her) (?:(?:fellow|new|own) )*(?:colleagues|party|party 's) | (?:fellow|of the party 's|of (?:his|her) party 's) "
)
OF_ITS_SEATS = compiled(
    r" (?:of|among) (?:all )?(?:the|his|her) party 's (?:N\d+ )?(?:seats|mps|members|winners|holds|gains) (?:, )?(?:(?:just|only) )*$"
)
COUNT_OF = compiled(
    r" N\d+ (?:(?:other|others|of|the|his|her|their|its|new|fellow|scottish|welsh|english|london) )*(?P<party>P\d+) (?!candidates?|hopefuls?)"
)
OUT_OF = compiled(
    r" (?:of|among) (?:(?:the|all|its|those|these) )*(?:N\d+ )?(?:(?:scottish|welsh|english|london|new) )*(?P<party>P\d+) (?:'s )?(?:N\d+ )?(?:(?:mps?|members|winners|seats|gains|elected|returned|who|won|held|holds|now|in|,)(?= ))"
)
"""Whose winners are counted."""
WON_SO_MANY = compiled(
    r" (?P<party>P\d+) (?:(?:has|have|had|now) )*(?:won|took|gained|held|hold|holds|has|have|returned) N\d+ (?:(?:seats|mps|constituencies) )?(?:, )?(?:but|and|of which|with|though) (?:(?:only|just) )*$"
)
"""A party that won so many seats, told right before those of them that are counted."""
PART_OF_THEM = compiled(
    rf" (?P<span>(?:(?P<none>none|not one)|(?P<m>N\d+))(?: of (?:them|these|those|which))?(?: (?:was|were|is|are))? in (?P<area>{_AREA}))(?= )"
)
"""How many of the seats that were counted are in one area."""
SHARE_NEXT = compiled(r" (?:winning |vote )?(?:share|shares|proportion|slice|percentage)(?= )")
SHARE_SAID = compiled(r" (?:shares?|proportion|Q\d+)(?= )")

_IN_AREA = r"(?:the )?(?P<a>A\d+)"
_END = r"(?: (?:of all|by far|easily|again))*"
_EXTREME = r"(?P<way>highest|lowest|biggest|smallest|best|worst|heaviest|lightest|poorest)"
AREA_TURNOUT = (
    compiled(
        rf" turnout(?: (?:was|is|again|once|more|came|had|been|,|on|thursday))* {_EXTREME}{_END} in {_IN_AREA}(?= )"
    ),
    compiled(
        rf" {_EXTREME}(?: (?:regional|national))? turnout(?: (?:of (?:all|any [a-z]+)|anywhere))?(?: \( [^()]{{1,30}} \)| , [NQ]\d+ ,|, at [NQ]\d+ ,)? (?:was|came|is) in {_IN_AREA}(?= )"
    ),
    compiled(rf" {_IN_AREA} (?:had|recorded|saw|has|managed) the {_EXTREME} turnout(?= )"),
)
"""Where turnout was highest or lowest, of nations or regions."""
AREA_AND = compiled(
    rf"^(?: \( [^()]{{1,30}} \)| , (?:at|with|on) [NQ]\d+ ,|, [NQ]\d+ ,)? (?:and|but|while) {_EXTREME}{_END} in {_IN_AREA}(?= )"
)
AREA_CAME = compiled(
    rf" (?:among|of|between|out of) the (?:N\d+ )?(?:A\d+ )?(?P<group>nations|countries|regions)(?: of A\d+)?(?: of the (?:uk|united kingdom))? ,? ?{_IN_AREA} (?:came|was|is|stood|finished) (?P<place>O\d+|first|top|last|bottom|highest|lowest|best|worst)(?= )"
    rf"| {_IN_AREA.replace('<a>', '<a2>')} (?:came|was|is|finished) (?P<place2>O\d+|top|last|bottom|highest|lowest) (?:among|of|out of) the (?:N\d+ )?(?:A\d+ )?(?P<group2>nations|countries|regions)(?= )"
)
AREA_LED = compiled(
    rf" {_IN_AREA} (?:has |have )?(?P<way>led|topped|headed|propped up|come last (?:of|among)|finished last (?:of|among)) (?:the )?(?:A\d+ )?(?P<group>nations|countries|regions) (?P<span>(?:at|in) each of the last (?P<n>N\d+)(?: general)? elections)(?= )"
)
AREA_SHARE = (
    compiled(
        rf" (?P<who>P\d+|its|their)(?: 's)? {_EXTREME} (?:share|score|showing|performance|result|vote share)(?: of the (?:vote|poll))?(?: anywhere)?(?: , [NQ]\d+ ,)? (?:was|came|is) in {_IN_AREA}(?= )"
    ),
    compiled(
        rf" (?P<who>P\d+|it|they) (?:did|fared|polled|scored|performed|was|were)(?: its| their)? (?P<way>best|worst|strongest|weakest){_END} in {_IN_AREA}(?= )"
    ),
    compiled(
        rf" (?P<who>P\d+|its|their)(?: 's)? (?P<way>best|worst|strongest|weakest) (?:region|nation|area|part of the country)(?: of all)? (?:was|is) {_IN_AREA}(?= )"
    ),
)
AREA_MOVED = compiled(
    r" (?P<a>A\d+) 's (?:turnout|rate|figure|own turnout) (?:was|is|stood)(?: [a-z]+)? (?P<span>higher|lower|up|down|better|worse) (?:than|on)(?: (?:in|at))? (?P<when>(?:the )?Y\d+|N\d+ years (?:ago|earlier|before)|last time)(?= )"
)
AS_MANY = compiled(
    r"(?<! twice)(?<! times)(?<! double)(?<! half) (?:as many as|level with|the same number as|the same as) (?:the )?(?P<p>P\d+)(?= [.,;])"
)
APART = compiled(
    r" (?P<p>P\d+) and (?:the )?(?P<r>P\d+) (?:are|were|finished|ended) (?P<n>N\d+) (?:seats? )?apart(?= )"
)
EACH_TWICE = compiled(
    r" (?:each|both|and each|and both) (?:of (?:them|which) )?(?:has|have|had|with) (?P<span>(?:(?:at least|more than|over) )?(?:twice|double|three times|four times)) (?:as many(?: seats)? as |the number of )(?:the )?(?P<p>P\d+)(?= )"
)
LARGEST_HERE = compiled(
    r" (?:the )?(?P<p>P\d+)(?: , (?:on|with|at) N\d+(?: (?:seats|mps))? ,)? (?:is|are|remain|remains|was|were) (?P<span>(?:still |now |again )?the (?:largest|biggest) party)(?= )"
)
ONLY_SEAT = compiled(
    r" the (?:only|sole|one|single|lone) (?:blue|red|yellow|orange|P\d+|non- ?P\d+) (?:N\d+|one|seat|survivor|hold-out|exception)(?: left)?(?: (?:here|there))? (?:is|was|being) (?P<s>S\d+)(?= )"
)
_SHAVE = (
    r"(?P<how>(?:closer|narrower|tighter|nearer) (?:shave|escape|squeak|squeeze|call|contest|result|finish|thing|race|fight|win)|"
    r"(?:smaller|slimmer|narrower|thinner|slenderer|tighter|lower|bigger|larger|fatter|wider|healthier) (?:majority|margin|lead|cushion)|closer|tighter)"
)
ONLY_SHAVE = compiled(
    r" (?:of (?:whom|them|which)|among (?:whom|them|which)|and) (?P<span>(?:only (?:(?:the )?(?:P\d+ 's |mp |member )*(?P<name>(?:(?!had|has|was|have|won|got)[a-z'-]+|[CS]\d+)(?: (?!had |has |was |have |won |got )(?:[a-z'-]+|[CS]\d+)){0,6}))|(?:none|nobody|no one|not one)(?: (?:of|among) them)?) "
    rf"(?:had|has|was|is|enjoys|enjoyed|survived|survives)(?: by| with| on)?(?: (?:a|an|even a|in a))? {_SHAVE})(?= )"
)
"""Who alone of a band had a smaller majority, or that nobody had."""
IS_SMALLER = compiled(
    r"(?:^| )(?:fewer|less|closer|narrower|tighter|nearer|smaller|slimmer|thinner|slenderer|lower)(?= )"
)
ONLY_SO_MANY = compiled(
    r" (?:and|but|though|while|;|,) (?:(?:only|just|no more than) )?(?P<n>N\d+) (?:(?:in|across) (?:the )?(?:whole )?(?:of the )?(?:country|kingdom|uk|united kingdom|land|nation)|anywhere|nationally|nationwide|in all)(?: (?:were|was|are|is|had|have|did))?(?= )(?= (?:[.,;:)]|so|one))"
)
"""How many more there were in the whole, of what was just told of a part."""
CLOSER_BEFORE = compiled(
    r" (closer|tighter|narrower|smaller|slimmer|safer|bigger|larger|(?<=by )(?:fewer|less|more))(?= )"
)
BEST_OF_FEW = compiled(
    r" (?P<who>P\d+) 's (?P<way>best|highest|largest|strongest|biggest|greatest|lowest|worst|smallest|weakest|poorest) (?:vote )?(?:share|vote|result|performance|showing|score)(?: of the vote)? (?:of|among|in|across) (?:(?:the|these|those|all|our) )+(?P<n>N\d+)(?: (?:seats|contests|constituencies|of them))? (?:came|was|is|were|being)(?: (?:in|at|to be found in))? (?:the )?(?P<seat>S\d+)(?= )"
)
IS_LEAST = compiled(r"(?:lowest|worst|smallest|weakest|poorest) ")
"""Where a party did best, or worst, of so many seats."""
GAINED = frozenset(
    {"gained", "captured", "seized", "snatched", "wrested", "prised", "grabbed", "made"}
)
LOST = frozenset({"lost", "surrendered", "ceded", "conceded", "shed"})
SEATS_TOLD = compiled(
    r" (?P<party>P\d+) (?:(?:has|have|had|also|now|duly|this time) )*(?P<verb>took|taken|gained|captured|seized|snatched|wrested|prised|grabbed|made|lost|surrendered|ceded|conceded|shed|won|held|hold|holds|kept|retained)"
    r" (?:(?:back|away|all|the|its|their|another|a|further|just|only) )*N\d+ (?:(?:more|other|[a-z-]+) )?(?:(?:seats|constituencies|gains) )?(?:(?:there|here|in (?:the )?{PLACE}|across (?:the )?{PLACE}) )?(?:(?:from|off|to) (?:the )?(?P<other>P\d+) )?(?:[^;:.]* )?$"
)
"""The seats that a party has, took from another or lost to it, over which an order of "them" runs."""
NONE_OF_THEM = compiled(
    r" (?:none|not one|no other|nobody)(?: (?:of|among) (?:them|these|those))? (?:(?:was|were|is|has|had) )?(?:(?:won|taken|gained|held|captured|lost) )?(?:by|with|on|had|has)(?= )| of (?:them|these|those)(?= )"
)
ORDERED = table_of((
    NONE_BEYOND, ANY_OTHER, ONLY, ALONE, BEYOND_ONLY, SEVERAL_ARE, SUPERLATIVE, *IN_A_LIST, *TABLE,
    AGAIN, OTHER_WAY, NEXT, AND_NEXT, OTHER_END, THERE,
))  # fmt: skip
"""Every order that is read: a sentence that calls none of them is not gone through by each."""
