"""What follows from a return: winner, majority, share, change, swing, turnout, outcome.

One pure function each, used by every room above; nothing else in Tellers derives a figure from
votes. Votes are whole numbers, shares are exact fractions of the valid votes. Rules: `rules.md`
3 to 13. A figure that a bucket hides is refused with None, never guessed.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction

from tellers.record.contests import Candidacy, Declaration, GroupReturn, Notional, Return
from tellers.record.people import Standing

DEPOSIT_RULE_SINCE = date(1985, 10, 1)
"""Representation of the People Act 1985, section 13: one twentieth, from this day."""

SUCCEEDS: Mapping[str, str] = {"ruk": "brx"}
"""Parties that inherit another's votes: Reform UK the Brexit Party's, not UKIP's (`rules.md` 9)."""

MERGED: Mapping[str, str] = {"lib": "ld"}
"""Parties whose seats did not change hands when they merged; their votes are not one line."""

_HANDS: Mapping[str, str] = {**SUCCEEDS, **MERGED}


def lineage(party: str) -> str:
    """The first name of a party's line, under which votes of different years compare.

    >>> lineage("ruk"), lineage("lab")
    ('brx', 'lab')
    """
    return SUCCEEDS.get(party, party)


def hands(party: str) -> str:
    """In whose hands a seat is: the party's line, a Liberal's of before 1988 with his successors'.

    The Liberals merged into the Liberal Democrats; the Liberal Party founded in 1989 is another.

    >>> hands("lib"), hands("ld"), hands("ruk")
    ('ld', 'ld', 'brx')
    """
    return _HANDS.get(party, party)


def valid_votes(result: Return) -> int:
    """Votes counted for anybody, the bucket included."""
    return sum(result.votes.values()) + result.others


def all_votes(result: Return) -> int | None:
    """The valid votes as a figure to tell; None where several were elected.

    Each elector had several votes there, the source adds up what no elector cast, and its own
    totals show that its groups may lack thousands (Stockport 1929: 14,911 of 71,410).
    """
    return valid_votes(result) if result.contest.seats == 1 else None


def is_reduced(result: Return) -> bool:
    """Whether a group's votes are its part of the voters and not what was cast for it.

    The Library does so where electors had several votes: none of its 151 rows has more votes than
    electors, and what it adds up to is its own turnout. Graduates with one seat, or a transferable
    vote, had one each.
    """
    contest = result.contest
    is_grouped = isinstance(result, GroupReturn)
    is_several = contest.seats > 1 and not contest.is_university
    return is_grouped and is_several and valid_votes(result) > 0


def is_unopposed(result: Return) -> bool:
    """Whether nobody voted, for no more stood than were to be elected (`rules.md` 5)."""
    groups = len(result.contest.candidacies) + result.contest.has_bucket
    is_said = groups == 1 or (groups > 1 and isinstance(result, GroupReturn))
    return is_said and not valid_votes(result)


def returned_unopposed(result: Return) -> Mapping[str, int]:
    """Seats that each label has at least, where several were returned unopposed.

    A party that stood alone has them all. Beside another each has one: a bucket's are nobody's.
    """
    contest = result.contest
    if contest.seats == 1 or not is_unopposed(result):
        return {}
    is_alone = len(contest.candidacies) + contest.has_bucket == 1
    return {c.label.key: contest.seats if is_alone else 1 for c in contest.candidacies}


def ranked(result: Return) -> tuple[Candidacy, ...]:
    """The candidacies, most votes first; equal votes in the order of the ballot, the lot first."""
    lot = result.chosen_by_lot if isinstance(result, Declaration) else ""
    votes = result.votes
    order = sorted(result.contest.candidacies, key=lambda c: votes[c.id], reverse=True)
    if lot:
        order.sort(key=lambda c: c.id != lot)
    return tuple(order)


