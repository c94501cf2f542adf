"""The site: the page store, the event stream, the routes."""
