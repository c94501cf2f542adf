"""The words in which deposits are told of, by what part of a sentence they are."""

from tellers.check.composed.pieces import Lexicon
from tellers.check.grammar.words import compiled

_OWN = ("the", "a", "his", "her", "their", "its", "")
_NOUNS = ("deposit", "deposits")
_MONEY = (
    "the money",
    "their money",
    "his money",
    "her money",
    "theirs",
    "hers",
    "his own",
    "its own",
)

LOSE = (
    "lost", "lose", "loses", "losing", "forfeited", "forfeit", "forfeits", "forfeiting", "surrendered",
    "surrender", "surrendering", "sacrificed", "sacrificing", "part with", "parted with", "parting with",
    "parts with", "said goodbye to", "say goodbye to", "saying goodbye to", "says goodbye to", "bade farewell to",
    "waved goodbye to", "wave goodbye to", "waving goodbye to", "waves goodbye to", "kissed goodbye to",
    "kiss goodbye to", "kissing goodbye to", "bidding farewell to", "writing off", "wrote off", "write off", "missed",
    "miss", "missing", "missed out on", "miss out on", "fell short of", "falling short of", "fall short of",
    "failed to reach", "without", "gave up", "give up", "giving up", "handed over", "handing over", "hand over",
    "mislaid", "wave farewell to", "waved farewell to", "see the back of", "are out of pocket by", "stripped of",
    "missed saving", "missed keeping", "missed retaining", "forgo", "forgoing", "forwent", "forego", "squandered", "blew", "blown", "dropped", "confiscated", "gone", "went",
)  # fmt: skip
KEEP = (
    "kept", "keep", "keeps", "keeping", "saved", "save", "saves", "saving", "retained", "retain", "retains",
    "retaining", "held", "hold", "held on to", "hold on to", "holding on to", "holds on to", "held onto", "hung on to",
    "hang on to", "hanging on to", "hangs on to", "hung onto", "hang onto", "clung on to", "clung to", "cling to", "clinging to", "clung onto", "rescued",
    "rescue", "rescues", "rescuing", "salvaged", "salvage", "salvaging", "preserved", "preserve", "preserving", "protected",
    "recovered", "recover", "recovers", "recovering", "reclaimed", "reclaim", "reclaiming", "regained", "regain",
    "got back", "get back", "won back", "earned back", "secured", "secure", "retention of", "return of", "safe", "intact", "spared",
    "took home", "take home", "walked away with", "came away with", "come away with", "leave with", "left with", "go home with", "went home with",
)  # fmt: skip
BACK = ("back", "returned", "refunded", "repaid", "again")
"""What makes a deposit that is only had, got or seen one that is kept."""
NOT = (
    "not", "n't", "failed to", "fails to", "failing to", "fail to", "unable to", "too few to", "too few votes to",
    "not enough to", "insufficient to", "too little to", "too small a share to", "too low to", "could not", "cannot", "no chance to", "avoided", "avoid", "avoids", "avoiding",
    "escaped", "escape", "escaping", "spared the loss of", "narrowly avoided", "without enough to", "not enough votes to", "too few people to",
)  # fmt: skip
NOUN = (
    "candidates", "hopefuls", "contenders", "runners", "contestants", "names", "people",
    "aspirants", "competitors", "entrants", "who stood", "who ran", "of those who stood",
    "standing", "on the ballot paper", "on the ballot", "on the paper", "in the field", "in the race", "in the contest", "in all", "candidate",
    "of them", "of those", "men and women", "would-be mps", "also-rans", "stood", "ran", "candidates stood", "put themselves forward", "entered", "who put themselves forward", "in the running", "nominated",
)  # fmt: skip
STOOD = frozenset({"stood", "ran", "candidates stood", "put themselves forward", "entered"})
"""Words behind a number that make it the number of all who stood."""
FIELD = (
    "the field of N", "a field of N", "field of N", "of the field", "the field", "of the N", "of its N", "out of the N", "out of N", "of N", "from the N",
    "from a field of N", "of only N", "of just N", "of the only N", "of but N", "of some N", "in a field of N", "out of a field of N", "of a field of N",
)  # fmt: skip
OTHERS = (
    "N others",
    "the other N",
    "the remaining N",
    "N more",
    "N other",
    "another N",
    "N further",
    "the N others",
    "all N others",
    "N of the others",
    "all the other N",
)
EVERY_OTHER = (
    "the rest", "everyone else", "everybody else", "all the others", "all others", "all the rest", "the others", "every other candidate",
    "the rest of the field", "all of the others", "the remainder", "the other candidates", "all other candidates", "all the other candidates", "every other contender",
)  # fmt: skip
ALL_BUT = ("all but N", "all bar N", "all except N", "all except for N", "all save N")
ALL = (
    "all N",
    "all",
    "all of them",
    "all of those",
    "every one of the N",
    "each of the N",
    "everyone",
    "everybody",
    "all the candidates",
    "all candidates",
    "every candidate",
    "all of the candidates",
    "each and every candidate",
)
NONE = (
    "none",
    "nobody",
    "no one",
    "no candidate",
    "not one",
    "no candidates",
    "not a single candidate",
    "no-one",
    "not one candidate",
    "neither",
    "not a single one",
)
INCLUDED = (
    "included", "among them", "amongst them", "including", "among those", "was among them", "were among them",
    "numbered among them", "not least", "notably", "is among them", "are among them", "was among those", 
    "in that number", "in their number",
)  # fmt: skip
EXCLUDED = (
    "excepted", "excluded", "the exception", "apart from", "except", "except for", "bar", "other than", "save for", "with the exception of",
    "not among them", "not N of them", "was not N of them", "were not N of them", "is not N of them", "not N of those", "not amongst them", "was not among them", "were not among them", "is not among them",
    "was the exception", "being the exception", "the only exception", "the only exceptions", "the exceptions", "were the exceptions", "the lone exception", "not included", "n't among them", "was n't among them", "but not", "aside from", "only not",
)  # fmt: skip
ONLY = (
    "only", "alone", "the only one", "the only candidate", "the only candidates", "was the only one", "the sole candidate", "the lone candidate", "was the only candidate", "were the only ones", "the only ones", "the only other candidate", "were the only candidates", "the only party", "the only N",
)  # fmt: skip
PLAIN = (
    "the", "a", "an", "was", "were", "is", "are", "has", "have", "had", "been", "be", "being", "will be", "will", "to", "and", ",", "but", "nor", "yet", "although",     "( ", "also", "too", "again", "even", "then", "now", "duly", "in turn", "in the end", "as well", "for", "of", "from", "by", "candidate", "by a sliver", "by a whisker",
    "barely", "only just", "narrowly", "comfortably", "easily", "just", "if barely", "if narrowly", "by a hair 's breadth", "by a hair", "with ease", "by the skin of",
    "there was", "there were", "it was", "the consolation of", "at least", "consolation of", "in fact", "after all", "that", "who",
    "to do so", "who did so", "to do that", "to do likewise", "to have done so", "that did so", "managed to", "contrived to", "polled enough to", "did enough to", "did just enough to", "had enough to", "had to", "were made to", "have to", "has to", "will have to", "polled well enough to", "enough to",
    "polled", "for", "at", "got", "get", "getting", "gets", "saw", "see", "seeing", "sees", "going", "able to", "the satisfaction of", "the comfort of",
    "sad to say", "sadly", "alas", "happily", "predictably", "inevitably", "mercifully", "further down", "lower down", "further back", "at the bottom", "behind them", "meanwhile", "however",
    "though", "indeed", "all in all", "all told", "in total", "together", "between them", "remarkably", "astonishingly", "unusually", "as it happened", "at the count", "on the night", "overnight", "on the day", "here", "there", "in S",
    "votes", "per cent", "on Q", "with Q", "on N", "with N", "on N votes", "with N votes", "at Q", "( Q )", "( N )", "his", "her", "their", "its", "independent", "party", "man", "woman", "the independent",
    "'s", "either", "each", "itself", "himself", "herself", "themselves", "fewer than", "under", "with less than", "taking", "polling", "chasing", "well", "clear",
    "ended up", "wound up", "finished up", "ended", "finished", "home", "hence", "therefore", "thus", "accordingly", "by doing so", "as a result", "in the process", "scarcely",
)  # fmt: skip
PRONOUN = ("he", "she", "it", "they", "the party", "his party", "her party")
WHO = ("C", "P")
BOTH = ("both",)
MOST = ("most", "most of the candidates", "a majority", "the majority")
HEDGED = ("half", "exactly half", "precisely half", "F", "exactly F", "precisely F", "fully F")

