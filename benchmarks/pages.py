"""How well saved pages are read: `python -m benchmarks.pages fundus FOLDER [--by-outlet] [--show]`.

FOLDER holds a copy of the collection's repository. Each page is read as `encuadre add` reads a file.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from lxml import html as parser

from benchmarks.page_gold import COLLECTIONS, PageGold
from encuadre.data.outlets import host_of, outlet_of
from encuadre.ingest import ReadOptions
from encuadre.ingest.article import article_of
from encuadre.ingest.decode import decoded
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.page import read_page
from encuadre.model import Article
from encuadre.text.folding import fold

WHOLE = 0.95
"""Share of the gold's word 4-grams that a whole body holds."""

OTHER = 0.02
"""Share of a body's words that may stand in paragraphs the gold lacks."""

LABEL = 4
"""Words from which a passage can be found anywhere; `Supreme Court` among the topics is also in the text."""

BETWEEN = 2
"""Paragraphs of the gold beside which a subhead or a list is the article's own."""

ASPECTS = ("headline", "date", "outlet", "country", "language", "whole", "without other text")


@dataclass(frozen=True, slots=True)
class Reading:
    """How one page was read."""

    gold: PageGold
    refused: str = ""
    right: tuple[tuple[str, bool], ...] = ()
    """Each aspect that the gold speaks of, and whether it came out as there."""

    missing: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


def read(gold: PageGold) -> Reading:
    """Read one page and compare it with what is known of it."""
    try:
        article = article_of(read_page(decoded(gold.html), gold.name), ReadOptions(now=datetime.now(UTC)))
    except Unreadable as error:
        return Reading(gold, str(error.reason))
    missing, whole = _missing(gold, article)
    other, is_clean = _other(gold, article)
    right: list[tuple[str, bool]] = [("language", article.language == gold.language)]
    right += [("whole", whole), ("without other text", is_clean)]
    if gold.title:
        right.append(("headline", _squash(article.title) in {_squash(gold.title), *_headings(gold.html)}))
    if gold.published:
        right.append(("date", gold.published in _days(article)))
    if gold.url or gold.outlet:
        right.append(("outlet", _is_outlet(gold, article)))
    if gold.country is not None:
        is_agency = article.outlet is not None and article.outlet.is_agency  # where a story comes from, on neither side
        right.append(("country", (article.country or "") == ("" if is_agency else gold.country)))
    return Reading(gold, "", tuple(right), missing, other)


def _missing(gold: PageGold, article: Article) -> tuple[tuple[str, ...], bool]:
    text = f"{article.title} {article.body}"
    if gold.wanted:
        missing = tuple(passage for passage in gold.wanted if _squash(passage) not in _squash(text))
        return missing, not missing
    held, gold_grams = _grams(text), _grams(" ".join(gold.paragraphs))
    missing = tuple(line for line in gold.paragraphs if len(_grams(line) & held) < len(_grams(line)) / 2)
    return missing, len(gold_grams & held) >= WHOLE * len(gold_grams)


def _other(gold: PageGold, article: Article) -> tuple[tuple[str, ...], bool]:
    lines = article.body.split("\n\n")
    if gold.wanted:
        text, openings = _squash(article.body), tuple(map(_squash, lines))
        other = tuple(
            passage
            for passage in gold.unwanted
            if (_squash(passage) in text and len(_words(passage)) >= LABEL)
            or any(opening.startswith(_squash(passage)) for opening in openings)
        )
        return other, not other
    known = _grams(" ".join(gold.paragraphs)) | _grams(" ".join(gold.allowed)) | _grams(gold.title)
    unknown = [line for line in lines if len(_grams(line) & known) < len(_grams(line)) / 2]
    own = _beside(gold.html, known) if unknown else frozenset()
    other = tuple(line for line in unknown if _squash(line) not in own)
    return other, sum(len(_words(line)) for line in other) <= OTHER * len(_words(article.body))


