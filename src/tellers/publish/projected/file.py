"""The projection as JSON: its shape is a contract that other tools rely on."""

from tellers.publish.edition import Edition, Outlook

DECIMALS = 4


def projection_json(edition: Edition) -> dict[str, object]:
    """What is projected now, in the words of the wire; no chance of any one seat is in it."""
    outlook = edition.outlook or Outlook()
    told: dict[str, object] = {"word": edition.word} if edition.word else {}
    told |= {"election": edition.election.id, "is_estimate": True, "basis": outlook.basis}
    found = outlook.trail.latest if outlook.trail is not None else None
    if found is None or outlook.fault:
        return told | {"declared": None, "fault": outlook.fault}
    told |= {
        "declared": found.declared,
        "house": found.house,
        "has_poll": found.has_poll,
        "too_few": found.is_too_few,
    }
    if found.is_too_few:
        return told
    return told | {
        "seats": {
            party: {"low": one.low, "mean": round(one.mean, 2), "high": one.high}
            for party, one in found.seats.items()
        },
        "majorities": {key: round(part, DECIMALS) for key, part in found.majorities.items()},
        "hung": round(found.hung, DECIMALS),
        "changes_gb": {
            party: {"low": round(low, DECIMALS), "mean": round(mean, DECIMALS),
                    "high": round(high, DECIMALS)}
            for party, (mean, low, high) in found.changes.items()
        },
        "surprise": round(found.surprise, 3),
    }  # fmt: skip
