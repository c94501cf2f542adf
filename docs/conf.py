from importlib.metadata import version as installed

project = "Tellers"
author = "the Tellers contributors"
copyright = "2026, the Tellers contributors"
release = version = installed("tellers")

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nitpicky = True

html_theme = "furo"
html_title = f"Tellers {release}"
html_static_path = ["_static"]
html_css_files = ["wrap.css"]
html_copy_source = False
html_show_sphinx = False
