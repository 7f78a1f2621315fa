"""Words, certainty and structure in words, in either interface language."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from encuadre.data.loaded_words import loaded_words
from encuadre.model import Background, CertaintyKind, CertaintyUse, Divergence, Language, LoadedUse, Place

SIGNIFICANCE = 0.025
"""p up to which a divergence is shown as one. Two claims are made of every event, that the vocabularies differ and that
single words do, and one of them may be false in 5 % of events at most (Bonferroni)."""

BACKGROUND_DAYS = 30
"""What lies farther back than this is no longer part of the running story: news of an event spreads over days, and a
month leaves room for its immediate history."""


def text(key: str, language: Language) -> str:
    """Return a heading or a line."""
    return str(_names(language).TEXTS[key])


def divergence_in_words(divergence: Divergence, language: Language) -> tuple[str, str, str]:
    """Say what was found, whether it is more than chance, and how chance was judged."""
    found = text("chance", language).format(
        observed=round(100 * divergence.observed), by_chance=round(100 * divergence.by_chance)
    )
    dealt = text("dealt", language).format(
        p=f"{divergence.p:.3f}", deals=divergence.deals, unit=_names(language).UNITS[divergence.unit]
    )
    if divergence.p > SIGNIFICANCE:
        return found, text("within", language), dealt
    return found, text("beyond", language).format(share=round(100 * divergence.beyond_chance)), dealt


def loaded_in_words(use: LoadedUse, language: Language) -> tuple[str, str]:
    """Name a loaded word with its kind and neutral name, and give the reason."""
    kind = _names(language).LOADED_KINDS[use.kind]
    neutral = text("neutral", language).format(neutral=loaded_words(use.language)[use.group].neutral)
    return f"{use.form} ({kind}; {neutral})", loaded_words(language)[use.group].reason


def counts_in_words(use: LoadedUse | CertaintyUse, language: Language) -> str:
    """Tell own words from quoted ones."""
    return text("counts", language).format(own=use.own, quoted=use.quoted)


def certainty_in_words(kind: CertaintyKind, language: Language) -> str:
    """Name a kind of marker."""
    return str(_names(language).CERTAINTY_KINDS[kind])


def rate_in_words(use: CertaintyUse, language: Language) -> str:
    """Say how often the newsroom itself uses a kind of marker."""
    return text("rate", language).format(rate=f"{use.per_hundred:.2f}")


def place_in_words(place: Place, depth: float | None, language: Language) -> str:
    """Say where a side tells a claim."""
    return str(_names(language).PLACES[place].format(depth=round(100 * (depth or 0.0))))


def background_in_words(background: Background, language: Language) -> tuple[str, str]:
    """Say what is counted as background, and how much there is."""
    what = text("long_before", language).format(days=BACKGROUND_DAYS)
    if background.share is None:
        return what, text("undated", language)
    return what, text("of", language).format(count=len(background.sentences), total=background.total)


def _names(language: Language) -> ModuleType:
    return import_module(f"encuadre.data.{language}.wording_names")
