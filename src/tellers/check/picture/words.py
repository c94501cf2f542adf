"""The words in which a picture of many seats is told."""

import re

from tellers.check.grammar.words import compiled

AREA = re.compile(
    r"\b(?P<name>north[- ]east(?: of england)?|north[- ]west(?: of england)?|yorkshire (?:and|&) (?:the )?humber(?:side)?|yorkshire|"
    r"east midlands|west midlands|east of england|eastern england|south[- ]east(?: of england)?|"
    r"south[- ]west(?: of england)?|greater london|london|scotland|wales|northern ireland|"
    r"england|great britain|north of the border|the province)\b",
    re.I,
)
AN_AREA = (
    "north", "south", "east", "west", "yorkshire", "london", "scot", "wales", "welsh", "ireland",
    "england", "english", "britain", "border", "province",
)  # fmt: skip
"""Letters of which some stand wherever an area is named."""
PART = re.compile(
    r"(?:\b(?:(?:north|south)[- ](?:east|west)|north|south|east|west|inner|outer|central|city of|new|the then|mid|rural|northern|southern|eastern|western)[- ]|\bUniversity of |\b(?:outside|excluding|rest of|parts? of|without) (?:the )?)$",
    re.I,
)
"""What stands before the name of a region and makes it a part of it, or another place."""
LONGER = re.compile(r"[- ](?!The\b)[A-Z][a-z]+|[- ](?:metropolitan|mayor|police|borough)\b")
OWNS = re.compile(r"\b(?P<name>scottish|welsh|english|northern irish)\b", re.I)

