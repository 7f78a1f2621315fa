"""The Debian packages the embedded engines need; nothing on the package index holds Apertium's data."""

from __future__ import annotations

from encuadre.translate.apertium import engine as apertium
from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.pivot import engine as pivot
from encuadre.translate.pivot.unknown_words import TO_PORTUGUESE

PACKAGES = ("apertium", "apertium-es-pt", "apertium-eng-spa")
"""The engine, its pair with Portuguese, which is the pivot, and its pair with English."""


def missing_debian_packages() -> tuple[str, ...]:
    """Return the packages `apt-get install` has to bring for both embedded engines, in both directions."""
    command = apertium_stream.command_path()
    modes = apertium_stream.modes(command) if command else frozenset()
    have_portuguese = pivot.TO_SPANISH in modes and modes.intersection(TO_PORTUGUESE)
    missing = (command is None, not have_portuguese, not modes.issuperset(apertium.MODES.values()))
    return tuple(name for name, is_missing in zip(PACKAGES, missing, strict=True) if is_missing)
