"""Only the newsroom's own text is the body of a page."""

from __future__ import annotations

import pytest

from encuadre.ingest.page import read_page
from encuadre.model import Change, ChangeKind
from webpages import PARAGRAPHS, ld, page

WORDS = "This is an invasion and we will stop it, whatever it may cost us in the end."


@pytest.mark.parametrize(
    "inside",
    [
        f'<blockquote class="twitter-tweet"><p>{WORDS}</p>— The House (@house) <a href="https://twitter.com/h/1">1</a></blockquote>',
        f'<blockquote><p>{WORDS}</p><a href="https://x.com/house/status/1">February 11, 2025</a></blockquote>',
        f'<blockquote class="instagram-media"><p>{WORDS}</p></blockquote>',
        f'<div class="tiktok-embed"><p>{WORDS}</p></div>',
        f'<blockquote class="bluesky-embed"><p>{WORDS}</p></blockquote>',
        f'<div class="box relatedPosts"><h3>Más</h3><p>{WORDS}</p></div>',
        f"<aside><p>{WORDS}</p></aside>",
        f'<figure><img src="a.jpg"><figcaption>{WORDS}</figcaption></figure>',
        f'<div id="newsletter-signup"><p>{WORDS}</p></div>',
        f'<div class="share-bar"><p>{WORDS}</p></div>',
        f'<section class="comments"><p>{WORDS}</p></section>',
        f'<form action="/s"><p>{WORDS}</p></form>',
        f'<figure><img src="a.jpg"><p>{WORDS}</p></figure>',
        f'<p><img src="a.jpg"></p><p><em>{WORDS}</em></p>',
        f'<p><img src="a.jpg"><i>{WORDS}</i></p>',
        f'<a href="/n/2"><h3>Otra nota</h3><p>{WORDS}</p></a>',
        f'<div aria-modal="true"><p>{WORDS}</p></div>',
        f'<div role="dialog"><p>{WORDS}</p></div>',
        f'<div class="story-infobox"><p>{WORDS}</p></div>',
        f'<div class="article-author"><p>{WORDS}</p></div>',
    ],
)
def test_what_others_say_and_what_the_site_adds_is_left_out(inside: str) -> None:
    body = read_page(page(inside=inside), "p").body

    assert "invasion" not in body
    assert body.split("\n") == list(PARAGRAPHS)


def test_a_post_that_is_left_out_is_kept_apart_with_its_author() -> None:
    post = f'<blockquote class="twitter-tweet"><p>{WORDS}</p>— The House (@house)</blockquote>'

    (change,) = read_page(page(inside=post), "p").changes

    assert change == Change(ChangeKind.EMBED, 1, f"{WORDS}— The House (@house)")


def test_links_between_paragraphs_are_told_and_those_around_the_article_are_not() -> None:
    link = '<p><a href="/n/1">Cierran el puente viejo por obras</a></p>'

    changes = read_page(page(inside=link, below=f"<div>{link}</div>"), "p").changes

    assert changes == (Change(ChangeKind.READ_MORE, 1, "Cierran el puente viejo por obras"),)


@pytest.mark.parametrize(
    "inside",
    [
        f"<blockquote><p>{WORDS}</p></blockquote>",
        f'<blockquote>{WORDS} <a href="https://casa.example/discurso">speech</a></blockquote>',
        f'<p class="promotores">{WORDS}</p>',
        f'<p class="paywall">{WORDS}</p>',
        f"<p><em>{WORDS}</em></p>",
        f'<p><img src="a.jpg"></p><p>{WORDS}</p>',
        f'<p>{WORDS} <a href="/n/2">más</a></p>',
    ],
)
def test_what_the_newsroom_prints_stays(inside: str) -> None:
    assert "invasion" in read_page(page(inside=inside), "p").body


@pytest.mark.parametrize(
    "line",
    [
        '<p>Te puede interesar: <a href="/n/1">Cierran el puente viejo por obras</a></p>',
        '<p><a href="/n/1">BRIDGE CLOSED FOR TWO WEEKS</a></p>',
        '<ul><li><a href="/n/1">¿Cuándo reabre el puente viejo?</a></li></ul>',
        '<h3><a href="/n/1">Cierran el puente viejo por obras</a></h3>',
    ],
)
def test_a_line_that_is_a_link_to_another_article_is_left_out(line: str) -> None:
    assert read_page(page(inside=line), "p").body.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/n/1">El puente viejo cerrará dos semanas por obras, dijo la alcaldía.</a></p>',
        '<p>El alcalde lo dijo en <a href="/n/1">una entrevista con este diario</a> y lo repitió el martes</p>',
        "<h3>Lo que viene</h3>",
    ],
)
def test_a_sentence_with_a_link_and_a_heading_without_one_stay(line: str) -> None:
    assert len(read_page(page(inside=line), "p").body.split("\n")) == len(PARAGRAPHS) + 1


def test_teasers_after_the_article_are_left_out() -> None:
    teasers = "".join(f"<div><span>Más</span><p>{WORDS} ({number})</p></div>" for number in range(3))

    assert "invasion" not in read_page(page(below=f"<section>{teasers}</section>"), "p").body


def test_a_report_in_several_containers_is_whole() -> None:
    part = "".join(
        f'<div class="body__inner">{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}</div><hr>' for _ in "123"
    )
    html = f"<html><body><article><h1>Reabren</h1>{part}</article></body></html>"

    assert len(read_page(html, "p").body.split("\n")) == 3 * len(PARAGRAPHS)


def test_a_template_that_names_its_article_badly_keeps_it() -> None:
    html = page().replace("<article>", '<article><div class="social-share">').replace("</article>", "</div></article>")

    assert read_page(html, "p").body.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("head", "outlet", "url"),
    [
        ('<meta property="og:site_name" content="Effetá | El periódico">', "Effetá", ""),
        (
            '<meta property="og:site_name" content="Noticias de Hidalgo - Zunoticia">'
            '<link rel="canonical" href="https://www.zunoticia.example/nota/">',
            "Zunoticia",
            "https://www.zunoticia.example/nota/",
        ),
        (
            ld({"@type": "NewsArticle", "headline": "x", "publisher": {"name": "Agencia Lejana"}})
            + '<meta property="og:url" content="https://www.diariodelrio.example/nota/">',
            "diariodelrio.example",
            "https://www.diariodelrio.example/nota/",
        ),
        ('<meta property="og:url" content="javascript:alert(1)">', "", ""),
    ],
    ids=["slogan", "part that the domain spells", "publisher of a copy", "no address"],
)
def test_the_outlet_is_the_site_that_the_page_stands_on(head: str, outlet: str, url: str) -> None:
    draft = read_page(page(head=head), "p")

    assert (draft.outlet, draft.url) == (outlet, url)


def test_the_address_it_was_fetched_from_serves_where_the_page_gives_none() -> None:
    assert read_page(page(), "p", url="https://diariodelrio.example/a").url == "https://diariodelrio.example/a"
