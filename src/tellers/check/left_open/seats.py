"""What leaves a claim open that is of seats: a kind of doubt in a row."""

from tellers.check.doubt.row import worded

_HAD = "seats votes share gains losses net national moved lead points change"
OF_WHAT_IS_HAD = frozenset(_HAD.split())
"""Kinds of what parties have."""

SEATS = (
    worded("seats placed", r" in (?:both|all|the|these|those) (?:the )?", r" (?:[a-z]+ )?(?:seats|constituencies)(?= (?:[.,;]|with|named|here))", "it is of the seats that were told"),
    worded("seats", r" held (?:on to )?(?:just |only )?", r" of [^;:]* and lost(?= )", "it is of those that were kept"),
    worded("seats", r" lost [^;:]* ", r" to (?:the )?P\d+(?= )", "it is of those that were lost to it"),
    worded("losses", r" (?:its|their) (?:only |sole )?", r" (?:seat|mp)(?= )", "it is what it had"),
    worded("losses national seats", "", r" (?:losses|defeats) to (?:the )?P\d+(?= )", "it is of those to one party"),
    worded("seats", r" held (?:on to )?(?:just |only )?", r" (?:[a-z]+ )?(?:in|across|of) [^;:]* and (?:gained|took|won|added|picked up|captured|regained)(?= )", "it is of those that were kept"),
    worded("house", "", r" (?:seats|constituencies|mps|contests)(?: (?:in|across) (?:the region|(?:the )?{PLACE}))? (?:that|which|to|taken|captured|won|gained|lost|seized|snatched)(?= )", "it is of those that went to somebody"),
    worded("seats", r" (?:of|among) (?:(?:the|all) )+", r" (?:seats |constituencies )?(?:that |which )?(?:(?:the )?P\d+|they|it|he|she) (?:have |has |had )?(?:gained|captured|took|taken|seized|snatched|lost)(?= )", "it is of those that changed hands"),
    worded("declared", r"(?:^| )(?:so far|at that point|by then|by \w+) (?:[a-z]+ ){0,4}", "", "it is of an hour of the night"),
    worded(_HAD, r" (?:in|across|of|for|over|throughout|between|outside) (?:both )?(?:the )?{PLACE}(?: , (?:the )?{PLACE})*(?: ,)? (?:and|or) (?:in )?(?:the )?{PLACE} [^;:]*", "", "it may be of several areas together"),
    worded(_HAD, "", r" (?:(?! than )[^;:])*(?:in|across|of|for|over|throughout) (?:both )?(?:the )?{PLACE}(?: , (?:the )?{PLACE})*(?: ,)? and (?:in )?(?:the )?{PLACE}(?= (?:[.,;]|together|combined))", "it may be of several areas together"),
    worded("seats votes share", r" (?:the )?P\d+(?: , (?:the )?P\d+)* (?:,)?(?:and|plus) (?:the )?P\d+ (?:together |jointly |both |between them )*(?:had|have|has|hold|held|took|polled|won|got|drew|were on|finished with|ended with) (?:(?:just|only|some|a|about) )*", r"(?! and [NQ])", "it may be of all who are named"),
    worded("seats", r" (?:N\d+|all|none|most|both) of (?:(?:those|these|the same) )(?:N\d+ )?(?:[a-z]+ )?", "", "it is of some that were told before"),
    worded("seats house", r" N\d+ of (?:[a-z]+ )?N\d+ [^;:]* and N\d+ of (?:(?:just|only|its|their|the) )*", "", "it is all of those told of"),
    worded("seats house", r" N\d+ of (?:[a-z]+ )?N\d+ [^;:]* and ", r" of (?:(?:just|only|its|their|the) )*N\d+(?= )", "it is one among several"),
    worded("national seats", r" all (?:but|bar|except) (?:for )?", r" of (?:the|its|their|those) (?:N\d+ )?(?:winners|mps|members|victors|majorities)(?= )", "it is how many are left out"),
    worded("seats national", r"^ (?:it|this|that) (?:is|was) N\d+ of (?:(?:just|only|the) )*", r" (?:seats |constituencies )?of {PLACE} 's [^;:.]*(?:that|which) (?:the )?P\d+(?= )", "they are of whoever is named behind"),
    worded("seats national", r"^ (?:it|this|that) (?:is|was) (?:now )?", r" of (?:(?:just|only|the|its) )*N\d+ [^;:.]*(?:that|which) (?:the )?P\d+ [^;:.]*in {PLACE}(?= )", "it is this seat"),
    worded("seats", r"^(?:(?! P\d).)* ", r" [^;:.]* as (?:many|much) as (?:the )?P\d+ ", "it is of whoever was told of before"),
    worded("seats", r" (?:all|both|most) (?:but N\d+ )?of (?:those|these) ", "", "it is of some that were told before"),
    worded("seats", "", r" (?:more|fewer) (?:seats|mps|members) than (?=(?:the )?P\d+ )", "it is by how many one has more"),
    worded("seats net", r" (?:dissolution|dissolved|on the eve|height|polling day|in the morning|start of the campaign|called the election|under C\d+)(?= )[^;:]*", "", "it is of another time than the result"),
    worded("seats net", "", r" [^;:]*(?:dissolution|dissolved|on the eve|polling day|in the morning|start of the campaign|called the election|election was called)(?= )", "it is of another time than the result"),
    worded("seats", r" (?:lost|losing|lose|shed|gained|gaining) [^;:]*N\d+ [^;:]*{PLACE}[^;:]* ", r" in (?:the )?{PLACE}(?= )", "it may be of what was lost, or gained"),
    worded("seats net", r"^ under [^,;]{3,40} ", "", "it is of another time than the result"),
    worded("seats losses gains", "", r" (?:new|sitting|women|female|male|former|returning|serving|openly) ", "it is of some of the members alone"),
    worded("seats national gains losses", r" (?:is|was) ", r" of N\d+ seats (?:that |which )?(?:the )?P\d+ (?:gained|lost|took|won)", "it is this one of several"),
    worded("seats", r" against (?:(?:just|only|the) )*", r" (?:seats |mps )?for (?:the )?P\d+(?= )", "it is what the other has"),
    worded("losses gains", r" votes (?:;|,|and) (?:the )?P\d+ (?:lost|shed|gained|added) (?:[a-z]+ )?", "", "it is of votes, as the figure before it is"),
    worded("seats", r" of (?:the|its|all) (?:[a-z]+ )?", r" seats (?:in|across) (?:the )?{PLACE} (?:the )?P\d+ [a-z]+ (?:all|every)", "it is all of the area's"),
    worded("seats", r"(?: ,| and|;|, and) (?:the )?P\d+ (?:another |a further |just |only )?", r" (?:seats |mps )?(?:away )?from (?:the )?P\d+(?= )", "it is of what one took from another"),
    worded("fewer_than", r" (?:of )?the other ", "", "it is all but those told of"),
    worded("seats", "", r" (?:seats|mps|members) (?:more|fewer) than(?= )", "it is by how many one has more"),
    worded("seats", "", r" of (?:the )?P\d+ 's(?= (?:[.,;)]|seats|own))", "it is of what one took from another"),
    worded("house", r" (?:one|N\d+) of (?:(?:just|only|the|their|its) )*", r"(?! (?:seats|constituencies) (?:of|in|across) (?:the )?[a-z])", "it is one of somebody's"),
    worded("gains_from", r"^ (?:(?!(?:gains?|gained|took|won|captured|seized|snatched|taken|picked|taking|winning|captures?|losses|lost) )[^ ;.]+ )*", r" from (?:the )?P\d+", "it is how many of a party there are"),
    worded("left declared seats", r" last but ", "", "it is a place in the order of declarations"),
    worded("seats national house", "", r" (?:seats|constituencies) (?:from|off) (?:the )?P\d+(?= )", "it is of those that were taken"),
    worded("winner hold/gain party", r" (?:the )?(?:seats|ones|constituencies|contests|places) (?:that |which |where )?(?:the )?", r" (?:won|held|took|lost|gained|did|had)(?= )", "it is of many seats"),
    worded("hold/gain", r" (?:ago|last time|earlier|before|in [YD]\d+) , (?:when|after) (?:he|she|they|it) (?:[a-z]+ )?(?:took|won|gained|captured|snatched|seized) (?:the seat|it|S\d+|here) ", "", "it is of before"),
)  # fmt: skip
"""Words on both sides of a claim of seats that was called false."""
