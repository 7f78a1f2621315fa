"""Builds the translator from what is installed, without loading any of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from encuadre.translate.glossary import Glossary
from encuadre.translate.ports import Engine, TranslationMemory, VerdictStore
from encuadre.translate.remembered import SessionMemory, SessionVerdicts
from encuadre.translate.translator import Translator


def load_translator(
    *,
    memory: TranslationMemory | None = None,
    glossary: Glossary | None = None,
    models_path: Path | None = None,
    engines: Sequence[Engine] | None = None,
    verdicts: VerdictStore | None = None,
) -> Translator:
    """Return a translator over the engines that are installed; engines and models load when first used.

    Args:
        memory: Where translations are kept; by default they last as long as the translator.
        glossary: Terms every engine must use.
        models_path: Where Argos packages were installed; by default the platform's data folder.
        engines: The engines to choose from, instead of the installed ones.
        verdicts: Where self-test verdicts are kept; by default each translator tests once.
    """
    return Translator(
        installed_engines(models_path) if engines is None else engines,
        memory if memory is not None else SessionMemory(),
        verdicts if verdicts is not None else SessionVerdicts(),
        glossary if glossary is not None else Glossary(),
    )


def installed_engines(models_path: Path | None = None) -> tuple[Engine, ...]:
    """Return one Argos engine for each package installed, the pivot and direct Apertium."""
    from encuadre.translate.apertium import ApertiumEngine
    from encuadre.translate.argos import argos_engines
    from encuadre.translate.pivot import PivotEngine

    return (*argos_engines(models_path), PivotEngine(), ApertiumEngine())
