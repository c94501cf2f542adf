"""The members that an election returned, and those beside one: women, a party's, a place's."""
