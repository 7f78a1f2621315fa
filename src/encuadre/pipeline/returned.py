"""Translations that come back: what a person changed wins everywhere, what nobody touched stays what it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from encuadre.model import (
    CERTAIN,
    HUMAN,
    Language,
    ReturnedUnit,
    TakenMemory,
    Translation,
    other_language,
    text_mark,
)
from encuadre.pipeline.retranslate import told_of

if TYPE_CHECKING:
    from encuadre.store import Workspace


def take_returned(workspace: Workspace, units: Sequence[ReturnedUnit]) -> TakenMemory:
    """Keep the translations of a file, as far as they are not known; all of them or none.

    Args:
        workspace: Where they are kept.
        units: As they were read.
    """
    human: dict[tuple[Language, str], Translation] = {}
    machine: dict[Language, list[Translation]] = {}
    unchanged = 0
    for unit in units:
        target = other_language(unit.source)
        known = workspace.translations.lookup([unit.original], unit.source, target).get(unit.original, ())
        if _is_known(unit, known):
            unchanged += 1
        elif unit.engine == HUMAN:
            said = Translation(unit.original, unit.text, target, HUMAN, confidence=CERTAIN)
            human[unit.source, unit.original] = said
        else:
            made = Translation(unit.original, unit.text, target, unit.engine, unit.version, confidence=unit.confidence)
            machine.setdefault(unit.source, []).append(made)
    with workspace.transaction():
        for (source, _), said in human.items():
            workspace.translations.record([said], source)
        for source, those in machine.items():
            workspace.translations.record(those, source)
    told = told_of(workspace, human)
    return TakenMemory(told, sum(map(len, machine.values())), unchanged)


def _is_known(unit: ReturnedUnit, known: Sequence[Translation]) -> bool:
    """Tell whether a unit says nothing that the memory does not know, or knows better."""
    persons = [one for one in known if one.is_human]
    if unit.engine != HUMAN:
        return any(one.engine == unit.engine for one in known)
    if persons and unit.is_unchanged:
        return True  # what a person said here since it was written out stands
    same = [one for one in known if text_mark(one.text) == text_mark(unit.text)]
    if any(one.is_human for one in same):
        return True
    return bool(same) and not unit.is_confirmed and not persons
