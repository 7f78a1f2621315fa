from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import CitationForm
from encuadre.present.bibliography import bibliography
from encuadre.words import words_in
from strategies import an_article

EN, ES = words_in("en"), words_in("es")
ARTICLE = replace(
    an_article("Mexico sends troops north"),
    author="Ana Ríos",
    published=datetime(2025, 2, 4, 12, tzinfo=UTC),
    retrieved=datetime(2025, 2, 6, 8, tzinfo=UTC),
)


def test_csl_json_says_what_a_reference_manager_asks_for() -> None:
    [item] = json.loads(bibliography([ARTICLE], CitationForm.CSL, EN))

    assert item == {
        "id": ARTICLE.id,
        "type": "article-newspaper",
        "title": "Mexico sends troops north",
        "container-title": "River Gazette",
        "author": [{"literal": "Ana Ríos"}],
        "issued": {"date-parts": [[2025, 2, 4]]},
        "URL": ARTICLE.url,
        "accessed": {"date-parts": [[2025, 2, 6]]},
        "language": "en",
    }


def test_a_bibtex_entry_has_braces_that_keep_names_whole() -> None:
    assert bibliography([ARTICLE], CitationForm.BIBTEX, EN) == (
        f"@article{{river-gazette-2025-{ARTICLE.id},\n"
        "  title = {{Mexico sends troops north}},\n"
        "  author = {{Ana Ríos}},\n"
        "  journal = {River Gazette},\n"
        "  year = {2025},\n"
        "  month = feb,\n"
        "  day = {4},\n"
        f"  url = {{{ARTICLE.url}}},\n"
        "  urldate = {2025-02-06},\n"
        "  langid = {american}\n"
        "}"
    )


def test_a_day_that_is_not_known_is_said_in_the_readers_language() -> None:
    undated = replace(ARTICLE, published=None)

    assert json.loads(bibliography([undated], CitationForm.CSL, ES))[0]["issued"] == {"literal": "s. f."}
    assert "year = {n.d.}" in bibliography([undated], CitationForm.BIBTEX, EN)


def test_an_article_that_is_cited_twice_stands_there_once() -> None:
    assert len(json.loads(bibliography([ARTICLE, ARTICLE], CitationForm.CSL, EN))) == 1


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_headline_breaks_out_of_its_field(text: str) -> None:
    entry = bibliography([replace(ARTICLE, title=text, author=text)], CitationForm.BIBTEX, EN)
    depth = 0
    for sign in re.sub(r"\\[&%$#_]", "", entry):
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0
    assert not re.search(r"(?<!\\)[&%$#_~^]", re.sub(r"url = .*", "", entry.partition(",")[2]))
