"""A lesson as a student has it: parallel reading, vocabulary and exercises."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from encuadre.model import (
    BOTH,
    FALSE,
    TRUE,
    Aside,
    Exercise,
    ExerciseKind,
    Lesson,
    Page,
    ParallelPair,
    Row,
    Section,
    other_language,
)
from encuadre.present.before_reading import readability_sections, vocabulary_sections
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline, outlet_name, side_names
from encuadre.words import Words

ABSTAINED = "abstained"
"""The section that names the kinds of exercises an event has too little for."""

_ONE_LINE = 70
"""Characters of choices that stand beside each other in print, with their letters on a line of A4 and of Letter."""


def lesson_page(lesson: Lesson, words: Words) -> Page:
    """Return texts, words and questions, no answer; and how hard the articles are, for whoever chooses."""
    index = index_of(lesson.comparison)
    sections = [_reading(lesson, index, words)]
    sections += vocabulary_sections(lesson, words)
    sections += _questions(lesson, words)
    sections += readability_sections(lesson, index, words)
    if lesson.exercises.abstained:
        rows = tuple(
            Row(f"abstained:{kind}", words.exercises.abstentions[kind], label=words.exercises.tasks[kind])
            for kind in lesson.exercises.abstained
        )
        sections.append(Section(ABSTAINED, words.exercises.not_made, rows))
    return sheet("lesson", words.exercises.lesson, sections, lesson, words)


def sheet(id_: str, title: str, sections: list[Section], lesson: Lesson, words: Words) -> Page:
    """Return a page of a lesson below what it teaches, of which event, and how much there is.

    Args:
        id_: Of the page.
        title: What it is called; `{learnt}`, `{level}` and `{seed}` are filled in.
        sections: What stands on it.
        lesson: Whose.
        words: The interface's words.
    """
    said = {"learnt": words.exercises.languages[lesson.learnt], "level": lesson.level, "seed": lesson.seed}
    count = words.count(words.exercises.questions, len(lesson.exercises.exercises))
    event = lesson.comparison.event
    return Page(
        id_,
        title.format(**said),
        tuple(sections),
        f"{words.exercises.learning.format(**said)} · {count}",
        subject=headline(event.title, words),
        handle=event.id,
        sides=side_names(lesson.comparison, words),
    )


def _reading(lesson: Lesson, index: Index, words: Words) -> Section:
    rows = tuple(_pair(number, pair, lesson, index, words) for number, pair in enumerate(lesson.reading))
    return Section("reading", words.exercises.reading, rows, words.exercises.no_pairs)


def _pair(number: int, pair: ParallelPair, lesson: Lesson, index: Index, words: Words) -> Row:
    """Return two sentences, each with where it stands or who translated it.

    Args:
        number: Its place.
        pair: Both.
        lesson: Whose.
        index: The comparison they stand in.
        words: The interface's words.
    """
    own, *other = pair.evidence
    known = other_language(lesson.learnt)
    if pair.engine:
        note, ref = words.exercises.translated.format(engine=pair.engine), f"{known}, {pair.engine}"
    else:
        outlet = outlet_name(index.article_of(other[0]), words)
        note, ref = words.exercises.original.format(outlet=outlet), f"{known}, {outlet}"
    return Row(
        f"pair:{number}",
        pair.learnt,
        label=outlet_name(index.article_of(own), words),
        evidence=index.evidence(pair.evidence),
        asides=(Aside(pair.known, note, ref, known),),
    )


def _questions(lesson: Lesson, words: Words) -> Iterator[Section]:
    """Yield the questions of each kind below how they are answered, numbered through."""
    numbered = list(enumerate(lesson.exercises.exercises, 1))
    for kind in ExerciseKind:
        of_kind = [(number, one) for number, one in numbered if one.kind is kind]
        if of_kind:
            how = Row(f"how:{kind}", words.exercises.hows[kind])
            rows = tuple(_question(number, one, words) for number, one in of_kind)
            yield Section(f"exercises:{kind}", words.exercises.tasks[kind], (how, *rows))


def _question(number: int, exercise: Exercise, words: Words) -> Row:
    prompts = tuple(
        Row(f"{exercise.id}:prompt:{place}", prompt, label=str(place))
        for place, prompt in enumerate(exercise.prompts, 1)
    )
    choices = _choices(exercise, words)
    side = words.exercises.of_side.format(side=words.side(exercise.side)) if exercise.side else ""
    return Row(
        exercise.id,
        exercise.text,
        label=f"{number} {side}".strip(),
        detail=_hint(exercise, words),
        asides=_aid(exercise, words),
        rows=(*prompts, *choices),
    )


def _choices(exercise: Exercise, words: Words) -> tuple[Row, ...]:
    """Return short choices on one line, longer ones one below the other."""
    names = [choice_name(exercise, place, words) for place in range(len(exercise.choices))]
    if sum(map(len, names)) <= _ONE_LINE:
        told = " · ".join(f"{letter}) {name}" for letter, name in zip(ascii_lowercase, names, strict=False))
        return (Row(f"{exercise.id}:choices", told),)
    return tuple(
        Row(f"{exercise.id}:choice:{place}", name, label=ascii_lowercase[place]) for place, name in enumerate(names)
    )


def choice_name(exercise: Exercise, place: int, words: Words) -> str:
    """Return what a choice is called: a text as it stands, or true, false, both.

    Args:
        exercise: Whose choice it is.
        place: Which.
        words: The interface's words.
    """
    choice = exercise.choices[place]
    named = {TRUE: words.exercises.true, FALSE: words.exercises.false, BOTH: words.exercises.both}
    return named.get(choice, words.side(choice)) if exercise.kind in _NAMED else choice


_NAMED = frozenset({ExerciseKind.TRUE_FALSE, ExerciseKind.WHO, ExerciseKind.LEAD, ExerciseKind.BLIND})
"""Exercises with choices that are no words of a text: they have names in the reader's language."""


def _hint(exercise: Exercise, words: Words) -> str:
    if exercise.gap is None:
        return ""
    if exercise.gap.form is None:
        return words.exercises.parts[exercise.gap.part]
    return words.exercises.hint.format(lemma=exercise.gap.lemma, form=words.exercises.forms[exercise.gap.form])


def _aid(exercise: Exercise, words: Words) -> tuple[Aside, ...]:
    if not exercise.aid:
        return ()
    language = other_language(exercise.language)
    note = words.exercises.translated.format(engine=exercise.engine)
    return (Aside(exercise.aid, note, f"{language}, {exercise.engine}", language),)
