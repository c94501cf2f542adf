"""Cases made of templates: a short text, the claim marked in it, and whether it is true.

A template is a line of `manners/*.txt`: `type | conditions | sentence`. What is under test stands
in `[[...]]`; its slots are filled truly or falsely, all the others truly, and `{=slot}` too. `^`
before the sentence says that it needs no lead. Before the type `~` marks a template of which the
check is known to read no case, and `!` one of which it is known to contradict a true case;
`table.py` sets both.
"""

import random
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from tests.check.press.conditions import is_met
from tests.check.press.leads import after, lead
from tests.check.press.saying import Said, Unsayable, say
from tests.check.press.scene import DISPUTED, Scene
from tests.check.press.wide_slots import EVERY_SLOT

from tellers.record.contests import Declaration
from tellers.record.record import Record

MANNERS = Path(__file__).with_name("manners")
MARKS = "~!"
SINCE = date(2010, 1, 1)
SLOT = re.compile(r"\{(=?)(\w+)(?::(\w+))?\}")
PLURAL = re.compile(r"(Conservatives|Democrats|Greens|Unionists|Tories|Lib Dems)'s")
MARK = re.compile(r"\[\[(.*?)\]\]")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with slots, as a line of a file has it."""

    manner: str
    line: int
    claim: str
    conditions: tuple[str, ...]
    sentence: str
    marks: str
    stands_alone: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A text, where its claim under test stands, and what is true."""

    template: Template
    contest: str
    text: str
    start: int
    end: int
    is_true: bool
    said: tuple[Said, ...]
    published: date

    @property
    def marked(self) -> str:
        return self.text[self.start : self.end]


def templates() -> Iterator[Template]:
    """Every template, by manner."""
    for file in sorted(MANNERS.glob("*.txt")):
        for number, row in enumerate(file.read_text("utf-8").splitlines(), 1):
            if row.strip() and not row.startswith("#"):
                yield _template(file.stem, number, row)


def _template(manner: str, number: int, row: str) -> Template:
    plain = row.lstrip(MARKS)
    claim, conditions, sentence = (cell.strip() for cell in plain.split("|", 2))
    assert len(MARK.findall(sentence)) == 1, (manner, number, row)
    marks, alone = row[: -len(plain)], sentence.startswith("^")
    sentence = sentence.removeprefix("^").strip()
    return Template(manner, number, claim, tuple(conditions.split()), sentence, marks, alone)


@cache
def scenes(record: Record) -> tuple[Scene, ...]:
    """Every contest of 2010 and later that names everybody who stood."""
    found = [one.contest for one in record.listing if one.polled_on >= SINCE]
    returns = (record.returns[contest] for contest in found if contest not in DISPUTED)
    return tuple(Scene(record, one) for one in returns if isinstance(one, Declaration))


def cases(record: Record, template: Template, true: int = 6, false: int = 4) -> Iterator[Case]:
    """So many true cases of a template, and so many false ones, of contests drawn by its words."""
    dice = random.Random(zlib.crc32(template.sentence.encode()))
    drawn = dice.sample(scenes(record), len(scenes(record)))
    left = [True] * true + [False] * false
    by_election = [s for s in drawn if not s.is_general]
    for scene in by_election if "by" in template.conditions else drawn:
        if not left:
            return
        if is_met(scene, template.conditions):
            try:
                made = _case(template, scene, dice, left[0])
            except Unsayable:
                continue
            left.pop(0)
            yield made


def _case(template: Template, scene: Scene, dice: random.Random, is_true: bool) -> Case:
    before = "" if template.stands_alone else lead(scene, dice) + " "
    head, marked, tail = MARK.split(template.sentence)
    told: list[Said] = []

    def filled(part: str, is_so: bool) -> str:
        def put(match: re.Match[str]) -> str:
            said = say(EVERY_SLOT[match[2]](scene), match[3] or "", dice, is_so or bool(match[1]))
            if part is marked and not match[1]:
                told.append(said)
            return said.text

        return PLURAL.sub(r"\1'", SLOT.sub(put, part))

    opening = _opened(filled(head, True))
    claim = filled(marked, is_true)
    claim = claim if opening else _opened(claim)
    start = len(before) + len(opening)
    end = after(scene, dice) if before or "{place}" in template.sentence else ""
    text = f"{before}{opening}{claim}{filled(tail, True)} {end}".strip()
    published = scene.polled_on + timedelta(days=dice.choice((1, 1, 2, 5)))
    return Case(
        template, scene.contest.id, text, start, start + len(claim), is_true, tuple(told), published
    )


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]
