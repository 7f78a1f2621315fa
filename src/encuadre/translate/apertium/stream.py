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
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

SECONDS = 120
"""How long one call may take: a full batch needs about 3 s on two busy cores (measured), start included."""

MOST_BYTES = 2_000_000
"""Input of one call; larger than any batch of bounded sentences, so it only stops runaway callers."""

PRIMERS = {"pt-es": "O ex-presidente.", "eng-spa": "It is known."}
"""A sentence that goes before all others of a mode, so that each is translated as it would be alone.

When the tagger meets a word whose readings its model has not seen together (`ex`, adverb or noun; `known`), it takes
them in, and from then on decides otherwise about words beside unknown ones, up to the end of the process. Which
sentence comes before which hangs on how fast the machine is: over four orders 97 of 427 sentences to Spanish came out
in two ways, 31 of 400 for `eng-spa`; with these none, with the same BLEU. `es-pt` and `spa-eng` never differed.
"""

UNKNOWN = "\x1a"
"""Stands before a word Apertium does not know, where marks are asked for; no cleaned text contains it."""

_STAGE = re.compile(r"\s*((?:lt|lrx|cg|rtx|apertium)-[a-z-]+)((?: (?:-\w+|\$[12]|'[^']+'))*)\s*")
"""One program of a mode, as its file names it; any other wording is left to the command."""

_SPECIAL = re.compile(r"[\\^$@\[\]<>{}/]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)]*$")
_ADDED_END = re.compile(r"\.?\[\]\s*$")
_SECOND_FORM = re.compile(r"(?<=\w)(?<!\\)/\w+")
_OWN_SECOND_FORM = re.compile(r"\w+\\/(?=\w)")
"""A form before another that the dictionary itself has: those of `prover` and `provir` in one entry for *provenir*, of
which the second is meant."""

_UNGENERATED = re.compile(r"(?<!\\)[#@](?=\w)")
_LOOKALIKES = str.maketrans("*#", "＊＃")
"""Characters of the text that would look like Apertium's marks, and what stands for them on the way."""

_LITERALS = str.maketrans("＊＃", "*#")


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
    try:
        written = (_data_folder(command) / "modes" / f"{mode}.mode").read_text("utf-8")
        files = sorted(set(re.findall(r"'([^']+)'", written)))
        sizes = [f"{Path(file).name}:{Path(file).stat().st_size}" for file in files] + [PRIMERS.get(mode, "")]
    except OSError:
        return number
    return f"{number} ({mode} {hashlib.blake2b(' '.join(sizes).encode(), digest_size=4).hexdigest()})"


def translate(texts: Sequence[str], mode: str, *, mark_unknown: bool = False) -> list[str]:
    """Return the translation of each text, one process for all; one process for each if the answer is out of step.

    Args:
        texts: One line each.
        mode: A direction of `modes`.
        mark_unknown: Put `UNKNOWN` before the words Apertium does not know and so leaves as they are.

    Raises:
        ApertiumError: the command is missing, fails, or does not answer one text with one text.
    """
    if not texts:
        return []
    try:
        answers = _ask(texts, mode)
    except OutOfStepError:
        if len(texts) == 1:
            raise
        answers = [_ask([text], mode)[0] for text in texts]
    unknown = UNKNOWN if mark_unknown else ""
    return [_read(answer, unknown, is_slashed="/" in text) for text, answer in zip(texts, answers, strict=True)]


def readings(words: Sequence[str], dictionary: str) -> dict[str, tuple[str, ...]]:
    """Return what a dictionary of Apertium's says each word may be (`muro<n><m><sg>`), nothing of one it does not know.

    Without the dictionary, or where it fails, nothing is known of any: what asks here can do without.

    Args:
        words: One word each.
        dictionary: File under Apertium's folder of data.
    """
    command, processor = command_path(), shutil.which("lt-proc")
    if not words or command is None or processor is None:
        return {}
    file = _data_folder(command) / dictionary
    try:
        answers = _run([processor, "-w", "-z", str(file)], "".join(f"{word}\0" for word in words)).split("\0")
    except ApertiumError:
        return {}
    found = {word: tuple(answer.strip("^$").split("/")[1:]) for word, answer in zip(words, answers, strict=False)}
    return {word: said for word, said in found.items() if said and not said[0].startswith("*")}


