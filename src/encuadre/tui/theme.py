"""Two hues and a neutral, in dark, light and high contrast.

The country hues keep at least 6:1 contrast with their ground and stay apart for red-, green- and blue-blind eyes
(Okabe and Ito's sky blue and orange on dark, darkened for light ground). Red and blue are avoided as a pair: in the
US they mean parties. Colour never stands alone: side, tag, mark and bar say the same.
"""

from __future__ import annotations

from textual.theme import Theme

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
