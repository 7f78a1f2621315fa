"""The one way a text comes into a document of elements: HTML and SVG are written with nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup, escape

from encuadre.text.inert import inert

_NO_CHARACTERS = {code: ascii(chr(code))[1:-1] for code in (*range(0xD800, 0xE000), 0xFFFE, 0xFFFF)}
"""Halves of surrogate pairs and noncharacters, written out: no XML document may hold them (XML 1.0, section 2.2)."""


def escaped(value: object) -> Markup:
    """Return a value as text of an element or of a quoted attribute: it can be neither markup nor a command.

    What is `Markup` already is made by this program alone and stays as it is.
    """
    if isinstance(value, Markup):
        return value
    return escape(inert(str(value).translate(_NO_CHARACTERS)))


def element(tag: str, attributes: Mapping[str, str | float], *inside: str) -> Markup:
    """Return an element.

    Args:
        tag: Its name.
        attributes: By name; numbers are written with one decimal at most.
        *inside: Texts, which are escaped, and elements, in their order.
    """
    said = Markup().join(Markup(' {}="{}"').format(name, escaped(_plain(value))) for name, value in attributes.items())
    return Markup("<{0}{1}>{2}</{0}>").format(tag, said, Markup().join(map(escaped, inside)))


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
