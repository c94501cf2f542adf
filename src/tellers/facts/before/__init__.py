"""The poll against the election before: changes, fortunes of the parties, the map."""
