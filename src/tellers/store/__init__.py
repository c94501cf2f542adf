"""Values on disk: the record file and the ledger."""