OF_A_YEAR = compiled(
    r" (?:[YDM]\d+|last time|(?:last|previous) (?:general )?(?:election|poll|contest)|ago|earlier|before)(?= )"
)
"""What makes a clause, from there on, one of another day."""
KNOWN = Lexicon({
    "deposit": (*(f"{own} {noun}".strip() for own in _OWN for noun in _NOUNS), *_MONEY, "one", "it"),
    "lose": LOSE, "keep": KEEP, "back": BACK, "not": NOT,
    "field": FIELD, "others": OTHERS, "rest": EVERY_OTHER, "all but": ALL_BUT, "all": ALL,
    "none": NONE, "included": INCLUDED, "excluded": EXCLUDED, "only": ONLY, "both": BOTH,
    "did": ("did", "do", "does", "so did", "as did"),
    "those": ("losing candidates", "beaten candidates", "defeated candidates", "losing N", "those N", "these N", "the N", "the other two", "the pair", "the duo", "the trio"),
    "of whom": ("N of whom", "just N of whom", "only N of whom", "all N of whom"),
    "part": HEDGED, "count": ("N", "just N", "only N", "no fewer than N", "as many as N", "a mere N"),
    "who": WHO, "pronoun": PRONOUN, "noun": NOUN, "plain": PLAIN,
})  # fmt: skip
"""Every word that a clause on deposits may have; one that is none of them leaves it open."""
