"""`python -m tellers` is the command `tellers`."""

from tellers.cli import main

main()
