"""Checking: `tellers check` and what it hands over: reports, annotations, mends, markup."""
