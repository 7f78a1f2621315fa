"""The models over one workspace, whose caches they fill: most runs find everything there and load nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.pipeline.caches import Memory, Vectors, Verdicts
from encuadre.pipeline.models import Models

if TYPE_CHECKING:
    from encuadre.align import ComparableText
    from encuadre.annotate import Annotator
    from encuadre.embed import CachedArticleEncoder, CachedEncoder, Encoder
    from encuadre.model import AnnotatedArticle, Language, Passage
    from encuadre.store import Workspace
    from encuadre.translate import Translator


class Tools:
    """Annotator, encoder and translator over one workspace, whose caches they fill."""

    def __init__(
        self,
        workspace: Workspace,
        models: Models | None = None,
        *,
        annotator: Annotator | None = None,
        encoder: Encoder | None = None,
        translator: Translator | None = None,
    ) -> None:
        """Bind models to `workspace`.

        Args:
            workspace: Where what they make is kept.
            models: What the process has loaded; `None`: models of its own.
            annotator: Stands for that of `models`.
            encoder: The same.
            translator: Stands for one over the engines of `models`.
        """
        self._workspace = workspace
        self._models = models or Models()
        self._annotator = annotator
        self._encoder = encoder
        self._translator = translator

    @cached_property
    def annotator(self) -> Annotator:
        """Return the reader of texts."""
        return self._annotator or self._models.annotator

    @cached_property
    def encoder(self) -> CachedEncoder:
        """Return the encoder that looks into the workspace first."""
        from encuadre.embed import CachedEncoder

        encoder = self._encoder or self._models.encoder
        return CachedEncoder(encoder, Vectors(self._workspace, f"{encoder.name}-{encoder.version}"))

    @cached_property
    def paraphrase_encoder(self) -> CachedArticleEncoder | None:
        """Return the encoder of English wording, or `None` where it is not installed."""
        from encuadre.embed import CachedArticleEncoder

        encoder = self._models.paraphrase_encoder
        if encoder is None:
            return None
        return CachedArticleEncoder(encoder, Vectors(self._workspace, f"{encoder.name}-{encoder.version}"))

    @cached_property
    def translator(self) -> Translator:
        """Return the translator that looks into the workspace's memory first."""
        from encuadre.annotate.quantities import find_quantities
        from encuadre.translate import load_translator

        return self._translator or load_translator(
            memory=Memory(self._workspace),
            verdicts=Verdicts(self._workspace, self._models.verdicts),
            glossary=self._models.glossary(),
            engines=self._models.engines(),
            paces=self._models.paces,
            read=find_quantities,
            likeness=self._likeness,
        )

    def _likeness(self, originals: Sequence[str], translations: Sequence[str]) -> list[float]:
        """Return the cosine of each original and its translation; vectors of translations are not worth keeping."""
        encoder = self._encoder or self._models.encoder
        of_original, of_translation = self.encoder.encode(originals), encoder.encode(translations)
        return [float(cosine) for cosine in np.einsum("ij,ij->i", of_original, of_translation)]

    def lone_words(self, texts: Sequence[str], source: Language, target: Language) -> tuple[Mapping[str, str], ...]:
        """Return what each installed engine makes of lone words.

        Args:
            texts: The words.
            source: Their language.
            target: The language wanted.
        """
        from encuadre.translate import lone_words

        return lone_words(self._models.engines(), texts, source, target)

    def encode_prototypes(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a row for each text of the program's own: once for the process, whatever the workspace."""
        from encuadre.embed import CachedEncoder

        return CachedEncoder(self.encoder, self._models.prototypes).encode(texts)

    @property
    def paraphrase_version(self) -> str:
        """Return what the second opinion of `comparable` depends on, empty where there is none."""
        return self.paraphrase_encoder.version if self.paraphrase_encoder else ""

    def comparable(self, shown: Sequence[Passage], vectors: NDArray[np.float32]) -> ComparableText:
        """Return an article as alignment compares it, read a second time in its English wording where there is one.

        Args:
            shown: All its sentences in reading order, with their translations.
            vectors: A row for each of them.
        """
        from encuadre.align import ComparableText

        english = [passage.in_language("en") for passage in shown]
        encoder = self.paraphrase_encoder if any(english) else None
        return ComparableText(shown, vectors, encoder.encode(english) if encoder else None)

    def vectors(self, annotated: Sequence[AnnotatedArticle]) -> dict[str, NDArray[np.float32]]:
        """Return the sentence vectors of each article, in sentence order, by article id."""
        texts = [text for article in annotated for text in article.sentence_texts]
        rows = self.encoder.encode(texts)
        found, start = {}, 0
        for article in annotated:
            end = start + len(article.sentences)
            found[article.article.id] = rows[start:end]
            start = end
        return found
