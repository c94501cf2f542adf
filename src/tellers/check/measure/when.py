"""Of when a figure or a statement is: the date beside it, and the kind of election that it names.

A date finer than a year, and the words "general election" or "by-election", narrow the results of
that year: the general election of 4 July 2024 is not the by-election of 29 February.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tellers.check.grammar import around
from tellers.check.grammar.elision import YEAR_FOR_ALL
from tellers.check.grammar.words import compiled
from tellers.check.reading.marking import Mark, Marked
from tellers.check.scene import Frame, Parties, Person, Scene
from tellers.record import figures
from tellers.record.contests import Candidacy, Notional
from tellers.record.people import AFTER_MIDNIGHT, is_of


class Beside(NamedTuple):
    """A date that stands in a sentence: its symbol, its place, the words up to a claim."""

    symbol: str
    start: int
    end: int
    between: str


@dataclass(frozen=True, slots=True)
class When:
    """The date that a claim names, the kind of election, and how surely the date is the claim's.

    `is_sure` where no figure stands between the two, `is_tight` where no other clause does.
    """

    mark: Mark
    is_general: bool | None
    between: str = " "
    is_sure: bool = True
    is_tight: bool = True
    is_before: bool = False

    @property
    def year(self) -> int:
        """The year of the date."""
        return self.mark.dated.on.year

    def is_within_an_aside(self, left: str) -> bool:
        """Whether the date stands in an apposition that ends before the claim.

        "Labour, runners-up in 2019, lost their deposit with 1,562 votes."
        """
        before = left[: max(0, len(left) - len(self.between))]
        is_closed = self.between.startswith((" , ", ", ", " ) ")) and not self.is_tight
        is_closed = is_closed and not self.between.startswith(" , when ")
        return is_closed and bool(around.IN_AN_ASIDE.search(before))

    def is_of_another_clause(self, left: str, own: str = " ") -> bool:
        """Whether the date before a claim is that of another event: "won in 2010 and lost by 45".

        It may be the claim's own too: "won in 2010, taking 29,461 votes".
        """
        before = left[: max(0, len(left) - len(self.between))]
        if not self.is_before or self.is_tight or self.between.startswith((" , when ", " when ")):
            return False
        if self.between.startswith(" , ") and around.RELATIVE.search(before):
            return True
        behind = f"{self.between}{own.strip()} "
        told = ((around.DATED_EVENT, around.NEXT_EVENT), (around.DATED_STATE, around.NEXT_SUBJECT))
        return any(event.search(before) and other.search(behind) for event, other in told)

    def results(self, scene: Scene) -> tuple[Frame, ...] | None:
        """The results of the seat on that date; None where the date is of something else.

        A date that is the claim's own, on which nobody voted here, has none.
        """
        of_year = scene.in_year(self.year)
        found = tuple(frame for frame in of_year if self.is_of(frame))
        return None if of_year and not found and not self.is_tight else found

    def is_of(self, frame: Frame) -> bool:
        """Whether a result is of that date and that kind."""
        if self.is_general is None:  # so "elected on 5 July" may be said, of a poll on the fourth
            return is_of(self.mark.dated, frame.polled_on, AFTER_MIDNIGHT)
        return self.is_general is frame.election.is_general and self.is_exact(frame)

    def is_exact(self, frame: Frame) -> bool:
        """Whether the date is the polling day itself, as precisely as it is given."""
        return any(is_of(self.mark.dated, one.polled_on) for one in (frame, frame.election))


class Words(NamedTuple):
    """A sentence's words to the left of a claim, its own, and those to the right."""

    left: str
    own: str
    right: str

    def when(self, marked: Marked) -> When | None:
        """The date after the claim, unless that is another clause's and one stands before it."""
        if marked.cues.isdisjoint("YD"):
            return None
        after, before = self._after(), self._before()
        is_now = before and around.NOW_TIGHT.search(self.left[-30:])
        is_now = is_now or (before and around.NOW_AFTER.match(self.right))
        if before is not None and (is_now or COME_TO_NOW.search(before.between)):
            before = None
        is_near = before is not None and not around.FIGURE.search(before.between)
        if after is not None and not (is_near and around.NEXT_CLAUSE.search(after.between)):
            prefix = f"{self.left}{self.own}{self.right[: after.start]}"
            kind = _kind(prefix, self.right[after.end :])
            return When(marked.mark(after.symbol), kind, after.between)
        if before is None:
            return None
        is_tight = is_near and not around.ASIDE.search(before.between)
        kind = _kind(self.left[: before.start], self.left[before.end :])
        return When(
            marked.mark(before.symbol), kind, before.between, is_near, is_tight, is_before=True
        )

    def are_of_no_avail(self) -> bool:
        """Whether the words on both sides of a majority say that it did not save the seat."""
        is_in_hand = WHERE_HAD.search(self.left) and IN_HAND.match(self.right)
        return bool(is_in_hand or OF_NO_AVAIL.match(self.right) or WHAT_WAS.search(self.left))

    def _after(self) -> Beside | None:
        is_dated = " Y" in self.right or " D" in self.right
        found = around.YEAR_AFTER.match(self.right) if is_dated else None
        if found is None or around.COUNTED_FROM.search(self.right[: found.start("year")]):
            return None
        if _opens_with_a_figure(self.right, found.start("year")):
            return None  # "a majority of 21,509 (2010: 15,437)"
        if around.OTHER_EVENT.search(self.right[: found.start("year")]):
            return None  # "1,425 puts the party back in a seat it lost in 2015"
        return Beside(found["year"], *found.span("year"), self.right[: found.start("year")])

    def _before(self) -> Beside | None:
        """The last date before the claim; not one from which something is counted."""
        left = self.left
        if " Y" not in left and " D" not in left:
            return None
        clause = max(left.rfind(";"), 0 if YEAR_FOR_ALL.match(left) else left.rfind(":"), 0)
        for found in reversed(list(around.YEAR_BEFORE.finditer(left, clause))):
            is_told = left[found.end("year") :].startswith((" , when ", " when "))
            prefix, behind = left[: found.start("year")], left[found.end("year") :]
            is_past = AS_BEFORE.search(prefix) and "," in left[found.end() :]
            if is_past or (COMPARED_WITH.search(prefix) and CLOSED.match(behind)):
                continue
            if is_told or not around.COUNTED_FROM.search(left[: found.start("year")]):
                return Beside(found["year"], *found.span("year"), left[found.end("year") :])
        headed = around.HEADED.match(left)
        return Beside(headed["year"], *headed.span("year"), " ") if headed else None

    def of_kind(self, scene: Scene) -> tuple[Frame, ...]:
        """The results of the kind of election that the words name without a date."""
        if "election" not in f"{self.left}{self.own}{self.right}":
            return ()
        found = (
            around.KIND_OWN.search(self.own)
            or around.KIND_NEXT.match(self.right)
            or KIND_TIGHT.search(self.left[-90:])
            or KIND_OF_IT.search(self.left[-60:])
            or around.KIND_FIRST.match(self.left)
        )
        if found is None:
            return ()
        every = ((scene.now,) if scene.now else ()) + scene.then
        return tuple(f for f in every if f.election.is_general is (found["kind"][:1] == "g"))


