"""A story held against the copy of it that was read by a person."""

import os
from pathlib import Path

from tellers.story.story import Story

GOLDEN = Path(__file__).parent


def hold_against_golden(name: str, story: Story) -> None:
    """A changed golden is read like copy, by a person: TELLERS_GOLDEN=write makes it anew."""
    notes = "".join(f"\n{correction.note}\n" for correction in story.corrections)
    text = f"# {story.text}{notes}"
    if os.environ.get("TELLERS_GOLDEN") == "write":
        (GOLDEN / name).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / name).read_text(encoding="utf-8")
