"""The ceilings of a module, a function, a signature and a folder; what breaks one is printed.

    python tools/check_sizes.py src/tellers

Three things are exempt by name: `cli` may have long signatures (a flag is a parameter) and may
import inside functions (a command loads what it needs), and so may `_extras.py`; a module of
literals alone (phrases, lexicon, columns) may be as long as its table.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

MODULE, FUNCTION, PARAMETERS, ROOMS, LEVELS = 400, 50, 6, 8, 2
FREE_SIGNATURES = {"cli"}
FREE_IMPORTS = {"cli", "_extras"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_table(tree: ast.Module) -> bool:
    """Whether a module holds literals alone: no function and no class anywhere in it."""
    return not any(isinstance(node, Function | ast.ClassDef) for node in ast.walk(tree))


def length(function: Function) -> int:
    """Lines of a function, its docstring apart."""
    first = function.body[0]
    documented = ast.get_docstring(function) is not None
    docstring = (first.end_lineno or 0) - first.lineno + 1 if documented else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def parameters(function: Function) -> int:
    """Named parameters, the receiver apart."""
    signature = function.args
    named = [*signature.posonlyargs, *signature.args, *signature.kwonlyargs]
    return sum(argument.arg not in ("self", "cls") for argument in named)


def broken_by_function(function: Function, names: set[str]) -> Iterator[str]:
    """What one function breaks. `names` are the parts of its module's path."""
    if (lines := length(function)) > FUNCTION:
        yield f"{lines} lines, ceiling {FUNCTION}"
    if (count := parameters(function)) > PARAMETERS and not names & FREE_SIGNATURES:
        yield f"{count} parameters, ceiling {PARAMETERS}"
    inside = any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(function))
    if inside and not names & FREE_IMPORTS:
        yield "imports inside a function"


def broken_by_module(path: Path, root: Path) -> Iterator[str]:
    """What one file breaks, each with its place."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source, filename=str(path))
    names = set(path.relative_to(root).with_suffix("").parts)
    if (lines := len(source.splitlines())) > MODULE and not is_table(tree):
        yield f"{path}: {lines} lines, ceiling {MODULE}"
    for node in ast.walk(tree):
        if isinstance(node, Function):
            for what in broken_by_function(node, names):
                yield f"{path}:{node.lineno} {node.name}: {what}"


def broken_by_folder(folder: Path, root: Path) -> Iterator[str]:
    """What one folder of modules breaks. The root is a list of rooms, not a room."""
    if folder == root:
        return
    rooms = sum(not path.name.startswith("__") for path in folder.glob("*.py"))
    if rooms > ROOMS:
        yield f"{folder}: {rooms} rooms, ceiling {ROOMS}"
    if len(folder.relative_to(root).parts) > LEVELS:
        yield f"{folder}: nested deeper than one level"


def broken(root: Path) -> Iterator[str]:
    """All that breaks a ceiling under `root`."""
    modules = sorted(root.rglob("*.py"))
    for path in modules:
        yield from broken_by_module(path, root)
    for folder in sorted({path.parent for path in modules}):
        yield from broken_by_folder(folder, root)


if __name__ == "__main__":
    found = list(broken(Path(sys.argv[1])))
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(bool(found))
