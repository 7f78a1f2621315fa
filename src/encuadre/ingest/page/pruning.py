"""Cuts out of a page what is not the newsroom's article: posts of others, boxes, bars, captions, lists of links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from encuadre.data.outlets import host_of
from encuadre.data.page_markup import PageMarkup
from encuadre.model import Change, ChangeKind

MOST_TEXT = 0.4
"""Share of a page's paragraphs above which a block is kept whatever it is called: some templates put the article into
a `social-wrapper`. In 140 pages measured no true box held more than .22."""

OWN_TEXT = 0.7
"""Share of a page's paragraphs that its `article` must hold for the rest to be other articles' teasers."""

PARAGRAPH = 60
"""Characters from which a `p` counts as text of the page."""

LINK = 15
"""Characters from which a linked line is another article's headline and not a name."""

LABEL = 30
"""Characters of the words before such a link; the longest seen is `Le puede interesar también:`."""

TEASER = 600
"""Characters of a teaser inside one link; whatever share of the page it is."""

_SILENT = ("script", "style", "template", "svg", "iframe", "button", "input", "select", "object")
_ASIDE = ("aside", "nav", "footer", "figcaption", "dialog", "form")
_PICTURES = ("img", "picture", "video", "amp-img")
_BLOCKS = ("p", "h2", "h3", "h4", "h5", "h6")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ATTRIBUTES = ("class", "id", "data-testid", "data-component", "data-module", "role")
_FULL_STOP = re.compile(r"(?<!\.)\.[\"”»’')\]]*$")


def prune(tree: Any) -> tuple[Change, ...]:
    """Cut, in place, what is no part of the article; return the posts of others that stood in it."""
    for element in list(tree.iter(*_SILENT)):
        _drop(element)
    embeds = tuple(_embeds(tree))
    weights = _weights(tree)
    most = MOST_TEXT * weights.get(tree, 0)
    headings = {ancestor for heading in tree.iter("h1") for ancestor in heading.iterancestors()}
    for element in list(tree.iter()):
        if element.getparent() is None or element.tag in ("body", "main", "article", "head", "h1"):
            continue
        is_box = (
            element.tag in _ASIDE or _is_marked(element) or element.get("aria-modal") == "true" or _is_figure(element)
        )
        largest = max(most, TEASER) if _is_card(element) else most if is_box else -1
        if element not in headings and weights.get(element, 0) <= largest:
            _drop(element)
    _drop_around(tree, weights)
    return embeds


def _drop_around(tree: Any, weights: Mapping[Any, int]) -> None:
    """Cut what stands around the one `article` that holds the page's heading and most of its text."""
    articles = [one for one in tree.iter("article") if next(one.iter("h1"), None) is not None]
    if len(articles) != 1 or weights.get(articles[0], 0) < OWN_TEXT * weights.get(tree, 1):
        return
    inner = articles[0]
    while inner.tag != "body" and inner.getparent() is not None:
        for sibling in [*inner.itersiblings(), *inner.itersiblings(preceding=True)]:
            if sibling.tag not in ("head", "body"):
                _drop(sibling)
        inner = inner.getparent()


def _is_card(element: Any) -> bool:
    """Tell whether a block is another article's teaser: a link that holds paragraphs or headings of its own."""
    return element.tag == "a" and bool(element.get("href")) and next(element.iter(*_BLOCKS), None) is not None


def _is_figure(element: Any) -> bool:
    return element.tag == "figure" and next(element.iter(*_PICTURES), None) is not None


def drop_captions(tree: Any) -> tuple[Change, ...]:
    """Cut, in place, the lines in italics right below a picture: captions where a site has no element for them."""
    dropped: list[str] = []
    for element in list(tree.iter("p")):
        text = " ".join(element.text_content().split())
        if 0 < len(text) <= CAPTION and _is_slanted(element, text) and _is_below_picture(element):
            dropped.append(text)
            _drop(element)
    return (Change(ChangeKind.CREDIT, len(dropped), "\n".join(dropped)),) if dropped else ()


CAPTION = 300
"""Characters of a caption in italics; the longest of the pages read has 190."""


