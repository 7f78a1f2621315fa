"""Articles and their parts for tests: small, made by hand, no model loaded."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from encuadre.model import AnnotatedArticle, Article, Country, Language, Outlet, Sentence, Span, article_id

GAZETTE = Outlet("river-gazette", "River Gazette", Country.US, ("en",), ("rivergazette.example",))
HERALDO = Outlet("el-heraldo-del-rio", "El Heraldo del Río", Country.MX, ("es",), ("heraldodelrio.example",))


def an_article(
    title: str = "Mexico sends troops north",
    body: str = "Mexico sent 10,000 troops to its border. Markets fell.",
    language: Language = "en",
    country: Country | None = Country.US,
    published: datetime | None = datetime(2025, 2, 4, 12, tzinfo=UTC),
) -> Article:
    """Return an article of the country's test outlet."""
    outlet = GAZETTE if country is Country.US else HERALDO if country is Country.MX else None
    return Article(
        id=article_id(title, body, outlet.id if outlet else ""),
        title=title,
        body=body,
        language=language,
        outlet=outlet,
        country=country,
        published=published,
        url="https://rivergazette.example/1",
    )


def annotated(article: Article) -> AnnotatedArticle:
    """Return the article with its headline and full-stop sentences, and nothing else read in it."""
    spans = []
    position = 0
    if article.title:
        spans.append(Span(0, len(article.title)))
        position = len(article.title) + 2
    for piece in article.body.split(". "):
        start = article.text.index(piece, position)
        position = min(start + len(piece) + 1, len(article.text))
        spans.append(Span(start, position))
    sentences = tuple(Sentence(article.id, number, span) for number, span in enumerate(spans))
    return AnnotatedArticle(article, sentences)


_PRESS_WORDS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Marco", "Rubio", "Loiro", "Noro'a", "Pena", "Piedras", "Negras", "Black", "Stones", "United States", "U.S.",
        "New York", "Nueva York", "the", "president", "of", "said", "Mexico", "Mexico's", "Pope Francis", ",", ".", "“",
    ),
    "es": (
        "Marco", "Rubio", "Noroña", "Peña", "Piedras", "Negras", "Flores", "de", "la", "Fuente", "San", "Juan", "ONU",
        "Estados Unidos", "EE. UU.", "Nueva York", "Cámara de Diputados", "presidenta", "el", "dijo", "México", "J.",
        "papa Francisco", "PRI", ",", ".", "“", "¿", "Ñ", "ÁÍ", "\N{NO-BREAK SPACE}", "—",
    ),
}  # fmt: skip


def press_lines(language: Language) -> st.SearchStrategy[str]:
    """Return lines of words that names are made of and stand among, in any order and case."""
    words = st.sampled_from(_PRESS_WORDS[language])
    lines = st.lists(words | st.text(max_size=6), max_size=12).map(" ".join)
    return lines | lines.map(str.upper) | lines.map(str.title)
