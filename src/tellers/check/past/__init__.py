"""What a text says of a seat's past: runs, firsts, every election of a span."""