HAVING = frozenset(
    [
        "won",
        "win",
        "wins",
        "took",
        "take",
        "takes",
        "taken",
        "got",
        "gets",
        "has",
        "have",
        "had",
        "having",
        "holds",
        "held",
        "on",
        "returned",
        "sends",
        "sent",
        "elected",
        "claimed",
        "secured",
        "captured",
        "lead",
        "leads",
    ]
)
GAINING = frozenset(["gained", "gain", "gains", "gaining"])
"""Verbs whose number is of seats that somebody else had, and not of all."""
LOSING = frozenset(
    [
        "lost",
        "lose",
        "loses",
        "losing",
        "forfeited",
        "forfeit",
        "forfeits",
        "forfeiting",
        "surrendered",
    ]
)
FILLING = frozenset(
    [
        "the",
        "in",
        "at",
        "for",
        "with",
        "on",
        "of",
        "a",
        "an",
        "all",
        "just",
        "only",
        "still",
        "now",
        "is",
        "are",
        "was",
        "were",
        "its",
        "their",
        "they",
        "it",
        "party",
        "his",
        "her",
        "'s",
        "each",
        "apiece",
        "exactly",
        "had",
        "also",
        "then",
        "mere",
        "as",
        "that",
        "there",
        "here",
        "them",
        "to",
        "whom",
        "too",
        "both",
        "left",
        "down",
        "up",
        "reduced",
        "cut",
        "back",
        "each",
        "one",
        "who",
        "which",
        "did",
        "fully",
        "even",
        "these",
        "those",
    ]
)
LAST_TIME = frozenset(
    ["last", "time", "election", "general", "before", "previously", "earlier", "ago", "years"]
)
TO_SO_MANY = compiled(r" (?:down|up|reduced|cut|back) to ")
OF_ANOTHER_HOUSE = compiled(
    r" (?:council|councils|councillors?|wards?|holyrood|senedd|assembly|msps|stormont|peers|forecasts?|projection|exit poll|pollsters?) "
)
HEAD = compiled(r"^ (?P<area>A\d+) [:—] ")
ELSEWHERE = compiled(
    r" (?:council|councils|councillors?|wards?|holyrood|senedd|assembly|msps|mss|stormont|mayors?|lords|peers|"
    r"forecasts?|predicted|predicts?|projected|projection|exit|polls|pollsters?|target|targets|defending|notionally|"
    r"notional|would|could|might|may|needs?|needed|expected|hoped) "
)
AGO = compiled(r" (?P<n>N\d+) years? (?:ago|earlier|before|previously)(?= )")
LISTED = compiled(r" (?:A\d+|P\d+|they|it) .*[NQ]\d")
SEATS = r"(?:seats?|constituencies|contests?|results|places|mps?|members|winners|victors|majorities|candidates)"
TURNOUT = (
    compiled(
        r" (?P<n>[FQ]\d+) (?:of (?:the |all |those )?(?:electors|electorate|voters|register|registered|people|on the register)"
        r"(?: [a-z]+){0,3} )?(?:voted|turned out|bothered(?: to vote)?|cast a (?:vote|ballot)|went to the polls)(?= )"
    ),
    compiled(
        r" turnouts?(?: (?:was|were|fell|rose|is|of|stood|reached|had|at|been)){0,3} (?P<n>[FQ]\d+)(?= )"
    ),
)
SHARE = (
    compiled(
        rf" {SEATS} (?:(?:now|who|that|were|have|had|been|duly|elected|returned|won|win|took|take|polled|got|secured|with|on|by|a|share|of) ){{1,5}}"
        r"(?P<n>[FQ]\d+)(?: of (?:the |all )?(?:[a-z]+ )?(?:votes?|poll|ballots?)(?: cast)?)(?= )"
    ),
    compiled(
        rf" {SEATS} (?:have |had |who )?(?P<top>topped|exceeded|passed|beat|broke) (?P<n>[FQ]\d+)(?= )"
    ),
)
MAJORITY = (
    compiled(
        r" (?:won|decided|settled|held|taken|lost|separated|determined) by (?:(?:a|majorities|majority|margins?|of|votes) )*(?P<n>N\d+)(?= )"
    ),
    compiled(r" majorit(?:y|ies) (?:(?:of|were|was|is|are|that|stood at) )*(?P<n>N\d+)(?= )"),
)
COUNTING = compiled(
    r" (?:vote|voted|votes|turnouts?|turned|majority|majorities|won|decided|settled|winners|topped|bothered) "
)
NOT_TRUE = compiled(r" (?:would|could|might|if|expected|hoped|at least once|since) ")
IN_YEAR_RIGHT = compiled(
    rf"^ (?:{SEATS} )?(?:(?:were|was|had|been|did|so|such|of (?:them|these)) )*(?:in|at|of) (?:the )?(?:general election of |election of )?(?P<y>[YD]\d+)(?= )"
)
IN_YEAR_LEFT = compiled(
    r" (?:in|at|for) (?:the )?(?P<y>[YD]\d+)(?: ,)?(?: (?:that|it|this|they|there|such|the (?:figure|number|total|tally|count)))?(?: (?:was|were|had been|stood at|came to|happened))?"
    r"(?: (?:so|true|the case|only|just))?(?: (?:of|in|for))? $"
)
THEN_LEFT = compiled(
    r" (?:(?:up|down|rise|fall|increase|drop|risen|fallen) (?:from|on)|against|compared with|compared to|from) (?:the )?$"
)
THEN_RIGHT = compiled(
    r"^ (?:such |of them |of these )?(?:(?:were|was|had been) )?(?:last time|before|previously|at the (?:last|previous) (?:general )?election|N\d+ years (?:ago|earlier|before))(?= )"
)
NOW = compiled(
    rf"^ (?:(?:A\d+|P\d+) )?(?:of (?:them|these|those) )?(?:now|this time|today|{SEATS})(?= )|^ (?:of the N\d+ )(?:{SEATS} )?"
)
NOW_LEFT = compiled(
    r" (?:number|numbered|numbering|there are|there were|in|total|totalled|came to|in all) (?:now |only |just )*$"
)
END = compiled(r"^ (?:[.,;:)]|and|but|of) ?")
OF_PARTY = compiled(rf"^ (?P<p>P\d+)(?: {SEATS})?(?= )")
IN_AREA = compiled(rf"^ (?:(?:of them|of these|{SEATS}|were|was) )*in (?:the )?(?P<a>A\d+)(?= )")
GOES_ON = compiled(
    r"^ (?:in|at) (?:the )?[YD]\d+ (?:, )?(?:it|that|there|the figure|the number|the total|such) (?:was|were|had been|stood at) "
)
STOOD = compiled(
    r" (?<! of )(?<! of the )(?P<n>N\d+) (?:candidates|hopefuls)(?= )(?! (?:lost|of|from|who|for|in S))"
    r"| (?P<n2>N\d+) (?:stood|put themselves forward)(?= )"
)
THAN = compiled(
    r"^(?: (?:candidates|stood|deposits|were|lost|paid up|in all|,|forfeited|their|the|a|between them)){0,6} (?P<way>more|fewer|up|down) (?:than|on|from)(?: (?:in|at))? (?:the )?(?P<y>[YD]\d+|N\d+ years (?:ago|earlier)|last time)(?= )"
)
LOST = compiled(
    r" (?P<n>N\d+)(?: (?:of|out of) (?:the |all )?(?P<m>N\d+)(?: candidates)?| candidates)?(?: (?:who stood|had|have|in all))? "
    r"(?:(?:{LOST}) (?:their |the |a )?deposits?|paid up|paid the price|forfeited(?: theirs| the money)?)(?= )"
)
LOST_OBJECT = compiled(r" (?P<n>N\d+) deposits were (?:{LOST}|forfeit)(?= )")
REJECTED = compiled(
    r" (?:rejected|spoilt|spoiled|discarded|threw out|turned down) (?P<n>N\d+)(?: (?:ballot|voting))?(?: (?:papers|ballots|votes))(?= )"
    r"| (?P<n2>N\d+)(?: (?:ballot|voting))? (?:papers|ballots|votes) (?:(?:were|had|been|have|was) )*(?:rejected|spoilt|spoiled|discarded|thrown out|ruled out)(?= )"
    r"| (?P<n3>N\d+) (?:rejected|spoilt|spoiled) (?:ballot )?(?:papers|ballots)(?= )"
)
REGISTER = compiled(
    r" (?:registers?|rolls?|electorate) (?:(?:held|had|has|holds|of|was|is|were|stood at|came to|contained|ran to|numbered|listed|totalled) )+(?P<n>N\d+)(?= )"
    r"| (?P<n2>N\d+) (?:names|electors|people|voters) (?:were |are |was )?(?:on the (?:register|registers|roll|rolls)|registered)(?= )"
)
ABSENT = compiled(
    r" (?P<n>N\d+)(?: (?:of them|people|electors|voters|adults|names))? (?:did not (?:vote|bother|turn out)|didn't (?:vote|bother)|stayed (?:at home|away)|abstained|sat (?:it|this one) out)(?= )"
)
SO_MUCH_OF_THEM = compiled(
    r"^ (?:that|this|it) (?:is|was) (?P<f>[FQ]\d+) of (?:their|its|the party 's) candidates(?= )"
)
BILL = compiled(
    r" deposit (?:a time|each|apiece|a head)(?: [,a-z]+){0,6}? (?:bill|cost|total|loss|sum|price) (?:of|to|was|is|comes to) (?P<span>£ (?P<n>N\d+))(?= )"
)
EACH = compiled(
    r" (?:every|each|a|one) (?P<p>P\d+) (?:seats?|mp|member|(?P<one>N\d+)|one) (?:(?:cost|took|needed|required|for|was worth|it|:) )*(?P<n>N\d+)(?= )"
)
NEEDED = compiled(r" (?P<p>P\d+) (?:needed|took|required|had to find|paid) (?P<n>N\d+)(?= )")
A_SEAT = compiled(r" (?:every|each|per|a|one) (?:P\d+ )?(?:seat|mp|member) ")
TOTALLING = compiled(
    r" (?:candidates|deposits?|stood|papers|ballots|register|registers|electorate|electors|vote|votes|voted|home|cost|needed|lost|lose|pass|to|of) "
)
LOST_TO = compiled(
    r" (?P<n>N\d+)(?: (?:seats|constituencies))?(?: (?:that|which))? (?:the )?(?P<a>P\d+) (?:(?:had|has|have|duly) )*(?:lost|ceded|gave up|surrendered) (?:[a-z]+ )?to (?:the )?(?P<b>P\d+)(?= )"
)
_OF_SEATS = r"(?: A\d+)?(?: (?:seats|constituencies|places))?(?: (?:anywhere|nationwide|nationally|overall|in all|in total|across the country|up and down the country|in (?:the )?A\d+|tonight|overnight))?"
_CROSSED = r"(?:pass|passed|passing|go|goes|went|going|gone|switch|switched|switching|fall|fell|falling|move|moved|moving|swung|change hands|changed hands|flipped|crossed)"
TO_PASS = compiled(
    rf" (?P<n>N\d+){_OF_SEATS} (?:(?:to|that|which|have|had|has|were|was) )*{_CROSSED}(?: (?:directly|straight|over|across))? from (?:the )?(?P<a>P\d+) to (?:the )?(?P<b>P\d+)(?= )"
)
TO_PASS_BACK = compiled(
    rf" (?P<n>N\d+){_OF_SEATS} (?:(?:to|that|which|have|had|has|were|was) )*{_CROSSED}(?: (?:directly|straight|over|across))? to (?:the )?(?P<b>P\d+) from (?:the )?(?P<a>P\d+)(?= )"
)
TOOK_FROM = compiled(
    rf" (?P<n>N\d+){_OF_SEATS} (?:that |which )?(?:the )?(?P<b>P\d+|nationalists) (?:(?:had|has|have|duly) )*(?:took|gained|captured|won|seized|taken|snatched|grabbed|prised|wrested) (?:[a-z]+ )?(?:from|off) (?:the )?(?P<a>P\d+)(?= )"
)
GONE = compiled(
    r" of (?:the|its|their|his party 's) (?P<m>N\d+)(?: A\d+)?(?: (?:seats|constituencies|mps|members))?(?: (?!{E})[^ ;:.,]+| (?:the )?P\d+){0,9} , (?:(?:all but|fully|no fewer than|just|only|as many as) )*"
    r"(?P<n>N\d+) (?:(?:have|has|had|were|was|are|is|of them|now|been|duly|also) )*(?P<how>gone|lost|fell|fallen|went|disappeared|vanished|swept away|surrendered|forfeited|survived?|remain(?:ed|s)?|left|kept|retained|clung on|still standing)(?= )"
)
"""How many of those that a party had it has lost, or has left."""
STAYED = frozenset(
    {
        "survive",
        "survived",
        "remain",
        "remains",
        "remained",
        "left",
        "kept",
        "retained",
        "clung on",
        "still standing",
    }
)
BOTH_WAYS = compiled(
    r" (?P<b>P\d+) (?:gained|took|won|captured) N\d+ (?:seats )?from (?:the )?(?P<a>P\d+) (?:and|but|while) (?:lost|lose|losing) (?:only |just )?(?P<n>N\d+)(?: seats?)? (?:to (?:it|them)|back|the other way|in return)(?= )"
)
OF_SO_MANY = compiled(
    r" (?P<n>N\d+) (?:out )?of (?:the |all |its |their )?(?:A\d+ 's )?(?P<m>N\d+)(?: (?P<a>A\d+))?(?: (?:seats|mps|constituencies|members))?(?= )(?! (?:candidates|who|that))"
)
HOUSE = compiled(
    r" (?P<of>of )?(?:the )?(?P<a>A\d+) 's (?P<n>N\d+) (?:seats|mps|constituencies|members)(?= )"
)
LOST_OF_THEIRS = compiled(
    r" (?:lost|shed|forfeited) (?:just |only |all )?(?P<n>N\d+) of (?:its|their|the) (?P<m>N\d+)(?: seats| mps)?(?= [.,;]| there| here| in)"
)
PARTY = compiled(r" (P\d+)(?= )")
ALL_BUT = compiled(r" (?:all|every one) (?:but|except|bar|save) (?:for )?(?:just |only |a mere )?$")
FELL_TO = compiled(
    r"^ (?:(?:have|has|had|now|duly|also|were|are|was) )*(?:fell|fallen|went|gone|passed|belong|belonged|taken by|won by|"
    r"held by|captured by|swept up by|in the hands of|backed|returned|voted|elected|chose)(?: to| for)? (?:the |an? )?(?P<p>P\d+)(?= )"
)
"""Whose so many seats are, said behind them: "all but three of the 59 fell to the SNP"."""
SPOKEN_OF = compiled(r" (?:it|they|(?<!'s )party|its|their|them)(?= )")
"""How a sentence without a party speaks of the one before: "Ms Davidson's party" is another."""
HEADED = compiled(r"^ A\d+ [:—] ")
OF_DEPOSITS = compiled(r" (?:deposits?) ")
OF_SEATS = compiled(r" (?:seats?|mps|majority) ")
OF_TURNOUT = compiled(r" (?:turnout|turned out|voted|vote in) ")
OF_A_PARTY = compiled(r" (?:P\d+ 's (?:share|vote)|share of the vote) ")
OF_THESE = compiled(r" of (?:these|those|them) (?:were |are )?in ")
MOST_OF_THEM = compiled(
    r" (?P<span>(?P<how>most|all|over half|a majority) of (?:them|these|those|which|its losses) (?:were )?in (?:the )?(?P<a>A\d+))(?= [.,;])"
)
RANKED = compiled(
    r" (?P<n>N\d+) votes (?:put|left|placed|made) (?:it|them|the party) (?P<o>O\d+)(?= )(?! (?:in|at) (?:S\d|A\d))"
)
WHOLE_TURNOUT = compiled(
    r"(?: turnout| (?:the )?(?:national|uk) figure)(?: (?:on|yesterday|thursday|was|this|time|nationally|overall|up|down|came|in|to|N\d+ years|ago|,|at|last|of|is)){1,9} (?P<q>Q\d+)(?= )"
)
TURNOUT_WAY = compiled(
    r" turnout was (?P<span>(?:up|down|higher|lower)) (?:on|than) (?P<when>(?:in )?Y\d+|N\d+ years ago|last time)(?= )"
)
SINCE = compiled(
    r" the (?P<way>lowest|highest)(?: turnout| figure)?(?: (?:at|in) (?:a|any) general election)? since (?P<y>Y\d+)(?= )"
)
TURNOUT_MOVED = (
    compiled(
        r" turnout(?:(?! (?:{E}|[NTF]\d+|share|vote|swing)\b)[^;:.]){0,50}? (?P<way>{UP}|{DOWN})(?: by)?(?: (?:just|only|about|some|around|nearly|almost|over|more than))* (?P<t>T\d+)(?= )(?P<rest>[^;:.]{0,40})"
    ),
    compiled(
        r" turnout(?:(?! (?:{E}|[NTF]\d+|share|vote|swing)\b)[^;:.]){0,50}? (?P<t>T\d+) (?P<way>up|down|higher|lower|more|less|fewer|better|worse|above|below)(?= (?:on|than|from|what|the|that|against|compared|[.,;)]))(?P<rest>[^;:.]{0,40})"
    ),
)
"""By how much the turnout of the whole moved, and since when."""
FALLING = compiled(r" {DOWN} ")
FEWER = frozenset({"down", "lower", "less", "fewer", "worse", "below"})
POINTS_ON = compiled(
    r"^ (?:it|that|turnout) (?:was|is) (?P<t>T\d+) (?P<way>down|up|lower|higher|below|above) (?:on |than |than in |from )?(?P<y>Y\d+)(?= )"
)
BEGINS = compiled(r"^(?: (?!(?:from|to|by|over|of|for|against) )[a-z,'-]+){0,6} (?P<p>P\d+)(?= )")
TO_A_PARTY = compiled(r" (?:to|from|behind|over|against) (?:the )?P\d+ ")
OF_ALL_THESE = compiled(
    r"^ of (?:the |all )*N\d+ (?:A\d+ )?seats (?:in |across )?(?:A\d+ )?(?=N\d+ went to )"
)
"""All the seats of an area, at once before how they are shared: no comma parts the two."""
GIVEN = compiled(
    r" N\d+ (?:(?:seats|of|them|these|went|go|goes|going|fell|falling|belong|belonged|each) )*"
    r"to (?:the )?P\d+ $"
)
"""How seats are told by whom they went to: "27 went to Labour, four to Plaid Cymru"."""
KINGDOM = compiled(r" (?:country|nation|kingdom|uk|britain|anywhere|nationally|all 650|commons) ")
"""Words of the whole country."""
OF_SOME = compiled(
    r" of any (?:other )?(?:member|minister|mp(?! (?:in (?:the )?(?:wales|scotland|england|northern ireland|country|uk|united kingdom|britain|great britain|land|A\d+|house|commons|parliament|chamber)|anywhere|nationwide|[.,;]))|woman|man|cabinet|shadow|front|leader|party leader|former|sitting|new|seat (?:that|which|held|it|they|won|gained)|P\d+ gains?)(?= )|"
    r" in (?:the )?A\d+ (?:,|and|but|, and) (?:the |its |also ){0,2}(?:O\d+ )?[a-z]+(?: {MAJ}| share| turnout)? of any P\d+ |"
    r" (?:in|of) (?:the |his |her )?(?:shadow )?cabinet | (?:in|on) the (?:government|opposition) (?:front )?bench|"
    r" (?:ever )?(?:overcome|overcame|overturned|overturning) (?:at a by-election |by |in |since |[.,;])|"
    r" (?:in|of) (?:the )?(?:[a-z]+ ){0,3}(?:[a-z]+|A\d+) (?:but|bar) (?:one|N\d+)(?= )|"
    r" (?:share|vote|result|showing|score) (?:for|of|by) (?:a|any|the) (?:runner-up|loser|second|losing|beaten)|"
    r"(?P<heading> )(?:closest|tightest|narrowest|smallest|biggest|safest|largest|lowest|highest) (?:N\d+ )?(?:seats|contests|results|majorities|turnouts|swings|finishes) (?![^.]* S\d)"
)
"""An order of some candidates alone, which no order of all can tell to be false."""
IN_EVERY_ONE = compiled(
    r" (?P<p>P\d+)(?: ,)?(?: (?:who|which))? (?:fought|contested|stood in) (?P<n>N\d+)(?: seats)?(?: ,)? (?:and )?(?:{LOST}) (?:their|its|the) (?:deposits?|money) (?P<span>in (?:every one|all|each)(?: of them)?)(?= )"
)
RETURNED = compiled(
    r" (?:fought|contested|stood in) N\d+ seats(?: ,)? (?:and|but) (?:(?:saw|had|got) (?:its|their) deposits? (?:returned|back)|(?:kept|saved) (?:its|their) deposits?) in (?P<n>N\d+)(?: of them)?(?= [.,;])"
)
SHARE_WENT = compiled(
    r" (?P<p>P\d+) 's (?:own )?(?:share|vote)(?: of the vote)? (?:in |across )?(?:the )?(?P<a>A\d+) (?:went|fell|rose|dropped|slumped|climbed|jumped|slid|sank|was|grew|tumbled|collapsed)(?: [a-z]+)? from (?P<then>[QN]\d+) to (?P<now>[QN]\d+)(?= )"
)
WITH_SHARE = compiled(r" (?:with|on) (?P<q>Q\d+) of the (?:votes?|poll)(?= [.,;])")
OF_A_SEX = compiled(r" (?:women|female)(?= )")
"""Counts of women among the members, which no poll holds."""
NARROWED = compiled(r" (?:S\d+|when|where|after|before|once|having|until|majority|to spare)(?= )")
"""Words with which a total may be of a part, or of another day than an election."""
