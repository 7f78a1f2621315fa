"""Argos Translate's own API on an installed package, in a process of its own: importing it makes folders and caches.

Its sentence splitter is the one part that is replaced. `MiniSBDSentencizer` fetches its model when it first splits, and
`ARGOS_CHUNK_TYPE=NONE` is not implemented there, so a package without a splitter of its own cannot translate offline at
all. What is given instead goes through the splitter's own base class.

As a script it reads what `upstream` writes from stdin, and prints translations and seconds as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NOT_IMPORTED = 3
"""Exit code of the script where `argostranslate` cannot be imported."""


@dataclass(frozen=True, slots=True)
class Said:
    """What Argos Translate's own API made of some texts."""

    texts: tuple[str, ...]
    seconds: float
    """On the clock, without loading the model."""


def upstream(
    package: Path, direction: tuple[str, str], texts: Sequence[str], sentences: Sequence[Sequence[str]], *, beam: int
) -> Said:
    """Translate each of `texts`, one call each, as Argos Translate does it.

    Args:
        package: The folder of the installed package.
        direction: The codes of its two languages.
        texts: What is asked.
        sentences: The sentences of each text, which Argos Translate would ask its splitter for.
        beam: What `ARGOS_BEAM_SIZE` says; 4 by default there.

    Raises:
        ImportError: `argostranslate` cannot be imported.
    """
    given = {
        "direction": direction,
        "texts": [{"text": text, "sentences": of} for text, of in zip(texts, map(list, sentences), strict=True)],
    }
    home = package.parent.with_name(f"{package.parent.name}-upstream")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("ARGOS_", "XDG_"))}
    done = subprocess.run(
        [sys.executable, str(Path(__file__))],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        env=environment | {"HOME": str(home), "ARGOS_PACKAGES_DIR": str(package.parent), "ARGOS_BEAM_SIZE": str(beam)},
        check=False,
    )
    if done.returncode == NOT_IMPORTED:
        raise ImportError(done.stderr)
    if done.returncode:
        raise RuntimeError(done.stderr)
    answer = json.loads(done.stdout)
    return Said(tuple(answer["texts"]), answer["seconds"])


def _translate(given: dict[str, Any]) -> dict[str, Any]:
    try:
        from argostranslate import translate
    except ImportError as error:
        print(error, file=sys.stderr)
        sys.exit(NOT_IMPORTED)
    source, target = given["direction"]
    cached = translate.get_translation_from_codes(source, target)
    known = {one["text"]: one["sentences"] for one in given["texts"]}
    cached.underlying.sentencizer = _Known(known)
    cached.translate(next(iter(known)))  # loads the model
    cached.cache.clear()
    began = time.perf_counter()
    said = [cached.translate(one["text"]) for one in given["texts"]]
    return {"texts": said, "seconds": time.perf_counter() - began}


class _Known:
    """Splits each text as it was told."""

    def __init__(self, sentences: dict[str, list[str]]) -> None:
        self._sentences = sentences

    def split_sentences(self, text: str) -> list[str]:
        return self._sentences[text]


if __name__ == "__main__":
    print(json.dumps(_translate(json.load(sys.stdin))))
