"""Words of what the commands say that follow feeds and visit pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LiveWords:
    """Feeds and pages. `{name}` is filled in where it is shown."""

    asks_feeds: str
    """Before connections are opened: `{count}` feeds, and the pages they name."""

    visits_pages: str
    """Before connections are opened: `{count}` pages."""

    next_round: str
    """Of `watch`: `{minutes}` until the next one."""

    no_feeds: str
    which_feeds: str
    """`feeds add` without an address."""

    followed: str
    """`{new}` feeds, and `{known}` that were followed already."""

    unfollowed: str
    """`{count}` feeds."""

    fetch_next: str
    heading: str
    """Above the list of feeds: last visit, pages that wait, are taken, failed, country, name and address."""
