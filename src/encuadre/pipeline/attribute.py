"""What a reader says of who published what: found, kept as a decision, and read anew where it changes a reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from encuadre.data.outlets import name_key, outlet_of, slug
from encuadre.errors import CorrectionError, Message, NotFoundError
from encuadre.model import LANGUAGES, Article, Country, Decision, DecisionKind, Language, Outlet, Stated
from encuadre.pipeline.find import find_article

if TYPE_CHECKING:
    from encuadre.store import Workspace

_NAME_LIMIT = 200
"""No outlet's name is longer."""

_HOW = Message("write country=US or MX, outlet=NAME, published=YYYY-MM-DD, language=en or es")


@dataclass(frozen=True, slots=True)
class _Named:
    """The articles and outlets a reader named."""

    articles: tuple[Article, ...]
    outlets: tuple[Outlet, ...]


def stated_of(fields: Sequence[str]) -> Stated:
    """Read `key=value` as a reader writes it.

    Raises:
        CorrectionError: a key or a value is none of those there are, or there is none.
    """
    from encuadre.ingest import clean_line

    stated = Stated()
    for field in fields:
        key, _, value = field.partition("=")
        stated = _with(stated, key.strip().lower(), clean_line(value)[:_NAME_LIMIT])
    if stated == Stated():
        raise CorrectionError("nothing is set", hint=_HOW)
    return stated


def _with(stated: Stated, key: str, value: str) -> Stated:
    """Return what was stated with one field more."""
    from encuadre.ingest.dates import parse_date

    for country in Country:
        if (key, value.upper()) == ("country", country):
            return replace(stated, country=country)
    for language in LANGUAGES:
        if (key, value.lower()) == ("language", language):
            return replace(stated, language=language)
    if key == "outlet" and value:
        return replace(stated, outlet=outlet_of(value) or Outlet(slug(value), value, None))
    if key == "published" and (published := parse_date(value, now=datetime.now(UTC))):
        return replace(stated, published=published)
    raise CorrectionError("{field!r} cannot be set", field=f"{key}={value}", hint=_HOW)


def set_of(workspace: Workspace, names: Sequence[str], stated: Stated) -> Decision:
    """Return the decision that says `stated` of what is named, not yet kept.

    Args:
        workspace: Where the articles are.
        names: Outlets by name, id or domain, and articles by id or unique beginning of an id.
        stated: What is said of them.

    Raises:
        NotFoundError: one of them is neither.
        CorrectionError: nothing is named.
    """
    if not names:
        raise CorrectionError("no outlet and no article is named", hint="`encuadre events --json` lists both")
    known = workspace.articles.get(workspace.articles.ids())
    found = [_named(workspace, name, known) for name in names]
    articles = tuple(article for one in found for article in one.articles)
    outlets = {outlet.id: outlet for one in found for outlet in one.outlets}
    return _decision(workspace, stated, known, articles, tuple(outlets.values()))


def country_of_known(workspace: Workspace, ids: Sequence[str], country: Country) -> Decision | None:
    """Return the decision that gives those of `ids` a country that have none; `None` if all have one.

    An agency and an outlet of a third country are not unknown, and keep none.

    Args:
        workspace: Where the articles are.
        ids: Articles that were there before.
        country: The one that is named for them now.
    """
    known = workspace.articles.get(ids)
    lacking = tuple(
        one for one in known if one.country is None and not (one.outlet and (one.outlet.is_agency or one.outlet.abroad))
    )
    if not lacking:
        return None
    return _decision(workspace, Stated(country=country), lacking, lacking, ())


@contextmanager
def read_anew(workspace: Workspace) -> Iterator[None]:
    """Drop the readings of the articles that the block changes: names and translation depend on what was set."""
    ids = workspace.articles.ids()
    before = workspace.articles.get(ids)
    yield
    after = workspace.articles.get(ids)
    workspace.annotations.forget([one.id for one, other in zip(before, after, strict=True) if one != other])


def _decision(
    workspace: Workspace,
    stated: Stated,
    known: Sequence[Article],
    articles: Sequence[Article],
    outlets: Sequence[Outlet],
) -> Decision:
    titles: list[Mapping[Language, str]] = [{"en": outlet.name, "es": outlet.name} for outlet in outlets]
    titles += [{article.language: article.title} if article.title else {} for article in articles]
    decision = Decision(
        id=workspace.decisions.next_id(),
        kind=DecisionKind.SET,
        together=(),
        apart=(),
        joined=(),
        known=0,
        when=datetime.now(UTC),
        event={},
        named=tuple(titles),
        articles=tuple(article.id for article in articles),
        outlets=tuple(outlet.id for outlet in outlets),
        stated=stated,
    )
    said = decision.attribution
    return replace(decision, known=sum(1 for one in known if said and said.applied_to(one) != one))


def _named(workspace: Workspace, name: str, known: Sequence[Article]) -> _Named:
    key, registered = name_key(name), outlet_of(name)
    outlets = {one.outlet.id: one.outlet for one in known if one.outlet}
    same = [
        outlet for outlet in outlets.values() if name in (outlet.id, *outlet.domains) or name_key(outlet.name) == key
    ]
    if not same and registered:
        same = [outlets.get(registered.id, registered)]
    if same:
        return _Named((), tuple(same))
    if not any(article.id.startswith(name) for article in known):
        raise NotFoundError(
            "no outlet and no article {name!r} in this workspace",
            name=name,
            hint="`encuadre events --json` lists the articles with their outlets",
        )
    return _Named((find_article(workspace, name),), ())
