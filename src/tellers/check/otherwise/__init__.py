"""What else a figure that is not so may be right of, before it is called false."""
