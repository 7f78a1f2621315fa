"""Draws exercises to be judged by hand: `python -m benchmarks.lessons WORKSPACE OUT --seed N --count N`.

Every event of the workspace that two sides tell gives exercises in both directions and at every level; of these so many
are drawn, the kinds as evenly as there are any. `OUT` is a table: the question as a student has it, the answer as the
key has it, the sentences that bear it out, and two empty columns for whether it can be answered and whether the answer
is right.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator
from pathlib import Path

from encuadre.errors import EncuadreError
from encuadre.model import LANGUAGES, Comparison, Exercise, ExerciseKind, Level, Page, Row
from encuadre.pipeline import Tools, Wishes, compare_event, lesson_of
from encuadre.present.lesson import lesson_page
from encuadre.present.lesson_key import key_page
from encuadre.store import Workspace
from encuadre.words import words_in

COLUMNS = ("event", "learnt", "level", "kind", "question", "answer", "evidence", "answerable", "right")


def main() -> None:
    """Compare, make, draw and write."""
    parser = argparse.ArgumentParser(description="Draw exercises, to be judged by hand.")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--events", nargs="*", help="ids; all that two sides tell if none is given")
    asked = parser.parse_args()
    by_kind: dict[ExerciseKind, list[tuple[str, ...]]] = {kind: [] for kind in ExerciseKind}
    for exercise, line in _lines(asked):
        by_kind[exercise.kind].append(line)
    chance = random.Random(asked.seed)
    for lines in by_kind.values():
        chance.shuffle(lines)
    drawn: list[tuple[str, ...]] = []
    while len(drawn) < asked.count and any(by_kind.values()):
        drawn += [lines.pop() for lines in by_kind.values() if lines][: asked.count - len(drawn)]
    with asked.out.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, dialect="excel-tab")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(drawn))
    print(f"{len(drawn)} exercises: {asked.out}")


def _lines(asked: argparse.Namespace) -> Iterator[tuple[Exercise, tuple[str, ...]]]:
    with Workspace(asked.workspace) as workspace:
        tools = Tools(workspace)
        for event in workspace.events.all():
            if len(event.articles) < 2 or (asked.events and event.id not in asked.events):
                continue
            try:
                comparison = next(
                    step for step in compare_event(workspace, event, tools=tools) if isinstance(step, Comparison)
                )
            except EncuadreError:
                continue
            for learnt in LANGUAGES:
                for place, level in enumerate(Level):
                    wishes = Wishes(learnt, level, asked.seed + place)
                    lesson = lesson_of(workspace, comparison, wishes, tools=tools)
                    page, key = lesson_page(lesson, words_in("en")), key_page(lesson, words_in("en"))
                    answers = {row.id.removeprefix("answer:"): row for row in key.rows}
                    questions = {row.id: row for row in _questions(page)}
                    for one in lesson.exercises.exercises:
                        answer = answers[one.id]
                        shown = (answer.text, f"({answer.detail})" if answer.detail else "")
                        evidence = " ¶ ".join(f"{row.column}: {row.text}" for row in answer.rows)
                        told = (_said(questions[one.id]), " ".join(shown).strip(), evidence)
                        yield one, (event.id, learnt, level, one.kind, *told, "", "")


def _questions(page: Page) -> Iterator[Row]:
    for section in page.sections:
        if section.id.startswith("exercises:"):
            yield from section.rows[1:]


def _said(row: Row) -> str:
    """Return a question on one line: text, hint, aid, choices."""
    aids = [f"[{aside.text}]" for aside in row.asides]
    below = [f"{inner.label}) {inner.text}" if inner.label else inner.text for inner in row.rows]
    _, _, side = row.label.partition(" ")
    hint = f"({row.detail})" if row.detail else ""
    return " | ".join(filter(None, (f"{side}: {row.text}" if side else row.text, hint, *aids, *below)))


if __name__ == "__main__":
    main()
