"""What a reader may correct, or read by itself, while the articles of an event are before them."""

from __future__ import annotations

from encuadre.model import DecisionKind, Event
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.screens.article import ArticleWanted
from encuadre.tui.screens.tabbed import TabbedScreen


class CorrectableScreen(TabbedScreen[None]):
    """Asks the app for each correction; which event and article are meant the screen says itself."""

    @property
    def event(self) -> Event:
        """Return the event in view."""
        raise NotImplementedError

    @property
    def article(self) -> str:
        """Return the id of the current article; empty: none."""
        raise NotImplementedError

    def action_split(self) -> None:
        """Take the current article out of the event."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SPLIT, (self.event,), (self.article,))))

    def action_move_article(self) -> None:
        """Move the current article to another event."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.MOVE, articles=(self.article,))))

    def action_pin(self) -> None:
        """Keep the event as it is."""
        self.post_message(CorrectionWanted(Wish(DecisionKind.PIN, (self.event,))))

    def action_read_article(self) -> None:
        """Read the current article by itself."""
        if self.article:
            self.post_message(ArticleWanted(self.event, self.article))

    def action_set(self) -> None:
        """Correct country, outlet, date or language of the current article."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SET, articles=(self.article,))))

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(CorrectionWanted(Wish(None)))
