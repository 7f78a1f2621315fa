"""Text that was set on pages: running heads and page numbers go, lines become paragraphs again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from encuadre.ingest.hyphens import BROKEN, joined_words

HEAD_LIMIT = 120
"""Characters of the longest running head: a headline with the date and the page's address, as browsers print it."""

EDGE = 2
"""How many lines at the top and at the foot of a page may be running heads."""

SHORT = 0.85
"""Share of the measure (what four lines of five do not exceed) below which a line that ends a sentence ends its
paragraph too. Own choice: set text fills its lines to within a word."""

VERY_SHORT = 0.6
"""Share of the measure below which any line stands for itself: a headline, a byline, a crosshead."""

_PAGE_NUMBER = re.compile(
    r"[-–—•| ]*(?:(?:page|p[áa]gina|p[áa]g\.|p\.) ?)?\d{1,4}(?: ?(?:/|of|de) ?\d{1,4})?[-–—•| ]*", re.IGNORECASE
)
_ALONE = re.compile(r"\n[ \t]*\n[ \t]*\d{1,4}[ \t]*\n[ \t]*\n")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ENDS = frozenset('.?!…”"»:')


def without_furniture(pages: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """Take page numbers, and what stands at the edge of at least half of the pages, off them.

    Args:
        pages: The lines of each page.

    Returns:
        The pages, and the lines that were taken off.
    """
    trimmed = [_trimmed(lines) for lines in pages]
    edges = Counter(key for lines in trimmed for key in {_key(line) for line in (*lines[:EDGE], *lines[-EDGE:])})
    enough = max(2.0, len(pages) / 2)

    def is_furniture(line: str) -> bool:
        return bool(_PAGE_NUMBER.fullmatch(line.strip())) or (len(line) <= HEAD_LIMIT and edges[_key(line)] >= enough)

    dropped: list[str] = []
    kept: list[list[str]] = []
    for lines in trimmed:
        start, end = 0, len(lines)
        while start < min(EDGE, end) and is_furniture(lines[start]):
            start += 1
        while end > max(start, len(lines) - EDGE) and is_furniture(lines[end - 1]):
            end -= 1
        dropped += [*lines[:start], *lines[end:]]
        kept.append(_trimmed(lines[start:end]))
    return kept, dropped


def flowing(pages: Sequence[Sequence[str]]) -> str:
    """Return the lines of pages as paragraphs, a blank line between them.

    A paragraph ends where a line that ends a sentence is clearly shorter than the measure. Over a page's end it
    goes on.
    """
    lines = [line.strip() for page in pages for line in page]
    widths = sorted(len(line) for line in lines if line)
    measure = widths[int(0.8 * len(widths))] if widths else 0
    text = joined_words("".join(_with_ends(lines, measure)))
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip())


def _with_ends(lines: Sequence[str], measure: int) -> Iterator[str]:
    for line in lines:
        is_end = not line or (line[-1] in _ENDS and len(line) < SHORT * measure) or _stands_alone(line, measure)
        yield f"{line}\n\n" if is_end else f"{line}\n"


def _stands_alone(line: str, measure: int) -> bool:
    return len(line) < VERY_SHORT * measure and not line.endswith(("-", ","))


def mended_print(text: str) -> str:
    """Return a text file's text without what paper left in it; one that shows no page is unchanged but for hyphens.

    Pages are told by form feeds or by numbers that stand alone between blank lines, and looked for only where words are
    broken at line ends: a text that was typed has a `3` between two paragraphs for reasons of its own.
    """
    if not BROKEN.search(text):
        return joined_words(text)
    parts = text.split("\f") if "\f" in text.strip("\f") else _ALONE.split(text)
    pages = [part.split("\n") for part in parts]
    if len(pages) > 1:
        pages, _ = without_furniture([pages[0], *map(_without_head, pages[1:])])
    whole = "\n".join(pages[0]).rstrip()
    for lines in pages[1:]:
        whole += ("\n\n" if whole[-1:] in _ENDS else "\n") + "\n".join(lines).strip()
    return joined_words(whole)


def _without_head(lines: list[str]) -> list[str]:
    """Take off what heads a page once: a line apart in capitals, or with a year in it and no end of a sentence."""
    lines = _trimmed(lines)
    if len(lines) < 2 or lines[1].strip() or len(lines[0]) > HEAD_LIMIT or lines[0].strip()[-1] in _ENDS:
        return lines
    return lines[1:] if lines[0].isupper() or _YEAR.search(lines[0]) else lines


def _trimmed(lines: Sequence[str]) -> list[str]:
    full = [number for number, line in enumerate(lines) if line.strip()]
    return list(lines[full[0] : full[-1] + 1]) if full else []


def _key(line: str) -> str:
    """Return the line as it stands on every page: numbers count for nothing."""
    return re.sub(r"\d+", "0", line.strip().lower())
