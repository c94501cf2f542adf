"""By what a clause puts seats in order, and over what: every order that may be meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tellers.check.composed.pieces import Piece
from tellers.check.league.party import party_before
from tellers.check.league.rows import Over
from tellers.check.ordered import words
from tellers.check.ordered.parts import MEASURES, Clause
from tellers.check.ordered.place import Place, is_hedged
from tellers.check.ordered.scope import (
    is_apart,
    is_of_gains,
    is_of_one_poll,
    is_of_the_seats_own,
    is_of_those,
    of_party,
    overs_of,
    parties_in,
    those,
    totals_in,
)
from tellers.check.reading.marking import Marked
from tellers.check.scene import Page
from tellers.check.whole.nation import Nation


@dataclass(frozen=True, slots=True)
class Reading:
    """One order that may be meant. `pair` are the parties of a swing, to whom and from whom.

    `since` is the party from which the seats of an order were gained; what one that is doubtful
    bears out is left open.
    """

    measure: str
    least: bool
    over: Over
    pair: tuple[str, str] = ("", "")
    since: str = ""
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """A clause, the place that it claims, and where it stands."""

    page: Page
    nation: Nation
    marked: Marked
    clause: Clause
    place: Place
    before: Sequence[str] = ()

    def has(self, *kinds: str) -> bool:
        """Whether the clause has a piece of some kinds."""
        return self.clause.has(*kinds)

    @property
    def sense(self) -> str:
        """What the adjective says: of what it can be, and from which end."""
        graded = self.clause.graded()
        return graded[0].kind.split()[1] if graded else ""


Found = tuple[list[Reading], bool]
"""The orders that may be meant, and whether the words leave no other."""
NOTHING: Found = ([], False)


def readings_of(at: Around) -> Found:
    """Every order that may be meant, likeliest first."""
    overs, is_said = overs_of(at.page, at.nation, at.marked, at.clause)
    measure = _noun(at)
    if not overs or not measure or is_apart(at.clause) or _has_a_number_more(at):
        return NOTHING
    if measure == "swing":
        return _of_swings(at, overs, is_said)
    if measure in ("rise", "fall"):
        return _of_changes(at, overs, is_said, measure)
    if measure in ("share", "votes", "result"):
        return _of_votes(at, overs, is_said, measure)
    return _of_seats(at, overs, is_said, measure)


def _has_a_number_more(at: Around) -> bool:
    """Whether a number says what is not known here."""
    known = totals_in(at.marked, at.clause)
    place = at.place
    spare = [
        one for one in at.clause.all("number")
        if one not in known and not is_hedged(at.marked, one) and not is_of_gains(at.clause)
    ]  # fmt: skip
    is_read = place.is_count or place.within or at.has("bar")
    return len(spare) > int(bool(is_read))


# ------------------------------------------------------------ what is in order


def _noun(at: Around) -> str:
    """What is put in order; empty where nothing says."""
    told = _measures_in(at)
    if _is_of_nothing(at):
        return ""
    if "swing" in told or at.has("moved"):
        return "swing" if "swing" in told or at.has("from", "to") else ""
    return _of_nouns(at, told)


def _measures_in(at: Around) -> set[str]:
    """The nouns of what may be in order; of a move whose figure follows it is only reported."""
    found = set()
    for one in at.clause.pieces:
        _, after = at.clause.around(one) if one.kind in ("rise", "fall") else (None, None)
        is_figure = after is not None and after.kind == "figure"
        if one.kind in MEASURES and not is_figure:
            found.add(one.kind)
    return found or {one.kind for one in at.clause.pieces if one.kind in MEASURES}


COUNTING = frozenset({"more", "less", "most", "least", "many", "few", "much", "little"})
"""Words that are of the noun right behind them: "more voters", and not "made the most of"."""
COUNTED = frozenset({*MEASURES, "people", "moved"})


def _is_of_nothing(at: Around) -> bool:
    """Whether a word that counts has no noun behind it that is put in order."""
    graded = at.clause.graded()
    if at.sense not in COUNTING or at.has("moved", "rise", "fall"):
        return False
    _, after = at.clause.around(graded[0])
    return after is None or after.kind not in COUNTED


def _of_nouns(at: Around, told: set[str]) -> str:
    """What the nouns of a clause come to."""
    clause = at.clause
    if told & {"rise", "fall"}:
        is_one = len(told & {"rise", "fall"}) == 1
        is_one &= told.isdisjoint(("turnout", "majority", "electorate"))
        return next(iter(told & {"rise", "fall"})) if is_one else ""
    if "turnout" in told:
        is_only = told <= {"turnout", "electorate", "proportion", "votes"}
        return "turnout" if is_only and _is_of_rate(at) else ""
    if "proportion" in told:
        return "share" if clause.has("winner", "won") and len(told) == 1 else ""
    if len(told) == 1:
        return told.pop()
    return "" if told else _by_sense(at)


def _is_of_rate(at: Around) -> bool:
    """Whether people who voted are put in order as a part of all, and not by their number."""
    nouns = [one for one in at.clause.all("turnout") if one.words in words.TURNOUTS]
    return (
        bool(nouns)
        or at.has("proportion")
        or at.sense in ("keen", "idle", "sharp", "tight", "safe")
    )


def _by_sense(at: Around) -> str:
    """What an adjective is of without a noun: "no seat was closer"."""
    sense = at.sense
    if sense in OF_ITS_OWN:  # "more keenly" may be how a seat was fought
        return OF_ITS_OWN[sense] if not at.place.word.endswith("ly") else ""
    if sense in ("crowded", "sparse"):
        return "candidates" if at.has("contest", "seats") else ""
    if at.has("people") and sense in COUNTING:
        return "electorate" if not at.has("turnout", "won", "did") else ""
    if at.has("did", "result") and at.has("party", "hopeful", "person"):
        return "result" if sense not in ("tight", "safe") else "majority"
    return _by_bare_word(at)


OF_ITS_OWN = {"byless": "majority", "bymore": "majority", "keen": "turnout", "idle": "turnout"}


def _by_bare_word(at: Around) -> str:
    """What "closer", "the biggest win" or "a higher one" is of."""
    sense, is_by_table = at.sense, at.place.is_by_table
    is_win = at.has("win") and sense in ("high", "low")
    is_marginal = is_by_table and any(one.words in words.MARGINALS for one in at.clause.pieces)
    if sense in ("tight", "safe") or is_win or is_marginal:
        return "majority"
    if is_by_table or sense not in ("high", "low", ""):
        return ""
    is_part = any(one.kind == "figure" and one.words[0] == "Q" for one in at.clause.pieces)
    is_whose = any(one.words in ("his", "her") for one in at.clause.pieces)
    if is_part and (is_whose or at.has("party", "person")):
        return "share"  # "Labour's 6.1 per cent was its worst in Wales"
    return _told_before(at)


def _told_before(at: Around) -> str:
    """What the words before are of: "turnout was 71.2 per cent. No other seat had a higher one"."""
    is_of_seats = at.has("contest", "seats", "result", "gains")
    if (is_of_seats and not at.has("none", "only", "over", "number")) or _is_somebodys(at):
        return ""
    earlier = [one.kind for one in at.clause.earlier if one.kind in MEASURES]
    is_a_count = any(one.words.endswith("number") for one in at.clause.pieces)
    if not earlier and not is_a_count:  # "13,528 voted, the lowest number": no turnout
        earlier = [one.kind for one in at.clause.before if one.kind in MEASURES]
    told = earlier or list(dict.fromkeys(at.before))
    return told[-1] if earlier else told[0] if len(told) == 1 else ""


def _is_somebodys(at: Around) -> bool:
    """Whether what is first or last is among somebody's own: "its worst in Wales"."""
    graded = at.clause.graded()
    before, _ = at.clause.around(graded[0]) if graded else (None, None)
    return before is not None and before.words.split()[-1] in ("its", "their", "his", "her", "own")


