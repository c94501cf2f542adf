"""The forms of a clause on totals, once its words are few: a group is named by what it measures.

`n` seats now, `b` seats before, `d` by how many they moved, `g` gained, `l` lost, `k` kept, `h` all
seats of the place, `x` taken from another party `o`, `y` lost to it, `r` all seats but the party's,
`c` that changed hands, `maj` the majority, `short` of one; `v` votes, `s` a share, `t` points, `u`
votes more or fewer, `pv` and `ps` as they were before; `turn`, `tt`, `pt` the same of turnout;
`dep` lost deposits, `kd` those kept, `cand` candidates, `ad` deposits of everybody. `w` is a way.
"""

from tellers.check.grammar.words import Pattern, compiled

_P = r"(?P<p>P\d+|it)"
_OWN = r"(?:(?P<p>P\d+)(?: 's)?|its)"
_N = r"(?: seats)?"
_ONE = r"(?P<one>N\d+)"
_IS = r"(?:(?:it|S\d+|seats|this|result|which|here) )?(?:(?:was|becomes|became|proved) )?"


def _n(name: str, letters: str = "N") -> str:
    return rf"(?P<{name}>[{letters}]\d+)"


def _forms(*said: str) -> tuple[Pattern, ...]:
    return tuple(compiled(f" {one}") for one in said)


