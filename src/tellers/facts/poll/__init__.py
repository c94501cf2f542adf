"""The poll itself: the result, its closeness, the papers, the ballot and who voted."""