def _is_slanted(element: Any, text: str) -> bool:
    slanted = "".join(one.text_content() for one in element if one.tag in ("em", "i", "small", "cite"))
    return " ".join(slanted.split()) == text


def _is_below_picture(element: Any) -> bool:
    above = element.getprevious()
    is_own = next(element.iter(*_PICTURES), None) is not None
    return is_own or (
        above is not None
        and not above.text_content().strip()
        and (above.tag in _PICTURES or next(above.iter(*_PICTURES), None) is not None)
    )


def drop_links(tree: Any) -> tuple[Change, ...]:
    """Cut, in place, the lines that are a link to another article and no more; return those between paragraphs."""
    headings = {ancestor for heading in tree.iter("h1") for ancestor in heading.iterancestors()}
    full = Counter(one.getparent() for one in tree.iter("p") if len(one.text_content()) >= PARAGRAPH)
    lines: list[str] = []
    for element in list(tree.iter("p", "li", "h2", "h3", "h4", "h5", "h6")):
        if element not in headings and _is_link(element):
            around = element.getparent() if element.tag != "li" else element.getparent().getparent()
            if full[around] > 1:
                lines.append(" ".join(element.text_content().split()))
            _drop(element)
    return (Change(ChangeKind.READ_MORE, len(lines), "\n".join(lines)),) if lines else ()


def marks(element: Any) -> frozenset[str]:
    """Return the words that an element's attributes consist of, alone and joined with what follows them."""
    found: set[str] = set()
    for attribute in _ATTRIBUTES:
        for name in (element.get(attribute) or "")[:400].split():
            words = [word for word in re.split(r"[^a-z0-9]+", _CAMEL.sub("-", name).lower()) if word]
            found.update(
                "-".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, min(a + 4, len(words)) + 1)
            )
    return frozenset(found)


def _is_link(element: Any) -> bool:
    """Tell whether a line is a link to another article and no more: `Te puede interesar: …`, `READ MORE: …`.

    A line that ends like a sentence is text, however much of it is linked.
    """
    text = " ".join(element.text_content().split())
    linked = sum(len(" ".join(link.text_content().split())) for link in element.iter("a") if link.get("href"))
    is_bare = linked >= LINK and len(text) - linked <= LABEL and not _FULL_STOP.search(text)
    return is_bare and next(element.iter("p", "ul", "ol", "div"), element) is element


def _is_marked(element: Any) -> bool:
    return not _furniture().isdisjoint(marks(element))


@cache
def _furniture() -> frozenset[str]:
    return frozenset(PageMarkup.shared().furniture)


@cache
def _posts() -> frozenset[str]:
    return frozenset(PageMarkup.shared().posts)


def _embeds(tree: Any) -> Iterator[Change]:
    """Cut the posts out, and yield each with its author, as its embedding code has them."""
    for element in list(tree.iter("blockquote", "div", "figure", "section")):
        if tree not in element.iterancestors():
            continue
        if not _posts().isdisjoint(marks(element)) or (element.tag == "blockquote" and _is_post(element)):
            text = " ".join(element.text_content().split())
            if len(text) > MOST_POST:
                continue
            _drop(element)
            if text:
                yield Change(ChangeKind.EMBED, 1, text)


MOST_POST = 3_000
"""Characters of a post, with its author and date; a longer block is the article in a badly named element."""


def _is_post(quote: Any) -> bool:
    """Tell whether a quotation is a post by where it links: to one post of a network, and nowhere else."""
    links = [*quote.xpath(".//a/@href"), quote.get("cite") or ""]
    hosts = {host_of(link) for link in links if link.startswith("http")}
    return bool(hosts) and hosts <= set(PageMarkup.shared().networks) | {"t.co", "pic.twitter.com"}


def _weights(tree: Any) -> dict[Any, int]:
    """Return for each element how many characters of paragraphs stand in it."""
    found: dict[Any, int] = {}
    for paragraph in tree.iter("p"):
        length = len(paragraph.text_content())
        if length >= PARAGRAPH:
            for ancestor in (paragraph, *paragraph.iterancestors()):
                found[ancestor] = found.get(ancestor, 0) + length
    return found


def _drop(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()