def _kind(before: str, after: str) -> bool | None:
    """Whether the words that touch a date say general election, or by-election; None: neither."""
    found = around.KIND_AFTER.match(after) or around.KIND_BEFORE.search(before)
    return found["kind"].startswith("general") if found else None


def _opens_with_a_figure(right: str, at: int) -> bool:
    """Whether a date stands in brackets that have a figure of their own, whose date it is."""
    opens = right[:at].rfind(" (")
    aside = right[opens : right.find(" )", at)] if opens >= 0 else ""
    return bool(around.FIGURE.search(f"{aside} "))


COMPARED_WITH = compiled(
    r" (?:compared (?:with|to)|against|than|versus|up on|down on) (?:(?:the|just|only|its|a) )*"
    r"[NQT]\d+ (?:votes |of the vote |points )?(?:in|at) (?:the )?$|"
    r" (?:up|down) (?:by )?[TQ]\d+ (?:points )?(?:on|from|since|compared with) (?:the )?$"
)
CLOSED = compiled(r"^ (?:,|;|\)|while|as|and|but)(?= (?:(?:with|the|while|as|and|but) )*{E} )")
"""A year that is only that of what was compared, in words that end before somebody else's."""
KIND_TIGHT = compiled(
    r" (?:at|in|since(?= the [a-z -]+ , (?:when|at|in) )) (?:the|that|an?) (?:last |previous |"
    r"earlier )?(?P<kind>general election|by-election)(?: (?:was|were|is|had been|of|by|stood at|"
    r"just|only|a|mere|,|with|the|P\d+|C\d+|in|came|when|where|at which|in which|finished))* $"
)
"""The kind of election right before a figure: "at the general election was 5,971"."""
KIND_OF_IT = compiled(
    r" (?P<kind>general election|by-election) (?:majority|margin|turnout|share)"
    r"(?: (?:of|was|had been|stood at))? (?:(?:just|only|a|mere) )*$"
)
"""The kind of election whose figure is named: "the by-election majority of 3,558"."""
COME_TO_NOW = compiled(
    r" (?:and|but|;|:|,) (?:(?:who|which|has|have|was|were) )?(?:this time|tonight|now|today)(?= )"
    r"| (?:this time|tonight) ,(?= )"
)
"""What brings a sentence from a date back to its own contest."""
ELSEWHEN_ASIDE = compiled(
    r"(?<= [CP]\d) , (?:[^ ,;:]+ ){1,8}(?:on|at|in|that) (?:that )?"
    r"(?:occasion|year|time|election|contest) , (?![^;:.]* that (?:year|time|occasion|election) )"
)
"""What is told of "that occasion" on the side alone: "the DUP, fourth on that occasion, moved"."""
AS_BEFORE = compiled(
    r" (?:just |exactly |much )?as (?:he|she|they|it|C\d+) (?:did|had|was|were)"
    r"(?: (?:done|also|before|,|[YD]\d+|and|for P\d+|at|in|the)){0,8} $"
)
"""What makes a date one of a like event: "standing for Labour, as he did in 2010 and 2015, he"."""
_LEFT = r"(?:left|bequeathed|handed (?:down|on|over)|passed (?:down|on)|vacated|built up|amassed)"
_WHOSE = (
    rf" {{MAJ}} (?:, )?(?:(?:that|which) (?:was |had been )?)?{_LEFT}(?: behind)? by (?:the )?"
    r"(?:[a-z]+ |P\d+ ){0,3}?(?P<who>C\d+)(?= )"
    rf"| {{MAJ}} (?:(?:that|which) )?(?P<who2>C\d+) (?:had |has )?(?:{_LEFT}|enjoyed|sat on)(?= )"
    r"| (?P<who3>C\d+) (?:, [^,;:]{1,60} , )?(?:had |has )?"
    r"(?:left|bequeathed|handed|passed on|vacated)(?= )(?:(?! [NQT]\d)[^;:.]){0,50} {MAJ}(?= of )"
    r"| (?P<who4>C\d+) 's (?:departure|resignation|death|retirement|exit|elevation|removal|recall|"
    r"suspension|expulsion|passing)(?= )(?:(?! [NQT]\d)[^;:.]){0,60} {MAJ}(?= of )"
    r"| (?P<who6>C\d+)(?: , [^;:]{0,90} ,)? "
    r"(?:did not stand|was not standing|(?:had )?stood down|(?:has |had )?retired)"
    r"(?: again| this time| here)?(?: ,| ;)?(?: and| but)? (?:his|her) (?:own |old |last )?{MAJ}"
    r"(?= (?:was|had been|of|in) )"
    r"| (?P<who5>C\d+) (?:, who [^,;:]{0,60}, )?"
    r"(?:'s|, whose|whose|, who had|had|had had|(?:had )?enjoyed|(?:had )?boasted|"
    r"(?:had )?sat on|was (?:defending|sitting on|nursing))(?= )(?: [a-z-]+){0,4}? {MAJ}(?= )"
)
LEFT_BEHIND = compiled(
    rf"(?:{_WHOSE})(?: ,)?"
    r"(?:(?! (?:[NQTFCP]\d+|and|but|by|while|against|than|more|less) )[^;:.,]){0,40} $"
)
"""A majority that was somebody's who has gone: "the majority left by Patrick Mercer"."""
OF_THE_BEATEN = compiled(
    r" (?:{BEAT}|from|over|past|against|at the expense of) (?:[a-z]+ |P\d+ |'s ){0,4}C\d+ , "
    r"(?:the [^,;:]{1,50} , )?whose (?:[a-z-]+ ){0,3}{MAJ} "
    r"(?:(?:here|had|has|was|were|is|been|of|stood at|just|only|a|mere|slender|last time|,) )*$"
)
"""The majority of somebody who was beaten: "unseated Emma Dent Coad, whose majority was 20"."""


