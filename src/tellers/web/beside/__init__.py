"""What goes on beside the pages for as long as a desk serves them."""
