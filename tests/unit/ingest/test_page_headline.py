"""The headline of a page is the article's, and never the site's name."""

from __future__ import annotations

import pytest

from encuadre.ingest.page import read_page
from webpages import HEADLINE, ld, page

SITE = '<meta property="og:site_name" content="El Diario del Río">'
HOME = '<link rel="canonical" href="https://www.diariodelrio.example/local/reabren-mercado-laredo/">'


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} | El Diario del Río",
        f"{HEADLINE} - El Diario del Río",
        f"El Diario del Río » {HEADLINE}",
        f"{HEADLINE} – Diariodelrio",
        f"{HEADLINE} ~ 15 / 10 / 2025",
    ],
)
def test_the_name_of_the_site_around_a_title_is_no_part_of_the_headline(title: str) -> None:
    html = page(head=f"{SITE}{HOME}<title>{title}</title>", heading="")

    assert read_page(html, "p").title == HEADLINE


def test_the_heading_that_readers_see_goes_before_the_title_for_search_engines() -> None:
    html = page(head=f"{SITE}<title>Mercado de Laredo: reabren en marzo después de dos años</title>")

    assert read_page(html, "p").title == HEADLINE


def test_a_heading_that_is_the_site_is_passed_over_for_the_one_that_the_address_spells() -> None:
    html = page(heading="El Diario del Río", head=f"{HOME}<title>El Diario del Río</title>").replace(
        "</h1>", f"</h1><h2>{HEADLINE}</h2>"
    )

    assert read_page(html, "p").title == HEADLINE


def test_a_dash_of_the_headline_itself_stays() -> None:
    html = page(heading="Laredo - Nuevo Laredo: reabren el mercado", head=SITE)

    assert read_page(html, "p").title == "Laredo - Nuevo Laredo: reabren el mercado"


def test_a_headline_in_the_statement_for_machines_serves_where_no_heading_is() -> None:
    html = page(heading="", head=ld({"@type": "NewsArticle", "headline": HEADLINE}))

    assert read_page(html, "p").title == HEADLINE


def test_a_page_with_nothing_but_its_sites_name_has_no_headline() -> None:
    html = page(heading="", head=f"{SITE}<title>El Diario del Río</title>")

    assert read_page(html, "p").title == ""


def test_a_headline_repeated_above_the_text_is_not_text() -> None:
    html = page(heading="").replace("<article>", f"<article><p>LOCAL</p><p>{HEADLINE}</p>")
    html = html.replace("<head>", f"<head><title>{HEADLINE}</title>")

    assert read_page(html, "p").body.startswith("La ciudad reabrirá")
