"""What the rooms below say of what went wrong, said again in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

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
    for template in _like(text, templates):
        if found := _pattern(template).fullmatch(text):
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
    return _VALUE.sub(r"{\g<name>}", template)


def _like(text: str, templates: Mapping[str, str]) -> list[str]:
    """Return the templates all of whose own words are in `text`, those with most of them first."""
    found = []
    for template in templates:
        own = _own_words(template)
        if any(map(str.isalpha, "".join(own))) and all(part in text for part in own):
            found.append(template)
    return sorted(found, key=lambda template: -sum(map(len, _own_words(template))))


@cache
def _own_words(template: str) -> tuple[str, ...]:
    """Return what stands between the values of a template; nothing if it has none."""
    if not _VALUE.search(template):
        return ()
    ends = [0, *(place for value in _VALUE.finditer(template) for place in value.span()), len(template)]
    return tuple(template[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return how a template looks when it is filled; a value that stands twice is the same twice."""
    named: set[str] = set()
    pattern, end = "", 0
    for value in _VALUE.finditer(template):
        name = value["name"]
        pattern += re.escape(template[end : value.start()])
        pattern += f"(?P={name})" if name in named else f"(?P<{name}>.+?)"
        named.add(name)
        end = value.end()
    return re.compile(pattern + re.escape(template[end:]), re.DOTALL)


_VALUE = re.compile(r"{(?P<name>[a-z_]+\d*)(?:!r)?(?::[^{}]*)?}")
"""Where a value is filled in."""
