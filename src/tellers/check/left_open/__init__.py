"""Words beside a claim that leave it open, by what is claimed: a kind of doubt in a row."""
