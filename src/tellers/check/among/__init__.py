"""One seat, or one candidate, put in order with all others by what no other reader orders."""
