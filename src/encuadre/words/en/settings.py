"""The settings and the file they are kept in, in English."""

from __future__ import annotations

from encuadre.words.shapes.settings import SettingsWords

SETTINGS = SettingsWords(
    file="# {path}",
    no_file="# {path} (not there yet; `encuadre config edit` makes it)",
    origins={
        "option": "from the command line",
        "environment": "from the environment",
        "file": "from the file",
        "locale": "from the locale",
        "default": "by default",
    },
    unset="not set",
    no_command="{path}: [keys] names no command of the screen: {command}",
    nearest_command='did you mean "{nearest}"?',
    key_taken='{path}: [keys] gives "{command}" the key {key}, which is that of "{other}"',
    free_key='choose another key, or give "{other}" another',
    no_such_colour="{path}: [theme] has no {name}",
    no_colour="{path}: [theme] {name} is no colour: {colour}",
    write_colour='write it as "#101418"',
    no_such_theme="{path}: there is no theme {name}",
    no_editor="the editor {editor} could not be used",
    name_editor="name another in $VISUAL or $EDITOR",
    template="""\
# Settings of encuadre. A line without # before it holds.

# The file everything is kept in.
# workspace = "/some/path/workspace.sqlite"

# The language of the interface: "en" or "es".
# language = "en"

# A CSV with columns en and es, of names and terms that every translation must use.
# glossary = "/some/path/terms.csv"

# Where Argos packages are installed.
# models = "/some/path/packages"

# Whether the screen compares events before they are opened, while you read.
# screen.background = true

# The colours it begins with: "dark", "light", "contrast" or "own".
# screen.theme = "dark"

# Colours of your own: ground, ink, left, right, surface, panel, evidence, quiet; those left out are ours.
# [theme]
# ground = "#101418"

# Other keys for what the screen does: encuadre says what it does not know. These stand last in the file.
# [keys]
# "event.open" = "enter,o"
""",
)
