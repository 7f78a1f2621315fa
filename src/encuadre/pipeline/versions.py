"""Versions: a text that stands at a known address is a newer or older version of one article, not another article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from encuadre.model import ArticleAdded, ArticleKnown, Version
from encuadre.pipeline.find import find_article
from encuadre.text.copies import containment
from encuadre.text.edits import changed_paragraphs
from encuadre.text.folding import fold

if TYPE_CHECKING:
    from encuadre.model import Article
    from encuadre.store import Workspace
    from encuadre.store.articles import ArticleTable

SAME_STORY = 0.2
"""Share of the shorter text's runs of five words in the other from which two texts at one address are versions.

Some archives give every article the address of its section, and what shares an address alone may be anything. Two
reports of one outlet on one event share .33 at most (`text.copies`), most of them nothing; a story that is rewritten
through a day keeps its background paragraphs. A headline that stayed says the same.
"""


def keep(articles: ArticleTable, article: Article) -> ArticleAdded | ArticleKnown:
    """Keep an article that came in; say whether it is new, known, or another version of one that is.

    Of versions the newest by its date is shown, and the later to arrive where dates do not tell; the others stay.
    A text that differs from one of its outlet in typography alone is that one.

    Args:
        articles: Of the workspace, inside a transaction.
        article: As it was read.
    """
    known = articles.same_words(article)
    if known is not None:
        return ArticleKnown(known)
    shown = articles.at_address(article.url)
    if not articles.add(article):
        return ArticleKnown(article.id)
    if shown is None or not _is_version(shown, article):
        return ArticleAdded(article.id, article.changes)
    if _is_older(article, shown):
        articles.supersede(article.id, shown.id)
        return ArticleAdded(article.id, article.changes)
    articles.supersede(shown.id, article.id)
    return ArticleAdded(article.id, article.changes, replaces=shown.id)


def versions_of(workspace: Workspace, name: str) -> tuple[Version, ...]:
    """Return every text an article has had at its address, the oldest first and the one that is shown last.

    Args:
        workspace: Where they are.
        name: An id, or a unique beginning of one, of any of them.

    Raises:
        NotFoundError: there is no such article.
    """
    named = find_article(workspace, name, older=True)
    shown = workspace.articles.get([workspace.articles.superseded().get(named.id, named.id)])
    texts: list[Article] = []
    for article in workspace.articles.versions(shown[0].id):
        at = next((place for place, other in enumerate(texts) if _is_older(article, other)), len(texts))
        texts.insert(at, article)
    texts += shown
    later = (Version(new, *changed_paragraphs(old.text, new.text)) for old, new in pairwise(texts))
    return (Version(texts[0]), *later)


def versions_of_articles(workspace: Workspace, ids: Iterable[str]) -> Mapping[str, tuple[Version, ...]]:
    """Return the versions, the oldest first, of those articles that have more than one; by the id that is shown."""
    known = set(workspace.articles.superseded().values())
    return {id_: versions_of(workspace, id_) for id_ in ids if id_ in known}


def _is_version(one: Article, other: Article) -> bool:
    if one.language != other.language:
        return False
    same_title = bool(one.title) and fold(one.title) == fold(other.title)
    return same_title or containment(one.text, other.text) >= SAME_STORY


def _is_older(one: Article, other: Article) -> bool:
    if one.published is not None and other.published is not None and one.published != other.published:
        return one.published < other.published
    return one.retrieved is not None and other.retrieved is not None and one.retrieved < other.retrieved
