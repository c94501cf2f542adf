"""What a sentence tells of one poll in words of its own: places, labels, moves, gaps, deposits."""
