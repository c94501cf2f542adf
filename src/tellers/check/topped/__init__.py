"""Orders told in a turn of phrase: what comes out on top, where alone so many voted."""
