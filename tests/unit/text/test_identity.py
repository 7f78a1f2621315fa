"""Identity: what addresses and words leave aside when they are compared."""

from __future__ import annotations

import pytest

from encuadre.text.identity import address_key, wording_key


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.com/a/bridge",
        "http://example.com/a/bridge/",
        "https://m.example.com/a/bridge?utm_source=rss&utm_medium=feed",
        "https://amp.example.com/a/bridge/amp",
        "https://example.com/a/bridge?fbclid=x#comments",
    ],
)
def test_one_article_has_one_address(url: str) -> None:
    assert address_key(url) == "example.com/a/bridge"


def test_a_number_of_the_article_is_part_of_its_address() -> None:
    assert address_key("https://example.com/nota?id=7") != address_key("https://example.com/nota?id=8")


@pytest.mark.parametrize(
    "url", ["", "https://example.com/", "https://example.com?utm_source=rss", "no address", "http://["]
)
def test_a_front_page_and_what_is_no_address_have_none(url: str) -> None:
    assert address_key(url) == ""


def test_typography_is_no_other_wording_and_a_word_is() -> None:
    assert wording_key("“No”, he said — twice.", "a") == wording_key('"No", he said -- twice.', "a")
    assert wording_key("No, he said.", "a") != wording_key("No, she said.", "a")
    assert wording_key("No, he said.", "a") != wording_key("No, he said.", "b")
