"""What the rooms below say of what went wrong, said again in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from string import Formatter

from encuadre.errors import Message


def said(text: str, templates: Mapping[str, str]) -> str:
    """Return a sentence in the language of `templates`; one they do not know stays as it is.

    Args:
        text: A `Message`, or plain text: the reason of a sentence that was kept untranslated comes back from the file
            without its values, and is recognised by its words.
        templates: Templates of the other language by those that stand where the sentence is said.
    """
    if isinstance(text, Message):
        return _filled(templates.get(text.template, text.template), text.values, templates)
    if text in templates:
        return templates[text]
    for template, pattern in _patterns(tuple(templates)):
        if found := pattern.fullmatch(text):
            values = {name: said(value, templates) for name, value in found.groupdict().items()}
            return _bare(templates[template]).format(**values)
    return text


def _filled(template: str, values: Mapping[str, object], templates: Mapping[str, str]) -> str:
    """Fill a template; a value that is a sentence itself is said again too."""
    if not values:
        return template
    again = {name: said(value, templates) if isinstance(value, Message) else value for name, value in values.items()}
    return template.format(**again)


def _bare(template: str) -> str:
    """Return a template whose values are texts already: no width, no separators, no quotes."""
    parts = [
        text.replace("{", "{{").replace("}", "}}") + (f"{{{name}}}" if name else "")
        for text, name, _, _ in Formatter().parse(template)
    ]
    return "".join(parts)


@lru_cache(maxsize=1)
def _patterns(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return how each template with values looks when it is filled, those with the most words of their own first."""
    found = []
    for template in templates:
        parts = list(Formatter().parse(template)) if "{" in template and '"' not in template else []
        own = "".join(text for text, _, _, _ in parts)
        if not any(name for _, name, _, _ in parts) or not any(map(str.isalpha, own)):
            continue
        named: set[str] = set()
        pattern = ""
        for text, name, _, _ in parts:
            pattern += re.escape(text)
            if name:
                pattern += f"(?P={name})" if name in named else f"(?P<{name}>.+?)"
                named.add(name)
        found.append((len(own), template, re.compile(pattern, re.DOTALL)))
    return tuple((template, pattern) for _, template, pattern in sorted(found, key=lambda one: -one[0]))
