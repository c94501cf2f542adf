"""Articles: the text of somebody's page, and where each letter of it stands in the file."""
