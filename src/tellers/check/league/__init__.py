"""An order put together of its parts, wherever in a clause they stand, with no word beside."""
