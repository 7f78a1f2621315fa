"""Sentences as they are cited: with outlet, headline, date and address, in the form a reader's text needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from encuadre.model import (
    HUMAN,
    Article,
    CitationForm,
    ComparedSide,
    Comparison,
    Evidence,
    Quoted,
    ReadArticle,
    Row,
    Translation,
)
from encuadre.present.bibliography import bibliography
from encuadre.present.naming import date_of, outlet_name
from encuadre.present.sentences import said
from encuadre.text.markdown import escaped, target
from encuadre.words import Words

SHORT_TITLE = 4
"""Words of a headline that stands for an author: APA asks for the first few."""


def cite(quoted: Quoted, form: CitationForm, words: Words, *, is_translated: bool = False) -> str:
    """Return a sentence with where it stands.

    The words are the newsroom's own and are never changed, but for white space. A name of an author is given as it was
    published: which of its parts APA would put first cannot be told from the name.

    Args:
        quoted: The sentence.
        form: How it is written.
        words: The interface's.
        is_translated: Whether its translation goes along, if there is one.
    """
    rendering = quoted.rendering if is_translated else None
    return _FORMS[form](quoted, rendering if isinstance(rendering, Translation) else None, words)


def quotable(comparison: Comparison) -> tuple[Quoted, ...]:
    """Return every sentence of a comparison, the left side first."""
    return tuple(one for side in (comparison.left, comparison.right) for one in _of_side(side))


def quotable_in(readings: Iterable[ReadArticle]) -> tuple[Quoted, ...]:
    """Return every sentence of some articles."""
    return tuple(
        Quoted(sentence.id, one.annotated.text_of(sentence), sentence.span, one.annotated.article, rendering)
        for one in readings
        for sentence, rendering in zip(one.annotated.sentences, one.renderings, strict=True)
    )


def sentences_of(row: Row, known: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """Return the sentences a row shows or rests on, the most telling first, each once.

    Args:
        row: Any row of a page.
        known: What is looked through.
    """
    if row.ref:
        named = tuple(one for one in known if one.sentence == row.ref)
        if named:
            return named
    return tuple(dict.fromkeys(one for place in row.evidence for one in _at(place, known)))


def _at(place: Evidence, known: Sequence[Quoted]) -> Iterator[Quoted]:
    return (one for one in known if one.overlaps(place))


def _of_side(side: ComparedSide) -> Iterator[Quoted]:
    articles = {article.id: article for article in side.articles}
    for one in side.sentences:
        yield Quoted(one.id, one.text, one.span, articles[one.article_id], one.rendering)


def _plain(quoted: Quoted, translation: Translation | None, words: Words) -> str:
    article, quote = quoted.article, words.terms.quoted
    lines = [quote.format(text=_line(quoted.text))]
    if translation:
        lines.append(f"→ {quote.format(text=_line(said(translation)))} ({_by(translation, words)})")
    source = (_outlet(article, words), _headline(article, words), date_of(article, words), _line(article.url))
    return "\n".join((*lines, ", ".join(filter(None, source))))


def _markdown(quoted: Quoted, translation: Translation | None, words: Words) -> str:
    article = quoted.article
    parts = [escaped(quoted.text)]
    if translation:
        parts.append(f"→ {escaped(said(translation))} *({escaped(_by(translation, words))})*")
    headline = escaped(article.title or words.terms.no_headline)
    if re.match("https?://", article.url):
        headline = f"[{headline}]({target(article.url)})"
    outlet = f"*{escaped(outlet_name(article, words))}* {escaped(_sample(article, words))}".rstrip()
    parts.append(f"— {headline}, {outlet}, {date_of(article, words)}")
    return "\n>\n".join(f"> {part}" for part in parts)


def _newsroom(quoted: Quoted, translation: Translation | None, words: Words) -> str:
    article, quote = quoted.article, words.terms.quoted
    country = f" ({words.side(article.country)})" if article.country else ""
    published = article.published
    day = words.day_as(published, words.citing.long_day) if published else words.terms.no_date
    head = ", ".join(filter(None, (f"{_outlet(article, words)}{country}", _line(article.author), day)))
    lines = [f"{head}: {quote.format(text=_line(quoted.text))}"]
    if translation:
        lines.append(f"[{_by(translation, words)}: {quote.format(text=_line(said(translation)))}]")
    lines += [_headline(article, words), _line(article.url), f"[encuadre {quoted.sentence}]"]
    return "\n".join(filter(None, lines))


def _apa(quoted: Quoted, translation: Translation | None, words: Words) -> str:
    article, quote = quoted.article, words.terms.quoted
    title, author = _line(article.title) or words.terms.no_headline, _line(article.author)
    published = article.published
    year = f"{published:%Y}" if published else words.citing.apa_undated
    day = words.day_as(published, words.citing.apa_day) if published else words.citing.apa_undated
    short = " ".join(title.split()[:SHORT_TITLE]).rstrip(",;:.")
    lines = [
        f"{quote.format(text=_line(quoted.text).removesuffix('.'))} ({author or quote.format(text=short)}, {year})."
    ]
    if translation:
        lines.append(f"[{quote.format(text=_line(said(translation)))}, {_by(translation, words)}.]")
    begin = (author, f"({day})", title) if author else (title, f"({day})")
    reference = " ".join(_ended(part) for part in (*begin, _outlet(article, words)))
    return "\n".join((*lines, f"{reference} {_line(article.url)}".rstrip()))


_FORMS: Mapping[CitationForm, Callable[[Quoted, Translation | None, Words], str]] = {
    CitationForm.PLAIN: _plain,
    CitationForm.MARKDOWN: _markdown,
    CitationForm.NEWSROOM: _newsroom,
    CitationForm.APA: _apa,
    CitationForm.CSL: lambda quoted, _, words: bibliography((quoted.article,), CitationForm.CSL, words),
    CitationForm.BIBTEX: lambda quoted, _, words: bibliography((quoted.article,), CitationForm.BIBTEX, words),
}


def _outlet(article: Article, words: Words) -> str:
    return f"{_line(outlet_name(article, words))}{_sample(article, words)}"


def _sample(article: Article, words: Words) -> str:
    """Return that an outlet is invented: nobody may cite a sample as news."""
    return f" [{words.comparison.sample}]" if article.is_sample else ""


def _headline(article: Article, words: Words) -> str:
    return words.terms.quoted.format(text=_line(article.title)) if article.title else words.terms.no_headline


def _by(translation: Translation, words: Words) -> str:
    if translation.engine == HUMAN:
        return words.comparison.by_person
    return words.citing.by_machine.format(engine=translation.engine)


def _line(text: str) -> str:
    return " ".join(text.split())


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…", ").")) else f"{text}."
