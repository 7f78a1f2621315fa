"""Words of the screen in a browser."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServeWords:
    """The page, and what is said where it is served from."""

    starting: str
    ended: str
    again: str
    """On a button after `ended`."""

    open_this: str
    """Before an address that opens the door once."""

    used: str
    """Before the next one."""

    in_the_open: str
    """Where others than this machine reach the `{port}`."""
