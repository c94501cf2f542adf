"""The picture over many seats, told in lists: by region, by condition, this time and last."""
