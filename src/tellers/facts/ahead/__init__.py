"""Before the night: what is at stake in a contest, and which figures would make history."""
