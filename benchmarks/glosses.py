"""Draws words with the meaning a learner is shown, to be judged by hand: `python -m benchmarks.glosses WORKSPACE OUT`.

Drawn are the words of the events of the workspace that two languages tell, in the direction asked for. Written is a
line each with its example and the sentence linked to it, and two empty columns. Right is a meaning that serves in that
example; a word that is none, or whose part of speech or article is wrong, is wrong whatever its meaning.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator
from pathlib import Path

from encuadre.errors import EncuadreError
from encuadre.model import LANGUAGES, Comparison, Language, Level, VocabularyItem
from encuadre.pipeline import Tools, compare_event, event_vocabulary
from encuadre.present.index import index_of
from encuadre.store import Workspace

COLUMNS = ("event", "word", "pos", "level", "meaning", "strength", "example", "linked", "judgement", "cause")


def main() -> None:
    """Collect, draw and write."""
    parser = argparse.ArgumentParser(description="Draw words with their meaning, to be judged by hand.")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("out", type=Path, help="the file that is written, tab-separated")
    parser.add_argument("--learning", choices=LANGUAGES, default="es")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--words", type=int, default=60, help="of each event, the most frequent")
    parser.add_argument("--level", type=Level, choices=tuple(Level), help="only words above it")
    parser.add_argument("--events", nargs="*", help="ids; all that two languages tell if none is given")
    asked = parser.parse_args()
    found = list(_found(asked))
    shown = [one for one in found if one[1].gloss]
    drawn = random.Random(asked.seed).sample(shown, min(asked.count, len(shown)))
    with asked.out.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, dialect="excel-tab")
        writer.writerow(COLUMNS)
        writer.writerows(_row(event, item, texts) for event, item, texts in drawn)
    print(f"{len(found)} words, {len(shown)} with a meaning, {len(drawn)} drawn: {asked.out}")


def _found(asked: argparse.Namespace) -> Iterator[tuple[str, VocabularyItem, dict[str, str]]]:
    with Workspace(asked.workspace) as workspace:
        tools = Tools(workspace)
        for event in workspace.events.all():
            if asked.events and event.id not in asked.events:
                continue
            try:
                for step in compare_event(workspace, event, tools=tools):
                    if isinstance(step, Comparison) and len(_languages(step)) > 1:
                        texts = {id_: one.text for id_, one in index_of(step).sentences.items()}
                        items = event_vocabulary(
                            workspace, step, asked.learning, tools=tools, level=asked.level, count=asked.words
                        )
                        yield from ((event.id, item, texts) for item in items)
            except EncuadreError as error:
                print(f"{event.id}: {error}")


def _languages(comparison: Comparison) -> set[Language]:
    return {article.language for side in (comparison.left, comparison.right) for article in side.articles}


def _row(event: str, item: VocabularyItem, texts: dict[str, str]) -> tuple[str, ...]:
    gloss, level = item.gloss, item.level
    meaning, strength = (gloss.text, gloss.strength) if gloss else ("", "")
    example, linked = texts[item.sentence], texts.get(item.aligned_sentence, "")
    return (event, item.headword, item.pos, level or "", meaning, strength, example, linked, "", "")


if __name__ == "__main__":
    main()
