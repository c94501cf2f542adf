"""People, parties and seats as Popolo: persons, organizations, posts, memberships.

Popolo is the vocabulary of everypolitician and of Democracy Club. A membership is dated as
precisely as its source is, so a year alone stands as a year.
"""

import json
from collections.abc import Iterator

from tellers.publish.exports.package import NOT_PARLIAMENT, attributions
from tellers.record.people import Affiliation, Dated, Member, Precision, SpellKind, Testimony
from tellers.record.record import Record

COMMONS = {"id": "house-of-commons", "name": "House of Commons", "classification": "legislature"}
LENGTH = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}


def popolo(record: Record) -> str:
    """Members with their names, numbers and dated memberships, as one JSON document."""
    members = [record.members[key] for key in sorted(record.members)]
    seats = sorted({spell.place for m in members for spell in m.affiliations if spell.place})
    told = {
        "version": record.version,
        "note": f"{NOT_PARLIAMENT} Absence of a membership is not evidence.",
        "attribution": attributions(record),
        "persons": [_person(member) for member in members],
        "organizations": [COMMONS, *_parties(record)],
        "posts": [
            {"id": place, "label": place, "organization_id": COMMONS["id"]} for place in seats
        ],
        "memberships": [one for member in members for one in _memberships(member)],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _person(member: Member) -> dict[str, object]:
    return {
        "id": member.id,
        "name": str(member.name),
        "given_name": member.name.first,
        "family_name": member.name.last,
        "other_names": [{"name": str(name)} for name in member.aliases],
        "identifiers": [
            {"scheme": scheme, "identifier": number} for scheme, number in member.numbers
        ],
    }


def _parties(record: Record) -> Iterator[dict[str, object]]:
    for key, party in sorted(record.parties.items()):
        yield {
            "id": f"party/{key}",
            "name": party.name,
            "classification": "party",
            "identifiers": [
                {"scheme": scheme, "identifier": number} for scheme, number in party.numbers
            ],
        }


def _memberships(member: Member) -> Iterator[dict[str, object]]:
    for spell in member.affiliations:
        if spell.kind is SpellKind.SEAT:
            behalf = {"on_behalf_of_id": f"party/{spell.party}"} if spell.party else {}
            yield _membership(member, spell, COMMONS["id"]) | {"post_id": spell.place} | behalf
        elif spell.party:
            yield _membership(member, spell, f"party/{spell.party}") | {"role": str(spell.kind)}


def _membership(member: Member, spell: Affiliation, organization: str) -> dict[str, object]:
    return {
        "person_id": member.id,
        "organization_id": organization,
        "label": spell.status,
        "start_date": _date(spell.starts),
        "end_date": _date(spell.ends),
        "sources": [
            {"note": f"{one.cite.source} {one.cite.locator}, {_how(one)}"}
            for one in spell.testimonies
        ],
        "is_implied": not any(one.is_stated for one in spell.testimonies),
    }


def _how(one: Testimony) -> str:
    """The grade of a source; a source that only implies a spell is not graded as one that states.

    A roll that has somebody under another party from a day implies the end of the spell before.
    """
    return f"grade {one.grade}" if one.is_stated else f"implied by a source of grade {one.grade}"


def _date(dated: Dated | None) -> str | None:
    return None if dated is None else dated.on.isoformat()[: LENGTH[dated.precision]]
