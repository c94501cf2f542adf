"""How long the record takes: to build, to be ready, to answer; and how large it is.

    TELLERS_DATA=... .venv/bin/python bench/record.py [RUNS]

Building and loading run in a process of their own, medians of RUNS. The peers do less: pandas reads
the same files into frames and checks nothing; SQL gives one contest's rows and no line of its seat.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

BUILD = """
import json, resource, sys, time
from pathlib import Path
began = time.perf_counter()
from tellers.cli.door.opening import build
record = build(Path(sys.argv[1]), Path(sys.argv[2]))
print(json.dumps({"seconds": time.perf_counter() - began,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "contests": len(record.contests)}))
"""

LOAD = """
import json, resource, sys, time
began = time.perf_counter()
import tellers
from pathlib import Path
record = tellers.load(Path(sys.argv[1]))
contest = record.find("Islington North", "2024")
votes = record.returns[contest.id].votes
print(json.dumps({"seconds": time.perf_counter() - began,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""

PANDAS = """
import json, sys, time
from pathlib import Path
began = time.perf_counter()
import pandas
for file in Path(sys.argv[1]).rglob("*.csv"):
    if file.parts[-2] not in ("other", "claims-dev", "projection"):
        encoding = "cp1252" if "cbp-8647" in file.name else "utf-8-sig"
        pandas.read_csv(file, header=None, encoding=encoding, dtype=str)
print(json.dumps({"seconds": time.perf_counter() - began}))
"""

ANSWER = """
import json, sys, time
import tellers
from pathlib import Path
from tellers.record.lineage.comparison import comparable, line_of
record = tellers.load(Path(sys.argv[1]))
def answer():
    contest = record.find("Islington North", "2024")
    return record.returns[contest.id], comparable(record, contest), line_of(record, contest)
answer()
began = time.perf_counter()
for _ in range(200):
    answer()
print(json.dumps({"seconds": (time.perf_counter() - began) / 200}))
"""


def run(code: str, *arguments: str) -> dict[str, float]:
    """What a script of its own process prints."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def rows_in_sql(path: Path) -> float:
    """Seconds for the rows of one contest by SQL alone."""
    with closing(sqlite3.connect(path)) as db:
        began = time.perf_counter()
        for _ in range(20):
            db.execute(
                "select * from candidacies where contest = 'parl.islington-north.2024-07-04'"
            ).fetchall()
        return (time.perf_counter() - began) / 20


def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    data = os.environ["TELLERS_DATA"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.sqlite"
        os.environ["TELLERS_HOME"] = folder
        builds = [run(BUILD, data, str(path)) for _ in range(runs)]
        loads = [run(LOAD, str(path)) for _ in range(runs)]
        answers = [run(ANSWER, str(path))["seconds"] for _ in range(runs)]
        pandas = statistics.median(run(PANDAS, data)["seconds"] for _ in range(runs))
        sql = rows_in_sql(path)
        size = path.stat().st_size / 1e6
    built = statistics.median(one["seconds"] for one in builds)
    answer = statistics.median(answers)
    print(f"build: {built:.2f} s, {max(one['megabytes'] for one in builds):.0f} MB at most, "
          f"{builds[0]['contests']:,} contests; pandas reads the files in {pandas:.2f} s "
          f"({built / pandas:.1f} times)")  # fmt: skip
    print(f"file: {size:.1f} MB")
    print(f"ready, import included: {statistics.median(o['seconds'] for o in loads):.2f} s, "
          f"{max(o['megabytes'] for o in loads):.0f} MB")  # fmt: skip
    print(f"one contest with base and line, warm: {answer * 1000:.2f} ms; its rows alone by SQL "
          f"{sql * 1000:.3f} ms ({answer / sql:.0f} times)")  # fmt: skip


if __name__ == "__main__":
    main()
