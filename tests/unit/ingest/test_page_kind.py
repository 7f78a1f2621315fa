"""A page that is no article is refused, and the reason says what it is."""

from __future__ import annotations

import pytest

from encuadre.ingest import Unreadable
from encuadre.ingest.page import read_page
from webpages import PARAGRAPHS, ld, page

CARD = '<div class="card"><h2><a href="/n/{n}">Nota {n}: obras en la colonia {n}</a></h2><p>{text}</p></div>'
CARDS = "".join(
    CARD.format(n=n, text=f"El municipio anunció obras de drenaje y alumbrado en la colonia {n}.") for n in range(8)
)
LIST = f"<html><head>{{head}}</head><body{{body}}><h1>Municipios</h1><section>{CARDS}</section></body></html>"
SHORT = f"<html><head>{{head}}</head><body><main><h1>{{title}}</h1><p>{PARAGRAPHS[0]}</p>{{rest}}</main></body></html>"

NO_LIST = "this page is a list of articles, not an article"
NO_WHOLE = "only the beginning of the article is there: the rest is for subscribers"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        (LIST.format(head="", body=""), NO_LIST),
        (page(head='<link rel="canonical" href="https://diariodelrio.example/">'), NO_LIST),
        (page(head='<link rel="canonical" href="https://diariodelrio.example/category/estado/">'), NO_LIST),
        (page().replace("<body>", '<body class="archive category">'), NO_LIST),
        (page(head=ld({"@type": "CollectionPage"})), NO_LIST),
        (
            page(head=ld({"@type": "LiveBlogPosting", "headline": "Votación"})),
            "this page is a live blog: many reports in one",
        ),
        (
            SHORT.format(head="", title="Sube el agua", rest="<p>Suscríbete para seguir leyendo esta nota.</p>"),
            NO_WHOLE,
        ),
        (
            SHORT.format(head=ld({"@type": "NewsArticle", "isAccessibleForFree": "False"}), title="Sube", rest=""),
            NO_WHOLE,
        ),
        (
            SHORT.format(head="", title="FOTOS: así quedó el mercado", rest=""),
            "this page is a gallery of pictures with hardly any text",
        ),
        (
            SHORT.format(head="", title="Página no encontrada", rest=""),
            "this page says that there is no article at its address",
        ),
        (
            "<html><body><div><p>We use cookies to make this site work and to measure how it is read by visitors.</p>"
            "<p>Accept all cookies, or manage cookies in your settings, before you go on.</p></div></body></html>",
            "this page is a wall of consent or of checks, not an article",
        ),
        (
            "<html><body><div id='root'></div><script>boot()</script></body></html>",
            "no article text was found in the page",
        ),
    ],
    ids=[
        *(
            "cards",
            "home",
            "category in the address",
            "class of the body",
            "collection",
            "live blog",
            "asks to subscribe",
        ),
        *("not free", "gallery", "missing", "consent", "shell"),
    ],
)
def test_what_is_no_article_is_refused(html: str, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_page(html, "p")

    assert refused.value.reason == reason


@pytest.mark.parametrize(
    "html",
    [
        page(below=f'<section class="mas">{CARDS}</section>'),
        page(inside="<p>Las entradas serán gratuitas; la ciudad usa cookies en su sitio.</p>"),
        page(head=ld({"@type": "NewsArticle", "headline": "x", "isAccessibleForFree": True})),
        SHORT.format(head="", title="Cierran el puente por fotos", rest=""),
    ],
    ids=["cards below", "a word of walls", "free", "a brief"],
)
def test_an_article_is_not_refused_for_what_stands_around_it(html: str) -> None:
    assert PARAGRAPHS[0] in read_page(html, "p").body
