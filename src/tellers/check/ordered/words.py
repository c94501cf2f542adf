"""The words of an order, by what they say: the adjectives, each with its end, the nouns, the rest.

A capital stands for a mark. What is not here is unknown, and leaves a clause open: "ever", "since",
"nearly", "would" are left out for that.
"""

from tellers.check.composed.pieces import ADVERBS, ARTICLES, BEING, Lexicon

_STEMS = {
    "high": "large larger largest, big bigger biggest, high higher highest, great greater greatest, "
    "long longer longest, good better best, strong stronger strongest, impressive, substantial, "
    "tall taller tallest, healthful, heavy heavier heaviest, huge, rich, sizeable, lively, brisk",
    "low": "small smaller smallest, low lower lowest, bad worse worst, poor poorer poorest, "
    "weak weaker weakest, short shorter shortest, feeble feebler feeblest, meagre, paltry, modest, "
    "tiny tinier tiniest, slight slighter slightest, dismal, miserable, abysmal, puny punier puniest, "
    "light lighter lightest, scant, slack slacker slackest, wretched, mean meaner meanest, dire, lowly, mini",
    "tight": "close closer closest, narrow narrower narrowest, tight tighter tightest, slim slimmer "
    "slimmest, thin thinner thinnest, slender slenderer slenderest, fine finer finest, marginal, "
    "closely fought, closely contested, closely run, close-fought, close-run, finely balanced, precarious, "
    "vulnerable, shaky shakier shakiest, skinny skinnier skinniest, lean leaner leanest, nail-biting, "
    "flimsy flimsier flimsiest, near nearer nearest, wafer-thin, narrowly, closely, tightly, slenderly, insecure, fragile, "
    "threadbare, hair-raising, evenly fought, keenly fought, tenuous, delicate, evenly balanced, "
    "tightly fought, tightly contested, narrowly won, narrowly decided, narrowly held, unsafe, "
    "closely-fought, closely-contested, finely-balanced, knife-edge, close-run closer-run closest-run, "
    "near-run nearer-run nearest-run, close-fought closer-fought closest-fought",
    "safe": "safe safer safest, secure, comfortable, fat fatter fattest, healthy healthier healthiest, "
    "wide wider widest, lopsided, lop-sided, one-sided, emphatic, hefty heftier heftiest, handsome "
    "handsomer handsomest, crushing, resounding, overwhelming, decisive, commanding, solid, bulky "
    "bulkier bulkiest, chunky chunkier chunkiest, stout stouter stoutest, convincing, ample, "
    "comfortably, easily, convincingly, emphatically, handsomely, decisively, resoundingly, "
    "overwhelmingly, securely, clear-cut, unassailable, massive, colossal, enormous, thumping, "
    "broad broader broadest, plump plumper plumpest, unbalanced, uneven, cushy cushier cushiest, "
    "solidly, sweeping, roomy, rock-solid, bulletproof, vast vaster vastest, dominant, runaway",
    "sharp": "sharp sharper sharpest, steep steeper steepest, far further furthest, far farther "
    "farthest, hard harder hardest, dramatic, violent, savage, fierce fiercer fiercest, severe, brutal, "
    "fast faster fastest, deep deeper deepest, pronounced, marked, spectacular, sharply, steeply, heavily, "
    "dramatically, strongly, violently, savagely, severely, fiercely, deeply, markedly, abruptly, "
    "quickly, spectacularly, strikingly, powerfully, sensationally, brutally, precipitously, precipitous, "
    "rapid, rapidly, decidedly, pronouncedly, drastic, drastically, ferocious, seismic, swift swifter swiftest",
    "keen": "keen keener keenest, assiduous, diligent, enthusiastic, conscientious, dutiful, eager, "
    "zealous, engaged, enthusiastically, keenly, eagerly, conscientiously, willing, motivated, industrious",
    "idle": "apathetic, reluctant, listless, indifferent, disengaged, unenthusiastic, idle, lazy "
    "lazier laziest, lethargic, disaffected, sluggish",
    "crowded": "crowded, packed, congested, overcrowded, busy busier busiest, populous, cluttered",
}  # fmt: skip
"""Adjectives and adverbs by the end that they name; three words are its grades, one goes by more."""
OTHER = {
    "high": "low", "low": "high", "tight": "safe", "safe": "tight", "keen": "idle", "idle": "keen",
    "sharp": "mild", "crowded": "sparse",
}  # fmt: skip
_MORE = {
    "cmp": {"more": "", "less": "other"},
    "sup": {"most": "", "least": "other"},
    "eq": {"so": "", "as": "", "quite so": "", "such a": "", "such": ""},
}


