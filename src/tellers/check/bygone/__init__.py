"""The past of a seat, a party and a person, put together of the parts of a clause."""
