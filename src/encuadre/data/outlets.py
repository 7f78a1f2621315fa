"""The outlet register: from a name, a domain or a URL to the outlet that publishes there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
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
    """Hosts, or hosts with the first folder of an edition (`elpais.com/mexico`)."""

    aliases: tuple[str, ...]
    """Other names it goes by; case, accents, punctuation and a leading "the" do not count."""

    brand: str = ""
    """`id` of the outlet whose edition this is; empty for one that stands alone."""


class Outlets(SharedLexicon, frozen=True):
    """Outlets by the country of their newsroom."""

    FILE: ClassVar = "outlets.toml"

    us: tuple[Entry, ...]
    mx: tuple[Entry, ...]
    agencies: tuple[Entry, ...]
    """Origins and no sides, wherever they sit."""

    elsewhere: Mapping[str, tuple[Entry, ...]]
    """Outlets of third countries that both presses cite, by ISO 3166 code."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return every outlet of the file."""
        return (*self.us, *self.mx, *self.agencies, *(entry for listed in self.elsewhere.values() for entry in listed))


class Register(NamedTuple):
    """The register, ready to be asked: every key names exactly one outlet."""

    outlets: tuple[Outlet, ...]
    by_name: dict[str, Outlet]
    """By `name_key` of names and aliases."""

    by_domain: dict[str, Outlet]
    editions: dict[str, tuple[Outlet, ...]]
    """By the `id` of their brand."""


@cache
def register() -> Register:
    """Return the bundled register; only ingest and its readers need it."""
    return registered(Outlets.shared())


def registered(listed: Outlets) -> Register:
    """Index the outlets of a file by name, by domain and by brand."""
    found = Register((), {}, {}, {})
    outlets: list[Outlet] = []
    abroad_ones = [(None, abroad, entries) for abroad, entries in listed.elsewhere.items()]
    home_ones = [(Country.US, "", listed.us), (Country.MX, "", listed.mx)]
    for country, abroad, entries in (*home_ones, *abroad_ones, (None, "", listed.agencies)):
        for entry in entries:
            is_agency = entries is listed.agencies
            outlet = Outlet(entry.id, entry.name, country, entry.languages, entry.domains, is_agency, abroad)
            outlets.append(outlet)
            found.by_name.update({name_key(name): outlet for name in (entry.name, *entry.aliases)})
            found.by_domain.update(dict.fromkeys(outlet.domains, outlet))
            if entry.brand:
                found.editions[entry.brand] = (*found.editions.get(entry.brand, ()), outlet)
    return found._replace(outlets=tuple(outlets))


def outlet_of(name: str, language: Language | None = None) -> Outlet | None:
    """Find the outlet behind a name, a domain or a URL, or `None` if the register does not hold it.

    Archives write names in many ways (`NYT`, `New York Times - News`, `CNN (Web News)`, `nytimes.com`), so case,
    accents, punctuation, a leading "the" and, failing that, a trailing section are set aside. A brand that does not
    publish in `language` gives way to its edition that does.

    Example:
        >>> outlet_of("https://www.eluniversal.com.mx/nacion/").name
        'El Universal'
        >>> outlet_of("la opinion").country
        <Country.US: 'US'>
        >>> outlet_of("Forbes", "es").name
        'Forbes México'
    """
    if len(name) > _NAME_LIMIT and "://" not in name:
        return None
    host, folder = _address(name)
    by_name = register().by_name
    found = _by_address(host, folder) if host else next((by_name[key] for key in _keys(name) if key in by_name), None)
    return _edition(found, language) if found and language else found


def is_edition(outlet: Outlet, brand: Outlet) -> bool:
    """Tell whether `outlet` is an edition of `brand`."""
    return outlet in register().editions.get(brand.id, ())


def host_of(text: str) -> str:
    """Return the host of a URL or bare domain, lower case and without `www.`; empty if `text` is neither."""
    return _address(text)[0]


def slug(name: str) -> str:
    """Return an id for an outlet that is not in the register: `El Heraldo del Río` is `el-heraldo-del-rio`."""
    return folding.slug(name)[:60] or f"outlet-{blake2b(name.encode(), digest_size=4).hexdigest()}"


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return what names are compared by: no case, accents, punctuation or leading "the"."""
    return re.sub(r"[^\w+]+", " ", fold(name)).strip().removeprefix("the ")


def _keys(name: str) -> Iterator[str]:
    yield name_key(name)
    yield name_key(re.sub(r"\([^)]*\)", " ", name))
    yield name_key(re.split(r"\s+[-–—|:]\s+|\s*\||:\s", name, maxsplit=1)[0])


@lru_cache(maxsize=4096)
def _address(text: str) -> tuple[str, str]:
    """Return the host of a URL or bare domain, and the first folder of its path."""
    text = text.strip().lower()
    if "://" not in text:
        text = f"//{text}"
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return "", ""
    if not _DOMAIN.fullmatch(host):
        return "", ""
    return host.removeprefix("www."), parts.path.split("/")[1] if parts.path else ""


def _by_address(host: str, folder: str) -> Outlet | None:
    labels = host.split(".")
    parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
    addresses = (address for parent in parents for address in (f"{parent}/{folder}", parent))
    return next((found for address in addresses if (found := register().by_domain.get(address))), None)


def _edition(found: Outlet, language: Language) -> Outlet:
    if language in found.languages:
        return found
    editions = register().editions.get(found.id, ())
    return next((edition for edition in editions if language in edition.languages), found)
