"""Texts spoken by espeak-ng, where that is installed: offline, into the loudspeaker or a file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from encuadre.errors import ExportError, ModelMissingError
from encuadre.model import Language
from encuadre.text.inert import inert

VOICES: Mapping[Language, str] = {"en": "en-us", "es": "es-419"}
"""The two countries' own: American English, Spanish of Latin America."""

WORDS_A_MINUTE = 140
"""Slower than the 175 of espeak-ng: about the pace of broadcasts made for learners. Chosen."""

PROGRAM = "espeak-ng"


def speak(text: str, language: Language, *, into: Path | None = None) -> None:
    """Speak a text, or write it as WAV.

    The text goes in on standard input and no shell is in between: nothing of it is a command or an option.

    Args:
        text: What is said.
        language: Of the text.
        into: A file, which is replaced; `None`: the loudspeaker.

    Raises:
        ModelMissingError: espeak-ng is not installed.
        ExportError: it failed.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise ModelMissingError("{program} is not installed", program=PROGRAM, hint="sudo apt-get install espeak-ng")
    told = [program, "-v", VOICES[language], "-s", str(WORDS_A_MINUTE), "--stdin"]
    if into is not None:
        told += ["-w", str(into.absolute())]
    done = subprocess.run(told, input=inert(text).encode(), capture_output=True, check=False)
    if done.returncode or (into is not None and not into.exists()):
        said = done.stderr.decode(errors="replace").strip().split("\n")[-1]
        raise ExportError(
            "{program} failed ({reason})", program=PROGRAM, reason=said, hint="name a file that can be written"
        )
