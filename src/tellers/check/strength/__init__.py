"""What a party has in the House, told without a list: its place, its only seat, twice as many."""