SEATS = _forms(
    rf"{_P} (?:won|gained) netgain of {_n('d')}{_N}",
    rf"{_P} (?:won|made|gained|lost|suffered|recorded|registered|saw|ended|finished|posted) (?P<w>netgain|netloss|gained|loss) of {_n('d')}{_N}",
    rf"{_P} (?P<w>gained|lost) net {_n('d')}{_N}",
    rf"{_P} (?P<w>gained|lost) {_n('d')}{_N} net",
    rf"{_P} won {_n('d')} (?P<w>more|fewer) seats(?: than)?(?: it(?: won| did)?)?",
    rf"{_P} won {_n('d')} (?P<w>more|fewer)(?: seats)? than it(?: won| did)?",
    rf"{_P} (?P<w>up|down|rose|fell) {_n('d')} seats(?: on)?",
    rf"{_P} was {_n('d')} (?:seats (?P<w>up|down|better|worse)(?: off)?|(?:seats )?(?P<w2>up|down))",
    rf"{_P} won {_n('n')}{_N}(?: of)? (?:its )?{_n('h')}{_N}",
    rf"of {_n('h')} seats(?: ,)? {_P} won {_n('n')}{_N}",
    rf"{_P} won allbut {_n('r')}{_N}(?: of)? (?:its )?{_n('h')}{_N}",
    rf"allbut {_n('r')}(?: of)? {_n('h')} seats (?:was|went to|fell to|belonged to|was won|was kept|are|elected|won|chose|go to) (?:won )?{_P}(?: seats)?",
    rf"{_n('n')}(?: of)? (?:its )?{_n('h')} seats (?:was (?:won |kept )?|went to |go to |fell to |belongs? to |belonged to |elected |won (?!more|fewer))(?P<p>P\d+)(?: seats| hands)?",
    rf"{_n('n')}(?: of)? (?:its )?{_n('h')} (?:seats|victors|winners) (?:was|won) (?P<p>P\d+)",
    rf"(?P<p>P\d+) candidates (?:was )?(?:won|successful|victorious)(?: (?:in|at))? {_n('n')} seats",
    rf"{_n('n')} (?P<p>P\d+) (?:seats|candidates) (?:was )?(?:won|kept|gained from before)",
    rf"was {_n('n')} (?P<p>P\d+) seats",
    rf"{_n('n')} (?P<p>P\d+) (?:seats )?won",
    rf"{_P} won allbut {_n('r')} seats",
    rf"won (?:to )?{_n('n')} (?P<p>P\d+) seats",
    rf"{_OWN} tally (?:was|fell to|rose to|won|grew to) {_n('n')}{_N}",
    rf"{_OWN} (?:tally|seats) (?:went|fell|rose|moved|grew|was cut|was reduced|was) (?:against|upfrom|downfrom) {_n('b')}{_N} to {_n('n')}{_N}",
    rf"{_P} (?:went|fell|rose|moved|grew|was cut|slumped|climbed|dropped|slipped|tumbled|slid|was|shrank|jumped|advanced) (?:against|upfrom|downfrom) {_n('b')}{_N} to {_n('n')}{_N}",
    rf"{_P} (?:lost|kept) {_n('y')}{_N} to (?P<o>P\d+)",
    rf"{_P} (?:gained|won) {_n('x')}{_N} (?:against|off|at expense of) (?P<o>P\d+)",
    rf"{_n('x')} of (?:(?P<p>P\d+)(?: 's)?|its) (?:{_n('g')} )?(?:gains|gained)(?: (?:was|came|coming))?(?: at expense of| against| off) (?P<o>P\d+)",
    rf"{_n('y')} of (?:(?P<p>P\d+)(?: 's)?|its) (?:{_n('l')} )?(?:losses|lost)(?: (?:was|came|went|going))? to (?P<o>P\d+)",
    rf"{_P} lost {_n('l')}{_N} of (?:its )?{_n('b')}{_N}(?: it won| it kept)?",
    rf"{_P} kept {_n('k')}{_N} of (?:its )?{_n('b')}{_N}(?: it won| it kept)?",
    rf"{_P} kept allbut {_n('l')}{_N} of (?:its )?{_n('b')}{_N}(?: it won| it kept)?",
    rf"{_P} kept (?:all )?(?:its )?{_n('k')}{_N}",
    rf"{_P} (?:gained|won) {_n('g')} seats fromothers(?: and)? lost {_n('l')}{_N}",
    rf"{_P} (?:gained|won) {_n('g')} seats fromothers",
    rf"{_P} (?:gained|won) {_n('g')}{_N} and lost {_n('l')}{_N}",
    rf"{_P} (?:made|won|recorded|registered|celebrated|scored|chalked up) {_n('g')} (?:gains|gained)",
    rf"{_P} (?:suffered|won|recorded|made) {_n('l')} (?:losses|loss)",
    rf"{_P} gained {_n('g')}{_N}",
    rf"{_P} lost (?:all )?(?:its )?{_n('l')}{_N}",
    rf"of {_n('h')} seats(?: ,)? {_n('n')} (?:was (?:won |kept )?|went to |go to |fell to |belongs? to |belonged to |elected |won (?!more|fewer))(?P<p>P\d+)(?: seats| hands)?",
    rf"{_n('y')} (?P<p>P\d+) seats (?:(?:was )?lost to|went to|fell to|passed to|switched to) (?P<o>P\d+)",
    rf"{_P} left {_n('r')} seats (?:inotherhands|forothers)",
    rf"{_n('c')} seats (?:that )?(?:was )?moved",
    rf"{_n('c')} of {_n('h')} seats (?:was )?moved",
    rf"of {_n('h')} seats(?: ,)? {_n('c')} (?:was )?moved",
    rf"{_IS}{_ONE} of {_n('c')} seats (?:that )?(?:was )?moved",
    rf"{_IS}{_ONE} of {_n('c')} seats (?:out )?of {_n('h')} (?:that )?(?:was )?moved",
    rf"{_IS}{_ONE} of {_n('x')} seats (?:that )?(?P<p>P\d+) (?:won|gained)(?: back)? (?:against|off|at expense of) (?P<o>P\d+)",
    rf"{_IS}{_ONE} of {_n('x')} (?:(?:seats )?(?P<p>P\d+) (?:gains|gained)|(?:gains|gained) (?:for |of )(?P<p2>P\d+)) (?:against|off|at expense of) (?P<o>P\d+)",
    rf"{_IS}{_ONE} of {_n('y')} (?:seats (?:that )?(?P<p>P\d+) lost|(?P<p2>P\d+) (?:losses|seats lost)) to (?P<o>P\d+)",
    rf"(?:(?:it|S\d+|seats|this|result|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('d')} net (?P<p>P\d+) (?P<w>gains|gained|losses)",
    rf"(?:(?:it|S\d+|seats|this|result|which|here|victory|success) )?(?:(?:was|becomes|became|proved) )?{_ONE} of {_n('g')} (?P<p>P\d+) (?:gains|gained)",
    rf"(?:(?:it|S\d+|seats|this|result|which|here|defeat) )?(?:(?:was|becomes|became|proved) )?{_ONE} of {_n('l')} (?P<p>P\d+) losses",
    rf"(?:(?:it|S\d+|seats|this|result|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('g')} gains (?:for |of )?(?P<p>P\d+)",
    rf"(?:(?:it|S\d+|seats|this|result|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('l')} losses (?:for |of )?(?P<p>P\d+)",
    rf"(?:(?:it|S\d+|seats|this|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('g')} seats (?:that )?(?P<p>P\d+) gained",
    rf"(?:(?:it|S\d+|seats|this|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('l')} seats (?:that )?(?P<p>P\d+) lost",
    rf"(?:(?:it|S\d+|seats|this|which|here) )?(?:(?:was|becomes|became) )?{_ONE} of {_n('n')} (?:seats (?:that )?(?P<p>P\d+) (?:won|(?=[.,;]))|(?P<p2>P\d+) seats)",
    rf"{_P} (?:won|was|lost) majority of {_n('maj')}(?: seats)?",
    rf"{_OWN} majority (?:was )?(?:of )?{_n('maj')}(?: seats)?",
    rf"{_P} (?:(?:was|fell|finished|ended|won) )?{_n('short')}(?: seats)? short of majority",
    rf"{_P} (?:lost|missed) majority {_n('short')}(?: seats)?",
    rf"{_P} won {_n('n')} seats(?: won)?",
    rf"(?P<bare>){_P} won {_n('n')}",
    rf"(?P<p>P\d+) , (?:on|with) {_n('n')}{_N}(?= ,)",
)  # fmt: skip
"""Clauses on seats that begin a chain, the longest first."""
SEATS_ON = _forms(
    rf"won {_n('d')} (?P<w>more|fewer)(?: seats)?(?: than)?(?: it(?: (?:won|did|was))?)?",
    rf"{_n('d')} (?P<w>more|fewer)(?: seats)?(?: than)?(?: it(?: (?:won|did|was))?)?",
    rf"{_n('d')} seats (?P<w>more|fewer|up|down)(?: than)?(?: it(?: (?:won|did|was))?)?",
    rf"{_n('d')} (?P<w>up|down|better|worse)(?: off)?(?: on)?",
    rf"(?P<w>up|down|rose|fell) {_n('d')}{_N}(?: on)?",
    rf"(?P<w>netgain|netloss|gained|loss|increase|rise|fall|drop) of {_n('d')}{_N}(?: on)?",
    rf"(?P<w>gained|lost) net {_n('d')}{_N}",
    rf"{_n('x')} of (?:them|these|those|whom|which) (?:(?:was|won|gained|taken|coming|came|captured|seized|wrested|snatched) )*(?:against|off|at expense of) (?P<o>P\d+)",
    rf"(?:including )?{_n('x')} (?:against|off|at expense of) (?P<o>P\d+)",
    rf"{_n('y')} of (?:them|these|those|whom|which) (?:(?:was|lost|went|going|gone|fell) )*to (?P<o>P\d+)",
    rf"(?:including )?{_n('y')} to (?P<o>P\d+)",
    rf"{_n('g')} of (?:them|these|those|whom|which) (?:was )?(?:gains|gained)",
    rf"{_n('na')} of (?:them|these|those|whom|which)(?: (?:was )?(?:gained|won|kept) or (?:gained|won|kept))?",
    rf"(?:up|down|upfrom|downfrom|against|rose against|fell against) {_n('b')}{_N}(?: it (?:won|kept))? to {_n('n')}{_N}",
    rf"(?P<w>upfrom|downfrom) {_n('b')}{_N}(?: it(?: (?:won|kept))?)?",
    rf"(?:against|won) {_n('b')}{_N}(?: it(?: (?:won|kept))?)?",
    rf"majority of {_n('maj')}{_N}",
    rf"{_n('short')}{_N} short of majority",
    rf"(?:on|won|for|against) {_n('s', 'Q')}(?: of)?(?: vote)?",
    rf"(?:on|won|for|against) {_n('v')} vote",
    rf"lost {_n('l')}{_N}",
    rf"gained {_n('g')}{_N}",
    rf"kept {_n('k')}{_N}",
    rf"won {_n('n')}{_N}",
)  # fmt: skip
"""What goes on about the seats of the same party."""
THEN_IN_BRACKETS = compiled(rf" {_n('b')}{_N}(?= \))")
"""A number in brackets beside a time: "22 seats (28 in 2017)"."""
POLL = _forms(
    rf"{_P} won {_n('s', 'Q')}(?: of)?(?: vote)?",
    rf"{_P} won {_n('v')} vote",
    rf"{_n('v')} (?:voters )?votedfor (?P<p>P\d+)",
    rf"{_n('s', 'Q')} (?:of )?voters votedfor (?P<p>P\d+)",
    rf"{_n('s', 'Q')} of vote (?:was (?:won )?|went to )(?P<p>P\d+)",
    rf"{_OWN} (?:share|vote|vote share) (?:was |won )?{_n('s', 'Q')}",
    rf"{_OWN} (?:share|vote) (?P<w>rose|fell)(?: {_n('t', 'TN')})?(?: to {_n('s', 'Q')})?",
    rf"{_OWN} (?:share|vote) (?:(?P<w>rose|fell) )?(?:went )?(?:against|upfrom|downfrom) {_n('ps', 'QN')} to {_n('s', 'Q')}",
    rf"{_P} (?P<w>rose|fell) {_n('t', 'T')}(?: to {_n('s', 'Q')})?",
    rf"{_P} (?:gained|won) {_n('gt', 'T')}",
    rf"{_P} lost {_n('lt', 'T')}",
)  # fmt: skip
POLL_ON = _forms(
    rf"(?P<w>up|down|rose|fell) {_n('t', 'TN')}(?: on)?",
    rf"(?P<w>gained|loss|netgain|netloss|increase|rise|fall|drop) of {_n('t', 'TN')}",
    rf"{_n('t', 'T')} (?P<w>up|down|more|fewer|less|higher|lower)(?: than)?(?: it(?: won| did)?)?",
    rf"(?P<w>upfrom|downfrom) {_n('ps', 'QN')}(?: of)?(?: vote)?(?: it(?: won)?)?",
    rf"(?:against|won) {_n('ps', 'QN')}(?: of)?(?: vote)?(?: it(?: won)?)?",
    rf"{_n('u')} (?:vote )?(?P<w>more|fewer|up|down)(?: vote)?(?: than)?(?: it(?: won| did)?)?",
    rf"(?:on|won|with) {_n('s', 'Q')}(?: of)?(?: vote)?",
    rf"won {_n('n')} seats",
    rf"{_n('n')} seats",
)  # fmt: skip
TURNOUT = _forms(
    rf"turnout (?:was )?{_n('turn', 'Q')}",
    rf"turnout (?P<w>rose|fell) {_n('tt', 'TN')}(?: to {_n('turn', 'Q')})?",
    rf"turnout (?:(?P<w>rose|fell) )?(?:went )?(?:against|upfrom|downfrom) {_n('pt', 'QN')} to {_n('turn', 'Q')}",
    rf"{_n('turn', 'Q')} of (?:voters|electorate) (?:voted|won part|turned out|went to vote|cast vote)",
)  # fmt: skip
TURNOUT_ON = _forms(
    rf"(?P<w>up|down|rose|fell) {_n('tt', 'TN')}(?: on)?",
    rf"(?P<w>gained|loss|increase|rise|fall|drop) of {_n('tt', 'TN')}",
    rf"{_n('tt', 'T')} (?P<w>up|down|more|fewer|less|higher|lower)(?: than)?",
    rf"(?P<w>upfrom|downfrom) {_n('pt', 'QN')}",
    rf"against {_n('pt', 'QN')}",
)  # fmt: skip
DEPOSITS = _forms(
    rf"{_P} lost {_n('dep')} deposits",
    rf"{_P} (?:lost|saw) {_n('dep')} of (?:its )?{_n('cand')} deposits(?: lost)?",
    rf"{_P} lost itsdeposit in (?P<allbut>allbut )?{_n('dep')}(?: of (?:its )?{_n('cand')})?{_N}(?: it fought)?",
    rf"{_P} kept itsdeposit in {_n('kd')}(?: of (?:its )?{_n('cand')})?{_N}(?: it fought)?",
    rf"{_P} kept {_n('kd')}(?: of (?:its )?{_n('cand')})? deposits",
    rf"{_P} fielded {_n('cand')} candidates(?: and| of whom|,)*(?: lost)? {_n('dep')}(?: lost)? (?:deposits|itsdeposit)",
    rf"{_P} fielded {_n('cand')} candidates",
    rf"{_P} fought {_n('cand')} seats(?: and)? lost (?:{_n('dep')} deposits|itsdeposit in {_n('dep2')}(?: of them)?)",
    rf"{_n('dep')} of (?:(?P<p>P\d+)(?: 's)?|its) (?:{_n('cand')} )?candidates lost (?:itsdeposit|deposits)",
    rf"allbut {_n('kd')} of (?:(?P<p>P\d+)(?: 's)?|its) (?:{_n('cand')} )?candidates lost (?:itsdeposit|deposits)",
    rf"{_n('kd')} of (?:(?P<p>P\d+)(?: 's)?|its) (?:{_n('cand')} )?candidates kept (?:itsdeposit|deposits)",
    rf"{_n('dep')} (?P<p>P\d+) (?:candidates lost (?:itsdeposit|deposits)|deposits was lost)",
    rf"{_n('ad')} (?:deposits was lost|candidates lost (?:itsdeposit|deposits))",
)  # fmt: skip
DEPOSITS_ON = _forms(
    rf"lost {_n('dep')} deposits",
    rf"lost itsdeposit in {_n('dep')} of them",
    rf"{_n('dep')} of (?:whom|them) lost (?:itsdeposit|deposits)",
    rf"{_n('dd')} (?P<w>more|fewer)(?: than)?(?: it(?: (?:won|did|lost))?)?",
)  # fmt: skip