# -------------------------------------------------------------- of whole seats


def _of_seats(at: Around, overs: list[Over], is_said: bool, measure: str) -> Found:
    """Orders by majority, turnout, electorate or candidates, of a party's winners or of all."""
    if at.has("from", "to") and not is_of_gains(at.clause):
        return NOTHING
    keys, is_strict = _owner(at)
    if keys is None:
        return NOTHING
    since = _since(at) if is_of_gains(at.clause) else ""
    every = [(one, since) for one in (of_party(overs, keys) if keys else overs)]
    if keys and not is_strict:
        every += [(one, since) for one in overs]
    if is_of_those(at.clause) and (told := those(at.page, at.nation, at.marked, at.clause)):
        every = [told, *every]
    measures = _of_majority(at) if measure == "majority" else [measure]
    measures = ["turnout", "ballots"] if measure == "turnout" else measures
    is_of_votes = at.has("majority") and at.sense not in ("tight", "") and not at.has("by_share")
    found = [
        Reading(name, least, over, since=own, is_doubtful=is_of_votes and name != "majority")
        for over, own in every for name in measures for least in _ways(at, measure)
    ]  # fmt: skip
    return found, is_said


def _ways(at: Around, measure: str) -> tuple[bool, ...]:
    """From which ends an order may run: a place in a table of majorities may be from either."""
    if not at.place.is_by_table:
        return at.place.ways
    if at.has("contest") and not at.has("majority"):
        return (not at.has("foots", "foot"),)  # a table of marginals
    if at.has("foots", "foot"):
        return (True, False) if measure == "majority" else (True,)
    return (False, True) if measure == "majority" else (False,)


