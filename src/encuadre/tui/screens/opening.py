"""The screen of each tab that lies above the two sides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from encuadre.model import Page, Version
from encuadre.present import border_page, claims_page, numbers_page, reading_page, timeline_page, voices_page
from encuadre.tui.guide import Guide
from encuadre.tui.screens.claims import ClaimsScreen
from encuadre.tui.screens.framing import FramingScreen
from encuadre.tui.screens.ledger import LedgerScreen
from encuadre.tui.screens.rows import BorderScreen, ReadingScreen
from encuadre.tui.screens.tabbed import AnsweringScreen
from encuadre.tui.tabs import Tab
from encuadre.words import Words

Versions = Callable[[Sequence[str]], Mapping[str, Sequence[Version]]]
"""Article ids in; out the versions, the oldest first, of those that have more than one."""


def no_versions(articles: Sequence[str]) -> Mapping[str, Sequence[Version]]:
    """Know of no version but the one that is shown."""
    return {}


def screen_of(tab: Tab, guide: Guide, words: Words, versions: Versions, row: str | None) -> AnsweringScreen:
    """Return the screen of a tab.

    Args:
        tab: Any but the two sides, which lie below, and why the articles are together, which the app answers.
        guide: The comparison.
        words: The interface's.
        versions: Returns the versions of articles that have more than one.
        row: Where the reader left the tab; `None`: it was not opened yet.
    """
    comparison = guide.comparison
    if tab is Tab.FRAMING:
        return FramingScreen(words, guide, row)
    if tab is Tab.CLAIMS:
        return ClaimsScreen(words, claims_page(comparison, words), row)
    if tab is Tab.READING:
        return ReadingScreen(words, reading_page(comparison, words), row)
    if tab is Tab.BORDER:
        return BorderScreen(words, border_page(comparison, words), row)
    return LedgerScreen(words, _ledger(tab, guide, words, versions), row)


def _ledger(tab: Tab, guide: Guide, words: Words, versions: Versions) -> Page:
    if tab is Tab.TIMELINE:
        return timeline_page(guide.comparison, words, versions(tuple(guide.articles)))
    page = {Tab.NUMBERS: numbers_page, Tab.VOICES: voices_page}[tab]
    return page(guide.comparison, words)