SINGLE_GROUPS_SINCE = date(1950, 2, 23)
"""From here on a group of the Library is one candidate in a constituency.

Before, Coalition, National and other Liberals, or two of Labour, may have stood against each other
within one group, so that the group that leads need not hold the winner (`rules.md` 4).
"""

IRISH_GROUPS_SINCE = date(1997, 5, 1)
"""From here on Northern Ireland's parties have groups of their own; before, most are a bucket."""

IRISH = frozenset({"Ireland", "Northern Ireland"})


class Hidden(StrEnum):
    """Why a return does not tell who was elected."""

    SEVERAL = "each elector had several votes, for several seats"
    UNOPPOSED = "several were returned unopposed, and the source names parties alone"
    UNNAMED = "the source joins the one who was returned unopposed with all others"
    UNIVERSITY = "graduates elected here until 1950, by rules of their own"
    IRISH = "the source joins most parties of Ireland in one row"
    GROUPS = "before 1950 the source adds up candidates who may have stood against each other"
    BUCKET = "the source joins all others in one row, and one of them may have won"
    NOBODY = "the source does not say who stood"


def why_hidden(result: Return) -> Hidden | None:
    """Why nobody can be read out of a return as the winner; None where somebody can."""
    contest = result.contest
    if contest.seats > 1 and is_unopposed(result):
        return Hidden.UNOPPOSED
    if not contest.is_plain:
        return Hidden.UNIVERSITY if contest.is_university else Hidden.SEVERAL
    if isinstance(result, GroupReturn):
        return None if result.elected else _why_groups_hide(result)
    return None if contest.candidacies else Hidden.NOBODY


def _why_groups_hide(result: GroupReturn) -> Hidden | None:
    contest = result.contest
    if not contest.candidacies and is_unopposed(result):
        return Hidden.UNNAMED
    if contest.constituency.country in IRISH and contest.polled_on < IRISH_GROUPS_SINCE:
        return Hidden.IRISH
    if contest.polled_on < SINGLE_GROUPS_SINCE:
        return Hidden.GROUPS
    if max(result.votes.values(), default=0) > result.others:
        return None
    return Hidden.BUCKET if result.others else Hidden.NOBODY


def find_winner(result: Return) -> Candidacy | None:
    """Who was elected; None where a bucket may hide the winner and no source names one.

    None too where several were elected, or graduates voted (`rules.md` 5).
    """
    if why_hidden(result) is not None:
        return None
    if known := result.elected if isinstance(result, GroupReturn) else result.chosen_by_lot:
        return result.contest.candidacy(known)
    votes, most = result.votes, max(result.votes.values())
    for one in result.contest.candidacies:
        if votes[one.id] == most:
            return one
    return None


def find_runner_up(result: Return) -> Candidacy | None:
    """Who came second; None where nobody did or a bucket may hide it."""
    return first[1] if (first := find_first_two(result)) is not None else None


def find_first_two(result: Return) -> tuple[Candidacy, Candidacy] | None:
    """Who was elected and who came second, where both are known; nobody else is put in order."""
    winner, votes = find_winner(result), result.votes
    rest = [c for c in result.contest.candidacies if winner is not None and c.id != winner.id]
    second = max(rest, key=lambda c: votes[c.id], default=None)  # of equal ones the first
    is_known = second is not None and votes[second.id] >= result.others
    return (winner, second) if winner and second and is_known else None


def find_majority(result: Return) -> int | None:
    """Votes by which the winner led the runner-up; nought when the lot settled a tie."""
    first, votes = find_first_two(result), result.votes
    return None if first is None else votes[first[0].id] - votes[first[1].id]


def has_shares(result: Return) -> bool:
    """Whether the votes are parts of a whole: somebody voted, and each elector once."""
    return valid_votes(result) > 0 and result.contest.is_plain


def share(result: Return, candidacy_id: str) -> Fraction:
    """A candidacy's part of the valid votes, exactly, where there are shares."""
    return Fraction(result.votes[candidacy_id], valid_votes(result))


