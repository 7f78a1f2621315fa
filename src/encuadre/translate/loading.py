"""Builds the translator from what is installed, without loading any of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import entry_points
from pathlib import Path

from encuadre.translate.chain.chain import Checks
from encuadre.translate.doubt.signs import Likeness
from encuadre.translate.glossary import Glossary
from encuadre.translate.pace import Paces
from encuadre.translate.ports import Engine, TranslationMemory, VerdictStore
from encuadre.translate.quantities.measures import Reader
from encuadre.translate.remembered import SessionMemory, SessionVerdicts
from encuadre.translate.translator import Translator

_LOG = logging.getLogger(__name__)


def load_translator(
    *,
    memory: TranslationMemory | None = None,
    glossary: Glossary | None = None,
    models_path: Path | None = None,
    engines: Sequence[Engine] | None = None,
    verdicts: VerdictStore | None = None,
    paces: Paces | None = None,
    read: Reader | None = None,
    likeness: Likeness | None = None,
) -> Translator:
    """Return a translator over the engines that are installed; engines and models load when first used.

    Args:
        memory: Where translations are kept; by default they last as long as the translator.
        glossary: Terms every engine must use.
        models_path: Where Argos packages were installed; by default the platform's data folder.
        engines: The engines to choose from, instead of the installed ones.
        verdicts: Where self-test verdicts are kept; by default each translator tests once.
        paces: How fast the engines were; by default each translator learns it anew.
        read: Finds the quantities of a text; without it only digits are compared.
        likeness: The bilingual encoder's cosines, pair by pair; without it confidence rests on the other signs.
    """
    return Translator(
        installed_engines(models_path) if engines is None else engines,
        memory if memory is not None else SessionMemory(),
        verdicts if verdicts is not None else SessionVerdicts(),
        glossary if glossary is not None else Glossary(),
        paces if paces is not None else Paces(),
        Checks(read, likeness),
    )


GROUP = "encuadre.translators"
"""The entry points that packages bring engines by. Each names a callable without arguments that returns an `Engine`, or
several; it must not load models, which is for the engine's first translation."""


def installed_engines(models_path: Path | None = None) -> tuple[Engine, ...]:
    """Return an Argos engine for each package installed, the pivot, direct Apertium, and what other packages bring."""
    from encuadre.translate.apertium.engine import ApertiumEngine
    from encuadre.translate.argos import argos_engines
    from encuadre.translate.pivot.engine import PivotEngine

    return (*argos_engines(models_path), PivotEngine(), ApertiumEngine(), *_brought())


def _brought() -> Iterator[Engine]:
    for point in entry_points(group=GROUP):
        try:
            make: Callable[[], Engine | Sequence[Engine]] = point.load()
            made = make()
        except Exception as error:  # foreign code: whatever it raises, the other engines translate
            package = point.dist.name if point.dist else point.value
            _LOG.warning("the engine of %s cannot be loaded: %s: %s", package, type(error).__name__, error)
            continue
        yield from [made] if isinstance(made, Engine) else made
