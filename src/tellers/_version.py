"""The version of the software, as the installed distribution states it."""

from importlib.metadata import version

VERSION = version("tellers")
