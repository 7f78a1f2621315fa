"""What is said of an input that was skipped, cleaned: names of files, fields and addresses reach the terminal too."""

from __future__ import annotations

from encuadre.errors import Message
from encuadre.ingest.clean import clean_line
from encuadre.model import ArticleSkipped


def shown(skipped: ArticleSkipped) -> ArticleSkipped:
    """Return the outcome with all outside text in it cleaned."""
    return ArticleSkipped(clean_line(skipped.path), skipped.line, cleaned(skipped.reason), cleaned(skipped.hint))


def cleaned(said: str) -> str:
    """Return a sentence with all that it was filled in with cleaned; the sentence itself is ours."""
    if not isinstance(said, Message):
        return clean_line(said)
    values = {name: cleaned(value) if isinstance(value, str) else value for name, value in said.values.items()}
    return Message(said.template, **values)
