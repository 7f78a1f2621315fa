"""What screens share on which a reader stands on sentences: they can be copied with their source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic

from textual.message import Message

from encuadre.model import Evidence, Quoted, Row
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


@dataclass
class SpeakerWanted(Message):
    """A reader wants to say who said what a row shows or rests on."""

    row: Row | None


@dataclass
class TranslationWanted(Message):
    """A reader wants to write what a sentence says in the other language."""

    quoted: Quoted


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

    @property
    def current(self) -> Quoted | None:
        """Return the sentence the reader stands on; of a row that is no sentence, none."""
        row = self.standing_on
        return next((one for one in self.quotable if row and one.sentence == row.ref), None)

    @property
    def standing_at(self) -> Evidence | None:
        """Return the place of the current sentence."""
        here = self.current
        return Evidence(here.article.id, here.span) if here else None

    def mark(self, noted: frozenset[str]) -> None:
        """Show which sentences have a note, by their ids; a list of rows shows none."""

    def action_cite(self) -> None:
        """Copy it with its source."""
        self.post_message(CiteWanted(self.standing_on, self.wording))

    def action_cite_as(self) -> None:
        """Copy it in a form that is asked for, and in that from now on."""
        self.post_message(CiteWanted(self.standing_on, self.wording, asks_form=True))

    def action_speaker(self) -> None:
        """Correct who said what is quoted."""
        self.post_message(SpeakerWanted(self.standing_on))

    def action_translate(self) -> None:
        """Write what the current sentence says in the other language."""
        if here := self.current:
            self.post_message(TranslationWanted(here))