def _of_majority(at: Around) -> list[str]:
    """A majority in votes, or by its part of them."""
    if at.has("by_share"):
        return ["majority share"]
    is_plain = at.sense in ("high", "low", "byless", "bymore") and at.has(
        "majority", "cmp byless", "sup byless", "sup bymore", "cmp bymore"
    )
    is_sup = any(one.kind.startswith("sup") for one in at.clause.graded())
    if at.has("by_votes") or (is_plain and is_sup):
        return ["majority"]
    return ["majority", "majority share"]


def _owner(at: Around) -> tuple[str | None, bool]:
    """The party whose seats are meant, empty for none, and whether it can be nothing else."""
    pieces = at.clause.all("party", "hopeful")
    if not pieces and any(one.words in words.COLLEAGUES for one in at.clause.pieces):
        return None, False
    if not pieces or is_of_the_seats_own(at.clause):
        return "", True
    named = parties_in(at.marked, pieces)
    if not named:
        named = [key for one in pieces if (key := _meant(at, one))]
        named = list(dict.fromkeys(named))
    if len(named) != 1:
        return None, False
    return named[0], any(_is_strict(at.clause, one) for one in pieces)


def _is_strict(clause: Clause, piece: Piece) -> bool:
    """Whether a party's name can only say whose seats are put in order."""
    before, after = clause.around(piece)
    at = clause.pieces.index(piece)
    behind = [one.kind for one in clause.pieces[at + 1 : at + 5] if one.words != "'s"]
    if piece.words.startswith("party col") or behind[:1] and behind[0] in OWNED:
        return True
    if (
        behind[:1]
        and behind[0].split()[0] == "sup"
        and "'s" in (piece.words.split()[-1], after.words if after else "")
    ):
        return True
    if before is not None and before.kind.split()[0] in ("sup", "cmp", "none", "only"):
        return True
    return any(
        one.kind in ("seats", "winner") and clause.pieces.index(one) < at for one in clause.pieces
    )


OWNED = frozenset({"seats", "winner", "gains", "holds", "win", "number", "area"})
"""What a party's name stands before that is of its seats alone."""


def _meant(at: Around, piece: Piece) -> str:
    """The party that "the party" is."""
    return party_before(at.page, at.nation, at.marked, piece.start)


def _since(at: Around) -> str:
    """From which party the gains are that are put in order."""
    named = parties_in(at.marked, at.clause.all("from"))
    return named[0] if len(named) == 1 else ""


# ---------------------------------------------------------------- of one party


