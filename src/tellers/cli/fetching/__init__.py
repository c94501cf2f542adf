"""The official files brought to this machine: the command, and what it shows meanwhile."""
