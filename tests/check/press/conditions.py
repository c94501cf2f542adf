"""Which contests a template may be drawn from: one word a condition, all of which must be so."""

from collections.abc import Callable

from tests.check.press.saying import Unsayable
from tests.check.press.scene import Scene, same

Condition = Callable[[Scene], bool]


def _is_same_winner(scene: Scene) -> bool:
    now, then = scene.name_at(1), scene.then.name_at(1)
    return now == then and same(scene.key_at(1), scene.then.key_at(1))


CONDITIONS: dict[str, Condition] = {
    "general": lambda s: s.is_general,
    "by": lambda s: not s.is_general,
    "gain": lambda s: s.is_gain,
    "hold": lambda s: not s.is_gain,
    "base": lambda s: s.then.is_general,
    "same_winner": _is_same_winner,
    "held_by_party": lambda s: same(s.key_at(1), s.then.key_at(1)),
    "ind": lambda s: s.key_at(1) == "ind",
    "scotland": lambda s: s.country == "Scotland",
    "wales": lambda s: s.country == "Wales",
    "ni": lambda s: s.country == "Northern Ireland",
    "england": lambda s: s.country == "England",
    "gb": lambda s: s.country != "Northern Ireland",
    "london": lambda s: s.region == "London",
    "close": lambda s: s.majority < 1000,
    "safe": lambda s: 100 * s.majority > 20 * s.valid,
    "half": lambda s: s.share_at(1) > 50,
    "below_half": lambda s: s.share_at(1) < 50,
    "none_lost": lambda s: s.lost == 0,
    "stood_again": lambda s: s.then.name_at(1) in [str(c.name) for c in s.order[1:]],
    "three_close": lambda s: s.votes_at(1) - s.votes_at(3) < 0.12 * s.valid,
}


def _meets(scene: Scene, name: str) -> bool:
    return scene.year == int(name) if name.isdigit() else CONDITIONS[name](scene)


def is_met(scene: Scene, names: tuple[str, ...]) -> bool:
    """Whether a contest is all that a template asks; independents only where it asks for one."""
    try:
        if scene.key_at(1) == "spk" or (scene.key_at(1) == "ind" and "ind" not in names):
            return False
        return all(_meets(scene, name) for name in names)
    except Unsayable:
        return False
