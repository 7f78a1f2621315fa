"""The list of what is trained on, with the licence of each part: a package says what its weights were made of."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

Language = Literal["en", "es"]


class Corpus(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One parallel text."""

    name: str
    licence: str
    """Said in the package; what a person has no licence for is not trained on."""

    format: Literal["tsv", "moses", "tmx"]
    files: tuple[str, ...]
    """Beside the list; of `moses` first the English file, then the Spanish one."""

    machine_made: Language | None = None
    """The side that an engine wrote. It is only translated out of, never imitated (Sennrich et al. 2016)."""

    engine: str = ""
    """Which engine wrote it: its licence is part of the package's story too."""


class _Corpora(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    corpora: tuple[Corpus, ...]


def read_corpora(path: Path) -> tuple[Corpus, ...]:
    """Return the corpora that the TOML file `path` lists.

    Raises:
        ValueError: the file is none, or a corpus has no licence.
    """
    corpora = msgspec.toml.decode(path.read_bytes(), type=_Corpora).corpora
    for corpus in corpora:
        if not corpus.licence.strip():
            raise ValueError(f"{path}: {corpus.name} has no licence")
        if corpus.machine_made and not corpus.engine:
            raise ValueError(f"{path}: {corpus.name} does not say which engine made it")
    return corpora
