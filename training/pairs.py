"""Parallel text as it is published: tab-separated lines, Moses' two files, and TMX, as pairs with their document."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from training.corpora import Corpus

RUN = 100
"""Lines taken for one document where the file does not say where documents end: neighbours often say nearly the
same, so they must not be parted between what is trained on and what is measured on."""

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Pair:
    """An English and a Spanish text that say the same."""

    en: str
    es: str
    document: str
    """Which document of which corpus it comes from."""


def read_pairs(corpus: Corpus, folder: Path) -> Iterator[Pair]:
    """Yield the pairs of `corpus`, whose files lie in `folder`, uncleaned.

    A blank line ends a document. Where a file has none, every `RUN` pairs are one.

    Raises:
        ValueError: the corpus has another number of files than its format, or lines without counterpart.
    """
    reader, wanted = _READERS[corpus.format]
    paths = [folder / name for name in corpus.files]
    if len(paths) != wanted:
        raise ValueError(f"{corpus.name}: {corpus.format} is {wanted} file(s), not {len(paths)}")
    document, count, is_divided = 0, 0, False
    for en, es in reader(paths):
        if not en.strip() and not es.strip():
            document, is_divided = document + 1, True
            continue
        run = 0 if is_divided else count // RUN
        count += 1
        yield Pair(en, es, f"{corpus.name}#{document}.{run}")


def _tab_separated(paths: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """English, a tab, Spanish; further columns are left."""
    with paths[0].open(encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            columns = line.rstrip("\n").split("\t")
            if len(columns) < 2 and line.strip():
                raise ValueError(f"{paths[0]}: line {number} has no tab")
            yield (columns[0], columns[1]) if len(columns) > 1 else ("", "")


def _moses(paths: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """The English file and the Spanish one, line by line."""
    with paths[0].open(encoding="utf-8", newline="\n") as left, paths[1].open(encoding="utf-8", newline="\n") as right:
        for number, (en, es) in enumerate(zip_longest(left, right), 1):
            if en is None or es is None:
                raise ValueError(f"{paths[0]} and {paths[1]}: line {number} stands in one of them only")
            yield en.rstrip("\n"), es.rstrip("\n")


def _tmx(paths: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Units that have a segment in both languages; `en-US` is English."""
    for _, element in ElementTree.iterparse(paths[0]):
        if element.tag != "tu":
            continue
        segments = {}
        for variant in element.iter("tuv"):
            language = (variant.get(_XML_LANG) or variant.get("lang") or "")[:2].lower()
            segment = variant.find("seg")
            if segment is not None:
                segments[language] = "".join(segment.itertext())
        element.clear()
        if segments.keys() >= {"en", "es"}:
            yield segments["en"], segments["es"]


_READERS: dict[str, tuple[Callable[[Sequence[Path]], Iterator[tuple[str, str]]], int]] = {
    "tsv": (_tab_separated, 1),
    "moses": (_moses, 2),
    "tmx": (_tmx, 1),
}
