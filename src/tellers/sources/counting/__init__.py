"""What reaches a desk around a count: exports of other systems, states of publication, polls."""
