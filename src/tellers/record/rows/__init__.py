"""Printed rows held against each other: of one contest, one file, one member, one party."""
