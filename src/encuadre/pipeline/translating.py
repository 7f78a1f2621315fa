"""The translations of an event: of what its articles say, quote, and call things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from encuadre.model import (
    AnnotatedArticle,
    Language,
    Progress,
    Rendering,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Translation,
    other_language,
)
from encuadre.pipeline.add import ShouldStop
from encuadre.pipeline.border import quoted_texts

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools


@dataclass(frozen=True, slots=True)
class Translated:
    """What was translated, by language and text."""

    renderings: dict[Language, dict[str, Rendering]] = field(default_factory=dict)

    @property
    def by_text(self) -> dict[str, Rendering]:
        """Return the renderings by text alone."""
        return {text: one for language in sorted(self.renderings) for text, one in self.renderings[language].items()}

    @property
    def glosses(self) -> dict[tuple[Language, str], str]:
        """Return English for the Spanish lemmas, so that both sides' words are counted in one vocabulary."""
        return {
            ("es", text): one.text.lower()
            for text, one in self.renderings.get("es", {}).items()
            if isinstance(one, Translation)
        }


def translate_articles(
    articles: Sequence[AnnotatedArticle], tools: Tools, translated: Translated, should_stop: ShouldStop
) -> Iterator[Progress]:
    """Translate sentences, quoted words and the lemmas that both sides' words are counted by, each text once.

    Args:
        articles: All of an event.
        tools: The models.
        translated: Filled batch by batch.
        should_stop: Asked between batches; what was translated until then is in the workspace.

    Yields:
        How far it is; the stage is not finished if it was stopped.
    """
    wanted = _wanted(articles)
    total = sum(map(len, wanted.values()))
    yield StageStarted(Stage.TRANSLATE, total)
    before = 0
    for language, texts in sorted(wanted.items()):
        done = translated.renderings.setdefault(language, {})
        for count in tools.translator.translating(
            texts, language, other_language(language), done, should_stop=should_stop
        ):
            yield StageAdvanced(Stage.TRANSLATE, before + count, total)
        if should_stop():
            return
        before += len(texts)
    yield StageFinished(Stage.TRANSLATE, total)


def _wanted(articles: Sequence[AnnotatedArticle]) -> dict[Language, list[str]]:
    from encuadre.frame import lemmas_to_gloss

    wanted: dict[Language, dict[str, None]] = {}
    for annotated in articles:
        texts = (*annotated.sentence_texts, *quoted_texts(annotated))
        wanted.setdefault(annotated.article.language, {}).update(dict.fromkeys(texts))
    lemmas = lemmas_to_gloss(articles)
    if lemmas:
        wanted["es"].update(dict.fromkeys(lemmas))
    return {language: list(texts) for language, texts in wanted.items()}
