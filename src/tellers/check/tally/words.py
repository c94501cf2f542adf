"""The words of totals: one for all that mean the same, and the forms of a clause."""

from collections.abc import Mapping

from tellers.check.grammar.words import compiled

PLAIN: Mapping[str, str] = {
    "allbut": "all but|all bar|all except|every one but",
    "won": (
        "took|take|takes|taking|picked off|picks off|picking off|prised|win|wins|winning|has|have|had|having|holds|hold|holding|secured|secures|securing|"
        "claimed|claiming|captured|capturing|got|getting|managed|managing|returned|returns|returning|elected|elects|electing|sent|sends|chose|"
        "achieved|scored|polled|polls|polling|received|attracted|collected|garnered|gathered|"
        "behind him|behind her|behind them|at his back|at her back|carried|swept|swept up|came away with|comes away with|come away with|went away with|walked away with|ended with|ends with|ending with|end with|"
        "ended up with|ends up with|ending up with|ended on|ends on|ending on|finished with|finishes with|finishing with|finished on|finishing on|"
        "ended the night with|ends the night with|finished the night with|finished the night on|ended the night on|"
        "emerged with|emerges with|emerging with|came out with|comes out with|will have|will hold|can count on|could count on|was on|were on|"
        "is left with|are left with|was left with|were left with|is on|are on|stands on|stand on|sits on|stood on|stands at|stood at|"
        "is down to|are down to|was down to|were down to|is up to|are up to|was up to|were up to|"
        "was reduced to|were reduced to|is reduced to|are reduced to|was cut to|were cut to|slumped to|shrank to|grew to|"
        "climbed to|came back with|comes back with|come back with|notched up|mustered|racked up|picked up a total of|won a total of|"
        "goes back to westminster with|go back to westminster with|went back to westminster with|"
        "goes back to london with|go back to london with|goes back to parliament with|returns to westminster with|"
        "return to westminster with|returned to westminster with|returns to parliament with|returns to the commons with|"
        "goes to westminster with|go to westminster with|will be represented by|is represented by|are represented by|"
        "leads his party back to westminster with|leads her party back to westminster with|"
        "led his party back to westminster with|led her party back to westminster with|"
        "leads his party back to parliament with|leads her party back to parliament with|"
        "leaves his party with|leaves her party with|left his party with|left her party with|"
        "led his party to|led her party to|leads his party to|leads her party to|"
        "will send|will return|accounted for|account for|accounts for|makes do with|made do with|has to make do with"
    ),
    "seats": (
        "seat|mps|mp|members of parliament|member of parliament|members|member|constituencies|constituency|westminster seats|"
        "westminster seat|commons seats|parliamentary seats|representatives|representative|westminster mps|"
        "seats of its own|seats to its name|seats to their name"
    ),
    "lost": "loses|lose|losing|shed|sheds|shedding|gave up|surrendered|conceded|suffered the loss of|saw the loss of|forfeited|forfeiting",
    "gained": "gains from before|gain|gaining|picked up|picks up|picking up|added|adding|put on|putting on",
    "kept": (
        "held|retained|keeping|retaining|held on to|hung on to|clung on to|clung to|holding on to|hanging on to|"
        "keep|keeps|retain|retains|defended|saved|saving|saves|save|held onto|hung onto|clung onto"
    ),
    "nationally": (
        "across the country|in the country|in the uk|across the uk|in the united kingdom|across the united kingdom|"
        "in the country as a whole|across the country as a whole|in the uk as a whole|across the uk as a whole|"
        "nationwide|in the house of commons|in the commons|in the new parliament|in the new house|in parliament|"
        "in the new house of commons|in the new commons|at westminster|in westminster|up and down the country|"
        "throughout the country|across the kingdom|in the kingdom|across britain|in britain|in the house|"
        "across the nation|in the nation|countrywide|around the country|over the country|throughout the uk|in the whole country|"
        "over the country as a whole|across the whole country|at a national level|uk-wide|uk - wide|of the country|of the uk|"
        "of the united kingdom|for the country|for the country as a whole|of the country as a whole|at national level"
    ),
    "theregion": (
        "in the region|from the region|across the region|of the region|in the region as a whole|"
        "across the region as a whole|the region 's|in this region|in the nation as a whole|in the region overall"
    ),
    "thecapital": "in the capital|across the capital|the capital 's|of the capital|of the capital 's",
    "goesback": "goes back to|go back to|went back to|returns to|return to|returned to",
    "it": "they|he|she|the party|his party|her party|their party",
    "fromothers": (
        "it had not held|that it had not held|they had not held|it did not hold|they did not hold|it had not won|"
        "they had not won|that it did not hold|it did not have|they did not have"
    ),
    "its": "their|his|her|the party 's",
    "up": "an increase of|an advance of|a rise of|an improvement of|higher by|up by",
    "down": "a drop of|a fall of|a decline of|a slide of|a reduction of|a decrease of|lower by|down by",
    "upfrom": "up on|up from|rising from|having risen from|climbing from|more than the|improving on|an improvement on",
    "downfrom": (
        "down on|down from|falling from|having fallen from|slumping from|dropping from|fewer than the|sliding from|slipping from|"
        "tumbling from|plunging from"
    ),
    "against": (
        "compared with|compared to|where it had|where it won|where they had|where they won|having won|having had|having held|"
        "having taken|after winning|after taking|after having won|where it had won|where they had won|"
        "when it had won|when it won|when it had|when they had|when they won|in place of|instead of|rather than|"
        "from|as against|set against|in contrast to"
    ),
    "netgain": "net gain|overall gain",
    "netloss": "net loss|overall loss",
    "gains": "net gains|pick-ups",
    "losses": "defeats|net losses",
    "vote": (
        "votes|popular vote|votes cast|valid vote|valid votes|vote share|total vote|all votes|all the votes|votes that were cast|"
        "vote cast|poll|total votes cast|valid votes cast|ballots"
    ),
    "voters": "people|electors|those who voted|those voting|voters|those who turned out",
    "votedfor": "voted for|backed|supported|chose|opted for|plumped for|cast their votes for|turned out for",
    "share": "share of the vote|vote share|share of the poll|share of votes|share of the votes|percentage of the vote",
    "rose": (
        "rose by|increased|increased by|grew|grew by|climbed|climbed by|went up|went up by|was up|was up by|is up|is up by|jumped|jumped by|improved by|"
        "surged by|leapt by|leapt|edged up|edged up by|has risen by|had risen by|has risen|were up|are up|were up by|are up by|advanced|advanced by|advancing"
    ),
    "fell": (
        "fell by|dropped|dropped by|declined|declined by|went down|went down by|was down|was down by|is down|is down by|slumped|slumped by|slid|slid by|"
        "slipped|slipped by|tumbled|tumbled by|decreased by|collapsed by|plunged by|edged down|has fallen by|had fallen by|"
        "has fallen|were down|are down|were down by|are down by|shrank|shrank by|dipped|dipped by|was cut by"
    ),
    "turnout": "voter turnout|participation|the turnout",
    "was": "is|were|are|came to|stood at|came in at|amounted to|totalled|reached|ran to|was put at|had been|being",
    "deposits": "their deposits|its deposits|his deposits|her deposits|deposits",
    "itsdeposit": (
        "its deposit|their deposit|a deposit|the deposit|deposits of its own|the party 's deposit|"
        "his deposit|her deposit|their deposits|his party 's deposit|her party 's deposit"
    ),
    "fielded": "put up|ran|stood|nominated|entered|put forward|had fielded|fielding|running|contested with",
    "fought": "contested|stood in|competed in|fighting|contesting|standing in|campaigned in",
    "moved": (
        "changed hands|change hands|switched hands|changed parties|changed party|switched party|switched parties|changed sides|"
        "changed colour|were gained by another party|to change hands|changing hands|to have changed hands|"
        "to change sides|to change colour|to switch parties|to swap hands|swapped hands"
    ),
    "inotherhands": (
        "in other hands|in the hands of others|in the hands of other parties|in the hands of its rivals|to other parties|"
        "in the hands of their rivals|to its rivals|to their rivals|to its opponents|to anybody else|to anyone else"
    ),
    "forothers": (
        "for other parties|for the other parties|for everybody else|for everyone else|for the rest|for its rivals|for their rivals"
    ),
    "majority": "overall majority|commons majority|house of commons majority|parliamentary majority",
    "short of": "shy of|away from|adrift of",
    "tally": (
        "total|haul|number of seats|number of mps|count|representation|contingent|strength|seat tally|seats total|seat count|"
        "parliamentary party|group|seat total"
    ),
    "candidates": "hopefuls|standard-bearers|contenders|candidate|runners",
}  # fmt: skip
"""A word for all that mean the same in a clause on totals."""
HARMLESS = (
    "the", "a", "an", "just", "only", "now", "also", "again", "even", "mere", "total of", "in all", "all told",
    "altogether", "in total", "still", "alone", "meanwhile", "however", "too", "instead", "exactly", "duly",
    "in fact", "at the end of the night", "by the end of the night", "on the night", "overnight", "once more",
    "in the end", "this time", "this time round", "there were now", "of course",
    "at least", "on thursday", "by contrast", "for its part", "for their part", "as well", "then", "percentage",
    "comfortably", "easily", "to westminster", "to parliament", "to the commons", "to the house of commons", "to london",
    "so", "no less than", "no fewer than", "as many as", "as few as", "finally", "eventually", "back", "respectively", "paltry",
    "compared", "impressive", "by", "of its own", "there", "other", "anyway", "outright", "seats of its own",
)  # fmt: skip
"""What says nothing in such a clause."""
CALLED_BY = frozenset({
    "seats", "seat", "mps", "mp", "members", "member", "constituencies", "gains", "gain", "gained", "losses", "loss",
    "lost", "deposits", "deposit", "vote", "votes", "share", "turnout", "majority", "fewer", "more", "up", "down", "voted",
    "backed", "voters", "poll", "on",
})  # fmt: skip
"""Words of which a sentence on totals has one."""
NO_TOTALS = compiled(
    r" (?:council|councils|councillors?|wards?|holyrood|senedd|assembly|msps|mss|stormont|mayors?|lords|peers|forecasts?|"
    r"projections?|projected|exit|predicted|predicts?|pollsters?|target|targets|would|could|might|county|city|borough|"
    r"by-elections?|european|meps?|referendum|if|unless|"
    r"hopes?|hoped|needs?|needed|expected|notional|notionally|"
    r"coalition|between|combined|together|local|district|unitary|outside|town|towns|cities|counties) "
)
"""Words of another House, or of what did not happen, wherever in a sentence they stand."""
NOT_BESIDE = compiled(
    r" (?:women|woman|men|female|not(?! (?:held|hold|won|have))|n't|never|without|second|third|runner-up|"
    r"runners-up|majorities|marginals?|declared|declare|defending|"
    r"average|swing|campaign|membership|joined|defected|defections?|ministers?|cabinet|some|between|combined|together|"
    r"neither|nor|no|none|most|many|few|several|half|excluding|except|bar) "
)
"""Words of seats of a kind, or of several parties, in the clause of a total."""

