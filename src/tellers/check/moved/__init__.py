"""How far a figure moved that is told without it: up or down, so many times another."""
