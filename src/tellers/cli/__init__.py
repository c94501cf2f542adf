"""The command line: the commands of the contract, each a few lines over the rooms below.

Results go to stdout, progress and problems to stderr. Exit codes: 0 ok, 1 problems found, 2 wrong
use, 3 cannot be done.
"""

from tellers.cli.app import main

__all__ = ["main"]
