"""The Debian packages the embedded engines need; nothing on the package index holds Apertium's data."""

from __future__ import annotations

from encuadre.translate import apertium, apertium_stream, pivot


def missing_debian_packages() -> tuple[str, ...]:
    """Return the packages `apt-get install` has to bring for both embedded engines, in both directions."""
    command = apertium_stream.command_path()
    modes = apertium_stream.modes(command) if command else frozenset()
    have_portuguese = pivot.TO_SPANISH in modes and modes.intersection(pivot.TO_PORTUGUESE)
    needed = {
        "apertium": command is None,
        "apertium-es-pt": not have_portuguese,
        "apertium-eng-spa": not modes.issuperset(apertium.MODES.values()),
    }
    return tuple(name for name, is_missing in needed.items() if is_missing)
