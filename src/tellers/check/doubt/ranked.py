"""Words beside an order that make it one of something else than the seats of an election.

Each has what stands before the order, what stands behind it, and what it may be of.
"""

OWN = "it is among somebody's own"
RANKED = (
    ("", r"[^;:.,]{0,40} (?:has|have|had|has ever|have ever) (?:ever |yet )?(?:had|won|polled|enjoyed|known|managed|scored)(?: (?:in|at|here|for|by)\b[^;:.]*)? [.,;]", OWN),
    (r" [CP]\d+ (?:has|have|had) (?:ever |yet )?(?:had|won|polled|enjoyed|known|managed|scored) (?:in|at) ", "", OWN),
    ("", r"(?:[^;:.,]{0,20} of)? (?:(?:his|her|their|its|my) )+(?:N\d+ )?(?:[a-z]+ )?(?:victories|majorities|wins|triumphs|successes|results|defeats|campaigns|contests|terms|losses)(?= [.,;])", OWN),
    ("", r"[^;:.,]{0,40} of (?:the )?N\d+ (?:that )?(?:she|he|they|it|C\d+|P\d+) (?:has|have|had|won|fought|contested)\b", OWN),
    (r" C\d+ 's ", r" (?:majority |share |vote |margin |win |result )?[.,;]", OWN),
    (r" P\d+ 's (?:best|worst|highest|lowest|biggest|largest|smallest|strongest|poorest|weakest) (?:[a-z]+ ){0,3}in S\d+ $|(?<= 's )", r" (?:(?:best|worst|highest|lowest) )?(?:result|performance|showing|share|vote|score|total)?(?: of the vote)? in S\d+ ", OWN),
    ("", r"[^;:.,]{0,40} (?:by|in) (?:area|acreage|land area|size|square miles|population)(?= [.,;])", "it is of its area"),
    ("", r"[^;:.,]{0,30} so far(?= [.,;])", "it is of those that had declared"),
    ("", r"[^;:.,]{0,60} (?:a|N\d+) (?:generations?|decades?|centur(?:y|ies)|years|elections) (?:ago|before|earlier)(?= [.,;])", "it is of another day"),
    ("", r"(?:[^;:.,]{0,40} (?:of|by|for|from|than))? any (?:(?:other|sitting|single|former|serving) )*(?:woman|man|female|male|minister|leader|newcomer|defender|prime minister)\b", "it is among some of those who stood"),
    (r" (?:won|polled|achieved|taken) by any (?:(?:other|sitting|former) )*(?:woman|man|female|male|minister|leader|newcomer|prime minister)\b[^;:.]*", "", "it is among some of those who stood"),
    (r" (?:candidate|one|nobody|man|woman|rival) in ", r" [^;:.]* (?:won|polled|took|got|had) (?:more|fewer)\b", "it is among those of one seat"),
    (r" (?:his|her|their|'s) (?:[a-z]+ )?(?:defeat|loss|exit|fall|downfall) (?:was|is|being) (?:the )?(?:O\d+ )?", "", "it is among those who were beaten"),
    ("", r"(?:[^;:.,]{0,30} of)? (?:the )?(?:last|past|previous|first) (?:N\d+|few|several)(?= [.,;])", "it is of those elections alone"),
    (r" turnout (?:at|in) the by-election (?:was|is) (?:the )?", "", "it is of a by-election"),
    (r"^ (?!.* S\d+ ).* (?:county|borough|city|town|district|ward|council) , (?:and|but) (?:also )?(?:the )?", r" [.,;]", "it may be of a smaller place"),
)  # fmt: skip
