"""A seat's figures told beside those of the country, of a nation of it or of a region."""
