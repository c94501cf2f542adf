"""The words of an order that is told in a turn of phrase."""

from tellers.check.grammar.words import compiled

CALLED_BY = (" on top ", " only ", " nowhere but ", " turnout ", " by any ", " of any ")
"""One of these stands wherever such an order is told."""
ON_TOP = compiled(
    r" (?P<how>(?:measured?|measuring|judged?|ranked?|reckoned?|taken?|counted?|put|expressed|go|going|by|as|in|on|it|them|that|instead|rather) (?:[a-z]+ ){0,4}(?:share|proportion|percentage|fraction)(?: (?:of|terms)(?: (?:the|votes?|poll|votes cast|cast|valid|total))*)?)(?: ,| and){0,2} "
    r"(?:it is |it was )?(?P<span>S\d+)(?: , [^;:,]{1,40} ,)? (?:(?:that|which) )?(?:comes? out on top|came out on top|is on top|was on top|comes top|came top|tops the (?:list|table)|topped the (?:list|table)|heads the (?:list|table)|leads the (?:way|list)|is the safest|is (?:the )?O\d+)(?= )"
)
_VOTED = r"(?:vote|voted|turn out|turned out|cast a vote|cast a ballot|cast their votes|bother|bother to vote|go to the polls|went to the polls|take part|took part)"
ONLY_VOTED = compiled(
    r" only (?:in |at )?(?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*) (?:(?:did|had|saw|was|were|managed|could) )?(?:(?:more|fewer|less) than |at least |as many as |over )?(?P<f>[FQ]\d+)(?: or more)? of "
    rf"(?:the |those |its |registered |eligible |all )*(?:electorate|electors|voters|people|register|constituents|population)(?: (?:registered|entitled|eligible|able)(?: to vote)?)? {_VOTED}(?= )"
)
ONLY_TURNOUT = compiled(
    r" only (?:in |at )?(?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*) (?:did|was|saw|had|recorded) (?:the )?(?:a )?turnout (?:of )?(?:(?:go|rise|get|come|climb) )?(?:(?P<how>above|over|exceed|reach|top|pass|more than|at least|below|under|beat|drop below|fall below|less than) )?(?P<f>[FQ]\d+)(?= )"
)
LEAST = ("below", "under", "drop below", "fall below", "less than", "fewer than")
OF_THE_WHOLE = compiled(
    r"(?:^| [,;:]| and| but| while) (?:overall |national |the )*turnout (?:, |of |at |was |which was |overall |nationally |nationwide |stood at )*(?P<q>Q\d+)(?: (?:overall|nationally|nationwide|across the country|in all))? (?:, )?(?:and |but |which |was |is |it was |being )*(?:highest|lowest) (?:of all )?(?:in|at) (?P<s>S\d+)(?= )"
)
LARGER_ONLY = compiled(
    r" (?P<p>P\d+|party) (?:now )?(?:has|had|have|holds?|enjoys?|boasts?) (?:a |an )?(?P<way>larger|bigger|greater|fatter|wider|higher|smaller|slimmer|narrower|tighter) (?:one|majority|lead|cushion|margin) (?:only|nowhere but|nowhere except|just) (?:in|at) (?P<span>S\d+(?: (?:, and|,|and) (?:in )?S\d+)*)(?= )"
)
FALL = compiled(
    r" the (?P<span>(?:(?P<o>O\d+)(?: - | )?)?(?P<w>steepest|sharpest|biggest|largest|heaviest|worst|greatest|deepest|smallest|lightest) (?P<what>fall|drop|decline|slump|collapse|slide|rise|increase|jump|leap|surge|advance|improvement)(?: in (?:vote )?share| in the vote)?"
    r"(?: (?:suffered|seen|recorded|endured|experienced|achieved|made|managed|posted|registered|enjoyed|had))? (?:by|of|for|among) (?:any|all) (?:of )?(?:the )?(?P<p>P\d+)(?: (?:candidates?|mps?|members?|incumbents?|hopefuls?))?)(?: anywhere| nationally| nationwide)?(?: (?:in|across) (?:the )?(?:(?P<a>A\d+)|country|land|uk|united kingdom|kingdom|nation))?(?= (?:[.,;)]|and|but|while|with))"
)
UPWARDS = frozenset({"rise", "increase", "jump", "leap", "surge", "advance", "improvement"})
