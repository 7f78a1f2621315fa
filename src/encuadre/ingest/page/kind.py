"""Pages that are no article: lists of articles, galleries, running reports, walls, stubs and shells.

A page that is no article costs more than an article left out: its teasers become claims, openings and speakers of an
outlet that never wrote them together. What a page says of itself decides first; only one that says
nothing is judged by its build.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from encuadre.data.page_markup import PageMarkup
from encuadre.data.page_words import phrases_of
from encuadre.errors import Message
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.page.facts import Facts
from encuadre.ingest.page.jsonld import types_of
from encuadre.ingest.page.pruning import PARAGRAPH
from encuadre.text.folding import fold

SAVE_ARTICLE = Message("open one of its articles and save that page")
SAVE_TEXT = Message("copy the article's text into a .txt file and add that")
LIST = Message("this page is a list of articles, not an article")

STUB = 1_200
"""Characters below which an article that asks for a subscription is only its beginning. Of 150 whole articles measured
seven are shorter, and none of them asks."""

SHORT = 1_500
"""Characters of the longest wall of consent seen; the phrases of walls count in no longer text."""

GALLERY = 700
"""Characters of text below which a page that calls itself a gallery has no article beside its pictures."""

CARDS = 4
"""Linked headings from which a page without two paragraphs of text in a row is a list."""

LINES = 10
"""Lines shorter than a paragraph from which such a page is a list of headlines, links or dates."""

MOSTLY = 0.7
"""Share of such lines in it: .83 in the barest list seen, at most .6 in articles with short lines."""

_LIST_TYPES = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"})
_GALLERY_TYPES = frozenset({"ImageGallery", "MediaGallery"})
_SENTENCE = re.compile(r"[.!?…][\"”»’')\]]*$")


@dataclass(frozen=True, slots=True)
class Build:
    """How a page is built, seen before its links go."""

    cards: int
    """Headings that are links, or stand in one."""

    is_teasers: bool
    """Whether each full paragraph, but one, stands in a box with such a heading."""

    times: int
    """Times that its main part gives."""


def build_of(tree: Any) -> Build:
    """Return how a page is built, once its boxes are cut away."""
    cards = tree.xpath("//h2[.//a/@href or ancestor::a] | //h3[.//a/@href or ancestor::a] | //h4[.//a/@href]")
    is_teasers = False
    known = set(cards)
    if len(cards) >= CARDS:
        full = {one for one in tree.iter("p") if len(one.text_content()) >= PARAGRAPH}
        teasers = {one for card in cards for one in _box(card, known).iter("p")} & full
        is_teasers = len(teasers) >= CARDS and len(full) - len(teasers) < 2
    return Build(len(cards), is_teasers, len(tree.xpath("//article//time | //main//time")))


def refuse_by_facts(tree: Any, facts: Facts) -> None:
    """Refuse a page that says of itself that it is no article.

    Args:
        tree: The page, with nothing cut away.
        facts: What its head says.

    Raises:
        Unreadable: it is a list or a running report.
    """
    types = {name for thing in facts.things for name in types_of(thing)}
    if "LiveBlogPosting" in types_of(facts.article):
        raise Unreadable("this page is a live blog: many reports in one", SAVE_ARTICLE)
    if facts.says_article:
        return
    path = urlsplit(facts.url).path.strip("/").lower()
    classes = set((tree.xpath("string(//body/@class)") or "").lower().split())
    markup = PageMarkup.shared()
    is_listed = not set(path.split("/")[:-1]).isdisjoint(markup.list_paths) or not classes.isdisjoint(markup.lists)
    if is_listed or not _LIST_TYPES.isdisjoint(types) or (facts.url and not path):
        raise Unreadable(LIST, SAVE_ARTICLE)


def refuse_by_text(build: Build, facts: Facts, title: str, body: str) -> None:
    """Refuse a page whose text is no article, or not a whole one.

    Args:
        build: How the page is built.
        facts: What its head says.
        title: The headline found.
        body: The text found.

    Raises:
        Unreadable: it is a wall, a stub, a gallery, a list or a shell.
    """
    text, heading = fold(body), fold(title)
    if len(body) < SHORT and not facts.says_article:
        if any(heading.strip(" .:!¡") == phrase for phrase in phrases_of("missing")):
            raise Unreadable("this page says that there is no article at its address", SAVE_ARTICLE)
        if sum(phrase in text for phrase in phrases_of("wall")) >= 2 or _is_wall(text):
            raise Unreadable("this page is a wall of consent or of checks, not an article", SAVE_TEXT)
    is_sold = str(facts.article.get("isAccessibleForFree", "")).lower() == "false"
    end = fold(" ".join(body.split("\n")[-4:]))
    if len(body) < STUB and (
        any(phrase in end for phrase in phrases_of("paywall")) or (is_sold and len(body) < STUB // 2)
    ):
        raise Unreadable("only the beginning of the article is there: the rest is for subscribers", SAVE_TEXT)
    types = {name for thing in facts.things for name in types_of(thing)}
    is_gallery = not _GALLERY_TYPES.isdisjoint(types) or _begins(heading, phrases_of("gallery"))
    if is_gallery and len(body) < GALLERY:
        raise Unreadable("this page is a gallery of pictures with hardly any text", SAVE_TEXT)
    paragraphs = [line for line in body.split("\n") if line.strip()]
    if any(phrase in heading for phrase in phrases_of("live")) and build.times >= CARDS:
        raise Unreadable("this page is a live blog: many reports in one", SAVE_ARTICLE)
    if not facts.says_article and _is_list(build, paragraphs):
        raise Unreadable(LIST, SAVE_ARTICLE)
    if not any(len(line) >= PARAGRAPH for line in paragraphs):
        raise Unreadable("no article text was found in the page", SAVE_TEXT)


def _is_wall(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    walls = sum(any(phrase in line for phrase in phrases_of("wall")) for line in lines)
    return bool(lines) and 2 * walls > len(lines)


def _run(paragraphs: Iterable[str]) -> int:
    """Return how many full paragraphs follow on each other: in a list a headline stands between any two."""
    longest = run = 0
    for line in paragraphs:
        run = run + 1 if len(line) >= PARAGRAPH and _SENTENCE.search(line.strip()) else 0
        longest = max(longest, run)
    return longest


def _is_list(build: Build, paragraphs: Sequence[str]) -> bool:
    """Tell by its build whether a page lists articles.

    Either no two full paragraphs of its text follow on each other, between many short lines or linked headings; or all
    its full paragraphs stand in boxes with a heading that is a link.
    """
    short = sum(len(line) < PARAGRAPH for line in paragraphs)
    is_lines = short >= LINES and short >= MOSTLY * len(paragraphs)
    return build.is_teasers or (_run(paragraphs) < 2 and (build.cards >= CARDS or is_lines))


def _box(card: Any, cards: set[Any]) -> Any:
    """Return the largest element around a linked heading that holds no other."""
    box = card
    for ancestor in card.iterancestors():
        if any(other is not card and other in cards for other in ancestor.iter("h2", "h3", "h4")):
            break
        box = ancestor
    return box


def _begins(heading: str, phrases: Iterable[str]) -> bool:
    return any(re.match(rf"\[?{re.escape(phrase)}(?:\]|:|\s*\||$| de\b| of\b)", heading) for phrase in phrases)