def _of_votes(at: Around, overs: list[Over], is_said: bool, measure: str) -> Found:
    """Orders by the share or the votes of whoever won, or of a party's candidates."""
    measures = {"share": ["share"], "votes": ["votes"], "result": ["share", "votes"]}[measure]
    is_winners = at.has("winner") or any(one.words.startswith("winn") for one in at.clause.pieces)
    if at.has("from", "to", "gains") or is_of_one_poll(at.clause):
        return NOTHING
    named = at.clause.all("party", "hopeful")
    keys = parties_in(at.marked, named) or [key for one in named if (key := _meant(at, one))]
    keys = list(dict.fromkeys(keys))
    if len(keys) > 1 or (named and not keys):
        return NOTHING
    every: list[Over] = []
    if is_winners and measure != "result":
        every = [*of_party(overs, keys[0])] if keys else overs
    elif keys:
        every = _of_a_partys(at, overs, keys[0])
    elif (one := _somebodys(at)) is not None:
        every = [*overs, *(of_party(overs, f"candidates {one}") if one else [])]
    elif at.has("won") and measure != "result":
        every = overs
    if not every:
        return NOTHING
    ways = at.place.ways if not at.place.is_by_table else (at.has("foot", "foots"),)
    found = [Reading(name, way, over) for over in every for name in measures for way in ways]
    return found, is_said and not (measure == "result" and not at.clause.graded())


def _of_a_partys(at: Around, overs: list[Over], key: str) -> list[Over]:
    """The winners and the candidates of a party, where its own results are put in order."""
    is_any = any(one.words in ("any", "of any", "every") for one in at.clause.pieces)
    won = of_party(overs, key) if at.has("won") else []
    is_told = is_any or bool(won) or at.has(*words.SAYS_OF_WHAT)
    return [*of_party(overs, f"candidates {key}"), *won] if is_told else []


def _somebodys(at: Around) -> str | None:
    """The party of whoever's share it is, where that is said to be somebody's; else None."""
    pronouns = [
        one
        for one in at.clause.pieces
        if one.words.split()[0] in ("his", "her", "its", "their", "hers")
    ]
    if pronouns:
        return _meant(at, pronouns[0])
    people = at.clause.all("person")
    return party_before(at.page, at.nation, at.marked, people[0].end + 1) if people else None


def _of_changes(at: Around, overs: list[Over], is_said: bool, measure: str) -> Found:
    """Orders by how far a party's share rose or fell."""
    named = at.clause.all("party", "hopeful")
    keys = parties_in(at.marked, [*named, *at.clause.all("from", "to")])
    if not keys and (named or at.has("share", "votes")):
        own = [key for one in named if (key := _meant(at, one))]
        keys = list(dict.fromkeys(own)) or [one for one in [_somebodys(at) or ""] if one]
    word = at.place.word
    is_small = at.place.ways == (True,) and not word.startswith("wors")
    if not at.has(*words.SAYS_OF_WHAT):  # "the biggest fall was Labour's": of the parties of a seat
        return NOTHING
    if len(keys) != 1 or not word or is_small or at.has("winner", "gains") or len(named) > 1:
        return NOTHING
    if not (at.has("share", "votes", "party", "hopeful")):
        return NOTHING
    every, least = [replace(one, party=keys[0]) for one in overs], measure == "fall"
    found = [Reading("change", least, one) for one in every]
    found += [Reading("change from nothing", least, one, is_doubtful=True) for one in every]
    return found, is_said


def _of_swings(at: Around, overs: list[Over], is_said: bool) -> Found:
    """Orders by swing, between the parties that are named, else between those of the seat."""
    to, off = (parties_in(at.marked, at.clause.all(kind)) for kind in ("to", "from"))
    bare = parties_in(at.marked, at.clause.all("party"))
    if len(bare) == 1 and to and not off:
        off, bare = bare, []
    if bare or len(to) > 1 or len(off) > 1 or at.place.ways == (True,):
        return NOTHING
    pair = (to[0] if to else "", off[0] if off else "")
    every = [replace(one, party="", moved="") for one in overs]
    return [Reading("swing", False, one, pair) for one in every], is_said and all(pair)
