"""The outlet register: from a name, a domain or a URL to the outlet that publishes there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from typing import ClassVar, NamedTuple
from urllib.parse import urlsplit

import msgspec

from encuadre.data.lexicon import SharedLexicon
from encuadre.model import Country, Language, Outlet
from encuadre.text import folding
from encuadre.text.folding import fold

_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.ASCII)
_NAME_LIMIT = 200
"""No outlet's name is longer; a longer field is not a name."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One outlet as the file holds it."""

    id: str
    name: str
    languages: tuple[Language, ...]
    domains: tuple[str, ...]
    aliases: tuple[str, ...]
    """Other names it goes by; case, accents, punctuation and a leading "the" do not count."""


class Outlets(SharedLexicon, frozen=True):
    """Outlets by the country of their newsroom."""

    FILE: ClassVar = "outlets.toml"

    us: tuple[Entry, ...]
    mx: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]
    """Agencies and papers of other countries that both presses print."""


class Register(NamedTuple):
    """The register, ready to be asked: every key names exactly one outlet."""

    outlets: tuple[Outlet, ...]
    by_name: dict[str, Outlet]
    """By `name_key` of names and aliases."""

    by_domain: dict[str, Outlet]


@cache
def register() -> Register:
    """Return the bundled register; only ingest and its readers need it."""
    return registered(Outlets.shared())


def registered(listed: Outlets) -> Register:
    """Index the outlets of a file by name and by domain."""
    outlets: list[Outlet] = []
    by_name: dict[str, Outlet] = {}
    by_domain: dict[str, Outlet] = {}
    for country, entries in ((Country.US, listed.us), (Country.MX, listed.mx), (None, listed.elsewhere)):
        for entry in entries:
            outlet = Outlet(entry.id, entry.name, country, entry.languages, entry.domains)
            outlets.append(outlet)
            by_name.update({name_key(name): outlet for name in (entry.name, *entry.aliases)})
            by_domain.update(dict.fromkeys(outlet.domains, outlet))
    return Register(tuple(outlets), by_name, by_domain)


def outlet_of(name: str) -> Outlet | None:
    """Find the outlet behind a name, a domain or a URL, or `None` if the register does not hold it.

    Archives write names in many ways (`NYT`, `New York Times - News`, `CNN (Web News)`, `nytimes.com`), so case,
    accents, punctuation, a leading "the" and, failing that, a trailing section are set aside.

    Example:
        >>> outlet_of("https://www.eluniversal.com.mx/nacion/").name
        'El Universal'
        >>> outlet_of("la opinion").country
        <Country.US: 'US'>
    """
    if len(name) > _NAME_LIMIT and "://" not in name:
        return None
    host = host_of(name)
    if host:
        return _by_host(host)
    return next((found for key in _keys(name) if (found := register().by_name.get(key))), None)


def host_of(text: str) -> str:
    """Return the host of a URL or bare domain, lower case and without `www.`; empty if `text` is neither."""
    text = text.strip().lower()
    if "://" not in text:
        text = f"//{text}"
    try:
        host = (urlsplit(text).hostname or "").rstrip(".")
    except ValueError:
        return ""
    return host.removeprefix("www.") if _DOMAIN.fullmatch(host) else ""


def slug(name: str) -> str:
    """Return an id for an outlet that is not in the register: `El Heraldo del Río` is `el-heraldo-del-rio`."""
    return folding.slug(name)[:60] or f"outlet-{blake2b(name.encode(), digest_size=4).hexdigest()}"


def name_key(name: str) -> str:
    """Return what names are compared by: no case, accents, punctuation or leading "the"."""
    return re.sub(r"[^\w+]+", " ", fold(name)).strip().removeprefix("the ")


def _keys(name: str) -> Iterator[str]:
    yield name_key(name)
    yield name_key(re.sub(r"\([^)]*\)", " ", name))
    yield name_key(re.split(r"\s+[-–—|:]\s+|\s*\||:\s", name, maxsplit=1)[0])


def _by_host(host: str) -> Outlet | None:
    labels = host.split(".")
    parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((found for parent in parents if (found := register().by_domain.get(parent))), None)
