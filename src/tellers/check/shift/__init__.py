"""Whether somebody's share is up or down on what it was, told without a figure."""
