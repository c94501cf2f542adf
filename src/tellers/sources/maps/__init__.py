"""The maps that elections were fought on: their constituencies, codes, and how they overlap."""
