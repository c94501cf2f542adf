"""How many times one figure of a poll is another: of before, the majority, a rival's."""