def majority_share(result: Return) -> Fraction | None:
    """The majority as a part of the valid votes."""
    majority = find_majority(result)
    return None if majority is None else Fraction(majority, valid_votes(result))


def position(result: Return, candidacy_id: str) -> int | None:
    """Place in the poll from 1; equal votes share a place; None where a bucket may stand above."""
    votes = result.votes[candidacy_id]
    if not result.contest.is_plain:
        return None
    if votes < result.others and find_winner(result) != result.contest.candidacy(candidacy_id):
        return None
    return 1 + sum(other > votes for other in result.votes.values())


def turnout(result: Return) -> Fraction | None:
    """Valid votes over the electorate: the Library's turnout, and ours.

    None where nobody had to be voted for, an elector had several votes, or more voted than could:
    then the source is wrong, in votes or electorate (Glasgow Govan 1951), and nothing follows.
    """
    if not result.electorate or not has_shares(result):
        return None
    return _possible(Fraction(valid_votes(result), result.electorate))


def _possible(part: Fraction) -> Fraction | None:
    return part if part <= 1 else None


def ballots_turnout(result: Return) -> Fraction | None:
    """Ballots counted (valid and rejected) over the electorate: the other turnout in use."""
    if not result.electorate or result.rejected is None or not result.contest.is_plain:
        return None
    return _possible(Fraction(valid_votes(result) + result.rejected, result.electorate))


def tells_deposits(result: Return) -> bool:
    """Whether votes say who lost a deposit: of everybody, and not by the eighth of before 1985."""
    return result.contest.polled_on >= DEPOSIT_RULE_SINCE and not result.contest.has_bucket


def is_lost_deposit(result: Return, candidacy_id: str) -> bool | None:
    """Whether at most one twentieth of the valid votes; None before the rule was in force."""
    if result.contest.polled_on < DEPOSIT_RULE_SINCE:
        return None
    return 20 * result.votes[candidacy_id] <= valid_votes(result)


def lost_deposits(result: Return) -> tuple[Candidacy, ...]:
    """The candidacies whose deposit was lost."""
    return tuple(c for c in result.contest.candidacies if is_lost_deposit(result, c.id))


def party_votes(result: Return | Notional) -> dict[str, int]:
    """Votes by party id. Independents are not one party, so they are left out; so is a bucket."""
    if isinstance(result, Notional):
        return dict(result.votes)
    votes: dict[str, int] = {}
    for candidacy in result.contest.candidacies:
        if candidacy.label.standing is not Standing.INDEPENDENT:
            key = candidacy.label.key
            votes[key] = votes.get(key, 0) + result.votes[candidacy.id]
    return votes


def total_votes(result: Return | Notional) -> int:
    """The valid votes of a return, or the total that an estimate states."""
    return result.valid if isinstance(result, Notional) else valid_votes(result)


def party_share(result: Return | Notional, party: str) -> Fraction | None:
    """A party's part of the valid votes, by its lineage; None where it did not stand.

    None too where nobody voted, or an elector had several votes.
    """
    total, line = total_votes(result), lineage(party)
    if not total or not (isinstance(result, Notional) or result.contest.is_plain):
        return None
    votes = next((own for key, own in party_votes(result).items() if lineage(key) == line), None)
    return None if votes is None else Fraction(votes, total)


def line_shares(result: Return | Notional) -> dict[str, Fraction]:
    """Every party's part of the valid votes by its lineage: `party_share` of each, at one go."""
    total = total_votes(result)
    if not total or not (isinstance(result, Notional) or has_shares(result)):
        return {}
    shares: dict[str, Fraction] = {}
    for key, votes in party_votes(result).items():
        shares.setdefault(lineage(key), Fraction(votes, total))
    return shares


def change(result: Return, base: Return | Notional, party: str) -> Fraction | None:
    """Change of a party's share since the base, in points as a fraction of one; signed.

    None where there is nobody to compare with: new, stood down, independent, the Speaker.
    """
    now, then = party_share(result, party), party_share(base, party)
    if party in ("ind", "spk") or now is None or then is None:
        return None
    return now - then


