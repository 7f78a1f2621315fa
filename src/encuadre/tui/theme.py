"""Two hues and a neutral, in dark, light and high contrast.

The country hues keep at least 6:1 contrast with their ground and stay apart for red-, green- and blue-blind eyes
(Okabe and Ito's sky blue and orange on dark, darkened for light ground). Red and blue are avoided as a pair: in the
US they mean parties. Colour never stands alone: side, tag, mark and bar say the same.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path, PurePath

from textual.color import Color, ColorParseError
from textual.theme import Theme

from encuadre.errors import ConfigError, Message
from encuadre.words import Words

SHEETS: list[str | PurePath] = [
    "app.tcss",
    "screens/events.tcss",
    "screens/waiting.tcss",
    "screens/comparison.tcss",
    "screens/framing.tcss",
    "screens/rows.tcss",
    "screens/claims.tcss",
    "screens/dialog.tcss",
    "screens/tabbed.tcss",
    "screens/choice.tcss",
    "screens/article.tcss",
    "screens/articles.tcss",
    "screens/facts.tcss",
    "screens/adding.tcss",
    "screens/note.tcss",
    "screens/study.tcss",
]
"""All style sheets, read at once: those of a first screen of its own would come too late."""

VARIABLE_DEFAULTS = {"country-us": "#56B4E9", "country-mx": "#E69F00", "evidence": "#3A3F46", "quiet": "#8A939C"}
"""For themes that are not ours; any of Textual's own works with them."""


def _theme(
    name: str,
    ground: str,
    ink: str,
    us: str,
    mx: str,
    *,
    surface: str,
    panel: str,
    evidence: str,
    quiet: str,
    is_dark: bool,
) -> Theme:
    return Theme(
        name=name,
        primary=us,
        secondary=mx,
        accent=us,
        warning=mx,
        error=mx,
        success=us,
        foreground=ink,
        background=ground,
        surface=surface,
        panel=panel,
        dark=is_dark,
        variables={
            "country-us": us,
            "country-mx": mx,
            "evidence": evidence,
            "quiet": quiet,
            "footer-background": surface,
            "footer-key-foreground": ink,
            "footer-description-foreground": quiet,
            "block-cursor-background": evidence,
            "block-cursor-foreground": ink,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": panel,
            "block-cursor-blurred-foreground": ink,
            "border": ink,
            "border-blurred": panel,
            "input-selection-background": evidence,
        },
    )


THEMES: tuple[Theme, ...] = (
    _theme(
        "encuadre-dark",
        "#101418",
        "#D8DEE4",
        "#56B4E9",
        "#E69F00",
        surface="#161B20",
        panel="#1F262D",
        evidence="#2E3842",
        quiet="#8A949E",
        is_dark=True,
    ),
    _theme(
        "encuadre-light",
        "#FBFBF8",
        "#22272B",
        "#005A8F",
        "#A34400",
        surface="#F3F3EE",
        panel="#EAEAE3",
        evidence="#DDDDD2",
        quiet="#5E666C",
        is_dark=False,
    ),
    _theme(
        "encuadre-contrast",
        "#000000",
        "#FFFFFF",
        "#7CCBFF",
        "#FFB627",
        surface="#000000",
        panel="#262626",
        evidence="#4A4A4A",
        quiet="#D0D0D0",
        is_dark=True,
    ),
)
"""The first is the default. Grounds and country hues: computed, see the module docstring."""

OWN = "own"
"""The name of the theme that the settings describe."""

_COLOURS = {
    "ground": "background",
    "ink": "foreground",
    "left": "country-us",
    "right": "country-mx",
    "surface": "surface",
    "panel": "panel",
    "evidence": "evidence",
    "quiet": "quiet",
}
"""What a theme of one's own may name, and where a theme of ours has it."""


def themes(colours: Mapping[str, str], path: Path, words: Words) -> tuple[Theme, ...]:
    """Return all themes, that of the settings first: what it does not name is ours, dark or light as its ground is.

    Args:
        colours: By what they are for, as a settings file has them.
        path: The file.
        words: Of the interface.

    Raises:
        ConfigError: there is no such colour, or nothing that is to be coloured so.
    """
    if not colours:
        return THEMES
    for name, colour in colours.items():
        _check(name, colour, path, words)
    is_dark = Color.parse(colours.get("ground", str(THEMES[0].background))).brightness < 0.5
    base = THEMES[0] if is_dark else THEMES[1]
    ours = {**base.variables, "background": base.background, "foreground": base.foreground}
    ours |= {"surface": base.surface, "panel": base.panel}
    ground, ink, left, right, surface, panel, evidence, quiet = (
        colours.get(name, str(ours[place])) for name, place in _COLOURS.items()
    )
    own = _theme(
        OWN, ground, ink, left, right, surface=surface, panel=panel, evidence=evidence, quiet=quiet, is_dark=is_dark
    )
    return (own, *THEMES)


def _check(name: str, colour: str, path: Path, words: Words) -> None:
    if name not in _COLOURS:
        nearest = difflib.get_close_matches(name, _COLOURS, n=1) or list(_COLOURS)
        said = words.settings.no_such_colour.format(path=path, name=name)
        raise ConfigError(Message(said), hint=Message(", ".join(nearest)))
    try:
        Color.parse(colour)
    except ColorParseError:
        said = words.settings.no_colour.format(path=path, name=name, colour=colour)
        raise ConfigError(Message(said), hint=Message(words.settings.write_colour)) from None


def named_theme(name: str | None, offered: tuple[Theme, ...], path: Path, words: Words) -> str:
    """Return the whole name of the theme to begin with.

    Args:
        name: What the settings say; the part after `encuadre-` is enough. `None`: the first.
        offered: All themes.
        path: The settings file.
        words: Of the interface.

    Raises:
        ConfigError: there is no such theme.
    """
    names = {theme.name.removeprefix("encuadre-"): theme.name for theme in offered}
    if name is None:
        return offered[0].name
    if (short := name.removeprefix("encuadre-")) in names:
        return names[short]
    said = words.settings.no_such_theme.format(path=path, name=name)
    raise ConfigError(Message(said), hint=Message(", ".join(names)))
