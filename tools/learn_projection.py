"""Learn how seats change together: writes src/tellers/count/projection/learned.py.

python tools/learn_projection.py            over the general elections of 2010 to 2019
python tools/learn_projection.py --check    fails where the module is not what would be learnt

Each of these elections is left out in turn, so that a night of the past is projected by what the
others teach; a night that is none of them by what all four do. 2024 is not looked at.

The scales are those that make the changes of the past likeliest (type II maximum likelihood, with a
weak prior about a first guess), the means of the steady parts come by generalised least squares.
"""

import os
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from tellers.count.projection.change import OWN_PARTS, Lie, lie_of, loose, steady
from tellers.count.projection.draws import changes
from tellers.count.projection.ground import BRITAIN, NORTHERN_IRELAND, ground_of
from tellers.count.tally import tally
from tellers.record.record import Record
from tellers.sources.counting.exit_poll import read_exit_polls
from tellers.sources.layouts import read_layout
from tellers.sources.official import read_official

Floats = NDArray[np.floating[Any]]

OUT = Path(__file__).resolve().parents[1] / "src/tellers/count/projection/learned.py"
YEARS = ("2010", "2015", "2017", "2019")
ROUNDS, STEPS = 2, 25

NATION: Mapping[str, float] = {
    "con": 0.05, "lab": 0.055, "ld": 0.06, "snp": 0.15, "pc": 0.03, "green": 0.03, "right": 0.08,
    "dup": 0.05, "sf": 0.04, "sdlp": 0.03, "uup": 0.05, "apni": 0.05, "tuv": 0.05,
}  # fmt: skip
"""How far a party's share moves in all seats alike: set by hand, for four elections do not tell."""

FIRST: Mapping[str, float] = {
    "country": 0.02, "region": 0.012, "own": 0.01, "rivals": 0.005, "return": 0.005,
    "winner": 0.005, "squeeze": 0.01, "old-right": 0.005, "near": 0.01, "like": 0.015,
    "member": 0.01, "fresh": 0.01, "old-member": 0.01, "by-election": 0.01, "without": 0.01,
    "with": 0.01, "seat": 0.015, "strong-seat": 0.015, "guess": 0.03,
}  # fmt: skip
"""A first guess at each scale, about which the prior lies, a factor of seven either way."""
MEAN_SPREAD = 0.03
"""How far a steady part's mean may lie from nought, a priori."""
FEWEST = 8
SURE = ("by-election", "old-member", "faces-old-member", "without")
HALF = 0.5
"""How the names begin of the steady parts whose mean is taken whole; of the others half is.

With all of each mean the elections left out were foretold worse without an exit poll, with none of
it worse with one.
"""


@dataclass(frozen=True)
class Past:
    """One party's changes at one past election: the change, the steady columns, and the grams."""

    change: Floats
    steady: Floats
    names: tuple[str, ...]
    grams: Mapping[str, Floats]


def past_of(lie: Lie, change: Floats, k: int) -> Past | None:
    """What one election tells of one party; None where too few seats do."""
    seen = np.flatnonzero(np.isfinite(change[:, k]))
    if seen.size < FEWEST:
        return None
    names, parts, columns = steady(lie, k)
    grams: dict[str, Floats] = {}
    for part, group in loose(lie, k).items():
        grams[part] = (group @ group.T)[np.ix_(seen, seen)]
    for part in dict.fromkeys(parts):
        own = columns[:, [p == part for p in parts]]
        grams[part] = (own @ own.T)[np.ix_(seen, seen)]
    for name, gram in {**lie.near, **lie.alike}.items():
        grams[name] = gram[np.ix_(seen, seen)]
    for name, weigh in OWN_PARTS.items():
        grams[name] = np.diag(weigh(lie, k)[seen])
    return Past(change[seen, k], columns[seen], names, grams)


def learn_party(pasts: Sequence[Past], party: str) -> tuple[dict[str, float], dict[str, float]]:
    """The scales and the steady means of one party, each in turn until they agree."""
    scales = {**FIRST, "nation": NATION[party]}
    if not pasts:
        return scales, {}
    means: Floats = np.zeros(len(pasts[0].names))
    for _ in range(ROUNDS):
        scales = _scales(pasts, means, scales)
        means = _means(pasts, scales)
    named = zip(pasts[0].names, means, strict=True)
    return scales, {n: mean * (1 if n.startswith(SURE) else HALF) for n, mean in named}


