"""The record that travels in the package, for a machine without the official files.

Votes of 1997-2019 by party group, and Islington North whole. Groups are not candidates.
"""