BEGINS = compiled(
    r"^(?= )|(?: (?:[,;:(\N{EM DASH}\N{EN DASH}-]|and|but|while|as|with|though|although|where|"
    r"whereas|when|that|yet|or))+(?= )"
)
"""Behind what a clause begins."""
ENDS = compiled(
    r" (?:[.,;:()\N{EM DASH}\N{EN DASH}-]|and|but|while|as|with|though|although|where|whereas|when|"
    r"yet|after|despite)(?= )|$"
)
"""Where a clause ends."""
A_SIGN = compiled(r" [,;:.()\N{EM DASH}](?= )")
SEPARATES = compiled(
    r"(?: [,;:()\N{EM DASH}\N{EN DASH}-]| and| or| which| that| it| this| making| representing|"
    r" after| but| with| was| won(?= net| loss| gained of))* "
)
"""What stands between a total and what is told of it."""
OF_SEATS = compiled(r" (?:seats|gains|gained|losses|majority) | P\d+ , on N\d+ , ")
"""Words by which a sentence of a text on one seat may be on many."""
NOT_ONE = compiled(r" not N\d+ (?:for|of|from|to|by)(?= )")
"""A count of none, told as one: "and not one for the nationalists"."""
SENT_FROM = compiled(
    r" (?:there (?:were|are|was)|sent|sends|sending|returned|returns|elected|elects)(?: back)? [^;:.]*(?:and|,) N\d+ from (?:the )?P\d+(?= )"
)
"""Members of a party, and none gained from it: "sent back eight DUP members and seven from Sinn Fein"."""
