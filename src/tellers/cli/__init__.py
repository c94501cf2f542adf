"""The command line: the commands of the contract, each a few lines over the rooms below.

Results go to stdout, progress and problems to stderr. Exit codes: 0 ok, 1 problems found, 2 wrong
use, 3 cannot be done. A command loads the rooms that it needs when it is called, so that checking
an article does not wait for the web.
"""

import gc

SELDOM = 500_000
"""Values made before Python looks for waste among them: what a command loads, it keeps."""


def main() -> None:
    """Run the command that was typed; until the record is open nothing is looked through."""
    gc.set_threshold(SELDOM)
    gc.disable()
    from tellers.cli.app import main as run

    run()
