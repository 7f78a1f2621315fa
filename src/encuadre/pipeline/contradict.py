"""A person contradicts what was read in single sentences: two are not the same, or somebody else is quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from encuadre.errors import CorrectionError
from encuadre.model import AnnotatedArticle, Corrected, Decision, DecisionKind, EntityKind, Language, Told
from encuadre.pipeline.annotating import reading_of
from encuadre.pipeline.find import find_article, find_sentence
from encuadre.pipeline.sentence_decisions import quoted_in
from encuadre.text.folding import fold

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


def unlink(workspace: Workspace, one: str, other: str, *, tools: Tools) -> Corrected:
    """Say that two sentences are not the same; they are linked no more, and stand in no claim together.

    Args:
        workspace: Where the decision is kept.
        one: A sentence, by its id.
        other: One of another article.
        tools: Whose annotator read the sentences.

    Raises:
        NotFoundError: there is no such sentence.
        CorrectionError: both stand in one article.
    """
    found = [find_sentence(workspace, name, tools=tools) for name in (one, other)]
    told = tuple(Told(annotated.article.id, annotated.sentence_texts[number]) for annotated, number in found)
    if told[0].article == told[1].article:
        raise CorrectionError(
            "both sentences stand in article {article}",
            article=told[0].article,
            hint="name a sentence of each of two articles",
        )
    texts = tuple({annotated.article.language: annotated.sentence_texts[number]} for annotated, number in found)
    return _decide(workspace, DecisionKind.UNLINK, told, texts, "")


def name_speaker(workspace: Workspace, sentence: str, speaker: str, *, tools: Tools) -> Corrected:
    """Say who said what a sentence quotes.

    Args:
        workspace: Where the decision is kept.
        sentence: The sentence, by its id; of a quotation over several, any of them.
        speaker: Who said it, as the article names them or a part of that; empty: nobody whom the article names.
        tools: Whose annotator read the sentence.

    Raises:
        NotFoundError: there is no such sentence.
        CorrectionError: it quotes nothing, or the article names nobody so.
    """
    annotated, number = find_sentence(workspace, sentence, tools=tools)
    text = annotated.sentence_texts[number]
    if not quoted_in(annotated, text):
        raise CorrectionError(
            "sentence {sentence} quotes nothing",
            sentence=annotated.sentences[number].id,
            hint="`encuadre read ARTICLE` lists what an article quotes",
        )
    named = _named(annotated, speaker) if speaker.strip() else ""
    told = (Told(annotated.article.id, text),)
    return _decide(workspace, DecisionKind.SPEAKER, told, ({annotated.article.language: text},), named)


def speakers_in(workspace: Workspace, article: str, *, tools: Tools) -> tuple[str, ...]:
    """Return whom an article names that may have said something, in the order they are named.

    Args:
        workspace: Where the article is.
        article: Its id.
        tools: Whose annotator reads it, if it has not yet.
    """
    return people_in(reading_of(workspace, find_article(workspace, article).id, tools=tools))


def people_in(annotated: AnnotatedArticle) -> tuple[str, ...]:
    """Return the people an article names, and whoever else it quotes, as it names them."""
    language = annotated.article.language
    known = {entity.id: entity for entity in annotated.entities}
    mentioned = sorted(annotated.mentions, key=lambda mention: mention.span.start)
    people = [known[one.entity_id] for one in mentioned if one.kind is EntityKind.PERSON and one.entity_id in known]
    names = [person.names.get(language) or next(iter(person.names.values()), "") for person in people]
    found: dict[str, str] = {}
    for name in (*names, *(quotation.speaker for quotation in annotated.quotations)):
        if name:
            found.setdefault(fold(name), name)
    return tuple(found.values())


def _named(annotated: AnnotatedArticle, said: str) -> str:
    """Return the one name that is meant: in full, or by parts of it that no other name has."""
    names, wanted = people_in(annotated), fold(said).split()
    whole = [name for name in names if fold(name).split() == wanted]
    found = whole or [name for name in names if set(wanted) <= set(fold(name).split())]
    if len(found) != 1:
        raise CorrectionError(
            "article {article} names nobody {name!r}, or more than one",
            article=annotated.article.id,
            name=said,
            names=", ".join(names) or "-",
            hint="it names: {names}",
        )
    return found[0]


def _decide(
    workspace: Workspace,
    kind: DecisionKind,
    told: tuple[Told, ...],
    texts: Sequence[Mapping[Language, str]],
    speaker: str,
) -> Corrected:
    """Keep a decision about sentences; the events are formed of articles and stay as they are."""
    with workspace.transaction():
        decision = Decision(
            id=workspace.decisions.next_id(),
            kind=kind,
            together=(),
            apart=(),
            joined=(),
            known=0,
            when=datetime.now(UTC),
            event={},
            named=tuple(texts),
            sentences=told,
            speaker=speaker,
        )
        workspace.decisions.record(decision)
    return Corrected(decision, False, formed=(), dissolved=(), standing=workspace.decisions.all())
