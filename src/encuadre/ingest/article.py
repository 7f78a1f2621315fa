"""From a draft to an article: cleaned, dated, attributed, in one of the two languages."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urlsplit

from encuadre.data.outlets import host_of, is_edition, outlet_of, slug
from encuadre.errors import Message
from encuadre.ingest.boilerplate import without_boilerplate
from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.countries import language_of
from encuadre.ingest.dates import parse_date
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.language import language_name, settle
from encuadre.ingest.mend import mend
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.origin import country_for
from encuadre.ingest.plain import paragraphs
from encuadre.model import LANGUAGES, Article, Change, ChangeKind, Country, Language, Outlet, article_id

TITLE_LIMIT = 500
"""Longest headline kept; a longer one is a whole paragraph in the wrong field and stays in the body."""

_NAME_LIMIT = 200
_URL_LIMIT = 2_000
_DATE_LIMIT = 200
_TRUE = frozenset({"true", "yes", "1", "si", "sí", "y", "s"})

_NEUTRAL_DOMAINS = frozenset({"us", "mx", "tv", "io", "fm", "me", "la", "ly", "to", "ws"})
"""Two-letter domains that say nothing against a US or Mexican outlet; any other is a third country's."""


def article_of(draft: Draft, options: ReadOptions) -> Article:
    """Make the article of a draft.

    Raises:
        Unreadable: it has no words, is too long, or is in neither language.
    """
    title, body, changes = _text_of(draft, options)
    stated = language_of(draft.language) or options.language
    language = _language(f"{title}\n\n{body}".strip(), stated)
    url = _url(draft.url)
    outlet = outlet_for(_name(draft.outlet), url, language)
    country = country_for(clean_line(draft.country), outlet, url, language, body) or options.country
    retrieved = _date(draft.retrieved, draft, language, country, options)
    published = _date(draft.published, draft, language, country, options, retrieved=retrieved)
    if published is None and (written := clean_line(draft.published[:_DATE_LIMIT])):
        changes = (*changes, Change(ChangeKind.UNDATED, text=written))
    return Article(
        id=article_id(title, body, outlet.id if outlet else ""),
        title=title,
        body=body,
        language=language,
        outlet=outlet,
        country=country,
        published=published,
        url=url,
        author=_name(draft.author),
        retrieved=retrieved or options.now,
        source=clean_line(draft.path if draft.line is None else f"{draft.path}:{draft.line}"),
        is_sample=clean_line(draft.sample).lower() in _TRUE,
        changes=changes,
    )


def outlet_for(name: str, url: str, language: Language) -> Outlet | None:
    """Return the outlet a name and an address speak of; one the register does not hold has no country.

    The address decides where the register knows it, but a name may say which edition it is. A name decides only where
    the address is not a third country's: *El Economista* of Madrid is not that of Mexico.

    Args:
        name: As the record has it.
        url: The same.
        language: Of the text: a brand that does not publish in it gives way to its edition.
    """
    host = host_of(url)
    known = outlet_of(url, language) if host else None
    if known is not None:
        named = outlet_of(name, language) if name else None
        return named if named and is_edition(named, known) else known
    top = host.rpartition(".")[2]
    is_foreign = len(top) == 2 and top not in _NEUTRAL_DOMAINS
    if not name:
        return Outlet(slug(host), host, None) if host else None
    if is_foreign and host_of(name) != host:
        return Outlet(slug(host), name, None)
    return outlet_of(name, language) or Outlet(slug(name), name, None)


def _text_of(draft: Draft, options: ReadOptions) -> tuple[str, str, tuple[Change, ...]]:
    """Return headline and body as the newsroom wrote them, and what was changed to have them so."""
    if len(draft.body) > 4 * options.max_article_chars:
        raise _too_long(len(draft.body), options)
    (title, of_title), (body, of_body) = mend(draft.title), mend(draft.body)
    title, body = clean_line(title), paragraphs(clean(body))
    if title and body.startswith(f"{title}\n\n"):
        body = body[len(title) :].strip()
    body, taken = without_boilerplate(body)
    if not re.search(r"[^\W\d_]{2}", body):
        raise Unreadable("the article has no words", "put the text of the article after its headline")
    if len(body) > options.max_article_chars:
        raise _too_long(len(body), options)
    if len(title) > TITLE_LIMIT:
        title, body = "", f"{title}\n\n{body}"
    return title, body, (*draft.changes, *of_title, *of_body, *taken)


def _name(text: str) -> str:
    return clean_line(mend(text[: 2 * _NAME_LIMIT])[0])[:_NAME_LIMIT]


def _too_long(length: int, options: ReadOptions) -> Unreadable:
    return Unreadable(
        Message(
            "the article has {length:,} characters, more than {most:,}", length=length, most=options.max_article_chars
        ),
        "put one article in each file or record",
    )


def _language(text: str, stated: Language | None) -> Language:
    found = settle(text, stated)
    for language in LANGUAGES:
        if found == language:
            return language
    raise Unreadable(
        Message("the article seems to be in {language}, neither English nor Spanish", language=language_name(found)),
        "only English and Spanish articles are compared",
    )


def _url(text: str) -> str:
    """Return an address that may be shown and opened, else nothing: http or https, and nothing else."""
    url = clean_line(text).replace(" ", "%20")
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc and len(url) <= _URL_LIMIT else ""


def _date(
    text: str,
    draft: Draft,
    language: Language,
    country: Country | None,
    options: ReadOptions,
    *,
    retrieved: datetime | None = None,
) -> datetime | None:
    written, order = clean_line(text[:_DATE_LIMIT]), draft.date_order
    return parse_date(written, language=language, country=country, order=order, retrieved=retrieved, now=options.now)
