"""What is said of an input that was skipped, cleaned: names of files, fields and addresses reach the terminal too."""

from __future__ import annotations

from encuadre.errors import Message
from encuadre.ingest.clean import clean_line
from encuadre.model import ArticleSkipped


def shown(skipped: ArticleSkipped) -> ArticleSkipped:
    """Return the outcome with all outside text in it cleaned."""
    return ArticleSkipped(clean_line(skipped.path), skipped.line, _cleaned(skipped.reason), _cleaned(skipped.hint))


def _cleaned(said: str) -> str:
    """Clean what a sentence was filled in with; the sentence itself is ours."""
    if not isinstance(said, Message):
        return clean_line(said)
    values = {name: _cleaned(value) if isinstance(value, str) else value for name, value in said.values.items()}
    return Message(said.template, **values)
