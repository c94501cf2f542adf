"""Sums and turns of phrase on the figures of one poll: what words leave to be reckoned."""
