"""Where somebody came from, told beside what he did: whom he was chosen to follow, and when.

"Mary Wimbury, picked by Labour when Ian Lucas retired, was 2,131 short" tells of one poll in its
main clause; the one who retired, the party and the date stand on the side and are of no figure.
What is said on the side is read by itself (`careers/reading`), the rest without it.
"""

from tellers.check.grammar.words import compiled, table_of
from tellers.check.reading.marking import Marked

_CHOSEN = (
    r"(?:hand-?)?(?:chosen|picked|selected|adopted|nominated|named|unveiled|drafted|parachuted|"
    r"brought|fielded|preferred|recruited|installed|lined|anointed|tapped|appointed|shortlisted)"
)
_HOPES = (
    r"(?:(?:(?:hop|aim|look|want|ask|tri|try)(?:ing|ed)|bidding|seeking|sought|standing|due) "
    r"to (?:succeed|follow|replace|take over from|inherit|step into|fill)|"
    r"(?:the|his|her|their|a) (?:(?:[a-z-]+|P\d+) ){0,2}"
    r"(?:choice|pick|selection|successor|replacement|heir) (?:to|for|of))"
)
_TOLD_BY = (
    r"(?:{WIN}|{HOLD}|{GAIN}|{BEAT}|lost|losing|polled|votes?|{MAJ}|second|third|fourth|runner-up|"
    r"runners-up|deposit|by-election|unopposed|not|never|if|first|since|half|twice|double)"
)
_INNER = rf"(?: (?!{_TOLD_BY} )(?:[a-z'-]+|[CPSYDM]\d+))"
_ASIDE = (
    r"(?:(?:who|and)(?: (?:had|has|was|were|is|been|only|just|also|recently)){1,4} )?"
    rf"(?:{_CHOSEN}{_INNER}{{1,16}}?|{_HOPES}{_INNER}{{0,12}}?)"
)
ORIGINS = (
    compiled(rf" C\d+(?P<drop> , {_ASIDE} ,)(?= )(?! (?:and|or) )"),
    compiled(rf" C\d+(?P<drop> (?:\(|\N{{EM DASH}}) {_ASIDE} (?:\)|\N{{EM DASH}}))(?= )"),
    compiled(rf"^(?P<drop> {_ASIDE} ,)(?= (?:the )?(?:P\d+ )?(?:'s )?C\d+ (?!,|and))"),
    compiled(
        rf" C\d+(?P<drop> (?:was|had been) {_CHOSEN}{_INNER}{{1,16}}? (?:, )?(?:but|and|only))"
        r"(?= (?:was|were|could|came|finished|lost|got|polled|took|had|fell|ended|managed|missed) )"
    ),
)
"""Where somebody came from, on the side: no figure stands in it, and no poll is told of."""
CALLED = table_of(ORIGINS)


def without_origins(marked: Marked) -> Marked:
    """The sentence without the words that only say where somebody came from."""
    for pattern in CALLED.called(marked.cues):
        if spans := [m.span("drop") for m in pattern.finditer(marked.skeleton)]:
            marked = marked.without(spans)
    return marked
