"""Lessons, learners and documents for a screen whose calls run in threads of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from encuadre.cli.options import Context
    from encuadre.model import Answer, CheckWord, Comparison, Extent, Language, LearnerProfile, Lesson, Level
    from encuadre.words import Words


class WorkspaceSchool:
    """A connection for each call: a workspace belongs to the thread that opened it, the models to all in turn."""

    def __init__(self, context: Context) -> None:
        """Work on the workspace of a run."""
        self._context = context
        self._open = context.open_workspace

    def learners(self) -> Sequence[LearnerProfile]:
        """Return everybody, by name."""
        from encuadre.pipeline import learners

        with self._open() as workspace:
            return learners(workspace)

    def keep(self, name: str, learning: Language, level: Level) -> LearnerProfile:
        """Keep what a learner learns, and at which level.

        Args:
            name: Of the learner, who may be new.
            learning: The language.
            level: Chosen.
        """
        from encuadre.pipeline import keep_learner

        with self._open() as workspace:
            return keep_learner(workspace, name, learning=learning, level=level)

    def lesson(self, comparison: Comparison, profile: LearnerProfile, should_stop: Callable[[], bool]) -> Lesson | None:
        """Return the lesson of an event for a learner; nothing where the reader left while others had the models.

        Args:
            comparison: The event.
            profile: The learner.
            should_stop: Asked while it waits.
        """
        from encuadre.model import Level
        from encuadre.pipeline import Wishes, lesson_of

        wishes = Wishes(profile.learning, profile.level or Level.B1, known=profile.known)
        with ExitStack() as stack:
            if not stack.enter_context(self._context.models.alone(should_stop)):
                return None
            workspace = stack.enter_context(self._open())
            return lesson_of(workspace, comparison, wishes, tools=self._context.tools(workspace))

    def due(self, profile: LearnerProfile) -> Mapping[str, datetime]:
        """Return when each item that a learner ever answered is to be asked again."""
        from encuadre.pipeline import due_dates

        return due_dates(profile)

    def answered(self, name: str, answer: Answer) -> None:
        """Keep an answer."""
        with self._open() as workspace, workspace.transaction():
            workspace.learners.answered(name, (answer,))

    def know(self, name: str, item: str, is_known: bool) -> None:
        """Keep that a learner knows an item of vocabulary, or does not.

        Args:
            name: Of the learner.
            item: Its id.
            is_known: Whether it is left out from now on.
        """
        with self._open() as workspace, workspace.transaction():
            (workspace.learners.know if is_known else workspace.learners.unknow)(name, (item,))

    def questions(self, learning: Language) -> Sequence[CheckWord]:
        """Return the questions of a level check."""
        from encuadre.pipeline import check_questions

        return check_questions(learning)

    def checked(self, name: str, answers: Sequence[tuple[CheckWord, bool]]) -> LearnerProfile:
        """Keep what a level check estimates."""
        from encuadre.pipeline import keep_check

        with self._open() as workspace:
            return keep_check(workspace, name, answers)

    def hand_out(self, lesson: Lesson, folder: str, format: str, words: Words) -> Path:
        """Write a lesson into a folder, and return it; what is there already stays.

        Args:
            lesson: What a class is handed.
            folder: As it was typed.
            format: Of its pages.
            words: The interface's.
        """
        from encuadre.cli.lessons import hand_out
        from encuadre.pipeline import making_of

        place = Path(folder).expanduser().absolute()
        with self._open() as workspace:
            making = making_of(workspace, lesson.comparison, tools=self._context.tools(workspace))
        hand_out(lesson, making, place, words, format=format, force=False)
        return place

    def export(self, comparison: Comparison, file: str, format: str, extent: Extent, words: Words) -> Path:
        """Write an event as a document, and return its file; what is there already stays.

        Args:
            comparison: The event.
            file: As it was typed.
            format: Of the document.
            extent: How much of the event.
            words: The interface's.
        """
        from encuadre.cli.commands.export import why_together
        from encuadre.export.pens import pen_for
        from encuadre.export.writing import write_file
        from encuadre.model import QUOTE_LIMIT
        from encuadre.pipeline import making_of, versions_of_articles
        from encuadre.present.documents import document_of

        place, pen = Path(file).expanduser().absolute(), pen_for(format)
        with self._open() as workspace:
            document = document_of(
                comparison,
                words,
                making_of(workspace, comparison, tools=self._context.tools(workspace)),
                extent=extent,
                versions=versions_of_articles(workspace, comparison.event.articles),
                why=why_together(workspace, comparison.event, words),
                quote_limit=QUOTE_LIMIT,
            )
        write_file(place, pen.write(document))
        return place

    def formats(self) -> Sequence[str]:
        """Return the formats documents are written in."""
        from encuadre.export.pens import formats

        return formats()
