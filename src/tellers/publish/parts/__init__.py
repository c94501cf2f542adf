"""What pages are put together from: the frame, copy, lists, tables."""
