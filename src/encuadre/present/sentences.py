"""The rows every page of a comparison is made of: a sentence with its translation, and what two of them disagree on."""

from __future__ import annotations

from collections.abc import Iterable

from encuadre.model import (
    HUMAN,
    Aside,
    ComparedConflict,
    ComparedSentence,
    Evidence,
    Mark,
    MarkKind,
    Rendering,
    Row,
    Sign,
    Span,
    Translation,
    Verdict,
)
from encuadre.present.index import Index
from encuadre.present.naming import outlet_name
from encuadre.words import Words
from encuadre.words.rules import rule_in_words

DOUBT = "(?)"
"""After a doubtful translation. Editors of both languages write it so, every terminal has its letters, and no other
mark looks like it."""

_SIGNS = {Verdict.CONTRADICT: Sign.CONFLICT, Verdict.COMPATIBLE: Sign.COMPATIBLE, Verdict.AGREE: Sign.SAME}


def sentence_row(
    index: Index, words: Words, sentence: str, *, id: str, label: str = "", disputed: Iterable[ComparedConflict] = ()
) -> Row:
    """Return a sentence with its translation.

    Args:
        index: The comparison it stands in.
        words: The interface's.
        sentence: Its id.
        id: The row's.
        label: Who says it, where that is not told elsewhere.
        disputed: Conflicts the index does not know: it holds what disagrees across the sides, not within one.
    """
    one = index.sentences[sentence]
    return Row(
        id,
        one.text,
        label=label,
        ref=sentence,
        language=index.article_of(sentence).language,
        column=index.columns[sentence],
        marks=tuple(dict.fromkeys(marks_of(index, one, disputed))),
        evidence=index.evidence((sentence,)),
        asides=(rendering_aside(one.rendering, words),),
    )


def original_row(index: Index, words: Words, sentence: str, *, of: str, marks: tuple[Mark, ...] = ()) -> Row:
    """Return a sentence as it was published, under its outlet and on its side, without translation.

    Args:
        index: The comparison it stands in.
        words: The interface's words.
        sentence: Its id.
        of: Id of the row it is shown for.
        marks: What stands out in it.
    """
    return Row(
        f"{of}:{sentence}",
        index.sentences[sentence].text,
        label=outlet_name(index.article_of(sentence), words),
        ref=sentence,
        column=index.columns[sentence],
        marks=marks,
        evidence=index.evidence((sentence,)),
    )


def said(translation: Translation) -> str:
    """Return what a translation says, marked if that is doubtful."""
    return f"{translation.text} {DOUBT}" if translation.is_doubtful else translation.text


def rendering_aside(rendering: Rendering, words: Words) -> Aside:
    """Return a translation and who made it, or why there is none."""
    if not isinstance(rendering, Translation):
        note = words.comparison.untranslated.format(reason=words.say(rendering.reason))
        return Aside(note=note, language=rendering.language)
    by_engine = words.comparison.by_engine.format(engine=rendering.engine)
    note = words.comparison.by_person if rendering.engine == HUMAN else by_engine
    return Aside(said(rendering), note, f"{rendering.language}, {rendering.engine}", rendering.language)


def marks_of(index: Index, sentence: ComparedSentence, disputed: Iterable[ComparedConflict] = ()) -> Iterable[Mark]:
    """Yield what stands out in a sentence: words that are somebody's own, and what is told differently.

    Args:
        index: The comparison, indexed by sentence.
        sentence: One of its sentences.
        disputed: What is told differently in it.
    """
    for compared in index.quotations.get(sentence.article_id, ()):
        if compared.quotation.content.overlaps(sentence.span):
            yield mark_in(sentence, compared.quotation.content, MarkKind.QUOTED)
    for conflict in (*index.conflicts.get(sentence.id, ()), *disputed):
        told = ((conflict.left, conflict.left_span), (conflict.right, conflict.right_span))
        for id_, span in (*told, *((teller.sentence, teller.span) for teller in conflict.tellers)):
            if id_ == sentence.id:
                yield mark_in(sentence, span, MarkKind.DISPUTED)


def mark_in(sentence: ComparedSentence, span: Span, kind: MarkKind) -> Mark:
    """Return the mark of a place in an article's text, as far as it lies in a sentence.

    Args:
        sentence: The sentence.
        span: The place.
        kind: Why it stands out.
    """
    start, length = sentence.span.start, len(sentence.text)
    return Mark(max(0, span.start - start), min(length, span.end - start), kind)


def difference_row(index: Index, words: Words, conflict: ComparedConflict, *, id: str) -> Row:
    """Return what stands against what, and by which rule.

    Args:
        index: The comparison, indexed by sentence.
        words: The interface's words.
        conflict: What stands against what.
        id: Of the row.
    """
    is_conflict = conflict.verdict is Verdict.CONTRADICT
    label = (words.comparison.against if is_conflict else words.comparison.beside).format(
        left=f"{index.tag(conflict.left, words)} {conflict.left_quantity}",
        right=f"{index.tag(conflict.right, words)} {conflict.right_quantity}",
    )
    return Row(
        id,
        rule_in_words(conflict.rule, words),
        label=label,
        sign=_SIGNS[conflict.verdict],
        evidence=(
            Evidence(index.sentences[conflict.left].article_id, conflict.left_span),
            Evidence(index.sentences[conflict.right].article_id, conflict.right_span),
        ),
    )
