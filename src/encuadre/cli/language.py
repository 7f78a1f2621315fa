"""The language a run speaks, known before anything is parsed: help and usage errors speak it too."""

from __future__ import annotations

import gettext
import os
from collections.abc import Sequence
from pathlib import Path

from encuadre import words
from encuadre.config import interface_language
from encuadre.model import LANGUAGES, Language

_DOMAIN = "click"
"""Names the catalogue `words/es/LC_MESSAGES/click.mo`."""


def spoken(arguments: Sequence[str]) -> Language:
    """Return the language of a command line: its last `--lang`, or that of the settings, or that of the locale."""
    named: Language | None = None
    for place, argument in enumerate(arguments):
        option, _, value = argument.partition("=")
        if option == "--lang":
            following = arguments[place + 1] if place + 1 < len(arguments) else ""
            named = next((language for language in LANGUAGES if language == (value or following)), named)
    return named or interface_language()


def teach_click(language: Language) -> None:
    """Let click speak `language` where it speaks of its own: `Usage:`, `Missing argument`, `Did you mean`.

    click asks gettext for these, and gettext reads the language from the environment; programs started from here, as
    the pager, then speak it too.
    """
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(_DOMAIN, str(Path(words.__file__).parent))
    gettext.textdomain(_DOMAIN)
