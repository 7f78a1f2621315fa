"""Of which country an article is: what says so, in order of trust."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.datelines import Datelines
from encuadre.data.outlets import host_of
from encuadre.ingest.countries import country_of
from encuadre.model import Country, Language, Outlet
from encuadre.text.folding import fold

_HOME_LANGUAGE: dict[Country, Language] = {Country.US: "en", Country.MX: "es"}

_OF_ONE_COUNTRY = {"mx": Country.MX, "gov": Country.US, "mil": Country.US}
"""Top-level domains that one country gives out. `.us` is missing: *Latinus* of Mexico publishes at `latinus.us`."""

_DATELINE = re.compile(r"\s*\(?(?P<city>[^\W\d_][^\n,()]{2,40}),\s*(?P<state>[^\W\d_][^\n,()]{1,22}?)\.?\s*[,.:()–—-]")
"""`LEÓN, Gto.-`, `Phoenix, Ariz. (AP) —`: a place, its state, and a mark that ends them."""


def country_for(stated: str, outlet: Outlet | None, url: str, language: Language, body: str) -> Country | None:
    """Return the country of an article, or `None` where nothing sure tells it.

    First what the record states, then the register, then the top-level domain, then the dateline of a local outlet. An
    agency and an outlet of a third country end the search: *EFE* writes from Mexico and is no Mexican paper.

    Args:
        stated: The country field of the record.
        outlet: Who published it.
        url: Where.
        language: What it is written in.
        body: Its text, which may begin with a dateline.
    """
    said = country_of(stated)
    if said or outlet is None:
        return said or _of_domain(host_of(url))
    if outlet.country or outlet.is_agency or outlet.abroad:
        return outlet.country
    return _of_domain(host_of(url)) or _of_domain(host_of(outlet.name)) or _of_dateline(outlet, language, body)


def _of_domain(host: str) -> Country | None:
    return _OF_ONE_COUNTRY.get(host.rpartition(".")[2])


def _of_dateline(outlet: Outlet, language: Language, body: str) -> Country | None:
    """Return the country of a dateline whose city or state the outlet is named after, in the country's own language.

    The place alone would not do: *Diario de León* is of Spain, and `LEÓN, Gto.` is not.
    """
    dateline = _DATELINE.match(body[:100])
    if dateline is None:
        return None
    name, city = f" {fold(outlet.name)} ", fold(dateline["city"].strip())
    for country, state in _states().get(fold(dateline["state"].strip()), ()):
        if _HOME_LANGUAGE[country] == language and (f" {city} " in name or f" {state} " in name):
            return country
    return None


@cache
def _states() -> dict[str, tuple[tuple[Country, str], ...]]:
    """Return country and full name of the states a wording may mean; `Mich.` is of both countries."""
    found: dict[str, tuple[tuple[Country, str], ...]] = {}
    for country, states in Datelines.shared().states.items():
        for wordings in states:
            for wording in wordings:
                found[fold(wording)] = (*found.get(fold(wording), ()), (country, fold(wordings[0])))
    return found
