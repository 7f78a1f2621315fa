"""A lesson on the screen: words with both their sentences, two originals beside each other, how hard each text is."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from encuadre.model import (
    Comparison,
    LearnerProfile,
    Lesson,
    Mark,
    MarkKind,
    Page,
    ParallelPair,
    Relation,
    Row,
    Section,
    TextReadability,
    Translation,
    VocabularyItem,
)
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline, outlet_name, side_names
from encuadre.present.sentences import original_row
from encuadre.words import Words

KNOWN = "✓"
"""Before a word that is known."""


def study_page(lesson: Lesson, words: Words, known: Collection[str] = ()) -> Page:
    """Return the vocabulary, the parallel reading and the readability of a lesson; what is asked has its own pages.

    Args:
        lesson: What a class takes away.
        words: The interface's.
        known: Ids of words that a learner knows since it was made.
    """
    index, said = index_of(lesson.comparison), words.studying
    items = tuple(_item(item, index, words, is_known=item.id in known) for item in lesson.vocabulary)
    pairs = [(_pair(number, pair, index, words), pair.engine) for number, pair in enumerate(lesson.reading, 1)]
    originals = tuple(row for row, engine in pairs if not engine)
    translated = tuple(row for row, engine in pairs if engine)
    texts = tuple(_text(one, index, words) for one in lesson.readability)
    return empty_study_page(
        lesson.comparison,
        words,
        (
            Section("vocabulary", words.exercises.vocabulary, items, said.no_words, count=len(items)),
            Section("reading", said.originals, originals, words.exercises.no_pairs, count=len(originals)),
            *([Section("translated", said.translated, translated, count=len(translated))] if translated else []),
            *([Section("readability", said.readability, texts, count=len(texts))] if texts else []),
        ),
    )


def empty_study_page(comparison: Comparison, words: Words, sections: tuple[Section, ...] = ()) -> Page:
    """Return the page of an event before its lesson is made, or with what it holds.

    Args:
        comparison: The event.
        words: The interface's.
        sections: What it holds.
    """
    event, sides = comparison.event, side_names(comparison, words)
    return Page("study", words.tabs.names["study"], sections, "", headline(event.title, words), event.id, sides)


def learner_line(profile: LearnerProfile, due: int, words: Words) -> str:
    """Return who learns what at which level, and how many questions of this event are due.

    Args:
        profile: The learner; one without a name is nobody, of whom nothing is kept.
        due: Questions.
        words: The interface's.
    """
    said = words.studying
    who = profile.name or said.nobody
    told = (who, words.learning.learning[profile.learning], profile.level or words.learning.no_level)
    return " · ".join((*told, *([words.count(said.due, due)] if due else [])))


def _item(item: VocabularyItem, index: Index, words: Words, *, is_known: bool) -> Row:
    """Return a word with its meaning and its sentences.

    Args:
        item: The word.
        index: The comparison.
        words: The interface's.
        is_known: Whether a learner knows it.
    """
    said, gloss = words.learning, item.gloss.text if item.gloss else ""
    level = item.level or said.no_level
    kinds = [said.kinds[item.kind] if item.kind != "word" else said.pos.get(item.pos, "")]
    kinds += [said.genders[item.gender]] if item.gender else []
    told = [Row(f"{item.id}:kind", ", ".join(filter(None, kinds)), detail=f"{level}, {_source(item, words)}")]
    if item.gloss:
        told.append(Row(f"{item.id}:gloss", gloss, detail=said.strengths[item.gloss.strength]))
    else:
        told.append(Row(f"{item.id}:gloss", said.no_gloss))
    if item.relation:
        told.append(Row(f"{item.id}:relation", _relation(item.relation, words)))
    if item.mexican_usage:
        note = item.mexican_usage.spanish if words.language == "es" else item.mexican_usage.english
        told.append(Row(f"{item.id}:mexico", said.in_mexico.format(note=note)))
    return Row(
        f"word:{item.id}",
        label=item.headword,
        name=" · ".join(filter(None, (f"{KNOWN} {item.headword}" if is_known else item.headword, item.level, gloss))),
        evidence=index.evidence(filter(None, (item.sentence, item.aligned_sentence))),
        rows=(*told, *_examples(item, index, words)),
    )


def _source(item: VocabularyItem, words: Words) -> str:
    return words.learning.level_sources[item.level_source]


def _relation(relation: Relation, words: Words) -> str:
    said = words.learning.relations[relation.kind].format(
        other=relation.other, meaning=relation.meaning, other_meaning=relation.other_meaning
    )
    return " ".join(filter(None, (f"{said}.", relation.example, relation.example_translation)))


def _examples(item: VocabularyItem, index: Index, words: Words) -> Iterator[Row]:
    """Yield the sentence a word stands in, and beside it an original of the other language or what a machine made."""
    own = index.sentences[item.sentence]
    start = item.span.start - own.span.start
    mark = Mark(start, start + item.span.end - item.span.start, MarkKind.DISPUTED)
    yield original_row(index, words, item.sentence, of=item.id, marks=(mark,))
    if item.aligned_sentence:
        yield original_row(index, words, item.aligned_sentence, of=item.id)
    elif isinstance(own.rendering, Translation) and not own.rendering.is_doubtful:
        made = words.exercises.translated.format(engine=own.rendering.engine)
        yield Row(f"{item.id}:translated", own.rendering.text, detail=made)


def _pair(number: int, pair: ParallelPair, index: Index, words: Words) -> Row:
    """Return two sentences; which of them a machine wrote is said.

    Args:
        number: Its place, easiest first.
        pair: Both.
        index: The comparison.
        words: The interface's.
    """
    id_ = f"pair:{number}"
    below = tuple(original_row(index, words, one, of=id_) for one in pair.evidence)
    if pair.engine:
        made = words.exercises.translated.format(engine=pair.engine)
        below += (Row(f"{id_}:translated", pair.known, detail=made),)
    return Row(
        id_,
        label=words.studying.machine if pair.engine else words.studying.both,
        name=f"{number}. {pair.learnt}",
        evidence=index.evidence(pair.evidence),
        rows=below,
    )


def _text(text: TextReadability, index: Index, words: Words) -> Row:
    """Return how hard an article is to read, by each formula of its language."""
    said, article = words.learning, index.articles[text.article_id]
    id_ = f"text:{article.id}"
    title = f"{outlet_name(article, words)}: {article.title or words.terms.no_headline}"
    ease = next((said.ease[one.ease] for one in text.scores if one.ease), "")
    scores = tuple(
        Row(
            f"{id_}:{one.formula}",
            f"{said.formulas[one.formula]}: {words.number(round(one.score, 1))}",
            detail=", ".join(filter(None, (said.ease[one.ease] if one.ease else "", said.formula_notes[one.formula]))),
        )
        for one in text.scores
    )
    short = words.studying.too_short
    return Row(
        id_,
        label=title,
        name=f"{words.side(text.side)} · {ease or short} · {title}",
        column=next(index.columns[one.id] for one in index.sentences.values() if one.article_id == article.id),
        rows=scores or (Row(f"{id_}:short", short),),
    )
