"""Public collections of saved pages, as one type of page whose text is known.

Each is read from the folder a copy of its repository was put into; nothing of them is part of this one.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from encuadre.data.outlets import host_of
from encuadre.ingest.language import settle


@dataclass(frozen=True, slots=True, kw_only=True)
class PageGold:
    """One page and what is known of it; what its collection does not say is not measured."""

    name: str
    html: bytes
    url: str
    language: str
    outlet: str = ""
    country: str | None = None
    """`MX`, `US`, empty for third countries, `None` where it is not said."""

    title: str = ""
    published: str = ""
    paragraphs: tuple[str, ...] = ()
    """The whole text."""

    allowed: tuple[str, ...] = ()
    """What may stand in the text besides: the summary, subheads."""

    wanted: tuple[str, ...] = ()
    """Passages that must stand in the text, where the whole text is not given."""

    unwanted: tuple[str, ...] = ()
    """Passages that must not."""


def fundus(folder: Path) -> Iterator[PageGold]:
    """Read flairNLP/fundus, `tests/resources/parser/test_data`: the pages in English and Spanish."""
    for path in sorted(folder.glob("tests/resources/parser/test_data/*/*.html.gz")):
        publisher = re.sub(r"_\d{4}_\d\d_\d\d$", "", path.name.removesuffix(".html.gz"))
        html = gzip.decompress(path.read_bytes())
        gold, share = _likest(json.loads((path.parent / f"{publisher}.json").read_text("utf-8")), html)
        body = gold.get("body") or {}
        paragraphs = _paragraphs(body)
        language = settle(" ".join(paragraphs), None) if paragraphs else ""
        if language not in ("en", "es") or share < SURE:
            continue
        about = json.loads((path.parent / "meta.info").read_text("utf-8")).get(path.name) or {}
        yield PageGold(
            name=path.name,
            html=html,
            url=about.get("url", ""),
            language=language,
            outlet=publisher,
            country=path.parent.name.upper() if path.parent.name in ("us", "mx") else "",
            title=gold["title"],
            published=(gold.get("publishing_date") or "")[:10],
            paragraphs=paragraphs,
            allowed=(
                *body.get("summary", ()),
                *(head for part in body.get("sections", ()) for head in part["headline"]),
            ),
        )


SURE = 0.5
"""Share of a gold's paragraphs that its page must hold: fundus keeps one gold for each version of its parsers, and some
pages have none left that is theirs."""


def _likest(versions: dict[str, Any], html: bytes) -> tuple[dict[str, Any], float]:
    """Return the version whose title and paragraphs stand in the page, and how much of it does."""
    page = _squash(unescape(html.decode("utf-8", "replace")))
    best: tuple[dict[str, Any], float] = ({}, -1)
    for gold in versions.values():
        paragraphs = _paragraphs(gold.get("body") or {})
        held = sum(_squash(text)[:60] in page for text in paragraphs) + 3 * (
            _squash(gold.get("title") or "")[:60] in page
        )
        best = max(best, (gold, held / (len(paragraphs) + 3)), key=lambda one: one[1])
    return best


def _paragraphs(body: dict[str, Any]) -> tuple[str, ...]:
    return tuple(text for part in body.get("sections", ()) for text in part["paragraphs"])


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())


def trafilatura(folder: Path) -> Iterator[PageGold]:
    """Read adbar/trafilatura, `tests/evaldata.json`: the pages whose wanted passages are English or Spanish."""
    for url, gold in json.loads((folder / "tests/evaldata.json").read_text("utf-8")).items():
        path = next((at for part in ("eval", "cache") if (at := folder / "tests" / part / gold["file"]).exists()), None)
        language = settle(" ".join(gold["with"]), None)
        if path is not None and language in ("en", "es") and _is_stated(path.read_bytes()):
            yield PageGold(
                name=path.name,
                html=path.read_bytes(),
                url=url if url.startswith("http") else f"https://{path.name.split('-')[0]}/",
                language=language,
                wanted=tuple(gold["with"]),
                unwanted=tuple(gold["without"]),
            )


def _is_stated(html: bytes) -> bool:
    """Tell whether a page says of itself that it is in one of the two languages, or nothing: short passages mislead."""
    stated = re.search(rb"<html[^>]*\slang=[\"']?([a-z]{2})", html[:5_000], re.IGNORECASE)
    return stated is None or stated[1].lower() in (b"en", b"es")


def newspaper(folder: Path) -> Iterator[PageGold]:
    """Read AndyTheFactory/newspaper4k, `tests/data`: the articles in English and Spanish."""
    for path in sorted(folder.glob("tests/data/metadata/*.json")):
        about = json.loads(path.read_text("utf-8"))
        page, text = (folder / "tests/data" / part / path.with_suffix(f".{part}").name for part in ("html", "txt"))
        body = text.read_text("utf-8") if text.exists() else about.get("text") or ""
        if about.get("language") in ("en", "es") and page.exists() and len(body) >= WHOLE_TEXT:
            yield PageGold(
                name=page.name,
                html=page.read_bytes(),
                url=about["url"],
                language=about["language"],
                title=about["title"],
                published=str(about.get("publish_date") or "")[:10],
                paragraphs=tuple(line for line in body.split("\n") if line.strip()),
            )


WHOLE_TEXT = 300
"""Characters below which a gold is a sample of its article."""


def scrapinghub(folder: Path) -> Iterator[PageGold]:
    """Read scrapinghub/article-extraction-benchmark: bodies marked by people, most of them American and British."""
    for key, gold in json.loads((folder / "ground-truth.json").read_text("utf-8")).items():
        language = settle(gold["articleBody"], None)
        if language in ("en", "es"):
            yield PageGold(
                name=host_of(gold["url"]),
                html=gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()),
                url=gold["url"],
                language=language,
                paragraphs=tuple(line for line in gold["articleBody"].split("\n") if line.strip()),
            )


def lines(folder: Path) -> Iterator[PageGold]:
    """Read a folder of one's own: `gold.jsonl`, each line the fields of `PageGold` with `file` in place of `html`."""
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        gold = {key: tuple(value) if isinstance(value, list) else value for key, value in json.loads(line).items()}
        file = gold.pop("file")
        yield PageGold(**{"name": file, "url": ""} | gold, html=(folder / file).read_bytes())


COLLECTIONS: dict[str, Callable[[Path], Iterator[PageGold]]] = {
    "fundus": fundus,
    "trafilatura": trafilatura,
    "newspaper4k": newspaper,
    "scrapinghub": scrapinghub,
    "own": lines,
}
"""By name, as `python -m benchmarks.pages NAME FOLDER` takes them."""