OF_NO_AVAIL = compiled(
    r"^ (?:{MAJ} )?(?:(?:in|of) S\d+ )?(?:"
    r"(?:(?:had |has )?(?:proved|proven|turned out to be|been)|was|were|would be|is|would prove) "
    r"(?:not (?:nearly |quite )?(?:enough|sufficient|big enough|large enough)|"
    r"nowhere near enough|nothing like enough|insufficient|too (?:small|little|thin|slender) to|"
    r"no (?:protection|defence|match|guarantee|help|safeguard|use|obstacle|barrier|bar|shield|"
    r"insurance|comfort))|"
    r"(?:could|did|would) not (?:(?:be )?(?:enough|sufficient)|save|protect|help|keep|spare|stop|"
    r"prevent|survive|hold|withstand|insulate)|could (?:save|protect|keep)|"
    r"(?:failed|was unable|were unable) to (?:save|protect|help|keep|spare|stop|prevent|survive)|"
    r"(?:counted|went|stood) for (?:nothing|little|naught|nought)|meant nothing)(?= )"
)
"""Words behind a majority of before, which did not save a seat: "was not enough to save it"."""
_A = r"(?:(?:an?|the|his|her|their|its) )?(?:[a-z-]+ |[CP]\d+ |'s )*"
WHAT_WAS = compiled(
    r" what (?:was|were|had been|used to be|once was|was once) "
    r"(?:(?:(?:an?|the) )?(?:[a-z-]+ |P\d+ )*{MAJ} of |(?:an?|the) (?:[a-z-]+ |P\d+ )*)$|"
    rf" not even {_A}(?:{{MAJ}} of )?$|"
    r" N\d+ (?:votes )?\( (?:it )?(?:was|were) (?:(?:just|only) )?$|"
    r" (?:could not|cannot|failed to|were unable to|was unable to) "
    r"(?:hold|keep|defend|retain|save|cling) [^;:.]{0,60}"
    rf"(?:despite|in spite of|even with|for all|notwithstanding) {_A}(?:{{MAJ}} of )?$"
)
"""Words up to a majority of before: "what was a majority of", "could not hold it despite"."""


