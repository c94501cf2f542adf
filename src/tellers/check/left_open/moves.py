"""What leaves a claim open that is of how far a share, or seats on balance, moved: a kind of doubt in a row."""

from tellers.check.doubt.row import worded

MOVES = (
    worded("points change swing", "", r" (?:of the vote )?(?:behind|adrift|ahead|clear|off|short of|apart|in front|away from|shy of)(?= )", "it is how far one is from another"),
    worded("points change swing", "", r" (?:higher|lower|more|less|better|worse|above|below|bigger|smaller)(?: than)? (?:that|the share|those) (?:of|for|in|won by)(?= )", "it is how far one is from another"),
    worded("points change", r" [NQT]\d+ of ", "", "it is a part of a point"),
    worded("change points votes_change", r" (?:while|and|but|as|;|,) (?:his|her|their|its) (?:[a-z]+ )?(?:challenger|rival|opponent|successor|conqueror|vanquisher|predecessor|pursuer)(?:(?! [CP]\d| and |, )[^;:])*", "", "it is of his rival"),
    worded("net moved gains seats", "", r" (?:seats |constituencies )?(?:[a-z]+ ){0,4}(?:away from|in the hands of|at the expense of) (?:the )?P\d+(?= )", "it is of the seats of one other party"),
    worded("change times comparative", "", r" (?:running|in a row|in succession|on the trot|on the bounce|on the spin)(?= )", "it says how often, and not how much"),
    worded("points change", r" within (?:[a-z]+ )?", "", "it is a bound"),
    worded("points change", "", r" (?:points )?(?:behind|ahead|adrift|in front|clear)(?: of [^;:,.]{1,40})? (?:last time|(?:in|at) (?:the )?(?:[YD]\d+|last|previous)|N\d+ years|then|on the notional)", "it is a gap of the poll before"),
    worded("points change", r" [TQ]\d+ [^;:]* (?:accompanied|matched|followed|offset|mirrored|answered) by (?:an? )?", "", "it is the move of another"),
    worded("change comparative points", r" neither [^;:.]* nor [^;:.]*", "", "it is denied of two"),
    worded("change comparative", r"(?:^| )not (?:the )?[CP]\d+ (?:, )?(?:but|whose|which|who) [^;:.]*", "", "it is denied of one"),
    worded("points change", "", r" (?:points )?(?:short|shy|clear) of (?:the )?(?:half|[FNQ]\d+)(?= )", "it is short of a round figure"),
    worded("change points", r" (?:;|,|and) (?:the )?P\d+ , (?:just |only )?", "", "it may be a share, as the figures before it are"),
    worded("change comparative", r" {MAJ} (?:[a-z]+ )+", r" (?:the |its |his |her )?[QT]\d+(?= )", "it is in parts of the vote"),
    worded("points change", "", r" (?:points )?(?:above|below|over|under|past|beyond) (?:the )?(?:halfway|half-way|half|midway|mark)(?= )", "it is held against half"),
    worded("change points", "", r" (?:points )?, (?:was|were|is|proved) (?:not )?(?:enough|sufficient|too (?:little|few))(?= )", "it is of whoever is named behind it"),
    worded("points change swing share majority turnout", r" their (?:(?:vote )?shares|leads|majorities|margins|turnouts|swings) (?:were )?(?:respectively )?", r" (?:points )?(?:and|,)(?= )", "it is of several seats in turn"),
    worded("points change", r" (?:trailed|led|lagged|(?:was|were) (?:ahead|behind|in front))(?: [^;:,]{0,30})? by ", "", "it is how far one was from another"),
    worded("points change lead majority", r" would (?!have been (?:a |the )?notional )(?:be|have been|leave|put|cut|trail|lead) [^;:]*", "", "it is of what did not happen"),
    worded("change points share votes", r" the (?:former|latter|other) 's (?:own )?(?:(?:share|vote) )?(?:(?:was|is|went|by) )?(?:(?:{UP}|{DOWN}) )?(?:by )?", "", "it is of one of two"),
    worded("swing change points", r" (?:the same|this|that|the last|the outgoing) parliament [^;:]*", "", "it is of a by-election"),
    worded("net moved", "", r" (?:votes )?(?:more|fewer|up|down) (?:than|on) (?:its|their|his|her|the) (?:notional|own|vote|total|estimated|Y\d+ (?:vote|total))(?= )", "it is of votes"),
    worded("change points share votes", r" the (?:former|latter|other) (?:(?:was|is|went|rose|fell) )?(?:(?:{UP}|{DOWN}) )?(?:by )?", "", "it is of one of two"),
    worded("change points comparative", "", r" or (?:less|fewer)(?= )", "it is no move"),
    worded("swing", r" shares? of (?:Q\d+ and )?", "", "it is a share"),
    worded("swing", r" would [^;:]* swing of (?:just |only )?", "", "it is the swing that is needed"),
    worded("swing", "", r" (?:swing )?(?:that )?(?:was|is|would be|had been) (?:needed|required)(?= )", "it is the swing that is needed"),
    worded("points change", "", r" (?:points )?(?:less|more|lower|higher|fewer|better|worse) than (?:that of )?C\d+ 's?(?= )", "it is how far one is from another"),
    worded("points change share", "", r" (?:points )?(?:lower|higher|down|up|less|more|better|worse|fewer) (?:than|on) [^;:]*in [YD]\d+ (?:,|and|but) T\d+ ", "it is of the first of two years"),
    worded("points change share", r" T\d+ (?:points )?(?:lower|higher|down|up|less|more|better|worse|fewer) (?:than|on) [^;:]*in [YD]\d+ (?:, )?(?:and|but) (?:(?:just|only|some) )*", "", "it is of the second of two years"),
    worded("points change", "", r" (?:points )?(?:less|more|lower|higher|fewer|better|worse|up on|down on)(?: than)? (?:what )?(?:the )?C\d+ (?:had )?(?:got|had|polled|won|managed|took|received|secured|scored|achieved|recorded)(?= )", "it is how far one is from another"),
)  # fmt: skip
"""Words on both sides of a claim of how far a share, or seats on balance, moved that was called false."""
