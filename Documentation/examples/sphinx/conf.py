project = "Ferry"
locale_dirs = ["locale"]
gettext_compact = False
html_theme = "basic"