def _ask(texts: Sequence[str], mode: str) -> list[str]:
    command = command_path()
    if command is None:
        raise ApertiumError("the apertium command is not installed")
    primed = [*([PRIMERS[mode]] if mode in PRIMERS else []), *texts]
    lines = "".join(f"{_written(text)}\n\0" for text in primed)
    answers = _run(_programs(command, mode), lines).split("\0")[len(primed) - len(texts) :]
    # Stages emit further NULs of their own when the input ends; anything else after the last answer is a fault.
    if len(answers) <= len(texts) or any(answer.strip() for answer in answers[len(texts) :]):
        raise OutOfStepError(f"{len(texts)} sentences in, {len(answers) - 1} out")
    return answers[: len(texts)]


@lru_cache(maxsize=16)
def _programs(command: str, mode: str) -> tuple[str, ...]:
    """Return what `apertium -z -f none MODE` starts, without its script, which asks the system for locales and formats.

    Of the processor time of a start the script takes a third (.09 s of `es-pt`, .06 without; .18 and .14 of `eng-spa`).
    Where the file of the mode is not as it is known the command itself is returned.
    """
    by_command = (command, "-z", "-f", "none", mode)
    try:
        stages = (_data_folder(command) / "modes" / f"{mode}.mode").read_text("utf-8").strip().split("|")
    except OSError:
        return by_command
    known = [found for stage in stages if (found := _STAGE.fullmatch(stage))]
    if len(known) < len(stages) or not all(shutil.which(found[1]) for found in known):
        return by_command
    said = " | ".join(f"{found[1]} -z{found[2]}" for found in known)
    return ("/bin/sh", "-c", said.replace(" $1", " -g").replace(" $2", ""))


def _written(text: str) -> str:
    """Escape a line; one without a final stop gets one in a superblank, so that the tagger sees where it ends."""
    plain = " ".join(text.replace("\0", " ").split()).translate(_LOOKALIKES)
    line = _SPECIAL.sub(r"\\\g<0>", plain)
    return line if _SENTENCE_END.search(line) else f"{line}.[]"


def _read(line: str, unknown: str, *, is_slashed: bool) -> str:
    """Take an answer out of the stream: one of two forms, no marks but `unknown`, no escapes.

    Args:
        line: The answer.
        unknown: What takes the place of the mark before unknown words.
        is_slashed: Whether the text itself has a slash; if not, one in the answer stands between two forms.
    """
    line = line if is_slashed else _OWN_SECOND_FORM.sub("", line)
    line = _UNGENERATED.sub("", _SECOND_FORM.sub("", _ADDED_END.sub("", line))).replace("*", unknown)
    return _ESCAPED.sub(r"\1", line).translate(_LITERALS).strip()


def _data_folder(command: str) -> Path:
    return Path(os.environ.get("APERTIUM_DATADIR") or Path(command).resolve().parent.parent / "share" / "apertium")


def _run(argv: Sequence[str], text: str) -> str:
    data = text.encode("utf-8", "replace")
    if len(data) > MOST_BYTES:
        raise ApertiumError(f"{len(data)} bytes are more than one call takes")
    try:
        status, said, complaint = _communicate(argv, data)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ApertiumError(f"apertium: {error}") from error
    if status != 0:
        raise ApertiumError(f"apertium: {complaint.decode('utf-8', 'replace').strip()[:200] or status}")
    return said.decode("utf-8", "replace")


def _communicate(argv: Sequence[str], data: bytes) -> tuple[int, bytes, bytes]:
    """Run a command; if it takes too long or we are interrupted, end it with all it has started."""
    pipe = subprocess.PIPE
    with subprocess.Popen(list(argv), stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True) as process:
        try:
            said, complaint = process.communicate(data, timeout=SECONDS)
        except BaseException:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            raise
    return process.returncode, said, complaint
