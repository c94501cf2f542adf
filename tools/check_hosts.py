"""No file names a package registry's host: whoever builds Tellers says where from, not we."""

import sys
from collections.abc import Iterator
from pathlib import Path

# In pieces, so that this file passes its own check.
HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
    )
)
OPTIONS = ("--index-url", "--extra-index-url", "--find-links", "--trusted-host")
MADE = {
    ".git", ".venv", "build", "dist", "__pycache__", ".benchmarks", ".hypothesis",
    ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache",
}  # fmt: skip


def ours() -> Iterator[Path]:
    """Every file but those that make has made."""
    for path in sorted(Path().rglob("*")):
        if path.is_file() and not MADE & set(path.parts):
            yield path


def named(path: Path) -> Iterator[str]:
    """The lines of one file that name a host, or, in a requirement file, an index."""
    words = HOSTS + OPTIONS if path.parts[0] == "requirements" else HOSTS
    text = path.read_text(encoding="utf-8", errors="replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if any(word in line for word in words):
            yield f"{path}:{number}: {line.strip()}"


if __name__ == "__main__":
    found = [line for path in ours() for line in named(path)]
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(bool(found))
