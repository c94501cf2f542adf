"""Every value that the record gives for a figure, and the figure held against them."""
