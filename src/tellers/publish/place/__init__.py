"""A place: the line of its contests, the finding they make, and its members' spells."""
