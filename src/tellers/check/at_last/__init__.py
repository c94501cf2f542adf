"""What no room may call false, and none bear out, by the words around it, once all have read."""
