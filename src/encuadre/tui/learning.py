"""The half of the application that hands events out: to whoever learns from them, and as documents."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from textual import on

from encuadre.errors import EncuadreError
from encuadre.model import Comparison, Extent
from encuadre.tui.amending import AmendingApp
from encuadre.tui.habits import Habits
from encuadre.tui.screens.correctable import CorrectableScreen
from encuadre.tui.screens.form import Field, FormScreen
from encuadre.tui.screens.study import StudyScreen
from encuadre.tui.studying import Desks, School, StudyAsked

YES = frozenset({"y", "yes", "s", "si", "sí"})
"""In either language: whoever reads two answers in either."""

NO = frozenset({"n", "no"})


class LearningApp(AmendingApp):
    """Knows who learns, whatever event is open."""

    _desks: Desks

    @property
    def habits(self) -> Habits:
        """Return who learnt last too."""
        return replace(super().habits, learner=self._desks.learner)

    @on(StudyAsked)
    def _study_asked(self, message: StudyAsked) -> None:
        self.push_screen(StudyScreen(self.words, self._desks, message.comparison, message.row), message.answer)

    @on(CorrectableScreen.DocumentWanted)
    def _document_wanted(self, message: CorrectableScreen.DocumentWanted) -> None:
        school, comparison = self._desks.school, message.comparison
        if school is None:
            return
        said, formats = self.words.studying, tuple(school.formats())
        told = said.bad_format.format(formats=", ".join(formats))
        fields = [
            Field("file", said.fields["file"], f"{comparison.event.id}.docx"),
            Field("memo", said.fields["memo"], self.words.commands["confirm.no"].name),
        ]

        def refused(answer: Mapping[str, str]) -> str:
            if format_of(answer["file"]) not in formats:
                return told
            return "" if answer["memo"].lower() in YES | NO else said.fields["memo"]

        def write(answer: Mapping[str, str] | None) -> None:
            if answer is not None:
                extent = Extent.MEMO if answer["memo"].lower() in YES else Extent.WHOLE
                self._run(self._write_document(school, comparison, answer["file"], extent), "document")

        self.push_screen(FormScreen(self.words, said.document, fields, refused=refused, below=told), write)

    async def _write_document(self, school: School, comparison: Comparison, file: str, extent: Extent) -> None:
        """Write a document beside the keys, and say where it is.

        Args:
            school: Writes it.
            comparison: What it tells.
            file: Its name.
            extent: How much it tells.
        """
        self.notify(self.words.studying.writing.format(path=file), markup=False)
        try:
            place = await asyncio.to_thread(school.export, comparison, file, format_of(file), extent, self.words)
        except EncuadreError as error:
            hint = self.words.say(error.hint) if error.hint else ""
            self.notify("\n".join(filter(None, (self.words.say(error.message), hint))), severity="error", markup=False)
        else:
            self.notify(self.words.documents.written.format(path=place), timeout=10, markup=False)


def format_of(file: str) -> str:
    """Return the format a file asks for by the end of its name."""
    return file.rpartition(".")[2].lower()