def _graded() -> dict[str, list[str]]:
    """Every adjective in every grade, by kind: "sup tight" holds "closest" and "most marginal"."""
    found: dict[str, list[str]] = {}
    for sense, stems in _STEMS.items():
        for stem in stems.replace("  ", " ").split(", "):
            own = stem.split(" ")
            is_three = len(own) == 3
            base = own[0] if is_three else stem
            if is_three:
                found.setdefault(f"cmp {sense}", []).append(own[1])
                found.setdefault(f"sup {sense}", []).append(own[2])
            for grade, words in _MORE.items():
                for word, way in words.items():
                    kind = f"{grade} {OTHER[sense] if way else sense}"
                    found.setdefault(kind, []).append(f"{word} {base}")
                    if grade == "eq" and not base.endswith("ly"):
                        found[kind].append(f"{word} {base} a")
    return found


SEAT = ("seat", "constituency", "division", "electorate")
CONTESTS = (
    "race", "races", "contest", "contests", "fight", "fights", "battle", "battles", "finish",
    "finishes", "tussle", "tussles", "scrap", "scraps", "duel", "duels", "squeak", "squeaks",
    "squeaker", "shave", "shaves", "thing", "dead heat", "thing to a dead heat", "thing to a tie",
    "photo finish", "escape", "escapes", "squeeze", "encounter",
    "marginal", "marginals", "verdict", "verdicts", "knife-edge contest", "marginality", "closeness", "two-horse race",
)  # fmt: skip
WINNERS = (
    "winner", "winners", "victor", "victors", "mp", "mps", "member", "members", "parliamentarian",
    "member of parliament", "members of parliament", "elected", "returned", "re-elected", "parliamentarians",
    "re - elected", "winning candidate", "winning candidates", "successful candidate", "sitting mp", "sitting mps",
    "successful candidates", "to win", "chose its member", "sent its member", "chose its mp", "sent an mp",
    "elected its mp", "elected its member", "elected their mp", "new mp", "new member", "new mps",
    "new members", "won election", "got elected", "been elected", "been returned", "fellow mp",
    "chose their mp", "colleague", "colleagues", "entered the commons", "entered parliament",
)  # fmt: skip
SEATS = (
    "seats", "constituencies", "divisions", "seat", "constituency", "division", "poll", "count", "counts",
    "declaration", "declarations",
)  # fmt: skip
MAJORITIES = (
    "majority", "majorities", "margin", "margins", "lead", "leads", "cushion", "cushions", "advantage",
    "advantages", "buffer", "buffers", "gap", "gaps", "winning margin", "winning margins", "winning majority",
    "margin of victory", "margins of victory", "margin of success", "gap between O and O", "gap between the O and the O",
    "gap between O and O place", "gap between the first two", "gap between the top two", "margin for error",
    "gap between winner and runner-up", "gap between the winner and the runner-up", "winning gap",
    "distance between O and O", "difference between O and O", "victory margin",
    "victory margins", "distance between the first two", "winning lead", "vote majority", "winning cushion", "thread", "threads", "of a cushion", "of a majority", "of a lead", "of a margin",
    "gap between the two leading candidates", "gap at the top", "vote gap", "distance between winner and runner-up",
)  # fmt: skip
BY_LESS = (
    "by fewer", "by fewer votes", "by less", "with fewer votes to spare", "with less to spare",
    "by a shorter head", "by a smaller number of votes", "by so few", "by so little", "by so few votes",
    "by as few votes", "by as little", "with so little to spare", "with so few votes to spare",
)  # fmt: skip
BY_LEAST = (
    "by least", "by the least", "by the fewest", "by fewest", "by the fewest votes", "by fewest votes",
    "with least to spare", "with the least to spare", "with the fewest votes to spare", "by the shortest head",
)  # fmt: skip
BY_MORE = ("by more", "by more votes", "with more to spare", "with more votes to spare", "by so many", "by so many votes", "by so much")  # fmt: skip
BY_MOST = ("by the most", "by most", "by the most votes", "with most to spare", "with the most to spare")  # fmt: skip
WON = (
    "won", "wrested", "prised", "picked up", "win", "wins", "winning", "was won", "held", "hold", "holds", "holding", "decided", "settled", "got home", "get home", "gets home",
    "scraped in", "scraped home", "squeaked in", "squeaked home", "squeaked through", "survived",
    "survives", "survive", "held on", "hung on", "clung on", "got in", "got through", "prevailed",
    "triumphed", "came through", "crept in", "crept home", "edged home", "edged in", "retained",
    "kept", "took", "taken", "takes", "captured", "gained", "seized", "snatched", "fought", "contested", "scraped through",
    "hold on", "hang on", "sneaked in", "sneaked home", "nosed home", "separated winner and loser", "hangs by", "hang by", "hung by", "swept home", "cruised home",
    "romped home", "romped in", "coasted home", "separated first and second", "sits on", "sit on", "sits upon", "ran", "run",
    "defended", "change hands", "fell", "went", "go",
)  # fmt: skip
TURNOUTS = (
    "turnout", "turnouts", "turn-out", "turn-outs", "voter turnout", "electoral turnout", "turnout rate",
    "turnout figure", "participation", "participation rate", "rate of participation", "level of participation",
    "voter participation", "rate of turnout", "level of turnout", "voting rate", "polling rate",
)  # fmt: skip
TURNED_OUT = (
    "turned out", "turn out", "turned out to vote", "voted", "vote at all", "went to the polls", "took part", "take part",
    "cast a ballot", "cast a vote", "cast ballots", "cast votes", "cast their votes", "cast their ballots", "bothered to vote", "bothered to turn out",
    "exercised their vote", "used their vote", "used their votes", "came out to vote", "made it to the polls", "cast a valid vote",
    "go to the polls", "bother to vote", "trooped to the polls", "made the effort to vote", "took the trouble to vote",
)  # fmt: skip
PROPORTION = (
    "proportion", "proportions", "of the electorate", "of electors", "of its electors", "of its electorate", "of registered voters", "of those registered", "of those entitled to vote", "of those eligible to vote", "of the voters", "of its voters", "of the register", "percentage", "percentages", "proportion of electors", "proportion of voters",
    "proportion of the electorate", "share of the electorate", "share of electors", "percentage of electors",
    "percentage of the electorate", "percentage of voters", "proportion of people", "proportion of its electors",
    "proportion of registered voters", "share of registered voters", "share of its electors", "percentage of registered voters",
    "proportion of those registered", "fraction of the electorate", "proportion of those entitled", "rate",
    "percentage terms", "proportion of its voters", "proportion of the register", "fraction of electors", "slice of the electorate",
)  # fmt: skip
ELECTORATES = (
    "electorate", "electorates", "electoral roll", "electoral rolls", "electoral register", "register",
    "registers", "roll", "voters' roll", "number of electors", "number of voters", "number of registered voters",
    "registered voters", "registered electors", "electors", "voters on the roll", "names on its register", "eligible voters",
    "names on its roll", "names on the register", "names on the roll", "names on the electoral roll", "people on the roll",
    "names on its electoral roll", "names on the electoral register", "voting population", "people entitled to vote", "voter roll",
    "people registered to vote", "voters on the register", "electors on the roll", "roll of electors", "register of electors", "list of voters",
    "electors on its books", "voters on its books", "names on its electoral register", "list of electors", "voters on its register", "voters on its roll",
)  # fmt: skip
CANDIDATES = (
    "candidates", "field", "fields", "field of candidates", "ballot paper", "ballot papers", "number of candidates", "list of candidates",
    "hopefuls", "contenders", "names on the ballot", "names on the ballot paper", "names on its ballot paper", "line-up", "slate", "choice of candidates",
    "array of candidates", "ballot", "runners", "candidates on the ballot paper", "candidates on the ballot",
)  # fmt: skip
SHARES = (
    "share", "shares", "share of the vote", "share of the votes", "share of the poll", "vote share", "vote shares", "winning share",
    "winning shares", "winning vote share", "slice", "slice of the vote", "slice of the poll", "portion", "portion of the vote", "slice of the votes", "shares of the vote",
    "portion of the votes", "proportion of the vote", "proportion of the votes", "percentage of the vote", "percentage of the votes", "share of votes",
    "percentage of the poll", "per cent of the vote", "percentage share", "winning percentage", "winner's share", "winning percentage of the vote",
    "winning share of the vote", "fraction of the vote", "fraction of the votes", "share of support", "backing", "popular share", "portion of the poll", "share of the ballot",
    "proportion of the poll", "slice of votes", "percentage of votes", "proportion of votes", "chunk of the vote", "part of the vote", "piece of the vote", "slice of support",
)  # fmt: skip
VOTES = (
    "votes", "vote", "vote total", "vote tally", "tally", "haul", "haul of votes", "total", "poll total", "personal vote", "winning vote", "winning votes",
    "winning total", "winning tally", "vote count", "number of votes", "tally of votes", "total of votes", "pile of votes", "ballots",
)  # fmt: skip
RESULTS = ("result", "results", "showing", "showings", "performance", "performances", "score", "scores", "return", "returns", "outcome", "outcomes", "outing", "display", "effort", "placing")  # fmt: skip
DID = ("did", "do", "does", "fared", "fare", "polled", "poll", "performed", "perform", "scored", "done", "have done", "had done")  # fmt: skip
MOVED = (
    "moved", "move", "swung", "swing", "shifted", "shift", "lurched", "lurch", "turned", "turn", "switched", "switch", "tilted", "tilt",
    "veered", "veer", "migrated", "drifted", "drift", "deserted", "defected", "travelled", "travel", "went over", "go over", "crossed",
)  # fmt: skip
SWINGS = (
    "swing", "swings", "movement", "movements", "shift", "shifts", "such movement", "such swing", "such shift", "movement of opinion",
    "movement of votes", "two-party swing", "lurch", "lurches", "switch", "transfer of votes", "transfer of support", "transfer", "butler swing",
)  # fmt: skip
RISES = (
    "rise", "rises", "increase", "increases", "jump", "jumps", "leap", "leaps", "surge", "surges", "advance", "advances", "improvement", "improvements",
    "growth", "boost", "climb", "climbs", "upswing", "uplift", "rose", "grew", "increased", "climbed", "jumped", "leapt", "surged", "soared", "improved", "advanced", "went up",
    "grow", "improve", "surge", "spurt", "bounce", "rocketed", "risen", "grown", "shot up", "gained ground", "gain ground", "put on",
)  # fmt: skip
FALLS = (
    "fall", "falls", "drop", "drops", "decline", "declines", "slump", "slumps", "collapse", "collapses", "slide", "slides", "plunge", "plunges", "dip",
    "decrease", "decreases", "fell", "dropped", "declined", "slumped", "collapsed", "slid", "plunged", "sank", "shrank", "tumbled", "tumble", "went down", "lost ground",
    "lose ground", "plummeted", "fallen", "shrunk", "sunk", "crashed", "crash", "haemorrhage", "retreat", "retreated", "reverse", "setback", "loss of support", "loss of share",
)  # fmt: skip
BY_SHARE = (
    "as a share of the vote", "as a proportion of the vote", "as a proportion of votes cast", "as a share of votes cast", "as a share of the poll",
    "in percentage terms", "proportionally", "proportionately", "in share terms", "as a percentage", "as a percentage of the vote", "as a percentage of the poll", "as a share",
    "as a proportion", "by share of the vote", "by percentage", "as a percentage of votes cast", "as a proportion of the poll", "as a proportion of the votes cast",
    "measured as a share of the vote", "as a share of the votes cast", "in points", "by share", "as a percentage of the votes cast", "in proportion to votes cast", "percentage",
)  # fmt: skip
BY_VOTES = ("in votes", "by votes", "in raw votes", "numerically", "in absolute terms", "numerical", "in numbers", "in sheer votes", "in raw numbers", "in numbers of votes", "in number of votes", "in terms of votes", "measured in votes")  # fmt: skip
BETTER = (
    "better it", "bettered it", "beat it", "beats it", "beaten it", "better that", "bettered that", "beat that", "beat this", "top it", "topped it", "top that", "topped that",
    "exceed it", "exceeded it", "exceeded that", "exceed that", "surpass it", "surpassed it", "surpassed that", "outdo it", "outdid it", "outstrip it", "outstripped it",
    "better", "bettered", "beat", "top", "topped", "exceed", "exceeded", "surpass", "surpassed", "outdo", "outdid", "eclipsed", "eclipse", "outstripped", "match", "matched", "match it", "matched it",
    "match that", "matched that", "equalled it", "equalled", "equal", "equal it", "rival", "rivalled", "went beyond", "trumped", "trump", "match this", "matched this",
)  # fmt: skip
BETTERED = (
    "bettered", "beaten", "exceeded", "surpassed", "topped", "eclipsed", "outdone", "outstripped", "matched", "trumped", "overshadowed",
)  # fmt: skip
NONE = (
    "no", "no other", "not one", "not a single", "not one other", "not a single other", "no single", "nowhere", "nowhere else", "nobody", "nobody else", "no one", "no one else", "none",
    "none of", "nothing", "nothing else", "neither", "in no", "in no other", "at no", "at no other", "for no other", "no - one", "no - one else", "in not one",
)  # fmt: skip
ONLY = ("only", "just", "but", "no more than", "merely", "only in", "just in", "nowhere but", "nowhere but in", "no seat but", "none but", "nobody but", "a mere")  # fmt: skip
BAR = (
    "bar", "barring", "apart from", "except", "excepting", "except for", "save", "save for", "other than", "but for", "aside from", "besides", "with the exception of", "excluding",
    "leaving aside", "setting aside", "not counting", "leaving out", "discounting", "except in", "bar only", "save in", "with the sole exception of", "with the single exception of",
)  # fmt: skip
BEHIND = (
    "behind only", "behind", "only to", "only behind", "after only", "after", "just behind", "only after", "second only to", "O only to", "second to", "below only", "next to", "runner-up to", "trailing only", "trailing",
    "pipped by", "pipped only by", "edged out by", "surpassed only by", "beaten only by", "bettered only by", "exceeded only by", "topped only by", "outdone only by", "eclipsed only by", "beaten only in",
    "bettered only in", "exceeded only in", "topped only in", "surpassed only in", "outstripped only by", "matched only by", "beaten by only", "bettered by only", "exceeded by only", "undercut only by",
)  # fmt: skip
BEATEN_BY = frozenset(
    one
    for one in BEHIND
    if one.split()[0]
    in (
        "surpassed",
        "beaten",
        "bettered",
        "exceeded",
        "topped",
        "outdone",
        "eclipsed",
        "outstripped",
        "undercut",
    )
) | {"second only to"}
"""What names who is beyond by itself, with no adjective: "a figure beaten only by Poole"."""
NEXT = (
    "followed by", "next came", "next comes", "after which came", "after which comes", "then came", "then comes", "next was", "next is", "then", "with the runner-up", "next in line", "next up was", "next up",
    "after it came", "after it comes", "after it", "behind it", "behind it came", "and next", "followed in turn by", "followed closely by", "ahead of",
)  # fmt: skip
OVER = (
    "than any other", "than anywhere else", "than in any other", "than at any other", "than every other", "than in every other", "than all the others", "than all others", "than all the other", "than that of any other", "than that in any other",
    "than that of every other", "than elsewhere", "than anybody else", "than anyone else", "than those of any other", "than any of the others", "than for any other", "than any of the other", "than that anywhere else", "than anybody else's",
    "than the rest", "than that of anybody else", "than anyone else's", "than any",
)  # fmt: skip
BEAT_ALL = (
    "beat every other", "beat that of every other", "beat all others", "beat all the others", "beat any other", "exceeded that of every other", "exceeded every other", "exceeded that of any other", "outstripped every other",
    "outstripped that of every other", "topped every other", "topped that of every other", "surpassed every other", "surpassed that of every other", "beats every other", "beats that of every other", "bettered that of every other", "bettered every other", "bettered any other",
    "beat those of every other", "outdid every other", "outdid all others", "surpassed that of any other", "beat that of any other",
)  # fmt: skip
UNMATCHED = ("unmatched", "unsurpassed", "unrivalled", "unbeaten", "unequalled", "unparalleled", "second to none", "matched nowhere", "matched nowhere else", "bettered nowhere", "beaten nowhere", "exceeded nowhere", "beaten nowhere else", "bettered nowhere else", "exceeded nowhere else", "surpassed nowhere", "surpassed nowhere else", "matched by no other", "bettered by no other", "beaten by no other", "exceeded by no other", "surpassed by no other", "exceeded by nobody", "matched by none", "beaten by none", "bettered by none", "exceeded by none")  # fmt: skip
TABLES = (
    "table", "league table", "league", "list", "chart", "charts", "rankings", "ranking", "tables", "pecking order", "standings", "order", "lists", "pile", "class", "league tables", "hit parade",
)  # fmt: skip
TOPS = (
    "tops", "topped", "topping", "heads", "headed", "heading", "leads", "led", "leading", "top of", "at the top of", "at the head of", "head of", "comes top of", "came top of", "stands top of", "stands at the top of", "stood top of", "at top of", "on top of", "finished top of", "sits atop", "atop", "top in", "comes top in", "came top in", "first in", "comes first in", "came first in", "stands first in", "finished first in",
)  # fmt: skip
TOP = (
    "comes top", "came top", "comes first", "came first", "ranks first", "ranked first", "leads the way", "led the way", "leads the field", "led the field", "takes first place", "took first place", "heads the field", "headed the field", "stands first", "stood first", "was top", "is top", "ranks top", "ranked top", "tops the lot", "topped the lot", "led the pack", "leads the pack", "was first", "is first", "leads the country", "led the country",
)  # fmt: skip
FOOTS = (
    "props up", "propped up", "propping up", "bottom of", "at the bottom of", "at the foot of", "foot of", "comes bottom of", "came bottom of", "last in", "came last in", "comes last in", "brings up the rear in", "brought up the rear in", "stands bottom of", "sits bottom of", "finished bottom of", "stands last in", "stood last in", "bottom in", "stood at the bottom of", "stands at the bottom of", "sits at the bottom of", "lies at the bottom of", "anchors",
)  # fmt: skip
FOOT = (
    "comes bottom", "came bottom", "comes last", "came last", "ranks last", "ranked last", "brings up the rear", "brought up the rear", "takes last place", "took last place", "stands last", "was bottom", "is bottom", "ranks bottom", "ranked bottom", "was last", "is last",
)  # fmt: skip
RANKS = (
    "ranks", "ranked", "rank", "came", "comes", "stands", "stood", "places", "placed", "is placed", "was placed", "finished", "lies", "lay", "sits", "sat", "came in", "comes in", "put it", "puts it", "coming", "ranking", "placing it", "putting it", "making it", "makes it", "made it", "lying", "slots in", "slotted in",
)  # fmt: skip
WITHIN = ("one of", "one of the", "among", "among the", "amongst the", "in the top", "in the bottom", "within the", "into the top", "is among", "ranks among", "ranked among", "counts among", "counted among", "rank among")  # fmt: skip
AREAS = {
    "Scotland": ("scotland", "scottish", "north of the border", "scots"),
    "Wales": ("wales", "welsh", "principality", "the principality"),
    "England": ("england", "english"),
    "Northern Ireland": ("northern ireland", "northern irish", "ulster", "the province", "province", "northern ireland 's"),
    "London": ("london", "the capital", "capital", "greater london"),
    "North East": ("north east", "north-east", "north - east", "north east of england", "north-east of england", "north east england", "north - east of england", "north - east england"),
    "North West": ("north west", "north-west", "north - west", "north west of england", "north-west of england", "north west england", "north - west of england", "north - west england"),
    "South East": ("south east", "south-east", "south - east", "south east of england", "south-east of england", "south east england", "south - east of england", "south - east england"),
    "South West": ("south west", "south-west", "south - west", "south west of england", "south-west of england", "south west england", "south - west of england", "south - west england"),
    "East Midlands": ("east midlands",),
    "West Midlands": ("west midlands",),
    "East of England": ("east of england", "east - of - england"),
    "Yorkshire and The Humber": ("yorkshire and the humber", "yorkshire and humber", "yorkshire and humberside", "yorkshire and the humberside"),
    "?Yorkshire and The Humber": ("yorkshire",),
}  # fmt: skip
"""Nations and regions; a mark of doubt where a county of one name may be meant."""
BRITAIN = ("britain", "great britain", "british", "mainland britain", "the mainland", "mainland")
WHOLE = (
    "uk", "united kingdom", "the united kingdom", "kingdom", "house of commons", "commons", "new house", "house", "parliament", "nationally", "nationwide", "uk - wide", "country", "nation", "land", "the land", "the country",
    "new commons", "new parliament", "new house of commons", "anywhere in the country", "whole country", "whole united kingdom", "whole uk", "whole kingdom", "whole nation", "whole house", "national", "countrywide", "westminster", "the british isles", "realm",
)  # fmt: skip
ANYWHERE = ("anywhere", "anywhere at all", "elsewhere", "anywhere else", "on the night", "of the night", "of the election", "at this election", "at the election", "of the general election", "in the election", "in this election", "at this general election", "in the general election", "of this election", "of this general election", "at the general election", "of the day", "tonight", "overnight", "on thursday", "of the campaign", "last night", "this time", "on polling day", "this week", "this year", "of election night", "of the whole election", "yesterday")  # fmt: skip
REGION = ("region", "regional")
AT_THE_TIME = ("at the time", "that night", "that year", "that time", "then", "back then", "of that election", "at that election", "in that election", "at that general election", "of that night", "of that year", "that day", "that june", "that may", "that december", "that july")  # fmt: skip
PLAIN = (
    *ARTICLES, *BEING, *(one for one in ADVERBS if one not in ("then", "again")), "again", "it", "its own", "its", "their", "there", "here", "which", "that", "who", "whose", "he", "she", "they", "his", "her", "one", "ones", "record", "recorded", "records", "recording", "produced", "produces", "producing", "produce", "yielded", "yields", "saw",
    "sees", "seeing", "see", "seen", "posted", "posts", "posting", "gave", "gives", "giving", "given", "give", "boasts", "boast", "boasted", "boasting", "enjoys", "enjoyed", "enjoy", "enjoying", "claims", "claimed", "can claim", "lays claim to", "laid claim to", "delivered", "delivers", "delivering", "registered", "registers a",
    "witnessed", "managed", "manages", "manage", "achieved", "achieves", "achieve", "secured", "secures", "secure a", "attracted", "attracts", "received", "receives", "got", "gets", "get", "getting", "with", "as", "on", "at", "to", "in", "of", "by", "for", "from", "among", "amongst", "across", "throughout", "being", "being in", "whole of", "the whole of", "in the whole of", "across the whole of", "within", "over", "out of", "right across", "all over", "around", "than", "upon",
    "commands", "commanded", "commanding the", "commands a", "belongs to", "belonged to", "belongs", "belonged", "goes to", "went to", "go to", "falls to", "fell to", "going to", "came in", "came from", "comes from", "comes in", "found", "find", "was found", "is to be found", "was to be found", "to be found", "lies in", "lay in", "resides in", "sat in", "sits in", "occurred", "occurred in", "took place in", "took place", "happened in", "arose in", "arrived in",
    "honour", "distinction", "title", "prize", "crown", "accolade", "honours", "palm", "distinction of", "wooden spoon", "record for", "made", "makes", "making", "proved", "proves", "proved to be", "turned out to be", "ended", "ended up", "ends", "remained", "remains", "became", "becomes", "counts as", "counted as", "finished with", "ended with", "emerged with", "emerged", "emerges", "stands as", "stood as", "reckoned",
    "did", "does", "do", "all", "any", "any other", "every", "each", "other", "others", "both", "very", "easily", "by far", "far", "by some distance", "by a distance", "by a mile", "by some way", "quite", "outright", "joint", "equal", "single", "overall", "once more", "so", "therefore", "thus", "hence", "clearly", "duly", "officially", "moreover", "furthermore", "besides that", "in turn", "well", "comfortably", "handily", "narrowly", "just about", "in the end", "in all", "all told", "altogether", "alike",
    "those in", "those of", "those at", "the ones in", "the one in", "namely", "put together", "left", "winner and loser", "own", "figure", "figures", "level", "levels", "mark", "number", "size", "size of", "number of", "terms of", "in terms of", "when it comes to", "when it came to", "measured by", "judged by", "ranked by", "going by", "on the measure of", "on", "even", "still", "yet", "was there", "were there", "is there", "there was", "there were", "there is", "could", "can", "whom", "where", "home", "way", "to spare", "possible", "party politics", "will", "of any", "surviving", "remaining", "returning", "incoming", "sitting", "sitting on", "new", "pendulum", "needle", "opinion", "leader", "party leader", "leader 's", "residents", "votes cast", "total of", "much",
    "general election", "election", "night", "evening", "member for", "mp for", "members for", "the mp for", "stage", "saw off", "put up", "puts up", "set up", "threw up", "throws up", "turned in", "turns in", "chalked up", "chalks up", "ran up", "runs up", "racked up", "piled up", "notched up", "clocked up", "clocks up", "rang up", "staged", "hosted", "had to offer", "attained", "reached", "hit", "offered", "offers", "earned", "earns", "garnered", "mustered", "muster", "picked up", "netted", "collected", "polling", "drew", "draws", "fielded", "experienced", "suffered", "suffer", "endured", "incurred", "took", "take", "sustained", "undergone", "underwent", "opponent", "rival", "rivals", "such", "kind", "sort", "kinds", "of its kind", "of the kind", "of all", "of them", "of the lot", "of the bunch", "them", "together", "right", "that of", "those of", "the one in", "today", "now", "after all", "come", "came out", "to", "took the", "\"", "-", "and that", "his own", "her own", "their own", "in question", "on record there", "hers", "theirs", "his majority", "beyond", "else", "been any", "possessed", "possesses", "possess", "has ever", "seems", "so far as", "scored", "notably", "incidentally", "perhaps surprisingly", "remarkably", "curiously", "tellingly", "strikingly enough", "surprisingly",
)  # fmt: skip
PRONOUNS = ("hers", "his", "theirs", "her own", "his own")
"""What stands behind "than" for somebody's own."""
MARGINALS = frozenset({"marginals", "marginal", "marginality", "closeness"})
"""Nouns by which a place in a table is one by majority."""
COLLEAGUES = frozenset({"colleague"})
"""One of a party that is not named: "no colleague of hers"; "her colleagues" may be all MPs."""
PARTY = ("the party", "his party", "her party", "their party", "the party 's", "his party 's", "her party 's", "their party 's", "its party", "fellow", "party 's", "party", "own party 's", "for the party", "party colleague", "party colleagues")  # fmt: skip