def _scales(pasts: Sequence[Past], means: Floats, start: Mapping[str, float]) -> dict[str, float]:
    parts = [part for part in pasts[0].grams if part != "nation"]
    first = np.array([2 * np.log(FIRST[part]) for part in parts])

    def unlikely(logs: Floats) -> tuple[float, Floats]:
        weights = dict(zip(parts, np.exp(logs), strict=True)) | {"nation": start["nation"] ** 2}
        total, slope = ((logs - first) ** 2).sum() / 8, (logs - first) / 4
        for past in pasts:
            inverse, root = _inverse(past, weights)
            residual = past.change - past.steady @ means
            pulled = inverse @ residual
            total += residual @ pulled / 2 + np.log(np.diag(root)).sum()
            tilt = np.outer(pulled, pulled) - inverse
            slope = slope - np.array([weights[p] * (tilt * past.grams[p]).sum() for p in parts]) / 2
        return total, slope

    begin = np.array([2 * np.log(start[part]) for part in parts])
    found = minimize(unlikely, begin, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return dict(zip(parts, np.exp(found.x / 2), strict=True)) | {"nation": start["nation"]}


def _inverse(past: Past, weights: Mapping[str, float]) -> tuple[Floats, Floats]:
    together = sum(weights[part] * gram for part, gram in past.grams.items())
    together = together + 1e-7 * np.eye(len(past.change))
    return np.linalg.inv(together), np.linalg.cholesky(together)


def _means(pasts: Sequence[Past], scales: Mapping[str, float]) -> Floats:
    weights = {part: scale**2 for part, scale in scales.items()}
    precision = np.eye(len(pasts[0].names)) / MEAN_SPREAD**2
    pull: Floats = np.zeros(len(precision))
    for past in pasts:
        inverse, _ = _inverse(past, weights)
        precision = precision + past.steady.T @ inverse @ past.steady
        pull = pull + past.steady.T @ inverse @ past.change
    return np.asarray(np.linalg.solve(precision, pull))


def together(all_changes: Sequence[Floats], lies: Sequence[Lie]) -> Floats:
    """How the parties' changes in one seat go together, region by region apart."""
    rows = []
    for change, lie in zip(all_changes, lies, strict=True):
        regions = lie.ground.regions
        for region in sorted(set(regions)):
            part = change[regions == region]
            count = np.isfinite(part).sum(0)
            middle = np.where(count > 0, np.nansum(part, axis=0) / np.maximum(count, 1), np.nan)
            rows.append(part - middle)
    found = _correlated(np.vstack(rows))
    values, vectors = np.linalg.eigh(found)
    found = (vectors * np.maximum(values, 0.05)) @ vectors.T
    spread = np.sqrt(np.diag(found))
    return np.asarray(found / np.outer(spread, spread))


def _correlated(table: Floats) -> Floats:
    parties = table.shape[1]
    found = np.eye(parties)
    for a in range(parties):
        for b in range(a):
            both = np.isfinite(table[:, a]) & np.isfinite(table[:, b])
            if both.sum() >= 5 * FEWEST:
                found[a, b] = found[b, a] = np.corrcoef(table[both, a], table[both, b])[0, 1]
    return found


def learn(record: Record, root: Path) -> dict[Any, Any]:
    """Scales, means and correlations by the election that is left out, all for the empty name."""
    told: dict[Any, Any] = {}
    for territory in (BRITAIN, NORTHERN_IRELAND):
        lies, found = {}, {}
        for election in (e for e in record.general_elections() if e.name in YEARS):
            ground = ground_of(record.before_count(election.id), election, territory)
            places = {p.code: (p.q, p.r) for p in read_layout(root, election.polled_on)}
            lies[election.name] = lie_of(ground, places)
            results = {one.id: record.returns[one.id] for one in ground.contests}
            found[election.name] = changes(ground, lies[election.name].full, results)
        for left_out in (*YEARS, ""):
            years = [year for year in YEARS if year != left_out]
            rows = {
                key: learn_party([p for y in years if (p := past_of(lies[y], found[y], k))], key)
                for k, key in enumerate(territory)
            }
            told[left_out, territory] = (
                rows,
                together([found[y] for y in years], [lies[y] for y in years]),
            )
            print(
                f"learnt without {left_out or 'none'}: {territory[0]} ...",
                file=sys.stderr,
                flush=True,
            )
    return told


POLLED = ("con", "lab", "ld", "snp")
USUAL_ERROR: Mapping[str, float] = {"con": 8, "lab": 8, "ld": 3, "snp": 5}
"""Seats by which an exit poll is taken to err where few are known, as good as three of them."""


def poll_errors(record: Record, root: Path) -> dict[str, dict[str, float]]:
    """How far exit polls erred, in seats, by the election that is left out."""
    errors: dict[str, dict[str, int]] = {}
    for poll in read_exit_polls(root)[0]:
        election = record.elections[f"parl.{poll.polled_on}"]
        if election.name in YEARS:
            results = {c.id: record.returns[c.id] for c in record.contests_of(election.id)}
            seats = tally(record, results, election.id)
            errors[election.name] = {p: n - seats.party(p).seats for p, n in poll.seats.items()}
    return {
        left_out: {party: _error(errors, left_out, party) for party in POLLED}
        for left_out in (*YEARS, "")
    }


def _error(errors: Mapping[str, Mapping[str, int]], left_out: str, party: str) -> float:
    known = [e[party] ** 2 for year, e in errors.items() if year != left_out and party in e]
    return float(np.sqrt((3 * USUAL_ERROR[party] ** 2 + sum(known)) / (3 + len(known))))


HEAD = '''"""What {until} elections since {since} taught of how seats change together.

Made by tools/learn_projection.py from the official files. Scales and means are in points of share,
by the election that is left out (none: the empty name), and by party; a mean under a twentieth of a
point is left out.
"""

from collections.abc import Mapping

# fmt: off
'''


def module(told: Mapping[Any, Any], errors: Mapping[str, Mapping[str, float]]) -> str:
    """The text of the module: literals alone."""
    scales: dict[str, dict[str, str]] = {}
    means: dict[str, dict[str, str]] = {}
    mixed: dict[str, list[str]] = {}
    for (left_out, territory), (rows, matrix) in told.items():
        for key, (scale, mean) in rows.items():
            scales.setdefault(left_out, {})[key] = _row(scale, 0.0)
            means.setdefault(left_out, {})[key] = _row(mean, 0.05)
        lower = [f"{matrix[a, b]:.2f}" for a in range(len(territory)) for b in range(a)]
        mixed.setdefault(left_out, []).append(f'"{territory[0]}": ({", ".join(lower)}),')
    parts = [HEAD.format(until=len(YEARS), since=YEARS[0]).rstrip() + "\n\n"]
    parts.append(_nested("SCALES", scales, "How far each part of a change goes, by party."))
    parts.append(_nested("MEANS", means, "How far each steady part of a change goes on average."))
    parts.append("TOGETHER: Mapping[str, Mapping[str, tuple[float, ...]]] = {\n")
    for left_out, lines in mixed.items():
        parts.append(
            f'    "{left_out}": {{\n' + "".join(f"{_wrapped(one)}\n" for one in lines) + "    },\n"
        )
    parts.append(
        '}\n"""How two parties change together in a seat: the lower triangle, row by row."""\n\n'
    )
    parts.append("POLL_ERRORS: Mapping[str, Mapping[str, float]] = {\n")
    for left_out, row in errors.items():
        told_row = ", ".join(f'"{p}": {e:.1f}' for p, e in row.items())
        parts.append(f'    "{left_out}": {{{told_row}}},\n')
    parts.append('}\n"""Seats by which an exit poll errs, as a standard deviation, by party."""\n')
    return "".join(parts)


def _row(values: Mapping[str, float], least: float) -> str:
    told = {name: 100 * value for name, value in values.items() if abs(100 * value) >= least}
    return ", ".join(f'"{name}": {value:.2f}' for name, value in told.items())


def _wrapped(text: str) -> str:
    """An entry of the table in lines of the house's width."""
    return textwrap.fill(
        text, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 12, break_on_hyphens=False
    )


WIDTH = 98


def _nested(name: str, rows: Mapping[str, Mapping[str, str]], said: str) -> str:
    lines = [f"{name}: Mapping[str, Mapping[str, Mapping[str, float]]] = {{"]
    for left_out, parties in rows.items():
        lines.append(f'    "{left_out}": {{')
        lines += [_wrapped(f'"{key}": {{{row}}},') for key, row in parties.items() if row]
        lines.append("    },")
    return "\n".join([*lines, "}", f'"""{said}"""', "", ""])


def main() -> int:
    """Write the module, or with --check say whether it is what would be learnt."""
    named = os.environ.get("TELLERS_DATA")
    if not named:
        print("TELLERS_DATA names no folder of official files.", file=sys.stderr)
        return 2
    root = Path(named)
    record = read_official(root)[0]
    text = module(learn(record, root), poll_errors(record, root))
    if "--check" in sys.argv:
        return 0 if OUT.read_text(encoding="utf-8") == text else 1
    OUT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
