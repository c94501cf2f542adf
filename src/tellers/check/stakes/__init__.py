"""Deposits told in words that no rule has met: who, or how many, lost or kept the stake."""
