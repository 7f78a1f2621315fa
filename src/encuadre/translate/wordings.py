"""Wordings that engines get wrong wherever they stand, mended by the rules of `data/wordings.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files


def mend(text: str, stage: str) -> str:
    """Apply the rules of one stage: a language before any engine (`es`), or a step of the pivot (`es-pt`)."""
    for pattern, wording in _rules().get(stage, ()):
        text = pattern.sub(wording, text)
    return text


@lru_cache(maxsize=1)
def _rules() -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    raw = tomllib.loads(files("encuadre.data").joinpath("wordings.toml").read_text("utf-8"))
    return {
        stage: tuple((re.compile(rule["pattern"]), rule["wording"]) for rule in rules) for stage, rules in raw.items()
    }
