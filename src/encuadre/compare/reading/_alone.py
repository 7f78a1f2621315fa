"""What can be said of an event that one side alone tells: by whom, whom they quote, and in which frames."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.compare.phrasing import Fact, count, enumerate_names, line
from encuadre.compare.reading._framing import frame_name
from encuadre.compare.reading._reader import Reader
from encuadre.compare.reading._voices import speakers_line
from encuadre.model import Finding, Language, ReadingLine
from encuadre.words import words_in
from encuadre.words.shapes.reading import Unit

MOST_FRAMES = 3
"""Frames told one by one; the rest is in the list, and so are those that may as well be absent."""


def alone(reader: Reader) -> Iterator[ReadingLine]:
    """Say who tells it, whom they quote, and which frames carry it: no sentence says anything of another side."""
    [side] = (each for each in reader.sides if each.articles)
    outlets = _outlets([article.outlet.name if article.outlet else "" for article in side.articles])
    first: dict[str, str] = {}
    for sentence in side.sentences:
        first.setdefault(sentence.article_id, sentence.id)
    told = count(len(side.articles), Unit.ARTICLES)
    if first:
        yield line(Finding.ALONE, tuple(first.values()), side=outlets, articles=told)
    yield from speakers_line(reader, side, {"side": outlets})
    sure = [use for use in side.framing.frames if use.low > 0 and not use.is_unsure]
    for use in sure[:MOST_FRAMES]:
        if evidence := reader.sentences(use.evidence):
            yield line(
                Finding.FRAME_ALONE,
                evidence,
                frame=frame_name(use),
                strength=f"{use.strength:.2f}",
                low=f"{use.low:.2f}",
                high=f"{use.high:.2f}",
            )


def _outlets(names: list[str]) -> Fact:
    def worded(language: Language) -> str:
        known = dict.fromkeys(name or words_in(language).terms.no_outlet for name in names)
        named = enumerate_names(tuple(known))
        return named(language) if callable(named) else str(named)

    return worded
