"""When each article came out, who told what first, and what an article said before it was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import groupby

from encuadre.model import Article, Claim, Column, Comparison, Page, Row, Scope, Section, Version
from encuadre.present.claims import claim_name
from encuadre.present.index import Index, index_of
from encuadre.present.naming import article_row, date_of, headline, outlet_name
from encuadre.present.sentences import sentence_row
from encuadre.present.versions import change_rows
from encuadre.words import Words


def timeline_page(
    comparison: Comparison, words: Words, versions: Mapping[str, Sequence[Version]] | None = None
) -> Page:
    """Return the articles day by day, those without a date last, then who told each claim first.

    Args:
        comparison: What is told.
        words: The interface's words.
        versions: By the id of the article that is shown, the oldest first; articles with one version may be absent.
    """
    index = index_of(comparison)
    told = (*comparison.left.articles, *comparison.right.articles)
    dated = sorted((one for one in told if one.published), key=_order)
    known = versions or {}
    sections = []
    for day, articles in groupby(dated, key=_day):
        rows = tuple(_article(index, words, one, known.get(one.id, ())) for one in articles)
        sections.append(Section(f"day:{day}", words.day(day).strip(), rows))
    undated = tuple(_article(index, words, one, known.get(one.id, ())) for one in told if not one.published)
    if undated:
        sections.append(Section("undated", words.tabs.undated, undated, count=len(undated)))
    sections += _firsts(index, words)
    return Page(
        "timeline",
        words.tabs.names["timeline"],
        tuple(sections),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _moment(article: Article) -> datetime:
    """Return when a dated article came out."""
    assert article.published is not None
    return article.published


def _day(article: Article) -> date:
    """Return the day a dated article names: that of its own clock, as everywhere else."""
    return _moment(article).date()


def _has_time(article: Article) -> bool:
    """Say whether more than the day is known: midnight is how a bare date is kept."""
    return _moment(article).astimezone(UTC).time() != time(0)


def _order(article: Article) -> tuple[object, ...]:
    """Sort by day, then by time; a bare date leaves its whole day open, so it stands after those with a time."""
    return _day(article), not _has_time(article), _moment(article), article.id


def _article(index: Index, words: Words, article: Article, versions: Sequence[Version]) -> Row:
    column = Column.LEFT if article in index.comparison.left.articles else Column.RIGHT
    when = ""
    if article.published:
        when = f"{_moment(article):%H:%M %Z}" if _has_time(article) else words.tabs.no_time
    row = article_row(article, column, words, id=f"article:{article.id}")
    tag = index.names(words)[column is Column.RIGHT]
    first = next((one.id for one in index.sentences.values() if one.article_id == article.id), None)
    told = [sentence_row(index, words, first, id=f"article:{article.id}:{first}")] if first else []
    return replace(
        row,
        text="" if first else row.text,
        detail=when,
        name=" ".join(filter(None, (when, tag, f"{outlet_name(article, words)}:", row.text))),
        evidence=index.evidence((first,)) if first else (),
        rows=(*told, *(change_rows(versions, words) if len(versions) > 1 else ())),
    )


def _firsts(index: Index, words: Words) -> Iterator[Section]:
    """Yield who told each claim of several reports first, and how many claims leave that open.

    Nobody is called first against an article without a date, nor where both sides may have come out at one time.
    """
    several = [
        one
        for one in index.comparison.claims
        if one.scope is not Scope.SINGLE and len(index.tellers(one.sentences)) > 1
    ]
    told = [one for one in several if _is_known(index, one)]
    if told:
        rows = tuple(_first(index, words, one) for one in told)
        yield Section("first", words.tabs.first, rows, count=len(rows))
    if rest := len(several) - len(told):
        yield Section("open", "", (Row("open", words.count(words.tabs.open, rest)),))


def _is_known(index: Index, claim: Claim) -> bool:
    """Say whether the reports that may have been first are known, of one side, and not all that tell it."""
    sides = {index.articles[one] in index.comparison.left.articles for one in claim.first}
    return len(sides) == 1 and len(claim.first) < len(index.tellers(claim.sentences))


def _first(index: Index, words: Words, claim: Claim) -> Row:
    first = [index.articles[one] for one in claim.first]
    named = ", ".join(f"{outlet_name(one, words)} {date_of(one, words)}" for one in first)
    told = {one: index.article_of(one) for one in claim.sentences}
    # A version without a date stands behind the one of its report that has it.
    ordered = sorted((one for one in told if told[one].published), key=lambda one: _order(told[one]))
    ordered += [one for one in told if not told[one].published]
    rows = (_wording(index, words, claim, one) for one in ordered)
    said = _of_the_first(claim, claim_name(index, words, claim).id, {one: told[one].id for one in ordered})
    text = index.sentences[said].text
    return Row(
        f"first:{claim.id}",
        text,
        label=named,
        name=f"{named}: {text}",
        language=told[said].language,
        tally=(len(claim.left_outlets), len(claim.right_outlets)),
        evidence=index.evidence(ordered),
        rows=tuple(rows),
    )


def _of_the_first(claim: Claim, listed: str, articles: Mapping[str, str]) -> str:
    """Return the sentence that stands beside who was first: one of theirs, or they would seem to say another's words.

    Args:
        claim: What is told.
        listed: The sentence the claim is listed by elsewhere; it is kept if it is theirs.
        articles: The article of each sentence of the claim, the earliest first.
    """
    theirs = [sentence for sentence, article in articles.items() if article in claim.first]
    return listed if listed in theirs or not theirs else theirs[0]


def _wording(index: Index, words: Words, claim: Claim, sentence: str) -> Row:
    article = index.article_of(sentence)
    label = f"{date_of(article, words)} {outlet_name(article, words)}"
    return sentence_row(index, words, sentence, id=f"first:{claim.id}:{sentence}", label=label)