WHERE_HAD = compiled(
    r" (?:where|which|that) (?:the )?(?:[CP]\d+|it|they|he|she) (?:had|were|was) "
    r"(?:(?:just|only|some) )*$"
)
IN_HAND = compiled(
    r"^ (?:votes )?(?:in hand|to spare|to the good|clear|ahead|in front)"
    r"(?: (?:last time|of [CP]\d+))? , (?:has |have |had )?"
    r"(?:elected|chose|returned|went|gone|fell|voted|turned|is now|now|changed|switched)(?= )"
)
"""What a party had to spare in a seat that then went another way: "where it had 599 in hand"."""


def estimates_first(found: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Only the estimates, else the likeliest: what "notional" means where nothing was redrawn."""
    return tuple(f for f in found if isinstance(f.result, Notional)) or found[:1]


def year_told(marked: Marked) -> int:
    """The one year that a sentence tells of, clauses on the side apart; 0 of none and of several.

    "Ukip, which took 13.6 per cent in 2015, put up no candidate" goes on in no other year.
    """
    asides = [marked.span(*found.span()) for found in marked.finds(around.CLOSED_ASIDE)]
    asides += [marked.span(*found.span("year")) for found in marked.finds(A_BASE)]
    dates = (m for m in marked.marks if m.letter in "YD")
    years = {
        m.dated.on.year
        for m in dates
        if not any(start <= m.start and m.end <= end for start, end in asides)
    }
    return years.pop() if len(years) == 1 else 0


def year_meant(marked: Marked, scene: Scene | None) -> int:
    """The year that a sentence tells of, by its number or as so many years ago, or last time."""
    is_dated = not marked.letters.isdisjoint("YD")
    if is_dated or scene is None:
        return year_told(marked) if is_dated else 0
    text = marked.skeleton
    found = years_ago(marked, scene, text) or (scene.then if OPENS_THEN.match(text) else ())
    years = {frame.polled_on.year for frame in found}
    return years.pop() if len(years) == 1 else 0


OPENS_THEN = compiled(
    r"^ (?:last time|at the (?:last|previous) (?:general )?election|the last time)(?= )"
)
A_BASE = compiled(
    r" (?:than(?: [a-z]+){0,3}(?: in| at)|since|(?:up|down|rise|fall|improvement|advance|better|"
    r"worse|increase|decrease|drop|gain|loss)(?: [a-z]+)? on|compared (?:with|to)|against) "
    r"(?:(?:that|the|its|in|at|of|one|election|figure|result|last) )*(?P<year>[YD]\d+)(?= )"
)
"""A year that something is held against: no sentence goes on in it."""
CENTURY = 100
"""Years: further back no result of a seat is told of as so many years ago."""


def years_ago(marked: Marked, scene: Scene, text: str) -> tuple[Frame, ...]:
    """The results of the year that lies so many years before the contest: "seven years ago"."""
    found = around.YEARS_AGO.search(text)
    years = marked.mark(found["n"]).amount.value if found else CENTURY
    return scene.in_year(scene.contest.polled_on.year - int(years)) if years < CENTURY else ()


BEATEN = compiled(
    r" (?P<who>C\d+) (?:, (?!whose)[^;:,]{1,50} )?(?:, )?whose (?:own |old |previous |former )?"
    r"(?:majority|lead|margin)(?: [a-z]+){1,4} $"
)
"""Somebody told by a majority of his own, who may be the one that has now lost."""


OF_A_DEFEAT = compiled(
    r" (?:defeat|loss|deficit|gap|difference|behind|third|fourth|second|new|now|tonight|"
    r"narrow(?:ed|ing)?|cut) "
)
"""What makes a margin another than that of a victory of one's own."""


OVER_ANOTHER = compiled(
    r"^ (?:votes )?(?:over|on|from|against|ahead of|to) (?:the )?(?:{E}|third|fourth)(?= )"
)
"""Whom somebody was ahead of, told behind a lead."""


def left_behind(marked: Marked, scene: Scene | None, sides: tuple[str, str]) -> tuple[Frame, ...]:
    """The last result that somebody won who has now lost, or left a majority to others.

    Of whoever stands now the notional result before may be meant as well.
    """
    left, right = sides
    if scene is None or OVER_ANOTHER.match(right):
        return ()
    beaten = BEATEN.search(left) if " whose " in left else None
    found = beaten or (LEFT_BEHIND.search(left) if " C" in left else None)
    symbol = next((one for one in found.groups() if one), "") if found else ""
    who = marked.mark(symbol).value if symbol else None
    here = scene.now.candidacies(who) if scene.now and isinstance(who, Person) else ()
    is_winner = bool(here) and scene.now is not None and first_past(scene.now) in here
    is_his = beaten is not None or (found is not None and not OF_A_DEFEAT.search(found[0]))
    if not isinstance(who, Person) or (here and (is_winner or not is_his)):
        return ()  # whoever stood and lost has no majority but one of before
    for frame in scene.ever:
        own = frame.candidacies(who)
        is_told = not frame.is_now and not isinstance(frame.result, Notional)
        if is_told and own and first_past(frame) == own[0]:
            return (frame, *scene.then) if here else (frame,)
    # of old results no names are known: his party's, where it held the seat
    older = tuple(frame for frame in scene.ever if not frame.is_now)[:1]
    lines = {figures.hands(one.label.key) for one in here}
    won = [first_past(frame) for frame in older]
    is_his_party = any(
        one and not one.name and figures.hands(one.label.key) in lines for one in won
    )
    return (*scene.then, *older) if is_his_party else ()


def first_past(frame: Frame) -> Candidacy | None:
    """Who won a result; None where nobody can tell, and of an estimate."""
    return None if isinstance(frame.result, Notional) else figures.find_winner(frame.result)


def is_of_a_loser(now: Frame | None, whose: Sequence[object]) -> bool:
    """Whether the first of whom a lead is told stood in a result, and did not win it."""
    who = next(iter(whose), None)
    own = now.candidacies(who) if now is not None and isinstance(who, Person | Parties) else ()
    won = first_past(now) if now is not None and own else None
    return won is not None and won not in own
