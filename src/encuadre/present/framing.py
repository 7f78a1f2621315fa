"""How an article, or each side of an event, frames it: one section a measure, told of every framing by one function."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from encuadre.model import ActionForm, AnnotatedArticle, Column, Comparison, Evidence, Framing, Page, Row, Section
from encuadre.present import actors, vocabulary
from encuadre.present.frames import frame_sections
from encuadre.present.measures import measure_sections
from encuadre.present.naming import side_names
from encuadre.present.structure import structure_sections
from encuadre.present.vocabulary import divergence_sections
from encuadre.words import Words

Framings = Mapping[Column, Framing]
"""Of both sides, or of one article under `Column.BOTH`."""

_SECTIONS: tuple[tuple[str, Callable[[Framing, Column, Words], Iterator[Row]], Callable[[Framing], object]], ...] = (
    ("words", vocabulary.distinctive, lambda framing: framing.words),
    ("loaded", vocabulary.loaded, lambda framing: framing.wording.loaded),
    ("certainty", vocabulary.certainty, lambda framing: framing.wording.certainty.is_marked),
    ("speakers", actors.speakers, lambda framing: framing.speakers),
    ("voices", actors.voices, lambda framing: framing.voices),
    ("cues", actors.cues, lambda framing: framing.voices),
    ("acts", actors.acts, lambda framing: framing.agency),
    ("forms", actors.forms, lambda framing: framing.agency),
)
"""Id, rows, and what has to be there on one side for the section to be told of both."""


def framing_page(comparison: Comparison, words: Words) -> Page:
    """Return how both sides frame an event, how far their words differ, and what each puts first."""
    sections = (
        *framing_sections(framings_of(comparison), words),
        *divergence_sections(comparison, words),
        *structure_sections(comparison, words),
    )
    return Page("framing", words.framing.title, sections, sides=side_names(comparison, words))


def framings_of(comparison: Comparison) -> Framings:
    """Return the framing of either side."""
    return {Column.LEFT: comparison.left.framing, Column.RIGHT: comparison.right.framing}


def article_page(annotated: AnnotatedArticle, framing: Framing, words: Words) -> Page:
    """Return how one article frames what it tells.

    Args:
        annotated: The article.
        framing: How it frames.
        words: The interface's words.
    """
    sections = tuple(framing_sections({Column.BOTH: framing}, words))
    return Page("article", words.framing.title, sections, subject=annotated.article.title)


def framing_sections(framings: Framings, words: Words) -> Iterator[Section]:
    """Yield the sections that have something to tell of any of the framings, the frames whatever they found."""
    yield from frame_sections(framings, words)
    for id_, told, measured in _SECTIONS:
        found = [measured(framing) for framing in framings.values()]
        if any(found):
            # What was not looked for cannot be said to be missing.
            empty = "" if None in found else words.terms.none
            rows = (row for column, framing in framings.items() for row in told(framing, column, words))
            title = getattr(words.framing.titles, id_)
            yield Section(id_, title, tuple(rows), empty, is_parallel=Column.BOTH not in framings)
    yield from measure_sections(framings, words)


def evidence_sections(framing: Framing, annotated: AnnotatedArticle, words: Words) -> Iterator[Section]:
    """Yield the sentences of one article that carry its frames, hide a source or leave a doer out.

    Args:
        framing: How the article frames.
        annotated: The article.
        words: The interface's words.
    """
    for use in framing.frames:
        rows = tuple(
            Row(f"frame:{use.model}:{use.frame}:{place}", piece.span.of(annotated.article.text), evidence=(piece,))
            for place, piece in enumerate(use.evidence)
        )
        yield Section(f"frame:{use.model}:{use.frame}", words.frames.frame(use.frame), rows)
    shown: list[tuple[str, str, tuple[Evidence, ...]]] = []
    if framing.voices is not None:
        shown.append(("anonymous", words.actors.anonymous, framing.voices.anonymous.evidence))
    if framing.agency is not None:
        told = (use for use in framing.agency.forms if use.form is not ActionForm.ACTIVE)
        shown += [(use.form, words.actors.forms[use.form], use.evidence) for use in told]
    for id_, title, evidence in shown:
        if evidence:
            yield Section(id_, title, tuple(_holding(id_, evidence, annotated)))


def _holding(id_: str, evidence: tuple[Evidence, ...], annotated: AnnotatedArticle) -> Iterator[Row]:
    """Yield the sentences that hold some evidence, each once."""
    for sentence in annotated.sentences:
        inside = tuple(piece for piece in evidence if sentence.span.overlaps(piece.span))
        if inside:
            yield Row(f"{id_}:{sentence.id}", annotated.text_of(sentence), evidence=inside)