def leading_parties(result: Return | Notional) -> tuple[str, str] | None:
    """The labels first and second, or None where independents or a bucket may be among them."""
    if isinstance(result, Notional):
        order = sorted(result.votes, key=lambda key: -result.votes[key])
        return (order[0], order[1]) if len(order) > 1 else None
    first = find_first_two(result)
    return (first[0].label.key, first[1].label.key) if first is not None else None


def swing(result: Return, base: Return | Notional, a: str, b: str) -> Fraction | None:
    """Butler swing from `b` to `a`: half the sum of a's rise and b's fall (Butler, 1951)."""
    rise, fall = change(result, base, a), change(result, base, b)
    return None if rise is None or fall is None else (rise - fall) / 2


def headline_swing(result: Return, base: Return | Notional) -> tuple[str, str, Fraction] | None:
    """(to, from, swing) where the same two parties were first and second at both elections.

    `rules.md` 10: none in Northern Ireland, none with an independent or the Speaker.
    """
    now, then = leading_parties(result), leading_parties(base)
    if now is None or then is None or set(map(lineage, now)) != set(map(lineage, then)):
        return None
    if result.contest.constituency.country == "Northern Ireland" or {"ind", "spk"} & set(now):
        return None
    (winner, other), value = now, swing(result, base, *now)
    if value is None:
        return None
    return (winner, other, value) if value >= 0 else (other, winner, -value)


class OutcomeKind(StrEnum):
    """What became of the seat, by the label that won the base."""

    HOLD = "hold"
    GAIN = "gain"
    SPEAKER = "speaker"


def outcome(result: Return, base: Return | Notional) -> tuple[OutcomeKind, str] | None:
    """Hold or gain and the label that won the base; None where either winner is not known.

    The Speaker is neither gain nor loss; another independent is never a hold (`rules.md` 6).
    """
    winner, before = find_winner(result), base_winner(base)
    if winner is None or before is None:
        return None
    key = winner.label.key
    if "spk" in (key, before):
        return OutcomeKind.SPEAKER, before
    if key == "ind" and before == "ind":
        return (OutcomeKind.HOLD if is_same_person(result, base) else OutcomeKind.GAIN), before
    is_hold = hands(key) == hands(before)
    return (OutcomeKind.HOLD if is_hold else OutcomeKind.GAIN), before


def base_winner(base: Return | Notional) -> str | None:
    """The label that won the base: a party id, `ind` or `spk`."""
    if isinstance(base, Notional):
        return max(base.votes, key=base.votes.__getitem__, default=None)
    winner = find_winner(base)
    return winner.label.key if winner else None


def first_two(base: Return | Notional) -> tuple[int, int]:
    """The votes of the first and the second of a base, where both are known."""
    if isinstance(base, Notional):
        most, next_most, *_ = sorted(base.votes.values(), reverse=True)
        return most, next_most
    first, second = find_winner(base), find_runner_up(base)
    return (base.votes[first.id] if first else 0), (base.votes[second.id] if second else 0)


def base_majority(base: Return | Notional) -> int | None:
    """First less second of a base, an estimate where the base is one.

    None where votes that the source gives to nobody by name may hide the second.
    """
    if not isinstance(base, Notional):
        majority = find_majority(base)
        return majority if majority is not None and majority >= 0 else None
    if len(base.votes) < 2:
        return None
    most, next_most = first_two(base)
    unnamed = base.valid - sum(base.votes.values())
    return most - next_most if unnamed <= next_most else None


def is_same_person(result: Return, base: Return | Notional) -> bool:
    """Whether the winners of both are one named person."""
    if isinstance(base, Notional):
        return False
    now, then = find_winner(result), find_winner(base)
    return bool(now and then and now.name and now.name == then.name)
