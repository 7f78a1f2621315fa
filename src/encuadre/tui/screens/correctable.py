"""What a reader may correct, read by itself or take away, while the articles of an event are before them."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from encuadre.model import Comparison, DecisionKind, Event, Grouping
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.screens.article import ArticleWanted, VersionsWanted
from encuadre.tui.screens.tabbed import TabbedScreen


class CorrectableScreen(TabbedScreen[None]):
    """Asks the app for each correction; which event and article are meant the screen says itself."""

    @dataclass
    class SidesWanted(Message):
        """A reader wants the event compared by something else."""

        event: Event
        by: Grouping

    @dataclass
    class DocumentWanted(Message):
        """A reader wants to take the event away as a document."""

        comparison: Comparison

    @property
    def comparison(self) -> Comparison:
        """Return the comparison in view."""
        raise NotImplementedError

    @property
    def partner(self) -> str:
        """Return the id of the sentence beside the current one; empty: none."""
        raise NotImplementedError

    @property
    def event(self) -> Event:
        """Return the event in view."""
        return self.comparison.event

    @property
    def article(self) -> str:
        """Return the id of the current article; empty: none."""
        raise NotImplementedError

    def action_sides(self) -> None:
        """Compare by what comes next: country, language, outlet."""
        groupings = list(Grouping)
        following = groupings[(groupings.index(self.comparison.by) + 1) % len(groupings)]
        self.post_message(self.SidesWanted(self.event, following))

    def action_document(self) -> None:
        """Write the event as a document."""
        self.post_message(self.DocumentWanted(self.comparison))

    def action_split(self) -> None:
        """Take the current article out of the event."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SPLIT, (self._reported,), (self.article,))))

    def action_move_article(self) -> None:
        """Move the current article to another event."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.MOVE, articles=(self.article,))))

    def action_unlink(self) -> None:
        """Say that the current sentence and the one beside it are not the same."""
        here = self.current
        beside = next((one for one in self.quotable if one.sentence == self.partner), None)
        if here is None or beside is None:
            self.notify(self.words.correcting.not_linked, markup=False)
        else:
            wish = Wish(DecisionKind.UNLINK, quoted=(here, beside))
            self.post_message(CorrectionWanted(wish, reason=self._link_between(here.sentence, beside.sentence)))

    def action_pin(self) -> None:
        """Keep the event as it is."""
        self.post_message(CorrectionWanted(Wish(DecisionKind.PIN, (self._reported,))))

    def action_read_article(self) -> None:
        """Read the current article by itself."""
        if self.article:
            self.post_message(ArticleWanted(self.event, self.article))

    def action_versions(self) -> None:
        """Show what the current article said before."""
        if self.article:
            self.post_message(VersionsWanted(self.article))

    def action_set(self) -> None:
        """Correct country, outlet, date or language of the current article."""
        if self.article:
            self.post_message(CorrectionWanted(Wish(DecisionKind.SET, articles=(self.article,))))

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(CorrectionWanted(Wish(None)))

    @property
    def _reported(self) -> Event:
        """Return the event the current article reports: of a story one of its events."""
        return self.event.event_of(self.article)

    def _link_between(self, *sentences: str) -> str:
        """Return how two sentences are linked; empty where a conflict alone puts them beside each other."""
        for link in self.comparison.links:
            if {*link.left, *link.right}.issuperset(sentences):
                kind, percent = self.words.comparison.link_kinds[link.kind], round(100 * link.score)
                return self.words.correcting.linked_as.format(kind=kind, percent=percent)
        return ""
