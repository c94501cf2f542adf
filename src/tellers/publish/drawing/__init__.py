"""The drawing room: parties' marks, charts and maps as SVG, made on the server."""
