"""Sentences through the `apertium` command: one process a batch, one answer a sentence.

Apertium's stream format gives a meaning to brackets, `^`, `$`, `/`, `@` and the backslash; its own deformatters guess
at text around them and let neighbouring lines join. So the sentences are escaped here, read with `-f none`, and
separated by NUL bytes with null-flush (`-z`), which makes every stage finish a sentence before it begins the next.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

SECONDS = 120
"""How long one call may take: a full batch needs about 3 s on two busy cores (measured), start included."""

MOST_BYTES = 2_000_000
"""Input of one call; larger than any batch of bounded sentences, so it only stops runaway callers."""

_SPECIAL = re.compile(r"[\\^$@\[\]<>{}/]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)]*$")
_ADDED_END = re.compile(r"\.?\[\]\s*$")
_UNKNOWN = re.compile(r"(?<!\\)\*(?=\w)")


class ApertiumError(RuntimeError):
    """The `apertium` command is missing, failed or took too long."""


class OutOfStepError(ApertiumError):
    """Apertium answered more or fewer sentences than it was given."""


def command_path() -> str | None:
    """Return where the `apertium` command is, `None` if it is not installed."""
    return shutil.which("apertium")


@lru_cache(maxsize=4)
def modes(command: str) -> frozenset[str]:
    """Return the names of the installed directions (`es-pt`, `pt-es`, `eng-spa` …)."""
    try:
        return frozenset(_run([command, "-l"], "").split())
    except ApertiumError:
        return frozenset()


@lru_cache(maxsize=16)
def version(command: str, mode: str) -> str:
    """Return the version of Apertium with a fingerprint of the data of `mode`.

    Apertium cannot tell the version of its language data, so the sizes of the files the mode reads stand for it.
    """
    try:
        number = _run([command, "-V"], "").split()[-1]
    except (ApertiumError, IndexError):
        number = "unknown"
    folder = Path(os.environ.get("APERTIUM_DATADIR") or Path(command).resolve().parent.parent / "share" / "apertium")
    try:
        files = sorted(set(re.findall(r"'([^']+)'", (folder / "modes" / f"{mode}.mode").read_text("utf-8"))))
        sizes = [f"{Path(file).name}:{Path(file).stat().st_size}" for file in files]
    except OSError:
        return number
    return f"{number} ({mode} {hashlib.blake2b(' '.join(sizes).encode(), digest_size=4).hexdigest()})"


def translate(texts: Sequence[str], mode: str, *, mark_unknown: bool = False) -> list[str]:
    """Return the translation of each text, one process for all; one process for each if the answer is out of step.

    Args:
        texts: One line each.
        mode: A direction of `modes`.
        mark_unknown: Leave Apertium's `*` before the words it does not know; asterisks of the text are then lost.

    Raises:
        ApertiumError: the command is missing, fails, or does not answer one text with one text.
    """
    if not texts:
        return []
    try:
        return _translate(texts, mode, mark_unknown)
    except OutOfStepError:
        if len(texts) == 1:
            raise
        return [_translate([text], mode, mark_unknown)[0] for text in texts]


def _translate(texts: Sequence[str], mode: str, mark_unknown: bool) -> list[str]:
    command = command_path()
    if command is None:
        raise ApertiumError("the apertium command is not installed")
    argv = [command, "-z", "-f", "none", mode] if mark_unknown else [command, "-u", "-z", "-f", "none", mode]
    answer = _run(argv, "".join(f"{_escape(text)}\n\0" for text in texts)).split("\0")
    # Stages emit further NULs of their own when the input ends; anything else after the last answer is a fault.
    if len(answer) <= len(texts) or any(part.strip() for part in answer[len(texts) :]):
        raise OutOfStepError(f"{len(texts)} sentences in, {len(answer) - 1} out")
    return [_unescape(part) for part in answer[: len(texts)]]


def _escape(text: str) -> str:
    """Escape a line; one without a final stop gets one in a superblank, so that the tagger sees where it ends."""
    line = _SPECIAL.sub(r"\\\g<0>", " ".join(text.replace("\0", " ").split()).replace("*", "∗"))
    return line if _SENTENCE_END.search(line) else f"{line}.[]"


def _unescape(line: str) -> str:
    return _ESCAPED.sub(r"\1", _ADDED_END.sub("", line)).replace("∗", "*").strip()


def _run(argv: Sequence[str], text: str) -> str:
    data = text.encode("utf-8", "replace")
    if len(data) > MOST_BYTES:
        raise ApertiumError(f"{len(data)} bytes are more than one call takes")
    try:
        done = subprocess.run(list(argv), input=data, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ApertiumError(f"apertium: {error}") from error
    if done.returncode != 0:
        raise ApertiumError(f"apertium: {done.stderr.decode('utf-8', 'replace').strip()[:200] or done.returncode}")
    return done.stdout.decode("utf-8", "replace")
