"""Which way a figure went and how far it is from another, out of the parts of a clause."""
