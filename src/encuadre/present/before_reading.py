"""What a class knows before it reads: the words of an event with their meaning, and how hard each article is."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import Lesson, Row, Section, TextReadability, VocabularyItem
from encuadre.model.readability import FEWEST_WORDS
from encuadre.present.index import Index
from encuadre.present.naming import outlet_name
from encuadre.words import Words


def vocabulary_sections(lesson: Lesson, words: Words) -> Iterator[Section]:
    """Yield the words with part of speech, level and meaning; a meaning that is not sure is left to the sentences."""
    if lesson.vocabulary:
        rows = tuple(_word(item, words) for item in lesson.vocabulary)
        yield Section("vocabulary", words.exercises.vocabulary, rows, count=len(rows))


def readability_sections(lesson: Lesson, index: Index, words: Words) -> Iterator[Section]:
    """Yield how hard each article in the language learnt is, by every formula, for whoever chooses a text.

    Args:
        lesson: Whose articles.
        index: Of its comparison.
        words: The interface's.
    """
    if lesson.readability:
        rows = tuple(_text(text, index, words) for text in lesson.readability)
        yield Section("readability", words.exercises.readability, rows)


def _word(item: VocabularyItem, words: Words) -> Row:
    said = words.learning
    told = []
    if item.relation and item.relation.other_meaning:
        one = item.relation
        told.append(
            said.relations[one.kind].format(other=one.other, meaning=one.meaning, other_meaning=one.other_meaning)
        )
    if item.gloss and not (told and item.relation and item.relation.meaning == item.gloss.text):
        told.insert(0, item.gloss.text)
    if item.mexican_usage:
        usage = item.mexican_usage.spanish if words.language == "es" else item.mexican_usage.english
        told.append(said.in_mexico.format(note=usage))
    kind = said.pos[item.pos] if item.kind == "word" and item.pos in said.pos else said.kinds[item.kind]
    return Row(
        f"word:{item.id}",
        "; ".join(told),
        label=item.headword,
        detail=", ".join(filter(None, (kind, item.level))),
        label_language=item.language,
    )


def _text(text: TextReadability, index: Index, words: Words) -> Row:
    """Return an article with its scores, or that it is too short for any.

    Args:
        text: The article's.
        index: Of the comparison.
        words: The interface's.
    """
    said, article = words.learning, index.articles[text.article_id]
    scores = [
        f"{said.formulas[one.formula]} {words.number(round(one.score))} "
        f"({said.ease[one.ease] if one.ease else said.formula_notes[one.formula]})"
        for one in text.scores
    ]
    return Row(
        f"text:{article.id}",
        "; ".join(scores) or said.too_short.format(fewest=FEWEST_WORDS),
        label=f"{outlet_name(article, words)}, {article.title or words.terms.no_headline}",
        handle=article.id,
    )
