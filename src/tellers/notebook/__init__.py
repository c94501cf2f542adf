"""What somebody at a prompt or in a notebook holds: contests searched for, shown, and as rows."""
