"""Invented members: a seat held for Labour in Nowhere, and whatever a test changes in it."""

from datetime import date

from tellers.record.people import (
    Affiliation,
    Citation,
    Dated,
    Grade,
    Member,
    Name,
    SpellKind,
    Testimony,
    member_id,
)


def a_testimony(source: str = "test", locator: str = "line 1", *, stated: bool = True) -> Testimony:
    return Testimony(Citation(source, locator), Grade.C, stated)


def a_seat(
    place: str = "Nowhere", begins: date = date(2017, 6, 8), ends: date | None = None, **words: str
) -> Affiliation:
    told = (a_testimony(words.get("source", "test"), words.get("locator", "line 1")),)
    last = Dated(ends) if ends else None
    party = words.get("party", "lab")
    return Affiliation(SpellKind.SEAT, "elected", party, Dated(begins), last, told, place)


def a_member(number: str = "1", name: str = "Ada Brown", *spells: Affiliation) -> Member:
    first, _, last = name.partition(" ")
    return Member(member_id(number), Name(first, last), spells, numbers=(("mnis", number),))


def members(*found: Member) -> dict[str, Member]:
    return {member.id: member for member in found}
