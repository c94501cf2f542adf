"""The card of a contest before its night: what to watch for, in lines and on one printable page."""
