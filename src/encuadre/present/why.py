"""Why the articles of an event are together: what was decided, and why each article is here and not elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from encuadre.data.gazetteer import gazetteer
from encuadre.model import Article, Column, Country, Event, Language, Membership, Page, Reason, Row, Section
from encuadre.present.naming import article_row, headline
from encuadre.text.folding import fold_in_place
from encuadre.words import Words

SMALL = 3
"""Letters of the words that may stand inside a name: `de la`, `of`, `del`."""

_WORD = re.compile(r"[^\W_]+")
_COLUMNS = {Country.US: Column.LEFT, Country.MX: Column.RIGHT}


def why_page(
    event: Event, articles: Mapping[str, Article], words: Words, *, events: Mapping[str, Event], line: float
) -> Page:
    """Return what was decided, each article with its grounds, copies of one text, and the running story.

    Args:
        event: What is explained.
        articles: Its articles by id; one that is not at hand is named by its id.
        words: The interface's.
        events: All events by id, for the headlines of those that are named.
        line: The threshold of the workspace, from which on an article belongs.
    """
    teller = _Teller(articles, events, words, line)
    sections = [
        Section("decided", words.why.decided, tuple(teller.article(id_, f"decided:{id_}") for id_ in event.decided)),
        *(Section(f"member:{one.article}", "", (teller.member(one),)) for one in event.membership),
    ]
    if not event.membership and not event.events:
        # A workspace of before kept no grounds, only the pairs that were merged.
        pairs = tuple(row for reason in event.why for row in teller.pair(reason))
        sections.append(Section("pairs", words.why.pairs if pairs else "", pairs, words.why.alone))
    for number, group in enumerate(event.copies):
        rows = tuple(teller.article(id_, f"copies:{number}:{id_}") for id_ in group)
        sections.append(Section(f"copies:{number}", words.why.copies, rows))
    story = tuple(teller.event(id_) for id_ in event.related)
    sections.append(Section("related", words.why.related, story))
    return Page(
        "why",
        words.why.title,
        tuple(section for section in sections if section.rows or section.empty),
        subject=headline(event.title, words),
        handle=event.id,
        sides=(words.country(Country.US), words.country(Country.MX)),
    )


class _Teller:
    """Words one event's grounds; it holds what every ground needs."""

    def __init__(self, articles: Mapping[str, Article], events: Mapping[str, Event], words: Words, line: float) -> None:
        self._articles, self._events, self._words, self._line = articles, events, words, line

    def article(self, id_: str, row: str, rows: Sequence[Row] = ()) -> Row:
        """Return an article with what stands below it."""
        article = self._articles.get(id_)
        if article is None:
            return Row(row, id_, rows=tuple(rows))
        column = _COLUMNS.get(article.country, Column.BOTH) if article.country else Column.BOTH
        return article_row(article, column, self._words, id=row, rows=tuple(rows))

    def event(self, id_: str) -> Row:
        """Return an event by its headline; by its id where there is no such event any more."""
        if known := self._events.get(id_):
            return Row(f"related:{id_}", headline(known.title, self._words), handle=id_)
        return Row(f"related:{id_}", id_)

    def member(self, one: Membership) -> Row:
        """Return an article with the grounds on which it is here."""
        id_ = f"member:{one.article}"
        return self.article(one.article, id_, tuple(self._grounds(one, id_)))

    def pair(self, reason: Reason) -> Iterator[Row]:
        """Yield two articles, and below the second what they have in common."""
        id_ = f"pair:{reason.left}:{reason.right}"
        yield self.article(reason.left, f"{id_}:left")
        shared = {"names": self._spelt(reason.entities, reason.left, reason.right), "figures": reason.quantities}
        grounds = (self._score(reason, f"{id_}:score"), *self._common(shared, id_))
        yield self.article(reason.right, f"{id_}:right", grounds)

    def _grounds(self, one: Membership, id_: str) -> Iterator[Row]:
        why = self._words.why
        nearest = self._articles.get(one.nearest or "")
        if nearest is None:
            yield Row(f"{id_}:alone", why.alone)
            return
        title = nearest.title or self._words.terms.no_headline
        yield Row(f"{id_}:nearest", title, label=why.nearest, ref=nearest.id)
        yield self._score(one, f"{id_}:score")
        named = {"people": one.people, "places": one.places, "organisations": one.organisations}
        shared = {kind: self._spelt(found, one.article) for kind, found in named.items()}
        yield from self._common({**shared, "figures": one.quantities}, id_)
        told = why.mean.format(mean=f"{one.mean:.2f}", line=f"{self._line:.2f}")
        yield Row(f"{id_}:mean", f"{told} · {self._margin(one)}")

    def _common(self, named: Mapping[str, Sequence[str]], id_: str) -> Iterator[Row]:
        """Yield a row for each kind, a field of the words, of which anything is in common."""
        for kind, found in named.items():
            if found:
                yield Row(f"{id_}:{kind}", ", ".join(found), label=getattr(self._words.why, kind))

    def _margin(self, one: Membership) -> str:
        if one.other is None or one.margin is None:
            return self._words.why.no_other
        known = self._events.get(one.other)
        other = f"{headline(known.title, self._words)}  ({one.other})" if known else one.other
        return self._words.why.margin.format(margin=f"{one.margin:+.2f}", other=other)

    def _score(self, one: Membership | Reason, id_: str) -> Row:
        told = self._words.why.score.format(score=f"{one.score:.2f}", similarity=f"{one.similarity:.2f}")
        return Row(id_, f"{told} · {self._days(one.days_apart)}")

    def _spelt(self, entities: Sequence[str], *ids: str) -> list[str]:
        articles = (self._articles.get(id_) for id_ in ids)
        texts = [f"{article.title}\n{article.text}" for article in articles if article]
        return _spelt(entities, self._words.language, texts)

    def _days(self, apart: float | None) -> str:
        if apart is None:
            return self._words.why.unknown_days
        days = round(apart)
        return self._words.count(self._words.why.days, days) if days else self._words.why.same_day


def _spelt(entities: Sequence[str], language: Language, texts: Sequence[str]) -> list[str]:
    """Return entity ids as a reader spells them: known by heart, as a text prints them, else by the words of the id.

    Args:
        entities: Their ids.
        language: The interface's, for those that are known by heart.
        texts: Of the articles that name them.
    """
    known = _display_names(language)
    return [
        known.get(id_) or next(filter(None, (_printed(id_, text) for text in texts)), id_.replace("-", " "))
        for id_ in entities
    ]


@cache
def _display_names(language: Language) -> Mapping[str, str]:
    return {
        id_: (entry.es or entry.en if language == "es" else entry.en)[0]
        for groups in gazetteer().values()
        for group in groups.values()
        for id_, entry in group.items()
    }


def _printed(id_: str, text: str) -> str:
    """Return the first name of a text that has the words of an id, in any order, with small words between them."""
    wanted = sorted(id_.split("-"))
    found: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if fold_in_place(word.group()).lower() in wanted and not word.group().islower():
            found = [*found, word][-len(wanted) :]
        elif not (word.group().islower() and len(word.group()) <= SMALL):
            found = []
        if sorted(fold_in_place(one.group()).lower() for one in found) == wanted:
            return " ".join(text[found[0].start() : found[-1].end()].split())
    return ""
