"""Places of the poll that go with a name, and figures shared out among as many names."""
