"""How the press of two countries tells the same event: Spanish-English, side by side, offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from encuadre.version import __version__

if TYPE_CHECKING:
    from encuadre.api import (
        Added,
        Article,
        Comparison,
        EncuadreError,
        Event,
        Session,
        add,
        align_files,
        compare_event,
        events,
        frame_article,
        open_workspace,
        search,
        translate_file,
    )

__all__ = [
    "Added",
    "Article",
    "Comparison",
    "EncuadreError",
    "Event",
    "Session",
    "__version__",
    "add",
    "align_files",
    "compare_event",
    "events",
    "frame_article",
    "open_workspace",
    "search",
    "translate_file",
]


if not TYPE_CHECKING:  # or a type checker would take any name for a public one

    def __getattr__(name: str) -> object:
        """Load a public name when it is first asked for (PEP 562): a command that needs none of them starts at once."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from encuadre import api

        return getattr(api, name)


def __dir__() -> list[str]:
    return __all__
