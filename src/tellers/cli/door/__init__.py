"""What every command stands on: what it opens, reads, prints to, and speaks with."""
