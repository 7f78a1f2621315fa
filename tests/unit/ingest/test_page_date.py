"""A page's date is what it says of this article; what it says of anything else is not, and unknown stays unknown."""

from __future__ import annotations

import pytest

from encuadre.ingest.page import read_page
from webpages import HEADLINE, ld, page

ARTICLE = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-02-19T10:00:00-06:00"}
URL = '<link rel="canonical" href="https://www.diariodelrio.example{path}">'


@pytest.mark.parametrize(
    "html",
    [
        page(head=ld({"@type": "WebSite", "datePublished": "2017-06-19"}, ARTICLE)),
        page(head='<meta property="article:published_time" content="2025-02-19T10:00:00-06:00">'),
        page(above="<main>", below="</main>").replace("</h1>", '</h1><time datetime="2025-02-19">19 de febrero</time>'),
        page(head=URL.format(path="/2025/02/19/reabren-mercado/")),
        page(head=URL.format(path="/local/reabren-mercado-20250219.html")),
    ],
    ids=["article object", "published_time", "time below the headline", "days in the address", "day in the address"],
)
def test_a_date_of_this_article_is_taken(html: str) -> None:
    assert read_page(html, "p").published[:10] in ("2025-02-19", "20250219")


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page(head=ld({"@type": "WebSite", "datePublished": "2017-06-19"})),
        page(head=ld({"@type": "VideoObject", "uploadDate": "2025-02-11", "datePublished": "2025-02-11"})),
        page(head='<script>var served = "2025-02-19T10:00:00Z";</script>'),
        page(head='<meta name="date" content="2025-02-19">'),
        page(inside='<img src="/uploads/2021/03/04/foto.jpg">'),
        page(
            below='<aside><article><h3>Otra nota</h3><time datetime="2025-02-11">11 de febrero</time></article></aside>'
        ),
        page(
            inside='<blockquote class="twitter-tweet"><p>Hola</p>— Ana (@ana) <a href="https://x.com/ana/1">'
            '<time datetime="2025-02-11">February 11, 2025</time></a></blockquote>'
        ),
        page(inside='<div class="relacionadas"><time datetime="2025-02-11">11 de febrero</time></div>'),
        page().replace("</h1>", '</h1><p class="updated">Actualizado: <time datetime="2025-02-20">20</time></p>'),
        page(head=URL.format(path="/local/2025/reabren-mercado/")),
    ],
    ids=[
        *("copyright year", "site", "video", "script", "day it was served", "folder of a picture", "another article"),
        *("embedded post", "related box", "update", "year alone in the address"),
    ],
)
def test_a_date_of_something_else_is_not(html: str) -> None:
    assert read_page(html, "p").published == ""


def test_of_several_articles_in_a_page_the_one_with_its_address_counts() -> None:
    other = {"@type": "NewsArticle", "headline": "Otra", "url": "https://a.example/otra", "datePublished": "2020-01-01"}
    this = {**ARTICLE, "url": "https://www.diariodelrio.example/local/reabren/"}

    draft = read_page(page(head=ld(other, this) + URL.format(path="/local/reabren/")), "p")

    assert draft.published == "2025-02-19T10:00:00-06:00"
