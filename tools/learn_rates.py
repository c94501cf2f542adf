"""Learn how often each kind of fact is met: writes src/tellers/facts/news/learnt.py.

python tools/learn_rates.py            over the general elections of 2010 to 2024, official files
python tools/learn_rates.py --check    fails where the module is not what would be learnt
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from tellers.facts.context import Context
from tellers.facts.fact import Fact
from tellers.facts.news.rates import Rates, Tail, learn
from tellers.facts.newsworthy import contest_facts
from tellers.facts.ranking.field import held_field
from tellers.record.record import Record
from tellers.sources.official import read_official

OUT = Path(__file__).resolve().parents[1] / "src/tellers/facts/news/learnt.py"
SINCE = 2010

HEAD = '''"""What was learnt of {contests:,} contests: the general elections of {since} to {until}.

Made by tools/learn_rates.py from the official files: run it when a kind is added.
"""

from collections.abc import Mapping

from tellers.facts.news.rates import Rates, Tail, thousandths

CONTESTS = {contests:_}
SEEN: Mapping[str, int] = {{
{seen}
}}
"""In how many of them each kind of fact was met."""

TAILS: Mapping[str, Tail] = {{
{tails}
}}
"""The middle of each, and how far from it one in 2, in 4, in 8 ... lies."""

LEARNT = Rates(CONTESTS, SEEN, TAILS)
'''


def rates_of(record: Record) -> Rates:
    """What the record teaches."""
    return learn(_contests(record))


def _contests(record: Record) -> Iterator[Iterator[Fact]]:
    for election in record.general_elections():
        if election.polled_on.year < SINCE:
            continue
        field = held_field(record, election.id)
        for contest in record.contests_of(election.id):
            at = Context(record, contest, record.returns[contest.id])
            yield iter(contest_facts(at, None, field).values())


def module_of(record: Record) -> str:
    """The module, as text."""
    rates = rates_of(record)
    return HEAD.format(
        contests=rates.contests,
        since=SINCE,
        until=record.general_elections()[-1].polled_on.year,
        seen="\n".join(f'    "{kind}": {count},' for kind, count in rates.seen.items()),
        tails="\n".join(f'    "{kind}": {_tail(tail)},' for kind, tail in rates.tails.items()),
    )


def _tail(tail: Tail) -> str:
    beyond = ", ".join(str(int(1000 * one)) for one in tail.beyond)
    return f"thousandths({int(1000 * tail.middle)}, {beyond})"


if __name__ == "__main__":
    text = module_of(read_official(Path(os.environ["TELLERS_DATA"]))[0])
    if "--check" in sys.argv:
        sys.exit(OUT.read_text("utf-8") != text and f"{OUT} is not what would be learnt.")
    OUT.write_text(text, "utf-8")
