"""A lesson in a folder: the student's pages, the teacher's key, a deck of cards; and a lesson spoken."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from encuadre.cli.showing import STDOUT

if TYPE_CHECKING:
    from encuadre.model import Lesson, Making
    from encuadre.words import Words


def hand_out(lesson: Lesson, making: Making, folder: Path, words: Words, *, format: str, force: bool) -> None:
    """Write the student's document, the teacher's, and the deck twice: for Anki, and as a table.

    Args:
        lesson: What they hold.
        making: What it was made with.
        folder: Where they go.
        words: The interface's.
        format: Of the documents.
        force: Write into a folder that is there.
    """
    from encuadre.export.anki import to_apkg, to_table
    from encuadre.export.pens import pen_for
    from encuadre.export.writing import write_folder
    from encuadre.present.cards import cards_of
    from encuadre.present.handout import handouts

    pen, cards = pen_for(format), cards_of(lesson, words)
    student, teacher = handouts(lesson, words, making)
    name = f"encuadre::{student.pages[0].subject}::{lesson.learnt}"
    files = {
        f"student.{format}": pen.write(student),
        f"teacher.{format}": pen.write(teacher),
        "deck.apkg": to_apkg(cards, name=name, moment=_moment()),
        "deck.csv": to_table(cards).encode(),
    }
    write_folder(folder, files, force=force)


def read_out(lesson: Lesson, into: Path) -> None:
    """Speak the sentences of the parallel reading in the language that is learnt.

    Args:
        lesson: Whose.
        into: A WAV file; `-` is the loudspeaker.
    """
    from encuadre.study.speech import speak

    text = "\n\n".join(pair.learnt for pair in lesson.reading)
    speak(text, lesson.learnt, into=None if into == STDOUT else into)


def _moment() -> float:
    """Return now, or what builds that must come out the same set in its place (reproducible-builds.org)."""
    set_moment = os.environ.get("SOURCE_DATE_EPOCH", "")
    return float(set_moment) if set_moment.isdecimal() else time.time()
