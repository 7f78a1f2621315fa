"""How an exercise gets its id: of what it asks, so that a result kept for a learner finds it again."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from encuadre.model import Exercise, ExerciseKind, Language


def made(kind: ExerciseKind, language: Language, **parts: Any) -> Exercise:
    """Return an exercise of `parts`, its other fields, with its id; the order of its choices does not change that."""
    asked = Exercise("", kind, language, **parts)
    content = (kind, language, asked.text, *sorted(asked.prompts), *sorted(asked.choices), asked.side)
    digest = hashlib.blake2b("\x1f".join(content).encode(), digest_size=4).hexdigest()
    return replace(asked, id=f"{kind}-{digest}")
