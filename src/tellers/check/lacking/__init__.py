"""What a text may be of beside the poll at hand: one that the record lacks, or of another day."""
