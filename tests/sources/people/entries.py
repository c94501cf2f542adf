"""Tiny files in the shape of parlparse's, every name in them invented."""

from dataclasses import replace
from pathlib import Path

from tellers.sources.people.parlparse import FILES, MembersFile

ENTRY = {
    "id": "7", "house": "commons", "title": "", "firstname": "Ada", "lastname": "Brown",
    "constituency": "Nether Wallop", "party": "Lab", "fromdate": "1997-05-01",
    "todate": "2001-05-14", "fromwhy": "general_election", "towhy": "general_election",
}  # fmt: skip


def an_entry(**changes: str) -> str:
    """One member's element, on a line of its own."""
    cells = {**ENTRY, **changes}
    cells["id"] = f"uk.org.publicwhip/member/{cells['id']}"
    written = " ".join(f'{name}="{cell}"' for name, cell in cells.items())
    return f"<member {written}/>"


def a_file(root: Path, *entries: str) -> MembersFile:
    """A file of these entries, and what it is."""
    file = replace(FILES[0], at_least=1)
    (root / "members").mkdir(exist_ok=True)
    lines = ['<?xml version="1.0" encoding="ISO-8859-1"?>', "<publicwhip>", *entries]
    (root / file.file).write_text("\n".join([*lines, "</publicwhip>"]), "latin-1")
    return file
