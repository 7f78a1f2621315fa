"""Articles in, annotated articles out: one parse shared by all that is read in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from encuadre.annotate.installed import find_pipeline
from encuadre.annotate.parse import Parse
from encuadre.annotate.pipelines import Pipeline, load_pipeline
from encuadre.annotate.sentences import article_sentences, parse_boundaries
from encuadre.model import LANGUAGES, AnnotatedArticle, Article, Language, Sentence

OWN_VERSION = "17"
"""Raised whenever the same text may be annotated otherwise: results are stored under it."""

WINDOW = 64
"""Articles read ahead to fill batches of one language; bounds memory whatever the number of articles."""


class Annotator:
    """Reads articles with the pipelines of both languages, each loaded when its first article comes."""

    def __init__(self) -> None:
        self._pipelines: dict[Language, Pipeline] = {}

    @cached_property
    def version(self) -> str:
        """Return what the results depend on: the pipelines installed and the rules of this room."""
        models = [str(find_pipeline(language) or "none") for language in LANGUAGES]
        return "; ".join([f"annotate {OWN_VERSION}", *models])

    @cached_property
    def lacking(self) -> frozenset[Language]:
        """Return the languages no installed pipeline reads."""
        return frozenset(language for language in LANGUAGES if find_pipeline(language) is None)

    def sentence_texts(self, article: Article) -> tuple[str, ...]:
        """Return the sentences that `annotate` will find, at once: no pipeline is needed for them."""
        return tuple(sentence.span.of(article.text) for sentence in article_sentences(article))

    def divided(self, article: Article) -> AnnotatedArticle:
        """Return an article with its sentences and nothing else read in it: enough to score frames, and no spaCy."""
        return AnnotatedArticle(article, article_sentences(article))

    def annotate(
        self, articles: Iterable[Article], *, should_stop: Callable[[], bool] | None = None
    ) -> Iterator[AnnotatedArticle]:
        """Annotate articles, in order, in bounded memory.

        Articles of one language run through their pipeline together, a window at a time. `should_stop` is asked
        between articles; once it says yes, no further article comes.

        Raises:
            ModelMissingError: an article needs a pipeline that is not installed.
        """
        waiting = iter(articles)
        while window := list(islice(waiting, WINDOW)):
            sentences = [article_sentences(article) for article in window]
            parses = {language: self._parses(language, window, sentences) for language in LANGUAGES}
            for article, own in zip(window, sentences, strict=True):
                if should_stop is not None and should_stop():
                    return
                yield self._annotated(article, own, next(parses[article.language]))

    def _parses(
        self, language: Language, window: Sequence[Article], sentences: Sequence[Sequence[Sentence]]
    ) -> Iterator[Parse]:
        texts = [
            (article.text, parse_boundaries(article.text, tuple(sentence.span for sentence in own)))
            for article, own in zip(window, sentences, strict=True)
            if article.language == language
        ]
        if texts:
            yield from self._pipeline(language).parse(texts)

    def _pipeline(self, language: Language) -> Pipeline:
        if language not in self._pipelines:
            self._pipelines[language] = load_pipeline(language)
        return self._pipelines[language]

    def _annotated(self, article: Article, sentences: tuple[Sentence, ...], parse: Parse) -> AnnotatedArticle:
        # Here, because most runs want the version alone: everything is annotated already.
        from encuadre.annotate.actions import find_actions
        from encuadre.annotate.entities import find_entities, load_gazetteer
        from encuadre.annotate.quantities import find_quantities
        from encuadre.annotate.quotations import find_quotations
        from encuadre.annotate.words import content_words

        named = find_entities(parse, load_gazetteer(), article.country)
        quotations = find_quotations(parse, named)
        return AnnotatedArticle(
            article=article,
            sentences=sentences,
            mentions=named.mentions,
            entities=named.entities,
            quantities=find_quantities(article.text, article.language, published=article.published),
            quotations=quotations,
            words=content_words(parse, self._pipeline(article.language).stop_words),
            actions=find_actions(parse, named.mentions, quotations),
        )


def load_annotator() -> Annotator:
    """Return an annotator; nothing heavy is loaded before the first article."""
    return Annotator()
