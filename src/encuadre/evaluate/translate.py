"""Translation against reference lines, by whatever engine this machine chooses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from encuadre.errors import InputError
from encuadre.evaluate.report import Report
from encuadre.model import LANGUAGES, Language, Rendering, Translation, other_language
from encuadre.pipeline import Tools


def measure(path: Path, tools: Tools) -> Report:
    """Translate `NAME.en` or `NAME.es` into the other language and score against the file of that language beside it.

    An untranslated line counts as empty. BLEU is added where sacreBLEU is installed.
    """
    source = _language(path)
    target = other_language(source)
    lines = path.read_text("utf-8").splitlines()
    references = reference_of(path).read_text("utf-8").splitlines()
    if len(lines) != len(references):
        raise InputError(
            "{lines} lines, its reference has {references}", lines=len(lines), references=len(references), path=path
        )
    renderings = tools.translator.translate(lines, source, target)
    translated = [rendering.text if isinstance(rendering, Translation) else "" for rendering in renderings]
    figures = score(translated, references) | {"lines": len(lines)}
    return Report("translate", figures, {"lines": translated, "engines": _engines(renderings)})


def reference_of(path: Path) -> Path:
    """Return the file of the other language, beside the one that is translated.

    Raises:
        InputError: it is not there.
    """
    beside = path.with_suffix(f".{other_language(_language(path))}")
    if not beside.exists():
        raise InputError("its reference is not there: {beside}", beside=beside, path=path)
    return beside


def score(translated: Sequence[str], references: Sequence[str]) -> dict[str, float]:
    """Return chrF2 of the whole, and BLEU where sacreBLEU is installed, both 0 to 100."""
    from encuadre.translate.chrf import chrf2

    figures = {"chrF2": chrf2(translated, references)}
    try:
        import sacrebleu
    except ImportError:
        pass
    else:
        figures["BLEU"] = sacrebleu.corpus_bleu(list(translated), [list(references)]).score
    return figures


def _language(path: Path) -> Language:
    for language in LANGUAGES:
        if path.suffix == f".{language}":
            return language
    raise InputError("the file's name does not end in .en or .es", path=path)


def _engines(renderings: list[Rendering]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for rendering in renderings:
        name = rendering.engine if isinstance(rendering, Translation) else "untranslated"
        counts[name] = counts.get(name, 0) + 1
    return counts
