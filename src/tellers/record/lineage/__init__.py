"""Which earlier contest and which earlier constituency a later one comes from."""
