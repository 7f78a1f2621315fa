"""What screens share on which a reader stands on sentences: they can be copied with their source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic

from textual.message import Message

from encuadre.model import Quoted, Row
from encuadre.tui.layout import Wording
from encuadre.tui.screens.base import Result, SpeakingScreen


@dataclass
class CiteWanted(Message):
    """A reader wants to copy what a row shows or rests on."""

    row: Row | None
    """Nothing where the reader stands on no sentence."""

    wording: Wording
    """In which words it is shown: what is not shown is not copied."""

    asks_form: bool = False


class QuotingScreen(SpeakingScreen[Result], Generic[Result]):
    """A screen with a row the reader stands on."""

    wording = Wording.TRANSLATION
    """Lists give the translation into the reader's language, and no other."""

    @property
    def quotable(self) -> tuple[Quoted, ...]:
        """Return the sentences this screen holds; one that lies on top of another's looks them up there."""
        return ()

    @property
    def standing_on(self) -> Row | None:
        """Return what the reader stands on; nothing where no row rests on sentences."""
        return None

    def mark(self, noted: frozenset[str]) -> None:
        """Show which sentences have a note, by their ids; a list of rows shows none."""

    def action_cite(self) -> None:
        """Copy it with its source."""
        self.post_message(CiteWanted(self.standing_on, self.wording))

    def action_cite_as(self) -> None:
        """Copy it in a form that is asked for, and in that from now on."""
        self.post_message(CiteWanted(self.standing_on, self.wording, asks_form=True))
