"""When a page's article was published, from what the page says of this article and of nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from encuadre.ingest.page.facts import Facts
from encuadre.ingest.page.jsonld import said
from encuadre.ingest.page.pruning import PARAGRAPH, marks
from encuadre.ingest.page.site import squash

_METAS = (
    *("article:published_time", "og:article:published_time", "article:published", "og:published_time"),
    *("datepublished", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "date.published"),
    *(
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "cxenseparse:publishtime",
    ),
    *("originalpublicationdate", "article.published", "article_date_original", "cxenseparse:recs:publishtime"),
)
"""Names under which the head of a page gives its article's publication. `date` alone is left out: on some sites it is
the day the page was served."""

_STATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{8}(?!\d)|(?<!\d)1\d{9}(?:\d{3})?(?!\d)")
"""A date states its year, or is a time stamp."""

_IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2]|(?<=/)[1-9])\2(0[1-9]|[12]\d|3[01]|(?<=/)[1-9])(?!\d)"
)
_UPDATED = frozenset({"updated", "modified", "update", "actualizado", "actualizada", "actualizacion", "modificado"})


def published(tree: Any, facts: Facts, title: str) -> str:
    """Return the date of publication as the page writes it; empty if it says none of this article.

    In order of trust: the article's own JSON-LD, the head's time of publication, a `time` between the headline and the
    text, the day in the address. What the general search of `htmldate` adds to these (dates in scripts, in addresses of
    pictures, in footers, in other articles' teasers) is what makes it err, so it is not asked.

    Args:
        tree: The page, freed of what is not the article.
        facts: What its head says.
        title: The headline, to find the article by.
    """
    stated = (
        said(facts.article.get("datePublished")),
        *(text for name in _METAS for text in facts.metas.get(name, ())),
    )
    found = next(filter(_STATED.search, stated), "")
    return found or next(filter(_STATED.search, _times(tree, title)), "") or _in_address(facts.url)


def _times(tree: Any, title: str) -> Iterator[str]:
    """Yield what the `time` elements of the article's head say: from its container's start to its first paragraph."""
    scope = _container(tree, title)
    if scope is None:
        return
    for element in scope.iter():
        if element.tag == "p" and len(element.text_content()) >= 2 * PARAGRAPH:
            return
        if element.tag == "time" and not _is_update(element):
            yield element.get("datetime") or " ".join(element.text_content().split())


def _container(tree: Any, title: str) -> Any:
    """Return the smallest element that holds the headline and three paragraphs of text."""
    heading = next((one for one in tree.iter("h1", "h2", "h3") if squash(one.text_content()) == squash(title)), None)
    if heading is None:
        return None
    for ancestor in heading.iterancestors():
        if sum(len(paragraph.text_content()) >= PARAGRAPH for paragraph in ancestor.iter("p")) >= 3:
            return ancestor
    return None


def _is_update(element: Any) -> bool:
    before = (element.getprevious().tail if element.getprevious() is not None else element.getparent().text) or ""
    words = {
        *marks(element),
        *marks(element.getparent()),
        *re.findall(r"\w+", f"{before} {element.text or ''}".lower()),
    }
    stated = element.get("itemprop") or ""
    return not _UPDATED.isdisjoint(words) or stated == "dateModified"


def _in_address(url: str) -> str:
    found = _IN_ADDRESS.search(url)
    return f"{found[1]}-{int(found[3]):02}-{int(found[4]):02}" if found else ""
