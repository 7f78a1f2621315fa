"""Whoever reads a page in the light or in the dark can read every letter of it (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from importlib import resources
from itertools import product

import pytest

from encuadre.export.svg.style import COLOURS

LEAST = 4.5

STYLE = (resources.files("encuadre.export.html") / "templates" / "page.css").read_text("utf-8")
LIGHT, DARK = (dict(re.findall(r"--([\w-]+): (#\w+)", block)) for block in re.findall(r":root \{(.*?)\}", STYLE, re.S))


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
    parts = [int(whole[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, {**LIGHT, **DARK}], ids=["light", "dark"])
def test_every_letter_stands_out_from_every_ground(colours: dict[str, str]) -> None:
    letters = ("ink", "quiet", "link", "left", "right")
    grounds = ("ground", "raised", "chosen", "linked", "disputed")

    assert [pair for pair in product(letters, grounds) if contrast(*(colours[one] for one in pair)) < LEAST] == []


@pytest.mark.parametrize("role", ["left", "right", "ink", "quiet"])
def test_what_is_written_in_a_picture_stands_out_from_white(role: str) -> None:
    assert contrast(COLOURS[role], "#ffffff") >= LEAST


def test_the_two_sides_differ_in_grey_too() -> None:
    assert abs(luminance(COLOURS["left"]) - luminance(COLOURS["right"])) > 0.02
