"""What leaves a claim open that a room has called false: the words around it, and the whole."""
