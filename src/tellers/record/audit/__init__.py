"""Where the record and what was published of it differ, and what each of them says."""
