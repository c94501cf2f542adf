"""Places of the poll told with a name: who was put in one, and who had been in one before."""
