"""Bring the publishers' files to this machine: one connection, politely, trusting nothing."""
