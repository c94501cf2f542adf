"""A re-telling held against the text that it tells again: what it kept, changed and added."""