def _beside(html: bytes, known: set[tuple[str, ...]]) -> frozenset[str]:
    """Return the subheads and list items between the gold's paragraphs: golds of paragraphs alone leave them out.

    A list of links is no part of the text wherever it stands.
    """
    tree = _tree(html)
    blocks = Counter(one.getparent() for one in tree.iter("p") if _grams(one.text_content()) <= known)
    own: set[str] = set()
    for element in tree.iter("h2", "h3", "h4", "h5", "h6", "li"):
        around = element.getparent() if element.tag != "li" else element.getparent().getparent()
        linked = sum(len(_squash(link.text_content())) for link in element.iter("a"))
        if blocks[around] >= BETWEEN and linked < len(_squash(element.text_content())) / 2:
            own.add(_squash(element.text_content()))
    return frozenset(own)


def _tree(html: bytes) -> Any:
    return parser.fromstring(decoded(html).encode(), parser=parser.HTMLParser(encoding="utf-8"))


def _headings(html: bytes) -> Iterator[str]:
    """Yield what readers see above a page's article; golds often have the title made for search engines."""
    return (_squash(heading.text_content()) for heading in _tree(html).iter("h1"))


def _days(article: Article) -> set[str]:
    """Return the day of publication as written, in universal time and in that of Mexico, for golds have any of them."""
    if article.published is None:
        return set()
    moment = article.published.astimezone(UTC)
    return {at.date().isoformat() for at in (article.published, moment, moment - timedelta(hours=6))}


def _is_outlet(gold: PageGold, article: Article) -> bool:
    if article.outlet is None:
        return False
    host = host_of(gold.url)
    known = outlet_of(host) if host else None
    names = {_squash(article.outlet.name), _squash(article.outlet.id)}
    if host and host_of(article.outlet.name) == host:
        return True
    if (known and known.id == article.outlet.id) or any(
        f".{host}".endswith(f".{own}") for own in article.outlet.domains
    ):
        return True
    if gold.outlet and {_squash(gold.outlet), f"the{_squash(gold.outlet)}"} & names:
        return True
    label = _squash(host.split(".")[-2 if host.count(".") == 1 else 0]) if host else ""
    return bool(label) and any(label in name or name in label for name in names)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _grams(text: str, length: int = 4) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[at : at + length]) for at in range(max(1, len(words) - length + 1))}


def _squash(text: str) -> str:
    return "".join(_words(text))


def _rows(readings: list[Reading], *, by_outlet: bool) -> Iterator[str]:
    """Yield a table: for each language, or each outlet, how many pages of how many came out right in each aspect."""
    groups: dict[str, list[Reading]] = defaultdict(list)
    for one in readings:
        groups[(one.gold.outlet or host_of(one.gold.url)) if by_outlet else one.gold.language].append(one)
    yield f"| pages | read | {' | '.join(ASPECTS)} |"
    yield "| --- " * (len(ASPECTS) + 2) + "|"
    for name, group in sorted(groups.items()):
        read_ones = [one for one in group if not one.refused]
        cells = [f"{len(read_ones)} of {len(group)}"]
        for aspect in ASPECTS:
            verdicts = [is_right for one in read_ones for what, is_right in one.right if what == aspect]
            cells.append(f"{sum(verdicts)} of {len(verdicts)}" if verdicts else "")
        yield f"| {name} | {' | '.join(cells)} |"


def main() -> None:
    """Score one collection."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("collection", choices=COLLECTIONS)
    options.add_argument("folder", type=Path)
    options.add_argument("--by-outlet", action="store_true", help="a row for each outlet, not for each language")
    options.add_argument("--show", action="store_true", help="name what was missed, page by page")
    given = options.parse_args()
    readings = [read(gold) for gold in COLLECTIONS[given.collection](given.folder)]
    print(*_rows(readings, by_outlet=given.by_outlet), sep="\n")
    for one in readings if given.show else ():
        wrong = [what for what, is_right in one.right if not is_right]
        print(f"\n{one.gold.name}: {one.refused or ', '.join(wrong) or 'right'}")
        print(*(f"  - {text[:100]}" for text in one.missing if "whole" in wrong), sep="\n", end="")
        print(*(f"  + {text[:100]}" for text in one.other), sep="\n")


if __name__ == "__main__":
    main()
