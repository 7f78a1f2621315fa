"""Blind reading: a passage without its newsroom, to be given to a side; then the words that gave it away."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence

from encuadre.model import ComparedSide, Evidence, Exercise, ExerciseKind, Language, Level
from encuadre.study.difficulty import LONGEST
from encuadre.study.glosses import is_form_of
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, is_reliable, stands_alone

SENTENCES = 2
"""Of a passage: one sentence has too few words to guess from, three fill a handout."""

FLUENT = 0.85
"""`Translation.confidence` of each sentence of a passage that is read as a text: of 7 passages with a sentence below it
a reader found 5 that no class should be handed, of 2 above it none."""

_LETTERS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def blind_readings(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield passages of both sides in turn, all in one language, each with a word that tells its side.

    Where a side does not write the learnt language its passages are translations, and say so in the key; said beside
    the passage it would be the answer.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the passages.
        level: Of the learner: bounds the length of sentences.
    """
    found = [list(_passages(material, side, learnt, level)) for side in material.sides]
    for passages in found:
        chance.shuffle(passages)
    for both in zip(*found, strict=False):
        turn = list(both)
        chance.shuffle(turn)
        yield from turn


def _passages(material: Material, side: str, learnt: Language, level: Level) -> Iterator[Exercise]:
    compared = next(one for one in (material.comparison.left, material.comparison.right) if one.side == side)
    for article in compared.articles:
        own = [one for one in material.sources.values() if one.article.id == article.id and one.number]
        for start in range(0, len(own) - SENTENCES + 1, SENTENCES):
            passage = own[start : start + SENTENCES]
            clues = _clues(material, passage, compared, learnt)
            if clues and (asked := _asked(material, passage, clues, learnt, level)):
                yield asked


def _clues(material: Material, passage: Sequence[Source], side: ComparedSide, learnt: Language) -> tuple[str, ...]:
    """Return what tells a passage's side: its distinctive words, its names for things, its loaded words.

    Args:
        material: What exercises are cut out of.
        passage: Sentences that follow each other.
        side: Whose they are.
        learnt: The language that is read.
    """
    is_left = side is material.comparison.left
    told: list[tuple[str, Iterable[Evidence]]] = [
        (word.lemma if word.language == learnt else word.gloss or word.lemma, word.evidence)
        for word in side.framing.words
    ]
    told += [
        (pair.left if is_left else pair.right, [use.left if is_left else use.right for use in pair.uses])
        for pair in material.comparison.naming
    ]
    told += [(use.form, use.evidence) for use in side.framing.wording.loaded]
    return tuple(dict.fromkeys(word for word, evidence in told if any(_stands_in(one, passage) for one in evidence)))


def _stands_in(evidence: Evidence, passage: Sequence[Source]) -> bool:
    return any(evidence.article_id == one.article.id and one.compared.span.overlaps(evidence.span) for one in passage)


def _asked(
    material: Material, passage: Sequence[Source], clues: tuple[str, ...], learnt: Language, level: Level
) -> Exercise | None:
    """Return the exercise; nothing where the passage cannot be read by itself, or in the language that is learnt.

    Args:
        material: What exercises are cut out of.
        passage: Sentences that follow each other.
        clues: Words of it that give it away.
        learnt: The language it is read in.
        level: Of the learner.
    """
    if not stands_alone(passage[0], longest=LONGEST[level] + 10):
        return None
    texts, engines = [], set()
    for source in passage:
        if source.language == learnt:
            texts.append(source.text)
            continue
        rendering = source.compared.rendering
        if not is_reliable(rendering, least=FLUENT):
            return None
        texts.append(rendering.text)
        engines.add(rendering.engine)
    shown, own = " ".join(texts), " ".join(source.text for source in passage)
    written = tuple(dict.fromkeys(filter(None, (_as_written(one, shown) or _as_written(one, own) for one in clues))))
    if not written:
        return None
    articles = [article for side in (material.comparison.left, material.comparison.right) for article in side.articles]
    return made(
        ExerciseKind.BLIND,
        learnt,
        text=hide(shown, articles),
        choices=material.sides,
        answer=(material.sides.index(passage[0].side),),
        evidence=tuple(source.id for source in passage),
        engine=", ".join(sorted(engines)),
        clues=written,
    )


def _as_written(clue: str, text: str) -> str:
    """Return a clue in the forms it has in a text; empty where the text lacks a word of it: nobody could find it.

    Of a translated passage the key shows the original, so there a clue is found as well.
    """
    written = _LETTERS.findall(text)
    found = [next((one for one in written if is_form_of(one, part)), "") for part in _LETTERS.findall(clue)]
    return " ".join(found) if all(found) else ""
