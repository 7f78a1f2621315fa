"""Wordings that engines get wrong wherever they stand, mended by the rules of `data/wordings.toml`."""

from __future__ import annotations

import re
from functools import lru_cache

from encuadre.data.wordings import Wordings


def mend(text: str, stage: str) -> str:
    """Apply the rules of one stage: a language before any engine (`en`, `es`), or a step of the pivot (`es-pt`)."""
    for pattern, wording in _rules().get(stage, ()):
        text = pattern.sub(wording, text)
    return text


@lru_cache(maxsize=1)
def _rules() -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    return {
        stage: tuple((re.compile(rule.pattern), rule.wording) for rule in rules)
        for stage, rules in Wordings.shared().rules.items()
    }
