"""One thing of the record, as a command shows it."""
