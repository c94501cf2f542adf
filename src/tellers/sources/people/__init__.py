"""Those who sat in the Commons, out of several files, each with what it may be trusted for."""
