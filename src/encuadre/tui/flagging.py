"""Flags of articles, kept beside the screen one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from encuadre.model import Flag

SetFlag = Callable[[Flag, Sequence[str], bool], None]
"""A flag, ids of articles, and whether they carry it from now on."""


class Flags:
    """Keeps flags in the order they were set, for another process may be writing meanwhile."""

    def __init__(self, keep: SetFlag | None) -> None:
        """Keep them with `keep`, in a thread. `None`: they last until the app ends."""
        self._keep = keep
        self._turn = asyncio.Lock()

    async def keep(self, flag: Flag, articles: Sequence[str], *, is_on: bool) -> None:
        """Keep a flag of articles, or keep it no longer.

        Args:
            flag: What is kept.
            articles: Their ids.
            is_on: Whether they carry it from now on.

        Raises:
            EncuadreError: it could not be written.
        """
        if self._keep is not None:
            async with self._turn:
                await asyncio.to_thread(self._keep, flag, articles, is_on)
