"""Any spelling, code or former name of a constituency, party or member turned into our id."""
