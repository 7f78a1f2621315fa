"""What a reader sees of an event before it is opened: whether it was compared, and the headlines of both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from encuadre.model import Article, Column, Country
from encuadre.present.events import Listed
from encuadre.present.naming import headline, outlet_name
from encuadre.tui.masthead import day
from encuadre.tui.rows import BARS, HUES
from encuadre.tui.text import joined, lines, plain, wrapped
from encuadre.words import Words

_SIDES: tuple[tuple[Country | None, Column | None], ...] = (
    (Country.US, Column.LEFT),
    (Country.MX, Column.RIGHT),
    (None, None),
)


def preview(item: Listed, words: Words, width: int, height: int) -> Content:
    """Return what there is to know of an event, in no more lines than there are.

    Args:
        item: The event.
        words: The interface's words.
        width: Cells of a line.
        height: Lines; sides share them, and what has no room is counted.
    """
    head = [*wrapped(plain(headline(item.event.title, words), "bold"), width), plain(_state(item, words), "$quiet")]
    parts = [
        (articles, column)
        for country, column in _SIDES
        if (articles := [article for article in item.reports if article.country is country])
    ]
    room = max(2, (height - len(head)) // max(1, len(parts)) - 2)
    for articles, column in parts:
        head += [plain(""), *_side(articles, column, words, width, room)]
    return lines(head)


def _state(item: Listed, words: Words) -> str:
    if not item.has_both_sides:
        return words.events.by_outlet if item.grouping else words.events.one_sided
    if item.conflicts is None:
        return words.events.not_compared
    return words.events.compared.format(count=item.conflicts)


def _side(articles: Sequence[Article], column: Column | None, words: Words, width: int, room: int) -> Iterator[Content]:
    """Yield the headlines of one side below its tag, and how many have no room."""
    tag, hue = (
        (f"{BARS[column]} {words.country(articles[0].country)}", f"{HUES[column]} bold") if column else ("", "$quiet")
    )
    yield joined([plain(tag or f"  {words.terms.unknown_country}", hue), plain(f"  {len(articles)}", "$quiet")])
    bar = plain(f"{BARS[column]} " if column else "  ", hue)
    used = 0
    for number, article in enumerate(articles):
        source = f"{outlet_name(article, words)} · {day(article.published, words).strip()}"
        title = wrapped(plain(article.title or words.terms.no_headline), width - 2)
        if used + 1 + len(title) > room and number:
            yield joined([bar, plain(words.events.more.format(count=len(articles) - number), "$quiet")])
            return
        used += 1 + len(title)
        yield joined([bar, plain(source, "$quiet")])
        for line in title:
            yield joined([bar, line])
