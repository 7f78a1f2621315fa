"""What is denied: shown with its verb, since `the aid was late` under the name of who denies it reads as claimed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from encuadre.data.reporting import is_denial
from encuadre.model import Language, Quotation, Span


def with_denial(quotation: Quotation, language: Language) -> Quotation:
    """Return a quotation from the verb on that denies it: `denied having “lost” it`, `rechazó la “versión”`.

    Words that are a clause of their own are the denial itself (`“I did not lose it,” she denied`) and stay.

    Args:
        quotation: Words between marks with their verb.
        language: The article's.
    """
    verb, content = quotation.cue_span, quotation.content
    if verb is None or not is_denial(language, quotation.cue, quotation.kind) or verb.start >= content.start:
        return quotation
    return replace(quotation, content=Span(verb.start, content.end))


def as_one(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Join what one verb denies: `denied “delay” and “waste”` is one quotation, since both begin at the verb."""
    found: list[Quotation] = []
    for quotation in quotations:
        if found and quotation.cue_span is not None and found[-1].content.start == quotation.content.start:
            last = found.pop()
            quotation = replace(last, content=Span(last.content.start, max(last.content.end, quotation.content.end)))
        found.append(quotation)
    return found