KINDS: dict[str, tuple[str, ...] | list[str]] = {
    "edge": (";", ":", ".", "?", "!", "\N{EM DASH}", "(", ")", "but", "while", "though", "although", "yet", "whereas", "even though", ", with", ", who", ", where"),
    "top": TOP, "foot": FOOT, "tops": TOPS, "foots": FOOTS, "table": TABLES, "over": OVER, "beatall": BEAT_ALL, "unmatched": UNMATCHED, "behind": BEHIND, "next": NEXT, "bar": BAR, "allothers": ("every other", "all other", "all the other", "all the others", "all others", "everyone else", "everybody else", "all of the others", "every one of the others"), "by_share": BY_SHARE, "by_votes": BY_VOTES,
    "cmp byless": BY_LESS, "sup byless": BY_LEAST, "cmp bymore": BY_MORE, "sup bymore": BY_MOST,
    "winner": WINNERS, "majority": (*MAJORITIES, "those majorities", "of those majorities", "these majorities", "of these majorities", "such majorities"), "turnout": (*TURNOUTS, *TURNED_OUT), "electorate": ELECTORATES, "people": ("voters", "electors"), "candidates": CANDIDATES, "share": SHARES, "votes": VOTES, "proportion": PROPORTION,
    "swing": SWINGS, "moved": MOVED, "rise": RISES, "fall": FALLS, "contest": CONTESTS, "result": RESULTS, "did": DID,
    "gains": ("those gains", "of those gains", "these gains", "of these gains", "such gains", "of such gains", "gains", "gain", "captures", "capture", "seats that changed hands", "that changed hands", "to change hands", "which changed hands", "seats gained", "constituencies that changed hands"),
    "holds": ("seats held", "seats retained"),
    "win": ("win", "wins", "victory", "victories", "triumph", "triumphs", "success", "successes", "winning"),
    **_graded(),
    "cmp more": ("more",), "cmp less": ("less", "fewer"), "sup most": ("most",), "sup least": ("least", "fewest"), "eq few": ("so few", "as few", "quite so few"), "eq many": ("so many", "as many", "quite so many"), "eq much": ("so much",), "eq little": ("so little",),
    "none": NONE, "only": ONLY, "alone": ("alone",), "than": ("than", "than in", "than at", "than that of", "than that in", "than the one in", "than those in", "than those of", "than for", "than of", "than it was in", "than it did in", "than that for", "than at", "than is", "than it is in", "than here", "than this", "than it", "than this one"),
    "within": WITHIN, "ranks": RANKS, "place": ("place", "spot", "position", "slot", "berth"), "O": ("O", "runner-up", "the runner-up"), "better": BETTER,
    "area": ("A", *(word for words in AREAS.values() for word in words)), "britain": BRITAIN, "whole": (*WHOLE, *ANYWHERE), "region": REGION,
    "then": AT_THE_TIME, "year": ("in Y", "at Y", "of Y", "in D", "of D", "in the Y", "at the Y", "of the Y", "in the Y election", "of the Y election", "at the Y election", "at the Y general election", "of the Y general election", "in the Y general election", "in the D", "at the D", "of the D", "at the D election"),
    "from": ("from P", "from the P", "off P", "off the P", "away from P", "away from the P", "out of P 's", "against P", "against the P", "from P 's"),
    "to": ("to P", "to the P", "towards P", "towards the P", "into P", "toward P", "to P 's", "- to - P", "- to- P", "-to- P"),
    "hopeful": ("P candidate", "P hopeful", "P contender", "P candidates", "P hopefuls", "P standard-bearer", "P runner", "P challenger"),
    "party": ("P", *PARTY), "person": ("C",), "seat": ("S",), "number": ("N",), "figure": ("Q", "T", "F", "by N", "by N votes", "N votes", "with N", "with N votes", "at N", "to N", "of N votes", "on N", "on N votes", "just N", "just N votes", "only N votes", "by just N", "by just N votes", "by only N votes", "by a mere N", "by a mere N votes", "a mere N votes", "with just N votes", "at just N", "was N", "is N", "were N", "of just N", "of only N", "of N", "N names", "N candidates", "N electors"),
    "seats": (*SEATS, "those seats", "of those seats", "these seats", "of these seats", "such seats"), "'s": ("'s",), ",": (",",), "and": ("and", "or"), "won": WON, "plain": PLAIN,
}  # fmt: skip
LEXICON = Lexicon(KINDS)
SUPERLATIVE = frozenset(
    words.split()[0] for kind, every in KINDS.items() if kind.startswith("sup") for words in every
) - {"by", "with"}
COMPARATIVE = frozenset(
    words.split()[0] for kind, every in KINDS.items() if kind.startswith("cmp") for words in every
) - {"by", "with"} | {word.split()[0] for word in BETTER}
"""Words of which one stands in every order that has an adjective; `AMONG` stand beside the second."""
AMONG = frozenset({
    "no", "nowhere", "none", "nobody", "nothing", "neither", "not", "only", "just", "but", "alone", "any", "anywhere", "anybody", "anyone", "every", "everyone", "everybody", "all", "other", "others", "elsewhere", "mere",
    "merely", "rest",
})  # fmt: skip
IN_PLACE = frozenset({
    *TABLES, *BETTERED, "undercut", "top", "tops", "topped", "bottom", "foot", "ranks", "ranked", "rank", "unmatched", "unsurpassed", "unrivalled", "unbeaten", "unequalled", "unparalleled", "runner-up", "outstripped", "beat", "beats",
    "stands", "stood", "lies", "led", "leads", "O",
})  # fmt: skip
"""Words of which one stands in every place that is told without an adjective."""
CUES = frozenset(word[:4] for word in SUPERLATIVE | COMPARATIVE | IN_PLACE | {"so", "as"})
SAYS_OF_WHAT = ("area", "whole", "britain", "region", "seat", "none", "only", "over", "number", "behind")  # fmt: skip
"""Kinds of which one says that a party's own results are put in order, and not the parties of a seat."""
