"""What stands beside a claim to be held against: other seats, the whole House, the mean."""
