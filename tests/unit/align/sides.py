"""Sides for alignment tests: made by hand, with vectors that need no encoder."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.align import ComparableText, align
from encuadre.model import Alignment, Language, Passage

ENGLISH = (
    "Mexico closes the Chalco bridge after the flood",
    "Engineers closed the Chalco bridge on Friday, an hour after the river rose four meters.",
    "No one was hurt, said governor Ana Robles.",
    "About 1,200 trucks a day cross there with tomatoes and avocados.",
    "Warehouse owners in Laredo expect higher prices within two weeks.",
)
SPANISH = (
    "Crecida del río obliga a cerrar el puente de Chalco",
    "Los ingenieros cerraron el viernes el puente de Chalco, una hora después de que el río subió cuatro metros.",
    "Vecinos de la colonia Juárez durmieron en una escuela.",
    "Cada día cruzan por ahí unos mil 200 camiones con jitomate y aguacate.",
)
TRANSLATED = {
    ENGLISH[0]: "México cierra el puente de Chalco tras la inundación",
    ENGLISH[
        1
    ]: "Los ingenieros cerraron el puente de Chalco el viernes, una hora después de que el río subió cuatro metros.",
    ENGLISH[2]: "Nadie resultó herido, dijo la gobernadora Ana Robles.",
    ENGLISH[3]: "Unos 1.200 camiones al día cruzan allí con tomates y aguacates.",
    ENGLISH[4]: "Los dueños de bodegas en Laredo esperan precios más altos en dos semanas.",
    SPANISH[0]: "Flooding of the river forces to close the Chalco bridge",
    SPANISH[1]: "The engineers closed the Chalco bridge on Friday, an hour after the river rose four meters.",
    SPANISH[2]: "Neighbors of the Juárez district slept in a school.",
    SPANISH[3]: "Every day some 1,200 trucks cross there with tomatoes and avocados.",
}


def side(texts: Sequence[str], language: Language, *, translated: bool = True) -> list[Passage]:
    """Return sentences as passages, with the translation that is known for them."""
    return [Passage(text, language, TRANSLATED.get(text, "") if translated else "") for text in texts]


def vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return unit vectors that are alike where the English wordings share words."""
    rows = np.zeros((len(texts), 512), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        english = TRANSLATED[text] if text in SPANISH else text
        for word in english.lower().split():
            row[zlib.crc32(word.encode()) % 512] += 1
    unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-6))
    return unit


def aligned(left: Sequence[Passage], right: Sequence[Passage]) -> Alignment:
    """Align two sides by their test vectors."""
    return align(*(ComparableText(those, vectors([passage.text for passage in those])) for those in (left, right)))


def pairs(alignment: Alignment) -> set[tuple[int, int]]:
    """Return the linked numbers."""
    return {(link.left, link.right) for link in alignment.links}
