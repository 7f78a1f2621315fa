"""The ledger of an event as plain lines: every claim, who reports it, who was first, and both sides' words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from encuadre.cli.lists import event_title
from encuadre.cli.words import HEADINGS, LEDGER
from encuadre.data.rules import rule_in_words
from encuadre.model import Article, Claim, ComparedSentence, Comparison, Language, Scope, Translation


def claims_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield the claims by how widely they are reported, the widest first.

    What a single outlet says is listed in one line each; of the others every sentence is shown, so that a reader can
    judge whether they say the same.
    """
    words = LEDGER[language]
    sides = {"left": comparison.left.side, "right": comparison.right.side}
    sentences = {one.id: one for side in (comparison.left, comparison.right) for one in side.sentences}
    articles = {article.id: article for side in (comparison.left, comparison.right) for article in side.articles}
    yield f"{event_title(comparison.event, language)}  ({comparison.event.id})"
    for scope, claims in groupby(comparison.claims, key=lambda claim: claim.scope):
        listed = list(claims)
        yield ""
        yield f"== {words[scope].format(**sides)} ({len(listed)})"
        for claim in listed:
            if scope is Scope.SINGLE:
                yield f"{_outlets(claim.outlets)}: {sentences[claim.representative].text}"
            else:
                yield from _claim(claim, comparison, sentences, articles, language)


def _claim(
    claim: Claim,
    comparison: Comparison,
    sentences: dict[str, ComparedSentence],
    articles: dict[str, Article],
    language: Language,
) -> Iterator[str]:
    words = LEDGER[language]
    yield f"{claim.id}  {_outlets(claim.outlets)}"
    first = [_article(articles[id_], language) for id_ in claim.first]
    yield f"    {words['first']}: {', '.join(first) if first else HEADINGS[language]['unknown']}"
    for side, ids, position in (
        (comparison.left.side, claim.left, claim.left_position),
        (comparison.right.side, claim.right, claim.right_position),
    ):
        if position is not None:
            yield f"    {side} {words['position'].format(share=round(100 * position))}"
        for id_ in ids:
            sentence = sentences[id_]
            yield f"    {side} {_outlet(articles[sentence.article_id], language)} {id_}: {sentence.text}"
            rendering = sentence.rendering
            if isinstance(rendering, Translation):
                yield f"        [{rendering.language}, {rendering.engine}] {rendering.text}"
            else:
                yield f"        [{HEADINGS[language]['untranslated'].format(reason=rendering.reason)}]"
    for conflict in claim.conflicts:
        against, rule = HEADINGS[language]["against"], rule_in_words(conflict.rule, language)
        yield f"    {words['conflict']}: {conflict.left_quantity} {against} {conflict.right_quantity}: {rule}"


def _outlets(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _outlet(article: Article, language: Language) -> str:
    return article.outlet.name if article.outlet else HEADINGS[language]["unknown"]


def _article(article: Article, language: Language) -> str:
    outlet = _outlet(article, language)
    return f"{outlet} {article.published:%Y-%m-%d}" if article.published else outlet
