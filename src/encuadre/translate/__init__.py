"""Sentences to translations, each with its origin; the only room with the engines."""

from encuadre.translate.glossary import Glossary, Term
from encuadre.translate.loading import installed_engines, load_translator
from encuadre.translate.lone import lone_words
from encuadre.translate.models import (
    Check,
    InstalledPackage,
    default_models_path,
    install_file,
    install_from_index,
    list_installed,
    remove,
    verify,
)
from encuadre.translate.pace import Paces
from encuadre.translate.ports import DIRECTIONS, Engine, TranslationMemory, VerdictStore
from encuadre.translate.remembered import SessionMemory, SessionVerdicts
from encuadre.translate.selection import ENGINE_ORDER
from encuadre.translate.status import Candidate, DirectionStatus, Standing
from encuadre.translate.translator import UNCHANGED, Translator

__all__ = [
    "DIRECTIONS",
    "ENGINE_ORDER",
    "UNCHANGED",
    "Candidate",
    "Check",
    "DirectionStatus",
    "Engine",
    "Glossary",
    "InstalledPackage",
    "Paces",
    "SessionMemory",
    "SessionVerdicts",
    "Standing",
    "Term",
    "TranslationMemory",
    "Translator",
    "VerdictStore",
    "default_models_path",
    "install_file",
    "install_from_index",
    "installed_engines",
    "list_installed",
    "load_translator",
    "lone_words",
    "remove",
    "verify",
]
