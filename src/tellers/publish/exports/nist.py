"""One election as NIST SP 1500-100 version 2 JSON, the common format of election results.

What the format has no place for (hold and gain, swing, deposits, the lot, the result before) stands
in a file beside it and is never forced into an `OtherType`.
"""

import json
from collections.abc import Iterator

from tellers.publish.exports.package import NOT_PARLIAMENT, attributions
from tellers.record import figures
from tellers.record.contests import Candidacy, Contest, Declaration, Election, Return
from tellers.record.lineage.comparison import comparable
from tellers.record.people import Standing
from tellers.record.record import Record

E = "ElectionResults."
COUNTRY = "united-kingdom"
Node = dict[str, object]


def report(record: Record, election: Election, generated_at: str) -> str:
    """The report of an election: places, parties, people, contests with their counts."""
    results = _results(record, election)
    told: Node = {
        "@type": f"{E}ElectionReport",
        "Format": "summary-contest",
        "GeneratedDate": generated_at,
        "Issuer": f"Tellers. {NOT_PARLIAMENT}",
        "IssuerAbbreviation": "Tellers",
        "Notes": " ".join(attributions(record)),
        "SequenceStart": 1,
        "SequenceEnd": 1,
        "Status": "certified",
        "VendorApplicationId": f"tellers record {record.version}",
        "GpUnit": [_country(), *(_unit(result) for result in results)],
        "Party": [_party(record, key) for key in _parties(results)],
        "Person": [_person(result.contest, one) for result in results for one in _named(result)],
        "Election": [{
            "@type": f"{E}Election",
            "Name": _words(f"{election.kind} election of {election.polled_on}"),
            "ElectionScopeId": COUNTRY,
            "StartDate": str(election.polled_on),
            "EndDate": str(election.polled_on),
            "Type": "general" if election.is_general else "special",
            "Candidate": [_candidate(r, one) for r in results for one in r.contest.candidacies],
            "Contest": [_contest(result) for result in results],
            "BallotCounts": [_ballots(result) for result in results],
        }],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def beside(record: Record, election: Election) -> str:
    """What the format has no place for, contest by contest."""
    results = _results(record, election)
    told = {
        "version": record.version,
        "note": NOT_PARLIAMENT,
        "attribution": attributions(record),
        "contests": {result.contest.id: dict(_aside(record, result)) for result in results},
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _results(record: Record, election: Election) -> list[Return]:
    fought = record.contests_of(election.id)
    return [record.returns[contest.id] for contest in fought if contest.id in record.returns]


def _aside(record: Record, result: Return) -> Iterator[tuple[str, object]]:
    base = comparable(record, result.contest)
    if base.election is not None and base.result is not None:
        yield "base", f"{'notional ' if base.is_redrawn else ''}{base.election.name}"
        yield "votes_before", dict(sorted(figures.party_votes(base.result).items()))
        if (found := figures.outcome(result, base.result)) is not None:
            yield "outcome", {"kind": str(found[0]), "won_before_by": found[1]}
        if (swing := figures.headline_swing(result, base.result)) is not None:
            yield "swing", {"to": swing[0], "from": swing[1], "points_of_one": str(swing[2])}
    if isinstance(result, Declaration) and result.chosen_by_lot:
        yield "chosen_by_lot", result.chosen_by_lot
    yield "lost_deposits", [one.id for one in figures.lost_deposits(result)]
    if result.others:
        yield "votes_of_others", result.others


def _words(text: str) -> Node:
    content = {"@type": f"{E}LanguageString", "Content": text, "Language": "en"}
    return {"@type": f"{E}InternationalizedText", "Text": [content]}


def _id(*words: str) -> str:
    return "-".join(word.replace("/", "-") for word in words)


def _country() -> Node:
    return {
        "@id": COUNTRY, "@type": f"{E}ReportingUnit", "Type": "country",
        "Name": _words("United Kingdom"),
    }  # fmt: skip


def _unit(result: Return) -> Node:
    place = result.contest.constituency
    unit: Node = {
        "@id": _id("place", place.id), "@type": f"{E}ReportingUnit", "Type": "other",
        "OtherType": "constituency", "Name": _words(place.name),
    }  # fmt: skip
    if place.gss_code:
        unit["ExternalIdentifier"] = [{
            "@type": f"{E}ExternalIdentifier", "Type": "other", "OtherType": "gss",
            "Value": place.gss_code,
        }]  # fmt: skip
    if result.electorate is not None:
        unit["VotersRegistered"] = result.electorate
    if result.rejected is not None and result.contest.is_plain:
        unit["VotersParticipated"] = figures.valid_votes(result) + result.rejected
    return unit


def _parties(results: list[Return]) -> list[str]:
    standing = (c.label.parties for r in results for c in r.contest.candidacies)
    return sorted({key for keys in standing for key in keys})


def _party(record: Record, key: str) -> Node:
    party = record.parties[key]
    return {
        "@id": _id("party", key), "@type": f"{E}Party", "Name": _words(party.name),
        "Abbreviation": _words(party.abbreviation or party.name),
    }  # fmt: skip


def _named(result: Return) -> Iterator[Candidacy]:
    return (one for one in result.contest.candidacies if one.name)


def _person(contest: Contest, one: Candidacy) -> Node:
    name = one.name
    return {
        "@id": _id("person", contest.id, one.id), "@type": f"{E}Person",
        "FullName": _words(str(name)), "FirstName": name.first if name else "",
        "LastName": name.last if name else "",
    }  # fmt: skip


def _candidate(result: Return, one: Candidacy) -> Node:
    contest, won = result.contest, figures.find_winner(result)
    label = "independent" if one.label.standing is Standing.INDEPENDENT else "Speaker"
    shown = str(one.name) if one.name else one.label.parties[0] if one.label.parties else label
    node: Node = {
        "@id": _id("candidate", contest.id, one.id), "@type": f"{E}Candidate",
        "BallotName": _words(shown), "IsIncumbent": one.is_sitting,
    }  # fmt: skip
    if one.name:
        node["PersonId"] = _id("person", contest.id, one.id)
    if one.label.parties:
        node["PartyId"] = _id("party", one.label.parties[0])
    if won is not None:
        node["PostElectionStatus"] = "winner" if won.id == one.id else "defeated"
    return node


def _contest(result: Return) -> Node:
    contest = result.contest
    return {
        "@id": contest.id, "@type": f"{E}CandidateContest", "Name": contest.constituency.name,
        "ElectionDistrictId": _id("place", contest.constituency.id),
        "NumberElected": contest.seats, "VotesAllowed": contest.seats,
        "VoteVariation": "plurality" if not contest.is_university else "other",
        "ContestSelection": [_selection(result, one) for one in contest.candidacies],
    }  # fmt: skip


def _selection(result: Return, one: Candidacy) -> Node:
    contest = result.contest
    return {
        "@id": _id("selection", contest.id, one.id), "@type": f"{E}CandidateSelection",
        "CandidateIds": [_id("candidate", contest.id, one.id)],
        "VoteCounts": [{
            "@type": f"{E}VoteCounts", "GpUnitId": _id("place", contest.constituency.id),
            "Type": "total", "Count": result.votes[one.id],
        }],
    }  # fmt: skip


def _ballots(result: Return) -> Node:
    node: Node = {
        "@type": f"{E}BallotCounts", "Type": "total",
        "GpUnitId": _id("place", result.contest.constituency.id),
    }  # fmt: skip
    if result.contest.is_plain and result.rejected is not None:
        node["BallotsCast"] = figures.valid_votes(result) + result.rejected
        node["BallotsRejected"] = result.rejected
    return node
