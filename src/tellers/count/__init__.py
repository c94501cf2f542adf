"""The night: the ledger, its fold, the tally."""
