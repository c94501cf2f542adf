"""Parliament's election-results database, table by table, and the reference lists beside it."""
