"""Saved web pages: the article is found, the rest of the page is not, and nothing is fetched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped, Country

NOW = datetime(2025, 12, 1, tzinfo=UTC)
PARAGRAPH = (
    "La presidenta informó este martes que el gobierno enviará diez mil elementos a la frontera norte para frenar el "
    "tráfico de armas, según dijo en su conferencia de prensa."
)
PAGE = f"""<!DOCTYPE html>
<!-- saved from url=(0055)https://www.eluniversal.com.mx/nacion/envian-tropas/ -->
<html lang="es"><head><meta charset="CHARSET"><title>México envía tropas a la frontera | El Universal</title>
<meta property="article:published_time" content="2025-02-04T06:30:00-06:00"><meta name="author" content="Ana Ruiz">
<script src="https://evil.example/x.js">alert(1)</script></head>
<body><nav><a href="/">Inicio</a> <a href="/deportes">Deportes</a></nav>
<article><h1>México envía tropas a la frontera</h1><p>{PARAGRAPH}</p>
<p>Los mercados cayeron dos por ciento después del anuncio, y la oposición pidió razones &amp; datos al Senado.</p>
<p>El secretario de la Defensa dijo que el despliegue terminará en una semana y que no habrá más cambios.</p>
</article><footer>Derechos reservados</footer></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_saved_page_gives_its_article(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE.replace("CHARSET", charset).encode(charset))

    (article,) = read([path], options=ReadOptions(now=NOW))

    assert isinstance(article, Article)
    assert article.title == "México envía tropas a la frontera"
    assert article.body.startswith(PARAGRAPH)
    assert article.body.count("\n\n") == 2
    assert "Deportes" not in article.body
    assert "alert" not in article.body
    assert article.outlet is not None
    assert (article.outlet.id, article.country, article.language) == ("el-universal", Country.MX, "es")
    assert article.published == datetime(2025, 2, 4, 12, 30, tzinfo=UTC)
    assert article.published.utcoffset() == timedelta(hours=-6)
    assert article.author == "Ana Ruiz"


@pytest.mark.parametrize("html", ["<html><body></body></html>", "<" * 50_000, "<div>" * 20_000 + "hola", "no tags"])
def test_a_page_without_an_article_says_so(tmp_path: Path, html: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(html)

    (skipped,) = read([path], options=ReadOptions(now=NOW))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "no article text was found in the page"
